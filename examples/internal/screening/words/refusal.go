package words

import (
	"strings"
)

// Words of a refusal, and of those whom the law protects, as people write them where no
// column asks for them. Whoever said more than this program understands is not to be
// called before somebody has read it: a word too many sets a row aside, a word too few
// rings.
//
// What is known is stems, and shapes: a no before a word of contact, a consent that is lost, somebody to be taken
// off a list. See written.go for the ways to write a word.

// A hint is what a word may be part of.
type hint uint16

const (
	anywhere hint = 1 << iota // a refusal by itself
	inText                    // one by itself, but in a name or an address
	kin                       // so is one of the family, or of the age, but in a remark beside a name as well
	alone                     // one if a text has no other word
	never                     // ne, before pas
	denies                    // pas, after ne
	not                       // pas, before appeler
	pair                      // the first of two: see pairs
	contact                   // appeler
	accord                    // consentement
	lost                      // annulé, of a consent
	remove                    // enlever
	list                      // from a list
	untrue                    // faux
	numeral                   // numéro
	person                    // Monsieur
)

// beginnings are stems, and what each word that begins so may mean.
var beginnings = func() map[string]hint {
	m := map[string]hint{}
	for h, stems := range map[hint]string{
		contact: "appel apel rappel rapel contact recontact relanc demarch derang interess interest interet " +
			"joindre call " +
			"phon telephon prospect sollicit solicit market publicit llam chiam ligar anruf bellen spam " +
			"souhait veu disturb bother ring molest angeruf kontakt",
		accord: "consent accord autoris permission agrement approbation permiss",
		lost: "annul retir retrait revoq revoc revok resili expir invalid perdu refus cancel withdr denied " +
			"lapsed denonc supprim rompu declin inexist",
		remove: "enlev retir sort supprim suppress efface effaci otez oter remov delet unlist unregist degag " +
			"vir exclu ray " +
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
			"obseq defunt tutel annoy huissier tribunal unwanted",
		inText | contact: "derang",
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
	add(anywhere, "stop stopp stops dnc dncl dnd donotcall donotcontact donotdisturb optout optouts optedout "+
		"blacklist blocklist blocklisted blacklists bloctel pacitel robinson repoussoir refus decede "+
		"decedee decedes deces deceased defunt defunte verstorben fallecido deceduto widerspruch "+
		"widersprochen widerruf widerrufen werbesperre gesperrt abgemeldet uitgeschreven disiscritto "+
		"revocado revocato npa rgpd gdpr dsgvo cnil supprimer supprime supprimee nepasappeler "+
		"neplusappeler nepascontacter nepluscontacter nepasrappeler neplusrappeler nocall nocalls "+
		"stopcall stopcalls stopappel stopappels stoppub stoptel stopsms optouttel teloptout optoutphone "+
		"phoneoptout calloptout optoutcall unsub unsubs dcd dcde dcdee dcds mort morte succession "+
		"heritier heritiere heritiers hoirs hoirie supprimez effacez enlevez retirez radiez rayez cessez "+
		"arretez lachez raccroche raccrocher raccrochez plainte plaintes mourir meurt arreter "+
		"denied rechazado rechazada rifiutato rifiutata abgelehnt recusado recusada geweigerd "+
		"abgesagt verweigert cesse cesser cessez rayer radier retirer enlever")
	add(inText, "guardianship plainte plaintes litige litiges revoque revoquee revoked revocation retrait retire "+
		"retiree withdrawn withdrew withdrawal retracte retractation suppression suppressed effacement "+
		"efface effacer delete deleted remove removed exclu exclue exclus exclusion excluded exclude "+
		"interdit interdite interdiction forbidden prohibited spam arnaque jamais never not dont cannot "+
		"nicht kein keine keinen niet geen nao nie nunca non nein cease desist demarchage menace insulte "+
		"injures rejected rejet rejete declined unwanted indesirable inactif hostile ko nok negatif "+
		"negative neg tranquille paix marre ras enlever rayer radier radie nan nope noway radiee retirer "+
		"oter otez avocat demeure signale colere fache fachee furieux furieuse rip reffuse refu alone "+
		"quit lawyer attorney dgccrf angry upset baja geloscht loschen loeschen sperre tutelle curatelle "+
		"mineur mineure mineurs minor harcelement harcele harassment vulnerable fragile alzheimer deuil "+
		"dead died palliatif mourant dement demente demence dementia senile dc")
	add(kin, "ehpad handicap handicape veuf veuve fils fille mari femme epoux epouse conjoint conjointe pere "+
		"mere papa maman frere soeur enfant tuteur tutrice curateur curatrice aidant aidante widow "+
		"widower wife husband daughter mother father mum mom dad brother sister child kid guardian carer "+
		"obseques enterrement funerailles funeral hospice hopital coma parkinson")
	add(alone, "feu pi ni npc bl blk opp opps ref supp suppr suppress nc stp hs npi np ccl")
	add(never, "ne n")
	add(denies, "pas plus jamais rien aucun aucune point pa")
	add(not, "pas plus no zero aucun aucune sans arreter cesser mai jamais never not dont quit rien ni pa non "+
		"0 nicht kein keine keinen niet geen nao nunca")
	add(lost, "nul nulle ko absent caduc caduque")
	add(accord, "optin")
	add(contact, "pub pubs sms tel tels int inter app appl apl mail mails dial dialing dialling dialed dialled")
	add(untrue, "faux fausse bad false")
	add(numeral, "n no num nums nr nos nb nbr tel tels person personne interlocuteur")
	add(person, "m mr mme monsieur madame mlle mademoiselle dr docteur me maitre mrs miss sir")
	add(list, "listing base bases bdd crm file files")
	add(remove, "take pull drop")
	add(pair, "feu feue")
	for _, p := range []string{"opt out", "opted out", "liste rouge", "liste orange", "liste noire", "listes rouge",
		"red list", "black list", "droit oubli", "leave me", "sous sauvegarde", "majeur protege", "personne protegee",
		"anti prospection", "anti demarchage", "droit opposition", "enregistre liste", "black listee",
		"black lister", "black listed", "black liste", "liste rouges", "don t", "doesn t", "won t",
		"didn t", "can t", "isn t", "go away", "no call", "no calls", "pas ok", "not ok", "pas accord",
		"no thanks", "no thank", "no tel", "sous tutelle", "sous curatelle", "veut pas", "veut plus",
		"veux pas", "veux plus", "veut rien", "veux rien", "take off", "trop jeune", "no more", "not call",
		"remove me", "rien savoir", "hors question", "pas question", "take me", "passed away", "estate of",
		"hung up", "hang up", "hangs up", "fin vie", "her son", "his son", "my son", "the son",
		"no longer", "fed up", "plus jamais", "quitte monde", "quittes monde", "nous quittes", "veut pu",
		"veux pu", "pas tel", "plus tel", "sans tel", "erreur numero", "erreur n", "erreur num", "pas bon",
		"plus attribue", "article 21", "art 21", "article 17", "art 17", "hors prospection",
		"hors demarchage", "hors cible", "hors campagne", "do nt", "lista negra", "nous quitte",
		"off list", "off lists", "non merci", "vient mourir", "appels bloques", "appel bloque", "nous bloque",
		"taken off",
		"laisser tranquille", "laissez tranquille", "laisse tranquille", "lache nous", "ans mineur", "not be",
		"removed from",
		"calls blocked", "blocks us", "be removed", "be deleted", "no solicitation", "no marketing", "no contact"} {
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

// between are words that may stand between "ne pas" and its verb.
var between = map[string]bool{"jamais": true, "l": true, "la": true, "le": true, "les": true, "y": true, "en": true}

// more are what makes of "plus" no denial: rappeler plus tard.
var more = map[string]bool{"tard": true, "tot": true, "vite": true, "souvent": true, "longtemps": true,
	"rapidement": true, "precisement": true, "longuement": true, "facilement": true, "que": true}

// symbols say no without a word.
var symbols = []string{"⛔", "🚫", "❌", "✋", "🛑", "📵", "✝", "†", "⚰", "🔕", "☠", "👎", "🙅"}

// A mode is where words stand.
type mode uint8

const (
	ofName   mode = iota // in a name, an address
	ofRemark             // in brackets beside it
	ofText               // in a note
)

// refuses reports whether what somebody wrote may be a refusal. In a text, a bare yes or a
// bare no answers a question that is not known.
func refuses(cell string, text bool) bool {
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
			cell = unspoilt(cell)
			break
		}
	}
	in := ofName
	if text {
		if in = ofText; isAnswer(cell) || len(cell) == 1 && signs[cell[0]] >= digit { // a code of nobody knows what
			return true
		}
	}
	for remark := range remarks(cell) {
		if isAnswer(remark) && !text || heard(remark, ofRemark) {
			return true
		}
	}
	return heard(cell, in)
}

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

// A reader hears a refusal in words that come one after another.
type reader struct {
	in      mode
	words   int
	had     string // the first of two
	last    string // the word before
	lastIs  hint
	stopped bool // stop, which may be half a word: stop-gap
	undone  bool // a verb, and plus
	denied  bool // ne, and pas

	// How many words ago one was said that denies, and so on; zero is never.
	ne, nothing, consent, lost, remove, list, untrue, number int
}

// says reports whether folded words may be a refusal.
func says(folded string, in mode) bool {
	r := reader{in: in}
	for w := range strings.SplitSeq(folded, " ") {
		if w != "" && r.hears(w, meaning(w)) {
			return true
		}
	}
	return r.denied || r.undone || r.stopped || in != ofName && r.words == 1 && r.lastIs&alone != 0
}

// hears reports whether a word makes a refusal of those before.
func (r *reader) hears(w string, h hint) bool {
	r.words++
	switch {
	case r.stopped && !halves[w], r.undone && !more[w], r.denied && !isHarmless(w) && !between[w]:
		return true
	case r.denied && between[w]:
		return false
	case r.denied: // ne pas hésiter à rappeler
		r.ne, r.nothing = 0, 0
	case r.last == "n" && isDigit(w[0]): // n° 12
		r.ne = 0
	case r.last == "opt" && w == "in":
		h |= accord
	}
	r.stopped, r.undone, r.denied = w == "stop", false, false
	text := r.in != ofName
	reach := 3
	if text && hints[w]&contact == 0 { // short words are of many things: plus d'infos par mail
		reach = 4
	}
	within := func(ago, most int) bool { return 0 < ago && ago <= most }
	switch {
	case r.stopped:
	case within(r.ne, 5) && h&denies != 0:
		r.denied = !isHarmless(r.last) // n'hésitez pas
	case h&anywhere != 0, text && h&inText != 0, r.in == ofText && h&kin != 0,
		r.had != "" && pairs[r.had+" "+w], r.last == "do" && w == "not",
		r.last == "feu" && h&person != 0, r.last == "feue" && h&person != 0,
		within(r.nothing, reach) && h&contact != 0 && (text || len(w) > 3),
		within(r.lost, 3) && h&accord != 0, within(r.consent, 4) && h&lost != 0,
		within(r.nothing, 3) && h&accord != 0, r.consent == 1 && (w == "non" || w == "no"),
		within(r.remove, 6) && h&list != 0, within(r.list, 4) && h&remove != 0 && text,
		within(r.untrue, 2) && h&numeral != 0, within(r.number, 3) && h&untrue != 0 && (text || len(w) > 5):
		return true
	case r.lastIs&contact != 0 && len(r.last) > 4 && undoes[w] && (text || isVerb(r.last)):
		r.undone = true // as one speaks: "appelle pas", "appelez plus"; but "plus tard"
	}
	for _, n := range []struct {
		ago *int
		is  hint
	}{
		{&r.ne, never}, {&r.nothing, not}, {&r.consent, accord}, {&r.lost, lost}, {&r.remove, remove},
		{&r.list, list}, {&r.untrue, untrue}, {&r.number, numeral},
	} {
		if h&n.is != 0 {
			*n.ago = 1
		} else if *n.ago > 0 {
			*n.ago++
		}
	}
	r.last, r.lastIs = w, h
	switch {
	case h&pair != 0, w == "do":
		r.had = w
	case len(w) > 2: // the little words between do not part two
		r.had = ""
	}
	return false
}

// undoes are words that deny the verb before.
var undoes = map[string]bool{"pas": true, "plus": true, "jamais": true, "pa": true, "rien": true}

// halves are what may follow stop in one word that is none of a refusal.
var halves = map[string]bool{"gap": true, "motion": true, "loss": true}

// isVerb reports whether a word ends as one that asks for something.
func isVerb(w string) bool {
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ez") || strings.HasSuffix(w, "le")
}

// CountDigits is how many digits stand in a cell.
func CountDigits(s string) (n int) {
	for i := range len(s) {
		if s[i]-'0' <= 9 {
			n++
		}
	}
	return n
}
