// Package chromium is the real browser in which pages are tested, without a window.
package chromium

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// names are what the browser may be called.
var names = []string{"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"}

// Open opens a browser that speaks a language, as fr-FR, and saves downloads into a folder. Where there is no browser
// the test is passed over, unless RGPD_CHROMIUM=required. What the page reports as an error fails the test.
func Open(t testing.TB, language, downloads string) context.Context {
	t.Helper()
	path := ""
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		if os.Getenv("RGPD_CHROMIUM") == "required" {
			t.Fatal("no Chromium here, and RGPD_CHROMIUM=required")
		}
		t.Skip("no Chromium here: the page is not tried in a browser (apt-get install chromium)")
	}
	profile, err := os.MkdirTemp("", "chromium-*")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // the browser may still write when it ends
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("lang", language), chromedp.Flag("accept-lang", language),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.UserDataDir(profile),
		chromedp.Env("LANGUAGE="+strings.ReplaceAll(language, "-", "_")), chromedp.WSURLReadTimeout(time.Minute))
	allocated, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, end := chromedp.NewContext(allocated, chromedp.WithErrorf(t.Logf))
	t.Cleanup(func() { _ = chromedp.Cancel(ctx); end() })
	ctx, late := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(late)
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			t.Errorf("the page threw: %v", ev.ExceptionDetails)
		case *page.EventJavascriptDialogOpening:
			go func() { _ = chromedp.Run(ctx, page.HandleJavaScriptDialog(true)) }()
		}
	})
	Run(t, ctx, browser.SetDownloadBehavior(browser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(downloads))
	return ctx
}

// Run does things in the browser.
func Run(t testing.TB, ctx context.Context, actions ...chromedp.Action) {
	t.Helper()
	if err := chromedp.Run(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// Drop drops a file onto an element, as a hand does that drags it from a folder: again, where the browser took the drag
// for one that leads nowhere, as it does if the page is drawn anew meanwhile.
func Drop(t testing.TB, ctx context.Context, selector, path string) {
	t.Helper()
	var at [2]float64
	find := fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		e.scrollIntoView({block: "center"});
		const r = e.getBoundingClientRect();
		return [r.x + r.width / 2, r.y + r.height / 2];
	})()`, selector)
	watch := fmt.Sprintf(`window.dropped = false;
		addEventListener("drop", e => { window.dropped ||= !!e.target.closest(%q); }, {capture: true})`, selector)
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: []string{path}, DragOperationsMask: 1}
	for range drops {
		Run(t, ctx, chromedp.WaitVisible(selector, chromedp.ByQuery), chromedp.Evaluate(watch, nil),
			chromedp.Evaluate(find, &at))
		for _, kind := range []input.DispatchDragEventType{input.DragEnter, input.DragOver, input.Drop} {
			Run(t, ctx, input.DispatchDragEvent(kind, at[0], at[1], data))
		}
		arrived := chromedp.Poll("window.dropped", nil, chromedp.WithPollingTimeout(10*time.Second))
		if chromedp.Run(ctx, arrived) == nil {
			return
		}
	}
	t.Fatalf("%s: nothing that is dropped arrives there", selector)
}

// drops is how often a file is dropped at most.
const drops = 5

// Picture keeps what the whole page looks like, where RGPD_PICTURES names a folder: wide, and on a telephone.
func Picture(t testing.TB, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("RGPD_PICTURES")
	if dir == "" {
		return
	}
	var was int64
	Run(t, ctx, chromedp.Evaluate("innerWidth", &was))
	for _, width := range []int64{1300, 375} {
		var b []byte
		Run(t, ctx, chromedp.EmulateViewport(width, 900), chromedp.Sleep(300*time.Millisecond),
			chromedp.FullScreenshot(&b, 100))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d.png", name, width)), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	Run(t, ctx, chromedp.EmulateViewport(was, 900))
}
