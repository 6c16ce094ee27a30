package consent_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

const wording = "☐ J'accepte d'être appelé par Chaleur Durable SAS, ou par Voix du Midi SARL pour elle, au sujet de contrats " +
	"d'entretien de chaudière. Je suis libre d'accepter ou non. Mon accord vaut un an ; je peux le retirer à tout moment, de vive " +
	"voix ou sur chaleur-durable.example/retrait. La preuve m'en est tenue à disposition sur un support durable."

var (
	collected = time.Date(2026, 9, 14, 9, 12, 31, 0, time.UTC)
	later     = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)
	boiler    = consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}
)

// goodForm is a request that lacks nothing.
func goodForm() consent.Form {
	return consent.Form{
		ID: "devis-entretien", Version: "3", Language: "fr", Since: time.Date(2026, 9, 1, 8, 0, 0, 0, time.UTC),
		Wording: wording, Digest: consent.DigestOf(wording), Notice: "confidentialite-2026-09",
		Principals: consent.Named("Chaleur Durable SAS"),
		Callers:    consent.Named("Voix du Midi SARL"),
		Objects:    consent.Named("entretien de chaudière"),
		Purpose:    consent.Said, Data: consent.Said, Channels: consent.Said, Choice: consent.Said,
		Period: consent.Said, Lasts: consent.Period{Years: 1}, Withdrawal: consent.Said, Proof: consent.Said,
		Placement: consent.Apart, Layout: consent.Even, Granularity: consent.ChoicePerPurpose,
		Condition: consent.Unconditional, Cost: consent.NoCost, Footing: consent.EvenFooting,
		Exit: consent.ExitAsEasy, ExitAt: "https://chaleur-durable.example/retrait",
	}
}

// good is a record that lacks nothing.
func good() consent.Record {
	return consent.Record{
		ID:         "c-0001",
		Person:     consent.Person{Ref: "p-7f3a", Seen: []string{"name", "number"}, Age: consent.Adult},
		Answer:     consent.SaidYes,
		At:         collected,
		Act:        consent.TickedBox,
		Channels:   rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS),
		Form:       goodForm(),
		Evidence:   consent.Evidence{Kind: consent.IndividualProof, Origin: "https://chaleur-durable.example/devis", Refs: []string{"log-2026-09-14-0071"}},
		Collection: consent.Collection{By: consent.ByPrincipal, Collector: "Chaleur Durable SAS"},
		Withdrawal: consent.Withdrawal{By: consent.NoWithdrawal},
	}
}

func with(change func(*consent.Record)) consent.Record {
	r := good()
	change(&r)
	return r
}

func TestGoodConsentIsValid(t *testing.T) {
	for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.SMS} {
		a := consent.Assess(good(), boiler, ch, later)
		require.Equal(t, rgpd.Allowed, a.Decision().Verdict(), "%v: %v", ch, a.Decision())
		require.Empty(t, a.Findings())
		require.Zero(t, a.Broken()|a.Open())
		for q := range consent.AllQualities() {
			require.Equal(t, consent.Holds, a.Quality(q), "%v", q)
		}
		s := a.Status()
		require.Equal(t, consent.Valid, s.State)
		state, broken, open := s.At(&boiler, ch, later)
		require.Equal(t, consent.Valid, state)
		require.Zero(t, broken|open)
	}
}

func TestZeroRecordIsUnknownAndNothingOnFileIsNone(t *testing.T) {
	a := consent.Assess(consent.Record{}, boiler, rgpd.LiveCall, later)
	require.Equal(t, rgpd.Undecided, a.Decision().Verdict())
	require.Zero(t, a.Broken())
	require.Zero(t, a.Status().State)
	for q := range consent.AllQualities() {
		require.Equal(t, consent.Open, a.Quality(q), "%v", q)
	}
	for c := range consent.AllCriteria() {
		require.True(t, a.Open().Has(c), "%v is not open", c)
	}

	none := consent.Assess(consent.Record{Answer: consent.NothingOnFile}, boiler, rgpd.LiveCall, later)
	require.Equal(t, rgpd.Forbidden, none.Decision().Verdict())
	require.Equal(t, consent.None, none.Status().State)
	require.Equal(t, consent.None, consent.Assess(consent.Record{Answer: consent.SaidNo}, boiler, rgpd.SMS, later).Status().State)
}

