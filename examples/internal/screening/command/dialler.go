package command

import (
	"cmp"
	"errors"
	"flag"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
)

// A dialler is what the command line asks of those who dial: what they are given.
type dialler struct {
	forms []handover.Form
}

// options names the options of a dialler. The first of them that is wrong is said in again.
func (d *dialler) options(f *flag.FlagSet, again *error) {
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
	if len(d.forms) > 0 && channel == rgpd.Email.String() {
		return errors.New("-for : un composeur prend des numéros, et un e-mail n'en a pas")
	}
	return nil
}

// ask writes into a job what is asked.
func (d *dialler) ask(j *job.Job) { j.For = d.forms }
