package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var withdrawalProofs = testkit.Proofs{
	"right-withdrawal": {
		Says: testkit.Words{FR: "le consentement peut être retiré à tout moment", EN: "a consent can be withdrawn at any time"},
	},
	"right-withdrawal-marketing": {
		Says: testkit.Words{
			FR: "dire stop vaut retrait et opposition", EN: "“stop” is a withdrawal and an objection",
		},
	},
	"right-withdrawal-stops": {
		Reach: []testkit.Reach{
			{
				Like: "withdrawal",
				Not:  values{"right": "but objection withdrawal", "purpose": "marketing", "basis": "but consent"},
			},
		},
		Says: testkit.Words{FR: "cesser sans délai", EN: "cease without waiting"},
	},
	"right-withdrawal-special": {
		Says: testkit.Words{
			FR: "le consentement explicite au traitement", EN: "an explicit consent to the processing",
		},
	},
	"right-withdrawal-special-stops": {
		Reach: []testkit.Reach{
			{
				Like:  "objection",
				Facts: values{"special-consent": "yes"},
				Not: values{
					"right": "but objection withdrawal", "purpose": "marketing", "basis": "consent", "special-consent": "no",
				},
			},
		},
		Says: testkit.Words{
			FR: "que ce consentement permettait de traiter", EN: "that this consent allowed",
		},
	},
	"right-withdrawal-no-consent": {
		Says: testkit.Words{FR: "ni sur une base susceptible d'opposition", EN: "on what can be objected to"},
	},
	"right-withdrawal-as-easy": {
		Reach: []testkit.Reach{
			{Like: "withdrawal", Not: values{"right": "but withdrawal"}},
		},
		Says: testkit.Words{FR: "aussi simplement que le consentement", EN: "as easily as the consent"},
	},
	"right-withdrawal-reaches-others": {
		Reach: []testkit.Reach{
			{Like: "withdrawal", Not: values{"right": "but withdrawal"}},
		},
		Says: testkit.Words{FR: "et celui qui les a fournies", EN: "and whoever supplied them"},
	},
}
