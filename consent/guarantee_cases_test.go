package consent_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// shows is a record, or an occasion, that a guarantee is about: a good one on the
// channel, with the change, at the instant. Zero: a live call, none, later.
type shows struct {
	ch     rgpd.Channel
	at     time.Time
	change change
}

func of(c change) shows                         { return shows{change: c} }
func on(ch rgpd.Channel, c change) shows        { return shows{ch: ch, change: c} }
func onDay(at time.Time, ch rgpd.Channel) shows { return shows{ch: ch, at: at} }

func belgian(r *consent.Record) { r.Person.Places = rgpd.TerritoriesOf(rgpd.Abroad) }

var eve = paris("2026-08-10", 12, 0)

// cases has for each guarantee of [consent.Guarantees] a record that it is about.
var cases = map[string]shows{
	"consent-is-decided":      of(unchanged),
	"consent-before-the-rgpd": onDay(paris("2018-05-24", 23, 59), rgpd.SMS),
	"consent-not-on-file-never-stands": of(func(r *consent.Record) {
		*r = consent.Record{Answer: consent.NothingOnFile}
	}),
	"consent-refusal-never-stands":   of(func(r *consent.Record) { r.Answer = consent.SaidNo }),
	"consent-withdrawn-never-stands": of(func(r *consent.Record) { r.Withdrawal.By = consent.ByReply }),
	"consent-of-another-principal-never-stands": of(func(r *consent.Record) {
		r.Form.Principals = consent.Named("autre")
	}),
	"consent-of-another-object-never-stands":  of(func(r *consent.Record) { r.Form.Objects = consent.Named("autre") }),
	"consent-to-another-channel-never-stands": on(rgpd.Email, unchanged),
	"consent-to-unnamed-means-never-stands": on(rgpd.SMS, func(r *consent.Record) {
		r.Form.Channels = consent.SaidInPart
	}),
	"consent-after-the-contact-never-stands": of(func(r *consent.Record) { r.At = later.Add(1) }),
	"consent-bundled-never-stands": of(func(r *consent.Record) {
		r.Form.Granularity = consent.OneChoiceForAll
	}),
	"consent-without-purpose-never-stands":  of(func(r *consent.Record) { r.Form.Purpose = consent.SaidInPart }),
	"consent-without-data-never-stands":     of(func(r *consent.Record) { r.Form.Data = consent.LeftOut }),
	"consent-without-way-back-never-stands": of(func(r *consent.Record) { r.Form.Withdrawal = consent.LeftOut }),
	"consent-among-terms-never-stands":      of(func(r *consent.Record) { r.Form.Placement = consent.InTerms }),
	"consent-without-act-never-stands":      of(func(r *consent.Record) { r.Act = consent.PreTickedBox }),
	"consent-as-a-price-never-stands":       of(func(r *consent.Record) { r.Form.Condition = consent.ForContest }),
	"consent-that-costs-never-stands":       of(func(r *consent.Record) { r.Form.Cost = consent.SomeCost }),
	"consent-of-the-weaker-never-stands":    of(func(r *consent.Record) { r.Form.Footing = consent.Imbalance }),
	"consent-by-trick-never-stands":         of(func(r *consent.Record) { r.Form.Layout = consent.NoRefusal }),
	"consent-unproven-never-stands":         of(func(r *consent.Record) { r.Evidence.Kind = consent.SpecimenForm }),
	"consent-bought-blind-never-stands": of(func(r *consent.Record) {
		r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Checked, CheckedAt: later.Add(time.Hour)}
	}),
	"consent-hard-to-withdraw-never-stands": of(func(r *consent.Record) { r.Form.Exit = consent.ExitHarder }),
	"consent-of-a-child-alone-never-stands": of(func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.Under15, consent.ParentsAlone
	}),
	"consent-of-a-minor-alone-to-calls-never-stands": of(func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.From15To17, consent.MinorAlone
	}),
	"consent-of-a-parent-for-a-minor-never-stands": on(rgpd.SMS, func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.From15To17, consent.ParentsAlone
	}),
	"consent-abroad-is-not-ours-to-grant":            of(belgian),
	"consent-abroad-spares-the-duties-of-the-decree": of(belgian),
	"consent-past-its-period-never-stands": of(func(r *consent.Record) {
		r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{Months: 1}
	}),

	"consent-to-calls-names-the-caller":     of(func(r *consent.Record) { r.Form.Callers = consent.Named() }),
	"consent-to-calls-names-the-object":     of(func(r *consent.Record) { r.Form.Objects = consent.Named() }),
	"consent-names-each-channel":            of(func(r *consent.Record) { r.Form.Channels = consent.LeftOut }),
	"consent-to-calls-tells-the-choice":     of(func(r *consent.Record) { r.Form.Choice = consent.LeftOut }),
	"consent-to-calls-tells-the-period":     of(func(r *consent.Record) { r.Form.Period = consent.SaidInPart }),
	"consent-to-calls-tells-a-year-at-most": of(func(r *consent.Record) { r.Form.Lasts.Days = 1 }),
	"consent-to-calls-tells-the-way-back": of(func(r *consent.Record) {
		r.Form.Withdrawal = consent.SaidInPart
	}),
	"consent-to-calls-tells-of-the-proof":          of(func(r *consent.Record) { r.Form.Proof = consent.LeftOut }),
	"consent-to-calls-is-not-asked-by-such-a-call": of(func(r *consent.Record) { r.Act = consent.SpokeOnSalesCall }),
	"consent-to-calls-is-withdrawn-by-voice":       of(func(r *consent.Record) { r.Form.Exit = consent.ExitNotByVoice }),
	"consent-to-calls-lasts-a-year":                onDay(paris("2027-09-14", 9, 0), rgpd.LiveCall),

	"consent-that-lacks-nothing-stands": of(unchanged),
	"consent-bought-and-checked-stands": of(func(r *consent.Record) {
		r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Checked, CheckedAt: later.Add(-time.Hour)}
	}),
	"consent-of-child-and-parent-stands": of(func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.Under15, consent.WithParents
	}),
	"consent-of-a-minor-with-a-parent-stands": of(func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.From15To17, consent.WithParents
	}),
	"consent-of-a-minor-to-messages-stands": on(rgpd.SMS, func(r *consent.Record) {
		r.Person.Age, r.Person.Parents = consent.From15To17, consent.MinorAlone
	}),
	"consent-to-messages-needs-no-mention-of-the-decree": on(rgpd.SMS, func(r *consent.Record) {
		r.Form.Choice, r.Form.Proof, r.Form.Callers = consent.LeftOut, consent.LeftOut, consent.Named()
	}),
	"consent-to-messages-without-period-has-no-end": on(rgpd.SMS, func(r *consent.Record) {
		r.Form.Period, r.Form.Lasts = consent.LeftOut, consent.Period{}
	}),
	"consent-to-calls-before-the-decree-stands": {at: eve, change: func(r *consent.Record) {
		r.At, r.Form.Since, r.Form.Proof = eve.AddDate(0, -1, 0), time.Time{}, consent.LeftOut
	}},
	"consent-to-live-calls-before-the-decree-names-no-channel": {at: eve, change: func(r *consent.Record) {
		r.At, r.Form.Since, r.Form.Channels = eve.AddDate(0, -1, 0), time.Time{}, consent.LeftOut
	}},

	"consent-brings-proof":                                   on(rgpd.SMS, unchanged),
	"consent-to-calls-brings-evidence":                       of(unchanged),
	"consent-to-calls-brings-oral-withdrawal":                of(unchanged),
	"consent-older-than-the-decree-brings-proof-of-mentions": of(func(r *consent.Record) { r.At = eve }),
	"consent-to-messages-grows-old":                          onDay(collected.AddDate(3, 0, 0), rgpd.SMS),
	"consent-to-a-loose-slot-opens-no-hour": of(func(r *consent.Record) {
		r.Slot = consent.Slot{From: later, Until: later.Add(time.Hour + 1)}
	}),
	"consent-to-messages-spares-the-duties-of-calls": on(rgpd.Email, unchanged),
	"consent-before-the-decree-spares-its-duties":    onDay(eve, rgpd.LiveCall),
	"consent-since-the-decree-needs-no-older-proof":  of(unchanged),
	"consent-young-is-not-asked-again":               onDay(collected.AddDate(2, 11, 0), rgpd.Email),
	"consent-to-calls-is-not-refreshed":              onDay(collected.AddDate(4, 0, 0), rgpd.LiveCall),
	"consent-that-stands-is-not-erased":              of(unchanged),
	"consent-to-a-precise-slot-brings-no-warning": of(func(r *consent.Record) {
		r.Slot = consent.Slot{From: later, Until: later.Add(time.Hour)}
	}),
}

