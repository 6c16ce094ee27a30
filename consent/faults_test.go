package consent_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// ofTheCodes are the faults that the codes of France alone know: a person abroad is not
// judged by them.
var ofTheCodes = []string{
	"another caller named", "no object", "the telephone not named", "the message named in part", "asked for on the call",
	"the way to withdraw not said", "the choice not said", "the period said in part", "a period of two years",
	"the proof not spoken of", "withdrawal not by voice", "a child alone", "a minor alone",
	"a parent in the place of a minor",
}

// One fault in a good record: what it breaks, in which respects it fails, and where in
// the record one mends it; and whether it is one abroad, too. A refusal is worth what it says.
func TestOneFaultIsToldByItsCriterionItsQualityAndItsField(t *testing.T) {
	type told struct{ Broken, Fails, At string }
	const call, text, alone = rgpd.LiveCall, rgpd.SMS, consent.MinorAlone
	for _, c := range []struct {
		name   string
		on     rgpd.Channel
		change change
		want   told
	}{
		{"nothing on file", text, func(r *consent.Record) { r.Answer = consent.NothingOnFile },
			told{"agreed", "unambiguous", "answer"}},
		{"refused", text, func(r *consent.Record) { r.Answer = consent.SaidNo }, told{"agreed", "unambiguous", "answer"}},
		{"withdrawn", text, func(r *consent.Record) { r.Withdrawal.By = consent.ByLink },
			told{"still-stands", "revocable", "withdrawal"}},

		{"another professional named", text, func(r *consent.Record) { r.Form.Principals = consent.Named("autre") },
			told{"names-principal", "specific informed", "form.principals"}},
		{"nobody named", text, func(r *consent.Record) { r.Form.Principals = consent.Named() },
			told{"names-principal", "informed", "form.principals"}},
		{"another caller named", call, func(r *consent.Record) { r.Form.Callers = consent.Named("autre") },
			told{"names-caller", "specific informed", "form.callers"}},
		{"another object", text, func(r *consent.Record) { r.Form.Objects = consent.Named("autre") },
			told{"names-object", "specific", "form.objects"}},
		{"no object", call, func(r *consent.Record) { r.Form.Objects = consent.Named() },
			told{"names-object", "specific informed", "form.objects"}},
		{"another channel agreed to", text, func(r *consent.Record) { r.Channels = rgpd.ChannelsOf(call) },
			told{"names-channel", "specific", "channels"}},
		{"the telephone not named", call, func(r *consent.Record) { r.Form.Channels = consent.LeftOut },
			told{"names-channel", "specific", "form.channels"}},
		{"the message named in part", text, func(r *consent.Record) { r.Form.Channels = consent.SaidInPart },
			told{"names-channel", "specific", "form.channels"}},
		{"one box for all purposes", text, func(r *consent.Record) { r.Form.Granularity = consent.OneChoiceForAll },
			told{"own-choice", "free specific", "form.granularity"}},
		{"after the contact", text, func(r *consent.Record) { r.At = later.Add(1) },
			told{"given-before", "specific", "at"}},
		{"asked for on the call", call, func(r *consent.Record) { r.Act = consent.SpokeOnSalesCall },
			told{"given-before", "specific", "act"}},

		{"the purpose not said", text, func(r *consent.Record) { r.Form.Purpose = consent.LeftOut },
			told{"names-purpose", "informed", "form.purpose"}},
		{"the data not said", text, func(r *consent.Record) { r.Form.Data = consent.LeftOut },
			told{"names-data", "informed", "form.data"}},
		{"the right to withdraw not said", text, func(r *consent.Record) { r.Form.Withdrawal = consent.LeftOut },
			told{"tells-withdrawal", "informed", "form.withdrawal"}},
		{"the way to withdraw not said", call, func(r *consent.Record) { r.Form.Withdrawal = consent.SaidInPart },
			told{"tells-withdrawal", "informed", "form.withdrawal"}},
		{"the choice not said", call, func(r *consent.Record) { r.Form.Choice = consent.LeftOut },
			told{"tells-choice", "informed", "form.choice"}},
		{"the period said in part", call, func(r *consent.Record) { r.Form.Period = consent.SaidInPart },
			told{"tells-period", "informed", "form.period"}},
		{"a period of two years", call, func(r *consent.Record) { r.Form.Lasts.Years = 2 },
			told{"tells-period", "informed", "form.lasts"}},
		{"the proof not spoken of", call, func(r *consent.Record) { r.Form.Proof = consent.LeftOut },
			told{"tells-proof", "informed", "form.proof"}},
		{"among the terms", text, func(r *consent.Record) { r.Form.Placement = consent.InTerms },
			told{"separate", "informed unambiguous", "form.placement"}},

		{"ticked beforehand", text, func(r *consent.Record) { r.Act = consent.PreTickedBox },
			told{"positive-act", "unambiguous", "act"}},
		{"silence", text, func(r *consent.Record) { r.Act = consent.KeptStill },
			told{"positive-act", "unambiguous", "act"}},
		{"renewed tacitly", text, func(r *consent.Record) { r.Act = consent.RenewedTacitly },
			told{"positive-act", "unambiguous", "act"}},
		{"renewed tacitly, for calls", call, func(r *consent.Record) { r.Act = consent.RenewedTacitly },
			told{"positive-act", "unambiguous in-time", "act"}},
		{"ticked by another", text, func(r *consent.Record) { r.Act = consent.TickedByOther },
			told{"positive-act proven", "unambiguous proven", "act"}},
		{"a box to refuse", text, func(r *consent.Record) { r.Act = consent.OptOutBox },
			told{"positive-act", "unambiguous", "act"}},
		{"terms accepted", text, func(r *consent.Record) { r.Act = consent.AcceptedTerms },
			told{"positive-act separate", "informed unambiguous", "act"}},

		{"the price of a service", text, func(r *consent.Record) { r.Form.Condition = consent.ForService },
			told{"freely", "free", "form.condition"}},
		{"the price of a sale", call, func(r *consent.Record) { r.Form.Condition = consent.ForSale },
			told{"freely", "free", "form.condition"}},
		{"the price of a contest", text, func(r *consent.Record) { r.Form.Condition = consent.ForContest },
			told{"freely", "free", "form.condition"}},
		{"a fee", text, func(r *consent.Record) { r.Form.Cost = consent.SomeCost },
			told{"no-detriment", "free", "form.cost"}},
		{"the employer asks", text, func(r *consent.Record) { r.Form.Footing = consent.Imbalance },
			told{"fair-footing", "free", "form.footing"}},
		{"the refusal is hidden", text, func(r *consent.Record) { r.Form.Layout = consent.RefusalHidden },
			told{"fair-layout", "free unambiguous", "form.layout"}},

		{"no proof", call, func(r *consent.Record) { r.Evidence.Kind = consent.NoProof },
			told{"proven", "proven", "evidence.kind"}},
		{"a blank form", text, func(r *consent.Record) { r.Evidence.Kind = consent.SpecimenForm },
			told{"proven", "proven", "evidence.kind"}},
		{"an invoice", text, func(r *consent.Record) { r.Evidence.Kind = consent.SupplierWord },
			told{"proven", "proven", "evidence.kind"}},
		{"another wording", text, func(r *consent.Record) { r.Form.Digest = consent.DigestOf("autre") },
			told{"proven", "proven", "form.digest"}},
		{"a form younger than the answer", text, func(r *consent.Record) { r.Form.Since = r.At.Add(time.Second) },
			told{"proven", "proven", "form.since"}},
		{"a period left out and stated", text, func(r *consent.Record) { r.Form.Period = consent.LeftOut },
			told{"proven", "proven", "form.period"}},
		{"of age, and a parent alone", text, func(r *consent.Record) { r.Person.Parents = consent.ParentsAlone },
			told{"proven", "proven", "person.parents"}},
		{"of age, and a minor alone", text, func(r *consent.Record) { r.Person.Parents = alone },
			told{"proven", "proven", "person.parents"}},
		{"bought and unchecked", text, func(r *consent.Record) {
			r.Collection = consent.Collection{By: consent.BySupplier, Check: consent.Unchecked}
		}, told{"proven", "proven", "collection.check"}},

		{"withdrawal by letter", text, func(r *consent.Record) { r.Form.Exit = consent.ExitHarder },
			told{"easy-withdrawal", "revocable", "form.exit"}},
		{"withdrawal not by voice", call, func(r *consent.Record) { r.Form.Exit = consent.ExitNotByVoice },
			told{"easy-withdrawal", "revocable", "form.exit"}},
		{"a child alone", text, func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.Under15, alone },
			told{"capable", "of-age", "person.parents"}},
		{"a minor alone", call, func(r *consent.Record) { r.Person.Age, r.Person.Parents = consent.From15To17, alone },
			told{"capable", "of-age", "person.parents"}},
		{"a parent in the place of a minor", text, func(r *consent.Record) {
			r.Person.Age, r.Person.Parents = consent.From15To17, consent.ParentsAlone
		}, told{"capable", "of-age", "person.parents"}},
		{"two months told, over", text, func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 2} },
			told{"in-time", "in-time", "form.lasts"}},
		{"a year over", call, func(r *consent.Record) { r.At, r.Form.Since = later.AddDate(-1, 0, -3), time.Time{} },
			told{"in-time", "in-time", "at form.lasts"}},
	} {
		a := consent.Assess(with(c.change), boiler, c.on, later)
		got := told{Broken: a.Broken().String()}
		var fails, paths []string
		for q := range consent.AllQualities() {
			if a.Quality(q) == consent.Fails {
				fails = append(fails, q.String())
			}
		}
		for _, f := range a.Findings() {
			if f.Level == rgpd.Error && !slices.Contains(paths, f.Path) {
				paths = append(paths, f.Path)
			}
		}
		slices.Sort(paths)
		got.Fails, got.At = strings.Join(fails, " "), strings.Join(paths, " ")
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
		abroad, want := with(c.change), no
		abroad.Person.Places = rgpd.TerritoriesOf(rgpd.Abroad)
		if slices.Contains(ofTheCodes, c.name) {
			want = rgpd.OutOfScope
		}
		if got := consent.Assess(abroad, boiler, c.on, later).Decision().Verdict(); got != want {
			t.Errorf("%s, of a person abroad: %v; want %v", c.name, got, want)
		}
	}
}

