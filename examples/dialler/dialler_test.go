package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func TestMain(m *testing.M) {
	if args := os.Getenv(asProgram); args != "" { // see start
		if err := run(context.Background(), strings.Split(args, "\n"), os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "dialler:", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	quiet()
	code := m.Run()
	if own.Server != nil {
		own.Server.Remove()
	}
	os.Exit(code)
}

// invitedPeople screens invented people into a folder of the test.
func invitedPeople(t *testing.T, persons int) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, screened(t.Context(), dir, persons, sampleAt))
	return filepath.Join(dir, "screened")
}

// opened is a dialler of a command line.
func opened(t *testing.T, args ...string) (*dialler, *settings) {
	t.Helper()
	s, err := parse(args, io.Discard)
	require.NoError(t, err)
	d, closed, err := s.open(t.Context(), io.Discard)
	require.NoError(t, err)
	t.Cleanup(func() { _ = closed() })
	return d, s
}

// A day of two hundred people: nobody is rung a fifth time, nobody who objected once that was acknowledged, nobody outside
// the hours, and all decisions come out again.
func TestADay(t *testing.T) {
	const persons = 200
	journal := t.TempDir()
	d, _ := opened(t, "-in", invitedPeople(t, persons), "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99",
		"-journal", journal, "-lines", "16", "-ring", "200ms")
	people, all := map[string]*lead{}, len(d.hopper.leads)
	byID := map[rgpd.PersonID]*lead{}
	for _, l := range d.hopper.leads {
		people[l.prospect.Number.Reveal()], byID[l.key.Person] = l, l
	}
	require.NoError(t, d.run(t.Context()))

	calls, spoke := map[string]int{}, map[string]bool{}
	for _, s := range d.sink.all() {
		l := people[s.number]
		require.NotNil(t, l, "somebody was rung whom the screening set aside")
		switch s.what {
		case acknowledged:
			spoke[s.number] = true
		case invited:
			require.False(t, spoke[s.number], "rung after what they said was acknowledged")
			calls[s.number]++
			state, err := d.kept.store.View(t.Context(), l.key)
			require.NoError(t, err)
			found := false
			for r := range state.All() {
				found = found || r.Call == s.call && (r.Counts() == !strings.HasSuffix(s.number, "8"))
			}
			require.True(t, found, "a call that no reservation is bound to")
		}
	}
	require.NotEmpty(t, spoke)
	fourth := 0
	for number, n := range calls {
		before, known := people[number].prospect.Attempts.Len()
		require.True(t, known)
		require.LessOrEqual(t, before+n, 4, "a fifth attempt: %s %d", number, before)
		if before+n == 4 {
			fourth++
		}
		switch number[len(number)-1] {
		case '6', '8', '0', '1', '9', '2', '5':
			require.Equal(t, 1, n, "they answered, objected, or are nobody")
		}
	}
	require.Positive(t, fourth, "the cap is reached, or it is not tried")

	events, err := readEvents(journal)
	require.NoError(t, err)
	for _, e := range events {
		if e.What != "bound" {
			continue
		}
		for place := range byID[e.Who].prospect.Territories().All {
			_, hour := place.Local(e.At)
			open := hour >= 10*time.Hour && hour < 20*time.Hour
			if byID[e.Who].prospect.Audience == rgpd.Consumer {
				open = open && (hour < 13*time.Hour || hour >= 14*time.Hour)
			}
			require.True(t, open, "rung at %s of their place", hour)
		}
	}
	out := 0
	for _, n := range d.live.whys {
		out += n
	}
	require.Equal(t, all, out+len(d.hopper.leads), "of each it is said why nobody rings")
	require.Zero(t, len(d.hopper.leads))

	kept, err := filepath.Glob(filepath.Join(journal, "*"))
	require.NoError(t, err)
	require.Len(t, kept, 2)
	for _, name := range kept {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		require.NotEmpty(t, b)
		require.NotRegexp(t, `\+336\d{8}|0639980\d{3}|06 39 98|D-00\d`, string(b), "a journal names nobody")
	}

	again, err := replay(journal)
	require.NoError(t, err)
	require.Equal(t, again.decisions, again.equal)
	require.Equal(t, len(d.sink.calls), again.allowed, "a call has its decision")
	require.Greater(t, again.decisions, again.allowed, "so has who was not called")
}

