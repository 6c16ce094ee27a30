package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
)

// TestAFormatOfDuplicatesSetsThoseAside, and nobody else; of a format that nobody can work out, any row may have it.
func TestAFormatOfDuplicatesSetsThoseAside(t *testing.T) {
	for rule, want := range map[string][bins.Count]int{
		`<cfRule type="duplicateValues" dxfId="0" priority="1"/>`:                                   {bins.Callable: 2, bins.Ruined: 2},
		`<cfRule type="expression" dxfId="0"><formula>COUNTIF(A:A,A2)&gt;1</formula></cfRule>`:      {bins.Ruined: 4},
		`<cfRule type="cellIs" dxfId="0" operator="equal"><formula>"0639980004"</formula></cfRule>`: {bins.Callable: 2, bins.Ruined: 2},
	} {
		path := workbookWith(t, map[string]string{
			"xl/styles.xml": `<styleSheet><dxfs><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
			"xl/sheet.xml":  `<worksheet>ROWS<conditionalFormatting sqref="A2:A99">` + rule + `</conditionalFormatting></worksheet>`,
		}, "", plainRow("Mobile", "Nom"), plainRow("0639980001", "Brun"), plainRow("0639980002", "Colas"),
			plainRow("0639980004", "Durand"), plainRow("0639980004", "Durand"))
		got, dir, stderr := counts(t, "", append([]string{"-in", path}, asProfessionals...)...)
		require.Equal(t, want, got, "%s: %s", rule, stderr)
		require.NotContains(t, string(read(t, dir, bins.Callable)), "0639980004")
	}
}
