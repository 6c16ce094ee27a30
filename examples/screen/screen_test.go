package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// screened runs a screening over a file in memory and returns the six files.
func screened(t *testing.T, s *screening, tab *headed) (out [bins][]byte, tl *tally) {
	t.Helper()
	var bufs [bins]bytes.Buffer
	var to [bins]io.Writer
	for b := range bins {
		to[b] = &bufs[b]
	}
	tl, err := s.run(tab, &to, sha256.New(), 2, func(int64, int) error { return nil })
	require.NoError(t, err)
	for b := range bins {
		out[b] = bufs[b].Bytes()
	}
	return out, tl
}

// requireWhole proves that the six files together are the input: each row in
// exactly one, in order, its cells first and as they were.
func requireWhole(t *testing.T, tab *headed, out [bins][]byte) {
	t.Helper()
	type found struct {
		cells []string
		last  string
		bin   bin
	}
	byLine := map[int]found{}
	total := 0
	for b := range bins {
		titles, rows := rowsOf(t, out[b])
		width := len(tab.titles)
		require.Equal(t, tab.titles, titles[:len(tab.titles)])
		last := 0
		for _, row := range rows {
			require.Len(t, row, len(titles))
			line, err := strconv.Atoi(row[width])
			require.NoError(t, err)
			require.Greater(t, line, last, "%s is out of order", fileNames[b])
			last = line
			if _, twice := byLine[line]; twice {
				require.Fail(t, "a row stands in two files", "line %d", line)
			}
			byLine[line] = found{row[:width], row[len(row)-1], b}
			total++
		}
	}
	in := rowsIn(t, tab)
	require.Equal(t, len(in), total)
	for _, rec := range in {
		got, ok := byLine[rec.line]
		require.True(t, ok, "the row of line %d is in no file", rec.line)
		for i, cell := range got.cells {
			want := ""
			if i < len(rec.cells) {
				want = rec.cells[i]
			}
			if cell != want {
				require.Equal(t, want, cell, "line %d, cell %d", rec.line, i+1)
			}
		}
		if n := len(got.cells); n < len(rec.cells) && !blank(rec.cells[n:]) {
			require.Equal(t, ruined, got.bin)
			require.Equal(t, rec.starts[n], got.last, "what stands past the titles")
		}
	}
}

func TestTheSixFilesAreTheInput(t *testing.T) {
	for _, ch := range rgpd.Words[rgpd.Channel]() {
		t.Run(ch, func(t *testing.T) {
			s, tab := sampleScreening(t)
			require.NoError(t, s.channel.UnmarshalText([]byte(ch)))
			out, tl := screened(t, s, tab)
			requireWhole(t, tab, out)
			sum := 0
			for _, n := range tl.bins {
				sum += n
			}
			require.Equal(t, len(rowsIn(t, tab)), sum)
		})
	}
}

func TestFilesReadByTheStandardLibrary(t *testing.T) {
	s, tab := sampleScreening(t)
	out, tl := screened(t, s, tab)
	for b := range bins {
		r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(out[b], []byte("\ufeff"))))
		r.Comma = ';'
		rows, err := r.ReadAll()
		require.NoError(t, err, fileNames[b])
		require.Len(t, rows, tl.bins[b]+1)
	}
}

func TestTheSampleShowsEverything(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	for b := range bins {
		require.NotZero(t, tl.bins[b], "no row is %s", binName(b, s.channel))
	}
	reasons := 0
	for b := range bins {
		reasons += len(tl.reasons[b])
	}
	require.GreaterOrEqual(t, reasons, 25)
	require.GreaterOrEqual(t, len(tl.reasons[refused]), 12, "articles that refuse")
	require.GreaterOrEqual(t, len(tl.reasons[undecided]), 8, "facts to find out")
	require.GreaterOrEqual(t, len(tl.reasons[ruined]), 12, "damages")
	for _, id := range []rgpd.RuleID{
		"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed", "objected", "refusal-final",
		"bought-unchecked", "partner-unchecked", "marked-against-marketing",
	} {
		require.Contains(t, tl.reasons[refused], string(id))
	}
	for _, id := range []rgpd.RuleID{"consumer-consent", "running-contract", "call-back-requested", "professional-interest", "legal-person-line"} {
		require.Contains(t, tl.reasons[callable], string(id))
	}
}

