package mailroom

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// TestNoNameNamesACase: neither a person nor an address stands in a letter, a calendar or a log; the line does.
func TestNoNameNamesACase(t *testing.T) {
	for _, id := range []string{
		"Dupont Marie", "DUPONT Marie 2026", "Zorglub", "ZORGLUB", "dupont.marie", "Dupont-2026-01", "Marie2", "12 rue de la Paix",
		"MARTIN 2026-01", "dossier de Zorglub 12", "RGPD Zorglub 2026", "Dossier Dupont", "M. Nguyễn 3", "Зорглуб 12", "AB CD EF 1", "王明 1",
	} {
		list := table(t, "dossier;reçu le;droit\n"+id+";03/11/2026;accès\n")
		require.Equal(t, "?liste.csv:2", list.Entries[0].Case, id)
		require.NotEmpty(t, list.Faults, id)
		for _, f := range list.Faults {
			for _, tag := range []language.Tag{language.French, language.English} {
				require.NotContains(t, f.In(tag), id)
				require.NotRegexp(t, "(?i)zorglub|dupont|paix|marie", f.In(tag))
			}
		}
		require.Contains(t, list.Faults[0].Do.FR, "2026-014", "the remedy")
	}
	for _, id := range []string{
		"2026-014", "M-1", "D-09", "RGPD/2026/11/29/01", "Dossier n° 12", "demande 12/2026", "Req-12", "DSAR_0001", "MASOC-2026-01", "2026/11/29/01",
		"OPPOSITION-2026-3", "a", "12", "#14", "ab12", "5f3c9a1e-0c4d-4e6b-9aaa-000000000000", "Réf. 12/B", "2026.14",
	} {
		list := table(t, "dossier;reçu le;droit\n"+id+";03/11/2026;opposition\n")
		require.Equal(t, id, list.Entries[0].Case)
		require.Empty(t, list.Faults, id)
	}
}

// TestRowsUnderOneNameAreOneCase, as they were written, and those without a number are each their own.
func TestRowsUnderOneNameAreOneCase(t *testing.T) {
	list := table(t, "dossier;reçu le;droit\nDupont Marie;03/11/2026;accès\nZorglub;03/11/2026;accès\nDupont Marie;03/11/2026;effacement\n"+
		";03/11/2026;accès\n;03/11/2026;accès\n0199060004;03/11/2026;accès\n0199060004;03/11/2026;accès\n")
	var ids []string
	for _, e := range list.Entries {
		ids = append(ids, e.Case)
	}
	require.Equal(t, []string{"?liste.csv:2", "?liste.csv:3", "?liste.csv:2", "?liste.csv:5", "?liste.csv:6", "?liste.csv:7", "?liste.csv:8"}, ids)
}

// TestWhoKeepsTheListIsNoRefusal: of a number of the house the letters say who has it; words of a refusal in it bind.
func TestWhoKeepsTheListIsNoRefusal(t *testing.T) {
	for id, want := range map[string]rgpd.Answer{
		"RGPD/2026/11/29/01": 0, "DPO/2026/11/29/01": 0, "GDPR-2026-01": 0, "CNIL 12": 0, "DSAR-4": 0, "LRAR-2026-9": 0, "Dossier RGPD n° 4": 0,
		"STOP-1": rgpd.Yes, "NPA-12": rgpd.Yes, "STOP RGPD-1": rgpd.Yes, "OPPOSITION-12": rgpd.Yes, "RGPD 12 ne pas appeler": rgpd.Yes,
		"NO CALL-1": rgpd.Yes, "DPO-2026-1 BLOCTEL": rgpd.Yes,
	} {
		e := table(t, "dossier;reçu le;droit\n"+id+";03/11/2026;accès\n").Entries[0]
		require.Equal(t, want, e.MayObject, id)
		require.Equal(t, rights.Access, e.Events[0].Right, id)
	}
}
