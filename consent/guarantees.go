package consent

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Guarantees yields what [Assess] is held to as a whole, whatever the other facts: what
// never stands, what always does, and what a consent brings. The tests prove each for
// every rule set since 2018-05-25, over all facts together; [Study] asks more. What
// [Required] is held to is in [NeedGuarantees].
func Guarantees() iter.Seq[rgpd.Guarantee] {
	return rows.Guarantees(slices.Concat(
		answered(), neverStands(), callsNeed(), alwaysStands(), brought(), notBrought(),
	))
}

// Study returns what asks the rules of [Assess] about all consents at once: see
// [rgpd.Study]. Its facts are those of a record read for a use on a channel.
func Study() *rgpd.Study {
	return rows.Study(conditions, assumptions, ordinary)
}

// A guarantee is one of [Guarantees], with its condition in the fields of a row.
type guarantee = rows.Guarantee[when, rows.None]

// assumptions are what no record can say: see facts.
var assumptions = []rgpd.Assumption{
	{
		Because: rgpd.Text{
			FR: "une durée qui n'a pas été indiquée n'est pas écoulée, ou le dossier se contredit",
			EN: "a period that was not told is not over, or the record contradicts itself",
		},
		Within: when{Period: rgpd.Is(LeftOut), Expiry: rgpd.Is(over), Evidence: rgpd.Not(contradicted)}.Masks(),
	},
}

var (
	worthless = rgpd.Always(rgpd.Forbidden) // it never stands, and one need not ask on
	stood     = rgpd.Always(rgpd.Allowed)
)

func duties(ids ...rgpd.RuleID) []rgpd.RuleID { return ids }
func says(fr, en string) rgpd.Text            { return rgpd.Text{FR: fr, EN: en} }
func or[T ~uint8](s, otherwise rgpd.Set[T]) (out rgpd.Set[T]) {
	if s == out {
		return otherwise
	}
	return s
}

// sound is a consent in which nothing is wrong that the RGPD asks on every channel. What
// w says already is left as it is.
func sound(w when) when {
	w.Place, w.Answer, w.Standing, w.Order = inFrance, rgpd.Is(SaidYes), rgpd.Is(stands), rgpd.Is(before)
	w.Expiry = or(w.Expiry, rgpd.Is(running))
	w.Principal, w.Object, w.Agreed = rgpd.Is(same), or(w.Object, rgpd.Is(same, unnamed)), rgpd.Is(same)
	w.Channels = or(w.Channels, rgpd.Is(Said))
	w.Granularity, w.Cost = rgpd.Is(ChoicePerPurpose), rgpd.Is(NoCost)
	w.Condition = rgpd.Is(Unconditional, ForSeparableSale)
	w.Footing, w.Layout, w.Placement = rgpd.Is(EvenFooting, ImbalanceOvercome), rgpd.Is(Even), rgpd.Is(Apart)
	w.Purpose, w.Data, w.Withdrawal = rgpd.Is(Said), rgpd.Not(LeftOut), or(w.Withdrawal, rgpd.Not(LeftOut))
	w.Act = or(w.Act, rgpd.Is(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall, SpokeOnSalesCall))
	w.Exit, w.Evidence = or(w.Exit, rgpd.Not(ExitHarder)), rgpd.Is(individual)
	w.Collector, w.Age = or(w.Collector, rgpd.Not(BySupplier)), or(w.Age, rgpd.Is(Adult))
	return w
}

// complete is a consent that has besides what C. conso., art. L. 223-1 and R. 223-1, ask
// of calls.
func complete(w when) when {
	w.Caller, w.Object, w.Seniority, w.Length = rgpd.Is(same), rgpd.Is(same), rgpd.Is(underOneYear), rgpd.Is(withinYear)
	w.Choice, w.Period, w.Withdrawal, w.Proof = rgpd.Is(Said), rgpd.Is(Said), rgpd.Is(Said), rgpd.Is(Said)
	w.Act, w.Exit = rgpd.Is(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall), rgpd.Is(ExitAsEasy)
	return sound(w)
}

// answered: whatever is asked has an answer, and none before there was a law to give it.
func answered() []guarantee {
	return []guarantee{
		{
			ID: "consent-is-decided", Never: rgpd.Never(rgpd.Undecided, rgpd.Deferred, rgpd.OutOfScope),
			FR:     "en France, un consentement dont tout est connu vaut ou ne vaut pas",
			EN:     "in France a consent of which everything is known stands or does not",
			By:     rows.By(law.GDPR("7(1)")),
			Within: when{Place: inFrance},
		},
		{
			ID: "consent-before-the-rgpd", Never: rgpd.Always(rgpd.Undecided),
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-prove-while-used",
				"consent-take-oral-withdrawal",
				"consent-stop-and-erase",
				"consent-no-other-basis",
				"consent-refresh-old",
				"consent-older-than-decree",
				"consent-slot-too-loose",
			),
			Until: law.DayGDPR,
			FR:    "avant le 25 mai 2018 rien n'est décidé et rien n'est dû",
			EN:    "before 25 May 2018 nothing is decided and nothing is due",
			By:    rows.By(law.GDPR("4(11)")),
		},
	}
}
