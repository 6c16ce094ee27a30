package main

import "github.com/rgpd-go/rgpd/prospect/number"

// A damage is a cell that cannot be read. It holds nothing of what was typed but
// its shape.
type damage struct {
	column, what, shape, remedy string
}

// damaged is the damage of a cell, of which its shape is kept.
func damaged(what, cell, remedy string) *damage {
	return &damage{what: what, shape: number.Shape(cell), remedy: remedy}
}

// unknownWord is the damage of a cell that holds none of the words wanted.
func unknownWord(cell, want string) *damage {
	return damaged("mot inconnu", cell, "écrire "+want+" ; renommer la colonne si elle dit autre chose")
}

// refusalSaid is what is wrong with a cell that has words of a refusal where none is asked for.
const refusalSaid = "des mots d'un refus ou d'une protection"
