package register

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// inFrench are breaches as a French sheet can hold them: without the texts in English.
func inFrench(all []Breach) (out []Breach) {
	for i := range all {
		b := all[i].clone()
		noEnglish(reflect.ValueOf(&b).Elem())
		out = append(out, b)
	}
	return out
}

func noEnglish(v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[rgpd.Text]():
		v.FieldByName("EN").SetString("")
	case v.Type() == reflect.TypeFor[time.Time]():
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			noEnglish(v.Field(i))
		}
	}
}

// everyBreachFact is a breach of which each field says something, one of each value in turn.
func everyBreachFact(n int) Breach {
	var fill func(v reflect.Value, name string)
	fill = func(v reflect.Value, name string) {
		switch {
		case v.Type() == reflect.TypeFor[time.Time]():
			v.Set(reflect.ValueOf(time.Date(2026, 3, 28, 8+n, len(name), n%2, 0, time.UTC)))
		case v.Type() == reflect.TypeFor[rgpd.Date]():
			v.Set(reflect.ValueOf(rgpd.NewDate(2026, 10, 1+n)))
		case v.Type() == reflect.TypeFor[rgpd.Text]():
			v.FieldByName("FR").SetString(fmt.Sprintf("%s : « ; , n° %d\nà la ligne", name, n))
		case v.Type() == reflect.TypeFor[transfer.Country]():
			v.SetString("TN")
		case v.Kind() == reflect.String:
			v.SetString(fmt.Sprintf("%s %d", name, n))
		case v.Kind() == reflect.Uint64:
			v.SetUint(uint64(1000 + n))
		case v.Kind() == reflect.Uint8:
			most := uint64(2)
			switch v.Type() {
			case reflect.TypeFor[Risk](), reflect.TypeFor[transfer.Role]():
				most = 4
			case reflect.TypeFor[Seat](), reflect.TypeFor[BreachKind]():
				most = 3
			case reflect.TypeFor[NoticeItem]():
				most = 5
			}
			v.SetUint(1 + uint64(n)%most)
		case v.Kind() == reflect.Slice:
			s := reflect.MakeSlice(v.Type(), 1+n%2, 1+n%2)
			for i := range s.Len() {
				fill(s.Index(i), name)
				if s.Index(i).Kind() == reflect.Uint8 {
					s.Index(i).SetUint(uint64(1 + i))
				}
			}
			v.Set(s)
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				fill(v.Field(i), v.Type().Field(i).Name)
			}
		default:
			panic(v.Type().String())
		}
	}
	var b Breach
	fill(reflect.ValueOf(&b).Elem(), "")
	return b
}

// TestEveryFactOfABreachHasAColumn: whatever a breach says is written on its line, and read back; so is a breach that
// says nothing but its reference, in any order of the columns and under their other titles.
func TestEveryFactOfABreachHasAColumn(t *testing.T) {
	var r Register
	for n := range 5 {
		r.Breaches = append(r.Breaches, everyBreachFact(n))
	}
	r.Breaches = append(r.Breaches, inFrench([]Breach{leak()})[0], Breach{Ref: "V-9"})
	g := r.breachTable()
	rows := g.texts()
	require.True(t, isBreachTable(rows))
	back, faults := breachesOf(rows, 0)
	require.Empty(t, faults)
	require.Empty(t, cmp.Diff(r.Breaches, back))

	for i := range rows {
		slices.Reverse(rows[i])
	}
	for col, cell := range rows[0] {
		at := breachTitles()[alike(cell)]
		if other, _, _ := strings.Cut(breachColumns[at].other, "|"); other != "" {
			rows[0][col] = strings.ToUpper(other)
		}
	}
	rows = append([][]string{{"Registre des violations"}, nil}, rows...)
	require.True(t, isBreachTable(rows))
	back, faults = breachesOf(rows, 0)
	require.Empty(t, faults)
	require.Empty(t, cmp.Diff(r.Breaches, back))
	require.Len(t, breachTitles(), func() (n int) {
		for _, c := range breachColumns {
			n += 1 + len(strings.FieldsFunc(c.other, func(r rune) bool { return r == '|' }))
		}
		return n
	}(), "no title is of two columns")
}

