package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What each duty is spared by, and the duties of one tool or one country.
var narrowDutyGuarantees = []guarantee{
	{
		ID:     "duty-of-the-exporter",
		FR:     "depuis le guide de la CNIL, l'analyse que demande un outil est toujours celle de l'exportateur",
		EN:     "since the guide of the CNIL the assessment that a tool asks for is always the exporter's",
		By:     rows.By(law.TransferGuide),
		Within: abroad(when{Tool: rgpd.Is(tools...), AssessmentDue: rgpd.Is(rgpd.Yes)}),
		Brings: []rgpd.RuleID{"transfer-duty-assessment-by-exporter"},
		From:   rgpd.Date(law.TransferGuide.From),
	},
	{
		ID:     "duty-towards-an-importer-under-the-rgpd",
		FR:     "les clauses 2021/914 envers un destinataire soumis au RGPD sont toujours à justifier",
		EN:     "the clauses 2021/914 towards an importer under the RGPD are always to be explained",
		By:     rows.By(law.StandardClauses("considérant 7").Reading()),
		Within: abroad(when{Tool: rgpd.Is(StandardClauses), UnderRGPD: rgpd.Is(rgpd.Yes)}),
		Brings: []rgpd.RuleID{"transfer-duty-importer-under-rgpd"},
		From:   law.DayClauses,
	},
	{
		ID:     "duty-down-the-chain",
		FR:     "sous les clauses 2021/914, ce qui n'est pas imposé aux sous-traitants est toujours à leur imposer",
		EN:     "under the clauses 2021/914 what is not passed on to the processors below is always to be passed on",
		By:     rows.By(law.StandardClauses("clauses 8 et 9")),
		Within: abroad(when{Tool: rgpd.Is(StandardClauses), Relays: rgpd.Is(rgpd.No)}),
		Brings: []rgpd.RuleID{"transfer-duty-relay"},
		From:   law.DayClauses,
	},
	{
		ID:     "duty-spared-without-a-tool",
		FR:     "sans outil, aucune garantie à indiquer et aucune analyse d'impact à mener",
		EN:     "without a tool there are no safeguards to state and no impact assessment to carry out",
		By:     rows.By(law.GDPR("15(2), 46")),
		Within: when{Tool: rgpd.Is(NoTool, ClaimedAdequacy)},
		Spares: []rgpd.RuleID{
			"transfer-duty-access", "transfer-duty-assessment-by-exporter", "transfer-duty-importer-under-rgpd",
			"transfer-duty-relay",
		},
	},
	{
		ID:     "duty-spared-without-an-assessment-due",
		FR:     "où aucune analyse n'est due, l'exportateur n'a pas à la mener",
		EN:     "where no assessment is due the exporter need not carry one out",
		By:     rows.By(law.StandardClauses("clauses 14 et 15")),
		Within: when{AssessmentDue: rgpd.Is(rgpd.No)},
		Spares: []rgpd.RuleID{"transfer-duty-assessment-by-exporter"},
	},
	{
		ID:     "duty-spared-by-other-tools",
		FR:     "ce que demandent les seules clauses 2021/914 n'est demandé sous aucun autre outil",
		EN:     "what the clauses 2021/914 alone ask for is asked under no other tool",
		By:     rows.By(law.SCC),
		Within: when{Tool: rgpd.Not(StandardClauses)},
		Spares: []rgpd.RuleID{"transfer-duty-importer-under-rgpd", "transfer-duty-relay"},
	},
	{
		ID:     "duty-spared-by-a-tool",
		FR:     "un transfert que son outil encadre ne demande rien de ce que demande une dérogation",
		EN:     "a transfer that its tool bears takes nothing of what a derogation takes",
		By:     rows.By(law.GDPR("49(1)")),
		Within: when{Tool: rgpd.Is(tools...)},
		Spares: []rgpd.RuleID{"transfer-duty-derogation", "transfer-duty-derogation-residual"},
	},
	{
		ID:     "duty-spared-by-other-points",
		FR:     "hors de l'intérêt impérieux, aucune dérogation n'est à annoncer à la CNIL",
		EN:     "but for a compelling interest no derogation is to be told to the CNIL",
		By:     rows.By(law.GDPR("49(1), al. 2")),
		Within: when{Derogation: rgpd.Not(CompellingInterest)},
		Spares: []rgpd.RuleID{"transfer-duty-derogation-residual"},
	},
	{
		ID:     "duty-spared-without-adequacy",
		FR:     "sans décision d'adéquation, rien de ce qui l'accompagne",
		EN:     "without an adequacy decision, nothing of what goes with one",
		By:     rows.By(law.GDPR("45")),
		Within: when{Coverage: rgpd.Is(notCovered)},
		Spares: []rgpd.RuleID{"transfer-duty-other-checks", "transfer-duty-keep-fallback"},
	},
	{
		ID:     "duty-spared-while-unchallenged",
		FR:     "sur une décision que nul ne conteste, pas de clauses à garder au dossier",
		EN:     "under a decision that nobody challenges there are no clauses to be kept on file",
		By:     rows.By(law.GDPR("45(1)")),
		Within: when{Coverage: rgpd.Is(covered)},
		Spares: []rgpd.RuleID{"transfer-duty-keep-fallback"},
	},
	{
		ID:     "duty-spared-by-sending",
		FR:     "ce qui est envoyé ne demande rien de ce que demandent les écrans",
		EN:     "what is sent takes nothing of what screens take",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{Means: rgpd.Is(Sent)},
		Spares: []rgpd.RuleID{"transfer-duty-screens"},
	},
	{
		ID:     "duty-spared-by-staff-at-home",
		FR:     "un destinataire dont le personnel reste dans l'Union n'a pas d'accès étranger à protéger",
		EN:     "an importer whose staff stay in the Union has no access from abroad to protect",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{StaffAbroad: rgpd.Is(rgpd.No)},
		Spares: []rgpd.RuleID{"transfer-duty-staff-abroad"},
	},
	{
		ID:     "duty-spared-between-two-persons",
		FR:     "entre deux personnes, il n'y a pas d'établissement à protéger",
		EN:     "between two persons there is no branch to protect",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{SameEntity: rgpd.Is(rgpd.No)},
		Spares: []rgpd.RuleID{"transfer-duty-own-branch"},
	},
	{
		ID:     "duty-spared-on-the-way-out",
		FR:     "hors de l'Union, ni accès étranger du personnel ni autorisation locale d'exporter ne sont demandés",
		EN:     "outside the Union neither staff abroad nor a local authorisation to export is asked about",
		By:     rows.By(law.GDPR("44")),
		Within: when{Importer: rgpd.Is(unsettled, outside)},
		Spares: []rgpd.RuleID{
			"transfer-duty-staff-abroad", "transfer-duty-tunisian-export", "transfer-duty-moroccan-export",
		},
	},
	{
		ID:     "duty-spared-inside-of-a-branch",
		FR:     "un établissement dans l'Union n'est pas un établissement à l'étranger",
		EN:     "a branch in the Union is no branch abroad",
		By:     rows.By(law.GuidelinesTransfers),
		Within: when{Importer: rgpd.Is(inside)},
		Spares: []rgpd.RuleID{"transfer-duty-own-branch"},
	},
	{
		ID:     "duty-spared-by-other-countries",
		FR:     "ce que demande le droit d'un pays n'est demandé pour aucun autre",
		EN:     "what the law of one country takes is taken for no other",
		By:     rows.By(law.GDPR("46")),
		Within: when{Country: rgpd.Is(elsewhere)},
		Spares: []rgpd.RuleID{
			"transfer-duty-tunisian-export", "transfer-duty-moroccan-export", "transfer-duty-tunisia",
			"transfer-duty-morocco", "transfer-duty-madagascar", "transfer-duty-senegal", "transfer-duty-mauritius",
			"transfer-duty-ivory-coast",
		},
	},
	{
		ID: "duty-local-export-morocco",
		FR: "ce qui revient du Maroc dans l'Union demande toujours de vérifier ce qu'exige la CNDP",
		EN: "what comes back from Morocco to the Union always takes a look at what the CNDP asks for",
		By: rows.By(law.Morocco),
		Within: when{
			Importer: rgpd.Is(inside), Country: rgpd.Is(morocco),
			Exporter: rgpd.Is(fromOutsideSubject, fromOnward, fromOutsideFree),
		},
		Brings: []rgpd.RuleID{"transfer-duty-moroccan-export"},
		Spares: []rgpd.RuleID{"transfer-duty-tunisian-export"},
	},
	lookAt(tunisia, "transfer-duty-tunisia", "transfer-duty-moroccan-export", "la Tunisie", "Tunisia"),
	lookAt(morocco, "transfer-duty-morocco", "transfer-duty-tunisian-export", "le Maroc", "Morocco"),
	lookAt(madagascar, "transfer-duty-madagascar", "transfer-duty-tunisian-export", "Madagascar", "Madagascar"),
	lookAt(senegal, "transfer-duty-senegal", "transfer-duty-tunisian-export", "le Sénégal", "Senegal"),
	lookAt(mauritius, "transfer-duty-mauritius", "transfer-duty-tunisian-export", "Maurice", "Mauritius"),
	lookAt(
		ivoryCoast, "transfer-duty-ivory-coast", "transfer-duty-tunisian-export", "la Côte d'Ivoire", "Côte d'Ivoire",
	),
}

