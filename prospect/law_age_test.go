package prospect

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"golang.org/x/text/language"
)

// aged decides for thirty days after the law was read.
func aged(t *testing.T) *Policy { return policy(t, LawReadWithin(30)) }

// daysOn is eleven o'clock in Paris, so many days after the law was read.
func daysOn(days int) time.Time {
	return rgpd.Mainland.Instant(rgpd.LawAsOf+rgpd.Date(days), 11*time.Hour)
}

func missing(d rgpd.Decision) (names []string) {
	for c := range d.Missing() {
		names = append(names, c.Name)
	}
	return names
}

// TestTheLawIsReadWithinSomeDays: what is allowed is so on the last of them, to the second;
// from the next day on nobody knows, and the decision says since when and what to do. What
// is forbidden stays so.
func TestTheLawIsReadWithinSomeDays(t *testing.T) {
	y := aged(t)
	p := baseProfessional(daysOn(0))
	midnight := rgpd.Mainland.Instant(rgpd.LawAsOf+31, 0)
	for _, c := range []struct {
		says string
		at   time.Time
		want rgpd.Verdict
	}{
		{"the day on which it was read", daysOn(0), rgpd.Allowed},
		{"years before", time.Date(2021, time.March, 2, 10, 0, 0, 0, time.UTC), rgpd.Allowed},
		{"the last day", daysOn(30), rgpd.Allowed},
		{"its last second", midnight.Add(-time.Second), rgpd.Allowed},
		{"midnight in Paris", midnight, rgpd.Undecided},
		{"the day after", daysOn(31), rgpd.Undecided},
		{"a year after", daysOn(365), rgpd.Undecided},
	} {
		if d := y.CanCallAt(p, rgpd.LiveCall, c.at); d.Verdict() != c.want {
			t.Errorf("%s: %v", c.says, d)
		}
		if d := CanCallAt(p, rgpd.LiveCall, c.at); !d.Allowed() {
			t.Errorf("%s, without a limit: %v", c.says, d)
		}
	}

	d := y.CanCallAt(p, rgpd.LiveCall, daysOn(31))
	if diff := cmp.Diff([]string{"law-read"}, missing(d)); diff != "" {
		t.Errorf("missing (-want +got):\n%s", diff)
	}
	day := rgpd.LawAsOf.String()
	for tag, want := range map[language.Tag]string{
		language.French: "indécis : Le droit a-t-il changé depuis sa dernière lecture, le " + day +
			" ? (mettre la bibliothèque à jour)",
		language.English: "undecided: Has the law changed since it was last read, on " + day + "? (update the library)",
	} {
		if got := strings.ReplaceAll(d.In(tag), "\u00a0", " "); !strings.EqualFold(want, got) {
			t.Errorf("want %q, got %q", want, got)
		}
	}

	p.Stop = rgpd.Objected
	for _, days := range []int{30, 31, 365} {
		if d := y.CanCallAt(p, rgpd.LiveCall, daysOn(days)); d.Verdict() != rgpd.Forbidden {
			t.Errorf("who objected, after %d days: %v", days, d)
		}
	}
}

// TestOldLawLeavesNothingButProhibitions: neither what can wait nor what is out of scope is
// told by law that was read too long ago; and no fact unknown makes it known.
func TestOldLawLeavesNothingButProhibitions(t *testing.T) {
	y := aged(t)
	night := rgpd.Mainland.Instant(rgpd.LawAsOf+32, 22*time.Hour)
	consumer := baseConsumer(night)
	consumer.Attempts = NoAttempts()
	service := baseConsumer(night)
	service.Campaign.Purpose = Service
	for says, p := range map[string]Prospect{"a call at night": consumer, "a service call": service, "nothing known": {}} {
		if v := y.CanCallAt(p, rgpd.LiveCall, night).Verdict(); v != rgpd.Undecided {
			t.Errorf("%s: %v", says, v)
		}
	}
	if v := CanCallAt(consumer, rgpd.LiveCall, night).Verdict(); v != rgpd.Deferred {
		t.Errorf("a call at night without a limit: %v", v)
	}
	if v := CanCallAt(service, rgpd.LiveCall, night).Verdict(); v != rgpd.OutOfScope {
		t.Errorf("a service call without a limit: %v", v)
	}
}

