package workbook

import (
	"hash/maphash"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Formats that depend on what cells hold: of a few kinds it can be told which cells surely do not have one. Of a rule
// that is not of those, or whose words are not understood, any cell of its area may have it: see [late.shows].

// A kindOfRule is what a rule asks of a cell.
type kindOfRule uint8

const (
	isTwice   kindOfRule = iota + 1 // another cell of the area holds the same
	isOnce                          // none does
	isSo                            // it compares so with constants
	hasText                         // it has a text in it
	hasNoText                       //
	beginsSo                        //
	endsSo                          //
	isBlank                         // it holds nothing, or spaces alone
	isFilled                        // it holds something else
)

// excelRules and libreRules are the kinds by the names that Excel and LibreOffice have for them.
var (
	excelRules = map[string]kindOfRule{"duplicateValues": isTwice, "uniqueValues": isOnce, "cellIs": isSo,
		"containsBlanks": isBlank, "notContainsBlanks": isFilled,
		"containsText": hasText, "notContainsText": hasNoText, "beginsWith": beginsSo, "endsWith": endsSo}
	libreRules = map[string]kindOfRule{"contains-text": hasText, "not-contains-text": hasNoText,
		"begins-with": beginsSo, "ends-with": endsSo}
	libreSigns = []struct{ sign, operator string }{{"!=", "notEqual"}, {"<>", "notEqual"},
		{">=", "greaterThanOrEqual"}, {"<=", "lessThanOrEqual"}, {"=", "equal"}, {">", "greaterThan"},
		{"<", "lessThan"}}
)

// A rule is a format with what it asks.
type rule struct {
	shows    look
	areas    []area
	kind     kindOfRule
	operator string
	says     []string // what it compares with, as the file writes it
	text     string
	with     []constant
	seed     maphash.Seed
	counts   map[uint64]uint8 // of what cells hold, up to two
	unsure   bool             // nobody can tell which cells have it
	hits     int              // cells that may have it
	blank    bool             // a cell that holds nothing may have it
}

// A constant is a number or a text.
type constant struct {
	number bool
	value  float64
	text   string
}

// A held is what a cell holds: as the file has it, and as it is shown.
type held struct {
	raw    string
	number bool
	odd    bool // a day, a truth, an error: what it compares with is told otherwise than it is shown
	text   string
}

// A heldAt is that of a cell in a column.
type heldAt struct {
	column int
	held
}

// rule takes a format with what it asks, if that is known.
func (l *late) rule(as look, ranges string, of *rule) {
	if !as.struck && !as.red {
		if as.filled || as.inked {
			l.coloured++
		}
		return
	}
	if of.kind == 0 {
		l.shows(as, ranges)
		return
	}
	of.shows, of.areas, of.seed, of.counts = as, areasOf(ranges), maphash.MakeSeed(), map[uint64]uint8{}
	l.rules = append(l.rules, of)
}

// excelRule is what a rule of Excel asks; what it compares with follows.
func excelRule(kind, operator, text string) *rule {
	return &rule{kind: excelRules[kind], operator: operator, text: text}
}

// libreRule is what a condition of LibreOffice asks: duplicate, =5, between(1,5), contains-text("x").
func libreRule(condition string) *rule {
	condition = strings.TrimSpace(condition)
	switch condition {
	case "duplicate":
		return &rule{kind: isTwice}
	case "unique":
		return &rule{kind: isOnce}
	}
	name, in, is := strings.Cut(condition, "(")
	in, closed := strings.CutSuffix(in, ")")
	if is && closed {
		switch kind := libreRules[name]; {
		case kind != 0:
			if c, ok := constantOf(in); ok && !c.number {
				return &rule{kind: kind, text: c.text, says: []string{in}}
			}
			return &rule{}
		case name == "between" || name == "not-between":
			if strings.Count(in, ",") != 1 {
				return &rule{}
			}
			operator := map[string]string{"between": "between", "not-between": "notBetween"}[name]
			return &rule{kind: isSo, operator: operator, says: strings.Split(in, ",")}
		}
	}
	for _, s := range libreSigns {
		if with, is := strings.CutPrefix(condition, s.sign); is {
			return &rule{kind: isSo, operator: s.operator, says: []string{with}}
		}
	}
	return &rule{}
}

// mapRule is what a condition in a style of LibreOffice asks: cell-content()=5, cell-content-is-between(1,5); nil if it
// is not understood.
func mapRule(condition string) *rule {
	condition = strings.TrimSpace(condition)
	asks, is := strings.CutPrefix(condition, "cell-content()")
	if !is {
		asks, is = strings.CutPrefix(condition, "cell-content-is-")
	}
	if of := libreRule(asks); is && of.kind == isSo && of.understood(false) {
		return of
	}
	return nil
}

// constantOf reads a number or a text in quotes: what refers to a cell or calls a function is none.
func constantOf(s string) (constant, bool) {
	s = strings.TrimSpace(s)
	if f, err := strconv.ParseFloat(s, 64); err == nil && strings.Trim(s, "+-0123456789.eE") == "" {
		return constant{number: true, value: f}, true
	}
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		return constant{}, false
	}
	in := strings.ReplaceAll(s[1:len(s)-1], `""`, "\x00")
	if strings.Contains(in, `"`) {
		return constant{}, false
	}
	return constant{text: strings.ReplaceAll(in, "\x00", `"`)}, true
}

