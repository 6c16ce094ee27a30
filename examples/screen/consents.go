package main

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
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A consentBase is a file of consents by number: what it says takes the place of what
// the rows of a campaign say, and a number that it does not hold has no consent. A stop or
// a withdrawal is added to those of the rows: it takes the place of none.
type consentBase struct {
	input
	by     map[number.Number]int32
	told   []told // each once: most people consented to the same
	titles []string
	lost   int // rows whose number cannot be read
}

// A told is what all rows of a base tell of one number.
type told struct {
	consent  consent.Status // the one that prevails
	stop     rgpd.Stop      // of the columns of stops, the gravest; zero is none
	stopAt   time.Time      // the latest; zero is unknown
	withdrew answer         // whether one of the consents is withdrawn
	since    time.Time      // when the last one of those was given; zero is unknown
}

// openConsents reads a file of consents, for a campaign. names and fillings are those of the
// campaign's file.
func openConsents(path string, c prospect.Campaign, names renames, fillings fillings) (*consentBase, error) {
	src, closed, err := openSource(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	b := &consentBase{by: map[number.Number]int32{}}
	b.Name, b.Bytes = filepath.Base(path), src.size
	if err := b.read(src, c, names, fillings); err != nil {
		return nil, fmt.Errorf("consentements %s : %w", b.Name, err)
	}
	return b, nil
}

func (b *consentBase) read(src *source, c prospect.Campaign, names renames, fillings fillings) error {
	t, err := open(src, b.Name, 0, names)
	switch {
	case err != nil:
		return err
	case !t.hasNumber():
		return errNoNumber
	}
	b.titles = t.titles
	t.keepConsents()
	if !t.hasConsent() {
		return errors.New("aucune colonne de consentement : titrer « consentement état », « consentement le »… (liste : -h)")
	}
	known := map[told]int32{}
	s := rowReader{fillings: fillings.ofConsents()}
	memo := newMemo()
	var unreadable error // what could be somebody's no
	b.SHA256, err = t.each(func(rec *record) {
		b.Rows++
		if blank(rec.cells) && rec.kind != tornRow {
			b.lost++
			return
		}
		p := prospect.Prospect{Campaign: c}
		var r reading
		r.begin(&p, memo)
		damages := s.read(&r, t, rec)
		for _, d := range damages {
			switch {
			case d.column == "téléphone" && r.several && p.Consent.State != consent.Withdrawn:
				p.Consent = consent.Status{} // to calls of which number?
			case d.column == "téléphone":
			case d.what == refusalSaid:
				r.stoppedToo(rgpd.Objected, time.Time{})
			case strings.HasPrefix(d.column, "colonne "):
				unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d, %s : %s ; %s", rec.line, d.column, d.what, d.remedy))
			case isStop(d.column):
				r.stoppedToo(rgpd.Objected, time.Time{}) // a stop that cannot be read
			case p.Consent.State == consent.Withdrawn:
				p.Consent.GivenAt = time.Time{}
			default:
				p.Consent = consent.Status{} // half a consent is unknown
			}
		}
		r.settleConsent()
		if t.overlong(rec.cells) {
			t.readNumbers(&r, rec)
		}
		if len(r.numbers) == 0 || r.unread {
			couldBe := slices.ContainsFunc(damages, func(d damage) bool { return d.column != "téléphone" })
			if stop, _ := r.lastStop(); stop != 0 || couldBe || p.Consent.State == consent.Withdrawn {
				unreadable = cmp.Or(unreadable, fmt.Errorf("ligne %d : un refus ou un retrait, certain ou possible, "+
					"dont le numéro ne se lit pas : le corriger, ou ôter la ligne", rec.line))
			}
		}
		if len(r.numbers) == 0 {
			b.lost++
			return
		}
		one := tell(&r)
		for i, n := range slices.Concat(r.numbers, r.also) {
			got := one
			if i >= len(r.numbers) { // beside: a refusal is theirs too, a consent is not
				if got.stop == 0 && got.withdrew != yes {
					break
				}
				got.consent = consent.Status{State: consent.None}
			}
			if had, twice := b.by[n]; twice {
				got = both(&got, &b.told[had], &c)
			}
			i, ok := known[got]
			if !ok {
				i = int32(len(b.told))
				b.told = append(b.told, got)
				known[got] = i
			}
			b.by[n] = i
		}
	})
	return cmp.Or(err, unreadable)
}

// tell is what one row tells. Who withdraws a consent that names another professional has
// said nothing to this one.
func tell(r *reading) told {
	s, c := &r.p.Consent, &r.p.Campaign
	t := told{consent: *s}
	t.stop, t.stopAt = r.lastStop()
	if r.withdrawnWithoutDay() &&
		(s.Use.Principal == "" || c.Principal == "" || s.Use.Principal == c.Principal) {
		t.withdrew, t.since = yes, s.GivenAt
	}
	return t
}

// both is what two rows tell of one number. One consent prevails; no stop is lost.
func both(a, b *told, c *prospect.Campaign) told {
	t := *b
	if prevails(&a.consent, &b.consent, c) {
		t.consent = a.consent
	}
	if a.stop != 0 {
		t.stop, t.stopAt = joined(a.stop, a.stopAt, b.stop, b.stopAt)
	}
	if a.withdrew == yes {
		if b.withdrew != yes || a.since.IsZero() || !b.since.IsZero() && a.since.After(b.since) {
			t.since = a.since
		}
		t.withdrew = yes
	}
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

// tell writes into a row what the base holds of its numbers: the least, if they differ, and
// all stops.
func (b *consentBase) tell(r *reading) {
	var got *consent.Status
	for _, n := range r.numbers {
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
	for _, n := range r.also { // a consent there is not to this call; a refusal is
		if i, ok := b.by[n]; ok {
			b.told[i].refusals(r)
		}
	}
	if got == nil {
		got = &consent.Status{State: consent.None}
	}
	r.replaceConsent(*got)
}

// refusals writes into a row the refusals that are told.
func (t *told) refusals(r *reading) {
	if t.stop != 0 {
		r.stoppedToo(t.stop, t.stopAt)
	}
	if t.withdrew == yes {
		r.stoppedToo(rgpd.WithdrewConsent, t.withdrawnAt())
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

// warnings are what a user must know of the base before believing the files.
func (b *consentBase) warnings() (out []string) {
	if b.lost > 0 {
		out = append(out, fmt.Sprintf("le fichier %s a %s dont le numéro ne se lit pas : leurs consentements ne comptent pas", b.Name, lignes(b.lost)))
	}
	return out
}
