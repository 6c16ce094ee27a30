package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// An asideColumn is one that is left aside, and what it would be else.
type asideColumn struct {
	index   int
	yes, no bool    // a yes, a no may be a refusal of the person, by the title
	counts  bool    // figures there are how many
	asked   bool    // its title says nothing: an answer there may be one
	death   bool    // whatever stands there tells a death
	still   bool    // of numbers, which are looked up all the same, and so is what sets a row aside
	of      Other   // that it would be
	quiet   Kind    // so
	read    *Column // that it would be; nil if it would not be read
	// refuses are the words of a title that says a refusal, of which a cell may be the sign: NR = ne plus rappeler. It
	// is nil if the title says none, or asks for a yes.
	refuses map[string]bool
	legend  bool // it is one as a whole
}

// asideOf is a column that is left aside, by its place and its title.
func asideOf(index int, title string) asideColumn {
	c := classOf(title)
	a := asideColumn{index: index, counts: words.AsksHowMany(title), asked: c == asked, death: IsOfDeath(title),
		read: byCompact[words.Compact(title)]}
	switch {
	case TitleStops(title), (c == channelNo || c == asked) && words.AsksForStop(title):
		a.yes = true
	case c == asked, c == wish, c == status:
		a.no = true
	}
	if a.read == nil {
		a.read = byCompact[words.Bare(title)]
	}
	if words.Refuses(title) && !TitleStops(title) {
		a.refuses = map[string]bool{}
		for w := range strings.SplitSeq(words.Fold(title), " ") {
			a.refuses[strings.Trim(w, "().:=[]?!")] = true
		}
		a.legend = len(words.LegendsIn(title))+len(words.LegendsOfTitle(title)) > 0
	}
	if a.still = a.read != nil && a.read.several; c == asked {
		c = plain // as one that its values explain
	}
	a.of = otherOf(index, title, c)
	a.quiet = a.of.kind()
	return a
}

// IsOfDeath reports whether a title is of the death of the person: they are no more to be called.
func IsOfDeath(title string) bool {
	for _, p := range words.Parts(title) {
		for _, stem := range deathStems {
			if strings.HasPrefix(p, stem) {
				return true
			}
		}
	}
	return false
}

var deathStems = strings.Fields("deces decede dcd defunt death deceas")

// lookAside looks what the columns say that nobody reads: somebody said that they tell of no refusal. What is counted
// is what would have set its row aside, or stopped it.
func (r *Reading) lookAside(t *Table, cells []string) {
	for at := range t.leftAside {
		c := &t.leftAside[at]
		if c.index >= len(cells) || cells[c.index] == "" || c.still {
			continue
		}
		cell, bit := strings.TrimSpace(cells[c.index]), uint64(1)<<min(at, 63)
		if cell == "" {
			continue
		}
		a, answer := words.Answers(cell)
		if c.says(r, t, cells, cell, a, answer) {
			r.asideNoes |= bit
			if !answer && !words.IsCross(cell) && r.memo.Refuses(cell, true) {
				r.asideWords |= bit
			}
		}
	}
}

// says reports whether a cell would have set its row aside, or stopped it.
func (c *asideColumn) says(r *Reading, t *Table, cells []string, cell string, a words.Answer, answer bool) bool {
	switch {
	case c.death:
		return !answer || a == words.Yes
	case c.refuses != nil && c.refuses[r.memo.Fold(cell)]:
		return true
	case answer && c.counts && words.CountDigits(cell) > 0:
		return c.yes && a == words.Yes // one refusal, of none
	case answer && (c.asked || c.read != nil):
		return c.yes && a == words.Yes || c.no && a == words.No
	case c.read != nil && c.read.stops(r, cell), c.asked && c.no && words.IsCross(cell):
		return true
	case c.read != nil:
		return r.memo.Refuses(cell, true)
	}
	if c.quiet != Unread {
		if silent, _ := c.quiet.Silent([]byte(cell), c.of.content); silent {
			return false
		}
	}
	one := Reading{Prospect: &prospect.Prospect{}, memo: r.memo, table: t, cells: cells, at: r.at}
	return one.look(&c.of, cell) != nil || one.isStopped()
}

// stops reports whether a cell of a column that is read stops its person, or sets the row aside.
func (c *Column) stops(r *Reading, cell string) bool {
	if c.isBeside(r.memo, cell) {
		return false
	}
	one := Reading{Prospect: &prospect.Prospect{}, memo: r.memo, at: r.at, until: r.until}
	return c.read(&one, cell) != nil || one.isStopped() || one.withdrew == words.Yes ||
		one.Prospect.Consent.State == consent.Withdrawn
}

// isStopped reports whether a cell said a stop, or left open whether there is one.
func (r *Reading) isStopped() bool {
	return r.allStops == words.Yes || slices.Contains(r.stops[:], words.Yes) || r.refusing
}

// Aside are the cells of a column that is left aside which would have set their rows aside, by its place.
func (m *Misreads) Aside(t *Table, column int) int {
	at := t.asideAt(column)
	if at < 0 {
		return 0
	}
	return m.aside[min(at, len(m.aside)-1)]
}

// AsideAs is what -column may say of a column that is left aside, by its place, so that the refusals in it count: a
// note where words say them, and what asks for the answer where answers do.
func (m *Misreads) AsideAs(t *Table, column int) string {
	at := t.asideAt(column)
	switch {
	case at >= 0 && t.leftAside[at].death:
		return "stop"
	case at >= 0 && t.leftAside[at].legend: // a no there is not the refusal
		return NoteName
	case at >= 0 && t.leftAside[at].read == nil && t.leftAside[at].of.saysByWords() && !t.leftAside[at].yes &&
		!t.leftAside[at].asked:
		return NoteName
	case at < 0, m.worded[min(at, len(m.worded)-1)] > 0 && !TitleStops(t.Titles[column]):
		return NoteName
	case t.leftAside[at].yes:
		return "stop"
	}
	return wishName
}

// asideAt is the place of a column among those that are left aside; below zero if it is none.
func (t *Table) asideAt(column int) int {
	return slices.IndexFunc(t.leftAside, func(a asideColumn) bool { return a.index == column })
}

// AsideTies reports whether a column that is left aside, by its place, ties rows that are of one person: by the number
// of a record, or by names of people. A refusal of one of them is not known of the others then, and is counted nowhere.
func (t *Table) AsideTies(column int) bool {
	at := t.asideAt(column)
	if at < 0 {
		return false
	}
	o := &t.leftAside[at].of
	return o.people || o.record.kind != 0 && o.record.kind != ofRow
}
