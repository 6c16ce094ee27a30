package results

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An Answers is what the words of a house mean, folded: see -result.
type Answers map[string]preset.Disposition

// meanings are the words of an answer, the first of each shown.
var meanings = map[string]preset.Disposition{"tentative": preset.Tried, "refus": preset.TurnedDown,
	"opposition": preset.WantsNoCalls, "faux numero": preset.WrongNumber}

// Example is a file of results, to copy: a number, an instant and a word a row, under these titles.
const Example = "numero;date;resultat\r\n" +
	"0199000001;30/11/2026 10:12;pas de réponse\r\n" +
	"0199000002;30/11/2026 10:15;rappel\r\n" +
	"0199000003;30/11/2026 10:21;vente\r\n" +
	"0199000004;30/11/2026 10:24;refus\r\n" +
	"0199000005;30/11/2026 10:30;opposition\r\n" +
	"0199000006;30/11/2026 10:32;faux numéro\r\n"

// shownMeanings are those words, as they are asked for.
const shownMeanings = "tentative, refus, opposition ou faux numéro"

// Add reads "MOT=tentative". No word says that there was no call.
func (a Answers) Add(s string) error {
	word, means, is := strings.Cut(s, "=")
	d, known := meanings[words.Fold(means)]
	if !is || !known {
		return fmt.Errorf("-result %q : écrire \"MOT=…\", avec %s", s, shownMeanings)
	}
	unknown := sheet.IsUnknown(word) // of a workbook: somebody looked at the row
	word = words.Fold(word)
	for _, had := range []preset.Disposition{vicidial[word], plain[word]} {
		if had > preset.Tried && d != had && d != preset.WantsNoCalls {
			return fmt.Errorf("-result %q : ce mot dit un refus, et ne peut être que plus grave", s)
		}
	}
	if d <= preset.Tried && !unknown && words.NewMemo().Refuses(word, true) {
		return fmt.Errorf("-result %q : ce mot peut dire un refus, et n'est pas qu'une tentative", s)
	}
	a[word] = d
	return nil
}

var (
	vicidial = preset.Dispositions()
	plain    = func() map[string]preset.Disposition {
		m := map[string]preset.Disposition{}
		for d, list := range map[preset.Disposition]string{
			preset.NotCalled: "non appelé|pas appelé|à appeler|en attente|not called|pending",
			preset.Tried: "tentative|appel|appelé|pas de réponse|sans réponse|non répondu|nrp|répondeur|" +
				"messagerie|occupé|" +
				"absent|décroché|abouti|joint|contacté|argumenté|rappel|à rappeler|relance|rdv|rendez vous|" +
				"vente|vendu|accord|" +
				"abandon|échec|attempt|called|no answer|voicemail|answering machine|busy|answered|connected|" +
				"completed|" +
				"no answer autodial|answering machine auto|answering machine sent to mesg|busy auto|" +
				"call picked up|lead being called|agent not available|call transferred|played message|sale made|" +
				"callback|call back|appointment|sale|sold|failed|dropped|abandoned",
			// The strict reading of what may say either: a rappel refusé is a no to any call, a KO one in the call.
			preset.TurnedDown: "refus|refusé|refuse|pas intéressé|pas intéressée|non intéressé|non intéressée|" +
				"not interested|no interest|uninterested|ni|n.i.|pi|p.i.|ko|k.o.|nok|non|no|pas d'intérêt|" +
				"aucun intérêt|sans intérêt|négatif|negative|pas preneur|pas concerné|décliné|décline|perdu|lost|" +
				"rejeté|rejected|declined sale|declined|refused|raccroché|raccroche au nez|hung up|no pitch no price",
			preset.WantsNoCalls: "opposition|opposé|opposée|ne plus appeler|ne pas appeler|ne plus contacter|" +
				"ne pas contacter|ne pas rappeler|ne plus rappeler|ne pas recontacter|ne plus recontacter|" +
				"ne pas relancer|ne plus relancer|ne pas démarcher|ne plus démarcher|rappel refusé|rappels refusés|" +
				"refus de rappel|refus rappel|refuse le rappel|refuse d'être rappelé|refus définitif|" +
				"refus catégorique|refus total|refus d'appel|refus de démarchage|stop|stop appels|dnc|dncl|dncc|npa|" +
				"npc|do not call|do not call again|do not contact|don't call|never call|remove|removed|" +
				"do not call hopper match|do not call hopper camp match|liste rouge|bloctel|" +
				"liste noire|blacklist|blacklisté|blacklistée|désinscrit|désinscription|désabonné|opt out|" +
				"opted out|unsubscribed|retrait|rgpd|plainte|agressif|décédé|décédée|dcd|deceased|" +
				"dc", // where no other title is of VICIdial: décédé, as well as disconnected
			preset.WrongNumber: "faux numéro|mauvais numéro|numéro erroné|numéro incorrect|numéro invalide|" +
				"faux num|mauvais num|faux n|numéro inexistant|" +
				"numéro non attribué|non attribué|hors service|hs|wrong number|bad number|invalid number|" +
				"disconnected|disconnected number|disconnected number auto|adc|wn",
		} {
			for w := range strings.SplitSeq(list, "|") {
				m[words.Fold(w)] = d
			}
		}
		return m
	}()
)

