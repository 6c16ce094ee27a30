package handover

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func contact(t *testing.T, phone string) *Contact {
	t.Helper()
	n, err := number.Parse(phone)
	require.NoError(t, err)
	at := time.Date(2026, 11, 30, 9, 30, 0, 0, time.UTC)
	hour := func(h int) time.Time { return time.Date(2026, 11, 30, h, 0, 0, 0, time.UTC) }
	return &Contact{Line: 7, Number: n, At: at, Until: hour(12), Zone: rgpd.Mainland.Zone(at),
		Windows: []prospect.Window{{From: hour(7), Until: hour(8)}, {From: hour(9), Until: hour(12)},
			{From: hour(13), Until: hour(19)}},
		Shown: prospect.ShownTerritorial, Rule: "b2b-about-work", Duties: "d-1d1ae6c1"}
}

// written reads what a form writes of a contact, by the titles of the form.
func written(t *testing.T, f Form, c *Contact) map[string]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(string(f.Append(f.AppendTitles(nil), c)))).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	out := map[string]string{}
	for i, title := range rows[0] {
		if rows[1][i] != "" {
			out[title] = rows[1][i]
		}
	}
	return out
}

func TestForms(t *testing.T) {
	require.Equal(t, map[string]string{
		"vendor_lead_code": "7", "source_id": "crible", "phone_code": "33", "phone_number": "199000001", "rank": "0",
		"comments": "crible 10:00-13:00 14:00-20:00 < 2026-11-30T13:00:00+01:00 | territorial | b2b-about-work | d-1d1ae6c1",
	}, written(t, Vicidial, contact(t, "01 99 00 00 01")))
	plain := map[string]string{
		"numero": "+33199000001", "rgpd_ligne": "7", "rgpd_creneaux_du_jour": "10:00-13:00 14:00-20:00",
		"rgpd_jusqu_a": "2026-11-30T13:00:00+01:00", "rgpd_a_montrer": "territorial", "rgpd_regle": "b2b-about-work",
		"rgpd_devoirs": "d-1d1ae6c1", "rgpd_suivi": "en attente",
	}
	require.Equal(t, plain, written(t, Plain, contact(t, "01 99 00 00 01")))
	plain["Phone Number"] = plain["numero"]
	delete(plain, "numero")
	require.Equal(t, plain, written(t, HubSpot, contact(t, "01 99 00 00 01")))
}

// TestALeadIsNamed: VICIdial is given the name of the person and the identifier that the file has, as long as its fields
// are, and the line where the identifier would be cut.
func TestALeadIsNamed(t *testing.T) {
	c := contact(t, "0199000001")
	c.ID, c.First, c.Last = " 90000001 ", "Léa, dite \"Lé\"", strings.Repeat("é", 40)
	got := written(t, Vicidial, c)
	require.Equal(t, "90000001", got["vendor_lead_code"])
	require.Equal(t, "crible-7", got["source_id"], "the line stays")
	require.Equal(t, c.First, got["first_name"])
	require.Equal(t, strings.Repeat("é", 30), got["last_name"])
	require.Contains(t, got["comments"], "b2b-about-work")
	require.Equal(t, "0", got["rank"])
	c.ID = "__export__.res_partner_11_a1b2c3d4"
	require.Equal(t, "7", written(t, Vicidial, c)["vendor_lead_code"])

	for titles, want := range map[string]Own{
		"Record ID|First Name|Last Name|Phone Number":   {0, 1, 2},
		"lead_id|vendor_lead_code|first_name|last_name": {1, 2, 3},
		"ID externe|Nom d'affichage|Téléphone":          {0, -1, 1},
		"Person - ID|Person - Name":                     {0, -1, 1},
		"Nom;Mobile":                                    {-1, -1, -1},
		"Prénom|Nom|Téléphone":                          {-1, 0, 1},
		"Company|Phone":                                 {-1, -1, -1},
	} {
		require.Equal(t, want, OwnOf(strings.Split(titles, "|")), titles)
	}
}

// TestNoNumberIsInvented: what may be shown is a kind of number, and nothing where that is not known.
func TestNoNumberIsInvented(t *testing.T) {
	c := contact(t, "0199000001")
	c.Shown = 0
	require.NotContains(t, written(t, Plain, c), "rgpd_a_montrer")
	require.Equal(t, "crible 10:00-13:00 14:00-20:00 < 2026-11-30T13:00:00+01:00 | b2b-about-work | d-1d1ae6c1",
		written(t, Vicidial, c)["comments"])
}

// TestNumbersOfTheTerritories: each with the code of its place; VICIdial takes none of another country.
func TestNumbersOfTheTerritories(t *testing.T) {
	for phone, want := range map[string][2]string{"0692123456": {"262", "692123456"}, "0690123456": {"590", "690123456"},
		"0639980001": {"33", "639980001"}, "+687 123456": {"687", "123456"}} {
		got := written(t, Vicidial, contact(t, phone))
		require.Equal(t, want, [2]string{got["phone_code"], got["phone_number"]}, phone)
	}
	strange := contact(t, "+32 2 555 12 34").Number
	require.False(t, Vicidial.Takes(strange))
	require.True(t, Plain.Takes(strange))
	require.False(t, Plain.Takes(number.Number{}))
}

// TestWhatIsHandedOnSaysNoNo: a list that comes back from the dialler is screened again.
func TestWhatIsHandedOnSaysNoNo(t *testing.T) {
	memo := words.NewMemo()
	got := written(t, Vicidial, contact(t, "0199000001"))
	for _, title := range []string{"comments", "source_id"} {
		require.False(t, memo.Refuses(got[title], true), title)
	}
	require.Equal(t, []string{"handover-vicidial.csv", "handover-hubspot.csv", "handover-plain.csv"}, Files())
	_, err := ParseForm("excel")
	require.ErrorContains(t, err, "vicidial")
}
