package prospect

import (
	"math/rand/v2"
	"testing"
	"time"
	_ "time/tzdata" // for the chain below, which asks package time

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/internal/engine"
)

var (
	sinkDecision rgpd.Decision
	sinkVerdict  rgpd.Verdict
)

// chain is what a good programmer would write by hand for one channel, one policy
// and one day: the rows in force on 2026-11-23 for a live call in mainland France,
// as conditions in a row, with package time for the clock. It knows no unknown, no
// other day, and gives no reason. It is here to be compared with.
func chain(p *Prospect, at time.Time, paris func(time.Time) (time.Weekday, int, bool)) rgpd.Verdict {
	c := &p.Campaign
	consumer := p.Audience == rgpd.Consumer || p.Audience == rgpd.Professional && c.Offer == OfferForPrivateLife
	s := &p.Consent
	withdrawn := s.State == consent.Withdrawn
	agreed := s.State == consent.Valid && s.Use.Principal == c.Principal && s.Use.Caller == c.Caller && s.Use.Object == c.Object &&
		s.Channels.Has(rgpd.LiveCall) && !at.Before(s.GivenAt) && at.Before(s.Until)
	b := &p.CallBack
	asked := b.Asked == AskedPrincipal && b.Proof == ProofKept && b.Object == c.Object && !at.Before(b.At) &&
		(at.Sub(b.At) < 48*time.Hour || calendar.Day(at.Date()) <= calendar.AddBusiness(calendar.Day(b.At.Date()), 5))
	stopped := p.Stop > rgpd.NoStop || withdrawn
	if stopped && !p.StoppedAt.IsZero() && (agreed && s.GivenAt.After(p.StoppedAt) || asked && b.At.After(p.StoppedAt)) {
		stopped = false
	}
	commercial := c.Purpose == Sale || c.Purpose == CollectData
	chapter := true
	switch c.Sector {
	case Insurance, FinancialServices, HealthCare, SocialServices, Gambling, PackageTravel, TimeShare, PassengerTransport, RealEstate, FuneralFinancing:
		chapter = false
	}
	if stopped && c.Purpose != Service {
		return rgpd.Forbidden
	}
	if c.Identity == FalseIdentity || c.Dialling == DialledAtRandom && c.Purpose != Survey || c.Purpose == PremiumNumberBait {
		return rgpd.Forbidden
	}
	if consumer && commercial {
		if c.Sector != Press && !agreed && p.Contract != RunningRelated && !asked {
			return rgpd.Forbidden
		}
		if (c.Sector == EnergyRenovation || c.Sector == HomeAdaptation) && p.Contract != RunningRelated && !asked {
			return rgpd.Forbidden
		}
		if c.Shown == ShownPremium {
			return rgpd.Forbidden
		}
		if chapter && (c.Shown == ShownNone || c.Shown == ShownPremium || c.Holder != HeldByPrincipal) {
			return rgpd.Forbidden
		}
		if p.Origin == Partner && !agreed && p.Contract != RunningRelated && !asked {
			return rgpd.Forbidden
		}
	}
	if commercial && ownRules.Accepts(c.Sector) && c.OwnRules == OwnRulesNotMet {
		return rgpd.Forbidden
	}
	if commercial && (c.Sector == Funeral || c.Sector == LegalServices) {
		return rgpd.Forbidden
	}
	if c.Sector == TrainingAccount && p.Audience != rgpd.LegalPerson && (c.Purpose == CollectData || c.Purpose == Sale && p.Contract != RunningRelated) {
		return rgpd.Forbidden
	}
	if c.Holder == HeldWithoutRight && c.Shown != ShownNone && c.Shown != ShownForeign {
		return rgpd.Forbidden
	}
	if (c.Dialling == DialledAutomatically || c.Dialling == DialledAtRandom) && (c.Shown == ShownTerritorial || c.Shown == ShownOwnMobile || c.Shown == ShownDeskMobile) {
		return rgpd.Forbidden
	}
	if c.Shown == ShownDeskMobile {
		return rgpd.Forbidden
	}
	if c.Purpose != Service {
		switch p.Origin {
		case BoughtList, Contest, Partner, SocialProfile:
			if p.Provenance == ProvenanceUnchecked || p.Origin == SocialProfile && p.Visibility == ShownToSome {
				return rgpd.Forbidden
			}
		case Informal:
			if p.Line == PersonalLine && !agreed {
				return rgpd.Forbidden
			}
		}
		switch p.Origin {
		case EmployerSite, BusinessDirectory, PublicDirectory, SocialProfile:
			if p.Marking == MarkedNoMarketing {
				return rgpd.Forbidden
			}
		}
	}
	if c.Purpose == Appeal || c.Purpose == CharitableAppeal || c.Purpose == PoliticalAppeal || c.Purpose == Survey {
		if p.Information == NeverTold || p.Information == ToldOnly {
			return rgpd.Forbidden
		}
		return rgpd.Allowed
	}
	if c.Purpose == Service {
		return rgpd.OutOfScope
	}
	if !consumer {
		return rgpd.Allowed
	}
	weekday, hour, holiday := paris(at)
	slot := agreed && s.Slot.Holds(at)
	if !slot && (weekday == time.Saturday || weekday == time.Sunday || holiday || hour < 10 || hour == 13 || hour >= 20) {
		return rgpd.Deferred
	}
	if n, _ := p.Attempts.Len(); n == attemptCap && p.Attempts.reached(attemptCap, rgpd.Mainland, rgpd.ParisDay(at)) {
		return rgpd.Deferred
	}
	return rgpd.Allowed
}

