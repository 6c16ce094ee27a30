package survey

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
)

// surveyed looks at a file, with -column.
func surveyed(t *testing.T, file string, whole, together bool, columns ...string) (*Survey, *facts.Table) {
	t.Helper()
	names := facts.Renames{}
	for _, c := range columns {
		require.NoError(t, names.Add(c))
	}
	table, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f.csv", 0, names)
	require.NoError(t, err)
	s, err := Of(table, whole, together)
	require.NoError(t, err)
	return s, table
}

// column is a file of numbers, and a column of which each row has what of says.
func column(title string, rows int, of func(i int) string) string {
	var b strings.Builder
	b.WriteString("Mobile;" + title + "\n")
	for i := range rows {
		fmt.Fprintf(&b, "06399%05d;%s\n", i, of(i))
	}
	return b.String()
}

func always(cell string) func(int) string { return func(int) string { return cell } }

func among(cells ...string) func(int) string {
	return func(i int) string { return cells[i%len(cells)] }
}

// TestStates: what explains a column, and what does not.
func TestStates(t *testing.T) {
	code := func(i int) string { return fmt.Sprintf("Z%05d", i) }
	for _, c := range []struct {
		name, title string
		rows        int
		of          func(int) string
		want        State
		grave       bool
	}{
		{"a column of the program", "Opposition le", 3, always("oui"), Read, false},
		{"a name", "Nom", 3, among("Martin", "Durand"), Explained, false},
		{"a note that is an ok", "Commentaire", 3, among("ok", "", ""), Explained, false},
		{"notes that are all one", "Note", 300, among("OK", "Ok."), Explained, false},
		{"an ok under a title of which nothing is known", "Xyzzy", 3, among("ok", "", ""), Unexplained, true},
		{"a yes in a note sets its row aside", "Commentaire", 3, among("oui", "", ""), Explained, false},
		{"names of a letter", "Nom", 3, among("A", "B", "O"), Explained, false},
		{"words of things, with a number", "Surface du toit (m2)", 30, among("12", "90"), Explained, false},
		{"a tool's own form", "x_studio_job_title", 30, among("CEO", "CTO"), Explained, false},
		{"a name that is a yes", "Client", 30, among("oui", "non"), Unexplained, true},
		{"marks under a name", "Segment", 30, among("✓", ""), Unexplained, true},
		{"days under a name", "Contact", 30, among("20/10/2026", ""), Unexplained, true},
		{"days under a title of days", "Créé le", 30, among("20/10/2026", ""), Explained, false},
		{"a day where people write", "Info", 30, among("20 octobre 2026", ""), Unexplained, true},
		{"letters where people write", "Info", 30, among("Z", ""), Unexplained, true},
		{"a mark where people write, which sets its row aside", "Info", 3, among("x", ""), Explained, false},
		{"a mark where people write, which does not", "Info", 3, among("✓", ""), Unexplained, true},
		{"a yes under the title of a code", "Code R", 30, among("oui", ""), Unexplained, true},
		{"nothing", "Xyzzy", 30, always(" "), Explained, false},
		{"always the same", "Xyzzy", 30, always("bleu"), Explained, false},
		{"always the same, in a file of two", "Xyzzy", 2, always("bleu"), Unexplained, true},
		{"always the same yes", "Xyzzy", 30, always("oui"), Unexplained, true},
		{"always the same mark", "Xyzzy", 30, always("1"), Unexplained, true},
		{"always the same day", "Xyzzy", 30, always("20/10/2026"), Unexplained, true},
		{"always the same refusal", "Xyzzy", 30, always("ne plus appeler"), Unexplained, true},
		{"always the same, under a title that may say no", "Anrufstatus", 30, always("Zurück"), Unexplained, true},
		{"the same, but where it is empty", "Xyzzy", 30, among("bleu", ""), Unexplained, true},
		{"a code of each row", "Xyzzy", 30, code, Explained, false},
		{"a code that comes twice", "Xyzzy", 30, func(i int) string { return code(i / 2) }, Unexplained, false},
		{"a code of some rows", "Xyzzy", 30, func(i int) string { return map[bool]string{true: code(i)}[i != 7] },
			Unexplained, false},
		{"a text of each row", "Xyzzy", 30, func(i int) string { return strings.Repeat("gra ", i+1) }, Unexplained,
			false},
		{"a day of each row", "Xyzzy", 30, func(i int) string { return fmt.Sprintf("%02d/10/2026", i%30+1) },
			Unexplained, true},
		{"a day of a spreadsheet", "Xyzzy", 30, func(i int) string { return fmt.Sprint(46000 + i) }, Unexplained, true},
		{"two values", "Xyzzy", 30, among("bleu", "rouge"), Unexplained, true},
		{"three values", "Xyzzy", 30, among("bleu", "rouge", "vert"), Unexplained, false},
		{"three values under a title that may say no", "Kontaktsperre", 30, among("bleu", "rouge", "vert"), Unexplained,
			true},
		{"a second number", "Xyzzy", 30, func(i int) string { return fmt.Sprintf("07399%05d", i) }, Unexplained, true},
		{"a country", "Xyzzy", 30, among("France", "Belgique", "Suisse"), Unexplained, true},
		{"a status whose words are known", "Statut", 30, among("Nouveau", "À rappeler"), Explained, false},
		{"a status with another word", "Statut", 30, among("Nouveau", "Zork"), Unexplained, true},
		{"an opt-out of e-mail that nobody asked for", "Email Opt Out", 30, always("FALSE"), Explained, false},
		{"an opt-out of e-mail: the row is set aside", "Email Opt Out", 30, among("FALSE", "TRUE"), Explained, false},
		{"an opt-out of e-mail in other words", "Email Opt Out", 30, among("FALSE", "Zork"), Unexplained, true},
		{"a status with few other words: their rows are set aside", "Statut", 30, func(i int) string {
			return map[bool]string{true: "Zork", false: "Nouveau"}[i < 5]
		}, Explained, false},
		{"an agreement that all gave", "Contactable", 30, always("oui"), Explained, false},
		{"an agreement that some did not give: the row is set aside", "Contactable", 30, among("oui", "non"), Explained,
			false},
		{"our own", "rgpd_ligne", 30, always("1"), Explained, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, whole := range []bool{false, true} {
				s, _ := surveyed(t, column(c.title, c.rows, c.of), whole, false)
				got := s.Columns[1]
				require.Equal(t, c.want, got.State, got.Why)
				require.Equal(t, c.grave, got.Grave, got.Why)
			}
		})
	}
}