// TestAnAgeOfTheLawForbidsNothingElse: until its last day the policy decides as the one
// without it, and after it forbids what that one forbids, and allows nothing.
func TestAnAgeOfTheLawForbidsNothingElse(t *testing.T) {
	y, seen := aged(t), map[rgpd.Verdict]int{}
	for i := range 2000 {
		at := daysOn(i%60 - 10)
		p, ch := baseConsumer(at), rgpd.Channel(1+i%4)
		p.Campaign.Sector, p.Contract, p.Stop = Sector(1+i%17), Contract(i%7), rgpd.Stop(i%5)
		if i%3 == 0 {
			p = baseProfessional(at)
			p.Campaign.Sector = Sector(1 + i%17)
		}
		want, got := CanCallAt(p, ch, at).Verdict(), y.CanCallAt(p, ch, at).Verdict()
		seen[want]++
		if rgpd.ParisDay(at) > rgpd.LawAsOf+30 && want != rgpd.Forbidden {
			want = rgpd.Undecided
		}
		if got != want {
			t.Fatalf("%v: want %v, got %v", at, want, got)
		}
	}
	if seen[rgpd.Allowed] < 100 || seen[rgpd.Forbidden] < 100 {
		t.Errorf("the sample met only %v", seen)
	}
}

// TestNothingIsPlannedOnOldLaw: windows and next instants end with the last day.
func TestNothingIsPlannedOnOldLaw(t *testing.T) {
	y := aged(t)
	p, last := baseProfessional(daysOn(0)), rgpd.Mainland.Instant(rgpd.LawAsOf+31, 0)
	want := []Window{{daysOn(29).UTC(), last.UTC()}}
	if diff := cmp.Diff(want, slices.Collect(y.Windows(p, rgpd.LiveCall, daysOn(29), daysOn(40)))); diff != "" {
		t.Errorf("windows (-want +got):\n%s", diff)
	}
	plan := y.Planner(rgpd.LiveCall)
	for range 2 { // the second from what is kept
		if diff := cmp.Diff(want, slices.Collect(plan.Windows(p, daysOn(29), daysOn(40)))); diff != "" {
			t.Errorf("planned windows (-want +got):\n%s", diff)
		}
		for _, next := range []func(at time.Time) (time.Time, bool){
			func(at time.Time) (time.Time, bool) { return y.Next(p, rgpd.LiveCall, at) },
			func(at time.Time) (time.Time, bool) { return plan.Next(p, at) },
		} {
			if at, ok := next(daysOn(30)); !ok || !at.Equal(daysOn(30)) {
				t.Errorf("on the last day: %v, %v", at, ok)
			}
			if at, ok := next(last); ok {
				t.Errorf("after it: %v", at)
			}
		}
	}
	// A call that has to wait waits for an hour of days on which the law was read, or for none.
	c := baseConsumer(daysOn(0))
	c.Attempts = NoAttempts()
	if at, ok := y.Next(c, rgpd.LiveCall, last.Add(-time.Hour)); ok {
		t.Errorf("in the last hour of the last day: %v", at)
	}
}

