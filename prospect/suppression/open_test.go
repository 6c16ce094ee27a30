package suppression

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// opened is a gate in a folder in memory, with a key and older ones.
func opened(t testing.TB, in *ram, key Key, older ...Key) *Gate {
	g, err := openGate(in, Keeping{Principal: "Lumen", MaxAge: 24 * time.Hour, Key: key, Older: older})
	require.NoError(t, err)
	return g
}

// night is the n-th list of a source.
func night(t testing.TB, key Key, source string, n uint64, of ...number.Number) *List {
	m := map[number.Number]rgpd.Date{}
	for _, num := range of {
		m[num] = 0
	}
	at := listedAsOf.Add(time.Duration(n) * time.Minute)
	return buildList(t, key, Info{Principal: "Lumen", Source: source, Sequence: n, AsOf: at}, m)
}

func add(n ...number.Number) (out []Change) {
	for _, n := range n {
		out = append(out, Change{Do: Add, Number: n})
	}
	return out
}

// TestLineage: an older list never takes the place of a later one, nor a stranger's that of
// the source's, on disk and in memory, today and after a restart.
func TestLineage(t *testing.T) {
	key := testKey(t)
	numbered := func(source string, n uint64, at time.Duration, of ...number.Number) *List {
		l := night(t, key, source, n, of...)
		l.info.AsOf = listedAsOf.Add(at)
		return l
	}
	first := numbered("crm", 5, time.Hour, mobile(1))
	for name, c := range map[string]struct {
		l           *List
		put, adopts error
	}{
		"the same again":                     {first, nil, nil},
		"the same, read from a file":         {read(t, fileOf(t, first), key), nil, nil},
		"another of the same number":         {numbered("crm", 5, time.Hour), ErrOlder, ErrOlder},
		"a lower number":                     {numbered("crm", 4, 2*time.Hour, mobile(1)), ErrOlder, ErrOlder},
		"no number":                          {numbered("crm", 0, 2*time.Hour, mobile(1)), ErrOlder, ErrOlder},
		"an earlier instant":                 {numbered("crm", 6, time.Hour-time.Second, mobile(1)), ErrOlder, ErrOlder},
		"a later one":                        {numbered("crm", 6, 2*time.Hour), nil, nil},
		"a later instant of the same number": {numbered("crm", 5, 2*time.Hour), nil, nil},
		"a higher number at the same second": {numbered("crm", 6, time.Hour), nil, nil},
		"another source":                     {numbered("client", 9, 2*time.Hour), ErrSource, nil},
		"an unnamed source":                  {numbered("", 9, 2*time.Hour), ErrSource, nil},
		"another source, older":              {numbered("client", 1, -time.Hour), ErrSource, nil},
	} {
		t.Run(name, func(t *testing.T) {
			for _, adopt := range []bool{false, true} {
				want := c.put
				if adopt {
					want = c.adopts
				}
				disk := newRAM()
				kept, held := opened(t, disk, key), NewGate(time.Hour)
				for _, g := range []*Gate{kept, held} {
					require.NoError(t, g.Put(first))
					was := g.List().Info()
					require.ErrorIs(t, g.put(c.l, adopt), want)
					if want != nil {
						require.Equal(t, was, g.List().Info(), "the old list stays")
					} else {
						require.Equal(t, c.l.Info(), g.List().Info())
					}
				}
				require.NoError(t, kept.Close())
				kept = opened(t, disk, key)
				require.NoError(t, kept.Put(kept.List()), "after a restart, the same again")
				if want == nil && c.l.Info() != first.Info() {
					require.ErrorIs(t, kept.Adopt(numbered(c.l.info.Source, 0, -2*time.Hour)), ErrOlder)
				}
				if c.l.info.Source != "crm" && adopt {
					require.ErrorIs(t, kept.Adopt(first), ErrOlder, "back to the former source with a later list only")
					require.ErrorIs(t, kept.Put(numbered("crm", 7, 3*time.Hour)), ErrSource)
					require.NoError(t, kept.Adopt(numbered("crm", 7, 3*time.Hour)))
				}
			}
		})
	}
}

