package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The pieces of a note: its words, numbers, addresses, and the signs between.

// hasAt reports whether a cell may have an address of messages or of a page.
func hasAt[S string | []byte](cell S) bool {
	for i := range len(cell) {
		if c := cell[i]; c == '@' || c == ':' && i+2 < len(cell) && cell[i+1] == '/' && cell[i+2] == '/' ||
			c|0x20 == 'w' && i+3 < len(cell) && cell[i+1]|0x20 == 'w' && cell[i+2]|0x20 == 'w' && cell[i+3] == '.' {
			return true
		}
	}
	return false
}

// messageEnd is where an address of messages or of a page ends that begins at a place; zero if none does.
func messageEnd[S string | []byte](cell S, from int) int {
	to, at, dot := from, -1, false
	for to < len(cell) && cell[to] > ' ' && cell[to] < 0x7f && strings.IndexByte("\"<>(){}[]|;,!*'`", cell[to]) < 0 {
		if c := cell[to]; c == '@' && at >= 0 {
			return 0
		} else if c == '@' {
			at = to
		} else if c == '.' {
			dot = at >= 0 && to > at+1
		}
		to++
	}
	begins := func(with string) bool {
		if len(with) >= to-from {
			return false
		}
		for i := range len(with) {
			if cell[from+i] != with[i] && cell[from+i]|0x20 != with[i] {
				return false
			}
		}
		return true
	}
	if begins("www.") || begins("http://") || begins("https://") || at > from && dot {
		return to
	}
	return 0
}

// run reads letters and digits that no sign parts.
func (r *noteReader[S]) run(from int) int {
	i, n, digits, capitals, smalls, p := from, 0, 0, 0, 0, piece{from: from}
	put := func(letter byte) {
		if n < len(r.word) {
			r.word[n] = letter
		}
		n++
	}
	wide := false
	for i < len(r.cell) {
		c := r.cell[i]
		s := signs[c]
		if s == digit {
			digits++
			put(c)
			i++
			continue
		}
		first, second, width := c|0x20, byte(0), 1
		large := s == large
		if s == twofold {
			first, second, width = letterAt(r.cell, i)
			large = width == 2 && (c == 0xc3 && r.cell[i+1] < 0xa0 || c == 0xc5 && r.cell[i+1] == 0x92)
		} else if s < small {
			width = 0
		}
		if width == 0 {
			break
		}
		i += width
		switch {
		case first == combined:
			continue
		case first == 0: // no letter of ours
			wide = true
		}
		if large {
			p.bad = p.bad || smalls > 0
			p.capital = p.capital || n == 0
			capitals++
		} else {
			smalls++
		}
		if put(first); second != 0 {
			put(second)
		}
	}
	p.to = i
	w := r.word[:min(n, len(r.word))]
	wide = wide || n > len(r.word)
	switch {
	case wide:
		p.bad = true
	case digits == n:
		r.figures += digits
		p.addNumber(w)
		if p.kind = aNumber; n == len("2026") && (string(w[:2]) == "19" || string(w[:2]) == "20") {
			p.kind = aMoment
		}
		r.number(&p)
	case digits > 0:
		r.figures += digits
		p.kind = aMoment
		if at := CountDigits(w[:min(len(w), 2)]); years[string(w[at:])] {
			p.aged = true
			p.addNumber(w[:at])
		}
		p.bad = !measured(w) && !r.coded(w, smalls)
	default:
		p.shouted = smalls == 0 && capitals > 1
		plural := smalls == 1 && w[len(w)-1] == 's' // RDVs
		p.bad = (p.bad || capitals > 1 && smalls > 0 && !plural) && !brands[string(w)]
		if !p.bad {
			p.term = vocabulary[string(w)]
		}
		if i == len(r.cell) {
			break
		}
		if width := apostropheAt(r.cell, i); width > 0 && i+width < len(r.cell) && signs[r.cell[i+width]] >= small {
			p.elided = true
			p.to += width
		} else if n == 1 && r.isSpelled(i) {
			return r.spelled(from)
		} else if n == 1 && w[0] == 'n' && i+1 < len(r.cell) && r.cell[i] == 0xc2 && r.cell[i+1] == 0xb0 { // n°
			p.term = vocabulary["numero"]
			p.to += len("°")
		}
	}
	r.add(p)
	return p.to
}

