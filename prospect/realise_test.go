package prospect

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

// contactOf makes a contact whose classification is the facts given, all of them
// known, at an instant within [from, until) where the day and the hour are those of
// the facts. It reports false where the period has no such day.
func contactOf(f engine.Facts, from, until rgpd.Date) (p Prospect, ch rgpd.Channel, at time.Time, ok bool) {
	day := from
	for dayOf(day) != Day(f[colDay]) {
		if day++; until != 0 && day >= until || day > from+400 {
			return p, 0, at, false
		}
	}
	hour := 11 * time.Hour
	if Hour(f[colHour]) == OtherHour {
		hour = 21 * time.Hour
	}
	at = rgpd.Mainland.Instant(day, hour)
	ago := func(days int) time.Time { return at.AddDate(0, 0, -days) }

	ch = rgpd.Channel(f[colChannel])
	c := Campaign{
		Principal: "Alizé Télécom", Caller: "Bonjour Centre d'appels", Object: "forfaits mobiles",
		Purpose: Purpose(f[colPurpose]), Sector: Sector(f[colSector]), OwnRules: OwnRules(f[colOwnRules]), Offer: OfferForPrivateLife, Dialling: Dialling(f[colDialling]),
		Shown: Shown(f[colShown]), Holder: Holder(f[colHolder]), Voice: Voice(f[colVoice]), Identity: Identity(f[colIdentity]),
		Recording: Recording(f[colRecording]), RecordingUse: RecordingUse(f[colRecordingUse]),
		RecordingNotice: RecordingNotice(f[colRecordingNotice]), Reward: Reward(f[colReward]), Weighing: Weighing(f[colWeighing]),
	}
	p = Prospect{
		Audience: rgpd.Audience(f[colAudience]), Places: mainland, Line: Line(f[colLine]), Origin: Origin(f[colOrigin]),
		Provenance: Provenance(f[colProvenance]), Marking: Marking(f[colMarking]), Visibility: Visibility(f[colVisibility]),
		Information: Information(f[colInformation]), Stop: rgpd.Stop(f[colStop]), Contract: Contract(f[colContract]),
		Products: Products(f[colProducts]), Attempts: NoAttempts(),
	}
	if p.Audience != rgpd.Consumer {
		c.Offer = OfferForWork
	}
	if Place(f[colPlace]) == OutsideFrance {
		p.Places = abroad
	}
	switch Request(f[colRequest]) {
	case NoRequest:
		p.CallBack = CallBack{Asked: NotAsked}
	case RequestPrompt:
		p.CallBack = CallBack{AskedPrincipal, at.Add(-3 * time.Hour), c.Object, ProofKept}
	case RequestStanding:
		p.CallBack = CallBack{AskedPrincipal, at.Add(-50 * time.Hour), c.Object, ProofKept}
	case RequestLapsed:
		p.CallBack = CallBack{AskedPrincipal, ago(20), c.Object, ProofKept}
	case RequestUnfit:
		p.CallBack = CallBack{AskedElsewhere, ago(1), c.Object, ProofKept}
	}
	s := consent.Status{
		State: consent.State(f[colConsent]), Use: consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object},
		Channels: rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), GivenAt: ago(200),
	}
	if Recency(f[colRecency]) == WithinThirtyDays {
		s.GivenAt = ago(20)
	}
	if p.LastContact = day - 100; Keeping(f[colKeeping]) == OverThreeYears {
		s.GivenAt, p.LastContact, p.RelationEnded = ago(1300), day-1200, day-1250
		if Request(f[colRequest]) == RequestLapsed {
			p.CallBack.At = ago(1300)
		}
	}
	if AgreedSlot(f[colAgreedSlot]) == SlotAgreed {
		s.Slot = consent.Slot{From: at, Until: at.Add(time.Hour)}
	}
	p.Consent = s
	switch asked := f[colRequest] == uint8(RequestPrompt) || f[colRequest] == uint8(RequestStanding); {
	case p.Stop == rgpd.RefusedInCall && asked: // and refused after that
		p.StoppedAt = at.Add(-time.Hour)
	case p.Stop == rgpd.RefusedInCall && Pause(f[colPause]) == PauseRunning:
		p.StoppedAt = ago(10)
		if s.State == consent.Valid && s.GivenAt.After(p.StoppedAt) {
			p.Consent.GivenAt = ago(25)
		}
	case p.Stop == rgpd.RefusedInCall:
		p.StoppedAt = ago(90)
	case p.Stop == rgpd.NoStop && s.State == consent.Withdrawn: // and asked for a call since
		p.Stop, p.StoppedAt = rgpd.WithdrewConsent, ago(90)
	}
	switch Register(f[colRegister]) {
	case RegisterClear:
		p.Bloctel, c.BloctelCheckedOn = NotOnBloctel, day-3
	case RegisterListed:
		p.Bloctel = OnBloctel
	case RegisterStale:
		p.Bloctel = BloctelNeverChecked
	}
	if Frequency(f[colFrequency]) == CapReached {
		p.Attempts = AttemptsAt(ago(4), ago(3), ago(2), ago(1))
	}
	p.Campaign = c
	return p, ch, at, true
}

