package words

import "github.com/rgpd-go/rgpd/prospect/number"

// A Damage is a cell that cannot be read. It holds nothing of what was typed but
// its shape.
type Damage struct {
	Column, What, Shape, Remedy string
	Title                       string // of a column that is told by its place; empty: Column says enough
	MonthFirst                  bool   // a day that is one only if its month stands first
}

// Damaged is the damage of a cell, of which its shape is kept.
func Damaged(what, cell, remedy string) *Damage {
	return &Damage{What: what, Shape: number.Shape(cell), Remedy: remedy}
}

// UnknownWord is the damage of a cell that holds none of the words wanted.
func UnknownWord(cell, want string) *Damage {
	return Damaged("mot inconnu", cell, "écrire "+want+RenameTail)
}

// RefusalSaid is what is wrong with a cell that has words of a refusal where none is asked for.
const RefusalSaid = "des mots d'un refus ou d'une protection"

// MarkSaid is what is wrong with a cell that is a yes, a no or a mark, where the title asks nothing.
const MarkSaid = "un oui, un non ou une marque, sans question"

// HoursSaid is what is wrong with a cell by which somebody asks to be called at other hours than some.
const HoursSaid = "des heures ou des jours où ne pas appeler"

// UnknownSaid is what is wrong with a note that has a word which nobody here knows, or denies what is not known.
const UnknownSaid = "une note que le programme ne comprend pas en entier"

// RenameTail ends the remedy of a word that is not known: of a cell, and of nothing that an option says.
const RenameTail = " ; renommer la colonne si elle dit autre chose"
