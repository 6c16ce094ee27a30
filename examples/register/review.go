package main

import (
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// facts are what the duty to keep a record, and to have an officer, turn on; zero: unknown.
type facts struct {
	record  register.RecordFacts
	officer register.OfficerFacts
}

// review prints what must be kept, what each entry lacks, and how the breach stands.
func review(w io.Writer, r register.Register, o options, tag language.Tag) error {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	colon := in(" : ", ": ")

	fmt.Fprintf(w, "%s, %s\n\n", r.Title.In(tag), o.on)
	fmt.Fprintln(w, in("Registre", "Record")+colon+register.RecordRequired(o.known.record, o.at).In(tag))
	fmt.Fprintln(w, in("Délégué", "Officer")+colon+register.OfficerRequired(o.known.officer, o.at).In(tag))

	for _, e := range r.Entries {
		a := e.Activity()
		fmt.Fprintf(w, "\n%s  %s\n", a.Ref, a.Name.In(tag))
		found := e.Review(o.on)
		fmt.Fprint(w, register.Lines(found.Findings, tag))
		if n := len(found.Missing); n > 0 {
			fmt.Fprintf(
				w, in("à établir : %d faits, dont %s\n", "to be established: %d facts, such as %s\n"), n,
				found.Missing[0].Fact,
			)
		}
	}

	for _, e := range r.Services {
		service := e.Service()
		fmt.Fprintf(w, "\n%s  %s\n", service.Ref, service.Name.In(tag))
		fmt.Fprint(w, register.Lines(e.Faults(), tag))
	}

	for i := range r.Breaches {
		b := &r.Breaches[i]
		a := b.Assess(o.at, rgpd.Mainland)
		fmt.Fprintf(w, "\n%s  %s\n", b.Ref, b.Facts.In(tag))
		fmt.Fprintln(w, in("CNIL", "Authority")+colon+a.Authority.In(tag))
		fmt.Fprintln(w, in("Personnes", "People")+colon+a.Persons.In(tag))
		if clock := a.Clock; !clock.Aware.IsZero() {
			fmt.Fprintf(
				w, in("Connue le %s, 72 heures jusqu'au %s", "Aware on %s, 72 hours until %s"), shown(clock.Aware),
				shown(clock.Strict),
			)
			for _, n := range b.Notices {
				fmt.Fprintf(w, in(" ; notifiée le %s", "; notified on %s"), shown(n.At.In(clock.Strict.Location())))
			}
			fmt.Fprintln(w)
		}
		fmt.Fprint(w, register.Lines(a.Findings, tag))
	}
	_, err := fmt.Fprintln(w)
	return err
}

func shown(at time.Time) string { return at.Format("2006-01-02 15:04 -07:00") }
