package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
	"github.com/rgpd-go/rgpd/internal/onewriter"
)

// An asterisk runs extensions.conf, as far as it goes: each application as Asterisk documents it, among them AGI(), which
// goes on where its server is down or breaks off.
type asterisk struct {
	t      *testing.T
	agi    string            // the address of the server that answers
	preset map[string]string // variables of whoever originates the call
}

var (
	entry = regexp.MustCompile(`^(?:exten => [^,]+,1|\s+same => n(?:\((\w+)\))?),(\w+)\((.*)\)$`)
	test  = regexp.MustCompile(`^\$\["([^"]*)" = "([^"]*)"\]\?(\w+):(\w+)$`)
	only  = regexp.MustCompile(`\$\{FILTER\(0-9\+,([^)]*)\)\}`)
)

// call is an outgoing call: what Dial() was given, or "".
func (a asterisk) call(exten string) string {
	t := a.t
	t.Helper()
	b, err := os.ReadFile("extensions.conf")
	require.NoError(t, err)
	type step struct{ label, app, args string }
	var steps []step
	for _, l := range strings.Split(string(b), "\n") {
		if l == "" || l[0] == ';' || l[0] == '[' {
			continue
		}
		m := entry.FindStringSubmatch(l)
		require.NotNil(t, m, l)
		steps = append(steps, step{m[1], m[2], m[3]})
	}
	vars := map[string]string{"EXTEN": exten}
	for name, value := range a.preset {
		vars[name] = value
	}
	for i := 0; i < len(steps); i++ {
		s := steps[i]
		for range 2 {
			for name, value := range vars {
				s.args = strings.ReplaceAll(s.args, "${"+name+"}", value)
			}
			s.args = only.ReplaceAllStringFunc(s.args, func(f string) string {
				return regexp.MustCompile(`[^0-9+]`).ReplaceAllString(only.FindStringSubmatch(f)[1], "")
			})
		}
		switch s.app {
		case "Set":
			name, value, _ := strings.Cut(s.args, "=")
			vars[name] = value
		case "AGI":
			a.ask(s.args, vars)
		case "GotoIf":
			m := test.FindStringSubmatch(s.args)
			require.NotNil(t, m, s.args)
			to := m[4]
			if m[1] == m[2] {
				to = m[3]
			}
			for j := range steps {
				if steps[j].label == to {
					i = j - 1
				}
			}
		case "Hangup":
			return ""
		case "Dial":
			return s.args
		default:
			t.Fatalf("%s is not known here", s.app)
		}
	}
	return ""
}

// ask is AGI(): the server reads of the channel and sends commands; whatever goes wrong, the dialplan goes on.
func (a asterisk) ask(args string, vars map[string]string) {
	url, arg, _ := strings.Cut(args, ",")
	require.True(a.t, strings.HasPrefix(url, "agi://127.0.0.1:4573/"), url)
	c, err := net.Dial("tcp", a.agi)
	if err != nil {
		return
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(2 * time.Second))
	fmt.Fprintf(c, "agi_network: yes\nagi_network_script: %s\nagi_request: %s\nagi_channel: PJSIP/1-1\nagi_uniqueid: 1.1\n"+
		"agi_extension: %s\nagi_arg_1: %s\n\n", filepath.Base(url), url, vars["EXTEN"], arg)
	in := bufio.NewReader(c)
	for {
		l, err := in.ReadString('\n')
		if err != nil {
			return
		}
		if m := regexp.MustCompile(`^SET VARIABLE (\w+) "(.*)"\n$`).FindStringSubmatch(l); m != nil {
			vars[m[1]] = m[2]
			fmt.Fprint(c, "200 result=1\n")
			continue
		}
		fmt.Fprint(c, "510 Invalid or unknown command\n")
	}
}

