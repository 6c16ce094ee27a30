package prospect

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A SuppressionBuilder makes a suppression list from a stream of numbers, in any
// order, with or without duplicates. What is wrong with what it is given is reported
// at the end, by [SuppressionBuilder.List] or [SuppressionBuilder.WriteTo]. It is for
// one goroutine.
//
//	b := prospect.NewSuppressionBuilder(key, prospect.SuppressionInfo{Principal: "Lumen Télécom", AsOf: now})
//	defer b.Close()
//	for … {
//		b.Add(number, day)
//	}
//	list, err := b.List()
type SuppressionBuilder struct {
	key   SuppressionKey
	info  SuppressionInfo
	names *pseudonyms
	buf   []entry
	most  int    // entries in buf
	dir   string // where runs are written; empty: in memory
	runs  []run
	files []*os.File
	dated bool
	errs  []error

	unknown, undatable int
}

// A run is sorted entries of 10 bytes, in memory or in a file.
type run struct {
	r    io.ReaderAt
	size int64
}

const (
	runEntry        = 10
	defaultRun      = 1 << 20
	mergeBuffer     = 64 << 10
	principalMost   = 1024 // bytes
	suppressionMost = math.MaxUint32
)

// NewSuppressionBuilder starts a list of what info says: its principal and its
// instant, which must be known.
func NewSuppressionBuilder(key SuppressionKey, info SuppressionInfo) *SuppressionBuilder {
	b := &SuppressionBuilder{key: key, info: info, most: defaultRun}
	if info.AsOf.IsZero() {
		b.errs = append(b.errs, errors.New("suppression list: as of: no instant; say up to when all objections are in, or the list can never be fresh"))
	}
	if len(info.Principal) > principalMost {
		b.errs = append(b.errs, fmt.Errorf("suppression list: principal: %d bytes; at most %d", len(info.Principal), principalMost))
	}
	b.names = key.pseudonyms(info.Principal)
	return b
}

