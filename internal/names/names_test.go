package names

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Lumen Télécom", "LUMEN  TELECOM", true},
		{"Lumen Télécom", " lumen t\u00e9l\u00e9com\u00a0", true},
		{"Te\u0301le\u0301com", "télécom", true},
		{"Centre d'appels", "centre d’Appels", true},
		{"Çà et là", "CA ET LA", true},
		{"", "", true},
		{"ΣΑΣ", "σας", true},
		{"Lumen", "Lumen Télécom", false},
		{"Lumen Télécom", "LumenTélécom", false},
		{"A & B", "A et B", false},
		{"A-B", "A B", false},
		{"œuvre", "oeuvre", false},
		{"A 1", "A 2", false},
		{"", " ", false},
		{" ", "\t", false},
		{"a\xff", "a\xfe", false},
		{"a\xff", "A\xff", false},
		{"a\xff", "a\ufffd", false},
		{"a\xff", "a\xff", true},
	} {
		require.Equal(t, c.same, Same(c.a, c.b), "%q %q", c.a, c.b)
		require.Equal(t, c.same, Same(c.b, c.a), "%q %q", c.b, c.a)
	}
	require.Zero(t, testing.AllocsPerRun(100, func() { Same("Énergie  et Fils, Société", "energie et fils, societe") }))
}

func FuzzSame(f *testing.F) {
	f.Add("Lumen Télécom", "LUMEN  TELECOM")
	f.Add("a\xff", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !Same(a, a) || Same(a, b) != Same(b, a) {
			t.Fatalf("%q %q", a, b)
		}
		if latin := strings.Map(european, a); strings.TrimSpace(latin) != "" && Same(latin, latin+" ") &&
			!Same(latin, norm.NFD.String(latin)+" ") {
			t.Fatalf("%q is not as it is written in parts", latin)
		}
	})
}

// european keeps the letters whose accents are known.
func european(r rune) rune {
	if r >= 0x180 {
		return -1
	}
	return r
}

// TestBases: the table is that of Unicode.
func TestBases(t *testing.T) {
	for i := range len(bases) {
		r := firstBase + rune(i)
		want, n := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
		if n == len(string(r)) && want == r || want >= utf8.RuneSelf {
			want = '.'
		}
		require.Equal(t, string(want), bases[i:i+1], "%c", r)
	}
	require.Len(t, bases, 0x180-0xC0)
}

// Two names are the same where their folds are equal, and a fold is its own.
func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"Lumen Télécom": "lumen telecom", "  LUMEN \t TELECOM\u00a0": "lumen telecom", "Centre d’Appels": "centre d'appels", "ΣΑΣ": "σασ",
	} {
		got, ok := Fold(name)
		require.True(t, ok, name)
		require.Equal(t, want, got)
	}
	for _, nobody := range []string{"", " ", "a\xff"} {
		got, ok := Fold(nobody)
		require.False(t, ok, "%q", nobody)
		require.Empty(t, got)
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Lumen Télécom", "LUMEN  TELECOM")
	f.Add("a\xff", " ")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, okA := Fold(a)
		y, okB := Fold(b)
		if okA && okB && (x == y) != Same(a, b) {
			t.Fatalf("%q %q: folded %q %q", a, b, x, y)
		}
		if again, ok := Fold(x); okA && (!ok || again != x) {
			t.Fatalf("%q: %q is folded again into %q", a, x, again)
		}
	})
}
