// Package ask works out which facts, if they were stated for all rows, would change what comes of a file, and asks
// them: on a terminal one after another ([Session.Talk]), elsewhere as a text ([Session.Write]) in which each has the
// exact option that answers it.
//
// An answer is an assertion of whoever gives it. It overrides nothing that a row says: it is the option of the command
// line that it is shown as. "I do not know" is an answer to every question, and the one of who says nothing.
package ask

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"golang.org/x/text/language"
)

// A Session asks about one file.
type Session struct {
	Lang language.Tag

	s       decide.Screening
	waiting *decide.Waiting
	settled counts // of the rows that waited for nothing
	answers []Answer
	skipped map[string]bool // by name of the question
	unknown facts.UnknownNotes
	titles  []string

	asideFor map[int]int // rows that are set aside for what a column says, by its place
}

// counts are rows by file.
type counts [bins.Count]int

// New asks about what a screening that kept its waiting rows left to complete.
func New(s *decide.Screening, tl *decide.Tally, lang language.Tag) *Session {
	out := &Session{Lang: lang, s: *s, waiting: tl.Waiting, settled: tl.Bins, skipped: map[string]bool{},
		unknown: tl.Unknown, titles: tl.Waiting.Titles()}
	out.s.KeepWaiting, out.asideFor = false, map[int]int{}
	for i := range out.titles {
		for code, c := range tl.Reasons[bins.Ruined] {
			if strings.HasPrefix(code, facts.NameOf(i)+": ") {
				out.asideFor[i] += c.Rows
			}
		}
	}
	out.settled[bins.Undecided] = 0
	return out
}

// Answers are those that were given.
func (s *Session) Answers() []Answer { return s.answers }

// with is the screening once an answer is stated, too; not ok: it cannot be, beside what was stated before.
func with(s decide.Screening, a Answer) (_ decide.Screening, ok bool) {
	switch {
	case a.Searched:
		s.Searched = words.Yes
	case a.Set != "":
		s.Fillings = slices.Clone(s.Fillings)
		if s.Fillings.Add(a.Set) != nil {
			return s, false
		}
	default:
		if (facts.Givens{a.Given}).Fill(&s.Campaign) != nil {
			return s, false
		}
	}
	return s, true
}

// An Effect is what an answer would do.
type Effect struct {
	Answer
	Counts  counts // of all rows, then
	Settles int    // how many rows to complete it decides
	Why     rgpd.Text
	// Together is what it refuses beside answers to later questions of the campaign, and not without them: see
	// [Session.Weighed].
	Together []Together
}

// An Open is a question whose answer changes what comes of the file.
type Open struct {
	Question
	Waits   int      // how many rows wait for the fact, among others
	Effects []Effect // of its answers, in their order; none of a question that any text answers
	// Costs is how many rows stay to complete where this question alone is left open, in an ordinary campaign; Only are
	// the answers to other questions under which there would be some, of one that costs none: see [Session.weigh].
	Costs int
	Only  []Answer

	moves bool // an answer to it alone changes something
}

// settles is how many rows its best answer decides.
func (o *Open) settles() (most int) {
	for _, e := range o.Effects {
		most = max(most, e.Settles)
	}
	return most
}

// Counts are the rows by file, with the answers given.
func (s *Session) Counts() [bins.Count]int {
	out := s.settled
	s.waiting.Decide(&s.s, func(w decide.Waited) { out[w.Bin] += w.Rows })
	return out
}

// Open are the questions that are worth asking now: those of the campaign first, then those that settle the most rows.
func (s *Session) Open() []Open { return s.open(false) }

