package transfer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Where chapter V begins: the member states, the EEA, the French parts overseas, the
// United Kingdom by day; look-alikes that are none of them.
func TestWhereCountriesStand(t *testing.T) {
	day := rgpd.NewDate
	members := "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
	for _, tc := range []struct {
		codes string
		on    rgpd.Date
		want  place
	}{
		{members, law.DayGDPR, inside},
		{members, rgpd.LawAsOf, inside},
		{"IS LI NO", day(2018, 7, 19), unsettled},
		{"IS LI NO", day(2018, 7, 20), inside},
		{"GP MQ GF RE YT MF AX", law.DayGDPR, inside},
		{"BL PM NC PF WF TF", law.DayGDPR, unsettled},
		{"BL PM NC PF WF TF", rgpd.LawAsOf, unsettled},
		{"GB", day(2020, 12, 31), inside},
		{"GB", day(2021, 1, 1), inside},   // bridging clause
		{"GB", day(2021, 6, 27), inside},  // its last day
		{"GB", day(2021, 6, 28), outside}, // the adequacy decision follows
		{"GB", rgpd.LawAsOf, outside},
		{"MC SM VA GI GL AW CW SX BQ KE", rgpd.LawAsOf, outside},
		{"TN MA MG SN MU CI", law.DayGDPR, outside},
		{"TN MA MG SN MU CI", rgpd.LawAsOf, outside},
		{"US CH IN", rgpd.LawAsOf, outside},
	} {
		for _, code := range strings.Fields(tc.codes) {
			require.Equal(t, tc.want.String(), placeOf(Country(code), tc.on).String(), "%s on %s", code, tc.on)
		}
	}
	require.Zero(t, placeOf("", rgpd.LawAsOf), "unknown")
	for _, s := range standings {
		for _, code := range strings.Fields(s.codes) {
			require.NoError(t, Country(code).check(), code)
			require.Equal(t, s.rule == "TER-10", overseasByStatute(Country(code)), code)
		}
	}
	require.Len(t, strings.Fields(members), 27)
}

// Until it is known that a country has the law of the Union, what leaves it is undecided.
func TestExporterOfTheEEA(t *testing.T) {
	for on, want := range map[rgpd.Date]Conclusion{
		rgpd.NewDate(2018, 7, 19): 0, rgpd.NewDate(2018, 7, 20): SafeguardMissing,
	} {
		f := farChain()
		f.Parties[0].Country = "NO"
		f.Hops = f.Hops[:1]
		f.Hops[0].Safeguard = Safeguard{Tool: NoTool}
		require.Equal(t, want, assess(t, f, on).Conclusion, on)
	}
}
