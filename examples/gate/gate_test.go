package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A house is a service that a test asks.
type house struct {
	*httptest.Server
	log *bytes.Buffer
	srv *server
}

// served opens the service that settings describe. Its clock stands at the instant of the sample.
func served(t testing.TB, s settings) house {
	t.Helper()
	if s.addr == "" {
		s.addr = "127.0.0.1:0"
	}
	if s.maxAge == 0 {
		s.maxAge = 24 * time.Hour
	}
	log := &bytes.Buffer{}
	var mu sync.Mutex
	srv, closed, err := s.open(slog.New(slog.NewJSONHandler(writerFunc(func(b []byte) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		return log.Write(b)
	}), testkit.Undated())))
	require.NoError(t, err)
	srv.now = func() time.Time { return sampleAt }
	var crashes bytes.Buffer // net/http goes on after them, and tells only here
	h := house{httptest.NewUnstartedServer(exchanges(t, srv.mux)), log, srv}
	h.Config.ErrorLog = slog.NewLogLogger(slog.NewTextHandler(writerFunc(func(b []byte) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		return crashes.Write(b)
	}), nil), slog.LevelError)
	h.Start()
	t.Cleanup(func() {
		h.Close()
		require.NoError(t, closed())
		mu.Lock()
		defer mu.Unlock()
		require.NotContains(t, crashes.String(), "panic")
	})
	return h
}

type writerFunc func(b []byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// post sends JSON, and returns the status and the answer.
func (h house) post(t testing.TB, path, body string, headers ...string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(http.MethodPost, h.URL+path, strings.NewReader(body))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	if host := r.Header.Get("Host"); host != "" {
		r.Host = host
	}
	return h.do(t, r)
}

func (h house) get(t testing.TB, path string) (int, string) {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, h.URL+path, nil)
	require.NoError(t, err)
	return h.do(t, r)
}

func (h house) do(t testing.TB, r *http.Request) (int, string) {
	t.Helper()
	resp, err := h.Client().Do(r)
	require.NoError(t, err)
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return resp.StatusCode, string(b)
}

// told is an answer as a caller reads it.
func told(t testing.TB, body string) (r reply) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(body), &r), "%s", body)
	return r
}

// changed is the sample with something otherwise.
func changed(t testing.TB, change func(q map[string]any)) string {
	t.Helper()
	var q map[string]any
	require.NoError(t, json.Unmarshal([]byte(sample), &q))
	change(q)
	b, err := json.Marshal(q)
	require.NoError(t, err)
	return string(b)
}

// TestADecisionIsThatOfTheLibrary: the sample is allowed, with its reason, its duties, its end and
// the caller's own id; in either language; and everything else is what the library says.
func TestADecisionIsThatOfTheLibrary(t *testing.T) {
	h := served(t, settings{})
	code, body := h.post(t, "/v1/decisions", sample)
	require.Equal(t, 200, code, body)
	got := told(t, body)
	require.Equal(t, "call-4711", got.ID)
	require.True(t, got.Allowed)
	require.Equal(t, "2026-11-23T12:00:00Z", got.Until.Format(time.RFC3339))
	require.Contains(t, got.Says, "permis : l'appel intervient dans l'exécution d'un contrat en cours")
	require.Equal(t, rgpd.RuleID("running-contract"), got.Because[0].ID)
	require.NotEmpty(t, got.Duties)
	require.Equal(t, prospect.Standard().RuleSet().Digest(), got.RuleSet)

	for name, c := range map[string]struct {
		change func(q map[string]any)
		check  func(got reply)
	}{
		"in English": {
			func(q map[string]any) { delete(q, "lang") },
			func(got reply) { require.Contains(t, got.Says, "allowed: ") },
		},
		"on a Sunday": {
			func(q map[string]any) { q["at"] = "2026-11-22T11:00:00+01:00" },
			func(got reply) {
				require.Equal(t, rgpd.Deferred, got.Verdict)
				require.Equal(t, "2026-11-23T09:00:00Z", got.Next.Format(time.RFC3339))
				require.Equal(t, "wait", got.Remedies[0][0].ID)
			},
		},
		"the contract ended": {
			func(q map[string]any) { q["prospect"].(map[string]any)["contract"] = "ended" },
			func(got reply) {
				require.Equal(t, rgpd.Forbidden, got.Verdict)
				require.Empty(t, got.Duties)
				require.Equal(t, rgpd.ByPerson, got.Remedies[0][0].By)
			},
		},
		"nobody looked": {
			func(q map[string]any) { delete(q["prospect"].(map[string]any), "rest") },
			func(got reply) {
				require.Equal(t, rgpd.Undecided, got.Verdict)
				require.Equal(t, "stop", got.Missing[0].Fact)
				require.Equal(t, []string{"prospect.stop"}, got.Missing[0].Fields)
				require.Empty(t, got.Because, "nothing is known of an objection")
				require.NotEmpty(t, got.MayApply)
			},
		},
		"half a consent": {
			func(q map[string]any) {
				p := q["prospect"].(map[string]any)
				p["contract"], p["consent"] = "none", map[string]any{"state": "valid"}
			},
			func(got reply) {
				require.Equal(t, rgpd.Undecided, got.Verdict)
				require.NotEmpty(t, got.Particulars)
			},
		},
		"now, where no instant is given": {
			func(q map[string]any) { delete(q, "at") },
			func(got reply) { require.Equal(t, sampleAt, got.At) },
		},
		"with its report and its record": {
			func(q map[string]any) { q["report"], q["record"] = "yes", "yes" },
			func(got reply) {
				require.Equal(t, rgpd.Allowed, got.Report.Verdict)
				code, body := h.post(t, "/v1/replays", `{"record":"`+got.Record+`"}`)
				require.Equal(t, 200, code, body)
				require.Contains(t, body, `"was":"allowed","is":"allowed","same_rules":true`)
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			code, body := h.post(t, "/v1/decisions", changed(t, c.change))
			require.Equal(t, 200, code, body)
			got := told(t, body)
			require.Equal(t, got.Verdict == rgpd.Allowed, got.Allowed)
			c.check(got)
		})
	}
}

