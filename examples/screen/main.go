// Screen reads a campaign file as a spreadsheet writes it, decides each row with
// package prospect, and writes six files: who may be called and when today, who
// later and when, who may not and by which article, what is to be found out, who
// is out of scope, and what could not be read. The six files together are the
// input, row by row and in order, each row with the user's own columns first. A
// report and a certificate go with them.
//
//	go run ./examples/screen
//	go run ./examples/screen -in prospects.csv -campaign campagne.json -out lundi -at "2026-11-30 10:00"
//	go run ./examples/screen -check lundi
//
// Without argument it screens a sample of invented people at a fixed instant, into
// out/screen. Run it with -h for its columns and options. The program in folder bulk
// makes campaigns of any size to measure it with.
//
// # Files
//
// It reads CSV as Excel writes it in France: semicolons, commas or tabs; Windows-1252,
// UTF-8 or UTF-16, guessed or given by -encoding; ends of line in cells; numbers that
// lost their zero. It decides on all cores, or on as many as -cores says, and holds
// some chunks of the file at a time, however long it is; what it writes does not depend
// on the cores.
//
// It writes what Excel opens right there, whatever came in: semicolons, UTF-8 with its
// mark. Cells of the user are never changed; cells of ours never start a formula. Column
// rgpd_article has the first source of a rule. Column rgpd_devoirs has the short name of
// a set of duties, such as d-1d1ae6c1. Column rgpd_en_trop of damaged.csv has what stands
// past the titles.
//
// report.html is one page to read or print: the counts, the reasons with all their
// sources, the sets of duties spelt out, and the digests of the files. It shows numbers
// masked, and line numbers. certificate.json says what the run was made of, with the
// digests of what was read and written and of the rules, so that it can be made again
// and compared; it holds nothing of the people in the file. -check compares the six
// files in a folder with its certificate: it shows that none was changed, if the
// certificate was kept safe, and not when it was made.
//
// -codes leaves out the columns that say in words what others say by the name of a rule
// or by an instant: two fifths of the bytes, of no use to a program. certificate.json then says what
// each name of a rule stands for.
//
// The six files hold personal data. All eight are readable by their owner only, and get
// their names once all are whole, the certificate last.
//
// # Columns
//
// Titles are recognised in French and English, without regard to case and accents;
// -h lists them all, with what their cells hold. -column gives another title to a
// column, or keeps one from being read; -set says what empty cells of a column mean. Other
// columns are kept, and searched for words of a refusal and for numbers, which the
// lists are asked for; a row that has the first, or that fills a column which nobody
// understands, is set aside in damaged.csv until -column says what the column is, or that
// it holds no refusal. A column that is absent, or a cell that is empty, leaves its fact
// unknown.
//
//   - the person: téléphone (one to four), code postal, pays, territoire, qualité,
//     offre pour, type de ligne
//   - where the number comes from: origine, collecte vérifiée, mention
//     anti-prospection, visibilité, information
//   - the records: fichier consulté
//   - what the person said: stop, opposition le, refus le, retrait le; accord, whose no is an
//     objection
//   - the consent: consentement état, consentement le, consentement jusqu'au,
//     consentement canaux, consentement pour, consentement appelant, consentement
//     objet, consentement manque, créneau
//   - the relation: contrat, lien, produits analogues
//   - the call-back: rappel demandé le, rappel auprès de, rappel objet, rappel preuve
//   - the calls made: tentatives; and, before 2026-08-11, bloctel
//
// In the columns of what was said, of consent, contract, call-back and calls, an
// empty cell means none only where the file says that the records were searched:
// column "fichier consulté", or -searched. A word or a date that cannot be read
// makes the row damaged, never a guess. A cell that says half of a fact, such as a
// contract without its link to the offer, leaves it unknown even then.
//
// A consent counts as valid only if the file says that it was assessed as valid,
// and says for whom, by whom, for what and by which channels: the names are
// compared with those of the campaign. To telephone calls it ends after a year at
// the latest, whatever the file says.
//
// # Lists and consents kept elsewhere
//
// -stops gives a suppression list, and may be repeated: a file that package suppression
// wrote, with its key by -stops-key, or a CSV in clear with the instant up to which it
// is complete by -stops-as-of. Every number of a row is looked up: one that is listed
// stops the row. A list older than -stops-max-age at the instant asked, or later than
// it, or another principal's, refuses whom it holds if it can, and clears nobody.
//
// -consents gives a CSV of consents by number. It takes the place of the columns of
// consent in the campaign: a number that it does not hold has no consent. What a person
// said against being called is never replaced: a consent that either file says is withdrawn,
// and the columns of stops of both. A state of consent that cannot be read makes the row
// damaged here too, since it could say so.
//
// A no is never taken back by another cell: not by the no of another column, in whichever
// order they stand, nor by another row of the same number: the campaign is read once for
// the nos in it, and then decided. Only a later valid consent or request of the person reopens
// the contact.
//
// # What it does not do
//
// It records no attempt and remembers nothing: a row is decided by its own cells, by what the
// other rows of its numbers say against being called, by the campaign, and by the lists and
// consents given. Decide again before dialling.
package main

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"runtime/pprof"
	"slices"
	"sync"
	"syscall"

	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

