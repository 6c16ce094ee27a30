package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/rights"
)

const mail = `dossier;reçu le;droit;finalité;canal;téléphone;prospection arrêtée le;exécuté le;données détenues;identité;abusive;motif d'effacement;encore nécessaires à;base légale;nom
M-1;03/11/2026;accès;;courrier;;;09/11/2026;oui;identifiée;non;;;;Quatrepin
M-2;3 novembre 2026;opposition à la prospection;;téléphone;01 99 00 12 34;;;;;;;;;Quatrepin
M-3;04/11/2026;effacement;autre;e-mail;;;10/11/2026;oui;identifiée;non;plus nécessaires;à rien;contrat;Quatrepin
M-4;04/11/2026;portabilité;autre;e-mail;;;;oui;identifiée;non;;;mission publique;Quatrepin
M-5;05/11/2026 10:00;accès + opposition;prospection;e-mail;0199001235;05/11/2026 10:05;09/11/2026;oui;identifiée;non;;;;Quatrepin
`

// file writes a file for a test.
func file(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

const at = "2026-11-23 10:00"

// TestAMailRoom: from the list of a mail room to the day's list, in both languages.
func TestAMailRoom(t *testing.T) {
	path := file(t, "requests.csv", mail)
	out, stderr := output(t, 0, "-at", at, path)
	require.Empty(t, stderr)
	require.Contains(t, out, "5 demandes, dont 5 en cours")
	require.NotContains(t, out, "INCOMPLÈTE")
	lines := strings.Split(out, "\n")
	require.Regexp(t, `^à l'instant +2026-11-03 +M-2 +opposition +arrêter la prospection`, lines[4], "the most pressing first")
	require.Contains(t, out, "jours sans heure, pris au plus strict")
	require.Contains(t, out, "1 colonne non lue : nom")
	require.NotContains(t, out, "Quatrepin")
	english, _ := output(t, 0, "-at", at, "-lang", "en", path)
	require.Contains(t, english, "5 requests, 5 of them open")
	require.Contains(t, english, "days without an hour, taken strictly")
	explained, _ := output(t, 0, "-at", at, "-explain", "M-4", path)
	require.Contains(t, explained, "Notifier le refus dans le mois", "the facts of the list decide: data of a public task are not taken along")
}

// TestWhatIsNotReadIsNotAll: the list says so on its face, and the program by its code.
func TestWhatIsNotReadIsNotAll(t *testing.T) {
	path := file(t, "requests.csv", mail+"M-6;bientôt;accès\nM-7;06/11/2026;mystère\n\"M-8;x\n")
	out, stderr := output(t, 1, "-at", at, path)
	require.Contains(t, out, "LISTE INCOMPLÈTE : 3 fautes")
	require.Contains(t, stderr, "ligne 7, colonne « reçu le » : ce n'est pas un jour (aaaaaaa) ; écrire le jour en entier")
	require.Contains(t, stderr, "ligne 8, colonne « droit » : un droit n'est pas reconnu (aaaaaaa)")
	require.Contains(t, stderr, "ligne 9 : les guillemets ne se ferment pas")
	require.Regexp(t, `M-7 +demande +arrêter la prospection|M-7 +.*arrêter la prospection`, out, "an unknown right stops the calls")
	english, stderr := output(t, 1, "-at", at, "-lang", "en", path)
	require.Contains(t, english, "THIS LIST IS NOT ALL: 3 faults")
	require.Contains(t, stderr, "line 7, column “reçu le”: it is no day")

	// What is dated after now calms nobody.
	later := file(t, "later.csv", "dossier;reçu le;droit;répondu le\nM-1;03/11/2026;accès;03/11/2027\n")
	var stdout, errs bytes.Buffer
	require.Equal(t, 1, run([]string{later}, &stdout, &errs, func() time.Time { return sampleAt }, false))
	require.Contains(t, errs.String(), "dossier M-1 : un événement (répondu) est daté d'après maintenant")
	require.Contains(t, stdout.String(), "1 demande, dont 1 en cours")
	back, _ := output(t, 0, "-at", at, later)
	require.Contains(t, back, "1 événement est d'après l'instant du bureau")

	// Two rows that say two things of one request settle nothing.
	two := file(t, "two.csv", "dossier;reçu le;droit;abusive\nM-1;03/11/2026;accès;oui\nM-1;03/11/2026;accès;non\n")
	_, stderr = output(t, 1, "-at", at, two)
	require.Contains(t, stderr, "d'autres faits de la même demande")
	require.Contains(t, stderr, "donner à chacune son numéro")
	// An answer to one row of a case is none to another, and rows without a number are no one case.
	rows := file(t, "rows.csv", "dossier;reçu le;droit;répondu le\nM-1;03/11/2026;accès;\nM-1;04/11/2026;effacement;10/11/2026\n")
	out, _ = output(t, 0, "-at", at, rows)
	require.Regexp(t, `2026-12-03 +M-1 +accès +envoyer la réponse`, out)
	require.NotRegexp(t, `M-1 +effacement +envoyer la réponse`, out)
	numberless := "dossier;reçu le;droit;répondu le\n;03/11/2026;accès;%s\n"
	out, _ = output(t, 1, "-at", at, file(t, "a.csv", fmt.Sprintf(numberless, "")), file(t, "b.csv", fmt.Sprintf(numberless, "10/11/2026")))
	require.Contains(t, out, "2 demandes, dont 1 en cours")
	place := file(t, "place.csv", "dossier;reçu le;droit;lieu\nM-1;03/11/2026;accès;\nM-1;03/11/2026;effacement;tahiti\n")
	_, stderr = output(t, 1, "-at", at, place)
	require.Contains(t, stderr, "deux lieux sont donnés")
}

// TestLetters: one for each open request, of what is on file; one that is there stays.
func TestLetters(t *testing.T) {
	path, folder := file(t, "requests.csv", mail), filepath.Join(t.TempDir(), "letters")
	args := []string{"-at", at, "-letters", folder, "-controller", "Ma Société", "-contact", "dpo@exemple.example", path}
	out, _ := output(t, 0, args...)
	letter := func(name string) string {
		b, err := os.ReadFile(filepath.Join(folder, name+".txt"))
		require.NoError(t, err)
		return string(b)
	}
	require.Contains(t, letter("M-1"), "Vous trouverez ci-après")
	require.Contains(t, out, "M-2, opposition : "+filepath.Join(folder, "M-2.txt")+", accusé de réception, pas de réponse (la lettre dirait que c'est fait, et le dossier ne montre pas l'arrêt de la prospection")
	require.NotContains(t, letter("M-2"), "Nous avons cessé", "nothing on file says so")
	require.Contains(t, letter("M-3"), "Vos données ont été effacées le 10 novembre 2026.")
	require.Contains(t, letter("M-4"), "Nous ne pouvons y donner suite")
	require.Contains(t, letter("M-4"), "réclamation auprès de la Commission nationale")
	require.Contains(t, letter("M-5-objection"), "Nous avons cessé le 5 novembre 2026 toute prospection")
	require.Contains(t, letter("M-5-access"), "Vous trouverez ci-après")
	require.NoError(t, os.WriteFile(filepath.Join(folder, "M-1.txt"), []byte("by hand"), 0o600))
	out, _ = output(t, 0, args...)
	require.Contains(t, out, "est déjà là, et reste")
	require.Equal(t, "by hand", letter("M-1"))
	_, stderr := output(t, 2, "-at", at, "-letters", folder, path)
	require.Contains(t, stderr, "-controller")

	english := filepath.Join(t.TempDir(), "en")
	args[3] = english
	output(t, 0, append([]string{"-lang", "en"}, args...)...)
	b, err := os.ReadFile(filepath.Join(english, "M-3.txt"))
	require.NoError(t, err)
	require.Contains(t, string(b), "On 10 November 2026 your data were erased.")

	// A number of a case is no path.
	strange := file(t, "strange.csv", "dossier;reçu le;droit\n../../x;03/11/2026;accès\n.._.._x;03/11/2026;accès\n")
	args[3], args[len(args)-1] = folder, strange
	output(t, 0, args...)
	require.FileExists(t, filepath.Join(folder, "______x.txt"))
	require.FileExists(t, filepath.Join(folder, "______x_.txt"))
}

// TestModelIsRead: -print gives a list that reads back, and -matrix names every column of it that is a fact.
func TestModelIsRead(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		model, _ := output(t, 0, "-print", "-lang", lang)
		out, stderr := output(t, 0, "-at", at, "-lang", lang, file(t, "model.csv", model))
		require.Empty(t, stderr)
		require.Regexp(t, `^[^\n]*\n3 `, out)
		titles, _, _ := strings.Cut(strings.TrimPrefix(model, "\ufeff"), "\r\n")
		matrix, _ := output(t, 0, "-matrix", "-lang", lang, "-at", at)
		facts := 0
		_, listed, _ := strings.Cut(matrix, map[string]string{"fr": "Les faits", "en": "The facts"}[lang])
		for _, line := range strings.Split(listed, "\n") {
			title, _, found := strings.Cut(line, map[string]string{"fr": " : ", "en": ": "}[lang])
			if found && !strings.HasPrefix(line, " ") {
				require.Contains(t, ";"+titles+";", ";"+title+";")
				facts++
			}
		}
		require.Equal(t, 20, facts)
		require.NotContains(t, matrix, "%!")
	}
	matrix, _ := output(t, 0, "-matrix", "-at", at)
	row := regexp.MustCompile(`(?m)^opposition .*$`).FindString(matrix)
	require.Regexp(t, `^opposition +s'ouvre +`, row)
	require.Regexp(t, `(?m)^accès +(s'ouvre +){5}s'ouvre$`, matrix)
	for c := range rights.RuleSet().Columns() {
		for _, code := range c.Values {
			if strings.Contains(code, "-") {
				require.NotContains(t, matrix, code, "a reader of French is shown words")
			}
		}
	}
}

