package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

var scopeGuarantees = []guarantee[scopeIs]{
	{
		ID: "every-processing-is-in-or-out", Sources: rgpd.Cite(law.GDPR("2 et 3")), Never: rgpd.Never(rgpd.Undecided),
		Says: rgpd.Text{
			FR: "un traitement dont tout est connu est régi par le RGPD ou ne l'est pas",
			EN: "a processing of which everything is known is governed by the RGPD, or is not",
		},
	},
	{
		ID:      "establishment-is-governed",
		Sources: rgpd.Cite(law.GDPR("3(1)")), Within: governed(scopeIs{Established: yes}),
		Never: due,
		Says: rgpd.Text{
			FR: "qui est établi dans l'Union n'échappe pas au RGPD, où que soient les machines et les personnes",
			EN: "who is established in the Union does not escape the RGPD, wherever the machines and the people are",
		},
	},
	{
		ID: "offers-are-governed", Sources: rgpd.Cite(law.GDPR("3(2)(a)")), Within: governed(scopeIs{Offers: yes}),
		Never: due,
		Says: rgpd.Text{
			FR: "qui offre des biens ou des services, payants ou non, à des personnes dans l'Union n'échappe pas au " +
				"RGPD, d'où qu'il les offre",
			EN: "who offers goods or services, paid for or not, to people in the Union does not escape the RGPD, " +
				"wherever from",
		},
	},
	{
		ID: "watching-is-governed", Sources: rgpd.Cite(law.GDPR("3(2)(b)")), Within: governed(scopeIs{Watches: yes}),
		Never: due,
		Says: rgpd.Text{
			FR: "qui suit le comportement de personnes dans l'Union n'échappe pas au RGPD, d'où qu'il le suive",
			EN: "who monitors the behaviour of people in the Union does not escape the RGPD, wherever from",
		},
	},
	{
		ID: "no-person-no-rgpd", Sources: rgpd.Cite(law.GDPR("4(1)")), Within: scopeIs{About: rgpd.Not(NaturalPerson)},
		Never: spared,
		Says: rgpd.Text{
			FR: "ce qui ne dit rien d'une personne physique n'est pas une donnée personnelle",
			EN: "what says nothing of a natural person is no personal data",
		},
	},
	{
		ID: "unfiled-paper-is-free", Sources: rgpd.Cite(law.GDPR("2(1)")), Within: scopeIs{Handling: rgpd.Is(Unfiled)},
		Never: spared,
		Says: rgpd.Text{
			FR: "des papiers hors de tout fichier ne sont pas régis par le RGPD",
			EN: "papers in no filing system are not governed by the RGPD",
		},
	},
	{
		ID: "home-is-free", Sources: rgpd.Cite(law.GDPR("2(2)(c)")), Within: scopeIs{Household: yes}, Never: spared,
		Says: rgpd.Text{
			FR: "la vie domestique n'est pas régie par le RGPD", EN: "life at home is not governed by the RGPD",
		},
	},
	{
		ID: "other-laws-govern-theirs", Sources: rgpd.Cite(law.GDPR("2(2)(a), 2(2)(b), 2(2)(d)")),
		Within: scopeIs{OtherLaw: yes}, Never: spared,
		Says: rgpd.Text{
			FR: "ce que l'article 2(2) laisse à un autre droit n'est pas régi par le RGPD",
			EN: "what art. 2(2) leaves to another law is not governed by the RGPD",
		},
	},
	{
		ID: "nothing-in-the-union", Sources: rgpd.Cite(law.GDPR("3")),
		Within: scopeIs{Established: no, Offers: no, Watches: no}, Never: spared,
		Says: rgpd.Text{
			FR: "qui n'a ni établissement, ni offre, ni suivi dans l'Union n'est pas régi par le RGPD",
			EN: "who has no establishment, no offer and no monitoring in the Union is not governed by the RGPD",
		},
	},
}

