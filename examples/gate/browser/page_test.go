package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/campaign/chromium"
	"github.com/rgpd-go/rgpd/examples/gate/whatif/cases"
)

// built is a program of the repository.
func built(t *testing.T, folder string) string {
	t.Helper()
	exe := filepath.Join(t.TempDir(), "program")
	cmd := exec.Command("go", "build", "-o", exe, ".")
	cmd.Dir = folder
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return exe
}

// served is the address of a gate that answers until the end of the test.
func served(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(built(t, ".."), "-addr", "127.0.0.1:0")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		require.NoError(t, cmd.Process.Signal(os.Interrupt))
		require.NoError(t, cmd.Wait())
	})
	address, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(address) + "/"
}

// opened is the page, once it has answered.
func opened(t *testing.T, ctx context.Context, address string) {
	t.Helper()
	chromium.Run(t, ctx, chromedp.EmulateViewport(1300, 900), chromedp.Navigate(address),
		chromedp.WaitVisible("#verdict", chromedp.ByQuery))
	chromium.Run(t, ctx, chromedp.Evaluate(driver, nil), settled)
}

// driver sets controls of the form as a hand does, and reads what the page then shows.
const driver = `
window.answered = () => new Promise(done => {
	const main = document.getElementById("main");
	const look = () => main.dataset.answered === main.dataset.changes && (watch.disconnect(), done());
	const watch = new MutationObserver(look);
	watch.observe(main, {attributes: true});
	look();
});
window.choose = (id, value) => {
	const control = document.getElementById(id);
	if (control.value === value) return;
	control.value = value;
	if (control.value !== value) throw new Error(id + " has no " + value);
	control.dispatchEvent(new Event("change", {bubbles: true}));
};
window.told = () => {
	const answer = document.getElementById("answer");
	return {verdict: answer.dataset.verdict, rules: answer.dataset.rules, shown: document.getElementById("verdict").textContent.trim()};
};
window.tryAll = async all => {
	const out = [], controls = [...document.querySelectorAll("select[id^=fact-]")];
	for (const one of all) {
		choose("where", one.where || "");
		choose("day", one.day);
		choose("time", one.time);
		for (const c of controls) choose(c.id, one.facts[c.id.slice(5)] || "");
		await answered();
		out.push(told());
	}
	return out;
};`

var settled = chromedp.Evaluate("answered()", nil, awaits)

func awaits(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }

// tried sets the form to random contacts, and holds what the page shows to the library.
func tried(t *testing.T, ctx context.Context, n int, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(20, seed))
	seen := map[rgpd.Verdict]int{}
	for n > 0 {
		var batch []cases.Case
		for range min(n, 50) {
			batch = append(batch, cases.Draw(r))
		}
		n -= len(batch)
		b, err := json.Marshal(batch)
		require.NoError(t, err)
		var got []struct{ Verdict, Rules, Shown string }
		chromium.Run(t, ctx, chromedp.Evaluate(fmt.Sprintf("tryAll(%s)", b), &got, awaits))
		require.Len(t, got, len(batch))
		for i, c := range batch {
			var rules []string
			for _, id := range c.Because {
				rules = append(rules, string(id))
			}
			what, err := json.Marshal(c)
			require.NoError(t, err)
			require.Equal(t, c.Verdict.String(), got[i].Verdict, "%s", what)
			require.Equal(t, strings.Join(rules, " "), got[i].Rules, "%s", what)
			require.Contains(t, got[i].Shown, c.Verdict.Text().FR)
			seen[c.Verdict]++
		}
	}
	require.Len(t, seen, 5, "each verdict was drawn: %v", seen)
}

// TestWhatIsChosenHasTheVerdictOfTheLibrary: a thousand contacts, told by the controls of the form.
func TestWhatIsChosenHasTheVerdictOfTheLibrary(t *testing.T) {
	ctx := chromium.Open(t, "fr-FR", t.TempDir())
	opened(t, ctx, served(t))
	began := time.Now()
	tried(t, ctx, 1000, 31)
	t.Logf("1,000 contacts in %v", time.Since(began).Round(time.Second))
}
