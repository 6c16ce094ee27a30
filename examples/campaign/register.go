package main

import (
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/page"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
)

// mostRegister is how large a file of a register the page takes: some thousands of entries.
const mostRegister = 64 << 20

// A registerPage shows a register that somebody keeps in a file: what it says, what it lacks, who must be told of
// breaches. The file is not kept: what was read of it is.
type registerPage struct {
	keep *page.Keep
	now  func() time.Time

	reading sync.Mutex // one file at a time: a workbook takes memory

	mu      sync.Mutex
	version int
	name    string // of the file; empty: none yet
	read    *register.Register
	unread  []registerbook.Unread // what of the file was not read
	faults  []registerFault
}

// newRegisterPage adds the page to a site.
func newRegisterPage(site *page.Site, now func() time.Time) (*registerPage, error) {
	keep, err := page.NewKeep(mostRegister)
	if err != nil {
		return nil, err
	}
	p := &registerPage{keep: keep, now: now}
	site.Page("register", rgpd.Text{FR: "Le registre des traitements", EN: "The register of processing"}, rgpd.Text{
		FR: "Lire un registre (classeur, tableau), voir ce qui manque, qui avertir d'une violation et quand.",
		EN: "Read a register (workbook, table), see what lacks, who must be told of a breach and when.",
	}, "register.js")
	site.Handle("GET /api/register", p.state)
	site.Handle("POST /api/register", p.take)
	site.Handle("GET /register-file/{name}", p.download)
	site.Handle("GET /register-page", p.document)
	return p, nil
}

func (p *registerPage) close() error { return p.keep.Close() }

// take reads a file, and lets go of it.
func (p *registerPage) take(w http.ResponseWriter, r *http.Request) {
	path, ok := received(w, r, p.keep, text{
		FR: "Ce fichier est trop grand pour un registre : 64 Mo au plus. Le partager en plusieurs.",
		EN: "This file is too large for a register: 64 MB at most. Split it."})
	if ok {
		p.open(path)
		p.state(w, r)
	}
}

// open reads a file in place of the one before, and removes it.
func (p *registerPage) open(path string) {
	p.reading.Lock()
	defer p.reading.Unlock()
	defer func() { _ = os.RemoveAll(filepath.Dir(path)) }() // the keep goes as a whole at the end
	read, unread, err := registerbook.Read(path)
	p.mu.Lock()
	defer p.mu.Unlock()
	p.version++
	p.name, p.unread, p.read, p.faults = filepath.Base(path), unread, nil, nil
	if err == nil {
		p.read = &read
	}
	for _, fault := range registerbook.Told(err) {
		p.faults = append(p.faults, faultOf(fault, p.keep.Dir()))
	}
}

// A registerFault is what is wrong with a file, where it stands and what to do.
type registerFault struct {
	Sheet  string `json:"sheet,omitempty"`
	Row    int    `json:"row,omitempty"`
	Column *text  `json:"column,omitempty"`
	Do     text   `json:"do"`
}

// columnNames are the columns of a table of facts.
var columnNames = map[string]text{"part": {"Partie", "Part"}, "ref": {"Référence", "Reference"},
	"field": {"Champ", "Field"}, "datum": {"Donnée", "Datum"}, "cells": {"toutes", "all"}}

// faultOf is a fault for the page, which names no folder of this machine.
func faultOf(f registerbook.Fault, dir string) registerFault {
	out := registerFault{Sheet: f.Sheet, Row: f.Row, Do: both(f.Do)}
	if f.Do.EN == "" {
		out.Do = saidOf(errors.New(f.Do.FR))
	}
	if strings.Contains(out.Do.FR, dir) {
		out.Do = text{FR: "Ce fichier ne se lit pas : l'enregistrer à nouveau, et le déposer.",
			EN: "This file cannot be read: save it again, and drop it."}
	}
	if f.Column != "" {
		column, known := columnNames[f.Column]
		if !known {
			column = text{f.Column, f.Column}
		}
		out.Column = &column
	}
	return out
}

// state is what the page shows, reviewed at this instant.
func (p *registerPage) state(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !unchanged(w, r, p.version) {
		send(w, http.StatusOK, p.shown())
	}
}

// forms are those of the register that is shown; none of one that was not read whole. The lock is held.
func (p *registerPage) forms(tag language.Tag) []registerbook.Form {
	if p.read == nil || registerbook.Whole(p.unread) != rgpd.Yes {
		return nil
	}
	return registerbook.Forms(p.read, p.now(), tag)
}

// form is a form of the register that is shown; nil: there is none of that name.
func (p *registerPage) form(name string, tag language.Tag) func(io.Writer) error {
	p.mu.Lock()
	forms := p.forms(tag)
	p.mu.Unlock()
	i := slices.IndexFunc(forms, func(f registerbook.Form) bool { return f.Name == name })
	if i < 0 {
		return nil
	}
	return forms[i].Write
}

// blankRegister is a workbook to fill in, in the CNIL's layout.
const blankRegister = "registre-vierge.ods"

func (p *registerPage) download(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	write := p.form(name, asked(r))
	if name == blankRegister {
		write = (&register.Register{}).WriteODS
	}
	give(w, r, name, write)
}

// document is the register as it is printed, which brings its own style.
func (p *registerPage) document(w http.ResponseWriter, r *http.Request) {
	b, ok := whole(p.form("register.html", asked(r)))
	if !ok {
		http.NotFound(w, r)
		return
	}
	page.Document(w.Header())
	_, _ = w.Write(b)
}
