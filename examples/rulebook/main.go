// Command rulebook writes the whole base of rules as one HTML document, for a lawyer to read and
// to sign: what holds whatever else is so, the rules of each package, the cases of the source
// article, where the law parts from it, the open points and the reading taken, the calendar of
// the law and what each change of it newly allows. All of it is printed from the rows.
//
//	go run ./examples/rulebook                       how much there is, and the digest
//	go run ./examples/rulebook -o rules.html         the book in English
//	go run ./examples/rulebook -fr -o regles.html    le recueil en français
//	go run ./examples/rulebook -check DIGEST         whether the rules are those that were signed
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

func main() {
	err := run(os.Args[1:], os.Stdout)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "rulebook:", err)
		os.Exit(1)
	}
}

// usage is what -h says before the flags.
const usage = `usage: rulebook [-fr] [-o FILE]
       rulebook [-fr] -check DIGEST

Writes all rules, dated and cited, as one HTML document that prints well and needs no network.
The digest stands on its first and last page: of all that the book tells in both languages, and
of the conditions as the rules have them. Exit code 1: the rules are others than those of the digest.

`

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("rulebook", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() { fmt.Fprint(flags.Output(), usage); flags.PrintDefaults() }
	french := flags.Bool("fr", false, "in French")
	path := flags.String("o", "", "write the book to this file")
	check := flags.String("check", "", "compare the rules with a digest that was signed")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h says what there is", flags.Arg(0))
	}
	tag := language.English
	if *french {
		tag = language.French
	}
	b := newBook(tag)
	switch {
	case *check != "" && *path != "":
		return errors.New("-check writes no book: leave -o out")
	case *check != "":
		return b.check(out, strings.TrimSpace(*check))
	case *path == "":
		b.summary(out)
		return nil
	}
	return b.write(out, *path)
}

// check compares with a digest that somebody signed.
func (b *book) check(out io.Writer, signed string) error {
	if signed != b.Digest {
		return errors.New(rgpd.Text{
			FR: "les règles ne sont pas celles de l'empreinte signée ; celle d'aujourd'hui : " + b.Digest,
			EN: "the rules are not those of the digest that was signed; that of today: " + b.Digest,
		}.In(b.tag))
	}
	fmt.Fprintln(out, b.Say("les règles sont celles de l'empreinte signée",
		"the rules are those of the digest that was signed"))
	return nil
}

// summary says what the book holds.
func (b *book) summary(out io.Writer) {
	fmt.Fprintf(out, "%s\n%s\n\n", b.Title, b.State)
	for _, c := range b.Counts {
		fmt.Fprintf(out, "%6d  %s\n", c.N, c.Of)
	}
	fmt.Fprintf(out, "\n%s\n", b.Digest)
	fmt.Fprintln(out, b.Say("Le recueil : -o regles.html", "The book: -o rules.html"))
}

// write writes the book beside its name, and puts it there once it is whole.
func (b *book) write(out io.Writer, path string) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".rulebook-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	err = errors.Join(page.Execute(f, b), f.Chmod(0o644), f.Close())
	if err != nil {
		return err
	}
	if err = os.Rename(f.Name(), path); err == nil {
		fmt.Fprintf(out, "%s\n%s\n", path, b.Digest)
	}
	return err
}
