package suppression

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// mergers merge lists in memory, and in their files.
var mergers = map[string]func(t *testing.T, key Key, lists ...*List) *List{
	"Merge": func(t *testing.T, _ Key, lists ...*List) *List {
		l, err := Merge(lists...)
		require.NoError(t, err)
		return l
	},
	"MergeFiles": func(t *testing.T, key Key, lists ...*List) *List {
		var files []io.ReadSeeker
		for _, l := range lists {
			files = append(files, bytes.NewReader(fileOf(t, l)))
		}
		var out bytes.Buffer
		_, err := MergeFiles(&out, key, files...)
		require.NoError(t, err)
		return read(t, out.Bytes(), key)
	},
}

// TestMergedPartByPart: a later list of one source hides no older one of another, in memory,
// in files and after a restart.
func TestMergedPartByPart(t *testing.T) {
	key := testKey(t)
	n, at := mobile(1), listedAsOf.Add(time.Hour)
	for name, merge := range mergers {
		t.Run(name, func(t *testing.T) {
			of := func(crm, client uint64) *List {
				var on []*List
				if crm == 5 {
					on = append(on, night(t, key, "CRM", crm, n))
				} else {
					on = append(on, night(t, key, "CRM", crm))
				}
				return merge(t, key, append(on, night(t, key, "client", client))...)
			}
			require.Equal(t, of(5, 3).Info(), read(t, fileOf(t, of(5, 3)), key).Info())
			disk := newRAM()
			for _, g := range []*Gate{NewGate(24 * time.Hour), opened(t, disk, key)} {
				require.NoError(t, g.Put(of(5, 3)))
				for range 2 {
					require.ErrorIs(t, g.Put(of(4, 5)), ErrOlder)
					require.ErrorIs(t, g.Adopt(of(4, 5)), ErrOlder)
					require.ErrorIs(t, g.Adopt(night(t, key, "CRM", 4)), ErrOlder, "of that source alone, too")
					require.ErrorIs(t, g.Put(merge(t, key, of(4, 9), night(t, key, "third", 1))), ErrSource)
					require.ErrorIs(t, g.Adopt(merge(t, key, of(4, 9), night(t, key, "third", 1))), ErrOlder, "merged twice")
					require.Equal(t, Listed, g.Ask(Question{n, "Lumen"}, at).Listing)
					require.NoError(t, g.Put(of(5, 3)), "the same again")
					if g.kept != nil {
						require.NoError(t, g.Close())
						g = opened(t, disk, key)
					}
				}
				require.NoError(t, g.Put(of(5, 4)))
				require.NoError(t, g.Put(of(6, 4)))
				require.ErrorIs(t, g.Put(of(6, 3)), ErrOlder)
				require.Equal(t, NotListed, g.Ask(Question{n, "Lumen"}, at).Listing)
				require.NoError(t, g.Close())
			}
		})
	}
}

// TestPatchIsOfOneMerger: the same sum, instant and entries, of other parts, is another list.
func TestPatchIsOfOneMerger(t *testing.T) {
	key := testKey(t)
	of := func(crm, client uint64) *List {
		a, b := night(t, key, "CRM", crm), night(t, key, "client", client)
		a.info.AsOf, b.info.AsOf = listedAsOf, listedAsOf
		l, err := Merge(a, b)
		require.NoError(t, err)
		return l
	}
	require.False(t, of(5, 3).Info().Equal(of(4, 4).Info()))
	require.True(t, of(5, 3).Info().Equal(of(5, 3).Info()))
	d, err := of(4, 4).Diff(of(6, 4))
	require.NoError(t, err)
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(of(5, 3)))
	require.ErrorIs(t, g.Patch(d), ErrChanged)
}

