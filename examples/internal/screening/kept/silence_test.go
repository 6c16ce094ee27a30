package kept

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// heardBoth hears a file in chunks, passing over silent rows, with the rows that share something kept or read again, and
// whole without, and requires that the same was said.
func heardBoth(t *testing.T, s *facts.Reader, file string, names facts.Renames, lists ...*List) {
	t.Helper()
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, names)
	if err != nil {
		return
	}
	tab.Block = 200
	quick, err := hear(s, tab, Besides{Lists: lists}, 2, manner{quick: true, tied: mostTied})
	again, againErr := hear(s, tab, Besides{Lists: lists}, 2, manner{quick: true, tied: 1})
	tab.Block = 1 << 20 // and what stands at the edges of chunks is no other
	slow, slowErr := hear(s, tab, Besides{Lists: lists}, 1, manner{tied: mostTied, each: true})
	require.Equal(t, slowErr, err)
	require.Equal(t, slowErr, againErr)
	if err == nil {
		both := slow.records && quick.records // else the numbers of records are asked for by one alone
		require.Equal(t, readWith(s, tab, slow, both), readWith(s, tab, quick, both), "%s", file)
		slow.silent, again.silent, quick.silent = nil, nil, nil
		require.Equal(t, slow.heard, again.heard, "%s", file)
		require.Equal(t, slow.heard, quick.heard, "%s", file)
		require.Equal(t, slow.sections, quick.sections, "%s", file)
	}
}

// readWith is what the rows of a table say once what they say together is known.
func readWith(s *facts.Reader, tab *facts.Table, said *Noes, records bool) (out []any) {
	with := *s
	with.Said = said
	split, err := tab.Rows(nil)
	if err != nil {
		return append(out, err)
	}
	rows, memo := tab.Scanner(), words.NewMemo().Harmless(s.Harmless.Set())
	for c := (sheet.Chunk{}); ; {
		if err := split.Next(&c); err != nil {
			return append(out, err)
		}
		rows.Scan(&c, func(rec *sheet.Record) {
			p, r := prospect.Prospect{Campaign: s.Campaign}, facts.Reading{}
			r.Begin(&p, memo)
			damages := with.Read(&r, tab, rec)
			out = append(out, rec.Line, p, damages, r.Refusing(), r.CouldSayNo(damages), slices.Clone(r.Numbers),
				slices.Clone(r.Also), slices.Clone(r.UnknownNotes()))
			if records {
				out = append(out, slices.Clone(r.IDs))
			}
		})
	}
}

// cellsOfRows are what rows are made of: by the part of a title, else of any column.
var cellsOfRows = []string{
	"", "", "", "", "oui", "non", "x", "aucun", " ", "refus", "opposition",
	"retiré", " Retiré ", "valide", "vicié", "expiré",
	"12/03/2026", "22/11/2026 09:30", "hier", "2026-11-22", "32/13/2026", "75011", "6300", "00000", "97110", "97999",
	"03/25/2026", "a@b.fr", "Jean <A @ b.fr>, c@d.fr", "particulier", "professionnel", "formulaire", "base achetée", "jeu",
	"inscrit", "non inscrit", "informé et libre de refuser",
	"appel|sms", "fumée", "appelant|objet", "1", "3", "0", "03/11/2026|12/11/2026 18:30",
	"France", "Guadeloupe", "be", "Atlantide",
	"Marie Lefèvre", "Jean DCD", "ne plus appeler", "STOP", "s.t.o.p",
	"0639980002", "voir 06 39 98 00 03", "ne plus\nappeler", "\n;;oui", "en cours", "terminé",
	"Alizé Télécom", "Bonjour Centre d'appels", "désinscrit", "à rappeler", "nrp",
	"\"entre; guillemets\"", "\"un \"\" deux\"", "d\u00c3\u00a9s",
}

var numbersOfRows = []string{"0639980001", "06 39 98 00 02", "+33639980003",
	"639980004", "(0)639980005", "0639980006/0639980007",
	"", "06399", "stop 0639980001", "0639980002 ✋", "6,39980003E+8", "0032 2 555 12 12", "06·39·98·00·01",
	"6,4E+08", "０６３９９８０００２", "06 39 98 OO 01"}

