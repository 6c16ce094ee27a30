package office

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
)

// A Taken is what was taken of a path: the file, or each sheet of a workbook.
type Taken struct {
	Files []File
	// Aside are the sheets that were not chosen, where some were.
	Aside []string
}

// TakeFile takes a list or a journal from a path, under a name; of a workbook of Excel or LibreOffice each sheet that
// is not empty is a list, or of several those that are chosen. All is held in memory.
func TakeFile(path, name string, sheets ...string) (out Taken, err error) {
	whole, err := takeSheet(path, name, "")
	choice := (*workbook.ChoiceError)(nil)
	if err == nil {
		if at := whole.Source.Origin; at != nil && len(sheets) > 0 && !slices.Contains(sheets, whole.Sheet) {
			return out, notThere(sheets[0], []string{whole.Sheet})
		}
		return Taken{Files: []File{whole}}, nil
	}
	if !errors.As(err, &choice) {
		return out, err
	}
	for _, chosen := range sheets {
		if !slices.Contains(choice.Sheets, chosen) {
			return out, notThere(chosen, choice.Sheets)
		}
	}
	for _, one := range choice.Sheets {
		if len(sheets) > 0 && !slices.Contains(sheets, one) {
			out.Aside = append(out.Aside, one)
			continue
		}
		f, err := takeSheet(path, name, one)
		if err != nil {
			return out, err
		}
		f.Several = rgpd.Yes
		out.Files = append(out.Files, f)
	}
	return out, nil
}

// notThere is the error of a sheet that was chosen, and is none.
func notThere(chosen string, there []string) error {
	all := strings.Join(there, ", ")
	return fmt.Errorf("aucune feuille remplie de ce nom : %s ; il y a : %s / no filled sheet of that name: %s; "+
		"there are: %s", chosen, all, chosen, all)
}

// takeSheet reads one sheet of a workbook, or a file of text.
func takeSheet(path, name, one string) (File, error) {
	src, closed, err := workbook.Reader{Sheets: []string{one}}.OpenFile(path)
	if err != nil {
		return File{}, unopened(path, err)
	}
	defer func() { _ = closed() }()
	b, err := io.ReadAll(io.NewSectionReader(src.At, 0, src.Size))
	if err == nil {
		err = src.Unchanged()
	}
	if err != nil {
		return File{}, err
	}
	out := File{Name: name, Source: sheet.NewSource(strings.NewReader(string(b)), int64(len(b)))}
	if src.Origin != nil {
		out.Source.Origin, out.Sheet = src.Origin, src.Origin.Heads[0]
	}
	return out, nil
}

// unopened is the error of a workbook that does not open, in French and English; of a file of text it stays as it is.
func unopened(path string, err error) error {
	if errors.As(err, new(*workbook.ChoiceError)) || errors.As(err, new(*sheet.NotThereError)) {
		return sheet.Plain(err)
	}
	says, is := strings.CutPrefix(err.Error(), filepath.Base(path)+" : ")
	if !is {
		return err
	}
	return fmt.Errorf("%s / the workbook cannot be read: it is damaged, locked, of an old kind (.xls, .xlsb), too "+
		"large, has a row that repeats thousands of times, or cells joined over rows; open it, mend that, and save "+
		"it as .xlsx or CSV", says)
}

// seen tells what somebody sees otherwise than the rows of a sheet say: what is hidden, struck out or in red, which is
// read as the rest is, the comments of cells, which are texts of their rows, and what stands over the cells, which is
// not read: a stop may be lost with it.
func (d *Desk) seen(f File) {
	o := f.Source.Origin
	if o == nil {
		return
	}
	notes := slices.Clone(o.Notes)
	for _, m := range o.Marked {
		notes = append(notes, m.Says(m.Kind == sheet.Comments)...)
	}
	for _, note := range notes {
		if strings.HasPrefix(note, "zones de texte") {
			continue // the fault below
		}
		if f.Several != rgpd.Yes || !strings.Contains(note, "n'est pas lue") { // each of several is, or was not chosen
			d.Notes = append(d.Notes, textf("%s : %s.", "%s: %s.", f.place(), note))
			d.Notes[len(d.Notes)-1].EN = f.place() + ": " + say.English(note, sheet.SeenInEnglish()) + "."
		}
	}
	if n := len(o.Drawn); n > 0 {
		d.lost = append(d.lost, row{file: f.place(), line: 0})
		d.fault(Fault{Fault: mailroom.Fault{File: f.place(), Says: textf(
			"des zones de texte ou des dessins posés sur la feuille disent quelque chose, et ne sont pas lus : %d",
			"text boxes or drawings over the sheet say something, and are not read: %d", n),
			Do: rgpd.Text{FR: "l'écrire dans une cellule, ou les ôter", EN: "write it into a cell, or take them out"}}})
	}
}

// ofSheet is the fault of a sheet, among several, that is no list: what it says of calls is lost.
func ofSheet(f File) Fault {
	return Fault{Hint: ChooseSheet, Fault: mailroom.Fault{File: f.place(), Says: rgpd.Text{
		FR: "la feuille n'a aucun titre connu (il faut au moins : dossier, reçu le, droit), elle n'est pas lue",
		EN: "the sheet has no known title (at least: case, received, right), it is not read",
	}, Do: rgpd.Text{FR: "lui donner ces titres, ou l'ôter", EN: "give it those titles, or take it out"}}}
}
