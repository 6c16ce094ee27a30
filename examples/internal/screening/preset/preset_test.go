package preset_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/prospect"
)

// plainAnswers are what a manager answers for a file of professionals.
var plainAnswers = []string{"qualité=professionnel", "offre pour=travail", "information=informé et libre de refuser",
	"origine=carte de visite"}

// campaign is that of the plain answers.
func campaign(t *testing.T) (c prospect.Campaign) {
	require.NoError(t, json.Unmarshal([]byte(`{"principal":"Alizé Télécom","caller":"Alizé Télécom",
		"object":"abonnement internet","purpose":"sale","sector":"other","dialling":"by-hand","shown":"territorial",
		"holder":"principal","voice":"human","identity":"true"}`), &c))
	return c
}

// screened screens a file as a tool wrote it, and tells by a word of each row where it went.
func screened(t *testing.T, file []byte, tool string, columns ...string) (tab *facts.Table, out [bins.Count]string) {
	t.Helper()
	names, answers := facts.Renames{}, facts.Fillings{}
	for _, c := range columns {
		require.NoError(t, names.Add(c))
	}
	for _, a := range plainAnswers {
		require.NoError(t, answers.Add(a))
	}
	tab, err := facts.OpenExport(sheet.NewSource(bytes.NewReader(file), int64(len(file))), "f.csv", 0, names, tool)
	require.NoError(t, err)
	s := &decide.Screening{Policy: prospect.Standard(), Reader: facts.Reader{
		Campaign: campaign(t),
		Channel:  rgpd.LiveCall, At: time.Date(2026, 11, 30, 10, 0, 0, 0, time.FixedZone("Paris", 3600)),
		Searched: words.Yes, Fillings: answers,
	}}
	s.Said, err = kept.Hear(&s.Reader, tab, kept.Besides{}, 1)
	require.NoError(t, err)
	var bufs [bins.Count]bytes.Buffer
	var to [bins.Count]io.Writer
	for b := range bins.Count {
		to[b] = &bufs[b]
	}
	_, err = s.Run(tab, &to, sha256.New(), 1, func(int64, int) error { return nil })
	require.NoError(t, err)
	for b := range bins.Count {
		out[b] = bufs[b].String()
	}
	return tab, out
}

// where tells for each word, of which one row has each, in which file that row is.
func where(t *testing.T, out [bins.Count]string, who []string) (got []string) {
	t.Helper()
	for _, w := range who {
		found := "nowhere"
		for b := range bins.Count {
			if strings.Contains(out[b], w) {
				require.Equal(t, "nowhere", found, "%s stands twice", w)
				found = strings.TrimSuffix(bins.Files[b], ".csv")
			}
		}
		got = append(got, w+": "+found)
	}
	return got
}