// newServer is the recipe in front of a service, with the facts of the sample of gate.
func newServer(t *testing.T, h http.Handler) (*server, string) {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	dir := t.TempDir()
	b, err := os.ReadFile(filepath.Join("..", "..", "sample.json"))
	require.NoError(t, err)
	for _, cut := range []string{
		`"number": "06 39 98 12 34",`, `"id": "call-4711",`, `"at": "2026-11-23T10:30:00+01:00",`, ",\n    \"attempts\": []",
	} {
		require.Contains(t, string(b), cut)
		b = bytes.Replace(b, []byte(cut), nil, 1)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "SALES.json"), b, 0o600))
	path := filepath.Join(dir, "calls")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	kept, err := openCalls(path, make([]byte, 32), time.Now())
	require.NoError(t, err)
	t.Cleanup(func() { _ = kept.Close() })
	g, err := line.New(srv.URL, "")
	require.NoError(t, err)
	g.Patience = 300 * time.Millisecond
	s := &server{gate: g, facts: dir, calls: kept, now: time.Now}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.serve(ctx, l) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-ended)
	})
	return s, l.Addr().String()
}

// TestNoCallLeaves, whatever stands where gate should, and one does where gate permits it.
func TestNoCallLeaves(t *testing.T) {
	_, agi := newServer(t, faults.Permitting())
	require.Equal(t, "PJSIP/0639981234@carrier,30", asterisk{t, agi, nil}.call("0639981234"))
	for name, h := range faults.Services() {
		t.Run(name, func(t *testing.T) {
			s, agi := newServer(t, h)
			require.Empty(t, asterisk{t, agi, nil}.call("0639981234"))
			require.Empty(t, s.calls.at, "no attempt is entered")
		})
	}
	t.Run("down", func(t *testing.T) {
		s, agi := newServer(t, faults.Permitting())
		var err error
		s.gate, err = line.New("http://127.0.0.1:1", "")
		require.NoError(t, err)
		require.Empty(t, asterisk{t, agi, nil}.call("0639981234"))
	})
}

// TestNoCallLeavesWithoutTheServer of AGI, or where another stands there.
func TestNoCallLeavesWithoutTheServer(t *testing.T) {
	require.Empty(t, asterisk{t, "127.0.0.1:1", nil}.call("0639981234"), "down")
	for what, answer := range map[string]string{
		"nothing": "", "garbage": "%&{\n", "cut short": `SET VARIABLE GATE "allowed 06399`, "another number": "SET VARIABLE GATE \"allowed 0639985555\"\n",
		"a word alone": "SET VARIABLE GATE \"allowed\"\n", "another variable": "SET VARIABLE GATED \"allowed 0639981234\"\n",
		"no": "SET VARIABLE GATE \"no\"\n", "yes and no": "SET VARIABLE GATE \"allowed 0639981234\"\nSET VARIABLE GATE \"no\"\n",
	} {
		t.Run(what, func(t *testing.T) {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			require.NoError(t, err)
			defer l.Close()
			go func() {
				c, err := l.Accept()
				if err != nil {
					return
				}
				in := bufio.NewReader(c)
				for {
					if l, err := in.ReadString('\n'); err != nil || l == "\n" {
						break
					}
				}
				for _, one := range strings.SplitAfter(answer, "\n") {
					_, _ = io.WriteString(c, one)
					if strings.HasSuffix(one, "\n") {
						_, _ = in.ReadString('\n')
					}
				}
				_ = c.Close()
			}()
			require.Empty(t, asterisk{t, l.Addr().String(), nil}.call("0639981234"))
		})
	}
	for _, set := range []string{"allowed", "allowed 0639981234", "allowed ${NUMBER}"} {
		require.Empty(t, asterisk{t, "127.0.0.1:1", map[string]string{"GATE": set}}.call("0639981234"), "whoever originates says so")
	}
}

