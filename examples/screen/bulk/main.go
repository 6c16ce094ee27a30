// Bulk makes a campaign of any size, for measuring the screener, and a suppression
// list to go with it.
//
//	go run ./examples/screen/bulk
//	go run ./examples/screen/bulk -rows 5000000 -listed 10000000 -out out/bulk
//
// It writes into one folder:
//
//   - campaign.csv: the file as a call centre exports it from Excel, in UTF-8, with
//     semicolons, CR LF, cells in quotes and rows that are damaged;
//   - campagne.json: the facts of the campaign, those of the screener's sample;
//   - stops.list and stops.key: a suppression list in the library's file form, as of
//     an hour before the screening, and the key that opens it;
//   - stops.csv, with -plain: the same list in clear.
//
// The same seed writes the same bytes on every machine, and in a bounded memory: the
// numbers are not drawn and remembered but counted through a permutation, so that
// none comes twice and the list knows those of the campaign.
//
// The people are invented. The numbers are those that Arcep keeps for works of
// fiction as long as they suffice: sixty thousand. Beyond, they are random digits in the
// ranges of mobiles and landlines, and some may be somebody's: such a file is for
// measuring, and never to be dialled.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

const usage = "" +
	`bulk fabrique une campagne de toute taille, et sa liste repoussoir, pour mesurer le criblage. Personnes inventées.

  go run ./examples/screen/bulk                                       10 000 lignes, une liste de 20 000 numéros
  go run ./examples/screen/bulk -rows 5000000 -listed 10000000        à l'échelle

OPTIONS
  -rows N         lignes de la campagne (10000)
  -listed N       numéros de la liste repoussoir (20000)
  -hit POUR CENT  part des numéros de la campagne qui sont dans la liste (5)
  -seed N         la graine : la même écrit les mêmes octets (1)
  -out DOSSIER    où écrire (out/bulk) ; les fichiers d'avant sont remplacés
  -narrow         onze colonnes et un numéro par ligne, au lieu de dix-sept et de deux
  -plain          écrire aussi la liste en clair, stops.csv
  -color QUAND    auto (par défaut ; NO_COLOR est respecté), always, never

FICHIERS
  campaign.csv    comme Excel l'écrit : point-virgule, UTF-8, CR LF
  campagne.json   les faits de la campagne
  stops.list      la liste repoussoir : des pseudonymes, dans la forme de la bibliothèque
  stops.key       sa clé, tirée de la graine : pour mesurer, jamais pour de vrais numéros
  stops.csv       avec -plain : téléphone;date

CODES DE SORTIE
  0 tout est écrit ; 2 rien ne l'est, et la raison est dite
`

// The campaign and the instant are those of the screener's sample.
var (
	campaign = prospect.Campaign{
		Principal: "Alizé Télécom",
		Caller:    "Bonjour Centre d'appels",
		Object:    "abonnement internet et mobile",
		Purpose:   prospect.Sale,
		Sector:    prospect.OtherSector,
		Dialling:  prospect.DialledByHand,
		Shown:     prospect.ShownTerritorial,
		Holder:    prospect.HeldByPrincipal,
		Voice:     prospect.HumanVoice,
		Identity:  prospect.TrueIdentity,
	}
	screenedOn = rgpd.NewDate(2026, time.November, 23)
	screenedAt = rgpd.Mainland.Instant(screenedOn, 11*time.Hour)
	listedAsOf = screenedAt.Add(-time.Hour)
)

