package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
	"github.com/rgpd-go/rgpd/examples/gate/internal/started"
	"github.com/rgpd-go/rgpd/prospect"
)

// startGate is the service itself, with a list of objections that holds nobody yet.
func startGate(t *testing.T) string { return started.Gate(t, started.Listed(t, "-max-age", "400h")...) }

// assistant is a client of the SDK, with a server in front of a service at an address.
func assistant(t *testing.T, address string, french bool) *mcp.ClientSession {
	t.Helper()
	g, err := line.New(address, "")
	require.NoError(t, err)
	g.Patience = 5 * time.Second
	return connect(t, g, french)
}

func connect(t *testing.T, g *line.Gate, french bool) *mcp.ClientSession {
	t.Helper()
	here, there := mcp.NewInMemoryTransports()
	serving, err := newServer(g, french).Connect(t.Context(), quiet{here}, nil)
	require.NoError(t, err)
	session, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), there, nil)
	require.NoError(t, err)
	t.Cleanup(func() {
		_ = session.Close()
		_ = serving.Wait()
	})
	return session
}

// sample is the question of gate as the arguments of a tool, changed.
func sample(t *testing.T, change func(q, p map[string]any)) map[string]any {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "sample.json"))
	require.NoError(t, err)
	var q map[string]any
	require.NoError(t, json.Unmarshal(b, &q))
	delete(q, "id")
	delete(q, "lang")
	if change != nil {
		change(q, q["prospect"].(map[string]any))
	}
	return q
}

// soon is the question about this instant, which the list is fresh enough for.
func soon(t *testing.T) map[string]any {
	return sample(t, func(q, _ map[string]any) { q["at"] = time.Now().Format(time.RFC3339) })
}

// call asks a tool, and reads what a program reads of the answer.
func call(t *testing.T, s *mcp.ClientSession, name string, arguments any) (a answer, whole string) {
	t.Helper()
	r, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: name, Arguments: arguments})
	require.NoError(t, err)
	b, err := json.Marshal(r)
	require.NoError(t, err)
	structured, err := json.Marshal(r.StructuredContent)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(structured, &a))
	require.Len(t, r.Content, 2)
	a.line = r.Content[0].(*mcp.TextContent).Text
	require.JSONEq(t, string(structured), r.Content[1].(*mcp.TextContent).Text)
	a.wrong = r.IsError
	return a, string(b)
}

type answer struct {
	Allowed  *bool             `json:"allowed"`
	Verdict  string            `json:"verdict"`
	Because  []line.Reason     `json:"because"`
	MayApply []line.Reason     `json:"may_apply"`
	Duties   []json.RawMessage `json:"duties"`
	Missing  []json.RawMessage `json:"missing"`
	Remedies []json.RawMessage `json:"remedies"`
	NotHeld  string            `json:"not_held"`
	Until    time.Time         `json:"until"`
	Next     time.Time         `json:"next"`
	Windows  []prospect.Window `json:"windows"`
	Rules    []oneRule         `json:"rules"`
	Rule     ruleText          `json:"rule"`
	Problem  line.Problem      `json:"problem"`
	ID       *string           `json:"id"`
	line     string
	wrong    bool
}

type oneRule struct {
	Rule ruleText `json:"rule"`
}

type ruleText struct {
	ID      rgpd.RuleID       `json:"id"`
	Says    rgpd.Text         `json:"says"`
	Sources []json.RawMessage `json:"sources"`
}

var tools = []string{"explain_rule", "may_i_call", "what_is_missing", "when", "why_not"}

