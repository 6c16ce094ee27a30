package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANoToSomethingElseIsNoYes: a no where an agreement, calls or a sign against marketing are spoken of may be that
// of the person. Nobody knows, unless a column of stops says that there is none.
func TestANoToSomethingElseIsNoYes(t *testing.T) {
	const undecided, callable, refused, ruined = bins.Undecided, bins.Callable, bins.Refused, bins.Ruined
	for _, c := range []struct {
		name, titles, row string
		want              bins.Bin
	}{
		{"no call made, in figures", "Appels", "0", callable},
		{"no call made, in so many words", "Tentatives", "aucune", callable},
		{"calls: no", "Appels", "non", undecided},
		{"calls: none", "Appels", "aucun", undecided},
		{"calls, in English", "Calls", "No", undecided},
		{"calls: false", "Calls", "FALSE", undecided},
		{"calls: no, and no stop", "Appels;Stop", "non;aucun", callable},
		{"call back: no", "Rappel le", "non", undecided},
		{"no call back was asked for", "Rappel demandé", "non", callable},
		{"opt-in: no", "Opt-in", "non", undecided},
		{"opt-in: 0", "optin", "0", undecided},
		{"opt-in: false", "Opt_In", "false", undecided},
		{"consent: no", "Consent", "no", undecided},
		{"consent: no, and no stop", "Consent;Stop", "no;non", callable},
		{"consent: judged, and there is none", "Consentement", "aucun", callable},
		{"opt-in: yes is no proof", "Opt-in", "oui", undecided},
		{"a sign against marketing, and a number from elsewhere", "Mention anti-prospection;Origine", "oui;formulaire",
			undecided},
		{"no sign", "Mention anti-prospection;Origine", "non;formulaire", callable},
		{"may be called: no", "Appelable", "non", ruined},
		{"agreement: no", "Accord", "non", refused},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, stderr := counts(t, "Mobile;"+c.titles+"\n0639980001;"+c.row+"\n", asProfessionals...)
			require.Equal(t, c.want, only(t, got), stderr)
		})
	}
}

// only is the bin of a single row.
func only(t *testing.T, got [bins.Count]int) bins.Bin {
	t.Helper()
	for b, n := range got {
		if n == 1 {
			return bins.Bin(b)
		}
	}
	require.Fail(t, "no row, or several")
	return 0
}

// TestANoOfAnotherRowIsTheirs: so is a no to something else, whichever row of the number has it.
func TestANoOfAnotherRowIsTheirs(t *testing.T) {
	for _, file := range []string{"Mobile;Opt-in\n0639980001;non\n0639980001;\n0639980002;\n",
		"Mobile;Opt-in\n0639980002;\n06 39 98 00 01;\n+33639980001;non\n"} {
		got, _, _ := counts(t, file, asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Undecided: 2, bins.Callable: 1}, got)
	}
}

// TestAnEmptyBoxIsNoYes, where others have said that they may be called; if nobody has, the column says nothing.
func TestAnEmptyBoxIsNoYes(t *testing.T) {
	for _, title := range []string{"Appelable", "Accord", "OK pour être appelé", "Can call", "Contactable"} {
		got, _, _ := counts(t, "Mobile;"+title+"\n0639980001;oui\n0639980002;\n0639980003;  \n", asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Undecided: 2, bins.Callable: 1}, got, title)
		got, _, _ = counts(t, "Mobile;"+title+"\n0639980001;\n0639980002;\n", asProfessionals...)
		require.Equal(t, [bins.Count]int{bins.Callable: 2}, got, title)
	}
}

// TestBloctelInTheConsents: who is on the register in the file of consents is, wherever the campaign stands silent.
func TestBloctelInTheConsents(t *testing.T) {
	for _, c := range []struct {
		cell string
		want bins.Bin
	}{{"inscrit", bins.Refused}, {"oui", bins.Refused}, {"ne plus appeler", bins.Refused}, {"liste rouge",
		bins.Refused},
		{"peut-être", bins.Refused}, {"non inscrit", bins.Callable}, {"", bins.Callable}} {
		in := screentest.File(t, "consents.csv", "Mobile;consentement état;bloctel\n0639980001;aucun;"+c.cell+"\n")
		got, _, stderr := counts(t, "Mobile\n0639980001\n", append([]string{"-consents", in}, asProfessionals...)...)
		require.Equal(t, c.want, only(t, got), "%s: %s", c.cell, stderr)
	}
}

// TestAnAnswerInTheConsentsAndTheStops: under a title that asks nothing, a no there is a no too.
func TestAnAnswerInTheConsentsAndTheStops(t *testing.T) {
	for _, no := range []string{"N", "non", "0", "KO", "contre", "✗"} {
		in := screentest.File(t, "consents.csv", "Mobile;consentement état;Contact\n0639980001;aucun;"+no+"\n"+
			"0639980002;aucun;Anne Le Goff\n")
		got, _, _ := counts(t, "Mobile\n0639980001\n0639980002\n", append([]string{"-consents", in},
			asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Refused: 1, bins.Callable: 1}, got, no)
	}
	for _, no := range []string{"non", "no", "0", "faux"} {
		in := screentest.File(t, "consents.csv", "Mobile;consentement état\n0639980001;"+no+"\n0639980002;aucun\n")
		got, _, _ := counts(t, "Mobile\n0639980001\n0639980002\n", append([]string{"-consents", in},
			asProfessionals...)...)
		require.Equal(t, [bins.Count]int{bins.Undecided: 1, bins.Callable: 1}, got, no)
	}
}

// TestAnAgreementSaysWhatItLacks: a yes to whether one may be called proves no consent, and the run says what would.
func TestAnAgreementSaysWhatItLacks(t *testing.T) {
	says := func(file string, args ...string) string {
		_, _, stderr := counts(t, file, append(args, "-searched")...)
		return strings.ReplaceAll(stderr, "\u00a0", " ")
	}
	const rows = "\n0639980001;Oui\n0639980002;Oui\n0639980003;Oui\n"
	for _, title := range []string{"Accord tél", "Accord", "Appelable", "Opt-in téléphone"} {
		require.Contains(t, says("Mobile;"+title+rows), "colonne 2 « "+title+" » : un oui y est un accord, et ne prouve "+
			"aucun consentement", title)
	}
	require.NotContains(t, says("Mobile;Nom"+strings.ReplaceAll(rows, "Oui", "Aubry")), "ne prouve aucun consentement")
	require.NotContains(t, says("Mobile;Accord;Consentement\n0639980001;oui;valide\n"), "ne prouve aucun consentement")
}
