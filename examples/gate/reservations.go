package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/internal/names"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Reservations: the decision and the attempt are one step, so that two dialers that ask at once do not both have the
// fourth call. Nothing of a reservation is a permission until it is bound to a call.

// A reserving is what is asked when a call is to be reserved. It is decided for now.
type reserving struct {
	// Key is the caller's own name of the call, the same whenever they ask again.
	Key      string            `json:"key,omitempty"`
	Channel  rgpd.Channel      `json:"channel,omitzero"`
	Lang     string            `json:"lang,omitempty"`
	Prospect prospect.Prospect `json:"prospect,omitzero"`
}

// A reservation is the answer. It has no field of the name allowed: to dial takes a bound call.
type reservation struct {
	Key      string         `json:"key"`
	Reserved bool           `json:"reserved"` // as of now, whatever was told first
	Replayed bool           `json:"replayed"` // it was asked before: Decision is what was told then
	Phase    reserve.Phase  `json:"phase,omitzero"`
	Reason   reserve.Reason `json:"reason,omitzero"`
	Why      string         `json:"why,omitempty"`
	// NotBefore is the first instant at which the cap lets a call be reserved.
	NotBefore time.Time `json:"not_before,omitzero"`
	Decision  *silent   `json:"decision,omitempty"`
}

// A silent decision is a reply that does not say allowed, which clients take for a permission.
type silent struct {
	reply
	ID      *struct{} `json:"id,omitempty"`
	Allowed *struct{} `json:"allowed,omitempty"`
}

// store is an error if no attempts are kept.
func (s *server) store() error {
	if s.ledger == nil {
		return problem{
			Status: http.StatusNotImplemented, Title: "no attempts are kept here",
			Remedy: "start the service with -attempts, a file, beside -lists, -key and -principal: of two that ask " +
				"at once both would be allowed",
		}
	}
	return nil
}

// reservations decides and reserves in one step.
func (s *server) reservations(w http.ResponseWriter, r *http.Request) error {
	if err := s.store(); err != nil {
		return err
	}
	var q reserving
	if err := take(w, r, &q); err != nil {
		return err
	}
	tag, err := common("", q.Lang)
	switch {
	case err != nil:
		return err
	case q.Key == "" || len(q.Key) > longestID:
		return &rgpd.InputError{Path: "key", Remedy: "want a name of the call in 200 bytes, the same when asked again"}
	case q.Channel != rgpd.LiveCall && q.Channel != rgpd.AutomatedCall:
		return &rgpd.InputError{Path: "channel", Remedy: "want live-call or automated-call; a message is no call"}
	case q.Prospect.Number == number.Number{}:
		return &rgpd.InputError{Path: "prospect.number", Remedy: "missing; whose attempt is it?"}
	case !names.Same(q.Prospect.Campaign.Principal, s.principal):
		return problem{
			Status: http.StatusConflict, Title: "another principal",
			Remedy: "the attempts kept here are those of the principal that the service was started with",
		}
	}
	of, err := q.digest()
	if err != nil {
		return err
	}
	s.asking.Lock() // one key is one person's, whoever asks at once
	defer s.asking.Unlock()
	out, err := s.reserve(r.Context(), q, of, tag)
	if err != nil {
		return err
	}
	s.meter.reserved(out)
	return answer(w, out)
}

// digest is of all that is asked but the number, which the person stands for: nobody who has the file can try numbers.
func (q reserving) digest() ([sha256.Size]byte, error) {
	q.Prospect.Number = number.Number{}
	b, err := json.Marshal(q)
	return sha256.Sum256(b), err
}

func (s *server) reserve(
	ctx context.Context, q reserving, of [sha256.Size]byte, tag language.Tag,
) (out reservation, err error) {
	who, id := s.numbered.Key(q.Prospect.Number), reserve.IDOf(q.Key)
	request := reserve.Request{
		ID: id, At: s.now().UTC().Truncate(time.Microsecond), Places: q.Prospect.Territories(), Of: of,
	}
	out.Key = q.Key
	holder, first := s.attempts.first(id)
	if holder != (pseudonym{}) {
		if holder != (pseudonym{who.Principal, who.Person}) {
			return out, errOtherQuestion
		}
		state, err := s.attempts.View(ctx, who)
		if err != nil {
			return out, err
		}
		if held, is := state.Find(id); is {
			request.At = held.At // of the first asking
		}
	}
	var wrong error
	now := &telling{}
	taken, err := s.ledger.Reserve(context.WithValue(ctx, tellingKey{}, now), who, request,
		func(k reserve.Known) rgpd.Decision {
			in := inquiry{
				Channel: q.Channel, At: instant{request.At}, Lang: q.Lang, Prospect: facts.WithLedger(q.Prospect, k),
			}
			var told reply
			var d rgpd.Decision
			if d, told, wrong = s.decided(in); wrong == nil {
				now.told, wrong = marshal(silent{reply: told})
			}
			if wrong != nil {
				return rgpd.Decision{}
			}
			return d
		})
	switch {
	case wrong != nil:
		return out, wrong
	case err != nil:
		return out, err
	case taken.Reason == reserve.OtherRequest:
		return out, errOtherQuestion
	case taken.Result == reserve.Replayed:
		out.Replayed = true
	default:
		first = now.told
	}
	out.Phase, out.NotBefore = taken.Reservation.Phase, taken.NotBefore
	out.Reserved = taken.Reservation.Phase == reserve.Reserved && taken.Result != reserve.Refused
	if out.Replayed && out.Reserved { // the person may have objected since
		why, says := s.lastLook(q.Key, q.Prospect.Number, s.now())
		out.Reserved, out.Reason, out.Why = why == 0, why, says.In(tag)
	}
	if taken.Result == reserve.Refused {
		out.Phase, out.Reason, out.Why = 0, taken.Reason, taken.Reason.Says().In(tag)
		if taken.Decision.Allowed() { // what the store knows decides, and nothing says that it may be
			return out, nil
		}
	}
	if first == nil { // it was asked more than a day ago
		return out, nil
	}
	out.Decision = &silent{}
	return out, json.Unmarshal(first, &out.Decision.reply)
}

