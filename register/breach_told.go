package register

import (
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// inquiry is how long, without more reasons, detection may come before awareness, and a processor's before
// its controller's. The law gives no hours.
const inquiry = 24 * time.Hour

// persons files what the side of the persons lacks. RGPD, art. 34, gives no hours: what a house did not
// settle, or did, later than the authority has to be told is said.
func (b *Breach) persons(at time.Time, a *BreachAssessment, f *findings) {
	late := func(done time.Time) bool { return !b.Aware.IsZero() && done.Sub(b.Aware) > seventyTwo }
	first, path := b.Told, "told"
	if first.IsZero() {
		first, path = b.Published, "published"
	}
	switch {
	case a.Persons.Need() == Needed && b.Told.IsZero():
		f.add("breach-persons-not-told", "told")
	case b.inPublic() && first.IsZero():
		f.add("breach-not-published", "published")
	case a.Persons.Need() == 0 && first.IsZero() && late(at):
		f.add("breach-persons-unsettled", "told")
	case (a.Persons.Need() != NotNeeded || b.inPublic()) && !first.IsZero() && late(first):
		f.add("breach-persons-told-late", path)
	}
}

// inPublic reports whether nothing but a communication to the public spares telling each person.
func (b *Breach) inPublic() bool {
	responsible := b.Role == transfer.Controller || b.Role == transfer.JointController
	return responsible && b.Incident == PersonalDataBreach && b.Risk == RiskHigh && b.Disproportionate == rgpd.Yes &&
		b.Unintelligible != rgpd.Yes && b.RiskRemoved != rgpd.Yes && b.Ordered != rgpd.Yes && b.Carrier != rgpd.Yes
}

// processors files what lies between a processor and its controller: RGPD, art. 33(2), on either side.
func (b *Breach) processors(f *findings) {
	if b.Role == transfer.Processor || b.Role == transfer.SubProcessor {
		switch lag := b.ControllerTold.Sub(b.Aware); {
		case b.ControllerTold.IsZero():
			f.add("breach-controller-not-told", "controller_told")
		case b.Aware.IsZero() || lag <= inquiry:
		case lag > seventyTwo:
			f.add("breach-controller-told-late", "controller_told")
		default:
			f.add("breach-controller-told-slowly", "controller_told")
		}
	}
	if b.ProcessorAware.IsZero() || b.Aware.IsZero() {
		return
	}
	switch lag := b.Aware.Sub(b.ProcessorAware); {
	case lag < 0:
		f.malformed("processor_aware", rgpd.Text{
			FR: "le sous-traitant n'apprend pas la violation après l'avoir dite",
			EN: "the processor does not learn of the breach after telling of it",
		})
	case lag > seventyTwo:
		f.add("breach-processor-too-slow", "processor_aware")
	case lag > inquiry:
		f.add("breach-processor-slow", "processor_aware")
	}
}

// untold files a notice that has no date, and whatever is dated to come as if it had been done.
func (b *Breach) untold(at time.Time, f *findings) {
	ahead := rgpd.Text{
		FR: "une date à venir n'avertit personne : l'écrire une fois que c'est fait",
		EN: "a date to come tells nobody: write it once it is done",
	}
	for i, n := range b.Notices {
		path := fmt.Sprintf("notices[%d].at", i)
		switch {
		case n.At.IsZero():
			f.malformed(path, rgpd.Text{
				FR: "une notification sans date ne compte pas : écrire quand elle est partie, ou la retirer",
				EN: "a notice without a date does not count: write when it was sent, or take it out",
			})
		case n.At.After(at):
			f.malformed(path, ahead)
		}
	}
	for _, x := range []struct {
		path string
		told time.Time
	}{{"told", b.Told}, {"published", b.Published}, {"controller_told", b.ControllerTold}} {
		if x.told.After(at) {
			f.malformed(x.path, ahead)
		}
	}
}

// order files dates that contradict one another, and an inquiry that is long.
func (b *Breach) order(at time.Time, f *findings) {
	check := rgpd.Text{
		FR: "ce qui suit la connaissance de la violation ne la précède pas : vérifier les deux dates",
		EN: "what follows awareness of the breach does not come before it: check both dates",
	}
	follows := func(done, what time.Time) bool { return done.IsZero() || what.IsZero() || !done.Before(what) }
	var closed time.Time
	if b.Closed != 0 {
		closed = rgpd.Mainland.Instant(b.Closed, 0).Add(2 * inquiry) // its day is over anywhere
	}
	for _, x := range []struct {
		path string
		done time.Time
	}{
		{"notices", b.first().At},
		{"told", b.Told},
		{"published", b.Published},
		{"controller_told", b.ControllerTold},
		{"closed", closed},
	} {
		if !follows(x.done, b.Aware) {
			f.malformed(x.path, check)
		}
	}
	known := rgpd.Text{
		FR: "une violation survient, puis est détectée, puis connue, et rien de tout cela n'est à venir : vérifier " +
			"les dates",
		EN: "a breach occurs, then is detected, then known, and nothing of this is still to come: check the dates",
	}
	if !follows(b.Detected, b.Occurred) || !follows(b.Aware, b.Occurred) || b.Occurred.After(at) {
		f.malformed("occurred", known)
	}
	if !follows(b.Aware, b.Detected) || b.Detected.After(at) {
		f.malformed("detected", known)
	}
	if b.Aware.After(at) {
		f.malformed("aware", known)
	}
	// What lies between a processor and its controller has findings of its own.
	if !b.Detected.IsZero() && b.ProcessorAware.IsZero() && b.Aware.Sub(b.Detected) > inquiry {
		f.add("breach-inquiry-long", "detected")
	}
}

// deniesItself reports whether a breach that is said to touch no personal data counts people or records whose data it
// touched.
func (b *Breach) deniesItself() bool {
	return b.Incident == NoPersonalData && (b.People.Number > 0 || b.Records.Number > 0)
}