// options are what the command line asks for.
type options struct {
	rows, listed int
	hit          float64 // percent
	seed         uint64
	out, colour  string
	plain        bool
	narrow       bool
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program. It returns 0, or 2 with a message and nothing written.
func run(args []string, stdout, stderr io.Writer) int {
	var o options
	err := o.parse(args)
	if errors.Is(err, flag.ErrHelp) {
		_, _ = io.WriteString(stdout, french.Typeset(usage))
		return 0
	}
	if err == nil {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		var made *made
		start := time.Now()
		if made, err = o.make(ctx, stderr); err == nil {
			made.took = time.Since(start)
			o.summary(stdout, made)
			return 0
		}
	} else {
		err = fmt.Errorf("%w (aide : -h)", err)
	}
	_, _ = io.WriteString(stderr, french.Typeset(fmt.Sprintf("bulk : %v\n", err)))
	return 2
}

func (o *options) parse(args []string) error {
	f := flag.NewFlagSet("bulk", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	f.IntVar(&o.rows, "rows", 10_000, "")
	f.IntVar(&o.listed, "listed", 20_000, "")
	f.Float64Var(&o.hit, "hit", 5, "")
	f.Uint64Var(&o.seed, "seed", 1, "")
	f.StringVar(&o.out, "out", filepath.Join("out", "bulk"), "")
	f.BoolVar(&o.narrow, "narrow", false, "")
	f.BoolVar(&o.plain, "plain", false, "")
	f.StringVar(&o.colour, "color", "auto", "")
	if err := f.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if name, unknown := strings.CutPrefix(fmt.Sprint(err), "flag provided but not defined: "); unknown {
		return fmt.Errorf("option inconnue : %s", name)
	} else if err != nil {
		return fmt.Errorf("option mal écrite : %w", err)
	}
	switch {
	case f.NArg() > 0:
		return fmt.Errorf("argument de trop : %q", f.Arg(0))
	case o.rows < 1:
		return fmt.Errorf("-rows %d : une ligne au moins", o.rows)
	case o.listed < 0:
		return fmt.Errorf("-listed %d : un nombre de numéros", o.listed)
	case math.IsNaN(o.hit) || o.hit < 0 || o.hit > 100:
		return fmt.Errorf("-hit %v : de 0 à 100 pour cent", o.hit)
	case o.rows > mostNumbers || o.listed > mostNumbers || 2*o.rows+o.listed > mostNumbers:
		return fmt.Errorf("trop de numéros : deux fois -rows et une fois -listed ne font pas plus de %s",
			say.Count(mostNumbers))
	case !slices.Contains([]string{"auto", "always", "never"}, o.colour):
		return fmt.Errorf("-color %q : auto, always ou never", o.colour)
	}
	return nil
}

// A made is what was written.
type made struct {
	files   []written
	numbers int // in the campaign
	hits    int // of them, in the list
	fiction bool
	took    time.Duration
}

type written struct {
	path string
	size int64
}

// make writes all files, or none. The campaign and the list are made side by side.
func (o *options) make(ctx context.Context, stderr io.Writer) (*made, error) {
	book := newBook(o.seed, o.rows, o.listed, o.hit/100, o.narrow)
	m := &made{numbers: book.numbers, hits: book.hits, fiction: book.fiction()}
	if book.hits > o.listed {
		return nil, fmt.Errorf("la liste est trop courte : %s numéros de la campagne doivent y être ; -listed %d au "+
			"moins, ou -hit plus petit", say.Count(book.hits), book.hits)
	}
	dir, err := newFolder(o.out)
	if err != nil {
		return nil, unwritable(o.out, err)
	}
	if err := o.fill(ctx, dir, book, newProgress(stderr, o.rows, o.listed)); err != nil {
		dir.drop()
		return nil, unwritable(o.out, err)
	}
	if m.files, err = dir.keep(); err != nil {
		return nil, unwritable(o.out, err)
	}
	return m, nil
}

func (o *options) fill(ctx context.Context, dir *folder, book *book, p *progress) error {
	defer p.end()
	facts, err := json.MarshalIndent(campaign, "", "  ")
	if err != nil {
		return err
	}
	rows, err := dir.create("campaign.csv")
	if err != nil {
		return err
	}
	if err := dir.write("campagne.json", append(facts, '\n')); err != nil {
		return err
	}
	list, err := dir.create("stops.list")
	if err != nil {
		return err
	}
	secret := secretOf(o.seed)
	if err := dir.write("stops.key", []byte(hex.EncodeToString(secret)+"\n")); err != nil {
		return err
	}
	inClear := io.Discard
	if o.plain {
		if inClear, err = dir.create("stops.csv"); err != nil {
			return err
		}
	}
	spill, err := dir.scratch()
	if err != nil {
		return err
	}

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := make(chan error, 1)
	go func() {
		err := writeStops(ctx, list, inClear, book, secret, spill, &p.listed)
		if err != nil {
			cancel()
		}
		done <- err
	}()
	err = writeCampaign(ctx, rows, book, &p.rows)
	if err != nil {
		cancel()
	}
	if other := <-done; err == nil || errors.Is(err, errInterrupted) && other != nil {
		err = other
	}
	return err
}

// secretOf makes a key of the seed, so that the same seed writes the same list. A
// real key is random and kept apart.
func secretOf(seed uint64) []byte {
	sum := sha256.Sum256([]byte("bulk campaign " + strconv.FormatUint(seed, 10)))
	return sum[:]
}

var errInterrupted = errors.New("interrompu")

func unwritable(dir string, err error) error {
	if errors.Is(err, os.ErrPermission) {
		return fmt.Errorf("dossier %s : écriture refusée ; rien n'a été écrit", dir)
	}
	return fmt.Errorf("dossier %s : %w ; rien n'a été écrit", dir, err)
}

// summary says what was written, and what to run next.
func (o *options) summary(out io.Writer, m *made) {
	colour := o.colour == "always" || o.colour == "auto" && os.Getenv("NO_COLOR") == "" && say.IsTerminal(out)
	paint := func(code, text string) string {
		if !colour {
			return text
		}
		return "\x1b[" + code + "m" + text + "\x1b[0m"
	}
	line := func(format string, args ...any) {
		_, _ = io.WriteString(out, french.Typeset(strings.TrimRight(fmt.Sprintf(format, args...), " ")+"\n"))
	}
	share := 0.0
	if m.numbers > 0 {
		share = 100 * float64(m.hits) / float64(m.numbers)
	}
	numbers := "ceux que l'Arcep réserve à la fiction"
	if !m.fiction {
		numbers = "chiffres au hasard : certains peuvent être ceux de quelqu'un, ne pas les appeler"
	}
	line("")
	line("  %s", paint("1", fmt.Sprintf("Campagne inventée : %s lignes, %s numéros dans la liste repoussoir",
		say.Count(o.rows), say.Count(o.listed))))
	line("  %s", paint("2", fmt.Sprintf("graine %d ; %s numéros dans la campagne, dont %s dans la liste (%s %%) ; "+
		"fait en %s", o.seed, say.Count(m.numbers), say.Count(m.hits), decimal(share), seconds(m.took))))
	line("  %s", paint("2", "numéros : "+numbers))
	line("")
	for _, f := range m.files {
		line("  %-34s %s", f.path, paint("2", size(f.size)))
	}
	line("")
	line("  %s", paint("1", "Cribler"))
	in := func(name string) string { return filepath.Join(o.out, name) }
	line("  go run ./examples/screen -in %s -campaign %s -stops %s -stops-key %s \\", in("campaign.csv"),
		in("campagne.json"), in("stops.list"), in("stops.key"))
	line("    -set \"consentement pour=%s\" -set \"consentement appelant=%s\" -set \"consentement objet=%s\" \\",
		campaign.Principal, campaign.Caller, campaign.Object)
	line("    -at \"2026-11-23 11:00\" -out %s", in("lundi"))
	line("")
}
