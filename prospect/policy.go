package prospect

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A Policy is a rule set ready to decide: the law, the source article, and what a
// house adds; and the suppression lists that bind it, see [Lists]. It is immutable, but
// for what its lists learn, and safe for use by several goroutines at once.
//
// The functions of the package use the default policy: law and article, with
// presumptions. A policy can be stricter than the law in any way, and laxer in
// none. A nil or zero Policy is the default policy, whatever it is asked.
//
// A decision names the policy that took it, [rgpd.Decision.Policy]; JSON, logs and %+v
// have the name too. The default policy is "law article presumptions"; [LawOnly] and
// [NoPresumptions] take a word away, and what a house adds adds one: house-rules:2,
// house-hours:mon,tue/10h0m0s-12h30m0s, house-cap:3, law-read-within:90, lists:1. So who decided with the
// functions of the package, where the house has a policy, sees it in the record.
type Policy struct {
	table    *rgpd.RuleSet
	name     string // but for its lists, see the builder's name
	presumes bool
	lawOnly  bool // without the rows that the source article alone carries
	house    bool // with rules, hours, a cap of the house or an age of the law: it may forbid more
	hours    *Hours
	lawUntil rgpd.Date           // the first day on which the law was read too long ago; 0: none, see LawReadWithin
	cap      int                 // attempts in thirty days that the house allows; 0: the law's
	lists    []*suppression.Gate // in which each number is looked up
	unlisted *Policy             // the same without lists; nil where there is none
	asked    bool                // of people whom its lists were asked for, and of nobody else
	binding  binding             // of its lists, and of the policy without them
}

// An Option shapes a policy while [NewPolicy] builds it.
type Option func(*builder)

type builder struct {
	lawOnly, noPresumptions bool
	rules                   []HouseRule
	hours                   []Hours
	caps                    []houseCap
	lists                   [][]*suppression.Gate
	lawAges                 []int // in days, see LawReadWithin
}

type houseCap struct {
	most int
	when When
}

// LawOnly leaves out the rows that only the source article carries: the law of
// the day and nothing more. It serves to replay an old call: before 2026-08-11
// the article asked for a consent that the law did not.
func LawOnly() Option { return func(b *builder) { b.lawOnly = true } }

// NoPresumptions makes the policy presume nothing: a place that is neither stated
// nor read from a postcode stays unknown, and so does the reach of the code in the
// collectivities where it is an open point, and what a person who consented was told.
// They then leave calls Undecided.
func NoPresumptions() Option { return func(b *builder) { b.noPresumptions = true } }

// A HouseRule is a rule of the house. It can only forbid: it has no effect to
// choose.
type HouseRule struct {
	// ID starts with "house-" and is made of lower-case words and hyphens, so that
	// it never meets the ID of a rule of law.
	ID rgpd.RuleID
	// Says is the reason, in French and English, as the end of a sentence that
	// starts with "forbidden:".
	Says rgpd.Text
	// When is the condition; the zero When forbids everything.
	When When
	// From and Until bound the rule, [From, Until); zero is open.
	From, Until rgpd.Date
	// Ref says where the house wrote it: "Charte d'appel, § 4". Empty: "house rule".
	Ref string
}

// HouseRules adds rules of the house.
func HouseRules(rules ...HouseRule) Option {
	return func(b *builder) { b.rules = append(b.rules, rules...) }
}

// Hours are hours of the house, by the clock of the person. Outside them a contact
// is Deferred. They come on top of the law's hours and lift none of them.
type Hours struct {
	// When says which contacts they bind; the zero When binds all.
	When When
	// Days are the weekdays on which the house calls.
	Days []time.Weekday
	// From and Until bound the hours, since midnight: [From, Until). They are whole
	// minutes: 10 * time.Hour.
	From, Until time.Duration
}

// HouseHours adds hours of the house. One set of hours may be given.
func HouseHours(h Hours) Option {
	return func(b *builder) { b.hours = append(b.hours, h) }
}

// HouseCap lowers the number of calls or attempts in thirty calendar days, from
// the law's four to three, two or one, for the contacts that when describes.
func HouseCap(most int, when When) Option {
	return func(b *builder) { b.caps = append(b.caps, houseCap{most, when}) }
}

