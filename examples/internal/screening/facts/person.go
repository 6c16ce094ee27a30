package facts

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// Rows may speak of somebody by the name alone: below a heading, or in a note. Two names are of one person if the last
// and the first are, whichever stands first, Legoff or Le Goff, J. or Jean; of two people if both first names are known
// and differ.

// A namePart is what part of a name stands in a column.
type namePart uint8

const (
	noName namePart = iota
	fullName
	lastName
	firstName
	firmName
)

// A NameColumns is where a table has the names of people.
type NameColumns struct {
	parts []namePart
	civil int // the column of civilities; below zero: none
	last  int // the last of all
}

// NameColumns are those of the table.
func (t *Table) NameColumns() NameColumns {
	n := NameColumns{parts: make([]namePart, len(t.Titles)), civil: -1, last: -1}
	firsts := false
	for i := range t.Others {
		o := &t.Others[i]
		switch {
		case o.class == waived:
		case o.civil && n.civil < 0:
			n.civil = o.index
		case firmTitles[words.Compact(o.Title)]:
			n.parts[o.index], n.last = firmName, max(n.last, o.index)
		case o.people:
			n.parts[o.index], n.last = partOf(o.Title), max(n.last, o.index)
			firsts = firsts || n.parts[o.index] == firstName
		}
	}
	for i, title := range t.Titles {
		if n.parts[i] == fullName && firsts && strings.HasPrefix(words.Compact(title), "nom") &&
			!strings.Contains(words.Compact(title), "prenom") && words.Compact(title) != "nomcomplet" {
			n.parts[i] = lastName // beside a first name
		}
	}
	return n
}

// firmTitles are of names of firms.
var firmTitles = compacted("société|nom société|nom de la société|raison sociale|entreprise|nom entreprise|" +
	"nom de l'entreprise|enseigne|dénomination|company|company name|account name|organisation|organization")

// partOf is what stands under a title of names.
func partOf(title string) namePart {
	t := words.Compact(title)
	rest := strings.ReplaceAll(t, "prenom", "")
	has := func(stems ...string) bool {
		return slices.ContainsFunc(stems, func(stem string) bool { return strings.Contains(t, stem) })
	}
	switch {
	case rest != t && strings.Contains(rest, "nom"):
		return fullName
	case rest != t, has("firstname", "givenname", "middlename"):
		return firstName
	case has("lastname", "surname", "familyname", "nomdefamille", "nomdenaissance", "nomusuel", "nomdusage"):
		return lastName
	}
	return fullName
}

// None reports whether the table has no names of people.
func (n *NameColumns) None() bool { return n.last < 0 }

// Of is who stands in a row.
func (n *NameColumns) Of(cells []string) (p Person) {
	for i, part := range n.parts {
		if part == noName || i >= len(cells) || cells[i] == "" {
			continue
		}
		if part == firmName {
			p.firms = append(p.firms, firmOf(cells[i]))
			continue
		}
		names, civility := namesIn(cells[i])
		p.civility, p.figures = p.civility|civility, p.figures+figuresIn(cells[i])
		switch part {
		case lastName:
			p.last, p.whole = append(p.last, names...), cells[i]
		case firstName:
			p.first = append(p.first, names...)
		default:
			p.full, p.whole = append(p.full, names...), cells[i]
		}
	}
	if n.civil >= 0 && n.civil < len(cells) && cells[n.civil] != "" {
		_, civility := namesIn(cells[n.civil])
		p.civility |= civility
	}
	if len(p.first) == 0 && len(p.last) > 1 { // both in one cell
		p.full, p.last = append(p.full, p.last...), nil
	}
	return p
}

// A Person is who stands in a row, by name.
type Person struct {
	last, first, full []nameWord
	firms             []string // see firmOf
	whole             string   // the cell of a name: of a firm, it may be
	figures           uint64   // see figuresIn; zero: none
	civility          words.Civility
}

// PersonIn is whom a text names, and nothing else than that.
func PersonIn(text string) (p Person) {
	p.full, p.civility = namesIn(text)
	return p
}

// BareName is the text of a name without what somebody wrote beside it: Roux (ne veut plus).
func BareName(text string) string {
	for {
		from := strings.IndexByte(text, '(')
		if from <= 0 {
			break
		}
		to := strings.IndexByte(text[from:], ')')
		if to < 0 {
			text = text[:from]
			break
		}
		text = text[:from] + " " + text[from+to+1:]
	}
	for _, before := range [...]string{" - ", " – ", " : ", "=>"} {
		if at := strings.Index(text, before); at > 0 {
			text = text[:at]
		}
	}
	return text
}

// OneCell is the cell of names of a row that has some in no more than one column, and not first names alone; else
// it is false.
func (n *NameColumns) OneCell(cells []string) (cell string, is bool) {
	for i, part := range n.parts {
		if part == noName || part == firmName || i >= len(cells) || cells[i] == "" {
			continue
		}
		if part == firstName || is {
			return "", false
		}
		cell, is = cells[i], true
	}
	return cell, is
}