// searches are how Excel writes out what it asks of a text, up to the text itself.
var searches = map[kindOfRule]string{hasText: "NOT(ISERROR(SEARCH(", hasNoText: "ISERROR(SEARCH(",
	beginsSo: "LEFT(", endsSo: "RIGHT("}

// understood reports whether all that the rule asks is.
func (r *rule) understood(excel bool) bool {
	const whole = mostColumns // of columns or rows of which nobody reads the names
	switch r.kind {
	case isTwice:
		return true
	case isOnce:
		return !slices.ContainsFunc(r.areas, func(a area) bool { return a.right >= whole })
	case isSo:
		for _, s := range r.says {
			c, ok := constantOf(s)
			if !ok {
				return false
			}
			r.with = append(r.with, c)
		}
		want := 1
		if r.operator == "between" || r.operator == "notBetween" {
			want = 2
		}
		return len(r.with) == want
	case isBlank, isFilled: // what the formula says is what counts
		sign := map[kindOfRule]string{isBlank: "=0", isFilled: ">0"}[r.kind]
		if len(r.says) != 1 || len(r.areas) != 1 {
			return false
		}
		of, opened := strings.CutPrefix(r.says[0], "LEN(TRIM(")
		of, closed := strings.CutSuffix(of, "))"+sign)
		column, row, ok := position(of)
		return opened && closed && ok && row == r.areas[0].from && column == r.areas[0].left
	}
	// A star stands for anything, and what the formula says is what counts.
	if r.text == "" || strings.ContainsAny(r.text, "*?~") || len(r.says) != 1 {
		return false
	}
	quoted := `"` + strings.ReplaceAll(r.text, `"`, `""`) + `"`
	rest := strings.ReplaceAll(r.says[0], quoted, "")
	return !excel || rest != r.says[0] && !strings.Contains(rest, `"`) && strings.HasPrefix(rest, searches[r.kind])
}

// prepare leaves the rules that are understood, and takes the others for formats that any cell may have.
func (l *late) prepare(excel bool) {
	l.rules = slices.DeleteFunc(l.rules, func(r *rule) bool {
		if r.understood(excel) {
			r.blank = r.mayBlank()
			return false
		}
		l.showsIn(r.shows, r.areas)
		return true
	})
}

