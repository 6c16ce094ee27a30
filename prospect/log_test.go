package prospect_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// fullProspect has every field set.
func fullProspect(t *testing.T) prospect.Prospect {
	t.Helper()
	num, err := number.Parse("06 98 75 43 21")
	require.NoError(t, err)
	at := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	return prospect.Prospect{
		Campaign: prospect.Campaign{
			Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles", Purpose: prospect.Sale, Sector: prospect.OtherSector,
			Offer: prospect.OfferForPrivateLife, Dialling: prospect.DialledByHand, Shown: prospect.ShownTerritorial, Holder: prospect.HeldByPrincipal,
			Voice: prospect.HumanVoice, Identity: prospect.TrueIdentity, BloctelCheckedOn: rgpd.NewDate(2026, 8, 1),
		},
		Audience: rgpd.Consumer, Places: rgpd.TerritoriesOf(rgpd.Mainland), Postcode: "67480", Number: num, Line: prospect.PersonalLine,
		Origin: prospect.OwnForm, Provenance: prospect.ProvenanceChecked, Marking: prospect.Unmarked, Visibility: prospect.ShownToAll,
		Information: prospect.ToldAndFree, Rest: prospect.NothingOnFile, Stop: rgpd.NoStop, StoppedAt: at.AddDate(-1, 0, 0), StoppedTo: "Lumen Télécom",
		Consent: consent.Status{
			State: consent.Valid, Use: consent.Use{Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles"},
			Channels: rgpd.ChannelsOf(rgpd.LiveCall, rgpd.SMS), GivenAt: at.AddDate(0, -1, 0), Until: at.AddDate(0, 11, 0),
			Slot: consent.Slot{From: at, Until: at.Add(time.Hour)}, Broken: consent.CriteriaOf(consent.Freely), Open: consent.CriteriaOf(consent.Proven),
		},
		Contract: prospect.RunningRelated, Products: prospect.SimilarProducts,
		CallBack: prospect.CallBack{Asked: prospect.AskedPrincipal, At: at, Object: "forfaits mobiles", Proof: prospect.ProofKept},
		Attempts: prospect.AttemptsOf("Lumen Télécom", at, at.Add(time.Hour)), Bloctel: prospect.NotOnBloctel,
	}
}

// logged is what slog writes of the values, as text and as JSON, without its clock.
func logged(t *testing.T, values ...any) map[string]string {
	t.Helper()
	var text, js bytes.Buffer
	options := testkit.Undated()
	for _, handler := range []slog.Handler{slog.NewTextHandler(&text, options), slog.NewJSONHandler(&js, options)} {
		log := slog.New(handler)
		for _, v := range values {
			log.Info("call", "value", v)
			log.With("value", v).WithGroup("group").Info("call", slog.Group("inner", "value", v))
		}
	}
	// Any three digits may stand in the digest of the rules.
	digest := strings.NewReplacer(prospect.Standard().RuleSet().Digest(), "")
	return map[string]string{"text": digest.Replace(text.String()), "JSON": digest.Replace(js.String())}
}

func TestLogsShowNeitherNumberNorPostcode(t *testing.T) {
	p := fullProspect(t)
	d := prospect.CanCallAt(p, rgpd.LiveCall, time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC))
	require.NotZero(t, d.Verdict())
	for form, text := range logged(t, p, &p, d, &d, p.Number, &p.Number) {
		t.Run(form, func(t *testing.T) {
			testkit.Masked(t, text, p.Number.Reveal())
			require.NotContains(t, text, p.Postcode)
			require.NotContains(t, text, p.Postcode[2:])
			require.Contains(t, text, p.Number.String(), "masked, and not lost")
			require.Contains(t, text, "forfaits mobiles", "the facts that are not the person's are kept")
			require.Contains(t, text, d.Verdict().String())
			require.Contains(t, text, "law_as_of")
		})
	}
}

// A handler asks a value for what it may log, and not the values inside a list or
// somebody's struct: a text handler prints those, masked, and a JSON handler
// marshals them, whole. The doc comments say so.
func TestLogOfAListIsItsJSON(t *testing.T) {
	p := fullProspect(t)
	text := logged(t, []number.Number{p.Number}, map[string]number.Number{"n": p.Number})
	testkit.Masked(t, text["text"], p.Number.Reveal())
	require.Contains(t, text["JSON"], p.Number.Reveal(), "if this no longer holds, the doc comments can be shortened")
}

