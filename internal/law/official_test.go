package law

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// officialHosts are those of whoever makes or publishes the law.
var officialHosts = []string{
	"www.legifrance.gouv.fr", "eur-lex.europa.eu", "arcep.fr",
	"cnil.fr", // of a decision on adequacy, and what it renews
}

// cnilLab is where the CNIL itself publishes its base of questions and its guide for developers.
const cnilLab = "https://github.com/LINCnil/"

// TestALawHasAnOfficialPage: the address of a law, a decree or an act of the Union is an
// official page, or there is none: a copy is named in the note. What the CNIL says, of
// whatever rank, has a page of its own or of Légifrance, or none.
func TestALawHasAnOfficialPage(t *testing.T) {
	for name, w := range all {
		u, err := url.Parse(w.Address())
		require.NoError(t, err, name)
		assert.False(t, strings.HasSuffix(u.Host, "."), name)
		if w.Rank >= Decree && w.URL != "" {
			assert.Contains(t, officialHosts, u.Host, "%s: put the copy in its note", name)
		}
		if strings.HasPrefix(w.Ref, "CNIL, ") && w.URL != "" && !strings.HasPrefix(w.URL, cnilLab) {
			host := strings.TrimPrefix(u.Host, "www.")
			assert.Contains(t, []string{"cnil.fr", "legifrance.gouv.fr"}, host, "%s: put the copy in its note", name)
		}
	}
}

// unnumbered are the wordings of articles of a French code, a law or a decree whose version's
// number was found in nothing that was read. None is guessed: one that is found goes to the
// wording, and off this list.
var unnumbered = strings.Fields(`
	CP22616 CP22617 CP226171 CP22618 CP226181 CP22620 CP22621 CP22622 CP226221 CP226222
	CallerNumbers CivilCode2224 Consumer D2131 Decree77 Decree92Before
	L11222 L12111 L1212 L1217 L12226 L12322 L13211 L13214 L132141 L1322 L2131
	L22116 L22116Of2016 L22116Of2020 L22116Of2022 L22117 L22216 L22216Of2016 L222333 L2225
	L2231Of2020 L2232Of2016 L2235 L24212 L24212Of2016 L24214 L24214Of2016 L242161 L24216Of2016
	L345 L44 L632381Of2022 LCEN20 LIL20 LIL221 LIL45 LIL82 LIL83 LIL84 Lawyers
	R10 R101 R1127 R2222 R2232 R2233 R2233Of2016 R2233Of2022 R2234 R2236 R2237`)

func TestVersionsWithoutNumberAreListed(t *testing.T) {
	var without []string
	for name, w := range all {
		if (w.Rank == Statute || w.Rank == Decree) && w.ID == "" && name != "SectorRules" &&
			!strings.HasPrefix(w.Ref, "Arcep, ") && !strings.HasPrefix(w.Ref, "CNIL, ") {
			without = append(without, name)
		}
	}
	slices.Sort(without)
	want := slices.Sorted(slices.Values(unnumbered))
	assert.Equal(t, want, without)
}

// TestCompared: a citation, of a part too and of the right wording, finds what was compared
// of it; each line of the record is found by the citation of its wording.
func TestCompared(t *testing.T) {
	one := func(c string) Comparison {
		t.Helper()
		found := Compared(c)
		require.Len(t, found, 1, c)
		return found[0]
	}
	today := one(L2231.Cited())
	assert.Equal(t, "L223-1", today.Article)
	assert.Equal(t, "2026-08-11", today.State)
	assert.Equal(t, "2026-11-23", today.On)
	assert.Len(t, today.Digest, 64)
	assert.Equal(t, today, one(L2231.Part("al. 6").Cited()))
	assert.Equal(t, today, one(L2231.Part("« prospection commerciale »").Part("al. 1").Cited()))
	assert.NotEqual(t, today.Digest, one(L2231Of2016.Part("al. 1").Cited()).Digest)
	assert.Equal(t, "2026-08-11", one(L2235.Cited()).State, "the last of three states")
	assert.Len(t, Compared(D2131.Cited()), 2, "an article each")
	for _, none := range []string{"", GDPR("6").Cited(), D2239.Cited(), "C. conso., art. L. 223", "C. conso."} {
		assert.Empty(t, Compared(none), none)
	}
	for line := range strings.Lines(record) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		require.Len(t, f, 5, line)
		require.Contains(t, all, f[0], "no wording of ours")
		assert.NotEmpty(t, Compared(all[f[0]].Cited()), line)
	}
}
