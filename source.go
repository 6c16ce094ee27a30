package rgpd

import (
	"slices"

	"github.com/rgpd-go/rgpd/internal/law"
)

// A Rank is the authority of a source, the greater the higher. Zero is unknown.
type Rank uint8

const (
	Practice   Rank = iota + 1 // practice: what the trade does or advises; a house's own rule; the source article
	Guidance                   // guidance: what an authority says or tolerates; our strict reading of an open point
	CaseLaw                    // case-law: a decision of a court, or of an authority that sanctions
	Decree                     // decree: décret, arrêté, decision of a regulator
	Statute                    // statute: loi, code (partie législative)
	Regulation                 // regulation: law of the Union
)

// A Source is where a rule is written.
type Source struct {
	Rank Rank `json:"rank"`
	// Ref is the short reference, in French where the text is: "C. conso., art.
	// L. 223-1".
	Ref string `json:"ref"`
	// ID is the official identifier of the wording, LEGIARTI000051830285, or CELEX number of
	// the text, 32016R0679; empty where it is not known, and never guessed.
	ID string `json:"id,omitempty"`
	// URL is the official page of a law, where one is known, and of another text a page where
	// it can be read; empty if none is known.
	URL string `json:"url,omitempty"`
	// Checked is the day on which the row was last compared with the official
	// wording. Zero: not read in that wording; a transcription or a report was.
	Checked Date `json:"checked,omitzero"`
}

// Cite makes sources of wordings, the highest rank first as [Rule] asks. It is for
// the packages of this module, which name texts that stand once in it: nobody else
// can write its argument.
func Cite(texts ...law.Wording) []Source {
	out := make([]Source, len(texts))
	for i, w := range texts {
		out[i] = cite(w)
	}
	slices.SortStableFunc(out, func(a, b Source) int { return int(b.Rank) - int(a.Rank) })
	return out
}

func cite(w law.Wording) Source {
	return Source{Rank: Rank(w.Rank), Ref: w.Cited(), ID: w.ID, URL: w.Address(), Checked: Date(w.Read)}
}
