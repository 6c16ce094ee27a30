package workbook

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// A run is how a part of a text looks: a line goes through it, or it is in red.
type run struct{ struck, red bool }

// rich reads the text of an element that has just begun: that of its runs, without how it is pronounced; and how one of
// them looks.
func (x *xlsx) rich(t *tokens, b *strings.Builder) (text string, as run, err error) {
	b.Reset()
	err = t.within(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "t":
			return t.text(b)
		case "rPh":
			return t.skip()
		case "strike":
			as.struck = as.struck || isStruck(el)
		case "color":
			as.red = as.red || x.isRed(colourOf(el))
		}
		return nil
	})
	return unescape(b.String()), as, err
}

// unescape reads the signs that XML cannot hold: _x000D_.
func unescape(s string) string {
	for at := 0; ; {
		i := strings.Index(s[at:], "_x")
		if i < 0 {
			return s
		}
		i += at
		if at = i + 2; len(s) < i+7 || s[i+6] != '_' {
			continue
		}
		n, err := strconv.ParseUint(s[i+2:i+6], 16, 16)
		if err != nil {
			continue
		}
		if n == 0 {
			n = ' '
		}
		s = s[:i] + string(rune(n)) + s[i+7:]
		at = i + 1
	}
}
