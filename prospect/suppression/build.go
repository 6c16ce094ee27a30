package suppression

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Builder makes a suppression list from a stream of numbers, in any
// order, with or without duplicates. What is wrong with what it is given is reported
// at the end, by [Builder.List] or [Builder.WriteTo]. It is for
// one goroutine.
//
//	b := NewBuilder(key, Info{Principal: "Lumen Télécom", AsOf: now})
//	defer b.Close()
//	for … {
//		b.Add(number, day)
//	}
//	list, err := b.List()
type Builder struct {
	key   Key
	info  Info
	names *pseudonyms
	buf   []entry
	bare  int    // where in buf the entries start whose key is still the number, veiled
	most  int    // entries in buf
	dir   string // where runs are written; empty: in memory
	runs  []run
	files []*os.File
	named []string // those that could not lose their names while they are open
	dated bool
	errs  []error

	unknown, undatable int
}

// A run is sorted entries of 10 bytes, in memory or in a file.
type run struct {
	mem  []byte
	file io.ReaderAt
	size int64
}

const (
	runEntry      = 10
	defaultRun    = 1 << 20
	bareMost      = 8192 // numbers that wait to be hashed together
	bareShare     = 512  // of them at least for each core
	mergeBuffer   = 64 << 10
	principalMost = 1024 // bytes; of a source too
	entriesMost   = math.MaxUint32
)

// veil keeps the numbers that wait for their pseudonyms out of what package fmt makes of a
// builder. It hides nothing from whoever looks for them.
const veil = 0x9e3779b97f4a7c15

// String tells nothing of what was added.
func (b *Builder) String() string { return "suppression.Builder" }

// Format prints what String says, whatever the verb.
func (b *Builder) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(b.String())) }

// NewBuilder starts a list of what info says: its principal and its
// instant, which must be known.
func NewBuilder(key Key, info Info) *Builder {
	info.parts = "" // what is built is no merger, whatever its facts were copied from
	b := &Builder{key: key, info: info, most: defaultRun}
	if info.AsOf.IsZero() {
		b.errs = append(
			b.errs,
			errors.New(
				"suppression list: as of: no instant; say up to when all objections are in, or the list can never "+
					"be fresh",
			),
		)
	}
	for _, n := range []struct{ field, name string }{{"principal", info.Principal}, {"source", info.Source}} {
		if len(n.name) > principalMost {
			err := fmt.Errorf("suppression list: %s: %d bytes; at most %d", n.field, len(n.name), principalMost)
			b.errs = append(b.errs, err)
		}
	}
	b.names = key.pseudonyms(info.Principal)
	return b
}

// SpillTo bounds the memory of the builder: of each so many entries a sorted file is
// made in the folder dir, to be merged at the end. The files hold pseudonyms, never
// numbers; [Builder.Close] removes them. An entry takes 16 bytes in memory and 10 on
// disk; the merge takes 64 KiB a file. Where the operating system lets it, a file has no name any
// more once it is open: what is killed leaves no pseudonym behind. Without SpillTo all is kept in memory, in 10
// to 20 bytes an entry until the list is made.
func (b *Builder) SpillTo(dir string, entries int) {
	b.dir = dir
	if entries < 1 || dir == "" {
		b.errs = append(b.errs, errors.New("suppression list: spill: want a folder, and one entry in memory at least"))
		return
	}
	b.most = entries
}

// Add lists a number, with the day of the objection in Paris; zero keeps no day.
//
// Keep the day only if a later consent or call-back request of the same person is
// to reopen the contact: without it nothing but removal does. Of two days of one
// number the later stays, and none if one of them is unknown.
func (b *Builder) Add(n number.Number, on rgpd.Date) {
	switch {
	case n == (number.Number{}):
		b.unknown++
		return
	case on < 0 || on > lastDay:
		b.undatable++
		return
	case b.key.secret == nil:
		return
	}
	b.dated = b.dated || on != 0
	b.buf = append(b.buf, entry{n.RevealDigits() ^ veil, uint16(on)})
	if len(b.buf)-b.bare >= bareMost || len(b.buf) >= b.most {
		b.stamp()
	}
	if len(b.buf) >= b.most {
		b.spill()
	}
}

// stamp makes pseudonyms of the numbers that wait, on all cores.
func (b *Builder) stamp() {
	waiting := b.buf[b.bare:]
	b.bare = len(b.buf)
	share := max((len(waiting)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0), bareShare)
	var all sync.WaitGroup
	for part := range slices.Chunk(waiting, share) {
		all.Go(func() {
			s := b.names.take()
			for i := range part {
				part[i].key = s.ofDigits(part[i].key ^ veil)
			}
			b.names.give(s)
		})
	}
	all.Wait()
}

// addList adds the entries of a list made with the same key for the same principal.
func (b *Builder) addList(l *List) {
	if !l.made() {
		b.errs = append(b.errs, errors.New("suppression list: add: no list"))
		return
	}
	if err := l.sameAs(b.names, b.info.Principal); err != nil {
		b.errs = append(b.errs, err)
		return
	}
	b.stamp()
	for e := range l.all {
		b.addEntry(e)
	}
}

// addEntry adds what has its pseudonym; no number waits for its own.
func (b *Builder) addEntry(e entry) {
	b.dated = b.dated || e.day != 0
	b.buf = append(b.buf, e)
	b.bare = len(b.buf)
	if len(b.buf) >= b.most {
		b.spill()
	}
}

