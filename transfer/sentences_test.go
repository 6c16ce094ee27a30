package transfer

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// What the sentence of each rule must say, in French and in English: a word or two that
// no other sentence of the package says in both.
var sentences = map[rgpd.RuleID]testkit.Words{
	"transfer-importer-inside": {
		FR: "le destinataire est dans l'Union ou l'EEE",
		EN: "the importer is in the Union or the EEA",
	},
	"transfer-direct-collection": {FR: "la personne donne elle-même", EN: "the person gives the data"},
	"transfer-same-entity":       {FR: "même personne morale des deux côtés", EN: "one legal person on both sides"},
	"transfer-exporter-outside":  {FR: "l'exportateur n'est pas soumis au RGPD", EN: "the exporter is not subject"},
	"transfer-adequate": {
		FR: "décision d'adéquation couvre le destinataire",
		EN: "adequacy decision covers the recipient",
	},
	"transfer-adequate-challenged": {FR: "contestée, couvre", EN: "which is challenged, covers"},
	"transfer-safeguard-missing": {
		FR: "sans outil de l'article 46 et sans dérogation",
		EN: "without an adequacy decision, a tool of article 46 or a derogation",
	},
	"transfer-derogation-outsourcing":      {FR: "externalisation", EN: "outsourcing or a stable relationship cannot"},
	"transfer-derogation-recurrent":        {FR: "qu'à un flux occasionnel", EN: "open to occasional flows only"},
	"transfer-derogation-public-authority": {FR: "fermé à une autorité", EN: "closed to an authority"},
	"transfer-derogation-condition":        {FR: "une condition du point invoqué", EN: "condition of the point"},
	"transfer-derogation-consent":          {FR: "consenti expressément", EN: "consented explicitly"},
	"transfer-derogation-contract":         {FR: "nécessaire à un contrat", EN: "needed for a contract"},
	"transfer-derogation-special":          {FR: "registre public", EN: "public register"},
	"transfer-derogation-residual":         {FR: "non répétitif", EN: "not repetitive"},
	"transfer-clauses-2021-915":            {FR: "pas un outil de transfert", EN: "not a transfer tool"},
	"transfer-old-clauses-signed-late":     {FR: "signées après leur abrogation", EN: "signed after their repeal"},
	"transfer-old-clauses-changed": {
		FR: "que pour un traitement inchangé",
		EN: "only for processing that had not changed",
	},
	"transfer-old-clauses-over":      {FR: "cessé de produire effet", EN: "ceased to have effect"},
	"transfer-old-clauses-roles":     {FR: "ne liaient qu'un responsable", EN: "bound only a controller"},
	"transfer-new-clauses-too-early": {FR: "date antérieure à leur application", EN: "a date before they applied"},
	"transfer-module-1": {
		FR: "de responsable à responsable, il faut le module 1",
		EN: "from controller to controller it takes module 1",
	},
	"transfer-module-2": {
		FR: "de responsable à sous-traitant, il faut le module 2",
		EN: "from controller to processor it takes module 2",
	},
	"transfer-module-3": {
		FR: "à sous-traitant ultérieur, il faut le module 3",
		EN: "to sub-processor it takes module 3",
	},
	"transfer-module-4": {
		FR: "à son propre client, il faut le module 4",
		EN: "to its own client it takes module 4",
	},
	"transfer-no-module": {FR: "aucun module", EN: "no module of the clauses 2021/914"},
	"transfer-clauses-altered": {
		FR: "le texte des clauses types a été modifié",
		EN: "text of the standard clauses was altered",
	},
	"transfer-annex-blank": {
		FR: "une annexe des clauses types est vide",
		EN: "an annex of the standard clauses is blank",
	},
	"transfer-not-approved":    {FR: "ni approuvé ni autorisé", EN: "neither approved nor authorised"},
	"transfer-bcr-not-covered": {FR: "ne couvrent pas ce destinataire", EN: "do not cover this importer"},
	"transfer-bcr-clients-data": {
		FR: "« responsable » d'un groupe ne couvrent pas les données de clients",
		EN: "for controllers do not cover the data of outside clients",
	},
	"transfer-bcr-own-data": {
		FR: "ne couvrent que les données de clients extérieurs",
		EN: "cover the data of outside clients only",
	},
	"transfer-bcr-for-processors": {
		FR: "que pour un destinataire sous-traitant",
		EN: "for an importer that is a processor",
	},
	"transfer-importer-not-bound": {
		FR: "n'a pas pris les engagements contraignants",
		EN: "did not give the binding commitments",
	},
	"transfer-tool-of-public-bodies": {FR: "qu'entre organismes publics", EN: "between public bodies only"},
	"transfer-signed-after-flow":     {FR: "signé après le flux", EN: "signed after the flow"},
	"transfer-not-relayed": {
		FR: "n'est pas lié par les clauses du maillon précédent",
		EN: "not bound by the clauses of the hop before",
	},
	"transfer-adherence-not-handed-down": {FR: "n'engage que celui qui y adhère", EN: "binds only who adheres"},
	"transfer-no-module-further-down": {
		FR: "pas de module pour les rôles de ce maillon",
		EN: "no module for the roles of this hop",
	},
	"transfer-assessment-missing": {FR: "aucune analyse d'impact du transfert", EN: "no transfer impact assessment"},
	"transfer-assessment-late":    {FR: "postérieure au flux", EN: "dated after the flow"},
	"transfer-assessment-importers-summary": {
		FR: "un résumé remis par le destinataire",
		EN: "a summary handed over by the importer",
	},
	"transfer-assessment-stops-short":   {FR: "laisse de côté les transferts ultérieurs", EN: "leaves the onward hops out"},
	"transfer-assessment-negative":      {FR: "la protection n'est pas assurée", EN: "the protection does not hold"},
	"transfer-technical-measures-alone": {FR: "aucune mesure technique", EN: "no technical measure"},
	"transfer-assessment-stale":         {FR: "dépassé sa date de réexamen", EN: "past its review date"},
	"transfer-standard-clauses": {
		FR: "les clauses types 2021/914 encadrent",
		EN: "the standard clauses 2021/914 frame",
	},
	"transfer-old-clauses": {
		FR: "les anciennes clauses types encadrent encore",
		EN: "the old standard clauses still frame",
	},
	"transfer-bcr-controller": {
		FR: "règles d'entreprise contraignantes encadrent",
		EN: "binding corporate rules frame",
	},
	"transfer-bcr-processor": {
		FR: "règles d'entreprise « sous-traitant » encadrent",
		EN: "rules for processors frame",
	},
	"transfer-authority-clauses": {FR: "clauses d'une autorité", EN: "clauses of an authority"},
	"transfer-code-of-conduct": {
		FR: "un code de conduite et l'engagement",
		EN: "a code of conduct and the importer's commitment",
	},
	"transfer-certification": {
		FR: "une certification et l'engagement",
		EN: "a certification and the importer's commitment",
	},
	"transfer-ad-hoc-clauses": {FR: "clauses ad hoc autorisées", EN: "authorised ad hoc clauses"},
	"transfer-public-instrument": {
		FR: "instrument contraignant entre organismes publics",
		EN: "binding instrument between public bodies",
	},
	"transfer-administrative-arrangement": {
		FR: "arrangement administratif autorisé",
		EN: "authorised administrative arrangement",
	},
	"transfer-duty-staff-abroad": {
		FR: "l'accès du personnel situé hors de l'Union",
		EN: "the access of staff outside the Union",
	},
	"transfer-duty-own-branch": {FR: "l'établissement situé hors de l'Union", EN: "the branch outside the Union"},
	"transfer-duty-screens": {
		FR: "traiter l'accès à distance comme un transfert",
		EN: "treat remote access as a transfer",
	},
	"transfer-duty-notice": {
		FR: "dire aux personnes que leurs données partent",
		EN: "tell the persons that their data go outside",
	},
	"transfer-duty-access": {FR: "à qui exerce son droit d'accès", EN: "to whoever asks for access"},
	"transfer-duty-register": {
		FR: "inscrire le pays tiers au registre",
		EN: "enter the third country in the register",
	},
	"transfer-duty-other-checks": {FR: "l'adéquation ne remplace que l'outil", EN: "adequacy replaces only the tool"},
	"transfer-duty-keep-fallback": {
		FR: "garder au dossier des clauses types et une analyse",
		EN: "keep standard clauses and an assessment on file",
	},
	"transfer-duty-assessment-by-exporter": {
		FR: "faire mener l'analyse par l'exportateur",
		EN: "have the exporter carry out the assessment",
	},
	"transfer-duty-importer-under-rgpd": {FR: "justifier par écrit", EN: "state in writing why"},
	"transfer-duty-relay": {
		FR: "répercuter les obligations du destinataire",
		EN: "obligations passed on to its own processors",
	},
	"transfer-duty-foreign-orders": {
		FR: "contestation des demandes d'autorités étrangères",
		EN: "challenge of foreign authorities' requests",
	},
	"transfer-duty-derogation":          {FR: "lire la dérogation étroitement", EN: "read the derogation narrowly"},
	"transfer-duty-derogation-residual": {FR: "informer la CNIL", EN: "inform the CNIL"},
	"transfer-duty-tunisian-export": {
		FR: "l'autorisation d'exporter les données de Tunisie",
		EN: "the authorisation to send data out of Tunisia",
	},
	"transfer-duty-moroccan-export": {FR: "exporter les données du Maroc", EN: "sending data out of Morocco"},
	"transfer-duty-tunisia":         {FR: "loi tunisienne", EN: "Tunisian law"},
	"transfer-duty-morocco":         {FR: "loi marocaine", EN: "Moroccan law"},
	"transfer-duty-madagascar":      {FR: "loi malgache", EN: "Malagasy law"},
	"transfer-duty-senegal":         {FR: "loi sénégalaise", EN: "Senegalese law"},
	"transfer-duty-mauritius":       {FR: "loi mauricienne", EN: "Mauritian act"},
	"transfer-duty-ivory-coast":     {FR: "loi ivoirienne", EN: "Ivorian law"},

	"role-joint-controllers": {
		FR: "responsables conjoints : un accord de l'article 26",
		EN: "joint controllers: an arrangement under article 26",
	},
	"role-controller-of-base": {
		FR: "choisit qui appeler dans sa propre base",
		EN: "picks whom to call from its own base",
	},
	"role-seller-of-leads": {FR: "vend des contacts qu'il a collectés", EN: "sells leads it collected"},
	"role-controller-of-essential-means": {
		FR: "le client ne fixe pas les moyens essentiels",
		EN: "the client does not fix the essential means",
	},
	"role-processor": {
		FR: "le client fournit la liste et fixe",
		EN: "the client supplies the list and fixes",
	},
	"role-non-essential-means":      {FR: "des moyens non essentiels", EN: "non-essential means"},
	"role-controller-of-reuse":      {FR: "responsable de la réutilisation", EN: "controller of the reuse"},
	"role-controller-of-recordings": {FR: "responsable des enregistrements", EN: "controller of the recordings"},
	"role-sub-processor": {
		FR: "faire autoriser le sous-traitant ultérieur par le client",
		EN: "have the client authorise the sub-processor",
	},
	"role-freelancers": {FR: "chaque opérateur indépendant", EN: "each freelance operator"},
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
