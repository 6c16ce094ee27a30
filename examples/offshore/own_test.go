package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// output runs the program on the day of the story.
func output(t *testing.T, code int, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	noon := func() time.Time { return rgpd.Mainland.Instant(today, 12*time.Hour) }
	require.Equal(t, code, run(args, &out, &errs, noon, false), "%s %s", args, errs.String())
	return out.String(), errs.String()
}

func models(t *testing.T, lang string) string {
	t.Helper()
	folder := t.TempDir()
	output(t, 0, "-print", folder, "-lang", lang)
	return folder
}

// fill writes a model with other answers.
func fill(t *testing.T, path string, answers func(field, explained string) string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	lines := strings.Split(string(b), "\r\n")
	for i, line := range lines[1:] {
		field, rest, found := strings.Cut(line, ";;")
		if !found {
			continue
		}
		if answer := answers(field, rest); answer != "" {
			lines[i+1] = field + ";" + answer + ";" + rest
		}
	}
	filled := filepath.Join(t.TempDir(), filepath.Base(path))
	require.NoError(t, os.WriteFile(filled, []byte(strings.Join(lines, "\r\n")), 0o600))
	return filled
}

// TestModelsAreRead: the flow of the model is that of the story, in both languages; the empty lists ask everything.
func TestModelsAreRead(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		folder := models(t, lang)
		got, err := readForm(filepath.Join(folder, "flow.csv"), transfer.ParseFlow)
		require.NoError(t, err)
		if d := cmp.Diff(asFound().flow, got, cmp.AllowUnexported(transfer.Hop{})); d != "" {
			t.Errorf("-want +got\n%s", d)
		}
		contract, err := readForm(filepath.Join(folder, "contract.csv"), transfer.ParseContract)
		require.NoError(t, err)
		require.Equal(t, transfer.Contract{}, contract)
		out, _ := output(t, 1, "-lang", lang, "-flow", filepath.Join(folder, "flow.csv"),
			"-contract", filepath.Join(folder, "contract.csv"), "-roles", filepath.Join(folder, "roles.csv"))
		require.Contains(t, out, map[string]string{"fr": "interdit — garantie absente", "en": "forbidden — "}[lang])
		require.Contains(t, out, map[string]string{"fr": "ou n'est pas établi", "en": "or is found out"}[lang])
		require.Contains(t, out, "? abroad.data_leave : ")
		_, stderr := output(t, 2, "-print", folder)
		require.Contains(t, stderr, "flow.csv", "no file of somebody's is replaced")
	}
}

// TestEveryFieldIsAsked: each field of each model says what it wants, in words, and names the words that it takes.
func TestEveryFieldIsAsked(t *testing.T) {
	said := map[string][2]string{}
	for i, lang := range []string{"fr", "en"} {
		folder := models(t, lang)
		for _, name := range []string{"flow.csv", "contract.csv", "roles.csv"} {
			f, err := os.Open(filepath.Join(folder, name))
			require.NoError(t, err)
			in := csv.NewReader(f)
			in.Comma = ';'
			rows, err := in.ReadAll()
			require.NoError(t, err)
			require.NoError(t, f.Close())
			for _, row := range rows[1:] {
				both := said[name+" "+row[0]]
				both[i] = row[2]
				said[name+" "+row[0]] = both
			}
		}
	}
	require.Greater(t, len(said), 150)
	for field, both := range said {
		require.NotEmpty(t, both[0], field)
		if !strings.HasPrefix(field, "contract.csv form") && !strings.HasPrefix(field, "contract.csv standard_text") &&
			!strings.HasSuffix(field, "].form") { // words alone
			require.NotEqual(t, both[0], both[1], field)
		}
	}
	require.Contains(t, said["roles.csv label"][0], "? controller, joint-controller, processor, sub-processor")
	require.Equal(t, "Les opérateurs sont-ils des indépendants ? oui ou non", strings.ReplaceAll(said["roles.csv freelancers"][0], "\u00a0", " "))
}

// lawyer answers the list so that the contract stands, where data leave the Union.
func lawyer(field, explained string) string {
	switch {
	case field == "form":
		return "written"
	case field == "standard_text":
		return "own"
	case field == "breaches.hours":
		return "24"
	case strings.HasPrefix(field, "chain["), field == "standard_complete":
		return ""
	case strings.Contains(explained, "« oui » veut dire"):
		return "non"
	}
	return "oui"
}