// TestMergedUnnumbered: the instants of the parts are compared, not the earliest of them.
func TestMergedUnnumbered(t *testing.T) {
	key := testKey(t)
	of := func(crm, client time.Duration) *List {
		a, b := night(t, key, "CRM", 0), night(t, key, "client", 0)
		a.info.AsOf, b.info.AsOf = listedAsOf.Add(crm), listedAsOf.Add(client)
		l, err := Merge(a, b)
		require.NoError(t, err)
		return l
	}
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(of(5*time.Hour, 3*time.Hour)))
	require.ErrorIs(t, g.Put(of(4*time.Hour, 5*time.Hour)), ErrOlder)
	require.NoError(t, g.Put(of(5*time.Hour, 5*time.Hour)))
}

// TestMergedWithoutParts: a merger whose file is of before version 4, or whose facts were
// copied to build a list, is a source by itself; it is adopted knowingly.
func TestMergedWithoutParts(t *testing.T) {
	key := testKey(t)
	merged, err := Merge(night(t, key, "CRM", 5), night(t, key, "client", 3))
	require.NoError(t, err)
	bare, err := NewBuilder(key, merged.Info()).List()
	require.NoError(t, err)
	require.EqualValues(t, 3, fileOf(t, bare)[9], "as before")
	require.EqualValues(t, 5, fileOf(t, merged)[9])
	bare.info.Sequence++
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(merged))
	require.ErrorIs(t, g.Put(bare), ErrSource)
	require.NoError(t, g.Adopt(bare))
	next, err := Merge(night(t, key, "CRM", 6), night(t, key, "client", 4))
	require.NoError(t, err)
	require.ErrorIs(t, g.Put(next), ErrSource)
	require.NoError(t, g.Adopt(next))

	z := Info{Principal: "Lumen", Source: "z", AsOf: listedAsOf}
	old, err := Merge(hmacList(t, key, merged.Info(), nil), hmacList(t, key, z, nil))
	require.NoError(t, err)
	require.EqualValues(t, 4, fileOf(t, old)[9])
	got := read(t, fileOf(t, old), key)
	require.Equal(t, old.Info(), got.Info())
	require.Equal(t, hmacNames, got.names.scheme)
	file := fileOf(t, old)
	for cut := 1; cut < len(file); cut++ {
		_, err := Read(bytes.NewReader(file[:cut]), key)
		require.ErrorIs(t, err, ErrTruncated)
		bad := bytes.Clone(file)
		bad[cut] ^= 0x10
		_, err = Read(bytes.NewReader(bad), key)
		var e Error
		require.ErrorAs(t, err, &e)
	}
}

// TestMergedUnderANewKey: what a merger is made of stays with it.
func TestMergedUnderANewKey(t *testing.T) {
	old, now := keyOf(t, "the key of last year, 2025"), keyOf(t, "the key of this year, 2026")
	disk := newRAM()
	g := opened(t, disk, old)
	of := func(key Key, crm, client uint64) *List {
		l, err := Merge(night(t, key, "CRM", crm, mobile(1)), night(t, key, "client", client))
		require.NoError(t, err)
		return l
	}
	require.NoError(t, g.Put(of(old, 5, 3)))
	require.NoError(t, g.Close())
	g = opened(t, disk, now, old)
	g.Ask(Question{mobile(1), "Lumen"}, listedAsOf)
	require.NoError(t, g.Close())
	g = opened(t, disk, now)
	require.ErrorIs(t, g.Put(of(now, 4, 5)), ErrOlder)
	require.NoError(t, g.Put(of(now, 6, 3)))
}

// TestAJournalThatIsGone: it is missed whether a list was put or not; a folder that was
// emptied is a new one.
func TestAJournalThatIsGone(t *testing.T) {
	key := testKey(t)
	for _, put := range []bool{false, true} {
		k := Keeping{Folder: t.TempDir(), Principal: "Lumen", MaxAge: time.Hour, Key: key}
		g, err := Open(k)
		require.NoError(t, err)
		require.NoError(t, g.Change(add(mobile(1))...))
		if put {
			require.NoError(t, g.Put(night(t, key, "crm", 1)))
		}
		require.NoError(t, g.Close())
		for _, name := range []string{journalName, listName} {
			if err := os.Remove(filepath.Join(k.Folder, name)); put {
				require.NoError(t, err)
			}
			for range 2 {
				g, err := Open(k)
				require.Nil(t, g)
				require.ErrorIs(t, err, ErrTruncated)
				require.ErrorContains(t, err, "the house's own record")
			}
		}
		require.NoError(t, os.Remove(filepath.Join(k.Folder, lockName)))
		g, err = Open(k)
		require.NoError(t, err)
		require.NoError(t, g.Close())
	}
}

