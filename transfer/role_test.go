package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// forClient is a centre that works for its client and for nothing else.
func forClient() RoleFacts {
	return RoleFacts{
		ClientGivesList: rgpd.Yes, ClientFixesEssentials: rgpd.Yes, CentreChoosesTools: rgpd.Yes, CentrePicksPeople: rgpd.No,
		ReusesData: rgpd.No,
		SellsLeads: rgpd.No, DecideTogether: rgpd.No, RecordsForItself: rgpd.No,
		EngagedByProcessor: rgpd.No, Freelancers: rgpd.No,
	}
}

func TestRoles(t *testing.T) {
	with := func(change func(*RoleFacts)) RoleFacts {
		f := forClient()
		change(&f)
		return f
	}
	for _, tc := range []struct {
		name    string
		facts   RoleFacts
		role    Role
		verdict rgpd.Verdict
		because rgpd.RuleID
		duty    rgpd.RuleID
	}{
		{
			"ROL-01, 02: the client gives list, purpose and essentials", forClient(), Processor, rgpd.Allowed,
			"role-processor", "",
		},
		{
			"ROL-03: the centre chooses telephony and staffing", forClient(), Processor, rgpd.Allowed,
			"role-processor", "role-non-essential-means",
		},
		{
			"ROL-04: the centre picks from its own base", with(func(f *RoleFacts) { f.CentrePicksPeople = rgpd.Yes }),
			Controller, rgpd.Forbidden, "role-controller-of-base", "",
		},
		{
			"ROL-05: data reused for another client", with(func(f *RoleFacts) { f.ReusesData = rgpd.Yes }), Processor,
			rgpd.Allowed, "role-processor", "role-controller-of-reuse",
		},
		{
			"ROL-06: leads of its own collection", with(func(f *RoleFacts) { f.SellsLeads = rgpd.Yes }), Controller,
			rgpd.Forbidden, "role-seller-of-leads", "",
		},
		{
			"ROL-07: decided together", with(func(f *RoleFacts) { f.DecideTogether = rgpd.Yes }), JointController,
			rgpd.Forbidden, "role-joint-controllers", "",
		},
		{
			"ROL-08: recordings for its own staff", with(func(f *RoleFacts) { f.RecordsForItself = rgpd.Yes }),
			Processor, rgpd.Allowed, "role-processor", "role-controller-of-recordings",
		},
		{
			"ROL-09: the affiliate of an outsourcer", with(func(f *RoleFacts) { f.EngagedByProcessor = rgpd.Yes }),
			SubProcessor, rgpd.Allowed, "role-processor", "role-sub-processor",
		},
		{
			"S30: the client does not fix the essentials",
			with(func(f *RoleFacts) { f.ClientFixesEssentials = rgpd.No }), Controller, rgpd.Forbidden,
			"role-controller-of-essential-means", "",
		},
		{
			"S30: all is no", RoleFacts{
				rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, rgpd.No, 0,
			}, Controller,
			rgpd.Forbidden,
			"role-controller-of-essential-means", "",
		},
		{"S30: an outsourcer stands between, which may fix them", with(func(f *RoleFacts) {
			f.ClientFixesEssentials, f.EngagedByProcessor = rgpd.No, rgpd.Yes
		}), 0, rgpd.Undecided, "", "role-sub-processor"},
		{
			"ROL-11: freelancers at home", with(func(f *RoleFacts) { f.Freelancers = rgpd.Yes }), Processor,
			rgpd.Allowed, "role-processor", "role-freelancers",
		},
		{
			"who engaged it is unknown", with(func(f *RoleFacts) { f.EngagedByProcessor = 0 }), 0, rgpd.Allowed,
			"role-processor", "role-sub-processor",
		},
		{
			"whether jointly is unknown",
			with(func(f *RoleFacts) { f.CentrePicksPeople, f.DecideTogether = rgpd.Yes, 0 }), 0, rgpd.Forbidden,
			"role-controller-of-base", "",
		},
		{
			"whose base is unknown", with(func(f *RoleFacts) { f.CentrePicksPeople = 0 }), 0, rgpd.Undecided,
			"role-controller-of-base", "",
		},
		{"nothing is known", RoleFacts{}, 0, rgpd.Undecided, "role-controller-of-base", "role-controller-of-reuse"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := AssessRole(tc.facts, rgpd.LawAsOf)
			require.Equal(t, tc.role.String(), got.Role.String())
			require.Equal(t, tc.verdict, got.Decision.Verdict())
			because, duties := map[rgpd.RuleID]bool{}, map[rgpd.RuleID]bool{}
			for r := range got.Decision.Because() {
				because[r.ID] = true
			}
			for r := range got.Decision.Duties() {
				duties[r.ID] = true
			}
			require.Equal(t, tc.because != "", len(because) > 0)
			require.True(t, tc.because == "" || because[tc.because], "%v", because)
			if tc.duty != "" {
				require.True(t, duties[tc.duty], "%v", duties)
			} else {
				require.False(t, duties["role-controller-of-reuse"])
			}
		})
	}
}

// Every known case against the reading of the facts one by one. A case that no
// fact explains (the client gives no list, or an outsourcer may decide) stays open.
func TestRolesExhaustively(t *testing.T) {
	for bits := range 1 << 10 {
		var f engine.Facts
		for i := range 10 {
			f[i] = uint8(1 + bits>>i&1)
		}
		facts := RoleFacts{
			rgpd.Answer(f[0]), rgpd.Answer(f[1]), rgpd.Answer(f[2]), rgpd.Answer(f[3]), rgpd.Answer(f[4]), rgpd.Answer(f[5]),
			rgpd.Answer(f[6]),
			rgpd.Answer(f[7]), rgpd.Answer(f[8]), rgpd.Answer(f[9]), 0,
		}
		want := Role(0)
		switch {
		case facts.DecideTogether == rgpd.Yes:
			want = JointController
		case facts.CentrePicksPeople == rgpd.Yes, facts.SellsLeads == rgpd.Yes,
			facts.ClientFixesEssentials == rgpd.No && facts.EngagedByProcessor == rgpd.No:
			want = Controller
		case facts.ClientGivesList == rgpd.Yes && facts.ClientFixesEssentials == rgpd.Yes &&
			facts.EngagedByProcessor == rgpd.Yes:
			want = SubProcessor
		case facts.ClientGivesList == rgpd.Yes && facts.ClientFixesEssentials == rgpd.Yes:
			want = Processor
		}
		got := AssessRole(facts, rgpd.LawAsOf)
		require.Equal(t, want, got.Role, "%+v", facts)
		require.Equal(t, want == 0, got.Decision.Verdict() == rgpd.Undecided)
		// Forgetting one fact never moves the verdict to another, but to undecided.
		for i := range 10 {
			g := f
			g[i] = 0
			if v := roleTable.Decide(&g, got.Decision.At(), engine.Notes{}).Verdict(); v != rgpd.Undecided {
				require.Equal(t, got.Decision.Verdict(), v)
			}
		}
	}
}
