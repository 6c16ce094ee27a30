package registerbook

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/register"
)

// TestFaultsHaveTheirPlaceAndBothLanguages: each of several at once, whatever was wrapped around it; what only the
// reader of workbooks says is French.
func TestFaultsHaveTheirPlaceAndBothLanguages(t *testing.T) {
	do := rgpd.Text{FR: "écrire le jour", EN: "write the day"}
	row := &register.TableError{Sheet: "Fiche", Row: 6, Column: "B", Remedy: do}
	other := errors.New("le classeur est trop grand")
	french := "« Fiche » : ligne 6, B : écrire le jour"
	want := []Fault{{"Fiche", 6, "B", do, rgpd.Text{FR: french, EN: "“Fiche”: row 6: B: write the day"}},
		{Do: rgpd.Text{FR: other.Error()}, Says: rgpd.Text{FR: other.Error()}}}
	require.Empty(t, cmp.Diff(want, Told(errors.Join(row, other))))
	require.Empty(t, Told(nil))
	_, _, err := Read(filepath.Join(t.TempDir(), "nowhere.csv"))
	require.Len(t, Told(err), 1)
	require.NotContains(t, Told(err)[0].Says.FR+Told(err)[0].Says.EN, "nowhere", "no path")
	path := filepath.Join(t.TempDir(), "a.json")
	require.NoError(t, os.WriteFile(path, []byte(`{"format":"rgpd-register/1","title":7}`), 0o600))
	_, _, err = Read(path)
	require.NotEmpty(t, Told(err)[0].Do.FR)
	require.NotEmpty(t, Told(err)[0].Do.EN)
}

// ExampleOf says what a breach of Saturday noon lacks on Monday morning, and who must be told of it.
func ExampleOf() {
	now := time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)
	r := register.Register{Breaches: []register.Breach{{Ref: "V-1", Incident: register.PersonalDataBreach,
		Risk: register.RiskLikely, Aware: now.Add(-46 * time.Hour)}}}
	for _, p := range Of(&r, rgpd.ParisDay(now), now) {
		for _, t := range p.Tellings[:1] {
			fmt.Println(p.Ref, t.Who.In(language.English), t.By.Format("2006-01-02 15:04"), len(p.Findings) > 0)
		}
	}
	// Output: V-1 the supervisory authority 2026-12-01 12:00 true
}
