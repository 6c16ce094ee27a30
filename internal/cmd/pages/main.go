// Pages writes the pages of the rules, RULES.md and RULES.fr.md of each package, from
// the rules themselves.
//
//	go run ./internal/cmd/pages           from the root of the module
//	go run ./internal/cmd/pages -check    fail if a page is stale, and write nothing
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/book"
)

func main() {
	check := flag.Bool("check", false, "fail if a page is stale, and write nothing")
	flag.Parse()
	if err := run(".", *check); err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		os.Exit(1)
	}
}

func run(root string, check bool) error {
	for c := range book.Chapters() {
		for name, tag := range map[string]language.Tag{"RULES.md": language.English, "RULES.fr.md": language.French} {
			var page bytes.Buffer
			if err := c.Write(&page, tag); err != nil {
				return err
			}
			path := filepath.Join(root, c.Package, name)
			if !check {
				if err := os.WriteFile(path, page.Bytes(), 0o644); err != nil {
					return err
				}
				continue
			}
			if was, err := os.ReadFile(path); err != nil || !bytes.Equal(was, page.Bytes()) {
				return fmt.Errorf("%s is stale: go run ./internal/cmd/pages writes it anew", path)
			}
		}
	}
	return nil
}
