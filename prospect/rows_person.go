package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What the person said, what they are told, and what nobody may do to them. An
// objection, a disguise and numbers at random are so wherever the person is.
func personRows() []row {
	refusedBank := When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
		Sector: rgpd.Is(Insurance, FinancialServices), Stop: rgpd.Is(rgpd.RefusedInCall),
	}
	return []row{
		{
			ID: Objected, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "la personne s'est opposée à la prospection",
			EN:      "the person objected to prospecting",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.Objected)},
			Sources: rgpd.Cite(law.GDPR("21(2)-(4)"), law.CP226181, law.SuppressionList, law.Article("B2B « demandé à ne plus être contacté », B2C « retrait ou opposition »")),
		},
		{
			ID: ConsentWithdrawn, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "la personne a retiré son consentement",
			EN:      "the person withdrew their consent",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.WithdrewConsent)},
			Sources: rgpd.Cite(law.GDPR("7(3)"), law.GDPR("21(2)-(4)"), law.Article("B2C « retrait ou opposition »")),
		},
		{
			// Restricted data may be stored, and used with the person's consent; a
			// later consent or request lifts it for what it covers.
			ID: UseRestricted, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "la personne a obtenu la limitation de l'usage de ses données",
			EN:      "the person had the use of their data restricted",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.Restricted)},
			Sources: rgpd.Cite(law.GDPR("18(2)")),
		},
		{
			// READING: a refusal is an objection for the future too, since a professional has
			// no pause of sixty days to fall back on; and a company's switchboard, which art.
			// 21 does not name, is spared likewise.
			ID: RefusalProfessional, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le professionnel a refusé lors d'un appel précédent",
			EN:      "the professional refused during an earlier call",
			When:    When{Audience: rgpd.Not(rgpd.Consumer), Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: rgpd.Cite(law.GDPR("21(2)-(4)"), law.CP226181, law.Article("B2B « poursuivre l'appel après un refus clair »")),
		},
		{
			// Before 2026-08-11 the law knew a pause of sixty days; the article
			// knows no end.
			ID: RefusalConsumer, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le consommateur a refusé lors d'un appel précédent",
			EN:      "the consumer refused during an earlier call",
			When:    When{Audience: consumers, Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: rgpd.Cite(law.Article("« respecter le refus »")),
		},
		{
			// Art. L. 221-16 as amended says "do not contact again", without end.
			// Open point: whether a later offer in a running contract is barred
			// too. Strict reading: it is; a later request or consent is not.
			ID: RefusalFinal, Then: rgpd.Forbid, From: law.DayOptIn,
			FR:      "le consommateur s'est opposé à la poursuite d'un appel : il ne doit plus être contacté",
			EN:      "the consumer objected to a call going on, and is not to be contacted again",
			When:    When{Audience: consumers, Place: inFrance, Purpose: commercial, Sector: chapter2, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: rgpd.Cite(law.L22116),
		},
		{
			// READING: in the sectors that L. 221-2 leaves out of that chapter nothing took the
			// place of the sixty days, which the decree of 2026 as transcribed has no more. A
			// refusal is then an objection for the future, as a professional's is.
			ID: RefusalElsewhere, Then: rgpd.Forbid, From: law.DayOptIn,
			FR: "le consommateur a refusé lors d'un appel, et aucune pause ne court plus : il s'oppose pour l'avenir",
			EN: "the consumer refused during a call, and no pause runs any more: they object for the future",
			When: When{
				Audience: consumers, Purpose: commercial, Sector: elsewhere, Stop: rgpd.Is(rgpd.RefusedInCall),
			},
			Sources: rgpd.Cite(law.GDPR("21(2)-(4)")),
		},
		{
			// Distance selling of financial services, which insurers are part of (L. 222-1):
			// other techniques than those of L. 34-5 CPCE, the live call then, serve only as
			// long as the consumer has not shown opposition. READING: a refusal in a call
			// shows it. Neither a running contract nor an earlier consent is an exception.
			ID: RefusalFinance, Then: rgpd.Forbid, From: law.DayGDPR, Until: law.DayDistance,
			FR:   "services financiers ou assurance : le consommateur a manifesté son opposition en refusant lors d'un appel",
			EN:   "financial services or insurance: the consumer showed opposition by refusing in a call",
			When: refusedBank, Sources: rgpd.Cite(law.L22216Of2016.Part("al. 2")),
		},
		{
			// The wording since ordonnance 2026-2 was not found: the article keeps its
			// number, and the strict reading is that it says what it said.
			ID: RefusalFinanceSince2026, Then: rgpd.Forbid, From: law.DayDistance,
			FR:      "services financiers ou assurance : le consommateur a manifesté son opposition en refusant lors d'un appel",
			EN:      "financial services or insurance: the consumer showed opposition by refusing in a call",
			When:    refusedBank,
			Sources: rgpd.Cite(law.L22216.Part("al. 2")),
		},
		{
			// « s'abstient de le contacter à nouveau »: by whatever means. V: not where a
			// contract is running with the distributor, whatever its link. READING: that the
			// person had asked for a call, or agreed to one, which V leaves out too, is no
			// agreement to the next contact after they said no; a message consent is none to
			// be called. What is left of the article since 2026-08-11 was not found.
			ID: RefusalInsurance, Then: rgpd.Forbid, From: law.DayInsurance, Until: law.DayOptIn,
			FR: "assurance : la personne n'a pas voulu poursuivre un appel, le distributeur s'abstient de la contacter à nouveau",
			EN: "insurance: the person did not want a call to go on, and the distributor does not contact them again",
			When: When{
				Audience: consumers, Place: inFrance, Purpose: commercial, Sector: rgpd.Is(Insurance),
				Stop: rgpd.Is(rgpd.RefusedInCall), Contract: rgpd.Not(RunningRelated, RunningUnrelated),
			},
			Sources: rgpd.Cite(law.L11222.Part("I, 1°")),
		},
		{
			// READING: neither pause nor call rules bind who appeals for a gift or asks
			// questions, and whoever says no to them objects: to prospecting for a cause
			// (21(2)), or to being asked (21(1)).
			ID: RefusalAppeal, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "la personne a dit non à un appel non commercial",
			EN:      "the person said no to a non-commercial appeal",
			When:    When{Audience: consumers, Purpose: appeals, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: rgpd.Cite(law.GDPR("21(1) et (2)")),
		},
		{
			// Information has no exception in consent, contract, press or request: what
			// needs no consent is told all the same, and a consent that nothing was told
			// before is none.
			ID: NeverToldOfUse, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "la personne n'a jamais été informée de cet usage de ses données, et ne le sera pas lors de ce contact",
			EN:      "the person was never told of this use of their data, and will not be during this contact",
			When:    When{Audience: naturals, Place: inFrance, Purpose: commercial, Information: rgpd.Is(NeverTold)},
			Sources: rgpd.Cite(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")),
		},
		{
			// Art. 13(2)(b): the right to object is told at collection, where the person
			// gave the number. Elsewhere the first contact is early enough (art. 21(4)).
			ID: ProfessionalNoChoice, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "le professionnel a été informé lors de la collecte sans pouvoir refuser",
			EN: "the professional was told at collection without a means to refuse",
			When: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Origin: direct, Information: rgpd.Is(ToldOnly), Consent: notConsented,
			},
			Sources: rgpd.Cite(law.GDPR("13(2)(b)"), law.GDPR("21(2)-(4)")),
		},
		{
			// The article's one condition for all calls.
			ID: ArticleNoChoice, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "l'article de référence (Call of Success) demande que le professionnel puisse refuser",
			EN: "the source article (Call of Success) asks that the professional be able to refuse",
			When: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldOnly), Consent: notConsented,
			},
			Sources: rgpd.Cite(law.Article("condition générale : informer et laisser refuser")),
		},
		{
			// Art. 13(1): when the data are obtained. READING, not the strictest: a card handed
			// over in person is no form, and its holder may be told at the first contact.
			ID: ProfessionalToldTooLate, Then: rgpd.Forbid, From: law.DayGDPR,
			FR: "le professionnel n'a pas été informé quand il a donné ses coordonnées",
			EN: "the professional was not told when they gave their details",
			When: When{
				Channel: rgpd.Not(rgpd.AutomatedCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Origin: rgpd.Is(OwnForm, OwnSale), Information: rgpd.Is(ToldByContact), Consent: notConsented,
			},
			Sources: rgpd.Cite(law.GDPR("13(1)")),
		},
		{
			ID: DisguisedIdentity, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "l'appelant cache qui il est ou pourquoi il appelle",
			EN:      "the caller hides who they are or why they call",
			When:    When{Identity: rgpd.Is(FalseIdentity)},
			Sources: rgpd.Cite(law.GDPR("5(1)(a)-(b)"), law.L1212, law.L1322, law.CP22618, law.Article("B2B « se faire passer pour un autre service »")),
		},
		{
			// The article forbids it to professionals; numbers at random reach
			// consumers as well.
			ID: RandomDialling, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "les numéros sont composés au hasard",
			EN:      "numbers are dialled at random",
			When:    When{Channel: rgpd.Not(rgpd.Email), Dialling: rgpd.Is(DialledAtRandom)},
			Sources: rgpd.Cite(law.GDPR("6"), law.GDPR("14"), law.L345, law.Article("B2B « système automatisé composant des numéros au hasard »")),
		},
		{
			ID: PremiumNumberBaited, Then: rgpd.Forbid, From: law.DayGDPR,
			FR:      "le contact pousse à rappeler un numéro surtaxé",
			EN:      "the contact urges to ring a premium-rate number",
			When:    When{Purpose: rgpd.Is(PremiumNumberBait)},
			Sources: rgpd.Cite(law.L345, law.PremiumBait),
		},
	}
}
