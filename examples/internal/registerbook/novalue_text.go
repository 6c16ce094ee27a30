package registerbook

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/register"
)

// mostText is more than a register in text may have; a longer one is refused by its own reader.
const mostText = 1 << 28

// valued has a reader of text refuse, by their places, the errors of a spreadsheet that stand for values: see
// [noValues].
func valued(
	failed func(b []byte) []error, read func(io.Reader) (register.Register, error),
) func(io.Reader) (register.Register, error) {
	return func(from io.Reader) (register.Register, error) {
		b, err := io.ReadAll(io.LimitReader(from, mostText))
		if err != nil {
			return register.Register{}, err
		}
		if faults := failed(input.Unmarked(b)); len(faults) > 0 {
			return register.Register{}, errors.Join(faults...)
		}
		return read(bytes.NewReader(b))
	}
}

// failedCells are those of a table, by line and column. What is no table is told by its own reader.
func failedCells(b []byte) (faults []error) {
	head, _, _ := bytes.Cut(b, []byte("\n"))
	in := csv.NewReader(bytes.NewReader(b))
	in.FieldsPerRecord, in.LazyQuotes = -1, true
	for _, comma := range ";\t" {
		if bytes.ContainsRune(head, comma) {
			in.Comma = comma
			break
		}
	}
	for {
		cells, err := in.Read()
		if err != nil {
			return faults
		}
		for col, cell := range cells {
			if isFormulaError(cell) {
				line, _ := in.FieldPos(col)
				faults = append(faults, &register.TableError{Row: line, Column: letters(col), Remedy: failedFormula})
			}
		}
	}
}

// failedTexts are those of a register in JSON, by the way to them: processings[0].name.
func failedTexts(b []byte) (faults []error) {
	var whole any
	if json.Unmarshal(b, &whole) != nil {
		return nil // which its own reader tells
	}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case string:
			if isFormulaError(v) {
				faults = append(faults, &register.TableError{Column: path, Remedy: failedFormula})
			}
		case []any:
			for i, one := range v {
				walk(fmt.Sprintf("%s[%d]", path, i), one)
			}
		case map[string]any:
			for _, name := range slices.Sorted(maps.Keys(v)) {
				under := name
				if path != "" {
					under = path + "." + name
				}
				walk(under, v[name])
			}
		}
	}
	walk("", whole)
	return faults
}
