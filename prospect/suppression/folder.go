package suppression

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/onewriter"
)

// A folder is where a gate keeps what it must not forget; it has it for itself.
type folder interface {
	// read opens a file for reading: [fs.ErrNotExist] if there is none.
	read(name string) (io.ReadSeekCloser, error)
	// create opens an empty file, in the place of any of its name.
	create(name string) (file, error)
	// edit opens a file that is there.
	edit(name string) (file, error)
	// rename puts a file in the place of another, for good once it returns.
	rename(from, to string) error
	// same is an error if a file of that name, in the folder of that name, is no longer the one that is open.
	same(name string, f file) error
	// remove takes a file away, if it is there.
	remove(name string) error
	// begin keeps that there is a journal from now on, and begun reports whether there was one.
	begin() error
	begun() (bool, error)
	// Close gives the folder back.
	io.Closer
}

// A file keeps what was written to it once Sync has returned.
type file interface {
	io.WriterAt
	Sync() error
	io.Closer
}

// A disk is a folder of the operating system.
type disk struct {
	dir  string
	lock *os.File
}

// lockName is the file whose lock says that the folder is taken. It stays: empty until there
// is a journal, and never again.
const lockName = "lock"

func openDisk(dir string) (*disk, error) {
	if dir == "" {
		return nil, errors.New("no folder given")
	}
	_, err := os.Stat(dir)
	isNew := errors.Is(err, fs.ErrNotExist)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	lock, err := os.OpenFile(filepath.Join(dir, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if _, err := onewriter.Lock(lock); err != nil {
		_ = lock.Close()
		if errors.Is(err, onewriter.ErrTaken) {
			return nil, ErrTaken
		}
		return nil, err
	}
	err = syncFolder(dir)
	if err == nil && isNew {
		err = syncFolder(filepath.Dir(filepath.Clean(dir)))
	}
	if err != nil {
		_ = lock.Close()
		return nil, err
	}
	return &disk{dir, lock}, nil
}

func (d *disk) at(name string) string { return filepath.Join(d.dir, name) }

func (d *disk) read(name string) (io.ReadSeekCloser, error) { return os.Open(d.at(name)) }

func (d *disk) create(name string) (file, error) {
	return os.OpenFile(d.at(name), os.O_CREATE|os.O_TRUNC|os.O_RDWR, 0o600)
}

func (d *disk) edit(name string) (file, error) { return os.OpenFile(d.at(name), os.O_RDWR, 0) }

func (d *disk) rename(from, to string) error {
	if err := os.Rename(d.at(from), d.at(to)); err != nil {
		return err
	}
	return syncFolder(d.dir)
}

// errReplaced is of a folder that was moved, copied over or taken away: what is written then goes where nobody looks.
var errReplaced = errors.New(
	"its folder, or a file in it, is no longer the one that was opened; put it back, and open it again",
)

func (d *disk) same(name string, f file) error {
	open, _ := f.(*os.File)
	for at, f := range map[string]*os.File{name: open, lockName: d.lock} {
		if f == nil {
			return errReplaced
		}
		held, err := f.Stat()
		if err != nil {
			return err
		}
		if named, err := os.Stat(d.at(at)); err != nil || !os.SameFile(held, named) {
			return errReplaced
		}
	}
	return nil
}

func (d *disk) remove(name string) error {
	if err := os.Remove(d.at(name)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (d *disk) begin() error {
	if begun, err := d.begun(); begun || err != nil {
		return err
	}
	if _, err := d.lock.WriteAt([]byte{'\n'}, 0); err != nil {
		return err
	}
	return d.lock.Sync()
}

func (d *disk) begun() (bool, error) {
	info, err := d.lock.Stat()
	return err == nil && info.Size() > 0, err
}

func (d *disk) Close() error { return d.lock.Close() }

// syncFolder keeps the names in a folder through a crash, where a folder can be opened.
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// writeWhole writes a file from its start to its end, in large pieces, and keeps it.
func writeWhole(in folder, name string, write func(io.Writer) error) error {
	f, err := in.create(name)
	if err != nil {
		return err
	}
	if err = write(io.NewOffsetWriter(f, 0)); err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// Save writes the list as [List.WriteTo] does, to a file that takes the place of the one
// at path once it is whole and on the disk: whoever reads path, at any time and after any
// crash, finds the old list or the new one. The file is readable by its owner only, or by
// whom the old one was.
//
// What a Save that was killed left beside path, the next Save to path removes.
func (l *List) Save(path string) error {
	return save(path, func(w io.Writer) error {
		_, err := l.WriteTo(w)
		return err
	})
}

// Save is [Builder.WriteTo] to a file, as [List.Save] writes it.
func (b *Builder) Save(path string) error {
	return save(path, func(w io.Writer) error {
		_, err := b.WriteTo(w)
		return err
	})
}

// saving stands between the name of a file and a number, in the name of what is to replace it.
const saving = ".saving-"

func save(path string, write func(io.Writer) error) (err error) {
	dir, name := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	removeLeftovers(dir, name)
	f, err := os.CreateTemp(dir, name+saving+"*")
	if err != nil {
		return unsaved(err)
	}
	// The lock tells another Save that this file is no leftover.
	_, err = onewriter.Lock(f)
	if err == nil {
		err = write(f)
	}
	if was, errStat := os.Stat(path); err == nil && errStat == nil {
		err = f.Chmod(was.Mode().Perm())
	}
	if err == nil {
		err = f.Sync()
	}
	if runtime.GOOS == "windows" { // which renames no open file
		err = errors.Join(err, f.Close())
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_, _ = f.Close(), os.Remove(f.Name())
		return unsaved(err)
	}
	if err := syncFolder(dir); err != nil {
		_ = f.Close()
		return unsaved(err)
	}
	_ = f.Close() // all is on the disk
	return nil
}

// unsaved says why a list was not saved, and not where: a path may be anything.
func unsaved(err error) error {
	var input *rgpd.InputError
	if errors.As(err, &input) {
		return fmt.Errorf("suppression list: save: %w", err)
	}
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	}
	return &rgpd.InputError{Path: "suppression list", Remedy: "it cannot be saved: " + err.Error(), Err: err}
}

// removeLeftovers removes what a Save that was killed left beside a file: what has such a
// name, is a list or the start of one, and is being written by nobody.
func removeLeftovers(dir, name string) {
	all, err := os.ReadDir(dir)
	if err != nil {
		return // what is to be saved there says it
	}
	for _, e := range all {
		if n, ours := numbered(e.Name(), name+saving); !ours || n == "" || !e.Type().IsRegular() {
			continue
		}
		f, err := os.Open(filepath.Join(dir, e.Name()))
		if err != nil {
			continue
		}
		head := make([]byte, len(fileMagic))
		n, _ := io.ReadFull(f, head)
		_, taken := onewriter.Lock(f)
		ours := taken == nil && string(head[:n]) == fileMagic[:n]
		_ = f.Close()
		if ours {
			_ = os.Remove(f.Name()) // it stays in nobody's way
		}
	}
}

// numbered returns the number at the end of a name, after its start.
func numbered(name, start string) (number string, ok bool) {
	if len(name) < len(start) || name[:len(start)] != start {
		return "", false
	}
	for _, c := range name[len(start):] {
		if c < '0' || c > '9' {
			return "", false
		}
	}
	return name[len(start):], true
}
