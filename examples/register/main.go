// Register reads a register of processing, says what a reviewer would say of it and what changed, and writes it as
// JSON, as an HTML page to print, as a spreadsheet in the CNIL's own layout and as a table of facts. It reads what it
// writes: the spreadsheet, the table and the JSON can be filled in and given back. It also reads a workbook that is
// laid out as the CNIL's model, each fault by its sheet, row and column.
//
//	go run ./examples/register                                   # a company made up, into a new folder
//	go run ./examples/register -out reg register.ods             # your own: reviewed, and written again
//	go run ./examples/register -since old.json register.ods      # what changed since
//	go run ./examples/register -add more.csv -out reg mine.ods   # with the entries that it does not have
//	go run ./examples/register -update more.csv -out reg mine.ods
//	go run ./examples/register -print > example.csv              # that company's table, each line to be replaced
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/registerbook"
	"github.com/rgpd-go/rgpd/register"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, time.Now)) }

// options are what the program is asked.
type options struct {
	lang, out, since, add, update string
	on                            rgpd.Date
	at                            time.Time // of the review: now, or the end of the day that was asked for
	file                          string
	model                         rgpd.Answer // print the table of the company, as an example
	known                         facts
	whole                         rgpd.Answer // what was read may be written
}

const usage = `register [options] [fichier]
  Lit un registre (register.json, register.csv, register.ods ou .xlsx), dit ce qui manque, et l'écrit par -out.
  Sans fichier : une entreprise inventée.
Reads a register (register.json, register.csv, register.ods or .xlsx), says what lacks, and writes it with -out.
Without a file: a company made up for the purpose.
  D'un classeur qui a une feuille « Données », elle est lue, et comparée à toutes les autres : une cellule qui dit autre
  chose arrête tout, nommée. La fiche d'une référence nouvelle s'ajoute. Sans « Données », les fiches sont lues.
Of a workbook with a sheet « Données », that is read, and compared with all others: a cell that says something else
stops, and is named. A form of a new reference is added. Without « Données », the forms are read.

  -out DOSSIER   où écrire register.json, .html, .ods, .csv, violations.ics / folder to write into
  -since ANCIEN  ce qui a changé depuis cette version / what changed since that version
  -add AUTRE     ajoute les fiches dont la référence est nouvelle / adds the entries whose reference is new
  -update AUTRE  les ajoute, et remplace celles de même référence / adds them, and replaces those of one reference
  -on JOUR       le jour de la revue, 2026-11-23 ; sinon aujourd'hui / day of the review; else today
  -print         écrit le registre de l'entreprise inventée, en CSV : un exemple, dont chaque ligne est à remplacer
                 writes the register of the company made up, as CSV: an example, every line of which is to be replaced
  -lang fr|en    la langue / language
`

func parse(args []string, stderr io.Writer) (o options, err error) {
	fs := flag.NewFlagSet("register", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // its words are English
	fs.Usage = func() {}
	fs.StringVar(&o.lang, "lang", "fr", "")
	fs.StringVar(&o.out, "out", "", "")
	fs.StringVar(&o.since, "since", "", "")
	fs.StringVar(&o.add, "add", "", "")
	fs.StringVar(&o.update, "update", "", "")
	on := fs.String("on", "", "")
	model := fs.Bool("print", false, "")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stderr, usage)
		return o, err
	case err != nil:
		return o, asked(o.lang, "option inconnue, ou sans sa valeur ; -h les montre",
			"an option that is unknown, or lacks its value; -h shows them")
	}
	if *on != "" {
		if o.on, err = rgpd.ParseDate(*on); err != nil {
			return o, asked(o.lang, "-on : écrire le jour comme 2026-11-23", "-on: write the day as 2026-11-23")
		}
	}
	if *model {
		o.model = rgpd.Yes
	}
	switch {
	case slices.ContainsFunc(fs.Args(), func(arg string) bool { return len(arg) > 1 && arg[0] == '-' }):
		return o, asked(o.lang, "les options se mettent avant le fichier", "options come before the file")
	case fs.NArg() > 1:
		return o, asked(o.lang, "un seul fichier à la fois ; pour en réunir deux : -add, -update",
			"one file at a time; to put two together: -add, -update")
	case o.add != "" && o.update != "":
		return o, asked(o.lang, "-add ou -update, pas les deux", "-add or -update, not both")
	}
	o.file = fs.Arg(0)
	return o, nil
}

// asked is an error in the language that was asked for; French, if it is none.
func asked(lang, fr, en string) error {
	tag, err := language.Parse(lang)
	if err != nil {
		tag = language.French
	}
	return errors.New(rgpd.Text{FR: fr, EN: en}.In(tag))
}