// The program without options says what it did, in both languages, and shows no number.
func TestItRunsAtOnce(t *testing.T) {
	for lang, says := range map[string][]string{
		"fr": {"a répondu", "s'est opposé", "écartées au criblage", "donnent le même verdict"},
		"en": {"answered", "objected", "set aside by the screening", "come to the same verdict"},
	} {
		var out bytes.Buffer
		require.NoError(t, run(t.Context(), []string{"-lang", lang, "-persons", "40", "-lines", "16", "-ring", "200ms"}, &out))
		for _, want := range says {
			require.Contains(t, out.String(), want)
		}
		require.NotRegexp(t, `0639980|06 39 98 0|63998\d\d`, out.String())
	}
}

// No call leaves beyond those that were asked for.
func TestSoManyCalls(t *testing.T) {
	d, _ := opened(t, "-in", invitedPeople(t, 60), "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99",
		"-journal", t.TempDir(), "-lines", "7", "-calls", "10", "-ring", "200ms")
	require.NoError(t, d.run(t.Context()))
	require.Len(t, d.sink.calls, 10)
	require.NotEmpty(t, d.hopper.leads)
}

// Whoever stops it has the calls under way ended and written down, and no other leaves.
func TestStopped(t *testing.T) {
	journal := t.TempDir()
	d, _ := opened(t, "-in", invitedPeople(t, 60), "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99",
		"-journal", journal, "-lines", "6", "-ring", "10m")
	ctx, stop := context.WithCancel(t.Context())
	left := 4
	d.sink.mu.Lock()
	d.sink.watch = func(one seen) {
		if left--; left == 0 {
			stop()
		}
	}
	d.sink.mu.Unlock()
	require.NoError(t, d.run(ctx))
	events, err := readEvents(journal)
	require.NoError(t, err)
	bound, ended := 0, 0
	for _, e := range events {
		switch e.What {
		case "bound":
			bound++
		case "ended":
			ended++
		}
	}
	require.Equal(t, bound, ended)
	require.LessOrEqual(t, bound, 4+6)
	require.NotEmpty(t, d.hopper.leads)
}

// A campaign that is screened anew has the people of before: who answered is not rung again, and the others are rung as
// often as is left.
func TestScreenedAnew(t *testing.T) {
	args := []string{"-at", "2026-11-23 11:00", "-show", "01 99 00 99 99", "-journal", t.TempDir(), "-lines", "16",
		"-ring", "100ms", "-key", filepath.Join(t.TempDir(), "key")}
	require.NoError(t, os.WriteFile(args[len(args)-1], []byte(strings.Repeat("07", 32)), 0o600))
	first, _ := opened(t, append(args, "-in", invitedPeople(t, 60))...)
	require.NoError(t, first.run(t.Context()))
	dir := t.TempDir()
	require.NoError(t, screened(t.Context(), dir, 80, sampleAt.Add(time.Minute)))
	again, _ := opened(t, append(args, "-in", filepath.Join(dir, "screened"))...)
	again.kept = first.kept
	require.NoError(t, again.run(t.Context()))
	calls := map[string]int{}
	for _, one := range append(first.sink.all(), again.sink.all()...) {
		if one.what == invited {
			calls[one.number]++
		}
	}
	require.Greater(t, len(calls), 60)
	for number, n := range calls {
		require.LessOrEqual(t, n, 4)
		if strings.ContainsAny(number[len(number)-1:], "0125689") {
			require.Equal(t, 1, n)
		}
	}
}

// A campaign keeps its name whatever else is known of it, and by whichever house; another principal's is another.
func TestNamesOfCampaigns(t *testing.T) {
	c := prospect.Campaign{Principal: "Alizé Télécom", Object: "abonnement internet", Caller: "Bonjour"}
	one := nameOfCampaign(&c)
	c.Caller, c.Weighing, c.BloctelCheckedOn = "Salut", prospect.WeighingDone, rgpd.DateOf(sampleAt)
	c.Principal = " ALIZE Telecom"
	require.Equal(t, one, nameOfCampaign(&c))
	for _, other := range []prospect.Campaign{{Principal: c.Principal, Object: "fibre"}, {Principal: "Lumen", Object: c.Object}} {
		require.NotEqual(t, one, nameOfCampaign(&other))
	}
}

