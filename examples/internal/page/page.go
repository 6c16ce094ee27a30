// Package page is the kit of the pages that a program shows to the person before the machine: a server that nobody else
// reaches, a shell in French and English, and what pages are made of: a drop zone, a table, a chart, a download. It
// needs no module but this one's, and no page asks anything of the network.
//
// A [Site] is served on the loopback, to the one browser that was opened with its address. [Guarded] says what it
// refuses. [Keep] holds what the browser sends, in a folder of its owner alone.
package page

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"embed"
	"encoding/hex"
	"errors"
	"io/fs"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
)

//go:embed assets
var assets embed.FS

// A Site is a page, or several, served on the loopback alone.
type Site struct {
	pages  []entrance
	app    fs.FS
	listen net.Listener
	host   string // as browsers must write it
	ticket string // opens the page, once
	key    string // is in the path of all else
	mux    *http.ServeMux

	mu   sync.Mutex
	used bool
	seen time.Time // the last request that was let in
	quit chan struct{}
	once sync.Once
}

// New listens on the loopback, at a port that the system chooses. app has the files of the page, app.js among them,
// which the shell asks for.
func New(title rgpd.Text, app fs.FS) (*Site, error) {
	listen, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &Site{app: app, listen: listen, host: listen.Addr().String(), ticket: secret(), key: secret(),
		mux: http.NewServeMux(), quit: make(chan struct{})}
	s.mux.HandleFunc("GET /{$}", s.shell(0))
	s.pages = []entrance{{Title: title, Script: "app.js"}}
	s.mux.HandleFunc("GET /{name}", s.file)
	s.mux.HandleFunc("POST /quit", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
		s.Close()
	})
	return s, nil
}

// An entrance is one page of a site.
type entrance struct {
	Path   string // below the key; empty: the first
	Title  rgpd.Text
	About  rgpd.Text // one sentence of what it is for
	Script string
}

// About says in a sentence what the first page is for, for who stands on another.
func (s *Site) About(about rgpd.Text) { s.pages[0].About = about }

// Page adds a page below the first, which its script draws: at a path of one word, "register", with the same guard,
// style and language. Where there are several, each leads to the others, below what it shows itself. All are added
// before the site is served.
func (s *Site) Page(path string, title, about rgpd.Text, script string) {
	s.pages = append(s.pages, entrance{path, title, about, script})
	s.mux.HandleFunc("GET /"+path, s.shell(len(s.pages)-1))
}

// secret is what nobody guesses.
func secret() string {
	b := make([]byte, 24)
	_, _ = rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// Address is what to open in a browser. It opens once: who reads it later in a list of processes, or in a history, is
// refused.
func (s *Site) Address() string { return "http://" + s.host + "/?ticket=" + s.ticket }

// Handle answers requests of the page, under a pattern of [http.ServeMux]: "POST /api/run". All have passed the guard.
func (s *Site) Handle(pattern string, h http.HandlerFunc) { s.mux.HandleFunc(pattern, h) }

// Close ends the service.
func (s *Site) Close() { s.once.Do(func() { close(s.quit) }) }

// Serve answers until the context is over, the page is closed, or nobody has asked anything for so long. A page asks
// for its state all the time; busy reports whether something is under way all the same.
func (s *Site) Serve(ctx context.Context, idle time.Duration, busy func() bool) error {
	srv := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: time.Minute,
		MaxHeaderBytes: 16 << 10, Protocols: new(http.Protocols)}
	srv.Protocols.SetHTTP1(true)
	ended := make(chan error, 1)
	s.touch()
	go func() { ended <- srv.Serve(s.listen) }()
	tick := time.NewTicker(idle / 10)
	defer tick.Stop()
	for {
		select {
		case err := <-ended:
			return err
		case <-ctx.Done():
		case <-s.quit:
		case <-tick.C:
			if busy() || !s.idleFor(idle) {
				continue
			}
		}
		late, stop := context.WithTimeout(context.Background(), 2*time.Second)
		defer stop()
		if err := srv.Shutdown(late); err != nil {
			_ = srv.Close() // a download that goes on
		}
		if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	}
}

func (s *Site) touch() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen = time.Now()
}

func (s *Site) idleFor(d time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return time.Since(s.seen) > d
}

// same compares secrets, in a time that tells nothing of them.
func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// types are those of the files of a page, by how their names end.
var types = map[string]string{
	"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
}

// file is a file of the page or of the kit.
func (s *Site) file(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	ext := name[strings.LastIndexByte(name, '.')+1:]
	if types[ext] == "" || !fs.ValidPath(name) {
		http.NotFound(w, r)
		return
	}
	b, err := fs.ReadFile(s.app, name)
	if errors.Is(err, fs.ErrNotExist) {
		b, err = assets.ReadFile("assets/" + name)
	}
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", types[ext])
	_, _ = w.Write(b)
}
