package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/rights"
)

// A desk is that of some files, and how it is shown.
type desk struct {
	options
	*office.Desk
	faults []office.Fault // of the files, and of what was asked since
	colour bool
}

var tones = map[office.Tone]string{office.Soon: yellow, office.Now: red}

func (d *desk) show(w io.Writer) {
	found := 0
	for _, c := range d.Cases() {
		found += len(c.Findings)
	}
	paris := rights.Place{Territory: rgpd.Mainland}
	fmt.Fprintf(
		w,
		d.say("Demandes d'exercice des droits, au %s (Paris)\n", "Data subject requests, on %s (Paris)\n"),
		paris.Time(d.Now).Format("2006-01-02 15:04"),
	)
	fmt.Fprintf(w, d.counted(len(d.IDs()), "%d demande, dont %d en cours\n\n", "%d demandes, dont %d en cours\n\n",
		"%d request, %d of them open\n\n", "%d requests, %d of them open\n\n"), len(d.IDs()), d.Open())
	if n := len(d.faults); n > 0 {
		fmt.Fprintf(w, "%s\n\n", d.paint(red, fmt.Sprintf(d.counted(n,
			"LISTE INCOMPLÈTE : %d faute de lecture, dite à part ; ce qu'elle cache n'est pas ici.",
			"LISTE INCOMPLÈTE : %d fautes de lecture, dites à part ; ce qu'elles cachent n'est pas ici.",
			"THIS LIST IS NOT ALL: %d fault of reading, told apart; what it hides is not here.",
			"THIS LIST IS NOT ALL: %d faults of reading, told apart; what they hide is not here.",
		), n)))
	}

	rows := [][]string{
		{
			d.say("RESTE", "LEFT"),
			d.say("PRUDENT", "WORK TO"),
			d.say("TERME", "LAST DAY"),
			d.say("DOSSIER", "CASE"),
			d.say("DROIT", "RIGHT"),
			d.say("À FAIRE", "TO DO"),
		},
	}
	if d.House.Set() {
		rows[0] = slices.Insert(rows[0], 2, d.say("MAISON", "HOUSE"))
	}
	colours := []string{bold}
	for _, x := range d.Day() {
		day, last := "", x.Last.String()
		if x.WorkTo != 0 {
			day = x.WorkTo.String()
		}
		if x.Past == rgpd.Yes {
			day += d.say(", dépassé", ", past")
		}
		if last == day {
			last = ""
		}
		row := []string{
			x.Left.In(d.tag), orDash(day), last, x.Case, x.Right.In(d.tag), x.Owed.In(d.tag),
		}
		if d.House.Set() {
			own := "-"
			if x.House != 0 {
				own = x.House.String()
			}
			row = slices.Insert(row, 2, own)
		}
		rows, colours = append(rows, row), append(colours, tones[x.Tone])
	}
	d.table(w, rows, colours)

	if found > 0 {
		fmt.Fprintf(w, "\n%s\n", d.paint(bold, d.say("CONSTATS", "FINDINGS")))
		for id, c := range d.Cases() {
			for _, f := range c.Findings {
				fmt.Fprintf(
					w,
					"%-5s %s %s\n",
					id,
					d.paint(levelColour(f.Level), pad(d.level(f.Level), 13)),
					f.Says.In(d.tag),
				)
			}
		}
	}
	if d.House.Set() {
		fmt.Fprintln(w, d.say(
			"\n« Maison » : le jour que la maison s'est fixé, ouvré et ouvert ; il n'a pas d'effet en droit.",
			"\n“House”: the day that the house has set itself, a working one on which it is open; of no effect in law.",
		))
	}
	for _, note := range d.Notes {
		fmt.Fprintf(w, "\n%s", note.In(d.tag))
	}
	if len(d.Notes) > 0 {
		fmt.Fprintln(w)
	}
	fmt.Fprintln(
		w,
		d.say(
			"\n« Prudent » : le jour pour lequel travailler, selon la lecture la plus stricte des points que la loi "+
				"laisse ouverts, et avant tout report ; « terme » : le dernier en droit, s'il est autre. "+
				"Le pourquoi : -explain DOSSIER",
			"\n“Work to”: the last day on the strictest reading of what the law leaves open, before any roll; “last "+
				"day”: the one in "+
				"law, where it is another. Why: -explain CASE",
		),
	)
}

// counted is one of two texts, for one and for several.
func (d *desk) counted(n int, frOne, fr, enOne, en string) string {
	if n == 1 {
		return d.say(frOne, enOne)
	}
	return d.say(fr, en)
}

func (d *desk) level(l rgpd.Level) string {
	switch l {
	case rgpd.Error:
		return d.say("erreur", "error")
	case rgpd.Defect:
		return d.say("défaut", "defect")
	case rgpd.Warning:
		return d.say("avertissement", "warning")
	}
	return d.say("note", "note")
}

