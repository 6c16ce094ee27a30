package main

import (
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A screening is what one run asks of each row.
type screening struct {
	campaign prospect.Campaign
	channel  rgpd.Channel
	at       time.Time
	policy   *prospect.Policy
	searched answer // for rows that do not say it
}

// A bin is where a row goes: one file each.
type bin uint8

const (
	callable bin = iota
	later
	refused
	undecided
	outside
	ruined
	bins
)

// binOf is the bin of a verdict. A verdict that this program does not know is no
// permission.
func binOf(v rgpd.Verdict) bin {
	switch v {
	case rgpd.Allowed:
		return callable
	case rgpd.Deferred:
		return later
	case rgpd.Forbidden:
		return refused
	case rgpd.OutOfScope:
		return outside
	}
	return undecided
}

// A reason is why a row is where it is: a rule, a fact to find out, or a damage.
type reason struct {
	code string // rule ID, name of the fact, or column and damage
	says string
	ref  string
}

// An outcome is what is written of one row, besides its own cells.
type outcome struct {
	bin     bin
	ours    []string
	reasons []reason // the first carries the bin; of a row to complete, all facts to find out
	masked  string   // the number, for the terminal
	when    string   // the windows, or the instant to call
}

// decide screens one row.
func (s *screening) decide(t *table, rec record) outcome {
	r := reading{p: prospect.Prospect{Campaign: s.campaign}}
	if ds := s.read(&r, t, rec); len(ds) > 0 {
		return broken(rec.line, ds)
	}
	d := s.policy.CanCallAt(r.p, s.channel, s.at)
	o := outcome{bin: binOf(d.Verdict()), masked: r.p.Number.String()}
	line, number := strconv.Itoa(rec.line), readable(r.numbers)
	head := headline(d)
	rule := []string{head.says, head.code, articles(d)}
	switch o.bin {
	case callable:
		place := clockOf(r.p.Territories())
		windows := s.windows(r.p, place, s.at)
		o.ours = append([]string{line, number, windows, zone(r.p.Territories(), s.at)}, rule...)
		o.ours = append(o.ours, ids(d.Duties()), presumed(&r, d))
		o.when = windows
	case later:
		place := clockOf(r.p.Territories())
		next, ok := s.policy.Next(r.p, s.channel, s.at)
		stamp, plain, windows := "", "aucun instant permis dans les cent jours", ""
		if ok {
			local := next.In(place.Zone(next))
			stamp, plain, windows = local.Format(time.RFC3339), frenchTime(local), s.windows(r.p, place, next)
		}
		o.ours = append([]string{line, number, stamp, plain, windows, zone(r.p.Territories(), s.at)}, rule...)
		o.ours = append(o.ours, ids(d.Duties()), presumed(&r, d))
		if o.when = plain; ok {
			o.when = shortTime(next.In(place.Zone(next))) + ", " + territoryName(place)
		}
	case refused:
		o.ours = append(append([]string{line}, rule...), says(d.Particulars()), others(d))
	case outside:
		o.ours = append([]string{line}, rule...)
	default:
		asks, facts := questions(d)
		o.ours = []string{line, strings.Join(asks, " "), strings.Join(facts, " "), says(d.Particulars()), ids(d.Because())}
		for i := range facts {
			o.reasons = append(o.reasons, reason{code: facts[i], says: asks[i]})
		}
		if len(facts) == 0 {
			o.reasons = []reason{{code: "none", says: noRule}}
			o.ours[1] = noRule
		}
		return o
	}
	o.reasons = []reason{head}
	return o
}

// noRule is said where nothing is missing and nothing permits either.
const noRule = "aucune règle connue ne permet ni n'interdit ce cas"

// read fills the reading from the cells, and returns all that cannot be read.
func (s *screening) read(r *reading, t *table, rec record) (ds []damage) {
	switch {
	case rec.torn:
		return []damage{{"ligne", "guillemets dépareillés", "", "fermer les guillemets, ou les doubler à l'intérieur d'une cellule"}}
	case blank(rec.cells):
		return []damage{{"ligne", "ligne vide", "", "la supprimer"}}
	case t.overlong(rec):
		return []damage{{"ligne", "trop de cellules", fmt.Sprintf("%d au lieu de %d", len(rec.cells), len(t.titles)), "mettre entre guillemets la cellule qui contient un séparateur"}}
	}
	for _, p := range t.columns {
		// A cell that is not there is not an empty one: the line may be cut.
		if p.index >= len(rec.cells) {
			return []damage{{"ligne", "ligne incomplète", fmt.Sprintf("%d cellules au lieu de %d", len(rec.cells), len(t.titles)), "recoller la ligne si elle est coupée ; sinon lui donner autant de séparateurs qu'à la ligne de titres"}}
		}
		cell := strings.TrimSpace(rec.cells[p.index])
		if cell == "" {
			continue
		}
		if d := p.column.read(r, cell); d != nil {
			d.column = p.column.name
			ds = append(ds, *d)
		}
	}
	if len(ds) > 0 {
		return ds
	}
	if len(r.numbers) == 0 && s.channel != rgpd.Email {
		return []damage{{"téléphone", "numéro absent", "", "écrire le numéro, ou retirer la ligne"}}
	}
	if d := r.settle(s.at, s.searched); d != nil {
		return []damage{*d}
	}
	return nil
}

func broken(line int, ds []damage) outcome {
	var columns, whats, shapes, remedies []string
	for _, d := range ds {
		columns, whats, remedies = append(columns, d.column), append(whats, d.what), append(remedies, d.remedy)
		if d.shape != "" {
			shapes = append(shapes, "« "+d.shape+" »")
		}
	}
	join := func(s []string) string { return french.Replace(strings.Join(s, " | ")) }
	return outcome{
		bin:     ruined,
		ours:    []string{strconv.Itoa(line), join(columns), join(whats), join(shapes), join(remedies)},
		reasons: []reason{{code: ds[0].column + ": " + ds[0].what, says: french.Replace(ds[0].column + " : " + ds[0].what), ref: join(shapes)}},
	}
}

// titlesOf are the columns that the program adds to each file.
var titlesOf = [bins][]string{
	callable:  {"rgpd_ligne", "rgpd_numero", "rgpd_creneaux_du_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	later:     {"rgpd_ligne", "rgpd_numero", "rgpd_a_partir_du", "rgpd_en_clair", "rgpd_creneaux_de_ce_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	refused:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_precisions", "rgpd_autres_regles"},
	undecided: {"rgpd_ligne", "rgpd_a_trouver", "rgpd_faits", "rgpd_precisions", "rgpd_regles_en_jeu"},
	outside:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article"},
	ruined:    {"rgpd_ligne", "rgpd_colonne", "rgpd_defaut", "rgpd_forme", "rgpd_remede"},
}

// run screens all rows of a table, in order, each into the file of its bin. It
// stops at an error of progress.
func (s *screening) run(t *table, to [bins]io.Writer, progress func(done int) error) (*tally, error) {
	tl := newTally(t.rows)
	var files [bins]*writer
	for b := range bins {
		width := t.width
		if b == ruined {
			width = t.ruinedWidth
		}
		files[b] = newWriter(to[b], width)
		if err := files[b].header(t.titles, titlesOf[b]); err != nil {
			return nil, err
		}
	}
	rows := t.body
	for done := 1; ; done++ {
		rec, ok := rows.next()
		if !ok {
			break
		}
		o := s.decide(t, rec)
		if err := files[o.bin].row(rec.cells, o.ours); err != nil {
			return nil, err
		}
		tl.add(rec.line, o)
		if err := progress(done); err != nil {
			return nil, err
		}
	}
	for _, f := range files {
		if err := f.flush(); err != nil {
			return nil, err
		}
	}
	return tl, nil
}

// headline is the first reason of a decision, in French.
func headline(d rgpd.Decision) reason {
	r, ok := d.Headline()
	if !ok {
		return reason{}
	}
	return reason{string(r.ID), r.Says.FR, r.Sources[0].Ref}
}

// articles are the sources of the first reason, the highest first.
func articles(d rgpd.Decision) string {
	r, _ := d.Headline()
	var out []string
	for _, s := range r.Sources {
		out = append(out, s.Ref)
	}
	return strings.Join(out, " ; ")
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
func presumed(r *reading, d rgpd.Decision) string {
	if r.presumed {
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
	out := fmt.Sprintf("%s (UTC%s)", territoryName(first), at.In(first.Zone(at)).Format("-07:00"))
	var also []string
	for t := range places.All {
		if t != first && t.French() {
			also = append(also, territoryName(t))
		}
	}
	if also != nil {
		out += ", ou " + strings.Join(also, ", ")
	}
	return out
}

// windows are the hours of a day in which the contact is permitted, by the clock of
// the person: those that are not over at the instant.
func (s *screening) windows(p prospect.Prospect, place rgpd.Territory, at time.Time) string {
	day, _ := place.Local(at)
	var out []string
	for w := range s.policy.Windows(p, s.channel, place.Instant(day, 0), place.Instant(day+1, 0)) {
		if w.Until.After(at) {
			out = append(out, clock(w.From, place, day)+"-"+clock(w.Until, place, day))
		}
	}
	return strings.Join(out, " ")
}

// clock writes an hour; the end of the day is 24:00.
func clock(at time.Time, place rgpd.Territory, day rgpd.Date) string {
	today, since := place.Local(at)
	if today > day {
		return "24:00"
	}
	return fmt.Sprintf("%02d:%02d", int(since.Hours()), int(since.Minutes())%60)
}

// readable writes numbers as French readers dial them, in groups: a spreadsheet
// takes them for text and keeps their zero.
func readable(numbers []prospect.Number) string {
	var out []string
	for _, n := range numbers {
		out = append(out, n.RevealNational())
	}
	return strings.Join(out, " / ")
}
