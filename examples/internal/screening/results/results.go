// Package results reads how calls ended: exports of VICIdial, and files with a number, an instant and a word. What
// they tell is added to what a campaign tells of the same numbers, and can only make it stricter.
//
// Every call is an attempt. A refusal in the call, an objection and a number that leads to nobody are told besides. A
// word that is not known could be a refusal: it stops the run until somebody says what it is. A note beside it that is
// not understood whole sets the person aside, as one of a campaign does.
package results

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Results is what files of results tell, by number.
type Results struct {
	Inputs []sheet.Input
	Named  facts.Marks       // by what else than numbers they name who said no
	Spoken []*facts.Mentions // of each file, notes that may name somebody else, of who said no
	Notes  []string          // of workbooks: what somebody must know who sees them otherwise, each with its file
	by     map[number.Number]*ended
	// Calls, Refusals, Objections and Wrong count rows; Lost are those of no number that can be read, which told of no
	// more than an attempt.
	Calls, Refusals, Objections, Wrong, Lost int

	uncalled int // rows of no call

	at      time.Time
	reading string // the file that is read
	unknown map[string]*asked
	taken   map[string]preset.Disposition // words by which somebody's answer was read, folded
	memo    *words.Memo
	notes   []*notes // of each file: see unclear.go
	said    facts.Renames
	columns []UnknownColumn // of which nobody can tell what they are
}

// ended is how the calls to a number ended.
type ended struct {
	tried             prospect.Attempts
	refused, objected told
	wrong             bool
	unclear           unclear
}

// told is a word of the person.
type told struct {
	said    bool
	undated bool
	at      time.Time
}

func (t *told) add(at time.Time) {
	t.said = true
	if at.IsZero() {
		t.undated = true
	} else if at.After(t.at) {
		t.at = at
	}
}

func (t *told) join(o told) {
	if o.said {
		t.said, t.undated = true, t.undated || o.undated
		if o.at.After(t.at) {
			t.at = o.at
		}
	}
}

// when is the latest day; zero is one that is not known.
func (t *told) when() time.Time {
	if t.undated {
		return time.Time{}
	}
	return t.at
}

// An asked is a word that nobody explained.
type asked struct {
	word string // as it stands in the file
	file string
	line int // where it stands first
	rows int
}

// New has read nothing, for a contact at an instant, and words of notes that somebody said to be harmless.
func New(at time.Time, harmless facts.HarmlessWords) *Results {
	return &Results{by: map[number.Number]*ended{}, at: at, unknown: map[string]*asked{},
		taken: map[string]preset.Disposition{}, memo: words.NewMemo().Harmless(harmless.Set())}
}

// Columns tells what somebody said of columns of the files: see [facts.Renames.ByName].
func (r *Results) Columns(said facts.Renames) *Results {
	r.said = said
	return r
}

// Titles are those of each file that was read, which take what is said of them by the file's name.
func (r *Results) Titles() (out []facts.Titled) {
	for _, f := range r.notes {
		out = append(out, facts.Titled{Name: f.file, Titles: f.titles, ByName: true})
	}
	return out
}

// Read adds a file. All are to be read before [Results.Err] and [Results.Tell].
func (r *Results) Read(src *sheet.Source, name string, own Answers) error {
	t, err := sheet.Open(src, name, 0, func(titles []string) (n int) {
		for _, t := range titles {
			if t = words.Compact(t); numberTitles[t] || timeTitles[t] || wordTitles[t] {
				n++
			}
		}
		return n
	})
	if err != nil {
		return fmt.Errorf("résultats %s : %w", name, err)
	}
	c, err := columnsOf(t.Titles, r.said.ByName(name))
	if err != nil {
		return fmt.Errorf("résultats %s : %w", name, err)
	}
	in := sheet.Input{Name: name, Bytes: src.Size}
	r.reading, r.notes = name, append(r.notes, &notes{file: name, titles: t.Titles})
	r.Spoken = append(r.Spoken, &facts.Mentions{File: name})
	var bad error
	in.SHA256, err = t.Each(func(rec *sheet.Record) {
		if in.Rows++; bad == nil {
			bad = r.row(&c, rec, own)
		}
	})
	if err = errors.Join(bad, err); err != nil {
		return fmt.Errorf("résultats %s : %w", name, err)
	}
	r.unexplained(&c, name)
	r.Inputs = append(r.Inputs, src.Told(in))
	if src.Origin != nil {
		for _, note := range src.Origin.Notes {
			r.Notes = append(r.Notes, "résultats "+name+" : "+note)
		}
	}
	return nil
}

