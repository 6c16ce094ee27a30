package preset

// hubspot: the export of contacts, with the labels of the properties.
//
// Seen in a public table of the default properties and in exports of others: Record ID, First Name, Last Name,
// Phone Number, Mobile Phone Number, Lifecycle Stage, Lead Status, Original Source, Create Date, Last Modified
// Date, Contact owner, Message, Persona, Buying role, Membership status, Unsubscribed from all email, Marketing
// contact status, Legal basis for processing contact's data, Country/Region, Number of times contacted. From memory:
// the French labels, the words of the legal basis, Original Traffic Source, Became a lead date. Seen by who exported a
// portal in French: Date de la dernière activité, Date du dernier contact, Nombre de fois contacté, Statut de contact
// marketing, Désabonnement de tous les e-mails, Langue préférée, Score HubSpot, Détails de la source d'origine 1.
//
// Number of times contacted counts e-mails and meetings too: all are taken for calls, which can only be stricter.
var hubspot = tool{
	name: "hubspot", says: "HubSpot",
	signs: "record id|lifecycle stage|lead status|original source|original traffic source|create date|" +
		"contact owner|" +
		"mobile phone number|country region|marketing contact status|unsubscribed from all email|" +
		"legal basis for processing contact's data|became a lead date|last activity date|associated company|" +
		"id de fiche d'informations|phase du cycle de vie|propriétaire du contact|numéro de téléphone mobile|" +
		"statut du lead|source d'origine|désabonné de tous les e-mails|statut du contact marketing|" +
		"désabonnement de tous les e-mails|statut de contact marketing|score hubspot|nombre de fois contacté|" +
		"détails de la source d'origine 1|date de la dernière activité|" +
		"base juridique du traitement des données du contact",
	ours: map[string]string{
		"téléphone":   "phone number|mobile phone number|numéro de téléphone|numéro de téléphone mobile",
		"code postal": "postal code|code postal",
		"pays":        "country region|pays région",
		"stop":        "do not call|ne pas appeler",
	},
	roles: map[Role]string{
		Plain: "record id|first name|last name|email|city|street address|state region|company name|job title|" +
			"associated company|associated company ids|associated note ids|original source|original traffic source|" +
			"original source drill down 1|original source drill down 2|latest source|latest traffic source|" +
			"create date|last modified date|last activity date|became a lead date|became a customer date|" +
			"became a marketing qualified lead date|contact owner|owner assigned date|hubspot team|industry|" +
			"website url|" +
			"time zone|preferred language|buying role|persona|membership status|likelihood to close|" +
			"number of employees|" +
			"annual revenue|first conversion|recent conversion|number of form submissions|" +
			"id de fiche d'informations|id de fiche|prénom|nom|e-mail|ville|adresse postale|nom de l'entreprise|" +
			"intitulé du poste|" +
			"source d'origine|date de création|date de dernière activité|propriétaire du contact|fuseau horaire|" +
			"date de la dernière activité|langue préférée|score hubspot|hubspot score|" +
			"détails de la source d'origine 1|détails de la source d'origine 2|dernière source|secteur|" +
			"date de dernière modification|date d'attribution au propriétaire|pays région ip",
		Remark:   "message|notes|contact notes",
		Calls:    "number of times contacted|nombre de fois contacté",
		LastCall: "last contacted|date du dernier contact",
		Stage:    "lifecycle stage|lead status|phase du cycle de vie|statut du lead",
		OtherNo: "unsubscribed from all email|désabonné de tous les e-mails|désabonnement de tous les e-mails|" +
			"désinscrit de tous les e-mails",
		Coded: "legal basis for processing contact's data|base juridique du traitement des données du contact|" +
			"marketing contact status|statut du contact marketing|statut de contact marketing", // of what it costs
	},
	words: map[string]vocabulary{
		"lifecycle stage|phase du cycle de vie": {Nothing: "subscriber|lead|marketing qualified lead|" +
			"marketingqualifiedlead|salesqualifiedlead|other|autre|" +
			"sales qualified lead|opportunity|customer|evangelist|abonné|client|ambassadeur|opportunité|" +
			"lead qualifié marketing|lead qualifié commercial|lead marketing qualifié|lead commercial qualifié"},
		"marketing contact status|statut du contact marketing|statut de contact marketing": {Nothing: "" +
			"marketing contact|contact marketing",
			Doubted: "non marketing contact|contact non marketing|contact hors marketing"}, // somebody took them out
		"lead status|statut du lead": {Nothing: "new|open|in progress|open deal|attempted to contact|connected|" +
			"nouveau|ouvert|en cours|transaction en cours|transaction ouverte|tentative de contact|" +
			"tentatives de contact|tentative de prise de contact|contacté|connecté|" +
			"bad timing|mauvais timing|mauvais moment",
			Doubted: "unqualified|non qualifié"},
		"legal basis for processing contact's data|base juridique du traitement des données du contact": {Nothing: "" +
			"legitimate interest prospect lead|legitimate interest existing customer|legitimate interest other|" +
			"performance of a contract|freely given consent from contact|intérêt légitime prospect lead|" +
			"intérêt légitime client existant|intérêt légitime autre|exécution d'un contrat|" +
			"consentement donné librement par le contact|consentement librement donné par le contact|" +
			"not applicable|non applicable"},
	},
}

