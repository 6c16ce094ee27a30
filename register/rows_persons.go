package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
	"github.com/rgpd-go/rgpd/transfer"
)

// personsIs is the condition of a row on whether people must be told of a breach.
//
//columns:facts personsCase
type personsIs struct {
	// FR: Des données personnelles ont-elles perdu leur confidentialité, leur intégrité ou leur disponibilité ?
	// EN: Did personal data lose their confidentiality, integrity or availability?
	Incident rgpd.Set[Incident] `fact:"incident"`
	// FR: L'organisme est-il responsable ou sous-traitant de ces données ?
	// EN: Is the house controller or processor of these data?
	Role rgpd.Set[transfer.Role] `fact:"role"`
	// FR: Quel est le risque pour les personnes ?
	// EN: What is the risk for people?
	Risk rgpd.Set[Risk] `fact:"risk"`
	// FR: Les données étaient-elles incompréhensibles pour qui n'y a pas droit, par un chiffrement ?
	// EN: Were the data unintelligible to whoever has no right to them, by encryption?
	Unintelligible rgpd.Set[rgpd.Answer] `fact:"unintelligible"`
	// FR: Des mesures prises depuis ont-elles écarté le risque élevé ?
	// EN: Have measures taken since removed the high risk?
	RiskRemoved rgpd.Set[rgpd.Answer] `fact:"risk-removed"`
	// FR: Informer chacun demanderait-il des efforts disproportionnés ?
	// EN: Would telling each person take disproportionate effort?
	Disproportionate rgpd.Set[rgpd.Answer] `fact:"disproportionate"`
	// FR: L'autorité a-t-elle ordonné d'informer les personnes ?
	// EN: Has the authority ordered to tell people?
	Ordered rgpd.Set[rgpd.Answer] `fact:"ordered"`
	// FR: Est-ce un fournisseur de communications électroniques ?
	// EN: Is it a provider of electronic communications?
	Carrier rgpd.Set[rgpd.Answer] `fact:"carrier"`
}

var personsWords = rows.Words{
	"incident": incidentWords,
	"role":     roleWords,
	"risk":     riskWords,
	"unintelligible": {
		rgpd.Yes: {
			FR: "les données étaient incompréhensibles pour qui n'y a pas droit",
			EN: "the data were unintelligible to whoever has no right to them",
		},
		rgpd.No: {FR: "les données étaient lisibles", EN: "the data were intelligible"},
	},
	"risk-removed": {
		rgpd.Yes: {
			FR: "des mesures prises depuis ont écarté le risque élevé",
			EN: "measures taken since have removed the high risk",
		},
		rgpd.No: {FR: "rien n'a écarté le risque élevé", EN: "nothing has removed the high risk"},
	},
	"disproportionate": {
		rgpd.Yes: {
			FR: "informer chacun serait disproportionné",
			EN: "telling each person would be disproportionate",
		},
		rgpd.No: {FR: "chacun peut être informé", EN: "each person can be told"},
	},
	"ordered": {
		rgpd.Yes: {
			FR: "l'autorité a ordonné d'informer les personnes",
			EN: "the authority has ordered to tell people",
		},
		rgpd.No: {FR: "l'autorité n'a rien ordonné", EN: "the authority has ordered nothing"},
	},
	"carrier": carrierWords,
}

// grave is a high risk, without an order of the authority.
func grave(w personsIs) personsIs {
	w.Incident, w.Role, w.Risk, w.Ordered = breached, responsible, rgpd.Is(RiskHigh), no
	return w
}

var personsTable = rows.Table(personsRows, personsWords)