var recordGuarantees = []guarantee[recordIs]{
	{
		ID:      "large-houses-record-all",
		Sources: rgpd.Cite(law.GDPR("30(5)")), Within: recordIs{Staff: rgpd.Is(fromThreshold)},
		Never: due,
		Says: rgpd.Text{
			FR: "une maison de 250 employés inscrit tout au registre",
			EN: "a house of 250 employees records everything",
		},
	},
	{
		ID: "habits-are-recorded", Sources: rgpd.Cite(law.GDPR("30(5)")), Within: recordIs{Occasional: no}, Never: due,
		Says: rgpd.Text{
			FR: "un fichier en usage régulier est au registre, si petite que soit la maison",
			EN: "a file in regular use is in the record, however small the house",
		},
	},
	{
		ID: "risks-are-recorded", Sources: rgpd.Cite(law.GDPR("30(5)")), Within: recordIs{Risk: yes}, Never: due,
		Says: rgpd.Text{
			FR: "un traitement à risque est au registre, même occasionnel",
			EN: "a processing with a risk is in the record, if only occasional",
		},
	},
	{
		ID: "sensitive-data-are-recorded", Sources: rgpd.Cite(law.GDPR("30(5)")), Within: recordIs{Sensitive: yes},
		Never: due,
		Says: rgpd.Text{
			FR: "des données sensibles ou pénales sont au registre, même occasionnelles",
			EN: "special or criminal data are in the record, if only occasional",
		},
	},
	{
		ID: "small-harmless-and-rare-is-spared", Sources: rgpd.Cite(law.GDPR("30(5)")), Never: spared,
		Within: recordIs{Staff: rgpd.Is(belowThreshold), Risk: no, Occasional: yes, Sensitive: no},
		Says: rgpd.Text{
			FR: "petit, occasionnel, sans risque ni donnée sensible : le registre n'est pas exigé",
			EN: "small, occasional, with no risk and no special data: no record is required",
		},
	},
	{
		ID: "a-record-is-written-and-shown", Sources: rgpd.Cite(law.GDPR("30(3), 30(4)")),
		Brings: []rgpd.RuleID{"accountability-record-in-writing", "accountability-record-for-authority"},
		Says: rgpd.Text{
			FR: "le registre est écrit et la CNIL le voit sur demande",
			EN: "the record is in writing and the authority sees it on request",
		},
	},
}

var officerGuarantees = []guarantee[officerIs]{
	{
		ID: "public-bodies-have-an-officer", Sources: rgpd.Cite(law.GDPR("37(1)(a)")), Within: officerIs{Public: yes},
		Never: due,
		Says: rgpd.Text{
			FR: "un organisme public, juridictions à part, a un délégué, quoi qu'il traite",
			EN: "a public body, courts apart, has an officer, whatever it processes",
		},
	},
	{
		ID: "large-scale-watchers-have-an-officer", Sources: rgpd.Cite(law.GDPR("37(1)(b)")),
		Within: officerIs{Monitoring: rgpd.Is(LargeScale)}, Never: due,
		Says: rgpd.Text{
			FR: "qui suit des personnes régulièrement, systématiquement et à grande échelle par métier a un délégué",
			EN: "who monitors people regularly, systematically and on a large scale by trade has an officer",
		},
	},
	{
		ID: "large-scale-sensitive-data-have-an-officer", Sources: rgpd.Cite(law.GDPR("37(1)(c)")),
		Within: officerIs{Sensitive: rgpd.Is(LargeScale)}, Never: due,
		Says: rgpd.Text{
			FR: "qui traite des données sensibles ou pénales à grande échelle par métier a un délégué",
			EN: "who processes special or criminal data on a large scale by trade has an officer",
		},
	},
	{
		ID: "others-may-do-without-an-officer", Sources: rgpd.Cite(law.GDPR("37(1), 37(4)")), Never: spared,
		Within: officerIs{Public: no, Monitoring: rgpd.Not(LargeScale), Sensitive: rgpd.Not(LargeScale)},
		Says: rgpd.Text{
			FR: "hors de ces trois cas, le délégué est facultatif",
			EN: "outside these three cases an officer is optional",
		},
	},
	{
		ID: "an-officer-can-be-reached", Sources: rgpd.Cite(law.GDPR("37(7)")), Within: officerIs{Designated: yes},
		Brings: []rgpd.RuleID{"accountability-officer-published"},
		Says: rgpd.Text{
			FR: "un délégué désigné, même de plein gré, est publié et dit à la CNIL",
			EN: "an officer, if only a voluntary one, is published and told to the authority",
		},
	},
	{
		ID: "no-officer-nothing-to-publish", Sources: rgpd.Cite(law.GDPR("37(7)")), Within: officerIs{Designated: no},
		Spares: []rgpd.RuleID{"accountability-officer-published"},
		Says:   rgpd.Text{FR: "sans délégué, rien n'est à publier", EN: "without an officer there is nothing to publish"},
	},
}

