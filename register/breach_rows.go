package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

type authorityIs struct {
	Incident rgpd.Set[Incident]
	Role     rgpd.Set[transfer.Role]
	Risk     rgpd.Set[Risk]
	Timing   rgpd.Set[Timing]
	Seat     rgpd.Set[Seat]
	Carrier  rgpd.Set[transfer.Answer]
}

func (w authorityIs) masks() []rgpd.Mask {
	return []rgpd.Mask{w.Incident.Mask(), w.Role.Mask(), w.Risk.Mask(), w.Timing.Mask(), w.Seat.Mask(), w.Carrier.Mask()}
}

var (
	breached    = rgpd.Is(PersonalDataBreach)
	responsible = rgpd.Is(transfer.Controller, transfer.JointController)
	processing  = rgpd.Is(transfer.Processor, transfer.SubProcessor)
)

var (
	incidentColumn = column("incident", enum.Words[Incident](), "Des données personnelles ont-elles perdu leur confidentialité, leur intégrité ou leur disponibilité ?", "Did personal data lose their confidentiality, integrity or availability?")
	roleColumn     = column("role", enum.Words[transfer.Role](), "L'organisme est-il responsable ou sous-traitant de ces données ?", "Is the house controller or processor of these data?")
	riskColumn     = column("risk", enum.Words[Risk](), "Quel est le risque pour les personnes ?", "What is the risk for people?")
)

var authorityTable = tableOf([]rgpd.Column{
	incidentColumn, roleColumn, riskColumn,
	column("timing", enum.Words[Timing](), "Le délai de 72 heures est-il passé ?", "Are the 72 hours over?"),
	column("seat", enum.Words[Seat](), "Le responsable a-t-il un établissement dans un État, dans plusieurs, ou hors de l'Union ?", "Is the controller established in one State, in several, or outside the Union?"),
	column("carrier", enum.Words[transfer.Answer](), "Est-ce un fournisseur de communications électroniques ?", "Is it a provider of electronic communications?"),
}, []row[authorityIs]{
	{
		ID: "breach-notify", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("33(1)"), law.BreachSheet),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskLikely, RiskHigh)},
		Says:    rgpd.Text{FR: "une violation à risque est notifiée à la CNIL, dans les meilleurs délais et si possible dans les 72 heures de sa connaissance", EN: "a breach with a risk is notified to the authority, without undue delay and if possible within 72 hours of awareness"},
	},
	{
		// A reading: the risk must be unlikely for art. 33(1) to spare a notice.
		ID: "breach-notify-open-risk", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.BreachSheet),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskOpen)},
		Says:    rgpd.Text{FR: "un risque qui n'est pas exclu est notifié à la CNIL, qui dira s'il faut informer les personnes", EN: "a risk that is not excluded is notified to the authority, which will say whether people must be told"},
	},
	{
		ID: "breach-no-incident", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("4(12)")), When: authorityIs{Incident: rgpd.Is(NoPersonalData)},
		Says: rgpd.Text{FR: "aucune donnée personnelle n'est touchée : rien à notifier", EN: "no personal data are touched: nothing to notify"},
	},
	{
		ID: "breach-risk-unlikely", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("33(1)")),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely)},
		Says:    rgpd.Text{FR: "un risque improbable n'est pas notifié ; la violation est documentée", EN: "an unlikely risk is not notified; the breach is documented"},
	},
	{
		ID: "breach-of-processor", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("33(2)")), When: authorityIs{Incident: breached, Role: processing},
		Says: rgpd.Text{FR: "le sous-traitant n'avertit pas l'autorité mais le responsable", EN: "a processor tells the controller, not the authority"},
	},
	{
		ID: "breach-tell-controller", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("33(2)")), When: authorityIs{Incident: breached, Role: processing},
		Says: rgpd.Text{FR: "avertir le responsable dans les meilleurs délais, sans évaluer le risque : la loi ne donne pas d'heures, et 72 n'est pas un droit", EN: "tell the controller without undue delay, without weighing the risk: the law gives no hours, and 72 is no right"},
	},
	{
		ID: "breach-document", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("33(5)")), When: authorityIs{Incident: breached, Role: responsible},
		Says: rgpd.Text{FR: "documenter la violation, notifiée ou non : faits, effets, mesures", EN: "document the breach, notified or not: facts, effects, remedial action"},
	},
	{
		ID: "breach-note-finding", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.ProofOfStudy), When: authorityIs{Incident: rgpd.Is(NoPersonalData)},
		Says: rgpd.Text{FR: "garder la trace de l'examen et de sa conclusion", EN: "keep a trace of the examination and its conclusion"},
	},
	{
		ID: "breach-notice-content", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("33(3), 33(4)")),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely)},
		Says:    rgpd.Text{FR: "dire la nature, le point de contact, les conséquences et les mesures ; ce qui manque suit par étapes, sans autre retard", EN: "tell the nature, the contact, the consequences and the measures; what is missing follows in phases, without further delay"},
	},
	{
		ID: "breach-give-reasons", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("33(1)")),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely), Timing: rgpd.Not(InTime)},
		Says:    rgpd.Text{FR: "notifier tout de même, avec les motifs du retard", EN: "notify all the same, with the reasons of the delay"},
	},
	{
		ID: "breach-lead-authority", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("56")),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(SeveralStates)},
		Says:    rgpd.Text{FR: "notifier à l'autorité chef de file", EN: "notify the lead authority"},
	},
	{
		ID: "breach-each-authority", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GuidelinesBreach),
		When:    authorityIs{Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(OutsideUnion)},
		Says:    rgpd.Text{FR: "notifier à l'autorité de chaque État où des personnes sont touchées", EN: "notify the authority of each State where people are affected"},
	},
	{
		ID: "breach-of-carrier", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.Carriers), When: authorityIs{Incident: breached, Carrier: yes},
		Says: rgpd.Text{FR: "notifier dans les 24 heures, comme fournisseur de communications électroniques", EN: "notify within 24 hours, as a provider of electronic communications"},
	},
})

