package folder

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// What was made for a run that fails is removed with it.
func TestFoldersAboveAreRemovedToo(t *testing.T) {
	top := t.TempDir()
	f, err := New(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.Drop()
	require.NoDirExists(t, filepath.Join(top, "a"))

	require.NoError(t, os.Mkdir(filepath.Join(top, "a"), 0o700))
	f, err = New(filepath.Join(top, "a", "b", "c"), []string{"one", "seal"})
	require.NoError(t, err)
	f.Drop()
	require.NoDirExists(t, filepath.Join(top, "a", "b"))
	require.DirExists(t, filepath.Join(top, "a"), "it was there")
}

var names = []string{"one", "seal"}

func written(t *testing.T, dir string) *Folder {
	t.Helper()
	f, err := New(dir, names)
	require.NoError(t, err)
	for range names {
		r, err := f.Create()
		require.NoError(t, err)
		_, err = io.WriteString(r, "text")
		require.NoError(t, err)
	}
	return f
}

func filesIn(t *testing.T, dir string) (out []string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		out = append(out, f.Name())
	}
	return out
}

// R12: of two runs into one folder the second writes nothing, and the first loses nothing.
func TestOneRunAtATime(t *testing.T) {
	dir := t.TempDir()
	first := written(t, dir)
	_, err := New(dir, names)
	require.ErrorIs(t, err, ErrBusy)
	require.NoError(t, first.Keep())
	require.Equal(t, names, filesIn(t, dir), "all of the first run, and no more")

	second := written(t, dir)
	_, err = New(dir, names)
	require.ErrorIs(t, err, ErrBusy)
	second.Drop()
	third := written(t, dir)
	require.NoError(t, third.Keep(), "a run that was dropped is over")
	third.Drop() // as a program does that leaves
	require.Equal(t, names, filesIn(t, dir))
}

// R12: what a killed run left goes, in folders of any name; what is the user's stays.
func TestOwnLeftoversAlone(t *testing.T) {
	for _, name := range []string{"plain", "a [1] b", "*", "[", "é?"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), name)
			require.NoError(t, os.Mkdir(dir, 0o700))
			own := []string{".screen-notes", ".screen-", ".screen-1234567890", ".screen-abcdefghijklmnopqrstuvwxyz"}
			for _, name := range own {
				require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("mine"), 0o600))
			}
			killed := written(t, dir)
			require.Len(t, filesIn(t, dir), len(own)+len(names)+1)
			require.NoError(t, killed.lock.file.Close()) // as the system does

			require.NoError(t, written(t, dir).Keep())
			require.ElementsMatch(t, append(own, names...), filesIn(t, dir))
			for _, name := range own {
				b, err := os.ReadFile(filepath.Join(dir, name))
				require.NoError(t, err)
				require.Equal(t, "mine", string(b))
			}
		})
	}
}

// A lock names files of its folder, as a run calls them, or it names nothing.
func TestALockThatIsNoneOfOurs(t *testing.T) {
	for _, c := range []struct {
		name, lock string
		refused    bool
	}{
		{"a file of the user", "my notes", true},
		{"the title, and more", lockTitle + "x\n", true},
		{"empty: killed before it was written", "", false},
		{"a file elsewhere", lockTitle + "\n../precious\n.screen-/../../precious\n", false},
		{"a file of the user, named", lockTitle + "\nnotes\n.screen-notes\n", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			top := t.TempDir()
			dir := filepath.Join(top, "out")
			require.NoError(t, os.Mkdir(dir, 0o700))
			kept := []string{filepath.Join(top, "precious"), filepath.Join(dir, "notes"), filepath.Join(dir, ".screen-notes")}
			for _, path := range kept {
				require.NoError(t, os.WriteFile(path, nil, 0o600))
			}
			path := filepath.Join(dir, LockName)
			require.NoError(t, os.WriteFile(path, []byte(c.lock), 0o600))
			f, err := New(dir, names)
			if c.refused {
				require.ErrorContains(t, err, LockName)
				b, err := os.ReadFile(path)
				require.NoError(t, err)
				require.Equal(t, c.lock, string(b))
			} else {
				require.NoError(t, err)
				f.Drop()
			}
			for _, path := range kept {
				require.FileExists(t, path)
			}
		})
	}
}
