package kept

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// Whom a note or a row without a number names, and nobody is, may have been written with a slip: M. Morau. The rows are
// then those of the one family of the file whose name is a letter away; of two such families nobody can tell.

// A namingText is what a row says of somebody, and who stands in that row; of a row below a heading, its cells.
type namingText struct {
	text  string
	own   *facts.Person
	cells []string
	under bool // those cells stand under the titles
}

// soughtAtOnce is how many words are sought at the most each time that the file is read.
const soughtAtOnce = 1 << 15

// misspelt seeks by the names of families whoever was not found by a name in which somebody may have slipped. It is
// false if there are none.
func (n *naming) misspelt(t *facts.Table, cores int) (some bool, err error) {
	spoken, known, sought, maybe := facts.NewSpoken(), map[string]bool{}, families{}, families{}
	for _, found := range [...]bool{true, false} {
		for i := range n.all {
			if one := &n.all[i]; one.found == found {
				for _, said := range one.texts {
					for _, word := range said.misspelt(spoken) {
						if known[word] = known[word] || found; !known[word] {
							sought[word], maybe[word] = map[string]bool{}, map[string]bool{}
						}
					}
				}
			}
		}
	}
	if len(sought) == 0 {
		return false, nil
	}
	for some := range slices.Chunk(slices.Collect(maps.Keys(sought)), soughtAtOnce) {
		if err := n.families(t, cores, sought, maybe, some); err != nil {
			return false, err
		}
	}
	n.by, n.sieve, n.homes = map[uint64][]int{}, facts.NameSieve{}, streets{}
	for i := range n.all {
		one := &n.all[i]
		if one.found {
			continue
		}
		for _, said := range one.texts {
			for _, word := range said.misspelt(spoken) {
				near := sought[word]
				switch {
				case len(near) == 0:
					near = maybe[word]
				case len(near) > 1:
					continue
				}
				for name := range near {
					for _, key := range said.respelt(spoken, &n.columns, word, name) {
						n.by[key] = append(n.by[key], i)
						n.sieve.Add(key)
					}
				}
			}
		}
	}
	return len(n.by) > 0, nil
}

// families are last names of the file by a word that is a slip of them.
type families map[string]map[string]bool

// families adds to some of the words that are sought the last names of the file that are a slip of each, or the word
// itself: two at the most, since of more than one none is meant. What may be a first name is kept apart: all are meant.
func (n *naming) families(t *facts.Table, cores int, sought, maybe families, some []string) error {
	const most, mostFirsts = 2, 16
	var mine sync.Mutex // of sought
	var sieve facts.NameSieve
	own := map[int]bool{} // lines of what is said: a name that stands there is the slip itself
	for i := range n.all {
		if len(n.all[i].texts) > 0 && n.all[i].file == "" {
			own[n.all[i].line] = true
		}
	}
	near := map[string][]string{} // words by those that lack a letter of them, and themselves
	for _, word := range some {
		sieve.AddSlips(word)
		for less := range lacking(word) {
			near[less] = append(near[less], word)
		}
	}
	return eachChunk(t, cores, func() *listener {
		w := &listener{t: t, Scanner: t.Scanner()}
		w.Pass = func(row []byte) bool { return !sieve.MayStand(&n.columns, row, t.Sep) }
		return w
	}, func(w *listener, c *sheet.Chunk, _ int) {
		w.Scan(c, func(rec *sheet.Record) {
			if own[rec.Line] {
				return
			}
			add := func(to families, names []string, most int) {
				for _, name := range names {
					for less := range lacking(name) {
						for _, word := range near[less] {
							if word != name && !facts.IsSlip(word, name) {
								continue
							}
							mine.Lock()
							if in := to[word]; len(in) < most && !in[name] {
								in[strings.Clone(name)] = true
							}
							mine.Unlock()
						}
					}
				}
			}
			sure, perhaps := n.columns.LastNames(t.Cells(rec))
			add(sought, sure, most)
			add(maybe, perhaps, mostFirsts)
		})
	}, func(*listener) {})
}

// lacking yields a word, and each that lacks one of its letters: two that are a letter apart have one in common.
func lacking(word string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if !yield(word) {
			return
		}
		for i := range len(word) {
			if !yield(word[:i] + word[i+1:]) {
				return
			}
		}
	}
}

func (said *namingText) misspelt(spoken *facts.Spoken) (out []string) {
	for _, text := range append(slices.Clone(said.cells), said.text) {
		out = append(out, spoken.Misspelt(text)...)
	}
	return out
}

// respelt are the keys of whom it names with the name of a family in the place of a word.
func (said *namingText) respelt(spoken *facts.Spoken, columns *facts.NameColumns, word, name string) []uint64 {
	if said.cells == nil {
		return spoken.In(facts.Respelt(said.text, word, name), said.own)
	}
	cells := slices.Clone(said.cells)
	for i := range cells {
		cells[i] = facts.Respelt(cells[i], word, name)
	}
	return named(columns, cells, said.under)
}

// misspelled binds whoever is named so, once nobody was found by the name as it stands.
func (h *heard) misspelled(s *facts.Reader, t *facts.Table, n *naming, below []Section, cores int) error {
	some, err := n.misspelt(t, cores)
	if err == nil && some {
		err = h.bindNames(s, t, n, below, cores)
	}
	return err
}
