package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An asideColumn is one that is left aside, and what an answer in it would say.
type asideColumn struct {
	index   int
	yes, no bool // a yes, a no may be a refusal of the person, by the title
	counts  bool // figures there are how many
}

// asideOf is a column that is left aside, by its place and its title.
func asideOf(index int, title string) asideColumn {
	c := classOf(title)
	a := asideColumn{index: index, counts: words.AsksHowMany(title)}
	switch {
	case TitleStops(title), (c == channelNo || c == asked) && words.AsksForStop(title):
		a.yes = true
	case c == asked, c == wish, c == status:
		a.no = true
	}
	return a
}

// lookAside looks what the columns say that nobody reads: somebody said that they tell of no refusal.
func (r *Reading) lookAside(t *Table, cells []string) {
	for at, c := range t.leftAside {
		if c.index >= len(cells) || cells[c.index] == "" {
			continue
		}
		cell, bit := strings.TrimSpace(cells[c.index]), uint64(1)<<min(at, 63)
		a, answer := words.Answers(cell)
		switch {
		case !answer && c.no && words.IsCross(cell):
			r.asideNoes |= bit
		case answer && c.counts && words.CountDigits(cell) > 0:
			if c.yes && a == words.Yes { // one refusal, of none
				r.asideNoes |= bit
			}
		case answer && a == words.Yes:
			if c.yes {
				r.asideNoes |= bit
			}
		case answer:
			if c.no {
				r.asideNoes |= bit
			}
		case r.memo.Refuses(cell, true):
			r.asideNoes |= bit
			r.asideWords |= bit
		}
	}
}

// Aside are the cells of a column that is left aside which look like a refusal, by its place.
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
