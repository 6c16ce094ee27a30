package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/stretchr/testify/require"
)

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
	_, tab := sampled(t)
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
					personal[n.RevealNational()] = true
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
