package prospect_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// The key is 32 random bytes in the house's safe; never in the program, as here.
var suppressionKey, _ = prospect.NewSuppressionKey([]byte("32 random bytes of the house ..."))

func num(s string) number.Number {
	n, err := number.Parse(s)
	if err != nil {
		panic(err)
	}
	return n
}

// A list is built from those who objected, kept as a file, read back, and put in front
// of the decisions. Of the three people called, the first objected after consenting,
// the second before, and the third never did.
func Example_suppressionList() {
	night := time.Date(2026, time.November, 23, 3, 0, 0, 0, time.UTC)
	b := prospect.NewSuppressionBuilder(suppressionKey, prospect.SuppressionInfo{Principal: "Lumen Télécom", AsOf: night})
	defer b.Close()
	b.Add(num("06 39 98 00 01"), rgpd.NewDate(2026, 10, 2))
	b.Add(num("+33 6 39 98 00 02"), rgpd.NewDate(2025, 3, 14))
	var file bytes.Buffer // an os.File, in a program
	if _, err := b.WriteTo(&file); err != nil {
		fmt.Println(err)
		return
	}

	list, err := prospect.ReadSuppression(bytes.NewReader(file.Bytes()), suppressionKey)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(list)
	gate := prospect.NewSuppressionGate(24 * time.Hour)
	gate.Put(list)

	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Consent: agreed,
	}
	for _, typed := range []string{"0639980001", "0639980002", "0639980003"} {
		p.Number = num(typed)
		d := prospect.CanCallAt(gate.Apply(p, monday), rgpd.LiveCall, monday)
		fmt.Println(p.Number, d.In(language.French))
	}

	// Two days later, and no new list: nobody is clear.
	late := monday.Add(48 * time.Hour)
	fmt.Println(prospect.CanCallAt(gate.Apply(p, late), rgpd.LiveCall, late).In(language.French))
	// Output:
	// suppression list of 2 entries as of 2026-11-23T03:00:00Z
	// +33•••••••01 interdit : la personne s'est opposée à la prospection (RGPD, art. 21(2)-(4))
	// +33•••••••02 permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1)
	// +33•••••••03 permis : le consommateur a consenti à la prospection par téléphone (C. conso., art. L. 223-1)
	// indécis : La personne a-t-elle refusé, fait opposition ou retiré un consentement ?
}

// A person objects during a call: the next decision knows it.
func ExampleSuppressionGate_Change() {
	b := prospect.NewSuppressionBuilder(suppressionKey, prospect.SuppressionInfo{AsOf: monday})
	defer b.Close()
	list, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	gate := prospect.NewSuppressionGate(24 * time.Hour)
	gate.Put(list)

	p := prospect.Prospect{Number: num("0639980001")}
	fmt.Println(gate.Apply(p, monday).Stop)
	err = gate.Change(monday, prospect.SuppressionChange{Do: prospect.AddStop, Number: p.Number, On: rgpd.ParisDay(monday)})
	fmt.Println(gate.Apply(p, monday).Stop, err)
	// Output:
	// none
	// objected <nil>
}

// Many numbers are asked for at once.
func ExampleSuppressionList_LookupAll() {
	b := prospect.NewSuppressionBuilder(suppressionKey, prospect.SuppressionInfo{AsOf: monday})
	defer b.Close()
	b.Add(num("0639980001"), rgpd.NewDate(2026, 10, 2))
	list, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	numbers := []number.Number{num("0639980000"), num("0639980001"), {}}
	var answers []prospect.SuppressionAnswer // kept from one batch to the next
	answers = list.LookupAll(answers[:0], numbers)
	for _, a := range answers {
		fmt.Printf("%s %q\n", a.Listing, a.On)
	}
	// Output:
	// not-listed ""
	// listed "2026-10-02"
	// unknown ""
}

// A list that cannot be read says why.
func ExampleReadSuppression() {
	b := prospect.NewSuppressionBuilder(suppressionKey, prospect.SuppressionInfo{AsOf: monday})
	defer b.Close()
	var file bytes.Buffer
	if _, err := b.WriteTo(&file); err != nil {
		fmt.Println(err)
		return
	}
	other, _ := prospect.NewSuppressionKey([]byte("the key of another house, or year"))
	_, err := prospect.ReadSuppression(bytes.NewReader(file.Bytes()), other)
	fmt.Println(errors.Is(err, prospect.ErrSuppressionKey))
	_, err = prospect.ReadSuppression(bytes.NewReader(file.Bytes()[:50]), suppressionKey)
	fmt.Println(err)
	// Output:
	// true
	// suppression list: the file is cut short; copy it again
}

// What came in since the list was built is a diff, to be seen before it is let in.
func ExampleSuppressionList_Diff() {
	b := prospect.NewSuppressionBuilder(suppressionKey, prospect.SuppressionInfo{AsOf: monday})
	defer b.Close()
	b.Add(num("0639980001"), 0)
	old, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	newer, err := old.With(monday.Add(time.Hour),
		prospect.SuppressionChange{Do: prospect.AddStop, Number: num("0639980002")},
		prospect.SuppressionChange{Do: prospect.AddStop, Number: num("0639980003")},
		prospect.SuppressionChange{Do: prospect.RemoveStop, Number: num("0639980001")},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := old.Diff(newer)
	fmt.Println(d.Added, "added,", d.Removed, "removed,", err)
	// Output:
	// 2 added, 1 removed, <nil>
}

// Two call centres keep their own list for one principal: the files become one, and what
// that adds to the first is counted before it is let in. Neither is held in memory.
func ExampleMergeSuppressionFiles() {
	info := prospect.SuppressionInfo{Principal: "Lumen Télécom", AsOf: monday}
	file := func(numbers ...string) *bytes.Reader { // an os.File, in a program
		b := prospect.NewSuppressionBuilder(suppressionKey, info)
		defer b.Close()
		for _, typed := range numbers {
			b.Add(num(typed), 0)
		}
		var file bytes.Buffer
		if _, err := b.WriteTo(&file); err != nil {
			fmt.Println(err)
		}
		return bytes.NewReader(file.Bytes())
	}
	lille, tunis := file("0639980001", "0639980002"), file("0639980002", "0639980003")

	var merged bytes.Buffer
	if _, err := prospect.MergeSuppressionFiles(&merged, suppressionKey, lille, tunis); err != nil {
		fmt.Println(err)
		return
	}
	older := file("0639980001", "0639980002") // lille was read to its end
	d, err := prospect.DiffSuppressionFiles(suppressionKey, older, bytes.NewReader(merged.Bytes()))
	fmt.Println(d.Added, "added,", d.Removed, "removed,", d.Kept, "kept,", err)
	// Output:
	// 1 added, 0 removed, 2 kept, <nil>
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
			Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Consent: agreed,
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
			Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Consent: agreed,
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
