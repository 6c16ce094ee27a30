package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/ask"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A browser asks as the page does.
type browser struct {
	t    *testing.T
	root string
}

// browsed is a desk, and a browser that has opened its page.
func browsed(t *testing.T) (*desk, browser) {
	d := served(t)
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Get(d.site.Address())
	require.NoError(t, err)
	defer func() { _ = answer.Body.Close() }()
	at, err := url.Parse(d.site.Address())
	require.NoError(t, err)
	return d, browser{t, "http://" + at.Host + answer.Header.Get("Location")}
}

func (b browser) ask(method, path string, body io.Reader) (int, string) {
	b.t.Helper()
	r, err := http.NewRequest(method, b.root+path, body)
	require.NoError(b.t, err)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	answer, err := http.DefaultClient.Do(r)
	require.NoError(b.t, err)
	defer func() { _ = answer.Body.Close() }()
	got, err := io.ReadAll(answer.Body)
	require.NoError(b.t, err)
	return answer.StatusCode, string(got)
}

// saved is how the browser is told to save a file.
func (b browser) saved(path string) string {
	b.t.Helper()
	answer, err := http.Get(b.root + path)
	require.NoError(b.t, err)
	require.NoError(b.t, answer.Body.Close())
	require.Equal(b.t, 200, answer.StatusCode)
	return answer.Header.Get("Content-Disposition")
}

// send sends a file, and waits until it is screened.
func (b browser) send(role, name, content string) shown {
	b.t.Helper()
	code, said := b.ask("POST", "api/file/"+role+"?name="+url.QueryEscape(name), strings.NewReader(content))
	require.Equal(b.t, 200, code, said)
	return b.settled()
}

func (b browser) settled() (got shown) {
	b.t.Helper()
	require.Eventually(b.t, func() bool {
		_, said := b.ask("GET", "api/state", nil)
		got = shown{}
		require.NoError(b.t, json.Unmarshal([]byte(said), &got))
		return got.Phase != "running"
	}, time.Minute, 10*time.Millisecond)
	return got
}

func (b browser) answer(a answers) shown {
	b.t.Helper()
	sent, err := json.Marshal(a)
	require.NoError(b.t, err)
	code, said := b.ask("POST", "api/answers", bytes.NewReader(sent))
	require.Equal(b.t, 200, code, said)
	return b.settled()
}

// toProfessionals are the answers of a campaign to professionals.
func toProfessionals() answers {
	return answers{At: "2026-11-30T10:00", Channel: "live-call", Searched: true, StopsAt: "2026-11-30T08:00",
		Campaign: map[string]string{"principal": "Alizé", "purpose": "sale", "offer": "for-work", "sector": "other", "dialling": "by-hand",
			"shown": "territorial", "holder": "principal", "voice": "human", "identity": "true"},
		Rows: map[string]string{"qualité": "professionnel", "origine": "carte de visite",
			"information": "informé et libre de refuser"}}
}

func rowsIn(got shown) map[string]int {
	out := map[string]int{}
	for _, b := range got.Result.Bins {
		out[b.Kind] = b.Rows
	}
	return out
}

