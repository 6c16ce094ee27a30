package preset

// brevo: the export of contacts. Its attribute SMS is a mobile number.
//
// Seen in the tool's help and plug-ins: EMAIL, SMS, WHATSAPP, LAST NAME, FIRST NAME, DOUBLE_OPT-IN, OPT_IN,
// ADDED_TIME, MODIFIED_TIME, _listIds, email_blacklisted, sms_blacklisted. From memory: NOM, PRENOM, EXT_ID,
// CONTACT ID, LANDLINE_NUMBER, CONTACT_TIMEZONE, BLACKLIST.
//
// BLACKLIST says not of which channel: it is read as the no of a person.
var brevo = tool{
	name: "brevo", says: "Brevo",
	signs: "contact id|ext id|sms|whatsapp|landline number|contact timezone|double opt in|opt in|added time|" +
		"modified time|list ids|email blacklisted|sms blacklisted|email blocklisted|sms blocklisted",
	ours: map[string]string{
		"téléphone": "sms|landline number|phone|telephone",
		"stop":      "blacklist|blacklisted|blocklist|blocklisted|whatsapp blacklisted|phone blacklisted",
	},
	roles: map[Role]string{
		Plain: "contact id|ext id|email|firstname|lastname|first name|last name|prénom|nom|whatsapp|contact timezone|" +
			"job title|linkedin|added time|modified time|list ids|date added|last changed",
		OtherNo: "email blacklisted|sms blacklisted|email blocklisted|sms blocklisted",
		Wish:    "double opt in|opt in",
	},
}

// sellsy: clients, prospects and their contacts.
//
// Seen in clients of the tool's interface: ident, forename, tel, mobile, rateCategory, stickyNote, apenaf, auxCode,
// massmailingUnsubscribed, massmailingUnsubscribedSMS, phoningUnsubscribed, massmailingUnsubscribedMail,
// massmailingUnsubscribedCustom, relationType, dateTransformProspect, mainContactName, actif. From memory: the French
// titles of the export to a spreadsheet.
var sellsy = tool{
	name: "sellsy", says: "Sellsy",
	signs: "ident|forename|rate category|sticky note|ape naf|aux code|accounting code|massmailing unsubscribed|" +
		"massmailing unsubscribed sms|phoning unsubscribed|massmailing unsubscribed mail|" +
		"massmailing unsubscribed custom|relation type|date transform prospect|main contact name|smart tags|" +
		"people forename|people name|third type|catégorie tarifaire|smart tags|collaborateur propriétaire|" +
		"désabonné phoning|désabonné emailing|désabonné sms|compte auxiliaire|référence du tiers",
	ours: map[string]string{
		"téléphone":   "tel|mobile|tél|tél mobile|téléphone|portable",
		"code postal": "zip|address zip|code postal",
		"pays":        "country|pays",
		"stop":        "phoning unsubscribed|désabonné phoning|ne pas appeler",
	},
	roles: map[Role]string{
		Plain: "id|ident|name|nom|forename|prénom|people name|people forename|people civil|civil|civilité|position|" +
			"fonction|" +
			"third type|type|relation type|email|fax|web|site web|siret|siren|vat|tva|rcs|ape naf|capital|" +
			"rate category|catégorie tarifaire|aux code|accounting code|compte auxiliaire|join date|last activity|" +
			"owner id|owner|collaborateur propriétaire|main contact id|main contact name|date transform prospect|" +
			"address|adresse|address part 1|address part 2|town|ville|référence du tiers|pic|logo|facebook|twitter|" +
			"viadeo|linkedin|score",
		Remark: "sticky note|note|smart tags|tags",
		OtherNo: "massmailing unsubscribed|massmailing unsubscribed sms|massmailing unsubscribed mail|" +
			"massmailing unsubscribed custom|désabonné emailing|désabonné sms",
		Coded: "actif",
	},
	words: map[string]vocabulary{"actif": {Nothing: "y|oui|o|1"}},
}

