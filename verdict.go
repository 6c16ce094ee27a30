package rgpd

import "github.com/rgpd-go/rgpd/internal/enum"

// A Verdict is the answer to "may this be done, now?". The zero Verdict is
// Undecided; only Allowed is a permission.
//
//enums:kept verdict
type Verdict uint8

const (
	// Undecided: a fact is missing that could forbid the act, or nothing
	// permits it. Not a permission: see [Decision.Missing].
	Undecided Verdict = iota
	// Forbidden: a rule of law, or of the house, forbids the act.
	Forbidden
	// Deferred: the act is permitted, but not at this instant: hours, holidays,
	// attempts. Ask for the next instant.
	Deferred
	// Allowed: permitted now, with the duties that go with it.
	Allowed
	// OutOfScope: these rules do not govern the act (a person called abroad, a
	// call that is not prospecting). Not a permission: other rules may.
	OutOfScope
)

var verdictNames = enum.Names{"forbidden", "deferred", "allowed", "out-of-scope"}

var verdictTexts = [...]Text{
	Undecided:  {FR: "indécis", EN: "undecided"},
	Forbidden:  {FR: "interdit", EN: "forbidden"},
	Deferred:   {FR: "à différer", EN: "deferred"},
	Allowed:    {FR: "permis", EN: "allowed"},
	OutOfScope: {FR: "hors champ", EN: "out of scope"},
}

// String returns a stable lower-case word: undecided, forbidden, deferred,
// allowed or out-of-scope.
func (v Verdict) String() string {
	if v == Undecided {
		return "undecided"
	}
	return enum.String(verdictNames, v)
}

// Text returns the verdict for a reader.
func (v Verdict) Text() Text {
	if int(v) < len(verdictTexts) {
		return verdictTexts[v]
	}
	return verdictTexts[Undecided]
}

// MarshalText writes the word of [Verdict.String].
func (v Verdict) MarshalText() ([]byte, error) {
	if v == Undecided {
		return []byte("undecided"), nil
	}
	return enum.Marshal("verdict", verdictNames, v)
}

// UnmarshalText reads the word of [Verdict.String]; any other is an error.
func (v *Verdict) UnmarshalText(b []byte) error {
	if string(b) == "undecided" {
		*v = Undecided
		return nil
	}
	return enum.Unmarshal("verdict", verdictNames, v, b)
}
