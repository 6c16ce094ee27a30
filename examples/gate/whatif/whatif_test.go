package whatif_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/gate/whatif"
	"github.com/rgpd-go/rgpd/examples/gate/whatif/cases"
	"github.com/rgpd-go/rgpd/internal/engine"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
)

var now = rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)

// asked asks as the page does.
func asked[T any](t *testing.T, what string, q any) (out T) {
	t.Helper()
	body, err := json.Marshal(q)
	require.NoError(t, err)
	b, err := whatif.Answer(what, body, now)
	require.NoError(t, err, "%s", body)
	require.NoError(t, json.Unmarshal(b, &out), "%s", b)
	return out
}

// An answer is what the tests read of one.
type answer struct {
	Verdict   rgpd.Verdict `json:"verdict"`
	Says      string       `json:"says"`
	Because   []rule       `json:"because"`
	MayApply  []rule       `json:"may_apply"`
	Excluded  []fact       `json:"excluded"`
	Otherwise []fact       `json:"otherwise"`
	Presumed  []string     `json:"presumed"`
	Missing   []fact       `json:"missing"`
	Remedies  [][]struct {
		By, Says string
		Facts    map[string]string
	} `json:"remedies"`
	Until, Next *struct{ Day, Time string }
	Spans       []struct {
		From, Until, Visit rgpd.Date
		Verdict            rgpd.Verdict
		Says               string
	} `json:"spans"`
}

type rule struct {
	ID      rgpd.RuleID   `json:"id"`
	Sources []rgpd.Source `json:"sources"`
}

type fact struct{ Fact, Value, Says string }

func ids(rules []rule) (out []rgpd.RuleID) {
	for _, r := range rules {
		out = append(out, r.ID)
	}
	return out
}

// TestTheFactsOfAContactHaveItsVerdict: whatever a contact is, the form that tells its facts shows what the library decides
// on it, by the same rules.
func TestTheFactsOfAContactHaveItsVerdict(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 3))
	seen := map[rgpd.Verdict]int{}
	for n := range draws() {
		c := cases.Draw(r)
		a := asked[answer](t, "case", c)
		what := func() string { b, _ := json.Marshal(c); return string(b) + "\n" + a.Says }
		if a.Verdict != c.Verdict {
			t.Fatalf("case %d: %v, want %v: %s\nexcluded %v, otherwise %v", n, a.Verdict, c.Verdict, what(), a.Excluded, a.Otherwise)
		}
		if diff := cmp.Diff(c.Because, append(ids(a.Because), ids(a.MayApply)...)); diff != "" {
			t.Fatalf("case %d: %s\n%s", n, what(), diff)
		}
		seen[a.Verdict]++
	}
	for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
		require.Greater(t, seen[v], draws()/400, v)
	}
}

// TestAnyAnswersOfTheForm: whatever is chosen, the verdict is that of the rules on the facts as they were told, or none.
// Learning a fact that the page read otherwise takes nothing of it back.
func TestAnyAnswersOfTheForm(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 4))
	rules := prospect.Standard().RuleSet()
	columns := slices.Collect(rules.Columns())
	unanswered := []string{"day", "hour", "place", "house-hour", "house-cap"}
	excluded, decided, seen := 0, 0, map[rgpd.Verdict]int{}
	for range draws() {
		c := cases.Draw(r)
		var draw []rgpd.Column
		for _, col := range columns {
			if !slices.Contains(unanswered, col.Name) {
				draw = append(draw, col)
			}
		}
		for range 1 + r.IntN(4) {
			col := draw[r.IntN(len(draw))]
			c.Facts[col.Name] = col.Values[r.IntN(len(col.Values))]
			if r.IntN(4) == 0 {
				delete(c.Facts, col.Name)
			}
		}
		a := asked[answer](t, "case", c)
		if a.Excluded != nil {
			require.Equal(t, rgpd.Undecided, a.Verdict, "answers that exclude each other decide nothing")
			excluded++
			continue
		}
		if a.Verdict != rgpd.Allowed {
			continue
		}
		decided++
		// What was told is what is allowed: with the facts of the clock, the rules allow it, too; presumed facts are
		// those that nobody told.
		var facts engine.Facts
		clock := prospect.CanCallAt(prospect.Prospect{Places: rgpd.TerritoriesOf(c.Where)}, rgpd.LiveCall, instant(t, c))
		known := maps.Collect(clock.Facts())
		for _, read := range a.Otherwise {
			c.Facts[read.Fact] = read.Value
		}
		if recent(c.Facts) {
			c.Facts["last-contact"] = "within-3-years"
		}
		for i, col := range columns {
			word := c.Facts[col.Name]
			if slices.Contains(unanswered, col.Name) {
				word = known[col.Name]
			}
			facts[i] = uint8(1 + slices.Index(col.Values, word))
		}
		facts[slices.IndexFunc(columns, func(c rgpd.Column) bool { return c.Name == "house-cap" })] = 1
		at := instant(t, c)
		v := rules.DecideOn(&facts, at, rgpd.ParisDay(at), engine.Notes{}).Verdict()
		if v != rgpd.Allowed && !(v == rgpd.Undecided && len(a.Presumed) > 0) {
			b, _ := json.Marshal(c)
			t.Fatalf("allowed, and the rules say %v of %s", v, b)
		}
		seen[v]++
	}
	require.Greater(t, excluded, draws()/40)
	require.Greater(t, decided, draws()/40)
	require.Greater(t, seen[rgpd.Allowed], draws()/50)
}

// draws are how many contacts a test draws.
func draws() int {
	if testing.Short() {
		return 1000
	}
	return 5000
}

// recent facts leave no doubt of the last contact.
func recent(facts map[string]string) bool {
	contract, asked := facts["contract"], facts["call-back"]
	return asked == "prompt" || asked == "standing" || facts["recency"] == "within-30-days" ||
		contract == "running-related" || contract == "running-unrelated"
}

func instant(t *testing.T, c cases.Case) time.Time {
	t.Helper()
	since, err := time.Parse("15:04", c.Time)
	require.NoError(t, err)
	clock := c.Where
	if !clock.French() {
		clock = rgpd.Mainland
	}
	return clock.Instant(c.Day, time.Duration(since.Hour())*time.Hour+time.Duration(since.Minute())*time.Minute).UTC()
}

// TestAScenarioIsThatOfTheArticle on each day on which the law changed: chosen on the form, it has the verdict of the
// library.
func TestAScenarioIsThatOfTheArticle(t *testing.T) {
	type query struct {
		Facts map[string]string `json:"facts"`
		Where rgpd.Territory    `json:"where,omitzero"`
		ID    string            `json:"id,omitempty"`
		Day   rgpd.Date         `json:"day"`
		Time  string            `json:"time"`
	}
	n := 0
	for s := range prospect.Scenarios() {
		n++
		for _, day := range append(prospect.Standard().RuleSet().Changes(), rgpd.NewDate(2026, 11, 23)) {
			if day < rgpd.NewDate(2018, 5, 25) {
				continue
			}
			q := asked[query](t, "scenario", map[string]any{"id": s.ID, "day": day, "time": "11:00"})
			a := asked[answer](t, "case", q)
			at := rgpd.Mainland.Instant(day, 11*time.Hour)
			want := prospect.CanCallAt(s.At(at), s.Channel, at)
			require.Equal(t, want.Verdict(), a.Verdict, "%s on %s: %s, want %s", s.ID, day, a.Says, want.In(language.English))
			require.Len(t, a.Presumed, len(slices.Collect(want.Presumed())), "%s on %s", s.ID, day)
		}
	}
	require.Equal(t, 22, n)
}
