package main

import (
	"archive/zip"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/page"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
)

func (d *desk) routes() {
	d.site.Handle("GET /api/state", func(w http.ResponseWriter, _ *http.Request) { d.state(w) })
	d.site.Handle("GET /api/meanings", func(w http.ResponseWriter, _ *http.Request) {
		send(w, http.StatusOK, meanings())
	})
	d.site.Handle("GET /api/presets", func(w http.ResponseWriter, _ *http.Request) {
		send(w, http.StatusOK, presets())
	})
	d.site.Handle("POST /api/file/{role}", d.take)
	d.site.Handle("POST /api/forget/{role}", d.forgetFiles)
	d.site.Handle("POST /api/answers", d.answer)
	d.site.Handle("POST /api/sheet", d.sheet)
	d.site.Handle("POST /api/write", func(w http.ResponseWriter, r *http.Request) {
		d.mu.Lock()
		d.english = asked(r) == language.English
		d.start(true)
		d.mu.Unlock()
		d.state(w)
	})
	d.site.Handle("POST /api/stop", func(w http.ResponseWriter, _ *http.Request) {
		d.mu.Lock()
		if d.cancel != nil {
			d.cancel()
		}
		d.mu.Unlock()
		d.state(w)
	})
	d.site.Handle("GET /file/{name}", d.download)
	d.site.Handle("GET /reponses.json", d.answered)
	d.site.Handle("GET /all.zip", d.all)
	d.site.Handle("GET /report", d.report)
}

// state is what the page shows, and what was answered.
func (d *desk) state(w http.ResponseWriter) {
	d.mu.Lock()
	v := struct {
		shown
		Asked answers             `json:"asked"`
		Lists map[string][]string `json:"lists"` // the names of the files, by their role
	}{shown: d.shown, Asked: d.asked, Lists: map[string][]string{}}
	for role, files := range d.lists {
		for _, path := range files {
			v.Lists[role] = append(v.Lists[role], filepath.Base(path))
		}
	}
	d.mu.Unlock()
	send(w, http.StatusOK, v)
}

// roles are what a file may be besides the campaign: lists of people who said no, consents, how calls ended, a key. Of
// consents and keys the last one holds.
var roles = []string{"stops", "consents", "results", "key"}

// forgetFiles leaves the files of a role out again.
func (d *desk) forgetFiles(w http.ResponseWriter, r *http.Request) {
	role := r.PathValue("role")
	if !slices.Contains(roles, role) {
		http.NotFound(w, r)
		return
	}
	d.mu.Lock()
	delete(d.lists, role)
	if role == "results" {
		d.asked.Results = nil
	}
	d.start(false)
	d.mu.Unlock()
	d.state(w)
}

// take takes a file: the campaign's, or one besides.
func (d *desk) take(w http.ResponseWriter, r *http.Request) {
	role := r.PathValue("role")
	if role != "campaign" && !slices.Contains(roles, role) {
		http.NotFound(w, r)
		return
	}
	path, ok := received(w, r, d.keep, text{
		FR: "Le fichier est trop grand pour la page : le cribler par la ligne de commande.",
		EN: "The file is too large for the page: screen it by the command line."})
	if !ok {
		return
	}
	d.mu.Lock()
	switch role {
	case "campaign":
		if d.in != "" { // what was said of a file is of no other; before any file, it is of this one
			d.asked.Columns, d.asked.Together, d.asked.Preset = nil, false, ""
			d.asked.Rows, d.asked.Notes, d.asked.Searched = nil, nil, false
		}
		d.in, d.sheets = path, nil
		d.shown = shown{Version: d.version}
	case "consents", "key":
		d.lists[role] = []string{path}
	default:
		d.lists[role] = append(d.lists[role], path)
	}
	d.start(false)
	d.mu.Unlock()
	d.state(w)
}

func (d *desk) answer(w http.ResponseWriter, r *http.Request) {
	var a answers
	if !body(w, r, &a) {
		return
	}
	d.mu.Lock()
	d.asked = a
	d.start(false)
	d.mu.Unlock()
	d.state(w)
}

func (d *desk) sheet(w http.ResponseWriter, r *http.Request) {
	var chosen struct {
		Name string `json:"name"`
	}
	if !body(w, r, &chosen) {
		return
	}
	d.mu.Lock()
	d.sheets = append(d.sheets, chosen.Name)
	d.start(false)
	d.mu.Unlock()
	d.state(w)
}

// result opens a file of the last run; nil where there is none.
func (d *desk) result(name string) *os.File {
	d.mu.Lock()
	done := d.shown.Phase == "done" && len(d.shown.Result.Files) > 0
	d.mu.Unlock()
	if !done || !slices.Contains(outputs(), name) {
		return nil
	}
	f, err := os.Open(filepath.Join(d.out(), name))
	if err != nil {
		return nil
	}
	return f
}

func (d *desk) download(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	f := d.result(name)
	if f == nil {
		http.NotFound(w, r)
		return
	}
	defer func() { _ = f.Close() }()
	attached(w, name)
	_, _ = io.Copy(w, f)
}

// answered is what was answered, to be dropped on the page of next week.
func (d *desk) answered(w http.ResponseWriter, r *http.Request) {
	d.mu.Lock()
	a := d.asked
	d.mu.Unlock()
	w.Header().Set("Content-Disposition", page.Disposition(savedAs(r, "reponses.json", "answers.json")))
	send(w, http.StatusOK, a)
}

// all is all files of the run in one.
func (d *desk) all(w http.ResponseWriter, r *http.Request) {
	var files []*os.File
	defer func() {
		for _, f := range files {
			_ = f.Close()
		}
	}()
	for _, name := range outputs() {
		f := d.result(name)
		switch {
		case f != nil:
			files = append(files, f)
		case slices.Contains(report.Files, name):
			http.NotFound(w, r)
			return
		}
	}
	w.Header().Set("Content-Type", "application/zip")
	w.Header().Set("Content-Disposition", page.Disposition(savedAs(r, "criblage.zip", "screening.zip")))
	z := zip.NewWriter(w)
	for _, f := range files {
		name := filepath.Base(f.Name())
		to, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: d.now()})
		if err != nil {
			return
		}
		if _, err := io.Copy(to, f); err != nil {
			return
		}
	}
	_ = z.Close()
}

// report shows the report, which brings its own style.
func (d *desk) report(w http.ResponseWriter, r *http.Request) {
	f := d.result(report.PageName)
	if f == nil {
		http.NotFound(w, r)
		return
	}
	defer func() { _ = f.Close() }()
	page.Document(w.Header())
	_, _ = io.Copy(w, f)
}
