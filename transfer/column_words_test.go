package transfer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// Each value of each column has a clause of its own in French and in English, which a
// sentence may hold: no capital, no stop.
func TestEveryValueHasItsWords(t *testing.T) {
	for _, table := range tables() {
		testkit.Clauses(t, table)
	}
	require.Len(t, columnWords, len(when{}.Columns()))
	require.Len(t, roleWords, len(roleWhen{}.Columns()))
}

// What a reader takes from a clause is the value it is said of: a no denies, a yes does
// not, and the words of a value name it.
func TestWordsMeanTheirValues(t *testing.T) {
	names := map[string][2]string{
		"exporter=inside": {
			"est dans l'Union", "is in the Union",
		}, "exporter=outside-subject": {"soumis au RGPD", "under the RGPD"},
		"exporter=onward": {
			"maillon précédent", "hop before",
		}, "exporter=outside-free": {"ne relève pas", "is not under"},
		"importer=inside": {
			"l'Union ou l'EEE", "the Union or the EEA",
		}, "importer=unsettled": {"incertain", "uncertain"},
		"importer=outside":     {"pays tiers", "third country"},
		"collection=passed-on": {"remet", "passes"}, "collection=collected-for-itself": {
			"pour lui seul", "for itself alone",
		},
		"collection=collected-for-exporter": {"pour l'exportateur", "for the exporter"},
		"adequacy=not-covered": {
			"aucune décision", "no adequacy",
		}, "adequacy=covered": {"une décision d'adéquation couvre", "an adequacy decision"},
		"adequacy=covered-challenged": {"contestée", "challenged"},
		"tool=none":                   {"pas d'outil", "no tool"}, "tool=adequacy": {
			"l'adéquation seule", "adequacy alone",
		},
		"tool=scc-2021-914": {"2021/914", "2021/914"}, "tool=scc-2021-915": {"2021/915", "2021/915"}, "tool=scc-old": {
			"anciennes clauses", "old clauses",
		},
		"tool=bcr-c": {"pour responsables", "for controllers"},
		"tool=bcr-p": {"pour sous-traitants", "for processors"},
		"tool=scc-authority": {
			"d'une autorité", "of an authority",
		}, "tool=code-of-conduct": {"code de conduite", "code of conduct"},
		"tool=certification": {"certification", "certification"}, "tool=ad-hoc": {"ad hoc", "ad hoc"},
		"tool=public-instrument":          {"instrument", "instrument"},
		"tool=administrative-arrangement": {"arrangement", "arrangement"},
		"roles=controller-controller": {
			"un responsable envoie à un responsable", "a controller sends to a controller",
		},
		"roles=controller-processor": {
			"un responsable envoie à un sous-traitant", "a controller sends to a processor",
		},
		"roles=processor-sub-processor": {"ultérieur", "sub-processor"}, "roles=processor-client": {
			"son propre client", "its own client",
		},
		"roles=other": {"autres", "other"},
		"relay=own":   {"lui-même", "itself"}, "relay=relayed": {
			"est transmis", "is handed down",
		}, "relay=not-relayed": {"n'est pas transmis", "is not handed down"},
		"signed=before-2021-06-27": {
			"avant le 27 juin 2021", "before 27 June 2021",
		}, "signed=2021-06-27-to-2021-09-26": {"du 27 juin au 26 septembre", "from 27 June to 26 September"},
		"signed=from-2021-09-27": {
			"depuis le 27 septembre 2021", "since 27 September 2021",
		}, "signed=after-the-flow": {"après le flux", "after the flow"},
		"assessment=none": {
			"pas d'analyse", "no impact assessment",
		}, "assessment=importers-summary": {"résumé du destinataire", "summary of the importer's"},
		"assessment=exporters-own": {"propre de l'exportateur", "exporter's own"},
		"assessment-day=before-the-flow": {
			"avant le flux", "before the flow",
		}, "assessment-day=after-the-flow": {"après le flux", "after the flow"},
		"outcome=favourable": {
			"est favorable", "is favourable",
		}, "outcome=favourable-with-measures": {"grâce à des mesures", "thanks to measures"},
		"outcome=unfavourable": {"défavorable", "unfavourable"},
		"measures=technical-only": {
			"seulement techniques", "technical alone",
		}, "measures=not-only-technical": {"pas que techniques", "not only technical"},
		"derogation=none": {"aucune", "no derogation"}, "derogation=a": {"consentement", "consent"}, "derogation=b": {
			"avec la personne", "with the person",
		},
		"derogation=c": {"dans l'intérêt", "interest"}, "derogation=d": {
			"public important", "important public",
		}, "derogation=e": {"en justice", "legal claims"},
		"derogation=f": {"vitaux", "vital"}, "derogation=g": {"registre", "register"},
		"derogation=residual": {"impérieux", "compelling"},
		"frequency=one-off":   {"ponctuel", "one-off"}, "frequency=recurrent": {"récurrent", "recurrent"},
		"means=sent": {"envoyées", "sent"}, "means=on-screen": {"à l'écran", "on a screen"},
		"country=TN": {"Tunisie", "Tunisia"}, "country=MA": {"Maroc", "Morocco"},
		"country=MG": {"Madagascar", "Madagascar"},
		"country=SN": {"Sénégal", "Senegal"}, "country=MU": {"Maurice", "Mauritius"},
		"country=CI": {"Ivoire", "Ivoire"}, "country=other": {"un autre", "another"},
		"module=1": {"module 1", "module 1"}, "module=2": {"module 2", "module 2"},
		"module=3": {"module 3", "module 3"}, "module=4": {"module 4", "module 4"},
		// Yes and no where a no is not said by a negation.
		"same-entity=yes": {
			"une seule personne", "one legal person",
		}, "same-entity=no": {"deux personnes", "two persons"},
		"unaltered=yes": {"inchangé", "stands"}, "unaltered=no": {"modifié", "altered"},
		"annexes=yes": {"remplies", "filled in"}, "annexes=no": {"vide", "blank"},
		"unchanged=yes": {"n'a pas changé", "has not changed"}, "unchanged=no": {"a changé", "has changed"},
		"clients-data=yes": {
			"clients extérieurs", "outside clients",
		}, "clients-data=no": {"du groupe", "the group's own"},
		"assessment-onward=yes": {"couvre", "covers"}, "assessment-onward=no": {"laisse de côté", "leaves"},
		"review=yes": {"vaut encore", "still stands"}, "review=no": {"est passé", "is past"},
		"staff-abroad=yes": {
			"hors de l'Union", "outside the Union",
		}, "staff-abroad=no": {"reste dans l'Union", "stay in the Union"},
		"derogation-met=yes": {"sont réunies", "are met"}, "derogation-met=no": {"manque", "missing"},
		"engaged-by-processor=yes": {"prestataire", "outsourcer"}, "engaged-by-processor=no": {
			"le client même", "the client itself",
		},
		"freelancers=yes": {"indépendants", "freelancers"}, "freelancers=no": {"salariés", "employees"},
	}
	denies := func(x rgpd.Text) bool {
		fr, en := " "+x.FR+" ", " "+x.EN+" "
		return (strings.Contains(fr, " ne ") || strings.Contains(fr, " n'")) &&
			(strings.Contains(en, " not ") || strings.Contains(en, " no ") || strings.Contains(en, " nothing "))
	}
	for _, table := range tables() {
		for col := range table.Columns() {
			for v, word := range col.Values {
				where := col.Name + "=" + word
				if w, ok := names[where]; ok {
					require.Contains(t, col.Words[v].FR, w[0], where)
					require.Contains(t, col.Words[v].EN, w[1], where)
					delete(names, where)
					continue
				}
				require.Contains(t, []string{"yes", "no"}, word, where)
				require.Equal(t, word == "no", denies(col.Words[v]), where)
			}
		}
	}
	require.Empty(t, names)
}

// A witness, as a lawyer is shown it.
func TestAWitnessReadsAsASentence(t *testing.T) {
	w, ok := Study().Find(
		when{Tool: rgpd.Is(StandardClauses), Annexes: rgpd.Is(rgpd.No)}.Masks(), rgpd.VerdictsOf(rgpd.Forbidden),
		rgpd.LawAsOf,
	)
	require.True(t, ok)
	require.Equal(t,
		"By the rules of 23 November 2026, a call centre outside the Union, with clauses signed and a favourable "+
			"assessment, but for this: an annex is blank. Forbidden: an annex of the standard clauses is blank "+
			"(Décision (UE) 2021/914, annexes I à III).",
		w.In(language.English))
	require.Contains(t, w.In(language.French), "à ceci près\u00a0: une annexe est vide.")
}