// What a record does not say is asked for once, and not as if it were wrong.
func TestFindingsAskForWhatIsNotSaid(t *testing.T) {
	r := with(func(r *consent.Record) { r.Person.Age, r.Form.Footing, r.Act = 0, 0, consent.PreTickedBox })
	got := map[string]rgpd.Level{}
	for _, f := range consent.Assess(r, boiler, rgpd.LiveCall, later).Findings() {
		got[f.Path] = f.Level
		require.NotEmpty(t, f.Says.FR)
		require.NotEmpty(t, f.Do.EN)
		require.NotEmpty(t, f.Sources)
	}
	require.Equal(t, map[string]rgpd.Level{
		"act": rgpd.Error, "form.footing": rgpd.Defect, "person.age": rgpd.Defect, "person.parents": rgpd.Defect,
	}, got)
}

func paris(day string, hour, minute int) time.Time {
	d, err := rgpd.ParseDate(day)
	if err != nil {
		panic(err)
	}
	return rgpd.Mainland.Instant(d, time.Duration(hour)*time.Hour+time.Duration(minute)*time.Minute)
}

func TestEndOfTheYear(t *testing.T) {
	for _, c := range []struct {
		name, given, last string // last is the last day that holds, in Paris
	}{
		{"an ordinary year", "2026-09-14", "2027-09-13"},
		{"365 days come before the anniversary in a leap year", "2027-09-14", "2028-09-12"},
		{"collected on 29 February", "2028-02-29", "2029-02-27"},
		{"the year ends on 29 February", "2027-03-01", "2028-02-28"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := with(func(r *consent.Record) {
				r.At = paris(c.given, 18, 30)
			})
			s := consent.Assess(r, boiler, rgpd.LiveCall, r.At.Add(time.Hour)).Status()
			lastInstant := paris(c.last, 23, 59)
			require.Equal(t, consent.Valid, s.State)
			for _, at := range []struct {
				when    time.Time
				state   consent.State
				verdict rgpd.Verdict
			}{
				{lastInstant, consent.Valid, rgpd.Allowed},
				{lastInstant.Add(time.Minute), consent.Lapsed, rgpd.Forbidden},
			} {
				state, _, _ := s.At(&boiler, rgpd.LiveCall, at.when)
				require.Equal(t, at.state, state, "%v", at.when)
				a := consent.Assess(r, boiler, rgpd.LiveCall, at.when)
				require.Equal(t, at.verdict, a.Decision().Verdict(), "%v", at.when)
				require.Equal(t, at.state, a.Status().State, "%v", at.when)
			}
		})
	}
}

func TestDayOfCollectionIsThatOfParisWhateverTheZone(t *testing.T) {
	instant := time.Date(2026, 9, 14, 22, 30, 0, 0, time.UTC) // the 15th in Paris
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("", -10*3600), time.FixedZone("", 11*3600)} {
		r := with(func(r *consent.Record) { r.At = instant.In(zone) })
		require.Equal(t, paris("2027-09-15", 0, 0), consent.Assess(r, boiler, rgpd.LiveCall, later).Status().Until)
	}
}

func TestMessagesHaveNoStatutoryEnd(t *testing.T) {
	r := with(func(r *consent.Record) {
		r.Channels = rgpd.ChannelsOf(rgpd.SMS, rgpd.Email)
		r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{}
	})
	s := consent.Assess(r, boiler, rgpd.SMS, later).Status()
	require.Equal(t, consent.Valid, s.State)
	require.Zero(t, s.Until)
	far := later.AddDate(4, 0, 0)
	a := consent.Assess(r, boiler, rgpd.Email, far)
	require.True(t, a.Decision().Allowed())
	require.Contains(t, slices.Collect(ids(a)), rgpd.RuleID("consent-refresh-old"))

	r.Form.Period, r.Form.Lasts = consent.Said, consent.Period{Years: 2}
	require.Equal(t, paris("2028-09-14", 0, 0), consent.Assess(r, boiler, rgpd.SMS, later).Status().Until)
}