var parisZone = func() *time.Location {
	loc, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		panic(err)
	}
	return loc
}()

// easterDay holds the day of the year of Easter Sunday from 2018 to 2037.
var easterDay = func() (t [20]int) {
	for i := range t {
		y, m, d := calendar.Civil(calendar.Easter(2018 + i))
		t[i] = time.Date(y, m, d, 0, 0, 0, 0, time.UTC).YearDay()
	}
	return t
}()

// byPackageTime asks package time, as the chain's author would.
func byPackageTime(at time.Time) (time.Weekday, int, bool) {
	local := at.In(parisZone)
	year, month, day := local.Date()
	switch {
	case day == 1 && (month == time.January || month == time.May || month == time.November), day == 8 && month == time.May,
		day == 14 && month == time.July, day == 15 && month == time.August, day == 11 && month == time.November,
		day == 25 && month == time.December:
		return local.Weekday(), local.Hour(), true
	}
	since := local.YearDay() - easterDay[year-2018]
	return local.Weekday(), local.Hour(), since == 1 || since == 39 || since == 50
}

// byTable asks the table of days.
func byTable(at time.Time) (time.Weekday, int, bool) {
	day, since := rgpd.Mainland.Local(at)
	return day.Weekday(), int(since / time.Hour), calendar.IsNational(int32(day))
}

// mix draws contacts around lawful ones, every fact known, through the week.
func mix(n int) (ps []Prospect, ats []time.Time) {
	r := rand.New(rand.NewPCG(11, 12))
	for range n {
		at := lawReadAgain.Add(time.Duration(r.IntN(6*24*60)) * time.Minute)
		if r.IntN(4) > 0 {
			at = lawReadAgain.Add(time.Duration(r.IntN(115)) * time.Minute)
		}
		p := baseConsumer(at)
		if r.IntN(3) == 0 {
			p = baseProfessional(at)
		}
		p.Attempts = AttemptsAt(at.AddDate(0, 0, -20), at.AddDate(0, 0, -9))
		switch r.IntN(12) {
		case 0:
			p.Consent = consent.Status{}
		case 1:
			p.Consent = consent.Status{}
			p.Contract = RunningRelated
		case 2:
			p.Stop, p.StoppedAt = rgpd.Objected, at.AddDate(0, -1, 0)
		case 3:
			p.Campaign.Sector = Sector(1 + r.IntN(17))
		case 4:
			p.Attempts.Add(at.AddDate(0, 0, -3))
			p.Attempts.Add(at.AddDate(0, 0, -1))
		case 5:
			p.Origin, p.Provenance = BoughtList, ProvenanceUnchecked
		case 6:
			p.Campaign.Shown = Shown(1 + r.IntN(11))
		case 7:
			p.Consent = consent.Status{}
			callBackAsked(&p, at)
		case 8:
			if p.Consent.State != 0 { // else it is on file, and its state unknown
				p.Consent.Until = at.AddDate(0, 0, -3)
			}
		}
		ps, ats = append(ps, p), append(ats, at)
	}
	return ps, ats
}

// TestTheChainDecidesAlike: what is compared must answer alike.
func TestTheChainDecidesAlike(t *testing.T) {
	ps, ats := mix(20_000)
	for i := range ps {
		want := CanCallAt(ps[i], rgpd.LiveCall, ats[i])
		if got := chain(&ps[i], ats[i], byPackageTime); got != want.Verdict() {
			t.Fatalf("chain %v, library %v at %v: where a rule in force on %s is new, write its condition in chain, above\n%+v",
				got, want, ats[i], rgpd.LawAsOf, ps[i])
		}
		if got := chain(&ps[i], ats[i], byTable); got != want.Verdict() {
			t.Fatalf("chain by table %v, library %v", got, want)
		}
	}
}

