package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
	"github.com/rgpd-go/rgpd/examples/gate/whatif/cases"
	"github.com/rgpd-go/rgpd/prospect"
)

// text is what an element of the page says.
func text(t *testing.T, ctx context.Context, selector string) string {
	t.Helper()
	var out string
	find := fmt.Sprintf(`document.querySelector(%q)?.textContent.replace(/\s+/g, " ").trim() || ""`, selector)
	chromium.Run(t, ctx, chromedp.Evaluate(find, &out))
	return out
}

// choose sets a control as a hand does, and waits for the answer.
func choose(t *testing.T, ctx context.Context, id, value string) {
	t.Helper()
	chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf("choose(%q, %q)", id, value), nil), settled)
}

func click(t *testing.T, ctx context.Context, selector string) {
	t.Helper()
	chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf("document.querySelector(%q).click()", selector), nil), settled)
	// A scenario is asked for before the answer is.
	chromium.Run(t, ctx, chromedp.Evaluate("new Promise(done => setTimeout(done, 0))", nil, awaits), settled)
}

// a Monday, on the mainland.
var monday = rgpd.NewDate(2026, time.November, 23)

// TestWhatThePageShows walks through it as a reader does: in French, in English, wide and narrow, light and dark.
func TestWhatThePageShows(t *testing.T) {
	ctx := chromium.Open(t, "fr-FR", t.TempDir())
	opened(t, ctx, served(t))
	require.Equal(t, "Peut-on contacter cette personne ?", text(t, ctx, "h1"))
	require.Contains(t, text(t, ctx, "#verdict"), "indécis", "nothing is known")
	chromium.Picture(t, ctx, "1-empty")

	scenario := func(id string) {
		t.Helper()
		chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf(`new Promise(done => {
			const main = document.getElementById("main"), was = main.dataset.changes;
			document.getElementById("scenario-" + %q).click();
			const look = () => main.dataset.changes !== was ? done() : setTimeout(look, 2);
			look();
		})`, id), nil, awaits), settled)
	}

	t.Run("each case of the article by one click", func(t *testing.T) {
		choose(t, ctx, "day", monday.String())
		at := rgpd.Mainland.Instant(monday, 11*time.Hour)
		n := 0
		for s := range prospect.Scenarios() {
			chromium.Run(t, ctx, chromedp.Evaluate(`document.getElementById("clear").click()`, nil), settled)
			scenario(s.ID)
			want := prospect.CanCallAt(s.At(at), s.Channel, at)
			var got struct{ Verdict, Rules string }
			chromium.Run(t, ctx, chromedp.Evaluate("told()", &got))
			require.Equal(t, want.Verdict().String(), got.Verdict, s.ID)
			first, ok := want.Headline()
			require.True(t, ok)
			require.True(t, strings.HasPrefix(got.Rules, string(first.ID)), "%s: %s", s.ID, got.Rules)
			require.Contains(t, text(t, ctx, "#rule-"+string(first.ID)), first.Sources[0].Ref)
			n++
		}
		require.Equal(t, 22, n)
	})

	t.Run("the law of the day, by the slider", func(t *testing.T) {
		scenario("B2C-Y1")
		choose(t, ctx, "fact-consent", "none")
		for _, c := range []struct {
			day, rule string
		}{{"2026-08-11", "consumer-opt-in"}, {"2026-08-10", "article-opt-in"}, {"2018-05-25", "article-opt-in"}} {
			chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf(`(() => {
				const slider = document.getElementById("slider");
				slider.value = Date.parse(%q) / 86400000;
				slider.dispatchEvent(new Event("input", {bubbles: true}));
			})()`, c.day), nil), settled)
			var got struct{ Verdict, Rules, Day string }
			chromium.Run(t, ctx, chromedp.Evaluate(`({...told(), day: document.getElementById("day").value})`, &got))
			require.Equal(t, c.day, got.Day)
			require.Equal(t, rgpd.Forbidden.String(), got.Verdict)
			require.True(t, strings.HasPrefix(got.Rules, c.rule), "%s: %s", c.day, got.Rules)
		}
		scenario("B2C-Y1")
		require.NotEmpty(t, text(t, ctx, "#spans tbody tr"), "what each law says of the same facts")
		choose(t, ctx, "day", monday.String())
	})

	t.Run("the week", func(t *testing.T) {
		scenario("B2C-Y1")
		var at int
		chromium.Run(t, ctx, chromedp.Evaluate(`new Promise(done => {
			const main = document.getElementById("main"), look = () => main.dataset.week === main.dataset.changes ? done(1) : setTimeout(look, 10);
			look();
		})`, &at, awaits))
		require.Contains(t, text(t, ctx, "#windows"), "lundi 23 novembre 10:00–13:00, 14:00–20:00")
		require.NotContains(t, text(t, ctx, "#windows"), "dimanche")
		var cells []string
		chromium.Run(t, ctx, chromedp.Evaluate(`[...document.querySelectorAll(".heat tbody tr")].map(r => r.textContent)`, &cells))
		require.Len(t, cells, 5)
		require.Contains(t, cells[1], "10:00–13:00✓permis")
		chromium.Picture(t, ctx, "2-consented")
	})

	t.Run("what would make it lawful", func(t *testing.T) {
		choose(t, ctx, "fact-shown", "desk-mobile")
		require.Contains(t, text(t, ctx, "#verdict"), "interdit")
		require.NotEmpty(t, text(t, ctx, "#remedies"))
		require.Contains(t, text(t, ctx, "#rules-only"), "aucune liste d'oppositions")
		chromium.Picture(t, ctx, "3-remedies")
		click(t, ctx, "#try-0")
		require.Contains(t, text(t, ctx, "#verdict"), "permis")
	})

	t.Run("two people side by side", func(t *testing.T) {
		click(t, ctx, "#keep")
		choose(t, ctx, "fact-stop", "objected")
		require.Contains(t, text(t, ctx, "#both"), "permis")
		require.Contains(t, text(t, ctx, "#both"), "interdit")
		require.Contains(t, text(t, ctx, "#differs-stop"), "la personne s'est opposée à la prospection")
		var differ int
		chromium.Run(t, ctx, chromedp.Evaluate(`document.querySelectorAll("[id^=differs-]").length`, &differ))
		require.Equal(t, 1, differ, "the facts that differ, and no other")
		chromium.Picture(t, ctx, "4-beside")
		require.NotContains(t, text(t, ctx, "#remedies"), "consent", "nobody asks an objector")
		click(t, ctx, "#swap")
		require.Contains(t, text(t, ctx, "#verdict"), "permis")
	})

	t.Run("answers that exclude each other", func(t *testing.T) {
		choose(t, ctx, "fact-recency", "within-30-days")
		choose(t, ctx, "fact-last-contact", "over-3-years")
		require.Contains(t, text(t, ctx, "#verdict"), "indécis")
		require.Contains(t, text(t, ctx, "#answer"), "s'excluent")
	})

	t.Run("in English", func(t *testing.T) {
		click(t, ctx, "#lang")
		require.Equal(t, "May this person be contacted?", text(t, ctx, "h1"))
		require.Contains(t, text(t, ctx, "#verdict"), "undecided")
		var lang, value string
		chromium.Run(t, ctx, chromedp.Evaluate("document.documentElement.lang", &lang),
			chromedp.Value("#fact-last-contact", &value, chromedp.ByQuery))
		require.Equal(t, "en", lang)
		require.Equal(t, "over-3-years", value, "what was chosen stays")
		scenario("B2B-Y2")
		require.Contains(t, text(t, ctx, "#verdict"), "allowed")
		chromium.Picture(t, ctx, "5-english")
		click(t, ctx, "#theme")
		chromium.Picture(t, ctx, "6-dark")
		faint(t, ctx)
		click(t, ctx, "#theme")
		faint(t, ctx)
	})

	t.Run("nothing is kept", func(t *testing.T) {
		var kept string
		chromium.Run(t, ctx, chromedp.Evaluate(`JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])`, &kept))
		require.Equal(t, `[0,0,""]`, kept)
	})
}

