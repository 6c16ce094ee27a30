package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// asProgram makes the test binary the program itself: what is killed here is a process.
const asProgram = "SCREEN_TEST_IS_THE_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// A process is the program while it runs.
type process struct {
	cmd            *exec.Cmd
	stdout, stderr bytes.Buffer
	ended          chan struct{}
}

// patience is what no step of a test takes.
const patience = time.Minute

func start(t *testing.T, args ...string) *process {
	t.Helper()
	return startCommand(t, os.Args[0], args...)
}

func startCommand(t *testing.T, name string, args ...string) *process {
	t.Helper()
	p := &process{cmd: exec.Command(name, args...), ended: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), asProgram+"=1")
	p.cmd.Stdout, p.cmd.Stderr = &p.stdout, &p.stderr
	require.NoError(t, p.cmd.Start())
	go func() {
		defer close(p.ended)
		_ = p.cmd.Wait() // how it ended stands in its state
	}()
	t.Cleanup(func() {
		_ = p.cmd.Process.Kill()
		<-p.ended
	})
	return p
}

// wait returns the exit code, -1 for one who was killed.
func (p *process) wait(t *testing.T) int {
	t.Helper()
	select {
	case <-p.ended:
	case <-time.After(patience):
		require.Fail(t, "the program does not end")
	}
	return p.cmd.ProcessState.ExitCode()
}

// until waits for something that happens while the program runs. It is false if the program ended before.
func (p *process) until(t *testing.T, what string, happened func() bool) bool {
	t.Helper()
	for limit := time.Now().Add(patience); !happened(); {
		select {
		case <-p.ended:
			return false
		default:
		}
		require.True(t, time.Now().Before(limit), "no %s", what)
		time.Sleep(200 * time.Microsecond) // and leaves the processors to the program
	}
	return true
}

// mostTries is how often a run is begun that a test is to cut: on a busy machine the program may be done before.
const mostTries = 50

// cut begins a program, as often as it is done before it is cut, and returns the one that was.
func cut(t *testing.T, begin func(nth int) *process, what string, happened func() bool, act func(*process)) *process {
	t.Helper()
	for nth := range mostTries {
		if p := begin(nth); p.until(t, what, happened) {
			if act(p); p.wait(t) != 0 {
				return p
			}
		}
	}
	require.Fail(t, "the program is always done too early")
	return nil
}

const bytesUnderTemporaryNames = "bytes under temporary names"

// unfinished is how many bytes stand in a folder under temporary names.
func unfinished(dir string) (files int, size int64) {
	left, _ := filepath.Glob(filepath.Join(dir, folder.TempPattern))
	for _, name := range left {
		if info, err := os.Stat(name); err == nil {
			files, size = files+1, size+info.Size()
		}
	}
	return files, size
}

// A shelf is the files of a folder, by name, those under temporary names left out.
type shelf map[string]string

func shelfOf(t *testing.T, dir string) shelf {
	t.Helper()
	out := shelf{}
	files, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return out
	}
	require.NoError(t, err)
	for _, f := range files {
		if temp, _ := filepath.Match(folder.TempPattern, f.Name()); temp {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, f.Name()))
		require.NoError(t, err)
		out[f.Name()] = string(b)
	}
	return out
}

// requireSame compares two folders, and does not print megabytes.
func requireSame(t *testing.T, want, got shelf) {
	t.Helper()
	for name := range want {
		require.Contains(t, keys(got), name)
		require.True(t, want[name] == got[name], "%s is another", name)
	}
	require.ElementsMatch(t, keys(want), keys(got))
}

func keys(s shelf) (out []string) {
	for name := range s {
		out = append(out, name)
	}
	return out
}

// screen runs the program here, to its end.
func screen(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

func requireWholeFolder(t *testing.T, dir string) {
	t.Helper()
	code, stdout, stderr := screen(t, "-check", dir)
	require.Equal(t, 0, code, stderr)
	require.Equal(t, int(bins.Count)+1, strings.Count(stdout, "conforme"), "the six files and the report")
}

func requireNoCertificate(t *testing.T, dir string) {
	t.Helper()
	code, _, stderr := screen(t, "-check", dir)
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "certificat")
	require.NoFileExists(t, filepath.Join(dir, report.CertificateName))
}

// longCampaign writes a campaign whose rows go to several files, each with its number.
func longCampaign(t *testing.T, rows int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "campagne.csv")
	require.NoError(t, os.WriteFile(path, campaignOf(rows), 0o600))
	return path
}

func campaignOf(rows int) []byte {
	var b bytes.Buffer
	b.WriteString("id;nom;téléphone;CP;qualité;offre pour;origine;fichier consulté;opposition le;note\r\n")
	for i := range rows {
		tail := []string{
			";particulier;;formulaire;oui;;rappeler l'après-midi",
			";professionnel;travail;formulaire;oui;;",
			";professionnel;travail;annuaire;;;une note",
			";particulier;;formulaire;oui;12/01/2026;a dit non",
			";particulier;;formulaire;oui;le mois dernier;",
		}[i%5]
		fmt.Fprintf(&b, "%d;Ormancey-%d;06 39 98 %02d %02d;75011%s\r\n", i+1, i, i/100%100, i%100, tail)
	}
	return b.Bytes()
}

