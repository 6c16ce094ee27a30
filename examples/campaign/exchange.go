package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/page"
)

// What all pages take from the browser, and give to it.

func send(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v) // to a browser that went away
}

// refuse says why, and what to do.
func refuse(w http.ResponseWriter, code int, why text) {
	send(w, code, struct {
		Error text `json:"error"`
	}{why})
}

// unchanged answers who looks on, and has what is shown by its version, that it is the same. It reports whether it did.
func unchanged(w http.ResponseWriter, r *http.Request, version int) bool {
	if r.Method != http.MethodGet || r.URL.Query().Get("known") != strconv.Itoa(version) {
		return false
	}
	send(w, http.StatusOK, struct {
		Phase string `json:"phase"`
	}{"same"})
	return true
}

// mostAnswers is how long what a person answers may be.
const mostAnswers = 1 << 20

// body reads what is sent as JSON. Of what is none, it says so, and reports that.
func body(w http.ResponseWriter, r *http.Request, to any) (ok bool) {
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, mostAnswers))
	dec.DisallowUnknownFields()
	if err := dec.Decode(to); err != nil {
		refuse(w, http.StatusBadRequest, text{FR: "La page a envoyé ce que le programme ne lit pas.",
			EN: "The page sent what the program does not read."})
		return false
	}
	return true
}

// received keeps a file that a page sent, and returns where it stands. Of one that did not arrive whole it says why,
// and reports that: tooLarge is what to do with one that is. It names no folder.
func received(w http.ResponseWriter, r *http.Request, keep *page.Keep, tooLarge text) (path string, ok bool) {
	path, err := keep.Save(w, r)
	switch {
	case err == nil:
		return path, true
	case errors.Is(err, page.ErrTooLarge):
		refuse(w, http.StatusRequestEntityTooLarge, tooLarge)
	case errors.Is(err, page.ErrNoName):
		refuse(w, http.StatusBadRequest, text{FR: "Le fichier n'a pas de nom.", EN: "The file has no name."})
	default:
		refuse(w, http.StatusBadRequest, notWhole)
	}
	return "", false
}

var notWhole = text{FR: "Le fichier n'est pas arrivé entier : voir s'il reste de la place sur le disque, et le " +
	"déposer à nouveau.", EN: "The file did not arrive whole: check that there is room on the disk, and drop it again."}

// asked is the language that a page asks for: French, or English.
func asked(r *http.Request) language.Tag {
	if r.URL.Query().Get("lang") == "en" {
		return language.English
	}
	return language.French
}

// savedAs is the name of a file to be saved, in the language that a page asks for.
func savedAs(r *http.Request, fr, en string) string {
	if asked(r) == language.English {
		return en
	}
	return fr
}

// attached has the browser save what is sent under a name.
func attached(w http.ResponseWriter, name string) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", page.Disposition(name))
}

// whole is what is written to the end; ok: there is something to be written, and it was.
func whole(write func(io.Writer) error) (b []byte, ok bool) {
	var to bytes.Buffer
	if write == nil || write(&to) != nil {
		return nil, false
	}
	return to.Bytes(), true
}

// give gives a file to be saved; write nil: there is none of that name.
func give(w http.ResponseWriter, r *http.Request, name string, write func(io.Writer) error) {
	b, ok := whole(write)
	if !ok {
		http.NotFound(w, r)
		return
	}
	attached(w, name)
	_, _ = w.Write(b) // to a browser that went away
}
