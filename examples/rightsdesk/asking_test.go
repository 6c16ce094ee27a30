package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatWouldBePassedOver: options that do not go together, a value that is empty, an option without the other that it
// needs are refused, in the language that is asked, before anything is written.
func TestWhatWouldBePassedOver(t *testing.T) {
	path, folder := file(t, "requests.csv", mail), t.TempDir()
	for _, args := range [][]string{
		{"-explain", "M-1", "-ics", "x.ics", path}, {"-explain", "M-1", "-letters", folder, path}, {"-explain", "M-1", "-stops", "x", path},
		{"-explain", "M-1", "-house", "20", path}, {"-explain", "M-1", "-check", path}, {"-explain", "", path},
		{"-seal", "abc", path}, {"-check", "-seal", "", path}, {"-check", "-at", at, path}, {"-check", "-ics", "x", path},
		{"-print", "-ics", "x"}, {"-print", path}, {"-print", "-matrix"}, {"-matrix", path}, {"-matrix", "-stops", "x"},
		{"-controller", "Ma Société", path}, {"-contact", "x", path}, {"-letters", "", path}, {"-ics", "", path}, {"-at", "", path}, {"-sheet", "", path}, {"-sheet", "2026"},
		{"-extend", "M-1", path}, {"-reason", "x", path}, {"-letters", folder, "-controller", "x", "-contact", "y", "-extend", "M-1", path},
	} {
		french, english := append([]string{"-lang", "fr"}, args...), append([]string{"-lang", "en"}, args...)
		if args[len(args)-1] == path && strings.HasPrefix(args[0], "-print") {
			require.NotEmpty(t, french)
		}
		out, fr := output(t, 2, french...)
		require.Empty(t, out, "%v", args)
		require.Regexp(t, "vont pas|n'existe|ne va qu'avec|est vide|aucun fichier|donner", fr, "%v", args)
		_, en := output(t, 2, english...)
		require.Regexp(t, "together|goes with|is empty|no file|give", en, "%v", args)
		require.NotRegexp(t, "vont|vide|donner", en, "%v", args)
	}
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Empty(t, left)
	_, stderr := output(t, 2, "-lang", "en", "-nothing", "0199001234")
	require.Contains(t, stderr, "an unknown option, or one without the value that it wants: -nothing")
	_, stderr = output(t, 2, "-house", "vingt", path)
	require.Contains(t, stderr, "option inconnue, ou sans la valeur qu'elle veut : -house")
	_, stderr = output(t, 2, "-lang", "en", "-at", at, file(t, "x.csv", "a;b\n1;2\n"))
	require.Contains(t, stderr, "no known title (at least: case, received, right); a model: -print")
	_, stderr = output(t, 2, "-at", at, file(t, "x.csv", "a;b\n1;2\n"))
	require.Contains(t, stderr, "un modèle : -print")
	require.NotContains(t, stderr, "known title")
	wide := []rune("dossier;reçu le;droit\nM-1;03/11/2026;accès\n")
	var unmarked []byte // UTF-16 without its mark
	for _, c := range wide {
		unmarked = append(unmarked, byte(c), byte(c>>8))
	}
	for _, letters := range []string{string(unmarked), "\ufeffdossier;re\xe7u le;droit\nM-1;03/11/2026;accès\n"} {
		for lang, says := range map[string]string{"fr": "au format CSV UTF-8\n$", "en": "save it again, as CSV UTF-8\n$"} {
			_, stderr = output(t, 2, "-lang", lang, "-at", at, file(t, "x.csv", letters))
			require.Regexp(t, says, stderr)
			require.NotContains(t, stderr, "-encoding", "there is no such option here")
		}
	}
	asked := []string{"-letters", folder, "-controller", "x", "-contact", "y", "-extend", "M-1", path}
	for _, reason := range []string{"congés d'été", "vacances", "trop de travail", "holidays", "x"} {
		_, fr := output(t, 2, append([]string{"-reason", reason}, asked...)...)
		require.Contains(t, fr, "seuls la complexité et le nombre de demandes prolongent le délai")
		_, en := output(t, 2, append([]string{"-lang", "en", "-reason", reason}, asked...)...)
		require.Contains(t, en, "complexity and the number of requests alone extend the period")
	}
}

