package register

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// A measure that stands in the words of another, or in a note, is described; a sentence that denies it, or puts
// it off, describes nothing.
func TestAReviewReadsWhatStandsWhereverItStands(t *testing.T) {
	missing := func(a Activity) (out []rgpd.RuleID) {
		for _, f := range a.Review(today).Findings {
			if slices.ContainsFunc(securityMeasures, func(m struct {
				kind MeasureKind
				rule rgpd.RuleID
			}) bool {
				return m.rule == f.Rule
			}) {
				out = append(out, f.Rule)
			}
		}
		slices.Sort(out)
		return out
	}
	require.Empty(t, cmp.Diff([]rgpd.RuleID{"security-pseudonymisation", "security-resilience", "security-restoration"},
		missing(ConsumerCampaigns())), "what the ready entry says is not said to be missing")

	a := ConsumerCampaigns()
	a.Security = []Measure{{Kind: OtherMeasure, Detail: text("x")}}
	a.Notes = nil
	none := missing(a)
	require.Len(t, none, len(securityMeasures))
	for rule, said := range map[rgpd.RuleID][]string{
		"security-authentication": {"Authentification à deux facteurs", "AUTHENTIFICATION FORTE des agents", "Multi-factor authentication"},
		"security-encryption":     {"Bases chiffrées au repos", "chiffrement des sauvegardes", "TLS en transit", "Encrypted backups"},
		"security-restoration":    {"Essais de rétablissement", "plan de reprise d'activité"},
		"security-staff":          {"formation annuelle des agents", "Engagement de confidentialité signé", "yearly staff training"},
		"security-access":         {"Contrôle des accès par badge", "role-based access"},
		"security-logs":           {"Journalisation des accès", "Logging of every read"},
		"security-testing":        {"tests d'intrusion chaque année", "yearly audit by a third party"},
		"security-resilience":     {"Serveurs redondants", "haute disponibilité"},
	} {
		for _, words := range said {
			b := a.clone()
			b.Security[0].Detail = text(words)
			require.NotContains(t, missing(b), rule, words)
			b.Security[0].Detail, b.Notes = text("x"), []rgpd.Text{text(words)}
			require.NotContains(t, missing(b), rule, "in a note: "+words)
		}
	}
	for _, denied := range []string{
		"pas d'authentification à deux facteurs", "Authentification forte prévue en 2027", "sans chiffrement", "aucune formation des agents",
		"No encryption at rest", "two-factor authentication planned", "le chiffrement n'est pas fait", "journalisation à venir",
		"Authentification simple, deux facteurs pour personne", "mot de passe fort",
	} {
		b := a.clone()
		b.Security[0].Detail = text(denied)
		require.Empty(t, cmp.Diff(none, missing(b)), denied)
	}
}
