package prospect

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// A proof holds one row, under its ID: a contact to which it applies, the change that
// makes it just miss, and the days on which it opens and closes; whom it reaches, and the
// single facts that take a contact out of its reach; and what its sentence must say. It
// is written from the text, not from the row. The contact is an ordinary lawful one, to
// a consumer at home or a professional at work, with what set changes.
type proof struct {
	name  string
	set   func(p *Prospect, at time.Time)
	near  string
	undo  func(p *Prospect, at time.Time)
	first string       // first day in force; empty: 2018-05-25, the library's first
	last  string       // last day in force; empty: still in force
	ch    rgpd.Channel // zero: a live call
	hour  int          // zero: eleven
	day   string       // a day to be asked on, where the weekday matters

	// Where a row goes further than its text, or less far, the line says so.
	reach []testkit.Reach
	says  testkit.Words // from the meaning of the rule
}

// proofs are those of all rows.
var proofs = func() map[rgpd.RuleID]proof {
	all := map[rgpd.RuleID]proof{}
	for _, some := range []map[rgpd.RuleID]proof{
		personProofs, consumerProofs, sectorProofs, messageProofs, numberProofs, originProofs, scopeProofs, hourProofs,
		dutyProofs, insuranceDutyProofs,
	} {
		maps.Copy(all, some)
	}
	return all
}()

// reaches are those of the rows that have one of the effects.
func reaches(effects ...rgpd.Effect) (out []testkit.Reach) {
	for r := range ruleRows.All() {
		if slices.Contains(effects, r.Then) {
			for _, one := range proofs[r.ID].reach {
				one.Rule = r.ID
				out = append(out, one)
			}
		}
	}
	return out
}

// TestProhibitions: whom each prohibition reaches, from the text that it rests on, and
// the single facts that take a contact out of its reach.
func TestProhibitions(t *testing.T) { testkit.Reaches(t, standard.Study(), reaches(rgpd.Forbid)) }

// TestPermissions: the same of permissions, of rules of scope and of obstacles.
func TestPermissions(t *testing.T) {
	testkit.Reaches(t, standard.Study(), reaches(rgpd.Permit, rgpd.Exclude, rgpd.Defer))
}

// TestDuties: the same of duties.
func TestDuties(t *testing.T) { testkit.Reaches(t, standard.Study(), reaches(rgpd.Oblige)) }

// TestEachRuleHasItsReach: none is without one, and there is no other.
func TestEachRuleHasItsReach(t *testing.T) {
	for r := range standard.Rules() {
		if len(proofs[r.ID].reach) == 0 {
			t.Errorf("%s: nothing says how far it reaches: in %s, under its ID, write reach: a case like an ordinary one, "+
				"and by fact the values that take it out", r.ID, testkit.Beside(r.ID))
		}
	}
	for id := range proofs {
		if ruleRows.Row(id) == nil {
			t.Errorf("%s: no row has this ID", id)
		}
	}
}

// TestSentences: each rule says what it means, and what no other rule says: sentences
// that were swapped would be noticed.
func TestSentences(t *testing.T) {
	words := map[rgpd.RuleID]testkit.Words{}
	for id, p := range proofs {
		words[id] = p.says
	}
	testkit.Sentences(t, slices.Collect(standard.Rules()), words)
}

// values are facts and their values, in the words of JSON.
type values = map[string]string

// besides joins values; of a fact named twice the last counts.
func besides(sets ...values) values {
	all := values{}
	for _, set := range sets {
		maps.Copy(all, set)
	}
	return all
}

// The words that most reaches share.
const (
	noVoice  = "sms email"    // « par téléphone », « par voie téléphonique »
	notToBuy = "but consumer" // C. conso., article liminaire
	noSale   = "but sale collect-data"

	// C. conso., art. L. 221-2: contracts that the chapter of L. 221-16 and L. 221-17
	// does not reach.
	notChapter = "insurance financial-services health-care social-services gambling package-travel time-share " +
		"passenger-transport real-estate funeral-financing"

	lastDayOptOut = "2026-08-10"
)

