package consent

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/rgpd-go/rgpd/internal/onewriter"
)

// take locks a file of the operating system for one writer.
func take(f File) (release func(), err error) {
	lockable, ok := f.(onewriter.File)
	if !ok {
		return func() {}, nil
	}
	release, err = onewriter.Lock(lockable)
	switch {
	case errors.Is(err, onewriter.ErrTaken):
		return nil, ErrInUse
	case err != nil:
		return nil, fmt.Errorf("consent: journal: %w", err)
	}
	return release, nil
}

// pathOf is where a file lies, if its name says so, as that of an [os.File] does.
func pathOf(f File) (path string, ok bool) {
	named, ok := f.(interface{ Name() string })
	if !ok || named.Name() == "" {
		return "", false
	}
	path, err := filepath.Abs(named.Name())
	return path, err == nil && !isAway(f, path)
}

// isAway reports whether a file of the operating system does not lie there.
func isAway(f File, path string) bool {
	file, ok := f.(interface{ Stat() (os.FileInfo, error) })
	if !ok {
		return false
	}
	itself, err := file.Stat()
	if err != nil {
		return true
	}
	there, err := os.Stat(path)
	return err != nil || !os.SameFile(itself, there)
}

// aside keeps bytes in a new file beside another, and returns its name. It never writes over
// a file.
func aside(f File, b []byte) (string, error) {
	path, ok := pathOf(f)
	if !ok {
		return "", errors.New("nothing was cut: its bytes cannot be kept beside a file that is not where its name says")
	}
	for n := 1; ; n++ {
		name := fmt.Sprintf("%s.cut-%d", path, n)
		kept, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = kept.Write(b)
		if err = errors.Join(err, kept.Sync(), kept.Close()); err == nil {
			err = syncFolder(path)
		}
		if err != nil {
			return "", errors.Join(err, os.Remove(name))
		}
		return name, nil
	}
}

// syncFolder makes sure that a file which was just made there is found after a crash.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" { // where a folder cannot be synced
		return nil
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
