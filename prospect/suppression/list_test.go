package suppression

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect/number"
)

var raceDetector bool // while the tests of the race detector run

// listedAsOf is the instant of the lists of these tests.
var listedAsOf = time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)

func keyOf(t testing.TB, secret string) Key {
	k, err := NewKey([]byte(secret))
	require.NoError(t, err)
	return k
}

func testKey(t testing.TB) Key { return keyOf(t, "a secret of at least 16 bytes") }

// mobile is the i-th mobile number of the mainland, 06 00 00 00 00 being the first.
func mobile(i int) number.Number {
	n, err := number.Parse("0" + strconv.Itoa(600_000_000+i))
	if err != nil {
		panic(err)
	}
	return n
}

// drawNumbers draws numbers as lists have them: half at random, half in clusters,
// some of them twice.
func drawNumbers(r *rand.Rand, n int) []number.Number {
	out := make([]number.Number, 0, n)
	for len(out) < n {
		if r.IntN(2) == 0 {
			out = append(out, mobile(r.IntN(200_000_000)))
			continue
		}
		for start, i := r.IntN(200_000_000), 0; i < 1+r.IntN(64) && len(out) < n; i++ {
			out = append(out, mobile(start+i))
		}
	}
	return out
}

func buildList(t testing.TB, key Key, info Info, entries map[number.Number]rgpd.Date) *List {
	b := NewBuilder(key, info)
	defer b.Close()
	for n, on := range entries {
		b.Add(n, on)
	}
	l, err := b.List()
	require.NoError(t, err)
	return l
}

// hmacList is a list as files before version 3 hold it.
func hmacList(t testing.TB, key Key, info Info, entries map[number.Number]rgpd.Date) *List {
	b := NewBuilder(key, info)
	b.names = key.named(info.Principal, hmacNames)
	for n, on := range entries {
		b.Add(n, on)
	}
	l, err := b.List()
	require.NoError(t, err)
	return l
}

func listOf(t testing.TB, numbers ...number.Number) *List {
	m := map[number.Number]rgpd.Date{}
	for _, n := range numbers {
		m[n] = 0
	}
	return buildList(t, testKey(t), Info{AsOf: listedAsOf}, m)
}

// with is the list with changes made, in their order, as of an instant if that is later.
func (l *List) with(asOf time.Time, changes ...Change) (*List, error) {
	if !l.made() {
		return nil, errors.New("no list")
	}
	g := &Gate{state: newState()}
	g.view.Store(&view{l.info.Principal, l, []*List{l}})
	steps, err := g.stepsOf(changes)
	if err != nil {
		return nil, err
	}
	g.show(steps)
	out := *g.List()
	if asOf.After(out.info.AsOf) {
		out.info.AsOf = asOf
	}
	return &out, nil
}

// entriesAt is where the entries of a file are, after the name of the principal.
const entriesAt = fileHead + fileLineage

func fileOf(t testing.TB, l *List) []byte {
	var b bytes.Buffer
	n, err := l.WriteTo(&b)
	require.NoError(t, err)
	require.EqualValues(t, b.Len(), n)
	return b.Bytes()
}

// agree compares a list with a map, for the numbers given and for all in the map.
func agree(t *testing.T, want map[number.Number]rgpd.Date, l *List, asked []number.Number) {
	t.Helper()
	require.Equal(t, len(want), l.Len())
	answers := l.LookupAll(nil, asked)
	require.Len(t, answers, len(asked))
	for i, n := range asked {
		on, ok := want[n]
		w := Answer{Listing: NotListed}
		if ok {
			w = Answer{Listed, on}
		}
		if answers[i] != w {
			t.Fatalf("asked with others: got %v, want %v", answers[i], w)
		}
		if got := l.Lookup(n); got != w {
			t.Fatalf("asked alone: got %v, want %v", got, w)
		}
	}
}

