package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/transfer"
)

// keptRegister is the register of an invented house: a processing that lacks little, one that lacks much, and a breach
// of which nobody was told, known since Saturday noon. The page looks at it on Monday morning.
func keptRegister(t *testing.T) *register.Register {
	t.Helper()
	house := register.Party{Name: "Chaleur Durable SAS", Address: "4 quai de l'Exemple", Postcode: "44000", City: "Nantes",
		Country: "FR", Phone: "+33 2 61 91 00 00", Email: "rgpd@chaleur-durable.example"}
	r := register.Register{Title: rgpd.Text{FR: "Registre de Chaleur Durable", EN: "Register of Chaleur Durable"}, Holder: house}
	calls := register.CallRecordings()
	calls.Name.FR += " <b>x"
	for _, ready := range []register.Activity{register.ConsumerCampaigns(), calls} {
		e, err := register.From(ready).Controller(house).Created(rgpd.NewDate(2026, time.August, 11)).Build()
		require.NoError(t, err)
		r.Entries = append(r.Entries, e)
	}
	r.Breaches = []register.Breach{{Ref: "V-001", Incident: register.PersonalDataBreach, Role: transfer.Controller,
		Kinds: []register.BreachKind{register.Confidentiality}, Facts: rgpd.Text{FR: "Un fichier est parti chez un autre client"},
		Aware: time.Date(2026, 11, 28, 11, 0, 0, 0, time.UTC), Risk: register.RiskLikely, Ordered: rgpd.No, Carrier: rgpd.No}}
	return &r
}

func asODS(t *testing.T, r *register.Register) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, r.WriteODS(&b))
	return b.Bytes()
}