var errOtherQuestion = problem{
	Status: http.StatusConflict, Title: "the key is that of another question",
	Remedy: "give each call a key of its own; with the same key send the same question, word for word",
}

// A happening is what became of a reservation.
type happening struct {
	Key      string           `json:"key,omitempty"`
	Number   number.Number    `json:"number,omitzero"`
	Event    string           `json:"event,omitempty"`
	Call     string           `json:"call,omitempty"`    // of bind: the name of the call, such as a Call-ID
	Evidence reserve.Evidence `json:"evidence,omitzero"` // of release: why nobody can have been rung
	Lang     string           `json:"lang,omitempty"`
}

// event is that of the store, and an error for what is none.
func (h *happening) event(at time.Time) (e reserve.Event, err error) {
	id := reserve.IDOf(h.Key)
	switch {
	case h.Key == "":
		err = &rgpd.InputError{Path: "key", Remedy: "missing; of which reservation?"}
	case h.Number == number.Number{}:
		err = &rgpd.InputError{Path: "number", Remedy: "missing; that of the reservation"}
	case h.Event == "bind" && h.Call == "":
		err = &rgpd.InputError{Path: "call", Remedy: "missing; name the call that is about to leave"}
	case h.Event == "release" && h.Evidence == 0:
		err = &rgpd.InputError{Path: "evidence", Remedy: "missing; want not-sent or network-refused"}
	case h.Event == "bind":
		e = reserve.Binds(id, h.Call, at)
	case h.Event == "release":
		e = reserve.Releases(id, h.Evidence)
	case h.Event == "lose":
		e = reserve.Loses(id)
	default:
		err = &rgpd.InputError{Path: "event", Remedy: "want bind, release or lose"}
	}
	return e, err
}

// events tells the store what became of a reservation. A call that is bound, and nothing else, may be dialled.
func (s *server) events(w http.ResponseWriter, r *http.Request) error {
	if err := s.store(); err != nil {
		return err
	}
	var h happening
	if err := take(w, r, &h); err != nil {
		return err
	}
	tag, err := common("", h.Lang)
	if err != nil {
		return err
	}
	at := s.now()
	e, err := h.event(at)
	if err != nil {
		return err
	}
	told := reserve.Answer{Result: reserve.Refused}
	var why rgpd.Text
	if h.Event == "bind" {
		told.Reason, why = s.lastLook(h.Key, h.Number, at)
	}
	if told.Reason == 0 {
		if told, err = s.ledger.Tell(r.Context(), s.numbered.Key(h.Number), e); err != nil {
			return err
		}
		why = told.Reason.Says()
	}
	return answer(w, happened{
		h.Key, h.Event == "bind" && told.Result == reserve.Done, told.Result, told.Reservation.Phase, told.Reason,
		why.In(tag),
	})
}

// A happened is the answer. MayDial is the permission of this asking alone: another may have dialled what is replayed.
type happened struct {
	Key     string         `json:"key"`
	MayDial bool           `json:"may_dial"`
	Result  reserve.Result `json:"result"`
	Phase   reserve.Phase  `json:"phase,omitzero"`
	Reason  reserve.Reason `json:"reason,omitzero"`
	Why     string         `json:"why,omitempty"`
}

// lastLook is why a call may not leave any more, whatever the store says: its number is on the list since, or what the
// decision holds for is over.
func (s *server) lastLook(key string, n number.Number, at time.Time) (reserve.Reason, rgpd.Text) {
	var first reply
	person := s.numbered.Key(n)
	who, told := s.attempts.first(reserve.IDOf(key))
	if who != (pseudonym{person.Principal, person.Person}) {
		return reserve.NotHeld, reserve.NotHeld.Says()
	}
	if told == nil || json.Unmarshal(told, &first) != nil {
		return reserve.Late, reserve.Late.Says()
	}
	switch s.gate.Ask(suppression.Question{Number: n, Principal: s.principal}, at).Listing {
	case suppression.NotListed:
	case suppression.Listed:
		return reserve.Stopped, reserve.Stopped.Says()
	default:
		return reserve.Unread, rgpd.Text{
			FR: "la liste des oppositions manque, ou est trop ancienne",
			EN: "the list of objections is missing or too old",
		}
	}
	if !at.Before(first.Until) {
		return reserve.Late, rgpd.Text{
			FR: "les heures, ou le temps, pour lesquels il a été décidé sont passés",
			EN: "the hours, or the time, that it was decided for are over",
		}
	}
	return 0, rgpd.Text{}
}

// stopReserved tells the store that somebody objected, so that what was reserved before is not bound any more.
func (s *server) stopReserved(ctx context.Context, n number.Number, on rgpd.Date) error {
	if s.ledger == nil {
		return nil
	}
	at := s.now()
	if end := rgpd.Mainland.Instant(on+1, 0); end.Before(at) {
		at = end // the day alone is known
	}
	_, err := s.ledger.Tell(context.WithoutCancel(ctx), s.numbered.Key(n), reserve.Stops(rgpd.Objected, at))
	return err
}