func read(t testing.TB, file []byte, key Key, older ...Key) *List {
	l, err := Read(bytes.NewReader(file), key, older...)
	require.NoError(t, err)
	return l
}

// TestFreshnessIsOfTheList: no change makes a list that is too old clear anybody.
func TestFreshnessIsOfTheList(t *testing.T) {
	disk, key := newRAM(), testKey(t)
	g := opened(t, disk, key)
	require.NoError(t, g.Put(night(t, key, "crm", 0, mobile(9))))
	late := listedAsOf.Add(48 * time.Hour)
	ask := func(i int, at time.Time) Listing { return g.Ask(Question{mobile(i), "Lumen"}, at).Listing }
	for range 2 {
		require.NoError(t, g.Change(add(mobile(1))...))
		require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(9)}))
		require.Equal(t, Unknown(), ask(2, late), "too old, whatever was entered since")
		require.Equal(t, Listed, ask(1, late))
		require.Equal(t, Unknown(), ask(9, late))
		require.Equal(t, NotListed, ask(2, listedAsOf))
		require.NoError(t, g.Close())
		g = opened(t, disk, key) // a restart makes nothing younger either
	}
	require.NoError(t, g.Put(night(t, key, "crm", 48*60)))
	require.Equal(t, NotListed, ask(2, late))
}

// Unknown is the zero Listing.
func Unknown() Listing { return 0 }

// TestPassedOver: whoever passes over the error of a change that is not kept has refused the
// person all the same, as long as the program runs.
func TestPassedOver(t *testing.T) {
	key := testKey(t)
	at := listedAsOf.Add(time.Hour)
	is := func(g *Gate, i int, want Listing) {
		t.Helper()
		require.Equal(t, want, g.Ask(Question{mobile(i), "Lumen"}, at).Listing, i)
	}
	held := NewGate(24 * time.Hour)
	require.ErrorIs(t, held.Change(add(mobile(1))...), ErrUnkept)
	require.NoError(t, held.Put(night(t, key, "crm", 1)))
	require.ErrorIs(t, held.Change(add(mobile(2))...), ErrUnkept)
	require.ErrorIs(t, held.Change(Change{Do: Remove, Number: mobile(1)}, Change{}), ErrUnkept)
	require.NoError(t, held.Put(night(t, key, "crm", 1)), "the same again")
	for n := uint64(1); n < 4; n++ {
		require.NoError(t, held.Put(night(t, key, "crm", n)))
		is(held, 1, Listed)
		is(held, 2, Listed)
		is(held, 3, NotListed)
	}

	disk := newRAM()
	full := opened(t, disk, key)
	require.NoError(t, full.Put(night(t, key, "crm", 1, mobile(9))))
	disk.killAfter(10) // as a disk that is full
	for i := range 3 {
		require.Error(t, full.Change(Change{Do: Add, Number: mobile(i)}, Change{Do: Remove, Number: mobile(9)}))
		is(full, i, Listed)
		is(full, 9, Listed)
	}
	is(full, 3, NotListed)
	require.ErrorIs(t, full.Put(night(t, key, "crm", 2)), ErrClosed)
	require.NoError(t, full.Close())
	is(full, 3, Unknown())
}

// TestBeforeAnyList: an objection that comes before the first list is kept, and refuses.
func TestBeforeAnyList(t *testing.T) {
	disk, key := newRAM(), testKey(t)
	g := opened(t, disk, key)
	require.NoError(t, g.Change(Change{Add, mobile(1), 20000}))
	require.NoError(t, g.Change())
	for range 2 {
		require.Equal(t, Answer{Listing: Listed}, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf))
		require.Zero(t, g.Ask(Question{mobile(2), "Lumen"}, listedAsOf))
		require.Zero(t, g.Ask(Question{mobile(1), "Autre"}, listedAsOf))
		require.Zero(t, g.Ask(Question{Principal: "Lumen"}, listedAsOf))
		require.Nil(t, g.List())
		require.NoError(t, g.Close())
		require.Zero(t, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf), "closed: nobody is clear")
		require.ErrorIs(t, g.Change(add(mobile(3))...), ErrClosed)
		require.ErrorIs(t, g.Put(night(t, key, "crm", 1)), ErrClosed)
		require.NoError(t, g.Close(), "twice")
		_, err := openGate(disk, Keeping{Principal: "Autre", Key: key})
		require.ErrorIs(t, err, ErrPrincipal)
		g = opened(t, disk, key)
	}
	require.NoError(t, g.Put(night(t, key, "crm", 0)))
	require.Equal(t, Answer{Listed, 20000}, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf))
}

