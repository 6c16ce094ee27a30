package facts

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note speaks of somebody by two names that stand side by side, Marie Petit, or one and a letter, by a title and the
// last name, Mme Petit, or by what they are to who stands in the row, son mari Jean. A word alone is a last name if it
// is likely one, and no first name: all who have it are meant.

// A Spoken finds of whom notes speak. It remembers words: make one for each goroutine.
type Spoken struct {
	like map[string]words.NameLike
	says map[string]bool // words that may refuse
	none map[string]bool // notes without a word that may name anybody, whoever stands in their rows
	memo *words.Memo     // of what is a refusal
	note string          // the last one
	is   bool            // it may be a refusal
	text string          // the last one that was parted
	all  []nameWord      // its words
}

// NewSpoken is ready to find some.
func NewSpoken() *Spoken {
	return &Spoken{like: map[string]words.NameLike{}, says: map[string]bool{}, none: map[string]bool{},
		memo: words.NewMemo()}
}

// mostWords is how many words are remembered at once.
const mostWords = 1 << 14

// isLike is [words.IsNameLike], remembered.
func (s *Spoken) isLike(w string) words.NameLike { return remembered(s.like, w, words.IsNameLike) }

// mayRefuse is [words.MayRefuse], remembered.
func (s *Spoken) mayRefuse(w string) bool { return remembered(s.says, w, words.MayRefuse) }

// remembered is what is found of a word, among those of the latest notes.
func remembered[T any](in map[string]T, w string, find func(string) T) T {
	is, known := in[w]
	if known {
		return is
	}
	if len(in) == mostWords {
		clear(in)
	}
	is = find(w)
	in[strings.Clone(w)] = is
	return is
}

// NamesNobody reports whether a note is known to have no word that may name somebody, or a firm: many notes are of the
// same words.
func (s *Spoken) NamesNobody(note string) bool { return s.none[note] }

// LearnNobody learns of a note in which nobody was found whether another row may find somebody there.
func (s *Spoken) LearnNobody(note string) {
	const most = 80 // bytes of one that comes again
	if len(note) <= most && len(s.none) < mostWords && !s.mayElsewhere(note) {
		s.none[strings.Clone(note)] = true
	}
}

// mayElsewhere reports whether somebody may be found in a note in which nobody was, beside another person.
func (s *Spoken) mayElsewhere(note string) bool {
	for i, w := range s.words(note) {
		if is := s.isLike(w.ways[0]); w.civil || w.capital && i > 0 || wholeFirms[w.ways[0]] ||
			is == words.LikelyName || is != words.NoName && words.IsSurname(w.ways[0]) {
			return true
		}
	}
	return false
}

// refuses reports whether a note may be a refusal.
func (s *Spoken) refuses(note string) bool {
	if note != s.note {
		s.note, s.is = strings.Clone(note), s.memo.Refuses(note, true)
	}
	return s.is
}

// words are those of a note, as names have them.
func (s *Spoken) words(note string) []nameWord {
	if note != s.text {
		s.text = strings.Clone(note)
		s.all = nameWords(s.text)
	}
	return s.all
}

// In are the keys by which rows are found that are of those of whom a note speaks, but for whoever stands in its row:
// see [Person.Asked].
func (s *Spoken) In(note string, own *Person) []uint64 {
	n := spokenNote{Spoken: s, all: s.words(note), own: own, said: map[uint64]words.Civility{}}
	if len(n.all) < 2 {
		return nil
	}
	n.alone = make([]bool, len(n.all))
	n.shouts = !strings.ContainsFunc(note, unicode.IsLower)
	if s.refuses(note) { // else it is no more than a word that nobody knows: rappeler Zorglub
		for i := range n.all {
			n.alone[i] = n.mayBeLast(i)
		}
	}
	for i := range n.all {
		if n.all[i].civil {
			n.titled(i)
		}
		n.paired(i)
		n.lettered(i)
		n.related(i)
	}
	for i, is := range n.alone {
		if is {
			n.add(keyOfLast, &n.all[i], "")
		}
	}
	civility, sole := own.sex()
	for key := range own.Asked() {
		if as, is := n.said[key]; is && (as == 0 || as&civility != 0 || sole) {
			delete(n.said, key)
		}
	}
	return slices.Collect(maps.Keys(n.said))
}

// A spokenNote is a note that is read for whom it names.
type spokenNote struct {
	*Spoken
	all    []nameWord
	alone  []bool // words that name somebody by themselves
	shouts bool
	own    *Person
	said   map[uint64]words.Civility // the keys, with the title by which somebody is told
}

// add adds whoever has a name, and another.
func (n *spokenNote) add(kind uint64, a *nameWord, b ...string) {
	as := words.Civility(0)
	switch kind {
	case keyOfMan:
		as = words.Man
	case keyOfWoman:
		as = words.Woman
	}
	for _, x := range a.ways {
		for _, y := range b {
			n.said[nameKey(kind, x, y)] = as
			if kind == keyOfBoth {
				n.sounds(x, y)
				n.sounds(y, x)
				n.beside(x, y)
				n.beside(y, x)
			}
		}
	}
}

