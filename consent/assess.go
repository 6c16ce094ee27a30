package consent

import (
	"iter"
	"reflect"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Conditions of consent, compiled.
var (
	conditions = rows.Table(conditionRows, conditionWords)
	lawChanges = changes()
)

// changes are the instants at which the law of consent changes.
func changes() []time.Time {
	var out []time.Time
	for _, day := range conditions.Changes() {
		out = append(out, rgpd.Mainland.Instant(day, 0))
	}
	return out
}

// Rules yields the rules of the package, past ones included: those by which
// [Assess] judges a consent, then those by which [Required] says when one is needed.
func Rules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for _, t := range []*rgpd.RuleSet{conditions, needTable()} {
			for r := range t.Rules() {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// Assess says whether a record carries a use on a channel at an instant. The law
// is that of the day in Paris; a consent collected under an earlier law is judged
// by it all the same, since no transitional rule was found.
//
// Of a person who is contacted abroad, [Person].Places, what the RGPD forbids is Forbidden,
// and all else OutOfScope, which is no permission: the law of the country is not here. A
// place that is not told is taken to be France.
//
// The record is judged as that of a consumer. For a professional, whom C. conso.,
// art. R. 223-1, does not protect, the answer on a call is stricter than the law.
func Assess(record Record, use Use, ch rgpd.Channel, at time.Time) Assessment {
	f := record.facts(&use, ch, at)
	table := f.table()
	return Assessment{
		record: record, use: use, channel: ch, withdrawn: record.Withdrawal.last(),
		decision: conditions.Decide(&table, at, engine.Notes{}),
	}
}

// An Assessment is what a record is worth for a use on a channel at an instant.
type Assessment struct {
	record   Record
	use      Use
	channel  rgpd.Channel
	decision rgpd.Decision
	// withdrawn is when the person last took something back, if they did.
	withdrawn time.Time
}

// Decision returns the decision: Allowed if the consent carries the use, and
// Forbidden if one of its conditions fails. Whether the contact is permitted is
// for package prospect.
func (a Assessment) Decision() rgpd.Decision { return a.decision }

// Broken and Open return the criteria that fail, and those that the record does
// not settle. A consent whose time is over, or that was withdrawn, breaks InTime or
// StillStands here; its [Status] says Lapsed or Withdrawn instead.
func (a Assessment) Broken() Criteria { return breaks(a.decision.Applying()) }
func (a Assessment) Open() Criteria   { return breaks(a.decision.Unsettled()) &^ a.Broken() }

func breaks(rules iter.Seq[rgpd.Rule]) (s Criteria) {
	for r := range rules {
		if r.Then == rgpd.Forbid {
			s |= conditionRows.Row(r.ID).More.Breaks
		}
	}
	return s
}

// Quality returns how the consent stands in one respect: free, specific,
// informed, unambiguous, and the others.
func (a Assessment) Quality(q Quality) Outcome {
	meets := func(rules iter.Seq[rgpd.Rule]) bool {
		for r := range rules {
			if r.Then == rgpd.Forbid && conditionRows.Row(r.ID).More.Of.has(q) {
				return true
			}
		}
		return false
	}
	switch {
	case a.decision.Verdict() == rgpd.Undecided && a.decision.At().Before(firstInstant):
		return Open
	case meets(a.decision.Applying()):
		return Fails
	case meets(a.decision.Unsettled()):
		return Open
	}
	return Holds
}

var firstInstant = rgpd.Mainland.Instant(law.DayGDPR, 0)

// Findings returns what is wrong with the consent (Error), in the order of the
// table, then what the record does not say and had better (Defect), then what else to
// mind (Info).
func (a Assessment) Findings() []rgpd.Finding { return a.findings(func(*row) bool { return true }) }

// FindingsOn returns the findings on one quality.
func (a Assessment) FindingsOn(q Quality) []rgpd.Finding {
	return a.findings(func(r *row) bool { return r.More.Of.has(q) })
}

func (a Assessment) findings(want func(*row) bool) (out []rgpd.Finding) {
	var minds []rgpd.Finding
	for rule := range a.decision.Applying() {
		r := conditionRows.Row(rule.ID)
		f := rgpd.Finding{
			Rule: r.ID, Level: rgpd.Error, Path: r.More.Path, Says: rule.Says, Do: rule.Do, Sources: rule.Sources,
			Clause: r.More.Clause,
		}
		if r.ID == "consent-proof-contradicted" {
			f.Path = a.record.contradiction()
		}
		switch {
		case r.More.Of == 0 || !want(r):
		case r.Then == rgpd.Forbid:
			out = append(out, f)
		case r.Then == rgpd.Oblige:
			f.Level, f.Do = rgpd.Info, rule.Says
			minds = append(minds, f)
		}
	}
	return append(append(out, a.unsaid(want)...), minds...)
}

// unsaid asks once for each fact that is unknown and on which a condition hangs that
// is not known to fail already.
func (a Assessment) unsaid(want func(*row) bool) (out []rgpd.Finding) {
	settled := map[string]bool{}
	for name := range a.decision.Facts() {
		settled[name] = true
	}
	broken := a.Broken()
	for rule := range a.decision.Unsettled() {
		r := conditionRows.Row(rule.ID)
		if r.Then != rgpd.Forbid || r.More.Breaks&^broken == 0 || !want(r) {
			continue
		}
		for name := range conditions.Condition(r.ID) {
			if name == "evidence" && a.record.Evidence.Kind == IndividualProof && a.record.Form.periodInDoubt() {
				name = "period" // on which the proof hangs
			}
			if settled[name] {
				continue
			}
			settled[name] = true
			ask := asks[name]
			out = append(out, rgpd.Finding{
				Rule: r.ID, Level: rgpd.Defect, Path: paths[name], Sources: rule.Sources, Clause: r.More.Clause,
				Says: rgpd.Text{
					FR: "le dossier ne l'indique pas : " + ask.FR,
					EN: "the record does not say: " + ask.EN,
				},
				Do: rgpd.Text{
					FR: "Le chercher dans les preuves et le consigner ; à défaut, redemander le consentement.",
					EN: "Look for it in the evidence and put it on file; failing that, ask for consent again.",
				},
			})
		}
	}
	return out
}

var asks = func() map[string]rgpd.Text {
	out := map[string]rgpd.Text{}
	for c := range conditions.Columns() {
		out[c.Name] = c.Ask
	}
	return out
}()

// paths are the fields that settle a fact. The channel is that of the call.
var paths = func() map[string]string {
	out := map[string]string{}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[when]()) {
		out[f.Tag.Get("fact")] = f.Tag.Get("path")
	}
	return out
}()

// Status returns the assessment as a value that travels with a prospect and is
// re-checked at call time by [Status.At]. It covers the channel assessed, and of
// the other channels agreed to those on which the record holds as well: assess for
// the telephone a record that serves for calls and for messages, since the law asks
// more of calls.
//
// Its Until is the end of the consent, and no later than the day on which a law
// already known would no longer let it hold. A status serves from the instant of the
// assessment on: it says nothing of the law, or of a check, of before. It does not see
// what is added to the record afterwards: a withdrawal above all. Assess again then.
func (a Assessment) Status() Status {
	at := a.decision.At()
	s := Status{
		State: a.state(), Use: a.use, GivenAt: a.record.At, Slot: a.record.Slot,
		Broken: a.Broken() &^ CriteriaOf(InTime, StillStands), Open: a.Open(),
		Until: a.record.until(&a.use, a.channel, at),
	}
	if s.State == Withdrawn {
		s.WithdrawnAt = a.withdrawn
	}
	if s.State != Valid && !a.record.Channels.Has(a.channel) {
		s.Channels = a.record.Channels // for naming: nothing is permitted
		return s
	}
	for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
		if a.covers(ch, s.Until) {
			s.Channels |= rgpd.ChannelsOf(ch)
		}
	}
	return s
}

// covers reports whether the record is worth as much on a channel as on the one
// assessed, until an instant at least: what stands there stands here.
func (a *Assessment) covers(ch rgpd.Channel, until time.Time) bool {
	if ch == a.channel {
		return true
	}
	b := Assess(a.record, a.use, ch, a.decision.At())
	end := a.record.until(&a.use, ch, a.decision.At())
	return a.record.Channels.Has(ch) && b.Broken()&^a.Broken() == 0 && b.Open()&^a.Open() == 0 &&
		(end.IsZero() || !until.IsZero() && !until.After(end))
}

func (a Assessment) state() State {
	switch {
	case a.decision.Verdict() == rgpd.Allowed:
		return Valid
	case a.decision.Verdict() != rgpd.Forbidden:
		return 0
	}
	// A withdrawal is the person's word, and protects whatever else fails.
	broken := a.Broken()
	switch {
	case broken.Has(StillStands):
		return Withdrawn
	case broken.Has(Agreed):
		return None
	case broken&^CriteriaOf(InTime) != 0:
		return Flawed
	}
	return Lapsed
}

// until is the first instant, after at, at which the record no longer carries the
// use on the channel; zero if none is known.
func (r *Record) until(use *Use, ch rgpd.Channel, at time.Time) time.Time {
	var end time.Time
	sooner := func(t time.Time) {
		if !t.IsZero() && (end.IsZero() || t.Before(end)) {
			end = t
		}
	}
	if !r.At.IsZero() {
		sooner(r.ends(ch))
	}
	if from := withdrawnFrom(r.Withdrawal.At); from.After(at) {
		sooner(from)
	}
	for _, change := range lawChanges {
		if change.After(at) && (end.IsZero() || change.Before(end)) {
			f := r.facts(use, ch, change)
			table := f.table()
			if !conditions.Decide(&table, change, engine.Notes{}).Allowed() {
				sooner(change)
			}
		}
	}
	return end
}

// startOf is midnight in Paris.
func startOf(day rgpd.Date) time.Time { return rgpd.Mainland.Instant(day, 0) }

// facts reads the record for a use on a channel at an instant.
func (r *Record) facts(use *Use, ch rgpd.Channel, at time.Time) facts {
	form := &r.Form
	f := facts{
		Answer: r.Answer, Channel: ch, Place: r.Person.place(), Act: r.Act,
		Principal: named(form.Principals, use.Principal),
		Caller:    form.caller(use),
		Object:    named(form.Objects, use.Object),
		Agreed:    agreed(r.Channels, ch), Channels: form.Channels,
		Granularity: form.Granularity, Condition: form.Condition, Cost: form.Cost,
		Footing: form.Footing, Layout: form.Layout,
		Purpose: form.Purpose, Data: form.Data, Choice: form.Choice, Period: form.Period, Withdrawal: form.Withdrawal,
		Proof: form.Proof, Placement: form.Placement, Exit: form.Exit,
		Evidence: r.holding(), Standing: r.Withdrawal.standing(at),
		Collector: r.Collection.collector(), Check: r.checked(at),
		Age: r.Person.Age, Parents: r.Person.Parents,
	}
	switch s := r.Slot; {
	case s == (Slot{}):
		f.Slot = noSlot
	case s.Until.After(s.From) && s.Until.Sub(s.From) <= time.Hour:
		f.Slot = preciseSlot
	default:
		f.Slot = looseSlot
	}
	r.times(&f, at)
	return f
}

// place is where the texts have the person be: abroad if no part of France may be the place.
func (p *Person) place() place {
	if p.Places == rgpd.TerritoriesOf(rgpd.Abroad) {
		return abroad
	}
	return france
}

// collector is who collected a consent. If it passed through other hands and the principal
// is told to have collected it, it is not known who did: it may have been bought.
func (c *Collection) collector() Collector {
	if c.By == ByPrincipal && len(c.Through) != 0 {
		return 0
	}
	return c.By
}

// checked is what the check of a bought consent was worth at an instant: it looks at
// how the consent was collected, before one relies on it. A check of an unknown day
// may have come too late: it is unknown whether it counts (READING of SAN-2024-003,
// which sanctions the use of data bought and not checked).
func (r *Record) checked(at time.Time) Check {
	c := &r.Collection
	switch {
	case c.Check >= Unchecked:
		return c.Check
	case c.CheckedAt.IsZero():
		return 0
	case !c.CheckedAt.Before(at), !r.At.IsZero() && !c.CheckedAt.After(r.At):
		return Unchecked
	case r.At.IsZero():
		return 0
	}
	return c.Check
}

// times fills what follows from when the consent was collected.
func (r *Record) times(f *facts, at time.Time) {
	lasts := r.Form.Lasts
	if lasts == (Period{}) && f.Period == LeftOut {
		f.Length, f.Expiry = withinYear, running // none is too long, and none is over
	}
	if r.At.IsZero() {
		return
	}
	day, today := rgpd.ParisDay(r.At), rgpd.ParisDay(at)
	f.Order, f.Era = before, sinceDecree
	if !at.After(r.At) { // a consent of that very instant is not prior: C. conso., art. L. 223-1
		f.Order = after
	}
	if day < law.DayOptIn {
		f.Era = beforeDecree
	}
	switch {
	case today < yearAfter(day):
		f.Seniority = underOneYear
	case today < day.AddYears(3):
		f.Seniority = overOneYear
	default:
		f.Seniority = overThreeYears
	}
	// A length on file is one that the person was told, whatever else is said of it.
	if lasts != (Period{}) {
		f.Length, f.Expiry = withinYear, running
		if lasts.After(day) > day.AddYears(1) {
			f.Length = overYear
		}
		if today >= lasts.After(day) {
			f.Expiry = over
		}
	}
}

// caller is how the callers that a request named stand beside the one that calls. A
// caller that it named as a principal is named; so is the principal that calls by
// itself.
func (f *Form) caller(use *Use) match {
	m := named(f.Callers, use.Caller)
	switch {
	case use.Caller == "":
		return 0
	case m == same || names.Same(use.Caller, use.Principal) || f.Principals.Has(use.Caller):
		return same
	case use.Principal == "" || f.Principals == nil:
		return 0 // who is not known may be the caller
	}
	return m
}

// agreed is how the channels agreed to stand beside the one used.
func agreed(to rgpd.Channels, ch rgpd.Channel) match {
	switch {
	case to == 0 || ch == 0 || ch > rgpd.Email:
		return 0
	case to.Has(ch):
		return same
	}
	return other
}

// named is how what a request named stands beside what the use needs.
func named(names Names, want string) match {
	switch {
	case names == nil:
		return 0
	case len(names) == 0:
		return unnamed
	case want == "":
		return 0
	case names.Has(want):
		return same
	}
	return other
}

// periodInDoubt reports whether a form gives a period and does not say whether it was
// told to the person.
func (f *Form) periodInDoubt() bool {
	return f.Lasts != (Period{}) && (f.Period == 0 || f.Period > LeftOut)
}

// contradiction is the field in which the record contradicts itself; empty if none.
func (r *Record) contradiction() string {
	form := &r.Form
	switch {
	case form.Wording != "" && form.Digest != "" && !digests(form.Digest, form.Wording):
		return "form.digest"
	case !r.At.IsZero() && r.At.Before(form.Since):
		return "form.since"
	case form.Period == LeftOut && form.Lasts != (Period{}):
		return "form.period"
	case r.Person.Age == Adult && (r.Person.Parents == MinorAlone || r.Person.Parents == ParentsAlone):
		return "person.parents" // that of a minor, or not the person's own
	}
	return ""
}

// holding is what the evidence is worth: an individual proof counts only with
// what it needs.
func (r *Record) holding() holding {
	form := &r.Form
	if r.contradiction() != "" {
		return contradicted
	}
	switch r.Evidence.Kind {
	case IndividualProof:
		if form.periodInDoubt() {
			return 0 // it may contradict itself
		}
		told := form.Wording != "" || isDigest(form.Digest) || form.Version != ""
		if r.At.IsZero() || !told || r.Evidence.Origin == "" || r.Person.Ref == "" {
			return 0 // what it needs is not on file
		}
		return individual
	case PartialProof:
		return partial
	case SpecimenForm:
		return specimen
	case SupplierWord:
		return supplierWord
	case NoProof:
		return noProof
	}
	return 0
}
