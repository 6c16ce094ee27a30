package number

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
)

// A Number is a telephone number, with its country code. It is comparable, and
// prints masked under every verb of package fmt and in logs: use
// [Number.Reveal] where the whole number is wanted. JSON carries it whole; so does a
// log in JSON of a list or a struct that holds numbers, since such a log is made of
// their JSON. A table keeps it whole as well, in international form, +33612345678, in a
// column of text, through database/sql or pgx; so does package gob. The zero Number is
// unknown, and NULL in a table.
//
//enums:kept number
type Number struct {
	veiled uint64 // zero, or the digits under the veil
}

// Package fmt cannot call the methods of a Number that stands in an unexported
// field of somebody's struct, and prints the integer: the veil keeps the number out
// of it. It hides nothing from whoever looks for it.
const veil = 0x9e3779b97f4a7c15

// RevealDigits returns the whole number as one integer, the country code and the national
// number: 33612345678; zero for the unknown number. It is personal data.
func (n Number) RevealDigits() uint64 {
	if n.veiled == 0 {
		return 0
	}
	return n.veiled ^ veil
}

// Reveal returns the whole number in international form, +33612345678; the empty
// string for the unknown number. It is personal data.
func (n Number) Reveal() string {
	if n.veiled == 0 {
		return ""
	}
	return "+" + strconv.FormatUint(n.RevealDigits(), 10)
}

// RevealNational returns the whole number as people in France write it, in pairs:
// 06 12 34 56 78. A number of another plan comes as 00 and its digits. It is
// personal data.
func (n Number) RevealNational() string { return string(n.AppendNational(nil)) }

// AppendNational appends what [Number.RevealNational] returns.
func (n Number) AppendNational(b []byte) []byte {
	code, ten := n.french()
	switch {
	case n.veiled == 0:
		return b
	case code == 0:
		return strconv.AppendUint(append(b, "00 "...), n.RevealDigits(), 10)
	}
	const pairs = "00 00 00 00 00"
	b = append(b, pairs...)
	for i, d := len(b)-1, ten; d > 0; d /= 10 {
		if b[i] == ' ' {
			i--
		}
		b[i] = byte('0' + d%10)
		i--
	}
	return b
}

// String returns the number masked but for its country code, where that is one of
// France, and last two digits.
func (n Number) String() string {
	d := n.Reveal()
	if len(d) < 8 {
		return strings.Repeat("•", min(len(d), 4))
	}
	shown := 1 // the plus sign
	if code, _ := n.french(); code != 0 {
		shown += len(strconv.Itoa(int(code)))
	}
	return d[:shown] + strings.Repeat("•", len(d)-shown-2) + d[len(d)-2:]
}

// Format prints the number masked, whatever the verb.
func (n Number) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, n.String()) }

// LogValue gives a log the number masked.
func (n Number) LogValue() slog.Value { return slog.StringValue(n.String()) }

// MarshalText writes the whole number, as [Number.Reveal] does: it is meant for
// exchange, and is personal data.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.Reveal()), nil }

// UnmarshalText reads a number as [Parse] does.
func (n *Number) UnmarshalText(b []byte) error {
	got, err := Parse(string(b))
	if err == nil {
		*n = got
	}
	return err
}