// busyPeer has each call fail.
type busyPeer struct{ calls int }

func (b *busyPeer) ring(context.Context, outgoing) ending { b.calls++; return failed }
func (b *busyPeer) close()                                {}

// A peer that fails does not use up what people may be called.
func TestAPeerThatFails(t *testing.T) {
	d, _ := opened(t, "-in", invitedPeople(t, 200), "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99",
		"-journal", t.TempDir(), "-lines", "1")
	peer := &busyPeer{}
	d.line = peer
	require.ErrorContains(t, d.run(t.Context()), "look at the peer")
	require.Equal(t, mostFailed, peer.calls)
}

// A store that fails to keep what a person said has nothing acknowledged, and the run ends.
type deaf struct{ reserve.Store }

var errDeaf = errors.New("the disk is full")

func (s deaf) Apply(ctx context.Context, k reserve.Key, e reserve.Event) (reserve.Answer, error) {
	if e.ID() == (reserve.ID{}) {
		return reserve.Answer{}, errDeaf
	}
	return s.Store.Apply(ctx, k, e)
}

func TestNothingIsAcknowledgedThatIsNotKept(t *testing.T) {
	journal, key := t.TempDir(), filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("07", 32)), 0o600))
	args := []string{"-in", invitedPeople(t, 40), "-at", "2026-11-23 11:00", "-show", "01 99 00 99 99",
		"-key", key, "-journal", journal, "-lines", "1", "-ring", "200ms"}
	d, _ := opened(t, args...)
	var err error
	d.kept.store = deaf{d.kept.store}
	d.kept.ledger, err = reserve.Open(d.kept.store, reserve.Atomic)
	require.NoError(t, err)
	require.ErrorIs(t, d.run(t.Context()), errDeaf)
	for _, s := range d.sink.all() {
		require.NotEqual(t, acknowledged, s.what)
	}

	// It is in the journal, and the next run begins by telling it.
	left, err := untold(journal)
	require.NoError(t, err)
	require.Len(t, left, 1, "nobody is rung any more")
	again, _ := opened(t, args...)
	for _, l := range again.hopper.leads {
		state, err := again.kept.store.View(t.Context(), l.key)
		require.NoError(t, err)
		require.Equal(t, l.key.Person == left[0].Who, state.Known().Stop > rgpd.NoStop)
	}
	left, err = untold(journal)
	require.NoError(t, err)
	require.Empty(t, left)
}

// A line that is cut off at the end was never acted on; one that cannot be read within is no journal.
func TestJournalsThatAreCut(t *testing.T) {
	dir := t.TempDir()
	write := func(s string) { require.NoError(t, os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(s), 0o600)) }
	const line = `{"at":"2026-11-23T10:00:00Z","event":"said","person":"0102030405060708090a0b0c0d0e0f10",` +
		`"reservation":"0102030405060708090a0b0c0d0e0f10","stop":"objected"}` + "\n"
	write(line + line[:40])
	left, err := untold(dir)
	require.NoError(t, err)
	require.Len(t, left, 1)
	write(line[:40] + "\n" + line)
	_, err = untold(dir)
	require.ErrorContains(t, err, "line 1")
	write(line + strings.Replace(line, "said", "told", 1))
	left, err = untold(dir)
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestEndings(t *testing.T) {
	for _, c := range []struct {
		final int
		rang  bool
		want  ending
	}{
		{404, false, nobody}, {410, false, nobody}, {484, false, nobody}, {604, false, nobody},
		{404, true, failed}, {604, true, failed}, // a telephone rang
		{486, true, busy}, {486, false, busy}, {600, false, busy},
		{480, false, silent}, {408, false, silent}, {487, true, silent}, {487, false, silent},
		{603, true, declined}, {607, true, unwanted}, {607, false, unwanted},
		{500, false, failed}, {503, false, failed}, {403, false, failed}, {400, false, failed}, {302, false, failed},
		{0, false, lost}, {0, true, lost},
	} {
		require.Equal(t, c.want, endingOf(c.final, c.rang), "%d %t", c.final, c.rang)
	}
}

