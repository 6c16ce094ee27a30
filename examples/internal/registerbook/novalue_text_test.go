package registerbook

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/register"
)

// TestTextThatSaysNothing: an error of a spreadsheet is a fault by its place in each form in which a register is read,
// whatever it stands for; a sentence that names one is read.
func TestTextThatSaysNothing(t *testing.T) {
	company, err := os.ReadFile("../../register/testdata/year/registre.csv")
	require.NoError(t, err)
	whole, err := register.ReadTable(bytes.NewReader(company))
	require.NoError(t, err)
	name := whole.Holder.Name
	require.Equal(t, "Atelier Brume SAS", name)
	var b bytes.Buffer
	require.NoError(t, whole.WriteTable(&b, language.French))
	var asJSON bytes.Buffer
	require.NoError(t, whole.WriteJSON(&asJSON))
	for form, text := range map[string]string{"r.csv": b.String(), "r.json": asJSON.String()} {
		path := filepath.Join(t.TempDir(), form)
		read := func(with string) []Fault {
			require.NoError(t, os.WriteFile(path, []byte(strings.Replace(text, name, with, 1)), 0o600))
			_, _, err := Read(path)
			return Told(err)
		}
		require.Empty(t, read("voir #REF! ci-dessous"), form)
		for _, failed := range []string{"#REF!", "#N/A", "#NOM?", "Err:502"} {
			faults := read(failed)
			require.Len(t, faults, 1, form)
			require.Equal(t, failedFormula, faults[0].Do)
			if form == "r.csv" {
				require.NotZero(t, faults[0].Row)
				require.Equal(t, "D", faults[0].Column)
			} else {
				require.Equal(t, "holder.name", faults[0].Column)
			}
		}
	}
}
