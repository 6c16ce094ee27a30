package whatif_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
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

// A query is what the page asks.
type query struct {
	Facts map[string]string `json:"facts"`
	Where rgpd.Territory    `json:"where,omitzero"`
	Day   rgpd.Date         `json:"day"`
	Time  string            `json:"time"`
	Lang  string            `json:"lang,omitempty"`
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

// TestWhatIsNotKnownIsNotTold: by the law of a day, an answer that is not decided tells what may be so, and no more.
func TestWhatIsNotKnownIsNotTold(t *testing.T) {
	for lang, maybe := range map[string]string{"fr": "il se peut que : ", "en": "it may be that "} {
		a := asked[answer](t, "case", map[string]any{"lang": lang, "day": "2026-11-23", "time": "11:00"})
		require.NotEmpty(t, a.Spans)
		for _, s := range a.Spans {
			require.Equal(t, rgpd.Undecided, s.Verdict)
			require.True(t, strings.HasPrefix(s.Says, maybe), s.Says)
		}
	}
}

// TestNoInstantIsToldTooEarly: the form asks for no days of calls and refusals, and so tells the latest instant that they
// may leave open: never one before that of the contact itself. What a consent or a request permits ends by days that are
// said beside it.
func TestNoInstantIsToldTooEarly(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 6))
	n, held := 0, 0
	for range 4 * draws() {
		c := cases.Draw(r)
		if c.Verdict != rgpd.Deferred {
			continue
		}
		a := asked[answer](t, "case", c)
		old := c.Facts["consent"] == "valid" && c.Next.IsZero() // it ends before, on a day that the form does not ask for
		if a.Next == nil || old {
			continue
		}
		clock := c.Where
		if !clock.French() {
			clock = rgpd.Mainland
		}
		day, since := clock.Local(c.Next)
		want := day.String() + " " + time.Time{}.Add(since).Format("15:04")
		told := a.Next.Day + " " + a.Next.Time
		require.False(t, c.Next.IsZero(), "%v", c)
		if c.Facts["attempts"] == "reached" || c.Facts["pause"] == "running" {
			held++
		} else if c.Facts["slot"] != "agreed" {
			require.Equal(t, want, told, "%v", c)
		}
		if told < want {
			b, _ := json.Marshal(c)
			t.Fatalf("next is %s, and of the contact itself %s: %s", told, want, b)
		}
		n++
	}
	require.Greater(t, n, draws()/50)
	t.Logf("%d instants, of which %d hang on calls or refusals", n, held)
}

// TestCallsAreTakenForTheLatest: whenever the four calls were made that the form tells, the next instant is not earlier
// than that of the contact.
func TestCallsAreTakenForTheLatest(t *testing.T) {
	r, n := rand.New(rand.NewPCG(20, 9)), 0
	for s := range prospect.Scenarios() {
		q := asked[query](t, "scenario", map[string]any{"id": s.ID, "day": rgpd.ParisDay(now), "time": "11:00"})
		q.Facts["attempts"] = "reached"
		a := asked[answer](t, "case", q)
		if a.Verdict != rgpd.Deferred || a.Next == nil { // a request to be called has lapsed by then
			continue
		}
		n++
		for range 100 {
			p := s.At(now)
			var times []time.Time
			for range 4 {
				times = append(times, now.Add(-time.Duration(1+r.IntN(28*24))*time.Hour))
			}
			p.Attempts = prospect.AttemptsAt(times...)
			next, ok := prospect.Next(p, s.Channel, now)
			day, _ := rgpd.Mainland.Local(next)
			require.True(t, ok)
			require.LessOrEqual(t, day.String(), a.Next.Day, s.ID)
		}
	}
	require.GreaterOrEqual(t, n, 4)
}

// TestTheWeekIsNotLaxer: an hour that is shown as allowed is allowed from its first minute to its last, and the windows
// told are those hours.
func TestTheWeekIsNotLaxer(t *testing.T) {
	type week struct {
		None string
		Days []struct {
			Day   rgpd.Date
			Hours []rgpd.Verdict
		}
		Windows []struct{ From, Until struct{ Day, Time string } }
	}
	r := rand.New(rand.NewPCG(20, 7))
	allowed := 0
	for range draws() / 5 {
		c := cases.Draw(r)
		if r.IntN(2) == 0 { // a slot of the evening, which ends at any minute
			c.Time = fmt.Sprintf("20:%02d", r.IntN(60))
			c.Facts["consent"], c.Facts["slot"] = "valid", "agreed"
		}
		w := asked[week](t, "week", c)
		if w.None != "" {
			continue
		}
		require.Len(t, w.Days, 7)
		for _, d := range w.Days {
			for h, v := range d.Hours {
				if v != rgpd.Allowed {
					continue
				}
				allowed++
				from := d.Day.String() + " " + time.Time{}.Add(time.Duration(h)*time.Hour).Format("15:04")
				until := fmt.Sprintf("%s %02d:00", d.Day, h+1)
				inside := false
				for _, window := range w.Windows {
					begins, ends := window.From.Day+" "+window.From.Time, window.Until.Day+" "+window.Until.Time
					inside = inside || begins <= from && until <= ends
				}
				b, _ := json.Marshal(c)
				require.True(t, inside, "%s is in no window: %s", from, b)
			}
		}
	}
	require.Greater(t, allowed, draws()/10)
}