// TestAgreesWithAMap holds a million entries against a map, from one
// build in memory, one through files of bounded memory, and one read back.
func TestAgreesWithAMap(t *testing.T) {
	n := 1_000_000
	if testing.Short() {
		n = 50_000
	}
	r := rand.New(rand.NewPCG(2026, 23))
	want := map[number.Number]rgpd.Date{}
	info := Info{Principal: "Lumen Télécom", AsOf: listedAsOf}
	inMemory, spilt := NewBuilder(testKey(t), info), NewBuilder(testKey(t), info)
	dir := t.TempDir()
	spilt.SpillTo(dir, n/7)
	for _, num := range drawNumbers(r, n) {
		on := rgpd.NewDate(2024, 1, 1) + rgpd.Date(r.IntN(1000))
		if r.IntN(4) == 0 {
			on = 0
		}
		had, twice := want[num]
		switch {
		case !twice:
			want[num] = on
		case had == 0 || on == 0:
			want[num] = 0
		default:
			want[num] = max(had, on)
		}
		inMemory.Add(num, on)
		spilt.Add(num, on)
	}
	asked := append(drawNumbers(r, n/2), slices.Collect(maps.Keys(want))...)

	list, err := inMemory.List()
	require.NoError(t, err)
	agree(t, want, list, asked)

	var file bytes.Buffer
	_, err = spilt.WriteTo(&file)
	require.NoError(t, err)
	require.True(t, bytes.Equal(fileOf(t, list), file.Bytes()), "a build through files writes what a build in memory does")
	again, err := Read(bytes.NewReader(file.Bytes()), testKey(t))
	require.NoError(t, err)
	require.Equal(t, list.Info(), again.Info())
	agree(t, want, again, asked)

	require.Greater(t, len(spilt.files), 5, "the builder used the folder")
	if runtime.GOOS != "windows" {
		left, _ := filepath.Glob(filepath.Join(dir, "*"))
		require.Empty(t, left, "what is killed now leaves nothing behind")
	}
	require.NoError(t, spilt.Close())
	left, _ := filepath.Glob(filepath.Join(dir, "*"))
	require.Empty(t, left, "Close removes the files")
}

// TestSizes: lists of few entries, where a place holds all or none.
func TestSizes(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 5))
	for _, n := range []int{0, 1, 2, 3, 7, 8, 15, 16, 17, 31, 32, 33, 255, 256, 257, 1000, 5000} {
		want := map[number.Number]rgpd.Date{}
		for len(want) < n {
			want[mobile(r.IntN(1e6))] = rgpd.Date(1 + r.IntN(20000))
		}
		l := buildList(t, testKey(t), Info{AsOf: listedAsOf}, want)
		asked := append(drawNumbers(r, 300), slices.Collect(maps.Keys(want))...)
		agree(t, want, l, asked)
		again, err := Read(bytes.NewReader(fileOf(t, l)), testKey(t))
		require.NoError(t, err)
		agree(t, want, again, asked)
	}
}

// TestShelfEdges: keys at both ends of the range, which numbers reach too seldom.
func TestShelfEdges(t *testing.T) {
	for _, n := range []int{2, 40, 5000} {
		keys := []uint64{0, 1, math.MaxUint64 - 1, math.MaxUint64}[:min(n, 4)]
		for r := rand.New(rand.NewPCG(1, uint64(n))); len(keys) < n; {
			keys = append(keys, r.Uint64())
		}
		slices.Sort(keys)
		s := newShelf(n, false)
		for _, k := range keys {
			s.put(entry{key: k})
		}
		s.seal()
		var got []uint64
		for e := range s.all {
			got = append(got, e.key)
		}
		require.Empty(t, cmp.Diff(keys, got))
		for _, k := range keys {
			_, ok := s.find(k)
			require.True(t, ok)
			if _, listed := slices.BinarySearch(keys, k^4); !listed {
				_, ok = s.find(k ^ 4)
				require.False(t, ok)
			}
		}
	}
}

func TestMemory(t *testing.T) {
	s := newShelf(1_000_000, false)
	require.Less(t, float64(s.bytes())/1e6, 7.0, "bytes an entry")
	dated := newShelf(1_000_000, true)
	require.Less(t, float64(dated.bytes())/1e6, 9.0, "bytes an entry with its day")
}

func TestAllocatesNothing(t *testing.T) {
	if raceDetector {
		t.Skip("a pool allocates under the race detector")
	}
	l := listOf(t, drawNumbers(rand.New(rand.NewPCG(1, 1)), 10_000)...)
	l, err := l.with(listedAsOf, Change{Do: Add, Number: mobile(1)})
	require.NoError(t, err)
	asked := drawNumbers(rand.New(rand.NewPCG(1, 2)), 1000)
	out := make([]Answer, 0, len(asked))
	gate := NewGate(time.Hour)
	gate.Put(l)
	questions := make([]Question, len(asked))
	for i, n := range asked {
		questions[i].Number = n
	}
	require.Zero(t, testing.AllocsPerRun(100, func() { l.Lookup(asked[0]) }))
	require.Zero(t, testing.AllocsPerRun(20, func() { out = l.LookupAll(out[:0], asked) }))
	require.Zero(t, testing.AllocsPerRun(100, func() { gate.Ask(questions[0], listedAsOf) }))
	require.Zero(t, testing.AllocsPerRun(20, func() { out = gate.AskAll(out[:0], questions, listedAsOf) }))
}

