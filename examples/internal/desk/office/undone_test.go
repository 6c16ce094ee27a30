package office

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// owedOf is what the list of the day has of a case: what is to be done, in order.
func owedOf(d *Desk, id string) (out []string) {
	for _, x := range d.Day() {
		if x.Case == id {
			out = append(out, x.Right.FR+" : "+x.Owed.FR)
		}
	}
	return out
}

// TestAnAnswerErasesNothing: what was answered, and of which nothing says that it was done, stays open and is owed at
// once; what was done, refused or held nothing is not.
func TestAnAnswerErasesNothing(t *testing.T) {
	const titles = "dossier;reçu le;droit;finalité;base légale;données détenues;identité;abusive;motif d'effacement;encore nécessaires à;" +
		"exécuté le;gelé le;répondu le;refusé le;refusé en partie le\n"
	const facts = ";autre;contrat;oui;identifiée;non;plus nécessaires;rien;"
	const todo = "faire ce qui est demandé, ou dire que c'est fait"
	for cells, want := range map[string]int{
		"effacement" + facts + ";;10/11/2026;;":                                     1,
		"effacement" + facts + ";;;;10/11/2026":                                     1,
		"rectification" + facts + ";;10/11/2026;;":                                  1,
		"opposition" + facts + ";;10/11/2026;;":                                     1,
		"effacement" + facts + "09/11/2026;;10/11/2026;;":                           0,
		"effacement" + facts + "12/11/2026;;10/11/2026;;":                           0,
		"effacement" + facts + ";;;10/11/2026;":                                     0,
		"opposition" + facts + ";05/11/2026;10/11/2026;;":                           0,
		"accès" + facts + ";;10/11/2026;;":                                          0,
		strings.Replace("effacement"+facts, ";oui;", ";non;", 1) + ";;10/11/2026;;": 0,
	} {
		d := open(t, memory("list.csv", titles+"M-1;02/11/2026;"+cells+"\n"))
		require.Equal(t, want, d.Open(), cells)
		owed := strings.Join(owedOf(d, "M-1"), "\n")
		require.Equal(t, want == 1, strings.Contains(owed, todo), "%s: %s", cells, owed)
	}
}

// TestOneDayOfSeveralRights closes none of them, and puts none off; each with its line has its own.
func TestOneDayOfSeveralRights(t *testing.T) {
	for _, act := range []string{"refusé le", "répondu le", "refusé en partie le", "demande retirée le", "prolongé le"} {
		titles := "dossier;reçu le;droit;" + act + ";motifs donnés;complexe;nombreuses demandes\n"
		for _, asks := range []string{"accès + effacement", "accès, effacement", "accès + rectification + ne plus appeler"} {
			d := open(t, memory("list.csv", titles+"M-1;02/11/2026;"+asks+";20/11/2026;oui;oui;oui\n"))
			require.Equal(t, 1, d.Open(), "%s: %s", act, asks)
			require.Contains(t, strings.Join(says(d.Faults()), "\n"), "sans dire de laquelle", "%s: %s", act, asks)
			for about := range d.folded["M-1"].Each() {
				require.Equal(t, rights.Running, about.Status, "%s: %s", act, asks)
			}
			letters, err := d.Letters(rights.Letterhead{Controller: "Maison", Contact: "dpo@maison.example"})
			require.NoError(t, err)
			for _, l := range letters {
				require.NotContains(t, []LetterKind{AnswerLetter, RefusalLetter}, l.Kind, "%s: %s", act, asks)
			}
		}
		d := open(t, memory("list.csv", titles+"M-1;02/11/2026;accès;20/11/2026;oui;oui;oui\nM-1;02/11/2026;effacement;;;;\n"))
		require.NotContains(t, strings.Join(says(d.Faults()), "\n"), "sans dire de laquelle", act)
		var got []rights.Status
		for about := range d.folded["M-1"].Each() {
			got = append(got, about.Status)
		}
		require.Len(t, got, 2)
		require.NotEqual(t, got[0], got[1], act)
		d = open(t, memory("list.csv", titles+"M-1;02/11/2026;accès + stop pub;20/11/2026;oui;oui;oui\n"))
		require.NotContains(t, strings.Join(says(d.Faults()), "\n"), "sans dire de laquelle", act)
	}
}

// TestWhoIsIdentifiedSuspendsNothing: where the facts say so and no day does, the check that was asked for is over.
func TestWhoIsIdentifiedSuspendsNothing(t *testing.T) {
	const titles = "dossier;reçu le;droit;identité;identité demandée le;doute consigné;identité reçue le\n"
	for cells, want := range map[string]rights.Status{
		"identifiée;05/11/2026;oui;":           rights.Running,
		"identifiée;05/11/2026;oui;04/11/2026": rights.Running, // came in before it was asked
		"identifiée;05/11/2026;oui;10/11/2026": rights.Running,
		"doute;05/11/2026;oui;":                rights.AwaitingIdentity,
		";05/11/2026;oui;":                     rights.AwaitingIdentity,
	} {
		d := open(t, memory("list.csv", titles+"M-1;02/11/2026;accès;"+cells+"\n"))
		c, _ := d.Case("M-1")
		require.Equal(t, want, c.Status, cells)
		for _, f := range c.Findings {
			require.NotEqual(t, rgpd.RuleID("request-identity-without-doubt"), f.Rule, cells)
		}
		for s := range c.Deadline(rights.Answer).Steps() {
			require.NotContains(t, s.Says.FR, "sans doute raisonnable", cells)
		}
		told := strings.Contains(strings.Join(says(d.Faults()), "\n"), "rien ne dit depuis quand")
		require.Equal(t, strings.HasSuffix(cells, "oui;") && strings.HasPrefix(cells, "identifiée"), told, cells)
		if cells == "identifiée;05/11/2026;oui;" {
			require.Empty(t, cmp.Diff("2026-12-02", c.Deadline(rights.Answer).Due.String()))
			none := open(t, memory("list.csv", titles+"M-1;02/11/2026;accès;identifiée;05/11/2026;non;\n"))
			without, _ := none.Case("M-1")
			require.Equal(t, rgpd.RuleID("request-identity-without-doubt"), without.Findings[0].Rule, "none was recorded")
		}
		if cells == "identifiée;05/11/2026;oui;04/11/2026" {
			require.Empty(t, cmp.Diff("2026-12-02", c.Deadline(rights.Answer).Due.String()))
		}
	}
}
