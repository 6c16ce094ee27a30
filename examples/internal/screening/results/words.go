package results

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
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
	at := strings.LastIndexByte(s, '=')
	word, means, is := s[:max(at, 0)], s[at+1:], at >= 0
	d, known := meanings[words.Fold(means)]
	if !is || !known {
		return fmt.Errorf("-result %q : écrire \"MOT=…\", avec %s", s, shownMeanings)
	}
	unknown := sheet.IsUnknown(word) // of a workbook: somebody looked at the row
	if ofPlace.MatchString(word) {
		return fmt.Errorf("-result %q : écrire le mot lui-même, tel qu'il est à cette ligne du fichier", s)
	}
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

// ofPlace is where a word stands, instead of the word.
var ofPlace = regexp.MustCompile(`(?i)^\s*\(?(le mot de la ligne|the word of row)\s+[0-9]+.*$`)

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

// meaning is what a word says, and whether somebody answered it; zero is not known. A sign of no beside it is one:
// absent ❌.
func meaning(word string, ofVicidial bool, own Answers) (d preset.Disposition, answered bool) {
	if words.SignsNo(word) {
		return preset.WantsNoCalls, false
	}
	word = words.Fold(word)
	if d := own[word]; d != 0 {
		return d, true
	}
	if ofVicidial && (vicidial[word] != 0 || plain[word] <= preset.Tried) {
		return vicidial[word], false
	}
	return plain[word], false // of a tool too, if it says no: Do Not Call
}

// A Taken is a word of results of which somebody said what it is, folded, and that. Of several words, those that may
// name somebody are masked, as are digits that may be of a number.
type Taken struct{ Word, Means string }

// masked is a text in which nobody is named.
func masked(folded string) string {
	if !strings.Contains(folded, " ") && words.CountDigits(folded) <= mostDigits || words.IsOrdinary(folded) {
		return folded
	}
	all := strings.Split(folded, " ")
	for i, w := range all {
		switch {
		case words.CountDigits(w) > 0:
			all[i] = digit.ReplaceAllString(w, "•")
		case !words.IsOrdinary(w):
			all[i] = "•••"
		}
	}
	return strings.Join(all, " ")
}

// Taken are those that stand in the files, in the order of the alphabet.
func (r *Results) Taken() (out []Taken) {
	for _, w := range slices.Sorted(maps.Keys(r.taken)) {
		one := Taken{Word: masked(w)}
		for said := range strings.SplitSeq("tentative|refus|opposition|faux numéro", "|") {
			if meanings[words.Fold(said)] == r.taken[w] {
				one.Means = said
			}
		}
		out = append(out, one)
	}
	return out
}

// mostDigits are as many as a word has that is of nobody: NRP 2.
const mostDigits = 2

var digit = regexp.MustCompile(`[0-9]`)

// Harmless adds words of which somebody said that they say no refusal: a call that ended so is an attempt. What a word
// is known to say, or was said to, stays as it is.
func (a Answers) Harmless(said facts.HarmlessWords) {
	for _, w := range said {
		if a[w] == 0 && plain[w] == 0 && vicidial[w] == 0 {
			a[w] = preset.Tried
		}
	}
}

func (r *Results) ask(word string, line int) {
	key := words.Fold(word)
	a := r.unknown[key]
	if a == nil {
		a = &asked{word: strings.Clone(word), file: r.reading, line: line}
		r.unknown[key] = a
	}
	a.rows++
}

// shown is the word of it if it may be printed: a code, as tools write them, ordinary words, or those of several rows.
// Any other may be somebody's name.
func (a *asked) shown() (word string, is bool) {
	word = a.word
	code := len(word) <= longestCode && strings.Trim(word, codeLetters) == "" && words.CountDigits(word) <= mostDigits
	several := a.rows >= shownIn && len(word) <= longestShown && words.CountDigits(word) <= mostDigits &&
		!strings.ContainsAny(word, "@\n\r")
	is = words.IsOrdinary(word) || several
	return word, sheet.IsMark(word) || code || is && !strings.ContainsAny(word, ofShells)
}