//go:generate go test -run ^TestSample$ -update

//go:embed sample.csv
var sampleFile []byte

//go:embed campaign.json
var sampleCampaign []byte

func main() {
	// What is garbage here is rows that were written: a small share of what is held.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(25)
	}
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program. It returns 0, or 2 with a message and nothing written.
func run(args []string, stdout, stderr io.Writer) int {
	fail := func(err error) int {
		_, _ = io.WriteString(stderr, french.Typeset(fmt.Sprintf("screen : %v\n", err)))
		return 2
	}
	var o options
	if err := o.parse(args); errors.Is(err, flag.ErrHelp) {
		help(stdout)
		return 0
	} else if err != nil {
		return fail(fmt.Errorf("%w (aide : -h)", err))
	}
	if o.printCampaign {
		_, _ = stdout.Write(sampleCampaign)
		return 0
	}
	if o.check != "" {
		lines, whole, err := check(o.check)
		if err != nil {
			return fail(err)
		}
		for _, l := range lines {
			_, _ = fmt.Fprintln(stdout, l)
		}
		if !whole {
			return fail(fmt.Errorf("%s n'est plus ce que son certificat dit", o.check))
		}
		return 0
	}
	if o.profile != "" {
		stop, err := o.profiled()
		if err != nil {
			return fail(err)
		}
		defer stop()
	}
	if err := o.run(stdout, stderr); err != nil {
		return fail(err)
	}
	return 0
}