// NewPolicy builds a policy. It reports all that is wrong with the options at
// once: a house rule without "house-" or without a sentence, an ID that stands
// twice, hours that are empty, a cap that is not below the law's, a list that is missing.
//
// The policy beside an error decides nothing: whoever passes the error over is told
// Undecided of everybody, by a policy named "invalid".
func NewPolicy(options ...Option) (*Policy, error) {
	var b builder
	for _, o := range options {
		o(&b)
	}
	p := &Policy{
		presumes: !b.noPresumptions, cap: attemptCap, lawOnly: b.lawOnly,
		house: len(b.rules)+len(b.hours)+len(b.caps) > 0,
	}
	rows := make([]rgpd.Row, 0, len(compiled)+len(b.rules)+len(b.hours)+len(b.caps))
	for _, r := range compiled {
		if !b.lawOnly || !ofArticle(&r.Rule) || r.Then == rgpd.Oblige {
			rows = append(rows, r)
		}
	}
	var errs []error
	fault := func(format string, args ...any) { errs = append(errs, fmt.Errorf("policy: "+format, args...)) }

	seen := map[rgpd.RuleID]bool{}
	for _, r := range b.rules {
		if seen[r.ID] {
			fault("house rule %q: the ID stands twice", r.ID)
			continue
		}
		seen[r.ID] = true
		if !strings.HasPrefix(string(r.ID), "house-") || slices.Contains(ownIDs, r.ID) {
			fault("house rule %q: the ID must start with house- and be none of %v", r.ID, ownIDs)
		}
		if r.Says.FR == "" || r.Says.EN == "" {
			fault("house rule %q: a sentence is missing in French or English", r.ID)
			continue
		}
		row := house(r)
		if _, err := rgpd.NewRuleSet(columns, nil, []rgpd.Row{row}); err != nil {
			fault("%w", err)
			continue
		}
		rows = append(rows, row)
	}
	switch len(b.hours) {
	case 0:
	case 1:
		h := b.hours[0]
		if len(h.Days) == 0 || h.From < 0 || h.Until > 24*time.Hour || h.From >= h.Until {
			fault("house hours: want at least one day, and 0 ≤ From < Until ≤ 24h")
		}
		if h.From%time.Minute != 0 || h.Until%time.Minute != 0 {
			fault("house hours: want whole minutes, such as 10*time.Hour; 10 alone is ten nanoseconds")
		}
		if slices.ContainsFunc(h.Days, func(d time.Weekday) bool { return d < time.Sunday || d > time.Saturday }) {
			fault("house hours: a day is none of the week")
		}
		h.Days = slices.Clone(h.Days) // the caller's may change
		p.hours = &h
		when := h.When
		when.HouseHour = rgpd.Is(OutsideHouseHours)
		rows = append(
			rows,
			obstacle("house-hours", "hors des horaires de la maison", "outside the hours of the house", when),
		)
	default:
		fault("house hours: one set may be given, got %d", len(b.hours))
	}
	switch len(b.caps) {
	case 0:
	case 1:
		if c := b.caps[0]; c.most < 1 || c.most >= attemptCap {
			fault("house cap: want 1 to %d attempts in %d days, got %d", attemptCap-1, attemptWindow, c.most)
		} else {
			p.cap = c.most
			c.when.HouseCap = rgpd.Is(HouseCapReached)
			rows = append(rows, obstacle("house-cap", "la limite d'appels de la maison est atteinte", "the house's "+
				"limit of calls is reached", c.when))
		}
	default:
		fault("house cap: one may be given, got %d", len(b.caps))
	}
	var gates []*suppression.Gate
	for _, given := range b.lists {
		if len(given) == 0 || slices.Contains(given, nil) {
			fault("lists: a gate is missing; nobody would be looked up in it")
		}
		gates = append(gates, given...)
	}
	asked := columns
	switch {
	case len(b.lawAges) > 1:
		fault("law read within: one number of days may be given, got %d", len(b.lawAges))
	case len(b.lawAges) == 1 && (b.lawAges[0] < 0 || b.lawAges[0] > mostLawDays):
		fault("law read within: want 0 to %d days, got %d", mostLawDays, b.lawAges[0])
	case len(b.lawAges) == 1 && b.lawAges[0] > 0:
		p.house = true
		asked, rows = p.lawAge(b.lawAges[0], rows)
	}
	if len(errs) > 0 {
		return p.invalid(), errors.Join(errs...)
	}
	table, err := rgpd.NewRuleSet(asked, notes, rows)
	if err != nil {
		return p.invalid(), fmt.Errorf("policy: %w", err)
	}
	p.table = table.WithMeans(means)
	p.name = b.name()
	p.bind(gates)
	return p, nil
}

