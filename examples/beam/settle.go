package main

import (
	"fmt"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
)

// first tells all chunks that claim a number which row of the file is the first to do so.
func first(pseudonym string, claims func(*Claim) bool, tell func(int, First)) error {
	var all []Claim
	for c := (Claim{}); claims(&c); {
		all = append(all, c)
	}
	f := First{Pseudonym: pseudonym}
	for _, c := range all {
		if f.Line == 0 || c.Line < f.Line {
			f.Line = c.Line
		}
	}
	for _, c := range all {
		tell(c.Chunk, f)
	}
	return nil
}

// settleFn lets who may be called stand once among those, and gives each file its piece.
type settleFn struct {
	Work
	w *worker
}

// ProcessElement settles a chunk.
func (f *settleFn) ProcessElement(chunk int, decided func(*Sealed) bool, firsts func(*First) bool, plan Sealed,
	give func(string, Piece), count func(Count)) (err error) {
	if f.w == nil {
		if f.w, err = newWorker(f.Work, plan); err != nil {
			return err
		}
	}
	sealed, err := one(chunk, decided)
	if err != nil {
		return err
	}
	var d decide.Decided
	if err := f.w.open("decided", sealed, &d); err != nil {
		return err
	}
	lines := map[string]int{}
	for l := (First{}); firsts(&l); {
		lines[l.Pseudonym] = l.Line
	}
	again := make([]bool, len(d.Called))
	for i, r := range d.Called {
		again[i] = len(r.Numbers) > 0
		for _, digits := range r.Numbers {
			line := lines[f.w.called(digits)]
			if line == 0 {
				return errUnanswered
			}
			again[i] = again[i] && line < r.Line
		}
	}
	d.Settle(f.w.s, again)
	for b := range bins.Count {
		if chunk == 0 { // a file of which no chunk has a row is written, too
			for shard := range f.Shards {
				give(shardName(b, shard, f.Shards), Piece{Chunk: -1})
			}
		}
		text, err := f.w.sealed("piece", d.Out[b])
		if err != nil {
			return err
		}
		shard := chunk * f.Shards / f.w.plan.Chunks // the rows of a file in the order of the campaign's, shard by shard
		give(shardName(b, shard, f.Shards), Piece{chunk, d.Rows[b], text})
	}
	for _, r := range d.Reasons {
		if r.Rows != 0 {
			count(Count{int(r.Bin), r.Code, r.Says, r.Rows})
		}
	}
	return nil
}

// shardName is the name of a part of a file, as pipelines name them: callable-00000-of-00004.csv.
func shardName(b bins.Bin, shard, of int) string {
	base := bins.Files[b]
	return fmt.Sprintf("%s-%05d-of-%05d.csv", base[:len(base)-len(".csv")], shard, of)
}
