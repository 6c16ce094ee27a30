// Package folder writes files that get their names once all are whole, or none.
package folder

import (
	"bufio"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"os"
	"path/filepath"
	"strings"
)

// TempPattern is how files are called until they are whole, and the lock of the folder.
const TempPattern = tempPrefix + "*"

const tempPrefix = ".screen-"

// A Folder receives the files under temporary names, and gives them their own once all
// are whole. One run at a time writes into a folder: it holds its lock. A run that is killed
// leaves files under temporary names alone, which the next one removes: they are named in the lock,
// and nothing else is removed. The files hold personal data: only their owner reads them.
type Folder struct {
	dir     string
	names   []string  // of all files, in the order in which they get them
	temps   []string  // how they are called until then
	made    []string  // the folders that did not exist, the innermost first
	written []*Result // in the order of names
	lock    *lock
	gone    []string // of an earlier run: see Without
}

// A Result is a file while it is written.
type Result struct {
	Name  string
	file  *os.File
	out   *bufio.Writer
	sum   hash.Hash
	Bytes int64
}

// New makes a folder ready for files of such names. The last is the seal of the others: where it is, all
// are. It fails where another run writes into the folder: [ErrBusy].
func New(dir string, names []string) (*Folder, error) {
	f := &Folder{dir: dir, names: names}
	for up := filepath.Clean(dir); ; up = filepath.Dir(up) {
		if _, err := os.Stat(up); !errors.Is(err, os.ErrNotExist) {
			break
		}
		f.made = append(f.made, up)
	}
	if err := f.open(); err != nil {
		f.Drop()
		return nil, err
	}
	return f, nil
}

func (f *Folder) open() (err error) {
	if err = os.MkdirAll(f.dir, 0o700); err != nil {
		return err
	}
	if f.lock, err = lockOf(f.dir); err != nil {
		return err
	}
	for _, name := range f.names {
		if at, err := os.Stat(filepath.Join(f.dir, name)); err == nil && at.IsDir() {
			return fmt.Errorf("%s est un dossier", filepath.Join(f.dir, name))
		}
	}
	for range f.names {
		f.temps = append(f.temps, tempPrefix+strings.ToLower(rand.Text()))
	}
	return f.lock.name(f.temps)
}

// Without names files that an earlier run may have written, and this one does not: they go once it is kept.
func (f *Folder) Without(names ...string) { f.gone = append(f.gone, names...) }

// Create begins the next file.
func (f *Folder) Create() (*Result, error) {
	name := f.names[len(f.written)]
	path := filepath.Join(f.dir, f.temps[len(f.written)])
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	r := &Result{Name: name, file: file, sum: sha256.New()}
	r.out = bufio.NewWriterSize(file, 1<<16)
	f.written = append(f.written, r)
	return r, nil
}

// Write writes, and keeps the digest of what was written.
func (r *Result) Write(b []byte) (int, error) {
	r.sum.Write(b)
	r.Bytes += int64(len(b))
	return r.out.Write(b)
}

// Digest is the SHA-256 of what was written.
func (r *Result) Digest() string { return hex.EncodeToString(r.sum.Sum(nil)) }

// Keep gives the files their names. Those of an earlier run are replaced; its seal
// goes first, so that none stands beside files that it does not speak of.
func (f *Folder) Keep() error {
	for _, r := range f.written {
		if err := errors.Join(r.out.Flush(), r.file.Close()); err != nil {
			return err
		}
	}
	if err := os.Remove(filepath.Join(f.dir, f.names[len(f.names)-1])); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, name := range f.gone {
		if err := os.Remove(filepath.Join(f.dir, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("%w : %w", ErrMixed, err)
		}
	}
	for _, r := range f.written {
		if err := os.Rename(r.file.Name(), filepath.Join(f.dir, r.Name)); err != nil {
			return fmt.Errorf("%w : %w", ErrMixed, err)
		}
	}
	f.made = nil
	f.lock.release()
	return nil
}

// ErrMixed is that of a folder in which some files are new and the others are not.
var ErrMixed = errors.New("des fichiers d'un autre criblage ont pu y rester, et il n'y a plus de certificat : ne pas " +
	"s'en servir, cribler à nouveau")

// Drop removes what is under temporary names, and lets the next run write.
func (f *Folder) Drop() {
	for _, r := range f.written {
		_ = r.file.Close()
		_ = os.Remove(r.file.Name())
	}
	f.lock.release()
	for _, dir := range f.made {
		_ = os.Remove(dir) // not one that somebody put something into
	}
}
