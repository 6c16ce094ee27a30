package mailroom

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/rights"
)

// ErrNoList is that of a file of which no title is known.
var ErrNoList = errors.New("aucun titre connu (il faut au moins : dossier, reçu le, droit) / " +
	"no known title (at least: case, received, right)")

// ReadTable reads a spreadsheet that was saved as text: semicolons, commas or tabs between its cells, in UTF-8, UTF-16
// or Windows-1252. Its first line has the titles. The error is of a file that is no such table; what cannot be read of
// one stands in the faults of the list.
func ReadTable(src *sheet.Source, file string, o Options) (List, error) {
	return readTable(src, file, o, leastTitles)
}

// ReadRefusals is ReadTable of a list that is, by its name, one of people who are not to be called: it needs no other
// title than one, such as that of their telephones.
func ReadRefusals(src *sheet.Source, file string, o Options) (List, error) {
	return readTable(src, file, o, 1)
}

func readTable(src *sheet.Source, file string, o Options, least int) (List, error) {
	known := func(titles []string) (n int) {
		for _, t := range titles {
			if columnOf(t) != nil {
				n++
			}
		}
		return n
	}
	table, err := sheet.Open(src, file, 0, known)
	if err != nil {
		return List{}, sheet.Plain(err)
	}
	for above := 1; known(table.Titles) < least; above++ {
		below, err := sheet.OpenBelow(src, file, 0, above, known)
		if err != nil || above == mostAbove {
			return List{}, ErrNoList
		}
		table = below
	}
	r := reading{Options: o, file: file}
	if src.Origin != nil {
		r.sheet = rgpd.Yes
	}
	var rows []row
	_, err = table.Each(func(rec *sheet.Record) {
		switch {
		case rec.Kind == sheet.Torn:
			r.Lost = append(r.Lost, rec.Line)
			r.fault(rec.Line, "", rgpd.Text{FR: "les guillemets ne se ferment pas, la ligne n'est pas lue",
				EN: "the quotes do not match, the line is not read"},
				rgpd.Text{FR: "ôter ou fermer le guillemet", EN: "take the quote out, or close it"})
		case sheet.Blank(rec.Cells):
		case table.Overlong(rec.Cells):
			r.Lost = append(r.Lost, rec.Line)
			r.fault(rec.Line, "", rgpd.Text{FR: "la ligne a plus de cellules que de titres, elle n'est pas lue",
				EN: "the line has more cells than titles, it is not read"},
				rgpd.Text{FR: "mettre entre guillemets la cellule qui contient le séparateur",
					EN: "put the cell that holds the separator in quotes"})
		default:
			one := row{line: rec.Line}
			for i, text := range rec.Cells {
				if i < len(table.Titles) {
					title := table.Titles[i]
					one.cells = append(one.cells, cell{title, sheet.ColumnName(i), columnOf(title), text})
				}
			}
			rows = append(rows, one)
		}
	})
	if err != nil {
		return List{}, err
	}
	r.above(table.Above)
	r.titles(table.TitlesLine(), table.Titles)
	r.overTitles(src.Origin, table.TitlesLine(), table.Titles)
	r.rows(rows)
	return r.List, nil
}

// leastTitles is how many titles of a list are known at the least, and mostAbove how many lines may stand above them:
// the name of the list, its year.
const (
	leastTitles = 2
	mostAbove   = 10
)

// above takes what stands above the titles, which is not read: what may say that somebody is not to be called is lost
// with it.
func (r *reading) above(text string) {
	line := 0
	for one := range strings.Lines(text) {
		line++
		if strings.Trim(one, ";,\"\t\r\n ") == "" {
			continue
		}
		r.Above++
		if memoRefuses(one) || titleRefuses(one) || words.NamesRefusals(one) || len(facts.NumbersIn(one)) > 0 {
			r.Lost = append(r.Lost, line)
			r.fault(line, "", rgpd.Text{
				FR: "au-dessus des titres, la ligne a un numéro ou des mots d'un refus, et n'est pas lue",
				EN: "above the titles, the line has a number or words of a refusal, and is not read",
			}, rgpd.Text{FR: "l'écrire sur une ligne de la liste, ou l'ôter",
				EN: "write it on a line of the list, or take it out"})
		}
	}
}

// titles says which columns are not read, and which say the same.
func (r *reading) titles(line int, titles []string) {
	seen := map[*column]bool{}
	for _, t := range titles {
		c := columnOf(t)
		switch {
		case c == nil && strings.TrimSpace(t) != "":
			r.Unread = append(r.Unread, t)
		case c != nil && seen[c] && c.title.FR != "téléphone":
			r.fault(line, t, rgpd.Text{FR: "deux colonnes disent la même chose", EN: "two columns say the same"},
				rgpd.Text{FR: "n'en garder qu'une, ou la renommer", EN: "keep one of them, or give it another title"})
		}
		seen[c] = true
	}
}

