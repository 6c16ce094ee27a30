package prospect

import (
	"reflect"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// given counts the fields of a prospect that are not zero, the campaign as one.
func given(p Prospect) (n int) {
	v := reflect.ValueOf(p)
	for i := range v.NumField() {
		if !v.Field(i).IsZero() {
			n++
		}
	}
	return n
}

// less is a prospect with one field taken away.
type less struct {
	field string
	p     Prospect
}

// without returns the prospect with each of its fields taken away in turn, those
// of the campaign included.
func without(p Prospect) (out []less) {
	v := reflect.ValueOf(p)
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if name == "Campaign" {
			for j := range v.Field(i).NumField() {
				q := p
				f := reflect.ValueOf(&q).Elem().Field(i).Field(j)
				f.SetZero()
				out = append(out, less{"Campaign." + v.Field(i).Type().Field(j).Name, q})
			}
			continue
		}
		if name == "StoppedAt" || name == "inquiry" || name == "searched" {
			continue // an instant is no fact of its own: without it the stop stands
		}
		q := p
		reflect.ValueOf(&q).Elem().Field(i).SetZero()
		out = append(out, less{name, q})
	}
	return out
}

// setField makes the c-th set of a condition accept the value 1 alone.
func setField(w *When, c int) {
	f := reflect.ValueOf(w).Elem().Field(c)
	switch set := f.Addr().Interface().(type) {
	case *rgpd.Set[rgpd.Channel]:
		*set = rgpd.Is(rgpd.LiveCall)
	default:
		// Every Set holds one mask; write it through the method of another type.
		one := rgpd.Is(Place(1))
		f.Set(reflect.ValueOf(one).Convert(f.Type()))
	}
}

// baseConsumer may be called at home: every fact is known, and in order.
func baseConsumer(at time.Time) Prospect {
	c := homeCampaign(at)
	c.RecordingUse, c.RecordingNotice, c.Reward, c.Weighing = RecordingUseTraining, RecordingNoticeTold, RewardNone, WeighingDone
	c.OwnRules = OwnRulesMet
	return Prospect{
		Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm, Provenance: ProvenanceChecked,
		Marking: Unmarked, Visibility: ShownToAll, Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Consent: agreed(c, at),
		Products: SimilarProducts, Bloctel: NotOnBloctel,
	}
}

// baseProfessional may be called at work: every fact is known, and in order.
func baseProfessional(at time.Time) Prospect {
	c := workCampaign()
	c.RecordingUse, c.RecordingNotice, c.Reward, c.Weighing = RecordingUseTraining, RecordingNoticeTold, RewardNone, WeighingDone
	c.OwnRules = OwnRulesMet
	return Prospect{
		Campaign: c, Audience: rgpd.Professional, Places: mainland, Line: WorkLine, Origin: EmployerSite,
		Provenance: ProvenanceChecked, Marking: Unmarked, Visibility: ShownToAll, Information: ToldByContact, Rest: NothingOnFile, Attempts: NoAttempts(),
		Products: SimilarProducts, Bloctel: NotOnBloctel,
	}
}

// agreed is a good consent to calls for the campaign.
func agreed(c Campaign, at time.Time) consent.Status {
	p := Prospect{Campaign: c}
	p.agree(agreement{}, rgpd.LiveCall, at)
	return p.Consent
}
