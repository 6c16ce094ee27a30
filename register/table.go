package register

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A Fact is one fact of a register in a table: a row of [Register.WriteTable], and of the last sheet of
// [Register.WriteODS]. The facts of a register are the register: [FromFacts] makes it again.
type Fact struct {
	Part Part
	// Ref is the reference of the entry or of the breach; empty for what the register says of itself.
	Ref string
	// Path is the place of the fact within it, as JSON names it: "purpose.says.fr", "data[0].kind".
	Path string
	// Value is the word, the day, the number or the sentence, as in JSON.
	Value string
}

// A Part is what a [Fact] is a fact of. Zero is unknown.
type Part uint8

const (
	OfRegister Part = iota + 1 // register: of the register itself
	OfEntry                    // entry: of a processing of the house as controller
	OfService                  // service: of one as processor
	OfBreach                   // breach
)

// partLists are the lists of the JSON of a register that hold each part.
var partLists = [...]string{OfRegister: "", OfEntry: "entries", OfService: "services", OfBreach: "breaches"}

var partTexts = [...]rgpd.Text{
	{},
	{FR: "registre", EN: "register"},
	{FR: "traitement", EN: "processing"},
	{FR: "sous-traitance", EN: "processor"},
	{FR: "violation", EN: "breach"},
}

// Text returns the part for a reader, as it stands in a table.
func (p Part) Text() rgpd.Text { return textOf(partTexts[:], uint8(p)) }

// tableTitles are those of the columns of a table of facts, in French or English.
func tableTitles(tag language.Tag) []string {
	if french(tag) {
		return []string{"Partie", "Référence", "Champ", "Donnée"}
	}
	return []string{"Part", "Reference", "Field", "Datum"}
}

// Facts yields every fact of the register, in the order of its JSON. It holds the personal data of contacts.
func (r *Register) Facts() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		own := wire{Title: r.Title, Holder: r.Holder, Representative: r.Representative, DPO: r.DPO, On: r.On}
		if !flattened(OfRegister, "", own, yield) {
			return
		}
		for _, e := range r.Entries {
			if !flattened(OfEntry, e.Ref(), e, yield) {
				return
			}
		}
		for _, e := range r.Services {
			if !flattened(OfService, e.Ref(), e, yield) {
				return
			}
		}
		for i := range r.Breaches {
			if !flattened(OfBreach, r.Breaches[i].Ref, r.Breaches[i], yield) {
				return
			}
		}
	}
}

