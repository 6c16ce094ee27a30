package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// samplePage is a page's worth of facts, invented but for what the sample has.
func samplePage(s *screening, tl *tally) reportPage {
	pg := reportPage{
		Input: "échantillon intégré", Separator: "point-virgule", Encoding: "Windows-1252", RuleSet: "sha256:" + strings.Repeat("c3", 32),
		Facts: []pageFact{{"Liste repoussoir", "stops.list, au lundi 23 novembre 2026 à 10:00"}},
		Proofs: []proofLine{
			{"entrée", "échantillon intégré", strings.Repeat("0f", 32), 61_234, tl.rows()},
			{"campagne", "campaign.json", strings.Repeat("1e", 32), 282, -1},
		},
	}
	for b := range bins {
		pg.Proofs = append(pg.Proofs, proofLine{"sortie", fileNames[b], strings.Repeat("a"+string(rune('0'+b)), 32), int64(1000 * (tl.bins[b] + 1)), tl.bins[b]})
	}
	return pg
}

func page(t *testing.T, s *screening, tl *tally, pg reportPage) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, writeReport(&out, s, tl, pg))
	return out.String()
}

var tags = regexp.MustCompile(`<[^>]*>`)

// words is the text of a page, without its style; spaces of all kinds are one.
func words(html string) string {
	_, body, _ := strings.Cut(html, "</style>")
	body = strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&#43;", "+", "&amp;", "&").Replace(tags.ReplaceAllString(body, " "))
	return strings.Join(strings.Fields(body), " ")
}

func TestReport(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	got := page(t, s, tl, samplePage(s, tl))
	require.Equal(t, got, page(t, s, tl, samplePage(s, tl)), "the same screening writes the same page")

	golden := filepath.Join("testdata", "report.html")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "run go test -update and read the change")

	text := words(got)
	for b := range bins {
		require.Contains(t, text, words("</style>"+binName(b, s.channel)+" "+frenchCount(tl.bins[b])+" "+percent(tl.bins[b], tl.rows())))
		require.Contains(t, got, `href="`+fileNames[b]+`"`)
		for _, c := range tl.ranked(b) {
			require.Contains(t, text, words("</style>"+capital(french.Typeset(c.says))))
			require.Contains(t, text, c.masked)
			if b != ruined {
				require.Contains(t, got, "<code>"+c.code+"</code>")
				require.Contains(t, text, c.ref)
			}
		}
	}
	for _, p := range samplePage(s, tl).Proofs {
		require.Contains(t, text, p.Name)
		require.Contains(t, got, p.SHA256)
	}
	for _, set := range tl.dutySets() {
		require.Contains(t, got, "<code>"+set.code+"</code>")
		for _, r := range set.rules {
			require.Contains(t, text, words("</style>"+capital(french.Typeset(r.Says.FR))))
		}
	}
	require.Contains(t, got, samplePage(s, tl).RuleSet)
	require.Contains(t, text, frenchDay(rgpd.LawAsOf))
	require.NotContains(t, got, "warn\">", "nothing to warn of")
}

// The page needs nothing but itself, and shows no number.
func TestReportIsAlone(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	got := page(t, s, tl, samplePage(s, tl))
	for _, no := range []string{"<script", "<link", "<img", "src=", "url(", "@import", "onload", "ZgotmplZ"} {
		require.NotContains(t, got, no)
	}
	require.Equal(t, strings.Count(got, "http"), strings.Count(got, `<a href="http`)+strings.Count(got, "http-equiv"), "addresses are links and nothing else")
	for _, rec := range rowsIn(t, tab) {
		for _, p := range tab.columns {
			if p.column.name == "téléphone" && p.index < len(rec.cells) && len(rec.cells[p.index]) > 6 {
				if n, err := number.Parse(rec.cells[p.index]); err == nil {
					require.NotContains(t, got, rec.cells[p.index])
					require.NotContains(t, got, n.Reveal())
					require.NotContains(t, got, n.RevealNational())
				}
			}
		}
	}
}

