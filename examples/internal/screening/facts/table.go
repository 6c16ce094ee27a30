package facts

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Table table is one whose titles were understood.
type Table struct {
	*sheet.Table
	Columns []Place
	Others  []Other
	Preset  *preset.Preset // the tool that wrote it; nil if none is known
	renamed Renames
	// leftAside are the columns that somebody left aside by their names.
	leftAside []asideColumn
	stands    []int    // of each column: see [Table.Stands]
	records   []record // of each column
	home      *Home    // nil: see [Table.Home]
}

// Open reads the titles of a file: with the separator under which most of them are
// known. renamed gives titles of the file their meaning: see -column.
func Open(src *sheet.Source, name string, wanted sheet.Encoding, renamed Renames) (*Table, error) {
	return open(src, name, wanted, renamed, func([]string) (*preset.Preset, error) { return nil, nil })
}

func open(src *sheet.Source, name string, wanted sheet.Encoding, renamed Renames,
	choose func(titles []string) (*preset.Preset, error)) (*Table, error) {
	renamed = renamed.Of(name)
	t, err := sheet.Open(src, name, wanted, func(titles []string) int { return len(known(titles, renamed)) })
	if err != nil {
		return nil, err
	}
	h, err := titled(t, renamed, choose)
	var below *LowerTitles
	switch {
	case err == nil && !h.HasNumber() && errors.As(lower(t, wanted, renamed, ErrNoNumber), &below):
		return nil, below // a banner that reads as a title: Ne plus appeler
	case !errors.Is(err, errUntitled) && !errors.Is(err, errUnknown):
		return h, err
	}
	if err = lower(t, wanted, renamed, err); !errors.As(err, &below) || !saysNothing(below.table.Above) {
		return nil, err
	}
	return titled(below.table, renamed, choose)
}

// titled understands the titles of a file.
func titled(t *sheet.Table, renamed Renames, choose func(titles []string) (*preset.Preset, error)) (*Table, error) {
	data := func(title string) bool { return renamed.untold(title) && isData(title) }
	if i := slices.IndexFunc(t.Titles, data); i >= 0 {
		return nil, fmt.Errorf("%w : la colonne %d y a un numéro, une adresse ou une date ; lui donner une ligne de "+
			"titres", errUntitled, i+1)
	}
	p, err := choose(t.Titles)
	if err != nil {
		return nil, err
	}
	return understood(t, p, renamed)
}

// saysNothing reports whether what stands above the titles is the name of an export, its day and the like: it says no
// refusal, and names nobody by a number or an address.
func saysNothing(above string) bool {
	r := Reading{}
	if r.search(above); len(r.Also) > 0 || strings.Contains(above, "@") {
		return false
	}
	for line := range strings.Lines(above) {
		for cell := range strings.FieldsFuncSeq(line, func(c rune) bool { return strings.ContainsRune(";\t,|", c) }) {
			if cell = strings.Trim(cell, " \"\r\n\u00a0"); cell == "" || sheet.IsMark(cell) {
				continue // of a line of nobody
			}
			if r.memo.Refuses(cell, true) || words.IsLone(cell, words.OfRemarks) || words.HeadsRefusal(nil, cell) ||
				words.NamesRefusals(cell) {
				return false
			}
		}
		if r.memo.Refuses(unmarked.Replace(line), true) {
			return false
		}
	}
	return true
}

// unmarked takes the marks of a workbook off a line above its titles, which is nobody's.
var unmarked = strings.NewReplacer(sheet.RowMaybeStruck, "", sheet.RowStruck, "", sheet.RowHidden, "",
	sheet.RowMaybeRed, "", sheet.RowRed, "")

// A LowerTitles is the error of a file whose titles stand below what may say a refusal, or be of somebody.
type LowerTitles struct {
	Line  int // of the titles, from 1
	err   error
	table *sheet.Table // from there on
}

func (l *LowerTitles) Error() string {
	return fmt.Sprintf("les titres semblent être à la ligne %d, et ce qui est au-dessus peut dire un refus ou être de "+
		"quelqu'un : si c'est le refus des personnes de ce fichier, le donner par -stops, avec la campagne, et n'en "+
		"rien ôter ; sinon seulement, ôter ce qui est au-dessus, et redonner le fichier", l.Line)
}

// Unwrap is what is wrong with the first line.
func (l *LowerTitles) Unwrap() error { return l.err }

