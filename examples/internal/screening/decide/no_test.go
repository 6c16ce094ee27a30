package decide

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// The columns that can hold a no, and cells of theirs: yes, no, date, empty, in the words
// that people write. Days are before all that reopens a contact in these rows, or after.
const before, after = "02/03/2026", "22/11/2026"

var noColumns = []struct {
	title string
	cells []string
}{
	{"stop", []string{"", "non", "aucun", "oui", "X", "refus", "Opposition", "OPPOSÉ", "retrait", "retiré",
		"withdrew-consent"}},
	{"opposition le", []string{"", "non", "oui", "x", before, after}},
	{"refus le", []string{"", "non", "oui", before, after + " 09:30"}},
	{"retrait le", []string{"", "Non", "OUI", before, "2026-11-22"}},
	{"consentement état", []string{"", "non", "oui", "valide", "expiré", "01/09/2026", "retiré", " Retiré ",
		"withdrawn"}},
}

// noBases are people who may be called if they said no no, by title.
var noBases = []screentest.Cells{
	contractRow,
	contractRow.With("fichier consulté", ""),
	{"qualité": "professionnel", "origine": "carte de visite", "information": "au premier contact",
		"fichier consulté": "oui", "offre pour": "travail"},
	screentest.Consumer(screentest.Cells{}).With("rappel demandé le", "20/11/2026 18:00", "rappel auprès de", "nous",
		"rappel objet", "abonnement internet et mobile", "rappel preuve", "oui"),
	consentRow,
}

var (
	contractRow = screentest.Consumer(screentest.Cells{}).With("origine", "vente", "contrat", "en cours", "lien", "oui")
	consentRow  = screentest.Consumer(screentest.Cells{}).With("consentement état", "valide", "consentement le",
		"01/09/2026",
		"consentement canaux", "appel",
		"consentement pour", "Alizé Télécom", "consentement appelant", "Bonjour Centre d'appels",
		"consentement objet", "abonnement internet et mobile")
)

var noTitles = []string{
	"téléphone", "qualité", "origine", "information", "offre pour", "fichier consulté", "contrat", "lien",
	"consentement état", "consentement le",
	"consentement canaux", "consentement pour", "consentement appelant", "consentement objet", "rappel demandé le",
	"rappel auprès de", "rappel objet", "rappel preuve",
}

// forNoPairs calls f with each pair of the columns that can hold a no, in both orders, and all
// pairs of their cells.
func forNoPairs(t *testing.T, f func(t *testing.T, titles [2]string, cells [][2]string)) {
	for i, a := range noColumns {
		for j, b := range noColumns {
			if i == j {
				continue
			}
			var cells [][2]string
			for _, x := range a.cells {
				for _, y := range b.cells {
					cells = append(cells, [2]string{x, y})
				}
			}
			t.Run(a.title+", "+b.title, func(t *testing.T) { f(t, [2]string{a.title, b.title}, cells) })
		}
	}
}

// noFile writes rows under titles, those of a pair first. A row has its line for a number.
func noFile(pair [2]string, titles []string, rows []screentest.Cells) string {
	all := pair[:len(pair):len(pair)]
	for _, title := range titles {
		if title != pair[0] && title != pair[1] {
			all = append(all, title)
		}
	}
	var b strings.Builder
	b.WriteString(strings.Join(all, ";") + "\n")
	for i, r := range rows {
		var line []string
		for _, title := range all {
			cell := r[title]
			if title == "téléphone" {
				cell = fmt.Sprintf("019900%04d", i+2)
			}
			line = append(line, cell)
		}
		b.WriteString(strings.Join(line, ";") + "\n")
	}
	return b.String()
}

// noBins screens a file, requires that the slow run writes the same, and returns where the
// row of each line went.
func noBins(t *testing.T, s *Screening, file string) map[string]bins.Bin {
	t.Helper()
	tab, err := openBytes([]byte(file))
	require.NoError(t, err)
	out, _ := screened(t, s, tab)
	want := slowFiles(s, tab, textOf(t, tab))
	got := map[string]bins.Bin{}
	for b := range bins.Count {
		require.True(t, want[b] == string(out[b]), "%s is not what the slow run writes", bins.Files[b])
		_, rows := screentest.Written(t, out[b])
		for _, row := range rows {
			got[row[len(tab.Titles)]] = b
		}
	}
	return got
}

