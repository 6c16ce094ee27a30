package reserve

import (
	"encoding/hex"
	"encoding/json"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// stateForm is how a state is written: a column that holds an empty object is no state of a
// person of whom nothing is held.
const stateForm = "reserve/1"

type stateJSON struct {
	Form         string            `json:"form"`
	Version      uint64            `json:"version"`
	Held         []reservationJSON `json:"held,omitempty"`
	Forgotten    time.Time         `json:"forgotten,omitzero"`
	Stop         rgpd.Stop         `json:"stop,omitzero"`
	StoppedAt    time.Time         `json:"stopped_at,omitzero"`
	Refused      rgpd.Answer       `json:"refused,omitzero"`
	RefusedAt    time.Time         `json:"refused_at,omitzero"`
	ConsentedAt  time.Time         `json:"consented_at,omitzero"`
	RequestedAt  time.Time         `json:"requested_at,omitzero"`
	RequestUntil time.Time         `json:"request_until,omitzero"`
}

type reservationJSON struct {
	ID       ID               `json:"id"`
	At       time.Time        `json:"at"`
	Places   rgpd.Territories `json:"places,omitzero"`
	Phase    Phase            `json:"phase"`
	Call     string           `json:"call,omitempty"`
	Evidence Evidence         `json:"evidence,omitzero"`
	Request  string           `json:"request"`
}

// MarshalJSON writes the state for a store: instants and words, no number and no name. It is
// personal data all the same. The zero state is null.
func (s State) MarshalJSON() ([]byte, error) {
	if !s.known {
		return []byte("null"), nil
	}
	out := stateJSON{
		Form: stateForm, Version: s.version, Forgotten: s.forgotten, Stop: s.stop, StoppedAt: s.stoppedAt,
		RefusedAt: s.refusedAt, ConsentedAt: s.consentedAt, RequestedAt: s.requestedAt, RequestUntil: s.requestUntil,
	}
	if s.refused != 0 {
		out.Refused = rgpd.Yes
	}
	for i := range s.held {
		r := &s.held[i]
		out.Held = append(out.Held, reservationJSON{
			r.ID, r.At, r.Places, r.Phase, r.Call, r.Evidence, hex.EncodeToString(r.request[:]),
		})
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON writes, and nothing else: a state that cannot be read
// whole is zero beside its error, and refuses every reservation.
func (s *State) UnmarshalJSON(b []byte) error {
	*s = State{}
	if string(b) == "null" {
		return nil
	}
	var in stateJSON
	if err := input.Exact(b, &in); err != nil {
		return err
	}
	got := State{
		known: true, version: in.Version, forgotten: in.Forgotten.UTC(), stop: in.Stop, stoppedAt: in.StoppedAt.UTC(),
		refusedAt: in.RefusedAt.UTC(), consentedAt: in.ConsentedAt.UTC(),
		requestedAt: in.RequestedAt.UTC(), requestUntil: in.RequestUntil.UTC(),
	}
	if in.Refused == rgpd.Yes {
		got.refused = refusedOnce
	}
	wrong := func(path, remedy string) error { return &rgpd.InputError{Path: path, Remedy: remedy} }
	switch {
	case in.Form != stateForm:
		return wrong("form", "it is no state of this version; nobody is called on it")
	case in.Stop == rgpd.NoStop, in.Stop == 0 && !in.StoppedAt.IsZero(), in.Refused == 0 && !in.RefusedAt.IsZero(),
		in.Refused == rgpd.No:
		return wrong("stop", "a word and its instant do not go together")
	}
	for _, r := range in.Held {
		held := Reservation{
			ID: r.ID, At: r.At.UTC(), Places: r.Places, Phase: r.Phase, Call: r.Call, Evidence: r.Evidence,
		}
		sum, err := hex.DecodeString(r.Request)
		switch {
		case err != nil || len(sum) != len(held.request):
			return wrong("held.request", "write 32 hexadecimal digits")
		case r.ID == (ID{}) || r.Phase == 0 || !dated(r.At):
			return wrong("held", "a reservation has an ID, an instant and a phase")
		case (r.Phase == Bound) != (r.Call != "") && r.Phase != Released, (r.Phase == Released) != (r.Evidence != 0):
			return wrong("held.phase", "it does not go with the call or the evidence")
		}
		copy(held.request[:], sum)
		got.held = append(got.held, held)
	}
	*s = got
	return nil
}
