package job

import (
	"fmt"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A workbook that is a list, consents or results may have more of them on a sheet that is not read: whoever is there
// would be called, as one of whom nothing is kept.

// unread returns an error if another sheet of a workbook tells of people of whom the sheet that is read does not say
// no. all is that whoever stands there said no; else a sheet is meant that says a refusal, by words, lines or reds.
func unread(src *sheet.Source, all bool, saysNo func(number.Number) bool) error {
	if src.Origin == nil {
		return nil
	}
	memo := words.NewMemo()
	for _, one := range src.Origin.Beside {
		refuses, others, addresses, numbered := all, map[number.Number]bool{}, map[string]bool{}, false
		marked, err := one.Look(func(text string) {
			refuses = refuses || memo.Refuses(text, true) || words.HeadsRefusal(memo, text)
			for of := range people(text) {
				if of.address != "" {
					addresses[of.address] = true
				} else if numbered = true; !saysNo(of.number) {
					others[of.number] = true
				}
			}
		})
		if err != nil {
			return fmt.Errorf("la feuille « %s », qui n'est pas lue, peut dire qui ne plus appeler : %w ; ou la "+
				"déplacer dans un classeur à part", one.Name, err)
		}
		n := len(others)
		if !numbered { // else they are of those who have the numbers
			n = len(addresses)
		}
		if n > 0 && (refuses || marked) {
			return fmt.Errorf("la feuille « %s », qui n'est pas lue, a des numéros ou des adresses que celle qui est "+
				"lue n'a pas : %d ; l'enregistrer dans un classeur à part, et donner les deux ; si elle ne dit aucun "+
				"refus, l'ôter du classeur", one.Name, n)
		}
	}
	return nil
}
