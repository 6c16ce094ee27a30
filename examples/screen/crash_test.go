package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/prospect/number"
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

// until waits for something that happens while the program runs.
func (p *process) until(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for limit := time.Now().Add(patience); !happened(); {
		select {
		case <-p.ended:
			require.Fail(t, "the program ended too early", "before %s; %s", what, &p.stderr)
		default:
		}
		require.True(t, time.Now().Before(limit), "no %s", what)
		runtime.Gosched()
	}
}

// unfinished is how many bytes stand in a folder under temporary names.
func unfinished(dir string) (files int, size int64) {
	left, _ := filepath.Glob(filepath.Join(dir, tempPattern))
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
		if temp, _ := filepath.Match(tempPattern, f.Name()); temp {
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
	require.Equal(t, int(bins), strings.Count(stdout, "conforme"))
}

func requireNoCertificate(t *testing.T, dir string) {
	t.Helper()
	code, _, stderr := screen(t, "-check", dir)
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "certificat")
	require.NoFileExists(t, filepath.Join(dir, certificateName))
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
		return 80_000
	}
	return 300_000
}

// about are the arguments of a campaign at the instant of the sample.
func about(in, dir string, more ...string) []string {
	return append([]string{"-in", in, "-campaign", "campaign.json", "-at", "2026-11-23 11:00", "-out", dir}, more...)
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
	for _, name := range fileNames {
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
	require.ElementsMatch(t, resultNames, keys(want))
	requireEachRowOnce(t, want, rows)
	size := int64(0)
	for _, name := range fileNames {
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
				p := start(t, about(in, dir)...)
				p.until(t, "bytes under temporary names", func() bool {
					_, now := unfinished(dir)
					return now > 0 && now >= size*share/100
				})
				require.NoError(t, p.cmd.Process.Kill())
				require.NotEqual(t, 0, p.wait(t), "it was not killed in time")

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
	for _, blocked := range resultNames[1 : len(resultNames)-1] {
		t.Run(blocked, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			earlier(t, dir)
			f, err := newFolder(dir)
			require.NoError(t, err)
			for _, name := range []string{reportName, certificateName} {
				_, err := f.create(name)
				require.NoError(t, err)
			}
			for _, r := range f.written {
				_, err := io.WriteString(r, "new "+r.name)
				require.NoError(t, err)
			}
			path := filepath.Join(dir, blocked) // a folder, after the folder was looked at
			require.NoError(t, os.Remove(path))
			require.NoError(t, os.MkdirAll(filepath.Join(path, "x"), 0o700))

			err = f.keep()
			require.Error(t, err)
			require.NotContains(t, unwritable(dir, err).Error(), "rien n'a été écrit")
			require.Contains(t, unwritable(dir, err).Error(), "certificat")
			f.drop()
			require.NoError(t, os.RemoveAll(path))
			files, _ := unfinished(dir)
			require.Zero(t, files)
			requireNoCertificate(t, dir)
			got := shelfOf(t, dir)
			require.Equal(t, "new "+resultNames[0], got[resultNames[0]], "the folder is mixed indeed")

			earlier(t, dir)
			requireWholeFolder(t, dir)
		})
	}
}

// What was made for a run that fails is removed with it.
func TestFoldersAboveAreRemovedToo(t *testing.T) {
	top := t.TempDir()
	f, err := newFolder(filepath.Join(top, "a", "b", "c"))
	require.NoError(t, err)
	f.drop()
	require.NoDirExists(t, filepath.Join(top, "a"))

	require.NoError(t, os.Mkdir(filepath.Join(top, "a"), 0o700))
	f, err = newFolder(filepath.Join(top, "a", "b", "c"))
	require.NoError(t, err)
	f.drop()
	require.NoDirExists(t, filepath.Join(top, "a", "b"))
	require.DirExists(t, filepath.Join(top, "a"), "it was there")
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
				tab, err := o.table(&source{at: disk, size: int64(len(file))}, "campagne.csv")
				if err == nil {
					disk.broken = true
					_, err = o.write(s, tab, nil, newProgress(io.Discard))
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
			src, closed, err := openSource(in)
			require.NoError(t, err)
			defer func() { require.NoError(t, closed()) }()
			tab, err := open(src, "campagne.csv", 0, nil)
			require.NoError(t, err)
			had := blockSize
			blockSize = 4 << 10
			defer func() { blockSize = had }()
			s, _ := sampleScreening(t)
			changed := false
			_, err = s.run(tab, discard(), sha256.New(), 1, func(int64, int) error {
				if !changed {
					c.change(t, in, src.size)
				}
				changed = true
				return nil
			})
			require.ErrorIs(t, err, errChanged)
			require.NotContains(t, err.Error(), "06 39")
			o := options{in: in, out: "out"}
			require.ErrorContains(t, o.unfinished(err), "rien n'a été écrit")
		})
	}
}