// Nobody reports whether no name is known.
func (p *Person) Nobody() bool { return len(p.last)+len(p.first)+len(p.full) == 0 }

// A nameWord is a word of a name, in each of the ways in which people write it. Of one letter it is an initial.
type nameWord struct {
	ways    []string
	capital bool // it begins with one
	civil   bool // it is a title of people, and no name
	around  bool // it joins names, and is none
	starts  bool // a sentence
	dotted  bool // a point stands behind it
	apart   bool // a sign stands before it that may part people
	article bool // an article or a particle stands before it
}

func (w *nameWord) isInitial() bool { return len(w.ways[0]) == 1 }

// namesIn are the words of names in a text, without what stands around names.
func namesIn(text string) (out []nameWord, civility words.Civility) {
	for i, w := range nameWords(text) {
		switch c, _ := words.CivilityOf(w.ways[0]); {
		case w.civil && (!w.isInitial() || i == 0):
			civility |= c
		case !w.around:
			w.civil = false // Petit M.
			out = append(out, w)
		}
	}
	return out, civility
}

// nameWords are the words of a text, as names have them.
func nameWords(text string) (out []nameWord) {
	var before []string // particles
	done, letters := 0, 0
	for raw := range nameTexts(text) {
		parts := strings.FieldsFunc(raw, isApostrophe)
		w := nameWord{capital: startsLarge(parts[len(parts)-1]), article: len(before) > 0}
		at := done + max(0, strings.Index(text[done:], raw))
		between := text[done:at]
		const abbreviated = 3
		w.starts = done == 0 || strings.ContainsAny(between, "!?\n") ||
			letters > abbreviated && strings.Contains(between, ".")
		w.apart = strings.ContainsAny(between, ",;/&+|:!?()\n")
		done, letters = at+len(raw), len(raw)
		w.dotted = done < len(text) && text[done] == '.'
		for _, p := range parts[:len(parts)-1] {
			if p = words.Fold(p); particles[p] {
				before = append(before, p)
			}
		}
		whole := words.Fold(parts[len(parts)-1])
		if whole == "" {
			continue
		}
		_, w.civil = words.CivilityOf(whole)
		w.around = aroundNames[whole] && !w.civil
		if particles[whole] && len(whole) > 1 {
			const most = 4
			if before = append(before, whole); len(before) > most {
				before = before[1:]
			}
			continue
		}
		joined := strings.Split(whole, " ")
		whole = strings.Join(joined, "")
		w.ways = append(w.ways, whole)
		if len(joined) > 1 {
			w.ways = append(w.ways, joined[0])
			if !words.IsFirstName(joined[0]) { // Petit-Dupont: of either name
				w.ways = append(w.ways, joined[1:]...)
			}
		}
		for i := range before {
			w.ways = append(w.ways, strings.Join(before[i:], "")+whole)
		}
		before = before[:0]
		out = append(out, w)
	}
	return out
}

// nameTexts yields the words of a text as names have them, Jean-Pierre, d'Estaing; no word has a digit.
func nameTexts(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for raw := range strings.FieldsFuncSeq(text, func(c rune) bool {
			return !unicode.In(c, unicode.L, unicode.M, unicode.Nd) && c != '-' && !isApostrophe(c)
		}) {
			raw = strings.TrimFunc(raw, func(c rune) bool { return c == '-' || isApostrophe(c) })
			if raw != "" && !strings.ContainsFunc(raw, unicode.IsDigit) && !yield(raw) {
				return
			}
		}
	}
}