// unremarkable is a processing of none of the signs of art. 35.
func unremarkable(w assessmentIs) assessmentIs {
	w.Evaluation, w.Sensitive, w.Public, w.Criteria, w.HighRisk = no, no, no, rgpd.Is(fewerThanTwo), no
	return w
}

var assessmentGuarantees = []guarantee[assessmentIs]{
	{
		ID: "machines-that-judge-are-assessed", Sources: rgpd.Cite(law.GDPR("35(3)(a)")),
		Within: assessmentIs{Evaluation: yes}, Never: due,
		Says: rgpd.Text{
			FR: "une évaluation systématique, approfondie et automatisée des personnes, qui fonde des décisions à " +
				"effet juridique ou semblable, passe une analyse d'impact",
			EN: "a systematic, extensive and automated evaluation of people, on which decisions with legal or like " +
				"effect rest, takes an impact assessment",
		},
	},
	{
		ID: "large-scale-sensitive-data-are-assessed", Sources: rgpd.Cite(law.GDPR("35(3)(b)")),
		Within: assessmentIs{Sensitive: yes}, Never: due,
		Says: rgpd.Text{
			FR: "des données sensibles ou pénales à grande échelle passent une analyse d'impact",
			EN: "special or criminal data on a large scale take an impact assessment",
		},
	},
	{
		ID: "watched-places-are-assessed", Sources: rgpd.Cite(law.GDPR("35(3)(c)")), Within: assessmentIs{Public: yes},
		Never: due,
		Says: rgpd.Text{
			FR: "la surveillance systématique à grande échelle d'un lieu public passe une analyse d'impact",
			EN: "to monitor a public place systematically on a large scale takes an impact assessment",
		},
	},
	{
		ID: "listed-kinds-are-assessed", Sources: rgpd.Cite(law.GDPR("35(4)"), law.ImpactList),
		Within: assessmentIs{Listed: rgpd.Not(NotListed)}, Never: due, From: law.DayImpactList,
		Says: rgpd.Text{
			FR: "ce qui est sur la liste de la CNIL passe une analyse d'impact, si anodin qu'il paraisse",
			EN: "what is on the CNIL's list takes an impact assessment, however harmless it looks",
		},
	},
	{
		ID: "the-list-looks-forward", Sources: rgpd.Cite(law.GDPR("35(4)")),
		Within: unremarkable(assessmentIs{Listed: rgpd.Not(NotListed), Residual: no}), Until: law.DayImpactList,
		Never: rgpd.Always(rgpd.Undecided),
		Says: rgpd.Text{
			FR: "avant la liste de la CNIL, y figurer plus tard n'exige rien par soi-même, et ne rassure pas",
			EN: "before the CNIL's list, to be on it later requires nothing by itself, and does not calm",
		},
	},
	{
		// READING: art. 35 counts no criteria. The guidelines, as reported, take two as the
		// sign of a high risk in most cases; here they always are.
		ID: "two-criteria-are-assessed", Sources: rgpd.Cite(law.GDPR("35(1)"), law.GuidelinesImpact),
		Within: assessmentIs{Criteria: rgpd.Is(twoOrMore)}, Never: due,
		Says: rgpd.Text{
			FR: "deux des neuf critères du CEPD mènent à l'analyse d'impact",
			EN: "two of the nine criteria of the EDPB lead to the impact assessment",
		},
	},
	{
		ID:      "high-risks-are-assessed",
		Sources: rgpd.Cite(law.GDPR("35(1)")), Within: assessmentIs{HighRisk: yes}, Never: due,
		Says: rgpd.Text{
			FR: "un risque élevé passe une analyse d'impact, sans autre signe",
			EN: "a high risk takes an impact assessment, with no other sign",
		},
	},
	{
		ID: "what-leaves-a-high-risk-is-assessed-and-consulted-on", Sources: rgpd.Cite(law.GDPR("35(1), 36(1)")),
		Within: assessmentIs{Residual: yes}, Never: due,
		Brings: []rgpd.RuleID{"accountability-assessment-consult"},
		Says: rgpd.Text{
			FR: "ce qui laisse un risque élevé a été analysé, et l'on consulte la CNIL avant de commencer",
			EN: "what leaves a high risk has been assessed, and the authority is consulted before the start",
		},
	},
	{
		ID:      "no-high-risk-left-no-consultation",
		Sources: rgpd.Cite(law.GDPR("36(1)")), Within: assessmentIs{Residual: no},
		Spares: []rgpd.RuleID{"accountability-assessment-consult"},
		Says: rgpd.Text{
			FR: "quand l'analyse ne laisse pas de risque élevé, on ne consulte pas la CNIL",
			EN: "where the assessment leaves no high risk the authority is not consulted",
		},
	},
	{
		// READING: the same, of fewer than two criteria.
		ID: "nothing-remarkable-nothing-to-assess", Sources: rgpd.Cite(law.GDPR("35(1)"), law.GuidelinesImpact),
		Within: unremarkable(assessmentIs{Listed: rgpd.Is(NotListed)}), Never: spared,
		Says: rgpd.Text{
			FR: "sans risque élevé ni aucun de ses signes, l'analyse n'est pas exigée",
			EN: "with no high risk and none of its signs no assessment is required",
		},
	},
}

