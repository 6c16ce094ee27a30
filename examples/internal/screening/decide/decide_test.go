package decide

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestDecisions follows rows from their cells to their file, on the sample's
// campaign, Monday 23 November 2026 at 11:00 in Paris.
func TestDecisions(t *testing.T) {
	titles := []string{"téléphone", "CP", "qualité", "origine", "fichier consulté", "consentement état",
		"consentement le", "consentement canaux", "consentement pour", "consentement appelant", "consentement objet"}
	consenting := map[string]string{
		"téléphone": "01 99 00 11 22", "CP": "75011", "qualité": "particulier", "origine": "formulaire",
		"fichier consulté": "oui", "consentement état": "valide", "consentement le": "01/09/2026",
		"consentement canaux": "appel",
		"consentement pour":   "Alizé Télécom", "consentement appelant": "Bonjour Centre d'appels",
		"consentement objet": "abonnement internet et mobile",
	}
	for _, c := range []struct {
		name   string
		change []string
		bin    bins.Bin
		reason string
		holds  string // what a cell of ours holds
	}{
		{"a consent that names all", nil, bins.Callable, "consumer-consent", "10:00-13:00 14:00-20:00"},
		{"no consent", []string{"consentement état", "aucun"}, bins.Refused, "consumer-opt-in",
			"C. conso., art. L. 223-1"},
		{"an empty cell, records searched", []string{"consentement état", "", "consentement le", "",
			"consentement canaux", "", "consentement pour", "", "consentement appelant", "", "consentement objet", ""},
			bins.Refused, "consumer-opt-in", ""},
		{"an empty cell, records not searched", []string{"fichier consulté", "", "consentement état", ""},
			bins.Undecided, "stop", ""},
		{"a bare yes", []string{"consentement état", "oui"}, bins.Undecided, "consent", "Que vaut le consentement"},
		{"a consent without channels", []string{"consentement canaux", ""}, bins.Undecided, "consent",
			"le canal a été accepté en propre"},
		{"a consent without date", []string{"consentement le", ""}, bins.Undecided, "consent", "antérieur au contact"},
		{"a consent to e-mail", []string{"consentement canaux", "e-mail"}, bins.Refused, "consumer-consent-flawed",
			"le canal a été accepté en propre"},
		{"a consent to somebody else", []string{"consentement pour", "Groupe Mistral"}, bins.Refused,
			"consumer-consent-flawed", "nomme le professionnel"},
		{"a consent given after the call", []string{"consentement le", "24/11/2026"}, bins.Refused,
			"consumer-consent-flawed", "antérieur au contact"},
		{"a consent on the last day of its year", []string{"consentement le", "24/11/2025"}, bins.Callable,
			"consumer-consent", ""},
		{"a consent a year old", []string{"consentement le", "23/11/2025 11:00"}, bins.Refused,
			"consumer-consent-lapsed", ""},
		{"an objection before the consent", []string{"opposition le", "31/08/2026"}, bins.Callable, "consumer-consent",
			""},
		{"an objection on the day of the consent", []string{"opposition le", "01/09/2026"}, bins.Refused, "objected",
			"RGPD, art. 21(2)-(4)"},
		{"an objection without date", []string{"opposition le", "oui"}, bins.Refused, "objected", ""},
		{"Réunion, after lunch", []string{"CP", "97400"}, bins.Callable, "consumer-consent", "La Réunion (UTC+04:00)"},
		{"Mayotte, at lunch", []string{"CP", "97600"}, bins.Later, "outside-hours", "2026-11-23T14:00:00+03:00"},
		{"Guadeloupe, asleep", []string{"CP", "97110"}, bins.Later, "outside-hours", "2026-11-23T10:00:00-04:00"},
		{"Réunion or the mainland: what both have in common", []string{"CP", "", "mobile", "06 92 00 00 12"},
			bins.Callable, "consumer-consent", "11:00-13:00 14:00-17:00"},
		{"a lone number: its prefix is a presumption", []string{"CP", ""}, bins.Callable, "consumer-consent",
			"lieu présumé d'après le préfixe du numéro"},
		{"four attempts in thirty days", []string{"tentatives", "26/10/2026|02/11/2026|09/11/2026|16/11/2026"},
			bins.Later, "attempt-cap-reached", "2026-11-25T10:00:00+01:00"},
		{"three attempts", []string{"tentatives", "3"}, bins.Callable, "consumer-consent", ""},
		{"a professional, for their work, at any hour", []string{"qualité", "pro", "offre pour", "travail", "origine",
			"carte de visite"}, bins.Callable, "professional-interest", "00:00-24:00"},
		{"a professional, for private life", []string{"qualité", "pro", "offre pour", "vie privée", "origine",
			"carte de visite", "consentement état", "aucun"}, bins.Refused, "consumer-opt-in", ""},
		{"abroad", []string{"téléphone", "+44 20 7946 0958", "CP", ""}, bins.Outside, "called-abroad", ""},
		{"abroad, and opposed", []string{"téléphone", "+44 20 7946 0958", "CP", "", "opposition le", "oui"},
			bins.Refused, "objected", ""},
		{"two damages are told at once", []string{"CP", "7", "opposition le", "hier", "contrat", "VIP"}, bins.Ruined,
			"opposition le: date illisible", "opposition le | contrat"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cells := map[string]string{}
			for k, v := range consenting {
				cells[k] = v
			}
			names := titles
			for i := 0; i < len(c.change); i += 2 {
				if _, has := consenting[c.change[i]]; !has {
					names = append(names[:len(names):len(names)], c.change[i])
				}
				cells[c.change[i]] = c.change[i+1]
			}
			row := make([]string, len(names))
			for i, n := range names {
				row[i] = cells[n]
			}
			tab, err := openBytes([]byte(strings.Join(names, ";") + "\n" + strings.Join(row, ";") + "\n"))
			require.NoError(t, err)
			s, _ := sampleScreening(t)
			out, tl := screened(t, s, tab)
			require.Equal(t, 1, tl.Bins[c.bin], "in %s", bins.Name(c.bin, rgpd.LiveCall))
			require.Contains(t, tl.Reasons[c.bin], c.reason)
			titles, rows := screentest.Written(t, out[c.bin])
			require.Len(t, rows, 1)
			require.Len(t, rows[0], len(titles))
			require.Contains(t, strings.Join(rows[0][len(names):], "\n"), c.holds)
		})
	}
}

// The graver of two stops is that of whom one would be sorry to have called.
func TestGraver(t *testing.T) {
	day := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	p := func(s rgpd.Stop, at time.Time) prospect.Prospect { return prospect.Prospect{Stop: s, StoppedAt: at} }
	none, unknown := p(rgpd.NoStop, time.Time{}), p(0, time.Time{})
	early, late, undated := p(rgpd.Objected, day), p(rgpd.Objected, day.AddDate(0, 1, 0)), p(rgpd.Objected, time.Time{})
	order := []prospect.Prospect{none, unknown, early, late, undated}
	for i, a := range order {
		for j, b := range order {
			require.Equal(t, order[max(i, j)], graver(a, b))
		}
	}
}
