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

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
)

// mailList is what a mail room keeps, on the Monday of the page: an access that is late, an objection that nobody
// carried out, an erasure that was answered, an objection of somebody without a number.
const mailList = "dossier;reçu le;droit;finalité;canal;accusé le;prospection arrêtée le;exécuté le;répondu le;base légale;" +
	"données détenues;identité;abusive;motif d'effacement;encore nécessaires à;publiées;téléphone\r\n" +
	"M-1;12/10/2026;accès;;courrier;;;20/11/2026;;contrat;oui;identifiée;non;;;;\r\n" +
	"M-2;27/11/2026 09:30;ne plus appeler;;téléphone;;;;;;;;;;;;01 99 00 12 34\r\n" +
	"M-3;02/11/2026;effacement;;e-mail;;;10/11/2026;12/11/2026;contrat;oui;identifiée;non;plus nécessaires;à rien;non;01 99 00 12 35\r\n" +
	"M-4;25/11/2026;opposition;prospection;e-mail;;;;;;;;;;;;\r\n"

// sendRequests sends a list, as the page does.
func (b browser) sendRequests(name, content string) (got requestsShown) {
	b.t.Helper()
	code, said := b.ask("POST", "api/desk/file?name="+url.QueryEscape(name), strings.NewReader(content))
	require.Equal(b.t, 200, code, said)
	require.NotContains(b.t, said, os.TempDir())
	require.NoError(b.t, json.Unmarshal([]byte(said), &got))
	return got
}

func (b browser) caseOf(id string) (got caseTold) {
	b.t.Helper()
	code, said := b.ask("GET", "api/desk/case?id="+url.QueryEscape(id), nil)
	require.Equal(b.t, 200, code, said)
	require.NoError(b.t, json.Unmarshal([]byte(said), &got))
	return got
}

