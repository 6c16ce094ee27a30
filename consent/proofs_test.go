package consent_test

import (
	"testing"

	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

type words = map[string]string

const (
	toCalls    = "consent-to-calls"
	toMessages = "consent-to-messages"
	byVoice    = "but live-call automated-call"
	saidYes    = "but yes"
)

func say(fr, en string) testkit.Words { return testkit.Words{FR: fr, EN: en} }

// proofs are those of all rows: each stands in the test beside its row.
var proofs = testkit.Join(
	actProofs, noContactProofs, answerProofs, dutyProofs, freeProofs, informedProofs, personProofs, proofProofs, requiredProofs,
	specificProofs,
)

// TestProofs: each duty, and each rule that only says again for calls what another holds
// for all, has a case, and no other reach than what is written from the text; each
// sentence holds words that no other of the package holds.
func TestProofs(t *testing.T) { proofs.Hold(t, consent.Study(), consent.NeedStudy()) }