// TestTheTools: they read and change nothing, say what their answer does not hold, and take the facts of the library.
func TestTheTools(t *testing.T) {
	for _, french := range []bool{false, true} {
		session := assistant(t, "http://127.0.0.1:1", french)
		var names []string
		for tool, err := range session.Tools(t.Context(), nil) {
			require.NoError(t, err)
			names = append(names, tool.Name)
			require.True(t, tool.Annotations.ReadOnlyHint, tool.Name)
			require.False(t, *tool.Annotations.DestructiveHint, tool.Name)
			require.NotEmpty(t, tool.Title)
			if tool.Name == "may_i_call" {
				require.Contains(t, tool.Description, words(french, notHeld))
			}
			// What a question leaves behind is said, and is so of those that ask for a decision.
			said, other := kept, unkept
			if tool.Name == "when" || tool.Name == "explain_rule" {
				said, other = unkept, kept
			}
			require.Contains(t, tool.Description, words(french, said), tool.Name)
			require.NotContains(t, tool.Description, words(french, other), tool.Name)
			takes := reread[map[string]any](t, tool.InputSchema)
			require.Equal(t, false, takes["additionalProperties"], tool.Name)
			if tool.Name == "explain_rule" {
				continue
			}
			// The facts are those of the library, but a number is as people write it.
			got := takes["properties"].(map[string]any)["prospect"].(map[string]any)
			want := reread[map[string]any](t, json.RawMessage(prospect.Schema()))
			defs := maps.Clone(takes["$defs"].(map[string]any))
			for _, outer := range []string{"$schema", "$id"} {
				delete(want, outer)
			}
			got["$defs"] = defs
			defs["Number"] = want["$defs"].(map[string]any)["Number"]
			if tool.Name != "may_i_call" {
				want, got = bare(want).(map[string]any), bare(got).(map[string]any)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: %s", tool.Name, diff)
			}
			// It takes the sample, and a number as people write it; a fact that is misspelt it does not.
			schema := reread[*jsonschema.Schema](t, tool.InputSchema)
			resolved, err := schema.Resolve(nil)
			require.NoError(t, err, tool.Name)
			q := sample(t, func(q, _ map[string]any) {
				if tool.Name == "when" {
					delete(q, "at")
				}
			})
			require.NoError(t, resolved.Validate(q), tool.Name)
			q["prospect"].(map[string]any)["stopp"] = "objected"
			require.Error(t, resolved.Validate(q), tool.Name)
		}
		require.Equal(t, tools, names)
	}
}

// reread is what a value is once it went over a wire.
func reread[T any](t *testing.T, v any) (out T) {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &out))
	return out
}

// TestEachToolAnswers as the library decides, over many facts and instants; only a permission begins with yes.
func TestEachToolAnswers(t *testing.T) {
	address := startGate(t)
	session := assistant(t, address, false)
	seen := map[string]bool{}
	now := time.Now().UTC().Truncate(time.Second)
	for hour := range 24 * 7 {
		at := now.Add(time.Duration(hour%24) * 7 * time.Hour)
		q := sample(t, func(q, p map[string]any) {
			q["at"], q["lang"] = at.Format(time.RFC3339), "en"
			switch hour / 24 {
			case 1:
				p["stop"] = "objected"
			case 2:
				delete(p, "rest")
			case 3:
				delete(p, "contract")
			case 4:
				q["channel"] = "sms"
			case 5:
				p["audience"] = "legal-person"
			case 6:
				delete(p, "number")
			}
		})
		var p prospect.Prospect
		b, err := json.Marshal(q["prospect"])
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(b, &p))
		channel := rgpd.LiveCall
		if q["channel"] == "sms" {
			channel = rgpd.SMS
		}
		want := prospect.CanCallAt(p, channel, at)
		got, _ := call(t, session, "may_i_call", q)
		// The service has a list, which clears while it is fresh.
		require.NotNil(t, got.Allowed)
		require.False(t, got.wrong, got.line)
		require.Nil(t, got.ID, "the id is nobody's")
		require.Equal(t, want.Verdict().String(), got.Verdict, "%d", hour)
		require.Equal(t, *got.Allowed, got.Verdict == "allowed")
		require.Equal(t, *got.Allowed, strings.HasPrefix(got.line, "Permitted: yes. "), got.line)
		require.Equal(t, *got.Allowed, !strings.HasPrefix(got.line, "Permitted: no. "), got.line)
		require.NotEmpty(t, got.NotHeld)
		if *got.Allowed {
			require.NotEmpty(t, got.Duties)
			require.True(t, got.Until.After(at))
		}
		if seen[got.Verdict] {
			continue
		}
		seen[got.Verdict] = true
		missing, _ := call(t, session, "what_is_missing", q)
		require.Equal(t, got.Verdict, missing.Verdict)
		require.Equal(t, *got.Allowed, *missing.Allowed)
		require.Equal(t, len(got.Missing), len(missing.Missing))
		require.Equal(t, got.Verdict == "undecided", len(missing.Missing) > 0, missing.line)
		require.Equal(t, len(missing.Missing) == 0, strings.Contains(missing.line, "No fact is missing"), missing.line)
		why, _ := call(t, session, "why_not", q)
		require.Equal(t, got.Verdict, why.Verdict)
		var ids []line.Reason
		for _, r := range why.Rules {
			ids = append(ids, line.Reason{ID: r.Rule.ID})
			require.NotEmpty(t, r.Rule.Says.FR)
			require.NotEmpty(t, r.Rule.Sources)
		}
		require.Equal(t, append(got.Because, got.MayApply...), ids)
	}
	require.Equal(t, []string{"allowed", "deferred", "forbidden", "undecided"}, slices.Sorted(maps.Keys(seen)))
}

