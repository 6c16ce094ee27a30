// Package kept is what is known of people elsewhere than in their row: consents by number ([OpenConsents]),
// suppression lists ([Lists.Open]), and the noes in any other row of the campaign ([Hear]). A no of one of
// them is added to those of the row, and takes the place of none.
package kept

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Consents is a file of consents by number: what it says takes the place of what
// the rows of a campaign say, and a number that it does not hold has no consent. A stop or
// a withdrawal is added to those of the rows: it takes the place of none.
type Consents struct {
	sheet.Input
	by map[number.Number]int32
	// byAddress is who refused or withdrew, for campaigns of messages.
	byAddress map[string]int32
	told      []told // each once: most people consented to the same
	Titles    []string
	Named     facts.Marks    // by what else than numbers it names who refused or withdrew
	Homes     facts.Marks    // by their names at an address
	Lost      int            // rows whose number cannot be read
	Spoken    facts.Mentions // notes that may name somebody else, of who refused or withdrew
	Notes     []string       // of a workbook: what somebody must know who sees it otherwise
}

// A told is what all rows of a base tell of one number.
type told struct {
	consent  consent.Status // the one that prevails
	stop     rgpd.Stop      // of the columns of stops, the gravest; zero is none
	stopAt   time.Time      // the latest; zero is unknown
	withdrew words.Answer   // whether one of the consents is withdrawn
	since    time.Time      // when the last one of those was given; zero is unknown
	bloctel  bool           // the number was on the register
	refusing bool           // a cell may be a no: see [facts.Reading.Refusing]
}

// OpenConsents reads a file of consents, for a campaign. names and fillings are those of the
// campaign's file.
func OpenConsents(path string, c prospect.Campaign, names facts.Renames, fillings facts.Fillings) (*Consents, error) {
	src, closed, err := sheet.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	return ReadConsents(src, filepath.Base(path), c, names, fillings)
}

// ReadConsents is OpenConsents of a file that is open, and has a name.
func ReadConsents(src *sheet.Source, name string, c prospect.Campaign, names facts.Renames,
	fillings facts.Fillings) (*Consents, error) {
	b := &Consents{by: map[number.Number]int32{}, byAddress: map[string]int32{}}
	b.Name, b.Bytes = name, src.Size
	if err := b.read(src, c, names, fillings); err != nil {
		return nil, fmt.Errorf("consentements %s : %w", b.Name, err)
	}
	if b.Input = src.Told(b.Input); src.Origin != nil {
		b.Notes = src.Origin.Says(notAside)
	}
	return b, nil
}