func TestHours(t *testing.T) {
	const paris = "métropole (UTC+01:00)"
	hours := func(cell, zone string) (out []string) {
		for _, w := range hoursOf(cell, zone, sampleAt) {
			out = append(out, w.From.Format("02T15:04")+"/"+w.Until.Format("02T15:04"))
		}
		return out
	}
	require.Equal(t, []string{"23T09:00/23T12:00", "23T13:00/23T19:00"}, hours("10:00-13:00 14:00-20:00", paris))
	require.Equal(t, []string{"23T14:00/23T17:00"}, hours("10:00-13:00", "Guadeloupe (UTC-04:00), ou Martinique"))
	require.Equal(t, []string{"22T23:00/23T23:00"}, hours("00:00-24:00", paris))
	for _, c := range [][2]string{
		{"", paris}, {"10:00-13:00", ""}, {"10:00-13:00", "métropole"}, {"10h-13h", paris}, {"10:00", paris},
		{"13:00-10:00", paris}, {"10:00-10:00", paris}, {"10:00-25:00", paris}, {"10:00-13:00 12:00-14:00", paris},
		{"10:00-13:00;14:00-20:00", paris}, {"10:00-13:00 demain", paris},
	} {
		require.Empty(t, hours(c[0], c[1]), "%q %q", c[0], c[1])
	}
}

// Nobody is rung in earnest by a simulated clock, by a memory that ends with the program, or under a number of fiction.
func TestSettingsThatRingNobody(t *testing.T) {
	for _, args := range []string{
		"-peer 192.0.2.1:5060", "-peer 127.0.0.1:5060", "-peer 127.0.0.1:5060 -in x -show 0199000000",
		"-peer 192.0.2.1:5060 -dsn x -key k -journal j -in x -show 0199000000 -at 2026-11-23_11:00",
		"-peer 192.0.2.1:5060 -dsn x -key k -journal j", "-peer proxy.example:5060 -dsn x -key k -journal j",
		"-peer 127.0.0.1:5060 -dsn x -key k -journal j -in x -show 0199000000 -at 2026-11-23_11:00",
		"-peer 127.0.0.1:5060 -dsn x -key k -journal j", "-peer 192.0.2.1:5060 -dsn x -key k -journal j -in x -show 0199000000 -bench",
		"-dsn x", "-dsn x -key k", "-in x", "-lines 0", "-retry 1s", "-clock 0", "-lang de", "-at monday", "x",
	} {
		var list []string
		for _, a := range strings.Fields(args) {
			list = append(list, strings.ReplaceAll(a, "_", " "))
		}
		_, err := parse(list, io.Discard)
		require.Error(t, err, args)
	}
	for _, args := range []string{"-peer 192.0.2.1:5060 -dsn x -key k -journal j -in x -show 0199000000",
		"-peer 127.0.0.1:5060 -dsn x -key k -journal j -in x -show 0199000000",
		"-peer 127.0.0.1:5060 -bench -dsn x -key k -journal j"} {
		_, err := parse(strings.Fields(args), io.Discard)
		require.NoError(t, err, args)
	}
}

// A folder that was changed, or that is not all of what was screened, is not dialled.
func TestFoldersThatAreNotDialled(t *testing.T) {
	people, err := newPeopleOf("")
	require.NoError(t, err)
	dir := invitedPeople(t, 40)
	_, err = readHopper(dir, "", people)
	require.NoError(t, err)
	name := filepath.Join(dir, "callable.csv")
	had, err := os.ReadFile(name)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(name, bytes.Replace(had, []byte("13:00"), []byte("14:00"), 1), 0o600))
	_, err = readHopper(dir, "", people)
	require.ErrorContains(t, err, "screen again")
	require.NoError(t, os.WriteFile(name, had, 0o600))

	cert := filepath.Join(dir, "certificate.json")
	was, err := os.ReadFile(cert)
	require.NoError(t, err)
	unsealed, err := parse([]string{"-in", dir, "-seal", filepath.Join(t.TempDir(), "key"), "-show", "0199000000"}, io.Discard)
	require.NoError(t, err)
	_, _, err = unsealed.open(t.Context(), io.Discard)
	require.Error(t, err, "a key that is not there")
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("07", 32)), 0o600))
	_, err = readHopper(dir, key, people)
	require.Error(t, err, "no seal, where one is asked for")
	for what, change := range map[string][2]string{
		"another channel":                 {`"channel": "live-call"`, `"channel": "sms"`},
		"other rules":                     {`"rule_set": "`, `"rule_set": "x`},
		"results of calls":                {`"reasons"`, `"results_of_calls": [{"name": "x"}], "reasons"`},
		"consents elsewhere":              {`"reasons"`, `"consents": {"name": "x"}, "reasons"`},
		"no instant":                      {`"at": "`, `"at": "x`},
		"a column that was not read then": {`"columns": [`, `"columns": [{"column": 1, "title": "réf.", "means": "remarque"},`},
	} {
		b := bytes.Replace(was, []byte(change[0]), []byte(change[1]), 1)
		require.NotEqual(t, string(was), string(b), what)
		require.NoError(t, os.WriteFile(cert, b, 0o600))
		_, err = readHopper(dir, "", people)
		require.Error(t, err, what)
	}
}

