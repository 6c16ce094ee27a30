package rights_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A request under another law has no date of the RGPD: what it is under is said, in both languages, with what to find
// out. A word against marketing stops it all the same.
func TestAnotherLawIsSaidAndNotCounted(t *testing.T) {
	const when = "2026-11-02T10:00:00+01:00"
	named := map[rights.Regime]string{
		rights.PoliceJustice: "2016/680", rights.Defence: "titre IV", rights.MedicalFile: "dossier médical",
		rights.ForeignLaw: "Royaume-Uni", rights.FormerLaw: "25 mai 2018", 77: "De quelle loi",
	}
	for regime, name := range named {
		e := received(rights.Access, when)
		e.Regime = regime
		c := rights.Fold(mainland, e, extended("2026-11-10T10:00:00+01:00", rgpd.Yes))
		require.Zero(t, c.Request.Extended())
		for _, k := range []rights.Kind{rights.Answer, rights.ExtensionNotice, rights.ExtendedAnswer, rights.Refusal} {
			d := c.Deadline(k)
			require.Equal(t, rights.FactMissing, d.State, "%s %s", regime, k)
			require.Zero(t, d.WorkTo())
			require.Contains(t, d.Missing().FR, name)
			require.NotEmpty(t, d.Missing().EN)
		}
		owed := c.Owed(at(when))
		require.Len(t, owed, 1, "it is not forgotten")
		p := c.Request.Plan(plain(nil), at(when))
		require.Equal(t, rgpd.Undecided, p.Opens.Verdict())
		require.Equal(t, []string{"examine"}, actions(p))
		require.Contains(t, p.Tasks[0].Says.FR, name)
		_, err := rights.Letterhead{Controller: "Maison", Contact: "dpo@maison.example"}.Acknowledge(c)
		require.ErrorContains(t, err, "regime")

		e = objected(when)
		e.Regime = regime
		c = rights.Fold(mainland, e)
		require.Equal(t, rights.StopMarketing, c.Owed(at(when))[0].Kind)
		require.Equal(t, rgpd.Objected, c.Request.Plan(rights.Facts{}, at(when)).Stop)
		e = received(rights.Erasure, when)
		e.Regime, e.Minor = regime, rgpd.Yes
		c = rights.Fold(mainland, e, happened(rights.Complained, when))
		require.Equal(t, rights.FactMissing, c.Deadline(rights.MinorRuling).State)
		require.Equal(t, rights.FactMissing, c.Deadline(rights.MinorSilence).State)
	}
	for _, regime := range []rights.Regime{0, rights.UnderRGPD} {
		e := received(rights.Access, when)
		e.Regime = regime
		require.Equal(t, "2026-12-02", rights.Fold(mainland, e).Deadline(rights.Answer).Due.String())
	}
	// The last day before the RGPD, and its first.
	early := rights.Fold(mainland, received(rights.Access, "2018-05-24T23:59:59+02:00")).Deadline(rights.Answer)
	require.Equal(t, rights.FactMissing, early.State)
	require.Contains(t, early.Missing().FR, "quel délai donnait")
	require.Equal(t, rights.Dated, rights.Fold(mainland, received(rights.Access, "2018-05-25T00:00:00+02:00")).Deadline(rights.Answer).State)

	// A journal says it in a word.
	r, err := rights.ParseRecord([]byte(`{"case":"D-1","event":"received","at":"` + when + `","right":"access","regime":"police-justice"}`))
	require.NoError(t, err)
	require.Equal(t, rights.PoliceJustice, r.Regime)
	_, err = rights.ParseRecord([]byte(strings.ReplaceAll(`{"case":"D-1","event":"received","at":"`+when+`","regime":"uk"}`, "\n", "")))
	require.ErrorContains(t, err, "regime")
}
