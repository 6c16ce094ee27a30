// Package line is the line before the dispatch: a client of the service gate for programs that must not call anybody
// whom it did not answer for. Whatever is no whole answer to the question asked, of the service itself, is an error.
package line

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Gate is the service at an address, examples/gate.
type Gate struct {
	// Patience is how long a whole answer may take.
	Patience    time.Duration
	base, token string
	client      http.Client
}

const (
	patience   = 15 * time.Second
	apart      = 30 * time.Second // the clocks of both, at most
	mostAnswer = 1 << 20          // bytes; one with its windows is some 20,000
)

// New is the service at an address, which wants the token of a file if one is named.
func New(address, token string) (*Gate, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("-gate: want an address alone, such as http://127.0.0.1:8087")
	}
	ip := net.ParseIP(u.Hostname())
	here := u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
	if u.Scheme != "https" && (u.Scheme != "http" || !here) {
		return nil, errors.New("-gate: want https, or http and a loopback address: facts of people are sent there")
	}
	g := &Gate{Patience: patience, base: strings.TrimRight(address, "/")}
	// What was asked is asked there alone, and no other service gets the token.
	g.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	if token != "" {
		b, err := os.ReadFile(token)
		if err != nil {
			return nil, err
		}
		if g.token = strings.TrimSpace(string(b)); g.token == "" || strings.ContainsAny(g.token, " \t\r\n") {
			return nil, errors.New("-token: want a file with the token alone")
		}
	}
	return g, nil
}

// A Problem is why there is no answer, as RFC 9457 has it. It shows nothing of what was sent but its shape.
type Problem struct {
	Title  string `json:"title"`
	Remedy string `json:"remedy,omitempty"`
	Where  *Where `json:"input,omitempty"`
}

// A Where is the place of a fault in the arguments, see rgpd.InputError.
type Where struct {
	Path    string `json:"path,omitempty"`
	Pointer string `json:"pointer,omitempty"`
	Shape   string `json:"shape,omitempty"`
	Remedy  string `json:"remedy,omitempty"`
}

// Error is the title alone.
func (p Problem) Error() string { return p.Title }

// ProblemOf is what is told of an error.
func ProblemOf(err error) Problem {
	var p Problem
	var wrong *input.Error
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &wrong):
		return Problem{
			Title: "cannot be read", Remedy: wrong.Remedy,
			Where: &Where{wrong.Path, wrong.Pointer(), wrong.Shape, wrong.Remedy},
		}
	}
	return Problem{Title: "the tool failed", Remedy: "ask again"}
}

// Ask sends a body, or none, and reads the answer strictly into v; the answer itself is returned beside. Only a whole
// JSON of a status of 200 is an answer.
func (g *Gate) Ask(ctx context.Context, method, path string, body []byte, v any) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, g.Patience)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, method, g.base+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if g.token != "" {
		r.Header.Set("Authorization", "Bearer "+g.token)
	}
	resp, err := g.client.Do(r)
	if err != nil {
		return nil, Problem{Title: "no answer of the service", Remedy: "does gate run at the address of -gate?"}
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, mostAnswer+1))
	if err != nil || len(b) > mostAnswer {
		return nil, Problem{Title: "the answer broke off", Remedy: "ask again"}
	}
	kind, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type"))
	switch {
	case resp.StatusCode == http.StatusOK && kind == "application/json":
		if err := input.Answer(b, v); err != nil {
			return nil, ErrNoAnswer
		}
		return b, nil
	case resp.StatusCode >= 400 && kind == "application/problem+json":
		var told struct {
			Title  string `json:"title"`
			Remedy string `json:"detail"`
			Where  *Where `json:"input"`
		}
		if input.Answer(b, &told) == nil && told.Title != "" {
			return nil, Problem{told.Title, told.Remedy, told.Where}
		}
	}
	return nil, ErrNoAnswer
}

// ErrNoAnswer is of an answer that is none: another program's, or one to another question.
var ErrNoAnswer = Problem{Title: "no answer of the service", Remedy: "is it gate that runs at the address of -gate?"}

// A Decision is what a program reads of an answer before it calls.
type Decision struct {
	ID       string       `json:"id"`
	Told     *bool        `json:"allowed"`
	Verdict  rgpd.Verdict `json:"verdict"`
	Says     string       `json:"says"`
	At       time.Time    `json:"at"`
	Until    time.Time    `json:"until"` // of a permission, if nothing happens to the person
	Next     time.Time    `json:"next"`
	Because  []Reason     `json:"because"`
	MayApply []Reason     `json:"may_apply"`
	Missing  []Missing    `json:"missing"`
	// Problem beside an answer, whatever it says, is that it is none.
	Problem json.RawMessage `json:"problem"`
}

// A Reason is a rule that decided.
type Reason struct {
	ID rgpd.RuleID `json:"id"`
}

// A Missing is a fact to find out.
type Missing struct {
	Fact string `json:"fact"`
}

// Allowed is a permission, and nothing else is one.
func (d Decision) Allowed() bool { return d.Told != nil && *d.Told && d.Verdict == rgpd.Allowed }

// Decide asks a question, an object of JSON that was read strictly, under an ID of its own; the answer itself is
// returned beside. One to another question or instant, or that contradicts itself, is none; nor is one of now by
// another clock.
func (g *Gate) Decide(ctx context.Context, question []byte) (d Decision, answer []byte, err error) {
	body, id, err := Named(question)
	if err != nil {
		return d, nil, err
	}
	var asked struct {
		At time.Time `json:"at"`
	}
	if err := input.Answer(body, &asked); err != nil {
		return d, nil, err
	}
	answer, err = g.Ask(ctx, http.MethodPost, "/v1/decisions", body, &d)
	if err != nil {
		return Decision{}, nil, err
	}
	at, until := asked.At.Equal(d.At), d.At
	if asked.At.IsZero() { // now: by both clocks, and still when it has come
		now := time.Now()
		at, until = now.Sub(d.At).Abs() < apart, now
	}
	if d.Problem != nil || d.ID != id || d.At.IsZero() || !at || d.Says == "" || d.Told == nil ||
		*d.Told != (d.Verdict == rgpd.Allowed) || d.Allowed() && !d.Until.After(until) {
		return Decision{}, nil, ErrNoAnswer
	}
	return d, answer, nil
}

// Named gives a question an ID of its own, which its answer must bring back.
func Named(question []byte) (body []byte, id string, err error) {
	var fields map[string]json.RawMessage
	if err := input.Once(question); err != nil {
		return nil, "", err
	}
	if err := json.Unmarshal(input.Unmarked(question), &fields); err != nil || fields == nil {
		return nil, "", &rgpd.InputError{Remedy: "want an object"}
	}
	id = rand.Text()
	fields["id"] = json.RawMessage(`"` + id + `"`)
	body, err = json.Marshal(fields)
	return body, id, err
}
