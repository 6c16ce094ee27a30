package decide

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// TestTheSlowRunWritesTheSame compares what the program writes, in chunks of a few rows
// and on several cores, with what one loop over the rows writes.
func TestTheSlowRunWritesTheSame(t *testing.T) {
	plain, err := charmap.Windows1252.NewDecoder().Bytes(sample.File)
	require.NoError(t, err)
	for _, f := range []struct {
		name string
		file []byte
	}{
		{"the sample", sample.File},
		{"the sample in UTF-8", plain},
		{"the sample in UTF-8, marked", append([]byte("\ufeff"), plain...)},
		{"the sample in UTF-16", screentest.UTF16(string(plain))},
		{"commas", otherSeparator(t, string(plain), ',')},
		{"tabs", otherSeparator(t, string(plain), '\t')},
		{"ends of line of Unix", bytes.ReplaceAll(plain, []byte("\r\n"), []byte("\n"))},
		{"no last end of line", bytes.TrimRight(plain, "\r\n")},
		{"careless quotes everywhere", careless(plain)},
	} {
		for name, setUp := range map[string]func(*Screening){
			"":             func(*Screening) {},
			", with lists": withStops(t, sample.Instant.Add(-time.Hour)),
			", with a stale list": withStops(t, sample.Instant.Add(-time.Hour),
				sample.Instant.Add(-100*24*time.Hour)),
			", by SMS":              func(s *Screening) { s.Channel = rgpd.SMS },
			", by names alone":      func(s *Screening) { s.Codes = true },
			", on a Sunday at noon": func(s *Screening) { s.At = s.At.Add(-23 * time.Hour) },
		} {
			t.Run(f.name+name, func(t *testing.T) {
				s, _ := sampleScreening(t)
				setUp(s)
				tab, err := openBytes(f.file)
				require.NoError(t, err)
				want := slowFiles(s, tab, textOf(t, tab))
				for _, tab.Block = range []int{16, 999, 20_000, tab.Block} {
					out, tl := screened(t, s, tab)
					requireWhole(t, tab, out)
					require.Equal(t, len(rowsIn(t, tab)), tl.Rows())
					for b := range bins.Count {
						if string(out[b]) != want[b] {
							require.Equal(t, want[b], string(out[b]), "%s, blocks of %d", bins.Files[b], tab.Block)
						}
					}
				}
			})
		}
	}
}

// otherSeparator writes a file of semicolons with another one.
func otherSeparator(t *testing.T, text string, sep byte) []byte {
	rows, _ := screentest.Rows(text, ';')
	var out []byte
	for _, rec := range rows {
		for i, c := range rec.Cells {
			if i > 0 {
				out = append(out, sep)
			}
			if strings.ContainsAny(c, "\t,\"\n") && rec.Starts[i][0] == '"' || strings.IndexByte(c, sep) >= 0 {
				c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
			}
			out = append(out, c...)
		}
		out = append(out, "\r\n"...)
	}
	return out
}

// careless puts quotes, ends of line and separators where nobody should, after the titles.
func careless(file []byte) []byte {
	titles, rows, _ := bytes.Cut(file, []byte{'\n'})
	r := rand.New(rand.NewPCG(1, 2))
	out := append(bytes.Clone(titles), '\n')
	for _, c := range rows {
		if c < 0x80 && r.IntN(40) == 0 {
			out = append(out, []string{`"`, `""`, "\n", ";", "\r", "\r\n", ` "`, `";"`, "\n\n"}[r.IntN(9)]...)
		}
		out = append(out, c)
	}
	return out
}

// withStops puts lists of some of the sample's numbers in front of a screening, one for
// each instant up to which it is.
func withStops(t *testing.T, asOf ...time.Time) func(*Screening) {
	return func(s *Screening) {
		for i, at := range asOf {
			key, err := suppression.NewKey([]byte("sixteen bytes and more"))
			require.NoError(t, err)
			b := suppression.NewBuilder(key, suppression.Info{AsOf: at})
			for n := range 10_000 {
				if n%7 == i {
					b.Add(numbered(t, fmt.Sprintf("06 39 98 %02d %02d", n/100, n%100)), rgpd.Date(n%3)*20_600)
				}
			}
			list, err := b.List()
			require.NoError(t, err)
			gate := suppression.NewGate(24 * time.Hour)
			gate.Put(list)
			require.NoError(t, s.Bind(gate))
		}
	}
}