// TestWhenAndWhy: the next instant is that of the library; a rule is told with its texts; an objection that is entered
// with the service stands in every answer from then on, and nothing helps.
func TestWhenAndWhy(t *testing.T) {
	address := startGate(t)
	session := assistant(t, address, true)
	q := soon(t)
	from := q["at"]
	delete(q, "at")
	q["from"] = from
	when, _ := call(t, session, "when", q)
	require.False(t, when.wrong, when.line)
	require.NotEmpty(t, when.Windows)
	require.Contains(t, when.line, when.Next.Format(time.RFC3339))
	require.Contains(t, when.line, "Le prochain instant permis")
	require.Nil(t, when.Allowed, "a plan is no permission")

	one, _ := call(t, session, "explain_rule", map[string]any{"id": "works-ban"})
	require.EqualValues(t, "works-ban", one.Rule.ID)
	require.Equal(t, one.Rule.Says.FR, one.line)
	one, _ = call(t, session, "explain_rule", map[string]any{"id": "works-ban", "lang": "en"})
	require.Equal(t, one.Rule.Says.EN, one.line)

	resp, err := http.Post(address+"/v1/objections", "application/json", strings.NewReader(`{"number":"06 39 98 12 34"}`))
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.Equal(t, http.StatusOK, resp.StatusCode)
	may, _ := call(t, session, "may_i_call", soon(t))
	require.Equal(t, "forbidden", may.Verdict)
	why, _ := call(t, session, "why_not", soon(t))
	require.NotEmpty(t, why.Rules)
	require.Empty(t, why.Remedies)
	when, _ = call(t, session, "when", q)
	require.Empty(t, when.Windows)
	require.True(t, when.Next.IsZero())
	require.Contains(t, when.line, "Aucun instant")
}

// private is what stands in hostile input, and nowhere else.
const private = "0698754321"

func hidden(t *testing.T, what, told string) {
	t.Helper()
	for _, trace := range []string{"98754321", "98 75 43 21", "uatrepin"} {
		require.NotContains(t, told, trace, what)
	}
}

