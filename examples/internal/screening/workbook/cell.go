package workbook

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// A shape is how a number is shown.
type shape struct {
	date     bool
	elapsed  bool   // hours that go on past the day
	digits   string // a pattern of places for digits and of signs; empty: as it is
	sections []section
}

// shapeOf reads the code of a number's format, as 0#" "##" "## or yyyy-mm-dd.
func shapeOf(code string) (s shape) {
	s.sections = sectionsOf(code)
	if first, _, cut := strings.Cut(code, ";"); cut {
		code = first
	}
	if f := strings.ToLower(code); f == "" || f == "general" || f == "standard" || f == "@" {
		return shape{}
	}
	var bare, digits strings.Builder
	plain := true // nothing but places of digits and signs
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				return shape{}
			}
			digits.WriteString(strings.Map(sign, code[i+1:i+1+end]))
			i += end + 1
		case '\\', '_', '*':
			if i++; i < len(code) && c == '\\' {
				digits.WriteString(strings.Map(sign, code[i:i+1]))
			} else {
				plain = plain && c != '*'
			}
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				return shape{}
			}
			in := strings.ToLower(code[i+1 : i+end])
			if strings.Trim(in, "h") == "" || strings.Trim(in, "m") == "" || strings.Trim(in, "s") == "" {
				s.elapsed = true
			}
			plain = plain && strings.HasPrefix(in, "$")
			i += end
		case '0', '#', '?':
			digits.WriteByte(c)
			bare.WriteByte(c)
		case ' ', '-', '(', ')', '+', '/':
			digits.WriteByte(c)
		default:
			plain = false
			bare.WriteByte(c)
		}
	}
	s.date = s.elapsed || strings.ContainsAny(strings.ToLower(bare.String()), "ymdhs")
	if !s.date && plain && strings.ContainsAny(digits.String(), "0#?") {
		s.digits = digits.String()
	}
	return s
}

// sign keeps what may stand between digits: a digit of the format itself would be one of the number's.
func sign(r rune) rune {
	switch {
	case strings.ContainsRune(" -()+/.", r):
		return r
	case unicode.IsSpace(r):
		return ' '
	}
	return -1
}

// show writes a number as a person sees it, and never short of a digit.
func (s shape) show(v string, date1904 bool) string {
	f, err := strconv.ParseFloat(v, 64)
	if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
		return v
	}
	if of := s.section(false, f); of.says && !of.places {
		return of.text
	}
	if s.date {
		if text, ok := moment(f, s.elapsed, date1904); ok {
			return text
		}
	}
	text := decimal(v, f)
	if s.digits == "" || strings.Trim(text, "0123456789") != "" {
		return text
	}
	return fill(s.digits, text)
}

// decimal writes a number without exponent, as Excel shows it in France: of 15 digits, with a comma.
func decimal(v string, f float64) string {
	if strings.Trim(v, "0123456789") == "" {
		return v
	}
	if f == math.Trunc(f) && math.Abs(f) < 1e18 {
		return strconv.FormatFloat(f, 'f', 0, 64)
	}
	short, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', 15, 64), 64)
	if err != nil {
		short = f
	}
	return strings.Replace(strconv.FormatFloat(short, 'f', -1, 64), ".", ",", 1)
}

// fill puts digits into their places, from the last on; those without a place stand before the first.
func fill(pattern, digits string) string {
	var back []byte
	first := strings.IndexAny(pattern, "0#?")
	for i := len(pattern) - 1; i >= 0; i-- {
		switch c := pattern[i]; c {
		case '0', '#', '?':
			switch {
			case digits != "":
				back = append(back, digits[len(digits)-1])
				digits = digits[:len(digits)-1]
			case c == '0':
				back = append(back, '0')
			}
			for i == first && digits != "" {
				back = append(back, digits[len(digits)-1])
				digits = digits[:len(digits)-1]
			}
		default:
			back = append(back, c)
		}
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return strings.TrimSpace(string(back))
}

// lastDay is the last that a spreadsheet counts, that of 9999.
const lastDay = 2_958_465

// moment writes the days since the beginning of a spreadsheet's calendar as a day, an instant or an hour.
func moment(days float64, elapsed, date1904 bool) (string, bool) {
	if days < 0 || days > lastDay {
		return "", false
	}
	day := int(days)
	seconds := int(math.Round((days - float64(day)) * 86400))
	if seconds == 86400 {
		day, seconds = day+1, 0
	}
	hour := strconv.Itoa(seconds/3600 + 100)[1:] + ":" + strconv.Itoa(seconds/60%60 + 100)[1:]
	if seconds%60 != 0 {
		hour += ":" + strconv.Itoa(seconds%60 + 100)[1:]
	}
	switch {
	case elapsed:
		return strconv.Itoa(24*day+seconds/3600) + hour[2:], true
	case day == 0 && !date1904:
		return hour, true
	}
	from := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case date1904:
		from = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case day == 60:
		return "", false // 29 February 1900, which never was
	case day < 60:
		from = from.AddDate(0, 0, 1)
	}
	text := from.AddDate(0, 0, day).Format(time.DateOnly)
	if seconds > 0 {
		text += " " + hour
	}
	return text, true
}
