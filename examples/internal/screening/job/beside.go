package job

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// What stands beside the rows of a campaign, and may say that people in it are not to be called.

// unlisted returns an error if a campaign is, by its name, a list of those who are not to be called.
func unlisted(src *sheet.Source, name string) error {
	names := []string{strings.TrimSuffix(name, filepath.Ext(name))}
	if src.Origin != nil {
		names = append(names, src.Origin.Heads...)
	}
	for _, n := range names {
		if words.FileOfRefusals(n) {
			return errors.New("d'après le nom du fichier, de la feuille ou l'en-tête de ses pages, c'est une liste " +
				"de personnes à ne pas appeler : la donner par -stops, avec la campagne ; si ce n'en est pas une, " +
				"changer ce nom")
		}
	}
	return nil
}

// unmarked returns an error if a workbook has another sheet of those who are not to be called, which nobody would read,
// a drawing that may say so, or a tab in red.
func unmarked(src *sheet.Source) error {
	o := src.Origin
	if o == nil {
		return nil
	}
	for _, one := range o.Beside {
		if words.FileOfRefusals(one.Name) {
			return fmt.Errorf("d'après son nom, la feuille « %s », qui n'est pas lue, est une liste de personnes à "+
				"ne pas appeler : la déplacer dans un classeur à part, à donner par -stops ; si ce n'en est pas une, "+
				"changer ce nom", one.Name)
		}
		if err := unsaid(src, one); err != nil {
			return err
		}
	}
	for _, text := range o.Drawn {
		if words.Refuses(text) {
			return errors.New("une zone de texte de la feuille dit peut-être un refus : l'écrire dans une colonne, " +
				"pour qui il est, et ôter la zone de texte")
		}
	}
	if o.RedTab {
		return errors.New("l'onglet de la feuille est en rouge : si c'est une liste de personnes à ne pas appeler, " +
			"la donner par -stops, avec la campagne ; sinon ôter cette couleur")
	}
	return nil
}

// uncommented returns an error if a comment in the row of the titles may say a refusal, and is of no title: nothing
// asks what its column is.
func uncommented(t *facts.Table) error {
	o := t.Source.Origin
	if o == nil {
		return nil
	}
	for _, c := range o.OfTitles {
		ofTitle := false
		for i, title := range t.Titles {
			ofTitle = ofTitle || title != "" && o.IsTitle(c.Place, t.TitlesLine(), i)
		}
		if c.Line == t.TitlesLine() && !ofTitle && words.Refuses(c.Says) {
			return errors.New("un commentaire de la ligne de titres dit peut-être un refus, et n'est d'aucun titre : " +
				"l'écrire dans une colonne, pour qui il est, et ôter le commentaire")
		}
	}
	return nil
}

// unsaid returns an error if another sheet, which is not read, says a refusal somewhere, by words, lines through rows
// or reds, and has people of the sheet that is read: nobody knows of whom it says so.
func unsaid(src *sheet.Source, one sheet.Another) error {
	memo, refuses, there := words.NewMemo(), false, map[person]bool{}
	marked, err := one.Look(func(text string) {
		refuses = refuses || memo.Refuses(text, true) || words.HeadsRefusal(memo, text)
		for key := range people(text) {
			there[key] = true
		}
	})
	if err != nil {
		return fmt.Errorf("la feuille « %s », qui n'est pas lue, peut dire qui ne plus appeler : %w ; ou la déplacer "+
			"dans un classeur à part", one.Name, err)
	}
	if !refuses && !marked || len(there) == 0 {
		return nil
	}
	both := map[person]bool{}
	lines := bufio.NewReaderSize(io.NewSectionReader(src.At, 0, src.Size), 1<<16)
	for err == nil {
		var line string
		line, err = lines.ReadString('\n')
		for cell := range strings.SplitSeq(line, ";") {
			for key := range people(cell) {
				if there[key] {
					both[key] = true
				}
			}
		}
	}
	if err != io.EOF {
		return err
	}
	if len(both) == 0 {
		return nil
	}
	return fmt.Errorf("la feuille « %s », qui n'est pas lue, dit un refus (des mots, des lignes barrées ou du rouge) "+
		"et a des numéros ou des adresses de la feuille lue : %d ; la déplacer dans un classeur à part, à donner par "+
		"-stops ; si elle ne dit aucun refus de ces personnes, l'ôter du classeur", one.Name, len(both))
}

// A person is a number, or an address of e-mail.
type person struct {
	number  number.Number
	address string
}

// people are those in a text.
func people(text string) iter.Seq[person] {
	return func(yield func(person) bool) {
		for _, n := range facts.NumbersIn(text) {
			if !yield(person{number: n}) {
				return
			}
		}
		if !strings.Contains(text, "@") {
			return
		}
		for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool {
			return unicode.IsSpace(c) || strings.ContainsRune(`<>()[]"',;:|/`, c)
		}) {
			if strings.Contains(word, "@") && !yield(person{address: word}) {
				return
			}
		}
	}
}