// settle leaves the rules that a cell may have, once all cells were counted.
func (l *late) settle() {
	l.rules = slices.DeleteFunc(l.rules, func(r *rule) bool {
		if r.unsure {
			l.showsIn(r.shows, r.areas)
		}
		r.blank = r.mayBlank()
		return r.unsure || r.hits == 0
	})
}

// count takes what a cell holds, the first time.
func (r *rule) count(h held) {
	const longest = 255 // longer ones are not compared by all programs
	switch r.kind {
	case isTwice, isOnce:
		r.unsure = r.unsure || strings.ContainsAny(h.text, "*?~") || len(h.text) > longest
		for _, key := range r.keys(h) {
			if n := r.counts[key]; n < 2 {
				r.counts[key] = n + 1
			}
			if r.kind == isOnce || r.counts[key] > 1 {
				r.hits++
			}
		}
		return
	}
	if r.may(h) {
		r.hits++
	}
}

// keys are by what a cell is compared with others: of [isTwice] alike is whatever some program may take for it, of
// [isOnce] nothing but what is one and the same.
func (r *rule) keys(h held) []uint64 {
	sum := func(s string) uint64 { return maphash.String(r.seed, s) }
	if r.kind == isOnce {
		return []uint64{sum(strconv.FormatBool(h.number) + "\x00" + h.raw + "\x00" + h.text)}
	}
	var keys []uint64
	for _, s := range [...]string{h.text, h.raw} {
		keys = append(keys, sum(loosely(s)))
		if f, err := strconv.ParseFloat(strings.Replace(strings.TrimSpace(s), ",", ".", 1), 64); err == nil {
			const digits = 15 // that programs compare
			keys = append(keys, sum("\x01"+strconv.FormatFloat(f, 'e', digits-1, 64)))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// lettersOf is a text without what may not count: capitals, spaces, signs.
func lettersOf(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) {
			return unicode.ToLower(unicode.ToUpper(c))
		}
		return -1
	}, s)
}

// loosely is lettersOf without zeros before figures.
func loosely(s string) string {
	out := lettersOf(s)
	switch bare := strings.TrimLeft(out, "0"); {
	case out == "":
		return "\x00" + s
	case bare != "" && strings.Trim(bare, "0123456789") == "":
		return bare
	}
	return out
}

// may reports whether a cell may have the format: only what surely has it not is none.
func (r *rule) may(h held) bool {
	switch r.kind {
	case isTwice:
		return slices.ContainsFunc(r.keys(h), func(k uint64) bool { return r.counts[k] > 1 })
	case isOnce:
		return r.counts[r.keys(h)[0]] < 2
	case isSo:
		return r.compares(h)
	case isBlank:
		return strings.TrimSpace(h.text) == "" || strings.TrimSpace(h.raw) == ""
	case isFilled:
		return true
	case hasNoText:
		return h.odd || !strings.Contains(h.text, r.text) || !strings.Contains(h.raw, r.text)
	}
	has := strings.Contains
	if r.kind == beginsSo {
		has = strings.HasPrefix
	} else if r.kind == endsSo {
		has = strings.HasSuffix
	}
	text := lettersOf(r.text)
	if h.odd || text == "" { // signs alone
		return h.odd || has(h.text, r.text) || has(h.raw, r.text)
	}
	return has(lettersOf(h.text), text) || has(lettersOf(h.raw), text)
}

// nothing is what programs count a cell for that holds nothing: zero beside numbers, and a text without letters.
var nothing = struct{ number, text held }{number: held{raw: "0", number: true}}

// mayBlank reports whether a cell may have the format that holds nothing.
func (r *rule) mayBlank() bool {
	switch r.kind {
	case isTwice: // LibreOffice compares it with zeros
		return slices.ContainsFunc(r.keys(held{raw: "0", text: "0"}), func(k uint64) bool { return r.counts[k] > 1 })
	case isFilled:
		return false
	case isOnce, isBlank:
		return true
	case isSo:
		if !slices.ContainsFunc(r.with, func(c constant) bool { return !c.number }) {
			return r.compares(nothing.number)
		}
		if a := r.with[0]; !a.number && (r.operator == "greaterThan" || r.operator == "greaterThanOrEqual") {
			return a.text == "" // every text comes behind it
		}
		return r.compares(nothing.text)
	}
	return r.may(nothing.text)
}

