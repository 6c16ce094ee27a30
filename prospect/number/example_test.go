package number_test

import (
	"fmt"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// What a number tells of itself: its category in the plan, where it may be from, and
// whether its block was assigned when the list was last read. A block that is not
// known refuses no call.
func ExampleNumber_Family() {
	for _, s := range []string{"01 99 00 12 34", "06 39 98 12 34", "09475 12345", "0976 91 23 45", "0899 00 12 34", "+32 470 12 34 56"} {
		n, err := number.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s, place: %q, block known: %t\n", n.Family(), n.Territories().String(), n.BlockKnown())
	}
	fmt.Println("as of", number.AsOf)
	// Output:
	// geographic, place: "mainland", block known: false
	// mobile, place: "mainland", block known: false
	// verified, place: "guadeloupe saint-barthelemy saint-martin", block known: false
	// polyvalent, place: "mayotte", block known: true
	// premium, place: "", block known: true
	// foreign, place: "abroad", block known: false
	// as of 2026-04-17
}

// A dialler's settings say what the person will see: a number, a name, or that the number
// is withheld.
func ExampleParseCaller() {
	for _, s := range []string{"01 62 00 00 00", "3639", "anonymous", "MaBoutique", "06 39 98 12 34", "0162 00 00"} {
		c, err := number.ParseCaller(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c, "-", c.Family())
	}
	// Output:
	// +33•••••••00 - verified
	// 3639 - service-short
	// withheld - unknown
	// MaBoutique - unknown
	// +33•••••••34 - mobile
	// number: "#### ## ##": not ten digits of France; give the country code after a plus sign
}

// A number is read as people type it, and printed masked.
func ExampleParse() {
	for _, s := range []string{"01 99 00 12 34", "+33 (0)1.99.00.12.34", "199001234", "0692 12 34 56", "6,12E+08"} {
		n, err := number.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(n, n.Territories())
	}
	// Output:
	// +33•••••••34 mainland
	// +33•••••••34 mainland
	// +33•••••••34 mainland
	// +262•••••••56 reunion
	// number: "#,##a+##": a spreadsheet turned the number into scientific notation and lost digits; export the column as text
}
