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
	by *happening // what entered it
	// stood is what entered the record, and those that it stands in place of.
	stood []*happening
	// loose: it renews a record that these journals do not hold, and that may be any.
	loose bool
	// replaced is the renewal that stands in place of it.
	replaced *happening
}

// given reports whether something was given, and gave whether it is still there to be taken back.
func (r *held) given() bool { return r.Answer != SaidNo && r.Answer != NothingOnFile }
func (r *held) gave() bool  { return r.given() && r.replaced == nil }

// A happening is what an event says, or what its record says of a withdrawal, and the
// place of its entry among the others.
type happening struct {
	*Event
	at     time.Time // where it comes among the others
	day    time.Time // from which it binds; zero: an unknown one
	own    bool      // it is the withdrawal that the record holds
	other  bool      // of the person in another spelling: it may take back, and never gives
	logged time.Time
	place  int
}

// refuses reports whether the person said no, whatever the event is called.
func (e *happening) refuses() bool {
	return !e.own && (e.Kind == ConsentRefused || e.Kind <= ConsentRenewed && e.Record.Answer == SaidNo)
}

// takes is 1 for what takes consents back: of two at one instant it is the last word,
// since a withdrawal in doubt withdraws.
func (e *happening) takes() int {
	if e.own || e.refuses() || e.Kind == ConsentWithdrawn {
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

// taken is the withdrawal that a happening makes. It is one whatever its means say.
func (e *happening) taken() Withdrawal {
	w := Withdrawal{By: e.Means, At: e.day}
	if e.own {
		w.By = e.Record.Withdrawal.By
	}
	if e.refuses() || w.By <= NoWithdrawal || w.By > ByOtherMeans {
		w.By = ByOtherMeans
	}
	return w
}

// A folder folds the events of one person in the order in which they happened.
type folder struct {
	held []held
	// doubtful: of a word that takes back the day is unknown, or wrong, or it named a record
	// that was not held on its day.
	doubtful bool
}

func (h History) fold(at time.Time) folder {
	var events []*happening
	who := folded(h.Person)
	for i := range h.Entries {
		e := h.Entries[i].by(at)
		if e == nil {
			continue
		}
		said := happening{Event: &e.Event, at: e.Event.At, day: e.Event.At, logged: e.Logged, place: i}
		said.other = e.Event.Person != h.Person && folded(e.Event.Person) == who
		own := said
		w, late := e.told()
		if w != e.Event.Record.Withdrawal {
			event := e.Event
			event.Record.Withdrawal = w
			said.Event, own.Event = &event, &event
		}
		if said.takes() == 1 && said.day.IsZero() {
			said.at = later(said.at, e.Logged)
		}
		events = append(events, &said)
		if w.made() {
			own.own, own.at, own.day = true, w.At, w.At
			if late {
				own.at = later(e.Event.At, e.Logged)
			}
			events = append(events, &own)
		}
	}
	slices.SortStableFunc(events, func(a, b *happening) int {
		return cmp.Or(a.at.Compare(b.at), a.takes()-b.takes())
	})
	var f folder
	for _, e := range events {
		switch {
		case e.takes() == 1:
			f.takeBack(e)
		case e.other: // it gives nothing
		case e.Kind == ConsentGiven:
			f.enter(e, held{})
		case e.Kind == ConsentRenewed:
			f.renew(e)
		}
	}
	for _, e := range events { // once more, by the order of entry
		if e.takes() == 1 {
			f.takeBackAsEntered(e)
		}
	}
	f.held = slices.DeleteFunc(f.held, func(r held) bool { return r.replaced != nil })
	return f
}

// by is an entry as it counts at an instant; nil: not yet. What gives waits for its instant. What
// takes back was entered before it was read, so that a later instant is that of a clock which was
// ahead: it counts as said on a day that is not known, a withdrawal about all.
func (e *Entry) by(at time.Time) *Entry {
	switch {
	case !e.Event.At.After(at):
		return e
	case !e.Event.takesBack():
		return nil
	}
	now := *e
	now.Event.At, now.Event.Withdraws, now.Event.Record.Withdrawal = time.Time{}, "", Withdrawal{}
	if said := (happening{Event: &now.Event}); !said.refuses() {
		now.Event.Kind, now.Event.Means = ConsentWithdrawn, cmp.Or(e.Event.Means, e.Event.Record.Withdrawal.By)
	}
	return &now
}

// told is the withdrawal that the record of an entry holds, as it binds. Of an unknown day it
// counts as late as its event says, or its entry; so does one of a day that was to come when
// it was entered, and it binds from its event on.
func (e *Entry) told() (w Withdrawal, late bool) {
	w = e.Event.Record.Withdrawal
	if e.Logged.IsZero() {
		return w, w.At.IsZero()
	}
	if withdrawnFrom(w.Again).After(e.Logged) {
		w.Again = e.Logged
	}
	if withdrawnFrom(w.At).After(e.Logged) {
		w.At, w.Again, late = e.Event.At, e.Logged, true
	}
	return w, late || w.At.IsZero()
}

// enter adds the record of an event.
func (f *folder) enter(e *happening, r held) {
	r.Record, r.by = e.Record, e
	r.Person.Ref, r.At = e.Person, e.day
	r.stood = append(r.stood, e)
	if r.Withdrawal == (Withdrawal{}) {
		r.Withdrawal.By = NoWithdrawal // the journal holds none
	}
	f.held = append(f.held, r)
}

// renew enters a renewal in place of what it renews. What was withdrawn stays: if the
// renewal does not carry a use, the withdrawal is the last word on it.
func (f *folder) renew(e *happening) {
	var next held
	for i := range f.held {
		r := &f.held[i]
		if !r.gave() || !r.standsFor(func(s *happening) bool { return s.Record.ID == e.Renews }) {
			continue
		}
		next.loose = next.loose || r.loose
		next.stood = append(next.stood, r.stood...)
		if r.ID == e.Renews && r.Withdrawal.standing(e.at) != takenBack {
			r.replaced = e
		}
	}
	next.loose = next.loose || next.stood == nil
	f.enter(e, next)
}

// standsFor reports whether a record is one of some, or stands in place of it.
func (r *held) standsFor(some func(*happening) bool) bool { return slices.ContainsFunc(r.stood, some) }

// takeBack takes back what a word of the person means on its day, and keeps it on file.
func (f *folder) takeBack(e *happening) {
	which, met := f.meant(e, func(*happening) bool { return true }) // later ones are not held yet
	f.doubtful = f.doubtful || !met || e.day.IsZero()
	for i := range f.held {
		if r := &f.held[i]; r.gave() && which(r) {
			r.takeBack(e.taken())
		}
	}
	switch {
	case e.refuses():
		f.enter(e, held{})
	case e.own && (e.Kind == ConsentRefused || !e.other && (e.Kind == ConsentGiven || e.Kind == ConsentRenewed)):
		// it is held
	case !slices.ContainsFunc(f.held, func(r held) bool { return r.Withdrawal.standing(e.day) == takenBack }):
		word := Record{Answer: NothingOnFile, Person: Person{Ref: e.Person}, Withdrawal: e.taken()}
		f.held = append(f.held, held{Record: word, by: e})
	}
}

// takeBackAsEntered takes back what a word means where it was entered, of what was entered
// before it: its day may be wrong.
func (f *folder) takeBackAsEntered(e *happening) {
	which, _ := f.meant(e, func(s *happening) bool { return e.enteredAfter(s) || !s.at.After(e.day) })
	for i := range f.held {
		switch r := &f.held[i]; {
		case !r.given() || r.replaced != nil && !e.day.Before(r.replaced.at):
		case e.enteredAfter(r.by) && which(r), e.own && e.day.IsZero() && r.standsFor(e.isOf):
			f.doubtful = f.doubtful || r.At.After(e.day)
			r.replaced = nil // it was taken back before
			r.takeBack(e.taken())
		}
	}
}

// meant is what a word that takes back is about, where some entries are known: see
// [Event].Withdraws. It is about all, and was not met, if what it names is none of them.
func (f *folder) meant(e *happening, known func(*happening) bool) (which func(*held) bool, met bool) {
	all := func(*held) bool { return true }
	var uses []*happening
	named := e.isOf
	switch {
	case e.refuses():
		return func(r *held) bool { return meet(e.Record.Form.Principals, r.Form.Principals) }, true
	case e.own:
		uses, met = append(uses, e), true
	case e.Withdraws == "":
		return all, true
	default:
		// A name that is like it may be meant besides, and does for none by itself.
		like := loosely(e.Withdraws)
		named = func(s *happening) bool {
			return known(s) && (s.Record.ID == e.Withdraws || loosely(s.Record.ID) == like)
		}
	}
	for i := range f.held {
		r := &f.held[i]
		if !r.gave() || !r.standsFor(named) {
			continue
		}
		if r.loose {
			return all, true
		}
		uses = append(uses, r.stood...)
		met = met || r.standsFor(func(s *happening) bool { return s.Record.ID == e.Withdraws && known(s) })
	}
	if !met {
		return all, false
	}
	return func(r *held) bool {
		return r.loose || slices.ContainsFunc(uses, func(s *happening) bool { return r.overlaps(&s.Record) })
	}, true
}

// isOf reports whether an event is the one whose record a word stands in.
func (e *happening) isOf(s *happening) bool { return s.Event == e.Event }

// takeBack keeps the earlier of two withdrawals, the last instant at which the person said
// so again, and the doubt whether there was one before a day that is known.
func (r *Record) takeBack(w Withdrawal) {
	if by := r.Withdrawal.By; (by == 0 || by > ByOtherMeans) && !w.At.IsZero() {
		w.By = by
	}
	if !r.Withdrawal.made() {
		r.Withdrawal = w
		return
	}
	was := r.Withdrawal
	if w.At.Before(was.At) {
		r.Withdrawal.By, r.Withdrawal.At = w.By, w.At
	}
	for _, said := range []time.Time{was.At, w.At} {
		if said.After(r.Withdrawal.At) && said.After(r.Withdrawal.Again) {
			r.Withdrawal.Again = said
		}
	}
}

// standing is whether the withdrawal has taken effect at an instant. RGPD, art. 7(3):
// a withdrawal in doubt withdraws, so that a date counts whatever the means say.
func (w *Withdrawal) standing(at time.Time) standing {
	switch {
	case w.made() && !at.Before(withdrawnFrom(w.At)):
		return takenBack
	case w.By == 0 || w.By > ByOtherMeans:
		return 0
	}
	return stands
}

// made reports whether a withdrawal is on file, for now or for later.
func (w *Withdrawal) made() bool {
	return !w.At.IsZero() || w.By > NoWithdrawal && w.By <= ByOtherMeans
}

// last is the last instant at which the person took the consent back; zero: not known.
func (w *Withdrawal) last() time.Time {
	if !w.At.IsZero() && w.Again.After(w.At) {
		return w.Again
	}
	return w.At
}

// lastNo is the last instant by then at which the person took anything back, or refused;
// zero where a day is not known, or wrong: it may be the last.
func (h History) lastNo(f *folder, at time.Time) (last time.Time) {
	if f.doubtful {
		return time.Time{}
	}
	for i := range h.Entries {
		e := &h.Entries[i].Event
		said := happening{Event: e}
		if said.takes() == 1 && !e.At.After(at) {
			last = later(last, e.At)
		}
		if w, _ := h.Entries[i].told(); w.made() && !e.At.After(at) {
			last = later(last, w.last())
		}
	}
	return last
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// overlaps reports whether two consents may serve one use: for a principal, an object
// and a channel of which neither excludes the other.
func (r *Record) overlaps(s *Record) bool {
	return meet(r.Form.Principals, s.Form.Principals) && meet(r.Form.Objects, s.Form.Objects) &&
		(r.Channels == 0 || s.Channels == 0 || r.Channels&s.Channels != 0)
}

// meet reports whether two lists may name one and the same, when a word of the person
// takes back: by letters and digits only, and a list that names nobody known may name
// anybody. Names that give a consent compare by more: [Names].
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

// loosely is a name without case, accents, ligatures, spaces and signs.
func loosely(name string) string {
	return ligatures.Replace(strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' {
			return -1
		}
		return unicode.ToLower(unicode.ToUpper(r))
	}, norm.NFKD.String(name)))
}

var ligatures = strings.NewReplacer("œ", "oe", "æ", "ae", "ß", "ss", "&", "et")
