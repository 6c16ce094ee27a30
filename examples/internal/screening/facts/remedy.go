package facts

// What is said in damaged.csv of a cell of a column that is not read.

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

func (o *Other) refusal() *words.Damage {
	d := noted() // the column is not offered to be left unread: the row may be a heading, or bind others
	d.Column, d.Title = o.Name(), say.Title(o.Title)
	if words.Fold(o.Title) == "" {
		d.Title, d.Remedy = "", "lui donner un titre"
	}
	return d
}

// minor is the damage of a row of somebody who is under age, or may be: see [words.AgeTitle].
func (o *Other) minor() *words.Damage {
	return &words.Damage{Column: o.Name(), Title: say.Title(o.Title), What: words.RefusalSaid,
		Remedy: "ne pas appeler un mineur ; si l'âge ou la naissance est faux, le corriger"}
}

// elseUnread is what is offered of a column of which a cell may be no refusal.
const elseUnread = " ; si la colonne ne dit de refus nulle part, ne pas la lire"

func (o *Other) damage(what, remedy string) *words.Damage {
	if words.Fold(o.Title) == "" {
		return &words.Damage{Column: o.Name(), What: what, Remedy: "lui donner un titre"}
	}
	if o.Binds() { // its row binds others by the name, or is a heading among them
		return &words.Damage{Column: o.Name(), Title: say.Title(o.Title), What: what,
			Remedy: strings.TrimSuffix(remedy, elseUnread)}
	}
	return &words.Damage{Column: o.Name(), Title: say.Title(o.Title), What: what,
		Remedy: fmt.Sprintf(`%s, par -column "%s="`, remedy, o.Title)}
}

// What is to be done about a row whose number is not there, or not of its person.
const (
	noNumberRemedy  = "écrire le numéro" + orTakeOut
	notTheirsRemedy = "donner le sien" + orTakeOut
	orTakeOut       = " ; ou retirer la ligne, si ni elle ni un intertitre au-dessus d'elle ne dit un refus"
)

// keepRow takes the offer to take the row out off what is to be done, where it says no: it may be all by which somebody
// of other rows is known to refuse.
func (r *Reading) keepRow(ds []words.Damage) {
	if !r.isStopped() &&
		!slices.ContainsFunc(ds, func(d words.Damage) bool { return d.What == words.RefusalSaid || IsStop(d.Column) }) {
		return
	}
	for i := range ds {
		if d := &ds[i]; d.Remedy == noNumberRemedy || d.Remedy == notTheirsRemedy {
			d.Remedy = "écrire ici son numéro ; ne pas retirer la ligne, qui dit un refus, avant de l'avoir écrit " +
				"dans une colonne stop de chaque autre ligne de cette personne : la retirer la libère"
		}
	}
}
