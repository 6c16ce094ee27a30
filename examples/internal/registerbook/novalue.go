package registerbook

import (
	"errors"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
	"github.com/rgpd-go/rgpd/register"
)

// noValues are the cells of a workbook that say nothing, each as a fault with its place: a line goes through one, and
// nobody knows whether what it says is done or withdrawn; a formula failed in another. Taken for values, they would say
// that an authority was told, or what a purpose is.
func noValues(sheets []workbook.Sheet) error {
	var faults []error
	for _, s := range sheets {
		for _, row := range s.Struck {
			faults = append(faults, &register.TableError{Sheet: s.Name, Row: row, Remedy: struckOut})
		}
		for row, cells := range s.Rows {
			for col, cell := range cells {
				if isFormulaError(cell) {
					faults = append(faults, &register.TableError{Sheet: s.Name, Row: row + 1, Column: letters(col),
						Remedy: failedFormula})
				}
			}
		}
	}
	return errors.Join(faults...)
}

var (
	struckOut = rgpd.Text{
		FR: "une cellule est barrée, en tout ou en partie : on ne sait pas si ce qu'elle dit vaut " +
			"encore ; ôter le trait, ou vider la cellule",
		EN: "a cell is struck out, whole or in part: nobody knows whether what it says still " +
			"holds; take the line off, or empty the cell",
	}
	failedFormula = rgpd.Text{
		FR: "une erreur de tableur n'est pas une valeur : corriger la formule, ou vider la cellule",
		EN: "an error of a spreadsheet is no value: mend the formula, or empty the cell",
	}
)

// formulaErrors are what Excel and LibreOffice show of a formula that failed, in French and English.
var formulaErrors = map[string]bool{
	"#REF!": true, "#N/A": true, "#NA": true, "#VALUE!": true, "#VALEUR!": true, "#NAME?": true, "#NOM?": true,
	"#DIV/0!": true, "#NUM!": true, "#NOMBRE!": true, "#NULL!": true, "#NUL!": true, "#SPILL!": true, "#CALC!": true,
	"#PROPAGATION!": true, "#CALCUL!": true, "#FIELD!": true, "#CHAMP!": true, "#BLOCKED!": true, "#CONNECT!": true,
	"#UNKNOWN!": true, "#GETTING_DATA": true, "#BUSY!": true,
}

// isFormulaError reports whether a cell shows a formula that failed; a sentence that holds such a word is a sentence.
func isFormulaError(cell string) bool {
	cell = strings.ToUpper(strings.TrimSpace(cell))
	code, isCode := strings.CutPrefix(cell, "ERR:")
	return formulaErrors[cell] || isCode && code != "" && strings.Trim(code, "0123456789") == ""
}

// letters are those of a column, from 0.
func letters(col int) (name string) {
	for col++; col > 0; col = (col - 1) / 26 {
		name = string(rune('A'+(col-1)%26)) + name
	}
	return name
}
