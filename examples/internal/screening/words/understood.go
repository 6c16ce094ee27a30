package words

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A note is understood if each of its words is one that is known to say no no, and what it denies may be denied. It is
// the opposite of a search for refusals: of those nobody knows all. A word that is written wrong, in another language,
// in other letters, a code, a sign of which nobody knows the meaning: none is understood, and somebody reads the note.
//
// So is understood what is no word: a number, a day, an hour, an amount, an address of messages or of a page; the name
// behind Mme; a name that stands in the row. Figures alone are a code, unless they are a day, an hour or an amount.

// Understood reports whether all words of a note are known, without those of a row and of a file. It is quick: whatever
// has marks of a page is left to [Memo.Understands].
func Understood[S string | []byte](cell S) bool {
	r := noteReader[S]{cell: cell}
	return r.read() && !isDitto(cell)
}

// MayRefuse reports whether a folded word may be one of a refusal, alone or with others: nobody can say that it is
// none.
func MayRefuse(word string) bool {
	t := vocabulary[word]
	return refuses(word, true) || IsLone(word, OfRemarks) || meaning(word) != 0 ||
		t.role&(denying|deniable) == denying ||
		t.id != 0 && t.role&harmless == 0 || ofTwoScripts(word) || ofOtherScript(word) || t.id == 0 && isJoined(word)
}

// A NoteContext is what is known of a note besides its words.
type NoteContext struct {
	Harmless map[string]bool        // folded words, or notes, that somebody said to be harmless in the file
	InRow    func(name string) bool // whether a folded name stands in the row; nil: none does
}

// understood is Understood in a context, and the words that are not known: folded, of letters alone.
func understood(cell string, c NoteContext) (is bool, unknown []string) {
	r := noteReader[string]{cell: unmarked(cell), context: c, collects: true}
	is = (r.read() || c.Harmless != nil && c.Harmless[Fold(cell)]) && !isDitto(cell)
	return is, r.unknown
}

// A kindOf is what a piece of a note is.
type kindOf uint8

const (
	aWord    kindOf = iota
	aNumber         // figures
	aMoment         // figures that say what they are: a day, an hour, an amount
	aMessage        // an address of messages or of a page
)

// A piece is a word of a note, or a number.
type piece struct {
	term
	kind     kindOf
	from, to int  // in the cell
	elided   bool // an apostrophe follows
	capital  bool // it begins with one
	shouted  bool // all its letters are
	bad      bool // no word of ours, however it reads: two scripts, capitals within
	done     bool // of an expression, or denied
	named    bool // it is known as a name
	aged     bool // figures with years: 15ans
	amount   bool // figures with a sign or a word of what they count: 2500 euros
	number   int  // that of figures
}

// mostPieces is how many of them are looked at together; few sentences have as many.
const mostPieces = 40

// longestWord is how long the longest word is that is looked up.
const longestWord = 24

// A noteReader reads one note.
type noteReader[S string | []byte] struct {
	cell     S
	context  NoteContext
	collects bool
	unknown  []string
	said     bool // something but figures and signs
	byMail   bool // a way to reach somebody that is no call
	besides  bool // something else than that
	known    bool // of that, something but a name that stands in the row
	strange  bool // a sign that says something if it stands alone, and nobody knows what
	bad      bool
	figures  int // digits
	n        int
	word     [longestWord]byte
	pieces   [mostPieces]piece
}

// read reports whether all is understood. It goes on to the end if words are collected.
func (r *noteReader[S]) read() bool {
	at := hasAt(r.cell)
	for i := 0; i < len(r.cell); {
		if r.bad && !r.collects {
			return false
		}
		c := r.cell[i]
		switch s := signs[c]; {
		case at && s >= digit && s != twofold && r.fresh(i):
			if to := messageEnd(r.cell, i); to > 0 {
				r.add(piece{kind: aMessage, from: i, to: to})
				i = to
				continue
			}
			i = r.run(i)
		case s >= digit && s != twofold || c == 0xc3 || c == 0xc5:
			i = r.run(i)
		default:
			i += r.sign(i)
		}
	}
	r.end()
	switch {
	case r.bad:
		return false
	case r.byMail && !r.besides: // par mail
		return false
	case r.said:
		return r.known
	case r.figures > 0:
		const postcode = 5
		return r.figures >= postcode
	}
	return !r.strange
}

// fresh reports whether a word may begin at a place.
func (r *noteReader[S]) fresh(i int) bool { return i == 0 || signs[r.cell[i-1]] < digit }

