package main

import (
	"io"
	"os"
	"runtime/debug"

	"github.com/rgpd-go/rgpd/examples/internal/screening/command"
)

func main() {
	// What is garbage here is rows that were written: a small share of what is held.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(25)
	}
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program. It returns 0, or 2 with a message and nothing written.
func run(args []string, stdout, stderr io.Writer) int {
	return command.Program{Name: "screen", Call: "go run ./examples/screen", Stdin: os.Stdin}.Run(args, stdout, stderr)
}
