package prospect

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
)

// A CallerNumber is what the person sees of who calls or writes: the number of a
// subscriber, a short number, a name in letters on messages, or that the number is
// withheld. It is comparable, and prints the number of a subscriber masked, as
// [Number] does. The zero CallerNumber is unknown.
type CallerNumber struct {
	number   Number
	short    uint32 // a short number
	name     string // letters in place of a number
	withheld bool
}

// ParseCallerNumber reads what a dialler or a sender of messages shows: a number as
// [ParseNumber] reads it; a short number, 3639, 118 218; withheld, anonymous, masqué,
// or a number after #31#, which withholds it; a name of up to eleven letters and
// digits that starts with a letter. An empty string, and the words unknown and
// unavailable, are the unknown caller number.
//
// The error is a [*NumberError].
func ParseCallerNumber(s string) (CallerNumber, error) {
	in := strings.TrimSpace(s)
	if strings.HasPrefix(in, "#31#") || oneOf(in, withheldWords) {
		return CallerNumber{withheld: true}, nil
	}
	if oneOf(in, unknownWords) {
		return CallerNumber{}, nil
	}
	t, remedy := scan(in)
	switch {
	case (remedy == remedyCharacter || remedy == remedyLetterO) && senderName(in):
		return CallerNumber{name: in}, nil
	case remedy == "" && t.short() != 0:
		return CallerNumber{short: uint32(t.value)}, nil
	case remedy == "":
		var n Number
		if n, remedy = t.number(); remedy == "" {
			return CallerNumber{number: n}, nil
		}
		if remedy == remedyShort {
			remedy = "not a short number of the French plan; give 3BPQ, 118XYZ, 10YT, 116XYZ, an emergency number, or ten digits"
		}
	case remedy == remedyCharacter:
		remedy = "neither a number nor the name of a sender; a name has eleven characters at most, starts with a letter, and holds letters, digits, spaces and few signs"
	}
	return CallerNumber{}, &NumberError{Shape(s), remedy}
}

var (
	withheldWords = []string{"withheld", "anonymous", "private", "restricted", "hidden", "masqué", "masque", "numéro masqué", "numero masque", "privé", "prive", "anonyme", "secret"}
	unknownWords  = []string{"", "unknown", "unavailable", "inconnu", "indisponible"}
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
		return FreeShortNumber
	case t.n == 4 && v/1000 == 3:
		return ServiceShortNumber
	case t.n == 6 && v/1000 == 118:
		return DirectoryNumber
	case t.n == 6 && v/1000 == 116, t.n == 4 && v/100 == 10, t.n == 2 && v/10 == 1, t.n == 3 && v/100 == 1:
		return OtherShortNumber
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
func (c CallerNumber) Number() Number { return c.number }

// Family returns the family of the number shown, short numbers included; unknown if
// none is shown.
func (c CallerNumber) Family() Family {
	if c.short != 0 {
		return typed{value: uint64(c.short), n: len(strconv.Itoa(int(c.short)))}.short()
	}
	return c.number.Family()
}

// BlockKnown is [Number.BlockKnown], short numbers included.
func (c CallerNumber) BlockKnown() bool {
	if c.short != 0 {
		return shortKnown(c.short)
	}
	return c.number.BlockKnown()
}

// Shown returns what [Campaign.Shown] asks for, as far as the number tells it. It is
// unknown for a mobile number, since no number tells who holds the telephone: state
// [ShownOwnMobile] or [ShownDeskMobile]. It is unknown too for numbers of machines and
// for short numbers kept for operators, emergencies and the common good, of which no
// source was found that speaks of showing them. A number of the category of general
// interest looks like its neighbours: state [ShownGeneralInterest].
func (c CallerNumber) Shown() Shown {
	switch {
	case c.withheld:
		return ShownNone
	case c.name != "":
		return ShownName
	}
	switch c.Family() {
	case GeographicNumber, PolyvalentNumber:
		return ShownTerritorial
	case VerifiedNumber:
		return ShownVerified
	case PlatformNumber:
		return ShownPlatform
	case FreeNumber, OrdinaryRateNumber, SharedCostNumber, OtherSpecialNumber, FreeShortNumber:
		return ShownService
	case PremiumNumber, ServiceShortNumber, DirectoryNumber:
		return ShownPremium
	case ForeignNumber:
		return ShownForeign
	}
	return 0
}

// Reveal returns the whole of what is shown: +33162000000, 3639, a name, withheld; the
// empty string if it is unknown. The mobile number of an agent is personal data.
func (c CallerNumber) Reveal() string {
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
func (c CallerNumber) String() string {
	if c.number != (Number{}) {
		return c.number.String()
	}
	return c.Reveal()
}

// Format prints the number of a subscriber masked, whatever the verb.
func (c CallerNumber) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.String()) }

// LogValue gives a log the number of a subscriber masked.
func (c CallerNumber) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalText writes the whole, as [CallerNumber.Reveal] does: it is meant for
// exchange.
func (c CallerNumber) MarshalText() ([]byte, error) { return []byte(c.Reveal()), nil }

// UnmarshalText reads as [ParseCallerNumber] does.
func (c *CallerNumber) UnmarshalText(b []byte) error {
	got, err := ParseCallerNumber(string(b))
	if err == nil {
		*c = got
	}
	return err
}
