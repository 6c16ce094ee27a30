package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// atControllers is a breach of personal data at a controller's.
func atControllers(w authorityIs) authorityIs {
	w.Incident, w.Role = breached, responsible
	return w
}

var authorityGuarantees = []rows.Guarantee[authorityIs, rows.None]{
	{
		ID:    "every-breach-is-notified-or-not",
		FR:    "d'une violation dont tout est connu, on sait s'il faut la notifier",
		EN:    "of a breach of which everything is known it is known whether to notify",
		By:    rows.By(law.GDPR("33(1)")),
		Never: rgpd.Never(rgpd.Undecided),
	},
	{
		ID: "risks-are-notified",
		FR: "une violation dont le risque n'est pas exclu est notifiée avec son contenu, à temps ou en retard, " +
			"où que soit le responsable",
		EN: "a breach whose risk is not excluded is notified with its contents, in time or late, wherever the " +
			"controller is",
		By:     rows.By(law.GDPR("33(1)"), law.GDPR("33(3), 33(4)")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely)}),
		Never:  due,
		Brings: []rgpd.RuleID{"breach-notice-content"},
	},
	{
		ID: "unlikely-risks-are-not-notified",
		FR: "hors fournisseur de communications électroniques, une violation sans risque probable n'est pas " +
			"notifiée",
		EN:     "but for a provider of electronic communications, a breach with no likely risk is not notified",
		By:     rows.By(law.GDPR("33(1)")),
		Within: atControllers(authorityIs{Risk: rgpd.Is(RiskUnlikely), Carrier: no}),
		Never:  spared,
		Spares: []rgpd.RuleID{
			"breach-notice-content",
			"breach-give-reasons",
			"breach-lead-authority",
			"breach-each-authority",
			"breach-of-carrier",
		},
	},
	{
		// READING: art. 2 and 3 of the regulation were not read.
		ID:     "carriers-notify-every-breach",
		FR:     "un fournisseur de communications électroniques notifie toute violation, si légère soit-elle",
		EN:     "a provider of electronic communications notifies every breach, however slight",
		By:     rows.By(law.Carriers.Part("art. 2"), law.LIL83),
		Within: atControllers(authorityIs{Carrier: yes}),
		Never:  due,
	},
	{
		ID:     "carriers-have-a-day",
		FR:     "un fournisseur de communications électroniques a vingt-quatre heures, non soixante-douze",
		EN:     "a provider of electronic communications has twenty-four hours, not seventy-two",
		By:     rows.By(law.Carriers.Part("art. 2")),
		Within: atControllers(authorityIs{Carrier: yes}),
		Brings: []rgpd.RuleID{"breach-of-carrier"},
	},
	{
		ID:     "processors-tell-their-controller",
		FR:     "un sous-traitant avertit le responsable, non l'autorité, quel que soit le risque",
		EN:     "a processor tells the controller and not the authority, whatever the risk",
		By:     rows.By(law.GDPR("33(2)")),
		Within: authorityIs{Incident: breached, Role: processing},
		Never:  spared,
		Brings: []rgpd.RuleID{"breach-tell-controller"},
		Spares: []rgpd.RuleID{"breach-notice-content", "breach-give-reasons", "breach-document", "breach-of-carrier"},
	},
	{
		ID:     "every-breach-is-documented",
		FR:     "toute violation est documentée, notifiée ou non",
		EN:     "every breach is documented, notified or not",
		By:     rows.By(law.GDPR("33(5)")),
		Within: atControllers(authorityIs{}),
		Brings: []rgpd.RuleID{"breach-document"},
		Spares: []rgpd.RuleID{"breach-tell-controller", "breach-note-finding"},
	},
	{
		ID:     "no-personal-data-no-notice",
		FR:     "un incident sans donnée personnelle n'est pas notifié, et l'examen laisse une trace",
		EN:     "an incident without personal data is not notified, and the examination leaves a trace",
		By:     rows.By(law.GDPR("4(12)")),
		Within: authorityIs{Incident: rgpd.Is(NoPersonalData)},
		Never:  spared,
		Brings: []rgpd.RuleID{"breach-note-finding"},
		Spares: []rgpd.RuleID{"breach-document", "breach-tell-controller"},
	},
	{
		ID:     "late-notices-have-reasons",
		FR:     "un retard, même discuté, ne dispense pas de notifier et se motive",
		EN:     "a delay, if only a disputed one, spares no notice and has its reasons",
		By:     rows.By(law.GDPR("33(1)")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Timing: rgpd.Not(InTime)}),
		Brings: []rgpd.RuleID{"breach-give-reasons"},
	},
	{
		ID:     "timely-notices-have-none",
		FR:     "une notification à temps n'a pas de retard à motiver",
		EN:     "a notice in time has no delay to give reasons for",
		By:     rows.By(law.GDPR("33(1)")),
		Within: authorityIs{Timing: rgpd.Is(InTime)},
		Spares: []rgpd.RuleID{"breach-give-reasons"},
	},
	{
		ID:     "one-authority-leads",
		FR:     "une violation à travers plusieurs États va à l'autorité chef de file",
		EN:     "a breach across several States goes to the lead authority",
		By:     rows.By(law.GDPR("56")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(SeveralStates)}),
		Brings: []rgpd.RuleID{"breach-lead-authority"},
		Spares: []rgpd.RuleID{"breach-each-authority"},
	},
	{
		ID:     "outside-the-union-each-authority",
		FR:     "hors de l'Union, chaque autorité l'apprend",
		EN:     "outside the Union each authority hears of it",
		By:     rows.By(law.GuidelinesBreach.Explaining(law.GDPR("33"))),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(OutsideUnion)}),
		Brings: []rgpd.RuleID{"breach-each-authority"},
		Spares: []rgpd.RuleID{"breach-lead-authority"},
	},
	{
		ID:     "one-state-one-authority",
		FR:     "dans un seul État, une seule autorité",
		EN:     "in one State, one authority",
		By:     rows.By(law.GDPR("33(1)")),
		Within: authorityIs{Seat: rgpd.Is(OneState)},
		Spares: []rgpd.RuleID{"breach-lead-authority", "breach-each-authority"},
	},
}

