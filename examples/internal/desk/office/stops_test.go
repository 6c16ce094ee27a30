package office

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
	"github.com/rgpd-go/rgpd/rights"
)

// stopped are the numbers of a list of stops, in order.
func stopped(stops []Stop) (out []string) {
	for _, s := range stops {
		out = append(out, s.Number.Reveal())
	}
	slices.Sort(out)
	return out
}

// TestEveryNumberOfWhoObjects: a second column, a note, two numbers in one cell, a cell that is no telephone; and none of
// who asks for something else.
func TestEveryNumberOfWhoObjects(t *testing.T) {
	for name, c := range map[string]struct {
		titles, cells string
		want          []string
		faults        int
	}{
		"a second telephone":      {"Tél. 2", "01 99 00 12 35", []string{"+33199001234", "+33199001235"}, 0},
		"a third":                 {"Autre numéro", "01 99 00 12 35", []string{"+33199001234", "+33199001235"}, 0},
		"a title nobody reads":    {"Joignable au", "01.99.00.12.35", []string{"+33199001234", "+33199001235"}, 0},
		"a note":                  {"Observations", "rappelle depuis le 0199001235 le soir", []string{"+33199001234", "+33199001235"}, 0},
		"a note with two":         {"Notes", "0199001235 ou +33 1 99 00 12 36", []string{"+33199001234", "+33199001235", "+33199001236"}, 0},
		"the same again":          {"Observations", "01-99-00-12-34", []string{"+33199001234"}, 0},
		"a date is no number":     {"Observations", "03/11/2026 10:15:00", []string{"+33199001234"}, 0},
		"a cell that cannot read": {"canal", "tél. 01 99 00 12 35", []string{"+33199001234", "+33199001235"}, 1},
	} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone;"+c.titles+"\nM-1;03/11/2026;stop pub;01 99 00 12 34;"+c.cells+
			"\nM-2;03/11/2026;accès;01 99 00 12 99;"+strings.ReplaceAll(c.cells, "123", "129")+"\n"))
		stops, faults := d.Stops()
		require.Empty(t, cmp.Diff(c.want, stopped(stops)), name)
		require.Empty(t, faults, name)
		require.Len(t, d.Faults(), 2*c.faults, "%s: %v", name, says(d.Faults()))
	}
	for cell, want := range map[string][]string{
		"01 99 00 12 34 / 01 99 00 12 35":     {"+33199001234", "+33199001235"},
		"0199001234, 0199001235":              {"+33199001234", "+33199001235"},
		`"0199001234; 0199001235"`:            {"+33199001234", "+33199001235"},
		"0199001234 et 0199001235":            {"+33199001234", "+33199001235"},
		"0199001234 0199001235":               {"+33199001234", "+33199001235"},
		"fixe 0199001234, mob. 0639981235":    {"+33199001234", "+33639981235"},
		"01/99/00/12/34":                      {"+33199001234"},
		"+33 1 99 00 12 34 ou 06 39 98 12 35": {"+33199001234", "+33639981235"},
	} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;stop pub;"+cell+"\n"))
		stops, faults := d.Stops()
		require.Empty(t, cmp.Diff(want, stopped(stops)), cell)
		require.Empty(t, faults, cell)
	}
	for cell, want := range map[string]int{"0199001234 / 01990012": 2, "0199001234 et 12": 2, "12": 1, "inconnu": 1} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;stop pub;"+cell+"\n"))
		stops, faults := d.Stops()
		require.Len(t, stops, want, cell)
		require.Equal(t, Stop{Case: "M-1", For: "opposition"}, stops[want-1], "nobody is freed")
		require.Contains(t, says(faults)[0], "dossier M-1 : un numéro de téléphone ne se lit pas", cell)
		require.NotContains(t, says(faults)[0], "0199", cell)
	}
}

// TestWhoIsDeadIsNotCalled: the heir is refused, and the number is stopped all the same.
func TestWhoIsDeadIsNotCalled(t *testing.T) {
	for name, line := range map[string]string{
		"refused on the facts": "M-1;03/11/2026;héritier;01 99 00 12 34;aucun;;;;", "refused by a letter": "M-1;03/11/2026;décès;01 99 00 12 34;aucun;10/11/2026;oui;oui;oui",
	} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone;qualité;refusé le;motifs donnés;réclamation indiquée;recours indiqué\n"+line+"\n"))
		stops, faults := d.Stops()
		require.Empty(t, cmp.Diff([]string{"+33199001234"}, stopped(stops)), name)
		require.Empty(t, faults, name)
	}
}

