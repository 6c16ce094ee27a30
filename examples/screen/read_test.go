package main

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
)

// records are the rows of a text as the program reads them, in chunks of a few bytes, and
// how many are torn.
func records(t testing.TB, text string, sep byte) (out [][]string, lines []int, torn int) {
	t.Helper()
	had := blockSize
	blockSize = 16
	defer func() { blockSize = had }()
	tab := &table{sep: sep, look: look{encoding: utf8Plain}, src: &source{at: strings.NewReader(text), size: int64(len(text))}, line: 1}
	_, err := tab.each(func(rec *record) {
		cells := slices.Clone(rec.cells)
		if rec.kind == tornRow {
			torn++
			for more := true; more; {
				var c cell
				c, rec.text, more = cutCell(rec.text, sep)
				cells = append(cells, string(c.text))
			}
		}
		out, lines = append(out, cells), append(lines, rec.line)
	})
	require.NoError(t, err)
	return out, lines, torn
}

func utf16le(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

func TestEncodings(t *testing.T) {
	const text = "téléphone;prénom;prix\r\n0639981234;Zoé;10 €\r\n"
	windows, err := charmap.Windows1252.NewEncoder().Bytes([]byte(text))
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		file []byte
	}{
		{"Windows-1252", windows},
		{"UTF-8", []byte(text)},
		{"UTF-8 avec BOM", []byte("\ufeff" + text)},
		{"UTF-16", utf16le(text)},
	} {
		t.Run(c.name, func(t *testing.T) {
			tab, err := openBytes(c.file)
			require.NoError(t, err)
			require.Equal(t, c.name, tab.encoding.String())
			require.Equal(t, []string{"téléphone", "prénom", "prix"}, tab.titles)
			var got []string
			sum, err := tab.each(func(rec *record) { got = slices.Clone(rec.cells) })
			require.NoError(t, err)
			require.Equal(t, []string{"0639981234", "Zoé", "10 €"}, got)
			require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(c.file)), sum, "the digest is that of the file, whatever its letters")
		})
	}
}

func TestWindows1252LosesNoByte(t *testing.T) {
	seen := map[rune]bool{}
	for c := range 256 {
		r := []rune(string(appendWindows1252(nil, []byte{byte(c)})))
		require.Len(t, r, 1)
		require.NotEqual(t, '\ufffd', r[0])
		require.False(t, seen[r[0]])
		seen[r[0]] = true
	}
}

func TestSeparators(t *testing.T) {
	for sep, text := range map[byte]string{
		';':  "téléphone;nom, prénom\n0639981234;Zoé",
		',':  "phone,\"last; first\"\n0639981234,Zoé",
		'\t': "Mobile\tnom\n0639981234\tZoé",
		'|':  "sep=|\r\ntéléphone|nom\r\n0639981234|Zoé",
	} {
		tab, err := openBytes([]byte(text))
		require.NoError(t, err)
		require.Equal(t, string(sep), string(tab.sep))
		require.Len(t, tab.titles, 2)
		rows := 0
		_, err = tab.each(func(rec *record) {
			require.Equal(t, 2+strings.Count(text, "sep="), rec.line)
			rows++
		})
		require.NoError(t, err)
		require.Equal(t, 1, rows)
	}
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
		torn       int
	}{
		{"a separator, a quote and an end of line in quotes", "\"a;b\";\"c\"\"d\";\"e\r\nf\"\r\ng;h;i\r\n", [][]string{{"a;b", `c"d`, "e\nf"}, {"g", "h", "i"}}, 0},
		{"a quote inside a bare cell is a character", "5\" pouces;b\n", [][]string{{`5" pouces`, "b"}}, 0},
		{"a quote never closed does not swallow the file", "a;\"b;c\nd;e;f\ng;h;i\n", [][]string{{"a", `"b`, "c"}, {"d", "e", "f"}, {"g", "h", "i"}}, 1},
		{"letters after the closing quote", "\"a\"b;c\nd;e\n", [][]string{{`"a"b`, "c"}, {"d", "e"}}, 1},
		{"empty cells, empty lines, no last end of line", ";;\n\n\r\na;;b", [][]string{{"", "", ""}, {"a", "", "b"}}, 0},
		{"a lone CR is a character, but at the end", "a;b\rc;d\r", [][]string{{"a", "b\rc", "d"}}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, torn := records(t, c.text, ';')
			require.Equal(t, c.want, got)
			require.Equal(t, c.torn, torn)
		})
	}
}

