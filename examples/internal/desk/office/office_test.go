package office

import (
	"bytes"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/journal"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/rights"
)

var monday = time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)

// memory is a file that was never on a disk.
func memory(name, text string) File {
	return File{Name: name, Source: sheet.NewSource(strings.NewReader(text), int64(len(text)))}
}

func open(t *testing.T, files ...File) *Desk {
	t.Helper()
	d, err := Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday}, files...)
	require.NoError(t, err)
	return d
}

// says are the faults in French.
func says(faults []Fault) (out []string) {
	for _, f := range faults {
		out = append(out, f.In(language.French))
	}
	return out
}

// TestFilesInMemory: a list and a journal make one desk, from no disk at all.
func TestFilesInMemory(t *testing.T) {
	d := open(t,
		memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;accès;\nM-2;03/11/2026;stop pub;01 99 00 12 34\n"),
		memory("desk.jsonl", `{"case":"M-1","event":"acknowledged","at":"2026-11-04T09:00:00+01:00"}`))
	require.Empty(t, d.Faults())
	require.Equal(t, []string{"M-1", "M-2"}, d.IDs())
	require.Equal(t, 2, d.Open())
	c, ok := d.Case("M-1")
	require.True(t, ok)
	require.False(t, c.Acknowledged.IsZero())
	day := d.Day()
	require.Equal(t, []string{"M-2", "M-1", "M-2"}, []string{day[0].Case, day[1].Case, day[2].Case})
	require.Equal(t, rgpd.Text{FR: "à l'instant", EN: "at once"}, day[0].Left)
	require.Equal(t, Now, day[0].Tone)
	stops, faults := d.Stops()
	require.Empty(t, faults)
	require.Len(t, stops, 1)
	require.Equal(t, "+33199001234", stops[0].Number.Reveal())
	var b bytes.Buffer
	require.NoError(t, d.WriteCalendar(&b, language.French, "desk.example"))
	require.Equal(t, 2, strings.Count(b.String(), "CATEGORIES:ANSWER\r\n"))
	_, err := Open(Options{Now: monday}, memory("x.csv", "a;b\n1;2\n"))
	require.ErrorContains(t, err, "x.csv : ")
}

// TestNoRemedyNamesAnOption: what is shown in a page has no command line.
func TestNoRemedyNamesAnOption(t *testing.T) {
	option := regexp.MustCompile(`(^|[ (])-[a-z]`)
	key := bytes.Repeat([]byte{7}, 32)
	sealed := func(key []byte) string {
		path := filepath.Join(t.TempDir(), "desk.jsonl")
		_, err := journal.Append(path, key, func(*journal.Journal) (rights.Record, error) {
			return rights.Record{Case: "D-1", Event: rights.Event{Kind: rights.Received, At: monday, Right: rights.Access}}, nil
		})
		require.NoError(t, err)
		return path
	}
	typed := `{"case":"D-1","event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}` + "\n"
	list := "dossier;reçu le;droit;lieu\nM-1;03/11/2026;stop pub;\nM-1;bientôt;colère;tahiti\n"
	var hints []Hint
	for name, of := range map[string]struct {
		text string
		key  []byte
	}{
		"key missing": {read(t, sealed(key)), nil}, "no key": {read(t, sealed(nil)), key},
		"typed": {read(t, sealed(nil)) + typed, nil}, "no event": {`{"case":"D-1"}`, nil}, "list": {list, nil},
	} {
		d, err := Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday, Key: of.key}, memory("f", of.text))
		require.NoError(t, err)
		_, stops := d.Stops()
		faults := append(d.Faults(), stops...)
		require.NotEmpty(t, faults, name)
		for _, f := range faults {
			for _, tag := range []language.Tag{language.French, language.English} {
				require.NotRegexp(t, option, f.In(tag), name)
			}
			hints = append(hints, f.Hint)
		}
	}
	for _, h := range []Hint{GivePlace, GiveKey, LeaveKey, EnterIt} {
		require.Contains(t, hints, h)
	}
	_, err := Open(Options{Now: monday}, memory("x.csv", "a;b\n1;2\n"))
	require.NotRegexp(t, option, err.Error())
}

func read(t *testing.T, path string) string {
	t.Helper()
	src, closing, err := sheet.OpenFile(path)
	require.NoError(t, err)
	defer func() { require.NoError(t, closing()) }()
	b := make([]byte, src.Size)
	_, err = src.At.ReadAt(b, 0)
	require.NoError(t, err)
	return string(b)
}

// TestEveryRequestHasItsOwn: its plan on its own facts, its letter, its day of the house.
func TestEveryRequestHasItsOwn(t *testing.T) {
	d := open(t, memory("list.csv", "dossier;reçu le;droit;finalité;base légale;données détenues;identité;abusive\n"+
		"M-1;03/11/2026;accès;;;oui;identifiée;non\nM-1;10/11/2026;portabilité;autre;mission publique;oui;identifiée;non\n"))
	all := d.Requests("M-1")
	require.Len(t, all, 2)
	require.True(t, all[0].Plan.Opens.Allowed())
	require.Equal(t, rgpd.Forbidden, all[1].Plan.Opens.Verdict(), "the facts of the second line")
	letters, err := d.Letters(rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
	require.NoError(t, err)
	require.Equal(t, RefusalLetter, letters[1].Kind)

	// Two of one right are two requests, two letters, two days of the house.
	d, err = Open(Options{Now: monday, House: rights.House{Within: 20}}, memory("desk.jsonl",
		`{"case":"D-1","place":{"territory":"mainland"},"event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}`+"\n"+
			`{"case":"D-1","event":"received","at":"2026-11-12T09:00:00+01:00","right":"access"}`+"\n"))
	require.NoError(t, err)
	var houses []string
	for _, x := range d.Day() {
		houses = append(houses, x.House.String())
	}
	require.Equal(t, []string{"2026-11-20", "2026-12-02"}, houses)
	letters, err = d.Letters(rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
	require.NoError(t, err)
	require.Len(t, letters, 2)
	require.NotEqual(t, letters[0].Name, letters[1].Name)
}

// TestALineThatIsNoEventIsToldInWords: by what of it cannot be read, and no name of a field.
func TestALineThatIsNoEventIsToldInWords(t *testing.T) {
	for line, what := range map[string]string{
		`{"case":"D-1","event":"reçu","at":"2026-11-02T09:00:00+01:00"}`:                      "événement",
		`{"case":"D-1","event":"received","at":"hier"}`:                                       "instant",
		`{"case":"D-1","event":"received","at":"2026-11-02T09:00:00+01:00","right":"colère"}`: "droit",
		`{"case":"D-1","event":"received","at":"2026-11-02T09:00:00+01:00","event":"x"}`:      "",
		"x": "sa forme",
	} {
		d := open(t, memory("desk.jsonl", `{"case":"D-0","event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}`+"\n"+line+"\n"))
		require.Len(t, d.Faults(), 1, line)
		said := says(d.Faults())[0]
		require.Contains(t, said, "desk.jsonl, ligne 2 : ce n'est pas un événement ("+what, line)
		require.NotRegexp(t, `\((event|at|right|1:1)\)`, said)
	}
}