// TestLettersOfAnEarlierRun stay in the folder and are named: none of them is sent for one of today.
func TestLettersOfAnEarlierRun(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "letters")
	run := func(on, list string) string {
		out, _ := output(t, 0, "-at", on, "-letters", folder, "-controller", "Ma Société", "-contact", "dpo@exemple.example",
			file(t, "requests.csv", "dossier;reçu le;droit;exécuté le;répondu le;données détenues;identité;abusive\n"+list))
		return out
	}
	out := run("2026-11-10 10:00", "M-1;03/11/2026;accès;;;oui;identifiée;non\nM-2;03/11/2026;accès;;;oui;identifiée;non\n")
	require.Contains(t, out, "M-1, accès : "+filepath.Join(folder, "M-1.txt")+", accusé de réception")
	out = run("2026-11-10 10:00", "M-1;03/11/2026;accès;;;oui;identifiée;non\nM-2;03/11/2026;accès;;;oui;identifiée;non\n")
	require.Contains(t, out, "est déjà là, la même")
	out = run("2026-11-12 10:00", "M-1;03/11/2026;accès;11/11/2026;;oui;identifiée;non\nM-2;03/11/2026;accès;11/11/2026;11/11/2026;oui;identifiée;non\n")
	require.Contains(t, out, "est déjà là, et reste ; ce n'est pas la lettre d'aujourd'hui (réponse)")
	require.Contains(t, out, filepath.Join(folder, "M-2.txt")+" : d'avant, aucune lettre d'aujourd'hui ne porte ce nom")
	b, err := os.ReadFile(filepath.Join(folder, "M-1.txt"))
	require.NoError(t, err)
	require.Contains(t, string(b), "accusé de réception")
}

// TestExtension: the one letter that was asked for, with its reason; none once the month is over, none of no request.
func TestExtension(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "letters")
	path := file(t, "requests.csv", "dossier;reçu le;droit\nM-1;03/11/2026;accès\nM-2;03/11/2026;accès\n")
	run := func(code int, on, lang, which string) (string, string) {
		return output(t, code, "-at", on, "-lang", lang, "-letters", folder, "-controller", "Ma Société", "-contact",
			"dpo@exemple.example", "-extend", which, "-reason", "complexité : six ans d'échanges", path)
	}
	out, _ := run(0, at, "fr", "M-1/accès")
	require.Contains(t, out, "M-1-access-extension.txt, prolongation")
	b, err := os.ReadFile(filepath.Join(folder, "M-1-access-extension.txt"))
	require.NoError(t, err)
	require.Contains(t, string(b), "pour le motif suivant :\n- complexité : six ans d'échanges.")
	require.Contains(t, string(b), "au plus tard le mercredi 3 février 2027")
	names, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Len(t, names, 1, "no other letter is written")
	out, _ = run(0, "2026-12-20 10:00", "fr", "M-2")
	require.Contains(t, out, "aucune lettre (le dernier jour pour annoncer une prolongation était le 2026-12-03")
	for which, says := range map[string][2]string{
		"M-9": {"aucune demande ouverte", "no open request"}, "M-1/erasure": {"aucune demande ouverte", "no open request"},
		"M-1/colère": {"aucun droit de ce nom", "no such right"},
	} {
		_, fr := run(2, at, "fr", which)
		require.Contains(t, fr, says[0])
		_, en := run(2, at, "en", which)
		require.Contains(t, en, says[1])
	}
}

