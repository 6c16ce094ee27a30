package main

import (
	"cmp"
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
)

// facts are what the duty to keep a record, and to have an officer, turn on; zero: unknown.
type facts struct {
	record  register.RecordFacts
	officer register.OfficerFacts
}

// review prints what must be kept, what each entry lacks, and how the breach stands.
func review(w io.Writer, r register.Register, o options, tag language.Tag) error {
	say := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	colon := say(" : ", ": ")

	fmt.Fprintf(w, "%s, %s\n\n", cmp.Or(in(r.Title, tag), say("Registre des activités de traitement",
		"Record of processing activities")), o.on)
	fmt.Fprintln(w, say("Registre", "Record")+colon+register.RecordRequired(o.known.record, o.at).In(tag))
	fmt.Fprintln(w, say("Délégué", "Officer")+colon+register.OfficerRequired(o.known.officer, o.at).In(tag))

	for _, p := range registerbook.Of(&r, o.on, o.at) {
		fmt.Fprintf(w, "\n%s  %s\n", p.Ref,
			cmp.Or(in(p.Name, tag), say("sans nom", "no name")))
		if p.Breach != nil {
			reviewBreach(w, &p, o.at, tag)
		}
		fmt.Fprint(w, register.Lines(p.Findings, tag))
		if n := len(p.Missing); n > 0 {
			fmt.Fprintf(w, say("à établir : %d faits ; d'abord : %s\n", "to be established: %d facts; first: %s\n"), n,
				p.Missing[0].Ask.In(tag))
		}
	}
	_, err := fmt.Fprintln(w)
	return err
}

// reviewBreach prints who has to be told of a breach, and how its clock stands.
func reviewBreach(w io.Writer, p *registerbook.Part, at time.Time, tag language.Tag) {
	say := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	colon := say(" : ", ": ")
	fmt.Fprintln(w, say("CNIL", "Authority")+colon+p.Assessment.Authority.In(tag))
	fmt.Fprintln(w, say("Personnes", "People")+colon+p.Assessment.Persons.In(tag))
	if clock := p.Assessment.Clock; !clock.Aware.IsZero() {
		limit, until := say("72 heures jusqu'au %s", "72 hours until %s"), clock.Strict
		if carrier := p.Assessment.Carrier; !carrier.IsZero() {
			limit, until = say("24 heures jusqu'au %s", "24 hours until %s"), carrier
		}
		fmt.Fprintf(w, say("Connue le %s, ", "Aware on %s, ")+limit, shown(clock.Aware, tag), shown(until, tag))
		for _, sent := range p.Breach.NoticesIn(at, tag) {
			fmt.Fprint(w, say(" ; notification : ", "; notice: ")+sent)
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w, say("Qui avertir, jusqu'à quand, averti quand :", "Who must be told, by when, told when:"))
	for i := range p.Tellings {
		fmt.Fprintln(w, "  "+p.Tellings[i].In(tag))
	}
}

// shown is an instant on the clock of Paris at that instant, as the register shows it.
func shown(at time.Time, tag language.Tag) string {
	form := rgpd.Text{FR: "02/01/2006 15:04 (-07:00)", EN: "2006-01-02 15:04 (-07:00)"}.In(tag)
	return at.In(rgpd.Mainland.Zone(at)).Format(form)
}
