package testkit

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// small is about a visit: a child needs leave, from 2020 to 2022 and again from 2024 on;
// whoever rings the bell says who they are.
func small(t *testing.T, change func(rows []rgpd.Row)) History {
	t.Helper()
	is := func(vs ...uint8) engine.Mask { return rgpd.Is(vs...).Mask() }
	day := func(year int) rgpd.Date { return rgpd.NewDate(year, 1, 1) }
	rule := func(id rgpd.RuleID, then rgpd.Effect, from, until rgpd.Date) rgpd.Rule {
		return rgpd.Rule{ID: id, Then: then, Says: rgpd.Text{FR: "règle", EN: "rule"}, From: from, Until: until,
			Sources: []rgpd.Source{{Rank: rgpd.Statute, Ref: "Loi"}}}
	}
	rows := []rgpd.Row{
		{Rule: rule("visit", rgpd.Permit, day(2018), 0), When: []engine.Mask{0, 0}},
		{Rule: rule("no-leave", rgpd.Forbid, day(2020), day(2022)), When: []engine.Mask{is(2), is(2)}},
		{Rule: rule("no-leave-again", rgpd.Forbid, day(2024), 0), When: []engine.Mask{is(2), is(2)}},
		{Rule: rule("say-who", rgpd.Oblige, day(2020), 0), When: []engine.Mask{is(1), 0}},
	}
	if change != nil {
		change(rows)
	}
	table, err := rgpd.NewRuleSet([]rgpd.Column{
		{Name: "who", Values: []string{"adult", "child"}},
		{Name: "leave", Values: []string{"given", "none"}},
	}, nil, rows)
	if err != nil {
		t.Fatal(err)
	}
	return History{
		RuleSet: table,
		Plain:   []rgpd.Ordinary{{ID: "visit", Facts: engine.Facts{1, 1}}},
		More:    []Told{{Like: "visit", Facts: map[string]string{"who": "child", "leave": "none"}}},
		Until:   day(2025),
	}
}

// TestAHistoryIsRead: a line for each answer that changes, on the day on which it does.
func TestAHistoryIsRead(t *testing.T) {
	h := small(t, nil)
	lines, seen := h.lines()
	var got []string
	for _, line := range lines {
		got = append(got, strings.Join(strings.Fields(line), " "))
	}
	want := []string{
		"2018-01-01 visit allowed visit",
		"2020-01-01 visit allowed visit +say-who",
		"2020-01-01 visit, leave=none, who=child forbidden no-leave -say-who",
		"2020-01-01 visit, who=child as visit -say-who",
		"2022-01-01 visit, leave=none, who=child as visit",
		"2024-01-01 visit, leave=none, who=child forbidden no-leave-again",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(seen) != 4 {
		t.Errorf("four rules are shown, not %v", seen)
	}
	h.stands(t, lines)
}

// TestAChangeOfThePastIsSeen: a day moved, a row dropped, a case more in its reach.
func TestAChangeOfThePastIsSeen(t *testing.T) {
	lines, _ := small(t, nil).lines()
	for name, change := range map[string]func(rows []rgpd.Row){
		"a day":    func(rows []rgpd.Row) { rows[1].Until++ },
		"a reach":  func(rows []rgpd.Row) { rows[1].When = []engine.Mask{rgpd.Is[uint8](2).Mask(), 0} },
		"a duty":   func(rows []rgpd.Row) { rows[3].When = []engine.Mask{0, 0} },
		"a name":   func(rows []rgpd.Row) { rows[1].ID = "leave-missing" },
		"a period": func(rows []rgpd.Row) { rows[2].From = rgpd.NewDate(2023, 1, 1) },
	} {
		if got, _ := small(t, change).lines(); cmp.Equal(lines, got) {
			t.Errorf("%s of the past changes no line", name)
		}
	}
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up leave-missing no-leave no-leave-again say-who visit
