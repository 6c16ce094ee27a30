package facts

// What is said in damaged.csv of a cell of a column that is not read.

import (
	"fmt"
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