// open are those of Open; wide, those too whose answers change something only once others are given.
func (s *Session) open(wide bool) (out []Open) {
	var before []rgpd.Decision
	missing := map[string]map[int]int{} // rows by kind, by the fact that it waits for
	kinds := 0
	s.waiting.Decide(&s.s, func(w decide.Waited) {
		before = append(before, w.Decision)
		if w.Bin == bins.Undecided {
			for c := range w.Decision.Missing() {
				if missing[c.Name] == nil {
					missing[c.Name] = map[int]int{}
				}
				missing[c.Name][kinds] = w.Rows
			}
		}
		kinds++
	})
	for _, q := range Questions() {
		waiting := map[int]int{}
		for _, fact := range q.columns {
			for k, rows := range missing[fact] {
				waiting[k] = rows
			}
		}
		if len(waiting) == 0 || s.skipped[q.Name] || s.stated(&q) || wide && q.onNames() && !s.named(&q) {
			continue
		}
		o := Open{Question: q}
		moved := map[int]bool{} // kinds whose facts some answer changes
		for _, a := range q.tried(&s.s, s.waiting) {
			then, ok := with(s.s, a)
			if !ok {
				continue
			}
			e := Effect{Answer: a, Counts: s.settled}
			i, best := 0, 0
			s.waiting.Decide(&then, func(w decide.Waited) {
				e.Counts[w.Bin] += w.Rows
				if waiting[i] > 0 && w.Decision != before[i] {
					moved[i] = true
				}
				if before[i].Verdict() == rgpd.Undecided && w.Bin != bins.Undecided && w.Bin != bins.Ruined {
					e.Settles += w.Rows
					if r, ok := w.Decision.Headline(); ok && w.Rows > best {
						best, e.Why = w.Rows, r.Says
					}
				}
				i++
			})
			o.Effects = append(o.Effects, e)
		}
		for k, rows := range waiting {
			if moved[k] || wide && q.Campaign { // of a row that has a cell, an answer about all rows moves nothing
				o.Waits += rows
			}
		}
		if len(q.Answers) == 0 {
			o.Effects = nil
		}
		if o.moves = len(moved) > 0; o.Waits > 0 {
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b Open) int {
		if a.Campaign != b.Campaign {
			return map[bool]int{true: -1, false: 1}[a.Campaign]
		}
		return b.settles() - a.settles()
	})
	return out
}

// onNames reports whether a question is about a name that rows have, too.
func (q *Question) onNames() bool { return q.Campaign && len(q.Answers) == 0 }

// named reports whether rows have it.
func (s *Session) named(q *Question) bool { return len(q.tried(&s.s, s.waiting)) > 0 }

// kindsWeighed are the kinds of rows, those of the most, by which one sees whether a question depends on another.
const kindsWeighed = 24

// stated reports whether a question about the whole file was answered before: twice would be two answers.
func (s *Session) stated(q *Question) bool {
	return q.Name == searched && s.s.Searched == words.Yes || slices.ContainsFunc(s.s.Fillings,
		func(f facts.Filling) bool { return f.Column.Name == q.Name })
}

// tried are the answers by which one sees whether a question matters: its own, or, of one that any text answers, what
// the rows themselves name, which is shown to nobody.
func (q *Question) tried(s *decide.Screening, w *decide.Waiting) []Answer {
	if len(q.Answers) > 0 {
		return q.Answers
	}
	var named []string
	if !q.Campaign {
		named = append(named, rgpd.ParisDay(s.At).String())
	}
	w.Decide(s, func(w decide.Waited) {
		for _, name := range q.named(w.Prospect) {
			if name != "" && len(named) < namesTried && !slices.Contains(named, name) {
				named = append(named, name)
			}
		}
	})
	var out []Answer
	for _, name := range named {
		if a, err := q.Free(name); err == nil {
			out = append(out, a)
		}
	}
	return out
}

// namesTried bounds the names of which one sees whether a question matters: those of the most rows.
const namesTried = 8

// named are what a row's consent, or its request, has for a text of the campaign.
func (q *Question) named(p *prospect.Prospect) []string {
	switch q.Name {
	case "principal":
		return []string{p.Consent.Use.Principal}
	case "caller":
		return []string{p.Consent.Use.Caller}
	case "object":
		return []string{p.Consent.Use.Object, p.CallBack.Object}
	}
	return nil
}

// Answer states an answer, and returns the rows by file with it. An answer that contradicts what was stated is refused.
func (s *Session) Answer(a Answer) (_ [bins.Count]int, ok bool) {
	then, ok := with(s.s, a)
	if !ok {
		return s.Counts(), false
	}
	s.s, s.answers = then, append(s.answers, a)
	return s.Counts(), true
}

// Skip leaves a question unanswered: it is not asked again.
func (s *Session) Skip(q *Question) { s.skipped[q.Name] = true }
