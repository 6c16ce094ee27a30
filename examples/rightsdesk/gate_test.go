package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
	"github.com/rgpd-go/rgpd/rights"
)

// callable is somebody who agreed to be called.
func callable(n number.Number) prospect.Prospect {
	campaign := prospect.Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles",
		Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
		Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
		Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
	}
	return prospect.Prospect{
		Number: n, Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
		Consent: consent.Status{
			State:    consent.Valid,
			Use:      consent.Use{Principal: campaign.Principal, Caller: campaign.Caller, Object: campaign.Object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall),
			GivenAt:  time.Date(2026, time.September, 1, 16, 30, 0, 0, time.UTC),
			Until:    time.Date(2027, time.August, 31, 22, 0, 0, 0, time.UTC),
		},
	}
}

// TestFromTheDeskToEveryLaterDecision: an objection or a withdrawal is entered at the desk at an instant, the desk
// writes the list of stops, the house enters it at its gate; from that instant on every decision refuses, on every
// channel, on every later day, after a restart, under a later list that does not have the number, and whatever consent
// is said to have come since.
func TestFromTheDeskToEveryLaterDecision(t *testing.T) {
	key, err := suppression.NewKey([]byte("32 random bytes of the house ..."))
	require.NoError(t, err)
	for words, asked := range map[string]string{
		"opposition à la prospection": "opposition", "retrait du consentement": "retrait du consentement", "stop": "opposition",
		"accès + ne plus appeler": "opposition", "effacement + stop pub": "effacement + opposition", "opposition": "opposition",
		"colère": "à confirmer", // which nobody understands
	} {
		t.Run(words, func(t *testing.T) {
			dir := t.TempDir()
			said := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
			typed := "01 99 00 12 34"
			n, err := number.Parse(typed)
			require.NoError(t, err)
			p := callable(n)

			// Before: a fresh list that does not have the number, and a person who agreed.
			keeping := suppression.Keeping{
				Folder: filepath.Join(dir, "gate"), Principal: p.Campaign.Principal, MaxAge: 24 * time.Hour, Key: key,
			}
			gate, err := suppression.Open(keeping)
			require.NoError(t, err)
			put := func(sequence uint64, at time.Time) {
				b := suppression.NewBuilder(key, suppression.Info{
					Principal: p.Campaign.Principal, Source: "CRM", Sequence: sequence, AsOf: at,
				})
				list, err := b.List()
				require.NoError(t, err)
				require.NoError(t, gate.Put(list))
			}
			decide := func(p prospect.Prospect, ch rgpd.Channel, at time.Time) rgpd.Decision {
				policy, err := prospect.NewPolicy(prospect.Lists(gate))
				require.NoError(t, err)
				return policy.CanCallAt(p, ch, at)
			}
			put(1, said.Add(-time.Hour))
			require.True(t, decide(p, rgpd.LiveCall, said.Add(-time.Minute)).Allowed(), "%s", decide(p, rgpd.LiveCall, said))

			// At the desk: a row of the mail room, with its instant; the list of stops.
			room := filepath.Join(dir, "requests.csv")
			require.NoError(t, os.WriteFile(room, []byte("dossier;reçu le;droit;téléphone\nM-1;23/11/2026 11:00;"+words+";"+
				typed+"\n"), 0o600))
			list := filepath.Join(dir, "stops.csv")
			code := 0
			if words == "colère" {
				code = 1
			}
			output(t, code, "-at", "2026-11-23 11:00", "-stops", list, room)
			b, err := os.ReadFile(list)
			require.NoError(t, err)
			in := csv.NewReader(strings.NewReader(string(b)))
			in.Comma = ';'
			rows, err := in.ReadAll()
			require.NoError(t, err)
			require.Len(t, rows, 2)
			require.Equal(t, []string{n.Reveal(), "2026-11-23 11:00:00", asked, "M-1"}, rows[1])
			stopped, err := number.Parse(rows[1][0])
			require.NoError(t, err)
			require.NoError(t, gate.Change(suppression.Change{Do: suppression.Add, Number: stopped, On: rgpd.ParisDay(said)}))

			refused := func(when string) {
				t.Helper()
				again := p
				again.Consent.GivenAt, again.Consent.Until = said.Add(time.Second), said.AddDate(4, 0, 0)
				for _, one := range []prospect.Prospect{p, again} {
					for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
						for _, after := range []time.Duration{time.Second, time.Hour, 24 * time.Hour, 400 * 24 * time.Hour} {
							d := decide(one, ch, said.Add(after))
							require.False(t, d.Allowed(), "%s, %s, %s: %s", when, ch, after, d)
						}
					}
					require.Equal(t, rgpd.Forbidden, decide(p, rgpd.LiveCall, said.Add(time.Second)).Verdict(), when)
				}
			}
			refused("entered")
			require.Equal(t, suppression.Listed, gate.Ask(suppression.Question{
				Number: n, Principal: p.Campaign.Principal}, said).Listing)
			require.NoError(t, gate.Close())
			gate, err = suppression.Open(keeping)
			require.NoError(t, err)
			defer gate.Close()
			refused("after a restart")
			put(2, said.Add(time.Minute))
			refused("under a later list without it")
		})
	}
}

