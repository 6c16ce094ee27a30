package prospect_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

var wednesday = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 25), 11*time.Hour)

// asked is a private person of whom an appeal is made, in order but for what a test changes.
func asked(purpose prospect.Purpose) prospect.Prospect {
	c := campaign
	c.Purpose = purpose
	return prospect.Prospect{
		Campaign: c, Audience: rgpd.Consumer, Places: rgpd.TerritoriesOf(rgpd.Mainland), Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Information: prospect.ToldAndFree,
		Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
	}
}

// buyer is a private person who consented in September to be called.
func buyer() prospect.Prospect {
	p := asked(prospect.Sale)
	p.Consent = agreed
	return p
}

// TestWhatIsLeftOutAllowsNothing: a fact that would forbid is asked for, not taken to be
// in order.
func TestWhatIsLeftOutAllowsNothing(t *testing.T) {
	for _, c := range []struct {
		name    string
		p       prospect.Prospect
		change  func(p *prospect.Prospect)
		ch      rgpd.Channel
		missing string // the question that is asked
		told    func(p *prospect.Prospect)
	}{
		{
			"a party's call, nobody says who speaks", asked(prospect.PoliticalAppeal),
			func(p *prospect.Prospect) { p.Campaign.Voice = 0 }, rgpd.LiveCall,
			"voice", func(p *prospect.Prospect) { p.Campaign.Voice = prospect.RecordedVoice },
		},
		{
			"a poll by text message, nobody says how numbers are dialled", asked(prospect.Survey),
			func(p *prospect.Prospect) { p.Campaign.Dialling, p.Campaign.Shown = 0, prospect.ShownVerified }, rgpd.SMS,
			"dialling", func(p *prospect.Prospect) { p.Campaign.Dialling = prospect.DialledAtRandom },
		},
		{
			"a charity's call to a number that may be nobody's", asked(prospect.CharitableAppeal),
			func(p *prospect.Prospect) {
				p.Origin, p.Provenance, p.Marking = 0, prospect.ProvenanceChecked, prospect.Unmarked
				p.Visibility, p.Line = prospect.ShownToAll, prospect.WorkLine
			}, rgpd.LiveCall,
			"dialling", func(p *prospect.Prospect) { p.Origin = prospect.Invented },
		},
		{
			"a company's line, nobody says what the offer is for", asked(prospect.Sale),
			func(p *prospect.Prospect) { p.Audience, p.Campaign.Offer = rgpd.LegalPerson, 0 }, rgpd.LiveCall,
			"audience", func(p *prospect.Prospect) { p.Campaign.Offer = prospect.OfferForPrivateLife },
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.change(&c.p)
			d := prospect.CanCallAt(c.p, c.ch, wednesday)
			require.Equal(t, rgpd.Undecided, d.Verdict(), "%v", d)
			var names []string
			for q := range d.Missing() {
				names = append(names, q.Name)
			}
			require.Contains(t, names, c.missing)
			c.told(&c.p)
			require.Equal(t, rgpd.Forbidden, prospect.CanCallAt(c.p, c.ch, wednesday).Verdict())
		})
	}
}

// TestADateThatIsNoneLiftsNothing: other systems write 1970, 1899 or the year 1 of a zone
// for a day that they do not know.
func TestADateThatIsNoneLiftsNothing(t *testing.T) {
	paris := time.FixedZone("", 3600)
	for _, none := range []time.Time{
		{}, time.Unix(0, 0), time.UnixMilli(wednesday.Unix()), time.Date(1, 1, 1, 0, 0, 0, 0, paris), time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC),
	} {
		p := buyer()
		p.Stop, p.StoppedAt = rgpd.Objected, none
		d := prospect.CanCallAt(p, rgpd.LiveCall, wednesday)
		require.Equal(t, rgpd.Forbidden, d.Verdict(), "objected on %v: %v", none, d)

		p = asked(prospect.Sale)
		p.Rest, p.Stop, p.Contract = 0, rgpd.NoStop, prospect.NoContract
		p.Consent = consent.Status{State: consent.Withdrawn, WithdrawnAt: none}
		p.CallBack = prospect.CallBack{
			Asked: prospect.AskedPrincipal, At: wednesday.Add(-time.Hour), Object: p.Campaign.Object,
			Proof: prospect.ProofKept,
		}
		d = prospect.CanCallAt(p, rgpd.LiveCall, wednesday)
		require.Equal(t, rgpd.Forbidden, d.Verdict(), "withdrew on %v: %v", none, d)
	}

	p := buyer()
	for _, unknown := range []rgpd.Stop{rgpd.Restricted + 1, 31, 255} {
		p.Stop, p.StoppedAt = unknown, agreed.GivenAt.AddDate(0, 0, -3)
		d := prospect.CanCallAt(p, rgpd.LiveCall, wednesday)
		require.Equal(t, rgpd.Undecided, d.Verdict(), "stop %d, before a consent: %v", unknown, d)
	}
}

