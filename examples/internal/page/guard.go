package page

import (
	"net/http"
	"net/netip"
	"strings"
)

// ServeHTTP answers what is asked in the name of the person before the machine, and refuses all else:
//
//   - another machine: the loopback alone is listened to, and asked again here
//   - another name of this one: a page elsewhere may give its own name our address (DNS rebinding)
//   - another origin: a page elsewhere may post to us, and not read the answer
//   - whoever has not the key, which the browser got for a ticket that opens once
//
// What is refused learns nothing but that it is.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	Headers(w.Header())
	from, err := netip.ParseAddrPort(r.RemoteAddr)
	switch {
	case err != nil || !from.Addr().IsLoopback():
		refuse(w, http.StatusForbidden)
		return
	case r.Host != s.host:
		refuse(w, http.StatusMisdirectedRequest)
		return
	case !s.ours(r):
		refuse(w, http.StatusForbidden)
		return
	case r.URL.Path == "/" && r.Method == http.MethodGet:
		s.open(w, r)
		return
	}
	key, path, keyed := strings.Cut(strings.TrimPrefix(r.URL.Path, "/s/"), "/")
	if !strings.HasPrefix(r.URL.Path, "/s/") || !keyed || !same(key, s.key) {
		refuse(w, http.StatusForbidden)
		return
	}
	// The mux cleans paths by a redirect, which would lose the key: what is not clean is refused.
	if strings.Contains(path, "//") || strings.Contains(path, "..") || strings.Contains(path, `\`) ||
		strings.Contains(strings.ToLower(r.URL.RawPath), "%2f") {
		refuse(w, http.StatusBadRequest)
		return
	}
	s.touch()
	in := r.Clone(r.Context())
	in.URL.Path = "/" + path
	in.URL.RawPath = ""
	s.mux.ServeHTTP(w, in)
}

// ours reports whether a request was made by the page itself, or by whoever opened it. A browser says where a request
// comes from; one that changes something has to say it.
func (s *Site) ours(r *http.Request) bool {
	origin, site := r.Header.Get("Origin"), r.Header.Get("Sec-Fetch-Site")
	switch {
	case origin != "":
		return origin == "http://"+s.host && (site == "" || site == "same-origin")
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		return site == "" || site == "same-origin" || site == "none"
	}
	return site == "same-origin"
}

// open gives the key for the ticket, once.
func (s *Site) open(w http.ResponseWriter, r *http.Request) {
	ticket := r.URL.Query().Get("ticket")
	s.mu.Lock()
	good := !s.used && same(ticket, s.ticket)
	s.used = s.used || good
	s.mu.Unlock()
	if !good {
		refuse(w, http.StatusForbidden)
		return
	}
	s.touch()
	http.Redirect(w, r, "/s/"+s.key+"/", http.StatusSeeOther)
}

// refuse says no, in both languages, and nothing of why.
func refuse(w http.ResponseWriter, code int) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(code)
	_, _ = w.Write([]byte("Refusé : fermer cet onglet et ouvrir à nouveau le programme.\n" +
		"Refused: close this tab and open the program again.\n"))
}

// policy lets a page take from this server alone, and run no script that is written in it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

// Headers are those of all that a page is made of: they bind it to the server that it came from.
func Headers(h http.Header) {
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
}

// Document lets a document be shown that brings its own style and no script: a report that was written to be read
// alone.
func Document(h http.Header) {
	h.Set("Content-Security-Policy", "sandbox allow-modals; default-src 'none'; style-src 'unsafe-inline'; "+
		"img-src data:; frame-ancestors 'none'")
	h.Set("Content-Type", "text/html; charset=utf-8")
}
