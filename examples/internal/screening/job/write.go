package job

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"syscall"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Result is what came out of a job.
type Result struct {
	Tally       *decide.Tally
	Certificate *report.Certificate
	Warnings    []string // what somebody must know before believing the files
}

// Write screens the table into the folder: all files whole, or none. It stops with [ErrInterrupted] once ctx is over.
func (o *Opened) Write(ctx context.Context, progress func(Step)) (*Result, error) {
	s, of, t := o.Screening, o.Of, o.Of.Campaign
	if s.Said == nil {
		return nil, errUnheard
	}
	names := o.files()
	f, err := folder.New(o.Out, names)
	if err != nil {
		return nil, Unwritable(o.Out, err)
	}
	defer f.Drop() // of what was kept, nothing is left to drop
	var to [bins.Count]io.Writer
	for b := range to {
		r, err := f.Create()
		if err != nil {
			return nil, Unwritable(o.Out, err)
		}
		to[b], of.Files = r, append(of.Files, r)
	}
	s.HandOn = nil
	for _, form := range o.For {
		r, err := f.Create()
		if err != nil {
			return nil, Unwritable(o.Out, err)
		}
		s.HandOn, of.Handed = append(s.HandOn, &decide.Handed{Form: form, To: r}), append(of.Handed, r)
	}
	f.Without(slices.DeleteFunc(handover.Files(), func(name string) bool { return slices.Contains(names, name) })...)
	sum := sha256.New()
	size := t.Source.Size
	progress(Step{Stage: Starting, Size: size})
	tl, err := s.Run(t, &to, sum, o.Cores, func(read int64, rows int) error {
		if ctx.Err() != nil {
			return ErrInterrupted
		}
		progress(Step{Deciding, read, size, rows})
		return nil
	})
	if err != nil {
		return nil, o.Unfinished(err)
	}
	of.Sum = hex.EncodeToString(sum.Sum(nil))
	c := report.Certify(s, tl, of)
	page, err := f.Create() // in the order of report.Files
	if err == nil {
		err = report.WritePage(page, s, tl, c)
	}
	if err != nil {
		return nil, Unwritable(o.Out, err)
	}
	c.Bind(page)
	last, err := f.Create()
	if err == nil {
		err = c.Write(last, of.Key)
	}
	if err != nil {
		return nil, Unwritable(o.Out, err)
	}
	if err := f.Keep(); err != nil {
		return nil, Unwritable(o.Out, err)
	}
	return &Result{tl, c, report.Warnings(s, tl, of)}, nil
}

// files are those of the job, in the order in which they get their names: the page and the certificate are the last.
func (o *Opened) files() []string {
	names := slices.Clone(bins.Files[:])
	for _, form := range o.For {
		names = append(names, form.File())
	}
	return append(names, report.PageName, report.CertificateName)
}

// ErrInterrupted is that of a job which was stopped before its end.
var ErrInterrupted = errors.New("criblage interrompu")

// errUnheard is that of rows that would be decided before all were heard.
var errUnheard = errors.New("le fichier n'a pas été lu en entier avant d'être criblé ; rien n'a été écrit")

// Unfinished says why a job ended before its end: what was read, or what was written.
func (j *Job) Unfinished(err error) error {
	if w := (*decide.WriteError)(nil); errors.As(err, &w) {
		return Unwritable(j.Out, w.Unwrap())
	}
	if errors.Is(err, ErrInterrupted) {
		return fmt.Errorf("%w ; rien n'a été écrit", err)
	}
	return fmt.Errorf("%w ; rien n'a été écrit", sheet.Unreadable(filepath.Base(j.In), err))
}

// Unwritable says in French why the files cannot be written to a folder.
func Unwritable(dir string, err error) error {
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