// TestWhatIsNotUnderstood is an error that names the field and a remedy, in the language asked for, and nothing of what
// stood there; no program takes it for a permission.
func TestWhatIsNotUnderstood(t *testing.T) {
	session := assistant(t, startGate(t), false)
	wrong := map[string]struct {
		field  string
		change func(q, p map[string]any)
	}{
		"a fact misspelt":       {"prospect", func(_, p map[string]any) { p["stopp"] = "objected" }},
		"a number as a fact":    {"prospect", func(_, p map[string]any) { p[private] = "objected" }},
		"a name as a fact":      {"prospect", func(_, p map[string]any) { p["Zénobie Quatrepin"] = private }},
		"a word of none":        {"prospect.stop", func(_, p map[string]any) { p["stop"] = "Quatrepin " + private }},
		"a number of none":      {"prospect.number", func(_, p map[string]any) { p["number"] = private + private }},
		"a number as a number":  {"prospect.number", func(_, p map[string]any) { p["number"] = 698754321 }},
		"null":                  {"prospect.number", func(_, p map[string]any) { p["number"] = nil }},
		"another version":       {"prospect.facts", func(_, p map[string]any) { p["facts"] = "rgpd-facts/" + private }},
		"a channel of none":     {"channel", func(q, _ map[string]any) { q["channel"] = private }},
		"no channel":            {"channel", func(q, _ map[string]any) { delete(q, "channel") }},
		"a language of none":    {"lang", func(q, _ map[string]any) { q["lang"] = private }},
		"an instant of no zone": {"at", func(q, _ map[string]any) { q["at"], q["from"] = "2026-11-23T10:00:00", "2026-11-23T10:00:00" }},
		"an id":                 {"", func(q, _ map[string]any) { q["id"] = private }},
		"a report":              {"", func(q, _ map[string]any) { q["report"] = "yes" }},
		"facts beside":          {"", func(q, p map[string]any) { q["number"] = private; delete(p, "number") }},
		"a list":                {"prospect", func(q, _ map[string]any) { q["prospect"] = []any{private} }},
		"a text":                {"prospect", func(q, _ map[string]any) { q["prospect"] = private }},
		"a day of none":         {"prospect.campaign", func(_, p map[string]any) { p["campaign"] = map[string]any{"bloctel_checked_on": private} }},
	}
	for what, c := range wrong {
		for _, name := range []string{"may_i_call", "when", "why_not", "what_is_missing"} {
			q := sample(t, c.change)
			if name == "when" {
				delete(q, "at")
			} else {
				delete(q, "from")
			}
			got, whole := call(t, session, name, q)
			hidden(t, what, whole)
			require.True(t, got.wrong, "%s: %s", what, whole)
			require.False(t, *got.Allowed)
			require.True(t, strings.HasPrefix(got.line, "Permitted: no. There is no answer"), got.line)
			require.NotEmpty(t, got.Problem.Remedy, what)
			require.NotNil(t, got.Problem.Where, what)
			field := c.field
			if name == "when" && field == "at" {
				field = "from"
			}
			require.True(t, strings.HasPrefix(got.Problem.Where.Path, field), "%s: %s", what, got.Problem.Where.Path)
		}
		if what == "a language of none" {
			continue
		}
		q := sample(t, c.change)
		delete(q, "from")
		q["lang"] = "fr"
		got, _ := call(t, session, "may_i_call", q)
		require.True(t, strings.HasPrefix(got.line, "Permis : non. Il n'y a pas de réponse"), got.line)
	}
	for _, id := range []string{"", private, "no-such-rule", "../v1/rules", "a/b", "works-ban?x", "WORKS-BAN"} {
		got, whole := call(t, session, "explain_rule", map[string]any{"id": id})
		require.True(t, got.wrong, whole)
		hidden(t, "a rule", whole)
	}
	got, whole := call(t, session, "when", sample(t, func(q, _ map[string]any) {
		delete(q, "at")
		q["from"], q["until"] = "2026-11-23T10:00:00Z", "2027-11-23T10:00:00Z"
	}))
	require.True(t, got.wrong, whole)
	require.Equal(t, "until", got.Problem.Where.Path)
	require.False(t, *got.Allowed)
	got, whole = call(t, session, "may_i_call", nil)
	require.True(t, got.wrong, whole)
}

