package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/hex"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// ran runs the program into a new folder and returns its files.
func ran(t *testing.T, args ...string) (files map[string][]byte, stdout string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "out")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(append([]string{"-out", dir, "-plain"}, args...), &out, &errs), errs.String())
	require.Empty(t, errs.String())
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	files = map[string][]byte{}
	for _, f := range left {
		b, err := os.ReadFile(filepath.Join(dir, f.Name()))
		require.NoError(t, err)
		files[f.Name()] = b
		info, err := f.Info()
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), f.Name())
	}
	require.Len(t, files, 5, "no temporary file is left")
	return files, out.String()
}

func TestTheSameSeedWritesTheSameBytes(t *testing.T) {
	args := []string{"-rows", "3000", "-listed", "5000", "-seed", "7"}
	one, _ := ran(t, args...)
	two, _ := ran(t, args...)
	other, _ := ran(t, "-rows", "3000", "-listed", "5000", "-seed", "8")
	for name := range one {
		require.True(t, bytes.Equal(one[name], two[name]), name)
		if name != "campagne.json" {
			require.False(t, bytes.Equal(one[name], other[name]), name)
		}
	}
}

func TestTheCampaignIsThatOfTheSample(t *testing.T) {
	got, _ := ran(t, "-rows", "1", "-listed", "1")
	require.Equal(t, string(sample.Campaign), string(got["campagne.json"]))
}

// The screener knows each title that is to be read, and no other.
func TestTheScreenerKnowsTheTitles(t *testing.T) {
	text := strings.Join(titles[:], ";") + "\n" + strings.Repeat(";", len(titles)-1) + "\n"
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(text), int64(len(text))), "f", 0, nil)
	require.NoError(t, err)
	known := map[string]bool{}
	for _, p := range tab.Columns {
		known[titles[p.Index]] = true
	}
	for _, title := range titles {
		require.Equal(t, title != "réf." && title != "nom" && title != "note", known[title], title)
	}
}

// Each number comes once, is read, and is where its zone says: few come from the
// ranges of fiction, many from all.
func TestNumbers(t *testing.T) {
	at := [zones]rgpd.Territory{guadeloupe: rgpd.Guadeloupe, martinique: rgpd.Martinique, guyane: rgpd.Guyane,
		reunion: rgpd.Reunion}
	for z := range guadeloupe {
		at[z] = rgpd.Mainland
	}
	for _, c := range []struct {
		name         string
		rows, listed int
		fiction      bool
	}{
		{"the numbers of fiction, all of them", 20_000, 20_000, true},
		{"one more", 20_000, 20_001, false},
		{"many", 100_000, 200_000, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBook(3, c.rows, c.listed, 0.05, false)
			require.Equal(t, c.fiction, b.fiction())
			seen := map[dialled]bool{}
			found := [zones]int{}
			for place := range 2*c.rows + c.listed {
				d := b.at(place)
				n, err := number.Parse(d.ten())
				require.NoError(t, err)
				require.False(t, seen[d], "a number comes twice")
				seen[d] = true
				require.True(t, n.Territories().Has(at[d.zone]), d.ten())
				require.Equal(t, d.zone == mobile || d.zone >= guadeloupe, n.Family() == number.Mobile, d.ten())
				found[d.zone]++
			}
			for z, n := range found {
				require.Equal(t, c.fiction && zone(z) >= guadeloupe, n == 0, z)
			}
		})
	}
}

func TestMostNumbers(t *testing.T) {
	b := newBook(1, 1, mostNumbers-2, 0, false)
	for _, place := range []int{0, 1, mostNumbers / 2, mostNumbers - 1} {
		_, err := number.Parse(b.at(place).ten())
		require.NoError(t, err)
	}
}

func TestThePermutationMissesNothing(t *testing.T) {
	for _, n := range []uint64{1, 2, 3, 5, 100, 4096, 60_000} {
		p := newPermutation(9, n)
		seen := make([]bool, n)
		for i := range n {
			require.False(t, seen[p.at(i)])
			seen[p.at(i)] = true
		}
	}
}

// The key opens the list, which holds what stops.csv says in clear and the asked
// share of the campaign's numbers, and no other of them.
func TestTheListHoldsItsShareOfTheCampaign(t *testing.T) {
	for _, hit := range []string{"0", "5", "37.5", "100"} {
		t.Run(hit+" %", func(t *testing.T) {
			const rows, listed, seed = 4000, 8000, 5
			files, _ := ran(t, "-rows", "4000", "-listed", "8000", "-seed", "5", "-hit", hit)
			secret, err := hex.DecodeString(strings.TrimSpace(string(files["stops.key"])))
			require.NoError(t, err)
			key, err := suppression.NewKey(secret)
			require.NoError(t, err)
			list, err := suppression.Read(bytes.NewReader(files["stops.list"]), key)
			require.NoError(t, err)
			require.Equal(t, listed, list.Len())
			require.Equal(t, campaign.Principal, list.Info().Principal)
			require.True(t, listedAsOf.Equal(list.Info().AsOf))

			var o options
			require.NoError(t, o.parse([]string{"-hit", hit}))
			b := newBook(seed, rows, listed, o.hit/100, false)
			asked, hits := 0, 0
			ask := func(d dialled) {
				n, err := number.Parse(d.ten())
				require.NoError(t, err)
				asked++
				if list.Lookup(n).Listing == suppression.Listed {
					hits++
				}
			}
			for i := range rows {
				ask(b.first(i))
				if b.second(i) {
					ask(b.at(2*i + 1))
				}
			}
			require.Equal(t, b.numbers, asked)
			require.Equal(t, b.hits, hits)
			share := o.hit / 100
			require.InDelta(t, share, float64(hits)/float64(asked), 5*math.Sqrt(share*(1-share)/float64(asked)))

			r := csv.NewReader(bytes.NewReader(files["stops.csv"]))
			r.Comma = ';'
			inClear, err := r.ReadAll()
			require.NoError(t, err)
			require.Len(t, inClear, listed+1)
			undated := 0
			for _, c := range inClear[1:] {
				n, err := number.Parse(c[0])
				require.NoError(t, err)
				a := list.Lookup(n)
				require.Equal(t, suppression.Listed, a.Listing)
				if a.On == 0 {
					undated++
					require.Empty(t, c[1])
					continue
				}
				require.Equal(t, frenchDate(a.On), c[1])
			}
			require.Positive(t, undated)
		})
	}
}

