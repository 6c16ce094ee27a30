package main

import (
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// review prints what must be kept, what each entry lacks, and how the breach stands.
func review(w io.Writer, r register.Register, tag language.Tag) error {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	noon := rgpd.Mainland.Instant(today, 12*time.Hour)
	colon := in(" : ", ": ")

	fmt.Fprintf(w, "%s, %s\n\n", r.Title.In(tag), today)
	fmt.Fprintln(
		w,
		in(
			"Registre",
			"Record",
		)+colon+register.RecordRequired(register.RecordFacts{Persons: 12, Occasional: rgpd.No}, noon).
			In(tag),
	)
	fmt.Fprintln(w, in("Délégué", "Officer")+colon+register.OfficerRequired(register.OfficerFacts{
		PublicBody: rgpd.No, Monitoring: register.NotCore, Sensitive: register.NotCore,
	}, noon).In(tag))

	for _, e := range r.Entries {
		a := e.Activity()
		fmt.Fprintf(w, "\n%s  %s\n", a.Ref, a.Name.In(tag))
		found := e.Review(today)
		fmt.Fprint(w, register.Lines(found.Findings, tag))
		if n := len(found.Missing); n > 0 {
			fmt.Fprintf(
				w, in("à établir : %d faits, dont %s\n", "to be established: %d facts, such as %s\n"), n,
				found.Missing[0].Fact,
			)
		}
	}

	for i := range r.Breaches {
		b := &r.Breaches[i]
		a := b.Assess(noon, rgpd.Mainland)
		fmt.Fprintf(w, "\n%s  %s\n", b.Ref, b.Facts.In(tag))
		fmt.Fprintln(w, in("CNIL", "Authority")+colon+a.Authority.In(tag))
		fmt.Fprintln(w, in("Personnes", "People")+colon+a.Persons.In(tag))
		fmt.Fprintf(
			w,
			in(
				"Connue le %s, 72 heures jusqu'au %s ; notifiée le %s\n",
				"Aware on %s, 72 hours until %s; notified on %s\n"), shown(a.Clock.Aware), shown(a.Clock.Strict),
			shown(b.Notices[0].At.In(a.Clock.Strict.Location())),
		)
		fmt.Fprint(w, register.Lines(a.Findings, tag))
	}
	_, err := fmt.Fprintln(w)
	return err
}

func shown(at time.Time) string { return at.Format("2006-01-02 15:04 -07:00") }
