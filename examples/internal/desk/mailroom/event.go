package mailroom

import (
	"fmt"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// ParseEvent reads the word of an event: received, reçu, stopped, arrêté, replied, répondu.
func ParseEvent(s string) (rights.EventKind, error) {
	if k, ok := events.find(s); ok {
		return k, nil
	}
	return 0, &WordError{"event", events.want()}
}

// EventText is what happened, in words that [ParseEvent] reads: répondu, answered.
func EventText(k rights.EventKind) rgpd.Text {
	text := rgpd.Text{FR: k.String(), EN: k.String()}
	if i := int(k) - 1; i >= 0 && i < len(events.shown) {
		text.FR = events.shown[i]
	}
	return text
}

// BasisText names a legal basis in words of a list: obligation légale, legal obligation.
func BasisText(b rights.Basis) rgpd.Text {
	text := rgpd.Text{FR: b.String(), EN: strings.ReplaceAll(b.String(), "-", " ")}
	if i := int(b) - 1; i >= 0 && i < len(bases.shown) {
		text.FR = bases.shown[i]
	}
	return text
}

// A WordError is that of a word that is not known, which it does not show.
type WordError struct {
	Field string
	Do    rgpd.Text
}

func (e *WordError) Error() string { return e.Field + ": unknown word; " + e.Do.EN }

// In says so for a reader.
func (e *WordError) In(french func(fr, en string) string) string {
	name := FieldText(e.Field)
	return french(name.FR+" : mot inconnu ; "+e.Do.FR, name.EN+": unknown word; "+e.Do.EN)
}

// FieldText names a field of an event: of "right", droit. It is empty of what is none.
func FieldText(field string) rgpd.Text {
	fr, is := fieldNames[field]
	if !is {
		return rgpd.Text{}
	}
	return rgpd.Text{FR: fr, EN: field}
}

var fieldNames = map[string]string{
	"case": "dossier", "place": "lieu", "event": "événement", "at": "instant", "right": "droit", "purpose": "finalité",
	"regime": "régime", "by": "reçu par", "means": "canal", "minor": "mineur", "ground": "doute consigné",
	"reasons": "motifs donnés", "complexity": "complexe", "number": "nombreuses demandes",
	"authority": "réclamation indiquée", "court": "recours indiqué",
}

// Settings are the fields of an event that words fill in, by name: -right, -purpose.
var settings = map[string]func(e *rights.Event, s string) (rgpd.Text, bool){
	"right": func(e *rights.Event, s string) (rgpd.Text, bool) {
		if againstMarketing(s) {
			e.Right, e.Purpose = rights.Objection, rights.Marketing
			return rgpd.Text{}, true
		}
		return set(rightWords, &e.Right, s)
	},
	"purpose":    func(e *rights.Event, s string) (rgpd.Text, bool) { return set(purposes, &e.Purpose, s) },
	"regime":     func(e *rights.Event, s string) (rgpd.Text, bool) { return set(regimes, &e.Regime, s) },
	"by":         func(e *rights.Event, s string) (rgpd.Text, bool) { return set(intakes, &e.By, s) },
	"means":      func(e *rights.Event, s string) (rgpd.Text, bool) { return set(meansWords, &e.Means, s) },
	"minor":      func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Minor, s) },
	"ground":     func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Ground, s) },
	"reasons":    func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Reasons, s) },
	"complexity": func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Complexity, s) },
	"number":     func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Number, s) },
	"authority":  func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Authority, s) },
	"court":      func(e *rights.Event, s string) (rgpd.Text, bool) { return set(answers, &e.Court, s) },
}

func set[T ~uint8](v *vocabulary[T], field *T, s string) (rgpd.Text, bool) {
	t, ok := v.find(s)
	if ok {
		*field = t
	}
	return v.want(), ok
}

// Fields are the names that [Set] takes.
func Fields() []string {
	return []string{
		"right", "purpose", "regime", "by", "means", "minor", "ground", "reasons", "complexity", "number", "authority",
		"court",
	}
}

// Set fills in one field of an event by a word, French or English.
func Set(e *rights.Event, field, word string) error {
	put, known := settings[field]
	if !known {
		return fmt.Errorf("%s: unknown field", field)
	}
	if want, ok := put(e, word); !ok {
		return &WordError{field, want}
	}
	return nil
}

// On is the instant at which a kind of event counts, of a moment that may be a whole day: of what came in the first,
// of what was done the last, which of today is to come.
func On(k rights.EventKind, m Moment, p rights.Place) time.Time {
	switch k {
	case rights.Received, rights.Reached, rights.Complained:
		return m.First(p)
	}
	return m.Last(p)
}
