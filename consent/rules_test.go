package consent_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type change = func(*consent.Record)

func unchanged(*consent.Record) {}

// scenarios has one line for each rule: on which channel, the change to a good
// record by which it fires, and one by which it nearly does. The law column is the
// line of the law files.
var scenarios = []struct {
	law       string
	rule      rgpd.RuleID
	ch        rgpd.Channel
	name      string
	fires     change
	nearlyBut string
	nearly    change
	nearlyOn  rgpd.Channel // if another channel than ch is what saves it
}{
	{law: "7(1)", rule: "consent-not-on-file", ch: rgpd.LiveCall, name: "records searched, none found",
		fires:     func(r *consent.Record) { *r = consent.Record{Answer: consent.NothingOnFile} },
		nearlyBut: "records not searched", nearly: func(r *consent.Record) { *r = consent.Record{} }},
	{law: "4(11)", rule: "consent-was-refused", ch: rgpd.LiveCall, name: "the person said no",
		fires:     func(r *consent.Record) { r.Answer = consent.SaidNo },
		nearlyBut: "the person said yes", nearly: unchanged},
	{law: "W2", rule: "consent-was-withdrawn", ch: rgpd.LiveCall, name: "withdrawn by voice the day before",
		fires: func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: later.AddDate(0, 0, -1)}
		},
		nearlyBut: "withdrawn a minute after the call", nearly: func(r *consent.Record) {
			r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: later.Add(time.Minute)}
		}},
	{law: "OPT-2", rule: "consent-was-given", ch: rgpd.LiveCall, name: "a consent that lacks nothing",
		fires:     unchanged,
		nearlyBut: "no answer recorded", nearly: func(r *consent.Record) { r.Answer = 0 }},

	{law: "S2, I5", rule: "consent-principal-other", ch: rgpd.SMS, name: "the list of partners named others",
		fires:     func(r *consent.Record) { r.Form.Principals = consent.Named("Alpha", "Bêta") },
		nearlyBut: "the list named this one among others", nearly: func(r *consent.Record) { r.Form.Principals = consent.Named("Alpha", "Chaleur Durable SAS") }},
	{law: "CON-1(1)", rule: "consent-caller-unnamed", ch: rgpd.LiveCall, name: "the call centre was not named",
		fires:     func(r *consent.Record) { r.Form.Callers = consent.Named() },
		nearlyBut: "a text message, for which the caller need not be named", nearly: func(r *consent.Record) { r.Form.Callers = consent.Named() }, nearlyOn: rgpd.SMS},
	{law: "S4", rule: "consent-object-other", ch: rgpd.SMS, name: "agreed to maintenance, solicited for solar panels",
		fires:     func(r *consent.Record) { r.Form.Objects = consent.Named("panneaux solaires") },
		nearlyBut: "both were named", nearly: func(r *consent.Record) {
			r.Form.Objects = consent.Named("panneaux solaires", "entretien de chaudière")
		}},
	{law: "CON-1(1)", rule: "consent-object-unnamed", ch: rgpd.LiveCall, name: "the kind of goods was not said",
		fires:     func(r *consent.Record) { r.Form.Objects = consent.Named() },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Objects = consent.Named() }, nearlyOn: rgpd.SMS},
	{law: "S3", rule: "consent-channel-other", ch: rgpd.LiveCall, name: "consent to text messages used to call",
		fires:     func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(rgpd.SMS) },
		nearlyBut: "both agreed to", nearly: unchanged},
	{law: "S1", rule: "consent-channel-unnamed", ch: rgpd.LiveCall, name: "marketing, no channel said",
		fires:     func(r *consent.Record) { r.Form.Channels, r.Channels = consent.LeftOut, 0 },
		nearlyBut: "e-mail, which another rule governs", nearly: func(r *consent.Record) { r.Form.Channels, r.Channels = consent.LeftOut, 0 }, nearlyOn: rgpd.Email},
	{law: "S1, L345-2", rule: "consent-message-unnamed", ch: rgpd.Email, name: "marketing, no means said",
		fires:     func(r *consent.Record) { r.Form.Channels, r.Channels = consent.LeftOut, 0 },
		nearlyBut: "the means was said", nearly: func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(rgpd.Email) }},
	{law: "F2", rule: "consent-purposes-bundled", ch: rgpd.SMS, name: "one button for the contest and the partners",
		fires:     func(r *consent.Record) { r.Form.Granularity = consent.OneChoiceForAll },
		nearlyBut: "a box for each", nearly: unchanged},
	{law: "L345-1, OPT-1", rule: "consent-after-contact", ch: rgpd.LiveCall, name: "collected at that very instant",
		fires:     func(r *consent.Record) { r.At = later },
		nearlyBut: "collected the instant before", nearly: func(r *consent.Record) { r.At = later.Add(-1) }},

	{law: "I1", rule: "consent-principal-unnamed", ch: rgpd.SMS, name: "\"our partners\"",
		fires:     func(r *consent.Record) { r.Form.Principals = consent.Named() },
		nearlyBut: "who was named is not known", nearly: func(r *consent.Record) { r.Form.Principals = nil }},
	{law: "CON-1(1)", rule: "consent-identity-unsaid", ch: rgpd.LiveCall, name: "\"our partners\" will call",
		fires:     func(r *consent.Record) { r.Form.Principals = consent.Named() },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Principals = consent.Named() }, nearlyOn: rgpd.SMS},
	{law: "I2", rule: "consent-purpose-unsaid", ch: rgpd.SMS, name: "\"to serve you better\"",
		fires:     func(r *consent.Record) { r.Form.Purpose = consent.LeftOut },
		nearlyBut: "not recorded", nearly: func(r *consent.Record) { r.Form.Purpose = 0 }},
	{law: "I3", rule: "consent-data-unsaid", ch: rgpd.SMS, name: "which data was not said",
		fires:     func(r *consent.Record) { r.Form.Data = consent.LeftOut },
		nearlyBut: "not recorded", nearly: func(r *consent.Record) { r.Form.Data = 0 }},
	{law: "I4", rule: "consent-withdrawal-unsaid", ch: rgpd.SMS, name: "the right to withdraw was not told before",
		fires:     func(r *consent.Record) { r.Form.Withdrawal = consent.LeftOut },
		nearlyBut: "the right without the way", nearly: func(r *consent.Record) { r.Form.Withdrawal = consent.SaidInPart }},
	{law: "CON-1(4)", rule: "consent-withdrawal-way-unsaid", ch: rgpd.LiveCall, name: "the right to withdraw without the way",
		fires:     func(r *consent.Record) { r.Form.Withdrawal = consent.SaidInPart },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Withdrawal = consent.SaidInPart }, nearlyOn: rgpd.SMS},
	{law: "CON-1(2)", rule: "consent-choice-unsaid", ch: rgpd.LiveCall, name: "the choice was not told",
		fires:     func(r *consent.Record) { r.Form.Choice = consent.SaidInPart },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Choice = consent.SaidInPart }, nearlyOn: rgpd.SMS},
	{law: "CON-1(3)", rule: "consent-period-unsaid", ch: rgpd.LiveCall, name: "the period was not told",
		fires:     func(r *consent.Record) { r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{} },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{} }, nearlyOn: rgpd.SMS},
	{law: "CON-2", rule: "consent-period-too-long", ch: rgpd.LiveCall, name: "thirteen months told",
		fires:     func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 13} },
		nearlyBut: "twelve months told", nearly: func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 12} }},
	{law: "CON-1(5)", rule: "consent-proof-unsaid", ch: rgpd.AutomatedCall, name: "the proof was not mentioned",
		fires:     func(r *consent.Record) { r.Form.Proof = consent.LeftOut },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Proof = consent.LeftOut }, nearlyOn: rgpd.SMS},
	{law: "I6", rule: "consent-buried-in-terms", ch: rgpd.SMS, name: "a clause among the terms of sale",
		fires:     func(r *consent.Record) { r.Form.Placement = consent.InTerms },
		nearlyBut: "a box under the terms, apart", nearly: unchanged},

	{law: "U1", rule: "consent-box-preticked", ch: rgpd.SMS, name: "a box ticked beforehand",
		fires:     func(r *consent.Record) { r.Act = consent.PreTickedBox },
		nearlyBut: "a box the person ticked", nearly: unchanged},
	{law: "U2", rule: "consent-silence", ch: rgpd.SMS, name: "browsing on",
		fires:     func(r *consent.Record) { r.Act = consent.KeptStill },
		nearlyBut: "words on a call the person placed", nearly: func(r *consent.Record) { r.Act = consent.SpokeOnOwnCall }},
	{law: "U3", rule: "consent-ticked-for-person", ch: rgpd.SMS, name: "the seller ticked it",
		fires:     func(r *consent.Record) { r.Act = consent.TickedByOther },
		nearlyBut: "the person signed the paper", nearly: func(r *consent.Record) { r.Act = consent.SignedPaper }},
	{law: "U4", rule: "consent-opt-out-only", ch: rgpd.SMS, name: "\"tick if you do not want\", not ticked",
		fires:     func(r *consent.Record) { r.Act = consent.OptOutBox },
		nearlyBut: "\"tick if you want\", ticked", nearly: unchanged},
	{law: "I6", rule: "consent-terms-accepted", ch: rgpd.SMS, name: "terms of use accepted",
		fires:     func(r *consent.Record) { r.Act = consent.AcceptedTerms },
		nearlyBut: "a dedicated box", nearly: unchanged},
	{law: "CON-4", rule: "consent-no-positive-act", ch: rgpd.LiveCall, name: "a clause written beforehand",
		fires:     func(r *consent.Record) { r.Act = consent.PreTickedBox },
		nearlyBut: "spoken on a service call", nearly: func(r *consent.Record) { r.Act = consent.SpokeOnServiceCall }},
	{law: "CON-3", rule: "consent-tacit-renewal", ch: rgpd.LiveCall, name: "held to go on",
		fires:     func(r *consent.Record) { r.Act = consent.RenewedTacitly },
		nearlyBut: "asked again", nearly: unchanged},
	{law: "reading of L. 223-1", rule: "consent-asked-on-sales-call", ch: rgpd.LiveCall, name: "asked for on a sales call",
		fires:     func(r *consent.Record) { r.Act = consent.SpokeOnSalesCall },
		nearlyBut: "asked for on a service call", nearly: func(r *consent.Record) { r.Act = consent.SpokeOnServiceCall }},

	{law: "F1", rule: "consent-service-conditional", ch: rgpd.SMS, name: "no account without consent",
		fires:     func(r *consent.Record) { r.Form.Condition = consent.ForService },
		nearlyBut: "sold without it as well", nearly: func(r *consent.Record) { r.Form.Condition = consent.ForSeparableSale }},
	{law: "OPT-12", rule: "consent-sale-conditional", ch: rgpd.LiveCall, name: "no discount sale without consent to calls",
		fires:     func(r *consent.Record) { r.Form.Condition = consent.ForSale },
		nearlyBut: "sold without it as well", nearly: func(r *consent.Record) { r.Form.Condition = consent.ForSeparableSale }},
	{law: "F6", rule: "consent-contest-conditional", ch: rgpd.LiveCall, name: "no contest without the partners",
		fires:     func(r *consent.Record) { r.Form.Condition = consent.ForContest },
		nearlyBut: "a contest that one enters either way", nearly: unchanged},
	{law: "F3", rule: "consent-refusal-costs", ch: rgpd.SMS, name: "a fee for those who refuse",
		fires:     func(r *consent.Record) { r.Form.Cost = consent.SomeCost },
		nearlyBut: "no fee", nearly: unchanged},
	{law: "F4", rule: "consent-imbalance-of-power", ch: rgpd.SMS, name: "asked by the employer",
		fires:     func(r *consent.Record) { r.Form.Footing = consent.Imbalance },
		nearlyBut: "reasons on file why the choice was real", nearly: func(r *consent.Record) { r.Form.Footing = consent.ImbalanceOvercome }},
	{law: "F5", rule: "consent-layout-deceptive", ch: rgpd.LiveCall, name: "big button, small link",
		fires:     func(r *consent.Record) { r.Form.Layout = consent.RefusalHidden },
		nearlyBut: "two equal buttons", nearly: unchanged},

	{law: "P1", rule: "consent-unproven", ch: rgpd.SMS, name: "a yes without instant or wording",
		fires:     func(r *consent.Record) { r.Evidence.Kind = consent.PartialProof },
		nearlyBut: "an individual proof", nearly: unchanged},
	{law: "P1", rule: "consent-proof-contradicted", ch: rgpd.SMS, name: "the digest of another wording",
		fires:     func(r *consent.Record) { r.Form.Digest = consent.DigestOf("autre") },
		nearlyBut: "a digest alone", nearly: func(r *consent.Record) { r.Form.Wording = "" }},
	{law: "P1, P2", rule: "consent-specimen-only", ch: rgpd.Email, name: "the broker's blank form",
		fires:     func(r *consent.Record) { r.Evidence.Kind = consent.SpecimenForm },
		nearlyBut: "the person's own line", nearly: unchanged},
	{law: "P2", rule: "consent-supplier-assurance", ch: rgpd.Email, name: "an invoice that says opt-in",
		fires:     func(r *consent.Record) { r.Evidence.Kind = consent.SupplierWord },
		nearlyBut: "the person's own line", nearly: unchanged},
	{law: "P2, GDPR-11", rule: "consent-supplier-unchecked", ch: rgpd.LiveCall, name: "bought and not checked",
		fires: func(r *consent.Record) {
			r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Unchecked}
		},
		nearlyBut: "bought and checked", nearly: func(r *consent.Record) {
			r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Checked, CheckedAt: later.AddDate(0, 0, -1)}
		}},
	{law: "OPT-3", rule: "consent-burden-of-proof", ch: rgpd.LiveCall, name: "no proof at all",
		fires:     func(r *consent.Record) { r.Evidence.Kind = consent.NoProof },
		nearlyBut: "an individual proof", nearly: unchanged},

	{law: "W1", rule: "consent-withdrawal-harder", ch: rgpd.SMS, name: "withdrawal by letter only",
		fires:     func(r *consent.Record) { r.Form.Exit = consent.ExitHarder },
		nearlyBut: "by the same link", nearly: unchanged},
	{law: "W1, CON-6", rule: "consent-oral-withdrawal-refused", ch: rgpd.LiveCall, name: "agents do not take withdrawals",
		fires:     func(r *consent.Record) { r.Form.Exit = consent.ExitNotByVoice },
		nearlyBut: "a text message", nearly: func(r *consent.Record) { r.Form.Exit = consent.ExitNotByVoice }, nearlyOn: rgpd.SMS},

	{law: "A1", rule: "consent-child-not-joint", ch: rgpd.Email, name: "a child under 15, the parent alone",
		fires:     func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.Under15, consent.ParentsAlone },
		nearlyBut: "both together", nearly: func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.Under15, consent.WithParents }},
	{law: "A3", rule: "consent-minor-by-telephone", ch: rgpd.LiveCall, name: "a minor of 16, alone, by telephone",
		fires:     func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.From15To17, consent.MinorAlone },
		nearlyBut: "A2: by e-mail alone", nearly: func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.From15To17, consent.MinorAlone }, nearlyOn: rgpd.Email},

	{law: "A2", rule: "consent-minor-passed-over", ch: rgpd.Email, name: "the parent of a minor of 16, without them",
		fires:     func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.From15To17, consent.ParentsAlone },
		nearlyBut: "with them", nearly: func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.From15To17, consent.WithParents }},

	{law: "T1", rule: "consent-period-over", ch: rgpd.SMS, name: "two months told, over",
		fires:     func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 2} },
		nearlyBut: "three months told", nearly: func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 3} }},
	{law: "T1, CON-2", rule: "consent-year-over", ch: rgpd.LiveCall, name: "collected a year ago to the day",
		fires:     func(r *consent.Record) { r.At = paris("2025-11-23", 23, 0) },
		nearlyBut: "collected a day later", nearly: func(r *consent.Record) { r.At = paris("2025-11-24", 0, 0) }},

	{law: "CON-5", rule: "consent-keep-evidence", ch: rgpd.LiveCall, name: "a consent to calls",
		fires: unchanged, nearlyBut: "to messages", nearly: unchanged, nearlyOn: rgpd.SMS},
	{law: "CON-5", rule: "consent-show-evidence", ch: rgpd.LiveCall, name: "a consent to calls",
		fires: unchanged, nearlyBut: "to messages", nearly: unchanged, nearlyOn: rgpd.SMS},
	{law: "7(1)", rule: "consent-prove-while-used", ch: rgpd.SMS, name: "a consent",
		fires: unchanged, nearlyBut: "a refusal", nearly: func(r *consent.Record) { r.Answer = consent.SaidNo }},
	{law: "CON-6", rule: "consent-take-oral-withdrawal", ch: rgpd.LiveCall, name: "a consent to calls",
		fires: unchanged, nearlyBut: "withdrawn already", nearly: func(r *consent.Record) { r.Withdrawal.By = consent.ByLink }},
	{law: "W2", rule: "consent-stop-and-erase", ch: rgpd.SMS, name: "withdrawn",
		fires:     func(r *consent.Record) { r.Withdrawal.By = consent.ByReply },
		nearlyBut: "not withdrawn", nearly: unchanged},
	{law: "W3", rule: "consent-no-other-basis", ch: rgpd.LiveCall, name: "withdrawn",
		fires:     func(r *consent.Record) { r.Withdrawal.By = consent.ByEmail },
		nearlyBut: "not withdrawn", nearly: unchanged},
	{law: "T1", rule: "consent-refresh-old", ch: rgpd.Email, name: "e-mail, collected three years ago to the day",
		fires:     func(r *consent.Record) { r.At = paris("2023-11-23", 12, 0) },
		nearlyBut: "a day later", nearly: func(r *consent.Record) { r.At = paris("2023-11-24", 12, 0) }},
	{law: "T2, DIV-10", rule: "consent-older-than-decree", ch: rgpd.LiveCall, name: "collected on the last day before the decree",
		fires:     func(r *consent.Record) { r.At = paris("2026-08-10", 23, 59) },
		nearlyBut: "collected on its first day", nearly: func(r *consent.Record) { r.At = paris("2026-08-11", 0, 0) }},
	{law: "CON-5", rule: "consent-slot-too-loose", ch: rgpd.LiveCall, name: "any Saturday morning",
		fires: func(r *consent.Record) {
			r.Slot = consent.Slot{From: paris("2026-11-28", 9, 0), Until: paris("2026-11-28", 12, 0)}
		},
		nearlyBut: "Saturday from 9 to 10", nearly: func(r *consent.Record) {
			r.Slot = consent.Slot{From: paris("2026-11-28", 9, 0), Until: paris("2026-11-28", 10, 0)}
		}},
}

