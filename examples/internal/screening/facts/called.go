package facts

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// An Ended is how calls to a number ended: see package results. A zero instant is one that is not known.
type Ended struct {
	Tried                 prospect.Attempts
	Refused, Objected     bool
	RefusedAt, ObjectedAt time.Time // the latest
	Wrong                 bool      // it does not lead to the person
	Unclear               CallNote  // a note of a call that may say a no, and is not understood whole; zero is none
}

// A CallNote is where a note of a call stands: the file of results, and the line from one.
type CallNote struct {
	File string
	Line int
}

// Called notes how calls to a number of the row ended.
func (r *Reading) Called(c *Ended) {
	if !r.wasCalled {
		r.wasCalled, r.ended = true, *c
		return
	}
	for _, at := range c.Tried.All() {
		r.ended.Tried.Add(at)
	}
	latest(&r.ended.Refused, &r.ended.RefusedAt, c.Refused, c.RefusedAt)
	latest(&r.ended.Objected, &r.ended.ObjectedAt, c.Objected, c.ObjectedAt)
	r.ended.Wrong = r.ended.Wrong || c.Wrong
	if r.ended.Unclear.Line == 0 {
		r.ended.Unclear = c.Unclear
	}
}

// latest adds a word to one that was said, or not: at the later instant, and at none if one of them is not known.
func latest(said *bool, at *time.Time, again bool, when time.Time) {
	switch {
	case !again:
	case !*said:
		*said, *at = true, when
	case when.IsZero() || !at.IsZero() && when.After(*at):
		*at = when
	}
}

// settleCalled adds what calls told to the stops of the row. They make nothing known that was not: where nobody says
// whether the person objected, that they refused in a call long ago does not say that they did not. Their word has no
// day then, so that nothing takes it back.
func (r *Reading) settleCalled() *words.Damage {
	if r.ended.Wrong {
		return &words.Damage{Column: "téléphone", What: "un numéro qui ne mène pas à la personne, d'après un appel",
			Remedy: notTheirsRemedy}
	}
	kind, _ := r.LastStop()
	known := kind != 0 || r.SaysNoStop() || r.searched == words.Yes
	tell := func(kind rgpd.Stop, said bool, at time.Time) {
		if !known {
			at = time.Time{}
		}
		if said {
			r.StoppedToo(kind, at)
		}
	}
	tell(rgpd.RefusedInCall, r.ended.Refused, r.ended.RefusedAt)
	tell(rgpd.Objected, r.ended.Objected, r.ended.ObjectedAt)
	if r.ended.Unclear.Line > 0 && (r.doubt == Doubt{} || r.doubt.By == ByOrder) { // which may say nothing
		r.doubt = Doubt{Line: r.ended.Unclear.Line, By: ByCall, File: r.ended.Unclear.File}
	}
	return nil
}

// settleTried adds the calls that results tell of to the attempts of the person, where those are known: unknown ones
// stay so.
func (r *Reading) settleTried() {
	for _, at := range r.ended.Tried.All() {
		r.Prospect.Attempts.Add(at)
	}
}
