package main

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestTheInstantOfTheYearOneIsNotNow, wherever an instant is asked for: who sends it knows of none.
func TestTheInstantOfTheYearOneIsNotNow(t *testing.T) {
	h := served(t, settings{})
	const request = `{"request":{"received":"2026-11-20T10:00:00+01:00"},"at":`
	evaluation := func(at string) string {
		return `{"subject":{"type":"person","id":"1"},"action":{"name":"live-call"},"resource":{"type":"campaign","id":"1"},` +
			`"context":{"at":` + at + `}}`
	}
	for _, zero := range []string{
		`"0001-01-01T00:00:00Z"`, `"0001-01-01T01:00:00+01:00"`, `"0001-01-01T00:00:00.000Z"`, `null`, `""`, `0`, `"now"`,
		`["2026-11-23T10:00:00Z"]`,
	} {
		set := func(q map[string]any, name string) { q[name] = raw(zero) }
		for name, c := range map[string]struct{ path, body, where string }{
			"a decision": {"/v1/decisions", changed(t, func(q map[string]any) { set(q, "at") }), `"/at"`},
			"windows from": {"/v1/windows", changed(t, func(q map[string]any) {
				delete(q, "lang")
				delete(q, "at")
				set(q, "from")
			}), `"/from"`},
			"windows until": {"/v1/windows", changed(t, func(q map[string]any) {
				delete(q, "lang")
				delete(q, "at")
				set(q, "until")
			}), `"/until"`},
			"a consent": {"/v1/consents", `{"channel":"email","at":` + zero + `}`, `"/at"`},
			"deadlines": {"/v1/deadlines", request + zero + `}`, `"/at"`},
		} {
			code, body := h.post(t, c.path, c.body)
			require.Equal(t, http.StatusBadRequest, code, "%s at %s: %s", name, zero, body)
			require.Contains(t, body, c.where, "%s at %s", name, zero)
		}
		code, body := h.post(t, "/access/v1/evaluation", evaluation(zero))
		require.Equal(t, 200, code)
		require.Contains(t, body, "/context/at", zero)
		require.Contains(t, body, `"decision":false`)
	}
	code, body := h.post(t, "/v1/decisions", changed(t, func(q map[string]any) { q["at"] = "0001-01-01T00:00:01Z" }))
	require.Equal(t, 200, code, body)
	require.False(t, told(t, body).Allowed, "a moment later is long ago")
}

// raw is JSON as it is.
type raw string

func (r raw) MarshalJSON() ([]byte, error) { return []byte(r), nil }

// TestWindowsBeginNow where the question begins before: it is said, and a person who may be called has some.
func TestWindowsBeginNow(t *testing.T) {
	h := served(t, kept(t))
	ask := func(from, until any) (int, string) {
		return h.post(t, "/v1/windows", changed(t, func(q map[string]any) {
			delete(q, "lang")
			delete(q, "at")
			for name, v := range map[string]any{"from": from, "until": until} {
				if v != nil {
					q[name] = v
				}
			}
		}))
	}
	for _, from := range []string{"2026-11-20T09:00:00Z", "2020-01-01T00:00:00Z", "2026-11-23T10:59:59+01:00"} {
		code, body := ask(from, "2026-11-23T12:00:00Z")
		require.Equal(t, 200, code, body)
		require.JSONEq(t, `{"id":"call-4711","from":"2026-11-23T10:00:00Z","next":"2026-11-23T10:00:00Z",`+
			`"windows":[{"from":"2026-11-23T10:00:00Z","until":"2026-11-23T12:00:00Z"}]}`, body)
	}
	_, body := ask("2026-11-23T12:30:00+01:00", "2026-11-23T12:00:00Z")
	require.Contains(t, body, `"from":"2026-11-23T11:30:00Z"`, "what is to come is left as it is")
	for _, until := range []string{"2026-11-23T10:00:00Z", "2026-11-22T10:00:00Z", "2027-11-23T10:00:00Z"} {
		code, body := ask("2026-11-20T09:00:00Z", until)
		require.Equal(t, http.StatusBadRequest, code, body)
		require.Contains(t, body, `"/until"`)
	}
}

