package rights

import "github.com/rgpd-go/rgpd"

// A FrozenUse is something that may be done with data whose processing is
// restricted, or that one may be tempted to do. RGPD, art. 18(2). Zero is none.
type FrozenUse uint8

const (
	Storing FrozenUse = iota + 1
	UseWithConsent
	UseForClaims
	ProtectingAnother
	PublicInterest
	Calling            // not lawful
	ExportingToDialler // not lawful
)

var frozenTexts = [...]rgpd.Text{
	Storing:        {FR: "la conservation", EN: "storage"},
	UseWithConsent: {FR: "un usage auquel la personne consent", EN: "a use the person consents to"},
	UseForClaims:   {FR: "la défense de droits en justice", EN: "legal claims"},
	ProtectingAnother: {
		FR: "la protection des droits d'une autre personne",
		EN: "the protection of another person's rights",
	},
	PublicInterest:     {FR: "un motif important d'intérêt public", EN: "an important public interest"},
	Calling:            {FR: "un appel", EN: "a call"},
	ExportingToDialler: {FR: "un export vers le composeur", EN: "an export to the dialler"},
}

// Text returns the use for a reader.
func (u FrozenUse) Text() rgpd.Text {
	if int(u) < len(frozenTexts) {
		return frozenTexts[u]
	}
	return rgpd.Text{}
}

// Lawful reports whether art. 18(2) lets frozen data be put to the use.
func (u FrozenUse) Lawful() bool { return u >= Storing && u <= PublicInterest }
