package register

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestWhatWordsLeaveOpen: each doubt beside its near misses.
func TestWhatWordsLeaveOpen(t *testing.T) {
	whole := filled(ConsumerCampaigns())
	for _, x := range []struct {
		path  string
		spoil func(*Activity, string)
		yes   []string
		no    []string
	}{
		{"data[0].kind", func(a *Activity, s string) { a.Data[0].Kind, a.Data[0].Name = Identity, text(s) },
			[]string{"Pathologies, handicap", "Dossier médical", "nom, religion"}, []string{"Nom, prénom", "aucune donnée de santé", "Identité"}},
		{"data[0].retention[0].criterion", func(a *Activity, s string) { a.Data[0].Retention[0].Criterion = text(s) },
			[]string{"illimitée", "Durée indéfinie", "à vie"}, []string{"3 ans", "jamais illimitée", "contrat à durée indéterminée, puis 3 ans"}},
		{"recipients[0].country", func(a *Activity, s string) { a.Recipients[0].Name, a.Recipients[0].Country = text(s), "" },
			[]string{"Mumbai (Inde)", "Centre au Maroc"}, []string{"Centre d'appels", "Lyon (France)", "Madrid (Espagne)"}},
		{"data[0].retention[0].period", func(a *Activity, s string) {
			r := &a.Data[0].Retention[0]
			r.Period, r.Trigger, r.Criterion = "P0D", rgpd.Text{}, text(s)
		}, []string{"", "à définir"}, []string{"dès la vérification faite"}},
	} {
		for _, s := range slices.Concat(x.yes, x.no) {
			a := whole.clone()
			x.spoil(&a, s)
			r := a.Review(today)
			found := slices.ContainsFunc(r.Missing, func(q rgpd.Question) bool { return q.Fact == x.path }) ||
				slices.ContainsFunc(r.Findings, func(f rgpd.Finding) bool { return f.Path == x.path && f.Level == rgpd.Defect })
			require.Equal(t, slices.Contains(x.yes, s), found, "%s %s", x.path, s)
		}
	}
}
