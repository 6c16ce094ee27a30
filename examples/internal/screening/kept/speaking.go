package kept

import (
	"maps"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A speaking is of whom the rows speak that say no, or could.
type speaking struct {
	columns facts.NameColumns
	at      *facts.Home      // nil: the file has no addresses
	mates   facts.FirstNames // by which alone rows name somebody near to their person; nil: not needed yet
	spoken  *facts.Spoken    // nil: not needed yet
	keys    []uint64         // of them: see [naming]
	of      []spokenOf
	texts   []namingText
	homes   []homeSaid // rows that say no at an address
	streets streets    // of those, and of whoever speaks of all at one
	towns   []townSaid // rows that may name nobody but a town
}

// A spokenOf is where the keys of a row end, of whom it speaks.
type spokenOf struct {
	line, end int
	texts     int // where what it says ends
}

// partsWords tells of a byte whether it may part two words; one of a letter with an accent may be one of a wide space.
var partsWords = func() (out [256]bool) {
	for _, c := range []byte(" \t\n:;,./()-+=&|\u00a0\u202f") {
		out[c] = true
	}
	return out
}()

// maySeveral reports whether a text may have more than one word.
func maySeveral(text string) bool {
	text = strings.TrimSpace(text)
	for i := range len(text) {
		if partsWords[text[i]] {
			return true
		}
	}
	return false
}

// speaks hears of whom the row at hand speaks: in its notes, and in whatever else has words of a refusal. One without a
// number names its own person, too.
func (w *listener) speaks(rec *sheet.Record) {
	if w.columns.None() {
		return
	}
	if w.spoken == nil {
		w.spoken, w.mates = facts.NewSpoken(), facts.FirstNames{}
	}
	cells := w.t.Cells(rec)
	var own *facts.Person // not needed yet: most rows speak of nobody
	self := func() *facts.Person {
		if own == nil {
			p := w.columns.Of(cells)
			own = &p
		}
		return own
	}
	anybody := &facts.Person{} // of a row without a number, whoever it names may stand elsewhere
	somebody, with := w.isOfRecord(rec), words.Household(0)
	for i, cell := range cells {
		switch {
		case !words.MayHaveLetters(cell), i < len(w.kinds) && w.kinds[i] == facts.Unread && somebody, !maySeveral(cell),
			w.spoken.NamesNobody(cell):
			continue
		case i >= len(w.kinds), w.kinds[i] == facts.OfWords:
		case !w.memo.Refuses(cell, true):
			continue
		}
		own := anybody
		if somebody {
			own = self()
		}
		had := len(w.keys)
		w.keys = append(w.keys, w.spoken.In(cell, own)...)
		if len(w.keys) > had && len(w.spoken.Misspelt(cell)) > 0 {
			w.texts = append(w.texts, namingText{text: strings.Clone(cell), own: own.Kept()})
		}
		w.keys = append(w.keys, w.spoken.FirmsIn(cell, self())...)
		w.keys = append(w.keys, facts.MatesIn(w.spoken, cell, self(), w.at, cells, w.mates)...)
		live := words.HouseholdIn(cell)
		if with = max(with, live); live == 0 && len(w.keys) == had {
			w.spoken.LearnNobody(cell)
		}
	}
	if w.at != nil {
		if at, is := facts.DwellingOf(w.at, cells); is {
			w.speaksAt(at, self(), with, rec.Line)
		}
	}
	if !somebody {
		w.speaksForItself(cells, self())
		w.saysTown(cells, rec.Line)
	}
	if n := len(w.of); len(w.keys) > 0 && (n == 0 || w.of[n-1].end < len(w.keys)) {
		w.of = append(w.of, spokenOf{rec.Line, len(w.keys), len(w.texts)})
	}
}

// speaksAt hears of a row that says no at an address: of its person, and of those who live with them.
func (w *listener) speaksAt(at facts.Dwelling, own *facts.Person, with words.Household, line int) {
	add := func(by facts.By, all bool, keys ...uint64) {
		if len(keys) > 0 {
			w.homes = append(w.homes, homeSaid{line, at, by, all, keys})
		}
	}
	w.streets.add(at)
	add(facts.ByHome, false, at.SaidAt(own)...)
	if with >= words.OfOneName {
		add(facts.ByName, false, at.Family(own)...)
	}
	if with == words.OfAll {
		add(facts.ByName, true, at.All())
	}
}

// speaksForItself hears of a row without a number whose it is: Petit;Marie;;refuse, Roux (ne veut plus), Ne plus
// appeler : Roux, Petit Marie.
func (w *listener) speaksForItself(cells []string, own *facts.Person) {
	_, only := alone(cells)
	if only == "" {
		had := len(w.keys)
		w.keys = append(w.keys, own.Said()...)
		w.keys = append(w.keys, own.SaidAsFirst(w.mates)...)
		w.keys = append(w.keys, own.SaidUnderFirst()...)
		if len(w.keys) > had { // else the row speaks of nobody
			w.maySlip(cells, true)
		}
		return
	}
	w.keys = append(w.keys, w.spoken.FirstsIn(only, w.mates)...)
	if _, names, several := strings.Cut(only, ":"); several {
		names = facts.BareName(names)
		w.keys = append(w.keys, facts.SaidIn(names)...)
		w.keys = append(w.keys, w.columns.SaidFirm(names)...)
		w.maySlip([]string{names}, false)
		return
	}
	if bare := facts.BareName(only); bare != only {
		w.keys = append(w.keys, facts.SaidIn(bare)...)
		w.maySlip([]string{bare}, false)
	}
}

// maySlip keeps cells that name the person of a row without a number, if a name of them may be misspelt.
func (w *listener) maySlip(cells []string, under bool) {
	said := namingText{cells: cells, under: under}
	if len(said.misspelt(w.spoken)) == 0 {
		return
	}
	said.cells = make([]string, len(cells))
	for i, cell := range cells {
		said.cells[i] = strings.Clone(facts.BareName(cell))
	}
	w.texts = append(w.texts, said)
}

// join adds what a listener heard.
func (n *naming) join(s *speaking) {
	maps.Copy(n.mates, s.mates)
	from, text := 0, 0
	for _, one := range s.of {
		n.add(s.keys[from:one.end], namer{line: one.line, section: inNote, by: facts.ByName,
			texts: s.texts[text:one.texts]})
		from, text = one.end, one.texts
	}
	n.homes.join(&s.streets)
	n.towns = append(n.towns, s.towns...)
	for _, one := range s.homes {
		n.addHome(one)
	}
}