// TestAnAgeOfTheLawIsNamed: in the name of the policy, in JSON with the facts, and in what
// is missing; the default policy has no trace of it.
func TestAnAgeOfTheLawIsNamed(t *testing.T) {
	y := policy(t, LawOnly(), LawReadWithin(90))
	p := baseProfessional(daysOn(0))
	d := y.CanCallAt(p, rgpd.LiveCall, daysOn(1))
	if d.Policy() != "law presumptions law-read-within:90" {
		t.Errorf("named %q", d.Policy())
	}
	r := d.Report()
	if r.Facts["law-read"] != "unchanged" {
		t.Errorf("facts: %v", r.Facts)
	}
	text, err := json.Marshal(y.CanCallAt(p, rgpd.LiveCall, daysOn(91)))
	if err != nil || !strings.Contains(string(text), `"policy":"law presumptions law-read-within:90"`) ||
		!strings.Contains(string(text), `"fact":"law-read"`) {
		t.Errorf("%s, %v", text, err)
	}
	if _, there := CanCallAt(p, rgpd.LiveCall, daysOn(1)).Report().Facts["law-read"]; there {
		t.Error("the default policy tells the fact")
	}
}

// TestNoAgeOfTheLawIsNoLimit: zero days are as no option; what cannot be is refused, and
// the policy beside the error decides nothing.
func TestNoAgeOfTheLawIsNoLimit(t *testing.T) {
	none := policy(t, LawReadWithin(0))
	if none.RuleSet().Digest() != standard.RuleSet().Digest() || none.name != standard.name {
		t.Errorf("zero days make another policy: %s", none.name)
	}
	for says, options := range map[string][]Option{
		"below zero": {LawReadWithin(-1)}, "eleven years": {LawReadWithin(4000)},
		"twice": {LawReadWithin(30), LawReadWithin(60)}, "twice, with none": {LawReadWithin(0), LawReadWithin(30)},
		"its ID taken": {HouseRules(HouseRule{ID: "house-law-read", Says: rgpd.Text{FR: "x", EN: "x"}})},
	} {
		y, err := NewPolicy(options...)
		if err == nil {
			t.Errorf("%s: no error", says)
		}
		if v := y.CanCallAt(baseProfessional(daysOn(0)), rgpd.LiveCall, daysOn(0)).Verdict(); v != rgpd.Undecided {
			t.Errorf("%s: %v", says, v)
		}
	}
}

// TestAnAgedPolicyIsStudied: its questions and guarantees are asked as those of another,
// with rules, hours and lists of the house beside.
func TestAnAgedPolicyIsStudied(t *testing.T) {
	y := policy(t, LawReadWithin(30), HouseCap(2, When{}), HouseRules(HouseRule{
		ID: "house-no-gambling", Says: rgpd.Text{FR: "pas de jeux", EN: "no gambling"},
		When: When{Sector: rgpd.Is(Gambling)},
	}))
	study, n := y.Study(), 0
	for g := range y.Guarantees() {
		if n++; g.Fails == "" && !study.Holds(&g) {
			w, _ := study.Refute(&g)
			t.Errorf("%s: %v %v", g.ID, w, w.Err())
		}
	}
	if n < 60 || len(opening(y)) > 0 {
		t.Errorf("%d guarantees, %d of which say what is allowed", n, len(opening(y)))
	}
	w, found := y.Find(When{Audience: professionals}, rgpd.LawAsOf, rgpd.Allowed)
	if !found || w.Err() != nil || !strings.Contains(w.In(language.English), "professional") {
		t.Errorf("a professional: %v %v", w, w.Err())
	}
	if w, found := y.Find(When{Sector: rgpd.Is(Gambling)}, rgpd.LawAsOf, rgpd.Allowed); found {
		t.Errorf("gambling: %v %v", w, w.Err())
	}
}

// TestAnAgeOfTheLawCostsNothing: no allocation, and the facts of others stand where they stood.
func TestAnAgeOfTheLawCostsNothing(t *testing.T) {
	y := aged(t)
	p, at := baseProfessional(daysOn(0)), daysOn(31)
	if n := testing.AllocsPerRun(100, func() { y.CanCallAt(p, rgpd.LiveCall, at) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	var mine, others engine.Facts
	y.classify(&p, rgpd.LiveCall, &m, &mine)
	standard.classify(&p, rgpd.LiveCall, &m, &others)
	if diff := cmp.Diff(others, mine); diff != "" {
		t.Errorf("facts after the last day (-without +with):\n%s", diff)
	}
}
