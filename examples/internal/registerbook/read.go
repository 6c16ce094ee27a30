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

// Read reads a register that [Forms] wrote, or that was made by its model: JSON, a table in CSV, or a workbook (ods,
// xlsx). unread is what of a workbook was not read, a sentence each: tell the user, who would lose it. Of an error,
// [Told] says what is wrong and what to do.
func Read(path string) (r register.Register, unread []rgpd.Text, err error) {
	b, err := head(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	switch {
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		return readWorkbook(path)
	case bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff"))), []byte("{")):
		r, err = readWith(path, register.ReadJSON)
	default:
		r, err = readWith(path, register.ReadTable)
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

func readWorkbook(path string) (r register.Register, unread []rgpd.Text, err error) {
	read, err := workbook.Sheets(path)
	if err != nil {
		return register.Register{}, nil, err
	}
	sheets := make([]register.Sheet, len(read))
	for i, s := range read {
		sheets[i] = register.Sheet{Name: s.Name, Rows: s.Rows}
	}
	r, names, err := register.ReadSheets(sheets)
	for i, s := range read {
		if slices.Contains(names, s.Name) {
			unread = append(unread, unreadSheet(sheets[i]))
		}
		for _, row := range s.Comments {
			unread = append(unread, textf("« %s », ligne %d : un commentaire est posé sur une cellule, et n'est pas "+
				"lu ; l'écrire dans une cellule", "“%s”, row %d: a comment stands on a cell, and is not read; write "+
				"it into a cell", s.Name, row))
		}
	}
	return r, unread, err
}

// unreadSheet says of a sheet that it is not read, and what is lost with it.
func unreadSheet(s register.Sheet) rgpd.Text {
	breaches := 0
	for _, cells := range s.Rows {
		if len(cells) > 1 && strings.HasPrefix(cells[0], "N° / RÉF") && cells[1] != "" {
			breaches++
		}
	}
	switch {
	case s.Name == "Registre_des_violations":
		return textf("la feuille « %s » n'est lue que par la feuille « %s », qui manque : ses violations (%d) ne sont "+
			"pas reprises, ni leurs délais ; remettre cette feuille-là", "the sheet “%s” is read by the sheet “%s” "+
			"alone, which lacks: its breaches (%d) are not taken, nor their time limits; put that sheet back", s.Name,
			register.DataSheet, breaches)
	case slices.Contains([]string{"Tutoriel", "5_-_Listes", "3_-_Modèle_de_fiche_de_registre",
		"Modèle_de_fiche_sous-traitant"}, s.Name):
		return textf("ce qui a été écrit dans la feuille « %s » n'est pas lu, et sera perdu : l'écrire dans une fiche",
			"what was written into the sheet “%s” is not read, and will be lost: write it into a form", s.Name)
	}
	return textf("la feuille « %s » n'est pas d'un registre : elle n'est pas lue",
		"the sheet “%s” is none of a register: it is not read", s.Name)
}

func textf(fr, en string, args ...any) rgpd.Text {
	return rgpd.Text{FR: fmt.Sprintf(fr, args...), EN: fmt.Sprintf(en, args...)}
}
