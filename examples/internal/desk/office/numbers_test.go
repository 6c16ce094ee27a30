package office

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestNumbersOfACell: each in whatever signs; where one more may stand there and is not read, it is said.
func TestNumbersOfACell(t *testing.T) {
	const one, two = "+33639980001", "+33639980002"
	for cell, want := range map[string][]string{
		"０６３９９８０００１": {one}, "06\u00a039\u00a098\u00a000\u00a001": {one}, "06\u202f39\u202f98\u202f00\u202f01": {one},
		"06\u200b39980001": {one}, "06\u00ad39980001": {one}, "O6 39 98 OO O1": {one}, "+33 (0)6 39 98 00 01": {one}, "0033639980001": {one},
		"06399800010639980002": {one, two}, "639980001639980002": {one, two}, "+33639980001+33639980002": {one, two},
		"0639980001 / 06 39 98 00 O2": {one, two}, "0639980001 0639980002": {one, two}, "0639980001 (０６３９９８０００２)": {one, two},
		"0639980001 poste 12": {one}, "0639980001, Mme Petit": {one}, "0639980001 depuis 2019": {one}, "06 39 98 00 01 ou 06 39 98 00 01": {one},
		"+590 690 00 12 34": {"+590690001234"}, "": nil,
	} {
		got, unread := NumbersOf(cell)
		var all []string
		for _, n := range got {
			all = append(all, n.Reveal())
		}
		require.Empty(t, cmp.Diff(want, all), cell)
		require.False(t, unread, cell)
	}
	for _, cell := range []string{"0639980001 06 39 98 00 ??", "0639980001 zéro six 39 98 00 02", "0639980001 39980002", "0639980001-02",
		"0639980001 / 02", "0639980001 et ٠٦٣٩٩٨٠", "06 39 98 00", "illisible", "0639980001 063998"} {
		_, unread := NumbersOf(cell)
		require.True(t, unread, cell)
	}
}
