package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var objectionProofs = testkit.Proofs{
	"right-objection-marketing": {
		Says: testkit.Words{FR: "sans motif, sans exception", EN: "no reason, no exception"},
	},
	"right-objection-marketing-stops": {
		Reach: []testkit.Reach{
			// Art. 21 and 7(3).
			{
				Like:  "objection",
				Facts: values{"purpose": "marketing"},
				Not:   values{"right": "but objection withdrawal", "purpose": "but marketing"},
			},
			{
				Like:  "withdrawal",
				Facts: values{"purpose": "marketing"},
				Not:   values{"right": "but objection withdrawal", "purpose": "but marketing"},
			},
		},
		Says: testkit.Words{FR: "cesser immédiatement la prospection", EN: "stop at once marketing"},
	},
	"right-objection": {
		Says: testkit.Words{FR: "à laquelle aucun motif impérieux n'est opposé", EN: "which nothing compelling overrides"},
	},
	"right-objection-basis": {
		Says: testkit.Words{
			FR: "l'opposition ne vise que ce qui repose sur une mission publique", EN: "only a public task or a legitimate interest",
		},
	},
	"right-objection-is-withdrawal": {
		Says: testkit.Words{
			FR: "l'opposition à un traitement fondé sur le consentement vaut retrait",
			EN: "to object to what rests on a consent is to withdraw it",
		},
	},
	"right-objection-without-reasons": {
		Says: testkit.Words{
			FR: "aucune raison tenant à la situation", EN: "no reason of a particular situation",
		},
	},
	"right-objection-overridden": {
		Says: testkit.Words{
			FR: "démontre des motifs légitimes et impérieux", EN: "shows compelling legitimate grounds",
		},
	},
	"right-objection-hold": {
		Reach: []testkit.Reach{
			{
				Like: "objection",
				Not: values{
					"right": "but objection withdrawal", "purpose": "but other", "basis": "but public-task legitimate-interest",
				},
			},
		},
		Says: testkit.Words{FR: "suspendre le traitement", EN: "hold the processing"},
	},
	"right-objection-research": {
		Says: testkit.Words{
			FR: "opposition à la recherche ou à la statistique", EN: "objection to research or statistics",
		},
	},
	"right-objection-research-task": {
		Says: testkit.Words{FR: "la recherche est nécessaire", EN: "the research is necessary"},
	},
}
