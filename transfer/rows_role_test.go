package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

var roleProofs = proofs{
	"role-joint-controllers": {
		like:  "centre-for-its-client",
		facts: facts{"decide-together": "yes"},
		not:   facts{"decide-together": "no"},
		says: testkit.Words{
			FR: "responsables conjoints : un accord de l'article 26",
			EN: "joint controllers: an arrangement under article 26",
		},
	},
	"role-controller-of-base": {
		like:  "centre-for-its-client",
		facts: facts{"centre-picks-people": "yes"},
		not:   facts{"centre-picks-people": "no"},
		says: testkit.Words{
			FR: "choisit qui appeler dans sa propre base",
			EN: "picks whom to call from its own base",
		},
	},
	"role-seller-of-leads": {
		like:  "centre-for-its-client",
		facts: facts{"sells-leads": "yes"},
		not:   facts{"sells-leads": "no"},
		says:  testkit.Words{FR: "vend des contacts qu'il a collectés", EN: "sells leads it collected"},
	},
	"role-controller-of-essential-means": {
		like:  "centre-for-its-client",
		facts: facts{"client-fixes-essentials": "no"},
		not:   facts{"client-fixes-essentials": "yes", "engaged-by-processor": "yes"},
		says: testkit.Words{
			FR: "le client ne fixe pas les moyens essentiels",
			EN: "the client does not fix the essential means",
		},
	},
	"role-processor": {
		like: "centre-for-its-client",
		not:  facts{"client-gives-list": "no", "client-fixes-essentials": "no"},
		says: testkit.Words{FR: "le client fournit la liste et fixe", EN: "the client supplies the list and fixes"},
	},
	"role-non-essential-means": {
		like: "centre-for-its-client",
		not:  facts{"centre-chooses-tools": "no"},
		says: testkit.Words{FR: "des moyens non essentiels", EN: "non-essential means"},
	},
	"role-controller-of-reuse": {
		like:  "centre-for-its-client",
		facts: facts{"reuses-data": "yes"},
		not:   facts{"reuses-data": "no"},
		says:  testkit.Words{FR: "responsable de la réutilisation", EN: "controller of the reuse"},
	},
	"role-controller-of-recordings": {
		like:  "centre-for-its-client",
		facts: facts{"records-for-itself": "yes"},
		not:   facts{"records-for-itself": "no"},
		says:  testkit.Words{FR: "responsable des enregistrements", EN: "controller of the recordings"},
	},
	"role-sub-processor": {
		like:  "centre-for-its-client",
		facts: facts{"engaged-by-processor": "yes"},
		not:   facts{"engaged-by-processor": "no"},
		says: testkit.Words{
			FR: "faire autoriser le sous-traitant ultérieur par le client",
			EN: "have the client authorise the sub-processor",
		},
	},
	"role-freelancers": {
		like:  "centre-for-its-client",
		facts: facts{"freelancers": "yes"},
		not:   facts{"freelancers": "no"},
		says:  testkit.Words{FR: "chaque opérateur indépendant", EN: "each freelance operator"},
	},
}

// ROL-10: the label of the contract changes neither verdict nor role.
func TestLabelDoesNotDecide(t *testing.T) {
	for label := Role(0); label <= SubProcessor; label++ {
		f := forClient()
		f.Label = label
		got := AssessRole(f, rgpd.LawAsOf)
		require.Equal(t, Processor, got.Role)
		require.Equal(t, label != 0 && label != Processor, len(got.Findings) == 1, label)
		for _, f := range got.Findings {
			require.Equal(t, rgpd.RuleID("role-label"), f.Rule)
		}

		f.CentrePicksPeople = rgpd.Yes
		got = AssessRole(f, rgpd.LawAsOf)
		require.Equal(t, Controller, got.Role)
		require.Equal(t, label != 0 && label != Controller, len(got.Findings) == 1, label)
	}
	f := RoleFacts{Label: Processor}
	require.Equal(t, rgpd.Undecided, AssessRole(f, rgpd.LawAsOf).Decision.Verdict())
	require.Equal(t, rgpd.Undecided, AssessRole(forClient(), law.DayGDPR-1).Decision.Verdict())
}
