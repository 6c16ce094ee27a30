package reservetest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A kit is what a case works with: a store, and people whom nobody else has.
type kit struct {
	t       *testing.T
	store   reserve.Store
	options Options
	name    string
	people  int
	ids     int
}

// fault ends the case with what was seen.
func (k *kit) fault(format string, args ...any) { panic(seen{fmt.Errorf(format, args...)}) }

// secrets are keys of the tests: in a program one is 32 random bytes in the house's safe.
func secret(i byte) suppression.Key {
	key, err := suppression.NewKey(bytes.Repeat([]byte{i}, 32))
	if err != nil {
		panic(err) // it is ours
	}
	return key
}

// principal makes the keys of a principal that is the case's own, by secrets: the first is the present one.
func (k *kit) principal(which string, secrets ...byte) *reserve.People {
	if len(secrets) == 0 {
		secrets = []byte{1}
	}
	former := make([]suppression.Key, 0, len(secrets))
	for _, s := range secrets[1:] {
		former = append(former, secret(s))
	}
	p, err := reserve.NewPeople(fmt.Sprintf("reservetest, %s, %s", k.name, which), secret(secrets[0]), former...)
	if err != nil {
		panic(err)
	}
	return p
}

// phone is a number that Arcep gives to nobody: for fiction.
func phone(i int) number.Number {
	n, err := number.Parse(fmt.Sprintf("06 39 98 %02d %02d", i/100%100, i%100))
	if err != nil {
		panic(err)
	}
	return n
}

// key is that of a person whom the case has not had yet.
func (k *kit) key() reserve.Key {
	k.people++
	return k.principal("A").Key(phone(k.people))
}

// id is one that the case has not had yet.
func (k *kit) id() reserve.ID {
	k.ids++
	return reserve.IDOf(fmt.Sprintf("%s, job %d", k.name, k.ids))
}

// Allowed is a decision that allows a call at an instant, whatever the hour: of a consumer who
// agreed to it, and of whom no attempt and no objection is known. The store has to know better.
func Allowed(at time.Time) rgpd.Decision {
	return decision(at, rgpd.LiveCall, rgpd.Consumer, rgpd.NoStop)
}

func decision(at time.Time, ch rgpd.Channel, as rgpd.Audience, stop rgpd.Stop) rgpd.Decision {
	const principal, caller, object = "A", "B", "C"
	offer := prospect.OfferForPrivateLife
	if as == rgpd.Professional {
		offer = prospect.OfferForWork
	}
	p := prospect.Prospect{
		Campaign: prospect.Campaign{
			Principal: principal, Caller: caller, Object: object, Purpose: prospect.Sale, Sector: prospect.OtherSector,
			Offer: offer, Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial,
			Holder: prospect.HeldByPrincipal,
			Voice:  prospect.HumanVoice, Identity: prospect.TrueIdentity, BloctelCheckedOn: rgpd.ParisDay(at),
		},
		Audience: as, Places: rgpd.TerritoriesOf(rgpd.Mainland), Line: prospect.PersonalLine, Origin: prospect.OwnForm,
		Information: prospect.ToldAndFree, Rest: prospect.NothingOnFile, Stop: stop, Attempts: prospect.NoAttempts(),
		Number: phone(1), Bloctel: prospect.NotOnBloctel, LastContact: rgpd.ParisDay(at) - 30,
		Consent: consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: principal, Caller: caller, Object: object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS), GivenAt: at.AddDate(0, 0, -20),
			Slot: consent.Slot{From: at.Add(-20 * time.Minute), Until: at.Add(20 * time.Minute)},
		},
	}
	return prospect.CanCallAt(p, ch, at)
}

// ctx is that of the test.
func (k *kit) ctx() context.Context { return k.t.Context() }

// view is the state of a person.
func (k *kit) view(key reserve.Key) reserve.State {
	s, err := k.store.View(k.ctx(), key)
	if err != nil {
		k.fault("View: %w", err)
	}
	if s.IsZero() {
		k.fault("View answers a state that was read nowhere, without an error")
	}
	return s
}

// tell tells an event.
func (k *kit) tell(key reserve.Key, e reserve.Event) reserve.Answer {
	a, err := k.store.Apply(k.ctx(), key, e)
	if err != nil {
		k.fault("Apply: %w", err)
	}
	return a
}

// ask asks for a reservation on the state as it stands.
func (k *kit) ask(key reserve.Key, r reserve.Request) reserve.Answer {
	return k.tell(key, reserve.Reserves(r, k.view(key), Allowed(r.At), key))
}

// here is the mainland.
var here = rgpd.TerritoriesOf(rgpd.Mainland)

// at asks for a reservation at an instant, for a person on the mainland.
func (k *kit) at(key reserve.Key, at time.Time) reserve.Answer {
	return k.ask(key, reserve.Request{ID: k.id(), At: at, Places: here})
}

// fill makes reservations, and returns their IDs.
func (k *kit) fill(key reserve.Key, places rgpd.Territories, at ...time.Time) (ids []reserve.ID) {
	for _, t := range at {
		id := k.id()
		k.done(k.ask(key, reserve.Request{ID: id, At: t, Places: places}), "a reservation under the cap")
		ids = append(ids, id)
	}
	return ids
}

// done wants an event to be done.
func (k *kit) done(a reserve.Answer, what string, args ...any) reserve.Answer {
	return k.want(a, reserve.Done, 0, what, args...)
}

// refused wants an event to be refused for a reason.
func (k *kit) refused(a reserve.Answer, why reserve.Reason, what string, args ...any) reserve.Answer {
	return k.want(a, reserve.Refused, why, what, args...)
}

func (k *kit) want(a reserve.Answer, r reserve.Result, why reserve.Reason, what string, args ...any) reserve.Answer {
	if a.Result != r || a.Reason != why {
		k.fault("%s: the answer is %s, want %s", fmt.Sprintf(what, args...), said(a.Result, a.Reason), said(r, why))
	}
	if r != reserve.Done && a.MayDial() {
		k.fault("%s: the answer lets dial", fmt.Sprintf(what, args...))
	}
	return a
}

func said(r reserve.Result, why reserve.Reason) string {
	if why == 0 {
		return r.String()
	}
	return r.String() + ", " + why.String()
}

// counted are the attempts that the state counts.
func (k *kit) counted(key reserve.Key, want int, when string) {
	if got := len(k.view(key).Known().Attempts); got != want {
		k.fault("%s: %d attempts are counted, want %d", when, got, want)
	}
}

// written is a state as it is kept, to be compared.
func written(s reserve.State) string {
	b, err := json.Marshal(s)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// local is an instant by the clock of a place.
func local(place rgpd.Territory, year int, month time.Month, day, hour, minute int) time.Time {
	return place.Instant(
		rgpd.NewDate(year, month, day),
		time.Duration(hour)*time.Hour+time.Duration(minute)*time.Minute,
	)
}

// noon is a day of December 2026 at noon in Paris; the days of the months after follow.
func noon(day int) time.Time { return local(rgpd.Mainland, 2026, time.December, day, 12, 0) }
