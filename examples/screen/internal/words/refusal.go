package words

import (
	"slices"
	"strings"
)

// Words of a refusal, and of those whom the law protects, as people write them where no
// column asks for them. Whoever said more than this program understands is not to be
// called before somebody has read it: a word too many sets a row aside, a word too few
// rings.

// A hint is what a word may be part of.
type hint uint8

const (
	anywhere hint = 1 << iota // a refusal by itself
	inText                    // one by itself, but in a name or an address
	never                     // ne, before pas
	not                       // pas, before appeler
	contacts                  // appeler
	pair                      // the first of two: see pairs
)

// stems are beginnings of words of contact.
var stems = []string{"appel", "rappel", "contact", "recontact", "relanc", "demarch", "derang", "interess", "interest",
	"joindre", "call", "phon", "telephon", "prospect",
	"sollicit", "solicit", "market", "publicit", "pub", "llam", "chiam", "ligar", "anruf",
	"spam", "souhait", "veu", "disturb"}

// refusing are beginnings of words that refuse by themselves in a text.
var refusing = []string{"arrete", "cesse", "refus", "oppos", "oposi", "desinscri", "desabon", "bloqu", "blocage",
	"blacklist", "derang", "importun", "harcel", "mecontent", "agress", "supprim", "raccroch", "hospitalis"}

// pairs are two words that refuse together.
var pairs = map[string]bool{}

var hints = func() map[string]hint {
	m := map[string]hint{}
	for h, list := range map[hint]string{
		anywhere: "stop stopp stops dnc dncl donotcall donotcontact optout optedout optouts blacklist blacklisted " +
			"blackliste blacklistee blacklister blocklist blocklisted bloctel robinson repoussoir " +
			"opposition oppositions oppose opposee opposes opposant opposante refus refuse refusee refuses refuser " +
			"refused refusal desinscrit desinscrite desinscrire desinscription desinscriptions " +
			"desabonne desabonnee desabonner desabonnement unsubscribe unsubscribed unsubscribes unsub decede " +
			"decedee decedes deces deceased defunt defunte verstorben fallecido deceduto " +
			"widerspruch widersprochen widerruf widerrufen werbesperre gesperrt abgemeldet uitgeschreven disiscritto " +
			"revocado revocato npa rgpd gdpr dsgvo cnil " +
			"supprimer supprime supprimee nepasappeler neplusappeler nepascontacter nepluscontacter nepasrappeler " +
			"neplusrappeler nocall nocalls stopcall stopcalls stopappel stopappels " +
			"optouttel teloptout optoutphone phoneoptout calloptout optoutcall " +
			"dcd dcdee mort morte succession heritier heritiere heritiers hoirs hoirie " +
			"supprimez desinscrivez desabonnez effacez enlevez retirez radiez rayez cessez arretez lachez " +
			"raccroche raccrocher raccrochez",
		inText: "tutelle curatelle mineur mineure mineurs minor guardianship harcelement harcele harassment plainte " +
			"plaintes litige litiges revoque revoquee revoked revocation retrait retire retiree withdrawn withdrew " +
			"withdrawal retracte retractation suppression suppressed effacement efface effacer delete deleted remove " +
			"removed exclu exclue exclus exclusion excluded exclude interdit interdite " +
			"interdiction forbidden prohibited vulnerable spam arnaque jamais never not dont cannot nicht kein keine " +
			"keinen niet geen nao nie nunca non nein cease desist demarchage menace insulte injures " +
			"rejected rejet rejete declined unwanted indesirable inactif hostile " +
			"ko nok negatif negative neg tranquille paix marre ras enlever rayer radier radie " +
			"radiee retirer oter otez fragile alzheimer ehpad handicap handicape " +
			"veuf veuve fils fille mari femme epoux epouse conjoint conjointe pere mere papa maman frere soeur " +
			"enfant tuteur tutrice curateur curatrice aidant aidante widow widower wife husband daughter mother " +
			"father mum mom dad brother sister child kid guardian carer " +
			"deuil obseques enterrement funerailles funeral hospice hopital coma palliatif mourant dement demente " +
			"demence dementia senile parkinson dc " +
			"avocat demeure signale colere fache fachee furieux furieuse dead died rip reffuse refu alone",
		never:    "ne n",
		not:      "pas plus no zero aucun aucune sans stop arreter cesser mai",
		contacts: "",
	} {
		for w := range strings.FieldsSeq(list) {
			m[w] |= h
		}
	}
	for _, p := range []string{"opt out", "opted out", "liste rouge", "liste orange", "liste noire", "listes rouge",
		"red list", "black list", "faux numero", "mauvais numero", "wrong number", "numero errone",
		"droit oubli", "leave me", "sous sauvegarde", "majeur protege", "personne protegee", "anti prospection",
		"anti demarchage", "droit opposition", "enregistre liste", "black listee", "black lister", "black listed",
		"liste rouges", "don t", "doesn t", "won t",
		"sortir fichier", "sortir base", "sortir liste", "sortez fichier", "sortez base", "sortez liste",
		"virer fichier", "virer base", "virer liste", "go away", "no call", "no calls", "pas ok", "not ok",
		"pas accord", "no thanks",
		"pas tel", "plus tel", "sans tel", "no tel",
		"sous tutelle", "sous curatelle", "pas interesse", "pas interessee", "pas appeler", "pas rappeler",
		"pas contacter", "pas deranger", "veut pas", "veut plus",
		"plus appeler", "plus rappeler", "plus contacter", "plus deranger", "take off", "erreur numero", "trop jeune",
		"pas appel", "pas appels", "plus appel", "plus appels", "no more", "not call", "not interested", "remove me",
		"take me", "passed away", "estate of", "hung up", "hang up", "hangs up", "fin vie", "her son", "his son",
		"my son", "the son"} {
		a, _, _ := strings.Cut(p, " ")
		m[a] |= pair
		pairs[p] = true
	}
	return m
}()

