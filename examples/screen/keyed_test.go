package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// TestANumberOfARecordAmongWords is that of the record: each row of it is that of who said no.
func TestANumberOfARecordAmongWords(t *testing.T) {
	for _, cell := range []string{"K10003 K10001", "K10003 (ex K10001)", "K10001 (ancien)", "réf. K10001", "K100\u200b01",
		"K10003/K10001", "ancien n° : K-10001", "K10001 bis"} {
		for _, rows := range []string{cell + ";Aubry;0639980002;oui\nK10001;Aubry;0639980001;\n",
			"K10001;Aubry;0639980001;\n" + cell + ";Aubry;0639980002;oui\n",
			"K10001;Aubry;0639980002;oui\n" + cell + ";Aubry;0639980001;\n"} {
			got, dir, _ := counts(t, "ID;Nom;Mobile;Stop\nK1;Zorn;0639980009;\nK10002;Zorn;0639980008;\n"+rows,
				asProfessionals...)
			require.Equal(t, 2, got[bins.Callable], "%s: %v", rows, got)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", rows)
		}
	}
	got, _, _ := counts(t, "ID;Nom;Mobile;Note\nC0001;Aubry;0639980001;\nC0002;Zorn;0639980002;\n"+
		"C0003;Aubry;0639980003;ne plus appeler ; réf. C0001\n", asProfessionals...)
	require.Equal(t, 1, got[bins.Callable], "%v", got)
}

// TestAShortReferenceUnderAnotherTitle names who has it, whatever it is called in the other file.
func TestAShortReferenceUnderAnotherTitle(t *testing.T) {
	for _, c := range [][2]string{{"Référence client", "Réf"}, {"Réf", "Référence client"}, {"Reference", "ID client"},
		{"N° prospect", "Réf."}, {"Client n°", "Code client"}, {"Customer number", "N° client"}} {
		list := screentest.File(t, "s.csv", "téléphone;"+c[0]+"\n0639980055;C12\n")
		got, dir, _ := counts(t, c[1]+";Nom;Mobile\nC12;Aubry;0639980001\nC13;Zorn;0639980002\n",
			append([]string{"-stops", list, "-stops-as-of", "2026-11-23 10:00"}, asProfessionals...)...)
		require.Equal(t, 1, got[bins.Callable], "%v: %v", c, got)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "Aubry", "%v", c)
	}
}
