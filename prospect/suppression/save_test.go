package suppression

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/onewriter"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func readFile(t testing.TB, path string, key Key) *List {
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	l, err := Read(f, key)
	require.NoError(t, err)
	return l
}

func namesIn(t testing.TB, dir string) (out []string) {
	all, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range all {
		out = append(out, e.Name())
	}
	return out
}

// TestSave: a file is replaced whole, what a killed Save left is removed, and nothing else.
func TestSave(t *testing.T) {
	dir, key := t.TempDir(), testKey(t)
	path := filepath.Join(dir, "stops [1].list")
	first, second := night(t, key, "crm", 1, mobile(1)), night(t, key, "crm", 2, mobile(1), mobile(2))
	require.NoError(t, first.Save(path))
	require.Equal(t, first.Info(), readFile(t, path, key).Info())
	stat, err := os.Stat(path)
	require.NoError(t, err)
	require.EqualValues(t, 0o600, stat.Mode().Perm(), "its owner's alone")
	require.NoError(t, os.Chmod(path, 0o640))

	file := fileOf(t, second)
	r := rand.New(rand.NewPCG(3, 5))
	for range 30 { // a Save that was killed at some byte
		cut := r.IntN(len(file))
		left := path + saving + strconv.Itoa(r.IntN(1e9))
		require.NoError(t, os.WriteFile(left, file[:cut], 0o600))
		require.Equal(t, first.Info(), readFile(t, path, key).Info(), "the old list is whole")
		require.NoError(t, first.Save(path))
		require.Equal(t, []string{"stops [1].list"}, namesIn(t, dir), "what was left is gone")
	}
	b := NewBuilder(key, second.info)
	b.Add(mobile(1), 0)
	b.Add(mobile(2), 0)
	require.NoError(t, b.Save(path))
	require.Equal(t, 2, readFile(t, path, key).Len())
	stat, err = os.Stat(path)
	require.NoError(t, err)
	require.EqualValues(t, 0o640, stat.Mode().Perm(), "whoever could read the old one")

	// What is not a Save's own stays: other names, other contents, what is being written.
	others := map[string]string{
		"stops [1].list.saving-": "rgpdstop", "stops [1].list.saving-1a": "rgpdstop", "stops [1].list.saving-12": "notes",
		"stops.list.saving-12": "rgpdstop", "x": "rgpdstop",
	}
	for name, says := range others {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(says), 0o600))
	}
	busy, err := os.Create(path + saving + "77")
	require.NoError(t, err)
	defer busy.Close()
	_, err = onewriter.Lock(busy)
	require.NoError(t, err)
	require.NoError(t, first.Save(path))
	require.Len(t, namesIn(t, dir), len(others)+2)

	// What cannot be written leaves the old one, and nothing beside it.
	was := namesIn(t, dir)
	require.Error(t, new(List).Save(path))
	require.Error(t, new(Builder).Save(path))
	require.Equal(t, was, namesIn(t, dir))
	require.Equal(t, first.Info(), readFile(t, path, key).Info())
	require.ErrorIs(t, first.Save(filepath.Join(dir, "none", "stops.list")), os.ErrNotExist)
}

// killed is what a program that is to be killed is told: what to do, and where.
const killed = "SUPPRESSION_KILLED"

// TestKilled kills programs at random moments: one that saves a list again and again, and one
// that opens a gate, changes it and puts lists. What is read afterwards is whole, and what
// was acknowledged is in force.
func TestKilled(t *testing.T) {
	if what, where, ok := strings.Cut(os.Getenv(killed), " "); ok {
		toBeKilled(t, what, where)
		return
	}
	if runtime.GOOS == "windows" {
		t.Skip("a killed program keeps its locks for a moment")
	}
	kills := 24
	if testing.Short() || raceDetector {
		kills = 4
	}
	r, key, dir := rand.New(rand.NewPCG(9, 9)), testKey(t), t.TempDir()
	path, folder := filepath.Join(dir, "stops.list"), filepath.Join(dir, "gate")
	require.NoError(t, listOf(t).Save(path))
	acknowledged := map[number.Number]bool{}
	for range kills {
		for what, where := range map[string]string{"save": path, "gate": folder} {
			cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
			cmd.Env = append(os.Environ(), killed+"="+what+" "+where)
			out, err := cmd.StdoutPipe()
			require.NoError(t, err)
			require.NoError(t, cmd.Start())
			lines := bufio.NewScanner(out)
			after := 1 + r.IntN(20)
			for n := 0; lines.Scan(); {
				if number, ok := strings.CutPrefix(lines.Text(), "acknowledged "); ok {
					i, err := strconv.Atoi(number)
					require.NoError(t, err)
					acknowledged[mobile(i)] = what == "gate" || acknowledged[mobile(i)]
					if n++; n == after {
						time.Sleep(time.Duration(r.IntN(3000)) * time.Microsecond)
						require.NoError(t, cmd.Process.Kill())
					}
				}
			}
			require.Error(t, cmd.Wait(), "it was killed")
		}
		l := readFile(t, path, key)
		require.Contains(t, []int{0, 20_000}, l.Len(), "the old list or the new one")
		g, err := Open(Keeping{Folder: folder, Principal: "Lumen", MaxAge: time.Hour, Key: key})
		require.NoError(t, err)
		for n, ok := range acknowledged {
			if ok {
				require.Equal(t, Listed, g.Ask(Question{n, "Lumen"}, listedAsOf).Listing, "acknowledged, and lost")
			}
		}
		require.NoError(t, g.Close())
	}
	require.NoError(t, listOf(t).Save(path))
	require.Equal(t, []string{"gate", "stops.list"}, namesIn(t, dir))
	require.Greater(t, len(acknowledged), kills)
}

