package suppression_test

import (
	"bytes"
	"errors"
	"fmt"
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

// A person objects during a call: whoever asks next knows it.
func ExampleGate_Change() {
	b := suppression.NewBuilder(key, suppression.Info{AsOf: monday})
	defer b.Close()
	list, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	gate := suppression.NewGate(24 * time.Hour)
	gate.Put(list)

	q := suppression.Question{Number: parse("0639980001"), Principal: "Lumen Télécom"}
	fmt.Println(gate.Ask(q, monday).Listing)
	err = gate.Change(monday, suppression.Change{Do: suppression.Add, Number: q.Number, On: rgpd.ParisDay(monday)})
	fmt.Println(gate.Ask(q, monday).Listing, err)
	// Output:
	// not-listed
	// listed <nil>
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
	gate.Put(list)
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

// What came in since the list was built is a diff, to be seen before it is let in.
func ExampleList_Diff() {
	b := suppression.NewBuilder(key, suppression.Info{AsOf: monday})
	defer b.Close()
	b.Add(parse("0639980001"), 0)
	old, err := b.List()
	if err != nil {
		fmt.Println(err)
		return
	}
	here, there := suppression.NewGate(24*time.Hour), suppression.NewGate(24*time.Hour)
	here.Put(old)
	there.Put(old) // in another process, read from the same file
	if err := here.Change(monday.Add(time.Hour),
		suppression.Change{Do: suppression.Add, Number: parse("0639980002")},
		suppression.Change{Do: suppression.Add, Number: parse("0639980003")},
		suppression.Change{Do: suppression.Remove, Number: parse("0639980001")},
	); err != nil {
		fmt.Println(err)
		return
	}
	d, err := old.Diff(here.List())
	fmt.Println(d.Added, "added,", d.Removed, "removed,", err)
	fmt.Println(there.Patch(d), there.List())
	// Output:
	// 2 added, 1 removed, <nil>
	// <nil> suppression list of 2 entries as of 2026-11-23T10:30:00Z
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