// TestWhatCannotBeReadIsRefused: with the place, the remedy and the status that says whose fault it is.
func TestWhatCannotBeReadIsRefused(t *testing.T) {
	h := served(t, settings{})
	for name, c := range map[string]struct {
		body, headers string
		code          int
		want          string
	}{
		"a misspelt fact":         {strings.Replace(sample, `"rest"`, `"rets"`, 1), "", 400, `"pointer":"/prospect"`},
		"a misspelt value":        {strings.Replace(sample, `"live-call"`, `"phone"`, 1), "", 400, `"pointer":"/channel"`},
		"a stop misspelt":         {strings.Replace(sample, `"attempts": []`, `"attempts": [], "stop": "objectd"`, 1), "", 400, `"pointer":"/prospect/stop"`},
		"a fact twice":            {strings.Replace(sample, `"attempts": []`, `"attempts": [], "contract": "none"`, 1), "", 400, `"pointer":"/prospect/contract"`},
		"no channel":              {strings.Replace(sample, `"channel": "live-call",`, ``, 1), "", 400, `want live-call`},
		"no number":               {strings.Replace(sample, `06 39 98 12 34`, `06 39 98 12`, 1), "", 400, `"pointer":"/prospect/number"`},
		"no JSON":                 {`{"id":`, "", 400, `"status":400`},
		"nothing":                 {``, "", 400, `"status":400`},
		"a language that is none": {strings.Replace(sample, `"fr"`, `"de"`, 1), "", 400, `want fr or en`},
		"not said to be JSON":     {sample, "text/plain", 415, `Content-Type`},
		"no type at all":          {sample, " ", 415, `Content-Type`},
		"too large":               {strings.Repeat(" ", mostBody) + sample, "", 413, `too large`},
	} {
		t.Run(name, func(t *testing.T) {
			var headers []string
			if c.headers != "" {
				headers = []string{"Content-Type", strings.TrimSpace(c.headers)}
			}
			code, body := h.post(t, "/v1/decisions", c.body, headers...)
			require.Equal(t, c.code, code, body)
			require.Contains(t, body, c.want)
			require.NotContains(t, body, `"allowed"`)
			require.NotContains(t, body, "39 98")
		})
	}
	code, body := h.get(t, "/v1/decision")
	require.Equal(t, 404, code)
	require.Contains(t, body, "no such endpoint")
	code, body = h.get(t, "/v1/decisions")
	require.Equal(t, 405, code)
	require.Contains(t, body, "want POST")
}

// TestABatchKeepsItsOrder: an answer a line, what is wrong in its place, and each as if asked alone.
func TestABatchKeepsItsOrder(t *testing.T) {
	h := served(t, settings{})
	var lines []string
	for i := range 300 {
		lines = append(lines, changed(t, func(q map[string]any) {
			q["id"] = fmt.Sprint("n", i)
			switch i % 3 {
			case 1:
				q["prospect"].(map[string]any)["contract"] = "ended"
			case 2:
				q["prospect"].(map[string]any)["stopp"] = "objected"
			}
		}))
	}
	code, body := h.post(t, "/v1/decisions", strings.Join(lines, "\n\n"), "Content-Type", "application/x-ndjson")
	require.Equal(t, 200, code)
	got := strings.Split(strings.TrimSpace(body), "\n")
	require.Len(t, got, len(lines))
	for i, line := range got {
		if i%3 == 2 {
			var f fault
			require.NoError(t, json.Unmarshal([]byte(line), &f))
			require.Equal(t, fmt.Sprint("n", i), f.ID)
			require.Equal(t, 2*i+1, f.Line)
			require.False(t, f.Allowed)
			require.Equal(t, 400, f.Problem.Status)
			continue
		}
		_, alone := h.post(t, "/v1/decisions", lines[i])
		require.Equal(t, strings.TrimSpace(alone), line)
	}
}

