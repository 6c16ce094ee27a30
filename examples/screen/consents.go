package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// A consentBase is a file of consents by number: what it says takes the place of what
// the rows of a campaign say, and a number that it does not hold has no consent.
type consentBase struct {
	input
	by       map[prospect.Number]int32
	statuses []consent.Status // each once: most people consented to the same
	lost     int              // rows whose number cannot be read
}

// openConsents reads a file of consents, for a campaign. names and fillings are those of the
// campaign's file.
func openConsents(path string, c prospect.Campaign, names map[string]*column, fillings []filling) (*consentBase, error) {
	src, closed, err := openSource(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	b := &consentBase{by: map[prospect.Number]int32{}}
	b.Name, b.Bytes = filepath.Base(path), src.size
	if err := b.read(src, c, names, fillings); err != nil {
		return nil, fmt.Errorf("consentements %s : %w", b.Name, err)
	}
	return b, nil
}

func (b *consentBase) read(src *source, c prospect.Campaign, names map[string]*column, fillings []filling) error {
	t, err := open(src, b.Name, 0, names)
	switch {
	case err != nil:
		return err
	case !hasNumber(t.columns):
		return errNoNumber
	}
	t.columns = slices.DeleteFunc(t.columns, func(p place) bool { return !p.column.consent && !p.column.several })
	if !hasConsent(t.columns) {
		return errors.New("aucune colonne de consentement : titrer « consentement état », « consentement le »… (liste : -h)")
	}
	known := map[consent.Status]int32{}
	s := screening{fillings: slices.DeleteFunc(slices.Clone(fillings), func(f filling) bool { return !f.column.consent })}
	memo := newMemo()
	b.SHA256, err = t.each(func(rec *record) {
		b.Rows++
		p := prospect.Prospect{Campaign: c}
		r := reading{p: &p, memo: memo}
		for _, d := range s.read(&r, t, rec) {
			if d.column != "téléphone" {
				p.Consent = consent.Status{} // half a consent is unknown
			}
		}
		r.settleConsent()
		if len(r.numbers) == 0 {
			b.lost++
			return
		}
		for _, n := range r.numbers {
			got := p.Consent
			if had, twice := b.by[n]; twice && !prevails(&got, &b.statuses[had], &c) {
				continue
			}
			i, ok := known[got]
			if !ok {
				i = int32(len(b.statuses))
				b.statuses = append(b.statuses, got)
				known[got] = i
			}
			b.by[n] = i
		}
	})
	return err
}

func hasConsent(found []place) bool {
	return slices.ContainsFunc(found, func(p place) bool { return p.column.consent })
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

// worth ranks the states, the strictest first.
var worth = map[consent.State]int{consent.Withdrawn: 1, consent.None: 2, consent.Flawed: 3, consent.Lapsed: 4, 0: 5, consent.Valid: 6}

// tell writes into a row what the base holds of its numbers: the least, if they differ.
func (b *consentBase) tell(r *reading) {
	r.consented = true
	var got *consent.Status
	for _, n := range r.numbers {
		i, ok := b.by[n]
		if ok && (got == nil || worth[b.statuses[i].State] < worth[got.State]) {
			got = &b.statuses[i]
		}
	}
	if got == nil {
		r.p.Consent = consent.Status{State: consent.None}
		return
	}
	r.p.Consent = *got
}

// warnings are what a user must know of the base before believing the files.
func (b *consentBase) warnings() (out []string) {
	if b.lost > 0 {
		out = append(out, fmt.Sprintf("le fichier %s a %s dont le numéro ne se lit pas : leurs consentements ne comptent pas", b.Name, lignes(b.lost)))
	}
	return out
}
