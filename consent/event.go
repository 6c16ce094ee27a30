package consent

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// An Event is one thing that happened to the consent of a person.
type Event struct {
	Kind EventKind `json:"kind"`
	// At is when it happened. The journal adds when it was entered.
	At time.Time `json:"at"`
	// Person names the person, by a pseudonym: a journal cannot forget one entry.
	Person string `json:"person"`
	// Record is what was asked, given, refused or renewed. Its Person.Ref, if
	// any, is that of the event. A withdrawal that it holds is one more word of the
	// person, on its own day; an answer of no is a refusal, though it was only asked.
	Record Record `json:"record,omitzero"`
	// Renews is the ID of the record that a renewal replaces. The ID of none may be that of
	// any: both stand, and what takes back one of them takes back the other.
	Renews string `json:"renews,omitempty"`
	// Withdraws is the ID of the record that a withdrawal takes back: with it go what
	// renewed it, and what the person gave besides for the same principal, object and
	// channel (strict reading of RGPD, art. 7(3): the person says no to a use, and
	// knows no IDs). Empty, or the ID of no record that was held: all that the person
	// gave, since a withdrawal in doubt withdraws. An ID that differs by case, accents,
	// blanks and signs alone is meant besides.
	Withdraws string `json:"withdraws,omitempty"`
	// Means of a withdrawal.
	Means Means `json:"means,omitzero"`
	// By is who entered it, or consulted the evidence; Why is what for.
	By  string `json:"by,omitempty"`
	Why string `json:"why,omitempty"`
}

// An EventKind is what happened. Zero is none.
//
//enums:field kind
type EventKind uint8

const (
	ConsentAsked      EventKind = iota + 1 // asked: the person was asked and has not answered
	ConsentGiven                           // given: the person said yes
	ConsentRefused                         // refused: the person said no
	ConsentRenewed                         // renewed: the person said yes again
	ConsentWithdrawn                       // withdrawn: the person took it back
	EvidenceConsulted                      // evidence-consulted: someone looked at the evidence
)

// check reports what keeps an event out of a journal.
func (e *Event) check() error {
	switch {
	case e.Kind == 0 || int(e.Kind) > len(eventKindNames):
		return unfit("kind", "empty or unknown")
	case e.At.IsZero():
		return unfit("at", "empty; say when it happened")
	case e.Person == "" || !utf8.ValidString(e.Person):
		return unfit("person", "empty, or not UTF-8; give a pseudonym")
	case e.Record.Person.Ref != "" && e.Record.Person.Ref != e.Person:
		return unfit("record.person.ref", "is not the person of the event")
	case (e.Kind == ConsentGiven || e.Kind == ConsentRenewed) && e.Record.Answer != SaidYes:
		return unfit("record.answer", "must be yes for a consent given or renewed")
	case e.Kind == ConsentRefused && e.Record.Answer != SaidNo:
		return unfit("record.answer", "must be no for a refusal")
	case e.Kind == ConsentRenewed && e.Renews == "":
		return unfit("renews", "empty; give the ID of the record renewed")
	case (e.Kind == ConsentGiven || e.Kind == ConsentRenewed || e.Kind == ConsentRefused) &&
		!e.Record.At.IsZero() && !e.Record.At.Equal(e.At):
		return unfit("record.at", "is not the instant of the event")
	case e.Kind == ConsentWithdrawn && (e.Means == 0 || e.Means == NoWithdrawal):
		return unfit("means", "empty; say by which means the consent was withdrawn")
	case e.Kind == EvidenceConsulted && (e.By == "" || e.Why == ""):
		return unfit("by, why", "empty; say who consulted the evidence and what for")
	}
	return nil
}

// unfit is the error of a field that keeps an event out of a journal.
func unfit(field, remedy string) error {
	return fmt.Errorf("consent: event: %w", &rgpd.InputError{Path: field, Remedy: remedy})
}

// An Entry is an event as a journal holds it.
type Entry struct {
	// Seq counts the entries from 1.
	Seq uint64 `json:"seq"`
	// Logged is when the event was entered, in UTC.
	Logged time.Time `json:"logged"`
	Event  Event     `json:"event"`
	// Seal chains the entry to all before it; it stands in the line as
	// hexadecimal digits.
	Seal Seal `json:"-"`
}

// canonical writes a value in the one form that a journal accepts: the fields in
// the order of their types, no space, no escape but those JSON needs.
func canonical(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("consent: %w", err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// parseEntry reads what [canonical] wrote of an entry, and nothing else.
func parseEntry(b []byte) (e Entry, err error) {
	if err := input.Decode(b, &e); err != nil {
		return Entry{}, err
	}
	again, err := canonical(e)
	if err == nil && !bytes.Equal(again, b) {
		err = unfit("event", "not in canonical form: it holds text that is not UTF-8")
	}
	if err == nil {
		err = e.Event.check()
	}
	if err != nil {
		return Entry{}, err
	}
	return e, nil
}

// ParseRecord reads the JSON of a [Record]. A field or a word that it does not
// know, or a field that stands twice, is an error that names it.
func ParseRecord(b []byte) (Record, error) {
	var r plainRecord
	if err := input.JSON(b, &r); err != nil {
		return Record{}, fmt.Errorf("consent: record: %w", err)
	}
	return Record(r), nil
}

// plainRecord is a record without its own reading.
type plainRecord Record

// UnmarshalJSON reads as [ParseRecord] does: package json alone would take the last of two fields.
// What r held before is gone; beside an error it holds nothing.
func (r *Record) UnmarshalJSON(b []byte) error {
	got, err := ParseRecord(b)
	*r = got
	return err
}