// meaning is what a word says; zero is not known. A sign of no beside it is one: absent ❌.
func meaning(word string, ofVicidial bool, own Answers) preset.Disposition {
	if words.SignsNo(word) {
		return preset.WantsNoCalls
	}
	word = words.Fold(word)
	if d := own[word]; d != 0 {
		return d
	}
	if ofVicidial {
		return vicidial[word]
	}
	return plain[word]
}

func (r *Results) ask(word string, line int) {
	key := words.Fold(word)
	a := r.unknown[key]
	if a == nil {
		a = &asked{shown: shown(word, line), line: line}
		r.unknown[key] = a
	}
	a.rows++
}

// shown is a word that may be printed: a code, as tools write them. Any other may be somebody's name.
func shown(word string, line int) string {
	if sheet.IsMark(word) {
		return word
	}
	if len(word) > longestCode || strings.Trim(word, codeLetters) != "" || words.CountDigits(word) > 2 {
		return fmt.Sprintf("(le mot de la ligne %d)", line)
	}
	return word
}

const (
	longestCode = 8
	codeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
)

// mostAsked is how many words are asked about at once.
const mostAsked = 20

// An Unknown is words that could be a refusal, and that nobody explained: it stops a run.
type Unknown struct{ Words []UnknownWord }

// An UnknownWord is one of them.
type UnknownWord struct {
	Shown string // the word, if it is a code as tools write them; else where it stands
	Code  bool   // it is the word
	Rows  int
}

// Error says with what they are explained.
func (e *Unknown) Error() string {
	var b strings.Builder
	for i, w := range e.Words {
		if i == mostAsked {
			fmt.Fprintf(&b, " ; et %d autres", len(e.Words)-i)
			break
		}
		if i > 0 {
			b.WriteString(" ;")
		}
		fmt.Fprintf(&b, " %s : -result %q", say.Rows(w.Rows), w.Shown+"="+say.Blank)
	}
	return fmt.Sprintf("-results : des mots ne sont pas connus, et peuvent dire un refus ; dire pour chacun, à la "+
		"place de …, s'il est %s :%s", shownMeanings, b.String())
}

// Err is an [Unknown] if there are words that are not known, and nil if all are.
func (r *Results) Err() error {
	if len(r.unknown) == 0 {
		return nil
	}
	e := &Unknown{}
	for _, key := range slices.Sorted(maps.Keys(r.unknown)) {
		a := r.unknown[key]
		e.Words = append(e.Words, UnknownWord{Shown: a.shown, Code: !strings.HasPrefix(a.shown, "("), Rows: a.rows})
	}
	return e
}
