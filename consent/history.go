package consent

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A History is what a journal holds on one person, in the order of entry. The zero
// History was read from nowhere: what it is asked for is unknown.
type History struct {
	Person  string
	Entries []Entry

	broken bool // a journal could not be read: a withdrawal may be missing
}

// HistoryOf reads a whole journal, verifies it, and keeps what concerns a person.
// Several journals, one a month say, are read one after another with
// [History.Join]. It cannot tell that a journal was cut off at the end of a line: one that
// was opened with a checkpoint can, see [Journal.History].
//
// The history beside an error has no entries, and nothing on file is not what it says: it
// assesses as unknown, and so does what it is joined to.
func HistoryOf(journal io.Reader, key Key, person string) (History, error) {
	return newScanner(journal, key).history(person)
}

// History is what the journal holds on a person, up to the last entry that was
// acknowledged. It reads the file anew, beside those who append if the file has the method
// ReadAt, as [os.File] has. An error comes with a history as that of [HistoryOf] does:
// [ErrChanged] where the file no longer holds what was acknowledged.
func (j *Journal) History(person string) (History, error) {
	file, beside := j.file.(io.ReaderAt)
	j.mu.Lock()
	size, seq, last := j.size, j.seq, j.sealer.last
	read := func(in io.Reader) (History, error) {
		s := newScanner(in, j.key)
		h, err := s.history(person)
		if err == nil && (s.seq != seq || s.sealer.last != last) {
			return History{Person: person, broken: true}, ErrChanged
		}
		return h, err
	}
	if beside {
		j.mu.Unlock()
		return read(io.NewSectionReader(file, 0, size))
	}
	defer j.mu.Unlock()
	if _, err := j.file.Seek(0, io.SeekStart); err != nil {
		return History{Person: person, broken: true}, fmt.Errorf("consent: journal: %w", err)
	}
	return read(io.LimitReader(j.file, size))
}

// history reads to the end, and keeps what concerns a person.
func (s *scanner) history(person string) (History, error) {
	h := History{Person: person}
	named, err := canonical(person)
	if err != nil {
		return History{Person: person, broken: true}, err
	}
	who := folded(person)
	for s.next() {
		if s.seq == 0 || !bytes.Contains(s.line, named) && !bytes.Contains(s.line, escape) && !who.mayBe(s.line) {
			continue // the header, and entries that cannot name the person
		}
		e, err := s.entry()
		if err != nil {
			return History{Person: person, broken: true}, err
		}
		if e.Event.Person == person || e.Event.takesBack() && folded(e.Event.Person) == who {
			h.Entries = append(h.Entries, e)
		}
	}
	if err := s.problem(); err != nil {
		return History{Person: person, broken: true}, err
	}
	return h, nil
}

// escape starts a character of JSON written by its number: an entry that has one may
// name the person in other letters.
var escape = []byte(`\u`)

// Join adds what another journal holds on the same person.
func (h *History) Join(more History) {
	h.Entries = append(slices.Clip(h.Entries), more.Entries...)
	h.broken = h.broken || more.broken
}

// AsOf is what the history held at an instant of the past, to answer what a consent was worth
// then: without what was said and entered later. A word said by then and entered later is kept.
// Never ask it before a call: what was read was entered by then, and a clock may be wrong.
func (h History) AsOf(at time.Time) History {
	h.Entries = slices.DeleteFunc(slices.Clone(h.Entries), func(e Entry) bool {
		return e.Event.At.After(at) && (e.Logged.IsZero() || e.Logged.After(at))
	})
	return h
}

// Records returns the records of the person as they stand at an instant: the
// events until then, folded in the order in which they happened. Of a later instant no
// consent counts, and every withdrawal and refusal does, at once, a withdrawal about all: who reads
// it before a call reads what a clock entered that is ahead. [History.AsOf] leaves it out.
// Withdrawals and refusals are in the records. A refusal takes back what the person had given to a
// principal that the refused request names, or to nobody known; a withdrawal takes back
// what [Event].Withdraws says, and one that a record holds does so as well. Where nothing
// was given by then it is a record of its own, of [NothingOnFile], without an ID: the
// withdrawal stands. A renewal stands in place of what it renews, unless that was
// withdrawn.
//
// A withdrawal or a refusal counts if the reference of its person differs by case, accents,
// ligatures, blanks and characters that one does not see alone; a consent does not. So no two
// persons may have references that differ by case alone, as base64 would give.
//
// A withdrawal in doubt withdraws: each word that takes back is read twice, as of its day
// and as of its place in the journals, and takes back what it means by either. So nothing
// stands but what the person gave after it by both, by the day and by the order of entry; a
// clock may be wrong, and so may a name. Enter what happened in its order: a letter that is
// entered late takes back what was entered since its day, and a consent given after it is
// entered again.
func (h History) Records(at time.Time) []Record {
	folded := h.fold(at)
	return folded.records()
}

// Assess assesses, for a use on a channel at an instant, the record that carries it
// best: the latest that does. If none does, a withdrawal speaks first, whatever came
// after it: a consent that carries the use no longer, or never did, lifts none. So does
// a withdrawal said to another principal in the same journals (strict reading of RGPD,
// art. 7(3)). Then it is the latest record for the principal, or else the latest.
// Without any it is a record that says so, [NothingOnFile], which is true if the
// journals read are all there are. A history that could not be read, or was read from
// nowhere, is unknown.
func (h History) Assess(use Use, ch rgpd.Channel, at time.Time) Assessment {
	if h.broken || h.Person == "" && len(h.Entries) == 0 {
		return Assess(Record{}, use, ch, at)
	}
	nothing := Record{Answer: NothingOnFile, Withdrawal: Withdrawal{By: NoWithdrawal}}
	best, rank := Assess(nothing, use, ch, at), -1
	folded := h.fold(at)
	for _, r := range folded.records() {
		a := Assess(r, use, ch, at)
		if n := a.precedence(); n >= rank {
			best, rank = a, n
		}
	}
	best.withdrawn = h.lastNo(&folded, at) // whatever it was about
	return best
}

// records are those of a fold.
func (f *folder) records() []Record {
	out := make([]Record, 0, len(f.held))
	for i := range f.held {
		out = append(out, f.held[i].Record)
	}
	return out
}

// precedence is which of several records speaks for the person: the highest.
func (a *Assessment) precedence() int {
	switch r := &a.record; {
	case a.decision.Allowed():
		return 3
	case r.Withdrawal.standing(a.decision.At()) == takenBack:
		return 2
	case r.Form.Principals.Has(a.use.Principal):
		return 1
	}
	return 0
}