// faint fails for a text whose contrast with what is behind it is less than 4.5 to 1.
func faint(t *testing.T, ctx context.Context) {
	t.Helper()
	var found []string
	chromium.Run(t, ctx, chromedp.Evaluate(`(() => {
		const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
		const rgb = color => {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = color;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
			.reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
		const behind = e => {
			for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; }
			return [255, 255, 255, 255];
		};
		const out = [];
		for (const e of document.querySelectorAll("body *")) {
			if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || !e.checkVisibility()) continue;
			const a = light(rgb(getComputedStyle(e).color)), b = light(behind(e)), ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			if (ratio < 4.5) out.push(ratio.toFixed(2) + " " + e.tagName + "." + e.className + " " + e.textContent.slice(0, 40));
		}
		return out;
	})()`, &found))
	require.Empty(t, found)
}

// TestByKeyboardAndByEar: all that can be done is done by keys, each control has a name, and the answer is read out.
func TestByKeyboardAndByEar(t *testing.T) {
	ctx := chromium.Open(t, "fr-FR", t.TempDir())
	opened(t, ctx, served(t))
	var unnamed []string
	chromium.Run(t, ctx, chromedp.Evaluate(`[...document.querySelectorAll("select, input, button, a, summary")].filter(e =>
		!(e.labels?.length || e.getAttribute("aria-label") || e.textContent.trim() || e.hidden)).map(e => e.outerHTML)`, &unnamed))
	require.Empty(t, unnamed)
	chromium.Run(t, ctx, chromedp.Evaluate(`[...document.querySelectorAll("table, [role=region], section")].filter(e =>
		!e.getAttribute("aria-label") && !document.getElementById(e.getAttribute("aria-labelledby"))?.textContent).map(e => e.outerHTML.slice(0, 80))`, &unnamed))
	require.Empty(t, unnamed)
	chromium.Run(t, ctx, chromedp.Evaluate(`[...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)`, &unnamed))
	require.Empty(t, unnamed, "two of one id")

	// The whole page by the tabulator: every control in the order of the document, each of them seen.
	var want, got []string
	const controls = `[...document.querySelectorAll("select, input, button, summary")].filter(e => e.checkVisibility()).map(e => e.id || e.textContent)`
	chromium.Run(t, ctx, chromedp.Evaluate(controls, &want), chromedp.Evaluate(`document.activeElement.blur(); scrollTo(0, 0)`, nil))
	for range len(want)*2 + 40 {
		var at struct {
			ID   string
			Ring bool
		}
		chromium.Run(t, ctx, chromedp.KeyEvent(kb.Tab), chromedp.Evaluate(`({
			id: document.activeElement.id || (document.activeElement === document.body ? "" : document.activeElement.textContent),
			ring: document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== "none"})`, &at))
		require.True(t, at.Ring, "%s has the focus, and nobody sees it", at.ID)
		if len(got) == 0 || got[len(got)-1] != at.ID {
			got = append(got, at.ID)
		}
		if at.ID == "keep" {
			break
		}
	}
	got = slices.DeleteFunc(got, func(id string) bool { return !slices.Contains(want, id) })
	require.Equal(t, want[:len(got)], got)
	require.Contains(t, got, "keep", "the last control is reached")

	// A choice by the arrows, and what a screen reader says of it.
	chromium.Run(t, ctx, chromedp.Focus("#scenario-B2B-N1", chromedp.ByQuery), chromedp.KeyEvent(kb.Enter),
		chromedp.Poll(`document.getElementById("said").textContent !== ""`, nil), settled)
	var said struct{ Text, Live string }
	chromium.Run(t, ctx, chromedp.Evaluate(`({text: document.getElementById("said").textContent, live: document.getElementById("said").getAttribute("aria-live")})`, &said))
	require.Equal(t, "polite", said.Live)
	require.NotEmpty(t, said.Text)
	chromium.Run(t, ctx, chromedp.Focus("#fact-stop", chromedp.ByQuery), chromedp.KeyEvent(kb.Home),
		chromedp.KeyEvent(kb.ArrowDown), settled)
	var stop, focus string
	chromium.Run(t, ctx, chromedp.Value("#fact-stop", &stop, chromedp.ByQuery), chromedp.Evaluate("document.activeElement.id", &focus))
	require.Equal(t, "none", stop)
	require.Equal(t, "fact-stop", focus, "the focus stays where it was")
	chromium.Run(t, ctx, chromedp.Focus("#slider", chromedp.ByQuery), chromedp.KeyEvent(kb.Home), settled)
	require.Contains(t, text(t, ctx, "#slider-day"), "25 mai 2018")

	for _, width := range []int64{320, 375, 1300} { // WCAG 1.4.10: nothing is cut at 320
		var over bool
		chromium.Run(t, ctx, chromedp.EmulateViewport(width, 900),
			chromedp.Evaluate("document.documentElement.scrollWidth > innerWidth", &over))
		require.False(t, over, "at %d", width)
	}
}

