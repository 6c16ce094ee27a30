package facts

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// spelled are the ways to write a French number of nine digits.
func spelled(nine string) []string {
	return []string{"0" + nine, "+33" + nine, "0033" + nine, "33" + nine, nine, "+33 (0)" + nine, "00330" + nine,
		"0" + nine[:1] + " " + nine[1:3] + " " + nine[3:5] + " " + nine[5:7] + " " + nine[7:]}
}

// found are the numbers that a cell has, in a column of numbers or in another.
func found(cell string, ofNumbers bool) []number.Number {
	var r Reading
	if ofNumbers {
		_ = readNumber(&r, cell)
		return slices.Concat(r.Numbers, r.Also)
	}
	r.search(cell)
	return r.Also
}

// TestGluedNumbersAreEachFound: of any two and any three numbers, in any spelling, whatever stands between.
func TestGluedNumbersAreEachFound(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 39))
	for range 12 {
		want := []string{fmt.Sprintf("6%08d", rng.IntN(1e8)), fmt.Sprintf("1%08d", rng.IntN(1e8)),
			fmt.Sprintf("6399800%02d", rng.IntN(1e2))}
		for _, a := range spelled(want[0]) {
			for _, b := range spelled(want[1]) {
				c := spelled(want[2])[rng.IntN(8)]
				for _, glue := range []string{"", " ", "+", "  ", " + ", ".", "-"} {
					two := a + glue + b
					got := found(two, true)
					more := found(two+glue+c, true)
					for i, w := range numbers(t, "0"+want[0], "0"+want[1], "0"+want[2]) {
						if i < 2 && !slices.Contains(got, w) {
							t.Fatalf("%q: %d of them is not found", two, i)
						}
						if !slices.Contains(more, w) {
							t.Fatalf("%q: %d of them is not found", two+glue+c, i)
						}
					}
				}
			}
		}
	}
}

// TestGluedNumbersOfAText are found as in a column of numbers, but for those that an id may be: nine digits that
// nothing parts from others.
func TestGluedNumbersOfAText(t *testing.T) {
	want := numbers(t, "0639980001", "0639980002")
	for _, cell := range []string{"+33639980001+33639980002", "0639980001+33639980002", "00336399800010033639980002",
		"3363998000133639980002", "+336399800010639980002", "33639980001 33639980002", "639980001 639980002",
		"0639980001+0639980002", "+33(0)639980001+33(0)639980002", "06 39 98 00 01+06 39 98 00 02"} {
		for _, text := range []string{cell, "STOP " + cell + ", merci", "les deux : " + cell + "."} {
			got := found(text, false)
			for _, w := range want {
				if !slices.Contains(got, w) {
					t.Errorf("%q: one is not found", text)
				}
			}
		}
	}
	if got := found("+32 2 555 12 12+33639980001", false); !slices.Contains(got, want[0]) ||
		!slices.Contains(got, numbers(t, "+3225551212")[0]) {
		t.Error("a number abroad, and one of France")
	}
}

// TestFiguresThatAreNoGluedNumbers: under a title of something else they bind nobody.
func TestFiguresThatAreNoGluedNumbers(t *testing.T) {
	for _, cell := range []string{"639980001639980002", "123456789123456789", "73282932000074", "732 829 320 00074",
		"732829320 00074", "73282932000074 63282932100074", "FR7630006000011234567890189",
		"FR76 3000 6000 0112 3456 7890 189", "DE89370400440532013000", "4970101234567890", "185057800608436",
		"336399800011234567890", "06399800011234567890", "2026112310304512345678", "0033 6399800012"} {
		if got := found(cell, false); len(got) > 0 {
			t.Errorf("%q: %d numbers", cell, len(got))
		}
	}
	if got := found("+491512345678", false); len(got) != 1 || got[0] != numbers(t, "+491512345678")[0] {
		t.Errorf("a number of twelve digits: %d", len(got))
	}
	if got := found(strings.Repeat("639980001", 3)+"1", true); len(got) > 0 {
		t.Errorf("a digit too many: %d numbers", len(got))
	}
}