func BenchmarkCanCallAt(b *testing.B) {
	at := lawReadAgain
	allowed := baseConsumer(at)
	allowed.Attempts = AttemptsAt(at.AddDate(0, 0, -20), at.AddDate(0, 0, -9))
	refused := allowed
	refused.Consent = consent.Status{}
	ps, ats := mix(1024)
	one := func(p Prospect, want rgpd.Verdict) func(*testing.B) {
		return func(b *testing.B) {
			if got := CanCallAt(p, rgpd.LiveCall, at); got.Verdict() != want {
				b.Fatal(got)
			}
			b.ReportAllocs()
			for b.Loop() {
				sinkDecision = CanCallAt(p, rgpd.LiveCall, at)
			}
		}
	}
	b.Run("consumer allowed", one(allowed, rgpd.Allowed))
	b.Run("consumer refused", one(refused, rgpd.Forbidden))
	b.Run("mix of 1024", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			sinkDecision = CanCallAt(ps[i&1023], rgpd.LiveCall, ats[i&1023])
			i++
		}
	})
	b.Run("mix of 1024, all cores", func(b *testing.B) {
		b.ReportAllocs()
		b.RunParallel(func(pb *testing.PB) {
			var d rgpd.Decision
			for i := 0; pb.Next(); i++ {
				d = CanCallAt(ps[i&1023], rgpd.LiveCall, ats[i&1023])
			}
			if !d.At().IsZero() && d.Verdict() > rgpd.OutOfScope {
				b.Error(d)
			}
		})
	})
	for _, c := range []struct {
		name  string
		paris func(time.Time) (time.Weekday, int, bool)
	}{{"package time", byPackageTime}, {"table of days", byTable}} {
		b.Run("if chain, "+c.name+", consumer allowed", func(b *testing.B) {
			for b.Loop() {
				sinkVerdict = chain(&allowed, at, c.paris)
			}
		})
		b.Run("if chain, "+c.name+", mix of 1024", func(b *testing.B) {
			i := 0
			for b.Loop() {
				sinkVerdict = chain(&ps[i&1023], ats[i&1023], c.paris)
				i++
			}
		})
	}
	rows := compiled
	b.Run("plain rows, consumer allowed", func(b *testing.B) {
		for b.Loop() {
			facts := factsOf(allowed, rgpd.LiveCall, at)
			sinkVerdict, _ = plain(rows, &facts, rgpd.LawAsOf)
		}
	})
	house := func(n int) *Policy {
		var rules []HouseRule
		for i := range n {
			rules = append(rules, HouseRule{
				ID: rgpd.RuleID("house-" + string(rune('a'+i/26)) + string(rune('a'+i%26))), Says: rgpd.Text{FR: "règle", EN: "rule"},
				When: When{Sector: rgpd.Is(Gambling), Origin: rgpd.Is(Informal)},
			})
		}
		y, err := NewPolicy(HouseRules(rules...))
		if err != nil {
			b.Fatal(err)
		}
		return y
	}
	for _, n := range []int{10, 100} {
		y := house(n)
		b.Run("consumer allowed, "+string(rune('0'+n/100))+string(rune('0'+n/10%10))+"0 house rules", func(b *testing.B) {
			for b.Loop() {
				sinkDecision = y.CanCallAt(allowed, rgpd.LiveCall, at)
			}
		})
	}
}

func BenchmarkExplain(b *testing.B) {
	p := baseConsumer(lawReadAgain)
	p.Consent = consent.Status{}
	b.ReportAllocs()
	for b.Loop() {
		for r := range CanCallAt(p, rgpd.LiveCall, lawReadAgain).Because() {
			sinkVerdict = rgpd.Verdict(len(r.ID))
		}
	}
}

func BenchmarkNext(b *testing.B) {
	at := rgpd.Mainland.Instant(rgpd.NewDate(2026, 11, 20), 21*time.Hour) // Friday evening
	p := baseConsumer(at)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Next(p, rgpd.LiveCall, at)
	}
}

func BenchmarkNewPolicy(b *testing.B) {
	for b.Loop() {
		if _, err := NewPolicy(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRemedies is of a call to a consumer who consented to nothing, from a withheld number, on a Sunday.
func BenchmarkRemedies(b *testing.B) {
	f := with(consenting, colDay, uint8(WeekendDay), colShown, uint8(ShownNone), colConsent, uint8(consent.None))
	d := standard.table.Decide(&f, wednesday(11), engine.Notes{})
	b.ReportAllocs()
	for b.Loop() {
		if len(d.Remedies()) == 0 {
			b.Fatal("none")
		}
	}
}