// TestHelp: in French and English, on asking, with every option.
func TestHelp(t *testing.T) {
	var out, errs bytes.Buffer
	require.Zero(t, run([]string{"-h"}, &out, &errs, never, false))
	for _, want := range []string{"Le bureau des demandes", "The desk of requests", "rightsdesk add JOURNAL DOSSIER", "rightsdesk add JOURNAL CASE"} {
		require.Contains(t, errs.String(), want)
	}
	for _, option := range []string{"explain", "ics", "letters", "controller", "contact", "stops", "matrix", "print",
		"sheet", "place", "house", "closed", "at", "check", "seal", "key", "lang"} {
		require.GreaterOrEqual(t, strings.Count(errs.String(), "-"+option+" "), 2, option)
	}
	for _, field := range mailroom.Fields() {
		require.GreaterOrEqual(t, strings.Count(errs.String(), "-"+field), 2, field)
	}
}

// desk is a journal of a test, and a clock.
type entering struct {
	t    *testing.T
	path string
	now  time.Time
}

func (e *entering) add(code int, args ...string) (stdout, stderr string) {
	e.t.Helper()
	var out, errs bytes.Buffer
	got := run(append([]string{"add", e.path}, args...), &out, &errs, func() time.Time { return e.now }, false)
	require.Equal(e.t, code, got, "%v\n%s", args, errs.String())
	return out.String(), errs.String()
}

