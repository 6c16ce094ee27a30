package register

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// What is of art. 9 takes a point of art. 9(2), what is of art. 10 the law that authorises it, and nothing else takes
// either.
func TestSpecialDataTakeTheirException(t *testing.T) {
	const special, criminal = "register-special-without-exception", "register-convictions-unauthorised"
	asked := func(k DataKind, e Exception) (out rgpd.RuleID) {
		a := filled(CallRecordings())
		a.Data[0].Kind, a.Data[0].Exception = k, e
		for _, f := range a.Review(today).Findings {
			if f.Rule == special || f.Rule == criminal {
				require.Empty(t, out)
				out = f.Rule
			}
		}
		return out
	}
	lifting := []Exception{ExplicitConsent, EmploymentLaw, VitalInterest, MembersOfBody, MadePublic, LegalClaims,
		PublicInterest, Care, PublicHealth, Archives}
	for _, k := range []DataKind{Identity, PersonalLife, Economic, Connection, Location, NationalNumber} {
		require.Empty(t, asked(k, 0), k)
	}
	for _, k := range []DataKind{RacialOrigin, PoliticalOpinions, Beliefs, UnionMembership, Genetic, Biometric, Health, SexLife} {
		require.Equal(t, rgpd.RuleID(special), asked(k, 0), k)
		require.Equal(t, rgpd.RuleID(special), asked(k, AuthorisedByLaw), k)
		for _, e := range lifting {
			require.Empty(t, asked(k, e), "%v, %v", k, e)
		}
	}
	for _, e := range append(lifting, 0) {
		require.Equal(t, rgpd.RuleID(criminal), asked(Convictions, e), e)
	}
	require.Empty(t, asked(Convictions, AuthorisedByLaw))
}

// Whatever is on the CNIL's list takes an impact assessment, by the list, from the day of the list.
func TestWhatIsOnTheListTakesAnAssessment(t *testing.T) {
	f := AssessmentFacts{SystematicEvaluation: rgpd.No, LargeScaleSensitive: rgpd.No, PublicMonitoring: rgpd.No,
		Criteria: Criteria{2, 2, 2, 2, 2, 2, 2, 2, 2}, HighRisk: rgpd.No}
	for _, f.Listed = range []Listed{HRProfiling, ConstantMonitoring, OutsideSources, ContractExclusion, SharedDefaults,
		LargeScaleLocation, OtherListed} {
		got := AssessmentRequired(f, noon)
		require.Equal(t, Needed, got.Need(), f.Listed)
		head, _ := got.Decision().Headline()
		require.Equal(t, rgpd.RuleID("accountability-assessment-listed"), head.ID, f.Listed)
	}
	f.Listed = NotListed
	require.Equal(t, NotNeeded, AssessmentRequired(f, noon).Need())
}

// The RGPD is not about nobody, nor about paper in no order; it is about paper in a filing system.
func TestWhatTheRegulationIsAbout(t *testing.T) {
	f := ScopeFacts{About: NaturalPerson, Handling: Automated, Household: rgpd.No, OtherLaw: rgpd.No, Established: rgpd.Yes}
	need := func(change func(*ScopeFacts)) Need {
		g := f
		change(&g)
		return Applies(g, noon).Need()
	}
	require.Equal(t, Needed, need(func(*ScopeFacts) {}))
	require.Equal(t, Needed, need(func(g *ScopeFacts) { g.Handling = Filed }))
	require.Equal(t, NotNeeded, need(func(g *ScopeFacts) { g.Handling = Unfiled }))
	require.Equal(t, NotNeeded, need(func(g *ScopeFacts) { g.About = Nobody }))
}

// A Go program and the JSON of a register say the same: each value is one word, and stays it.
func TestTheWordsOfARecord(t *testing.T) {
	words := map[encoding.TextMarshaler]string{
		Planned: "planned", Active: "active", Ended: "ended",
		InternalServices: "internal-services", Customers: "customers", Suppliers: "suppliers", Contractors: "contractors",
		Candidates: "candidates", ProcessorRecipient: "processor", IndependentController: "independent-controller",
		ProcessorControl: "processor-control", OtherMeasure: "other",
		ConsentBasis: "6-1-a", ContractBasis: "6-1-b", LegalObligation: "6-1-c", VitalInterests: "6-1-d", PublicTask: "6-1-e",
		LegitimateInterests: "6-1-f",
		Withdraw:            "7-3", Access: "15", Rectify: "16", Erase: "17", Restrict: "18", Port: "20", Object: "21-1",
		ObjectToProspecting: "21-2", NoAutomatedDecision: "22",
		DPIANotRequired: "not-required", DPIAToAssess: "to-assess", DPIARequired: "required", DPIADone: "done",
		Ceiling: "ceiling", Floor: "floor", Fixed: "fixed", Archive: "archive",
		Statutory: "statutory", Recommendation: "recommendation", Derived: "derived",
		Confidentiality: "confidentiality", Integrity: "integrity", Availability: "availability",
	}
	for v, want := range words {
		got, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(got), "%T", v)
		back, ok := map[string]func() (any, error){
			"register.Right": func() (any, error) { var r Right; err := r.UnmarshalText(got); return r, err },
			"register.Basis": func() (any, error) { var b Basis; err := b.UnmarshalText(got); return b, err },
		}[fmt.Sprintf("%T", v)]
		if ok {
			read, err := back()
			require.NoError(t, err)
			require.Equal(t, any(v), read)
		}
	}
}

