package consent

import (
	"fmt"

	"github.com/rgpd-go/rgpd/internal/input"
)

// The types without their own reading.
type (
	plainStatus   Status
	plainUse      Use
	plainSlot     Slot
	plainOccasion Occasion
	plainEvent    Event
)

// UnmarshalJSON refuses, wherever the status stands, a field or a word that it does not
// know, a field that stands twice or in another case, a null and an empty text. What s held
// before is gone; beside an error it is unknown.
func (s *Status) UnmarshalJSON(b []byte) error {
	*s = Status{}
	var got plainStatus
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("consent: status: %w", err)
	}
	*s = Status(got)
	return nil
}

// UnmarshalJSON reads as that of a [Status] does.
func (u *Use) UnmarshalJSON(b []byte) error {
	*u = Use{}
	var got plainUse
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("consent: use: %w", err)
	}
	*u = Use(got)
	return nil
}

// UnmarshalJSON reads as that of a [Status] does.
func (s *Slot) UnmarshalJSON(b []byte) error {
	*s = Slot{}
	var got plainSlot
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("consent: slot: %w", err)
	}
	*s = Slot(got)
	return nil
}

// UnmarshalJSON reads as that of a [Status] does.
func (o *Occasion) UnmarshalJSON(b []byte) error {
	*o = Occasion{}
	var got plainOccasion
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("consent: occasion: %w", err)
	}
	*o = Occasion(got)
	return nil
}

// UnmarshalJSON reads as [ParseRecord] reads the record of the event: of two words of the
// person no reader takes the one and drops the other. What e held before is gone; beside an
// error it holds nothing.
func (e *Event) UnmarshalJSON(b []byte) error {
	*e = Event{}
	var got plainEvent
	if err := input.JSON(b, &got); err != nil {
		return fmt.Errorf("consent: event: %w", err)
	}
	*e = Event(got)
	return nil
}
