package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// columnWords are the values of each fact of a link as clauses that stand alone: a witness
// is read as a sentence.
var columnWords = rows.Words{
	"exporter": {
		fromInside: {FR: "l'exportateur est dans l'Union", EN: "the exporter is in the Union"},
		fromOutsideSubject: {
			FR: "l'exportateur est hors de l'Union et soumis au RGPD",
			EN: "the exporter is outside the Union and under the RGPD",
		},
		fromOnward: {
			FR: "l'exportateur a reçu les données d'un maillon précédent",
			EN: "the exporter got the data from a hop before",
		},
		fromOutsideFree: {FR: "l'exportateur ne relève pas du RGPD", EN: "the exporter is not under the RGPD"},
	},
	"importer": {
		inside: {FR: "le destinataire est dans l'Union ou l'EEE", EN: "the importer is in the Union or the EEA"},
		unsettled: {
			FR: "le destinataire est dans un territoire incertain",
			EN: "the importer is in an uncertain territory",
		},
		outside: {FR: "le destinataire est dans un pays tiers", EN: "the importer is in a third country"},
	},
	"same-entity": {
		rgpd.Yes: {FR: "c'est une seule personne morale des deux côtés", EN: "it is one legal person on both sides"},
		rgpd.No:  {FR: "ce sont deux personnes distinctes", EN: "they are two persons"},
	},
	"collection": {
		PassedOn: {
			FR: "l'exportateur remet les données au destinataire",
			EN: "the exporter passes the data on to the importer",
		},
		CollectedForItself: {
			FR: "la personne donne ses données au destinataire, pour lui seul",
			EN: "the person gives the data to the importer, for itself alone",
		},
		CollectedForExporter: {
			FR: "le destinataire collecte pour l'exportateur",
			EN: "the importer collects for the exporter",
		},
	},
	"adequacy": {
		notCovered: {
			FR: "aucune décision d'adéquation ne couvre le destinataire",
			EN: "no adequacy decision covers the importer",
		},
		covered: {
			FR: "une décision d'adéquation couvre le destinataire",
			EN: "an adequacy decision covers the importer",
		},
		coveredAtRisk: {
			FR: "une décision d'adéquation contestée couvre le destinataire",
			EN: "a challenged adequacy decision covers the importer",
		},
	},
	"tool": {
		NoTool:          {FR: "il n'y a pas d'outil", EN: "there is no tool"},
		ClaimedAdequacy: {FR: "l'adéquation seule est invoquée", EN: "adequacy alone is claimed"},
		StandardClauses: {FR: "l'outil est les clauses 2021/914", EN: "the tool is the clauses 2021/914"},
		ProcessorClauses: {
			FR: "l'outil invoqué est les clauses 2021/915",
			EN: "the tool claimed is the clauses 2021/915",
		},
		OldClauses: {FR: "l'outil est un jeu d'anciennes clauses", EN: "the tool is a set of old clauses"},
		BCRController: {
			FR: "l'outil est des règles de groupe pour responsables",
			EN: "the tool is a group's rules for controllers",
		},
		BCRProcessor: {
			FR: "l'outil est des règles de groupe pour sous-traitants",
			EN: "the tool is a group's rules for processors",
		},
		AuthorityClauses: {FR: "l'outil est des clauses d'une autorité", EN: "the tool is clauses of an authority"},
		CodeOfConduct:    {FR: "l'outil est un code de conduite", EN: "the tool is a code of conduct"},
		Certification:    {FR: "l'outil est une certification", EN: "the tool is a certification"},
		AdHocClauses:     {FR: "l'outil est des clauses ad hoc", EN: "the tool is ad hoc clauses"},
		PublicInstrument: {
			FR: "l'outil est un instrument entre organismes publics",
			EN: "the tool is an instrument between public bodies",
		},
		AdministrativeArrangement: {
			FR: "l'outil est un arrangement administratif",
			EN: "the tool is an administrative arrangement",
		},
	},
	"module": {
		ControllerToController: {FR: "le module 1 est signé", EN: "module 1 is signed"},
		ControllerToProcessor:  {FR: "le module 2 est signé", EN: "module 2 is signed"},
		ProcessorToProcessor:   {FR: "le module 3 est signé", EN: "module 3 is signed"},
		ProcessorToController:  {FR: "le module 4 est signé", EN: "module 4 is signed"},
	},
	"roles": {
		cc: {FR: "un responsable envoie à un responsable", EN: "a controller sends to a controller"},
		cp: {FR: "un responsable envoie à un sous-traitant", EN: "a controller sends to a processor"},
		pp: {
			FR: "un sous-traitant envoie à un sous-traitant ultérieur",
			EN: "a processor sends to a sub-processor",
		},
		pc:        {FR: "un sous-traitant envoie à son propre client", EN: "a processor sends to its own client"},
		otherPair: {FR: "les rôles sont autres", EN: "the roles are other ones"},
	},
	"relay": {
		ownTool: {FR: "l'outil est celui du maillon lui-même", EN: "the tool is that of the hop itself"},
		relayed: {
			FR: "l'outil du maillon précédent est transmis par écrit",
			EN: "the tool of the hop before is handed down in writing",
		},
		notRelayed: {
			FR: "l'outil du maillon précédent n'est pas transmis par écrit",
			EN: "the tool of the hop before is not handed down in writing",
		},
	},
	"signed": {
		signedBefore914: {
			FR: "l'outil est signé avant le 27 juin 2021",
			EN: "the tool was signed before 27 June 2021",
		},
		signedInOverlap: {
			FR: "l'outil est signé du 27 juin au 26 septembre 2021",
			EN: "the tool was signed from 27 June to 26 September 2021",
		},
		signedAfterRepeal: {
			FR: "l'outil est signé depuis le 27 septembre 2021",
			EN: "the tool was signed since 27 September 2021",
		},
		signedAfterFlow: {FR: "l'outil est signé après le flux", EN: "the tool was signed after the flow"},
	},
	"unaltered": {
		rgpd.Yes: {FR: "le texte des clauses est inchangé", EN: "the text of the clauses stands"},
		rgpd.No:  {FR: "le texte des clauses est modifié", EN: "the text of the clauses was altered"},
	},
	"annexes": {
		rgpd.Yes: {FR: "les annexes sont remplies", EN: "the annexes are filled in"},
		rgpd.No:  {FR: "une annexe est vide", EN: "an annex is blank"},
	},
	"unchanged": {
		rgpd.Yes: {
			FR: "le traitement n'a pas changé depuis la signature",
			EN: "the processing has not changed since the signature",
		},
		rgpd.No: {
			FR: "le traitement a changé depuis la signature",
			EN: "the processing has changed since the signature",
		},
	},
	"approved": {
		rgpd.Yes: {FR: "l'autorité a approuvé l'outil", EN: "the authority approved the tool"},
		rgpd.No:  {FR: "l'autorité n'a pas approuvé l'outil", EN: "the authority did not approve the tool"},
	},
	"bound": {
		rgpd.Yes: {
			FR: "le destinataire a pris des engagements contraignants",
			EN: "the importer gave binding commitments",
		},
		rgpd.No: {FR: "le destinataire n'a pris aucun engagement", EN: "the importer gave no commitment"},
	},
	"covers": {
		rgpd.Yes: {FR: "les règles du groupe couvrent le destinataire", EN: "the group's rules cover the importer"},
		rgpd.No: {
			FR: "les règles du groupe ne couvrent pas le destinataire",
			EN: "the group's rules do not cover the importer",
		},
	},
	"clients-data": {
		rgpd.Yes: {FR: "les données sont celles de clients extérieurs", EN: "the data are those of outside clients"},
		rgpd.No:  {FR: "les données sont celles du groupe", EN: "the data are the group's own"},
	},
	"public-bodies": {
		rgpd.Yes: {FR: "les deux sont des organismes publics", EN: "both are public bodies"},
		rgpd.No:  {FR: "l'un des deux n'est pas un organisme public", EN: "one of the two is no public body"},
	},
	"assessment-due": {
		rgpd.Yes: {FR: "l'outil demande une analyse d'impact", EN: "the tool takes an impact assessment"},
		rgpd.No:  {FR: "l'outil ne demande pas d'analyse d'impact", EN: "the tool takes no impact assessment"},
	},
	"assessment": {
		NoAssessment:     {FR: "il n'y a pas d'analyse d'impact", EN: "there is no impact assessment"},
		ImportersSummary: {FR: "il y a un résumé du destinataire", EN: "there is a summary of the importer's"},
		ExportersOwn: {
			FR: "il y a une analyse propre de l'exportateur",
			EN: "there is an assessment of the exporter's own",
		},
	},
	"assessment-day": {
		inTime:  {FR: "l'analyse est faite avant le flux", EN: "the assessment was made before the flow"},
		tooLate: {FR: "l'analyse est faite après le flux", EN: "the assessment was made after the flow"},
	},
	"assessment-onward": {
		rgpd.Yes: {FR: "l'analyse couvre les transferts ultérieurs", EN: "the assessment covers the onward hops"},
		rgpd.No: {
			FR: "l'analyse laisse de côté les transferts ultérieurs",
			EN: "the assessment leaves the onward hops out",
		},
	},
	"outcome": {
		Favourable: {FR: "l'analyse est favorable", EN: "the assessment is favourable"},
		FavourableWithMeasures: {
			FR: "l'analyse est favorable grâce à des mesures",
			EN: "the assessment is favourable thanks to measures",
		},
		Unfavourable: {FR: "l'analyse est défavorable", EN: "the assessment is unfavourable"},
	},
	"measures": {
		TechnicalOnly:    {FR: "les mesures sont seulement techniques", EN: "the measures are technical alone"},
		NotOnlyTechnical: {FR: "les mesures ne sont pas que techniques", EN: "the measures are not only technical"},
	},
	"review": {
		rgpd.Yes: {FR: "l'analyse vaut encore", EN: "the assessment still stands"},
		rgpd.No:  {FR: "le réexamen de l'analyse est passé", EN: "the review of the assessment is past"},
	},
	"clear-data": {
		rgpd.Yes: {FR: "le destinataire a besoin des données en clair", EN: "the importer needs the data in clear"},
		rgpd.No: {
			FR: "le destinataire n'a pas besoin des données en clair",
			EN: "the importer does not need the data in clear",
		},
	},
	"derogation": {
		NoDerogation:    {FR: "aucune dérogation n'est invoquée", EN: "no derogation is claimed"},
		ExplicitConsent: {FR: "le consentement de la personne est invoqué", EN: "the person's consent is claimed"},
		ContractWithPerson: {
			FR: "un contrat avec la personne est invoqué",
			EN: "a contract with the person is claimed",
		},
		ContractInInterest: {
			FR: "un contrat dans l'intérêt de la personne est invoqué",
			EN: "a contract in the person's interest is claimed",
		},
		PublicInterest: {
			FR: "un intérêt public important est invoqué",
			EN: "an important public interest is claimed",
		},
		LegalClaims: {
			FR: "la défense de droits en justice est invoquée",
			EN: "the defence of legal claims is claimed",
		},
		VitalInterests: {FR: "des intérêts vitaux sont invoqués", EN: "vital interests are claimed"},
		PublicRegister: {FR: "un registre public est invoqué", EN: "a public register is claimed"},
		CompellingInterest: {
			FR: "un intérêt légitime impérieux est invoqué",
			EN: "a compelling legitimate interest is claimed",
		},
	},
	"derogation-met": {
		rgpd.Yes: {
			FR: "les conditions du point invoqué sont réunies",
			EN: "the conditions of the point claimed are met",
		},
		rgpd.No: {FR: "une condition du point invoqué manque", EN: "a condition of the point claimed is missing"},
	},
	"frequency": {
		OneOff:    {FR: "le flux est ponctuel", EN: "the flow is one-off"},
		Recurrent: {FR: "le flux est récurrent", EN: "the flow is recurrent"},
	},
	"stable": {
		rgpd.Yes: {FR: "le flux relève d'une relation stable", EN: "the flow belongs to a stable relationship"},
		rgpd.No:  {FR: "le flux ne relève pas d'une relation stable", EN: "the flow belongs to no stable relationship"},
	},
	"public-powers": {
		rgpd.Yes: {
			FR: "l'exportateur exerce des prérogatives de puissance publique",
			EN: "the exporter exercises public powers",
		},
		rgpd.No: {
			FR: "l'exportateur n'exerce pas de prérogatives de puissance publique",
			EN: "the exporter exercises no public powers",
		},
	},
	"means": {
		Sent:     {FR: "les données sont envoyées", EN: "the data are sent"},
		OnScreen: {FR: "les données sont seulement vues à l'écran", EN: "the data are only seen on a screen"},
	},
	"under-rgpd": {
		rgpd.Yes: {FR: "le destinataire est soumis au RGPD", EN: "the importer is under the RGPD"},
		rgpd.No:  {FR: "le destinataire n'est pas soumis au RGPD", EN: "the importer is not under the RGPD"},
	},
	"staff-abroad": {
		rgpd.Yes: {
			FR: "le personnel du destinataire voit les données hors de l'Union",
			EN: "the importer's staff see the data outside the Union",
		},
		rgpd.No: {FR: "le personnel du destinataire reste dans l'Union", EN: "the importer's staff stay in the Union"},
	},
	"relays": {
		rgpd.Yes: {
			FR: "le destinataire a imposé les mêmes obligations à ses sous-traitants",
			EN: "the importer has passed its obligations on",
		},
		rgpd.No: {
			FR: "le destinataire n'a pas imposé les mêmes obligations à ses sous-traitants",
			EN: "the importer has not passed its obligations on",
		},
	},
	"country": {
		tunisia:    {FR: "le pays est la Tunisie", EN: "the country is Tunisia"},
		morocco:    {FR: "le pays est le Maroc", EN: "the country is Morocco"},
		madagascar: {FR: "le pays est Madagascar", EN: "the country is Madagascar"},
		senegal:    {FR: "le pays est le Sénégal", EN: "the country is Senegal"},
		mauritius:  {FR: "le pays est Maurice", EN: "the country is Mauritius"},
		ivoryCoast: {FR: "le pays est la Côte d'Ivoire", EN: "the country is Côte d'Ivoire"},
		elsewhere:  {FR: "le pays est un autre", EN: "the country is another"},
	},
	"module-further-down": {
		rgpd.Yes: {
			FR: "les clauses ont un module pour les rôles du maillon",
			EN: "the clauses have a module for the roles of the hop",
		},
		rgpd.No: {
			FR: "les clauses n'ont pas de module pour les rôles du maillon",
			EN: "the clauses have no module for the roles of the hop",
		},
	},
}

