package rgpd

import "github.com/rgpd-go/rgpd/internal/enum"

// A Rank is the authority of a source, the greater the higher. Zero is unknown.
type Rank uint8

const (
	Practice   Rank = iota + 1 // what the trade does or advises; a house's own rule; the source article
	Guidance                   // what an authority says or tolerates; our strict reading of an open point
	CaseLaw                    // a decision of a court, or of an authority that sanctions
	Decree                     // décret, arrêté, decision of a regulator
	Statute                    // loi, code (partie législative)
	Regulation                 // law of the Union
)

var rankNames = enum.Names{"practice", "guidance", "case-law", "decree", "statute", "regulation"}

func (r Rank) String() string                { return enum.String(rankNames, r) }
func (r Rank) MarshalText() ([]byte, error)  { return enum.Marshal("rank", rankNames, r) }
func (r *Rank) UnmarshalText(b []byte) error { return enum.Unmarshal("rank", rankNames, r, b) }

// A Source is where a rule is written.
type Source struct {
	Rank Rank `json:"rank"`
	// Ref is the short reference, in French where the text is: "C. conso., art.
	// L. 223-1".
	Ref string `json:"ref"`
	// URL is a page where the text can be read; empty if none is known.
	URL string `json:"url,omitempty"`
	// Checked is the day on which the row was last compared with the official
	// wording. Zero: not read in that wording; a transcription or a report was.
	Checked Date `json:"checked,omitzero"`
}
