// Package ownpostgres starts a PostgreSQL of one's own, for the modules that try themselves on a real one, without
// containers: Debian's server, in a folder that goes with it.
package ownpostgres

import "errors"

// ErrNone says that this machine has no PostgreSQL to start.
var ErrNone = errors.New("no PostgreSQL on this machine; apt-get install postgresql")
