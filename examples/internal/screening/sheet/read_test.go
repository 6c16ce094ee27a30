package sheet

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// records are the rows of a text as the program reads them, in chunks of a few bytes, and
// how many are torn.
func records(t testing.TB, text string, sep byte) (out [][]string, lines []int, torn int) {
	t.Helper()
	tab := &Table{
		Sep: sep, look: look{Encoding: UTF8}, Source: NewSource(strings.NewReader(text), int64(len(text))),
		line: 1, Block: 16,
	}
	_, err := tab.Each(func(rec *Record) {
		cells := slices.Clone(rec.Cells)
		if rec.Kind == Torn {
			torn++
			for more := true; more; {
				var c cell
				c, rec.Text, more = cutCell(rec.Text, sep)
				cells = append(cells, string(c.text))
			}
		}
		out, lines = append(out, cells), append(lines, rec.Line)
	})
	require.NoError(t, err)
	return out, lines, torn
}

// one knows as many titles under each separator.
func one([]string) int { return 1 }

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
		{"UTF-16", screentest.UTF16(text)},
	} {
		t.Run(c.name, func(t *testing.T) {
			tab, err := Open(NewSource(bytes.NewReader(c.file), int64(len(c.file))), "f", 0, one)
			require.NoError(t, err)
			require.Equal(t, c.name, tab.Encoding.String())
			require.Equal(t, []string{"téléphone", "prénom", "prix"}, tab.Titles)
			var got []string
			sum, err := tab.Each(func(rec *Record) { got = slices.Clone(rec.Cells) })
			require.NoError(t, err)
			require.Equal(t, []string{"0639981234", "Zoé", "10 €"}, got)
			require.Equal(t, fmt.Sprintf("%x", sha256.Sum256(c.file)), sum,
				"the digest is that of the file, whatever its letters")
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

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
		torn       int
	}{
		{"a separator, a quote and an end of line in quotes", "\"a;b\";\"c\"\"d\";\"e\r\nf\"\r\ng;h;i\r\n",
			[][]string{{"a;b", `c"d`, "e\nf"}, {"g", "h", "i"}}, 0},
		{"a quote inside a bare cell is a character", "5\" pouces;b\n", [][]string{{`5" pouces`, "b"}}, 0},
		{"a quote never closed does not swallow the file", "a;\"b;c\nd;e;f\ng;h;i\n",
			[][]string{{"a", `"b`, "c"}, {"d", "e", "f"}, {"g", "h", "i"}}, 1},
		{"letters after the closing quote", "\"a\"b;c\nd;e\n", [][]string{{`"a"b`, "c"}, {"d", "e"}}, 1},
		{"empty cells, empty lines, no last end of line", ";;\n\n\r\na;;b", [][]string{{"", "", ""}, {"a", "", "b"}},
			0},
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

// TestLinesAreThoseOfTheFileInAnyOrderOfRows: rows with quotes are read by one reader, from part to part.
func TestLinesAreThoseOfTheFileInAnyOrderOfRows(t *testing.T) {
	type piece struct {
		text string
		rows int // none: a line without any character
	}
	pieces := []piece{{"a;b\n", 1}, {"\"a\";b\r\n", 1}, {"\"a\n\r\nb\";\"c\"\n", 1}, {"\n", 0}, {"\r\n", 0},
		{"\"a;\"\"\"\n", 1}}
	const longest = 5
	var try func(text string, want []int, n int)
	try = func(text string, want []int, n int) {
		for _, end := range []string{"", "e", "\"e\"", "\"e\n\"", "\r"} {
			wanted := want
			if strings.Contains(end, "e") {
				wanted = append(slices.Clip(want), 1+strings.Count(text, "\n"))
			}
			_, lines, torn := records(t, text+end, ';')
			require.Zero(t, torn)
			require.Equal(t, wanted, lines, "%q", text+end)
		}
		if n == longest {
			return
		}
		for _, p := range pieces {
			more := want
			if p.rows > 0 {
				more = append(slices.Clip(want), 1+strings.Count(text, "\n"))
			}
			try(text+p.text, more, n+1)
		}
	}
	try("", nil, 0)
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
		text := AppendCell(nil, a)
		text = AppendCell(append(text, ';'), b)
		text = AppendCell(append(text, ';'), c)
		text = append(AppendOurs(append(text, ';'), "x"), "\r\n"...)
		got, torn := screentest.Rows(string(text), ';')
		require.Zero(t, torn)
		require.Len(t, got, 1)
		require.Equal(t, []string{a, b, c, "x"}, got[0].Cells)
	})
}

func TestFormulasOfOursAreHarmless(t *testing.T) {
	for _, s := range []string{"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1"} {
		require.Equal(t, "'"+s, harmless(s))
	}
	require.Equal(t, "06 39 98 12 34", harmless("06 39 98 12 34"))
	require.Equal(t, "", harmless(""))
}

func TestARowWithoutEnd(t *testing.T) {
	in := screentest.LongFile{Titles: "telephone;note\n0639980000;", Row: "x", Rows: 2*rowLimit + 1<<20}
	tab, err := Open(NewSource(in, in.Size()), "f", 0, one)
	require.NoError(t, err)
	tab.Block = 1 << 20
	_, err = tab.Each(func(*Record) { require.Fail(t, "a row") })
	require.ErrorIs(t, err, errNoRows)
	require.ErrorContains(t, err, "ligne 2")
}
