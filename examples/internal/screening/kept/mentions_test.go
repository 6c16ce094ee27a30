package kept

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
)

const people = "Nom;Prénom;Société;Téléphone;Note\nMorel;Claire;;0639980001;\nMartin;Alice;;0639980002;\n" +
	"Diallo;Fatou;Alpha;0639980003;\nGarage Roux;;;0639980004;\nDiallo;Jean;;0639980005;\nNguyen;Lan;ALPHA SARL;0639980006;\n" +
	"Durand;Luc;;0639980007;\nDiallo;Fatou;;0639980008;\n"

// namedIn are the rows of people that a note of a list, or of consents, sets aside.
func namedIn(t *testing.T, file, rows string) string {
	t.Helper()
	source := sheet.NewSource(strings.NewReader(rows), int64(len(rows)))
	if file == "consents" {
		c, err := ReadConsents(source, "c.csv", prospect.Campaign{}, nil, nil)
		require.NoError(t, err, rows)
		return setAsideIn(t, people, Besides{Notes: []*facts.Mentions{&c.Spoken}})
	}
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	l, err := o.Read(source, "stops.csv")
	require.NoError(t, err, rows)
	return setAsideIn(t, people, Besides{Lists: []*List{l}})
}

// TestANoteOfAnotherFileNamesPeople: who stands in its row is known there by the number alone, which the campaign has
// (3, Fatou Diallo), or by a name that the file has. Of 3, the list itself is asked when the row is decided.
func TestANoteOfAnotherFileNamesPeople(t *testing.T) {
	for note, want := range map[string]string{
		"opposition, et aussi Claire Morel":              "1",
		"ne plus appeler non plus Alice Martin":          "2",
		"Sa collègue Claire Morel ne veut plus d'appels": "1",
		"idem Mme Morel":                                   "1",
		"idem M. Morel":                                    "1", // her title is not known
		"NE PLUS APPELER MOREL CLAIRE":                     "1",
		"ne plus appeler Garage Roux":                      "4",
		"ni elle, ni son mari Jean":                        "5",
		"Jean ne veut plus":                                "5",
		"la société ne veut plus d'appels":                 "36",
		"Claire Morel, Alice Martin et Luc Durand : refus": "127",
		// Near misses.
		"":                                "",
		"opposition":                      "",
		"ne plus appeler":                 "",
		"ne veut plus être dérangée":      "",
		"Mme Diallo ne veut plus":         "", // who has the number
		"Fatou Diallo refuse":             "",
		"idem Mme Bernard":                "",
		"ne plus appeler Claire Bernard":  "",
		"ne plus appeler le garage Petit": "",
	} {
		require.Empty(t, cmp.Diff(want, namedIn(t, "stops", "téléphone;date;motif\n0639980003;30/11/2026;"+note+"\n")), note)
		if want == "36" {
			continue
		}
		got := namedIn(t, "consents", "téléphone;consentement état;consentement le;remarque\n0639980003;retiré;01/09/2026;"+
			note+"\n")
		require.Empty(t, cmp.Diff(want, got), note)
		got = namedIn(t, "consents", "téléphone;consentement état;consentement le;remarque;stop\n"+
			"0639980003;valide;01/09/2026;;non\n0639980099;valide;01/09/2026;;non\n")
		require.Empty(t, got)
	}
}

// TestAListSaysWhoStandsInItsRow: that person alone is not meant by a note.
func TestAListSaysWhoStandsInItsRow(t *testing.T) {
	for row, want := range map[string]string{
		"Durand;0639980099;Mme Durand ne veut plus;":              "",
		"Bernard;0639980099;M. Durand ne veut plus;":              "7",
		"Bernard;0639980099;refus;Claire Morel":                   "", // who wrote it down
		"Bernard;0639980099;refus;Claire Morel ne veut plus":      "1",
		"Durand;0639980099;son collègue Claire Morel non plus;":   "1",
		"Martin;0639980099;Alice aussi : stop;":                   "2",
		";;opposition de Claire Morel, ne plus appeler;":          "1",
		"Durand;0639980099;opposition tél., dossier 12 clos;":     "",
		"Durand;0639980001;opposition, et de Claire Morel aussi;": "", // who has the number in the campaign
	} {
		require.Empty(t, cmp.Diff(want, namedIn(t, "stops", "Nom;Téléphone;Remarque;Agent\n"+row+"\n")), row)
	}
}

// TestNotesThatNameNobodyAreNotKept, though each says something else: a list of them costs no second reading.
func TestNotesThatNameNobodyAreNotKept(t *testing.T) {
	var rows strings.Builder
	rows.WriteString("téléphone;date;motif\n")
	for i := range 2_000 {
		fmt.Fprintf(&rows, "0639980003;30/11/2026;opposition par courrier du %d/10/2026 à %dh%d\n", i%30+1, i/60%24, i%60)
	}
	text := rows.String()
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	l, err := o.Read(sheet.NewSource(strings.NewReader(text), int64(len(text))), "stops.csv")
	require.NoError(t, err)
	require.Equal(t, 0, len(l.Spoken.All))
}

// TestTheFamilyInANoteOfAnotherFile is that at the address of whoever has its number in the campaign.
func TestTheFamilyInANoteOfAnotherFile(t *testing.T) {
	for note, want := range map[string]string{"toute la famille refuse": "15", "refuse": ""} {
		text := "téléphone;motif\n0639980003;" + note + "\n"
		o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
		l, err := o.Read(sheet.NewSource(strings.NewReader(text), int64(len(text))), "stops.csv")
		require.NoError(t, err)
		got := setAsideIn(t, housed, Besides{Notes: []*facts.Mentions{&l.Spoken}})
		require.Empty(t, cmp.Diff(want, got), note)
	}
}
