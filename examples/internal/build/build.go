// Package build builds a program of these examples for the systems that people have: one file each, which needs nothing
// else.
package build

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A Target is a system, and how a file of it ends.
type Target struct{ OS, Arch, Ends string }

// Targets are the systems that people have.
var Targets = []Target{
	{"windows", "amd64", "-windows.exe"},
	{"darwin", "arm64", "-macos"},
	{"darwin", "amd64", "-macos-intel"},
	{"linux", "amd64", "-linux"},
	{"linux", "arm64", "-linux-arm64"},
}

// Main is the command that builds a program as [Program] does, for each of [Targets], into the folder that its one
// argument names. Its usage is how it is run.
func Main(usage, from, name string) {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Println("usage:", usage)
		return
	}
	if err := Program(os.Stdout, from, os.Args[1], name, Targets...); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// Program builds the program that stands in a folder into another one, under a name, for each target, and tells out
// what it made.
func Program(out io.Writer, from, to, name string, targets ...Target) error {
	to, err := filepath.Abs(to)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, target := range targets {
		file := filepath.Join(to, name+target.Ends)
		cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, ".")
		cmd.Dir = from
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+target.OS, "GOARCH="+target.Arch)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s/%s: %w", target.OS, target.Arch, err)
		}
		info, err := os.Stat(file)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s  %.1f MB\n", file, float64(info.Size())/1e6)
	}
	return nil
}