// run is the program: it returns 0, 1 if a file is faulty or not read whole, or 2 if it could not do what was asked.
func run(args []string, stdout, stderr io.Writer, now func() time.Time) int {
	o, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	tag, unknown := language.Parse(o.lang)
	if base, _ := tag.Base(); err == nil && (unknown != nil || base.String() != "fr" && base.String() != "en") {
		err = errors.New("-lang fr|en")
	}
	if err != nil {
		fmt.Fprintln(stderr, "register:", err)
		return 2
	}
	fail := func(file string, err error) int {
		if file != "" {
			file += rgpd.Text{FR: " : ", EN: ": "}.In(tag)
		}
		for _, line := range told(err, tag) {
			fmt.Fprintln(stderr, "register: "+file+line)
		}
		return 1
	}
	if o.on == 0 && o.file != "" {
		o.at = now()
		o.on = rgpd.ParisDay(o.at)
	}
	lost := 0 // what of the files was not read
	o.whole = rgpd.Yes
	open := func(file string) (register.Register, error) {
		r, unread, err := registerbook.Read(file)
		for _, what := range unread {
			fmt.Fprintln(stderr, "register: "+file+rgpd.Text{FR: " : ", EN: ": "}.In(tag)+what.Says.In(tag))
		}
		lost += len(unread)
		if registerbook.Whole(unread) != rgpd.Yes {
			o.whole = rgpd.No
		}
		return r, err
	}
	var r register.Register
	if o.file == "" {
		o.on, o.known = today, companyFacts // the company's
		r, err = company()
	} else {
		r, err = open(o.file)
	}
	if err != nil {
		return fail(o.file, err)
	}
	if o.at.IsZero() {
		o.at = endOf(o.on)
	}
	if o.model == rgpd.Yes {
		if err := r.WriteTable(stdout, tag); err != nil {
			return fail("", err)
		}
		return 0
	}
	for _, other := range []struct {
		file string
		how  func(*register.Register, *register.Register) (register.Register, []string)
		says rgpd.Text
	}{
		{o.add, (*register.Register).AddNew, rgpd.Text{FR: "gardées telles quelles", EN: "kept as they are"}},
		{o.update, (*register.Register).Update, rgpd.Text{FR: "remplacées", EN: "replaced"}},
	} {
		if other.file == "" {
			continue
		}
		from, err := open(other.file)
		if err != nil {
			return fail(other.file, err)
		}
		merged, known := other.how(&r, &from)
		otherHead(stdout, &r, &from, tag)
		sameRefs(stdout, &r, &from, known, other.says.In(tag), tag)
		r = merged
	}
	var older *register.Register
	if o.since != "" {
		was, err := open(o.since)
		if err != nil {
			return fail(o.since, err)
		}
		older = &was
	}
	if err := show(stdout, r, older, o, tag); err != nil {
		return fail("", err)
	}
	if o.out != "" && o.whole != rgpd.Yes {
		fmt.Fprintln(stderr, "register: "+rgpd.Text{FR: "-out : rien n'a été écrit, il y manquerait des violations",
			EN: "-out: nothing was written, breaches would lack in it"}.In(tag))
	}
	if lost > 0 {
		notRead := rgpd.Text{FR: "register: choses qui ne sont pas lues, dites ci-dessus : %d\n",
			EN: "register: things that are not read, told above: %d\n"}
		fmt.Fprintf(stderr, notRead.In(tag), lost)
		return 1
	}
	return 0
}

// endOf is the last second of a day in Paris: what was done on it is done.
func endOf(on rgpd.Date) time.Time { return rgpd.Mainland.Instant(on+1, 0).Add(-time.Second) }

// show prints what changed since an older version, or without one the review, and writes the files.
func show(stdout io.Writer, r register.Register, older *register.Register, o options, tag language.Tag) error {
	if older != nil {
		changed := register.Changes(older, &r)
		fmt.Fprintf(stdout, rgpd.Text{FR: "%d changements\n", EN: "%d changes\n"}.In(tag), len(changed))
		for _, c := range changed {
			fmt.Fprintln(stdout, c.In(tag))
		}
	} else if err := review(stdout, r, o, tag); err != nil {
		return err
	}
	if o.whole != rgpd.Yes {
		return nil
	}
	if o.out == "" {
		if o.file != "" {
			return nil
		}
		folder, err := os.MkdirTemp("", "register-")
		if err != nil {
			return err
		}
		o.out = folder
	}
	return write(stdout, r, o.out, o.at, tag)
}
