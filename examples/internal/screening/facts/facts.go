// Package facts makes of the cells of a row the facts of a person.
//
// [Open] understands the titles of a file. [Reader.Read] reads a row: the columns that the program knows, the
// words of a refusal and the numbers in all others, then what is kept elsewhere; and it settles what they say
// together into a prospect.
package facts

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Reading is what the cells of one row say, before it is settled into the facts
// of a decision.
type Reading struct {
	Prospect   *prospect.Prospect
	memo       *words.Memo
	Numbers    []number.Number
	Also       []number.Number        // numbers of other columns: looked up, not called
	Several    bool                   // a cell had several numbers, all of them read
	Unread     bool                   // a cell had a number that could not be read
	unread     []string               // what such cells hold
	unknown    []UnknownNote          // notes that are not understood
	table      *Table                 // of the row at hand
	cells      []string               // of it
	had        map[number.Number]bool // Numbers and Also, once they are many
	Addresses  []string               // for messages, folded
	IDs        []ID                   // the numbers of the person's records
	names      []string               // cells of the person's name
	Line       int                    // of the row
	Channel    rgpd.Channel
	misread    bool // a cell of a fact that may stay unknown was not understood
	misreads   uint64
	asideNoes  uint64 // columns that are left aside, and look like a refusal: see [Misreads]
	asideWords uint64 // of those, the ones that say it in words
	lostNo     bool   // see [Misreads]
	lostIn     string // the column that says so, if it is one
	unanswered bool   // so
	worded     bool   // such a cell had more than digits
	doubt      Doubt  // another row that could say no of this one
	postcode   string
	country    rgpd.Territories
	france     bool
	searched   words.Answer
	filled     uint64    // the columns that are: see Column.bit
	Presumed   bool      // the place was presumed from several numbers
	Either     bool      // a day is another one if its month was written first
	DayFirst   bool      // a day has it second, surely
	until      time.Time // of which no day is later; zero is not known
	at         time.Time // of the contact; zero is not known

	stops    [4]words.Answer // by kind; zero where the cells say nothing
	stopAt   [4]words.Moment
	allStops words.Answer // the column that speaks of all kinds
	withdrew words.Answer // the state of a consent that -consents replaces: a withdrawal is the person's word

	// Nobody knows whether the person said no, unless a column of stops says that they did not: a cell says no where an
	// agreement or calls are spoken of (refusing), or is empty where others say that they may be called (unagreed).
	refusing bool
	unagreed int // from one, the column that is; zero is none

	consented bool // a cell of the consent is filled
	contract  words.ContractWord
	related   words.Answer
	runs      words.Answer // whether a contract is running, and no more
	ends      rgpd.Date    // the first day on which the contract may have ended; zero is none
	over      bool         // and that day is come
	another   bool         // a cell may say that the contract is with another than whom the call is made for
	called    bool         // a cell of the call-back is filled
	attempted bool         // the cell of the attempts is filled
	count     int          // attempts given as a number
	tried     bool         // the attempts of the row are settled
	tries     []Attempt

	wasCalled bool // see [Reading.Called]
	ended     Ended

	calls    int // counted by the tool that wrote the file, at whatever time
	lastCall words.Moment
}

// Begin makes the reading ready for another row.
func (r *Reading) Begin(p *prospect.Prospect, m *words.Memo) {
	clear(r.unread) // pieces of the whole text around them, which they would hold
	clear(r.Addresses)
	clear(r.IDs)
	clear(r.unknown)
	clear(r.names)
	numbers, also, unread, unknown := r.Numbers[:0], r.Also[:0], r.unread[:0], r.unknown[:0]
	addresses, ids, names := r.Addresses[:0], r.IDs[:0], r.names[:0]
	*r = Reading{} // in place: it is large
	r.Prospect, r.memo = p, m
	r.Numbers, r.Also, r.unread, r.unknown = numbers, also, unread, unknown
	r.Addresses, r.IDs, r.names = addresses, ids, names
}

// moment reads a day or an instant.
func (r *Reading) moment(cell string) (words.Moment, *words.Damage) {
	m, d := r.memo.Moment(cell)
	r.Either, r.DayFirst = r.Either || m.Either, r.DayFirst || m.DayFirst
	return m, d
}

