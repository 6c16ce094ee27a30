package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
)

// nameless are the controls of the page that a screen reader could not name, and the tables without heads.
const nameless = `[...document.querySelectorAll("input, select, button, a, progress, summary")].filter(e => !(e.labels && e.labels.length) &&
	!e.getAttribute("aria-label") && !e.textContent.trim()).map(e => e.outerHTML).concat(
	[...document.querySelectorAll("table")].filter(t => !t.querySelector("th[scope=col]")).map(t => t.outerHTML))`

// TestThePageIsForEverybody: by keyboard, by ear, on a telephone, in the dark, in English.
func TestThePageIsForEverybody(t *testing.T) {
	ctx := chromium.Open(t, "en-GB", t.TempDir())
	d := served(t)
	var lang, focus, theme, said string
	var missing []string
	chromium.Run(t, ctx, chromedp.Navigate(d.site.Address()), chromedp.WaitVisible(".drop", chromedp.ByQuery),
		chromedp.Evaluate("document.documentElement.lang", &lang))
	require.Equal(t, "en", lang, "as the browser asks")

	const focused = `document.activeElement.id || document.activeElement.className`
	for _, want := range []string{"skip", "theme", "lang", "quit", "campaign-file"} {
		chromium.Run(t, ctx, chromedp.KeyEvent(kb.Tab), chromedp.Evaluate(focused, &focus))
		require.Equal(t, want, focus, "the next one by keyboard")
	}
	var ring string
	chromium.Run(t, ctx, chromedp.Evaluate(`getComputedStyle(document.querySelector(".drop")).outlineStyle`, &ring))
	require.Equal(t, "solid", ring, "the zone shows that it has the focus")

	chromium.Drop(t, ctx, ".drop", prospects(t, 50))
	chromium.Run(t, ctx, settled, chromedp.Evaluate(nameless, &missing), chromedp.Text("#said", &said, chromedp.ByQuery))
	require.Empty(t, missing)
	require.Contains(t, said, "0 callable of 50", "said to who does not see it")

	// An answer redraws the page: the focus stays where it was.
	answer(t, ctx, "campaign-purpose", "sale")
	chromium.Run(t, ctx, chromedp.Focus("#campaign-voice", chromedp.ByQuery), chromedp.KeyEvent("A"), settled,
		chromedp.Evaluate(focused, &focus))
	require.Equal(t, "campaign-voice", focus)

	for _, width := range []int64{320, 375, 1100} {
		var over int
		chromium.Run(t, ctx, chromedp.EmulateViewport(width, 800),
			chromedp.Evaluate(`document.documentElement.scrollWidth - innerWidth`, &over))
		require.LessOrEqual(t, over, 0, "%d pixels: nothing stands out", width)
	}
	chromium.Run(t, ctx, chromedp.Click("#theme", chromedp.ByQuery), chromedp.Evaluate(`document.documentElement.dataset.theme`,
		&theme))
	require.Equal(t, "dark", theme)
	chromium.Picture(t, ctx, "5-dark")
	for _, dark := range []string{"dark", "light"} {
		var faint []string
		chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf(contrast, dark), &faint))
		require.Empty(t, faint, "%s: texts that are hard to read", dark)
	}

	// What a file holds is never read as a page.
	trick := filepath.Join(t.TempDir(), "<b>x.csv")
	require.NoError(t, os.WriteFile(trick, []byte("<img src=x onerror=alert(1)>;Mobile\n<b>x;0639980001\n"), 0o600))
	chromium.Drop(t, ctx, ".drop", trick)
	var found int
	chromium.Run(t, ctx, chromedp.Poll(`document.querySelector("#columns th[scope=row]")?.textContent.startsWith("<img")`, nil, patient),
		chromedp.Evaluate(`document.querySelectorAll("main img, main b").length`, &found))
	require.Zero(t, found)
	chromium.Picture(t, ctx, "6-columns")
}

// contrast are the texts of less contrast than 4.5 to what is behind them.
const contrast = `(() => {
	document.documentElement.dataset.theme = %q;
	const parse = s => s.match(/[\d.]+/g).map(Number);
	const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
	const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
		if (c.length === 3 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
	return [...document.querySelectorAll("body *")].filter(e => e.offsetParent && !e.closest(".unseen, option") &&
		[...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())).filter(e => {
		const a = light(parse(getComputedStyle(e).color).slice(0, 3)), b = light(behind(e));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
	}).map(e => e.tagName + " " + e.className + " " + getComputedStyle(e).color + " on " + behind(e));
})()`
