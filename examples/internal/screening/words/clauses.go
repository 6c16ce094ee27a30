package words

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// What is said at once, between two signs, in a longer note: "Appelé le 12/03. PI. Fiche vue avec Paul". A code there
// says what it says alone.

// A clause is what stands between two signs.
type clause struct {
	said  string
	key   string // before a colon that it follows
	digit bool   // a digit follows it: Ref. 12
	begun bool   // a capital follows it
	last  bool   // nothing does
	only  bool   // nor does anything stand before it
}

// clauses are those of a note, and what stands in brackets in it.
func clauses(cell string) iter.Seq[clause] {
	return func(yield func(clause) bool) {
		from, key, several := 0, "", false
		for i := 0; i <= len(cell); {
			width, colon := 0, false
			if i == len(cell) {
				width = 1
			} else {
				width, colon = parts(cell, i)
			}
			if width == 0 {
				i++
				continue
			}
			if said := strings.Trim(cell[from:i], " .\u00a0'_*"); said != "" {
				rest := strings.TrimLeft(cell[min(i+width, len(cell)):], " .-–—\u00a0")
				c := clause{said: said, key: key, last: rest == ""}
				c.only = c.last && !several
				if several = true; rest != "" {
					first, _ := utf8.DecodeRuneInString(rest)
					c.digit, c.begun = isDigit(rest[0]), isTitled(rest) || first == '('
				}
				if !yield(c) {
					return
				}
				if key = ""; colon {
					key = said
				}
			}
			i += width
			from = min(i, len(cell))
		}
	}
}

// parts is how many bytes the sign has that parts what is before it from what follows, and whether it is a colon; zero
// is none that does: 12.5, 12,5, Jean-Paul, n/i.
func parts(cell string, i int) (width int, colon bool) {
	space := func(at int) bool { return at < 0 || at >= len(cell) || cell[at] <= ' ' }
	switch c := cell[i]; c {
	case '\n', '\r', ';', '|', '!', '?', '(', ')', '[', ']', '{', '}', '"', '<', '>', '=':
		return 1, c == '='
	case ',', ':':
		if i > 0 && isDigit(cell[i-1]) && i+1 < len(cell) && isDigit(cell[i+1]) {
			return 0, false
		}
		return 1, c == ':'
	case '.':
		if space(i + 1) {
			return 1, false
		}
	case '-', '/', '\\', '~', '*', '_', '+', '&':
		if space(i+1) || space(i-1) {
			return 1, false
		}
	case 0xc2, 0xe2: // « » – — … → •
		r, n := utf8.DecodeRuneInString(cell[i:])
		if strings.ContainsRune("«»–—…→•·“”", r) {
			return n, false
		}
	}
	return 0, false
}

// longestClause is how long a clause is, in bytes, that is looked at as a whole; of a longer one its end is.
const longestClause = 60

// saysInClauses reports whether one of the clauses of a note is a refusal.
func saysInClauses(cell string) bool {
	for c := range clauses(cell) {
		said := c.said
		if len(said) > longestClause {
			said = said[len(said)-longestClause:]
			said = said[max(0, strings.IndexFunc(said, func(c rune) bool { return c < 0x80 && signs[c] < digit })):]
		}
		folded := Fold(said)
		bare := strings.TrimLeft(folded, "0123456789 ") // 12/03 PI
		if bare == "" {
			continue
		}
		if saysWhole(bare, folded, &c) || strings.HasPrefix(bare, "pu ") && refuses("plus "+bare[len("pu "):], true) {
			return true // "pu rappeler"
		}
		plain := unpolished(bare)
		if plain != bare && saysWhole(plain, plain, &c) {
			return true
		}
	}
	return false
}

// saysWhole reports whether a clause, without a day before it, or its end is a refusal.
func saysWhole(bare, folded string, c *clause) bool {
	return isWholeClause(bare, c) || closes(folded) || isCode(bare, c) || endsInCode(bare, c)
}

// unpolished is what is said without what people say around it: "donc à sortir", "laissez-nous svp".
func unpolished(said string) string {
	for {
		first, rest, more := strings.Cut(said, " ")
		if !more {
			return said
		}
		if leads[first] {
			said = rest
			continue
		}
		at := strings.LastIndexByte(said, ' ')
		if !trails[said[at+1:]] {
			return said
		}
		said = said[:at]
	}
}

// leads and trails are such words, before and after.
var (
	leads = set("donc bon bah ben bref alors enfin dit client cliente prospect oui euh so well mr mme statut " +
		"resultat")
	trails = set("svp stp merci maintenant definitivement definitif immediatement please pls plz thanks now " +
		"monsieur madame mr mme")
)

