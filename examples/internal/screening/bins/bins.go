// Package bins has the six files of a screening: which verdict goes where, under which name and titles.
package bins

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A Bin is where a row goes: one file each.
type Bin uint8

const (
	Callable Bin = iota
	Later
	Refused
	Undecided
	Outside
	Ruined
	Count
)

// Of is the bin of a verdict. A verdict that this program does not know is no
// permission.
func Of(v rgpd.Verdict) Bin {
	switch v {
	case rgpd.Allowed:
		return Callable
	case rgpd.Deferred:
		return Later
	case rgpd.Forbidden:
		return Refused
	case rgpd.OutOfScope:
		return Outside
	}
	return Undecided
}

// titlesOf are the columns that the program adds to each file.
var titlesOf = [Count][]string{
	Callable: {"rgpd_ligne", "rgpd_numero", "rgpd_creneaux_du_jour", "rgpd_heure_de", "rgpd_raison", "rgpd_regle",
		"rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	Later: {"rgpd_ligne", "rgpd_numero", "rgpd_a_partir_du", "rgpd_en_clair", "rgpd_creneaux_de_ce_jour",
		"rgpd_heure_de", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_devoirs", "rgpd_presume"},
	Refused:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article", "rgpd_precisions", "rgpd_autres_regles"},
	Undecided: {"rgpd_ligne", "rgpd_a_trouver", "rgpd_faits", "rgpd_precisions", "rgpd_regles_en_jeu"},
	Outside:   {"rgpd_ligne", "rgpd_raison", "rgpd_regle", "rgpd_article"},
	Ruined:    {"rgpd_ligne", "rgpd_colonne", "rgpd_defaut", "rgpd_forme", "rgpd_remede", "rgpd_en_trop"},
}

// spelt are the columns that say in words what another one of the row says by a name or
// a number: two fifths of all that is written. With -codes they are left out.
var spelt = []string{"rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver"}

// Titles are the columns that the program adds to a file: with codes, none of those that say in words
// what another one says.
func Titles(b Bin, codes bool) []string {
	if !codes {
		return titlesOf[b]
	}
	return slices.DeleteFunc(slices.Clone(titlesOf[b]), func(t string) bool { return slices.Contains(spelt, t) })
}

// Files are the files of a screening.
var Files = [Count]string{"callable.csv", "later.csv", "refused.csv", "undecided.csv", "outside.csv", "damaged.csv"}

// Name is a bin for a French reader, of calls and of messages.
func Name(b Bin, ch rgpd.Channel) string {
	if b == Callable && (ch == rgpd.SMS || ch == rgpd.Email) {
		return "joignables"
	}
	return [Count]string{"appelables", "plus tard", "refusées", "à compléter", "hors champ", "abîmées"}[b]
}

// IsOurs reports whether a title is one that the program wrote, with a number or without.
func IsOurs(title string) bool {
	for _, names := range titlesOf {
		for _, name := range names {
			if rest, is := strings.CutPrefix(title, name); is && strings.Trim(rest, "_0123456789") == "" {
				return true
			}
		}
	}
	return false
}