func numbered(t testing.TB, s string) number.Number {
	t.Helper()
	n, err := number.Parse(s)
	require.NoError(t, err)
	return n
}

// TestALongFile goes through many chunks on all cores, and finds each row once, in order.
func TestALongFile(t *testing.T) {
	var in bytes.Buffer
	in.WriteString("id;telephone;qualite;note\r\n")
	const n = 60_000
	for i := range n {
		fmt.Fprintf(&in, "%d;06399%05d;particulier;\"%s\"\r\n", i, i, strings.Repeat("a;\n", i%7))
	}
	tab, err := openBytes(in.Bytes())
	require.NoError(t, err)
	s, _ := sampleScreening(t)
	withStops(t, sample.Instant)(s)
	out, tl := screened(t, s, tab)
	require.Equal(t, n, tl.Rows())
	for b, want := range slowFiles(s, tab, textOf(t, tab)) {
		require.True(t, want == string(out[b]), bins.Files[b])
	}
}

// What is held at a time does not grow with the file.
func TestMemoryIsBounded(t *testing.T) {
	in := screentest.LongFile{
		Titles: "telephone;qualite;note\n", Row: "0639980000;particulier;" + strings.Repeat("x", 1000) + "\n",
		Rows: 200_000,
	}
	tab, err := facts.Open(sheet.NewSource(in, in.Size()), "f", 0, nil)
	require.NoError(t, err)
	s, _ := sampleScreening(t)
	var before, during runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	most := uint64(0)
	tl, err := s.Run(tab, discard(), nil, 2, func(int64, int) error {
		runtime.GC() // what is held, not what waits to be collected
		runtime.ReadMemStats(&during)
		most = max(most, during.HeapAlloc)
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, in.Rows, tl.Rows())
	require.Less(t, int64(most)-int64(before.HeapAlloc), int64(60<<20), "the file has 200 MB")
}

// TestTheSlowRunOfALargeCampaign compares both runs on a campaign that bulk made, where
// SCREEN_CAMPAIGN names its folder. It holds the file in memory, several times.
func TestTheSlowRunOfALargeCampaign(t *testing.T) {
	dir := os.Getenv("SCREEN_CAMPAIGN")
	if dir == "" {
		t.Skip("SCREEN_CAMPAIGN names no folder")
	}
	s, _ := sampleScreening(t)
	said, err := os.ReadFile(filepath.Join(dir, "campagne.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(said, &s.Campaign))
	for _, set := range []string{"consentement pour=Alizé Télécom", "consentement appelant=Bonjour Centre d'appels",
		"consentement objet=abonnement internet et mobile"} {
		require.NoError(t, s.Fillings.Add(set))
	}
	o := kept.Lists{Key: filepath.Join(dir, "stops.key"), MaxAge: 24 * time.Hour}
	list, err := o.Open(filepath.Join(dir, "stops.list"))
	require.NoError(t, err)
	require.NoError(t, s.Bind(list.Gate))
	src, closed, err := sheet.OpenFile(filepath.Join(dir, "campaign.csv"))
	require.NoError(t, err)
	defer func() { require.NoError(t, closed()) }()
	tab, err := facts.Open(src, "campaign.csv", 0, nil)
	require.NoError(t, err)

	for _, s.Codes = range []bool{true, false} {
		var to [bins.Count]io.Writer
		var sums [bins.Count]hash.Hash
		for b := range bins.Count {
			sums[b] = sha256.New()
			to[b] = sums[b]
		}
		tl, err := s.Run(tab, &to, nil, 0, func(int64, int) error { return nil })
		require.NoError(t, err)
		for b, want := range slowFiles(s, tab, textOf(t, tab)) {
			sum := sha256.Sum256([]byte(want))
			require.Equal(t, sum[:], sums[b].Sum(nil), "%s of %d rows", bins.Files[b], tl.Bins[b])
			t.Logf("%s: %d rows, %x", bins.Files[b], tl.Bins[b], sum)
		}
	}
}