// row adds a row.
func (r *Results) row(c *columns, rec *sheet.Record, own Answers) error {
	cell := func(i int) string {
		if i < 0 || i >= len(rec.Cells) {
			return ""
		}
		return strings.TrimSpace(rec.Cells[i])
	}
	switch {
	case rec.Kind == sheet.Torn:
		return fmt.Errorf("ligne %d : guillemets dépareillés ; elle peut dire un refus", rec.Line)
	case sheet.Blank(rec.Cells):
		return nil
	case c.word >= len(rec.Cells):
		return fmt.Errorf("ligne %d : elle est incomplète ; elle peut dire un refus", rec.Line)
	}
	r.see(c, rec, func(name string) bool { return r.inRow(c, rec, name) })
	d, answered := meaning(cell(c.word), c.vicidial, own)
	if answered {
		r.taken[words.Fold(cell(c.word))] = d
	}
	if d != 0 && d != preset.WantsNoCalls && d != preset.Listed && r.refusedElsewhere(c, rec, d) {
		d = preset.WantsNoCalls // whatever the status says: "NA", and a comment "ne plus appeler"
	}
	if d == 0 {
		r.ask(cell(c.word), rec.Line)
		return nil
	}
	if d = r.marked(c, rec, d, own); d == 0 {
		return nil
	}
	unclear := d != preset.WantsNoCalls && d != preset.Listed && r.isUnclear(c, rec, d, own)
	if d == preset.NotCalled {
		if r.uncalled++; !unclear {
			return nil
		}
	}
	numbers := numbersOf(c, cell)
	called := len(numbers)
	if d != preset.Tried || unclear { // a no is of every number of the row, wherever it stands
		for i := range rec.Cells {
			if i == c.time || i == c.code {
				continue
			}
			found := facts.NumbersIn
			if slices.Contains(c.numbers, i) {
				found = facts.NumbersInCell
			}
			for _, n := range found(cell(i)) {
				if !slices.Contains(numbers, n) {
					numbers = append(numbers, n)
				}
			}
		}
	}
	if len(numbers) == 0 {
		if unclear {
			return fmt.Errorf("ligne %d : une note qui n'est pas comprise en entier, et qui peut dire un refus, dont "+
				"le numéro ne se lit pas ; le corriger, ôter la ligne, ou nommer par -harmless les mots de la note",
				rec.Line)
		}
		if d == preset.Tried || d == preset.WrongNumber {
			r.Lost++
			return nil
		}
		return fmt.Errorf("ligne %d : un refus dont le numéro ne se lit pas ; le corriger ou ôter la ligne", rec.Line)
	}
	var addresses []string
	if d != preset.Tried || unclear {
		for i := range rec.Cells {
			if i != c.time && i != c.code && !slices.Contains(c.numbers, i) {
				n, a := facts.ToldIn(cell(i))
				numbers, addresses = append(numbers, n...), append(addresses, a...)
			}
		}
	}
	var tried, said time.Time
	tried = r.at
	if m, bad := words.ParseMoment(cell(c.time)); bad == nil {
		if said = m.Last(time.Time{}); !said.After(r.at) {
			tried = m.Noon()
			if last := m.Last(r.at); last.After(tried) {
				tried = last
			}
		}
	}
	if d != preset.NotCalled {
		r.count(d)
	}
	no := d == preset.TurnedDown || d == preset.WantsNoCalls || d == preset.Listed
	if no || unclear {
		r.Named.Add(append(c.marksIn(rec), facts.AddressMarks(addresses)...), numbers)
	}
	if no {
		r.names(c, rec, numbers)
	}
	for i, n := range numbers {
		e := r.by[n]
		if e == nil {
			e = &ended{tried: prospect.NoAttempts()}
			r.by[n] = e
		}
		if unclear {
			e.unclear.join(r.place(rec.Line))
		}
		if d != preset.NotCalled && (i < called || d != preset.Tried) {
			e.add(d, tried, said)
		}
	}
	return nil
}

// marked is what a row comes to that a workbook hides or shows in red: nobody can tell what that means. It is zero if
// it has to be asked.
func (r *Results) marked(c *columns, rec *sheet.Record, d preset.Disposition, own Answers) preset.Disposition {
	for i, cell := range rec.Cells {
		if i >= len(c.ofMarks) || !c.ofMarks[i] || !sheet.IsUnknown(cell) || d == preset.WantsNoCalls ||
			d == preset.Listed {
			continue
		}
		means := own[words.Fold(cell)]
		if means == 0 {
			r.ask(cell, rec.Line)
			return 0
		}
		r.taken[words.Fold(cell)] = means
		switch means {
		case preset.Tried: // it says nothing
		default:
			d = means
		}
	}
	return d
}

