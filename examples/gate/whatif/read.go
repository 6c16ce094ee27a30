package whatif

import (
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// A reading is a contact that is decided.
type reading struct {
	contact
	rgpd.Decision
	facts    engine.Facts // that decided
	presumed []rgpd.Note
	// otherwise are facts that the library reads otherwise than they were told: a call that opens with a recording
	// is an automated call. excluded are those that no contact has together: nothing is decided on them.
	otherwise, excluded []string
}

// mayRead reports whether the library may read a fact otherwise than it was told: channel, voice and dialling of a
// machine; a stop as a withdrawal, a consent to a call by a person as none to one by a machine, which protect more.
func mayRead(name, is string) bool {
	switch name {
	case "channel", "voice", "dialling":
		return true
	case "stop":
		return is == "withdrew-consent"
	}
	return name == "consent" && is == "flawed"
}

// read decides a question. What the page had to assume to make a contact is unknown again before it is decided.
func read(q *question) (r reading, err error) {
	if r.contact, err = contactOf(q); err != nil {
		return r, err
	}
	r.Decision = policy.CanCallAt(r.Prospect, r.channel, r.at)
	had := maps.Collect(r.Decision.Facts())
	r.presumed = slices.Collect(r.Presumed())
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		told, is := q.Facts[name], had[name]
		switch {
		case told == "" || is == "" || told == is: // what it leaves open is unknown
		case mayRead(name, is):
			r.otherwise = append(r.otherwise, name)
		default:
			r.excluded = append(r.excluded, name)
		}
	}
	for name, word := range had {
		if col := columns[name]; !slices.Contains(r.assumed, name) {
			r.facts[col.place] = col.value(word)
		}
	}
	// What else may have been is no doubt where the form says that the last contact is old.
	old, col := "over-3-years", columns["last-contact"]
	if q.Facts[col.Name] == old && had[col.Name] == "" {
		r.facts[col.place] = col.value(old)
		r.assumed = append(r.assumed, col.Name)
	}
	switch {
	case r.excluded != nil:
		r.Decision = rgpd.Decision{}
	case r.assumed != nil:
		r.Decision = rules.DecideOn(&r.facts, r.at.UTC(), rgpd.ParisDay(r.at), engine.Notes{})
	}
	return r, nil
}
