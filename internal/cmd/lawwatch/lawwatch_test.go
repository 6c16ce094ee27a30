package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden" // -update of all tests
	"github.com/rgpd-go/rgpd/internal/law"
)

//ruleids:made-up no-call-to-a-swarm of-another-article answer-of-a-swarm

// The code and its articles are invented.
const old = `---
title: "Code des abeilles"
identifier: "LEGITEXT000099999999"
last_updated: "2026-01-01"
---
# Code des abeilles

## Livre Ier : L'ESSAIM

##### Article L900-1

L'apiculteur d'un essaim ne l'appelle pas par téléphone, sauf :

1° Au cœur de l'été ;

2° S'il y consent — par écrit.

##### Article L900-2

Cet article est en vigueur jusqu'au 1er mars 2027.

##### Article L900-3

Un article que nul ne cite.

##### Article R900-4

L'essaim répond dans le mois.

#### Section 2 : Ce qui n'est pas d'un article

Une note du miroir.
`

// rewrapped is the same text as another mirror keeps it.
const rewrapped = "\ufeff---\r\n" + `titulo: Code des abeilles
identificador: LEGITEXT000099999999
ultima_actualizacion: 2026-02-01
---
## Art. L. 900-1

L’apiculteur d’un essaim ne
l’appelle pas  par téléphone, sauf :
- 1º Au c` + "\u0153" + `ur de l’été ;
- 2° S’il y **consent** – par écrit.

## Art. L. 900-2
Cet article est en vigueur jusqu’au 1er mars 2027.

## Article L. 900-3
Un article que nul
ne cite.

## Article R. 900-4

> L'essaim répond dans le mois.

# Section 2
`

func state(t *testing.T, text string) *State {
	t.Helper()
	s, err := readState("bees.md", strings.NewReader(text))
	require.NoError(t, err)
	return s
}

func text(s string) law.Text {
	return law.Text{Rank: law.Statute, Ref: s, URL: "https://example.org/LEGITEXT000099999999"}
}

func day(s string) law.Day {
	var d rgpd.Date
	if err := d.UnmarshalText([]byte(s)); err != nil {
		panic(err)
	}
	return law.Day(d)
}

var wordings = map[string]law.Wording{
	"L9001Before": {
		Text:  text("C. abeilles, art. L. 900-1"),
		As:    "2010",
		From:  day("2010-01-01"),
		Until: day("2020-01-01"),
	},
	"L9001":    {Text: text("C. abeilles, art. L. 900-1"), From: day("2020-01-01"), Read: day("2026-01-02")},
	"L9002":    {Text: text("C. abeilles, art. L. 900-2"), From: day("2020-01-01"), Read: day("2026-01-02")},
	"R9004":    {Text: text("C. abeilles, art. R. 900-4 et R. 900-5"), From: day("2020-01-01")},
	"Range":    {Text: text("C. abeilles, art. L. 1 à L. 9"), From: day("2020-01-01")},
	"Judgment": {Text: law.Text{Rank: law.CaseLaw, Ref: "Cass., 1 January 2020"}, From: day("2020-01-01")},
}

var swarm = []Row{
	{"prospect", "no-call-to-a-swarm", 0, 0, []string{"C. abeilles, art. L. 900-1, 1°"}},
	{"prospect", "of-another-article", 0, 0, []string{"C. abeilles, art. L. 900-10"}},
	{"rights", "answer-of-a-swarm", 0, 0, []string{"C. abeilles, art. R. 900-4 et R. 900-5"}},
}

func bees(record ...Compared) *watch { return newWatch(wordings, record, swarm) }

// findings are told in short.
func findings(r Report) (out []string) {
	for _, f := range r.Findings {
		line := f.What + " " + f.Article
		for _, d := range f.Days {
			line += " " + d.String()
		}
		for _, row := range f.Rows {
			line += " " + string(row.ID)
		}
		out = append(out, line)
	}
	return out
}

func TestTheSameTextOtherwiseWrappedIsTheSame(t *testing.T) {
	r := bees().between(state(t, old), state(t, rewrapped))
	require.Empty(t, r.Findings)
	require.Equal(t, []int{3, 3, 0}, []int{r.Articles, r.Same, r.Others})
	require.False(t, r.differs())
}

func TestAWordThatDiffersIsFoundWithTheRowsThatRestOnIt(t *testing.T) {
	for _, c := range []struct {
		name, from, to string
		want           []string
		others         int
	}{
		{"a word", "par écrit", "par message", []string{"differs L900-1 no-call-to-a-swarm"}, 0},
		{"a number", "1° Au", "2° Au", []string{"differs L900-1 no-call-to-a-swarm"}, 0},
		{"a comma", "téléphone, sauf", "téléphone sauf", []string{"differs L900-1 no-call-to-a-swarm"}, 0},
		{"an article that is gone", "##### Article R900-4\n", "", []string{"differs L900-3"}, 0},
		{"an article that no row cites", "nul ne", "nul ne le", nil, 1},
		{"what stands under another heading", "Une note", "Deux notes", nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(old, c.from))
			changed := state(t, strings.Replace(old, c.from, c.to, 1))
			r := bees().between(state(t, old), changed)
			if c.name == "an article that is gone" { // what stood in it stands in the one before, which no row cites
				c.want, c.others = []string{"gone R900-4 answer-of-a-swarm"}, 1
			}
			require.Empty(t, cmp.Diff(c.want, findings(r)))
			require.Equal(t, c.others, r.Others)
			require.Equal(t, c.want != nil, r.differs())
		})
	}
}

