package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
	"github.com/rgpd-go/rgpd/transfer"
)

// authorityIs is the condition of a row on whether a breach must be notified.
//
//columns:facts authorityCase
type authorityIs struct {
	// FR: Des données personnelles ont-elles perdu leur confidentialité, leur intégrité ou leur disponibilité ?
	// EN: Did personal data lose their confidentiality, integrity or availability?
	Incident rgpd.Set[Incident] `fact:"incident"`
	// FR: L'organisme est-il responsable ou sous-traitant de ces données ?
	// EN: Is the house controller or processor of these data?
	Role rgpd.Set[transfer.Role] `fact:"role"`
	// FR: Quel est le risque pour les personnes ?
	// EN: What is the risk for people?
	Risk rgpd.Set[Risk] `fact:"risk"`
	// FR: Le délai de 72 heures est-il passé ?
	// EN: Are the 72 hours over?
	Timing rgpd.Set[Timing] `fact:"timing"`
	// FR: Le responsable a-t-il un établissement dans un État, dans plusieurs, ou hors de l'Union ?
	// EN: Is the controller established in one State, in several, or outside the Union?
	Seat rgpd.Set[Seat] `fact:"seat"`
	// FR: Est-ce un fournisseur de communications électroniques ?
	// EN: Is it a provider of electronic communications?
	Carrier rgpd.Set[rgpd.Answer] `fact:"carrier"`
}

var authorityWords = rows.Words{
	"incident": incidentWords,
	"role":     roleWords,
	"risk":     riskWords,
	"timing": {
		InTime: {FR: "les 72 heures ne sont pas passées", EN: "the 72 hours are not over"},
		Disputed: {
			FR: "les 72 heures écoulées sont passées, non les 72 heures pleines",
			EN: "the 72 elapsed hours are over, the 72 full hours are not",
		},
		Late: {FR: "les 72 heures sont passées, de toute façon", EN: "the 72 hours are over on any count"},
	},
	"seat": {
		OneState: {
			FR: "le responsable est établi dans un seul État",
			EN: "the controller is established in one State",
		},
		SeveralStates: {FR: "la violation traverse plusieurs États", EN: "the breach crosses several States"},
		OutsideUnion: {
			FR: "le responsable n'a pas d'établissement dans l'Union",
			EN: "the controller has no establishment in the Union",
		},
	},
	"carrier": carrierWords,
}

// Of a breach the same is asked for the authority and for the persons.

var carrierWords = []rgpd.Text{
	rgpd.Yes: {
		FR: "c'est un fournisseur de communications électroniques",
		EN: "it is a provider of electronic communications",
	},
	rgpd.No: {
		FR: "ce n'est pas un fournisseur de communications électroniques",
		EN: "it is no provider of electronic communications",
	},
}

var incidentWords = []rgpd.Text{
	PersonalDataBreach: {FR: "des données personnelles sont touchées", EN: "personal data are touched"},
	NoPersonalData:     {FR: "aucune donnée personnelle n'est touchée", EN: "no personal data are touched"},
}

var roleWords = []rgpd.Text{
	transfer.Controller: {
		FR: "l'organisme est responsable de ces données",
		EN: "the house is the controller of these data",
	},
	transfer.JointController: {
		FR: "l'organisme est responsable conjoint de ces données",
		EN: "the house is a joint controller of these data",
	},
	transfer.Processor: {
		FR: "l'organisme est sous-traitant de ces données",
		EN: "the house is a processor of these data",
	},
	transfer.SubProcessor: {
		FR: "l'organisme est sous-traitant d'un sous-traitant",
		EN: "the house is a processor of a processor",
	},
}

var riskWords = []rgpd.Text{
	RiskUnlikely: {FR: "un risque pour les personnes est improbable", EN: "a risk for people is unlikely"},
	RiskLikely:   {FR: "un risque pour les personnes est probable", EN: "a risk for people is likely"},
	RiskHigh:     {FR: "le risque pour les personnes est élevé", EN: "the risk for people is high"},
	RiskOpen: {
		FR: "le risque pour les personnes n'a pu être établi",
		EN: "the risk for people could not be settled",
	},
}