// TestKilledWhileItBegins: a folder that was opened for the first time, and was not, opens.
func TestKilledWhileItBegins(t *testing.T) {
	key, r := testKey(t), rand.New(rand.NewPCG(8, 1))
	for at := 0; ; at++ {
		disk := newRAM()
		disk.killAfter(at)
		_, err := openGate(disk, Keeping{Principal: "Lumen", Key: key})
		whole := !disk.dead()
		require.Equal(t, whole, err == nil)
		disk.start(r, at%2 == 0)
		g := opened(t, disk, key)
		require.NoError(t, g.Change(add(mobile(1))...))
		require.NoError(t, g.Close())
		delete(disk.names, journalName)
		_, err = openGate(disk, Keeping{Principal: "Lumen", Key: key})
		require.ErrorIs(t, err, ErrTruncated)
		if whole {
			break
		}
		if testing.Short() && at > 40 && at < journalFrames {
			at += 997
		}
	}
}

// TestKilledInItsPlace: the program is killed when the list is in its place and that was not
// said yet. The new list is in force, and missed once it was opened.
func TestKilledInItsPlace(t *testing.T) {
	key := testKey(t)
	disk := newRAM()
	g := opened(t, disk, key)
	require.NoError(t, g.Put(night(t, key, "crm", 1)))
	said := bytes.Clone(disk.names[journalName].data)
	empty := len(stepsFrame(nil)) + frameHead + len(seal{})
	said = said[:len(said)-empty]
	clear(said[markAt(3):][:markSize])
	mark2 := said[markAt(2):][:markSize]
	require.NotEqual(t, make([]byte, markSize), mark2)
	// As it was between the rename and the frame: mark 1 stood where mark 3 came.
	first := newRAM()
	opened(t, first, key)
	copy(said[markAt(1):], first.names[journalName].data[markAt(1):][:markSize])
	list := disk.names[listName]
	cut := newRAM()
	cut.names[journalName], cut.names[listName] = &ramFile{in: cut, data: said, durable: said}, list
	g = opened(t, cut, key)
	require.EqualValues(t, 1, g.List().Info().Sequence)
	require.NoError(t, g.Close())
	delete(cut.names, listName)
	_, err := openGate(cut, Keeping{Principal: "Lumen", Key: key})
	require.ErrorIs(t, err, ErrTruncated)
}

// TestAListOfTheFuture: it clears nobody and bars its source; the error says what helps, and
// nobody who objected is lost by it.
func TestAListOfTheFuture(t *testing.T) {
	key, n := testKey(t), mobile(1)
	g := opened(t, newRAM(), key)
	is := func(i int, want Listing) {
		t.Helper()
		require.Equal(t, want, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf.Add(2*time.Minute)).Listing)
	}
	require.NoError(t, g.Put(night(t, key, "crm", 1_000_000)))
	require.NoError(t, g.Change(add(n)...))
	is(1, Listed)
	is(2, Unknown())
	for _, put := range []func(*List) error{g.Put, g.Adopt} {
		err := put(night(t, key, "crm", 2))
		require.ErrorIs(t, err, ErrOlder)
		require.ErrorContains(t, err, "another Source, and Adopt it")
	}
	require.NoError(t, g.Adopt(night(t, key, "crm of 2026", 1)))
	require.NoError(t, g.Put(night(t, key, "crm of 2026", 2)))
	is(1, Listed)
	is(2, NotListed)
}
