package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A desk is the cases of some files, looked at at an instant.
type desk struct {
	options
	ids    []string
	events map[string][]rights.Event
	places map[string]rights.Place
	facts  map[known]rights.Facts
	phones map[string][]string // of the rows of a case, as they stand there
	folded map[string]rights.Case
	// faults are what could not be read or does not hold, and notes what the reader must know besides.
	faults, notes []string
	now           time.Time // the instant of looking
	colour        bool
}

// cases yields the cases in order, for the calendar.
func (d *desk) cases(yield func(string, rights.Case) bool) {
	for _, id := range d.ids {
		if !yield(id, d.folded[id]) {
			return
		}
	}
}

// A due is one line of the desk.
type due struct {
	id string

	deadline rights.Deadline
}

// rank puts what is owed at once first, then what has a date by the time left,
// then what waits.
func (x due) rank() int {
	switch x.deadline.State {
	case rights.Instant:
		return 0
	case rights.NoFigure:
		return 1
	case rights.Dated:
		return 2
	}
	return 3
}

func (d *desk) show(w io.Writer) {
	var lines []due
	running, found := 0, 0
	for id, c := range d.cases {
		if !c.Status.Closed() && c.Status != 0 {
			running++
		}
		found += len(c.Findings)
		for _, one := range c.Owed(d.now) {
			lines = append(lines, due{id, one})
		}
	}
	slices.SortStableFunc(lines, func(a, b due) int {
		return cmp.Or(
			cmp.Compare(a.rank(), b.rank()),
			cmp.Compare(a.deadline.WorkTo(), b.deadline.WorkTo()),
			a.deadline.Limit.Compare(b.deadline.Limit),
			a.deadline.At.Compare(b.deadline.At),
		)
	})

	paris := rights.Place{Territory: rgpd.Mainland}
	now := paris.Time(d.now)
	fmt.Fprintf(
		w,
		d.say("Demandes d'exercice des droits, au %s (Paris)\n", "Data subject requests, on %s (Paris)\n"),
		now.Format("2006-01-02 15:04"),
	)
	fmt.Fprintf(w, d.say("%d demandes, dont %d en cours\n\n", "%d requests, %d of them open\n\n"), len(d.ids), running)
	if n := len(d.faults); n > 0 {
		fmt.Fprintf(w, "%s\n\n", d.paint(red, fmt.Sprintf(d.say(
			"LISTE INCOMPLÈTE : %d fautes de lecture, dites à part ; ce qu'elles cachent n'est pas ici.",
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
	if d.house.Set() {
		rows[0] = slices.Insert(rows[0], 2, d.say("MAISON", "HOUSE"))
	}
	colours := []string{bold}
	for _, x := range lines {
		left, colour := d.left(x.deadline)
		day, last := "", x.deadline.Due.String()
		if to := x.deadline.WorkTo(); to != 0 {
			day = to.String()
		}
		if x.deadline.Urgency(d.now) == rights.PastStrict {
			day += d.say(", dépassé", ", past")
		}
		if last == day {
			last = ""
		}
		rows = append(
			rows,
			[]string{left, orDash(day), last, x.id, x.deadline.Right().Text().In(d.tag), d.owed(x.deadline)},
		)
		if d.house.Set() {
			own, at := "-", len(rows)-1
			about, _ := d.folded[x.id].About(x.deadline.Right())
			if target := d.house.Target(about.Request, x.deadline); target != 0 {
				own = target.String()
			}
			rows[at] = slices.Insert(rows[at], 2, own)
		}
		colours = append(colours, colour)
	}
	d.table(w, rows, colours)

	if found > 0 {
		fmt.Fprintf(w, "\n%s\n", d.paint(bold, d.say("CONSTATS", "FINDINGS")))
		for id, c := range d.cases {
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
	if d.house.Set() {
		fmt.Fprintln(w, d.say(
			"\n« Maison » : le jour que la maison s'est fixé, ouvré et ouvert ; il n'a pas d'effet en droit.",
			"\n“House”: the day that the house has set itself, a working one on which it is open; of no effect in law.",
		))
	}
	for _, note := range d.notes {
		fmt.Fprintf(w, "\n%s", note)
	}
	if len(d.notes) > 0 {
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

// left says how much time is left.
func (d *desk) left(x rights.Deadline) (text, colour string) {
	switch x.Urgency(d.now) {
	case rights.AtOnce:
		return d.say("à l'instant", "at once"), red
	case rights.Overdue:
		today := x.Place().Day(d.now)
		return d.days(int(today-x.Due), d.say("en retard, ", "late, ")), red
	case rights.LastDay:
		return d.say("aujourd'hui", "today"), red
	case rights.PastStrict:
		if x.State == rights.FactMissing {
			return d.say("à établir", "undecided"), red
		}
		if x.State == rights.Suspended {
			return d.say("suspendu", "suspended"), yellow
		}
		return d.days(int(x.Due-x.Place().Day(d.now)), ""), red
	case rights.WithinAWeek:
		return d.days(int(x.WorkTo()-x.Place().Day(d.now)), ""), yellow
	case rights.NotPressing:
		return d.days(int(x.WorkTo()-x.Place().Day(d.now)), ""), ""
	}
	if x.State == rights.Suspended {
		return d.say("suspendu", "suspended"), ""
	}
	return d.say("à établir", "undecided"), yellow
}

func (d *desk) days(n int, before string) string {
	fr, en := "jours", "days"
	if n < 2 {
		fr = "jour"
	}
	if n == 1 {
		en = "day"
	}
	return fmt.Sprintf("%s%d %s", before, n, d.say(fr, en))
}

func (d *desk) owed(x rights.Deadline) string {
	switch x.Kind {
	case rights.Answer:
		if x.AnotherLaw() {
			return d.say("chercher le délai d'une autre loi, répondre", "find the limit of another law, answer")
		}
		return d.say("envoyer la réponse", "send the answer")
	case rights.StopMarketing:
		return d.say("arrêter la prospection", "stop marketing")
	case rights.CarryOut:
		return d.say("arrêter ou geler le traitement", "stop or freeze the processing")
	case rights.TellRecipients:
		return d.say("prévenir les destinataires", "tell recipients")
	}
	return x.Kind.String()
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
// and what the request makes the controller do.
func (d *desk) tell(w io.Writer, which string) error {
	id, kind, one := strings.Cut(which, "/")
	c, ok := d.folded[id]
	if !ok {
		return fmt.Errorf("-explain %s: no such case; the journal has %s", id, strings.Join(d.ids, ", "))
	}
	if one && !slices.Contains(rgpd.Words[rights.Kind](), kind) {
		return fmt.Errorf(
			"-explain %s: no such date; want one of %s",
			which,
			strings.Join(rgpd.Words[rights.Kind](), ", "),
		)
	}
	for _, right := range rightsOf(&c) {
		about, _ := c.About(right)
		fmt.Fprintf(w, "%s, %s\n", d.paint(bold, id), right.Text().In(d.tag))
		for x := range about.Deadlines() {
			if one && x.Kind.String() != kind || x.Kind == rights.StopMarketing && x.Right() != right {
				continue
			}
			d.date(w, x, one || x.Kind == rights.Answer || x.Kind == rights.StopMarketing)
		}
	}
	if one {
		return nil
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
	fmt.Fprintf(w, "\n%s\n", d.paint(bold, d.say("Ce que la demande fait faire", "What the request makes you do")))
	plan := d.planOf(id, &c)
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
	return nil
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