// TestAdd: events are entered, checked against the case, and sealed.
func TestAdd(t *testing.T) {
	e := entering{t, filepath.Join(t.TempDir(), "desk.jsonl"), sampleAt}
	out, _ := e.add(0, "D-1", "reçu", "-on", "3 novembre 2026", "-right", "copie", "-means", "LRAR")
	require.Contains(t, out, "dossier D-1, reçu, 2026-11-03 00:00:00 +01:00")
	require.Contains(t, out, "jour sans heure, pris au plus strict")
	out, _ = e.add(0, "D-1", "identity-asked", "-on", "05/11/2026", "-lang", "en")
	require.Contains(t, out, "2026-11-05 23:59:59 +01:00")
	require.Contains(t, out, "without a reasonable doubt on record", "what it finds is said at once")
	e.add(0, "D-2", "received", "-right", "ne plus appeler", "-place", "tahiti")
	e.add(0, "D-2", "arrêté")

	for _, c := range []struct {
		says string
		code int
		args []string
	}{
		{"aucune demande de ce dossier ne le précède", 1, []string{"D-3", "répondu"}},
		{"aucune demande de ce dossier ne le précède", 1, []string{"D-1", "répondu", "-on", "01/11/2026"}},
		{"aucune demande de ce dossier ne le précède", 1, []string{"D-1", "répondu", "-right", "effacement"}},
		{"rien n'avait été demandé", 1, []string{"D-2", "identité reçue"}},
		{"un acte d'aujourd'hui sans son heure", 1, []string{"D-1", "répondu", "-on", "23/11/2026"}},
		{"le jour est à venir", 1, []string{"D-1", "répondu", "-on", "24/11/2026"}},
		{"déjà au journal", 1, []string{"D-1", "received", "-on", "2026-11-03", "-right", "access", "-means", "letter"}},
		{"événement : mot inconnu ; écrire reçu", 2, []string{"D-1", "éternué"}},
		{"droit : mot inconnu ; écrire accès", 2, []string{"D-1", "reçu", "-right", "colère"}},
		{"-on : ce n'est pas un jour", 2, []string{"D-1", "répondu", "-on", "bientôt"}},
		{"ne nomme pas un dossier", 2, []string{"0199001234", "reçu"}},
		{"-place", 2, []string{"D-9", "reçu", "-place", "ailleurs"}},
		{"écrire le journal, le dossier, l'événement", 2, []string{"D-1"}},
		{"event: unknown word; write received", 2, []string{"D-1", "sneezed", "-lang", "en"}},
	} {
		before, err := os.ReadFile(e.path)
		require.NoError(t, err)
		_, stderr := e.add(c.code, c.args...)
		require.Contains(t, stderr, c.says, "%v", c.args)
		after, err := os.ReadFile(e.path)
		require.NoError(t, err)
		require.Equal(t, before, after, "%v", c.args)
	}
	list := file(t, "list.csv", "dossier;reçu le;droit;lieu\nM-1;03/11/2026;accès;tahiti\n")
	_, refused := e.add(1, "M-1", "répondu", "-on", "10/11/2026")
	require.Contains(t, refused, "aucune demande de ce dossier")
	out, _ = e.add(0, "M-1", "répondu", "-on", "10/11/2026", "-list", list)
	require.Contains(t, out, "-10:00", "the place is that of the list")
	e.now = e.now.Add(time.Hour)
	e.add(0, "D-1", "répondu")
	_, stderr := e.add(1, "D-1", "refusé")
	require.Contains(t, stderr, "déjà clos")

	out, _ = output(t, 0, "-at", "2026-11-23 12:00", e.path)
	require.Contains(t, out, "3 demandes, dont 1 en cours")
	checked, _ := output(t, 0, "-check", e.path)
	require.Contains(t, checked, "6 lignes, 6 scellées, la chaîne tient")
	seal := regexp.MustCompile(`[0-9a-f]{64}`).FindString(checked)
	output(t, 0, "-check", "-seal", seal, e.path)

	b, err := os.ReadFile(e.path)
	require.NoError(t, err)
	for what, text := range map[string][]byte{
		"changed": bytes.Replace(b, []byte("access"), []byte("erasure"), 1),
		"typed":   append(bytes.Clone(b), `{"case":"D-9","event":"received","at":"2026-11-03T00:00:00Z"}`...),
	} {
		path := file(t, "changed.jsonl", string(text))
		_, stderr = output(t, 1, "-check", path)
		require.Contains(t, stderr, "ligne", what)
		out, stderr = output(t, 1, "-at", "2026-11-23 12:00", path)
		require.Contains(t, out, "LISTE INCOMPLÈTE", what)
		require.NotEmpty(t, stderr)
	}
	short := file(t, "short.jsonl", string(b[:bytes.LastIndexByte(b[:len(b)-1], '\n')+1]))
	output(t, 0, "-check", short)
	_, stderr = output(t, 1, "-check", "-seal", seal, short)
	require.Contains(t, stderr, "sa fin a été coupée")
	_, stderr = output(t, 1, "-check", "-lang", "en", file(t, "sample.jsonl", sample))
	require.Empty(t, stderr)

	// With a key, nobody without it seals anew.
	key := file(t, "key", strings.Repeat("k", 32))
	keyed := entering{t, filepath.Join(t.TempDir(), "keyed.jsonl"), sampleAt}
	keyed.add(0, "D-1", "reçu", "-key", key)
	_, stderr = keyed.add(1, "D-2", "reçu")
	require.Contains(t, stderr, "scellé avec une clé")
	output(t, 0, "-check", "-key", key, keyed.path)
	_, stderr = output(t, 2, "-key", file(t, "key", "short"), "-check", keyed.path)
	require.Contains(t, stderr, "32 octets")
}