// salesforce: a report of leads or contacts (Company / Account, Zip/Postal Code), or an export of the data itself
// (FirstName, HasOptedOutOfEmail).
//
// Seen in public exports and in the tool's form of leads: Lead ID, Lead Owner, Company / Account, Street,
// State/Province, Zip/Postal Code, Lead Source, Rating, Type, Email Opt Out, Fax Opt Out, Do Not Call, Created By,
// FirstName, LastName, HasOptedOutOfEmail, DoNotCall. From memory: the other names of the interface, the words of Lead
// Status, the French labels.
//
// The source of a lead (Web, Phone Inquiry) is the tool's list, and says nothing sure of where the number is from.
var salesforce = tool{
	name: "salesforce", says: "Salesforce",
	signs: "lead id|lead owner|company account|zip postal code|state province|email opt out|fax opt out|" +
		"do not call|" +
		"lead source|lead status|mailing zip postal code|account name|salutation|contact id|mailing street|" +
		"master record id|has opted out of email|has opted out of fax|system modstamp|owner id|is email bounced|" +
		"email bounced date|last stay in touch request date|clean status|" +
		"société compte|propriétaire de la piste|statut de la piste|origine de la piste|désinscription e-mail",
	ours: map[string]string{
		"téléphone":   "phone|mobile|mobile phone|home phone|other phone|téléphone|tél mobile",
		"code postal": "zip postal code|mailing zip postal code|postal code|mailing postal code|code postal",
		"pays":        "country|mailing country|pays",
		"stop":        "do not call|ne pas appeler",
	},
	roles: map[Role]string{
		Plain: "id|master record id|lead id|contact id|account id|owner id|record type id|salutation|" +
			"first name|" +
			"last name|middle name|suffix|name|title|department|company|company account|account name|street|city|" +
			"state province|state|mailing street|mailing city|mailing state province|mailing state|other street|" +
			"other city|email|fax|website|lead source|rating|type|industry|annual revenue|number of employees|" +
			"no of employees|lead owner|contact owner|account owner|created by|created by id|created date|" +
			"create date|last modified by|last modified by id|last modified date|system modstamp|last activity|" +
			"last activity date|last viewed date|last referenced date|last cu request date|last cu update date|" +
			"last stay in touch request date|last stay in touch save date|is converted|converted date|" +
			"converted account id|converted contact id|converted opportunity id|is unread by owner|assistant|" +
			"assistant phone|birthdate|latitude|longitude|geocode accuracy|photo url|jigsaw|jigsaw contact id|" +
			"clean status|individual id|reports to id|is email bounced|email bounced reason|email bounced date|" +
			"prénom|nom|société compte|origine de la piste|propriétaire de la piste",
		Remark: "description",
		Stage:  "lead status|status|statut de la piste",
		OtherNo: "email opt out|fax opt out|has opted out of email|has opted out of fax|is deleted|" +
			"désinscription e-mail",
	},
	words: map[string]vocabulary{
		"is converted|is unread by owner|is email bounced": {Nothing: "true|false|vrai|faux|0|1"},
		"lead status|status|statut de la piste": {Nothing: "open not contacted|working contacted|closed converted|" +
			"new|contacted|qualified|nurturing|ouverte non contactée|en cours contactée"},
	},
}

