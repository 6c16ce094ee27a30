package register

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
)

// No cell of a CSV runs as a formula; a telephone number stays a number.
func TestHarmlessCells(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "Prospects": "Prospects", "3 ans": "3 ans", "a=b": "a=b", "1-2": "1-2", "é": "é",
		"+33199000000": "tel:+33199000000", "+33 1 99 00 00 00": "tel:+33199000000", "+33\u00a01.99.00.00.00": "tel:+33199000000",
		"=1+1": "'=1+1", "+1+1": "'+1+1", "-2+3": "'-2+3", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1", "\n=1": "'\n=1", "  =1": "'  =1", "\u00a0=1": "'\u00a0=1",
		"'=1": "''=1", "\"=1": "'\"=1", "＝1": "'＝1", "+33cmd|' /C calc'!A0": "'+33cmd|' /C calc'!A0", "+": "'+", "-": "'-", "+0123456789": "'+0123456789", "|x": "'|x", "%x": "'%x",
	} {
		require.Equal(t, want, harmless(cell), "%q", cell)
	}
}

func FuzzHarmless(f *testing.F) {
	f.Add("=1")
	f.Add("+33 1 99 00 00 00")
	f.Fuzz(func(t *testing.T, s string) {
		got := harmless(s)
		if strings.HasPrefix(got, "tel:+") {
			return
		}
		if strings.TrimPrefix(got, "'") != s && got != s {
			t.Fatalf("%q became %q", s, got)
		}
		if got != "" && strings.ContainsAny(got[:1], "=+-@\t\r") {
			t.Fatalf("%q runs", got)
		}
	})
}

// The text exports read back whole and change only on purpose.
func TestTextExports(t *testing.T) {
	r := full(t)
	for name, tag := range map[string]language.Tag{"fr": language.French, "en": language.English} {
		var c, m, h bytes.Buffer
		require.NoError(t, r.WriteCSV(&c, tag))
		require.NoError(t, r.WriteMarkdown(&m, tag))
		require.NoError(t, r.WriteHTML(&h, tag))
		golden.File(t, "testdata/full-"+name+".csv", c.Bytes())
		golden.File(t, "testdata/full-"+name+".md", m.Bytes())
		golden.File(t, "testdata/full-"+name+".html", h.Bytes())

		in := csv.NewReader(strings.NewReader(strings.TrimPrefix(c.String(), "\ufeff")))
		if name == "fr" {
			in.Comma = ';'
		}
		rows, err := in.ReadAll()
		require.NoError(t, err)
		require.Greater(t, len(rows), 200)
		for _, p := range r.parts(tag) {
			for _, l := range p.Leaves {
				for _, s := range l.Sections {
					for _, n := range s.Lines {
						require.Contains(t, c.String(), strings.ReplaceAll(strings.ReplaceAll(n.Label, `"`, `""`), "\n", "\r\n"))
						require.Contains(t, m.String(), marked(n.Value))
					}
				}
			}
		}
		require.NotContains(t, h.String(), "http:")
		require.NotContains(t, h.String(), "<script")
	}
}

// What is written in an entry is shown, and never run or read as markup.
func TestExportsShowMarkupAsText(t *testing.T) {
	a := payroll()
	a.Name = rgpd.Text{FR: `<script>alert(1)</script>|**x**`}
	a.Notes = []rgpd.Text{{FR: "=HYPERLINK(\"http://x\")\nsuite"}}
	r := Register{Entries: []Entry{build(t, a)}}
	var c, m, h bytes.Buffer
	require.NoError(t, r.WriteHTML(&h, language.French))
	require.NoError(t, r.WriteMarkdown(&m, language.French))
	require.NoError(t, r.WriteCSV(&c, language.French))
	require.NotContains(t, h.String(), "<script")
	require.NotContains(t, m.String(), "<script")
	require.NotContains(t, m.String(), "|**x")
	require.Contains(t, c.String(), `"'=HYPERLINK(""http://x"")`)
}

// The index is in the order of a French dictionary: É stands beside E.
func TestIndexIsSortedAsADictionary(t *testing.T) {
	var r Register
	for i, name := range []string{"Zèle", "Écoute", "Essai", "Accès", "écart"} {
		a := payroll()
		a.Ref, a.Name = string(rune('a'+i)), rgpd.Text{FR: name}
		r.Entries = append(r.Entries, build(t, a))
	}
	var got []string
	for _, l := range byName(r.parts(language.French)[0].Leaves, language.French) {
		got = append(got, l.Name)
	}
	require.Equal(t, []string{"Accès", "écart", "Écoute", "Essai", "Zèle"}, got)
}

// A register whose references are not its own is written nowhere.
func TestReferencesAreUnique(t *testing.T) {
	e := build(t, payroll())
	r := Register{Entries: []Entry{e, e}}
	var b bytes.Buffer
	require.ErrorContains(t, r.WriteCSV(&b, language.French), "entries[1].ref")
	require.ErrorContains(t, r.WriteMarkdown(&b, language.French), "ref")
	require.ErrorContains(t, r.WriteHTML(&b, language.French), "ref")
	require.ErrorContains(t, r.WriteODS(&b), "ref")
	require.ErrorContains(t, r.WriteJSON(&b), "ref")
	require.Zero(t, b.Len())
}

// TestHolesAreShown: a part that the law asks for and that is empty says so in every text export; a register that
// lacks security or periods does not look finished.
func TestHolesAreShown(t *testing.T) {
	a := payroll()
	a.Security, a.Recipients, a.AnyTransfer, a.Transfers = nil, nil, 0, nil
	a.Data[0].Retention = nil
	r := Register{Entries: []Entry{{&a}}, Breaches: []Breach{{Ref: "V-1", Facts: text("perte")}}}
	var h, m, c bytes.Buffer
	require.NoError(t, r.WriteHTML(&h, language.French))
	require.NoError(t, r.WriteMarkdown(&m, language.French))
	require.NoError(t, r.WriteCSV(&c, language.French))
	for name, got := range map[string]string{"HTML": h.String(), "Markdown": m.String(), "CSV": c.String()} {
		for _, part := range []string{"Mesures de sécurité", "Destinataires", "Transferts hors UE"} {
			require.Contains(t, got, part, name)
		}
		require.Equal(t, 3, strings.Count(strings.ReplaceAll(got, "&#39;", "'"), "rien n'est consigné : à compléter"), name)
		require.Contains(t, got, "durée de conservation à compléter", name)
		require.Equal(t, 1, strings.Count(got, "durée de conservation à compléter"), name)
		require.Contains(t, got, "Effets", name)
	}
	require.Equal(t, 6, strings.Count(h.String(), `class="hole"`), "three parts, a period, effects and measures")

	whole := full(t)
	var b bytes.Buffer
	require.NoError(t, whole.WriteHTML(&b, language.French))
	require.NotContains(t, b.String(), `class="hole"`)
}
