package facts

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A class is what is done with a column that is none of those that the program reads. A no
// may stand in any of them: what is not understood is asked about, never passed over.
type class uint8

const (
	asked     class = iota // its title says nothing: whatever a cell says could be a no
	plain                  // a name, an address, an identifier: a refusal may stand beside it
	free                   // words that somebody wrote
	status                 // where a contact stands: a word of statusWords, or it is asked about
	channelNo              // a no to another contact than this one, if a cell says yes
	wish                   // an agreement to be contacted: a cell that does not say yes is asked about
	ours                   // written by this program
	waived                 // not to be read, but for whose row it is
	nowhere                // the file has no such cell
	calls                  // how many were made to the person: see [Reading.settleCalls]
	lastCall               // when the last was
	dialCode               // without which the number is that of another person
)

// An Other is a column that is not read, and that -column did not waive.
type Other struct {
	index     int
	addresses bool // of messages, most likely
	blank     bool // no row has a cell in it
	class     class
	content   words.Content // of its cells: see [words.IsLone]
	Title     string
	Together  bool                   // left aside with others: see [Other.Explain]
	read      *Column                // the column that it would be elsewhere; nil if it is none
	words     map[string]preset.Word // of the tool that wrote the file, folded
	tool      bool                   // a tool is known to write it
	record    record                 // of numbers of records: see [ID]
	people    bool                   // of names of people
	firms     bool                   // of firms and places: see [words.NamesFirms]
	names     bool                   // of people, firms and places, by its title
	place     words.Place            // of towns or addresses
	work      bool                   // of what somebody does, and where: see [words.MarksProtectedAtWork]
	civil     bool                   // of titles of people: see [words.IsCivility]
	holder    bool                   // of the firm whose customer the person is: see [words.NamesHolder]
	house     bool                   // of those in the house to whom people are given: see [words.NamesLost]
	age       words.AgeTitle         // of how old the person is
}

// unread are the columns of a file that are neither read nor waived, and those of numbers that
// are waived.
func unread(titles []string, found []Place, renamed Renames) (out []Other) {
	read := map[int]bool{}
	for _, p := range found {
		read[p.Index] = true
	}
	for i, t := range titles {
		if as, named := renamed[words.Fold(t)]; named && as == watched {
			out = append(out, watchedOf(i, t))
			continue
		} else if named || read[i] {
			if c := byCompact[words.Compact(t)]; !read[i] && c != nil && c.several {
				// Not to be called, and looked up all the same.
				out = append(out, Other{index: i, class: plain, Title: t})
			} else if !read[i] && ofAddresses(t) {
				out = append(out, Other{index: i, addresses: true, class: waived, Title: t})
			}
			continue
		}
		if c := classOf(t); c != ours {
			out = append(out, otherOf(i, t, c))
		}
	}
	return out
}

// TitleAsks reports whether a title is one of refusals, and whether it is one that asks if somebody may be called.
func TitleAsks(title string) (stops, asks bool) {
	c := byCompact[words.Compact(title)]
	if c == nil {
		c = byCompact[words.Bare(title)]
	}
	stops = c != nil && c.stop && !c.asks
	return stops, c != nil && c.asks || classOf(title) == wish
}

// classOf tells the class of a column by its title.
func classOf(title string) class {
	if bins.IsOurs(title) {
		return ours
	}
	if c, known := classes[words.Compact(title)]; known {
		return c
	}
	if c, known := classes[words.Bare(title)]; known {
		return c
	}
	if bare := words.WithoutZone(title); bare != title && classOf(bare) == plain {
		return plain
	}
	switch {
	case words.NamesNextStep(title), notesOfWriters(title):
		return free
	case words.Harmless(title), numbersInFull(title), words.AgeUnder(title) != words.OfNoAge:
		return plain
	case words.IsStageTitle(title):
		return status
	case words.AsksSubscription(title):
		return wish
	case ofRemarks(title):
		return free
	}
	return asked
}

// ofRemarks reports whether a title is one of what somebody wrote, and says nothing else of a call or of a refusal:
// Info agent, Commentaire commercial.
func ofRemarks(title string) bool {
	is, rest := false, ""
	for _, p := range words.Parts(title) {
		if slices.ContainsFunc(remarkStems, func(stem string) bool {
			return strings.HasPrefix(p, stem) && (len(stem) > 4 || len(p) <= len(stem)+1)
		}) {
			is = true
			continue
		}
		rest += p + " "
	}
	return is && (rest == "" || !words.Grave(rest))
}