func toBeKilled(t *testing.T, what, where string) {
	key := testKey(t)
	if what == "save" {
		var some []number.Number
		for i := range 20_000 {
			some = append(some, mobile(i))
		}
		l := night(t, key, "crm", 1, some...)
		for i := 0; ; i++ {
			if err := l.Save(where); err != nil {
				t.Fatal(err)
			}
			fmt.Println("acknowledged", 0)
		}
	}
	g, err := Open(Keeping{Folder: where, Principal: "Lumen", MaxAge: time.Hour, Key: key})
	require.NoError(t, err)
	start := uint64(1)
	if l := g.List(); l != nil {
		start = l.Info().Sequence + 1
	}
	for i := start; ; i++ {
		n := int(i % 5000)
		if err := g.Change(Change{Add, mobile(n), 20000}); err != nil {
			t.Fatal(err)
		}
		fmt.Println("acknowledged", n)
		if err := g.Put(night(t, key, "crm", i, mobile(9999))); err != nil {
			t.Fatal(err)
		}
	}
}

// TestKilledAtEveryByte: a gate is killed at each byte that it writes, and the power fails at
// some; what it acknowledged before is in force when it is opened again.
func TestKilledAtEveryByte(t *testing.T) {
	key, r := testKey(t), rand.New(rand.NewPCG(7, 1))
	first, second := night(t, key, "crm", 1, mobile(8)), night(t, key, "crm", 2, mobile(9))
	step := 1
	if testing.Short() || raceDetector {
		step = 13
	}
	for at := 0; ; at += step {
		disk := newRAM()
		g := opened(t, disk, key)
		require.NoError(t, g.Put(first))
		require.NoError(t, g.Change(add(mobile(0))...))
		disk.killAfter(at)
		var done [4]bool
		for i := range 3 {
			done[i] = g.Change(add(mobile(1+i))...) == nil
			if i == 1 {
				done[3] = g.Put(second) == nil
			}
		}
		whole := !disk.dead()
		disk.start(r, at%2 == 0)
		g = opened(t, disk, key)
		require.Equal(t, Listed, g.Ask(Question{mobile(0), "Lumen"}, listedAsOf).Listing)
		for i := range 3 {
			if done[i] {
				require.Equal(t, Listed, g.Ask(Question{mobile(1 + i), "Lumen"}, listedAsOf).Listing, "killed after %d bytes", at)
			}
		}
		sequence := g.List().Info().Sequence
		require.True(t, sequence == 2 || sequence == 1 && !done[3])
		require.Equal(t, Listed, g.List().Lookup(mobile(7+int(sequence))).Listing, "each list is whole")
		require.NoError(t, g.Change(add(mobile(4))...), "and it goes on")
		if whole {
			require.Equal(t, [4]bool{true, true, true, true}, done)
			break
		}
	}
}

func version1(t testing.TB) []byte {
	file, err := os.ReadFile(filepath.Join("testdata", "v1.list"))
	require.NoError(t, err)
	return file
}

