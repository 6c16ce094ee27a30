package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/runtime/graphx"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/proto"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// A logged is what the runner and the workers log.
type logged struct {
	mine sync.Mutex
	b    bytes.Buffer
}

func (l *logged) Write(b []byte) (int, error) {
	l.mine.Lock()
	defer l.mine.Unlock()
	return l.b.Write(b)
}

func (l *logged) String() string {
	l.mine.Lock()
	defer l.mine.Unlock()
	return l.b.String()
}

var said logged

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	slog.SetDefault(slog.New(slog.NewTextHandler(&said, &slog.HandlerOptions{Level: slog.LevelDebug,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr { // without the clock, whose digits may be anything
			if a.Value.Kind() == slog.KindTime {
				return slog.Attr{}
			}
			return a
		}})))
	os.Exit(m.Run())
}

const people = "Nom;Mobile;Fixe;Email;Stop\nAubryquatre;0639987001;0639987002;aubry@exemple.fr;\nBrunquatre;0639987003;;;oui\n" +
	"Colasquatre;0639987003;0639987004;;\nZornquatre;06 39 98 70 05;;;\n\"Durandquatre;0639987006;;;\n"

// drawnNames are those of jobs, which hold the nanoseconds of the clock.
var drawnNames = regexp.MustCompile(`go-job-[0-9-]+`)

// tells are what would tell of a person in there, or of the key.
var tells = regexp.MustCompile(`(?i)6\W?39\W?98\W?70\W?0[0-9]|quatre|aubry@`)

// TestNobodyIsNamedButInTheFiles: not in the graph that the runner is given, nor in what it logs, nor in what is counted,
// nor in any element that goes from worker to worker; and the key is nowhere.
func TestNobodyIsNamedButInTheFiles(t *testing.T) {
	key := "5ec7e7" + strings.Repeat("a7", 29)
	t.Setenv(keyFile, screentest.File(t, "key", key))
	raw, err := hex.DecodeString(key)
	require.NoError(t, err)
	consents := screentest.File(t, "consents.csv", "téléphone;consentement état\n0639987001;retiré\n")
	results := screentest.File(t, "r.csv", "numero,instant,résultat\n0639987004,2026-11-28 11:02,refus\n")
	w := asks(t, slices.Concat([]string{"-in", screentest.File(t, "in.csv", people), "-consents", consents, "-results", results},
		asProfessionals), 2, 60)
	nothing := func(what, text string) {
		t.Helper()
		require.False(t, tells.MatchString(text), "%s: %s", what, tells.FindString(text))
		require.NotContains(t, strings.ToLower(text), key[:12], what)
		require.NotContains(t, text, string(raw[:6]), what)
	}

	p, s := beam.NewPipelineWithRoot()
	screening(s, *w)
	edges, _, err := p.Build()
	require.NoError(t, err)
	env, err := graphx.CreateEnvironment(t.Context(), "beam:env:external:v1", func(context.Context) string { return "" })
	require.NoError(t, err)
	graph, err := graphx.Marshal(edges, &graphx.Options{Environment: env})
	require.NoError(t, err)
	bin, err := proto.Marshal(graph)
	require.NoError(t, err)
	require.Contains(t, prototext.Format(graph), "readFn")
	nothing("the graph", prototext.Format(graph)+string(bin))

	require.NoError(t, execute(t.Context(), w, beamx.Run))
	require.Contains(t, said.String(), "pipeline", "the runner logs")
	nothing("what is logged", drawnNames.ReplaceAllString(said.String(), ""))
	counts, err := os.ReadFile(filepath.Join(w.Out, countsName))
	require.NoError(t, err)
	nothing("the counts", string(counts))
	var stdout, stderr bytes.Buffer
	require.NoError(t, w.tell(&stdout, &stderr, false))
	nothing("the screen", stdout.String()+stderr.String())

	elements := 0
	element := func(of string, v any) {
		elements++
		if s, is := v.(Sealed); is {
			v = string(s.Bytes)
		}
		nothing(of, fmt.Sprintf("%v", v))
	}
	var plan Sealed
	read := readFn{*w}
	var chunks []Sealed
	require.NoError(t, read.ProcessElement(nil, func(s Sealed) { plan = s; element("plan", s) },
		func(_ int, s Sealed) { chunks = append(chunks, s); element("chunk", s) },
		func(pseudonym string, f Fact) { element("pseudonym", pseudonym); element("fact", f) }))
	ask := askFn{Work: *w}
	for i, c := range chunks {
		require.NoError(t, ask.ProcessElement(i, c, plan, func(pseudonym string, _ int) { element("asked", pseudonym) }))
	}
	require.Greater(t, elements, 20)
	for _, f := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
		nothing(f, fmt.Sprintf(f, ask.w.secret))
	}
	files, _, err := piped(t, w.Args, 1, 1000)
	require.NoError(t, err)
	require.Regexp(t, tells, strings.Join(files[:], ""), "the files hold the people")
}