// TestAnHeirByAnotherRight: what an heir asks under another right is told, its number is stopped, and nobody is refused
// for being dead; entered as theirs it has its letter.
func TestAnHeirByAnotherRight(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	for _, c := range []struct {
		cells string // right, deceased, quality
		told  bool
		stops int
		kind  LetterKind
	}{
		{"accès;oui;héritier", true, 1, 0}, {"accès;oui;", true, 1, 0}, {"accès;;héritier", true, 1, 0},
		{"effacement;;directives", true, 1, 0}, {"opposition;oui;", true, 1, 0}, {"colère;oui;", true, 1, 0},
		{"décès;oui;héritier", false, 1, AcknowledgementLetter}, {"décès;oui;aucune", false, 1, RefusalLetter},
		{"accès;non;", false, 0, AcknowledgementLetter}, {"accès;;aucune", false, 0, AcknowledgementLetter},
		{"accès;;", false, 0, AcknowledgementLetter}, {"accès;non;héritier", false, 0, AcknowledgementLetter},
	} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;décédée;qualité;téléphone\nM-1;03/11/2026;"+c.cells+";01 99 00 12 34\n"))
		told := slices.ContainsFunc(says(d.Faults()), func(s string) bool {
			return strings.HasPrefix(s, "list.csv, ligne 2, dossier M-1 : la personne est dite décédée") &&
				strings.HasSuffix(s, "écrire « décès » sous « droit »")
		})
		require.Equal(t, c.told, told, c.cells)
		stops, faults := d.Stops()
		require.Empty(t, faults, c.cells)
		require.Len(t, stops, c.stops, c.cells)
		letters, err := d.Letters(head)
		require.NoError(t, err)
		require.Equal(t, c.kind, letters[0].Kind, c.cells)
		if c.told {
			require.Contains(t, letters[0].Says().EN, "an heir asks", c.cells)
			require.Empty(t, letters[0].Text, c.cells)
		}
	}
}

// TestAnObjectionToComeStops: a day that is to come was mistyped; its line is told, and it binds: in the list of the day
// and in that of the stops, whether somebody chose the instant of looking or not. What was done later was not done by
// an instant that was chosen.
func TestAnObjectionToComeStops(t *testing.T) {
	file := memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;accès;\nM-2;03/11/2062;stop pub;01 99 00 12 34\n")
	d := open(t, file)
	require.Equal(t, []string{"list.csv, ligne 3, dossier M-2 : la demande est datée d'après maintenant, elle compte depuis " +
		"toujours ; corriger son jour"}, says(d.Faults()))
	require.Equal(t, "M-2", d.Day()[0].Case, "calls that nobody stopped lead")
	past, err := Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday, Chosen: rgpd.Yes}, file)
	require.NoError(t, err)
	require.Equal(t, []string{"list.csv, ligne 3, dossier M-2 : la demande est datée d'après l'instant choisi, elle compte depuis " +
		"toujours ; corriger son jour, ou choisir un instant d'après lui"}, says(past.Faults()))
	require.Empty(t, past.Notes[1:], "it counts")
	require.Equal(t, d.Day(), past.Day())
	for _, one := range []*Desk{d, past} {
		require.Equal(t, []string{"M-1", "M-2"}, one.IDs())
		stops, faults := one.Stops()
		require.Empty(t, faults)
		require.Equal(t, []string{"+33199001234"}, stopped(stops))
		require.Zero(t, stops[0].Since, "from ever")
	}
	// No letter of its case goes out: it would tell of what is to come.
	both := memory("list.csv", "dossier;reçu le;droit\nM-1;03/11/2026;accès\nM-1;24/11/2026;ne plus appeler\nM-2;03/11/2026;accès\n")
	past, err = Open(Options{Place: rights.Place{Territory: rgpd.Mainland}, Now: monday, Chosen: rgpd.Yes}, both)
	require.NoError(t, err)
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	letters, err := past.Letters(head)
	require.NoError(t, err)
	var kinds []LetterKind
	for _, l := range letters {
		kinds = append(kinds, l.Kind)
	}
	require.Equal(t, []LetterKind{0, 0, AcknowledgementLetter}, kinds)
	require.Contains(t, letters[0].Says().EN, "bears a day after the letter")
	long := rgpd.Text{FR: "nombre de demandes", EN: "number of requests"}
	l, ok := past.Extension("M-1", rights.Access, head, long)
	require.True(t, ok)
	require.Equal(t, []any{LetterKind(0), rgpd.Text{}}, []any{l.Kind, l.Text})
	l, _ = past.Extension("M-2", rights.Access, head, long)
	require.Equal(t, ExtensionLetter, l.Kind)
	// What was done on a day to come was not done.
	d = open(t, memory("list.csv", "dossier;reçu le;droit;téléphone;prospection arrêtée le\nM-1;03/11/2026;stop pub;0199001234;03/11/2062\n"))
	require.Contains(t, says(d.Faults())[0], "ligne 2, dossier M-1 : un événement (arrêté)")
	require.Equal(t, rights.StopMarketing, d.Day()[0].Deadline.Kind)
}