// TestAParagraphSetAsAHeadingIsText: some mirrors set the II of an article as a heading below
// it, and what it allows is no label.
func TestAParagraphSetAsAHeadingIsText(t *testing.T) {
	require.Equal(t, 1, strings.Count(old, "##### Article R900-4\n"))
	for _, paragraph := range []string{"###### II. – Par exception, tout est permis.\n", "######II. – Par exception.\n"} {
		changed := state(t, strings.Replace(old, "##### Article R900-4\n", paragraph+"##### Article R900-4\n", 1))
		require.Equal(t, 1, bees().between(state(t, old), changed).Others, paragraph)
	}
}

// TestAnArticleThatItsHeadingEndsIsTold: the text below it is the same, and nobody may take it
// for the law.
func TestAnArticleThatItsHeadingEndsIsTold(t *testing.T) {
	record := bees().note(state(t, old))
	for _, mark := range []string{
		"(abrogé)", "(Abrogé)", "(abrogé différé)", "- Abrogé par une loi", "(périmé)", "(transféré)", "(annulé)",
		"(abroge\u0301)", "[disjoint]", "(modifié à venir)",
	} {
		marked := state(t, strings.Replace(old, "Article L900-1\n", "Article L900-1 "+mark+"\n", 1))
		for name, r := range map[string]Report{
			"two states": bees().between(state(t, old), marked), "the record": bees(record...).against(marked),
		} {
			require.Equal(t, "marked L900-1 no-call-to-a-swarm", findings(r)[0], "%s, %s", mark, name)
			require.NotEmpty(t, r.Findings[0].Mark)
			require.True(t, r.differs(), mark)
		}
		require.Len(t, bees().note(marked), len(record)-1, "%s: not written down as compared", mark)
		require.Empty(t, findings(bees().between(marked, marked)), "nothing changed between the two")
	}

	inForce := state(t, strings.Replace(old, "Article L900-1\n", "Article L900-1 (en vigueur)\n", 1))
	require.Empty(t, bees().between(state(t, old), inForce).Findings)

	back := bees().between(state(t, strings.Replace(old, "L900-1\n", "L900-1 (abrogé)\n", 1)), state(t, old))
	require.Equal(t, []string{"differs L900-1 no-call-to-a-swarm"}, findings(back), "no longer marked")

	ended := map[string]law.Wording{"L9001Before": wordings["L9001Before"]}
	gone := newWatch(ended, nil, nil).against(state(t, strings.Replace(old, "L900-1\n", "L900-1 (abrogé)\n", 1)))
	require.Empty(t, gone.Findings, "as our rows have it")

	var out strings.Builder
	r := bees(record...).against(state(t, strings.Replace(old, "L900-1\n", "L900-1 (abrogé)\n", 1)))
	r.print(&out)
	require.Contains(t, out.String(), "marked     L900-1")
	require.Contains(t, out.String(), ": abrogé\n")
}

// TestANewArticleIsNew: it does not differ from what there was.
func TestANewArticleIsNew(t *testing.T) {
	before := state(t, strings.Replace(old, "##### Article R900-4\n", "", 1))
	r := bees().between(before, state(t, old))
	require.Equal(t, []string{"new R900-4 answer-of-a-swarm"}, findings(r))
	require.True(t, r.differs())
}

func TestATextIsHeldAgainstWhatWasCompared(t *testing.T) {
	w := bees()
	r := w.against(state(t, old))
	require.Empty(t, cmp.Diff([]string{
		"uncompared L900-1 no-call-to-a-swarm", "uncompared L900-2", "uncompared R900-4 answer-of-a-swarm",
		"gone R900-5 answer-of-a-swarm",
	}, findings(r)))
	require.Equal(t, 2, r.Unwatched, "a range and a judgment")

	record := w.note(state(t, old))
	require.Len(t, record, 2, "of R900-4 no wording was read")
	require.Equal(t, []string{"L9001", "2026-01-01", "2026-01-02"},
		[]string{record[0].Name, record[0].State.String(), record[0].On.String()})
	require.Len(t, bees(record...).note(state(t, rewrapped)), 2, "the same text is written down once")

	want := []string{"ends L900-2 2027-03-01", "uncompared R900-4 answer-of-a-swarm", "gone R900-5 answer-of-a-swarm"}
	require.Empty(t, cmp.Diff(want, findings(bees(record...).against(state(t, rewrapped)))))

	changed := state(t, strings.Replace(rewrapped, "ne\nl’appelle", "n'appelle", 1))
	require.Equal(t, "differs L900-1 no-call-to-a-swarm", findings(bees(record...).against(changed))[0])
}

