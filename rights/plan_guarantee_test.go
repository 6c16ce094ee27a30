package rights_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// anyRequest draws a request and its facts, each fact unknown, known or out of range:
// half of them all at random, half but a few facts away from a request that opens.
func anyRequest(rng *rand.Rand) (rights.Request, rights.Facts) {
	near := rng.IntN(2) == 0
	draw := func(values, opens int) uint8 {
		switch {
		case near && rng.IntN(8) > 0:
			return uint8(opens)
		case rng.IntN(3) == 0:
			return 0
		}
		return uint8(rng.IntN(values + 2))
	}
	fact := func(opens rgpd.Answer) rgpd.Answer { return rgpd.Answer(draw(2, int(opens))) }
	q := rights.Request{Right: rights.Right(1 + rng.IntN(9)), Place: mainland, Received: today}
	if rng.IntN(12) == 0 {
		q.Right = rights.Right(rng.IntN(2) * 10)
	}
	q.Purpose = rights.Purpose(rng.IntN(5))
	f := rights.Facts{
		Purpose: q.Purpose, Basis: rights.Basis(draw(6, 1+rng.IntN(6))), Held: fact(rgpd.Yes),
		Deceased: fact(rgpd.No),
		Identity: rights.Identity(draw(3, 1)), Abusive: fact(rgpd.No), Accuracy: rights.Accuracy(draw(3, 2)),
		ErasureGround: rights.ErasureGround(draw(7, 2)), Needed: rights.Needed(draw(6, 1)),
		Published:         rgpd.Answer(rng.IntN(4)),
		RestrictionGround: rights.RestrictionGround(draw(5, 2)), Supply: rights.Supply(draw(2, 1)),
		Automated: fact(rgpd.Yes),
		Situation: fact(rgpd.Yes), Overriding: fact(rgpd.No), Decided: fact(rgpd.Yes),
		Excuse: rights.Excuse(draw(4, 1)),
		Title:  rights.Title(draw(3, 3)), SpecialConsent: rgpd.Answer(rng.IntN(4)),
	}
	if q.Right == rights.Posthumous && near {
		f.Deceased = rgpd.Yes
	}
	return q, f
}

func does(p rights.Plan, a rights.Action) bool {
	return slices.ContainsFunc(p.Tasks, func(t rights.Task) bool { return t.Action == a })
}

// shields are what a plan does against further processing: the calls stop, and the
// rest is held or ceases.
func shields(p rights.Plan) (stops, holds bool) {
	return p.Stop != rgpd.NoStop, p.Restricted == rgpd.Yes || does(p, rights.StopProcessing)
}

