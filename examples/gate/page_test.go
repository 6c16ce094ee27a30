package main

import (
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestThePageIsForThisMachineAlone: whoever may ask the service is shown it, and no page of a stranger asks in its name.
func TestThePageIsForThisMachineAlone(t *testing.T) {
	t.Setenv("GATE_EXCHANGES", "") // it is no part of the description
	h := served(t, settings{})
	for _, path := range []string{"/", "/kit.js", "/kit.css", "/icon.svg", "/app.js", "/app.css"} {
		code, body := h.get(t, path)
		require.Equal(t, 200, code, path)
		require.NotEmpty(t, body)
		code, _ = h.asked(t, path, "Host", "evil.example")
		require.Equal(t, 403, code, path)
		code, _ = h.asked(t, path, "Origin", "https://evil.example")
		require.Equal(t, 403, code, path)
	}
	const question = `{"day":"2026-11-23","time":"11:00","facts":{"stop":"objected"}}`
	const here = "127.0.0.1:8087"
	for want, headers := range map[int][][]string{
		200: {{}, {"Host", here, "Origin", "http://" + here}, {"Host", here, "Origin", "http://" + here, "Sec-Fetch-Site", "same-origin"}},
		403: {
			{"Host", here, "Origin", "http://evil.example"}, {"Host", here, "Origin", "null"}, {"Host", here, "Origin", "http://127.0.0.1:8088"},
			{"Host", here, "Origin", "http://" + here, "Sec-Fetch-Site", "cross-site"}, {"Host", "evil.example", "Origin", "http://evil.example"},
		},
		415: {{"Content-Type", "text/plain"}},
	} {
		for _, header := range headers {
			code, body := h.post(t, "/page/case", question, header...)
			require.Equal(t, want, code, "%v: %s", header, body)
		}
	}
	code, _ := h.post(t, "/v1/decisions", sample, "Host", here, "Origin", "http://"+here)
	require.Equal(t, 403, code, "the page asks for itself, and nothing else")

	code, body := h.post(t, "/page/case", `{"day":"2026-11-23","time":"11:00","facts":{"stop":"0698754321"}}`)
	require.Equal(t, 400, code)
	require.NotContains(t, body, "698754321")
	require.Contains(t, body, "objected", "what would do")
}

// TestThePageLeavesNoTrace: what is chosen on it is about nobody, and is not kept, counted or logged; that the page was
// opened is.
func TestThePageLeavesNoTrace(t *testing.T) {
	t.Setenv("GATE_EXCHANGES", "")
	s := kept(t)
	h := served(t, s)
	for _, what := range []string{"case", "week"} {
		code, body := h.post(t, "/page/"+what, `{"day":"2026-11-23","time":"11:00","facts":{"stop":"objected","sector":"funeral"}}`)
		require.Equal(t, 200, code, body)
	}
	code, _ := h.post(t, "/page/case", `{"facts":{"0698754321":"x"}}`)
	require.Equal(t, 400, code)
	_, counted := h.get(t, "/metrics")
	require.NotContains(t, counted, `gate_decisions_total{verdict="forbidden"} 1`)
	h.Close()
	records, err := os.ReadFile(s.records)
	require.NoError(t, err)
	require.Empty(t, records)
	for _, trace := range []string{"98754", "funeral", "objected"} {
		require.NotContains(t, h.log.String(), trace)
	}
}

// TestWithTokensThePageIsBehindThem: a browser has none to send, and gets the page as a file.
func TestWithTokensThePageIsBehindThem(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens")
	require.NoError(t, os.WriteFile(path, []byte("crm aaaaaaaaaaaaaaaaaaaaaaaa\n"), 0o600))
	t.Setenv("GATE_EXCHANGES", "")
	h := served(t, settings{tokens: path})
	for _, path := range []string{"/", "/app.js"} {
		code, _ := h.get(t, path)
		require.Equal(t, 401, code)
	}
}

// asked gets a path with a header.
func (h house) asked(t testing.TB, path, name, value string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, h.URL+path, nil)
	require.NoError(t, err)
	if r.Header.Set(name, value); name == "Host" {
		r.Host = value
	}
	return h.do(t, r)
}
