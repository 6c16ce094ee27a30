package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestATitleIsNoWayForAPersonIntoTheReport: a title may be written about somebody, whom the report, the certificate and
// the summary do not show, whatever becomes of the column; the certificate tells it by its place.
func TestATitleIsNoWayForAPersonIntoTheReport(t *testing.T) {
	const in = "Téléphone;Suivi Mme Dupont 0639980009\n0639980001;oui\n0639980002;non\n0639980003;ne plus appeler\n"
	for _, means := range []string{"", "stop", "note", "accord"} {
		_, dir, _, asked := countsOrAsked(t, in,
			append([]string{"-column", "Suivi Mme Dupont 0639980009=" + means}, asProfessionals...)...)
		require.False(t, asked, means)
		for _, name := range []string{"report.html", "certificate.json"} {
			text := textOf(t, dir, name)
			require.NotContains(t, text, "Dupont", "%s, %s", name, means)
			require.NotContains(t, text, "0639980009", "%s, %s", name, means)
		}
		if means == "" {
			require.Contains(t, textOf(t, dir, "certificate.json"), `"column": 2,`)
			require.Contains(t, textOf(t, dir, "report.html"), "Suivi Mme ••• ••••••••09")
		}
		require.Contains(t, textOf(t, dir, "callable.csv")+textOf(t, dir, "damaged.csv"),
			"Suivi Mme Dupont 0639980009", "the files keep the titles of the user")
	}
}