// TestWhatCannotBeReadOfABreach is named by its cell, and no cell is shown.
func TestWhatCannotBeReadOfABreach(t *testing.T) {
	free := map[string]bool{}
	for col, c := range breachColumns {
		line := make([]string, len(breachColumns))
		line[0] = "V-1"
		line[col] = "Quatrepin 31/02/2026"
		titles := make([]string, len(breachColumns))
		for i, one := range breachColumns {
			titles[i] = one.title
		}
		_, faults := breachesOf([][]string{titles, nil, line}, 0)
		if len(faults) == 0 {
			free[c.title] = true
			continue
		}
		at := placed(t, joinedErrors(faults))
		require.Len(t, at, 1, c.title)
		require.True(t, strings.HasPrefix(at[0], "ligne 3, "+columnLetter(col)+" : "), at[0])
		require.NotContains(t, at[0], "Quatrepin")
	}
	require.Len(t, free, 18, "names and texts: %v", free)
	require.Equal(t, []string{"A", "Z", "AA", "AO"}, []string{columnLetter(0), columnLetter(25), columnLetter(26), columnLetter(40)})

	titles := []string{"N° / RÉF", "Faits", "Prise de connaissance", "Gravité", "Faits"}
	for want, cells := range map[string][]string{
		"ligne 2, D : cette colonne n'est pas de celles d'une violation": {"V-1", "Vol", "", "forte"},
		"ligne 1, E : deux colonnes ont ce titre":                        {"V-1", "Vol"},
		"ligne 2, A : cette violation n'a pas de référence":              {"", "Vol"},
	} {
		_, faults := breachesOf([][]string{titles, cells}, 0)
		require.Contains(t, strings.Join(placed(t, joinedErrors(faults)), "\n"), want)
	}
	for cell, ok := range map[string]bool{
		"30/03/2026 18:10": true, "30/03/2026 18:10 ; complète": true, "sans date ; n° 12": true, "30/03/2026 ; à compléter ; contenu : mesures": true,
		"30/03/2026 18:10 ; oui": false, "complète": false, "30/03/2026 18:10 ; complète ; à compléter": false, "30/03/2026 18:10 ; contenu : tout": false,
	} {
		require.Equal(t, ok, noticesCell.read(&Breach{}, cell) == rgpd.Text{}, cell)
	}
	_, _, err := ReadSheets([]Sheet{{"Violations", [][]string{titles[:3], {"V-1", "Vol", "23/11/2026 10:00"}}},
		{"Autres", [][]string{titles[:3], {"V-2", "Perte", "23/11/2026 10:00"}}}})
	require.Contains(t, strings.Join(placed(t, err), "\n"), "« Autres » : c'est une feuille de violations de plus")
}

// TestADayOfABreachIsTakenStrictly: what was known at its first instant, which starts the clock, what was done at its
// last; an hour that comes twice is the first for the one, the second for the other.
func TestADayOfABreachIsTakenStrictly(t *testing.T) {
	titles := []string{"N° / RÉF", "Survenue", "Découverte", "Connue le", "Notification", "Personnes informées le"}
	read := func(cells ...string) Breach {
		out, faults := breachesOf([][]string{titles, append([]string{"V-1"}, cells...)}, 0)
		require.Empty(t, faults)
		return out[0]
	}
	at := func(s string) time.Time {
		out, err := time.Parse(time.RFC3339, s)
		require.NoError(t, err)
		return out
	}
	b := read("", "", "27/03/2026", "30/03/2026", "2026-03-31")
	require.True(t, b.Aware.Equal(at("2026-03-27T00:00:00+01:00")))
	require.True(t, b.Notices[0].At.Equal(at("2026-03-30T23:59:59+02:00")))
	require.True(t, b.Told.Equal(at("2026-03-31T23:59:59+02:00")))
	require.Equal(t, Late, b.Assess(at("2026-04-02T00:00:00+02:00"), rgpd.Mainland).Timing)
	b = read("27/03/2026 08:00", "27/03/2026", "27/03/2026", "", "")
	require.True(t, b.Aware.Equal(at("2026-03-27T08:00:00+01:00")), "nobody knows it before it came")
	require.True(t, b.Detected.Equal(b.Aware))
	b = read("", "", "25/10/2026 02:30", "25/10/2026 02:30", "")
	require.Equal(t, time.Hour, b.Notices[0].At.Sub(b.Aware))
	b = read("", "", "2026-03-27 09:10:05", "30/03/2026 18:10 (+02:00) ; complète ; n° N-1 ; contenu : nature, mesures\n02/04/2026 16:00", "")
	require.True(t, b.Aware.Equal(at("2026-03-27T09:10:05+01:00")))
	require.Len(t, b.Notices, 2)
	require.Equal(t, []NoticeItem{NatureItem, MeasuresItem}, b.Notices[0].Contains)
}