// isWholeClause reports whether a clause is one of wholes, and not the value of what stands beside it.
func isWholeClause(folded string, c *clause) bool {
	switch {
	case !wholes[folded]:
		return false
	case c.only, !valued[folded], c.key != "" && isKeyOfDay(c.key):
		return true
	}
	return answersNo[folded] && c.key == ""
}

// valued are wholes that may be of whatever stands beside them: "Remarque : rien", "chantier, fini". Of them those in
// answersNo are an answer, if no colon is before them.
var valued, answersNo = expanded("no, neant, rien, nul, zero, fini, termine, fin, " +
	"sortie, rdv/visite annule/annulee, rendez vous annule, annulation rdv, au revoir, reserve, reservee, reserves, " +
	"ecrire, a ecrire, lui ecrire"), set("no neant")

// isKeyOfDay reports whether what stands before a colon asks nothing: 12/03 : rien.
func isKeyOfDay(key string) bool {
	return isDigit(key[len(key)-1]) || asks(key)
}

// closes reports whether what is said ends with one of closings.
func closes(folded string) bool {
	at := len(folded)
	for range longestPhrase {
		if at = strings.LastIndexByte(folded[:max(at, 0)], ' '); at < 0 {
			return closings[folded]
		}
		if closings[folded[at+1:]] {
			return true
		}
	}
	return false
}

// isWhole reports whether a cell of a name is no name, but a sentence of a few words: "à sortir", "laissez-moi".
func isWhole(cell string) bool {
	if len(cell) > longestClause {
		return false
	}
	folded := Fold(cell)
	return sentences[folded] || leavings[folded]
}

// codesOfRefusal are what agents write for a refusal; between two signs each is one. Of numbered ones, a number that
// follows makes something else.
var (
	codesOfRefusal = set("block passed terminal invalid mps fps icu confused raf osef jms nvp nvpa vpa pasint " +
		"nonint nint rej annul dnq sni nli dni nri desint indiff indifferent indifferente close cloturer lourd " +
		"denonce denoncer arete assez dlt coupe bot procedure annule annulee annuler annulation cancel cancelled " +
		"canceled rlb ng ns sature saturee saturation confus confuse erreur nullement aucunement oo nppa pna npr " +
		"dne dnt dnm dns perdu perdue barre barree laisser eviter ignorer tps pi ni npc bl blk opp opps ref supp " +
		"suppr suppress hs npi np ccl lr ln sup del rmv ss nq nqa niq ppi ppr plr plrap prl nprp nra nrpa rac racc " +
		"hu hup n nn nok nah pir pnr pnrp pcl scl lnr lna ndr nrl nra oublier zapper zappe zappee virer degager " +
		"purger scrub scrubbed purge purged pass passe enough kill wipe refs rf rfsd dcl supprim desab unsubs bye " +
		"ciao tchao adieu basta stopper oust cesse recours conciliateur arnaque glacial ignore ignoree snobe clos " +
		"clore archiver archive archivee classe outre remonte esquive ico sto inconnu inconnue incon click nn noon " +
		"hc inj bad hors next suivant declin abst absten remontee remontes")
	numbered = set("ref bl opp n ni sup ss del hs tps hc np pi lr ln no")
)

// aloneOnly are those of them that are one if nothing else is said, or with a slash in them.
var aloneOnly = set("block passed terminal icu close cloturer lourd denonce denoncer arete coupe bot procedure " +
	"annule annulee annuler annulation cancel cancelled canceled erreur ss classe pass passe click noon outre " +
	"remonte remontee remontes ico sto hors suivant next bye ciao clos hc bad")

// isCode reports whether a clause is a code, whole or spelled.
func isCode(folded string, c *clause) bool {
	if strings.IndexByte(folded, ' ') >= 0 {
		one, all := joined(folded)
		if !all {
			return false
		}
		folded = one
	}
	if !codesOfRefusal[folded] || numbered[folded] && c.digit {
		return false
	}
	switch folded {
	case "ref": // réf. catalogue
		return !strings.ContainsAny(c.said, "éÉ") && (c.last || c.begun)
	case "n": // Vu avec Paul, N. Martin
		return (c.key == "" || isKeyOfDay(c.key)) && (!c.begun || c.said == "n")
	}
	return !aloneOnly[folded] || c.only || strings.Contains(c.said, "/")
}

// codesAtEnd are those of them with which a clause may end: "Vu avec Paul npr". Behind an article, or what is done
// with goods, they are something else: "attend le BL".
var codesAtEnd = set("pi ni oo opp opps npr bl")