// TestAListOfStopsOnlyGrows: what it holds stays, the new line of a number that binds no less takes the place of the old;
// read and written it is the same.
func TestAListOfStopsOnlyGrows(t *testing.T) {
	n := func(s string) number.Number {
		got, err := number.Parse(s)
		require.NoError(t, err)
		return got
	}
	said := time.Date(2026, 11, 2, 23, 0, 0, 0, time.UTC)
	d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;03/11/2026;stop pub;0199001234\nM-2;03/11/2026;stop pub;\n"))
	for name, c := range map[string]struct {
		held Stop
		want int
	}{
		"of another case":   {Stop{Case: "M-9", Number: n("0199001299"), Since: said}, 2},
		"older":             {Stop{Case: "M-1", Number: n("0199001234"), Since: said.Add(-time.Hour)}, 1},
		"younger":           {Stop{Case: "M-1", Number: n("0199001234"), Since: said.Add(time.Hour)}, 2},
		"from ever":         {Stop{Case: "M-1", Number: n("0199001234")}, 2},
		"the same":          {Stop{Case: "M-1", Number: n("0199001234"), Since: said}, 1},
		"of one without it": {Stop{Case: "M-2", Number: n("0199001299"), Since: said}, 2},
	} {
		stops, faults := d.Stops(c.held)
		unknown := slices.Contains(stops, Stop{Case: "M-2", For: "opposition"})
		require.Equal(t, c.held.Case != "M-2", unknown, name)
		if unknown {
			c.want++
		}
		require.Len(t, stops, c.want, name)
		require.Len(t, faults, map[bool]int{true: 0, false: 1}[c.held.Case == "M-2"], name)
	}
	autumn := time.Date(2026, 10, 25, 1, 30, 0, 0, time.UTC) // 2:30 for the second time
	all := []Stop{
		{Case: "M-1", Number: n("0199001234"), Since: said, For: "effacement + opposition"}, {Case: "é;\"x\"", Number: n("+44 20 7946 0000")},
		{Case: "M-3", Number: n("0199001234"), Since: autumn},
		{Case: "?list.csv:3"},
	}
	var b bytes.Buffer
	require.NoError(t, WriteStops(&b, all))
	got, err := ReadStops(b.Bytes())
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(all, got, cmp.Comparer(func(a, b number.Number) bool { return a == b })))
	first := []Stop{{Case: "M-1", Number: n("0199001234"), Since: autumn.Add(-time.Hour)}}
	b.Reset()
	require.NoError(t, WriteStops(&b, first))
	got, err = ReadStops(b.Bytes())
	require.NoError(t, err)
	require.False(t, got[0].Since.Before(first[0].Since), "of an hour that comes twice, the later binds no less")
	for _, wrong := range []string{"", "téléphone\n0199001234\n", "téléphone;opposition le;dossier\n12;;M-1\n",
		"téléphone;ne plus appeler depuis;dossier\n0199001234;;M-1\n", "téléphone;opposition le;dossier\n0199001234;;limitation;M-1\n",
		"téléphone;opposition le;dossier\n0199001234;hier;M-1\n", "téléphone;opposition le;dossier\n0199001234;\n"} {
		got, err := ReadStops([]byte(wrong))
		require.ErrorIs(t, err, ErrNoStops, wrong)
		require.Empty(t, got)
	}
}

