package register

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// A legal basis is read by its words or by its number, as people write them; one that is none of them, or more than one,
// in doubt or denied, is none.
func TestABasisIsReadAsPeopleWriteIt(t *testing.T) {
	for said, want := range map[string]Basis{
		"Consentement": ConsentBasis, "Consentement de la personne": ConsentBasis, "recueil du consentement": ConsentBasis,
		"Exécution du contrat": ContractBasis, "Mesures précontractuelles": ContractBasis, "Contrat": ContractBasis,
		"Obligation légale": LegalObligation, "Obligation légale (code du travail, art. L. 1221-13)": LegalObligation,
		"Sauvegarde des intérêts vitaux": VitalInterests, "Mission d'intérêt public": PublicTask,
		"Mission d’intérêt public": PublicTask, "Intérêt légitime": LegitimateInterests, "INTÉRÊTS LÉGITIMES": LegitimateInterests,
		"Intérêt légitime : prévention de la fraude": LegitimateInterests,
		"art. 6(1)(a)": ConsentBasis, "6.1.a": ConsentBasis, "6-1-f": LegitimateInterests,
		"Article 6.1.a du RGPD (consentement)": ConsentBasis, "RGPD, art. 6 § 1 c)": LegalObligation,
		"article 6, paragraphe 1, point e)": PublicTask, "GDPR, art. 6(1)(b)": ContractBasis,

		"bonheur": 0, "art. 6(1)(z)": 0, "art. 6(1)": 0, "16.1.a": 0, "pas de consentement": 0, "sans consentement": 0,
		"Consentement ?": 0, "consentement non requis": 0, "Consentement ou contrat": 0, "6.1.a (contrat)": 0,
		"Consentement, intérêt légitime": 0, "à confirmer : consentement": 0, "refus du consentement": 0,
		"6.1.a, 6.1.b": 0, "loi relative au consentement": 0,
	} {
		got := basesOf(said, "")
		if want == 0 {
			require.Empty(t, got, said)
			continue
		}
		require.Len(t, got, 1, said)
		require.Equal(t, want, got[0].Basis, said)
	}
	require.Equal(t, []LegalBasis{{Basis: ConsentBasis, When: rgpd.Text{FR: "à la souscription"}}},
		basesOf("Consentement", "à la souscription"))
	require.Equal(t, []LegalBasis{{Basis: LegitimateInterests, Interest: rgpd.Text{FR: "Intérêt légitime : la fraude"}}},
		basesOf("Intérêt légitime : la fraude", ""))
	require.Len(t, basesOf("Exécution du contrat ; obligation légale", ""), 2)
	require.Empty(t, basesOf("Exécution du contrat ; bonheur", ""))
}

// Rights are read by their words or with their articles; one of another article is none.
func TestRightsAreReadAsPeopleWriteThem(t *testing.T) {
	got, others, all := rightsOf("Accès, rectification, effacement, opposition et portabilité ; limitation (art. 18)")
	require.Equal(t, []Right{Access, Rectify, Erase, Object, Port, Restrict}, got)
	require.Empty(t, others)
	require.Equal(t, rgpd.Yes, all)
	got, others, _ = rightsOf("droit d'accès, de rectification, opposition (21(2)), directives post-mortem")
	require.Nil(t, got)
	require.Nil(t, others)
	got, others, _ = rightsOf("droit d'accès, de rectification, opposition à la prospection, directives post-mortem")
	require.Equal(t, []Right{Access, Rectify, ObjectToProspecting}, got)
	require.Equal(t, []string{"directives post-mortem"}, others)
	for _, none := range []string{"accès (17)", "bonheur", "accès, …", "sans accès", "pas d'effacement", "rectification (21(1))"} {
		_, _, all := rightsOf(none)
		require.Equal(t, rgpd.No, all, none)
	}
}

// The lines stand where people put them: a word that is not read is a fault by its cell.
func TestABasisAnywhereInAForm(t *testing.T) {
	e := small(t).Entries[0]
	with := func(more ...[]string) (Activity, []error) { return ReadForm(append(e.FormRows(), more...)) }
	before := len(e.Activity().Bases)
	got, faults := with([]string{"Notes"}, []string{"Base légale", "Consentement"}, []string{"Base juridique (art. 6)", "6.1.c"})
	require.Empty(t, faults)
	require.Equal(t, []LegalBasis{{Basis: ConsentBasis}, {Basis: LegalObligation}}, got.Bases[before:])
	for _, bad := range [][]string{
		{"Base légale", "bonheur"}, {"Droits des personnes", "bonheur"}, {"Exception de l'art. 9", "bonheur"},
	} {
		_, faults := with(bad)
		require.Len(t, faults, 1, bad)
		require.Contains(t, faults[0].Error(), ": B: ", bad)
	}
}

// The exception of art. 9 is read in a line of its own, in that of the legal basis and in the description of the data,
// and is written back; of which data it is must be clear.
func TestAnExceptionHasAPlaceInAForm(t *testing.T) {
	e := small(t).Entries[0]
	rows := func(health string, more ...[]string) [][]string {
		out := e.FormRows()
		for i := range out {
			if cells0(out[i]) == Health.Text().FR {
				out[i] = []string{Health.Text().FR, health, "", "", "5 ans"}
			}
		}
		return append(out, more...)
	}
	exceptionIn := func(a Activity) (x Exception) {
		for _, d := range a.Data {
			if d.Kind == Health {
				x = d.Exception
			}
		}
		return x
	}
	for name, x := range map[string][][]string{
		"basis":          rows("arrêts", []string{"Base légale", "RGPD, art. 9(2)(b)", "", "", "droit du travail"}),
		"line":           rows("arrêts", []string{"Exception de l'art. 9", "9.2.b"}),
		"words":          rows("arrêts", []string{"Exception de l'article 9", "droit du travail"}),
		"its data":       rows("arrêts", []string{"Exception de l'art. 9", "art. 9(2)(b)", "", "", Health.Text().FR}),
		"description":    rows("arrêts ; art. 9(2)(b) du RGPD"),
		"end":            rows("arrêts\nexception : RGPD, art. 9(2)(b)"),
		"both in a cell": rows("arrêts", []string{"Base légale", "art. 6(1)(c), art. 9(2)(b)"}),
	} {
		got, faults := ReadForm(x)
		require.Empty(t, faults, name)
		require.Equal(t, EmploymentLaw, exceptionIn(got), name)
		built, err := got.Build()
		require.NoError(t, err, name)
		again, faults := ReadForm(built.FormRows())
		require.Empty(t, faults, name)
		require.Equal(t, got.Data, again.Data, name)
		require.Equal(t, got.Bases, again.Bases, name)
	}
	for name, x := range map[string][][]string{
		"no data":     append(e.FormRows(), []string{"Exception de l'art. 9", "9.2.b"}),
		"two":         rows("arrêts ; art. 9(2)(b), art. 9(2)(h)"),
		"denied":      rows("arrêts ; pas l'art. 9(2)(b)"),
		"other":       rows("arrêts ; art. 9(2)(z)"),
		"open":        rows("arrêts\nexception : à établir"),
		"contradicts": rows("arrêts ; art. 9(2)(b)", []string{"Exception de l'art. 9", "9.2.a"}),
		"of another":  rows("arrêts", []string{"Exception de l'art. 9", "9.2.b", "", "", Biometric.Text().FR}),
	} {
		got, faults := ReadForm(x)
		require.Len(t, faults, 1, name)
		if name != "contradicts" {
			require.Zero(t, exceptionIn(got), name)
		}
	}
}
