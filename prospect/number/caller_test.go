package number_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func TestParseCaller(t *testing.T) {
	for _, c := range []struct {
		name, shown, reveal string
		family              number.Family
	}{
		{"nothing", "", "", 0},
		{"unknown, in a word", "Inconnu", "", 0},
		{"withheld", "withheld", "withheld", 0},
		{"withheld, in French", "Numéro MASQUÉ", "withheld", 0},
		{"anonymous, as telephone systems write it", "Anonymous", "withheld", 0},
		{"a code that withholds the number", "#31#0612345678", "withheld", 0},
		{"geographic", "01 23 45 67 89", "+33123456789", number.Geographic},
		{"geographic, overseas", "0590 12 34 56", "+590590123456", number.Geographic},
		{"an ordinary 09", "09 70 12 34 56", "+33970123456", number.Polyvalent},
		{"a mobile: nobody tells whose", "06 12 34 56 78", "+33612345678", number.Mobile},
		{"verified", "+33 (0)4 24 12 34 56", "+33424123456", number.Verified},
		{"verified, overseas", "09478 12345", "+262947812345", number.Verified},
		{"a platform", "0938 12 34 56", "+33938123456", number.Platform},
		{"free", "0 800 123 456", "+33800123456", number.Free},
		{"ordinary rate", "0809 12 34 56", "+33809123456", number.OrdinaryRate},
		{"shared cost", "0825 12 34 56", "+33825123456", number.SharedCost},
		{"premium", "0892 12 34 56", "+33892123456", number.Premium},
		{"a short number 30PQ", "3010", "3010", number.FreeShort},
		{"a short number 31PQ", "31 14", "3114", number.FreeShort},
		{"a short number 32PQ", "3200", "3200", number.ServiceShort},
		{"a short number 36PQ", "36.39", "3639", number.ServiceShort},
		{"a directory", "118 218", "118218", number.Directory},
		{"the service of an operator", "1044", "1044", number.OtherShort},
		{"the common good", "116 006", "116006", number.OtherShort},
		{"an emergency number", "15", "15", number.OtherShort},
		{"an emergency number of three digits", "112", "112", number.OtherShort},
		{"a machine, as far as ten digits go", "0700 12 34 56", "+33700123456", number.Machine},
		{"Tunisia", "+216 71 123 456", "+21671123456", number.Foreign},
		{"a name", "MaBoutique", "MaBoutique", 0},
		{"a name with digits and a space", "Radio 24", "Radio 24", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := number.ParseCaller(c.shown)
			require.NoError(t, err)
			require.Equal(t, c.reveal, got.Reveal())
			require.Equal(t, c.reveal == "withheld", got.Withheld())
			require.Equal(t, c.family, got.Family(), got.Family().String())

			again, err := number.ParseCaller(got.Reveal())
			require.NoError(t, err)
			require.Equal(t, got, again)
			b, err := json.Marshal(got)
			require.NoError(t, err)
			var back number.Caller
			require.NoError(t, json.Unmarshal(b, &back))
			require.Equal(t, got, back)
		})
	}
}

func TestParseCallerRefuses(t *testing.T) {
	for _, c := range []struct{ name, shown, remedy string }{
		{"a digit missing", "06 12 34 56 7", "ten digits"},
		{"five digits", "36105", "short"},
		{"four digits that start with 2", "2010", "short"},
		{"a directory, a digit short", "11821", "short"},
		{"scientific notation", "6,12E+08", "scientific"},
		{"a name too long", "Ma Grande Boutique", "name"},
		{"a name that starts with a digit", "3 Suisses", "name"},
		{"a number with a letter", "A612345678", "name"},
		{"a name with an accent", "Été", "name"},
		{"two numbers", "0162000000;0163000000", "several"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := number.ParseCaller(c.shown)
			require.Zero(t, got)
			var shaped *rgpd.InputError
			require.True(t, errors.As(err, &shaped))
			require.Contains(t, shaped.Remedy, c.remedy)
			require.NotRegexp(t, `\pN{2}`, shaped.Shape)
		})
	}
}

// The list of blocks has the short numbers too.
func TestEveryShortNumberOfTheList(t *testing.T) {
	seen := map[number.Family]int{}
	for _, b := range blocks(t) {
		if len(b.first) >= 10 {
			continue
		}
		c, err := number.ParseCaller(b.first)
		require.NoError(t, err, b.first)
		require.Equal(t, b.first, c.Reveal())
		require.Equal(t, arcepFamily(b.first), c.Family(), b.first)
		require.True(t, c.BlockKnown(), b.first)
		seen[c.Family()]++
	}
	require.Len(t, seen, 4)
	for _, s := range []string{"3699", "118999", "1099 ", "17"} {
		c, err := number.ParseCaller(s)
		require.NoError(t, err)
		require.Equal(t, s == "1099 ", c.BlockKnown(), s)
	}
}

func TestCallerPrintsTheSubscriberMasked(t *testing.T) {
	c, err := number.ParseCaller("06 12 34 56 78")
	require.NoError(t, err)
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%x", "%s", "%q"} {
		require.Equal(t, "+33•••••••78", fmt.Sprintf(verb, c))
		testkit.Masked(t, fmt.Sprintf(verb, struct{ shown number.Caller }{c}), c.Number().Reveal())
	}
	var b strings.Builder
	slog.New(slog.NewTextHandler(&b, nil)).Info("set up", "shown", c)
	require.Contains(t, b.String(), "+33•••••••78")
	for _, s := range []string{"3639", "MaBoutique", "withheld"} {
		c, err := number.ParseCaller(s)
		require.NoError(t, err)
		require.Equal(t, s, c.String())
	}
}

func FuzzParseCaller(f *testing.F) {
	for _, s := range []string{"", "3639", "118218", "#31#06", "MaBoutique", "masqué", "+33162000000", "1", "\xff", "OO", "0O"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := number.ParseCaller(s)
		testkit.Refused(t, err)
		if err != nil {
			if c != (number.Caller{}) {
				t.Fatal("an error and a number")
			}
			return
		}
		again, err := number.ParseCaller(c.Reveal())
		if err != nil || again != c {
			t.Fatalf("%q: %q, %v", s, c.Reveal(), err)
		}
		if c.Family() > number.OtherShort || c.Number() == (number.Number{}) && c.Number().Reveal() != "" {
			t.Fatal("out of range")
		}
	})
}
