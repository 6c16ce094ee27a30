package words

import "strings"

// Words of a refusal, and of those whom the law protects, as people write them where no
// column asks for them. Whoever said more than this program understands is not to be
// called before somebody has read it: a word too many sets a row aside, a word too few
// rings.
//
// What is known is stems, and shapes: a no before a word of contact, a consent that is lost, somebody to be taken
// off a list. See written.go for the ways to write a word.

// A hint is what a word may be part of.
type hint uint32

const (
	anywhere   hint = 1 << iota // a refusal by itself
	inText                      // one by itself, but in a name or an address
	kin                         // so is one of the family, or of the age, but in a remark beside a name as well
	alone                       // one if a text has no other word
	never                       // ne, before pas
	denies                      // pas, after ne
	not                         // pas, before appeler
	pair                        // the first of two: see pairs
	contact                     // appeler
	accord                      // consentement
	lost                        // annulé, of a consent
	remove                      // enlever
	list                        // from a list
	untrue                      // faux
	numeral                     // numéro
	person                      // Monsieur
	negates                     // non, before intéressé
	written                     // mail
	only                        // uniquement
	forget                      // oubliez, but not n'oubliez pas
	atEnd                       // see endings
	heads                       // arrêt, before des appels: see little
	endsPhrase                  // see phrases
)

// beginnings are stems, and what each word that begins so may mean.
var beginnings = func() map[string]hint {
	m := map[string]hint{}
	for h, stems := range map[hint]string{
		contact: "appel apel rappel rapel rapl rappl interes interres intress intres contact recontact relanc " +
			"demarch derang interess interest interet " +
			"joindre call telemarket " +
			"phon telephon prospect sollicit solicit market publicit llam chiam ligar anruf bellen spam " +
			"souhait veu disturb bother ring molest angeruf kontakt",
		accord: "consent accord autoris permission agrement approbation permiss",
		lost: "annul retir retrait revoq revoc revok expir invalid perdu refus cancel withdr denied " +
			"lapsed denonc supprim rompu declin inexist refuz",
		remove: "enlev retir sort supprim suppress efface effaci otez oter remov delet unlist unregist degag " +
			"vir exclu ray disparait disparais purg " +
			"radi",
		list:    "list fichier databas repertoire annuaire coordonnees donnees registre mailing",
		not:     "declin rejet",
		untrue:  "errone inexact incorrect wrong mauvais",
		numeral: "numero telephon number coordonnee",
		anywhere: "desinscri desabon unsubscri blacklist decede interdi supprim raccroch importun harcel desinter " +
			"indesir emmerd curatel boycot",
		inText | remove: "enlev effac",
		inText: "arrete cesse refus oppos oposi bloqu blocage mecontent agress hospitalis stopp stope exclu revoq " +
			"revoc retract plaint menac insult injur degage foute foutre enerv exced insupport complain deced " +
			"obseq defunt tutel annoy huissier tribunal unwanted defavor refuz reffus refuss rfuse refsu refues " +
			"resfus oposs reticen refract recalcitr abandon refoul withdr fuck bugger piss merde connar encul " +
			"signalem signalc threat insolen econdui congedi rembarr remball rabrou blackboul saoul exasper " +
			"scandalis indign degout engueul hurl gueul escroc litigat litigious phobi decoch absten abstien " +
			"scrub bereav harass stalk scream shout ininteress uninterest incontact indemarch inappel antidemarch " +
			"anonymis pseudonymis cessation raccro racroch racroc dezabon desopt desinsc desincr unenrol deregist " +
			"uncallab undialab uncontactab irritat frustrat belliger combativ griev renonc desist desengag " +
			"illegal illicit grossieret desagreab execrab irascib colerique hysteri " + tongueStems,
		inText | contact: "derang embete",
		inText | lost:    "resili",
		not | inText:     "detest fatigu",
		only:             "prefer privileg",
	} {
		for s := range strings.FieldsSeq(stems) {
			m[s] |= h
		}
	}
	// As fingers slip: a letter that lacks, two that changed places.
	for s := range strings.FieldsSeq("desinscri desabonn blacklist unsubscri opposition supprimez") {
		for i := 1; i < len(s); i++ {
			m[s[:i]+s[i+1:]] |= inText
			if i+1 < len(s) {
				m[s[:i]+s[i+1:i+2]+s[i:i+1]+s[i+2:]] |= inText
			}
		}
	}
	for s := range strings.FieldsSeq("opposi oppose desinscri desabonn blacklist bloctel supprim harcel agressi " +
		"mecontent menace tribunal harasse harassm harassi efface") {
		for misspelt := range misspellings(s) {
			m[misspelt] |= inText
		}
	}
	for s := range strings.FieldsSeq("refuse refuser oppose opposee raccroche desabonne bloctel retirer supprimer") {
		for slip := range slips(s) {
			if slip != "reuse" {
				m[slip] |= inText
			}
		}
	}
	return m
}()

