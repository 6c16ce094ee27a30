package registerbook

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// A Review is what a reviewer says of each part of a register, in its order: processings, services, breaches.
type Review []Part

// A Part is a processing, a service or a breach, with what it lacks.
type Part struct {
	Of   register.Part
	Ref  string
	Name rgpd.Text // of a breach, what happened
	// Findings are what it lacks or does wrong, the gravest first, and Missing the facts that would settle more.
	Findings []rgpd.Finding
	Missing  []rgpd.Question
	// Breach and Assessment are of a breach alone; nil for others. Tellings are who must be told of it.
	Breach     *register.Breach
	Assessment *register.BreachAssessment
	Tellings   []register.Telling
}

// Of reviews a register: its entries on a day, its breaches at an instant. Breaches are those of a house in mainland
// France.
func Of(r *register.Register, on rgpd.Date, at time.Time) (out Review) {
	for _, e := range r.Entries {
		a, found := e.Activity(), e.Review(on)
		out = append(out, Part{Of: register.OfEntry, Ref: a.Ref, Name: a.Name, Findings: found.Findings,
			Missing: found.Missing})
	}
	for _, e := range r.Services {
		s := e.Service()
		out = append(out, Part{Of: register.OfService, Ref: s.Ref, Name: s.Name, Findings: e.Faults()})
	}
	for i := range r.Breaches {
		b := &r.Breaches[i]
		a := b.Assess(at, rgpd.Mainland)
		out = append(out, Part{Of: register.OfBreach, Ref: b.Ref, Name: b.Facts, Findings: a.Findings, Breach: b,
			Assessment: &a, Tellings: b.Tellings(at, rgpd.Mainland)})
	}
	return out
}