// profiled writes where the processor spends its time, until stop is called. The
// compiler reads such profiles of large campaigns in default.pgo: see "make profile".
func (o *options) profiled() (stop func(), err error) {
	for _, path := range o.inputs() {
		if path != "" && same(path, o.profile) {
			return nil, fmt.Errorf("-cpuprofile : %s serait écrasé", path)
		}
	}
	f, err := os.Create(o.profile)
	if err != nil {
		return nil, fmt.Errorf("-cpuprofile : %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, errors.Join(fmt.Errorf("-cpuprofile : %w", err), f.Close())
	}
	return func() {
		pprof.StopCPUProfile()
		_ = f.Close()
	}, nil
}

// run reads all inputs, screens, and shows what came out.
func (o *options) run(stdout, stderr io.Writer) error {
	s, err := o.screening()
	if err != nil {
		return err
	}
	src, name, closed, err := o.source()
	if err != nil {
		return err
	}
	defer func() { _ = closed() }()
	p := newProgress(stderr)
	defer p.end()

	// The campaign is looked through while the lists are read.
	var (
		t     *table
		stops = make([]*stopFile, len(o.stops))
		errs  = make([]error, len(o.stops)+2)
		all   sync.WaitGroup
	)
	p.say("lecture des fichiers")
	all.Go(func() { t, errs[0] = o.table(src, name) })
	for i, path := range o.stops {
		all.Go(func() { stops[i], errs[i+2] = o.stop.open(path) })
	}
	if o.consents != "" {
		all.Go(func() { s.consents, errs[1] = openConsents(o.consents, s.campaign, o.columns, o.fillings) })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	titles := slices.Clone(t.titles)
	for _, f := range stops {
		if err := s.bind(f.gate); err != nil {
			return err
		}
		titles = append(titles, f.titles...)
	}
	if s.consents != nil {
		titles = append(titles, s.consents.titles...)
	}
	if err := o.named(titles); err != nil {
		return err
	}

	if err := s.hearAll(t, o.cores); err != nil {
		return fmt.Errorf("%s : %w", name, err)
	}

	tl, err := o.write(s, t, stops, p)
	if err != nil {
		return err
	}
	p.done(tl.rows())
	sum := summary{out: stdout, all: o.all, colour: o.colour == "always" || o.colour == "auto" && os.Getenv("NO_COLOR") == "" && terminal(stdout)}
	sum.print(s, t, tl, o.out)
	for _, w := range append(o.warnings(s, stops), t.warnings(tl)...) {
		_, _ = io.WriteString(stderr, french.Typeset("screen : "+w+"\n"))
	}
	return nil
}

// warnings are what a user must know before believing the files.
func (o *options) warnings(s *screening, stops []*stopFile) (out []string) {
	if s.campaign == (prospect.Campaign{}) {
		out = append(out, "les faits de la campagne sont inconnus, presque rien ne peut être décidé ; les donner par -campaign (modèle : -print-campaign)")
	}
	for _, f := range stops {
		out = append(out, f.warnings(s)...)
	}
	if s.consents != nil {
		out = append(out, s.consents.warnings()...)
	}
	return out
}

// write screens a table into a folder: all files whole, or none.
func (o *options) write(s *screening, t *table, stops []*stopFile, p *progress) (*tally, error) {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM) // before there is anything to leave behind
	defer signal.Stop(stop)
	f, err := newFolder(o.out)
	if err != nil {
		return nil, unwritable(o.out, err)
	}
	defer f.drop() // of what was kept, nothing is left to drop
	sum := sha256.New()
	p.start(t.src.size)
	tl, err := s.run(t, f.writers(), sum, o.cores, func(read int64, rows int) error {
		select {
		case <-stop:
			return errInterrupted
		default:
		}
		p.tick(read, rows)
		return nil
	})
	if err != nil {
		return nil, o.unfinished(err)
	}
	c := s.certify(t, tl, hex.EncodeToString(sum.Sum(nil)), f, stops)
	for _, one := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{reportName, func(w io.Writer) error { return writeReport(w, s, tl, c.page()) }},
		{certificateName, c.write},
	} {
		r, err := f.create(one.name)
		if err == nil {
			err = one.write(r)
		}
		if err != nil {
			return nil, unwritable(o.out, err)
		}
	}
	if err := f.keep(); err != nil {
		return nil, unwritable(o.out, err)
	}
	return tl, nil
}

var errInterrupted = errors.New("criblage interrompu")

// unfinished says why a run ended before its end: what was read, or what was written.
func (o *options) unfinished(err error) error {
	if w := (*writeError)(nil); errors.As(err, &w) {
		return unwritable(o.out, w.Unwrap())
	}
	if errors.Is(err, errInterrupted) {
		return fmt.Errorf("%w ; rien n'a été écrit", err)
	}
	return fmt.Errorf("%w ; rien n'a été écrit", unreadable(filepath.Base(o.in), err))
}

func unwritable(dir string, err error) error {
	switch {
	case errors.Is(err, errMixed):
		return fmt.Errorf("dossier %s : %w", dir, err)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("dossier %s : écriture refusée ; rien n'a été écrit", dir)
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("dossier %s : le disque est plein ; rien n'a été écrit", dir)
	case errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return fmt.Errorf("dossier %s : les fichiers sont plus grands que ce disque ou ce compte ne le permet ; rien n'a été écrit", dir)
	}
	return fmt.Errorf("dossier %s : %w ; rien n'a été écrit", dir, err)
}