// TestTwoKeys: an entry under an older key is found, and named by the present one when its
// number is next met; the older key may go when nothing is behind.
func TestTwoKeys(t *testing.T) {
	old, now := keyOf(t, "the key of last year, 2025"), keyOf(t, "the key of this year, 2026")
	q := func(i int) Question { return Question{mobile(i), "Lumen"} }
	disk := newRAM()
	g := opened(t, disk, old)
	require.NoError(t, g.Put(night(t, old, "crm", 0, mobile(1), mobile(2), mobile(3))))
	require.NoError(t, g.Change(Change{Add, mobile(4), 20000}, Change{Add, mobile(5), 20001}, Change{Add, mobile(1), 20002}))
	require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(3)}))
	require.Zero(t, g.Behind())
	require.NoError(t, g.Close())

	_, err := openGate(disk, Keeping{Principal: "Lumen", Key: now})
	require.ErrorIs(t, err, ErrKey, "the older key is not given")
	_, err = openGate(disk, Keeping{Principal: "Lumen", Key: now, Older: []Key{{}}})
	require.ErrorIs(t, err, ErrKey)

	same := func() {
		t.Helper()
		for i, want := range []Answer{
			{Listing: NotListed}, {Listing: Listed}, {Listing: Listed}, {Listing: NotListed}, {Listed, 20000}, {Listed, 20001},
		} {
			require.Equal(t, want, g.Ask(q(i), listedAsOf), i)
			require.Equal(t, []Answer{want, want}, g.AskAll(nil, []Question{q(i), q(i)}, listedAsOf), i)
		}
	}
	g = opened(t, disk, now, old, now, old)
	require.Equal(t, 4, g.Behind(), "two of the list and two who were entered; one is both")
	require.NoError(t, g.Change(Change{Add, mobile(6), 0}))
	require.Equal(t, 4, g.Behind(), "nobody was met")
	g.Ask(q(4), listedAsOf)
	g.Ask(q(1), listedAsOf)
	g.Ask(q(0), listedAsOf)
	require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(6)}))
	require.Equal(t, 2, g.Behind(), "one of the list and one who was entered were met")
	same()
	require.NoError(t, g.Close())
	_, err = openGate(disk, Keeping{Principal: "Lumen", Key: now})
	require.NoError(t, err, "all were met")

	g = opened(t, disk, now)
	same()
	require.Zero(t, g.Behind())
	require.Equal(t, now.ID(), g.List().Info().KeyID)
	require.Equal(t, listedAsOf, g.List().Info().AsOf, "as old as it was")
	require.NoError(t, g.Put(night(t, now, "crm", 1)))
	require.Equal(t, Listed, g.Ask(q(4), listedAsOf.Add(time.Hour)).Listing, "entered, under whichever key")
	require.Equal(t, Listed, g.Ask(q(1), listedAsOf.Add(time.Hour)).Listing)
	require.Equal(t, NotListed, g.Ask(q(2), listedAsOf.Add(time.Hour)).Listing, "of the list alone: its source's word")
}

// TestOlderKeyIsNeeded: as long as somebody who was entered under it was not met.
func TestOlderKeyIsNeeded(t *testing.T) {
	old, now := keyOf(t, "the key of last year, 2025"), keyOf(t, "the key of this year, 2026")
	disk := newRAM()
	g := opened(t, disk, old)
	require.NoError(t, g.Change(add(mobile(1))...))
	require.NoError(t, g.Close())
	g = opened(t, disk, now, old)
	require.NoError(t, g.Put(night(t, now, "crm", 1)))
	require.NoError(t, g.Close())
	_, err := openGate(disk, Keeping{Principal: "Lumen", Key: now})
	require.ErrorIs(t, err, ErrKey)
	g = opened(t, disk, now, old)
	require.Equal(t, 1, g.Behind())
	require.Equal(t, Listed, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf).Listing)
	require.NoError(t, g.Close())
	opened(t, disk, now)
}