// inContent is a workbook with words of its cells replaced.
func inContent(t *testing.T, book []byte, replaced ...string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	require.NoError(t, err)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		from, err := f.Open()
		require.NoError(t, err)
		b, err := io.ReadAll(from)
		require.NoError(t, err)
		if f.Name == "content.xml" {
			b = []byte(strings.NewReplacer(replaced...).Replace(string(b)))
		}
		to, err := w.Create(f.Name)
		require.NoError(t, err)
		_, err = to.Write(b)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

// sendRegister sends a register, as the page does.
func (b browser) sendRegister(name string, content []byte) (got registerShown) {
	b.t.Helper()
	code, said := b.ask("POST", "api/register?name="+url.QueryEscape(name), bytes.NewReader(content))
	require.Equal(b.t, 200, code, said)
	require.NotContains(b.t, said, os.TempDir())
	require.NoError(b.t, json.Unmarshal([]byte(said), &got))
	return got
}

// TestARegisterIsReadAndTakenAway: its entries with what they lack, who must be told and by when, and the files read
// back as what was given; of the file that was sent nothing is left.
func TestARegisterIsReadAndTakenAway(t *testing.T) {
	d, b := browsed(t)
	want := keptRegister(t)
	got := b.sendRegister("mon registre.ods", asODS(t, want))
	require.Equal(t, "read", got.Phase, got.Faults)
	require.Equal(t, []string{"T-001", "T-003", "V-001"}, []string{got.Parts[0].Ref, got.Parts[1].Ref, got.Parts[2].Ref})
	require.Positive(t, got.Parts[2].Holes)
	require.NotEmpty(t, got.Parts[1].Lines.FR)
	require.Len(t, got.Parts[1].Lines.EN, len(got.Parts[1].Lines.FR))
	for _, f := range got.Parts[1].Findings {
		require.NotEmpty(t, f.Do.FR)
		require.NotEmpty(t, f.Do.EN)
		require.NotEmpty(t, f.Source.FR)
	}
	require.Equal(t, "L'autorité de contrôle", got.Tell[0].Who.FR)
	require.True(t, got.Tell[0].Owed)
	require.False(t, got.Tell[0].Late)
	require.Equal(t, time.Date(2026, 12, 1, 11, 0, 0, 0, time.UTC), got.Tell[0].By.UTC())
	require.NotEmpty(t, got.Outside)
	nothingLeft(t, d.register.keep)
	require.Zero(t, got.Tell[0].Ahead)
	toCome := time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)
	want.Breaches[0].Notices = []register.Notice{{At: toCome}}
	ahead := b.sendRegister("mon registre.ods", asODS(t, want)).Tell[0]
	require.True(t, ahead.Owed, "a date to come tells nobody")
	require.Equal(t, toCome, ahead.Ahead.UTC())
	require.Zero(t, ahead.Done)
	want.Breaches[0].Notices = nil
	b.sendRegister("mon registre.ods", asODS(t, want))

	for _, name := range []string{"register.ods", "register.json", "register.csv"} {
		require.Contains(t, got.Files, name)
		code, said := b.ask("GET", "register-file/"+name, nil)
		require.Equal(t, 200, code, name)
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(said), 0o600))
		back, _, err := registerbook.Read(path)
		require.NoError(t, err, name)
		require.Empty(t, cmp.Diff(*want, back), name)
	}
	for lang, says := range map[string]string{"fr": "Sommaire", "en": "Contents"} {
		code, said := b.ask("GET", "register-page?lang="+lang, nil)
		require.Equal(t, 200, code)
		require.Contains(t, said, says)
		require.NotContains(t, said, "<b>x")
	}
	code, _ := b.ask("GET", "register-file/passwd", nil)
	require.Equal(t, 404, code)

	// Without the breaches that a sheet of it tells, it is shown, and given away in no form: it would pass for whole.
	got = b.sendRegister("sans données.ods", inContent(t, asODS(t, want), `table:name="`+register.DataSheet, `table:name="Autre`,
		"<text:p>Prise de connaissance", "<text:p>Su", "<text:p>Circonstances de la violation", "<text:p>Quoi"))
	require.Equal(t, "read", got.Phase)
	require.Empty(t, got.Files)
	require.Contains(t, fmt.Sprint(got.Unread), "est un registre de violations")
	for _, what := range []string{"register-file/register.json", "register-file/register.ods", "register-page"} {
		code, _ := b.ask("GET", what, nil)
		require.Equal(t, 404, code, what)
	}

	_, said := b.ask("GET", fmt.Sprintf("api/register?known=%d", got.Version), nil)
	require.Contains(t, said, `"same"`)
	_, said = b.ask("GET", "register-file/registre-vierge.ods", nil)
	empty := b.sendRegister("vierge.ods", []byte(said))
	require.Equal(t, "read", empty.Phase, "as it was given: %v", empty.Faults)
	require.Empty(t, empty.Parts)
}

// TestARegisterThatIsNotRead: each fault by its sheet, row and column, with what to do, and no option of a command;
// nothing of the register before is left to be taken for it.
func TestARegisterThatIsNotRead(t *testing.T) {
	_, b := browsed(t)
	good := asODS(t, keptRegister(t))
	require.Equal(t, "read", b.sendRegister("a.ods", good).Phase)
	var table bytes.Buffer
	require.NoError(t, keptRegister(t).WriteTable(&table, language.French))
	for name, c := range map[string]struct {
		content     []byte
		sheet, says string
	}{
		"an edited form":     {inContent(t, good, "Nantes", "Angers"), "Données", ""},
		"a word":             {[]byte(strings.Replace(table.String(), "T-001;status;active", "T-001;status;Martin", 1)), "", "donnée"},
		"half a workbook":    {good[:len(good)/2], "", "classeur"},
		"no workbook at all": {[]byte("PK\x03\x04 Martin"), "", "classeur"},
		"another file":       {[]byte("nom;tel\nMartin;0612345678\n"), "", ""},
		"nothing":            {nil, "", ""},
		"a page":             {[]byte("<html><img src=x onerror=alert(1)>Martin"), "", ""},
		"half of a JSON":     {[]byte(`{"format":"Martin`), "", ""},
		"letters of Windows": {[]byte("Partie;R\xe9f\xe9rence;Champ;Donn\xe9e\n"), "", ""},
	} {
		if name == "an edited form" { // in the forms alone: the sheet of data says Nantes
			content := c.content
			c.content = mixed(t, content, good)
			c.sheet = "Fiche_T-001"
		}
		got := b.sendRegister("r.ods", c.content)
		require.Equal(t, "failed", got.Phase, name)
		require.NotEmpty(t, got.Faults, name)
		require.Empty(t, got.Parts, name)
		sheets := ""
		for _, f := range got.Faults {
			sheets += f.Sheet + " "
			require.NotEmpty(t, f.Do.FR, name)
			require.NotEmpty(t, f.Do.EN, "%s: %s", name, f.Do.FR)
			all := fmt.Sprint(f.Do, f.Sheet, f.Column)
			require.NotRegexp(t, `(^|\s)-[a-z]+`, all, "%s: an option of a command", name)
			require.NotContains(t, all, "Martin", name)
			require.NotContains(t, all, "0612345678", name)
		}
		require.Contains(t, sheets, c.sheet, name)
		require.Contains(t, got.Faults[0].Do.FR, c.says, name)
		if c.sheet != "" {
			require.Positive(t, got.Faults[0].Row, name)
			require.NotEmpty(t, got.Faults[0].Column, name)
		}
		code, _ := b.ask("GET", "register-file/register.ods", nil)
		require.Equal(t, 404, code, "%s: the register of before", name)
	}
}

