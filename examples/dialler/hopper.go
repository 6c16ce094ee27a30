package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A hopper holds whom a screening let be called, now or later in hours that it wrote.
//
// What other rows and lists said of a person stands in no row of their own: it went into the hours of the row. So a row
// is called in those hours alone, and decided anew besides: both bind.
type hopper struct {
	campaign prospect.Campaign
	name     string // of the campaign: see nameOfCampaign
	at       time.Time
	until    time.Time // nobody is rung by it from then on: it is too old, or a list that it asked is
	leads    []*lead
	links    links
	aside    map[string]int // rows that are not called, by reason
	screened [bins.Count]int
}

// A lead is a person who may be called in some hours.
type lead struct {
	line     int
	prospect prospect.Prospect // as the row tells it; attempts and words of the ledger come on top
	own      []number.Number   // the person's other numbers
	also     []number.Number   // in other columns: their word binds too, and they are not called
	key      reserve.Key
	kin      []reserve.Key     // of also
	hours    []prospect.Window // of the screening
	due      time.Time         // the next instant to try
	try      int
	why      string // why nobody rings, once nobody will
}

// readHopper reads the folder of a screening, and refuses one that was changed, or that holds less than it was made of.
// With the key that sealed it, any change is seen.
func readHopper(dir, seal string, people *peopleOf) (*hopper, error) {
	key, err := report.ReadKey(seal)
	if err != nil {
		return nil, err
	}
	if _, whole, err := report.Check(dir, key); err != nil {
		return nil, err
	} else if !whole {
		return nil, fmt.Errorf("%s: a file is not the one that was written: screen again", dir)
	}
	path := filepath.Join(dir, report.CertificateName)
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var c report.Certificate
	if err := json.Unmarshal(b, &c); err != nil {
		return nil, fmt.Errorf("%s: it cannot be read", path)
	}
	if err := usable(&c); err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	h := &hopper{campaign: c.Campaign, aside: map[string]int{}}
	if h.at, err = time.Parse(time.RFC3339Nano, c.At); err != nil {
		return nil, fmt.Errorf("%s: it does not say for which instant was screened", path)
	}
	if h.until, err = holds(&c, h.at); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	h.name = nameOfCampaign(&c.Campaign)
	for i, o := range c.Outputs {
		h.screened[i] = o.Rows
	}
	keys, err := people.of(c.Campaign.Principal)
	if err != nil {
		return nil, err
	}
	for b := range bins.Count { // who is called stands in two of them, and who is who in all
		if err := h.read(dir, b, &c); err != nil {
			return nil, fmt.Errorf("%s: %w", bins.Files[b], err)
		}
	}
	h.known(keys)
	h.once()
	return h, nil
}

// nameOfCampaign is the same whenever a campaign is screened, and by whichever house of the principal: of its facts,
// for whom and for what. The others change, as the day of a check does.
func nameOfCampaign(c *prospect.Campaign) string {
	principal, _ := names.Fold(c.Principal)
	object, _ := names.Fold(c.Object)
	return fmt.Sprintf("%x", sha256.Sum256([]byte(principal+"\n"+object)))
}

// mostAge is how old a screening may be that is dialled: what came since stands in none of its rows.
const mostAge = 72 * time.Hour

// holds is until when a screening holds: no longer than the lists that it asked may clear anybody.
func holds(c *report.Certificate, at time.Time) (until time.Time, err error) {
	until = at.Add(mostAge)
	for _, l := range c.Suppressions {
		age, err := time.ParseDuration(l.MaxAge)
		if err != nil {
			return time.Time{}, errors.New("it does not say how old a list may be")
		}
		if end := l.AsOf.Add(age); end.Before(until) {
			until = end
		}
	}
	return until, nil
}

// usable is an error if a screening cannot be dialled from its files.
func usable(c *report.Certificate) error {
	switch {
	case c.Channel != rgpd.LiveCall.String():
		return errors.New("it was screened for another channel than calls by a person")
	case c.RuleSet != prospect.Standard().RuleSet().Digest():
		return errors.New("it was screened by other rules than those of this program: screen again")
	case len(c.Results) > 0:
		return errors.New("it was screened with results of calls, whose attempts stand in no row: enter them " +
			"into the store, and screen without")
	case c.Consents != nil:
		return errors.New("it was screened with consents of another file, which stand in no row: write them into it")
	}
	return nil
}