func TestATextOfAnotherDayIsHeldAgainstTheWordingOfThatDay(t *testing.T) {
	before := state(t, strings.Replace(old, "2026-01-01", "2019-12-31", 1))
	r := bees().against(before)
	require.Equal(t, "C. abeilles, art. L. 900-1 (2010)", r.Findings[0].Ref)
	require.Equal(t, "differs L900-2", findings(r)[1], "it stands before its wording began")
}

func TestWhatIsNoTextOfLawIsRefused(t *testing.T) {
	for name, s := range map[string]string{
		"empty":      "",
		"no head":    "## Article L900-1\n\nun texte",
		"no day":     "---\nidentifier: LEGITEXT000099999999\n---\n## Article L900-1\n",
		"no such":    "---\nidentifier: LEGITEXT000099999999\nlast_updated: 2026-02-30\n---\n## Article L900-1\n",
		"no article": "---\nidentifier: LEGITEXT000099999999\nlast_updated: 2026-02-01\n---\nun texte\n",
	} {
		_, err := readState("bees.md", strings.NewReader(s))
		require.Error(t, err, name)
	}
}

// withoutState are wordings that were read in another copy than a mirror of the code.
var withoutState = map[string]string{
	"L2225": "the copy at hand was made before ordonnance 2026-2; read in the Journal officiel",

	"L313413": noMirror, "L31331": noMirror, "L34222": noMirror, "L632381": noMirror, "L632381Of2022": noMirror,
	"L222333": noMirror,
	"L12322":  noMirror,
}

const noMirror = "read in a copy of the article; no mirror of its code was at hand"

// TestTheRecordIsOfOurWordings: each line is of a wording that was read, on the day that the
// wording says and from its days; and each wording of an article of a code that was read
// has a line, or a reason.
func TestTheRecordIsOfOurWordings(t *testing.T) {
	record, err := readRecord(filepath.Join("..", "..", "..", recordFile))
	require.NoError(t, err)
	articles, _ := cited(law.All())
	held := map[string]bool{}
	for _, c := range record {
		w, ok := law.All()[c.Name]
		require.True(t, ok, c.Name)
		require.Regexp(t, regexp.MustCompile(`^[0-9a-f]{64}$`), c.Digest, c.Name)
		require.Equal(t, rgpd.Date(w.Read), c.On, c.Name)
		require.LessOrEqual(t, rgpd.Date(w.From), c.State, c.Name)
		if w.Until != 0 {
			require.Less(t, c.State, rgpd.Date(w.Until), c.Name)
		}
		held[c.Name+" "+c.Article] = true
	}
	for name, why := range withoutState {
		for c := range held {
			require.False(t, strings.HasPrefix(c, name+" "), "%s has a line, though %s", name, why)
		}
	}
	var missing []string
	for article, list := range articles {
		for _, c := range list {
			if _, ok := withoutState[c.Name]; c.Wording.Read != 0 && !held[c.Name+" "+article] && !ok &&
				strings.HasPrefix(article, "LEGITEXT") {
				missing = append(missing, c.Name+" "+article)
			}
		}
	}
	require.Empty(t, missing)
}

func TestTheCommandReadsFiles(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", ".."))
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md")
	require.NoError(t, os.WriteFile(a, []byte(old), 0o600))
	require.NoError(t, os.WriteFile(b, []byte(rewrapped), 0o600))
	var out strings.Builder
	differ, err := run(&out, []string{b}, a, false, false)
	require.NoError(t, err)
	require.False(t, differ)
	require.Contains(
		t,
		out.String(),
		"Code des abeilles (LEGITEXT000099999999), state of 2026-02-01, against its state of 2026-01-01",
	)
	out.Reset()
	_, err = run(&out, []string{b}, "", true, false)
	require.NoError(t, err)
	require.Contains(t, out.String(), `"id":"LEGITEXT000099999999"`)
	_, err = run(&out, nil, "", false, false)
	require.Error(t, err)

	require.NoError(t, os.WriteFile(b, []byte(strings.Replace(rewrapped, "L. 900-2", "L. 900-2 (abrogé)", 1)), 0o600))
	t.Chdir(filepath.Join("internal", "cmd"))
	_, err = run(&out, []string{b}, "", false, false)
	require.NoError(t, err, "below the root of the module")
	t.Chdir(dir)
	_, err = run(&out, []string{b}, "", false, false)
	require.ErrorContains(t, err, "run it in the module")

	for _, said := range []string{"CODE.md", "identifier:", "last_updated:", "## Article", "Exit codes: 0", "; 1 ", "; 2 ", "module"} {
		require.Contains(t, usage, said)
	}
	for _, what := range append(tells, "uncompared", "ends") {
		require.Contains(t, usage, "\n    "+what)
	}
}
