package main

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A bin is where a row goes: one file each.
type bin uint8

const (
	callable bin = iota
	later
	refused
	undecided
	outside
	ruined
	bins
)

// binOf is the bin of a verdict. A verdict that this program does not know is no
// permission.
func binOf(v rgpd.Verdict) bin {
	switch v {
	case rgpd.Allowed:
		return callable
	case rgpd.Deferred:
		return later
	case rgpd.Forbidden:
		return refused
	case rgpd.OutOfScope:
		return outside
	}
	return undecided
}

// titlesOf are the columns that the program adds to each file.
var titlesOf = [bins][]string{
	callable:  {"rgpd_ligne", "rgpd_numero", "rgpd_creneaux_du_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	later:     {"rgpd_ligne", "rgpd_numero", "rgpd_a_partir_du", "rgpd_en_clair", "rgpd_creneaux_de_ce_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	refused:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_precisions", "rgpd_autres_regles"},
	undecided: {"rgpd_ligne", "rgpd_a_trouver", "rgpd_faits", "rgpd_precisions", "rgpd_regles_en_jeu"},
	outside:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article"},
	ruined:    {"rgpd_ligne", "rgpd_colonne", "rgpd_defaut", "rgpd_forme", "rgpd_remede", "rgpd_en_trop"},
}

// spelt are the columns that say in words what another one of the row says by a name or
// a number: two fifths of all that is written. With -codes they are left out.
var spelt = []string{"rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver"}

// titles are the columns that the program adds to a file: with codes, none of those that say in words
// what another one says.
func titles(b bin, codes bool) []string {
	if !codes {
		return titlesOf[b]
	}
	return slices.DeleteFunc(slices.Clone(titlesOf[b]), func(t string) bool { return slices.Contains(spelt, t) })
}

// fileNames are the files of a screening.
var fileNames = [bins]string{"callable.csv", "later.csv", "refused.csv", "undecided.csv", "outside.csv", "damaged.csv"}

// binName is a bin for a French reader, of calls and of messages.
func binName(b bin, ch rgpd.Channel) string {
	if b == callable && (ch == rgpd.SMS || ch == rgpd.Email) {
		return "joignables"
	}
	return [bins]string{"appelables", "plus tard", "refusées", "à compléter", "hors champ", "abîmées"}[b]
}

// isOurs reports whether a title is one that the program wrote, with a number or without.
func isOurs(title string) bool {
	for _, names := range titlesOf {
		for _, name := range names {
			if rest, is := strings.CutPrefix(title, name); is && strings.Trim(rest, "_0123456789") == "" {
				return true
			}
		}
	}
	return false
}
