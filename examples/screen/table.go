package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/prospect"
)

// A headed table is one whose titles were understood.
type headed struct {
	*table
	columns []place
	others  []other
}

// open reads the titles of a file: with the separator under which most of them are
// known. renamed gives titles of the file their meaning: see -column.
func open(src *source, name string, wanted encoding, renamed renames) (*headed, error) {
	t, err := openTable(src, name, wanted, func(titles []string) int { return len(known(titles, renamed)) })
	if err != nil {
		return nil, err
	}
	h := &headed{table: t}
	if h.columns, err = match(t.titles, renamed); err != nil {
		return nil, err
	}
	h.others = unread(t.titles, h.columns, renamed)
	if t.alone {
		return nil, errTitlesAlone
	}
	return h, nil
}

// hasNumber reports whether a column holds numbers to call.
func (t *headed) hasNumber() bool {
	return slices.ContainsFunc(t.columns, func(p place) bool { return p.column.several })
}

// hasConsent reports whether a column speaks of the consent.
func (t *headed) hasConsent() bool {
	return slices.ContainsFunc(t.columns, func(p place) bool { return p.column.consent })
}

// keepConsents leaves no column to be read but those of numbers, of stops and of the consent. The
// others are searched for a refusal all the same.
func (t *headed) keepConsents() {
	t.columns = slices.DeleteFunc(t.columns, func(p place) bool {
		is := p.column.consent || p.column.several || p.column.stop
		if !is {
			t.others = append(t.others, other{p.index, plain, t.titles[p.index], p.column})
		}
		return !is
	})
}

// readNumbers reads the numbers of a row that is damaged elsewhere, as far as they can be.
func (t *headed) readNumbers(r *reading, rec *record) {
	for _, p := range t.columns {
		if p.column.several && p.index < len(rec.cells) {
			_ = readNumber(r, strings.TrimSpace(rec.cells[p.index]))
		}
	}
}

// A renames gives folded titles their meaning: nil is not to be read. See -column.
type renames map[string]*column

// add reads "titre=colonne", or "titre=" for a column that is not to be read.
func (r renames) add(s string) error {
	title, name, is := strings.Cut(s, "=")
	if title = fold(title); !is || title == "" {
		return fmt.Errorf("-column %q : écrire \"titre du fichier=colonne\", ou \"titre=\" pour ne pas la lire", s)
	}
	c := byTitle[fold(name)]
	if c == nil && strings.TrimSpace(name) != "" {
		return fmt.Errorf("-column : %q n'est pas une colonne de ce programme (liste : -h)", name)
	}
	if c != nil && c.stop && c.name != wishName && classOf(title) == wish {
		return fmt.Errorf("-column %q : ce titre demande un accord, où non est un refus ; écrire %q", s, title+"="+wishName)
	}
	r[title] = c
	return nil
}

// named returns an error if a title is renamed that none of the files has.
func (r renames) named(titles []string) error {
	for _, name := range slices.Sorted(maps.Keys(r)) {
		if !slices.ContainsFunc(titles, func(t string) bool { return fold(t) == name }) {
			return fmt.Errorf("-column : aucun fichier n'a de titre %q ; écrire le titre comme il y est", name)
		}
	}
	return nil
}

// inList are the renames of a list of numbers, where "numéro" is one; in a campaign it may be
// that of a street.
func (r renames) inList() renames {
	names := renames{"numero": byTitle["telephone"], "number": byTitle["telephone"]}
	maps.Copy(names, r)
	return names
}

// A filling is what an empty cell of a column says, or all of a column that is absent.
// Where it speaks of a consent, it speaks to rows that tell of one.
type filling struct {
	column *column
	cell   string
}

// A fillings is those of a command line: see -set.
type fillings []filling

// add reads "colonne=valeur".
func (f *fillings) add(s string) error {
	name, cell, is := strings.Cut(s, "=")
	c := byTitle[fold(name)]
	switch cell = strings.TrimSpace(cell); {
	case !is || cell == "":
		return fmt.Errorf("-set %q : écrire \"colonne=valeur\"", s)
	case c == nil:
		return fmt.Errorf("-set : %q n'est pas une colonne de ce programme (liste : -h)", name)
	case c.several:
		return fmt.Errorf("-set %q : un numéro n'est pas le même pour toutes les lignes", name)
	}
	if d := c.read(&reading{p: &prospect.Prospect{}}, cell); d != nil {
		return fmt.Errorf("-set %q : %s ; %s", name, d.what, d.remedy)
	}
	*f = append(*f, filling{c, cell})
	return nil
}

// ofConsents are those that speak of the consent.
func (f fillings) ofConsents() fillings {
	return slices.DeleteFunc(slices.Clone(f), func(one filling) bool { return !one.column.consent })
}
