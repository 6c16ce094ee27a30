// Rightsdesk shows a privacy desk what is due. It takes the list of requests that a mail room keeps, as a workbook of
// Excel or LibreOffice, CSV or JSON lines with French or English words, and journals of events, one JSON object a line;
// it prints what is owed, the most pressing first, and writes letters, a calendar and the list of those who object.
//
//	go run .                           a journal made up for the purpose, on 23 November 2026
//	go run . requests.xlsx desk.jsonl  your own, now
//	go run . -explain D-09             every step to the answer of one case, and what to do
//	go run . -explain D-09/refusal     every step to one date
//	go run . -ics due.ics              the dates as a calendar to subscribe to
//	go run . -letters letters -controller "Ma Société" -contact dpo@example.fr requests.csv
//	go run . -stops stops.csv requests.csv
//	go run . -matrix                   when a right opens, and every fact that it turns on
//	go run . -print > requests.csv     a list to start from
//	go run . add desk.jsonl D-09 answered -on 2026-12-01
//	go run . -check desk.jsonl
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/rights"
)

//go:embed sample.jsonl
var sample string

// sampleAt is the instant at which the sample is looked at.
var sampleAt = time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr, time.Now, isTerminal(os.Stdout)))
}

// options are what the program is asked.
type options struct {
	explain, ics, letters, stops, kept string
	controller, contact                string
	extend, reason                     string
	check, matrix, model               rgpd.Answer
	tag                                language.Tag
	place                              rights.Place
	house                              rights.House
	key                                []byte
	at                                 time.Time // zero: not said
	now                                time.Time // the instant of looking
	files, sheets                      []string
	harmless                           facts.HarmlessWords
	aside                              []rgpd.Text // sheets that were not chosen
}

// names are the values of an option that may be given again.
type names []string

func (n *names) String() string { return strings.Join(*n, ", ") }

func (n *names) Set(s string) error { *n = append(*n, s); return nil }

func (o *options) say(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(o.tag) }

// parse reads the command line.
func parse(args []string, stderr io.Writer, now func() time.Time) (o options, err error) {
	fs := flag.NewFlagSet("rightsdesk", flag.ContinueOnError)
	fs.StringVar(&o.explain, "explain", "", "")
	fs.StringVar(&o.ics, "ics", "", "")
	fs.StringVar(&o.letters, "letters", "", "")
	fs.StringVar(&o.stops, "stops", "", "")
	fs.Var((*names)(&o.sheets), "sheet", "")
	harmless := &names{}
	fs.Var(harmless, "harmless", "")
	fs.StringVar(&o.kept, "seal", "", "")
	fs.StringVar(&o.controller, "controller", "", "")
	fs.StringVar(&o.contact, "contact", "", "")
	fs.StringVar(&o.extend, "extend", "", "")
	fs.StringVar(&o.reason, "reason", "", "")
	asked := map[string]*rgpd.Answer{"check": &o.check, "matrix": &o.matrix, "print": &o.model}
	for name, answer := range asked {
		fs.BoolFunc(name, "", func(string) error { *answer = rgpd.Yes; return nil })
	}
	lang := fs.String("lang", "fr", "")
	when := fs.String("at", "", "")
	where := fs.String("place", "métropole", "")
	key := fs.String("key", "", "")
	within, closed := fs.Int("house", 0, ""), fs.String("closed", "", "")
	if err := parsed(fs, args, stderr); err != nil {
		return o, err
	}
	o.files = fs.Args()
	if o.tag, err = languageOf(*lang); err != nil {
		return o, err
	}
	if err := conflict(fs, o.tag); err != nil {
		return o, err
	}
	if o.letters != "" && (strings.TrimSpace(o.controller) == "" || strings.TrimSpace(o.contact) == "") {
		return o, errors.New(o.say(
			"-letters : dire qui répond et comment le joindre, par -controller et -contact",
			"-letters: say who answers and how to reach them, with -controller and -contact",
		))
	}
	for _, said := range *harmless {
		if o.harmless.Add(said) != nil {
			return o, errors.New(o.say(
				"-harmless : écrire des mots, sans chiffre, séparés par des virgules ; un mot qui peut dire un refus "+
					"n'y est pas admis : lire les notes où il est",
				"-harmless: write words, without figures, with commas between; a word that may say a refusal is not "+
					"taken: read the notes in which it stands",
			))
		}
	}
	p, ok := mailroom.ParsePlace(*where)
	if !ok {
		return o, errors.New("-place : " + mailroom.WantPlace.In(o.tag))
	}
	o.place = p
	if o.key, err = readKey(*key, o.tag); err != nil {
		return o, err
	}
	if o.house, err = houseOf(*within, *closed, o.tag); err != nil {
		return o, err
	}
	if *when != "" {
		m, err := mailroom.ParseMoment(*when)
		if err != nil {
			return o, errors.New(o.say(
				"-at : écrire un jour et une heure, tels que 2026-11-23 10:00",
				"-at: want a day and an hour, such as 2026-11-23 10:00, or an instant with its offset",
			))
		}
		o.at = m.Last(o.place)
	}
	return o, nil
}

