// Command dialler rings people of a screened campaign, as many at a time as there are free lines: it decides and
// reserves in one step, shows the agent the duties, places the call by SIP, and keeps what came of it and what the
// person said.
//
//	go run -C examples/dialler .               invented people, telephones of its own, a simulated day
//	go run -C examples/dialler . -in monday …  the folder of a screening: its callable.csv and later.csv
//	go run -C examples/dialler . -h            the manual, in French and English
//
// With the store of its memory it rings its own telephones and nobody else. With -dsn it keeps the reservations in
// PostgreSQL, for all processes, and rings a peer by SIP. README.md beside it says what it is and what it is not.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "dialler:", err)
		os.Exit(1)
	}
}

// settings are what the flags say.
type settings struct {
	in, seal, dsn, peer, shown, key, journal, at, lang, replay string
	clock                                                      float64
	bench                                                      bool // the peer is test equipment
	calls, lines, persons                                      int
	retry, wait                                                time.Duration
	from                                                       time.Time
	tag                                                        language.Tag
}

// parse reads the flags. Whoever could be rung in earnest is rung by the real clock and from a shared store.
func parse(args []string, stdout io.Writer) (s *settings, err error) {
	s = &settings{}
	flags := flag.NewFlagSet("dialler", flag.ContinueOnError)
	flags.SetOutput(stdout)
	flags.Usage = func() { fmt.Fprint(stdout, manual) }
	flags.StringVar(&s.in, "in", "", "")
	flags.StringVar(&s.seal, "seal", "", "")
	flags.StringVar(&s.dsn, "dsn", "", "")
	flags.StringVar(&s.peer, "peer", "", "")
	flags.BoolVar(&s.bench, "bench", false, "")
	flags.StringVar(&s.shown, "show", "", "")
	flags.StringVar(&s.key, "key", "", "")
	flags.StringVar(&s.journal, "journal", "", "")
	flags.StringVar(&s.replay, "replay", "", "")
	flags.StringVar(&s.at, "at", "", "")
	flags.Float64Var(&s.clock, "clock", 1, "")
	flags.IntVar(&s.calls, "calls", 0, "")
	flags.IntVar(&s.lines, "lines", 4, "")
	flags.IntVar(&s.persons, "persons", 60, "")
	flags.DurationVar(&s.retry, "retry", time.Hour, "")
	flags.DurationVar(&s.wait, "ring", 0, "")
	flags.StringVar(&s.lang, "lang", "fr", "")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if flags.NArg() > 0 {
		return nil, fmt.Errorf("%q is no flag; -h says what there is", flags.Arg(0))
	}
	switch s.lang {
	case "fr":
		s.tag = language.French
	case "en":
		s.tag = language.English
	default:
		return nil, errors.New("-lang: fr or en")
	}
	if s.in == "" && s.at == "" {
		s.from = sampleAt
	}
	if s.at != "" {
		at, err := time.Parse("2006-01-02 15:04", s.at)
		if err != nil {
			return nil, errors.New(`-at: want a day and an hour in Paris: "2026-11-23 11:00"`)
		}
		day := rgpd.NewDate(at.Date())
		s.from = rgpd.Mainland.Instant(day, at.Sub(at.Truncate(24*time.Hour)))
	}
	if s.shown == "" && s.in == "" {
		s.shown = "01 99 00 99 99"
	}
	if s.wait == 0 {
		if s.wait = 25 * time.Second; s.peer == "" {
			s.wait = 300 * time.Millisecond
		}
	}
	return s, s.check()
}

func (s *settings) check() error {
	switch {
	case s.lines < 1 || s.lines > 1000:
		return errors.New("-lines: from 1 to 1000")
	case s.retry < time.Minute:
		return errors.New("-retry: a minute or more; nobody is rung without a pause")
	case s.clock <= 0 || s.clock > 1e6:
		return errors.New("-clock: how many times as fast as the real one, more than 0")
	case s.dsn != "" && s.key == "":
		return errors.New("-dsn needs -key, a file of 16 bytes or more in hexadecimal: the same in every process")
	case s.dsn != "" && s.journal == "":
		return errors.New("-dsn needs -journal, the folder in which decisions are kept")
	case s.shown == "":
		return errors.New("-show: which number is shown to the person? Give one that the campaign may show")
	case s.peer == "":
		return nil
	case s.dsn == "":
		return errors.New("-peer needs -dsn: what is kept in memory alone is forgotten, and binds no other process")
	case s.bench && !isLoopback(s.peer):
		return errors.New("-bench: test equipment is on this machine, at an address of 127.0.0.0/8")
	case !s.from.IsZero() && !s.bench:
		return errors.New("-peer is rung by the real clock: leave -at out, and give -in; a proxy on this machine " +
			"rings people, too. Of test equipment that rings nobody, say -bench")
	case s.in == "" && !s.bench:
		return errors.New("-peer needs -in: nobody rings numbers of fiction")
	}
	return nil
}

