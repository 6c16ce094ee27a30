package decide

// What is said of a decision, for the files and the terminal.

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Reason is why a row is where it is: a rule, a fact to find out, or a damage.
type Reason struct {
	Code string // rule ID, name of the fact, or column and damage
	Says string
	Ref  string
	// Title is that of the column in the file, of a damage that is told by the place of one.
	Title string
	// Once is, of a question about the campaign, what answers it for all rows: the fact and its values, as
	// they stand in the file of -campaign. Empty: the question is about the person.
	Once string

	refused rgpd.Decision // one of those that it is of, of a rule that refuses
}

// Remedies are the lawful changes under which a row that was refused so would be allowed: see [rgpd.Decision.Remedies].
func (r Reason) Remedies() []rgpd.Remedy { return r.refused.Remedies() }

// A tongue is the language of the files: see [Screening.English].
type tongue struct{ english func(fr string) string }

func (l tongue) in(t rgpd.Text) string {
	if l.english != nil {
		return t.EN
	}
	return t.FR
}

// said is what is wrong with a row.
func (l tongue) said(fr string) string {
	if l.english != nil {
		return l.english(fr)
	}
	return fr
}

// typeset sets a text as its language does.
func (l tongue) typeset(s string) string {
	if l.english != nil {
		return s
	}
	return french.Typeset(s)
}

// What is said where no rule is at hand.
var (
	// noRule is where nothing is missing and nothing permits either.
	noRule = rgpd.Text{FR: "aucune règle connue ne permet ni n'interdit ce cas",
		EN: "no known rule permits or forbids this case"}
	// ofFile is of a row that waits for facts of the campaign alone.
	ofFile = rgpd.Text{FR: "rien de cette personne : dire de la campagne ce que le rapport demande",
		EN: "nothing of this person: say of the campaign what the report asks"}
	byPrefixes = rgpd.Text{FR: "lieu présumé d'après les préfixes des numéros, qui diffèrent",
		EN: "place presumed from the prefixes of the numbers, which differ"}
	never = rgpd.Text{FR: "aucun instant permis dans les cent jours", EN: "no permitted instant within a hundred days"}
	// Behind the day of its end nobody knows of a contract that it runs, and the permission rests on that.
	endsBefore = rgpd.Text{FR: "aucun instant permis avant la fin du contrat",
		EN: "no permitted instant before the contract ends"}
)

// reasonsOf are the reasons of a decision: the first rule of those that carry it, or,
// of a row to complete, all facts to find out.
func (l tongue) reasonsOf(d rgpd.Decision) []Reason {
	if bins.Of(d.Verdict()) != bins.Undecided {
		return []Reason{l.headline(d)}
	}
	asked := l.questions(d)
	if len(asked) == 0 {
		return []Reason{{Code: "none", Says: l.in(noRule)}}
	}
	return asked
}

// headline is the first reason of a decision.
func (l tongue) headline(d rgpd.Decision) Reason {
	r, ok := d.Headline()
	if !ok {
		return Reason{}
	}
	out := Reason{Code: string(r.ID), Says: l.in(r.Says), Ref: r.Sources[0].Ref}
	if d.Verdict() == rgpd.Forbidden {
		out.refused = d
	}
	return out
}

func ids(rules iter.Seq[rgpd.Rule]) string {
	var b strings.Builder
	for r := range rules {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(string(r.ID))
	}
	return b.String()
}

// others are the rules that carry the verdict as well as the first.
func others(d rgpd.Decision) string {
	_, rest, _ := strings.Cut(ids(d.Because()), " ")
	return rest
}

func (l tongue) says(notes iter.Seq[rgpd.Note]) string {
	var out []string
	for n := range notes {
		out = append(out, l.in(n.Says))
	}
	return strings.Join(out, map[bool]string{true: "; ", false: " ; "}[l.english != nil])
}

// presumed is what the decision took for granted, and this program before it.
func (l tongue) presumed(byNumbers bool, d rgpd.Decision) string {
	if byNumbers {
		return l.in(byPrefixes)
	}
	return l.says(d.Presumed())
}

// questions are the facts to find out. Two facts that ask the same are asked once.
func (l tongue) questions(d rgpd.Decision) (out []Reason) {
	for c := range d.Missing() {
		if !slices.ContainsFunc(out, func(r Reason) bool { return r.Says == l.in(c.Ask) }) {
			out = append(out, Reason{Code: c.Name, Says: l.in(c.Ask), Once: l.ofCampaign(c)})
		}
	}
	return out
}

// ofCampaign is what answers a question for all rows, if the campaign alone does: "sector": "press" ou …
func (l tongue) ofCampaign(c rgpd.Column) string {
	if len(c.Fields) == 0 || slices.ContainsFunc(c.Fields,
		func(field string) bool { return !strings.HasPrefix(field, "Campaign.") }) {
		return ""
	}
	var values []string
	for _, v := range c.Values {
		values = append(values, strconv.Quote(v))
	}
	return fmt.Sprintf("%q: %s", keyOf(c.Fields[0]), strings.Join(values, l.in(rgpd.Text{FR: " ou ", EN: " or "})))
}

// keyOf is a field of the campaign as its file writes it.
func keyOf(field string) string {
	f, _ := reflect.TypeFor[prospect.Campaign]().FieldByName(strings.TrimPrefix(field, "Campaign."))
	key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return key
}

