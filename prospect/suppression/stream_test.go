package suppression

import (
	"bytes"
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestOldPseudonymIsHMAC holds the composition from saved states against crypto/hmac, and
// against itself where states cannot be had.
func TestOldPseudonymIsHMAC(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 84))
	for range 200 {
		secret := drawSecret(r)
		key := keyOf(t, string(secret))
		principal := string(secret[:r.IntN(16)])
		s := key.named(principal, hmacNames).take()
		require.Nil(t, s.hmac.mac, "the states of this standard library are of the known form")
		mac := hmac.New(sha256.New, key.derive("entries", principal))
		plain := &hmacStamp{mac: hmac.New(sha256.New, key.derive("entries", principal))}
		for range 50 {
			digits := r.Uint64()
			mac.Reset()
			mac.Write(binary.BigEndian.AppendUint64(nil, digits))
			want := binary.BigEndian.Uint64(mac.Sum(nil))
			require.Equal(t, want, s.ofDigits(digits))
			require.Equal(t, want, plain.ofDigits(digits))
		}
		require.True(t, s.hmac.agrees(mac))
		require.False(t, s.hmac.agrees(hmac.New(sha256.New, secret)), "another key is told apart")
	}
	require.Nil(t, newHMACStamp(nil, nil), "no states, no stamp")
}

func drawSecret(r *rand.Rand) []byte {
	secret := make([]byte, 16+r.IntN(150))
	for i := range secret {
		secret[i] = byte(r.Uint32())
	}
	return secret
}

// TestPseudonymIsAES writes out what a pseudonym is: the first half of one block, under a key
// that serves nothing else.
func TestPseudonymIsAES(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 85))
	for range 200 {
		secret := drawSecret(r)
		principal := string(secret[:r.IntN(16)])
		mac := hmac.New(sha256.New, secret)
		fmt.Fprintf(mac, "rgpd suppression list 1\x00entries, by AES\x00%s", principal)
		block, err := aes.NewCipher(mac.Sum(nil)[:16])
		require.NoError(t, err)
		s := keyOf(t, string(secret)).pseudonyms(principal).take()
		for range 50 {
			digits := r.Uint64()
			of := binary.BigEndian.AppendUint64([]byte("number\x00\x00"), digits)
			block.Encrypt(of, of)
			require.Equal(t, binary.BigEndian.Uint64(of), s.ofDigits(digits))
		}
	}
	// One that never changes: a list must be readable years later.
	n, err := number.Parse("0639980001")
	require.NoError(t, err)
	require.Equal(t, "3d223ff16c32d1d1", fmt.Sprintf("%016x", testKey(t).pseudonyms("Lumen").of(n)))
	require.NotEqual(t, testKey(t).named("Lumen", hmacNames).of(n), testKey(t).pseudonyms("Lumen").of(n))
}

// TestSortEntries holds the dealing against the sort of the standard library, on keys that are
// evenly spread and on keys that are not.
func TestSortEntries(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 25))
	for name, key := range map[string]func() uint64{
		"evenly spread":      r.Uint64,
		"one key":            func() uint64 { return 7 },
		"few keys":           func() uint64 { return r.Uint64N(3) << 40 },
		"one first byte":     func() uint64 { return r.Uint64() >> 8 },
		"few low bits":       func() uint64 { return r.Uint64N(1000) },
		"both ends, no more": func() uint64 { return -r.Uint64N(2) },
	} {
		for _, n := range []int{0, 1, 2, 255, 256, 257, 20_000} {
			got := make([]entry, n)
			for i := range got {
				got[i] = entry{key(), uint16(r.Uint32())}
			}
			want := slices.Clone(got)
			slices.SortFunc(want, compareEntries)
			sortEntries(got)
			if !slices.Equal(want, got) {
				t.Errorf("%s: %d entries are not in order", name, n)
			}
		}
	}
}

// TestSpilledFileCut: a run that lost its end is missed.
func TestSpilledFileCut(t *testing.T) {
	for _, left := range []int64{0, 5, runEntry, 15} {
		b := NewBuilder(testKey(t), Info{AsOf: listedAsOf})
		b.SpillTo(t.TempDir(), 3)
		for i := range 5 {
			b.Add(mobile(i), 0)
		}
		require.NoError(t, b.files[0].Truncate(left))
		_, err := b.List()
		require.ErrorIs(t, err, io.ErrUnexpectedEOF, "%d bytes are left", left)
		require.NoError(t, b.Close())
	}
}

// A faltering reader fails when it has given so many bytes.
type faltering struct {
	io.ReadSeeker
	left int
}

func (f *faltering) Read(b []byte) (int, error) {
	if f.left <= 0 {
		return 0, os.ErrPermission
	}
	n, err := f.ReadSeeker.Read(b[:min(len(b), f.left)])
	f.left -= n
	return n, err
}

