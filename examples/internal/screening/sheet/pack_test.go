package sheet

import (
	"bytes"
	"io"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// TestPackedChunks: whoever has the titles alone reads the rows of a chunk as they stand in the file, in whatever letters.
func TestPackedChunks(t *testing.T) {
	const rows = "a;1\r\n\"b;\n\"\"\";2\n\n\"torn;3\ndernière;4"
	known := func([]string) int { return 0 }
	for name, file := range map[string]string{
		"UTF-8": "Prénom;N\n" + rows, "marked": "\ufeffPrénom;N\n" + rows, "instructed": "sep=;\nPrénom;N\n" + rows,
		"Windows-1252": "Pr\xe9nom;N\n" + string(bytes.ReplaceAll([]byte(rows), []byte("è"), []byte{0xe8})),
	} {
		t.Run(name, func(t *testing.T) {
			table, err := Open(NewSource(bytes.NewReader([]byte(file)), int64(len(file))), "f", 0, known)
			require.NoError(t, err)
			titles, err := table.TitlesAlone()
			require.NoError(t, err)
			elsewhere, err := Open(NewSource(bytes.NewReader(titles), int64(len(titles))), "f", 0, known)
			require.NoError(t, err)
			require.Equal(t, table.Titles, elsewhere.Titles)
			require.Equal(t, table.Sep, elsewhere.Sep)
			var want, got []Record
			add := func(to *[]Record) func(*Record) {
				return func(r *Record) { *to = append(*to, Record{r.Line, bytes.Clone(r.Text), slices.Clone(r.Cells), r.Kind}) }
			}
			_, err = table.Each(add(&want))
			require.NoError(t, err)
			table.Block = 1
			split, err := table.Rows(nil)
			require.NoError(t, err)
			sc := elsewhere.Scanner()
			for c := (Chunk{}); ; {
				if err := split.Next(&c); err == io.EOF {
					break
				}
				var there Chunk
				packed := table.Pack(&c)
				require.NoError(t, there.Unpack(packed))
				sc.Scan(&there, add(&got))
				for n := range packed {
					_ = there.Unpack(packed[:n]) // an error, or fewer rows: no fault
				}
			}
			require.Empty(t, cmp.Diff(want, got))
			require.Len(t, want, 4)
		})
	}
	for _, b := range []string{"", "\x01", "\x01\x01", "\x01\x01\x00", "\x01\x01\x09\x01a", "\x01\x01\x00\x02a", "\x01\x01\x00\x01ab",
		"\x01\x00a", "\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"} {
		require.Error(t, (&Chunk{}).Unpack([]byte(b)), "%q", b)
	}
}