// notesOfWriters reports whether a title is one of notes, by who writes them: Note agent, Note de l'agent. Any other
// note may be one out of five.
func notesOfWriters(title string) bool {
	parts := words.Parts(title)
	has := func(names map[string]bool) bool {
		return slices.ContainsFunc(parts, func(p string) bool { return names[p] })
	}
	return has(noteWords) && has(writers) && words.Harmless(title)
}

var (
	noteWords = setOf("note notes")
	writers   = setOf("agent agents vendeur vendeurs vendeuse commercial commerciale commerciales conseiller " +
		"user utilisateur owner salesperson gestionnaire manager responsable charge proprietaire auteur author " +
		"visite visites client clients customer")
)

// remarkStems begin the words of such titles; short ones are words, with an s at the most. "Suivi" is none: it is read
// as a status, each word of which is known or asked about.
var remarkStems = strings.Fields("commentaire comment remarque info obs observation note historique tag etiquette")

var classes = func() map[string]class {
	m := map[string]class{}
	for c, list := range map[class]string{plain: plainTitles, free: freeTitles + "|" + marksTitles + "|" + dealTitles,
		status: statusTitles + "|" + lossTitles, channelNo: channelNoTitles, wish: wishTitles, calls: callsTitles} {
		for t := range strings.SplitSeq(list, "|") {
			if t = words.Compact(t); t == "" || byCompact[t] != nil || m[t] != 0 && m[t] != c {
				panic("title " + t + " is of two kinds")
			}
			m[t] = c
		}
	}
	return m
}()