// TestTheDayOfADesk: the strictest day first, what is late in red, a case with its reasons, its letter, the calendar
// and the list of those who said no, with those whom it does not hold.
func TestTheDayOfADesk(t *testing.T) {
	d, b := browsed(t)
	got := b.sendRequests("courrier.csv", mailList)
	require.Equal(t, "read", got.Phase)
	require.Empty(t, got.Faults)
	require.Equal(t, []int{4, 3}, []int{got.Requests, got.Open})
	var day []string
	for _, x := range got.Day {
		require.NotEmpty(t, x.Owed.EN)
		day = append(day, x.Case+" "+x.Owed.FR+" "+x.Tone)
	}
	require.Equal(t, []string{"M-4 Arrêter la prospection now", "M-2 Arrêter la prospection now",
		"M-3 Prévenir les destinataires now", "M-1 Envoyer la réponse now", "M-4 Envoyer la réponse ", "M-2 Envoyer la réponse "}, day)
	require.Equal(t, "2026-11-12", got.Day[3].WorkTo)
	require.Equal(t, 2, got.Stops, "who asked for erasure is not called either")
	require.Len(t, got.Unlisted, 1)
	require.Equal(t, "M-4", got.Unlisted[0].Case)

	late := b.caseOf("M-1")
	require.NotEmpty(t, late.Requests[0].Dates)
	require.NotEmpty(t, late.Requests[0].Dates[0].Steps)
	require.Equal(t, "none", late.Letters[0].Kind)
	require.Contains(t, late.Letters[0].Lacks.FR, "Dire qui répond")
	code, _ := b.ask("POST", "api/desk/answers", strings.NewReader(
		`{"place":"métropole","controller":"Chaleur Durable SAS","contact":"dpo@chaleur-durable.example"}`))
	require.Equal(t, 200, code)
	late = b.caseOf("M-1")
	require.Equal(t, "answer", late.Letters[0].Kind)
	undone := b.caseOf("M-2").Letters[0]
	require.Equal(t, "acknowledgement", undone.Kind)
	require.Contains(t, undone.Lacks.FR, "le dossier ne montre pas l'arrêt de la prospection", "why it is no answer")
	code, said := b.ask("GET", "desk-letter/"+late.Letters[0].File+"?lang=fr", nil)
	require.Equal(t, 200, code)
	require.Contains(t, said, "Chaleur Durable SAS")
	require.Equal(t, late.Letters[0].Text.FR, said)

	_, said = b.ask("GET", "desk-file/echeances.ics?lang=en", nil)
	require.Equal(t, 3, strings.Count(said, "CATEGORIES:ANSWER\r\n"), "of the three that are open")
	_, said = b.ask("GET", "desk-file/oppositions.csv", nil)
	require.Equal(t, "téléphone;ne plus appeler depuis;demande;dossier\n+33199001234;2026-11-27 09:30:00;opposition;M-2\n+33199001235;2026-11-02 00:00:00;effacement;M-3\nillisible;;opposition;M-4\n",
		said)
	_, said = b.ask("GET", "desk-file/modele-demandes.csv?lang=fr", nil)
	require.Empty(t, b.sendRequests("modele.csv", said).Faults, "as it was given")

	journal := `{"case":"M-1","event":"answered","at":"2026-11-30T08:00:00+01:00"}` + "\n"
	got = b.sendRequests("journal.jsonl", journal)
	require.Equal(t, []string{"courrier.csv", "modele.csv", "journal.jsonl"}, got.Files)
	require.NotContains(t, fmt.Sprint(got.Day), "M-1", "an event of a journal is one of the case of the list")
	nothingLeft(t, d.requests.keep)
	for _, place := range requestsPlaces {
		_, ok := mailroom.ParsePlace(place)
		require.True(t, ok, place)
	}
	for _, what := range []string{"desk-file/passwd", "desk-letter/passwd.txt", "api/desk/case?id=M-9"} {
		code, _ = b.ask("GET", what, nil)
		require.Equal(t, 404, code, what)
	}
	code, _ = b.ask("POST", "api/desk/answers", strings.NewReader(`{"place":"Atlantide"}`))
	require.Equal(t, 400, code)
	// Another of the same name takes nothing away; the same once more is no other.
	code, said = b.ask("POST", "api/desk/file?name=courrier.csv", strings.NewReader("dossier;reçu le;droit\nM-9;03/11/2026;accès\n"))
	require.Equal(t, 409, code)
	require.Contains(t, said, "déjà là")
	b.caseOf("M-2")
	require.Equal(t, 7, b.sendRequests("courrier.csv", mailList).Requests, "none twice")
	code, _ = b.ask("POST", "api/desk/forget", strings.NewReader(`{"name":"courrier.csv"}`))
	require.Equal(t, 200, code)
	code, _ = b.ask("GET", "api/desk/case?id=M-2", nil)
	require.Equal(t, 404, code, "nothing is left of a list that was taken out")
}

// TestAWorkbookOfRequests is a list as one of text is: each sheet, each fault by its cell.
func TestAWorkbookOfRequests(t *testing.T) {
	_, b := browsed(t)
	var content, book bytes.Buffer
	content.WriteString(`<document-content><body><spreadsheet>`)
	for name, rows := range map[string]string{"2025": "dossier;reçu le;droit\nL-1;03/11/2025;accès\n", "2026": mailList + "M-5;03/11/2026;colère\n"} {
		content.WriteString(`<table name="` + name + `">`)
		for line := range strings.Lines(rows) {
			content.WriteString(`<table-row>`)
			for cell := range strings.SplitSeq(strings.TrimSpace(line), ";") {
				content.WriteString(`<table-cell value-type="string"><p>` + cell + `</p></table-cell>`)
			}
			content.WriteString(`</table-row>`)
		}
		content.WriteString(`</table>`)
	}
	content.WriteString(`</spreadsheet></body></document-content>`)
	z := zip.NewWriter(&book)
	w, err := z.Create("content.xml")
	require.NoError(t, err)
	_, err = w.Write(content.Bytes())
	require.NoError(t, err)
	require.NoError(t, z.Close())
	got := b.sendRequests("courrier.ods", book.String())
	require.Equal(t, []string{"courrier.ods"}, got.Files)
	require.Equal(t, 6, got.Requests)
	require.Len(t, got.Faults, 1)
	require.Equal(t, [3]string{"courrier.ods › 2026", "droit", "C6"}, [3]string{got.Faults[0].File, got.Faults[0].Column, got.Faults[0].Cell})
	again := b.sendRequests("courrier.ods", book.String())
	require.Equal(t, 6, again.Requests, "the same once more is the same")
	code, _ := b.ask("POST", "api/desk/forget", strings.NewReader(`{"name":"courrier.ods"}`))
	require.Equal(t, 200, code)
	_, said := b.ask("GET", "api/desk", nil)
	require.Contains(t, said, `"phase":"empty"`, "all its sheets go")
}