// TestABatchAnswersAsItIsAsked: the first answer comes before the second question is sent, so that nothing is heaped up;
// a line that is too long, or cut, is said, and nothing after it is taken for an answer.
func TestABatchAnswersAsItIsAsked(t *testing.T) {
	h := served(t, settings{})
	one := changed(t, func(map[string]any) {}) + "\n"
	in, out := io.Pipe()
	r, err := http.NewRequest(http.MethodPost, h.URL+"/v1/decisions", in)
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/x-ndjson")
	go func() { _, _ = io.WriteString(out, one) }()
	resp, err := h.Client().Do(r)
	require.NoError(t, err)
	defer resp.Body.Close()
	answers := bufio.NewReader(resp.Body)
	line, err := answers.ReadString('\n')
	require.NoError(t, err)
	require.True(t, told(t, line).Allowed)
	go func() {
		_, _ = io.WriteString(out, one+strings.Repeat("x", mostBody+1)+"\n"+one)
		_ = out.Close()
	}()
	line, err = answers.ReadString('\n')
	require.NoError(t, err)
	require.True(t, told(t, line).Allowed)
	rest, _ := io.ReadAll(answers)
	require.Contains(t, string(rest), "longer than 64 KiB")
	require.Equal(t, 1, strings.Count(string(rest), "\n"))
}

// TestARestThatDoesNotEndIsCut: whoever sends on behind a line that is too long is cut off, and permits nothing by what they
// were told before; the service answers others.
func TestARestThatDoesNotEndIsCut(t *testing.T) {
	h := served(t, settings{})
	in, out := io.Pipe()
	r, err := http.NewRequest(http.MethodPost, h.URL+"/v1/decisions", in)
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/x-ndjson")
	go func() {
		for err := error(nil); err == nil; { // until nobody reads
			_, err = io.WriteString(out, strings.Repeat("x", mostBody))
		}
	}()
	var said []byte
	resp, err := h.Client().Do(r)
	if err == nil { // the answer began before the connection was cut
		defer resp.Body.Close()
		said, err = io.ReadAll(resp.Body)
	}
	require.Error(t, err)
	require.NotContains(t, string(said), `"allowed":true`)
	require.True(t, told(t, second(h.post(t, "/v1/decisions", sample))).Allowed)
}

// kept are the settings of a service with a list.
func kept(t testing.TB) settings {
	t.Helper()
	dir := t.TempDir()
	s := settings{
		lists: filepath.Join(dir, "lists"), key: filepath.Join(dir, "key"), stops: filepath.Join(dir, "stops.csv"),
		principal: "Alizé Télécom", records: filepath.Join(dir, "records"),
	}
	require.NoError(t, os.WriteFile(s.key, []byte("000102030405060708090a0b0c0d0e0f\n"), 0o600))
	require.NoError(t, os.WriteFile(s.stops, []byte("\ufeff# opposés\n06 39 98 55 55;2026-10-01\n+33639985556\n"), 0o600))
	require.NoError(t, os.Chtimes(s.stops, sampleAt.Add(-time.Hour), sampleAt.Add(-time.Hour)))
	return s
}

func of(t testing.TB, number string) string {
	return changed(t, func(q map[string]any) { q["prospect"].(map[string]any)["number"] = number; delete(q, "at") })
}

// TestAnObjectionIsInForceAtOnce: from the acknowledgement on, in every answer of every endpoint, and after a restart;
// and so are those of the file of stops. A number that no list has is clear only while the list is fresh.
func TestAnObjectionIsInForceAtOnce(t *testing.T) {
	s := kept(t)
	objector := of(t, "06 39 98 12 34")
	t.Run("before the restart", func(t *testing.T) {
		h := served(t, s)
		require.True(t, told(t, second(h.post(t, "/v1/decisions", objector))).Allowed)
		require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", of(t, "0639985555")))).Verdict)
		require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", of(t, "0639985556")))).Verdict)

		code, body := h.post(t, "/v1/objections", `{"number":"+33 6 39 98 12 34"}`)
		require.Equal(t, 200, code, body)
		require.JSONEq(t, `{"in_force":true,"on":"2026-11-23"}`, body)
		require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", objector))).Verdict)
		_, body = h.post(t, "/v1/windows", changed(t, func(q map[string]any) {
			delete(q, "lang")
			delete(q, "at")
		}))
		require.JSONEq(t, `{"id":"call-4711","from":"2026-11-23T10:00:00Z","windows":[]}`, body)
		require.NotContains(t, h.log.String(), "39981234")

		for want, wrong := range map[string]string{
			"/number":           `{}`,
			"/on":               `{"number":"0639981235","on":"1969-12-31"}`,
			"another principal": `{"number":"0639981235","principal":"Autre"}`,
		} {
			code, body := h.post(t, "/v1/objections", wrong)
			require.GreaterOrEqual(t, code, 400)
			require.Contains(t, body, want)
		}
		require.True(t, told(t, second(h.post(t, "/v1/decisions", of(t, "0639981235")))).Allowed, "nothing was entered")
	})
	t.Run("after it", func(t *testing.T) {
		h := served(t, s)
		require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", objector))).Verdict)
		h.srv.now = func() time.Time { return sampleAt.Add(24 * time.Hour) }
		require.Equal(t, rgpd.Undecided, told(t, second(h.post(t, "/v1/decisions", of(t, "0639981235")))).Verdict, "a stale list")
	})
	f, err := os.Open(s.records)
	require.NoError(t, err)
	defer f.Close()
	n := 0
	for r, err := range rgpd.ReadRecords(f) {
		require.NoError(t, err)
		require.NotEqual(t, rgpd.PersonID{}, r.Person())
		n++
	}
	require.Equal(t, 7, n, "each decision is kept")
}