// odoo: the export of contacts or leads, with technical names (an export that can be imported again) or labels.
//
// Seen in the tool's sources and in tables of its fields: phone_sanitized, phone_sanitized_blacklisted (Phone
// Blacklisted), phone_blacklisted, mobile_blacklisted, phone_mobile_search, is_blacklisted, message_bounce,
// email_normalized, user_id, signup_type. Seen in a file of an inspection: id, company_type, category_id. From
// memory: the labels of phone_blacklisted and mobile_blacklisted, the French labels, the fields of leads.
var odoo = tool{
	name: "odoo", says: "Odoo",
	signs: "company type|category id|country id|phone blacklisted|mobile blacklisted|phone sanitized|" +
		"phone sanitized blacklisted|is blacklisted|user id|state id|parent id|display name|complete name|" +
		"phone mobile search|message bounce|email normalized|commercial partner id|company name|is company|" +
		"blacklisted phone is phone|blacklisted phone is mobile|sanitized number|normalized email|salesperson|" +
		"stage id|team id|partner id|contact name|email from|partner name|" +
		"is a company|tags|étiquettes|" +
		"nom d'affichage|type de société|est une société|vendeur|téléphone sur liste noire|numéro nettoyé",
	ours: map[string]string{
		"téléphone":   "phone|mobile|téléphone",
		"code postal": "zip|code postal",
		"pays":        "country id|country|pays",
		"stop": "phone blacklisted|mobile blacklisted|phone sanitized blacklisted|blacklisted phone is phone|" +
			"blacklisted phone is mobile|opt out|téléphone sur liste noire|liste noire",
	},
	roles: map[Role]string{
		Plain: "id|external id|name|display name|complete name|company type|is company|is a company|" +
			"parent id|parent name|" +
			"company name|" +
			"commercial partner id|email|email normalized|normalized email|email from|street|street2|city|" +
			"state id|state|" +
			"phone sanitized|sanitized number|phone mobile search|user id|salesperson|lang|language|tz|website|" +
			"function|job position|title|vat|ref|industry id|create date|created on|write date|last updated on|" +
			"create uid|write uid|color|signup type|message bounce|bounce|partner id|partner name|contact name|" +
			"team id|" +
			"sales team|expected revenue|probability|source id|medium id|campaign id|priority|" +
			"nom|nom d'affichage|type de société|est une société|e-mail|rue|ville|vendeur|numéro nettoyé|créé le|" +
			"site web",
		Remark: "comment|notes|category id|tags|tag ids|description|type|étiquettes",
		Stage: "stage id|stage|lost reason|lost reason id|motif de perte|motif de la perte|raison de la perte|" +
			"raison perdue",
		OtherNo: "is blacklisted|email blacklisted",
		Coded:   "active|actif|activity state|état de l'activité|statut de l'activité",
	},
	words: map[string]vocabulary{
		"active|actif": {Nothing: "true|vrai|1", Doubted: "false|faux|0"}, // which is archived, as what was lost is
		"activity state|état de l'activité|statut de l'activité": {Nothing: "overdue|today|planned|en retard|" +
			"aujourd'hui|planifié|prévu"},
		"is company|is a company|est une société": {Nothing: "true|false|vrai|faux|0|1"},
	},
}

// dolibarr: the export of third parties or contacts, whose titles are the labels in the user's language.
//
// Seen in the tool's module: the fields and their keys (ThirdPartyType, ProspectLevel, ProspectStatus exported by
// its code, NotePrivate, CustomerCode, No_Email). From memory: the codes of ProspectStatus (ST_NO is "do not
// contact"), the French and English labels of the keys.
var dolibarr = tool{
	name: "dolibarr", says: "Dolibarr",
	signs: "code client|code fournisseur|code comptable client|code comptable fournisseur|note privée|" +
		"note publique|" +
		"type du tiers|potentiel prospect|état prospect|statut prospect|statut de prospection|" +
		"conditions de règlement|" +
		"forme juridique|nom alternatif|customer code|supplier code|customer accounting code|note private|" +
		"note public|third party type|prospect level|prospect status|juridical status|alias names|" +
		"refuser les e-mails en masse|naf ape|rcs rm|tél perso|tél pro",
	ours: map[string]string{
		"téléphone":   "téléphone|phone|tél pro|tél perso|mobile|tél mobile|phone pro|phone perso|phone mobile",
		"code postal": "code postal|zip|zip code",
		"pays":        "pays|country",
	},
	roles: map[Role]string{
		Plain: "id|nom|name|nom du tiers|nom alternatif|alias names|prénom|titre civilité|poste fonction|fonction|" +
			"fournisseur|" +
			"client|customer|supplier|vendor|date création|date modification|date creation|date last modification|" +
			"code client|code fournisseur|code comptable client|code comptable fournisseur|customer code|" +
			"supplier code|" +
			"customer accounting code|adresse|address|ville|town|département canton|state|code pays|country code|" +
			"fax|url|" +
			"site web|email|langue par défaut|default lang|siren|siret|naf ape|rcs rm|numéro de tva|vat id|capital|" +
			"type du tiers|third party type|effectif|staff|forme juridique|juridical status|potentiel prospect|" +
			"prospect level|conditions de règlement|mode de règlement|payment conditions|payment mode|" +
			"commercial|sales representative",
		Remark:  "note privée|note publique|note private|note public",
		Stage:   "état prospect|statut prospect|statut de prospection|prospect status",
		OtherNo: "refuser les e-mails en masse|no email",
		Coded:   "état|statut|status",
	},
	words: map[string]vocabulary{
		"état prospect|statut prospect|statut de prospection|prospect status": {
			Nothing: "st never|st todo|st pend|st done|jamais contacté|à contacter|contact en cours|contacté|" +
				"never contacted|to contact|contact in progress|contacted",
			Objected: "st no|ne pas contacter|do not contact",
		},
		"client|customer":             {Nothing: "0|1|2|3|client|prospect"}, // the tool's own
		"fournisseur|supplier|vendor": {Nothing: "0|1|oui|non|yes|no"},
		"état|statut|status":          {Nothing: "1|ouvert|open|en activité|actif|active"}, // 0 is closed
	},
}