// flattened yields the facts of one value of the model, by its JSON: what that holds, the table holds. An entry of
// which nothing is said but its reference has a row for that.
func flattened(part Part, ref string, v any, yield func(Fact) bool) bool {
	b, err := json.Marshal(v)
	if err != nil {
		return true // the model writes itself; see the tests
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	alone := true
	var walk func(path string) bool
	walk = func(path string) bool {
		token, _ := dec.Token()
		switch token {
		case json.Delim('{'):
			for dec.More() {
				name, _ := dec.Token()
				if !walk(strings.TrimPrefix(path+"."+fmt.Sprint(name), ".")) {
					return false
				}
			}
			_, _ = dec.Token()
			return true
		case json.Delim('['):
			for i := 0; dec.More(); i++ {
				if !walk(path + "[" + strconv.Itoa(i) + "]") {
					return false
				}
			}
			_, _ = dec.Token()
			return true
		}
		if path == "format" || path == "ref" { // it has a column
			return true
		}
		alone = false
		return yield(Fact{part, ref, path, fmt.Sprint(token)})
	}
	if !walk("") {
		return false
	}
	return !alone || ref == "" || yield(Fact{part, ref, "ref", ref})
}

// FromFacts makes a register of its facts, in any order of the parts; of a part, those of one reference may stand
// anywhere. What is wrong is told by its row and column, as a [TableError], every fault at once where the rows can be
// read. A row whose datum is empty says nothing. An entry must be complete, as [ReadJSON] asks.
func FromFacts(facts iter.Seq[Fact]) (Register, error) { return assemble(facts, nil, nil) }

// assemble is [FromFacts] of facts whose rows are those of lines, where they are given, beside faults of other rows.
func assemble(facts iter.Seq[Fact], lines []int, errs []error) (Register, error) {
	t := tree{rows: map[string]int{}}
	root := newBranch()
	root.set("format", Format)
	index := map[Part]map[string]int{}
	count := 0
	for f := range facts {
		count++
		n := count
		if lines != nil {
			n = lines[count-1]
		}
		if count > maxFacts {
			return Register{}, unread(fmt.Sprintf("row %d", n), "too many rows; split the register", ErrTooLarge)
		}
		prefix := ""
		switch {
		case f.Part == 0 || int(f.Part) >= len(partLists):
			errs = append(errs, fault(n, "part", noPart()))
			continue
		case f.Part == OfRegister && f.Ref != "":
			errs = append(errs, fault(n, "ref", rgpd.Text{
				FR: "laisser vide pour le registre lui-même", EN: "leave it empty for the register itself",
			}))
			continue
		case f.Part != OfRegister && f.Ref == "":
			errs = append(errs, fault(n, "ref", rgpd.Text{
				FR: "donner la référence de la fiche", EN: "give the reference of the entry",
			}))
			continue
		case f.Part != OfRegister:
			list := partLists[f.Part]
			if index[f.Part] == nil {
				index[f.Part] = map[string]int{}
			}
			at, is := index[f.Part][f.Ref]
			if !is {
				at = len(index[f.Part])
				index[f.Part][f.Ref] = at
			}
			prefix = fmt.Sprintf("%s[%d]", list, at)
			if !is {
				if err := t.put(root, prefix+".ref", f.Ref, n); err != nil {
					errs = append(errs, err)
				}
			}
		}
		if f.Path == "ref" {
			if f.Value != f.Ref {
				errs = append(errs, fault(n, "ref", rgpd.Text{
					FR: "une autre référence que celle de sa colonne", EN: "another reference than that of its column",
				}))
			}
			continue
		}
		if f.Value == "" && !strings.HasSuffix(f.Path, ".fr") && !strings.HasSuffix(f.Path, ".en") {
			continue
		}
		if err := t.put(root, strings.TrimPrefix(prefix+"."+f.Path, "."), f.Value, n); err != nil {
			errs = append(errs, err)
		}
	}
	if len(errs) > 0 {
		return Register{}, errors.Join(errs...)
	}
	r, err := ReadJSON(bytes.NewReader(t.json(root)))
	if err != nil {
		return Register{}, t.placed(err)
	}
	return r, nil
}

// maxFacts bounds the rows of a table.
const maxFacts = 1_000_000

// A TableError is a fault of a row of a table: see [FromFacts]. It holds nothing of what stands in a cell.
type TableError struct {
	Sheet string // of a workbook; empty: there is one table
	Row   int    // counted from 1 in the order given, or the line of the file; 0: that of the row alone
	// Column is the one at fault: part, ref, field, datum, or cells; or the place of the fact in the JSON.
	Column string
	Remedy rgpd.Text
	Err    error // of the JSON of the register, if it is one
}

// Error writes the fault in English.
func (e *TableError) Error() string { return "register: " + e.In(language.English) }

// In writes the fault in French or English, with what to do.
func (e *TableError) In(tag language.Tag) string {
	place, colon := "", rgpd.Text{FR: " : ", EN: ": "}.In(tag)
	if e.Sheet != "" {
		place = fmt.Sprintf(rgpd.Text{FR: "« %s »", EN: "“%s”"}.In(tag), e.Sheet) + colon
	}
	if e.Row > 0 {
		place += fmt.Sprintf(rgpd.Text{FR: "ligne %d, ", EN: "row %d: "}.In(tag), e.Row)
	}
	if e.Column != "" {
		place += e.Column + colon
	}
	return place + e.Remedy.In(tag)
}

// Unwrap returns the fault of the JSON.
func (e *TableError) Unwrap() error { return e.Err }

// As gives the fault as an [rgpd.InputError].
func (e *TableError) As(target any) bool {
	as, ok := target.(**rgpd.InputError)
	if ok {
		*as = &rgpd.InputError{Path: fmt.Sprintf("row %d: %s", e.Row, e.Column), Remedy: e.Remedy.EN, Err: e.Err}
	}
	return ok
}

func fault(row int, column string, remedy rgpd.Text) error {
	return &TableError{Row: row, Column: column, Remedy: remedy}
}

func noPart() rgpd.Text {
	var fr, en []string
	for _, t := range partTexts[1:] {
		fr, en = append(fr, t.FR), append(en, t.EN)
	}
	return rgpd.Text{FR: "l'un de : " + strings.Join(fr, ", "), EN: "one of: " + strings.Join(en, ", ")}
}

var badQuotes = rgpd.Text{
	FR: "des guillemets qui ne se ferment pas, ou contiennent ce qu'ils ne peuvent",
	EN: "quotes that do not end, or hold what they cannot",
}

// parsePart reads the word of a part, in French or English, as it stands in a table; ok: it is one.
func parsePart(word string) (p Part, ok bool) {
	word = strings.ToLower(strings.TrimSpace(word))
	for i, t := range partTexts {
		if i > 0 && (word == t.FR || word == t.EN) {
			return Part(i), true
		}
	}
	return 0, false
}

// cells are those of the row of the fact in a table, whose titles are tableTitles. They keep their text in a
// spreadsheet: what it would run or fold is marked, and parseFact takes the marks off.
func (f Fact) cells(tag language.Tag) []string {
	return []string{f.Part.Text().In(tag), kept(f.Ref), f.Path, kept(f.Value)}
}

// parseFact reads a row as [Register.WriteTable] writes it; empty cells behind it are passed over. An error is a
// [TableError] that names the column.
func parseFact(cells []string) (Fact, error) {
	for len(cells) > 4 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	if len(cells) < 3 || len(cells) > 4 {
		return Fact{}, fault(0, "cells", rgpd.Text{
			FR: "une ligne a quatre cellules : partie, référence, champ, donnée",
			EN: "a row has four cells: part, reference, field, datum",
		})
	}
	f := Fact{Path: strings.TrimSpace(cells[2])}
	f.Part, _ = parsePart(cells[0])
	if f.Part == 0 {
		return Fact{}, fault(0, "part", noPart())
	}
	var ok bool
	if f.Ref, ok = unkept(cells[1]); !ok {
		return Fact{}, fault(0, "ref", badQuotes)
	}
	if len(cells) > 3 {
		if f.Value, ok = unkept(cells[3]); !ok {
			return Fact{}, fault(0, "datum", badQuotes)
		}
	}
	if f.Path == "" {
		return Fact{}, fault(0, "field", rgpd.Text{
			FR: "nommer le champ, comme purpose.says.fr", EN: "name the field, such as purpose.says.fr",
		})
	}
	return f, nil
}

// placedAt puts the row before the column of a fault.
func placedAt(row int, err error) error {
	if wrong := (*TableError)(nil); errors.As(err, &wrong) {
		return fault(row, wrong.Column, wrong.Remedy)
	}
	return err
}

// kept returns a cell whose text no spreadsheet changes or runs: quoted as JSON is where it holds what a cell
// cannot, with an apostrophe where it looks like a formula.
func kept(value string) string {
	cell := value
	if isOdd(value) {
		b, _ := json.Marshal(value) // a string writes itself
		cell = outsideXML.Replace(string(b))
	}
	if harmless(cell) != cell {
		return "'" + cell
	}
	return cell
}

// isOdd reports whether a text holds what a cell cannot, or starts with a mark that kept puts on.
func isOdd(value string) bool {
	odd := strings.TrimSpace(value) != value || strings.HasPrefix(value, `"`) || strings.HasPrefix(value, "'")
	for _, r := range value {
		odd = odd || unicode.IsControl(r) || r >= 0xfffd && r <= 0xffff
	}
	return odd
}

// outsideXML are characters that no XML holds.
var outsideXML = strings.NewReplacer("\ufffe", `\ufffe`, "\uffff", `\uffff`)

// unkept takes off what kept and steady put on, and nothing else: an apostrophe or quotes that neither would have put
// there are those of somebody's text.
func unkept(cell string) (value string, ok bool) {
	if bare, is := strings.CutPrefix(cell, "'"); is && (harmless(bare) != bare || rewritten(bare)) {
		cell = bare
	}
	if !strings.HasPrefix(cell, `"`) {
		return cell, true
	}
	if ok = json.Unmarshal([]byte(cell), &value) == nil; ok && !isOdd(value) {
		return cell, true
	}
	return value, ok
}