// TestAFileOfStopsThatLacksSomeIsRefused: whoever stood in the last file would be clear again.
func TestAFileOfStopsThatLacksSomeIsRefused(t *testing.T) {
	s := kept(t)
	s.addr, s.maxAge = "127.0.0.1:0", 24*time.Hour
	write := func(text string, at time.Time) {
		t.Helper()
		require.NoError(t, os.WriteFile(s.stops, []byte(text), 0o600))
		require.NoError(t, os.Chtimes(s.stops, at, at))
	}
	open := func() error {
		_, closed, err := s.open(slog.New(slog.DiscardHandler))
		if err == nil {
			require.NoError(t, closed())
		}
		return err
	}
	now := time.Now().Truncate(time.Second)
	require.NoError(t, open())
	require.NoError(t, open(), "the same file again")
	write("0639985556\n0639985557\n", now.Add(-time.Minute))
	require.ErrorContains(t, open(), "lacks 1 of those")
	s.dropped = 2
	require.ErrorContains(t, open(), "lacks 1 of those")
	s.dropped = 1
	require.NoError(t, open())
	s.dropped = 0
	write("0639985556\n0639985557\n0639985558\n", now.Add(time.Hour))
	require.ErrorContains(t, open(), "in the future")
	write("0639985556\n0639985557\n0639985558\n", now.Add(-2*time.Minute))
	require.ErrorContains(t, open(), "no later than the file before it")
	write("# nobody\n", now)
	require.ErrorContains(t, open(), "lacks 2 of those")
	require.NoError(t, os.Remove(s.lastStops()))
	s.lists += "-new"
	require.NoError(t, open(), "nobody has objected yet")
}

func second(_ int, body string) string { return body }

// TestObjectionsRaceDecisions: whoever was acknowledged is never allowed again, whoever asks meanwhile.
func TestObjectionsRaceDecisions(t *testing.T) {
	h := served(t, kept(t))
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for k := range 4 {
				n := fmt.Sprintf("06399%d%d00", 80+i, k)
				code, _ := h.post(t, "/v1/objections", `{"number":"`+n+`"}`)
				if code != 200 || told(t, second(h.post(t, "/v1/decisions", of(t, n)))).Verdict != rgpd.Forbidden {
					t.Error("an objection that was acknowledged does not bind")
				}
			}
		})
	}
	wg.Wait()
}

// TestWithoutAListNoObjectionIsTaken: it would be lost.
func TestWithoutAListNoObjectionIsTaken(t *testing.T) {
	code, body := served(t, settings{}).post(t, "/v1/objections", `{"number":"0639981234"}`)
	require.Equal(t, 501, code)
	require.Contains(t, body, "-lists")
}

// TestWhoMayAsk: with tokens, who has one; without, programs of this machine, and no page of a stranger.
func TestWhoMayAsk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens")
	require.NoError(t, os.WriteFile(path, []byte("# us\ncrm  aaaaaaaaaaaaaaaaaaaaaaaa\n"), 0o600))
	h := served(t, settings{tokens: path, addr: "0.0.0.0:0"})
	for token, want := range map[string]int{
		"": 401, "Bearer": 401, "Bearer ": 401, "Bearer aaaaaaaaaaaaaaaaaaaaaaab": 401, "aaaaaaaaaaaaaaaaaaaaaaaa": 401,
		"Bearer aaaaaaaaaaaaaaaaaaaaaaaa": 200,
	} {
		code, body := h.post(t, "/v1/decisions", sample, "Authorization", token)
		require.Equal(t, want, code, "%q: %s", token, body)
	}
	code, _ := h.get(t, "/healthz")
	require.Equal(t, 200, code)
	code, _ = h.get(t, "/metrics")
	require.Equal(t, 401, code)

	local := served(t, settings{})
	for _, headers := range [][]string{{"Host", "evil.example"}, {"Origin", "https://evil.example"}, {"Host", "127.0.0.1.evil.example:80"}} {
		code, body := local.post(t, "/v1/decisions", sample, headers...)
		require.Equal(t, 403, code, body)
	}

	for want, file := range map[string]string{
		"line 1":   "crm short",
		"line 2":   "# x\ncrm",
		"no token": "\n",
		"twice":    "a aaaaaaaaaaaaaaaaaaaaaaaa\nb aaaaaaaaaaaaaaaaaaaaaaaa",
	} {
		require.NoError(t, os.WriteFile(path, []byte(file), 0o600))
		_, _, err := (&settings{tokens: path}).open(slog.New(slog.DiscardHandler))
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "aaaa")
	}
	_, _, err := (&settings{addr: "0.0.0.0:80"}).open(slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "-tokens")
	for _, s := range []settings{{lists: "x"}, {stops: "x"}, {lists: "x", key: "x"}, {principal: "x"}} {
		s.addr = "127.0.0.1:0"
		_, _, err := s.open(slog.New(slog.DiscardHandler))
		require.Error(t, err)
	}
}

