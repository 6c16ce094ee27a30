package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What the person said, what they are told, and what nobody may do to them. An
// objection and a disguise are so wherever the person is: the RGPD follows a controller
// who is established in France (art. 3(1)).
func personRows() []row {
	refusedBank := When{
		Channel: rgpd.Is(rgpd.LiveCall), Audience: consumers, Place: inFrance, Purpose: commercial,
		Sector: rgpd.Is(Insurance, FuneralFinancing, FinancialServices), Stop: rgpd.Is(rgpd.RefusedInCall),
	}
	return []row{
		{
			ID: "objected", Then: rgpd.Forbid,
			FR: "la personne s'est opposée à la prospection",
			EN: "the person objected to prospecting",
			By: rows.By(
				law.GDPR("21(2)-(4)"), law.CP226181, law.SuppressionList,
				law.Article("B2B-N1, B2C-N4"),
			),
			When: When{Purpose: prospected, Stop: rgpd.Is(rgpd.Objected)},
			Do: rgpd.Text{
				FR: "Inscrire la personne sur la liste repoussoir. Seul ce qu'elle accepte ou demande plus tard " +
					"rouvre le contact, pour ce qu'il couvre.",
				EN: "Enter the person in the suppression list. Only what they agree to or ask for later reopens the " +
					"contact, for what it covers.",
			},
			Open: rgpd.Text{
				FR: "Une demande de rappel postérieure rouvre-t-elle ? L'appel d'une personne, pendant cinq jours " +
					"ouvrables ; ni message, ni automate, ni consentement antérieur.",
				EN: "Does a later request to be called reopen? A call by a person, for five working days; no " +
					"message, no machine, no consent given before.",
			},
		},
		{
			// Art. 5(1)(e) names no period; three years are the CNIL's, since 2021 as before.
			ID: "kept-too-long", Then: rgpd.Forbid,
			FR: "plus de trois ans depuis la fin de la relation et le dernier contact venu de la personne",
			EN: "more than three years since the end of the relation and the last contact that came from the person",
			By: rows.By(law.CommercialFiles.Explaining(law.GDPR("5(1)(e)")), law.GDPR("5(1)(e)")),
			When: When{
				Audience: naturals, Place: inFrance, Purpose: commercial, Keeping: rgpd.Is(OverThreeYears),
			},
			Do: rgpd.Text{
				FR: "Effacer les coordonnées, ou les archiver à part si un texte l'impose. Un contact plus récent " +
					"venu de la personne se dit par LastContact.",
				EN: "Erase the contact details, or archive them apart where a text asks for it. A more recent " +
					"contact that came from the person is told as LastContact.",
			},
			Open: rgpd.Text{
				FR: "Le RGPD ne fixe aucune durée : trois ans sont celle du référentiel, dont on peut s'écarter en " +
					"le justifiant. Lecture stricte. Un contrat en cours ne vieillit pas ; un consentement daté vaut " +
					"contact. Les sollicitations non commerciales n'y sont pas.",
				EN: "The RGPD sets no period: three years are those of the reference framework, from which one may " +
					"depart with reasons. Strict reading. A running contract does not age; a dated consent is a " +
					"contact. Non-commercial appeals are not in it.",
			},
		},
		{
			// As consumer-told-too-late for a sale: art. 13 knows no purpose.
			ID: "appeal-told-too-late", Then: rgpd.Forbid,
			FR: "sollicitation non commerciale d'une personne qui n'a pas été informée quand elle a donné son " +
				"numéro ou son adresse",
			EN: "non-commercial appeal to a person who was not told when they gave their number or address",
			By: rows.By(law.GDPR("13(1)-(2)")),
			When: When{
				Audience: naturals, Place: inFrance, Purpose: appeals, Information: rgpd.Is(ToldByContact),
				Origin: rgpd.Is(OwnForm, OwnSale, BusinessCard), Consent: notConsented, Request: notAskedBack,
			},
			Do: rgpd.Text{
				FR: "Informer sur le formulaire, ou à la collecte suivante ; jusque-là, ne pas solliciter.",
				EN: "Tell people on the form, or at the next collection; until then, make no appeal.",
			},
			Open: rgpd.Text{
				FR: "La carte remise à une association : lecture stricte, celle d'un professionnel à un vendeur " +
					"restant admise par l'article de référence (B2B-Y3).",
				EN: "A card handed to a charity: strict reading; that of a professional to a seller stays admitted " +
					"by the source article (B2B-Y3).",
			},
		},
		{
			ID: "consent-withdrawn", Then: rgpd.Forbid,
			FR:   "la personne a retiré son consentement",
			EN:   "the person withdrew their consent",
			By:   rows.By(law.GDPR("7(3)"), law.GDPR("21(2)-(4)"), law.Article("B2C-N4")),
			When: When{Purpose: prospected, Stop: rgpd.Is(rgpd.WithdrewConsent)},
			Do: rgpd.Text{
				FR: "Noter le jour du retrait : seul un consentement ou une demande postérieurs rouvrent le contact.",
				EN: "Note the day of the withdrawal: only a later consent or request reopens the contact.",
			},
			Open: rgpd.Text{
				FR: "Consentement dont on ignore s'il tient, et aucune opposition au dossier : il a pu être retiré, " +
					"rien n'est décidé. Une demande d'appel postérieure au jour du retrait rouvre l'appel d'une " +
					"personne ; ce jour inconnu, rien ne le rouvre, et le jour d'une autre opposition n'est pas " +
					"le sien.",
				EN: "A consent of which nobody knows whether it stands, and no objection on file: it may have been " +
					"withdrawn, nothing is decided. A request to be called later than the day of the withdrawal " +
					"reopens a call by a person; where that day is unknown nothing does, and the day of another " +
					"stop is not its own.",
			},
		},
		{
			ID: "use-restricted", Then: rgpd.Forbid,
			FR:   "la personne a obtenu la limitation du traitement de ses données",
			EN:   "the person had the use of their data restricted",
			By:   rows.By(law.GDPR("18(2)")),
			When: When{Purpose: prospected, Stop: rgpd.Is(rgpd.Restricted)},
			Open: rgpd.Text{
				FR: "Les données limitées se conservent, et servent avec le consentement de la personne : un " +
					"consentement ou une demande postérieurs valent levée pour ce qu'ils couvrent.",
				EN: "Restricted data may be stored, and used with the person's consent: a later consent or request " +
					"is taken to lift the restriction for what it covers.",
			},
		},
		{
			ID: "refusal-professional", Then: rgpd.Forbid,
			FR: "le professionnel a refusé lors d'un appel précédent",
			EN: "the professional refused during an earlier call",
			By: rows.By(
				law.GDPR("21(2)-(4)"), law.CP226181, law.Article("B2B-N5"),
			),
			When: When{Audience: rgpd.Not(rgpd.Consumer), Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Open: rgpd.Text{
				FR: "Un refus lors d'un appel vaut-il opposition pour l'avenir ? Oui : un professionnel n'a pas de " +
					"pause de soixante jours. De même pour le standard d'une société, que l'art. 21 ne nomme pas.",
				EN: "Is a refusal in a call an objection for the future? Yes: a professional has no pause of sixty " +
					"days. So is that of a company's switchboard, which art. 21 does not name.",
			},
		},
		{
			ID: "refusal-consumer", Then: rgpd.Forbid,
			FR:   "le consommateur a refusé lors d'un appel précédent",
			EN:   "the consumer refused during an earlier call",
			By:   rows.By(law.Article("B2C-N4 ; B2B-N5 par analogie")),
			When: When{Audience: consumers, Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Open: rgpd.Text{
				FR: "Jusqu'au 10 août 2026 la loi connaissait une pause de soixante jours ; l'article ne connaît pas " +
					"de fin, et l'emporte sous la politique par défaut.",
				EN: "Until 10 August 2026 the law knew a pause of sixty days; the article knows no end, and prevails " +
					"under the default policy.",
			},
		},
		{
			ID: "refusal-final", Then: rgpd.Forbid,
			FR: "le consommateur s'est opposé à la poursuite de la communication : le professionnel s'abstient de le " +
				"contacter à nouveau",
			EN: "the consumer objected to the conversation going on: the professional refrains from contacting them " +
				"again",
			By: rows.By(law.L22116),
			When: When{
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   chapter2,
				Stop:     rgpd.Is(rgpd.RefusedInCall),
			},
			Open: rgpd.Text{
				FR: "Ce refus interdit-il aussi une offre ultérieure dans un contrat en cours ? Oui, " +
					"lecture stricte ; une demande ou un consentement ultérieurs de la personne rouvrent.",
				EN: "Does that refusal bar a later offer in a running contract too? Yes, the strict " +
					"reading; a later request or consent of the person reopens.",
			},
		},
		{
			ID: "refusal-elsewhere", Then: rgpd.Forbid,
			FR: "le consommateur a refusé lors d'un appel, et aucune pause ne court plus : il s'oppose pour " +
				"l'avenir",
			EN:   "the consumer refused during a call, and no pause runs any more: they object for the future",
			By:   rows.By(law.GDPR("21(2)-(4)")),
			From: law.DayOptIn,
			Narrowed: "from 2023-03-01 until then D. 223-9 of 2022 opened a pause of sixty days, see " +
				"refusal-pause; before " +
				"it a refusal was taken for that of one call",
			When: When{
				Audience: consumers, Purpose: commercial, Sector: elsewhere, Stop: rgpd.Is(rgpd.RefusedInCall),
			},
			Open: rgpd.Text{
				FR: "Dans les secteurs que L. 221-2 écarte, rien n'a remplacé les soixante jours, absents du décret " +
					"de 2026 tel que transcrit, et C. assur. L. 112-2-2 a disparu pour l'essentiel. Le refus y est " +
					"lu comme une opposition pour l'avenir, par tout moyen : le chapitre s'appliquait sans préjudice " +
					"des droits de la personne (L. 223-6).",
				EN: "In the sectors that L. 221-2 leaves out nothing took the place of the sixty days, which the " +
					"decree of 2026 as transcribed has no more, and C. assur. L. 112-2-2 went for the most part. A " +
					"refusal is read there as an objection for the future, by any means: the chapter applied without " +
					"prejudice to the person's rights (L. 223-6).",
			},
		},
		{
			// Distance selling of financial services, which insurers are part of (L. 222-1):
			// other techniques than those of L. 34-5 CPCE, the live call then, serve only as
			// long as the consumer has not shown opposition.
			ID: "refusal-finance", Then: rgpd.Forbid,
			FR: "services financiers ou assurance : le consommateur a manifesté son opposition en refusant lors d'un " +
				"appel",
			EN:   "financial services or insurance: the consumer showed opposition by refusing in a call",
			By:   rows.By(law.L22216Of2016.Part("al. 2")),
			When: refusedBank,
			Open: rgpd.Text{
				FR: "Refuser lors d'un appel, est-ce manifester son opposition ? Oui ; ni contrat en cours ni " +
					"consentement antérieur n'y fait exception, seule une parole ultérieure de la personne. L'appel " +
					"d'une personne seul : automates et messages relèvent de L. 34-5.",
				EN: "Is a refusal in a call a showing of opposition? Yes; neither a running contract nor an earlier " +
					"consent is an exception, only a later word of the person. The live call only: machines and " +
					"messages are those of L. 34-5.",
			},
		},
		{
			ID: "refusal-finance-2026", Then: rgpd.Forbid,
			FR: "services financiers ou assurance : le consommateur a manifesté son opposition en refusant lors d'un " +
				"appel",
			EN:   "financial services or insurance: the consumer showed opposition by refusing in a call",
			By:   rows.By(law.L22216.Part("al. 2")),
			When: refusedBank,
			Open: rgpd.Text{
				FR: "La rédaction issue de l'ordonnance 2026-2 n'a pas été trouvée : l'article garde son numéro, et " +
					"est lu comme avant.",
				EN: "The wording since ordonnance 2026-2 was not found: the article keeps its number, and is read as " +
					"before.",
			},
		},
		{
			// V: not where a contract is running with the distributor, whatever its link.
			ID: "refusal-insurance", Then: rgpd.Forbid,
			FR: "assurance : la personne n'a pas voulu poursuivre un appel, le distributeur s'abstient de la " +
				"contacter à nouveau",
			EN: "insurance: the person did not want a call to go on, and the distributor does not contact them again",
			By: rows.By(law.L11222.Part("I, 1°")),
			When: When{
				Audience: consumers, Place: inFrance, Purpose: commercial, Sector: insurers,
				Stop: rgpd.Is(rgpd.RefusedInCall), Contract: rgpd.Not(RunningRelated, RunningUnrelated),
			},
			Open: rgpd.Text{
				FR: "« S'abstient de le contacter à nouveau » : par tout moyen. Avoir demandé l'appel, ou l'avoir " +
					"accepté dans les trente jours, que V écarte aussi, ne survit pas au refus : seule une parole " +
					"ultérieure rouvre. Ce qui reste de l'article depuis le 11 août 2026 n'a pas été trouvé.",
				EN: "“S'abstient de le contacter à nouveau”: by any means. Having asked for the call, or agreed to " +
					"it within thirty days, which V leaves out too, does not outlive the no: a later word alone " +
					"reopens. What is left of the article since 11 August 2026 was not found.",
			},
		},
		{
			ID: "refusal-appeal", Then: rgpd.Forbid,
			FR:   "la personne a dit non à une sollicitation non commerciale",
			EN:   "the person said no to a non-commercial appeal",
			By:   rows.By(law.GDPR("21(1) et (2)")),
			When: When{Audience: consumers, Purpose: appeals, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Open: rgpd.Text{
				FR: "Dire non à une association ou à un sondeur, est-ce s'opposer ? Oui : à la prospection pour une " +
					"cause (art. 21(2)) ou à être interrogé (21(1)). Ni pause ni règle des appels commerciaux ne s'y " +
					"applique.",
				EN: "Is a no to a charity or a pollster an objection? Yes: to prospecting for a cause (art. 21(2)), " +
					"or to being asked (21(1)). Neither pause nor call rules bind them.",
			},
		},
		{
			// Information has no exception in consent, contract, press or request: what
			// needs no consent is told all the same, and a consent that nothing was told
			// before is none.
			ID: "never-told", Then: rgpd.Forbid,
			FR: "la personne n'a jamais été informée de cet usage de ses données, et ne le sera pas lors de ce " +
				"contact",
			EN:   "the person was never told of this use of their data, and will not be during this contact",
			By:   rows.By(law.GDPR("13"), law.GDPR("14"), law.GDPR("21(2)-(4)")),
			When: When{Audience: naturals, Place: inFrance, Purpose: commercial, Information: rgpd.Is(NeverTold)},
			Do: rgpd.Text{
				FR: "Informer la personne lors de ce contact au plus tard, source et droit d'opposition compris ; si " +
					"elle a donné elle-même son numéro, dès la collecte.",
				EN: "Tell the person during this contact at the latest, source and right to object included; where " +
					"they gave the number themselves, at collection.",
			},
		},
		{
			// Art. 13(2)(b): the right to object is told at collection, where the person
			// gave the number.
			ID: "professional-no-choice", Then: rgpd.Forbid,
			FR: "le professionnel a été informé lors de la collecte sans pouvoir refuser",
			EN: "the professional was told at collection without a means to refuse",
			By: rows.By(law.GDPR("13(2)(b)"), law.GDPR("21(2)-(4)")),
			When: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Origin: direct, Information: rgpd.Is(ToldOnly), Consent: notConsented,
			},
			Open: rgpd.Text{
				FR: "Ailleurs que lors d'une collecte auprès de la personne, le droit d'opposition peut être dit au " +
					"premier contact (art. 21(4)) ; l'article l'interdit tout de même.",
				EN: "Elsewhere than at a collection from the person, the right to object may be brought up at the " +
					"first contact (art. 21(4)); the article forbids it all the same.",
			},
		},
		{
			// The article's one condition for all calls.
			ID: "article-no-choice", Then: rgpd.Forbid,
			FR: "l'article de référence (Call of Success) demande que le professionnel puisse refuser",
			EN: "the source article (Call of Success) asks that the professional be able to refuse",
			By: rows.By(law.Article("condition générale : informer et laisser refuser")),
			When: When{
				Channel: rgpd.Is(rgpd.LiveCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Information: rgpd.Is(ToldOnly), Consent: notConsented,
			},
		},
		{
			// Art. 13(1): when the data are obtained.
			ID: "professional-told-too-late", Then: rgpd.Forbid,
			FR: "le professionnel n'a pas été informé quand il a donné ses coordonnées",
			EN: "the professional was not told when they gave their details",
			By: rows.By(law.GDPR("13(1)")),
			When: When{
				Channel: rgpd.Not(rgpd.AutomatedCall), Audience: professionals, Place: inFrance, Purpose: commercial,
				Origin: rgpd.Is(OwnForm, OwnSale), Information: rgpd.Is(ToldByContact), Consent: notConsented,
			},
			Open: rgpd.Text{
				FR: "Une carte remise en main propre est-elle une collecte ? Son titulaire peut être informé au " +
					"premier contact, comme pour un numéro publié. Pas la lecture la plus stricte de l'art. 13(1), " +
					"retenue pour les consommateurs.",
				EN: "Is a card handed over in person a collection? Its holder may be told at the first contact, as " +
					"with a published number. Not the strictest reading of art. 13(1), which is taken for consumers.",
			},
		},
		{
			ID: "disguised-identity", Then: rgpd.Forbid,
			FR: "l'appelant dissimule son identité ou l'objet de l'appel",
			EN: "the caller hides who they are or why they call",
			By: rows.By(
				law.GDPR("5(1)(a)-(b)"), law.L1212, law.L1322, law.CP22618,
				law.Article("B2B-N3"),
			),
			When: When{Identity: rgpd.Is(FalseIdentity)},
		},
		{
			ID: "random-dialling", Then: rgpd.Forbid,
			FR: "les numéros sont composés au hasard",
			EN: "numbers are dialled at random",
			By: rows.By(
				law.GDPR("6"), law.GDPR("14"), law.L345,
				law.Article("B2B-N2"),
			),
			When: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Purpose: rgpd.Not(Survey),
				Dialling: rgpd.Is(DialledAtRandom),
			},
			Open: rgpd.Text{
				FR: "L'article l'interdit envers les professionnels ; un numéro au hasard atteint aussi les " +
					"consommateurs : envers tous. L. 34-5 ne parle que de prospection directe : l'enquêteur qui ne " +
					"propose rien peut appeler de vive voix ; à l'association et au parti, le hasard est interdit " +
					"par l'art. 6 du RGPD seul, lu strictement : nul ne peut s'attendre à leur appel. Hors de " +
					"France, la loi du pays : le RGPD seul n'interdit pas le hasard.",
				EN: "The article forbids it towards professionals; numbers at random reach consumers as well: " +
					"towards everybody. L. 34-5 speaks of direct prospecting alone: a pollster who offers nothing " +
					"may call in person; to charities and parties chance is forbidden by art. 6 RGPD alone, read " +
					"strictly: nobody can expect their call. Outside France, the law of the country: the RGPD alone " +
					"does not forbid chance.",
			},
		},
		{
			// Whatever is told of the voice, a machine speaks on its channels: see classify.
			ID: "random-survey-by-machine", Then: rgpd.Forbid,
			FR: "un automate, un SMS, ou une voix enregistrée ou artificielle interroge des numéros composés au hasard",
			EN: "a machine, a text message, or a recorded or artificial voice polls numbers dialled at random",
			By: randomPolls,
			When: When{
				Channel: rgpd.Not(rgpd.Email), Place: inFrance, Purpose: rgpd.Is(Survey),
				Dialling: rgpd.Is(DialledAtRandom), Voice: rgpd.Is(RecordedVoice, ArtificialVoice),
			},
			Do: rgpd.Text{FR: "Faire interroger par une personne.", EN: "Have a person ask."},
			Open: rgpd.Text{
				FR: "Aucun texte ne nomme le sondage au hasard. Par une personne, l'intérêt de qui étudie peut " +
					"l'emporter ; par un automate ou par SMS, qui atteignent sans limite et n'écoutent pas le refus, " +
					"non : lecture stricte de l'art. 6. Une enquête qui propose, vante ou recueille pour vendre est " +
					"une vente.",
				EN: "No text names a poll of numbers at random. By a person, the interest of whoever studies may " +
					"prevail; by a machine or by text message, which reach without limit and hear no refusal, it " +
					"does not: strict reading of art. 6. A poll that offers, praises or collects for sales is a sale.",
			},
		},
		{
			ID: "premium-number-baited", Then: rgpd.Forbid,
			FR:   "le contact pousse à appeler un numéro surtaxé ou à y envoyer un message",
			EN:   "the contact urges to ring a premium-rate number, or to text to one",
			By:   rows.By(law.L1212, law.L345.Part("al. 3"), law.PremiumBait),
			When: When{Purpose: rgpd.Is(PremiumNumberBait)},
			Open: rgpd.Text{
				FR: "L. 34-5, al. 3, n'en fait qu'une prospection directe, soumise au consentement par automate, " +
					"SMS ou courriel. L'interdire par tout canal est la lecture stricte : une pratique déloyale, " +
					"que la CNIL tient pour illicite.",
				EN: "L. 34-5, al. 3, makes it direct prospecting only, which needs consent by machine, SMS or " +
					"e-mail. To forbid it by any channel is the strict reading: an unfair practice, which CNIL " +
					"holds unlawful.",
			},
		},
	}
}

// randomPolls are the texts of polls of numbers at random. L. 34-5 is for direct prospecting,
// and art. 14 leaves a person who calls free to say at once who they are, for whom they ask
// and where the number comes from (Conseil d'État, 6 June 2024, 489787, has polls under the
// numbering plan).
var randomPolls = rows.By(law.GDPR("6").Strictly(), law.GDPR("14"))
