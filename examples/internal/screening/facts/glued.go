package facts

import (
	"regexp"
	"strings"
)

// glued are French numbers of which what stood between was lost: 06399800010639980002.
var glued = regexp.MustCompile(`(?:^|[^0-9+])((?:0[1-9][0-9]{8}){2,})(?:$|[^0-9])`)

// unglued parts those of a text, each of ten figures.
func unglued(text string) string {
	var out strings.Builder
	for {
		at := glued.FindStringSubmatchIndex(text)
		if at == nil {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:at[2]])
		for from := at[2]; from < at[3]; from += 10 {
			out.WriteString(text[from:from+10] + " ")
		}
		text = text[at[3]:]
	}
}
