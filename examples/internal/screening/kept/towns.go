package kept

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A row without a number may refuse, and name nobody but a town: Ne plus appeler;;;Metz. Nobody can tell whether it is
// all who live there, or somebody whose name was lost, and the run stops.

// A townSaid is a row that may do so: of each of its cells, the places that it may tell.
type townSaid struct {
	line   int
	places [][]string
}

// mostPlaces is how many cells of a row tell one place: the postcode, the town, and the country.
const mostPlaces = 3

// saysTown hears of the row at hand, which has no number and refuses.
func (w *listener) saysTown(cells []string, line int) {
	one, says := townSaid{line: line}, func(text string) bool { return w.memo.Refuses(text, true) }
	var beside [][]string // of what refuses
	for _, cell := range cells {
		if cell = strings.TrimSpace(cell); says(cell) {
			if places := w.spoken.PlacesBeside(cell, says); len(places) > 0 {
				beside = append(beside, places)
			}
		} else if place := facts.PlaceOf(cell); place != "" {
			one.places = append(one.places, []string{place})
		}
	}
	if len(one.places) == 0 {
		one.places = beside
	}
	if n := len(one.places); n > 0 && n <= mostPlaces {
		w.towns = append(w.towns, one)
	}
}

// lostTown takes a row below a heading that has no number, and may name nobody but a town.
func (n *naming) lostTown(cells []string, line int) {
	one := townSaid{line: line}
	for _, cell := range cells {
		if place := facts.PlaceOf(facts.BareName(cell)); place != "" {
			one.places = append(one.places, []string{place})
		}
	}
	if n := len(one.places); n == 0 || n > mostPlaces {
		return
	}
	n.towns = append(n.towns, one)
}

// ofTowns is an error if a row refuses, and names nothing but a town of other rows.
func (n *naming) ofTowns(t *facts.Table, cores int) error {
	columns := t.PlaceColumns()
	found := map[int]bool{} // lines of rows that name somebody who is known
	for i := range n.all {
		if one := &n.all[i]; one.found && one.file == "" && !one.home {
			found[one.line] = true
		}
	}
	n.towns = slices.DeleteFunc(n.towns, func(one townSaid) bool { return found[one.line] })
	if len(n.towns) == 0 || len(columns) == 0 {
		return nil
	}
	own, told := map[int]bool{}, map[string]bool{}
	for _, one := range n.towns {
		own[one.line] = true
		for _, place := range slices.Concat(one.places...) {
			told[place] = false
		}
	}
	if err := readTowns(t, columns, cores, own, told); err != nil {
		return err
	}
	slices.SortFunc(n.towns, func(a, b townSaid) int { return a.line - b.line })
	for _, one := range n.towns {
		if !slices.ContainsFunc(one.places, func(places []string) bool {
			return !slices.ContainsFunc(places, func(place string) bool { return told[place] })
		}) {
			return fmt.Errorf("ligne %d : un refus qui ne nomme personne, à côté d'une commune ou d'un code postal : "+
				"l'écrire dans une colonne stop des lignes qu'il vise, puis ôter cette ligne", one.line)
		}
	}
	return nil
}

// readTowns marks those places that are told in columns of rows on other lines than some.
func readTowns(t *facts.Table, columns []int, cores int, own map[int]bool, told map[string]bool) error {
	const mostCells = 1 << 14 // that are remembered: many rows are of one town
	var mine sync.Mutex       // of all
	all := map[string]bool{}
	err := eachChunk(t, cores, func() *listener {
		return &listener{t: t, Scanner: t.Scanner(), towned: map[string]bool{}}
	}, func(w *listener, c *sheet.Chunk, _ int) {
		w.Scan(c, func(rec *sheet.Record) {
			cells := t.Cells(rec)
			for _, column := range columns {
				if column >= len(cells) || own[rec.Line] || w.towned[cells[column]] {
					continue
				}
				if len(w.towned) < mostCells {
					w.towned[strings.Clone(cells[column])] = true
				}
				place := facts.PlaceOf(cells[column])
				if _, is := told[place]; is {
					mine.Lock()
					all[place] = true
					mine.Unlock()
				}
			}
		})
	}, func(*listener) {})
	maps.Copy(told, all)
	return err
}
