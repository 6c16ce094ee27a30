package main

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/rights"
)

// assessed is a question about a consent that carries its use.
const assessed = `{"id": "form-7", "channel": "live-call", "at": "2026-11-23T10:30:00+01:00",
  "use": {"principal": "Alizé Télécom", "caller": "Bonjour Centre d'appels", "object": "abonnement internet"},
  "record": {
    "id": "c-1", "person": {"ref": "p-7f3a", "age": "adult", "places": "mainland", "seen": ["name", "number"]}, "answer": "yes",
    "at": "2026-10-14T09:12:31+02:00", "act": "ticked-box", "channels": "live-call sms",
    "form": {
      "id": "f", "version": "3", "language": "fr", "since": "2026-09-01T00:00:00+02:00",
      "wording": "J'accepte d'être appelé par Bonjour Centre d'appels pour Alizé Télécom au sujet d'un abonnement internet.",
      "principals": ["Alizé Télécom"], "callers": ["Bonjour Centre d'appels"], "objects": ["abonnement internet"],
      "purpose": "said", "data": "said", "channels": "said", "choice": "said", "period": "said", "lasts": "P1Y", "withdrawal": "said",
      "proof": "said", "placement": "apart", "layout": "even", "granularity": "per-purpose", "condition": "none", "cost": "none",
      "footing": "even", "exit": "as-easy", "exit_at": "https://alize.example/stop", "notice": "https://alize.example/vie-privee"
    },
    "evidence": {"kind": "individual", "refs": ["log-1"], "origin": "https://alize.example/offre"},
    "collection": {"by": "principal", "collector": "Alizé Télécom"}, "withdrawal": {"by": "none"}
  }}`

// edited is a question with something otherwise.
func edited(t testing.TB, question string, change func(q map[string]any)) string {
	t.Helper()
	var q map[string]any
	require.NoError(t, json.Unmarshal([]byte(question), &q))
	change(q)
	b, err := json.Marshal(q)
	require.NoError(t, err)
	return string(b)
}

func under(q map[string]any, names ...string) map[string]any {
	for _, name := range names {
		q, _ = q[name].(map[string]any)
	}
	return q
}

// TestAConsentIsWorthWhatTheLibrarySays: with its findings, its qualities and a status that a decision takes as it is; and
// nothing of it is a permission.
func TestAConsentIsWorthWhatTheLibrarySays(t *testing.T) {
	h := served(t, settings{})
	ask := func(body string) (out consentReply) {
		t.Helper()
		code, body := h.post(t, "/v1/consents", body)
		require.Equal(t, 200, code, body)
		require.NotContains(t, body, `"allowed"`)
		require.NotContains(t, body, `p-7f3a`)
		require.NoError(t, json.Unmarshal([]byte(body), &out))
		return out
	}
	good := ask(assessed)
	require.Equal(t, "form-7", good.ID)
	require.True(t, good.Carries, good.Findings)
	require.Equal(t, consent.Valid, good.Status.State)
	require.Len(t, good.Qualities, 8)
	for _, q := range good.Qualities {
		require.Equal(t, consent.Holds, q.Outcome, q.Quality)
	}

	decided := func(status consent.Status) reply {
		b, err := json.Marshal(status)
		require.NoError(t, err)
		return told(t, second(h.post(t, "/v1/decisions", changed(t, func(q map[string]any) {
			p := q["prospect"].(map[string]any)
			p["contract"], p["consent"] = "none", json.RawMessage(b)
		}))))
	}
	require.True(t, decided(good.Status).Allowed)

	for name, c := range map[string]struct {
		change func(q map[string]any)
		rule   rgpd.RuleID // of the first finding
		field  string
		state  consent.State
	}{
		"a box that was ticked": {
			func(q map[string]any) { under(q, "record")["act"] = "pre-ticked-box" },
			"consent-box-preticked", "record.act", consent.Flawed,
		},
		"taken back": {
			func(q map[string]any) {
				under(q, "record")["withdrawal"] = map[string]any{"by": "voice", "at": "2026-11-20T10:00:00+01:00"}
			},
			"consent-was-withdrawn", "record.withdrawal", consent.Withdrawn,
		},
		"for another principal": {
			func(q map[string]any) { under(q, "use")["principal"] = "Autre" },
			"consent-principal-other", "record.form.principals", consent.Flawed,
		},
		"of which nothing is said": {func(q map[string]any) { delete(q, "record") }, "", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			got := ask(edited(t, assessed, c.change))
			require.False(t, got.Carries)
			require.Equal(t, c.state, got.Status.State)
			require.False(t, decided(got.Status).Allowed)
			if c.rule != "" {
				require.Equal(t, c.rule, got.Findings[0].Rule)
				require.Equal(t, c.field, got.Findings[0].Field)
				require.NotEmpty(t, got.Findings[0].Do)
			}
		})
	}
	french := ask(edited(t, assessed, func(q map[string]any) { q["lang"] = "fr"; under(q, "record")["act"] = "kept-still" }))
	require.Contains(t, french.Says, "interdit")
}

// request is a question about the dates of a request, at night and before a weekend.
const request = `{"id": "dossier-9", "at": "2026-02-20T10:00:00+01:00", "request":
  {"right": "access", "purpose": "marketing", "received": "2026-01-31T23:30:00+01:00", "place": {"territory": "mainland"}}}`

