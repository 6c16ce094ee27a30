package consent

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Guarantees yields what [Assess] is held to as a whole, whatever the other facts: what
// never stands, what always does, and what a consent brings. The tests prove each for
// every rule set since 2018-05-25, over all facts together; [Study] asks more. What
// [Required] is held to is in [NeedGuarantees].
func Guarantees() iter.Seq[rgpd.Guarantee] {
	return func(yield func(rgpd.Guarantee) bool) {
		for i := range guarantees {
			if !yield(guarantees[i].compile()) {
				return
			}
		}
	}
}

// Study returns what asks the rules of [Assess] about all consents at once: see
// [rgpd.Study]. Its facts are those of a record read for a use on a channel.
func Study() *rgpd.Study {
	return &rgpd.Study{Table: conditions, Assume: assumptions, Like: ordinary}
}

// assumptions are what no record can say: see facts.
var assumptions = []rgpd.Assumption{
	{
		Because: rgpd.Text{
			FR: "une durée qui n'a pas été dite n'est pas écoulée, ou le dossier se contredit",
			EN: "a period that was not told is not over, or the record contradicts itself",
		},
		Within: when{Period: rgpd.Is(LeftOut), Expiry: rgpd.Is(over), Evidence: rgpd.Not(contradicted)}.masks(),
	},
}

// A guarantee is a [rgpd.Guarantee] with its condition in the fields of a row.
type guarantee[W interface{ masks() []rgpd.Mask }] struct {
	ID             string
	Says           rgpd.Text
	Sources        []rgpd.Source
	Within         W
	Never          rgpd.Verdicts
	Brings, Spares []rgpd.RuleID
	From, Until    rgpd.Date // From is the first day of the RGPD if zero, unless Until is that day
}