// TestTwoAtOnce: desks that enter at once lose no line.
func TestTwoAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.jsonl")
	var all sync.WaitGroup
	failed := make(chan error, 8)
	for n := range 8 {
		all.Go(func() {
			var errs bytes.Buffer
			args := []string{"add", path, fmt.Sprintf("D-%d", n), "reçu", "-right", "accès"}
			if run(args, io.Discard, &errs, func() time.Time { return sampleAt }, false) != 0 {
				failed <- errors.New(errs.String())
			}
		})
	}
	all.Wait()
	close(failed)
	require.NoError(t, <-failed)
	checked, _ := output(t, 0, "-check", path)
	require.Contains(t, checked, "8 lignes, 8 scellées")
}

// TestStops: the numbers of those who are not to be called, and who has none on file.
func TestStops(t *testing.T) {
	list := filepath.Join(t.TempDir(), "stops.csv")
	path := file(t, "requests.csv", mail+"M-6;06/11/2026;retrait;;e-mail;\nM-7;06/11/2026;stop pub;;e-mail;12\n")
	_, stderr := output(t, 1, "-at", at, "-stops", list, path)
	require.Contains(t, stderr, "dossier M-6 : la personne n'est plus à appeler, et aucun numéro n'est au dossier")
	require.Contains(t, stderr, "dossier M-7 : un numéro de téléphone ne se lit pas")
	b, err := os.ReadFile(list)
	require.NoError(t, err)
	require.Equal(t, "téléphone;ne plus appeler depuis;demande;dossier\n+33199001234;2026-11-03 00:00:00;opposition;M-2\n"+
		"+33199001235;2026-11-05 10:00:00;opposition;M-5\nillisible;;retrait du consentement;M-6\nillisible;;opposition;M-7\n", string(b), "no reader of lists can read those: the list frees nobody")

	// Mended, they go; that of a line that was lost too.
	mended := mail + "M-6;06/11/2026;retrait;;e-mail;01 99 00 12 36\nM-7;06/11/2026;stop pub;;e-mail;01 99 00 12 37\n"
	path = file(t, "requests.csv", mended+"M-8;06/11/2026;accès;;e-mail;01 99 00 12 38;"+strings.Repeat(";x", 20)+"\n")
	_, stderr = output(t, 1, "-at", at, "-stops", list, path)
	require.Contains(t, stderr, "un arrêt peut y être perdu")
	b, err = os.ReadFile(list)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(b), "illisible"), string(b))
	require.Contains(t, string(b), "illisible;;à confirmer;?")
	require.NoError(t, os.WriteFile(path, []byte(mended), 0o600))
	output(t, 0, "-at", at, "-stops", list, path)
	b, err = os.ReadFile(list)
	require.NoError(t, err)
	require.NotContains(t, string(b), "illisible")
}