func ids(a consent.Assessment) func(func(rgpd.RuleID) bool) {
	return func(yield func(rgpd.RuleID) bool) {
		for r := range a.Decision().Applying() {
			if !yield(r.ID) {
				return
			}
		}
	}
}

// A consent older than the decree of 2026 is judged by the law of the day of the
// call: DIV-10, T2.
func TestConsentOlderThanTheDecree(t *testing.T) {
	before, after := paris("2026-08-10", 23, 59), paris("2026-08-11", 0, 0)
	bare := func(r *consent.Record) { // what RGPD and L. 34-5 ask, and no more
		r.At = paris("2026-03-02", 10, 0)
		r.Form.Since = paris("2026-03-01", 0, 0)
		r.Form.Choice, r.Form.Proof = consent.LeftOut, consent.LeftOut
		r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{}
		r.Form.Callers = consent.Named()
	}
	full := func(r *consent.Record) {
		r.At = paris("2026-03-02", 10, 0)
		r.Form.Since = paris("2026-03-01", 0, 0)
	}
	old := func(r *consent.Record) {
		full(r)
		r.At = paris("2025-08-10", 10, 0)
		r.Form.Since = paris("2025-03-01", 0, 0)
		r.Form.Lasts = consent.Period{Years: 3}
	}
	for _, c := range []struct {
		name          string
		record        consent.Record
		before, after consent.State
		until         time.Time
	}{
		{"without the mentions of the decree", with(bare), consent.Valid, consent.Flawed, after},
		{"with the five mentions", with(full), consent.Valid, consent.Valid, paris("2027-03-02", 0, 0)},
		{"too old on the first day", with(old), consent.Valid, consent.Flawed, after},
	} {
		t.Run(c.name, func(t *testing.T) {
			then := consent.Assess(c.record, boiler, rgpd.LiveCall, before)
			s := then.Status()
			require.Equal(t, c.before, s.State, "%v", then.Findings())
			require.Equal(t, c.until, s.Until)
			state, _, _ := s.At(&boiler, rgpd.LiveCall, after)
			require.Equal(t, c.after == consent.Valid, state == consent.Valid, "a status that outlives its law")
			require.Equal(t, c.after, consent.Assess(c.record, boiler, rgpd.LiveCall, after).Status().State)
		})
	}
}

func TestWithdrawal(t *testing.T) {
	gone := with(func(r *consent.Record) {
		r.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: paris("2026-11-02", 15, 40)}
	})
	require.Equal(t, consent.Withdrawn, consent.Assess(gone, boiler, rgpd.LiveCall, later).Status().State)
	require.Equal(t, consent.Withdrawn, consent.Assess(gone, boiler, rgpd.SMS, later).Status().State)

	// The past stays lawful, and a status of then does not outlive the withdrawal.
	s := consent.Assess(gone, boiler, rgpd.LiveCall, paris("2026-11-02", 15, 39)).Status()
	require.Equal(t, consent.Valid, s.State)
	require.Equal(t, gone.Withdrawal.At, s.Until)

	gone.Withdrawal.At = time.Time{} // nobody knows when: it counts
	require.Equal(t, consent.Withdrawn, consent.Assess(gone, boiler, rgpd.LiveCall, collected).Status().State)
}

func TestStatusTellsTheMentionThatWasMissing(t *testing.T) {
	r := with(func(r *consent.Record) { r.Form.Proof = consent.LeftOut })
	s := consent.Assess(r, boiler, rgpd.LiveCall, later).Status()
	state, broken, open := s.At(&boiler, rgpd.LiveCall, later)
	require.Equal(t, consent.Flawed, state)
	require.Equal(t, consent.CriteriaOf(consent.TellsProof), broken)
	require.Zero(t, open)
	require.Equal(t, consent.Valid, consent.Assess(r, boiler, rgpd.SMS, later).Status().State, "the five mentions bind calls only")
}