// lower is the error of a first line, or a [LowerTitles] if titles stand near below.
func lower(first *sheet.Table, wanted sheet.Encoding, renamed Renames, err error) error {
	count := func(titles []string) int { return len(known(titles, renamed)) }
	for above := 1; above <= linesAbove; above++ {
		t, bad := sheet.OpenBelow(first.Source, first.Name, wanted, above, count)
		if bad != nil {
			break
		}
		if is, same := (&Table{Table: first, renamed: renamed}).IsTitles(t.Titles); is && !same &&
			!slices.ContainsFunc(t.Titles, isData) {
			return &LowerTitles{t.TitlesLine(), err, t}
		}
	}
	return err
}

var (
	errUntitled = errors.New("la première ligne n'est pas une ligne de titres")
	errUnknown  = errors.New("aucun titre de colonne reconnu")
)

// linesAbove is how many lines may stand above the titles of a list; no titles are sought below more.
const linesAbove = 10

// OpenList is Open for a list of numbers. Its titles may stand below the name of an export and its day, if no number
// stands there. It may have none: whatever reads as a number in its first row is then titled as one.
func OpenList(src *sheet.Source, name string, renamed Renames) (*Table, error) {
	renamed = renamed.Of(name)
	h, err := openList(src, name, renamed)
	var named *Table // it has people who are named otherwise than by a number
	if err == nil && h.NamesPeople() {
		named = h
	}
	for above := 1; above <= linesAbove && (err != nil || !h.HasNumber()); above++ {
		t, bad := sheet.OpenBelow(src, name, 0, above, func(titles []string) int { return len(known(titles, renamed)) })
		if bad != nil {
			break
		}
		r := Reading{}
		if r.search(t.Above); len(r.Also) > 0 {
			break
		}
		if slices.ContainsFunc(t.Titles, isData) {
			continue
		}
		below, bad := listed(t, renamed)
		switch {
		case bad != nil:
		case below.HasNumber():
			return below, nil
		case named == nil && below.NamesPeople():
			named = below
		}
	}
	if named != nil && (err != nil || !h.HasNumber()) {
		return named, nil
	}
	return h, err
}

func openList(src *sheet.Source, name string, renamed Renames) (*Table, error) {
	h, wrong := Open(src, name, 0, renamed)
	if !errors.Is(wrong, errUntitled) && !errors.Is(wrong, errUnknown) {
		return h, wrong
	}
	t, err := sheet.Open(src, name, 0, func(titles []string) int { return len(known(titles, renamed)) })
	if err != nil {
		return nil, err
	}
	if errors.Is(wrong, errUnknown) {
		if h, err = listed(t, renamed); errors.Is(err, errUnknown) {
			return nil, wrong // which may say where the titles are
		}
		return h, err
	}
	titles, numbers := make([]string, len(t.Titles)), 0
	for i, cell := range t.Titles {
		titles[i] = fmt.Sprintf("colonne %d", i+1)
		if strings.Contains(cell, "@") {
			titles[i] = "email"
			continue
		}
		if r := (Reading{}); numbers < phoneColumns {
			if r.search(cell); len(r.Also) > 0 {
				titles[i], numbers = "telephone "+fmt.Sprint(numbers+1), numbers+1
			}
		}
	}
	t.Untitled(titles)
	return listed(t, renamed)
}

// listed is understood, of a list that may have no title but those under which people are named otherwise than by a
// number.
func listed(t *sheet.Table, renamed Renames) (*Table, error) {
	h, err := understood(t, nil, renamed)
	if !errors.Is(err, errUnknown) {
		return h, err
	}
	named, bad := placed(t, nil, renamed, renamed, nil)
	if bad != nil || !named.NamesPeople() {
		return nil, err
	}
	return named, nil
}

// Unresulted returns an error if a file is one of the results of this program, those of whom may be called included:
// its own columns are not read, and a refusal may stand in them. Any title that begins as ours do makes it one, unless
// it is none of ours and -column says what it is.
func (t *Table) Unresulted() error {
	for i, title := range t.Titles {
		title = strings.ToLower(strings.TrimSpace(title))
		if bins.IsOurs(strings.ReplaceAll(title, " ", "_")) ||
			strings.HasPrefix(title, "rgpd_") && t.renamed.untold(title) {
			return fmt.Errorf("la colonne %d est d'un résultat de ce programme, où un refus peut se lire : donner "+
				"à sa place le fichier d'origine, ou ôter les colonnes rgpd_… après les avoir lues ; des appels "+
				"passés se donnent par -results", i+1)
		}
	}
	return nil
}

// isData reports whether a cell is what a row holds, and no title.
func isData(cell string) bool {
	name, host, address := strings.Cut(cell, "@")
	number := words.CountDigits(cell) >= 8 && !strings.ContainsFunc(cell, unicode.IsLetter)
	if number || numbered.MatchString(cell) || address && name != "" && strings.Contains(host, ".") {
		return true
	}
	_, d := words.ParseMoment(strings.TrimSpace(cell))
	return d == nil
}

