package register

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// What people write of a legal basis, of an exception to the ban on special categories and of rights: by the words, or
// by the number of the law. A cell that says more than one of them, a doubt or a no, is none.

const article = `(?:l')?(?:articles?|art\.?)? ?`

var (
	basisNumber     = lawNumber(`6`, `1`, `[a-z]`)
	exceptionNumber = lawNumber(`9`, `2`, `[a-z]`)
	exceptionOfTen  = regexp.MustCompile(`^(?:rgpd|gdpr)?[ ,]*` + article + `10(?: du rgpd)?$`)
	exceptionAtEnd  = regexp.MustCompile(`(?i)(?:^|\s)exception(?: de l['’]art(?:icle|\.) ?(?:9|10))? ?: ?([^:]+)$`)
	doubtful        = regexp.MustCompile(`[?]|\b(?:non?|pas|sans|ni|aucune?s?|hors|ne|ou|peut-etre|sauf|` +
		`absence|refus\w*|retire\w*|not|none|without|or|tbd|` +
		`a (?:definir|etablir|confirmer|verifier|completer|determiner|preciser))\b|\bn'`)
	whose = regexp.MustCompile(`^(?:(?:du|de la|de l'|de) ?(?:responsable(?: d[ue] traitement)?|societe|entreprise|` +
		`organisme))?$`)
	manyBases = regexp.MustCompile(`\s*[;\n]\s*`)
	// beforeWord are words that may stand before those of a basis.
	beforeWord = regexp.MustCompile(`^(?:(?:[dl]'|(?:le|la|les|the|du|de|des|un|une|a|au|aux|of|with|` +
		`respect|execution|sauvegarde|protection|recueil|necessaire|performance|compliance|` +
		`poursuite|conclusion|base|fondement)\b)[ :]*)*$`)
)

// lawNumber is how a point of an article is written: "RGPD, art. 6(1)(a)", "6.1.a", "article 6, paragraphe 1, point
// a)".
func lawNumber(article, paragraph, point string) *regexp.Regexp {
	return regexp.MustCompile(`(?:(?:rgpd|gdpr|reglement)[ ,]*)?(?:l')?(?:articles?|art\.?)? ?\b` + article +
		`[ .,§(-]*(?:paragraphe|par\.?|al\.?|alinea)? ?` + paragraph +
		`[ .,)(-]*(?:point|lettre|let\.?)? ?\(?(` + point + `)\b\)?(?: (?:du )?(?:rgpd|gdpr|reglement))?`)
}

func stems(patterns ...string) (out []*regexp.Regexp) {
	for _, p := range patterns {
		out = append(out, regexp.MustCompile(`\b(?:`+p+`)\b`))
	}
	return out
}

// basisWords and exceptionWords are in the order of their values.
var (
	basisWords = stems(
		`consentements?|consent`,
		`contrats?|contract|contractuelles?|mesures precontractuelles`,
		`obligations? legales?|legal obligations?`,
		`interets? vita(?:l|ux)|vital interests?`,
		`missions? d'interet public|interet public|autorite publique|public interest|public task`,
		`interets? legitimes?|legitimate interests?`,
	)
	exceptionWords = stems(
		`consentement explicite|explicit consent`,
		`droit du travail|droit social|protection sociale|securite sociale|employment law`,
		`interets? vita(?:l|ux)|vital interests?`,
		`membres`,
		`rendues? publiques?|made public`,
		`en justice|legal claims`,
		`interet public important|substantial public interest`,
		`medecine du travail|medecine preventive|diagnostics? medica(?:l|ux)|soins`,
		`sante publique|public health`,
		`archives|recherche|statistiques`,
	)
)