// TestTheDatesOfARequestAreThoseOfTheLibrary: the day, the instant at which it is over, and the way to both.
func TestTheDatesOfARequestAreThoseOfTheLibrary(t *testing.T) {
	h := served(t, settings{})
	type dates struct {
		ID        string
		Deadlines []deadline
	}
	ask := func(body string) (out dates) {
		t.Helper()
		code, body := h.post(t, "/v1/deadlines", body)
		require.Equal(t, 200, code, body)
		require.NoError(t, json.Unmarshal([]byte(body), &out))
		return out
	}
	find := func(all dates, k rights.Kind) deadline {
		for _, d := range all.Deadlines {
			if d.Kind == k {
				return d
			}
		}
		return deadline{}
	}
	got := ask(request)
	require.Equal(t, "dossier-9", got.ID)
	require.Zero(t, find(got, rights.StopMarketing))
	answer := find(got, rights.Answer)
	require.Equal(t, rights.Dated, answer.State)
	require.Equal(t, "2026-02-28 2026-03-02 2026-02-28", answer.Nominal.String()+" "+answer.Due.String()+" "+answer.WorkTo.String())
	require.Equal(t, "2026-03-02T23:00:00Z", answer.Limit.Format(time.RFC3339))
	require.NotEmpty(t, answer.Steps[1].Refs)
	require.Equal(t, rights.NotPressing, answer.Urgency)

	objection := ask(edited(t, request, func(q map[string]any) { under(q, "request")["right"] = "objection" }))
	require.Equal(t, rights.AtOnce, find(objection, rights.StopMarketing).Urgency)

	for _, without := range []string{"received", "place"} {
		got := ask(edited(t, request, func(q map[string]any) { delete(under(q, "request"), without) }))
		require.NotEmpty(t, got.Deadlines)
		require.Equal(t, rights.FactMissing, find(got, rights.Answer).State, without)
		require.NotEmpty(t, find(got, rights.Answer).Missing)
	}
	for field, value := range map[string]any{"besides": []any{map[string]any{"right": "erasure"}}, "status": "running",
		"closed": "2026-02-10T10:00:00+01:00"} {
		code, body := h.post(t, "/v1/deadlines", edited(t, request, func(q map[string]any) { under(q, "request")[field] = value }))
		require.Equal(t, 400, code)
		require.Contains(t, body, `"pointer":"/request/`+field+`"`)
	}
	code, body := h.post(t, "/v1/deadlines", `{"id":"dossier-9"}`)
	require.Equal(t, 400, code)
	require.Contains(t, body, `"pointer":"/request"`)
}

// TestWhetherANumberMayBeShown is what the library says, and no permission to call.
func TestWhetherANumberMayBeShown(t *testing.T) {
	h := served(t, settings{})
	campaign := `"campaign":{"purpose":"sale","sector":"other","dialling":"automatic","holder":"principal"},` +
		`"audience":"consumer","channel":"live-call"`
	var c prospect.Campaign
	require.NoError(t, json.Unmarshal([]byte(`{"purpose":"sale","sector":"other","dialling":"automatic","holder":"principal"}`), &c))
	seen := map[rgpd.Verdict]bool{}
	for _, shown := range []string{"01 99 00 12 34", "0639981234", "0162001234", "anonymous", "0899001234", "+442079460000", "3639", "unknown",
		"ALIZE"} {
		code, body := h.post(t, "/v1/callers", `{"id":"x","number":"`+shown+`",`+campaign+`}`)
		require.Equal(t, 200, code, body)
		require.NotContains(t, body, `"allowed":`)
		var got struct {
			ID       string
			MayShow  bool `json:"may_show"`
			Verdict  rgpd.Verdict
			Because  []reason
			MayApply []reason `json:"may_apply"`
			Missing  []question
			On       rgpd.Date
		}
		require.NoError(t, json.Unmarshal([]byte(body), &got))
		n, err := number.ParseCaller(shown)
		require.NoError(t, err)
		want := prospect.MayShow(n, c, rgpd.Consumer, rgpd.LiveCall, rgpd.ParisDay(sampleAt))
		require.Equal(t, want.Verdict, got.Verdict, shown)
		require.Equal(t, want.Verdict == rgpd.Allowed, got.MayShow, shown)
		require.Equal(t, "x 2026-11-23", got.ID+" "+got.On.String())
		var rules []rgpd.RuleID
		for _, r := range append(got.Because, got.MayApply...) {
			rules = append(rules, r.ID)
		}
		var because []rgpd.RuleID
		for _, r := range want.Because {
			because = append(because, r.ID)
		}
		require.Empty(t, cmp.Diff(because, rules), shown)
		if want.Verdict == rgpd.Undecided {
			require.Empty(t, got.Because)
			require.Equal(t, want.Missing[0].Name, got.Missing[0].Fact, shown)
			require.NotEmpty(t, got.Missing[0].Fields)
		}
		seen[got.Verdict] = true
	}
	require.Len(t, seen, 3, "allowed, forbidden and undecided are all tried")
	for _, wrong := range []string{`{}`, `{"number":"06 39"}`, `{"number":""}`} {
		code, body := h.post(t, "/v1/callers", wrong)
		require.Equal(t, 400, code)
		require.Contains(t, body, `"pointer":"/number"`)
	}
}
