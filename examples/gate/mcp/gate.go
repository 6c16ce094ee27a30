package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/internal/input"
)

// A gate is the service at an address, examples/gate.
type gate struct {
	base, token string
	client      http.Client
}

const (
	patience   = 15 * time.Second // for a whole answer
	mostAnswer = 1 << 20          // bytes; one with its windows is some 20,000
)

// newGate is the service at an address, which wants the token of a file if one is named.
func newGate(address, token string) (*gate, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("-gate: want an address alone, such as http://127.0.0.1:8087")
	}
	ip := net.ParseIP(u.Hostname())
	here := u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
	if u.Scheme != "https" && (u.Scheme != "http" || !here) {
		return nil, errors.New("-gate: want https, or http and a loopback address: facts of people are sent there")
	}
	g := &gate{base: strings.TrimRight(address, "/")}
	g.client.Timeout = patience
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

// A problem is why there is no answer, as RFC 9457 has it. It shows nothing of what was sent but its shape.
type problem struct {
	Title  string `json:"title"`
	Remedy string `json:"remedy,omitempty"`
	Where  *where `json:"input,omitempty"`
}

// A where is the place of a fault in the arguments, see rgpd.InputError.
type where struct {
	Path    string `json:"path,omitempty"`
	Pointer string `json:"pointer,omitempty"`
	Shape   string `json:"shape,omitempty"`
	Remedy  string `json:"remedy,omitempty"`
}

// Error is the title alone.
func (p problem) Error() string { return p.Title }

// problemOf is what is told of an error.
func problemOf(err error) problem {
	var p problem
	var wrong *input.Error
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &wrong):
		return problem{
			Title: "cannot be read", Remedy: wrong.Remedy,
			Where: &where{wrong.Path, wrong.Pointer(), wrong.Shape, wrong.Remedy},
		}
	}
	return problem{Title: "the tool failed", Remedy: "ask again"}
}

// ask sends a body, or none, and reads the answer strictly into v; the answer itself is returned beside. Only a whole
// JSON of a status of 200 is an answer.
func (g *gate) ask(ctx context.Context, method, path string, body []byte, v any) ([]byte, error) {
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
		return nil, problem{Title: "no answer of the service", Remedy: "does gate run at the address of -gate?"}
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, mostAnswer+1))
	if err != nil || len(b) > mostAnswer {
		return nil, problem{Title: "the answer broke off", Remedy: "ask again"}
	}
	kind, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type"))
	switch {
	case resp.StatusCode == http.StatusOK && kind == "application/json":
		if err := input.Answer(b, v); err != nil {
			return nil, errNoAnswer
		}
		return b, nil
	case resp.StatusCode >= 400 && kind == "application/problem+json":
		var told struct {
			Title  string `json:"title"`
			Remedy string `json:"detail"`
			Where  *where `json:"input"`
		}
		if input.Answer(b, &told) == nil && told.Title != "" {
			return nil, problem{told.Title, told.Remedy, told.Where}
		}
	}
	return nil, errNoAnswer
}

// errNoAnswer is of an answer that is none: another program's, or one to another question.
var errNoAnswer = problem{Title: "no answer of the service", Remedy: "is it gate that runs at the address of -gate?"}