// IsRow reports whether a line of JSON is a row of a mail room, and no event of a journal.
func IsRow(line []byte) bool {
	var keys map[string]json.RawMessage
	if json.Unmarshal(line, &keys) != nil || keys["event"] != nil || keys["at"] != nil {
		return false
	}
	for key := range keys {
		if columnOf(key) != nil && key != "case" {
			return true
		}
	}
	return false
}

// ReadLines reads one JSON object a line, whose names are the titles of a table and whose values are texts.
func ReadLines(in io.Reader, file string, o Options) (List, error) {
	r := reading{Options: o, file: file}
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<20)
	var rows []row
	unread := map[string]bool{} // by name
	for line := 1; sc.Scan(); line++ {
		b := bytes.TrimSpace(input.Unmarked(sc.Bytes()))
		if len(b) == 0 {
			continue
		}
		one, err := object(line, b)
		if err != nil {
			r.Lost = append(r.Lost, line)
			r.fault(line, "", rgpd.Text{FR: "ce n'est pas un objet JSON de textes, la ligne n'est pas lue",
				EN: "it is no JSON object of texts, the line is not read"},
				rgpd.Text{FR: "écrire un objet par ligne, chaque titre une fois",
					EN: "write one object a line, each title once"})
			continue
		}
		for _, c := range one.cells {
			if c.of == nil && !unread[c.title] {
				unread[c.title] = true
				r.Unread = append(r.Unread, c.place+" ("+input.Shape(c.title)+")")
			}
		}
		rows = append(rows, one)
	}
	if err := sc.Err(); err != nil {
		return List{}, err
	}
	r.rows(rows)
	return r.List, nil
}

// object reads one line of JSON.
func object(line int, b []byte) (row, error) {
	one := row{line: line}
	var all map[string]any
	if err := input.JSON(b, &all); err != nil {
		return one, err
	}
	dec := json.NewDecoder(bytes.NewReader(b)) // once more, for the order
	dec.UseNumber()
	if _, err := dec.Token(); err != nil {
		return one, err
	}
	seen := map[*column]bool{}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return one, err
		}
		value, err := dec.Token()
		if err != nil {
			return one, err
		}
		c := cell{title: fmt.Sprint(key), place: fmt.Sprintf("#%d", len(one.cells)+1), of: columnOf(fmt.Sprint(key))}
		switch v := value.(type) {
		case string:
			c.text = v
		case json.Number:
			c.text = v.String()
		case bool:
			c.text = map[bool]string{true: "yes", false: "no"}[v]
		default:
			return one, errors.New("a value that is no text")
		}
		if c.of != nil && seen[c.of] && c.of.title.FR != "téléphone" {
			return one, errors.New("two titles say the same")
		}
		seen[c.of] = true
		one.cells = append(one.cells, c)
	}
	return one, nil
}

// moment reads a day. One that may be either, where the file has months first, has both beside the error.
func (r *reading) moment(s string) (Moment, *DayError) {
	m, err := ParseMoment(s)
	if wrong := (*DayError)(nil); errors.As(err, &wrong) {
		return m, wrong
	}
	if m.Either == rgpd.Yes && r.americans == rgpd.Yes {
		m.Other = m.swapped()
		return m, &DayError{Says: rgpd.Text{
			FR: "d'autres jours de ce fichier ont le mois en premier, celui-ci peut en être un autre",
			EN: "other days of this file have the month first, this one may be another",
		}, Do: wantDay}
	}
	if m.Either == rgpd.Yes && r.unsettled == rgpd.Yes {
		m.Other = m.swapped()
		return m, &DayError{Says: rgpd.Text{
			FR: "nul jour de ce fichier, aux titres anglais, ne dit si le jour ou le mois est en premier",
			EN: "no day of this file, with English titles, shows whether the day or the month stands first",
		}, Do: wantDay}
	}
	if m.Whole == rgpd.Yes {
		r.WholeDays++
	}
	return m, nil
}

// nothing are the words of an empty cell. A sign that is no dash says something: a tick, a telephone struck out.
func nothing(s string) bool {
	switch words.Fold(s) {
	case "":
		return strings.Trim(s, "-–—−_./\\…,;:'\"’ \u00a0\u202f\t") == ""
	case "n a", "na", "vide":
		return true
	}
	return false
}

// rows reads the words of all rows.
func (r *reading) rows(rows []row) {
	var titles []string
	settled := false
	for _, one := range rows {
		for _, c := range one.cells {
			wrong := (*DayError)(nil)
			if c.of == nil {
				continue
			}
			titles = append(titles, c.title)
			if _, err := ParseMoment(c.text); errors.As(err, &wrong) && wrong.MonthFirst == rgpd.Yes {
				r.americans = rgpd.Yes
			}
			settled = settled || dayFirst(c.text)
		}
	}
	if !settled && areEnglish(titles) {
		r.unsettled = rgpd.Yes
	}
	for _, one := range rows {
		r.entry(one)
	}
}

