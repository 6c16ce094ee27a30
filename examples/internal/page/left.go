package page

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/rgpd-go/rgpd/internal/onewriter"
)

const (
	keepPrefix = "rgpd-page-"
	// lockName is a file that the program of a folder holds as long as it runs, however that ends.
	lockName  = ".rgpd-page"
	lockTitle = "rgpd: the folder of a page\n"
)

// hold marks a folder as that of this program, until the file is closed.
func hold(dir *os.Root) (*os.File, error) {
	f, err := dir.OpenFile(lockName, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	// Where a system has no lock, no folder of a program that died is ever removed.
	if _, err = onewriter.Lock(f); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return nil, errors.Join(err, f.Close())
	}
	if err == nil {
		_, err = f.WriteString(lockTitle)
	} else {
		err = nil
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// removeLeft removes from the temporary folder what programs left there that were killed: folders of ours whose file
// nobody holds any more. A link is never followed, and what is not surely ours stays.
func removeLeft(temp string) {
	root, err := os.OpenRoot(temp)
	if err != nil {
		return
	}
	defer func() { _ = root.Close() }()
	all, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return
	}
	for _, one := range all {
		if one.IsDir() && strings.HasPrefix(one.Name(), keepPrefix) && dead(root, one.Name()) {
			_ = root.RemoveAll(one.Name())
		}
	}
}

// dead reports whether a folder is one of ours, and its program ended.
func dead(root *os.Root, name string) bool {
	info, err := root.Lstat(name)
	if err != nil || !info.IsDir() {
		return false
	}
	lock := path.Join(name, lockName)
	if info, err = root.Lstat(lock); err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(lockTitle)) {
		return false
	}
	f, err := root.OpenFile(lock, os.O_RDWR, 0)
	if err != nil {
		return false // of another user
	}
	defer func() { _ = f.Close() }()
	if now, err := f.Stat(); err != nil || !os.SameFile(info, now) {
		return false
	}
	b, err := io.ReadAll(io.LimitReader(f, int64(len(lockTitle))+1))
	if err != nil || string(b) != lockTitle {
		return false
	}
	_, err = onewriter.Lock(f)
	return err == nil
}