func applies(r consent.Record, ch rgpd.Channel, at time.Time, id rgpd.RuleID) bool {
	return slices.Contains(slices.Collect(ids(consent.Assess(r, boiler, ch, at))), id)
}

func TestEachRuleFiresNearlyFiresAndIsOutOfPeriod(t *testing.T) {
	effects := map[rgpd.RuleID]rgpd.Rule{}
	for r := range consent.Rules() {
		effects[r.ID] = r
	}
	for _, s := range scenarios {
		rule := effects[s.rule]
		t.Run(string(s.rule)+"/"+s.name, func(t *testing.T) {
			fires := with(s.fires)
			require.True(t, applies(fires, s.ch, later, s.rule), "%s does not fire", s.law)
			a := consent.Assess(fires, boiler, s.ch, later)
			switch rule.Then {
			case rgpd.Forbid:
				require.Equal(t, rgpd.Forbidden, a.Decision().Verdict())
				require.NotEqual(t, consent.Valid, a.Status().State)
				found := slices.ContainsFunc(a.Findings(), func(f rgpd.Finding) bool {
					return f.Rule == s.rule && f.Level == rgpd.Error && f.Path != "" && f.Do.FR != "" && f.Do.EN != ""
				})
				require.True(t, found, "no finding tells what to do")
				require.NotZero(t, a.Broken())
			case rgpd.Permit:
				require.True(t, a.Decision().Allowed())
			}

			on := s.ch
			if s.nearlyOn != 0 {
				on = s.nearlyOn
			}
			require.False(t, applies(with(s.nearly), on, later, s.rule), "fires though %s", s.nearlyBut)

			// Out of period: the day before its first, in a world that is older.
			last := rgpd.Mainland.Instant(rule.From, 0).Add(-time.Second)
			old := with(s.fires)
			age := later.Sub(last)
			old.At = old.At.Add(-age)
			require.False(t, applies(old, s.ch, last, s.rule), "fires on the day before %v", rule.From)

			// On its first day, in the same world moved.
			first := rgpd.Mainland.Instant(rule.From, 12*time.Hour)
			moved := moveBack(with(s.fires), later.Sub(first))
			require.True(t, applies(moved, s.ch, first, s.rule), "does not fire on %v", rule.From)
		})
	}
}

