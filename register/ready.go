package register

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// The ready entries are examples to adapt, and no legal advice. They name no
// controller and bear no date: [From] starts a builder at one, and Build says what is
// left to fill in. Every category has its own retention; one whose nature is
// [ControllersChoice] comes from no text.

// ReadyEntries yields the ready entries of a telephone prospector, in the order of
// their references T-001 to T-008. [OutboundCalls] is that of a processor.
func ReadyEntries() iter.Seq[Activity] {
	return func(yield func(Activity) bool) {
		for _, ready := range []func() Activity{ConsumerCampaigns, BusinessContacts, CallRecordings, SuppressionList, ConsentEvidence, RequestHandling, CallStatistics, BreachLogging} {
			if !yield(ready()) {
				return
			}
		}
	}
}

// ConsumerCampaigns is a ready entry for campaigns of calls to consumers, by consent or a running contract, with a
// processor in Tunis.
func ConsumerCampaigns() Activity {
	return Activity{
		Ref: "T-001", Status: Active, Owner: rgpd.Text{FR: "Direction commerciale", EN: "Head of sales"},
		Name:    rgpd.Text{FR: "Campagnes d'appels de prospection vers des consommateurs", EN: "Outbound prospecting calls to consumers"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Proposer par téléphone les biens et services de l'organisme à des consommateurs qui y ont consenti, ou à des clients dans le cadre d'un contrat en cours et en rapport avec son objet", EN: "Offer the organisation's goods and services by phone to consumers who consented, or to customers under a contract being performed and in relation with its object"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Établir la liste des personnes appelables (consentement en cours de validité, absence de retrait ou d'opposition)", EN: "Build the list of people who may be called (consent still valid, no withdrawal, no objection)"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Respecter les jours, horaires et le plafond de tentatives (art. D. 223-9 du code de la consommation)", EN: "Keep to permitted days, hours and the cap on attempts (art. D. 223-9 Consumer Code)"}},
			{ID: "sub-3", Says: rgpd.Text{FR: "Enregistrer la suite donnée à l'appel et tout retrait exprimé oralement", EN: "Record the outcome of the call and any withdrawal expressed orally"}},
		},
		Bases: []LegalBasis{
			{Basis: ConsentBasis, When: rgpd.Text{FR: "Consommateur hors contrat en cours : consentement au sens de l'art. L. 223-1, valable un an au plus", EN: "Consumer with no contract being performed: consent under art. L. 223-1, valid for one year at most"}},
			{Basis: LegitimateInterests, When: rgpd.Text{FR: "Client, contrat en cours et offre en rapport avec son objet (art. L. 223-1, al. 4)", EN: "Customer, contract being performed and offer related to its object (art. L. 223-1 para. 4)"}, Interest: rgpd.Text{FR: "Informer ses clients d'offres afférentes ou complémentaires", EN: "Inform one's customers of related or complementary offers"}},
		},
		Subjects: []Subject{
			{Kind: Prospects, Name: rgpd.Text{FR: "Prospects consommateurs", EN: "Consumer prospects"}},
			{Kind: Customers, Name: rgpd.Text{FR: "Clients (contrat en cours)", EN: "Customers (contract being performed)"}},
			{Kind: Contractors, Name: rgpd.Text{FR: "Agents d'appel", EN: "Call agents"}},
		},
		Data: []DataCategory{
			{Kind: Identity, Name: rgpd.Text{FR: "Identification et contact", EN: "Identification and contact"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Civilité, nom, prénom, numéro de téléphone, commune, fuseau horaire", EN: "Title, surname, first name, phone number, town, time zone"},
				Retention: []Retention{{Like: "retention-prospects", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, délibération n° 2021-131 du 23 septembre 2021 (JORFTEXT000045538574)",
					Trigger:   rgpd.Text{FR: "Date de recueil du consentement / dernier contact émanant de la personne", EN: "Date consent was collected / last contact from the person"},
					Criterion: rgpd.Text{FR: "Durée du consentement (un an au plus) ou du contrat ; au plus tard 3 ans après la collecte ou le dernier contact émanant de la personne", EN: "Life of the consent (one year at most) or of the contract; at the latest 3 years after collection or the last contact from the person"}}}},
			{Kind: Connection, Name: rgpd.Text{FR: "Suivi des appels", EN: "Call follow-up"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Date, heure, durée, résultat, nombre de tentatives, motif de non-appel", EN: "Date, time, duration, outcome, number of attempts, reason for not calling"},
				Retention: []Retention{{Period: "P3Y", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Date de la tentative", EN: "Date of the attempt"},
					Criterion: rgpd.Text{FR: "12 mois", EN: "12 months"},
					Archived:  rgpd.Text{FR: "Puis 2 ans en accès restreint, pour démontrer le respect de l'art. D. 223-9", EN: "Then 2 years with restricted access, to show compliance with art. D. 223-9"}}}},
			{Kind: PersonalLife, Name: rgpd.Text{FR: "Relation contractuelle (clients)", EN: "Contract relationship (customers)"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Référence et objet du contrat en cours", EN: "Reference and object of the contract being performed"},
				Retention: []Retention{{Like: "retention-customers", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, délibération n° 2021-131 du 23 septembre 2021 (JORFTEXT000045538574)",
					Trigger:   rgpd.Text{FR: "Fin de la relation commerciale", EN: "End of the business relationship"},
					Criterion: rgpd.Text{FR: "Durée de la relation puis 3 ans", EN: "Length of the relationship then 3 years"}}}},
			{Kind: Identity, Name: rgpd.Text{FR: "Agent", EN: "Agent"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Identifiant de l'agent", EN: "Agent identifier"},
				Retention: []Retention{{Period: "P12M", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Date de l'appel", EN: "Date of the call"},
					Criterion: rgpd.Text{FR: "12 mois", EN: "12 months"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "La personne elle-même (formulaire, appel entrant)", EN: "The person (form, inbound call)"},
			{FR: "Partenaire ayant recueilli le consentement au nom du responsable nommé dans la demande", EN: "Partner who collected the consent for the controller named in the request"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service commercial (personnes habilitées)", EN: "Sales department (authorised staff)"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Centre d'appels sous-traitant établi à Tunis", EN: "Call-centre processor established in Tunis"}, Country: "TN", Contract: "RGPD, art. 28(3)"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
			{Kind: IndependentController, Name: rgpd.Text{FR: "Opérateur de communications électroniques (acheminement des appels)", EN: "Electronic communications operator (call carriage)"}, Country: "FR"},
			{Kind: AuthorityRecipient, Name: rgpd.Text{FR: "Autorités habilitées (CNIL, DGCCRF, juridictions), sur demande", EN: "Competent authorities (CNIL, DGCCRF, courts), on request"}, Country: "FR"},
		},
		AnyTransfer: transfer.Yes,
		Transfers: []Transfer{
			{Recipient: rgpd.Text{FR: "Centre d'appels sous-traitant établi à Tunis", EN: "Call-centre processor established in Tunis"}, Country: "TN", Role: transfer.Processor, Stable: transfer.Yes, Documents: rgpd.Text{FR: "Clauses signées et annexes I à III ; analyse d'impact du transfert ; instruction documentée de transfert (art. 28(3)(a))", EN: "Signed clauses with annexes I-III; transfer impact assessment; documented transfer instruction (art. 28(3)(a))"},
				Safeguard: transfer.Safeguard{Tool: transfer.StandardClauses, Module: transfer.ControllerToProcessor}},
		},
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
			{Kind: ProcessorControl, Detail: rgpd.Text{FR: "Contrat art. 28, audit annuel, poste de travail sans export local ni copie d'écran", EN: "Art. 28 contract, yearly audit, workstation with no local export or screenshot"}},
			{Kind: OtherMeasure, Detail: rgpd.Text{FR: "Engagement de confidentialité et formation annuelle des agents", EN: "Confidentiality undertaking and yearly training of agents"}},
		},
		Rights:            []Right{Withdraw, Access, Rectify, Erase, Restrict, Port, ObjectToProspecting},
		Information:       rgpd.Text{FR: "Mention au moment du recueil du numéro (art. L. 223-2 ; art. 13) ; identité et nature commerciale annoncées au début de l'appel", EN: "Notice when the number is collected (art. L. 223-2; art. 13); identity and commercial nature stated at the start of the call"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIAToAssess, Reason: rgpd.Text{FR: "Grande échelle : un critère du CEPD ; le transfert hors UE n'en est pas un mais pèse dans l'examen, à refaire à chaque nouvelle source de données", EN: "Large scale: one EDPB criterion; the transfer outside the EU is not one but weighs in the screening, to be repeated for every new data source"}},
		Notes: []rgpd.Text{
			{FR: "Adaptation du logement au vieillissement ou au handicap, économies d'énergie et énergies renouvelables : prospection téléphonique interdite hors contrat en cours (art. L. 223-1, al. 5)", EN: "Home adaptation for ageing or disability, energy saving and renewable energy: phone prospecting banned outside a contract being performed (art. L. 223-1 para. 5)"},
			{FR: "Une fois le consentement expiré, la finalité d'appel disparaît : la durée CNIL de 3 ans est un plafond, pas un droit de conserver la fiche en base active", EN: "Once consent has expired the calling purpose is gone: the CNIL 3-year period is a ceiling, not a right to keep the record in the active base"},
			{FR: "Droit tunisien : des formalités locales peuvent s'ajouter au retour des données", EN: "Tunisian law: local formalities may apply to the return flow"},
		},
	}
}

// BusinessContacts is a ready entry for calls to professionals.
func BusinessContacts() Activity {
	return Activity{
		Ref: "T-002", Status: Active, Owner: rgpd.Text{FR: "Direction commerciale", EN: "Head of sales"},
		Name:    rgpd.Text{FR: "Prospection téléphonique de professionnels", EN: "Telephone prospecting of business contacts"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Proposer par téléphone à des professionnels des offres en rapport avec leur fonction", EN: "Offer business contacts, by phone, products related to their job"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Qualifier les contacts et vérifier leur rôle professionnel", EN: "Qualify contacts and check their business role"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Prendre en compte les oppositions", EN: "Act on objections"}},
		},
		Bases: []LegalBasis{
			{Basis: LegitimateInterests, When: rgpd.Text{FR: "Personne jointe dans son activité professionnelle, par un appel humain", EN: "Person reached in their business capacity, by a human call"}, Interest: rgpd.Text{FR: "Développer l'activité auprès de professionnels concernés par l'offre ; mise en balance documentée", EN: "Grow business with professionals concerned by the offer; documented balancing test"}},
		},
		Subjects: []Subject{
			{Kind: Prospects, Name: rgpd.Text{FR: "Contacts professionnels", EN: "Business contacts"}},
		},
		Data: []DataCategory{
			{Kind: Identity, Name: rgpd.Text{FR: "Identification et fonction", EN: "Identification and job"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Nom, prénom, fonction, organisme, numéro et adresse professionnels", EN: "Surname, first name, job title, organisation, business phone and address"},
				Retention: []Retention{{Like: "retention-prospects", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, délibération n° 2021-131 du 23 septembre 2021 (JORFTEXT000045538574)",
					Trigger:   rgpd.Text{FR: "Collecte ou dernier contact émanant de la personne", EN: "Collection or last contact from the person"},
					Criterion: rgpd.Text{FR: "3 ans", EN: "3 years"}}}},
			{Kind: Connection, Name: rgpd.Text{FR: "Suivi des appels", EN: "Call follow-up"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Date, résultat, commentaire factuel", EN: "Date, outcome, factual comment"},
				Retention: []Retention{{Like: "retention-prospects", Period: "P3Y", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, délibération n° 2021-131 du 23 septembre 2021 (JORFTEXT000045538574)",
					Trigger:   rgpd.Text{FR: "Collecte ou dernier contact émanant de la personne (un appel sans réponse n'en est pas un)", EN: "Collection or last contact from the person (an unanswered call is not one)"},
					Criterion: rgpd.Text{FR: "3 ans", EN: "3 years"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "Site internet de l'organisme, annuaire professionnel, salon, recommandation", EN: "Organisation's website, business directory, trade fair, referral"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service commercial (personnes habilitées)", EN: "Sales department (authorised staff)"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
			{Kind: IndependentController, Name: rgpd.Text{FR: "Opérateur de communications électroniques (acheminement des appels)", EN: "Electronic communications operator (call carriage)"}, Country: "FR"},
			{Kind: AuthorityRecipient, Name: rgpd.Text{FR: "Autorités habilitées (CNIL, DGCCRF, juridictions), sur demande", EN: "Competent authorities (CNIL, DGCCRF, courts), on request"}, Country: "FR"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
		},
		Rights:            []Right{Access, Rectify, Erase, Restrict, Object, ObjectToProspecting},
		Information:       rgpd.Text{FR: "Art. 14 : au plus tard lors du premier appel, avec la source des données et le droit d'opposition présenté séparément", EN: "Art. 14: at the latest during the first call, with the source of the data and the right to object presented separately"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIANotRequired, Reason: rgpd.Text{FR: "Données courantes, pas de profilage, volume limité (à réexaminer si le volume change)", EN: "Ordinary data, no profiling, limited volume (review if volume changes)"}},
		Notes: []rgpd.Text{
			{FR: "Un automate d'appel exige le consentement préalable même envers un professionnel personne physique (art. L. 34-5 du CPCE)", EN: "An automated calling system needs prior consent even towards a natural person acting in business (art. L. 34-5 CPCE)"},
		},
	}
}

// CallRecordings is a ready entry for occasional monitoring and recording of calls.
func CallRecordings() Activity {
	return Activity{
		Ref: "T-003", Status: Active, Owner: rgpd.Text{FR: "Responsable qualité", EN: "Quality manager"},
		Name:    rgpd.Text{FR: "Écoute et enregistrement ponctuels des appels", EN: "Occasional monitoring and recording of calls"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Former et évaluer les agents et améliorer la qualité de service", EN: "Train and assess agents and improve service quality"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Écoute et rédaction d'une grille d'analyse", EN: "Listening and filling in an analysis sheet"}},
		},
		Bases: []LegalBasis{
			{Basis: LegitimateInterests, When: rgpd.Text{FR: "Enregistrement ponctuel, ni permanent ni systématique", EN: "Occasional recording, neither permanent nor systematic"}, Interest: rgpd.Text{FR: "Maintenir la qualité des appels et la compétence des agents", EN: "Keep up the quality of calls and the skills of agents"}},
		},
		Subjects: []Subject{
			{Kind: Employees, Name: rgpd.Text{FR: "Agents d'appel", EN: "Call agents"}},
			{Kind: Prospects, Name: rgpd.Text{FR: "Personnes appelées", EN: "People called"}},
		},
		Data: []DataCategory{
			{Kind: Identity, Name: rgpd.Text{FR: "Enregistrement sonore", EN: "Sound recording"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Voix et contenu de la conversation", EN: "Voice and content of the conversation"},
				Retention: []Retention{{Like: "retention-recordings", Period: "P6M", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, fiche « L'écoute et l'enregistrement des appels sur le lieu de travail » ; référentiel durées RH (2 avril 2026)",
					Trigger:   rgpd.Text{FR: "Date de l'enregistrement", EN: "Date of the recording"},
					Criterion: rgpd.Text{FR: "Suppression à bref délai après écoute, 6 mois au plus", EN: "Deleted shortly after listening, 6 months at most"}}}},
			{Kind: PersonalLife, Name: rgpd.Text{FR: "Document d'analyse", EN: "Analysis sheet"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Identité de l'agent et de l'évaluateur, date, heure, durée, appréciation professionnelle", EN: "Identity of agent and assessor, date, time, length, professional assessment"},
				Retention: []Retention{{Like: "retention-analysis-sheets", Period: "P1Y", Sense: Ceiling, Nature: Recommendation, Source: "CNIL, fiche « L'écoute et l'enregistrement des appels sur le lieu de travail » ; référentiel durées RH (2 avril 2026)",
					Trigger:   rgpd.Text{FR: "Date du document", EN: "Date of the sheet"},
					Criterion: rgpd.Text{FR: "1 an au plus", EN: "1 year at most"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "Conversation téléphonique", EN: "Telephone conversation"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Formateurs, évaluateurs et responsables qualité habilités", EN: "Authorised trainers, assessors and quality managers"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
			{Kind: OtherMeasure, Detail: rgpd.Text{FR: "Touche de coupure de l'enregistrement ; arrêt automatique lors d'un paiement ; pas de capture d'écran couplée", EN: "Key to stop the recording; automatic stop during a payment; no coupled screen capture"}},
		},
		Rights:            []Right{Access, Rectify, Erase, Restrict, Object},
		Information:       rgpd.Text{FR: "Annonce au début de l'appel avec le droit d'opposition ; information individuelle des agents (art. L. 1222-4 du code du travail) et du CSE", EN: "Announcement at the start of the call with the right to object; individual information of agents (art. L. 1222-4 Labour Code) and of the works council"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIAToAssess, Reason: rgpd.Text{FR: "Obligatoire si la surveillance des agents devient constante (liste CNIL) ; une surveillance constante est au demeurant excessive", EN: "Required if monitoring of agents becomes constant (CNIL list); constant monitoring is excessive anyway"}},
		Notes: []rgpd.Text{
			{FR: "La preuve d'un contrat n'est pas une finalité de cette fiche : un contrat proposé par téléphone à un consommateur se conclut par écrit (art. L. 221-16 du code de la consommation)", EN: "Proof of a contract is not a purpose of this entry: a contract offered by phone to a consumer is concluded in writing (art. L. 221-16 Consumer Code)"},
			{FR: "Vise les appels de l'équipe interne en France ; ceux du centre de Tunis ne sont pas enregistrés au titre de cette fiche", EN: "Covers calls by the in-house team in France; calls by the Tunis centre are not recorded under this entry"},
			{FR: "Aucune copie n'est détenue hors UE : l'écoute à distance depuis la Tunisie serait un transfert à ajouter", EN: "No copy is held outside the EU: remote listening from Tunisia would be a transfer to be added"},
		},
	}
}

// SuppressionList is a ready entry for the suppression list.
func SuppressionList() Activity {
	return Activity{
		Ref: "T-004", Status: Active, Owner: rgpd.Text{FR: "Conformité", EN: "Compliance"},
		Name:    rgpd.Text{FR: "Gestion de la liste d'opposition (liste repoussoir)", EN: "Management of the opposition (suppression) list"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Ne plus solliciter les personnes qui se sont opposées ou ont retiré leur consentement", EN: "Stop contacting people who objected or withdrew their consent"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Filtrer toute liste avant une campagne, quelle que soit la source", EN: "Screen every list before a campaign, whatever its source"}},
		},
		Bases: []LegalBasis{
			{Basis: LegalObligation, When: rgpd.Text{FR: "Art. 21(2) et 21(3) du RGPD ; art. R. 223-3 du code de la consommation", EN: "Art. 21(2) and 21(3) GDPR; art. R. 223-3 Consumer Code"}},
		},
		Subjects: []Subject{
			{Kind: Prospects, Name: rgpd.Text{FR: "Personnes opposées à la prospection", EN: "People who objected to prospecting"}},
		},
		Data: []DataCategory{
			{Kind: Connection, Name: rgpd.Text{FR: "Empreinte du numéro", EN: "Fingerprint of the number"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Empreinte à clé du numéro au format E.164, périmètre, date, canal de l'opposition", EN: "Keyed hash of the E.164 number, scope, date, channel of the objection"},
				Retention: []Retention{{Like: "retention-objections", Period: "P3Y", Sense: Floor, Nature: Recommendation, Source: "CNIL, « Comment utiliser une liste repoussoir » (27 janvier 2022)",
					Trigger:   rgpd.Text{FR: "Date de l'opposition", EN: "Date of the objection"},
					Criterion: rgpd.Text{FR: "3 ans au moins", EN: "3 years at least"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "La personne (appel, courrier, formulaire)", EN: "The person (call, letter, form)"},
			{FR: "Sous-traitant ayant recueilli l'opposition", EN: "Processor who received the objection"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service conformité et DPO", EN: "Compliance department and DPO"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Centre d'appels sous-traitant établi à Tunis", EN: "Call-centre processor established in Tunis"}, Country: "TN", Contract: "RGPD, art. 28(3)"},
		},
		AnyTransfer: transfer.Yes,
		Transfers: []Transfer{
			{Recipient: rgpd.Text{FR: "Centre d'appels sous-traitant établi à Tunis", EN: "Call-centre processor established in Tunis"}, Country: "TN", Role: transfer.Processor, Stable: transfer.Yes, Documents: rgpd.Text{FR: "Le sous-traitant reçoit un verdict (appelable ou non), pas la liste ; les clauses types couvrent le cas", EN: "The processor receives a verdict (callable or not), not the list; the standard clauses cover the case"},
				Safeguard: transfer.Safeguard{Tool: transfer.StandardClauses, Module: transfer.ControllerToProcessor}},
		},
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Backup, Detail: rgpd.Text{FR: "Sauvegarde quotidienne, test de restauration, rejeu des oppositions et effacements après restauration", EN: "Daily backup, restore test, objections and erasures replayed after a restore"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "Clé d'empreinte conservée hors de la base ; une empreinte sans clé d'un numéro de téléphone se retrouve par énumération", EN: "Hash key held outside the database; an unkeyed hash of a phone number can be found by enumeration"}},
		},
		Rights:            []Right{Access, Rectify, Restrict},
		Information:       rgpd.Text{FR: "Confirmation de l'opposition et de la conservation de son empreinte", EN: "Confirmation of the objection and of the keeping of its fingerprint"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIANotRequired, Reason: rgpd.Text{FR: "Traitement protecteur, données minimales", EN: "Protective processing, minimal data"}},
		Notes: []rgpd.Text{
			{FR: "Aucune autre finalité admise pour cette liste", EN: "No other purpose is admissible for this list"},
			{FR: "Pas d'effacement tant que l'empreinte est nécessaire au respect de l'opposition (art. 17(3)(b))", EN: "No erasure as long as the fingerprint is needed to honour the objection (art. 17(3)(b))"},
			{FR: "La liste publique Bloctel a disparu du code de la consommation le 11 août 2026", EN: "The public Bloctel list left the Consumer Code on 11 August 2026"},
		},
	}
}

// ConsentEvidence is a ready entry for the collection and the proof of consents.
func ConsentEvidence() Activity {
	return Activity{
		Ref: "T-005", Status: Active, Owner: rgpd.Text{FR: "Conformité", EN: "Compliance"},
		Name:    rgpd.Text{FR: "Recueil et preuve des consentements au démarchage téléphonique", EN: "Collection and evidence of consent to telephone prospecting"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Recueillir le consentement et pouvoir le prouver", EN: "Collect consent and be able to prove it"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Enregistrer les retraits", EN: "Record withdrawals"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Remettre à la personne, à sa demande, la preuve sur support durable", EN: "Give the person, on request, the evidence on a durable medium"}},
		},
		Bases: []LegalBasis{
			{Basis: LegalObligation, When: rgpd.Text{FR: "Art. 7(1) du RGPD ; art. L. 223-1 al. 3 et R. 223-2 du code de la consommation", EN: "Art. 7(1) GDPR; art. L. 223-1 para. 3 and R. 223-2 Consumer Code"}},
		},
		Subjects: []Subject{
			{Kind: Prospects, Name: rgpd.Text{FR: "Consommateurs sollicités pour un consentement", EN: "Consumers asked for consent"}},
		},
		Data: []DataCategory{
			{Kind: Identity, Name: rgpd.Text{FR: "Preuve du consentement", EN: "Evidence of consent"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Identité, numéro, date et heure, texte présenté et sa version, professionnel et tiers nommés, nature des biens ou services, période consentie, créneau dérogatoire accepté, moyen de recueil", EN: "Identity, number, date and time, wording shown and its version, professional and third party named, nature of the goods or services, period consented to, exceptional slot accepted, means of collection"},
				Retention: []Retention{{Like: "retention-consent-proof", Period: "P3Y", Sense: Fixed, Nature: Statutory, Source: "Code de la consommation, art. R. 223-2 (décret n° 2026-662 du 23 juillet 2026)",
					Trigger:   rgpd.Text{FR: "Date de recueil du consentement", EN: "Date the consent was collected"},
					Criterion: rgpd.Text{FR: "3 ans", EN: "3 years"}}}},
			{Kind: Identity, Name: rgpd.Text{FR: "Retrait", EN: "Withdrawal"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Date, heure, moyen (y compris oral), agent l'ayant enregistré", EN: "Date, time, means (including oral), agent who recorded it"},
				Retention: []Retention{{Period: "P3Y", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Date de recueil du consentement", EN: "Date the consent was collected"},
					Criterion: rgpd.Text{FR: "Avec la preuve du consentement, puis fiche T-004", EN: "With the evidence of consent, then entry T-004"}}}},
			{Kind: Connection, Name: rgpd.Text{FR: "Données techniques du recueil", EN: "Technical data of the collection"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Identifiant du formulaire, empreinte du contenu présenté", EN: "Form identifier, hash of the content shown"},
				Retention: []Retention{{Like: "retention-consent-proof", Period: "P3Y", Sense: Fixed, Nature: Statutory, Source: "Code de la consommation, art. R. 223-2 (décret n° 2026-662 du 23 juillet 2026)",
					Trigger:   rgpd.Text{FR: "Date de recueil du consentement", EN: "Date the consent was collected"},
					Criterion: rgpd.Text{FR: "3 ans", EN: "3 years"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "La personne", EN: "The person"},
			{FR: "Partenaire de recueil", EN: "Collection partner"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service conformité et DPO", EN: "Compliance department and DPO"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
			{Kind: AuthorityRecipient, Name: rgpd.Text{FR: "Autorités habilitées (CNIL, DGCCRF, juridictions), sur demande", EN: "Competent authorities (CNIL, DGCCRF, courts), on request"}, Country: "FR"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
			{Kind: Backup, Detail: rgpd.Text{FR: "Sauvegarde quotidienne, test de restauration, rejeu des oppositions et effacements après restauration", EN: "Daily backup, restore test, objections and erasures replayed after a restore"}},
			{Kind: OtherMeasure, Detail: rgpd.Text{FR: "Journal en ajout seul, chaîné par empreinte", EN: "Append-only log, hash-chained"}},
		},
		Rights:            []Right{Access, Rectify, Restrict},
		Information:       rgpd.Text{FR: "Les cinq mentions de l'art. R. 223-1 et celles de l'art. 13", EN: "The five items of art. R. 223-1 and those of art. 13"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIANotRequired, Reason: rgpd.Text{FR: "Traitement de preuve imposé par un texte", EN: "Evidence processing imposed by law"}},
		Notes: []rgpd.Text{
			{FR: "Le consentement vaut un an au plus et ne se renouvelle pas tacitement ; la preuve se conserve trois ans : deux horloges distinctes", EN: "Consent is valid for one year at most and is not renewed tacitly; evidence is kept three years: two separate clocks"},
		},
	}
}

// RequestHandling is a ready entry for requests by data subjects.
func RequestHandling() Activity {
	return Activity{
		Ref: "T-006", Status: Active, Owner: rgpd.Text{FR: "DPO", EN: "DPO"},
		Name:    rgpd.Text{FR: "Gestion des demandes d'exercice des droits", EN: "Handling of data subject requests"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Recevoir, instruire et répondre aux demandes dans les délais", EN: "Receive, examine and answer requests in time"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Vérifier l'identité en cas de doute raisonnable", EN: "Check identity in case of reasonable doubt"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Démontrer le respect des délais", EN: "Show that time limits were met"}},
			{ID: "sub-3", Says: rgpd.Text{FR: "Notifier les destinataires (art. 19)", EN: "Notify recipients (art. 19)"}},
		},
		Bases: []LegalBasis{
			{Basis: LegalObligation, When: rgpd.Text{FR: "Art. 12 à 22 du RGPD", EN: "Art. 12 to 22 GDPR"}},
		},
		Subjects: []Subject{
			{Kind: OtherPeople, Name: rgpd.Text{FR: "Demandeurs et leurs mandataires", EN: "Requesters and their representatives"}},
		},
		Data: []DataCategory{
			{Kind: Identity, Name: rgpd.Text{FR: "Demande et réponse", EN: "Request and answer"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Identité, coordonnées, droit exercé, dates, échanges, réponse", EN: "Identity, contact details, right exercised, dates, correspondence, answer"},
				Retention: []Retention{{Like: "retention-requests", Period: "P5Y", Sense: Archive, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Clôture de la demande", EN: "Closure of the request"},
					Criterion: rgpd.Text{FR: "Jusqu'à la clôture", EN: "Until closure"},
					Archived:  rgpd.Text{FR: "5 ans (prescription de droit commun, art. 2224 du code civil)", EN: "5 years (general limitation period, art. 2224 Civil Code)"}}}},
			{Kind: Identity, Name: rgpd.Text{FR: "Justificatif d'identité", EN: "Identity evidence"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Copie de pièce, seulement si nécessaire", EN: "Copy of a document, only if needed"},
				Retention: []Retention{{Like: "retention-identity-proofs", Period: "P0D", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Fin de la vérification", EN: "End of the check"},
					Criterion: rgpd.Text{FR: "Suppression dès la vérification faite", EN: "Deleted as soon as the check is done"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "La personne ou son mandataire", EN: "The person or their representative"},
			{FR: "Sous-traitant ayant reçu la demande", EN: "Processor who received the request"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service conformité et DPO", EN: "Compliance department and DPO"}, Country: "FR"},
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service informatique et sécurité", EN: "IT and security department"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
			{Kind: AuthorityRecipient, Name: rgpd.Text{FR: "Autorités habilitées (CNIL, DGCCRF, juridictions), sur demande", EN: "Competent authorities (CNIL, DGCCRF, courts), on request"}, Country: "FR"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
		},
		Rights:            []Right{Access, Rectify, Restrict},
		Information:       rgpd.Text{FR: "Accusé de réception", EN: "Acknowledgement of receipt"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIANotRequired, Reason: rgpd.Text{FR: "Obligation légale, volume faible", EN: "Legal obligation, low volume"}},
		Notes: []rgpd.Text{
			{FR: "Le délai est d'un mois de date à date, prolongeable de deux mois ; 30 jours n'est pas la règle", EN: "The time limit is one calendar month, extendable by two months; 30 days is not the rule"},
		},
	}
}

// CallStatistics is a ready entry for statistics of campaigns.
func CallStatistics() Activity {
	return Activity{
		Ref: "T-007", Status: Active, Owner: rgpd.Text{FR: "Responsable qualité", EN: "Quality manager"},
		Name:    rgpd.Text{FR: "Statistiques d'activité et de qualité des campagnes", EN: "Activity and quality statistics of campaigns"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Mesurer l'efficacité et la conformité des campagnes", EN: "Measure effectiveness and compliance of campaigns"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Taux de joignabilité, d'opposition et de plainte", EN: "Rates of contact, objection and complaint"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Suivi de charge par équipe", EN: "Workload follow-up per team"}},
		},
		Bases: []LegalBasis{
			{Basis: LegitimateInterests, When: rgpd.Text{FR: "Mesure agrégée ; pas de suivi individuel constant", EN: "Aggregated measurement; no constant individual monitoring"}, Interest: rgpd.Text{FR: "Piloter l'activité et vérifier sa conformité", EN: "Steer the activity and check its compliance"}},
		},
		Subjects: []Subject{
			{Kind: Prospects, Name: rgpd.Text{FR: "Personnes appelées (données pseudonymisées)", EN: "People called (pseudonymised data)"}},
			{Kind: Employees, Name: rgpd.Text{FR: "Agents d'appel", EN: "Call agents"}},
		},
		Data: []DataCategory{
			{Kind: Connection, Name: rgpd.Text{FR: "Métadonnées d'appel pseudonymisées", EN: "Pseudonymised call metadata"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Campagne, horodatage, durée, résultat, équipe", EN: "Campaign, time stamp, length, outcome, team"},
				Retention: []Retention{{Period: "P12M", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Date de l'appel", EN: "Date of the call"},
					Criterion: rgpd.Text{FR: "12 mois puis agrégation anonyme", EN: "12 months then anonymous aggregation"}}}},
			{Kind: PersonalLife, Name: rgpd.Text{FR: "Indicateurs par agent", EN: "Indicators per agent"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Nombre d'appels, durée moyenne", EN: "Number of calls, average length"},
				Retention: []Retention{{Period: "P6M", Sense: Ceiling, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Fin du mois mesuré", EN: "End of the month measured"},
					Criterion: rgpd.Text{FR: "6 mois", EN: "6 months"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "Journaux d'appel de la fiche T-001", EN: "Call logs of entry T-001"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Direction et responsables d'équipe", EN: "Management and team leaders"}, Country: "FR"},
			{Kind: ProcessorRecipient, Name: rgpd.Text{FR: "Éditeur du logiciel d'appel et hébergeur (UE)", EN: "Dialler publisher and hosting provider (EU)"}, Country: "FR", Contract: "RGPD, art. 28(3)"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: OtherMeasure, Detail: rgpd.Text{FR: "Pseudonymisation à l'extraction, seuil minimal d'effectif par cellule", EN: "Pseudonymisation at extraction, minimum count per cell"}},
		},
		Rights:            []Right{Access, Rectify, Erase, Restrict, Object},
		Information:       rgpd.Text{FR: "Art. 13 et 14 ; information individuelle des agents et du CSE", EN: "Art. 13 and 14; individual information of agents and of the works council"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIAToAssess, Reason: rgpd.Text{FR: "Si les indicateurs individuels deviennent permanents", EN: "If individual indicators become permanent"}},
		Notes: []rgpd.Text{
			{FR: "Les sorties réellement anonymes n'ont pas à figurer au registre", EN: "Truly anonymous outputs need not appear in the register"},
		},
	}
}

// BreachLogging is a ready entry for the log of breaches.
func BreachLogging() Activity {
	return Activity{
		Ref: "T-008", Status: Active, Owner: rgpd.Text{FR: "DPO et responsable sécurité", EN: "DPO and security officer"},
		Name:    rgpd.Text{FR: "Registre des violations de données", EN: "Personal data breach log"},
		Purpose: Purpose{ID: "main", Says: rgpd.Text{FR: "Documenter toute violation, ses effets et les mesures prises", EN: "Document every breach, its effects and the remedial action"}},
		SubPurposes: []Purpose{
			{ID: "sub-1", Says: rgpd.Text{FR: "Évaluer le risque et décider de notifier", EN: "Assess the risk and decide whether to notify"}},
			{ID: "sub-2", Says: rgpd.Text{FR: "Notifier l'autorité et, si besoin, informer les personnes", EN: "Notify the authority and, where needed, inform people"}},
		},
		Bases: []LegalBasis{
			{Basis: LegalObligation, When: rgpd.Text{FR: "Art. 33(5), 33 et 34 du RGPD", EN: "Art. 33(5), 33 and 34 GDPR"}},
		},
		Subjects: []Subject{
			{Kind: Customers, Name: rgpd.Text{FR: "Personnes touchées (décrites par catégories et nombre)", EN: "People affected (described by categories and number)"}},
			{Kind: InternalServices, Name: rgpd.Text{FR: "Déclarants et intervenants", EN: "Reporters and responders"}},
		},
		Data: []DataCategory{
			{Kind: Connection, Name: rgpd.Text{FR: "Description de la violation", EN: "Description of the breach"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Faits, dates, nature, catégories et nombre approximatif de personnes et d'enregistrements, effets, mesures, motifs de la décision de notifier ou non", EN: "Facts, dates, nature, categories and approximate number of people and records, effects, measures, reasons for notifying or not"},
				Retention: []Retention{{Like: "retention-breach-log", Period: "P5Y", Sense: Archive, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Clôture de l'incident", EN: "Closure of the incident"},
					Criterion: rgpd.Text{FR: "Jusqu'à la clôture de l'incident", EN: "Until the incident is closed"},
					Archived:  rgpd.Text{FR: "5 ans", EN: "5 years"}}}},
			{Kind: Identity, Name: rgpd.Text{FR: "Coordonnées des intervenants", EN: "Contact details of responders"}, For: []string{"main"},
				Items: rgpd.Text{FR: "Nom, fonction, coordonnées professionnelles", EN: "Name, job, business contact details"},
				Retention: []Retention{{Like: "retention-breach-log", Period: "P5Y", Sense: Archive, Nature: ControllersChoice,
					Trigger:   rgpd.Text{FR: "Clôture de l'incident", EN: "Closure of the incident"},
					Criterion: rgpd.Text{FR: "Avec la description", EN: "With the description"}}}},
		},
		Origins: []rgpd.Text{
			{FR: "Déclaration interne, alerte technique, sous-traitant (art. 33(2))", EN: "Internal report, technical alert, processor (art. 33(2))"},
		},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service conformité et DPO", EN: "Compliance department and DPO"}, Country: "FR"},
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service informatique et sécurité", EN: "IT and security department"}, Country: "FR"},
			{Kind: AuthorityRecipient, Name: rgpd.Text{FR: "CNIL (notification et contrôle)", EN: "CNIL (notification and inspection)"}, Country: "FR"},
		},
		AnyTransfer: transfer.No,
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
			{Kind: SoftwareProtection, Detail: rgpd.Text{FR: "Mises à jour, antivirus, tests d'intrusion annuels", EN: "Patching, anti-malware, yearly penetration test"}},
		},
		Rights:            []Right{Access, Rectify, Restrict},
		Information:       rgpd.Text{FR: "Note interne aux déclarants", EN: "Internal notice to reporters"},
		AutomatedDecision: transfer.No,
		DPIA:              DPIA{Status: DPIANotRequired, Reason: rgpd.Text{FR: "Obligation légale, données limitées", EN: "Legal obligation, limited data"}},
		Notes: []rgpd.Text{
			{FR: "Y inscrire aussi les violations non notifiées", EN: "Also log breaches that were not notified"},
			{FR: "Le sous-traitant prévient le responsable dans les meilleurs délais : les 72 heures sont le délai du responsable envers l'autorité", EN: "The processor warns the controller without undue delay: 72 hours is the controller's limit towards the authority"},
		},
	}
}

// OutboundCalls is a ready entry of a French call centre that calls for two clients,
// with a sub-processor in Tunisia. Its clients and the sub-processor are fictitious:
// replace them.
func OutboundCalls() Service {
	return Service{
		Ref: "P-001", Status: Active,
		Name: rgpd.Text{FR: "Appels sortants pour le compte de clients, avec sous-traitance ultérieure en Tunisie", EN: "Outbound calls on behalf of clients, with sub-processing in Tunisia"},
		Clients: []Client{
			{Controller: Party{Name: "Exemple Mobilier SAS", Address: "5 rue de l'Exemple, 59000 Lille", Country: "FR", Email: "rgpd@mobilier.example"}, DPO: Officer{Contact: Party{Name: "DPO", Email: "dpo@mobilier.example"}}, Contract: rgpd.NewDate(2026, 8, 11),
				Operations: rgpd.Text{FR: "Consultation des fiches, appel, saisie du résultat et des retraits, remontée des oppositions", EN: "Look-up of records, calling, entry of outcome and withdrawals, passing on objections"}},
			{Controller: Party{Name: "Exemple Télécoms SA", Address: "4 avenue de l'Exemple, 33000 Bordeaux", Country: "FR", Email: "rgpd@telecoms.example"}, DPO: Officer{Contact: Party{Name: "DPO", Email: "dpo@telecoms.example"}}, Contract: rgpd.NewDate(2026, 9, 1),
				Operations: rgpd.Text{FR: "Prise de rendez-vous téléphoniques, enregistrement ponctuel pour formation", EN: "Telephone appointment setting, occasional recording for training"}},
		},
		SubProcessors: []SubProcessor{
			{Party: Party{Name: "Appels Exemple Tunisie SARL", Country: "TN"}, Service: rgpd.Text{FR: "Agents d'appel", EN: "Call agents"},
				Authorised: []Authorisation{{Client: "Exemple Mobilier SAS", On: rgpd.NewDate(2026, 8, 11), General: transfer.No}, {Client: "Exemple Télécoms SA", On: rgpd.NewDate(2026, 9, 1), General: transfer.No}}},
		},
		AnyTransfer: transfer.Yes,
		Transfers: []Transfer{
			{Recipient: rgpd.Text{FR: "Appels Exemple Tunisie SARL", EN: "Appels Exemple Tunisie SARL"}, Country: "TN", Role: transfer.SubProcessor, Stable: transfer.Yes, Documents: rgpd.Text{FR: "Clauses module 3, analyse d'impact du transfert, instruction écrite de chaque responsable", EN: "Module 3 clauses, transfer impact assessment, written instruction of each controller"},
				Safeguard: transfer.Safeguard{Tool: transfer.StandardClauses, Module: transfer.ProcessorToProcessor}},
		},
		Security: []Measure{
			{Kind: AccessControl, Detail: rgpd.Text{FR: "Habilitations par rôle, revue trimestrielle, authentification à deux facteurs", EN: "Role-based access, quarterly review, two-factor authentication"}},
			{Kind: Traceability, Detail: rgpd.Text{FR: "Journal horodaté des consultations, exports et écritures, conservé séparément", EN: "Time-stamped log of look-ups, exports and writes, kept apart"}},
			{Kind: Encryption, Detail: rgpd.Text{FR: "TLS en transit, chiffrement au repos des bases et des sauvegardes", EN: "TLS in transit, databases and backups encrypted at rest"}},
			{Kind: ProcessorControl, Detail: rgpd.Text{FR: "Contrat art. 28, audit annuel, poste de travail sans export local ni copie d'écran", EN: "Art. 28 contract, yearly audit, workstation with no local export or screenshot"}},
			{Kind: OtherMeasure, Detail: rgpd.Text{FR: "Engagement de confidentialité et formation annuelle des agents", EN: "Confidentiality undertaking and yearly training of agents"}},
		},
		Notes: []rgpd.Text{
			{FR: "Le délai de conservation n'est pas un champ obligatoire du registre du sous-traitant", EN: "Retention is not a compulsory field of a processor's record"},
			{FR: "Une fiche par client n'est pas exigée, mais les catégories doivent être rattachées à chaque responsable", EN: "One sheet per client is not required, but categories must be tied to each controller"},
		},
	}
}
