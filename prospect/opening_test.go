package prospect

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/alter"
	"github.com/rgpd-go/rgpd/internal/law"
)

// opening are the guarantees of a policy that say what is allowed.
func opening(y *Policy) []rgpd.Guarantee {
	return slices.DeleteFunc(slices.Collect(y.Guarantees()), func(g rgpd.Guarantee) bool { return !g.Opens() })
}

// A kind is a sort of contact that the law lets one make, on the days given: none is left
// to nobody's guarantee. Zero days are 2018-05-25, and no end.
type kind struct {
	says        string
	when        When
	from, until rgpd.Date
	policy      scope
}

// kinds are those of the sources, and each sector that is not banned.
func kinds() []kind {
	call, out := rgpd.Is(rgpd.LiveCall), []kind(nil)
	add := func(says string, w When) { out = append(out, kind{says: says, when: w}) }
	without := rgpd.Is(consent.None)

	add("a call to a professional", When{Channel: call, Audience: professionals, Purpose: commercial, Consent: without})
	add("an e-mail to a professional", When{
		Channel: rgpd.Is(rgpd.Email), Audience: professionals, Purpose: commercial, Consent: without,
		Contract: rgpd.Is(NoContract),
	})
	add("a call to a consumer who consented", When{
		Channel: call, Audience: consumers, Purpose: commercial, Consent: consented, Contract: rgpd.Is(NoContract),
		Request: rgpd.Is(NoRequest),
	})
	add("a call in a running contract", When{
		Channel: call, Audience: consumers, Purpose: commercial, Consent: without, Contract: rgpd.Is(RunningRelated),
		Request: rgpd.Is(NoRequest),
	})
	add("a call that was asked for", When{
		Channel: call, Audience: consumers, Purpose: commercial, Consent: without, Contract: rgpd.Is(NoContract),
		Request: rgpd.Is(RequestPrompt),
	})
	add("a call that was asked for five days ago", When{
		Channel: call, Audience: consumers, Purpose: commercial, Consent: without, Contract: rgpd.Is(NoContract),
		Request: rgpd.Is(RequestStanding),
	})
	for _, ch := range []rgpd.Channel{rgpd.SMS, rgpd.Email} {
		add("a message to a consumer who consented by "+ch.String(), When{
			Channel: rgpd.Is(ch), Audience: consumers, Purpose: commercial, Consent: consented,
			Contract: rgpd.Is(NoContract),
		})
		add("a message to a customer by "+ch.String(), When{
			Channel: rgpd.Is(ch), Audience: consumers, Purpose: commercial, Consent: without, Contract: rgpd.Is(Ended),
			Products: rgpd.Is(SimilarProducts),
		})
	}
	add("a survey", When{Channel: call, Audience: consumers, Purpose: rgpd.Is(Survey), Consent: without})
	add("an appeal of a charity", When{Channel: call, Audience: consumers, Purpose: rgpd.Is(CharitableAppeal), Consent: without})
	for _, who := range []rgpd.Audience{rgpd.Consumer, rgpd.Professional} {
		add("a machine that calls who consented: "+who.String(), When{
			Channel: rgpd.Is(rgpd.AutomatedCall), Audience: rgpd.Is(who), Purpose: commercial, Consent: consented,
			Dialling: rgpd.Is(DialledAutomatically),
		})
	}
	for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email} {
		add("the switchboard of a company by "+ch.String(), When{
			Channel: rgpd.Is(ch), Audience: rgpd.Is(rgpd.LegalPerson), Purpose: commercial, Consent: without,
		})
	}
	for s := OtherSector; s <= FuneralFinancing; s++ {
		k := kind{says: "a call to a consumer who consented: " + s.String(), when: When{
			Channel: call, Audience: consumers, Purpose: rgpd.Is(Sale), Sector: rgpd.Is(s), Consent: consented,
		}}
		switch s {
		case Funeral: // CGCT, art. L. 2223-33: never, by any means
			continue
		case LegalServices: // they write: décrets 2005-790 and 2023-552
			k.says, k.when.Channel = "an e-mail of a lawyer", rgpd.Is(rgpd.Email)
		case EnergyRenovation, HomeAdaptation, TrainingAccount: // in a contract or on request alone
			k.says, k.when.Contract, k.when.Consent = "in a running contract: "+s.String(), rgpd.Is(RunningRelated),
				rgpd.Set[consent.State]{}
		}
		out = append(out, k)
	}
	return append(out,
		kind{
			says: "the press, without consent", policy: lawAlone, when: When{
				Channel: call, Audience: consumers, Sector: rgpd.Is(Press), Consent: without,
				Contract: rgpd.Is(NoContract), Request: rgpd.Is(NoRequest),
			},
		},
		kind{
			says: "a consumer who was free to refuse, without consent", policy: lawAlone, until: law.DayOptIn,
			when: When{
				Channel: call, Audience: consumers, Sector: rgpd.Is(OtherSector), Consent: without,
				Contract: rgpd.Is(NoContract), Request: rgpd.Is(NoRequest),
			},
		},
		kind{
			says: "a slot agreed at night", from: law.DayOptIn, when: When{
				Channel: call, Audience: consumers, Hour: rgpd.Is(OtherHour), AgreedSlot: rgpd.Is(SlotAgreed),
				Consent: consented,
			},
		},
	)
}