// TestALawyersList: answers that the explanation calls for make the contract stand; the contrary of one alone does not.
func TestALawyersList(t *testing.T) {
	model := filepath.Join(models(t, "fr"), "contract.csv")
	good := func(field, explained string) string {
		if field == "abroad.data_leave" {
			return "non"
		}
		return lawyer(field, explained)
	}
	out, _ := output(t, 0, "-contract", fill(t, model, good))
	require.Contains(t, out, "Tout tient.")
	for field, says := range map[string]string{
		"audits.allowed": "aucune clause d'audit", "audits.certificate_only": "un certificat y tient lieu d'audit",
		"confidentiality.staff_bound": "le personnel n'est pas tenu à la confidentialité",
	} {
		out, _ := output(t, 1, "-contract", fill(t, model, func(f, explained string) string {
			is := good(f, explained)
			if f == field {
				return map[string]string{"oui": "non", "non": "oui"}[is]
			}
			return is
		}))
		require.Contains(t, out, says)
	}
	b, err := os.ReadFile(model)
	require.NoError(t, err)
	require.Contains(t, string(b), "audits.allowed;;8 · ", "under its clause of the article")
}

// TestFaultsOfFiles: line, field and what to write, in both languages; nothing is half read.
func TestFaultsOfFiles(t *testing.T) {
	for table, want := range map[string][2]string{
		"champ;réponse\naudits.allowed;peut-être\n": {"ligne 2, champ audits.allowed : réponse inconnue ; écrire oui, non",
			"line 2, field audits.allowed: an unknown answer; write yes, no"},
		"champ;réponse\n\nform;parlé\n":               {"ligne 3, champ form : réponse inconnue ; écrire none, unwritten, written", "line 3, field form"},
		"champ;réponse\naudit.allow;oui\n":            {"champ inconnu ; reprendre un nom du modèle", "an unknown field"},
		"champ;réponse\nform;written\nform;written\n": {"ligne 3, champ form : le champ est déjà donné", "given already"},
		"champ;réponse\nbreaches.hours;bientôt\n":     {"écrire un nombre", "write a number"},
		"a;b\n1;2\n":        {"il faut les colonnes « champ » et « réponse »", "the columns “field” and “answer” are wanted"},
		`{"form":"spoken"}`: {"form : valeur refusée ; reprendre les mots", "form: "},
		"champ;réponse\nform;written\naudits.allowed;oui ?\n":                                {"ligne 3, champ audits.allowed : réponse inconnue", "line 3, field audits.allowed"},
		"champ;réponse\naudits.allowed;oui (à voir)\n":                                       {"réponse inconnue", "an unknown answer"},
		"champ;réponse\nform;written ?\n":                                                    {"réponse inconnue", "an unknown answer"},
		"champ;réponse\nchain[0].id;\nchain[1].id;a\nchain[3].id;b\nchain[3].form;written\n": {"ligne 3, champ chain[1].id : chain[0] n'a pas de réponse", "line 4, field chain[3].id: chain[2] has no answer; number"},
		// Every column is accounted for.
		"champ;réponse;explication\nform;written;none, unwritten, written;en fait oral\n":       {"ligne 2, champ form : une cellule d'une autre colonne n'est pas lue ; écrire dans la réponse", "line 2, field form: a cell of another column is not read"},
		"champ;réponse;remarque\n\nform;written;en fait oral\n":                                 {"ligne 3, champ form : une cellule d'une autre colonne", "line 3, field form: a cell of another"},
		"champ;réponse;explication\nform;written;en fait oral\n":                                {"ligne 2, champ form : l'explication n'est plus celle du modèle", "line 2, field form: the explanation is no longer"},
		"remarque;champ;réponse\nen fait oral;;\n":                                              {"ligne 2 : une cellule d'une autre", "line 2: a cell of another"},
		"champ;réponse;réponse\nform;none;written\n":                                            {"la colonne « réponse » y est deux fois", "the column “réponse” stands there twice"},
		"champ;réponse;explication\nbreaches.hours;24;Within how many hours, by the contrat?\n": {"l'explication n'est plus", "the explanation is no longer"},
		"": {"le fichier est vide", "the file is empty"},
	} {
		path := filepath.Join(t.TempDir(), "contract.csv")
		require.NoError(t, os.WriteFile(path, []byte(table), 0o600))
		for i, lang := range []string{"fr", "en"} {
			out, stderr := output(t, 2, "-contract", path, "-lang", lang)
			require.Empty(t, out)
			require.Contains(t, stderr, want[i], table)
		}
	}
	for lang, want := range map[string]string{"fr": "ce fichier n'existe pas", "en": "there is no such file"} {
		_, stderr := output(t, 2, "-contract", filepath.Join(t.TempDir(), "none.csv"), "-lang", lang)
		require.Contains(t, stderr, want)
	}
	path := filepath.Join(t.TempDir(), "roles.json")
	require.NoError(t, os.WriteFile(path, []byte("\ufeff"+`{"client_gives_list":"yes","client_fixes_essentials":"yes",`+
		`"centre_picks_people":"no","reuses_data":"no","sells_leads":"no","decide_together":"no","engaged_by_processor":"no",`+
		`"freelancers":"no","records_for_itself":"no"}`), 0o600))
	out, _ := output(t, 0, "-roles", path, "-lang", "en")
	require.Contains(t, out, "allowed")
	require.Contains(t, out, "All stands.")
	for facts, owed := range map[string]string{
		`"freelancers":"yes","records_for_itself":"yes","engaged_by_processor":"yes","reuses_data":"no"`: "3",
		`"freelancers":"yes","records_for_itself":"no","engaged_by_processor":"no","reuses_data":"no"`:   "1",
		`"freelancers":"no","records_for_itself":"no","engaged_by_processor":"no","reuses_data":"yes"`:   "1",
		`"freelancers":"no","records_for_itself":"no","engaged_by_processor":"no","reuses_data":"no",` +
			`"centre_chooses_tools":"yes"`: "", // which is noted, and nothing is to be done for it
	} {
		require.NoError(t, os.WriteFile(path, []byte(`{"client_gives_list":"yes","client_fixes_essentials":"yes",`+
			`"centre_picks_people":"no","sells_leads":"no","decide_together":"no",`+facts+`}`), 0o600))
		out, _ := output(t, 0, "-roles", path, "-lang", "en")
		if owed == "" {
			require.Contains(t, out, "All stands.", facts)
			continue
		}
		require.Contains(t, out, "Allowed, if what remains to be done above is done: "+owed+".", facts)
	}
	for _, wrong := range [][]string{{"-lang", "de"}, {"x.csv"}, {"-roles", "none.csv"}, {"-roles", path, "-on", "today"}, {"-nothing"}} {
		_, stderr := output(t, 2, wrong...)
		require.NotEmpty(t, stderr)
	}
	// What would be passed over in silence is refused.
	for _, pair := range [][]string{{"-print", t.TempDir(), "-roles", path}, {"-print", t.TempDir(), "-on", "2026-11-23"}, {"-on", "2026-11-23"}} {
		_, stderr := output(t, 2, pair...)
		require.Contains(t, stderr, pair[0])
	}
	_, french := output(t, 2, "-lang", "fr", "-roles", path, "-on", "today")
	require.Contains(t, french, "-on : écrire un jour")
	_, stderr := output(t, 0, "-h")
	require.Contains(t, stderr, "Sans fichier : le cas de l'article source")
	require.Contains(t, stderr, "Without a file: the case of the source article")
}

