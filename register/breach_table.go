package register

import (
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// A Telling is one of those who have to be told of a breach: by when, and when they were.
type Telling struct {
	Who rgpd.Text
	// Need says whether they have to be told; zero: it is not known yet.
	Need Need
	// By is the instant to work to, on the clock of the place; zero: the law gives no hours, or the start of its hours
	// is not known.
	By time.Time
	// Done is when they were told first; zero: not yet.
	Done time.Time
	// Ahead is a date to come that stands where that of a telling would; zero: none, or they were told.
	Ahead time.Time
	// Open is what the limit turns on and nobody has said; empty: nothing.
	Open rgpd.Text
}

var (
	toldAuthority  = rgpd.Text{FR: "l'autorité de contrôle", EN: "the supervisory authority"}
	toldPeople     = rgpd.Text{FR: "les personnes concernées", EN: "the people concerned"}
	toldPublic     = rgpd.Text{FR: "le public, à la place de chacun", EN: "the public, in place of each"}
	toldController = rgpd.Text{FR: "le responsable du traitement", EN: "the controller"}
	carrierUnknown = rgpd.Text{
		FR: "24 heures, si l'organisme est un fournisseur de communications électroniques : à établir",
		EN: "24 hours, if the house is a provider of electronic communications: to be established",
	}
)

// Tellings says who has to be told of the breach, by when, and when they were, as known at an instant; place is the
// controller's. What is dated after the instant, or before the breach was known, has not been done.
func (b *Breach) Tellings(at time.Time, place rgpd.Territory) []Telling {
	a := b.Assess(at, place)
	logged := b
	b = b.until(at)
	ahead := func(done time.Time, dated ...time.Time) (first time.Time) {
		for _, t := range dated {
			if done.IsZero() && t.After(at) && (first.IsZero() || t.Before(first)) {
				first = t
			}
		}
		return first
	}
	if b.Role == transfer.Processor || b.Role == transfer.SubProcessor {
		need := Need(0)
		switch b.Incident {
		case PersonalDataBreach:
			need = Needed
		case NoPersonalData:
			need = NotNeeded
		}
		return []Telling{{Who: toldController, Need: need, Done: b.ControllerTold,
			Ahead: ahead(b.ControllerTold, logged.ControllerTold)}}
	}
	authority := Telling{Who: toldAuthority, Need: a.Authority.Need(), By: a.Clock.Strict, Done: b.first().At}
	var notices []time.Time
	for _, n := range logged.Notices {
		notices = append(notices, n.At)
	}
	authority.Ahead = ahead(authority.Done, notices...)
	switch {
	case !a.Carrier.IsZero():
		authority.By = a.Carrier
	case b.Carrier == 0 && authority.Need != NotNeeded:
		authority.Open = carrierUnknown
	}
	out := []Telling{authority, {Who: toldPeople, Need: a.Persons.Need(), Done: b.Told,
		Ahead: ahead(b.Told, logged.Told)}}
	if b.inPublic() {
		public := Telling{Who: toldPublic, Need: Needed, Done: b.Published,
			Ahead: ahead(b.Published, logged.Published)}
		if !b.Told.IsZero() {
			public.Need = NotNeeded // it stands in place of telling each, and each was told
		}
		out = append(out, public)
	}
	return out
}

// In says in one line who has to be told, by when, and when they were.
func (t *Telling) In(tag language.Tag) string {
	need, done := t.said(tag)
	if !t.Done.IsZero() {
		done = rgpd.Text{FR: "fait le ", EN: "done on "}.In(tag) + done
	}
	return t.Who.In(tag) + rgpd.Text{FR: " : ", EN: ": "}.In(tag) + joined(semicolon(tag), need, done)
}

// undone reports whether they may still have to be told.
func (t *Telling) undone() bool { return t.Done.IsZero() && t.Need != NotNeeded }

// said is whether they have to be told, with the limit, and when they were, with what is open.
func (t *Telling) said(tag language.Tag) (need, done string) {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	need, done = in("à établir", "to be established"), hour(t.Done, tag)
	switch t.Need {
	case Needed:
		need = in("oui, dans les meilleurs délais", "yes, without undue delay")
		if !t.By.IsZero() {
			need = in("oui, jusqu'au ", "yes, by ") + hour(t.By, tag)
		}
	case NotNeeded:
		need = in("non", "no")
	}
	switch {
	case t.Done.IsZero() && !t.Ahead.IsZero():
		done = notYet(t.Ahead, tag)
	case t.undone():
		done = in("rien ne dit que ce soit fait", "nothing says that it is done")
	case !t.By.IsZero() && t.Done.After(t.By):
		done += in(", après ce terme", ", after that limit")
	}
	return need, joined(semicolon(tag), done, t.Open.In(tag))
}

// notYet says of a date to come that nothing is done yet.
func notYet(ahead time.Time, tag language.Tag) string {
	return rgpd.Text{FR: "pas encore : date à venir, ", EN: "not yet: a date to come, "}.In(tag) + hour(ahead, tag)
}

// toldOn is the date of a telling for a reader, and that it is none, as of an instant.
func (b *Breach) toldOn(told, at time.Time, tag language.Tag) string {
	switch {
	case told.IsZero() || b.done(told, at):
		return hour(told, tag)
	case told.After(at):
		return notYet(told, tag)
	}
	return hour(told, tag) + rgpd.Text{FR: ", avant la connaissance : ne compte pas",
		EN: ", before awareness: does not count"}.In(tag)
}

// NoticesIn says of each notice to the authority when it was sent, as of an instant, on the clock of Paris, in French
// or English: or that it is none, since it has no date, or one to come, or one before the breach was known.
func (b *Breach) NoticesIn(at time.Time, tag language.Tag) (out []string) {
	for _, n := range b.Notices {
		if n.At.IsZero() {
			out = append(out, rgpd.Text{FR: "sans date : ne compte pas", EN: "no date: does not count"}.In(tag))
			continue
		}
		out = append(out, b.toldOn(n.At, at, tag))
	}
	return out
}

// BreachRegimesOutside names the duties to report an incident that the package does not judge, since it does not read
// their texts: whoever they bind reports under them besides.
func BreachRegimesOutside() []rgpd.Text {
	return append([]rgpd.Text(nil), regimesOutside...)
}

var regimesOutside = []rgpd.Text{
	{FR: "finance : règlement (UE) 2022/2554 (DORA)", EN: "finance: Regulation (EU) 2022/2554 (DORA)"},
	{
		FR: "santé : code de la santé publique, art. L. 1111-8-2",
		EN: "health: Code de la santé publique, art. L. 1111-8-2",
	},
	{
		FR: "sécurité des réseaux : directive (UE) 2022/2555 (NIS 2) et ce qui la transpose",
		EN: "network security: Directive (EU) 2022/2555 (NIS 2) and what transposes it",
	},
}

// last is the latest instant that the breach holds.
func (b *Breach) last() (at time.Time) {
	times := []time.Time{b.Occurred, b.Detected, b.Aware, b.ProcessorAware, b.ControllerTold, b.Told, b.Published}
	for _, n := range b.Notices {
		times = append(times, n.At)
	}
	for _, t := range times {
		if t.After(at) {
			at = t
		}
	}
	return at
}

// seen is the instant as of which the register says what was done of a breach: see [Register.AsOf].
func (r *Register) seen(b *Breach) time.Time {
	if !r.AsOf.IsZero() {
		return r.AsOf.Truncate(time.Second)
	}
	if end := rgpd.Mainland.Instant(r.On+1, 0).Add(-time.Second); r.On != 0 && !b.Aware.After(end) {
		return end
	}
	return b.last()
}

// toTell adds who must be told, by when, told when, as of an instant.
func (b *Breach) toTell(l *leaf, at time.Time, tag language.Tag) {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	if b.last().IsZero() {
		return
	}
	l.section(tag, "Qui avertir, jusqu'à quand, averti quand", "Who must be told, by when, told when")
	for _, t := range b.Tellings(at, rgpd.Mainland) {
		need, done := t.said(tag)
		l.line(t.Who.In(tag), need, done)
		if s := &l.Sections[len(l.Sections)-1]; t.undone() {
			s.Lines[len(s.Lines)-1].Class = hole
		}
	}
	for _, r := range regimesOutside {
		l.line(in("Hors de ce registre, à voir par ailleurs", "Outside this record, look at it besides"), r.In(tag), "")
	}
}