// pairs are two words that refuse together.
var pairs = map[string]bool{}

var hints = func() map[string]hint {
	m := map[string]hint{}
	add := func(h hint, list string) {
		for w := range strings.FieldsSeq(list) {
			m[w] |= h
		}
	}
	// Verbs, in whatever form.
	for stem := range strings.FieldsSeq("stop stopp refus oppos opos desabonn blacklist harcel boycott dced") {
		for end := range strings.FieldsSeq("e ee es ees er ez ent ant ante ants ait aient ons era eront erait iez " +
			"ement ements ition itions ed ing al als age ages") {
			m[stem+end] |= anywhere
		}
	}
	for s := range strings.FieldsSeq("appeler rappeler contacter telephoner solliciter demarcher interesse " +
		"interessee") {
		for slip := range slips(s) {
			m[slip] |= contact
		}
	}
	for s := range endings {
		m[s] |= atEnd
	}
	for s := range lastOfPhrase {
		m[s] |= endsPhrase
	}
	add(anywhere, "stop sstop stopp stops dnc dncl dnd donotcall donotcontact donotdisturb optout optouts optedout "+
		"blacklist blocklist blocklisted blacklists bloctel pacitel robinson repoussoir refus decede decedee "+
		"decedes deces deceased defunt defunte verstorben fallecido deceduto widerspruch widersprochen widerruf "+
		"widerrufen werbesperre gesperrt abgemeldet uitgeschreven disiscritto revocado revocato npa rgpd gdpr "+
		"dsgvo cnil supprimer supprime supprimee nepasappeler neplusappeler nepascontacter nepluscontacter "+
		"nepasrappeler neplusrappeler nocall nocalls stopcall stopcalls stopappel stopappels stoppub stoptel "+
		"stopsms optouttel teloptout optoutphone phoneoptout calloptout optoutcall unsub unsubs dcd dcde dcdee "+
		"dcds mort morte succession heritier heritiere heritiers hoirs hoirie supprimez effacez enlevez retirez "+
		"radiez rayez cessez arretez lachez raccroche raccrocher raccrochez plainte plaintes mourir meurt arreter "+
		"denied rechazado rechazada rifiutato rifiutata abgelehnt recusado recusada geweigerd abgesagt verweigert "+
		"cesse cesser cessez rayer radier retirer enlever")
	add(inText, "idem dito ditto ibid blocktel nepas npd npra anonymise anonymisee anonymized proscrire proscrit "+
		"proscrite nada nenni تتصل aramayin guardianship plainte plaintes litige litiges revoque revoquee revoked "+
		"revocation retrait retire retiree withdrawn withdrew withdrawal retracte retractation suppression "+
		"suppressed effacement efface effacer delete deleted remove removed exclu exclue exclus exclusion excluded "+
		"exclude interdit interdite interdiction forbidden prohibited spam arnaque jamais never dont cannot nicht "+
		"kein keine keinen niet geen nao nie nunca nein cease desist demarchage menace insulte injures rejected "+
		"rejet rejete declined unwanted indesirable inactif hostile ko nok negatif negative neg tranquille paix "+
		"marre enlever rayer radier radie nan nope noway radiee retirer oter otez avocat demeure signale colere "+
		"fache fachee furieux furieuse rip reffuse refu alone quit lawyer attorney dgccrf angry upset baja "+
		"geloscht loschen loeschen sperre tutelle curatelle mineur mineure mineurs minor harcelement harcele "+
		"harassment vulnerable fragile alzheimer deuil dead died palliatif mourant dement demente demence dementia "+
		"senile dc")
	add(inText, tongueRefusals)
	add(inText, "erase erased erases profanity vulgar nasty cops blocked disconnected elderly underage deaf "+
		"disabled dying unauthorised unauthorized cursed curses death gonflez gonflant relou lourdingue insistant "+
		"insistante insistants insistance intrusif intrusive plaindre plaignant trankil trankile tranquile arretai "+
		"jamai remve rmove delet delte dlete lawer lawyr angery deuille plinte plintes avoca optou oute hopitalise "+
		"hopitalisee optoute rfs npr nppa ppna npna nrpa npnr dncr dsar rtbf tcpa rmv walou niet contentieux "+
		"contentieuse desaccords furax livid irate furious cranky grumpy scam scams scammer scammers scamming "+
		"fraud frauds fraudster fraudsters lawsuit lawsuits voleurs escroquerie arnaqueur arnaqueurs arnaques "+
		"assignation assignations poursuites mediation mediateur conciliateur lasse lassee vexe vexee gave gaves "+
		"gavee soule soulee soules gonfle gonflee deboute deboutee ennuie ennuient ennuyez ennuyer snobe snobee "+
		"opout optout widowed yelled yelling yells swore swearing cussed ineligible ineligibles udaf nah "+
		"abstention zapper plainte areter aretez aretes arretter arrettez arette stoop stpo sotp tsop stpp stopn "+
		"stoppe unsubscribing ouste ofcom creep removal removals unhappy tranquillite barrage odieux odieuse "+
		"imbuvable infect infecte enrage enragee rage raging palliatifs avc cancer chimio chimiotherapie suicide "+
		"suicides suicidaire suicider depression depressif depressive deficient deficiente condoleances autiste "+
		"trisomique schizophrene suppr raccr hangup hungup stahp usurpation usurpe bidon canular plaisantin proces "+
		"prudhommes arcep ddpp amende amendes sanction sanctions repression inexistant inexistante dncall")
	add(heads, "ignore ignorent fuit fuient evite evitent rejette rejettent bloque bloquent arret arrets cessation "+
		"suspension suspendre gel filtre filtrent bloquer hors fin assez lasse lassee saoul marre fatigue sick "+
		"tired weary bored enough")
	add(negates, "nn nnon nonn nonon")
	add(contact, "coup coups")
	add(inText, "decline declinee declines declinent decliner declining banni bannie bannis bannir ban banned "+
		"resil rfus oppse oppo oppos halte desinsc desinscr desab desabo desabon signalconso poubelle corbeille "+
		"archiver detruire jeter ecarter ecarte ecartee dpo lrar objection objections objects objected objecting "+
		"slammed solicitor erasure deletion junk unqualified disqualified ctps desaccord categorique intouchable "+
		"malpoli malpolie impoli impolie grossier grossiere rude abusive balader bouler paitre chier optouted "+
		"insister insistez")
	add(negates, "non not")
	add(written, "ecrive ecrivent ecrivez ecrivons ecrire ecris text texts mail mails email emails courriel "+
		"courriels courrier courriers ecrit ecrite post letter letters postal sms texto textos written writing "+
		"whatsapp lettre lettres")
	add(only, "uniquement seulement exclusivement only exclusif plutot rather instead")
	add(forget, "oubliez oublier oublie")
	add(kin, "ehpad handicap handicape veuf veuve fils fille mari femme epoux epouse conjoint conjointe pere mere "+
		"papa maman frere soeur enfant tuteur tutrice curateur curatrice aidant aidante widow widower wife husband "+
		"daughter mother father mum mom dad brother sister child kid guardian carer obseques enterrement "+
		"funerailles funeral hospice hopital coma parkinson")
	add(alone, "nullement aucunement oo nppa pna npr dne dnt des black lost perdu perdue arret barre barree filtre "+
		"ferme laisser oublier eviter ignorer tps feu pi ni npc bl blk opp opps ref supp suppr suppress nc stp hs "+
		"npi np ccl")
	add(never, "ne n")
	add(denies, "pas plus jamais rien aucun aucune point pa")
	add(not, "without lacks lacking nvr nver neva donot dnot defense defendu defendue inutile jms plu pas plus no "+
		"zero aucun aucune sans arreter cesser mai jamais never not dont quit rien ni pa non 0 nicht kein keine "+
		"keinen niet geen nao nunca inutile sauf hormis except eviter evitez evite contre dnt horreur pointless "+
		"useless allergique hate hates hated dislikes")
	add(lost, "missing pulled pulls nul nulle ko absent caduc caduque manquant manquante manque")
	add(accord, "optin")
	add(contact, "preneur preneuse partant partante concerne concernee concernes besoin besoins utilite keen "+
		"willing fit chaud chaude convaincu convaincue")
	add(contact, "seduit seduite emballe emballee motive motivee enthousiaste indifferent cible cibles dappel "+
		"dappels dapel dapels nappelez nappeler napelez napeler nappelle nappele napele rapp rap rapr rappr lappel "+
		"mappel tappel linteres minteres linteresse interr dinteret dinterets dint receptif receptive bienvenu "+
		"bienvenue bienvenus favorable favorables positif dispose disposee ecoute humeur aimable sympa commode "+
		"agreable")
	add(contact, "pub pubs sms tel tels int inter app appl apl mail mails dial dialing dialling dialed dialled")
	add(untrue, "invalid faux fausse bad false fx")
	add(numeral, "n no num nums nr nos nb nbr tel tels person personne interlocuteur")
	add(person, "m mr mme monsieur madame mlle mademoiselle dr docteur me maitre mrs miss sir")
	add(list, "listing base bases bdd crm file files cible cibles")
	add(remove, "take pull drop")
	add(pair, "feu feue")
	for _, p := range []string{"meme chose", "ci dessus", "plus haut", "ligne dessus", "contact gele",
		"geler contact", "client protege", "suspendu demande", "clos demande", "ferme demande", "suppr numero",
		"pas envie", "rappel inutile", "appel inutile", "relance inutile", "contact inutile", "meme pas",
		"que nenni", "coupe court", "cassez vous", "sur roses", "appels abusifs", "injoignable volontairement",
		"no quiere", "nu suna", "ring inte", "lst noire", "lst rouge", "toute discussion", "aucune envie",
		"ni maintenant", "numero protege", "contact suspendu", "opt out", "opted out", "liste rouge",
		"liste orange", "liste noire", "liste rouje", "liste roug", "liste rooge", "liste rrouge",
		"bloc tel", "blok tel",
		"block tel", "blocque tel", "anti pub", "anti pubs", "anti appel", "anti appels", "anti spam", "listes rouge",
		"red list", "black list", "droit oubli", "leave me",
		"leave us", "sous sauvegarde", "majeur protege", "personne protegee", "anti prospection", "anti demarchage",
		"droit opposition", "enregistre liste", "black listee", "black lister", "black listed", "black liste",
		"liste rouges", "don t", "doesn t", "won t", "didn t", "can t", "isn t", "go away", "no call", "no calls",
		"pas ok", "not ok", "pas accord", "no thanks", "no thank", "no tel", "sous tutelle", "sous curatelle",
		"veut pas", "veux pas", "veut rien", "veux rien", "take off", "trop jeune", "no more", "not call",
		"remove me", "rien savoir", "hors question", "pas question", "take me", "passed away", "estate of",
		"hung up", "mal poli", "mal polie", "pas contant", "hang up", "hangs up", "fin vie", "her son", "his son",
		"my son", "the son", "no longer", "fed up", "plus jamais", "quitte monde", "quittes monde", "nous quittes",
		"veut pu", "veux pu", "pas tel", "plus tel", "sans tel", "erreur numero", "erreur personne",
		"cloture demande", "cloturee demande", "archive demande", "erreur n", "erreur num", "pas bon",
		"plus attribue", "article 21", "art 21", "article 17", "art 17", "hors prospection", "hors demarchage",
		"hors cible", "hors campagne", "do nt", "lista negra", "nous quitte", "off list", "off lists", "non merci",
		"vient mourir", "appels bloques", "appel bloque", "nous bloque", "taken off", "laisser tranquille",
		"laissez tranquille", "laisse tranquille", "lache nous", "ans mineur", "not be", "removed from",
		"trop appel", "trop appels", "trop relance", "trop relances", "trop sollicite", "trop sollicitee",
		"trop souvent", "trop sollicitations", "trop demarche", "trop contacte", "pas peine", "oubliez moi",
		"oubliez nous", "son droit", "ses droits", "arret appels", "arret appel", "arret demande",
		"arret prospection", "arret contact", "demande arret", "arret total", "opp tel", "opp telephonique",
		"opp appel", "opp appels", "bl tel", "change avis", "change davis", "lache affaire", "lacher affaire",
		"pas content", "pas contente", "envoye promener", "envoyer promener", "laisser tomber", "laisse tomber",
		"laissez tomber", "sans suite", "fin contact", "fin prospection", "fin demarchage", "fin relation",
		"fin appels", "numero rouge", "numero confidentiel", "numero prive", "injoignable definitivement",
		"nrp definitif", "tel barre", "ligne barree", "ligne masquee", "ligne rouge", "numero barre",
		"lettre recommandee", "courrier recommande", "mise demeure", "said no", "says no", "say no", "opting out",
		"get lost", "go hell", "closed lost", "client perdu", "prospect perdu", "affaire perdue", "right object",
		"turned down", "turns down", "bad fit", "tps registered", "tps listed", "surtout pas", "certainement pas",
		"absolument pas", "aucun cas", "maison retraite", "ras bol", "porte fermee", "veut pa", "veu pa", "veux pa",
		"veu pas", "pas touche", "trompe personne", "wants out", "faire voir", "faire foutre", "signal conso",
		"bonne personne", "bon interlocuteur", "bon numero", "no interest", "avis negatif", "laisser tranquilles",
		"laissez tranquilles", "desire pas", "hors sujet", "trompe numero", "numero tiers", "plus numero",
		"fini avec", "no go", "sans facon", "calls blocked", "blocks us", "be removed", "be deleted",
		"no solicitation", "no marketing", "no contact", "deleted user", "deleted contact", "removed user",
		"removed contact", "deleted record", "email seul", "mail seul", "contact postal", "par ecrit",
		"plus dispo", "bonne fois", "nom efface", "contact efface", "donnees effacees", "personne effacee",
		"effacement demande", "client efface", "fiche effacee",
		"anonymous user", "anonymized user", "anonymized contact"} {
		a, _, _ := strings.Cut(p, " ")
		m[a] |= pair
		pairs[p] = true
	}
	return m
}()

