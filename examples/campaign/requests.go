package main

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/examples/internal/page"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/rights"
)

// mostRequests is how large a list of requests the page takes.
const mostRequests = 32 << 20

// A requestsPage shows the requests of people that a mail room keeps in lists and journals: what is owed today, and
// why. Files are held in memory, and looked at anew by the clock of this machine.
type requestsPage struct {
	keep *page.Keep
	now  func() time.Time

	mu      sync.Mutex
	version int
	files   []requestsFile
	asked   requestsAsked
	looked  *office.Desk // at an instant; nil: to be looked at anew
}

type requestsFile struct {
	name    string
	content []byte
	lists   []office.File // what it holds: itself, or each sheet of a workbook
}

// requestsAsked are what the files do not say.
type requestsAsked struct {
	Place      string `json:"place"`      // where the controller acts
	Controller string `json:"controller"` // who answers
	Contact    string `json:"contact"`    // and how to reach them
}

// requestsPlaces are where a controller may act, in words that the mail room reads.
var requestsPlaces = []string{"métropole", "alsace-moselle", "alsace-moselle vendredi saint", "guadeloupe",
	"martinique", "guyane", "la réunion", "mayotte", "saint-barthélemy", "saint-martin", "saint-pierre-et-miquelon",
	"nouvelle-calédonie", "wallis-et-futuna", "tahiti"}

// newRequestsPage adds the page to a site.
func newRequestsPage(site *page.Site, now func() time.Time) (*requestsPage, error) {
	keep, err := page.NewKeep(mostRequests)
	if err != nil {
		return nil, err
	}
	p := &requestsPage{keep: keep, now: now, asked: requestsAsked{Place: requestsPlaces[0]}}
	site.Page("desk", rgpd.Text{FR: "Les demandes des personnes", EN: "The requests of people"}, rgpd.Text{
		FR: "Ce qui est dû aujourd'hui, dossier par dossier : dates et raisons, lettres, calendrier.",
		EN: "What is owed today, case by case: dates and reasons, letters, calendar.",
	}, "desk.js")
	site.Handle("GET /api/desk", p.state)
	site.Handle("GET /api/desk/case", p.tell)
	site.Handle("POST /api/desk/file", p.take)
	site.Handle("POST /api/desk/forget", p.forget)
	site.Handle("POST /api/desk/answers", p.answer)
	site.Handle("GET /desk-file/{name}", p.download)
	site.Handle("GET /desk-letter/{name}", p.letter)
	return p, nil
}

func (p *requestsPage) close() error { return p.keep.Close() }

// open makes the desk of some files as they stand now.
func (p *requestsPage) open(files []requestsFile) (*office.Desk, error) {
	place, ok := mailroom.ParsePlace(p.asked.Place)
	if !ok {
		place = rights.Place{Territory: rgpd.Mainland}
	}
	var all []office.File
	for _, f := range files {
		all = append(all, f.lists...)
	}
	return office.Open(office.Options{Place: place, Now: p.now()}, all...)
}

// desk is what is looked at, at most a minute ago; nil: there is no file. The lock is held.
func (p *requestsPage) desk() *office.Desk {
	switch {
	case len(p.files) == 0:
		return nil
	case p.looked != nil && p.now().Sub(p.looked.Now) < time.Minute:
		return p.looked
	}
	d, err := p.open(p.files)
	if err != nil { // each was opened before
		return nil
	}
	p.looked = d
	return d
}

// take takes a list or a journal. One that is neither is refused, and so is another of the name of one that is there:
// what that one says would be gone with it. Those that are there stay.
func (p *requestsPage) take(w http.ResponseWriter, r *http.Request) {
	path, ok := received(w, r, p.keep, text{
		FR: "Ce fichier est trop grand pour une liste de demandes : 32 Mo au plus. En donner une par année.",
		EN: "This file is too large for a list of requests: 32 MB at most. Give one a year."})
	if !ok {
		return
	}
	content, err := os.ReadFile(path)
	taken, unread := office.TakeFile(path, filepath.Base(path))
	_ = os.RemoveAll(filepath.Dir(path)) // the keep goes as a whole at the end
	if err != nil {
		refuse(w, http.StatusBadRequest, notWhole)
		return
	}
	if unread != nil {
		refuse(w, http.StatusBadRequest, noListOf(unread))
		return
	}
	file := requestsFile{filepath.Base(path), content, taken.Files}
	p.mu.Lock()
	there := slices.IndexFunc(p.files, func(f requestsFile) bool { return f.name == file.name })
	same := there >= 0 && bytes.Equal(p.files[there].content, file.content)
	_, err = p.open([]requestsFile{file})
	if err == nil && there < 0 {
		p.files = append(p.files, file)
		p.changed()
	}
	p.mu.Unlock()
	if err == nil && there >= 0 && !same {
		refuse(w, http.StatusConflict, sameName)
		return
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, noListOf(err))
		return
	}
	p.state(w, r)
}