const (
	plainTitles = "réf|référence|ref client|n°|id|identifiant|record id|contact id|lead id|account id|person id|" +
		"organization id|external id|id externe|id client|id contact|id prospect|" +
		"code client|n° client|numéro client|numéro de client|vendor lead code|source id|list id|uid|uuid|guid|" +
		"row id|" +
		"nom|noms|prénom|prénoms|nom et prénom|nom prénom|prénom nom|nom complet|nom de famille|nom de naissance|" +
		"nom usuel|civilité|titre|genre|sexe|gender|salutation|" +
		"name|first name|last name|full name|middle name|middle initial|display name|contact name|lead name|title|" +
		"job title|poste|fonction|métier|profession|service|département|department|seniority|" +
		"contact|interlocuteur|prospect|client|dirigeant|gérant|" +
		"société|nom de la société|nom société|raison sociale|entreprise|nom de l'entreprise|enseigne|établissement|" +
		"company|company name|company account|account|account name|organization|organization name|organisation|" +
		"related company|related company name|société liée|société liée nom|parent company|" +
		"siren|siret|siège|n° siret|n° siren|numéro siret|numéro siren|naf|code naf|" +
		"code ape|ape|libellé naf|tva|n° tva|vat|vat number|forme juridique|effectif|effectifs|" +
		"tranche effectif|phone code|calling code|indicatif|indicatif pays|employees|number of employees|" +
		"nombre d'employés|ca|chiffre d'affaires|annual revenue|revenue|montant|amount|prix|price|budget|industry|" +
		"industrie|secteur|secteur d'activité|activité|adresse|adresse 1|adresse 2|adresse 3|adresse postale|" +
		"complément d'adresse|rue|voie|n° de voie|address|address 1|address 2|address 3|street|street 2|street " +
		"address|address line 1|address line 2|mailing street|mailing city|mailing state|billing street|billing " +
		"city|billing state|other street|other city|ville|commune|localité|bureau distributeur|région|state|state " +
		"region|state province|province|city|town|code insee|insee|latitude|longitude|lat|lng|lon|email|e-mail|" +
		"mail|courriel|adresse mail|adresse e-mail|adresse email|email address|email 1|email 2|email pro|email " +
		"professionnel|work email|fax|télécopie|fax number|business fax|site|site web|site internet|website|web|" +
		"url|linkedin|linkedin url|facebook|twitter|company domain name|domaine|domain|date de création|créé le|" +
		"création|created|created at|created date|create date|created time|created on|creation date|date d'ajout|" +
		"date added|add time|date de modification|modifié le|mis à jour le|date de mise à jour|last modified date|" +
		"modified|modified time|modified on|last modified|update time|updated at|write date|date de naissance|" +
		"birthdate|birthday|date of birth|naissance|langue|language|preferred language|time zone|fuseau horaire|" +
		"timezone|currency|devise|propriétaire|owner|contact owner|lead owner|account owner|record owner|" +
		"commercial|vendeur|salesperson|user|utilisateur|attribué à|assigned to|agence|équipe|team|agent|" +
		"conseiller|client o n|client oui non|est client|déjà client|is customer|is a customer|existing customer|" +
		"client existant|client actuel|already customer|already a customer|is company|is a company|" +
		"heure préférée|heures préférées|heure d'appel préférée|horaire préféré|horaires préférés|créneau préféré|" +
		"moment préféré|meilleur moment|meilleur moment pour appeler|meilleure heure|best time to call|best time|" +
		"best call time|preferred time|preferred call time|preferred contact time|" +
		"original source|utm source|utm medium|utm campaign|campagne|campaign|campaign name|ad id|ad " +
		"name|adset id|adset name|campaign id|form id|form name|platform|is organic|score|lead score|rank|note " +
		"moyenne"
	freeTitles = "note|notes|commentaire|commentaires|comment|comments|remarque|remarques|observation|observations|" +
		"description|mémo|message|messages|info|infos|information complémentaire|" +
		"informations complémentaires|détail|détails|divers|historique|compte rendu|compte rendu d'appel|" +
		"compte-rendu|dernier commentaire|dernière note|" +
		"tag|tags|étiquette|étiquettes|label|labels|segment|segments|catégorie|catégories|category|groupe|groupes|" +
		"liste|listes|list|lists|mot-clé|mots-clés|keywords|security phrase|company type|phone type|category id|" +
		"internal notes|notes internes|note interne"
	marksTitles = "notes des cellules|lignes barrées|lignes masquées|lignes en rouge" // of workbooks: see [sheet.Mark]
	callsTitles = "called count|" +                                                   // by VICIdial
		"nrp|nb nrp|nombre nrp|nombre de nrp|nb de nrp|nrp count|compteur nrp|nombre d'appels sans réponse"
	statusTitles = "statut|statuts|status|état|state of lead|lead status|contact status|call status|statut appel|" +
		"statut d'appel|statut de l'appel|statut du contact|statut contact|statut du prospect|statut prospect|" +
		"statut du lead|statut lead|lifecycle stage|stage|étape|phase|disposition|last disposition|call result|" +
		"résultat|résultat appel|résultat de l'appel|dernier résultat|qualification|qualif|dernier statut|" +
		"hs lead status|suivi|suivis|suivi commercial|suivi appel|suivi appels|suivi des appels|suivi prospect|" +
		"suivi client|suivi contact|legal basis for processing contact's data|legal basis|base légale"
	channelNoTitles = "has opted out of email|email opt out|e-mail opt out|opt out email|opt-out e-mail|opt out mail|" +
		"optout email|unsubscribed from all email|unsubscribed|do not email|do not bulk email|do not allow email|" +
		"do not allow bulk emails|is bounced|email bounced|has opted out of fax|fax opt out|do not fax|" +
		"do not allow faxes|do not allow mails|do not send marketing material|sms opt out|opt out sms|" +
		"opt-out sms|stop sms|" +
		"désinscrit newsletter|désabonné newsletter|désinscrit email|is blacklisted|do not sms|do not mail|" +
		"is deleted|archivé|archived|npai|pnd"
	wishTitles = "contactable|joignable|appelable|démarchable|prospectable|sollicitable|à appeler|à contacter|" +
		"à démarcher|à prospecter|peut être appelé|peut être contacté|peut-on appeler|ok appel|ok appels|appel ok|" +
		"ok pour appel|ok pour appels|ok pour appeler|appel possible|contact possible|to call|can be called|" +
		"may be called|ok to call|reachable|appel autorisé|appels autorisés|autorisation d'appel|" +
		"autorise les appels|accepte les appels|accepte d'être appelé|j'accepte d'être appelé|accepte le démarchage|" +
		"accepte la prospection|accord téléphonique|accord appel|accord tél|accord téléphone|" +
		"accord démarchage|accord prospection|accord pour être appelé|accord d'appel|" +
		"opt-in téléphone|opt-in tel|optin tel|" +
		"optin téléphone|opt in phone|phone opt in|can call|call allowed|allow call|allow calls|" +
		"allow phone calls|callable|" +
		"ok pour être appelé|consent to call|marketing contact status|subscribed|opt-in appel"
)

// leastLooked is how many digits a cell has that may hold a number.
const leastLooked = 9

// saysByWords reports whether nothing but words of its cells says something, of the row itself.
func (o *Other) saysByWords() bool { return (o.class == plain || o.class == free) && o.words == nil }