// isLoopback reports whether nobody but this machine is reached by an address.
func isLoopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	ip := net.ParseIP(host)
	return err == nil && ip != nil && ip.IsLoopback()
}

func run(ctx context.Context, args []string, stdout io.Writer) error {
	s, err := parse(args, stdout)
	if err != nil {
		return err
	}
	quiet()
	if s.replay != "" {
		return s.replays(s.replay, stdout)
	}
	tmp, err := os.MkdirTemp("", "dialler-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	if s.in == "" {
		if err := screened(ctx, tmp, s.persons, s.from); err != nil {
			return err
		}
		s.in = filepath.Join(tmp, "screened")
	}
	if s.journal == "" {
		s.journal = filepath.Join(tmp, "journal")
	}
	d, closed, err := s.open(ctx, stdout)
	if err != nil {
		return err
	}
	s.head(stdout, d.hopper)
	err = d.run(ctx)
	d.foot(stdout)
	if err := errors.Join(err, closed()); err != nil {
		return err
	}
	return s.replays(s.journal, stdout)
}

// open makes the dialler that the settings describe. closed gives back what it holds.
func (s *settings) open(ctx context.Context, stdout io.Writer) (d *dialler, closed func() error, err error) {
	var held []func() error
	closed = func() error {
		var errs []error
		for _, c := range slices.Backward(held) {
			errs = append(errs, c())
		}
		return errors.Join(errs...)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, closed())
		}
	}()
	d = &dialler{clock: newClock(s.from, s.clock), scripts: newScripts(s.tag), tag: s.tag,
		lines: s.lines, calls: s.calls, retry: s.retry, patience: patience}
	if d.policy, err = house(); err != nil {
		return nil, closed, err
	}
	people, err := newPeopleOf(s.key)
	if err != nil {
		return nil, closed, err
	}
	if d.hopper, err = readHopper(s.in, s.seal, people); err != nil {
		return nil, closed, err
	}
	caller, err := number.ParseCaller(s.shown)
	if err != nil {
		return nil, closed, fmt.Errorf("-show: %w", err)
	}
	if err := mayShow(caller, d.hopper, d.clock.now()); err != nil {
		return nil, closed, err
	}
	if s.dsn == "" {
		d.kept, err = inMemory()
	} else {
		d.kept, err = inPostgres(ctx, s.dsn, d.clock.now())
	}
	if err != nil {
		return nil, closed, err
	}
	kept := d.kept // d is nil beside an error
	held = append(held, func() error { kept.close(); return nil })
	peer := s.peer
	if peer == "" {
		if d.sink, err = openSink("127.0.0.1:0"); err != nil {
			return nil, closed, err
		}
		sink := d.sink
		held = append(held, func() error { sink.close(); return nil })
		peer = sink.addr()
	}
	line, err := dialSIP(peer, caller, s.wait)
	if err != nil {
		return nil, closed, err
	}
	d.line = line
	held = append(held, func() error { line.close(); return nil })
	if d.journal, err = openJournal(s.journal); err != nil {
		return nil, closed, err
	}
	held = append(held, d.journal.close)
	if d.kept.keyed != nil {
		if err := d.kept.keyed(ctx, people.id()); err != nil {
			return nil, closed, err
		}
	}
	if err := d.retell(ctx, s.journal, people.id()); err != nil {
		return nil, closed, err
	}
	d.live = newLive(stdout, s.tag, say.IsTerminal(stdout), s.lines, d.clock.now)
	return d, closed, nil
}

// house is the policy of this dialler: the library's, and from Monday to Friday between ten and twenty for
// professionals, too, whose hours no text sets.
func house() (*prospect.Policy, error) {
	week := []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}
	hours := prospect.Hours{Days: week, From: 10 * time.Hour, Until: 20 * time.Hour}
	return prospect.NewPolicy(prospect.HouseHours(hours))
}

