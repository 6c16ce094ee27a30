package facts

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// ofAddresses reports whether a title is that of addresses for messages.
func ofAddresses(title string) bool {
	t := words.Compact(title)
	return classes[t] != channelNo && (strings.Contains(t, "mail") || strings.Contains(t, "courriel"))
}

// LookForAddresses keeps the addresses in a text, folded: whoever says no says it under each of them.
func (r *Reading) LookForAddresses(text string) {
	if strings.IndexByte(text, '@') < 0 && !strings.Contains(text, "＠") {
		return
	}
	if !plainAddress(text) {
		text = strings.Map(func(c rune) rune {
			switch {
			case c == '＠':
				return '@'
			case unicode.Is(unicode.Cf, c):
				return -1
			case unicode.IsSpace(c):
				return ' '
			}
			return unicode.ToLower(c)
		}, text)
		text = aroundAt.ReplaceAllString(text, "@")
	}
	parts := strings.FieldsFuncSeq(text, func(c rune) bool { return strings.ContainsRune(aroundAddresses, c) })
	for a := range parts {
		if a = strings.Trim(a, atEnds); strings.IndexByte(a, '@') > 0 {
			r.Addresses = append(r.Addresses, a)
		}
	}
}

var aroundAt = regexp.MustCompile(` *@ *`)

// plainAddress reports whether a cell is as most are: small letters, and nothing around.
func plainAddress(cell string) bool {
	for i := range len(cell) {
		if c := cell[i]; c <= ' ' || c >= 0x7f || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// PlainAddress reports whether a cell is one address as it is kept, and nothing else: what [Reading.Addresses] has of
// it is the cell.
func PlainAddress(cell []byte) bool {
	signs := 0
	for i, c := range cell {
		switch {
		case c == '@':
			if signs++; i == 0 {
				return false
			}
		case c <= ' ' || c >= 0x7f || 'A' <= c && c <= 'Z' || strings.IndexByte(aroundAddresses, c) >= 0:
			return false
		}
	}
	return signs == 1 && strings.IndexByte(atEnds, cell[0]) < 0 && strings.IndexByte(atEnds, cell[len(cell)-1]) < 0
}

// What stands between addresses, and what may stand at the ends of one that is not part of it.
const aroundAddresses, atEnds = " ;,<>()[]\"'|/:", ".-_"
