package workbook

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestAFormulaWithoutItsResultIsRefused: its place is missing, or empty, or has a 0 where the workbook asks to be
// counted when it is opened. What a spreadsheet counted is read, an empty text among it.
func TestAFormulaWithoutItsResultIsRefused(t *testing.T) {
	const uncounted, stale = "une formule n'a pas de résultat", "Ctrl+Maj+F9"
	for name, c := range map[string]struct {
		cell, asked, says, reads string
	}{
		"no place":               {cell: `<c r="B2"><f>1=1</f></c>`, says: uncounted},
		"an empty place":         {cell: `<c r="B2"><f>IF(A2=1,"oui","non")</f><v/></c>`, says: uncounted},
		"an empty place, closed": {cell: `<c r="B2"><f>IF(A2=1,"oui","non")</f><v></v></c>`, says: uncounted},
		"only a space":           {cell: `<c r="B2"><f>A2</f><v> </v></c>`, says: uncounted},
		"a number":               {cell: `<c r="B2" t="n"><f>A2</f><v/></c>`, says: uncounted},
		"a truth":                {cell: `<c r="B2" t="b"><f>A2=1</f><v/></c>`, says: uncounted},
		"an error":               {cell: `<c r="B2" t="e"><f>1/0</f><v/></c>`, says: uncounted},
		"of several cells":       {cell: `<c r="B2"><f t="shared" si="0"/><v/></c>`, says: uncounted},
		"the formula behind":     {cell: `<c r="B2"><v/><f>A2</f></c>`, says: uncounted},
		"a text that is empty":   {cell: `<c r="B2" t="str"><f>""</f><v></v></c>`, reads: "1\n"},
		"a text":                 {cell: `<c r="B2" t="str"><f>"o"&amp;"ui"</f><v>oui</v></c>`, reads: "1;oui\n"},
		"a 0 that was counted":   {cell: `<c r="B2"><f>A2-1</f><v>0</v></c>`, reads: "1;0\n"},
		"an empty cell":          {cell: `<c r="B2"><v/></c>`, reads: "1\n"},

		"a 0 to be counted":       {cell: `<c r="B2"><f>A2-1</f><v>0</v></c>`, asked: "1", says: stale},
		"so too":                  {cell: `<c r="B2" t="n"><f>A2-1</f><v>0.0</v></c>`, asked: "true", says: stale},
		"a text 0":                {cell: `<c r="B2" t="str"><f>A2-1</f><v>0</v></c>`, asked: "1", says: stale},
		"an empty text":           {cell: `<c r="B2" t="str"><f>""</f><v/></c>`, asked: "1", says: stale},
		"a 0 among others":        {cell: `<c r="B2"><f>1</f><v>1</v></c><c r="C2"><f>0</f><v>0</v></c>`, asked: "1", says: stale},
		"a 0 of nobody's formula": {cell: `<c r="B2"><v>0</v></c>`, asked: "1", reads: "1;0\n"},
		"no 0":                    {cell: `<c r="B2" t="str"><f>A2</f><v>non</v></c>`, asked: "1", reads: "1;non\n"},
		"no, by a truth":          {cell: `<c r="B2" t="b"><f>A2=2</f><v>0</v></c>`, asked: "1", reads: "1;FAUX\n"},
		"it does not ask":         {cell: `<c r="B2"><f>A2-1</f><v>0</v></c>`, asked: "0", reads: "1;0\n"},
	} {
		got, _, err := read(t, excel(t, title+`<row r="2"><c r="A2"><v>1</v></c>`+c.cell+`</row>`, map[string]string{
			"xl/workbook.xml": `<workbook><sheets><sheet name="P" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="` + c.asked +
				`"/></workbook>`}))
		if c.says != "" {
			require.ErrorContains(t, err, c.says, name)
			require.ErrorContains(t, err, "ligne 2", name)
			continue
		}
		require.NoError(t, err, name)
		_, rows, _ := strings.Cut(got, "\n")
		if diff := cmp.Diff(c.reads, strings.Replace(rows, "1;\n", "1\n", 1)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestAFormulaOfLibreOfficeWithoutItsResultIsRefused: of an empty text it writes an empty line, and of all others what
// they give.
func TestAFormulaOfLibreOfficeWithoutItsResultIsRefused(t *testing.T) {
	const lo, other = "LibreOffice/24.2.7.2$Linux", "ODFPY/1.4.1"
	for name, c := range map[string]struct {
		cell, by string
		bad      bool
		reads    string
	}{
		"nothing":                 {`<table-cell formula="of:=1"/>`, lo, true, ""},
		"a number without":        {`<table-cell formula="of:=1" value-type="float"/>`, lo, true, ""},
		"only what is shown":      {`<table-cell formula="of:=1" value-type="float"><p>0</p></table-cell>`, lo, true, ""},
		"shown, of no type":       {`<table-cell formula="of:=1"><p>non</p></table-cell>`, lo, true, ""},
		"a truth without":         {`<table-cell formula="of:=1=1" value-type="boolean"/>`, lo, true, ""},
		"a day without":           {`<table-cell formula="of:=NOW()" value-type="date"/>`, lo, true, ""},
		"a text without":          {`<table-cell formula="of:=A1" value-type="string"/>`, lo, true, ""},
		"an empty line":           {`<table-cell formula="of:=A1"><p/></table-cell>`, other, true, ""},
		"an empty line, unsigned": {`<table-cell formula="of:=A1"><p/></table-cell>`, "", true, ""},
		"an empty line of its":    {`<table-cell formula="of:=&quot;&quot;"><p/></table-cell>`, lo, false, ""},
		"an empty text":           {`<table-cell formula="of:=A1" value-type="string" string-value=""/>`, other, false, ""},
		"a number":                {`<table-cell formula="of:=2" value-type="float" value="2"><p>2</p></table-cell>`, other, false, "2"},
		"a text":                  {`<table-cell formula="of:=A1" value-type="string"><p>oui</p></table-cell>`, other, false, "oui"},
		"an error":                {`<table-cell formula="of:=1/0" value-type="string" string-value=""><p>#DIV/0!</p></table-cell>`, lo, false, "#DIV/0!"},
		"no formula":              {`<table-cell><p/></table-cell>`, other, false, ""},
	} {
		meta := map[string]string{"meta.xml": `<document-meta><meta><generator>` + c.by + `</generator></meta></document-meta>`}
		got, _, err := read(t, libreWith(t, `<table-row><table-cell value-type="string"><p>T</p></table-cell></table-row>`+
			`<table-row><table-cell value-type="string"><p>1</p></table-cell>`+c.cell+`</table-row>`, "", meta))
		if c.bad {
			require.ErrorContains(t, err, "ligne 2 de la feuille : une formule n'a pas de résultat", name)
			continue
		}
		require.NoError(t, err, name)
		require.Equal(t, strings.TrimSuffix("\"T\"\n1;"+c.reads, ";"), strings.TrimRight(got, ";\n"), name)
	}
}