// TestLongFile: a file of several blocks that fails, is cut or altered in any
// of them.
func TestLongFile(t *testing.T) {
	l := listOf(t, drawNumbers(rand.New(rand.NewPCG(8, 8)), 5*readBlock+100)...)
	good := fileOf(t, l)
	for at := fileHead; at < len(good); at += len(good) / 40 {
		_, err := Read(&faltering{bytes.NewReader(good), at}, testKey(t))
		require.ErrorIs(t, err, os.ErrPermission)
		_, err = DiffFiles(testKey(t), bytes.NewReader(good), &faltering{bytes.NewReader(good), at})
		require.ErrorIs(t, err, os.ErrPermission)
		bad := bytes.Clone(good)
		bad[at] ^= 1
		_, err = Read(bytes.NewReader(bad), testKey(t))
		require.ErrorIs(t, err, ErrAltered)
		_, err = DiffFiles(testKey(t), bytes.NewReader(bad), bytes.NewReader(good))
		require.ErrorIs(t, err, ErrAltered)
		_, err = DiffFiles(testKey(t), bytes.NewReader(good), bytes.NewReader(bad))
		require.ErrorIs(t, err, ErrAltered)
		_, err = MergeFiles(io.Discard, testKey(t), bytes.NewReader(good), bytes.NewReader(bad))
		require.ErrorIs(t, err, ErrAltered)
	}
	got, err := Read(bytes.NewReader(good), testKey(t))
	require.NoError(t, err)
	require.True(t, bytes.Equal(good, fileOf(t, got)))
}

// TestFiles merges and compares files at random, beside maps and beside what is
// done in memory.
func TestFiles(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 34))
	key := testKey(t)
	for round := range 60 {
		pool := drawNumbers(r, 1+r.IntN(3000))
		var (
			maps  []map[number.Number]rgpd.Date
			lists []*List
			files []io.ReadSeeker
		)
		both := map[number.Number]rgpd.Date{}
		for i := range 1 + r.IntN(5) {
			m := map[number.Number]rgpd.Date{}
			for range r.IntN(len(pool) + 1) {
				on := rgpd.Date(0)
				if round%3 > 0 {
					on = rgpd.Date(r.IntN(3) * 10_000)
				}
				m[pool[r.IntN(len(pool))]] = on
			}
			for n, on := range m {
				if had, ok := both[n]; ok {
					on = rgpd.Date(later(uint16(had), uint16(on)))
				}
				both[n] = on
			}
			l := buildList(t, key, Info{Principal: "Lumen", AsOf: listedAsOf.Add(time.Duration(i%3) * time.Hour)}, m)
			f := bytes.NewReader(append([]byte("before"), fileOf(t, l)...))
			_, err := f.Seek(6, io.SeekStart)
			require.NoError(t, err)
			maps, lists, files = append(maps, m), append(lists, l), append(files, f)
		}
		var out bytes.Buffer
		n, err := MergeFiles(&out, key, files...)
		require.NoError(t, err)
		require.EqualValues(t, out.Len(), n)
		inMemory, err := Merge(lists...)
		require.NoError(t, err)
		require.True(t, bytes.Equal(fileOf(t, inMemory), out.Bytes()), "files are merged as lists are")
		merged, err := Read(bytes.NewReader(out.Bytes()), key)
		require.NoError(t, err)
		agree(t, both, merged, pool)

		a, b := maps[0], maps[len(maps)-1]
		la, lb := lists[0], lists[len(lists)-1]
		want := Tally{From: la.Info(), To: lb.Info()}
		for n, on := range b {
			switch had, ok := a[n]; {
			case !ok:
				want.Added++
			case had != on:
				want.Redated++
			default:
				want.Kept++
			}
		}
		for n := range a {
			if _, ok := b[n]; !ok {
				want.Removed++
			}
		}
		got, err := DiffFiles(key, bytes.NewReader(fileOf(t, la)), bytes.NewReader(fileOf(t, lb)))
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(want, got))
		d, err := la.Diff(lb)
		require.NoError(t, err)
		require.Equal(t, [3]int{d.Added, d.Removed, d.Redated}, [3]int{got.Added, got.Removed, got.Redated})
	}
}

