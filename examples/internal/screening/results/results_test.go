package results_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	_ "github.com/rgpd-go/rgpd/internal/golden" // takes -update
	"github.com/rgpd-go/rgpd/prospect"
)

// at is the Monday of the tests, ten o'clock in Paris.
var at = time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC)

func source(file string) *sheet.Source {
	return sheet.NewSource(strings.NewReader(file), int64(len(file)))
}

// read reads files of results.
func read(t *testing.T, own results.Answers, files ...string) *results.Results {
	t.Helper()
	r := results.New(at, nil)
	for _, f := range files {
		require.NoError(t, r.Read(source(f), "r.csv", own))
	}
	return r
}

// where tells in which of the six files each row of a campaign goes, by its first cell.
func where(t *testing.T, campaign string, searched bool, r *results.Results) map[string]string {
	t.Helper()
	tab, err := facts.Open(source(campaign), "c.csv", 0, nil)
	require.NoError(t, err)
	s := &decide.Screening{Policy: prospect.Standard(), Reader: facts.Reader{Channel: rgpd.LiveCall, At: at}}
	require.NoError(t, json.Unmarshal([]byte(`{"principal":"Alizé Télécom","caller":"Alizé Télécom",
		"object":"abonnement internet","purpose":"sale","sector":"other","dialling":"by-hand","shown":"territorial",
		"holder":"principal","voice":"human","identity":"true"}`), &s.Campaign))
	if searched {
		s.Searched = words.Yes
	}
	if r != nil {
		s.Results = r
	}
	from := kept.Besides{}
	if r != nil {
		from.Notes = r.Spoken
	}
	s.Said, err = kept.Hear(&s.Reader, tab, from, 1)
	require.NoError(t, err)
	var bufs [bins.Count]bytes.Buffer
	var to [bins.Count]io.Writer
	for b := range bins.Count {
		to[b] = &bufs[b]
	}
	_, err = s.Run(tab, &to, sha256.New(), 1, func(int64, int) error { return nil })
	require.NoError(t, err)
	out := map[string]string{}
	for b := range bins.Count {
		_, rows := screentest.Written(t, bufs[b].Bytes())
		for _, row := range rows {
			out[row[0]] = strings.TrimSuffix(bins.Files[b], ".csv")
			if strings.Contains(strings.Join(row, ";"), "doublon") { // but for an earlier row of its numbers
				out[row[0]] = "callable"
			}
		}
	}
	return out
}

const professionals = "nom;téléphone;portable;qualité;offre pour;origine;information\r\n" +
	"A;01 99 00 00 01;;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
	"B;01 99 00 00 02;;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
	"C;01 99 00 00 03;06 39 98 00 03;professionnel;travail;carte de visite;informé et libre de refuser\r\n" +
	"D;06 39 98 00 03;;professionnel;travail;carte de visite;informé et libre de refuser\r\n"

// consumer agreed to be called on 12 September.
const consumer = "nom;téléphone;qualité;origine;information;consentement état;consentement le;consentement canaux;" +
	"consentement pour;consentement appelant;consentement objet\r\n" +
	"A;01 99 00 00 01;particulier;formulaire;informé et libre de refuser;valide;12/09/2026;appel;Alizé Télécom;" +
	"Alizé Télécom;abonnement internet\r\n"

