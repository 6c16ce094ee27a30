package kept

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A person is what one row has: each column by its title.
type person map[string]string

// personTitles are those of the file; people are known by all but the last.
var personTitles = []string{"mobile", "fixe", "id", "siren", "siret", "nom", "email", "note", "stop"}

// tied reports whether two rows are one person's, as people would say it.
func tied(a, b person) bool {
	for _, x := range []string{a["mobile"], a["fixe"], a["note"]} {
		if x != "" && slices.Contains([]string{b["mobile"], b["fixe"], b["note"]}, x) {
			return true
		}
	}
	if a["id"] != "" && a["id"] == b["id"] || a["email"] != "" && a["email"] == b["email"] {
		return true
	}
	same := func(firm string) bool { return slices.Contains(firmsOf(b), firm) }
	return slices.ContainsFunc(firmsOf(a), same) && (a["nom"] == "" || b["nom"] == "" ||
		slices.ContainsFunc(strings.Fields(a["nom"]), func(n string) bool {
			return slices.Contains(strings.Fields(b["nom"]), n)
		}))
}

// firmsOf are those of a row, each by its SIREN, in whichever column.
func firmsOf(p person) (out []string) {
	for _, number := range []string{p["siren"], p["siret"]} {
		if number != "" {
			out = append(out, number[:len("123456789")])
		}
	}
	return out
}

// saidBySome are the rows of whoever says no in one of theirs, from row to row, as one would look for them by hand.
func saidBySome(rows []person, no func(person) bool) []bool {
	out := make([]bool, len(rows))
	for i, row := range rows {
		out[i] = no(row)
	}
	for changed := true; changed; {
		changed = false
		for i := range rows {
			for k := range rows {
				if out[i] && !out[k] && tied(rows[i], rows[k]) {
					out[k], changed = true, true
				}
			}
		}
	}
	return out
}

// somePeople are rows of a few people. Some have no number then, if they may lack it.
func somePeople(r *rand.Rand, lacking bool) (rows []person) {
	some := func(most, of int, format string) string {
		if r.IntN(most) > 0 {
			return ""
		}
		return fmt.Sprintf(format, r.IntN(of))
	}
	names := strings.Fields("Martin Paul Durand Petit Leroy Luc")
	for range 40 {
		mobile := 1
		if lacking {
			mobile += r.IntN(2)
		}
		row := person{"mobile": some(mobile, 60, "06399801%02d"), "fixe": some(4, 60, "06399801%02d"),
			"id": some(3, 40, "%d"), "siren": some(4, 6, "12345678%d"),
			"siret": some(6, 6, "12345678%d00047"), "email": some(6, 20, "a%d@exemple.fr"),
			"note": some(8, 60, "06399801%02d"), "stop": some(14, 1, "oui%.0d")}
		if row["stop"] != "" && r.IntN(2) == 0 {
			row["note"] = fmt.Sprintf("doublon de l'id %d", r.IntN(40))
		}
		for range r.IntN(3) {
			row["nom"] = strings.TrimSpace(row["nom"] + " " + names[r.IntN(len(names))])
		}
		rows = append(rows, row)
	}
	return rows
}

func fileOf(rows []person) string {
	var b strings.Builder
	b.WriteString(strings.Join(personTitles, ";") + "\n")
	for _, row := range rows {
		for i, title := range personTitles {
			if i > 0 {
				b.WriteByte(';')
			}
			b.WriteString(row[title])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// TestANoIsThatOfWhoeverIsTied: of all rows of a person and of no other, from row to row, however the file is read.
func TestANoIsThatOfWhoeverIsTied(t *testing.T) {
	base, err := OpenConsents(screentest.File(t, "base.csv", "tel;consentement état;consentement le\n"+
		"0639980107;retiré;01/09/2026\n0639980130;valide;01/09/2026\n"), screentest.Campaign(t), nil, nil)
	require.NoError(t, err)
	list, err := (&Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}).Open(screentest.File(t, "s.csv",
		"numéro\n0639980111\n0639980122\n"))
	require.NoError(t, err)
	for seed := range 80 {
		r := rand.New(rand.NewPCG(uint64(seed), 29))
		lacking := seed%2 == 1
		rows := somePeople(r, lacking)
		file := fileOf(rows)
		s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
		if r.IntN(3) == 0 {
			s.Channel = rgpd.Email
		}
		var besides Besides
		without := []string{}
		if r.IntN(2) == 0 {
			besides.Lists, without = []*List{list}, []string{"0639980111", "0639980122"}
		}
		if r.IntN(4) == 0 {
			s.Consents, without = base, append(without, "0639980107")
		}
		elsewhere := func(row person) bool {
			return slices.ContainsFunc(without, func(n string) bool { return tied(row, person{"mobile": n}) })
		}
		want := saidBySome(rows, func(row person) bool {
			return row["stop"] != "" || elsewhere(row) || row["id"] != "" && slices.ContainsFunc(rows, func(by person) bool {
				return by["stop"] != "" && by["note"] == "doublon de l'id "+row["id"]
			})
		})
		for _, how := range []manner{{quick: true, tied: mostTied}, {quick: true, tied: 1}, {}} {
			tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
			require.NoError(t, err)
			tab.Block = 200
			said, err := hear(&s, tab, besides, 2, how)
			require.NoError(t, err)
			got := stoppedIn(t, s, tab, said)
			for i, row := range rows {
				got[i] = got[i] || elsewhere(row)
			}
			if !lacking {
				require.Equal(t, want, got, "%d %v\n%s", seed, how, file)
			}
			for i, row := range rows { // one without a number is called by nobody, and may be of those around it, too
				called := s.Channel == rgpd.Email || row["mobile"]+row["fixe"] != ""
				require.True(t, got[i] || !want[i] || !called, "%d %v, line %d\n%s", seed, how, i+2, file)
			}
		}
	}
}

// stoppedIn are the rows that say no of themselves once they were told what others say.
func stoppedIn(t *testing.T, s facts.Reader, tab *facts.Table, said *Noes) (out []bool) {
	t.Helper()
	s.Said = said
	w := newListener(&s, tab)
	_, err := tab.Each(func(rec *sheet.Record) { out = append(out, w.hear(rec) != (noSaid{})) })
	require.NoError(t, err)
	return out
}
