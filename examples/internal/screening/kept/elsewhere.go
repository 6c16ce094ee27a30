package kept

import (
	"encoding/json"
	"fmt"
	"iter"
	"strconv"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// What is held of people may be looked up on another machine than the one that read it: one key at a time, with what is
// held under it. Keys are in clear; whoever sends them elsewhere makes pseudonyms of them. A row asks for the same keys
// there, and is told the same.

// What is held under a key is asked of a function; of one under which nothing is held it is false.
type holder = func(key string) (says string, is bool)

// The kinds of keys.
func numberKey(n number.Number) string { return "n" + strconv.FormatUint(n.RevealDigits(), 10) }
func addressKey(a string) string       { return "a" + a }
func stemKey(s facts.Stem) string      { return fmt.Sprintf("s%d/%d", s.Digits, s.Lost) }
func triedHeldKey(key uint64) string   { return fmt.Sprintf("t%d", key) }
func idKey(id facts.ID) string         { return fmt.Sprintf("i%d/%d/%t", id.Column, id.Key, id.Loose) }
func ownedKey(key uint64) string       { return fmt.Sprintf("o%d", key) }

// A NoesAhead is what a row has to know of all [Noes] before it asks for its own keys.
type NoesAhead struct {
	Lost       []int // of the stems, how many digits may be
	MonthFirst int
	DayFirst   bool
	Tried      bool // rows tell of attempts of others
}

// Ahead is that of these.
func (said *Noes) Ahead() NoesAhead {
	return NoesAhead{said.lost, said.monthFirst, said.dayFirst, len(said.tried) > 0}
}

// A noHeld is a [noSaid] on its way.
type noHeld struct {
	At       int64     `json:"at,omitzero"`
	Line     int       `json:"line,omitzero"`
	By       facts.By  `json:"by,omitzero"`
	Stop     rgpd.Stop `json:"stop,omitzero"`
	Bloctel  bool      `json:"bloctel,omitzero"`
	Marked   bool      `json:"marked,omitzero"`
	Refusing bool      `json:"refusing,omitzero"`
}

// Each yields what is held, by key.
func (said *Noes) Each() iter.Seq2[string, string] {
	return func(yield func(key, says string) bool) {
		more := true
		give := func(key string, says any) {
			more = more && yield(key, written(says))
		}
		no := func(key string, n noSaid) {
			give(key, noHeld{n.at, n.line, n.by, n.stop, n.bloctel, n.marked, n.refusing})
		}
		for n, one := range said.by {
			no(numberKey(n), one)
		}
		for a, one := range said.byAddress {
			no(addressKey(a), one)
		}
		for s, one := range said.byStem {
			no(stemKey(s), one)
		}
		for id, one := range said.byID {
			give(idKey(id), [3]int{one.line, one.other, one.said})
		}
		for key := range said.owned {
			give(ownedKey(key), true)
		}
		for key, all := range said.tried {
			give(triedHeldKey(key), all)
		}
	}
}

// written is what is held, in JSON.
func written(says any) string {
	b, err := json.Marshal(says)
	if err != nil { // not known to happen: it is of plain fields
		panic("kept: " + err.Error())
	}
	return string(b)
}

// Tell is [Noes.Tell] of what is held elsewhere.
func (a NoesAhead) Tell(r *facts.Reading, held holder) error {
	h := newHeard()
	h.monthFirst, h.dayFirst = a.MonthFirst, a.DayFirst
	no := func(key string) (out noSaid, is bool, err error) {
		says, is := held(key)
		if !is {
			return out, false, nil
		}
		var n noHeld
		err = read(says, &n)
		return noSaid{n.At, n.Line, n.By, n.Stop, n.Bloctel, n.Marked, n.Refusing}, true, err
	}
	for _, all := range [][]number.Number{r.Numbers, r.Also} {
		for _, n := range all {
			if one, is, err := no(numberKey(n)); err != nil {
				return err
			} else if is {
				h.by[n] = one
			}
			for _, lost := range a.Lost {
				s := facts.StemOf(n, lost)
				if one, is, err := no(stemKey(s)); err != nil {
					return err
				} else if is {
					h.byStem[s] = one
				}
			}
		}
	}
	for _, address := range r.Addresses {
		if one, is, err := no(addressKey(address)); err != nil {
			return err
		} else if is {
			h.byAddress[address] = one
		}
	}
	names := namesOf(r)
	ofID := func(key facts.ID) error {
		says, is := held(idKey(key))
		if !is {
			return nil
		}
		var one [3]int
		if err := read(says, &one); err != nil {
			return err
		}
		h.byID[key] = idSaid{one[0], one[1], one[2]}
		return nil
	}
	for _, id := range r.IDs {
		for key := range asked(id, names) {
			if err := ofID(key); err != nil {
				return err
			}
		}
	}
	for id := range r.Strays() {
		if _, is := held(ownedKey(id.Of())); !is {
			continue
		}
		h.owned[id.Of()] = true
		if err := ofID(id); err != nil {
			return err
		}
	}
	if a.Tried {
		h.tried = map[uint64]tries{}
		for key := range triedKeys(r) {
			says, is := held(triedHeldKey(key))
			if !is {
				continue
			}
			var all tries
			if err := read(says, &all); err != nil {
				return err
			}
			h.tried[key] = all
		}
	}
	newNoes(h).Tell(r)
	return nil
}

// asked are the keys by which a row is told what others say of a record: by the first, whether any does.
func asked(id facts.ID, names []uint64) iter.Seq[facts.ID] {
	return func(yield func(facts.ID) bool) {
		if !yield(id) || !id.Loose || len(names) == 0 || !yield(id.Named(nobody)) {
			return
		}
		for _, name := range names {
			if !yield(id.Named(name)) {
				return
			}
		}
	}
}

func read(says string, to any) error {
	if err := json.Unmarshal([]byte(says), to); err != nil {
		return fmt.Errorf("ce qui est tenu d'une personne ne se lit pas : %w", err)
	}
	return nil
}

// A toldHeld is a [told] on its way.
type toldHeld struct {
	Consent  consent.Status `json:"consent,omitzero"`
	Stop     rgpd.Stop      `json:"stop,omitzero"`
	StopAt   time.Time      `json:"stop_at,omitzero"`
	Withdrew words.Answer   `json:"withdrew,omitzero"`
	Since    time.Time      `json:"since,omitzero"`
	Bloctel  bool           `json:"bloctel,omitzero"`
	Refusing bool           `json:"refusing,omitzero"`
}

// Each yields what is held, by key.
func (b *Consents) Each() iter.Seq2[string, string] {
	return func(yield func(key, says string) bool) {
		says := make([]string, len(b.told)) // most say the same
		for i, t := range b.told {
			says[i] = written(toldHeld{t.consent, t.stop, t.stopAt, t.withdrew, t.since, t.bloctel, t.refusing})
		}
		for n, i := range b.by {
			if !yield(numberKey(n), says[i]) {
				return
			}
		}
		for a, i := range b.byAddress {
			if !yield(addressKey(a), says[i]) {
				return
			}
		}
	}
}

// TellConsents is [Consents.Tell] of what is held elsewhere.
func TellConsents(r *facts.Reading, held holder) error {
	b := Consents{by: map[number.Number]int32{}, byAddress: map[string]int32{}}
	one := func(key string) (at int32, is bool, err error) {
		says, is := held(key)
		if !is {
			return 0, false, nil
		}
		var t toldHeld
		err = read(says, &t)
		b.told = append(b.told, told{t.Consent, t.Stop, t.StopAt, t.Withdrew, t.Since, t.Bloctel, t.Refusing})
		return int32(len(b.told) - 1), true, err
	}
	for _, all := range [][]number.Number{r.Numbers, r.Also} {
		for _, n := range all {
			if at, is, err := one(numberKey(n)); err != nil {
				return err
			} else if is {
				b.by[n] = at
			}
		}
	}
	for _, a := range r.Addresses {
		if at, is, err := one(addressKey(a)); err != nil {
			return err
		} else if is {
			b.byAddress[a] = at
		}
	}
	b.Tell(r)
	return nil
}
