package prospect

import "github.com/rgpd-go/rgpd/internal/names"

// A Difference is a name that is not the one of the campaign, other than by case, accents and
// blanks: for a person to see that "Lumen" was typed for "Lumen Télécom". A decision that
// rests on it says which names differ, and shows none.
type Difference struct {
	// Field is where the other name stands, as a path of the JSON: "consent.use.principal".
	Field string
	// Campaign is the name of the campaign, and Other the one of the field.
	Campaign, Other string
}

// Differences returns the names of the prospect that are not those of its campaign, in the
// order of the fields. They are names of firms and goods. A name that is left out differs
// from none.
func (p Prospect) Differences() (out []Difference) {
	c, use := &p.Campaign, &p.Consent.Use
	for _, d := range [...]Difference{
		{"stopped_to", c.Principal, p.StoppedTo},
		{"consent.use.principal", c.Principal, use.Principal},
		{"consent.use.caller", c.Caller, use.Caller},
		{"consent.use.object", c.Object, use.Object},
		{"call_back.object", c.Object, p.CallBack.Object},
		{"attempts.principal", c.Principal, p.Attempts.principal},
	} {
		if d.Campaign != "" && d.Other != "" && !names.Same(d.Campaign, d.Other) {
			out = append(out, d)
		}
	}
	return out
}
