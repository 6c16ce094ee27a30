package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
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
		{"another report", func(t *testing.T, dir string) {
			path := filepath.Join(dir, report.PageName)
			b, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path, append(b, ' '), 0o600))
		}, []string{"modifié     " + report.PageName}, "certificat"},
		{"a count that does not add up", func(t *testing.T, dir string) {
			altered(t, dir, `"rows": 359,`, `"rows": 358,`)
		}, []string{"modifié     " + report.CertificateName}, "certificat"},
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

// keyFile is a key of who screens.
func keyFile(t *testing.T, digit string) string {
	return screentest.File(t, "sceau.key", strings.Repeat(digit, 32)+"\n")
}

// altered writes something else into a certificate, once.
func altered(t *testing.T, dir, old, new string) {
	t.Helper()
	path := filepath.Join(dir, report.CertificateName)
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Contains(t, string(b), old)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(b), old, new, 1)), 0o600))
}

// forged replaces a file, and what the certificate says of it, as somebody does who means to deceive.
func forged(t *testing.T, dir, name string, change func(string) string) {
	t.Helper()
	path := filepath.Join(dir, name)
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	now := []byte(change(string(b)))
	require.NotEqual(t, string(b), string(now))
	require.NoError(t, os.WriteFile(path, now, 0o600))
	digest := func(b []byte) string { sum := sha256.Sum256(b); return hex.EncodeToString(sum[:]) }
	altered(t, dir, digest(b), digest(now))
}

