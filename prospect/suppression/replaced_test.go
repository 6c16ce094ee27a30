package suppression

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestNothingIsAcknowledgedBesideTheFolder: what is written to a file that its path no longer names is not found by the
// next program, so it is an error; whoever objected is refused by this gate all the same.
func TestNothingIsAcknowledgedBesideTheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no open file is moved there")
	}
	move := func(t *testing.T, dir string) { require.NoError(t, os.Rename(dir, dir+".old")) }
	taken := func(name string) func(*testing.T, string) {
		return func(t *testing.T, dir string) { require.NoError(t, os.Remove(filepath.Join(dir, name))) }
	}
	copied := func(name string) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			path := filepath.Join(dir, name)
			b, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path+".copy", b, 0o600))
			require.NoError(t, os.Rename(path+".copy", path))
		}
	}
	for name, change := range map[string]func(t *testing.T, dir string){
		"the folder is moved": move,
		"the folder is moved, and a copy is in its place": func(t *testing.T, dir string) {
			move(t, dir)
			require.NoError(t, os.CopyFS(dir, os.DirFS(dir+".old")))
		},
		"the folder is moved, and an empty one is in its place": func(t *testing.T, dir string) {
			move(t, dir)
			require.NoError(t, os.Mkdir(dir, 0o700))
		},
		"the folder is taken away":  func(t *testing.T, dir string) { require.NoError(t, os.RemoveAll(dir)) },
		"its journal is taken away": taken(journalName),
		"its journal is a copy":     copied(journalName),
		"its lock is taken away":    taken(lockName), // another program may write now
		"its lock is a copy":        copied(lockName),
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "stops")
			key := testKey(t)
			open := func() *Gate {
				g, err := Open(Keeping{Folder: dir, Principal: "Lumen", MaxAge: time.Hour, Key: key})
				require.NoError(t, err)
				return g
			}
			ask := func(g *Gate, i int) Listing { return g.Ask(Question{mobile(i), "Lumen"}, listedAsOf).Listing }
			g := open()
			require.NoError(t, g.Put(night(t, key, "crm", 0, mobile(9))))
			require.NoError(t, g.Change(add(mobile(1))...))
			change(t, dir)
			for i := 2; i < 4; i++ { // no later one is, either
				require.Error(t, g.Change(add(mobile(i))...))
				require.Equal(t, Listed, ask(g, i))
			}
			require.Error(t, g.Put(night(t, key, "crm", 1)))
			require.Equal(t, []Listing{Listed, Listed}, []Listing{ask(g, 1), ask(g, 9)}, "the list in force stays")
			require.NoError(t, g.Close())
		})
	}
	t.Run("by another name of the same folder", func(t *testing.T) {
		real := filepath.Join(t.TempDir(), "real")
		require.NoError(t, os.Mkdir(real, 0o700))
		link := real + ".link"
		require.NoError(t, os.Symlink(real, link))
		g, err := Open(Keeping{Folder: link, Principal: "Lumen", MaxAge: time.Hour, Key: testKey(t)})
		require.NoError(t, err)
		require.NoError(t, g.Change(add(mobile(1))...))
		require.NoError(t, g.Close())
	})
}

// TestAListIsNotPutBesideTheFolder, as the first thing that is kept after it was moved.
func TestAListIsNotPutBesideTheFolder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no open file is moved there")
	}
	dir, key := filepath.Join(t.TempDir(), "stops"), testKey(t)
	g, err := Open(Keeping{Folder: dir, Principal: "Lumen", MaxAge: time.Hour, Key: key})
	require.NoError(t, err)
	require.NoError(t, os.Rename(dir, dir+".old"))
	require.NoError(t, os.CopyFS(dir, os.DirFS(dir+".old")))
	require.ErrorIs(t, g.Put(night(t, key, "crm", 1)), errReplaced)
	require.Nil(t, g.List())
	_, err = os.Stat(filepath.Join(dir, listName))
	require.ErrorIs(t, err, os.ErrNotExist, "nothing took a place there")
	require.NoError(t, g.Close())
}
