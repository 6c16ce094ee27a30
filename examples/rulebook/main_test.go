package main

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	rows "github.com/rgpd-go/rgpd/internal/book"
	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// written is the book in a language.
func written(t *testing.T, args ...string) (page, said string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "book.html")
	var out bytes.Buffer
	require.NoError(t, run(append(args, "-o", path), &out))
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(b), strings.ReplaceAll(out.String(), path, "PATH")
}

// TestEveryRuleAndGuaranteeIsInTheBook: under an anchor of its own, in both languages; each link
// within the book leads somewhere, and nothing in it is fetched or run.
func TestEveryRuleAndGuaranteeIsInTheBook(t *testing.T) {
	for _, args := range [][]string{nil, {"-fr"}} {
		page, _ := written(t, args...)
		anchors := map[string]bool{}
		for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
			require.False(t, anchors[m[1]], "two anchors %s", m[1])
			anchors[m[1]] = true
		}
		for c := range rows.Chapters() {
			for _, r := range c.Rules {
				require.True(t, anchors[string(r.ID)], r.ID)
			}
			for _, s := range c.Sections {
				for _, g := range s.Guarantees {
					require.True(t, anchors["g-"+g.ID], g.ID)
				}
			}
		}
		links := regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1)
		require.Greater(t, len(links), 700)
		for _, m := range links {
			require.True(t, anchors[m[1]], "a link to %s leads nowhere", m[1])
		}
		for _, no := range []string{"<script", "<link", "<img", "@import", "url("} {
			require.NotContains(t, page, no)
		}
		require.NotContains(t, page, "ZgotmplZ")
	}
}

// TestTheBookTellsTheRows: what a lawyer looks for stands where the rows have it.
func TestTheBookTellsTheRows(t *testing.T) {
	b := newBook(language.French)
	part := b.Parts[slices.IndexFunc(b.Parts, func(p part) bool { return p.Package == "prospect" })]
	rules := part.Sections[0].Rules
	ban := rules[slices.IndexFunc(rules, func(r rule) bool { return r.ID == "works-ban" })]
	require.Equal(t, "interdit", ban.Effect)
	require.Equal(t, "depuis le 2026-08-11", ban.Days)
	require.NotEmpty(t, ban.When)
	require.True(t, slices.ContainsFunc(ban.Texts, func(s text) bool { return strings.HasPrefix(s.Says, "C. conso., art. L. 223-1") }))

	require.Len(t, b.Cases, 22)
	require.True(t, slices.ContainsFunc(b.Open, func(o openPoint) bool { return o.ID == "call-back-requested" }))

	optIn := b.Calendar[slices.IndexFunc(b.Calendar, func(c change) bool { return c.Day == "2026-08-11" })]
	require.Contains(t, optIn.Opened, "works-ban")
	require.Contains(t, optIn.Closed, "bloctel-listed")
	carries := func(flips []flip, before, after string) bool {
		return slices.ContainsFunc(flips, func(f flip) bool { return f.Before == before && f.After == after })
	}
	require.True(t, carries(optIn.Forbids, "consumer-opt-out", "works-ban"), "%v", optIn.Forbids)
	require.True(t, carries(optIn.Allows, "bloctel-listed", "consumer-consent"), "%v", optIn.Allows)
	require.True(t, slices.IsSortedFunc(b.Calendar, func(a, b change) int { return strings.Compare(a.Day, b.Day) }))
}

// TestTheDigestIsOfTheRules: the same in both languages and every time; another does not pass.
func TestTheDigestIsOfTheRules(t *testing.T) {
	_, french := written(t, "-fr")
	_, english := written(t)
	require.Equal(t, french, english)
	digest := newBook(language.English).Digest
	require.Equal(t, "PATH\n"+digest+"\n", english)

	b := newBook(language.English)
	fr := newBook(language.French)
	require.Equal(t, digest, digestOf(fr, b))
	b.Parts[0].Sections[0].Rules[0].Says += " "
	require.NotEqual(t, digest, digestOf(fr, b), "of each sentence")

	var out bytes.Buffer
	require.NoError(t, run([]string{"-check", digest}, &out))
	require.Equal(t, "the rules are those of the digest that was signed\n", out.String())
	other := strings.Map(func(c rune) rune {
		if c == 'a' {
			return 'b'
		}
		return c
	}, digest)
	require.ErrorContains(t, run([]string{"-check", other}, &out), "are not those")
}

func TestWhatIsAskedWrongly(t *testing.T) {
	for want, args := range map[string][]string{
		"no flag":         {"works-ban"},
		"leave -o out":    {"-check", "sha256:0", "-o", "x.html"},
		"not defined":     {"-de"},
		"no such file or": {"-o", filepath.Join(t.TempDir(), "none", "x.html")},
	} {
		var out bytes.Buffer
		require.ErrorContains(t, run(args, &out), want)
	}
	var out bytes.Buffer
	require.ErrorIs(t, run([]string{"-h"}, &out), flag.ErrHelp)
	require.Contains(t, out.String(), "-check DIGEST")
	require.False(t, errors.Is(run(nil, &out), flag.ErrHelp))
}