// The same for the real program, whose file is cut while it runs.
func TestAFileThatShrinksUnderTheProgram(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	had := earlier(t, dir)
	in := longCampaign(t, long())
	p := start(t, about(in, dir)...)
	p.until(t, "bytes under temporary names", func() bool { _, size := unfinished(dir); return size > 0 })
	require.NoError(t, os.Truncate(in, 5<<20))
	require.Equal(t, 2, p.wait(t), &p.stdout)
	require.Contains(t, p.stderr.String(), "campagne.csv")
	require.Contains(t, p.stderr.String(), "rien n'a été écrit")
	require.Empty(t, p.stdout.String())
	files, _ := unfinished(dir)
	require.Zero(t, files)
	requireSame(t, had, shelfOf(t, dir))
}

func utf16be(s string, mark bool) []byte {
	var b []byte
	if mark {
		b = []byte(utf16BEBOM)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return b
}

func TestEncodingsThatAreWrong(t *testing.T) {
	const accented = "mobile;prénom;note\r\n0639980001;Zoé;thé 10 €\r\n0639980002;Loïc;\r\n"
	const latin = "mobile;nom;note\r\n0639980001;Zo\xe9;\r\n0639980002;Jouvenel;x\r\n"
	windows, err := charmap.Windows1252.NewEncoder().Bytes([]byte(accented))
	require.NoError(t, err)
	mixed := strings.Replace(accented, "0639980002;Loïc", "0639980002;Lo\xefc", 1)
	wide := utf16le(accented)
	bare := wide[2:]
	smile := utf16le(strings.TrimSuffix(accented, "\r\n") + "😀")
	for _, c := range []struct {
		name     string
		file     string
		encoding string   // option, or none
		works    []string // cells that are then in a file
		says     []string // else
	}{
		{"UTF-8 with a byte of Latin-1 in the middle", mixed, "", nil, []string{"ligne 3", "-encoding windows-1252"}},
		{"the same, forced to Windows-1252", mixed, "windows-1252", []string{"ZoÃ©", "Loïc"}, nil},
		{"the same, forced to UTF-8", mixed, "utf-8", nil, []string{"ligne 3", "-encoding"}},
		{"marked as UTF-8, and Windows-1252", utf8BOM + string(windows), "", nil, []string{"ligne 1", "-encoding"}},
		{"marked as UTF-8, and Windows-1252 from the second line on", utf8BOM + latin, "", nil, []string{"ligne 2", "-encoding"}},
		{"the same, forced as the message says", utf8BOM + latin, "windows-1252", []string{"Zoé", "Jouvenel"}, nil},
		{"Windows-1252", string(windows), "", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"Windows-1252 forced to UTF-8", string(windows), "utf-8", nil, []string{"ligne 1", "-encoding"}},
		{"Latin-1 forced to UTF-8", latin, "utf-8", nil, []string{"ligne 2", "-encoding"}},
		{"UTF-16 without mark", string(bare), "", nil, []string{"-encoding utf-16"}},
		{"the same, forced", string(bare), "utf-16", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16, big end first, without mark", string(utf16be(accented, false)), "", nil, []string{"-encoding utf-16"}},
		{"the same, forced", string(utf16be(accented, false)), "utf-16", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16, big end first", string(utf16be(accented, true)), "", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16 with its mark, forced to UTF-8", string(wide), "utf-8", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16 cut in the middle of a letter", string(wide[:len(wide)-9]), "", nil, []string{"coupé"}},
		{"UTF-16 cut between the halves of a letter", string(smile[:len(smile)-2]), "", nil, []string{"coupé"}},
		{"UTF-16 that ends with such a letter", string(smile), "", []string{"😀"}, nil},
		{"UTF-8 cut in the middle of a letter", strings.TrimSuffix(accented, "ïc;\r\n") + "\xc3", "", nil, []string{"ligne 3"}},
		{"UTF-8 forced to UTF-16", accented, "utf-16", nil, []string{"-encoding"}},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "", nil, []string{"texte", "CSV"}},
		{"a picture forced to Windows-1252", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "windows-1252", nil, []string{"texte", "CSV"}},
		{"a zero byte in the last line", accented + "0639980003;\x00;\r\n", "", nil, []string{"texte", "CSV"}},
		{"a workbook forced to Windows-1252", "PK\x03\x04etc", "windows-1252", nil, []string{"CSV"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			args := about(fileOf(t, "campagne.csv", c.file), dir)
			if c.encoding != "" {
				args = append(args, "-encoding", c.encoding)
			}
			code, stdout, stderr := screen(t, args...)
			if c.works != nil {
				require.Equal(t, 0, code, stderr)
				var all strings.Builder
				for b := range bins {
					all.Write(read(t, dir, b))
				}
				for _, cell := range c.works {
					require.Contains(t, all.String(), cell)
				}
				requireWholeFolder(t, dir)
				return
			}
			require.Equal(t, 2, code)
			require.Empty(t, stdout)
			for _, says := range append(c.says, "campagne.csv") {
				require.Contains(t, stderr, says)
			}
			for _, cell := range []string{"06399", "Zo", "Lo", "Jouvenel"} {
				require.NotContains(t, stderr, cell, "no personal data in an error")
			}
			require.NoDirExists(t, dir)
		})
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(t *testing.T, dir string)
		stdout []string
		stderr string // empty: whole
	}{
		{"nothing changed", func(*testing.T, string) {}, []string{"conforme    " + fileNames[callable]}, ""},
		{"other files beside", func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o600))
		}, nil, ""},
		{"a byte changed", func(t *testing.T, dir string) {
			b := read(t, dir, refused)
			b[len(b)/2] ^= 1
			require.NoError(t, os.WriteFile(filepath.Join(dir, fileNames[refused]), b, 0o600))
		}, []string{"modifié     " + fileNames[refused], "conforme    " + fileNames[callable]}, "certificat"},
		{"an empty file", func(t *testing.T, dir string) {
			require.NoError(t, os.Truncate(filepath.Join(dir, fileNames[ruined]), 0))
		}, []string{"modifié     " + fileNames[ruined]}, "certificat"},
		{"a file gone", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, fileNames[callable])))
		}, []string{"manque      " + fileNames[callable], "conforme    " + fileNames[refused]}, "certificat"},
		{"a folder in place of a file", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, fileNames[callable])))
			require.NoError(t, os.Mkdir(filepath.Join(dir, fileNames[callable]), 0o700))
		}, nil, fileNames[callable]},
		{"no certificate", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, certificateName)))
		}, nil, "certificat"},
		{"no folder", func(t *testing.T, dir string) { require.NoError(t, os.RemoveAll(dir)) }, nil, "certificat"},
		{"the JSON of somebody else", rewritten(`{"format":"invoice 1","outputs":[]}`), nil, "certificat"},
		{"no JSON", rewritten(`certificate`), nil, "certificat"},
		{"half a certificate", func(t *testing.T, dir string) {
			require.NoError(t, os.Truncate(filepath.Join(dir, certificateName), 900))
		}, nil, "certificat"},
		{"a certificate of no file", rewritten(`{"format":"` + certificateFormat + `"}`), nil, "certificat"},
		{"a certificate that leaves a file out", func(t *testing.T, dir string) {
			c := certificateOf(t, dir)
			c.Outputs = c.Outputs[1:]
			b, err := json.Marshal(c)
			require.NoError(t, err)
			rewritten(string(b))(t, dir)
		}, nil, "certificat"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			earlier(t, dir)
			c.change(t, dir)
			code, stdout, stderr := screen(t, "-check", dir)
			require.Equal(t, map[bool]int{true: 0, false: 2}[c.stderr == ""], code, stderr)
			require.Contains(t, stderr, c.stderr)
			for _, line := range c.stdout {
				require.Contains(t, stdout, line)
			}
		})
	}
}

