package prospect

import (
	"iter"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A Planner answers [Policy.Next] and [Policy.Windows] for many people, one after
// the other, much faster: people of whom the same is known, at the same places, have
// the same next instant and the same windows, and these are worked out once. Its
// answers are those of the policy, always.
//
// It suits a run that asks the same instants for everybody: now, today, next week. It
// keeps some thousands of answers, in a few megabytes, and then starts again. It keeps
// no name and no number of a person.
//
// A Planner is for one goroutine: make one for each, with [Policy.Planner]. A nil or zero
// Planner is one of the default policy that knows no channel, and finds nothing allowed.
type Planner struct {
	policy  *Policy // asks no list
	lists   *Policy // asks the lists that bind, or whether they were asked; nil where there is none
	channel rgpd.Channel
	waits   map[alike]wait
	windows map[alike][]Window
	kept    int // windows, in all answers together
}

// A Planner holds so many answers of each kind, and so many windows in them.
const (
	plannedAnswers = 4096
	plannedWindows = 4 * plannedAnswers
)

// Planner returns a planner for contacts by a channel.
func (y *Policy) Planner(ch rgpd.Channel) *Planner {
	y = y.orStandard()
	pl := &Planner{policy: y, channel: ch, waits: make(map[alike]wait), windows: make(map[alike][]Window)}
	if y.unlisted != nil {
		pl.policy, pl.lists = y.unlisted, y
	}
	if y.asked {
		pl.lists = y
	}
	return pl
}

// Next is [Policy.Next].
func (pl *Planner) Next(p Prospect, at time.Time) (time.Time, bool) {
	pl = pl.orStandard()
	pl.lookUp(&p, at)
	at = wholeSecond(at)
	var k alike
	pl.ask(&k, &p, at)
	w, found := pl.waits[k]
	if found && pl.steady(&k, &p, at, w.last) {
		return w.next()
	}
	w = pl.policy.wait(&p, pl.channel, at)
	if !found && pl.steady(&k, &p, at, w.last) {
		if len(pl.waits) == plannedAnswers {
			clear(pl.waits)
		}
		pl.waits[k] = w
	}
	return w.next()
}

// Windows is [Policy.Windows].
func (pl *Planner) Windows(p Prospect, from, to time.Time) iter.Seq[Window] {
	return func(yield func(Window) bool) {
		p := p // what lists say now
		for _, w := range pl.planned(&p, from, to) {
			if !yield(w) {
				return
			}
		}
	}
}

// AppendWindows appends what Windows yields. It allocates nothing if ws has room, but
// for people who are met for the first time.
func (pl *Planner) AppendWindows(ws []Window, p Prospect, from, to time.Time) []Window {
	return append(ws, pl.planned(&p, from, to)...)
}

// orStandard is the planner, made where [Policy.Planner] did not make it.
func (pl *Planner) orStandard() *Planner {
	switch {
	case pl == nil:
		return standard.Planner(0)
	case pl.policy == nil:
		*pl = *standard.Planner(0)
	}
	return pl
}

// lookUp asks the lists: they are of one number, and nobody's answer is another's.
func (pl *Planner) lookUp(p *Prospect, at time.Time) {
	if pl.lists != nil {
		pl.lists.ask(p, at)
	}
}

// planned are the windows of a person, not to be changed.
func (pl *Planner) planned(p *Prospect, from, to time.Time) []Window {
	pl = pl.orStandard()
	pl.lookUp(p, from)
	from, to = wholeSecond(from), to.UTC()
	if !from.Before(to) {
		return nil
	}
	k := alike{until: to.Unix(), nanos: int32(to.Nanosecond())}
	pl.ask(&k, p, from)
	if !pl.steady(&k, p, from, wholeSecond(to).Add(-time.Second)) {
		return slices.Collect(pl.policy.Windows(*p, pl.channel, from, to))
	}
	ws, found := pl.windows[k]
	if !found {
		ws = slices.Collect(pl.policy.Windows(*p, pl.channel, from, to))
		if len(pl.windows) == plannedAnswers || pl.kept+len(ws) > plannedWindows {
			clear(pl.windows)
			pl.kept = 0
		}
		if len(ws) <= plannedWindows {
			pl.windows[k] = ws
			pl.kept += len(ws)
		}
	}
	return ws
}

// An alike is what people have in common who get the same answer.
//
// Next and Windows ask for the verdict at one instant after another. What the verdict
// reads is the day in Paris, the columns, and nothing else. Three of the columns are
// those of the clock: they follow from the instant, the places and the policy. The
// others are the person's own. The next instant asked follows from the last one, from
// the places, and from those of the person's own instants that are still to come.
//
// So two people are answered alike where their places and own columns are the same at
// the first instant, and nothing of their own happens until the last: see steady. One
// thing happens to many, who would else be worked out one by one: an attempt leaves the
// thirty days. Where the person is at one place its day says when, and is in common too.
type alike struct {
	own         engine.Facts // at the first instant
	from, until int64        // the span asked, in seconds; Next has no end
	nanos       int32        // of the end: a window may be cut there
	first       rgpd.Date    // of the attempts that reach the law's cap, or zero
	firstHouse  rgpd.Date    // of those that reach the cap of the house, or zero
	places      rgpd.Territories
	onePlace    uint16 // 1 if attempts are counted by the days of one place
}

// ask fills in what a question has in common with others.
func (pl *Planner) ask(k *alike, p *Prospect, from time.Time) {
	if p.Places == 0 {
		var notes engine.Notes
		p.Places = pl.policy.presumed(p, &notes) // read a postcode once
	}
	k.from, k.places = from.Unix(), p.Places
	pl.own(&k.own, p, from)
	if french := p.Places &^ abroad; french != 0 && french&(french-1) == 0 {
		k.onePlace = 1
		for place := range french.All {
			if k.own[colFrequency] == uint8(CapReached) {
				k.first = p.Attempts.first(attemptCap, place)
			}
			if k.own[colHouseCap] == uint8(HouseCapReached) {
				k.firstHouse = p.Attempts.first(pl.policy.cap, place)
			}
		}
	}
}

// own fills in the columns that are the person's own.
func (pl *Planner) own(f *engine.Facts, p *Prospect, at time.Time) {
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	pl.policy.classify(p, pl.channel, &m, f)
	f[colDay], f[colHour], f[colHouseHour] = 0, 0, 0
}

// steady reports whether nothing of the person's own happens after from, until last,
// which is included: none of their instants lies between, the Bloctel check is not of
// a later day, and their columns are the same at both ends.
//
// The same at both ends is the same all the time between, since what is left to move
// a column is age, and it moves each of them one way only: a consent grows old and its
// year ends, a request lapses, a pause ends, an attempt leaves the thirty days, a
// Bloctel check goes stale. A stop that a consent or a request has reopened closes
// again; it moves with their columns. A fact that can come and go must stand among the
// instants.
func (pl *Planner) steady(k *alike, p *Prospect, from, last time.Time) bool {
	if !last.After(from) {
		return true
	}
	first, end := from.Unix(), last.Unix()
	for _, c := range p.instants() {
		if s := c.Unix(); s >= first && s <= end && c.After(from) {
			return false
		}
	}
	if c := p.Campaign.BloctelCheckedOn; c > rgpd.ParisDay(from) && c <= rgpd.ParisDay(last) {
		return false
	}
	var then engine.Facts
	pl.own(&then, p, last)
	if k.onePlace == 1 {
		// Under a cap they stay, over it until a day that is in common.
		then[colFrequency], then[colHouseCap] = k.own[colFrequency], k.own[colHouseCap]
	}
	return then == k.own
}
