package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/rights"
)

// TestStopReachesTheCallGate: a "stop calling me" said on a call, stored as the
// plan says, refuses the next call, a second later.
func TestStopReachesTheCallGate(t *testing.T) {
	campaign := prospect.Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles",
		Purpose: prospect.Sale, Sector: prospect.OtherSector, Offer: prospect.OfferForPrivateLife,
		Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
		Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity,
	}
	p := prospect.Prospect{
		Campaign: campaign, Audience: rgpd.Consumer, Postcode: "59000", Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
		Consent: consent.Status{
			State:    consent.Valid,
			Use:      consent.Use{Principal: campaign.Principal, Caller: campaign.Caller, Object: campaign.Object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall),
			GivenAt:  time.Date(2026, time.September, 1, 16, 30, 0, 0, time.UTC),
			Until:    time.Date(2027, time.August, 31, 22, 0, 0, 0, time.UTC),
		},
	}
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
