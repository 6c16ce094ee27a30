package main

import (
	"cmp"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
)

// A registerShown is what the page of the register shows.
type registerShown struct {
	Version int             `json:"version"`
	Phase   string          `json:"phase"` // empty, failed, read
	Now     time.Time       `json:"now"`   // by the clock of this machine: the review is of that instant
	Name    string          `json:"name,omitempty"`
	Faults  []registerFault `json:"faults"`
	Unread  []text          `json:"unread"`
	Own     lines           `json:"own"`
	Parts   []registerPart  `json:"parts"`
	Tell    []telling       `json:"tell"`    // who must be told, those to be told first
	Outside []text          `json:"outside"` // duties to tell that are not judged
	Files   []string        `json:"files"`
}

// lines are what a reader sees, by the section, in each language.
type lines struct {
	FR []section `json:"fr"`
	EN []section `json:"en"`
}

type section struct {
	Title string         `json:"title"`
	Lines []registerLine `json:"lines"`
}

type registerLine struct {
	Label  string `json:"label"`
	Value  string `json:"value"`
	Detail string `json:"detail,omitempty"`
	Hole   bool   `json:"hole,omitempty"`
}

// A registerPart is a processing, a service or a breach.
type registerPart struct {
	Kind     string         `json:"kind"` // entry, service, breach
	Ref      string         `json:"ref"`
	Name     text           `json:"name"`
	Findings []foundLacking `json:"findings"`
	Missing  []text         `json:"missing"` // questions
	Holes    int            `json:"holes"`   // lines that say what lacks, and findings of what the law asks
	Lines    lines          `json:"lines"`
}

// A foundLacking is a finding, with what mends it.
type foundLacking struct {
	Level  string `json:"level"` // error, defect, warning, info
	Field  text   `json:"field"`
	Says   text   `json:"says"`
	Do     text   `json:"do"`
	Source text   `json:"source"`
}

// A telling is one who must be told of a breach. Instants are zero where there is none.
type telling struct {
	Ref  string    `json:"ref"`
	Who  text      `json:"who"`
	Need string    `json:"need"` // yes, no, unknown
	By   time.Time `json:"by"`
	Done time.Time `json:"done"`
	// Ahead is a date to come that stands where that of a telling would: nobody was told.
	Ahead time.Time `json:"ahead"`
	Open  *text     `json:"open,omitempty"`
	Late  bool      `json:"late"` // not done, and the limit is over; or done after it
	Owed  bool      `json:"owed"` // not done, and needed or not yet known not to be
}

var partKinds = map[register.Part]string{register.OfEntry: "entry", register.OfService: "service",
	register.OfBreach: "breach"}

// shown is what the page shows now. The lock is held.
func (p *registerPage) shown() registerShown {
	now := p.now()
	s := registerShown{Version: p.version, Phase: "empty", Now: now, Name: p.name, Faults: []registerFault{},
		Unread: []text{}, Parts: []registerPart{}, Tell: []telling{}, Outside: []text{}, Files: []string{}}
	for _, what := range p.unread {
		s.Unread = append(s.Unread, both(what.Says))
	}
	switch {
	case p.read != nil:
		s.Phase = "read"
	case p.name != "":
		s.Phase, s.Faults = "failed", p.faults
		return s
	default:
		return s
	}
	said := map[partKey]*lines{}
	for _, tag := range []language.Tag{language.French, language.English} {
		for l := range p.read.Reading(tag) {
			k := partKey{l.Part, l.Ref}
			if said[k] == nil {
				said[k] = &lines{}
			}
			said[k].add(l, tag)
		}
	}
	if own := said[partKey{of: register.OfRegister}]; own != nil {
		s.Own = *own
	}
	for _, found := range registerbook.Of(p.read, rgpd.ParisDay(now), now) {
		s.Parts = append(s.Parts, partShown(&found, said[partKey{found.Of, found.Ref}]))
		for i := range found.Tellings {
			s.Tell = append(s.Tell, tellingShown(found.Ref, &found.Tellings[i], now))
		}
	}
	slices.SortStableFunc(s.Tell, func(a, b telling) int {
		return cmp.Or(rankOf(a)-rankOf(b), a.By.Compare(b.By))
	})
	if len(p.read.Breaches) > 0 {
		for _, regime := range register.BreachRegimesOutside() {
			s.Outside = append(s.Outside, both(regime))
		}
	}
	for _, f := range p.forms(language.French) {
		s.Files = append(s.Files, f.Name)
	}
	return s
}

// A partKey is what a line is of.
type partKey struct {
	of  register.Part
	ref string
}

func (l *lines) add(n register.Line, tag language.Tag) {
	to := &l.FR
	if tag == language.English {
		to = &l.EN
	}
	if len(*to) == 0 || (*to)[len(*to)-1].Title != n.Section {
		*to = append(*to, section{Title: n.Section})
	}
	last := &(*to)[len(*to)-1]
	last.Lines = append(last.Lines, registerLine{n.Label, n.Value, n.Detail, n.Hole == rgpd.Yes})
}

func partShown(p *registerbook.Part, said *lines) registerPart {
	out := registerPart{Kind: partKinds[p.Of], Ref: p.Ref, Name: named(p.Name), Findings: []foundLacking{},
		Missing: []text{}}
	if said != nil {
		out.Lines = *said
	}
	for _, s := range out.Lines.FR {
		for _, l := range s.Lines {
			if l.Hole {
				out.Holes++
			}
		}
	}
	for _, f := range p.Findings {
		one := foundLacking{Level: f.Level.String(), Field: text{f.Path, f.Path}, Says: both(f.Says), Do: both(f.Do)}
		if label := register.FieldName(f.Path); label != (rgpd.Text{}) {
			one.Field = both(label)
		}
		if len(f.Sources) > 0 {
			one.Source = text{f.Sources[0].Ref, f.Sources[0].Ref}
		}
		if f.Level >= rgpd.Defect {
			out.Holes++
		}
		out.Findings = append(out.Findings, one)
	}
	for _, q := range p.Missing {
		out.Missing = append(out.Missing, both(q.Ask))
	}
	return out
}

// named is a text of the user, as it was typed.
func named(t rgpd.Text) text {
	if t.FR == "" {
		t.FR = t.EN
	}
	return text{FR: t.FR, EN: t.EN}
}

func tellingShown(ref string, t *register.Telling, now time.Time) telling {
	out := telling{Ref: ref, Who: both(t.Who), Need: "unknown", By: t.By, Done: t.Done,
		Ahead: t.Ahead}
	switch t.Need {
	case register.Needed:
		out.Need = "yes"
	case register.NotNeeded:
		out.Need = "no"
	}
	out.Owed = t.Done.IsZero() && t.Need != register.NotNeeded
	last := now
	if !t.Done.IsZero() {
		last = t.Done
	}
	out.Late = t.Need != register.NotNeeded && !t.By.IsZero() && last.After(t.By)
	if t.Open != (rgpd.Text{}) {
		open := both(t.Open)
		out.Open = &open
	}
	return out
}

// rankOf puts first who is still to be told: late, then with a limit, then at once, then who may have to be.
func rankOf(t telling) int {
	switch {
	case t.Owed && t.Late:
		return 0
	case t.Owed && t.Need == "yes" && !t.By.IsZero():
		return 1
	case t.Owed && t.Need == "yes":
		return 2
	case t.Owed:
		return 3
	}
	return 4
}
