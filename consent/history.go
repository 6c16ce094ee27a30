package consent

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A History is what a journal holds on one person, in the order of entry.
type History struct {
	Person  string
	Entries []Entry
}

// HistoryOf reads a whole journal, verifies it, and keeps what concerns a person.
// Several journals, one a month say, are read one after another with
// [History.Join].
func HistoryOf(journal io.Reader, key Key, person string) (History, error) {
	h := History{Person: person}
	named, err := canonical(person)
	if err != nil {
		return History{}, err
	}
	s := newScanner(journal, key)
	for s.next() {
		if s.seq == 0 || !bytes.Contains(s.line, named) && !bytes.Contains(s.line, escape) {
			continue // the header, and entries that cannot name the person
		}
		e, err := s.entry()
		if err != nil {
			return History{}, err
		}
		if e.Event.Person == person {
			h.Entries = append(h.Entries, e)
		}
	}
	if err := s.problem(); err != nil {
		return History{}, err
	}
	return h, nil
}

// escape starts a character of JSON written by its number: an entry that has one may
// name the person in other letters.
var escape = []byte(`\u`)

// Join puts two histories of one person together.
func (h History) Join(more History) History {
	h.Entries = append(slices.Clone(h.Entries), more.Entries...)
	return h
}

// Records returns the records of the person as they stood at an instant: the
// events until then, folded in the order in which they happened. Withdrawals and
// refusals are in the records. A refusal takes back what the person had given to a
// principal that the refused request names, or to nobody known; a withdrawal takes back
// the record it names, or all. A renewal stands in place of what it renews.
func (h History) Records(at time.Time) []Record {
	events := make([]Event, 0, len(h.Entries))
	for _, e := range h.Entries {
		if !e.Event.At.After(at) {
			events = append(events, e.Event)
		}
	}
	slices.SortStableFunc(events, func(a, b Event) int { return cmp.Or(a.At.Compare(b.At), a.takes()-b.takes()) })
	var out []Record
	for i := range events {
		out = fold(out, &events[i])
	}
	return out
}

// takes is 1 for an event that takes consents back: of two at one instant it is the last
// word, since a withdrawal in doubt withdraws.
func (e *Event) takes() int {
	if e.Kind == ConsentRefused || e.Kind == ConsentWithdrawn {
		return 1
	}
	return 0
}

func fold(records []Record, e *Event) []Record {
	take := func(by Means, which func(*Record) bool) {
		for i := range records {
			r := &records[i]
			if (!r.Withdrawal.made() || e.At.Before(r.Withdrawal.At)) && which(r) {
				r.Withdrawal = Withdrawal{By: by, At: e.At}
			}
		}
	}
	enter := func() {
		r := e.Record
		r.Person.Ref, r.At = e.Person, e.At
		if r.Withdrawal == (Withdrawal{}) {
			r.Withdrawal.By = NoWithdrawal // the journal holds none
		}
		records = append(records, r)
	}
	switch e.Kind {
	case ConsentGiven:
		enter()
	case ConsentRenewed:
		records = slices.DeleteFunc(records, func(r Record) bool { return r.ID == e.Renews })
		enter()
	case ConsentRefused:
		take(ByOtherMeans, func(r *Record) bool {
			asked, held := e.Record.Form.Principals, r.Form.Principals
			return len(asked) == 0 || len(held) == 0 || slices.ContainsFunc(asked, held.Has)
		})
		enter()
	case ConsentWithdrawn:
		take(e.Means, func(r *Record) bool { return e.Withdraws == "" || e.Withdraws == r.ID })
	}
	return records
}

// Assess assesses, for a use on a channel at an instant, the record that carries it
// best: the latest that does, or else the latest for the same principal, or else the
// latest. Without any it is the record that says so, [NothingOnFile], which is true
// if the journals read are all there are.
func (h History) Assess(use Use, ch rgpd.Channel, at time.Time) Assessment {
	records := h.Records(at)
	best, rank := Assess(Record{Answer: NothingOnFile}, use, ch, at), -1
	for _, r := range records {
		a, n := Assess(r, use, ch, at), 0
		switch {
		case a.Decision().Allowed():
			n = 2
		case r.Form.Principals.Has(use.Principal):
			n = 1
		}
		if n >= rank {
			best, rank = a, n
		}
	}
	return best
}
