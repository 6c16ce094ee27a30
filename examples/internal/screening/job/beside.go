package job

import (
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
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
	if src.Origin != nil {
		for _, n := range src.Origin.Named {
			if words.NamesRefusals(n) || !words.IsHeading(n) && words.Refuses(n) {
				return errors.New("d'après un titre, une propriété, un tableau ou un nom défini du classeur, c'est " +
					"une liste de personnes à ne pas appeler : la donner par -stops, avec la campagne ; si ce n'en " +
					"est pas une, changer ce titre ou ce nom (Fichier > Informations, ou Gestionnaire de noms)")
			}
		}
	}
	for i, n := range names {
		if words.FileOfRefusals(n) || i == 0 && putsAway(n) {
			return errors.New("d'après le nom du fichier, de la feuille ou l'en-tête de ses pages, c'est une liste " +
				"de personnes à ne pas appeler : la donner par -stops, avec la campagne ; si ce n'en est pas une, " +
				"changer ce nom")
		}
	}
	return nil
}

// putAway are words of the name of a file of those who are no longer to be called, and letters for them: liste noire,
// liste rouge. Archives may be of a firm, unless the name ends there.
var putAway = regexp.MustCompile(`(?i)(^|[^\pL])((sans|hors|without)[ _-]+)?((bl|lr|hors[ _-]*cibles?)([^\pL]|$)|` +
	`archiv(e|es|é|ée|és|ées)[ _\-\d().]*$)`)

func putsAway(name string) bool {
	found := putAway.FindStringSubmatch(norm.NFC.String(name))
	return found != nil && found[2] == ""
}

// unmarked returns an error if a workbook has another sheet of those who are not to be called, which nobody would read,
// a drawing that may say so, or a tab in red.
func unmarked(t *facts.Table) error {
	o := t.Source.Origin
	if o == nil {
		return nil
	}
	for _, one := range o.Beside {
		if words.FileOfRefusals(one.Name) {
			return fmt.Errorf("d'après son nom, la feuille « %s », qui n'est pas lue, est une liste de personnes à "+
				"ne pas appeler : la déplacer dans un classeur à part, à donner par -stops ; si ce n'en est pas une, "+
				"changer ce nom", one.Name)
		}
		if err := unsaid(t, one); err != nil {
			return err
		}
	}
	for _, text := range o.Drawn {
		if words.Refuses(text) {
			return errors.New("une zone de texte de la feuille, un graphique, un diagramme, le texte de remplacement " +
				"d'un dessin ou le journal de ce qui y fut changé dit " +
				"peut-être un refus : l'écrire dans une colonne, pour qui il est, et l'ôter")
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
