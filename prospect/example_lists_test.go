package prospect_test

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// The key is 32 random bytes in the house's safe; never in the program, as here.
var suppressionKey, _ = suppression.NewKey([]byte("32 random bytes of the house ..."))

func parsed(s string) number.Number {
	n, err := number.Parse(s)
	if err != nil {
		panic(err)
	}
	return n
}

// A list is built from those who objected, kept as a file, read back, and bound to the
// policy: its decisions look every number up. Of the three people called, the first
// objected after consenting, the second before, and the third never did.
func ExampleLists() {
	night := time.Date(2026, time.November, 23, 3, 0, 0, 0, time.UTC)
	b := suppression.NewBuilder(suppressionKey, suppression.Info{Principal: "Lumen Télécom", AsOf: night})
	defer b.Close()
	b.Add(parsed("06 39 98 00 01"), rgpd.NewDate(2026, 10, 2))
	b.Add(parsed("+33 6 39 98 00 02"), rgpd.NewDate(2025, 3, 14))
	var file bytes.Buffer // an os.File, in a program
	if _, err := b.WriteTo(&file); err != nil {
		fmt.Println(err)
		return
	}

	list, err := suppression.Read(bytes.NewReader(file.Bytes()), suppressionKey)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(list)
	gate := suppression.NewGate(24 * time.Hour)
	if err := gate.Put(list); err != nil {
		fmt.Println(err)
		return
	}
	policy, err := prospect.NewPolicy(prospect.Lists(gate))
	if err != nil {
		fmt.Println(err)
		return
	}

	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed,
	}
	for _, typed := range []string{"0639980001", "0639980002", "0639980003"} {
		p.Number = parsed(typed)
		d := policy.CanCallAt(p, rgpd.LiveCall, monday)
		fmt.Println(p.Number, d.In(language.French))
	}

	// Two days later, and no new list: nobody is clear.
	late := monday.Add(48 * time.Hour)
	fmt.Println(policy.CanCallAt(p, rgpd.LiveCall, late).In(language.French))
	// Output:
	// suppression list of 2 entries as of 2026-11-23T03:00:00Z
	// +33•••••••01 interdit : la personne s'est opposée à la prospection (RGPD, art. 21(2)-(4))
	// +33•••••••02 permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1)
	// +33•••••••03 permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1)
	// indécis : La personne a-t-elle refusé, fait opposition ou retiré un consentement ?
}

// A run over people at hand asks the lists for many at once, and then decides.
func ExamplePolicy_LookUp() {
	b := suppression.NewBuilder(suppressionKey, suppression.Info{AsOf: monday})
	defer b.Close()
	b.Add(parsed("06 39 98 00 02"), 0)
	list, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	gate := suppression.NewGate(24 * time.Hour)
	if err := gate.Put(list); err != nil {
		fmt.Println(err)
		return
	}
	policy, err := prospect.NewPolicy(prospect.Lists(gate))
	if err != nil {
		fmt.Println(err)
		return
	}

	people := make([]prospect.Prospect, 3)
	for i := range people {
		people[i] = prospect.Prospect{
			Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
			Number: parsed(fmt.Sprintf("063998000%d", i+1)), Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed,
		}
	}
	asked := policy.LookUp(people, monday)
	for _, p := range people {
		fmt.Println(p.Number, p.Stop, asked.CanCallAt(p, rgpd.LiveCall, monday).Verdict())
	}
	// Output:
	// +33•••••••01 none allowed
	// +33•••••••02 objected forbidden
	// +33•••••••03 none allowed
}

// A file of rows, screened on all cores: each answer comes with its row, in the order
// of the file, and a row that cannot be read costs its own answer alone.
func ExampleScreenRows() {
	type row struct{ name, postcode, number string }
	file := []row{{"Alice", "59000", "0639980001"}, {"Bruno", "59000", "6,39E+08"}, {"Chloé", "97400", "0639980003"}}
	rows := func(yield func(row, error) bool) { // csv.Reader.Read, in a program
		for _, r := range file {
			if !yield(r, nil) {
				return
			}
		}
	}
	facts := func(r row) (p prospect.Prospect, err error) {
		p = prospect.Prospect{
			Campaign: campaign, Audience: rgpd.Consumer, Postcode: r.postcode, Line: prospect.PersonalLine,
			Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed,
		}
		p.Number, err = number.Parse(r.number)
		return p, err
	}
	s := prospect.Screening{Channel: rgpd.LiveCall, At: monday}
	for got, err := range prospect.ScreenRows(s, rows, facts) {
		if err != nil {
			fmt.Println(got.Row.name, "cannot be read:", strings.SplitN(err.Error(), ";", 2)[0])
			continue
		}
		fmt.Println(got.Row.name, got.Decision.Verdict())
	}
	// Output:
	// Alice allowed
	// Bruno cannot be read: number: "#,##a+##": a spreadsheet turned the number into scientific notation and lost digits
	// Chloé allowed
}

// Prospects at hand are screened without more ado.
func ExampleScreen() {
	prospects := func(yield func(prospect.Prospect, error) bool) {
		p := prospect.Prospect{
			Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
			Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(), Consent: agreed,
		}
		if !yield(p, nil) {
			return
		}
		p.Stop = rgpd.Objected
		yield(p, nil)
	}
	for d, err := range prospect.Screen(prospects, rgpd.LiveCall, monday) {
		fmt.Println(d.Verdict(), err)
	}
	// Output:
	// allowed <nil>
	// forbidden <nil>
}
