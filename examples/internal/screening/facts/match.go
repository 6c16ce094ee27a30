package facts

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A Place is where a column stands in a file.
type Place struct {
	Index  int
	Column *Column
	doubt  bool // a word for none may be a no of the person: see [Column.orders]
	blank  bool // no row has a cell in it
}

// known returns the columns that the titles of a file name, or that renamed says they
// mean; a title renamed to nothing is not read.
//
// A title that is another one in the form of a tool, x_studio_mobile, or that says no call in other words, is read so
// if no other is.
func known(titles []string, renamed Renames) (out []Place) {
	columns, has := make([]*Column, len(titles)), map[*Column]bool{}
	for i, t := range titles {
		c, is := renamed[words.Fold(t)]
		if !is {
			c = byCompact[words.Compact(t)]
		} else if c == watched {
			continue
		}
		columns[i], has[c] = c, true
	}
	for i, t := range titles {
		if _, is := renamed[words.Fold(t)]; is || columns[i] != nil || bins.IsOurs(t) {
			continue
		}
		if _, classed := classes[words.Compact(t)]; classed {
			continue
		}
		c := byCompact[words.Bare(t)]
		if c == nil && words.SaysNoCall(t) {
			c = byTitle["stop"]
		}
		if c != nil && (c.stop || c.several || c.joins || !has[c]) {
			columns[i] = c
		}
	}
	for i, c := range columns {
		if c != nil {
			out = append(out, Place{Index: i, Column: c, doubt: slices.Contains(c.orders, words.Compact(titles[i]))})
		}
	}
	return out
}

// IsTitles reports whether the cells of a row are titles, and whether they are those of the table.
func (t *Table) IsTitles(cells []string) (is, same bool) {
	filled, number := 0, false
	same = true
	for i, c := range cells {
		is := strings.TrimSpace(c) != ""
		if is {
			filled++
		}
		if i < len(t.Titles) {
			same = same && words.Fold(c) == words.Fold(t.Titles[i])
		} else {
			same = same && !is
		}
	}
	if filled < 2 || same {
		return filled >= 2 && same, same
	}
	titles := 0
	for _, p := range known(cells, t.renamed) {
		number = number || p.Column.several
		titles++
	}
	for _, c := range cells {
		if k, classed := classes[words.Compact(c)]; classed && k != asked {
			titles++
		}
	}
	return number && titles >= 2 && 2*titles >= filled, false
}

// phoneName is the column of numbers to call.
const phoneName = "téléphone"

// phoneColumns is how many columns of numbers a file may have.
const phoneColumns = 4

// match is known, and fails where a column is named twice. No message repeats the
// titles of the file: a file without titles has a person in its first row.
func match(titles []string, renamed Renames) ([]Place, error) {
	found := known(titles, renamed)
	if !slices.ContainsFunc(found, func(p Place) bool { return !sheet.IsMarkTitle(titles[p.Index]) }) {
		return nil, fmt.Errorf("%w parmi les %d de la première ligne ; la première ligne "+
			"porte les titres, par exemple : téléphone;code postal;qualité;opposition le (liste : -h all ; un autre "+
			"titre : -column)", errUnknown, len(titles))
	}
	at, phones := map[*Column]int{}, 0
	for _, p := range found {
		if p.Column.several {
			if phones++; phones > phoneColumns {
				return nil, fmt.Errorf("plus de %d colonnes de numéros : la %de en est une de trop ; ne plus la lire "+
					"par -column", phoneColumns, p.Index+1)
			}
		} else if first, twice := at[p.Column]; twice && !p.Column.stop && !p.Column.joins {
			return nil, fmt.Errorf("deux colonnes disent « %s » : la %de et la %de ; renommer celle qui ne doit pas "+
				"être lue, ou ne plus la lire par -column", p.Column.Name, first+1, p.Index+1)
		}
		at[p.Column] = p.Index
	}
	return found, nil
}

// ErrNoNumber says that a file has no column to call.
var ErrNoNumber = errors.New("aucune colonne de numéro : titrer une colonne « téléphone », « mobile » ou « phone » " +
	"(liste : -h all)")