// A screening ends with the first of the lists that it asked, and is dialled for three days at the most.
func TestScreeningsGrowOld(t *testing.T) {
	people, err := newPeopleOf("")
	require.NoError(t, err)
	dir := invitedPeople(t, 60)
	cert := filepath.Join(dir, "certificate.json")
	was, err := os.ReadFile(cert)
	require.NoError(t, err)
	last := func(lists string) (h *hopper, last time.Time) {
		b := bytes.Replace(was, []byte(`"reasons"`), []byte(`"suppression_lists": [`+lists+`], "reasons"`), 1)
		require.NoError(t, os.WriteFile(cert, b, 0o600))
		h, err := readHopper(dir, "", people)
		require.NoError(t, err)
		for _, l := range h.leads {
			if end := l.hours[len(l.hours)-1].Until; end.After(last) {
				last = end
			}
		}
		return h, last
	}
	all, end := last("")
	require.Greater(t, end, sampleAt.Add(5*time.Hour))
	h, end := last(`{"name": "x", "as_of": "2026-11-23T09:00:00Z", "max_age": "2h0m0s"}`)
	require.Equal(t, time.Date(2026, 11, 23, 11, 0, 0, 0, time.UTC), end)
	require.Equal(t, len(all.leads), len(h.leads)+h.aside[asideAge])
	require.Positive(t, h.aside[asideAge], "six in the morning in Guadeloupe")
	h, _ = last(`{"name": "x", "as_of": "2026-11-23T09:00:00Z", "max_age": "24h0m0s"}, {"name": "y", "max_age": "24h0m0s"}`)
	require.Empty(t, h.leads, "a list of no instant clears nobody")

	b := bytes.Replace(was, []byte(`"reasons"`), []byte(`"suppression_lists": [{"name": "x"}], "reasons"`), 1)
	require.NoError(t, os.WriteFile(cert, b, 0o600))
	_, err = readHopper(dir, "", people)
	require.Error(t, err)

	b = bytes.Replace(was, []byte(`"at": "2026-11-23`), []byte(`"at": "2026-11-18`), 1)
	require.NoError(t, os.WriteFile(cert, b, 0o600))
	h, err = readHopper(dir, "", people)
	require.NoError(t, err)
	for _, l := range h.leads {
		require.Less(t, l.hours[len(l.hours)-1].Until, sampleAt)
	}
	require.Positive(t, h.aside[asideAge], "those of later.csv are of the fifth day")
}

// A number that the campaign may not show is not shown.
func TestNumbersThatAreNotShown(t *testing.T) {
	dir := invitedPeople(t, 40)
	for _, n := range []string{"06 39 98 00 01", "withheld", "08 99 00 00 00", "3639"} {
		s, err := parse([]string{"-in", dir, "-at", "2026-11-23 11:00", "-show", n, "-journal", t.TempDir()}, io.Discard)
		require.NoError(t, err)
		_, _, err = s.open(t.Context(), io.Discard)
		require.ErrorContains(t, err, "-show", n)
	}
}

func TestKeys(t *testing.T) {
	require.Equal(t, "9", keyOf([]byte("Signal=9\r\nDuration=160\r\n")))
	require.Equal(t, "9", keyOf([]byte(" Signal = 9 \n")))
	require.Empty(t, keyOf([]byte("Duration=160\r\n")))
	require.Empty(t, keyOf(nil))
	require.Equal(t, rgpd.Objected, wordOf("9"))
	require.Equal(t, rgpd.RefusedInCall, wordOf("8"))
	require.Zero(t, wordOf("1"))
}
