package rgpd_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

const (
	mostColumns = 120 // a tab is four
	mostLines   = 500
)

// long are the files that may be longer or wider, with the reason.
var long = map[string]string{
	"prospect/number/blocks.go": "data: the blocks of numbers as they were allotted",
	"register/ods.go":           "the XML of a spreadsheet, whose lines are words of the format",
}

// TestLayout: a file is read from top to bottom on one screen's width. What is generated,
// and tests, are not measured.
func TestLayout(t *testing.T) {
	read := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		path = filepath.ToSlash(path)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && path != "."):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil || strings.HasPrefix(string(b), "// Code generated") {
			return err
		}
		read++
		lines := strings.Split(string(b), "\n")
		if long[path] != "" {
			return nil
		}
		if n := len(lines) - 1; n > mostLines {
			t.Errorf("%s: %d lines; at most %d: give one of its subjects a file", path, n, mostLines)
		}
		for i, l := range lines {
			if n := utf8.RuneCountInString(l) + 3*strings.Count(l, "\t"); n > mostColumns {
				t.Errorf("%s:%d: %d columns; at most %d", path, i+1, n, mostColumns)
			}
		}
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, read, 300)
	for path := range long {
		require.FileExists(t, path)
	}
}

// TestNoBuiltProgramIsKept: what go build leaves in the folder is no source.
func TestNoBuiltProgramIsKept(t *testing.T) {
	out, err := exec.Command("git", "ls-files", "-z").Output()
	if err != nil {
		t.Skip("no clone: ", err)
	}
	read := 0
	for path := range strings.SplitSeq(strings.TrimRight(string(out), "\x00"), "\x00") {
		b, err := os.ReadFile(path)
		if err != nil { // taken away, and not yet told to git
			continue
		}
		read++
		for _, head := range []string{"\x7fELF", "MZ", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe", "\x00asm", "!<arch>"} {
			if bytes.HasPrefix(b, []byte(head)) {
				t.Errorf("%s is a program, or a part of one", path)
			}
		}
	}
	require.Greater(t, read, 300)
}
