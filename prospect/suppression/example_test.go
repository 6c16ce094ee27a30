package suppression_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// The key is 32 random bytes in the house's safe; never in the program, as here.
var key, _ = suppression.NewKey([]byte("32 random bytes of the house ..."))

var monday = time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC)

func parse(s string) number.Number {
	n, err := number.Parse(s)
	if err != nil {
		panic(err)
	}
	return n
}

// The list of the night is saved where the dialler reads it; the dialler opens its gate, puts
// the list, and takes objections in as they come. What it acknowledged is in force again
// after a restart, and under every later list.
func Example() {
	folder, err := os.MkdirTemp("", "example") // a place that stays, in a program
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "crm.list")
	night := func(number uint64, at time.Time, objected ...string) error {
		b := suppression.NewBuilder(key, suppression.Info{
			Principal: "Lumen Télécom", Source: "CRM", Sequence: number, AsOf: at,
		})
		defer b.Close()
		for _, typed := range objected {
			b.Add(parse(typed), rgpd.ParisDay(at))
		}
		return b.Save(file)
	}
	put := func(gate *suppression.Gate) error {
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		defer f.Close()
		list, err := suppression.Read(f, key)
		if err != nil {
			return err
		}
		return gate.Put(list)
	}
	keeping := suppression.Keeping{
		Folder: filepath.Join(folder, "gate"), Principal: "Lumen Télécom", MaxAge: 26 * time.Hour, Key: key,
	}
	ask := func(gate *suppression.Gate, at time.Time) {
		for i, typed := range []string{"0639980001", "0639980002", "0639980003"} {
			q := suppression.Question{Number: parse(typed), Principal: "Lumen Télécom"}
			fmt.Print([]string{"", " ", " "}[i], gate.Ask(q, at).Listing)
		}
		fmt.Println()
	}

	fmt.Println(night(7, monday, "0639980001"))
	gate, err := suppression.Open(keeping)
	fmt.Println(err, put(gate))
	ask(gate, monday)
	fmt.Println(gate.Change(suppression.Change{Do: suppression.Add, Number: parse("0639980002")}))
	ask(gate, monday)
	fmt.Println(gate.Close())

	gate, err = suppression.Open(keeping) // the next morning
	if err != nil {
		fmt.Println(err)
		return
	}
	defer gate.Close()
	tuesday := monday.Add(24 * time.Hour)
	fmt.Println(night(8, tuesday), put(gate)) // nobody objected, if one believes the CRM
	ask(gate, tuesday)
	fmt.Println(night(7, monday), put(gate)) // an old file
	ask(gate, tuesday.Add(48*time.Hour))
	// Output:
	// <nil>
	// <nil> <nil>
	// listed not-listed not-listed
	// <nil>
	// listed listed not-listed
	// <nil>
	// <nil> <nil>
	// not-listed listed not-listed
	// <nil> suppression list: the list is no later than one of its source that was put before; build it anew, or number it; if that one was dated in the future, give this one another Source, and Adopt it
	// unknown listed unknown
}

// A list that is too old clears nobody, and still refuses whom it holds.
func ExampleGate_Ask() {
	b := suppression.NewBuilder(key, suppression.Info{Principal: "Lumen Télécom", AsOf: monday})
	defer b.Close()
	b.Add(parse("0639980001"), rgpd.NewDate(2026, 10, 2))
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
	for _, at := range []time.Time{monday, monday.Add(48 * time.Hour)} {
		for _, typed := range []string{"0639980001", "0639980002"} {
			a := gate.Ask(suppression.Question{Number: parse(typed), Principal: "Lumen Télécom"}, at)
			fmt.Printf("%s %q\n", a.Listing, a.On)
		}
	}
	// Output:
	// listed "2026-10-02"
	// not-listed ""
	// listed ""
	// unknown ""
}

// Many numbers are asked for at once.
func ExampleList_LookupAll() {
	b := suppression.NewBuilder(key, suppression.Info{AsOf: monday})
	defer b.Close()
	b.Add(parse("0639980001"), rgpd.NewDate(2026, 10, 2))
	list, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	numbers := []number.Number{parse("0639980000"), parse("0639980001"), {}}
	var answers []suppression.Answer // kept from one batch to the next
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
func ExampleRead() {
	b := suppression.NewBuilder(key, suppression.Info{AsOf: monday})
	defer b.Close()
	var file bytes.Buffer
	if _, err := b.WriteTo(&file); err != nil {
		fmt.Println(err)
		return
	}
	other, _ := suppression.NewKey([]byte("the key of another house, or year"))
	_, err := suppression.Read(bytes.NewReader(file.Bytes()), other)
	fmt.Println(errors.Is(err, suppression.ErrKey))
	_, err = suppression.Read(bytes.NewReader(file.Bytes()[:50]), key)
	fmt.Println(err)
	// Output:
	// true
	// suppression list: the file is cut short; copy it again
}

// What a night changed is a diff, to be seen before it is let in.
func ExampleList_Diff() {
	list := func(number uint64, at time.Time, objected ...string) *suppression.List {
		b := suppression.NewBuilder(key, suppression.Info{Source: "CRM", Sequence: number, AsOf: at})
		defer b.Close()
		for _, typed := range objected {
			b.Add(parse(typed), 0)
		}
		l, err := b.List()
		if err != nil {
			panic(err)
		}
		return l
	}
	old := list(7, monday, "0639980001")
	d, err := old.Diff(list(8, monday.Add(time.Hour), "0639980002", "0639980003"))
	fmt.Println(d.Added, "added,", d.Removed, "removed,", err)
	gate := suppression.NewGate(24 * time.Hour)
	fmt.Println(gate.Put(old), gate.Patch(d), gate.List())
	// Output:
	// 2 added, 1 removed, <nil>
	// <nil> <nil> suppression list of 2 entries as of 2026-11-23T10:30:00Z
}

// Two call centres keep their own list for one principal: the files become one, and what
// that adds to the first is counted before it is let in. Neither is held in memory.
func ExampleMergeFiles() {
	info := suppression.Info{Principal: "Lumen Télécom", AsOf: monday}
	file := func(numbers ...string) *bytes.Reader { // an os.File, in a program
		b := suppression.NewBuilder(key, info)
		defer b.Close()
		for _, typed := range numbers {
			b.Add(parse(typed), 0)
		}
		var file bytes.Buffer
		if _, err := b.WriteTo(&file); err != nil {
			fmt.Println(err)
		}
		return bytes.NewReader(file.Bytes())
	}
	lille, tunis := file("0639980001", "0639980002"), file("0639980002", "0639980003")

	var merged bytes.Buffer
	if _, err := suppression.MergeFiles(&merged, key, lille, tunis); err != nil {
		fmt.Println(err)
		return
	}
	older := file("0639980001", "0639980002") // lille was read to its end
	d, err := suppression.DiffFiles(key, older, bytes.NewReader(merged.Bytes()))
	fmt.Println(d.Added, "added,", d.Removed, "removed,", d.Kept, "kept,", err)
	// Output:
	// 1 added, 0 removed, 2 kept, <nil>
}