// What takes a contact out of the reach of most rows.
var (
	// A person speaks to a consumer, in France, to sell. An automated call has rules of
	// its own (L. 223-7), and needs the consent that L. 34-5 asks for.
	notLive = values{"channel": "but live-call", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	// D. 223-9: « par voie téléphonique », machines included.
	notCalled   = values{"channel": noVoice, "audience": notToBuy, "place": "abroad", "purpose": noSale}
	notMessage  = values{"channel": "but sms email", "audience": notToBuy, "place": "abroad", "purpose": noSale}
	notAtWork   = besides(notLive, values{"audience": "but professional"})
	sparedByBan = values{ // the three ways out of L. 223-1, and the press of L. 223-5
		"sector": "press", "contract": "running-related", "call-back": "prompt standing",
	}
	notInChapter = notConsumer(values{"sector": notChapter})
)

// notConsumer is what spares the duties of a call to a consumer.
func notConsumer(more values) values { return besides(notCalled, more) }

func notFrom(origin string) values {
	return values{"purpose": "service", "place": "abroad", "origin": "but " + origin, "provenance": "checked"}
}

// insured is what spares the rules of insurance by telephone.
func insured() values {
	return besides(notLive, values{
		"sector": "but insurance funeral-financing", "contract": "running-related running-unrelated",
		"call-back": "prompt standing", "recency": "within-30-days",
	})
}

func home(set func(p *Prospect, at time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { *p = baseConsumer(at); set(p, at) }
}

func work(set func(p *Prospect, at time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { *p = baseProfessional(at); set(p, at) }
}

func asIs(*Prospect, time.Time) {}

// sector is a home contact of a sector, without consent.
func sector(s Sector) func(*Prospect, time.Time) {
	return home(func(p *Prospect, at time.Time) { p.Campaign.Sector, p.Consent = s, consent.Status{} })
}

func noConsent(p *Prospect, _ time.Time)  { p.Consent = consent.Status{} }
func consents(p *Prospect, at time.Time)  { p.Consent = agreed(p.Campaign, at) }
func objectsTo(p *Prospect, at time.Time) { p.Stop, p.StoppedAt = rgpd.Objected, at.AddDate(0, -1, 0) }
func running(p *Prospect, _ time.Time)    { p.Contract = RunningRelated }
func privately(p *Prospect, _ time.Time) {
	p.Campaign.Offer, p.Audience = OfferForPrivateLife, rgpd.Consumer
}
func atWork(p *Prospect, _ time.Time) {
	p.Campaign.Offer, p.Audience = OfferForWork, rgpd.Professional
}
func service(p *Prospect, _ time.Time) { p.Campaign.Purpose = Service }
func callBackAsked(p *Prospect, at time.Time) {
	p.CallBack = CallBack{
		Asked: AskedPrincipal, At: at.Add(-3 * time.Hour), Object: p.Campaign.Object, Proof: ProofKept,
	}
}
func daysAgo(at time.Time, days ...int) Attempts {
	var tried []time.Time
	for _, d := range days {
		tried = append(tried, at.AddDate(0, 0, -d))
	}
	return AttemptsAt(tried...)
}
func onChannels(cs ...rgpd.Channel) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { consents(p, at); p.Consent.Channels = rgpd.ChannelsOf(cs...) }
}
func both(a, b func(*Prospect, time.Time)) func(*Prospect, time.Time) {
	return func(p *Prospect, at time.Time) { a(p, at); b(p, at) }
}

// TestEachRowFires: every row applies in a named case, misses in a near one, opens
// on its first day and not the day before, closes after its last day and not on it.
func TestEachRowFires(t *testing.T) {
	rows := map[rgpd.RuleID]rgpd.Rule{}
	for r := range ruleRows.Rules() {
		rows[r.ID] = r
	}
	day := func(s string, or rgpd.Date) rgpd.Date {
		if s == "" {
			return or
		}
		d, err := rgpd.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for id, f := range proofs {
		r, ok := rows[id]
		delete(rows, id)
		if id == "machine-voice" {
			continue // it waits for a voice: see TestARecordedVoiceIsAnAutomatedCall
		}
		if !ok || f.set == nil {
			t.Errorf("%s: no such row, or no contact that it applies to: write set, and undo for the near miss, in %s",
				id, testkit.Beside(id))
			continue
		}
		t.Run(string(id)+": "+f.name, func(t *testing.T) {
			first, last := day(f.first, law.DayGDPR), day(f.last, 0)
			on := day(f.day, 0)
			if on == 0 {
				on = max(rgpd.LawAsOf, first) // a law that opens later
				if last != 0 {
					on = last
				}
			}
			hour := 11
			if f.hour != 0 {
				hour = f.hour
			}
			ch := rgpd.LiveCall
			if f.ch != 0 {
				ch = f.ch
			}
			at := rgpd.Mainland.Instant(on, time.Duration(hour)*time.Hour)
			applies := func(facts engine.Facts, on rgpd.Date) bool {
				d := standard.table.Decide(&facts, rgpd.Mainland.Instant(on, 11*time.Hour), engine.Notes{})
				for rule := range d.Applying() {
					if rule.ID == id {
						return true
					}
				}
				return false
			}
			var p Prospect
			f.set(&p, at)
			facts := factsOf(p, ch, at)
			if !applies(facts, on) {
				t.Errorf("does not apply: %s on %v", f.name, on)
			}
			f.undo(&p, at)
			if applies(factsOf(p, ch, at), on) {
				t.Errorf("still applies: %s", f.near)
			}
			if applies(facts, first-1) || !applies(facts, first) {
				t.Errorf("does not open on %v", first)
			}
			if last != 0 && (!applies(facts, last) || applies(facts, last+1)) {
				t.Errorf("does not close after %v", last)
			}
			if last == 0 && r.Until != 0 {
				t.Errorf("closes on %v; the table says it does not", r.Until)
			}
		})
	}
	for id := range rows {
		t.Errorf("%s: no case shows it: in %s, under its ID, write set: a contact to which it applies; undo: the change "+
			"that makes it just miss; first and last: its days", id, testkit.Beside(id))
	}
}
