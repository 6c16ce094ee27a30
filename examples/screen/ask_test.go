package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/command"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// answering runs the program for somebody who types.
func answering(t *testing.T, typed string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	p := command.Program{Name: "screen", Call: "screen", Stdin: strings.NewReader(typed)}
	code = p.Run(append(args, "-ask", "always"), &out, &errs)
	return code, out.String(), errs.String()
}

// exports are files as three tools write them, with one person in each who said no.
var exports = map[string]string{
	"HubSpot": `"Record ID","First Name","Last Name","Phone Number","Mobile Phone Number","Email","Lifecycle Stage",` +
		`"Postal Code","City","Country/Region","Do not call"` + "\n" +
		`"1","Léa","Martin","","0612345601","a@exemple.fr","Lead","75011","Paris","France",""` + "\n" +
		`"2","Hugo","Bernard","","0612345602","b@exemple.fr","Lead","69003","Lyon","France","true"` + "\n" +
		`"3","Inès","Petit","04 72 00 00 03","","c@exemple.fr","Lead","69003","Lyon","France",""` + "\n",
	"Odoo": "id,name,phone,mobile,email,zip,city,country_id,is_blacklisted,phone_blacklisted,company_type\n" +
		"__export__.res_partner_1,Martin,,0612345601,a@exemple.fr,75011,Paris,France,False,False,company\n" +
		"__export__.res_partner_2,Bernard,,0612345602,b@exemple.fr,69003,Lyon,France,False,True,company\n" +
		"__export__.res_partner_3,Petit,04 72 00 00 03,,c@exemple.fr,69003,Lyon,France,False,False,company\n",
	"VICIdial": "vendor_lead_code,source_id,list_id,phone_code,phone_number,title,first_name,middle_initial,last_name," +
		"address1,address2,address3,city,state,province,postal_code,country_code,gender,date_of_birth,alt_phone,email," +
		"security_phrase,comments,rank,owner\n" +
		"V1,SRC,101,33,612345601,M.,Léa,,Martin,3 rue X,,,Paris,,,75011,FRA,U,0000-00-00,,a@exemple.fr,,,0,\n" +
		"V2,SRC,101,33,612345602,M.,Hugo,,Bernard,3 rue X,,,Lyon,,,69003,FRA,U,0000-00-00,,b@exemple.fr,,DNC,0,\n" +
		"V3,SRC,101,33,472000003,M.,Inès,,Petit,3 rue X,,,Lyon,,,69003,FRA,U,0000-00-00,,c@exemple.fr,,,0,\n",
}

// known is what a newcomer may know of a campaign to professionals, by the question as the text writes it.
var known = []string{"-fact", "purpose=sale", "-fact", "sector=other", "-fact", "offer=for-work", "-fact",
	"dialling=by-hand", "-fact", "shown=territorial", "-fact", "holder=principal", "-fact", "voice=human",
	"-fact", "identity=true", "-set", "qualité=professionnel", "-set", "origine=carte de visite",
	"-set", "information=informé et libre de refuser", "-searched"}

// Kind 19: a newcomer who knows no option comes from the export of a tool to people who may be called in two runs: the
// first one tells, for each answer, the option that gives it.
func TestANewcomerNeedsTwoRuns(t *testing.T) {
	for tool, file := range exports {
		t.Run(tool, func(t *testing.T) {
			in := screentest.File(t, tool+".csv", file)
			dir := filepath.Join(t.TempDir(), "out")
			first := []string{"-in", in, "-out", dir, "-at", "2026-11-30 10:30"}
			code, stdout, stderr := screen(t, first...)
			require.Equal(t, 0, code, stderr)
			_, asked, _ := strings.Cut(stdout, "QUESTIONS")
			require.NotEmpty(t, asked)
			for i, arg := range known {
				switch {
				case arg == "-searched":
					require.Contains(t, asked, arg)
				case i%2 == 1:
					require.Contains(t, asked, known[i-1]+` "`+arg+`"`, "the text has the option that answers")
				}
			}
			saved := filepath.Join(t.TempDir(), "campagne.json")
			code, stdout, stderr = screen(t, append(append(first, known...), "-save-campaign", saved)...)
			require.Equal(t, 0, code, stderr)
			called := shelfOf(t, dir)[bins.Files[bins.Callable]]
			require.Contains(t, called, "Martin")
			require.NotContains(t, called, "Bernard", "who said no")
			require.Contains(t, stdout, "AFFIRMÉ")

			// The next week, with the file that was written.
			code, _, stderr = screen(t, append(first, append([]string{"-campaign", saved}, known[16:]...)...)...)
			require.Equal(t, 0, code, stderr)
			require.Equal(t, called, shelfOf(t, dir)[bins.Files[bins.Callable]])
		})
	}
}