// numbered is a telephone number of France among other words: names of fields end in other digits.
var numbered = regexp.MustCompile(`(^|[^0-9])(0[1-9]([ .-]?[0-9]{2}){4}|(\+|00)33 ?[1-9]([ .-]?[0-9]{2}){4})([^0-9]|$)`)

// untold reports whether nobody said what a title is.
func (r Renames) untold(title string) bool {
	_, told := r[words.Fold(title)]
	return !told
}

// understood matches the titles of a file with the columns of this program.
func understood(t *sheet.Table, p *preset.Preset, renamed Renames) (*Table, error) {
	names := explained(p, t.Titles, renamed)
	columns, err := match(t.Titles, names)
	if err != nil {
		return nil, err
	}
	return placed(t, p, renamed, names, columns)
}

// placed is a table of which is known what each column is.
func placed(t *sheet.Table, p *preset.Preset, renamed, names Renames, columns []Place) (*Table, error) {
	h := &Table{Table: t, renamed: renamed, Columns: columns}
	h.Others = unread(t.Titles, h.Columns, names)
	h.explain(p, renamed)
	h.number(recordsIn(t))
	h.home = h.findHome()
	for i := range t.Titles {
		if h.Standing(i) == LeftAside {
			h.leftAside = append(h.leftAside, asideOf(i, t.Titles[i]))
		}
	}
	if t.Alone {
		return nil, sheet.ErrTitlesAlone
	}
	return h, nil
}

// HasNumber reports whether a column holds numbers to call.
func (t *Table) HasNumber() bool {
	return slices.ContainsFunc(t.Columns, func(p Place) bool { return p.Column.several })
}

// HasConsent reports whether a column speaks of the consent.
func (t *Table) HasConsent() bool {
	return slices.ContainsFunc(t.Columns, func(p Place) bool { return p.Column.consent })
}

// KeepConsents leaves no column to be read but those of numbers, of stops and of the consent. The
// others are searched for a refusal all the same.
func (t *Table) KeepConsents() {
	t.Columns = slices.DeleteFunc(t.Columns, func(p Place) bool {
		is := p.Column.consent || p.Column.several || p.Column.stop || p.Column.Name == bloctelName
		if !is {
			t.Others = append(t.Others, Other{index: p.Index, class: plain, Title: t.Titles[p.Index], read: p.Column,
				content: words.OfLetters})
		}
		return !is
	})
}

// IsNumber reports whether a column is one of numbers to call.
func (t *Table) IsNumber(p Place) bool { return p.Column.several }

// readNumbers reads the numbers of a row that is damaged elsewhere, as far as they can be.
func (t *Table) readNumbers(r *Reading, rec *sheet.Record) {
	for _, p := range t.Columns {
		if p.Column.several && p.Index < len(rec.Cells) {
			_ = readNumber(r, strings.TrimSpace(rec.Cells[p.Index])) // its damage is the row's
		}
	}
}

// A Filling is what an empty cell of a column says, or all of a column that is absent.
// Where it speaks of a consent, it speaks to rows that tell of one.
type Filling struct {
	Column *Column
	Cell   string
}

// A Fillings is those of a command line: see -set.
type Fillings []Filling

// Add reads "colonne=valeur".
func (f *Fillings) Add(s string) error {
	name, cell, is := strings.Cut(s, "=")
	c := byTitle[words.Fold(name)]
	switch cell = strings.TrimSpace(cell); {
	case !is || cell == "":
		return fmt.Errorf("-set %q : écrire \"colonne=valeur\"", s)
	case c == nil:
		return fmt.Errorf("-set : %q n'est pas une colonne de ce programme (liste : -h all)", name)
	case c.several:
		return fmt.Errorf("-set %q : un numéro n'est pas le même pour toutes les lignes", name)
	}
	r := Reading{Prospect: &prospect.Prospect{}}
	if d := c.read(&r, cell); d != nil {
		return fmt.Errorf("-set %q : %s ; %s", name, d.What, strings.TrimSuffix(d.Remedy, words.RenameTail))
	} else if r.misread {
		return fmt.Errorf("-set %q : mot inconnu ; écrire %s", name, c.Says)
	}
	*f = append(*f, Filling{c, cell})
	return nil
}

// OfConsents are those that speak of the consent.
func (f Fillings) OfConsents() Fillings {
	return slices.DeleteFunc(slices.Clone(f), func(one Filling) bool { return !one.Column.consent })
}