// atControllers is a breach of personal data at a controller's.
func atControllers(w authorityIs) authorityIs {
	w.Incident, w.Role = breached, responsible
	return w
}

var authorityGuarantees = []guarantee[authorityIs]{
	{
		ID: "every-breach-is-notified-or-not", Sources: rgpd.Cite(law.GDPR("33(1)")), Never: rgpd.Never(rgpd.Undecided),
		Says: rgpd.Text{
			FR: "d'une violation dont tout est connu, on sait s'il faut la notifier",
			EN: "of a breach of which everything is known it is known whether to notify",
		},
	},
	{
		ID: "risks-are-notified", Sources: rgpd.Cite(law.GDPR("33(1)"), law.GDPR("33(3), 33(4)")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely)}), Never: due,
		Brings: []rgpd.RuleID{"breach-notice-content"},
		Says: rgpd.Text{
			FR: "une violation dont le risque n'est pas exclu est notifiée avec son contenu, à temps ou en retard, " +
				"où que soit le responsable",
			EN: "a breach whose risk is not excluded is notified with its contents, in time or late, wherever the " +
				"controller is",
		},
	},
	{
		ID: "unlikely-risks-are-not-notified", Sources: rgpd.Cite(law.GDPR("33(1)")),
		Within: atControllers(authorityIs{Risk: rgpd.Is(RiskUnlikely), Carrier: no}), Never: spared,
		Spares: []rgpd.RuleID{
			"breach-notice-content", "breach-give-reasons", "breach-lead-authority", "breach-each-authority", "breach-of-carrier",
		},
		Says: rgpd.Text{
			FR: "hors fournisseur de communications électroniques, une violation sans risque probable n'est pas " +
				"notifiée",
			EN: "but for a provider of electronic communications, a breach with no likely risk is not notified",
		},
	},
	{
		// READING: art. 2 and 3 of the regulation were not read.
		ID: "carriers-notify-every-breach", Sources: rgpd.Cite(law.Carriers),
		Within: atControllers(authorityIs{Carrier: yes}), Never: due, Fails: "S3",
		Says: rgpd.Text{
			FR: "un fournisseur de communications électroniques notifie toute violation, si légère soit-elle",
			EN: "a provider of electronic communications notifies every breach, however slight",
		},
	},
	{
		ID: "carriers-have-a-day", Sources: rgpd.Cite(law.Carriers),
		Within: authorityIs{Incident: breached, Carrier: yes}, Brings: []rgpd.RuleID{"breach-of-carrier"},
		Says: rgpd.Text{
			FR: "un fournisseur de communications électroniques a vingt-quatre heures, non soixante-douze",
			EN: "a provider of electronic communications has twenty-four hours, not seventy-two",
		},
	},
	{
		ID: "processors-tell-their-controller", Sources: rgpd.Cite(law.GDPR("33(2)")),
		Within: authorityIs{Incident: breached, Role: processing}, Never: spared,
		Brings: []rgpd.RuleID{"breach-tell-controller"},
		Spares: []rgpd.RuleID{"breach-notice-content", "breach-give-reasons", "breach-document"},
		Says: rgpd.Text{
			FR: "un sous-traitant avertit le responsable, non l'autorité, quel que soit le risque",
			EN: "a processor tells the controller and not the authority, whatever the risk",
		},
	},
	{
		ID: "every-breach-is-documented", Sources: rgpd.Cite(law.GDPR("33(5)")), Within: atControllers(authorityIs{}),
		Brings: []rgpd.RuleID{"breach-document"},
		Spares: []rgpd.RuleID{"breach-tell-controller", "breach-note-finding"},
		Says: rgpd.Text{
			FR: "toute violation est documentée, notifiée ou non", EN: "every breach is documented, notified or not",
		},
	},
	{
		ID: "no-personal-data-no-notice", Sources: rgpd.Cite(law.GDPR("4(12)")),
		Within: authorityIs{Incident: rgpd.Is(NoPersonalData)}, Never: spared,
		Brings: []rgpd.RuleID{"breach-note-finding"}, Spares: []rgpd.RuleID{"breach-document", "breach-tell-controller"},
		Says: rgpd.Text{
			FR: "un incident sans donnée personnelle n'est pas notifié, et l'examen laisse une trace",
			EN: "an incident without personal data is not notified, and the examination leaves a trace",
		},
	},
	{
		ID: "late-notices-have-reasons", Sources: rgpd.Cite(law.GDPR("33(1)")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Timing: rgpd.Not(InTime)}),
		Brings: []rgpd.RuleID{"breach-give-reasons"},
		Says: rgpd.Text{
			FR: "un retard, même discuté, ne dispense pas de notifier et se motive",
			EN: "a delay, if only a disputed one, spares no notice and has its reasons",
		},
	},
	{
		ID:      "timely-notices-have-none",
		Sources: rgpd.Cite(law.GDPR("33(1)")), Within: authorityIs{Timing: rgpd.Is(InTime)},
		Spares: []rgpd.RuleID{"breach-give-reasons"},
		Says: rgpd.Text{
			FR: "une notification à temps n'a pas de retard à motiver",
			EN: "a notice in time has no delay to give reasons for",
		},
	},
	{
		ID: "one-authority-leads", Sources: rgpd.Cite(law.GDPR("56")),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(SeveralStates)}),
		Brings: []rgpd.RuleID{"breach-lead-authority"}, Spares: []rgpd.RuleID{"breach-each-authority"},
		Says: rgpd.Text{
			FR: "une violation à travers plusieurs États va à l'autorité chef de file",
			EN: "a breach across several States goes to the lead authority",
		},
	},
	{
		ID: "outside-the-union-each-authority", Sources: rgpd.Cite(law.GuidelinesBreach),
		Within: atControllers(authorityIs{Risk: rgpd.Not(RiskUnlikely), Seat: rgpd.Is(OutsideUnion)}),
		Brings: []rgpd.RuleID{"breach-each-authority"}, Spares: []rgpd.RuleID{"breach-lead-authority"},
		Says: rgpd.Text{
			FR: "hors de l'Union, chaque autorité l'apprend", EN: "outside the Union each authority hears of it",
		},
	},
	{
		ID:      "one-state-one-authority",
		Sources: rgpd.Cite(law.GDPR("33(1)")), Within: authorityIs{Seat: rgpd.Is(OneState)},
		Spares: []rgpd.RuleID{"breach-lead-authority", "breach-each-authority"},
		Says:   rgpd.Text{FR: "dans un seul État, une seule autorité", EN: "in one State, one authority"},
	},
}