// TestWhatIsAskedWrongly: the page is given what it may have, and nothing else.
func TestWhatIsAskedWrongly(t *testing.T) {
	d, b := browsed(t)
	require.Equal(t, "done", b.send("campaign", "../../c.csv", "Mobile\n0639980001\n").Phase)
	require.Equal(t, filepath.Join(d.keep.Dir(), "1", "c.csv"), d.in)
	code, _ := b.ask("GET", "all.zip", nil)
	require.Equal(t, 404, code, "before it is written")
	code, _ = b.ask("POST", "api/write", nil)
	require.Equal(t, 200, code)
	require.Len(t, b.settled().Result.Files, len(report.Files)+handover.Count)
	for name, c := range map[string]struct {
		method, path, body string
		want               int
	}{
		"a result":                   {"GET", "file/callable.csv", "", 200},
		"all of them":                {"GET", "all.zip", "", 200},
		"the report":                 {"GET", "report", "", 200},
		"a file that was sent":       {"GET", "file/c.csv", "", 404},
		"the facts of the campaign":  {"GET", "file/campagne.json", "", 404},
		"a file above":               {"GET", "file/..%2f1%2fc.csv", "", 400},
		"a file above, as Windows":   {"GET", "file/..%5c1%5cc.csv", "", 400},
		"a file of the program":      {"GET", "desk.go", "", 404},
		"a role that is none":        {"POST", "api/file/secret?name=a.csv", "x", 404},
		"to forget what is no file":  {"POST", "api/forget/campaign", "", 404},
		"a file without a name":      {"POST", "api/file/campaign", "x", 400},
		"answers that are none":      {"POST", "api/answers", "{", 400},
		"an answer to no question":   {"POST", "api/answers", `{"x":1}`, 400},
		"answers that never end":     {"POST", "api/answers", `{"at":"` + strings.Repeat("a", 2*mostAnswers) + `"}`, 400},
		"a sheet that is none":       {"POST", "api/sheet", `[]`, 400},
		"reading what is to be sent": {"GET", "api/answers", "", 405},
	} {
		code, said := b.ask(c.method, c.path, strings.NewReader(c.body))
		require.Equal(t, c.want, code, "%s: %s", name, said)
	}
	r, err := http.NewRequest(http.MethodPost, b.root+"api/file/campaign?name=a.csv", strings.NewReader("x"))
	require.NoError(t, err)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.ContentLength = most + 1
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err == nil { // the server may end the connection first
		require.Equal(t, http.StatusRequestEntityTooLarge, answer.StatusCode)
		_ = answer.Body.Close()
	}
}

// TestTheQuestionsAreThoseOfTheRoomThatAsks: in its order, in both languages, with what each answer comes to and what
// leaving it open costs; each answer is taken.
func TestTheQuestionsAreThoseOfTheRoomThatAsks(t *testing.T) {
	_, b := browsed(t)
	got := b.send("campaign", "c.csv", "Nom;Mobile;CP\nA;0639980001;75011\nB;0639980002;75011\n")
	known := map[string]bool{}
	for _, q := range ask.Questions() {
		known[map[bool]string{true: "searched", false: q.Name}[q.Answers != nil && q.Answers[0].Searched]] = true
	}
	costly := 0
	for i, q := range got.Result.Asks {
		require.True(t, known[q.Name], q.Name)
		require.NotEmpty(t, q.Asks.FR)
		require.NotEmpty(t, q.Asks.EN)
		require.True(t, i == 0 || got.Result.Asks[i-1].Costs > 0 || q.Costs == 0, "those that cost nothing come last")
		if q.Costs > 0 {
			costly++
		}
		for _, o := range q.Options {
			a := answers{At: "2026-11-30T10:00", Channel: "live-call", Searched: q.Group == "searched",
				Campaign: map[string]string{}, Rows: map[string]string{}}
			if q.Group == "campaign" {
				a.Campaign[q.Name] = o.Value
			} else if q.Group == "rows" {
				a.Rows[q.Name] = o.Value
			}
			require.NotEmpty(t, o.Says.FR, q.Name)
			require.NotEmpty(t, o.Says.EN, q.Name)
			if q.Name == "shown" || q.Name == "identity" { // few: each is a screening
				then := b.answer(a)
				require.Equal(t, "done", then.Phase, "%s=%s", q.Name, o.Value)
				for k, bin := range then.Result.Bins {
					require.Equal(t, o.Moves[k], bin.Rows-got.Result.Bins[k].Rows, "%s=%s: %s", q.Name, o.Value, bin.Kind)
				}
				require.True(t, slices.ContainsFunc(then.Result.Asks, func(again question) bool { return again.Name == q.Name }),
					"it may be answered otherwise")
			}
		}
	}
	require.Equal(t, 12, costly)
}

// TestAToolIsSaid: of which the file is by its titles, and another if the person says so.
func TestAToolIsSaid(t *testing.T) {
	_, b := browsed(t)
	file := "Record ID,First Name,Phone Number,Mobile Phone Number,Lifecycle Stage,Contact owner,Do not call\n" +
		"1,A,0639980001,,Lead,Z,\n2,B,0639980002,,Lead,Z,true\n"
	got := b.send("campaign", "c.csv", file)
	require.Equal(t, "HubSpot", got.Preset)
	a := toProfessionals()
	a.Preset = "none"
	require.Empty(t, b.answer(a).Preset)
	a.Preset = "zorglub"
	require.Equal(t, "failed", b.answer(a).Phase)
	code, said := b.ask("GET", "api/presets", nil)
	require.Equal(t, 200, code)
	require.Contains(t, said, `{"name":"vicidial","says":"VICIdial"}`)
}