// TestAWithdrawalBindsOnItsDay: where the day alone is known it is written as its end, and
// binds from its start; an instant binds from itself. RGPD, art. 7(3).
func TestAWithdrawalBindsOnItsDay(t *testing.T) {
	today := rgpd.NewDate(2026, time.November, 25)
	for _, c := range []struct {
		name string
		at   time.Time
		want rgpd.Verdict
	}{
		{"today", rgpd.Mainland.Instant(today+1, 0).Add(-time.Second), rgpd.Forbidden},
		{"today, to the nanosecond", rgpd.Mainland.Instant(today+1, 0).Add(-1), rgpd.Forbidden},
		{"an hour ago", wednesday.Add(-time.Hour), rgpd.Forbidden},
		{"in an hour: what is asked is what could be known", wednesday.Add(time.Hour), rgpd.Allowed},
		{"tomorrow", rgpd.Mainland.Instant(today+2, 0).Add(-time.Second), rgpd.Allowed},
	} {
		p := buyer()
		p.Consent.WithdrawnAt = c.at
		d := prospect.CanCallAt(p, rgpd.LiveCall, wednesday)
		require.Equal(t, c.want, d.Verdict(), "%s: %v", c.name, d)
	}
}

// TestARefusalAfterARequestLeavesTheWithdrawal: whoever withdrew, asked for a call and
// refused it then is called no more, by the law of 2022 alone neither.
func TestARefusalAfterARequestLeavesTheWithdrawal(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2022, time.March, 1), 11*time.Hour)
	lawOnly, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	p := asked(prospect.Sale)
	p.Bloctel, p.Campaign.BloctelCheckedOn = prospect.NotOnBloctel, rgpd.ParisDay(at)-3
	p.Consent = consent.Status{State: consent.Withdrawn, WithdrawnAt: at.Add(-30 * time.Hour)}
	p.CallBack = prospect.CallBack{
		Asked: prospect.AskedPrincipal, At: at.Add(-20 * time.Hour), Object: p.Campaign.Object, Proof: prospect.ProofKept,
	}
	require.Equal(t, rgpd.Allowed, lawOnly.CanCallAt(p, rgpd.LiveCall, at).Verdict(), "the request stands")
	p.Stop, p.StoppedAt = rgpd.RefusedInCall, at.Add(-time.Hour)
	d := lawOnly.CanCallAt(p, rgpd.LiveCall, at)
	require.Equal(t, rgpd.Forbidden, d.Verdict(), "%v", d)
}

// TestThePauseCountsTheDaysWhereThePersonIs: at noon of Paris the day of a refusal may be
// another one overseas. D. 223-9 of 2023, sixty full days.
func TestThePauseCountsTheDaysWhereThePersonIs(t *testing.T) {
	lawOnly, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	p := asked(prospect.Sale)
	p.Campaign.Shown = prospect.ShownVerified
	p.Places = rgpd.TerritoriesOf(rgpd.Reunion)
	p.Consent = consent.Status{
		State: consent.Valid, Use: agreed.Use, Channels: agreed.Channels,
		GivenAt: rgpd.Mainland.Instant(rgpd.NewDate(2023, time.May, 1), 9*time.Hour),
	}
	p.Bloctel, p.Campaign.BloctelCheckedOn = prospect.NotOnBloctel, rgpd.NewDate(2023, time.July, 20)
	// 23:00 in Paris on 1 June is already 2 June in La Réunion: the sixtieth day is 1 August.
	p.Stop, p.StoppedAt = rgpd.RefusedInCall, rgpd.Mainland.Instant(rgpd.NewDate(2023, time.June, 1), 23*time.Hour)
	on := func(day int) rgpd.Decision {
		return lawOnly.CanCallAt(p, rgpd.LiveCall, rgpd.Reunion.Instant(rgpd.NewDate(2023, time.August, day), 11*time.Hour))
	}
	why, _ := on(1).Headline()
	require.Equal(t, rgpd.RuleID("refusal-pause"), why.ID, "%v", on(1))
	why, _ = on(2).Headline()
	require.NotEqual(t, rgpd.RuleID("refusal-pause"), why.ID, "%v", on(2))
	p.Places = rgpd.TerritoriesOf(rgpd.Mainland) // whose sixtieth day is 31 July
	why, _ = on(1).Headline()
	require.NotEqual(t, rgpd.RuleID("refusal-pause"), why.ID, "%v", on(1))
}

// TestLawReadTooLongAgoIsNotFoundAllowed: nor is it by a question over all cases.
func TestLawReadTooLongAgoIsNotFoundAllowed(t *testing.T) {
	y, err := prospect.NewPolicy(prospect.LawReadWithin(2))
	require.NoError(t, err)
	_, found := y.Find(prospect.When{}, rgpd.LawAsOf+2, rgpd.Allowed)
	require.True(t, found)
	for _, late := range []rgpd.Date{rgpd.LawAsOf + 3, rgpd.LawAsOf + 4000} {
		w, found := y.Find(prospect.When{}, late, rgpd.Allowed, rgpd.Deferred)
		require.False(t, found, "%v: %v", late, w)
		_, found = y.Find(prospect.When{}, late, rgpd.Allowed, rgpd.Forbidden)
		require.True(t, found, "what is forbidden stays so")
	}
}

