package transfer

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Guarantees yields what the rules of chapter V as a whole are held to, whatever the
// facts that a guarantee does not name: what is never allowed, what always is, which
// duties go with it. They are proven for every day in the tests.
//
// A guarantee that no tool bears a transfer is for a link that claims no derogation
// besides. The duties are those of the link as it was decided: where a derogation bears
// it after its tool failed, those of the link without the tool.
func Guarantees() iter.Seq[rgpd.Guarantee] { return rows.Guarantees(guarantees) }

type guarantee = rows.Guarantee[when, rows.None]

// Days of law that guarantees start on.
var (
	guided      = rgpd.Date(law.GuidelinesTransfers.From)   // EDPB, guidelines 05/2021, final version
	measured    = rgpd.Date(law.SupplementaryMeasures.From) // EDPB, recommendations 01/2020, final version
	dpfDecision = rgpd.Date(law.DataPrivacyFramework.From)  // decision (EU) 2023/1795
)

var tools = []Tool{
	StandardClauses, ProcessorClauses, OldClauses, BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct,
	Certification,
	AdHocClauses, PublicInstrument, AdministrativeArrangement,
}

// abroad is a transfer: somebody under the RGPD, or who was handed the data, makes them
// available to another person in a third country.
func abroad(w when) when {
	w.Exporter, w.Importer = rgpd.Is(fromInside, fromOutsideSubject, fromOnward), rgpd.Is(outside)
	w.SameEntity, w.Collection = rgpd.Is(rgpd.No), rgpd.Is(PassedOn, CollectedForExporter)
	return w
}

// restingOn is a link for which neither a decision nor a derogation stands in.
func restingOn(w when, t ...Tool) when {
	w.Coverage, w.Derogation = rgpd.Is(notCovered), rgpd.Is(NoDerogation)
	if len(t) > 0 {
		w.Tool = rgpd.Is(t...)
	}
	return w
}

// derogatingOn is a link that rests on points of art. 49.
func derogatingOn(w when, d ...Derogation) when {
	w.Tool, w.Derogation = rgpd.Is(NoTool, ClaimedAdequacy), rgpd.Is(d...)
	return w
}

// inOrder is a link whose tool has no fault of its own to be seen from the facts that all
// tools share: signed in time, the next importer bound, an assessment of the exporter's
// own that is favourable, in time, whole and not past its review.
func inOrder(w when, t ...Tool) when {
	w.Tool = rgpd.Is(t...)
	if w.Signature == (rgpd.Set[signature]{}) {
		w.Signature = rgpd.Not(signedAfterFlow)
	}
	if w.Passing == (rgpd.Set[passing]{}) {
		w.Passing = rgpd.Is(ownTool, relayed)
	}
	w.Fits = rgpd.Is(rgpd.Yes)
	w.Evidence, w.Timing, w.CoversOnward = rgpd.Is(ExportersOwn), rgpd.Is(inTime), rgpd.Is(rgpd.Yes)
	w.Outcome, w.Review = rgpd.Is(Favourable), rgpd.Is(rgpd.Yes)
	return w
}

var never, always = rgpd.Never(rgpd.Allowed), rgpd.Always(rgpd.Allowed)

var guarantees = slices.Concat(
	groundGuarantees, derogationGuarantees, toolGuarantees, assessmentGuarantees, lawfulGuarantees, dutyGuarantees,
	narrowDutyGuarantees,
)

