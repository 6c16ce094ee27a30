// Command contract prints the Python client of the service gate from the description of that service: one file, which
// needs nothing but Python's own library.
//
//	go run -C examples/gate/contract . > examples/gate/gate.py
//
// Its tests hold every answer of the tests of gate, and every request that was understood, to that description, and
// try the client on a service that runs, and on one that is none.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "contract:", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	text, err := description()
	if err != nil {
		return err
	}
	var doc document
	if err := json.Unmarshal(text, &doc); err != nil {
		return err
	}
	return doc.python(out)
}

// description is what gate says of itself.
func description() ([]byte, error) {
	cmd := exec.Command("go", "run", "-C", "..", ".", "-openapi")
	cmd.Stderr = os.Stderr
	return cmd.Output()
}
