// Command enums writes the methods of the small enumerations from their constants.
//
// A type of underlying type uint8 is one if its constants count from iota + 1 and
// each bears its word as a line comment, alone or before a remark:
//
//	const (
//		LiveCall Channel = iota + 1 // live-call
//		SMS                         // sms: MMS too
//	)
//
// It gets String, MarshalText and UnmarshalText in the file enums.go of its package, and
// what keeps its word in tables and in package gob: Value, Scan, GobEncode and
// GobDecode. A type whose text its own methods write gets the latter four if its
// comment says under which name errors call it:
//
//	//enums:kept date
//
// An error of UnmarshalText names the field that was read: the name of the type in
// lower case, unless the type's comment says otherwise in a last line such as
//
//	//enums:field kind
//
// Without arguments the command writes the file of every package of the module;
// with -check it writes none, and fails if one is stale.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	check := flag.Bool("check", false, "write nothing; exit 1 if a file is stale")
	flag.Parse()
	if err := run(flag.Args(), *check); err != nil {
		fmt.Fprintln(os.Stderr, "enums:", err)
		os.Exit(1)
	}
}

// run writes or checks the file of each directory, or of all of the module.
func run(dirs []string, check bool) error {
	if len(dirs) == 0 {
		var err error
		if dirs, err = packageDirs(); err != nil {
			return err
		}
	}
	var stale error
	for _, dir := range dirs {
		want, err := generate(dir)
		if err != nil {
			return err
		}
		file := filepath.Join(dir, output)
		got, err := os.ReadFile(file)
		switch {
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return err
		case bytes.Equal(got, want):
		case check:
			stale = errors.Join(stale, fmt.Errorf("%s is stale; run go generate ./%s", file, dir))
		case want == nil:
			err = os.Remove(file)
		default:
			err = os.WriteFile(file, want, 0o644)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return stale
}

// packageDirs lists the directories of the module that the command stands in which
// hold Go files; nested modules are not of it.
func packageDirs() (dirs []string, err error) {
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch name := d.Name(); {
		case err != nil || !d.IsDir() || path == ".":
		case strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") || name == "testdata":
			return fs.SkipDir
		default:
			if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil {
				return fs.SkipDir
			}
		}
		if err != nil || !d.IsDir() {
			return err
		}
		if files, _ := filepath.Glob(filepath.Join(path, "*.go")); len(files) > 0 {
			dirs = append(dirs, path)
		}
		return nil
	})
	return dirs, err
}