// mixed is the sheet of data of one workbook with the other sheets of another.
func mixed(t *testing.T, forms, data []byte) []byte {
	t.Helper()
	cut := func(book []byte) (before, after string) {
		z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
		require.NoError(t, err)
		f, err := z.Open("content.xml")
		require.NoError(t, err)
		b, err := io.ReadAll(f)
		require.NoError(t, err)
		i := strings.Index(string(b), `table:name="`+register.DataSheet)
		require.Positive(t, i)
		return string(b[:i]), string(b[i:])
	}
	before, _ := cut(forms)
	old, after := cut(data)
	return inContent(t, data, old+after, before+after)
}

// TestTheRegisterIsGuarded: as the first page is; what is too large is refused, and nothing of it is left.
func TestTheRegisterIsGuarded(t *testing.T) {
	d, b := browsed(t)
	own := strings.TrimSuffix(b.root[:strings.Index(b.root, "/s/")], "/")
	for name, c := range map[string]visit{
		"the page":                      {"GET", b.root + "register", [2]string{"Sec-Fetch-Site", "same-origin"}, 200},
		"without the key":               {"GET", own + "/register", [2]string{"Sec-Fetch-Site", "same-origin"}, 403},
		"what is read, without the key": {"GET", own + "/api/register", [2]string{"Sec-Fetch-Site", "same-origin"}, 403},
		"a wrong key":                   {"GET", own + "/s/" + strings.Repeat("0", 48) + "/api/register", [2]string{}, 403},
		"a page elsewhere sends":        {"POST", b.root + "api/register?name=a.ods", [2]string{"Origin", "https://evil.example"}, 403},
		"a program sends without any":   {"POST", b.root + "api/register?name=a.ods", [2]string{}, 403},
		"a page elsewhere reads":        {"GET", b.root + "register-file/register.ods", [2]string{"Sec-Fetch-Site", "cross-site"}, 403},
		"before any":                    {"GET", b.root + "register-file/register.ods", [2]string{"Sec-Fetch-Site", "same-origin"}, 404},
		"the document, before any":      {"GET", b.root + "register-page", [2]string{"Sec-Fetch-Site", "same-origin"}, 404},
		"no name":                       {"POST", b.root + "api/register", [2]string{"Origin", own}, 400},
	} {
		require.Equal(t, c.want, c.answer(t), name)
	}
	code, said := b.ask("POST", "api/register?name=a.ods", io.LimitReader(endless{}, mostRegister+1))
	require.Equal(t, http.StatusRequestEntityTooLarge, code)
	require.Contains(t, said, "64 Mo")
	nothingLeft(t, d.register.keep)
}

type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

