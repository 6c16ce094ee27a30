package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

var english = language.English

const usage = `offshore [options]
  Sans fichier : le cas de l'article source, du constat à la réparation.
  -flow FICHIER      un flux : parties, maillons, retours ; table champ;réponse (CSV) ou JSON
  -contract FICHIER  un contrat de sous-traitance, relu clause par clause : la liste qu'un juriste remplit, ou JSON
  -roles FICHIER     les faits qui disent qui est le centre d'appels : table ou JSON
  -on JOUR           le jour de la décision, 2026-11-23 ; sinon aujourd'hui
  -print DOSSIER     écrit trois modèles à remplir, flow.csv, contract.csv et roles.csv ; rien n'y est remplacé
  -lang fr|en        la langue
  Code : 0 si tout tient, 1 sinon ou si quelque chose reste à établir, 2 si un fichier ne se lit pas.

offshore [options]
  Without a file: the case of the source article, from what was found to its repair.
  -flow FILE         a flow: parties, hops, returns; a table field;answer (CSV) or JSON
  -contract FILE     a contract with a processor, read clause by clause: the list that a lawyer fills in, or JSON
  -roles FILE        the facts that say who the call centre is: a table or JSON
  -on DAY            the day of the decision, 2026-11-23; else today
  -print FOLDER      writes three models to fill in, flow.csv, contract.csv and roles.csv; none is replaced
  -lang fr|en        the language
  Code: 0 if all stands, 1 if not or if something is to be found out, 2 if a file cannot be read.
`

// own are one's own files.
type own struct {
	flow, contract, roles, models string
	on                            rgpd.Date
}

func (o *own) empty() bool {
	return o.flow == "" && o.contract == "" && o.roles == "" && o.models == ""
}

// run is the program: see usage for what it returns.
func run(args []string, stdout, stderr io.Writer, now func() time.Time, colour bool) int {
	p := &page{w: stdout, tag: language.French, colour: colour}
	fs := flag.NewFlagSet("offshore", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() { fmt.Fprint(stderr, usage) }
	var o own
	fs.StringVar(&o.flow, "flow", "", "")
	fs.StringVar(&o.contract, "contract", "", "")
	fs.StringVar(&o.roles, "roles", "", "")
	fs.StringVar(&o.models, "print", "", "")
	lang, on := fs.String("lang", "fr", ""), fs.String("on", "", "")
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	fail := func(err error) int {
		for _, line := range p.told(err) {
			fmt.Fprintln(stderr, "offshore:", line)
		}
		return 2
	}
	switch {
	case *lang == "en":
		p.tag = language.English
	case *lang != "fr":
		return fail(errors.New("-lang : fr ou en / -lang: want fr or en"))
	case fs.NArg() > 0:
		return fail(errors.New(p.text("les fichiers se donnent par -flow, -contract, -roles ; voir -h",
			"files are given with -flow, -contract, -roles; see -h")))
	}
	if o.empty() && *on != "" {
		return fail(errors.New(p.text("-on est le jour de vos fichiers : en donner un (-flow, -contract, -roles)",
			"-on is the day of your files: give one (-flow, -contract, -roles)")))
	}
	if o.empty() {
		if err := play(p); err != nil {
			return fail(err)
		}
		return 0
	}
	if o.models != "" && (o.flow != "" || o.contract != "" || o.roles != "" || *on != "") {
		return fail(errors.New(p.text("-print écrit les modèles, et ne juge rien : le donner seul, ou avec -lang",
			"-print writes the models, and judges nothing: give it alone, or with -lang")))
	}
	if o.models != "" {
		if err := p.models(o.models); err != nil {
			return fail(err)
		}
		return 0
	}
	if *on == "" {
		o.on = rgpd.ParisDay(now())
	} else {
		day, err := rgpd.ParseDate(*on)
		if err != nil {
			return fail(errors.New(p.text("-on : écrire un jour, tel que 2026-11-23",
				"-on: want a day, such as 2026-11-23")))
		}
		o.on = day
	}
	stands, err := p.judge(&o)
	switch {
	case err != nil:
		return fail(err)
	case !stands:
		return 1
	}
	return 0
}

// told is an error in the language of the reader, one fault a line.
func (p *page) told(err error) (lines []string) {
	if many, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range many.Unwrap() {
			lines = append(lines, p.told(one)...)
		}
		return lines
	}
	if f := (*fault)(nil); errors.As(err, &f) {
		return []string{f.in(p)}
	}
	if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) && p.tag != english {
		return []string{wrong.Path + " : valeur refusée ; " + takeTheWords}
	}
	fr, en, both := strings.Cut(err.Error(), " / ")
	if both && p.tag == english {
		return []string{en}
	}
	return []string{fr}
}