// TestTwoKeysTakenBack: who is taken back is taken back under each key, and who objects
// again stays.
func TestTwoKeysTakenBack(t *testing.T) {
	old, now := keyOf(t, "the key of last year, 2025"), keyOf(t, "the key of this year, 2026")
	for _, restart := range []bool{false, true} {
		disk := newRAM()
		g := opened(t, disk, old)
		require.NoError(t, g.Put(night(t, old, "crm", 0, mobile(1), mobile(2))))
		require.NoError(t, g.Change(add(mobile(3), mobile(4))...))
		require.NoError(t, g.Close())
		g = opened(t, disk, now, old)
		again := func() {
			if restart {
				require.NoError(t, g.Close())
				g = opened(t, disk, now, old)
			}
		}
		is := func(i int, want Listing) {
			t.Helper()
			require.Equal(t, want, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing)
		}
		is(1, Listed)
		is(3, Listed)
		require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(1)}, Change{Do: Remove, Number: mobile(3)}))
		again()
		is(1, NotListed)
		is(3, NotListed)
		require.NoError(t, g.Change(add(mobile(1))...))
		require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(2)}, Change{Do: Add, Number: mobile(2)}))
		again()
		for i, want := range []Listing{NotListed, Listed, Listed, NotListed, Listed} {
			is(i, want)
		}
		require.NoError(t, g.Put(night(t, old, "crm", 1)))
		again()
		require.Equal(t, Listed, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf.Add(time.Hour)).Listing)
		require.Equal(t, Listed, g.Ask(Question{mobile(2), "Lumen"}, listedAsOf.Add(time.Hour)).Listing)
		require.Equal(t, Listed, g.Ask(Question{mobile(4), "Lumen"}, listedAsOf.Add(time.Hour)).Listing)
		require.Equal(t, NotListed, g.Ask(Question{mobile(3), "Lumen"}, listedAsOf.Add(time.Hour)).Listing)
	}
}

// TestMetMany: more people are met at once than wait; none is lost.
func TestMetMany(t *testing.T) {
	old, now := keyOf(t, "the key of last year, 2025"), keyOf(t, "the key of this year, 2026")
	disk := newRAM()
	g := opened(t, disk, old)
	var all []number.Number
	for i := range 3 * meetMost {
		all = append(all, mobile(i))
	}
	require.NoError(t, g.Put(night(t, old, "crm", 0, all[:meetMost]...)))
	require.NoError(t, g.Change(add(all[meetMost:]...)...))
	require.NoError(t, g.Close())
	g = opened(t, disk, now, old)
	questions := make([]Question, len(all))
	for i, n := range all {
		questions[i] = Question{n, "Lumen"}
	}
	for rounds := 0; g.Behind() > 0; rounds++ {
		require.Less(t, rounds, 10)
		for _, a := range g.AskAll(nil, questions, listedAsOf) {
			require.Equal(t, Listed, a.Listing)
		}
		require.NoError(t, g.Change(Change{Do: Remove, Number: mobile(1e6)}))
	}
	require.NoError(t, g.Close())
	g = opened(t, disk, now)
	for _, a := range g.AskAll(nil, questions, listedAsOf) {
		require.Equal(t, Listed, a.Listing)
	}
}