// isSpelled reports whether a point and one letter more follow a letter: R.D.V, but not M.Martin.
func (r *noteReader[S]) isSpelled(i int) bool {
	is := func(at int) bool { return at < len(r.cell) && signs[r.cell[at]] >= small }
	return r.cell[i] == '.' && is(i+1) && !is(i+2)
}

// spelled reads a word whose letters have a point each: R.D.V.
func (r *noteReader[S]) spelled(from int) int {
	n, i := 0, from
	for i < len(r.cell) && (signs[r.cell[i]] == small || signs[r.cell[i]] == large) && n < len(r.word) {
		r.word[n] = r.cell[i] | 0x20
		n++
		if i++; i == len(r.cell) || r.cell[i] != '.' {
			break
		}
		i++
	}
	r.add(piece{from: from, to: i, term: vocabulary[string(r.word[:n])],
		bad: n < 2 || i < len(r.cell) && signs[r.cell[i]] >= digit})
	return i
}

// number reads what goes on after figures, 12/03/2026, 14:30, 7,5kw, and whether that is a day, an hour or an amount.
func (r *noteReader[S]) number(p *piece) {
	i, parts, dashes, from := p.to, 0, 0, p.to
	for i+1 < len(r.cell) && strings.IndexByte("/.:,-", r.cell[i]) >= 0 && isDigit(r.cell[i+1]) {
		if parts++; r.cell[i] == '-' {
			dashes++
		}
		from = i + 1
		for i++; i < len(r.cell) && isDigit(r.cell[i]); i++ {
			r.figures++
		}
	}
	last := yearIn(r.cell[from:i])
	far := last >= fromFar && (parts == 2 || parts == 1 && p.number <= 12 && r.cell[from-1] == '/') ||
		parts == 2 && p.number >= fromFar && p.number <= toFar // 31/12/2999
	if from := i; parts > 0 {
		for i < len(r.cell) && signs[r.cell[i]] >= digit && signs[r.cell[i]] != twofold {
			i++
		}
		var unit [longestUnit]byte
		n := copy(unit[:], r.cell[from:i])
		for k := range n {
			if signs[unit[k]] == large {
				unit[k] |= 0x20
			}
		}
		p.bad = i > from && (i-from > n || !units[string(unit[:n])])
	}
	p.bad = p.bad || far
	p.to = i
	for i < len(r.cell) && r.cell[i] == ' ' {
		i++
	}
	const euro = "€"
	amount := i < len(r.cell) && (r.cell[i] == '%' || r.cell[i] == '$') ||
		i+len(euro) <= len(r.cell) && string(r.cell[i:i+len(euro)]) == euro
	if p.amount = amount; parts > dashes || dashes > 1 || amount {
		p.kind = aMoment
	}
}

// yearIn is the year that four figures may be; zero if they are others.
func yearIn[S string | []byte](cell S) (year int) {
	if len(cell) != len("2026") {
		return 0
	}
	for i := range len(cell) {
		year = 10*year + int(cell[i]-'0')
	}
	return year
}

// measured reports whether figures have a unit, or are an ordinal, or how often something was: 14h30, 2e, 100m2, x3.
func measured(w []byte) bool {
	if mixed[string(w)] {
		return true
	}
	at := 0
	for at < len(w) && isDigit(w[at]) {
		at++
	}
	if at == 0 { // x3, lot12
		for at < len(w) && !isDigit(w[at]) {
			at++
		}
		return CountDigits(w[at:]) == len(w)-at && len(w)-at <= 2 &&
			(counted[string(w[:at])] || at > 2 && vocabulary[string(w[:at])].role&harmless != 0)
	}
	for at < len(w) {
		from := at
		for at < len(w) && !isDigit(w[at]) {
			at++
		}
		if !units[string(w[from:at])] {
			return false
		}
		for at < len(w) && isDigit(w[at]) {
			at++
		}
	}
	return true
}

// coded reports whether a word of capitals and figures is the number of what stands before it: dossier D2023, but no
// article of a law.
func (r *noteReader[S]) coded(w []byte, smalls int) bool {
	return smalls == 0 && len(w) > 3 && r.n > 0 && r.pieces[r.n-1].role&numbering != 0 && w[0] != 'l' && w[0] != 'r'
}