// outlook: the contacts as comma separated values, of Outlook and of Outlook.com.
//
// All seen in programs that write or read them, the French titles too, but for Téléphone mobile. Four of its eleven
// numbers are to be called, and all are looked up.
var outlook = tool{
	name: "outlook", says: "Outlook",
	signs: "e mail address|e mail 2 address|business phone 2|home phone 2|company main phone|car phone|" +
		"radio phone|telex|" +
		"tty tdd phone|isdn|callback|business postal code|home postal code|other postal code|business country|" +
		"business country region|home country region|home country|manager's name|assistant's phone|" +
		"referred by|directory server|mileage|sensitivity|internet free busy|office location|" +
		"organizational id number|" +
		"government id number|user 1|user 2|surname yomi|given yomi|" +
		"téléphone bureau|téléphone 2 bureau|téléphone domicile|téléphone 2 domicile|téléphone principal|" +
		"téléphone société|téléphone voiture|télécopie bureau|code postal bureau|code postal domicile|" +
		"pays région bureau|rue bureau|ville bureau|adresse de messagerie|type de messagerie|" +
		"nom complet de l'adresse de messagerie|critère de diffusion|récepteur de radiomessagerie|rnis|" +
		"serveur d'annuaire|disponibilité internet|utilisateur 1|utilisateur 2",
	ours: map[string]string{
		"téléphone": "business phone|mobile phone|home phone|primary phone|téléphone bureau|tél mobile|" +
			"téléphone mobile|téléphone domicile|téléphone principal",
		"code postal": "business postal code|code postal bureau",
		"pays":        "business country|business country region|pays région bureau|pays bureau",
	},
	roles: map[Role]string{
		Plain: "title|first name|middle name|last name|suffix|company|company yomi|department|job title|given yomi|" +
			"surname yomi|nickname|business street|business street 2|business street 3|business city|business state|" +
			"home street|" +
			"home street 2|home street 3|home city|home state|home postal code|home country|home country region|" +
			"other street|other street 2|other street 3|other city|other state|other postal code|other country|" +
			"other country region|assistant's phone|business fax|business phone 2|callback|car phone|" +
			"company main phone|" +
			"home fax|home phone 2|isdn|other fax|other phone|pager|radio phone|tty tdd phone|telex|account|" +
			"anniversary|assistant's name|billing information|birthday|business address po box|children|" +
			"directory server|e mail address|e mail type|e mail display name|e mail 2 address|e mail 2 type|" +
			"e mail 2 display name|e mail 3 address|e mail 3 type|e mail 3 display name|gender|government id number|" +
			"hobby|home address po box|initials|internet free busy|language|location|manager's name|mileage|" +
			"office location|organizational id number|other address po box|priority|private|profession|referred by|" +
			"sensitivity|spouse|schools|im address|web page|personal web page|business address|home address|" +
			"other address|" +
			"titre|prénom|deuxième prénom|nom|suffixe|société|société yomi|service|profession|rue bureau|" +
			"rue bureau 2|" +
			"rue bureau 3|rue 2 bureau|rue 3 bureau|ville bureau|dép région bureau|rue domicile|rue domicile 2|" +
			"rue domicile 3|ville domicile|dép région domicile|code postal domicile|pays région domicile|rue autre|" +
			"rue autre 2|rue autre 3|ville autre|dép région autre|code postal autre|pays région autre|" +
			"téléphone de l'assistant e|télécopie bureau|téléphone 2 bureau|rappel|téléphone voiture|" +
			"téléphone société|" +
			"télécopie domicile|téléphone 2 domicile|rnis|télécopie autre|téléphone autre|" +
			"récepteur de radiomessagerie|radio téléphone|téléphone tdd tty|télex|adresse de messagerie|" +
			"type de messagerie|nom complet de l'adresse de messagerie|adresse de messagerie 2|" +
			"type de messagerie 2|nom complet de l'adresse de messagerie 2|adresse de messagerie 3|" +
			"type de messagerie 3|nom complet de l'adresse de messagerie 3|anniversaire|" +
			"anniversaire de mariage ou fête|autre boîte postale|b p professionnelle|boîte postale du domicile|" +
			"bureau|code gouvernement|compte|conjoint e|critère de diffusion|disponibilité internet|emplacement|" +
			"enfants|informations facturation|initiales|kilométrage|langue|nom de l'assistant e|" +
			"numéro d'identification de l'organisation|page web|passe temps|priorité|privé|recommandé par|" +
			"responsable|serveur d'annuaire|sexe",
		Remark: "notes|categories|keywords|user 1|user 2|user 3|user 4|catégories|mots clés|utilisateur 1|" +
			"utilisateur 2|utilisateur 3|utilisateur 4",
	},
	words: map[string]vocabulary{
		"private|privé":        {Nothing: "true|false|vrai|faux"},
		"sensitivity":          {Nothing: "normal|personal|private|confidential"},
		"priority":             {Nothing: "low|normal|high"},
		"critère de diffusion": {Nothing: "normal|personnel|privé|confidentiel"},
		"priorité":             {Nothing: "faible|normale|haute"},
		"anniversaire|anniversaire de mariage ou fête": {Nothing: "0 0 00"},
	},
}

