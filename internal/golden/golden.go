// Package golden compares what tests make with the files that hold it, or writes the
// files anew: go test -update. Every package with tests knows the flag, so that it may
// be given to all at once.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Updating reports whether the files are written anew.
func Updating() bool { return *update }

// File compares bytes with the file that holds them, or writes it.
func File(t testing.TB, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s is another (- the file, + what was made); read the change, then run go test -update\n%s",
			file, changed(string(want), string(got)))
	}
}

// shown is how many lines of a change are shown of each side.
const shown = 40

// changed shows the lines from the first that differs to the last.
func changed(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	var out strings.Builder
	side := func(sign string, lines []string) {
		for i, line := range lines {
			if i == shown {
				out.WriteString(sign + " …\n")
				break
			}
			out.WriteString(sign + " " + line + "\n")
		}
	}
	side("-", a)
	side("+", b)
	return out.String()
}