// gravely is a breach of personal data with a high risk at a controller's.
func gravely(w personsIs) personsIs {
	w.Incident, w.Role, w.Risk = breached, responsible, rgpd.Is(RiskHigh)
	return w
}

var personsGuarantees = []guarantee[personsIs]{
	{
		ID: "high-risks-are-told", Sources: rgpd.Cite(law.GDPR("34(1)")),
		Within: gravely(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: no}), Never: due,
		Says: rgpd.Text{
			FR: "un risque élevé qu'aucune exception n'écarte est dit aux personnes",
			EN: "a high risk that no exception sets aside is told to the persons",
		},
	},
	{
		ID: "the-authority-orders", Sources: rgpd.Cite(law.GDPR("34(4)")),
		Within: personsIs{Incident: breached, Role: responsible, Ordered: yes}, Never: due,
		Says: rgpd.Text{
			FR: "l'ordre de l'autorité l'emporte sur toute exception et tout avis sur le risque",
			EN: "an order of the authority prevails over any exception and any opinion on the risk",
		},
	},
	{
		ID: "who-is-told-is-told-plainly", Sources: rgpd.Cite(law.GDPR("34(2), 34(4)")),
		Within: personsIs{Incident: breached, Role: responsible, Ordered: yes},
		Brings: []rgpd.RuleID{"breach-tell-as-ordered"},
		Says: rgpd.Text{
			FR: "qui est informé, même par ordre, l'est en termes simples",
			EN: "who is told, if only by order, is told in plain words",
		},
	},
	{
		ID: "grave-news-is-told-plainly", Sources: rgpd.Cite(law.GDPR("34(2)")), Within: gravely(personsIs{}),
		Brings: []rgpd.RuleID{"breach-tell-plainly"},
		Says:   rgpd.Text{FR: "un risque élevé se dit en termes simples", EN: "a high risk is told in plain words"},
	},
	{
		ID:      "unsettled-risks-calm-nobody",
		Sources: rgpd.Cite(law.GDPR("34(1)"), law.BreachSheet), Never: rgpd.Never(rgpd.Allowed),
		Within: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskOpen)},
		Says: rgpd.Text{
			FR: "un risque qui n'est pas établi ne dispense pas d'informer les personnes",
			EN: "a risk that is not settled does not spare telling the persons",
		},
	},
	{
		ID: "ciphered-data-need-not-be-told", Sources: rgpd.Cite(law.GDPR("34(3)(a)")),
		Within: grave(personsIs{Unintelligible: yes}), Never: spared, Spares: []rgpd.RuleID{"breach-tell-publicly"},
		Says: rgpd.Text{
			FR: "des données incompréhensibles n'obligent pas à informer, sauf ordre",
			EN: "unintelligible data need not be told of, but by order",
		},
	},
	{
		ID: "removed-risks-need-not-be-told", Sources: rgpd.Cite(law.GDPR("34(3)(b)")),
		Within: grave(personsIs{RiskRemoved: yes}), Never: spared, Spares: []rgpd.RuleID{"breach-tell-publicly"},
		Says: rgpd.Text{
			FR: "un risque écarté depuis n'oblige pas à informer, sauf ordre",
			EN: "a risk removed since need not be told of, but by order",
		},
	},
	{
		ID: "too-many-to-tell-are-told-in-public", Sources: rgpd.Cite(law.GDPR("34(3)(c)")), Never: spared,
		Brings: []rgpd.RuleID{"breach-tell-publicly"},
		Within: grave(personsIs{Unintelligible: no, RiskRemoved: no, Disproportionate: yes}),
		Says: rgpd.Text{
			FR: "quand informer chacun serait disproportionné, une communication publique en tient lieu",
			EN: "where telling each person would be disproportionate, a public communication takes its place",
		},
	},
	{
		ID: "lesser-risks-need-not-be-told", Sources: rgpd.Cite(law.GDPR("34(1)")), Never: spared,
		Spares: []rgpd.RuleID{"breach-tell-publicly"},
		Within: personsIs{Incident: breached, Role: responsible, Risk: rgpd.Is(RiskUnlikely, RiskLikely), Ordered: no},
		Says: rgpd.Text{
			FR: "sans risque élevé ni ordre, les personnes n'ont pas à être informées",
			EN: "with neither a high risk nor an order, people need not be told",
		},
	},
	{
		ID: "processors-do-not-tell-the-persons", Sources: rgpd.Cite(law.GDPR("33(2), 34(1)")),
		Within: personsIs{Incident: breached, Role: processing}, Never: spared,
		Spares: []rgpd.RuleID{"breach-tell-plainly", "breach-tell-publicly"},
		Says: rgpd.Text{
			FR: "informer les personnes revient au responsable, non à son sous-traitant",
			EN: "to tell the persons is for the controller, not for its processor",
		},
	},
	{
		ID: "no-personal-data-nobody-to-tell", Sources: rgpd.Cite(law.GDPR("4(12)")),
		Within: personsIs{Incident: rgpd.Is(NoPersonalData)}, Never: spared,
		Spares: []rgpd.RuleID{"breach-tell-plainly", "breach-tell-publicly"},
		Says: rgpd.Text{
			FR: "un incident sans donnée personnelle ne se dit à personne",
			EN: "an incident without personal data is told to nobody",
		},
	},
}
