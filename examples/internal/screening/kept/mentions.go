package kept

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// What a note of another file names is asked of the campaign as what its own notes name. Its rows are read once more
// for whoever stands in the row of the note, if any such note may name somebody: of that person nobody else is meant,
// and by them the near ones are known.

// A mention is a note of another file, by the places of the file and of the note.
type mention struct{ file, at int }

// mentions adds whom the notes of other files name.
func (n *naming) mentions(s *facts.Reader, t *facts.Table, files []*facts.Mentions, cores int) error {
	of, ends := map[number.Number][]mention{}, endSieve(nil)
	for f, file := range files {
		for i := range file.All {
			for _, one := range file.All[i].Numbers {
				if ends == nil {
					ends = make(endSieve, 1<<endBits/64)
				}
				of[one] = append(of[one], mention{f, i})
				ends.add(one.RevealDigits() % endsWith)
			}
		}
	}
	known, said := map[mention]bool{}, map[mention][]uint64{}
	if len(of) > 0 && !n.columns.None() {
		var mine sync.Mutex // of known and said
		if err := eachChunk(t, cores, func() *listener {
			w := newListener(s, t)
			w.spoken, w.mates = facts.NewSpoken(), facts.FirstNames{}
			w.Pass = func(row []byte) bool { return !w.mayHave(row, ends) }
			return w
		}, func(w *listener, c *sheet.Chunk, _ int) {
			w.Scan(c, func(rec *sheet.Record) {
				w.hear(rec)
				var all []mention
				for _, one := range slices.Concat(w.r.Numbers, w.r.Also) {
					all = append(all, of[one]...)
				}
				for _, one := range all {
					keys := w.mentionedBeside(&files[one.file].All[one.at], rec)
					mine.Lock()
					known[one], said[one] = true, append(said[one], keys...)
					mine.Unlock()
				}
			})
		}, func(w *listener) { n.join(&w.speaking) }); err != nil {
			return err
		}
	}
	asked := map[uint64]bool{} // by what other notes name somebody
	for f, file := range files {
		maps.Copy(n.mates, file.Firsts())
		for i := range file.All {
			one, keys := &file.All[i], said[mention{f, i}]
			if !known[mention{f, i}] {
				keys = one.Keys()
			}
			keys = slices.DeleteFunc(keys, func(key uint64) bool { return asked[key] })
			for _, key := range keys {
				asked[key] = true
			}
			n.add(slices.Compact(slices.Sorted(slices.Values(keys))), namer{line: one.Line, section: inNote,
				by: facts.ByNote, file: file.File})
		}
	}
	return nil
}

// mayHave reports whether a row, uncut, may have one of some numbers, by their ends.
func (w *listener) mayHave(row []byte, ends endSieve) bool {
	from, column := 0, 0
	for at := 0; at <= len(row); at++ {
		if at < len(row) && row[at] != w.t.Sep {
			continue
		}
		cell := row[from:at]
		switch {
		case column < len(w.kinds) && w.kinds[column] == facts.OfNumbers:
			if end, _, plain := endOf(cell); !plain || ends.may(end) {
				return true
			}
		case words.HasDigits(cell, leastDigits):
			is := false
			if !numbersIn(cell, func(end uint64) { is = is || ends.may(end) }) || is {
				return true
			}
		}
		column, from = column+1, at+1
	}
	return false
}

// mentionedBeside are the keys of those whom a note of another file names, of which the row at hand is.
func (w *listener) mentionedBeside(one *facts.Mention, rec *sheet.Record) []uint64 {
	cells := w.t.Cells(rec)
	own := w.columns.Of(cells)
	if with := words.HouseholdIn(one.Note); with > 0 && w.at != nil {
		if at, is := facts.DwellingOf(w.at, cells); is {
			w.speaksAt(at, &own, with, rec.Line)
		}
	}
	return keysIn(w.spoken, one, &own, w.at, cells, w.mates)
}

// keysIn are the keys of those whom a note of another file names.
func keysIn(spoken *facts.Spoken, one *facts.Mention, here *facts.Person, at *facts.Home, cells []string,
	mates facts.FirstNames) []uint64 {
	own := one.Own(here)
	keys := append(spoken.In(one.Note, &own), spoken.FirmsIn(one.Note, &own)...)
	return append(keys, facts.MatesIn(spoken, one.Note, &own, at, cells, mates)...)
}

// A byNotes is how many rows the notes of other files name, and on which lines those stand, by file.
type byNotes map[string]*notesOf

type notesOf struct {
	lines map[int]bool
	rows  int
}

// found notes that a row has the name of some, of which one is of a note.
func (b byNotes) found(by []namer) {
	seen := map[string]bool{}
	for i := range by {
		one := &by[i]
		if b[one.file] == nil {
			b[one.file] = &notesOf{lines: map[int]bool{}}
		}
		b[one.file].lines[one.line] = true
		if !seen[one.file] {
			seen[one.file] = true
			b[one.file].rows++
		}
	}
}

// join adds those of another.
func (b byNotes) join(o byNotes) {
	for file, of := range o {
		if b[file] == nil {
			b[file] = &notesOf{lines: map[int]bool{}}
		}
		maps.Copy(b[file].lines, of.lines)
		b[file].rows += of.rows
	}
}

// warnings are what a user must know of them.
func (b byNotes) warnings() (out []string) {
	for _, file := range slices.Sorted(maps.Keys(b)) {
		lines := slices.Sorted(maps.Keys(b[file].lines))
		at := strings.Trim(strings.ReplaceAll(fmt.Sprint(lines[:min(len(lines), shownLost)]), " ", ", "), "[]")
		if len(lines) > shownLost {
			at += "…"
		}
		out = append(out, fmt.Sprintf("%s : des notes qui disent non y nomment quelqu'un (à la ligne %s) ; de ce "+
			"nom, %s de côté", file, at, say.Rows(b[file].rows)))
	}
	return out
}