// long is how many rows make a run that one has the time to disturb.
func long() int {
	if testing.Short() {
		return 60_000
	}
	return 120_000
}

// about are the arguments of a campaign at the instant of the sample.
func about(in, dir string, more ...string) []string {
	campaign := filepath.Join("..", "internal", "screening", "sample", "campaign.json")
	return append([]string{"-in", in, "-campaign", campaign, "-at", "2026-11-23 11:00", "-out", dir}, more...)
}

// earlier screens the sample into a folder: what a run that fails must not touch.
func earlier(t *testing.T, dir string) shelf {
	t.Helper()
	code, _, stderr := screen(t, "-out", dir)
	require.Equal(t, 0, code, stderr)
	return shelfOf(t, dir)
}

// requireEachRowOnce reads the numbers of the rows of a long campaign in the six files.
func requireEachRowOnce(t *testing.T, s shelf, rows int) {
	t.Helper()
	seen := make([]bool, rows+1)
	for _, name := range bins.Files {
		lines := strings.Split(strings.TrimSuffix(s[name], "\r\n"), "\r\n")
		for _, line := range lines[1:] {
			id, _, _ := strings.Cut(line, ";")
			n, err := strconv.Atoi(id)
			require.NoError(t, err)
			if seen[n] {
				require.Fail(t, "a row stands twice", "row %d", n)
			}
			seen[n] = true
		}
	}
	for n, once := range seen[1:] {
		if !once {
			require.Fail(t, "a row is lost", "row %d", n+1)
		}
	}
}

func TestAKilledRun(t *testing.T) {
	rows := long()
	in := longCampaign(t, rows)
	undisturbed := filepath.Join(t.TempDir(), "out")
	code, _, stderr := screen(t, about(in, undisturbed)...)
	require.Equal(t, 0, code, stderr)
	want := shelfOf(t, undisturbed)
	require.ElementsMatch(t, report.Files, keys(want))
	requireEachRowOnce(t, want, rows)
	size := int64(0)
	for _, name := range bins.Files {
		size += int64(len(want[name]))
	}

	for _, c := range []struct {
		name string
		had  func(dir string) shelf
	}{
		{"into a new folder", func(string) shelf { return shelf{} }},
		{"over the results of an earlier screening", func(dir string) shelf { return earlier(t, dir) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			had := c.had(dir)
			shares := []int64{0, 30, 60} // of a hundred
			if testing.Short() {
				shares = shares[:2]
			}
			for _, share := range shares {
				cut(t, func(nth int) *process {
					if nth > 0 {
						require.NoError(t, os.RemoveAll(dir))
						had = c.had(dir)
					}
					return start(t, about(in, dir)...)
				}, bytesUnderTemporaryNames, func() bool {
					_, now := unfinished(dir)
					return now > 0 && now >= size*share/100
				}, func(p *process) { _ = p.cmd.Process.Kill() })

				files, _ := unfinished(dir)
				require.NotZero(t, files, "it was killed, and had no time to clean up")
				requireSame(t, had, shelfOf(t, dir))
				if len(had) > 0 {
					requireWholeFolder(t, dir)
				} else {
					requireNoCertificate(t, dir)
				}
			}

			code, _, stderr := screen(t, about(in, dir)...)
			require.Equal(t, 0, code, stderr)
			files, _ := unfinished(dir)
			require.Zero(t, files, "the next run removes what was left")
			requireSame(t, want, shelfOf(t, dir))
			requireWholeFolder(t, dir)
		})
	}
}

// A rename that fails half-way leaves files of two screenings: no certificate stands beside
// them, and the message does not say that nothing was written.
func TestAFolderOfTwoScreenings(t *testing.T) {
	for _, blocked := range report.Files[1 : len(report.Files)-1] {
		t.Run(blocked, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			earlier(t, dir)
			f, err := folder.New(dir, report.Files)
			require.NoError(t, err)
			for _, name := range report.Files {
				r, err := f.Create()
				require.NoError(t, err)
				_, err = io.WriteString(r, "new "+name)
				require.NoError(t, err)
			}
			path := filepath.Join(dir, blocked) // a folder, after the folder was looked at
			require.NoError(t, os.Remove(path))
			require.NoError(t, os.MkdirAll(filepath.Join(path, "x"), 0o700))

			err = f.Keep()
			require.Error(t, err)
			require.NotContains(t, unwritable(dir, err).Error(), "rien n'a été écrit")
			require.Contains(t, unwritable(dir, err).Error(), "certificat")
			f.Drop()
			require.NoError(t, os.RemoveAll(path))
			files, _ := unfinished(dir)
			require.Zero(t, files)
			requireNoCertificate(t, dir)
			got := shelfOf(t, dir)
			require.Equal(t, "new "+report.Files[0], got[report.Files[0]], "the folder is mixed indeed")

			earlier(t, dir)
			requireWholeFolder(t, dir)
		})
	}
}