// TestFolder: one gate has the folder, leaves nothing half-written in it, and what is not
// what was written is refused.
func TestFolder(t *testing.T) {
	dir, key := filepath.Join(t.TempDir(), "stops"), testKey(t)
	k := Keeping{Folder: dir, Principal: "Lumen", MaxAge: time.Hour, Key: key}
	g, err := Open(k)
	require.NoError(t, err)
	_, err = Open(k)
	require.ErrorIs(t, err, ErrTaken)
	l := night(t, key, "crm", 0, mobile(1))
	require.NoError(t, g.Put(l))
	require.NoError(t, g.Put(l))
	require.NoError(t, g.Change(add(mobile(2))...))
	require.NoError(t, g.Close())
	for _, name := range []string{journalName, listName} { // a program that was killed at work
		require.NoError(t, os.WriteFile(filepath.Join(dir, name+newSuffix), []byte("half"), 0o600))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("ours"), 0o600))

	g, err = Open(k)
	require.NoError(t, err)
	for i, want := range []Listing{NotListed, Listed, Listed} {
		require.Equal(t, want, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing)
	}
	require.NoError(t, g.Close())
	var left []string
	all, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range all {
		left = append(left, e.Name())
		if info, _ := e.Info(); e.Name() != "notes.txt" {
			require.EqualValues(t, 0o600, info.Mode().Perm(), e.Name())
		}
	}
	require.Equal(t, []string{journalName, listName, lockName, "notes.txt"}, left)

	for name, wrong := range map[string]struct {
		keep func(*Keeping)
		want error
	}{
		"no folder":           {func(k *Keeping) { k.Folder = "" }, nil},
		"no key":              {func(k *Keeping) { k.Key = Key{} }, ErrKey},
		"another key":         {func(k *Keeping) { k.Key = keyOf(t, "another secret of 16 bytes") }, ErrKey},
		"another principal":   {func(k *Keeping) { k.Principal = "Autre" }, ErrPrincipal},
		"a principal of note": {func(k *Keeping) { k.Principal = string(make([]byte, principalMost+1)) }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			k := k
			wrong.keep(&k)
			g, err := Open(k)
			require.Error(t, err)
			require.Nil(t, g)
			if wrong.want != nil {
				require.ErrorIs(t, err, wrong.want)
			}
		})
	}
	g, err = Open(k)
	require.NoError(t, err, "what was refused gave the folder back")
	require.NoError(t, g.Close())

	// Another list, whole and of the same key, was copied into the folder: an older one, or
	// none, or the journal of before.
	listPath, journalPath := filepath.Join(dir, listName), filepath.Join(dir, journalName)
	now, err := os.ReadFile(listPath)
	require.NoError(t, err)
	require.NoError(t, night(t, key, "crm", 0).Save(listPath))
	_, err = Open(k)
	require.ErrorIs(t, err, ErrAltered)
	require.NoError(t, os.Remove(listPath))
	_, err = Open(k)
	require.ErrorIs(t, err, ErrTruncated)
	require.NoError(t, os.WriteFile(listPath, now, 0o600))
	require.NoError(t, os.Remove(journalPath))
	_, err = Open(k)
	require.ErrorIs(t, err, ErrTruncated)
}

// TestJournalDamaged: every byte of a journal that is altered or cut is told, or nothing is
// lost by it.
func TestJournalDamaged(t *testing.T) {
	disk, key := newRAM(), testKey(t)
	g := opened(t, disk, key)
	require.NoError(t, g.Put(night(t, key, "crm", 0)))
	for i := range 4 {
		require.NoError(t, g.Change(add(mobile(i))...))
	}
	require.NoError(t, g.Close())
	// The first frame, one that announces the list, one that says that it is in its place, four changes.
	const last = 1 + 2 + 4
	require.EqualValues(t, last, g.kept.journal.marked)
	good, list := disk.names[journalName].data, disk.names[listName].data
	whole := func(b []byte) (err error) {
		disk := newRAM()
		disk.names[journalName] = &ramFile{in: disk, data: b}
		disk.names[listName] = &ramFile{in: disk, data: list}
		g, err := openGate(disk, Keeping{Principal: "Lumen", MaxAge: time.Hour, Key: key})
		if err != nil {
			return err
		}
		for i := range 4 {
			require.Equal(t, Listed, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing)
		}
		return nil
	}
	require.NoError(t, whole(good))
	for cut := range good {
		if cut > journalHead && cut < journalFrames && cut%97 != 0 {
			continue
		}
		require.Error(t, whole(good[:cut]), "cut at %d", cut)
	}
	for at := range good {
		zero := at >= journalHead && at < journalBlock || at >= journalBlock && at < journalFrames && at%journalBlock >= markSize
		if zero && at%97 != 0 {
			continue
		}
		bad := bytes.Clone(good)
		bad[at] ^= 0x10
		if err := whole(bad); err != nil {
			var e Error
			require.ErrorAs(t, err, &e)
		} else if !zero {
			require.EqualValues(t, markAt(last)/journalBlock, at/journalBlock, "the last mark alone may be damaged")
		}
	}
	// Both the last mark and the frame that it stood for.
	bad := bytes.Clone(good)
	clear(bad[markAt(last):][:markSize])
	require.NoError(t, whole(bad))
	require.Error(t, whole(bad[:len(bad)-1]))
}

