package results_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// TestACommentOfWhoSaysNoNamesPeople: whoever has that name in the campaign is set aside; no comment of a row that says
// no no does it, nor who called, nor the name of whoever was called, by which other people go.
func TestACommentOfWhoSaysNoNamesPeople(t *testing.T) {
	const campaign = "réf;nom;prénom;téléphone;qualité;offre pour;origine;information\r\n" +
		"F;Diallo;Fatou;0199000001;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
		"C;Morel;Claire;0199000002;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
		"G;Diallo;Fatou;0199000003;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
		"J;Diallo;Jean;0199000004;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
		"R;Garage Roux;;0199000005;professionnel;travail;carte de visite;informé et libre de refuser\r\n"
	const own = "numero;date;resultat;commentaire;agent\n0199000001;26/11/2026 17:55;"
	const vicidial = "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\tphone_code\tcomments\n" +
		"2026-11-26 17:55:02\t199000001\t"
	for file, want := range map[string]string{
		own + "pas de réponse;Sa collègue Claire Morel ne veut plus de nos appels;": "C",
		own + "refus;idem Mme Morel;Léa Roy":                                        "C",
		own + "refus;et son mari Jean;":                                             "J",
		own + "pas de réponse;ne plus appeler Garage Roux;":                         "R",
		own + "pas de réponse;;Claire Morel : ne plus appeler":                      "C",
		vicidial + "A\t1\tLéa Roy\tC1\t33\tClaire Morel ne veut plus d'appels":      "C",
		vicidial + "DNC\t1\tLéa Roy\tC1\t33\tidem Mme Morel":                        "C",
		// Near misses.
		own + "pas de réponse;Mme Morel rappelle mardi;":    "",
		own + "pas de réponse;vu avec Claire Morel;":        "",
		own + "refus;;Claire Morel":                         "",
		own + "refus;Mme Diallo ne veut plus;":              "",
		own + "pas de réponse;ne plus appeler;Claire Morel": "",
		vicidial + "DNC\t1\tClaire Morel\tC1\t33\t":         "",
		vicidial + "A\t1\tClaire Morel\tC1\t33\tMme Morel":  "",
	} {
		got := ""
		in := where(t, campaign, true, read(t, nil, file+"\n"))
		for _, row := range []string{"C", "G", "J", "R"} {
			if in[row] != "callable" {
				got += row
			}
		}
		require.Empty(t, cmp.Diff(want, got), file)
	}
}

// TestACommentOfWhoSaysNoHasANumber in words or in other signs, whose person is refused too; an address so, by which
// another row goes. Of who says no no it is nobody's.
func TestACommentOfWhoSaysNoHasANumber(t *testing.T) {
	for comment, want := range map[string]string{
		"ne plus appeler zéro six trente-neuf quatre-vingt-dix-huit zéro zéro zéro trois": "D", "NPA 06 trente-neuf 98 00 03": "D",
		"NPA aussi O6 39 98 OO O3": "D", "stop 06 39 98 00 zéro trois": "D", "ne plus appeler": "", "vu": "",
	} {
		in := where(t, professionals, true, read(t, nil, "numero;date;resultat;commentaire\n0199000001;26/11/2026 17:55;refus;"+comment+"\n"))
		require.Equal(t, want == "", in["D"] == "callable", comment)
		require.Equal(t, "callable", in["B"], comment)
	}
	r := read(t, nil, "numero;date;resultat;commentaire\n0199000001;26/11/2026 17:55;refus;marie point petit arobase exemple point fr\n")
	require.True(t, r.Named.NamesBeside(facts.AddressMark(facts.KeyOf("marie.petit@exemple.fr")), nil))
}
