package prospect

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
)

// TestARecordedVoiceIsAnAutomatedCall: CPCE, art. L. 34-5, whatever the channel is
// called, and whoever takes the call over.
func TestARecordedVoiceIsAnAutomatedCall(t *testing.T) {
	for _, policy := range []*Policy{standard, policy(t, LawOnly())} {
		for _, at := range []rgpd.Date{law.DayGDPR, law.DayOptIn - 1, law.DayOptIn, rgpd.LawAsOf} {
			noon := rgpd.Mainland.Instant(at, 11*time.Hour)
			for _, c := range []struct {
				name    string
				voice   Voice
				agreed  rgpd.Channels
				want    rgpd.Verdict
				because rgpd.RuleID
			}{
				{"a recording, consent to be rung by people", RecordedVoice, rgpd.ChannelsOf(rgpd.LiveCall), rgpd.Forbidden, "machine-without-consent"},
				{"an artificial voice, consent to be rung by people", ArtificialVoice, rgpd.ChannelsOf(rgpd.LiveCall), rgpd.Forbidden, "machine-without-consent"},
				{"an artificial voice, consent to machines", ArtificialVoice, rgpd.ChannelsOf(rgpd.AutomatedCall), rgpd.Allowed, "machine-consent"},
				{"nobody says who speaks", 0, rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall), rgpd.Undecided, "machine-voice"},
				{"a person, consent to be rung by people", HumanVoice, rgpd.ChannelsOf(rgpd.LiveCall), rgpd.Allowed, ""},
			} {
				p := baseConsumer(noon)
				p.Campaign.Voice, p.Campaign.Shown = c.voice, ShownVerified
				p.Consent.Channels = c.agreed
				d := policy.CanCallAt(p, rgpd.LiveCall, noon)
				var by []rgpd.RuleID
				for r := range d.Because() {
					by = append(by, r.ID)
				}
				if d.Verdict() != c.want || c.because != "" && !slices.Contains(by, c.because) {
					t.Errorf("%v, %s: %v by %v; want %v by %s", at, c.name, d.Verdict(), by, c.want, c.because)
				}
				if c.voice == 0 {
					var missing []string
					for col := range d.Missing() {
						missing = append(missing, col.Name)
					}
					if diff := cmp.Diff([]string{"voice"}, missing); diff != "" {
						t.Errorf("%v: missing (-want +got):\n%s", at, diff)
					}
				}
			}
			// A professional is a natural person too.
			p := baseProfessional(noon)
			p.Campaign.Voice = RecordedVoice
			if d := policy.CanCallAt(p, rgpd.LiveCall, noon); d.Verdict() != rgpd.Forbidden {
				t.Errorf("%v, a recording rings a professional: %v", at, d)
			}
			p.Audience = rgpd.LegalPerson
			if d := policy.CanCallAt(p, rgpd.LiveCall, noon); d.Verdict() != rgpd.Allowed {
				t.Errorf("%v, a recording rings a switchboard: %v", at, d)
			}
		}
	}
}

// TestTheNoticeOfAnAIFollowsTheVoice: règlement (UE) 2024/1689, art. 50(1), since
// 2026-08-02, whatever the channel is called.
func TestTheNoticeOfAnAIFollowsTheVoice(t *testing.T) {
	for _, c := range []struct {
		name  string
		on    rgpd.Date
		voice Voice
		ch    rgpd.Channel
		want  bool
	}{
		{"called a live call", law.DayVoices, ArtificialVoice, rgpd.LiveCall, true},
		{"called an automated call", law.DayVoices, ArtificialVoice, rgpd.AutomatedCall, true},
		{"the day before", law.DayVoices - 1, ArtificialVoice, rgpd.LiveCall, false},
		{"a recording is no AI", law.DayVoices, RecordedVoice, rgpd.LiveCall, false},
		{"a person is no AI", law.DayVoices, HumanVoice, rgpd.LiveCall, false},
	} {
		at := rgpd.Mainland.Instant(c.on, 11*time.Hour)
		p := baseConsumer(at)
		p.Campaign.Voice = c.voice
		p.Consent.Channels = rgpd.ChannelsOf(rgpd.LiveCall, rgpd.AutomatedCall)
		got := false
		for r := range standard.CanCallAt(p, c.ch, at).Applying() {
			got = got || r.ID == "disclose-ai"
		}
		if got != c.want {
			t.Errorf("%s: notice %v; want %v", c.name, got, c.want)
		}
	}
}