// TestPlanGuarantees states what every plan does, whatever is known or unknown.
// The rows of the table do not show it.
func TestPlanGuarantees(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	opened := map[rights.Right]int{}
	for range 15_000 {
		q, f := anyRequest(rng)
		p := q.Plan(f, today)
		holds := func(ok bool, guarantee string) {
			if !ok {
				t.Fatalf("%s: %v %v %+v: %v, %v", guarantee, q.Right, q.Purpose, f, p.Opens.Verdict(), actions(p))
			}
		}
		marketing := q.Purpose == rights.Marketing || q.Purpose == 0 || q.Purpose > rights.OtherPurpose

		said := q.Right == rights.Objection || q.Right == rights.Withdrawal
		word := rights.Right(0) // that the request says, or gives as its ground
		switch {
		case said:
			word = q.Right
		case q.Right == rights.Erasure && f.ErasureGround == rights.ConsentGone:
			word = rights.Withdrawal
		case q.Right == rights.Erasure && f.ErasureGround == rights.ObjectionGround,
			q.Right == rights.Restriction && f.RestrictionGround == rights.ObjectionPending:
			word = rights.Objection
		}
		// Special data on the consent of art. 9(2)(a) cease as what rests on consent does.
		consented := f.Basis == rights.Consent || f.SpecialConsent == rgpd.Yes
		weighed := f.Basis != rights.Consent && (f.SpecialConsent != rgpd.Yes ||
			f.Basis != rights.Contract && f.Basis != rights.LegalObligation && f.Basis != rights.VitalInterests)
		verdict := p.Opens.Verdict()
		if verdict == rgpd.Allowed {
			opened[q.Right]++
		}
		if said && marketing { // RGPD, art. 21(3), 7(3)
			holds(
				p.Tasks[0].Action == rights.StopCalling && p.Tasks[0].Deadline.At.Equal(today),
				"who says stop is called no more, at once",
			)
			holds(
				does(p, rights.EnterSuppression) && does(p, rights.TellProcessorsToStop),
				"and by nobody who calls for the house",
			)
			holds(
				!does(p, rights.CheckIdentity) && !does(p, rights.RefuseToPerson),
				"unasked who they are, and unrefused",
			)
			holds(
				q.Purpose != rights.Marketing || p.Restricted == rgpd.No,
				"and what they did not speak of is not held",
			)
		}
		if q.Right == rights.Erasure && q.Purpose == rights.Marketing {
			holds(
				does(p, rights.StopCalling) && does(p, rights.KeepSuppression),
				"erasure of marketing data stops the calls, granted or not",
			)
		}
		if word != 0 && marketing {
			holds(
				does(p, rights.StopCalling) && does(p, rights.EnterSuppression) && p.Stop != rgpd.Restricted,
				"who gives the stop as a ground is called no more, whatever else is refused",
			)
		}
		if word != 0 && !said && !marketing && rights.Opens(word, f, today).Verdict() != rgpd.Forbidden {
			holds(
				does(p, rights.StopProcessing) == consented,
				"a consent taken back as a ground ends what rests on it",
			)
			holds(
				!weighed || q.Purpose == rights.Research || p.Restricted == rgpd.Yes,
				"an objection given as a ground holds the processing",
			)
		}
		if q.Right == rights.Posthumous {
			holds(does(p, rights.StopCalling) == (verdict != rgpd.Forbidden), "nobody calls the dead")
		}
		holds(
			p.Stop == rgpd.NoStop || p.StopFrom.Equal(today), "the gate hears of a stop since the receipt, never later",
		)
		// Art. 18.
		i := slices.IndexFunc(p.Tasks, func(t rights.Task) bool { return t.Action == rights.Freeze })
		holds((i >= 0) == (p.Restricted == rgpd.Yes), "what is held is frozen")
		if i >= 0 {
			holds(p.RestrictedFrom.Equal(today), "since the receipt")
			for _, use := range p.Tasks[i].Contents {
				holds(use != rights.Calling.Text() && use != rights.ExportingToDialler.Text(), "and not called")
			}
			holds(does(p, rights.WarnBeforeLifting) || verdict == rgpd.Forbidden, "and not thawed unawares")
		}
		// Art. 12(3) and 12(4).
		holds(does(p, rights.ConfirmToPerson) != (verdict == rgpd.Forbidden), "the person is answered")
		if verdict == rgpd.Forbidden {
			last := p.Tasks[len(p.Tasks)-1]
			holds(last.Action == rights.RefuseToPerson && len(last.Contents) > 0, "a refusal is told, with its reasons")
			holds(
				!does(p, rights.GiveAccess) && !does(p, rights.HandOverData) && (!does(p, rights.StopProcessing) || word != 0 && !said),
				"and nothing else is done, but what the ground of the request stops",
			)
			holds(
				!does(p, rights.Examine) || (q.Right == rights.Erasure || word != 0) && marketing,
				"nor asked, but whether it was about marketing",
			)
		}
		if verdict != rgpd.Allowed {
			for _, a := range []rights.Action{
				rights.RectifyData, rights.EraseData, rights.HumanIntervention, rights.FollowDirectives,
				rights.TellTheRecipients, rights.TellControllers,
			} {
				holds(!does(p, a), "nothing is done to the data on a doubt")
			}
		}
		holds(verdict != rgpd.Undecided || does(p, rights.Examine), "what decides is asked")
		holds(does(p, rights.CheckIdentity) == (verdict == rgpd.Deferred), "identity is checked upon a doubt only")
		if verdict == rgpd.Allowed {
			for _, a := range map[rights.Right][]rights.Action{
				rights.Rectification: {rights.RectifyData, rights.TellTheRecipients},
				rights.Erasure:       {rights.EraseData, rights.KeepSuppression, rights.TellTheRecipients},
				rights.Restriction:   {rights.Freeze, rights.TellTheRecipients, rights.WarnBeforeLifting},
				rights.Portability:   {rights.HandOverData},
				rights.HumanReview:   {rights.HumanIntervention},
				rights.Posthumous:    {rights.FollowDirectives},
			}[q.Right] {
				holds(does(p, a), "what opens is carried out: "+a.String())
			}
			holds(
				q.Right != rights.Erasure || does(p, rights.TellControllers) == (f.Published != rgpd.No),
				"other controllers hear of data made public",
			)
			holds(
				q.Right != rights.Access || does(p, rights.GiveAccess) == (f.Held != rgpd.No),
				"access is given, or there is nothing to give",
			)
		}
		if said && !marketing && consented && verdict != rgpd.Forbidden {
			holds(does(p, rights.StopProcessing), "what rests on a consent withdrawn ceases")
		}
		if q.Right == rights.Objection && q.Purpose == rights.OtherPurpose && weighed && verdict != rgpd.Forbidden {
			holds(p.Restricted == rgpd.Yes, "an objection that is weighed holds the processing")
		}
	}
	for r := rights.Access; r <= rights.Posthumous; r++ {
		require.Greater(t, opened[r], 100, "%v: too few that open to say anything", r)
	}
}