// A flaky disk fails from an offset on, once it is told to.
type flaky struct {
	io.ReaderAt
	from   int64
	broken bool
}

var errDisk = errors.New("le disque ne répond plus")

func (f *flaky) ReadAt(b []byte, at int64) (int, error) {
	if !f.broken || at+int64(len(b)) <= f.from {
		return f.ReaderAt.ReadAt(b, at)
	}
	n, err := f.ReaderAt.ReadAt(b[:max(0, f.from-at)], at)
	if err == nil {
		err = errDisk
	}
	return n, err
}

func TestAReadThatFails(t *testing.T) {
	file := campaignOf(20_000)
	for _, from := range []int{0, 3, 50, len(file) / 2, len(file) - 1} {
		for _, pass := range []string{"at the first reading", "at the second"} {
			t.Run(fmt.Sprintf("%s, after %d bytes", pass, from), func(t *testing.T) {
				dir := filepath.Join(t.TempDir(), "out")
				had := earlier(t, dir)
				o := options{in: "campagne.csv", out: dir, channel: "live-call"}
				s, err := o.screening()
				require.NoError(t, err)
				disk := &flaky{bytes.NewReader(file), int64(from), pass == "at the first reading"}
				tab, err := o.table(sheet.NewSource(disk, int64(len(file))), "campagne.csv")
				if err == nil {
					disk.broken = true
					_, err = o.write(s, report.Made{Campaign: tab}, report.NewProgress(io.Discard))
					require.ErrorContains(t, err, "rien n'a été écrit")
				}
				require.ErrorIs(t, err, errDisk)
				require.ErrorContains(t, err, "campagne.csv")
				require.NotContains(t, err.Error(), "06 39")
				require.NotContains(t, err.Error(), "Ormancey")
				files, _ := unfinished(dir)
				require.Zero(t, files)
				requireSame(t, had, shelfOf(t, dir))
			})
		}
	}
}

// A file that another program writes while it is read is neither what it was nor what
// it will be.
func TestAFileThatChangesWhileItIsRead(t *testing.T) {
	const rows = 20_000
	for _, c := range []struct {
		name   string
		change func(t *testing.T, path string, size int64)
	}{
		{"it shrinks", func(t *testing.T, path string, size int64) { require.NoError(t, os.Truncate(path, size/2)) }},
		{"it shrinks at the end of a row", func(t *testing.T, path string, size int64) {
			require.NoError(t, os.Truncate(path, int64(len(campaignOf(rows/2)))))
		}},
		{"it is emptied", func(t *testing.T, path string, size int64) { require.NoError(t, os.Truncate(path, 0)) }},
		{"it grows", func(t *testing.T, path string, size int64) {
			f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
			require.NoError(t, err)
			_, err = f.WriteString("1;x;0639980001\r\n")
			require.NoError(t, err)
			require.NoError(t, f.Close())
		}},
		{"it is written over", func(t *testing.T, path string, size int64) {
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			require.NoError(t, err)
			_, err = f.WriteAt([]byte("\xff"), size-10)
			require.NoError(t, err)
			require.NoError(t, f.Close())
			require.NoError(t, os.Chtimes(path, time.Now(), time.Now().Add(time.Minute))) // clocks of disks are coarse
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := longCampaign(t, rows)
			src, closed, err := sheet.OpenFile(in)
			require.NoError(t, err)
			defer func() { require.NoError(t, closed()) }()
			tab, err := facts.Open(src, "campagne.csv", 0, nil)
			require.NoError(t, err)
			tab.Block = 4 << 10
			s, _ := sampled(t)
			changed := false
			_, err = s.Run(tab, discard(), sha256.New(), 1, func(int64, int) error {
				if !changed {
					c.change(t, in, int64(len(campaignOf(rows))))
				}
				changed = true
				return nil
			})
			require.ErrorIs(t, err, sheet.ErrChanged)
			require.NotContains(t, err.Error(), "06 39")
			o := options{in: in, out: "out"}
			require.ErrorContains(t, o.unfinished(err), "rien n'a été écrit")
		})
	}
}

// The same for the real program, whose file is cut while it runs.
func TestAFileThatShrinksUnderTheProgram(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	var had shelf
	in := ""
	p := cut(t, func(int) *process {
		require.NoError(t, os.RemoveAll(dir))
		had, in = earlier(t, dir), longCampaign(t, long())
		return start(t, about(in, dir)...)
	}, bytesUnderTemporaryNames, func() bool { _, size := unfinished(dir); return size > 0 },
		func(*process) { require.NoError(t, os.Truncate(in, 5<<20)) })
	require.Equal(t, 2, p.wait(t), &p.stdout)
	require.Contains(t, p.stderr.String(), "campagne.csv")
	require.Contains(t, p.stderr.String(), "rien n'a été écrit")
	require.NotContains(t, p.stdout.String(), "Campagne criblée", "its columns are shown before, and no result")
	require.NotContains(t, p.stdout.String(), ".csv")
	files, _ := unfinished(dir)
	require.Zero(t, files)
	requireSame(t, had, shelfOf(t, dir))
}
