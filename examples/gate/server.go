package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Limits of what is taken in. A prospect is some 1,500 bytes.
const (
	mostBody   = 64 << 10
	mostAtOnce = 256              // requests; others are asked to come again
	patience   = 15 * time.Second // for a request, or a line of a batch, to come in and its answer to go out
)

// A server answers. Its fields are set before it serves.
type server struct {
	policy    *prospect.Policy
	log       *slog.Logger
	tokens    map[[sha256.Size]byte]string // who may ask, by the digest of the token; nil: everybody on this machine
	gate      *suppression.Gate            // that takes objections; nil if there is none
	key       *suppression.Key             // that names persons in records
	principal string                       // of the gate
	records   *records                     // where each decision is kept; nil: nowhere
	attempts  *attempts                    // where reservations are kept; nil: nowhere
	ledger    *reserve.Ledger              // over attempts
	numbered  *reserve.People              // whose they are
	asking    sync.Mutex                   // of a reservation
	now       func() time.Time
	meter     meter
	room      chan struct{}
	mux       *http.ServeMux
}

func newServer(policy *prospect.Policy, log *slog.Logger) *server {
	s := &server{
		policy: policy, log: log, now: time.Now, room: make(chan struct{}, mostAtOnce), mux: http.NewServeMux(),
	}
	for pattern, h := range s.endpoints() {
		s.mux.Handle(pattern, s.guarded(pattern, h))
	}
	s.servePage()
	s.mux.Handle("/", s.guarded("/", func(w http.ResponseWriter, r *http.Request) error {
		other := r.Clone(r.Context())
		for _, other.Method = range []string{http.MethodGet, http.MethodPost} {
			if _, pattern := s.mux.Handler(other); pattern != "/" {
				w.Header().Set("Allow", other.Method)
				return problem{
					Status: http.StatusMethodNotAllowed, Title: "another method", Remedy: "want " + other.Method,
				}
			}
		}
		return problem{Status: http.StatusNotFound, Title: "no such endpoint", Remedy: "/openapi.json has them"}
	}))
	return s
}

// endpoints are all of them, by method and path: see api.json.
func (s *server) endpoints() map[string]handler {
	return map[string]handler{
		"POST /v1/decisions":                     s.decisions,
		"POST /v1/windows":                       s.windows,
		"POST /v1/numbers":                       s.numbers,
		"POST /v1/callers":                       s.callers,
		"POST /v1/consents":                      s.consents,
		"POST /v1/deadlines":                     s.deadlines,
		"POST /v1/objections":                    s.objections,
		"POST /v1/reservations":                  s.reservations,
		"POST /v1/reservations/events":           s.events,
		"POST /v1/replays":                       s.replays,
		"GET /v1/rules":                          s.rules,
		"GET /v1/rules/{id}":                     s.rule,
		"GET /v1/schemas/prospect":               schema(prospect.Schema()),
		"GET /v1/schemas/decision":               schema(prospect.DecisionSchema()),
		"POST /access/v1/evaluation":             s.evaluation,
		"POST /access/v1/evaluations":            s.evaluations,
		"GET /.well-known/authzen-configuration": s.discovery,
		"GET /metrics":                           s.metrics,
		"GET /healthz":                           healthy,
		"GET /openapi.json":                      openAPI,
	}
}

// A handler answers, or returns what is wrong, usually a problem.
type handler func(w http.ResponseWriter, r *http.Request) error

// serve answers until the context ends, and then what has begun.
func (s *server) serve(ctx context.Context, l net.Listener) error {
	srv := &http.Server{
		Handler: s.mux, ReadHeaderTimeout: patience, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(discard{}, slog.LevelError), // it names addresses of callers
	}
	done := make(chan error, 1)
	go s.forget(ctx)
	go func() {
		<-ctx.Done()
		end, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		done <- srv.Shutdown(end)
	}()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}

type discard struct{ slog.Handler }

func (discard) Enabled(context.Context, slog.Level) bool { return false }