// TestDiskFull: what there was no room for is not acknowledged, and nothing before it is lost.
func TestDiskFull(t *testing.T) {
	key := testKey(t)
	for room := 0; ; room++ {
		disk := newRAM()
		g := opened(t, disk, key)
		require.NoError(t, g.Put(night(t, key, "crm", 1)))
		disk.fillAfter(room)
		var done [3]bool
		for i := range done {
			done[i] = g.Change(add(mobile(i))...) == nil
		}
		put := g.Put(night(t, key, "crm", 2)) == nil
		disk.lose()
		g = opened(t, disk, key)
		for i, ok := range done {
			if ok {
				require.Equal(t, Listed, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing, "room for %d bytes", room)
			}
		}
		if put {
			require.EqualValues(t, 2, g.List().Info().Sequence)
			break
		}
	}
}

// TestLastFrameDamaged: the power fails as soon as a change is acknowledged, and then the disk
// loses the end of the journal. It is told.
func TestLastFrameDamaged(t *testing.T) {
	disk, key := newRAM(), testKey(t)
	g := opened(t, disk, key)
	require.NoError(t, g.Change(add(mobile(1))...))
	require.NoError(t, g.Change(add(mobile(2))...))
	disk.lose()
	journal := disk.names[journalName]
	journal.data = journal.data[:len(journal.data)-1]
	_, err := openGate(disk, Keeping{Principal: "Lumen", Key: key})
	require.ErrorIs(t, err, ErrTruncated)
}

// TestVersion1: a file of before lists had sources is read, asked, merged and put as it was.
func TestVersion1(t *testing.T) {
	file, key := version1(t), testKey(t)
	want := map[number.Number]rgpd.Date{mobile(1): rgpd.NewDate(2026, 1, 2), mobile(2): 0, mobile(3): rgpd.NewDate(2025, 1, 2)}
	l := read(t, file, keyOf(t, "another secret of 16 bytes"), key)
	agree(t, want, l, []number.Number{mobile(4)})
	require.Equal(t, Info{Principal: "Lumen", AsOf: listedAsOf, KeyID: key.ID()}, l.Info())
	now := fileOf(t, l)
	require.Len(t, now, len(file)+fileLineage)
	agree(t, want, read(t, now, key), nil)
	var merged bytes.Buffer
	_, err := MergeFiles(&merged, key, bytes.NewReader(file), bytes.NewReader(now))
	require.NoError(t, err)
	agree(t, want, read(t, merged.Bytes(), key), nil)

	disk := newRAM()
	g := opened(t, disk, key)
	require.NoError(t, g.Put(l))
	require.NoError(t, g.Put(read(t, now, key)), "the same again")
	require.NoError(t, g.Change(add(mobile(5))...))
	require.NoError(t, g.Close())
	g = opened(t, disk, key)
	require.Equal(t, 3, g.Behind(), "those who are named by HMAC")
	for i := 1; i < 6; i++ {
		require.Equal(t, i != 4, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing == Listed)
	}
	require.NoError(t, g.Close())
	g = opened(t, disk, key)
	require.Zero(t, g.Behind(), "all were met")
	require.Equal(t, aesNames, g.List().names.scheme)
	for i := 1; i < 6; i++ {
		require.Equal(t, i != 4, g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing == Listed)
	}
	require.ErrorIs(t, func() error { _, err := Merge(l, g.List()); return err }(), ErrKey)
	for cut := 1; cut < len(file); cut++ {
		_, err := Read(bytes.NewReader(file[:cut]), key)
		require.ErrorIs(t, err, ErrTruncated)
		bad := bytes.Clone(file)
		bad[cut] ^= 0x10
		_, err = Read(bytes.NewReader(bad), key)
		var e Error
		require.True(t, errors.As(err, &e))
	}
}

// TestMergedLineage: the merger of several sources' lists is later if one of theirs is.
func TestMergedLineage(t *testing.T) {
	key := testKey(t)
	merged := func(lille, tunis uint64) *List {
		l, err := Merge(night(t, key, "Tunis", tunis, mobile(1)), night(t, key, "Lille", lille, mobile(2)))
		require.NoError(t, err)
		require.Equal(t, "Lille + Tunis", l.Info().Source)
		return l
	}
	g := NewGate(time.Hour)
	require.NoError(t, g.Put(merged(3, 3)))
	require.NoError(t, g.Put(merged(3, 4)))
	require.NoError(t, g.Put(merged(3, 4)), "the same again")
	require.ErrorIs(t, g.Put(merged(3, 3)), ErrOlder)
	require.NoError(t, g.Put(merged(4, 4)))
	require.Equal(t, uint64(8), g.List().Info().Sequence)
	same, err := Merge(night(t, key, "crm", 5), night(t, key, "crm", 4))
	require.NoError(t, err)
	require.Equal(t, night(t, key, "crm", 4).Info(), same.Info())
}
