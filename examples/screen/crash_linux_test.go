package main

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

func TestASignal(t *testing.T) {
	in := longCampaign(t, long())
	for name, sig := range map[string]syscall.Signal{"Ctrl-C": syscall.SIGINT,
		"the end of a session": syscall.SIGTERM} {
		for where, had := range map[string]func(string) shelf{
			", into a new folder":                        func(string) shelf { return shelf{} },
			", over the results of an earlier screening": func(dir string) shelf { return earlier(t, dir) },
		} {
			t.Run(name+where, func(t *testing.T) {
				dir := filepath.Join(t.TempDir(), "new", "out")
				var want shelf
				p := cut(t, func(int) *process {
					require.NoError(t, os.RemoveAll(dir))
					want = had(dir)
					return start(t, about(in, dir)...)
				}, bytesUnderTemporaryNames, func() bool { _, size := unfinished(dir); return size > 0 },
					func(p *process) { _ = p.cmd.Process.Signal(sig) })
				requireUndone(t, p, dir, want, "interrompu")
			})
		}
	}
}

// A signal that comes as soon as the folder is there finds somebody who hears it.
func TestASignalAtTheFirstMoment(t *testing.T) {
	in := longCampaign(t, long())
	for range 5 {
		dir := filepath.Join(t.TempDir(), "out")
		p := cut(t, func(int) *process {
			require.NoError(t, os.RemoveAll(dir))
			return start(t, about(in, dir)...)
		}, "folder", func() bool { _, err := os.Stat(dir); return err == nil },
			func(p *process) { _ = p.cmd.Process.Signal(syscall.SIGTERM) })
		requireUndone(t, p, dir, shelf{}, "interrompu")
	}
}

// requireUndone waits for a run that fails, says so, and leaves the folder as it was: with
// the files of the run before, or not there.
func requireUndone(t *testing.T, p *process, dir string, had shelf, says string) {
	t.Helper()
	require.Equal(t, 2, p.wait(t), &p.stderr)
	require.Contains(t, p.stderr.String(), says)
	require.Contains(t, p.stderr.String(), "rien n'a été écrit")
	require.NotContains(t, p.stdout.String(), "Campagne criblée", "its columns are shown before, and no result")
	require.NotContains(t, p.stdout.String(), ".csv")
	if len(had) == 0 {
		require.NoDirExists(t, dir)
		return
	}
	files, _ := unfinished(dir)
	require.Zero(t, files)
	requireSame(t, had, shelfOf(t, dir))
	requireWholeFolder(t, dir)
}

// Killed while the files get their names, a run may leave those of two screenings, and
// then no certificate beside them.
func TestKilledAmongTheRenames(t *testing.T) {
	in := longCampaign(t, 2000)
	undisturbed := filepath.Join(t.TempDir(), "out")
	code, _, stderr := screen(t, about(in, undisturbed)...)
	require.Equal(t, 0, code, stderr)
	want := shelfOf(t, undisturbed)
	mixed := 0
	for range 8 {
		dir := filepath.Join(t.TempDir(), "out")
		had := earlier(t, dir)
		gone := watchFolder(t, dir)
		p := start(t, about(in, dir)...)
		gone()
		if err := p.cmd.Process.Kill(); !errors.Is(err, os.ErrProcessDone) { // it may have ended by itself
			require.NoError(t, err)
		}
		p.wait(t)
		got := shelfOf(t, dir)
		if _, certified := got[report.CertificateName]; certified {
			requireWholeFolder(t, dir)
			requireSame(t, want, got) // the kill came too late
			continue
		}
		mixed++
		requireNoCertificate(t, dir)
		for name, b := range got {
			require.True(t, b == had[name] || b == want[name], "%s is half of a file", name)
		}
		code, _, stderr := screen(t, about(in, dir)...)
		require.Equal(t, 0, code, stderr)
		requireSame(t, want, shelfOf(t, dir))
	}
	t.Logf("killed among the renames: %d times of 8", mixed)
}

// watchFolder returns a function that returns as soon as a file of the folder is removed.
func watchFolder(t *testing.T, dir string) func() {
	t.Helper()
	fd, err := syscall.InotifyInit1(syscall.IN_CLOEXEC)
	require.NoError(t, err)
	t.Cleanup(func() { _ = syscall.Close(fd) })
	_, err = syscall.InotifyAddWatch(fd, dir, syscall.IN_DELETE)
	require.NoError(t, err)
	return func() {
		buf := make([]byte, 4096)
		_, err := syscall.Read(fd, buf)
		require.NoError(t, err)
	}
}