// TestBreachesBesideTheData: a line of the sheet must say what the data say; one below is one more breach.
func TestBreachesBesideTheData(t *testing.T) {
	r := small(t)
	find := func(sheets []Sheet) *Sheet {
		return &sheets[slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == breachTableSheet })]
	}
	sheets := r.Sheets()
	s := find(sheets)
	col := breachTitles()["faits"]
	more := make([]string, col+1)
	more[0], more[col] = "V-2", "Vol"
	s.Rows = append(s.Rows, more)
	back, unread, err := ReadSheets(sheets)
	require.NoError(t, err)
	require.Empty(t, unread)
	require.Empty(t, cmp.Diff(append(slices.Clone(r.Breaches), Breach{Ref: "V-2", Facts: rgpd.Text{FR: "Vol"}}), back.Breaches))
	s.Rows[2][0] = "V-001"
	_, _, err = ReadSheets(sheets)
	require.Equal(t, []string{"« Violations » : ligne 3, A : une autre violation a cette référence : en donner une autre"}, placed(t, err))

	sheets = r.Sheets()
	find(sheets).Rows[1][col] = "Autre chose"
	_, _, err = ReadSheets(sheets)
	require.Equal(t, []string{fmt.Sprintf("« Violations » : ligne 2, %s : %s", columnLetter(col), otherCell.FR)}, placed(t, err))
	back, unread, err = ReadSheets(slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return s.Name == breachTableSheet }))
	require.NoError(t, err, "a workbook that was written before")
	require.Empty(t, unread)
	require.Empty(t, cmp.Diff(r.Breaches, back.Breaches))
	_, _, err = ReadSheets(slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return s.Name == breachTableSheet || s.Name == breachSheet }))
	require.Equal(t, []string{"« " + breachSheet + " » : " + goneSheet.FR}, placed(t, err))
	sheets = r.Sheets()
	s = find(sheets)
	s.Rows = s.Rows[:1]
	_, _, err = ReadSheets(sheets)
	require.Equal(t, []string{"« Violations » : " + goneRow.FR}, placed(t, err))

	// A workbook of breaches alone is a register of them; one of no breach asks for nothing.
	alone, _, err := ReadSheets([]Sheet{{"Incidents", [][]string{{"N° / RÉF", "Faits", "Connue le"}, {"V-1", "Vol", "27/03/2026 09:10"}}}})
	require.NoError(t, err)
	require.Len(t, alone.Breaches, 1)
	r.Breaches = nil
	back, unread, err = ReadSheets(slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return s.Name == breachTableSheet }))
	require.NoError(t, err)
	require.Empty(t, unread)
	require.Empty(t, back.Breaches)
}

// FuzzBreachSheet: whatever a cell holds, it is read or named, and what was read is written and read as the same.
func FuzzBreachSheet(f *testing.F) {
	for _, b := range []Breach{leak(), everyBreachFact(1)} {
		for col, c := range breachColumns {
			f.Add(uint8(col), c.write(&b))
		}
	}
	f.Add(uint8(29), "30/03/2026 ; contenu : mesures\n\n31/03/2026 02:30 ; n° ; x")
	f.Fuzz(func(t *testing.T, col uint8, cell string) {
		c := breachColumns[int(col)%len(breachColumns)]
		cell = strings.ReplaceAll(cell, "\t", " ") // which a laid-out sheet does not keep: see untabbed
		titles, line := []string{"N° / RÉF", c.title}, []string{"V-1", cell}
		if c.title == titles[0] {
			titles, line = []string{c.title, "Faits"}, []string{cell, ""}
		}
		all, faults := breachesOf([][]string{titles, line}, 0)
		if len(faults) > 0 || len(all) == 0 {
			return
		}
		r := Register{Breaches: all}
		g := r.breachTable()
		again, faults := breachesOf(g.texts(), 0)
		require.Empty(t, faults)
		require.Empty(t, cmp.Diff(all, again))
	})
}

func joinedErrors(all []error) error {
	return &manyErrors{all}
}

type manyErrors struct{ all []error }

func (m *manyErrors) Error() string   { return fmt.Sprint(m.all) }
func (m *manyErrors) Unwrap() []error { return m.all }
