package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// screened is what examples/screen makes of a command line, or why it makes nothing.
func screened(t *testing.T, args []string) (files [bins.Count]string, reasons map[Reason]int, err error) {
	t.Helper()
	j, err := program.Asked(append([]string{"-out", filepath.Join(t.TempDir(), "screen")}, args...))
	require.NoError(t, err)
	o, err := job.Open(j, func(job.Step) {})
	if err != nil {
		return files, nil, err
	}
	defer func() { require.NoError(t, o.Close()) }()
	if err := o.Hear(); err != nil {
		return files, nil, err
	}
	done, err := o.Write(t.Context(), func(job.Step) {})
	if err != nil {
		return files, nil, err
	}
	reasons = map[Reason]int{}
	for b, name := range bins.Files {
		text, err := os.ReadFile(filepath.Join(j.Out, name))
		require.NoError(t, err)
		files[b] = string(text)
		for _, c := range done.Tally.Ranked(bins.Bin(b)) {
			if c.Rows > 0 {
				reasons[Reason{File: name, Code: c.Code, Says: c.Says}] += c.Rows
			}
		}
	}
	return files, reasons, nil
}

// asks is the work that a command line asks for.
func asks(t *testing.T, args []string, shards, chunk int) *Work {
	t.Helper()
	w, err := work(append([]string{"-out", filepath.Join(t.TempDir(), "beam")}, args...))
	require.NoError(t, err)
	w.Shards, w.Chunk = shards, chunk
	draw()
	return w
}

// piped is what the pipeline makes of it: the parts of each file one after another, under one row of titles.
func piped(t *testing.T, args []string, shards, chunk int) (files [bins.Count]string, c Counts, err error) {
	t.Helper()
	w := asks(t, args, shards, chunk)
	if err := execute(t.Context(), w, beamx.Run); err != nil {
		require.NoFileExists(t, filepath.Join(w.Out, countsName))
		return files, c, err
	}
	b, err := os.ReadFile(filepath.Join(w.Out, countsName))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &c))
	for b := range bins.Count {
		for shard := range shards {
			text, err := os.ReadFile(filepath.Join(w.Out, shardName(b, shard, shards)))
			require.NoError(t, err)
			titles, rows, _ := strings.Cut(string(text), "\r\n")
			if shard == 0 {
				files[b] = titles + "\r\n"
			}
			require.Equal(t, files[b][:len(titles)], titles)
			files[b] += rows
		}
	}
	entries, err := os.ReadDir(w.Out)
	require.NoError(t, err)
	require.Len(t, entries, int(bins.Count)*shards+1, "nothing is left of what was not whole")
	return files, c, nil
}

// requireSame is that both make the same files of a command line, byte for byte, for the same reasons, or fail alike.
func requireSame(t *testing.T, args []string, shards, chunk int) (files [bins.Count]string) {
	t.Helper()
	want, reasons, bad := screened(t, args)
	got, c, err := piped(t, args, shards, chunk)
	if bad != nil {
		require.ErrorContains(t, err, strings.TrimSuffix(bad.Error(), " ; rien n'a été écrit"))
		return got
	}
	require.NoError(t, err)
	for b, name := range bins.Files {
		if diff := cmp.Diff(strings.Split(want[b], "\r\n"), strings.Split(got[b], "\r\n")); diff != "" {
			t.Fatalf("%s, -examples/screen +pipeline:\n%s", name, diff)
		}
	}
	had := map[Reason]int{}
	for _, r := range c.Reasons {
		n := r.Rows
		r.Rows = 0
		had[r] = n
	}
	require.Empty(t, cmp.Diff(reasons, had))
	return got
}

func TestTheSampleOfScreen(t *testing.T) {
	for _, c := range []struct {
		name          string
		shards, chunk int
		args          []string
	}{
		{"a chunk for each row or two", 3, 200, nil},
		{"some chunks", 1, 5_000, nil},
		{"one chunk", 2, 1 << 20, nil},
		{"in English", 3, 5_000, []string{"-lang", "en"}},
		{"in codes, by the law alone", 3, 5_000, []string{"-codes", "-law-only"}},
		{"another channel", 3, 5_000, []string{"-channel", "sms"}},
		{"messages, which are by address", 3, 5_000, []string{"-channel", "email"}},
	} {
		t.Run(c.name, func(t *testing.T) { requireSame(t, c.args, c.shards, c.chunk) })
	}
}

// TestTheFilesOfTools: each is read as the tool writes it, in whichever chunk a row is.
func TestTheFilesOfTools(t *testing.T) {
	dir := filepath.Join("..", "internal", "screening", "preset", "testdata")
	for _, tool := range []string{"hubspot", "odoo", "vicidial", "salesforce", "pagesjaunes", "meta", "outlook"} {
		t.Run(tool, func(t *testing.T) {
			requireSame(t, []string{"-in", filepath.Join(dir, tool+".csv"), "-at", "2026-11-30 10:00", "-searched"}, 2, 150)
		})
	}
}

