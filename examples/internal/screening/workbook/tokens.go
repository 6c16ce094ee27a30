package workbook

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// tokens are the pieces of a part of a workbook. A part that ends within is torn.
type tokens struct {
	s     *scanner
	in    io.ReadCloser
	guard guard
	depth int
}

// A guard lets a part be so long, and each of its pieces.
type guard struct {
	in          io.Reader
	left, piece int64
}

func (g *guard) Read(b []byte) (int, error) {
	if g.left <= 0 || g.piece <= 0 {
		return 0, errHuge
	}
	n, err := g.in.Read(b[:min(int64(len(b)), g.left)])
	g.left, g.piece = g.left-int64(n), g.piece-int64(n)
	return n, err
}

func newTokens(in io.ReadCloser, most int64) *tokens {
	t := &tokens{in: in, guard: guard{in: in, left: most}}
	t.s = newScanner(&t.guard)
	return t
}

func (t *tokens) close() { _ = t.in.Close() }

// next is the next piece, and io.EOF at the end of a whole part.
func (t *tokens) next() (xml.Token, error) { return t.piece(false) }

func (t *tokens) piece(blind bool) (xml.Token, error) {
	t.guard.piece = mostToken
	tok, err := t.s.next(blind)
	switch {
	case errors.Is(err, errHuge):
		return nil, errHuge
	case err == io.EOF && t.depth == 0:
		return nil, io.EOF
	case err != nil:
		return nil, errTorn
	}
	switch tok.(type) {
	case xml.StartElement:
		t.depth++
	case xml.EndElement:
		if t.depth--; t.depth < 0 {
			return nil, errTorn
		}
	}
	return tok, nil
}

// each calls f with each element that begins, until the end of the part. f may read on.
func (t *tokens) each(f func(el *xml.StartElement) error) error {
	defer t.close()
	for {
		tok, err := t.next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if el, is := tok.(xml.StartElement); is {
			if err := f(&el); err != nil {
				return err
			}
		}
	}
}

// within calls f with each element that begins within the one that has just begun, to its end. f may read on.
func (t *tokens) within(f func(el *xml.StartElement) error) error {
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		if el, is := tok.(xml.StartElement); is {
			if err := f(&el); err != nil {
				return err
			}
		}
	}
	return nil
}

// skip reads to the end of the element that has just begun.
func (t *tokens) skip() error {
	for to := t.depth - 1; t.depth > to; {
		if _, err := t.piece(true); err != nil {
			return orTorn(err)
		}
	}
	return nil
}

// text reads to the end of the element that has just begun, and appends what it says, without what elements of
// some names say.
func (t *tokens) text(to *strings.Builder, but ...string) error {
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return orTorn(err)
		}
		switch tok := tok.(type) {
		case xml.CharData:
			to.Write(tok)
		case xml.StartElement:
			if slices.Contains(but, tok.Name.Local) {
				if err := t.skip(); err != nil {
					return err
				}
			}
		}
		if to.Len() > mostToken {
			return errHuge
		}
	}
	return nil
}

// lines is what an element says that has just begun, whose lines and spaces are elements, without what elements of some
// names say.
func (t *tokens) lines(but ...string) (string, error) {
	var b strings.Builder
	for end := t.depth - 1; t.depth > end; {
		tok, err := t.next()
		if err != nil {
			return b.String(), orTorn(err)
		}
		switch tok := tok.(type) {
		case xml.CharData:
			b.Write(tok)
		case xml.StartElement:
			switch name := tok.Name.Local; {
			case slices.Contains(but, name):
				if err := t.skip(); err != nil {
					return b.String(), err
				}
			case slices.Contains(parting, name):
				b.WriteByte(' ')
			}
		}
		if b.Len() > mostToken {
			return "", errHuge
		}
	}
	return strings.Join(strings.Fields(b.String()), " "), nil
}

// parting are elements that part words.
var parting = strings.Fields("p br div s tab line-break title desc")

func orTorn(err error) error {
	if err == io.EOF {
		return errTorn
	}
	return err
}

// attr is an attribute by its name without prefix; empty if it is not there.
func attr(el *xml.StartElement, name string) string {
	for i := range el.Attr {
		if el.Attr[i].Name.Local == name {
			return el.Attr[i].Value
		}
	}
	return ""
}

// isTrue reads a truth of XML.
func isTrue(s string) bool { return s == "1" || s == "true" }