// TestNobodyIsNamedInWhatIsKept: whatever is sent, no line of log, no metric and no problem shows any of it.
func TestNobodyIsNamedInWhatIsKept(t *testing.T) {
	h := served(t, counted(t))
	distinctive := []string{"+33698754321", "0698754321", "06 98 75 43 21", "Quatrepin", "quatrepin@x.example", "98754"}
	var said strings.Builder
	for _, v := range distinctive {
		for _, path := range []string{
			"/v1/decisions", "/v1/windows", "/v1/numbers", "/v1/callers", "/v1/consents", "/v1/deadlines", "/v1/objections",
			"/v1/reservations", "/v1/reservations/events", "/v1/replays", "/access/v1/evaluation", "/access/v1/evaluations", "/v1/rules/" + strings.ReplaceAll(v, " ", ""),
		} {
			for _, body := range []string{
				`{"` + v + `":1}`, `{"number":"` + v + `x"}`, `"` + v + `"`, v, `{"prospect":{"number":"` + v + `0000000000"}}`,
				`{"prospect":{"` + v + `":"` + v + `"}}`, `{"channel":"` + v + `"}`, `{"id":"x","at":"` + v + `"}`,
				`{"record":"` + v + `"}`, `{"record":{"at":"` + v + `"}}`, `{"record":{"person":{"` + v + `":"` + v + `"}}}`,
				`{"key":"` + v + `","number":"` + v + `","event":"` + v + `"}`, `{"key":"` + v + `","channel":"live-call"}`,
				`{"key":"` + v + `","number":"0698754321","event":"bind","call":"` + v + `"}`,
				call(t, v, "+33698754321"), `{"request":{"right":"` + v + `","` + v + `":1}}`, `{"id":"` + strings.Repeat(v, 30) + `"}`, `{"subject":{"type":"user","id":"` + v + `","properties":{"` + v + `":1}},"action":{"name":"` + v +
					`"},"resource":{"type":"x","id":"` + v + `"}}`,
			} {
				code, answer := h.post(t, path, body, "X-Request-ID", v)
				if code >= 400 || strings.HasPrefix(path, "/access") {
					said.WriteString(answer)
				}
			}
		}
	}
	_, metrics := h.get(t, "/metrics")
	require.Contains(t, metrics, "gate_requests_total")
	require.Contains(t, metrics, "gate_list_fresh_seconds 82800")
	drawn := regexp.MustCompile(`\b[0-9a-f]{16}\b`) // an identity of a request may have any five figures
	for _, v := range distinctive {
		for what, out := range map[string]string{"an answer": said.String(), "metrics": metrics, "the log": h.log.String()} {
			out = drawn.ReplaceAllString(out, "·")
			if at := strings.Index(out, v); at >= 0 {
				t.Errorf("%s shows %q: …%s", what, v, out[max(0, at-120):at+len(v)])
			}
		}
	}
	require.Greater(t, strings.Count(said.String(), `"status"`), 300)
}

// TestAuthZEN follows the headings of the certification scenario, Basic and Batch: the protocol, not the decisions.
func TestAuthZEN(t *testing.T) {
	h := served(t, settings{})
	var q struct{ Prospect map[string]json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(sample), &q))
	campaign := string(q.Prospect["campaign"])
	delete(q.Prospect, "campaign")
	person, err := json.Marshal(q.Prospect)
	require.NoError(t, err)
	subject := `"subject":{"type":"person","id":"p-1","properties":` + string(person) + `}`
	resource := `"resource":{"type":"campaign","id":"autumn","properties":` + campaign + `}`
	action := `"action":{"name":"live-call"}`
	whole := "{" + subject + "," + action + "," + resource + `,"context":{"at":"2026-11-23T10:30:00+01:00","more":1},"unknown":true}`
	sunday := strings.Replace(whole, "2026-11-23", "2026-11-22", 1)

	decision := func(body string) bool {
		var f finding
		require.NoError(t, json.Unmarshal([]byte(body), &f), "%s", body)
		require.Contains(t, body, `"context":{`)
		return f.Decision
	}
	code, body := h.post(t, "/access/v1/evaluation", whole)
	require.Equal(t, 200, code, body)
	require.True(t, decision(body), body)
	require.Equal(t, body, second(h.post(t, "/access/v1/evaluation", whole)), "the same again")
	require.False(t, decision(second(h.post(t, "/access/v1/evaluation", sunday))))
	misspelt := strings.Replace(whole, `"rest"`, `"rets"`, 1)
	code, body = h.post(t, "/access/v1/evaluation", misspelt)
	require.Equal(t, 200, code)
	require.False(t, decision(body), "a fact that is misspelt allows nothing")

	for name, wrong := range map[string]string{
		"no subject": "{" + action + "," + resource + "}", "no action": "{" + subject + "," + resource + "}",
		"no resource": "{" + subject + "," + action + "}", "no type": strings.Replace(whole, `"type":"person",`, "", 1),
		"no id": strings.Replace(whole, `"id":"p-1",`, "", 1), "no name": strings.Replace(whole, `"name":"live-call"`, "", 1),
		"a wrong type": strings.Replace(whole, `"id":"p-1"`, `"id":7`, 1), "malformed": whole[1:], "empty": "",
	} {
		for _, path := range []string{"/access/v1/evaluation", "/access/v1/evaluations"} {
			code, body := h.post(t, path, wrong)
			require.Equal(t, 400, code, "%s: %s", name, body)
		}
	}
	code, _ = h.post(t, "/access/v1/evaluation", whole, "Content-Type", "text/plain")
	require.Equal(t, 400, code)

	r, err := http.NewRequest(http.MethodPost, h.URL+"/access/v1/evaluation", strings.NewReader(whole))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("X-Request-ID", "bfe9eb29-ab87-4ca3-be83-a1d5d8305716")
	resp, err := h.Client().Do(r)
	require.NoError(t, err)
	resp.Body.Close()
	require.Equal(t, "bfe9eb29-ab87-4ca3-be83-a1d5d8305716", resp.Header.Get("X-Request-ID"))

	batch := "{" + subject + "," + action + "," + resource + `,"context":{"at":"2026-11-23T10:30:00+01:00"},"evaluations":[
		{}, {"context":{"at":"2026-11-22T10:30:00+01:00"}}, {"action":{"name":"fax"}}, {"subject":{"type":"person"}}, 7,
		{"resource":{"type":"campaign","id":"none"}}]}`
	code, body = h.post(t, "/access/v1/evaluations", batch)
	require.Equal(t, 200, code, body)
	var all struct {
		Decision    *bool
		Evaluations []finding
	}
	require.NoError(t, json.Unmarshal([]byte(body), &all))
	require.Nil(t, all.Decision)
	var got []bool
	for _, f := range all.Evaluations {
		got = append(got, f.Decision)
	}
	require.Empty(t, cmp.Diff([]bool{true, false, false, false, false, false}, got))
	for _, none := range []string{whole, strings.Replace(whole, `"unknown":true`, `"evaluations":[]`, 1)} {
		require.True(t, decision(second(h.post(t, "/access/v1/evaluations", none))))
	}
	twice := strings.Replace(whole, `"rest"`, `"stop":"objected","stop":"none","rest"`, 1)
	code, body = h.post(t, "/access/v1/evaluation", twice)
	require.Equal(t, 400, code, body)

	code, body = h.get(t, "/.well-known/authzen-configuration")
	require.Equal(t, 200, code)
	require.Contains(t, body, h.URL+"/access/v1/evaluations")
}