// judge decides on one's own files, and reports whether all stands.
func (p *page) judge(o *own) (stands bool, err error) {
	stands = true
	owed := 0
	if o.flow != "" {
		flow, err := readForm(o.flow, transfer.ParseFlow)
		if err != nil {
			return false, err
		}
		a, err := transfer.Assess(flow, o.on)
		if err != nil {
			return false, err
		}
		p.heading(p.text("Le flux, le "+o.on.String(), "The flow, on "+o.on.String()))
		p.draw(&flow, &a)
		for i := range a.Hops {
			p.link(&a.Hops[i])
		}
		var asked int
		owed, asked = p.owed(&a)
		asked += p.unsaid(&flow)
		stands = stands && a.Allowed() && asked == 0
	}
	if o.contract != "" {
		contract, err := readForm(o.contract, transfer.ParseContract)
		if err != nil {
			return false, err
		}
		r := contract.Review()
		p.heading(p.text("Le contrat", "The contract"))
		known := p.clauses(&contract, &r)
		for _, q := range r.Missing {
			p.print("  ? %s : %s\n", q.Fact, q.Ask.In(p.tag))
		}
		stands = stands && known && r.Complete()
	}
	if o.roles != "" {
		facts, err := readForm(o.roles, transfer.ParseRoleFacts)
		if err != nil {
			return false, err
		}
		is, more := p.role(transfer.AssessRole(facts, o.on))
		stands, owed = stands && is, owed+more
	}
	end := p.text("Tout tient.", "All stands.")
	switch {
	case stands && owed > 0:
		end = p.text("Permis, à condition de faire ce qui reste à faire ci-dessus : ",
			"Allowed, if what remains to be done above is done: ") + strconv.Itoa(owed) + "."
	case !stands:
		end = p.text("Tout ne tient pas, ou n'est pas établi.", "Not all stands, or is found out.")
	}
	p.print("\n%s\n", p.paint(bold, end))
	return stands, p.err
}

// owed prints what goes with each link that is permitted or open, and asks the facts that say whether a duty does;
// it counts both.
func (p *page) owed(a *transfer.Assessment) (owed, asked int) {
	rules := transfer.Study().RuleSet
	told := map[string]bool{}
	for i := range a.Hops {
		h := &a.Hops[i]
		if h.Decision.Verdict() == rgpd.Forbidden {
			continue
		}
		open := unsettled(h.Decision)
		for r := range h.Decision.Duties() {
			if owed == 0 {
				p.print("\n%s\n", p.text("Ce qui reste à faire, maillon par maillon :",
					"What remains to be done, link by link:"))
			}
			owed++
			p.print("  %s : %s%s (%s)\n", ends(h), p.iff(open[r.ID]), r.Says.In(p.tag), r.Sources[0].Ref)
		}
		for _, c := range dutyQuestions(rules, h.Decision) {
			if key := ends(h) + " " + c.Name; !told[key] {
				told[key] = true
				asked++
				p.print("  %s ? %s\n", ends(h), c.Ask.In(p.tag))
			}
		}
	}
	return owed, asked
}

