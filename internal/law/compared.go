package law

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed compared.tsv
var record string

// A Comparison says which text of an article our rows were compared with: internal/cmd/lawwatch
// writes it down, and finds what changed since.
type Comparison struct {
	Article string // L223-1
	State   string // the day of the state of the code, 2026-08-11
	On      string // the day on which it was compared
	Digest  string // SHA-256 of the folded text, in hexadecimal
}

// Compared are the comparisons of the wording that a citation names, of a part of it as well,
// the last state of each article: "C. conso., art. L. 223-1, al. 6". There is none for a text
// that is in no code at hand.
func Compared(citation string) []Comparison {
	of, as, _ := strings.Cut(citation, " (")
	if as != "" {
		as = " (" + as
	}
	for {
		if found := comparisons()[of+as]; found != nil {
			return found
		}
		i := strings.LastIndex(of, ", ")
		if i < 0 {
			return nil
		}
		of = of[:i]
	}
}

var (
	once  sync.Once
	table map[string][]Comparison
)

// comparisons holds those of each citation that a package of the module may make. A
// variable made at the start would bring the whole list of texts into every program.
func comparisons() map[string][]Comparison {
	once.Do(func() { table = compare() })
	return table
}

func compare() map[string][]Comparison {
	out := map[string][]Comparison{}
	all := All()
	for line := range strings.Lines(record) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		w, ok := all[f[0]]
		if len(f) != 5 || !ok {
			continue
		}
		_, number, _ := strings.Cut(f[1], "/")
		c, cite := Comparison{number, f[2], f[3], f[4]}, w.Cited()
		if i := slices.IndexFunc(out[cite], func(o Comparison) bool { return o.Article == number }); i < 0 {
			out[cite] = append(out[cite], c)
		} else if out[cite][i].State < c.State {
			out[cite][i] = c
		}
	}
	return out
}