// look reads what a cell of such a column may say. It returns nil where that is surely no no.
func (r *Reading) look(o *Other, cell string) *words.Damage {
	if words.HasDigits(cell, leastLooked) && o.class != waived {
		r.lookFor(o, cell)
	}
	if o.age != words.OfNoAge && o.class != waived && o.age.IsMinor(cell, r.at) {
		return o.minor()
	}
	if o.words != nil {
		if is, d := r.lookAsTool(o, cell); is {
			return d
		}
	}
	switch o.class {
	case waived:
		return nil
	case calls, lastCall, dialCode:
		return r.lookAtCalls(o, cell)
	case channelNo:
		if a, ok := words.YesNo.Find(cell); ok && a == words.No {
			return nil
		}
		return o.damage("un non à un autre contact", "la nommer stop si elle vaut pour celui-ci"+elseUnread)
	case wish:
		if a, ok := words.Answers(cell); ok && a == words.Yes {
			return nil
		}
		return o.damage("un accord qui manque", "la nommer accord, où non est un refus"+elseUnread)
	case status:
		if o.isStatus(r.memo.Fold(cell)) && !words.SignsNo(cell) {
			return nil
		}
		if !r.memo.Refuses(cell, true) {
			return o.damage("statut inconnu", "la nommer stop s'il dit un refus"+elseUnread)
		}
		return o.refusal()
	case plain, free:
		if o.content == words.OfAmounts && r.memo.HoldsFigures(cell) && !words.IsLone(cell, o.content) {
			return nil
		}
		switch lone := words.IsLone(cell, o.content); {
		case o.class == free && sheet.IsUnknown(cell):
			return o.damage(cell, "voir dans le tableur si elle dit un refus : l'écrire alors dans une colonne stop ; "+
				"si aucune de ces lignes n'en dit un")
		case !lone && !o.refuses(r.memo, cell):
			return r.lookAtNote(o, cell)
		case o.read != nil && o.isOf(cell):
			return nil // "informé et libre de refuser"
		case lone && cell == words.NotSpread:
			r.stopped(rgpd.Objected, words.Yes, words.Moment{})
			return nil
		case lone:
			return o.damage(words.MarkSaid, "l'ôter de la cellule si elle ne dit rien, ou l'écrire dans une colonne "+
				"stop si c'est un refus"+elseUnread)
		case o.class == free && words.IsWishOfHours(cell):
			return o.damage(words.HoursSaid, "noter ces heures là où l'appel se prépare, ôter ces mots, et n'appeler "+
				"qu'aux autres"+elseUnread)
		}
		return o.refusal()
	}
	return o.damage("colonne inconnue, et remplie", "la nommer stop si oui y est un refus, accord si c'est non, ou "+
		"autrement si le programme la lit"+elseUnread)
}

// isStatus reports whether a folded cell says where a contact stands.
func (o *Other) isStatus(folded string) bool {
	if strings.Contains(words.Compact(o.Title), "suivi") {
		return words.IsFollowUp(folded)
	}
	return words.IsStatus(folded)
}

// isOf reports whether a cell says something in the column that it would be elsewhere.
func (o *Other) isOf(cell string) bool {
	r := Reading{Prospect: &prospect.Prospect{}}
	return o.read.read(&r, cell) == nil && !r.misread
}

// lookFor keeps the numbers in a cell: whoever stands there under one is looked up, too. Nine
// digits of a SIREN would be a number that lost its zero.
func (r *Reading) lookFor(o *Other, cell string) {
	if strings.Contains(words.Compact(o.Title), "siren") || IsInstant(cell) {
		return
	}
	r.search(cell)
}

// IsInstant reports whether a cell is a day and an hour, 03-04-2026 14:22:00 or 2026-04-03T14:22:00Z, of which the
// digits are no number.
func IsInstant[S string | []byte](cell S) bool {
	return hasShape(cell, "00-00-0000 00:00") || hasShape(cell, "0000-00-00 00:00")
}

func hasShape[S string | []byte](cell S, shape string) bool {
	for i := range len(cell) {
		if i >= len(shape) {
			return strings.IndexByte("0123456789:.+-Z", cell[i]) >= 0
		}
		switch c := shape[i]; {
		case c == '0' && !isDigit(cell[i]), c == '-' && strings.IndexByte("-/.", cell[i]) < 0,
			c == ' ' && cell[i] != ' ' && cell[i] != 'T', c == ':' && cell[i] != ':':
			return false
		}
	}
	return len(cell) >= len(shape)
}