func isApostrophe(c rune) bool { return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' }

func startsLarge(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// The kinds of keys by which people are found. Each is asked of a row, and said by whoever names somebody.
const (
	keyOfBoth    = iota + 1 // two words of a name
	keyOfLast               // a last name, of whoever has it
	keyOfSole               // a last name, of a row that has no first one
	keyOfMan                // Monsieur, and the last name
	keyOfWoman              // Madame
	keyOfLetter             // a last name, and the first letter of the first one, where no more was said
	keyOfFamily             // a last name, at an address: see [Dwelling.Family]
	keyOfInitial            // the same, where the row has no more
	keyOfFirm               // the whole name of a firm
	keyOfHome               // whoever lives at an address
	keyOfMate               // a first name, at an address or in a firm: see [MatesAt]
	keyOfFirst              // a first name, of whoever has it
	keyOfSound              // a last name, and how the first one sounds
	keyOfBeside             // a last name, and a first one that stands elsewhere in the row: see [NameColumns.Beside]
)

func nameKey(kind uint64, a, b string) uint64 {
	if kind == keyOfBoth && b < a { // whichever stands first
		a, b = b, a
	}
	longer := a
	if len(b) > len(a) {
		longer = b
	}
	return Mixed(KeyOf(a)^Mixed(KeyOf(b)^kind<<56))&^beginnings | beginning(longer) // see NameSieve
}

// soundKey stands for a last name, and how the first one sounds.
func soundKey(last, sound string) uint64 {
	return Mixed(KeyOf(last)^Mixed(KeyOf(sound)^keyOfSound<<56))&^beginnings | beginning(last) // see NameSieve
}

// besideKey stands for a last name, and a first one that stands elsewhere in the row.
func besideKey(last, first string) uint64 {
	return Mixed(KeyOf(last)^Mixed(KeyOf(first)^keyOfBeside<<56))&^beginnings | beginning(last) // see NameSieve
}

// Beside yields the keys of a person whose row has first names where none is asked: it is a town, Nancy, or somebody of
// the team. A note may name the person with it.
func (n *NameColumns) Beside(cells []string, p *Person) iter.Seq[uint64] {
	const most = 80 // bytes of a cell that is no note
	return func(yield func(uint64) bool) {
		for i, cell := range cells {
			if cell == "" || len(cell) > most || i < len(n.parts) && n.parts[i] != noName && n.parts[i] != firmName {
				continue
			}
			for _, first := range nameWords(cell) {
				if !words.IsFirstName(first.ways[0]) {
					continue
				}
				for _, names := range [...][]nameWord{p.last, p.full} {
					for k := range names {
						for _, last := range names[k].ways {
							if !yield(besideKey(last, first.ways[0])) {
								return
							}
						}
					}
				}
			}
		}
	}
}

// Asked yields the keys under which the row of a person is looked up.
func (p *Person) Asked() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for _, firm := range p.firms {
			if firm != "" && !yield(nameKey(keyOfFirm, firm, "")) {
				return
			}
		}
		if strings.IndexByte(p.whole, ' ') > 0 {
			if firm := firmOf(p.whole); firm != "" && !yield(nameKey(keyOfFirm, firm, "")) {
				return
			}
		}
		for _, w := range p.pairs() {
			a, b := w[0], w[1]
			for _, x := range a.ways {
				for _, y := range b.ways {
					kind := uint64(keyOfBoth)
					if b.isInitial() {
						kind = keyOfInitial
					} else if !yield(nameKey(keyOfLetter, x, y[:1])) || !yield(nameKey(keyOfLetter, y, x[:1])) {
						return
					}
					if !yield(nameKey(kind, x, y)) {
						return
					}
					if sound, is := words.FirstSound(y); is && !yield(soundKey(x, sound)) {
						return
					}
				}
			}
		}
		sole := len(p.first) == 0 && len(p.full) < 2
		for _, names := range [...][]nameWord{p.last, p.full} {
			for i := range names {
				for _, x := range names[i].ways {
					if !yield(nameKey(keyOfLast, x, "")) || sole && !yield(nameKey(keyOfSole, x, "")) ||
						p.civility != words.Woman && !yield(nameKey(keyOfMan, x, "")) ||
						p.civility != words.Man && !yield(nameKey(keyOfWoman, x, "")) {
						return
					}
				}
			}
		}
	}
}

// pairs are a word of a last name with one of a first name each, as far as they are known apart.
func (p *Person) pairs() (out [][2]*nameWord) {
	add := func(a, b *nameWord) {
		if !a.isInitial() {
			out = append(out, [2]*nameWord{a, b})
		}
	}
	for i := range p.last {
		for k := range p.first {
			add(&p.last[i], &p.first[k])
		}
		for k := range p.full {
			add(&p.last[i], &p.full[k])
		}
	}
	for i := range p.full {
		for k := range p.full {
			if i != k {
				add(&p.full[i], &p.full[k])
			}
		}
		for k := range p.first {
			add(&p.full[i], &p.first[k])
		}
	}
	return out
}

// Said are the keys by which rows are found that are of a person whom a list names: of a last name alone, all who have
// it.
func (p *Person) Said() (out []uint64) {
	add := func(kind uint64, a, b string) {
		if key := nameKey(kind, a, b); !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	last := slices.Concat(p.last, p.full)
	if len(last) == 1 && len(p.first) == 0 {
		for _, x := range last[0].ways {
			switch {
			case last[0].isInitial():
			case p.civility == words.Man:
				add(keyOfMan, x, "")
			case p.civility == words.Woman:
				add(keyOfWoman, x, "")
			default:
				add(keyOfLast, x, "")
			}
		}
		return out
	}
	for _, w := range p.pairs() {
		for _, x := range w[0].ways {
			add(keyOfSole, x, "")
			for _, y := range w[1].ways {
				for _, sound := range words.FirstSounds(y) {
					if key := soundKey(x, sound); !slices.Contains(out, key) {
						out = append(out, key)
					}
				}
				if w[1].isInitial() {
					add(keyOfLetter, x, y)
				} else {
					add(keyOfBoth, x, y)
				}
				add(keyOfInitial, x, y[:1])
			}
		}
	}
	return out
}

// SaidWhole is Said, of somebody of whom last and first name are known; else there are none.
func (p *Person) SaidWhole() []uint64 {
	if len(p.pairs()) == 0 {
		return nil
	}
	return p.Said()
}
