package main

import (
	"errors"
	"fmt"

	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// askFn asks, for each chunk, for what is held of its people, by pseudonym: each once.
type askFn struct {
	Work
	w *worker
}

// ProcessElement asks for a chunk.
func (f *askFn) ProcessElement(chunk int, rows, plan Sealed, ask func(string, int)) (err error) {
	if f.w == nil {
		if f.w, err = newWorker(f.Work, plan); err != nil {
			return err
		}
	}
	var c sheet.Chunk
	if err := f.w.unpack(rows, &c); err != nil {
		return err
	}
	for _, pseudonym := range f.w.asked(&c) {
		ask(pseudonym, chunk)
	}
	return nil
}

func (w *worker) unpack(rows Sealed, c *sheet.Chunk) error {
	b, err := w.bytes("chunk "+w.plan.Reading, rows)
	if err != nil {
		return err
	}
	return c.Unpack(b)
}

// asked are the pseudonyms under which the rows of a chunk ask.
func (w *worker) asked(c *sheet.Chunk) (out []string) {
	asked := map[string]bool{}
	w.held = func(_, key string) (string, bool) {
		if !asked[key] {
			asked[key] = true
			if p := w.pseudonym(key); w.plan.Held.may(p) {
				out = append(out, p)
			}
		}
		return "", false
	}
	w.s.Each(w.table, c)
	return out
}

// join answers all chunks that ask under a pseudonym, also where nothing is held under it: who is not answered does not
// decide.
func join(pseudonym string, chunks func(*int) bool, facts func(*Fact) bool, answer func(int, Answer)) {
	a := Answer{Pseudonym: pseudonym}
	for f := (Fact{}); facts(&f); {
		a.Facts = append(a.Facts, f)
	}
	for chunk := 0; chunks(&chunk); {
		answer(chunk, a)
	}
}

var errUnanswered = errors.New("ce qui est tenu d'une personne n'est pas arrivé : rien n'est décidé sans")

// decideFn decides the rows of a chunk, with what is held of their people.
type decideFn struct {
	Work
	w    *worker
	part *decide.Part
}

// ProcessElement decides a chunk, and claims its numbers that may be called.
func (f *decideFn) ProcessElement(chunk int, rows func(*Sealed) bool, answers func(*Answer) bool, plan Sealed,
	decided func(int, Sealed), claim func(string, Claim)) (err error) {
	if f.w == nil {
		w, err := newWorker(f.Work, plan)
		if err != nil {
			return err
		}
		if err := w.bind(f.Work); err != nil {
			return err
		}
		f.w, f.part = w, w.s.Part(w.table)
	}
	sealed, err := one(chunk, rows)
	if err != nil {
		return err
	}
	var c sheet.Chunk
	if err := f.w.unpack(sealed, &c); err != nil {
		return err
	}
	d, err := f.w.decide(f.part, &c, answers)
	if err != nil {
		return err
	}
	claimed := map[uint64]bool{}
	for _, r := range d.Called {
		for _, digits := range r.Numbers {
			if !claimed[digits] {
				claimed[digits] = true
				claim(f.w.called(digits), Claim{chunk, r.Line})
			}
		}
	}
	out, err := f.w.sealed("decided", d)
	if err == nil {
		decided(chunk, out)
	}
	return err
}

// called stands for a number that may be called. It is no pseudonym under which anything is held.
func (s *secret) called(digits uint64) string { return s.pseudonym(fmt.Sprintf("called %d", digits)) }

// decide decides a chunk.
func (w *worker) decide(part *decide.Part, c *sheet.Chunk, answers func(*Answer) bool) (*decide.Decided, error) {
	held := map[string]map[string]string{}
	for a := (Answer{}); answers(&a); a = (Answer{}) {
		facts := map[string]string{}
		for _, f := range a.Facts {
			if had, twice := facts[f.Of]; twice && had != f.Says {
				return nil, fmt.Errorf("deux faits de %s sous un seul pseudonyme", f.Of)
			}
			facts[f.Of] = f.Says
		}
		held[a.Pseudonym] = facts
	}
	pseudonyms := map[string]string{}
	w.err = nil
	w.held = func(of, key string) (string, bool) {
		p, known := pseudonyms[key]
		if !known {
			p = w.pseudonym(key)
			pseudonyms[key] = p
		}
		facts, answered := held[p]
		if !answered && w.plan.Held.may(p) && w.err == nil {
			w.err = errUnanswered
		}
		says, is := facts[of]
		return says, is
	}
	d := part.Decide(c)
	return d, w.err
}

// one is the one value of a chunk.
func one(chunk int, values func(*Sealed) bool) (out Sealed, err error) {
	if !values(&out) {
		return out, fmt.Errorf("morceau %d : ses lignes ne sont pas arrivées", chunk)
	}
	if more := (Sealed{}); values(&more) {
		return out, fmt.Errorf("morceau %d : il est arrivé deux fois", chunk)
	}
	return out, nil
}
