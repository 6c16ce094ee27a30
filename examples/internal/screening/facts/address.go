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
			if box, other := boxOf(nil, a); other {
				a = string(box)
			}
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

// PlainAddress is what [Reading.Addresses] has of a cell that is one address and nothing else: the cell, or what room
// then holds. It is false of any other.
func PlainAddress(cell, room []byte) (address []byte, plain bool) {
	signs := 0
	for i, c := range cell {
		switch {
		case c == '@':
			if signs++; i == 0 {
				return nil, false
			}
		case c <= ' ' || c >= 0x7f || 'A' <= c && c <= 'Z' || strings.IndexByte(aroundAddresses, c) >= 0:
			return nil, false
		}
	}
	if signs != 1 || strings.IndexByte(atEnds, cell[0]) >= 0 || strings.IndexByte(atEnds, cell[len(cell)-1]) >= 0 {
		return nil, false
	}
	if box, other := boxOf(room, cell); other {
		return box, true
	}
	return cell, true
}

// boxOf is the box to which an address brings messages, in room, if it is written in another way: what stands behind a
// plus sign is a mark of whoever has it, and Gmail passes over points.
func boxOf[S string | []byte](room []byte, address S) (box []byte, other bool) {
	at, plus, points := 0, 0, false
	for ; address[at] != '@'; at++ {
		switch address[at] {
		case '+':
			if plus == 0 {
				plus = at
			}
		case '.':
			points = true
		}
	}
	const gmail, googlemail = "gmail.com", "googlemail.com"
	domain := address[at+1:]
	google := len(domain) == len(gmail) && string(domain) == gmail ||
		len(domain) == len(googlemail) && string(domain) == googlemail
	if plus == 0 && !(google && (points || len(domain) != len(gmail))) {
		return nil, false
	}
	if plus > 0 {
		at = plus
	}
	box = room[:0]
	for i := range at {
		if c := address[i]; c != '.' || !google {
			box = append(box, c)
		}
	}
	if box = append(box, '@'); google {
		return append(box, gmail...), true
	}
	return append(box, domain...), true
}

// What stands between addresses, and what may stand at the ends of one that is not part of it.
const aroundAddresses, atEnds = " ;,<>()[]\"'|/:", ".-_"
