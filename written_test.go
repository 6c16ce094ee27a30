package rgpd_test

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// handed are all things that the module hands out of its rules, statements and decisions.
func handed(t *testing.T) map[string]func() any {
	at := rgpd.Mainland.Instant(rgpd.LawAsOf, 11*time.Hour)
	use := consent.Use{Principal: "A", Caller: "B", Object: "C"}
	out := map[string]func() any{}
	decision := func(name string, decide func() rgpd.Decision) {
		out[name+" because"] = func() any { return slices.Collect(decide().Because()) }
		out[name+" applying"] = func() any { return slices.Collect(decide().Applying()) }
		out[name+" unsettled"] = func() any { return slices.Collect(decide().Unsettled()) }
		out[name+" duties"] = func() any { return slices.Collect(decide().Duties()) }
		out[name+" missing"] = func() any { return slices.Collect(decide().Missing()) }
		out[name+" ask first"] = func() any { return decide().AskFirst() }
		out[name+" presumed"] = func() any { return slices.Collect(decide().Presumed()) }
		out[name+" particulars"] = func() any { return slices.Collect(decide().Particulars()) }
		out[name+" headline"] = func() any { r, _ := decide().Headline(); return []rgpd.Rule{r} }
		out[name+" report"] = func() any { r := decide().Report(); return &r }
	}
	for name, p := range map[string]prospect.Prospect{
		"a decision, nothing known": {},
		"a refusal":                 {Stop: rgpd.Objected, Campaign: prospect.Campaign{Purpose: prospect.Sale}},
	} {
		decision(name, func() rgpd.Decision { return prospect.CanCallAt(p, rgpd.LiveCall, at) })
	}
	set := func(name string, s *rgpd.RuleSet) {
		out[name+" rules"] = func() any { return slices.Collect(s.Rules()) }
		out[name+" rows"] = func() any { return slices.Collect(s.Rows()) }
		out[name+" columns"] = func() any { return slices.Collect(s.Columns()) }
		out[name+" changes"] = func() any { return s.Changes() }
		out[name+" a rule"] = func() any {
			for r := range s.Rules() {
				r, _ = s.Rule(r.ID)
				return []rgpd.Rule{r}
			}
			return nil
		}
		out[name+" conditions"] = func() any {
			var all [][]string
			for r := range s.Rules() {
				for _, words := range s.Condition(r.ID) {
					all = append(all, words)
				}
			}
			return all
		}
	}
	for name, study := range map[string]func() *rgpd.Study{
		"prospect": prospect.Standard().Study, "consent": consent.Study, "need": consent.NeedStudy, "rights": rights.Study,
		"transfer": transfer.Study, "roles": transfer.RoleStudy,
	} {
		set(name, study().RuleSet)
		out[name+" assumptions"] = func() any { return study().Assume }
		out[name+" ordinary"] = func() any { return study().Like }
	}
	for name, rules := range map[string]func() iter.Seq[rgpd.Rule]{
		"consent": consent.Rules, "prospect": prospect.Rules, "register": register.Rules, "rights": rights.Rules, "transfer": transfer.Rules,
	} {
		out[name+" all rules"] = func() any { return slices.Collect(rules()) }
	}
	for name, all := range map[string]func() iter.Seq[rgpd.Guarantee]{
		"consent": consent.Guarantees, "need": consent.NeedGuarantees, "prospect": prospect.Guarantees, "rights": rights.Guarantees,
		"transfer": transfer.Guarantees, "roles": transfer.RoleGuarantees,
	} {
		out[name+" guarantees"] = func() any { return slices.Collect(all()) }
	}
	for q := range register.Questions() {
		out["register guarantees "+q.String()] = func() any { return slices.Collect(q.Guarantees()) }
		out["register study "+q.String()] = func() any { return q.Study().Assume }
		out["register ordinary "+q.String()] = func() any { return q.Study().Like }
		set("register "+q.String(), q.Study().RuleSet)
	}
	out["penalties"] = func() any { return slices.Collect(rgpd.AllPenalties()) }
	out["penalties of prospect"] = func() any { return prospect.Penalties() }
	out["penalties of register"] = func() any { return register.Penalties() }
	out["penalties of transfer"] = func() any { return transfer.Penalties() }
	out["schema"] = func() any { return prospect.Schema() }
	out["schema of decisions"] = func() any { return prospect.DecisionSchema() }
	out["schema of registers"] = func() any { return register.Schema() }
	out["columns"] = func() any { return prospect.When{}.Columns() }
	out["findings of consent"] = func() any { return consent.Assess(consent.Record{}, use, rgpd.LiveCall, at).Findings }
	out["findings of a contract"] = func() any { c := transfer.Contract{}; return c.Review().Findings }
	out["findings of an operation"] = func() any { return transfer.ReviewOperation(transfer.OperationFacts{}).Findings }
	out["findings of a case"] = func() any { return rights.Fold(rights.Place{}, rights.Event{}).Findings }
	out["contents of access"] = func() any { return rights.AccessContents() }
	out["contents of portability"] = func() any { return rights.PortableContents() }
	out["notice"] = func() any { return register.AuthorityNotice() }
	out["notice of persons"] = func() any { return register.PersonsNotice() }
	out["clauses"] = func() any { return transfer.ArticleClauses() }
	out["adequacies"] = func() any { return slices.Collect(transfer.Adequacies()) }
	out["fields of an import"] = func() any { return slices.Collect(consent.ImportFields()) }
	out["entries"] = func() any { return slices.Collect(register.ReadyEntries()) }
	out["sources of a need"] = func() any { return transfer.LegalBasis.Sources() }
	return out
}