// withConsents has the consents of a file take the place of those of the rows.
func withConsents(t *testing.T, s *Screening, file string) {
	t.Helper()
	base, err := kept.OpenConsents(screentest.File(t, "consents.csv", file), s.Campaign, nil, nil)
	require.NoError(t, err)
	s.Consents = base
}

// TestANoIsNeverLost: no cell of another column, and nothing that is given beside the file,
// takes back a no. A later word of the person alone does (A1, A8).
func TestANoIsNeverLost(t *testing.T) {
	everybody := make([]screentest.Cells, 9_000)
	for i := range everybody {
		everybody[i] = consentRow
	}
	allConsent := noFile([2]string{"téléphone", "consentement état"}, noTitles, everybody)
	modes := []struct {
		name  string
		later bool // the setting adds a consent to all rows
		set   func(t *testing.T, s *Screening)
	}{
		{"alone", false, func(*testing.T, *Screening) {}},
		{"searched", false, func(_ *testing.T, s *Screening) { s.Searched = words.Yes }},
		{"the law alone", false, func(t *testing.T, s *Screening) {
			var err error
			s.Policy, err = prospect.NewPolicy(prospect.LawOnly())
			require.NoError(t, err)
		}},
		{"empty cells say no stop", false, func(t *testing.T, s *Screening) {
			for _, set := range []string{
				"stop=aucun", "opposition le=non", "refus le=non", "retrait le=non", "consentement état=valide",
			} {
				require.NoError(t, s.Fillings.Add(set))
			}
		}},
		{"a fresh list without them", false, func(t *testing.T, s *Screening) {
			withStops(t, sample.Instant.Add(-time.Hour))(s)
		}},
		{"a stale list without them", false, func(t *testing.T, s *Screening) {
			withStops(t, sample.Instant.Add(-100*24*time.Hour))(s)
		}},
		{"consents of others", false, func(t *testing.T, s *Screening) {
			withConsents(t, s, "téléphone;consentement état\n0639980001;valide\n")
		}},
		{"consents of all", true, func(t *testing.T, s *Screening) { withConsents(t, s, allConsent) }},
		{"consents and a list", true, func(t *testing.T, s *Screening) {
			withConsents(t, s, allConsent)
			withStops(t, sample.Instant.Add(-time.Hour))(s)
		}},
	}
	settings := map[string]*Screening{}
	for _, m := range modes {
		s, _ := sampleScreening(t)
		m.set(t, s)
		settings[m.name] = s
	}
	forNoPairs(t, func(t *testing.T, titles [2]string, cells [][2]string) {
		var rows []screentest.Cells
		for _, base := range noBases {
			for _, c := range cells {
				rows = append(rows, base.With(titles[0], c[0], titles[1], c[1]))
			}
		}
		file := noFile(titles, noTitles, rows)
		for _, m := range modes {
			called, refusals := 0, 0
			for line, b := range noBins(t, settings[m.name], file) {
				var n int
				_, err := fmt.Sscan(line, &n)
				require.NoError(t, err)
				row := rows[n-2]
				said, onlyBefore := slowNo(row)
				mayReopen := onlyBefore && (m.later || row["rappel demandé le"] != "" || row["consentement le"] != "")
				permitted := b == bins.Callable || b == bins.Later
				if said && !mayReopen && permitted {
					require.Fail(t, "a no is lost", "%s, line %d: %v in %s", m.name, n, row, bins.Files[b])
				}
				if permitted {
					called++
				}
				if said && b == bins.Refused {
					refusals++
				}
			}
			require.NotZero(t, refusals, m.name)
			if m.name != "a stale list without them" {
				require.NotZero(t, called, "%s: nobody may be called, no or not", m.name)
			}
		}
	})
}