// ownIDs are those of the rows that options other than [HouseRules] make.
var ownIDs = []rgpd.RuleID{"house-hours", "house-cap", "house-law-read"}

// invalid is the policy without a rule: without a permission nothing is allowed. The law
// and the article alone would allow what the house meant to forbid.
func (p *Policy) invalid() *Policy {
	none, err := rgpd.NewRuleSet(columns, notes, nil)
	if err != nil {
		panic(err) // the columns are those of every policy
	}
	return &Policy{table: none.Named("invalid"), cap: p.cap, house: true}
}

// name is what decisions tell of the policy.
func (b *builder) name() string {
	words := []string{"law"}
	add := func(ok bool, word string) {
		if ok {
			words = append(words, word)
		}
	}
	add(!b.lawOnly, "article")
	add(!b.noPresumptions, "presumptions")
	add(len(b.rules) > 0, fmt.Sprintf("house-rules:%d", len(b.rules)))
	for _, h := range b.hours {
		words = append(words, "house-hours:"+h.name())
	}
	for _, c := range b.caps {
		words = append(words, fmt.Sprintf("house-cap:%d", c.most))
	}
	for _, days := range b.lawAges {
		add(days > 0, fmt.Sprintf("law-read-within:%d", days))
	}
	return strings.Join(words, " ")
}

// name is the days and the hours: mon,tue/10h0m0s-12h30m0s.
func (h *Hours) name() string {
	var days []string
	for d := range 7 {
		if slices.Contains(h.Days, time.Weekday(d)) {
			days = append(days, strings.ToLower(time.Weekday(d).String()[:3]))
		}
	}
	return fmt.Sprintf("%s/%s-%s", strings.Join(days, ","), h.From, h.Until)
}

// bind makes lists bind the policy.
func (p *Policy) bind(gates []*suppression.Gate) {
	if len(gates) == 0 {
		p.table = p.table.Named(p.name)
		return
	}
	ages := make([]string, len(gates))
	for i, g := range gates {
		ages[i] = g.MaxAge().String()
	}
	p.table = p.table.Named(p.name + " lists:" + strings.Join(ages, ","))
	p.binding = binding(bindings.Add(1))
	unlisted := *p
	unlisted.asked = true
	p.lists, p.unlisted = gates, &unlisted
	unlisted.lists = gates // not asked: for how long they clear a number
}

func house(r HouseRule) rgpd.Row {
	ref := r.Ref
	if ref == "" {
		ref = "house rule"
	}
	return rgpd.Row{
		Rule: rgpd.Rule{
			ID: r.ID, Then: rgpd.Forbid, Says: r.Says, From: r.From, Until: r.Until,
			Sources: []rgpd.Source{{Rank: rgpd.Practice, Ref: ref}},
		},
		When: r.When.Masks(),
	}
}

func obstacle(id rgpd.RuleID, fr, en string, when When) rgpd.Row {
	return rgpd.Row{
		Rule: rgpd.Rule{
			ID: id, Then: rgpd.Defer, Says: rgpd.Text{FR: fr, EN: en},
			Sources: []rgpd.Source{{Rank: rgpd.Practice, Ref: "house rule"}},
		},
		When: when.Masks(),
	}
}

// RuleSet returns the rule set of the policy: its columns, rules, conditions and digest.
func (y *Policy) RuleSet() *rgpd.RuleSet { return y.orStandard().table }

// Rules yields every rule of the policy, past and future ones included, in the
// order of the texts.
func (y *Policy) Rules() iter.Seq[rgpd.Rule] { return y.RuleSet().Rules() }

// standard is the default policy.
var standard = func() *Policy {
	p, err := NewPolicy()
	if err != nil {
		panic(err)
	}
	return p
}()

// Standard returns the default policy: law and source article, with presumptions.
func Standard() *Policy { return standard }

// orStandard is the policy, and the default one for a policy that [NewPolicy] did not
// build. Each exported method asks it first.
func (y *Policy) orStandard() *Policy {
	if y == nil || y.table == nil {
		return standard
	}
	return y
}

// Rules yields every rule of the default policy, past and future ones included, in
// the order of the texts.
func Rules() iter.Seq[rgpd.Rule] { return standard.Rules() }
