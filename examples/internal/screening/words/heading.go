package words

import (
	"regexp"
	"strings"
	"unicode"
)

// A heading stands above rows, or names a sheet or a file, and says what they are.

// headingWords and headingBytes are how long one is at the most: what goes on is a note.
const headingWords, headingBytes = 8, 80

// IsHeading reports whether a text may be a heading: a few words, and no bare answer.
func IsHeading(cell string) bool {
	if len(cell) > headingBytes {
		return false
	}
	if !strings.ContainsFunc(cell, unicode.IsLetter) {
		return SignsNo(cell) // 🚫 above who is not to be called
	}
	folded := Fold(cell)
	if a, is := YesNo.words[folded]; is {
		return a == No && (folded == "non" || folded == "no")
	}
	return strings.Count(folded, " ") < headingWords
}

// HeadsRefusal reports whether a text may be a heading of those who are not to be called: "Ne plus appeler".
func HeadsRefusal(m *Memo, cell string) bool {
	if !IsHeading(cell) {
		return false
	}
	if m.Refuses(cell, true) || IsLone(cell, OfRemarks) || SignsNo(cell) {
		return true
	}
	for w := range strings.SplitSeq(headingGoods.Replace(parted(Fold(unglued(cell)))), " ") {
		for _, stem := range headingStems {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

// headingGoods have a word of a heading of refusals for a name.
var headingGoods = strings.NewReplacer("combles perdus", "combles", "comble perdu", "comble")

// Refuses reports whether a text that stands beside rows may say a refusal, of whomever.
func Refuses(text string) bool { return (*Memo)(nil).Refuses(text, true) || HeadsRefusal(nil, text) }

// headingStems are words that part people from those who may be called, at the head of a table and not in a note.
var headingStems = strings.Fields("oppos optout exclu exclus perdu archiv corbeille poubelle trash bloqu block black " +
	"inactif resili quarantaine repoussoir interdi desinscri desabon refus retir ecart supprim suppress radi unsub " +
	"dnc npa bloctel rouge noire stop deced defunt disqualif hostil ferme negati contre fache froid mort out proscri " +
	"retrait nogo injoign indesir enerv mecontent nuisib")

// StartsSmall reports whether the first letter of a text is a small one: it may go on from a line above.
func StartsSmall(cell string) bool {
	for _, c := range cell {
		if unicode.IsLetter(c) {
			return unicode.IsLower(c)
		}
	}
	return false
}

// NamesRefusals reports whether a file or a sheet is, by its name, a list of those who are not to be called. One that
// was made without them is none: "prospects sans bloctel".
func NamesRefusals(name string) bool {
	name = copied.ReplaceAllString(name, "")
	if lostNames[strings.TrimRight(Fold(name), " 0123456789")] {
		return true
	}
	if !IsHeading(name) || len(name) < 3 {
		return false
	}
	// Three letters are a campaign or a town more often than a code of no.
	is := refuses(name, false) || refuses(name, true) && !isUnknownCode(name)
	for w := range strings.SplitSeq(parted(Fold(unglued(name))), " ") {
		if cleaned[w] {
			return false
		}
		for _, stem := range namingStems {
			is = is || strings.HasPrefix(w, stem)
		}
	}
	return is
}

// FileOfRefusals is NamesRefusals of a file or of a sheet, which may be numbered by a letter: "liste x", "Zone X",
// "fichier_n". Set apart by a sign, the letter is a mark: "prospects - x", "prospects (x)".
func FileOfRefusals(name string) bool {
	name = copied.ReplaceAllString(name, "")
	return NamesRefusals(byLetter.ReplaceAllString(name, "$1$2"))
}

// byLetter is a letter that is a mark behind the name of somebody, behind a word of two letters or more that names a
// file, or before one.
var byLetter = regexp.MustCompile(`(?i)^x[ _-](\pL[\pL\d]+)|(\pL[\pL\d]+)[ _-][xn]$`)

// copied is what browsers and desktops put behind the name of a file that is there already.
var copied = regexp.MustCompile(`(?i)( ?\(\d{1,3}\)| - cop(ie|y))+$`)

// lostNames are whole names of lists of people whom nobody means to call again, whatever the reason.
var lostNames = set("ko perdu perdus perdue perdues corbeille poubelle sortis sorties archive archives partis radies " +
	"lost dead trash archived contentieux litige litiges litigation exclusion exclusions exclus sortants")

// NamesLost reports whether somebody or something to whom a house gives people, an owner, a campaign, is by its name
// for those whom nobody means to call.
func NamesLost(name string) bool {
	return NamesRefusals(name) || lostOwners[strings.TrimPrefix(Fold(name), "service ")]
}

// lostOwners are departments that have whoever is in a dispute, or wants their data erased.
var lostOwners = set("juridique legal recouvrement dpo rgpd gdpr cnil")

// namingStems are of words that name such a list; those whom a firm wins back are not in one for that.
var namingStems = strings.Fields("oppos optout desinscri desabon black repoussoir bloctel dnc stop npa refus exclu " +
	"unsub interdi rouge retrait suppress")

// cleaned are words of what was made without such a list, or after it was asked.
var cleaned = set("sans hors apres nettoye nettoyee nettoyes net clean cleaned without filtre filtree filtres " +
	"purge purgee epure expurge ok verifie verifies passe passee appelable appelables callable after")

// HeadsCallable reports whether a heading that says no no is of people who may be called: it alone ends a section of
// those who may not. A name, or a place, is none.
func HeadsCallable(cell string) bool {
	for w := range strings.FieldsSeq(Fold(cell)) {
		for _, stem := range callableStems {
			if strings.HasPrefix(w, stem) {
				return true
			}
		}
	}
	return false
}

var callableStems = strings.Fields("appel rappel call prospect client customer lead relanc contact traiter actif " +
	"active nouveau nouvel new suite campagne campaign autoris accord optin ok valide interess chaud")

var (
	ofAll = set("tous toutes all chacun chacune everyone everybody ensemble entier entiere integralite totalite " +
		"these above")
	ofThese = set("ces cette ce this dessus these nb")
	ofMany  = set("contacts personnes prospects clients numeros fiches lignes liste fichier gens leads people list " +
		"file customers numbers rows records onglet feuille sheet tableau base")
)

// ofGroup are none of all, all of a place, and whoever a figure tells: aucune de ces personnes, Vannes : tous ont
// refusé, ne plus appeler le 56.
var ofGroup = regexp.MustCompile(`^(aucun|aucune|nul|nulle|none|nobody|no one|personne) (de|des|d|ne|n|of|parmi|` +
	`client|cliente|contact|prospect|personne|wants?)( |$)|` +
	`(^| )(tous|toutes|all) (ont|sont|refusent|veulent|have|refused|said)( |$)|` +
	`(^| )(le|les|l|en|du|dans le|dept|departement) (dep |dept |departement )?[0-9]{2,3}$`)

// ofDomain are all who have an address of one: tout @exemple.fr.
var ofDomain = regexp.MustCompile(`(?i)(^|[^\pL\pN._-])(\*?@[a-z0-9-]+\.[a-z]{2,})`)

// noneWants is that none wants what is asked.
var noneWants = regexp.MustCompile(`^(aucun|aucune|nul|nulle|personne|none|nobody|no one)( .*)? ` +
	`(veut|veulent|souhaite|souhaitent|desire|accepte|wants?|wish|wishes|agreed|agrees)( |$)`)

// NoneWants reports whether a text that stands alone says of all that none wants: aucune de ces personnes ne veut être
// appelée.
func NoneWants(cell string) bool { return !StartsSmall(cell) && noneWants.MatchString(Fold(cell)) }

// SpeaksOfAll reports whether a text that stands alone in a file speaks of all who are in it, and whether it may: it
// names many. "Tous les appels" is not of people.
func SpeaksOfAll(cell string) (all, may bool) {
	every, these, first := false, false, true
	for w := range strings.SplitSeq(Fold(cell), " ") {
		every, these, may = every || ofAll[w], these || ofThese[w], may || ofMany[w]
		all = all || first && ofAll[w] && !StartsSmall(cell) // Tous ont refusé
		first = false
	}
	all = all || !StartsSmall(cell) && ofGroup.MatchString(Fold(cell)) || ofDomain.MatchString(cell)
	return all || every && (these || may) || these && may, may
}

// pureHeadings are headings of those below them, whole and folded, which say nothing else.
var pureHeadings = expanded("ne plus/pas appeler/rappeler/contacter/recontacter/demarcher/solliciter, " +
	"a ne plus/pas appeler/rappeler/contacter/demarcher, " +
	"personnes/clients/contacts/prospects a ne plus/pas appeler/rappeler/contacter/demarcher, " +
	"opposes, opposees, personnes opposees, clients/contacts/prospects opposes, oppositions, liste d opposition, " +
	"liste des opposes, liste noire, blacklist, do not call, refus d appel, refusent les appels")

// IsPureHeading reports whether a text is such a heading, without its colon.
func IsPureHeading(text string) bool { return pureHeadings[Fold(text)] }