var roleWords = rows.Words{
	"client-gives-list": {
		rgpd.Yes: {FR: "le client fournit la liste et la finalité", EN: "the client supplies the list and the purpose"},
		rgpd.No:  {FR: "le client ne fournit pas la liste", EN: "the client does not supply the list"},
	},
	"client-fixes-essentials": {
		rgpd.Yes: {FR: "le client fixe les moyens essentiels", EN: "the client fixes the essential means"},
		rgpd.No: {
			FR: "le client ne fixe pas les moyens essentiels",
			EN: "the client does not fix the essential means",
		},
	},
	"centre-chooses-tools": {
		rgpd.Yes: {FR: "le centre choisit ses outils", EN: "the centre chooses its tools"},
		rgpd.No:  {FR: "le centre ne choisit pas ses outils", EN: "the centre does not choose its tools"},
	},
	"centre-picks-people": {
		rgpd.Yes: {FR: "le centre choisit qui appeler dans sa base", EN: "the centre picks whom to call from its base"},
		rgpd.No:  {FR: "le centre ne choisit pas qui appeler", EN: "the centre does not pick whom to call"},
	},
	"reuses-data": {
		rgpd.Yes: {FR: "le centre réutilise les données", EN: "the centre reuses the data"},
		rgpd.No:  {FR: "le centre ne réutilise pas les données", EN: "the centre does not reuse the data"},
	},
	"sells-leads": {
		rgpd.Yes: {FR: "le centre vend des contacts de sa collecte", EN: "the centre sells leads of its own"},
		rgpd.No:  {FR: "le centre ne vend pas de contacts", EN: "the centre sells no leads"},
	},
	"decide-together": {
		rgpd.Yes: {FR: "client et centre décident ensemble", EN: "client and centre decide together"},
		rgpd.No:  {FR: "client et centre ne décident pas ensemble", EN: "client and centre do not decide together"},
	},
	"records-for-itself": {
		rgpd.Yes: {
			FR: "le centre enregistre des appels pour son personnel",
			EN: "the centre records calls for its staff management",
		},
		rgpd.No: {FR: "le centre n'enregistre rien pour lui-même", EN: "the centre records nothing for itself"},
	},
	"engaged-by-processor": {
		rgpd.Yes: {
			FR: "le centre travaille pour un prestataire du client",
			EN: "the centre works for an outsourcer of the client",
		},
		rgpd.No: {FR: "le centre travaille pour le client même", EN: "the centre works for the client itself"},
	},
	"freelancers": {
		rgpd.Yes: {FR: "les opérateurs sont des indépendants", EN: "the operators are freelancers"},
		rgpd.No:  {FR: "les opérateurs sont des salariés", EN: "the operators are employees"},
	},
}