// add adds a piece to what is said.
func (r *noteReader[S]) add(p piece) {
	if p.kind != aNumber {
		r.said = true
	}
	if r.n == len(r.pieces) {
		r.end()
	}
	r.pieces[r.n] = p
	r.n++
}

// end reads what was said up to a sign that parts it.
func (r *noteReader[S]) end() {
	all := r.pieces[:r.n]
	if r.n = 0; len(all) == 0 {
		return
	}
	express(all)
	r.bad = r.bad || doubtful(all)
	var roles role
	for i := range all {
		if all[i].kind == aWord && !all[i].done {
			roles |= all[i].role
		}
	}
	for _, two := range [...]role{calling | counting, pointing | placing, pointing | writing,
		ofNumber | ofOthers} {
		r.bad = r.bad || roles&two == two
	}
	// Que le courrier: nothing but that.
	r.bad = r.bad || all[0].id == vocabulary["que"].id && !all[0].done && all[0].kind == aWord
	r.bad = r.bad || isNoCall(all)
	for i := range all {
		if p := &all[i]; !p.done && p.role&denying != 0 && p.kind == aWord && !mayDeny(all, i) {
			r.bad = true
		}
	}
	for i := range all {
		switch p := &all[i]; {
		case !p.bad && (p.done || p.kind != aWord || p.role&(harmless|denying) != 0):
			r.says(p)
		case p.bad:
			r.bad = true
		case r.knows(all, i):
		default:
			r.bad = true
			r.collect(p)
		}
	}
}

// isNoCall reports whether a naught stands beside a call: rappeler 0, 0 appel.
func isNoCall(all []piece) bool {
	calls := func(at int) bool {
		return at >= 0 && at < len(all) && (all[at].role&calling != 0 || all[at].id != 0 && callIDs[all[at].id])
	}
	for i := range all {
		if p := &all[i]; p.kind == aNumber && p.number == 0 && !p.amount && (calls(i-1) || calls(i+1)) {
			return true
		}
	}
	return false
}

// callIDs are of verbs of a call, besides those of callWords.
var callIDs = func() map[uint16]bool {
	m := map[uint16]bool{}
	for w := range strings.FieldsSeq("rappeler rappelez recontacter relancer contacter joindre telephoner contact") {
		m[vocabulary[w].id] = true
	}
	return m
}()

// says notes what a piece that is understood says.
func (r *noteReader[S]) says(p *piece) {
	switch {
	case p.kind == aNumber, p.kind == aWord && !p.done && p.role&(filling|idle) != 0:
	case p.kind == aWord && p.role&writing != 0 && !p.done:
		r.known, r.byMail = true, true
	case p.kind == aWord && p.role&reaching != 0 && !p.done:
		r.known = true
	default:
		r.known, r.besides = true, true
	}
}

// express finds the expressions in what is said.
func express(all []piece) {
	for i := 0; i < len(all); i++ {
		if all[i].role&starting == 0 {
			continue
		}
		at, end := uint16(0), 0
		for k := i; k < len(all) && all[k].id != 0; k++ {
			if at = paths.next(at, all[k].id); at == 0 {
				break
			}
			if then, is := ends[at]; is && (then == byWhatever || then == byNothing && k == len(all)-1 ||
				then == byDay && k+1 < len(all) && all[k+1].kind == aMoment && !all[k+1].bad && !all[k+1].amount) {
				end = k + 1
			}
		}
		for k := i; k < end; k++ {
			all[k].done = true
		}
		i = max(i, end-1)
	}
}

// mayDeny reports whether what a word denies may be denied.
func mayDeny(all []piece, i int) bool {
	if i > 0 && all[i-1].role&verbal != 0 { // répond pas
		return true
	}
	for k := i + 1; k < len(all); k++ {
		switch p := &all[k]; {
		case p.role&deniable != 0:
			p.done = true
			return true
		case p.role&(filling|denying) == 0:
			return false
		}
	}
	for k := i - 1; k >= 0; k-- {
		switch p := &all[k]; {
		case p.role&deniable != 0:
			return true
		case p.role&(filling|denying) == 0:
			return false
		}
	}
	return false
}

