package prospect

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
)

// TestAPollOfNumbersAtRandom: L. 34-5 is for direct prospecting, so that a person who offers
// nothing may poll numbers drawn at random (Conseil d'État, 6 June 2024, 489787); whoever
// sells may not, nor a machine.
func TestAPollOfNumbersAtRandom(t *testing.T) {
	for _, c := range []struct {
		name string
		set  func(*Prospect)
		ch   rgpd.Channel
		want rgpd.Verdict
		rule rgpd.RuleID
	}{
		{"a pollster calls", func(p *Prospect) {}, rgpd.LiveCall, rgpd.Allowed, "non-commercial-appeal"},
		{"calls a professional", func(p *Prospect) {
			p.Audience, p.Campaign.Offer = rgpd.Professional, OfferForWork
		}, rgpd.LiveCall, rgpd.Allowed, "non-commercial-appeal"},
		{"the number was made up, whoever dials it", func(p *Prospect) {
			p.Campaign.Dialling, p.Campaign.Purpose = DialledByHand, CharitableAppeal
		}, rgpd.LiveCall, rgpd.Forbidden, "random-dialling"},
		{"the pollster sells", func(p *Prospect) { p.Campaign.Purpose = Sale }, rgpd.LiveCall, rgpd.Forbidden, "random-dialling"},
		{"collects data for sales", func(p *Prospect) { p.Campaign.Purpose = CollectData }, rgpd.LiveCall, rgpd.Forbidden, "random-dialling"},
		{"asks for a gift", func(p *Prospect) { p.Campaign.Purpose = CharitableAppeal }, rgpd.LiveCall, rgpd.Forbidden, "random-dialling"},
		{"does not say what for", func(p *Prospect) { p.Campaign.Purpose = 0 }, rgpd.LiveCall, rgpd.Undecided, "random-dialling"},
		{"a recording asks", func(p *Prospect) { p.Campaign.Voice = RecordedVoice }, rgpd.LiveCall, rgpd.Forbidden, "random-survey-by-machine"},
		{"an AI system asks", func(p *Prospect) { p.Campaign.Voice = ArtificialVoice }, rgpd.LiveCall, rgpd.Forbidden, "random-survey-by-machine"},
		{"nobody says who asks", func(p *Prospect) { p.Campaign.Voice = 0 }, rgpd.LiveCall, rgpd.Undecided, "random-survey-by-machine"},
		{"a machine that is said to be a person", func(p *Prospect) {}, rgpd.AutomatedCall, rgpd.Forbidden, "random-survey-by-machine"},
		{"a text message of which nobody says who speaks", func(p *Prospect) { p.Campaign.Voice = 0 }, rgpd.SMS, rgpd.Forbidden, "random-survey-by-machine"},
		{"a text message asks", func(p *Prospect) {}, rgpd.SMS, rgpd.Forbidden, "random-survey-by-machine"},
		{"the person objected", func(p *Prospect) { p.Stop = rgpd.Objected }, rgpd.LiveCall, rgpd.Forbidden, "objected"},
		{"said no in a call", func(p *Prospect) { p.Stop = rgpd.RefusedInCall }, rgpd.LiveCall, rgpd.Forbidden, "refusal-appeal"},
		{"the pollster hides who asks", func(p *Prospect) { p.Campaign.Identity = FalseIdentity }, rgpd.LiveCall, rgpd.Forbidden, "disguised-identity"},
		{"nobody says whether they do", func(p *Prospect) { p.Campaign.Identity = 0 }, rgpd.LiveCall, rgpd.Undecided, "disguised-identity"},
		{"an 01 is shown", func(p *Prospect) { p.Campaign.Shown = ShownTerritorial }, rgpd.LiveCall, rgpd.Forbidden, "number-territorial-automatic"},
		{"the person is not told", func(p *Prospect) { p.Information = NeverTold }, rgpd.LiveCall, rgpd.Forbidden, "non-commercial-untold"},
	} {
		p := baseConsumer(lawReadAgain)
		polls(&p)
		p.Campaign.Dialling, p.Campaign.Voice = DialledAtRandom, HumanVoice
		c.set(&p)
		for _, y := range []*Policy{standard, policy(t, LawOnly())} {
			d := y.CanCallAt(p, c.ch, lawReadAgain)
			if d.Verdict() != c.want || !carries(d, c.rule) {
				t.Errorf("%s: %v; want %v by %s", c.name, d, c.want, c.rule)
			}
		}
	}
}

// carries reports whether a rule applies, or may.
func carries(d rgpd.Decision, id rgpd.RuleID) bool {
	for r := range d.Applying() {
		if r.ID == id {
			return true
		}
	}
	for r := range d.Unsettled() {
		if r.ID == id {
			return true
		}
	}
	return false
}

// TestWhatIsAskedOfAPersonAbroad: what the RGPD forbids anywhere, since it follows the
// controller (art. 3(1)), and nothing else: their own word, with what tells how far a no in a
// call reaches, and whether the contact hides who makes it.
func TestWhatIsAskedOfAPersonAbroad(t *testing.T) {
	asked := func(p Prospect) (out []string) {
		for c := range CanCallAt(p, rgpd.LiveCall, lawReadAgain).Missing() {
			out = append(out, c.Name)
		}
		slices.Sort(out)
		return out
	}
	p := Prospect{Places: abroad, Campaign: Campaign{Purpose: Sale}}
	if diff := cmp.Diff([]string{"audience", "identity", "sector", "stop"}, asked(p)); diff != "" {
		t.Errorf("of a sales call: %s", diff)
	}
	p.Rest = NothingOnFile
	if diff := cmp.Diff([]string{"identity"}, asked(p)); diff != "" {
		t.Errorf("nothing on file: %s", diff)
	}
	p.Campaign.Identity = TrueIdentity
	if d := CanCallAt(p, rgpd.LiveCall, lawReadAgain); d.Verdict() != rgpd.OutOfScope {
		t.Errorf("nothing on file, and a true identity: %v, asking for %v", d, asked(p))
	}
	p.Campaign.Purpose = 0
	if diff := cmp.Diff([]string{"purpose"}, asked(p)); diff != "" {
		t.Errorf("for nobody knows what: %s", diff)
	}
}