// lookAt is the guarantee that the law of a country is looked at, and no other's.
func lookAt(c country, id, not rgpd.RuleID, fr, en string) guarantee {
	spares := []rgpd.RuleID{not}
	for _, other := range []rgpd.RuleID{
		"transfer-duty-tunisia", "transfer-duty-morocco", "transfer-duty-madagascar",
		"transfer-duty-senegal", "transfer-duty-mauritius", "transfer-duty-ivory-coast",
	} {
		if other != id {
			spares = append(spares, other)
		}
	}
	return guarantee{
		ID:     "duty-look-at-" + string(id[len("transfer-duty-"):]),
		FR:     "un transfert vers " + fr + " demande toujours d'examiner la loi de ce pays, et d'aucun autre",
		EN:     "a transfer to " + en + " always takes a look at the law of that country, and of no other",
		By:     rows.By(law.GDPR("46(1)"), law.Schrems),
		From:   law.DaySchrems,
		Within: abroad(when{Country: rgpd.Is(c)}),
		Brings: []rgpd.RuleID{id},
		Spares: spares,
	}
}

// ofTransfers are the duties that a transfer brings, and nothing else does.
var ofTransfers = []rgpd.RuleID{
	"transfer-duty-notice", "transfer-duty-access", "transfer-duty-register",
	"transfer-duty-foreign-orders", "transfer-duty-other-checks", "transfer-duty-keep-fallback",
	"transfer-duty-screens", "transfer-duty-assessment-by-exporter", "transfer-duty-importer-under-rgpd",
	"transfer-duty-relay", "transfer-duty-derogation", "transfer-duty-derogation-residual",
	"transfer-duty-tunisia", "transfer-duty-morocco", "transfer-duty-madagascar",
	"transfer-duty-senegal", "transfer-duty-mauritius", "transfer-duty-ivory-coast",
}
