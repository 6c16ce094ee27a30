package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
)

// What the summary says in English.

// in is a text in the language of the summary.
func (s *Summary) in(fr, en string) string {
	if s.English {
		return en
	}
	return fr
}

// rows counts some.
func (s *Summary) rows(n int) string {
	if s.English {
		return plural(n, "row")
	}
	return say.Rows(n)
}

func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return thousands(n) + " " + noun
}

// thousands is a number as English readers write it.
func thousands(n int) string {
	out := fmt.Sprint(n)
	for i := len(out) - 3; i > 0; i -= 3 {
		out = out[:i] + "," + out[i:]
	}
	return out
}

// binsEN are the six files.
var binsEN = [bins.Count]string{"callable", "later", "refused", "to complete", "out of scope", "damaged"}

var binQuestionsEN = [bins.Count]string{
	bins.Callable:  "what permits the contact",
	bins.Later:     "what puts it off",
	bins.Refused:   "what forbids it",
	bins.Undecided: "what has to be found out (a row may wait for several answers)",
	bins.Outside:   "what these rules are not about, which is no permission",
	bins.Ruined:    "a refusal read or possible, a double, or not readable: see rgpd_remede",
}

// bin names one.
func (s *Summary) bin(b bins.Bin, ch rgpd.Channel) string { return s.in(bins.Name(b, ch), binsEN[b]) }

// timeEN writes an instant: Monday 23 November 2026, 11:00.
func timeEN(at time.Time) string { return at.Format("Monday 2 January 2006, 15:04") }

func channelEN(ch rgpd.Channel) string {
	switch ch {
	case rgpd.LiveCall:
		return "call by a person"
	case rgpd.AutomatedCall:
		return "call by a machine"
	case rgpd.Email:
		return "e-mail"
	}
	return fmt.Sprint(ch)
}

// learn finds the sentences of rules and questions in English.
func (s *Summary) learn(sc *decide.Screening) {
	if s.says = map[string]string{}; !s.English {
		return
	}
	s.says["none"] = "no known rule permits or forbids this case"
	for c := range sc.Policy.RuleSet().Columns() {
		s.says[c.Name] = c.Ask.EN
	}
	for r := range sc.Policy.Rules() {
		s.says[string(r.ID)] = r.Says.EN
	}
}

// reason is what a reason says.
func (s *Summary) reason(b bins.Bin, c *decide.Counted) string {
	switch says := s.says[c.Code]; {
	case !s.English:
		return c.Says
	case b != bins.Ruined && says != "":
		return says
	case b != bins.Ruined:
		return c.Says
	}
	column, what, _ := strings.Cut(c.Code, ": ")
	if nth, of := strings.CutPrefix(column, "colonne "); of {
		if column = "column " + nth; c.Title != "" {
			column += " “" + c.Title + "”"
		}
	} else if column == "ligne" {
		column = "row"
	}
	if en := DamageInEnglish(what); en != "" {
		what = en
	}
	return column + ": " + what
}

// ref is a source, or the shape of what is damaged.
func (s *Summary) ref(b bins.Bin, ref string) string {
	if b != bins.Ruined || !s.English {
		return ref
	}
	return strings.NewReplacer("«\u00a0", "“", "\u00a0»", "”", "« ", "“", " »", "”", " cellules au lieu de ",
		" cells instead of ").Replace(ref)
}

// share rounds to a tenth.
func (s *Summary) share(n, of int) string {
	if !s.English || of == 0 {
		return say.Percent(n, of)
	}
	return fmt.Sprintf("%.1f%%", 100*float64(n)/float64(of))
}

// waiversEN is [Certificate.waivers] in English.
func (c *Certificate) waiversEN() string {
	var titles []string
	for _, w := range c.Waived {
		title := "“" + say.Plain(w.Title) + "”"
		if w.Together {
			title += " (by -leave-aside)"
		}
		if w.Noes > 0 {
			title += " (" + plural(w.Noes, "cell") + " would have set a row aside)"
		}
		titles = append(titles, title)
	}
	if len(titles) == 1 {
		return "the column " + titles[0] + " tells of no refusal"
	}
	return "the columns " + strings.Join(titles, ", ") + " tell of no refusal"
}

// typeset sets a line as its language does.
func (s *Summary) typeset(line string) string {
	if s.English {
		return line
	}
	return french.Typeset(line)
}

// DamageInEnglish is what is wrong with a row that is set aside; empty if it is not known.
func DamageInEnglish(what string) string { return damages[what] }