// SpillTo bounds the memory of the builder: of each so many entries a sorted file is
// made in the folder dir, to be merged at the end. The files hold pseudonyms, never
// numbers; [SuppressionBuilder.Close] removes them. An entry takes 16 bytes in memory and 10 on
// disk; the merge takes 64 KiB a file. Without SpillTo all is kept in memory, in 10
// to 20 bytes an entry until the list is made.
func (b *SuppressionBuilder) SpillTo(dir string, entries int) {
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
func (b *SuppressionBuilder) Add(n Number, on rgpd.Date) {
	switch {
	case n == (Number{}):
		b.unknown++
		return
	case on < 0 || on > lastSuppressionDay:
		b.undatable++
		return
	case b.key.secret == nil:
		return
	}
	s := b.names.take()
	e := entry{s.of(n), uint16(on)}
	b.names.give(s)
	b.dated = b.dated || on != 0
	b.buf = append(b.buf, e)
	if len(b.buf) >= b.most {
		b.spill()
	}
}

// AddList adds the entries of a list made with the same key for the same principal.
func (b *SuppressionBuilder) AddList(l *SuppressionList) {
	if !l.made() {
		b.errs = append(b.errs, errors.New("suppression list: add: no list"))
		return
	}
	if err := l.sameAs(b.key, b.info.Principal); err != nil {
		b.errs = append(b.errs, err)
		return
	}
	for e := range l.all {
		b.dated = b.dated || e.day != 0
		b.buf = append(b.buf, e)
		if len(b.buf) >= b.most {
			b.spill()
		}
	}
}

// spill makes a run of the entries in memory.
func (b *SuppressionBuilder) spill() {
	if len(b.buf) == 0 {
		return
	}
	sortEntries(b.buf)
	var (
		mem  bytes.Buffer
		w    io.Writer = &mem
		at   io.ReaderAt
		file *os.File
	)
	if b.dir != "" {
		f, err := os.CreateTemp(b.dir, "suppression-*.run")
		if err != nil {
			b.errs = append(b.errs, fmt.Errorf("suppression list: spill: %w", err))
			b.buf = b.buf[:0]
			return
		}
		b.files = append(b.files, f)
		w, at, file = f, f, f
	} else {
		mem.Grow(len(b.buf) * runEntry)
	}
	out := bufio.NewWriterSize(w, mergeBuffer)
	var rec [runEntry]byte
	for _, e := range b.buf {
		binary.BigEndian.PutUint64(rec[:], e.key)
		binary.BigEndian.PutUint16(rec[8:], e.day)
		_, _ = out.Write(rec[:]) // the error comes back from Flush
	}
	if err := out.Flush(); err != nil {
		b.errs = append(b.errs, fmt.Errorf("suppression list: spill: %w", err))
	}
	if file == nil {
		at = bytes.NewReader(mem.Bytes())
	}
	b.runs = append(b.runs, run{at, int64(len(b.buf)) * runEntry})
	b.buf = b.buf[:0]
}

func sortEntries(es []entry) {
	slices.SortFunc(es, func(a, b entry) int {
		switch {
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return int(a.day) - int(b.day)
	})
}

// finish ends the adding: it returns how many different entries there are.
func (b *SuppressionBuilder) finish() (n int, err error) {
	if b.unknown > 0 {
		b.errs = append(b.errs, fmt.Errorf("suppression list: number: %d unknown; an objection without a number cannot be listed, find the number or leave it to the people who call", b.unknown))
		b.unknown = 0
	}
	if b.undatable > 0 {
		b.errs = append(b.errs, fmt.Errorf("suppression list: day: %d out of range; want 1970-01-02 to %s, or zero if unknown", b.undatable, lastSuppressionDay))
		b.undatable = 0
	}
	b.spill()
	b.buf = nil
	if b.key.secret == nil {
		return 0, errors.Join(append(b.errs, errors.New("suppression list: no key; see NewSuppressionKey"))...)
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
	if uint64(n) > suppressionMost {
		return 0, fmt.Errorf("suppression list: %d entries; at most %d", n, uint64(suppressionMost))
	}
	return n, nil
}

// List returns the list of all that was added. More may be added afterwards, for
// another list.
func (b *SuppressionBuilder) List() (*SuppressionList, error) {
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
	return newList(b.key, b.info, b.names, s.seal()), nil
}

// WriteTo writes the list of all that was added as a file, for [ReadSuppression],
// without holding it in memory.
func (b *SuppressionBuilder) WriteTo(w io.Writer) (int64, error) {
	n, err := b.finish()
	if err != nil {
		return 0, err
	}
	info := b.info
	info.AsOf = info.AsOf.UTC().Truncate(time.Second)
	return writeSuppression(w, b.key, info, n, b.dated, b.merged())
}

// Close removes the files that [SuppressionBuilder.SpillTo] made. Lists already made
// stay good.
func (b *SuppressionBuilder) Close() error {
	var errs []error
	for _, f := range b.files {
		errs = append(errs, f.Close(), os.Remove(f.Name()))
	}
	b.files, b.runs, b.buf = nil, nil, nil
	b.errs = append(b.errs, errors.New("suppression list: the builder is closed"))
	return errors.Join(errs...)
}

// A head is the next entry of a run, and what follows it.
type head struct {
	entry
	r *bufio.Reader
}

func (h *head) next() error {
	var rec [runEntry]byte
	if _, err := io.ReadFull(h.r, rec[:]); err != nil {
		return err
	}
	h.key, h.day = binary.BigEndian.Uint64(rec[:]), binary.BigEndian.Uint16(rec[8:])
	return nil
}

// merged yields the entries of all runs in the order of their keys, each once.
func (b *SuppressionBuilder) merged() iter.Seq2[entry, error] {
	return func(yield func(entry, error) bool) {
		var heap []head // the least key first
		for _, r := range b.runs {
			h := head{r: bufio.NewReaderSize(io.NewSectionReader(r.r, 0, r.size), mergeBuffer)}
			if err := h.next(); err != nil {
				yield(entry{}, fmt.Errorf("suppression list: merge: %w", err))
				return
			}
			heap = append(heap, h)
		}
		for i := len(heap)/2 - 1; i >= 0; i-- {
			sink(heap, i)
		}
		var last entry
		held := false
		for len(heap) > 0 {
			e := heap[0].entry
			switch {
			case held && e.key == last.key:
				last.day = later(last.day, e.day)
			case held && !yield(last, nil):
				return
			default:
				last, held = e, true
			}
			switch err := heap[0].next(); err {
			case nil:
			case io.EOF:
				heap[0] = heap[len(heap)-1]
				heap = heap[:len(heap)-1]
			default:
				yield(entry{}, fmt.Errorf("suppression list: merge: %w", err))
				return
			}
			sink(heap, 0)
		}
		if held {
			yield(last, nil)
		}
	}
}

// sink moves a head down to its place in the heap.
func sink(heap []head, i int) {
	for {
		least := i
		for _, c := range [2]int{2*i + 1, 2*i + 2} {
			if c < len(heap) && heap[c].key < heap[least].key {
				least = c
			}
		}
		if least == i {
			return
		}
		heap[i], heap[least] = heap[least], heap[i]
		i = least
	}
}