// search keeps all numbers that can be read in a text.
func (r *Reading) search(text string) { r.searchIn(text, false) }

// searchIn keeps them in a text, or in a cell of numbers.
func (r *Reading) searchIn(text string, ofNumbers bool) {
	if _, err := number.Parse(text); err == nil {
		r.keep(text)
		return
	}
	for part := range strings.FieldsFuncSeq(text,
		func(c rune) bool { return !strings.ContainsRune("0123456789+. -()\u00a0", c) }) {
		if words.CountDigits(part) >= 9 {
			if part = strings.Trim(part, " .-\u00a0"); !r.keep(part) {
				r.searchRow(ungluedAtPlus(part))
				r.searchGlued(part, ofNumbers)
			}
		}
	}
}

// searchRow keeps the numbers of digits among which several stand one after another: 0639980001 0639980002.
// Whatever may be a number is one, since it is looked up and not called; but the digits of a French one
// are those of no other.
func (r *Reading) searchRow(digits string) {
	digits = gaps.ReplaceAllString(digits, "$1 $2")
	var seen map[string]int // of a long text, how far what begins so goes on: it may be one sign again and again
	if len(digits) > longText {
		seen = map[string]int{}
	}
	for from := 0; from < len(digits); from++ {
		if c := digits[from]; c != '0' && c != '+' || from > 0 && isDigit(digits[from-1]) {
			continue
		}
		here, start := digits[from:min(len(digits), from+farthest)], from
		if seen != nil {
			if on, is := seen[here]; is {
				from += on
				continue
			}
		}
		for to, n := from+1, 0; to <= len(digits) && n <= longest && (to == from+1 || digits[to-1] != '+'); to++ {
			if isDigit(digits[to-1]) {
				n++
			}
			if end := to == len(digits) || !isDigit(digits[to]); !end || n < 9 || !r.keep(digits[from:to]) {
				continue
			}
			if french.MatchString(digits[from:to]) {
				from = to - 1
				break
			}
		}
		if seen != nil {
			seen[here] = from - start
		}
	}
}

// longest is how many digits the longest number has: fifteen, two zeros before them, a zero of the trunk.
// No number is sought beyond, so that a note takes a time that grows with its length alone.
const longest = 18

// farthest is how far the longest number goes on, with what stands between its digits; longText is a text that may
// say the same again and again.
const farthest, longText = 4 * (longest + 1), 1 << 10

var (
	gaps   = regexp.MustCompile(`([^0-9+])[^0-9+]{4,}([^0-9+])`) // longer than any within a number: " (0) "
	french = regexp.MustCompile(`^(0[^0-9]*|\+33.*)[1-9]`)
)

func isDigit(c byte) bool { return c-'0' <= 9 }

// keep keeps a number, and reports whether it is one.
func (r *Reading) keep(s string) bool {
	n, err := number.Parse(s)
	if err == nil && !r.has(n) {
		if r.Also = append(r.Also, n); r.had != nil {
			r.had[n] = true
		}
	}
	return err == nil
}

// few are as many as are sought one by one: a cell may hold thousands.
const few = 16

func (r *Reading) has(n number.Number) bool {
	if len(r.Also) < few {
		return slices.Contains(r.Numbers, n) || slices.Contains(r.Also, n)
	}
	if len(r.had) < len(r.Also) {
		r.had = make(map[number.Number]bool, 2*len(r.Also)+len(r.Numbers))
		for _, n := range slices.Concat(r.Numbers, r.Also) {
			r.had[n] = true
		}
	}
	return r.had[n] || len(r.Numbers) <= phoneColumns && slices.Contains(r.Numbers, n)
}

// Answers are what -column may say that the column is.
func (o *Other) Answers() []string {
	var note []string
	if _, after, _ := strings.Cut(o.Title, ":"); !TitleStops(o.Title) && !TitleStops(after) {
		note = []string{NoteName}
	}
	switch o.class {
	case wish:
		return append(note, wishName, "")
	case asked:
		if words.Refuses(o.Title) { // a no under it would be no refusal
			return append(note, "stop", "")
		}
		return append(note, "stop", wishName, "")
	case status:
		return append(note, "stop", "")
	}
	return []string{"stop", ""}
}

// Name is by its place: a title may be of anything.
func (o *Other) Name() string { return NameOf(o.index) }

// NameOf is the name of a column by its place, from zero: that of what sets a row aside for it.
func NameOf(index int) string { return fmt.Sprintf("colonne %d", index+1) }
