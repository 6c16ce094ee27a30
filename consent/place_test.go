package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A person abroad is not judged by the codes of France, and is by the RGPD; whoever may be
// in France, or nobody knows where, is judged by both.
func TestThePlaceOfThePersonTellsWhichTextsBind(t *testing.T) {
	const out = rgpd.OutOfScope
	abroad := rgpd.TerritoriesOf(rgpd.Abroad)
	for _, c := range []struct {
		name           string
		change         change
		france, abroad rgpd.Verdict
	}{
		{"nothing is wrong", unchanged, yes, out},
		{"no caller named", func(r *consent.Record) { r.Form.Callers = consent.Named() }, no, out},
		{"two years told", func(r *consent.Record) { r.Form.Lasts.Years = 2 }, no, out},
		{"over a year old", func(r *consent.Record) {
			r.At, r.Form.Since, r.Form.Lasts.Years = later.AddDate(-1, -1, 0), r.At.AddDate(-9, 0, 0), 2
		}, no, out},
		{"a child of fourteen alone", func(r *consent.Record) {
			r.Person.Age, r.Person.Parents = consent.Under15, consent.MinorAlone
		}, no, out},
		{"withdrawn", func(r *consent.Record) { r.Withdrawal.By = consent.ByReply }, no, no},
		{"ticked beforehand", func(r *consent.Record) { r.Act = consent.PreTickedBox }, no, no},
		{"no proof", func(r *consent.Record) { r.Evidence.Kind = consent.NoProof }, no, no},
		{"age of the person unknown", func(r *consent.Record) { r.Person.Age = 0 }, ask, out},
		{"the act unknown", func(r *consent.Record) { r.Act = 0 }, ask, ask},
	} {
		for places, want := range map[rgpd.Territories]rgpd.Verdict{
			0: c.france, rgpd.TerritoriesOf(rgpd.Mainland): c.france, rgpd.TerritoriesOf(rgpd.Gambier): c.france,
			rgpd.TerritoriesOf(rgpd.Guyane, rgpd.Abroad): c.france, abroad: c.abroad,
		} {
			r := with(c.change)
			r.Person.Places = places
			a := consent.Assess(r, boiler, rgpd.LiveCall, later)
			require.Equal(t, want, a.Decision().Verdict(), "%s, in %q: %v", c.name, places, a.Decision())
			require.Equal(t, want == yes, a.Status().State == consent.Valid, "%s, in %q", c.name, places)
		}
	}
	r := with(unchanged)
	r.Person.Places = abroad
	require.True(t, r.Retention(rgpd.LiveCall).EraseAt.IsZero(), "R. 223-2 is not of persons abroad")
	require.False(t, good().Retention(rgpd.LiveCall).EraseAt.IsZero())
}
