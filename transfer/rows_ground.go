package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Whether there is a transfer at all, and whether a decision covers it.
var groundRows = []row{
	{
		ID: "transfer-importer-inside", Then: rgpd.Exclude,
		FR:   "le destinataire est dans l'Union ou l'EEE : aucun transfert au sens du chapitre V",
		EN:   "the importer is in the Union or the EEA: no transfer under chapter V",
		By:   rows.By(law.GDPR("44")),
		When: when{Importer: rgpd.Is(inside)},
		Open: rgpd.Text{
			FR: "Un retour va à une partie dont les données sont venues. Vers l'Union, ce n'est pas un " +
				"transfert ; d'un pays tiers à un autre, c'est un transfert ultérieur (art. 44), qui veut un " +
				"fondement propre : rien ne lui est transmis.",
			EN: "A return leads to a party that the data came from. To the Union it is no transfer; from one " +
				"third country to another it is an onward hop (art. 44) and takes a ground of its own: nothing " +
				"is handed down to it.",
		},
		More: NoTransferInside,
	},
	{
		ID: "transfer-direct-collection", Then: rgpd.Exclude,
		FR: "la personne donne elle-même ses données à un destinataire qui agit pour lui seul : pas " +
			"d'exportateur, donc pas de transfert",
		EN:   "the person gives the data to an importer that acts for itself alone: no exporter, so no transfer",
		By:   rows.By(law.GuidelinesTransfers),
		When: when{Importer: rgpd.Not(inside), Collection: rgpd.Is(CollectedForItself)},
		Open: rgpd.Text{
			FR: "Avant le 14 février 2023, aucun texte ne règle la collecte directe : indécis. Celle d'un " +
				"sous-traitant pour un responsable de l'Union (un centre qui enregistre les appels) est traitée " +
				"comme un transfert ; l'exemple le plus proche du CEPD n'a pas été relu.",
			EN: "Before 14 February 2023 no text settles direct collection: undecided. That of a processor for " +
				"a controller inside (a centre that records calls) is treated as a transfer; the EDPB example " +
				"closest to it was not read again.",
		},
		More: NoTransferDirectCollection,
	},
	{
		ID: "transfer-same-entity", Then: rgpd.Exclude,
		FR: "une seule et même personne morale des deux côtés : pas de transfert, mais les articles 5, 24, 32 " +
			"et 48 obligent",
		EN:   "one legal person on both sides: no transfer, but articles 5, 24, 32 and 48 bind",
		By:   rows.By(law.GuidelinesTransfers),
		When: when{Importer: rgpd.Not(inside), SameEntity: rgpd.Is(rgpd.Yes)},
		Open: rgpd.Text{
			FR: "Avant le 14 février 2023, aucun texte ne règle le cas d'une seule personne morale des deux " +
				"côtés : indécis.",
			EN: "Before 14 February 2023 no text settles one legal person on both sides: undecided.",
		},
		More: NoTransferSameEntity,
	},
	{
		ID: "transfer-exporter-outside", Then: rgpd.Exclude,
		FR:   "l'exportateur n'est pas soumis au RGPD pour ce traitement",
		EN:   "the exporter is not subject to the RGPD for this processing",
		By:   rows.By(law.GDPR("3, 44"), law.GuidelinesTransfers),
		When: when{Importer: rgpd.Not(inside), Exporter: rgpd.Is(fromOutsideFree)},
		Open: rgpd.Text{
			FR: "Le premier critère du transfert n'arrête une chaîne qu'à son premier maillon : plus loin, " +
				"chaque maillon est jugé (art. 44), même d'une chaîne qui n'a jamais touché l'Union. Un retour " +
				"n'est hors du champ que si personne sur le chemin, ni l'exportateur, n'est dans l'Union ou " +
				"soumis au RGPD ; si on l'ignore, indécis.",
			EN: "The first test of a transfer stops a chain at its first hop only: further on each hop is " +
				"judged (art. 44), be it of a chain that never touched the Union. A return is out of scope only " +
				"where nobody on the way, nor the exporter, is in the Union or under the RGPD; where that is " +
				"unknown, undecided.",
		},
		More: NoTransferExporterOutside,
	},
	{
		ID: "transfer-adequate", Then: rgpd.Permit,
		FR:   "une décision d'adéquation couvre le destinataire",
		EN:   "an adequacy decision covers the recipient",
		By:   rows.By(law.GDPR("45")),
		When: transferring(when{Coverage: rgpd.Is(covered)}),
		Open: rgpd.Text{
			FR: "Les conditions d'une liste publique ne valent que si elle a été consultée le jour du flux ou " +
				"dans l'année : l'inscription se renouvelle chaque année. Aucun texte ne le dit.",
			EN: "The conditions of a public list hold only if it was looked at on the day of the flow or " +
				"within a year: a listing is renewed each year. By no text.",
		},
		More: Adequate,
	},
	{
		ID: "transfer-adequate-challenged", Then: rgpd.Permit,
		FR:       "une décision d'adéquation, contestée, couvre le destinataire",
		EN:       "an adequacy decision, which is challenged, covers the recipient",
		By:       rows.By(law.GDPR("45"), law.DataPrivacyFramework),
		From:     rgpd.Date(law.DataPrivacyFramework.From),
		Narrowed: "no decision that was in force before is challenged",
		When:     transferring(when{Coverage: rgpd.Is(coveredAtRisk)}),
		Open: rgpd.Text{
			FR: "Un destinataire inscrit est couvert malgré le recours, tous les jours depuis la décision : " +
				"l'histoire d'une contestation n'est pas tenue. Des clauses et une analyse sont à garder.",
			EN: "A listed recipient is covered in spite of the appeal, on every day since the decision: the " +
				"history of a challenge is not kept. Clauses and an assessment are to be kept on file.",
		},
		More: AdequateAtRisk,
	},
	{
		ID: "transfer-safeguard-missing", Then: rgpd.Forbid,
		FR:   "pays tiers sans décision d'adéquation, sans outil de l'article 46 et sans dérogation",
		EN:   "a third country without an adequacy decision, a tool of article 46 or a derogation",
		By:   rows.By(law.GDPR("44, 46"), law.Futura),
		When: without(when{Derogation: rgpd.Is(NoDerogation)}),
		Do: rgpd.Text{
			FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact " +
				"du transfert ; ou gardez les données et les écrans dans l'EEE.",
			EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the " +
				"transfer impact assessment; or keep data and screens in the EEA.",
		},
		More: SafeguardMissing,
	},
}
