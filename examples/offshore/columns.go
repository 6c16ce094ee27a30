package main

import (
	"reflect"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/transfer"
)

// columns are where the columns of a form stand; -1: nowhere.
type columns struct {
	field, answer, explanation int
	twice                      string // a title that stands twice
}

// columnsOf finds them by their titles.
func columnsOf(titles []string) columns {
	c := columns{field: -1, answer: -1, explanation: -1}
	for i, title := range titles {
		var is *int
		switch words.Fold(title) {
		case "champ", "field":
			is = &c.field
		case "reponse", "answer":
			is = &c.answer
		case "explication", "explanation":
			is = &c.explanation
		default:
			continue
		}
		if *is >= 0 && c.twice == "" {
			c.twice = title
		}
		*is = i
	}
	return c
}

// beside says what a row has that no answer holds: a word in a column that the form does not have, or another than the
// model's where the field is explained. Somebody wrote it, to have it read.
func (c *columns) beside(form reflect.Type, l leaf, cells []string) (says, do rgpd.Text, found bool) {
	do = rgpd.Text{FR: "écrire dans la réponse ce qui compte, et vider la cellule",
		EN: "write into the answer what counts, and empty the cell"}
	for i := range cells {
		text := at(cells, i)
		switch {
		case text == "", i == c.field, i == c.answer:
		case i != c.explanation:
			return rgpd.Text{FR: "une cellule d'une autre colonne n'est pas lue",
				EN: "a cell of another column is not read"}, do, true
		case l.typ != nil && !isModels(form, l, text):
			return rgpd.Text{FR: "l'explication n'est plus celle du modèle, et n'est pas lue",
				EN: "the explanation is no longer the model's, and is not read"}, do, true
		}
	}
	return says, do, false
}

// isModels reports whether a text is what the model of a form says of a field, in French or English. Spaces and the
// marks that a spreadsheet changes by itself are nothing.
func isModels(form reflect.Type, l leaf, text string) bool {
	for _, p := range []*page{{}, {tag: english}} {
		if words.Fold(p.explained(form, l)) == words.Fold(text) {
			return true
		}
	}
	return false
}

// explained is what the model of a form says of a field.
func (p *page) explained(form reflect.Type, l leaf) (says string) {
	switch form {
	case reflect.TypeFor[transfer.Flow]():
		says = p.flowQuestion(l)
	case reflect.TypeFor[transfer.Contract]():
		says = p.clauseOf(l)
	default:
		says = p.roleQuestion(l)
	}
	if all := wordsOf(l.typ); says == "" && len(all) > 0 && l.typ != answerType {
		says = strings.Join(all, ", ")
	}
	return says
}
