package prospect

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// FactsVersion is the version of the facts of a [Prospect] that this version of the
// module knows: it grows by one with a field, or a word of a field, that an older one does
// not know; what a version has keeps its meaning in all later ones.
const FactsVersion = 1

// factsPrefix stands before the number, as a sender declares it: "facts": "rgpd-facts/1".
const factsPrefix = "rgpd-facts/"

// ErrNewerFacts: the facts are declared to be of a version that this program does not know. A
// newer sender may know of a refusal that this program cannot read: until it is brought up
// to date, the person is undecided. Test for it with [errors.Is], to tell it from facts that are
// misspelt.
var ErrNewerFacts = errors.New("prospect: the facts are of a newer version")

// FactsJSON is the JSON of the prospect with the version of its facts declared, as a program
// sends it to one that may be older or newer: [Parse] reads it. It carries the number whole.
func (p Prospect) FactsJSON() ([]byte, error) {
	b, err := stored.Facts(p)
	if err != nil {
		return nil, fmt.Errorf("prospect: %w", err)
	}
	head := fmt.Appendf(nil, `{"facts":"%s%d"`, factsPrefix, FactsVersion)
	if b = b[1:]; b[0] != '}' {
		head = append(head, ',')
	}
	return append(head, b...), nil
}

// A factsVersion is that which a sender declares.
type factsVersion uint8

func (v *factsVersion) UnmarshalText(b []byte) error {
	n, ok := declared(string(b))
	switch {
	case !ok:
		remedy := fmt.Sprintf("want %s and a number, such as %[1]s%d", factsPrefix, FactsVersion)
		return &rgpd.InputError{Path: "facts", Shape: input.Shape(string(b)), Remedy: remedy}
	case n > FactsVersion:
		const what = "newer than %s%d, which this program knows; bring it up to date, and decide nothing until then"
		remedy := fmt.Sprintf(what, factsPrefix, FactsVersion)
		return &rgpd.InputError{Path: "facts", Remedy: remedy, Err: ErrNewerFacts}
	}
	*v = factsVersion(n)
	return nil
}

// declared is the number of a version, however great; it has no leading zero.
func declared(s string) (n int, ok bool) {
	digits, ok := strings.CutPrefix(s, factsPrefix)
	if !ok || digits == "" || strings.Trim(digits, "0123456789") != "" || digits[0] == '0' {
		return 0, false
	}
	if n, err := strconv.Atoi(digits); err == nil {
		return n, true
	}
	return FactsVersion + 1, true // beyond counting
}

// sent is a prospect as it is read: with the version of its facts, without its own reading.
type sent struct {
	Facts factsVersion `json:"facts"`
	strictly
}

// newer is the error of facts that are declared newer, whatever else is unknown of them.
func newer(b []byte) error {
	var all map[string]json.RawMessage
	if json.Unmarshal(input.Unmarked(b), &all) != nil {
		return nil
	}
	var v factsVersion
	if err := input.JSON(bytes.TrimSpace(all["facts"]), &v); errors.Is(err, ErrNewerFacts) {
		return input.At("facts", err)
	}
	return nil
}
