package main

import (
	"cmp"
	"slices"
	"strings"
)

// A tally counts what a screening found, with one row of each reason to show.
type tally struct {
	rows    int
	bins    [bins]int
	reasons [bins]map[string]*counted
}

// A counted is a reason, how many rows have it, and the first of them.
type counted struct {
	reason
	rows   int
	line   int
	masked string
	when   string
}

func newTally(rows int) *tally {
	t := &tally{rows: rows}
	for b := range t.reasons {
		t.reasons[b] = map[string]*counted{}
	}
	return t
}

func (t *tally) add(line int, o outcome) {
	t.bins[o.bin]++
	for _, r := range o.reasons {
		c := t.reasons[o.bin][r.code]
		if c == nil {
			c = &counted{reason: r, line: line, masked: o.masked, when: o.when}
			t.reasons[o.bin][r.code] = c
		}
		c.rows++
	}
}

// ranked are the reasons of a bin, the most frequent first.
func (t *tally) ranked(b bin) []*counted {
	var out []*counted
	for _, c := range t.reasons[b] {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b *counted) int {
		return cmp.Or(b.rows-a.rows, strings.Compare(a.code, b.code))
	})
	return out
}