func TestKey(t *testing.T) {
	for _, n := range []int{0, 1, 15} {
		_, err := NewKey(make([]byte, n))
		require.Error(t, err, "%d bytes", n)
	}
	secret := []byte("0123456789abcdef")
	k, err := NewKey(secret)
	require.NoError(t, err)
	id := k.ID()
	secret[0] = 'x'
	require.Equal(t, id, k.ID(), "the key keeps a copy of the secret")
	require.Len(t, id, 16)
	require.Empty(t, Key{}.ID())

	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, testkit.Undated())).Info("key", "key", k)
	slog.New(slog.NewTextHandler(&log, testkit.Undated())).Info("key", "key", k)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		fmt.Fprintf(&log, verb, k)
	}
	for _, hidden := range []string{"123456789", hex.EncodeToString([]byte("123456789")), "49 50 51"} {
		require.NotContains(t, log.String(), hidden)
	}

	// What cannot be listed is said, and no list comes of it.
	b := NewBuilder(Key{}, Info{})
	b.Add(mobile(1), 0)
	b.Add(number.Number{}, 0)
	b.Add(mobile(1), lastDay+1)
	b.SpillTo("", 0)
	_, err = b.List()
	for _, field := range []string{"key", "as of", "number", "day", "spill"} {
		require.ErrorContains(t, err, field)
	}
	_, err = Read(bytes.NewReader(fileOf(t, listOf(t))), Key{})
	require.ErrorIs(t, err, ErrKey)
}

// TestRevealsNothing looks at a file without its key: no writing of a
// number stands in it, nor a bare digest of one, and neighbours are strangers.
func TestRevealsNothing(t *testing.T) {
	const n = 4096
	var numbers []number.Number
	for i := range n {
		numbers = append(numbers, mobile(12_345_678+i)) // one block, in order
	}
	key := testKey(t)
	l := listOf(t, numbers...)
	file := fileOf(t, l)
	body := file[entriesAt : len(file)-sha256.Size]
	require.Equal(t, 8*n, len(body))

	for _, num := range numbers {
		d := num.RevealDigits()
		var be, le [8]byte
		binary.BigEndian.PutUint64(be[:], d)
		binary.LittleEndian.PutUint64(le[:], d)
		writings := [][]byte{[]byte(num.Reveal()), []byte(num.Reveal()[3:]), []byte(num.RevealNational()), be[2:], le[:6]}
		for _, w := range [][]byte{[]byte(num.Reveal()), []byte(num.Reveal()[1:]), []byte("0" + num.Reveal()[3:]), be[:], le[:]} {
			sum := sha256.Sum256(w)
			writings = append(writings, sum[:8], sum[24:])
		}
		for _, w := range writings {
			if bytes.Contains(file, w) {
				t.Fatal("a number, or a digest that needs no key, stands in the file")
			}
		}
	}

	// No order: the places of the numbers in the file are as good as shuffled.
	s := l.names.take()
	keys := make([]uint64, n)
	for i, num := range numbers {
		keys[i] = s.of(num)
	}
	sorted := slices.Sorted(slices.Values(keys))
	var rank, alike float64
	for i, k := range keys {
		at, ok := slices.BinarySearch(sorted, k)
		require.True(t, ok)
		require.Equal(t, k, binary.BigEndian.Uint64(body[8*at:]))
		rank += (float64(i) - (n-1)/2.0) * (float64(at) - (n-1)/2.0)
		if i > 0 && k>>56 == keys[i-1]>>56 {
			alike++
		}
	}
	rank /= n * (n*n - 1) / 12.0
	require.Less(t, math.Abs(rank), 5/math.Sqrt(n), "rank correlation with the order of the numbers: five sigmas at most")
	require.Less(t, math.Abs(alike-n/256.0), 5*math.Sqrt(n/256.0), "neighbours that share a first byte: as many as chance has")

	// Another key and another principal share no pseudonym with it.
	for name, other := range map[string]*pseudonyms{
		"other key": keyOf(t, "another secret of 16 bytes").pseudonyms(""), "other principal": key.pseudonyms("Autre"),
	} {
		s := other.take()
		for _, num := range numbers {
			_, ok := slices.BinarySearch(sorted, s.of(num))
			require.False(t, ok, name)
		}
	}
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", l, l, l), "33")
}