// isHarmless reports whether a verb is one that is denied without a refusal: ne pas oublier.
func isHarmless(w string) bool {
	for _, stem := range []string{"tutoy", "oubli", "hesit", "confond"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// hinders are words that are denied of somebody who could not be reached, or is not ready: n'a pas répondu.
var hinders = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("repondu repond repondre decroche decrocher dispo disponible disponibles " +
		"libre presente present joignable encore eu temps recu recue recus lu vu compris decide choisi fini parler " +
		"prendre urgent pu abouti rappele laisse donne trouve regarde ouvert rentre arrive") {
		m[w] = true
	}
	return m
}()

// unmet are what is denied of a thing, or of a moment, after non and not: devis non reçu.
var unmet = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("disponible disponibles dispo recu recue recus recues defini definie lu vu " +
		"vus abouti renseigne communique connu connue precise signe signee paye payee regle reglee traite confirme " +
		"confirmee presente urgent urgente chiffre available yet ready sure home answering answered reachable " +
		"there around") {
		m[w] = true
	}
	return m
}()

// wishes are verbs of somebody who knows what they want.
var wishes = map[string]bool{"veut": true, "veux": true, "voulait": true, "souhaite": true, "souhaitait": true,
	"desire": true}

// between are words that may stand between "ne pas" and its verb.
var between = map[string]bool{"jamais": true, "l": true, "la": true, "le": true, "les": true, "y": true, "en": true}