// TestWhatIsNoNumber is not dialled, nor is anything that hides in one; what is dialled is what was asked about.
func TestWhatIsNoNumber(t *testing.T) {
	var asked []string
	_, agi := newServer(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		asked = append(asked, regexp.MustCompile(`"number":"([^"]*)"`).FindStringSubmatch(string(b))[1])
		r.Body = io.NopCloser(bytes.NewReader(b))
		faults.Permitting().ServeHTTP(w, r)
	}))
	for exten, want := range map[string]string{
		"0639981234&PJSIP/0639985555": "", `0639985556" | "1" = "1`: "", "06": "", "+": "", "0639981234+": "", "999999999999999999999": "",
		"0639985557&": "PJSIP/0639985557@carrier,30", "+33639985558": "PJSIP/+33639985558@carrier,30",
	} {
		require.Equal(t, want, asterisk{t, agi, nil}.call(exten), exten)
	}
	require.ElementsMatch(t, []string{"0639985557", "+33639985558"}, asked)
}

// TestTheAttemptsAreEntered before the call, survive a start, and are of a person, however the number is written.
func TestTheAttemptsAreEntered(t *testing.T) {
	var told []string
	s, agi := newServer(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		told = append(told, regexp.MustCompile(`"attempts":\[([^\]]*)\]`).FindStringSubmatch(string(b))[1])
		r.Body = io.NopCloser(bytes.NewReader(b))
		faults.Permitting().ServeHTTP(w, r)
	}))
	for _, exten := range []string{"0639981234", "+33639981234", "0033639981234"} {
		require.NotEmpty(t, asterisk{t, agi, nil}.call(exten))
	}
	for i, one := range told {
		require.Equal(t, 2*i, strings.Count(one, `"`), "attempt %d", i)
	}
	path := filepath.Join(s.facts, "calls")
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(b), "639981234")
	_, err = openCalls(path, make([]byte, 32), time.Now())
	require.ErrorIs(t, err, onewriter.ErrTaken, "another program would lose the attempts of this one")
	require.NoError(t, s.calls.Close())
	again, err := openCalls(path, make([]byte, 32), time.Now())
	require.NoError(t, err)
	require.Equal(t, s.calls.at, again.at)
	require.NoError(t, again.Close())
	// A torn line is of a call that was not made; one that is over counts no more.
	require.NoError(t, os.WriteFile(path, append(b, "1764000000 ab"...), 0o600))
	again, err = openCalls(path, make([]byte, 32), time.Now().Add(30*24*time.Hour))
	require.NoError(t, err)
	require.Equal(t, s.calls.at, again.at)
	require.NoError(t, again.Close())
	again, err = openCalls(path, make([]byte, 32), time.Now().Add(32*24*time.Hour))
	require.NoError(t, err)
	require.Empty(t, again.at)
	require.NoError(t, again.Close())
	again, err = openCalls(path, make([]byte, 32), time.Now())
	require.NoError(t, err)
	require.Empty(t, again.at, "it left the file, too")
	require.NoError(t, again.Close())
	// What would lose attempts does not start.
	_, err = openCalls(path, []byte("another key of thirty-two bytes."), time.Now())
	require.ErrorContains(t, err, "another key")
	for _, wrong := range []string{"06 39 98 12 34\n", "x\n", "1764000000\n", "0 " + strings.Repeat("ab", 32) + "\n", "1764000000 ab\n"} {
		require.NoError(t, os.WriteFile(path, append(b, wrong...), 0o600))
		_, err = openCalls(path, make([]byte, 32), time.Now())
		require.Error(t, err, wrong)
		require.NotContains(t, err.Error(), "39 98")
	}
	_, err = openCalls(filepath.Join(s.facts, "none"), make([]byte, 32), time.Now())
	require.Error(t, err, "who makes the file says that nobody was called")
}

// TestTwoAtOnceAreNotBothTheFourth: while one is asked about, a second call to the same person is no.
func TestTwoAtOnceAreNotBothTheFourth(t *testing.T) {
	arrived, leave := make(chan struct{}), make(chan struct{})
	s, agi := newServer(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-leave
		faults.Permitting().ServeHTTP(w, r)
	}))
	s.gate.Patience = 5 * time.Second
	first := make(chan string, 1)
	go func() { first <- asterisk{t, agi, nil}.call("0639981234") }()
	<-arrived
	require.Empty(t, asterisk{t, agi, nil}.call("+33639981234"))
	close(leave)
	require.NotEmpty(t, <-first)
}