// A2: from 15 a minor consents alone to an online service, e-mail included.
func TestMinorOfFifteenConsentsAloneByEmail(t *testing.T) {
	r := with(func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.From15To17, consent.MinorAlone
		r.Channels = rgpd.ChannelsOf(rgpd.Email, rgpd.LiveCall)
	})
	require.True(t, consent.Assess(r, boiler, rgpd.Email, later).Decision().Allowed())
	require.False(t, consent.Assess(r, boiler, rgpd.LiveCall, later).Decision().Allowed())
	require.Equal(t, rgpd.ChannelsOf(rgpd.Email), consent.Assess(r, boiler, rgpd.Email, later).Status().Channels)
	r.Person.Age = consent.Under15
	require.False(t, consent.Assess(r, boiler, rgpd.Email, later).Decision().Allowed())
}

// moveBack makes all that is dated in a record older.
func moveBack(r consent.Record, by time.Duration) consent.Record {
	for _, at := range []*time.Time{&r.At, &r.Form.Since, &r.Slot.From, &r.Slot.Until, &r.Withdrawal.At} {
		if !at.IsZero() {
			*at = at.Add(-by)
		}
	}
	return r
}

func TestEachRuleHasAScenario(t *testing.T) {
	seen := map[rgpd.RuleID]bool{}
	for _, s := range scenarios {
		require.False(t, seen[s.rule], "%s stands twice", s.rule)
		seen[s.rule] = true
	}
	for _, s := range occasions {
		seen[s.rule] = true
	}
	for r := range consent.Rules() {
		require.True(t, seen[r.ID] || proofs.Reached(r.ID), "%s has no scenario in this file, and no case of %s reaches it: "+
			"write its Reach there", r.ID, testkit.Beside(r.ID))
		require.False(t, r.From < rgpd.NewDate(2018, 5, 25), "%s starts too early", r.ID)
	}
}
