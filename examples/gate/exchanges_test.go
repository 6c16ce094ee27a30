package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// An exchange is a request of these tests and its answer. Where GATE_EXCHANGES names a file they are written there, one
// a line, for the module contract, which holds each to the document.
type exchange struct {
	Test   string      `json:"test"`
	Method string      `json:"method"`
	URL    string      `json:"url"`
	Header http.Header `json:"header"`
	Body   []byte      `json:"body"`
	Status int         `json:"status"`
	Told   http.Header `json:"told"`
	Answer []byte      `json:"answer"`
}

var writing sync.Mutex

// exchanges writes what goes through a handler, if anybody asked for it.
func exchanges(t testing.TB, h http.Handler) http.Handler {
	path := os.Getenv("GATE_EXCHANGES")
	if path == "" {
		return h
	}
	name := t.Name()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Content-Type") == "application/x-ndjson" && r.ContentLength < 0 {
			h.ServeHTTP(w, r) // that a test sends as it reads
			return
		}
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		out := httptest.NewRecorder()
		h.ServeHTTP(full{out}, r)
		one := exchange{name, r.Method, r.URL.String(), r.Header, body, out.Code, out.Header(), out.Body.Bytes()}
		if r.Host != "" {
			one.Header = one.Header.Clone()
			one.Header.Set("Host", r.Host)
		}
		for name, all := range out.Header() {
			w.Header()[name] = all
		}
		w.WriteHeader(out.Code)
		_, _ = w.Write(out.Body.Bytes())
		b, err := json.Marshal(one)
		require.NoError(t, err)
		writing.Lock()
		defer writing.Unlock()
		f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		require.NoError(t, err)
		_, err = f.Write(append(b, '\n'))
		require.NoError(t, err)
		require.NoError(t, f.Close())
	})
}

// full is an answer that is kept, to which a batch may write while it reads.
type full struct{ *httptest.ResponseRecorder }

func (full) EnableFullDuplex() error { return nil }
