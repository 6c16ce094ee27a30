package consent

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A held is a record as the fold of a history holds it.
type held struct {
	Record
	// stood are the IDs of the record and of those that it stands in place of.
	stood []string
	// loose: it renews a record that these journals do not hold, and that may be any.
	loose bool
}

// A happening is an event and the place of its entry among the others.
type happening struct {
	*Event
	logged time.Time
	place  int
}

// takes is 1 for an event that takes consents back: of two at one instant it is the last
// word, since a withdrawal in doubt withdraws.
func (e *Event) takes() int {
	if e.Kind == ConsentRefused || e.Kind == ConsentWithdrawn {
		return 1
	}
	return 0
}

// enteredAfter reports whether an event was entered after another.
func (e *happening) enteredAfter(f *happening) bool {
	order := e.place - f.place
	if !e.logged.IsZero() && !f.logged.IsZero() {
		order = cmp.Or(e.logged.Compare(f.logged), order)
	}
	return order > 0
}

// taken is the withdrawal that an event makes. It is one whatever its means and its
// date say.
func (e *Event) taken() Withdrawal {
	w := Withdrawal{By: e.Means, At: e.At}
	if e.Kind == ConsentRefused || !w.made() {
		w.By = ByOtherMeans
	}
	return w
}

// A folder folds the events of one person in the order in which they happened.
type folder struct {
	held []held
	// unmet are withdrawals of a record that was not held when they were said.
	unmet []*happening
}

func (h History) fold(at time.Time) []held {
	var events []*happening
	for i := range h.Entries {
		if e := &h.Entries[i]; !e.Event.At.After(at) {
			events = append(events, &happening{&e.Event, e.Logged, i})
		}
	}
	slices.SortStableFunc(events, func(a, b *happening) int {
		return cmp.Or(a.At.Compare(b.At), a.takes()-b.takes())
	})
	var f folder
	for _, e := range events {
		switch e.Kind {
		case ConsentGiven:
			f.enter(e, held{})
		case ConsentRenewed:
			f.renew(e)
		case ConsentRefused:
			f.take(e, func(r *held) bool { return meet(e.Record.Form.Principals, r.Form.Principals) })
			f.enter(e, held{})
		case ConsentWithdrawn:
			f.withdraw(e)
		}
	}
	return f.held
}

// enter adds the record of an event, to what is known of it already.
func (f *folder) enter(e *happening, r held) {
	earlier := r.Withdrawal
	r.Record = e.Record
	r.Person.Ref, r.At = e.Person, e.At
	r.stood = append(r.stood, r.ID)
	if r.Withdrawal == (Withdrawal{}) {
		r.Withdrawal.By = NoWithdrawal // the journal holds none
	}
	if earlier.made() {
		r.takeBack(earlier)
	}
	for _, w := range f.unmet {
		// Said before the consent by the clock, and entered after it: a clock is wrong,
		// and a withdrawal in doubt withdraws.
		if w.Withdraws == r.ID && w.enteredAfter(e) {
			r.takeBack(w.taken())
		}
	}
	f.held = append(f.held, r)
}

// renew enters a renewal in place of what it renews. What was withdrawn stays: if the
// renewal does not carry a use, the withdrawal is the last word on it.
func (f *folder) renew(e *happening) {
	var next held
	f.held = slices.DeleteFunc(f.held, func(r held) bool {
		if slices.Contains(r.stood, e.Renews) {
			next.loose = next.loose || r.loose
			next.stood = append(next.stood, r.stood...)
		}
		if r.ID != e.Renews {
			return false
		}
		// A withdrawal of no known day, or of a later one, may follow the renewal.
		if w := r.Withdrawal; w.made() && (w.At.IsZero() || w.At.After(e.At)) {
			next.Withdrawal = w
		}
		return !r.Withdrawal.made()
	})
	next.loose = next.loose || next.stood == nil
	f.enter(e, next)
}

// withdraw takes back what a withdrawal names: see [Event].Withdraws.
func (f *folder) withdraw(e *happening) {
	all := e.Withdraws == ""
	var named []held
	for _, r := range f.held {
		if !all && slices.Contains(r.stood, e.Withdraws) {
			named = append(named, r)
			all = r.loose
		}
	}
	if all || named == nil {
		f.take(e, func(*held) bool { return true })
		if !slices.ContainsFunc(f.held, func(r held) bool { return r.Withdrawal.standing(e.At) == takenBack }) {
			word := Record{Answer: NothingOnFile, Person: Person{Ref: e.Person}, Withdrawal: e.taken()}
			f.held = append(f.held, held{Record: word})
		}
		if named == nil {
			f.unmet = append(f.unmet, e)
		}
		return
	}
	f.take(e, func(r *held) bool {
		return r.loose || slices.ContainsFunc(named, func(n held) bool { return n.overlaps(&r.Record) })
	})
}

// take takes back what was given of some records.
func (f *folder) take(e *happening, which func(*held) bool) {
	for i := range f.held {
		if r := &f.held[i]; r.Answer != SaidNo && r.Answer != NothingOnFile && which(r) {
			r.takeBack(e.taken())
		}
	}
}

// takeBack keeps the earlier of two withdrawals.
func (r *Record) takeBack(w Withdrawal) {
	if !r.Withdrawal.made() || w.At.Before(r.Withdrawal.At) {
		r.Withdrawal = w
	}
}

// overlaps reports whether two consents may serve one use: for a principal, an object
// and a channel of which neither excludes the other.
func (r *Record) overlaps(s *Record) bool {
	return meet(r.Form.Principals, s.Form.Principals) && meet(r.Form.Objects, s.Form.Objects) &&
		(r.Channels == 0 || s.Channels == 0 || r.Channels&s.Channels != 0)
}

// meet reports whether two lists may name one and the same, when a word of the person
// takes back: by letters and digits only, and a list that names nobody known may name
// anybody. Names that give a consent compare letter for letter: [Names].
func meet(a, b Names) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		for _, y := range b {
			if x, y := loosely(x), loosely(y); x == y || x == "" || y == "" {
				return true
			}
		}
	}
	return false
}

// loosely is a name without case, accents, spaces and signs.
func loosely(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(unicode.ToUpper(r))
	}, norm.NFKD.String(name))
}
