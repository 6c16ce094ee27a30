package prospect

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestWhatMayBeShown: which caller numbers a given way of dialling may show, on the
// last day before a rule and on its first.
func TestWhatMayBeShown(t *testing.T) {
	sale := func(d Dialling, h Holder) Campaign {
		return Campaign{Purpose: Sale, Sector: OtherSector, Offer: OfferForWork, Dialling: d, Holder: h}
	}
	for _, c := range []struct {
		name     string
		campaign Campaign
		number   string
		said     Shown // by the campaign, of what the number does not tell
		who      rgpd.Audience
		ch       rgpd.Channel
		on       string
		want     rgpd.Verdict
		rules    []rgpd.RuleID
	}{
		{"a call centre dials automatically and shows a number of Paris", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"the same to a professional", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Professional, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"the same, the last day before the plan of 2023", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2022-12-31", rgpd.Allowed, nil},
		{"the same, its first day", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2023-01-01", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"a verified number in its place", sale(DialledAutomatically, HeldByPrincipal), "01 62 00 00 00", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a verified number of Guadeloupe", sale(DialledAutomatically, HeldByPrincipal), "+590 9475 12345", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a platform number", sale(DialledAutomatically, HeldByPrincipal), "09 39 00 00 00", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a small system", sale(DialledInSmallNumbers, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"an agent dials by hand", sale(DialledByHand, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a number that the principal does not hold", sale(DialledByHand, HeldByOther), "01 23 45 67 89", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-not-principals"}},
		{"the same to a professional", sale(DialledByHand, HeldByOther), "01 23 45 67 89", 0,
			rgpd.Professional, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a number of nobody's, the last day before authentication", sale(DialledByHand, HeldWithoutRight), "01 23 45 67 89", 0,
			rgpd.Professional, rgpd.LiveCall, "2023-07-24", rgpd.Allowed, nil},
		{"a number of nobody's, its first day", sale(DialledByHand, HeldWithoutRight), "01 23 45 67 89", 0,
			rgpd.Professional, rgpd.LiveCall, "2023-07-25", rgpd.Forbidden, []rgpd.RuleID{"number-without-right"}},
		{"withheld", sale(DialledByHand, HeldByPrincipal), "masqué", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-withheld"}},
		{"premium", sale(DialledByHand, HeldByPrincipal), "0899 12 34 56", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-premium"}},
		{"a short number 36PQ", sale(DialledByHand, HeldByPrincipal), "3639", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-premium"}},
		{"a directory", sale(DialledByHand, HeldByPrincipal), "118 218", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-premium"}},
		{"a short number 30PQ", sale(DialledByHand, HeldByPrincipal), "3010", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a free number", sale(DialledAutomatically, HeldByPrincipal), "0800 12 34 56", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a mobile, nobody said whose", sale(DialledByHand, HeldByPrincipal), "06 39 98 12 34", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Undecided, []rgpd.RuleID{"number-mobile-desk"}},
		{"the same before the plan of 2023", sale(DialledByHand, HeldByPrincipal), "06 39 98 12 34", 0,
			rgpd.Consumer, rgpd.LiveCall, "2022-12-31", rgpd.Allowed, nil},
		{"a mobile, nobody said whose, dialled automatically", sale(DialledAutomatically, HeldByPrincipal), "06 39 98 12 34", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"a mobile that the campaign takes for a verified number", sale(DialledAutomatically, HeldByPrincipal), "06 39 98 12 34", ShownVerified,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"a number of Paris that the campaign takes for a verified one", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", ShownVerified,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"a number of general interest", sale(DialledAutomatically, HeldByPrincipal), "01 23 45 67 89", ShownGeneralInterest,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"an emergency number", sale(DialledByHand, HeldByPrincipal), "17", 0,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Undecided, []rgpd.RuleID{"number-mobile-desk", "number-premium", "number-withheld"}},
		{"a mobile shown by a desk", sale(DialledByHand, HeldByPrincipal), "06 39 98 12 34", ShownDeskMobile,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-mobile-desk"}},
		{"the mobile of the very person who calls", sale(DialledByHand, HeldByPrincipal), "06 39 98 12 34", ShownOwnMobile,
			rgpd.Consumer, rgpd.LiveCall, "2026-11-23", rgpd.Allowed, nil},
		{"a message under a name", sale(DialledAutomatically, HeldByPrincipal), "MaBoutique", 0,
			rgpd.Consumer, rgpd.SMS, "2026-11-23", rgpd.Allowed, nil},
		{"a message from a mobile", sale(DialledAutomatically, HeldByPrincipal), "06 39 98 12 34", ShownDeskMobile,
			rgpd.Consumer, rgpd.SMS, "2026-11-23", rgpd.Forbidden, []rgpd.RuleID{"number-territorial-automatic"}},
		{"nothing is known", Campaign{}, "", 0,
			0, 0, "2026-11-23", rgpd.Undecided, []rgpd.RuleID{"name-without-right", "number-mobile-desk", "number-not-principals", "number-premium", "number-premium-elsewhere", "number-territorial-automatic", "number-withheld", "number-without-right"}},
		{"the day before the law that is encoded", sale(DialledByHand, HeldByPrincipal), "01 23 45 67 89", 0,
			rgpd.Professional, rgpd.LiveCall, "2018-05-24", rgpd.Undecided, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, err := number.ParseCaller(c.number)
			require.NoError(t, err)
			c.campaign.Shown = c.said
			on, err := rgpd.ParseDate(c.on)
			require.NoError(t, err)
			got := MayShow(n, c.campaign, c.who, c.ch, on)
			require.Equal(t, c.want, got.Verdict, got.Verdict.String())
			var rules []rgpd.RuleID
			for _, r := range got.Because {
				rules = append(rules, r.ID)
			}
			slices.Sort(rules)
			require.Equal(t, c.rules, rules)
			require.Equal(t, c.want == rgpd.Undecided && c.rules != nil, len(got.Missing) > 0)
		})
	}
}

// TestMayShowAgreesWithTheDecision: on every day on which a rule of the number
// changes, for every kind of number, way of dialling, holder, channel and audience,
// MayShow forbids if and only if the decision finds the same rules.
func TestMayShowAgreesWithTheDecision(t *testing.T) {
	num := map[rgpd.RuleID]bool{}
	var days []rgpd.Date
	for _, r := range callerNumberRows() {
		num[r.ID] = true
		days = append(days, r.From-1, r.From)
	}
	slices.Sort(days)
	seen := map[rgpd.Verdict]int{}
	for _, on := range append(slices.Compact(days), rgpd.LawAsOf) {
		if on < law.DayGDPR {
			continue
		}
		at := rgpd.Mainland.Instant(on, 12*time.Hour)
		for shown := Shown(0); shown <= ShownForeign; shown++ {
			for dialling := Dialling(0); dialling <= DialledAtRandom; dialling++ {
				for holder := Holder(0); holder <= HeldWithoutRight; holder++ {
					for ch := rgpd.Channel(0); ch <= rgpd.Email; ch++ {
						for who := rgpd.Audience(0); who <= rgpd.LegalPerson; who++ {
							for _, sector := range []Sector{0, OtherSector, Insurance} {
								c := Campaign{Purpose: Sale, Sector: sector, Offer: OfferForWork, Shown: shown, Dialling: dialling, Holder: holder}
								got := MayShow(number.Caller{}, c, who, ch, on)
								seen[got.Verdict]++
								d := CanCallAt(Prospect{Campaign: c, Audience: who, Places: mainland}, ch, at)
								forbids, may := 0, 0
								for r := range d.Applying() {
									if num[r.ID] {
										forbids++
									}
								}
								for r := range d.Unsettled() {
									if num[r.ID] {
										may++
									}
								}
								want := rgpd.Allowed
								switch {
								case forbids > 0:
									want = rgpd.Forbidden
								case may > 0:
									want = rgpd.Undecided
								}
								if got.Verdict != want || want == rgpd.Forbidden && len(got.Because) != forbids {
									t.Fatalf("%s, %+v, %s, %s: %s, want %s", on, c, who, ch, got.Verdict, want)
								}
							}
						}
					}
				}
			}
		}
	}
	require.Len(t, seen, 3)
}

// TestAMobileOfUnknownHolder: the answer of MayShow is the one that both kinds of
// mobile share, and else Undecided.
func TestAMobileOfUnknownHolder(t *testing.T) {
	n, err := number.ParseCaller("06 39 98 12 34")
	require.NoError(t, err)
	seen := map[rgpd.Verdict]int{}
	for _, on := range boundaries() {
		for dialling := Dialling(0); dialling <= DialledAtRandom; dialling++ {
			for holder := Holder(0); holder <= HeldWithoutRight; holder++ {
				for ch := rgpd.Channel(0); ch <= rgpd.Email; ch++ {
					for who := rgpd.Audience(0); who <= rgpd.LegalPerson; who++ {
						c := Campaign{Purpose: Sale, Sector: OtherSector, Offer: OfferForWork, Dialling: dialling, Holder: holder}
						ask := func(s Shown) Showing { c.Shown = s; return MayShow(n, c, who, ch, on) }
						own, desk, either := ask(ShownOwnMobile), ask(ShownDeskMobile), ask(0)
						want := rgpd.Undecided
						if own.Verdict == desk.Verdict {
							want = own.Verdict
						}
						require.Equal(t, want, either.Verdict)
						seen[want]++
						if want == rgpd.Forbidden {
							for _, r := range either.Because {
								require.True(t, slices.ContainsFunc(desk.Because, func(d rgpd.Rule) bool { return d.ID == r.ID }), r.ID)
							}
						}
						if want == rgpd.Undecided && on >= law.DayGDPR {
							require.NotEmpty(t, either.Because)
							require.NotEmpty(t, either.Missing)
						}
					}
				}
			}
		}
	}
	require.Len(t, seen, 3)
}

// TestTheKindThatACallerShows: the kind of each number that a dialler may show, as far as
// the number tells it.
func TestTheKindThatACallerShows(t *testing.T) {
	for _, c := range []struct {
		name, shown string
		want        Shown
	}{
		{"nothing", "", 0},
		{"unknown, in a word", "Inconnu", 0},
		{"withheld", "withheld", ShownNone},
		{"withheld, in French", "Numéro MASQUÉ", ShownNone},
		{"anonymous, as telephone systems write it", "Anonymous", ShownNone},
		{"a code that withholds the number", "#31#0612345678", ShownNone},
		{"geographic", "01 23 45 67 89", ShownTerritorial},
		{"geographic, overseas", "0590 12 34 56", ShownTerritorial},
		{"an ordinary 09", "09 70 12 34 56", ShownTerritorial},
		{"a mobile: nobody tells whose", "06 12 34 56 78", 0},
		{"verified", "+33 (0)4 24 12 34 56", ShownVerified},
		{"verified, overseas", "09478 12345", ShownVerified},
		{"a platform", "0938 12 34 56", ShownPlatform},
		{"free", "0 800 123 456", ShownService},
		{"ordinary rate", "0809 12 34 56", ShownService},
		{"shared cost", "0825 12 34 56", ShownService},
		{"premium", "0892 12 34 56", ShownPremium},
		{"a short number 30PQ", "3010", ShownService},
		{"a short number 31PQ", "31 14", ShownService},
		{"a short number 32PQ", "3200", ShownPremium},
		{"a short number 36PQ", "36.39", ShownPremium},
		{"a directory", "118 218", ShownPremium},
		{"the service of an operator", "1044", 0},
		{"the common good", "116 006", 0},
		{"an emergency number", "15", 0},
		{"an emergency number of three digits", "112", 0},
		{"a machine, as far as ten digits go", "0700 12 34 56", 0},
		{"Tunisia", "+216 71 123 456", ShownForeign},
		{"a name", "MaBoutique", ShownName},
		{"a name with digits and a space", "Radio 24", ShownName},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, err := number.ParseCaller(c.shown)
			require.NoError(t, err)
			require.Equal(t, c.want, ShownOf(n), ShownOf(n).String())
		})
	}
}