// TestAWeekWithoutWindowsSaysWhetherThatIsKnown: where facts are missing, nothing is known to be allowed; that nothing is
// allowed is said where no hour is undecided.
func TestAWeekWithoutWindowsSaysWhetherThatIsKnown(t *testing.T) {
	type week struct {
		None, Nothing string
		Days          []struct{ Hours []rgpd.Verdict }
		Windows       []json.RawMessage
	}
	const unknown, none = "Nothing is known to be allowed", "Nothing is allowed"
	r := rand.New(rand.NewPCG(20, 9))
	n := map[string]int{}
	for range draws() / 5 {
		c := cases.Draw(r)
		w := asked[week](t, "week", c)
		if w.None != "" || len(w.Windows) > 0 {
			require.Empty(t, w.Nothing)
			continue
		}
		told, want := strings.SplitN(w.Nothing, " in this week", 2)[0], none
		for _, d := range w.Days {
			if slices.Contains(d.Hours, rgpd.Undecided) {
				want = unknown
			}
		}
		b, _ := json.Marshal(c)
		require.Equal(t, want, told, "%s", b)
		n[told]++
	}
	require.NotZero(t, n[unknown], n)
	require.NotZero(t, n[none], n)
}

// TestNobodyAsksWhoObjected: no change that the page proposes is to ask a person who objected.
func TestNobodyAsksWhoObjected(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 8))
	for range draws() / 4 {
		c := cases.Draw(r)
		c.Facts["stop"] = []string{"objected", "withdrew-consent", "restricted"}[r.IntN(3)]
		a := asked[answer](t, "case", c)
		require.NotEqual(t, rgpd.Allowed, a.Verdict)
		for _, steps := range a.Remedies {
			for _, s := range steps {
				require.NotContains(t, s.Facts, "stop")
				require.NotEqual(t, "valid", s.Facts["consent"])
			}
		}
	}
}

// TestWhatCannotBeReadIsRefused, and shown by its shape alone.
func TestWhatCannotBeReadIsRefused(t *testing.T) {
	for what, bodies := range map[string][]string{
		"case": {
			``, `{`, `null x`, `{"facts":{"stop":"0698754321"}}`, `{"day":"2026-11-23","time":"0698754321"}`, `{"facts":{"0698754321":"none"}}`,
			`{"day":"2026-11-23","time":"11:00","facts":{"hour":"calling"}}`, `{"day":"2018-05-24","time":"11:00"}`, `{"day":"2026-11-23"}`,
			`{"day":"2100-01-01","time":"11:00"}`, `{"day":"2026-11-23","time":"11:00","where":"0698754321"}`, `{"time":"11:00"}`,
			`{"day":"2026-11-23","time":"11:00","factss":{}}`, `{"day":"2026-11-23","time":"24:00"}`, `{"day":"2026-11-23","time":"11:00","facts":{"place":"france"}}`,
		},
		"week": {`{"day":"2026-11-23"}`}, "scenario": {`{"id":"0698754321","day":"2026-11-23","time":"11:00"}`, `{"id":"B2C-Y1"}`},
		"verdicts": {`{"cases":[{"day":"2026-11-23"}]}`}, "0698754321": {`{}`},
	} {
		for _, body := range bodies {
			_, err := whatif.Answer(what, []byte(body), now)
			require.Error(t, err, "%s: %s", what, body)
			require.NotContains(t, err.Error(), "98754")
		}
	}
}

// FuzzAnswer: whatever is asked, nothing breaks, and what is answered is JSON.
func FuzzAnswer(f *testing.F) {
	f.Add("case", []byte(`{"day":"2026-11-23","time":"11:00","facts":{"stop":"objected","channel":"sms"},"where":"tahiti","lang":"fr"}`))
	f.Add("week", []byte(`{"day":"2099-12-31","time":"23:59","facts":{"channel":"live-call","consent":"valid","slot":"agreed"}}`))
	f.Add("scenario", []byte(`{"id":"B2C-Y1","day":"2018-05-25","time":"00:00"}`))
	f.Fuzz(func(t *testing.T, what string, body []byte) {
		b, err := whatif.Answer(what, body, now)
		if err == nil && !json.Valid(b) {
			t.Fatalf("%s: %s", what, b)
		}
	})
}

// TestARemedyThatIsTriedAllows: the answers that a remedy changes, chosen on the form, have the contact allowed.
func TestARemedyThatIsTriedAllows(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 10))
	unanswered := []string{"day", "hour", "place", "house-hour", "house-cap"}
	n := 0
	for range draws() {
		c := cases.Draw(r)
		a := asked[answer](t, "case", c)
		for _, steps := range a.Remedies {
			q := query{Facts: maps.Clone(c.Facts), Where: c.Where, Day: c.Day, Time: c.Time}
			ours := true
			for _, s := range steps {
				for fact, word := range s.Facts {
					ours = ours && !slices.Contains(unanswered, fact)
					q.Facts[fact] = word
				}
			}
			if !ours {
				continue
			}
			then := asked[answer](t, "case", q)
			if then.Verdict != rgpd.Allowed {
				was, _ := json.Marshal(c)
				t.Fatalf("%v of %s\nmade %s, excluded %v, missing %v", steps, was, then.Says, then.Excluded, then.Missing)
			}
			n++
		}
	}
	require.Greater(t, n, draws()/10)
}
