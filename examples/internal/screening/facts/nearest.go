package facts

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
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
		far := distance(wanted, c)
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

// distance is how many letters have to be put in, taken out or changed to make one of the other.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			row[j+1] = min(above+1, row[j]+1, corner+map[bool]int{false: 1}[a[i] == b[j]])
			corner = above
		}
	}
	return row[len(b)]
}