// TestAListThatIsNotReadWhole: each fault by file, line and column, with what to do, and the list says that it is not
// all; a file that is none changes nothing, and is answered by what to do. No cell is shown, no folder, no option.
func TestAListThatIsNotReadWhole(t *testing.T) {
	_, b := browsed(t)
	got := b.sendRequests("b.csv", mailList+"M-5;le premier lundi;accès;;courrier\r\nM-6;03/11/2026;Zénobie Quatrepin\r\n\"M-7;03/11/2026;accès\r\n")
	require.Len(t, got.Faults, 3)
	for i, line := range []int{8, 6, 7} {
		f := got.Faults[i]
		require.Equal(t, line, f.Line, "the torn row first")
		require.Equal(t, "b.csv", f.File)
		require.NotEmpty(t, f.Do.FR)
		require.NotEmpty(t, f.Do.EN)
	}
	require.Equal(t, "reçu le", got.Faults[1].Column)
	require.NotContains(t, fmt.Sprint(got.Faults), "uatrepin")

	var workbook bytes.Buffer
	z := zip.NewWriter(&workbook)
	_, err := z.Create("content.xml")
	require.NoError(t, err)
	require.NoError(t, z.Close())
	for name, content := range map[string]string{
		"a workbook": workbook.String(), "another table": "nom;tel\nQuatrepin;0698754321\n", "nothing": "", "bytes": "\x00\x01\x02\xff\xfe\x00",
		"titles of a page": "<html><body>Quatrepin</body></html>",
	} {
		code, said := b.ask("POST", "api/desk/file?name=x.csv", strings.NewReader(content))
		require.Equal(t, 400, code, "%s: %s", name, said)
		var refused struct{ Error text }
		require.NoError(t, json.Unmarshal([]byte(said), &refused))
		require.NotEmpty(t, refused.Error.FR, name)
		require.NotEmpty(t, refused.Error.EN, name)
		require.NotRegexp(t, `(^|\s)-[a-z]+`, refused.Error.FR+" "+refused.Error.EN, "%s: an option of a command", name)
		require.NotContains(t, said, os.TempDir(), name)
		require.NotContains(t, said, "Quatrepin", name)
		require.NotContains(t, said, "98754321", name)
	}
	_, said := b.ask("GET", "api/desk", nil)
	require.Contains(t, said, `"files":["b.csv"]`, "those that are there stay")
}

// TestTheDeskIsGuarded: as the first page is; what is too large is refused, and nothing of it is left.
func TestTheDeskIsGuarded(t *testing.T) {
	d, b := browsed(t)
	own := b.root[:strings.Index(b.root, "/s/")]
	for name, c := range map[string]visit{
		"the page":                     {"GET", b.root + "desk", [2]string{"Sec-Fetch-Site", "same-origin"}, 200},
		"without the key":              {"GET", own + "/desk", [2]string{"Sec-Fetch-Site", "same-origin"}, 403},
		"the cases, without the key":   {"GET", own + "/api/desk", [2]string{"Sec-Fetch-Site", "same-origin"}, 403},
		"a page elsewhere sends":       {"POST", b.root + "api/desk/file?name=a.csv", [2]string{"Origin", "https://evil.example"}, 403},
		"a page elsewhere answers":     {"POST", b.root + "api/desk/answers", [2]string{"Origin", "https://evil.example"}, 403},
		"a page elsewhere reads":       {"GET", b.root + "desk-file/oppositions.csv", [2]string{"Sec-Fetch-Site", "cross-site"}, 403},
		"the calendar, before any":     {"GET", b.root + "desk-file/echeances.ics", [2]string{"Sec-Fetch-Site", "same-origin"}, 404},
		"a case, before any":           {"GET", b.root + "api/desk/case?id=M-1", [2]string{"Sec-Fetch-Site", "same-origin"}, 404},
		"what the program cannot read": {"POST", b.root + "api/desk/answers", [2]string{"Origin", own}, 400},
	} {
		require.Equal(t, c.want, c.answer(t), name)
	}
	code, said := b.ask("POST", "api/desk/file?name=a.csv", io.LimitReader(endless{}, mostRequests+1))
	require.Equal(t, http.StatusRequestEntityTooLarge, code)
	require.Contains(t, said, "32 Mo")
	nothingLeft(t, d.requests.keep)
}

