package main

import (
	"context"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// options ask what the program does in room job, a step at a time.
type options struct{ in, out, channel string }

var (
	errInterrupted = job.ErrInterrupted
	unwritable     = job.Unwritable
)

func (o *options) job() *job.Job {
	return &job.Job{In: o.in, Out: o.out, Channel: rgpd.LiveCall, At: sample.Instant}
}

func (o *options) screening() (*decide.Screening, error) { return o.job().Screening() }

func (o *options) source() (*sheet.Source, string, func() error, error) { return o.job().Source() }

func (o *options) table(src *sheet.Source, name string) (*facts.Table, error) {
	return o.job().Table(src, name)
}

// write writes as if nobody had said anything in another row.
func (o *options) write(s *decide.Screening, of report.Made, p *report.Progress) (*decide.Tally, error) {
	s.Said = new(kept.Noes)
	opened := job.Opened{Job: o.job(), Screening: s, Of: of}
	done, err := opened.Write(context.Background(), func(step job.Step) { p.Tick(step.Read, step.Rows) })
	if err != nil {
		return nil, err
	}
	return done.Tally, nil
}

func (o *options) unfinished(err error) error { return o.job().Unfinished(err) }