// TestADayThatMayBeTwo dates what is owed, by the earlier; the number is in the list from ever, and no letter tells it.
func TestADayThatMayBeTwo(t *testing.T) {
	d := open(t, memory("list.csv", "dossier;reçu le;droit;téléphone\nM-1;11/03/2026;accès;\nM-2;11/05/2026;stop pub;01 99 00 12 34\n"+
		"M-3;11/20/2026;accès;\nM-4;3 novembre 2026;accès;\n"))
	require.Len(t, d.Faults(), 3)
	owed := map[string]string{}
	for _, x := range d.Day() {
		if x.Deadline.Kind == rights.Answer {
			owed[x.Case] = x.Last.String()
		}
	}
	require.Equal(t, map[string]string{"M-1": "2026-04-13", "M-2": "2026-06-11", "M-3": "", "M-4": "2026-12-03"}, owed)
	stops, _ := d.Stops()
	require.Equal(t, []string{"+33199001234"}, stopped(stops))
	require.Zero(t, stops[0].Since, "were it the later day, what came between would outweigh it")
	letters, err := d.Letters(rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
	require.NoError(t, err)
	var kinds []LetterKind
	for _, l := range letters {
		kinds = append(kinds, l.Kind)
	}
	require.Equal(t, []LetterKind{0, 0, 0, AcknowledgementLetter}, kinds)
	require.Contains(t, letters[0].Says().FR, "peut en être deux")
}

// TestWhatStopsTheCallsIsNamed: a restriction or an erasure is dated as what it is, and no list says of it that somebody
// objected; whoever reads the list refuses the number as before, under every word.
func TestWhatStopsTheCallsIsNamed(t *testing.T) {
	n, err := number.Parse("0199001234")
	require.NoError(t, err)
	for line, want := range map[string]string{
		"opposition;": "opposition", "stop pub;": "opposition", "limitation;": "limitation", "effacement;": "effacement",
		"effacement;prospection": "effacement", "retrait;": "retrait du consentement", "décès;": "personne décédée",
		"accès + opposition;": "opposition", "effacement + stop pub;": "effacement + opposition", "colère;": "à confirmer",
		"accès;": "", "accès;;ne plus appeler": "à confirmer",
	} {
		cells := strings.Split(line+";", ";")
		d := open(t, memory("list.csv", "dossier;reçu le;droit;finalité;téléphone;remarques\nM-1;03/11/2026 10:15;"+cells[0]+";"+cells[1]+
			";01 99 00 12 34;"+cells[2]+"\n"))
		stops, faults := d.Stops()
		require.Empty(t, faults, line)
		if want == "" {
			require.Empty(t, stops, line)
			continue
		}
		require.Len(t, stops, 1, line)
		require.Equal(t, want, stops[0].For, line)
		var b bytes.Buffer
		require.NoError(t, WriteStops(&b, stops))
		if want != "opposition" {
			require.NotContains(t, b.String(), "opposition le", line)
		}
		lists := kept.Lists{AsOf: monday, MaxAge: 24 * time.Hour}
		list, err := lists.Read(sheet.NewSource(bytes.NewReader(b.Bytes()), int64(b.Len())), "stops.csv")
		require.NoError(t, err, line)
		require.Zero(t, list.Lost, line)
		require.Equal(t, suppression.Answer{Listing: suppression.Listed}, list.List.Lookup(n), "%s: from ever, nothing outweighs it", line)

		// A list that was written before names nothing, and is read.
		older, err := ReadStops([]byte("téléphone;opposition le;dossier\n+33199001234;2026-11-03 10:15:00;M-1\n"))
		require.NoError(t, err)
		require.Equal(t, []Stop{{Case: "M-1", Number: n, Since: time.Date(2026, 11, 3, 9, 15, 0, 0, time.UTC)}}, older)
		again, _ := d.Stops(older...)
		require.Equal(t, want, again[0].For, "and then it is named")
	}
}
