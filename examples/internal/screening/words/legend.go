package words

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A row that is nobody's may tell what a sign in other rows stands for: * = ne plus appeler, (x) : opposition, rouge =
// stop.

// A Legend is a sign, or some, of which a text tells that they stand for a refusal.
type Legend struct {
	Signs []Sign
	Told  bool // by a sign between, as * = stop; else the text may be a heading as well: * stop
}

// A Sign is what stands for something in rows.
type Sign struct {
	Text string // folded, if it is not of marks
	Kind SignKind
}

// A SignKind is what a sign is.
type SignKind uint8

// The kinds of signs.
const (
	OfDrawn SignKind = iota + 1 // neither letters nor figures
	OfSigns                     // letters or figures, alone in a cell, at its end or in brackets
	OfSpelt                     // a word of notes, or some, among others too: RAS = ne plus appeler
	OfLook                      // a colour, or a line through words
)

var (
	rowLooks = strings.Fields("rouge jaune vert orange bleu gris rose violet barre surlign color colour couleur gras " +
		"itali soulign red yellow green blue grey gray struck bold")
	// beforeLooks stand before how something rowLooks: en rouge, lignes jaunes.
	beforeLooks = set("en ligne lignes nom noms case cases cellule cellules fond surligne surlignes surlignee " +
		"surlignees fiche fiches in row rows highlighted marque marques ecrit ecrits texte")
	// beforeSigns stand before a sign of which something is said: suivis de *, les noms avec un #.
	beforeSigns = set("avec un une si les des de d par marque marques suivi suivis precede precedes signe with " +
		"marked by")
	namedSigns = map[string]string{"asterisque": "*", "asterisques": "*", "etoile": "*", "etoiles": "*",
		"asterisk": "*", "asterisks": "*", "star": "*", "diese": "#"}
	legendWords = set("legende legend nb note code codes rappel cle key")
)

const (
	mostOfSign    = 4   // letters of one in brackets, and marks
	mostOfLetters = 2   // letters of one with nothing around it
	mostOfLegend  = 200 // bytes of a text that may be one
)