// endsInCode reports whether a clause does.
func endsInCode(folded string, c *clause) bool {
	at := strings.LastIndexByte(folded, ' ')
	if at < 0 || c.digit || !codesAtEnd[folded[at+1:]] {
		return false
	}
	prior := folded[strings.LastIndexByte(folded[:at], ' ')+1 : at]
	return !articles[prior] && !ofGoods(prior)
}

// ofGoods reports whether a word stands beside the BL that comes with goods, or is what people count.
func ofGoods(w string) bool {
	if w == "n" {
		return true
	}
	for _, stem := range goods {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

var goods = strings.Fields("envo sign recu livr factur attend attent num ref transm joint manqu edit imprim scan " +
	"raspberry notre votre mon son sans avec pdf retour")

// shouted are codes that agents write in capitals in a sentence of small letters: "Rappelé 2 fois PI vu avec Paul".
var shouted = set("pi ni opp oo npr npc npi pnr bl")

// shouts reports whether a note of small letters has one. An article before it, or a number behind it, is of something
// else.
func shouts(cell string) bool {
	if !strings.ContainsFunc(cell, func(c rune) bool { return 'a' <= c && c <= 'z' }) {
		return false
	}
	prior := ""
	for from := 0; from < len(cell); {
		to := from
		for to < len(cell) && signs[cell[to]] >= digit {
			to++
		}
		if to == from {
			from++
			continue
		}
		w := cell[from:to]
		if len(w) <= 3 && strings.ToUpper(w) == w && shouted[strings.ToLower(w)] {
			rest := strings.TrimLeft(cell[to:], " .:°-")
			before := strings.ToLower(prior)
			after, _, _ := strings.Cut(Fold(rest[:min(len(rest), longestCode)]), " ")
			if !articles[before] && !ofGoods(before) && !(after != "" && isDigit(after[0])) && !ofGoods(after) {
				return true
			}
		}
		prior, from = w, to
	}
	return false
}

// longestCode is how many bytes such a note has at most that is one.
const longestCode = 8

// isUnknownCode reports whether a note is a few letters of which none is a vowel, and no word of offices: nobody knows
// what they say.
func isUnknownCode[S string | []byte](cell S) bool {
	const least, most = 2, 5
	n, at := 0, 0
	var word [most]byte
	for ; at < len(cell); at++ {
		switch s := signs[cell[at]]; {
		case s == small || s == large:
			c := cell[at] | 0x20
			if n == most || strings.IndexByte("aeiouy", c) >= 0 {
				return false
			}
			word[n], n = c, n+1
		case s == apart && cell[at] != '@' && cell[at] != '&':
			continue
		default:
			return false
		}
	}
	return n >= least && !offices[string(word[:n])]
}

// IsCode reports whether a cell is one letter or figure, or a few in capitals, and no word that is known to refuse:
// what a house alone knows the meaning of.
func IsCode(cell string) bool {
	const most = 3
	switch {
	case cell == "" || len(cell) > most:
		return false
	case len(cell) == 1:
		return signs[cell[0]] >= digit && signs[cell[0]] != twofold
	}
	for i := range len(cell) {
		if s := signs[cell[i]]; s != large && s != digit {
			return false
		}
	}
	return !heard(cell, ofText)
}

// offices are letters that people write for what is no refusal.
var offices = set("rdv rdvs rv nrp msg msgs mr mrs mm mlle dr drs drh dg dgs dga pdg dsi rh btp chr crm cms pv tv " +
	"pc gsm svp ht ttc cdd tbc tbd fwd ft tt kg km cm mn pt pts dpt dept bcp tjr tjrs tjs pb pbs grp pls " +
	"plz thx thks lcl bnp rgt ppt pdf csp hlm vrp bts pmr vtc btb btc gms rhf smb gmbh ltd llc plc ms md mgr mkt " +
	"mktg pr prs prv prsp cl clt clts cmd cmde dv dvs dct fct tlp tlph prtbl std stnd fr bd bld blvd sncf rt rte " +
	"rtr rp rpd rpt rsp vm lm lvm mbx cb cbk ctc ctct qq qqn nv nvl nvx lv lvr hr hrs wk wks jr jrs sm smn mtn mrc " +
	"bj bjr bsr cdt cdlt test gd gds pte sc scp crt crts ctr ctrt gr grd grds ftth vdsl vl vp xl xxl ls lt ml lmnp " +
	"ptz pm cpt pj pjs nb nbr vs nl xx hphc hsbc")