// TestVicidialResults: what each status of an export of calls does to the next file.
func TestVicidialResults(t *testing.T) {
	const titles = "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\tvendor_lead_code\tsource_id\t" +
		"list_id\tphone_code\tphone_number\talt_phone\tlength_in_sec\n"
	for _, c := range []struct{ status, want string }{
		{"NEW", "callable"}, {"QUEUE", "callable"}, {"NA", "callable"}, {"A", "callable"}, {"AA", "callable"},
		{"B", "callable"}, {"AB", "callable"}, {"N", "callable"}, {"CALLBK", "callable"}, {"DROP", "callable"},
		{"PDROP", "callable"}, {"XFER", "callable"}, {"SALE", "callable"}, {"INCALL", "callable"},
		{"NI", "refused"}, {"DEC", "refused"}, {"NP", "refused"}, {"DNC", "refused"}, {"DNCL", "refused"},
		{"DC", "damaged"}, {"ADC", "damaged"}, {"WN", "damaged"},
	} {
		t.Run(c.status, func(t *testing.T) {
			r := read(t, nil, titles+"2026-11-26 17:55:02\t199000001\t"+c.status+"\tVDAD\t\tC1\tV1\t\t101\t33\t199000001\t\t0\n")
			require.NoError(t, r.Err())
			require.Equal(t, c.want, where(t, professionals, true, r)["A"])
			require.Equal(t, "callable", where(t, professionals, true, r)["B"], "nobody else")
		})
	}
}

// TestTheWordsOfFrenchCentres, in a file of no tool that is known: the strict reading of each.
func TestTheWordsOfFrenchCentres(t *testing.T) {
	for list, want := range map[string]string{
		"NI|N.I.|PI|KO|NOK|Pas intéressé|Négatif|Sans intérêt|perdu|NON|Not interested":             "refusal",
		"Ne pas rappeler|Ne plus rappeler|rappel refusé|Refus de rappel|NPA|DNC|Liste rouge|DCD|DC": "objection",
		"Refus définitif|Ne pas relancer|do not contact|opted out|Décédé|Stop appels":               "objection",
		"WN|ADC|HS|faux num|Disconnected|Wrong number":                                              "wrong",
		"NRP|Répondeur|Occupé|Rappel|Absent|RDV|À rappeler":                                         "callable",
	} {
		for word := range strings.SplitSeq(list, "|") {
			for _, w := range []string{word, strings.ToUpper(word), " " + strings.ToLower(word) + " "} {
				r := read(t, nil, "numero;instant;résultat\n0199000001;2026-11-29 10:00;"+w+"\n")
				require.NoError(t, r.Err(), w)
				got := map[[3]int]string{{0, 0, 0}: "callable", {1, 0, 0}: "refusal", {0, 1, 0}: "objection",
					{0, 0, 1}: "wrong"}[[3]int{r.Refusals, r.Objections, r.Wrong}]
				require.Equal(t, want, got, w)
				require.Equal(t, want == "callable", where(t, professionals, true, r)["A"] == "callable", w)
			}
		}
	}
	// What may be one and may be none is asked about.
	for _, word := range []string{"KO technique", "Non joint", "Autre", "Hors cible", "NQ", "XDNCX"} {
		require.Error(t, read(t, nil, "numero;instant;résultat\n0199000001;2026-11-29 10:00;"+word+"\n").Err(), word)
	}
}

// TestARefusalInACall is what it is in a column of the campaign: a word that only a later agreement takes back, and
// sixty days without a call.
func TestARefusalInACall(t *testing.T) {
	const titles = "numero;instant;résultat\n0199000001;"
	for _, c := range []struct{ row, professional, consumer string }{
		{"2026-11-29 10:00;refus", "refused", "refused"},
		{"2026-09-20 10:00;refus", "refused", "refused"}, // after the consent, which it ends
		{"2026-08-20 10:00;refus", "refused", "callable"},
		{";refus", "refused", "refused"},
		{"un jour;refus", "refused", "refused"},
		{"2025-09-20 10:00;opposition", "refused", "callable"}, // before the consent
		{"2026-09-20 10:00;opposition", "refused", "refused"},
		{"10/03/2026 10:00;opposition", "refused", "refused"}, // the third of October, perhaps
		{"2026-09-20 10:00;pas de réponse", "callable", "callable"},
		{"2026-11-29 10:00;faux numéro", "damaged", "damaged"},
		{"2026-11-29 10:00;en attente", "callable", "callable"},
	} {
		t.Run(c.row, func(t *testing.T) {
			r := read(t, nil, titles+c.row+"\n")
			require.NoError(t, r.Err())
			require.Equal(t, c.professional, where(t, professionals, true, r)["A"])
			require.Equal(t, c.consumer, where(t, consumer, true, r)["A"])
		})
	}
}

