package kept

import (
	"cmp"
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// The attempts that rows of one person tell of are counted together, in a file in which several rows have the number of
// one record or one address: of rows that share one, or one of several numbers. They are kept of such rows alone.

// A tries is the last attempts, as many as the law's cap needs: see [prospect.Attempts].
type tries []facts.Attempt

const mostTries = 4

// with are those of both, each once, the last first.
func (t tries) with(more []facts.Attempt) tries {
	for _, one := range more {
		at, had := slices.BinarySearchFunc(t, one, later)
		if had || at == mostTries {
			continue
		}
		t = slices.Insert(t, at, one)
		t = t[:min(len(t), mostTries)]
	}
	return t
}

// later orders attempts, the last first.
func later(a, b facts.Attempt) int {
	return cmp.Or(cmp.Compare(b.At, a.At), cmp.Compare(b.Of, a.Of), cmp.Compare(b.Nth, a.Nth))
}

// triedKey stands for a number beside the keys of records.
func triedKey(n number.Number) uint64 { return facts.Mixed(n.RevealDigits()) }

// A triedRow is a row that tells of attempts: by what it is of its person, and by what of whoever shares the number of
// a record and has no name.
type triedRow struct{ own, nameless []uint64 }

// try keeps the attempts of the row at hand under what it has in common with others.
func (h *heard) try(one *linking, more []facts.Attempt) {
	if len(more) == 0 {
		return
	}
	var row triedRow
	for _, n := range one.numbers {
		row.own = append(row.own, triedKey(n))
	}
	for _, id := range one.ids {
		for key := range keysOf(id, one.names) {
			if key == id && id.Loose && len(one.names) > 0 {
				row.nameless = append(row.nameless, key.Of())
			} else {
				row.own = append(row.own, key.Of())
			}
		}
	}
	if h.tried == nil {
		h.tried = map[uint64]tries{}
	}
	for _, keys := range [...][]uint64{row.own, row.nameless} {
		for _, key := range keys {
			h.tried[key] = h.tried[key].with(more)
		}
	}
	h.triedRows = append(h.triedRows, row)
}

// joinTried adds what others heard.
func (h *heard) joinTried(o *heard) {
	h.triedRows = append(h.triedRows, o.triedRows...)
	if h.tried == nil {
		h.tried = o.tried
		return
	}
	for key, more := range o.tried {
		h.tried[key] = h.tried[key].with(more)
	}
}

// closeTried makes of the attempts of rows that share something from one to the next those of one person.
func (h *heard) closeTried() {
	defer func() { h.triedRows = nil }() // they have served
	to := make(map[uint64]uint64, len(h.tried))
	root := func(key uint64) uint64 {
		for to[key] != key {
			to[key] = to[to[key]]
			key = to[key]
		}
		return key
	}
	for key := range h.tried {
		to[key] = key
	}
	for _, row := range h.triedRows {
		for _, key := range row.own[min(1, len(row.own)):] {
			to[root(key)] = root(row.own[0])
		}
	}
	for key, more := range h.tried {
		if r := root(key); r != key {
			h.tried[r] = h.tried[r].with(more)
		}
	}
	for key := range h.tried {
		h.tried[key] = h.tried[root(key)]
	}
}

// triedKeys are those by which a row may be told the attempts of its person: see [Noes.tellTried].
func triedKeys(r *facts.Reading) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for _, all := range [...][]number.Number{r.Numbers, r.Also} {
			for _, n := range all {
				if !yield(triedKey(n)) {
					return
				}
			}
		}
		names := namesOf(r)
		for _, id := range r.IDs {
			for key := range asked(id, names) {
				if !yield(key.Of()) {
					return
				}
			}
		}
	}
}

// tellTried writes into a row the attempts of its person.
func (said *Noes) tellTried(r *facts.Reading) {
	if len(said.tried) == 0 {
		return
	}
	var all tries
	has := func(key uint64) (is bool) {
		if said.nearTried.may(key) {
			_, is = said.tried[key]
		}
		return is
	}
	add := func(key uint64) {
		if has(key) {
			all = all.with(said.tried[key])
		}
	}
	for _, numbers := range [...][]number.Number{r.Numbers, r.Also} {
		for _, n := range numbers {
			add(triedKey(n))
		}
	}
	var names []uint64
	for _, id := range r.IDs {
		if !has(id.Of()) {
			continue // nobody who has it told of any
		}
		if id.Loose && names == nil {
			names = namesOf(r)
		}
		if !id.Loose || len(names) == 0 {
			add(id.Of())
			continue
		}
		add(id.Named(nobody).Of())
		for _, name := range names {
			add(id.Named(name).Of())
		}
	}
	r.TriedToo(all)
}
