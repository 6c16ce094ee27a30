package transfer

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

func TestFlowThroughJSON(t *testing.T) {
	want := offshore2026()
	want.Hops[1].Met, want.Hops[1].Unmet = ConditionsOf(OnDPFList), ConditionsOf(EntityMatchesListing)
	want.Hops[1].Safeguard, want.Hops[1].Assessment = sound(ProcessorToProcessor), green()
	want.Parties[1].Places = []Place{{Country: "FR"}, {Country: "TN", By: "affiliate", Means: OnScreen}}
	b, err := json.Marshal(want)
	require.NoError(t, err)
	got, err := ParseFlow(b)
	require.NoError(t, err)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestParsersNameWhatIsWrong(t *testing.T) {
	const parties = `"parties":[{"id":"a"},{"id":"b"}]`
	for in, names := range map[string]string{
		`{"parties":[{"id":"a","role":"boss"}],"hops":[]}`: "parties[0].role",
		`{"partys":[]}`: `did you mean "parties"?`,
		`{` + parties + `,"hops":[{"from":"a","to":"b","safeguard":{"tool":"handshake"}}]}`: "tool",
		`{` + parties + `,"hops":[{"from":"a","to":"b"}]} {}`:                               "more",
		`{` + parties + `,"hops":[{"from":"a","to":"b","derogation":""}]}`:                  "derogation",
		`[]`: "flow",
	} {
		_, err := ParseFlow([]byte(in))
		require.ErrorContains(t, err, names, in)
	}
	_, err := ParseContract([]byte(`{"form":"handshake"}`))
	require.ErrorContains(t, err, "form")
	_, err = ParseContract([]byte(`{"audit":{}}`))
	require.ErrorContains(t, err, "audit")
	_, err = ParseRoleFacts([]byte(`{"label":"boss"}`))
	require.ErrorContains(t, err, "role")
	c := complete()
	b, err := json.Marshal(c)
	require.NoError(t, err)
	back, err := ParseContract(b)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(c, back))
	facts := forClient()
	b, err = json.Marshal(facts)
	require.NoError(t, err)
	f, err := ParseRoleFacts(b)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(facts, f))
}

// An assessment goes out as JSON with stable codes.
func TestAssessmentAsJSON(t *testing.T) {
	a, err := Assess(offshore2026(), rgpd.LawAsOf)
	require.NoError(t, err)
	b, err := json.Marshal(a)
	require.NoError(t, err)
	var out struct {
		Verdict string
		Hops    []struct {
			Conclusion string
			Decision   json.RawMessage
		}
	}
	require.NoError(t, json.Unmarshal(b, &out))
	require.Equal(t, "forbidden", out.Verdict)
	require.Equal(t, "safeguard-missing", out.Hops[1].Conclusion)
	r, err := rgpd.ParseReport(out.Hops[1].Decision)
	require.NoError(t, err)
	require.Equal(t, rgpd.Forbidden, r.Verdict)
}

func FuzzParseFlow(f *testing.F) {
	b, err := json.Marshal(offshore2026())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"parties":[{"id":"a","country":"FR"},{"id":"b","country":"US"}],
		"hops":[{"from":"a","to":"b"},{"from":"b","to":"a"}]}`))
	f.Add([]byte(`{"parties":[{"id":"a","places":[{"country":"TN","by":"b"}]},{"id":"b"}],
		"hops":[{"from":"a","to":"b","met":"recipient_subject_to_lgpd"}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		flow, err := ParseFlow(b)
		testkit.Refused(t, err)
		if err != nil {
			return
		}
		for _, on := range []rgpd.Date{0, law.DayGDPR, rgpd.LawAsOf, rgpd.NewDate(2100, 1, 1)} {
			a, err := Assess(flow, on)
			if err != nil {
				t.Fatalf("a flow that was parsed is refused: %v", err)
			}
			if len(a.Hops) < len(flow.Hops) {
				t.Fatal("a hop was not judged")
			}
			for i := range a.Hops {
				h := &a.Hops[i]
				if h.Decision.Verdict() != class(h.Conclusion) {
					t.Fatalf("%s is not %s", h.Conclusion, h.Decision.Verdict())
				}
			}
		}
		out, err := json.Marshal(flow)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseFlow(out)
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(out) {
			t.Fatalf("%v: %s is not %s", err, again, out)
		}
	})
}

func FuzzParseContract(f *testing.F) {
	b, err := json.Marshal(complete())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"form":"none","abroad":{"data_leave":"yes"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ParseContract(b)
		testkit.Refused(t, err)
		if err != nil {
			return
		}
		r := c.Review()
		if r.Complete() && c.Form != Written {
			t.Fatal("complete, and not in writing")
		}
	})
}

// Facts out of range never panic and are never allowed by themselves.
func FuzzAssessBytes(f *testing.F) {
	f.Add([]byte{1, 3, 2, 1, 1, 3, 2}, int32(rgpd.LawAsOf))
	f.Fuzz(func(t *testing.T, b []byte, on int32) {
		var facts engine.Facts
		copy(facts[:], b)
		c := fromFacts(facts)
		d, _ := decide(c, engine.Notes{}, rgpd.Date(on))
		if conclude(d, &c, &finding{}, inside) == 0 && d.Allowed() {
			t.Fatal("allowed without a conclusion")
		}
	})
}