// within reports whether known facts lie in a condition.
func within(masks []engine.Mask, f engine.Facts) bool {
	for c, m := range masks {
		if m != 0 && (f[c] == 0 || m>>f[c]&1 == 1) {
			return false
		}
	}
	return true
}

// Each guarantee is about a record that this package reads so, on a day of its period,
// and that record gets what the guarantee says.
func TestEachGuaranteeIsAboutARecord(t *testing.T) {
	seen := 0
	for g := range consent.Guarantees() {
		s, ok := cases[g.ID]
		require.True(t, ok, "%s: no case", g.ID)
		seen++
		ch, at, r := s.ch, s.at, good()
		if ch == 0 {
			ch = rgpd.LiveCall
		}
		if at.IsZero() {
			at = later
		}
		if s.change != nil {
			s.change(&r)
		}
		day := rgpd.ParisDay(at)
		require.True(t, day >= g.From && (g.Until == 0 || day < g.Until), "%s: %v is out of its period", g.ID, day)
		require.True(t, within(g.Within, consent.ConditionFacts(r, boiler, ch, at)), "%s: the record is not within it", g.ID)
		a := consent.Assess(r, boiler, ch, at)
		require.False(t, g.Never.Has(a.Decision().Verdict()), "%s: %v", g.ID, a.Decision())
		due := slices.Collect(ids(a))
		for _, id := range g.Brings {
			require.Contains(t, due, id, g.ID)
		}
		for _, id := range g.Spares {
			require.NotContains(t, due, id, g.ID)
		}
	}
	require.Len(t, cases, seen, "a case of no guarantee")
}

