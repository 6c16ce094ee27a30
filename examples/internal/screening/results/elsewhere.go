package results

import (
	"encoding/json"
	"fmt"
	"iter"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// What calls told may be looked up on another machine than the one that read it: see package kept.

func numberKey(n number.Number) string { return "n" + strconv.FormatUint(n.RevealDigits(), 10) }

// An endedHeld is an [ended] on its way.
type endedHeld struct {
	Tried             prospect.Attempts
	Refused, Objected toldHeld `json:",omitzero"`
	Wrong             bool     `json:",omitzero"`

	Unclear facts.CallNote `json:",omitzero"`
}

type toldHeld struct {
	Said, Undated bool      `json:",omitzero"`
	At            time.Time `json:",omitzero"`
}

func sent(t told) toldHeld    { return toldHeld{t.said, t.undated, t.at} }
func (t toldHeld) told() told { return told{t.Said, t.Undated, t.At} }

// Each yields what is held, by key, in clear.
func (r *Results) Each() iter.Seq2[string, string] {
	return func(yield func(key, says string) bool) {
		for n, e := range r.by {
			b, err := json.Marshal(endedHeld{e.tried, sent(e.refused), sent(e.objected), e.wrong,
				r.noteAt(e.unclear)})
			if err != nil { // not known to happen: it is of plain fields
				panic("results: " + err.Error())
			}
			if !yield(numberKey(n), string(b)) {
				return
			}
		}
	}
}

// Tell is [Results.Tell] of what is held elsewhere.
func Tell(r *facts.Reading, held func(key string) (says string, is bool)) error {
	of := Results{by: map[number.Number]*ended{}}
	for _, all := range [][]number.Number{r.Numbers, r.Also} {
		for _, n := range all {
			says, is := held(numberKey(n))
			if !is {
				continue
			}
			var e endedHeld
			if err := json.Unmarshal([]byte(says), &e); err != nil {
				return fmt.Errorf("ce qui est tenu d'une personne ne se lit pas : %w", err)
			}
			of.by[n] = &ended{e.Tried, e.Refused.told(), e.Objected.told(), e.Wrong, unclear{}}
			if e.Unclear.Line > 0 {
				of.notes = append(of.notes, &notes{file: e.Unclear.File})
				of.by[n].unclear = of.place(e.Unclear.Line)
			}
		}
	}
	of.Tell(r)
	return nil
}
