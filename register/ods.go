package register

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What an OpenDocument spreadsheet needs, and no more: sheets of text cells, merges,
// drop-downs. Cells are typed as text, so that no spreadsheet runs them.

// A grid is one sheet.
type grid struct {
	name   string
	widths []string // of the columns
	rows   [][]gridCell
	of     Part   // what it is the form of; zero: none
	ref    string // of which entry
}

// A gridCell is a cell; Across and Down are how far it extends, 0 as 1.
type gridCell struct {
	Text         string
	Style        cellStyle
	Across, Down int
	List         string // the name of a drop-down
	covered      bool
}

type cellStyle uint8

const (
	plainCell cellStyle = iota
	titleCell
	headCell
	labelCell
	valueCell
)

var cellStyleNames = [...]string{"plain", "title", "head", "label", "value"}

// untabbed stands for a tab in a cell, from which LibreOffice takes it away, and joins the words beside it. The sheet of
// data writes it as \t, and keeps it.
const untabbed = "    "

// put writes a cell at a row and column, counted from 0, and covers what it extends
// over.
func (g *grid) put(row, col int, c gridCell) {
	c.Text = strings.ReplaceAll(c.Text, "\t", untabbed)
	c.Across, c.Down = max(c.Across, 1), max(c.Down, 1)
	for r := row; r < row+c.Down; r++ {
		for len(g.rows) <= r {
			g.rows = append(g.rows, nil)
		}
		for len(g.rows[r]) < col+c.Across {
			g.rows[r] = append(g.rows[r], gridCell{})
		}
		for k := col; k < col+c.Across; k++ {
			g.rows[r][k] = gridCell{covered: true, Style: c.Style}
		}
	}
	g.rows[row][col] = c
}

// A choice is a drop-down: its values stand on a sheet, in one column.
type choice struct {
	name, sheet, from, to string // from and to as "$F$2"
}

// writeODS writes sheets as an OpenDocument spreadsheet. The same sheets give the
// same bytes.
func writeODS(w io.Writer, sheets []grid, choices []choice) error {
	var content bytes.Buffer
	content.WriteString(
		xml.Header + `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"><office:automatic-styles>`,
	)
	content.WriteString(
		`<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`,
	)
	content.WriteString(
		`<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
	)
	heights := make([][]int, len(sheets))
	styled := map[int]bool{}
	for i := range sheets {
		heights[i] = sheets[i].heights()
		for _, lines := range heights[i] {
			if lines > 0 && !styled[lines] {
				styled[lines] = true
				fmt.Fprintf(
					&content,
					`<style:style style:name="row%d" style:family="table-row"><style:table-row-properties style:row-height="%.2fcm" style:use-optimal-row-height="false"/></style:style>`,
					lines,
					float64(lines)*lineHeight+0.1,
				)
			}
		}
	}
	widths := map[string]string{}
	for _, s := range sheets {
		for _, width := range s.widths {
			if widths[width] == "" {
				widths[width] = "col" + strconv.Itoa(len(widths))
				fmt.Fprintf(
					&content,
					`<style:style style:name="%s" style:family="table-column"><style:table-column-properties style:column-width="%s"/></style:style>`,
					widths[width],
					width,
				)
			}
		}
	}
	const border = ` fo:border="0.5pt solid #8a949e"`
	for i, look := range [...]struct{ cell, text string }{
		plainCell: {"", ""},
		titleCell: {"", ` fo:font-size="14pt" fo:font-weight="bold"`},
		headCell:  {border + ` fo:background-color="#dbe5f1"`, ` fo:font-weight="bold"`},
		labelCell: {border + ` fo:background-color="#f3f5f7"`, ""},
		valueCell: {border, ""},
	} {
		fmt.Fprintf(
			&content,
			`<style:style style:name="%s" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"%s/><style:text-properties%s/></style:style>`,
			cellStyleNames[i],
			look.cell,
			look.text,
		)
	}
	content.WriteString(`</office:automatic-styles><office:body><office:spreadsheet><table:content-validations>`)
	for _, c := range choices {
		condition := fmt.Sprintf("of:cell-content-is-in-list([$'%s'.%s:.%s])", c.sheet, c.from, c.to)
		fmt.Fprintf(
			&content,
			`<table:content-validation table:name="%s" table:condition="%s" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="%s"><table:error-message table:message-type="information" table:display="true"/></table:content-validation>`,
			c.name,
			attribute(condition),
			attribute("'"+c.sheet+"'.A1"),
		)
	}
	content.WriteString(`</table:content-validations>`)
	for i := range sheets {
		sheets[i].write(&content, widths, heights[i])
	}
	content.WriteString(`</office:spreadsheet></office:body></office:document-content>`)

	const styles = xml.Header + `<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.2cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`
	const kind = "application/vnd.oasis.opendocument.spreadsheet"
	const manifest = xml.Header + `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="` + kind + `"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`

	z := zip.NewWriter(w)
	// The kind comes first, stored, without a data descriptor: ODF 1.2, part 3, 3.3.
	raw, err := z.CreateRaw(&zip.FileHeader{
		Name: "mimetype", Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(kind)),
		CompressedSize64: uint64(len(kind)), UncompressedSize64: uint64(len(kind)),
	})
	if err != nil {
		return err
	}
	if _, err := io.WriteString(raw, kind); err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		text []byte
	}{{"content.xml", content.Bytes()}, {"styles.xml", []byte(styles)}, {"META-INF/manifest.xml", []byte(manifest)}} {
		file, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate}) // no time: the bytes repeat
		if err != nil {
			return err
		}
		if _, err := file.Write(f.text); err != nil {
			return err
		}
	}
	return z.Close()
}

