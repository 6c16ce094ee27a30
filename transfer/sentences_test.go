package transfer

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// What the sentence of each rule must say, in French and in English: a word or two that
// no other sentence of the package says in both.
var sentences = map[rgpd.RuleID]testkit.Words{
	ImporterInside: {
		FR: "le destinataire est dans l'Union ou l'EEE",
		EN: "the importer is in the Union or the EEA",
	},
	DirectCollection: {FR: "la personne donne elle-même", EN: "the person gives the data"},
	SameLegalEntity:  {FR: "même personne morale des deux côtés", EN: "one legal person on both sides"},
	ExporterOutside:  {FR: "l'exportateur n'est pas soumis au RGPD", EN: "the exporter is not subject"},
	AdequateRecipient: {
		FR: "décision d'adéquation couvre le destinataire",
		EN: "adequacy decision covers the recipient",
	},
	AdequateButChallenged: {FR: "contestée, couvre", EN: "which is challenged, covers"},
	NothingToRestOn: {
		FR: "sans outil de l'article 46 et sans dérogation",
		EN: "without an adequacy decision, a tool of article 46 or a derogation",
	},
	DerogationForOutsourcing:    {FR: "externalisation", EN: "outsourcing or a stable relationship cannot"},
	DerogationRecurrent:         {FR: "qu'à un flux occasionnel", EN: "open to occasional flows only"},
	DerogationClosedToAuthority: {FR: "fermé à une autorité", EN: "closed to an authority"},
	DerogationConditionMissing:  {FR: "une condition du point invoqué", EN: "condition of the point"},
	ConsentToTransfer:           {FR: "consenti expressément", EN: "consented explicitly"},
	ContractNeedsTransfer:       {FR: "nécessaire à un contrat", EN: "needed for a contract"},
	SpecialGround:               {FR: "registre public", EN: "public register"},
	ResidualGround:              {FR: "non répétitif", EN: "not repetitive"},
	ProcessorClausesNoTool:      {FR: "pas un outil de transfert", EN: "not a transfer tool"},
	OldClausesSignedLate:        {FR: "signées après leur abrogation", EN: "signed after their repeal"},
	OldClausesChanged: {
		FR: "que pour un traitement inchangé",
		EN: "only for processing that had not changed",
	},
	OldClausesOver:       {FR: "cessé de produire effet", EN: "ceased to have effect"},
	OldClausesOtherRoles: {FR: "ne liaient qu'un responsable", EN: "bound only a controller"},
	NewClausesTooEarly:   {FR: "date antérieure à leur application", EN: "a date before they applied"},
	ModuleOneNeeded: {
		FR: "de responsable à responsable, il faut le module 1",
		EN: "from controller to controller it takes module 1",
	},
	ModuleTwoNeeded: {
		FR: "de responsable à sous-traitant, il faut le module 2",
		EN: "from controller to processor it takes module 2",
	},
	ModuleThreeNeeded: {
		FR: "à sous-traitant ultérieur, il faut le module 3",
		EN: "to sub-processor it takes module 3",
	},
	ModuleFourNeeded: {
		FR: "à son propre client, il faut le module 4",
		EN: "to its own client it takes module 4",
	},
	NoModuleForRoles: {FR: "aucun module", EN: "no module of the clauses 2021/914"},
	ClausesAltered: {
		FR: "le texte des clauses types a été modifié",
		EN: "text of the standard clauses was altered",
	},
	AnnexBlank: {
		FR: "une annexe des clauses types est vide",
		EN: "an annex of the standard clauses is blank",
	},
	NotApproved:        {FR: "ni approuvé ni autorisé", EN: "neither approved nor authorised"},
	ImporterNotCovered: {FR: "ne couvrent pas ce destinataire", EN: "do not cover this importer"},
	BCRForClientsData: {
		FR: "« responsable » d'un groupe ne couvrent pas les données de clients",
		EN: "for controllers do not cover the data of outside clients",
	},
	BCRForOwnData: {
		FR: "ne couvrent que les données de clients extérieurs",
		EN: "cover the data of outside clients only",
	},
	BCRForProcessorsOnly: {
		FR: "que pour un destinataire sous-traitant",
		EN: "for an importer that is a processor",
	},
	ImporterNotBound: {
		FR: "n'a pas pris les engagements contraignants",
		EN: "did not give the binding commitments",
	},
	ToolOfPublicBodies: {FR: "qu'entre organismes publics", EN: "between public bodies only"},
	SignedAfterFlow:    {FR: "signé après le flux", EN: "signed after the flow"},
	NotRelayed: {
		FR: "n'est pas lié par les clauses du maillon précédent",
		EN: "not bound by the clauses of the hop before",
	},
	AdherenceNotHandedDown: {FR: "n'engage que celui qui y adhère", EN: "binds only who adheres"},
	NoModuleFurtherDown: {
		FR: "pas de module pour les rôles de ce maillon",
		EN: "no module for the roles of this hop",
	},
	NoImpactAssessment: {FR: "aucune analyse d'impact du transfert", EN: "no transfer impact assessment"},
	AssessmentTooLate:  {FR: "postérieure au flux", EN: "dated after the flow"},
	AssessmentByImporter: {
		FR: "un résumé remis par le destinataire",
		EN: "a summary handed over by the importer",
	},
	AssessmentStopsShort:  {FR: "laisse de côté les transferts ultérieurs", EN: "leaves the onward hops out"},
	ProtectionDoesNotHold: {FR: "la protection n'est pas assurée", EN: "the protection does not hold"},
	EncryptionDoesNotCure: {FR: "aucune mesure technique", EN: "no technical measure"},
	ReviewOverdue:         {FR: "dépassé sa date de réexamen", EN: "past its review date"},
	StandardClausesSigned: {
		FR: "les clauses types 2021/914 encadrent",
		EN: "the standard clauses 2021/914 frame",
	},
	OldClausesStillRunning: {
		FR: "les anciennes clauses types encadrent encore",
		EN: "the old standard clauses still frame",
	},
	GroupRules: {
		FR: "règles d'entreprise contraignantes encadrent",
		EN: "binding corporate rules frame",
	},
	GroupRulesForClients: {
		FR: "règles d'entreprise « sous-traitant » encadrent",
		EN: "rules for processors frame",
	},
	AuthorityClausesSigned: {FR: "clauses d'une autorité", EN: "clauses of an authority"},
	CodeAdhered: {
		FR: "un code de conduite et l'engagement",
		EN: "a code of conduct and the importer's commitment",
	},
	ImporterCertified: {
		FR: "une certification et l'engagement",
		EN: "a certification and the importer's commitment",
	},
	AdHocAuthorised: {FR: "clauses ad hoc autorisées", EN: "authorised ad hoc clauses"},
	PublicInstrumentSigned: {
		FR: "instrument contraignant entre organismes publics",
		EN: "binding instrument between public bodies",
	},
	ArrangementAuthorised: {
		FR: "arrangement administratif autorisé",
		EN: "authorised administrative arrangement",
	},
	SecureAbroad: {
		FR: "l'accès du personnel situé hors de l'Union",
		EN: "the access of staff outside the Union",
	},
	SecureOwnBranch: {FR: "l'établissement situé hors de l'Union", EN: "the branch outside the Union"},
	ScreensCount: {
		FR: "traiter l'accès à distance comme un transfert",
		EN: "treat remote access as a transfer",
	},
	TellThePersons: {
		FR: "dire aux personnes que leurs données partent",
		EN: "tell the persons that their data go outside",
	},
	AnswerAccessWithSafeguards: {FR: "à qui exerce son droit d'accès", EN: "to whoever asks for access"},
	RegisterTheCountry: {
		FR: "inscrire le pays tiers au registre",
		EN: "enter the third country in the register",
	},
	RestStillApplies: {FR: "l'adéquation ne remplace que l'outil", EN: "adequacy replaces only the tool"},
	KeepFallback: {
		FR: "garder au dossier des clauses types et une analyse",
		EN: "keep standard clauses and an assessment on file",
	},
	ExporterOwesAssessment: {
		FR: "faire mener l'analyse par l'exportateur",
		EN: "have the exporter carry out the assessment",
	},
	ExplainImporterUnderRGPD: {FR: "justifier par écrit", EN: "state in writing why"},
	RelayToSubProcessors: {
		FR: "répercuter les obligations du destinataire",
		EN: "obligations passed on to its own processors",
	},
	ChallengeForeignOrders: {
		FR: "contestation des demandes d'autorités étrangères",
		EN: "challenge of foreign authorities' requests",
	},
	ReadNarrowly:  {FR: "lire la dérogation étroitement", EN: "read the derogation narrowly"},
	TellAuthority: {FR: "informer la CNIL", EN: "inform the CNIL"},
	TunisianExport: {
		FR: "l'autorisation d'exporter les données de Tunisie",
		EN: "the authorisation to send data out of Tunisia",
	},
	MoroccanExport:   {FR: "exporter les données du Maroc", EN: "sending data out of Morocco"},
	LookAtTunisia:    {FR: "loi tunisienne", EN: "Tunisian law"},
	LookAtMorocco:    {FR: "loi marocaine", EN: "Moroccan law"},
	LookAtMadagascar: {FR: "loi malgache", EN: "Malagasy law"},
	LookAtSenegal:    {FR: "loi sénégalaise", EN: "Senegalese law"},
	LookAtMauritius:  {FR: "loi mauricienne", EN: "Mauritian act"},
	LookAtIvoryCoast: {FR: "loi ivoirienne", EN: "Ivorian law"},

	CentreDecidesTogether: {
		FR: "responsables conjoints : un accord de l'article 26",
		EN: "joint controllers: an arrangement under article 26",
	},
	CentreOwnsBase: {
		FR: "choisit qui appeler dans sa propre base",
		EN: "picks whom to call from its own base",
	},
	CentreSellsLeads: {FR: "vend des contacts qu'il a collectés", EN: "sells leads it collected"},
	CentreFixesEssentials: {
		FR: "le client ne fixe pas les moyens essentiels",
		EN: "the client does not fix the essential means",
	},
	CentreWorksForClient: {
		FR: "le client fournit la liste et fixe",
		EN: "the client supplies the list and fixes",
	},
	CentreChoosesItsTools:  {FR: "des moyens non essentiels", EN: "non-essential means"},
	CentreReusesData:       {FR: "responsable de la réutilisation", EN: "controller of the reuse"},
	CentreRecordsForItself: {FR: "responsable des enregistrements", EN: "controller of the recordings"},
	CentreIsSubProcessor: {
		FR: "faire autoriser le sous-traitant ultérieur par le client",
		EN: "have the client authorise the sub-processor",
	},
	FreelancersAreSubProcessors: {FR: "chaque opérateur indépendant", EN: "each freelance operator"},
}

func TestSentencesSayWhatTheyMean(t *testing.T) {
	var rules []rgpd.Rule
	for _, table := range tables() {
		for r := range table.Rules() {
			rules = append(rules, r)
		}
	}
	testkit.Sentences(t, rules, sentences)
}
