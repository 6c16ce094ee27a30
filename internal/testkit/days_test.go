package testkit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// TestDaysOfTheirTexts: a row on the days of its wording, or of another of the same text, is
// in order; one of a day between is told, but where the list says why; a duty is not asked.
func TestDaysOfTheirTexts(t *testing.T) {
	row := func(id string, then rgpd.Effect, from, until rgpd.Date, by ...law.Wording) rows.Row[rows.None, rows.None] {
		r := rows.Row[rows.None, rows.None]{
			ID: rgpd.RuleID(id), Then: then, FR: "x", EN: "x", By: by, From: from, Until: until,
		}
		if from != 0 || until != 0 {
			r.Narrowed = "a reason"
		}
		return r
	}
	list := rows.NewList([]rows.Row[rows.None, rows.None]{
		row("whole", rgpd.Forbid, 0, 0, law.L2231),
		row("of-two-wordings", rgpd.Permit, law.Day2020, law.DayOptIn, law.GDPR("6"), law.L2231Of2016.Part("al. 1")),
		row("late", rgpd.Forbid, law.DayOptIn+1, 0, law.L2231),
		row("short", rgpd.Defer, 0, law.DayOptIn-1, law.L2231Of2020),
		row("a-duty", rgpd.Oblige, law.DayOptIn+1, 0, law.L2231),
	})
	want := []string{"late opens 2026-08-12", "short closes 2026-08-10"}
	if diff := cmp.Diff(want, notOwn(list)); diff != "" {
		t.Errorf("days of no text (-want +got):\n%s", diff)
	}
}
