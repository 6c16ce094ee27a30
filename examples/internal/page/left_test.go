package page

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatAKilledProgramLeftIsRemoved: its folder with all that is in it, and nothing else: not that of a program that
// runs, not one that is not surely ours, not what a link leads to.
func TestWhatAKilledProgramLeftIsRemoved(t *testing.T) {
	if dir := os.Getenv("RGPD_LEAVES"); dir != "" {
		k, err := NewKeep(10)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(k.Dir(), "personal.csv"), nil, 0o600))
		self, err := os.FindProcess(os.Getpid())
		require.NoError(t, err)
		require.NoError(t, self.Kill())
		select {}
	}
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	lives, err := NewKeep(10)
	require.NoError(t, err)
	dies := exec.Command(os.Args[0], "-test.run=TestWhatAKilledProgramLeftIsRemoved")
	dies.Env = append(os.Environ(), "RGPD_LEAVES=yes")
	require.Error(t, dies.Run(), "it is killed")
	left, err := filepath.Glob(filepath.Join(temp, keepPrefix+"*", "personal.csv"))
	require.NoError(t, err)
	require.Len(t, left, 1, "it could remove nothing")

	precious := filepath.Join(t.TempDir(), "precious")
	require.NoError(t, os.Mkdir(precious, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(precious, lockName), []byte(lockTitle), 0o600))
	link := func(to, name string) { require.NoError(t, os.Symlink(to, filepath.Join(temp, name))) }
	link(precious, keepPrefix+"link")
	link(precious, filepath.Base(filepath.Dir(left[0]))+"/inside")
	strange := map[string]string{keepPrefix + "theirs": "another program\n", keepPrefix + "empty": "", "other": lockTitle}
	for name, title := range strange {
		require.NoError(t, os.Mkdir(filepath.Join(temp, name), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(temp, name, lockName), []byte(title), 0o600))
	}
	require.NoError(t, os.Mkdir(filepath.Join(temp, keepPrefix+"linked"), 0o700))
	link(filepath.Join(precious, lockName), keepPrefix+"linked/"+lockName)

	next, err := NewKeep(10)
	require.NoError(t, err)
	require.NoDirExists(t, filepath.Dir(left[0]))
	require.DirExists(t, lives.Dir())
	require.FileExists(t, filepath.Join(precious, lockName))
	require.FileExists(t, filepath.Join(temp, keepPrefix+"link", lockName))
	for name := range strange {
		require.DirExists(t, filepath.Join(temp, name))
	}
	require.DirExists(t, filepath.Join(temp, keepPrefix+"linked"))
	require.NoError(t, next.Close())
	require.NoError(t, lives.Close())
	require.NoDirExists(t, lives.Dir())
}
