package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"sync"
	"syscall"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/internal/french"
)

// run reads all inputs, screens, and shows what came out.
func (o *options) run(stdout, stderr io.Writer) error {
	s, err := o.screening()
	if err != nil {
		return err
	}
	src, name, closed, err := o.source()
	if err != nil {
		return err
	}
	defer func() { _ = closed() }()
	p := report.NewProgress(stderr)
	defer p.End()

	// The campaign is looked through while the lists are read.
	var (
		of   = report.Made{Stops: make([]*kept.List, len(o.stops))}
		errs = make([]error, len(o.stops)+2)
		all  sync.WaitGroup
	)
	p.Say("lecture des fichiers")
	all.Go(func() { of.Campaign, errs[0] = o.table(src, name) })
	for i, path := range o.stops {
		all.Go(func() { of.Stops[i], errs[i+2] = o.stop.Open(path) })
	}
	if o.consents != "" {
		all.Go(func() { of.Consents, errs[1] = kept.OpenConsents(o.consents, s.Campaign, o.columns, o.fillings) })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	t := of.Campaign
	titles := slices.Clone(t.Titles)
	for _, f := range of.Stops {
		if err := s.Bind(f.Gate); err != nil {
			return err
		}
		titles = append(titles, f.Titles...)
	}
	if of.Consents != nil {
		s.Consents = of.Consents
		titles = append(titles, of.Consents.Titles...)
	}
	if err := o.columns.Named(titles); err != nil {
		return err
	}

	said, err := kept.Hear(&s.Reader, t, o.cores)
	if err != nil {
		return fmt.Errorf("%s : %w", name, err)
	}
	s.Said = said

	tl, err := o.write(s, of, p)
	if err != nil {
		return err
	}
	p.Done(tl.Rows())
	colour := o.colour == "always" || o.colour == "auto" && os.Getenv("NO_COLOR") == "" && say.IsTerminal(stdout)
	sum := report.Summary{Out: stdout, All: o.all, Colour: colour}
	sum.Print(s, t, tl, o.out)
	for _, w := range report.Warnings(s, tl, of) {
		_, _ = io.WriteString(stderr, french.Typeset("screen : "+w+"\n"))
	}
	return nil
}

// write screens a table into a folder: all files whole, or none.
func (o *options) write(s *decide.Screening, of report.Made, p *report.Progress) (*decide.Tally, error) {
	t := of.Campaign
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM) // before there is anything to leave behind
	defer signal.Stop(stop)
	f, err := folder.New(o.out, report.Files)
	if err != nil {
		return nil, unwritable(o.out, err)
	}
	defer f.Drop() // of what was kept, nothing is left to drop
	var to [bins.Count]io.Writer
	for b := range to {
		r, err := f.Create()
		if err != nil {
			return nil, unwritable(o.out, err)
		}
		to[b], of.Files = r, append(of.Files, r)
	}
	sum := sha256.New()
	p.Start(t.Source.Size)
	tl, err := s.Run(t, &to, sum, o.cores, func(read int64, rows int) error {
		select {
		case <-stop:
			return errInterrupted
		default:
		}
		p.Tick(read, rows)
		return nil
	})
	if err != nil {
		return nil, o.unfinished(err)
	}
	of.Sum = hex.EncodeToString(sum.Sum(nil))
	c := report.Certify(s, tl, of)
	for _, write := range []func(io.Writer) error{ // in the order of report.Files
		func(w io.Writer) error { return report.WritePage(w, s, tl, c) },
		c.Write,
	} {
		r, err := f.Create()
		if err == nil {
			err = write(r)
		}
		if err != nil {
			return nil, unwritable(o.out, err)
		}
	}
	if err := f.Keep(); err != nil {
		return nil, unwritable(o.out, err)
	}
	return tl, nil
}

var errInterrupted = errors.New("criblage interrompu")

// unfinished says why a run ended before its end: what was read, or what was written.
func (o *options) unfinished(err error) error {
	if w := (*decide.WriteError)(nil); errors.As(err, &w) {
		return unwritable(o.out, w.Unwrap())
	}
	if errors.Is(err, errInterrupted) {
		return fmt.Errorf("%w ; rien n'a été écrit", err)
	}
	return fmt.Errorf("%w ; rien n'a été écrit", sheet.Unreadable(filepath.Base(o.in), err))
}

func unwritable(dir string, err error) error {
	switch {
	case errors.Is(err, folder.ErrMixed):
		return fmt.Errorf("dossier %s : %w", dir, err)
	case errors.Is(err, os.ErrPermission):
		return fmt.Errorf("dossier %s : écriture refusée ; rien n'a été écrit", dir)
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("dossier %s : le disque est plein ; rien n'a été écrit", dir)
	case errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG):
		return fmt.Errorf("dossier %s : les fichiers sont plus grands que ce disque ou ce compte ne le permet ; rien "+
			"n'a été écrit", dir)
	}
	return fmt.Errorf("dossier %s : %w ; rien n'a été écrit", dir, err)
}
