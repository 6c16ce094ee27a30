package main

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
)

// served is a desk whose page is served until the end of the test. It is a Monday morning.
func served(t *testing.T) *desk {
	t.Helper()
	t.Setenv("TMPDIR", t.TempDir())
	d, err := newDesk(func() time.Time { return time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC) })
	require.NoError(t, err)
	ended := make(chan error)
	go func() { ended <- d.site.Serve(context.Background(), time.Minute, d.busy) }()
	t.Cleanup(func() {
		d.site.Close()
		require.NoError(t, <-ended)
		require.NoError(t, d.close())
		left, err := os.ReadDir(os.TempDir())
		require.NoError(t, err)
		for _, f := range left {
			require.False(t, strings.HasPrefix(f.Name(), "rgpd-"), "%s is left", f.Name())
		}
	})
	return d
}

// prospects is a file of so many people, of whom every tenth refused.
func prospects(t *testing.T, n int) string {
	t.Helper()
	var b bytes.Buffer
	b.WriteString("Nom;Téléphone;Code postal;Opposition le\r\n")
	for i := range n {
		refused := ""
		if i%10 == 0 {
			refused = "12/10/2026"
		}
		fmt.Fprintf(&b, "Personne %d;06 12 %02d %02d %02d;75011;%s\r\n", i+1, i/10_000, i/100%100, i%100, refused)
	}
	path := filepath.Join(t.TempDir(), "prospects.csv")
	require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// answer answers a question of the page, and waits until the file is screened anew.
func answer(t *testing.T, ctx context.Context, id, value string) {
	t.Helper()
	chromium.Run(t, ctx, chromedp.WaitVisible("#"+id, chromedp.ByQuery), chromedp.Evaluate(fmt.Sprintf(`(() => {
		const e = document.getElementById(%q);
		if (e.type === "checkbox") { e.click(); return; }
		e.value = %q;
		e.dispatchEvent(new Event("change"));
	})()`, id, value), nil), chromedp.Poll(`document.getElementById("main").getAttribute("aria-busy") === "false"`, nil, patient))
}

// patient waits for a machine that has much else to do.
var patient = chromedp.WithPollingTimeout(90 * time.Second)

// settled waits until the file is screened.
var settled = chromedp.Poll(`document.getElementById("main").getAttribute("aria-busy") === "false" && `+
	`document.getElementById("result") !== null`, nil, patient)

// shownRows are the counts of the chart, by the kind of answer.
func shownRows(t *testing.T, ctx context.Context) (out map[string]string) {
	t.Helper()
	chromium.Run(t, ctx, chromedp.Evaluate(`Object.fromEntries([...document.querySelectorAll(".chart tbody tr")].map(r => `+
		`[r.className, r.querySelector("td.n").textContent.replace(/\D/g, "")]))`, &out))
	return out
}

// saved waits for a download.
func saved(t *testing.T, path string) []byte {
	t.Helper()
	require.Eventually(t, func() bool {
		_, err := os.Stat(path)
		partial, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*.crdownload"))
		return err == nil && len(partial) == 0
	}, time.Minute, 50*time.Millisecond)
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// business are the answers of a campaign to professionals, in the order in which they are given.
var business = [][2]string{
	{"principal", "Alizé Télécom"}, {"campaign-purpose", "sale"}, {"campaign-sector", "other"}, {"campaign-dialling", "by-hand"},
	{"campaign-shown", "territorial"}, {"campaign-holder", "principal"}, {"campaign-voice", "human"}, {"campaign-identity", "true"},
	{"searched", "yes"}, {"rows-qualité", "professionnel"}, {"campaign-offer", "for-work"}, {"rows-origine", "carte de visite"},
	{"rows-information", "informé et libre de refuser"},
}

// TestFromDropToDownload: a file is dropped, questions are answered, and what was said is in what is downloaded.
func TestFromDropToDownload(t *testing.T) {
	rows := 300_000
	if testing.Short() {
		rows = 3_000
	}
	downloads := t.TempDir()
	ctx := chromium.Open(t, "fr-FR", downloads)
	d := served(t)
	var lang, title string
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.WaitVisible("#campaign-file + label", chromedp.ByQuery),
		chromedp.Evaluate("document.documentElement.lang", &lang), chromedp.Title(&title))
	require.Equal(t, "fr", lang)
	require.Equal(t, "Qui peut être appelé ?", title)
	chromium.Picture(t, ctx, "1-drop")

	chromium.Drop(t, ctx, ".drop", prospects(t, rows))
	chromium.Run(t, ctx, settled)
	got := shownRows(t, ctx)
	require.Equal(t, "0", got["callable"], "nobody is callable without an answer")
	chromium.Picture(t, ctx, "2-asked")

	for _, a := range business {
		answer(t, ctx, a[0], a[1])
	}
	chromium.Run(t, ctx, settled)
	got = shownRows(t, ctx)
	require.Equal(t, fmt.Sprint(rows/10), got["refused"], got)
	require.Equal(t, fmt.Sprint(rows-rows/10), got["callable"], got)
	chromium.Picture(t, ctx, "3-answered")

	chromium.Run(t, ctx, chromedp.Click("#prepare", chromedp.ByQuery), chromedp.WaitVisible("#all", chromedp.ByQuery), settled)
	chromium.Picture(t, ctx, "3-written")
	chromium.Run(t, ctx, chromedp.Click("#all", chromedp.ByQuery))
	b := saved(t, filepath.Join(downloads, "criblage.zip"))
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	require.NoError(t, err)
	require.Len(t, z.File, len(report.Files)+handover.Count)
	require.Equal(t, 2026, z.File[0].Modified.Year(), "the day of the page")
	callable, err := z.Open("callable.csv")
	require.NoError(t, err)
	text, err := io.ReadAll(callable)
	require.NoError(t, err)
	require.Equal(t, rows-rows/10+1, bytes.Count(text, []byte("\n")))
	require.NotContains(t, string(text), "12/10/2026", "nobody who refused")

	chromium.Run(t, ctx, chromedp.Click("#file-refused\\.csv", chromedp.ByQuery))
	require.Equal(t, rows/10+1, bytes.Count(saved(t, filepath.Join(downloads, "refused.csv")), []byte("\n")))

	// The answers are kept, and hold for another file of next week.
	chromium.Run(t, ctx, chromedp.Click("#keep", chromedp.ByQuery))
	answers := filepath.Join(downloads, "reponses.json")
	saved(t, answers)
	answer(t, ctx, "campaign-purpose", "")
	require.Equal(t, "0", shownRows(t, ctx)["callable"])
	chromium.Drop(t, ctx, ".drop", answers)
	chromium.Run(t, ctx, chromedp.Poll(`document.querySelector(".callable td.n")?.textContent !== "0"`, nil, patient), settled)
	require.Equal(t, fmt.Sprint(rows-rows/10), shownRows(t, ctx)["callable"])

	chromium.Run(t, ctx, chromedp.Click("#lang", chromedp.ByQuery), chromedp.Title(&title))
	require.Equal(t, "Who may be called?", title)
	chromium.Picture(t, ctx, "4-english")

	chromium.Run(t, ctx, chromedp.Click("#quit", chromedp.ByQuery))
	require.Eventually(t, func() bool {
		answer, err := http.Get(d.site.Address())
		if err == nil {
			_ = answer.Body.Close()
		}
		return err != nil
	}, time.Minute, 50*time.Millisecond, "the program ends")
}

// TestAnswersBeforeTheFile are told, and hold for the file that comes after them.
func TestAnswersBeforeTheFile(t *testing.T) {
	ctx := chromium.Open(t, "fr-FR", t.TempDir())
	d := served(t)
	kept := filepath.Join(t.TempDir(), "reponses.json")
	require.NoError(t, os.WriteFile(kept, []byte(`{"campaign":{"principal":"Alizé Télécom"},"rows":{},"columns":{"Truc":"-","Machin":"stop"}}`), 0o600))
	var said string
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.WaitVisible("#campaign-file + label", chromedp.ByQuery))
	chromium.Drop(t, ctx, ".drop", kept)
	chromium.Run(t, ctx, chromedp.Text("#kept", &said, chromedp.ByQuery))
	require.Contains(t, said, "Réponses reçues")
	file := filepath.Join(t.TempDir(), "p.csv")
	require.NoError(t, os.WriteFile(file, []byte("Nom;Téléphone;Truc\nA;0639980001;x y\nB;0639980002;z\nC;0639980003;x y\n"), 0o600))
	chromium.Drop(t, ctx, ".drop", file)
	var principal string
	chromium.Run(t, ctx, settled, chromedp.Value("#principal", &principal, chromedp.ByQuery))
	require.Equal(t, "Alizé Télécom", principal)

	// One is of another file: the page says so in its words, and takes it out if that is asked.
	chromium.Run(t, ctx, chromedp.Text("#left", &said, chromedp.ByQuery))
	require.Contains(t, said, "Machin")
	require.NotContains(t, said, "-column")
	chromium.Picture(t, ctx, "5-left")
	chromium.Run(t, ctx, chromedp.Click("#forget-left", chromedp.ByQuery),
		chromedp.WaitNotPresent("#left", chromedp.ByQuery), settled)

	// Words of results have a control each; one that may be a name is written by who reads it in the file.
	calls := filepath.Join(t.TempDir(), "appels.csv")
	require.NoError(t, os.WriteFile(calls, []byte("numero;date;resultat\n0639980001;27/11/2026;RDV pris\n"+
		"0639980002;27/11/2026;vu par Zorglub\n"), 0o600))
	chromium.Drop(t, ctx, "#results-file + label", calls)
	chromium.Run(t, ctx, chromedp.WaitVisible("#words", chromedp.ByQuery), chromedp.Text("#words", &said, chromedp.ByQuery))
	require.Contains(t, said, "RDV pris")
	require.Contains(t, said, "ligne 3 de")
	require.NotContains(t, said, "Zorglub")
	chromium.Picture(t, ctx, "6-words")
	answer(t, ctx, "word-0", "tentative")
	chromium.Run(t, ctx, chromedp.WaitVisible("#word-0-is", chromedp.ByQuery), chromedp.SendKeys("#word-0-is", "vu par Zorglub",
		chromedp.ByQuery))
	answer(t, ctx, "word-0", "opposition")
	chromium.Run(t, ctx, settled, chromedp.WaitNotPresent("#words", chromedp.ByQuery))
	chromium.Picture(t, ctx, "7-results")
}