// toFind are the questions of a row about the person, and the names of all facts that it waits for: what is
// asked of the campaign is asked once for the file, and not in each row.
func (l tongue) toFind(d rgpd.Decision) (asks, facts string) {
	var person, names []string
	asked := l.questions(d)
	for _, q := range asked {
		if names = append(names, q.Code); q.Once == "" {
			person = append(person, q.Says)
		}
	}
	switch {
	case len(asked) == 0:
		return l.in(noRule), ""
	case len(person) == 0:
		return l.in(ofFile), strings.Join(names, " ")
	}
	return strings.Join(person, " "), strings.Join(names, " ")
}

// brokenCells are what damaged.csv says of a row that cannot be read.
func (l tongue) brokenCells(ds []words.Damage) []string {
	var columns, whats, shapes, remedies []string
	for _, d := range ds {
		columns, whats = append(columns, l.column(&d)), append(whats, l.said(d.What))
		if remedies = append(remedies, l.said(d.Remedy)); d.Shape != "" {
			said := l.said(d.Shape)
			shapes = append(shapes, l.in(rgpd.Text{FR: "« " + said + " »", EN: "“" + said + "”"}))
		}
	}
	join := func(s []string) string { return l.typeset(strings.Join(s, " | ")) }
	return []string{join(columns), join(whats), join(shapes), join(remedies)}
}

// column names the column of a damage.
func (l tongue) column(d *words.Damage) string {
	if d.Title == "" {
		return l.said(d.Column)
	}
	return l.said(d.Column) + l.in(rgpd.Text{FR: " « " + d.Title + " »", EN: " “" + d.Title + "”"})
}

// brokenReason is why a row cannot be read: the first damage, and all shapes.
func (l tongue) brokenReason(ds []words.Damage) Reason {
	first := ds[0]
	first.Title = facts.ShownTitle(first.Title)
	return Reason{Code: first.Column + ": " + first.What,
		Title: first.Title,
		Says:  l.typeset(l.column(&first) + l.in(rgpd.Text{FR: " : ", EN: ": "}) + l.said(first.What)),
		Ref:   l.brokenCells(ds)[2]}
}

// clockOf is the territory by whose clock hours are written: the first in France.
func clockOf(places rgpd.Territories) rgpd.Territory {
	for t := range places.All {
		if t.French() {
			return t
		}
	}
	return rgpd.Mainland
}

// zone says by whose clock hours are written.
func (l tongue) zone(places rgpd.Territories, at time.Time) string {
	first := clockOf(places)
	out := l.place(first) + " (UTC" + at.In(first.Zone(at)).Format("-07:00") + ")"
	var also []string
	for t := range places.All {
		if t != first && t.French() {
			also = append(also, l.place(t))
		}
	}
	if also != nil {
		out += l.in(rgpd.Text{FR: ", ou ", EN: ", or "}) + strings.Join(also, ", ")
	}
	return out
}

// place names a territory.
func (l tongue) place(t rgpd.Territory) string {
	if l.english != nil {
		return words.TerritoryInEnglish(t)
	}
	return words.TerritoryName(t)
}

// time writes an instant by the clock that it carries, in full or short.
func (l tongue) time(at time.Time, short bool) string {
	switch {
	case l.english != nil && short:
		return at.Format("Mon 2 Jan, 15:04")
	case l.english != nil:
		return at.Format("Monday 2 January 2006, 15:04")
	case short:
		return say.ShortTime(at)
	}
	return say.Time(at)
}

// A daySpan is a day of a place.
type daySpan struct {
	place       rgpd.Territory
	day         rgpd.Date
	from, until time.Time
}

// dayOf is the day of a place in which an instant lies.
func dayOf(place rgpd.Territory, at time.Time) daySpan {
	day, _ := place.Local(at)
	return daySpan{place, day, place.Instant(day, 0), place.Instant(day+1, 0)}
}

// appendHours appends the windows of a day that are not over at an instant, by the
// clock of its place: 10:00-13:00 14:00-20:00.
func appendHours(out []byte, windows []prospect.Window, on *daySpan, at time.Time) []byte {
	first := true
	for _, w := range windows {
		if !w.Until.After(at) {
			continue
		}
		if !first {
			out = append(out, ' ')
		}
		first = false
		out = appendClock(out, w.From, on)
		out = append(out, '-')
		out = appendClock(out, w.Until, on)
	}
	return out
}

// appendClock writes an hour; the end of the day is 24:00.
func appendClock(out []byte, at time.Time, on *daySpan) []byte {
	today, since := on.place.Local(at)
	if today > on.day {
		return append(out, "24:00"...)
	}
	h, m := int(since/time.Hour), int(since/time.Minute)%60
	return append(out, byte('0'+h/10), byte('0'+h%10), ':', byte('0'+m/10), byte('0'+m%10))
}

// appendNumbers writes numbers as French readers dial them, in groups: a spreadsheet
// takes them for text and keeps their zero.
func appendNumbers(out []byte, numbers []number.Number) []byte {
	for i, n := range numbers {
		if i > 0 {
			out = append(out, " / "...)
		}
		out = n.AppendNational(out)
	}
	return out
}
