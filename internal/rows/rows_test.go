package rows

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/law"
)

// when is a condition of one fact, as internal/cmd/columns writes its methods.
type when struct{ Channel rgpd.Set[rgpd.Channel] }

func (when) Columns() []rgpd.Column {
	return []rgpd.Column{{Name: "channel", Values: []string{"live-call", "sms"}, Ask: rgpd.Text{FR: "Par où ?", EN: "How?"}}}
}
func (w when) Masks() []engine.Mask { return []engine.Mask{w.Channel.Mask()} }

func banned(change func(*Row[when, string])) Row[when, string] {
	r := Row[when, string]{
		ID: "banned", Then: rgpd.Forbid, FR: "interdit : non", EN: "banned", By: By(law.L2231Of2020),
		When: when{Channel: rgpd.Is(rgpd.LiveCall)}, More: "mine",
	}
	if change != nil {
		change(&r)
	}
	return r
}

func TestARowHasTheDaysOfItsWording(t *testing.T) {
	old := law.Wording{Text: law.Text{Rank: law.Statute, Ref: "older than the RGPD"}, From: 1}
	ended := law.DayOptIn - 1
	for name, c := range map[string]struct {
		row         Row[when, string]
		from, until rgpd.Date
	}{
		"those of the first wording":     {banned(nil), law.Day2020, law.DayOptIn},
		"whatever else it rests on":      {banned(func(r *Row[when, string]) { r.By = By(law.L2231Of2020, law.L2231) }), law.Day2020, law.DayOptIn},
		"none before the RGPD":           {banned(func(r *Row[when, string]) { r.By = By(old) }), law.DayGDPR, 0},
		"a later start of its own":       {banned(func(r *Row[when, string]) { r.From = law.DayHours }), law.DayHours, law.DayOptIn},
		"an earlier end of its own":      {banned(func(r *Row[when, string]) { r.Until = rgpd.Date(ended) }), law.Day2020, rgpd.Date(ended)},
		"an end where the wording lasts": {banned(func(r *Row[when, string]) { r.By, r.Until = By(old), law.Day2020 }), law.DayGDPR, law.Day2020},
	} {
		if from, until := c.row.Days(); from != c.from || until != c.until {
			t.Errorf("%s: [%s, %s), want [%s, %s)", name, from, until, c.from, c.until)
		}
	}
}

func TestARowThatCannotStandIsRefused(t *testing.T) {
	for want, row := range map[string]Row[when, string]{
		"no text":                   banned(func(r *Row[when, string]) { r.By = nil }),
		"starts on 2020-07-26, and": banned(func(r *Row[when, string]) { r.From, r.Narrowed = law.Day2020, "why" }),
		"ends on 2026-08-11, and":   banned(func(r *Row[when, string]) { r.Until, r.Narrowed = law.DayOptIn, "why" }),
		"a reason with days":        banned(func(r *Row[when, string]) { r.Narrowed = "why" }),
		"days of its own go with":   banned(func(r *Row[when, string]) { r.From = law.DayHours }),
		"stands twice":              banned(nil),
	} {
		t.Run(want, func(t *testing.T) {
			defer func() {
				if got, _ := recover().(string); !strings.Contains(got, want) {
					t.Errorf("got %q, want %q in it", got, want)
				}
			}()
			NewList([]Row[when, string]{banned(func(r *Row[when, string]) {
				if want != "stands twice" {
					r.ID = "another"
				}
			}), row})
		})
	}
}

func TestATableIsMadeOfRows(t *testing.T) {
	list := NewList([]Row[when, string]{banned(func(r *Row[when, string]) {
		r.Do, r.Open = rgpd.Text{FR: "voir : là", EN: "see there"}, rgpd.Text{FR: "ouvert ; strict", EN: "open"}
	})})
	table := Table(list, Words{"channel": {{FR: "un appel : oui", EN: "a call"}, {FR: "un SMS", EN: "a text"}}})
	got, ok := table.Rule("banned")
	want := rgpd.Rule{
		ID: "banned", Then: rgpd.Forbid, Says: rgpd.Text{FR: "interdit\u00a0: non", EN: "banned"},
		From: law.Day2020, Until: law.DayOptIn, Sources: rgpd.Cite(law.L2231Of2020),
		Do: rgpd.Text{FR: "voir\u00a0: là", EN: "see there"}, Open: rgpd.Text{FR: "ouvert\u00a0; strict", EN: "open"},
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); !ok || diff != "" {
		t.Errorf("the rule (-want +got):\n%s", diff)
	}
	for c := range table.Columns() {
		if want := (rgpd.Text{FR: "Par où\u00a0?", EN: "How?"}); c.Ask != want {
			t.Errorf("the question: got %q, want %q", c.Ask, want)
		}
		if diff := cmp.Diff([]rgpd.Text{{FR: "un appel\u00a0: oui", EN: "a call"}, {FR: "un SMS", EN: "a text"}}, c.Words); diff != "" {
			t.Errorf("the words (-want +got):\n%s", diff)
		}
	}
	if row := list.Row("banned"); row == nil || row.More != "mine" {
		t.Errorf("the row is not found by its ID: %+v", row)
	}
	if row := list.Row("other"); row != nil {
		t.Errorf("a row that is none was found: %+v", row)
	}
}

func TestAGuaranteeStartsWithTheRGPD(t *testing.T) {
	for name, c := range map[string]struct {
		g    Guarantee[when, None]
		from rgpd.Date
	}{
		"days left out":              {Guarantee[when, None]{}, law.DayGDPR},
		"a day of its own":           {Guarantee[when, None]{From: law.DayOptIn}, law.DayOptIn},
		"what holds before the RGPD": {Guarantee[when, None]{Until: law.DayGDPR}, 0},
	} {
		if got := c.g.Compile().From; got != c.from {
			t.Errorf("%s: from %s, want %s", name, got, c.from)
		}
	}
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up another banned other