// ReplaceConsent writes a consent in the place of what the cells say of it.
func (r *Reading) ReplaceConsent(s consent.Status) { r.consented, r.Prospect.Consent = true, s }

// WithdrawnWithoutDay reports whether a state says that the consent is withdrawn, and no column of withdrawals.
func (r *Reading) WithdrawnWithoutDay() bool {
	return r.Prospect.Consent.State == consent.Withdrawn && r.stops[rgpd.WithdrewConsent-1] != words.Yes
}

// stopped notes what a column says of one kind of stop. In whichever order columns stand, a
// no of one never takes back the yes of another, and a yes without date never its date.
func (r *Reading) stopped(kind rgpd.Stop, a words.Answer, m words.Moment) {
	had := &r.stopAt[kind-1]
	if r.stops[kind-1] == words.Yes &&
		(a == words.No || m.Until.IsZero() || !had.Until.IsZero() && had.Last(r.until).After(m.Last(r.until))) {
		return
	}
	r.stops[kind-1], r.stopAt[kind-1] = a, m
}

// stop notes what the column of all stops says.
func (r *Reading) stop(s rgpd.Stop) {
	if s == rgpd.NoStop {
		r.allStops = words.No
		return
	}
	r.allStops = words.Yes
	r.stopped(s, words.Yes, words.Moment{})
}

// StoppedToo notes a stop that stands elsewhere than in the row, without a date if at is
// zero. It may be another one than that of the row: the later counts.
func (r *Reading) StoppedToo(kind rgpd.Stop, at time.Time) {
	m := &r.stopAt[kind-1]
	switch had := r.stops[kind-1] == words.Yes; {
	case at.IsZero():
		*m = words.Moment{}
	case !had, !m.Until.IsZero() && at.After(m.Last(r.until)):
		*m = words.Moment{From: at, Until: at}
	}
	r.stops[kind-1] = words.Yes
}

// Refusing reports whether a cell may be a no of the person, who is not said to have objected.
func (r *Reading) Refusing() bool { return r.refusing }

// MayRefuse notes that another row has such a cell.
func (r *Reading) MayRefuse() { r.refusing = true }

// CouldSayNo reports whether what could not be read of a row could be a no: anything but
// the digits of a number.
func (r *Reading) CouldSayNo(ds []words.Damage) bool {
	return r.worded || slices.ContainsFunc(ds, func(d words.Damage) bool { return d.Column != "téléphone" })
}

// A Doubt is that a row, which is set aside, could say no for another one. The zero Doubt is none.
type Doubt struct {
	Line int // of the row that is set aside
	By   By
	File string // of [ByCall], in which the row stands
	// Mixed, of [ByOrder], is that other days of the file surely have their day first.
	Mixed bool
}

// By is why it could.
type By uint8

// What two rows share.
const (
	ByNumber  By = iota // the same number
	ByPlace             // no number: the one stands next to the other
	ByDigits            // digits that may be the same number
	ByAddress           // the same address
	ByHeading           // the row stands below a heading that says no, or below other titles
	ByRecord            // the number of a record
	ByFile              // the number of a record, or an address, that another file names
	ByOrder             // the file: a day of it has its month first, so those of this row may have, too
	ByNoName            // nothing: a list names people by ids or addresses, and the row has none
	ByHome              // the first and last name, at one postal address
	ByName              // the name of the person, of which the other speaks
	ByLegend            // a sign, of which the other tells what it stands for
	ByNote              // the name of the person, of which a note of another file speaks
	ByCall              // a note of a call that is not understood: see [Ended]
)

// Doubt notes that another row could say no of this one.
func (r *Reading) Doubt(d Doubt) { r.doubt = d }

// settleDoubt lets a row that another could stop be called at no time: as it is, before the other is mended, or
// after the day of a stop, since the other could be of a later one.
func (r *Reading) settleDoubt() *words.Damage {
	switch {
	case r.doubt == Doubt{}:
		return nil
	case r.Prospect.Stop > rgpd.NoStop:
		if r.doubt.By != ByOrder || r.earlier(r.Prospect.Consent.GivenAt) || r.earlier(r.Prospect.CallBack.At) {
			r.Prospect.StoppedAt = time.Time{}
		}
		return nil
	case r.doubt.By == ByOrder && r.doubt.Mixed:
		return nil // most have their day first: that of a person who stopped may be another
	}
	says := doubtsOf[r.doubt.By] // a name of a file stands last: it may have any signs
	return &words.Damage{Column: "ligne", What: says.What, Remedy: strings.ReplaceAll(
		strings.ReplaceAll(says.Remedy, "%d", strconv.Itoa(r.doubt.Line)), "%f", r.doubt.File)}
}

