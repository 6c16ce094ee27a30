package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANumberOfARecordInAnotherColumn: a row that was pasted one column too far, or lost a cell, has it under another
// title; it binds as under its own, whichever of both rows says no. Another number, and a figure of the column that it
// stands in, bind nobody.
func TestANumberOfARecordInAnotherColumn(t *testing.T) {
	for _, c := range []struct {
		file string
		want int // of callable rows
	}{
		{"ID;Nom;Mobile;Note\nC0001;Martin;0639980001;ne plus appeler\n;C0001;0639980003;\nC0002;Petit;0639980004;\n", 1},
		{"ID;Nom;Mobile;Note\n;C0001;0639980003;ne plus appeler\nC0001;Martin;0639980001;\nC0002;Petit;0639980004;\n", 1},
		{"ID;Nom;Mobile;Note\n1042;Martin;0639980001;ne plus appeler\n;1042;0639980003;\n1043;Petit;0639980004;\n", 1},
		{"ID;Nom;Mobile;Note\n;1042;0639980003;ne plus appeler\n1042;Martin;0639980001;\n1043;Petit;0639980004;\n", 1},
		{"Réf;Nom;Ville;Mobile;Note\nAZ-1;Martin;Lyon;0639980001;ne plus appeler\n;az1;Martin;0639980003;\n" +
			"AZ-2;Petit;Lyon;0639980004;\n", 1},
		{"N° dossier;Nom;Mobile;Opposition le\nD-7;Martin;0639980001;oui\n-;D-7;0639980003;\nD-8;Petit;0639980004;\n", 1},
		{"Mobile;Nom;Ville;Code client;Note\n0639980001;Martin;Lyon;K9;STOP\n0639980003;K9;;;\n0639980004;Petit;Lyon;K8;\n", 1},
		{"SIREN;Société;Mobile;Opposition le\n443061841;Alizé;0639980001;oui\n;443061841;0639980003;\n" +
			"552100554;Mistral;0639980004;\n", 1},
		// None of these is the number of who said no.
		{"ID;Nom;Mobile;Note\nC0001;Martin;0639980001;ne plus appeler\n;C0003;0639980003;\nC0002;Petit;0639980004;\n", 2},
		{"ID;Nom;Mobile;Note\nC0001;Martin;0639980001;ne plus appeler\n;Petit;0639980003;\nC0002;Leroy;0639980004;\n", 2},
		{"ID;Code postal;Mobile;Note\n69003;69001;0639980001;ne plus appeler\n;69003;0639980003;\n12;69003;0639980004;\n", 2},
		{"N° contrat;Nom;Offre;Mobile;Note\n;Martin;F300;0639980001;ne plus appeler\n;Petit;F300;0639980003;\n" +
			"K-7;Leroy;F300;0639980004;\n", 2},
		{"ID;Zone;Mobile;Note\n12;50;0639980001;ne plus appeler\n;12;0639980003;\n13;12;0639980004;\n", 2},
		{"ID;Effectif;Mobile;Note\n12;50;0639980001;ne plus appeler\n;12;0639980003;\n13;12;0639980004;\n", 2},
	} {
		got, _, _ := counts(t, c.file, asProfessionals...)
		require.Equal(t, c.want, got[bins.Callable], "%s: %v", c.file, got)
	}
	list := []string{"-stops", screentest.File(t, "s.csv", "téléphone\n06 39 98 00 01\n"), "-stops-as-of", "2026-11-23 10:00"}
	got, _, _ := counts(t, "ID;Nom;Mobile;Note\nC0001;Martin;0639980001;\n;C0001;0639980003;\nC0002;Petit;0639980004;\n",
		append(list, asProfessionals...)...)
	require.Equal(t, 1, got[bins.Callable], "of who is on a list: %v", got)
}
