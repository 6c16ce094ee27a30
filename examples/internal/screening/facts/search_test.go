package facts

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

var same = cmp.Comparer(func(a, b number.Number) bool { return a == b })

func numbers(t *testing.T, list ...string) (out []number.Number) {
	for _, s := range list {
		n, err := number.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, n)
	}
	return out
}

func TestNumbersOfANoteAreFound(t *testing.T) {
	const one, two = "0639980001", "+32 2 555 12 12"
	for _, c := range []struct {
		name, note string
		want       []string
	}{
		{"alone", one, []string{one}},
		{"in words", "ne plus appeler le " + one + ", merci", []string{one}},
		{"two in a row", one + " 0639980002", []string{one, "0639980002"}},
		{"glued", one + "0639980002", []string{one, "0639980002"}},
		{"three glued, in words", "et " + one + "06399800020639980003.", []string{one, "0639980002", "0639980003"}},
		{"in pairs", "06 39 98 00 01 - " + two, []string{one, two}},
		{"digits far apart", "06   39    98     00      01", []string{one}},
		{"digits further apart than any of a number", "06" + strings.Repeat(" ", 40) + "39980001", []string{one}},
		{"after zeros that are none", "0 0 0 0 " + one, []string{"+639980001", one}},
		{"as many zeros as a cell holds", strings.Repeat("0 ", 100_000) + one, []string{"+639980001", one}},
		{"as many plus signs", strings.Repeat("+ ", 100_000) + one, []string{one}},
		{"as many brackets", strings.Repeat("(0) ", 100_000) + one, []string{"+639980001", one}},
		{"longer than a number that it starts with", "+49 30 1234567 89 " + one,
			[]string{"+49301234567", "+4930123456789", one}},
		{"nothing", "appeler après 18 h", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r Reading
			r.search(c.note)
			if diff := cmp.Diff(numbers(t, c.want...), r.Also, same); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestManyNumbersAreSoughtAtOnce: of a cell that holds thousands, each is known by one look, or a note takes a time
// that grows with the square of its length.
func TestManyNumbersAreSoughtAtOnce(t *testing.T) {
	var b strings.Builder
	for i := range 3_000 {
		fmt.Fprintf(&b, "06 %08d, 06 %08d, ", 10_000_000+i, 10_000_000+i)
	}
	var r Reading
	r.search(b.String())
	if len(r.Also) != 3_000 || len(r.had) != 3_000 {
		t.Errorf("%d numbers, %d of them known by one look", len(r.Also), len(r.had))
	}
	r.Begin(nil, nil)
	r.search("0639980001, 06 39 98 00 01")
	if len(r.Also) != 1 || r.had != nil {
		t.Errorf("%d numbers, %d of them in a map", len(r.Also), len(r.had))
	}
}

// TestWhatALongTextSaysAgainIsSoughtOnce: of many times one sign, or of one number, no number is made again.
func TestWhatALongTextSaysAgainIsSoughtOnce(t *testing.T) {
	for part, want := range map[string]int{"0 ": 0, "0 1 ": 1, "06 39 98 00 01 ": 1, "+": 0, "(0) ": 0} {
		text := strings.Repeat(part, 1<<18/len(part))
		var r Reading
		r.search(text)
		if want == 0 && len(r.Also) > 0 || len(r.Also) > 16 {
			t.Errorf("%q: %d numbers", part, len(r.Also))
		}
		if n := testing.AllocsPerRun(1, func() { r.searchRow(text) }); n > 10_000 {
			t.Errorf("%q: %v allocations", part, n)
		}
	}
}

// TestNumbersAreFoundAsByTryingAll: searchRow finds what is found by trying each part of a text.
func TestNumbersAreFoundAsByTryingAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"0639980001", "0", "00", "+", "+33", "33", "(0)", " ", " ", ".", "-", "6", "39", "98", "1234567",
		"0032 2 555 12 12", "639980002", "     ", "       "}
	for range 30_000 {
		var b strings.Builder
		for range 1 + rng.IntN(9) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		var got, want Reading
		got.searchRow(b.String())
		want.tryAll(b.String())
		if diff := cmp.Diff(want.Also, got.Also, same); diff != "" {
			t.Fatalf("%q: %s", b.String(), diff)
		}
	}
	for range 8 { // a text in which all comes again
		var b strings.Builder
		for range 9 {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		long := strings.Repeat(b.String()+" ", longText/(b.Len()+1)+1)
		var got, want Reading
		got.searchRow(long)
		want.tryAll(long)
		if diff := cmp.Diff(want.Also, got.Also, same); diff != "" {
			t.Fatalf("%q, again and again: %s", b.String(), diff)
		}
	}
}

// tryAll takes a time that grows with the cube of the length.
func (r *Reading) tryAll(text string) {
	for from := 0; from < len(text); from++ {
		if c := text[from]; c != '0' && c != '+' || from > 0 && isDigit(text[from-1]) {
			continue
		}
		for to := from + 1; to <= len(text); to++ {
			whole := to == len(text) || !isDigit(text[to])
			if whole && words.CountDigits(text[from:to]) >= 9 && r.keep(text[from:to]) && french.MatchString(text[from:to]) {
				from = to - 1
				break
			}
		}
	}
}
