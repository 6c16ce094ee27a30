package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTheToolIsSaid: which tool a file was read as stands on the screen, in the report and in the certificate.
func TestTheToolIsSaid(t *testing.T) {
	in := filepath.Join("..", "internal", "screening", "preset", "testdata", "vicidial.csv")
	for _, c := range []struct {
		name, preset, screen, certificate string
		code                              int
	}{
		{"told by its titles", "", "fichier de VICIdial", `"preset": "vicidial"`, 0},
		{"named", "vicidial", "fichier de VICIdial", `"preset": "vicidial"`, 0},
		{"none", "none", "", "", 0},
		{"of no name", "vocalcom", "", "", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			var stdout, stderr bytes.Buffer
			args := []string{"-in", in, "-out", dir, "-at", "2026-11-30 10:00", "-preset", c.preset}
			if c.preset == "none" { // nothing explains them
				for _, title := range []string{"entry_date", "modify_date", "status", "gmt_offset_now",
					"called_since_last_reset", "called_count", "last_local_call_time"} {
					args = append(args, "-column", title+"=")
				}
			}
			require.Equal(t, c.code, run(args, &stdout, &stderr), stderr.String())
			if c.code != 0 {
				require.Contains(t, stderr.String(), "hubspot")
				require.NoDirExists(t, dir)
				return
			}
			certificate, err := os.ReadFile(filepath.Join(dir, "certificate.json"))
			require.NoError(t, err)
			page, err := os.ReadFile(filepath.Join(dir, "report.html"))
			require.NoError(t, err)
			if c.screen == "" {
				require.NotContains(t, stdout.String()+string(page)+string(certificate), "VICIdial")
				require.NotContains(t, string(certificate), "preset")
				return
			}
			require.Contains(t, stdout.String(), c.screen)
			require.Contains(t, string(page), c.screen)
			require.Contains(t, string(certificate), c.certificate)
		})
	}
}
