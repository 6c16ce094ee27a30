package prospect

import (
	"fmt"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
)

// TestConsentIsRequiredWhereItIsAskedFor: package consent says when prospecting
// needs consent, and the rows here forbid for want of it: the law is not written
// twice, so both must agree, on every day on which either changes. Each occasion is
// put as a contact in order but for the consent, under the law alone.
func TestConsentIsRequiredWhereItIsAskedFor(t *testing.T) {
	bare := policy(t, LawOnly())
	ties := map[consent.Tie]func(p *Prospect){
		consent.NoTie:           func(p *Prospect) {},
		consent.OtherTie:        func(p *Prospect) { p.Contract, p.Products = Ended, OtherProducts },
		consent.SimilarToSale:   func(p *Prospect) { p.Contract, p.Products, p.Origin = Ended, SimilarProducts, OwnSale },
		consent.RunningContract: func(p *Prospect) { p.Contract, p.Products = RunningRelated, OtherProducts },
		consent.AskedCallBack:   func(p *Prospect) { callBackAsked(p, lawReadAgain) },
	}
	aims := map[consent.Aim]func(p *Prospect){
		consent.Commercial:    func(p *Prospect) {},
		consent.Press:         func(p *Prospect) { p.Campaign.Sector = Press },
		consent.NonCommercial: func(p *Prospect) { p.Campaign.Purpose = CharitableAppeal },
		consent.Political:     func(p *Prospect) { p.Campaign.Purpose = PoliticalAppeal },
	}
	days := boundaries()
	for _, d := range boundaries() {
		days = append(days, d-1)
	}
	seen := map[consent.Need]int{}
	for _, day := range append(days, rgpd.LawAsOf) {
		if day < law.DayGDPR {
			continue
		}
		at := rgpd.Mainland.Instant(day, 11*60*60*1e9)
		for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
			for who := rgpd.Consumer; who <= rgpd.LegalPerson; who++ {
				for aim, setAim := range aims {
					for tie, setTie := range ties {
						p := baseConsumer(at)
						p.Consent = consent.Status{}
						p.Audience = who
						if who != rgpd.Consumer {
							p.Campaign.Offer, p.Line = OfferForWork, WorkLine
						}
						if ch != rgpd.LiveCall {
							p.Campaign.Dialling, p.Campaign.Shown = DialledAutomatically, ShownVerified
						}
						setAim(&p)
						setTie(&p)
						if tie == consent.AskedCallBack {
							callBackAsked(&p, at)
						}
						need := consent.Required(consent.Occasion{Head: consent.Prospecting, Channel: ch, Audience: who, Aim: aim, Tie: tie}, at).Law()
						d := bare.CanCallAt(p, ch, at)
						got := consent.NotNeeded
						if d.Verdict() == rgpd.Forbidden {
							got = consent.Needed
						}
						if d.Verdict() == rgpd.Undecided || got != need {
							t.Errorf("%s: consent says %v, the rows %v", fmt.Sprint(day, " ", ch, " ", who, " ", aim, " ", tie), need, d)
						}
						seen[need]++
					}
				}
			}
		}
	}
	if seen[consent.Needed] == 0 || seen[consent.NotNeeded] == 0 || seen[0] != 0 {
		t.Errorf("met %v", seen)
	}
}
