package facts

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestMarksKnowEachNumber: who is named beside one number is known by that number, and by no other of all mobiles of a
// block; beside several, or none, by no number at all.
func TestMarksKnowEachNumber(t *testing.T) {
	parse := func(s string) number.Number {
		n, err := number.Parse(s)
		require.NoError(t, err)
		return n
	}
	named := parse("0639980001")
	var m Marks
	require.True(t, m.None())
	require.False(t, m.Has(7), "of none")
	m.Add([]uint64{7, 0}, []number.Number{named})
	m.Add([]uint64{8}, []number.Number{named, parse("0639980002")})
	m.Add([]uint64{9}, nil)
	for mark := range uint64(1000) { // so that it grows
		m.Add([]uint64{mark<<40 | 11}, []number.Number{named})
	}
	for _, mark := range []uint64{0, 7, 8, 9, 5<<40 | 11} {
		require.True(t, m.Has(mark), mark)
		require.Equal(t, mark == 8 || mark == 9, m.Names(mark, []number.Number{named}), mark)
	}
	require.False(t, m.Has(10))
	require.False(t, m.Names(10, nil))
	for n := range 10_000 {
		other := parse(fmt.Sprintf("063998%04d", n))
		require.Equal(t, other != named, m.Names(7, []number.Number{other}))
	}
	other := parse("0639980002")
	require.False(t, m.NamesBeside(8, []number.Number{other, named}), "the row has both, in whatever order")
	require.True(t, m.NamesBeside(8, []number.Number{named}))
	require.True(t, m.NamesBeside(8, []number.Number{named, parse("0639980003")}))
	require.True(t, m.NamesBeside(9, []number.Number{named}))
	require.False(t, m.NamesBeside(7, []number.Number{named, other}), "it is known by one of them")
	m.Add([]uint64{8}, []number.Number{named})
	require.True(t, m.NamesBeside(8, []number.Number{other, named}), "each row says so of others")
	// Numbers of which 24 bits are the same, as they were once kept.
	m.Add([]uint64{6}, []number.Number{parse("0199005484")})
	require.True(t, m.Names(6, []number.Number{parse("0639980398")}))
	require.False(t, m.Names(6, []number.Number{parse("0639980398"), parse("0199005484")}))
	m.Add([]uint64{7}, []number.Number{parse("0639980002")})
	require.True(t, m.Names(7, []number.Number{named}), "beside two numbers")
}
