package workbook

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A scanner cuts XML into pieces, as strictly as encoding/xml does without looking at what ends what, in a fifth of
// its time: a workbook is mostly tags.
type scanner struct {
	in      io.Reader
	buf     []byte
	at, end int               // what of buf was not read yet
	known   map[string]string // short texts that come again
	attrs   []xml.Attr        // of many elements, one behind the other
	empty   bool              // the piece before was an element that ended itself
	err     error             // of the input
}

// ended is the end of any element: nobody asks of which.
var ended xml.Token = xml.EndElement{}

// mostKnown bounds the texts that are kept.
const mostKnown = 4096

var errSyntax = errors.New("not XML")

func newScanner(in io.Reader) *scanner {
	return &scanner{in: in, buf: make([]byte, 1<<16), known: map[string]string{}}
}

// more reads on; io.EOF: there is no more.
func (s *scanner) more() error {
	if s.err != nil {
		return s.err
	}
	if s.at > 0 {
		s.end = copy(s.buf, s.buf[s.at:s.end])
		s.at = 0
	}
	if s.end == len(s.buf) {
		s.buf = append(s.buf, make([]byte, len(s.buf))...)
	}
	n, err := s.in.Read(s.buf[s.end:])
	s.end += n
	s.err = err
	if n > 0 {
		return nil
	}
	if err == nil {
		return io.ErrNoProgress
	}
	return err
}

// until is what stands before a mark, from an offset on, and takes both.
func (s *scanner) until(mark string, from int) ([]byte, error) {
	for seen := from; ; {
		if i := bytes.Index(s.buf[s.at+seen:s.end], []byte(mark)); i >= 0 {
			out := s.buf[s.at+from : s.at+seen+i]
			s.at += seen + i + len(mark)
			return out, nil
		}
		seen = max(from, s.end-s.at-len(mark)+1)
		if err := s.more(); err != nil {
			return nil, broken(err)
		}
	}
}

func broken(err error) error {
	if err == io.EOF {
		return errSyntax
	}
	return err
}

// has reports whether what comes begins so.
func (s *scanner) has(mark string) bool {
	for s.end-s.at < len(mark) {
		if s.more() != nil {
			return false
		}
	}
	return string(s.buf[s.at:s.at+len(mark)]) == mark
}

// next is the next piece: an element that begins or ends, or text, which holds until the piece after it. Comments
// and instructions are passed over. blind: its attributes are not kept.
func (s *scanner) next(blind bool) (xml.Token, error) {
	if s.empty {
		s.empty = false
		return ended, nil
	}
	for {
		if s.at == s.end {
			if err := s.more(); err != nil {
				return nil, err
			}
		}
		if s.buf[s.at] != '<' {
			return s.text()
		}
		switch {
		case s.has("</"):
			tag, err := s.until(">", 2)
			if err != nil {
				return nil, err
			}
			n, _, err := nameLength(tag)
			if err != nil || len(bytes.TrimLeft(tag[n:], " \t\r\n")) > 0 {
				return nil, errSyntax
			}
			return ended, nil
		case s.has("<?"):
			if err := s.instruction(); err != nil {
				return nil, err
			}
		case s.has("<!--"):
			said, err := s.until("-->", 4)
			if err != nil {
				return nil, err
			}
			if bytes.Contains(said, []byte("--")) || bytes.HasSuffix(said, []byte("-")) {
				return nil, errSyntax
			}
		case s.has("<![CDATA["):
			said, err := s.until("]]>", 9)
			if err != nil {
				return nil, err
			}
			said, err = plain(said)
			return xml.CharData(said), err
		case s.has("<!"):
			if err := s.directive(); err != nil {
				return nil, err
			}
		default:
			return s.element(blind)
		}
	}
}

// text is what stands before the next tag.
func (s *scanner) text() (xml.Token, error) {
	seen := 0
	for {
		i := bytes.IndexByte(s.buf[s.at+seen:s.end], '<')
		if i >= 0 {
			seen += i
			break
		}
		seen = s.end - s.at
		if err := s.more(); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
	}
	said := s.buf[s.at : s.at+seen]
	s.at += seen
	if bytes.Contains(said, []byte("]]>")) {
		return nil, errSyntax
	}
	said, err := unescaped(said)
	return xml.CharData(said), err
}

// instruction passes over one, and takes no encoding but UTF-8.
func (s *scanner) instruction() error {
	said, err := s.until("?>", 2)
	if err != nil {
		return err
	}
	target, rest, err := s.name(said)
	if err != nil {
		return err
	}
	if target.Local != "xml" || target.Space != "" {
		return nil
	}
	if v := declared(rest, "version"); v != "" && v != "1.0" {
		return errSyntax
	}
	if e := declared(rest, "encoding"); e != "" && !strings.EqualFold(e, "utf-8") {
		return errSyntax
	}
	return nil
}

func declared(said []byte, name string) string {
	_, rest, _ := strings.Cut(string(said), name+"=")
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return ""
	}
	value, _, _ := strings.Cut(rest[1:], rest[:1])
	return value
}

// directive passes over one, as a document's type, which may hold others.
func (s *scanner) directive() error {
	depth, quote := 0, byte(0)
	for i := 0; ; i++ {
		if s.at+i == s.end {
			if err := s.more(); err != nil {
				return broken(err)
			}
		}
		switch c := s.buf[s.at+i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '<':
			depth++
		case c == '>':
			if depth--; depth == 0 {
				s.at += i + 1
				return nil
			}
		}
	}
}