// TestANoIsOfAllNumbersOfAPerson: who refused under one number is not called under the other, nor is another row of it.
func TestANoIsOfAllNumbersOfAPerson(t *testing.T) {
	r := read(t, nil, "numero,instant,résultat\n0199000003,2026-11-29 10:00,opposition\n")
	want := map[string]string{"A": "callable", "B": "callable", "C": "refused", "D": "refused"}
	if d := cmp.Diff(want, where(t, professionals, true, r)); d != "" {
		t.Error(d)
	}
}

// TestAttemptsCount: four calls in thirty days, in two files, and the next has to wait.
func TestAttemptsCount(t *testing.T) {
	calls := func(n int) (out string) {
		for i := range n {
			out += fmt.Sprintf("0199000001,2026-11-%02d 10:00,nrp\n", 20+i)
		}
		return out
	}
	require.Equal(t, "callable", where(t, consumer, true, nil)["A"])
	for n, want := range map[int]string{1: "callable", 3: "callable", 4: "later", 6: "later"} {
		r := read(t, nil, "numero,instant,résultat\n"+calls(n/2), "numero,instant,résultat\n"+calls(n-n/2))
		require.Equal(t, n, r.Calls)
		require.Equal(t, want, where(t, consumer, true, r)["A"], "%d calls", n)
	}
	// A call to one of two numbers in a cell was perhaps to either.
	r := read(t, nil, "numero,instant,résultat\n"+strings.ReplaceAll(calls(4), "0199000001", "01 99 00 00 07 / 01 99 00 00 01"))
	require.Equal(t, [2]int{4, 0}, [2]int{r.Calls, r.Lost})
	require.Equal(t, "later", where(t, consumer, true, r)["A"])
	r = read(t, nil, "numero,instant,résultat\n"+strings.ReplaceAll(calls(4), "0199000001", "01 99 00 00 07 / 01 99 00 00 08"))
	require.Equal(t, "callable", where(t, consumer, true, r)["A"])
}

// TestWhatIsCountedToNobodyIsSaid: rows of no number that can be read, and rows of no call.
func TestWhatIsCountedToNobodyIsSaid(t *testing.T) {
	const none = "qui ne comptent pas"
	require.NotContains(t, read(t, nil, "numero,résultat\n0199000001,nrp\n").Says(), none)
	says := read(t, nil, "numero,résultat\n0199000001,en attente\n,nrp\n0199000002,à appeler\n0199000003,nrp\n").Says()
	require.Contains(t, says, "repris : 1 ligne ;")
	require.Contains(t, says, "1 ligne sans numéro lisible")
	require.Contains(t, says, "sans appel, et qui ne comptent pas : 2 lignes")
}

// TestARefusalBesideTheResult: what a comment or the name of a status says binds, whatever the status is.
func TestARefusalBesideTheResult(t *testing.T) {
	const titles = "call_date\tphone_number_dialed\tstatus\tcampaign_id\tlist_id\tstatus_name\tcomments\tuser\n"
	for row, want := range map[string]int{
		"NA\tTEST\t101\tNo answer\tNE PLUS APPELER - demande du 30/11\t6666":        1,
		"N\tTEST\t101\tNe plus rappeler\t\t6666":                                    1,
		"CALLBK\tTEST\t101\tCall back\ta demandé d'être retiré du fichier, RGPD\t6": 1,
		"NA\tTEST\t101\tNo answer\trappeler lundi\tA":                               0,
		"NA\tA\t1\tNo answer\t\tX":                                                  0,
	} {
		r := read(t, nil, titles+"2026-11-29 10:00:00\t0199000001\t"+row+"\n")
		require.NoError(t, r.Err(), row)
		require.Equal(t, want, r.Objections, row)
		require.Equal(t, want == 0, where(t, consumer, true, r)["A"] == "callable", row)
	}
}