func TestStatusOfMessagesDoesNotServeForCalls(t *testing.T) {
	r := with(func(r *consent.Record) { r.Form.Proof = consent.LeftOut })
	s := consent.Assess(r, boiler, rgpd.SMS, later).Status()
	state, _, _ := s.At(&boiler, rgpd.LiveCall, later)
	require.NotEqual(t, consent.Valid, state)
	s = consent.Assess(good(), boiler, rgpd.LiveCall, later).Status()
	state, _, _ = s.At(&boiler, rgpd.SMS, later)
	require.Equal(t, consent.Valid, state)
}

func TestStatusAllocatesNothing(t *testing.T) {
	s := consent.Assess(good(), boiler, rgpd.LiveCall, later).Status()
	require.Zero(t, testing.AllocsPerRun(100, func() { s.At(&boiler, rgpd.LiveCall, later) }))
	r := with(func(r *consent.Record) { r.Form.Wording = "" }) // to compare a wording with its digest is to read it
	require.Zero(t, testing.AllocsPerRun(100, func() { consent.Assess(r, boiler, rgpd.LiveCall, later).Decision() }))
}

// randomRecord draws a record whose every field is unknown, right or wrong.
func randomRecord(rnd *rand.Rand) consent.Record {
	r := good()
	r.At = randomInstant(rnd)
	r.Form.Since = r.At.Add(-time.Hour)
	r.Channels = rgpd.Channels(rnd.IntN(16) << 1)
	scramble(rnd, reflect.ValueOf(&r).Elem(), []float64{0.01, 0.03, 0.15}[rnd.IntN(3)])
	return r
}

func scramble(rnd *rand.Rand, v reflect.Value, p float64) {
	if at, ok := v.Interface().(time.Time); ok {
		if rnd.Float64() < p {
			switch rnd.IntN(3) {
			case 0:
				v.Set(reflect.ValueOf(time.Time{}))
			case 1:
				v.Set(reflect.ValueOf(later.Add(-time.Duration(rnd.IntN(9*365*24)) * time.Hour)))
			case 2:
				v.Set(reflect.ValueOf(at.Add(time.Duration(rnd.IntN(2000)-1000) * time.Hour)))
			}
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			scramble(rnd, v.Field(i), p)
		}
	case reflect.Uint8:
		if rnd.Float64() < p {
			v.SetUint(uint64(rnd.IntN(7)))
		}
	case reflect.Uint16:
		if rnd.Float64() < p {
			v.SetUint(uint64(rnd.IntN(4)))
		}
	case reflect.String:
		if rnd.Float64() < p {
			v.SetString("")
		}
	case reflect.Slice:
		if rnd.Float64() < p {
			switch rnd.IntN(3) {
			case 0:
				v.SetZero()
			case 1:
				v.Set(reflect.MakeSlice(v.Type(), 0, 0))
			case 2:
				v.Set(reflect.Append(reflect.MakeSlice(v.Type(), 0, 1), reflect.ValueOf("autre")))
			}
		}
	}
}

func randomInstant(rnd *rand.Rand) time.Time {
	if rnd.IntN(2) == 0 {
		return paris("2026-03-01", 0, 0).Add(time.Duration(rnd.IntN(24*30*24*60)) * time.Minute)
	}
	return paris("2018-05-20", 0, 0).Add(time.Duration(rnd.IntN(10*365*24*60)) * time.Minute)
}

