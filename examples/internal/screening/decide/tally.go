package decide

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// A Tally counts what a screening found, with one row of each reason to show.
type Tally struct {
	Bins    [bins.Count]int
	Reasons [bins.Count]map[string]*Counted
	duties  map[string]*dutySet
	Twice   int                // rows that may be called but for an earlier one of their numbers, and are set aside
	Misread facts.Misreads     // cells that left a fact unknown, since nobody understood them
	Unknown facts.UnknownNotes // rows that are set aside for a note that nobody here understands
	// Waiting are the rows to complete, where they were asked for: see [Screening.KeepWaiting].
	Waiting *Waiting
}

// A dutySet is the duties that go with a call, under a short name that stands in the
// files: they are many, and most rows have the same.
type dutySet struct {
	Code  string
	Rules []rgpd.Rule
	Rows  int
}

// A Counted is a reason, how many rows have it, and the first of them.
type Counted struct {
	Reason
	Rows   int
	Line   int
	Masked string // the number
	When   string // the windows, or the instant to call
}

// NewTally has counted nothing.
func NewTally() *Tally {
	t := &Tally{duties: map[string]*dutySet{}}
	for b := range t.Reasons {
		t.Reasons[b] = map[string]*Counted{}
	}
	return t
}

// Rows is how many rows were screened.
func (t *Tally) Rows() (n int) {
	for _, m := range t.Bins {
		n += m
	}
	return n
}

// Reason is where the rows of a reason are counted.
func (t *Tally) Reason(b bins.Bin, r Reason) *Counted {
	c := t.Reasons[b][r.Code]
	if c == nil {
		c = &Counted{Reason: r}
		t.Reasons[b][r.Code] = c
	}
	return c
}

// dutiesOf is where the rows with the duties of a decision are counted.
func (t *Tally) dutiesOf(d rgpd.Decision) *dutySet {
	sum := sha256.Sum256([]byte(ids(d.Duties())))
	code := "d-" + hex.EncodeToString(sum[:4])
	set := t.duties[code]
	if set == nil {
		set = &dutySet{Code: code, Rules: slices.Collect(d.Duties())}
		t.duties[code] = set
	}
	return set
}

// join adds what was found in other rows of the same file.
func (t *Tally) join(o *Tally) {
	for b := range bins.Count {
		t.Bins[b] += o.Bins[b]
		for _, c := range o.Reasons[b] {
			if c.Rows == 0 {
				continue
			}
			had := t.Reason(b, c.Reason)
			rows := had.Rows + c.Rows
			if had.Rows == 0 || c.Line < had.Line {
				*had = *c
			}
			had.Rows = rows
		}
	}
	t.Misread.Join(&o.Misread)
	t.Unknown.Join(&o.Unknown)
	if t.Waiting != nil && o.Waiting != nil {
		t.Waiting.join(o.Waiting)
	}
	for code, set := range o.duties {
		if set.Rows == 0 {
			continue
		}
		if had := t.duties[code]; had != nil {
			had.Rows += set.Rows
		} else {
			t.duties[code] = set
		}
	}
}

// DutySets are all sets of duties, those of most rows first.
func (t *Tally) DutySets() []*dutySet {
	return slices.SortedFunc(maps.Values(t.duties), func(a, b *dutySet) int {
		return cmp.Or(b.Rows-a.Rows, strings.Compare(a.Code, b.Code))
	})
}

// Ranked are the reasons of a bin, the most frequent first.
func (t *Tally) Ranked(b bins.Bin) []*Counted {
	var out []*Counted
	for _, c := range t.Reasons[b] {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b *Counted) int {
		return cmp.Or(b.Rows-a.Rows, strings.Compare(a.Code, b.Code))
	})
	return out
}

// Asked are the questions of the rows to complete, the most frequent first: those that are answered once for all
// rows, in the campaign, and those that are answered of each person.
func (t *Tally) Asked() (once, each []*Counted) {
	for _, c := range t.Ranked(bins.Undecided) {
		if c.Once != "" {
			once = append(once, c)
		} else {
			each = append(each, c)
		}
	}
	return once, each
}
