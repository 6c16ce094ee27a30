package prospect_test

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// The calling hours of a day for a whole file, on a clock in Paris: whoever is alike
// is worked out once. The third person has objected.
func ExamplePlanner() {
	day := rgpd.NewDate(2026, 11, 23)
	from, to := rgpd.Mainland.Instant(day, 0), rgpd.Mainland.Instant(day+1, 0)
	known := prospect.Prospect{Campaign: campaign, Audience: rgpd.Consumer, Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed}
	planner := prospect.Standard().Planner(rgpd.LiveCall)
	for _, person := range []struct {
		name, postcode string
		stop           rgpd.Stop
	}{{"Aline", "59000", 0}, {"Bruno", "97400", 0}, {"Chloé", "59000", rgpd.Objected}, {"David", "75011", 0}} {
		p := known
		p.Postcode, p.Stop = person.postcode, person.stop
		fmt.Print(person.name, ":")
		for w := range planner.Windows(p, from, to) {
			paris := rgpd.Mainland.Zone(w.From)
			fmt.Print(" ", w.From.In(paris).Format("15:04"), "-", w.Until.In(paris).Format("15:04"))
		}
		if next, ok := planner.Next(p, from); ok {
			fmt.Print(", first at ", next.Format("15:04 MST"))
		}
		fmt.Println()
	}
	// Output:
	// Aline: 10:00-13:00 14:00-20:00, first at 09:00 UTC
	// Bruno: 07:00-10:00 11:00-17:00, first at 06:00 UTC
	// Chloé:
	// David: 10:00-13:00 14:00-20:00, first at 09:00 UTC
}