// damages are what makes a row one that is set aside.
var damages = map[string]string{
	"un non à un autre contact": "a no to another contact", "un accord qui manque": "an agreement that is missing",
	"statut inconnu": "unknown status", "colonne inconnue, et remplie": "unknown column, which is filled",
	"des mots d'un refus ou d'une protection":   "words of a refusal or of a protection",
	"des heures ou des jours où ne pas appeler": "hours or days at which not to call",
	words.UnknownSaid:                           "a note that this program does not understand whole",
	"une ligne voisine, sans numéro, dit peut-être non de celle-ci": "a row beside it, without a number, may say no " +
		"of this one",
	"une autre ligne de cet identifiant dit non, ou peut-être": "another row of this id says no, or may",
	"une note de -stops, -consents ou -results, qui dit non, nomme cette personne": "a note of -stops, -consents or " +
		"-results, which says no, names this person",
	"un fichier de -stops, -consents ou -results dit non de cette personne, par un identifiant ou une adresse": "a " +
		"file of -stops, -consents or -results says no of this person, by an id or an address",
	"deux colonnes ne disent pas le même pays": "two columns do not say the same country",
	"la liste de -stops désigne des personnes par un identifiant ou une adresse, que cette ligne n'a pas": "the list " +
		"of -stops names people by an id or an address, which this row has not",
	"un intertitre au-dessus de cette ligne, ou d'une autre de cette personne, dit peut-être non": "a heading above " +
		"this row, or another of this person, may say no",
	"une autre ligne de ce nom, à cette adresse postale, dit non ou peut-être": "another row of this name, at this " +
		"postal address, says no, or may",
	"une autre ligne, qui dit non ou peut-être, nomme cette personne": "another row, which says no or may, names " +
		"this person",
	"un signe de cette ligne, ou d'une autre de cette personne, dit un refus par une légende": "a sign in this row, " +
		"or in another of this person, says a refusal by a legend",
	"une ligne dont le numéro, mal écrit, est peut-être celui-ci dit peut-être non": "a row whose number, written " +
		"badly, may be this one may say no",
	"une note d'un appel, dans -results, que le programme ne comprend pas en entier": "a note of a call, in " +
		"-results, that this program does not understand whole",
	"un jour dont le mois est peut-être écrit d'abord":       "a day whose month may be written first",
	"une autre ligne de cette adresse dit non, ou peut-être": "another row of this address says no, or may",
	"un oui, un non ou une marque, sans question": "a mark, a yes or a no, under a title that says " +
		"nothing of it",
	"ligne masquée ou filtrée": "a row that is hidden or filtered away",
	"ligne en rouge":           "a row in red",
	"ligne en rouge, peut-être, par une mise en forme conditionnelle": "a row in red, maybe, by a format under a " +
		"condition",
	"nombre d'appels illisible":                            "a number of calls that cannot be read",
	"jour du dernier appel illisible":                      "a day of the last call that cannot be read",
	"indicatif d'un autre pays que la France":              "the code of a country that is not France",
	"une autre ligne de ce numéro dit peut-être non":       "another row of this number may say no",
	"le pays et le code postal ne disent pas le même lieu": "country and postcode do not say the same place",
	"code postal inconnu":                                  "unknown postcode",
	"pays inconnu":                                         "unknown country",
	"créneau illisible":                                    "a time slot that cannot be read",
	"tentatives illisibles":                                "attempts that cannot be read",
	"guillemets dépareillés":                               "quotes that do not match",
	"ligne vide":                                           "an empty row",
	"trop de cellules":                                     "too many cells",
	"ligne incomplète":                                     "an incomplete row",
	"numéro absent":                                        "no number",
	"numéro que personne ne décroche comme prospect":       "a number that no prospect answers",
	"un numéro qui ne mène pas à la personne, d'après un appel": "a number that does not lead to the person, as " +
		"a call told",
	"date illisible":            "a date that cannot be read",
	"mot inconnu":               "unknown word",
	"aucun chiffre":             "no digit",
	"plusieurs numéros":         "several numbers",
	"notation scientifique":     "scientific notation",
	"lettres dans le numéro":    "letters in the number",
	"numéro court ou incomplet": "a short or incomplete number",
	"nombre de chiffres":        "number of digits",
	"doublon : le numéro est appelable à une ligne d'avant": "twice: the number is callable in a row before it",
}