// The drop-downs of the CNIL's form have a word for each kind, and none for what is no kind.
func TestKindsInTheWordsOfTheForm(t *testing.T) {
	for _, c := range []struct {
		got  rgpd.Text
		want string
	}{
		{Employees.Text(), "Salariés"}, {InternalServices.Text(), "Services Internes"}, {Customers.Text(), "Clients"},
		{Suppliers.Text(), "Fournisseurs"}, {Contractors.Text(), "Prestataires"}, {Prospects.Text(), "Prospects"},
		{Candidates.Text(), "Candidats"}, {SubjectKind(0).Text(), ""},
		{RacialOrigin.Text(), "Données révélant l'origine raciale ou ethnique"},
		{Health.Text(), "Données concernant la santé"},
		{Convictions.Text(), "Données relatives à des condamnations pénales ou infractions"}, {DataKind(200).Text(), ""},
		{InternalDepartment.Text(), "Service interne qui traite les données"},
		{ProcessorRecipient.Text(), "Sous-traitants"},
		{IndependentController.Text(), "Partenaires institutionnels ou commerciaux"}, {RecipientKind(200).Text(), ""},
		{Traceability.Text(), "Mesures de traçabilité"}, {ProcessorControl.Text(), "Contrôle des sous-traitants"},
		{MeasureKind(200).Text(), ""},
	} {
		require.Equal(t, c.want, c.got.FR)
		require.Equal(t, c.want == "", c.got.EN == "")
	}
}

// The ready entries that no campaign needs, and every house that calls does.
func TestReadyEntriesOfTheHouse(t *testing.T) {
	type entry struct {
		Ref   string
		Basis Basis
		Like  rgpd.RuleID
	}
	got := map[string]entry{}
	for name, a := range map[string]Activity{
		"requests": RequestHandling(), "statistics": CallStatistics(), "breaches": BreachLogging(),
		"checks": CampaignChecks(),
	} {
		e := entry{Ref: a.Ref, Basis: a.Bases[0].Basis}
		for _, d := range a.Data {
			for _, r := range d.Retention {
				if e.Like == "" {
					e.Like = r.Like
				}
			}
		}
		got[name] = e
		require.NotEmpty(t, a.Faults(), "%s: whose controller and days are to be filled in", name)
		a = filled(a)
		_, err := From(a).Build()
		require.NoError(t, err, name)
	}
	want := map[string]entry{
		"requests":   {"T-006", LegalObligation, "retention-requests"},
		"statistics": {Ref: "T-007", Basis: LegitimateInterests},
		"breaches":   {"T-008", LegalObligation, "retention-breach-log"},
		"checks":     {"T-009", LegitimateInterests, "retention-objections"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A finished entry of a processor has its reference, and is equal to what says the same.
func TestAFinishedEntryOfAProcessor(t *testing.T) {
	s := full(t).Services[0]
	require.Equal(t, s.Service().Ref, s.Ref())
	require.Empty(t, ServiceEntry{}.Ref())
	again := s.Service()
	same, err := again.Build()
	require.NoError(t, err)
	require.True(t, s.Equal(same))
	again.Ref = "another"
	other, err := again.Build()
	require.NoError(t, err)
	require.False(t, s.Equal(other))
	require.False(t, s.Equal(ServiceEntry{}))
}

// References tell entries apart: Check says which is not its own, before anything is written.
func TestCheckNamesTheReferenceThatIsNotItsOwn(t *testing.T) {
	r := full(t)
	require.NoError(t, r.Check())
	r.Entries = append(r.Entries, r.Entries[0])
	r.Services = append(r.Services, r.Services[0])
	err := r.Check()
	require.ErrorContains(t, err, fmt.Sprintf("entries[%d].ref", len(r.Entries)-1))
	require.ErrorContains(t, err, fmt.Sprintf("services[%d].ref", len(r.Services)-1))
}
