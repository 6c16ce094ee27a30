// Scaffold writes what a new rule, or a new fact, needs in a package, each thing in its
// place. What is to be filled in is written toFill("…"), which nothing declares: the
// package does not compile, and so cannot land, until all of it is. Then it prints what
// is left to do.
//
//	go run ./internal/cmd/scaffold rule prospect                        the files of its rows, by subject
//	go run ./internal/cmd/scaffold rule prospect/rows_sector.go some-id forbid
//	go run ./internal/cmd/scaffold fact prospect guardianship none curatorship guardianship
//
// Of a rule it writes the row, and its proof under the same ID in the test beside it; the
// effect is forbid, permit, oblige, defer or exclude. Of a fact it writes its type, with
// its values, the ordinary one first; the field that a caller fills in; the fact of the
// condition with its question; its values in words; the ordinary cases; and the line that
// works it out. Where a package has several conditions, name the file of the one meant,
// as for a rule.
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	s := &sources{root: "."}
	left, err := scaffold(s, os.Args[1:])
	if err == nil {
		err = s.write()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "scaffold:", err)
		os.Exit(1)
	}
	for _, path := range s.paths() {
		fmt.Println("written:", path)
	}
	for _, line := range left {
		fmt.Println(line)
	}
}

var errUsage = errors.New("use: scaffold rule DIR/FILE.go ID EFFECT, or scaffold fact DIR[/FILE.go] NAME VALUE " +
	"VALUE…: see go doc ./internal/cmd/scaffold")

// scaffold changes sources, and returns what is left to do.
func scaffold(s *sources, args []string) (left []string, err error) {
	if len(args) < 2 {
		return nil, errUsage
	}
	dir, file := filepath.Clean(args[1]), ""
	if strings.HasSuffix(dir, ".go") {
		dir, file = filepath.Split(dir)
		dir = filepath.Clean(dir)
	}
	if err := s.read(dir); err != nil {
		return nil, err
	}
	switch {
	case args[0] == "rule" && file == "":
		return s.subjects(dir), nil
	case args[0] == "rule" && len(args) == 4:
		return s.rule(dir, file, args[2], args[3])
	case args[0] == "fact" && len(args) > 4:
		return s.fact(dir, file, args[2], args[3:])
	}
	return nil, errUsage
}
