package report

import (
	"bytes"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// samplePage is a page's worth of facts, invented but for what the sample has.
func samplePage(s *decide.Screening, tl *decide.Tally) reportPage {
	pg := reportPage{
		Input: "échantillon intégré", Separator: "point-virgule", Encoding: "Windows-1252",
		RuleSet: "sha256:" + strings.Repeat("c3", 32),
		Facts:   []pageFact{{"Liste repoussoir", "stops.list, au lundi 23 novembre 2026 à 10:00"}},
		Stated:  statements(s), Waivers: "la colonne « Couleur » ne dit aucun refus",
		Columns: []meaning{{1, "Tél.", "téléphone", 0}},
		Proofs: []proofLine{
			{"entrée", "échantillon intégré", strings.Repeat("0f", 32), 61_234, tl.Rows()},
			{"campagne", "campaign.json", strings.Repeat("1e", 32), 282, -1},
		},
	}
	for b := range bins.Count {
		pg.Proofs = append(pg.Proofs, proofLine{"sortie", bins.Files[b], strings.Repeat("a"+string(rune('0'+b)), 32),
			int64(1000 * (tl.Bins[b] + 1)), tl.Bins[b]})
	}
	return pg
}

func page(t *testing.T, s *decide.Screening, tl *decide.Tally, pg reportPage) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, writePage(&out, s, tl, pg))
	return out.String()
}

var tags = regexp.MustCompile(`<[^>]*>`)

// textIn is the text of a page, without its style; spaces of all kinds are one.
func textIn(html string) string {
	_, body, _ := strings.Cut(html, "</style>")
	body = strings.NewReplacer("&#39;", "'", "&#34;", `"`, "&#43;", "+", "&amp;",
		"&").Replace(tags.ReplaceAllString(body, " "))
	return strings.Join(strings.Fields(body), " ")
}

func TestReport(t *testing.T) {
	s, tab := sampleScreening(t)
	tl := counted(t, s, tab)
	got := page(t, s, tl, samplePage(s, tl))
	require.Equal(t, got, page(t, s, tl, samplePage(s, tl)), "the same screening writes the same page")

	golden.File(t, filepath.Join("testdata", "report.html"), []byte(got))

	text := textIn(got)
	for b := range bins.Count {
		require.Contains(t, text, textIn("</style>"+bins.Name(b,
			s.Channel)+" "+say.Count(tl.Bins[b])+" "+say.Percent(tl.Bins[b], tl.Rows())))
		require.Contains(t, got, `href="`+bins.Files[b]+`"`)
		for _, c := range tl.Ranked(b) {
			require.Contains(t, text, textIn("</style>"+say.Capital(french.Typeset(c.Says))))
			require.Contains(t, text, c.Masked)
			if b != bins.Ruined {
				require.Contains(t, got, "<code>"+c.Code+"</code>")
				require.Contains(t, text, c.Ref)
			}
		}
	}
	for _, p := range samplePage(s, tl).Proofs {
		require.Contains(t, text, p.Name)
		require.Contains(t, got, p.SHA256)
	}
	for _, set := range tl.DutySets() {
		require.Contains(t, got, "<code>"+set.Code+"</code>")
		for _, r := range set.Rules {
			require.Contains(t, text, textIn("</style>"+say.Capital(french.Typeset(r.Says.FR))))
		}
	}
	require.Contains(t, got, samplePage(s, tl).RuleSet)
	require.Contains(t, text, say.Day(rgpd.LawAsOf))
	require.NotContains(t, got, "warn\">", "nothing to warn of")
}

