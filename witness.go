package rgpd

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/internal/engine"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/input"
)

// A Witness is one case that shows what a rule set does: the answer of
// [Study.Find], or the refutation of a guarantee. It is told by the few facts in
// which it differs from an ordinary case. It is about nobody: its facts are made up.
type Witness struct {
	// Verdict is what the case gets, and On the day of the rules.
	Verdict Verdict
	On      Date

	study      *Study
	like       int // index of the ordinary case; -1: none is near
	facts      engine.Facts
	differs    uint64
	of         string // the guarantee that it refutes
	lacks, has RuleID // the duty that is missing, or one too many
	fault      error  // the question could not be asked
}

// Err says why a question could not be asked: see [Study.Find]. It is nil for a case
// that was found.
func (w Witness) Err() error { return w.fault }

// Like returns the ordinary case from which the witness differs, and false if none is
// near: [Witness.Differing] then holds all facts.
func (w Witness) Like() (Ordinary, bool) {
	if w.study == nil || w.like < 0 {
		return Ordinary{}, false
	}
	return w.study.Like[w.like], true
}

// Facts returns the whole case, for [RuleSet.Decide].
func (w Witness) Facts() engine.Facts { return w.facts }

// A Fact is a fact and its value.
type Fact struct {
	Column
	Value string // as in JSON
	Says  Text   // for a reader; the value where the column has no words for it
}

// Differing returns the facts in which the witness differs from the ordinary case, in
// the order of the columns.
func (w Witness) Differing() (out []Fact) {
	if w.study == nil {
		return nil
	}
	for c, col := range w.study.RuleSet.columns {
		if w.differs>>c&1 == 1 && w.facts[c] != 0 {
			out = append(out, col.fact(w.facts[c]))
		}
	}
	return out
}

// fact is the column with one of its values.
func (c Column) fact(v uint8) Fact {
	word := c.Values[v-1]
	says := Text{FR: word, EN: word}
	if int(v) <= len(c.Words) {
		says = c.Words[v-1]
	}
	return Fact{Column: c, Value: word, Says: says}
}

// Decision decides the case, at noon in Paris on its day: the rules that carry the
// verdict, the duties.
func (w Witness) Decision() Decision {
	if w.study == nil {
		return Decision{}
	}
	return w.study.RuleSet.Decide(&w.facts, Mainland.Instant(w.On, 12*time.Hour), engine.Notes{})
}

// Rules returns the IDs of the rules that carry the verdict, highest rank first.
func (w Witness) Rules() (ids []RuleID) {
	for r := range w.Decision().Because() {
		ids = append(ids, r.ID)
	}
	return ids
}

// In returns the witness as a sentence, in French or English.
func (w Witness) In(tag language.Tag) string {
	switch {
	case w.fault != nil:
		unasked := Text{FR: "la question ne peut être posée\u00a0: ", EN: "the question cannot be asked: "}
		return unasked.In(tag) + w.fault.Error()
	case w.study == nil:
		return Text{FR: "aucun cas", EN: "no case"}.In(tag)
	}
	colon := Text{FR: "\u00a0: ", EN: ": "}.In(tag)
	var b strings.Builder
	b.WriteString(onDay(w.On).In(tag) + ", ")
	like, ok := w.Like()
	if !ok {
		like.Says = Text{FR: "un cas dont tous les faits sont connus", EN: "a case all of whose facts are known"}
	}
	b.WriteString(like.Says.In(tag))
	for i, f := range w.Differing() {
		switch {
		case i > 0:
			b.WriteString(Text{FR: "\u00a0; ", EN: "; "}.In(tag))
		case ok:
			b.WriteString(Text{FR: ", à ceci près", EN: ", but for this"}.In(tag) + colon)
		default:
			b.WriteString(colon)
		}
		if len(f.Words) == 0 {
			b.WriteString(f.Ask.In(tag) + " ")
		}
		b.WriteString(f.Says.In(tag))
	}
	b.WriteString(". ")
	b.WriteString(capital(w.Decision().In(tag)) + ".")
	duty := func(id RuleID, what Text) {
		if id == "" {
			return
		}
		says := string(id)
		if r, ok := w.study.RuleSet.Rule(id); ok {
			says = r.Says.In(tag) + " (" + says + ")"
		}
		b.WriteString(" " + what.In(tag) + colon + says + ".")
	}
	duty(w.lacks, Text{FR: "Devoir absent", EN: "Duty missing"})
	duty(w.has, Text{FR: "Devoir de trop", EN: "Duty too many"})
	return b.String()
}

// capital begins a word with a capital.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// onDay is a day at the head of a sentence.
func onDay(d Date) Text {
	day := d.Text()
	return Text{FR: "Selon les règles du " + day.FR, EN: "By the rules of " + day.EN}
}

// String returns the witness as a sentence, in English.
func (w Witness) String() string { return w.In(language.English) }

// MarshalJSON writes the verdict, the day, the ordinary case, the facts that differ
// from it, all facts, the rules that carry the verdict, and the sentence.
func (w Witness) MarshalJSON() ([]byte, error) {
	like, _ := w.Like()
	return json.Marshal(struct {
		Verdict Verdict           `json:"verdict"`
		On      Date              `json:"on"`
		Like    string            `json:"like,omitempty"`
		Differs map[string]string `json:"differs"`
		Facts   map[string]string `json:"facts"`
		Rules   []RuleID          `json:"rules,omitempty"`
		Lacks   RuleID            `json:"lacks,omitempty"`
		Has     RuleID            `json:"has,omitempty"`
		Says    Text              `json:"says"`
		Error   string            `json:"error,omitempty"`
	}{
		w.Verdict, w.On, like.ID, w.differing(), w.Decision().Report().Facts, w.Rules(), w.lacks, w.has,
		Text{FR: w.In(language.French), EN: w.In(language.English)}, w.failure(),
	})
}

