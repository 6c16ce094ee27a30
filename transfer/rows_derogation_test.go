package transfer

import "github.com/rgpd-go/rgpd/internal/testkit"

var derogationProofs = proofs{
	"transfer-derogation-outsourcing": {
		like:  "one-booking",
		facts: facts{"stable": "yes"},
		not:   out(noDerogationAsked, facts{"stable": "no"}),
		says:  testkit.Words{FR: "externalisation", EN: "outsourcing or a stable relationship cannot"},
	},
	"transfer-derogation-recurrent": {
		like:  "one-booking",
		facts: facts{"frequency": "recurrent"},
		not:   out(noDerogationAsked, facts{"derogation": "none a d f g residual", "frequency": "one-off"}),
		says:  testkit.Words{FR: "qu'à un transfert occasionnel", EN: "open to occasional transfers only"},
	},
	"transfer-derogation-repetitive": {
		like:  "one-booking",
		facts: facts{"derogation": "residual", "frequency": "recurrent"},
		not:   out(noDerogationAsked, facts{"derogation": "but residual", "frequency": "one-off"}),
		says:  testkit.Words{FR: "caractère répétitif", EN: "is repetitive"},
	},
	"transfer-derogation-public-authority": {
		like:  "one-booking",
		facts: facts{"public-powers": "yes"},
		not:   out(noDerogationAsked, facts{"derogation": "none d e f g", "public-powers": "no"}),
		says:  testkit.Words{FR: "fermé à une autorité", EN: "closed to an authority"},
	},
	"transfer-derogation-condition": {
		like:  "one-booking",
		facts: facts{"derogation-met": "no"},
		not:   out(noDerogationAsked, facts{"derogation": "none", "derogation-met": "yes"}),
		says:  testkit.Words{FR: "une condition du point invoqué", EN: "condition of the point"},
	},
	"transfer-derogation-consent": {
		like:  "one-booking",
		facts: facts{"derogation": "a"},
		not:   out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but a"}),
		says:  testkit.Words{FR: "consenti expressément", EN: "consented explicitly"},
	},
	"transfer-derogation-contract": {
		like: "one-booking",
		not:  out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but b c"}),
		says: testkit.Words{FR: "nécessaire à un contrat", EN: "needed for a contract"},
	},
	"transfer-derogation-special": {
		like:  "one-booking",
		facts: facts{"derogation": "e"},
		not:   out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but d e f g"}),
		says:  testkit.Words{FR: "registre public", EN: "public register"},
	},
	"transfer-derogation-residual": {
		like:  "one-booking",
		facts: facts{"derogation": "residual"},
		not:   out(noTransfer, facts{"tool": "but none adequacy", "derogation": "but residual"}),
		says:  testkit.Words{FR: "non répétitif", EN: "not repetitive"},
	},
}