// The page needs nothing but itself, and shows no number.
func TestReportIsAlone(t *testing.T) {
	s, tab := sampleScreening(t)
	tl := counted(t, s, tab)
	got := page(t, s, tl, samplePage(s, tl))
	for _, no := range []string{"<script", "<link", "<img", "src=", "url(", "@import", "onload", "ZgotmplZ"} {
		require.NotContains(t, got, no)
	}
	require.Equal(t, strings.Count(got, "http"), strings.Count(got, `<a href="http`)+strings.Count(got, "http-equiv"),
		"addresses are links and nothing else")
	for _, rec := range rowsIn(t, tab) {
		for _, p := range tab.Columns {
			if p.Column.Name == "téléphone" && p.Index < len(rec.Cells) && len(rec.Cells[p.Index]) > 6 {
				if n, err := number.Parse(rec.Cells[p.Index]); err == nil {
					require.NotContains(t, got, rec.Cells[p.Index])
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
	tl := counted(t, s, tab)
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
	for _, evil := range []string{`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `</title></style><h1>`,
		`{{.Page}}`, `javascript:alert(1)`, `' onload='alert(1)`, "\x00\xff]]>-->"} {
		bad := *s
		bad.Campaign.Principal, bad.Campaign.Caller, bad.Campaign.Object = evil, evil+"2", evil
		pg := samplePage(s, tl)
		pg.Input, pg.Separator, pg.Encoding, pg.RuleSet = evil, evil, evil, evil
		pg.Facts = []pageFact{{evil, evil}}
		pg.Waivers, pg.Columns = evil, []meaning{{1, evil, evil, 2}}
		pg.Stated = slices.Clone(pg.Stated)
		for i := range pg.Stated {
			pg.Stated[i] = stated{Says: evil, By: evil}
		}
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
		tl   func(*decide.Tally)
		s    func(*decide.Screening)
		says []string
	}{
		{"nobody", func(tl *decide.Tally) {}, func(*decide.Screening) {},
			[]string{"Aucune de 0 ligne ne peut être appelée"}},
		{"one of one", func(tl *decide.Tally) { tl.Bins[bins.Callable] = 1 }, func(*decide.Screening) {},
			[]string{"1 de 1 ligne peut être appelée", "100,0 %"}},
		{"one of millions", func(tl *decide.Tally) { tl.Bins[bins.Callable], tl.Bins[bins.Refused] = 1, 4_999_999 },
			func(*decide.Screening) {}, []string{"1 des 5 000 000 lignes peut être appelée", "4 999 999"}},
		{"messages", func(tl *decide.Tally) { tl.Bins[bins.Callable] = 3 },
			func(s *decide.Screening) { s.Channel = rgpd.SMS }, []string{"3 des 3 lignes peuvent être jointes",
				"joignables", "SMS"}},
		{"an unknown campaign", func(tl *decide.Tally) { tl.Bins[bins.Undecided] = 2 },
			func(s *decide.Screening) { s.Campaign = prospect.Campaign{} },
			[]string{"Campagne non décrite", "sont inconnus"}},
		{"after the law was read", func(tl *decide.Tally) { tl.Bins[bins.Refused] = 2 },
			func(s *decide.Screening) { s.At = s.At.AddDate(1, 0, 0) }, []string{"il a pu changer"}},
		{"a house's own rule", func(tl *decide.Tally) {
			tl.Bins[bins.Refused] = 2
			*tl.Reason(bins.Refused, decide.Reason{Code: "house-x", Says: "la maison ne veut pas",
				Ref: "house rule"}) = decide.Counted{Reason: decide.Reason{Code: "house-x",
				Says: "la maison ne veut pas", Ref: "house rule"}, Rows: 2, Line: 7}
		}, func(*decide.Screening) {}, []string{"La maison ne veut pas", "house-x", "house rule"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			tl, some := decide.NewTally(), *s
			c.tl(tl)
			c.s(&some)
			got := textIn(page(t, &some, tl, reportPage{Input: "f.csv"}))
			for _, says := range c.says {
				require.Contains(t, got, textIn("</style>"+says))
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
	tl := decide.NewTally()
	tl.Bins = [bins.Count]int{1, 0, 4_999_990, 5, 3, 1}
	views, label := pageTongue{}.binViews(s, tl)
	require.Contains(t, label, "appelables 1")
	end := "0.00"
	for b, v := range views {
		require.Equal(t, tl.Bins[b] == 0, v.Empty)
		if v.Empty {
			continue
		}
		require.InDelta(t, num(t, end), num(t, v.X), 0.02)
		require.GreaterOrEqual(t, num(t, v.Width), leastPart/1.1)
		end = hundredths(num(t, v.X) + num(t, v.Width))
		require.Equal(t, bins.Bin(b) == bins.Refused, v.Inside != "")
	}
	require.InDelta(t, 100, num(t, end), 0.1)
}

// sampleScreening is what the program asks of the sample.
func sampleScreening(t testing.TB) (*decide.Screening, *facts.Table) {
	t.Helper()
	s := &decide.Screening{
		Reader: facts.Reader{Campaign: screentest.Campaign(t), Channel: rgpd.LiveCall, At: sample.Instant},
		Policy: prospect.Standard(),
	}
	src := sheet.NewSource(bytes.NewReader(sample.File), int64(len(sample.File)))
	tab, err := facts.Open(src, "échantillon intégré", 0, nil)
	require.NoError(t, err)
	return s, tab
}

// counted runs a screening, of which the files are not kept.
func counted(t *testing.T, s *decide.Screening, tab *facts.Table) *decide.Tally {
	t.Helper()
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = io.Discard
	}
	tl, err := s.Run(tab, &to, nil, 2, func(int64, int) error { return nil })
	require.NoError(t, err)
	return tl
}

// rowsIn are the rows of a file that begins with its titles.
func rowsIn(t testing.TB, tab *facts.Table) []screentest.Row {
	t.Helper()
	text, err := tab.All()
	require.NoError(t, err)
	rows, _ := screentest.Rows(text, tab.Sep)
	return rows[1:]
}
