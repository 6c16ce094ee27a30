package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// consentedOn is a campaign of one consumer, whose consent is of a day, with a column more.
func consentedOn(day, title, cell string) string {
	return fmt.Sprintf("Mobile;%s;Consentement;Consentement le;Consentement canaux;Consentement pour;Consentement "+
		"appelant;Consentement objet;qualité;origine;information\n0639980001;%s;valide;%s;appel;Alizé Télécom;Bonjour "+
		"Centre d'appels;abonnement internet et mobile;particulier;formulaire;informé et libre de refuser\n",
		title, cell, day)
}

// TestADayThatMayBeALaterOne: whoever stopped on a day that may be one after the consent is not called by it, in
// whichever file the day stands. A day after all that is known is none.
func TestADayThatMayBeALaterOne(t *testing.T) {
	for day, want := range map[string]bins.Bin{
		"02/10/2026": bins.Refused,
		"10/02/2026": bins.Refused, "10/2/2026": bins.Refused, "10-02-2026": bins.Refused, // October, in America
		"10/02/2026 09:30": bins.Refused, "10/02/2026 09h30": bins.Refused,
		"2026-10-02": bins.Refused, "2026-02-10": bins.Callable, "10.02.2026": bins.Callable,
		"13/02/2026": bins.Callable, "12/02/2026": bins.Callable, // December is to come
		"02/02/2026": bins.Callable,
	} {
		for _, title := range []string{"Opposition le", "Refus le", "Retrait le", "Stop"} {
			got, _, _ := counts(t, consentedOn("15/06/2026", title, day), "-searched")
			require.Equal(t, 1, got[want], "%s %s: %v", title, day, got)
		}
		const campaign = "15/06/2026"
		list := screentest.File(t, "stops.csv", "Mobile;Opposition le\n06 39 98 00 01;"+day+"\n")
		got, _, _ := counts(t, consentedOn(campaign, "Nom", "Martin"), "-searched", "-stops", list, "-stops-as-of",
			"2026-11-23 10:00")
		require.Equal(t, 1, got[want], "a list: %s: %v", day, got)
		twice := consentedOn(campaign, "Opposition le", "") + "+33639980001;" + day + ";;;;;;;;;\n"
		got, _, _ = counts(t, twice, "-searched")
		require.Equal(t, want == bins.Callable, got[bins.Callable] == 1, "another row: %s: %v", day, got)
		if day == "12/02/2026" { // a file of consents does not say up to when it is
			continue
		}
		base := screentest.File(t, "base.csv", consentedOn(campaign, "Opposition le", day))
		got, _, _ = counts(t, consentedOn("", "Nom", "Martin"), "-searched", "-consents", base)
		require.Equal(t, 1, got[want], "consents: %s: %v", day, got)
	}
}

// TestOneFileHasOneOrderOfDayAndMonth: where a day has its month first, those that may have it first are asked about.
func TestOneFileHasOneOrderOfDayAndMonth(t *testing.T) {
	const stopped = "2026-06-20" // the consent is of 7 June, or of 6 July
	got, _, _ := counts(t, consentedOn("06/07/2026", "Opposition le", stopped), "-searched")
	require.Equal(t, 1, got[bins.Callable], "nothing says that the month is first")
	for _, evidence := range []string{"06/25/2026", "6/25/2026", "6/25/26", "06-25-2026", "06/25/2026 10:30",
		"06/25/2026 2:30 PM"} {
		more := "0639980009;" + evidence + ";;;;;;;;;\n"
		got, _, _ := counts(t, consentedOn("07/06/2026", "Opposition le", stopped)+more, "-searched")
		require.Equal(t, [bins.Count]int{bins.Refused: 1, bins.Ruined: 1}, got, evidence)
		got, _, _ = counts(t, consentedOn("07/06/2026", "Opposition le", "")+more, "-searched")
		require.Equal(t, [bins.Count]int{bins.Ruined: 2}, got, evidence)
		got, _, _ = counts(t, consentedOn("2026-06-07", "Opposition le", "")+more, "-searched")
		require.Equal(t, 1, got[bins.Callable], "%s: a day that can be read in one way", evidence)
		more += "0639980008;13/06/2026;;;;;;;;;\n"
		got, _, _ = counts(t, consentedOn("07/06/2026", "Opposition le", stopped)+more, "-searched")
		require.Equal(t, [bins.Count]int{bins.Refused: 2, bins.Ruined: 1}, got, "%s: one of two orders", evidence)
		got, _, _ = counts(t, consentedOn("07/06/2026", "Opposition le", "")+more, "-searched")
		require.Equal(t, 1, got[bins.Callable], "%s: a slip takes nobody else along", evidence)
	}
	var stdout, stderr bytes.Buffer
	base := screentest.File(t, "base.csv", consentedOn("07/06/2026", "Retrait le", "06/25/2026"))
	require.Equal(t, 2, run([]string{"-in", screentest.File(t, "c.csv", "Mobile\n0639980001\n"), "-consents", base, "-out",
		filepath.Join(t.TempDir(), "o"), "-campaign", screentest.File(t, "c.json", string(sample.Campaign)), "-at",
		"2026-11-23 11:00"}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "dont le mois est écrit d'abord")
}