// TestEachGuaranteeHasItsContact: the condition of each guarantee is met by a contact,
// not only by facts: a prospect is made whose classification it is, and whose decision
// is the guarantee's.
func TestEachGuaranteeHasItsContact(t *testing.T) {
	for name, y := range map[string]*Policy{"default": standard, "law only": policy(t, LawOnly())} {
		for g := range y.Guarantees() {
			if !slices.ContainsFunc(periods(y, g), func(on [2]rgpd.Date) bool { return realised(t, y, &g, on) }) {
				t.Errorf("%s, %s: no contact of its condition could be made on any day", name, g.ID)
			}
		}
	}
}

// periods are those in which the rules stand still, within that of a guarantee.
func periods(y *Policy, g rgpd.Guarantee) (out [][2]rgpd.Date) {
	days := []rgpd.Date{max(g.From, rgpd.NewDate(2017, time.January, 1))}
	for _, day := range boundaries() {
		if day > days[0] && (g.Until == 0 || day < g.Until) {
			days = append(days, day)
		}
	}
	for i, from := range days {
		until := g.Until
		if i+1 < len(days) {
			until = days[i+1]
		}
		out = append(out, [2]rgpd.Date{from, until})
	}
	return out
}

// realised makes the contact of the condition that is nearest to an ordinary one.
func realised(t *testing.T, y *Policy, g *rgpd.Guarantee, on [2]rgpd.Date) bool {
	w, ok := y.Study().Find(g.Within, rgpd.Always(), max(on[0], law.DayGDPR)) // before it no rule is asked
	if !ok || w.Err() != nil {
		return false
	}
	facts := w.Facts()
	p, ch, at, ok := contactOf(facts, on[0], on[1])
	if !ok {
		return false
	}
	var got engine.Facts
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	y.classify(&p, ch, &m, &got)
	if Place(facts[colPlace]) == OutsideFrance { // the hours there are not ours to tell
		facts[colDay], facts[colHour], facts[colHouseHour] = 0, 0, 0
	}
	if diff := cmp.Diff(facts, got); diff != "" {
		return false
	}
	d := y.CanCallAt(p, ch, at)
	if g.Fails == "" && g.Never.Has(d.Verdict()) {
		t.Errorf("%s: %v, %v", g.ID, rgpd.ParisDay(at), d)
	}
	return true
}

