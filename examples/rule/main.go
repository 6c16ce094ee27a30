// Command rule explains one rule of law that the library holds: its sentence, its
// condition in words, its days, its texts, where it is written, and the cases that hold
// it.
//
//	go run ./examples/rule works-ban          in English
//	go run ./examples/rule works-ban -fr      en français
//	go run ./examples/rule                    the rule above, as an example
//	go run ./examples/rule -list              the IDs of all rules
//
// File and line are read from the source that the command was built from; without it,
// the rest is told all the same.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/book"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "rule:", err)
		os.Exit(1)
	}
}

// usage is what -h says before the flags.
const usage = `usage: rule [-fr] [ID...]
       rule -list

ID is that of a rule as decisions and RULES.md print it, such as works-ban.

`

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("rule", flag.ContinueOnError)
	flags.Usage = func() { fmt.Fprint(flags.Output(), usage); flags.PrintDefaults() }
	french := flags.Bool("fr", false, "explain in French")
	list := flags.Bool("list", false, "list the IDs of all rules")
	var ids []string
	for rest := args; ; rest = flags.Args()[1:] { // package flag ends at the first ID
		if err := flags.Parse(rest); err != nil {
			return err
		}
		if flags.NArg() == 0 {
			break
		}
		ids = append(ids, flags.Arg(0))
	}
	tag := language.English
	if *french {
		tag = language.French
	}
	if *list {
		for c := range book.Chapters() {
			for _, r := range c.Rules {
				fmt.Fprintf(out, "%-9s %s\n", c.Package, r.ID)
			}
		}
		return nil
	}
	if len(ids) == 0 {
		ids = []string{"works-ban"}
	}
	for i, id := range ids {
		if i > 0 {
			fmt.Fprintln(out)
		}
		if err := explain(out, rgpd.RuleID(id), tag); err != nil {
			return err
		}
	}
	return nil
}

// explain writes what there is to know of a rule.
func explain(out io.Writer, id rgpd.RuleID, tag language.Tag) error {
	c, r, ok := book.Find(id)
	if !ok {
		return fmt.Errorf("no rule is called %q; near it: %v; -list names all", id, book.Like(id))
	}
	say := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	s, ok := c.Section(id)
	fmt.Fprintf(
		out, "%s (%s)\n%s%s%s\n", r.ID, c.Package, s.Effect(r.Then, tag), say("\u00a0: ", ": "), r.Says.In(tag),
	)
	fmt.Fprintf(out, "%s\n", book.Days(r.From, r.Until, tag))
	if known := book.Known(r, tag); known != "" {
		fmt.Fprintf(out, "%s\n", known)
	}

	if !ok {
		fmt.Fprintf(out, "\n%s\n", say("Un programme la vérifie, sans table.", "Code brings it to bear, not a table."))
	} else if lines := s.Condition(id, tag); len(lines) == 0 {
		fmt.Fprintf(out, "\n%s\n", say("Quels que soient les faits.", "Whatever the facts."))
	} else {
		part(out, say("Quand", "When"), lines)
	}
	if ok {
		var held []string
		for _, g := range s.Held(id) {
			held = append(held, g.ID+say("\u00a0: ", ": ")+g.Says.In(tag))
		}
		part(out, say("Garanties qui la demandent", "Guarantees that ask for it"), held)
	}
	for _, t := range []struct {
		title string
		text  rgpd.Text
	}{
		{say("Que faire", "What to do"), r.Do},
		{say("Point ouvert, et lecture prise", "Open point, and the reading taken"), r.Open},
	} {
		if t.text != (rgpd.Text{}) {
			part(out, t.title, []string{t.text.In(tag)})
		}
	}
	var texts []string
	for _, source := range r.Sources {
		texts = append(texts, book.Text(source, tag))
		if source.URL != "" {
			texts = append(texts, "  "+source.URL)
		}
	}
	part(out, say("Textes", "Texts"), texts)

	found, err := written(c.Package)
	if p := found[id]; p != nil {
		part(out, say("Écrite dans", "Written in"), p.rows)
		part(out, say("Cas", "Cases"), slices.Compact(p.cases))
	}
	return err
}

// part writes lines under a title, and nothing if there are none.
func part(out io.Writer, title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s\n", title)
	for _, l := range lines {
		fmt.Fprintf(out, "  %s\n", l)
	}
}
