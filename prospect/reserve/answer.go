package reserve

import (
	"time"

	"github.com/rgpd-go/rgpd"
)

// An Answer is what became of an event. The zero Answer permits nothing.
type Answer struct {
	Result Result
	// Reason is why the event was refused; zero if it was not.
	Reason Reason
	// Reservation is the one that the event is of, as it now stands.
	Reservation Reservation
	// Version is that of the state after the event, which is the one before it if nothing changed.
	Version uint64
	// NotBefore is the first instant at which the cap or the pause let a call be reserved, where
	// one of them refused it; it is zero where waiting does not help, or none of them did.
	NotBefore time.Time
}

// MayDial reports whether an attempt was reserved, now and by this asking: bind it to a call,
// then dial. A replay is no permission, since whoever was told first may have dialled.
func (a Answer) MayDial() bool { return a.Result == Done && a.Reservation.Phase == Reserved }

// A Result says what an event did. Zero is unknown.
type Result uint8

const (
	// Done: the state is changed.
	Done Result = iota + 1 // done
	// Replayed: the same was told before; nothing is changed.
	Replayed // replayed
	// Refused: nothing is changed, for a [Reason].
	Refused // refused
)

// A Reason says why an event was refused. Zero is none.
type Reason uint8

const (
	// NotAllowed: the decision allows no call, or there is none.
	NotAllowed Reason = iota + 1 // not-allowed
	// NoCall: the decision is of a message.
	NoCall // no-call
	// OtherInstant: the decision was taken for another instant than that of the request.
	OtherInstant // other-instant
	// CapReached: four attempts are counted in the thirty days. C. conso., art. D. 223-9.
	CapReached // cap-reached
	// Paused: the sixty days after a refusal of before 2026-08-11 run.
	Paused // paused
	// Stopped: the person said that they are not to be called.
	Stopped // stopped
	// Moved: the state changed since the decision was taken: decide again.
	Moved // moved
	// OtherRequest: the ID was given to another request.
	OtherRequest // other-request
	// TooOld: reservations of these thirty days were let go: what was counted is not known.
	TooOld // too-old
	// Undated: the instant is of no day.
	Undated // undated
	// Unread: the state was read nowhere, or the event is none.
	Unread // unread
	// Unnamed: there is no ID, or no name of a call.
	Unnamed // unnamed
	// NotHeld: there is no reservation of that ID.
	NotHeld // not-held
	// OtherCall: the reservation is bound to another call.
	OtherCall // other-call
	// Settled: what became of the reservation was told already, and was something else.
	Settled // settled
	// Late: the decision is more than five minutes old: release, and decide again.
	Late // late
	// NoEvidence: nothing shows that nobody was rung.
	NoEvidence // no-evidence
	// NoWord: what was told stops nothing.
	NoWord // no-word
)

// Says is the reason in French and English.
func (r Reason) Says() rgpd.Text {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return rgpd.Text{}
}

var reasons = [...]rgpd.Text{
	NotAllowed:   {FR: "la décision n'autorise pas l'appel", EN: "the decision does not allow the call"},
	NoCall:       {FR: "la décision porte sur un message", EN: "the decision is of a message"},
	OtherInstant: {FR: "la décision vaut pour un autre instant", EN: "the decision is for another instant"},
	CapReached: {
		FR: "quatre appels ou tentatives ont déjà eu lieu en trente jours",
		EN: "four calls or attempts were already made in thirty days",
	},
	Paused: {
		FR: "la personne a refusé il y a moins de soixante jours",
		EN: "the person refused less than sixty days ago",
	},
	Stopped:      {FR: "la personne a dit ne plus vouloir d'appel", EN: "the person said that they want no call"},
	Moved:        {FR: "il s'est passé quelque chose depuis la décision", EN: "something happened since the decision"},
	OtherRequest: {FR: "une autre demande porte cet identifiant", EN: "another request has this ID"},
	TooOld: {
		FR: "des tentatives de ces trente jours ont été purgées",
		EN: "attempts of these thirty days were purged",
	},
	Undated:   {FR: "l'instant n'est d'aucun jour", EN: "the instant is of no day"},
	Unread:    {FR: "l'état n'a pas été lu", EN: "the state was not read"},
	Unnamed:   {FR: "il manque l'identifiant", EN: "the ID is missing"},
	NotHeld:   {FR: "aucune réservation ne porte cet identifiant", EN: "no reservation has this ID"},
	OtherCall: {FR: "la réservation est liée à un autre appel", EN: "the reservation is bound to another call"},
	Settled: {
		FR: "la suite de la réservation est déjà connue",
		EN: "what became of the reservation is known already",
	},
	Late:       {FR: "la décision a plus de cinq minutes", EN: "the decision is more than five minutes old"},
	NoEvidence: {FR: "rien ne montre que personne n'a été appelé", EN: "nothing shows that nobody was rung"},
	NoWord:     {FR: "ce qui a été dit n'arrête rien", EN: "what was said stops nothing"},
}