// refusedElsewhere reports whether a cell beside the result has words of a refusal: a comment, the name of the status.
func (r *Results) refusedElsewhere(c *columns, rec *sheet.Record, d preset.Disposition) bool {
	for i, cell := range rec.Cells {
		if i == c.time || i == c.word || i == c.code || slices.Contains(c.numbers, i) ||
			i < len(c.noted) && c.noted[i].Waived || i < len(c.ofMarks) && c.ofMarks[i] && sheet.IsUnknown(cell) {
			continue
		}
		if a, plain := words.YesNo.Find(strings.TrimSpace(cell)); cell != "" && i < len(c.says) && c.says[i] &&
			!(plain && a == words.No) {
			return true // a column that says no: whatever stands there but "no"
		} else if i < len(c.asks) && c.asks[i] && cell != "" {
			if !plain || a == words.No {
				return true // one that asks for a yes: whatever stands there but that
			}
			continue
		} else if !plain && words.IsLone(cell, words.OfRemarks) {
			return true
		}
		if (d == preset.TurnedDown || d == preset.WrongNumber) && plain[words.Fold(cell)] == d {
			continue // the name of the status: NI, Not Interested
		}
		letters := 0
		for _, l := range cell {
			if unicode.IsLetter(l) {
				letters++
			}
		}
		if letters >= leastLetters && r.memo.Refuses(strings.TrimSpace(cell), true) {
			return true
		}
	}
	return false
}

// leastLetters are those of a word: a letter alone is a code of the tool.
const leastLetters = 3

func (r *Results) count(d preset.Disposition) {
	r.Calls++
	switch d {
	case preset.TurnedDown:
		r.Refusals++
	case preset.WantsNoCalls, preset.Listed:
		r.Objections++
	case preset.WrongNumber:
		r.Wrong++
	}
}

func (e *ended) add(d preset.Disposition, tried, said time.Time) {
	if d != preset.Listed {
		e.tried.Add(tried)
	}
	switch d {
	case preset.TurnedDown:
		e.refused.add(said)
	case preset.WantsNoCalls, preset.Listed:
		e.objected.add(said)
	case preset.WrongNumber:
		e.wrong = true
	}
}

// Says is what was read, for people.
func (r *Results) Says() string {
	out := fmt.Sprintf("résultats d'appels repris : %s ; refus : %s ; oppositions : %s ; faux numéros : %s ; chaque "+
		"appel compte pour une tentative", say.Rows(r.Calls), say.Count(r.Refusals), say.Count(r.Objections),
		say.Count(r.Wrong))
	if r.Lost > 0 {
		out += fmt.Sprintf(" ; %s sans numéro lisible, qui ne disent pas de refus, ne sont comptées à personne",
			say.Rows(r.Lost))
	}
	if r.uncalled > 0 {
		out += fmt.Sprintf(" ; sans appel, et qui ne comptent pas : %s", say.Rows(r.uncalled))
	}
	return out
}

// Stopped reports whether somebody said no in a call to a number, or may have.
func (r *Results) Stopped(n number.Number) bool {
	e := r.by[n]
	return e != nil && (e.refused.said || e.objected.said || e.unclear != unclear{})
}

// Tie makes what was said under one of the numbers of a person binding for the others. Attempts are told under the
// number that was called, and counted once.
func (r *Results) Tie(persons [][]number.Number) {
	more := map[number.Number]*ended{}
	for _, numbers := range persons {
		for _, from := range numbers {
			e := r.by[from]
			if e == nil {
				continue
			}
			for _, to := range numbers {
				if to != from {
					if more[to] == nil {
						more[to] = &ended{tried: prospect.NoAttempts()}
					}
					more[to].refused.join(e.refused)
					more[to].objected.join(e.objected)
					more[to].unclear.join(e.unclear)
				}
			}
		}
	}
	for n, e := range more { // only now: what is tied ties nobody else
		had := r.by[n]
		if had == nil {
			r.by[n] = e
			continue
		}
		had.refused.join(e.refused)
		had.objected.join(e.objected)
		had.unclear.join(e.unclear)
	}
}

// Tell writes into a row what is known of its numbers.
func (r *Results) Tell(reading *facts.Reading) {
	for _, numbers := range [][]number.Number{reading.Numbers, reading.Also} {
		for _, n := range numbers {
			e := r.by[n]
			if e == nil {
				continue
			}
			c := facts.Ended{Tried: e.tried, Wrong: e.wrong, Unclear: r.noteAt(e.unclear)}
			c.Refused, c.RefusedAt = e.refused.said, e.refused.when()
			c.Objected, c.ObjectedAt = e.objected.said, e.objected.when()
			reading.Called(&c)
		}
	}
}