// Whether there is a transfer at all, and what it rests on.
var groundGuarantees = []guarantee{
	{
		ID: "transfer-never-without-ground",
		FR: "jamais de transfert permis vers un pays tiers sans décision d'adéquation, sans outil de l'article " +
			"46 et sans dérogation",
		EN: "no transfer to a third country is ever allowed without an adequacy decision, a tool of article 46 " +
			"or a derogation",
		By:     rows.By(law.GDPR("44")),
		Within: restingOn(when{}, NoTool, ClaimedAdequacy),
		Never:  never,
	},
	{
		ID: "transfer-forbidden-without-ground",
		FR: "un transfert sans décision d'adéquation, sans outil et sans dérogation est toujours interdit",
		EN: "a transfer without an adequacy decision, a tool or a derogation is always forbidden",
		By: rows.By(law.GDPR("44, 46(1)")),
		Within: abroad(when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy),
			Derogation: rgpd.Is(NoDerogation),
		}),
		Never: rgpd.Always(rgpd.Forbidden),
	},
	{
		ID: "transfer-never-out-of-scope-abroad",
		FR: "mettre des données à la disposition d'une autre personne dans un pays tiers relève toujours du " +
			"chapitre V, transferts ultérieurs compris, si l'on relève du RGPD ou les tient de qui en relève",
		EN: "to make data available to another person in a third country is always under chapter V, onward " +
			"transfers included, if one is under the RGPD or got them from somebody who is",
		By:     rows.By(law.GDPR("44")),
		Within: abroad(when{}),
		Never:  rgpd.Never(rgpd.OutOfScope),
	},
	{
		ID: "transfer-never-inside-the-union",
		FR: "une remise à un destinataire dans l'Union ou l'EEE n'est jamais un transfert, d'où que viennent " +
			"les données",
		EN:     "to hand data to an importer in the Union or the EEA is never a transfer, wherever they come from",
		By:     rows.By(law.GDPR("44")),
		Within: when{Importer: rgpd.Is(inside)},
		Never:  rgpd.Always(rgpd.OutOfScope),
	},
	{
		ID: "transfer-never-from-outside-the-rgpd",
		FR: "qui ne relève pas du RGPD pour un traitement, et ne tient pas les données de qui en relève, ne " +
			"fait aucun transfert au sens du chapitre V",
		EN: "who is not under the RGPD for a processing, and did not get the data from somebody who is, makes " +
			"no transfer under chapter V",
		By:     rows.By(law.GDPR("3, 44")),
		Within: when{Exporter: rgpd.Is(fromOutsideFree)},
		Never:  rgpd.Always(rgpd.OutOfScope),
	},
	{
		ID: "transfer-unsettled-territory",
		FR: "vers un territoire dont aucun texte ne dit s'il relève du chapitre V, jamais de permission ni " +
			"d'interdiction",
		EN: "to a territory of which no text says whether chapter V applies, never a permission and never a " +
			"prohibition",
		By:     rows.By(law.GDPR("44")),
		Within: when{Importer: rgpd.Is(unsettled)},
		Never:  rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID:     "transfer-one-legal-person",
		FR:     "d'une personne morale à elle-même, jamais de transfert à permettre ni à interdire",
		EN:     "from a legal person to itself there is never a transfer to allow or to forbid",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{SameEntity: rgpd.Is(rgpd.Yes)},
		Never:  rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID: "transfer-one-legal-person-settled",
		FR: "depuis les lignes directrices 05/2021, une seule personne morale des deux côtés n'est jamais un " +
			"transfert",
		EN:     "since guidelines 05/2021 one legal person on both sides is never a transfer",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{SameEntity: rgpd.Is(rgpd.Yes)},
		Never:  rgpd.Always(rgpd.OutOfScope),
		From:   guided,
	},
	{
		ID: "transfer-given-by-the-person",
		FR: "ce que la personne donne elle-même à qui agit pour lui seul n'est jamais un transfert à permettre " +
			"ni à interdire",
		EN:     "what the person gives to somebody who acts for itself alone is never a transfer to allow or to forbid",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{Collection: rgpd.Is(CollectedForItself)},
		Never:  rgpd.Never(rgpd.Allowed, rgpd.Forbidden),
	},
	{
		ID:     "transfer-given-by-the-person-settled",
		FR:     "depuis les lignes directrices 05/2021, la collecte directe n'est jamais un transfert",
		EN:     "since guidelines 05/2021 direct collection is never a transfer",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{Collection: rgpd.Is(CollectedForItself)},
		Never:  rgpd.Always(rgpd.OutOfScope),
		From:   guided,
	},
	{
		ID:     "transfer-adequate-always",
		FR:     "un transfert que couvre une décision d'adéquation est toujours permis, sans outil ni autorisation",
		EN:     "a transfer that an adequacy decision covers is always allowed, without a tool or an authorisation",
		By:     rows.By(law.GDPR("45(1)")),
		Within: abroad(when{Coverage: rgpd.Is(covered)}),
		Never:  always,
	},
	{
		ID:     "transfer-adequate-while-challenged",
		FR:     "une décision d'adéquation contestée vaut tant qu'elle n'est pas annulée ou abrogée",
		EN:     "an adequacy decision that is challenged counts as long as it is neither annulled nor repealed",
		By:     rows.By(law.GDPR("45(1), (5)")),
		Within: abroad(when{Coverage: rgpd.Is(covered, coveredAtRisk)}),
		Never:  always,
		From:   dpfDecision,
	},
}

