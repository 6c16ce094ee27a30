package rgpd_test

import (
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/stretchr/testify/assert"
)

// The ranks of internal/law, which stands below this package, have its numbers.
func TestRanksOfTheLaw(t *testing.T) {
	for theirs, ours := range map[law.Rank]rgpd.Rank{
		law.Practice: rgpd.Practice, law.Guidance: rgpd.Guidance, law.CaseLaw: rgpd.CaseLaw,
		law.Decree: rgpd.Decree, law.Statute: rgpd.Statute, law.Regulation: rgpd.Regulation,
	} {
		assert.Equal(t, int(ours), int(theirs), ours)
	}
}

func TestCite(t *testing.T) {
	got := rgpd.Cite(law.Foriou, law.D2239, law.L2231Of2020, law.GDPR("7(3)"))
	want := []string{
		"RGPD, art. 7(3)", "C. conso., art. L. 223-1 (version du 26 juillet 2020)", "C. conso., art. D. 223-9",
		"CNIL, SAN-2024-003 (Foriou)",
	}
	for i, s := range got {
		assert.Equal(t, want[i], s.Ref)
	}
	assert.Equal(t, rgpd.Regulation, got[0].Rank)
	assert.Equal(t, rgpd.LawAsOf, got[0].Checked)
	assert.Zero(t, got[2].Checked, "décret 2026-662 was not read")
}
