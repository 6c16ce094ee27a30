package words

import (
	"regexp"
	"strings"
	"unicode"
)

// What a title may be about, by its words. Tools write them glued, without accents, with a mark of their own before
// or after: x_studio_ne_pas_appeler, DoNotCall__c, hs_lead_status.

// Parts are the words of a title, folded, those written as one by their capitals apart, and without what a tool
// writes around: "x_studio_noCall" has "no" and "call".
func Parts(title string) []string {
	parts := allParts(title)
	for len(parts) > 1 && before[parts[0]] {
		parts = parts[1:]
	}
	for len(parts) > 1 && after[parts[len(parts)-1]] {
		parts = parts[:len(parts)-1]
	}
	return parts
}

// allParts are Parts with what a tool writes around.
func allParts(title string) []string {
	title = unspoilt(title)
	if i := strings.LastIndex(title, "__"); i > 0 && len(title)-i <= 4 { // Job_Title__c, __pc
		title = title[:i]
	}
	return strings.Fields(Fold(unglued(strings.ReplaceAll(title, "_", " "))))
}

// Bare is [Compact] of a title without what a tool writes around it.
func Bare(title string) string { return strings.Join(Parts(title), "") }

// What tools write before and after the name of a field.
var before, after = set("x studio hs hubspot cf cust custom champ field fld udf sf crm prop properties ud z perso " +
	"attribute attributes contact lead prospect res partner"), set("id txt val value bool field fld")

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// graveStems begin the words of what may bear on a call: a refusal, a withdrawal, a consent, a status, another
// number, a country, a language, attempts. In French and English, then in the languages of tools bought elsewhere.
var graveStems = strings.Fields("refus oppos opos stop optout optin opted opt black dnc dnd npa npai consent accord " +
	"autoris permis permit accept agree allow retir retrait revoc revok revoq withdr unsub desinscr desabo abonn " +
	"subscri rgpd gdpr cnil statu etat stage etape phase dispos result qualif appel apel call contact tel phon fone " +
	"mobile portable gsm fax pays country nation langu lang locale tentat attempt essai relanc rappel exclu bloq " +
	"block interdi forbid prohib jamais never nepas neplus pas not plus sans non robinson bloctel pacitel repouss " +
	"suppress prospect demarch sollicit solicit market pub spam contactab joign appelab callab reachab decede deces " +
	"mort dead deceas tutel curat mineur minor protec valid actif active inactif inactive motif raison perte retour " +
	"decision verdict volont intere avis opinion bilan accueil humeur sentiment attitude ressenti conclu issue suite " +
	"suivi debrief appreci synthes pastill etiquet color couleur marqu coche case bool conform eligib cible target " +
	"filtre filter ok statut lost loss reason outcome feedback reponse response answer preference prefer choix " +
	"choice souhait veut wish want disturb derang quiet silence liste list segment tag flag alert warn attention " +
	"vigil sensib resili churn fin end until date anruf kontakt sperr abgemeld widerspr widerruf einwillig nicht " +
	"kein werb zustimm ablehn land sprache handy llam baja rechaz negat consentim pais idioma movil telef chiam " +
	"bloccat revocat rifiut paese lingua cellul bellen afgemeld toestem weiger geen niet ligar recus bloquead idioma " +
	"telem autoriz nao ring kundigung")

// Grave reports whether a title may be about what bears on a call. A column of such a title is left aside by name
// alone.
func Grave(title string) bool {
	parts := Parts(title)
	if len(parts) == 0 || strings.IndexFunc(title, unicode.IsLetter) < 0 {
		return true
	}
	for _, p := range append(parts, strings.Join(parts, "")) {
		for _, stem := range graveStems {
			if strings.HasPrefix(p, stem) || len(stem) > 4 && strings.Contains(p, stem) {
				return true
			}
		}
		if p == "no" || p == "ko" || p == "ne" || p == "oo" || p == "cp" && len(parts) > 1 {
			return true
		}
		for _, c := range p {
			if c > unicode.MaxLatin1 && unicode.IsLetter(c) { // another script: nobody can tell
				return true
			}
		}
	}
	return false
}

