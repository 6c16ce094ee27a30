package job

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// What stands beside the rows of a campaign, and may say that people in it are not to be called.

// unlisted returns an error if a campaign is, by its name, a list of those who are not to be called.
func unlisted(src *sheet.Source, name string) error {
	names := []string{strings.TrimSuffix(name, filepath.Ext(name))}
	if src.Origin != nil {
		names = append(names, src.Origin.Heads...)
	}
	for _, n := range names {
		if words.NamesRefusals(n) {
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
	for _, name := range o.Beside {
		if words.NamesRefusals(name) {
			return fmt.Errorf("d'après son nom, la feuille « %s », qui n'est pas lue, est une liste de personnes à "+
				"ne pas appeler : la déplacer dans un classeur à part, à donner par -stops ; si ce n'en est pas une, "+
				"changer ce nom", name)
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
