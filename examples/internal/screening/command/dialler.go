package command

import (
	"cmp"
	"errors"
	"flag"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
)

// A dialler is what the command line asks of those who dial: what they are given, and what they
// give back.
type dialler struct {
	forms   []handover.Form
	results []string
	answers results.Answers
}

// options names the options of a dialler. The first of them that is wrong is said in again.
func (d *dialler) options(f *flag.FlagSet, again *error) {
	d.answers = results.Answers{}
	f.Func("results", "", func(path string) error { d.results = append(d.results, path); return nil })
	f.Func("result", "", func(s string) error {
		if !blank(s) {
			*again = cmp.Or(*again, d.answers.Add(s))
		}
		return nil
	})
	f.Func("for", "", func(s string) error {
		form, err := handover.ParseForm(s)
		if *again = cmp.Or(*again, err); err == nil && !slices.Contains(d.forms, form) {
			d.forms = append(d.forms, form)
		}
		return nil
	})
}

// fits returns an error if a dialler has nothing to do with a channel.
func (d *dialler) fits(channel string) error {
	mail := channel == rgpd.Email.String()
	switch {
	case len(d.forms) > 0 && mail:
		return errors.New("-for : un composeur prend des numéros, et un e-mail n'en a pas")
	case len(d.results) > 0 && mail:
		return errors.New("-results : des appels portent sur des numéros, et ne disent rien d'un e-mail ; donner les " +
			"oppositions par une colonne")
	case len(d.answers) > 0 && len(d.results) == 0:
		return errors.New("-result : dire par -results de quel fichier sont ces mots")
	}
	return nil
}

// ask writes into a job what is asked.
func (d *dialler) ask(j *job.Job) { j.For, j.Results, j.Answers = d.forms, d.results, d.answers }
