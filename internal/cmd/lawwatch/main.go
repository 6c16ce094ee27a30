// Lawwatch reads texts of law as public mirrors keep them by day, in Markdown, and says
// which articles that our rows rest on no longer read as they did when somebody compared
// them, which of them end on a coming day, and which rows rest on each:
//
//	go run ./internal/cmd/lawwatch code-2026-08-11.md                     against what was compared
//	go run ./internal/cmd/lawwatch -since code-2026-04-03.md code-2026-08-11.md    against another state
//	go run ./internal/cmd/lawwatch -record code-2026-08-11.md             write down what was compared
//
// White space, line ends, how headings and lists are marked, apostrophes and dashes do not
// count; what a heading says of an article does: (abrogé), (transféré), (annulé), (périmé).
// It exits with 1 where a text differs, is new, marked so or gone, with 2 where it could not read.
// It tells where to look, and nothing of the law: somebody reads the text, changes the rows
// (CONTRIBUTING.md), and only then writes down that it was compared.
package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/book"
	"github.com/rgpd-go/rgpd/internal/law"
)

func main() {
	since := flag.String("since", "", "compare with this older state of the same text, not with the record")
	asJSON := flag.Bool("json", false, "write one JSON object for each state")
	record := flag.Bool("record", false, "add to the record the texts of the wordings that were read and are not in it")
	flag.Usage = func() { fmt.Fprint(flag.CommandLine.Output(), usage); flag.PrintDefaults() }
	flag.Parse()
	differ, err := run(os.Stdout, flag.Args(), *since, *asJSON, *record)
	switch {
	case err != nil:
		fmt.Fprintln(os.Stderr, "lawwatch:", err)
		os.Exit(2)
	case differ:
		os.Exit(1)
	}
}

// usage is what -h says before the flags.
const usage = `usage: lawwatch [-since OLDER.md] [-json | -record] CODE.md...

Each CODE.md is a whole code or law as a public mirror keeps it in Markdown, of one day:

    ---
    identifier: LEGITEXT000006069565
    last_updated: 2026-08-11
    ---
    ## Article L223-1

    its text

Run it in the module, at any depth: it reads ` + recordFile + ` and, with -record, writes it.
It tells of each article that our rows rest on:

    differs     it no longer reads as it did when it was compared
    new         it stands where the older state has none (-since)
    marked      its heading says (abrogé), (transféré), (annulé), (périmé), (modifié ...)
    gone        it stands there no more
    uncompared  nobody compared it yet
    ends        it reads the same, and names a coming day

Exit codes: 0 all as compared; 1 an article differs, is new, marked or gone; 2 a file could not be read.

`

// tells are the findings for which somebody reads the law again: exit code 1.
var tells = []string{"differs", "new", "marked", "gone"}

// root is the directory of the module: here or above.
func root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, recordFile)); err == nil {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", fmt.Errorf("no %s in %s or above: run it in the module", recordFile, dir)
		}
	}
}

func run(w io.Writer, files []string, since string, asJSON, record bool) (differ bool, err error) {
	if len(files) == 0 {
		return false, fmt.Errorf("name the files of the texts, as public mirrors keep them in Markdown")
	}
	dir, err := root()
	if err != nil {
		return false, err
	}
	recorded := filepath.Join(dir, recordFile)
	known, err := readRecord(recorded)
	if err != nil {
		return false, err
	}
	var before *State
	if since != "" {
		if before, err = readFile(since); err != nil {
			return false, err
		}
	}
	watch := newWatch(law.All(), known, rules())
	for _, file := range files {
		s, err := readFile(file)
		if err != nil {
			return differ, err
		}
		var r Report
		switch {
		case record:
			for _, c := range watch.note(s)[len(known):] {
				fmt.Fprintf(w, "recorded %s as compared: its text of %s, %s\n", c.Name, c.State, c.Article)
			}
			known = watch.record
			continue
		case before == nil:
			r = watch.against(s)
		case before.ID != s.ID:
			return differ, fmt.Errorf("%s is of %s, and %s of %s", since, before.ID, file, s.ID)
		default:
			r = watch.between(before, s)
		}
		differ = differ || r.differs()
		if asJSON {
			if err := json.NewEncoder(w).Encode(r); err != nil {
				return differ, err
			}
		} else {
			r.print(w)
		}
	}
	if record {
		return false, writeRecord(recorded, known)
	}
	return differ, nil
}

func readFile(file string) (*State, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return readState(file, in)
}