func TestLinesAreThoseOfTheFile(t *testing.T) {
	_, lines, _ := records(t, "a;\"b\nb\r\nb\"\r\n\r\nc;d\ne;f", ';')
	require.Equal(t, []int{1, 5, 6}, lines)
}

func TestWhatIsNoFileOfRows(t *testing.T) {
	for name, c := range map[string]struct {
		file, says string
	}{
		"nothing":                       {"", "vide"},
		"only ends of line":             {"\r\n\r\n", "vide"},
		"a workbook":                    {"PK\x03\x04etc", "CSV"},
		"an old workbook":               {"\xd0\xcf\x11\xe0etc", "CSV"},
		"a picture":                     {"\x89PNG\x00\x01\xff", "texte"},
		"titles alone":                  {"téléphone;nom\r\n", "aucune ligne"},
		"no title":                      {"0639981234;Ormancey\n0639985678;Jouvenel\n", "titre"},
		"two columns for the same fact": {"téléphone;CP;code postal\n0639981234;75011;75011\n", "code postal"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := openBytes([]byte(c.file))
			require.ErrorContains(t, err, c.says)
			require.NotContains(t, err.Error(), "Ormancey", "no personal data in an error")
			require.NotContains(t, err.Error(), "06399", "no personal data in an error")
		})
	}
}

// Whatever the bytes, every row read is written once, in order and unchanged.
func FuzzScreen(f *testing.F) {
	titles := "id;telephone;fichier consulte;opposition le;consentement etat;consentement le;contrat;tentatives;CP;pays\r\n"
	f.Add([]byte(""))
	f.Add([]byte("1;0639981234;oui;;valide;01/09/2026;;;75011;\r\n2;\"06 39 98 12 34\n\";oui;12/01/2026;;;;;;\r\n"))
	f.Add([]byte("1;\"0639981234;oui\r\n2;0639981234;;;;;;;;;;;x\r\n;;;;;;;;;\r\n\r\n\"a\"b;"))
	f.Add([]byte("\x81\xe9;+590690000012;oui;;oui;;en cours;01/11/2026|02/11/2026;97110;Guadeloupe"))
	f.Add([]byte("=1+1;0199001122;non;hier;;;;3;;étranger"))
	s, _ := sampleScreening(f)
	f.Fuzz(func(t *testing.T, rows []byte) {
		tab, err := openBytes(append([]byte(titles), rows...))
		if err != nil {
			return
		}
		had := blockSize
		blockSize = 64 // many chunks
		defer func() { blockSize = had }()
		out, _ := screened(t, s, tab)
		requireWhole(t, tab, out)
		for b, want := range slowFiles(s, tab, textOf(t, tab)) {
			require.Equal(t, want, string(out[b]), fileNames[b])
		}
	})
}

// Any cells come back from a file that the program writes.
func FuzzWriteThenRead(f *testing.F) {
	f.Add("a", "b;c", "d\"e\r\nf")
	f.Add("", "", "")
	f.Add("\"", "\r", " =1")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if len(a)+len(b)+len(c) > cellLimit/2 {
			return
		}
		text := appendCell(nil, a)
		text = appendCell(append(text, ';'), b)
		text = appendCell(append(text, ';'), c)
		text = append(appendOurs(append(text, ';'), "x"), "\r\n"...)
		got, torn := slowRows(string(text), ';')
		require.Zero(t, torn)
		require.Len(t, got, 1)
		require.Equal(t, []string{a, b, c, "x"}, got[0].cells)
	})
}
