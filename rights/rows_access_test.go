package rights_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var accessProofs = testkit.Proofs{
	"right-access": {
		Says: testkit.Words{
			FR: "a le droit d'accéder à ses données et d'en obtenir une copie", EN: "has access to their data, and a copy",
		},
	},
	"right-access-confirms": {
		Reach: []testkit.Reach{
			// Art. 15.
			{Like: "access", Facts: values{"held": "no"}, Not: values{"right": "but access", "held": "yes"}},
		},
		Says: testkit.Words{FR: "confirmer qu'aucune donnée", EN: "confirm that no data"},
	},
	"right-access-others": {
		Reach: []testkit.Reach{
			{Like: "access", Not: values{"right": "but access", "held": "no"}},
		},
		Says: testkit.Words{
			FR: "aux droits et libertés d'autrui, sans jamais refuser l'ensemble", EN: "the rights of others, and never refuse the whole",
		},
	},
	"right-access-names-source": {
		Reach: []testkit.Reach{
			{Like: "access", Not: values{"right": "but access", "held": "no"}},
		},
		Says: testkit.Words{FR: "la source des données", EN: "the source of data"},
	},
	"right-access-first-copy-free": {
		Reach: []testkit.Reach{
			{Like: "access", Not: values{"right": "but access", "held": "no", "abusive": "yes"}},
		},
		Says: testkit.Words{FR: "la première copie sans frais", EN: "the first copy free of charge"},
	},
	"right-access-names-recipients": {
		Reach: []testkit.Reach{
			{Like: "access", Not: values{"right": "but access", "held": "no"}},
		},
		Says: testkit.Words{FR: "indiquer l'identité de chaque destinataire", EN: "name each recipient"},
	},
	"right-rectification": {
		Says: testkit.Words{FR: "inexactes sont rectifiées", EN: "inaccurate data are rectified"},
	},
	"right-rectification-accurate": {
		Says: testkit.Words{FR: "les données sont exactes et complètes", EN: "accurate and complete data"},
	},
}