// TestResultsAndAKeyAreDropped: calls that were made can only tighten, a word that nobody explained stops all, and the
// key seals the certificate, of which -check then finds any change.
func TestResultsAndAKeyAreDropped(t *testing.T) {
	d, b := browsed(t)
	b.send("campaign", "c.csv", "Nom;Mobile\nA;0639980001\nB;0639980002\nC;0639980003\n")
	require.Equal(t, 3, rowsIn(b.answer(toProfessionals()))["callable"])
	got := b.send("results", "r.csv", "numero;date;resultat\n0639980001;29/11/2026 10:12;refus\n0639980002;29/11/2026 10:14;ZZTOP\n")
	require.Equal(t, "words", got.Phase)
	require.Equal(t, []word{{Shown: text{FR: "«\u00a0ZZTOP\u00a0»", EN: "“ZZTOP”"}, Word: "ZZTOP", Known: true, Rows: 1}}, got.Words)
	a := toProfessionals()
	a.Results = map[string]string{"ZZTOP": "tentative"}
	got = b.answer(a)
	require.Equal(t, "done", got.Phase, got.Error)
	require.Equal(t, 2, rowsIn(got)["callable"])
	require.Equal(t, 1, rowsIn(got)["refused"])
	require.Contains(t, fmt.Sprint(got.Result.Warnings), "refusals 1")

	require.Equal(t, "failed", b.send("key", "cle.txt", "secret").Phase, "it is no key")
	const secret = "00112233445566778899aabbccddeeff"
	require.Equal(t, "done", b.send("key", "cle.txt", secret+"\n").Phase)
	code, said := b.ask("POST", "api/write", nil)
	require.Equal(t, 200, code)
	require.NotContains(t, said, secret)
	b.settled()
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(secret), 0o600))
	key, err := report.ReadKey(path)
	require.NoError(t, err)
	lines, whole, err := report.Check(d.out(), key)
	require.NoError(t, err)
	require.True(t, whole, lines)

	code, _ = b.ask("POST", "api/forget/results", nil)
	require.Equal(t, 200, code)
	require.Equal(t, 3, rowsIn(b.settled())["callable"])
}

// TestWordsOfResultsAreShown: ordinary ones are, and one that may be a name is told by its place; each is answered.
func TestWordsOfResultsAreShown(t *testing.T) {
	_, b := browsed(t)
	b.send("campaign", "c.csv", "Nom;Mobile\nA;0639980001\nB;0639980002\nC;0639980003\n")
	b.answer(toProfessionals())
	got := b.send("results", "r.csv", "numero;date;resultat\n0639980001;29/11/2026 10:12;RDV pris\n"+
		"0639980002;29/11/2026 10:14;vu avec Mme Aubert\n")
	require.Equal(t, "words", got.Phase)
	require.Equal(t, []word{
		{Shown: text{FR: "«\u00a0RDV pris\u00a0»", EN: "“RDV pris”"}, Word: "RDV pris", Known: true, Rows: 1},
		{Shown: text{FR: "le mot de la ligne 3 de «\u00a0r.csv\u00a0»", EN: "the word of row 3 of “r.csv”"}, Rows: 1},
	}, got.Words)
	a := toProfessionals()
	a.Results = map[string]string{"RDV pris": "tentative", "vu avec Mme Aubert": "opposition"}
	require.Equal(t, map[string]int{"callable": 2, "later": 0, "refused": 1, "undecided": 0, "outside": 0, "damaged": 0},
		rowsIn(b.answer(a)))
}