// TestTheHouseBesideTheLaw: its days have a column of their own, and the law's stay as they are.
func TestTheHouseBesideTheLaw(t *testing.T) {
	path := file(t, "requests.csv", "dossier;reçu le;droit\nM-1;03/11/2026;accès\n")
	plain, _ := output(t, 0, "-at", at, path)
	require.NotContains(t, plain, "MAISON")
	out, _ := output(t, 0, "-at", at, "-house", "20", path)
	require.Regexp(t, `2026-12-03 +2026-11-23 +M-1`, out)
	out, _ = output(t, 0, "-at", at, "-lang", "en", "-house", "20", "-closed", "21/11/2026..23/11/2026", path)
	require.Regexp(t, `2026-12-03 +2026-11-20 +M-1`, out)
	require.Contains(t, out, "of no effect in law")
	for _, wrong := range [][]string{{"-house", "-1"}, {"-closed", "Noël"}, {"-closed", "31/12/2026..24/12/2026"}} {
		_, stderr := output(t, 2, append(wrong, path)...)
		require.Contains(t, stderr, wrong[0])
	}
}

// TestStopsOfAJournal: a number goes from the event into the list of stops and not into the journal; the desk, later,
// keeps it there, and replaces no file that is another.
func TestStopsOfAJournal(t *testing.T) {
	e := entering{t, filepath.Join(t.TempDir(), "desk.jsonl"), sampleAt}
	list := filepath.Join(t.TempDir(), "stops.csv")
	out, _ := e.add(0, "D-1", "reçu", "-on", "03/11/2026 10:15", "-right", "ne plus appeler", "-phone", "01 99 00 12 34 / 0199001235", "-stops", list)
	require.Contains(t, out, "inscrit dans "+list)
	require.NotContains(t, out, "99 00")
	want := "téléphone;ne plus appeler depuis;demande;dossier\n+33199001234;2026-11-03 10:15:00;opposition;D-1\n" +
		"+33199001235;2026-11-03 10:15:00;opposition;D-1\n"
	read := func(path string) string {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		return string(b)
	}
	require.Equal(t, want, read(list))
	require.NotContains(t, read(e.path), "9900123")
	_, stderr := output(t, 0, "-at", at, "-stops", list, e.path)
	require.Empty(t, stderr)
	require.Equal(t, want, read(list), "what it holds stays")

	before := read(e.path)
	for says, args := range map[string][]string{
		"vont ensemble":                            {"D-2", "reçu", "-right", "stop", "-phone", "0199001236"},
		"-phone and -stops":                        {"D-2", "reçu", "-right", "stop", "-stops", list, "-lang", "en"},
		"-phone : un numéro ne se lit pas":         {"D-2", "reçu", "-right", "stop", "-phone", "019900", "-stops", list},
		"-phone: a number cannot be read":          {"D-2", "reçu", "-right", "stop", "-phone", "0199001236 / 12", "-stops", list, "-lang", "en"},
		"rien dans ce dossier n'arrête les appels": {"D-2", "reçu", "-right", "accès", "-phone", "0199001236", "-stops", list},
	} {
		code := 2
		if strings.HasPrefix(says, "rien") {
			code = 1
		}
		_, stderr := e.add(code, args...)
		require.Contains(t, stderr, says)
		require.NotContains(t, stderr, "9900")
	}
	require.Equal(t, before, read(e.path))
	other := file(t, "other.csv", "téléphone;nom\n0199001234;Quatrepin\n")
	_, stderr = e.add(1, "D-3", "reçu", "-right", "stop", "-phone", "0199001236", "-stops", other)
	require.Contains(t, stderr, "le numéro n'est PAS dans la liste")
	_, stderr = output(t, 2, "-at", at, "-stops", other, e.path)
	require.Contains(t, stderr, "ce n'est pas une liste d'arrêts")
	require.Contains(t, read(other), "Quatrepin")

	notes := file(t, "notes.csv", "dossier;reçu le;droit;Observations\nM-1;03/11/2026;stop pub;rappelle du 01 99 00 12 37\n")
	out, _ = output(t, 0, "-at", at, "-lang", "en", "-stops", list, notes)
	require.Contains(t, out, "numbers from other columns than those of telephones: 1")
	require.Contains(t, read(list), "+33199001237;2026-11-03 00:00:00;opposition;M-1\n")
	require.Contains(t, read(list), "+33199001235;2026-11-03 10:15:00;opposition;D-1\n")
}

