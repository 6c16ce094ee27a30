package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestNoStopDoesNotClearTheRegister: a column of stops that says "aucun" is silent on an entry
// of the register, wherever the file has it.
func TestNoStopDoesNotClearTheRegister(t *testing.T) {
	const (
		titles = "téléphone;qualité;type de ligne;origine;information;fichier consulté;tentatives;territoire;"
		facts  = "06 39 98 11 11;professionnel;professionnelle;formulaire;informé et libre de refuser;oui;0;métropole;"
	)
	campaign := screentest.File(t, "work.json",
		strings.TrimSuffix(strings.TrimSpace(string(sample.Campaign)), "}")+`,"offer":"for-work"}`)
	callable := func(more, cells string) int {
		got, _, _, _ := countsOrAsked(t, titles+more+"\n"+facts+cells+"\n", "-campaign", campaign)
		return got[bins.Callable] + got[bins.Later]
	}
	for _, none := range [][2]string{{"stop", "aucun"}, {"ne plus appeler", "non"}, {"opposition le;refus le", "non;non"}} {
		require.Equal(t, 1, callable(none[0], none[1]), none[0])
		for _, said := range [][2]string{
			{"bloctel", "inscrit"}, {"bloctel inscrit", "oui"}, {"inscrit bloctel", "oui"}, {"statut bloctel", "inscrit"},
			{"bloctel", "bloctel inscrit"}, {"note", "bloctel inscrit"}, {"note", "inscrite sur Bloctel"},
			{"statut", "bloctel inscrit"}, {"nom", "Garnier (bloctel)"}, {"liste", "bloctel"}, {"sur bloctel", "oui"},
			{"bloctel le", "12/03/2024"}, {"date inscription bloctel", "12/03/2024"}, {"bloctel", "oui"}, {"bloctel", "x"},
			{"stop", "bloctel inscrit"},
		} {
			if said[0] == none[0] {
				continue
			}
			require.Zero(t, callable(none[0]+";"+said[0], none[1]+";"+said[1]), "%q beside %q", said, none)
			require.Zero(t, callable(said[0]+";"+none[0], said[1]+";"+none[1]), "%q before %q", said, none)
		}
	}
}
