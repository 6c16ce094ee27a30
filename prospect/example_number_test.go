package prospect_test

import (
	"fmt"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// What a number tells of itself: its category in the plan, where it may be from, and
// whether its block was assigned when the list was last read. A block that is not
// known refuses no call.
func ExampleNumber_Family() {
	for _, s := range []string{"01 99 00 12 34", "06 39 98 12 34", "09475 12345", "0976 91 23 45", "0899 00 12 34", "+32 470 12 34 56"} {
		n, err := prospect.ParseNumber(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s, place: %q, block known: %t\n", n.Family(), n.Territories().String(), n.BlockKnown())
	}
	fmt.Println("as of", prospect.NumberingAsOf)
	// Output:
	// geographic, place: "mainland", block known: false
	// mobile, place: "mainland", block known: false
	// verified, place: "guadeloupe saint-barthelemy saint-martin", block known: false
	// polyvalent, place: "mayotte", block known: true
	// premium, place: "", block known: true
	// foreign, place: "abroad", block known: false
	// as of 2026-04-17
}

// A dialler's settings say what the person will see. The number tells its kind, but
// for a mobile, which does not tell whose it is.
func ExampleParseCallerNumber() {
	for _, s := range []string{"01 62 00 00 00", "3639", "anonymous", "MaBoutique", "06 39 98 12 34", "0162 00 00"} {
		c, err := prospect.ParseCallerNumber(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c, "-", c.Shown())
	}
	// Output:
	// +33•••••••00 - verified
	// 3639 - premium
	// withheld - none
	// MaBoutique - name
	// +33•••••••34 - unknown
	// number: "#### ## ##": not ten digits of France; give the country code after a plus sign
}

// Before a campaign starts: may this number be shown, dialled in this way?
func ExampleMayShow() {
	on := rgpd.NewDate(2026, time.November, 23)
	c := prospect.Campaign{
		Purpose: prospect.Sale, Sector: prospect.OtherSector,
		Dialling: prospect.DialledAutomatically, Holder: prospect.HeldByPrincipal,
	}
	for _, s := range []string{"01 99 00 12 34", "01 62 00 00 00", "3639"} {
		shown, err := prospect.ParseCallerNumber(s)
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
	//   the number shown is a premium or a short one
}