// TestANoAnywhereInAResult: in a column that says no, in a cell too many, of a number in any column.
func TestANoAnywhereInAResult(t *testing.T) {
	for _, file := range []string{
		"téléphone;date;résultat;dnc\n0199000001;2026-11-29 10:00;NRP;Y\n",
		"téléphone;date;résultat;stop\n0199000001;2026-11-29 10:00;NRP;oui\n",
		"téléphone;date;résultat;motif\n0199000001;2026-11-29 10:00;NRP;Opposition\n",
		"téléphone;date;résultat\n0199000001;2026-11-29 10:00;NRP;STOP\n",
		"téléphone;portable;date;résultat\n0199009999;0199000001;2026-11-29 10:00;DNC\n",
		"call_date\tphone_number_dialed\tstatus\tcampaign_id\tlead_id\tphone_code\n2026-11-29 10:00:00\t199000001\tDNC\tX\t1\t1\n",
		"call_date\tphone_number_dialed\tstatus\tcampaign_id\tlead_id\tphone_code\n2026-11-29 10:00:00\t0199000001\tDNC\tX\t1\t44\n",
	} {
		r := read(t, nil, file)
		require.NoError(t, r.Err(), file)
		require.NotEqual(t, "callable", where(t, consumer, true, r)["A"], file)
	}
	own := results.Answers{}
	for _, s := range []string{"D.N.C.=tentative", "Stop appels=tentative", "ne veut plus=tentative"} {
		require.Error(t, own.Add(s), s)
	}
	require.Equal(t, "callable", where(t, consumer, true, read(t, nil, "téléphone;date;résultat;dnc\n0199000001;2026-11-29 10:00;NRP;N\n"))["A"])
}

// TestWordsThatNobodyKnows stop the run, each by its name, until somebody says what it is; and never less than an
// attempt.
func TestWordsThatNobodyKnows(t *testing.T) {
	const file = "numero,instant,résultat\n0199000001,2026-11-29 10:00,RDVK\n0199000002,2026-11-29 10:00,RDVK\n" +
		"0199000003,2026-11-29 10:00,\n0199000005,2026-11-29 10:00,Aubert\n0199000004,2026-11-29 10:00,Mme Aubert 06 39 98 00 04\n"
	r := read(t, nil, file)
	err := r.Err()
	require.ErrorContains(t, err, `2 lignes : -result "RDVK=…"`)
	require.ErrorContains(t, err, `-result "=…"`)
	require.ErrorContains(t, err, "ligne 5")
	require.ErrorContains(t, err, "ligne 6")
	require.NotContains(t, err.Error(), "Aubert")
	require.NotContains(t, err.Error(), "39 98")

	own := results.Answers{}
	for _, s := range []string{"RDVK=refus", "=tentative", "Mme Aubert 06 39 98 00 04=opposition",
		"Aubert=tentative"} {
		require.NoError(t, own.Add(s))
	}
	r = read(t, own, file)
	require.NoError(t, r.Err())
	require.Equal(t, []int{5, 2, 1}, []int{r.Calls, r.Refusals, r.Objections})
	for _, s := range []string{"RDVK", "RDVK=", "RDVK=rien", "RDVK=non appelé", "NI=tentative", "refus=tentative",
		"DNC=refus"} {
		require.Error(t, own.Add(s), s)
	}
	require.NoError(t, own.Add("NI=opposition"))
}