// tell prints the way to a date of one case, "D-09/refusal" for instance;
// without a kind, to the answer and the stop, the other dates in one line each;
// and what each of its requests makes the controller do.
func (d *desk) tell(w io.Writer, which string) error {
	id, name, one := strings.Cut(which, "/")
	c, ok := d.Case(id)
	if !ok {
		return fmt.Errorf(d.say("-explain %s : aucun dossier de ce numéro ; il y a %s",
			"-explain %s: no such case; there are %s"), id, strings.Join(d.IDs(), ", "))
	}
	kind := rights.Kind(0)
	if one {
		var err error
		if kind, err = kindNamed(name, d.tag); err != nil {
			return fmt.Errorf("-explain %s%s%w", which, d.say(" : ", ": "), err)
		}
	}
	requests := d.Requests(id)
	for _, r := range requests {
		right := r.Case.Request.Right
		fmt.Fprintf(w, "%s, %s\n", d.paint(bold, id), right.Text().In(d.tag))
		for x := range r.Case.Deadlines() {
			if one && x.Kind != kind || x.Kind == rights.StopMarketing && x.Right() != right {
				continue
			}
			d.date(w, x, one || x.Kind == rights.Answer || x.Kind == rights.StopMarketing)
		}
	}
	if one {
		return nil
	}
	if look, ok := d.MayObject(id); ok {
		fmt.Fprintf(w, d.say("\nUne opposition est à confirmer : %s\n", "\nAn objection is to be confirmed: %s\n"),
			look.In(d.tag))
	}
	for _, f := range c.Findings {
		fmt.Fprintf(
			w,
			"\n%s : %s %s\n",
			d.paint(levelColour(f.Level), d.level(f.Level)),
			f.Says.In(d.tag),
			f.Do.In(d.tag),
		)
	}
	for _, r := range requests {
		title := d.say("Ce que la demande fait faire", "What the request makes you do")
		if len(requests) > 1 {
			title += d.say(" : ", ": ") + r.Case.Request.Right.Text().In(d.tag)
		}
		fmt.Fprintf(w, "\n%s\n", d.paint(bold, title))
		d.plan(w, &r.Plan)
	}
	return nil
}

// plan prints what one request makes the controller do.
func (d *desk) plan(w io.Writer, plan *rights.Plan) {
	for n := range plan.Opens.Presumed() {
		fmt.Fprintf(w, d.say("  Présumé : %s\n", "  Presumed: %s\n"), n.Says.In(d.tag))
	}
	unsettled := map[rgpd.RuleID]bool{}
	for duty := range plan.Opens.Unsettled() {
		unsettled[duty.ID] = true
	}
	for duty := range plan.Opens.Duties() {
		line := d.say("  Devoir : %s\n", "  Duty: %s\n")
		if unsettled[duty.ID] {
			line = d.say("  Devoir, selon ce qui reste à établir : %s\n", "  Duty, by what remains to find out: %s\n")
		}
		fmt.Fprintf(w, line, duty.Says.In(d.tag))
	}
	for i, t := range plan.Tasks {
		fmt.Fprintf(w, "  %d. %s\n", i+1, t.Says.In(d.tag))
		for _, item := range t.Contents {
			fmt.Fprintf(w, "     - %s\n", item.In(d.tag))
		}
	}
}

// date prints one date, and in full the steps to it and what is open about it.
func (d *desk) date(w io.Writer, x rights.Deadline, full bool) {
	rule, _ := x.Kind.Rule()
	fmt.Fprintf(w, "\n%s\n", d.paint(bold, rule.Says.In(d.tag)))
	switch x.State {
	case rights.Dated:
		fmt.Fprintf(
			w, d.say("  nominal %s, terme %s, fini à %s\n", "  nominal %s, last day %s, over at %s\n"), x.Nominal,
			x.Due, x.Place().Time(x.Limit).Format(time.RFC3339),
		)
	case rights.Suspended:
		fmt.Fprintf(w, d.say("  suspendu ; date prudente %s\n", "  suspended; cautious day %s\n"), x.Cautious)
	case rights.Instant:
		fmt.Fprintf(w, d.say("  à compter de %s\n", "  from %s\n"), x.Place().Time(x.At).Format(time.RFC3339))
	case rights.FactMissing:
		fmt.Fprintf(w, "  ? %s\n", x.Missing().In(d.tag))
	}
	if !full {
		return
	}
	n := 0
	for s := range x.Steps() {
		n++
		refs := make([]string, len(s.Sources))
		for i := range s.Sources {
			refs[i] = s.Sources[i].Ref
		}
		fmt.Fprintf(w, "  %d. %s [%s]\n", n, s.Says.In(d.tag), strings.Join(refs, " ; "))
	}
	for o := range x.Open() {
		fmt.Fprintf(
			w,
			d.say("  Ouvert : %s %s ou %s.\n", "  Open: %s %s or %s.\n"),
			o.Asks.In(d.tag),
			o.Strict,
			orElse(o.Loose.String(), d.say("pas encore de date", "no day yet")),
		)
	}
}

const (
	bold   = "1"
	red    = "31"
	yellow = "33"
)

func levelColour(l rgpd.Level) string {
	switch l {
	case rgpd.Error:
		return red
	case rgpd.Defect, rgpd.Warning:
		return yellow
	}
	return ""
}

func (d *desk) paint(colour, s string) string {
	if !d.colour || colour == "" {
		return s
	}
	return "\x1b[" + colour + "m" + s + "\x1b[0m"
}

// table prints rows in columns, each row in its colour.
func (d *desk) table(w io.Writer, rows [][]string, colours []string) {
	width := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, cell := range r {
			width[i] = max(width[i], utf8.RuneCountInString(cell))
		}
	}
	for n, r := range rows {
		var b strings.Builder
		for i, cell := range r {
			b.WriteString(pad(cell, width[i]+2))
		}
		fmt.Fprintln(w, d.paint(colours[n], strings.TrimRight(b.String(), " ")))
	}
}

func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-utf8.RuneCountInString(s)))
}

func orDash(s string) string { return orElse(s, "-") }

func orElse(s, or string) string {
	if s == "" {
		return or
	}
	return s
}
