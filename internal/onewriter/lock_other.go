//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package onewriter

import "errors"

func lock(uintptr) (func(), error) { return nil, errors.ErrUnsupported }