// TestAConsentThatIsNotKnownMayHaveBeenWithdrawn: RGPD, art. 7(3) and 21. No objection
// on file, and nobody says what became of a consent: nobody is called on that.
func TestAConsentThatIsNotKnownMayHaveBeenWithdrawn(t *testing.T) {
	kinds := map[string]func(p *Prospect){
		"a professional": atWorkOf,
		"a switchboard":  func(p *Prospect) { atWorkOf(p); p.Audience = rgpd.LegalPerson },
		"a charity":      func(p *Prospect) { p.Campaign.Purpose = CharitableAppeal },
		"a poll":         func(p *Prospect) { p.Campaign.Purpose = Survey },
		"a customer":     func(p *Prospect) { p.Contract = RunningRelated },
		"the press":      func(p *Prospect) { p.Campaign.Sector = Press },
	}
	for name, kind := range kinds {
		for _, policy := range []*Policy{standard, policy(t, LawOnly())} {
			for _, day := range []rgpd.Date{law.DayGDPR, law.DayOptIn - 1, law.DayOptIn, rgpd.LawAsOf} {
				at := rgpd.Mainland.Instant(day, 11*time.Hour)
				p := baseConsumer(at)
				p.Consent = consent.Status{}
				kind(&p)
				if d := policy.CanCallAt(p, rgpd.LiveCall, at); name != "the press" && name != "a customer" && d.Verdict() != rgpd.Allowed {
					t.Fatalf("%v, %s, nothing on file: %v", day, name, d)
				}
				p.Rest, p.Stop, p.Contract, p.CallBack.Asked, p.Attempts = 0, rgpd.NoStop, max(p.Contract, NoContract), NotAsked, NoAttempts()
				d := policy.CanCallAt(p, rgpd.LiveCall, at)
				if d.Verdict() != rgpd.Undecided {
					t.Errorf("%v, %s, consent unknown: %v", day, name, d)
				}
				asked, told := false, false
				for col := range d.Missing() {
					asked = asked || col.Name == "stop"
				}
				for n := range d.Particulars() {
					told = told || n.ID == "withdrawal-open"
				}
				if !asked || !told {
					t.Errorf("%v, %s: the withdrawal is not asked for: %v", day, name, d)
				}
				p.Consent.State = consent.State(200)
				if d := policy.CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Undecided {
					t.Errorf("%v, %s, a state that is none: %v", day, name, d)
				}
				p.Consent.State = consent.Withdrawn
				if d := policy.CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Forbidden {
					t.Errorf("%v, %s, withdrawn: %v", day, name, d)
				}
			}
		}
	}
}

func atWorkOf(p *Prospect) {
	p.Campaign.Offer, p.Audience, p.Line, p.Origin, p.Information = OfferForWork, rgpd.Professional, WorkLine, EmployerSite, ToldByContact
}

// TestAConsentTellsWhatItIsAbout: who consented validly is presumed told, and the
// decision says so; what is stated prevails, and a policy without presumptions asks.
func TestAConsentTellsWhatItIsAbout(t *testing.T) {
	at := lawReadAgain
	p := baseConsumer(at)
	p.Information = 0
	d := CanCallAt(p, rgpd.LiveCall, at)
	presumed := false
	for n := range d.Presumed() {
		presumed = presumed || n.ID == "told-by-consent"
	}
	if !d.Allowed() || !presumed {
		t.Errorf("a consent that is valid, nothing said of information: %v, presumed %v", d, presumed)
	}
	if d := policy(t, NoPresumptions()).CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Undecided {
		t.Errorf("without presumptions: %v", d)
	}
	p.Information = NeverTold
	if d := CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Forbidden {
		t.Errorf("a consent said to be valid of a person said to be never told: %v", d)
	}
	p.Information, p.Consent, p.Contract = 0, consent.Status{State: consent.None}, RunningRelated
	if d := CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Undecided {
		t.Errorf("no consent, nothing said of information: %v", d)
	}
	p = baseConsumer(at)
	p.Information, p.Campaign.Purpose = 0, CharitableAppeal
	if d := CanCallAt(p, rgpd.LiveCall, at); d.Verdict() != rgpd.Undecided {
		t.Errorf("a consent to sales tells nothing of a charity: %v", d)
	}
}
