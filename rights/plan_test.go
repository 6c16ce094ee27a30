package rights_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

func actions(p rights.Plan) (out []string) {
	for _, t := range p.Tasks {
		out = append(out, t.Action.String())
	}
	return out
}

func TestPlan(t *testing.T) {
	const r = "2026-09-01T10:00:00+02:00"
	request := func(right rights.Right, purpose rights.Purpose) rights.Request {
		return rights.Request{Right: right, Purpose: purpose, Place: mainland, Received: at(r)}
	}
	for _, c := range []struct {
		name    string
		request rights.Request
		facts   rights.Facts
		want    []string
		stop    rgpd.Stop
		frozen  rgpd.Answer
	}{
		{"stop calling me", request(rights.Objection, rights.Marketing), rights.Facts{},
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"stop calling me, from a person in doubt", request(rights.Objection, rights.Marketing), rights.Facts{Identity: rights.Doubtful},
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"I withdraw my consent to calls", request(rights.Withdrawal, rights.Marketing), rights.Facts{Basis: rights.Consent},
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "confirm-to-person"}, rgpd.WithdrewConsent, rgpd.No},
		{"I withdraw my consent to the newsletter's statistics", request(rights.Withdrawal, rights.OtherPurpose), rights.Facts{Basis: rights.Consent, Deceased: rgpd.No},
			[]string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"an objection whose purpose nobody noted: the calls stop, the rest is held, the purpose is asked", request(rights.Objection, 0),
			plain(func(f *rights.Facts) {
				f.Basis, f.Situation, f.Overriding = rights.LegitimateInterest, rgpd.Yes, rgpd.No
			}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "confirm-to-person", "warn-before-lifting"}, rgpd.Objected, rgpd.Yes},
		{"an objection of which nobody noted more", request(rights.Objection, 0), plain(nil),
			[]string{
				"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "examine", "examine", "examine", "confirm-to-person", "warn-before-lifting",
			}, rgpd.Objected, rgpd.Yes},
		{"the request says marketing, the facts say invoices", request(rights.Objection, rights.Marketing), plain(func(f *rights.Facts) {
			f.Purpose, f.Basis = rights.OtherPurpose, rights.Contract
		}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"the request says invoices, the facts say marketing", request(rights.Withdrawal, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Purpose, f.Basis = rights.Marketing, rights.LegitimateInterest
		}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "confirm-to-person"}, rgpd.WithdrewConsent, rgpd.No},
		{"erasure from the invoices, the facts say marketing", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Purpose, f.Basis, f.ErasureGround, f.Needed = rights.Marketing, rights.LegitimateInterest, rights.NoErasureGround, rights.NotNeeded
		}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "keep-suppression", "refuse-to-person"}, rgpd.Objected, rgpd.No},
		{"an objection to statistics, not examined yet: art. 21(6) holds nothing", request(rights.Objection, rights.Research), plain(func(f *rights.Facts) { f.Basis = rights.LegitimateInterest }),
			[]string{"examine", "confirm-to-person", "refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"an objection to statistics, and nobody noted the basis: it may be a consent", request(rights.Objection, rights.Research), plain(func(f *rights.Facts) { f.Situation = rgpd.Yes }),
			[]string{"freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"a withdrawal whose purpose nobody noted", request(rights.Withdrawal, 0), plain(func(f *rights.Facts) { f.Basis = rights.Contract }),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "examine", "examine", "confirm-to-person", "warn-before-lifting"}, rgpd.WithdrewConsent, rgpd.Yes},
		{"a consent withdrawn, and nobody noted which", request(rights.Withdrawal, 0), plain(func(f *rights.Facts) { f.Basis = rights.Consent }),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "stop-processing", "confirm-to-person", "warn-before-lifting"}, rgpd.WithdrewConsent, rgpd.Yes},
		{"nobody noted what the person asks for", request(0, 0), plain(nil),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Objected, rgpd.Yes},
		{"nobody noted what the person asks for, but it is about invoices", request(0, rights.OtherPurpose), plain(nil),
			[]string{"freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"erase me, and nobody noted from what", request(rights.Erasure, 0), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Needed, f.Basis = rights.NoLongerNeeded, rights.NotNeeded, rights.Contract
		}),
			[]string{"freeze", "examine", "erase-data", "keep-suppression", "tell-the-recipients", "confirm-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"an objection to a newsletter's statistics, which rest on consent", request(rights.Objection, rights.OtherPurpose), rights.Facts{Basis: rights.Consent, Deceased: rgpd.No},
			[]string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"the same, without reasons and with compelling grounds", request(rights.Objection, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.Situation, f.Overriding = rights.Consent, rgpd.No, rgpd.Yes
		}),
			[]string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"the same, nobody said that the person lives: it stops all the same", request(rights.Objection, rights.OtherPurpose), rights.Facts{Basis: rights.Consent},
			[]string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No}, // they are presumed alive
		{"an objection to research that rests on consent", request(rights.Objection, rights.Research), plain(func(f *rights.Facts) { f.Basis = rights.Consent }),
			[]string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"a consent withdrawn, and nobody noted the basis", request(rights.Withdrawal, rights.OtherPurpose), plain(nil),
			[]string{"freeze", "examine", "examine", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"I withdraw, from what rests on a legitimate interest: it is an objection", request(rights.Withdrawal, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.Situation = rights.LegitimateInterest, rgpd.Yes
		}), []string{"freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"I withdraw, from a contract", request(rights.Withdrawal, rights.OtherPurpose), plain(func(f *rights.Facts) { f.Basis = rights.Contract }),
			[]string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"freeze my marketing data, I objected: the calls stop, whatever the basis", request(rights.Restriction, rights.Marketing), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis = rights.ObjectionPending, rights.Contract
		}), []string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "tell-the-recipients", "confirm-to-person", "warn-before-lifting"}, rgpd.Objected, rgpd.Yes},
		{"the same, by somebody whom nobody can identify: refused, and the calls stop", request(rights.Restriction, rights.Marketing), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis, f.Identity = rights.ObjectionPending, rights.Consent, rights.NotIdentifiable
		}), []string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "refuse-to-person"}, rgpd.Objected, rgpd.No},
		{"the same, its ground not noted: it may be an objection", request(rights.Restriction, rights.Marketing), plain(func(f *rights.Facts) {
			f.Basis, f.Identity = rights.Consent, rights.NotIdentifiable
		}), []string{"freeze", "refuse-to-person"}, rgpd.Restricted, rgpd.Yes},
		{"freeze, I objected, and nobody noted to what", request(rights.Restriction, 0), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis = rights.ObjectionPending, rights.Contract
		}), []string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Objected, rgpd.Yes},
		{"freeze the newsletter's statistics, I objected, and they rest on consent: they cease", request(rights.Restriction, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis = rights.ObjectionPending, rights.Consent
		}), []string{"stop-processing", "refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"freeze the invoices, I objected: nothing stops", request(rights.Restriction, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis = rights.ObjectionPending, rights.Contract
		}), []string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"erase me, I objected to your scoring: held until it is examined", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis = rights.ObjectionGround, rights.LegitimateInterest
		}), []string{"freeze", "examine", "keep-suppression", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"the same, the archives need the data: not erased, held all the same", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis, f.Needed = rights.ObjectionGround, rights.LegitimateInterest, rights.ForArchives
		}), []string{"freeze", "keep-suppression", "refuse-to-person"}, rgpd.Restricted, rgpd.Yes},
		{"the same, compelling grounds shown", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis, f.Needed, f.Overriding = rights.ObjectionGround, rights.LegitimateInterest, rights.ForArchives, rgpd.Yes
		}), []string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"erase me, I took my consent back: it ceases, though a law needs the data", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis, f.Needed = rights.ConsentGone, rights.Consent, rights.ForDutyOrTask
		}), []string{"stop-processing", "refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"erase me, I objected, and nobody noted to what: the calls stop", request(rights.Erasure, 0), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis = rights.ObjectionGround, rights.LegitimateInterest
		}), []string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "freeze", "examine", "examine", "keep-suppression", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Objected, rgpd.Yes},
		{"erase me, its ground not noted: it may be an objection", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) { f.Basis, f.Needed = rights.LegitimateInterest, rights.NotNeeded }),
			[]string{"freeze", "examine", "keep-suppression", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"my data, please, and there are none", request(rights.Access, 0), plain(func(f *rights.Facts) { f.Held = rgpd.No }),
			[]string{"confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"my data, please, and nobody looked whether there are any", request(rights.Access, 0), plain(func(f *rights.Facts) { f.Held = 0 }),
			[]string{"examine", "give-access", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"a consent to health data withdrawn, beside a contract", request(rights.Withdrawal, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.SpecialConsent = rights.Contract, rgpd.Yes
		}), []string{"stop-processing", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"the same, and nobody said whether the data are special", request(rights.Withdrawal, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.SpecialConsent = rights.Contract, 0
		}), []string{"freeze", "examine", "examine", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"an objection to scoring with consented health data: they cease, the rest is held", request(rights.Objection, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.SpecialConsent = rights.LegitimateInterest, rgpd.Yes
		}), []string{"freeze", "stop-processing", "confirm-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"erase my health data, I took my consent back, the rest is a legal obligation", request(rights.Erasure, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.ErasureGround, f.Basis, f.Needed, f.SpecialConsent = rights.ConsentGone, rights.LegalObligation, rights.NotNeeded, rgpd.Yes
		}), []string{"stop-processing", "erase-data", "keep-suppression", "tell-the-recipients", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"an objection whose purpose the facts give", request(rights.Objection, 0), plain(func(f *rights.Facts) {
			f.Purpose, f.Basis, f.Situation, f.Overriding = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No
		}), []string{"freeze", "confirm-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"erase me from your prospects", request(rights.Erasure, rights.Marketing),
			plain(func(f *rights.Facts) {
				f.ErasureGround, f.Needed, f.Basis = rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest
			}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "erase-data", "keep-suppression", "tell-the-recipients", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"I withdraw my consent, and erase me from your prospects", request(rights.Erasure, rights.Marketing),
			plain(func(f *rights.Facts) {
				f.ErasureGround, f.Needed, f.Basis = rights.ConsentGone, rights.NotNeeded, rights.Consent
			}),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "erase-data", "keep-suppression", "tell-the-recipients", "confirm-to-person"}, rgpd.WithdrewConsent, rgpd.No},
		{"erase me, a customer whose contract runs", request(rights.Erasure, rights.OtherPurpose),
			plain(func(f *rights.Facts) {
				f.ErasureGround, f.Needed, f.Basis = rights.NoErasureGround, rights.NotNeeded, rights.Contract
			}),
			[]string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"this is not my number", request(rights.Rectification, rights.Marketing), plain(func(f *rights.Facts) { f.Accuracy = rights.Inaccurate }),
			[]string{"rectify-data", "tell-the-recipients", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"freeze while you check", request(rights.Restriction, rights.Marketing), plain(func(f *rights.Facts) {
			f.RestrictionGround, f.Basis = rights.AccuracyContested, rights.LegitimateInterest
		}),
			[]string{"freeze", "tell-the-recipients", "confirm-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"freeze, not examined yet", request(rights.Restriction, rights.Marketing), plain(nil),
			[]string{"freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"fraud prevention, not weighed yet", request(rights.Objection, rights.OtherPurpose), plain(func(f *rights.Facts) { f.Basis, f.Situation = rights.LegitimateInterest, rgpd.Yes }),
			[]string{"freeze", "examine", "confirm-to-person", "refuse-to-person", "warn-before-lifting"}, rgpd.Restricted, rgpd.Yes},
		{"fraud prevention, compelling grounds shown", request(rights.Objection, rights.OtherPurpose), plain(func(f *rights.Facts) {
			f.Basis, f.Situation, f.Overriding = rights.LegitimateInterest, rgpd.Yes, rgpd.Yes
		}),
			[]string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"my data, please", request(rights.Access, 0), plain(nil), []string{"give-access", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"my data, from a person in doubt", request(rights.Access, 0), plain(func(f *rights.Facts) { f.Identity = rights.Doubtful }),
			[]string{"check-identity", "give-access", "confirm-to-person", "refuse-to-person"}, rgpd.NoStop, rgpd.No},
		{"my data in a file", request(rights.Portability, 0), plain(func(f *rights.Facts) { f.Basis, f.Supply, f.Automated = rights.Contract, rights.Provided, rgpd.Yes }),
			[]string{"hand-over-data", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"a machine decided", request(rights.HumanReview, 0), plain(func(f *rights.Facts) { f.Decided, f.Excuse = rgpd.Yes, rights.NoExcuse }),
			[]string{"human-intervention", "confirm-to-person"}, rgpd.NoStop, rgpd.No},
		{"an heir", request(rights.Posthumous, 0), plain(func(f *rights.Facts) { f.Deceased, f.Title = rgpd.Yes, rights.Heir }),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "follow-directives", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"an heir, about the invoices: nobody calls the dead", request(rights.Posthumous, rights.OtherPurpose), plain(func(f *rights.Facts) { f.Deceased, f.Title = rgpd.Yes, rights.Heir }),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "follow-directives", "confirm-to-person"}, rgpd.Objected, rgpd.No},
		{"somebody says that a person is dead, by what right nobody noted", request(rights.Posthumous, 0), plain(func(f *rights.Facts) { f.Deceased = 0 }),
			[]string{"stop-calling", "enter-suppression", "tell-processors-to-stop", "examine", "examine", "confirm-to-person", "refuse-to-person"}, rgpd.Objected, rgpd.No},
		{"a neighbour of the dead person", request(rights.Posthumous, 0), plain(func(f *rights.Facts) { f.Deceased, f.Title = rgpd.Yes, rights.NoTitle }),
			[]string{"refuse-to-person"}, rgpd.NoStop, rgpd.No},
	} {
		p := c.request.Plan(c.facts, today)
		require.Equal(t, c.want, actions(p), c.name)
		require.Equal(t, c.stop, p.Stop, c.name)
		require.Equal(t, c.frozen, p.Restricted, c.name)
		if c.stop != rgpd.NoStop {
			require.True(t, p.StopFrom.Equal(at(r)), c.name)
		}
		if c.stop == rgpd.Objected || c.stop == rgpd.WithdrewConsent {
			require.True(t, p.Tasks[0].Deadline.At.Equal(at(r)), c.name)
		}
		if c.frozen == rgpd.Yes {
			require.True(t, p.RestrictedFrom.Equal(at(r)), c.name)
		}
		for _, task := range p.Tasks {
			require.NotEmpty(t, task.Says.FR, c.name)
			require.NotEmpty(t, task.Says.EN, c.name)
			require.NotEmpty(t, task.Sources, c.name)
			require.NotEqual(t, rights.FactMissing, task.Deadline.State, "%s: %s", c.name, task.Action)
		}
	}
}

// TestPlanOnAnyFacts: a stop never waits for a fact, and a refusal always comes
// with a reason.
func TestPlanOnAnyFacts(t *testing.T) {
	for right := rights.Right(0); right < 12; right++ {
		for purpose := rights.Purpose(0); purpose < 5; purpose++ {
			for basis := rights.Basis(0); basis < 8; basis++ {
				for identity := rights.Identity(0); identity < 5; identity++ {
					q := rights.Request{Right: right, Purpose: purpose, Place: mainland, Received: today}
					p := q.Plan(rights.Facts{Basis: basis, Identity: identity}, today)
					if q.AboutMarketing() {
						require.NotEqual(t, rgpd.NoStop, p.Stop)
						require.Equal(t, rights.StopCalling, p.Tasks[0].Action)
						require.NotContains(t, actions(p), "check-identity")
						require.NotContains(t, actions(p), "refuse-to-person", "%v %v %v %v", right, purpose, basis, identity)
					}
					for _, task := range p.Tasks {
						if task.Action == rights.RefuseToPerson && p.Opens.Verdict() == rgpd.Forbidden {
							require.NotEmpty(t, task.Contents)
						}
					}
				}
			}
		}
	}
}