// TestManyAtOnce: 64 goroutines put, change and ask; no objection that was acknowledged is
// away for a moment.
func TestManyAtOnce(t *testing.T) {
	old, key := keyOf(t, "the key of last year, 2025"), testKey(t)
	disk := newRAM()
	g := opened(t, disk, old)
	const workers, each = 64, 20
	require.NoError(t, g.Put(night(t, old, "crm", 0, mobile(5), mobile(6))))
	require.NoError(t, g.Change(add(mobile(1), mobile(2))...))
	require.NoError(t, g.Close())
	g = opened(t, disk, key, old)
	var all sync.WaitGroup
	for w := range workers {
		all.Go(func() {
			for i := range each {
				n := mobile(1000 + w*each + i)
				switch w % 4 {
				case 0:
					_ = g.Put(night(t, key, "crm", uint64(1+i*workers+w))) // mostly older than another's
				case 1, 2:
					if err := g.Change(add(n)...); err != nil {
						t.Error(err)
					}
				}
				for _, n := range []number.Number{n, mobile(1), mobile(2)} {
					got := g.Ask(Question{n, "Lumen"}, listedAsOf.Add(time.Hour)).Listing
					if (got != Listed) != (n != mobile(1) && n != mobile(2) && w%4 != 1 && w%4 != 2) {
						t.Errorf("an objection is away: %v", got)
					}
				}
				g.AskAll(nil, []Question{{n, "Lumen"}, {mobile(5), "Lumen"}}, listedAsOf)
			}
		})
	}
	all.Wait()
	require.NoError(t, g.Close())
	g = opened(t, disk, key, old)
	for w := range workers {
		for i := range each {
			if w%4 == 1 || w%4 == 2 {
				require.Equal(t, Listed, g.Ask(Question{mobile(1000 + w*each + i), "Lumen"}, listedAsOf).Listing)
			}
		}
	}
}

// TestJournalIsRewritten: it does not grow for ever, and forgets nobody.
func TestJournalIsRewritten(t *testing.T) {
	disk, key := newRAM(), testKey(t)
	g := opened(t, disk, key)
	batch := make([]Change, 5000)
	for round := range 40 {
		for i := range batch {
			batch[i] = Change{Add, mobile(i), rgpd.Date(20000 + round)}
		}
		require.NoError(t, g.Change(batch...))
	}
	require.Less(t, len(disk.names[journalName].data), 2<<20, "of 4 MB that were written")
	g = opened(t, disk, key)
	for i := range batch {
		require.Equal(t, Listed, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing)
	}
}

// FuzzHear: what a frame says is read, or refused, and never a panic.
func FuzzHear(f *testing.F) {
	s := newState()
	s.principal = "Lumen"
	s.place(seal{1}, Info{Source: "crm", Sequence: 3, AsOf: listedAsOf})
	n := naming{[8]byte{1}, hmacNames}
	s.take([]step{{n, enter, entry{1, 2}}, {n, lift, entry{3, 0}}, {n, move, entry{4, 5}}})
	f.Add(s.frame())
	f.Add(stepsFrame(s.steps()))
	f.Add(placedFrame(seal{2}, Info{Source: "crm"}))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, says []byte) {
		s := newState()
		var before *state
		if err := s.hear(says, &before); err != nil {
			require.ErrorIs(t, err, ErrAltered)
			return
		}
		again := newState()
		require.NoError(t, again.hear(s.frame(), &before))
		require.Equal(t, len(s.steps()), len(again.steps()))
		require.Equal(t, s.seen, again.seen)
	})
}