// TestOrdinaryWordsAreShown, with both options where both answer; what may be a name is told by its place, unless many
// rows have it. A place is no answer.
func TestOrdinaryWordsAreShown(t *testing.T) {
	var file strings.Builder
	file.WriteString("numero,instant,résultat\n")
	for i, word := range []string{"RDV pris", "Hors cible", "vu avec Mme " +
		"Aubert", "Zorglub", "Zorglub", "Zorglub", "Zorglub",
		"Zorglub", "Rappel Jean", "Promo 0639980001", "$(reboot)", "$(reboot)", "$(reboot)", "$(reboot)", "$(reboot)"} {
		fmt.Fprintf(&file, "01990000%02d,2026-11-29 10:00,%s\n", i, word)
	}
	err := read(t, nil, file.String()).Err()
	for _, says := range []string{`1 ligne : -result "RDV pris=…", ou, s'il ne dit aucun refus, -harmless "RDV pris"`,
		`1 ligne : -result "Hors cible=…"`, `5 lignes : -result "Zorglub=…", ou, s'il ne dit aucun refus, -harmless Zorglub`,
		"1 ligne : le mot de la ligne 4 de r.csv", "1 ligne : le mot de la ligne 10 de r.csv",
		"1 ligne : le mot de la ligne 11 de r.csv", "5 lignes : le mot de la ligne 12 de r.csv"} {
		require.ErrorContains(t, err, says)
	}
	unknown := (*results.Unknown)(nil)
	require.ErrorAs(t, err, &unknown)
	for _, said := range []string{err.Error(), unknown.English()} {
		for _, hidden := range []string{"Aubert", "Jean", "0639980001", "reboot"} {
			require.NotContains(t, said, hidden)
		}
	}
	require.Contains(t, unknown.English(), "the word of row 4 of r.csv")

	own := results.Answers{}
	own.Harmless(facts.HarmlessWords{"rdv pris", "zorglub", "refus"})
	require.Equal(t, results.Answers{"rdv pris": preset.Tried, "zorglub": preset.Tried}, own, "a refusal stays one")
	for _, s := range []string{"(le mot de la ligne 4)=tentative", "le mot de la ligne 4=tentative",
		"the word of row 4 of r.csv=tentative"} {
		require.ErrorContains(t, own.Add(s), "le mot lui-même")
	}
	require.NoError(t, own.Add("a=b=refus"))
	require.Equal(t, preset.TurnedDown, own[words.Fold("a=b")])
}

// TestAnswersAreTold: what somebody said of words, as far as those stand in the files, with no number in it.
func TestAnswersAreTold(t *testing.T) {
	own := results.Answers{}
	for _, s := range []string{"RDV pris=tentative", "Promo 0639980001=faux numéro", "absent ce jour=refus",
		"vu avec Mme Aubert=tentative", "RDV2=tentative"} {
		require.NoError(t, own.Add(s))
	}
	r := read(t, own, "numero,résultat\n0199000001,rdv pris\n0199000002,PROMO 0639980001\n0199000003,NRP\n"+
		"0199000004,vu avec Mme Aubert\n0199000005,RDV2\n")
	want := []results.Taken{{"promo ••••••••••", "faux numéro"}, {"rdv pris", "tentative"}, {"rdv2", "tentative"},
		{"vu avec ••• •••", "tentative"}}
	if diff := cmp.Diff(want, r.Taken()); diff != "" {
		t.Error(diff)
	}
}

// TestARefusalOfNobodyStopsTheRun: one whose number cannot be read is of somebody who would be called.
func TestARefusalOfNobodyStopsTheRun(t *testing.T) {
	for file, says := range map[string]string{
		"numero,résultat\nx,refus\n":             "ligne 2",
		"numero,résultat\n,opposition\n":         "ligne 2",
		"numero,résultat\n0199000001\n":          "incomplète",
		"numero,résultat\n\"0199000001,refus\n":  "guillemets",
		"nom,résultat\nx,refus\n":                "numéro",
		"numero,nom\n0199000001,x\n":             "résultats",
		"numero,status,statut\n0199000001,a,b\n": "deux colonnes",
	} {
		err := results.New(at, nil).Read(source(file), "r.csv", nil)
		require.ErrorContains(t, err, says, file)
		require.NotContains(t, err.Error(), "0199")
	}
	r := read(t, nil, "numero,résultat\nx,nrp\n,en attente\n")
	require.Equal(t, 1, r.Lost)
}

