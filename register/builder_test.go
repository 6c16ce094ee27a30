package register

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

func ExampleBuilder() {
	var b Builder
	_, err := b.
		Ref("T-010").
		Name(rgpd.Text{FR: "Rappels demandés", EN: "Call-backs asked for"}).
		Controller(Party{Name: "Chaleur Durable SAS", Email: "rgpd@chaleur.example", Country: "FR"}).
		Purpose(rgpd.Text{FR: "Rappeler qui l'a demandé", EN: "Call back those who asked"}).
		Subjects(Prospects, rgpd.Text{FR: "Demandeurs", EN: "Callers"}).
		Data(DataCategory{Kind: Identity, Name: rgpd.Text{FR: "Nom et numéro", EN: "Name and number"}, For: []string{"main"}}).
		NoTransfer().
		Build()
	var missing *Incomplete
	if errors.As(err, &missing) {
		for _, f := range missing.Faults[:3] {
			fmt.Println(f.Level, f.Path, f.Sources[0].Ref)
			fmt.Println("  ", f.Do.EN)
		}
	}

	suggested, _ := Suggest("retention-call-back-proof", rgpd.NewDate(2026, 11, 23))
	again := b.Activity()
	again.Data[0].Retention = []Retention{suggested.Retention}
	entry, err := From(again).
		Recipient(Recipient{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service commercial", EN: "Sales"}}).
		Build()
	fmt.Println(err, entry.Ref())
	fmt.Println(entry.Activity().Data[0].Retention[0].Period.Text().EN)
	// Output:
	// error recipients RGPD, art. 30(1)(d)
	//    name who receives the data, the department and the processors included
	// warning data[0].retention RGPD, art. 30(1)(f)
	//    write a period and where it starts or, failing that, the criterion that fixes it
	// warning security RGPD, art. 30(1)(g), 30(2)(d), 32(1)
	//    describe the measures in general terms
	// <nil> T-010
	// 3 years
}

// Each fault: what brings it about in an entry that lacks nothing, where it is found, and
// its level. Nothing else changes.
var entryFaults = []struct {
	law   string
	rule  rgpd.RuleID
	name  string
	level rgpd.Level
	path  string
	spoil func(*Activity)
}{
	{"30(1)(a)", "register-controller-missing", "no controller named", rgpd.Error, "controller.name", func(a *Activity) { a.Controller.Name = " " }},
	{"30(1)(a)", "register-controller-unreachable", "no contact details", rgpd.Error, "controller", func(a *Activity) { a.Controller = Party{Name: "X SAS", Country: "FR"} }},
	{"30(1)(a)", "register-joint-unnamed", "a joint controller without a name", rgpd.Error, "joint[0].name", func(a *Activity) { a.Joint = []Party{{Email: "a@b.example"}} }},
	{"30(1)(a)", "register-representative-missing", "a controller in Tunisia without a representative", rgpd.Error, "representative", func(a *Activity) { a.Controller.Country = "TN" }},
	{"30(1)(a)", "register-officer-unreachable", "an officer who cannot be reached", rgpd.Error, "dpo.contact", func(a *Activity) { a.DPO = Officer{Contact: Party{Name: "DPO"}} }},
	{"30(1)(b)", "register-purpose-missing", "no purpose", rgpd.Error, "purpose", func(a *Activity) { a.Purpose.Says = rgpd.Text{} }},
	{"30(1)(c)", "register-subjects-missing", "no data subjects", rgpd.Error, "subjects", func(a *Activity) { a.Subjects = nil }},
	{"30(1)(c)", "register-subjects-missing", "other people, unnamed", rgpd.Error, "subjects[0]", func(a *Activity) { a.Subjects = []Subject{{Kind: OtherPeople}} }},
	{"30(1)(c)", "register-data-missing", "no data", rgpd.Error, "data", func(a *Activity) { a.Data = nil }},
	{"30(1)(d)", "register-recipients-missing", "no recipients", rgpd.Error, "recipients", func(a *Activity) { a.Recipients = nil; a.Transfers, a.AnyTransfer = nil, rgpd.No }},
	{"30(1)(e)", "register-transfer-country-missing", "a transfer to nowhere", rgpd.Error, "transfers[1].country", func(a *Activity) {
		a.Transfers = append(a.Transfers, Transfer{Recipient: text("x"), Documents: text("y")})
	}},
	{"30(1)(e)", "register-transfer-country-missing", "transfers said, none declared", rgpd.Error, "transfers", func(a *Activity) { a.Transfers, a.Recipients = nil, a.Recipients[:1] }},
	{"30(1)(e)", "register-transfer-undeclared", "a recipient in Tunisia and no transfer there", rgpd.Error, "recipients[1].country", func(a *Activity) { a.Transfers, a.AnyTransfer = nil, rgpd.No }},
	{"30(1)(e)", "register-compelling-undocumented", "compelling interests, no documents", rgpd.Error, "transfers[0].documents", func(a *Activity) {
		a.Transfers[0].Derogation, a.Transfers[0].Documents = transfer.CompellingInterest, rgpd.Text{}
	}},
	{"30(1)(f)", "register-retention-missing", "no time limit", rgpd.Warning, "data[1].retention", func(a *Activity) { a.Data[1].Retention = nil }},
	{"30(1)(f)", "register-retention-missing", "neither period nor criterion", rgpd.Warning, "data[1].retention[0]", func(a *Activity) { a.Data[1].Retention = []Retention{{Sense: Ceiling}} }},
	{"30(1)(f)", "register-trigger-missing", "a period that starts nowhere", rgpd.Warning, "data[1].retention[0].trigger", func(a *Activity) { a.Data[1].Retention[0].Trigger = rgpd.Text{} }},
	{"30(1)(g)", "register-security-missing", "no security", rgpd.Warning, "security", func(a *Activity) { a.Security = nil }},
	{"30(1)(e)", "register-transfer-unsaid", "silent on transfers", rgpd.Warning, "any_transfer", func(a *Activity) { a.Transfers, a.AnyTransfer, a.Recipients = nil, 0, a.Recipients[:1] }},
	{"practice", "register-transfer-undocumented", "clauses not cited", rgpd.Info, "transfers[0].documents", func(a *Activity) { a.Transfers[0].Documents = rgpd.Text{} }},
	{"CEF 2025", "register-retention-ground-unsaid", "a period without a nature", rgpd.Info, "data[1].retention[0]", func(a *Activity) { a.Data[1].Retention[0].Nature = 0 }},
	{"practice", "register-name-missing", "neither name nor reference", rgpd.Info, "name", func(a *Activity) { a.Name, a.Ref = rgpd.Text{}, "" }},
	{"practice", "register-dates-unsaid", "no dates", rgpd.Info, "created", func(a *Activity) { a.Created, a.Updated = 0, 0 }},
	{"practice", "register-basis-missing", "no legal basis", rgpd.Info, "bases", func(a *Activity) { a.Bases = nil }},
	{"practice", "register-interest-unsaid", "an interest that is not stated", rgpd.Info, "bases[1].interest", func(a *Activity) { a.Bases[1].Interest = rgpd.Text{} }},
	{"practice", "register-origin-unsaid", "no source of the data", rgpd.Info, "origins", func(a *Activity) { a.Origins = nil }},
	{"practice", "register-rights-unsaid", "no rights", rgpd.Info, "rights", func(a *Activity) { a.Rights = nil }},
	{"practice", "register-information-unsaid", "no information", rgpd.Info, "information", func(a *Activity) { a.Information = rgpd.Text{} }},
	{"practice", "register-dpia-unsaid", "silent on the impact assessment", rgpd.Info, "dpia.status", func(a *Activity) { a.DPIA = DPIA{} }},
	{"form", "register-value-malformed", "a country that is a word", rgpd.Error, "controller.country", func(a *Activity) { a.Controller.Country = "France" }},
	{"form", "register-value-malformed", "a period in words", rgpd.Error, "data[0].retention[0].period", func(a *Activity) { a.Data[0].Retention[0].Period = "3 ans" }},
	{"form", "register-value-malformed", "a purpose that is not there", rgpd.Error, "data[0].for[0]", func(a *Activity) { a.Data[0].For = []string{"other"} }},
	{"form", "register-value-malformed", "two purposes with one ID", rgpd.Error, "sub_purposes[0].id", func(a *Activity) { a.SubPurposes[0].ID = "main" }},
	{"form", "register-value-malformed", "a rule that is not one of retention", rgpd.Error, "data[0].retention[0].like", func(a *Activity) { a.Data[0].Retention[0].Like = "keep-it" }},
	{"form", "register-value-malformed", "a range without an upper end", rgpd.Error, "data[0].retention[0].longest", func(a *Activity) { a.Data[0].Retention[0].Sense = Range }},
	{"form", "register-value-malformed", "updated before it was created", rgpd.Error, "updated", func(a *Activity) { a.Updated = a.Created - 1 }},
	{"form", "register-value-malformed", "no transfers, and one", rgpd.Error, "any_transfer", func(a *Activity) { a.AnyTransfer = rgpd.No }},
	{"form", "register-value-malformed", "country and organisation", rgpd.Error, "transfers[0].organisation", func(a *Activity) { a.Transfers[0].Organisation = "EPO" }},
	{"form", "register-value-malformed", "an enumeration out of range", rgpd.Error, "data[0].kind", func(a *Activity) { a.Data[0].Kind = 77 }},
}

func TestEachFaultOfAnEntry(t *testing.T) {
	whole := filled(ConsumerCampaigns())
	require.Empty(t, whole.Faults())
	found := map[rgpd.RuleID]bool{}
	for _, c := range entryFaults {
		t.Run(string(c.rule)+"/"+c.name, func(t *testing.T) {
			a := whole.clone()
			c.spoil(&a)
			var got []string
			for _, f := range a.Faults() {
				if f.Rule == c.rule && f.Path == c.path {
					require.Equal(t, c.level, f.Level)
					require.NotEmpty(t, f.Sources)
					require.NotEmpty(t, f.Do.FR)
				}
				got = append(got, fmt.Sprint(f.Rule, " ", f.Path))
			}
			require.Contains(t, got, fmt.Sprint(c.rule, " ", c.path))
			_, err := a.Build()
			require.Equal(t, c.level == rgpd.Error, err != nil, "warnings alone do not stop an entry")
		})
		found[c.rule] = true
	}
	for _, c := range serviceFaults {
		found[c.rule] = true
	}
	for _, k := range entryChecks {
		require.True(t, found[k.ID], "%s is never found", k.ID)
	}
}

var serviceFaults = []struct {
	law   string
	rule  rgpd.RuleID
	level rgpd.Level
	path  string
	spoil func(*Service)
}{
	{"30(2)(a)", "register-processor-missing", rgpd.Error, "processor.name", func(s *Service) { s.Processor.Name = "" }},
	{"30(2)(a)", "register-client-missing", rgpd.Error, "clients", func(s *Service) { s.Clients, s.SubProcessors = nil, nil }},
	{"30(2)(a)", "register-client-unreachable", rgpd.Error, "clients[1].controller", func(s *Service) { s.Clients[1].Controller.Email, s.Clients[1].Controller.Address = "", "" }},
	{"30(2)(b)", "register-operations-missing", rgpd.Error, "clients[0].operations", func(s *Service) { s.Clients[0].Operations = rgpd.Text{} }},
	{"30(2)(c)", "register-transfer-undeclared", rgpd.Error, "sub_processors[0].party.country", func(s *Service) { s.Transfers, s.AnyTransfer = nil, rgpd.No }},
	{"30(2)(d)", "register-security-missing", rgpd.Warning, "security", func(s *Service) { s.Security = nil }},
	{"CNIL", "register-sub-processor-unnamed", rgpd.Warning, "sub_processors[0].party.name", func(s *Service) { s.SubProcessors[0].Party.Name = "" }},
	{"28(2)", "register-sub-processor-not-authorised", rgpd.Warning, "sub_processors[0].authorised", func(s *Service) { s.SubProcessors[0].Authorised = s.SubProcessors[0].Authorised[:1] }},
	{"form", "register-value-malformed", rgpd.Error, "sub_processors[0].authorised[0].client", func(s *Service) { s.SubProcessors[0].Authorised[0].Client = "nobody" }},
}

func TestEachFaultOfAService(t *testing.T) {
	whole := full(t).Services[0].Service()
	require.Empty(t, whole.Faults())
	for _, c := range serviceFaults {
		t.Run(string(c.rule), func(t *testing.T) {
			s := whole.clone()
			c.spoil(&s)
			i := slices.IndexFunc(s.Faults(), func(f rgpd.Finding) bool { return f.Rule == c.rule && f.Path == c.path })
			require.GreaterOrEqual(t, i, 0, "%v", s.Faults())
			require.Equal(t, c.level, s.Faults()[i].Level)
			_, err := s.Build()
			require.Equal(t, c.level == rgpd.Error, err != nil)
		})
	}
}

// A retention or a legal basis that is missing is no error in law.
func TestThreeLevels(t *testing.T) {
	a := filled(BusinessContacts())
	a.Bases, a.Security = nil, nil
	for i := range a.Data {
		a.Data[i].Retention = nil
	}
	e := build(t, a)
	levels := map[rgpd.Level]int{}
	for _, f := range e.Faults() {
		levels[f.Level]++
	}
	require.Equal(t, map[rgpd.Level]int{rgpd.Warning: 3, rgpd.Info: 1}, levels)
}

func TestZeroBuilderReportsAllAtOnce(t *testing.T) {
	var b Builder
	_, err := b.Build()
	var missing *Incomplete
	require.ErrorAs(t, err, &missing)
	paths := map[string]bool{}
	for _, f := range missing.Faults {
		if f.Level == rgpd.Error {
			paths[f.Path] = true
		}
	}
	require.Equal(t, []string{"controller", "controller.name", "data", "purpose", "recipients", "subjects"}, slices.Sorted(maps.Keys(paths)))
	for _, tag := range []language.Tag{language.French, language.English} {
		require.Len(t, strings.Split(strings.TrimSpace(missing.In(tag)), "\n"), len(missing.Faults))
	}
}

// Neither the builder, nor the activity it came from, nor a copy of what it holds can
// change a finished entry.
func TestFinishedEntryNeverChanges(t *testing.T) {
	a := filled(ConsumerCampaigns())
	b := From(a)
	e, err := b.Build()
	require.NoError(t, err)
	before := encoded(t, e)
	b.Ref("changed").NoTransfer().Data(DataCategory{})
	spoil := func(x *Activity) {
		x.Data[0].For[0], x.Data[0].Retention[0].Period, x.Data[0].Name = "changed", "P9Y", text("changed")
		x.Subjects[0], x.SubPurposes[0], x.Recipients[0], x.Transfers[0], x.Security[0] = Subject{}, Purpose{}, Recipient{}, Transfer{}, Measure{}
		x.Bases[0], x.Origins[0], x.Rights[0], x.Notes[0] = LegalBasis{}, rgpd.Text{}, 0, rgpd.Text{}
	}
	spoil(&a)
	out := e.Activity()
	spoil(&out)
	require.Equal(t, before, encoded(t, e))

	// Nor does a builder, by what it was given.
	d, rights := a.Data[0], a.Rights
	d.For, rights[0] = []string{"main"}, Access
	given := new(Builder).Data(d).Rights(rights...)
	wrote := given.Activity()
	d.For[0], d.Retention[0].Period, rights[0] = "changed", "P8Y", 0
	require.Equal(t, wrote, given.Activity())

	s := full(t).Services[0]
	before = encoded(t, s)
	copied := s.Service()
	copied.Clients[0], copied.SubProcessors[0].Authorised[0], copied.Security[0] = Client{}, Authorisation{}, Measure{}
	require.Equal(t, before, encoded(t, s))
	require.Zero(t, Entry{}.Activity())
	require.Equal(t, new(Activity).Faults(), Entry{}.Faults(), "the zero entry lacks all")
	require.True(t, e.Equal(build(t, e.Activity())))
}

func TestBuilderWritesEveryField(t *testing.T) {
	want := filled(ConsumerCampaigns())
	want.Software, want.Joint, want.Representative = []string{"Composeur"}, []Party{centre}, centre
	want.Design = Design{RecordingOff: rgpd.Yes}
	var b Builder
	b.Ref(want.Ref).Name(want.Name).Status(want.Status).Owner(want.Owner).Created(want.Created).Updated(want.Updated).
		Controller(want.Controller).Joint(centre).Representative(centre).DPO(want.DPO).Purpose(want.Purpose.Says).
		Rights(want.Rights...).Information(want.Information).Software("Composeur").AutomatedDecision(want.AutomatedDecision).
		DPIA(want.DPIA.Status, want.DPIA.Reason).Design(want.Design)
	for _, p := range want.SubPurposes {
		b.SubPurpose(p.ID, p.Says)
	}
	for _, s := range want.Subjects {
		b.Subjects(s.Kind, s.Name)
	}
	for _, d := range want.Data {
		b.Data(d)
	}
	for _, r := range want.Recipients {
		b.Recipient(r)
	}
	for _, x := range want.Transfers {
		b.Transfer(x)
	}
	for _, m := range want.Security {
		b.Security(m.Kind, m.Detail)
	}
	for _, l := range want.Bases {
		b.Basis(l)
	}
	for _, o := range want.Origins {
		b.Origin(o)
	}
	for _, n := range want.Notes {
		b.Note(n)
	}
	if diff := cmp.Diff(want, b.Activity()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestPeriods(t *testing.T) {
	day := rgpd.NewDate(2024, 2, 29)
	for p, want := range map[Period]rgpd.Date{
		"P1Y": rgpd.NewDate(2025, 2, 28), "P3Y": rgpd.NewDate(2027, 2, 28), "P12M": rgpd.NewDate(2025, 2, 28), "P1M": rgpd.NewDate(2024, 3, 29),
		"P30D": rgpd.NewDate(2024, 3, 30), "P0D": day, "P1Y6M": rgpd.NewDate(2025, 8, 29),
		"": 0, "P": 0, "3Y": 0, "P3": 0, "PY": 0, "P1M1Y": 0, "P1Y1Y": 0, "P99999Y": 0, "PT5M": 0, "P-1Y": 0,
	} {
		require.Equal(t, want, p.After(day), p)
	}
	require.Equal(t, rgpd.Text{FR: "1 an 6 mois", EN: "1 year 6 months"}, Period("P1Y6M").Text())
	require.Equal(t, rgpd.Text{FR: "aussitôt", EN: "at once"}, Period("P0D").Text())
	require.True(t, Period("P13M").longer("P1Y"))
	require.False(t, Period("P12M").longer("P1Y"))
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up keep-it
