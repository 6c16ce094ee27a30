package prospect

import (
	"testing"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

var sinkDecision rgpd.Decision

func benchCampaign() Campaign {
	return Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles", Purpose: Sale, Sector: OtherSector,
		Offer: OfferForPrivateLife, Dialling: DialledByHand, Shown: ShownTerritorial, Holder: HeldByPrincipal,
		Voice: HumanVoice, Identity: TrueIdentity, BloctelCheckedOn: rgpd.NewDate(2026, 8, 1),
	}
}

func benchConsumer(at time.Time) Prospect {
	c := benchCampaign()
	return Prospect{
		Campaign: c, Audience: rgpd.Consumer, Places: rgpd.TerritoriesOf(rgpd.Mainland), Line: PersonalLine, Origin: OwnForm,
		Provenance: ProvenanceChecked, Marking: Unmarked, Visibility: ShownToAll, Information: ToldAndFree, Rest: NothingOnFile,
		Consent: consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall), GivenAt: at.AddDate(0, -2, 0), Until: at.AddDate(0, 10, 0),
		},
		Attempts: AttemptsAt(at.AddDate(0, 0, -20), at.AddDate(0, 0, -9)),
	}
}

func BenchmarkTmp(b *testing.B) {
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	p := benchConsumer(at)
	if d := CanCallAt(p, rgpd.LiveCall, at); !d.Allowed() {
		b.Fatal(d)
	}
	b.Run("allowed", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkDecision = CanCallAt(p, rgpd.LiveCall, at)
		}
	})
	b.Run("classify", func(b *testing.B) {
		var f rgpd.Facts
		for b.Loop() {
			standard.classify(&p, rgpd.LiveCall, at, &f)
		}
	})
	var f rgpd.Facts
	n := standard.classify(&p, rgpd.LiveCall, at, &f)
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			sinkDecision = standard.table.Decide(&f, at, n)
		}
	})
	b.Run("fire", func(b *testing.B) {
		for b.Loop() {
			standard.table.Compiled().Fire((*[40]uint8)(&f), 20780)
		}
	})
	b.Run("NewPolicy", func(b *testing.B) {
		for b.Loop() {
			NewPolicy()
		}
	})
}
