package main

import (
	_ "embed"
	"html/template"
)

//go:embed page.html
var layout string

// page is the book as a document of its own: no script, nothing fetched.
var page = template.Must(template.New("page").Parse(layout))

// A ruled is a rule with the language it is told in.
type ruled struct {
	*book
	Rule rule
}

// With hands a rule to its part of the page.
func (b *book) With(r rule) ruled { return ruled{b, r} }
