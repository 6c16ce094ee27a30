package facts

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/input"
)

// nearestShown is how many titles are named to who wrote one that no file has.
const nearestShown = 3

// nearest names the titles that are most like one that no file has: what was meant, most likely.
func nearest(name string, titles []string) string {
	type near struct {
		title string
		far   int
	}
	var found []near
	wanted := words.Compact(name)
	for i, t := range titles {
		c := words.Compact(t)
		far := input.Distance(wanted, c)
		if c == "" || slices.Contains(titles[:i], t) || isData(t) {
			continue
		}
		if far <= 1+len(wanted)/3 || len(wanted) > 3 && strings.Contains(c, wanted) ||
			len(c) > 3 && strings.Contains(wanted, c) {
			found = append(found, near{t, far})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.far, b.far) })
	if len(found) == 0 {
		return "écrire le titre comme il y est (tous : -columns, sans cette option)"
	}
	out := "vouliez-vous dire "
	for i, n := range found[:min(len(found), nearestShown)] {
		if i > 0 {
			out += " ou "
		}
		out += fmt.Sprintf("« %s »", n.title)
	}
	return out + " ?"
}