// earlier reports whether a later word may be one of before the stop, if its month was written first.
func (r *Reading) earlier(at time.Time) bool {
	return !at.IsZero() && !words.Swapped(at).After(r.Prospect.StoppedAt)
}

// settle turns the cells into facts, at an instant and for a channel. An empty
// cell is not a "no": only records that were searched make it one.
func (r *Reading) settle(at time.Time, byDefault words.Answer) *words.Damage {
	if d := r.settlePlace(); d != nil {
		return d
	}
	if r.searched == 0 {
		r.searched = byDefault
	}
	if r.wasCalled {
		if d := r.settleCalled(); d != nil {
			return d
		}
	}
	r.settleContract(at)
	r.settleBloctel(at)
	r.settleStop()
	if d := r.settleDoubt(); d != nil {
		return d
	}
	r.SettleConsent()
	r.settleCount(at)
	if r.searched == words.Yes {
		r.settleRest()
	}
	if r.calls > 0 {
		r.settleCalls(at)
	}
	if r.wasCalled {
		r.settleTried()
	}
	r.tried = true
	r.settleTries()
	return nil
}

// settlePlace reads the postcode if the country allows it. Several numbers that
// belong to several places leave the place between them.
func (r *Reading) settlePlace() *words.Damage {
	if len(r.Numbers) > 0 {
		r.Prospect.Number = r.Numbers[0]
	}
	abroad := rgpd.TerritoriesOf(rgpd.Abroad)
	switch {
	case r.country&abroad != 0 && (r.france || r.country != abroad):
		return &words.Damage{Column: "pays", What: "deux colonnes ne disent pas le même pays",
			Remedy: "corriger celle qui se trompe, ou n'en lire qu'une, par -column"}
	case r.Prospect.Places != 0: // stated
	case r.country != 0:
		r.Prospect.Places = r.country
		if is := number.TerritoriesOfPostcode(r.postcode); is != 0 && r.country != abroad && is&r.country == 0 {
			return &words.Damage{Column: "pays", What: "le pays et le code postal ne disent pas le même lieu",
				Remedy: "corriger celui qui se trompe, ou dire le lieu dans une colonne « territoire »"}
		}
	case r.postcode != "":
		if r.Prospect.Places = number.TerritoriesOfPostcode(r.postcode); r.Prospect.Places == 0 {
			return &words.Damage{Column: "code postal", What: "code postal inconnu", Shape: number.Shape(r.postcode),
				Remedy: "cinq chiffres, de 01000 à 98890 ; pour un autre pays, le dire dans une colonne « pays »"}
		}
		// Five digits are a postcode of many countries: that of the number may be one of them.
		if !r.france && slices.ContainsFunc(r.Numbers,
			func(n number.Number) bool { return n.Territories() == abroad }) {
			r.Prospect.Places, r.Presumed = r.Prospect.Places|abroad, true
		}
	default:
		var all rgpd.Territories
		for _, n := range r.Numbers {
			all |= n.Territories()
		}
		if r.france && all&abroad != 0 {
			r.Prospect.Number = number.Number{} // in France, and nobody knows where
		} else if all != r.Prospect.Number.Territories() {
			r.Prospect.Places, r.Presumed = all, true
		}
	}
	return nil
}

// bloctelEnd is when the last entry of the register was made.
var bloctelEnd = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.August, 11), 0)

// settleBloctel takes an entry of the register for what it was, an objection to be called, now
// that no rule asks the register any more: what the person agreed to since then counts. It
// never was one to the firm whose contract runs.
func (r *Reading) settleBloctel(at time.Time) {
	if r.Prospect.Bloctel == prospect.OnBloctel && !at.Before(bloctelEnd) &&
		r.Prospect.Contract != prospect.RunningRelated {
		r.StoppedToo(rgpd.Objected, bloctelEnd.Add(-time.Second))
	}
}