// sounds adds whoever has a last name, and a first one that sounds as another does.
func (n *spokenNote) sounds(last, first string) {
	for _, sound := range words.FirstSounds(first) {
		n.said[soundKey(last, sound)] = 0
	}
}

// beside adds whoever has a last name, and a first one in another column: M. Girard (Nancy) may live there.
func (n *spokenNote) beside(last, first string) {
	if n.is && words.IsFirstName(first) {
		n.said[besideKey(last, first)] = 0
	}
}

func (n *spokenNote) like(i int) words.NameLike { return n.isLike(n.all[i].ways[0]) }

func (n *spokenNote) isName(i int) bool {
	w := &n.all[i]
	return !w.civil && !w.around && !households[w.ways[0]] && n.like(i) != words.NoName
}

func (n *spokenNote) isFirst(i int) bool { return n.isName(i) && words.IsFirstName(n.all[i].ways[0]) }

// surely reports whether a word is a name, by itself or by its capital.
func (n *spokenNote) surely(i int) bool {
	w := &n.all[i]
	return n.like(i) == words.LikelyName || w.capital && !n.shouts && i > 0 && !n.mayRefuse(w.ways[0])
}

// mayBeLast reports whether a word alone is the last name of somebody.
func (n *spokenNote) mayBeLast(i int) bool {
	w := &n.all[i]
	if !n.isName(i) || n.own.hasFirst(w.ways) {
		return false
	}
	asked, compared := i > 0 && asksNotTo[n.all[i-1].ways[0]], n.isCompared(i)
	asked = asked || compared
	switch {
	case n.isFirst(i):
		return asked && !w.apart || compared
	case n.like(i) == words.LikelyName, w.capital && !n.shouts && !w.starts && !n.mayRefuse(w.ways[0]):
		return true
	case w.article || !words.IsSurname(w.ways[0]):
		return false
	case i+1 == len(n.all):
		return asked
	}
	next := &n.all[i+1]
	return asked && (next.apart || next.around) || w.starts && saysOfSomebody[next.ways[0]]
}

var (
	// asksNotTo stand before the name of whom they are about: NPA Petit.
	asksNotTo = setOf("appeler rappeler contacter recontacter relancer demarcher joindre appelez rappelez contactez " +
		"npa stop dnc refus supprimer retirer rayer exclure blacklister dossier client cliente prospect " +
		"collegue famille")
	// saysOfSomebody stand behind the name of whoever is told of: Petit refuse.
	saysOfSomebody = setOf("ne refuse refusent veut veulent a dit demande souhaite non stop npa")
)

// paired adds whoever has two names that stand side by side, or share one: Marie et Luc Petit.
func (n *spokenNote) paired(i int) {
	if i+1 >= len(n.all) || !n.isName(i) {
		return
	}
	if n.isName(i+1) && (n.surely(i) || n.surely(i+1)) {
		n.add(keyOfBoth, &n.all[i], n.all[i+1].ways...)
		n.alone[i] = n.alone[i] && !n.completes(i, i+1)
		n.alone[i+1] = n.alone[i+1] && !n.completes(i+1, i)
	}
	if i+2 < len(n.all) && n.isFirst(i) && n.isFirst(i+1) && n.isName(i+2) && n.surely(i+2) { // Marie Ange Petit
		n.add(keyOfBoth, &n.all[i+2], n.all[i].ways...)
	}
	if i+3 >= len(n.all) {
		return
	}
	share := func(a, b int) {
		if n.isName(a) && n.isName(b) && (n.surely(a) || n.surely(b)) {
			n.add(keyOfBoth, &n.all[a], n.all[b].ways...)
		}
	}
	switch join := n.all[i+1].ways[0]; {
	case (join == "et" || join == "ou") && n.isFirst(i) && n.isName(i+2) && n.isName(i+3):
		share(i, i+2)
		share(i, i+3)
	case n.isName(i+1) && n.all[i+2].ways[0] == "et" && n.isFirst(i+3):
		share(i, i+3)
		share(i+1, i+3)
	}
}

// completes reports whether a name is one with another beside it, so that it does not stand alone. Two words of which
// none is a first name are not: Vernet Directrice, Vernet Paris.
func (n *spokenNote) completes(i, with int) bool {
	a, b := &n.all[i], &n.all[with]
	switch {
	case n.isName(with) && soundsFirst(b):
		return true
	case !soundsFirst(a), n.mayRefuse(b.ways[0]) && !words.IsSurname(b.ways[0]): // NPA Durand
		return false
	}
	return !n.all[max(i, with)].apart && a.capital == b.capital &&
		(a.capital && !n.shouts || n.like(i) == words.LikelyName && n.like(with) == words.LikelyName)
}