// guarded is what stands in front of every endpoint: who asks, from where, how much, and one line of log.
func (s *server) guarded(pattern string, h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		out := &watched{ResponseWriter: w}
		back, id := requestID(r.Header.Get("X-Request-ID"))
		out.Header().Set("X-Request-ID", back)
		out.Header().Set("Cache-Control", "no-store")
		out.Header().Set("X-Content-Type-Options", "nosniff")
		rc := http.NewResponseController(w)
		_ = rc.SetReadDeadline(began.Add(patience))
		_ = rc.SetWriteDeadline(began.Add(patience))
		who, err := s.admit(r)
		if err == nil {
			err = noQuery(r)
		}
		if err == nil {
			select {
			case s.room <- struct{}{}:
				err = h(out, r)
				<-s.room
			default:
				out.Header().Set("Retry-After", "1")
				err = problem{
					Status: http.StatusServiceUnavailable, Title: "too much at once", Remedy: "ask again in a second",
				}
			}
		}
		if err != nil {
			s.answerWrong(out, err)
		}
		took, status := time.Since(began), out.status()
		if errors.Is(err, errGone) {
			status = errGone.Status // whatever the answer began with, the caller has not got it whole
		}
		s.meter.request(pattern, status, took)
		s.log.Info("request", "id", id, "endpoint", pattern, "status", status, "who", who,
			"ms", took.Milliseconds())
		if errors.Is(err, errCut) {
			panic(http.ErrAbortHandler) // which package net/http says to, and does not log
		}
	})
}

// noQuery refuses what stands behind the path: nothing there is read, and who wrote it means something. A checker of
// health, or of metrics, may write what it wants.
func noQuery(r *http.Request) error {
	if r.URL.RawQuery == "" && !r.URL.ForceQuery || r.URL.Path == "/healthz" || r.URL.Path == "/metrics" {
		return nil
	}
	return problem{
		Status: http.StatusBadRequest, Title: "parameters in the address",
		Remedy: "none is read there: send what is asked in the body, and no number in an address",
	}
}

// open is what anybody on the network of the house may see: it says nothing of anybody.
func open(r *http.Request) bool { return r.Method == http.MethodGet && r.URL.Path == "/healthz" }

// admit says who asks.
func (s *server) admit(r *http.Request) (who string, err error) {
	if s.tokens == nil {
		// A page of a stranger that a browser of this machine shows has another host, or cannot send JSON unasked.
		host, _, splits := net.SplitHostPort(r.Host)
		if splits != nil {
			host = r.Host
		}
		ip := net.ParseIP(host)
		stranger := r.Header.Get("Origin") != "" && !ownPage(r)
		if here := host == "localhost" || ip != nil && ip.IsLoopback(); !here || stranger {
			return "", problem{
				Status: http.StatusForbidden, Title: "not from here",
				Remedy: "without -tokens the service answers programs of this machine, by a loopback address",
			}
		}
		return "local", nil
	}
	if open(r) {
		return "anybody", nil
	}
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	bearer := strings.EqualFold(scheme, "Bearer") // in any case: RFC 9110, 11.1
	if who, known := s.tokens[sha256.Sum256([]byte(token))]; bearer && known {
		return who, nil
	}
	return "", problem{
		Status: http.StatusUnauthorized, Title: "no token that is known",
		Remedy: "send Authorization: Bearer and a token of the file given with -tokens",
	}
}

var (
	plainID = regexp.MustCompile(`^[0-9A-Za-z._-]{1,64}$`)
	uuid    = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
)

// requestID is what is sent back, and what is logged: the caller's own word may name a person, a UUID does not.
func requestID(given string) (back, logged string) {
	if uuid.MatchString(given) {
		return given, given
	}
	var b [8]byte
	_, _ = rand.Read(b[:])
	logged = hex.EncodeToString(b[:])
	if plainID.MatchString(given) {
		return given, logged
	}
	return logged, logged
}

// isJSON is an error if a body is not said to be JSON, of one object or of one a line.
func isJSON(r *http.Request) (lines bool, err error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case err == nil && kind == "application/json":
		return false, nil
	case err == nil && (kind == "application/x-ndjson" || kind == "application/jsonl"):
		return true, nil
	}
	return false, problem{
		Status: http.StatusUnsupportedMediaType, Title: "not said to be JSON",
		Remedy: "send Content-Type: application/json, or application/x-ndjson for one object a line",
	}
}

// A watched answer knows its status.
type watched struct {
	http.ResponseWriter
	code int
}

func (w *watched) WriteHeader(code int) {
	if w.code == 0 {
		w.code = code
	}
	w.ResponseWriter.WriteHeader(code)
}

func (w *watched) Write(b []byte) (int, error) {
	if w.code == 0 {
		w.code = http.StatusOK
	}
	return w.ResponseWriter.Write(b)
}

// Unwrap gives the controller what it controls.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *watched) status() int {
	if w.code == 0 {
		return http.StatusOK
	}
	return w.code
}
