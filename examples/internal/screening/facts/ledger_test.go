package facts

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

var monday = time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)

// none is what a ledger knows that was read, and holds nothing.
var none = reserve.Known{Attempts: []time.Time{}, Stop: rgpd.NoStop}

// Attempts of the ledger are counted beside those that were told; what is not known stays so.
func TestTheAttemptsOfTheLedgerCountBesides(t *testing.T) {
	before := monday.AddDate(0, 0, -3)
	one := reserve.Known{Attempts: []time.Time{monday}, Stop: rgpd.NoStop}
	for name, c := range map[string]struct {
		told  prospect.Attempts
		known reserve.Known
		want  prospect.Attempts
	}{
		"both":                {prospect.AttemptsAt(before), one, prospect.AttemptsAt(before, monday)},
		"told alone":          {prospect.AttemptsAt(before), none, prospect.AttemptsAt(before)},
		"of the ledger alone": {prospect.NoAttempts(), one, prospect.AttemptsAt(monday)},
		"another principal's": {prospect.NoAttemptsOf("Autre"), one, prospect.AttemptsOf("Autre", monday)},
		"not told":            {prospect.Attempts{}, one, prospect.Attempts{}},
		"a ledger not read":   {prospect.AttemptsAt(before), reserve.Known{Stop: rgpd.NoStop}, prospect.Attempts{}},
	} {
		require.Equal(t, c.want, WithLedger(prospect.Prospect{Attempts: c.told}, c.known).Attempts, name)
	}
}

// A word of the ledger binds besides what was told; that it holds none clears nobody.
func TestTheWordOfTheLedgerBindsBesides(t *testing.T) {
	before := monday.AddDate(0, 0, -9)
	refused := reserve.Known{Attempts: []time.Time{}, Stop: rgpd.RefusedInCall, StoppedAt: monday}
	clear := prospect.Prospect{Stop: rgpd.NoStop, StoppedTo: "Alizé"}
	searched := prospect.Prospect{Rest: prospect.NothingOnFile}
	objected := prospect.Prospect{Stop: rgpd.Objected, StoppedAt: before, StoppedTo: "Autre"}
	for name, c := range map[string]struct {
		told  prospect.Prospect
		known reserve.Known
		want  prospect.Prospect
	}{
		"none in either":              {clear, none, clear},
		"none, the records searched":  {searched, none, searched},
		"told, and none here":         {objected, none, objected},
		"told, and not read":          {objected, reserve.Known{}, objected},
		"none, and not read":          {clear, reserve.Known{}, prospect.Prospect{StoppedTo: "Alizé"}},
		"searched, and not read":      {searched, reserve.Known{}, prospect.Prospect{}},
		"here alone":                  {clear, refused, prospect.Prospect{Stop: rgpd.RefusedInCall, StoppedAt: monday}},
		"here, the records searched":  {searched, refused, prospect.Prospect{Rest: prospect.NothingOnFile, Stop: rgpd.RefusedInCall, StoppedAt: monday}},
		"here, and they were not":     {prospect.Prospect{StoppedTo: "Autre"}, refused, prospect.Prospect{Stop: rgpd.RefusedInCall}},
		"the graver on the later day": {objected, refused, prospect.Prospect{Stop: rgpd.Objected, StoppedAt: monday}},
	} {
		got := WithLedger(c.told, c.known)
		got.Attempts = prospect.Attempts{}
		require.Equal(t, c.want, got, name)
	}
}

// To know more against a call permits none: where nobody told whether the person objected, a consent of after their
// refusal lifts nothing, as another word may be later.
func TestARefusalOfTheLedgerOpensNothing(t *testing.T) {
	n := 0
	for s := range prospect.Scenarios() {
		p := s.At(monday)
		p.Stop, p.StoppedAt, p.Rest = 0, time.Time{}, 0
		p.Consent.GivenAt = monday.AddDate(0, 0, -1)
		if p.Consent.State != consent.Valid {
			continue
		}
		n++
		k := reserve.Known{Attempts: []time.Time{}, Stop: rgpd.RefusedInCall, StoppedAt: monday.AddDate(0, 0, -70)}
		require.NotEqual(t, rgpd.Allowed, prospect.CanCallAt(WithLedger(p, k), s.Channel, monday).Verdict(), s.ID)
	}
	require.NotZero(t, n)
}
