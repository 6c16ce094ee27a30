// Screen reads a campaign file as a spreadsheet writes it, decides each row with
// package prospect, and writes six files: who may be called and when today, who
// later and when, who may not and by which article, what is to be found out, who
// is out of scope, and what could not be read. The six files together are the
// input, row by row and in order, each row with the user's own columns first.
//
//	go run ./examples/screen
//	go run ./examples/screen -in prospects.csv -campaign campagne.json -out lundi -at "2026-11-30 10:00"
//
// Without argument it screens a sample of invented people at a fixed instant, into
// out/screen. Run it with -h for its columns and options.
//
// # Files
//
// It reads CSV as Excel writes it in France: semicolons, commas or tabs; Windows-1252,
// UTF-8 or UTF-16; ends of line in cells; numbers that lost their zero. It writes what
// Excel opens right there, whatever came in: semicolons, UTF-8 with its mark. Cells of
// the user are never changed; cells of ours never start a formula. The files hold
// personal data and are readable by their owner only; they get their names once all
// six are whole.
//
// # Columns
//
// Titles are recognised in French and English, without regard to case and accents;
// -h lists them all, with what their cells hold. Other columns are kept and not
// read. A column that is absent, or a cell that is empty, leaves its fact unknown.
//
//   - the person: téléphone (one or more), code postal, pays, territoire, qualité,
//     offre pour, type de ligne
//   - where the number comes from: origine, collecte vérifiée, mention
//     anti-prospection, visibilité, information
//   - the records: fichier consulté
//   - what the person said: stop, opposition le, refus le, retrait le
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
// # What it does not do
//
// It records no attempt, joins no list and remembers nothing: a row is decided by
// its own cells and the campaign. Decide again before dialling.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

//go:generate go test -run ^TestSample$ -update

//go:embed sample.csv
var sampleFile []byte

//go:embed campaign.json
var sampleCampaign []byte

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// options are what the command line asks for.
type options struct {
	in, out, at, campaign, channel, colour string
	searched, lawOnly, all, printCampaign  bool
}

// run is the program. It returns 0, or 2 with a message and nothing written.
func run(args []string, stdout, stderr io.Writer) int {
	fail := func(err error) int {
		_, _ = french.WriteString(stderr, fmt.Sprintf("screen : %v\n", err))
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
	s, err := o.screening()
	if err != nil {
		return fail(err)
	}
	t, err := o.table(s.channel)
	if err != nil {
		return fail(err)
	}
	tl, err := s.write(t, o.out, newProgress(stderr, t.rows))
	if err != nil {
		return fail(err)
	}
	sum := summary{out: stdout, all: o.all, colour: o.colour == "always" || o.colour == "auto" && os.Getenv("NO_COLOR") == "" && terminal(stdout)}
	sum.print(s, t, tl, o.out)
	if s.campaign == (prospect.Campaign{}) {
		_, _ = french.WriteString(stderr, "screen : les faits de la campagne sont inconnus, presque rien ne peut être décidé ; les donner par -campaign (modèle : -print-campaign)\n")
	}
	return 0
}

func (o *options) parse(args []string) error {
	f := flag.NewFlagSet("screen", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	f.StringVar(&o.in, "in", "", "")
	f.StringVar(&o.out, "out", filepath.Join("out", "screen"), "")
	f.StringVar(&o.at, "at", "", "")
	f.StringVar(&o.campaign, "campaign", "", "")
	f.StringVar(&o.channel, "channel", "live-call", "")
	f.StringVar(&o.colour, "color", "auto", "")
	f.BoolVar(&o.searched, "searched", false, "")
	f.BoolVar(&o.lawOnly, "law-only", false, "")
	f.BoolVar(&o.all, "all", false, "")
	f.BoolVar(&o.printCampaign, "print-campaign", false, "")
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if name, unknown := strings.CutPrefix(fmt.Sprint(err), "flag provided but not defined: "); unknown {
		return fmt.Errorf("option inconnue : %s", name)
	} else if err != nil {
		return fmt.Errorf("option mal écrite : %w", err)
	}
	switch {
	case f.NArg() > 0:
		return fmt.Errorf("argument de trop : %q ; le fichier se donne par -in", f.Arg(0))
	case !slices.Contains([]string{"auto", "always", "never"}, o.colour):
		return fmt.Errorf("-color %q : auto, always ou never", o.colour)
	}
	return nil
}

// screening reads the campaign, the channel, the instant and the policy.
func (o *options) screening() (*screening, error) {
	s := &screening{policy: prospect.Standard()}
	if err := s.channel.UnmarshalText([]byte(o.channel)); err != nil {
		return nil, fmt.Errorf("-channel %q : %s", o.channel, strings.Join(rgpd.ChannelNames(), ", "))
	}
	switch {
	case o.at != "":
		m, d := parseMoment(o.at)
		if d != nil || m.day {
			return nil, fmt.Errorf("-at %q : écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou 2026-11-30T10:00:00+01:00", o.at)
		}
		s.at = m.from
	case o.in == "":
		s.at = sampleInstant
	default:
		s.at = time.Now().Truncate(time.Second)
	}
	if o.searched {
		s.searched = yes
	}
	if o.lawOnly {
		policy, err := prospect.NewPolicy(prospect.LawOnly())
		if err != nil {
			return nil, err
		}
		s.policy = policy
	}
	var facts []byte
	switch {
	case o.campaign != "":
		b, err := os.ReadFile(o.campaign)
		if err != nil {
			return nil, unreadable(o.campaign, err)
		}
		facts = b
	case o.in == "":
		facts = sampleCampaign
	default:
		return s, nil
	}
	dec := json.NewDecoder(bytes.NewReader(facts))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s.campaign); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", o.campaign, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("campagne %s : un seul objet JSON est attendu", o.campaign)
	}
	return s, nil
}

