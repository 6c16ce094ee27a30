package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
)

// The files of a screening, and the two that speak of it.
var fileNames = [bins]string{"callable.csv", "later.csv", "refused.csv", "undecided.csv", "outside.csv", "damaged.csv"}

const (
	certificateName = "certificate.json"
	reportName      = "report.html"
)

// resultNames are the files of a folder in the order in which they get their names. The
// certificate is the last: where it is, all are.
var resultNames = append(append([]string(nil), fileNames[:]...), reportName, certificateName)

// tempPattern is how files are called until they are whole.
const tempPattern = ".screen-*"

// A folder receives the files under temporary names, and gives them their own once all
// are whole. A run that is killed leaves files under temporary names alone, which the
// next one removes. The files hold personal data: only their owner reads them.
type folder struct {
	dir     string
	made    []string // the folders that did not exist, the innermost first
	results [bins]*result
	written []*result // those and the others, in the order of resultNames
}

// A result is a file while it is written.
type result struct {
	name  string
	file  *os.File
	out   *bufio.Writer
	sum   hash.Hash
	bytes int64
}

func newFolder(dir string) (*folder, error) {
	f := &folder{dir: dir}
	for up := filepath.Clean(dir); ; up = filepath.Dir(up) {
		if _, err := os.Stat(up); !errors.Is(err, os.ErrNotExist) {
			break
		}
		f.made = append(f.made, up)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		f.drop()
		return nil, err
	}
	left, _ := filepath.Glob(filepath.Join(dir, tempPattern)) // the pattern is right
	for _, name := range left {
		_ = os.Remove(name)
	}
	for _, name := range resultNames {
		if at, err := os.Stat(filepath.Join(dir, name)); err == nil && at.IsDir() {
			f.drop()
			return nil, fmt.Errorf("%s est un dossier", filepath.Join(dir, name))
		}
	}
	for b, name := range fileNames {
		var err error
		if f.results[b], err = f.create(name); err != nil {
			f.drop()
			return nil, err
		}
	}
	return f, nil
}

// create begins a file.
func (f *folder) create(name string) (*result, error) {
	file, err := os.CreateTemp(f.dir, tempPattern)
	if err != nil {
		return nil, err
	}
	r := &result{name: name, file: file, sum: sha256.New()}
	r.out = bufio.NewWriterSize(file, 1<<16)
	f.written = append(f.written, r)
	return r, nil
}

func (r *result) Write(b []byte) (int, error) {
	r.sum.Write(b)
	r.bytes += int64(len(b))
	return r.out.Write(b)
}

// digest is the SHA-256 of what was written.
func (r *result) digest() string { return hex.EncodeToString(r.sum.Sum(nil)) }

func (f *folder) writers() *[bins]io.Writer {
	var out [bins]io.Writer
	for b := range f.results {
		out[b] = f.results[b]
	}
	return &out
}

// keep gives the files their names. Those of an earlier screening are replaced; its
// certificate goes first, so that none stands beside files that it does not speak of.
func (f *folder) keep() error {
	for _, r := range f.written {
		if err := errors.Join(r.out.Flush(), r.file.Close()); err != nil {
			return err
		}
	}
	if err := os.Remove(filepath.Join(f.dir, certificateName)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, r := range f.written {
		if err := os.Rename(r.file.Name(), filepath.Join(f.dir, r.name)); err != nil {
			return fmt.Errorf("%w : %w", errMixed, err)
		}
	}
	f.made = nil
	return nil
}

// errMixed is that of a folder in which some files are new and the others are not.
var errMixed = errors.New("des fichiers d'un autre criblage ont pu y rester, et il n'y a plus de certificat : ne pas s'en servir, cribler à nouveau")

// drop removes what is under temporary names.
func (f *folder) drop() {
	for _, r := range f.written {
		_ = r.file.Close()
		_ = os.Remove(r.file.Name())
	}
	for _, dir := range f.made {
		_ = os.Remove(dir) // not one that somebody put something into
	}
}