// FuzzJournal: a journal that was not written is refused, and never a panic.
func FuzzJournal(f *testing.F) {
	key := testKey(f)
	disk := newRAM()
	g := opened(f, disk, key)
	require.NoError(f, g.Change(add(mobile(1))...))
	good := disk.names[journalName].data
	f.Add(journalFrames, []byte{1, 2, 3})
	f.Add(journalBlock, []byte{0})
	f.Add(0, []byte("rgpdgate"))
	f.Fuzz(func(t *testing.T, at int, b []byte) {
		if at < 0 || at > len(good) {
			return
		}
		bad := slices.Concat(good[:at], b)
		if at+len(b) < len(good) {
			bad = append(bad, good[at+len(b):]...)
		}
		disk := newRAM()
		disk.names[journalName] = &ramFile{in: disk, data: bad}
		g, err := openGate(disk, Keeping{Principal: "Lumen", Key: key})
		if err == nil {
			require.Equal(t, Listed, g.Ask(Question{mobile(1), "Lumen"}, listedAsOf).Listing)
		}
	})
}

// TestPrintsNoSecret: package fmt asks no method of what stands in an unexported field.
func TestPrintsNoSecret(t *testing.T) {
	key := keyOf(t, "0123456789abcdef")
	b := NewBuilder(key, Info{AsOf: listedAsOf})
	n := mobile(12345678)
	b.Add(n, 0)
	disk := newRAM()
	g := opened(t, disk, key)
	require.NoError(t, g.Change(add(n)...))
	type holder struct {
		key Key
		b   *Builder
		in  Builder
		g   *Gate
		k   Keeping
		l   *List
	}
	h := holder{key, b, Builder{key: b.key, buf: b.buf}, g, Keeping{Key: key, Older: []Key{key}}, listOf(t, n)}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d", "%q"} {
		for _, v := range []any{key, &key, b, *b, g, h, &h, h.k, &h.k, []any{key, b}, struct{ k [1]Key }{[1]Key{key}}} {
			got := fmt.Sprintf(verb, v)
			for _, secret := range []string{
				"123456789", "3132333435", "49 50 51", "0x31, 0x32",
				fmt.Sprint(n.RevealDigits()), fmt.Sprintf("%x", n.RevealDigits()), n.Reveal()[1:],
			} {
				require.NotContains(t, got, secret, verb)
			}
		}
	}
}

// TestAListThatWasPutIsMissed: taken away, or an older file put back in its place, before
// anything else was kept, and after the gate was opened once more.
func TestAListThatWasPutIsMissed(t *testing.T) {
	key := testKey(t)
	for _, reopened := range []bool{false, true} {
		dir := t.TempDir()
		open := func() (*Gate, error) {
			return Open(Keeping{Folder: dir, Principal: "Lumen", MaxAge: 24 * time.Hour, Key: key})
		}
		again := func() {
			g, err := open()
			require.NoError(t, err)
			require.NoError(t, g.Close())
		}
		g, err := open()
		require.NoError(t, err)
		require.NoError(t, g.Put(night(t, key, "crm", 9, mobile(2))))
		ninth, err := os.ReadFile(filepath.Join(dir, listName))
		require.NoError(t, err)
		require.NoError(t, g.Put(night(t, key, "crm", 10, mobile(1))))
		require.NoError(t, g.Close())
		if reopened {
			again()
		}
		tenth, err := os.ReadFile(filepath.Join(dir, listName))
		require.NoError(t, err)

		require.NoError(t, os.Remove(filepath.Join(dir, listName)))
		_, err = open()
		require.ErrorIs(t, err, ErrTruncated)
		require.NoError(t, os.WriteFile(filepath.Join(dir, listName), ninth, 0o600))
		_, err = open()
		require.ErrorIs(t, err, ErrAltered)
		require.NoError(t, os.WriteFile(filepath.Join(dir, listName), tenth, 0o600))
		again()
	}
}