// TestFile: what was not written with the key is not read, and the error
// says why.
func TestFile(t *testing.T) {
	l := buildList(t, testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf},
		map[number.Number]rgpd.Date{mobile(1): rgpd.NewDate(2026, 1, 2), mobile(2): 0, mobile(3): rgpd.NewDate(2025, 1, 2)})
	good := fileOf(t, l)
	edited := func(at int, b ...byte) []byte {
		out := bytes.Clone(good)
		copy(out[at:], b)
		return out
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"empty":                       {nil, ErrFormat},
		"a table of numbers":          {[]byte("numero;date\n0612345678;2026-01-02\n"), ErrFormat},
		"a later version":             {edited(9, 6), ErrVersion},
		"version 4, which it is not":  {edited(9, 4), ErrTruncated},
		"version 5, which it is not":  {edited(9, 5), ErrTruncated},
		"another key identifier":      {edited(12, 0xff), ErrKey},
		"a flag that nobody knows":    {edited(10, 0x80), ErrAltered},
		"another instant":             {edited(27, good[27]+1), ErrAltered},
		"one entry more in its head":  {edited(35, 4), ErrTruncated},
		"one entry less in its head":  {edited(35, 2), ErrAltered},
		"more entries than there are": {edited(28, 0xff), ErrAltered},
		"a long name of principal":    {edited(36, 0xff), ErrAltered},
		"another sequence":            {edited(fileHead+7, 1), ErrAltered},
		"a source":                    {edited(fileHead+9, 1), ErrTruncated},
		"a long name of source":       {edited(fileHead+8, 0xff), ErrAltered},
		"version 0":                   {edited(9, 0), ErrVersion},
		"version 2, which it is not":  {edited(9, 2), ErrAltered},
		"version 1, which it is not":  {edited(9, 1), ErrAltered},
		"another principal":           {edited(entriesAt, 'X'), ErrAltered},
		"another pseudonym":           {edited(entriesAt+5+7, good[entriesAt+5+7]^1), ErrAltered},
		"another day":                 {edited(entriesAt+5+9, good[entriesAt+5+9]^1), ErrAltered},
		"bytes after its end":         {append(bytes.Clone(good), 0), ErrAltered},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Read(bytes.NewReader(c.file), testKey(t))
			require.ErrorIs(t, err, c.want)
			require.Nil(t, got)
		})
	}
	_, err := Read(bytes.NewReader(good), keyOf(t, "another secret of 16 bytes"))
	require.ErrorIs(t, err, ErrKey)
	for cut := 1; cut < len(good); cut++ {
		_, err := Read(bytes.NewReader(good[:cut]), testKey(t))
		require.ErrorIs(t, err, ErrTruncated, "cut at %d", cut)
	}
	for i := range good {
		var e Error
		_, err := Read(bytes.NewReader(edited(i, good[i]^0x10)), testKey(t))
		require.ErrorAs(t, err, &e, "byte %d", i)
	}

	// A reader may stand past other data, and may fail.
	at := bytes.NewReader(append([]byte("before"), good...))
	_, err = at.Seek(6, io.SeekStart)
	require.NoError(t, err)
	got, err := Read(at, testKey(t))
	require.NoError(t, err)
	require.Equal(t, l.Info(), got.Info())
	require.Equal(t, "Lumen", got.Info().Principal)
	require.True(t, got.Info().AsOf.Equal(listedAsOf))
	require.Equal(t, testKey(t).ID(), got.Info().KeyID)
	_, err = Read(failing{bytes.NewReader(good)}, testKey(t))
	require.ErrorIs(t, err, os.ErrPermission)
	_, err = l.WriteTo(failing{})
	require.ErrorIs(t, err, os.ErrPermission)
	b := NewBuilder(testKey(t), Info{AsOf: listedAsOf})
	b.SpillTo(filepath.Join(t.TempDir(), "missing"), 1)
	b.Add(mobile(1), 0)
	_, err = b.List()
	require.ErrorIs(t, err, os.ErrNotExist)
}

type failing struct{ io.Seeker }

