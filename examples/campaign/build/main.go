// Build makes the program of the page for the systems that people have, to be opened by a double click: one file each,
// which needs nothing else.
//
//	go run -C examples/campaign ./build dist
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// targets are the systems, and what the program is called on each.
var targets = [][3]string{
	{"windows", "amd64", "criblage-windows.exe"},
	{"darwin", "arm64", "criblage-macos"},
	{"darwin", "amd64", "criblage-macos-intel"},
	{"linux", "amd64", "criblage-linux"},
	{"linux", "arm64", "criblage-linux-arm64"},
}

func main() {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Println("usage: go run -C examples/campaign ./build FOLDER")
		return
	}
	if err := build(".", os.Args[1], targets); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build builds the program that stands in a folder into another one.
func build(from, to string, targets [][3]string) error {
	to, err := filepath.Abs(to)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, target := range targets {
		out := filepath.Join(to, target[2])
		cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, ".")
		cmd.Dir = from
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+target[0], "GOARCH="+target[1])
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s/%s: %w", target[0], target[1], err)
		}
		info, err := os.Stat(out)
		if err != nil {
			return err
		}
		fmt.Printf("%s  %.1f MB\n", out, float64(info.Size())/1e6)
	}
	return nil
}