// TestExportsOfTools: each file is written as the tool writes it. Whoever says no in any column is not called; the
// others are, on plain answers.
func TestExportsOfTools(t *testing.T) {
	for name, want := range map[string]string{
		"hubspot": "Aubert: callable, Bréand: callable, Cordier: refused, Dubreuil: damaged, Estève: callable, " +
			"Faure: outside",
		"salesforce": "Aubert: callable, Bréand: callable, Cordier: refused, Dubreuil: damaged, Estève: damaged, " +
			"Faure: refused",
		"odoo": "Aubert: callable, Bréand: callable, Cordier: refused, Dubreuil: refused, Estève: damaged, " +
			"Faure: damaged, Girard: damaged",
		"dolibarr": "Alizé: callable, Brise: callable, Ciel: refused, Dune: damaged, Étale: damaged",
		"pipedrive": "Aubert: callable, Bréand: callable, Cordier: damaged, Dubreuil: damaged, " +
			"Estève: damaged",
		"zoho":    "Aubert: callable, Bréand: callable, Cordier: damaged, Dubreuil: damaged, Estève: damaged",
		"brevo":   "Aubert: callable, Bréand: callable, Cordier: damaged, Dubreuil: damaged, Estève: damaged",
		"sellsy":  "Alizé: callable, Bréand: callable, Ciel: refused, Dune: damaged, Étale: damaged",
		"outlook": "Aubert: callable, Bréand: callable, Cordier: damaged, Dubreuil: damaged",
		"google":  "Aubert: callable, Bréand: callable, Cordier: damaged, Dubreuil: damaged",
		"meta":    "Aubert: callable, Bréand: callable, Cordier: damaged, Faure: undecided",
		"vicidial": "Aubert: callable, Bréand: callable, Cordier: refused, Dubreuil: refused, Estève: refused, " +
			"Faure: refused, Girard: damaged, Hamel: damaged, Imbert: damaged, Joly: damaged, Kern: callable",
		"pagesjaunes": "Aubert: callable, Bréand: callable, Cordier: refused, Dubreuil: damaged, Estève: refused",
		"sirene": "0199001401: callable, 0199001402: callable, 0199001403: refused, 0199001404: refused, " +
			"0199001405: damaged",
	} {
		t.Run(name, func(t *testing.T) {
			file, err := os.ReadFile(filepath.Join("testdata", name+".csv"))
			require.NoError(t, err)
			tab, out := screened(t, file, "")
			require.NotNil(t, tab.Preset, "no tool is told")
			require.Equal(t, name, tab.Preset.Name)
			var who []string
			for _, w := range strings.Split(want, ", ") {
				word, _, _ := strings.Cut(w, ":")
				who = append(who, word)
			}
			if d := cmp.Diff(want, strings.Join(where(t, out, who), ", ")); d != "" {
				t.Error(d)
				t.Log(out[bins.Ruined], out[bins.Undecided])
			}
		})
	}
}

// TestNoColumnHidesANo: under whatever title of a tool somebody writes a no, the person is not called.
func TestNoColumnHidesANo(t *testing.T) {
	files, err := filepath.Glob("testdata/*.csv")
	require.NoError(t, err)
	require.Len(t, files, len(preset.Names()))
	for _, path := range files {
		file, err := os.ReadFile(path)
		require.NoError(t, err)
		tab, out := screened(t, file, "")
		titles, rows := screentest.Written(t, []byte(out[bins.Callable]))
		require.NotEmpty(t, rows)
		for i, title := range tab.Titles {
			for _, no := range []string{"ne plus appeler", "Opposé au démarchage", "do not call"} {
				cells := slices.Clone(rows[0][:len(tab.Titles)])
				cells[i] = no
				var b strings.Builder
				for _, row := range [][]string{titles[:len(tab.Titles)], cells} {
					for k, c := range row {
						if k > 0 {
							b.WriteByte(';')
						}
						b.WriteString(`"` + strings.ReplaceAll(c, `"`, `""`) + `"`)
					}
					b.WriteString("\n")
				}
				_, got := screened(t, []byte(b.String()), tab.Preset.Name)
				_, left := screentest.Written(t, []byte(got[bins.Callable]))
				require.Empty(t, left, "%s: %q under %q", path, no, title)
			}
		}
	}
}

// TestToolsAreToldByASet: no title alone tells a tool, nor two, nor a set that two tools share.
func TestToolsAreToldByASet(t *testing.T) {
	for _, c := range []struct {
		name   string
		titles []string
		want   string
	}{
		{"nothing", nil, ""},
		{"a plain file", []string{"Nom", "Téléphone", "Code postal", "Ville", "Notes"}, ""},
		{"one title", []string{"Lifecycle Stage", "Phone"}, ""},
		{"two titles", []string{"Lifecycle Stage", "Create Date", "Phone"}, ""},
		{"three of one", []string{"lifecycle_stage", "RECORD ID", "Create Date", "Phone Number"}, "hubspot"},
		{"in French", []string{"Prénom", "Phase du cycle de vie", "Propriétaire du contact", "Source d'origine",
			"Numéro de téléphone mobile"}, "hubspot"},
		{"in French, of another", []string{"Nom d'affichage", "Téléphone", "Type de société", "Étiquettes", "Vendeur",
			"Téléphone sur liste noire"}, "odoo"},
		{"the same title thrice", []string{"Create Date", "create date", "CreateDate", "Phone Number"}, ""},
		{"of two tools alike", []string{"Lifecycle Stage", "Record ID", "Create Date", "Lead Owner", "Company / " +
			"Account",
			"Zip/Postal Code", "Phone"}, ""},
		{"ahead of the next by a margin", []string{"Lifecycle Stage", "Create Date", "Contact owner", "Lead Status",
			"Record ID", "Phone"}, "hubspot"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := preset.Choose("", c.titles)
			require.NoError(t, err)
			got := ""
			if p != nil {
				got = p.Name
			}
			require.Equal(t, c.want, got)
		})
	}
}