// TestADeskFromDropToDownload in a browser.
func TestADeskFromDropToDownload(t *testing.T) {
	downloads, folder := t.TempDir(), t.TempDir()
	ctx := chromium.Open(t, "fr-FR", downloads)
	d := served(t)
	list := filepath.Join(folder, "courrier.csv")
	require.NoError(t, os.WriteFile(list, []byte(mailList+"M-8;premier lundi;accès;<b>x\r\n"), 0o600))
	var title, total, first, steps, letter, stops string
	var missing, faint []string
	var strange, over int
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.Click(`nav.jobs a[href="desk"]`, chromedp.ByQuery),
		chromedp.WaitVisible("#desk-file + label", chromedp.ByQuery), chromedp.Title(&title))
	require.Equal(t, "Les demandes des personnes", title)
	chromium.Drop(t, ctx, ".drop", list)
	chromium.Run(t, ctx, chromedp.WaitVisible("#total", chromedp.ByQuery), chromedp.Text("#total", &total, chromedp.ByQuery),
		chromedp.Text("#day tr.now", &first, chromedp.ByQuery), chromedp.Text("#unlisted", &stops, chromedp.ByQuery))
	require.Contains(t, total, "5 dossiers, dont 4 en cours")
	require.Contains(t, first, "M-4")
	require.Contains(t, stops, "2 arrêts n'y ont pas de numéro")
	answer(t, ctx, "controller", "Chaleur Durable SAS")
	answer(t, ctx, "contact", "dpo@chaleur-durable.example")
	chromium.Run(t, ctx, chromedp.Evaluate(`[...document.querySelectorAll("#day button.case")].find(b => b.textContent === "M-1").click()`, nil),
		chromedp.WaitVisible("#told", chromedp.ByQuery), chromedp.Click("#told details summary", chromedp.ByQuery),
		chromedp.Text("#told details ol", &steps, chromedp.ByQuery), chromedp.Text("#letter-0", &letter, chromedp.ByQuery),
		chromedp.Evaluate(nameless, &missing), chromedp.Evaluate(`document.querySelectorAll("main b").length`, &strange),
		chromedp.Evaluate(fmt.Sprintf(contrast, "light"), &faint))
	require.Contains(t, steps, "RGPD")
	require.Contains(t, letter, "Chaleur Durable SAS")
	require.Empty(t, missing)
	require.Empty(t, faint)
	require.Zero(t, strange)
	chromium.Picture(t, ctx, "11-desk")
	chromium.Run(t, ctx, chromedp.EmulateViewport(320, 800), chromedp.Evaluate(`document.documentElement.scrollWidth - innerWidth`, &over))
	require.LessOrEqual(t, over, 0)

	chromium.Run(t, ctx, chromedp.Click("#calendar", chromedp.ByQuery))
	require.Contains(t, string(saved(t, filepath.Join(downloads, "echeances.ics"))), "BEGIN:VCALENDAR")
	chromium.Run(t, ctx, chromedp.Click("#stops", chromedp.ByQuery))
	require.Contains(t, string(saved(t, filepath.Join(downloads, "oppositions.csv"))), "+33199001234")
	chromium.Run(t, ctx, chromedp.Click("#save-letter-0", chromedp.ByQuery))
	require.Contains(t, string(saved(t, filepath.Join(downloads, "M-1.txt"))), "Chaleur Durable SAS")
	chromium.Run(t, ctx, chromedp.Click("#lang", chromedp.ByQuery), chromedp.Text("#total", &total, chromedp.ByQuery))
	require.Contains(t, total, "5 cases, 4 of them open")
	chromium.Picture(t, ctx, "12-desk-english")
}