// LegendsIn are those of a text that stands alone.
func LegendsIn(text string) (out []Legend) {
	if len(text) > mostOfLegend {
		return nil
	}
	for part := range strings.FieldsFuncSeq(text, func(c rune) bool { return strings.ContainsRune(";,\n|", c) }) {
		for {
			first, rest, cut := strings.Cut(part, ":")
			if !cut || !legendWords[Fold(first)] {
				break
			}
			part = rest
		}
		if part = strings.TrimSpace(part); !Refuses(part) {
			continue
		}
		if l := legendOf(part); len(l.Signs) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// LegendsOfTitle are those of the title of a column, in brackets or not, of marks and of looks.
func LegendsOfTitle(title string) (out []Legend) {
	if !strings.ContainsAny(title, "=:→>") {
		return nil
	}
	texts := slices.Collect(remarks(title))
	if len(texts) == 0 {
		texts = []string{title}
	}
	for _, text := range texts {
		for _, l := range LegendsIn(text) {
			if k := l.Signs[0].Kind; l.Told && (k == OfLook || k == OfDrawn) {
				out = append(out, l)
			}
		}
	}
	return out
}

// toldSign is a sign of marks, or words, of which a text tells by = or a colon what they stand for.
var toldSign = regexp.MustCompile(`^\s*(?:([^\pL\d\s()\[\]"',;._–—-]{1,4})|(\pL[^=:→]{0,39}?))\s*(=>?|:|→|->)\s*(.+)$`)

// toldOf is the legend of a part of a text that tells so, of whatever sign but those of [legendOf].
func toldOf(part string) (l Legend) {
	m := toldSign.FindStringSubmatch(part)
	if m == nil || !Refuses(m[4]) {
		return l
	}
	l.Told = true
	word := Fold(m[2])
	const mostWords = 3
	switch {
	case m[1] != "":
		l.Signs = []Sign{{m[1], OfDrawn}}
	case namedSigns[word] != "":
		l.Signs = []Sign{{namedSigns[word], OfDrawn}}
	case word == "" || len(word) <= mostOfLetters || strings.Count(word, " ") >= mostWords || Refuses(m[2]):
		return Legend{}
	case m[3] != ":" || unsaid[strings.SplitN(word, " ", 2)[0]]:
		l.Signs = []Sign{{word, OfSpelt}}
	case StartsSmall(m[2]) || !strings.ContainsFunc(m[2], unicode.IsLower): // else it is a name: Petit : ne veut plus
		l.Signs = []Sign{{word, OfSigns}}
	default:
		return Legend{}
	}
	return l
}

// unsaid are words before what rows lack, of which a text tells that it is a refusal.
var unsaid = set("sans vide aucun aucune blanc pas without empty no")

// legendOf is that of a part of a text.
func legendOf(part string) (l Legend) {
	defer func() {
		if len(l.Signs) == 0 {
			l = toldOf(part)
		}
	}()
	sign, rest := signBefore(part)
	said := strings.TrimLeft(rest, " \u00a0=:→>-–—")
	between := rest[:len(rest)-len(said)]
	l.Told = strings.ContainsAny(between, "=:→>")
	bare := strings.Trim(sign, "()[]")
	switch letters := strings.ContainsFunc(bare, isLetterOrFigure); {
	case bare == "" || !Refuses(said) || SignsNo(bare):
	case !letters && !strings.HasSuffix(part, bare): // else it is drawn around a heading
		l.Signs = append(l.Signs, Sign{bare, OfDrawn})
	case letters && (bare != sign || l.Told):
		l.Signs = append(l.Signs, Sign{Fold(bare), OfSigns})
	}
	before := ""
	for i, w := range strings.Fields(part) {
		is := Fold(w)
		look := slices.IndexFunc(rowLooks, func(look string) bool { return strings.HasPrefix(is, look) })
		switch {
		case look >= 0 && (beforeLooks[before] || before == "" && isTold(part, w)):
			l.Signs, l.Told = append(l.Signs, Sign{rowLooks[look], OfLook}), true
		case i > 0 && len(l.Signs) == 0 && beforeSigns[before] && namedSigns[is] != "":
			l.Signs, l.Told = append(l.Signs, Sign{namedSigns[is], OfDrawn}), true
		case i > 0 && len(l.Signs) == 0 && beforeSigns[before]:
			bare := strings.Trim(w, "()[]\"«»'.!")
			if bare != "" && utf8.RuneCountInString(bare) <= mostOfSign && strings.Trim(bare, "*#§†‡°") == "" {
				l.Signs, l.Told = append(l.Signs, Sign{bare, OfDrawn}), true
			}
		}
		before = is
	}
	return l
}

// isTold reports whether a sign stands behind a word that tells what it is: rouge = stop, rouge : stop.
func isTold(part, word string) bool {
	_, rest, _ := strings.Cut(part, word)
	return strings.HasSuffix(word, ":") || strings.HasPrefix(strings.TrimSpace(rest), "=") ||
		strings.HasPrefix(strings.TrimSpace(rest), ":") || strings.Contains(word, "=")
}

// signBefore is the sign with which a text begins, with its brackets, and what follows; none if it begins with a word.
func signBefore(text string) (sign, rest string) {
	closing := map[byte]string{'(': ")", '[': "]"}
	if text == "" {
		return "", text
	}
	if end := closing[text[0]]; end != "" {
		to := strings.Index(text, end)
		if to < 0 || utf8.RuneCountInString(text[1:to]) > mostOfSign {
			return "", text
		}
		return text[:to+1], text[to+1:]
	}
	is, most := isMark, mostOfSign
	if c, _ := utf8.DecodeRuneInString(text); isLetterOrFigure(c) {
		is, most = isLetterOrFigure, mostOfLetters
	}
	to := strings.IndexFunc(text, func(c rune) bool { return !is(c) })
	if to < 0 || utf8.RuneCountInString(text[:to]) > most {
		return "", text
	}
	return text[:to], strings.TrimPrefix(text[to:], ")")
}

func isLetterOrFigure(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// isMark reports whether a sign may stand for something: none that is drawn before the items of a list, or between.
func isMark(c rune) bool {
	return strings.ContainsRune("*#§†‡@!~°+", c) || unicode.Is(unicode.So, c) || c == '\ufe0f'
}

// IsIn reports whether a cell has a sign: at one of its ends, or apart from its words.
func (s Sign) IsIn(cell string) bool {
	cell = strings.TrimSpace(cell)
	if s.Kind != OfDrawn {
		folded := Fold(cell)
		if s.Kind == OfSpelt {
			return strings.Contains(" "+folded+" ", " "+s.Text+" ")
		}
		if s.Kind == OfSigns && folded == s.Text {
			return folded != ""
		}
		if folded == s.Text || s.Kind == OfLook {
			return folded != "" && strings.HasPrefix(folded, s.Text) && strings.IndexByte(folded, ' ') < 0
		}
		for _, pair := range [...]string{"()", "[]"} {
			if i := strings.IndexByte(cell, pair[0]); i >= 0 {
				in, _, _ := strings.Cut(cell[i+1:], pair[1:])
				if Fold(in) == s.Text {
					return true
				}
			}
		}
		last := cell[strings.LastIndexByte(cell, ' ')+1:]
		return last != cell && Fold(last) == s.Text
	}
	for w := range strings.FieldsSeq(cell) {
		w = strings.Trim(w, "()[]\"'")
		rest, is := strings.CutPrefix(w, s.Text)
		if is && !(s.Text == "+" && rest != "" && isDigit(rest[0])) || strings.HasSuffix(w, s.Text) {
			return true
		}
	}
	return false
}
