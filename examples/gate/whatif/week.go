package whatif

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A week is what may be done in each hour of seven days, by the clock of the place, from the day asked about.
type week struct {
	Days []weekDay `json:"days"`
	// Windows are the spans in which the contact is allowed.
	Windows []windowSaid `json:"windows"`
	// Nothing says that there are none: nothing is allowed, or nothing is known to be.
	Nothing string   `json:"nothing,omitempty"`
	Dated   []string `json:"dated,omitempty"` // the days that were taken where the form asks for none
	// None says why no week is told: the answers exclude each other, or leave open what it hangs on.
	None string `json:"none,omitempty"`
}

type weekDay struct {
	Day   rgpd.Date      `json:"day"`
	Hours []rgpd.Verdict `json:"hours"` // 24
}

type windowSaid struct {
	From  when `json:"from"`
	Until when `json:"until"`
}

// weekOf tells the week of a question. An hour of which a part is not allowed is not.
func weekOf(q *question) (w week, err error) {
	r, err := read(q)
	if err != nil {
		return w, err
	}
	tag := tagOf(q.Lang)
	switch {
	case r.excluded != nil:
		w.None = excluding.In(tag)
		return w, nil
	case r.assumed != nil:
		w.None = rgpd.Text{
			FR: "les jours, ou le créneau, dont dépend la semaine ne sont pas dits",
			EN: "the days, or the slot, on which the week hangs are not told",
		}.In(tag)
		return w, nil
	}
	w.Dated = in(r.dated, tag)
	from, until := r.clock.Instant(q.Day, 0), r.clock.Instant(q.Day+7, 0)
	windows := slices.Collect(policy.Windows(r.Prospect, r.channel, from, until))
	for n := range rgpd.Date(7) {
		d := weekDay{Day: q.Day + n}
		for h := range time.Duration(24) {
			d.Hours = append(d.Hours, r.within(d.Day, h*time.Hour, windows))
		}
		w.Days = append(w.Days, d)
	}
	for _, span := range windows {
		w.Windows = append(w.Windows, windowSaid{*r.when(span.From), *r.when(span.Until)})
	}
	if len(w.Windows) == 0 {
		w.Nothing = w.nothing().In(tag)
	}
	return w, nil
}

// nothing says of a week in which nothing is allowed whether that is known.
func (w *week) nothing() rgpd.Text {
	for _, d := range w.Days {
		if slices.Contains(d.Hours, rgpd.Undecided) {
			return rgpd.Text{
				FR: "On ne connaît rien de permis cette semaine : tout n'y est pas décidé.",
				EN: "Nothing is known to be allowed in this week: not all of it is decided.",
			}
		}
	}
	return rgpd.Text{FR: "Rien n'est permis cette semaine.", EN: "Nothing is allowed in this week."}
}

// within is the verdict on an hour: that of its quarters which is no permission, if one is not; else of the instant in
// it at which a window ends.
func (c *contact) within(day rgpd.Date, since time.Duration, windows []prospect.Window) rgpd.Verdict {
	all, from := rgpd.Allowed, c.clock.Instant(day, since)
	verdict := func(at time.Time) rgpd.Verdict { return policy.CanCallAt(c.Prospect, c.channel, at).Verdict() }
	for quarter := range time.Duration(4) {
		v := verdict(from.Add(quarter * 15 * time.Minute))
		if v != rgpd.Allowed && (all == rgpd.Allowed || v < all) {
			all = v
		}
	}
	for _, w := range windows {
		if all == rgpd.Allowed && w.Until.After(from) && w.Until.Before(from.Add(time.Hour)) {
			all = verdict(w.Until)
		}
	}
	return all
}