// TestObjectionToAConsentIsItsWithdrawal: whatever word the person uses, what rests
// on their consent ceases. RGPD, art. 7(3).
func TestObjectionToAConsentIsItsWithdrawal(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 14))
	for range 4_000 {
		q, f := anyRequest(rng)
		f.Basis = rights.Consent
		if q.Purpose == rights.Marketing || q.Purpose == 0 || q.Purpose > rights.OtherPurpose {
			q.Purpose = rights.OtherPurpose
			f.Purpose = q.Purpose
		}
		q.Right = rights.Objection
		objection := q.Plan(f, today)
		q.Right = rights.Withdrawal
		withdrawal := q.Plan(f, today)
		if d := cmp.Diff(actions(withdrawal), actions(objection)); d != "" {
			t.Fatalf("%+v: -withdrawal +objection\n%s", f, d)
		}
		require.Equal(t, withdrawal.Opens.Verdict(), objection.Opens.Verdict())
		require.Equal(t, withdrawal.Stop, objection.Stop)
		require.Equal(t, withdrawal.Restricted, objection.Restricted)
		if f.Deceased != rgpd.Yes {
			require.True(t, does(objection, rights.StopProcessing), "%+v", f)
		}
	}
}

// TestWithdrawalFromAnInterestIsAnObjection: the reverse, for a person who is known and
// sincere: to withdraw from what can be objected to is to object. RGPD, art. 21(1), 21(6).
func TestWithdrawalFromAnInterestIsAnObjection(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 18))
	held := 0
	for range 4_000 {
		q, f := anyRequest(rng)
		f.Basis, f.Identity, f.Abusive = rights.PublicTask+rights.Basis(rng.IntN(2)), rights.Identified, rgpd.No
		q.Purpose = rights.Research + rights.Purpose(rng.IntN(2))
		f.Purpose = q.Purpose
		q.Right = rights.Objection
		objection := q.Plan(f, today)
		q.Right = rights.Withdrawal
		withdrawal := q.Plan(f, today)
		if d := cmp.Diff(actions(objection), actions(withdrawal)); d != "" {
			t.Fatalf("%+v: -objection +withdrawal\n%s", f, d)
		}
		require.Equal(t, objection.Opens.Verdict(), withdrawal.Opens.Verdict())
		require.Equal(t, objection.Stop, withdrawal.Stop)
		if withdrawal.Restricted == rgpd.Yes {
			held++
		}
	}
	require.Greater(t, held, 100)
}

// TestUnknownSparesNothing: what a plan stops or holds once a fact is known, the
// plan without that fact stops or holds as well.
func TestUnknownSparesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 16))
	for range 15_000 {
		q, f := anyRequest(rng)
		known := q.Plan(f, today)
		less, lf := q, f
		switch rng.IntN(9) {
		case 0:
			less.Purpose, lf.Purpose = 0, 0
		case 1:
			less.Right = 0
		case 2:
			less.Right, less.Purpose, lf.Purpose = 0, 0, 0
		case 3:
			lf.Basis = 0
		case 4:
			lf.Deceased, lf.Identity, lf.Abusive, lf.Held = 0, 0, 0, 0
		case 5:
			lf.RestrictionGround, lf.ErasureGround, lf.Needed = 0, 0, 0
		case 6:
			lf.Situation, lf.Overriding = 0, 0
		case 7:
			lf.Title = 0
		case 8:
			lf.SpecialConsent = 0
		}
		unknown := less.Plan(lf, today)
		stops, holds := shields(known)
		lessStops, lessHolds := shields(unknown)
		if stops && !lessStops || holds && !lessHolds {
			t.Fatalf(
				"%v %v %+v\nknown: %v %v\nunknown: %v %v", q.Right, q.Purpose, f, known.Stop, actions(known),
				unknown.Stop, actions(unknown),
			)
		}
	}
	nothing := rights.Request{}.Plan(rights.Facts{}, today)
	stops, holds := shields(nothing)
	require.True(
		t, stops && holds && does(nothing, rights.StopCalling) && does(nothing, rights.Examine),
		"on nothing known it stops the calls, freezes and asks",
	)
}