// TestWhatNobodyLookedUpHasNoTick: unknown never ranks better than no. A clause has its tick once all of it is known to
// be there; no contract has none.
func TestWhatNobodyLookedUpHasNoTick(t *testing.T) {
	model := filepath.Join(models(t, "fr"), "contract.csv")
	marks := func(answers func(field, explained string) string) (out string) {
		var b bytes.Buffer
		run([]string{"-contract", fill(t, model, answers)}, &b, &b, func() time.Time { return rgpd.Mainland.Instant(today, 0) }, false)
		for _, line := range strings.Split(b.String(), "\n") {
			if _, name, found := strings.Cut(line, " · "); found && strings.HasPrefix(name, "«") {
				out += strings.Fields(line)[0]
			}
		}
		return out
	}
	require.Equal(t, "✓✓✓✓✓✓✓✓✓", marks(lawyer))
	require.Equal(t, "?????????", marks(func(string, string) string { return "" }))
	require.Equal(t, "✗✗✗✗✗✗✗✗✗", marks(func(field, _ string) string {
		return map[string]string{"form": "none"}[field]
	}))
	for _, hours := range []string{"", "0"} {
		require.Equal(t, "✓✓✓?✓✓✓✓✓", marks(func(field, explained string) string {
			if field == "breaches.hours" {
				return hours
			}
			return lawyer(field, explained)
		}), hours)
	}
	output(t, 1, "-contract", fill(t, model, func(field, explained string) string {
		if field == "breaches.hours" {
			return ""
		}
		return lawyer(field, explained)
	}))
	for hours, mark := range map[string]string{"200": "✗", "49": "~", "-1": "✗"} {
		require.Equal(t, "✓✓✓"+mark+"✓✓✓✓✓", marks(func(field, explained string) string {
			if field == "breaches.hours" {
				return hours
			}
			return lawyer(field, explained)
		}), hours)
	}
	// Each answer taken away alone: the mark of its clause is no better than with the contrary.
	rank := map[rune]int{'✗': 0, '?': 1, '~': 2, '✓': 3}
	b, err := os.ReadFile(model)
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\r\n")[1:] {
		field, explained, _ := strings.Cut(line, ";;")
		if is := lawyer(field, explained); is == "oui" || is == "non" {
			with := func(other string) []rune {
				return []rune(marks(func(f, e string) string {
					if f == field {
						return other
					}
					return lawyer(f, e)
				}))
			}
			blank, contrary := with(""), with(map[string]string{"oui": "non", "non": "oui"}[is])
			for i := range contrary {
				if contrary[i] != '✓' && field != "abroad.data_leave" {
					require.NotEqual(t, 3, rank[blank[i]], "%s, clause %d: %s, with the contrary %s", field, i+1, string(blank), string(contrary))
				}
			}
		}
	}
}