var sameName = text{
	FR: "Un autre fichier de ce nom est déjà là, et il reste. S'il est d'avant, l'ôter d'abord ; sinon renommer " +
		"celui-ci.",
	EN: "Another file of this name is there already, and it stays. If it is of before, take it out first; else give " +
		"this one another name.",
}

// noListOf says of a file that it is no list, and what to do.
func noListOf(err error) text {
	if errors.Is(err, mailroom.ErrNoList) {
		return text{FR: "Ce fichier n'a aucun titre connu. Il faut au moins : dossier, reçu le, droit ; un modèle " +
			"est proposé ci-dessous.", EN: "This file has no known title. At least: case, received, right; a model " +
			"is offered below."}
	}
	if of := (*office.FileError)(nil); errors.As(err, &of) {
		err = of.Err
	}
	if fr, en, both := strings.Cut(err.Error(), " / "); both {
		return text{FR: french.Typeset(say.Capital(fr)) + ".", EN: say.Capital(en) + "."}
	}
	return saidOf(err)
}

// changed says that all is to be looked at anew. The lock is held.
func (p *requestsPage) changed() { p.version, p.looked = p.version+1, nil }

func (p *requestsPage) forget(w http.ResponseWriter, r *http.Request) {
	var which struct {
		Name string `json:"name"`
	}
	if !body(w, r, &which) {
		return
	}
	p.mu.Lock()
	p.files = slices.DeleteFunc(p.files, func(f requestsFile) bool { return f.name == which.Name })
	p.changed()
	p.mu.Unlock()
	p.state(w, r)
}

func (p *requestsPage) answer(w http.ResponseWriter, r *http.Request) {
	var a requestsAsked
	if !body(w, r, &a) {
		return
	}
	if !slices.Contains(requestsPlaces, a.Place) {
		refuse(w, http.StatusBadRequest, text{FR: "Ce lieu n'est pas connu.", EN: "This place is not known."})
		return
	}
	p.mu.Lock()
	p.asked = a
	p.changed()
	p.mu.Unlock()
	p.state(w, r)
}

// state is what the page shows, as of this instant.
func (p *requestsPage) state(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !unchanged(w, r, p.version) {
		send(w, http.StatusOK, p.shown())
	}
}

// tell is a case, with its dates and their reasons.
func (p *requestsPage) tell(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d := p.desk()
	if d == nil {
		http.NotFound(w, r)
		return
	}
	told, ok := p.told(d, r.URL.Query().Get("id"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	send(w, http.StatusOK, told)
}

// Names of what can be taken away.
const (
	calendarFile = "echeances.ics"
	stopsFile    = "oppositions.csv"
	modelFile    = "modele-demandes.csv"
)

// calendarDomain makes the identifiers of events unique.
const calendarDomain = "desk.invalid"

func (p *requestsPage) download(w http.ResponseWriter, r *http.Request) {
	name, tag := r.PathValue("name"), asked(r)
	p.mu.Lock()
	d := p.desk()
	p.mu.Unlock()
	var write func(to io.Writer) error
	switch {
	case name == modelFile:
		write = func(to io.Writer) error { return mailroom.WriteModel(to, tag) }
	case d == nil:
	case name == calendarFile:
		write = func(to io.Writer) error { return d.WriteCalendar(to, tag, calendarDomain) }
	case name == stopsFile:
		write = func(to io.Writer) error {
			stops, _ := d.Stops() // the page counts the faults, and says them
			return office.WriteStops(to, stops)
		}
	}
	give(w, r, name, write)
}

// letters are those of the desk. The lock is held.
func (p *requestsPage) letters(d *office.Desk) []office.Letter {
	head := rights.Letterhead{Controller: strings.TrimSpace(p.asked.Controller),
		Contact: strings.TrimSpace(p.asked.Contact)}
	all, err := d.Letters(head)
	if err != nil { // what lacks is said with each letter
		return nil
	}
	return all
}

// letter gives a letter, to be read again before it is sent.
func (p *requestsPage) letter(w http.ResponseWriter, r *http.Request) {
	var write func(to io.Writer) error
	p.mu.Lock()
	if d := p.desk(); d != nil {
		for _, l := range p.letters(d) {
			if l.Kind != 0 && l.Name+".txt" == r.PathValue("name") {
				write = func(to io.Writer) error {
					_, err := io.WriteString(to, l.Text.In(asked(r)))
					return err
				}
			}
		}
	}
	p.mu.Unlock()
	give(w, r, r.PathValue("name"), write)
}
