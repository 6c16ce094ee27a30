package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// TestNoPlaceIsSetAside: a chain that stands no longer does once data are kept or seen in a country that its clauses
// and its assessment are not of, or that nobody named, or once a role is unknown; the page says which.
func TestNoPlaceIsSetAside(t *testing.T) {
	judged := func(code int, change func(*transfer.Flow)) string {
		t.Helper()
		f := asFound()
		for _, r := range repairs() {
			r.do(&f)
		}
		change(&f.flow)
		b, err := json.Marshal(f.flow)
		require.NoError(t, err)
		path := filepath.Join(t.TempDir(), "flow.json")
		require.NoError(t, os.WriteFile(path, b, 0o600))
		out, _ := output(t, code, "-flow", path)
		return out
	}
	const whole = "Permis, à condition"
	require.Contains(t, judged(0, func(*transfer.Flow) {}), whole)
	for says, change := range map[string]func(*transfer.Flow){
		"filiale (CN)": func(f *transfer.Flow) { f.Parties[1].Places[1].Country = "CN" },
		"filiale (IN)": func(f *transfer.Flow) { f.Parties[2].Places = []transfer.Place{{Country: "IN"}} },
		"filiale (?)":  func(f *transfer.Flow) { f.Parties[1].Places[1].Country = "" },
		"parties[1].places[1].country ? Où": func(f *transfer.Flow) {
			f.Parties[1].Places[1].Country = ""
		},
		"parties[0].country ? Dans quel pays": func(f *transfer.Flow) { f.Parties[0].Country = "" },
		"parties[0].role ? Que fait":          func(f *transfer.Flow) { f.Parties[0].Role = 0 },
		"parties[3] ? De qui cette partie reçoit-elle": func(f *transfer.Flow) {
			f.Parties = append(f.Parties, transfer.Party{ID: "sousfiliale", Country: "IN", Role: transfer.SubProcessor})
		},
		"parties[3].role ? Que fait": func(f *transfer.Flow) {
			f.Parties = append(f.Parties, transfer.Party{ID: "archives", Country: "FR"})
			f.Hops = append(f.Hops, transfer.Hop{From: "assureur", To: "archives"})
		},
	} {
		out := judged(1, change)
		require.Contains(t, out, says)
		require.NotContains(t, out, whole, says)
	}
	// A branch is the same person, and has no role of its own.
	require.NotContains(t, judged(1, func(f *transfer.Flow) {
		f.Parties = append(f.Parties, transfer.Party{ID: "archives", Country: "FR"})
		f.Hops = append(f.Hops, transfer.Hop{From: "assureur", To: "archives", SameEntity: rgpd.Yes})
	}), "parties[3].role ?")
}
