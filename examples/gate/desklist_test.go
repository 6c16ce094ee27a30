package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestTheListOfTheDesk: its titles alone are a list of nobody, those of any other file are none; a number that is not on
// file there is asked for, and nobody is cleared.
func TestTheListOfTheDesk(t *testing.T) {
	read := func(s string) error { return readStops(strings.NewReader(s), func(number.Number, rgpd.Date) {}) }
	require.NoError(t, read(facts.DeskTitles+"\n"))
	require.NoError(t, read("\ufefftéléphone;ne plus appeler depuis;demande;dossier\r\n"))
	for _, other := range []string{"téléphone\n", "téléphone;opposition le;dossier\n", "téléphone;ne plus appeler depuis;demande\n", ""} {
		require.ErrorContains(t, read(other), "no number", other)
	}
	for _, line := range []string{
		"illisible;;à confirmer;M-2", "illisible;;opposition;0639981234", `"illisible","","opposition","M-2"`, "0199001235;;Illisible;M-2",
	} {
		err := read(facts.DeskTitles + "\n0199001234;;opposition;M-1\n" + line + "\n")
		require.ErrorContains(t, err, "line 3: somebody is not to be called whose number is not on file: put it into the case", line)
	}
}