// combined is a mark on the letter before it.
const combined = 1

// letterAt is the letter of two bytes at a place, folded, both letters of œ; zero if it is none of ours. Its width is
// zero if it is no letter.
func letterAt[S string | []byte](cell S, i int) (letter, second byte, width int) {
	if i+1 < len(cell) {
		switch c, d := cell[i], cell[i+1]; {
		case c == 0xc3 && d&0xc0 == 0x80:
			return accented[d&0x3f], 0, 2
		case c == 0xc5 && (d == 0x92 || d == 0x93):
			return 'o', 'e', 2
		case c == 0xcc && (d <= 0x83 || d == 0x88 || d == 0xa7): // accents apart
			return combined, 0, 2
		}
	}
	c, width := runeAt(cell, i)
	if unicode.IsLetter(c) && c != 'ʼ' || unicode.IsMark(c) && c != variant || unicode.In(c, unicode.Cf, unicode.Nd) ||
		c == utf8.RuneError {
		return 0, 0, width
	}
	return 0, 0, 0
}

func runeAt[S string | []byte](cell S, i int) (rune, int) {
	var b [utf8.UTFMax]byte
	n := copy(b[:], cell[i:min(len(cell), i+len(b))])
	return utf8.DecodeRune(b[:n])
}

// apostropheAt is how wide an apostrophe at a place is; zero if there is none.
func apostropheAt[S string | []byte](cell S, i int) int {
	switch c := cell[i]; {
	case c == '\'', c == '`':
		return 1
	case c >= utf8.RuneSelf:
		if r, n := runeAt(cell, i); r == '’' || r == '‘' || r == 'ʼ' || r == '´' {
			return n
		}
	}
	return 0
}

// variant follows a sign that is shown as a picture.
const variant = '\ufe0f'

// quietSigns say nothing by themselves, and plainSigns nothing beside words.
const (
	quietSigns = " \t.,;:-_/|\\\r\n"
	plainSigns = "!?()[]{}\"'*#&+=><%$~^`@"
)

// wideSigns are those of several bytes that say nothing beside words.
var wideSigns = func() map[rune]bool {
	m := map[rune]bool{}
	for _, c := range "\u00a0\u202f\u2009\u2002\u2003«»“”‘’‚„–—…•·°º²³€£½¼→➔⇒№™®©✓✔☎📞📅📆📧✉🙂😀😊👍⭐🏠´ʼ×" {
		m[c] = true
	}
	m[variant] = true
	return m
}()

// sign reads a sign, and ends what is said if it parts it. It returns how wide it is.
func (r *noteReader[S]) sign(i int) int {
	c := r.cell[i]
	if c >= utf8.RuneSelf {
		wide, n := runeAt(r.cell, i)
		switch {
		case wide == '\u00a0' || wide == '\u202f' || wide == '\u2009' || wide == '–' || wide == '—' || wide == '…':
		case !wideSigns[wide]:
			r.bad = true
			if _, _, w := letterAt(r.cell, i); w > 0 {
				return r.run(i) - i
			}
		default:
			r.strange = true
		}
		if !unicode.IsSpace(wide) && wide != '’' && wide != '°' {
			r.end()
		}
		return n
	}
	alone := func(at int) bool { return at < 0 || at >= len(r.cell) || r.cell[at] <= ' ' }
	switch {
	case c == ' ', c == '\t':
	case strings.IndexByte(quietSigns, c) >= 0:
		switch c {
		case '.':
			if r.n > 0 && r.pieces[r.n-1].to == i && r.pieces[r.n-1].role&(civil|numbering|pointing) != 0 {
				return 1
			}
			r.end()
		case '-', '_':
			if alone(i-1) || alone(i+1) {
				r.end()
			}
		default:
			r.end()
		}
	case strings.IndexByte(plainSigns, c) >= 0:
		if r.strange = true; c == '@' {
			r.bad = true
		}
		if strings.IndexByte("&+%'`~*#", c) < 0 {
			r.end()
		}
	default:
		r.bad = true
	}
	return 1
}