// What a status lets through at a later instant, an assessment of that instant
// lets through as well, on every channel.
func TestStatusIsNeverLaxerThanAnAssessment(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	valid := 0
	for range 20_000 {
		r := randomRecord(rnd)
		at := r.At.Add(time.Duration(rnd.IntN(800*24)) * time.Hour)
		on := rgpd.Channel(1 + rnd.IntN(4))
		s := consent.Assess(r, boiler, on, at).Status()
		for range 4 {
			then, ch := at.Add(time.Duration(rnd.IntN(8_000))*time.Hour), rgpd.Channel(1+rnd.IntN(4))
			if rnd.IntN(4) == 0 && !s.Until.IsZero() && s.Until.After(at) {
				then = s.Until.Add(-time.Second)
			}
			if state, _, _ := s.At(&boiler, ch, then); state == consent.Valid {
				valid++
				require.True(t, consent.Assess(r, boiler, ch, then).Decision().Allowed(), "assessed %v on %v, used %v on %v:\n%+v", at, on, then, ch, r)
			}
		}
	}
	require.Greater(t, valid, 3000, "the sample hardly tries it")
}

// Withdrawing never makes anything permitted, and leaving a fact out never makes a
// consent valid. The one thing that leaving out can mend is what contradicts itself, a
// proof, a withdrawal or a collection: nothing then shows the contradiction. A place that
// is not told is taken to be France, whose texts the consent then meets.
func TestWithdrawingAndForgettingNeverHelp(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 3000 {
		r := randomRecord(rnd)
		at, ch := randomInstant(rnd), rgpd.Channel(1+rnd.IntN(4))
		a := consent.Assess(r, boiler, ch, at)
		taken := r
		taken.Withdrawal = consent.Withdrawal{By: consent.ByVoice, At: at}
		require.False(t, consent.Assess(taken, boiler, ch, at).Decision().Allowed())
		if a.Decision().Allowed() || slices.Contains(slices.Collect(ids(a)), "consent-proof-contradicted") {
			continue
		}
		forgetEach(reflect.ValueOf(&r).Elem(), "record", func(name string) {
			allowed := consent.Assess(r, boiler, ch, at).Decision().Allowed()
			switch name {
			case "record.Person.Places", "record.Collection.Through":
				return
			case "record.Withdrawal.At":
				allowed = allowed && r.Withdrawal.By != consent.NoWithdrawal
			}
			require.False(t, allowed, "valid without %s at %v on %v:\n%+v", name, at, ch, r)
		})
	}
}

// forgetEach calls try with each field, deep inside, set to zero in turn.
func forgetEach(v reflect.Value, name string, try func(string)) {
	if v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[time.Time]() && v.Type() != reflect.TypeFor[consent.Period]() {
		for i := range v.NumField() {
			forgetEach(v.Field(i), fmt.Sprintf("%s.%s", name, v.Type().Field(i).Name), try)
		}
	}
	kept := reflect.New(v.Type()).Elem()
	kept.Set(v)
	v.SetZero()
	try(name)
	v.Set(kept)
}

func ExampleAssess() {
	record := consent.Record{
		Answer:   consent.SaidYes,
		At:       time.Date(2026, 9, 14, 9, 12, 31, 0, time.UTC),
		Act:      consent.AcceptedTerms,
		Channels: rgpd.ChannelsOf(rgpd.LiveCall),
		Form:     goodForm(),
	}
	use := consent.Use{Principal: "Chaleur Durable SAS", Caller: "Voix du Midi SARL", Object: "entretien de chaudière"}
	a := consent.Assess(record, use, rgpd.LiveCall, time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC))

	fmt.Println(a.Decision().In(language.French))
	for q := range consent.AllQualities() {
		fmt.Println(q.Text().In(language.French), a.Quality(q))
	}
	for _, f := range a.FindingsOn(consent.Unambiguous) {
		fmt.Println(f.Level, f.Path, f.Do.In(language.French))
	}
	// Output:
	// interdit : accepter les conditions générales n'est pas consentir à la prospection (RGPD, art. 7(2))
	// libre holds
	// spécifique holds
	// éclairé fails
	// univoque fails
	// révocable open
	// prouvé open
	// en cours de validité holds
	// donné à l'âge requis open
	// error act Ajouter une case dédiée, non cochée, hors des conditions générales.
	// error act Demander un acte positif clair.
}
