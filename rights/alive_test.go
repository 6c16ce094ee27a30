package rights_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// Who asks for themselves is presumed alive, and the decision lists that it presumed it; what is said prevails, and
// an heir is not presumed to write of somebody alive, nor of somebody dead.
func TestWhoAsksIsPresumedAlive(t *testing.T) {
	presumed := func(d rgpd.Decision) (out []string) {
		for n := range d.Presumed() {
			out = append(out, n.ID)
		}
		return out
	}
	asks := func(d rgpd.Decision) bool {
		for c := range d.Missing() {
			if c.Name == "deceased" {
				return true
			}
		}
		return false
	}
	now := at("2026-11-23T12:00:00+01:00")
	for _, o := range []struct {
		right rights.Right
		facts rights.Facts
	}{
		{rights.Access, rights.Facts{Held: rgpd.Yes, Identity: rights.Identified, Abusive: rgpd.No}},
		{rights.Erasure, rights.Facts{
			Held: rgpd.Yes, Identity: rights.Identified, Abusive: rgpd.No, ErasureGround: rights.NoLongerNeeded, Needed: rights.NotNeeded,
		}},
		{rights.Portability, rights.Facts{
			Held: rgpd.Yes, Identity: rights.Identified, Abusive: rgpd.No, Basis: rights.Contract, Supply: rights.Provided, Automated: rgpd.Yes,
		}},
	} {
		d := rights.Opens(o.right, o.facts, now)
		require.Equal(t, rgpd.Allowed, d.Verdict(), o.right)
		require.Empty(t, cmp.Diff([]string{"alive"}, presumed(d)), o.right)

		o.facts.Deceased = rgpd.No
		d = rights.Opens(o.right, o.facts, now)
		require.Equal(t, rgpd.Allowed, d.Verdict(), o.right)
		require.Empty(t, presumed(d), "said, and not presumed")

		o.facts.Deceased = rgpd.Yes
		d = rights.Opens(o.right, o.facts, now)
		require.Equal(t, rgpd.Forbidden, d.Verdict(), o.right)
		require.Empty(t, presumed(d))
	}
	for r := rights.Access; r < rights.Posthumous; r++ {
		require.False(t, asks(rights.Opens(r, rights.Facts{}, now)), "%s asks whether the person lives", r)
	}
	for _, r := range []rights.Right{rights.Objection, rights.Withdrawal} {
		require.Empty(t, presumed(rights.Opens(r, rights.Facts{Purpose: rights.Marketing}, now)), "it stops, whoever lives")
	}
	heir := rights.Opens(rights.Posthumous, rights.Facts{}, now)
	require.True(t, asks(heir))
	require.Empty(t, presumed(heir))
	require.Empty(t, presumed(rights.Opens(0, rights.Facts{}, now)), "of a request of which nothing is known, nothing is presumed")
}

// Who acts for a dead person, as an heir or on directives, writes of nobody alive: nothing is presumed, and the fact
// is asked. No title is the near miss.
func TestNobodyIsPresumedAliveBesideATitle(t *testing.T) {
	now := at("2026-11-23T12:00:00+01:00")
	for title, want := range map[rights.Title]rgpd.Verdict{
		0: rgpd.Allowed, rights.NoTitle: rgpd.Allowed,
		rights.Heir: rgpd.Undecided, rights.Directives: rgpd.Undecided, 77: rgpd.Undecided,
	} {
		facts := rights.Facts{Held: rgpd.Yes, Identity: rights.Identified, Abusive: rgpd.No, Title: title}
		d := rights.Opens(rights.Access, facts, now)
		require.Equal(t, want, d.Verdict(), title)
		presumed, asked := false, false
		for range d.Presumed() {
			presumed = true
		}
		for c := range d.Missing() {
			asked = asked || c.Name == "deceased"
		}
		require.Equal(t, want == rgpd.Allowed, presumed, title)
		require.Equal(t, want != rgpd.Allowed, asked, title)
		facts.Deceased = rgpd.No
		require.Equal(t, rgpd.Allowed, rights.Opens(rights.Access, facts, now).Verdict(), "said, whatever the title")
	}

	// Nor of another request of the case.
	facts := rights.Facts{Held: rgpd.Yes, Title: rights.Heir}
	c := rights.Fold(mainland, received(rights.Posthumous, "2026-11-02T10:00:00+01:00"), received(rights.Access, "2026-11-03T10:00:00+01:00"))
	require.Equal(t, rights.Heir, facts.Beside(&c.Request.Besides[0]).Title)
	require.Zero(t, facts.Beside(&c.Request).Title, "the title noted of one heir is not that of another")
	facts.Title = rights.NoTitle
	require.Zero(t, facts.Beside(&c.Request.Besides[0]).Title)
}