// TestAnAttemptThatCannotBeEntered is not made, nor one that is entered where nobody looks for it.
func TestAnAttemptThatCannotBeEntered(t *testing.T) {
	s, agi := newServer(t, faults.Permitting())
	path := filepath.Join(s.facts, "calls")
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.Rename(path, path+".old"))
	require.Empty(t, asterisk{t, agi, nil}.call("0639981234"), "moved")
	require.NoError(t, os.WriteFile(path, b, 0o600))
	require.Empty(t, asterisk{t, agi, nil}.call("0639981234"), "replaced")
	require.NoError(t, os.Rename(path+".old", path))
	require.NotEmpty(t, asterisk{t, agi, nil}.call("0639981234"), "back again")
	require.NoError(t, s.calls.Close())
	require.Empty(t, asterisk{t, agi, nil}.call("0639981234"), "closed")
}

// TestFacts that are not there, or hold what is asked of the call, permit nobody.
func TestFacts(t *testing.T) {
	s, agi := newServer(t, faults.Permitting())
	for _, wrong := range []string{
		"", "{", "[]", "null", `{"prospect":1}`, `{"prospect":{"number":"06 39 98 12 34"}}`, `{"prospect":{"attempts":[]}}`,
		`{"at":"2026-11-23T10:30:00+01:00","prospect":{}}`, `{"prospect":{},"prospect":{}}`,
		`{"prospect":{}}`, `{"channel":"sms","prospect":{}}`, `{"channel":"email","prospect":{}}`,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(s.facts, "SALES.json"), []byte(wrong), 0o600))
		require.Empty(t, asterisk{t, agi, nil}.call("0639981234"), wrong)
		args := []string{"-gate", "http://127.0.0.1:1", "-facts", s.facts, "-calls", "none", "-key", "none"}
		require.ErrorContains(t, run(t.Context(), args, io.Discard), "-facts: SALES.json", wrong)
	}
	for _, by := range []string{"live-call", "automated-call"} {
		b := []byte(`{"channel":"` + by + `","prospect":{}}`)
		require.NoError(t, os.WriteFile(filepath.Join(s.facts, "SALES.json"), b, 0o600))
		require.NotEmpty(t, asterisk{t, agi, nil}.call("0639981234"), by)
	}
	require.NoError(t, os.Remove(filepath.Join(s.facts, "SALES.json")))
	require.Empty(t, asterisk{t, agi, nil}.call("0639981234"))
	for _, under := range []string{"", "../SALES", "A/B"} {
		require.False(t, s.permits(t.Context(), under, "0639981234"))
	}
}

// TestTheProgram says what it needs, and starts with nothing less.
func TestTheProgram(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), nil, &out))
	require.Contains(t, out.String(), "-calls FILE")
	dir := t.TempDir()
	key, calls := filepath.Join(dir, "key"), filepath.Join(dir, "calls")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("0f", 16)), 0o600))
	args := []string{"-gate", "http://127.0.0.1:1", "-facts", dir, "-calls", calls, "-key", key, "-addr", "127.0.0.1:0"}
	require.Error(t, run(t.Context(), args, &out), "no file of calls")
	require.NoError(t, os.WriteFile(calls, nil, 0o600))
	ended, end := context.WithCancel(t.Context())
	end()
	require.NoError(t, run(ended, args, &out))
	require.Contains(t, out.String(), "agi://127.0.0.1:")
	require.Error(t, run(t.Context(), append(args, "-addr", "0.0.0.0:4573"), &out))
	require.Error(t, run(t.Context(), append(args, "x"), &out))
	require.NoError(t, os.WriteFile(key, []byte("short"), 0o600))
	require.Error(t, run(t.Context(), args, &out))
}
