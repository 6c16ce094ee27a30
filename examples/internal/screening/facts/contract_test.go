package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect"
)

// TestAContractThatEnded: from its last day on, a contract that is said to run is not known, whatever cell says so. The
// day of the contact is 23 November 2026.
func TestAContractThatEnded(t *testing.T) {
	const related, unrelated, ended, unknown = prospect.RunningRelated, prospect.RunningUnrelated, prospect.Ended,
		prospect.Contract(0)
	for _, c := range []struct {
		cells []string
		want  prospect.Contract
	}{
		{[]string{"contrat en cours", "oui", "lien", "oui", "fin de contrat", "01/01/2020"}, unknown},
		{[]string{"fin de contrat", "01/01/2020", "contrat en cours", "oui", "lien", "oui"}, unknown},
		{[]string{"contrat en cours", "oui", "lien", "non", "fin de contrat", "01/01/2020"}, unknown},
		{[]string{"contrat", "en cours", "lien", "oui", "fin de contrat", "01/01/2020"}, unknown},
		{[]string{"contrat", "en cours, lié", "fin de contrat", "01/01/2020"}, unknown},
		{[]string{"contrat", "en cours, sans lien", "fin de contrat", "01/01/2020"}, unknown},
		{[]string{"contrat", "en cours, lié", "lien", "oui", "contrat en cours", "oui", "date de fin de contrat",
			"01/01/2020"}, unknown},
		{[]string{"statut client", "actif", "lien", "oui", "Résilié le", "2020-01-01"}, unknown},
		{[]string{"active contract", "yes", "link", "yes", "contract ended", "2020-01-01"}, unknown},
		{[]string{"contrat", "en cours, lié", "fin de relation", "22/11/2026"}, unknown},
		{[]string{"contrat", "en cours, lié", "fin de relation", "23/11/2026"}, unknown},
		{[]string{"contrat", "en cours, lié", "fin de relation", "23/11/2026 23:00"}, unknown},
		{[]string{"contrat", "en cours, lié", "fin de relation", "01/12/2026 00:00"}, unknown}, // or 12 January
		{[]string{"contrat", "en cours, lié", "fin de relation", "02/12/2026"}, unknown},       // or 12 February
		{[]string{"contrat", "en cours, lié", "fin de relation", "2026-11-24"}, related},
		{[]string{"contrat", "en cours, lié", "fin de relation", "24/11/2026"}, related},
		{[]string{"contrat", "en cours, lié", "fin de relation", "12/12/2026"}, related}, // the same either way
		{[]string{"contrat", "en cours, lié", "fin de relation", "31/12/2026"}, related},
		{[]string{"contrat", "en cours, lié", "fin de relation", ""}, related},
		{[]string{"contrat", "en cours, sans lien", "fin de relation", "31/12/2026"}, unrelated},
		{[]string{"contrat en cours", "oui", "lien", "oui", "fin de relation", "31/12/2026"}, related},
		{[]string{"contrat", "terminé", "fin de relation", "01/01/2020"}, ended},
		{[]string{"contrat", "terminé", "lien", "oui", "fin de relation", "01/01/2020"}, ended},
		{[]string{"contrat", "aucun", "fin de relation", "01/01/2020"}, prospect.NoContract},
		{[]string{"contrat", "compte", "fin de relation", "01/01/2020"}, prospect.AccountOnly},
		{[]string{"contrat en cours", "non", "fin de relation", "01/01/2020"}, unknown},
	} {
		for _, searched := range []string{"oui", "non"} {
			p, ds := facts(t, append(c.cells[:len(c.cells):len(c.cells)], "fichier consulté", searched)...)
			require.Empty(t, ds, c.cells)
			if diff := cmp.Diff(c.want, p.Contract); diff != "" {
				t.Errorf("%q, searched: %s: %s", c.cells, searched, diff)
			}
			if c.want == unknown {
				require.Zero(t, p.Rest, "nothing makes it none: %q", c.cells)
			}
		}
	}
	for _, day := range []string{"oui", "indéterminée", "13/2020", "01/01/20", "31/12/9999"} {
		_, ds := facts(t, "contrat", "en cours, lié", "fin de contrat", day)
		require.NotEmpty(t, ds, day)
	}
}

// TestAContractWithWhom: of a contract that a note says is with another, no word that it runs is believed; one that is
// over, or never was, stays so.
func TestAContractWithWhom(t *testing.T) {
	for _, c := range []struct {
		cells []string
		want  prospect.Contract
	}{
		{[]string{"sous contrat", "oui", "lien", "oui", "note", "chez Orange"}, 0},
		{[]string{"note", "chez Orange", "sous contrat", "oui", "lien", "oui"}, 0},
		{[]string{"contrat", "en cours, lié", "note", "sous contrat chez un concurrent"}, 0},
		{[]string{"contrat", "en cours, lié", "concurrent", "Orange"}, 0},
		{[]string{"contrat", "en cours, lié", "note", "contrat signé chez nous"}, prospect.RunningRelated},
		{[]string{"contrat", "en cours, lié", "note", "travaille chez Orange"}, prospect.RunningRelated},
		{[]string{"contrat", "terminé", "note", "chez Orange"}, prospect.Ended},
		{[]string{"contrat", "aucun", "note", "chez Orange"}, prospect.NoContract},
	} {
		p, ds := facts(t, c.cells...)
		require.Empty(t, ds, c.cells)
		if diff := cmp.Diff(c.want, p.Contract); diff != "" {
			t.Errorf("%q: %s", c.cells, diff)
		}
	}
}
