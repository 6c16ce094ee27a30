package main

import (
	"bytes"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// Two people who consented; the sample's campaign, Monday 23 November 2026 at 11:00.
const consenting = "téléphone;mobile;qualité;origine;consentement état;consentement le;consentement " +
	"canaux;consentement pour;consentement appelant;consentement objet;contrat;tentatives;rappel demandé le\r\n" +
	"0199001122;;particulier;formulaire;valide;01/09/2026;appel;Alizé Télécom;Bonjour Centre d'appels;abonnement " +
	"internet et mobile;aucun;0;aucun\r\n" +
	"0199001133;0639980001;particulier;formulaire;valide;01/09/2026;appel;Alizé Télécom;Bonjour Centre " +
	"d'appels;abonnement internet et mobile;aucun;0;aucun\r\n"

// keyed writes a suppression list as the library does, and its key.
func keyed(t *testing.T, principal string, asOf time.Time, numbers ...string) (list, key string) {
	t.Helper()
	secret := []byte("thirty-two random bytes, or so..")
	k, err := suppression.NewKey(secret)
	require.NoError(t, err)
	b := suppression.NewBuilder(k, suppression.Info{Principal: principal, AsOf: asOf})
	for _, n := range numbers {
		b.Add(numbered(t, n), 0)
	}
	var out bytes.Buffer
	_, err = b.WriteTo(&out)
	require.NoError(t, err)
	return screentest.File(t, "stops.list", out.String()), screentest.File(t, "stops.key",
		hex.EncodeToString(secret)+"\n")
}

// counts screens a file of the sample's campaign and counts its rows by file.
func counts(t *testing.T, file string, args ...string) (out [bins.Count]int, dir, stderr string) {
	t.Helper()
	out, dir, stderr, asked := countsOrAsked(t, file, args...)
	require.False(t, asked, stderr)
	return out, dir, stderr
}

// countsOrAsked is counts, of a file that may have a column which has to be asked about: then nothing is written.
func countsOrAsked(t *testing.T, file string, args ...string) (out [bins.Count]int, dir, stderr string, asked bool) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "out")
	var stdout, errs bytes.Buffer
	args = append([]string{"-in", screentest.File(t, "mine.csv", file), "-campaign",
		screentest.File(t, "c.json", string(sample.Campaign)), "-at", "2026-11-23 11:00", "-out", dir}, args...)
	if code := run(args, &stdout, &errs); code != 0 {
		require.Contains(t, errs.String(), "le tableau de toutes les colonnes", "a question, and no other error")
		require.NoDirExists(t, dir)
		return out, dir, errs.String(), true
	}
	for b := range bins.Count {
		_, rows := screentest.Written(t, read(t, dir, b))
		out[b] = len(rows)
	}
	return out, dir, errs.String(), false
}

