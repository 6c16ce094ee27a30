package prospect_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// CNIL, délibération 2021-131: three years from the end of the relation, or from the last
// contact that came from the person. The verdicts are those of 23 November 2026; what
// only presumes that the years have not run decides nothing without presumptions.
func TestThreeYearsSinceThePersonWasHeardOf(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	day := rgpd.NewDate
	on := func(y int, m time.Month, d int) time.Time { return rgpd.Mainland.Instant(day(y, m, d), 9*time.Hour) }
	exact, err := prospect.NewPolicy(prospect.NoPresumptions())
	require.NoError(t, err)
	former := func(p *prospect.Prospect) { p.Contract = prospect.Ended }
	for _, c := range []struct {
		name    string
		is      func(p *prospect.Prospect)
		verdict rgpd.Verdict
		presume rgpd.Verdict // without presumptions
		listed  bool         // the presumption is told
	}{
		{"nothing of the person is on file", func(p *prospect.Prospect) {}, rgpd.Allowed, rgpd.Allowed, false},
		{"a former client, of a day nobody told", former, rgpd.Allowed, rgpd.Undecided, true},
		{"who left three years ago to the day", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded = day(2023, 11, 23)
		}, rgpd.Allowed, rgpd.Allowed, false},
		{"who left a day before that", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded = day(2023, 11, 22)
		}, rgpd.Forbidden, rgpd.Forbidden, false},
		{"who left long ago, and asked a question since", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded, p.LastContact = day(2019, 5, 1), day(2025, 5, 1)
		}, rgpd.Allowed, rgpd.Allowed, false},
		{"who was heard of long ago, and left since", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded, p.LastContact = day(2025, 5, 1), day(2019, 5, 1)
		}, rgpd.Allowed, rgpd.Allowed, false},
		{"who left before 1970", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded = day(1969, 5, 1)
		}, rgpd.Forbidden, rgpd.Forbidden, false},
		{"who will leave", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded = day(2026, 11, 24)
		}, rgpd.Allowed, rgpd.Undecided, true},
		{"who left long ago, and the records were not searched", func(p *prospect.Prospect) {
			former(p)
			p.RelationEnded, p.Rest = day(2019, 5, 1), 0
			p.Stop, p.Consent.State, p.CallBack.Asked = rgpd.NoStop, consent.None, prospect.NotAsked
		}, rgpd.Undecided, rgpd.Undecided, false},
		{"a client whose contract runs, heard of long ago", func(p *prospect.Prospect) {
			p.Contract, p.LastContact = prospect.RunningRelated, day(2019, 5, 1)
		}, rgpd.Allowed, rgpd.Allowed, false},
		{"a prospect heard of long ago", func(p *prospect.Prospect) {
			p.LastContact = day(2019, 5, 1)
		}, rgpd.Forbidden, rgpd.Forbidden, false},
		{"who asked for a call ten months ago", func(p *prospect.Prospect) {
			p.LastContact = day(2019, 5, 1)
			p.CallBack = prospect.CallBack{
				Asked: prospect.AskedPrincipal, At: on(2026, 1, 20), Object: p.Campaign.Object, Proof: prospect.ProofKept,
			}
		}, rgpd.Allowed, rgpd.Allowed, false},
		{"who asked for a call, nobody knows when", func(p *prospect.Prospect) {
			p.LastContact = day(2019, 5, 1)
			p.CallBack = prospect.CallBack{
				Asked: prospect.AskedPrincipal, Object: p.Campaign.Object, Proof: prospect.ProofKept,
			}
		}, rgpd.Undecided, rgpd.Undecided, false},
		{"the number of a form, of a day nobody told", func(p *prospect.Prospect) {
			p.Origin, p.Information = prospect.OwnForm, prospect.ToldAndFree
		}, rgpd.Allowed, rgpd.Undecided, true},
		{"a switchboard heard of long ago", func(p *prospect.Prospect) {
			p.Audience, p.LastContact = rgpd.LegalPerson, day(2019, 5, 1)
		}, rgpd.Allowed, rgpd.Allowed, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := atWork()
			c.is(&p)
			d := prospect.CanCallAt(p, rgpd.LiveCall, at)
			listed := false
			for n := range d.Presumed() {
				listed = listed || n.ID == "last-contact-recent"
			}
			got := []any{d.Verdict(), exact.CanCallAt(p, rgpd.LiveCall, at).Verdict(), listed}
			if diff := cmp.Diff([]any{c.verdict, c.presume, c.listed}, got); diff != "" {
				t.Errorf("verdict, that without presumptions, presumption told (-want +got):\n%s", diff)
			}
		})
	}
}

// A consent of 2019 does not open a message of 2026, and the day of it is a contact of
// the person: RGPD, art. 5(1)(e), as the CNIL reads it.
func TestAnOldConsentOpensNoMessage(t *testing.T) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 23), 11*time.Hour)
	p := atWork()
	p.Audience, p.Campaign.Offer, p.Line = rgpd.Consumer, prospect.OfferForPrivateLife, prospect.PersonalLine
	p.Origin, p.Information = prospect.OwnForm, prospect.ToldAndFree
	p.Consent = consent.Status{
		State: consent.Valid, Channels: rgpd.ChannelsOf(rgpd.SMS),
		Use: consent.Use{
			Principal: p.Campaign.Principal, Caller: p.Campaign.Caller, Object: p.Campaign.Object,
		},
	}
	want := map[int]rgpd.Verdict{2019: rgpd.Forbidden, 2022: rgpd.Forbidden, 2024: rgpd.Allowed, 2026: rgpd.Allowed}
	for year, verdict := range want {
		p.Consent.GivenAt = rgpd.Mainland.Instant(rgpd.NewDate(year, 2, 28), 9*time.Hour)
		d := prospect.CanCallAt(p, rgpd.SMS, at)
		require.Equal(t, verdict, d.Verdict(), "%d: %v", year, d)
		if verdict == rgpd.Forbidden {
			why, _ := d.Headline()
			require.Equal(t, rgpd.RuleID("kept-too-long"), why.ID)
			p.LastContact = rgpd.NewDate(2025, 3, 1) // a click on a link since
			require.Equal(t, rgpd.Allowed, prospect.CanCallAt(p, rgpd.SMS, at).Verdict(), year)
			p.LastContact = 0
		}
	}
}

// atWork is a buyer called at work, of whom nothing is on file.
func atWork() prospect.Prospect {
	c := campaign
	c.Offer = prospect.OfferForWork
	return prospect.Prospect{
		Campaign: c, Audience: rgpd.Professional, Places: rgpd.TerritoriesOf(rgpd.Mainland), Line: prospect.WorkLine,
		Origin: prospect.EmployerSite, Marking: prospect.Unmarked, Information: prospect.ToldByContact,
		Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
	}
}

// TestNobodyIsFoundWhoIsSoldToAfterThreeYears, over all cases at once.
func TestNobodyIsFoundWhoIsSoldToAfterThreeYears(t *testing.T) {
	sold := prospect.When{
		Audience: rgpd.Is(rgpd.Consumer, rgpd.Professional), Place: rgpd.Is(prospect.InFrance),
		Purpose: rgpd.Is(prospect.Sale), Keeping: rgpd.Is(prospect.WithinThreeYears),
	}
	y, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	_, found := y.Find(sold, rgpd.LawAsOf, rgpd.Allowed)
	require.True(t, found)
	sold.Keeping = rgpd.Is(prospect.OverThreeYears)
	w, found := y.Find(sold, rgpd.LawAsOf, rgpd.Allowed, rgpd.Deferred)
	require.False(t, found, "%v", w)
}