// TestKeysThatDiffer: workers that were not given the same key open nothing of each other, and nothing is kept.
func TestKeysThatDiffer(t *testing.T) {
	w := asks(t, nil, 2, 5000)
	var plan Sealed
	var chunks []Sealed
	keep := func(int, Sealed) {}
	read := readFn{*w}
	require.NoError(t, read.ProcessElement(nil, func(s Sealed) { plan = s }, func(_ int, s Sealed) { chunks = append(chunks, s) },
		func(string, Fact) {}))
	draw()
	require.ErrorIs(t, (&askFn{Work: *w}).ProcessElement(0, chunks[0], plan, func(string, int) {}), errSeal)
	require.ErrorIs(t, (&decideFn{Work: *w}).ProcessElement(0, of(chunks[0]), of[Answer](), plan, keep,
		func(string, Claim) {}), errSeal)
	require.ErrorIs(t, (&keepFn{*w}).ProcessElement(nil, plan, of[Written](), of[Count]()), errSeal)

	drawn.key = nil
	_, err := own()
	require.ErrorIs(t, err, errNoKey)
	t.Setenv(keyFile, screentest.File(t, "short", "00ff"))
	_, err = own()
	require.ErrorContains(t, err, "16 octets au moins")
}

// of yields values as a runner does.
func of[T any](values ...T) func(*T) bool {
	return func(to *T) bool {
		if len(values) == 0 {
			return false
		}
		*to, values = values[0], values[1:]
		return true
	}
}

// TestWhoIsNotAnsweredIsNotDecided: what is lost on the way, or comes twice, ends the run.
func TestWhoIsNotAnsweredIsNotDecided(t *testing.T) {
	w := asks(t, append([]string{"-in", screentest.File(t, "in.csv", people)}, asProfessionals...), 1, 1000)
	var plan, rows Sealed
	held := map[string][]Fact{}
	read := readFn{*w}
	require.NoError(t, read.ProcessElement(nil, func(s Sealed) { plan = s }, func(_ int, s Sealed) { rows = s },
		func(pseudonym string, f Fact) { held[pseudonym] = append(held[pseudonym], f) }))
	var answers []Answer
	require.NoError(t, (&askFn{Work: *w}).ProcessElement(0, rows, plan, func(pseudonym string, chunk int) {
		join(pseudonym, of(chunk), of(held[pseudonym]...), func(_ int, a Answer) { answers = append(answers, a) })
	}))
	var decided Sealed
	var claims []First
	decide := func(rows func(*Sealed) bool, answers ...Answer) error {
		claims = nil
		return (&decideFn{Work: *w}).ProcessElement(0, rows, of(answers...), plan,
			func(_ int, s Sealed) { decided = s }, func(p string, c Claim) { claims = append(claims, First{p, c.Line}) })
	}
	require.NoError(t, decide(of(rows), answers...))
	require.NotEmpty(t, claims)
	for i := range answers {
		require.ErrorIs(t, decide(of(rows), slices.Delete(slices.Clone(answers), i, i+1)...), errUnanswered)
	}
	require.Error(t, decide(of[Sealed](), answers...))
	require.Error(t, decide(of(rows, rows), answers...))
	for i, a := range answers {
		if len(a.Facts) > 0 {
			other := slices.Clone(answers)
			other[i].Facts = append(slices.Clone(a.Facts), Fact{a.Facts[0].Of, "{}"})
			require.Error(t, decide(of(rows), other...), "two facts")
			other[i].Facts = []Fact{{a.Facts[0].Of, "{"}}
			require.Error(t, decide(of(rows), other...), "a fact that is cut")
		}
	}
	require.NoError(t, decide(of(rows), answers...))
	settle := func(firsts ...First) error {
		return (&settleFn{Work: *w}).ProcessElement(0, of(decided), of(firsts...), plan, func(string, Piece) {}, func(Count) {})
	}
	require.NoError(t, settle(claims...))
	require.ErrorIs(t, settle(claims[1:]...), errUnanswered)

	require.Error(t, (&keepFn{*w}).ProcessElement(nil, plan, of(Written{shardName(0, 0, 1), 4}), of[Count]()), "files lack")
	var all []Written
	for b := range bins.Count {
		all = append(all, Written{File: shardName(b, 0, 1)})
	}
	require.ErrorContains(t, (&keepFn{*w}).ProcessElement(nil, plan, of(all...), of[Count]()), "5 lignes lues et 0 écrites")
	require.NoDirExists(t, w.Out)
}

