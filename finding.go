package rgpd

// A Level is how much a finding weighs, the greater the graver. Zero is none.
type Level uint8

const (
	Info    Level = iota + 1 // info: worth knowing; nothing is broken
	Warning                  // warning: advised, or asked for "where possible"
	Defect                   // defect: short of what the law asks, and can be mended
	Error                    // error: unlawful, or void, as it stands
)

// A Finding is one answer of a review that gives many at once: of a consent
// form, of a register entry, of a contract. Findings stand beside a verdict and
// never make one.
type Finding struct {
	Rule  RuleID `json:"rule"`
	Level Level  `json:"level"`
	// Path is the field concerned, as in JSON: "retention[2].period". Empty: the
	// whole.
	Path string `json:"path,omitempty"`
	// Says is what was found, and Do what mends it.
	Says Text `json:"says"`
	Do   Text `json:"do"`
	// Sources holds the highest first.
	Sources []Source `json:"sources"`
	// Clause is what the source article says of the point, where it does.
	Clause string `json:"clause,omitempty"`
}