// TestAServiceThatIsNone: down, slow, broken off, of another kind, or with an answer to another question: no tool
// answers, and none shows what was asked.
func TestAServiceThatIsNone(t *testing.T) {
	ask := func(h http.Handler, name string, q any) (answer, string) {
		fake := httptest.NewServer(h)
		defer fake.Close()
		g, err := line.New(fake.URL, "")
		require.NoError(t, err)
		g.Patience = 300 * time.Millisecond
		session := connect(t, g, false)
		defer session.Close()
		return call(t, session, name, q)
	}
	q := sample(t, func(_, p map[string]any) { p["number"] = private })
	got, whole := ask(faults.Permitting(), "may_i_call", q)
	require.True(t, *got.Allowed, "an answer of gate is one: %s", whole)
	for what, h := range faults.Services() {
		for _, name := range []string{"may_i_call", "why_not", "what_is_missing"} {
			got, whole := ask(h, name, q)
			require.False(t, *got.Allowed, what)
			require.Contains(t, got.line, "Permitted: no. ", what)
			if got.wrong {
				require.NotEmpty(t, got.Problem.Title, what)
			}
			hidden(t, what, whole)
		}
	}
	session := assistant(t, "http://127.0.0.1:1", false) // where nobody answers
	for _, name := range []string{"may_i_call", "why_not", "what_is_missing"} {
		got, whole := call(t, session, name, q)
		require.True(t, got.wrong, whole)
		require.False(t, *got.Allowed)
		require.NotEmpty(t, got.Problem.Remedy)
		hidden(t, "down", whole)
	}
	delete(q, "at")
	for what, body := range map[string]string{
		"no windows": `{"id":"ID"}`, "another id": `{"id":"other","windows":[]}`,
		"a span of nothing":   `{"id":"ID","windows":[{"from":"2026-11-23T10:30:00Z","until":"2026-11-23T10:30:00Z"}]}`,
		"before it was asked": `{"id":"ID","windows":[{"from":"2026-11-20T10:30:00Z","until":"2026-11-23T10:30:00Z"}]}`,
	} {
		q["from"] = "2026-11-23T10:00:00Z"
		got, whole := ask(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			var q struct{ ID string }
			_ = json.NewDecoder(r.Body).Decode(&q)
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, strings.Replace(body, "ID", q.ID, 1))
		}), "when", q)
		require.True(t, got.wrong, "%s: %s", what, whole)
		require.Empty(t, got.Windows)
	}
}

// TestNothingIsChanged: a tool reads. It asks for decisions, windows and rules, and enters no objection.
func TestNothingIsChanged(t *testing.T) {
	var asked []string
	fake := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Method+" "+r.URL.Path)
		w.WriteHeader(http.StatusTeapot)
	}))
	defer fake.Close()
	session := assistant(t, fake.URL, false)
	for _, name := range tools {
		q := any(sample(t, func(q, _ map[string]any) {
			if name == "when" {
				delete(q, "at")
			}
		}))
		if name == "explain_rule" {
			q = map[string]any{"id": "works-ban"}
		}
		got, whole := call(t, session, name, q)
		require.True(t, got.wrong, whole)
	}
	require.Equal(t, []string{
		"GET /v1/rules/works-ban", "POST /v1/decisions", "POST /v1/decisions", "POST /v1/windows", "POST /v1/decisions",
	}, asked)
}