// TestContactsDecideAsTheirFacts: for cases drawn from all over the columns, the contact
// that is made of them classifies to them, but for what is assumed away and for what
// the names of channel and place leave to others.
func TestContactsDecideAsTheirFacts(t *testing.T) {
	r := rand.New(rand.NewPCG(51, 52))
	made, study := 0, standard.Study()
	for range 80_000 {
		var facts engine.Facts
		for c := range columns {
			facts[c] = uint8(1 + r.IntN(len(columns[c].Values)))
		}
		facts[colHouseHour], facts[colHouseCap] = uint8(InsideHouseHours), uint8(UnderHouseCap)
		if !occurs(study, &facts) || Place(facts[colPlace]) == OutsideFrance {
			continue
		}
		p, ch, at, ok := contactOf(facts, law.DayOptIn, 0)
		if !ok {
			t.Fatalf("no day of %v", facts)
		}
		if diff := cmp.Diff(facts, factsOf(p, ch, at)); diff != "" {
			t.Fatalf("%v made otherwise (-want +got):\n%s", facts, diff)
		}
		made++
	}
	if made < 2000 {
		t.Errorf("only %d cases occurred", made)
	}
}

// occurs reports whether a prospect can have these facts: what is assumed away cannot,
// and neither can what follows from the same fact in two columns.
func occurs(s *rgpd.Study, f *engine.Facts) bool {
	for _, a := range s.Assume {
		if in(a.Within, f) {
			return false
		}
	}
	stop, state := rgpd.Stop(f[colStop]), consent.State(f[colConsent])
	switch {
	case Pause(f[colPause]) == PauseRunning && stop != rgpd.RefusedInCall: // the pause is that of a refusal
	case Recency(f[colRecency]) == WithinThirtyDays && state != consent.Valid: // and the recency that of a consent
	case Keeping(f[colKeeping]) == OverThreeYears && (state == consent.Valid && rgpd.Channel(f[colChannel]) <= rgpd.AutomatedCall ||
		Recency(f[colRecency]) == WithinThirtyDays || Pause(f[colPause]) == PauseRunning):
		// a consent to calls lapses within the year; what was said within thirty or sixty days is not so old
	case rgpd.Channel(f[colChannel]) == rgpd.LiveCall && Voice(f[colVoice]) != HumanVoice: // an automated call
	case state == consent.Withdrawn && stop == rgpd.RefusedInCall: // is a withdrawal
	case state == consent.Withdrawn && stop == rgpd.NoStop && rgpd.Channel(f[colChannel]) != rgpd.LiveCall:
		// a request to be called reopens a call by a person
	case stop == rgpd.RefusedInCall && Pause(f[colPause]) == PauseOver &&
		(f[colRecency] == uint8(WithinThirtyDays) || f[colRequest] == uint8(RequestPrompt) || f[colRequest] == uint8(RequestStanding)):
		// what the person said since the refusal lifts it
	default:
		return true
	}
	return false
}

func in(within []engine.Mask, f *engine.Facts) bool {
	for c, m := range within {
		if f[c] != 0 && m>>f[c]&1 == 1 || f[c] == 0 && m != 0 {
			return false
		}
	}
	return true
}