func TestAToolIsNamedOrRefused(t *testing.T) {
	titles := []string{"phone_number", "status", "called_count"}
	p, err := preset.Choose("VICIdial", titles)
	require.NoError(t, err)
	require.Equal(t, "vicidial", p.Name)
	p, err = preset.Choose("none", []string{"lead_id", "phone_code", "called_count", "rank", "owner"})
	require.NoError(t, err)
	require.Nil(t, p)
	_, err = preset.Choose("vicidiale", titles)
	require.ErrorContains(t, err, "hubspot")
	_, err = preset.Choose("sirene", []string{"alt phone"})
	require.ErrorContains(t, err, "sirene")
}

// TestTheLeadStatusOfHubSpotInFrench: what says that somebody was not reached, or is dealt with, says nothing; what may
// be a no is looked at.
func TestTheLeadStatusOfHubSpotInFrench(t *testing.T) {
	p, err := preset.Choose("hubspot", []string{"Statut du lead"})
	require.NoError(t, err)
	c, known := p.Of("Statut du lead")
	require.True(t, known)
	for word, want := range map[string]preset.Word{"Nouveau": preset.Nothing, "Ouvert": preset.Nothing,
		"En cours": preset.Nothing, "Transaction ouverte": preset.Nothing, "Tentative de contact": preset.Nothing,
		"Contacté": preset.Nothing, "Non qualifié": preset.Doubted, "Mauvais moment": preset.Nothing,
		"Mauvais timing": preset.Nothing, "Unqualified": preset.Doubted, "Bad timing": preset.Nothing, "Autre": 0} {
		require.Equal(t, want, c.Words[words.Fold(word)], word)
	}
}

// TestTheUserWins over a preset: as to a column, and as to the tool.
func TestTheUserWins(t *testing.T) {
	file, err := os.ReadFile("testdata/vicidial.csv")
	require.NoError(t, err)
	_, out := screened(t, file, "", "owner=stop", "phone_code=")
	require.Equal(t, []string{"Girard: damaged"}, where(t, out, []string{"Girard"}), "its country is not known")
	_, out = screened(t, file, "", "alt_phone=opposition le")
	require.Equal(t, []string{"Bréand: damaged"}, where(t, out, []string{"Bréand"}), "no day")
	_, out = screened(t, file, "", "status=", "comments=")
	require.Equal(t, []string{"Cordier: callable", "Hamel: callable"}, where(t, out, []string{"Cordier", "Hamel"}))
	_, out = screened(t, file, preset.None)
	require.Equal(t, []string{"Estève: damaged"}, where(t, out, []string{"Estève"}), "NI is no word to anybody else")
}

// TestWordsThatAPresetClears: of the words that would set a row aside in any other file, a preset clears these alone.
// Each is a mark or a code of the tool, or says that nobody called.
func TestWordsThatAPresetClears(t *testing.T) {
	cleared := map[string]bool{}
	for _, name := range preset.Names() {
		for _, c := range preset.Columns(name) {
			for w, says := range c.Words {
				if says == preset.Nothing && words.NewMemo().Refuses(w, true) {
					cleared[w] = true
				}
			}
		}
	}
	want := []string{"0", "1", "2", "3", "a", "b", "cpdb", "cpdsr", "cpdsv", "d", "f", "false", "faux", "jamais contacte", "m", "n", "never " +
		"contacted", "nn", "no", "non",
		"non applicable", "none", "not applicable", "not contacted", "o", "open not contacted", "oui", "ouverte non contactee", "st never", "true", "u",
		"vrai",
		"y", "yes"}
	if d := cmp.Diff(want, slices.Sorted(maps.Keys(cleared))); d != "" {
		t.Error(d)
	}
}