// TestLateInTheFile: what stands far below what is shown counts all the same.
func TestLateInTheFile(t *testing.T) {
	const rows = lookedAt + 5000
	late := func(usual, late string) func(int) string {
		return func(i int) string { return map[bool]string{true: late, false: usual}[i == rows-3] }
	}
	for _, c := range []struct {
		title    string
		of       func(int) string
		together bool
		want     State
		grave    bool
	}{
		{"Xyzzy", late("bleu", "x"), false, Unexplained, true},
		{"Xyzzy", late("", "x"), false, Unexplained, true},
		{"Xyzzy", func(i int) string {
			return late([]string{"bleu", "rouge", "vert"}[i%3], "oui")(i)
		}, true, Unexplained, true},
	} {
		s, _ := surveyed(t, column(c.title, rows, c.of), false, c.together)
		require.Equal(t, c.want, s.Columns[1].State, c.title)
		require.Equal(t, c.grave, s.Columns[1].Grave, c.title)
		require.Equal(t, lookedAt, s.Rows)
		require.False(t, s.Whole)
	}
}

// TestWaived: by its name any column is left aside, together those alone that bear on no call; those are searched.
func TestWaived(t *testing.T) {
	colours := column("Kolorit", 30, among("bleu", "rouge", "vert"))
	s, table := surveyed(t, colours, false, false)
	require.Len(t, s.Settle(), 1)
	require.Empty(t, table.Asides(&facts.Misreads{}))

	s, table = surveyed(t, colours, false, true)
	require.Empty(t, s.Settle())
	require.Equal(t, []facts.Aside{{Column: 2, Title: "Kolorit", Together: true}}, table.Asides(&facts.Misreads{}))
	require.Equal(t, facts.Written, table.Standing(1))

	s, table = surveyed(t, column("Anrufstatus", 30, among("bleu", "rouge", "vert")), false, true)
	require.Len(t, s.Settle(), 1, "its title may say no")
	require.Empty(t, table.Asides(&facts.Misreads{}))

	s, table = surveyed(t, column("Anrufstatus", 30, among("oui", "non")), false, false, "anrufstatus=")
	require.Empty(t, s.Settle())
	require.Equal(t, []facts.Aside{{Column: 2, Title: "Anrufstatus"}}, table.Asides(&facts.Misreads{}))
	require.Equal(t, Aside, s.Columns[1].State)
}