func (g *guarantee[W]) compile() rgpd.Guarantee {
	out := rgpd.Guarantee{
		ID: g.ID, Says: g.Says, Sources: g.Sources, Within: g.Within.masks(), Never: g.Never,
		Brings: g.Brings, Spares: g.Spares, From: g.From, Until: g.Until,
	}
	if out.From == 0 && out.Until != law.DayGDPR {
		out.From = law.DayGDPR
	}
	return out
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
	w.Answer, w.Standing, w.Order = rgpd.Is(SaidYes), rgpd.Is(stands), rgpd.Is(before)
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

var guarantees = []guarantee[when]{
	// Whatever is asked has an answer, and none before there was a law to give it.

	{
		ID: "consent-is-decided", Never: rgpd.Never(rgpd.Undecided, rgpd.Deferred, rgpd.OutOfScope),
		Sources: rgpd.Cite(law.GDPR("7(1)")),
		Says: says(
			"un consentement dont tout est connu vaut ou ne vaut pas",
			"a consent of which everything is known stands or does not"),
	},
	{
		ID: "consent-before-the-rgpd", Never: rgpd.Always(rgpd.Undecided), Until: law.DayGDPR,
		Sources: rgpd.Cite(law.GDPR("4(11)")),
		Spares: duties(KeepEvidence, ShowEvidence, ProveWhileUsed, TakeOralWithdrawal, StopAndErase, NoOtherBasis, RefreshOld,
			OlderThanDecree, SlotTooLoose),
		Says: says(
			"avant le 25 mai 2018 rien n'est décidé et rien n'est dû",
			"before 25 May 2018 nothing is decided and nothing is due"),
	},
	// What never stands, whatever the other facts.

	{
		ID: "consent-not-on-file-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("6(1)(a)"), law.GDPR("7(1)")),
		Within:  when{Answer: rgpd.Not(SaidYes, SaidNo)},
		Spares:  duties(KeepEvidence, ShowEvidence, ProveWhileUsed, TakeOralWithdrawal, RefreshOld, OlderThanDecree),
		Says: says(
			"sans réponse au dossier, il n'y a pas de consentement, ni rien à conserver d'un consentement",
			"without an answer on file there is no consent, nor anything to keep of one"),
	},
	{
		ID: "consent-refusal-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("4(11)")),
		Within: when{Answer: rgpd.Is(SaidNo)},
		Spares: duties(KeepEvidence, ShowEvidence, ProveWhileUsed, TakeOralWithdrawal, RefreshOld, OlderThanDecree),
		Says: says(
			"un refus n'est jamais un consentement, et n'en doit pas la preuve",
			"a refusal is never a consent, and owes no proof of one"),
	},
	{
		ID: "consent-withdrawn-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("7(3)"), law.GDPR("17(1)(b)"), law.GuidelinesConsent),
		Within:  when{Standing: rgpd.Not(stands)},
		Brings:  duties(StopAndErase, NoOtherBasis), Spares: duties(TakeOralWithdrawal),
		Says: says(
			"un consentement retiré ne vaut plus rien ; on cesse, on efface ce qui n'a pas d'autre fondement, et l'on "+
				"n'en met pas un à sa place",
			"a consent withdrawn is worth nothing; one stops, erases what has no other basis, and puts none in its "+
				"place"),
	},
	{
		ID: "consent-of-another-principal-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.GDPR("consid. 42"), law.Hubside),
		Within:  when{Principal: rgpd.Not(same)},
		Says: says(
			"un consentement ne sert qu'au professionnel que la demande nommait",
			"a consent serves only the professional whom the request named"),
	},
	{
		ID: "consent-of-another-object-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("6(4) et 13(3)")),
		Within: when{Object: rgpd.Not(same, unnamed)},
		Says: says(
			"un consentement donné pour un objet ne sert pas à un autre",
			"a consent given for one object serves no other"),
	},
	{
		ID: "consent-to-another-channel-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.L345),
		Within:  when{Agreed: rgpd.Not(same)},
		Says: says(
			"un consentement ne sert que par les canaux que la personne a acceptés, quoi qu'en dise la demande",
			"a consent serves only by the channels that the person agreed to, whatever the request said"),
	},
	{
		ID: "consent-to-unnamed-means-never-stands", Never: worthless, Sources: rgpd.Cite(law.L345),
		Within: when{Channel: rgpd.Not(rgpd.LiveCall), Channels: rgpd.Not(Said)},
		Says: says(
			"sans que la demande ait nommé l'automate, le SMS ou le courriel, aucun consentement n'y vaut",
			"unless the request named the machine, the text message or the e-mail, no consent holds for it"),
	},
	{
		ID: "consent-after-the-contact-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("6(1)(a)"), law.L345),
		Within:  when{Order: rgpd.Not(before)},
		Says: says(
			"un consentement qui suit le contact ne le rend pas licite",
			"a consent that follows the contact does not make it lawful"),
	},
	{
		ID: "consent-bundled-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("consid. 43"), law.Hubside),
		Within: when{Granularity: rgpd.Not(ChoicePerPurpose)},
		Says: says(
			"une acceptation d'ensemble, pour plusieurs finalités, ne vaut pour aucune",
			"one acceptance for several purposes stands for none"),
	},
	{
		ID: "consent-without-purpose-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("consid. 42")),
		Within: when{Purpose: rgpd.Not(Said)},
		Says: says(
			"qui n'a pas su que ses données serviraient à prospecter n'y a pas consenti",
			"who did not know that the data would serve prospecting did not agree to it"),
	},
	{
		ID: "consent-without-data-never-stands", Never: worthless, Sources: rgpd.Cite(law.GuidelinesConsent),
		Within: when{Data: rgpd.Not(Said, SaidInPart)},
		Says: says(
			"qui n'a pas su quelles données serviraient n'y a pas consenti",
			"who did not know which data would serve did not agree to it"),
	},
	{
		ID: "consent-without-way-back-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("7(3)")),
		Within: when{Withdrawal: rgpd.Not(Said, SaidInPart)},
		Says: says(
			"qui n'a pas été prévenu qu'il pourrait retirer son consentement n'a pas consenti",
			"who was not told of the right to withdraw did not consent"),
	},
	{
		ID: "consent-among-terms-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("7(2)"), law.SourceArticle),
		Within:  when{Placement: rgpd.Not(Apart)},
		Says: says(
			"une demande noyée dans des conditions générales n'obtient aucun consentement",
			"a request lost in general terms gets no consent"),
	},
	{
		ID: "consent-without-act-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("consid. 32"), law.Planet49, law.OrangeRomania),
		Within:  when{Act: rgpd.Not(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall, SpokeOnSalesCall)},
		Says: says(
			"sans acte de la personne elle-même, case cochée, signature ou parole, aucun consentement ne vaut",
			"without an act of the person's own, a box ticked, a signature or words spoken, no consent stands"),
	},
	{
		ID: "consent-as-a-price-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("7(4)"), law.Foriou, law.Hubside, law.GuidelinesConsent),
		Within:  when{Condition: rgpd.Not(Unconditional, ForSeparableSale)},
		Says: says(
			"un consentement qui est le prix d'un service, d'une vente ou d'un jeu n'est pas libre",
			"a consent that is the price of a service, a sale or a contest is not free"),
	},
	{
		ID: "consent-that-costs-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("consid. 42"), law.GuidelinesConsent),
		Within:  when{Cost: rgpd.Not(NoCost)},
		Says: says(
			"un consentement qu'il coûte de refuser ou de retirer n'est pas libre",
			"a consent that it costs to refuse or to withdraw is not free"),
	},
	{
		ID: "consent-of-the-weaker-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("consid. 43"), law.MetaPlatforms, law.GuidelinesConsent),
		Within:  when{Footing: rgpd.Not(EvenFooting, ImbalanceOvercome)},
		Says: says(
			"un consentement demandé par plus fort que soi, sans raison au dossier de croire le choix réel, n'est pas "+
				"libre",
			"a consent asked by who is stronger, without a reason on file to think the choice real, is not free"),
	},
	{
		ID: "consent-by-trick-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.Foriou, law.Hubside),
		Within:  when{Layout: rgpd.Not(Even)},
		Says: says(
			"un consentement obtenu par un refus caché ou impossible ne vaut rien",
			"a consent got by hiding the refusal, or by leaving none, is worth nothing"),
	},
	{
		ID: "consent-unproven-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("7(1)"), law.EDF, law.Foriou),
		Within:  when{Evidence: rgpd.Not(individual)},
		Says: says(
			"un consentement que la maison ne prouve pas pour cette personne, ou dont la preuve se contredit, ne vaut "+
				"rien",
			"a consent that the house cannot prove of this person, or whose proof contradicts itself, is worth "+
				"nothing"),
	},
	{
		ID: "consent-bought-blind-never-stands", Never: worthless, Sources: rgpd.Cite(law.Foriou),
		Within: when{Collector: rgpd.Is(BySupplier), Check: rgpd.Not(Checked)},
		Says: says(
			"un consentement acheté que l'acheteur n'a pas contrôlé avant de s'en servir ne vaut rien",
			"a consent bought, and not checked by the buyer before its use, is worth nothing"),
	},
	{
		ID: "consent-hard-to-withdraw-never-stands", Never: worthless, Sources: rgpd.Cite(law.GDPR("7(3)")),
		Within: when{Exit: rgpd.Not(ExitAsEasy, ExitNotByVoice)},
		Says: says(
			"un consentement plus difficile à retirer qu'à donner ne vaut rien",
			"a consent harder to withdraw than to give is worth nothing"),
	},
	{
		// READING: art. 45, al. 1, is about online services. Al. 2, which does not name them,
		// is read of every channel.
		ID: "consent-of-a-child-alone-never-stands", Never: worthless, Sources: rgpd.Cite(law.LIL45),
		Within: when{Age: rgpd.Is(Under15), Parents: rgpd.Not(WithParents)},
		Says: says(
			"avant quinze ans, ni l'enfant seul ni le parent seul ne consent",
			"under fifteen neither the child alone nor the parent alone consents"),
	},
	{
		// READING: art. 8 is about online services; no text is about calls to minors.
		ID: "consent-of-a-minor-alone-to-calls-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("8").Strictly()),
		Within:  when{Channel: telephone, Age: rgpd.Not(Adult), Parents: rgpd.Not(WithParents, ParentsAlone)},
		Says: says(
			"un mineur seul ne consent pas à être appelé",
			"a minor alone does not agree to be called"),
	},
	{
		// READING: no text lets a parent consent in the place of a minor who may consent alone.
		ID: "consent-of-a-parent-for-a-minor-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.LIL45),
		Within:  when{Age: rgpd.Is(From15To17), Parents: rgpd.Not(WithParents, MinorAlone)},
		Says: says(
			"de quinze à dix-sept ans, un parent ne consent pas à la place du mineur",
			"from fifteen to seventeen a parent does not consent in the place of the minor"),
	},
	{
		ID: "consent-past-its-period-never-stands", Never: worthless,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.GDPR("7(1)")),
		Within:  when{Expiry: rgpd.Not(running)},
		Says: says(
			"passée la durée dite à la personne, le consentement ne vaut plus, quoi que la maison en ait noté d'autre",
			"after the period that the person was told the consent stands no more, whatever else the house noted of "+
				"it"),
	},
	// Calls, since 2026-08-11.

	{
		ID: "consent-to-calls-names-the-caller", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Caller: rgpd.Not(same)},
		Says: says(
			"depuis le 11 août 2026, n'appelle que celui que la demande nommait",
			"since 11 August 2026 only who was named in the request calls"),
	},
	{
		ID: "consent-to-calls-names-the-object", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I"), law.GDPR("6(4) et 13(3)")),
		Within:  when{Channel: telephone, Object: rgpd.Not(same)},
		Says: says(
			"depuis le 11 août 2026, n'est proposé par téléphone que ce dont la demande parlait",
			"since 11 August 2026 only what the request spoke of is offered by telephone"),
	},
	{
		ID: "consent-names-each-channel", Never: worthless, From: law.DayOptIn, Sources: rgpd.Cite(law.L2231, law.L345),
		Within: when{Channels: rgpd.Not(Said)},
		Says: says(
			"depuis le 11 août 2026, aucun consentement ne vaut si la demande ne disait pas par quel canal",
			"since 11 August 2026 no consent stands unless the request said by which channel"),
	},
	{
		ID: "consent-to-calls-tells-the-choice", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Choice: rgpd.Not(Said)},
		Says: says(
			"depuis le 11 août 2026, qui n'a pas été prévenu qu'il était libre d'accepter ou non n'a pas accepté "+
				"d'être appelé",
			"since 11 August 2026 who was not told of being free to agree or not did not agree to be called"),
	},
	{
		ID: "consent-to-calls-tells-the-period", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Period: rgpd.Not(Said)},
		Says: says(
			"depuis le 11 août 2026, qui n'a pas su pour combien de temps n'a pas accepté d'être appelé",
			"since 11 August 2026 who did not know for how long did not agree to be called"),
	},
	{
		ID: "consent-to-calls-tells-a-year-at-most", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Length: rgpd.Not(withinYear)},
		Says: says(
			"depuis le 11 août 2026, demander un consentement de plus d'un an aux appels n'obtient rien",
			"since 11 August 2026 to ask for a consent to calls of over a year gets nothing"),
	},
	{
		ID: "consent-to-calls-tells-the-way-back", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Withdrawal: rgpd.Not(Said)},
		Says: says(
			"depuis le 11 août 2026, qui n'a pas su comment retirer son consentement n'a pas accepté d'être appelé",
			"since 11 August 2026 who did not know how to withdraw did not agree to be called"),
	},
	{
		ID: "consent-to-calls-tells-of-the-proof", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Proof: rgpd.Not(Said)},
		Says: says(
			"depuis le 11 août 2026, qui n'a pas su que la preuve serait à sa disposition n'a pas accepté d'être "+
				"appelé",
			"since 11 August 2026 who did not know that the proof would be available did not agree to be called"),
	},
	{
		ID: "consent-to-calls-is-not-asked-by-such-a-call", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.L2231.Strictly()),
		Within:  when{Channel: telephone, Act: rgpd.Not(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall)},
		Says: says(
			"depuis le 11 août 2026, on n'obtient pas, en appelant pour vendre, le droit d'avoir appelé",
			"since 11 August 2026 one does not get, by calling to sell, the right to have called"),
	},
	{
		ID: "consent-to-calls-is-withdrawn-by-voice", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2233),
		Within:  when{Channel: telephone, Exit: rgpd.Not(ExitAsEasy)},
		Says: says(
			"depuis le 11 août 2026, n'appelle pas qui ne prend pas le retrait dit de vive voix",
			"since 11 August 2026 who does not take a withdrawal by voice does not call"),
	},
	{
		ID: "consent-to-calls-lasts-a-year", Never: worthless, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Part("I")),
		Within:  when{Channel: telephone, Seniority: rgpd.Not(underOneYear)},
		Says: says(
			"depuis le 11 août 2026, passé un an, aucun consentement à être appelé ne vaut",
			"since 11 August 2026 no consent to calls stands after a year"),
	},
	// What always stands.

	{
		ID: "consent-that-lacks-nothing-stands", Never: stood,
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.L2231, law.L345),
		Within:  complete(when{}),
		Says: says(
			"un consentement auquel rien ne manque vaut sur tout canal, à toute date depuis le 25 mai 2018",
			"a consent that lacks nothing stands on every channel, on every day since 25 May 2018"),
	},
	{
		ID: "consent-bought-and-checked-stands", Never: stood, Sources: rgpd.Cite(law.Foriou),
		Within: complete(when{Collector: rgpd.Is(BySupplier), Check: rgpd.Is(Checked)}),
		Says: says(
			"un consentement acheté, contrôlé à temps, vaut comme un autre",
			"a consent bought, and checked in time, stands like another"),
	},
	{
		ID: "consent-of-child-and-parent-stands", Never: stood, Sources: rgpd.Cite(law.LIL45),
		Within: complete(when{Age: rgpd.Is(Under15), Parents: rgpd.Is(WithParents)}),
		Says: says(
			"l'enfant et le parent ensemble consentent",
			"child and parent together consent"),
	},
	{
		ID: "consent-of-a-minor-with-a-parent-stands", Never: stood,
		Sources: rgpd.Cite(law.GDPR("8").Strictly(), law.LIL45),
		Within:  complete(when{Age: rgpd.Is(From15To17), Parents: rgpd.Is(WithParents)}),
		Says: says(
			"de quinze à dix-sept ans, le mineur et un parent consentent ensemble sur tout canal",
			"from fifteen to seventeen the minor and a parent consent together on every channel"),
	},
	{
		// READING: art. 45, al. 1, lets the minor consent alone to online services, and no text
		// asks more of messages.
		ID: "consent-of-a-minor-to-messages-stands", Never: stood, Sources: rgpd.Cite(law.LIL45),
		Within: sound(when{Channel: messages, Age: rgpd.Is(From15To17), Parents: rgpd.Is(MinorAlone, WithParents)}),
		Says: says(
			"de quinze à dix-sept ans, le mineur consent seul à des messages",
			"from fifteen to seventeen a minor consents alone to messages"),
	},
	{
		ID: "consent-to-messages-needs-no-mention-of-the-decree", Never: stood,
		Sources: rgpd.Cite(law.L345, law.GDPR("4(11)")),
		Within:  sound(when{Channel: messages, Period: rgpd.Not(LeftOut)}),
		Says: says(
			"un consentement à des messages vaut jusqu'au terme qui a été dit, sans les mentions du décret",
			"a consent to messages stands until the end that was told, without the mentions of the decree"),
	},
	{
		ID: "consent-to-messages-without-period-has-no-end", Never: stood,
		Sources: rgpd.Cite(law.L345, law.GDPR("4(11)")),
		Within:  sound(when{Channel: messages, Period: rgpd.Is(LeftOut), Expiry: rgpd.Is(running, over)}),
		Says: says(
			"un consentement à des messages dont aucune durée n'a été dite n'a pas de terme",
			"a consent to messages of which no period was told has no end of its own"),
	},
	{
		ID: "consent-to-calls-before-the-decree-stands", Never: stood, From: law.DayGDPR, Until: law.DayOptIn,
		Sources: rgpd.Cite(law.GDPR("4(11)")),
		Within:  sound(when{}),
		Says: says(
			"avant le 11 août 2026, un consentement à être appelé valait sans les mentions du décret",
			"before 11 August 2026 a consent to calls stood without the mentions of the decree"),
	},
	{
		ID: "consent-to-live-calls-before-the-decree-names-no-channel", Never: stood, From: law.DayGDPR, Until: law.DayOptIn,
		Sources: rgpd.Cite(law.GDPR("4(11)")),
		Within:  sound(when{Channel: rgpd.Is(rgpd.LiveCall), Channels: rgpd.Is(SaidInPart, LeftOut)}),
		Says: says(
			"avant le 11 août 2026, l'appel accepté valait sans que la demande nommât le téléphone",
			"before 11 August 2026 a call agreed to stood though the request did not name the telephone"),
	},
	// What a consent brings.

	{
		ID: "consent-brings-proof", Brings: duties(ProveWhileUsed), Sources: rgpd.Cite(law.GDPR("7(1)")),
		Within: when{Answer: rgpd.Is(SaidYes)},
		Says: says(
			"qui se prévaut d'un consentement doit pouvoir le montrer",
			"who relies on a consent must be able to show it"),
	},
	{
		ID: "consent-to-calls-brings-evidence", Brings: duties(KeepEvidence, ShowEvidence), From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2232),
		Within:  when{Channel: telephone, Answer: rgpd.Is(SaidYes)},
		Says: says(
			"depuis le 11 août 2026, tout consentement à être appelé s'archive trois ans et se montre gratuitement",
			"since 11 August 2026 each consent to calls is archived for three years and shown free of charge"),
	},
	{
		ID: "consent-to-calls-brings-oral-withdrawal", Brings: duties(TakeOralWithdrawal), From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2233),
		Within:  when{Channel: telephone, Answer: rgpd.Is(SaidYes), Standing: rgpd.Is(stands)},
		Says: says(
			"depuis le 11 août 2026, tant qu'un consentement à être appelé n'est pas retiré, le retrait se prend de "+
				"vive voix",
			"since 11 August 2026, as long as a consent to calls is not withdrawn, its withdrawal is taken by voice"),
	},
	{
		ID: "consent-older-than-the-decree-brings-proof-of-mentions", Brings: duties(OlderThanDecree), From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231.Strictly()),
		Within:  when{Channel: telephone, Answer: rgpd.Is(SaidYes), Era: rgpd.Is(beforeDecree)},
		Says: says(
			"depuis le 11 août 2026, qui appelle sur un consentement antérieur au décret prouve que la demande avait "+
				"déjà les mentions",
			"since 11 August 2026 who calls on a consent older than the decree proves that the request had the "+
				"mentions already"),
	},
	{
		// READING: the EDPB gives no figure. The three years are the CNIL's, of prospects.
		ID: "consent-to-messages-grows-old", Brings: duties(RefreshOld),
		Sources: rgpd.Cite(law.GuidelinesConsent, law.CommercialFiles),
		Within:  when{Channel: messages, Answer: rgpd.Is(SaidYes), Seniority: rgpd.Is(overThreeYears)},
		Says: says(
			"un consentement à des messages de plus de trois ans se redemande",
			"a consent to messages of over three years is asked for again"),
	},
	{
		ID: "consent-to-a-loose-slot-opens-no-hour", Brings: duties(SlotTooLoose), From: law.DayOptIn,
		Sources: rgpd.Cite(law.L2231, law.D2239),
		Within:  when{Slot: rgpd.Is(looseSlot)},
		Says: says(
			"depuis le 11 août 2026, un créneau vague n'ouvre pas les heures interdites",
			"since 11 August 2026 a loose slot does not open the hours of rest"),
	},
	// What it does not bring.

	{
		ID: "consent-to-messages-spares-the-duties-of-calls", Sources: rgpd.Cite(law.R2232, law.R2233),
		Within: when{Channel: rgpd.Not(rgpd.LiveCall, rgpd.AutomatedCall)},
		Spares: duties(KeepEvidence, ShowEvidence, TakeOralWithdrawal, OlderThanDecree),
		Says: says(
			"les devoirs du décret ne pèsent que sur les appels",
			"the duties of the decree bind calls only"),
	},
	{
		ID: "consent-before-the-decree-spares-its-duties", From: law.DayGDPR, Until: law.DayOptIn,
		Sources: rgpd.Cite(law.L2231, law.R2232, law.R2233),
		Spares:  duties(KeepEvidence, ShowEvidence, TakeOralWithdrawal, OlderThanDecree, SlotTooLoose),
		Says: says(
			"avant le 11 août 2026, ni les devoirs du décret ni le créneau convenu n'existaient",
			"before 11 August 2026 there were neither the duties of the decree nor the slot agreed"),
	},
	{
		ID: "consent-since-the-decree-needs-no-older-proof", Spares: duties(OlderThanDecree),
		Sources: rgpd.Cite(law.R2231.Strictly()),
		Within:  when{Era: rgpd.Is(sinceDecree)},
		Says: says(
			"d'un consentement recueilli depuis le décret, on ne prouve pas l'ancienneté des mentions",
			"of a consent collected since the decree one need not prove older mentions"),
	},
	{
		ID: "consent-young-is-not-asked-again", Spares: duties(RefreshOld),
		Sources: rgpd.Cite(law.GuidelinesConsent, law.CommercialFiles),
		Within:  when{Seniority: rgpd.Not(overThreeYears)},
		Says: says(
			"un consentement de moins de trois ans ne se redemande pas",
			"a consent of under three years is not asked for again"),
	},
	{
		ID: "consent-to-calls-is-not-refreshed", Spares: duties(RefreshOld),
		Sources: rgpd.Cite(law.GuidelinesConsent, law.R2231.Part("I"), law.CommercialFiles),
		Within:  when{Channel: telephone},
		Says: says(
			"redemander à trois ans est affaire de messages : un consentement à être appelé a le terme de sa loi",
			"to ask again at three years is a matter of messages: a consent to calls has the end that its law gives"),
	},
	{
		ID: "consent-that-stands-is-not-erased", Spares: duties(StopAndErase, NoOtherBasis),
		Sources: rgpd.Cite(law.GDPR("17(1)(b)"), law.GuidelinesConsent),
		Within:  when{Standing: rgpd.Is(stands)},
		Says: says(
			"sans retrait, rien n'oblige à cesser ni à effacer",
			"without a withdrawal nothing makes one stop or erase"),
	},
	{
		ID: "consent-to-a-precise-slot-brings-no-warning", Spares: duties(SlotTooLoose),
		Sources: rgpd.Cite(law.L2231, law.D2239),
		Within:  when{Slot: rgpd.Not(looseSlot)},
		Says: says(
			"un créneau précis, ou aucun, n'appelle pas de mise en garde",
			"a precise slot, or none, calls for no warning"),
	},
}