// TestTheProgramOnItsWire: over standard input and output, whatever is sent, nothing of it stands in an answer that is
// an error, nor on standard error; what is none of the protocol is no permission.
func TestTheProgramOnItsWire(t *testing.T) {
	hello := `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},` +
		`"clientInfo":{"name":"t","version":"1"}}}` + "\n" + `{"jsonrpc":"2.0","method":"notifications/initialized"}` + "\n"
	const answered = 15 // of the lines; the rest is no request
	lines := []string{
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"` + private + `","arguments":{}}}`,
		`{"jsonrpc":"2.0","id":2,"method":"` + private + `","params":{}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":698754321}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":["` + private + `"]}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":"` + private + `"}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"may_i_call","arguments":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"may_i_call","arguments":[` + `"` + private + `"]}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"may_i_call","arguments":{"a":1,"a":"` + private + `"}}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"may_i_call","arguments":null}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"may_i_call","_meta":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"cursor":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"resources/read","params":{"uri":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"prompts/get","params":{"name":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"logging/setLevel","params":{"level":"` + private + `"}}`,
		`{"jsonrpc":"2.0","id":2,"method":"completion/complete","params":{"ref":{"type":"` + private + `"}}}`,
		`{"jsonrpc":"1.0","id":4,"method":"` + private + `"}`,
		private,
		`{"Zénobie Quatrepin":"` + private + `"`,
		`[` + private + `]`,
		"\xff\xfe" + private,
		strings.Repeat(private, mostLine/5),
	}
	for i, line := range lines {
		what := line[:min(len(line), 120)]
		told, err := converse(t, hello+line+"\n"+`{"jsonrpc":"2.0","id":3,"method":"ping"}`+"\n", i < answered)
		if err != nil {
			hidden(t, what, err.Error())
		}
		hidden(t, what, told)
		require.NotContains(t, told, `"allowed":true`, what)
		require.NotContains(t, told, "Permitted: yes", what)
	}
	for _, args := range [][]string{
		{private}, {"-gate", private}, {"-gate", "http://example.com"}, {"-gate", "http://u:p@127.0.0.1:1"},
		{"-gate", "ftp://127.0.0.1"}, {"-gate", "http://127.0.0.1:1", "-token", filepath.Join(t.TempDir(), "none")},
	} {
		err := run(context.Background(), args, io.NopCloser(strings.NewReader("")), io.Discard)
		require.Error(t, err, args)
		hidden(t, "flags", err.Error())
	}
}

// converse sends what is written, and reads until it is answered or the program ends.
func converse(t *testing.T, written string, answered bool) (told string, err error) {
	t.Helper()
	in, send := io.Pipe()
	receive, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- run(t.Context(), []string{"-gate", "http://127.0.0.1:1"}, in, out)
		_ = out.Close()
		_ = in.Close()
	}()
	go func() { _, _ = io.WriteString(send, written) }()
	lines := bufio.NewScanner(receive)
	for waiting := map[bool]int{true: 2, false: 1}[answered]; waiting > 0 && lines.Scan(); {
		told += lines.Text() + "\n"
		if strings.Contains(lines.Text(), `"id":2`) || strings.Contains(lines.Text(), `"id":3`) {
			waiting--
		}
	}
	if answered {
		require.Contains(t, told, `"id":2`, written)
	}
	_ = send.Close()
	_, _ = io.Copy(io.Discard, receive)
	return told, <-ended
}

// TestTheToolsAreListed by the program without a service, in both languages.
func TestTheToolsAreListed(t *testing.T) {
	for _, args := range [][]string{nil, {"-fr"}} {
		var out bytes.Buffer
		require.NoError(t, run(t.Context(), args, io.NopCloser(strings.NewReader("")), &out))
		for _, name := range tools {
			require.Contains(t, out.String(), name+"\n")
		}
		require.Equal(t, args != nil, strings.Contains(out.String(), "servir : mcp"))
	}
}

// TestEveryProblemIsSaidInFrench: those of this program, and the titles and remedies of gate beside them.
func TestEveryProblemIsSaidInFrench(t *testing.T) {
	for _, p := range []line.Problem{
		line.ErrNoAnswer, {Title: "cannot be read", Remedy: "the field stands twice; give it once"},
		line.ProblemOf(asked(0, "")), line.ProblemOf(asked(rgpd.SMS, "de")), line.ProblemOf(io.EOF),
	} {
		french := inLanguage(p, true)
		require.NotEqual(t, p.Title, french.Title)
		require.NotEqual(t, p.Remedy, french.Remedy)
		require.Equal(t, p, inLanguage(p, false))
	}
}