func (b *Consents) read(src *sheet.Source, c prospect.Campaign, names facts.Renames, fillings facts.Fillings) error {
	t, err := facts.Open(src, b.Name, 0, names)
	switch {
	case err != nil:
		return err
	case !t.HasNumber():
		return facts.ErrNoNumber
	}
	if err := t.Unresulted(); err != nil {
		return err
	}
	b.Titles, b.Spoken.File = t.Titles, b.Name
	kinds, columns := t.Kinds(), t.NameColumns()
	t.KeepConsents()
	if !t.HasConsent() {
		return errors.New("aucune colonne de consentement : titrer « consentement état », « consentement le »… " +
			"(liste : -h all)")
	}
	known := map[told]int32{}
	var counted numbering
	s := facts.Reader{Fillings: fillings.OfConsents()}
	memo := words.NewMemo()
	var unreadable error       // what could be somebody's no
	var monthFirst, either int // the first lines of a day with its month first, and of one that may have
	b.SHA256, err = t.Each(func(rec *sheet.Record) {
		b.Rows++
		if sheet.Blank(rec.Cells) && rec.Kind != sheet.Torn {
			b.Lost++
			return
		}
		p := prospect.Prospect{Campaign: c}
		var r facts.Reading
		r.Begin(&p, memo)
		damages := s.Read(&r, t, rec)
		if r.Either && either == 0 {
			either = rec.Line
		}
		for _, d := range damages {
			if d.MonthFirst && monthFirst == 0 {
				monthFirst = rec.Line
			}
			switch {
			case d.Column == "téléphone" && r.Several && p.Consent.State != consent.Withdrawn:
				p.Consent = consent.Status{} // to calls of which number?
			case d.Column == "téléphone":
			case d.What == words.RefusalSaid, d.What == words.MarkSaid:
				r.StoppedToo(rgpd.Objected, time.Time{})
			case d.What == words.UnknownSaid: // nobody knows whether they said no
				p.Consent = consent.Status{}
				r.MayRefuse()
			case strings.HasPrefix(d.Column, "colonne "):
				unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d, %s : %s ; %s", rec.Line, d.Column, d.What,
					d.Remedy))
			case facts.IsStop(d.Column), facts.IsBloctel(d.Column):
				r.StoppedToo(rgpd.Objected, time.Time{}) // a stop that cannot be read
			case p.Consent.State == consent.Withdrawn:
				p.Consent.GivenAt = time.Time{}
			default:
				p.Consent = consent.Status{} // half a consent is unknown
			}
		}
		if t.AnyOther(rec, isWithdrawal) { // under whatever title
			r.StoppedToo(rgpd.WithdrewConsent, time.Time{})
		}
		r.SettleConsent()
		if _, only := alone(rec.Cells); only != "" && len(r.Numbers) == 0 && words.HeadsRefusal(memo, only) {
			unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d : un intertitre qui dit un refus : faire des lignes "+
				"en dessous un fichier à part, à donner par -stops", rec.Line))
		}
		if len(r.Numbers) == 0 || r.Unread {
			couldBe := slices.ContainsFunc(damages, func(d words.Damage) bool { return d.Column != "téléphone" })
			said := tell(&r)
			if stop, _ := r.LastStop(); stop != 0 || couldBe || said.says() || p.Consent.State == consent.Withdrawn {
				unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d : un refus ou un retrait, certain ou possible, "+
					"dont le numéro ne se lit pas : le corriger, ou ôter la ligne", rec.Line))
			}
		}
		if len(r.Numbers) == 0 {
			b.Lost++
			return
		}
		counted.row(t, rec)
		one := tell(&r)
		if one.says() {
			marks, numbered := t.MarksIn(rec)
			told, addresses := toldIn(t, kinds, rec)
			for _, n := range told {
				if !slices.Contains(r.Numbers, n) {
					r.Also = append(r.Also, n)
				}
			}
			b.Named.Add(append(marks, facts.AddressMarks(addresses)...), slices.Concat(r.Numbers, r.Also))
			counted.marks.Add(numbered, slices.Concat(r.Numbers, r.Also))
			b.Homes.Add(t.HomeMarks(t.Cells(rec)), slices.Concat(r.Numbers, r.Also))
			b.Spoken.AddRow(t, kinds, &columns, rec, slices.Concat(r.Numbers, r.Also))
		}
		// Cells of a row that lacks some or has too many may be those of any number in it.
		moved := slices.ContainsFunc(damages, func(d words.Damage) bool { return d.Column == "ligne" })
		index := func(got told) int32 {
			i, ok := known[got]
			if !ok {
				i = int32(len(b.told))
				b.told = append(b.told, got)
				known[got] = i
			}
			return i
		}
		if one.says() {
			for _, a := range r.Addresses {
				got := one
				if had, twice := b.byAddress[a]; twice {
					got = both(&got, &b.told[had], &c)
				}
				b.byAddress[strings.Clone(a)] = index(got)
			}
		}
		for i, n := range slices.Concat(r.Numbers, r.Also) {
			got := one
			if i >= len(r.Numbers) { // beside: a refusal is theirs too, a consent is not
				if !moved && !got.says() {
					break
				}
				if got.consent = (consent.Status{}); !moved {
					got.consent.State = consent.None
				}
			}
			if had, twice := b.by[n]; twice {
				got = both(&got, &b.told[had], &c)
			}
			b.by[n] = index(got)
		}
	})
	counted.joinTo(&b.Named)
	if monthFirst > 0 && either > 0 {
		unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d : un jour dont le mois est écrit d'abord ; celui de la "+
			"ligne %d l'est peut-être aussi : les écrire dans un seul ordre, 2026-11-23 ou 23/11/2026", monthFirst,
			either))
	}
	return cmp.Or(err, unreadable)
}

// isWithdrawal reports whether a cell is a word for a consent that is withdrawn, and nothing else.
func isWithdrawal(cell string) bool {
	if s, is := words.States.Find(cell); is {
		return s == consent.Withdrawn
	}
	cell = words.Fold(cell)
	return !strings.Contains(cell, " ") && slices.ContainsFunc(withdrawalStems, func(stem string) bool {
		return strings.HasPrefix(cell, stem)
	})
}

var withdrawalStems = []string{"revoq", "revok", "retract", "withdr", "desabon", "desinscri", "unsubscr"}

// tell is what one row tells. Who withdraws a consent that names another professional has
// said nothing to this one.
func tell(r *facts.Reading) told {
	s, c := &r.Prospect.Consent, &r.Prospect.Campaign
	t := told{consent: *s, bloctel: r.Prospect.Bloctel == prospect.OnBloctel, refusing: r.Refusing()}
	t.stop, t.stopAt = r.LastStop()
	if r.WithdrawnWithoutDay() &&
		(s.Use.Principal == "" || c.Principal == "" || s.Use.Principal == c.Principal) {
		t.withdrew, t.since = words.Yes, s.GivenAt
	}
	return t
}