// MayBearOnACall reports whether what somebody wrote of a column may bear on a call: it says a refusal, or how one is
// written there.
func MayBearOnACall(text string) bool { return Refuses(text) || Grave(text) }

// nouns are things of a file that bear on no call; fillers stand between them.
var nouns = set("nom noms prenom prenoms name names firstname lastname surname fullname civilite salutation genre " +
	"sexe gender adresse address rue voie street avenue ville city town commune region departement department state " +
	"province county quartier etage batiment immeuble societe entreprise company firm firme sociale enseigne " +
	"organisation organization account business siren siret naf ape rcs tva vat capital effectif effectifs employees " +
	"employe employes salaries turnover ca chiffre affaires revenue revenu revenus amount montant prix price cost " +
	"cout budget total solde remise discount devise currency devis quote facture factures invoice invoices commande " +
	"commandes order orders panier basket quantite quantity produit produits product products article articles " +
	"reference ref ean sku marque brand modele model version serie serial couleur color colour taille size poids " +
	"weight hauteur largeur longueur surface superficie m2 volume puissance energie energy chauffage heating " +
	"isolation toiture toit roof maison house logement appartement vehicule voiture car vehicle immatriculation " +
	"kilometrage annee year age naissance birth birthday anniversaire metier job profession poste fonction position " +
	"role title titre service secteur sector industry industrie activite activity domaine domain email mail emails " +
	"courriel mel url site web website page linkedin facebook twitter instagram profil profile photo image avatar " +
	"logo latitude longitude lat lng geo gps insee iris id identifiant identifier uid uuid guid numero ordre rang " +
	"rank score points note notation rating etoiles stars creation cree created create creee creator createur auteur " +
	"author modification modifie modified updated update maj proprietaire owner vendeur salesperson commercial " +
	"agence agency equipe team conseiller agent gestionnaire manager responsable charge utilisateur user users " +
	"import export fichier file ligne row visite visites visits sessions pages vues views clics clicks ouvertures " +
	"opens utm gclid fbclid ip navigateur browser device appareil territoire commerciale concurrent competitor " +
	"fournisseur supplier banque mutuelle assurance iban famille foyer enfants branche gamme offre offres offer " +
	"canton facturation billing livraison shipping delivery mailing commande associated associee derniere dernier " +
	"last first given family surface habitable landing construction intitule libelle interest priorite priority " +
	"origine original origin source campagne campaign modification compte comptes holder titulaire abonnement " +
	"abonnements contrat contrats contract nationalite nationality zone zones lot lots tranche ilot vip pipeline " +
	"pipelines probabilite probability espere esperee esperes esperees expected")

var fillers = set("de du des d la le les l et en au aux a of the and in on by par pour for un une 1 2 3 4 5 type " +
	"cle key num number code codes zone libelle nb nombre count taux rate pct pourcentage percent moyenne moyen " +
	"average avg min max principal raison " +
	"affiche affichee affichage displayed bureau domicile n client customer contact principale main primary " +
	"secondaire secondary autre other complement ligne line field")

// Harmless reports whether all words of a title are of things that bear on no call.
func Harmless(title string) bool {
	is := false
	for _, p := range Parts(title) {
		bare := strings.TrimRight(p, "0123456789")
		if nouns[p] || nouns[bare] {
			is = true
		} else if bare != "" && !fillers[bare] {
			return false
		}
	}
	return is
}

// zone is the time zone that a tool writes behind a title of instants: (GMT+1), (UTC+01:00).
var zone = regexp.MustCompile(`(?i) *\((gmt|utc)( ?[+-] ?\d{1,2}(:?\d\d)?)?\)$`)

// WithoutZone is a title without the time zone of what stands under it.
func WithoutZone(title string) string {
	if !strings.HasSuffix(title, ")") {
		return title
	}
	return zone.ReplaceAllString(title, "")
}

// ofDays are words of titles under which days stand, and digits that may be one.
var ofDays = set("date dates day jour le at on time heure cree created creation create modif modification modifie " +
	"modified updated update maj naissance birth birthday birthdate anniversaire annee year since depuis ajout added " +
	"add last dernier derniere write siret siren naf ape code codes montant amount total solde ca id ref reference " +
	"numero number n born timestamp revenue revenu budget prix price lat lng latitude longitude effectif horaire " +
	"horaires moment creneau disponibilites heures times")