// more are what makes of "plus" no denial: rappeler plus tard.
var more = map[string]bool{"tard": true, "tot": true, "vite": true, "souvent": true, "longtemps": true,
	"rapidement": true, "precisement": true, "longuement": true, "facilement": true, "que": true}

// beings are verbs of who is somewhere.
var beings = map[string]bool{"est": true, "etait": true, "sera": true, "sont": true, "serai": true, "suis": true}

// auxiliaries are verbs before what somebody did not do, or could not.
var auxiliaries = map[string]bool{"a": true, "ai": true, "ont": true, "avait": true, "peut": true, "pouvait": true,
	"peux": true, "y": true}

// moreOf is what somebody wants more of who did not say no: plus d'informations.
var moreOf = map[string]bool{"information": true, "informations": true, "info": true, "infos": true, "detail": true,
	"details": true, "renseignement": true, "renseignements": true, "precision": true, "precisions": true,
	"temps":  true,
	"photos": true, "documentation": true, "choix": true}

// symbols say no without a word.
var symbols = []string{"~~", "\u0336", "\u0335", // crossed out
	"⛔", "🚫", "❌", "✋", "🛑", "📵", "✝", "†", "⚰", "🔕", "☠", "👎", "🙅", "✗", "✘",
	"✖", "🚷", "☓", "⊘", "ⓧ", "Ⓧ", "🅧", "🆇",
	"🔒", "🔐", "🔏", "🗑", "🚮", "🔇", "📴", "🤬", "😡", "😠", "💀", "🖕", "🛇", "⊗", "❎", "⚠", "❗", "‼", "🔴", "🕊", "⚱"}

