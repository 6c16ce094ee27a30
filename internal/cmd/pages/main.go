// Pages writes the pages of the rules, RULES.md and RULES.fr.md of each package, from
// the rules themselves, and those of the source article, prospect/ARTICLE.md and
// prospect/ARTICLE.fr.md, from the scenarios.
//
//	go run ./internal/cmd/pages           from the root of the module
//	go run ./internal/cmd/pages -check    fail if a page is stale, and write nothing
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
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
	type page struct {
		path  string
		write func(w io.Writer, tag language.Tag) error
		tag   language.Tag
	}
	pages := []page{
		{"prospect/ARTICLE.md", book.WriteArticle, language.English},
		{"prospect/ARTICLE.fr.md", book.WriteArticle, language.French},
	}
	for c := range book.Chapters() {
		pages = append(pages, page{c.Package + "/RULES.md", c.Write, language.English},
			page{c.Package + "/RULES.fr.md", c.Write, language.French})
	}
	for _, p := range pages {
		var written bytes.Buffer
		if err := p.write(&written, p.tag); err != nil {
			return err
		}
		path := filepath.Join(root, p.path)
		if !check {
			if err := os.WriteFile(path, written.Bytes(), 0o644); err != nil {
				return err
			}
			continue
		}
		if was, err := os.ReadFile(path); err != nil || !bytes.Equal(was, written.Bytes()) {
			return fmt.Errorf("%s is stale: go run ./internal/cmd/pages writes it anew", path)
		}
	}
	return nil
}
