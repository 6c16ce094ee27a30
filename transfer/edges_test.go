package transfer

import (
	"slices"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// The days of law: each text, the first day of its rules, the first day on which they
// are out ("": still in force). A rule that stands here under no text is in force since
// the RGPD, 2018-05-25.
var daysOfLaw = []struct {
	text        string
	from, until string
	rules       []rgpd.RuleID
}{
	{"CJUE, C-311/18 (Schrems II), of that day", "2020-07-16", "", []rgpd.RuleID{
		"transfer-assessment-missing", "transfer-assessment-late", "transfer-assessment-importers-summary", "transfer-assessment-stops-short", "transfer-assessment-negative",
	}},
	{
		"EDPB, recommendations 01/2020, final version of that day", "2021-06-18", "",
		[]rgpd.RuleID{"transfer-technical-measures-alone", "transfer-assessment-stale"},
	},
	{"decisions (EU) 2021/914 and 2021/915, in force from that day", "2021-06-27", "", []rgpd.RuleID{
		"transfer-clauses-2021-915", "transfer-module-1", "transfer-module-2", "transfer-module-3", "transfer-module-4", "transfer-no-module",
		"transfer-no-module-further-down",
		"transfer-standard-clauses", "transfer-duty-importer-under-rgpd", "transfer-duty-relay",
	}},
	{
		"decision (EU) 2021/914, art. 4: the old sets are repealed", "2021-09-27", "",
		[]rgpd.RuleID{"transfer-old-clauses-signed-late"},
	},
	{
		"the same: running contracts, if the processing is unchanged, until 27 December 2022", "2021-09-27",
		"2022-12-28", []rgpd.RuleID{"transfer-old-clauses-changed"},
	},
	{
		"the same: the old sets, until then", "2018-05-25", "2022-12-28",
		[]rgpd.RuleID{"transfer-old-clauses", "transfer-old-clauses-roles"},
	},
	{"the same: nothing after", "2022-12-28", "", []rgpd.RuleID{"transfer-old-clauses-over"}},
	{"EDPB, guidelines 05/2021, final version of that day", "2023-02-14", "", []rgpd.RuleID{
		"transfer-direct-collection", "transfer-same-entity", "transfer-duty-staff-abroad", "transfer-duty-own-branch", "transfer-duty-screens",
	}},
	{
		"decision (EU) 2023/1795, challenged since", "2023-07-10", "",
		[]rgpd.RuleID{"transfer-adequate-challenged", "transfer-duty-keep-fallback"},
	},
	{
		"CNIL, guide on transfer impact assessments, of that day", "2025-01-31", "",
		[]rgpd.RuleID{"transfer-duty-assessment-by-exporter"},
	},
}

func TestLastDayAndDayAfter(t *testing.T) {
	day := func(s string) rgpd.Date {
		if s == "" {
			return 0
		}
		d, err := rgpd.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	check := func(study *rgpd.Study, reaches []testkit.Reach) {
		t.Helper()
		for _, r := range reaches {
			from, until := rgpd.Date(law.DayGDPR), rgpd.Date(0)
			for _, d := range daysOfLaw {
				if slices.Contains(d.rules, r.Rule) {
					from, until = day(d.from), day(d.until)
				}
			}
			want := map[rgpd.Date]bool{from - 1: false, from: true, rgpd.LawAsOf: until == 0}
			if until != 0 {
				want[until-1], want[until] = true, false
			}
			for on, in := range want {
				if got := fires(t, study, r, on); got != in {
					t.Errorf("%s on %s: applies %t; want %t", r.Rule, on, got, in)
				}
			}
		}
	}
	check(Study(), reaches)
	check(RoleStudy(), roleReaches)
	for _, s := range []*rgpd.Study{Study(), RoleStudy()} {
		// No rule is in force then: there is nothing to ask.
		if w, _ := s.Find(nil, rgpd.Always(rgpd.Undecided), law.DayGDPR-1); w.Err() == nil {
			t.Errorf("decided before the RGPD: %v", w)
		}
	}
}

func fires(t *testing.T, study *rgpd.Study, r testkit.Reach, on rgpd.Date) bool {
	t.Helper()
	f, err := study.Case(r.Like, r.Facts)
	if err != nil {
		t.Fatal(err)
	}
	d := study.Table.Decide(&f, rgpd.Mainland.Instant(on, 12*time.Hour), rgpd.Notes{})
	for rule := range d.Applying() {
		if rule.ID == r.Rule {
			return true
		}
	}
	return false
}