func rewritten(certificate string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, certificateName), []byte(certificate), 0o600))
	}
}

func certificateOf(t *testing.T, dir string) (c certificate) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, certificateName))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &c))
	return c
}

func TestTheSameInputsMakeTheSameFiles(t *testing.T) {
	stops := fileOf(t, "stop.csv", "tel\n0639980001\n0639980777\n")
	consents := fileOf(t, "consents.csv", "tel;consentement\n0639980010;valide\n")
	for name, args := range map[string][]string{
		"the sample": {},
		"a file":     about(longCampaign(t, long()/10), ""),
		"a file with a list and consents": about(longCampaign(t, long()/10), "",
			"-stops", stops, "-stops-as-of", "2026-11-23 10:00", "-consents", consents, "-set", "pays=France"),
	} {
		t.Run(name, func(t *testing.T) {
			var want shelf
			for _, more := range [][]string{{}, {}, {"-cores", "1"}, {"-cores", "7"}} {
				dir := filepath.Join(t.TempDir(), "out")
				code, _, stderr := screen(t, append(append(args[:len(args):len(args)], more...), "-out", dir)...)
				require.Equal(t, 0, code, stderr)
				got := shelfOf(t, dir)
				if want == nil {
					want = got
				}
				require.Len(t, got, len(resultNames))
				requireSame(t, want, got)
				requireTrue(t, dir, got)
			}
		})
	}
}

