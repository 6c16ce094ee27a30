package rights_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// What art. 18(2) lets be done with frozen data, and what it does not.
func TestWhatFrozenDataMayServe(t *testing.T) {
	for use, want := range map[rights.FrozenUse]struct {
		lawful bool
		fr     string
	}{
		rights.Storing:            {true, "la conservation"},
		rights.UseWithConsent:     {true, "un usage auquel la personne consent"},
		rights.UseForClaims:       {true, "la défense de droits en justice"},
		rights.ProtectingAnother:  {true, "la protection des droits d'une autre personne"},
		rights.PublicInterest:     {true, "un motif important d'intérêt public"},
		rights.Calling:            {false, "un appel"},
		rights.ExportingToDialler: {false, "un export vers le composeur"},
		0:                         {false, ""},
		200:                       {false, ""},
	} {
		require.Equal(t, want.lawful, use.Lawful(), want.fr)
		require.Equal(t, want.fr, use.Text().FR)
	}
}

// A date is worked out where the clock and the holidays are known, and go together; elsewhere nothing is dated.
func TestPlacesThatDateSomething(t *testing.T) {
	noon := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name  string
		place rights.Place
		known bool
		hour  time.Duration
	}{
		{"nowhere", rights.Place{}, false, 12},
		{"Paris", rights.Place{Territory: rgpd.Mainland}, true, 14},
		{"Strasbourg", rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselle}, true, 14},
		{"the holidays of Strasbourg, in La Réunion", rights.Place{Territory: rgpd.Reunion, Holidays: rights.AlsaceMoselle}, false, 16},
		{"Athens", rights.Place{Territory: rgpd.Abroad, Clock: rights.EasternEurope}, true, 15},
		{"Lisbon", rights.Place{Territory: rgpd.Abroad, Clock: rights.WesternEurope}, true, 13},
		{"Tunis, which has no summer time", rights.Place{Territory: rgpd.Abroad, Clock: rights.Maghreb}, true, 13},
		{"abroad, by no clock", rights.Place{Territory: rgpd.Abroad}, false, 12},
		{"abroad, by a clock that there is not", rights.Place{Territory: rgpd.Abroad, Clock: 200}, false, 12},
		{"abroad, with French holidays", rights.Place{Territory: rgpd.Abroad, Clock: rights.CentralEurope, Holidays: rights.National}, false, 12},
	} {
		day, since := c.place.Local(noon)
		require.Equal(t, c.known, c.place.Known(), c.name)
		require.Equal(t, c.hour*time.Hour, since, c.name)
		require.Equal(t, rgpd.NewDate(2026, 7, 1), day, c.name)
		require.Equal(t, day, c.place.Day(noon), c.name)
	}
}