// pointOf reads one point of the law, from 1; zero: none, more than one, or a doubt. bare: it says nothing else.
func pointOf(said string, number *regexp.Regexp, words []*regexp.Regexp) (point int, bare bool) {
	s := alike(said)
	if doubtful.MatchString(s) {
		return 0, false
	}
	named := map[int]bool{}
	for _, m := range number.FindAllStringSubmatch(s, -1) {
		named[int(m[1][0]-'a')+1] = true
	}
	numbers := len(named)
	rest := strings.Trim(number.ReplaceAllString(s, " "), " ().,:-–")
	first, only := -1, ""
	for i, w := range words {
		if at := w.FindStringIndex(rest); at != nil {
			named[i+1] = true
			if first < 0 || at[0] < first {
				first, only = at[0], rest[at[1]:]
			}
		}
	}
	if len(named) != 1 {
		return 0, false
	}
	for point = range named {
		if point > len(words) {
			return 0, false
		}
	}
	if first < 0 {
		return point, rest == ""
	}
	clear := beforeWord.MatchString(rest[:first])
	if numbers == 0 && !clear {
		return 0, false
	}
	return point, clear && whose.MatchString(strings.Trim(only, " ().,:-–"))
}

// basesOf reads the bases that a cell names, one after another; nil: one of them is none.
func basesOf(value, detail string) (out []LegalBasis) {
	for _, one := range manyBases.Split(strings.TrimSpace(value), -1) {
		if one == "" {
			continue
		}
		point, bare := pointOf(one, basisNumber, basisWords)
		if point == 0 {
			return nil
		}
		b := LegalBasis{Basis: Basis(point)}
		said := detail
		if !bare {
			said = joined(" ; ", one, detail)
		}
		if b.When.FR = said; b.Basis == LegitimateInterests {
			b.When, b.Interest.FR = rgpd.Text{}, said
		}
		out = append(out, b)
	}
	return out
}

// exceptionOf reads the exception that a cell names; zero: none, or more than one.
func exceptionOf(said string) Exception {
	if exceptionOfTen.MatchString(alike(said)) {
		return AuthorisedByLaw
	}
	point, _ := pointOf(said, exceptionNumber, exceptionWords)
	return Exception(point)
}

// rightStems are how rights begin, in the order of their values.
var rightStems = [...]string{
	"", `(?:retrait|retirer)(?: (?:du|de son|le|leur|son) consentement)?`, `acces`, `rectification|rectifier`,
	`effacement|effacer|oubli|suppression`, `limitation(?: du traitement)?`, `portabilite(?: des donnees)?`,
	`opposition`, `opposition a la prospection(?: commerciale)?`,
	`(?:ne pas faire l'objet d'une )?decision (?:individuelle )?automatisee`,
}

var rightWords = func() (out []*regexp.Regexp) {
	for _, stem := range rightStems {
		out = append(out, regexp.MustCompile(`^(?:(?:le |les )?droits? )?(?:a |a la |a l'|a l |de |d'|au |du )?`+
			`(?:`+stem+`) ?(?:\(?(?:art(?:icle|\.)? ?)?(\d\d?)(?:[.(]*(\d)\)*)?(?: (?:du )?rgpd)?\)?)?$`))
	}
	return out
}()

// rightNumbers are the articles of the rights.
var rightNumbers = [...]string{"", "7.3", "15", "16", "17", "18", "20", "21.1", "21.2", "22"}

var rightsApart = regexp.MustCompile(`\s*[,;\n•]\s*| et (?:de |d'|la |le |l')?`)

// otherRights are rights that the register has no value for: of the law of 1978, and to complain. They stay a
// note.
var otherRights = regexp.MustCompile(
	`^(?:(?:definir des )?directives|sort des donnees|(?:droit d'introduire une )?reclamation)\b`,
)

// rightsOf reads the rights that a cell names, and what of it the register has no value for; rgpd.No: one of its words
// is no right.
func rightsOf(value string) (out []Right, others []string, all rgpd.Answer) {
	for _, one := range rightsApart.Split(strings.TrimSpace(value), -1) {
		if strings.TrimSpace(one) == "" {
			continue
		}
		i := wordOf(rightTexts[:], one)
		for k := len(rightWords) - 1; i == 0 && k > 0; k-- {
			m := rightWords[k].FindStringSubmatch(alike(one))
			if m != nil && (m[1] == "" || strings.HasPrefix(rightNumbers[k]+".", m[1]+"."+m[2])) {
				i = k
			}
		}
		switch {
		case i == 0 && otherRights.MatchString(alike(one)):
			others = append(others, one)
		case i == 0:
			return nil, nil, rgpd.No
		case !slices.Contains(out, Right(i)):
			out = append(out, Right(i))
		}
	}
	return out, others, rgpd.Yes
}