// spoil writes to all that can be reached of a value: elements of lists and maps, and what
// stands behind pointers.
func spoil(v reflect.Value, deep int) {
	if deep > 12 {
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			spoil(v.Elem(), deep+1)
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i), deep+1)
		}
		if v.Cap() > v.Len() && v.CanSet() { // what an append of somebody would write over
			more := v.Slice(0, v.Cap())
			for i := v.Len(); i < v.Cap(); i++ {
				more.Index(i).SetZero()
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			spoil(v.Index(i), deep+1)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			spoil(v.MapIndex(k), deep+1)
		}
		if !v.IsNil() {
			v.Clear()
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				spoil(v.Field(i), deep+1)
			}
		}
	case reflect.String:
		if v.CanSet() {
			v.SetString("spoilt")
		}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if v.CanSet() {
			v.SetUint(v.Uint() + 1)
		}
	case reflect.Int, reflect.Int32, reflect.Int64:
		if v.CanSet() {
			v.SetInt(v.Int() + 1)
		}
	}
}

// TestNobodyWritesToRules: whoever writes to all that the module handed out changes nothing
// of what it hands out next, nor what a decision says.
func TestNobodyWritesToRules(t *testing.T) {
	say := func() map[string]string {
		said := map[string]string{}
		for name, get := range handed(t) {
			said[name] = fmt.Sprintf("%+v", get())
			if v := reflect.ValueOf(get()); v.Kind() == reflect.Pointer {
				said[name] = fmt.Sprintf("%+v", v.Elem().Interface())
			}
		}
		return said
	}
	before := say()
	filled := 0
	for name, get := range handed(t) {
		v := reflect.ValueOf(get())
		if v.IsValid() && (v.Kind() != reflect.Slice || v.Len() > 0) {
			filled++
			box := reflect.New(v.Type()).Elem()
			box.Set(v)
			spoil(box, 0)
			continue
		}
		t.Log("nothing is handed out: ", name)
	}
	after := say()
	for name := range before {
		if diff := cmp.Diff(before[name], after[name]); diff != "" {
			t.Errorf("%s can be written to:\n%.1500s", name, diff)
		}
	}
	require.Greater(t, filled, 80)

	// Nor by what was given to a rule set.
	set := prospect.Standard().RuleSet()
	rows := slices.Collect(set.Rows())
	other, err := set.WithRows(rows)
	require.NoError(t, err)
	digest := other.Named("").Digest()
	spoil(reflect.ValueOf(&rows), 0)
	require.Equal(t, digest, other.Named("").Digest())
	require.Equal(t, set.Named("").Digest(), digest)
}