// google: contacts in Google's own form, before and since 2024.
//
// All seen in programs that write or read them. Four numbers are to be called, and all are looked up.
var google = tool{
	name: "google", says: "Google Contacts",
	signs: "phone 1 value|phone 2 value|phone 1 label|phone 2 label|phone 1 type|phone 2 type|e mail 1 value|" +
		"e mail 1 label|e mail 1 type|address 1 postal code|address 1 formatted|organization name|" +
		"organization 1 name|" +
		"group membership|phonetic first name|yomi name|given name|family name|file as|labels|" +
		"organization 1 yomi name|short name|maiden name",
	ours: map[string]string{
		"téléphone":   "phone 1 value|phone 2 value|phone 3 value|phone 4 value",
		"code postal": "address 1 postal code",
		"pays":        "address 1 country",
	},
	roles: map[Role]string{
		Plain: "name|given name|additional name|family name|yomi name|given name yomi|additional name yomi|" +
			"family name yomi|" +
			"name prefix|name suffix|initials|nickname|short name|maiden name|birthday|gender|location|" +
			"billing information|" +
			"directory server|mileage|occupation|hobby|sensitivity|priority|language|photo|first name|middle name|" +
			"last name|phonetic first name|phonetic middle name|phonetic last name|file as|organization name|" +
			"organization title|organization department|e mail 1 type|e mail 1 label|e mail 1 value|e mail 2 type|" +
			"e mail 2 label|e mail 2 value|phone 1 type|phone 1 label|phone 2 type|phone 2 label|phone 3 type|" +
			"phone 3 label|phone 4 type|phone 4 label|phone 5 type|phone 5 label|phone 5 value|address 1 type|" +
			"address 1 label|address 1 formatted|address 1 street|address 1 city|address 1 po box|address 1 region|" +
			"address 1 extended address|organization 1 type|organization 1 name|organization 1 yomi name|" +
			"organization 1 title|organization 1 department|organization 1 symbol|organization 1 location|" +
			"organization 1 job description|website 1 label|website 1 type|website 1 value",
		Remark: "notes|labels|group membership|subject",
	},
	words: map[string]vocabulary{
		"labels|group membership": {Nothing: "mycontacts|starred"},
	},
}

// meta: the leads of a form, as the pages' tool writes them: UTF-16, tabs, and a letter before each value.
//
// Seen: the names of the fields of its interface, and a file of an inspection (p:+33…, z:75011, l:…). From memory:
// lead_status and inbox_url. The questions of a form are its own, and asked about.
var meta = tool{
	name: "meta", says: "Meta (formulaires de prospects)",
	signs: "ad id|ad name|adset id|adset name|form id|form name|is organic|platform|campaign id|inbox url",
	ours: map[string]string{
		"téléphone":   "phone number|numéro de téléphone",
		"code postal": "post code|zip code|code postal",
		"pays":        "country|pays",
	},
	strip: map[string]string{"phone number": "p:", "numéro de téléphone": "p:", "post code": "z:", "zip code": "z:",
		"code postal": "z:"},
	roles: map[Role]string{
		Plain: "id|created time|ad id|ad name|adset id|adset name|campaign id|campaign name|form id|form name|" +
			"platform|" +
			"full name|first name|last name|nom complet|prénom|nom de famille|email|e mail|city|ville|state|" +
			"street address|" +
			"company name|job title|inbox url|is organic|retailer item id",
		Stage: "lead status",
	},
	words: map[string]vocabulary{
		"is organic":  {Nothing: "true|false"},
		"lead status": {Nothing: "created|intake"},
	},
}