// TestNoItemOfABatchHasTheFactsOfAnother: what stands in one item is of its person alone, and the defaults stay
// those of the whole.
func TestNoItemOfABatchHasTheFactsOfAnother(t *testing.T) {
	h := served(t, settings{})
	var q struct{ Prospect map[string]json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(sample), &q))
	campaign := string(q.Prospect["campaign"])
	delete(q.Prospect, "campaign")
	person, err := json.Marshal(q.Prospect)
	require.NoError(t, err)
	full := `{"subject":{"type":"person","id":"a","properties":` + string(person) + `}}`
	bare := `{"subject":{"type":"person","id":"b","properties":{"number":"0639981235"}}}`
	stop := `{"subject":{"type":"person","id":"c","properties":{"stop":"objected"}}}`
	for want, items := range map[string][]string{
		"true false true": {full, bare, full}, "false true false": {bare, full, bare}, "false true": {stop, full},
		"false false": {`{}`, bare}, "true false": {full, `{}`}, "false false true": {stop, `{}`, full},
	} {
		code, body := h.post(t, "/access/v1/evaluations", `{"subject":{"type":"person","id":"none","properties":{}},
			"action":{"name":"live-call"},"resource":{"type":"campaign","id":"x","properties":`+campaign+`},
			"context":{"at":"2026-11-23T10:30:00+01:00"},"evaluations":[`+strings.Join(items, ",")+`]}`)
		require.Equal(t, 200, code, body)
		var all struct{ Evaluations []finding }
		require.NoError(t, json.Unmarshal([]byte(body), &all))
		var got []string
		for _, f := range all.Evaluations {
			got = append(got, fmt.Sprint(f.Decision))
		}
		require.Equal(t, want, strings.Join(got, " "), items)
	}
}

