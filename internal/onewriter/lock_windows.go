package onewriter

import (
	"errors"
	"syscall"
	"unsafe"
)

var (
	kernel   = syscall.NewLazyDLL("kernel32.dll")
	lockFile = kernel.NewProc("LockFileEx")
	unlock   = kernel.NewProc("UnlockFileEx")
)

const (
	failAtOnce, exclusive = 1, 2

	lockViolation, ioPending = syscall.Errno(33), syscall.Errno(997)
)

// place is one byte past all that a file holds: a lock keeps readers out of what it covers.
func place() *syscall.Overlapped {
	return &syscall.Overlapped{Offset: 1<<32 - 2, OffsetHigh: 1<<31 - 1}
}

// lock takes a lock of the handle, which cannot be taken twice.
func lock(fd uintptr) (release func(), err error) {
	at := place()
	ok, _, errno := lockFile.Call(fd, exclusive|failAtOnce, 0, 1, 0, uintptr(unsafe.Pointer(at)))
	switch {
	case ok != 0:
		return func() {
			at := place()
			_, _, _ = unlock.Call(fd, 0, 1, 0, uintptr(unsafe.Pointer(at)))
		}, nil
	case errors.Is(errno, lockViolation), errors.Is(errno, ioPending):
		return nil, ErrTaken
	}
	return nil, errno
}