// pagesJaunes: what is copied from the directory, which has no export of its own.
//
// Seen in programs that copy it: the words « Opposé aux opérations de marketing » beside a number, number-contact,
// address, zip code. Seen in a file of an inspection: category, phone_type, no_prospecting, siret.
var pagesJaunes = tool{
	name: "pagesjaunes", says: "Pages Jaunes",
	signs: "no prospecting|phone type|category|opposition marketing|opposé aux opérations de marketing|siret|" +
		"activité|" +
		"rubrique|type de téléphone",
	ours: map[string]string{
		"téléphone":   "phone|téléphone|phone 2|téléphone 2",
		"code postal": "zip|zip code|code postal",
		"stop":        "no prospecting|opposition marketing|opposé aux opérations de marketing",
	},
	roles: map[Role]string{
		Plain: "name|nom|address|adresse|city|ville|website|site web|siret|siren|naf|email|url|phone type|" +
			"type de téléphone|" +
			"latitude|longitude",
		Remark: "category|activité|rubrique|description",
	},
}

// sirene: the stock of establishments, to which a column of numbers was added, since it has none.
//
// All titles of the stock seen in public copies of it, and the words O, P and N of statutDiffusion. Diffusion is
// partial since the person asked that no stranger gets their data, and none for prospecting (code de commerce, art.
// A123-96): an objection.
var sirene = tool{
	name: "sirene", says: "Sirene (Insee)",
	signs: "statut diffusion etablissement|statut diffusion unite legale|etat administratif etablissement|" +
		"tranche effectifs etablissement|activite principale etablissement|nic|etablissement siege|" +
		"code commune etablissement|libelle commune etablissement|denomination usuelle etablissement|" +
		"caractere employeur etablissement|nombre periodes etablissement|etat administratif unite legale|" +
		"denomination unite legale|categorie juridique unite legale|statut diffusion|siren|siret",
	ours: map[string]string{
		"téléphone":   "téléphone|tel|phone",
		"code postal": "code postal etablissement|code postal",
	},
	roles: map[Role]string{
		Plain: "siren|nic|siret|date creation etablissement|tranche effectifs etablissement|" +
			"annee effectifs etablissement|" +
			"activite principale registre metiers etablissement|date dernier traitement etablissement|" +
			"etablissement siege|" +
			"nombre periodes etablissement|complement adresse etablissement|numero voie etablissement|" +
			"indice repetition etablissement|dernier numero voie etablissement|" +
			"indice repetition dernier numero voie etablissement|type voie etablissement|" +
			"libelle voie etablissement|libelle commune etablissement|libelle commune etranger etablissement|" +
			"distribution speciale etablissement|code commune etablissement|code cedex etablissement|" +
			"libelle cedex etablissement|code pays etranger etablissement|libelle pays etranger etablissement|" +
			"identifiant adresse etablissement|coordonnee lambert abscisse etablissement|" +
			"coordonnee lambert ordonnee etablissement|" +
			"complement adresse2 etablissement|numero voie2 etablissement|indice repetition2 etablissement|" +
			"type voie2 etablissement|libelle voie2 etablissement|code postal2 etablissement|" +
			"libelle commune2 etablissement|libelle commune etranger2 etablissement|" +
			"distribution speciale2 etablissement|code commune2 etablissement|code cedex2 etablissement|" +
			"libelle cedex2 etablissement|code pays etranger2 etablissement|libelle pays etranger2 etablissement|" +
			"date debut|enseigne1 etablissement|enseigne2 etablissement|enseigne3 etablissement|" +
			"denomination usuelle etablissement|activite principale etablissement|" +
			"nomenclature activite principale etablissement|activite principale n a f25 etablissement|" +
			"caractere employeur etablissement|longitude|latitude|denomination unite legale|" +
			"nom unite legale|prenom1 unite legale|categorie juridique unite legale|sigle unite legale|" +
			"activite principale unite legale|tranche effectifs unite legale|date creation unite legale|" +
			"categorie entreprise|annee categorie entreprise",
		Stage: "etat administratif etablissement|etat administratif unite legale",
		Coded: "statut diffusion etablissement|statut diffusion unite legale|statut diffusion",
	},
	words: map[string]vocabulary{
		"etat administratif etablissement|" +
			"etat administratif unite legale": {Nothing: "a"}, // f: closed, c: ceased
		"statut diffusion etablissement|statut diffusion unite legale|" +
			"statut diffusion": {Nothing: "o", Objected: "p|n"},
		"etablissement siege":                                            {Nothing: "true|false"},
		"caractere employeur etablissement":                              {Nothing: "o|n"},
		"tranche effectifs etablissement|tranche effectifs unite legale": {Nothing: "nn"},
	},
}
