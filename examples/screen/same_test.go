package main

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
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// TestTheSlowRunWritesTheSame compares what the program writes, in chunks of a few rows
// and on several cores, with what one loop over the rows writes.
func TestTheSlowRunWritesTheSame(t *testing.T) {
	sample, err := charmap.Windows1252.NewDecoder().Bytes(sampleFile)
	require.NoError(t, err)
	for _, f := range []struct {
		name string
		file []byte
	}{
		{"the sample", sampleFile},
		{"the sample in UTF-8", sample},
		{"the sample in UTF-8, marked", append([]byte(utf8BOM), sample...)},
		{"the sample in UTF-16", utf16le(string(sample))},
		{"commas", otherSeparator(t, string(sample), ',')},
		{"tabs", otherSeparator(t, string(sample), '\t')},
		{"ends of line of Unix", bytes.ReplaceAll(sample, []byte("\r\n"), []byte("\n"))},
		{"no last end of line", bytes.TrimRight(sample, "\r\n")},
		{"careless quotes everywhere", careless(sample)},
	} {
		for name, setUp := range map[string]func(*screening){
			"":                      func(*screening) {},
			", with lists":          withStops(t, sampleInstant.Add(-time.Hour)),
			", with a stale list":   withStops(t, sampleInstant.Add(-time.Hour), sampleInstant.Add(-100*24*time.Hour)),
			", by SMS":              func(s *screening) { s.channel = rgpd.SMS },
			", by names alone":      func(s *screening) { s.codes = true },
			", on a Sunday at noon": func(s *screening) { s.at = s.at.Add(-23 * time.Hour) },
		} {
			t.Run(f.name+name, func(t *testing.T) {
				s, _ := sampleScreening(t)
				setUp(s)
				tab, err := openBytes(f.file)
				require.NoError(t, err)
				want := slowFiles(s, tab, textOf(t, tab))
				for _, tab.block = range []int{16, 999, 20_000, tab.block} {
					out, tl := screened(t, s, tab)
					requireWhole(t, tab, out)
					require.Equal(t, len(rowsIn(t, tab)), tl.rows())
					for b := range bins {
						if string(out[b]) != want[b] {
							require.Equal(t, want[b], string(out[b]), "%s, blocks of %d", fileNames[b], tab.block)
						}
					}
				}
			})
		}
	}
}

// otherSeparator writes a file of semicolons with another one.
func otherSeparator(t *testing.T, text string, sep byte) []byte {
	rows, _ := slowRows(text, ';')
	var out []byte
	for _, rec := range rows {
		for i, c := range rec.cells {
			if i > 0 {
				out = append(out, sep)
			}
			if strings.ContainsAny(c, "\t,\"\n") && rec.starts[i][0] == '"' || strings.IndexByte(c, sep) >= 0 {
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
func withStops(t *testing.T, asOf ...time.Time) func(*screening) {
	return func(s *screening) {
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
			require.NoError(t, s.bind(gate))
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
	withStops(t, sampleInstant)(s)
	out, tl := screened(t, s, tab)
	require.Equal(t, n, tl.rows())
	for b, want := range slowFiles(s, tab, textOf(t, tab)) {
		require.True(t, want == string(out[b]), fileNames[b])
	}
}

// What is held at a time does not grow with the file.
func TestMemoryIsBounded(t *testing.T) {
	in := longFile{"telephone;qualite;note\n", "0639980000;particulier;" + strings.Repeat("x", 1000) + "\n", 200_000}
	tab, err := open(newSource(in, in.size()), "f", 0, nil)
	require.NoError(t, err)
	s, _ := sampleScreening(t)
	var before, during runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	most := uint64(0)
	tl, err := s.run(tab, discard(), nil, 2, func(int64, int) error {
		runtime.ReadMemStats(&during)
		most = max(most, during.HeapAlloc)
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, in.rows, tl.rows())
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
	require.NoError(t, json.Unmarshal(said, &s.campaign))
	for _, set := range []string{"consentement pour=Alizé Télécom", "consentement appelant=Bonjour Centre d'appels", "consentement objet=abonnement internet et mobile"} {
		require.NoError(t, s.fillings.add(set))
	}
	o := stopOptions{key: filepath.Join(dir, "stops.key"), maxAge: 24 * time.Hour}
	list, err := o.open(filepath.Join(dir, "stops.list"))
	require.NoError(t, err)
	require.NoError(t, s.bind(list.gate))
	src, closed, err := openSource(filepath.Join(dir, "campaign.csv"))
	require.NoError(t, err)
	defer func() { require.NoError(t, closed()) }()
	tab, err := open(src, "campaign.csv", 0, nil)
	require.NoError(t, err)

	for _, s.codes = range []bool{true, false} {
		var to [bins]io.Writer
		var sums [bins]hash.Hash
		for b := range bins {
			sums[b] = sha256.New()
			to[b] = sums[b]
		}
		tl, err := s.run(tab, &to, nil, 0, func(int64, int) error { return nil })
		require.NoError(t, err)
		for b, want := range slowFiles(s, tab, textOf(t, tab)) {
			sum := sha256.Sum256([]byte(want))
			require.Equal(t, sum[:], sums[b].Sum(nil), "%s of %d rows", fileNames[b], tl.bins[b])
			t.Logf("%s: %d rows, %x", fileNames[b], tl.bins[b], sum)
		}
	}
}