// knows reports whether a word is known from what stands around it, or from the row and the file.
func (r *noteReader[S]) knows(all []piece, i int) bool {
	p := &all[i]
	before, after := piece{}, piece{}
	if i > 0 {
		before = all[i-1]
	}
	if i+1 < len(all) {
		after = all[i+1]
	}
	if r.isOne(p) && r.isLetter(p, before, after) {
		return true
	}
	if r.isName(p, all[:i]) {
		p.named, r.known, r.besides = true, true, true
		return true
	}
	if r.context.Harmless == nil && r.context.InRow == nil {
		return false
	}
	w := Fold(string(r.cell[p.from:p.to]))
	if r.context.Harmless[w] {
		r.known, r.besides = true, true
		return true
	}
	const shortest = 3
	return p.capital && len(w) >= shortest && r.context.InRow != nil && r.context.InRow(w) && !MayRefuse(w)
}

// isOne reports whether a word has one letter, and an apostrophe if one follows: no code of two, LR absent.
func (r *noteReader[S]) isOne(p *piece) bool {
	return p.to-p.from == 1 || p.elided && p.from+1+apostropheAt(r.cell, p.from+1) == p.to
}

// isLetter reports whether one letter stands for a word: l'accord, M. Durand, NRP x 3.
func (r *noteReader[S]) isLetter(p *piece, before, after piece) bool {
	word := after.kind == aWord && after.to > 0
	if before.kind == aNumber || before.kind == aMoment {
		if unit := [1]byte{r.cell[p.from] | 0x20}; units[string(unit[:])] { // 800 m², 2,4 M€
			return before.to > 0
		}
	}
	if before.role&numbering != 0 && p.capital { // bâtiment C
		return true
	}
	switch c := r.cell[p.from] | 0x20; c {
	case 'c', 'd', 'j', 'l', 's':
		return word && opens(r.cell, after.from)
	case 'm':
		return word && (opens(r.cell, after.from) || after.capital)
	case 't':
		return word && (opens(r.cell, after.from) || before.role&denying != 0 && before.elided) ||
			before.role&denying != 0 && before.elided
	case 'o':
		return p.elided && before.role&civil != 0
	case 'x':
		return after.kind != aWord || before.kind != aWord
	}
	return false
}

// opens reports whether a word begins as one does before which another loses its last letter.
func opens[S string | []byte](cell S, at int) bool {
	c := cell[at] | 0x20
	if letter, _, n := letterAt(cell, at); cell[at] >= utf8.RuneSelf && n > 0 {
		c = letter
	}
	return strings.IndexByte("aeiouyh", c) >= 0
}

// isName reports whether a word is a name since a title stands before it, as in Mme Durand, M. Jean Durand, Mme Le
// Goff. In capitals alone it may be a code, and a word that may say no with others, or alone, is none.
func (r *noteReader[S]) isName(p *piece, before []piece) bool {
	n := len(before)
	if !p.capital || n == 0 || p.shouted || p.id != 0 && p.role&particle == 0 || !spoken(r.cell[p.from:p.to]) {
		return false
	}
	last := &before[n-1]
	switch {
	case last.role&civil != 0 && p.to-p.from > 1:
		return true
	case last.named && p.from == last.to+1 && r.cell[last.to] == '-':
		return true
	}
	if last.role&(given|particle) != 0 && n > 1 && before[n-2].role&civil != 0 {
		return true
	}
	for n--; n > 0 && before[n].role&filling != 0; n-- { // rue de la Paix
	}
	return before[n].role&leading != 0
}

// mostCollected is how many unknown words of a note are told.
const mostCollected = 8

// collect keeps a word that is not known.
func (r *noteReader[S]) collect(p *piece) {
	if !r.collects || len(r.unknown) == mostCollected {
		return
	}
	if w := Fold(string(r.cell[p.from:p.to])); w != "" && !slices.Contains(r.unknown, w) {
		r.unknown = append(r.unknown, w)
	}
}

// Understands reports whether all words of a note are known, those among them that somebody said to be harmless.
func (m *Memo) Understands(cell string) bool {
	if m == nil {
		if Understood(cell) || isPlain(cell) {
			return true
		}
		is, _ := understood(cell, NoteContext{})
		return is
	}
	is, known := m.understood[cell] // most notes of a file are few
	if !known {
		if is = Understood(cell) || isPlain(cell); !is {
			is, _ = understood(cell, NoteContext{Harmless: m.harmless})
		}
		if len(m.understood) < memoSize {
			m.understood[strings.Clone(cell)] = is
		}
	}
	return is
}

// UnderstandsInRow is Understands of a note in whose row names stand; and the words that are not known, if it is not.
func (m *Memo) UnderstandsInRow(cell string, inRow func(name string) bool) (is bool, unknown []string) {
	c := NoteContext{InRow: inRow}
	if m != nil {
		c.Harmless = m.harmless
	}
	return understood(cell, c)
}