// TestAddRefusesMore: a number of a case that is something else to a letter or a sheet; an event of a day that would undo
// one that is entered; and it tells what cannot be read of the list beside.
func TestAddRefusesMore(t *testing.T) {
	e := entering{t, filepath.Join(t.TempDir(), "desk.jsonl"), sampleAt}
	for _, id := range []string{"D-1\nObjet : autre", " D-1", "D-1 ", "D  1", "=1+1", "+33199001234", "D\t1", "D\u20281", "0199001234",
		strings.Repeat("D", 200)} {
		_, stderr := e.add(2, id, "reçu", "-right", "accès")
		require.Contains(t, stderr, "donner un numéro de la maison", id)
	}
	e.add(0, "D 1", "reçu", "-on", "03/11/2026", "-right", "accès")
	e.add(0, "D 1", "répondu", "-on", "10/11/2026 10:00")
	_, stderr := e.add(1, "D 1", "demande retirée", "-on", "05/11/2026")
	require.Contains(t, stderr, "rendrait impossible un événement déjà inscrit")
	_, stderr = e.add(1, "D 1", "demande retirée", "-on", "05/11/2026", "-lang", "en")
	require.Contains(t, stderr, "make an event impossible")
	_, stderr = e.add(2, "D 1", "répondu", "-right", "")
	require.Contains(t, stderr, "-right : la valeur est vide")

	list := file(t, "list.csv", "dossier;reçu le;droit\nM-1;03/11/2026;accès\nM-2;bientôt;accès\n")
	out, stderr := e.add(1, "M-1", "accusé", "-on", "10/11/2026", "-list", list)
	require.Contains(t, out, "dossier M-1, accusé")
	require.Contains(t, stderr, "ligne 3, colonne « reçu le »")

	// A journal that was typed: the request binds, under a number that is safe.
	typed := file(t, "typed.jsonl", `{"case":"=1+1","event":"received","at":"2026-11-02T09:00:00+01:00","right":"access"}`+"\n")
	out, stderr = output(t, 1, "-at", at, typed)
	require.Contains(t, stderr, "ligne 1 : le numéro d'un dossier tient en une ligne")
	require.NotContains(t, out+stderr, "=1+1")
	require.Contains(t, out, "1 demande, dont 1 en cours")
}

// TestANoteIsNoObjection: words of a refusal in a note are told on the face of the list and stop the number; no letter
// says that an objection was received. A request of after the instant that was chosen does the same.
func TestANoteIsNoObjection(t *testing.T) {
	list := file(t, "list.csv", "dossier;reçu le;droit;téléphone;Remarques\n"+
		"M-1;03/11/2026;accès;01 99 00 12 34;demande pour sa mère décédée\nM-2;24/11/2026;accès;01 99 00 12 35;\n"+
		"M-3;24/11/2026;ne plus appeler;01 99 00 12 36;\n")
	folder := t.TempDir()
	stops, letters := filepath.Join(folder, "stops.csv"), filepath.Join(folder, "letters")
	out, stderr := output(t, 1, "-at", at, "-stops", stops, "-letters", letters, "-controller", "Nous", "-contact", "dpo@exemple.example", list)
	require.Contains(t, out, "3 demandes, dont 3 en cours")
	require.Regexp(t, `(?m)^à l'instant +- +M-1 +opposition, à confirmer +lire .*list.csv, ligne 2 : `, out)
	require.Regexp(t, `(?m)^à l'instant .*M-3 +opposition +arrêter la prospection`, out)
	require.Contains(t, stderr, "ligne 2, colonne « E » : cette colonne n'est pas lue")
	require.Equal(t, 2, strings.Count(stderr, "la demande est datée d'après l'instant choisi"))
	b, err := os.ReadFile(stops)
	require.NoError(t, err)
	require.Equal(t, "téléphone;ne plus appeler depuis;demande;dossier\n+33199001234;;à confirmer;M-1\n+33199001236;;opposition;M-3\n", string(b))
	written, err := os.ReadDir(letters)
	require.NoError(t, err)
	require.Len(t, written, 1)
	text, err := os.ReadFile(filepath.Join(letters, written[0].Name()))
	require.NoError(t, err)
	require.Contains(t, string(text), "Référence : M-1")
	require.NotRegexp(t, "(?i)opposition|prospection", string(text))
	explained, _ := output(t, 1, "-at", at, "-explain", "M-1", list)
	require.Contains(t, explained, "Une opposition est à confirmer : lire ")
}