// What art. 49 never bears, and what it does.
var derogationGuarantees = []guarantee{
	{
		ID:     "derogation-never-for-outsourcing",
		FR:     "aucune dérogation ne fonde jamais une externalisation ni une autre relation stable",
		EN:     "no derogation ever bears an outsourcing or another stable relationship",
		By:     rows.By(law.GDPR("49(1)"), law.GuidelinesDerogations),
		Within: when{Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy), Stable: rgpd.Is(rgpd.Yes)},
		Never:  never,
	},
	{
		ID: "derogation-never-repeated",
		FR: "jamais de flux récurrent pour un contrat, des droits en justice ou un intérêt impérieux",
		EN: "no recurrent flow for a contract, for legal claims or for a compelling interest",
		By: rows.By(law.GDPR("49(1), al. 2"), law.GDPR("consid. 111"), law.GuidelinesDerogations),
		Within: derogatingOn(
			when{Coverage: rgpd.Is(notCovered), Frequency: rgpd.Is(Recurrent)}, ContractWithPerson,
			ContractInInterest, LegalClaims, CompellingInterest,
		),
		Never: never,
	},
	{
		ID: "derogation-never-for-public-powers",
		FR: "jamais, pour une autorité qui exerce ses prérogatives de puissance publique, de consentement, de " +
			"contrat ni d'intérêt impérieux",
		EN: "never, for an authority that exercises its powers, consent, a contract or a compelling interest",
		By: rows.By(law.GDPR("49(3)")),
		Within: derogatingOn(
			when{Coverage: rgpd.Is(notCovered), PublicPowers: rgpd.Is(rgpd.Yes)}, ExplicitConsent, ContractWithPerson,
			ContractInInterest, CompellingInterest,
		),
		Never: never,
	},
	{
		ID: "derogation-never-half-met",
		FR: "aucun point de l'article 49 dont une condition manque ne fonde un transfert",
		EN: "no point of article 49 of which a condition is missing bears a transfer",
		By: rows.By(law.GDPR("49(1)")),
		Within: when{
			Coverage: rgpd.Is(notCovered), Tool: rgpd.Is(NoTool, ClaimedAdequacy), DerogationMet: rgpd.Is(rgpd.No),
		},
		Never: never,
	},
	{
		ID: "derogation-consent-always",
		FR: "un consentement explicite et informé fonde toujours un transfert hors relation stable et hors " +
			"prérogatives de puissance publique",
		EN: "an explicit and informed consent always bears a transfer outside stable relationships and public " +
			"powers",
		By: rows.By(law.GDPR("49(1)(a)")),
		Within: abroad(derogatingOn(
			when{
				DerogationMet: rgpd.Is(rgpd.Yes),
				Stable:        rgpd.Is(rgpd.No),
				PublicPowers:  rgpd.Is(rgpd.No),
			},
			ExplicitConsent,
		)),
		Never: always,
	},
	{
		ID: "derogation-contract-always",
		FR: "un contrat avec la personne, ou dans son intérêt, fonde toujours le transfert occasionnel qu'il " +
			"demande",
		EN: "a contract with the person, or in their interest, always bears the occasional transfer that it takes",
		By: rows.By(law.GDPR("49(1)(b), (c)")),
		Within: abroad(derogatingOn(
			when{
				DerogationMet: rgpd.Is(rgpd.Yes), Stable: rgpd.Is(rgpd.No), PublicPowers: rgpd.Is(rgpd.No),
				Frequency: rgpd.Is(OneOff),
			},
			ContractWithPerson, ContractInInterest,
		)),
		Never: always,
	},
	{
		ID: "derogation-public-interest-always",
		FR: "intérêt public important, intérêts vitaux et registre public fondent un transfert même répété, " +
			"même d'une autorité",
		EN: "important public interest, vital interests and a public register bear a transfer, be it repeated, " +
			"be it of an authority",
		By: rows.By(law.GDPR("49(1)(d), (f), (g)")),
		Within: abroad(derogatingOn(
			when{
				DerogationMet: rgpd.Is(rgpd.Yes),
				Stable:        rgpd.Is(rgpd.No),
			},
			PublicInterest,
			VitalInterests,
			PublicRegister,
		)),
		Never: always,
	},
	{
		ID: "derogation-claims-always",
		FR: "la défense de droits en justice fonde un transfert occasionnel, même d'une autorité",
		EN: "the defence of legal claims bears an occasional transfer, be it of an authority",
		By: rows.By(law.GDPR("49(1)(e)")),
		Within: abroad(derogatingOn(
			when{DerogationMet: rgpd.Is(rgpd.Yes), Stable: rgpd.Is(rgpd.No), Frequency: rgpd.Is(OneOff)}, LegalClaims,
		)),
		Never: always,
	},
	{
		ID: "derogation-residual-always",
		FR: "l'intérêt légitime impérieux fonde un transfert non répétitif dont toutes les conditions sont " +
			"réunies, hors prérogatives de puissance publique",
		EN: "a compelling legitimate interest bears a transfer that is not repetitive and meets all " +
			"conditions, outside public powers",
		By: rows.By(law.GDPR("49(1), al. 2")),
		Within: abroad(derogatingOn(
			when{
				DerogationMet: rgpd.Is(rgpd.Yes), Stable: rgpd.Is(rgpd.No), PublicPowers: rgpd.Is(rgpd.No),
				Frequency: rgpd.Is(OneOff),
			},
			CompellingInterest,
		)),
		Never: always,
	},
}
