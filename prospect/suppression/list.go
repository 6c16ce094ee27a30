package suppression

import (
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Listing is what a suppression list answers for a number. Zero is unknown: the
// number is, or the list cannot be asked.
type Listing uint8

const (
	// NotListed: the list does not hold the number.
	NotListed Listing = iota + 1 // not-listed
	// Listed: it does.
	Listed // listed
)

// An Answer is what a list says of one number.
type Answer struct {
	Listing Listing `json:"listing,omitzero"`
	// On is the day of the objection, in Paris. Zero: not listed, or the list keeps
	// no day for it.
	On rgpd.Date `json:"on,omitzero"`
}

// An Info says what a list is a list of.
type Info struct {
	// Principal is in whose name the people on the list no longer want to be
	// contacted, in the words of the campaign. Empty: the list holds for
	// whoever is called for. Lists of two principals share no pseudonym.
	Principal string `json:"principal,omitempty"`
	// Source is who makes the list: "CRM", "client Lumen". Of one source an older list never
	// takes the place of a later one, see [Gate.Put]. Empty is a source like any other.
	Source string `json:"source,omitempty"`
	// Sequence numbers the lists of a source, and only grows. Zero where they are not
	// numbered: then AsOf alone tells which is the later.
	Sequence uint64 `json:"sequence,omitempty"`
	// AsOf is the instant up to which every objection received is in the list, to
	// the second. The age of the list counts from it.
	AsOf time.Time `json:"as_of,omitzero"`
	// KeyID identifies the key, see [Key.ID]. It is read from the list;
	// a builder sets it.
	KeyID string `json:"key_id,omitempty"`

	// parts are the lineages of the lists that were merged into it, if their sources are
	// several, as a file has them: a string, so that Info can be compared by ==.
	parts string
}

// Equal reports whether two lists are the same list of a source, by their facts, those of
// what was merged into them too.
func (i Info) Equal(as Info) bool {
	same := i.AsOf.Equal(as.AsOf)
	i.AsOf, as.AsOf = time.Time{}, time.Time{}
	return same && i == as
}

// follows reports whether a list may stand after another of its source: neither its number
// nor its instant is lower.
func (i Info) follows(had Info) bool {
	return i.Sequence >= had.Sequence && i.AsOf.Unix() >= had.AsOf.Unix()
}

// A List is the "liste repoussoir" of the people who objected to
// prospecting: keyed pseudonyms of their numbers, and the day of the objection where
// it was given. RGPD, art. 21(3); CNIL, 27 January 2022. It holds no number, at rest
// or in memory, and so may outlive the erasure of everything else about a person.
//
// A pseudonym is the first 64 bits of one AES-128 block: the number in 8 bytes behind 8 of
// padding, under a key that HMAC-SHA-256 derives from the house's for the lists of one
// principal, and for nothing else. Each number has a block of its own, and nobody without the
// key tells AES from a random choice of blocks, so that a name says nothing of its number, nor
// of another's: over 2^34 numbers, more than any country has, such names differ from chance by
// less than 2^-60. They serve as well as the HMAC of files before version 3, at a fraction of
// the time; those are still read, and asked by HMAC.
//
// The list is exact but for collisions: of 10 million entries, a given number that is not
// listed is taken for listed with odds of 5 in 10^13, and two entries share a
// pseudonym with odds of 3 in a million. A collision refuses a call wrongly; it never
// lets one through, unless the entry that was met is removed for the other's sake.
//
// A list is immutable and safe for use by several goroutines at once. It is built by
// a [Builder], read by [Read], and put in front of decisions by a [Gate], which takes in
// who objects meanwhile. Lists that need not be asked stay in their files: [MergeFiles] and
// [DiffFiles]. The nil list and the zero one cannot be asked: all their
// answers are unknown.
type List struct {
	info  Info
	names *pseudonyms
	base  *shelf
	over  []change // sorted by key: what with changed since base was built
	n     int
}

// made reports whether the list is one, and not nil or zero.
func (l *List) made() bool { return l != nil && l.base != nil }

// Info says what the list is a list of, and as of when.
func (l *List) Info() Info {
	if !l.made() {
		return Info{}
	}
	return l.info
}

// Len returns how many entries the list has.
func (l *List) Len() int {
	if !l.made() {
		return 0
	}
	return l.n
}

// Lookup asks for one number. It allocates nothing. The answer says nothing of the
// list's age: what may be relied on for a decision [Gate.Ask] says.
func (l *List) Lookup(n number.Number) Answer {
	if !l.made() || n == (number.Number{}) {
		return Answer{}
	}
	s := l.names.take()
	key := s.of(n)
	l.names.give(s)
	if a, ok := l.changed(key); ok {
		return a
	}
	return answer(l.base.find(key))
}

func answer(day uint16, ok bool) Answer {
	if !ok {
		return Answer{Listing: NotListed}
	}
	return Answer{Listed, rgpd.Date(day)}
}

// changed is what the changes since the build say of a key, if they do.
func (l *List) changed(key uint64) (Answer, bool) {
	if len(l.over) == 0 {
		return Answer{}, false
	}
	i, ok := slices.BinarySearchFunc(l.over, key, change.compare)
	if !ok {
		return Answer{}, false
	}
	return answer(l.over[i].day, !l.over[i].gone), true
}

// lookupBatch is how many look-ups go side by side.
const lookupBatch = 256

// LookupAll asks for many numbers at once, and appends one answer each to out, in
// their order. The memory is asked side by side, so that at millions of entries
// little more than the hashing of the numbers is left. It allocates nothing if out has
// room.
func (l *List) LookupAll(out []Answer, numbers []number.Number) []Answer {
	out = slices.Grow(out, len(numbers))
	for part := range slices.Chunk(numbers, lookupBatch) {
		var answers [lookupBatch]Answer
		l.lookup(&answers, len(part), func(i int) number.Number { return part[i] })
		out = append(out, answers[:len(part)]...)
	}
	return out
}

// lookup answers for n numbers, in three rounds: hash all, open the place of each,
// search in each. The second waits for the memory of many at a time.
func (l *List) lookup(out *[lookupBatch]Answer, n int, num func(int) number.Number) {
	if !l.made() {
		return
	}
	var (
		keys    [lookupBatch]uint64
		cursors [lookupBatch]cursor
	)
	s := l.names.take()
	for i := range n {
		keys[i] = s.of(num(i))
	}
	l.names.give(s)
	for i, key := range keys[:n] {
		cursors[i] = l.base.open(key)
	}
	for i, key := range keys[:n] {
		if num(i) == (number.Number{}) {
			continue
		}
		if a, ok := l.changed(key); ok {
			out[i] = a
			continue
		}
		out[i] = answer(l.base.search(key, &cursors[i]))
	}
}

// all yields the entries, changes included, in the order of their keys.
func (l *List) all(yield func(entry) bool) {
	over := l.over
	for e := range l.base.all {
		for len(over) > 0 && over[0].key < e.key {
			if c := over[0]; !c.gone && !yield(c.entry) {
				return
			}
			over = over[1:]
		}
		if len(over) > 0 && over[0].key == e.key {
			c := over[0]
			over = over[1:]
			if !c.gone && !yield(c.entry) {
				return
			}
			continue
		}
		if !yield(e) {
			return
		}
	}
	for _, c := range over {
		if !c.gone && !yield(c.entry) {
			return
		}
	}
}

// dated reports whether any entry has a day.
func (l *List) dated() bool {
	return l.base.days != nil || slices.ContainsFunc(l.over, func(c change) bool { return c.day != 0 })
}

// String says what the list is, without an entry of it.
func (l *List) String() string {
	if !l.made() {
		return "no suppression list"
	}
	return fmt.Sprintf("suppression list of %d entries as of %s", l.n, l.info.AsOf.Format(time.RFC3339))
}

// Format prints what String says, whatever the verb.
func (l *List) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(l.String())) }

// newList makes a list of a shelf; the facts of info are checked before.
func newList(info Info, names *pseudonyms, base *shelf) *List {
	info.KeyID = hex.EncodeToString(names.id[:])
	info.AsOf = info.AsOf.UTC().Truncate(time.Second)
	return &List{info: info, names: names, base: base, n: base.n}
}