func randomFile(r *rand.Rand) (file string, names facts.Renames, fillings facts.Fillings) {
	titles := []string{"téléphone", "nom", "note", "statut", "mystère", "contactable",
		"phone opt in", "opt out sms", "email", "mobile", "id", "siren",
		"rgpd_ligne", "désinscrit"}
	for c := range facts.Columns {
		if c.Name != "téléphone" {
			titles = append(titles, c.Name)
		}
	}
	r.Shuffle(len(titles), func(i, j int) { titles[i], titles[j] = titles[j], titles[i] })
	titles = titles[:1+r.IntN(12)]
	if !slices.Contains(titles, "téléphone") && r.IntN(8) > 0 {
		titles[0] = "téléphone"
	}
	names = facts.Renames{}
	for _, title := range titles {
		switch r.IntN(12) {
		case 0:
			_ = names.Add(title + "=")
		case 1:
			_ = names.Add(title + "=stop")
		}
	}
	for range r.IntN(3) {
		_ = fillings.Add(titles[r.IntN(len(titles))] + "=" + cellsOfRows[r.IntN(len(cellsOfRows))])
	}
	b := &strings.Builder{}
	b.WriteString(strings.Join(titles, ";") + "\n")
	rate, next, falls := 1+r.IntN(20), 1, []int{0, 0, 40, 8}[r.IntN(4)] // numbers of records rise in half of the files
	for range 40 {
		cells := make([]string, len(titles))
		for i, title := range titles {
			switch {
			case title == "id" && falls != 8:
				if next += 1 + r.IntN(3); falls > 0 && r.IntN(falls) == 0 {
					next = r.IntN(next)
				}
				cells[i] = "C-" + strconv.Itoa(next)
			case title == "id":
				cells[i] = strconv.Itoa(r.IntN(60))
			case title == "email" && r.IntN(3) == 0:
				cells[i] = fmt.Sprintf([]string{"a%d@b.fr", "A%d@B.fr, c@d.fr", "x", "a%d+y@b.fr", "a.a%d@gmail.com", "aa%[1]d@googlemail.com"}[r.IntN(6)], r.IntN(60))
			case title == "téléphone" || title == "mobile":
				cells[i] = numbersOfRows[r.IntN(min(len(numbersOfRows), 6+r.IntN(8)))]
			case r.IntN(rate) == 0:
				cells[i] = cellsOfRows[r.IntN(len(cellsOfRows))]
			}
		}
		switch r.IntN(30) {
		case 0:
			cells = cells[:r.IntN(len(cells)+1)]
		case 1:
			cells = append(cells, cellsOfRows[r.IntN(len(cellsOfRows))])
		}
		if r.IntN(12) == 0 {
			heading := []string{"Ne plus appeler", "LISTE NOIRE", "ne plus appeler", "À appeler", "Lyon",
				strings.Join(titles, ";"), "Nom;Téléphone;Ville", "merci"}
			cells = []string{heading[r.IntN(len(heading))]}
		}
		b.WriteString(strings.Join(cells, ";") + []string{"\n", "\r\n"}[r.IntN(2)])
	}
	return b.String(), names, fillings
}

// Rows that are passed over say nothing: with them or without, the same people are known to have said no, for the
// same reason and since the same day, whatever the columns and whatever stands in their cells.
func TestASilentRowSaysNothing(t *testing.T) {
	campaign := screentest.Campaign(t)
	base, err := OpenConsents(screentest.File(t, "base.csv", "tel;consentement état;consentement le\n"+
		"0639980001;retiré;01/09/2026\n0639980003;valide;01/09/2026\n"), campaign, nil, nil)
	require.NoError(t, err)
	list, err := (&Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}).Open(screentest.File(t, "s.csv",
		"numéro;opposition le\n0639980002;\n0639980004;01/03/2026\n"))
	require.NoError(t, err)
	for seed := range 500 {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		file, names, fillings := randomFile(r)
		s := &facts.Reader{Campaign: campaign, Channel: rgpd.LiveCall, At: sample.Instant, Fillings: fillings,
			Searched: words.Answer(r.IntN(3))}
		if r.IntN(4) == 0 {
			s.Channel = rgpd.Email
		}
		if r.IntN(8) == 0 {
			s.Consents = base
		}
		var lists []*List
		if r.IntN(2) == 0 {
			lists = []*List{list}
		}
		heardBoth(t, s, file, names, lists...)
	}
}

