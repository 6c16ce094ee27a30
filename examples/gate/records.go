package main

import (
	"io"
	"sync"

	"github.com/rgpd-go/rgpd"
)

// records keeps each decision, one after the other: rgpd.ReadRecords reads the file. A decision that cannot be kept
// is not told.
type records struct {
	mu     sync.Mutex
	to     io.Writer
	broken error
}

func (k *records) keep(r rgpd.Record) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.broken == nil { // behind half a record nothing could be read
		_, k.broken = r.WriteTo(k.to)
	}
	return k.broken
}