// TestAStopThatStandsTwiceIsNotTheLast: package json alone takes the last of two fields,
// whatever their case, and null for nothing said.
func TestAStopThatStandsTwiceIsNotTheLast(t *testing.T) {
	b, err := json.Marshal(buyer())
	require.NoError(t, err)
	var back prospect.Prospect
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, rgpd.Allowed, prospect.CanCallAt(back, rgpd.LiveCall, wednesday).Verdict())
	for _, said := range []string{
		`"stop":"objected","stop":"none"`, `"stop":"objected","STOP":"none"`, `"stop":null`, `"stopp":"objected"`,
	} {
		with := []byte("{" + said + "," + string(b[1:]))
		p := back
		require.Error(t, json.Unmarshal(with, &p), said)
		require.NotEqual(t, rgpd.Allowed, prospect.CanCallAt(p, rgpd.LiveCall, wednesday).Verdict(), said)
		var all []prospect.Prospect
		require.Error(t, json.Unmarshal([]byte("["+string(with)+"]"), &all), said)
	}
}

// TestAMidnightIsADay: a column of days gives a midnight, by UTC or in Paris; what was said
// then was said at some time of that day, and no consent or request of the day is later.
func TestAMidnightIsADay(t *testing.T) {
	paris := func(day rgpd.Date, since time.Duration) time.Time { return rgpd.Mainland.Instant(day, since) }
	day := rgpd.NewDate(2026, time.November, 24)
	for _, c := range []struct {
		name string
		at   time.Time
		want rgpd.Verdict
	}{
		{"midnight by UTC", time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC), rgpd.Forbidden},
		{"midnight in Paris", paris(day, 0), rgpd.Forbidden},
		{"the day before, by UTC", time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), rgpd.Allowed},
		{"the day before, in Paris", paris(day-1, 0), rgpd.Allowed},
		{"an hour before the consent", paris(day, 9*time.Hour), rgpd.Allowed},
		{"a second past midnight", paris(day, time.Second), rgpd.Allowed},
	} {
		p := buyer()
		p.Consent.GivenAt = paris(day, 10*time.Hour)
		for _, stop := range []rgpd.Stop{rgpd.Objected, rgpd.WithdrewConsent, rgpd.RefusedInCall} {
			p.Stop, p.StoppedAt = stop, c.at
			d := prospect.CanCallAt(p, rgpd.LiveCall, wednesday)
			require.Equal(t, c.want, d.Verdict(), "%s, %v: %v", c.name, stop, d)
		}
	}
}

// TestAVariableForSeveralRowsKeepsNothingOfTheRowBefore: package gob leaves out what is zero.
func TestAVariableForSeveralRowsKeepsNothingOfTheRowBefore(t *testing.T) {
	first := buyer()
	second := prospect.Prospect{
		Campaign: first.Campaign, Audience: rgpd.Consumer, Stop: rgpd.Objected,
		StoppedAt: first.Consent.GivenAt.Add(-24 * time.Hour),
	}
	var b bytes.Buffer
	out := gob.NewEncoder(&b)
	require.NoError(t, out.Encode(first))
	require.NoError(t, out.Encode(second))
	var p prospect.Prospect
	in := gob.NewDecoder(&b)
	require.NoError(t, in.Decode(&p))
	require.Equal(t, first, p)
	require.NoError(t, in.Decode(&p))
	require.Equal(t, second, p)
	require.Equal(t, rgpd.Forbidden, prospect.CanCallAt(p, rgpd.LiveCall, wednesday).Verdict())
}

// TestTextThatIsNotUTF8IsNotStored: package json would make two objects equal.
func TestTextThatIsNotUTF8IsNotStored(t *testing.T) {
	for _, bad := range []string{"r\xe9novation", "\xff", `\` + "\xe9"} {
		p := buyer()
		p.Campaign.Object = bad
		_, err := p.Value()
		require.ErrorContains(t, err, "UTF-8")
		_, err = p.Campaign.Value()
		require.ErrorContains(t, err, "UTF-8")
		require.Error(t, gob.NewEncoder(io.Discard).Encode(p))
	}
	for _, good := range []string{"rénovation", "\ufffd", `\ufffd`, `\\ufffd`} {
		p := buyer()
		p.Campaign.Object = good
		_, err := p.Value()
		require.NoError(t, err, good)
	}
}

// TestANilProspectInAStruct: package json asks a nil one to read.
func TestANilProspectInAStruct(t *testing.T) {
	var row struct {
		*prospect.Prospect
		ID int
	}
	require.ErrorContains(t, json.Unmarshal([]byte(`{"stop":"objected"}`), &row), "embed")
}