func TestSharesAreOfAThousand(t *testing.T) {
	sum := 0
	for _, s := range shares {
		sum += s.perMille
	}
	require.Equal(t, 1000, sum)
}

// The rows that are not damaged read as CSV, and their cells are what was meant; all
// kinds of damage come up, a few per mille in all.
func TestTheCampaignReadsBack(t *testing.T) {
	const rows = 20_000
	b := newBook(1, rows, 0, 0, false)
	m := newMaker(b)
	damaged, inQuotes, tried := map[string]int{}, 0, 0
	for i := range rows {
		want := m.next(i)
		text, damage := m.text(want)
		require.True(t, bytes.HasSuffix(text, []byte("\r\n")))
		if damage != "" {
			damaged[damage]++
			continue
		}
		r := csv.NewReader(bytes.NewReader(text))
		r.Comma = ';'
		got, err := r.Read()
		require.NoError(t, err)
		want[note] = strings.ReplaceAll(want[note], "\r\n", "\n") // as package csv reads it
		require.Equal(t, want[:], got)
		if bytes.Contains(text, []byte(`"`)) {
			inQuotes++
		}
		if want[attempts] != "" {
			tried++
			require.LessOrEqual(t, strings.Count(want[attempts], "|"), 3)
		}
		for _, c := range []int{phone, mobilePhone} {
			if want[c] != "" {
				_, err := number.Parse(want[c])
				require.NoError(t, err)
			}
		}
		require.NotEmpty(t, want[phone]+want[mobilePhone])
	}
	total := 0
	for _, d := range damages {
		require.Positive(t, damaged[d.name], d.name)
		total += damaged[d.name]
	}
	require.InDelta(t, damagedPerMille, total*1000/rows, 2)
	require.InDelta(t, 10, inQuotes*1000/rows, 3)
	require.InDelta(t, 450, tried*1000/rows, 30)
}

func TestNothingHalfDone(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		says string
	}{
		{"no row", []string{"-rows", "0"}, "-rows"},
		{"a list of less than nothing", []string{"-listed", "-1"}, "-listed"},
		{"more than all", []string{"-hit", "101"}, "-hit"},
		{"not a number", []string{"-hit", "NaN"}, "-hit"},
		{"more numbers than there are", []string{"-rows", "150000000"}, "trop de numéros"},
		{"so many that they wrap around", []string{"-rows", "9223372036854775807"}, "trop de numéros"},
		{"a list too short for its share", []string{"-rows", "1000", "-listed", "10"}, "-listed"},
		{"no such option", []string{"-lignes", "3"}, "-h"},
		{"a bare word", []string{"grand"}, "argument"},
		{"no such colour", []string{"-color", "rouge"}, "-color"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(append([]string{"-out", dir}, c.args...), &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), c.says)
			require.NoDirExists(t, dir)
		})
	}
}

func TestAnInterruptionLeavesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := filepath.Join(t.TempDir(), "out")
	o := options{rows: 1000, listed: 1000, out: dir}
	_, err := o.make(ctx, &bytes.Buffer{})
	require.ErrorIs(t, err, errInterrupted)
	require.NoDirExists(t, dir)
}

func TestAFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	taken := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(taken, "stops.list"), 0o700))
	for name, dir := range map[string]string{"a file stands where the folder should": file,
		"a folder stands where a file should": taken} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run([]string{"-out", dir}, &stdout, &stderr))
			require.Contains(t, stderr.String(), "rien n'a été écrit")
		})
	}
	left, err := os.ReadDir(taken)
	require.NoError(t, err)
	require.Len(t, left, 1, "nothing is left behind")
}

func TestHelpNamesTheOptions(t *testing.T) {
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{"-h"}, &stdout, &stderr))
	for _, o := range []string{"-rows", "-listed", "-hit", "-seed", "-out", "-plain", "-color"} {
		require.Contains(t, stdout.String(), o)
	}
}

// A narrow campaign has the same people, one number each.
func TestNarrow(t *testing.T) {
	files, _ := ran(t, "-rows", "2000", "-listed", "3000", "-narrow")
	rows := strings.Split(strings.TrimSuffix(string(files["campaign.csv"]), "\r\n"), "\r\n")
	require.Len(t, rows, 2001)
	require.Equal(t, "réf.;téléphone;code postal;qualité;origine;fichier consulté;opposition le;consentement "+
		"état;consentement le;consentement canaux;tentatives", rows[0])
	odd := 0
	for _, r := range rows {
		if strings.Count(r, ";") != len(narrowed)-1 {
			odd++
		}
	}
	require.Less(t, odd, 20, "a few are damaged")
}
