package facts

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note speaks of somebody by two names that stand side by side, Marie Petit, by a title and the last name, Mme Petit,
// or by what they are to who stands in the row, son mari Jean. A word alone is none, whoever is called so.

// A Spoken finds of whom notes speak. It remembers words: make one for each goroutine.
type Spoken struct{ like map[string]words.NameLike }

// NewSpoken is ready to find some.
func NewSpoken() *Spoken { return &Spoken{like: map[string]words.NameLike{}} }

// mostWords is how many words are remembered.
const mostWords = 1 << 14

// isLike is [words.IsNameLike], remembered.
func (s *Spoken) isLike(w string) words.NameLike {
	is, known := s.like[w]
	if !known {
		if is = words.IsNameLike(w); len(s.like) < mostWords {
			s.like[strings.Clone(w)] = is
		}
	}
	return is
}

// In are the keys by which rows are found that are of those of whom a note speaks, but for whoever stands in its row:
// see [Person.Asked].
func (s *Spoken) In(note string, own *Person) []uint64 {
	all := nameWords(note)
	if len(all) < 2 {
		return nil
	}
	shouts := !strings.ContainsFunc(note, unicode.IsLower)
	said := map[uint64]bool{}
	add := func(kind uint64, a, b *nameWord) {
		for _, x := range a.ways {
			if kind != keyOfBoth {
				said[nameKey(kind, x, "")] = true
				continue
			}
			for _, y := range b.ways {
				said[nameKey(kind, x, y)] = true
			}
		}
	}
	isName := func(i int) bool {
		w := &all[i]
		return !w.civil && !w.around && s.isLike(w.ways[0]) != words.NoName
	}
	surely := func(i int) bool {
		w := all[i].ways[0]
		return s.isLike(w) == words.LikelyName || all[i].capital && !shouts && i > 0 && !words.MayRefuse(w)
	}
	for i := range all {
		switch {
		case all[i].civil:
			s.titled(all, i, shouts, add)
		case i+1 < len(all) && isName(i) && isName(i+1) && (surely(i) || surely(i+1)):
			add(keyOfBoth, &all[i], &all[i+1])
		}
		if i == 0 || !isName(i) || !surely(i) {
			continue
		}
		before := &all[i-1]
		if relatives[before.ways[0]] || before.ways[0] == "et" && i > 1 && own.hasFirst(all[i-2].ways) {
			for _, last := range [...][]nameWord{own.last, own.full} {
				for k := range last {
					add(keyOfBoth, &last[k], &all[i])
				}
			}
		}
	}
	for key := range own.Asked() {
		delete(said, key)
	}
	return slices.Collect(maps.Keys(said))
}

// LastNamesIn are the keys by which rows are found that are of those whom a text may name by the last name alone,
// whatever else it says: see [Person.Asked].
func LastNamesIn(text string) (out []uint64) {
	for _, w := range nameWords(text) {
		if w.civil || w.around || w.isInitial() || !w.capital && words.IsNameLike(w.ways[0]) != words.LikelyName {
			continue
		}
		for _, x := range w.ways {
			out = append(out, nameKey(keyOfLast, x, ""))
		}
	}
	return out
}

// titled adds whoever stands behind a title of people: M. Petit, M. et Mme Petit, Mme Marie Petit.
func (s *Spoken) titled(all []nameWord, i int, shouts bool, add func(kind uint64, a, b *nameWord)) {
	civility, at := words.Civility(0), i
	for ; at < len(all) && (all[at].civil || at > i && all[at].around); at++ {
		c, _ := words.CivilityOf(all[at].ways[0])
		civility |= c
	}
	if at == len(all) {
		return
	}
	short := len(all[at-1].ways[0]) < 3 && all[at-1].ways[0] != "mr" // il m appelle, ne me rappelez
	w := &all[at]
	like := s.isLike(w.ways[0])
	switch {
	case like == words.NoName, short && !w.capital, !(w.capital && !shouts) && !words.IsNameBehindTitle(w.ways[0]):
		return
	case at+1 < len(all) && !all[at+1].civil && !all[at+1].around &&
		(words.IsFirstName(all[at+1].ways[0]) ||
			all[at+1].capital && !shouts && !words.MayRefuse(all[at+1].ways[0])):
		add(keyOfSole, w, nil)
		add(keyOfSole, &all[at+1], nil)
		return // and both: see In
	}
	if civility&words.Man != 0 {
		add(keyOfMan, w, nil)
	}
	if civility&words.Woman != 0 {
		add(keyOfWoman, w, nil)
	}
}

// relatives stand before the first name of somebody of one family.
var relatives = setOf("mari femme epoux epouse conjoint conjointe compagnon compagne fils fille frere soeur pere " +
	"mere papa maman concubin concubine husband wife son daughter brother sister father mother partner")

// hasFirst reports whether one of these may be the first name.
func (p *Person) hasFirst(ways []string) bool {
	for _, names := range [...][]nameWord{p.first, p.full} {
		for i := range names {
			if slices.ContainsFunc(names[i].ways, func(w string) bool { return slices.Contains(ways, w) }) {
				return true
			}
		}
	}
	return false
}
