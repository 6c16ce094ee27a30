package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A row is a rule with its condition, the conclusion it carries, and what lawful
// change would take it away.
type row struct {
	ID          rgpd.RuleID
	Then        rgpd.Effect
	From, Until rgpd.Date
	Says        rgpd.Text
	Sources     []rgpd.Source
	When        when
	Concludes   Conclusion
	Cure        rgpd.Text
}

// The first day that rows of the RGPD are in force.

// The conditions that rows share.

// transferring: a transfer, by its three tests: EDPB, guidelines 05/2021.
func transferring(w when) when {
	w.Exporter, w.Importer = rgpd.Not(fromOutsideFree), rgpd.Is(outside)
	w.SameEntity, w.Collection = rgpd.Is(No), rgpd.Not(CollectedForItself)
	return w
}

// uncovered: a transfer that no adequacy decision covers.
func uncovered(w when) when {
	w = transferring(w)
	w.Coverage = rgpd.Is(notCovered)
	return w
}

// without: no decision covers it, and no tool of art. 46 is claimed.
func without(w when) when {
	w = uncovered(w)
	w.Tool = rgpd.Is(NoTool, ClaimedAdequacy)
	return w
}

// derogating: a transfer without a tool, whatever covers it.
func derogating(w when) when {
	w = transferring(w)
	w.Tool = rgpd.Is(NoTool, ClaimedAdequacy)
	return w
}

// assessed: a tool that asks for an impact assessment, and no decision.
func assessed(w when) when {
	w = uncovered(w)
	w.AssessmentDue, w.Tool = rgpd.Is(Yes), rgpd.Not(NoTool, ClaimedAdequacy)
	return w
}