// gravely is a breach of personal data with a high risk at a controller's.
func gravely(w personsIs) personsIs {
	w.Incident, w.Role, w.Risk = breached, responsible, rgpd.Is(RiskHigh)
	return w
}

var personsGuarantees = []rows.Guarantee[personsIs, rows.None]{
	{
		ID:     "high-risks-are-told",
		FR:     "un risque élevé qu'aucune exception n'écarte est dit aux personnes",
		EN:     "a high risk that no exception sets aside is told to the persons",
		By:     rows.By(law.GDPR("34(1)")),
		Within: gravely(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: no}),
		Never:  due,
	},
	{
		ID:     "the-authority-orders",
		FR:     "l'ordre de l'autorité l'emporte sur toute exception et tout avis sur le risque",
		EN:     "an order of the authority prevails over any exception and any opinion on the risk",
		By:     rows.By(law.GDPR("34(4)")),
		Within: personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Never:  due,
	},
	{
		ID:     "who-is-told-is-told-plainly",
		FR:     "qui est informé, même par ordre, l'est en termes simples",
		EN:     "who is told, if only by order, is told in plain words",
		By:     rows.By(law.GDPR("34(2), 34(4)")),
		Within: personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Brings: []rgpd.RuleID{"breach-tell-as-ordered"},
	},
	{
		ID:     "grave-news-is-told-plainly",
		FR:     "un risque élevé se dit en termes simples",
		EN:     "a high risk is told in plain words",
		By:     rows.By(law.GDPR("34(2)")),
		Within: gravely(personsIs{}),
		Brings: []rgpd.RuleID{"breach-tell-plainly"},
	},
	{
		ID:     "unsettled-risks-calm-nobody",
		FR:     "un risque qui n'est pas établi ne dispense pas d'informer les personnes",
		EN:     "a risk that is not settled does not spare telling the persons",
		By:     rows.By(law.GDPR("34(1)"), law.BreachSheet),
		Within: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskOpen)},
		Never:  rgpd.Never(rgpd.Allowed),
	},
	{
		ID:     "ciphered-data-need-not-be-told",
		FR:     "des données incompréhensibles n'obligent pas à informer, sauf ordre",
		EN:     "unintelligible data need not be told of, but by order",
		By:     rows.By(law.GDPR("34(3)(a)")),
		Within: grave(personsIs{Unintelligible: yes}),
		Never:  spared,
		Spares: []rgpd.RuleID{"breach-tell-publicly"},
	},
	{
		ID:     "removed-risks-need-not-be-told",
		FR:     "un risque écarté depuis n'oblige pas à informer, sauf ordre, qui n'est pas un fournisseur",
		EN:     "a risk removed since obliges nobody who is no provider to tell, but by order",
		By:     rows.By(law.GDPR("34(3)(b)")),
		Within: grave(personsIs{RiskRemoved: yes, Carrier: no}),
		Never:  spared,
		Spares: []rgpd.RuleID{"breach-tell-publicly"},
	},
	{
		ID: "too-many-to-tell-are-told-in-public",
		FR: "hors fournisseur, quand informer chacun serait disproportionné, une communication publique ou une " +
			"mesure similaire en tient lieu",
		EN: "but for a provider, where telling each person would be disproportionate, a public communication " +
			"or a similar measure does instead",
		By:     rows.By(law.GDPR("34(3)(c)")),
		Within: grave(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: yes, Carrier: no}),
		Never:  spared,
		Brings: []rgpd.RuleID{"breach-tell-publicly"},
	},
	{
		ID: "lesser-risks-need-not-be-told",
		FR: "hors fournisseur de communications électroniques, sans risque élevé ni ordre, les personnes n'ont pas " +
			"à être informées",
		EN: "but for a provider of electronic communications, with neither a high risk nor an order, people need " +
			"not be told",
		By: rows.By(law.GDPR("34(1)")),
		Within: personsIs{
			Incident: breached,
			Role:     responsible,
			Risk:     rgpd.Is(RiskUnlikely, RiskLikely),
			Ordered:  no,
			Carrier:  no,
		},
		Never:  spared,
		Spares: []rgpd.RuleID{"breach-tell-publicly"},
	},
	{
		// READING: art. 3 of the regulation was not read.
		ID: "carriers-tell-of-every-harm",
		FR: "un fournisseur de communications électroniques informe les personnes de toute violation dont le " +
			"risque n'est pas improbable, si leurs données étaient lisibles",
		EN: "a provider of electronic communications tells people of every breach whose risk is not unlikely, if " +
			"their data were intelligible",
		By: rows.By(law.Carriers.Part("art. 3"), law.LIL83),
		Within: personsIs{
			Incident: breached, Role: responsible, Risk: rgpd.Not(RiskUnlikely), Unintelligible: no, Carrier: yes,
		},
		Never: due,
	},
	{
		ID:     "harmless-breaches-are-told-to-nobody",
		FR:     "un risque improbable ne se dit à personne, sauf ordre, fournisseur ou non",
		EN:     "an unlikely risk is told to nobody, but by order, be it a provider's",
		By:     rows.By(law.GDPR("34(1)"), law.Carriers.Part("art. 3")),
		Within: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely), Ordered: no},
		Never:  spared,
	},
	{
		ID:     "processors-do-not-tell-the-persons",
		FR:     "informer les personnes revient au responsable, non à son sous-traitant",
		EN:     "to tell the persons is for the controller, not for its processor",
		By:     rows.By(law.GDPR("33(2), 34(1)")),
		Within: personsIs{Incident: breached, Role: processing},
		Never:  spared,
		Spares: []rgpd.RuleID{"breach-tell-plainly", "breach-tell-publicly"},
	},
	{
		ID:     "no-personal-data-nobody-to-tell",
		FR:     "un incident sans donnée personnelle ne se dit à personne",
		EN:     "an incident without personal data is told to nobody",
		By:     rows.By(law.GDPR("4(12)")),
		Within: personsIs{Incident: rgpd.Is(NoPersonalData)},
		Never:  spared,
		Spares: []rgpd.RuleID{"breach-tell-plainly", "breach-tell-publicly"},
	},
}