// pipedrive: the export of people.
//
// Seen in programs that read it: Person - Name, First name, Last name, Organization, Phone - Work, Home, Mobile
// and Other, Email - Work, Home and Other, Labels, Owner, ID, Marketing status, Job title, Country of Postal address.
// From memory: the counters and dates, the words of the marketing status.
//
// The marketing status is of e-mail; a contact who gave no consent to it is asked about all the same.
var pipedrive = tool{
	name: "pipedrive", says: "Pipedrive",
	signs: "person name|person first name|person last name|person phone work|person phone home|person phone mobile|" +
		"person phone other|person phone|person email work|person email home|person email other|person email|" +
		"person organization|person labels|person label|person owner|person id|person marketing status",
	ours: map[string]string{
		"téléphone":   "person phone|person phone work|person phone home|person phone mobile|person phone other",
		"code postal": "person zip postal code of postal address",
		"pays":        "person country of postal address",
	},
	roles: map[Role]string{
		Plain: "person id|person name|person first name|person last name|person organization|person organization id|" +
			"person email|person email work|person email home|person email other|person owner|person job title|" +
			"person title|person open deals|person closed deals|person won deals|person lost deals|" +
			"person done activities|" +
			"person activities to do|person total activities|person last activity date|person next activity date|" +
			"person email messages count|person last email received|person last email sent|person profile picture|" +
			"person person created|person created|person update time|person updated|person visible to|" +
			"person birthday|" +
			"person postal address|person city town village locality of postal address|person linkedin url|" +
			"person state county of postal address|person region of postal address|person instant messenger",
		Remark:  "person labels|person label|person notes|person note",
		OtherNo: "person marketing status",
	},
	words: map[string]vocabulary{"person marketing status": {Nothing: "subscribed|abonné",
		Doubted: "unsubscribed|no consent|archived|bounced|désabonné|pas de consentement"}},
}

// zoho: the export of leads or contacts.
//
// Seen in lists of the tool's fields: Lead Owner, Lead Name, Lead Source, Lead Status, Lead Conversion Time, Email
// Opt Out, Unsubscribed Mode, Unsubscribed Time, Created By, Created Time, Modified By, Modified Time, Last Activity
// Time, Converted Account, Skype ID, Secondary Email, No. of Employees, Rating, Tag, Zip Code. From memory: Record
// Id, Data Processing Basis and its words, the words of Lead Status.
var zoho = tool{
	name: "zoho", says: "Zoho CRM",
	signs: "record id|lead owner id|lead conversion time|unsubscribed mode|unsubscribed time|created time|" +
		"modified time|" +
		"last activity time|skype id|secondary email|tag|data processing basis|lead name|converted account|" +
		"converted deal|no of employees|change log time|locked|user modified time|contact owner id|" +
		"last enriched time|enrich status|layout id",
	ours: map[string]string{
		"téléphone":   "phone|mobile|home phone|other phone",
		"code postal": "zip code|mailing zip",
		"pays":        "country|mailing country",
		"stop":        "do not call|call opt out",
	},
	roles: map[Role]string{
		Plain: "record id|lead owner|lead owner id|contact owner|contact owner id|lead name|contact name|company|" +
			"account name|" +
			"account name id|first name|last name|full name|title|designation|department|email|secondary email|fax|" +
			"website|" +
			"lead source|rating|industry|annual revenue|no of employees|created by|created by id|modified by|" +
			"modified by id|created time|modified time|user modified time|last activity time|lead conversion time|" +
			"converted account|converted contact|converted deal|salutation|skype id|twitter|street|city|state|" +
			"mailing street|mailing city|mailing state|date of birth|assistant|change log time|locked|layout id|" +
			"last enriched time|enrich status|visitor score|average time spent minutes|days visited|first page visited",
		Remark:  "tag|description",
		Stage:   "lead status",
		OtherNo: "email opt out|sms opt out|unsubscribed mode|unsubscribed time",
		Coded:   "data processing basis",
	},
	words: map[string]vocabulary{
		"locked": {Nothing: "true|false"}, // the record, to users
		"lead status": {Nothing: "attempted to contact|contact in future|contacted|not contacted|pre qualified|none",
			Doubted: "junk lead|lost lead|not qualified"},
		"data processing basis": {Nothing: "legitimate interests|contract|consent obtained|legal obligation|" +
			"public interests|vital interests"},
	},
}