// dutyQuestions are the facts that nobody gave and on which it turns whether a duty goes with a decision, but for
// duties that change nothing; those that the decision waits for are asked with it.
func dutyQuestions(rules *rgpd.RuleSet, d rgpd.Decision, nothing ...rgpd.RuleID) (ask []rgpd.Column) {
	duties, wanted, settled := map[rgpd.RuleID]bool{}, map[string]bool{}, map[string]bool{}
	for r := range d.Duties() {
		duties[r.ID] = !slices.Contains(nothing, r.ID)
	}
	for fact := range d.Facts() {
		settled[fact] = true
	}
	for c := range d.Missing() {
		settled[c.Name] = true
	}
	for r := range d.Unsettled() {
		if duties[r.ID] {
			for fact := range rules.Condition(r.ID) {
				wanted[fact] = true
			}
		}
	}
	for c := range rules.Columns() {
		if wanted[c.Name] && !settled[c.Name] {
			ask = append(ask, c)
		}
	}
	return ask
}

// models writes the three files to fill in.
func (p *page) models(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, m := range []struct {
		name  string
		value any
	}{
		{"flow.csv", asFound().flow},
		{"contract.csv", transfer.Contract{Chain: make([]transfer.ChainLink, 1)}},
		{"roles.csv", transfer.RoleFacts{}},
	} {
		path := filepath.Join(folder, m.name)
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		if err := errors.Join(writeForm(f, p, m.value), f.Close()); err != nil {
			return err
		}
		p.print("%s\n", path)
	}
	return p.err
}

// clauseOf says of a field of a contract of which clause of the article it is, and what is wrong if the answer is no,
// or yes: what the review itself says.
func (p *page) clauseOf(l leaf) string {
	switch {
	case l.path == "breaches.hours":
		return p.text("En combien d'heures, selon le contrat ?", "Within how many hours, by the contract?")
	case strings.HasSuffix(l.path, ".id"):
		return p.text("Un nom à vous pour ce sous-traitant ultérieur", "A name of your own for this sub-processor")
	case l.typ != answerType:
		return ""
	}
	for _, answer := range []string{"no", "yes"} {
		b := `{"form":"written","standard_text":"own","chain":[{"id":"x"}],"abroad":{"data_leave":"yes"}}`
		c, err := transfer.ParseContract([]byte(b))
		if err != nil {
			return ""
		}
		if !setAnswer(reflect.ValueOf(&c).Elem(), l.path, answer) {
			return ""
		}
		r := c.Review()
		for clause := range len(transfer.ArticleClauses()) + 1 {
			for _, f := range r.Gaps(clause) {
				if f.Path != l.path {
					continue
				}
				of := p.text("hors de l'article", "not in the article")
				if clause > 0 {
					of = transfer.ArticleClauses()[clause-1].In(p.tag)
				}
				says := strings.TrimSuffix(f.Says.In(p.tag), ".")
				if answer == "no" {
					return of + p.text(" — « non » veut dire : ", " — “no” means: ") + says
				}
				return of + p.text(" — « oui » veut dire : ", " — “yes” means: ") + says
			}
		}
	}
	for _, q := range (&transfer.Contract{}).Review().Missing {
		if q.Fact == l.path {
			return q.Ask.In(p.tag)
		}
	}
	return p.text("oui si le contrat le prévoit", "yes if the contract says so")
}

// setAnswer sets the answer at a path; false: there is none.
func setAnswer(v reflect.Value, path, word string) bool {
	t, parts := typeAt(v.Type(), path)
	if t != answerType {
		return false
	}
	for _, part := range parts {
		if n, is := part.(int); is {
			v = v.Index(n)
			continue
		}
		for i := range v.NumField() {
			if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == part {
				v = v.Field(i)
				break
			}
		}
	}
	answer := rgpd.No
	if word == "yes" {
		answer = rgpd.Yes
	}
	v.Set(reflect.ValueOf(answer))
	return true
}