// asProfessionals makes callable whoever said nothing.
var asProfessionals = []string{"-at", "2026-11-30 10:00", "-searched", "-set", "qualité=professionnel", "-set",
	"offre pour=travail", "-set", "information=informé et libre de refuser", "-set", "origine=carte de visite", "-campaign",
	filepath.Join("..", "internal", "screening", "sample", "campaign.json")}

// TestTiesOfAllKinds: who said no in one row said it in all of theirs, however far apart, in whichever chunk.
func TestTiesOfAllKinds(t *testing.T) {
	var chain strings.Builder
	chain.WriteString("Mobile;Fixe;Stop\n0639980077;;\n")
	for i := range 40 {
		fmt.Fprintf(&chain, "06399801%02d;06399801%02d;\n", i, i+1)
	}
	chain.WriteString("0639980140;;oui\n")
	for name, file := range map[string]string{
		"a chain of numbers": chain.String(),
		"records, by name and without": "Référence;Nom;Mobile;Stop\n7;Aubry;0639980001;\n9;Zorn;0639980003;\n7;Aubry;0639980002;oui\n" +
			"7;Colas;0639980004;\n7;;0639980005;\n",
		"records": "Code client;Nom;Mobile;Stop\nC-7;Aubry;0639980001;\n99;Zorn;0639980003;\nc-7;Brun;0639980002;oui\n",
		"addresses": "Nom;Mobile;Email;Note\nAubry;0639980001;;écrire à A.Aubry@exemple.fr\nBrun;0639980002;a.aubry@exemple.fr;" +
			"ne plus appeler\nColas;0639980003;c@exemple.fr;\n",
		"parts of numbers": "Mobile;Stop\n06 39 98 00 99 ou 35;oui\n06 39 98 00 35;\n0639980077;\n6,3998E+08;oui\n0639980078;\n",
		"a heading":        "Nom;Mobile\nAubry;0639980001\nNe plus appeler;\nBrun;0639980002\nZorn;0639980003\nRelances;\nColas;0639980004\n",
		"the rest of a note": "Nom;Mobile;Note\nAubry;0639980001;bien\nne plus appeler;;\nBrun;0639980002;\nZorn;0639980003;\n" +
			"Colas;0639980001;\n",
		"months first": "Nom;Mobile;Opposition le;Rappel demandé le\nAubry;0639980001;06/25/2026;\nBrun;0639980002;;03/10/2026\n" +
			"Zorn;0639980003;;\n",
		"rows that cannot be read": "Nom;Mobile;Fixe;Note\nAubry;0639980001;0639980002;\n\"Brun;0639980002;;a\nZorn;0639980003;;;;x\n" +
			"Colas;0639980003;;\n\nDurand\n;;;\nEvrard;0639980004;;\n",
		"a number again":   "Mobile;Fixe;Nom\n0639980001;;a\n0639980002;0639980001;b\n0639980001;;c\n0639980002;;d\n0639980003;0639980003;e\n",
		"a refusal of all": "Nom;Mobile\nAubry;0639980001\nne plus appeler personne de ce fichier;\n",
		"titles alone":     "Nom;Mobile\n\n\n",
		"Windows-1252, with commas": "Nom,Mobile,Fixe,Observations\nD\xe9sir\xe9,0639980001,,\"a; b\"\n\"Z\xe9 \"\"Zorn\"\"\",0639980002,,\n" +
			"Ir\xe8ne,0639980003,0639980001,refuse d'\xeatre appel\xe9e\n",
		"UTF-16": string(screentest.UTF16("Nom\tMobile\tStop\nAimée\t0639980001\t\nZoé\t0639980002\toui\nAimée\t0639980002\t\n")),
	} {
		t.Run(name, func(t *testing.T) {
			in := screentest.File(t, "in.csv", file)
			for _, chunk := range []int{1, 64} {
				requireSame(t, append([]string{"-in", in}, asProfessionals...), 3, chunk)
			}
		})
	}
}