type personsIs struct {
	Incident                                               rgpd.Set[Incident]
	Role                                                   rgpd.Set[transfer.Role]
	Risk                                                   rgpd.Set[Risk]
	Unintelligible, RiskRemoved, Disproportionate, Ordered rgpd.Set[transfer.Answer]
}

func (w personsIs) masks() []rgpd.Mask {
	return []rgpd.Mask{
		w.Incident.Mask(), w.Role.Mask(), w.Risk.Mask(), w.Unintelligible.Mask(), w.RiskRemoved.Mask(), w.Disproportionate.Mask(), w.Ordered.Mask(),
	}
}

// grave is a high risk, without an order of the authority.
func grave(w personsIs) personsIs {
	w.Incident, w.Role, w.Risk, w.Ordered = breached, responsible, rgpd.Is(RiskHigh), no
	return w
}

var personsTable = tableOf([]rgpd.Column{
	incidentColumn, roleColumn, riskColumn,
	column("unintelligible", enum.Words[transfer.Answer](), "Les données étaient-elles incompréhensibles pour qui n'y a pas droit, par un chiffrement ?", "Were the data unintelligible to whoever has no right to them, by encryption?"),
	column("risk-removed", enum.Words[transfer.Answer](), "Des mesures prises depuis ont-elles écarté le risque élevé ?", "Have measures taken since removed the high risk?"),
	column("disproportionate", enum.Words[transfer.Answer](), "Informer chacun demanderait-il des efforts disproportionnés ?", "Would telling each person take disproportionate effort?"),
	column("ordered", enum.Words[transfer.Answer](), "L'autorité a-t-elle ordonné d'informer les personnes ?", "Has the authority ordered to tell people?"),
}, []row[personsIs]{
	{
		ID: "breach-tell-persons", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("34(1)")),
		When:    personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskHigh), Unintelligible: no, RiskRemoved: no, Disproportionate: no},
		Says:    rgpd.Text{FR: "un risque élevé est communiqué aux personnes dans les meilleurs délais", EN: "a high risk is communicated to the persons without undue delay"},
	},
	{
		ID: "breach-tell-by-order", Then: rgpd.Forbid,
		Sources: rgpd.Cite(law.GDPR("34(4)")), When: personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Says: rgpd.Text{FR: "l'autorité a ordonné d'informer les personnes", EN: "the authority has ordered to tell people"},
	},
	{
		ID: "breach-persons-no-incident", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("4(12)")), When: personsIs{Incident: rgpd.Is(NoPersonalData)},
		Says: rgpd.Text{FR: "aucune donnée personnelle n'est touchée : personne à informer", EN: "no personal data are touched: nobody to tell"},
	},
	{
		ID: "breach-persons-of-processor", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("33(2), 34(1)")), When: personsIs{Incident: breached, Role: processing},
		Says: rgpd.Text{FR: "c'est au responsable d'informer les personnes", EN: "it is for the controller to tell people"},
	},
	{
		ID: "breach-not-grave", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("34(1)")),
		When:    personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely, RiskLikely), Ordered: no},
		Says:    rgpd.Text{FR: "sans risque élevé, les personnes ne sont pas informées", EN: "without a high risk, people need not be told"},
	},
	{
		ID: "breach-unintelligible", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("34(3)(a)")), When: grave(personsIs{Unintelligible: yes}),
		Says: rgpd.Text{FR: "les données étaient incompréhensibles pour qui n'y a pas droit", EN: "the data were unintelligible to whoever has no right to them"},
	},
	{
		ID: "breach-risk-removed", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("34(3)(b)")), When: grave(personsIs{RiskRemoved: yes}),
		Says: rgpd.Text{FR: "des mesures prises depuis ont écarté le risque élevé", EN: "measures taken since have removed the high risk"},
	},
	{
		ID: "breach-disproportionate", Then: rgpd.Permit,
		Sources: rgpd.Cite(law.GDPR("34(3)(c)")), When: grave(personsIs{Disproportionate: yes}),
		Says: rgpd.Text{FR: "informer chacun serait disproportionné : une communication publique en tient lieu", EN: "telling each person would be disproportionate: a public communication takes its place"},
	},
	{
		ID: "breach-tell-publicly", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("34(3)(c)")),
		When:    grave(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: yes}),
		Says:    rgpd.Text{FR: "communiquer publiquement, avec la même efficacité", EN: "communicate publicly, just as effectively"},
	},
	{
		ID: "breach-tell-plainly", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("34(2)")),
		When:    personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskHigh)},
		Says: rgpd.Text{
			FR: "dire en termes simples la nature, le contact, les conséquences et les mesures, si les personnes sont " +
				"informées",
			EN: "tell in plain words the nature, the contact, the consequences and the measures, if people are told",
		},
	},
	{
		ID: "breach-tell-as-ordered", Then: rgpd.Oblige,
		Sources: rgpd.Cite(law.GDPR("34(2), 34(4)")),
		When:    personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Says: rgpd.Text{
			FR: "communiquer ce que l'autorité ordonne, en termes simples lui aussi : nature, contact, conséquences, mesures",
			EN: "communicate what the authority orders, in plain words as well: nature, contact, consequences, measures",
		},
	},
})
