package words

import "strings"

// A Memo remembers what cells said, since dates come back from row to row. A nil one
// remembers nothing.
type Memo struct {
	days    []Moment // of 23/11/2026, as most are written, by dayIndex
	moments map[string]Moment
	folded  map[string]string
	// said is what words outside of the columns that are read may say: see what follows.
	said       [7]map[string]bool
	understood map[string]bool // notes that are not so at a glance: see [Understood]
	harmless   map[string]bool // words of them that somebody said to be
}

// What a memo remembers of cells: that they refuse in a name, in a text, in the name of a firm; that they hold figures;
// that they have the mark of somebody who is protected, of people, of firms, at work.
const (
	inAName = iota
	inAText
	inAFirm
	ofFigures
	ofProtected
	ofProtectedFirms
	ofProtectedAtWork
)

// NewMemo remembers nothing yet.
func NewMemo() *Memo {
	return &Memo{
		moments: map[string]Moment{}, folded: map[string]string{},
		said:       [7]map[string]bool{{}, {}, {}, {}, {}, {}, {}},
		understood: map[string]bool{},
	}
}

// Harmless makes words of notes known that are in no list: folded ones, which somebody said to be harmless in the file.
func (m *Memo) Harmless(words map[string]bool) *Memo {
	m.harmless = words
	return m
}

// Days are kept from 1990 to 2099: see plausible.
const (
	firstYear, lastYear = 1990, 2099
	dayIndexes          = (lastYear - firstYear + 1) * 12 * 31
)

// dayIndex numbers the days that are written 23/11/2026. Not all of them exist.
func dayIndex(cell string) (int, bool) {
	if len(cell) != len("23/11/2026") || cell[2] != '/' || cell[5] != '/' {
		return 0, false
	}
	var n [8]int
	for i, at := range [...]int{0, 1, 3, 4, 6, 7, 8, 9} {
		c := cell[at] - '0'
		if c > 9 {
			return 0, false
		}
		n[i] = int(c)
	}
	day, month, year := 10*n[0]+n[1], 10*n[2]+n[3], 1000*n[4]+100*n[5]+10*n[6]+n[7]
	if day < 1 || day > 31 || month < 1 || month > 12 || year < firstYear || year > lastYear {
		return 0, false
	}
	return ((year-firstYear)*12+month-1)*31 + day - 1, true
}

// memoSize bounds a memo: some years of days, or as many instants as come first.
const memoSize = 4096

// Moment is [ParseMoment].
func (m *Memo) Moment(cell string) (Moment, *Damage) {
	if m == nil {
		return ParseMoment(cell)
	}
	if i, ok := dayIndex(cell); ok {
		if m.days == nil {
			m.days = make([]Moment, dayIndexes)
		}
		if m.days[i].From.IsZero() {
			got, d := ParseMoment(cell)
			if d != nil {
				return got, d
			}
			m.days[i] = got
		}
		return m.days[i], nil
	}
	if got, ok := m.moments[cell]; ok {
		return got, nil
	}
	got, d := ParseMoment(cell)
	if d == nil && len(m.moments) < memoSize {
		m.moments[strings.Clone(cell)] = got
	}
	return got, d
}

// Fold is [fold].
func (m *Memo) Fold(s string) string {
	if m == nil {
		return Fold(s)
	}
	f, ok := m.folded[s]
	if !ok {
		f = strings.Clone(Fold(s))
		if len(m.folded) < memoSize {
			m.folded[strings.Clone(s)] = f
		}
	}
	return f
}

// Refuses reports whether what somebody wrote may be a refusal: see [refuses].
func (m *Memo) Refuses(cell string, text bool) bool {
	if Quiet(cell, text) {
		return false
	}
	if text {
		return m.asked(inAText, cell, func() bool { return refuses(cell, true) })
	}
	return m.asked(inAName, cell, func() bool { return refuses(cell, false) })
}

// RefusesInFirm reports whether words may be a refusal where firms stand, of which some are named by what they stop:
// see [NamesFirms].
func (m *Memo) RefusesInFirm(cell string) bool {
	if Quiet(cell, false) {
		return false
	}
	return m.asked(inAFirm, cell, func() bool { return refusesIn(cell, false, true) })
}

func (m *Memo) asked(in int, cell string, said func() bool) bool {
	if m == nil {
		return said()
	}
	known := m.said[in]
	is, ok := known[cell]
	if ok {
		return is
	}
	if is = said(); len(known) < memoSize {
		known[strings.Clone(cell)] = is
	}
	return is
}

// MarksProtected is [MarksProtected].
func (m *Memo) MarksProtected(cell string, firm bool) bool {
	in := ofProtected
	if firm {
		in = ofProtectedFirms
	}
	return !Quiet(cell, false) && m.asked(in, cell, func() bool { return MarksProtected(cell, firm) })
}

// MarksProtectedAtWork is [MarksProtectedAtWork].
func (m *Memo) MarksProtectedAtWork(cell string) bool {
	return !Quiet(cell, false) && m.asked(ofProtectedAtWork, cell, func() bool { return MarksProtectedAtWork(cell) })
}
