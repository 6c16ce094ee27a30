package register

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

func ExampleFrom() {
	entry, err := From(SuppressionList()).
		Controller(Party{Name: "Chaleur Durable SAS", Email: "rgpd@chaleur.example", Country: "FR"}).
		Updated(rgpd.NewDate(2026, 11, 23)).
		Build()
	fmt.Println(entry.Ref(), err)
	kept := entry.Activity().Data[0].Retention[0]
	fmt.Println(kept.Period.Text().FR, kept.Sense.Text().FR+",", kept.Nature.Text().FR)
	// Output:
	// T-004 <nil>
	// 3 ans au moins, recommandation
}

func ExampleEntry_Review() {
	entry, _ := From(CallRecordings()).Controller(Party{Name: "Chaleur Durable SAS", Email: "rgpd@chaleur.example", Country: "FR"}).Updated(rgpd.NewDate(2026, 11, 23)).Build()
	a := entry.Activity()
	a.Data[0].Retention[0].Period = "P1Y"
	for _, f := range a.Review(rgpd.NewDate(2026, 11, 23)).Findings[:2] {
		fmt.Println(f.Level, f.Path, "-", f.Says.In(language.English))
	}
	// Output:
	// warning data[0].retention[0].period - the period is longer than the CNIL recommends
	// warning security - confidentiality, integrity, availability and resilience are not described
}

// A field that is misspelt in a file would be passed over in silence.
func TestEveryFieldOfAReadyFileIsRead(t *testing.T) {
	names, err := fs.Glob(readyFiles, "ready/*.json")
	require.NoError(t, err)
	require.Len(t, names, 10)
	for _, name := range names {
		b, err := readyFiles.ReadFile(name)
		require.NoError(t, err)
		d := json.NewDecoder(bytes.NewReader(b))
		d.DisallowUnknownFields()
		into := any(&Activity{})
		if name == "ready/outbound-calls.json" {
			into = &Service{}
		}
		require.NoError(t, d.Decode(into), name)
	}
}