// TestStopReachesTheCallGate: a "stop calling me" said on a call, stored as the
// plan says, refuses the next call, a second later.
func TestStopReachesTheCallGate(t *testing.T) {
	p := callable(number.Number{})
	said := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	require.True(t, prospect.CanCallAt(p, rgpd.LiveCall, said).Allowed())

	for _, r := range []rights.Request{
		{Right: rights.Objection, Purpose: rights.Marketing},
		{Right: rights.Objection}, // nobody noted what about
		{Right: rights.Withdrawal, Purpose: rights.Marketing},
		{Right: rights.Erasure, Purpose: rights.Marketing},
	} {
		r.Place, r.Received, r.By = rights.Place{Territory: rgpd.Mainland}, said, rights.MandatedProcessor
		plan := r.Plan(rights.Facts{}, said)
		next := p
		next.Stop, next.StoppedAt = plan.Stop, plan.StopFrom
		d := prospect.CanCallAt(next, rgpd.LiveCall, said.Add(time.Second))
		require.Equal(t, rgpd.Forbidden, d.Verdict(), "%s: %s", r.Right, d)
	}

	// The same word in a letter that asks for a copy of the data, or in a second letter.
	letter := func(right rights.Right, about rights.Purpose, at time.Time) rights.Event {
		return rights.Event{Kind: rights.Received, At: at, Right: right, Purpose: about}
	}
	for _, first := range []time.Time{said, said.AddDate(0, 0, -3)} {
		for _, e := range []rights.Event{
			letter(rights.Objection, rights.Marketing, said), letter(rights.Withdrawal, 0, said),
			letter(rights.Restriction, rights.OtherPurpose, said), letter(rights.Posthumous, 0, said),
		} {
			c := rights.Fold(rights.Place{Territory: rgpd.Mainland}, letter(rights.Access, 0, first), e)
			plan := c.Request.Plan(rights.Facts{}, said)
			next := p
			next.Stop, next.StoppedAt = plan.Stop, plan.StopFrom
			require.Equal(t, rgpd.Forbidden, prospect.CanCallAt(next, rgpd.LiveCall, said.Add(time.Second)).Verdict(), e.Right)
		}
	}

	// A request that stops nothing leaves the gate as it was.
	r := rights.Request{Right: rights.Access, Place: rights.Place{Territory: rgpd.Mainland}, Received: said}
	plan := r.Plan(rights.Facts{}, said)
	p.Stop, p.StoppedAt = plan.Stop, plan.StopFrom
	require.True(t, prospect.CanCallAt(p, rgpd.LiveCall, said.Add(time.Second)).Allowed())
}