// TestNoFrenchIsOnTheEnglishPage: whatever the program says of a file has its English.
func TestNoFrenchIsOnTheEnglishPage(t *testing.T) {
	_, b := browsed(t)
	var without []string
	var look func(v any)
	look = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if fr, is := v["fr"].(string); is && fr != "" && v["en"] == nil {
				without = append(without, fr)
			}
			for _, in := range v {
				look(in)
			}
		case []any:
			for _, in := range v {
				look(in)
			}
		}
	}
	state := func() {
		b.settled()
		_, said := b.ask("GET", "api/state", nil)
		var v any
		require.NoError(t, json.Unmarshal([]byte(said), &v))
		look(v)
	}
	for _, file := range []string{
		"Nom\nA\n", "", "0639980001\n", "Mobile\n", "x;y\n1;2\n",
		"Mobile;Truc;Statut;E-mail opt out;;Note;CP;Pays;Origine;Tentatives\n0639980001;oui;zut;oui;;ne plus appeler;99999;Syldavie;x;y\n" +
			"06;non;;;;;;;;\n0639980001;;;;;;;;;\n\"06;;;;;;;;;\n",
		"Mobile;Statut;E-mail opt out;Note;CP;Pays;Origine;Tentatives;stop\n0639980001;zut;oui;ne plus appeler;99999;Syldavie;x;y;z\n" +
			"06;;;;;;;;\n0639980001;;;;;;;;\n0639980001;;;;;;;;\n;;;;;;;;\n1;2\n",
		"téléphone;rgpd_ligne\n0639980001;2\n",
	} {
		b.send("campaign", "c.csv", file)
		state()
		b.answer(toProfessionals())
		state()
	}
	b.send("campaign", "c.csv", "Mobile\n0639980001\n0639980001\n")
	b.answer(toProfessionals())
	state()
	b.send("stops", "s.csv", "tel\n06\n0639980009\n")
	state()
	b.send("results", "r.csv", "numero;resultat\n0639980001;quelque chose\n")
	state()
	for _, m := range meanings() {
		require.NotEqual(t, "a column of the program", m.Says.EN, m.Name)
	}
	require.Len(t, shapes, int(words.Shapes))
	require.Empty(t, without)
}

// TestTheAnswersAreThoseOfTheCommandLine: a no in the file, in a list or in a column that nobody understands is one,
// whatever was answered.
func TestTheAnswersAreThoseOfTheCommandLine(t *testing.T) {
	_, b := browsed(t)
	b.send("campaign", "c.csv", "Nom;Mobile;Opposition le;Note\nA;0639980001;;\nB;0639980002;12/10/2026;\n"+
		"C;0639980003;;ne plus appeler\nD;0639980004;;\n")
	got := b.answer(toProfessionals())
	require.Equal(t, map[string]int{"callable": 2, "refused": 1, "damaged": 1, "later": 0, "undecided": 0, "outside": 0},
		rowsIn(got))
	require.Equal(t, "Note", got.Columns[3].Title)
	require.Equal(t, 1, got.Columns[3].Aside)
	require.Equal(t, &text{FR: "opposition le", EN: "objected on"}, got.Columns[2].Means)
	require.NotEmpty(t, got.Result.Bins[0].Reasons[0].Says.EN)

	code, _ := b.ask("POST", "api/write", nil)
	require.Equal(t, 200, code)
	b.settled()
	code, said := b.ask("GET", "file/callable.csv", nil)
	require.Equal(t, 200, code)
	require.Contains(t, said, "0639980004")
	got = b.send("stops", "stop.csv", "tel\n06 39 98 00 04\n")
	code, _ = b.ask("GET", "file/callable.csv", nil)
	require.Equal(t, 404, code, "what was written before another answer is not given")
	require.Equal(t, 1, rowsIn(got)["callable"], "a list binds")
	require.Equal(t, 2, rowsIn(got)["refused"])

	undated := toProfessionals()
	undated.StopsAt = ""
	require.Equal(t, "failed", b.answer(undated).Phase, "nobody is cleared by a list of an unknown day")
	byMail := toProfessionals()
	byMail.Channel = "email"
	require.Equal(t, "failed", b.answer(byMail).Phase, "a list of numbers says nothing of an e-mail")

	a := toProfessionals()
	a.Columns = map[string]string{"Note": "stop"}
	got = b.answer(a)
	require.Equal(t, 3, rowsIn(got)["refused"]+rowsIn(got)["damaged"], "the note is a no")
	a.Searched, a.Rows = false, nil
	require.Zero(t, rowsIn(b.answer(a))["callable"], "what is no longer answered is unknown")

	b.answer(toProfessionals())
	got = b.send("campaign", "autre.csv", "Mobile\n06 39 98 00 09\n")
	require.Zero(t, rowsIn(got)["callable"], "what was said of a file is said of no other")
	got = b.answer(toProfessionals())
	require.Equal(t, 1, rowsIn(got)["callable"], "the near miss: it is said of this one")

	got = b.send("campaign", "no.csv", "Nom\nA\n")
	require.Equal(t, "failed", got.Phase)
	require.NotEmpty(t, got.Error.FR)
	code, _ = b.ask("GET", "all.zip", nil)
	require.Equal(t, 404, code, "nothing is left of the run before")
}