// TestResultsOnlyTighten: whatever the results, nobody is called who would not be without them.
func TestResultsOnlyTighten(t *testing.T) {
	rnd := rand.New(rand.NewPCG(17, 6))
	pick := func(list ...string) string { return list[rnd.IntN(len(list))] }
	phone := func() string { return fmt.Sprintf("01990000%02d", rnd.IntN(8)) }
	day := func() string {
		d := at.AddDate(0, 0, -rnd.IntN(100)+3)
		return pick(d.Format("02/01/2006"), d.Format("2006-01-02 15:04"), d.Format("02/01/2006 15:04"), "")
	}
	vocabulary := []string{"refus", "opposition", "nrp", "vente", "faux numéro", "en attente", "répondeur"}
	codes := make([]string, 0, 64)
	for code := range preset.Dispositions() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	callable, lost := 0, 0
	for range 300 {
		var c strings.Builder
		c.WriteString("nom;téléphone;portable;qualité;offre pour;origine;information;fichier consulté;stop;opposition le;" +
			"refus le;tentatives;consentement état;consentement le;consentement canaux;consentement pour;" +
			"consentement appelant;consentement objet;rappel demandé le;rappel auprès de;contrat\r\n")
		for row := range 10 {
			cells := []string{fmt.Sprint(row), phone(), pick("", "", phone()), pick("particulier", "professionnel"),
				pick("travail", "vie privée"), pick("carte de visite", "formulaire"), "informé et libre de refuser",
				pick("oui", "oui", ""), pick("", "", "", "aucun", "refus"), pick("", "", "", "non", day()),
				pick("", "", "", "non", day()), pick("", "", "0", "2", day()), "", "", "", "", "", "", pick("", "", "", day()), "",
				pick("", "", "aucun", "en cours, lié")}
			if rnd.IntN(2) == 0 {
				copy(cells[12:], []string{"valide", day(), "appel", "Alizé Télécom", "Alizé Télécom", "abonnement internet"})
			}
			if cells[18] != "" {
				cells[19] = "nous"
			}
			c.WriteString(strings.Join(cells, ";") + "\r\n")
		}
		var r strings.Builder
		if rnd.IntN(2) == 0 {
			r.WriteString("numero;instant;résultat\n")
			for range rnd.IntN(12) + 1 {
				r.WriteString(phone() + ";" + day() + ";" + pick(vocabulary...) + "\n")
			}
		} else {
			r.WriteString("call_date;phone_number_dialed;status;campaign_id;list_id\n")
			for range rnd.IntN(12) + 1 {
				r.WriteString(day() + ";" + phone() + ";" + pick(codes...) + ";C;1\n")
			}
		}
		searched := rnd.IntN(3) > 0
		before, after := where(t, c.String(), searched, nil), where(t, c.String(), searched, read(t, nil, r.String()))
		for who, bin := range after {
			if bin == "callable" && before[who] != "callable" {
				t.Fatalf("row %s was %s and is callable\n%s\n%s", who, before[who], c.String(), r.String())
			}
			if before[who] == "callable" {
				if callable++; bin != "callable" {
					lost++
				}
			}
		}
	}
	require.Greater(t, callable, 100)
	require.Greater(t, lost, 30)
}