// TestANoKeptElsewhereIsNeverLost: the same in a file of consents, and in a list in clear.
func TestANoKeptElsewhereIsNeverLost(t *testing.T) {
	called := map[string]int{}
	forNoPairs(t, func(t *testing.T, titles [2]string, cells [][2]string) {
		var told, customers []screentest.Cells
		for _, c := range cells {
			row := screentest.Cells{"consentement pour": "ALIZE TELECOM", "fichier consulté": "oui", titles[0]: c[0],
				titles[1]: c[1]}
			told, customers = append(told, row), append(customers, contractRow)
		}
		file := noFile(titles, []string{"téléphone", "fichier consulté", "consentement pour"}, told)
		campaign := noFile([2]string{"téléphone", "contrat"}, noTitles, customers)

		consents, _ := sampleScreening(t)
		withConsents(t, consents, file)
		list, _ := sampleScreening(t)
		o := kept.Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
		f, err := o.Open(screentest.File(t, "stops.csv", file))
		require.NoError(t, err)
		require.NoError(t, list.Bind(f.Gate))

		for name, s := range map[string]*Screening{"consents": consents, "list": list} {
			for line, b := range noBins(t, s, campaign) {
				var n int
				_, err := fmt.Sscan(line, &n)
				require.NoError(t, err)
				if said, _ := slowNo(told[n-2]); said {
					require.Equal(t, bins.Refused, b, "%s, line %d: %v", name, n, told[n-2])
				} else if b == bins.Callable {
					called[name]++
				}
			}
		}
	})
	require.NotZero(t, called["consents"], "nobody may be called, no or not")
	require.NotZero(t, called["list"], "nobody may be called, no or not")
}

