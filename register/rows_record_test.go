package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var recordProofs = testkit.Proofs{
	"accountability-record-by-size": {
		Says: testkit.Words{FR: "à partir de 250", EN: "from 250"},
	},
	"accountability-record-by-risk": {
		Says: testkit.Words{
			FR: "susceptible de comporter un risque est inscrit", EN: "likely to result in a risk is recorded",
		},
	},
	"accountability-record-by-habit": {
		Says: testkit.Words{FR: "qui n'est pas occasionnel", EN: "that is not occasional"},
	},
	"accountability-record-by-sensitive-data": {
		Says: testkit.Words{FR: "des articles 9 ou 10", EN: "of articles 9 or 10"},
	},
	"accountability-record-spared": {
		Says: testkit.Words{FR: "moins de 250", EN: "fewer than 250"},
	},
	"accountability-record-in-writing": {
		Reach: []testkit.Reach{
			// Art. 30(3), 30(4): whoever keeps a record.
			{Like: "once"},
		},
		Says: testkit.Words{
			FR: "par écrit, la forme électronique comprise", EN: "in writing, electronic form included",
		},
	},
	"accountability-record-for-authority": {
		Reach: []testkit.Reach{
			{Like: "once"},
		},
		Says: testkit.Words{FR: "à la disposition de la CNIL", EN: "available to the CNIL"},
	},
}
