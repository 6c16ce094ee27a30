package reserve_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// FuzzState: whatever a column holds, it is no state, or one that comes back as it was, counts no
// more than the law lets it, and closes once the person has objected.
func FuzzState(f *testing.F) {
	people, err := reserve.NewPeople("Lumen Télécom", key)
	require.NoError(f, err)
	who := people.Key(parse("06 39 98 00 01"))
	s := reserve.NewState()
	f.Add([]byte(written(s)))
	for i := range 3 {
		s, _ = s.Apply(asking(who, i, noon(1+i), here).make(s))
		f.Add([]byte(written(s)))
	}
	for _, e := range []reserve.Event{
		reserve.Binds(id(0), "call", noon(1)), reserve.Loses(id(1)), reserve.Releases(id(2), reserve.NetworkRefused),
		reserve.Stops(rgpd.RefusedInCall, noon(2)), reserve.Stops(rgpd.Objected, time.Time{}), reserve.Reopens(noon(9), noon(10)),
	} {
		s, _ = s.Apply(e)
		f.Add([]byte(written(s)))
	}
	f.Add([]byte(written(s.Purged(noon(2)))))
	f.Fuzz(func(t *testing.T, b []byte) {
		var s reserve.State
		if err := json.Unmarshal(b, &s); err != nil {
			require.True(t, s.IsZero())
			require.Nil(t, s.Known().Attempts)
			return
		}
		if s.IsZero() {
			return // null
		}
		var back reserve.State
		require.NoError(t, json.Unmarshal([]byte(written(s)), &back))
		require.Equal(t, written(s), written(back))
		require.Equal(t, s.Known(), back.Known())

		counted := 0
		for _, at := range s.Known().Attempts {
			day, _ := rgpd.Mainland.Local(at)
			if today, _ := rgpd.Mainland.Local(noon(15)); today-day < 30 {
				counted++
			}
		}
		next, a := s.Apply(asking(who, 1000, noon(15), here).make(s))
		require.False(t, a.MayDial() && counted >= 4)
		next, _ = next.Apply(reserve.Stops(rgpd.Objected, noon(15)))
		_, a = next.Apply(asking(who, 1001, noon(60), here).make(next))
		require.False(t, a.MayDial())
	})
}