// TestWhatIsKeptElsewhere: lists, in clear and under their own key, consents and results of calls.
func TestWhatIsKeptElsewhere(t *testing.T) {
	in := screentest.File(t, "in.csv", "ID;Nom;Mobile;Fixe;Email;Rappel demandé le\n"+
		"C-1;Aubry;0639980001;0639980011;a@exemple.fr;\nC-2;Brun;0639980002;;;\nC-3;Colas;0639980003;0639980002;;\n"+
		"C-4;Durand;0639980004;;d@exemple.fr;25/11/2026 18:00\nC-1;Aubry;0639980005;;;\nC-6;Evrard;0639980006;;;\n"+
		"C-7;Fabre;0639980007;;a@exemple.fr;\nC-8;Giraud;0639980008;0639980009;;\nC-9;Hubert;0639980009;;;\n")
	clear := screentest.File(t, "stops.csv", "téléphone;date;ID\n0639980011;03/10/2026;\n0639980099;;C-6\n")
	consents := screentest.File(t, "consents.csv", "téléphone;consentement état;consentement le;consentement pour;stop\n"+
		"0639980002;valide;01/10/2026;Alizé Télécom;\n0639980003;retiré;;;\n0639980008;valide;01/10/2026;;\n0639980004;;;;oui\n")
	results := screentest.File(t, "resultats.csv", "numero,instant,résultat\n0639980009,2026-11-28 11:02,refus\n"+
		"0639980002,2026-11-27 11:05,répondeur\n0639980002,2026-11-26 11:05,répondeur\n0639980006,2026-11-20 15:00,faux numéro\n"+
		"0639980007,2026-11-20 15:00,opposition\n")
	list, key := listed(t, "0639980008", "0639980005")
	asOf := []string{"-stops-as-of", "2026-11-30 09:00"}
	for name, more := range map[string][]string{
		"a list in clear":           append([]string{"-stops", clear}, asOf...),
		"a list that is old":        {"-stops", clear, "-stops-as-of", "2026-11-01 09:00"},
		"a list under its own key":  {"-stops", list, "-stops-key", key},
		"two lists":                 append([]string{"-stops", clear, "-stops", list, "-stops-key", key}, asOf...),
		"consents":                  {"-consents", consents},
		"results":                   {"-results", results},
		"all":                       append([]string{"-stops", clear, "-stops", list, "-stops-key", key, "-consents", consents, "-results", results}, asOf...),
		"messages, by address":      {"-consents", consents, "-channel", "email"},
		"a list that is not there":  {"-stops", filepath.Join(t.TempDir(), "none.csv")},
		"a result nobody explained": {"-results", screentest.File(t, "r.csv", "numero,instant,résultat\n0639980009,2026-11-28 11:02,RDV2\n")},
	} {
		t.Run(name, func(t *testing.T) {
			requireSame(t, slices.Concat([]string{"-in", in}, asProfessionals, more), 2, 90)
		})
	}
}

// listed is a suppression list as the library writes it, and its key.
func listed(t *testing.T, numbers ...string) (list, keyOf string) {
	t.Helper()
	secret := []byte("a secret of sixteen bytes or more")
	key, err := suppression.NewKey(secret)
	require.NoError(t, err)
	b := suppression.NewBuilder(key, suppression.Info{AsOf: time.Date(2026, 11, 30, 7, 0, 0, 0, time.UTC)})
	for _, s := range numbers {
		n, err := number.Parse(s)
		require.NoError(t, err)
		b.Add(n, rgpd.NewDate(2026, time.October, 3))
	}
	list = filepath.Join(t.TempDir(), "stops.list")
	f, err := os.Create(list)
	require.NoError(t, err)
	_, err = b.WriteTo(f)
	require.NoError(t, errors.Join(err, f.Close(), b.Close()))
	return list, screentest.File(t, "stops.key", hex.EncodeToString(secret)+"\n")
}

// A drawing is a file in which people stand under several numbers, records and addresses, and some say no.
type drawing struct {
	*rand.Rand
	people int
}

func (d drawing) one(of ...string) string { return of[d.IntN(len(of))] }

func (d drawing) number() string {
	n := fmt.Sprintf("%02d", d.IntN(d.people))
	return d.one("06399800"+n, "06 39 98 00 "+n, "+336399800"+n, "6399800"+n, "", "", "06.39.98.00."+n[:1]+"x")
}

func (d drawing) row() string {
	name := d.one("Aubry", "Brun", "Colas", "Durand", "", "Le Goff", "LEGOFF Ann")
	switch d.IntN(40) {
	case 0:
		return `"` + name + ";" + d.number() + ";;;;;"
	case 1:
		return name + ";" + d.number()
	case 2:
		return ""
	case 3:
		return d.one("Ne plus appeler", "Relances", "Clients du nord") + ";;;;;;"
	case 4:
		return name + ";" + d.number() + ";;;;;;;surplus"
	}
	return strings.Join([]string{name, d.number(), d.one("", "", d.number()),
		d.one("", "", fmt.Sprintf("R-%d", d.IntN(d.people))), d.one("", "", fmt.Sprintf("p%d@exemple.fr", d.IntN(d.people))),
		d.one("", "", "", "", "", "oui", "non", "peut-être", "03/10/2026"),
		d.one("", "", "", "", "rappeler lundi", "ne veut plus être appelé", "\"deux\nlignes\"", "voir 06399800"+fmt.Sprint(10+d.IntN(9)), "zwrgl")},
		";")
}

// TestDrawnFiles: whatever a file holds, both make the same of it.
func TestDrawnFiles(t *testing.T) {
	for seed := range uint64(12) {
		d := drawing{rand.New(rand.NewPCG(seed, 19)), []int{12, 60, 99}[seed%3]}
		file := "Nom;Mobile;Fixe;Référence;Email;Stop;Note\n"
		for range 20 + d.IntN(120) {
			file += d.row() + "\n"
		}
		args := append([]string{"-in", screentest.File(t, "in.csv", file)}, asProfessionals...)
		if seed%2 == 1 {
			list, key := listed(t, "0639980001", "0639980007", "0639980011")
			args = append(args, "-stops", list, "-stops-key", key)
		}
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { requireSame(t, args, 1+int(seed%4), 1+d.IntN(700)) })
	}
}
