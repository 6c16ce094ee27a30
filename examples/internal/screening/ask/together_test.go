package ask

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// What two answers refuse together, and neither alone, is said before either is given; and it is what they do.
func TestWhatAnswersRefuseTogether(t *testing.T) {
	s := session(t, "téléphone;CP;nom\n0199001010;75011;Morel\n0199001122;69003;Diallo\n")
	for _, short := range professional {
		if !strings.HasPrefix(short, "dialling=") && !strings.HasPrefix(short, "shown=") {
			s.Answer(find(t, short))
		}
	}
	said := map[string][]string{}
	for _, o := range s.Weighed() {
		for _, e := range o.Effects {
			for _, t := range e.Together {
				for _, a := range t.With {
					said[e.Short()] = append(said[e.Short()], a.Short())
				}
			}
		}
	}
	require.Contains(t, said["dialling=automatic"], "shown=territorial")
	require.NotContains(t, said["dialling=automatic"], "shown=verified", "it may be shown")
	require.NotContains(t, said, "dialling=by-hand")
	require.NotContains(t, said, "dialling=random", "it is refused whatever is shown")

	var out bytes.Buffer
	s.Write(&out, "screen")
	text := strings.Join(strings.Fields(out.String()), " ")
	require.Regexp(t, `dialling=automatic.*→ avec [^:]*shown=territorial[^:]* : refuse 2 lignes : `, text)

	for _, o := range s.Weighed() {
		for _, e := range o.Effects {
			for _, both := range e.Together {
				for _, a := range both.With {
					alone, ok := with(s.s, e.Answer)
					require.True(t, ok)
					then, ok := with(alone, a)
					require.True(t, ok)
					rows, why := refused(s.waiting, then)
					require.Empty(t, cmp.Diff([]any{both.Rows, both.Why}, []any{rows, why}), "%s, %s", e.Short(), a.Short())
					rows, _ = refused(s.waiting, alone)
					require.Zero(t, rows, "%s alone", e.Short())
				}
			}
		}
	}
	require.False(t, slices.Contains(said["dialling=automatic"], "shown=desk-mobile"), "it is refused alone")
}

// A column of notes is offered to be left unread with what that frees: the rows that refuse there, too.
func TestLeavingNotesUnreadTellsWhatItFrees(t *testing.T) {
	file := "téléphone;notes\n0199001010;ne plus appeler\n"
	for _, digit := range "123456" {
		file += "019900112" + string(digit) + ";zgrmbl\n"
	}
	var out bytes.Buffer
	session(t, file).Write(&out, "screen")
	text := strings.ReplaceAll(strings.Join(strings.Fields(out.String()), " "), "\u00a0", " ")
	require.Contains(t, text, `-column "notes=" si elle ne dit de refus nulle part : rien n'y est lu`)
	require.Contains(t, text, "plus de côté pour elle : 7 lignes")
}