func (failing) Read([]byte) (int, error)  { return 0, os.ErrPermission }
func (failing) Write([]byte) (int, error) { return 0, os.ErrPermission }

// TestHeaderClaims: a header that claims four thousand million entries
// costs no memory.
func TestHeaderClaims(t *testing.T) {
	file := fileOf(t, listOf(t, mobile(1)))
	binary.BigEndian.PutUint64(file[28:], entriesMost)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Read(bytes.NewReader(file), testKey(t))
	runtime.ReadMemStats(&after)
	require.ErrorIs(t, err, ErrTruncated)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4<<20))
}

func FuzzRead(f *testing.F) {
	key := testKey(f)
	for _, l := range []*List{
		listOf(f), listOf(f, mobile(1)), listOf(f, drawNumbers(rand.New(rand.NewPCG(1, 1)), 100)...),
		buildList(f, key, Info{Principal: "Lumen", AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): 20000, mobile(9): 0}),
		hmacList(f, key, Info{Source: "crm", AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): 20000}),
	} {
		f.Add(fileOf(f, l))
	}
	f.Add(version1(f))
	merged, err := Merge(night(f, key, "a", 1, mobile(1)), night(f, key, "b", 2))
	require.NoError(f, err)
	f.Add(fileOf(f, merged))
	f.Fuzz(func(t *testing.T, file []byte) {
		l, err := Read(bytes.NewReader(file), key)
		testkit.Refused(t, err)
		if err != nil {
			var e Error
			require.ErrorAs(t, err, &e)
			require.Nil(t, l)
		} else if got := fileOf(t, l); file[9] > 1 && !bytes.Equal(got, file) {
			t.Fatal("what was read is not written back")
		}
		// The seal keeps most inputs out of the entries: give them one that fits.
		if len(file) >= fileHead+sha256.Size {
			sealed := reseal(key, file)
			if l, err := Read(bytes.NewReader(sealed), key); err == nil && sealed[9] > 1 && !bytes.Equal(fileOf(t, l), sealed) {
				// A dated file without any day is written without days.
				require.False(t, l.base.days == nil)
			}
		}
	})
}

// reseal gives a file the seal, and the identifier, of the key.
func reseal(key Key, file []byte) []byte {
	out := bytes.Clone(file)
	id := key.id()
	copy(out, fileMagic)
	copy(out[12:], id[:])
	mac := hmacOf(key, out[:len(out)-sha256.Size])
	copy(out[len(out)-sha256.Size:], mac)
	return out
}

// TestChanges makes changes, merges, diffs and patches at random, beside
// a map.
func TestChanges(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	key, info := testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}
	pool := drawNumbers(r, 400)
	want := map[number.Number]rgpd.Date{}
	first := buildList(t, key, info, want)
	l := first
	for step := range 300 {
		var changes []Change
		for range r.IntN(6) {
			c := Change{Do: Add, Number: pool[r.IntN(len(pool))], On: rgpd.Date(r.IntN(3) * (20000 + step))}
			if r.IntN(3) == 0 {
				c.Do = Remove
			}
			changes = append(changes, c)
			on, had := want[c.Number]
			switch {
			case c.Do == Remove:
				delete(want, c.Number)
			case had:
				want[c.Number] = rgpd.Date(later(uint16(on), uint16(c.On)))
			default:
				want[c.Number] = c.On
			}
		}
		before := l
		was := fileOf(t, before)
		var err error
		l, err = l.with(listedAsOf.Add(time.Duration(step)*time.Minute), changes...)
		require.NoError(t, err)
		require.True(t, bytes.Equal(was, fileOf(t, before)), "the former list stays as it was")
		if step%10 != 0 {
			continue
		}
		agree(t, want, l, pool)
		info.AsOf = l.Info().AsOf
		fresh := buildList(t, key, info, want)
		require.True(t, bytes.Equal(fileOf(t, fresh), fileOf(t, l)), "changes lead to the list that a build leads to")
		d, err := first.Diff(l)
		require.NoError(t, err)
		patched, err := first.patch(d)
		require.NoError(t, err)
		require.True(t, bytes.Equal(fileOf(t, l), fileOf(t, patched)), "a list and the diff make the newer one")
		require.Equal(t, l.Len()-first.Len(), d.Added-d.Removed)
		if step%100 == 0 {
			first = fresh
		}
	}

	var wrong []Change
	wrong = append(wrong, Change{Number: mobile(1)}, Change{Do: Add}, Change{Do: Add, Number: mobile(1), On: -1})
	_, err := l.with(listedAsOf, wrong...)
	for _, field := range []string{"change 0: do", "change 1: number", "change 2: on"} {
		require.ErrorContains(t, err, field)
	}
}