// TestAssumptionsHold: no prospect is classified into a case that is assumed away, for
// every combination of what the assumptions are worked out from.
func TestAssumptionsHold(t *testing.T) {
	at := lawReadAgain
	c := homeCampaign(at)
	channels := []rgpd.Channel{rgpd.LiveCall, rgpd.AutomatedCall, rgpd.Email}
	stamps := []time.Time{{}, at.AddDate(0, 0, -40), at.AddDate(0, 0, -1), at.Add(-time.Hour), at, at.Add(time.Hour)}
	asked := []CallBack{
		{}, {Asked: NotAsked}, {AskedPrincipal, at.Add(-2 * time.Hour), c.Object, ProofKept}, {AskedPrincipal, at.Add(-60 * time.Hour), c.Object, ProofKept},
		{AskedPrincipal, at.AddDate(0, 0, -30), c.Object, ProofKept}, {AskedElsewhere, at, c.Object, ProofKept},
	}
	uses := []consent.Use{{}, {Principal: c.Principal, Caller: c.Caller, Object: c.Object}, {Principal: "another", Caller: c.Caller, Object: c.Object}}
	slots := []consent.Slot{{}, {From: at, Until: at.Add(time.Hour)}, {From: at, Until: at.Add(2 * time.Hour)}, {From: at.Add(time.Minute), Until: at.Add(time.Hour)}}
	if testing.Short() {
		stamps, slots = stamps[1:4], slots[:2]
	}
	tried := 0
	for state := consent.State(0); state <= consent.Valid+1; state++ {
		for stop := rgpd.Stop(0); stop <= rgpd.Restricted+1; stop++ {
			for _, stopped := range stamps {
				for _, given := range stamps {
					for _, back := range asked {
						for _, use := range uses {
							for _, slot := range slots {
								for _, broken := range []consent.Criteria{0, 1} {
									for rest := Rest(0); rest <= NothingOnFile; rest++ {
										p := baseConsumer(at)
										p.Rest, p.Stop, p.StoppedAt, p.CallBack = rest, stop, stopped, back
										p.Consent = consent.Status{
											State: state, Use: use, Channels: rgpd.ChannelsOf(channels...),
											GivenAt: given, Slot: slot, Broken: broken,
										}
										for _, ch := range channels {
											f := factsOf(p, ch, at)
											for _, a := range assumptions {
												if in(a.Within, &f) {
													t.Fatalf("%s: and yet, by %v, %+v", a.Because.EN, ch, p)
												}
											}
											tried++
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
	t.Logf("%d prospects", tried)
}

// FuzzAssumptions draws all fields at once.
func FuzzAssumptions(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		r := rand.New(rand.NewPCG(a, b))
		p, ch, at := anyContact(r)
		facts := factsOf(p, ch, at)
		for _, a := range assumptions {
			if in(a.Within, &facts) {
				t.Fatalf("%s: and yet %v", a.Because.EN, p.LogValue())
			}
		}
	})
}

const noTerritory rgpd.Territories = 1 // the bit of no territory

// anyContact draws every field, known or not, in range or out.
func anyContact(r *rand.Rand) (p Prospect, ch rgpd.Channel, at time.Time) {
	at = aDay(r).Add(time.Duration(r.IntN(24)-11) * time.Hour)
	c := homeCampaign(at)
	stamp := func() time.Time {
		if r.IntN(3) == 0 {
			return time.Time{}
		}
		return at.Add(time.Duration(r.IntN(4000)-3500) * time.Hour)
	}
	v := func(n int) uint8 { return uint8(r.IntN(n + 2)) }
	c.Purpose, c.Sector, c.Offer, c.Dialling = Purpose(v(8)), Sector(v(17)), Offer(v(2)), Dialling(v(4))
	c.Shown, c.Holder, c.Voice, c.Identity = Shown(v(11)), Holder(v(3)), Voice(v(3)), Identity(v(2))
	c.OwnRules = OwnRules(v(2))
	c.Recording, c.RecordingUse, c.RecordingNotice = Recording(v(3)), RecordingUse(v(3)), RecordingNotice(v(2))
	c.Reward, c.Weighing = Reward(v(2)), Weighing(v(2))
	someDay := func() rgpd.Date {
		if r.IntN(2) == 0 {
			return 0
		}
		return rgpd.ParisDay(at) - rgpd.Date(r.IntN(1500)-20)
	}
	p = Prospect{
		Campaign: c, Audience: rgpd.Audience(v(3)), Line: Line(v(2)), Origin: Origin(v(11)), Provenance: Provenance(v(2)), Marking: Marking(v(2)),
		Visibility: Visibility(v(2)), Information: Information(v(4)), Rest: Rest(r.IntN(2)), Stop: rgpd.Stop(v(5)), StoppedAt: stamp(),
		Contract: Contract(v(6)), Products: Products(v(2)), Bloctel: Bloctel(v(3)),
		LastContact: someDay(), RelationEnded: someDay(),
		CallBack: CallBack{Asked(v(3)), stamp(), []string{"", c.Object, "autre"}[r.IntN(3)], Proof(v(2))},
		Consent: consent.Status{
			State: consent.State(v(5)), Use: consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object},
			Channels: rgpd.Channels(r.IntN(32)) &^ 1, GivenAt: stamp(), Until: stamp(),
		},
	}
	if r.IntN(3) == 0 {
		p.Consent.WithdrawnAt = stamp()
	}
	if r.IntN(3) == 0 {
		p.Consent.Use.Object = ""
	}
	if r.IntN(4) == 0 {
		p.Consent.Broken, p.Consent.Open = consent.Criteria(r.IntN(1<<20)), consent.Criteria(r.IntN(1<<20))
	}
	if r.IntN(3) == 0 {
		from := stamp()
		p.Consent.Slot = consent.Slot{From: from, Until: from.Add(time.Duration(r.IntN(100)) * time.Minute)}
	}
	p.Places = []rgpd.Territories{0, mainland, abroad, mainland | abroad, rgpd.TerritoriesOf(rgpd.Reunion), noTerritory}[r.IntN(6)]
	if r.IntN(2) == 0 {
		p.Attempts = AttemptsAt(stamp(), stamp())
	}
	return p, rgpd.Channel(v(4)), at
}

// TestAnUnknownPlaceIsNotFrance: where nobody says where a person is, nothing is allowed
// without a presumption, and what is forbidden is so anywhere.
func TestAnUnknownPlaceIsNotFrance(t *testing.T) {
	r := rand.New(rand.NewPCG(53, 54))
	strict := policy(t, NoPresumptions())
	seen := map[rgpd.Verdict]int{}
	for i := range 60_000 {
		p, ch, at := anyContact(r)
		if i%2 == 0 {
			p = baseConsumer(at)
			ch = rgpd.Channel(1 + r.IntN(4))
			p.Campaign.Sector = Sector(1 + r.IntN(17))
			p.Contract = Contract(1 + r.IntN(6))
		}
		for _, places := range []rgpd.Territories{0, mainland | abroad, noTerritory} {
			p.Places = places
			for _, y := range []*Policy{standard, strict} {
				d := y.CanCallAt(p, ch, at)
				if v := d.Verdict(); v == rgpd.Allowed || v == rgpd.Deferred || v == rgpd.OutOfScope {
					t.Fatalf("%v, place %b: %v", at, places, d)
				}
				seen[d.Verdict()]++
			}
			// And known to be in France or abroad, what was forbidden still is.
			if d := strict.CanCallAt(p, ch, at); d.Verdict() == rgpd.Forbidden {
				for _, where := range []rgpd.Territories{mainland, abroad} {
					p.Places = where
					if d := strict.CanCallAt(p, ch, at); d.Verdict() != rgpd.Forbidden {
						t.Fatalf("%v, forbidden anywhere, and in %b: %v", at, where, d)
					}
				}
			}
		}
	}
	if seen[rgpd.Undecided] == 0 || seen[rgpd.Forbidden] == 0 {
		t.Errorf("the sample met only %v", seen)
	}
}

// TestAnUnknownConsentAllowsNobody: whatever the other fields, a contact whose consent
// nobody knows, and of whom nobody says that nothing is on file, is not allowed.
func TestAnUnknownConsentAllowsNobody(t *testing.T) {
	r := rand.New(rand.NewPCG(55, 56))
	law := policy(t, LawOnly())
	for i := range 60_000 {
		p, ch, at := anyContact(r)
		if i%2 == 0 {
			p, ch = baseProfessional(at), rgpd.Channel(1+r.IntN(4))
			p.Contract, p.CallBack.Asked, p.Attempts = Contract(1+r.IntN(6)), NotAsked, NoAttempts()
			p.Stop, p.StoppedAt, p.Bloctel = rgpd.Stop(1+r.IntN(2)), at.AddDate(-1, 0, 0), NotOnBloctel
			p.Campaign.BloctelCheckedOn, p.Information = rgpd.ParisDay(at)-3, ToldAndFree
			p.Campaign.Offer = Offer(1 + r.IntN(2))
			p.Audience = rgpd.Audience(1 + r.IntN(3))
			p.Campaign.Purpose = Purpose(1 + r.IntN(4))
		}
		p.Rest, p.Consent.State = 0, 0
		for _, y := range []*Policy{standard, law} {
			if d := y.CanCallAt(p, ch, at); d.Allowed() && p.Stop <= rgpd.RefusedInCall {
				t.Fatalf("%v: %v", at, d)
			}
		}
	}
}

// houses are policies whose hours and cap leave out days and hours of every kind.
func houses(t *testing.T) []*Policy {
	hours := func(from, until int, days ...time.Weekday) Option {
		return HouseHours(Hours{Days: days, From: time.Duration(from) * time.Hour, Until: time.Duration(until) * time.Hour})
	}
	week := []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
	return []*Policy{
		policy(t, hours(9, 18, week...), HouseCap(2, When{})),
		policy(t, hours(10, 13, append(week, time.Saturday)...)),
		policy(t, hours(20, 22, time.Saturday, time.Sunday), LawOnly()),
		policy(t, hours(13, 14, time.Sunday), HouseCap(3, When{Audience: professionals})),
		policy(t, hours(0, 24, append(week, time.Saturday, time.Sunday)...)),
	}
}

// TestAssumptionsOfAHouseHold: no contact is classified into what the hours and the cap
// of a house are assumed to leave out; and what they leave out no minute brings.
func TestAssumptionsOfAHouseHold(t *testing.T) {
	r := rand.New(rand.NewPCG(57, 58))
	for i, y := range houses(t) {
		inside := map[[2]uint8]bool{}
		for range 40_000 {
			p, ch, at := anyContact(r)
			var f engine.Facts
			m := moment{at: at}
			m.day, m.since = rgpd.Mainland.Local(at)
			y.classify(&p, ch, &m, &f)
			for _, a := range y.Assumptions() {
				if in(a.Within, &f) {
					t.Fatalf("house %d: %s: and yet %v at %v", i, a.Because.EN, p.LogValue(), at)
				}
			}
			if HouseHour(f[colHouseHour]) == InsideHouseHours {
				inside[[2]uint8{f[colDay], f[colHour]}] = true
			}
		}
		// Every pair of day and hour that is not assumed away comes about.
		for day := WorkingDay; day <= HolidayDay; day++ {
			for hour := CallingHour; hour <= OtherHour; hour++ {
				var f engine.Facts
				f[colDay], f[colHour], f[colHouseHour] = uint8(day), uint8(hour), uint8(InsideHouseHours)
				away := slices.ContainsFunc(y.Assumptions(), func(a rgpd.Assumption) bool { return in(a.Within, &f) })
				if away == inside[[2]uint8{uint8(day), uint8(hour)}] {
					t.Errorf("house %d, %v %v: assumed away %v, and met %v", i, day, hour, away, !away)
				}
			}
		}
	}
}

// TestAHouseThatClosesAtTheWeekendRingsNobodyThen: by its hours, not by a rule.
func TestAHouseThatClosesAtTheWeekendRingsNobodyThen(t *testing.T) {
	weekend := When{Channel: rgpd.Is(rgpd.LiveCall), Day: rgpd.Is(WeekendDay)}
	if w, found := houses(t)[0].Find(weekend, rgpd.LawAsOf, rgpd.Allowed); found {
		t.Errorf("open on working days only: %v", w)
	}
	if _, found := houses(t)[1].Find(weekend, rgpd.LawAsOf, rgpd.Allowed); !found {
		t.Error("open on Saturdays: a professional may be called")
	}
}