// What passed through other hands was not collected by the principal itself: it may have
// been bought, and stands once it was checked.
func TestCollectedByThePrincipalAndPassedOnIsToBeChecked(t *testing.T) {
	passed := func(by consent.Collector, check consent.Check) rgpd.Verdict {
		r := good()
		r.Collection = consent.Collection{By: by, Through: []string{"Fichiers SARL"}, Check: check}
		r.Collection.CheckedAt = later.AddDate(0, 0, -1)
		return consent.Assess(r, boiler, rgpd.SMS, later).Decision().Verdict()
	}
	for _, c := range []struct {
		by    consent.Collector
		check consent.Check
		want  rgpd.Verdict
	}{
		{consent.ByPrincipal, 0, ask}, {consent.ByPrincipal, consent.Unchecked, ask},
		{consent.ByPrincipal, consent.Checked, yes}, {consent.ByProcessor, 0, yes},
		{consent.BySupplier, consent.Unchecked, no}, {consent.BySupplier, consent.Checked, yes},
	} {
		if got := passed(c.by, c.check); got != c.want {
			t.Errorf("by %v, %v: %v; want %v", c.by, c.check, got, c.want)
		}
	}
}

// What is said on one quality is about that quality: its faults, and what is asked.
func TestFindingsOnAQualityAreAboutIt(t *testing.T) {
	r := with(func(r *consent.Record) {
		r.Act, r.Form.Cost, r.Form.Footing, r.Form.Layout = consent.PreTickedBox, consent.SomeCost, 0, 0
		r.Person.Age, r.Evidence.Kind = 0, 0
	})
	a := consent.Assess(r, boiler, rgpd.SMS, later)
	got := map[consent.Quality][]string{}
	for q := range consent.AllQualities() {
		for _, f := range a.FindingsOn(q) {
			got[q] = append(got[q], f.Level.String()+" "+f.Path)
		}
	}
	want := map[consent.Quality][]string{
		consent.Free:        {"error form.cost", "defect form.footing", "defect form.layout"},
		consent.Unambiguous: {"error act", "defect form.layout"},
		consent.OnProof:     {"defect evidence"},
		consent.OfAge:       {"defect person.age", "defect person.parents"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// What is asked is what still matters, and all of it: not the proof of a consent whose
// proof is worth nothing anyhow, and not the period alone where more is unknown.
func TestWhatStillMattersIsAskedFor(t *testing.T) {
	for _, c := range []struct {
		name   string
		change change
		want   []string
	}{
		{"ticked by another, evidence unknown", func(r *consent.Record) {
			r.Act, r.Evidence.Kind = consent.TickedByOther, 0
		}, nil},
		{"evidence unknown", func(r *consent.Record) { r.Evidence.Kind = 0 }, []string{"evidence"}},
		{"evidence and period unknown", func(r *consent.Record) { r.Evidence.Kind, r.Form.Period = 0, 0 }, []string{"evidence"}},
		{"period unknown", func(r *consent.Record) { r.Form.Period = 0 }, []string{"form.period"}},
		{"period and footing unknown", func(r *consent.Record) { r.Form.Period, r.Form.Footing = 0, 0 },
			[]string{"form.footing", "form.period"}},
		{"nothing unknown", unchanged, nil},
	} {
		var asked []string
		for _, f := range consent.Assess(with(c.change), boiler, rgpd.SMS, later).Findings() {
			if f.Level == rgpd.Defect {
				asked = append(asked, f.Path)
			}
		}
		if diff := cmp.Diff(c.want, asked); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// Before the RGPD nothing is said of any quality, of a good consent or of a bad one.
func TestNoQualityBeforeTheRGPD(t *testing.T) {
	eve, day := paris("2018-05-24", 23, 59), paris("2018-05-25", 0, 0)
	r := with(func(r *consent.Record) {
		r.At, r.Form.Since, r.Act = eve.AddDate(0, -1, 0), time.Time{}, consent.PreTickedBox
	})
	for q := range consent.AllQualities() {
		if got := consent.Assess(r, boiler, rgpd.SMS, eve).Quality(q); got != consent.Open {
			t.Errorf("%v: %v on the day before", q, got)
		}
		want := consent.Holds
		if q == consent.Unambiguous {
			want = consent.Fails
		}
		if got := consent.Assess(r, boiler, rgpd.SMS, day).Quality(q); got != want {
			t.Errorf("%v: %v on the first day; want %v", q, got, want)
		}
	}
}
