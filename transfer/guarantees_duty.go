package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What a transfer brings, and what spares it.
var dutyGuarantees = []rgpd.Guarantee{
	{
		ID: "duty-of-every-transfer",
		Says: rgpd.Text{
			FR: "tout transfert demande d'en informer les personnes, d'inscrire le pays au registre et de " +
				"prévoir les demandes d'autorités étrangères",
			EN: "every transfer takes a notice to the persons, the country in the register and a provision for " +
				"foreign authorities' requests"},
		Sources: rgpd.Cite(law.GDPR("13(1)(f), 14(1)(f), 30(1)(e), 48")),
		Within:  abroad(when{}),
		Brings:  []rgpd.RuleID{"transfer-duty-notice", "transfer-duty-register", "transfer-duty-foreign-orders"}, From: law.DayGDPR,
	},
	{
		ID: "duty-of-every-tool",
		Says: rgpd.Text{
			FR: "qui transfère avec un outil de l'article 46 en indique les garanties à qui exerce son droit d'accès",
			EN: "who transfers with a tool of article 46 states the safeguards to whoever asks for access"},
		Sources: rgpd.Cite(law.GDPR("15(2)")),
		Within:  abroad(when{Tool: rgpd.Is(tools...)}),
		Brings:  []rgpd.RuleID{"transfer-duty-access"}, From: law.DayGDPR,
	},
	{
		ID: "duty-beside-adequacy",
		Says: rgpd.Text{
			FR: "l'adéquation ne dispense jamais du contrat, de la base légale ni de la sécurité",
			EN: "adequacy never dispenses with the contract, the legal basis or security"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  abroad(when{Coverage: rgpd.Is(covered, coveredAtRisk)}),
		Brings:  []rgpd.RuleID{"transfer-duty-other-checks"}, From: law.DayGDPR,
	},
	{
		ID: "duty-while-challenged",
		Says: rgpd.Text{
			FR: "sur une décision contestée, on garde toujours des clauses et une analyse au dossier",
			EN: "under a challenged decision clauses and an assessment are always kept on file"},
		Sources: rgpd.Cite(law.FrameworkAppeal),
		Within:  abroad(when{Coverage: rgpd.Is(coveredAtRisk)}),
		Brings:  []rgpd.RuleID{"transfer-duty-keep-fallback"}, From: dpfDecision,
	},
	{
		ID: "duty-of-every-derogation",
		Says: rgpd.Text{
			FR: "toute dérogation se lit étroitement, et ce qui la justifie se garde par écrit",
			EN: "every derogation is read narrowly, and what justifies it is kept in writing"},
		Sources: rgpd.Cite(law.GDPR("49, 5(2)"), law.GuidelinesDerogations),
		Within: abroad(
			derogatingOn(
				when{}, ExplicitConsent, ContractWithPerson, ContractInInterest, PublicInterest, LegalClaims,
				VitalInterests, PublicRegister, CompellingInterest,
			),
		),
		Brings: []rgpd.RuleID{"transfer-duty-derogation"}, From: law.DayGDPR,
	},
	{
		ID: "duty-of-the-residual-ground",
		Says: rgpd.Text{
			FR: "un transfert fondé sur l'intérêt impérieux est toujours annoncé à la CNIL et aux personnes",
			EN: "a transfer that rests on a compelling interest is always told to the CNIL and to the persons"},
		Sources: rgpd.Cite(law.GDPR("49(1), al. 2, 49(6)")),
		Within:  abroad(derogatingOn(when{}, CompellingInterest)),
		Brings:  []rgpd.RuleID{"transfer-duty-derogation-residual"}, From: law.DayGDPR,
	},
	{
		ID: "duty-of-screens",
		Says: rgpd.Text{
			FR: "regarder un écran depuis un pays tiers demande toujours ce que demande un transfert",
			EN: "looking at a screen from a third country always takes what a transfer takes"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  abroad(when{Means: rgpd.Is(OnScreen)}),
		Brings:  []rgpd.RuleID{"transfer-duty-screens"}, From: guided,
	},
	{
		ID: "duty-of-the-branch",
		Says: rgpd.Text{
			FR: "l'établissement d'une même personne hors de l'Union reste toujours à protéger",
			EN: "the branch of one legal person outside the Union is always to be protected"},
		Sources: rgpd.Cite(law.GDPR("32, 48"), law.GuidelinesTransfers),
		Within:  when{Importer: rgpd.Is(unsettled, outside), SameEntity: rgpd.Is(Yes)}.masks(),
		Brings:  []rgpd.RuleID{"transfer-duty-own-branch"}, From: guided,
	},
	{
		ID: "duty-of-staff-abroad",
		Says: rgpd.Text{
			FR: "un destinataire de l'Union dont le personnel voit les données de l'étranger les protège toujours",
			EN: "an importer in the Union whose staff see the data from abroad always protects them"},
		Sources: rgpd.Cite(law.GDPR("32, 48"), law.GuidelinesTransfers),
		Within:  when{Importer: rgpd.Is(inside), StaffAbroad: rgpd.Is(Yes)}.masks(),
		Brings:  []rgpd.RuleID{"transfer-duty-staff-abroad"}, From: guided,
	},
	{
		ID: "duty-none-inside",
		Says: rgpd.Text{
			FR: "ce qui reste dans l'Union, ou y revient, ne demande rien du chapitre V",
			EN: "what stays in the Union, or comes back to it, takes nothing of chapter V"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  when{Importer: rgpd.Is(inside)}.masks(),
		Spares:  ofTransfers,
	},
	{
		ID: "duty-none-outside-the-rgpd",
		Says: rgpd.Text{
			FR: "qui ne relève pas du RGPD, et ne tient pas les données de qui en relève, ne doit rien du chapitre V",
			EN: "who is not under the RGPD, and did not get the data from somebody who is, owes nothing of chapter V"},
		Sources: rgpd.Cite(law.GDPR("3, 44")),
		Within:  when{Exporter: rgpd.Is(fromOutsideFree)}.masks(),
		Spares:  ofTransfers,
	},
	{
		ID: "duty-none-of-one-person",
		Says: rgpd.Text{
			FR: "d'une personne morale à elle-même, rien n'est dû du chapitre V",
			EN: "from a legal person to itself nothing of chapter V is owed"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{SameEntity: rgpd.Is(Yes)}.masks(),
		Spares:  ofTransfers,
	},
	{
		ID: "duty-none-of-direct-collection",
		Says: rgpd.Text{
			FR: "ce que la personne donne elle-même ne demande rien du chapitre V",
			EN: "what the person gives takes nothing of chapter V"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{Collection: rgpd.Is(CollectedForItself)}.masks(),
		Spares:  ofTransfers,
	},
	{
		ID: "duty-local-export",
		Says: rgpd.Text{
			FR: "ce qui revient de Tunisie dans l'Union demande toujours l'autorisation tunisienne",
			EN: "what comes back from Tunisia to the Union always takes the Tunisian authorisation"},
		Sources: rgpd.Cite(law.Tunisia),
		Within: when{
			Importer: rgpd.Is(inside), Country: rgpd.Is(tunisia),
			Exporter: rgpd.Is(fromOutsideSubject, fromOnward, fromOutsideFree),
		}.masks(),
		Brings: []rgpd.RuleID{"transfer-duty-tunisian-export"}, From: law.DayGDPR,
	},
	{
		ID: "duty-none-of-local-export-from-the-union",
		Says: rgpd.Text{
			FR: "ce qui part de l'Union ne demande jamais l'autorisation d'un pays tiers",
			EN: "what leaves the Union never takes the authorisation of a third country"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  when{Exporter: rgpd.Is(fromInside)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-tunisian-export", "transfer-duty-moroccan-export"},
	},
}

// What each duty is spared by, and the duties of one tool or one country.
var narrowDutyGuarantees = []rgpd.Guarantee{
	{
		ID: "duty-of-the-exporter",
		Says: rgpd.Text{
			FR: "depuis le guide de la CNIL, l'analyse que demande un outil est toujours celle de l'exportateur",
			EN: "since the guide of the CNIL the assessment that a tool asks for is always the exporter's"},
		Sources: rgpd.Cite(law.TransferGuide),
		Within:  abroad(when{Tool: rgpd.Is(tools...), AssessmentDue: rgpd.Is(Yes)}),
		Brings:  []rgpd.RuleID{"transfer-duty-assessment-by-exporter"}, From: rgpd.NewDate(2025, 1, 31),
	},
	{
		ID: "duty-towards-an-importer-under-the-rgpd",
		Says: rgpd.Text{
			FR: "les clauses 2021/914 envers un destinataire soumis au RGPD sont toujours à justifier",
			EN: "the clauses 2021/914 towards an importer under the RGPD are always to be explained"},
		Sources: rgpd.Cite(law.StandardClauses("considérant 7").Reading()),
		Within:  abroad(when{Tool: rgpd.Is(StandardClauses), UnderRGPD: rgpd.Is(Yes)}),
		Brings:  []rgpd.RuleID{"transfer-duty-importer-under-rgpd"}, From: newClausesFrom,
	},
	{
		ID: "duty-down-the-chain",
		Says: rgpd.Text{
			FR: "sous les clauses 2021/914, ce qui n'est pas répercuté aux sous-traitants est toujours à répercuter",
			EN: "under the clauses 2021/914 what is not passed on to the processors below is always to be passed on"},
		Sources: rgpd.Cite(law.StandardClauses("clauses 8 et 9")),
		Within:  abroad(when{Tool: rgpd.Is(StandardClauses), Relays: rgpd.Is(No)}),
		Brings:  []rgpd.RuleID{"transfer-duty-relay"}, From: newClausesFrom,
	},
	{
		ID: "duty-spared-without-a-tool",
		Says: rgpd.Text{
			FR: "sans outil, aucune garantie à indiquer et aucune analyse d'impact à mener",
			EN: "without a tool there are no safeguards to state and no impact assessment to carry out"},
		Sources: rgpd.Cite(law.GDPR("15(2), 46")),
		Within:  when{Tool: rgpd.Is(NoTool, ClaimedAdequacy)}.masks(),
		Spares: []rgpd.RuleID{
			"transfer-duty-access", "transfer-duty-assessment-by-exporter", "transfer-duty-importer-under-rgpd", "transfer-duty-relay",
		},
	},
	{
		ID: "duty-spared-without-an-assessment-due",
		Says: rgpd.Text{
			FR: "où aucune analyse n'est due, l'exportateur n'a pas à la mener",
			EN: "where no assessment is due the exporter need not carry one out"},
		Sources: rgpd.Cite(law.StandardClauses("clauses 14 et 15")),
		Within:  when{AssessmentDue: rgpd.Is(No)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-assessment-by-exporter"},
	},
	{
		ID: "duty-spared-by-other-tools",
		Says: rgpd.Text{
			FR: "ce que demandent les seules clauses 2021/914 n'est demandé sous aucun autre outil",
			EN: "what the clauses 2021/914 alone ask for is asked under no other tool"},
		Sources: rgpd.Cite(law.SCC),
		Within:  when{Tool: rgpd.Not(StandardClauses)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-importer-under-rgpd", "transfer-duty-relay"},
	},
	{
		ID: "duty-spared-by-a-tool",
		Says: rgpd.Text{
			FR: "un transfert que porte son outil ne demande rien de ce que demande une dérogation",
			EN: "a transfer that its tool bears takes nothing of what a derogation takes"},
		Sources: rgpd.Cite(law.GDPR("49(1)")),
		Within:  when{Tool: rgpd.Is(tools...)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-derogation", "transfer-duty-derogation-residual"},
	},
	{
		ID: "duty-spared-by-other-points",
		Says: rgpd.Text{
			FR: "hors de l'intérêt impérieux, aucune dérogation n'est à annoncer à la CNIL",
			EN: "but for a compelling interest no derogation is to be told to the CNIL"},
		Sources: rgpd.Cite(law.GDPR("49(1), al. 2")),
		Within:  when{Derogation: rgpd.Not(CompellingInterest)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-derogation-residual"},
	},
	{
		ID: "duty-spared-without-adequacy",
		Says: rgpd.Text{
			FR: "sans décision d'adéquation, rien de ce qui l'accompagne",
			EN: "without an adequacy decision, nothing of what goes with one"},
		Sources: rgpd.Cite(law.GDPR("45")),
		Within:  when{Coverage: rgpd.Is(notCovered)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-other-checks", "transfer-duty-keep-fallback"},
	},
	{
		ID: "duty-spared-while-unchallenged",
		Says: rgpd.Text{
			FR: "sur une décision que nul ne conteste, pas de clauses à garder au dossier",
			EN: "under a decision that nobody challenges there are no clauses to be kept on file"},
		Sources: rgpd.Cite(law.GDPR("45(1)")),
		Within:  when{Coverage: rgpd.Is(covered)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-keep-fallback"},
	},
	{
		ID: "duty-spared-by-sending",
		Says: rgpd.Text{
			FR: "ce qui est envoyé ne demande rien de ce que demandent les écrans",
			EN: "what is sent takes nothing of what screens take"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{Means: rgpd.Is(Sent)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-screens"},
	},
	{
		ID: "duty-spared-by-staff-at-home",
		Says: rgpd.Text{
			FR: "un destinataire dont le personnel reste dans l'Union n'a pas d'accès étranger à protéger",
			EN: "an importer whose staff stay in the Union has no access from abroad to protect"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{StaffAbroad: rgpd.Is(No)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-staff-abroad"},
	},
	{
		ID: "duty-spared-between-two-persons",
		Says: rgpd.Text{
			FR: "entre deux personnes, il n'y a pas d'établissement à protéger",
			EN: "between two persons there is no branch to protect"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{SameEntity: rgpd.Is(No)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-own-branch"},
	},
	{
		ID: "duty-spared-on-the-way-out",
		Says: rgpd.Text{
			FR: "hors de l'Union, ni accès étranger du personnel ni autorisation locale d'exporter ne sont demandés",
			EN: "outside the Union neither staff abroad nor a local authorisation to export is asked about"},
		Sources: rgpd.Cite(law.GDPR("44")),
		Within:  when{Importer: rgpd.Is(unsettled, outside)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-staff-abroad", "transfer-duty-tunisian-export", "transfer-duty-moroccan-export"},
	},
	{
		ID: "duty-spared-inside-of-a-branch",
		Says: rgpd.Text{
			FR: "un établissement dans l'Union n'est pas un établissement à l'étranger",
			EN: "a branch in the Union is no branch abroad"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		Within:  when{Importer: rgpd.Is(inside)}.masks(),
		Spares:  []rgpd.RuleID{"transfer-duty-own-branch"},
	},
	{
		ID: "duty-spared-by-other-countries",
		Says: rgpd.Text{
			FR: "ce que demande le droit d'un pays n'est demandé pour aucun autre",
			EN: "what the law of one country takes is taken for no other"},
		Sources: rgpd.Cite(law.GDPR("46")),
		Within:  when{Country: rgpd.Is(elsewhere)}.masks(),
		Spares: []rgpd.RuleID{
			"transfer-duty-tunisian-export", "transfer-duty-moroccan-export",
			"transfer-duty-tunisia", "transfer-duty-morocco", "transfer-duty-madagascar", "transfer-duty-senegal", "transfer-duty-mauritius", "transfer-duty-ivory-coast",
		},
	},
	{
		ID: "duty-local-export-morocco",
		Says: rgpd.Text{
			FR: "ce qui revient du Maroc dans l'Union demande toujours de vérifier ce qu'exige la CNDP",
			EN: "what comes back from Morocco to the Union always takes a look at what the CNDP asks for"},
		Sources: rgpd.Cite(law.Morocco),
		Within: when{
			Importer: rgpd.Is(inside), Country: rgpd.Is(morocco),
			Exporter: rgpd.Is(fromOutsideSubject, fromOnward, fromOutsideFree),
		}.masks(),
		Brings: []rgpd.RuleID{"transfer-duty-moroccan-export"}, Spares: []rgpd.RuleID{"transfer-duty-tunisian-export"}, From: law.DayGDPR,
	},
	lookAt(tunisia, "transfer-duty-tunisia", "transfer-duty-moroccan-export", "la Tunisie", "Tunisia"),
	lookAt(morocco, "transfer-duty-morocco", "transfer-duty-tunisian-export", "le Maroc", "Morocco"),
	lookAt(madagascar, "transfer-duty-madagascar", "transfer-duty-tunisian-export", "Madagascar", "Madagascar"),
	lookAt(senegal, "transfer-duty-senegal", "transfer-duty-tunisian-export", "le Sénégal", "Senegal"),
	lookAt(mauritius, "transfer-duty-mauritius", "transfer-duty-tunisian-export", "Maurice", "Mauritius"),
	lookAt(ivoryCoast, "transfer-duty-ivory-coast", "transfer-duty-tunisian-export", "la Côte d'Ivoire", "Côte d'Ivoire"),
}

// lookAt is the guarantee that the law of a country is looked at, and no other's.
func lookAt(c country, id, not rgpd.RuleID, fr, en string) rgpd.Guarantee {
	spares := []rgpd.RuleID{not}
	for _, other := range []rgpd.RuleID{
		"transfer-duty-tunisia", "transfer-duty-morocco", "transfer-duty-madagascar", "transfer-duty-senegal", "transfer-duty-mauritius", "transfer-duty-ivory-coast",
	} {
		if other != id {
			spares = append(spares, other)
		}
	}
	return rgpd.Guarantee{
		ID: "duty-look-at-" + string(id[len("transfer-duty-"):]),
		Says: rgpd.Text{
			FR: "un transfert vers " + fr + " demande toujours d'examiner la loi de ce pays, et d'aucun autre",
			EN: "a transfer to " + en + " always takes a look at the law of that country, and of no other"},
		Sources: rgpd.Cite(law.GDPR("46(1)"), law.Schrems),
		Within:  abroad(when{Country: rgpd.Is(c)}),
		Brings:  []rgpd.RuleID{id}, Spares: spares, From: law.DayGDPR,
	}
}

// ofTransfers are the duties that a transfer brings, and nothing else does.
var ofTransfers = []rgpd.RuleID{
	"transfer-duty-notice", "transfer-duty-access", "transfer-duty-register", "transfer-duty-foreign-orders", "transfer-duty-other-checks",
	"transfer-duty-keep-fallback",
	"transfer-duty-screens", "transfer-duty-assessment-by-exporter", "transfer-duty-importer-under-rgpd", "transfer-duty-relay", "transfer-duty-derogation", "transfer-duty-derogation-residual",
	"transfer-duty-tunisia", "transfer-duty-morocco", "transfer-duty-madagascar", "transfer-duty-senegal", "transfer-duty-mauritius", "transfer-duty-ivory-coast",
}