// A chain of which too many rows would have to be kept is followed by reading the file again, some times; a longer one
// stops the run.
func TestAChainThatIsReadAgain(t *testing.T) {
	for links, want := range map[int]error{40: nil, 90: errLinked} {
		var b strings.Builder
		b.WriteString("mobile;fixe;stop\n")
		for i := range links {
			fmt.Fprintf(&b, "06399801%02d;06399801%02d;\n", i, i+1)
		}
		fmt.Fprintf(&b, "06399801%02d;;oui\n", links)
		tab, err := facts.Open(sheet.NewSource(strings.NewReader(b.String()), int64(b.Len())), "f", 0, nil)
		require.NoError(t, err)
		said, err := hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 1,
			manner{quick: true, tied: 1})
		require.Equal(t, want, err)
		if err == nil {
			require.Len(t, said.by, links, "all but the first, of one row, which is told of its other number")
		}
	}
}

func FuzzSilence(f *testing.F) {
	f.Add("téléphone;note;opposition le;consentement état;code postal\n",
		"0639980001;Jean;;valide;75011\n0639980001;;;retiré;\n")
	f.Add("mobile;nom;mystère\n", "0639980001;DCD;\n\"0639980002\";\n0639980003;;;;\n")
	f.Fuzz(func(t *testing.T, titles, rows string) {
		heardBoth(t, &facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, titles+rows, nil)
	})
}

// Most rows are passed over, or nothing is won; and no row that says no.
func TestWhichRowsAreSilent(t *testing.T) {
	const titles = "réf.;téléphone;code postal;qualité;origine;fichier consulté;opposition le;consentement état;" +
		"consentement le"
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(titles+"\n1;2"), int64(len(titles)+4)), "f", 0, nil)
	require.NoError(t, err)
	silence := func(s *facts.Reader) *silence { return newSilence(newListener(s, tab)) }
	q := silence(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant})
	for row, want := range map[string]bool{
		"C0000001;0639980001;75011;particulier;formulaire;oui;;valide;19/04/2026": true,
		"C0000002;06.39.98.00.01;6300;;;;;;":                                      true,
		"C0000003;0639980001;;;;;non;;":                                           true,
		"C0000004;0639980001;;;;;oui;;":                                           false, // an objection
		"C0000005;0639980001;;;;;;retiré;":                                        false,
		"C0000006;0639980001;;;;;;;un jour":                                       false, // may be one
		"C0000007;0639980001;99999;;;;;;":                                         false, // so may be a row out of order
		"C0000008;0639980001 stop;;;;;;;":                                         false,
		"stop;0639980001;;;;;;;":                                                  false,
		"C0000009;0639980001;;;;;;":                                               false, // cut
		"C0000010;0639980001;;;;;;;;":                                             false, // or with a cell too many
	} {
		for range 3 { // asked about, known, found at once
			require.Equal(t, want, q.of([]byte(row)), row)
		}
	}
	said := &facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
	require.NoError(t, said.Fillings.Add("opposition le=oui"))
	require.False(t, silence(said).of([]byte("C0000002;0639980001;75011;;;;;;")), "an empty cell says no")
	for i := range 3 * mostKnown { // more cells than are kept
		day := fmt.Sprintf("0%d/0%d/20%02d%s", 1+i%9, 1+i/9%9, 10+i/81%16, strings.Repeat(" ", i/1296))
		row := "C1;0639980001;;;;;;;" + day
		require.True(t, q.of([]byte(row)), row)
	}
}

// TestADayOfARowThatIsNotReadIsNone: a row with a cell too many tells of no order of day and month, whether its cells
// were asked about or not.
func TestADayOfARowThatIsNotReadIsNone(t *testing.T) {
	for file, dayFirst := range map[string]bool{
		"téléphone;rappel demandé;ville\n0639980001;03/11/2026;\n0639980002;22/11/2026 09:30;Lyon;oui\n":       false,
		"téléphone;rappel demandé;ville\n0639980001;03/11/2026;\n0639980002;22/11/2026 09:30;\n":               true,
		"téléphone;rappel demandé;ville\n0639980001;22/11/2026 09:30;Lyon;oui\n0639980002;22/11/2026 09:30;\n": true,
	} {
		tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
		require.NoError(t, err)
		s := facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}
		for _, how := range []manner{{quick: true, tied: mostTied}, {tied: mostTied, each: true}} {
			said, err := hear(&s, tab, Besides{}, 1, how)
			require.NoError(t, err)
			require.Equal(t, dayFirst, said.dayFirst, "%s %+v", file, how)
		}
	}
}
