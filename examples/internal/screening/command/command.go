// Package command is the command line of a screening, with its manual, its terminal and its signals, for the programs
// that have one: they differ by their names.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A Program is one that has this command line.
type Program struct {
	Name  string    // before each message
	Stdin io.Reader // of who answers questions; nil: nobody does
	Call  string    // what a shell calls it
	About string    // before the manual: what else it does
}

// Run is the program. It returns 0, or 2 with a message and nothing written.
func (p Program) Run(args []string, stdout, stderr io.Writer) int {
	var o options
	fail := func(err error) int {
		_, _ = io.WriteString(stderr, p.message(err, languages[o.lang]))
		return 2
	}
	if err := o.parse(args); errors.Is(err, flag.ErrHelp) {
		p.helps(stdout, args)
		return 0
	} else if err != nil {
		o.lang = langOf(args)
		return fail(fmt.Errorf("%w (aide : -h)", err))
	}
	if o.printCampaign {
		_, _ = stdout.Write(sample.Campaign)
		return 0
	}
	if o.printResults {
		_, _ = io.WriteString(stdout, "\ufeff"+results.Example)
		return 0
	}
	if o.check != "" {
		key, err := report.ReadKey(o.key)
		if err != nil {
			return fail(err)
		}
		lines, whole, err := report.Check(o.check, key)
		for _, l := range lines {
			if languages[o.lang] == language.English {
				l = report.CheckedInEnglish(l)
			}
			_, _ = fmt.Fprintln(stdout, l)
		}
		if err != nil {
			return fail(err)
		}
		if !whole {
			return fail(fmt.Errorf("%s n'est plus ce que son certificat dit", o.check))
		}
		return 0
	}
	if o.profile != "" {
		stop, err := o.profiled()
		if err != nil {
			return fail(err)
		}
		defer stop()
	}
	if err := o.run(p, args, stdout, stderr); err != nil {
		return fail(err)
	}
	return 0
}

// message is an error as it is shown.
func (p Program) message(err error, lang language.Tag) string {
	if lang == language.English {
		return p.Name + ": " + shown(err, questions.English, inEnglish) + "\n"
	}
	return french.Typeset(p.Name+" : "+shown(err, questions.Error, inFrench)) + "\n"
}

// questions are an error of several lines, which asks before anybody is screened: of columns, of words of results.
type questions interface {
	error
	English() string
}

// shown is an error, each part in a language, so that no name in it commands the terminal. The lines of questions are
// lines.
func shown(err error, says func(questions) string, others func(fr string) string) string {
	asked := questions(nil)
	if !errors.As(err, &asked) {
		return say.Plain(others(err.Error()))
	}
	lines := strings.Split(says(asked), "\n")
	lines[0] = strings.TrimSuffix(err.Error(), asked.Error()) + lines[0]
	for i, l := range lines {
		lines[i] = say.Plain(l)
	}
	return strings.Join(lines, "\n")
}

// profiled writes where the processor spends its time, until stop is called. The
// compiler reads such profiles of large campaigns in default.pgo: see "make profile".
func (o *options) profiled() (stop func(), err error) {
	asked := job.Job{In: o.in, Campaign: o.campaign, Consents: o.consents, Stops: o.stops, Lists: o.stop, Seal: o.key}
	o.dialler.ask(&asked)
	for _, path := range asked.Inputs() {
		if path != "" && job.Same(path, o.profile) {
			return nil, fmt.Errorf("-cpuprofile : %s serait écrasé", path)
		}
	}
	f, err := os.Create(o.profile)
	if err != nil {
		return nil, fmt.Errorf("-cpuprofile : %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, errors.Join(fmt.Errorf("-cpuprofile : %w", err), f.Close())
	}
	return func() {
		pprof.StopCPUProfile()
		_ = f.Close()
	}, nil
}