func (g *grid) write(b *bytes.Buffer, widths map[string]string, heights []int) {
	fmt.Fprintf(b, `<table:table table:name="%s" table:style-name="sheet">`, attribute(g.name))
	for _, width := range g.widths {
		fmt.Fprintf(b, `<table:table-column table:style-name="%s"/>`, widths[width])
	}
	for i, row := range g.rows {
		height := ""
		if heights[i] > 0 {
			height = strconv.Itoa(heights[i])
		}
		fmt.Fprintf(b, `<table:table-row table:style-name="row%s">`, height)
		if len(row) == 0 {
			b.WriteString(`<table:table-cell/>`)
		}
		for k := 0; k < len(row); k++ {
			c := row[k]
			if c.covered {
				n := 1
				for k+1 < len(row) && row[k+1].covered && row[k+1].Style == c.Style {
					k, n = k+1, n+1
				}
				fmt.Fprintf(b, `<table:covered-table-cell table:style-name="%s"`, cellStyleNames[c.Style])
				if n > 1 {
					fmt.Fprintf(b, ` table:number-columns-repeated="%d"`, n)
				}
				b.WriteString(`/>`)
				continue
			}
			b.WriteString(`<table:table-cell table:style-name="` + cellStyleNames[c.Style] + `"`)
			if c.Across > 1 || c.Down > 1 {
				fmt.Fprintf(b, ` table:number-columns-spanned="%d" table:number-rows-spanned="%d"`, c.Across, c.Down)
			}
			if c.List != "" {
				fmt.Fprintf(b, ` table:content-validation-name="%s"`, c.List)
			}
			if c.Text == "" {
				b.WriteString(`/>`)
				continue
			}
			b.WriteString(` office:value-type="string">`)
			for _, paragraph := range strings.Split(strings.ReplaceAll(c.Text, "\r\n", "\n"), "\n") {
				b.WriteString(`<text:p>`)
				writeText(b, paragraph)
				b.WriteString(`</text:p>`)
			}
			b.WriteString(`</table:table-cell>`)
		}
		b.WriteString(`</table:table-row>`)
	}
	b.WriteString(`</table:table>`)
}

// writeText writes text whose spaces and tabs survive: XML would fold them.
func writeText(b *bytes.Buffer, s string) {
	spaced := true // at the start, a space folds as well
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == ' ' && spaced:
			b.WriteString(`<text:s/>`)
		case r == '\t':
			b.WriteString(`<text:tab/>`)
		default:
			// A character that XML does not know becomes U+FFFD.
			_ = xml.EscapeText(b, []byte(s[:size])) // a buffer reports no error
		}
		spaced = r == ' '
		s = s[size:]
	}
}

func attribute(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer reports no error
	return b.String()
}

// sheetName makes a name that every spreadsheet takes, and that no other sheet has.
func sheetName(want string, taken map[string]bool) string {
	clean := []rune(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]*?:/\'"$.`, r) || r < ' ' || r == utf8.RuneError {
			return '-'
		}
		return r
	}, want))
	if len(clean) > 31 {
		clean = clean[:31]
	}
	name := string(clean)
	for n := 2; taken[strings.ToLower(name)]; n++ {
		suffix := fmt.Sprintf("_%d", n)
		name = string(clean[:min(len(clean), 31-len(suffix))]) + suffix
	}
	taken[strings.ToLower(name)] = true
	return name
}
