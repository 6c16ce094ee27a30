package consent_test

import (
	"encoding"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A question is what an assessment reads.
type question struct {
	Record consent.Record
	Use    consent.Use
}

// taughtOtherwise are the facts whose learning may turn a verdict all the same, each
// with its reason: where there is none, no fact does.
var taughtOtherwise = map[string]func(before question, learnt rgpd.Verdict, rules []rgpd.RuleID) (because string){
	"Record.Withdrawal.At": func(before question, _ rgpd.Verdict, _ []rgpd.RuleID) string {
		switch by := before.Record.Withdrawal.By; {
		case by == consent.NoWithdrawal:
			return "that no withdrawal is on file was known, and is contradicted"
		case by != 0:
			return "a withdrawal without a date is taken to be made already"
		}
		return ""
	},
	"Record.Form.Lasts": func(before question, _ rgpd.Verdict, _ []rgpd.RuleID) string {
		if before.Record.Form.Period == consent.LeftOut {
			return "that no period was told was known, and is contradicted"
		}
		return ""
	},
	"Record.Person.Places": func(_ question, _ rgpd.Verdict, rules []rgpd.RuleID) string {
		if slices.Contains(rules, "consent-abroad") {
			return "a place that is not told is taken to be France"
		}
		return ""
	},
	"Record.Person.Parents": func(before question, _ rgpd.Verdict, _ []rgpd.RuleID) string {
		if before.Record.Person.Age == consent.Adult {
			return "that the person is of age was known, and is contradicted"
		}
		return ""
	},
	"Record.Collection.Through": func(before question, learnt rgpd.Verdict, _ []rgpd.RuleID) string {
		if before.Record.Collection.By == consent.ByPrincipal && learnt == rgpd.Undecided {
			return "that the principal collected it was known, and is contradicted"
		}
		return ""
	},
	"Record.Form.Since": presumedProof, "Record.Form.Wording": presumedProof, "Record.Form.Digest": presumedProof,
}

// presumedProof: S27. The form is presumed to have been out, and a wording or a digest
// alone to be that of the other. Nothing else of a proof is presumed.
func presumedProof(_ question, learnt rgpd.Verdict, rules []rgpd.RuleID) string {
	if learnt == rgpd.Forbidden && slices.Contains(rules, "consent-proof-contradicted") {
		return "what was presumed of the proof is contradicted"
	}
	return ""
}

// leaves are the fields of a value, deep inside, with their names.
func leaves(v reflect.Value, name string, yield func(string, reflect.Value)) {
	switch v.Type() {
	case reflect.TypeFor[time.Time](), reflect.TypeFor[consent.Period]():
		yield(name, v)
		return
	}
	if v.Kind() != reflect.Struct {
		yield(name, v)
		return
	}
	for i := range v.NumField() {
		leaves(v.Field(i), strings.TrimPrefix(name+"."+v.Type().Field(i).Name, "."), yield)
	}
}

// values are what one may learn of a field: every word of an enum, instants before, at
// and after the contact, names that fit and others, none included.
func values(v reflect.Value, at time.Time) (out []any) {
	switch x := v.Interface().(type) {
	case time.Time:
		const year = 9000 * time.Hour
		for _, d := range []time.Duration{-year, -time.Hour, -1, 0, 1, time.Hour, year} {
			out = append(out, at.Add(d))
		}
	case consent.Period:
		for _, p := range []consent.Period{{Days: 1}, {Months: 1}, {Years: 1}, {Years: 3}} {
			out = append(out, p)
		}
	case consent.Names:
		out = append(out, consent.Named(), consent.Named("autre"),
			consent.Named(boiler.Principal), consent.Named(boiler.Caller),
			consent.Named(boiler.Object, "autre"))
	case rgpd.Territories:
		out = append(out, rgpd.TerritoriesOf(rgpd.Mainland), rgpd.TerritoriesOf(rgpd.Abroad, rgpd.Reunion),
			rgpd.TerritoriesOf(rgpd.Abroad))
	case rgpd.Channels:
		for s := rgpd.Channels(2); s < 32; s += 2 {
			out = append(out, s)
		}
	case string:
		out = append(out, "autre", wording, consent.DigestOf(wording), boiler.Principal, boiler.Caller, boiler.Object)
	case []string:
		out = append(out, []string{"autre"})
	case encoding.TextMarshaler:
		for n := uint64(1); n < 32; n++ {
			word := reflect.New(v.Type()).Elem()
			word.SetUint(n)
			if _, err := word.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
				out = append(out, word.Interface())
			}
		}
	default:
		panic(x)
	}
	return out
}

// Learning a fact never takes a verdict back: whatever a record leaves unknown, the
// answer "it stands" or "it does not" holds for all that may still be found out.
func TestLearningAFieldNeverTakesAVerdictBack(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 12))
	tried, granted := map[rgpd.Verdict]int{}, map[string]bool{}
	for range 5000 {
		q := question{randomRecord(rnd), boiler}
		at, ch := randomInstant(rnd), rgpd.Channel(1+rnd.IntN(4))
		if rnd.IntN(2) == 0 {
			at = q.Record.At.Add(time.Duration(rnd.IntN(400*24)) * time.Hour)
		}
		if rnd.IntN(2) == 0 { // a good one, of which little is unknown
			q.Record = good()
			q.Record.Channels = rgpd.ChannelsOf(ch, rgpd.LiveCall)
			at = collected.Add(time.Duration(rnd.IntN(400*24)) * time.Hour)
			if rnd.IntN(8) == 0 {
				q.Record.Form.Period, q.Record.Form.Lasts = consent.LeftOut, consent.Period{}
			}
		}
		p := []float64{0, 0.1, 0.5}[rnd.IntN(3)]
		var unknown []string
		leaves(reflect.ValueOf(&q).Elem(), "", func(name string, v reflect.Value) {
			if rnd.Float64() < p || rnd.IntN(40) == 0 {
				v.SetZero()
			}
			if v.IsZero() && !strings.HasPrefix(name, "Record.Slot") {
				unknown = append(unknown, name)
			}
		})
		before := consent.Assess(q.Record, q.Use, ch, at).Decision().Verdict()
		if before == rgpd.Undecided {
			continue
		}
		known := q
		leaves(reflect.ValueOf(&q).Elem(), "", func(name string, v reflect.Value) {
			if !slices.Contains(unknown, name) {
				return
			}
			for _, x := range values(v, at) {
				v.Set(reflect.ValueOf(x))
				a := consent.Assess(q.Record, q.Use, ch, at)
				after := a.Decision().Verdict()
				tried[before]++
				if after != before {
					because := ""
					if reason, ok := taughtOtherwise[name]; ok {
						because = reason(known, after, slices.Collect(ids(a)))
					}
					require.NotEmpty(t, because, "%v becomes %v once %s is %v, on %v at %v\n%+v",
						before, after, name, x, ch, at, known)
					granted[name+": "+because] = true
				}
			}
			v.SetZero()
		})
	}
	require.Greater(t, tried[rgpd.Allowed], 2000, "the sample hardly tries it")
	require.Greater(t, tried[rgpd.Forbidden], 20_000)
	require.Len(t, granted, 9, "a reason that no case needs: %v", granted)
}