// A Row is a rule or a penalty that rests on an article.
type Row struct {
	Package string      `json:"package"` // or "penalty"
	ID      rgpd.RuleID `json:"id"`
	From    rgpd.Date   `json:"from,omitzero"`
	Until   rgpd.Date   `json:"until,omitzero"`
	refs    []string
}

// rules are all rules, and the penalties.
func rules() (out []Row) {
	for c := range book.Chapters() {
		for _, r := range c.Rules {
			row := Row{Package: c.Package, ID: r.ID, From: r.From, Until: r.Until}
			for _, s := range r.Sources {
				row.refs = append(row.refs, s.Ref)
			}
			out = append(out, row)
		}
	}
	for p := range rgpd.AllPenalties() {
		out = append(out, Row{"penalty", rgpd.RuleID(p.ID), p.From, p.Until, []string{p.Source.Ref}})
	}
	return out
}

// rests reports whether a row cites a text, or a part of it.
func (r Row) rests(w law.Wording) bool {
	return slices.ContainsFunc(r.refs, func(ref string) bool {
		rest, ok := strings.CutPrefix(ref, w.Ref)
		return ok && (rest == "" || rest[0] == ',' || rest[0] == ' ')
	})
}

// A Finding is what there is to say of an article.
type Finding struct {
	What     string      `json:"what"`           // differs, new, marked, gone, uncompared, ends
	Article  string      `json:"article"`        // L223-1
	Mark     string      `json:"mark,omitempty"` // what its heading says: abrogé
	Ref      string      `json:"ref"`
	Compared rgpd.Date   `json:"compared,omitzero"` // when our rows were last compared with it
	State    rgpd.Date   `json:"state,omitzero"`    // the state that was
	Days     []rgpd.Date `json:"days,omitempty"`    // that the text names, after its state
	Rows     []Row       `json:"rows,omitempty"`
}

// A Report is what a state says.
type Report struct {
	Title    string    `json:"title"`
	ID       string    `json:"id"`
	State    rgpd.Date `json:"state"`
	Since    rgpd.Date `json:"since,omitzero"` // the state that it was compared with; zero: the record
	Articles int       `json:"articles"`       // that our rows rest on
	Same     int       `json:"same"`           // of them
	Others   int       `json:"others"`         // that differ and that no row rests on; between two states
	// Unwatched is how many of our texts are of no single article of a collection: judgments,
	// guidelines, ranges of articles.
	Unwatched int       `json:"unwatched"`
	Findings  []Finding `json:"findings"`
}

func (r *Report) differs() bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return slices.Contains(tells, f.What) })
}

func (r *Report) print(w io.Writer) {
	against := "what was compared"
	if r.Since != 0 {
		against = "its state of " + r.Since.String()
	}
	fmt.Fprintf(w, "%s (%s), state of %s, against %s\n", r.Title, r.ID, r.State, against)
	for _, f := range r.Findings {
		fmt.Fprintf(w, "  %-10s %-9s %s", f.What, f.Article, f.Ref)
		if f.State != 0 {
			fmt.Fprintf(w, " (state of %s, compared on %s)", f.State, f.Compared)
		}
		if f.Mark != "" {
			fmt.Fprintf(w, ": %s", f.Mark)
		}
		for _, d := range f.Days {
			fmt.Fprintf(w, " %s", d)
		}
		fmt.Fprintln(w)
		for _, row := range f.Rows {
			fmt.Fprintf(w, "                       %s %s %s\n", row.Package, row.ID, period(row))
		}
	}
	fmt.Fprintf(w, "  %d articles that rows rest on, %d read the same", r.Articles, r.Same)
	if r.Since != 0 {
		fmt.Fprintf(w, "; %d others differ", r.Others)
	}
	fmt.Fprintf(w, "; %d texts of ours are of no article of a code, and are not watched\n", r.Unwatched)
}

func period(r Row) string {
	switch {
	case r.From != 0 && r.Until != 0:
		return "from " + r.From.String() + " until " + r.Until.String()
	case r.Until != 0:
		return "until " + r.Until.String()
	case r.From != 0:
		return "since " + r.From.String()
	}
	return ""
}

// A watch knows what was compared and what rests on it.
type watch struct {
	articles  map[string][]Cited
	unwatched int
	record    []Compared
	rows      []Row
}

func newWatch(all map[string]law.Wording, record []Compared, rows []Row) *watch {
	articles, not := cited(all)
	return &watch{articles, len(not), record, rows}
}

// of are the articles of a text that rows rest on, in order.
func (w *watch) of(id string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(w.articles)), func(a string) bool {
		return !strings.HasPrefix(a, id+"/")
	})
}