// Each guarantee on [consent.Required] is about an occasion: its fields may take any
// values together, and the first that the condition accepts are taken.
func TestEachGuaranteeIsAboutAnOccasion(t *testing.T) {
	for g := range consent.NeedGuarantees() {
		pick := func(c int) uint8 {
			for v := uint8(1); ; v++ {
				if g.Within[c]>>v&1 == 0 {
					return v
				}
			}
		}
		o := consent.Occasion{
			Head: consent.Head(pick(0)), Channel: rgpd.Channel(pick(1)), Audience: rgpd.Audience(pick(2)),
			Aim: consent.Aim(pick(3)), Tie: consent.Tie(pick(4)),
			Fit: consent.Fit(pick(5)), Cookie: consent.Cookie(pick(6)), Exception: consent.Exception(pick(7)),
			Recipient: consent.Recipient(pick(8)), Notice: consent.Notice(pick(9)), Stop: rgpd.Stop(pick(10)),
			Weighing: consent.Weighing(pick(11)), Profile: consent.Profile(pick(12)),
		}
		require.True(t, within(g.Within, consent.OccasionFacts(o)), g.ID)
		on := max(g.From, rgpd.NewDate(2018, 5, 24))
		d := consent.Required(o, rgpd.Mainland.Instant(on, 12*time.Hour)).Decision()
		require.False(t, g.Never.Has(d.Verdict()), "%s: %v", g.ID, d)
	}
}

// No record says what the guarantees assume away: of all that a record may say of its
// period and its proof, at an instant before, within and after.
func TestNoRecordSaysWhatIsAssumedAway(t *testing.T) {
	near := map[int]int{}
	try := func(r consent.Record, ch rgpd.Channel, at time.Time) {
		f := consent.ConditionFacts(r, boiler, ch, at)
		for i, a := range consent.Study().Assume {
			require.False(t, within(a.Within, f), "%s:\n%+v", a.Because.EN, r)
			for c := range a.Within { // all but one of its facts
				if most := slices.Clone(a.Within); most[c] != 0 {
					most[c] = 0
					if within(most, f) {
						near[i]++
					}
				}
			}
		}
	}
	for period := range consent.LeftOut + 2 {
		for kind := range consent.NoProof + 2 {
			for _, lasts := range []consent.Period{{}, {Days: 1}, {Months: 1}, {Years: 1}, {Years: 9}} {
				for _, answered := range []time.Time{{}, collected} {
					for _, days := range []int{-1, 0, 1, 40, 400, 4000} {
						r := with(func(r *consent.Record) {
							r.At, r.Form.Period, r.Form.Lasts, r.Evidence.Kind = answered, period, lasts, kind
						})
						try(r, rgpd.SMS, collected.AddDate(0, 0, days))
						r.Form.Digest = consent.DigestOf("autre")
						try(r, rgpd.LiveCall, collected.AddDate(0, 0, days))
					}
				}
			}
		}
	}
	rnd := rand.New(rand.NewPCG(15, 16))
	for range 10_000 {
		r := randomRecord(rnd)
		if rnd.IntN(2) == 0 {
			r.Form.Period = consent.LeftOut
		}
		try(r, rgpd.Channel(rnd.IntN(6)), r.At.Add(time.Duration(rnd.IntN(1000*24)-24)*time.Hour))
	}
	for i, a := range consent.Study().Assume {
		require.Greater(t, near[i], 1000, "the sample hardly tries: %s", a.Because.EN)
	}
}