// R12: without a key a certificate finds accidents, and with the key that sealed it any change.
func TestAKeyFindsAnyChange(t *testing.T) {
	key, other := keyFile(t, "5e"), keyFile(t, "5f")
	row := func(name string) func(*testing.T, string) {
		return func(t *testing.T, dir string) {
			forged(t, dir, name, func(s string) string { return strings.Replace(s, "75", "76", 1) })
		}
	}
	for _, c := range []struct {
		name   string
		change func(t *testing.T, dir string)
		by     string // the key of -check
		says   string // with the key; empty: whole
		clever bool   // without it nothing is found
	}{
		{"nothing", func(*testing.T, string) {}, key, "", true},
		{"another key", func(*testing.T, string) {}, other, "autre clé", true},
		{"a row of those to call", row(bins.Files[bins.Callable]), key, report.CertificateName, true},
		{"a row of those who refused", row(bins.Files[bins.Refused]), key, report.CertificateName, true},
		{"the report", func(t *testing.T, dir string) {
			forged(t, dir, report.PageName, func(s string) string { return strings.Replace(s, "109", "110", 1) })
		}, key, report.CertificateName, true},
		{"counts that agree", func(t *testing.T, dir string) {
			altered(t, dir, `"rows": 109,`, `"rows": 108,`)
			altered(t, dir, `"rows": 27,`, `"rows": 28,`)
		}, key, report.CertificateName, true},
		{"the count of a reason", func(t *testing.T, dir string) {
			altered(t, dir, `"reason": "objected",`, `"reason": "objekted",`)
		}, key, report.CertificateName, true},
		{"the instant", func(t *testing.T, dir string) {
			altered(t, dir, `"at": "2026-11-23`, `"at": "2026-11-24`)
		}, key, report.CertificateName, true},
		{"the name of the input", func(t *testing.T, dir string) {
			altered(t, dir, "échantillon intégré", "prospects.csv")
		}, key, report.CertificateName, true},
		{"the digest of the rules", func(t *testing.T, dir string) {
			altered(t, dir, `"rule_set": "sha256:`, `"rule_set": "sha256:0`)
		}, key, report.CertificateName, true},
		{"the campaign", func(t *testing.T, dir string) {
			altered(t, dir, `"sector": "other"`, `"sector": "press"`)
		}, key, report.CertificateName, true},
		{"a space", func(t *testing.T, dir string) {
			altered(t, dir, `"format": `, `"format":  `)
		}, key, report.CertificateName, true},
		{"a fact that is told twice", func(t *testing.T, dir string) {
			altered(t, dir, `"channel": `, `"channel": "sms", "channel": `)
		}, key, report.CertificateName, true},
		{"a fact that the program does not know", func(t *testing.T, dir string) {
			altered(t, dir, `"channel": `, `"note": "x", "channel": `)
		}, key, report.CertificateName, true},
		{"a fact after the seal", func(t *testing.T, dir string) {
			altered(t, dir, "\"\n}\n", "\",\n  \"note\": 1\n}\n")
		}, key, report.CertificateName, true},
		{"the seal, taken off", func(t *testing.T, dir string) {
			altered(t, dir, `"seal": "`+certificateOf(t, dir).Seal+`"`, `"seal": ""`)
		}, key, "sans sceau", true},
		{"the report, no longer spoken of", func(t *testing.T, dir string) {
			altered(t, dir, `"report": {`, `"raport": {`)
		}, key, "non lié", true},
		{"a file more", func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "callable 2.csv"), nil, 0o600))
		}, key, "en trop     callable 2.csv", true},
		{"a file more, with a name that commands", func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "a\x1b[2J"), nil, 0o600))
		}, key, `en trop     a\x1b[2J`, true},
		{"a file less", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, bins.Files[bins.Outside])))
		}, key, "manque      " + bins.Files[bins.Outside], false},
		{"the report gone", func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, report.PageName)))
		}, key, "manque      " + report.PageName, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			code, _, stderr := screen(t, "-out", dir, "-key", key)
			require.Equal(t, 0, code, stderr)
			c.change(t, dir)
			code, stdout, _ := screen(t, "-check", dir, "-key", c.by)
			require.Equal(t, map[bool]int{true: 0, false: 2}[c.says == ""], code, stdout)
			require.Contains(t, stdout, c.says)
			code, stdout, _ = screen(t, "-check", dir)
			require.Equal(t, map[bool]int{true: 0, false: 2}[c.clever], code, stdout)
			_, french, _ := screen(t, "-check", dir, "-key", c.by)
			_, english, _ := screen(t, "-check", dir, "-key", c.by, "-lang", "en")
			require.Equal(t, strings.Count(french, "\n"), strings.Count(english, "\n"))
			require.NotRegexp(t, "[éàè]|conforme|manque|certificat |sceau", english)
		})
	}

	t.Run("a certificate that nobody sealed", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "out")
		earlier(t, dir)
		code, stdout, stderr := screen(t, "-check", dir, "-key", key)
		require.Equal(t, 2, code)
		require.Contains(t, stdout, "sans sceau")
		require.Contains(t, stderr, "le certificat n'a pas de sceau")
		require.NotContains(t, stderr, "n'est plus ce que")
		forged(t, dir, bins.Files[bins.Callable], func(s string) string { return s + "x" })
		require.NoError(t, os.WriteFile(filepath.Join(dir, bins.Files[bins.Later]), nil, 0o600))
		code, _, stderr = screen(t, "-check", dir, "-key", key)
		require.Equal(t, 2, code)
		require.Contains(t, stderr, "n'est plus ce que", "something else is wrong too")
	})
	t.Run("no such key, or a short one", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "out")
		for _, bad := range []string{"nowhere.key", keyFile(t, ""), screentest.File(t, "k", "5e5e"),
			screentest.File(t, "k", strings.Repeat("zz", 16))} {
			code, stdout, stderr := screen(t, "-out", dir, "-key", bad)
			require.Equal(t, 2, code)
			require.Empty(t, stdout)
			require.NotContains(t, stderr, "5e5e")
			require.NoDirExists(t, dir)
			code, _, _ = screen(t, "-check", dir, "-key", bad)
			require.Equal(t, 2, code)
		}
	})
}

// The seal is of all that is before it, the same for the same inputs, and no secret.
func TestTheSealIsTheSame(t *testing.T) {
	key := keyFile(t, "5e")
	var seals []string
	for range 2 {
		dir := filepath.Join(t.TempDir(), "out")
		code, _, stderr := screen(t, "-out", dir, "-key", key)
		require.Equal(t, 0, code, stderr)
		seals = append(seals, certificateOf(t, dir).Seal)
		page, err := os.ReadFile(filepath.Join(dir, report.PageName))
		require.NoError(t, err)
		require.NotContains(t, string(page), seals[0])
		require.Contains(t, string(page), "scellé")
	}
	require.Equal(t, seals[0], seals[1])
	require.Len(t, seals[0], 64)
	k, err := report.ReadKey(key)
	require.NoError(t, err)
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", k, k, k), "5e5e5e5e")
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", k, k, k), "94 94")
}
