// Package onewriter gives a file to one writer at a time, by the lock of the operating
// system: it ends with the process that took it, however that ends, and leaves nothing to
// be cleaned up.
package onewriter

import (
	"errors"
	"fmt"
	"syscall"
)

// A File is one of the operating system, as [os.File] is.
//
// [os.File]: https://pkg.go.dev/os#File
type File interface {
	SyscallConn() (syscall.RawConn, error)
}

// ErrTaken: the lock is with another handle, of another program or of this one.
var ErrTaken = errors.New("another writer has it")

// Lock takes the lock of a file, and does not wait for it: [ErrTaken]. It is given back when
// the file is closed; release, which whoever does not get to write calls, gives it back at
// once where the system can. Where the
// operating system has none, or the file system, it is an error: a file without a lock is
// not for one writer.
//
// Readers need no lock, and are not kept out.
func Lock(f File) (release func(), err error) {
	conn, err := f.SyscallConn()
	if err != nil {
		return nil, fmt.Errorf("no lock: %w", err)
	}
	failed := conn.Control(func(fd uintptr) { release, err = lock(fd) })
	if err := errors.Join(failed, err); errors.Is(err, ErrTaken) {
		return nil, ErrTaken
	} else if err != nil {
		return nil, fmt.Errorf("no lock: %w", err)
	}
	return release, nil
}