// TestAllAreAskedAtOnce: grave ones first, each with the options that answer; no value is shown.
func TestAllAreAskedAtOnce(t *testing.T) {
	const file = "Mobile;Kolorit;No llamar;Zweitnummer;;Tel 2\n0639980001;bleuciel;sí;0639980002;x;\n" +
		"0639980003;rougevif;;0639980004;;\n0639980005;vertpomme;;0639980006;;\n"
	s, _ := surveyed(t, file, false, false)
	asked := (&Unanswered{s.Settle()}).Error()
	at := -1
	for _, says := range []string{"4 colonnes", "colonne 3", `-column "No llamar=stop"`, `-column "No llamar="`,
		`-column "Zweitnummer=téléphone"`, "colonne 5", "lui donner un titre", `-column "Kolorit="`, "-leave-aside"} {
		require.Contains(t, asked, says)
		require.Less(t, at, strings.Index(asked, says), says)
		at = strings.Index(asked, says)
	}
	var table, js bytes.Buffer
	require.NoError(t, s.Write(&table))
	require.NoError(t, s.WriteJSON(&js))
	for _, out := range []string{asked, table.String(), js.String()} {
		for _, value := range []string{"bleuciel", "0639980002", "sí"} {
			require.NotContains(t, out, value)
		}
	}
	require.Less(t, strings.Index(table.String(), "No llamar"), strings.Index(table.String(), "Kolorit"))
	require.Less(t, strings.Index(table.String(), "Kolorit"), strings.Index(table.String(), "Mobile"))
	var got struct {
		Rows    int
		Whole   bool
		Columns []struct {
			Title, State string
			Grave        bool
			Filled       int
			Answers      []string
		}
	}
	require.NoError(t, json.Unmarshal(js.Bytes(), &got))
	require.Equal(t, 3, got.Rows)
	require.True(t, got.Whole)
	require.Equal(t, "unexplained", got.Columns[2].State)
	require.True(t, got.Columns[2].Grave)
	require.Equal(t, 1, got.Columns[2].Filled)
	require.Contains(t, got.Columns[2].Answers, `-column "No llamar="`)
}

// TestQuotedRows: cells in quotes, with ends of line, are looked at as others are.
func TestQuotedRows(t *testing.T) {
	const file = "Mobile;Kolorit;Nom\n\"0639980001\";\"o\nui\";Martin\n0639980002;\"\"\"x\"\"\";Durand\n"
	s, _ := surveyed(t, file, true, false)
	require.Equal(t, 2, s.Rows)
	require.Equal(t, 2, s.Columns[1].Filled)
	require.Equal(t, Unexplained, s.Columns[1].State)
}

// TestWhatHasAnEffectIsNotSaidToHaveNone: the calls that a tool counts, the code of the country, a status, a note.
func TestWhatHasAnEffectIsNotSaidToHaveNone(t *testing.T) {
	const file = "lead_id\tstatus\tvendor_lead_code\tlist_id\tphone_code\tphone_number\tfirst_name\tlast_name\tcomments\t" +
		"called_count\tlast_local_call_time\tcalled_since_last_reset\n" +
		"1\tNEW\tV1\t101\t33\t199001201\tA\tB\tbonjour\t2\t2026-11-26 17:55:02\tN\n"
	table, err := facts.OpenExport(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f.csv", 0, nil, "")
	require.NoError(t, err)
	require.NotNil(t, table.Preset)
	s, err := Of(table, true, false)
	require.NoError(t, err)
	require.Empty(t, s.Settle())
	var b bytes.Buffer
	require.NoError(t, s.Write(&b))
	for title, state := range map[string]string{"called_count": "lue", "last_local_call_time": "lue", "phone_code": "lue",
		"status": "surveillée", "comments": "surveillée", "first_name": "fouillée", "phone_number": "lue"} {
		require.Regexp(t, `(?m)^ +\d+  `+title+` +`+state+` `, b.String())
	}
	require.Contains(t, b.String(), "appels déjà passés")
}

// TestAColumnWithoutATitleSaysWhatIsSeenInIt: of what shape its cells are, and none of them.
func TestAColumnWithoutATitleSaysWhatIsSeenInIt(t *testing.T) {
	s, _ := surveyed(t, "Mobile;\n0639980001;oui\n0639980002;Zorglub\n0639980003;non\n", true, false)
	text := (&Unanswered{s.Settle()}).Error()
	require.Contains(t, text, "colonne 2, titre inconnu (oui ou non : 2, mots : 1) :")
	require.NotContains(t, text, "Zorglub")
}

// TestWhatIsOfferedFitsTheValues: nothing that would set most rows aside, but what is a yes or a no is always one that
// may be a refusal; each says what it would come to.
func TestWhatIsOfferedFitsTheValues(t *testing.T) {
	offered := func(title string, rows int, of func(int) string) map[string]Answer {
		s, _ := surveyed(t, column(title, rows, of), true, false)
		out := map[string]Answer{}
		for _, c := range s.Settle() {
			for _, a := range c.Fitting() {
				out[a.Means] = a
			}
		}
		return out
	}
	require.Equal(t, map[string]Answer{"stop": {"stop", 15, 0}, "accord": {"accord", 15, 0}, "": {}},
		offered("Zorglub", 30, among("oui", "non")))
	require.Equal(t, map[string]Answer{"": {}}, offered("Zorglub", 30, among("rouge", "vert", "bleu")), "words are no stops")
	require.NotContains(t, offered("Zorglub", 30, among("x1", "y2")), "note", "nor are codes remarks")
	require.Equal(t, Answer{"note", 10, 0}, offered("Zorglub", 30, among("vu hier", "ne plus appeler", "content"))["note"])
	require.Contains(t, offered("Zorglub", 30, among("rouge", "vert", "refus")), "stop", "but one that is")
	require.Equal(t, Answer{"stop", 0, 30}, offered("No llamar", 30, among("si", "quizas"))["stop"])
}