// TestAHarmlessWordIsSaidByName: what is unknown is told with the way to say it, and what was said stands below the list.
func TestAHarmlessWordIsSaidByName(t *testing.T) {
	list := file(t, "list.csv", "dossier;reçu le;droit;notes\nM-1;03/11/2026;accès;schmilblique pour mardi\n")
	_, stderr := output(t, 1, "-at", "2026-11-23 10:00", list)
	require.Contains(t, stderr, "-harmless MOT")
	require.NotContains(t, stderr, "schmilblique")
	out, stderr := output(t, 0, "-at", "2026-11-23 10:00", "-harmless", "Schmilblique", list)
	require.Empty(t, stderr)
	require.Contains(t, out, "cellules où, au dire de la maison, ces mots ne disent aucun refus (schmilblique) : 1.")
	_, stderr = output(t, 2, "-harmless", "stop", list)
	require.Contains(t, stderr, "un mot qui peut dire un refus n'y est pas admis")
	output(t, 0, "-at", "2026-11-23 10:00", "-harmless", "schmilblique", "-explain", "M-1", list)
}

// TestANumberOfAnotherIsSaid: an objection with a telephone that the list does not have for the case may be another's.
func TestANumberOfAnotherIsSaid(t *testing.T) {
	list := file(t, "list.csv", "dossier;reçu le;droit;téléphone;notes\nM-1;03/11/2026;accès;01 99 00 12 34;fixe 01 99 00 12 35\nM-2;03/11/2026;accès;;\n")
	for phone, said := range map[string]bool{"0199001234": false, "01 99 00 12 35": false, "0199001236": true} {
		e := entering{t, filepath.Join(t.TempDir(), "desk.jsonl"), sampleAt}
		stops := filepath.Join(t.TempDir(), "stops.csv")
		out, _ := e.add(0, "M-1", "reçu", "-right", "opposition", "-purpose", "prospection", "-list", list, "-phone", phone, "-stops", stops)
		require.Equal(t, said, strings.Contains(out, "est-ce la même personne"), phone)
		held, err := heldStops(stops)
		require.NoError(t, err)
		require.Len(t, held, 1, "it is stopped all the same")
		out, _ = e.add(0, "M-2", "reçu", "-right", "opposition", "-purpose", "prospection", "-list", list, "-phone", phone, "-stops", stops)
		require.NotContains(t, out, "est-ce la même personne", "nothing is on file to compare")
	}
}
