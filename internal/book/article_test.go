package book

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/prospect"
)

// The two pages of the article, and the words of each.
var articlePages = []struct {
	path, byDefault, byLaw, on, facts, factsOf, article string
	tag                                                 language.Tag
}{
	{"../../prospect/ARTICLE.md", "Default policy", "Law alone", " on ", "The facts as JSON",
		"The facts of ", "The article", language.English},
	{"../../prospect/ARTICLE.fr.md", "Politique par défaut", "Loi seule", ", le ", "Les faits en JSON",
		"Les faits du ", "L'article", language.French},
}

var (
	scenarioTitle = regexp.MustCompile(`(?m)^### (B2[BC]-[YN]\d) · `)
	jsonBlock     = regexp.MustCompile("(?s)```json\n(.*?)\n```")
	ruleLink      = regexp.MustCompile("\\[`([^`]+)`\\]\\(([^)]*)\\)")
	tableRow      = regexp.MustCompile(`(?m)^\| (B2[BC]-Y\d) · .* \| (B2[BC]-N\d) · .* \|$`)
)

// TestTheArticleDecides reads the pages as a lawyer does: each scenario once and in order,
// and its facts, as they stand there, are decided as it says, by the rules that it names.
func TestTheArticleDecides(t *testing.T) {
	law, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	at := eleven(rgpd.LawAsOf)
	all := slices.Collect(prospect.Scenarios())
	require.Len(t, all, 22)
	for _, page := range articlePages {
		b, err := os.ReadFile(page.path)
		require.NoError(t, err)
		text := string(b)

		// The tables: allowed beside forbidden, in the article's order.
		var rows []string
		for _, m := range tableRow.FindAllStringSubmatch(text, -1) {
			rows = append(rows, m[1]+" "+m[2])
		}
		var want []string
		for _, table := range []struct {
			name string
			rows int
		}{{"B2B", 6}, {"B2C", 5}} {
			for i := 1; i <= table.rows; i++ {
				want = append(want, fmt.Sprintf("%s-Y%d %[1]s-N%[2]d", table.name, i))
			}
		}
		require.Empty(t, cmp.Diff(want, rows), page.path)

		var differed []string
		titles := scenarioTitle.FindAllStringSubmatchIndex(text, -1)
		require.Len(t, titles, len(all), page.path)
		for i, s := range all {
			end := len(text)
			if i+1 < len(titles) {
				end = titles[i+1][0]
			}
			id, part := text[titles[i][2]:titles[i][3]], text[titles[i][0]:end]
			require.Equal(t, s.ID, id, page.path)
			line := func(name string) string {
				for l := range strings.Lines(part) {
					l = strings.ReplaceAll(l, "\u00a0", " ")
					for _, colon := range []string{": ", " : "} {
						if rest, ok := strings.CutPrefix(l, "- "+name+colon); ok {
							return strings.TrimSpace(rest)
						}
					}
				}
				return ""
			}
			blocks := jsonBlock.FindAllStringSubmatch(part, -1)
			require.NotEmpty(t, blocks, id)
			p, err := prospect.Parse([]byte(blocks[0][1]))
			require.NoError(t, err, id)
			require.Contains(t, part, page.facts+", `"+s.Channel.String()+"`")
			told, err := json.Marshal(s.At(at))
			require.NoError(t, err)
			require.JSONEq(t, string(told), blocks[0][1], id)

			says := func(d rgpd.Decision) string {
				out := "**" + d.Verdict().Text().In(page.tag) + "**"
				for r := range d.Because() {
					out += " " + string(r.ID)
				}
				return out
			}
			printed := func(l string) string {
				verdict, rules, _ := strings.Cut(l, " ·")
				for _, m := range ruleLink.FindAllStringSubmatch(rules, -1) {
					verdict += " " + m[1]
				}
				return verdict
			}
			require.Equal(t, "**"+s.Article.Text().In(page.tag)+"**", line(page.article), id)
			require.Equal(t, says(prospect.CanCallAt(p, s.Channel, at)), printed(line(page.byDefault)), id)
			require.Equal(t, says(law.CanCallAt(p, s.Channel, at)), printed(line(page.byLaw)), id)

			// What the law alone said on the day of the article, where it said otherwise, is decided
			// on the facts of that day, which stand last.
			then := eleven(articleDay)
			past := says(law.CanCallAt(s.At(then), s.Channel, then))
			if law.CanCallAt(s.At(then), s.Channel, then).Verdict() == s.Article {
				past = ""
			}
			require.Equal(t, past, printed(line(page.byLaw+page.on+articleDay.String())), id)
			if past != "" {
				last := blocks[len(blocks)-1][1]
				blocks = blocks[:len(blocks)-1]
				require.Contains(t, part, page.factsOf+articleDay.String(), id)
				p, err := prospect.Parse([]byte(last))
				require.NoError(t, err, id)
				require.Equal(t, past, says(law.CanCallAt(p, s.Channel, then)), id)
				told, err := json.Marshal(s.At(then))
				require.NoError(t, err)
				require.JSONEq(t, string(told), last, id)
				differed = append(differed, s.ID)
			}

			// The consent on file is what the status in the facts was assessed from.
			require.Equal(t, s.Record != nil, len(blocks) == 2, id)
			if s.Record != nil {
				var r consent.Record
				require.NoError(t, json.Unmarshal([]byte(blocks[1][1]), &r))
				c := p.Campaign
				use := consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}
				got, err := json.Marshal(consent.Assess(r, use, s.Channel, at).Status())
				require.NoError(t, err)
				want, err := json.Marshal(p.Consent)
				require.NoError(t, err)
				require.JSONEq(t, string(want), string(got), id)
			}
		}
		require.Equal(t, []string{"B2C-N1", "B2C-N2"}, differed, page.path)
	}
}

