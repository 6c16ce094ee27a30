package prospect_test

import (
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Before a campaign starts: may this number be shown, dialled in this way?
func ExampleMayShow() {
	on := rgpd.NewDate(2026, time.November, 23)
	c := prospect.Campaign{
		Purpose: prospect.Sale, Sector: prospect.OtherSector,
		Dialling: prospect.DialledAutomatically, Holder: prospect.HeldByPrincipal,
	}
	for _, s := range []string{"01 99 00 12 34", "01 62 00 00 00", "3639"} {
		shown, err := number.ParseCaller(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		answer := prospect.MayShow(shown, c, rgpd.Consumer, rgpd.LiveCall, on)
		fmt.Println(shown, answer.Verdict)
		for _, r := range answer.Because {
			fmt.Println(" ", r.Says.EN)
		}
		for _, m := range answer.Missing {
			fmt.Println("  to find out:", m.Ask.EN)
		}
	}
	// Output:
	// +33•••••••34 forbidden
	//   an automatic system shows a territorial number that is not a verified polyvalent one
	// +33•••••••00 allowed
	// 3639 forbidden
	//   the number shown starts with 089, is a short number 3BPQ (but 30PQ and 31PQ) or a 118 XYZ
}

// The number that a dialler shows tells what kind it is, but for a mobile, which does not
// tell whose it is.
func ExampleShownOf() {
	for _, s := range []string{"01 62 00 00 00", "3639", "anonymous", "MaBoutique", "06 39 98 12 34"} {
		c, err := number.ParseCaller(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c, "-", prospect.ShownOf(c))
	}
	// Output:
	// +33•••••••00 - verified
	// 3639 - premium
	// withheld - none
	// MaBoutique - name
	// +33•••••••34 - unknown
}