func (w Witness) differing() map[string]string {
	out := map[string]string{}
	for _, f := range w.Differing() {
		out[f.Name] = f.Value
	}
	return out
}

func (w Witness) failure() string {
	if w.fault == nil {
		return ""
	}
	return w.fault.Error()
}

// TestCase returns a Go test of the case, ready to be pasted: it fails as long as the
// verdict comes out, or the duty is missing or one too many. It is named after the
// guarantee that the case refutes. In it study is the [Study] that found the witness;
// the file imports testing and this package. It is empty where no case was found.
func (w Witness) TestCase() string {
	if w.study == nil {
		return ""
	}
	like, _ := w.Like()
	var facts []string
	for _, f := range w.Differing() {
		facts = append(facts, fmt.Sprintf("%q: %q", f.Name, f.Value))
	}
	name := "Witness"
	if w.of != "" {
		name = ""
		for word := range strings.FieldsFuncSeq(w.of, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r)
		}) {
			name += capital(word)
		}
	}
	wrong := fmt.Sprintf("d.Verdict() == rgpd.%s", verdictConstants[w.Verdict])
	before := ""
	if id := w.lacks + w.has; id != "" {
		before = fmt.Sprintf(`	applies := false
	for r := range d.Applying() {
		applies = applies || r.ID == %q
	}
`, id)
		if wrong = "applies"; w.lacks != "" {
			wrong = "!applies"
		}
	}
	y, m, d := w.On.Civil()
	return fmt.Sprintf(`// %s
func Test%s(t *testing.T) {
	facts := map[string]string{%s}
	d, err := study.Decide(%q, facts, rgpd.NewDate(%d, %d, %d))
	if err != nil {
		t.Fatal(err)
	}
%s	if %s {
		t.Error(d)
	}
}
`, w, name, strings.Join(facts, ", "), like.ID, y, m, d, before, wrong)
}

var verdictConstants = [...]string{"Undecided", "Forbidden", "Deferred", "Allowed", "OutOfScope"}

// Case returns the facts of an ordinary case, by its ID, with some facts changed: the
// names and values are those of JSON, and the value "unknown" makes a fact unknown. No
// ordinary case is named by "", which starts from nothing known. A name or a value
// that the columns do not have is an error, beside which no fact is known.
func (s *Study) Case(like string, facts map[string]string) (f engine.Facts, err error) {
	if like != "" {
		i := slices.IndexFunc(s.Like, func(o Ordinary) bool { return o.ID == like })
		if i < 0 {
			return f, unread("like", like, "no ordinary case has this ID")
		}
		f = s.Like[i].Facts
	}
	for name, word := range facts {
		c, err := s.RuleSet.column(name)
		if err != nil {
			return engine.Facts{}, err
		}
		if word == "unknown" {
			f[c] = 0
		} else if f[c], err = s.RuleSet.columns[c].value(word); err != nil {
			return engine.Facts{}, err
		}
	}
	return f, nil
}

func unread(path, word, remedy string) error {
	return fmt.Errorf("rgpd: %w", &InputError{Path: path, Shape: input.Shape(word), Remedy: remedy})
}

// column is the index of a column.
func (t *RuleSet) column(name string) (int, error) {
	c := slices.IndexFunc(t.columns, func(c Column) bool { return c.Name == name })
	if c < 0 {
		var known []string
		for _, c := range t.columns {
			known = append(known, c.Name)
		}
		want := "want one of " + strings.Join(known, ", ")
		return c, unread(input.Name(name, known), "", "no fact has this name; "+input.Meant(name, known, want))
	}
	return c, nil
}

// value is the value that a word names.
func (c Column) value(word string) (uint8, error) {
	v := slices.Index(c.Values, word)
	if v < 0 {
		return 0, unread(c.Name, word, "unknown value; want one of "+strings.Join(c.Values, ", "))
	}
	return uint8(v + 1), nil
}

// Within is a condition in words: by the name of a fact, the values that it holds, as in
// JSON. It is for [Study.Find] and for a [Guarantee]. A name or a value that the columns
// do not have, and a fact without a value, are errors.
func (s *Study) Within(facts map[string][]string) ([]engine.Mask, error) {
	out := make([]engine.Mask, len(s.RuleSet.columns))
	for name, words := range facts {
		c, err := s.RuleSet.column(name)
		if err != nil {
			return nil, err
		}
		col := s.RuleSet.columns[c]
		if len(words) == 0 {
			return nil, unread(name, "", "no value is given; want some of "+strings.Join(col.Values, ", "))
		}
		out[c] = 1<<(len(col.Values)+1) - 2
		for _, word := range words {
			v, err := col.value(word)
			if err != nil {
				return nil, err
			}
			out[c] &^= 1 << v
		}
	}
	return out, nil
}

// Decide decides the case of [Study.Case] under the rules of a day, at noon in Paris.
func (s *Study) Decide(like string, facts map[string]string, on Date) (Decision, error) {
	f, err := s.Case(like, facts)
	if err != nil {
		return Decision{}, err
	}
	return s.RuleSet.Decide(&f, Mainland.Instant(on, 12*time.Hour), engine.Notes{}), nil
}
