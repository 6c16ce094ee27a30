package folder

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/rgpd-go/rgpd/internal/onewriter"
)

// ErrBusy: another run writes into the folder.
var ErrBusy = errors.New("un autre criblage y écrit : attendre qu'il finisse, ou choisir un autre dossier -out")

const (
	// LockName is the file that a run holds, in the folder that it writes to; it is gone once that is over.
	LockName = tempPrefix + "lock"
	// lockTitle is the first line of a lock; the names of what is not whole yet follow it.
	lockTitle = "rgpd screening in progress"
)

// A lock is a file that one run holds, and that names what it writes: the system gives it to the next run when
// this one ends, however it ends.
type lock struct{ file *os.File }

// lockOf takes the lock of a folder, and removes what the run before left there.
func lockOf(dir string) (*lock, error) {
	path := filepath.Join(dir, LockName)
	for range 100 { // one that is gone again each time is busy
		file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		if _, err = onewriter.Lock(file); errors.Is(err, onewriter.ErrTaken) {
			err = ErrBusy
		}
		if err != nil {
			return nil, errors.Join(err, file.Close())
		}
		// The run that held it may have removed it in between: then it is nobody's.
		held, err := file.Stat()
		if now, gone := os.Stat(path); err == nil && gone == nil && os.SameFile(held, now) {
			if err := clean(file, dir); err != nil {
				return nil, errors.Join(err, file.Close())
			}
			return &lock{file}, nil
		}
		if err := file.Close(); err != nil {
			return nil, err
		}
	}
	return nil, ErrBusy
}

// clean removes the files that a lock names. A file of that name which is no lock of ours stays as it is.
func clean(lock io.Reader, dir string) error {
	b, err := io.ReadAll(io.LimitReader(lock, 1<<16))
	if err != nil {
		return err
	}
	title, names, _ := strings.Cut(string(b), "\n")
	if title != lockTitle && len(b) > 0 {
		return fmt.Errorf("le fichier %s n'est pas à ce programme : le déplacer", LockName)
	}
	for name := range strings.SplitSeq(names, "\n") {
		if random, ours := strings.CutPrefix(name, tempPrefix); ours && strings.Trim(random, letters) == "" &&
			len(random) >= shortest {
			_ = os.Remove(filepath.Join(dir, name))
		}
	}
	return nil
}

// What stands after the prefix of a temporary name: see [rand.Text].
const (
	letters  = "abcdefghijklmnopqrstuvwxyz234567"
	shortest = 26
)

// name writes down what the run writes under temporary names, before it does.
func (l *lock) name(temps []string) error {
	text := lockTitle + "\n" + strings.Join(temps, "\n") + "\n"
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	if _, err := l.file.WriteAt([]byte(text), 0); err != nil {
		return err
	}
	return l.file.Sync()
}

// release gives the folder back. Of one that was given back, or never taken, nothing is left to do.
func (l *lock) release() {
	if l == nil || l.file == nil {
		return
	}
	removed := os.Remove(l.file.Name())
	_ = l.file.Close()
	if removed != nil { // where a file that is open stays
		_ = os.Remove(l.file.Name())
	}
	l.file = nil
}
