package job

import (
	"context"
	"io"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
)

// Preview decides all rows and writes nothing: it tells how many go to each file, and why. It stops with
// [ErrInterrupted] once ctx is over.
func (o *Opened) Preview(ctx context.Context, progress func(Step)) (*decide.Tally, error) {
	if o.Screening.Said == nil {
		return nil, errUnheard
	}
	var to [bins.Count]io.Writer
	for b := range to {
		to[b] = io.Discard
	}
	size := o.Of.Campaign.Source.Size
	progress(Step{Stage: Starting, Size: size})
	tl, err := o.Screening.Run(o.Of.Campaign, &to, nil, o.Cores, func(read int64, rows int) error {
		if ctx.Err() != nil {
			return ErrInterrupted
		}
		progress(Step{Deciding, read, size, rows})
		return nil
	})
	if err != nil {
		return nil, o.Unfinished(err)
	}
	return tl, nil
}
