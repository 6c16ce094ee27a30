package main

import (
	"fmt"
	"math/bits"
)

// A zone is where the first digits of a number say that it is.
type zone uint8

const (
	mobile zone = iota // anywhere on the mainland
	parisRegion
	northWest
	northEast
	southEast
	southWest
	guadeloupe
	martinique
	guyane
	reunion
	zones
)

// A block is consecutive numbers: the digits after the first zero, of which the
// last ones are free.
type block struct {
	head uint32
	zone zone
}

// fictional are the ranges that Arcep keeps for works of fiction (décision
// 2018-0881): ten thousand numbers each.
var fictional = []block{{19900, parisRegion}, {26191, northWest}, {35301, northEast}, {46571, southEast},
	{53649, southWest}, {63998, mobile}}

// ordinary are ranges of numbers in use, a million each: seven in ten mobile, a few
// overseas.
var ordinary = func() (out []block) {
	for _, r := range []struct {
		first, last uint32
		zone        zone
	}{
		{600, 638, mobile}, {640, 689, mobile}, {698, 699, mobile}, {730, 789, mobile},
		{140, 149, parisRegion}, {153, 156, parisRegion}, {228, 241, northWest}, {320, 333, northEast},
		{442, 455, southEast}, {545, 558, southWest},
		{690, 690, guadeloupe}, {692, 692, reunion}, {694, 694, guyane}, {696, 696, martinique},
	} {
		for head := r.first; head <= r.last; head++ {
			out = append(out, block{head, r.zone})
		}
	}
	return out
}()

const (
	fictionalSize = 10_000
	ordinarySize  = 1_000_000
)

var mostNumbers = len(ordinary) * ordinarySize

// A book deals the numbers of a campaign and of its list, each once, without
// remembering them: the number at a place is a permutation of the place. The first
// places are the campaign's, two a row, and the others are of people whom the
// campaign does not know.
type book struct {
	seed         uint64
	rows, listed int
	share        float64 // of the campaign's numbers that are listed
	narrow       bool    // no row has a second number
	blocks       []block
	size         uint32 // numbers in a block
	shuffle      permutation
	numbers      int // of the campaign
	hits         int // of them, in the list
}

func newBook(seed uint64, rows, listed int, share float64, narrow bool) *book {
	b := &book{seed: seed, rows: rows, listed: listed, share: share, narrow: narrow, blocks: fictional,
		size: fictionalSize}
	if 2*rows+listed > len(fictional)*fictionalSize {
		b.blocks, b.size = ordinary, ordinarySize
	}
	b.shuffle = newPermutation(seed, uint64(len(b.blocks))*uint64(b.size))
	for place := range 2 * rows {
		if place%2 == 0 || b.second(place/2) {
			b.numbers++
			if b.hit(place) {
				b.hits++
			}
		}
	}
	return b
}

func (b *book) fiction() bool { return b.size == fictionalSize }

// A dialled is the nine digits after the first zero, and where they are.
type dialled struct {
	nine uint32
	zone zone
}

func (b *book) at(place int) dialled {
	i := uint32(b.shuffle.at(uint64(place)))
	bl := b.blocks[i/b.size]
	return dialled{bl.head*b.size + i%b.size, bl.zone}
}

// ten writes the number without spaces.
func (d dialled) ten() string { return fmt.Sprintf("0%09d", d.nine) }

// first is the number of a row.
func (b *book) first(row int) dialled { return b.at(2 * row) }

// second reports whether a row has a second number, a mobile.
func (b *book) second(row int) bool {
	return !b.narrow && b.chance(2*row, 2) < 0.3 && b.at(2*row+1).zone == mobile
}

// hit reports whether the number at a place of the campaign is in the list.
func (b *book) hit(place int) bool { return b.chance(place, 1) < b.share }

// stops yields the numbers of the list, those of the campaign among the others.
func (b *book) stops(yield func(dialled) bool) {
	others, dealt := b.listed-b.hits, 0
	for place := range 2 * b.rows {
		if b.hit(place) && (place%2 == 0 || b.second(place/2)) && !yield(b.at(place)) {
			return
		}
		for ; dealt < others*(place+1)/(2*b.rows); dealt++ {
			if !yield(b.at(2*b.rows + dealt)) {
				return
			}
		}
	}
}

// chance is a number of [0, 1) that belongs to a place and a question.
func (b *book) chance(place int, question uint64) float64 {
	return float64(mix(b.seed^question<<56^mix(uint64(place)))>>11) / (1 << 53)
}

// A permutation of [0, n): a Feistel network over the next even power of two,
// walked until it falls within.
type permutation struct {
	n, mask uint64
	half    int
	keys    [4]uint64
}

func newPermutation(seed, n uint64) permutation {
	half := (bits.Len64(n-1) + 1) / 2
	p := permutation{n: n, half: half, mask: 1<<half - 1}
	for i := range p.keys {
		p.keys[i] = mix(seed + uint64(i)<<32)
	}
	return p
}

func (p *permutation) at(i uint64) uint64 {
	for {
		l, r := i>>p.half, i&p.mask
		for _, key := range p.keys {
			l, r = r, l^mix(r^key)&p.mask
		}
		if i = l<<p.half | r; i < p.n {
			return i
		}
	}
}

// mix spreads the bits of a word: the finalizer of SplitMix64.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
