package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

func utf16be(s string, mark bool) []byte {
	var b []byte
	if mark {
		b = []byte("\xfe\xff")
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
	wide := screentest.UTF16(accented)
	bare := wide[2:]
	smile := screentest.UTF16(strings.TrimSuffix(accented, "\r\n") + "😀")
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
		{"marked as UTF-8, and Windows-1252", "\ufeff" + string(windows), "", nil, []string{"ligne 1", "-encoding"}},
		{"marked as UTF-8, and Windows-1252 from the second line on", "\ufeff" + latin, "", nil,
			[]string{"ligne 2", "-encoding"}},
		{"the same, forced as the message says", "\ufeff" + latin, "windows-1252", []string{"Zoé", "Jouvenel"}, nil},
		{"Windows-1252", string(windows), "", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"Windows-1252 forced to UTF-8", string(windows), "utf-8", nil, []string{"ligne 1", "-encoding"}},
		{"Latin-1 forced to UTF-8", latin, "utf-8", nil, []string{"ligne 2", "-encoding"}},
		{"UTF-16 without mark", string(bare), "", nil, []string{"-encoding utf-16"}},
		{"the same, forced", string(bare), "utf-16", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16, big end first, without mark", string(utf16be(accented, false)), "", nil,
			[]string{"-encoding utf-16"}},
		{"the same, forced", string(utf16be(accented, false)), "utf-16", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16, big end first", string(utf16be(accented, true)), "", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16 with its mark, forced to UTF-8", string(wide), "utf-8", []string{"Zoé", "Loïc", "thé 10 €"}, nil},
		{"UTF-16 cut in the middle of a letter", string(wide[:len(wide)-9]), "", nil, []string{"coupé"}},
		{"UTF-16 cut between the halves of a letter", string(smile[:len(smile)-2]), "", nil, []string{"coupé"}},
		{"UTF-16 that ends with such a letter", string(smile), "", []string{"😀"}, nil},
		{"UTF-8 cut in the middle of a letter", strings.TrimSuffix(accented, "ïc;\r\n") + "\xc3", "", nil,
			[]string{"ligne 3"}},
		{"UTF-8 forced to UTF-16", accented, "utf-16", nil, []string{"-encoding"}},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "", nil, []string{"texte", "CSV"}},
		{"a picture forced to Windows-1252", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "windows-1252", nil,
			[]string{"texte", "CSV"}},
		{"a zero byte in the last line", accented + "0639980003;\x00;\r\n", "", nil, []string{"texte", "CSV"}},
		{"a workbook forced to Windows-1252", "PK\x03\x04etc", "windows-1252", nil, []string{"CSV"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			args := about(screentest.File(t, "campagne.csv", c.file), dir)
			if c.encoding != "" {
				args = append(args, "-encoding", c.encoding)
			}
			code, stdout, stderr := screen(t, args...)
			if c.works != nil {
				require.Equal(t, 0, code, stderr)
				var all strings.Builder
				for b := range bins.Count {
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

// A campaign file is read as editors of Windows save it.
func TestACampaignFileOfWindows(t *testing.T) {
	text := string(sample.Campaign)
	for name, file := range map[string]string{
		"a mark": "\ufeff" + text, "UTF-16, little end first": utf16LE(text), "UTF-16, big end first": string(utf16be(text, true)),
	} {
		var stdout, errs bytes.Buffer
		args := []string{"-in", screentest.File(t, "mine.csv", consenting), "-campaign", screentest.File(t, "c.json", file),
			"-at", "2026-11-23 11:00", "-out", filepath.Join(t.TempDir(), "out")}
		require.Equal(t, 0, run(args, &stdout, &errs), "%s: %s", name, errs.String())
		require.Contains(t, stdout.String(), "Alizé Télécom", name)
	}
}
