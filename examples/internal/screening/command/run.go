package command

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// run reads all inputs, screens, and shows what came out.
func (o *options) run(p Program, stdout, stderr io.Writer) error {
	j, err := o.job()
	if err != nil {
		return err
	}
	bar := report.NewProgress(stderr)
	defer bar.End()
	show := func(s job.Step) {
		switch s.Stage {
		case job.Reading:
			bar.Say("lecture des fichiers")
		case job.Starting:
			bar.Start(s.Size)
		case job.Deciding:
			bar.Tick(s.Read, s.Rows)
		}
	}
	opened, err := job.Open(j, show)
	if err != nil {
		return err
	}
	defer func() { _ = opened.Close() }()
	switch {
	case o.json:
		return opened.Survey.WriteJSON(stdout)
	case o.show:
		return opened.Survey.Write(stdout)
	}
	if err := opened.Hear(); err != nil {
		return err
	}
	// Asked for before there is anything to leave behind.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	done, err := opened.Write(ctx, show)
	if err != nil {
		return err
	}
	if o.in != "" {
		if err := opened.Survey.Write(stdout); err != nil {
			return err
		}
	}
	bar.Done(done.Tally.Rows())
	colour := o.colour == "always" || o.colour == "auto" && os.Getenv("NO_COLOR") == "" && say.IsTerminal(stdout)
	sum := report.Summary{Out: stdout, All: o.all, Colour: colour}
	sum.Print(opened.Screening, opened.Of.Campaign, done.Tally, done.Certificate, o.out)
	for _, w := range done.Warnings {
		_, _ = io.WriteString(stderr, french.Typeset(say.Plain(p.Name+" : "+w))+"\n")
	}
	return nil
}
