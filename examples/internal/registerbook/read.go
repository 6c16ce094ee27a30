// Package registerbook is what programs do with a register that somebody keeps in a file: it reads a workbook, a table
// or JSON, says what is wrong with a file that it does not read, reviews the register, and gives the forms in which it
// is written. [Read] comes first, then [Of] and [Forms]; of an error of Read, [Told].
package registerbook

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/register"
)

// An Unread is something of a workbook that was not read.
type Unread struct {
	// Says is what it is, what is lost with it and what to do.
	Says rgpd.Text
	// Breaches: it is a log of breaches. A register written without them would pass for whole, and end their clocks:
	// see [Whole].
	Breaches rgpd.Answer
}

// Whole reports whether a register may be written of which that was not read.
func Whole(unread []Unread) rgpd.Answer {
	if slices.ContainsFunc(unread, func(u Unread) bool { return u.Breaches == rgpd.Yes }) {
		return rgpd.No
	}
	return rgpd.Yes
}

// Read reads a register that [Forms] wrote, or that was made by its model: JSON, a table in CSV, or a workbook (ods,
// xlsx). unread is what of a workbook was not read: tell the user, who would lose it. Of an error, [Told] says what is
// wrong and what to do.
func Read(path string) (r register.Register, unread []Unread, err error) {
	b, err := head(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return readWorkbook(path)
	case bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("{")):
		r, err = readWith(path, valued(failedTexts, register.ReadJSON))
	default:
		r, err = readWith(path, valued(failedCells, register.ReadTable))
	}
	return r, nil, err
}

func head(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	b := make([]byte, 512)
	n, err := io.ReadFull(file, b)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return b[:n], err
}

func readWith(path string, read func(io.Reader) (register.Register, error)) (register.Register, error) {
	file, err := os.Open(path)
	if err != nil {
		return register.Register{}, err
	}
	defer file.Close()
	return read(file)
}

func readWorkbook(path string) (r register.Register, unread []Unread, err error) {
	read, err := workbook.Sheets(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	sheets := make([]register.Sheet, len(read))
	for i, s := range read {
		sheets[i] = register.Sheet{Name: s.Name, Rows: s.Rows}
	}
	if err := noValues(read); err != nil {
		return register.Register{}, nil, err
	}
	r, names, err := register.ReadSheets(sheets)
	for i, s := range read {
		if slices.Contains(names, s.Name) {
			unread = append(unread, unreadSheet(sheets[i]))
		}
		for _, row := range s.Comments {
			unread = append(unread, Unread{Says: textf("« %s », ligne %d : un commentaire est posé sur une cellule, "+
				"et n'est pas lu ; l'écrire dans une cellule", "“%s”, row %d: a comment stands on a cell, and is not "+
				"read; write it into a cell", s.Name, row)})
		}
		if s.Drawn > 0 {
			unread = append(unread, Unread{Says: textf("« %s » : des zones de texte ou des dessins posés "+
				"sur la feuille disent quelque chose, et ne sont pas lus : %d ; l'écrire dans une "+
				"cellule", "“%s”: text boxes or "+
				"drawings over the sheet say something, and are not read: %d; write it into a cell", s.Name, s.Drawn)})
		}
	}
	return r, unread, err
}

// unreadSheet says of a sheet that it is not read, and what is lost with it.
func unreadSheet(s register.Sheet) Unread {
	switch {
	case logsBreaches(s):
		return Unread{textf("la feuille « %s » est un registre de violations, et n'est pas lue : sa première ligne "+
			"n'a "+
			"pas les titres d'une violation. Rien ne s'écrit sans elles : porter chaque violation sur une ligne de la "+
			"feuille « Violations » qu'écrit ce programme, et ôter cette feuille ; ou remettre la feuille « %s », "+
			"si le "+
			"classeur en avait une",
			"the sheet “%s” is a log of breaches, and is not read: its first line does not have the titles of a "+
				"breach. "+
				"Nothing is written without them: put each breach on a line of the sheet “Violations” that this "+
				"program "+
				"writes, and take this sheet out; or put the sheet “%s” back, if the workbook had one",
			s.Name, register.DataSheet), rgpd.Yes}
	case slices.Contains([]string{"Tutoriel", "5_-_Listes", "3_-_Modèle_de_fiche_de_registre",
		"Modèle_de_fiche_sous-traitant"}, s.Name):
		return Unread{Says: textf("ce qui a été écrit dans la feuille « %s » n'est pas lu, et sera perdu : l'écrire "+
			"dans une fiche", "what was written into the sheet “%s” is not read, and will be lost: write it into a "+
			"form", s.Name)}
	}
	return Unread{Says: textf("la feuille « %s » n'est pas d'un registre : elle n'est pas lue",
		"the sheet “%s” is none of a register: it is not read", s.Name)}
}

// logsBreaches reports whether a sheet is a log of breaches, whoever laid it out, by its name or its first line, and
// has more than that line.
func logsBreaches(s register.Sheet) bool {
	var first string
	below := 0
	for _, cells := range s.Rows {
		row := strings.TrimSpace(strings.Join(cells, " "))
		switch {
		case row == "":
		case first == "":
			first = row
		default:
			below++
		}
	}
	about := strings.ToLower(s.Name + " " + first)
	return below > 0 && (strings.Contains(about, "violation") || strings.Contains(about, "breach"))
}

func textf(fr, en string, args ...any) rgpd.Text {
	return rgpd.Text{FR: fmt.Sprintf(fr, args...), EN: fmt.Sprintf(en, args...)}
}
