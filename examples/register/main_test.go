package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/register"
)

func TestExample(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		t.Run(tag.String(), func(t *testing.T) {
			folder := t.TempDir()
			var b bytes.Buffer
			require.NoError(t, run(&b, folder, tag))
			got := strings.ReplaceAll(b.String(), folder+string(filepath.Separator), "")
			golden.File(t, filepath.Join("testdata", tag.String()+".golden"), []byte(got))

			// What was written reads back as the register it came from.
			file, err := os.Open(filepath.Join(folder, "register.json"))
			require.NoError(t, err)
			defer file.Close()
			back, err := register.ReadJSON(file)
			require.NoError(t, err)
			r, err := company()
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(r, back))

			// And a second run writes the same bytes.
			again := t.TempDir()
			require.NoError(t, run(&b, again, tag))
			for _, form := range []string{"register.json", "register.html", "register.ods"} {
				one, err := os.ReadFile(filepath.Join(folder, form))
				require.NoError(t, err)
				two, err := os.ReadFile(filepath.Join(again, form))
				require.NoError(t, err)
				require.NotEmpty(t, one)
				require.True(t, bytes.Equal(one, two), form)
			}
		})
	}
}
