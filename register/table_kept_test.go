package register

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// saved is a cell as a spreadsheet of France, or of the United States, saves it again: what it takes for a number, a day
// or a truth, it writes in its own way.
func saved(cell string, french bool) string {
	trimmed := strings.TrimSpace(cell)
	number := strings.ReplaceAll(trimmed, " ", "")
	if french {
		number = strings.Replace(number, ",", ".", 1)
	}
	if n, err := strconv.ParseFloat(number, 64); err == nil && !regexp.MustCompile(`[xXpPiInN_]`).MatchString(number) {
		if n >= 1e11 {
			return strings.Replace(strconv.FormatFloat(n, 'E', 2, 64), ".", map[bool]string{true: ",", false: "."}[french], 1)
		}
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	for _, form := range []string{time.DateOnly, "02/01/2006", "2/1", "2-1", "2 January 2006", "Jan-06", "15:04", "15h04"} {
		if d, err := time.Parse(form, trimmed); err == nil {
			return d.Format(map[bool]string{true: "02/01/2006", false: "1/2/2006"}[french])
		}
	}
	switch strings.ToLower(trimmed) {
	case "true", "vrai":
		return map[bool]string{true: "VRAI", false: "TRUE"}[french]
	case "false", "faux":
		return map[bool]string{true: "FAUX", false: "FALSE"}[french]
	}
	return cell
}

func savedAgain(t *testing.T, table []byte, french bool) string {
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
	var b strings.Builder
	out := csv.NewWriter(&b)
	if french {
		in.Comma, out.Comma = ';', ';'
	}
	rows, err := in.ReadAll()
	require.NoError(t, err)
	for i, row := range rows {
		for k := range row {
			if i > 0 {
				row[k] = saved(row[k], french)
			}
		}
		require.NoError(t, out.Write(row))
	}
	out.Flush()
	return b.String()
}

// A table that a spreadsheet opened and saved again is the same register.
func TestASpreadsheetChangesNoTable(t *testing.T) {
	odd := []string{"0612", "01000", "1-2", "1/2", "12:30", "12h30", "6123456789012", "1,50", "1.50", "1e5", "2E3", "3 1/2", "50 %", "TRUE", "faux", "Jan-26", "1 mars 2026",
		"SEPT2", "MARS", "2026-11-23", "23/11/2026", "1 200", "-", "007", "12", "0", "10 am", "(5)", "5 €"}
	for seed := range uint64(3) {
		r := drawn(t, 4, seed)
		a := r.Entries[0].Activity()
		a.Software, a.Owner.FR, a.Controller.Identifier, a.Controller.Postcode = odd, "0612", "000123", "01000"
		e, err := a.Build()
		require.NoError(t, err)
		r.Entries[0] = e
		var b bytes.Buffer
		require.NoError(t, r.WriteTable(&b, language.French))
		back, err := ReadTable(strings.NewReader(savedAgain(t, b.Bytes(), true)))
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(r, back))
	}
}

// What a spreadsheet has changed is named by its row: digits that are gone, a day whose month may come first.
func TestWhatASpreadsheetChangedIsNamed(t *testing.T) {
	r := small(t)
	var fr, en bytes.Buffer
	require.NoError(t, r.WriteTable(&fr, language.French))
	require.NoError(t, r.WriteTable(&en, language.English))
	ref := r.Entries[0].Ref()
	change := func(table, path, value string) string {
		lines := strings.Split(table, "\n")
		for i, line := range lines {
			cells := strings.FieldsFunc(line, func(r rune) bool { return r == ';' || r == ',' })
			if len(cells) > 3 && cells[1] == ref && cells[2] == path {
				comma := string(line[len(cells[0])])
				lines[i] = strings.Join([]string{cells[0], ref, path, value}, comma)
				return strings.Join(lines, "\n")
			}
		}
		t.Fatal(path)
		return ""
	}
	for name, x := range map[string]struct{ table, says string }{
		"digits":     {change(fr.String(), "controller.identifier", "6,12E+12"), "récrit ce nombre"},
		"a postcode": {change(fr.String(), "controller.postcode", "1000"), "cinq chiffres"},
		"a day":      {change(en.String(), "created", "11/8/2026"), "récrit ce jour"},
	} {
		_, err := ReadTable(strings.NewReader(x.table))
		require.Error(t, err, name)
		said := placed(t, err)
		require.Len(t, said, 1, name)
		require.Contains(t, said[0], x.says, name)
		require.Regexp(t, `^ligne \d+, datum : `, said[0])
	}
	back, err := ReadTable(strings.NewReader(change(fr.String(), "created", "11/08/2026")))
	require.NoError(t, err)
	require.Equal(t, "2026-08-11", back.Entries[0].Activity().Created.String())
	back, err = ReadTable(strings.NewReader(change(fr.String(), "controller.identifier", "'6,12E+12")))
	require.NoError(t, err)
	require.Equal(t, "6,12E+12", back.Entries[0].Activity().Controller.Identifier)
}