// The ready entries say what the nine shared examples say, field by field.
func TestReadyEntriesAreTheSharedExamples(t *testing.T) {
	type tongues = rgpd.Text
	type measure struct {
		CNILType string
		Detail   tongues
	}
	type moved struct {
		Country, Mechanism, Module string
		Recipient, Documentation   tongues
	}
	var shared struct {
		Entries []struct {
			ID, CreatedOn string
			Owner, Name   tongues
			Purposes      struct {
				Main tongues
				Sub  []tongues
			}
			LegalBases []struct {
				Article                  string
				When, LegitimateInterest tongues
			}
			DataSubjects   []struct{ Category tongues }
			DataCategories []struct {
				Name, Items tongues
				Retention   struct {
					Active, Trigger, IntermediateArchive tongues
					ISO8601, Sense, Kind, Source         string
				}
			}
			DataSources []tongues
			Recipients  []struct {
				Kind, Country string
				Name          tongues
			}
			Transfers   []moved
			Security    []measure
			Rights      []string
			Information tongues
			DPIA        struct{ Reason tongues }
			Notes       []tongues
		}
		ProcessorRecords []struct {
			ID, CreatedOn        string
			Name                 tongues
			Controllers          []struct{ LegalName, ContractDate string }
			ProcessingCategories []struct{ Operations tongues }
			SubProcessors        []struct {
				LegalName    string
				AuthorisedBy []struct{ Controller, Date string }
			}
			Transfers []moved
			Security  []measure
			Notes     []tongues
		}
	}
	b, err := os.ReadFile("testdata/examples.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &shared))
	i := 0
	same := func(want []measure, got []Measure) {
		require.Len(t, got, len(want))
		for k, m := range want {
			require.Equal(t, m.Detail, got[k].Detail)
		}
	}
	moves := func(want []moved, got []Transfer, said rgpd.Answer) {
		require.Len(t, got, len(want))
		require.Equal(t, len(want) > 0, said == rgpd.Yes)
		for k, m := range want {
			require.Equal(t, m.Country, string(got[k].Country))
			require.Equal(t, transfer.StandardClauses, got[k].Safeguard.Tool)
			require.Equal(t, m.Module[1:2], got[k].Safeguard.Module.String())
			require.Equal(t, m.Documentation, got[k].Documents)
			require.Equal(t, m.Recipient, got[k].Recipient)
		}
	}
	for a := range ReadyEntries() {
		e := shared.Entries[i]
		i++
		require.Equal(t, e.ID, a.Ref)
		require.Equal(t, e.Name, a.Name)
		require.Equal(t, e.Owner, a.Owner)
		require.Equal(t, e.Purposes.Main, a.Purpose.Says)
		require.Len(t, a.SubPurposes, len(e.Purposes.Sub))
		for k, p := range e.Purposes.Sub {
			require.Equal(t, p, a.SubPurposes[k].Says)
		}
		require.Len(t, a.Bases, len(e.LegalBases))
		for k, l := range e.LegalBases {
			require.Equal(t, l.When, a.Bases[k].When)
			require.Equal(t, l.LegitimateInterest, a.Bases[k].Interest)
			require.Equal(t, "6-1-"+l.Article[5:6], a.Bases[k].Basis.String())
		}
		require.Len(t, a.Data, len(e.DataCategories))
		for k, d := range e.DataCategories {
			got := a.Data[k]
			require.Equal(t, d.Name, got.Name)
			require.Equal(t, d.Items, got.Items)
			r := got.Retention[0]
			require.Equal(t, []any{d.Retention.Active, d.Retention.Trigger, d.Retention.IntermediateArchive, d.Retention.ISO8601, d.Retention.Sense},
				[]any{r.Criterion, r.Trigger, r.Archived, string(r.Period), r.Sense.String()})
			require.Equal(t, d.Retention.Kind == "controller_choice", r.Nature == ControllersChoice)
		}
		require.Len(t, a.Subjects, len(e.DataSubjects))
		for k, s := range e.DataSubjects {
			require.Equal(t, s.Category, a.Subjects[k].Name)
		}
		require.Len(t, a.Recipients, len(e.Recipients))
		for k, r := range e.Recipients {
			require.Equal(t, r.Name, a.Recipients[k].Name)
			require.Equal(t, r.Country, string(a.Recipients[k].Country))
		}
		require.Equal(t, e.DataSources, a.Origins)
		require.Equal(t, e.Notes, a.Notes)
		require.Equal(t, e.Information, a.Information)
		require.Equal(t, e.DPIA.Reason, a.DPIA.Reason)
		require.Len(t, a.Rights, len(e.Rights))
		same(e.Security, a.Security)
		moves(e.Transfers, a.Transfers, a.AnyTransfer)
	}
	require.Equal(t, len(shared.Entries), i)
	p, s := shared.ProcessorRecords[0], OutboundCalls()
	require.Equal(t, p.Name, s.Name)
	for k, c := range p.Controllers {
		require.Equal(t, c.LegalName, s.Clients[k].Controller.Name)
		require.Equal(t, c.ContractDate, s.Clients[k].Contract.String())
		require.Equal(t, p.ProcessingCategories[k].Operations, s.Clients[k].Operations)
		require.Equal(t, p.SubProcessors[0].AuthorisedBy[k].Date, s.SubProcessors[0].Authorised[k].On.String())
	}
	same(p.Security, s.Security)
	moves(p.Transfers, s.Transfers, s.AnyTransfer)
}

// Each finding of a review, by what brings it about.
func TestEachFindingOfAReview(t *testing.T) {
	whole := filled(CallRecordings())
	whole.Design = Design{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
	whole.Security = nil // the words of the ready entry describe more than its kinds
	for k := Traceability; k <= StrongAuthentication; k++ {
		whole.Security = append(whole.Security, Measure{Kind: k, Detail: text("x")})
	}
	r := whole.Review(today)
	require.Empty(t, r.Findings)
	require.Empty(t, r.Missing)
	require.True(t, r.Sound())
	found := map[rgpd.RuleID]bool{}
	try := func(rule rgpd.RuleID, level rgpd.Level, on rgpd.Date, spoil func(*Activity)) {
		t.Helper()
		a := whole.clone()
		spoil(&a)
		r := a.Review(on)
		require.Len(t, r.Findings, 1, "%s: %v", rule, r.Findings)
		require.Equal(t, rule, r.Findings[0].Rule)
		require.Equal(t, level, r.Findings[0].Level)
		require.Equal(t, len(r.Missing) == 0 && level < rgpd.Defect, r.Sound(), rule)
		found[rule] = true
	}
	try("register-category-without-purpose", rgpd.Warning, today, func(a *Activity) { a.Data[0].For = nil })
	try("register-special-without-exception", rgpd.Error, today, func(a *Activity) { a.Data[0].Kind = Health })
	try("register-special-without-exception", rgpd.Error, today, func(a *Activity) { a.Data[0].Kind, a.Data[0].Exception = Health, AuthorisedByLaw })
	try("register-convictions-unauthorised", rgpd.Error, today, func(a *Activity) { a.Data[0].Kind, a.Data[0].Exception = Convictions, ExplicitConsent })
	try("register-assessment-not-done", rgpd.Defect, today, func(a *Activity) { a.Status, a.DPIA.Status = Active, DPIARequired })
	for _, spared := range []func(a *Activity){
		func(a *Activity) { a.Status, a.DPIA.Status = Active, DPIADone },
		func(a *Activity) { a.Status, a.DPIA.Status = Active, DPIAToAssess },
		func(a *Activity) { a.Status, a.DPIA.Status = Planned, DPIARequired }, // it comes before the processing
	} {
		a := whole.clone()
		spared(&a)
		require.Empty(t, a.Review(today).Findings)
	}
	keep := func(like rgpd.RuleID, p Period) func(*Activity) {
		return func(a *Activity) { a.Data[0].Retention[0].Like, a.Data[0].Retention[0].Period = like, p }
	}
	try("retention-against-law", rgpd.Error, today, keep("retention-consent-proof", "P2Y"))
	try("retention-against-law", rgpd.Error, today, keep("retention-consent-valid", "P13M"))
	try("retention-too-long", rgpd.Warning, today, keep("retention-recordings", "P7M"))
	try("retention-too-short", rgpd.Warning, today, keep("retention-objections", "P2Y"))
	try("retention-too-long", rgpd.Warning, today, keep("retention-access-logs", "P13M"))
	try("retention-too-short", rgpd.Warning, today, keep("retention-attempts", "P29D"))
	try("retention-rule-not-in-force", rgpd.Warning, law.DayOptIn-1, keep("retention-consent-proof", "P3Y"))
	for id, answer := range map[rgpd.RuleID]func(d *Design) *rgpd.Answer{
		"design-field-without-purpose":   func(d *Design) *rgpd.Answer { return &d.EveryFieldServes },
		"design-campaign-sees-too-much":  func(d *Design) *rgpd.Answer { return &d.CampaignFieldsOnly },
		"design-retention-not-enforced":  func(d *Design) *rgpd.Answer { return &d.RetentionEnforced },
		"design-access-open-by-default":  func(d *Design) *rgpd.Answer { return &d.ClosedByDefault },
		"design-permissive-by-default":   func(d *Design) *rgpd.Answer { return &d.UntickedByDefault },
		"design-objection-not-effective": func(d *Design) *rgpd.Answer { return &d.ObjectionBlocksCalls },
		"design-free-text-unwatched":     func(d *Design) *rgpd.Answer { return &d.FreeTextWatched },
		"design-test-data-clear":         func(d *Design) *rgpd.Answer { return &d.TestDataMasked },
		"design-recording-on-by-default": func(d *Design) *rgpd.Answer { return &d.RecordingOff },
		"design-leaves-union-by-default": func(d *Design) *rgpd.Answer { return &d.StaysInUnion },
	} {
		try(id, checks.Row(id).More.Level, today, func(a *Activity) { *answer(&a.Design) = rgpd.No })
	}
	for id, kind := range map[rgpd.RuleID]MeasureKind{
		"security-pseudonymisation": Pseudonymisation,
		"security-encryption":       Encryption,
		"security-resilience":       Resilience,
		"security-restoration":      Restoration,
		"security-testing":          RegularTesting,
		"security-staff":            StaffInstruction,
		"security-access":           AccessControl,
		"security-authentication":   StrongAuthentication,
		"security-logs":             Traceability,
	} {
		try(id, checks.Row(id).More.Level, today, func(a *Activity) {
			a.Security = slices.DeleteFunc(slices.Clone(a.Security), func(m Measure) bool { return m.Kind == kind })
		})
	}
	for _, list := range [][]check{reviewChecks, designChecks} {
		for _, k := range list {
			require.True(t, found[k.ID], "%s is never found", k.ID)
		}
	}
	for _, fits := range []func(*Activity){
		keep("retention-consent-proof", "P3Y"), keep("retention-consent-valid", "P1Y"), keep("retention-consent-valid", "P6M"), keep("retention-objections", "P5Y"), keep("retention-breach-log", "P9Y"),
		keep("retention-access-logs", "P6M"), keep("retention-access-logs", "P1Y"), keep("retention-accounts", "P6Y"),
	} {
		a := whole.clone()
		fits(&a)
		require.Empty(t, a.Review(today).Findings)
	}
	whole.Design, whole.Data[0].Kind = Design{}, 0
	asked := whole.Review(today)
	require.Len(t, asked.Missing, 11)
	require.Empty(t, asked.Findings)
	require.False(t, asked.Sound(), "what is missing calms nobody")
}

// A transfer is judged by package transfer: without tool it is an error, and what is
// unknown is asked.
func TestReviewOfTransfers(t *testing.T) {
	a := filled(ConsumerCampaigns())
	r := a.Review(today)
	require.NotEmpty(t, r.Missing, "the clauses are named, and nothing is known of them")
	require.True(t, slices.ContainsFunc(r.Missing, func(q rgpd.Question) bool { return strings.HasPrefix(q.Fact, "transfers[0].") }), "what is asked is about the clauses")
	a.Transfers[0].Safeguard, a.Transfers[0].Derogation = transfer.Safeguard{Tool: transfer.NoTool}, transfer.NoDerogation
	r = a.Review(today)
	require.Equal(t, rgpd.Error, r.Findings[0].Level)
	require.Equal(t, "transfers[0]", r.Findings[0].Path)
	require.Equal(t, transfer.SafeguardMissing.String(), "safeguard-missing")
	require.False(t, r.Sound())

	// Clauses for a country that is adequate: nothing to say, and nothing corrected.
	p := payroll()
	before := encoded(t, p.Transfers)
	for _, f := range p.Review(today).Findings {
		require.NotContains(t, f.Path, "transfers")
	}
	require.Equal(t, before, encoded(t, p.Transfers))
}