// TestAColumnThatNobodyUnderstandsIsAskedAbout: nobody is screened before it is answered, by its name where it may be a
// refusal.
func TestAColumnThatNobodyUnderstandsIsAskedAbout(t *testing.T) {
	_, b := browsed(t)
	file := "Mobile;Truc;Bidule contact\n"
	for i := range 60 {
		file += fmt.Sprintf("06399800%02d;%s;%s\n", i, []string{"oui", "non"}[i%2], []string{"alpha", "beta", "gamma"}[i%3])
	}
	got := b.send("campaign", "c.csv", file)
	require.Equal(t, "columns", got.Phase)
	require.Nil(t, got.Result)
	asked := map[string]bool{}
	for _, c := range got.Columns {
		if c.State == "asked" {
			asked[c.Title] = true
			require.NotEmpty(t, c.Why.FR)
		}
	}
	require.True(t, asked["Truc"], got.Columns)
	a := toProfessionals()
	a.Together = true
	require.Equal(t, "columns", b.answer(a).Phase, "a yes and a no are left aside by their name alone")
	a.Columns = map[string]string{"Truc": "stop"}
	for title := range asked {
		if title != "Truc" {
			a.Columns[title] = "-"
		}
	}
	got = b.answer(a)
	require.Equal(t, "done", got.Phase)
	require.Equal(t, 30, rowsIn(got)["refused"], rowsIn(got))
}

// TestNobodyIsBeforeTheScreen: the program prints where its page would be, ends, and leaves nothing.
func TestNobodyIsBeforeTheScreen(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out bytes.Buffer
	require.NoError(t, serve(ctx, &out, func(string) error { t.Error("no browser is opened"); return nil }))
	require.Contains(t, out.String(), "http://127.0.0.1:")
	left, err := os.ReadDir(os.TempDir())
	require.NoError(t, err)
	require.Empty(t, left)
}

// TestTitlesBelowOthers: of what may say a refusal, the page says where they are, and names no option.
func TestTitlesBelowOthers(t *testing.T) {
	_, b := browsed(t)
	got := b.send("campaign", "p.csv", "Export des désinscrits;;\n\nNom;Téléphone;Code postal\nA;0639980001;75001\n")
	require.Equal(t, "failed", got.Phase)
	require.Contains(t, got.Error.FR, "à la ligne 3")
	require.Contains(t, got.Error.EN, "on row 3")
	require.NotContains(t, got.Error.FR, " -")
}

// TestTheManualSpeaksOfThePage before the options.
func TestTheManualSpeaksOfThePage(t *testing.T) {
	var out bytes.Buffer
	require.Zero(t, program.Run([]string{"-h"}, &out, &out))
	head, _, _ := strings.Cut(out.String(), "OPTIONS")
	for _, what := range []string{"navigateur", "déposer un", "-serve", "./build dist"} {
		require.Contains(t, head, what)
	}
}

// TestWordsOfNotesAreAsked: those that nobody knows, with the reason of their rows; who says that none is a refusal has
// the rows screened, and may take it back.
func TestWordsOfNotesAreAsked(t *testing.T) {
	_, b := browsed(t)
	file := "Mobile;Note\n0639980009;rappeler lundi\n"
	for i := range 5 {
		file += fmt.Sprintf("063998000%d;terrassse refaite\n", i)
	}
	a := toProfessionals()
	b.answer(a)
	got := b.send("campaign", "f.csv", file)
	require.Equal(t, 5, rowsIn(got)["damaged"])
	says, err := json.Marshal(got.Result)
	require.NoError(t, err)
	require.Contains(t, string(says), "a note that this program does not understand whole")
	of := func() *question {
		i := slices.IndexFunc(got.Result.Asks, func(q question) bool { return q.Group == "notes" })
		if i < 0 {
			return nil
		}
		return &got.Result.Asks[i]
	}
	q := of()
	require.NotNil(t, q)
	require.Equal(t, []string{"Note", "terrassse"}, []string{q.Name, q.Options[0].Value})
	require.Equal(t, 5, q.Costs)
	a.Notes = map[string]string{"Note": q.Options[0].Value}
	got = b.answer(a)
	require.Equal(t, 6, rowsIn(got)["callable"])
	require.NotNil(t, of(), "it may be taken back")
	a.Notes = map[string]string{"Note": ""}
	got = b.answer(a)
	require.Equal(t, 1, rowsIn(got)["callable"])
	a.Notes = map[string]string{"Note": "stop"}
	got = b.answer(a)
	require.Equal(t, "done", got.Phase)
	require.Equal(t, 1, rowsIn(got)["callable"], "it is not taken")
	require.Len(t, got.Left, 1)
	require.Contains(t, got.Left[0].Says.EN, "may say a refusal")
}