// entry reads one row.
func (r *reading) entry(one row) {
	if r.memo == nil {
		r.memo, r.strict = words.NewMemo().Harmless(r.Harmless.Set()), words.NewMemo()
	}
	e := entry{Entry: Entry{File: r.file, Line: one.line, Place: r.Place}, reading: r, cells: one.cells}
	said := map[*column]bool{}
	for _, c := range one.cells {
		text := strings.TrimSpace(c.text)
		switch {
		case nothing(text):
			continue
		case c.of == nil:
			e.Beside = append(e.Beside, facts.NumbersIn(text)...)
			e.hinted(c, text, false)
		default:
			wrong := c.of.told(&e, text)
			e.hinted(c, text, wrong != nil)
			if wrong != nil {
				e.Unclear = rgpd.Yes
				e.Beside = append(e.Beside, facts.NumbersIn(text)...)
				says := wrong.says
				shape := " (" + input.Shape(text) + ")"
				r.faultAt(one.line, c, c.title, rgpd.Text{FR: says.FR + shape, EN: says.EN + shape}, wrong.do)
			}
			said[c.of] = true
			if r.doubtful[c.place] {
				e.Unclear = rgpd.Yes
			}
		}
		free := c.of == nil || c.of.title.FR == "dossier" || c.of.title.FR == "téléphone"
		if free && anotherAsks(text) && !isFamilyName(c, text) {
			e.Another = rgpd.Yes
		}
	}
	if e.Case == "" {
		e.Case = r.unnumbered(one)
		if !said[columnOf("dossier")] {
			r.fault(one.line, "dossier", rgpd.Text{FR: "aucun numéro, le dossier porte celui de la ligne",
				EN: "no number, the case bears that of the line"},
				rgpd.Text{FR: "donner un numéro de la maison", EN: "give a number of the house"})
		}
	}
	if !said[columnOf("reçu le")] {
		r.fault(one.line, "reçu le", rgpd.Text{FR: "aucun jour de réception, la demande compte depuis toujours",
			EN: "no day of receipt, the request counts from ever"}, wantDay)
	}
	word := func(a ask) bool { return a.right == rights.Objection || a.right == rights.Withdrawal }
	if e.objected == rgpd.Yes && !slices.ContainsFunc(e.asks, word) {
		e.asks = append(e.asks, ask{rights.Objection, rights.Marketing, e.objectedOn})
	}
	if len(e.asks) == 0 {
		e.asks = []ask{{}}
		r.fault(one.line, "droit", rgpd.Text{FR: "aucun droit, la demande arrête la prospection et gèle le reste",
			EN: "no right, the request stops marketing and holds the rest"}, rightWords.want())
	}
	if r.refused == rgpd.Yes {
		e.MayObject = rgpd.Yes
	}
	r.marked(one, &e)
	e.whole()
	e.doubts()
	r.Entries = append(r.Entries, e.Entry)
}

// whole makes the events of a row.
func (e *entry) whole() {
	if len(e.asks) == 1 && e.asks[0].purpose == 0 {
		e.asks[0].purpose = e.purpose
	}
	for _, a := range e.asks {
		got := e.mail
		got.Kind, got.Right, got.Purpose = rights.Received, a.right, a.purpose
		word := a.right == rights.Objection || a.right == rights.Withdrawal // of whatever: it stops the calls
		if got.Purpose == 0 && (e.purpose == rights.Marketing || !word) {
			got.Purpose = e.purpose
		}
		if e.received != (Moment{}) {
			got.At = e.received.First(e.Place)
		}
		if !a.at.IsZero() {
			got.At = a.at
		}
		e.Events = append(e.Events, got)
	}
	for _, d := range e.done {
		if e.unattributed(d.kind) {
			continue
		}
		for _, of := range e.about(d.kind) {
			got := rights.Event{Kind: d.kind, At: On(d.kind, d.on, e.Place), Right: of}
			switch d.kind {
			case rights.IdentityAsked, rights.ClarityAsked:
				got.Ground = e.grounds
			case rights.Extended:
				got.Reasons, got.Complexity, got.Number = e.answered.Reasons, e.answered.Complexity, e.answered.Number
			case rights.PartlyRefused, rights.Refused:
				got.Reasons, got.Authority, got.Court = e.answered.Reasons, e.answered.Authority, e.answered.Court
			}
			e.Events = append(e.Events, got)
		}
	}
	e.Facts.Purpose = e.purpose
}

// about are the rights of the row that something was done about: an answer is of them, and not of another row of the
// case. Where one could not be read nothing closes it, nor another; zero is the whole case.
func (e *entry) about(k rights.EventKind) (out []rights.Right) {
	switch k {
	case rights.Stopped, rights.Held, rights.CarriedOut, rights.RecipientsTold, rights.Complained:
		return []rights.Right{0}
	}
	for _, a := range e.asks {
		if a.right != 0 && !slices.Contains(out, a.right) {
			out = append(out, a.right)
		}
	}
	// A check of identity is of those that it may hold up, where there are any.
	if k == rights.IdentityAsked || k == rights.IdentityEnough {
		check := slices.DeleteFunc(slices.Clone(out), func(r rights.Right) bool { return r > rights.Portability })
		if len(check) > 0 {
			return check
		}
	}
	return out
}
