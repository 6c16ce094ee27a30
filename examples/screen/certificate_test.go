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

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(t *testing.T, dir string)
		stdout []string
		stderr string // empty: whole
	}{
		{"nothing changed", func(*testing.T, string) {}, []string{"conforme    " + bins.Files[bins.Callable]}, ""},
		{"other files beside", func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o600))
		}, nil, ""},
		{"a byte changed", func(t *testing.T, dir string) {
			b := read(t, dir, bins.Refused)
			b[len(b)/2] ^= 1
			require.NoError(t, os.WriteFile(filepath.Join(dir, bins.Files[bins.Refused]), b, 0o600))
		}, []string{"modifié     " + bins.Files[bins.Refused],
			"conforme    " + bins.Files[bins.Callable]}, "certificat"},
		{"an empty file", func(t *testing.T, dir string) {
			require.NoError(t, os.Truncate(filepath.Join(dir, bins.Files[bins.Ruined]), 0))
		}, []string{"modifié     " + bins.Files[bins.Ruined]}, "certificat"},
		{"a file gone", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, bins.Files[bins.Callable])))
		}, []string{"manque      " + bins.Files[bins.Callable],
			"conforme    " + bins.Files[bins.Refused]}, "certificat"},
		{"a folder in place of a file", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, bins.Files[bins.Callable])))
			require.NoError(t, os.Mkdir(filepath.Join(dir, bins.Files[bins.Callable]), 0o700))
		}, nil, bins.Files[bins.Callable]},
		{"no certificate", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, report.CertificateName)))
		}, nil, "certificat"},
		{"no folder", func(t *testing.T, dir string) { require.NoError(t, os.RemoveAll(dir)) }, nil, "certificat"},
		{"the JSON of somebody else", rewritten(`{"format":"invoice 1","outputs":[]}`), nil, "certificat"},
		{"no JSON", rewritten(`certificate`), nil, "certificat"},
		{"half a certificate", func(t *testing.T, dir string) {
			require.NoError(t, os.Truncate(filepath.Join(dir, report.CertificateName), 900))
		}, nil, "certificat"},
		{"a certificate of no file", rewritten(`{"format":"` + report.CertificateFormat + `"}`), nil, "certificat"},
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
		require.NoError(t, os.WriteFile(filepath.Join(dir, report.CertificateName), []byte(certificate), 0o600))
	}
}

func certificateOf(t *testing.T, dir string) (c report.Certificate) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, report.CertificateName))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &c))
	return c
}

func TestTheSameInputsMakeTheSameFiles(t *testing.T) {
	stops := screentest.File(t, "stop.csv", "tel\n0639980001\n0639980777\n")
	consents := screentest.File(t, "consents.csv", "tel;consentement\n0639980010;valide\n")
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
				require.Len(t, got, len(report.Files))
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
	require.Len(t, c.Outputs, int(bins.Count))
	rows := 0
	for i, o := range c.Outputs {
		require.Equal(t, bins.Files[i], o.Name)
		sum := sha256.Sum256([]byte(files[o.Name]))
		require.Equal(t, hex.EncodeToString(sum[:]), o.SHA256)
		require.EqualValues(t, len(files[o.Name]), o.Bytes)
		require.Contains(t, files[report.PageName], o.SHA256)
		_, cells := screentest.Written(t, []byte(files[o.Name]))
		require.Len(t, cells, o.Rows)
		rows += o.Rows
	}
	require.Equal(t, c.Rows, rows)
	require.Equal(t, c.Input.Rows, rows)
}

func TestTheCertificateNamesItsInputs(t *testing.T) {
	in, dir := longCampaign(t, 1000), filepath.Join(t.TempDir(), "out")
	stops := screentest.File(t, "stop.csv", "tel\n0639980001\n")
	consents := screentest.File(t, "consents.csv", "tel;consentement\n0639980010;valide\n")
	code, _, stderr := screen(t, about(in, dir, "-stops", stops, "-stops-as-of", "2026-11-23 10:00", "-consents",
		consents)...)
	require.Equal(t, 0, code, stderr)
	c := certificateOf(t, dir)
	require.Len(t, c.Suppressions, 1)
	for path, got := range map[string]sheet.Input{in: c.Input, stops: c.Suppressions[0].Input, consents: *c.Consents} {
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
		for i, cell := range rec.Cells {
			if i >= len(tab.Titles) {
				continue
			}
			switch tab.Titles[i] {
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
	for _, name := range []string{report.CertificateName, report.PageName} {
		for cell := range personal {
			for _, spaces := range []string{" ", "", "\u00a0", "\u202f", "."} {
				require.False(t, strings.Contains(shown[name], strings.ReplaceAll(cell, " ", spaces)),
					"%s shows a cell of a person", name)
			}
		}
	}
}
