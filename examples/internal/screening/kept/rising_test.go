package kept

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestNumbersOfRecordsThatRise: each above the one before, behind the same letters.
func TestNumbersOfRecordsThatRise(t *testing.T) {
	for numbers, want := range map[string]bool{
		"C1 C2 C10 C11": true, "C0000001 C0000002": true, "7 8 19": true, "AZ-1 AZ-3": true, "": true, "C1": true,
		"007 8": true, "C1 C1": false, "C2 C1": false, "C1 D2": false, "C1 c2": false, "7 007": false,
		"7 7.0": false, "C1 C2a": false, "C1 C": false, "1 1234567890123456789": false, "é1 é2": false, "1,0 2": false,
		"C1  C2": true, "C_1 C_2": false, "C1 C2 C1": false,
	} {
		for cut := range len(strings.Fields(numbers)) + 1 { // wherever the chunk ends
			all := strings.Fields(numbers)
			edges := []edge{{runs: make([]rising, 1)}, {runs: make([]rising, 1)}, {}}
			for i, n := range all {
				next(&edges[min(1, max(0, i+1-cut))].runs[0], n)
			}
			require.Equal(t, want, haveRisen(edges), "%s, cut at %d", numbers, cut)
		}
	}
}

// TestRecordsThatDifferWhileTheyRiseAreNotOne: no two that are counted as different have one key.
func TestRecordsThatDifferWhileTheyRiseAreNotOne(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	spelt := []string{"%d", "%02d", "%05d", "C%d", "c%d", "C-%d", "C0%d", "%d.0", "%d,0", " %d", "%d ", "C %d"}
	for range 20_000 {
		a, b := fmt.Sprintf(spelt[r.IntN(len(spelt))], r.IntN(120)), fmt.Sprintf(spelt[r.IntN(len(spelt))], r.IntN(120))
		run := rising{}
		next(&run, a)
		if next(&run, b); !run.fell {
			require.NotEqual(t, facts.KeyOf(a), facts.KeyOf(b), "%q %q", a, b)
		}
	}
}

// TestATextWithoutTheLettersHasNoneOfThoseThatRise: whatever text has the number of a record of a column that rises, is
// asked for it.
func TestATextWithoutTheLettersHasNoneOfThoseThatRise(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	spelt := []string{"%d", "%05d", "C%d", "c%d", "AZ-%d", "aZ-0%d", "%d.0", " c %d", "réf. C%d", "C%d (ex K1)", "Ｃ%d",
		"voir AZ-%d"}
	asked := 0
	for range 40_000 {
		a, b := fmt.Sprintf(spelt[r.IntN(5)], r.IntN(60)), fmt.Sprintf(spelt[r.IntN(len(spelt))], r.IntN(60))
		letters, _, is := counted(a)
		require.True(t, is, a)
		if slices.Contains(slices.Collect(facts.RecordKeys(b, false)), facts.KeyOf(a)) {
			require.True(t, risen{true, letters}.mayHave(b), "%q %q", a, b)
			asked++
		}
	}
	require.Greater(t, asked, 100)
	require.False(t, risen{true, "C"}.mayHave("12/11/2026"))
	require.False(t, risen{true, "AZ-"}.mayHave("A12"))
	require.True(t, risen{true, ""}.mayHave("12/11/2026"))
	require.True(t, risen{false, "C"}.mayHave("12/11/2026"), "a column that does not rise may have any")
}

// TestARecordFarBelowIsTheSame: after thousands of numbers that rise, one comes again; who said no has it.
func TestARecordFarBelowIsTheSame(t *testing.T) {
	var b strings.Builder
	b.WriteString("id;nom;téléphone;opposition le\n")
	for i := range 3000 {
		fmt.Fprintf(&b, "C%04d;Martin;06399%05d;\n", i, i)
	}
	for _, last := range []string{"C0004;Martin;0639980000;01/09/2026\n", "c0004;Martin;0639980000;01/09/2026\n"} {
		file := b.String() + last
		for _, block := range []int{500, 1 << 20} {
			tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
			require.NoError(t, err)
			tab.Block = block
			s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
			said, err := Hear(&s, tab, Besides{}, 2)
			require.NoError(t, err)
			var lines []int
			for i, is := range stoppedIn(t, s, tab, said) {
				if is {
					lines = append(lines, i)
				}
			}
			require.Equal(t, []int{4, 3000}, lines, "%s, in chunks of %d", last, block)
		}
	}
}