// TestAnotherRunIntoTheFolder leaves nothing of the one before, and may be tried again by the runner at any point.
func TestAnotherRunIntoTheFolder(t *testing.T) {
	w := asks(t, nil, 3, 5000)
	require.NoError(t, execute(t.Context(), w, beamx.Run))
	again := *w
	again.Shards, again.Run = 2, "another"
	require.NoError(t, execute(t.Context(), &again, beamx.Run))
	names := func() (out []string) {
		entries, err := os.ReadDir(w.Out)
		require.NoError(t, err)
		for _, e := range entries {
			info, err := e.Info()
			require.NoError(t, err)
			require.Zero(t, info.Mode().Perm()&0o077, "%s is its owner's alone", e.Name())
			out = append(out, e.Name())
		}
		return out
	}
	require.Len(t, names(), 2*int(bins.Count)+1)
	require.NoError(t, again.keep(nil, &Counts{}), "it was done")

	third := *w
	third.Shards, third.Run = 1, "third"
	require.NoError(t, os.MkdirAll(third.unfinished(), 0o700))
	files := []string{shardName(0, 0, 1), shardName(1, 0, 1)}
	require.NoError(t, os.WriteFile(filepath.Join(third.unfinished(), files[0]), []byte("new"), 0o600))
	require.Error(t, third.keep(files, &Counts{Run: "third"}), "one is not there")
	require.Len(t, names(), 2*int(bins.Count)+2, "and the run before stands")
	require.NoError(t, os.WriteFile(filepath.Join(third.unfinished(), files[1]), []byte("new"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(third.unfinished(), "begun"), nil, 0o600))
	require.NoError(t, third.clear())
	require.NoError(t, os.Rename(filepath.Join(third.unfinished(), files[0]), filepath.Join(w.Out, files[0])))
	require.NoError(t, third.keep(files, &Counts{Run: "third"}), "stopped in the middle, and tried again")
	require.ElementsMatch(t, append(files, countsName), names())
}

// TestTheOrderOfRows changes no decision: the same numbers may be called, and the same people not. Of rows that share
// all their numbers the first is kept, whichever it is.
func TestTheOrderOfRows(t *testing.T) {
	var rows []string
	for i := range 60 {
		rows = append(rows, fmt.Sprintf("N%d;06399801%02d;%s;%s;%s", i, i, []string{fmt.Sprintf("06399801%02d", (i*7)%60), ""}[i%3/2],
			[]string{"", fmt.Sprintf("R-%d", i%20)}[i%5/4], []string{"", "oui"}[i%17/16]))
	}
	var callable, refused []string
	for seed := range uint64(4) {
		file := "Nom;Mobile;Fixe;Référence;Stop\n" + strings.Join(rows, "\n") + "\n"
		got, _, err := piped(t, append([]string{"-in", screentest.File(t, "in.csv", file)}, asProfessionals...), 2, 100)
		require.NoError(t, err)
		titles, written := screentest.Written(t, []byte(got[bins.Callable]))
		at, numbers, names := slices.Index(titles, "rgpd_numero"), []string{}, []string{}
		for _, r := range written {
			numbers = append(numbers, strings.Split(r[at], " / ")...)
		}
		_, written = screentest.Written(t, []byte(got[bins.Refused]))
		for _, r := range written {
			names = append(names, r[0])
		}
		slices.Sort(numbers)
		slices.Sort(names)
		if numbers = slices.Compact(numbers); seed == 0 {
			callable, refused = numbers, names
			require.NotEmpty(t, callable)
			require.Greater(t, len(refused), 3, "more than they who said no")
		}
		require.Equal(t, callable, numbers)
		require.Equal(t, refused, names)
		rand.New(rand.NewPCG(seed, 3)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	}
}

// TestTheProgram answers what it is asked, in both languages.
func TestTheProgram(t *testing.T) {
	for says, args := range map[string][]string{
		"option inconnue : -preview": {"-preview"}, "unknown option: -zut": {"-zut", "-lang", "en"},
		"option inconnue : -key": {"-key", "k"}, "-lang \"de\" : fr ou en": {"-lang", "de"},
		"there is no such file": {"-in", "nowhere.csv", "-lang=en"}, "-chunk 0: from 1": {"-chunk", "0", "-lang", "en"},
		"-shards 0 : de 1 à 10000 parties": {"-chunk", "99", "-shards=0"},
	} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 2, run(t.Context(), args, &stdout, &stderr), says)
		require.Contains(t, strings.ReplaceAll(stderr.String(), "\u00a0", " "), says)
		require.Empty(t, stdout.String())
		require.NoError(t, flag.Set("shards", "4"))
		require.NoError(t, flag.Set("chunk", "262144"))
	}
	before := slog.Default()
	defer slog.SetDefault(before)
	dir := filepath.Join(t.TempDir(), "out")
	for says, args := range map[string][]string{
		"359 lignes, en 4 parties de chaque fichier": {"-out", dir},
		"359 rows, in 2 parts of each file":          {"-out", dir, "-lang", "en", "-shards", "2"},
	} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, 0, run(t.Context(), args, &stdout, &stderr), stderr.String())
		require.Contains(t, strings.ReplaceAll(stdout.String(), "\u00a0", " "), says)
		require.Empty(t, stderr.String())
		require.NoError(t, flag.Set("shards", "4"))
	}
	var stdout, stderr bytes.Buffer
	in := screentest.File(t, "in.csv", "Nom;Mobile;Zut\nA;0639980001;oui\nB;0639980002;\n")
	require.Equal(t, 2, run(t.Context(), []string{"-in", in, "-out", dir}, &stdout, &stderr))
	require.Contains(t, stderr.String(), `-column "Zut=stop"`)
	stderr.Reset()
	require.NoError(t, flag.Set("endpoint", "nowhere:1"))
	defer func() { require.NoError(t, flag.Set("endpoint", "")) }()
	drawn.key = nil
	require.Equal(t, 2, run(t.Context(), []string{"-lang", "en"}, io.Discard, &stderr))
	require.Contains(t, stderr.String(), "the key is missing", "a runner elsewhere has workers elsewhere")
}

// TestASieveLetsAllPass under which something is held, and few others.
func TestASieveLetsAllPass(t *testing.T) {
	s, err := secretOf([]byte("a secret of sixteen bytes or more"))
	require.NoError(t, err)
	for _, n := range []int{0, 1, 2, 7, 8, 9, 1000, 1025} {
		var held []string
		for i := range n {
			held = append(held, s.pseudonym(fmt.Sprint("held ", i)))
		}
		sieve, passed := sieveOf(held), 0
		for _, p := range held {
			require.True(t, sieve.may(p))
		}
		for i := range 2000 {
			if sieve.may(s.pseudonym(fmt.Sprint("other ", i))) {
				passed++
			}
		}
		require.Less(t, passed, 100, "of %d", n)
	}
}