// What A1 and A8 were, and what is near.
func TestNoesAgainstOtherCells(t *testing.T) {
	for _, c := range []struct {
		name  string
		cells []string
		base  string // of consents, without its titles; none if empty
		want  bins.Bin
	}{
		{"nothing said", nil, "", bins.Callable},
		{"A1: an objection, and no date of one", []string{"stop", "opposition", "opposition le", "non"}, "",
			bins.Refused},
		{"A1: a yes, and no date of an objection", []string{"stop", "oui", "opposition le", "non"}, "", bins.Refused},
		{"A1: a refusal, and no date of one", []string{"stop", "refus", "refus le", "non"}, "", bins.Refused},
		{"A1: a withdrawal, and no date of one", []string{"stop", "retrait", "retrait le", "non"}, "", bins.Refused},
		{"no stop, and no date of one", []string{"stop", "aucun", "opposition le", "non"}, "", bins.Callable},
		{"no stop, and a consent withdrawn", []string{"stop", "aucun", "consentement état", "retiré"}, "",
			bins.Refused},
		{"a call back asked after a refusal; a withdrawal without a day may be later", []string{
			"consentement état", "retiré", "refus le", before, "rappel demandé le", "20/11/2026", "rappel auprès de",
			"nous",
			"rappel objet", "abonnement internet et mobile", "rappel preuve", "oui"}, "", bins.Refused},
		{"the same, withdrawn before too", []string{
			"consentement état", "retiré", "retrait le", before, "refus le", before, "rappel demandé le", "20/11/2026",
			"rappel auprès de", "nous",
			"rappel objet", "abonnement internet et mobile", "rappel preuve", "oui"}, "", bins.Callable},
		{"A8: withdrawn in the row, no consent kept", []string{"consentement état", "retiré"}, "0639980001;valide;;;",
			bins.Refused},
		{"A8: withdrawn in the row, a consent kept", []string{"consentement état", "retiré"},
			"0199001122;valide;01/09/2026;appel;", bins.Refused},
		{"withdrawn before the consent that is kept", []string{"consentement état", "retiré", "retrait le", before},
			"0199001122;valide;01/09/2026;appel;", bins.Callable},
		{"a word of the row that could be a withdrawal", []string{"consentement état", "désabonné"},
			"0639980001;valide;;;", bins.Ruined},
		{"a yes of the row, which counts no more", []string{"consentement état", "oui"}, "0639980001;valide;;;",
			bins.Callable},
		{"kept: withdrawn", nil, "0199001122;retiré;01/08/2026;;", bins.Refused},
		{"kept: withdrawn, and none since", nil, "0199001122;retiré;01/08/2026;;\n0199001122;aucun;01/09/2026;;",
			bins.Refused},
		{"kept: none, withdrawn before", nil, "0199001122;aucun;01/09/2026;;\n0199001122;retiré;01/08/2026;;",
			bins.Refused},
		{"kept: withdrawn, and flawed since", nil, "0199001122;retiré;01/08/2026;;\n0199001122;vicié;01/09/2026;;",
			bins.Refused},
		{"kept: withdrawn, and given again", nil,
			"0199001122;retiré;01/08/2026;;\n0199001122;valide;01/09/2026;appel;", bins.Callable},
		{"kept: withdrawn, and given again for e-mail", nil,
			"0199001122;retiré;01/08/2026;;\n0199001122;valide;01/09/2026;e-mail;", bins.Refused},
		{"kept: given, and withdrawn since", nil,
			"0199001122;valide;01/09/2026;appel;\n0199001122;valide;01/09/2026;appel;01/10/2026", bins.Refused},
		{"kept: a withdrawal without a day, beside one of before", []string{"retrait le", before},
			"0199001122;valide;01/09/2026;appel;oui", bins.Refused},
		{"kept: a withdrawal of before, beside one without a day", []string{"retrait le", "oui"},
			"0199001122;valide;01/09/2026;appel;" + before, bins.Refused},
		{"kept: a withdrawal of before, beside one of before", []string{"retrait le", before},
			"0199001122;valide;01/09/2026;appel;" + before, bins.Callable},
		{"kept: withdrawn once, and given since", nil, "0199001122;valide;01/09/2026;appel;" + before, bins.Callable},
		{"kept: a day of withdrawal that cannot be read", nil, "0199001122;valide;01/09/2026;appel;hier", bins.Refused},
		{"kept: withdrawn, on a day that cannot be read", nil, "0199001122;retiré;hier;;", bins.Refused},
		{"kept: a word that could be a withdrawal", nil, "0199001122;désabonné;;;", bins.Undecided},
		{"kept: the same, beside a line without consent", nil, "0199001122;aucun;;;\n0199001122;désabonné;;;",
			bins.Undecided},
		{"kept: a line that is too long", nil, "0199001122;retiré;01/09/2026;appel;;et un mot", bins.Undecided},
		{"kept: a withdrawal said to somebody else, and a consent", nil,
			"0199001122;valide;01/09/2026;appel;\n0199001122;retiré;01/10/2026;;;Groupe Mistral", bins.Callable},
	} {
		t.Run(c.name, func(t *testing.T) {
			cells := []string{"téléphone", "0199001122"}
			for i := 0; i < len(c.cells); i += 2 {
				cells = append(cells, c.cells[i], c.cells[i+1])
			}
			for _, title := range noTitles {
				if cell := contractRow[title]; cell != "" {
					cells = append(cells, title, cell)
				}
			}
			var titles, row []string
			for i := 0; i < len(cells); i += 2 {
				titles, row = append(titles, cells[i]), append(row, cells[i+1])
			}
			s, _ := sampleScreening(t)
			if c.base != "" {
				const named = ";Bonjour Centre d'appels;abonnement internet et mobile"
				var base strings.Builder
				base.WriteString("téléphone;consentement état;consentement le;consentement canaux;retrait le;" +
					"consentement pour;consentement appelant;consentement objet\n")
				for line := range strings.SplitSeq(c.base, "\n") {
					switch strings.Count(line, ";") {
					case 4:
						line += ";Alizé Télécom" + named
					case 5:
						if strings.HasSuffix(line, "mot") {
							line += ";;;;et de trop"
						} else {
							line += named
						}
					}
					base.WriteString(line + "\n")
				}
				withConsents(t, s, base.String())
			}
			got := noBins(t, s, strings.Join(titles, ";")+"\n"+strings.Join(row, ";")+"\n")
			require.Equal(t, map[string]bins.Bin{"2": c.want}, got)
		})
	}
}