// TestFilesApart: what cannot be joined is not, and the error says which
// file it is.
func TestFilesApart(t *testing.T) {
	key, info := testKey(t), Info{Principal: "Lumen", AsOf: listedAsOf}
	some := map[number.Number]rgpd.Date{mobile(1): 20_000, mobile(2): 0}
	good := fileOf(t, buildList(t, key, info, some))
	unordered := bytes.Clone(good)
	first, second := unordered[entriesAt+5:][:10], unordered[entriesAt+15:][:10]
	for i := range first {
		first[i], second[i] = second[i], first[i]
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"empty":             {nil, ErrFormat},
		"cut short":         {good[:len(good)-1], ErrTruncated},
		"by HMAC":           {fileOf(t, hmacList(t, key, info, some)), ErrKey},
		"another key":       {fileOf(t, buildList(t, keyOf(t, "another secret of 16 bytes"), info, some)), ErrKey},
		"another principal": {fileOf(t, buildList(t, key, Info{AsOf: listedAsOf}, some)), ErrPrincipal},
		"out of order":      {reseal(key, unordered), ErrAltered},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			_, err := MergeFiles(&out, key, bytes.NewReader(good), bytes.NewReader(c.file))
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, "file 1")
			require.Empty(t, out.Bytes())
			_, err = DiffFiles(key, bytes.NewReader(good), bytes.NewReader(c.file))
			require.ErrorIs(t, err, c.want)
		})
	}
	_, err := MergeFiles(io.Discard, key)
	require.Error(t, err)
	_, err = MergeFiles(io.Discard, Key{}, bytes.NewReader(good))
	require.ErrorIs(t, err, ErrKey)
	_, err = MergeFiles(failing{}, key, bytes.NewReader(good))
	require.ErrorIs(t, err, os.ErrPermission)
	_, err = MergeFiles(io.Discard, key, failing{bytes.NewReader(good)})
	require.ErrorIs(t, err, os.ErrPermission)

	// A file that changes between the two readings is not written out as a whole list.
	other := fileOf(t, buildList(t, key, info, map[number.Number]rgpd.Date{mobile(3): 0}))
	var out bytes.Buffer
	_, err = MergeFiles(&out, key, &changing{Reader: bytes.NewReader(good), next: other})
	require.Error(t, err)
	_, err = Read(bytes.NewReader(out.Bytes()), key)
	require.Error(t, err)
}

// A changing reader is another file once it is brought back to its start.
type changing struct {
	*bytes.Reader
	next []byte
	read bool
}

func (c *changing) Read(b []byte) (int, error) {
	c.read = true
	return c.Reader.Read(b)
}

func (c *changing) Seek(offset int64, whence int) (int64, error) {
	if c.read && offset == 0 && whence == io.SeekStart {
		c.Reset(c.next)
	}
	return c.Reader.Seek(offset, whence)
}

// TestFilesMemory: files are not held in memory, however long.
func TestFilesMemory(t *testing.T) {
	file := fileOf(t, listOf(t, drawNumbers(rand.New(rand.NewPCG(6, 6)), 100_000)...))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := MergeFiles(io.Discard, testKey(t), bytes.NewReader(file), bytes.NewReader(file))
	require.NoError(t, err)
	_, err = DiffFiles(testKey(t), bytes.NewReader(file), bytes.NewReader(file))
	require.NoError(t, err)
	runtime.ReadMemStats(&after)
	// Two readings of two files to merge, one to compare, and the writing.
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(6*100<<10+100<<10))
	require.Greater(t, len(file), 700<<10)
}

// FuzzFiles: what can be read can be merged with itself and compared with
// itself, and nothing else can.
func FuzzFiles(f *testing.F) {
	key := testKey(f)
	for _, l := range []*List{
		listOf(f), listOf(f, mobile(1)), listOf(f, drawNumbers(rand.New(rand.NewPCG(1, 1)), 100)...),
		buildList(f, key, Info{Principal: "Lumen", AsOf: listedAsOf}, map[number.Number]rgpd.Date{mobile(1): 20000, mobile(9): 0}),
	} {
		f.Add(fileOf(f, l))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if len(file) >= fileHead+sha256.Size {
			file = reseal(key, file)
		}
		l, errRead := Read(bytes.NewReader(file), key)
		var merged bytes.Buffer
		_, errMerge := MergeFiles(&merged, key, bytes.NewReader(file), bytes.NewReader(file))
		tally, errDiff := DiffFiles(key, bytes.NewReader(file), bytes.NewReader(file))
		if errRead != nil {
			var e Error
			require.ErrorAs(t, errMerge, &e)
			require.ErrorAs(t, errDiff, &e)
			require.ErrorIs(t, errRead, e)
			return
		}
		require.NoError(t, errMerge)
		require.NoError(t, errDiff)
		require.Equal(t, Tally{From: l.Info(), To: l.Info(), Kept: l.Len()}, tally)
		again, err := Read(bytes.NewReader(merged.Bytes()), key)
		require.NoError(t, err)
		require.Equal(t, l.Info(), again.Info())
		require.Equal(t, slices.Collect(l.all), slices.Collect(again.all))
	})
}