// On a terminal one run is enough: what is answered is what the options say, byte for byte, and no more than that.
func TestAnswersAreOptions(t *testing.T) {
	in := screentest.File(t, "hubspot.csv", exports["HubSpot"])
	top := t.TempDir()
	saved := filepath.Join(top, "campagne.json")
	args := []string{"-in", in, "-at", "2026-11-30 10:30"}
	var out, errs bytes.Buffer
	somebody := &reader{screen: &out, knows: []string{"à vendre, ou", "aucun secteur", "au travail de la personne",
		"par un agent", "01 à 05", "affecté à celui", "une personne parle", "dit vraiment", "des professionnels",
		"a remis sa carte", "et pouvait refuser", "oui, chacune"}}
	p := command.Program{Name: "screen", Call: "screen", Stdin: somebody}
	code := p.Run(append(args, "-ask", "always", "-out", filepath.Join(top, "a"), "-save-campaign", saved), &out, &errs)
	require.Equal(t, 0, code, errs.String())
	stdout := out.String()
	_, again, found := strings.Cut(stdout, "avec les mêmes affirmations")
	require.True(t, found)
	var options []string
	for _, q := range strings.Split(again, "\n") {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(q), "screen "); ok {
			_, rest, _ = strings.Cut(rest, "-campaign ")
			parts := strings.SplitN(rest, " ", 2)
			require.Equal(t, saved, parts[0])
			for _, o := range strings.Split(parts[1], " -") {
				name, value, _ := strings.Cut(strings.TrimPrefix(o, "-"), " ")
				options = append(options, "-"+name)
				if value != "" {
					options = append(options, strings.Trim(value, `"`))
				}
			}
		}
	}
	require.Contains(t, options, "-searched")
	code, _, stderr := screen(t, append(append(args, "-out", filepath.Join(top, "b"), "-campaign", saved), options...)...)
	require.Equal(t, 0, code, stderr)
	a, b := shelfOf(t, filepath.Join(top, "a")), shelfOf(t, filepath.Join(top, "b"))
	for _, name := range bins.Files {
		require.Equal(t, a[name], b[name])
	}
	require.Contains(t, a[report.CertificateName], `"campaign_by_option"`)
	require.Contains(t, a[report.CertificateName], `"records_searched": true`)
	require.Contains(t, a[report.PageName], "-searched")
	require.Contains(t, a[bins.Files[bins.Callable]], "Martin")
	require.NotContains(t, a[bins.Files[bins.Callable]], "Bernard")
}

// A reader reads the questions on the screen, and types the number of the answer whose words it knows.
type reader struct {
	screen *bytes.Buffer
	knows  []string
}

func (r *reader) Read(b []byte) (int, error) {
	shown := strings.Split(r.screen.String(), "\n")
	for i := len(shown) - 2; i >= 0 && !strings.Contains(shown[i], "nombre qui en dépend"); i-- {
		for _, words := range r.knows {
			number, claim, _ := strings.Cut(strings.TrimSpace(shown[i]), "  ")
			if strings.Contains(claim, words) || strings.Contains(shown[i], words) && number == "" {
				return copy(b, number+"\n"), nil
			}
		}
	}
	return copy(b, "\n"), nil
}

// Who answers nothing gets what the program without questions gives.
func TestNoAnswerAssertsNothing(t *testing.T) {
	in := screentest.File(t, "odoo.csv", exports["Odoo"])
	top := t.TempDir()
	args := []string{"-in", in, "-at", "2026-11-30 10:30", "-out"}
	code, _, _ := screen(t, append(args, filepath.Join(top, "a"), "-ask", "never")...)
	require.Equal(t, 0, code)
	for name, typed := range map[string]string{"nothing": "", "enter": strings.Repeat("\n", 50), "f": "f\n",
		"what is no answer": "oui\nsale\n0\n"} {
		code, stdout, _ := answering(t, typed, append(args, filepath.Join(top, "b"))...)
		require.Equal(t, 0, code)
		require.NotContains(t, stdout, "AFFIRMÉ", name)
		requireSame(t, shelfOf(t, filepath.Join(top, "a")), shelfOf(t, filepath.Join(top, "b")))
	}
}

