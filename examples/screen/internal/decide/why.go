package decide

// What is said of a decision, in French, for the files and the terminal.

import (
	"iter"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/screen/internal/bins"
	"github.com/rgpd-go/rgpd/examples/screen/internal/words"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Reason is why a row is where it is: a rule, a fact to find out, or a damage.
type Reason struct {
	Code string // rule ID, name of the fact, or column and damage
	Says string
	Ref  string
}

// noRule is said where nothing is missing and nothing permits either.
const noRule = "aucune règle connue ne permet ni n'interdit ce cas"

// reasonsOf are the reasons of a decision: the first rule of those that carry it, or,
// of a row to complete, all facts to find out.
func reasonsOf(d rgpd.Decision) []Reason {
	if bins.Of(d.Verdict()) != bins.Undecided {
		return []Reason{headline(d)}
	}
	asks, facts := questions(d)
	if len(facts) == 0 {
		return []Reason{{Code: "none", Says: noRule}}
	}
	out := make([]Reason, len(facts))
	for i := range facts {
		out[i] = Reason{Code: facts[i], Says: asks[i]}
	}
	return out
}

// headline is the first reason of a decision.
func headline(d rgpd.Decision) Reason {
	r, ok := d.Headline()
	if !ok {
		return Reason{}
	}
	return Reason{string(r.ID), r.Says.FR, r.Sources[0].Ref}
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

func says(notes iter.Seq[rgpd.Note]) string {
	var out []string
	for n := range notes {
		out = append(out, n.Says.FR)
	}
	return strings.Join(out, " ; ")
}

// presumed is what the decision took for granted, and this program before it.
func presumed(byNumbers bool, d rgpd.Decision) string {
	if byNumbers {
		return "lieu présumé d'après les préfixes des numéros, qui diffèrent"
	}
	return says(d.Presumed())
}

// questions are the facts to find out. Two facts that ask the same are asked once.
func questions(d rgpd.Decision) (asks, facts []string) {
	seen := map[string]bool{}
	for c := range d.Missing() {
		if !seen[c.Ask.FR] {
			seen[c.Ask.FR] = true
			asks, facts = append(asks, c.Ask.FR), append(facts, c.Name)
		}
	}
	return asks, facts
}

// brokenCells are what damaged.csv says of a row that cannot be read.
func brokenCells(ds []words.Damage) []string {
	var columns, whats, shapes, remedies []string
	for _, d := range ds {
		columns, whats, remedies = append(columns, d.Column), append(whats, d.What), append(remedies, d.Remedy)
		if d.Shape != "" {
			shapes = append(shapes, "« "+d.Shape+" »")
		}
	}
	join := func(s []string) string { return french.Typeset(strings.Join(s, " | ")) }
	return []string{join(columns), join(whats), join(shapes), join(remedies)}
}

// brokenReason is why a row cannot be read: the first damage, and all shapes.
func brokenReason(ds []words.Damage) Reason {
	return Reason{Code: ds[0].Column + ": " + ds[0].What, Says: french.Typeset(ds[0].Column + " : " + ds[0].What),
		Ref: brokenCells(ds)[2]}
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
func zone(places rgpd.Territories, at time.Time) string {
	first := clockOf(places)
	out := words.TerritoryName(first) + " (UTC" + at.In(first.Zone(at)).Format("-07:00") + ")"
	var also []string
	for t := range places.All {
		if t != first && t.French() {
			also = append(also, words.TerritoryName(t))
		}
	}
	if also != nil {
		out += ", ou " + strings.Join(also, ", ")
	}
	return out
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
