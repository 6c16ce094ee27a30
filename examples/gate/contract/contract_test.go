package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
	"github.com/pb33f/libopenapi-validator/errors"
	"github.com/stretchr/testify/require"
)

// checking holds exchanges to the description of the service, with a path for each line of a batch and one for problems.
func checking(t *testing.T) validator.Validator {
	t.Helper()
	var doc map[string]any
	text, err := description()
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &doc))
	as := func(schema string) map[string]any {
		return map[string]any{"application/json": map[string]any{"schema": json.RawMessage(schema)}}
	}
	const ref = `{"$ref": "#/components/schemas/`
	doc["paths"].(map[string]any)["/line"] = map[string]any{"post": map[string]any{
		"requestBody": map[string]any{"content": as(ref + `DecisionQuestion"}`)},
		"responses": map[string]any{"200": map[string]any{"description": "",
			"content": as(`{"oneOf": [` + ref + `DecisionAnswer"}, ` + ref + `Fault"}]}`)}},
	}}
	doc["paths"].(map[string]any)["/problem"] = map[string]any{"get": map[string]any{
		"responses": map[string]any{"200": map[string]any{"description": "", "content": as(ref + `Problem"}`)}},
	}}
	b, err := json.Marshal(doc)
	require.NoError(t, err)
	d, err := libopenapi.NewDocument(b)
	require.NoError(t, err)
	v, errs := validator.NewValidator(d)
	require.Empty(t, errs)
	return v
}

// An exchange is a request of the tests of gate and its answer.
type exchange struct {
	Test, Method, URL string
	Header, Told      http.Header
	Body, Answer      []byte
	Status            int
}

func (e *exchange) request(t *testing.T) *http.Request {
	r, err := http.NewRequestWithContext(context.Background(), e.Method, "http://127.0.0.1:8087"+e.URL, bytes.NewReader(e.Body))
	require.NoError(t, err)
	if r.Header = e.Header.Clone(); r.Header == nil {
		r.Header = http.Header{}
	}
	return r
}

func (e *exchange) response() *http.Response {
	return &http.Response{StatusCode: e.Status, Header: e.Told, Body: io.NopCloser(bytes.NewReader(e.Answer))}
}

// hold is what the description does not allow of an exchange.
func (e *exchange) hold(t *testing.T, v validator.Validator) (wrong []*errors.ValidationError) {
	if e.Status < 300 {
		_, wrong = v.ValidateHttpRequestSync(e.request(t))
	}
	_, more := v.ValidateHttpResponse(e.request(t), e.response())
	return append(wrong, more...)
}

// parts are an exchange as the description knows it: each line of a batch is one, and a problem may be that of a path
// that is none.
func (e *exchange) parts() (out []exchange) {
	plain := http.Header{"Content-Type": {"application/json"}}
	switch kind := e.Told.Get("Content-Type"); {
	case kind == "application/problem+json":
		return []exchange{{e.Test, http.MethodGet, "/problem", nil, plain, nil, e.Answer, http.StatusOK}}
	case kind != "application/x-ndjson":
		return []exchange{*e}
	}
	var asked [][]byte
	for line := range bytes.Lines(e.Body) {
		if len(bytes.TrimSpace(line)) > 0 {
			asked = append(asked, line)
		}
	}
	n := 0
	for line := range bytes.Lines(e.Answer) {
		one := exchange{e.Test, http.MethodPost, "/line", plain, plain, []byte(`{"channel": "sms"}`), line, http.StatusOK}
		if n < len(asked) && !bytes.Contains(line, []byte(`"problem"`)) { // what is wrong the description does not allow
			one.Body = asked[n]
		}
		out = append(out, one)
		n++
	}
	return out
}

// TestEveryExchangeIsAsDescribed: the tests of gate run, and each of their requests that was understood, and every
// answer, is as the description has it. It says nothing of what gate refuses: a day to come has the form of a day.
func TestEveryExchangeIsAsDescribed(t *testing.T) {
	v := checking(t)
	ok, wrong := v.ValidateDocument()
	require.True(t, ok, "%v", wrong)
	path := filepath.Join(t.TempDir(), "exchanges")
	cmd := exec.Command("go", "test", "-C", "..", "-count=1", ".")
	cmd.Env = append(os.Environ(), "GATE_EXCHANGES="+path)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	in, n := bufio.NewReader(f), map[string]int{}
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		var e exchange
		require.NoError(t, json.Unmarshal(line, &e))
		for _, one := range e.parts() {
			wrong := one.hold(t, v)
			require.Empty(t, wrong, "%s: %s %s\n%s\n%s", one.Test, one.Method, one.URL, one.Body, one.Answer)
			n[one.Method+" "+strings.SplitN(one.URL, "?", 2)[0]]++
		}
	}
	for _, of := range []string{"POST /v1/decisions", "POST /line", "GET /problem", "POST /v1/windows", "POST /v1/numbers",
		"POST /v1/callers", "POST /v1/consents", "POST /v1/deadlines", "POST /v1/reservations", "POST /v1/reservations/events",
		"POST /v1/objections", "POST /v1/replays", "GET /v1/rules", "POST /access/v1/evaluation",
		"POST /access/v1/evaluations", "GET /metrics", "GET /healthz"} {
		require.NotZero(t, n[of], of)
	}
	t.Log(n)
}

// TestADescriptionThatIsNotKeptIsFound: a field that is not described, and one that is missing.
func TestADescriptionThatIsNotKeptIsFound(t *testing.T) {
	v := checking(t)
	plain := http.Header{"Content-Type": {"application/json"}}
	for answer, good := range map[string]bool{
		`{"law_as_of": "2026-11-23"}`: true, `{}`: false, `{"law_as_of": "2026-11-23", "more": 1}`: false,
	} {
		e := exchange{"", http.MethodGet, "/healthz", nil, plain, nil, []byte(answer), http.StatusOK}
		require.Equal(t, good, len(e.hold(t, v)) == 0, answer)
	}
	for asked, good := range map[string]bool{`{"channel": "sms"}`: true, `{"channel": "fax"}`: false,
		`{"channel": "sms", "prospect": {"stopp": "objected"}}`: false} {
		e := exchange{"", http.MethodPost, "/v1/decisions", plain, plain, []byte(asked), nil, http.StatusOK}
		_, wrong := v.ValidateHttpRequestSync(e.request(t))
		require.Equal(t, good, len(wrong) == 0, "%s %v", asked, wrong)
	}
}
