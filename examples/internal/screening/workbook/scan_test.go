package workbook

import (
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// pieces are those of a text, with what is no piece of a workbook left out, and how it ends.
func pieces(next func() (xml.Token, error)) (out []string, err error) {
	for {
		tok, err := next()
		if err != nil {
			if err == io.EOF {
				return out, nil
			}
			return nil, errSyntax
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			out = append(out, fmt.Sprintf("<%s:%s", tok.Name.Space, tok.Name.Local))
			for _, a := range tok.Attr {
				out = append(out, fmt.Sprintf("%s:%s=%q", a.Name.Space, a.Name.Local, a.Value))
			}
		case xml.EndElement:
			out = append(out, ">")
		case xml.CharData:
			if len(tok) > 0 {
				out = append(out, fmt.Sprintf("%q", tok))
			}
		}
	}
}

// The pieces are those of encoding/xml, and what it refuses is refused, however the text comes.
func TestPiecesAreThoseOfTheLibrary(t *testing.T) {
	parts := []string{
		"<a>", "</a>", "<a/>", "<x:b c='d'>", "<x:b  y:c = \"d&lt;&#233;&#xE9;\" e='' />", "</x:b >", "text", "é€😀", "\r\n", "\r", "\n", "\t", " ", "&amp;", "&#13;",
		"&nbsp;", "&", "&#0;", "&#xFFFE;", "&#55296;", "<!-- c -->", "<!-- a--b -->", "<!---->", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.1'?>",
		"<?xml version='1.0' encoding='latin1'?>", "<?mso a?>", "<![CDATA[a<b&c\r\n]]>", "]]>", "]]", ">", "\"", "<!DOCTYPE m PUBLIC \"-//X>//\" 'y'>", "<!DOCTYPE a [<!ELEMENT a (b)>]>",
		"<", "<a", "<a b>", "<a b=c>", "<a b='<'>", "<1>", "<a:b:c>", "<a:>", "<:a/>", "</>", "<a b='\x01'>", "\x01", "\xff", "\ufffe", "<a\n\tb=\"x\r\ny\">", "<é>", "<a b='1'c='2'>", "<![CDATA[",
		"<a b='>'>", "<a /", "</a", "<?", "<!--", strings.Repeat("long ", 40),
	}
	rng := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for range 4_000 {
		var text strings.Builder
		for range 1 + rng.IntN(5) {
			text.WriteString(parts[rng.IntN(len(parts))])
		}
		want, err := pieces(xml.NewDecoder(strings.NewReader(text.String())).RawToken)
		s := newScanner(iotest.HalfReader(strings.NewReader(text.String())))
		s.buf = s.buf[:4]
		got, errGot := pieces(func() (xml.Token, error) { return s.next(false) })
		if err != nil {
			refused++
		}
		require.Equal(t, err != nil, errGot != nil, "%q: %q", text.String(), got)
		require.Empty(t, cmp.Diff(want, got), "%q", text.String())
	}
	require.Greater(t, refused, 200)
	require.Less(t, refused, 3_800)
}
