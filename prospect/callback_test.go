package prospect_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// askedBack is a consumer of whom our records hold nothing but the request.
func askedBack(c prospect.CallBack) prospect.Prospect {
	p := caseBaseline(prospect.Prospect{}, time.Time{})
	p.Campaign.Object = "fenêtres"
	p.CallBack = c
	return p
}

// worth is what the request is worth, as the decision reports it: the word of the
// column, none if unknown.
func worth(d rgpd.Decision) string {
	for name, word := range d.Facts() {
		if name == "call-back" {
			return word
		}
	}
	return ""
}

// C. conso., art. R. 223-4: five working days (jours ouvrables: Saturdays count,
// Sundays and holidays do not), from the day after the request.
func TestCallBackStandsForFiveWorkingDays(t *testing.T) {
	paris := func(y int, m time.Month, d, h, min int) time.Time {
		return rgpd.Mainland.Instant(rgpd.NewDate(y, m, d), time.Duration(h)*time.Hour+time.Duration(min)*time.Minute)
	}
	for _, c := range []struct {
		name  string
		asked time.Time
		last  rgpd.Date // the last day on which it stands
	}{
		{"a Monday: Saturday is the fifth day", paris(2026, 9, 7, 15, 0), rgpd.NewDate(2026, 9, 12)},
		{"a Friday: over a Sunday", paris(2026, 11, 13, 15, 0), rgpd.NewDate(2026, 11, 19)},
		{"a Saturday", paris(2026, 9, 12, 15, 0), rgpd.NewDate(2026, 9, 18)},
		{"a Sunday", paris(2026, 9, 13, 15, 0), rgpd.NewDate(2026, 9, 18)},
		{"over Armistice Day", paris(2026, 11, 9, 15, 0), rgpd.NewDate(2026, 11, 16)},
		{"over Christmas and a Sunday", paris(2026, 12, 23, 15, 0), rgpd.NewDate(2026, 12, 30)},
		{"over Easter Monday", paris(2027, 3, 26, 15, 0), rgpd.NewDate(2027, 4, 2)},
		{"a minute before midnight", paris(2026, 9, 7, 23, 59), rgpd.NewDate(2026, 9, 12)},
		{"a minute after midnight", paris(2026, 9, 8, 0, 1), rgpd.NewDate(2026, 9, 14)},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := askedBack(prospect.CallBack{Asked: prospect.AskedPrincipal, At: c.asked, Object: "fenêtres", Proof: prospect.ProofKept})
			at := func(at time.Time) rgpd.Decision { return prospect.CanCallAt(p, rgpd.LiveCall, at) }

			require.Equal(t, "none", worth(at(c.asked.Add(-time.Second))), "not asked yet")
			require.Equal(t, "prompt", worth(at(c.asked)))
			require.Equal(t, "prompt", worth(at(c.asked.Add(48*time.Hour-time.Second))))
			require.Equal(t, "standing", worth(at(c.asked.Add(48*time.Hour))))
			require.Equal(t, "standing", worth(at(rgpd.Mainland.Instant(c.last, 24*time.Hour-time.Second))))
			require.Equal(t, "lapsed", worth(at(rgpd.Mainland.Instant(c.last+1, 0))))

			d := at(rgpd.Mainland.Instant(c.last+1, 11*time.Hour))
			require.Equal(t, rgpd.Forbidden, d.Verdict(), "the day after: %v", d)
		})
	}
}

func TestCallBackLiftsTheBanForWhatWasAskedOnly(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	good := prospect.CallBack{Asked: prospect.AskedPrincipal, At: at.AddDate(0, 0, -3), Object: "fenêtres", Proof: prospect.ProofKept}
	with := func(change func(c *prospect.CallBack)) prospect.CallBack {
		c := good
		change(&c)
		return c
	}
	for _, c := range []struct {
		name    string
		request prospect.CallBack
		worth   string
		verdict rgpd.Verdict
	}{
		{"asked of us, about this, three days ago, with a proof", good, "standing", rgpd.Allowed},
		{"an hour ago", with(func(c *prospect.CallBack) { c.At = at.Add(-time.Hour) }), "prompt", rgpd.Allowed},
		{"ten days ago", with(func(c *prospect.CallBack) { c.At = at.AddDate(0, 0, -10) }), "lapsed", rgpd.Forbidden},
		{"tomorrow", with(func(c *prospect.CallBack) { c.At = at.AddDate(0, 0, 1) }), "none", rgpd.Forbidden},
		{"about something else", with(func(c *prospect.CallBack) { c.Object = "volets" }), "unfit", rgpd.Forbidden},
		{"left on a simulator", with(func(c *prospect.CallBack) { c.Asked = prospect.AskedElsewhere }), "unfit", rgpd.Forbidden},
		{"without a proof", with(func(c *prospect.CallBack) { c.Proof = prospect.NoProof }), "unfit", rgpd.Forbidden},
		{"not asked", prospect.CallBack{Asked: prospect.NotAsked}, "none", rgpd.Forbidden},
		{"left out, and nothing on file", with(func(c *prospect.CallBack) { c.Asked = 0 }), "none", rgpd.Forbidden},
		{"when is unknown", with(func(c *prospect.CallBack) { c.At = time.Time{} }), "", rgpd.Undecided},
		{"about what is unknown", with(func(c *prospect.CallBack) { c.Object = "" }), "", rgpd.Undecided},
		{"whether a proof is kept is unknown", with(func(c *prospect.CallBack) { c.Proof = 0 }), "", rgpd.Undecided},
		{"a value out of range", with(func(c *prospect.CallBack) { c.Asked = 200 }), "", rgpd.Undecided},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := prospect.CanCallAt(askedBack(c.request), rgpd.LiveCall, at)
			require.Equal(t, c.worth, worth(d))
			require.Equal(t, c.verdict, d.Verdict(), "%v", d)
		})
	}
}

func TestCallBackJSON(t *testing.T) {
	c := prospect.CallBack{Asked: prospect.AskedPrincipal, At: time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC), Object: "fenêtres", Proof: prospect.ProofKept}
	b, err := json.Marshal(c)
	require.NoError(t, err)
	require.JSONEq(t, `{"asked":"principal","at":"2026-11-20T10:00:00Z","object":"fenêtres","proof":"kept"}`, string(b))
	var back prospect.CallBack
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, c, back)
	b, err = json.Marshal(prospect.CallBack{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(b))
}