// requireTrue compares what a certificate says of the files with the files.
func requireTrue(t *testing.T, dir string, files shelf) {
	t.Helper()
	c := certificateOf(t, dir)
	require.Len(t, c.Outputs, int(bins))
	rows := 0
	for i, o := range c.Outputs {
		require.Equal(t, fileNames[i], o.Name)
		sum := sha256.Sum256([]byte(files[o.Name]))
		require.Equal(t, hex.EncodeToString(sum[:]), o.SHA256)
		require.EqualValues(t, len(files[o.Name]), o.Bytes)
		require.Contains(t, files[reportName], o.SHA256)
		_, cells := rowsOf(t, []byte(files[o.Name]))
		require.Len(t, cells, o.Rows)
		rows += o.Rows
	}
	require.Equal(t, c.Rows, rows)
	require.Equal(t, c.Input.Rows, rows)
}

func TestTheCertificateNamesItsInputs(t *testing.T) {
	in, dir := longCampaign(t, 1000), filepath.Join(t.TempDir(), "out")
	stops := fileOf(t, "stop.csv", "tel\n0639980001\n")
	consents := fileOf(t, "consents.csv", "tel;consentement\n0639980010;valide\n")
	code, _, stderr := screen(t, about(in, dir, "-stops", stops, "-stops-as-of", "2026-11-23 10:00", "-consents", consents)...)
	require.Equal(t, 0, code, stderr)
	c := certificateOf(t, dir)
	require.Len(t, c.Suppressions, 1)
	for path, got := range map[string]input{in: c.Input, stops: c.Suppressions[0].input, consents: *c.Consents} {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		sum := sha256.Sum256(b)
		require.Equal(t, hex.EncodeToString(sum[:]), got.SHA256)
		require.EqualValues(t, len(b), got.Bytes)
		require.Equal(t, filepath.Base(path), got.Name)
	}
}

// Neither the certificate nor the page holds a number or a name of the file.
func TestWhatIsShownHoldsNoPersonalData(t *testing.T) {
	_, tab := sampleScreening(t)
	personal := map[string]bool{}
	for _, rec := range rowsIn(t, tab) {
		for i, cell := range rec.cells {
			if i >= len(tab.titles) {
				continue
			}
			switch tab.titles[i] {
			case "nom", "prénom":
				personal[cell] = true
			case "Téléphone":
				personal[cell] = true
				if n, err := number.Parse(cell); err == nil {
					personal[string(appendNumbers(nil, []number.Number{n}))] = true
				}
			}
		}
	}
	for cell := range personal {
		if len(cell) < 4 {
			delete(personal, cell)
		}
	}
	require.Greater(t, len(personal), 100)
	dir := filepath.Join(t.TempDir(), "out")
	shown := earlier(t, dir)
	for _, name := range []string{certificateName, reportName} {
		for cell := range personal {
			for _, spaces := range []string{" ", "", "\u00a0", "\u202f", "."} {
				require.False(t, strings.Contains(shown[name], strings.ReplaceAll(cell, " ", spaces)), "%s shows a cell of a person", name)
			}
		}
	}
}
