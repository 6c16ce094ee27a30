//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package onewriter

import "syscall"

// lock takes a lock of the open file. To take it twice by one handle is to have it, so that
// it is not given back before the file is closed: it may have been had before.
func lock(fd uintptr) (release func(), err error) {
	for {
		err = syscall.Flock(int(fd), syscall.LOCK_EX|syscall.LOCK_NB)
		if err != syscall.EINTR {
			break
		}
	}
	if err == syscall.EWOULDBLOCK {
		err = ErrTaken
	}
	return func() {}, err
}