// lettered adds whoever has one name, and of the other the first letter: A. Durand, Alice D.
func (n *spokenNote) lettered(i int) {
	w := &n.all[i]
	if !w.isInitial() || !w.capital {
		return
	}
	letter := w.ways[0]
	add := func(of int) {
		n.add(keyOfLetter, &n.all[of], letter)
		n.add(keyOfInitial, &n.all[of], letter)
	}
	if i+1 < len(n.all) && !n.all[i+1].apart && n.isName(i+1) && !(w.civil && letter == "m" && !w.dotted) &&
		(n.like(i+1) == words.LikelyName || n.all[i+1].capital && (!n.shouts || w.dotted) &&
			!n.mayRefuse(n.all[i+1].ways[0])) && !w.civil {
		add(i + 1)
		n.alone[i+1] = false
	}
	if i > 0 && !w.apart && n.isName(i-1) && (w.dotted || !n.shouts && letter != "a") &&
		(n.surely(i-1) || n.all[i-1].capital) {
		add(i - 1)
		n.alone[i-1] = n.alone[i-1] && (!w.dotted || w.civil)
	}
}

// related adds whoever is told by what they are to who stands in the row: son mari Jean.
func (n *spokenNote) related(i int) {
	if i == 0 || !n.isName(i) || !n.surely(i) {
		return
	}
	before := &n.all[i-1]
	if relatives[before.ways[0]] || before.ways[0] == "et" && i > 1 && n.own.hasFirst(n.all[i-2].ways) {
		for _, last := range [...][]nameWord{n.own.last, n.own.full} {
			for k := range last {
				n.add(keyOfBoth, &last[k], n.all[i].ways...)
			}
		}
	}
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
func (n *spokenNote) titled(i int) {
	all := n.all
	civility, at := words.Civility(0), i
	for ; at < len(all) && (all[at].civil || at > i && all[at].around); at++ {
		c, _ := words.CivilityOf(all[at].ways[0])
		civility |= c
	}
	if at == len(all) {
		return
	}
	title := &all[at-1]
	short := len(title.ways[0]) < 3 && title.ways[0] != "mr" && !title.dotted // il m appelle, ne me rappelez
	w := &all[at]
	switch {
	case n.like(at) == words.NoName, short && !w.capital,
		!(w.capital && !n.shouts) && !words.IsNameBehindTitle(w.ways[0]):
		return
	case at+1 < len(all) && !all[at+1].civil && !all[at+1].around &&
		(words.IsFirstName(all[at+1].ways[0]) ||
			all[at+1].capital && !n.shouts && !all[at+1].isInitial() && !n.mayRefuse(all[at+1].ways[0])):
		n.add(keyOfSole, w, "")
		n.add(keyOfSole, &all[at+1], "")
		if isWholeName(civility, w, &all[at+1]) {
			return // and both: see paired
		}
	}
	n.alone[at] = false
	if civility&words.Man != 0 {
		n.add(keyOfMan, w, "")
	}
	if civility&words.Woman != 0 {
		n.add(keyOfWoman, w, "")
	}
}

// isWholeName reports whether two words behind a title of people are surely the first and the last name of one: not
// Mme Petit Directrice, Mme Petit (Anne au standard), Mme Petit Karim.
func isWholeName(civility words.Civility, a, b *nameWord) bool {
	if !soundsFirst(b) {
		return soundsFirst(a)
	}
	sex := words.SexOf(b.ways[0])
	return !b.apart && (sex == 0 || civility == 0 || sex&civility != 0)
}

// soundsFirst reports whether a word is a first name, or sounds as one does.
func soundsFirst(w *nameWord) bool {
	return slices.ContainsFunc(w.ways, func(way string) bool { // Jean-Pierre: Jean
		_, sounds := words.FirstSound(way)
		return words.IsFirstName(way) || sounds && words.IsNameLike(way) == words.LikelyName // and not mari
	})
}

// sex is that of who stands in a row, by the title or by the first name; sole, whether nothing but a last name is
// known.
func (p *Person) sex() (sex words.Civility, sole bool) {
	if sex = p.civility; sex == 0 {
		for _, names := range [...][]nameWord{p.first, p.full} {
			for i := range names {
				sex |= words.SexOf(names[i].ways[0])
			}
		}
	}
	return sex, sex == 0 && len(p.first) == 0 && len(p.full) < 2
}

// relatives stand before the first name of somebody of one family.
var relatives = setOf("mari femme epoux epouse conjoint conjointe compagnon compagne fils fille frere soeur pere " +
	"mere papa maman concubin concubine husband wife son daughter brother sister father mother partner")

// hasFirst reports whether one of these may be the first name, or sounds as it does.
func (p *Person) hasFirst(ways []string) bool {
	var sounds []string
	for _, names := range [...][]nameWord{p.first, p.full} {
		for i := range names {
			if slices.ContainsFunc(names[i].ways, func(w string) bool { return slices.Contains(ways, w) }) {
				return true
			}
			if sounds == nil {
				sounds = words.FirstSounds(ways[0])
			}
			if sound, is := words.FirstSound(names[i].ways[0]); is && slices.Contains(sounds, sound) {
				return true
			}
		}
	}
	return false
}