// TestTheNameOfAStatusSaysNoMoreThanIt: a label of the tool beside its status; one that contradicts it binds.
func TestTheNameOfAStatusSaysNoMoreThanIt(t *testing.T) {
	const titles = "call_date;phone_number_dialed;status;status_name;campaign_id;list_id\n"
	for _, c := range []struct{ status, label, want string }{
		{"NA", "No Answer AutoDial", "callable"}, {"N", "No Answer", "callable"}, {"A", "Answering Machine", "callable"},
		{"AA", "Answering Machine Auto", "callable"}, {"B", "Busy", "callable"}, {"AB", "Busy Auto", "callable"},
		{"PU", "Call Picked Up", "callable"}, {"INCALL", "Lead Being Called", "callable"},
		{"NI", "Not Interested", "refusal"}, {"DEC", "Declined Sale", "refusal"}, {"NP", "No Pitch No Price", "refusal"},
		{"DNC", "DO NOT CALL", "objection"}, {"DNCL", "DO NOT CALL Hopper Match", "objection"},
		{"DC", "Disconnected Number", "wrong"},
		{"NA", "DO NOT CALL", "objection"}, {"NA", "Not Interested", "objection"}, {"NI", "DO NOT CALL", "objection"},
		{"NI", "ne plus appeler", "objection"}, {"N", "Declined Sale", "objection"},
	} {
		r := read(t, nil, titles+"2026-11-26 17:55:02;0199000001;"+c.status+";"+c.label+";C1;101\n")
		require.NoError(t, r.Err())
		got := map[[3]int]string{{0, 0, 0}: "callable", {1, 0, 0}: "refusal", {0, 1, 0}: "objection", {0, 0, 1}: "wrong"}[[3]int{
			r.Refusals, r.Objections, r.Wrong}]
		require.Equal(t, c.want, got, "%s, %s", c.status, c.label)
	}
	r := read(t, nil, "numero;date;resultat;libelle\n0199000001;26/11/2026 10:01;pas de réponse;No Answer AutoDial\n"+
		"0199000001;26/11/2026 10:01;No Answer AutoDial;\n")
	require.NoError(t, r.Err())
	require.Zero(t, r.Objections+r.Refusals)
	require.Equal(t, "callable", where(t, professionals, true, r)["A"])
}

// TestAMarkBesideTheResult: under a title that says no calls, or asks for them, it is the word of the person.
func TestAMarkBesideTheResult(t *testing.T) {
	for _, c := range []struct{ title, cell, want string }{
		{"stop", "O", "refused"}, {"stop", "1", "refused"}, {"Stop", "x", "refused"}, {"refus le", "x", "refused"},
		{"accord", "N", "refused"}, {"appelable", "0", "refused"}, {"autorise les appels", "ko", "refused"},
		{"avis", "contre", "refused"}, {"rgpd", "ko", "refused"}, {"sentiment", "👎", "refused"},
		{"stop", "N", "callable"}, {"accord", "oui", "callable"}, {"durée", "0", "callable"}, {"agent", "N", "callable"},
		{"file", "A", "callable"},
	} {
		r := read(t, nil, "numero;instant;résultat;"+c.title+"\n0199000001;2026-11-29 10:00;pas de réponse;"+c.cell+"\n")
		require.Equal(t, c.want, where(t, professionals, true, r)["A"], "%s: %s", c.title, c.cell)
	}
}

// TestWhatAWorkbookOfResultsShowsOtherwiseIsSaid, with its file.
func TestWhatAWorkbookOfResultsShowsOtherwiseIsSaid(t *testing.T) {
	r := results.New(at, nil)
	src := source("numero;résultat\n0199000001;nrp\n")
	src.Origin = &sheet.Origin{Notes: []string{"la feuille « Mai » n'est pas lue"}}
	require.NoError(t, r.Read(src, "appels.xlsx", nil))
	require.NoError(t, r.Read(source("numero;résultat\n0199000001;nrp\n"), "autres.csv", nil))
	require.Equal(t, []string{"résultats appels.xlsx : la feuille « Mai » n'est pas lue"}, r.Notes)
}
