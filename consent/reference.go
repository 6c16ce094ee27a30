package consent

import (
	"bytes"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A reference is that of a person, without case, accents, blanks and what one does not see.
// What takes back is compared by it, since a withdrawal in doubt withdraws; what gives is not.
// Signs count: they tell 1-23 from 12-3.
type reference string

func folded(person string) reference {
	if r, ok := plain(person); ok {
		return r
	}
	return reference(ligatures.Replace(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || unicode.In(r, unicode.M, unicode.Cf) || unseen(r) {
			return -1
		}
		return unicode.ToLower(unicode.ToUpper(r))
	}, norm.NFKD.String(person))))
}

// unseen reports whether a letter, or a sign, is written as nothing.
func unseen(r rune) bool {
	return unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || r == '\u2800'
}

// plain is the reference that most persons have: in lower case of ASCII already.
func plain(person string) (reference, bool) {
	for _, c := range []byte(person) {
		if c <= ' ' || c >= 0x7F || c == '&' || 'A' <= c && c <= 'Z' {
			return "", false
		}
	}
	return reference(person), true
}

var personField = []byte(`,"person":"`)

// mayBe reports whether the entry on a line may name the person: it reads the first field of
// that name, which is of the event, and leaves to others what is written by escapes.
func (who reference) mayBe(line []byte) bool {
	_, rest, ok := bytes.Cut(line, personField)
	name, _, end := bytes.Cut(rest, []byte{'"'})
	return !ok || !end || bytes.IndexByte(name, '\\') >= 0 || folded(string(name)) == who
}

// takesBack reports whether an event, or the record that it holds, takes consents back.
func (e *Event) takesBack() bool {
	said := happening{Event: e}
	return said.takes() == 1 || e.Record.Withdrawal.made()
}
