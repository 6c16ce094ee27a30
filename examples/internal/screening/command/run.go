package command

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A run is one screening of a command line.
type run struct {
	*options
	p              Program
	args           []string
	stdout, stderr io.Writer
	bar            *report.Progress
	job            *job.Job
	opened         *job.Opened
}

// run reads all inputs, asks what is missing where somebody can answer, screens, and shows what came out.
func (o *options) run(p Program, args []string, stdout, stderr io.Writer) (err error) {
	r := &run{options: o, p: p, args: args, stdout: stdout, stderr: stderr, bar: report.NewProgress(stderr)}
	defer r.bar.End()
	if r.job, err = o.job(); err != nil {
		return err
	}
	if err := r.open(); err != nil {
		return err
	}
	defer func() { _ = r.opened.Close() }()
	switch {
	case o.json:
		return r.opened.Survey.WriteJSON(stdout)
	case o.show:
		return r.table()
	}
	r.opened.Survey.Settle() // which Hear does again
	if err := r.survey(); err != nil {
		return err
	}
	if err := r.opened.Hear(); err != nil {
		for _, f := range r.opened.Of.Stops { // else it would be known in the next run alone
			r.warn(f.LostWarnings())
		}
		return r.unanswered(err)
	}
	asks := r.asks()
	if asks {
		if err := r.talk(); err != nil {
			return err
		}
	}
	ctx, stop := untilStopped() // before there is anything to leave behind
	defer stop()
	// Files for a program are asked about by nobody.
	r.opened.Screening.KeepWaiting = !asks && o.ask != never && o.in != "" && !o.codes
	colour := o.colour == always || o.colour == auto && os.Getenv("NO_COLOR") == "" && say.IsTerminal(stdout)
	sum := report.Summary{Out: stdout, All: o.all, Colour: colour, English: languages[o.lang] == language.English}
	if o.preview {
		tl, err := r.opened.Preview(ctx, r.show)
		if err != nil {
			return err
		}
		r.bar.Done(tl.Rows())
		sum.Preview(r.opened.Screening, r.opened.Of.Campaign, tl)
		r.warn(report.Warnings(r.opened.Screening, tl, r.opened.Of))
		r.misread(tl)
		r.questions(tl)
	} else {
		done, err := r.opened.Write(ctx, r.show)
		if err != nil {
			return err
		}
		r.bar.Done(done.Tally.Rows())
		sum.Print(r.opened.Screening, r.opened.Of.Campaign, done.Tally, done.Certificate, o.out)
		r.warn(done.Warnings)
		r.misread(done.Tally)
		r.questions(done.Tally)
	}
	return r.keep(asks)
}

// untilStopped is over once somebody stops the program, which is then told so and not killed.
func untilStopped() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

// open reads the inputs.
func (r *run) open() (err error) {
	r.opened, err = job.Open(r.job, r.show)
	return err
}

// survey shows what each column of the user's file is read as, before any row is decided.
func (r *run) survey() error {
	if r.in == "" {
		return nil
	}
	r.bar.End()
	return r.table()
}

// table shows how each column is read.
func (r *run) table() error {
	if languages[r.lang] == language.English {
		return r.opened.Survey.WriteEnglish(r.stdout)
	}
	return r.opened.Survey.Write(r.stdout)
}

// misread says what was not understood of the user's file.
func (r *run) misread(tl *decide.Tally) {
	if r.in != "" {
		r.warn(report.Misread(tl, r.opened.Of))
	}
}

func (r *run) show(s job.Step) {
	switch s.Stage {
	case job.Reading:
		r.bar.Say("lecture des fichiers")
	case job.Starting:
		r.bar.Start(s.Size)
	case job.Deciding:
		r.bar.Tick(s.Read, s.Rows)
	}
}

func (r *run) warn(warnings []string) {
	for _, w := range warnings {
		line := french.Typeset(say.Plain(r.p.Name + " : " + w))
		if languages[r.lang] == language.English {
			line = say.Plain(r.p.Name + ": " + inEnglish(w))
		}
		_, _ = io.WriteString(r.stderr, line+"\n")
	}
}