// says reports whether it is anything against a call.
func (t *told) says() bool { return t.stop != 0 || t.withdrew == words.Yes || t.bloctel || t.refusing }

// both is what two rows tell of one number. One consent prevails; no stop is lost.
func both(a, b *told, c *prospect.Campaign) told {
	t := *b
	if prevails(&a.consent, &b.consent, c) {
		t.consent = a.consent
	}
	if a.stop != 0 {
		t.stop, t.stopAt = facts.Joined(a.stop, a.stopAt, b.stop, b.stopAt)
	}
	if a.withdrew == words.Yes {
		if b.withdrew != words.Yes || a.since.IsZero() || !b.since.IsZero() && a.since.After(b.since) {
			t.since = a.since
		}
		t.withdrew = words.Yes
	}
	t.bloctel, t.refusing = a.bloctel || b.bloctel, a.refusing || b.refusing
	return t
}

// prevails reports whether a consent takes the place of another of the same number: one
// that is for the campaign, else the later one, else, where a date lacks or both are the
// same, the one that is worth less.
func prevails(a, b *consent.Status, c *prospect.Campaign) bool {
	if for1, for2 := meant(a, c), meant(b, c); for1 != for2 {
		return for1
	}
	if !a.GivenAt.IsZero() && !b.GivenAt.IsZero() && !a.GivenAt.Equal(b.GivenAt) {
		return a.GivenAt.After(b.GivenAt)
	}
	return worth[a.State] < worth[b.State]
}

// meant reports whether a consent names nobody and nothing else than the campaign.
func meant(s *consent.Status, c *prospect.Campaign) bool {
	return (s.Use.Principal == "" || s.Use.Principal == c.Principal) &&
		(s.Use.Caller == "" || s.Use.Caller == c.Caller) &&
		(s.Use.Object == "" || s.Use.Object == c.Object)
}

// worth ranks the states, the strictest first. One that is unknown could be a withdrawal,
// which a running contract does not outlive as it does the lack of a consent.
var worth = [...]int{
	consent.Withdrawn: 1, 0: 2, consent.None: 3, consent.Flawed: 4, consent.Lapsed: 5, consent.Valid: 6,
}

// Tell writes into a row what the base holds of its numbers: the least, if they differ, and
// all stops.
func (b *Consents) Tell(r *facts.Reading) {
	var got *consent.Status
	for _, n := range r.Numbers {
		i, ok := b.by[n]
		if !ok {
			continue
		}
		t := &b.told[i]
		if got == nil || worth[t.consent.State] < worth[got.State] {
			got = &t.consent
		}
		t.refusals(r)
	}
	for _, n := range r.Also { // a consent there is not to this call; a refusal is
		if i, ok := b.by[n]; ok {
			b.told[i].refusals(r)
		}
	}
	if r.Channel == rgpd.Email {
		for _, a := range r.Addresses {
			if i, ok := b.byAddress[a]; ok {
				b.told[i].refusals(r)
			}
		}
	}
	if got == nil {
		got = &consent.Status{State: consent.None}
	}
	r.ReplaceConsent(*got)
}

// refusals writes into a row the refusals that are told.
func (t *told) refusals(r *facts.Reading) {
	if t.stop != 0 {
		r.StoppedToo(t.stop, t.stopAt)
	}
	if t.withdrew == words.Yes {
		r.StoppedToo(rgpd.WithdrewConsent, t.withdrawnAt())
	}
	if t.bloctel {
		r.Prospect.Bloctel = prospect.OnBloctel
	}
	if t.refusing {
		r.MayRefuse()
	}
}

// withdrawnAt is until when the person may have withdrawn, where no column has the day. It
// is zero, unknown, unless a valid consent was given after the one that is withdrawn: the
// withdrawal was before it.
func (t *told) withdrawnAt() time.Time {
	given := t.consent.GivenAt
	if t.consent.State == consent.Valid && !t.since.IsZero() && given.After(t.since) {
		return given.Add(-time.Nanosecond)
	}
	return time.Time{}
}

// Warnings are what a user must know of the base before believing the files.
func (b *Consents) Warnings() (out []string) {
	for _, note := range b.Notes {
		out = append(out, b.Name+" : "+note)
	}
	if b.Lost > 0 {
		out = append(out, fmt.Sprintf("le fichier %s a %s dont le numéro ne se lit pas : leurs consentements ne "+
			"comptent pas", b.Name, say.Rows(b.Lost)))
	}
	return out
}
