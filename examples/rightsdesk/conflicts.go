package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// modes are what the program does alone, with the options that go with each. What is beside them would be passed over
// in silence, and is refused.
var modes = map[string][]string{
	"print":   {"lang"},
	"matrix":  {"lang", "at"},
	"check":   {"lang", "key", "seal"},
	"explain": {"lang", "at", "place", "key", "sheet", "harmless"},
}

// needs are the options that say nothing without another.
var needs = map[string]string{
	"seal": "check", "controller": "letters", "contact": "letters", "extend": "letters", "reason": "extend",
}

// conflict is why the options that were given do not go together; nil: they do.
func conflict(fs *flag.FlagSet, tag language.Tag) error {
	say := func(fr, en string, args ...any) error {
		return fmt.Errorf(rgpd.Text{FR: fr, EN: en}.In(tag), args...)
	}
	given, blank := map[string]bool{}, ""
	fs.Visit(func(f *flag.Flag) {
		given[f.Name] = true
		if _, is := modes[f.Name]; f.Value.String() == "" && (!is || f.Name == "explain") {
			blank = f.Name
		}
	})
	if blank != "" {
		return say("-%s : la valeur est vide ; la donner, ou ôter l'option",
			"-%s: the value is empty; give it, or leave the option out", blank)
	}
	for _, mode := range slices.Sorted(maps.Keys(modes)) {
		if !given[mode] {
			continue
		}
		for _, other := range slices.Sorted(maps.Keys(given)) {
			if other != mode && !slices.Contains(modes[mode], other) {
				return say("-%s et -%s ne vont pas ensemble : les demander l'un après l'autre",
					"-%s and -%s do not go together: ask for one after the other", mode, other)
			}
		}
		if (mode == "print" || mode == "matrix") && fs.NArg() > 0 {
			return say("-%s ne lit aucun fichier : ôter les fichiers", "-%s reads no file: leave the files out", mode)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(needs)) {
		if given[name] && !given[needs[name]] {
			return say("-%s ne va qu'avec -%s", "-%s goes with -%s alone", name, needs[name])
		}
	}
	if given["sheet"] && fs.NArg() == 0 {
		return say("-sheet choisit dans un classeur : en donner un", "-sheet chooses within a workbook: give one")
	}
	if given["extend"] && !given["reason"] {
		return say("-extend : donner les motifs, par -reason", "-extend: give the reasons, with -reason")
	}
	if given["reason"] && !extends(fs.Lookup("reason").Value.String()) {
		return say("-reason : seuls la complexité et le nombre de demandes prolongent le délai (RGPD, art. 12(3)) ; "+
			"dire lequel, puis pourquoi : \"complexité : six ans d'échanges à relire\"",
			"-reason: complexity and the number of requests alone extend the period (RGPD, art. 12(3)); say which, "+
				"then why: \"complexity: six years of mail to read\"")
	}
	return nil
}

// extends reports whether a reason names one of the two for which a period is extended: of any other it would be void.
func extends(reason string) bool {
	return slices.ContainsFunc(strings.Fields(words.Fold(reason)), func(w string) bool {
		return strings.HasPrefix(w, "complex") || w == "nombre" || w == "nombreuses" || w == "number" || w == "numerous"
	})
}

var optionName = regexp.MustCompile(`-[A-Za-z]+\b`)

// parsed parses the options; what is wrong with them is said in the language that they ask for, and no value is shown.
func parsed(fs *flag.FlagSet, args []string, help io.Writer) error {
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	err := fs.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(help, usage)
		return err
	case err == nil:
		return nil
	}
	tag := language.French
	named := func(s string) bool { return strings.TrimLeft(s, "-") == "lang" }
	if i := slices.IndexFunc(args, named); i >= 0 && i+1 < len(args) {
		if asked, err := languageOf(args[i+1]); err == nil {
			tag = asked
		}
	}
	says := rgpd.Text{FR: "option inconnue, ou sans la valeur qu'elle veut : %s ; voir -h",
		EN: "an unknown option, or one without the value that it wants: %s; see -h"}
	return fmt.Errorf(says.In(tag), optionName.FindString(err.Error()))
}

// inOne is an error in the language of the reader, where it has the two.
func inOne(err error, tag language.Tag) error {
	if of := (*office.FileError)(nil); errors.As(err, &of) {
		says := inOne(of.Err, tag).Error()
		if errors.Is(err, mailroom.ErrNoList) {
			says += rgpd.Text{FR: " ; un modèle : -print", EN: "; a model: -print"}.In(tag)
		}
		return errors.New(of.Name + rgpd.Text{FR: " : ", EN: ": "}.In(tag) + says)
	}
	fr, en, both := strings.Cut(err.Error(), " / ")
	if !both {
		return err
	}
	return errors.New(rgpd.Text{FR: fr, EN: en}.In(tag))
}
