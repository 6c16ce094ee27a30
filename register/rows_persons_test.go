package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var personsProofs = testkit.Proofs{
	"breach-tell-persons": {
		Says: testkit.Words{FR: "un risque élevé est communiqué", EN: "a high risk is communicated"},
	},
	"breach-tell-by-order": {
		Says: testkit.Words{FR: "l'autorité a ordonné", EN: "the authority has ordered"},
	},
	"breach-tell-persons-of-carrier": {
		Says: testkit.Words{FR: "à leur vie privée", EN: "or their privacy"},
	},
	"breach-harmless": {
		Says: testkit.Words{FR: "communiqué à personne", EN: "communicated to nobody"},
	},
	"breach-persons-no-incident": {
		Says: testkit.Words{FR: "personne à informer", EN: "nobody to tell"},
	},
	"breach-persons-of-processor": {
		Says: testkit.Words{FR: "au responsable d'informer", EN: "for the controller to tell people"},
	},
	"breach-not-grave": {
		Says: testkit.Words{FR: "sans risque élevé", EN: "without a high risk"},
	},
	"breach-unintelligible": {
		Reach: []testkit.Reach{
			// A carrier tells of a risk that is not high, too, save of what nobody can read: their one exception.
			{
				Like:  "grave-leak",
				Facts: values{"unintelligible": "yes", "risk": "likely", "carrier": "yes"},
				Not: values{
					"incident": "no-personal-data", "role": controllers, "risk": "but high likely", "unintelligible": "no",
					"ordered": "yes",
				},
			},
		},
		Says: testkit.Words{FR: "les données étaient incompréhensibles", EN: "the data were unintelligible"},
	},
	"breach-risk-removed": {
		Says: testkit.Words{FR: "des mesures prises depuis", EN: "measures taken since"},
	},
	"breach-disproportionate": {
		Says: testkit.Words{
			FR: "informer chacun serait disproportionné", EN: "telling each person would be disproportionate",
		},
	},
	"breach-tell-publicly": {
		Reach: []testkit.Reach{
			{
				Like:  "grave-leak",
				Facts: values{"disproportionate": "yes"},
				Not: values{
					"incident": "no-personal-data", "role": controllers, "risk": "but high",
					"unintelligible": "yes", "risk-removed": "yes", "disproportionate": "no", "ordered": "yes",
					"carrier": "yes",
				},
			},
		},
		Says: testkit.Words{FR: "communiquer publiquement", EN: "communicate publicly"},
	},
	"breach-tell-plainly": {
		Reach: []testkit.Reach{
			{Like: "grave-leak", Not: values{"incident": "no-personal-data", "role": controllers, "risk": "but high"}},
		},
		Says: testkit.Words{FR: "dire en termes simples la nature", EN: "tell in plain words the nature"},
	},
	"breach-tell-as-ordered": {
		Reach: []testkit.Reach{
			{
				Like:  "grave-leak",
				Facts: values{"ordered": "yes", "risk": "open"},
				Not:   values{"incident": "no-personal-data", "role": controllers, "ordered": "no"},
			},
		},
		Says: testkit.Words{
			FR: "communiquer ce que l'autorité ordonne", EN: "communicate what the authority orders",
		},
	},
}
