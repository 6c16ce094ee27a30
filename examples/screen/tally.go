package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A tally counts what a screening found, with one row of each reason to show.
type tally struct {
	bins    [bins]int
	reasons [bins]map[string]*counted
	duties  map[string]*dutySet
}

// A dutySet is the duties that go with a call, under a short name that stands in the
// files: they are many, and most rows have the same.
type dutySet struct {
	code  string
	rules []rgpd.Rule
	rows  int
}

// A counted is a reason, how many rows have it, and the first of them.
type counted struct {
	reason
	rows   int
	line   int
	masked string // the number
	when   string // the windows, or the instant to call
}

func newTally() *tally {
	t := &tally{duties: map[string]*dutySet{}}
	for b := range t.reasons {
		t.reasons[b] = map[string]*counted{}
	}
	return t
}

// rows is how many rows were screened.
func (t *tally) rows() (n int) {
	for _, m := range t.bins {
		n += m
	}
	return n
}

// reason is where the rows of a reason are counted.
func (t *tally) reason(b bin, r reason) *counted {
	c := t.reasons[b][r.code]
	if c == nil {
		c = &counted{reason: r}
		t.reasons[b][r.code] = c
	}
	return c
}

// dutiesOf is where the rows with the duties of a decision are counted.
func (t *tally) dutiesOf(d rgpd.Decision) *dutySet {
	sum := sha256.Sum256([]byte(ids(d.Duties())))
	code := "d-" + hex.EncodeToString(sum[:4])
	set := t.duties[code]
	if set == nil {
		set = &dutySet{code: code, rules: slices.Collect(d.Duties())}
		t.duties[code] = set
	}
	return set
}

// join adds what was found in other rows of the same file.
func (t *tally) join(o *tally) {
	for b := range bins {
		t.bins[b] += o.bins[b]
		for _, c := range o.reasons[b] {
			if c.rows == 0 {
				continue
			}
			had := t.reason(b, c.reason)
			rows := had.rows + c.rows
			if had.rows == 0 || c.line < had.line {
				*had = *c
			}
			had.rows = rows
		}
	}
	for code, set := range o.duties {
		if had := t.duties[code]; had != nil {
			had.rows += set.rows
		} else {
			t.duties[code] = set
		}
	}
}

// dutySets are all sets of duties, those of most rows first.
func (t *tally) dutySets() []*dutySet {
	return slices.SortedFunc(maps.Values(t.duties), func(a, b *dutySet) int {
		return cmp.Or(b.rows-a.rows, strings.Compare(a.code, b.code))
	})
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
