package page

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Keep is a folder of files that a browser sent, which their owner alone reads, and that is gone once it is closed.
type Keep struct {
	dir  string
	most int64
	held *os.File // says that the folder is in use

	mu   sync.Mutex
	n    int
	over bool
}

// NewKeep makes a folder for files of so many bytes at most. What a program that was killed left behind is removed.
func NewKeep(most int64) (*Keep, error) {
	removeLeft(os.TempDir())
	dir, err := os.MkdirTemp("", keepPrefix+"*") // 0700
	if err != nil {
		return nil, err
	}
	k := &Keep{dir: dir, most: most}
	root, err := os.OpenRoot(dir)
	if err == nil {
		k.held, err = hold(root)
		err = errors.Join(err, root.Close())
	}
	if err != nil {
		return nil, errors.Join(err, k.Close())
	}
	return k, nil
}

// Dir is the folder, where other files may stand too.
func (k *Keep) Dir() string { return k.dir }

// Close removes the folder and all that is in it.
func (k *Keep) Close() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.over = true; k.held != nil {
		_ = k.held.Close() // where a file that is open stays
	}
	return os.RemoveAll(k.dir)
}

// ErrTooLarge is that of a file larger than the keep takes.
var ErrTooLarge = errors.New("le fichier est trop grand pour la page : le cribler par la ligne de commande")

// ErrNoName is that of a file whose name is none.
var ErrNoName = errors.New("le fichier n'a pas de nom")

// Save keeps the body of a request under the name that the browser gives it by "?name=", in a folder of its own. It
// returns where it stands. Nothing of a file that is too large, or that was cut, is left.
func (k *Keep) Save(w http.ResponseWriter, r *http.Request) (path string, err error) {
	name, err := plainName(r.URL.Query().Get("name"))
	if err != nil {
		return "", err
	}
	if r.ContentLength > k.most {
		return "", ErrTooLarge
	}
	k.mu.Lock()
	k.n++
	dir, over := filepath.Join(k.dir, strconv.Itoa(k.n)), k.over
	k.mu.Unlock()
	if over {
		return "", os.ErrClosed
	}
	if err := os.Mkdir(dir, 0o700); err != nil {
		return "", err
	}
	path = filepath.Join(dir, name)
	defer func() {
		if err != nil {
			_ = os.RemoveAll(dir)
		}
	}()
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	_, err = io.Copy(f, http.MaxBytesReader(w, r.Body, k.most))
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		err = ErrTooLarge
	}
	return path, errors.Join(err, f.Close())
}

// plainName is what a file may be called, of what a browser calls it: the last part of a path, whatever system wrote
// it, without signs that a terminal or a system takes for its own.
func plainName(s string) (string, error) {
	if i := strings.LastIndexAny(s, `/\`); i >= 0 {
		s = s[i+1:]
	}
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || r == utf8.RuneError || strings.ContainsRune(`<>:"|?*`, r) {
			return '_'
		}
		return r
	}, s)
	for len(s) > 100 {
		_, n := utf8.DecodeRuneInString(s)
		s = s[n:] // the end says what it is
	}
	if s = strings.Trim(s, ". "); s == "" {
		return "", ErrNoName
	}
	base := strings.ToUpper(s)
	if i := strings.IndexByte(base, '.'); i >= 0 {
		base = base[:i]
	}
	switch base { // are no files on Windows
	case "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "LPT1", "LPT2", "LPT3":
		s = "_" + s
	}
	return s, nil
}

// Disposition names what a browser is to save.
func Disposition(name string) string { return fmt.Sprintf("attachment; filename=%q", name) }