// TestTheRulesOfTheArticleExist: each rule that the pages name is one, of the package whose
// page the link opens.
func TestTheRulesOfTheArticleExist(t *testing.T) {
	for _, page := range articlePages {
		b, err := os.ReadFile(page.path)
		require.NoError(t, err)
		links := ruleLink.FindAllStringSubmatch(string(b), -1)
		require.Greater(t, len(links), 300)
		for _, m := range links {
			c, _, ok := Find(rgpd.RuleID(m[1]))
			require.True(t, ok, "%s names %s, which is no rule", page.path, m[1])
			of := "prospect"
			if rest, ok := strings.CutPrefix(m[2], "../"); ok {
				of, _, _ = strings.Cut(rest, "/")
			}
			require.Equal(t, c.Package, of, m[1])
			file, anchor, _ := strings.Cut(m[2], "#")
			require.Equal(t, m[1], anchor)
			rules, err := os.ReadFile("../../prospect/" + file)
			require.NoError(t, err)
			require.Contains(t, string(rules), "### `"+m[1]+"`\n")
		}
	}
}

// TestEveryStatementIsAnswered: a statement of the article has its rules or says why there is
// none, in both languages; and each rule that the article carries, alone or beside the law, is
// named on its page.
func TestEveryStatementIsAnswered(t *testing.T) {
	named := map[rgpd.RuleID]bool{}
	for _, topic := range statements {
		require.True(t, topic.Title.FR != "" && topic.Title.EN != "")
		for _, s := range topic.Of {
			require.True(t, s.Says.FR != "" && s.Says.EN != "" && s.Law.FR != "" && s.Law.EN != "", s.Says.EN)
			none := strings.HasPrefix(s.Law.FR, "Aucune règle : ") && strings.HasPrefix(s.Law.EN, "No rule: ")
			require.Equal(t, len(s.Rules) == 0, none, "%s: rules, or why there is none", s.Says.EN)
			for _, id := range s.Rules {
				_, _, ok := Find(id)
				require.True(t, ok, "%s names %s, which is no rule", s.Says.EN, id)
				named[id] = true
			}
		}
	}
	at := eleven(rgpd.LawAsOf)
	for s := range prospect.Scenarios() {
		for _, on := range []rgpd.Date{articleDay, rgpd.LawAsOf} {
			for r := range prospect.CanCallAt(s.At(eleven(on)), s.Channel, eleven(on)).Because() {
				named[r.ID] = true
			}
			for r := range prospect.CanCallAt(s.At(eleven(on)), s.Channel, eleven(on)).Duties() {
				named[r.ID] = true
			}
		}
		for _, v := range s.Near {
			for r := range prospect.CanCallAt(v.At(at), v.Channel, at).Because() {
				named[r.ID] = true
			}
		}
	}
	unnamed := map[rgpd.RuleID]string{
		"refusal-consumer":  "B2C-N4 and B2B-N5 by analogy",
		"contest-unchecked": "B2C-N2, of a contest whose form was not checked",
	}
	for c := range Chapters() {
		for _, r := range c.Rules {
			ofArticle := slices.ContainsFunc(r.Sources, func(s rgpd.Source) bool {
				return strings.HasPrefix(s.Ref, "Call of Success")
			})
			if listed := unnamed[r.ID] != ""; ofArticle && named[r.ID] == listed {
				t.Errorf("%s rests on the article; on its page: %v, listed as not on it: %v", r.ID, named[r.ID], listed)
			}
		}
	}
}