func TestSuppressionLists(t *testing.T) {
	asOf := sample.Instant.Add(-time.Hour)
	list, key := keyed(t, "Alizé Télécom", asOf, "06 39 98 00 01")
	stale, _ := keyed(t, "", sample.Instant.Add(-48*time.Hour), "06 39 98 00 01")
	future, _ := keyed(t, "", sample.Instant.Add(time.Hour), "06 39 98 00 01")
	foreign, _ := keyed(t, "Groupe Mistral", asOf, "06 39 98 00 01")
	plain := func(content string) string { return screentest.File(t, "stops.csv", content) }
	numbers := func(titles string, rows ...string) []string {
		content := strings.Join(append([]string{titles}, rows...), "\n") + "\n"
		return []string{"-stops", plain(content), "-stops-as-of", "2026-11-23 10:00"}
	}
	const lost = "ne se lit pas"
	for _, c := range []struct {
		name  string
		args  []string
		want  [bins.Count]int
		warns string
	}{
		{"without a list nothing is known of a stop", nil, [bins.Count]int{bins.Undecided: 2}, ""},
		{"a list that has the second number of a row", []string{"-stops", list, "-stops-key", key},
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"a list of two days ago", []string{"-stops", stale, "-stops-key", key},
			[bins.Count]int{bins.Undecided: 1, bins.Refused: 1}, "2 jours"},
		{"the same, where two days are allowed", []string{"-stops", stale, "-stops-key", key, "-stops-max-age", "48h"},
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"a list of after the call", []string{"-stops", future, "-stops-key", key},
			[bins.Count]int{bins.Undecided: 1, bins.Refused: 1}, "après l'instant"},
		{"a list of somebody else", []string{"-stops", foreign, "-stops-key", key}, [bins.Count]int{bins.Undecided: 2},
			"autre professionnel"},
		{"two lists, one of them stale", []string{"-stops", list, "-stops", stale, "-stops-key", key},
			[bins.Count]int{bins.Undecided: 1, bins.Refused: 1}, "2 jours"},
		{"a file in clear", []string{"-stops", plain("Tél;opposition\n+33 6 39 98 00 01;12/10/2026\n"), "-stops-as-of",
			"2026-11-23 10:00"}, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"a file in clear whose objection is older than the consent",
			[]string{"-stops", plain("Tél;opposition\n0639980001;12/03/2026\n"), "-stops-as-of", "2026-11-23 10:00"},
			[bins.Count]int{bins.Callable: 2}, ""},
		{"a date that cannot be read: a stop all the same",
			[]string{"-stops", plain("Tél;opposition\n0639980001;hier\n"), "-stops-as-of", "2026-11-23 10:00"},
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"who is marked as none is not stopped", []string{"-stops", plain("Tél;stop\n0639980001;aucun\n"),
			"-stops-as-of", "2026-11-23 10:00"}, [bins.Count]int{bins.Callable: 2}, ""},
		{"who is marked as none, and is in the register", numbers("Tél;stop;bloctel inscrit", "0639980001;aucun;oui"),
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"whom the register does not have", numbers("Tél;stop;bloctel inscrit", "0639980001;aucun;non"),
			[bins.Count]int{bins.Callable: 2}, ""},
		{"whom a note says the register has", numbers("Tél;stop;note", "0639980001;aucun;bloctel inscrit"),
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"numbers alone", []string{"-stops", plain("numéro\n0639980001\n0199001122\n"), "-stops-as-of",
			"2026-11-23 10:00"}, [bins.Count]int{bins.Refused: 2}, ""},
		{"a number that cannot be read: the list clears nobody", numbers("numéro", "06 39 98"),
			[bins.Count]int{bins.Undecided: 2}, lost},
		{"a row without a number: likewise", numbers("numéro;nom", ";Martin"), [bins.Count]int{bins.Undecided: 2},
			lost},
		{"two numbers in a cell", numbers("numéro", `"06 39 98 00 01 / 0199001122"`), [bins.Count]int{bins.Refused: 2},
			""},
		{"one of two unread", numbers("numéro", `"06 39 98 00 01 / 01990"`),
			[bins.Count]int{bins.Refused: 1, bins.Undecided: 1}, lost},
		{"two cells, one of them unread", numbers("fixe;mobile", "01990;06 39 98 00 01"),
			[bins.Count]int{bins.Refused: 1, bins.Undecided: 1}, lost},
		{"empty rows", numbers("numéro;nom", "0639980001;Martin", ";", ";"),
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"a number in another column", numbers("numéro;ligne 2", "0639980009;0639980001"),
			[bins.Count]int{bins.Callable: 1, bins.Refused: 1}, ""},
		{"an unread number in a line too long", numbers("fixe;mobile", "01990;0639980001;x"),
			[bins.Count]int{bins.Refused: 1, bins.Undecided: 1}, lost},
		{"a number past the titles", numbers("numéro;nom", "Martin;Jean;0639980001"),
			[bins.Count]int{bins.Refused: 1, bins.Undecided: 1}, lost},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, stderr := counts(t, consenting, c.args...)
			require.Equal(t, c.want, got)
			if c.warns == "" {
				require.Empty(t, stderr)
			}
			require.Contains(t, stderr, c.warns)
			require.NotContains(t, stderr, "063998")
		})
	}
}

