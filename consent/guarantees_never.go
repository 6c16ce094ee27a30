package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// neverStands: what never stands, whatever the other facts.
func neverStands() []guarantee {
	return []guarantee{
		{
			ID: "consent-not-on-file-never-stands", Never: worthless,
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-prove-while-used",
				"consent-take-oral-withdrawal",
				"consent-refresh-old",
				"consent-older-than-decree",
			),
			FR:     "sans réponse au dossier, il n'y a pas de consentement, ni rien à conserver d'un consentement",
			EN:     "without an answer on file there is no consent, nor anything to keep of one",
			By:     rows.By(law.GDPR("6(1)(a)"), law.GDPR("7(1)")),
			Within: when{Answer: rgpd.Not(SaidYes, SaidNo)},
		},
		{
			ID: "consent-refusal-never-stands", Never: worthless,
			Spares: duties(
				"consent-keep-evidence",
				"consent-show-evidence",
				"consent-prove-while-used",
				"consent-take-oral-withdrawal",
				"consent-refresh-old",
				"consent-older-than-decree",
			),
			FR:     "un refus n'est jamais un consentement, et n'en doit pas la preuve",
			EN:     "a refusal is never a consent, and owes no proof of one",
			By:     rows.By(law.GDPR("4(11)")),
			Within: when{Answer: rgpd.Is(SaidNo)},
		},
		{
			ID: "consent-withdrawn-never-stands", Never: worthless,
			Brings: duties("consent-stop-and-erase", "consent-no-other-basis"),
			Spares: duties("consent-take-oral-withdrawal"),
			FR: "un consentement retiré ne vaut plus rien ; on cesse, on efface ce qui n'a pas d'autre fondement, et " +
				"l'on n'en met pas un à sa place",
			EN: "a consent withdrawn is worth nothing; one stops, erases what has no other basis, and puts none in " +
				"its " +
				"place",
			By:     rows.By(law.GDPR("7(3)"), law.GDPR("17(1)(b)"), law.GuidelinesConsent),
			Within: when{Standing: rgpd.Not(stands)},
		},
		{
			ID: "consent-of-another-principal-never-stands", Never: worthless,
			FR:     "un consentement ne sert qu'au professionnel que la demande nommait",
			EN:     "a consent serves only the professional whom the request named",
			By:     rows.By(law.GDPR("4(11)"), law.GDPR("consid. 42"), law.Hubside),
			Within: when{Principal: rgpd.Not(same)},
		},
		{
			ID: "consent-of-another-object-never-stands", Never: worthless,
			FR:     "un consentement donné pour un objet ne sert pas à un autre",
			EN:     "a consent given for one object serves no other",
			By:     rows.By(law.GDPR("6(4) et 13(3)")),
			Within: when{Object: rgpd.Not(same, unnamed)},
		},
		{
			ID: "consent-to-another-channel-never-stands", Never: worthless,
			FR:     "un consentement ne sert que par les canaux que la personne a acceptés, quoi qu'en dise la demande",
			EN:     "a consent serves only by the channels that the person agreed to, whatever the request said",
			By:     rows.By(law.GDPR("4(11)"), law.L345),
			Within: when{Agreed: rgpd.Not(same)},
		},
		{
			ID: "consent-to-unnamed-means-never-stands", Never: worthless,
			FR:     "sans que la demande ait nommé l'automate, le SMS ou le courriel, aucun consentement n'y vaut",
			EN:     "unless the request named the machine, the text message or the e-mail, no consent holds for it",
			By:     rows.By(law.L345),
			Within: when{Channel: rgpd.Not(rgpd.LiveCall), Place: inFrance, Channels: rgpd.Not(Said)},
		},
		{
			ID: "consent-after-the-contact-never-stands", Never: worthless,
			FR:     "un consentement qui suit le contact ne le rend pas licite",
			EN:     "a consent that follows the contact does not make it lawful",
			By:     rows.By(law.GDPR("6(1)(a)"), law.L345),
			Within: when{Order: rgpd.Not(before)},
		},
		{
			ID: "consent-bundled-never-stands", Never: worthless,
			FR:     "une acceptation d'ensemble, pour plusieurs finalités, ne vaut pour aucune",
			EN:     "one acceptance for several purposes stands for none",
			By:     rows.By(law.GDPR("consid. 43"), law.Hubside),
			Within: when{Granularity: rgpd.Not(ChoicePerPurpose)},
		},
		{
			ID: "consent-without-purpose-never-stands", Never: worthless,
			FR:     "qui n'a pas su que ses données serviraient à prospecter n'y a pas consenti",
			EN:     "who did not know that the data would serve prospecting did not agree to it",
			By:     rows.By(law.GDPR("consid. 42")),
			Within: when{Purpose: rgpd.Not(Said)},
		},
		{
			ID: "consent-without-data-never-stands", Never: worthless,
			FR:     "qui n'a pas su quelles données serviraient n'y a pas consenti",
			EN:     "who did not know which data would serve did not agree to it",
			By:     rows.By(law.GuidelinesConsent),
			Within: when{Data: rgpd.Not(Said, SaidInPart)},
		},
		{
			ID: "consent-without-way-back-never-stands", Never: worthless,
			FR:     "qui n'a pas été prévenu qu'il pourrait retirer son consentement n'a pas consenti",
			EN:     "who was not told of the right to withdraw did not consent",
			By:     rows.By(law.GDPR("7(3)")),
			Within: when{Withdrawal: rgpd.Not(Said, SaidInPart)},
		},
		{
			ID: "consent-among-terms-never-stands", Never: worthless,
			FR:     "une demande noyée dans des conditions générales n'obtient aucun consentement",
			EN:     "a request lost in general terms gets no consent",
			By:     rows.By(law.GDPR("7(2)"), law.SourceArticle),
			Within: when{Placement: rgpd.Not(Apart)},
		},
		{
			ID: "consent-without-act-never-stands", Never: worthless,
			FR:     "sans acte de la personne elle-même, case cochée, signature ou parole, aucun consentement ne vaut",
			EN:     "without an act of the person's own, a box ticked, a signature or words spoken, no consent stands",
			By:     rows.By(law.GDPR("consid. 32"), law.Planet49, law.OrangeRomania),
			Within: when{Act: rgpd.Not(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall, SpokeOnSalesCall)},
		},
		{
			ID: "consent-as-a-price-never-stands", Never: worthless,
			FR:     "un consentement qui est le prix d'un service, d'une vente ou d'un jeu n'est pas libre",
			EN:     "a consent that is the price of a service, a sale or a contest is not free",
			By:     rows.By(law.GDPR("7(4)"), law.Foriou, law.Hubside, law.GuidelinesConsent),
			Within: when{Condition: rgpd.Not(Unconditional, ForSeparableSale)},
		},
		{
			ID: "consent-that-costs-never-stands", Never: worthless,
			FR:     "un consentement qu'il coûte de refuser ou de retirer n'est pas libre",
			EN:     "a consent that it costs to refuse or to withdraw is not free",
			By:     rows.By(law.GDPR("consid. 42"), law.GuidelinesConsent),
			Within: when{Cost: rgpd.Not(NoCost)},
		},
		{
			ID: "consent-of-the-weaker-never-stands", Never: worthless,
			FR: "un consentement demandé dans un déséquilibre manifeste, sans raison au dossier de croire le choix " +
				"réel, n'est pas libre",
			EN: "a consent asked by who is stronger, without a reason on file to think the choice real, is not " +
				"free",
			By:     rows.By(law.GDPR("consid. 43"), law.MetaPlatforms, law.GuidelinesConsent),
			Within: when{Footing: rgpd.Not(EvenFooting, ImbalanceOvercome)},
		},
		{
			ID: "consent-by-trick-never-stands", Never: worthless,
			FR:     "un consentement obtenu en cachant le refus, ou en n'en offrant pas, ne vaut rien",
			EN:     "a consent got by hiding the refusal, or by leaving none, is worth nothing",
			By:     rows.By(law.GDPR("4(11)"), law.Foriou, law.Hubside),
			Within: when{Layout: rgpd.Not(Even)},
		},
		{
			ID: "consent-unproven-never-stands", Never: worthless,
			FR: "un consentement que la maison ne prouve pas pour cette personne, ou dont la preuve se contredit, ne " +
				"vaut rien",
			EN: "a consent that the house cannot prove of this person, or whose proof contradicts itself, is " +
				"worth nothing",
			By:     rows.By(law.GDPR("7(1)"), law.EDF, law.Foriou),
			Within: when{Evidence: rgpd.Not(individual)},
		},
		{
			ID: "consent-bought-blind-never-stands", Never: worthless,
			FR:     "un consentement acheté que l'acheteur n'a pas contrôlé avant de s'en servir ne vaut rien",
			EN:     "a consent bought, and not checked by the buyer before its use, is worth nothing",
			By:     rows.By(law.Foriou),
			Within: when{Collector: rgpd.Is(BySupplier), Check: rgpd.Not(Checked)},
		},
		{
			ID: "consent-hard-to-withdraw-never-stands", Never: worthless,
			FR:     "un consentement plus difficile à retirer qu'à donner ne vaut rien",
			EN:     "a consent harder to withdraw than to give is worth nothing",
			By:     rows.By(law.GDPR("7(3)")),
			Within: when{Exit: rgpd.Not(ExitAsEasy, ExitNotByVoice)},
		},
		{
			// READING: art. 45, al. 1, is about online services. Al. 2, which does not name them,
			// is read of every channel.
			ID: "consent-of-a-child-alone-never-stands", Never: worthless,
			FR:     "avant quinze ans, ni l'enfant seul ni le parent seul ne consent",
			EN:     "under fifteen neither the child alone nor the parent alone consents",
			By:     rows.By(law.LIL45),
			Within: when{Place: inFrance, Age: rgpd.Is(Under15), Parents: rgpd.Not(WithParents)},
		},
		{
			// READING: art. 8 is about online services; no text is about calls to minors.
			ID: "consent-of-a-minor-alone-to-calls-never-stands", Never: worthless,
			FR: "un mineur seul ne consent pas à être appelé",
			EN: "a minor alone does not agree to be called",
			By: rows.By(law.GDPR("8").Strictly()),
			Within: when{
				Channel: telephone, Place: inFrance,
				Age: rgpd.Not(Adult), Parents: rgpd.Not(WithParents, ParentsAlone),
			},
		},
		{
			// READING: no text lets a parent consent in the place of a minor who may consent alone.
			ID: "consent-of-a-parent-for-a-minor-never-stands", Never: worthless,
			FR:     "de quinze à dix-sept ans, un parent ne consent pas à la place du mineur",
			EN:     "from fifteen to seventeen a parent does not consent in the place of the minor",
			By:     rows.By(law.GDPR("4(11)"), law.LIL45),
			Within: when{Place: inFrance, Age: rgpd.Is(From15To17), Parents: rgpd.Not(WithParents, MinorAlone)},
		},
		{
			ID: "consent-abroad-is-not-ours-to-grant", Never: rgpd.Never(rgpd.Allowed, rgpd.Undecided),
			FR:     "hors de France, rien n'est permis par ce paquet, qui n'interdit que ce que le RGPD interdit",
			EN:     "outside France this package permits nothing, and forbids only what the RGPD forbids",
			By:     rows.By(law.RomeI.Part("art. 6"), law.EPrivacy.Part("art. 13")),
			Within: when{Place: rgpd.Not(france)},
		},
		{
			ID: "consent-past-its-period-never-stands", Never: worthless,
			FR: "passée la durée indiquée à la personne, le consentement ne vaut plus, quoi que la maison en ait " +
				"noté d'autre",
			EN: "after the period that the person was told the consent stands no more, whatever else the house " +
				"noted of it",
			By:     rows.By(law.GDPR("4(11)"), law.GDPR("7(1)")),
			Within: when{Expiry: rgpd.Not(running)},
		},
	}
}