// tagLength is that of the tag that comes, up to its last sign, which may not be the first of its kind.
func (s *scanner) tagLength() (int, error) {
	if n := bytes.IndexByte(s.buf[s.at:s.end], '>'); n > 0 {
		tag := s.buf[s.at+1 : s.at+n]
		if bytes.Count(tag, []byte{'"'})%2 == 0 && bytes.IndexByte(tag, '\'') < 0 && bytes.IndexByte(tag, '<') < 0 {
			return n, nil
		}
	}
	quote := byte(0)
	for i := 1; ; i++ {
		if s.at+i == s.end {
			if err := s.more(); err != nil {
				return 0, broken(err)
			}
		}
		switch c := s.buf[s.at+i]; {
		case c == '<':
			return 0, errSyntax
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i, nil
		}
	}
}

// element reads a tag that begins an element.
func (s *scanner) element(blind bool) (xml.Token, error) {
	length, err := s.tagLength()
	if err != nil {
		return nil, err
	}
	tag := s.buf[s.at+1 : s.at+length]
	s.at += length + 1
	name, rest, err := s.name(tag)
	if err != nil {
		return nil, err
	}
	el := xml.StartElement{Name: name}
	if cap(s.attrs)-len(s.attrs) < 16 {
		s.attrs = make([]xml.Attr, 0, 1024)
	}
	first := len(s.attrs)
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		if len(rest) == 0 {
			return el, nil
		}
		if len(rest) == 1 && rest[0] == '/' {
			s.empty = true
			return el, nil
		}
		var a xml.Attr
		if a.Name, rest, err = s.name(rest); err != nil {
			return nil, err
		}
		rest = bytes.TrimLeft(rest, " \t\r\n")
		if len(rest) == 0 || rest[0] != '=' {
			return nil, errSyntax
		}
		rest = bytes.TrimLeft(rest[1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return nil, errSyntax
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return nil, errSyntax
		}
		value, err := unescaped(rest[1 : end+1])
		if err != nil {
			return nil, err
		}
		rest = rest[end+2:]
		if blind {
			continue
		}
		a.Value = s.kept(value)
		s.attrs = append(s.attrs, a) // where there is no more room, what went before stays where it is
		el.Attr = s.attrs[first:len(s.attrs):len(s.attrs)]
	}
}

// name reads the name that begins a text.
func (s *scanner) name(b []byte) (name xml.Name, rest []byte, err error) {
	n, colon, err := nameLength(b)
	if err != nil {
		return name, nil, err
	}
	if colon > 0 && colon < n-1 {
		return xml.Name{Space: s.kept(b[:colon]), Local: s.kept(b[colon+1 : n])}, b[n:], nil
	}
	return xml.Name{Local: s.kept(b[:n])}, b[n:], nil
}

// nameLength is that of the name that begins a text, and where its colon stands.
func nameLength(b []byte) (n, colon int, err error) {
	colon = -1
	for n < len(b) && (b[n] >= utf8.RuneSelf || nameByte[b[n]]) {
		if b[n] == ':' {
			if colon >= 0 {
				return 0, 0, errSyntax
			}
			colon = n
		}
		n++
	}
	if n == 0 || b[0] == '-' || b[0] == '.' || b[0] >= '0' && b[0] <= '9' || !utf8.Valid(b[:n]) {
		return 0, 0, errSyntax
	}
	return n, colon, nil
}

var nameByte = func() (is [utf8.RuneSelf]bool) {
	for _, c := range "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:.-" {
		is[c] = true
	}
	return is
}()

// kept is a text, and the same one again where it is short and came before.
func (s *scanner) kept(b []byte) string {
	if len(b) > 32 {
		return string(b)
	}
	if again, is := s.known[string(b)]; is {
		return again
	}
	text := string(b)
	if len(s.known) < mostKnown {
		s.known[text] = text
	}
	return text
}

// unescaped is what a text says.
func unescaped(b []byte) ([]byte, error) {
	if bytes.IndexByte(b, '&') < 0 {
		return plain(b)
	}
	out := make([]byte, 0, len(b))
	for {
		i := bytes.IndexByte(b, '&')
		if i < 0 {
			break
		}
		before, err := plain(b[:i])
		if err != nil {
			return nil, err
		}
		out = append(out, before...)
		end := bytes.IndexByte(b[i:], ';')
		if end < 2 {
			return nil, errSyntax
		}
		r, is := entity(string(b[i+1 : i+end]))
		if !is {
			return nil, errSyntax
		}
		out = utf8.AppendRune(out, r)
		b = b[i+end+1:]
	}
	rest, err := plain(b)
	return append(out, rest...), err
}

// entity is the sign that a name or a number stands for.
func entity(name string) (r rune, is bool) {
	switch name {
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "amp":
		return '&', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	digits, numbered := strings.CutPrefix(name, "#")
	base := 10
	if hex, is := strings.CutPrefix(digits, "x"); is {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if !numbered || err != nil || n > utf8.MaxRune {
		return 0, false
	}
	if r = rune(n); !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return r, inXML(r)
}

// inXML reports whether XML may hold a sign.
func inXML(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r != 0xfffe && r != 0xffff
}

// plain is a text whose ends of line are of one kind; what XML does not hold is an error.
func plain(b []byte) ([]byte, error) {
	odd, returned := false, false
	for _, c := range b {
		odd = odd || c < ' ' && c != '\n' && c != '\t' || c >= utf8.RuneSelf
		returned = returned || c == '\r'
	}
	if !odd {
		return b, nil
	}
	if !utf8.Valid(b) || bytes.ContainsFunc(b, func(r rune) bool { return !inXML(r) }) {
		return nil, errSyntax
	}
	if returned {
		b = bytes.ReplaceAll(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
	}
	return b, nil
}