func TestListsThatCannotBeUsed(t *testing.T) {
	list, key := keyed(t, "", sample.Instant, "06 39 98 00 01")
	whole, err := os.ReadFile(list)
	require.NoError(t, err)
	altered := bytes.Clone(whole)
	altered[len(altered)-40] ^= 1
	other := screentest.File(t, "other.key", strings.Repeat("ab", 32))
	for _, c := range []struct {
		name string
		args []string
		says string
	}{
		{"no key", []string{"-stops", list}, "-stops-key"},
		{"another key", []string{"-stops", list, "-stops-key", other}, "autre clé"},
		{"no hexadecimal key", []string{"-stops", list, "-stops-key", list}, "hexadécimaux"},
		{"a short key", []string{"-stops", list, "-stops-key", screentest.File(t, "k", "abcd")}, "trop courte"},
		{"no key file", []string{"-stops", list, "-stops-key", "nowhere.key"}, "nowhere.key"},
		{"a list cut short", []string{"-stops", screentest.File(t, "l", string(whole[:len(whole)-9])), "-stops-key",
			key}, "coupé"},
		{"a list that was altered", []string{"-stops", screentest.File(t, "l", string(altered)), "-stops-key", key},
			"modifié"},
		{"no list", []string{"-stops", "nowhere.list"}, "nowhere.list"},
		{"a file in clear without its instant", []string{"-stops", screentest.File(t, "s.csv", "tel\n0639980001\n")},
			"-stops-as-of"},
		{"a file in clear without numbers", []string{"-stops", screentest.File(t, "s.csv", "opposition\noui\n"),
			"-stops-as-of", "2026-11-23 10:00"}, "numéro"},
		{"lists for e-mail", []string{"-stops", list, "-stops-key", key, "-channel", "email"}, "e-mail"},
		{"no duration", []string{"-stops-max-age", "0s"}, "-stops-max-age"},
		{"no instant", []string{"-stops-as-of", "hier"}, "-stops-as-of"},
		{"no consents", []string{"-consents", "nowhere.csv"}, "nowhere.csv"},
		{"consents without a column of consents", []string{"-consents", screentest.File(t, "c.csv",
			"tel;nom\n0639980001;x\n")}, "consentement"},
		{"consents without numbers", []string{"-consents", screentest.File(t, "c.csv", "consentement\nvalide\n")},
			"numéro"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			var stdout, stderr bytes.Buffer
			require.Equal(t, 2, run(append([]string{"-out", dir}, c.args...), &stdout, &stderr))
			require.Empty(t, stdout.String())
			require.Contains(t, stderr.String(), c.says)
			require.NoDirExists(t, dir)
		})
	}
}

func TestConsentBase(t *testing.T) {
	campaign := "téléphone;mobile;qualité;origine;fichier " +
		"consulté;consentement\r\n0199001122;0639980001;particulier;formulaire;oui;valide\r\n"
	const titles = "Téléphone;état;le;canaux;pour;appelant;objet\n"
	const tail = ";appel;ALIZE TELECOM;Bonjour Centre d'appels;abonnement internet et mobile\n"
	named := []string{"-column", "état=consentement état", "-column", "le=consentement le", "-column",
		"canaux=consentement canaux", "-column", "pour=consentement pour", "-column", "appelant=consentement appelant",
		"-column", "objet=consentement objet"}
	for _, c := range []struct {
		name, base string
		want       bins.Bin
	}{
		{"nobody consented, whatever the row says", "0199009999;valide;01/09/2026" + tail, bins.Refused},
		{"the number is there", "0199001122;valide;01/09/2026" + tail, bins.Callable},
		{"the second number is there", "+33 6 39 98 00 01;valide;01/09/2026" + tail, bins.Callable},
		{"withdrawn under one of two numbers", "0199001122;valide;01/09/2026" + tail + "0639980001;retiré;01/09/2026" +
			tail, bins.Refused},
		{"withdrawn, then given again", "0199001122;retiré;01/08/2026" + tail + "0199001122;valide;01/09/2026" + tail,
			bins.Callable},
		{"the same, in the other order of lines", "0199001122;valide;01/09/2026" + tail +
			"0199001122;retiré;01/08/2026" + tail, bins.Callable},
		{"withdrawn on a day that nobody knows", "0199001122;valide;01/09/2026" + tail + "0199001122;retiré;" + tail,
			bins.Refused},
		{"a later one for somebody else changes nothing", "0199001122;valide;01/09/2026" + tail +
			"0199001122;retiré;01/10/2026;appel;Groupe Mistral;x;y\n", bins.Callable},
		{"a date that cannot be read", "0199001122;valide;hier" + tail, bins.Undecided},
		{"a line that is cut: half a consent", "0199001122;valide\n", bins.Undecided},
		{"two lines of one day: the lesser", "0199001122;valide;01/09/2026" + tail + "0199001122;vicié;01/09/2026" +
			tail, bins.Refused},
	} {
		t.Run(c.name, func(t *testing.T) {
			var want [bins.Count]int
			want[c.want] = 1
			got, _, _ := counts(t, campaign,
				append([]string{"-consents", screentest.File(t, "base.csv", titles+c.base)}, named...)...)
			require.Equal(t, want, got)
		})
	}
}

