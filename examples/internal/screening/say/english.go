package say

import (
	"slices"
	"strings"
)

// English is a text in English, by tables of patterns in French and in English, in which % is whatever stands there.
// What no table knows stays as it is.
func English(fr string, tables ...[][2]string) string {
	for _, all := range tables {
		for i := range all {
			held, is := matched(all[i][0], fr)
			if !is {
				continue
			}
			var b strings.Builder
			for n, piece := range strings.Split(all[i][1], "%") {
				if n > 0 {
					b.WriteString(English(held[n-1], tables...))
				}
				b.WriteString(piece)
			}
			return b.String()
		}
	}
	return fr
}

// matched reports whether a text is of a pattern, and what stands in the place of each %.
func matched(pattern, s string) (held []string, is bool) {
	pieces := strings.Split(pattern, "%")
	rest, is := strings.CutPrefix(s, pieces[0])
	if !is {
		return nil, false
	}
	for i, piece := range pieces[1:] {
		at := strings.Index(rest, piece)
		if i == len(pieces)-2 {
			if at = len(rest) - len(piece); !strings.HasSuffix(rest, piece) {
				return nil, false
			}
		}
		if at < 0 {
			return nil, false
		}
		held, rest = append(held, rest[:at]), rest[at+len(piece):]
	}
	return held, rest == "" && !slices.Contains(held, "")
}
