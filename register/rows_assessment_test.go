package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var assessmentProofs = testkit.Proofs{
	"accountability-assessment-evaluation": {
		Says: testkit.Words{FR: "une évaluation systématique et approfondie", EN: "a systematic and extensive evaluation"},
	},
	"accountability-assessment-sensitive-data": {
		Says: testkit.Words{
			FR: "des données sensibles ou pénales à grande échelle demandent une analyse",
			EN: "on a large scale take an impact assessment",
		},
	},
	"accountability-assessment-public-monitoring": {
		Says: testkit.Words{
			FR: "la surveillance systématique à grande échelle d'une zone", EN: "monitoring a public area systematically",
		},
	},
	"accountability-assessment-listed": {
		Says: testkit.Words{FR: "sur la liste de la CNIL", EN: "on the CNIL's list"},
	},
	"accountability-assessment-two-criteria": {
		Says: testkit.Words{FR: "deux des neuf critères", EN: "two or more of the nine criteria"},
	},
	"accountability-assessment-high-risk": {
		Says: testkit.Words{FR: "un risque élevé probable", EN: "a likely high risk"},
	},
	"accountability-assessment-spared": {
		Says: testkit.Words{FR: "l'analyse d'impact n'est pas requise", EN: "an impact assessment is not required"},
	},
	"accountability-assessment-consult": {
		Reach: []testkit.Reach{
			{
				Like:  "newsletter",
				Facts: values{"high-residual-risk": "yes", "high-risk": "yes"},
				Not:   values{"high-residual-risk": "no"},
			},
		},
		Says: testkit.Words{FR: "consulter la CNIL avant de commencer", EN: "consult the CNIL before starting"},
	},
}
