// Command contract prints the Python client of the service gate from the description of that service: one file, which
// needs nothing but Python's own library.
//
//	go run ./examples/gate -openapi | go run -C examples/gate/contract . -in - > examples/gate/gate.py
//
// Its tests hold every answer of the tests of gate, and every request that was understood, to that description, and
// try the client on a service that runs, and on one that is none.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
)

func main() {
	in := flag.String("in", "", "the description, a file or - for the standard input; empty: gate is asked for it")
	flag.Parse()
	if err := run(*in, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "contract:", err)
		os.Exit(1)
	}
}

func run(in string, out io.Writer) error {
	text, err := read(in)
	if err != nil {
		return err
	}
	var doc document
	if err := json.Unmarshal(text, &doc); err != nil {
		return err
	}
	return doc.python(out)
}

func read(in string) ([]byte, error) {
	switch in {
	case "":
		cmd := exec.Command("go", "run", "-C", "..", ".", "-openapi")
		cmd.Stderr = os.Stderr
		return cmd.Output()
	case "-":
		return io.ReadAll(os.Stdin)
	}
	return os.ReadFile(in)
}