var personsRows = rows.NewList([]rows.Row[personsIs, rows.None]{
	{
		ID: "breach-tell-persons", Then: rgpd.Forbid,
		FR: "un risque élevé est communiqué aux personnes dans les meilleurs délais",
		EN: "a high risk is communicated to the persons without undue delay",
		By: rows.By(law.GDPR("34(1)")),
		When: personsIs{
			Incident:         breached,
			Role:             responsible,
			Risk:             rgpd.Is(RiskHigh),
			Unintelligible:   no,
			RiskRemoved:      no,
			Disproportionate: no,
		},
	},
	{
		ID: "breach-tell-by-order", Then: rgpd.Forbid,
		FR:   "l'autorité a ordonné d'informer les personnes",
		EN:   "the authority has ordered to tell people",
		By:   rows.By(law.GDPR("34(4)")),
		When: personsIs{Incident: breached, Role: responsible, Ordered: yes},
	},
	{
		ID: "breach-tell-persons-of-carrier", Then: rgpd.Forbid,
		FR: "un fournisseur de communications électroniques informe les personnes d'une violation qui peut porter " +
			"atteinte à leurs données ou à leur vie privée",
		EN: "a provider of electronic communications tells people of a breach that may harm their data or their " +
			"privacy",
		By: rows.By(law.Carriers.Part("art. 3"), law.LIL83),
		When: personsIs{
			Incident: breached, Role: responsible, Carrier: yes, Risk: rgpd.Not(RiskUnlikely), Unintelligible: no,
		},
		Open: rgpd.Text{
			FR: "textes non lus, rapportés par une page de la CNIL ; tout risque qui n'est pas improbable est pris " +
				"pour une atteinte possible, et des données incompréhensibles sont la seule exception : lecture " +
				"stricte",
			EN: "texts not read, reported by a page of the CNIL; any risk that is not unlikely is taken for possible " +
				"harm, and unintelligible data are the only exception: strict reading",
		},
	},
	{
		ID: "breach-persons-no-incident", Then: rgpd.Permit,
		FR:   "aucune donnée personnelle n'est touchée : personne à informer",
		EN:   "no personal data are touched: nobody to tell",
		By:   rows.By(law.GDPR("4(12)")),
		When: personsIs{Incident: rgpd.Is(NoPersonalData)},
	},
	{
		ID: "breach-persons-of-processor", Then: rgpd.Permit,
		FR:   "c'est au responsable d'informer les personnes",
		EN:   "it is for the controller to tell people",
		By:   rows.By(law.GDPR("33(2), 34(1)")),
		When: personsIs{Incident: breached, Role: processing},
	},
	{
		ID: "breach-not-grave", Then: rgpd.Permit,
		FR: "sans risque élevé, les personnes ne sont pas informées",
		EN: "without a high risk, people need not be told",
		By: rows.By(law.GDPR("34(1)")),
		When: personsIs{
			Incident: breached,
			Role:     responsible,
			Risk:     rgpd.Is(RiskLikely),
			Ordered:  no,
			Carrier:  no,
		},
	},
	{
		ID: "breach-harmless", Then: rgpd.Permit,
		FR:   "un risque improbable n'est communiqué à personne, même par un fournisseur de communications",
		EN:   "an unlikely risk is communicated to nobody, not even by a provider of communications",
		By:   rows.By(law.GDPR("34(1)"), law.Carriers.Part("art. 3")),
		When: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely), Ordered: no},
	},
	{
		ID: "breach-unintelligible", Then: rgpd.Permit,
		FR: "les données étaient incompréhensibles pour qui n'y a pas droit",
		EN: "the data were unintelligible to whoever has no right to them",
		By: rows.By(law.GDPR("34(3)(a)")),
		When: personsIs{
			Incident: breached, Role: responsible, Risk: rgpd.Is(RiskLikely, RiskHigh), Ordered: no,
			Unintelligible: yes,
		},
	},
	{
		ID: "breach-risk-removed", Then: rgpd.Permit,
		FR:   "des mesures prises depuis ont écarté le risque élevé",
		EN:   "measures taken since have removed the high risk",
		By:   rows.By(law.GDPR("34(3)(b)")),
		When: grave(personsIs{RiskRemoved: yes, Carrier: no}),
	},
	{
		ID: "breach-disproportionate", Then: rgpd.Permit,
		FR: "informer chacun serait disproportionné : une communication publique ou une mesure similaire en tient " +
			"lieu",
		EN:   "telling each person would be disproportionate: a public communication or a similar measure does instead",
		By:   rows.By(law.GDPR("34(3)(c)")),
		When: grave(personsIs{Disproportionate: yes, Carrier: no}),
	},
	{
		ID: "breach-tell-publicly", Then: rgpd.Oblige,
		FR:   "communiquer publiquement, ou prendre une mesure similaire, avec la même efficacité",
		EN:   "communicate publicly, or take a similar measure, just as effectively",
		By:   rows.By(law.GDPR("34(3)(c)")),
		When: grave(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: yes, Carrier: no}),
	},
	{
		ID: "breach-tell-plainly", Then: rgpd.Oblige,
		FR: "dire en termes simples la nature, le contact, les conséquences et les mesures, si les personnes " +
			"sont informées",
		EN:   "tell in plain words the nature, the contact, the consequences and the measures, if people are told",
		By:   rows.By(law.GDPR("34(2)")),
		When: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskHigh)},
	},
	{
		ID: "breach-tell-as-ordered", Then: rgpd.Oblige,
		FR: "communiquer ce que l'autorité ordonne, en termes simples lui aussi : nature, contact, conséquences, " +
			"mesures",
		EN:   "communicate what the authority orders, in plain words as well: nature, contact, consequences, measures",
		By:   rows.By(law.GDPR("34(2), 34(4)")),
		When: personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Open: rgpd.Text{
			FR: "l'ordre de l'article 34(4) s'exécute en termes simples, comme l'article 34(2) le demande de " +
				"toute communication",
			EN: "an order under art. 34(4) is carried out in plain words, as art. 34(2) asks of any communication",
		},
	},
})
