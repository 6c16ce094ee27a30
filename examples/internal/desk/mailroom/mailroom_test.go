package mailroom

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/rights"
)

var (
	mainland = rights.Place{Territory: rgpd.Mainland}
	options  = Options{Place: mainland}
)

func table(t *testing.T, text string) List {
	t.Helper()
	list, err := ReadTable(sheet.NewSource(strings.NewReader(text), int64(len(text))), "liste.csv", options)
	require.NoError(t, err)
	return list
}

func instant(s string) time.Time {
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		panic(err)
	}
	return at
}

// told are the events of an entry in a line each.
func told(e Entry) (out []string) {
	for _, one := range e.Events {
		when := "no day"
		if !one.At.IsZero() {
			when = mainland.Time(one.At).Format("2006-01-02 15:04:05")
		}
		out = append(out, strings.TrimSpace(fmt.Sprintln(one.Kind, one.Right, one.Purpose, when)))
	}
	return out
}

// TestDays: days as people write them; of one without its hour, the first and the last instant.
func TestDays(t *testing.T) {
	for s, want := range map[string][2]string{
		"03/11/2026":                   {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"3/11/2026":                    {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"2026-11-03":                   {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"3 novembre 2026":              {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"1er août 2026":                {"2026-08-01T00:00:00+02:00", "2026-08-01T23:59:59+02:00"},
		"Mardi 3 Novembre 2026":        {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"le 3 nov. 2026":               {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"3 November 2026":              {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"November 3rd, 2026":           {"2026-11-03T00:00:00+01:00", "2026-11-03T23:59:59+01:00"},
		"3 novembre 2026 à 14 h 30":    {"2026-11-03T14:30:00+01:00", "2026-11-03T14:30:00+01:00"},
		"mardi 3 novembre 2026, 14h30": {"2026-11-03T14:30:00+01:00", "2026-11-03T14:30:00+01:00"},
		"3 novembre 2026 14 h":         {"2026-11-03T14:00:00+01:00", "2026-11-03T14:00:00+01:00"},
		"03/11/2026 14:30":             {"2026-11-03T14:30:00+01:00", "2026-11-03T14:30:00+01:00"},
		"2026-11-03T14:30:00+02:00":    {"2026-11-03T14:30:00+02:00", "2026-11-03T14:30:00+02:00"},
		"23/11/2026":                   {"2026-11-23T00:00:00+01:00", "2026-11-23T23:59:59+01:00"}, // today: it may be to come
	} {
		m, err := ParseMoment(s)
		require.NoError(t, err, s)
		require.True(t, m.First(mainland).Equal(instant(want[0])), "%s: %v", s, m.First(mainland))
		require.True(t, m.Last(mainland).Equal(instant(want[1])), "%s: %v", s, m.Last(mainland))
	}
	for _, s := range []string{
		"", "bientôt", "31/02/2026", "31 février 2026", "lundi 3 novembre 2026", "3 novembre", "novembre 2026", "45964",
		"11/25/2026", "3 novembre 26", "3 novembre 2026 25 h", "hier 3 novembre 2026", "12 3 novembre 2026 1 2 3",
	} {
		_, err := ParseMoment(s)
		var wrong *DayError
		require.ErrorAs(t, err, &wrong, s)
		require.NotEmpty(t, wrong.Do.FR)
	}
}

const people = "N° dossier;Reçue le;Droit exercé;Finalité;Mode de réception;Répondu le;Nom\r\n" +
	"A-1;03/11/2026;copie des données;;LRAR;;Quatrepin\r\n" +
	"A-2;3 novembre 2026;Ne plus être appelé;;Appel;20/11/2026;Zoé\r\n" +
	"A-3;04/11/2026 16:45;Accès + opposition;prospection;e-mail;;Zoé\r\n"

// TestAListInEveryForm: one list, as spreadsheets save it.
func TestAListInEveryForm(t *testing.T) {
	want := [][]string{
		{"received access unknown 2026-11-03 00:00:00"},
		{"received objection marketing 2026-11-03 00:00:00", "answered objection unknown 2026-11-20 23:59:59"},
		{"received access marketing 2026-11-04 16:45:00", "received objection marketing 2026-11-04 16:45:00"},
	}
	windows, err := charmap.Windows1252.NewEncoder().String(people)
	require.NoError(t, err)
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(people)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"as it is": people, "with its mark": "\ufeff" + people, "Windows-1252": windows, "UTF-16": wide,
		"tabs": strings.ReplaceAll(people, ";", "\t"), "commas": strings.ReplaceAll(people, ";", ","),
		"quoted": strings.ReplaceAll(strings.ReplaceAll(people, "A-1", `"A-1"`), "Zoé", `"Zoé; de ""Lyon"""`),
	} {
		list := table(t, text)
		require.Empty(t, list.Faults, name)
		require.Equal(t, []string{"Nom"}, list.Unread, name)
		require.Equal(t, 3, list.WholeDays, name)
		var got [][]string
		for _, e := range list.Entries {
			got = append(got, told(e))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: -want +got\n%s", name, d)
		}
	}
	lines := `{"dossier":"A-1","reçu le":"03/11/2026","droit":"copie","canal":"courrier"}` + "\n\n" +
		`{"case":"A-2","received":"2026-11-03","right":"opposition prospection","répondu le":"20/11/2026"}` + "\n"
	list, err := ReadLines(strings.NewReader("\ufeff"+lines), "liste.jsonl", options)
	require.NoError(t, err)
	require.Empty(t, list.Faults)
	require.Len(t, list.Entries, 2)
	require.Equal(t, want[0], told(list.Entries[0]))
	require.Equal(t, want[1], told(list.Entries[1]))
}

// TestWhatCannotBeReadBinds: no row is lost, each fault names its line and its column, none shows what was written.
func TestWhatCannotBeReadBinds(t *testing.T) {
	for _, c := range []struct {
		name, titles, row string
		want              []string // the events
		fault             string
	}{
		{"no day", "dossier;reçu le;droit", "A-1;;accès", []string{"received access unknown no day"}, "colonne « reçu le »"},
		{"a day that is none", "dossier;reçu le;droit", "A-1;quand il pleuvait;accès",
			[]string{"received access unknown no day"}, "ce n'est pas un jour (aaaaa aa aaaaaaaa)"},
		{"no right", "dossier;reçu le;droit", "A-1;03/11/2026;", []string{"received unknown unknown 2026-11-03 00:00:00"},
			"aucun droit"},
		{"a right that is none", "dossier;reçu le;droit", "A-1;03/11/2026;colère",
			[]string{"received unknown unknown 2026-11-03 00:00:00"}, "un droit n'est pas reconnu"},
		{"one of two rights", "dossier;reçu le;droit", "A-1;03/11/2026;accès + colère",
			[]string{"received access unknown 2026-11-03 00:00:00", "received unknown unknown 2026-11-03 00:00:00"},
			"un droit n'est pas reconnu"},
		{"a right that is none, answered", "dossier;reçu le;droit;répondu le", "A-1;03/11/2026;accès + colère;05/11/2026",
			[]string{"received access unknown 2026-11-03 00:00:00", "received unknown unknown 2026-11-03 00:00:00",
				"answered access unknown 2026-11-05 23:59:59"}, "un droit n'est pas reconnu"},
		{"no number", "dossier;reçu le;droit", ";03/11/2026;accès",
			[]string{"received access unknown 2026-11-03 00:00:00"}, "aucun numéro"},
		{"a telephone number for the case", "dossier;reçu le;droit", "0199001234;03/11/2026;accès",
			[]string{"received access unknown 2026-11-03 00:00:00"}, "ne nomme pas un dossier"},
		{"done, nobody knows when", "dossier;reçu le;droit;prospection arrêtée le", "A-1;03/11/2026;stop pub;oui",
			[]string{"received objection marketing 2026-11-03 00:00:00"}, "l'acte ne compte pas"},
		{"a word that is none", "dossier;reçu le;droit;base légale", "A-1;03/11/2026;accès;bon sens",
			[]string{"received access unknown 2026-11-03 00:00:00"}, "mot inconnu (aaa aaaa) ; écrire consentement"},
		{"a refusal where nobody reads", "dossier;reçu le;droit;remarques", "A-1;03/11/2026;accès;ne plus m'appeler",
			[]string{"received access unknown 2026-11-03 00:00:00"}, "colonne « D » : cette colonne n'est pas lue, et la cellule a des mots d'un refus"},
	} {
		list := table(t, c.titles+"\n"+c.row+"\nZ-9;03/11/2026;accès\n")
		require.Len(t, list.Entries, 2, c.name)
		require.Equal(t, c.want, told(list.Entries[0]), c.name)
		require.NotEmpty(t, list.Faults, c.name)
		says := list.Faults[0].In(language.French)
		require.Contains(t, says, "liste.csv, ligne 2", c.name)
		require.Contains(t, says, c.fault, c.name)
		require.NotContains(t, says, "0199001234")
		require.NotContains(t, list.Faults[0].In(language.English), " : ", c.name)
	}
	// What is no row at all is told as well.
	for row, want := range map[string]string{
		"\"A-1;03/11/2026;accès\n":       "les guillemets ne se ferment pas",
		"A-1;03/11/2026;accès;de trop\n": "plus de cellules que de titres",
	} {
		list := table(t, "dossier;reçu le;droit\n"+row+"Z-9;03/11/2026;accès\n")
		require.Len(t, list.Entries, 1)
		require.Len(t, list.Faults, 1)
		require.Contains(t, list.Faults[0].In(language.French), want)
	}
	list, err := ReadLines(strings.NewReader("{\"dossier\":\"A-1\",\"reçu le\":{}}\n{\"dossier\":"), "l", options)
	require.NoError(t, err)
	require.Len(t, list.Faults, 2)
	_, err = ReadTable(sheet.NewSource(strings.NewReader("a;b\n1;2\n"), 8), "l", options)
	require.ErrorIs(t, err, ErrNoList)
}

// TestMonthsFirst: where one day of a file has its month first, those that may be either are nobody's guess: of what
// came in the earlier counts and is told, of what was done neither does.
func TestMonthsFirst(t *testing.T) {
	list := table(t, "dossier;reçu le;droit;répondu le;opposé le\nA-1;11/03/2026;accès;11/04/2026;\nA-2;11/25/2026;accès;;\n"+
		"A-3;12/12/2026;accès;;\nA-4;03/11/2026 14:30;accès;;\nA-5;2026-11-03;accès;;11/05/2026\nA-6;3 novembre 2026;accès;;\n")
	for i, want := range []struct {
		events []string
		either rgpd.Answer
	}{
		{[]string{"received access unknown 2026-03-11 00:00:00"}, rgpd.Yes},
		{[]string{"received access unknown no day"}, 0},
		{[]string{"received access unknown 2026-12-12 00:00:00"}, 0}, // one day either way
		{[]string{"received access unknown 2026-03-11 14:30:00"}, rgpd.Yes},
		{[]string{"received access unknown 2026-11-03 00:00:00", "received objection marketing 2026-05-11 00:00:00"}, rgpd.Yes},
		{[]string{"received access unknown 2026-11-03 00:00:00"}, 0},
	} {
		require.Equal(t, want.events, told(list.Entries[i]))
		require.Equal(t, want.either, list.Entries[i].EitherDay, list.Entries[i].Case)
		require.Zero(t, list.Entries[i].MayObject)
	}
	var lines []int
	for _, f := range list.Faults {
		lines = append(lines, f.Line)
	}
	require.Equal(t, []int{2, 2, 3, 5, 6}, lines)
	require.Contains(t, list.Faults[0].In(language.French), "le mois en premier")
	// Where no day has its month first, each is as people write it here.
	list = table(t, "dossier;reçu le;droit\nA-1;11/03/2026;accès\n")
	require.Empty(t, list.Faults)
	require.Zero(t, list.Entries[0].EitherDay)
}

// TestModel: the model reads back without a fault, in both languages, to the same cases.
func TestModel(t *testing.T) {
	var lists []List
	for _, tag := range []language.Tag{language.French, language.English} {
		var b bytes.Buffer
		require.NoError(t, WriteModel(&b, tag))
		list := table(t, b.String())
		require.Empty(t, list.Faults)
		require.Empty(t, list.Unread)
		require.Len(t, list.Entries, 3)
		lists = append(lists, list)
		titles, err := csv.NewReader(strings.NewReader(strings.ReplaceAll(b.String(), ";", ","))).Read()
		require.NoError(t, err)
		require.Len(t, titles, len(columns))
	}
	if d := cmp.Diff(lists[0], lists[1]); d != "" {
		t.Errorf("-French +English\n%s", d)
	}
}

// TestEveryFactHasItsColumn: whatever decides whether a right opens can be said in a list, by every value's own word,
// and every word of a list is a value.
func TestEveryFactHasItsColumn(t *testing.T) {
	for c := range rights.RuleSet().Columns() {
		title, ok := TitleOf(c.Name)
		require.True(t, ok, c.Name)
		for _, value := range c.Values {
			list := table(t, "dossier;reçu le;droit;"+title.FR+"\nA-1;03/11/2026;accès;"+value+"\n")
			if title.FR == "droit" {
				list = table(t, "dossier;reçu le;droit\nA-1;03/11/2026;"+value+"\n")
				require.Equal(t, value, list.Entries[0].Events[0].Right.String())
			}
			told := 0
			switch value {
			case "consent-gone", "objection", "objection-pending": // a ground that is the person's no
				told = map[bool]int{true: 0, false: 1}[title.FR == "droit"]
			}
			require.Len(t, list.Faults, told, "%s = %s", title.FR, value)
			require.Equal(t, told == 1, list.Entries[0].MayObject == rgpd.Yes, "%s = %s", title.FR, value)
			require.NotEqual(t, rights.Facts{}, with(list.Entries[0].Facts, title.FR), "%s = %s", title.FR, value)
		}
	}
	for c := range rights.RuleSet().Columns() {
		title, _ := TitleOf(c.Name)
		write, ok := WordsOf(c.Name)
		require.True(t, ok, c.Name)
		for tag, lead := range map[language.Tag]string{language.French: "écrire ", language.English: "write "} {
			list, is := strings.CutPrefix(write.In(tag), lead)
			require.True(t, is, c.Name)
			shown := strings.Split(list, ", ")
			if title.FR == "droit" {
				shown = shown[:len(shown)-1] // several with + between
			}
			require.Len(t, shown, len(c.Values), "%s: a word for each value", c.Name)
			for _, word := range shown {
				require.Nil(t, columnOf(title.FR).told(&entry{reading: &reading{}}, word), "%s = %s", title.FR, word)
			}
		}
	}
	_, known := WordsOf("nothing")
	require.False(t, known)
	require.Equal(t, rgpd.Text{FR: "obligation légale", EN: "legal obligation"}, BasisText(rights.LegalObligation))
	for _, v := range []struct{ shown, values int }{
		{len(rightWords.shown), len(rightWords.words)}, {len(purposes.shown), len(purposes.words)},
		{len(regimes.shown), len(regimes.words)}, {len(intakes.shown), len(intakes.words)},
		{len(meansWords.shown), len(meansWords.words)}, {len(bases.shown), len(bases.words)},
		{len(identities.shown), len(identities.words)}, {len(accuracies.shown), len(accuracies.words)},
		{len(erasures.shown), len(erasures.words)}, {len(needs.shown), len(needs.words)},
		{len(restrictions.shown), len(restrictions.words)}, {len(supplies.shown), len(supplies.words)},
		{len(excuses.shown), len(excuses.words)}, {len(titles.shown), len(titles.words)},
		{len(events.shown), len(events.words)},
	} {
		require.Equal(t, v.values, v.shown, "a value without a French word, or a word without a value")
	}
}

// with is the facts, or some where the title is of what is no fact but the request itself.
func with(f rights.Facts, title string) rights.Facts {
	if title == "droit" {
		f.Held = rgpd.Yes
	}
	return f
}

// TestWordsMean: a word of each list is the value that it names.
func TestWordsMean(t *testing.T) {
	list := table(t, "dossier;reçu le;droit;finalité;canal;reçu par;régime;mineur;base légale;données détenues;identité;"+
		"abusive;décédée;qualité;exactitude;motif d'effacement;encore nécessaires à;publiées;motif de limitation;provenance;"+
		"automatisé;données sensibles sur consentement;situation particulière;motifs impérieux;décision automatisée;"+
		"décision autorisée par;lieu;refusé le;motifs donnés;réclamation indiquée;recours indiqué\n"+
		"A-1;03/11/2026;droit à l'oubli;service client;réseau social;centre d'appels;dossier médical;oui;contrat;oui;"+
		"doute raisonnable;non;non;héritier;inexactes;c;litige;oui;opposition en cours;déduites;non;oui;oui;non;oui;"+
		"consentement explicite;Alsace-Moselle;10/11/2026;oui;non;oui\n")
	var doubted []string
	for _, f := range list.Faults {
		doubted = append(doubted, f.Column)
	}
	require.Equal(t, []string{"motif d'effacement", "motif de limitation"}, doubted, "an objection that no request says")
	e := list.Entries[0]
	at := rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselle}
	want := Entry{
		File: "liste.csv", Line: 2, Case: "A-1", Place: at, MayObject: rgpd.Yes,
		Events: []rights.Event{
			{Kind: rights.Received, At: instant("2026-11-03T00:00:00+01:00"), Right: rights.Erasure,
				Purpose: rights.OtherPurpose, Regime: rights.MedicalFile, By: rights.MandatedProcessor,
				Means: rights.BySocialNetwork, Minor: rgpd.Yes},
			{Kind: rights.Refused, At: instant("2026-11-10T23:59:59+01:00"), Right: rights.Erasure, Reasons: rgpd.Yes, Authority: rgpd.No,
				Court: rgpd.Yes},
		},
		Facts: rights.Facts{
			Purpose: rights.OtherPurpose, Basis: rights.Contract, Held: rgpd.Yes, Identity: rights.Doubtful,
			Abusive: rgpd.No, Deceased: rgpd.No, Title: rights.Heir, Accuracy: rights.Inaccurate,
			ErasureGround: rights.ObjectionGround, Needed: rights.ForClaims, Published: rgpd.Yes,
			RestrictionGround: rights.ObjectionPending, Supply: rights.Derived, Automated: rgpd.No,
			SpecialConsent: rgpd.Yes, Situation: rgpd.Yes, Overriding: rgpd.No, Decided: rgpd.Yes,
			Excuse: rights.ExplicitConsent,
		},
	}
	if d := cmp.Diff(want, e); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	// A check of identity is of what it may hold up, and no objection waits for it.
	list = table(t, "dossier;reçu le;droit;identité demandée le;doute consigné\nA-1;03/11/2026;accès + opposition;04/11/2026;oui\n")
	require.Equal(t, []string{"received access unknown 2026-11-03 00:00:00", "received objection unknown 2026-11-03 00:00:00",
		"identity-asked access unknown 2026-11-04 23:59:59"}, told(list.Entries[0]))
	for s, want := range map[string]rights.Place{
		"métropole": mainland, "Alsace-Moselle": at, "tahiti + jours locaux": {Territory: rgpd.Tahiti, Holidays: rights.Local},
		"Guadeloupe": {Territory: rgpd.Guadeloupe},
	} {
		got, ok := ParsePlace(s)
		require.True(t, ok, s)
		require.Equal(t, want, got, s)
	}
	for _, s := range []string{"", "ailleurs", "étranger", "alsace-moselle + jours locaux", "métropole + demain"} {
		_, ok := ParsePlace(s)
		require.False(t, ok, s)
	}
}

// TestTitlesBelowTheNameOfAList are found, the lines keep their numbers, and what stands above is told: with a number or
// words of a refusal it is a line that was lost.
func TestTitlesBelowTheNameOfAList(t *testing.T) {
	const rows = "dossier;reçu le;droit\nA-1;03/11/2026;accès\nA-2;hier;accès\n"
	for above, c := range map[string]struct{ lines, lost, first int }{
		"":                                       {0, 0, 2},
		"Registre des demandes;;\n":              {1, 0, 3},
		"\n\nDemandes 2026\nAtelier Brume;;\n\n": {2, 0, 7},
		"Personnes à ne plus appeler\n":          {1, 1, 3},
		"Demandes\nvoir aussi 01 99 00 12 34;;\n": {2, 1, 4},
	} {
		list := table(t, above+rows)
		require.Len(t, list.Entries, 2, above)
		require.Equal(t, c.first, list.Entries[0].Line, above)
		require.Equal(t, c.lines, list.Above, above)
		require.Len(t, list.Lost, c.lost, above)
		require.Len(t, list.Faults, 1+c.lost, above)
		require.NotContains(t, fmt.Sprint(list.Faults), "1234", above)
	}
	for _, none := range []string{strings.Repeat("Demandes\n", 12) + rows, "Demandes\nnom;tel\nMartin;0199001234\n", "Demandes\n"} {
		_, err := ReadTable(sheet.NewSource(strings.NewReader(none), int64(len(none))), "liste.csv", options)
		require.ErrorIs(t, err, ErrNoList, none)
	}
}

// TestFieldsOfAnEventHaveNames: each that an event has in a journal, and each that words fill in.
func TestFieldsOfAnEventHaveNames(t *testing.T) {
	all := append(Fields(), "case", "place")
	event := reflect.TypeFor[rights.Event]()
	for i := range event.NumField() {
		name, _, _ := strings.Cut(event.Field(i).Tag.Get("json"), ",")
		all = append(all, name)
	}
	for _, field := range all {
		require.NotEmpty(t, FieldText(field).FR, field)
		require.Equal(t, field, FieldText(field).EN)
	}
	require.Zero(t, FieldText("1:1"))
	err := Set(&rights.Event{}, "right", "colère")
	wrong := (*WordError)(nil)
	require.ErrorAs(t, err, &wrong)
	require.Contains(t, wrong.In(func(fr, _ string) string { return fr }), "droit : mot inconnu ; écrire accès")
	require.Contains(t, wrong.In(func(_, en string) string { return en }), "right: unknown word; write access")
}

// TestNoTelephoneNumberNamesACase: amid words either; its digits stand for no letter, calendar or log to show, and the
// number is stopped. A number of the house as long as one is none.
func TestNoTelephoneNumberNamesACase(t *testing.T) {
	for id, named := range map[string]bool{
		"M. Zorglub 01 99 06 00 04 rue Foch": false, "K-1 01.99.06.00.04": false, "D-0199060004": false,
		"Zorglub +33 1 99 06 00 04": false, "0199060004": false,
		"DOS-2026-0001234": true, "REQ-20261129-0001": true, "T-20260103000012": true,
	} {
		list := table(t, "dossier;reçu le;droit\n"+id+";03/11/2026;accès\n")
		e := list.Entries[0]
		require.Equal(t, named, e.Case == id, id)
		require.Equal(t, named, len(list.Faults) == 0, "%s: %v", id, list.Faults)
		require.Equal(t, named, len(e.Beside) == 0, id)
		for _, f := range list.Faults {
			require.NotContains(t, f.In(language.French), "06 00", id)
			require.NotContains(t, f.In(language.French), "Zorglub", id)
		}
	}
}
