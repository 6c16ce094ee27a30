package main

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
)

func records(text string, sep byte) (out [][]string, torn int) {
	r := reader{text: text, sep: sep, line: 1}
	for {
		rec, ok := r.next()
		if !ok {
			return out, torn
		}
		if rec.torn {
			torn++
		}
		out = append(out, slices.Clone(rec.cells))
	}
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
			tab, err := open("f", c.file)
			require.NoError(t, err)
			require.Equal(t, c.name, tab.encoding)
			require.Equal(t, []string{"téléphone", "prénom", "prix"}, tab.titles)
			rec, ok := tab.body.next()
			require.True(t, ok)
			require.Equal(t, []string{"0639981234", "Zoé", "10 €"}, rec.cells)
		})
	}
}

func TestWindows1252LosesNoByte(t *testing.T) {
	seen := map[rune]bool{}
	for c := range 256 {
		r := []rune(windows1252([]byte{byte(c)}))
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
		tab, err := open("f", []byte(text))
		require.NoError(t, err)
		require.Equal(t, string(sep), string(tab.sep))
		require.Len(t, tab.titles, 2)
		require.Equal(t, 1, tab.rows)
	}
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][]string
		torn       int
	}{
		{"a separator, a quote and an end of line in quotes", "\"a;b\";\"c\"\"d\";\"e\r\nf\"\r\ng;h;i\r\n", [][]string{{"a;b", `c"d`, "e\r\nf"}, {"g", "h", "i"}}, 0},
		{"a quote inside a bare cell is a character", "5\" pouces;b\n", [][]string{{`5" pouces`, "b"}}, 0},
		{"a quote never closed does not swallow the file", "a;\"b;c\nd;e;f\ng;h;i\n", [][]string{{"a", `"b`, "c"}, {"d", "e", "f"}, {"g", "h", "i"}}, 1},
		{"letters after the closing quote", "\"a\"b;c\nd;e\n", [][]string{{`"a"b`, "c"}, {"d", "e"}}, 1},
		{"empty cells, empty lines, no last end of line", ";;\n\n\r\na;;b", [][]string{{"", "", ""}, {"a", "", "b"}}, 0},
		{"the ends of line of old Macs", "a;b\rc;d\r", [][]string{{"a", "b"}, {"c", "d"}}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, torn := records(c.text, ';')
			require.Equal(t, c.want, got)
			require.Equal(t, c.torn, torn)
		})
	}
}

func TestLinesAreThoseOfTheFile(t *testing.T) {
	r := reader{text: "a;\"b\nb\r\nb\"\r\n\r\nc;d\ne;f", sep: ';', line: 1}
	var lines []int
	for {
		rec, ok := r.next()
		if !ok {
			break
		}
		lines = append(lines, rec.line)
	}
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
			_, err := open("f", []byte(c.file))
			require.ErrorContains(t, err, c.says)
			require.NotContains(t, err.Error(), "Ormancey", "no personal data in an error")
			require.NotContains(t, err.Error(), "06399", "no personal data in an error")
		})
	}
}

// Whatever the bytes, every row read is written once, in order and unchanged.
func FuzzScreen(f *testing.F) {
	titles := "id;téléphone;fichier consulté;opposition le;consentement état;consentement le;contrat;tentatives;CP;pays\r\n"
	f.Add([]byte(""))
	f.Add([]byte("1;0639981234;oui;;valide;01/09/2026;;;75011;\r\n2;\"06 39 98 12 34\n\";oui;12/01/2026;;;;;;\r\n"))
	f.Add([]byte("1;\"0639981234;oui\r\n2;0639981234;;;;;;;;;;;x\r\n;;;;;;;;;\r\n\r\n\"a\"b;"))
	f.Add([]byte("\x81\xe9;+590690000012;oui;;oui;;en cours;01/11/2026|02/11/2026;97110;Guadeloupe"))
	f.Add([]byte("=1+1;0199001122;non;hier;;;;3;;étranger"))
	s, _ := sampleScreening(f)
	f.Fuzz(func(t *testing.T, rows []byte) {
		tab, err := open("f", append([]byte(titles), rows...))
		if err != nil {
			return
		}
		out, _ := screened(t, s, tab)
		requireWhole(t, tab, out)
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
		var out strings.Builder
		w := newWriter(&out, 3)
		require.NoError(t, w.row([]string{a, b, c}, []string{"x"}))
		require.NoError(t, w.flush())
		got, torn := records(out.String(), ';')
		require.Zero(t, torn)
		require.Equal(t, [][]string{{a, b, c, "x"}}, got)
	})
}
