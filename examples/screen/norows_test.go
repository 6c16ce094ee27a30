package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANoOfOneRowIsThatOfItsNumber: two rows of one number, the first of which says no, or
// may; the second says nothing, or yes. None is called, whichever stands first.
func TestANoOfOneRowIsThatOfItsNumber(t *testing.T) {
	const (
		titles = "téléphone;qualité;type de ligne;origine;information;fichier consulté;tentatives;territoire"
		facts  = ";professionnel;professionnelle;formulaire;informé et libre de refuser;oui;0;métropole;"
		called = "06 39 98 11 11"
		other  = "06 39 98 99 99"
	)
	line := func(number, cells string) string { return number + facts + cells }
	both := func(more, first, second string) (file string, swapped string) {
		head := titles + ";" + more
		return strings.Join([]string{head, first, second, ""}, "\n"), strings.Join([]string{head, second, first, ""}, "\n")
	}
	type pair struct{ name, titles, says, then string }
	cases := []pair{
		{"a status that says no", "statut", line(called, "refus"), line(called, "nouveau")},
		{"a status that nobody understands", "statut", line(called, "blackballé"), line(called, "nouveau")},
		{"a list of the house", "is blacklisted", line(called, "oui"), line(called, "non")},
		{"a title that nobody knows", "ne pas dialer", line(called, "oui"), line(called, "")},
		{"an open quotation", "stop", line(called, `"oui`), line(called, "")},
		{"a cell too many", "stop", line(called, "oui;x"), line(called, "")},
		{"a row too short, a note that says no", "note;stop", line(called, "ne plus appeler"), line(called, ";")},
		{"a row too short", "stop;note", line(called, "oui"), line(called, ";")},
		{"a second number that is not called", "stop;note",
			line("06 39 98 22 22 / "+called, "oui;"), line(called, ";")},
		{"words about the number", "stop;note", line("tel "+called, "oui;"), line(called, ";")},
		{"a number that a spreadsheet rounded", "stop", line("6,39981111E+08", "oui"), line(called, "")},
		{"a number in another column", "stop;mobile", line(other, "oui;"+called), line(called, ";")},
		{"a fax", "stop;fax", line(other, "oui;"+called), line(called, ";")},
		{"a number in a note", "note", line(other, "ne plus appeler le "+called), line(called, "")},
		{"the register", "bloctel", line(called, "inscrit"), line(called, "")},
	}
	for _, title := range []string{"contactable", "appel autorisé", "accord appel", "opt-in téléphone", "callable", "accord"} {
		for _, then := range []string{"oui", ""} {
			cases = append(cases, pair{title + ", then " + then, title, line(called, "non"), line(called, then)})
		}
	}
	plain := line(called, "")
	one, _ := both("note", plain, line(other, ""))
	offer := `,"offer":"for-work"}`
	campaign := screentest.File(t, "work.json", strings.TrimSuffix(strings.TrimSpace(string(sample.Campaign)), "}")+offer)
	got, _, _ := counts(t, one, "-campaign", campaign)
	require.Equal(t, 2, got[bins.Callable], "who says nothing is called")
	for _, c := range cases {
		first, second := both(c.titles, c.says, c.then)
		for _, file := range []string{first, second} {
			got, _, _, asked := countsOrAsked(t, file, "-campaign", campaign)
			require.Zero(t, got[bins.Callable]+got[bins.Later], "%s: %v", c.name, got)
			if asked {
				continue
			}
			sum := 0
			for _, n := range got {
				sum += n
			}
			if c.name != "an open quotation" { // which swallows the row after it
				require.Equal(t, 2, sum, c.name)
			}
		}
	}
}
