// Package faults has services that stand where gate should, for tests of what calls only when gate permits it: one that
// permits, those that refuse, and those that are none.
package faults

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"
)

const (
	yes = `{"id":ID,"allowed":true,"verdict":"allowed","says":"permitted","at":"AT","until":"UNTIL","policy":"law",` +
		`"rule_set":"x","law_as_of":"2026-11-23"}`
	kind  = "application/json"
	wrong = "application/problem+json"
)

// tell answers with a body, in which ID is that of the question, AT its instant and UNTIL an hour later.
func tell(status int, kind, body string) http.Handler { return apart(0, status, kind, body) }

// apart tells by a clock that is ahead.
func apart(ahead time.Duration, status int, kind, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, _ := io.ReadAll(r.Body)
		var asked struct {
			ID string
			At time.Time
		}
		_ = json.Unmarshal(q, &asked)
		if asked.At.IsZero() {
			asked.At = time.Now()
		}
		asked.At = asked.At.Add(ahead)
		id, _ := json.Marshal(asked.ID)
		at, until := asked.At.Format(time.RFC3339), asked.At.Add(time.Hour).Format(time.RFC3339)
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		_, _ = io.WriteString(w, strings.NewReplacer("ID", string(id), "AT", at, "UNTIL", until).Replace(body))
	})
}

func instead(old, by string) http.Handler { return tell(200, kind, strings.Replace(yes, old, by, 1)) }

// Permitting permits whatever it is asked, as gate does.
func Permitting() http.Handler { return tell(200, kind, yes) }

// PermittingApart permits whatever it is asked about now, by a clock that is ahead, or behind.
func PermittingApart(ahead time.Duration) http.Handler { return apart(ahead, 200, kind, yes) }

// Services permit nobody, by a name that says why.
func Services() map[string]http.Handler {
	no := func(verdict string) http.Handler {
		return tell(200, kind, strings.NewReplacer("true", "false", `"allowed","says"`, `"`+verdict+`","says"`,
			`"until":"UNTIL",`, "").Replace(yes))
	}
	return map[string]http.Handler{
		"no":                        no("forbidden"),
		"later":                     no("deferred"),
		"undecided":                 no("undecided"),
		"out of scope":              no("out-of-scope"),
		"500":                       tell(500, kind, yes),
		"201":                       tell(201, kind, yes),
		"401":                       tell(401, wrong, `{"title":"no token that is known","status":401}`),
		"a page":                    tell(200, "text/html", yes),
		"garbage":                   tell(200, kind, "%&{"),
		"nothing":                   tell(200, kind, ""),
		"a list":                    tell(200, kind, "["+yes+"]"),
		"null":                      tell(200, kind, "null"),
		"cut short":                 tell(200, kind, yes[:len(yes)-2]),
		"more after it":             tell(200, kind, yes+yes),
		"another id":                instead("ID", `"another"`),
		"no id":                     instead(`"id":ID,`, ""),
		"another instant":           instead("AT", "2020-01-02T10:30:00+01:00"),
		"a minute ago":              PermittingApart(-time.Minute),
		"in a minute":               PermittingApart(time.Minute),
		"no instant":                instead(`"at":"AT",`, ""),
		"a permission that is over": instead("UNTIL", "2020-01-02T10:30:00+01:00"),
		"a permission without end":  instead(`"until":"UNTIL",`, ""),
		"a contradiction":           instead(`"allowed","says"`, `"forbidden","says"`),
		"no verdict":                instead(`"verdict":"allowed",`, ""),
		"a verdict of none":         instead(`"allowed","says"`, `"sure","says"`),
		"allowed as a word":         instead("true", `"true"`),
		"allowed as a number":       instead("true", "1"),
		"allowed twice":             instead(`"says"`, `"allowed":true,"says"`),
		"no and yes":                instead(`"allowed":true`, `"allowed":false,"allowed":true`),
		"allowed left out":          instead(`"allowed":true,`, ""),
		"Allowed":                   instead(`"allowed"`, `"Allowed"`),
		"no and Yes":                instead(`"allowed":true`, `"allowed":false,"Allowed":true`),
		"a problem beside it":       instead(`"says"`, `"problem":{"title":"cannot be read"},"says"`),
		"a problem of null":         instead(`"says"`, `"problem":null,"says"`),
		"endless":                   tell(200, kind, strings.Repeat(" ", 2<<20)+yes),
		"a problem":                 tell(503, wrong, `{"title":"too much at once","detail":"later"}`),
		"a problem with a 200":      tell(200, wrong, yes),
		"a problem that is not":     tell(503, wrong, "<html>"),
		"elsewhere": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/elsewhere" {
				Permitting().ServeHTTP(w, r)
				return
			}
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		}),
		"broken off": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "100000")
			Permitting().ServeHTTP(w, r)
		}),
		"slow": http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body) // so that it is noticed when the caller leaves
			<-r.Context().Done()
		}),
	}
}
