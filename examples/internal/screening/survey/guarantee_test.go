package survey_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
)

// professionals is a screening in which whoever says no no is called.
func professionals(t testing.TB) *decide.Screening {
	t.Helper()
	var fillings facts.Fillings
	for _, set := range []string{"qualité=professionnel", "offre pour=travail", "origine=carte de visite",
		"information=informé et libre de refuser"} {
		require.NoError(t, fillings.Add(set))
	}
	j := job.Job{Channel: rgpd.LiveCall, At: sample.Instant, Searched: true, Fillings: fillings}
	s, err := j.Screening()
	require.NoError(t, err)
	return s
}

// A verdict is what became of a file.
type verdict struct {
	refused         bool // the file cannot be read
	asked           []*survey.Column
	callable, later string
}

// screened screens a file as the program does, on one core.
func screened(t testing.TB, s *decide.Screening, file []byte, together bool, columns facts.Renames) (v verdict) {
	t.Helper()
	tab, err := facts.OpenExport(sheet.NewSource(bytes.NewReader(file), int64(len(file))), "f.csv", 0, columns, "")
	if err != nil || !tab.HasNumber() {
		v.refused = true
		return v
	}
	seen, err := survey.Of(tab, false, together)
	require.NoError(t, err)
	if v.asked = seen.Settle(); len(v.asked) > 0 {
		return v
	}
	one := *s
	if one.Said, err = kept.Hear(&one.Reader, tab, kept.Besides{}, 1); err != nil {
		v.refused = true
		return v
	}
	var out [bins.Count]bytes.Buffer
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = &out[b]
	}
	_, err = one.Run(tab, &to, sha256.New(), 1, func(int64, int) error { return nil })
	require.NoError(t, err)
	v.callable, v.later = out[bins.Callable].String(), out[bins.Later].String()
	return v
}

func (v verdict) called(number string) bool { return strings.Contains(v.callable+v.later, number) }

// drawnFiles is how many files are drawn.
const drawnFiles = 10_000

// TestNobodyWithANoIsCalled: whoever has a no in a file, under whatever title and in whatever words, is called only if
// somebody left that column aside by its name.
func TestNobodyWithANoIsCalled(t *testing.T) {
	s := professionals(t)
	files := drawnFiles
	if testing.Short() {
		files /= 10
	}
	var missed []string // what says no, of whoever is called all the same
	asked, unread, called := 0, 0, 0
	for i := range files {
		d := drawer{rand.New(rand.NewPCG(31, uint64(i)))}
		f := d.file()
		v := screened(t, s, f.bytes, i%2 == 0, nil)
		switch {
		case v.refused:
			unread++
		case len(v.asked) > 0:
			asked++
		case v.called(f.number):
			missed = append(missed, fmt.Sprintf("file %d, %s: %q under %q", i, f.kind, f.cell, f.title))
		default:
			called += strings.Count(v.callable, "\n") - 1
		}
	}
	t.Logf("%d files: %d asked about, %d not read, %d others called", files, asked, unread, called)
	require.Positive(t, called, "nobody at all is called")
	require.Empty(t, missed)
}

// A drawnFile has one row with a no.
type drawnFile struct {
	bytes             []byte
	number            string // of the row with the no
	kind, title, cell string
}

// file draws a file, in which one row has a no.
func (d drawer) file() (f drawnFile) {
	rows := 3 + d.IntN(28)
	which := d.IntN(rows)
	titles := []string{"Mobile"}
	cells := make([][]string, rows)
	for i := range cells {
		cells[i] = []string{fmt.Sprintf("06399800%02d", i)}
	}
	f.number = cells[which][0]
	add := func(title string, of func(i int) string) {
		at := d.IntN(len(titles) + 1)
		titles = append(titles[:at], append([]string{title}, titles[at:]...)...)
		for i := range cells {
			cells[i] = append(cells[i][:at], append([]string{of(i)}, cells[i][at:]...)...)
		}
	}
	for range d.IntN(3) {
		title, cell := d.harmless()
		add(title, func(int) string { return cell() })
	}
	switch d.IntN(4) {
	case 0, 1: // under a title that says so, or that nobody knows
		var others []string
		f.kind, f.title = "title", d.title()
		f.cell, others = d.no()
		add(f.title, func(i int) string {
			if i == which {
				return f.cell
			}
			return d.of(others...)
		})
	case 2: // words where people write
		f.kind, f.title, f.cell = "words", d.in("Notes|Commentaire|Remarques|Description|Observations|Compte rendu|Comments|"+
			"Internal notes|Info|Tags|Message"), d.sentence()
		_, usual := d.harmless()
		add(f.title, func(i int) string {
			if i == which {
				return f.cell
			}
			return d.of("", "vu au salon", usual())
		})
	default: // beside a name
		f.kind, f.title = "beside", d.in("Nom|Société|Ville|Contact|Adresse|Prénom|Fonction|Civilité|Client")
		f.cell = d.in("Martin|Durand SARL|Lyon") + d.in(" (| - | / |, | [|: ") + d.sentence()
		add(f.title, func(i int) string {
			if i == which {
				return f.cell
			}
			return d.in("Bernard|Petit SARL|Paris|Moreau")
		})
	}
	if f.title == "" {
		f.title = "X"
	}
	var b strings.Builder
	b.WriteString(strings.Join(titles, ";") + "\n")
	for _, row := range cells {
		for i, c := range row {
			if i > 0 {
				b.WriteString(";")
			}
			b.WriteString(strings.ReplaceAll(c, ";", ","))
		}
		b.WriteString("\n")
	}
	f.bytes = d.encoded(b.String())
	return f
}

// TestHarmlessColumnsAreSeldomAsked: what CRMs write of people is explained, but for few columns, and no row of theirs
// is set aside.
func TestHarmlessColumnsAreSeldomAsked(t *testing.T) {
	s := professionals(t)
	const files, columns, rows = 500, 4, 40
	names := map[string]int{}
	asked := 0
	for i := range files {
		d := drawer{rand.New(rand.NewPCG(77, uint64(i)))}
		titles := []string{"Mobile"}
		var cells []func() string
		for range columns {
			title, cell := d.harmless()
			titles, cells = append(titles, title), append(cells, cell)
		}
		var b strings.Builder
		b.WriteString(strings.Join(titles, ";") + "\n")
		for r := range rows {
			fmt.Fprintf(&b, "06399800%02d", r)
			for _, cell := range cells {
				b.WriteString(";" + cell())
			}
			b.WriteString("\n")
		}
		v := screened(t, s, []byte(b.String()), false, nil)
		require.False(t, v.refused)
		asked += len(v.asked)
		for _, c := range v.asked {
			names[c.Title]++
		}
		if len(v.asked) == 0 {
			require.Equal(t, rows, strings.Count(v.callable, "\n")-1, titles)
		}
	}
	t.Logf("of %d harmless columns %d are asked about: %v", files*columns, asked, names)
	require.Less(t, asked*50, files*columns, "one in fifty at most")
}