// Names come from files: whatever they hold is text, and changes no tag.
func TestHostileNamesAreText(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	tagsOf := func(html string) []string {
		found := tags.FindAllString(html, -1)
		for i, tag := range found {
			if strings.HasPrefix(tag, `<a href="`) || strings.HasPrefix(tag, "<svg class=\"stack\"") {
				found[i] = "" // holds a file name, or a label
			}
		}
		return found
	}
	plain := page(t, s, tl, samplePage(s, tl))
	for _, evil := range []string{`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</title></style><h1>`, `{{.Page}}`, `javascript:alert(1)`, `' onload='alert(1)`, "\x00\xff]]>-->"} {
		bad := *s
		bad.campaign.Principal, bad.campaign.Caller, bad.campaign.Object = evil, evil+"2", evil
		pg := samplePage(s, tl)
		pg.Input, pg.Separator, pg.Encoding, pg.RuleSet = evil, evil, evil, evil
		pg.Facts = []pageFact{{evil, evil}}
		for i := range pg.Proofs {
			pg.Proofs[i].Role, pg.Proofs[i].Name, pg.Proofs[i].SHA256 = evil, evil, evil
		}
		got := page(t, &bad, tl, pg)
		require.True(t, slices.Equal(tagsOf(plain), tagsOf(got)), evil)
	}
}

func TestReportOfLittle(t *testing.T) {
	s, _ := sampleScreening(t)
	for _, c := range []struct {
		name string
		tl   func(*tally)
		s    func(*screening)
		says []string
	}{
		{"nobody", func(tl *tally) {}, func(*screening) {}, []string{"Aucune de 0 ligne ne peut être appelée"}},
		{"one of one", func(tl *tally) { tl.bins[callable] = 1 }, func(*screening) {}, []string{"1 de 1 ligne peut être appelée", "100,0 %"}},
		{"one of millions", func(tl *tally) { tl.bins[callable], tl.bins[refused] = 1, 4_999_999 }, func(*screening) {}, []string{"1 des 5 000 000 lignes peut être appelée", "4 999 999"}},
		{"messages", func(tl *tally) { tl.bins[callable] = 3 }, func(s *screening) { s.channel = rgpd.SMS }, []string{"3 des 3 lignes peuvent être jointes", "joignables", "SMS"}},
		{"an unknown campaign", func(tl *tally) { tl.bins[undecided] = 2 }, func(s *screening) { s.campaign = prospect.Campaign{} }, []string{"Campagne non décrite", "sont inconnus"}},
		{"after the law was read", func(tl *tally) { tl.bins[refused] = 2 }, func(s *screening) { s.at = s.at.AddDate(1, 0, 0) }, []string{"il a pu changer"}},
		{"a house's own rule", func(tl *tally) {
			tl.bins[refused] = 2
			*tl.reason(refused, reason{code: "house-x", says: "la maison ne veut pas", ref: "house rule"}) = counted{reason: reason{code: "house-x", says: "la maison ne veut pas", ref: "house rule"}, rows: 2, line: 7}
		}, func(*screening) {}, []string{"La maison ne veut pas", "house-x", "house rule"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			tl, some := newTally(), *s
			c.tl(tl)
			c.s(&some)
			got := words(page(t, &some, tl, reportPage{Input: "f.csv"}))
			for _, says := range c.says {
				require.Contains(t, got, words("</style>"+says))
			}
			require.NotContains(t, got, "NaN")
			require.NotContains(t, got, "Inf")
		})
	}
}

func num(t *testing.T, s string) float64 {
	t.Helper()
	f, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	return f
}

// What is not empty shows in the chart, and the parts fill it.
func TestThePartsOfTheChart(t *testing.T) {
	s, _ := sampleScreening(t)
	tl := newTally()
	tl.bins = [bins]int{1, 0, 4_999_990, 5, 3, 1}
	views, label := binViews(s, tl)
	require.Contains(t, label, "appelables 1")
	end := "0.00"
	for b, v := range views {
		require.Equal(t, tl.bins[b] == 0, v.Empty)
		if v.Empty {
			continue
		}
		require.InDelta(t, num(t, end), num(t, v.X), 0.02)
		require.GreaterOrEqual(t, num(t, v.Width), leastPart/1.1)
		end = hundredths(num(t, v.X) + num(t, v.Width))
		require.Equal(t, bin(b) == refused, v.Inside != "")
	}
	require.InDelta(t, 100, num(t, end), 0.1)
}
