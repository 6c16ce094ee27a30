// Build makes the service gate for the systems that people have: one file each, which needs nothing else.
//
//	go run ./examples/gate/build dist
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/build"
)

func main() {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Println("usage: go run ./examples/gate/build FOLDER (in the folder of the module)")
		return
	}
	if err := build.Program(os.Stdout, "examples/gate", os.Args[1], "gate", build.Targets...); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}
