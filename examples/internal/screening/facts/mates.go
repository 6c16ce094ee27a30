package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note that refuses may name somebody by the first name alone: vu Alice : stop. It is then somebody whom the person
// of its row is near to: of the same last name, of the same firm, or at the same address. An Alice elsewhere is not.

// FirstNames are some, each as a number that stands for it.
type FirstNames map[uint64]bool

// MayHave reports whether somebody may have one of them.
func (f FirstNames) MayHave(p *Person) bool {
	if len(f) == 0 {
		return false
	}
	for _, names := range [...][]nameWord{p.first, p.full} {
		for i := range names {
			if slices.ContainsFunc(names[i].ways, func(way string) bool { return f[KeyOf(way)] }) {
				return true
			}
		}
	}
	return false
}

// MatesIn are the keys by which rows are found that are of those whom a note names by the first name alone, near to
// whoever stands in its row, at an address: see [Person.Asked] and [MatesAt]. The first names are added to some.
func MatesIn[S string | []byte](s *Spoken, note string, own *Person, at *Home, cells []S, firsts FirstNames) (
	out []uint64) {
	refuses := s.refuses(note)
	if !refuses && !strings.Contains(note, " ") {
		return nil
	}
	n := spokenNote{Spoken: s, all: s.words(note), own: own}
	if len(n.all) < 2 {
		return nil
	}
	home, lives := uint64(0), false
	if at != nil {
		home, lives = homeOf(at, cells)
	}
	for i := range n.all {
		if !n.isMate(i, refuses) {
			continue
		}
		for _, x := range n.all[i].ways {
			firsts[KeyOf(x)] = true
			for _, names := range [...][]nameWord{own.last, own.full} {
				for k := range names {
					for _, y := range names[k].ways {
						out = append(out, nameKey(keyOfBoth, y, x))
						for _, sound := range words.FirstSounds(x) {
							out = append(out, soundKey(y, sound))
						}
					}
				}
			}
			for _, firm := range own.firms {
				out = append(out, nameKey(keyOfMate, x, firm))
			}
			if lives {
				out = append(out, mateKey(x, home))
			}
		}
	}
	return out
}

// isMate reports whether a word may be the first name of somebody who is near to whoever stands in the row.
func (n *spokenNote) isMate(i int, refuses bool) bool {
	w := &n.all[i]
	if !n.isName(i) || n.own.hasFirst(w.ways) {
		return false
	}
	related := i > 0 && (relatives[n.all[i-1].ways[0]] || setApart[n.all[i-1].ways[0]] && n.isFirst(i)) && n.surely(i)
	if !related && !(refuses && (n.isFirst(i) || n.mayBeLast(i))) {
		return false
	}
	whole := func(with int) bool { return n.isName(with) && n.completes(i, with) }
	return !(i > 0 && !w.apart && whole(i-1)) && !(i+1 < len(n.all) && !n.all[i+1].apart && whole(i+1))
}

// setApart stand before somebody who is not meant as the others are: elle oui, mais pas Jean.
var setApart = setOf("pas sauf excepte hormis except not")

// mateKey stands for a first name at an address.
func mateKey(first string, home uint64) uint64 {
	return Mixed(nameKey(keyOfMate, first, "")^home)&^beginnings | beginning(first) // see NameSieve
}

// MatesAt are keys that stand for each first name that a row may have: at its address, in its firm, and anywhere.
func MatesAt[S string | []byte](h *Home, cells []S, p *Person) (out []uint64) {
	home, lives := uint64(0), false
	if h != nil {
		home, lives = homeOf(h, cells)
	}
	for _, names := range [...][]nameWord{p.first, p.full} {
		for i := range names {
			for _, x := range names[i].ways {
				out = append(out, nameKey(keyOfFirst, x, ""))
				for _, firm := range p.firms {
					out = append(out, nameKey(keyOfMate, x, firm))
				}
				if lives {
					out = append(out, mateKey(x, home))
				}
			}
		}
	}
	return slices.Compact(out)
}

// FirstsIn are the keys by which rows are found of whoever has a first name that a text which refuses has alone, in
// a row that is nobody's: Ne plus appeler Carla, Refus : Mathieu. The names are added to some: see [MatesAt].
func (s *Spoken) FirstsIn(text string, firsts FirstNames) (out []uint64) {
	const most = 12 // words of what names somebody; a note that goes on tells of others
	n := spokenNote{Spoken: s, all: s.words(text), own: &Person{}}
	if len(n.all) > most || !s.refuses(text) {
		return nil
	}
	isLast := func(i int) bool { // Petit, Martin
		return i >= 0 && i < len(n.all) && n.isName(i) && !n.isFirst(i) && !n.mayRefuse(n.all[i].ways[0])
	}
	for i := range n.all {
		w := &n.all[i]
		if n.isMate(i, true) && words.IsFirstName(w.ways[0]) && !isLast(i-1) && !isLast(i+1) {
			firsts[KeyOf(w.ways[0])] = true
			out = append(out, nameKey(keyOfFirst, w.ways[0], ""))
		}
	}
	return out
}

// SaidUnderFirst are the keys of whoever has the last name that stands alone where a first one is asked; of anybody
// else there are none.
func (p *Person) SaidUnderFirst() []uint64 {
	if len(p.first) != 1 || len(p.last)+len(p.full) > 0 || p.first[0].isInitial() ||
		words.IsFirstName(p.first[0].ways[0]) {
		return nil
	}
	one := Person{full: p.first, civility: p.civility}
	return one.Said()
}

// SaidAsFirst are the keys by which rows are found of whoever has the first name of a person of whom nothing else is
// known; of anybody else there are none. The name is added to some: see [MatesAt].
func (p *Person) SaidAsFirst(firsts FirstNames) []uint64 {
	all := slices.Concat(p.last, p.first, p.full)
	if len(all) != 1 || all[0].isInitial() || len(p.first) == 0 && !words.IsFirstName(all[0].ways[0]) {
		return nil
	}
	whole := all[0].ways[0]
	firsts[KeyOf(whole)] = true
	return []uint64{nameKey(keyOfFirst, whole, "")}
}
