package facts

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestFrequentUnknownWordsAreShown: those of five rows or more, a dozen at most, none that may be a refusal; and a row
// counts once for a word, in whatever part of the file it stands.
func TestFrequentUnknownWordsAreShown(t *testing.T) {
	var all, part UnknownNotes
	require.Empty(t, all.Columns())
	for i := range 10 {
		u := &all
		if i%2 == 0 {
			u = &part
		}
		words := []string{"zorglub", "stop", "pas", "hs", "r2d2"}
		if i < 5 {
			words = append(words, "bulgroz")
		}
		if i < 4 {
			words = append(words, "garricastel")
		}
		u.Add([]UnknownNote{{Column: 3, Words: words}, {Column: 1}})
	}
	all.Add([]UnknownNote{{Column: 3, Words: []string{"bulgroz"}}})
	all.Join(&part)
	require.Empty(t, cmp.Diff([]UnknownColumn{
		{Column: 3, Rows: 11, Words: []UnknownWord{{"zorglub", 10}, {"bulgroz", 6}}},
		{Column: 1, Rows: 10},
	}, all.Columns()))

	var many UnknownNotes
	for range 5 {
		for i := range 26 {
			many.Add([]UnknownNote{{Words: []string{fmt.Sprintf("zorg%c", 'a'+rune(i))}}})
		}
	}
	require.Len(t, many.Columns()[0].Words, mostShown)
	for i := range mostUnknown + 10 {
		many.Add([]UnknownNote{{Words: []string{fmt.Sprint("z", i)}}})
	}
	require.Len(t, many.columns[0].words, mostUnknown)
}
