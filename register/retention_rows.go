package register

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// periods has no row earlier than the RGPD. Where a source bears no day, the row
// runs from the RGPD on, the stricter of the two readings for a ceiling.
var periods = []keeping{
	{
		ID: "retention-prospects", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, From: rgpd.NewDate(2021, time.September, 23),
		Sources: rgpd.Cite(law.CommercialFiles),
		What:    rgpd.Text{FR: "les données de prospects", EN: "data of prospects"},
		Trigger: rgpd.Text{FR: "collecte par le responsable, ou dernier contact émanant de la personne", EN: "collection by the controller, or the last contact coming from the person"},
		Note:    rgpd.Text{FR: "à l'échéance on peut demander une fois à la personne si elle veut continuer ; sans oui exprès, effacer ; ouvrir un courriel n'est pas un contact, un appel sans réponse non plus", EN: "when it is over one may ask the person once whether to go on; without an express yes, erase; opening an e-mail is no contact, nor is an unanswered call"},
	},
	{
		ID: "retention-customers", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, From: rgpd.NewDate(2021, time.September, 23),
		Sources: rgpd.Cite(law.CommercialFiles),
		What:    rgpd.Text{FR: "les données de clients, pour la prospection", EN: "data of customers, for prospecting"},
		Trigger: rgpd.Text{FR: "fin de la relation commerciale", EN: "the end of the business relationship"},
	},
	{
		ID: "retention-inactive-accounts", Period: "P2Y", Sense: Ceiling, Nature: Recommendation, From: rgpd.NewDate(2021, time.September, 23),
		Sources: rgpd.Cite(law.CommercialFiles),
		What:    rgpd.Text{FR: "un compte en ligne inactif", EN: "an inactive online account"},
		Trigger: rgpd.Text{FR: "dernière activité", EN: "the last activity"},
	},
	{
		ID: "retention-consent-valid", Period: "P1Y", Sense: Ceiling, Nature: Statutory, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2231),
		What:    rgpd.Text{FR: "un consentement au démarchage téléphonique dans la base active", EN: "a consent to telephone prospecting in the active base"},
		Trigger: rgpd.Text{FR: "date de recueil du consentement", EN: "the day the consent was collected"},
		Note:    rgpd.Text{FR: "c'est la validité du consentement, non une durée de conservation ; la durée dite peut être plus courte ; pas de reconduction tacite", EN: "this is how long the consent holds, not a period of keeping; the period stated may be shorter; no tacit renewal"},
	},
	{
		ID: "retention-consent-proof", Period: "P3Y", Sense: Fixed, Nature: Statutory, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2232),
		What:    rgpd.Text{FR: "la preuve du consentement au démarchage téléphonique", EN: "the proof of a consent to telephone prospecting"},
		Trigger: rgpd.Text{FR: "date de recueil du consentement", EN: "the day the consent was collected"},
		Note:    rgpd.Text{FR: "part du recueil, et non de la fin de validité ni du retrait", EN: "runs from collection, not from the end of validity nor from withdrawal"},
	},
	{
		ID: "retention-call-back-proof", Period: "P3Y", Sense: Fixed, Nature: Statutory, From: law.DayOptIn,
		Sources: rgpd.Cite(law.R2234),
		What:    rgpd.Text{FR: "la preuve d'une demande de rappel", EN: "the proof of a call-back request"},
		Trigger: rgpd.Text{FR: "date de la demande (point de départ à vérifier dans le texte)", EN: "the day of the request (the start is to be checked in the text)"},
	},
	{
		ID: "retention-attempts", Period: "P30D", Sense: Floor, Nature: Derived, From: law.DayHours,
		Sources: rgpd.Cite(law.D2239.BackTo(law.D2239Of2022)),
		What:    rgpd.Text{FR: "les tentatives d'appel", EN: "call attempts"},
		Trigger: rgpd.Text{FR: "date de chaque tentative", EN: "the day of each attempt"},
		Note:    rgpd.Text{FR: "sans trente jours de tentatives, le plafond de quatre ne peut être appliqué ; garder plus longtemps est un choix du responsable", EN: "without thirty days of attempts the cap of four cannot be applied; keeping longer is the controller's choice"},
	},
	{
		ID: "retention-objections", Period: "P3Y", Sense: Floor, Nature: Recommendation, From: rgpd.NewDate(2022, time.January, 27),
		Sources: rgpd.Cite(law.SuppressionList),
		What:    rgpd.Text{FR: "la liste d'opposition", EN: "the suppression list"},
		Trigger: rgpd.Text{FR: "date de l'opposition", EN: "the day of the objection"},
		Note:    rgpd.Text{FR: "un minimum, à la différence de la durée des prospects ; aucun autre usage de la liste ; une empreinte à clé du numéro suffit", EN: "a minimum, unlike the period of prospects; no other use of the list; a keyed hash of the number is enough"},
	},
	{
		ID: "retention-recordings", Period: "P6M", Sense: Ceiling, Nature: Recommendation, From: law.DayGDPR,
		Sources: rgpd.Cite(law.ListeningIn, law.StaffFiles),
		What:    rgpd.Text{FR: "les enregistrements faits pour la formation, l'évaluation ou la qualité", EN: "recordings made for training, assessment or quality"},
		Trigger: rgpd.Text{FR: "date de l'enregistrement", EN: "the day of the recording"},
		Note:    rgpd.Text{FR: "écouter sous quelques jours, écrire la grille, effacer", EN: "listen within days, write the analysis sheet, erase"},
	},
	{
		ID: "retention-analysis-sheets", Period: "P1Y", Sense: Ceiling, Nature: Recommendation, From: law.DayGDPR,
		Sources: rgpd.Cite(law.ListeningIn, law.StaffFiles),
		What:    rgpd.Text{FR: "les documents d'analyse des appels", EN: "analysis sheets of calls"},
		Trigger: rgpd.Text{FR: "date du document", EN: "the day of the sheet"},
	},
	{
		ID: "retention-oral-contracts", Period: "P5Y", Sense: Archive, Nature: Recommendation, From: law.DayRecording,
		Sources: rgpd.Cite(law.ProofByRecording, law.StaffFiles),
		What:    rgpd.Text{FR: "l'enregistrement qui prouve un contrat conclu oralement", EN: "the recording that proves an oral contract"},
		Trigger: rgpd.Text{FR: "connaissance du contrat", EN: "knowledge of the contract"},
		Note:    rgpd.Text{FR: "si c'est nécessaire, jamais systématique ; pas pour le démarchage de consommateurs, où l'acceptation est écrite (C. conso., art. L. 221-16)", EN: "only if necessary, never systematic; not for calls that canvass consumers, where acceptance is in writing (C. conso., art. L. 221-16)"},
	},
	{
		ID: "retention-electronic-contracts", Period: "P10Y", Sense: Archive, Nature: Statutory, From: law.DayGDPR,
		Sources: rgpd.Cite(law.L2131, law.D2131),
		What:    rgpd.Text{FR: "un contrat électronique de 120 euros ou plus", EN: "an electronic contract of 120 euros or more"},
		Trigger: rgpd.Text{FR: "livraison ou exécution", EN: "delivery or performance"},
	},
	{
		ID: "retention-accounts", Period: "P10Y", Sense: Archive, Nature: Statutory, From: law.DayGDPR,
		Sources: rgpd.Cite(law.L12322),
		What:    rgpd.Text{FR: "les pièces comptables", EN: "accounting documents"},
		Trigger: rgpd.Text{FR: "clôture de l'exercice", EN: "the end of the financial year"},
	},
	{
		ID: "retention-for-limitation", Period: "P5Y", Sense: Archive, Nature: Statutory, From: law.DayGDPR,
		Sources: rgpd.Cite(law.CivilCode2224),
		What:    rgpd.Text{FR: "ce que demande la défense d'un droit", EN: "what the defence of a right needs"},
		Trigger: rgpd.Text{FR: "jour où le titulaire du droit a connu ou aurait dû connaître les faits", EN: "the day the holder of the right knew or should have known"},
		Note:    rgpd.Text{FR: "le motif usuel d'un archivage intermédiaire ; il n'a rien d'automatique", EN: "the usual ground of an intermediate archive; nothing automatic"},
	},
	{
		ID: "retention-requests", Period: "P5Y", Sense: Archive, Nature: ControllersChoice, From: law.DayGDPR,
		Sources: rgpd.Cite(law.Custom),
		What:    rgpd.Text{FR: "le dossier d'une demande d'exercice des droits", EN: "the file of a request by a data subject"},
		Trigger: rgpd.Text{FR: "clôture de la demande", EN: "closure of the request"},
	},
	{
		ID: "retention-identity-proofs", Period: "P0D", Sense: Ceiling, Nature: ControllersChoice, From: law.DayGDPR,
		Sources: rgpd.Cite(law.Custom),
		What:    rgpd.Text{FR: "la pièce d'identité jointe à une demande", EN: "the identity document of a request"},
		Trigger: rgpd.Text{FR: "fin de la vérification", EN: "the end of the check"},
	},
	{
		ID: "retention-breach-log", Period: "P5Y", Sense: Archive, Nature: ControllersChoice, From: law.DayGDPR,
		Sources: rgpd.Cite(law.Custom),
		What:    rgpd.Text{FR: "une violation inscrite au registre", EN: "a breach in the log"},
		Trigger: rgpd.Text{FR: "clôture de l'incident", EN: "closure of the incident"},
		Note:    rgpd.Text{FR: "l'article 33(5) ne fixe aucune durée", EN: "art. 33(5) sets no period"},
	},
	{
		ID: "retention-access-logs", Period: "P6M", Longest: "P12M", Sense: Range, Nature: Recommendation, From: rgpd.NewDate(2021, time.October, 14),
		Sources: rgpd.Cite(law.AccessLogs),
		What:    rgpd.Text{FR: "les journaux d'accès", EN: "access logs"},
		Trigger: rgpd.Text{FR: "événement", EN: "the event"},
	},
	{
		ID: "retention-audience-cookies", Period: "P13M", Sense: Ceiling, Nature: Recommendation, From: rgpd.NewDate(2020, time.January, 1),
		Sources: rgpd.Cite(law.CookieGuidelines),
		What:    rgpd.Text{FR: "un traceur de mesure d'audience", EN: "an audience tracker"},
		Trigger: rgpd.Text{FR: "dépôt", EN: "the deposit"},
		Note:    rgpd.Text{FR: "les données qu'il recueille : 25 mois", EN: "the data it collects: 25 months"},
	},
	{
		ID: "retention-cookie-choices", Period: "P6M", Sense: Fixed, Nature: Recommendation, From: rgpd.NewDate(2020, time.January, 1),
		Sources: rgpd.Cite(law.CookieGuidelines),
		What:    rgpd.Text{FR: "le choix fait sur les traceurs", EN: "the choice made on trackers"},
		Trigger: rgpd.Text{FR: "choix", EN: "the choice"},
	},
	{
		ID: "retention-bloctel", Period: "P3Y", Sense: Fixed, Nature: Statutory, From: law.DayGDPR, Until: law.DayOptIn,
		Sources: rgpd.Cite(law.R2233Of2016),
		What:    rgpd.Text{FR: "une inscription sur Bloctel", EN: "an entry on Bloctel"},
		Trigger: rgpd.Text{FR: "inscription, renouvelable", EN: "registration, renewable"},
		Note:    rgpd.Text{FR: "pour rejouer des appels d'avant le 11 août 2026", EN: "to replay calls from before 11 August 2026"},
	},
}