// harmlessAfter are what may follow "ne pas" without being a refusal.
var harmlessAfter = map[string]bool{"tutoyer": true, "oublier": true, "hesiter": true, "confondre": true}

// Most words are none of these: the lengths of those that begin with a letter.
var hintLengths = func() (out [26]uint32) {
	for w := range hints {
		out[w[0]-'a'] |= 1 << min(len(w), 31)
	}
	return out
}()

// symbols say no without a word.
var symbols = []string{"⛔", "🚫", "❌", "✋", "🛑", "📵", "✝", "†", "⚰"}

// refuses reports whether what somebody wrote may be a refusal. In a text, a bare yes or a
// bare no answers a question that is not known.
func refuses(cell string, text bool) bool {
	f := Fold(cell)
	if text {
		if _, ok := YesNo.words[f]; ok {
			return true
		}
	}
	for i := range len(cell) {
		if cell[i] >= 0x80 {
			for _, s := range symbols {
				if strings.Contains(cell, s) {
					return true
				}
			}
			// Letters that were read in a code page that is not theirs.
			if strings.Contains(cell, "Ã©") || strings.Contains(cell, "Ã¨") || strings.Contains(f, "sinscri") ||
				strings.Contains(f, "sabonn") {
				return true
			}
			break
		}
	}
	had, last := "", ""
	var denied, nothing int // words since ne, and since pas; zero is none
	said, single := false, true
	for w := range strings.SplitSeq(f, " ") {
		single = single && len(w) == 1
		h := hint(0)
		if n := len(w); n > 0 && w[0] >= 'a' && w[0] <= 'z' && hintLengths[w[0]-'a']&(1<<min(n, 31)) != 0 {
			h = hints[w]
		}
		if said {
			if !harmlessAfter[w] {
				return true
			}
			said = false
		}
		switch {
		case h&anywhere != 0, text && h&inText != 0:
			return true
		case denied > 0 && denied < 6 && (w == "pas" || w == "plus" || w == "jamais" || w == "rien" || w == "aucun" ||
			w == "aucune" || w == "point"):
			said = true
		case had == "do" && w == "not", had != "" && pairs[had+" "+w]:
			return true
		case text && w == "pas" && stemmed(last, stems): // as one speaks: "appelle pas"
			return true
		case text && (nothing > 0 && nothing < 5 && stemmed(w, stems) || stemmed(w, refusing)):
			return true
		}
		last = w
		if denied > 0 {
			denied++
		}
		if nothing > 0 {
			nothing++
		}
		if h&never != 0 {
			denied = 1
		}
		if h&not != 0 {
			nothing = 1
		}
		switch {
		case h&pair != 0, w == "do":
			had = w
		case len(w) > 2: // the little words between do not part two
			had = ""
		}
	}
	if said {
		return true
	}
	if single && len(f) > 2 {
		return hints[strings.ReplaceAll(f, " ", "")]&(anywhere|inText) != 0 // S.T.O.P.
	}
	return false
}

func stemmed(w string, stems []string) bool {
	return slices.ContainsFunc(stems, func(s string) bool { return strings.HasPrefix(w, s) })
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
