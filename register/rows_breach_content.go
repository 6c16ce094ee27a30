package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// inPhases: art. 33(4) has no hours, and the text that binds a carrier was not read.
var inPhases = rgpd.Text{
	FR: "l'article 33(4) permet des étapes et ne donne pas d'heures : 72 après la première notification sont " +
		"celles que " +
		"la CNIL attend, si possible ; d'un fournisseur de communications électroniques le règlement 611/2013 n'a " +
		"pas " +
		"été lu ; lecture stricte",
	EN: "art. 33(4) allows phases and gives no hours: 72 after the first notice are those that the CNIL expects, if " +
		"possible; of a provider of electronic communications Regulation 611/2013 was not read; strict reading",
}

// carrierTelling: the text by which a carrier tells people was not read.
var carrierTelling = rgpd.Text{
	FR: "d'un fournisseur de communications électroniques le règlement 611/2013 n'a pas été lu : l'article 34(2) est " +
		"pris ici, lecture stricte",
	EN: "of a provider of electronic communications Regulation 611/2013 was not read: art. 34(2) is taken here, " +
		"strict " +
		"reading",
}

// contentUnrecorded: art. 33(5) names the facts, the effects and the remedial action, and no more.
var contentUnrecorded = rgpd.Text{
	FR: "aucun texte ne demande d'écrire ce contenu ; les articles 5(2) et 24 demandent de pouvoir démontrer que " +
		"l'on a " +
		"respecté le règlement : c'est une lecture",
	EN: "no text asks to write this content down; arts. 5(2) and 24 ask to be able to demonstrate compliance: it " +
		"is a " +
		"reading",
}

// contentChecks are what the notices of a breach did not contain.
var contentChecks = []check{
	{
		ID: "breach-notice-unrecorded", Then: rgpd.Oblige,
		FR: "rien ne dit ce que la notification à l'autorité contenait",
		EN: "nothing says what the notice to the authority contained",
		By: rows.By(law.GDPR("5(2), 24(1)")),
		Do: rgpd.Text{
			FR: "écrire ce que chaque notification contenait : nature, nombres, contact, conséquences, mesures",
			EN: "write what each notice contained: nature, numbers, contact, consequences, measures",
		},
		Open: contentUnrecorded,
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-notice-without-nature", Then: rgpd.Oblige,
		FR: "la notification à l'autorité ne décrit pas la nature de la violation",
		EN: "the notice to the authority does not describe the nature of the breach",
		By: rows.By(law.GDPR("33(3)(a), 33(4)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "compléter la notification, et l'écrire",
			EN: "complete the notice, and write it down",
		},
		Open: inPhases,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-notice-without-numbers", Then: rgpd.Oblige,
		FR: "la notification à l'autorité ne donne ni catégories ni nombres approximatifs de personnes et " +
			"d'enregistrements",
		EN: "the notice to the authority gives no categories and approximate numbers of people and of records",
		By: rows.By(law.GDPR("33(3)(a), 33(4)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "les donner si c'est possible",
			EN: "give them if that is possible",
		},
		Open: inPhases,
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-notice-without-contact", Then: rgpd.Oblige,
		FR: "la notification à l'autorité ne nomme ni le délégué ni un autre point de contact",
		EN: "the notice to the authority names neither the officer nor another contact point",
		By: rows.By(law.GDPR("33(3)(b), 33(4)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "compléter la notification, et l'écrire",
			EN: "complete the notice, and write it down",
		},
		Open: inPhases,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-notice-without-consequences", Then: rgpd.Oblige,
		FR: "la notification à l'autorité ne décrit pas les conséquences probables",
		EN: "the notice to the authority does not describe the likely consequences",
		By: rows.By(law.GDPR("33(3)(c), 33(4)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "compléter la notification, et l'écrire",
			EN: "complete the notice, and write it down",
		},
		Open: inPhases,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-notice-without-measures", Then: rgpd.Oblige,
		FR: "la notification à l'autorité ne décrit pas les mesures prises ou proposées",
		EN: "the notice to the authority does not describe the measures taken or proposed",
		By: rows.By(law.GDPR("33(3)(d), 33(4)"), law.BreachSheet),
		Do: rgpd.Text{
			FR: "compléter la notification, et l'écrire",
			EN: "complete the notice, and write it down",
		},
		Open: inPhases,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-telling-unrecorded", Then: rgpd.Oblige,
		FR: "rien ne dit ce que contenait l'information des personnes",
		EN: "nothing says what the people were told",
		By: rows.By(law.GDPR("5(2), 24(1)")),
		Do: rgpd.Text{
			FR: "écrire ce qu'elle contenait : nature, contact, conséquences, mesures",
			EN: "write what it contained: nature, contact, consequences, measures",
		},
		Open: contentUnrecorded,
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "breach-telling-without-nature", Then: rgpd.Oblige,
		FR: "l'information des personnes ne décrit pas la nature de la violation",
		EN: "what people were told does not describe the nature of the breach",
		By: rows.By(law.GDPR("34(2)")),
		Do: rgpd.Text{
			FR: "les informer à nouveau, en termes clairs et simples",
			EN: "tell them again, in clear and plain language",
		},
		Open: carrierTelling,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-telling-without-contact", Then: rgpd.Oblige,
		FR: "l'information des personnes ne nomme ni le délégué ni un autre point de contact",
		EN: "what people were told names neither the officer nor another contact point",
		By: rows.By(law.GDPR("34(2), 33(3)(b)")),
		Do: rgpd.Text{
			FR: "les informer à nouveau, avec un contact",
			EN: "tell them again, with a contact",
		},
		Open: carrierTelling,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-telling-without-consequences", Then: rgpd.Oblige,
		FR: "l'information des personnes ne dit pas les conséquences probables",
		EN: "what people were told does not say the likely consequences",
		By: rows.By(law.GDPR("34(2), 33(3)(c)")),
		Do: rgpd.Text{
			FR: "les informer à nouveau, en disant ce qu'elles risquent",
			EN: "tell them again, with what they risk",
		},
		Open: carrierTelling,
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "breach-telling-without-measures", Then: rgpd.Oblige,
		FR: "l'information des personnes ne dit pas les mesures prises ou proposées",
		EN: "what people were told does not say the measures taken or proposed",
		By: rows.By(law.GDPR("34(2), 33(3)(d)")),
		Do: rgpd.Text{
			FR: "les informer à nouveau, avec les mesures prises ou proposées, et les recommandations : ce " +
				"qu'elles peuvent faire",
			EN: "tell them again, with the measures taken or proposed, and the recommendations: what they can do",
		},
		Open: carrierTelling,
		More: inspection{Level: rgpd.Defect},
	},
}
