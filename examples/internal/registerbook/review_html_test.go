package registerbook

import (
	"html"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// The page of a register holds its review: each finding, and every fact that is to be established, in its language.
func TestThePageHoldsTheReview(t *testing.T) {
	a := register.Activity{
		Ref: "T-1", Name: rgpd.Text{FR: "Paie <1>", EN: "Payroll <1>"}, Controller: register.Party{Name: "Maison", Address: "1 rue"},
		Purpose:  register.Purpose{Says: rgpd.Text{FR: "payer", EN: "pay"}},
		Subjects: []register.Subject{{Kind: register.Employees}},
		Data: []register.DataCategory{{Kind: register.Health, Items: rgpd.Text{FR: "arrêts", EN: "leaves"},
			Retention: []register.Retention{{Criterion: rgpd.Text{FR: "5 ans", EN: "5 years"}}}}},
		Recipients: []register.Recipient{{Kind: register.InternalDepartment, Name: rgpd.Text{FR: "RH", EN: "HR"}}},
		Security:   []register.Measure{{Kind: register.Backup}}, AnyTransfer: rgpd.No,
	}
	e, err := a.Build()
	require.NoError(t, err)
	r := register.Register{Entries: []register.Entry{e}}
	at := time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	for _, tag := range []language.Tag{language.French, language.English} {
		var page strings.Builder
		for _, f := range Forms(&r, at, tag) {
			if f.Name == "register.html" {
				require.NoError(t, f.Write(&page))
			}
		}
		_, review, is := strings.Cut(page.String(), rgpd.Text{FR: "<h2>Revue du 2026-11-23</h2>", EN: "<h2>Review of 2026-11-23</h2>"}.In(tag))
		require.True(t, is)
		require.Contains(t, review, "&lt;1&gt;</h3>")
		require.True(t, strings.HasSuffix(review, "</body>\n</html>\n"))
		p := Of(&r, rgpd.NewDate(2026, 11, 23), at)[0]
		require.NotEmpty(t, p.Findings)
		require.NotEmpty(t, p.Missing)
		for i := range p.Findings {
			require.Contains(t, review, html.EscapeString(strings.TrimSpace(register.Lines(p.Findings[i:i+1], tag))))
		}
		for _, q := range p.Missing {
			require.Contains(t, review, html.EscapeString(q.Ask.In(tag)))
		}
	}
}