// TestTheCopyNeedsNoServer: the one file, opened from a folder with no network, has the library's verdicts.
func TestTheCopyNeedsNoServer(t *testing.T) {
	path := copied(t)
	ctx := chromium.Open(t, "fr-FR", t.TempDir())
	var fetched []string
	chromedp.ListenTarget(ctx, func(ev any) {
		if ev, ok := ev.(*network.EventRequestWillBeSent); ok && !strings.HasPrefix(ev.Request.URL, "file:") &&
			!strings.HasPrefix(ev.Request.URL, "data:") && !strings.HasPrefix(ev.Request.URL, "blob:") {
			fetched = append(fetched, ev.Request.URL)
		}
	})
	chromium.Run(t, ctx, network.Enable(), emulation.SetTimezoneOverride("Pacific/Auckland"))
	began := time.Now()
	opened(t, ctx, "file://"+path)
	t.Logf("it answers %v after it is opened", time.Since(began).Round(10*time.Millisecond))
	chromium.Picture(t, ctx, "7-copy")
	tried(t, ctx, 200, 32)
	require.Empty(t, fetched)

	// Verdicts alone, of many: the README says what was measured.
	r := rand.New(rand.NewPCG(20, 33))
	var many []cases.Case
	for range 500 {
		many = append(many, cases.Draw(r))
	}
	q, err := json.Marshal(map[string]any{"cases": many})
	require.NoError(t, err)
	var speed float64
	chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf(`(async () => {
		const many = %s;
		await whatif("verdicts", many);
		const began = performance.now();
		for (let i = 0; i < 10; i++) await whatif("verdicts", many);
		return 5000 / (performance.now() - began) * 1000;
	})()`, q), &speed, awaits))
	t.Logf("%.0f verdicts a second", speed)
}

// TestTheCopySpeaksTheLanguageOfItsReader as the service does: that of the browser.
func TestTheCopySpeaksTheLanguageOfItsReader(t *testing.T) {
	ctx := chromium.Open(t, "en-GB", t.TempDir())
	opened(t, ctx, "file://"+copied(t))
	require.Equal(t, "May this person be contacted?", text(t, ctx, "h1"))
	require.Contains(t, text(t, ctx, "#verdict"), "undecided")
	choose(t, ctx, "fact-stop", "objected")
	choose(t, ctx, "fact-purpose", "sale")
	choose(t, ctx, "fact-identity", "true")
	require.Contains(t, text(t, ctx, "#verdict"), "forbidden")
}
