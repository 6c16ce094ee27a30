package testkit

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// Beside names the test file beside the row of a rule, in the package that is tested: where
// its proof stands, or is to be written.
func Beside(id rgpd.RuleID) string {
	return strings.TrimSuffix(Holding(id), ".go") + "_test.go"
}

// Holding names the file of the package that is tested which holds the row of a rule.
func Holding(id rgpd.RuleID) string { return holding(string(id), "rows.go") }

// stating names the file that holds a guarantee.
func stating(id string) string { return holding(id, "guarantees.go") }

// holding names the file that holds a literal with an ID, or another where none does.
func holding(id, or string) string {
	literal := regexp.MustCompile(`\bID: +"` + regexp.QuoteMeta(id) + `"`)
	files, _ := filepath.Glob("*.go")
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		if text, err := os.ReadFile(file); err == nil && literal.Match(text) {
			return file
		}
	}
	return or
}