// compares reports whether a cell may compare so with the constants.
func (r *rule) compares(h held) bool {
	value, err := strconv.ParseFloat(h.raw, 64)
	numbers := h.number && err == nil
	if h.odd || h.number != numbers {
		return true
	}
	for _, c := range r.with {
		if c.number != numbers { // of a text and a number programs think in several ways
			return r.operator != "equal" || loosely(h.text) == loosely(c.as()) || loosely(h.raw) == loosely(c.as())
		}
	}
	a := r.with[0]
	if !numbers {
		switch r.operator {
		case "equal":
			return loosely(h.text) == loosely(a.text)
		case "notEqual":
			return h.text != a.text
		}
		return true
	}
	near := func(c constant) bool {
		const close = 1e-9
		d, size := value-c.value, max(value, -value, c.value, -c.value, 1)
		return d <= close*size && d >= -close*size
	}
	switch b := r.with[len(r.with)-1]; r.operator {
	case "equal":
		return near(a)
	case "notEqual":
		return value != a.value
	case "greaterThan", "greaterThanOrEqual":
		return value >= a.value || near(a)
	case "lessThan", "lessThanOrEqual":
		return value <= a.value || near(a)
	case "between":
		return value >= min(a.value, b.value) && value <= max(a.value, b.value) || near(a) || near(b)
	case "notBetween":
		return a.value > b.value || value <= a.value || value >= b.value || near(a) || near(b)
	}
	return true
}

// as is a constant as a text.
func (c constant) as() string {
	if c.number {
		return strconv.FormatFloat(c.value, 'f', -1, 64)
	}
	return c.text
}

// holds reports whether an area has a cell.
func (a area) holds(row, column int) bool {
	return a.from <= row && row <= a.to && a.left <= column && column <= a.right
}

// judge takes what a cell holds: the rules of the sheet count it, or say what it shows.
func (w *rows) judge(row, column int, h held) (shows look) {
	for _, of := range w.gather {
		if of.has(row, column) {
			of.count(h)
		}
	}
	if len(w.gather) > 0 {
		return shows
	}
	for _, of := range w.late.rules {
		if of.has(row, column) && of.may(h) {
			shows.maybeRed, shows.maybeStruck = shows.maybeRed || of.shows.red, shows.maybeStruck || of.shows.struck
		}
	}
	return shows
}

// judgeBlanks is what a row shows by those of its cells that hold nothing.
func (w *rows) judgeBlanks(n int, cells []string) (shows look) {
	rules := w.gather
	if len(rules) == 0 && len(w.columns) > 0 {
		rules = w.late.rules
	}
	for _, of := range rules {
		if of.blank && of.hasBlank(n, cells) {
			of.hits++
			shows.maybeRed, shows.maybeStruck = shows.maybeRed || of.shows.red, shows.maybeStruck || of.shows.struck
		}
	}
	return shows
}

// hasBlank reports whether a row has a cell in the areas of the rule that holds nothing.
func (r *rule) hasBlank(n int, cells []string) bool {
	return slices.ContainsFunc(r.areas, func(a area) bool {
		return a.has(n) && (a.right >= len(cells) || slices.Contains(cells[a.left:a.right+1], ""))
	})
}

func (r *rule) has(row, column int) bool {
	return slices.ContainsFunc(r.areas, func(a area) bool { return a.holds(row, column) })
}

// judges reports whether rules have to hear of each cell: those that were counted, and are not counted any more.
func (w *rows) judges() bool { return len(w.gather) > 0 || len(w.columns) > 0 && len(w.late.rules) > 0 }