// mayShow is an error if a campaign may not show a number to one of the people who are to be rung.
func mayShow(c number.Caller, h *hopper, now time.Time) error {
	if kind := prospect.ShownOf(c); kind != 0 && kind != h.campaign.Shown {
		return fmt.Errorf("-show: it is of the kind %v, and the campaign was screened for %v", kind, h.campaign.Shown)
	}
	asked := map[rgpd.Audience]bool{}
	for _, l := range h.leads {
		who := l.prospect.Audience
		if asked[who] {
			continue
		}
		asked[who] = true
		s := prospect.MayShow(c, h.campaign, who, rgpd.LiveCall, rgpd.ParisDay(now))
		if s.Verdict != rgpd.Allowed {
			why := "not enough is known of it"
			for _, r := range s.Because {
				why = r.Says.EN
				break
			}
			return fmt.Errorf("-show: the campaign may not show it: %s", why)
		}
	}
	return nil
}

// head says what is begun.
func (s *settings) head(w io.Writer, h *hopper) {
	c := h.campaign
	if s.tag == language.French {
		fmt.Fprintf(w, "Pour %s, par %s, « %s » ; criblé pour %s\n", c.Principal, c.Caller, c.Object, inParis(h.at))
		fmt.Fprintf(w, "%d personnes dans la trémie, %d lignes\n\n", len(h.leads), s.lines)
		return
	}
	fmt.Fprintf(w, "For %s, by %s, %q; screened for %s\n", c.Principal, c.Caller, c.Object, inParis(h.at))
	fmt.Fprintf(w, "%d persons in the hopper, %d lines\n\n", len(h.leads), s.lines)
}

func inParis(at time.Time) string { return at.In(rgpd.Mainland.Zone(at)).Format("2006-01-02 15:04") }

// foot says what came of it: who was rung, and why the others were not.
func (d *dialler) foot(w io.Writer) {
	v := d.live
	v.mu.Lock()
	defer v.mu.Unlock()
	fmt.Fprintf(w, "\n%d %s\n", v.calls, d.says("appels", "calls"))
	for _, how := range slices.Sorted(maps.Keys(v.endings)) {
		fmt.Fprintf(w, "%5d  %s\n", v.endings[how], d.saysEnd(how))
	}
	fmt.Fprintf(w, "\n%s\n", d.says("Qui n'est plus appelé, et pourquoi", "Who is not rung any more, and why"))
	for _, line := range v.ranked(len(v.whys)) {
		fmt.Fprintln(w, line)
	}
	if left := len(d.hopper.leads); left > 0 {
		fmt.Fprintf(w, "%5d  %s\n", left, d.says("encore dans la trémie", "still in the hopper"))
	}
	for _, why := range slices.Sorted(maps.Keys(d.hopper.aside)) {
		fmt.Fprintf(w, "%5d  %s\n", d.hopper.aside[why], d.aside(why))
	}
	for _, b := range []bins.Bin{bins.Refused, bins.Undecided, bins.Outside, bins.Ruined} {
		if n := d.hopper.screened[b]; n > 0 {
			why := d.says("écartées au criblage", "set aside by the screening")
			fmt.Fprintf(w, "%5d  %s (%s)\n", n, why, bins.Files[b])
		}
	}
	if n := len(d.untold); n > 0 { // no call is under way any more
		fmt.Fprintf(w, "\n%5d  %s\n", n, d.says(
			"à avoir dit non, au journal et pas dans le magasin : relancer ce composeur avec ce journal avant que "+
				"quiconque n'appelle",
			"who said no, in the journal and not in the store: start this dialler again with this journal before "+
				"anybody dials"))
	}
	d.scripts.write(w)
}

// replays takes the decisions of a journal again, and says whether all come out the same.
func (s *settings) replays(dir string, w io.Writer) error {
	r, err := replay(dir)
	if err != nil {
		return err
	}
	text := rgpd.Text{
		FR: "\nJournal rejoué : %d décisions, dont %d permettent ; %d donnent le même verdict\n",
		EN: "\nJournal replayed: %d decisions, of which %d allow; %d come to the same verdict\n",
	}
	fmt.Fprintf(w, text.In(s.tag), r.decisions, r.allowed, r.equal)
	if r.cut > 0 {
		text := rgpd.Text{
			FR: "%d fichiers s'arrêtent au milieu d'une décision : son appel n'est pas parti\n",
			EN: "%d files end in the middle of a decision: its call did not leave\n",
		}
		fmt.Fprintf(w, text.In(s.tag), r.cut)
	}
	if r.others > 0 {
		return fmt.Errorf("%d decisions are of other rules than those of this program", r.others)
	}
	return nil
}
