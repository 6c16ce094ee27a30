package workbook

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A section is one of the code of a format: what it shows of numbers that are positive, negative, zero, or meet its
// condition, or of texts: 0;-0;"STOP";@" - ne plus appeler".
type section struct {
	text   string // what it shows, whatever the cell holds
	says   bool   // that has letters
	places bool   // the cell stands there too, or a part of it
	at     bool   // so does a text
	red    bool
	asks   string // the condition: <, >=
	limit  float64
}

// sectionsOf are those of a code; none if it says nothing.
func sectionsOf(code string) (out []section) {
	var one section
	var text strings.Builder
	end := func() {
		one.text = strings.Join(strings.Fields(text.String()), " ")
		one.says = strings.ContainsFunc(one.text, unicode.IsLetter)
		out, one = append(out, one), section{}
		text.Reset()
	}
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case ';':
			end()
		case '"':
			n := strings.IndexByte(code[i+1:], '"')
			if n < 0 {
				return nil
			}
			text.WriteString(code[i+1 : i+1+n])
			i += n + 1
		case '[':
			n := strings.IndexByte(code[i:], ']')
			if n < 0 {
				return nil
			}
			text.WriteString(one.bracket(code[i+1 : i+n]))
			i += n
		case '\\', '_', '*':
			if i++; i < len(code) && c == '\\' {
				text.WriteByte(code[i])
			}
		case ' ', '-', '!', '.', ',', '(', ')':
			text.WriteByte(c)
		default:
			one.places, one.at = true, one.at || c == '@'
			text.WriteByte(' ')
		}
	}
	end()
	if !slices.ContainsFunc(out, func(s section) bool { return s.says || s.red }) {
		return nil
	}
	return out
}

// bracket takes what stands in brackets, a colour, a condition, a currency, and returns what is shown of it.
func (s *section) bracket(in string) (shown string) {
	low := strings.ToLower(in)
	switch number := strings.TrimLeft(low, "<>="); {
	case number != low:
		limit, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
		if err == nil {
			s.asks, s.limit = low[:len(low)-len(number)], limit
		}
	case strings.HasPrefix(in, "$"):
		shown, _, _ = strings.Cut(in[1:], "-")
	case strings.HasPrefix(low, "color"):
		const before = 7 // colours of the palette that have no number here
		n, _ := strconv.Atoi(strings.TrimSpace(low[len("color"):]))
		s.red = s.red || indexedReds[strconv.Itoa(n+before)]
	case low == "red":
		s.red = true
	case strings.Trim(low, "h") == "", strings.Trim(low, "m") == "", strings.Trim(low, "s") == "":
		s.places = true
	}
	return shown
}

// holds reports whether a number meets the condition.
func (s *section) holds(f float64) bool {
	switch s.asks {
	case "<":
		return f < s.limit
	case "<=":
		return f <= s.limit
	case ">":
		return f > s.limit
	case ">=":
		return f >= s.limit
	case "<>":
		return f != s.limit
	}
	return f == s.limit
}

// section is the one by which a cell is shown: a text, or a number. What is not said is as the first.
func (s *shape) section(isText bool, f float64) section {
	of := s.sections
	const ofTexts = 3 // its place
	last := len(of) - 1
	switch {
	case last < 0:
		return section{}
	case isText && last >= ofTexts:
		return of[ofTexts]
	case isText && of[last].at:
		return of[last]
	case isText:
		return section{}
	case last >= ofTexts:
		of = of[:ofTexts]
	case last > 0 && of[last].at:
		of = of[:last]
	}
	asked := false
	for i := range of {
		if of[i].asks == "" {
			continue
		}
		if asked = true; of[i].holds(f) {
			return of[i]
		}
	}
	switch n := len(of); {
	case asked && (n < 3 || f >= 0 || of[1].asks != ""):
		return of[n-1]
	case f < 0 && n > 1:
		one := of[1]
		one.red = one.red && asked // of amounts it says nothing
		return one
	case f == 0 && n > 2:
		return of[2]
	}
	return of[0]
}