// TestManyChanges: so many that they are built into the list.
func TestManyChanges(t *testing.T) {
	l := listOf(t, mobile(1), mobile(2))
	want := map[number.Number]rgpd.Date{mobile(2): 0}
	changes := []Change{{Do: Remove, Number: mobile(1)}}
	for i := range 6000 {
		changes = append(changes, Change{Add, mobile(1000 + i), 20000})
		want[mobile(1000+i)] = 20000
	}
	l, err := l.with(time.Time{}, changes...)
	require.NoError(t, err)
	require.Empty(t, l.over)
	require.True(t, l.Info().AsOf.Equal(listedAsOf), "a zero instant leaves the age")
	agree(t, want, l, append(slices.Collect(maps.Keys(want)), mobile(1), mobile(3)))
}

func TestMerge(t *testing.T) {
	key := testKey(t)
	early := Info{AsOf: listedAsOf.Add(-time.Hour)}
	a := buildList(t, key, Info{AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): 20001, mobile(2): 20002, mobile(3): 0})
	b := buildList(t, key, early, map[number.Number]rgpd.Date{mobile(2): 20005, mobile(3): 20000, mobile(4): 0})
	m, err := Merge(a, b)
	require.NoError(t, err)
	agree(t, map[number.Number]rgpd.Date{mobile(1): 20001, mobile(2): 20005, mobile(3): 0, mobile(4): 0}, m, []number.Number{mobile(5)})
	require.True(t, m.Info().AsOf.Equal(early.AsOf), "as of the earliest")

	d, err := a.Diff(m)
	require.NoError(t, err)
	require.Equal(t, [3]int{1, 0, 1}, [3]int{d.Added, d.Removed, d.Redated})

	otherKey := buildList(t, keyOf(t, "another secret of 16 bytes"), early, nil)
	otherPrincipal := buildList(t, key, Info{Principal: "Autre", AsOf: listedAsOf}, nil)
	for _, c := range []struct {
		other *List
		want  error
	}{{otherKey, ErrKey}, {otherPrincipal, ErrPrincipal}} {
		_, err := Merge(a, c.other)
		require.ErrorIs(t, err, c.want)
		_, err = a.Diff(c.other)
		require.ErrorIs(t, err, c.want)
		_, err = c.other.patch(d)
		require.ErrorIs(t, err, c.want)
	}
	_, err = b.patch(d)
	require.ErrorContains(t, err, "as of")

	// What stands for "no list" is an error, not a panic.
	_, err = new(Builder).List()
	require.ErrorContains(t, err, "key")
	zero := new(List)
	require.Equal(t, Answer{}, zero.Lookup(mobile(1)))
	_, err = Merge(zero)
	require.Error(t, err)
	_, err = zero.with(listedAsOf)
	require.Error(t, err)
	require.NotEmpty(t, zero.String())
	_, err = Merge()
	require.Error(t, err)
	_, err = Merge(a, nil)
	require.Error(t, err)
	var none *List
	_, err = none.with(listedAsOf)
	require.Error(t, err)
	_, err = none.Diff(a)
	require.Error(t, err)
	_, err = none.patch(d)
	require.Error(t, err)
	_, err = none.WriteTo(io.Discard)
	require.Error(t, err)
	require.Equal(t, Answer{}, none.Lookup(mobile(1)))
	require.Equal(t, []Answer{{}, {}}, none.LookupAll(nil, []number.Number{mobile(1), mobile(2)}))
	require.Zero(t, none.Len())
	require.Zero(t, none.Info())
	require.NotEmpty(t, none.String())
}

// TestErrorsHoldNoNumber: nor does what a list prints.
func TestErrorsHoldNoNumber(t *testing.T) {
	n := mobile(12345678)
	_, err1 := listOf(t).with(listedAsOf, Change{Number: n})
	b := NewBuilder(testKey(t), Info{AsOf: listedAsOf})
	b.Add(n, -5)
	_, err2 := b.List()
	require.Error(t, errors.Join(err1, err2))
	require.False(t, strings.Contains(fmt.Sprint(err1, err2, listOf(t, n)), "12345678"))
}
