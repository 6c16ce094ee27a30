package main

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/rgpd-go/rgpd/examples/gate/whatif"
	"github.com/rgpd-go/rgpd/examples/gate/whatif/app"
	"github.com/rgpd-go/rgpd/examples/internal/page"
)

// The page at / is for who signs the rules: it asks about facts and nobody, by the policy of the library alone, and
// takes nothing from this service, neither its list nor its records. Its endpoints are its own, no part of api.json.

// pageFiles are what the page is made of, beside itself.
var pageFiles = func() map[string]pageFile {
	out := map[string]pageFile{}
	for _, name := range []string{"kit.js", "kit.css", "icon.svg"} {
		b, kind := page.Asset(name)
		out["/"+name] = pageFile{b, kind}
	}
	for name, kind := range map[string]string{"app.js": "text/javascript", "app.css": "text/css"} {
		b, err := app.Files.ReadFile(name)
		if err != nil {
			panic(err) // it is embedded
		}
		out["/"+name] = pageFile{b, kind + "; charset=utf-8"}
	}
	return out
}()

type pageFile struct {
	text []byte
	kind string
}

// servePage adds the page, behind the guard of all.
func (s *server) servePage() {
	handle := func(pattern string, h handler) { s.mux.Handle(pattern, s.guarded(pattern, h)) }
	handle("GET /{$}", func(w http.ResponseWriter, r *http.Request) error {
		return send(w, "text/html; charset=utf-8", page.Frame(app.Title, "app.js", r.Header.Get("Accept-Language")))
	})
	for path, file := range pageFiles {
		handle("GET "+path, func(w http.ResponseWriter, _ *http.Request) error {
			return send(w, file.kind, file.text)
		})
	}
	for _, what := range whatif.Asked() {
		handle("POST "+pagePath+what, func(w http.ResponseWriter, r *http.Request) error {
			var q json.RawMessage
			if err := take(w, r, &q); err != nil {
				return err
			}
			b, err := whatif.Answer(what, q, s.now())
			if err != nil {
				return err
			}
			return send(w, "application/json", b)
		})
	}
}

const pagePath = "/page/"

// send writes what the page is made of.
func send(w http.ResponseWriter, kind string, b []byte) error {
	page.Headers(w.Header())
	w.Header().Set("Content-Type", kind)
	_, err := w.Write(b)
	return ended(err)
}

// ownPage reports whether a request is made by the page at / itself: from the address that it is sent to, which the
// guard holds to be one of this machine, and for the page alone.
func ownPage(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	_, file := pageFiles[r.URL.Path] // a browser says whence it asks for a script
	return (file || strings.HasPrefix(r.URL.Path, pagePath)) && r.Header.Get("Origin") == "http://"+r.Host &&
		(site == "" || site == "same-origin")
}