// spill makes a run of the entries in memory.
func (b *Builder) spill() {
	if len(b.buf) == 0 {
		return
	}
	b.stamp()
	sortEntries(b.buf)
	r := run{size: int64(len(b.buf)) * runEntry}
	if b.dir == "" {
		r.mem = make([]byte, 0, r.size)
		for _, e := range b.buf {
			r.mem = e.appendTo(r.mem)
		}
	} else {
		f, err := b.spillFile()
		if err != nil {
			b.errs = append(b.errs, fmt.Errorf("suppression list: spill: %w", err))
		}
		r.file = f
	}
	b.buf, b.bare = b.buf[:0], 0
	if b.dir == "" || r.file != nil {
		b.runs = append(b.runs, r)
	}
}

// spillFile writes the entries in memory to a file of their own.
func (b *Builder) spillFile() (*os.File, error) {
	f, err := os.CreateTemp(b.dir, "suppression-*.run")
	if err != nil {
		return nil, err
	}
	b.files = append(b.files, f)
	if os.Remove(f.Name()) != nil {
		b.named = append(b.named, f.Name())
	}
	out := bufio.NewWriterSize(f, mergeBuffer)
	var rec [runEntry]byte
	for _, e := range b.buf {
		_, _ = out.Write(e.appendTo(rec[:0])) // the error comes back from Flush
	}
	return f, out.Flush()
}

func (e entry) appendTo(b []byte) []byte {
	return binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint64(b, e.key), e.day)
}

func compareEntries(a, b entry) int {
	switch {
	case a.key < b.key:
		return -1
	case a.key > b.key:
		return 1
	}
	return int(a.day) - int(b.day)
}

// sortEntries sorts by key, then by day. Keys are evenly spread: the entries are
// dealt out by the first byte of their keys, and each heap by the next byte, on all cores.
func sortEntries(es []entry) {
	heaps := deal(es, 56)
	cores := min(runtime.GOMAXPROCS(0), len(heaps), len(es)/bareShare+1)
	var all sync.WaitGroup
	for core := range cores {
		all.Go(func() {
			for i := core; i < len(heaps)-1; i += cores {
				sortHeap(es[heaps[i]:heaps[i+1]], 48)
			}
		})
	}
	all.Wait()
}

// sortHeap sorts entries whose keys differ in the byte at shift or in lower ones.
func sortHeap(es []entry, shift int) {
	if len(es) < 256 || shift < 0 {
		slices.SortFunc(es, compareEntries)
		return
	}
	heaps := deal(es, shift)
	for i := range len(heaps) - 1 {
		if part := es[heaps[i]:heaps[i+1]]; len(part) > 1 {
			sortHeap(part, shift-8)
		}
	}
}

// deal brings the entries in the order of one byte of their keys, in place, and
// returns where each value of the byte starts.
func deal(es []entry, shift int) (starts [257]int) {
	for _, e := range es {
		starts[int(byte(e.key>>shift))+1]++
	}
	for i := range 256 {
		starts[i+1] += starts[i]
	}
	next := starts
	for heap := range 256 {
		for next[heap] < starts[heap+1] {
			e := es[next[heap]]
			for {
				to := byte(e.key >> shift)
				if int(to) == heap {
					break
				}
				e, es[next[to]] = es[next[to]], e
				next[to]++
			}
			es[next[heap]] = e
			next[heap]++
		}
	}
	return starts
}

// finish ends the adding: it returns how many different entries there are.
func (b *Builder) finish() (n int, err error) {
	if b.unknown > 0 {
		b.errs = append(
			b.errs,
			fmt.Errorf(
				"suppression list: number: %d unknown; an objection without a number cannot be listed, find the "+
					"number or leave it to the people who call",
				b.unknown,
			),
		)
		b.unknown = 0
	}
	if b.undatable > 0 {
		b.errs = append(
			b.errs,
			fmt.Errorf(
				"suppression list: day: %d out of range; want 1970-01-02 to %s, or zero if unknown", b.undatable,
				lastDay),
		)
		b.undatable = 0
	}
	b.spill()
	b.buf, b.bare = nil, 0
	if b.key.secret == nil {
		return 0, errors.Join(append(b.errs, errors.New("suppression list: no key; see NewKey"))...)
	}
	if len(b.errs) > 0 {
		return 0, errors.Join(b.errs...)
	}
	for _, err := range b.merged() {
		if err != nil {
			return 0, err
		}
		n++
	}
	if uint64(n) > entriesMost {
		return 0, fmt.Errorf("suppression list: %d entries; at most %d", n, uint64(entriesMost))
	}
	return n, nil
}

// List returns the list of all that was added. More may be added afterwards, for
// another list.
func (b *Builder) List() (*List, error) {
	n, err := b.finish()
	if err != nil {
		return nil, err
	}
	s := newShelf(n, b.dated)
	for e, err := range b.merged() {
		if err != nil {
			return nil, err
		}
		if s.n < n {
			s.put(e)
		}
	}
	if s.n != n {
		return nil, errors.New("suppression list: merge: the files in the folder of SpillTo changed meanwhile")
	}
	return newList(b.info, b.names, s.seal()), nil
}

// WriteTo writes the list of all that was added as a file, for [Read],
// without holding it in memory.
func (b *Builder) WriteTo(w io.Writer) (int64, error) {
	n, err := b.finish()
	if err != nil {
		return 0, err
	}
	info := b.info
	info.AsOf = info.AsOf.UTC().Truncate(time.Second)
	written, _, err := writeFile(w, b.names, info, n, b.dated, b.merged())
	return written, err
}

// Close removes the files that [Builder.SpillTo] made. Lists already made
// stay good.
func (b *Builder) Close() error {
	var errs []error
	for _, f := range b.files {
		errs = append(errs, f.Close())
	}
	for _, name := range b.named {
		errs = append(errs, os.Remove(name))
	}
	b.named, b.files, b.runs, b.buf, b.bare = nil, nil, nil, nil, 0
	b.errs = append(b.errs, errors.New("suppression list: the builder is closed"))
	return errors.Join(errs...)
}
