package suppression

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"sync"
)

// errKilled is what a folder says once its program was killed.
var errKilled = errors.New("killed")

// A ram is a folder in memory whose program can be killed at any byte, and whose power can
// fail: what was not synced by then is there in part, in any order.
type ram struct {
	mine  sync.Mutex // of names: a list is written while the journal is looked for
	names map[string]*ramFile
	taken bool
	left  int // bytes and renames until the program is killed, if counted
	// counted: the program is to be killed, or, if full, finds no more room.
	counted, full bool
}

type ramFile struct {
	in      *ram
	data    []byte // as a program sees it
	durable []byte
	pending []ramWrite
}

type ramWrite struct {
	b  []byte
	at int64
}

func newRAM() *ram { return &ram{names: map[string]*ramFile{}} }

// killAfter kills the program when it has written so many bytes.
func (d *ram) killAfter(n int) { d.counted, d.left = true, n }

// fillAfter is a disk that has no room for more bytes, and is well otherwise.
func (d *ram) fillAfter(n int) { d.counted, d.full, d.left = true, true, n }

func (d *ram) dead() bool { return d.counted && !d.full && d.left <= 0 }

// lose is a failure of power: nothing that was not synced is there.
func (d *ram) lose() {
	for _, f := range d.names {
		f.data, f.pending = bytes.Clone(f.durable), nil
	}
	d.counted, d.full = false, false
}

// start is what the next program finds, after a kill or a failure of power.
func (d *ram) start(r *rand.Rand, power bool) {
	d.taken, d.counted, d.full = false, false, false
	for _, f := range d.names {
		if power && len(f.pending) > 0 {
			for _, i := range r.Perm(len(f.pending)) {
				w := f.pending[i]
				f.durable = writeAt(f.durable, w.b[:r.IntN(len(w.b)+1)], w.at)
			}
			f.data = bytes.Clone(f.durable)
		}
		f.flush()
	}
}

func (f *ramFile) flush() {
	for _, w := range f.pending {
		f.durable = writeAt(f.durable, w.b, w.at)
	}
	f.pending = nil
}

func writeAt(to, b []byte, at int64) []byte {
	if end := int(at) + len(b); end > len(to) {
		to = append(to, make([]byte, end-len(to))...)
	}
	copy(to[at:], b)
	return to
}

// named is the file of a name; nil: there is none.
func (d *ram) named(name string) *ramFile {
	d.mine.Lock()
	defer d.mine.Unlock()
	return d.names[name]
}

func (d *ram) read(name string) (io.ReadSeekCloser, error) {
	f := d.named(name)
	if f == nil {
		return nil, fs.ErrNotExist
	}
	return struct {
		io.ReadSeeker
		io.Closer
	}{bytes.NewReader(f.data), io.NopCloser(nil)}, nil
}

func (d *ram) create(name string) (file, error) {
	if d.dead() {
		return nil, errKilled
	}
	f := &ramFile{in: d}
	d.mine.Lock()
	defer d.mine.Unlock()
	d.names[name] = f
	return f, nil
}

func (d *ram) edit(name string) (file, error) {
	f := d.named(name)
	if f == nil {
		return nil, fs.ErrNotExist
	}
	return f, nil
}

func (d *ram) rename(from, to string) error {
	if d.dead() {
		return errKilled
	}
	if d.counted && !d.full {
		d.left--
	}
	d.mine.Lock()
	defer d.mine.Unlock()
	if len(d.names[from].pending) > 0 {
		panic("a file is put in its place that is not on the disk")
	}
	d.names[to] = d.names[from]
	delete(d.names, from)
	if d.dead() {
		return errKilled // it was done, and nobody was told
	}
	return nil
}

func (d *ram) same(name string, f file) error {
	if d.named(name) != f {
		return errReplaced
	}
	return nil
}

func (d *ram) remove(name string) error {
	d.mine.Lock()
	defer d.mine.Unlock()
	delete(d.names, name)
	return nil
}

func (d *ram) begin() error {
	if begun, _ := d.begun(); begun {
		return nil
	}
	f, err := d.create(lockName)
	if err != nil {
		return err
	}
	if _, err := f.WriteAt([]byte{'\n'}, 0); err != nil {
		return err
	}
	return f.Sync()
}

func (d *ram) begun() (bool, error) {
	f := d.names[lockName]
	return f != nil && len(f.data) > 0, nil
}

func (d *ram) Close() error {
	d.taken = false
	return nil
}

func (f *ramFile) WriteAt(b []byte, at int64) (int, error) {
	n := len(b)
	if f.in.counted && !f.in.full {
		n = max(min(n, f.in.left), 0)
		f.in.left -= len(b)
	} else if more := int(at) + n - len(f.data); f.in.full && more > 0 { // what is there can be written over
		n -= max(min(more, more-f.in.left), 0)
		f.in.left -= min(more, f.in.left)
	}
	f.data = writeAt(f.data, b[:n], at)
	f.pending = append(f.pending, ramWrite{bytes.Clone(b[:n]), at})
	if n < len(b) {
		return n, errKilled
	}
	return n, nil
}

func (f *ramFile) Sync() error {
	if f.in.dead() {
		return errKilled
	}
	f.flush()
	return nil
}

func (f *ramFile) Close() error { return nil }