// TestEachFieldOfAQuestionIsOneOfTheSchema: a caller reads in JSON where a fact is told.
func TestEachFieldOfAQuestionIsOneOfTheSchema(t *testing.T) {
	var schema struct {
		Properties map[string]any
		Defs       map[string]struct{ Properties map[string]any } `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(prospect.Schema(), &schema))
	for c := range prospect.Standard().RuleSet().Columns() {
		for _, f := range c.Fields {
			name, below, deeper := strings.Cut(jsonName(reflect.TypeFor[prospect.Prospect](), f), ".")
			require.Contains(t, schema.Properties, name, f)
			if deeper {
				require.Contains(t, schema.Defs["Campaign"].Properties, below, f)
			}
		}
	}
}

// TestWhatElseIsTold: numbers, windows, rules, schemas.
func TestWhatElseIsTold(t *testing.T) {
	h := served(t, settings{})
	code, body := h.post(t, "/v1/numbers", `{"number":"01 99 00 12 34"}`)
	require.Equal(t, 200, code, body)
	require.Contains(t, body, `"number":"+33199001234","family":"geographic"`)
	h.srv.now = func() time.Time { return sampleAt.AddDate(0, 0, -1) }
	code, body = h.post(t, "/v1/windows", changed(t, func(q map[string]any) {
		delete(q, "lang")
		delete(q, "at")
		q["from"], q["until"] = "2026-11-23T00:00:00+01:00", "2026-11-24T00:00:00+01:00"
	}))
	h.srv.now = func() time.Time { return sampleAt }
	require.Equal(t, 200, code, body)
	require.JSONEq(t, `{"id":"call-4711","from":"2026-11-22T23:00:00Z","next":"2026-11-23T09:00:00Z","windows":[
		{"from":"2026-11-23T09:00:00Z","until":"2026-11-23T12:00:00Z"},{"from":"2026-11-23T13:00:00Z","until":"2026-11-23T19:00:00Z"}]}`, body)
	code, body = h.get(t, "/v1/rules/works-ban")
	require.Equal(t, 200, code)
	require.Contains(t, body, `"package":"prospect"`)
	code, _ = h.get(t, "/v1/rules/none")
	require.Equal(t, 404, code)
	_, body = h.get(t, "/v1/schemas/prospect")
	require.Equal(t, string(prospect.Schema()), body)
	_, body = h.get(t, "/v1/rules")
	require.Contains(t, body, `"id":"works-ban"`)
}

// TestEachEndpointIsDescribed, once, and no other; each description names schemas that are there.
func TestEachEndpointIsDescribed(t *testing.T) {
	b, err := document()
	require.NoError(t, err)
	var doc struct {
		Paths      map[string]map[string]any `json:"paths"`
		Components struct {
			Schemas   map[string]any `json:"schemas"`
			Responses map[string]any `json:"responses"`
		} `json:"components"`
	}
	require.NoError(t, json.Unmarshal(b, &doc))
	var described, served []string
	for path, methods := range doc.Paths {
		for method := range methods {
			described = append(described, strings.ToUpper(method)+" "+path)
		}
	}
	for pattern := range newServer(prospect.Standard(), slog.New(slog.DiscardHandler)).endpoints() {
		served = append(served, pattern)
	}
	slices.Sort(described)
	slices.Sort(served)
	require.Equal(t, served, described)
	referred := regexp.MustCompile(`"\$ref": "#/components/(schemas|responses)/([^"]+)"`).FindAllStringSubmatch(string(b), -1)
	require.NotEmpty(t, referred)
	for _, ref := range referred {
		all := map[string]map[string]any{"schemas": doc.Components.Schemas, "responses": doc.Components.Responses}[ref[1]]
		require.Contains(t, all, ref[2])
	}
}

// TestItStopsOnceItHasAnswered: an interruption lets what has begun be answered.
func TestItStopsOnceItHasAnswered(t *testing.T) {
	srv := newServer(prospect.Standard(), slog.New(slog.DiscardHandler))
	asked, went := make(chan struct{}), make(chan struct{})
	srv.now = func() time.Time {
		close(asked)
		<-went
		return sampleAt
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- srv.serve(ctx, l) }()
	answered := make(chan int, 1)
	go func() {
		resp, err := http.Post("http://"+l.Addr().String()+"/v1/decisions", "application/json", strings.NewReader(of(t, "0639981234")))
		if err != nil {
			answered <- 0
			return
		}
		resp.Body.Close()
		answered <- resp.StatusCode
	}()
	<-asked
	stop()
	close(went)
	require.Equal(t, 200, <-answered)
	require.NoError(t, <-done)
}

// TestTheProgramAsksItself: without arguments it shows a question and its answer, and ends.
func TestTheProgramAsksItself(t *testing.T) {
	var out, log bytes.Buffer
	require.NoError(t, run(t.Context(), nil, &out, &log))
	require.Contains(t, out.String(), "200 OK")
	require.Contains(t, out.String(), `"allowed": true`)
	out.Reset()
	require.Error(t, run(t.Context(), []string{"-h"}, &out, &log))
	require.Contains(t, out.String(), "-tokens FILE")
	out.Reset()
	require.Error(t, run(t.Context(), []string{"-h", "-fr"}, &out, &log))
	require.Contains(t, out.String(), "-tokens FICHIER")
	require.ErrorContains(t, run(t.Context(), []string{"x"}, &out, &log), "no flag")
}