// A mode is where words stand.
type mode uint8

const (
	ofName   mode = iota // in a name, an address
	ofRemark             // in brackets beside it
	ofText               // in a note
)

// refuses reports whether what somebody wrote may be a refusal. In a text, a bare yes or a
// bare no answers a question that is not known.
func refuses(cell string, text bool) bool { return refusesIn(cell, text, false) }

// refusesIn is refuses where a firm may stand, or not: see [withoutTrade].
func refusesIn(cell string, text, firm bool) bool {
	if text && isPlain(cell) {
		return false
	}
	for i := range len(cell) {
		if cell[i] >= 0x80 {
			for _, s := range symbols {
				if strings.Contains(cell, s) {
					return true
				}
			}
			// Letters that were read in a code page that is not theirs.
			if strings.Contains(cell, "Ã©") || strings.Contains(cell, "Ã¨") {
				return true
			}
			if cell = unspoilt(cell); ofTwoScripts(cell) || text && ofOtherScript(cell) {
				return true
			}
			break
		}
	}
	if plain := unmarked(cell); plain != cell && refusesIn(plain, text, firm) || isAnswerOfNo(cell) {
		return true
	}
	in := ofName
	if text {
		// A code of nobody knows what is a no, until somebody has read it.
		if in = ofText; isAnswer(cell) || len(cell) == 1 && signs[cell[0]] >= digit ||
			len(cell) <= longestCode && isUnknownCode(cell) || saysInClauses(cell) || shouts(cell) ||
			strings.Contains(cell, spamNumber) && !strings.Contains(cell, "rignac") { // Mérignac has it for a postcode
			return true
		}
	}
	if !text {
		cell = withoutTrade(cell, firm)
	}
	if text && (keyed(cell) || saysElsewhere(cell)) || !text && (saysAtEnd(cell, firm) || isWhole(cell) ||
		saysAround(cell) || saysBeside(cell) || !firm && isLate(cell) || isErased(cell) || saysDiscarded(cell, firm) ||
		saysBySigns(cell, firm) || saysUnnamed(cell) || saysDenying(cell, firm) ||
		saysStruck(cell, firm) || saysPinned(cell, firm) || strings.ContainsAny(cell, "{=") && keyed(cell)) {
		return true
	}
	beside := cell // what stands outside of the remarks
	for remark := range remarks(cell) {
		if !text && (isAnswer(remark) || saysInClauses(remark)) || heard(remark, ofRemark) {
			return true
		}
		if from := strings.IndexAny(cell, "([{<"); text && from > 0 {
			beside = cell[:from]
		}
	}
	if !text {
		return saysInName(cell, firm)
	}
	return len(beside) < len(cell) && heard(beside, in) || heard(cell, in)
}

// spamNumber is that at which people report an unwanted message in France.
const spamNumber = "33700"

func isAnswer(cell string) bool {
	_, is := YesNo.words[Fold(cell)]
	return is
}

const longestBeginning = 12

// meaning is what one word may be.
func meaning(w string) hint {
	h := hints[w]
	for n := 3; n <= min(longestBeginning, len(w)); n++ {
		h |= beginnings[w[:n]]
	}
	return h
}

// HasDigits reports whether as many digits stand in a cell, or more.
func HasDigits[S string | []byte](s S, least int) bool {
	for i := 0; i <= len(s)-least; i++ { // else there are too few bytes left
		if s[i]-'0' <= 9 {
			if least--; least == 0 {
				return true
			}
		}
	}
	return false
}

// CountDigits is how many digits stand in a cell.
func CountDigits[S string | []byte](s S) (n int) {
	for i := range len(s) {
		if s[i]-'0' <= 9 {
			n++
		}
	}
	return n
}
