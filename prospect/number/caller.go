package number

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
)

// A Caller is what the person sees of who calls or writes: the number of a
// subscriber, a short number, a name in letters on messages, or that the number is
// withheld. It is comparable, and prints the number of a subscriber masked, as
// [Number] does. The zero Caller is unknown.
//
//enums:kept caller
type Caller struct {
	number   Number
	short    uint32 // a short number
	name     string // letters in place of a number
	withheld bool
}

// ParseCaller reads what a dialler or a sender of messages shows: a number as
// [Parse] reads it; a short number, 3639, 118 218; withheld, anonymous, masqué,
// or a number after #31#, which withholds it; a name of up to eleven letters and
// digits that starts with a letter. An empty string, and the words unknown and
// unavailable, are the unknown caller number.
//
// The error is a [*rgpd.InputError].
func ParseCaller(s string) (Caller, error) {
	in := strings.TrimSpace(s)
	if strings.HasPrefix(in, "#31#") || oneOf(in, withheldWords) {
		return Caller{withheld: true}, nil
	}
	if oneOf(in, unknownWords) {
		return Caller{}, nil
	}
	t, remedy := scan(in)
	switch {
	case (remedy == remedyCharacter || remedy == remedyLetterO) && senderName(in):
		return Caller{name: in}, nil
	case remedy == "" && t.short() != 0:
		return Caller{short: uint32(t.value)}, nil
	case remedy == "":
		var n Number
		if n, remedy = t.number(); remedy == "" {
			return Caller{number: n}, nil
		}
		if remedy == remedyShort {
			remedy = "not a short number of the French plan; give 3BPQ, 118XYZ, 10YT, 116XYZ, an emergency number, " +
				"or ten digits"
		}
	case remedy == remedyCharacter:
		remedy = "neither a number nor the name of a sender; a name has eleven characters at most, starts with a " +
			"letter, and holds letters, digits, spaces and few signs"
	}
	return Caller{}, unread(s, remedy)
}

var (
	withheldWords = []string{
		"withheld",
		"anonymous",
		"private",
		"restricted",
		"hidden",
		"masqué",
		"masque",
		"numéro masqué",
		"numero masque",
		"privé",
		"prive",
		"anonyme",
		"secret",
	}
	unknownWords = []string{"", "unknown", "unavailable", "inconnu", "indisponible"}
)

func oneOf(s string, words []string) bool {
	for _, w := range words {
		if strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// short is the family of a short number, or 0 if the digits are none.
func (t typed) short() Family {
	if t.plus || t.zeros > 0 {
		return 0
	}
	switch v := t.value; {
	case t.n == 4 && (v/100 == 30 || v/100 == 31):
		return FreeShort
	case t.n == 4 && v/1000 == 3:
		return ServiceShort
	case t.n == 6 && v/1000 == 118:
		return Directory
	case t.n == 6 && v/1000 == 116, t.n == 4 && v/100 == 10, t.n == 2 && v/10 == 1, t.n == 3 && v/100 == 1:
		return OtherShort
	}
	return 0
}

// senderName reports whether s may stand in place of a number on a message. What
// holds more than five digits is a number mistyped.
func senderName(s string) bool {
	digits := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		case i == 0:
			return false
		case c-'0' <= 9:
			digits++
		case strings.IndexByte(" -_.&'+!", c) < 0:
			return false
		}
	}
	return len(s) > 0 && len(s) <= 11 && digits <= 5
}

// Number returns the number of a subscriber that is shown; the unknown number for all
// else.
func (c Caller) Number() Number { return c.number }

// Withheld reports whether the number is withheld.
func (c Caller) Withheld() bool { return c.withheld }

// Name returns the letters that are shown in place of a number; the empty string for all
// else.
func (c Caller) Name() string { return c.name }

// Family returns the family of the number shown, short numbers included; unknown if
// none is shown.
func (c Caller) Family() Family {
	if c.short != 0 {
		return typed{value: uint64(c.short), n: len(strconv.Itoa(int(c.short)))}.short()
	}
	return c.number.Family()
}

// BlockKnown is [Number.BlockKnown], short numbers included.
func (c Caller) BlockKnown() bool {
	if c.short != 0 {
		return shortKnown(c.short)
	}
	return c.number.BlockKnown()
}

// Reveal returns the whole of what is shown: +33162000000, 3639, a name, withheld; the
// empty string if it is unknown. The mobile number of an agent is personal data.
func (c Caller) Reveal() string {
	switch {
	case c.withheld:
		return withheldWords[0]
	case c.short != 0:
		return strconv.Itoa(int(c.short))
	case c.name != "":
		return c.name
	}
	return c.number.Reveal()
}

// String returns what is shown, the number of a subscriber masked.
func (c Caller) String() string {
	if c.number != (Number{}) {
		return c.number.String()
	}
	return c.Reveal()
}

// Format prints the number of a subscriber masked, whatever the verb.
func (c Caller) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.String()) }

// LogValue gives a log the number of a subscriber masked.
func (c Caller) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalText writes the whole, as [Caller.Reveal] does: it is meant for
// exchange.
func (c Caller) MarshalText() ([]byte, error) { return []byte(c.Reveal()), nil }

// UnmarshalText reads as [ParseCaller] does.
func (c *Caller) UnmarshalText(b []byte) error {
	got, err := ParseCaller(string(b))
	if err == nil {
		*c = got
	}
	return err
}