// TestNoLawfulCallIsRefusedWithoutAText: at least twenty guarantees say what is allowed,
// under the default policy as under the law alone, and some of them on each day on which
// the law changed; those days have a case of every sort of contact that the law lets one
// make. TestGuaranteesHold proves each.
func TestNoLawfulCallIsRefusedWithoutAText(t *testing.T) {
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		all := opening(y)
		if len(all) < 20 {
			t.Errorf("%s: %d guarantees say what is allowed; want 20", name, len(all))
		}
		holds := func(on rgpd.Date, g *rgpd.Guarantee) bool { return on >= g.From && (g.Until == 0 || on < g.Until) }
		days := slices.DeleteFunc(y.RuleSet().Changes(), func(on rgpd.Date) bool { return on < law.DayGDPR })
		if len(days) < 10 && !alter.Running() {
			t.Fatalf("%s: the law changes on %d days", name, len(days))
		}
		for _, on := range days {
			n := 0
			for i := range all {
				if holds(on, &all[i]) {
					n++
				}
			}
			if n < 20 {
				t.Errorf("%s: on %s %d guarantees say what is allowed; want 20", name, on, n)
			}
			for _, k := range kinds() {
				if k.policy == lawAlone && !y.lawOnly || on < k.from || k.until != 0 && on >= k.until {
					continue
				}
				if !slices.ContainsFunc(all, func(g rgpd.Guarantee) bool {
					return holds(on, &g) && common(y.RuleSet(), g, k.when)
				}) {
					t.Errorf("%s: %s: no guarantee says that %s is allowed", name, on, k.says)
				}
			}
		}
	}
}

// common reports whether a case of a kind is among those of a guarantee.
func common(s *rgpd.RuleSet, g rgpd.Guarantee, w When) bool {
	masks, c := w.Masks(), 0
	for col := range s.Columns() {
		if len(g.Within) > 0 && (masks[c]|g.Within[c])&(1<<(len(col.Values)+1)-2) == 1<<(len(col.Values)+1)-2 {
			return false
		}
		c++
	}
	return true
}

// TestWhoRefusesAllOpensNothing: a policy that forbids everything is held to no guarantee
// that says what is allowed, and one that does not hold any more is told.
func TestWhoRefusesAllOpensNothing(t *testing.T) {
	y := policy(t, HouseRules(HouseRule{ID: "house-nobody", Says: rgpd.Text{FR: "personne", EN: "nobody"}}))
	if n := len(opening(y)); n != 0 {
		t.Errorf("%d guarantees say what a house allows, that may forbid more", n)
	}
	for _, g := range opening(standard) {
		if y.Study().Holds(&g) {
			t.Errorf("%s holds where everything is forbidden", g.ID)
		}
	}
}