// callsNeed: calls, since 2026-08-11.
func callsNeed() []guarantee {
	return []guarantee{
		{
			ID: "consent-to-calls-names-the-caller", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, n'appelle que celui que la demande nommait",
			EN:     "since 11 August 2026 only who was named in the request calls",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Caller: rgpd.Not(same)},
		},
		{
			ID: "consent-to-calls-names-the-object", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, n'est proposé par téléphone que ce dont la demande parlait",
			EN:     "since 11 August 2026 only what the request spoke of is offered by telephone",
			By:     rows.By(law.R2231.Part("I"), law.GDPR("6(4) et 13(3)")),
			Within: when{Channel: telephone, Place: inFrance, Object: rgpd.Not(same)},
		},
		{
			ID: "consent-names-each-channel", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, aucun consentement ne vaut si la demande n'indiquait pas le canal",
			EN:     "since 11 August 2026 no consent stands unless the request said by which channel",
			By:     rows.By(law.L2231, law.L345),
			Within: when{Place: inFrance, Channels: rgpd.Not(Said)},
		},
		{
			ID: "consent-to-calls-tells-the-choice", Never: worthless, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, qui n'a pas été prévenu qu'il était libre d'accepter ou non n'a pas accepté " +
				"d'être appelé",
			EN:     "since 11 August 2026 who was not told of being free to agree or not did not agree to be called",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Choice: rgpd.Not(Said)},
		},
		{
			ID: "consent-to-calls-tells-the-period", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, qui n'a pas su pour combien de temps n'a pas accepté d'être appelé",
			EN:     "since 11 August 2026 who did not know for how long did not agree to be called",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Period: rgpd.Not(Said)},
		},
		{
			ID: "consent-to-calls-tells-a-year-at-most", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, demander un consentement de plus d'un an aux appels n'obtient rien",
			EN:     "since 11 August 2026 to ask for a consent to calls of over a year gets nothing",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Length: rgpd.Not(withinYear)},
		},
		{
			ID: "consent-to-calls-tells-the-way-back", Never: worthless, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, qui n'a pas su comment retirer son consentement n'a pas accepté " +
				"d'être appelé",
			EN:     "since 11 August 2026 who did not know how to withdraw did not agree to be called",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Withdrawal: rgpd.Not(Said)},
		},
		{
			ID: "consent-to-calls-tells-of-the-proof", Never: worthless, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, qui n'a pas su que la preuve serait à sa disposition n'a pas accepté d'être " +
				"appelé",
			EN: "since 11 August 2026 who did not know that the proof would be available did not agree to be " +
				"called",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Proof: rgpd.Not(Said)},
		},
		{
			ID: "consent-to-calls-is-not-asked-by-such-a-call", Never: worthless, From: law.DayOptIn,
			FR: "depuis le 11 août 2026, on n'obtient pas, en appelant pour vendre, le droit d'avoir appelé",
			EN: "since 11 August 2026 one does not get, by calling to sell, the right to have called",
			By: rows.By(law.L2231.Strictly()),
			Within: when{
				Channel: telephone, Place: inFrance,
				Act: rgpd.Not(TickedBox, SignedPaper, SpokeOnOwnCall, SpokeOnServiceCall),
			},
		},
		{
			ID: "consent-to-calls-is-withdrawn-by-voice", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, qui ne reçoit pas le retrait exprimé de vive voix n'appelle pas",
			EN:     "since 11 August 2026 who does not take a withdrawal by voice does not call",
			By:     rows.By(law.R2233),
			Within: when{Channel: telephone, Place: inFrance, Exit: rgpd.Not(ExitAsEasy)},
		},
		{
			ID: "consent-to-calls-lasts-a-year", Never: worthless, From: law.DayOptIn,
			FR:     "depuis le 11 août 2026, passé un an, aucun consentement à être appelé ne vaut",
			EN:     "since 11 August 2026 no consent to calls stands after a year",
			By:     rows.By(law.R2231.Part("I")),
			Within: when{Channel: telephone, Place: inFrance, Seniority: rgpd.Not(underOneYear)},
		},
	}
}
