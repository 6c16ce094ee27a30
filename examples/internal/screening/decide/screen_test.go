package decide

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
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// screened runs a screening over a file in memory and returns the six files.
func screened(t *testing.T, s *Screening, tab *facts.Table) (out [bins.Count][]byte, tl *Tally) {
	t.Helper()
	var bufs [bins.Count]bytes.Buffer
	var to [bins.Count]io.Writer
	for b := range bins.Count {
		to[b] = &bufs[b]
	}
	tl, err := s.Run(tab, &to, sha256.New(), 2, func(int64, int) error { return nil })
	require.NoError(t, err)
	for b := range bins.Count {
		out[b] = bufs[b].Bytes()
	}
	return out, tl
}

// requireWhole proves that the six files together are the input: each row in
// exactly one, in order, its cells first and as they were.
func requireWhole(t *testing.T, tab *facts.Table, out [bins.Count][]byte) {
	t.Helper()
	type found struct {
		cells []string
		last  string
		bin   bins.Bin
	}
	byLine := map[int]found{}
	total := 0
	for b := range bins.Count {
		titles, rows := screentest.Written(t, out[b])
		width := len(tab.Titles)
		require.Equal(t, tab.Titles, titles[:len(tab.Titles)])
		last := 0
		for _, row := range rows {
			require.Len(t, row, len(titles))
			line, err := strconv.Atoi(row[width])
			require.NoError(t, err)
			require.Greater(t, line, last, "%s is out of order", bins.Files[b])
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
		got, ok := byLine[rec.Line]
		require.True(t, ok, "the row of line %d is in no file", rec.Line)
		for i, cell := range got.cells {
			want := ""
			if i < len(rec.Cells) {
				want = rec.Cells[i]
			}
			if cell != want {
				require.Equal(t, want, cell, "line %d, cell %d", rec.Line, i+1)
			}
		}
		if n := len(got.cells); n < len(rec.Cells) && !sheet.Blank(rec.Cells[n:]) {
			require.Equal(t, bins.Ruined, got.bin)
			require.Equal(t, rec.Starts[n], got.last, "what stands past the titles")
		}
	}
}

func TestTheSixFilesAreTheInput(t *testing.T) {
	for _, ch := range rgpd.Words[rgpd.Channel]() {
		t.Run(ch, func(t *testing.T) {
			s, tab := sampleScreening(t)
			require.NoError(t, s.Channel.UnmarshalText([]byte(ch)))
			out, tl := screened(t, s, tab)
			requireWhole(t, tab, out)
			sum := 0
			for _, n := range tl.Bins {
				sum += n
			}
			require.Equal(t, len(rowsIn(t, tab)), sum)
		})
	}
}

func TestFilesReadByTheStandardLibrary(t *testing.T) {
	s, tab := sampleScreening(t)
	out, tl := screened(t, s, tab)
	for b := range bins.Count {
		r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(out[b], []byte("\ufeff"))))
		r.Comma = ';'
		rows, err := r.ReadAll()
		require.NoError(t, err, bins.Files[b])
		require.Len(t, rows, tl.Bins[b]+1)
	}
}

func TestTheSampleShowsEverything(t *testing.T) {
	s, tab := sampleScreening(t)
	_, tl := screened(t, s, tab)
	for b := range bins.Count {
		require.NotZero(t, tl.Bins[b], "no row is %s", bins.Name(b, s.Channel))
	}
	reasons := 0
	for b := range bins.Count {
		reasons += len(tl.Reasons[b])
	}
	require.GreaterOrEqual(t, reasons, 25)
	require.GreaterOrEqual(t, len(tl.Reasons[bins.Refused]), 12, "articles that refuse")
	require.GreaterOrEqual(t, len(tl.Reasons[bins.Undecided]), 8, "facts to find out")
	require.GreaterOrEqual(t, len(tl.Reasons[bins.Ruined]), 12, "damages")
	for _, id := range []rgpd.RuleID{
		"consumer-opt-in", "consumer-consent-flawed", "consumer-consent-lapsed", "objected", "refusal-final",
		"bought-unchecked", "partner-unchecked", "marked-against-marketing", "published-against-marketing",
	} {
		require.Contains(t, tl.Reasons[bins.Refused], string(id))
	}
	for _, id := range []rgpd.RuleID{"consumer-consent", "running-contract", "call-back-requested",
		"professional-interest", "legal-person-line"} {
		require.Contains(t, tl.Reasons[bins.Callable], string(id))
	}
}

// The numbers of the sample are nobody's: Arcep keeps six ranges for fiction; no
// subscriber of an overseas part has a number that goes on with 00.
func TestTheSampleCallsNobody(t *testing.T) {
	_, tab := sampleScreening(t)
	column := slices.Index(tab.Titles, "Téléphone")
	for _, rec := range rowsIn(t, tab) {
		if column >= len(rec.Cells) {
			continue
		}
		n, err := number.Parse(rec.Cells[column])
		if err != nil || n == (number.Number{}) {
			continue
		}
		ten := strings.ReplaceAll(n.RevealNational(), " ", "")
		fictional := slices.ContainsFunc([]string{
			"019900", "026191", "035301", "046571", "053649", "063998", // Arcep, décision 2018-0881
			"06920000", "02620000", "06900000", "06960000", "05940000", "05960000", "02690000", "05080000", "05900000",
			"006870000", "0068940", "006810000",
			"00320000", "003220000", "0041220000", "004420794", "001202555",
		}, func(prefix string) bool { return strings.HasPrefix(ten, prefix) })
		require.True(t, fictional, "line %d may be somebody's number", rec.Line)
	}
}

// Whatever the bytes, every row read is written once, in order and unchanged.
func FuzzScreen(f *testing.F) {
	titles := "id;telephone;fichier consulte;opposition le;consentement etat;consentement " +
		"le;contrat;tentatives;CP;pays\r\n"
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
		tab.Block = 64 // many chunks
		out, _ := screened(t, s, tab)
		requireWhole(t, tab, out)
		for b, want := range slowFiles(s, tab, textOf(t, tab)) {
			require.Equal(t, want, string(out[b]), bins.Files[b])
		}
	})
}

func TestAFileScreenedTwiceKeepsItsColumnsApart(t *testing.T) {
	s, _ := sampleScreening(t)
	tab, err := openBytes([]byte("téléphone;rgpd_ligne\n0199001122;7\n"))
	require.NoError(t, err)
	out, _ := screened(t, s, tab)
	titles, _ := screentest.Written(t, out[bins.Undecided])
	require.Contains(t, titles, "rgpd_ligne")
	require.Contains(t, titles, "rgpd_ligne_2")
}

// sampleScreening is what the program asks of the sample.
func sampleScreening(t testing.TB) (*Screening, *facts.Table) {
	t.Helper()
	s := &Screening{
		Reader: facts.Reader{Campaign: screentest.Campaign(t), Channel: rgpd.LiveCall, At: sample.Instant},
		Policy: prospect.Standard(),
	}
	tab, err := facts.Open(sheet.NewSource(bytes.NewReader(sample.File), int64(len(sample.File))),
		"échantillon intégré", 0, nil)
	require.NoError(t, err)
	return s, tab
}