// sampleInstant is that of the sample: a Monday at eleven in Paris.
var sampleInstant = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)

// table opens the input: the user's file, or the sample.
func (o *options) table(ch rgpd.Channel) (*table, error) {
	name, b := "échantillon intégré", sampleFile
	if o.in != "" {
		var err error
		if b, err = os.ReadFile(o.in); err != nil {
			return nil, unreadable(o.in, err)
		}
		for _, f := range fileNames {
			if same(o.in, filepath.Join(o.out, f)) {
				return nil, fmt.Errorf("%s serait écrasé par le résultat : choisir un autre dossier -out", o.in)
			}
		}
		name = filepath.Base(o.in)
	}
	t, err := open(name, b)
	if err == nil && !hasNumber(t.columns) && ch != rgpd.Email {
		err = errNoNumber
	}
	if err != nil {
		return nil, fmt.Errorf("%s : %w", name, err)
	}
	return t, nil
}

// write screens a table into a folder: six whole files, or none.
func (s *screening) write(t *table, dir string, p *progress) (*tally, error) {
	f, err := newFolder(dir)
	if err != nil {
		return nil, unwritable(dir, err)
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(stop)
	tl, err := s.run(t, f.writers(), func(done int) error {
		select {
		case <-stop:
			return errInterrupted
		default:
		}
		p.tick(done)
		return nil
	})
	p.end()
	if err != nil {
		f.drop()
		return nil, unwritable(dir, err)
	}
	if err := f.keep(); err != nil {
		return nil, unwritable(dir, err)
	}
	return tl, nil
}

var errInterrupted = errors.New("criblage interrompu")

func unreadable(name string, err error) error {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("%s : ce fichier n'existe pas", name)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("%s : lecture refusée", name)
	}
	return fmt.Errorf("%s ne se lit pas : %w", name, err)
}

func unwritable(dir string, err error) error {
	if errors.Is(err, os.ErrPermission) {
		return fmt.Errorf("dossier %s : écriture refusée ; rien n'a été écrit", dir)
	}
	return fmt.Errorf("dossier %s : %w ; rien n'a été écrit", dir, err)
}

// same reports whether two names are those of one file.
func same(a, b string) bool {
	fa, err := os.Stat(a)
	if err != nil {
		return false
	}
	fb, err := os.Stat(b)
	return err == nil && os.SameFile(fa, fb)
}