func TestLogKeepsOfAPostcodeTheDepartment(t *testing.T) {
	for postcode, want := range map[string]string{
		"67480": `"postcode":"67"`, "1000": `"postcode":"01"`, "97411": `"postcode":"974"`, "98713": `"postcode":"987"`, " 67 480": `"postcode":"67"`,
		"SW1A 1AA": "", "12 rue des Lilas": "", "": "", "674801": "",
	} {
		text := logged(t, prospect.Prospect{Audience: rgpd.Consumer, Postcode: postcode})["JSON"]
		require.Contains(t, text, `"audience":"consumer"`)
		if want == "" {
			require.NotContains(t, text, "postcode", postcode)
			continue
		}
		require.Contains(t, text, want, postcode)
	}
}

// A value out of range has no word, and a log must live with it.
func TestLogOfAValueOutOfRange(t *testing.T) {
	p := fullProspect(t)
	p.Audience = 200
	for _, text := range logged(t, p) {
		require.Contains(t, text, "audience")
		testkit.Masked(t, text, p.Number.Reveal())
	}
}

func TestProspectJSONCarriesEverything(t *testing.T) {
	p := fullProspect(t)
	b, err := json.Marshal(p)
	require.NoError(t, err)
	require.Contains(t, string(b), p.Number.Reveal(), "meant for exchange")
	back, err := prospect.Parse(b)
	require.NoError(t, err)
	if diff := cmp.Diff(p, back, cmpopts.EquateComparable(number.Number{}, prospect.Attempts{}), cmpopts.IgnoreUnexported(prospect.Prospect{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	require.Equal(t, p, back)
	b, err = json.Marshal(prospect.Prospect{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(b), "what is unknown is left out")
}

func TestDecisionJSONCanBeReadAgain(t *testing.T) {
	full := fullProspect(t)
	objected := full
	objected.Stop = rgpd.Objected
	abroad := full
	abroad.Places = rgpd.TerritoriesOf(rgpd.Abroad)
	presumed := full
	presumed.Places, presumed.Postcode = 0, ""
	at := time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)
	for name, d := range map[string]rgpd.Decision{
		"zero":                 {},
		"allowed":              prospect.CanCallAt(full, rgpd.LiveCall, at),
		"deferred":             prospect.CanCallAt(full, rgpd.LiveCall, at.Add(12*time.Hour)),
		"after the law's date": prospect.CanCallAt(full, rgpd.LiveCall, at.AddDate(1, 0, 0)),
		"forbidden":            prospect.CanCallAt(objected, rgpd.Email, at),
		"out of scope":         prospect.CanCallAt(abroad, rgpd.SMS, at),
		"undecided":            prospect.CanCallAt(prospect.Prospect{}, rgpd.LiveCall, at),
		"presumed":             prospect.CanCallAt(presumed, rgpd.LiveCall, at),
		"before the RGPD":      prospect.CanCallAt(full, rgpd.LiveCall, time.Date(2018, 5, 24, 10, 0, 0, 0, time.UTC)),
	} {
		t.Run(name, func(t *testing.T) {
			b, err := json.Marshal(d)
			require.NoError(t, err)
			require.NotContains(t, string(b), "987543")
			require.NotContains(t, string(b), "67480")
			report, err := rgpd.ParseReport(b)
			require.NoError(t, err)
			require.Equal(t, d.Report().Verdict, report.Verdict)
			again, err := json.Marshal(report)
			require.NoError(t, err)
			require.JSONEq(t, string(b), string(again))
			page := cmpopts.IgnoreFields(rgpd.Rule{}, "Known", "Do", "Open") // for a page, and no part of a record
			require.Empty(t, cmp.Diff(d.Report().Because, report.Because, page))
			require.Empty(t, cmp.Diff(d.Report().Missing, report.Missing))
			require.True(t, d.At().Equal(report.At))

			// What a newer version says besides is passed over, and never takes the place of
			// what this one knows.
			for more, want := range map[string]string{
				`"overall":"allowed"`: "", `"verdictt":{"a":[1,null]}`: "",
				`"verdict":"allowed"`: "verdict: the field stands twice", `"Verdict":"allowed"`: "Verdict: the field stands twice",
				`"overall":{"a":1,"a":2}`: `"a": the field stands twice`,
			} {
				newer, err := rgpd.ParseReport([]byte(string(b[:len(b)-1]) + "," + more + "}"))
				if want != "" {
					require.ErrorContains(t, err, want)
					require.Zero(t, newer)
					continue
				}
				require.NoError(t, err)
				require.Equal(t, report, newer)
			}
		})
	}
}

// What the decoder refuses it names: the field, how the value was written, and what would do.
func TestStrictErrorsNameFieldAndShape(t *testing.T) {
	for _, c := range []struct{ name, json, path, shape, remedy string }{
		{"a value misspelt", `{"audience":"consumr"}`, "audience", "aaaaaaa", "consumer"},
		{"a value misspelt in the campaign", `{"campaign":{"purpose":"sell"}}`, "campaign.purpose", "aaaa", "sale"},
		{"a value of another field", `{"line":"consumer"}`, "line", "aaaaaaaa", "personal"},
		{"a territory misspelt", `{"places":"mainland la-reunion"}`, "places", "aa-aaaaaaa", "reunion"},
		{"a criterion misspelt", `{"consent":{"broken":"free"}}`, "consent.broken", "aaaa", "freely"},
		{"an empty value", `{"stop":""}`, "stop", "", "empty"},
		{"a null", `{"stop":null}`, "stop", "", "null"},
		{"an empty name", `{"campaign":{"principal":""}}`, "campaign.principal", "", "empty"},
		{"a field misspelt", `{"audiance":"consumer"}`, `"aaaaaaaa"`, "", `did you mean "audience"?`},
		{"a name for a field", `{"Dupont":"consumer"}`, `"aaaaaa"`, "", "give the names of the schema"},
		{"a name under the attempts", `{"attempts":{"principal":"Acme","at":[],"Dupont":1}}`,
			`attempts."aaaaaa"`, "", "give the names of the schema"},
		{"an attempt of a principal that is none", `{"attempts":{"principal":"Acme","at":["2026-11-23"]}}`,
			"attempts.at[0]", "####-##-##", "instant"},
		{"a null under the attempts", `{"attempts":{"principal":"Acme","at":[null]}}`,
			"attempts.at[0]", "", "null"},
		{"a field misspelt in the consent", `{"consent":{"slot":{"form":"2026-11-23T10:00:00Z"}}}`,
			`consent.slot."aaaa"`, "", `did you mean "from"?`},
		{"a field in capitals", `{"Audience":"consumer"}`, "Audience", "", "lower case"},
		{"a field that is a number", `{"06 98 75 43 21":"objected"}`, `"## ## ## ## ##"`, "", "unknown field"},
		{"a field that stands twice", `{"stop":"objected","stop":"none"}`, "stop", "", "twice"},
		{"an instant that is none", `{"call_back":{"at":"yesterday"}}`, "call_back.at", "aaaaaaaaa", "instant"},
		{"an instant without its zone", `{"stopped_at":"2026-11-23T10:00:00"}`,
			"stopped_at", "####-##-##a##:##:##", "offset"},
		{"a day that is none", `{"campaign":{"bloctel_checked_on":"2026-02-30"}}`,
			"campaign.bloctel_checked_on", "####-##-##", "day"},
		{"an attempt that is none", `{"attempts":["2026-11-23"]}`, "attempts[0]", "####-##-##", "instant"},
		{"a number among words", `{"postcode":67480}`, "postcode", "#####", "a text"},
		{"a list among fields", `{"campaign":[]}`, "campaign", "[]", "an object"},
		{"two values", `{} {}`, "1:3", "", "more"},
		{"nothing", ``, "1:1", "", "nothing"},
		{"null", `null`, "1:1", "", "null"},
		{"a list", `[]`, "1:1", "[]", "an object"},
		{"cut off", "{\n\"audience\":\"cons", "2:17", "", "ends"},
		{"no JSON", "{\n\"audience\": consumer}", "2:13", "", "no JSON"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := prospect.Parse([]byte(c.json))
			require.Zero(t, p)
			require.ErrorContains(t, err, "prospect: ")
			var wrong *rgpd.InputError
			require.ErrorAs(t, err, &wrong)
			require.Equal(t, c.path, wrong.Path)
			require.Equal(t, c.shape, wrong.Shape)
			require.Contains(t, wrong.Remedy, c.remedy)
		})
	}
	_, err := prospect.Parse([]byte(`{"number":"06 98 75 43"}`))
	var wrong *rgpd.InputError
	require.ErrorAs(t, err, &wrong)
	require.ErrorContains(t, err, "number")
	require.NotRegexp(t, `[0-9]`, err.Error(), "the one value that an error must not show")
}

// TestAProspectPrintsMasked: whatever the verb, and whatever holds the prospect.
func TestAProspectPrintsMasked(t *testing.T) {
	p := prospect.Prospect{Number: numberFor(t, "06 12 34 56 78")}
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%x", "%X", "%s", "%q", "%o", "%b", "%T and %[1]v", "%20v", "%e"} {
		for name, holder := range map[string]any{"a Prospect": p, "a pointer": &p, "a list": []prospect.Prospect{p}} {
			require.NotContains(t, fmt.Sprintf(verb, holder), "345", "%s under %s", name, verb)
			require.NotContains(t, fmt.Sprintf(verb, holder), fmt.Sprintf("%x", 33612345678), "%s under %s", name, verb)
		}
	}
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up work-ban
