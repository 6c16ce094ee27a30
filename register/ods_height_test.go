package register

import (
	"archive/zip"
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A row is as high as the cells need that extend over others, for which no spreadsheet makes room by itself: no label
// is printed over another, no purpose is cut. Looked at as a picture on 2026-11-28.
func TestNoMergedCellIsCut(t *testing.T) {
	r := full(t)
	sheets := []grid{r.list(), form(&Activity{}, modelSheet, true)}
	for _, e := range r.Entries {
		a := e.Activity()
		sheets = append(sheets, form(&a, "Fiche", false))
	}
	merged := 0
	for _, g := range sheets {
		heights := g.heights()
		for row := range g.rows {
			for col, c := range g.rows[row] {
				if c.covered || max(c.Across, c.Down) <= 1 || g.lines(c, col) <= max(c.Down, 1) {
					continue
				}
				merged++
				room := 0
				for k := row; k < row+c.Down; k++ {
					room += max(heights[k], 1)
				}
				require.GreaterOrEqual(t, room, g.lines(c, col), "%s, row %d: %s", g.name, row+1, c.Text)
			}
		}
	}
	require.Greater(t, merged, 20)

	long := grid{name: "x", widths: []string{"2cm", "2cm"}}
	long.put(0, 0, gridCell{Text: strings.Repeat("mot ", 12), Down: 2})
	long.put(0, 1, gridCell{Text: "a"})
	long.put(2, 0, gridCell{Text: "a\nb\nc", Across: 2})
	long.put(3, 0, gridCell{Text: "seul"})
	require.Equal(t, []int{3, 3, 3, 0}, long.heights())

	var styles []string
	out := ods(t, r)
	z, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	require.NoError(t, err)
	file, err := z.Open("content.xml")
	require.NoError(t, err)
	raw, err := io.ReadAll(file)
	require.NoError(t, err)
	content := string(raw)
	for _, m := range regexp.MustCompile(`<style:style style:name="(row\d+)" style:family="table-row"><style:table-row-properties style:row-height="[\d.]+cm" style:use-optimal-row-height="false"/>`).FindAllStringSubmatch(content, -1) {
		styles = append(styles, m[1])
	}
	require.NotEmpty(t, styles)
	for _, m := range regexp.MustCompile(`<table:table-row table:style-name="(row\d+)">`).FindAllStringSubmatch(content, -1) {
		require.Contains(t, styles, m[1])
	}
}
