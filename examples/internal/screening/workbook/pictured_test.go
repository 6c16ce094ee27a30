package workbook

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsOfPictures: of charts, of diagrams, of the log of a shared workbook.
func TestWordsOfPictures(t *testing.T) {
	const rel = rels + `<Relationship Id="a" Type="x/`
	of := func(more map[string]string) map[string]string {
		out := map[string]string{
			"xl/worksheets/_rels/sheet1.xml.rels": rel + `drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
			"xl/drawings/drawing1.xml":            `<wsDr><graphicFrame/></wsDr>`,
			"xl/drawings/_rels/drawing1.xml.rels": rel + `chart" Target="../charts/chart1.xml"/><Relationship Id="b" Type="x/diagramData" Target="../diagrams/data1.xml"/></Relationships>`,
		}
		for name, part := range more {
			out[name] = part
		}
		return out
	}
	drawn := func(more map[string]string) []string {
		src, closed, err := Reader{}.OpenFile(excel(t, people, of(more)))
		require.NoError(t, err)
		require.NoError(t, closed())
		return src.Origin.Drawn
	}
	require.Equal(t, []string{"Ne plus appeler les rouges"}, drawn(map[string]string{"xl/charts/chart1.xml": `<chartSpace>` +
		`<chart><title><tx><rich><p><r><t>Ne plus appeler</t></r><r><t> les rouges</t></r></p></rich></tx></title>` +
		`<ser><cat><strCache><pt><v>Refus</v></pt></strCache></cat></ser></chart></chartSpace>`}))
	require.Equal(t, []string{"Stop", "rdv"}, drawn(map[string]string{"xl/diagrams/data1.xml": `<dataModel><ptLst><pt><t>` +
		`<p><r><t>Stop</t></r></p></t></pt><pt><t><p><r><t>rdv</t></r></p></t></pt></ptLst></dataModel>`}))
	require.Equal(t, []string{"ne plus appeler"}, drawn(map[string]string{"xl/revisions/revisionLog1.xml": `<revisions><rcc>` +
		`<oc r="A1" t="inlineStr"><is><t>ne plus appeler</t></is></oc><nc r="A1"><is><t>absent</t></is></nc></rcc></revisions>`}))
	require.Empty(t, drawn(nil), "parts that are not there")
}