func TestColumnsRenamed(t *testing.T) {
	file := "Contact 1;Contact 2;type;note\n0199001122;x;particulier;tel\n"
	got, _, _ := counts(t, file, "-column", "contact 1=téléphone", "-column", "contact 2=", "-searched")
	require.Equal(t, 1, got[bins.Refused]+got[bins.Undecided])
	got, _, _ = counts(t, "Mobile;Téléphone;Phone;Portable;Fixe;Qualité\n0199001122;;;;x;particulier\n", "-column",
		"FIXE=", "-searched")
	require.Equal(t, 0, got[bins.Ruined], "a column is not read, and so is no fifth of numbers")
	for _, c := range []struct{ arg, says string }{{"a", "titre du fichier"}, {"=téléphone", "titre du fichier"},
		{"a=b", "n'est pas une colonne"}} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 2, run([]string{"-column", c.arg}, &stdout, &stderr))
		require.Contains(t, stderr.String(), c.says)
	}
	var stdout, stderr bytes.Buffer
	require.Equal(t, 2, run([]string{"-in", screentest.File(t, "five.csv",
		"tel;tel 1;tel 2;mobile;fixe\n0199001122;;;;\n"), "-out", t.TempDir()}, &stdout, &stderr))
	require.Contains(t, stderr.String(), "plus de 4")
}

// A refusal that a row states hides no objection of a list, under whichever of its numbers:
// in 2025 the law let a consumer be called again sixty days after a refusal.
func TestAListedObjectionAfterARefusalOfTheRow(t *testing.T) {
	const row = "Mobile;Tel 2;refus le;Bloctel;qualité;offre pour;information;origine\n" +
		"0639980001;0639980002;01/02/2024;non inscrit;particulier;vie privée;informé et libre de refuser;formulaire\n"
	checked := strings.Replace(string(sample.Campaign), "{", `{"bloctel_checked_on": "2025-11-20",`, 1)
	args := []string{"-law-only", "-searched", "-at", "2025-11-24 11:00", "-campaign",
		screentest.File(t, "2025.json", checked)}
	got, _, _ := counts(t, row, args...)
	require.Equal(t, [bins.Count]int{bins.Callable: 1}, got, "sixty days are over")
	for _, listed := range []string{"0639980001;01/06/2023", "0639980002;01/06/2023", "0639980002;01/06/2025",
		"0639980002;"} {
		list := screentest.File(t, "stops.csv", "téléphone;opposition le\n"+listed+"\n")
		got, _, _ := counts(t, row, append(args, "-stops", list, "-stops-as-of", "2025-11-24 10:00")...)
		require.Equal(t, [bins.Count]int{bins.Refused: 1}, got, listed)
	}
}