// rows are in the order in which conclusions are drawn: the first that holds gives
// its name to the outcome.
var rows = []row{
	{
		ID: "transfer-importer-inside", Then: rgpd.Exclude, From: law.DayGDPR, Concludes: NoTransferInside,
		Says:    rgpd.Text{FR: "le destinataire est dans l'Union ou l'EEE : aucun transfert au sens du chapitre V", EN: "the importer is in the Union or the EEA: no transfer under chapter V"},
		Sources: rgpd.Cite(law.GDPR("44")),
		When:    when{Importer: rgpd.Is(inside)},
	},
	{
		ID: "transfer-direct-collection", Then: rgpd.Exclude, From: rgpd.NewDate(2023, 2, 14), Concludes: NoTransferDirectCollection,
		Says:    rgpd.Text{FR: "la personne donne elle-même ses données à un destinataire qui agit pour lui seul : pas d'exportateur, donc pas de transfert", EN: "the person gives the data to an importer that acts for itself alone: no exporter, so no transfer"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		When:    when{Importer: rgpd.Not(inside), Collection: rgpd.Is(CollectedForItself)},
	},
	{
		ID: "transfer-same-entity", Then: rgpd.Exclude, From: rgpd.NewDate(2023, 2, 14), Concludes: NoTransferSameEntity,
		Says:    rgpd.Text{FR: "une seule et même personne morale des deux côtés : pas de transfert, mais les articles 5, 24, 32 et 48 obligent", EN: "one legal person on both sides: no transfer, but articles 5, 24, 32 and 48 bind"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		When:    when{Importer: rgpd.Not(inside), SameEntity: rgpd.Is(Yes)},
	},
	{
		ID: "transfer-exporter-outside", Then: rgpd.Exclude, From: law.DayGDPR, Concludes: NoTransferExporterOutside,
		Says:    rgpd.Text{FR: "l'exportateur n'est pas soumis au RGPD pour ce traitement", EN: "the exporter is not subject to the RGPD for this processing"},
		Sources: rgpd.Cite(law.GDPR("3, 44"), law.GuidelinesTransfers),
		When:    when{Importer: rgpd.Not(inside), Exporter: rgpd.Is(fromOutsideFree)},
	},
	{
		ID: "transfer-adequate", Then: rgpd.Permit, From: law.DayGDPR, Concludes: Adequate,
		Says:    rgpd.Text{FR: "une décision d'adéquation couvre le destinataire", EN: "an adequacy decision covers the recipient"},
		Sources: rgpd.Cite(law.GDPR("45")),
		When:    transferring(when{Coverage: rgpd.Is(covered)}),
	},
	{
		ID: "transfer-adequate-challenged", Then: rgpd.Permit, From: rgpd.NewDate(2023, 7, 10), Concludes: AdequateAtRisk,
		Says:    rgpd.Text{FR: "une décision d'adéquation, contestée, couvre le destinataire", EN: "an adequacy decision, which is challenged, covers the recipient"},
		Sources: rgpd.Cite(law.GDPR("45"), law.DataPrivacyFramework),
		When:    transferring(when{Coverage: rgpd.Is(coveredAtRisk)}),
	},
	{
		ID: "transfer-safeguard-missing", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardMissing,
		Says:    rgpd.Text{FR: "pays tiers sans décision d'adéquation, sans outil de l'article 46 et sans dérogation", EN: "a third country without an adequacy decision, a tool of article 46 or a derogation"},
		Cure:    rgpd.Text{FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact du transfert ; ou gardez les données et les écrans dans l'EEE.", EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the transfer impact assessment; or keep data and screens in the EEA."},
		Sources: rgpd.Cite(law.GDPR("44, 46"), law.Futura),
		When:    without(when{Derogation: rgpd.Is(NoDerogation)}),
	},
	{
		ID: "transfer-derogation-outsourcing", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: DerogationRefused,
		Says:    rgpd.Text{FR: "une externalisation ou une relation stable ne peut pas reposer sur l'article 49", EN: "an outsourcing or a stable relationship cannot rest on article 49"},
		Cure:    rgpd.Text{FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact du transfert ; ou gardez les données et les écrans dans l'EEE.", EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the transfer impact assessment; or keep data and screens in the EEA."},
		Sources: rgpd.Cite(law.GuidelinesDerogations),
		When:    without(when{Stable: rgpd.Is(Yes)}),
	},
	{
		ID: "transfer-derogation-recurrent", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: DerogationRefused,
		Says:    rgpd.Text{FR: "ce point de l'article 49 n'est ouvert qu'à un flux occasionnel", EN: "this point of article 49 is open to occasional flows only"},
		Cure:    rgpd.Text{FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact du transfert ; ou gardez les données et les écrans dans l'EEE.", EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the transfer impact assessment; or keep data and screens in the EEA."},
		Sources: rgpd.Cite(law.GDPR("49, consid. 111")),
		When:    without(when{Derogation: rgpd.Is(ContractWithPerson, ContractInInterest, LegalClaims, CompellingInterest), Frequency: rgpd.Is(Recurrent)}),
	},
	{
		ID: "transfer-derogation-public-authority", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: DerogationRefused,
		Says:    rgpd.Text{FR: "ce point de l'article 49 est fermé à une autorité qui exerce ses prérogatives", EN: "this point of article 49 is closed to an authority that exercises its powers"},
		Cure:    rgpd.Text{FR: "Fondez le flux sur un instrument entre organismes publics (art. 46) ou sur un motif important d'intérêt public.", EN: "Rest the flow on an instrument between public bodies (art. 46) or on important reasons of public interest."},
		Sources: rgpd.Cite(law.GDPR("49(3)")),
		When:    without(when{Derogation: rgpd.Is(ExplicitConsent, ContractWithPerson, ContractInInterest, CompellingInterest), PublicPowers: rgpd.Is(Yes)}),
	},
	{
		ID: "transfer-derogation-condition", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: DerogationRefused,
		Says:    rgpd.Text{FR: "une condition du point invoqué de l'article 49 manque", EN: "a condition of the point of article 49 that is claimed is missing"},
		Cure:    rgpd.Text{FR: "Remplissez les conditions du point invoqué, ou signez un outil de l'article 46.", EN: "Meet the conditions of the point claimed, or sign a tool of article 46."},
		Sources: rgpd.Cite(law.GDPR("49(1)")),
		When:    without(when{Derogation: rgpd.Not(NoDerogation), DerogationMet: rgpd.Is(No)}),
	},
	{
		ID: "transfer-derogation-consent", Then: rgpd.Permit, From: law.DayGDPR, Concludes: DerogationPossible,
		Says:    rgpd.Text{FR: "la personne a consenti expressément, informée des risques", EN: "the person consented explicitly, told of the risks"},
		Sources: rgpd.Cite(law.GDPR("49(1)(a)")),
		When:    derogating(when{Derogation: rgpd.Is(ExplicitConsent)}),
	},
	{
		ID: "transfer-derogation-contract", Then: rgpd.Permit, From: law.DayGDPR, Concludes: DerogationPossible,
		Says:    rgpd.Text{FR: "le transfert occasionnel est nécessaire à un contrat avec la personne ou dans son intérêt", EN: "the occasional transfer is needed for a contract with the person or in their interest"},
		Sources: rgpd.Cite(law.GDPR("49(1)(b), (c)")),
		When:    derogating(when{Derogation: rgpd.Is(ContractWithPerson, ContractInInterest)}),
	},
	{
		ID: "transfer-derogation-special", Then: rgpd.Permit, From: law.DayGDPR, Concludes: DerogationPossible,
		Says:    rgpd.Text{FR: "intérêt public important, droits en justice, intérêts vitaux ou registre public", EN: "important public interest, legal claims, vital interests or a public register"},
		Sources: rgpd.Cite(law.GDPR("49(1)(d) à (g)")),
		When:    derogating(when{Derogation: rgpd.Is(PublicInterest, LegalClaims, VitalInterests, PublicRegister)}),
	},
	{
		ID: "transfer-derogation-residual", Then: rgpd.Permit, From: law.DayGDPR, Concludes: DerogationPossible,
		Says:    rgpd.Text{FR: "intérêt légitime impérieux, non répétitif, pour peu de personnes", EN: "compelling legitimate interest, not repetitive, few persons"},
		Sources: rgpd.Cite(law.GDPR("49(1), al. 2")),
		When:    derogating(when{Derogation: rgpd.Is(CompellingInterest)}),
	},
	{
		ID: "transfer-clauses-2021-915", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les clauses 2021/915 forment un contrat de sous-traitance, pas un outil de transfert", EN: "the clauses 2021/915 are a processing contract, not a transfer tool"},
		Cure:    rgpd.Text{FR: "Signez les clauses 2021/914 avec le module des deux rôles.", EN: "Sign the clauses 2021/914 with the module of the two roles."},
		Sources: rgpd.Cite(law.ProcessorClauses),
		When:    uncovered(when{Tool: rgpd.Is(ProcessorClauses)}),
	},
	{
		ID: "transfer-old-clauses-signed-late", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 9, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les anciennes clauses ont été signées après leur abrogation", EN: "the old clauses were signed after their repeal"},
		Cure:    rgpd.Text{FR: "Signez les clauses 2021/914.", EN: "Sign the clauses 2021/914."},
		Sources: rgpd.Cite(law.StandardClauses("art. 4, consid. 24")),
		When:    uncovered(when{Tool: rgpd.Is(OldClauses), Signature: rgpd.Is(signedAfterRepeal)}),
	},
	{
		ID: "transfer-old-clauses-changed", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 9, 27), Until: rgpd.NewDate(2022, 12, 28), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les anciennes clauses ne valaient plus que pour un traitement inchangé", EN: "the old clauses counted only for processing that had not changed"},
		Cure:    rgpd.Text{FR: "Signez les clauses 2021/914.", EN: "Sign the clauses 2021/914."},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		When:    uncovered(when{Tool: rgpd.Is(OldClauses), Unchanged: rgpd.Is(No)}),
	},
	{
		ID: "transfer-old-clauses-over", Then: rgpd.Forbid, From: rgpd.NewDate(2022, 12, 28), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les anciennes clauses ont cessé de produire effet", EN: "the old clauses have ceased to have effect"},
		Cure:    rgpd.Text{FR: "Signez les clauses 2021/914.", EN: "Sign the clauses 2021/914."},
		Sources: rgpd.Cite(law.StandardClauses("art. 4")),
		When:    uncovered(when{Tool: rgpd.Is(OldClauses)}),
	},
	{
		// READING: between a processor and a sub-processor that are both outside, the set
		// of 2010 works by its own clause 11, passed on in writing: see ToolOfHopBefore.
		ID: "transfer-old-clauses-roles", Then: rgpd.Forbid, From: law.DayGDPR, Until: rgpd.NewDate(2022, 12, 28),
		Concludes: SafeguardDefective,
		Says: rgpd.Text{
			FR: "les anciennes clauses ne liaient qu'un responsable, envers un responsable ou un sous-traitant",
			EN: "the old clauses bound only a controller, towards a controller or a processor"},
		Cure: rgpd.Text{
			FR: "Signez les clauses 2021/914 avec le module des deux rôles, ou faites signer le responsable.",
			EN: "Sign the clauses 2021/914 with the module of the two roles, or have the controller sign."},
		Sources: rgpd.Cite(
			law.OldProcessorClauses.Part("considérant 23"),
			law.OldClauses,
		),
		When: uncovered(when{Tool: rgpd.Is(OldClauses), Pair: rgpd.Is(pp, pc, otherPair)}),
	},
	{
		ID: "transfer-new-clauses-too-early", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les clauses 2021/914 portent une date antérieure à leur application", EN: "the clauses 2021/914 bear a date before they applied"},
		Cure:    rgpd.Text{FR: "Signez à nouveau les clauses 2021/914, à la date du jour.", EN: "Sign the clauses 2021/914 again, dated today."},
		Sources: rgpd.Cite(law.SCC),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Signature: rgpd.Is(signedBefore914)}),
	},
	{
		ID: "transfer-module-1", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "de responsable à responsable, il faut le module 1", EN: "from controller to controller it takes module 1"},
		Cure:    rgpd.Text{FR: "Signez le module 1.", EN: "Sign module 1."},
		Sources: rgpd.Cite(law.StandardClauses("modules 1 à 4")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(cc), Module: rgpd.Not(ControllerToController)}),
	},
	{
		ID: "transfer-module-2", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "de responsable à sous-traitant, il faut le module 2", EN: "from controller to processor it takes module 2"},
		Cure:    rgpd.Text{FR: "Signez le module 2.", EN: "Sign module 2."},
		Sources: rgpd.Cite(law.StandardClauses("modules 1 à 4")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(cp), Module: rgpd.Not(ControllerToProcessor)}),
	},
	{
		ID: "transfer-module-3", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "de sous-traitant à sous-traitant ultérieur, il faut le module 3", EN: "from processor to sub-processor it takes module 3"},
		Cure:    rgpd.Text{FR: "Signez le module 3.", EN: "Sign module 3."},
		Sources: rgpd.Cite(law.StandardClauses("modules 1 à 4")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(pp), Module: rgpd.Not(ProcessorToProcessor)}),
	},
	{
		ID: "transfer-module-4", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "du sous-traitant à son propre client, il faut le module 4", EN: "from processor to its own client it takes module 4"},
		Cure:    rgpd.Text{FR: "Signez le module 4.", EN: "Sign module 4."},
		Sources: rgpd.Cite(law.StandardClauses("modules 1 à 4")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(pc), Module: rgpd.Not(ProcessorToController)}),
	},
	{
		ID: "transfer-no-module", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "aucun module des clauses 2021/914 ne correspond aux deux rôles", EN: "no module of the clauses 2021/914 fits the two roles"},
		Cure:    rgpd.Text{FR: "Revoyez les rôles d'après les faits : voir AssessRole.", EN: "Look at the roles again, from the facts: see AssessRole."},
		Sources: rgpd.Cite(law.StandardClauses("modules 1 à 4")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Pair: rgpd.Is(otherPair)}),
	},
	{
		ID: "transfer-clauses-altered", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says: rgpd.Text{FR: "le texte des clauses types a été modifié", EN: "the text of the standard clauses was altered"},
		Cure: rgpd.Text{
			FR: "Rétablissez le texte publié ; ajoutez sans contredire, ou demandez l'autorisation de la CNIL pour des " +
				"clauses ad hoc.",
			EN: "Restore the text as published; add without contradicting, or ask the CNIL to authorise ad hoc clauses."},
		Sources: rgpd.Cite(
			law.StandardClauses("clause 2(a)"),
			law.GDPR("46(2)(c), (d), 46(3)(a)"),
		),
		When: uncovered(when{Tool: rgpd.Is(StandardClauses, OldClauses, AuthorityClauses), Unaltered: rgpd.Is(No)}),
	},
	{
		ID: "transfer-annex-blank", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "une annexe des clauses types est vide", EN: "an annex of the standard clauses is blank"},
		Cure:    rgpd.Text{FR: "Remplissez I.A, I.B, I.C (CNIL), II (sécurité) et III (sous-traitants).", EN: "Fill in I.A, I.B, I.C (CNIL), II (security) and III (sub-processors)."},
		Sources: rgpd.Cite(law.StandardClauses("annexes I à III")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses, OldClauses, AuthorityClauses), Annexes: rgpd.Is(No)}),
	},
	{
		ID: "transfer-not-approved", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "l'outil n'a été ni approuvé ni autorisé par l'autorité", EN: "the tool was neither approved nor authorised by the authority"},
		Cure:    rgpd.Text{FR: "Obtenez l'approbation ou l'autorisation, ou signez les clauses 2021/914.", EN: "Obtain the approval or the authorisation, or sign the clauses 2021/914."},
		Sources: rgpd.Cite(law.GDPR("46(2), (3), 47")),
		When:    uncovered(when{Tool: rgpd.Is(BCRController, BCRProcessor, AuthorityClauses, CodeOfConduct, Certification, AdHocClauses, AdministrativeArrangement), Approved: rgpd.Is(No)}),
	},
	{
		ID: "transfer-bcr-not-covered", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les règles d'entreprise contraignantes ne couvrent pas ce destinataire ou ces données", EN: "the binding corporate rules do not cover this importer or these data"},
		Cure:    rgpd.Text{FR: "Faites adhérer le destinataire aux règles, ou signez les clauses 2021/914.", EN: "Have the importer join the rules, or sign the clauses 2021/914."},
		Sources: rgpd.Cite(law.GDPR("47")),
		When:    uncovered(when{Tool: rgpd.Is(BCRController, BCRProcessor), Covers: rgpd.Is(No)}),
	},
	{
		ID: "transfer-bcr-clients-data", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "les règles « responsable » d'un groupe ne couvrent pas les données de clients extérieurs", EN: "a group's rules for controllers do not cover the data of outside clients"},
		Cure:    rgpd.Text{FR: "Utilisez des règles « sous-traitant » (BCR-P) ou les clauses 2021/914.", EN: "Use rules for processors (BCR-P) or the clauses 2021/914."},
		Sources: rgpd.Cite(law.BindingRulesControllers),
		When:    uncovered(when{Tool: rgpd.Is(BCRController), ClientsData: rgpd.Is(Yes)}),
	},
	{
		ID: "transfer-bcr-own-data", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says: rgpd.Text{
			FR: "les règles « sous-traitant » d'un groupe ne couvrent que les données de clients extérieurs",
			EN: "a group's rules for processors cover the data of outside clients only"},
		Cure: rgpd.Text{
			FR: "Utilisez des règles « responsable » (BCR-C) ou les clauses 2021/914.",
			EN: "Use rules for controllers (BCR-C) or the clauses 2021/914."},
		Sources: rgpd.Cite(law.GDPR("47"), law.BindingRulesProcessors),
		When:    uncovered(when{Tool: rgpd.Is(BCRProcessor), ClientsData: rgpd.Is(No)}),
	},
	{
		ID: "transfer-bcr-for-processors", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says: rgpd.Text{
			FR: "les règles « sous-traitant » d'un groupe ne valent que pour un destinataire sous-traitant",
			EN: "a group's rules for processors are for an importer that is a processor"},
		Cure: rgpd.Text{
			FR: "Utilisez des règles « responsable » (BCR-C) ou les clauses 2021/914.",
			EN: "Use rules for controllers (BCR-C) or the clauses 2021/914."},
		Sources: rgpd.Cite(law.GDPR("47"), law.BindingRulesProcessors),
		// READING: a sub-processor straight from a controller is a role to look at again.
		When: uncovered(when{Tool: rgpd.Is(BCRProcessor), Pair: rgpd.Not(cp, pp)}),
	},
	{
		ID: "transfer-importer-not-bound", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "le destinataire n'a pas pris les engagements contraignants qu'exige le code ou la certification", EN: "the importer did not give the binding commitments that the code or certification takes"},
		Cure:    rgpd.Text{FR: "Obtenez l'engagement contraignant et exécutoire du destinataire.", EN: "Obtain the importer's binding and enforceable commitment."},
		Sources: rgpd.Cite(law.GDPR("46(2)(e), (f)")),
		When:    uncovered(when{Tool: rgpd.Is(CodeOfConduct, Certification), Bound: rgpd.Is(No)}),
	},
	{
		ID: "transfer-tool-of-public-bodies", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "cet outil n'est ouvert qu'entre organismes publics", EN: "this tool is open between public bodies only"},
		Cure:    rgpd.Text{FR: "Signez les clauses types 2021/914 (bon module, annexes remplies) et menez l'analyse d'impact du transfert ; ou gardez les données et les écrans dans l'EEE.", EN: "Sign the standard clauses 2021/914 (right module, annexes filled in) and carry out the transfer impact assessment; or keep data and screens in the EEA."},
		Sources: rgpd.Cite(law.GDPR("46(2)(a), (3)(b)")),
		When:    uncovered(when{Tool: rgpd.Is(PublicInstrument, AdministrativeArrangement), PublicBodies: rgpd.Is(No)}),
	},
	{
		ID: "transfer-signed-after-flow", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "l'outil a été signé après le flux", EN: "the tool was signed after the flow"},
		Cure:    rgpd.Text{FR: "Suspendez le flux jusqu'à la signature.", EN: "Suspend the flow until the signature."},
		Sources: rgpd.Cite(law.GDPR("44, 46")),
		When:    uncovered(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy), Signature: rgpd.Is(signedAfterFlow)}),
	},
	{
		ID: "transfer-not-relayed", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says:    rgpd.Text{FR: "le destinataire ultérieur n'est pas lié par les clauses du maillon précédent", EN: "the onward importer is not bound by the clauses of the hop before"},
		Cure:    rgpd.Text{FR: "Imposez-lui les mêmes obligations par écrit, ou signez avec lui un outil propre.", EN: "Impose the same obligations on it in writing, or sign a tool of its own with it."},
		Sources: rgpd.Cite(law.GDPR("44"), law.StandardClauses("clauses 8 et 9")),
		When:    uncovered(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy), Passing: rgpd.Is(notRelayed)}),
	},
	{
		// READING: the commitments of points (e) and (f) are those of the importer
		// that adheres. The next one adheres itself, and claims the tool as its own.
		ID: "transfer-adherence-not-handed-down", Then: rgpd.Forbid, From: law.DayGDPR, Concludes: SafeguardDefective,
		Says: rgpd.Text{
			FR: "un code de conduite ou une certification n'engage que celui qui y adhère : il ne se transmet pas au " +
				"maillon suivant",
			EN: "a code of conduct or a certification binds only who adheres to it: it is not handed down to the " +
				"next hop"},
		Cure: rgpd.Text{
			FR: "Faites adhérer le destinataire ultérieur lui-même, ou signez avec lui les clauses 2021/914.",
			EN: "Have the onward importer adhere itself, or sign the clauses 2021/914 with it."},
		Sources: rgpd.Cite(law.GDPR("46(2)(e), (f)")),
		When:    uncovered(when{Tool: rgpd.Is(CodeOfConduct, Certification), Passing: rgpd.Not(ownTool)}),
	},
	{
		ID: "transfer-no-module-further-down", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 27), Concludes: SafeguardDefective,
		Says: rgpd.Text{
			FR: "les clauses transmises n'ont pas de module pour les rôles de ce maillon",
			EN: "the clauses handed down have no module for the roles of this hop"},
		Cure: rgpd.Text{
			FR: "Signez avec le destinataire ultérieur le module des deux rôles, ou ne lui transmettez rien.",
			EN: "Sign the module of the two roles with the onward importer, or pass nothing on to it."},
		Sources: rgpd.Cite(law.StandardClauses("clauses 8.7 et 8.8")),
		When:    uncovered(when{Tool: rgpd.Is(StandardClauses), Fits: rgpd.Is(No)}),
	},
	{
		ID: "transfer-assessment-missing", Then: rgpd.Forbid, From: law.DaySchrems, Concludes: AssessmentMissing,
		Says:    rgpd.Text{FR: "aucune analyse d'impact du transfert", EN: "no transfer impact assessment"},
		Cure:    rgpd.Text{FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.", EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is sent."},
		Sources: rgpd.Cite(law.Schrems),
		When:    assessed(when{Evidence: rgpd.Is(NoAssessment)}),
	},
	{
		ID: "transfer-assessment-late", Then: rgpd.Forbid, From: law.DaySchrems, Concludes: AssessmentMissing,
		Says:    rgpd.Text{FR: "l'analyse d'impact du transfert est postérieure au flux", EN: "the transfer impact assessment is dated after the flow"},
		Cure:    rgpd.Text{FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.", EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is sent."},
		Sources: rgpd.Cite(law.Schrems),
		When:    assessed(when{Timing: rgpd.Is(tooLate)}),
	},
	{
		ID: "transfer-assessment-importers-summary", Then: rgpd.Forbid, From: law.DaySchrems, Concludes: AssessmentMissing,
		Says:    rgpd.Text{FR: "un résumé remis par le destinataire ne vaut pas analyse de l'exportateur", EN: "a summary handed over by the importer is not the exporter's assessment"},
		Cure:    rgpd.Text{FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.", EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is sent."},
		Sources: rgpd.Cite(law.TransferGuide),
		When:    assessed(when{Evidence: rgpd.Is(ImportersSummary)}),
	},
	{
		ID: "transfer-assessment-stops-short", Then: rgpd.Forbid, From: law.DaySchrems, Concludes: AssessmentMissing,
		Says:    rgpd.Text{FR: "l'analyse laisse de côté les transferts ultérieurs", EN: "the assessment leaves the onward hops out"},
		Cure:    rgpd.Text{FR: "Menez votre propre analyse d'impact du transfert, maillons ultérieurs compris, avant tout envoi.", EN: "Carry out a transfer impact assessment of your own, onward hops included, before anything is sent."},
		Sources: rgpd.Cite(law.TransferGuide),
		When:    assessed(when{CoversOnward: rgpd.Is(No)}),
	},
	{
		ID: "transfer-assessment-negative", Then: rgpd.Forbid, From: law.DaySchrems, Concludes: AssessmentNegative,
		Says:    rgpd.Text{FR: "l'analyse conclut que la protection n'est pas assurée", EN: "the assessment concludes that the protection does not hold"},
		Cure:    rgpd.Text{FR: "Ne transférez pas, ou arrêtez ; gardez les données et les écrans dans l'EEE.", EN: "Do not transfer, or stop; keep data and screens in the EEA."},
		Sources: rgpd.Cite(law.Schrems),
		When:    assessed(when{Outcome: rgpd.Is(Unfavourable)}),
	},
	{
		ID: "transfer-technical-measures-alone", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 18), Concludes: AssessmentNegative,
		Says:    rgpd.Text{FR: "aucune mesure technique ne protège des données dont le destinataire a besoin en clair", EN: "no technical measure protects data that the importer needs in clear"},
		Cure:    rgpd.Text{FR: "Ne transférez pas les données en clair : masquez-les, ou confiez les appels à un centre dans l'EEE.", EN: "Do not transfer the data in clear: mask them, or give the calls to a centre in the EEA."},
		Sources: rgpd.Cite(law.SupplementaryMeasures),
		When:    assessed(when{Outcome: rgpd.Is(FavourableWithMeasures), Measures: rgpd.Is(TechnicalOnly), ClearData: rgpd.Is(Yes)}),
	},
	{
		ID: "transfer-assessment-stale", Then: rgpd.Forbid, From: rgpd.NewDate(2021, 6, 18), Concludes: AssessmentStale,
		Says:    rgpd.Text{FR: "l'analyse a dépassé sa date de réexamen", EN: "the assessment is past its review date"},
		Cure:    rgpd.Text{FR: "Réexaminez l'analyse et datez la suivante.", EN: "Take the assessment up again and date the next review."},
		Sources: rgpd.Cite(law.SupplementaryMeasures),
		When:    assessed(when{Review: rgpd.Is(No)}),
	},
	{
		ID: "transfer-standard-clauses", Then: rgpd.Permit, From: rgpd.NewDate(2021, 6, 27), Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "les clauses types 2021/914 encadrent le transfert", EN: "the standard clauses 2021/914 frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c)"), law.SCC),
		When:    transferring(when{Tool: rgpd.Is(StandardClauses)}),
	},
	{
		ID: "transfer-old-clauses", Then: rgpd.Permit, From: law.DayGDPR, Until: rgpd.NewDate(2022, 12, 28), Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "les anciennes clauses types encadrent encore le transfert", EN: "the old standard clauses still frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(c), (5)"), law.StandardClauses("art. 4")),
		When:    transferring(when{Tool: rgpd.Is(OldClauses)}),
	},
	{
		ID: "transfer-bcr-controller", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "des règles d'entreprise contraignantes encadrent le transfert", EN: "binding corporate rules frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(b), 47")),
		When:    transferring(when{Tool: rgpd.Is(BCRController)}),
	},
	{
		ID: "transfer-bcr-processor", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "des règles d'entreprise « sous-traitant » encadrent le transfert", EN: "binding corporate rules for processors frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(b), 47"), law.BindingRulesProcessors),
		When:    transferring(when{Tool: rgpd.Is(BCRProcessor)}),
	},
	{
		ID: "transfer-authority-clauses", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "des clauses d'une autorité, approuvées par la Commission, encadrent le transfert", EN: "clauses of an authority, approved by the Commission, frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(d)")),
		When:    transferring(when{Tool: rgpd.Is(AuthorityClauses)}),
	},
	{
		ID: "transfer-code-of-conduct", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "un code de conduite et l'engagement du destinataire encadrent le transfert", EN: "a code of conduct and the importer's commitment frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(e)")),
		When:    transferring(when{Tool: rgpd.Is(CodeOfConduct)}),
	},
	{
		ID: "transfer-certification", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "une certification et l'engagement du destinataire encadrent le transfert", EN: "a certification and the importer's commitment frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(f)")),
		When:    transferring(when{Tool: rgpd.Is(Certification)}),
	},
	{
		ID: "transfer-ad-hoc-clauses", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "des clauses ad hoc autorisées encadrent le transfert", EN: "authorised ad hoc clauses frame the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(3)(a)")),
		When:    transferring(when{Tool: rgpd.Is(AdHocClauses)}),
	},
	{
		ID: "transfer-public-instrument", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "un instrument contraignant entre organismes publics encadre le transfert", EN: "a binding instrument between public bodies frames the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(2)(a)")),
		When:    transferring(when{Tool: rgpd.Is(PublicInstrument)}),
	},
	{
		ID: "transfer-administrative-arrangement", Then: rgpd.Permit, From: law.DayGDPR, Concludes: AllowedWithSafeguard,
		Says:    rgpd.Text{FR: "un arrangement administratif autorisé encadre le transfert", EN: "an authorised administrative arrangement frames the transfer"},
		Sources: rgpd.Cite(law.GDPR("46(3)(b)")),
		When:    transferring(when{Tool: rgpd.Is(AdministrativeArrangement)}),
	},
	{
		ID: "transfer-duty-staff-abroad", Then: rgpd.Oblige, From: rgpd.NewDate(2023, 2, 14),
		Says:    rgpd.Text{FR: "protéger l'accès du personnel situé hors de l'Union : il n'y a pas de transfert, mais les articles 5, 24, 32 et 48 obligent", EN: "protect the access of staff outside the Union: it is no transfer, but articles 5, 24, 32 and 48 bind"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		When:    when{Importer: rgpd.Is(inside), StaffAbroad: rgpd.Is(Yes)},
	},
	{
		ID: "transfer-duty-own-branch", Then: rgpd.Oblige, From: rgpd.NewDate(2023, 2, 14),
		Says:    rgpd.Text{FR: "protéger les données dans l'établissement situé hors de l'Union (art. 5, 24, 32, 48)", EN: "protect the data in the branch outside the Union (art. 5, 24, 32, 48)"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		When:    when{Importer: rgpd.Not(inside), SameEntity: rgpd.Is(Yes)},
	},
	{
		ID: "transfer-duty-screens", Then: rgpd.Oblige, From: rgpd.NewDate(2023, 2, 14),
		Says:    rgpd.Text{FR: "traiter l'accès à distance comme un transfert : opérateurs nommés et tenus au secret, journaux, besoin d'en connaître", EN: "treat remote access as a transfer: named operators bound to secrecy, logs, need to know"},
		Sources: rgpd.Cite(law.GuidelinesTransfers),
		When:    transferring(when{Means: rgpd.Is(OnScreen)}),
	},
	{
		ID: "transfer-duty-notice", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "dire aux personnes que leurs données partent hors de l'Union, s'il y a adéquation, et comment obtenir copie des garanties", EN: "tell the persons that their data go outside the Union, whether there is adequacy, and how to get a copy of the safeguards"},
		Sources: rgpd.Cite(law.GDPR("13(1)(f), 14(1)(f)")),
		When:    transferring(when{}),
	},
	{
		ID: "transfer-duty-access", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "indiquer les garanties du transfert à qui exerce son droit d'accès", EN: "state the safeguards of the transfer to whoever asks for access"},
		Sources: rgpd.Cite(law.GDPR("15(2)")),
		When:    transferring(when{Tool: rgpd.Not(NoTool, ClaimedAdequacy)}),
	},
	{
		ID: "transfer-duty-register", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "inscrire le pays tiers au registre", EN: "enter the third country in the register"},
		Sources: rgpd.Cite(law.GDPR("30(1)(d)-(e), 30(2)(c)")),
		When:    transferring(when{}),
	},
	{
		ID: "transfer-duty-other-checks", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "tenir aussi le contrat de l'article 28, la base légale et la sécurité : l'adéquation ne remplace que l'outil", EN: "keep the contract of article 28, the legal basis and security as well: adequacy replaces only the tool"},
		Sources: rgpd.Cite(law.GDPR("44")),
		When:    transferring(when{Coverage: rgpd.Not(notCovered)}),
	},
	{
		// READING: no text asks for it. Prudence from the first day of the decision, whose
		// annulment is sought.
		ID: "transfer-duty-keep-fallback", Then: rgpd.Oblige, From: rgpd.NewDate(2023, 7, 10),
		Says:    rgpd.Text{FR: "garder au dossier des clauses types et une analyse : la décision d'adéquation est contestée", EN: "keep standard clauses and an assessment on file: the adequacy decision is challenged"},
		Sources: rgpd.Cite(law.FrameworkAppeal),
		When:    transferring(when{Coverage: rgpd.Is(coveredAtRisk)}),
	},
	{
		ID: "transfer-duty-assessment-by-exporter", Then: rgpd.Oblige, From: rgpd.NewDate(2025, 1, 31),
		Says:    rgpd.Text{FR: "faire mener l'analyse par l'exportateur, fût-il sous-traitant ; le responsable la vérifie et la complète", EN: "have the exporter carry out the assessment, even if it is a processor; the controller checks and completes it"},
		Sources: rgpd.Cite(law.TransferGuide),
		When:    transferring(when{AssessmentDue: rgpd.Is(Yes), Tool: rgpd.Not(NoTool, ClaimedAdequacy)}),
	},
	{
		ID: "transfer-duty-importer-under-rgpd", Then: rgpd.Oblige, From: rgpd.NewDate(2021, 6, 27),
		Says:    rgpd.Text{FR: "justifier par écrit l'usage des clauses 2021/914 envers un destinataire lui-même soumis au RGPD : aucun autre jeu n'existe encore", EN: "state in writing why the clauses 2021/914 are used towards an importer itself under the RGPD: no other set exists yet"},
		Sources: rgpd.Cite(law.StandardClauses("considérant 7").Reading()),
		When:    transferring(when{Tool: rgpd.Is(StandardClauses), UnderRGPD: rgpd.Is(Yes)}),
	},
	{
		ID: "transfer-duty-relay", Then: rgpd.Oblige, From: rgpd.NewDate(2021, 6, 27),
		Says:    rgpd.Text{FR: "faire répercuter les obligations du destinataire à ses sous-traitants", EN: "have the importer's obligations passed on to its own processors"},
		Sources: rgpd.Cite(law.StandardClauses("clauses 8 et 9")),
		When:    transferring(when{Tool: rgpd.Is(StandardClauses), Relays: rgpd.Is(No)}),
	},
	{
		ID: "transfer-duty-foreign-orders", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "prévoir au contrat la notification et la contestation des demandes d'autorités étrangères", EN: "provide in the contract for notice and challenge of foreign authorities' requests"},
		Sources: rgpd.Cite(law.GDPR("48"), law.GuidelinesForeignOrders),
		When:    transferring(when{}),
	},
	{
		// READING: art. 49(6) has only the transfers of al. 2 documented. For the others the
		// writing follows from art. 5(2), and the narrow reading from the EDPB.
		ID: "transfer-duty-derogation", Then: rgpd.Oblige, From: law.DayGDPR,
		Says: rgpd.Text{
			FR: "lire la dérogation étroitement, en informer les personnes et garder par écrit ce qui la justifie",
			EN: "read the derogation narrowly, tell the persons and keep in writing what justifies it",
		},
		Sources: rgpd.Cite(law.GDPR("49, 13(1)(f), 5(2)"), law.GuidelinesDerogations),
		When:    derogating(when{Derogation: rgpd.Not(NoDerogation)}),
	},
	{
		ID: "transfer-duty-derogation-residual", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "informer la CNIL et les personnes, et inscrire l'évaluation et les garanties au registre", EN: "inform the CNIL and the persons, and enter assessment and safeguards in the register"},
		Sources: rgpd.Cite(law.GDPR("49(1), al. 2, 49(6)")),
		When:    derogating(when{Derogation: rgpd.Is(CompellingInterest)}),
	},
	{
		ID: "transfer-duty-tunisian-export", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "obtenir de l'INPDP l'autorisation d'exporter les données de Tunisie (dont le collège n'a plus de mandat depuis le 16 avril 2024)", EN: "obtain from the INPDP the authorisation to send data out of Tunisia (its board has had no mandate since 16 April 2024)"},
		Sources: rgpd.Cite(law.Tunisia, law.TunisiaReform),
		When:    when{Importer: rgpd.Is(inside), Country: rgpd.Is(tunisia), Exporter: rgpd.Not(fromInside)},
	},
	{
		ID: "transfer-duty-moroccan-export", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "vérifier ce que la CNDP exige pour exporter les données du Maroc", EN: "check what the CNDP asks for sending data out of Morocco"},
		Sources: rgpd.Cite(law.Morocco),
		When:    when{Importer: rgpd.Is(inside), Country: rgpd.Is(morocco), Exporter: rgpd.Not(fromInside)},
	},
	{
		ID: "transfer-duty-tunisia", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi tunisienne 2004-63, l'INPDP sans collège depuis 2024, les accès des autorités ; la Convention 108 aide sans suffire", EN: "look in the assessment at the Tunisian law 2004-63, the INPDP without a board since 2024, access by authorities; Convention 108 helps and does not suffice"},
		Sources: rgpd.Cite(law.TunisiaReform),
		When:    transferring(when{Country: rgpd.Is(tunisia)}),
	},
	{
		ID: "transfer-duty-morocco", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi marocaine 09-08 et la CNDP", EN: "look in the assessment at the Moroccan law 09-08 and the CNDP"},
		Sources: rgpd.Cite(law.Morocco),
		When:    transferring(when{Country: rgpd.Is(morocco)}),
	},
	{
		ID: "transfer-duty-madagascar", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi malgache 2014-038 et la CMIL, en service depuis 2025 seulement", EN: "look in the assessment at the Malagasy law 2014-038 and the CMIL, at work since 2025 only"},
		Sources: rgpd.Cite(law.Madagascar),
		When:    transferring(when{Country: rgpd.Is(madagascar)}),
	},
	{
		ID: "transfer-duty-senegal", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi sénégalaise 2008-12, en révision, et la CDP", EN: "look in the assessment at the Senegalese law 2008-12, under revision, and the CDP"},
		Sources: rgpd.Cite(law.Senegal),
		When:    transferring(when{Country: rgpd.Is(senegal)}),
	},
	{
		ID: "transfer-duty-mauritius", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi mauricienne de 2017 et son autorité", EN: "look in the assessment at the Mauritian act of 2017 and its office"},
		Sources: rgpd.Cite(law.Mauritius),
		When:    transferring(when{Country: rgpd.Is(mauritius)}),
	},
	{
		ID: "transfer-duty-ivory-coast", Then: rgpd.Oblige, From: law.DayGDPR,
		Says:    rgpd.Text{FR: "examiner dans l'analyse la loi ivoirienne 2013-450 et l'ARTCI", EN: "look in the assessment at the Ivorian law 2013-450 and the ARTCI"},
		Sources: rgpd.Cite(law.IvoryCoast),
		When:    transferring(when{Country: rgpd.Is(ivoryCoast)}),
	},
}