// settleStop makes one stop of those that the cells tell. A state of consent that says
// withdrawn is one, without a date if no column has it: the date of another stop is not
// that of the withdrawal.
func (r *Reading) settleStop() {
	kind, at := r.LastStop()
	if (r.withdrew == words.Yes || r.Prospect.Consent.State == consent.Withdrawn) &&
		r.stops[rgpd.WithdrewConsent-1] != words.Yes {
		if at = (time.Time{}); kind != rgpd.Objected {
			kind = rgpd.WithdrewConsent
		}
	}
	switch {
	case kind != 0:
		r.Prospect.Stop, r.Prospect.StoppedAt = kind, at
	case r.SaysNoStop():
		r.Prospect.Stop = rgpd.NoStop
	}
}

// SaysNoStop reports whether the columns of stops say that there is none. "No objection"
// does not say that nobody refused in a call.
func (r *Reading) SaysNoStop() bool {
	return r.allStops == words.No || r.stops[rgpd.Objected-1] == words.No && r.stops[rgpd.RefusedInCall-1] == words.No
}

// LastStop is the gravest stop that the columns of stops tell, at the latest date; without
// a date if one has none. A day without hour counts to its end, so that nothing of the
// same day reopens the contact. It is zero if they tell none.
func (r *Reading) LastStop() (stop rgpd.Stop, at time.Time) {
	undated := false
	for _, kind := range []rgpd.Stop{rgpd.RefusedInCall, rgpd.WithdrewConsent, rgpd.Objected} {
		if r.stops[kind-1] != words.Yes {
			continue
		}
		stop = kind
		if m := &r.stopAt[kind-1]; m.Until.IsZero() {
			undated = true
		} else if last := m.Last(r.until); last.After(at) {
			at = last
		}
	}
	if undated {
		at = time.Time{}
	}
	return stop, at
}

// SettleConsent takes names that differ by case and accents alone for the same.
func (r *Reading) SettleConsent() {
	s, c := &r.Prospect.Consent, &r.Prospect.Campaign
	for _, n := range []struct {
		had  *string
		want string
	}{
		{&s.Use.Principal, c.Principal}, {&s.Use.Caller, c.Caller}, {&s.Use.Object, c.Object},
		{&r.Prospect.CallBack.Object, c.Object},
	} {
		if *n.had == n.want || *n.had != "" && r.memo.Fold(*n.had) == r.memo.Fold(n.want) {
			*n.had = n.want // the same text, held once
		}
	}
	// A file that lists what a consent lacks has judged it.
	if s.Broken != 0 && (s.State == 0 || s.State == consent.Valid) {
		s.State = consent.Flawed
	}
}

// settleRest reads empty cells as none where the records were searched. A fact of
// which a cell says something, but not enough, stays unknown.
func (r *Reading) settleRest() {
	p := r.Prospect
	halfConsent := r.consented && p.Consent.State == 0
	halfContract := (r.contract != 0 || r.related != 0 || r.runs != 0) && p.Contract == 0
	halfCalled := r.called && p.CallBack.Asked == 0
	r.unanswered = p.Stop == 0 && !r.refusing && r.unagreed > 0 && p.Consent.State != consent.Valid
	halfStop := p.Stop == 0 && (r.refusing || r.unagreed > 0) && p.Consent.State != consent.Valid
	if !halfConsent && !halfContract && !halfCalled && !halfStop {
		p.Rest = prospect.NothingOnFile
		if !r.attempted { // the column names the attempts among what was searched
			p.Attempts = prospect.NoAttempts()
		}
		return
	}
	if p.Stop == 0 && !halfStop {
		p.Stop = rgpd.NoStop
	}
	if p.Consent.State == 0 && !halfConsent {
		p.Consent.State = consent.None
	}
	if p.Contract == 0 && !halfContract {
		p.Contract = prospect.NoContract
	}
	if p.CallBack.Asked == 0 && !halfCalled {
		p.CallBack.Asked = prospect.NotAsked
	}
	if !r.attempted {
		p.Attempts = prospect.NoAttempts()
	}
}

// Joined is the graver of two stops, at the later day; without a day if one has none.
func Joined(a rgpd.Stop, at time.Time, b rgpd.Stop, bt time.Time) (rgpd.Stop, time.Time) {
	if b == 0 {
		return a, at
	}
	if a == rgpd.Objected || b == rgpd.RefusedInCall {
		b = a
	}
	if !bt.IsZero() && (at.IsZero() || at.After(bt)) {
		bt = at
	}
	return b, bt
}