// A preview counts what a run writes, and writes nothing.
func TestAPreviewWritesNothing(t *testing.T) {
	in := longCampaign(t, 5_000)
	dir := filepath.Join(t.TempDir(), "a", "b")
	code, preview, stderr := screen(t, about(in, dir, "-preview")...)
	require.Equal(t, 0, code, stderr)
	require.NoDirExists(t, filepath.Dir(dir))
	require.Contains(t, preview, "Aperçu")
	require.NotContains(t, preview, "Six fichiers")
	code, whole, _ := screen(t, about(in, dir)...)
	require.Equal(t, 0, code)
	counts := func(text string) (out []string) {
		for _, l := range strings.Split(text, "\n") {
			if strings.HasSuffix(l, ".csv") && strings.Contains(l, "%") {
				out = append(out, l)
			}
		}
		return out
	}
	require.Len(t, counts(whole), int(bins.Count))
	require.Equal(t, counts(whole), counts(preview))

	earlier := shelfOf(t, dir)
	code, _, _ = screen(t, about(in, dir, "-preview")...)
	require.Equal(t, 0, code)
	requireSame(t, earlier, shelfOf(t, dir))
}

// A campaign that is kept is never written over, and is one that -campaign reads.
func TestACampaignThatIsKept(t *testing.T) {
	in := screentest.File(t, "odoo.csv", exports["Odoo"])
	dir := filepath.Join(t.TempDir(), "out")
	had := screentest.File(t, "campagne.json", "precious")
	code, stdout, stderr := screen(t, "-in", in, "-out", dir, "-fact", "sector=other", "-save-campaign", had)
	require.Equal(t, 2, code)
	require.Empty(t, stdout)
	require.Contains(t, stderr, "existe déjà")
	require.NoDirExists(t, dir, "it is said before anything is written")
	b, err := os.ReadFile(had)
	require.NoError(t, err)
	require.Equal(t, "precious", string(b))

	kept := filepath.Join(t.TempDir(), "c.json")
	code, _, stderr = screen(t, "-in", in, "-out", dir, "-fact", "sector=other", "-fact", "principal=Alizé \"T\"",
		"-save-campaign", kept)
	require.Equal(t, 0, code, stderr)
	b, err = os.ReadFile(kept)
	require.NoError(t, err)
	require.JSONEq(t, `{"sector":"other","principal":"Alizé \"T\""}`, string(b))
	code, _, stderr = screen(t, "-in", in, "-out", dir, "-campaign", kept)
	require.Equal(t, 0, code, stderr)
}

// Without a person at the keys nothing waits for one: a pipe, a file and the null device are nobody.
func TestNobodyAtTheKeys(t *testing.T) {
	null, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer func() { require.NoError(t, null.Close()) }()
	in := screentest.File(t, "odoo.csv", exports["Odoo"])
	for _, stdin := range []*os.File{null} {
		var out, errs bytes.Buffer
		p := command.Program{Name: "screen", Call: "screen", Stdin: stdin}
		require.Equal(t, 0, p.Run([]string{"-in", in, "-out", filepath.Join(t.TempDir(), "o")}, &out, &errs))
		require.Contains(t, out.String(), "QUESTIONS")
		require.NotContains(t, out.String(), "Réponse")
	}
	for _, bad := range [][]string{{"-ask", "oui"}, {"-lang", "de"}} {
		code, _, stderr := screen(t, append(bad, "-in", in)...)
		require.Equal(t, 2, code)
		require.Contains(t, stderr, bad[0])
	}
	code, stdout, _ := screen(t, "-in", in, "-lang", "en", "-out", filepath.Join(t.TempDir(), "o"))
	require.Equal(t, 0, code)
	require.Contains(t, stdout, "What is the contact for?")
}

// A file whose columns have to be asked about is asked about all else in the same screen: one more run is enough.
func TestColumnsAndFactsAreAskedTogether(t *testing.T) {
	in := screentest.File(t, "f.csv", "Nom;Téléphone;CP;Zorglub\nMartin;0612345601;75011;abc\n"+
		"Bernard;0612345602;75011;def\nPetit;0612345603;75011;abc\nRoux;0612345604;75011;ghi\n")
	dir := filepath.Join(t.TempDir(), "out")
	args := []string{"-in", in, "-out", dir, "-at", "2026-11-30 10:30"}
	code, stdout, stderr := screen(t, args...)
	require.Equal(t, 2, code)
	require.NoDirExists(t, dir)
	require.Contains(t, stderr, "\n    colonne 4", "a screen has lines")
	require.Contains(t, stdout, "QUESTIONS")
	require.Contains(t, stdout, `-set "qualité=professionnel"`)
	code, _, stderr = screen(t, append(append(args, "-column", "Zorglub="), known...)...)
	require.Equal(t, 0, code, stderr)
	require.Contains(t, shelfOf(t, dir)[bins.Files[bins.Callable]], "Martin")
}