// TestWhoAFileOfStopsHolds: every number of a line, from the day that stands there, and from ever where none does, or
// several; a list that the privacy desk wrote is one. A line of which no number can be read is no line to be passed over.
func TestWhoAFileOfStopsHolds(t *testing.T) {
	nobody := func(number.Number, rgpd.Date) {}
	for file, want := range map[string]string{
		"06 39": "line 1", "": "no number", "0639981234\nMartin;2026-11-20": "line 2", "téléphone;nom\nZ-9": "line 2",
		"0639981234;06399812345": "line 1", "téléphone\nnuméro\n": "line 2", "06 39 98 12 34 ; 2026-11-45": "line 1",
		"zéro six trente-neuf\n0639981234": "line 1", "Martin;Z\n0639981234": "line 1", "٠٦٣٩\n0639981234": "line 1",
		"0639981234;٠٦٣٩٩٨١٢٣٥": "line 1", "\xff\xfe0\x006\x003\x009\x009\x008\x001\x002\x003\x004\x00": "line 1",
		"0639981234\n" + strings.Repeat("x", 64<<10) + "\n0639981235": "line 2",
	} {
		require.ErrorContains(t, readStops(strings.NewReader(file), nobody), want, file)
	}
	// Cut anywhere, a file is refused, unless it is by whole lines; so is who was made a comment of.
	const whole = "# of 2026-11-20\n0639981234;2026-11-20\n06 39 98 12 35;2026-11-21\r\n"
	for end := range len(whole) {
		if err := readStops(strings.NewReader(whole[:end]), nobody); end == 0 || whole[end-1] != '\n' {
			require.Error(t, err, whole[:end])
		}
	}
	for _, comment := range []string{
		"#0639981234;x", "# 0639981234", "  # 06 39 98 12 34", "#+33639981234", "## Martin : 06.39.98.12.34 (2026-11-20)",
		"#x;0639981234", "# 2026-11-20,06-39-98-12-34", "#٠٦٣٩٩٨١٢٣٤", "# 20261120 0639981234", "# 01/11/2026 33639981234",
		"# 06399812345", "#0262 69 12 34 56", "\ufeff#0639981234", "# 06 39 98 12 34 2026-11-20 10:00:00",
	} {
		err := readStops(strings.NewReader("0639981235\n"+comment+"\n"), nobody)
		require.ErrorContains(t, err, "line 2: a comment", comment)
		require.NotContains(t, err.Error(), "1234")
	}
	for _, comment := range []string{
		"# nobody", "#", "# export of 2026-11-20 10:15:00", "# le 20/11/2026, 1234 lignes", "# from 2026-11-01 to 2026-11-30",
		"# case 4711", "# 2026-11-20T10:15",
	} {
		require.NoError(t, readStops(strings.NewReader(comment+"\n"), nobody), comment)
	}
	one, err := number.Parse("0639981234")
	require.NoError(t, err)
	other, err := number.Parse("0639981235")
	require.NoError(t, err)
	day := rgpd.NewDate(2026, time.November, 20)
	for file, want := range map[string]map[number.Number]rgpd.Date{
		"# nobody": {},
		"\ufeff06 39 98 12 34;2026-11-20\n+33 6 39 98 12 35\n":                                                           {one: day, other: 0},
		"téléphone;opposition le;dossier\n+33639981234;2026-11-20 00:00:00;Z-9":                                          {one: day},
		"téléphone;ne plus appeler depuis;demande;dossier\n+33639981234;2026-11-20 00:00:00;effacement + opposition;Z-9": {one: day},
		"nom,mobile,fixe,le\r\n\"Martin\",0639981234,\"0639981235\",20/11/2026\r\n":                                      {one: day, other: day},
		"Nom;T\xe9l\xe9phone fixe\nLef\xe8vre;0639981234\n":                                                              {one: 0}, "N° de tél.\n0639981234": {one: 0},
		"0639981234;hier": {one: 0}, "0639981234;2026-11-20;2026-11-21": {one: 0},
		"nom;mobile;né le\nMartin;0639981234;01/02/1980": {one: 0}, "0639981234;2018-05-24": {one: 0},
		"0639981234;2018-05-25": {one: rgpd.NewDate(2018, time.May, 25)},
	} {
		got := map[number.Number]rgpd.Date{}
		file = strings.TrimSuffix(file, "\n") + "\n"
		require.NoError(t, readStops(strings.NewReader(file), func(n number.Number, on rgpd.Date) { got[n] = on }), file)
		require.Equal(t, want, got, file)
	}
}

// FuzzHandlers: whatever is sent, the service answers with a status that is its own, and never with a permission for
// what is no question.
func FuzzHandlers(f *testing.F) {
	f.Add("/v1/decisions", sample)
	f.Add("/access/v1/evaluations", `{"evaluations":[{}]}`)
	f.Add("/v1/replays", `{"record":"AAAA"}`)
	f.Add("/v1/windows", `{"channel":"sms","prospect":{}}`)
	f.Add("/v1/consents", assessed)
	f.Add("/v1/deadlines", request)
	f.Add("/v1/reservations", call(f, "job 1", "0639981234"))
	f.Add("/v1/reservations/events", `{"key":"job 1","number":"0639981234","event":"bind","call":"c-1"}`)
	f.Add("/v1/callers", `{"number":"0162001234","campaign":{"purpose":"sale"},"audience":"consumer","channel":"sms"}`)
	s := counted(f)
	s.addr, s.maxAge = "127.0.0.1:0", 24*time.Hour
	srv, closed, err := s.open(slog.New(slog.DiscardHandler))
	require.NoError(f, err)
	f.Cleanup(func() { require.NoError(f, closed()) })
	srv.now = func() time.Time { return sampleAt }
	f.Fuzz(func(t *testing.T, path, body string) {
		if !strings.HasPrefix(path, "/") || strings.ContainsAny(path, " \r\n\t?#%\x00\x7f") {
			return
		}
		for _, kind := range []string{"application/json", "application/x-ndjson"} {
			r := httptest.NewRequest(http.MethodPost, "http://localhost/", strings.NewReader(body))
			r.URL.Path, r.Host = path, "localhost"
			r.Header.Set("Content-Type", kind)
			w := httptest.NewRecorder()
			srv.mux.ServeHTTP(w, r)
			if w.Code >= 500 && kind == "application/json" && w.Code != 501 {
				t.Fatalf("%d: %s", w.Code, w.Body)
			}
		}
	})
}
