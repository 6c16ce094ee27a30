package suppression

import (
	"encoding/binary"
	"fmt"
	"io"
	"iter"
)

// An entrySource yields entries in the order of their keys, and io.EOF after the last.
type entrySource interface{ next() (entry, error) }

// A memoryRun is a run in memory.
type memoryRun []byte

func (m *memoryRun) next() (e entry, err error) {
	if len(*m) == 0 {
		return e, io.EOF
	}
	e.key, e.day = binary.BigEndian.Uint64(*m), binary.BigEndian.Uint16((*m)[8:])
	*m = (*m)[runEntry:]
	return e, nil
}

// A fileRun is a run in a file.
type fileRun struct {
	memoryRun // what is read and not yet taken
	file      io.Reader
	left      int64 // bytes that are not read
	room      []byte
}

func (f *fileRun) next() (entry, error) {
	if len(f.memoryRun) == 0 && f.left > 0 {
		f.memoryRun = f.room[:min(f.left, int64(len(f.room)))]
		if _, err := io.ReadFull(f.file, f.memoryRun); err == io.EOF {
			return entry{}, io.ErrUnexpectedEOF
		} else if err != nil {
			return entry{}, err
		}
		f.left -= int64(len(f.memoryRun))
	}
	return f.memoryRun.next()
}

func (r run) source() entrySource {
	if r.file == nil {
		m := memoryRun(r.mem)
		return &m
	}
	return &fileRun{
		file: io.NewSectionReader(r.file, 0, r.size),
		left: r.size,
		room: make([]byte, min(r.size, mergeBuffer/runEntry*runEntry)),
	}
}

// merged yields the entries of all runs in the order of their keys, each once.
func (b *Builder) merged() iter.Seq2[entry, error] {
	return func(yield func(entry, error) bool) {
		var sources []entrySource
		for _, r := range b.runs {
			sources = append(sources, r.source())
		}
		for e, err := range mergeSources(sources) {
			if err != nil {
				err = fmt.Errorf("suppression list: merge: %w", err)
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

// A head is the next entry of a source.
type head struct {
	entry
	entrySource
}

// mergeSources yields the entries of all sources in the order of their keys, each
// once with the [later] of its days; it ends with the first error.
func mergeSources(sources []entrySource) iter.Seq2[entry, error] {
	return func(yield func(entry, error) bool) {
		var heap []head // the least key first
		for _, s := range sources {
			switch e, err := s.next(); err {
			case nil:
				heap = append(heap, head{e, s})
			case io.EOF:
			default:
				yield(entry{}, err)
				return
			}
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
			switch e, err := heap[0].next(); err {
			case nil:
				heap[0].entry = e
			case io.EOF:
				heap[0] = heap[len(heap)-1]
				heap = heap[:len(heap)-1]
			default:
				yield(entry{}, err)
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