// rest are the rows that rest on an article on a day or later.
func (w *watch) rest(list []Cited, day rgpd.Date) (out []Row) {
	for _, r := range w.rows {
		if r.Until != 0 && r.Until < day {
			continue
		}
		if slices.ContainsFunc(list, func(c Cited) bool { return r.rests(c.Wording) }) {
			out = append(out, r)
		}
	}
	return out
}

// against compares a state with what was compared.
func (w *watch) against(s *State) Report {
	r := Report{Title: s.Title, ID: s.ID, State: s.Day, Unwatched: w.unwatched}
	for _, a := range w.of(s.ID) {
		list := w.articles[a]
		c, inForce := on(list, s.Day)
		got := s.Articles[list[0].Number]
		if !inForce && (got == nil || got.Mark() != "") {
			continue // a text that has gone, as our rows have it
		}
		r.Articles++
		f := Finding{Article: list[0].Number, Ref: list[len(list)-1].Wording.Ref, Rows: w.rest(list, s.Day)}
		if inForce {
			f.Ref = c.Wording.Cited()
		}
		last, same := w.compared(c.Name, a, got)
		f.State, f.Compared = last.State, last.On
		if got != nil {
			f.Mark = got.Mark()
		}
		switch {
		case f.Mark != "": // whatever stands below it
			f.What = "marked"
		case same:
			r.Same++
			if f.Days = got.coming(s.Day); f.Days == nil {
				continue
			}
			f.What = "ends"
		case got == nil:
			f.What = "gone"
		case inForce && last.On == 0:
			f.What = "uncompared"
		default: // or it stands where our rows have it gone
			f.What = "differs"
		}
		r.Findings = append(r.Findings, f)
	}
	return r
}

// compared is the last line of the record of a wording, and whether one has this text.
func (w *watch) compared(name, article string, got *Article) (last Compared, same bool) {
	for _, c := range w.record {
		if c.Name != name || c.Article != article {
			continue
		}
		if c.State > last.State {
			last = c
		}
		same = same || got != nil && c.Digest == got.Digest()
	}
	return last, same
}

// between compares two states of a text.
func (w *watch) between(before, after *State) Report {
	r := Report{Title: after.Title, ID: after.ID, State: after.Day, Since: before.Day, Unwatched: w.unwatched}
	all := map[string]bool{}
	for n := range before.Articles {
		all[n] = true
	}
	for n := range after.Articles {
		all[n] = true
	}
	for _, n := range slices.Sorted(maps.Keys(all)) {
		list := w.articles[after.ID+"/"+n]
		a, b := before.Articles[n], after.Articles[n]
		same := a != nil && b != nil && a.Digest() == b.Digest() && a.Mark() == b.Mark()
		switch {
		case len(list) == 0:
			if !same {
				r.Others++
			}
			continue
		case same:
			r.Same++
		default:
			f := Finding{What: "differs", Article: n, Ref: list[0].Wording.Ref, Rows: w.rest(list, before.Day)}
			switch {
			case b == nil:
				f.What = "gone"
			case b.Mark() != "" && (a == nil || a.Mark() != b.Mark()):
				f.What, f.Mark = "marked", b.Mark()
			case a == nil:
				f.What = "new"
			}
			r.Findings = append(r.Findings, f)
		}
		r.Articles++
	}
	return r
}

// note is the record with the texts of a state whose wordings were read and are not in it.
// A wording goes on over a change that no row of ours says: then it has several texts.
func (w *watch) note(s *State) []Compared {
	for _, a := range w.of(s.ID) {
		list := w.articles[a]
		c, inForce := on(list, s.Day)
		got := s.Articles[list[0].Number]
		if !inForce || got == nil || got.Mark() != "" || c.Wording.Read == 0 {
			continue
		}
		if _, same := w.compared(c.Name, a, got); !same {
			w.record = append(w.record, Compared{c.Name, a, s.Day, rgpd.Date(c.Wording.Read), got.Digest()})
		}
	}
	return w.record
}

var dayNamed = regexp.MustCompile(`(\d{1,2})(?:er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|` +
	`octobre|novembre|décembre) (\d{4})`)

// coming are the days after a state that a text names: it may end or change on them.
func (a *Article) coming(day rgpd.Date) (out []rgpd.Date) {
	for _, m := range dayNamed.FindAllStringSubmatch(strings.Join(strings.Fields(a.plain.String()), " "), -1) {
		d, _ := strconv.Atoi(m[1])
		y, _ := strconv.Atoi(m[3])
		month := time.Month(1 + slices.Index(months, m[2]))
		if t := rgpd.NewDate(y, month, d); t > day {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b rgpd.Date) int { return cmp.Compare(a, b) })
	return slices.Compact(out)
}

var months = strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