func languageOf(word string) (language.Tag, error) {
	if tag, err := language.Parse(word); err == nil {
		if base, _ := tag.Base(); base.String() == "fr" || base.String() == "en" {
			return tag, nil
		}
	}
	return language.French, errors.New("-lang : fr ou en / -lang: want fr or en")
}

// houseOf reads what the house sets itself: days to answer within, and days on which it is closed.
func houseOf(within int, closed string, tag language.Tag) (h rights.House, err error) {
	if within < 0 || within > 1000 {
		return h, errors.New(rgpd.Text{FR: "-house : un nombre de jours, 20 par exemple",
			EN: "-house: a number of days, such as 20"}.In(tag))
	}
	h.Within = int16(within)
	for part := range strings.SplitSeq(closed, ",") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		from, to, several := strings.Cut(part, "..")
		if !several {
			to = from
		}
		first, err := mailroom.ParseMoment(from)
		last, err2 := mailroom.ParseMoment(to)
		if err != nil || err2 != nil || first.Whole != rgpd.Yes || last.Whole != rgpd.Yes || last.Day < first.Day ||
			last.Day > first.Day+366 {
			return h, errors.New(rgpd.Text{
				FR: "-closed : des jours séparés par des virgules, tels que 24/12/2026..31/12/2026,15/05/2027",
				EN: "-closed: days with commas between, such as 24/12/2026..31/12/2026,15/05/2027",
			}.In(tag))
		}
		for day := first.Day; day <= last.Day; day++ {
			h.Closed = append(h.Closed, day)
		}
	}
	return h, nil
}

// leastKey is how many bytes a key has at least.
const leastKey = 32

// readKey reads the key that seals journals; of no file there is none.
func readKey(file string, tag language.Tag) ([]byte, error) {
	if file == "" {
		return nil, nil
	}
	key, err := os.ReadFile(file)
	if err == nil && len(key) < leastKey {
		err = errors.New(rgpd.Text{FR: "-key : le fichier a moins de 32 octets ; y mettre 32 octets tirés au hasard",
			EN: "-key: the file has less than 32 bytes; put 32 random ones into it"}.In(tag))
	}
	return key, err
}

// run is the program: it returns 0, 1 if something of a file could not be read or does not hold, or 2 if it could not
// do what was asked.
func run(args []string, stdout, stderr io.Writer, now func() time.Time, colour bool) int {
	if len(args) > 0 && args[0] == "add" {
		return add(args[1:], stdout, stderr, now)
	}
	o, err := parse(args, stderr, now)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "rightsdesk:", inOne(err, o.tag))
		return 2
	}
	if err != nil {
		return fail(err)
	}
	switch {
	case o.model == rgpd.Yes:
		if err := mailroom.WriteModel(stdout, o.tag); err != nil {
			return fail(err)
		}
		return 0
	case o.matrix == rgpd.Yes:
		matrix(stdout, &o, atOr(o.at, now))
		return 0
	case o.check == rgpd.Yes:
		return check(stdout, stderr, &o)
	}
	if len(o.files) == 0 {
		now = func() time.Time { return sampleAt }
	}
	o.now = atOr(o.at, now)
	d, err := ofFiles(&o)
	if err != nil {
		return fail(err)
	}
	d.colour = colour
	if err := d.answer(stdout); err != nil {
		return fail(err)
	}
	for _, fault := range d.faults {
		fmt.Fprintln(stderr, "rightsdesk:", told(fault, d.tag))
	}
	if len(d.faults) > 0 {
		return 1
	}
	return 0
}

// ofFiles is the desk of the files that were asked for; of none, that of the sample.
func ofFiles(o *options) (*desk, error) {
	var all *office.Desk
	var err error
	if len(o.files) == 0 {
		src := sheet.NewSource(strings.NewReader(sample), int64(len(sample)))
		all, err = office.Open(office.Options{Place: o.place, Now: o.now, Chosen: rgpd.Yes, House: o.house},
			office.File{Name: "sample.jsonl", Source: src})
	} else {
		all, err = open(o, o.files...)
	}
	if err != nil {
		return nil, err
	}
	return &desk{options: *o, Desk: all, faults: all.Faults()}, nil
}

func atOr(at time.Time, now func() time.Time) time.Time {
	if at.IsZero() {
		return now()
	}
	return at
}

// answer does what was asked.
func (d *desk) answer(stdout io.Writer) error {
	if d.explain != "" {
		return d.tell(stdout, d.explain)
	}
	wrote := false
	if d.ics != "" {
		wrote = true
		var b bytes.Buffer
		if err := d.WriteCalendar(&b, d.tag, "rightsdesk.example"); err != nil {
			return err
		}
		if err := replace(d.ics, b.Bytes()); err != nil {
			return err
		}
	}
	if d.stops != "" {
		wrote = true
		if err := d.writeStops(); err != nil {
			return err
		}
	}
	if d.letters != "" {
		wrote = true
		if err := d.writeLetters(stdout); err != nil {
			return err
		}
	}
	if !wrote || len(d.files) > 0 {
		d.show(stdout)
	}
	return nil
}

// replace puts a file in the place of another once it is whole.
func replace(path string, b []byte) error {
	if err := os.WriteFile(path+".new", b, 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// isTerminal reports whether a file is a terminal that wants colours.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("NO_COLOR") == "" &&
		os.Getenv("TERM") != "dumb"
}