// TestAnObjectionOfADayToComeIsOneOfToday: the person said it, and no clock makes them wait. It is said.
func TestAnObjectionOfADayToComeIsOneOfToday(t *testing.T) {
	h := served(t, kept(t))
	for number, on := range map[string]string{"0639981234": "2026-11-24", "0639981235": "2036-01-01"} {
		require.True(t, told(t, second(h.post(t, "/v1/decisions", of(t, number)))).Allowed)
		code, body := h.post(t, "/v1/objections", `{"number":"`+number+`","on":"`+on+`"}`)
		require.Equal(t, 200, code, body)
		require.JSONEq(t, `{"in_force":true,"on":"2026-11-23","given":"`+on+`"}`, body)
		require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", of(t, number)))).Verdict)
	}
	_, body := h.post(t, "/v1/objections", `{"number":"0639981236","on":"2026-11-23"}`)
	require.JSONEq(t, `{"in_force":true,"on":"2026-11-23"}`, body)
}

// TestWhatStandsBehindThePathIsRefused: nobody is decided on for now who was asked of for then.
func TestWhatStandsBehindThePathIsRefused(t *testing.T) {
	h := served(t, settings{})
	for _, path := range []string{
		"/v1/decisions?at=2026-11-29T10:00:00Z", "/v1/decisions?", "/v1/windows?from=x", "/access/v1/evaluation?x",
		"/v1/objections?number=1", "/nowhere?x=1",
	} {
		code, body := h.post(t, path, sample)
		require.Equal(t, http.StatusBadRequest, code, path)
		require.Contains(t, body, "in the body", path)
	}
	code, _ := h.get(t, "/v1/rules?at=2020")
	require.Equal(t, http.StatusBadRequest, code)
	for _, path := range []string{"/healthz?probe=1", "/metrics?name=x"} {
		code, _ := h.get(t, path)
		require.Equal(t, 200, code, path)
	}
}

// TestABodyThatIsTooLargeIsAnswered, however much of it is on its way.
func TestABodyThatIsTooLargeIsAnswered(t *testing.T) {
	h := served(t, settings{})
	h.Server = httptest.NewServer(h.srv.mux) // what keeps exchanges would read all of it first
	t.Cleanup(h.Close)
	for _, size := range []int{mostBody + 1, 1 << 20, 40 << 20} {
		code, body := h.post(t, "/v1/decisions", strings.Repeat(" ", size))
		require.Equal(t, http.StatusRequestEntityTooLarge, code)
		require.Contains(t, body, "64 KiB")
	}
	padded := strings.Repeat(" ", mostBody-len(sample)) + sample
	code, body := h.post(t, "/v1/decisions", padded)
	require.Equal(t, 200, code, body)

	// One that says so before is not let send it.
	c, err := net.Dial("tcp", h.Listener.Addr().String())
	require.NoError(t, err)
	defer c.Close()
	_, err = io.WriteString(c, "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"+
		"Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n")
	require.NoError(t, err)
	answer, err := io.ReadAll(c)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(answer, []byte("HTTP/1.1 413")), "%s", answer)
}

// TestALongAgeOfTheListIsSaid where the service starts.
func TestALongAgeOfTheListIsSaid(t *testing.T) {
	for age, want := range map[time.Duration]bool{oldList: false, oldList + time.Hour: true, 10000 * time.Hour: true} {
		s := kept(t)
		s.maxAge = age
		require.Equal(t, want, strings.Contains(served(t, s).log.String(), "-max-age is long"), age.String())
	}
}

// TestAnAnswerSaysWhetherAListWasAsked: without one, whoever objected and is not said to have is allowed.
func TestAnAnswerSaysWhetherAListWasAsked(t *testing.T) {
	for want, s := range map[string]settings{`"list_asked":true`: kept(t), `"list_asked":false`: {}} {
		h := served(t, s)
		code, body := h.post(t, "/v1/decisions", sample)
		require.Equal(t, 200, code, body)
		require.Contains(t, body, want)
		_, body = h.post(t, "/access/v1/evaluation", `{"subject":{"type":"person","id":"1"},"action":{"name":"live-call"},`+
			`"resource":{"type":"campaign","id":"1"}}`)
		require.Contains(t, body, want)
	}
	h := served(t, counted(t))
	_, body := h.reserve(t, call(t, "job 1", "0639981234"))
	require.Contains(t, body, `"list_asked":true`)
}
