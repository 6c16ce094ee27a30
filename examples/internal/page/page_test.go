package page

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// opened is a site that a browser has opened: what it asks has the key.
func opened(t *testing.T) (s *Site, root string) {
	t.Helper()
	s, err := New(rgpd.Text{FR: "Page d'essai", EN: "Test page"}, fstest.MapFS{"app.js": {Data: []byte("//")}})
	require.NoError(t, err)
	s.About(rgpd.Text{FR: "Pour essayer", EN: "To try"})
	s.Page("more", rgpd.Text{FR: "Une autre", EN: "Another"}, rgpd.Text{FR: "L'autre & la suite", EN: "Another one"}, "more.js")
	s.Handle("POST /api/change", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	s.Handle("GET /api/state", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	served := make(chan error)
	go func() { served <- s.Serve(t.Context(), time.Minute, func() bool { return false }) }()
	t.Cleanup(func() { s.Close(); require.NoError(t, <-served) })
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Get(s.Address())
	require.NoError(t, err)
	defer func() { _ = answer.Body.Close() }()
	require.Equal(t, http.StatusSeeOther, answer.StatusCode)
	return s, "http://" + s.host + answer.Header.Get("Location")
}

// TestTheGuard: who is not the page that was opened is refused, whatever is asked.
func TestTheGuard(t *testing.T) {
	s, root := opened(t)
	own := "http://" + s.host
	for name, c := range map[string]struct {
		method, url string
		host        string
		header      map[string]string
		want        int
	}{
		"the page":                              {"GET", root, "", nil, 200},
		"its script":                            {"GET", root + "app.js", "", nil, 200},
		"another page of it":                    {"GET", root + "more", "", map[string]string{"Sec-Fetch-Site": "same-origin"}, 200},
		"another page, from elsewhere":          {"GET", root + "more", "", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		"another page, under a name elsewhere":  {"GET", root + "more", "evil.example", nil, 421},
		"another page without the key":          {"GET", own + "/more", "", nil, 403},
		"something put to another page":         {"POST", root + "more", "", map[string]string{"Origin": own}, 405},
		"a page that is none":                   {"GET", root + "less", "", nil, 404},
		"the script of the kit":                 {"GET", root + "kit.js", "", nil, 200},
		"what it asks":                          {"GET", root + "api/state", "", map[string]string{"Sec-Fetch-Site": "same-origin"}, 204},
		"what it changes":                       {"POST", root + "api/change", "", map[string]string{"Origin": own}, 204},
		"another name of this machine":          {"GET", root, "localhost:" + port(s), nil, 421},
		"a name elsewhere that points here":     {"GET", root, "evil.example", nil, 421},
		"no name":                               {"GET", root, ":", nil, 421},
		"a page elsewhere posts":                {"POST", root + "api/change", "", map[string]string{"Origin": "https://evil.example"}, 403},
		"a page without origin posts":           {"POST", root + "api/change", "", map[string]string{"Origin": "null"}, 403},
		"a program posts without any":           {"POST", root + "api/change", "", nil, 403},
		"another server here posts":             {"POST", root + "api/change", "", map[string]string{"Origin": "http://127.0.0.1:1"}, 403},
		"a page elsewhere reads":                {"GET", root + "api/state", "", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		"another server here reads":             {"GET", root + "api/state", "", map[string]string{"Sec-Fetch-Site": "same-site"}, 403},
		"a link elsewhere leads here":           {"GET", root, "", map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
		"no key":                                {"GET", own + "/api/state", "", nil, 403},
		"a wrong key":                           {"GET", own + "/s/" + strings.Repeat("0", 48) + "/", "", nil, 403},
		"a key too short":                       {"GET", own + "/s//", "", nil, 403},
		"the ticket again":                      {"GET", s.Address(), "", nil, 403},
		"no ticket":                             {"GET", own + "/", "", nil, 403},
		"a wrong ticket":                        {"GET", own + "/?ticket=" + strings.Repeat("0", 48), "", nil, 403},
		"a folder above":                        {"GET", root + "../../etc/passwd", "", nil, 400},
		"a folder above, written otherwise":     {"GET", root + "%2e%2e/%2e%2e/etc/passwd", "", nil, 400},
		"a folder above, in one part":           {"GET", root + "..%2f..%2fetc%2fpasswd", "", nil, 400},
		"a folder above, as Windows writes":     {"GET", root + `..%5cx`, "", nil, 400},
		"a source file":                         {"GET", root + "page.go", "", nil, 404},
		"a file that is not there":              {"GET", root + "x.js", "", nil, 404},
		"another method":                        {"DELETE", root + "api/state", "", map[string]string{"Origin": own}, 405},
		"a proxy's writing of another's server": {"GET", root, "127.0.0.1", nil, 421},
	} {
		r, err := http.NewRequest(c.method, c.url, nil)
		require.NoError(t, err, name)
		if c.host != "" {
			r.Host = c.host
		}
		for k, v := range c.header {
			r.Header.Set(k, v)
		}
		answer, err := http.DefaultTransport.RoundTrip(r)
		require.NoError(t, err, name)
		body, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		_ = answer.Body.Close()
		if answer.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", name, answer.StatusCode, c.want)
		}
		require.NotContains(t, string(body), s.key, name)
		require.NotContains(t, string(body), "root:", name)
		if policy := answer.Header.Get("Content-Security-Policy"); answer.StatusCode/100 != 4 || answer.StatusCode == 403 {
			require.NotContains(t, policy, "unsafe", name)
			require.Contains(t, policy, "default-src 'none'", name)
		}
		require.Equal(t, "no-store", answer.Header.Get("Cache-Control"), name)
		require.Equal(t, "no-referrer", answer.Header.Get("Referrer-Policy"), name)
		require.Equal(t, "nosniff", answer.Header.Get("X-Content-Type-Options"), name)
	}
	away := httptest.NewRequest(http.MethodGet, root, nil)
	away.Host, away.RemoteAddr = s.host, "192.0.2.7:1000"
	w := httptest.NewRecorder()
	s.ServeHTTP(w, away)
	require.Equal(t, http.StatusForbidden, w.Code, "another machine")
}

func port(s *Site) string { return s.host[strings.LastIndexByte(s.host, ':')+1:] }

// TestThePageTakesNothingFromElsewhere: no address of another server stands in what it is made of, and no script or
// style in the page itself.
func TestThePageTakesNothingFromElsewhere(t *testing.T) {
	outside := regexp.MustCompile(`https?://[^"' )]+|@import|url\(`)
	files, err := fs.Glob(assets, "assets/*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		b, err := assets.ReadFile(name)
		require.NoError(t, err)
		for _, found := range outside.FindAllString(string(b), -1) {
			require.Equal(t, "http://www.w3.org/2000/svg", found, name)
		}
		require.NotContains(t, string(b), "innerHTML", name)
	}
	_, root := opened(t)
	for accept, want := range map[string]string{"fr-FR,fr;q=0.9,en;q=0.8": `<html lang="fr">`, "en-GB,en": `<html lang="en">`,
		"de": `<html lang="fr">`} {
		r, err := http.NewRequest(http.MethodGet, root, nil)
		require.NoError(t, err)
		r.Header.Set("Accept-Language", accept)
		answer, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		b, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		_ = answer.Body.Close()
		require.Contains(t, string(b), want)
		require.NotRegexp(t, `<script>|style=|onclick`, string(b))
	}
}

// TestPagesLeadToOneAnother, in the language of the browser, each with its own script; a page alone leads nowhere.
func TestPagesLeadToOneAnother(t *testing.T) {
	_, root := opened(t)
	shown := func(path, accept string) string {
		r, err := http.NewRequest(http.MethodGet, root+path, nil)
		require.NoError(t, err)
		r.Header.Set("Accept-Language", accept)
		answer, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		defer func() { _ = answer.Body.Close() }()
		b, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		return string(b)
	}
	first, more := shown("", "fr"), shown("more", "en")
	require.Contains(t, first, `src="app.js"`)
	require.Contains(t, first, `<a href="./" aria-current="page">`)
	require.Contains(t, first, `<a href="more">`)
	require.Contains(t, first, ">L&#39;autre &amp; la suite</span>")
	require.Contains(t, more, `src="more.js"`)
	require.Contains(t, more, "<title>Another</title>")
	require.Contains(t, more, `<a href="more" aria-current="page">`)
	require.Contains(t, more, ">Test page</strong>")
	require.Contains(t, more, `aria-label="What this program does"`)
	alone, err := New(rgpd.Text{FR: "Seule", EN: "Alone"}, fstest.MapFS{})
	require.NoError(t, err)
	w := httptest.NewRecorder()
	alone.shell(0)(w, httptest.NewRequest(http.MethodGet, "/", nil))
	require.NotContains(t, w.Body.String(), "<nav")
	require.NoError(t, alone.listen.Close())
}

// TestAFileIsKeptUnderAPlainName, for its owner alone, and is gone at the end.
func TestAFileIsKeptUnderAPlainName(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	k, err := NewKeep(10)
	require.NoError(t, err)
	send := func(name, body string) (string, error) {
		r := httptest.NewRequest(http.MethodPost, "/x?name="+name, strings.NewReader(body))
		return k.Save(httptest.NewRecorder(), r)
	}
	for given, want := range map[string]string{
		"prospects%20été.csv": "prospects été.csv", "..%2F..%2Fetc%2Fpasswd": "passwd", `C:%5CUsers%5Ca.csv`: "a.csv",
		"...": "", "%2F": "", "a%00b%0Ac.csv": "a_b_c.csv", "nul.csv": "_nul.csv", ".bashrc": "bashrc", "a.csv%20.": "a.csv",
		strings.Repeat("e", 500) + ".csv": strings.Repeat("e", 96) + ".csv", "%ff.csv": "_.csv",
	} {
		path, err := send(given, "0123456789")
		if want == "" {
			require.ErrorIs(t, err, ErrNoName, given)
			continue
		}
		require.NoError(t, err, given)
		require.Equal(t, want, filepath.Base(path), given)
		rel, err := filepath.Rel(k.Dir(), path)
		require.NoError(t, err)
		require.Regexp(t, `^\d+$`, filepath.Dir(rel), "in a folder of its own")
		info, err := os.Stat(path)
		require.NoError(t, err)
		require.Zero(t, info.Mode().Perm()&0o077)
	}
	before, err := os.ReadDir(k.Dir())
	require.NoError(t, err)
	_, err = send("a.csv", "01234567890")
	require.ErrorIs(t, err, ErrTooLarge)
	r := httptest.NewRequest(http.MethodPost, "/x?name=a.csv", io.LimitReader(endless{}, 1<<20)) // says no length
	r.ContentLength = -1
	_, err = k.Save(httptest.NewRecorder(), r)
	require.ErrorIs(t, err, ErrTooLarge)
	after, err := os.ReadDir(k.Dir())
	require.NoError(t, err)
	require.Len(t, after, len(before), "nothing is left of it")

	info, err := os.Stat(k.Dir())
	require.NoError(t, err)
	require.Zero(t, info.Mode().Perm()&0o077)
	require.NoError(t, k.Close())
	require.NoDirExists(t, k.Dir())
	_, err = send("a.csv", "0")
	require.ErrorIs(t, err, os.ErrClosed)
}

type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

// TestAPageThatNobodyLooksAtEnds, unless something is under way; so does one that is closed.
func TestAPageThatNobodyLooksAtEnds(t *testing.T) {
	s, err := New(rgpd.Text{}, fstest.MapFS{})
	require.NoError(t, err)
	asked := 0
	require.NoError(t, s.Serve(context.Background(), 20*time.Millisecond, func() bool { asked++; return asked < 30 }))
	require.GreaterOrEqual(t, asked, 30)
}

// ExampleSite is a page that answers one request.
func ExampleSite() {
	site, err := New(rgpd.Text{FR: "Bonjour", EN: "Hello"}, fstest.MapFS{"app.js": {Data: []byte("// draws the page")}})
	if err != nil {
		panic(err)
	}
	site.Handle("GET /api/state", func(w http.ResponseWriter, _ *http.Request) { _, _ = fmt.Fprintln(w, `{}`) })
	fmt.Println(strings.HasPrefix(site.Address(), "http://127.0.0.1:")) // to give to Open
	site.Close()
	fmt.Println(site.Serve(context.Background(), time.Minute, func() bool { return false }))
	// Output:
	// true
	// <nil>
}

// FuzzPlainName: a name never leads out of the folder.
func FuzzPlainName(f *testing.F) {
	f.Add("../x")
	f.Add(`a\b/c.csv`)
	f.Fuzz(func(t *testing.T, s string) {
		name, err := plainName(s)
		if err != nil {
			return
		}
		require.True(t, filepath.IsLocal(name), name)
		require.Equal(t, name, filepath.Base(name))
		require.NotContains(t, name, "\x00")
		require.LessOrEqual(t, len(name), 104)
	})
}
