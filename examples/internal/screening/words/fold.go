package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// Fold makes of a title or of a word what is compared: lower case, no accents,
// words apart by one space. "N° de Tél." is "n de tel", and wide letters are letters.
func Fold(s string) string {
	if folded(s) {
		return s
	}
	if f, is := foldLatin(s); is {
		return f
	}
	return foldAny(s)
}

// foldLatin is Fold of what has no other letters than ours, accents of two bytes among them: most cells. It reports
// whether it is one of those.
func foldLatin(s string) (string, bool) {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch signs[c] {
		case digit, small:
		case large:
			c |= 0x20
		case twofold:
			if i++; i == len(s) || s[i]&0xc0 != 0x80 {
				return "", false
			}
			if c == 0xc2 && s[i] == 0xa0 { // a space that does not break
				space = b.Len() > 0
				continue
			}
			if c != 0xc3 || accented[s[i]&0x3f] == 0 {
				return "", false
			}
			c = accented[s[i]&0x3f]
		default:
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteByte(c)
	}
	return b.String(), true
}

// foldAny is Fold of whatever there is.
func foldAny(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', '0' <= r && r <= '9': // most letters, at once
			if space {
				b.WriteByte(' ')
			}
			b.WriteByte(byte(r) | 0x20)
			space = false
		case r < utf8.RuneSelf:
			space = b.Len() > 0
		case unicode.In(r, unicode.Mn, unicode.Cf): // nothing that one sees
		case r == 'œ', r == 'Œ':
			space = put(&b, space, "oe")
		case unicode.Is(unicode.Lm, r): // an apostrophe that is a letter to some
			space = b.Len() > 0
		case unicode.IsLetter(r), unicode.IsDigit(r):
			space = put(&b, space, string(unicode.ToLower(r)))
		default:
			space = b.Len() > 0
		}
	}
	return b.String()
}

// put writes letters, after the space that is due, and says that none is due any
// more.
func put(b *strings.Builder, space bool, letters string) bool {
	if space {
		b.WriteByte(' ')
	}
	b.WriteString(letters)
	return false
}

// folded reports whether a string is folded already, as most are.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// Compact is a title folded, without its spaces: DoNotCall, do_not_call and "Do not call" are
// one.
func Compact(title string) string { return strings.ReplaceAll(Fold(unspoilt(title)), " ", "") }

// unspoilt is a title whose letters of UTF-8 were read as those of Windows: prÃ©nom.
func unspoilt(title string) string {
	if !strings.ContainsAny(title, "ÃÂÅ") {
		return title
	}
	var b []byte
	for _, c := range title {
		one, ok := charmap.Windows1252.EncodeRune(c)
		if !ok && c > 0xff {
			return title
		} else if !ok {
			one = byte(c)
		}
		b = append(b, one)
	}
	if !utf8.Valid(b) {
		return title
	}
	return string(b)
}