// TestAnswersThatAreNotTaken: those of another file, and those that can only be graver, are named in the words of the
// page; the others hold, nobody is callable for them, and the page goes on asking.
func TestAnswersThatAreNotTaken(t *testing.T) {
	_, b := browsed(t)
	file := "Nom;Mobile;Truc;Opt-in tel\n"
	for i := range 24 {
		file += fmt.Sprintf("A;06399800%02d;%s;oui\n", i, []string{"oui", "non"}[i%2])
	}
	b.send("campaign", "c.csv", file)
	a := toProfessionals()
	a.Columns = map[string]string{"Machin": "-", "Refus du client": "stop", "Opt-in tel": "stop"}
	a.Rows["qualité"], a.Rows["zorglub"], a.Rows["contrat"] = "professionnel", "oui", "schmilblique"
	a.Campaign["sector"], a.Campaign["nobody"] = "other", "x"
	a.Results = map[string]string{"refus": "tentative"}
	got := b.answer(a)
	require.Equal(t, "columns", got.Phase, "it goes on asking")
	var left []string
	for _, l := range got.Left {
		left = append(left, l.Group+" "+l.Name)
		for _, jargon := range []string{"-column", "-set", "-fact", "-result", "-h all", "(aide"} {
			require.NotContains(t, l.Says.FR+l.Says.EN, jargon)
		}
		require.NotEmpty(t, l.Says.EN)
	}
	require.Equal(t, []string{"columns Opt-in tel", "rows contrat", "rows zorglub", "results refus", "campaign nobody",
		"columns Machin", "columns Refus du client"}, left)
	require.Contains(t, got.Left[5].Says.FR, "«\u00a0Machin\u00a0» n'est pas prise\u00a0: ce fichier n'a pas cette colonne")

	a.Columns["Truc"] = "stop"
	got = b.answer(a)
	require.Equal(t, "done", got.Phase, got.Error)
	require.Len(t, got.Left, 7)
	require.Equal(t, 12, rowsIn(got)["refused"], "the answer of this file holds")
	require.Equal(t, "done", b.answer(toProfessionalsOf("Truc", "stop")).Phase)
	require.Empty(t, b.settled().Left, "the near miss: all are of this file")
}

// toProfessionalsOf is toProfessionals with an answer on a column.
func toProfessionalsOf(title, means string) answers {
	a := toProfessionals()
	a.Columns = map[string]string{title: means}
	return a
}

// TestFilesAreInTheLanguageOfThePage that asked for them: what is wrong with a row and what to do, the report, and the
// names under which they are saved; asked for in the other, they are written anew.
func TestFilesAreInTheLanguageOfThePage(t *testing.T) {
	_, b := browsed(t)
	b.send("campaign", "c.csv", "Nom;Mobile;Note\nA;0639980001;\nB;0639980002;ne plus appeler\n")
	b.answer(toProfessionals())
	for _, c := range []struct{ lang, damaged, report, not, zip, answers string }{
		{"en", "words of a refusal", `<html lang="en">`, "mots d'un refus", "screening.zip", "answers.json"},
		{"fr", "des mots d'un refus", `<html lang="fr">`, "words of a refusal", "criblage.zip", "reponses.json"},
		{"en", "words of a refusal", `<html lang="en">`, "mots d'un refus", "screening.zip", "answers.json"},
	} {
		code, _ := b.ask("POST", "api/write?lang="+c.lang, nil)
		require.Equal(t, 200, code)
		require.Equal(t, c.lang, b.settled().Result.Lang)
		_, said := b.ask("GET", "file/damaged.csv", nil)
		require.Contains(t, said, c.damaged)
		require.NotContains(t, said, c.not)
		_, said = b.ask("GET", "report", nil)
		require.Contains(t, said, c.report)
		require.NotContains(t, said, c.not)
		for path, name := range map[string]string{"all.zip": c.zip, "reponses.json": c.answers} {
			require.Contains(t, b.saved(path+"?lang="+c.lang), name)
		}
	}
}