// The numbers of the sample are nobody's: Arcep keeps six ranges for fiction; no
// subscriber of an overseas part has a number that goes on with 00.
func TestTheSampleCallsNobody(t *testing.T) {
	_, tab := sampleScreening(t)
	column := slices.Index(tab.titles, "Téléphone")
	for _, rec := range rowsIn(t, tab) {
		if column >= len(rec.cells) {
			continue
		}
		n, err := number.Parse(rec.cells[column])
		if err != nil || n == (number.Number{}) {
			continue
		}
		ten := strings.ReplaceAll(n.RevealNational(), " ", "")
		fictional := slices.ContainsFunc([]string{
			"019900", "026191", "035301", "046571", "053649", "063998", // Arcep, décision 2018-0881
			"06920000", "02620000", "06900000", "06960000", "05940000", "05960000", "02690000", "05080000", "05900000", "006870000", "0068940", "006810000",
			"00320000", "003220000", "0041220000", "004420794", "001202555",
		}, func(prefix string) bool { return strings.HasPrefix(ten, prefix) })
		require.True(t, fictional, "line %d may be somebody's number", rec.line)
	}
}

// Whatever the bytes, every row read is written once, in order and unchanged.
func FuzzScreen(f *testing.F) {
	titles := "id;telephone;fichier consulte;opposition le;consentement etat;consentement le;contrat;tentatives;CP;pays\r\n"
	f.Add([]byte(""))
	f.Add([]byte("1;0639981234;oui;;valide;01/09/2026;;;75011;\r\n2;\"06 39 98 12 34\n\";oui;12/01/2026;;;;;;\r\n"))
	f.Add([]byte("1;\"0639981234;oui\r\n2;0639981234;;;;;;;;;;;x\r\n;;;;;;;;;\r\n\r\n\"a\"b;"))
	f.Add([]byte("\x81\xe9;+590690000012;oui;;oui;;en cours;01/11/2026|02/11/2026;97110;Guadeloupe"))
	f.Add([]byte("=1+1;0199001122;non;hier;;;;3;;étranger"))
	s, _ := sampleScreening(f)
	f.Fuzz(func(t *testing.T, rows []byte) {
		tab, err := openBytes(append([]byte(titles), rows...))
		if err != nil {
			return
		}
		tab.block = 64 // many chunks
		out, _ := screened(t, s, tab)
		requireWhole(t, tab, out)
		for b, want := range slowFiles(s, tab, textOf(t, tab)) {
			require.Equal(t, want, string(out[b]), fileNames[b])
		}
	})
}

func TestAFileScreenedTwiceKeepsItsColumnsApart(t *testing.T) {
	s, _ := sampleScreening(t)
	tab, err := openBytes([]byte("téléphone;rgpd_ligne\n0199001122;7\n"))
	require.NoError(t, err)
	out, _ := screened(t, s, tab)
	titles, _ := rowsOf(t, out[undecided])
	require.Contains(t, titles, "rgpd_ligne")
	require.Contains(t, titles, "rgpd_ligne_2")
}

// sampleScreening is what the program asks of the sample.
func sampleScreening(t testing.TB) (*screening, *headed) {
	t.Helper()
	s := &screening{
		rowReader: rowReader{campaign: sampleFacts(t), channel: rgpd.LiveCall, at: sampleInstant},
		policy:    prospect.Standard(),
	}
	tab, err := open(newSource(bytes.NewReader(sampleFile), int64(len(sampleFile))), "échantillon intégré", 0, nil)
	require.NoError(t, err)
	return s, tab
}