var (
	breached    = rgpd.Is(PersonalDataBreach)
	responsible = rgpd.Is(transfer.Controller, transfer.JointController)
	processing  = rgpd.Is(transfer.Processor, transfer.SubProcessor)
)

var authorityTable = rows.Table(authorityRows, authorityWords)

var authorityRows = rows.NewList([]rows.Row[authorityIs, rows.None]{
	{
		ID: "breach-notify", Then: rgpd.Forbid,
		FR: "une violation à risque est notifiée à la CNIL, dans les meilleurs délais et si possible dans les 72 " +
			"heures de sa connaissance, 24 pour un fournisseur de communications électroniques",
		EN: "a breach with a risk is notified to the authority, without undue delay and if possible within 72 " +
			"hours of awareness, 24 for a provider of electronic communications",
		By:   rows.By(law.GDPR("33(1)"), law.BreachSheet, law.Carriers.Part("art. 2")),
		When: authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskLikely, RiskHigh)},
	},
	{
		ID: "breach-notify-open-risk", Then: rgpd.Forbid,
		FR:   "un risque qui n'est pas exclu est notifié à la CNIL, qui dira s'il faut informer les personnes",
		EN:   "a risk that is not excluded is notified to the authority, which will say whether people must be told",
		By:   rows.By(law.BreachSheet),
		When: authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskOpen)},
		Open: rgpd.Text{
			FR: "l'article 33(1) ne dispense que si le risque est improbable : un risque qui n'est pas exclu est " +
				"notifié ; qu'il faille informer les personnes reste indécis, la CNIL le dira",
			EN: "art. 33(1) spares a notice only where the risk is unlikely: a risk that is not excluded is " +
				"notified; whether people must be told stays undecided, the authority will say",
		},
	},
	{
		ID: "breach-notify-of-carrier", Then: rgpd.Forbid,
		FR:   "un fournisseur de communications électroniques notifie toute violation, quel que soit le risque",
		EN:   "a provider of electronic communications notifies every breach, whatever the risk",
		By:   rows.By(law.Carriers.Part("art. 2"), law.LIL83),
		When: authorityIs{Incident: breached, Role: responsible, Carrier: yes},
		Open: rgpd.Text{
			FR: "ni le règlement ni l'article 83 n'ont été lus : une page de la CNIL le rapporte ; qui ne dit pas " +
				"s'il est fournisseur n'est pas dispensé",
			EN: "neither the regulation nor article 83 was read: a page of the CNIL reports it; who does not say " +
				"whether it is a provider is not spared",
		},
	},
	{
		ID: "breach-no-incident", Then: rgpd.Permit,
		FR:   "aucune donnée personnelle n'est touchée : rien à notifier",
		EN:   "no personal data are touched: nothing to notify",
		By:   rows.By(law.GDPR("4(12)")),
		When: authorityIs{Incident: rgpd.Is(NoPersonalData)},
	},
	{
		ID: "breach-risk-unlikely", Then: rgpd.Permit,
		FR:   "un risque improbable n'est pas notifié ; la violation est documentée",
		EN:   "an unlikely risk is not notified; the breach is documented",
		By:   rows.By(law.GDPR("33(1)")),
		When: authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely), Carrier: no},
	},
	{
		ID: "breach-of-processor", Then: rgpd.Permit,
		FR:   "le sous-traitant n'avertit pas l'autorité mais le responsable",
		EN:   "a processor tells the controller, not the authority",
		By:   rows.By(law.GDPR("33(2)")),
		When: authorityIs{Incident: breached, Role: processing},
	},
	{
		ID: "breach-tell-controller", Then: rgpd.Oblige,
		FR: "avertir le responsable dans les meilleurs délais, sans évaluer le risque : la loi ne donne pas " +
			"d'heures, et 72 n'est pas un droit",
		EN: "tell the controller without undue delay, without weighing the risk: the law gives no hours, and 72 " +
			"is no right",
		By:   rows.By(law.GDPR("33(2)")),
		When: authorityIs{Incident: breached, Role: processing},
	},
	{
		ID: "breach-document", Then: rgpd.Oblige,
		FR:   "documenter la violation, notifiée ou non : faits, effets, mesures",
		EN:   "document the breach, notified or not: facts, effects, remedial action",
		By:   rows.By(law.GDPR("33(5)")),
		When: authorityIs{Incident: breached, Role: responsible},
	},
	{
		ID: "breach-note-finding", Then: rgpd.Oblige,
		FR:   "garder la trace de l'examen et de sa conclusion",
		EN:   "keep a trace of the examination and its conclusion",
		By:   rows.By(law.ProofOfStudy),
		When: authorityIs{Incident: rgpd.Is(NoPersonalData)},
	},
	{
		ID: "breach-notice-content", Then: rgpd.Oblige,
		FR: "dire la nature, le point de contact, les conséquences et les mesures ; ce qui manque suit par " +
			"étapes, sans autre retard",
		EN: "tell the nature, the contact, the consequences and the measures; what is missing follows in phases, " +
			"without further delay",
		By:   rows.By(law.GDPR("33(3), 33(4)")),
		When: authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely)},
	},
	{
		ID: "breach-give-reasons", Then: rgpd.Oblige,
		FR: "notifier tout de même, avec les motifs du retard",
		EN: "notify all the same, with the reasons of the delay",
		By: rows.By(law.GDPR("33(1)")),
		When: authorityIs{
			Incident: breached,
			Role:     responsible,
			Risk:     rgpd.Not(RiskUnlikely),
			Timing:   rgpd.Not(InTime),
		},
		Open: rgpd.Text{
			FR: "72 heures écoulées, ou 72 heures pleines depuis l'heure suivante (règlement 1182/71, art. " +
				"3(1)), qui ne s'applique peut-être pas : entre les deux le délai est discuté et l'on motive. " +
				"Les deux jours ouvrables de l'article 3(5) ne sont pas accordés : une partie de la doctrine le " +
				"fait, deux autorités allemandes le refusent",
			EN: "72 elapsed hours, or 72 full hours from the next one (Regulation 1182/71, art. 3(1)), which may " +
				"not apply: between the two the delay is disputed, and reasons are given. The two working days " +
				"of art. 3(5) are not granted: part of the writing does, two German authorities refuse",
		},
	},
	{
		ID: "breach-lead-authority", Then: rgpd.Oblige,
		FR: "notifier à l'autorité chef de file",
		EN: "notify the lead authority",
		By: rows.By(law.GDPR("33(1), 55 et 56")),
		When: authorityIs{
			Incident: breached,
			Role:     responsible,
			Risk:     rgpd.Not(RiskUnlikely),
			Seat:     rgpd.Is(SeveralStates),
		},
	},
	{
		ID: "breach-each-authority", Then: rgpd.Oblige,
		FR: "notifier à l'autorité de chaque État où des personnes sont touchées",
		EN: "notify the authority of each State where people are affected",
		By: rows.By(law.GDPR("33(1) et 55"), law.GuidelinesBreach.Explaining(law.GDPR("33(1) et 55"))),
		When: authorityIs{
			Incident: breached,
			Role:     responsible,
			Risk:     rgpd.Not(RiskUnlikely),
			Seat:     rgpd.Is(OutsideUnion),
		},
		Open: rgpd.Text{
			FR: "avant le 28 mars 2023, les lignes directrices WP250 admettaient la seule autorité du représentant " +
				"(art. 27) : lecture stricte de l'art. 55, chaque autorité étant compétente chez elle",
			EN: "before 28 March 2023 the guidelines WP250 held the authority of the representative (art. 27) to be " +
				"enough: strict reading of art. 55, each authority being competent at home",
		},
	},
	{
		ID: "breach-of-carrier", Then: rgpd.Oblige,
		FR:   "notifier dans les 24 heures, comme fournisseur de communications électroniques",
		EN:   "notify within 24 hours, as a provider of electronic communications",
		By:   rows.By(law.Carriers.Part("art. 2")),
		When: authorityIs{Incident: breached, Role: responsible, Carrier: yes},
	},
})