// A list in clear whose line is too long stops the number that it has all the same.
func TestALineTooLongOfAListStops(t *testing.T) {
	list := screentest.File(t, "stops.csv", "téléphone;stop\n0639980001;oui;et un mot\n")
	got, _, stderr := counts(t, consenting, "-stops", list, "-stops-as-of", "2026-11-23 10:00")
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got)
	require.Contains(t, stderr, "ne se lit pas")
}

// That records were searched, and hold half a fact, is no word on who is in a list.
func TestWhoIsInAListIsStoppedThoughRecordsWereSearched(t *testing.T) {
	list := screentest.File(t, "stops.csv", "téléphone;fichier consulté;contrat\n0639980001;oui;en cours\n")
	got, _, _ := counts(t, consenting, "-stops", list, "-stops-as-of", "2026-11-23 10:00")
	require.Equal(t, [bins.Count]int{bins.Callable: 1, bins.Refused: 1}, got)
}

// A list without titles is read: whatever reads as a number in it is stopped.
func TestAListWithoutTitles(t *testing.T) {
	for name, list := range map[string]string{
		"international, a line each": "+33199001122\n+33199001144\n",
		"a number alone":             "0199001122",
		"two numbers in a cell":      "01 99 00 11 44 / 01 99 00 11 22\n",
		"several columns":            "Dupont;0199001144;03/04/2026\nMartin;0199001122;\n",
		"several numbers a row":      "0199001144,0199001122\n",
		"UTF-16":                     utf16LE("0199001122\r\n0199001144\r\n"),
		"a byte order mark":          "\ufeff+33199001122\n",
	} {
		t.Run(name, func(t *testing.T) {
			got, dir, _ := counts(t, consenting, "-stops", screentest.File(t, "stop.txt", list), "-stops-as-of", "2026-11-23 10:00")
			require.Equal(t, 1, got[bins.Refused], got)
			require.NotContains(t, string(read(t, dir, bins.Callable)), "0199001122")
		})
	}
}

// A campaign file needs titles: what its columns are cannot be guessed of the first person in it.
func TestACampaignWithoutTitles(t *testing.T) {
	for name, file := range map[string]string{
		"a number":   "Dupont;0199001122\nMartin;0199001133\n",
		"an address": "téléphone;dupont@exemple.example\n0199001122;a\n",
		"a date":     "téléphone;12/03/2026\n0199001122;a\n",
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, errs bytes.Buffer
			dir := filepath.Join(t.TempDir(), "out")
			require.Equal(t, 2, run([]string{"-in", screentest.File(t, "mine.csv", file), "-out", dir}, &stdout, &errs))
			require.Contains(t, errs.String(), "ligne de titres")
			require.NotContains(t, errs.String(), "01990011")
			require.NotContains(t, errs.String(), "dupont@")
			require.NoDirExists(t, dir)
		})
	}
}

// Titles with signs and figures are titles.
func TestTitlesThatLookLikeData(t *testing.T) {
	for _, title := range []string{"E-mail (@)", "hs_v2_date_entered_98765432", "Étape 12345678", "Note 2026", "2026", "@", "Q1 2026"} {
		got, _, _ := counts(t, strings.Replace(strings.ReplaceAll(consenting, "\r\n", ";\r\n"), ";\r\n", ";"+title+"\r\n", 1))
		require.Equal(t, 0, got[bins.Ruined], title)
	}
}

// utf16LE is a text as Windows calls Unicode.
func utf16LE(s string) string {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return string(out)
}

// What this program set aside is not screened again as if it had said nothing: its own columns hold refusals.
func TestAResultIsNoCampaign(t *testing.T) {
	_, dir, _ := counts(t, strings.Replace(consenting, "aucun;0;aucun\r\n", "aucun;0;aucun;ne plus appeler\r\n", 1))
	for _, b := range []bins.Bin{bins.Ruined} {
		var stdout, errs bytes.Buffer
		again := filepath.Join(t.TempDir(), "again")
		file := screentest.File(t, "again.csv", string(read(t, dir, b)))
		require.Equal(t, 2, run([]string{"-in", file, "-out", again}, &stdout, &errs), bins.Files[b])
		require.Contains(t, errs.String(), "résultat de ce programme")
		require.NoDirExists(t, again)
	}
}