// TestARegisterFromDropToDownload in a browser: holes are red, a form that says otherwise stops it and is named, a
// narrow screen holds it, and what is downloaded is what was dropped.
func TestARegisterFromDropToDownload(t *testing.T) {
	downloads, folder := t.TempDir(), t.TempDir()
	ctx := chromium.Open(t, "fr-FR", downloads)
	d := served(t)
	good := asODS(t, keptRegister(t))
	write := func(name string, b []byte) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, b, 0o600))
		return path
	}
	var title, total, tell, red, found string
	var missing, faint []string
	var strange, over int
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.WaitVisible(`nav.jobs a[href="register"]`, chromedp.ByQuery))
	chromium.Picture(t, ctx, "7-jobs")
	chromium.Run(t, ctx, chromedp.Click(`nav.jobs a[href="register"]`, chromedp.ByQuery), chromedp.WaitVisible("#register-file + label", chromedp.ByQuery),
		chromedp.Title(&title))
	require.Equal(t, "Le registre des traitements", title)

	chromium.Drop(t, ctx, ".drop", write("autre.ods", mixed(t, inContent(t, good, "Nantes", "Angers"), good)))
	chromium.Run(t, ctx, chromedp.WaitVisible("#faults", chromedp.ByQuery), chromedp.Text("#faults tbody tr", &found, chromedp.ByQuery))
	require.Contains(t, found, "Données")
	chromium.Picture(t, ctx, "8-register-faults")

	chromium.Drop(t, ctx, ".drop", write("registre.ods", good))
	chromium.Run(t, ctx, chromedp.WaitVisible("#total", chromedp.ByQuery), chromedp.Text("#total", &total, chromedp.ByQuery),
		chromedp.Text("#tell tr.bad", &tell, chromedp.ByQuery),
		chromedp.Evaluate(`document.querySelectorAll("details > summary").forEach(s => s.click())`, nil),
		chromedp.WaitVisible("#part-entry-T-003 .findings li", chromedp.ByQuery),
		chromedp.Evaluate(`getComputedStyle(document.querySelector("#part-breach-V-001 tr.bad td")).color`, &red),
		chromedp.Evaluate(nameless, &missing), chromedp.Evaluate(`document.querySelectorAll("main b").length`, &strange),
		chromedp.Evaluate(fmt.Sprintf(contrast, "light"), &faint))
	require.Contains(t, total, "2 traitements, 1 violation, 8 manques, ")
	require.Contains(t, tell, "1 décembre 2026 à 12:00")
	require.Contains(t, tell, "pas encore")
	require.Equal(t, "rgb(179, 38, 30)", red, "a hole is red")
	require.Empty(t, missing)
	require.Empty(t, faint)
	require.Zero(t, strange, "what a file holds is never read as a page")
	chromium.Picture(t, ctx, "9-register")
	chromium.Run(t, ctx, chromedp.EmulateViewport(320, 800), chromedp.Evaluate(`document.documentElement.scrollWidth - innerWidth`, &over))
	require.LessOrEqual(t, over, 0)

	chromium.Run(t, ctx, chromedp.Click("#file-register\\.ods", chromedp.ByQuery))
	path := filepath.Join(downloads, "register.ods")
	saved(t, path)
	back, _, err := registerbook.Read(path)
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(*keptRegister(t), back))

	chromium.Run(t, ctx, chromedp.Click("#lang", chromedp.ByQuery), chromedp.Text("#total", &total, chromedp.ByQuery))
	require.Contains(t, total, "2 processings, 1 breach")
	chromium.Picture(t, ctx, "10-register-english")

	toCome := keptRegister(t)
	toCome.Breaches[0].Notices = []register.Notice{{At: time.Date(2026, 12, 1, 8, 0, 0, 0, time.UTC)}}
	chromium.Drop(t, ctx, ".drop", write("registre.ods", asODS(t, toCome)))
	chromium.Run(t, ctx, chromedp.Poll(`document.querySelector("#tell tr.bad").textContent.includes("a date to come")`, nil),
		chromedp.Text("#tell tr.bad", &tell, chromedp.ByQuery))
	require.Regexp(t, "not yet: a date to come, .*1 December 2026", tell)
}
