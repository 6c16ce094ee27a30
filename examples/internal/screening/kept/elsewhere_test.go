package kept

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestWhatIsHeldComesBackWhole: what goes to another machine under a key is the same there.
func TestWhatIsHeldComesBackWhole(t *testing.T) {
	n, err := number.Parse("0639980001")
	require.NoError(t, err)
	h := newHeard()
	id := facts.ID{Column: 2, Key: 8, Loose: true}
	h.by[n] = noSaid{at: 5, line: 3, by: facts.ByHeading, stop: rgpd.Objected, bloctel: true, marked: true, refusing: true}
	h.byAddress["a@exemple.fr"] = noSaid{line: 4, by: facts.ByAddress}
	h.byStem[facts.StemOf(n, 2)] = noSaid{stop: rgpd.RefusedInCall}
	h.byID[id] = idSaid{7, 9, 8}
	h.tried = map[uint64]tries{triedKey(n): {{At: 7}, {At: 8, Of: 9, Nth: 2}}}
	h.monthFirst, h.dayFirst = 9, true
	said := newNoes(h)
	require.Equal(t, NoesAhead{Lost: []int{2}, MonthFirst: 9, DayFirst: true, Tried: true}, said.Ahead())
	got := map[string]string{}
	for key, says := range said.Each() {
		got[key] = says
	}
	require.Empty(t, cmp.Diff(map[string]string{
		numberKey(n):               `{"at":5,"line":3,"by":4,"stop":"objected","bloctel":true,"marked":true,"refusing":true}`,
		addressKey("a@exemple.fr"): `{"line":4,"by":3}`, stemKey(facts.StemOf(n, 2)): `{"stop":"refused-in-call"}`,
		idKey(id): `[7,9,8]`, triedHeldKey(triedKey(n)): `[{"at":7},{"at":8,"of":9,"nth":2}]`}, got))

	at := time.Date(2026, 10, 3, 1, 2, 3, 4, time.UTC)
	one := told{consent: consent.Status{State: consent.Valid, Use: consent.Use{Principal: "p"}, GivenAt: at},
		stop: rgpd.WithdrewConsent, stopAt: at, withdrew: words.Yes, since: at, bloctel: true, refusing: true}
	b := Consents{by: map[number.Number]int32{n: 0}, told: []told{one}}
	for _, says := range b.Each() {
		var held toldHeld
		require.NoError(t, read(says, &held))
		require.Equal(t, one, told{held.Consent, held.Stop, held.StopAt, held.Withdrew, held.Since, held.Bloctel, held.Refusing})
	}
	var r facts.Reading
	r.Numbers = []number.Number{n}
	broken := func(string) (string, bool) { return "{", true }
	require.Error(t, said.Ahead().Tell(&r, broken), "what is cut on its way is no silence")
	require.Error(t, TellConsents(&r, broken))
}
