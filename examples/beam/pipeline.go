package main

import (
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// A Work is what the functions of the pipeline are made of. The runner sees it: it names files, and holds no key.
type Work struct {
	Args   []string // the command line, as examples/screen takes it, with the instant of the contact
	Out    string   // the folder of the results
	Run    string   // which names what is not whole yet
	Shards int      // of each file
	Chunk  int      // bytes of rows that are decided together
}

// screening builds the pipeline:
//
//	read ── chunks ──┬── ask ── pseudonyms ──┐
//	     └─ facts, by pseudonym ──────── join ── answers ── decide ── claims ── first ── settle ── write ── keep
//	     └─ plan, for all                    └── chunks ───┘   └─── decided ───────────────┘
func screening(s beam.Scope, w Work) {
	plan, chunks, held := beam.ParDo3(s.Scope("read"), &readFn{w}, beam.Impulse(s))
	by := beam.SideInput{Input: plan}
	chunks = beam.Reshuffle(s, chunks)
	asked := beam.ParDo(s.Scope("ask"), &askFn{Work: w}, chunks, by)
	answers := beam.ParDo(s.Scope("join"), join, beam.CoGroupByKey(s, asked, held))
	decided, claims := beam.ParDo2(s.Scope("decide"), &decideFn{Work: w}, beam.CoGroupByKey(s, chunks, answers), by)
	firsts := beam.ParDo(s.Scope("first"), first, beam.GroupByKey(s, claims))
	pieces, counts := beam.ParDo2(s.Scope("settle"), &settleFn{Work: w}, beam.CoGroupByKey(s, decided, firsts), by)
	written := beam.ParDo(s.Scope("write"), &writeFn{Work: w}, beam.GroupByKey(s, pieces), by)
	beam.ParDo0(s.Scope("keep"), &keepFn{w}, beam.Impulse(s), by, beam.SideInput{Input: written},
		beam.SideInput{Input: counts})
}

// An Answer is all that is held under a pseudonym, for a chunk that asked.
type Answer struct {
	Pseudonym string
	Facts     []Fact
}

// A Claim is a row that may be called under a number: the first of its chunk.
type Claim struct{ Chunk, Line int }

// A First is the first row of the file that may be called under a number.
type First struct {
	Pseudonym string
	Line      int
}

// A Piece is what a chunk gives to a file.
type Piece struct {
	Chunk, Rows int
	Text        Sealed
}

// A Written is a file that is written.
type Written struct {
	File string
	Rows int
}

// A Count is how many rows of a chunk are in a file for a reason.
type Count struct {
	Bin        int
	Code, Says string
	Rows       int
}

func init() {
	for _, t := range []any{Work{}, Sealed{}, Fact{}, Answer{}, Claim{}, First{}, Piece{}, Written{}, Count{}} {
		beam.RegisterType(reflect.TypeOf(t))
	}
	register.DoFn4x1[[]byte, func(Sealed), func(int, Sealed), func(string, Fact), error](&readFn{})
	register.DoFn4x1[int, Sealed, Sealed, func(string, int), error](&askFn{})
	register.Function4x0(join)
	register.DoFn6x1[int, func(*Sealed) bool, func(*Answer) bool, Sealed, func(int, Sealed), func(string, Claim),
		error](&decideFn{})
	register.Function3x1(first)
	register.DoFn6x1[int, func(*Sealed) bool, func(*First) bool, Sealed, func(string, Piece), func(Count),
		error](&settleFn{})
	register.DoFn4x1[string, func(*Piece) bool, Sealed, func(Written), error](&writeFn{})
	register.DoFn4x1[[]byte, Sealed, func(*Written) bool, func(*Count) bool, error](&keepFn{})
	register.Emitter1[Sealed]()
	register.Emitter1[Count]()
	register.Emitter1[Written]()
	register.Emitter2[int, Sealed]()
	register.Emitter2[string, Fact]()
	register.Emitter2[string, int]()
	register.Emitter2[string, Claim]()
	register.Emitter2[string, Piece]()
	register.Emitter2[int, Answer]()
	register.Emitter2[int, First]()
	register.Iter1[Sealed]()
	register.Iter1[int]()
	register.Iter1[Fact]()
	register.Iter1[Answer]()
	register.Iter1[Claim]()
	register.Iter1[First]()
	register.Iter1[Piece]()
	register.Iter1[Written]()
	register.Iter1[Count]()
}
