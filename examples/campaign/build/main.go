// Build makes the program of the page for the systems that people have, to be opened by a double click: one file each,
// which needs nothing else.
//
//	go run -C examples/campaign ./build dist
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/build"
)

func main() {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Println("usage: go run -C examples/campaign ./build FOLDER")
		return
	}
	if err := build.Program(os.Stdout, ".", os.Args[1], "criblage", build.Targets...); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}