// disk mounts a disk of a few kilobytes.
func disk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("screen", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no disk to fill: %v", err)
	}
	t.Cleanup(func() { require.NoError(t, syscall.Unmount(dir, 0)) })
	return dir
}

func TestAFullDisk(t *testing.T) {
	t.Run("while rows are written", func(t *testing.T) {
		dir := disk(t, "600k")
		requireUndone(t, start(t, about(longCampaign(t, 50_000), filepath.Join(dir, "out"))...),
			filepath.Join(dir, "out"), shelf{}, "le disque est plein")
	})
	t.Run("when the files are closed", func(t *testing.T) {
		dir := disk(t, "40k")
		requireUndone(t, start(t, about(longCampaign(t, 500), filepath.Join(dir, "out"))...), filepath.Join(dir, "out"),
			shelf{}, "le disque est plein")
	})
	t.Run("with the results of an earlier screening", func(t *testing.T) {
		dir := disk(t, "600k")
		had := earlier(t, filepath.Join(dir, "out"))
		requireUndone(t, start(t, about(longCampaign(t, 50_000), filepath.Join(dir, "out"))...),
			filepath.Join(dir, "out"), had, "le disque est plein")
	})
	t.Run("at each size", func(t *testing.T) {
		in := longCampaign(t, 300)
		for size := 16 << 10; ; size += 16 << 10 {
			require.Less(t, size, 1<<20, "the disk is never large enough")
			dir := filepath.Join(disk(t, strconv.Itoa(size)), "out")
			code, _, stderr := screen(t, about(in, dir)...)
			if code == 0 {
				requireWholeFolder(t, dir)
				require.Greater(t, size, 16<<10, "no disk was full")
				return
			}
			require.Contains(t, stderr, "le disque est plein")
			require.NoDirExists(t, dir)
		}
	})
}

// What a user may write is limited: a quota, for who cannot mount a disk.
func TestALimitToFiles(t *testing.T) {
	dir := t.TempDir()
	had := earlier(t, filepath.Join(dir, "out"))
	args := append([]string{"-c", `ulimit -f 256 && exec "$0" "$@"`, os.Args[0]},
		about(longCampaign(t, 50_000), filepath.Join(dir, "out"))...)
	requireUndone(t, startCommand(t, "sh", args...), filepath.Join(dir, "out"), had, "plus grands")
}

func TestInputsThatCannotBeRead(t *testing.T) {
	dir := t.TempDir()
	path := func(name string) string { return filepath.Join(dir, name) }
	good := screentest.File(t, "good.csv", "téléphone;qualité\r\n0199001122;particulier\r\n")
	require.NoError(t, os.Symlink(path("nowhere"), path("dangling.csv")))
	require.NoError(t, os.Symlink(path("loop.csv"), path("loop.csv")))
	require.NoError(t, syscall.Mkfifo(path("fifo.csv"), 0o600))
	require.NoError(t, os.WriteFile(path("closed.csv"), []byte("téléphone\n0199001122\n"), 0))
	for _, c := range []struct {
		name, path, says string
	}{
		{"a folder", dir, "dossier"},
		{"a link to nothing", path("dangling.csv"), "n'existe pas"},
		{"a link to itself", path("loop.csv"), "ne se lit pas"},
		{"a pipe to which nobody writes", path("fifo.csv"), "fichier ordinaire"},
		{"a device", "/dev/zero", "fichier ordinaire"},
		{"a file whose reading fails", "/proc/self/mem", "ne se lit pas"},
		{"a file of somebody else", path("closed.csv"), "refusée"},
	} {
		for option, args := range map[string][]string{
			"-in":       {"-in", c.path},
			"-stops":    {"-in", good, "-stops", c.path, "-stops-as-of", "2026-11-23 10:00"},
			"-consents": {"-in", good, "-consents", c.path},
		} {
			t.Run(c.name+" as "+option, func(t *testing.T) {
				if c.says == "refusée" && os.Geteuid() == 0 {
					t.Skip("nothing is refused to root")
				}
				out := filepath.Join(t.TempDir(), "out")
				p := start(t, append(args, "-out", out)...)
				require.Equal(t, 2, p.wait(t))
				require.Contains(t, p.stderr.String(), c.says)
				require.Contains(t, p.stderr.String(), filepath.Base(c.path))
				require.NotContains(t, p.stderr.String(), "019900")
				require.NotContains(t, p.stdout.String(), "Campagne criblée", "its columns are shown before, and no result")
				require.NotContains(t, p.stdout.String(), ".csv")
				require.NoDirExists(t, out)
			})
		}
	}
}
