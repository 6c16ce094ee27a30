package suppression

import (
	"bytes"
	"encoding/binary"
	"maps"
	"slices"
	"time"
)

// A state is what a gate knows beside the entries of its list.
type state struct {
	principal string
	placed    bool // a list is in force
	base      seal // of its file, where the gate keeps one
	source    string
	// seen are the latest lists of each source that were put, by their numbers and instants.
	seen map[string]Info
	// entered are those who objected to this gate, and the days, under each naming.
	entered map[naming]map[uint64]uint16
	// over is what differs from the list in force, and holds while it is in force: who was
	// taken off it, and whose entry under an older key is named by the present one.
	over map[naming]map[uint64]change
}

func newState() state {
	return state{
		seen: map[string]Info{}, entered: map[naming]map[uint64]uint16{}, over: map[naming]map[uint64]change{},
	}
}

// An act is one thing that a journal keeps of a number.
type act uint8

const (
	enter act = iota + 1 // the person objected to this gate, on that day
	lift                 // the person took it back
	move                 // an entry of the list under an older key has this name now
)

// A step is an act under one naming.
type step struct {
	naming
	act
	entry
}

// within is what stands under a naming.
func within[V any](m map[naming]map[uint64]V, n naming) map[uint64]V {
	if m[n] == nil {
		m[n] = map[uint64]V{}
	}
	return m[n]
}

// take makes steps.
func (s *state) take(steps []step) {
	for _, t := range steps {
		switch t.act {
		case enter:
			within(s.entered, t.naming)[t.key] = t.day
			delete(s.over[t.naming], t.key)
		case lift:
			delete(s.entered[t.naming], t.key)
			within(s.over, t.naming)[t.key] = change{entry{key: t.key}, true}
		case move:
			within(s.over, t.naming)[t.key] = change{entry: t.entry}
		}
	}
}

// place puts a list in the place of the one in force. What differed from that is over.
func (s *state) place(base seal, info Info) {
	s.placed, s.base, s.source = true, base, info.Source
	s.seen = maps.Clone(s.seen)
	for _, i := range info.lineages() {
		s.seen[i.Source] = Info{Sequence: i.Sequence, AsOf: i.AsOf}
	}
	s.over = map[naming]map[uint64]change{}
}

// What a frame of the journal says: one byte of kind, then
//
//	steps     8 key identifier, 1 scheme, 1 act, 8 pseudonym, 2 day, each
//	placed    32 seal of the list's file, its lineage, and those of its parts
//	state     the principal; 1 if a list is in force, 32 its seal, its source; 2 count of lineages, and
//	          they; steps
//
// A lineage is 2 bytes of length of the source's name, the name, 8 of sequence, 8 of
// seconds since 1970.
const (
	saysSteps  = 1
	saysPlaced = 2
	saysState  = 3
	stepSize   = 8 + 1 + 1 + 8 + 2
)

func appendSteps(b []byte, steps []step) []byte {
	b = slices.Grow(b, len(steps)*stepSize)
	for _, t := range steps {
		b = append(b, t.naming.id[:]...)
		b = append(b, byte(t.scheme), byte(t.act))
		b = t.entry.appendTo(b)
	}
	return b
}

func appendName(b []byte, name string) []byte {
	return append(binary.BigEndian.AppendUint16(b, uint16(len(name))), name...)
}

func appendLineage(b []byte, source string, at Info) []byte {
	b = binary.BigEndian.AppendUint64(appendName(b, source), at.Sequence)
	return binary.BigEndian.AppendUint64(b, uint64(at.AsOf.Unix()))
}

func stepsFrame(steps []step) []byte { return appendSteps([]byte{saysSteps}, steps) }

func placedFrame(base seal, info Info) []byte {
	return append(appendLineage(append([]byte{saysPlaced}, base[:]...), info.Source, info), info.parts...)
}

// frame says the whole state.
func (s *state) frame() []byte {
	placed := byte(0)
	if s.placed {
		placed = 1
	}
	b := append(appendName([]byte{saysState}, s.principal), placed)
	b = appendName(append(b, s.base[:]...), s.source)
	b = binary.BigEndian.AppendUint16(b, uint16(len(s.seen)))
	for _, source := range slices.Sorted(maps.Keys(s.seen)) {
		b = appendLineage(b, source, s.seen[source])
	}
	return appendSteps(b, s.steps())
}

// steps lead from nothing to who was entered and what differs from the list.
func (s *state) steps() (out []step) {
	for n, days := range s.entered {
		for key, day := range days {
			out = append(out, step{n, enter, entry{key, day}})
		}
	}
	for n, changes := range s.over {
		for key, c := range changes {
			t := step{n, move, entry{key, c.day}}
			if c.gone {
				t.act = lift
			}
			out = append(out, t)
		}
	}
	return out
}

// A reading takes a frame apart; once something is missing all that follows is zero.
type reading struct {
	left []byte
	bad  bool
}

func (r *reading) bytes(n int) []byte {
	if n > len(r.left) {
		r.left, r.bad = nil, true
		return make([]byte, n)
	}
	b := r.left[:n]
	r.left = r.left[n:]
	return b
}

func (r *reading) uint16() uint16 { return binary.BigEndian.Uint16(r.bytes(2)) }
func (r *reading) uint64() uint64 { return binary.BigEndian.Uint64(r.bytes(8)) }
func (r *reading) name() string   { return string(r.bytes(int(r.uint16()))) }

func (r *reading) lineage() (i Info) {
	i.Source, i.Sequence = r.name(), r.uint64()
	i.AsOf = time.Unix(int64(r.uint64()), 0).UTC()
	return i
}

func (r *reading) steps() (out []step) {
	for len(r.left) > 0 {
		var t step
		t.naming.id = [8]byte(r.bytes(8))
		t.scheme, t.act = scheme(r.bytes(1)[0]), act(r.bytes(1)[0])
		t.entry = entry{r.uint64(), r.uint16()}
		r.bad = r.bad || t.act < enter || t.act > move || t.scheme < hmacNames || t.scheme > aesNames
		out = append(out, t)
	}
	return out
}

// hear takes what a frame says; before is the state before the last list was placed, if
// nothing came since.
func (s *state) hear(says []byte, before **state) error {
	r := reading{left: says}
	switch kind := r.bytes(1)[0]; kind {
	case saysSteps:
		*before = nil
		steps := r.steps()
		if !r.bad {
			s.take(steps)
		}
	case saysPlaced:
		was := *s
		*before = &was
		base := seal(r.bytes(len(seal{})))
		info := r.lineage()
		info.parts = string(r.left)
		if _, ok := partsOf(info.parts); !ok {
			r.bad = true
		}
		if !r.bad {
			s.place(base, info)
		}
	case saysState:
		*before = nil
		*s = newState()
		s.principal = r.name()
		s.placed = bytes.Equal(r.bytes(1), []byte{1})
		s.base, s.source = seal(r.bytes(len(seal{}))), r.name()
		for range r.uint16() {
			info := r.lineage()
			s.seen[info.Source] = Info{Sequence: info.Sequence, AsOf: info.AsOf}
		}
		s.take(r.steps())
	default:
		r.bad = true
	}
	if r.bad {
		return ErrAltered
	}
	return nil
}