// read reads one file of a screening.
func (h *hopper) read(dir string, of bins.Bin, c *report.Certificate) error {
	src, closed, err := sheet.OpenFile(filepath.Join(dir, bins.Files[of]))
	if err != nil {
		return sheet.Plain(err)
	}
	defer func() { _ = closed() }()
	t, reader, err := h.table(src, of, c)
	if errors.Is(err, sheet.ErrTitlesAlone) || err == nil && c.Outputs[of].Rows == 0 {
		return nil
	} else if err != nil {
		return err
	}
	called := of == bins.Callable || of == bins.Later
	var ours ours
	if called {
		if ours, err = oursOf(t.Titles, of); err != nil {
			return err
		}
	}
	memo, rows := words.NewMemo().Harmless(reader.Harmless.Set()), 0
	_, err = t.Each(func(rec *sheet.Record) {
		rows++
		l, r := &lead{prospect: prospect.Prospect{Campaign: h.campaign}}, facts.Reading{}
		r.Begin(&l.prospect, memo)
		unread := reader.Read(&r, t, rec) != nil
		h.links.row(of, rec, &r)
		if !called {
			return
		}
		aside := asideUnread
		if !unread {
			aside = h.lead(l, rec, ours)
		}
		if aside != "" {
			h.aside[aside]++
			return
		}
		h.leads = append(h.leads, l)
	})
	if err == nil && rows != c.Outputs[of].Rows {
		err = fmt.Errorf("%d rows were read, and %d written", rows, c.Outputs[of].Rows)
	}
	return err
}

// known gives each lead the pseudonyms of the person, by all that the rows say of their numbers.
func (h *hopper) known(keys *reserve.People) {
	h.links.bind(h.leads)
	people := h.links.people()
	for _, l := range h.leads {
		l.key = keys.Key(l.prospect.Number, l.own...)
		for _, n := range l.also {
			l.kin = append(l.kin, keys.Key(n, people[h.links.root(node{number: n})]...))
		}
	}
	h.links = links{}
}

// once leaves each person in once: the first row of the two files, in the order of the lines.
func (h *hopper) once() {
	slices.SortFunc(h.leads, func(a, b *lead) int { return a.line - b.line })
	seen := map[rgpd.PersonID]bool{}
	h.leads = slices.DeleteFunc(h.leads, func(l *lead) bool {
		ids := append([]rgpd.PersonID{l.key.Person}, l.key.Also...)
		twice := slices.ContainsFunc(ids, func(id rgpd.PersonID) bool { return seen[id] })
		for _, id := range ids {
			seen[id] = true
		}
		if twice {
			h.aside[asideTwice]++
		}
		return twice
	})
}

// next is the lead that is due first, taken out, or when one will be; nothing if there is none.
func (h *hopper) next(now time.Time) (*lead, time.Time) {
	l, due := h.peek()
	if l == nil || due.After(now) {
		return nil, due
	}
	h.leads = slices.DeleteFunc(h.leads, func(one *lead) bool { return one == l })
	return l, due
}

// peek is the lead that is due first.
func (h *hopper) peek() (l *lead, due time.Time) {
	for _, one := range h.leads {
		if l == nil || one.due.Before(due) {
			l, due = one, one.due
		}
	}
	return l, due
}

// later puts a lead back for an instant, or the first after it within its hours; it reports whether there is one.
func (h *hopper) later(l *lead, at time.Time) bool {
	for _, w := range l.hours {
		if at.Before(w.Until) {
			if l.due = w.From; at.After(w.From) {
				l.due = at
			}
			h.leads = append(h.leads, l)
			return true
		}
	}
	return false
}

// open reports whether the screening let the lead be called at an instant.
func (l *lead) open(at time.Time) bool {
	within := func(w prospect.Window) bool { return !at.Before(w.From) && at.Before(w.Until) }
	return slices.ContainsFunc(l.hours, within)
}

// closes is when the hours end that hold an instant: the instant itself, if none do.
func (l *lead) closes(at time.Time) time.Time {
	end := at
	for _, w := range l.hours {
		if !at.Before(w.From) && w.Until.After(end) {
			end = w.Until
		}
	}
	return end
}

// opens reports whether some of the hours lie after an instant.
func (l *lead) opens(at time.Time) bool {
	return slices.ContainsFunc(l.hours, func(w prospect.Window) bool { return at.Before(w.Until) })
}

// tired reports whether a person had four attempts in the last thirty days. The law counts those to consumers; the
// house counts all.
func (l *lead) tired(k reserve.Known, now time.Time) bool {
	last := facts.WithLedger(l.prospect, k).Attempts.All()
	return len(last) == 4 && last[0].After(now.AddDate(0, 0, -30))
}