// OfDays reports whether a title is one under which days stand.
func OfDays(title string) bool {
	for _, p := range Parts(title) {
		if ofDays[p] {
			return true
		}
	}
	return AgeUnder(title) == OfBirths
}

// A grammar of titles that say "is not to be called", and nothing more. What has another word is asked about.
var (
	titleDenies = set("ne pas jamais not never dont nepas neplus donot")
	titleNo     = set("no stop sans without refus refuse refuses refused refuser oppose opposes opposed opposition " +
		"objection objected objects optout blacklist blackliste blacklisted blacklistee exclu exclue exclude " +
		"excluded excl desinscrit desinscrite desinscription unsubscribed unsubscribe unsub dnc dnd npa robinson " +
		"repoussoir")
	titleContact = set("appel appels appeler appele appelee rappel rappeler rappels contact contacts contacter " +
		"contacte recontacter recontacte call calls called calling phone telephone telephonique telephoniques " +
		"telephoner tel demarcher demarche demarchage prospecter prospecte prospection prospecting solliciter " +
		"sollicite sollicitation sollicitations solicit solicitation disturb deranger relancer relance ring " +
		"telemarketing teleprospection phoning")
	titleFill = set("liste a la le les l d de du des au aux par by via of to from the for pour is are has have est y " +
		"date on at since depuis client contact prospect lead personne person list flag do want wants wish veut " +
		"souhaite etre be plus marketing commercial commerciale")
	titleWhole = set("nepasappeler neplusappeler donotcall dontcall nocall nocalls nepascontacter nepluscontacter " +
		"nepasdemarcher neplusdemarcher nepasprospecter neplusprospecter nepasrappeler neplusrappeler donotcontact " +
		"nocontact donotdisturb optoutphone optouttel optoutcall optoutcalls phoneoptout teloptout calloptout " +
		"optouttelephone stopappel stopappels stopcall stopcalls refusappel refusdemarchage oppositionappel " +
		"oppositiontel oppositiontelephone blacklistphone phoneblacklist nepassolliciter neplussolliciter")
	// titleAlone say it without a word of calls.
	titleAlone = set("blacklist blackliste blacklisted blacklistee dnc dnd npa robinson repoussoir oppose opposed " +
		"opposition optout")
)

// undoing is the beginning of a word that takes back what follows, set apart from it: Dé-blacklisté, De-listed; so are
// titleUndoes, of a title that begins with one.
var (
	undoing     = regexp.MustCompile(`(?i)(^|[^\p{L}])(d[eé]s?|un|dis)-|(^|[^\p{L}])dés?[ _]`)
	titleUndoes = set("de des un dis")
)

// SaysNoCall reports whether a title says that whoever is marked in its column is not to be called. A title with a
// word that is none of those is not read so, nor one that denies a no: "refus levé", "dé-blacklisté", "sans opposition"
// and "ne refuse pas les appels" are the contrary.
func SaysNoCall(title string) bool {
	parts := Parts(title)
	if undoing.MatchString(title) || len(parts) > 1 && titleUndoes[parts[0]] {
		return false
	}
	if titleWhole[strings.TrimRight(strings.Join(parts, ""), "0123456789")] {
		return true
	}
	denied, contact, alone, plus, ne, nos := false, false, false, false, false, 0
	for i, p := range parts {
		if p == "out" && i > 0 && (parts[i-1] == "opt" || parts[i-1] == "opted") {
			p = "optout"
		} else if (p == "opt" || p == "opted") && i+1 < len(parts) && parts[i+1] == "out" {
			continue
		}
		switch {
		case titleDenies[p]:
			denied = true
		case titleNo[p]:
			nos++
		case !titleContact[p] && !titleFill[p]:
			return false
		}
		contact, alone = contact || titleContact[p], alone || titleAlone[p]
		plus, ne = plus || p == "plus", ne || p == "ne"
	}
	switch {
	case denied && nos == 0 && (!plus || ne):
		return contact
	case !denied && nos == 1 && !plus:
		return contact || alone
	}
	return false
}