const (
	longestCode  = 8
	longestShown = 48
	ofShells     = "\"$`\\!%^" // a shell takes them for its own
	codeLetters  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
	// shownIn is in how many rows a word stands at least that is shown whatever it is, as of notes: see package decide.
	shownIn = 5
)

// mostAsked is how many words are asked about at once.
const mostAsked = 20

// An Unknown is words that could be a refusal, and that nobody explained, and columns that could be some: it stops a
// run. The words of the most rows stand first.
type Unknown struct {
	Words   []UnknownWord
	Columns []UnknownColumn
}

// An UnknownWord is one of them.
type UnknownWord struct {
	Word     string // as it stands in the file; empty, too, if it is not Shown
	Shown    bool   // it may be printed
	Harmless bool   // -harmless takes it
	File     string // where it stands first
	Line     int
	Rows     int
}

// Error says with what they are explained.
func (e *Unknown) Error() string {
	return e.list("-results : des mots ne sont pas connus, et peuvent dire un refus ; dire pour chacun, à la place "+
		"de …, "+
		"s'il est "+shownMeanings+" :", say.Rows, " : ", ", ou, s'il ne dit aucun refus, ",
		"le mot de la ligne %d de %s, à y lire et à écrire à la place de MOT : ", "MOT",
		"\n    et %d autres, qui seront demandés ensuite", asksInFrench) + "\n    rien n'a été écrit"
}

// English is Error in English.
func (e *Unknown) English() string {
	rows := func(n int) string {
		if n == 1 {
			return "1 row"
		}
		return fmt.Sprintf("%d rows", n)
	}
	return e.list("-results: words are not known, and may say a refusal; say of each, in the place of …, whether it "+
		"is "+
		"tentative (an attempt), refus (a refusal), opposition (an objection) or faux numéro (a wrong number):",
		rows, ": ", ", or, if it says no refusal, ",
		"the word of row %d of %s, to be read there and written in the place of WORD: ", "WORD",
		"\n    and %d others, which are asked about next", asksInEnglish) + "\n    nothing was written"
}

func (e *Unknown) list(head string, rows func(int) string, then, or, hidden, word, more string,
	asks func(*strings.Builder, []UnknownColumn)) string {
	b := &strings.Builder{}
	if len(e.Words) > 0 {
		b.WriteString(head)
	}
	for i := range e.Words {
		w := &e.Words[i]
		if i == mostAsked {
			fmt.Fprintf(b, more, len(e.Words)-i)
			break
		}
		b.WriteString("\n    " + rows(w.Rows) + then)
		said := w.Word
		if !w.Shown {
			fmt.Fprintf(b, hidden, w.Line, w.File)
			said = word
		}
		b.WriteString("-result " + say.Quoted(said+"="+say.Blank))
		if w.Harmless {
			b.WriteString(or + "-harmless " + say.Quoted(w.Word))
		}
	}
	if len(e.Columns) > 0 {
		if len(e.Words) > 0 {
			b.WriteString("\n  ")
		}
		asks(b, e.Columns)
	}
	return b.String()
}

// Err is an [Unknown] if there are words that are not known, and nil if all are.
func (r *Results) Err() error {
	if len(r.unknown) == 0 && len(r.columns) == 0 {
		return nil
	}
	e := &Unknown{Columns: r.columns}
	for _, key := range slices.Sorted(maps.Keys(r.unknown)) {
		a := r.unknown[key]
		w := UnknownWord{File: a.file, Line: a.line, Rows: a.rows}
		if w.Word, w.Shown = a.shown(); w.Shown {
			w.Harmless = key != "" && (&facts.HarmlessWords{}).Add(w.Word) == nil && !strings.Contains(w.Word, ",")
		} else {
			w.Word = ""
		}
		e.Words = append(e.Words, w)
	}
	slices.SortStableFunc(e.Words, func(a, b UnknownWord) int { return b.Rows - a.Rows })
	return e
}
