package main

import (
	"crypto/rand"
	"io"
	"iter"

	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// readFn reads the campaign as examples/screen does, up to the point where rows are decided: which columns it has, and
// what its rows and the other files say against calling whom. That follows from all rows and their order, whichever
// number, record or address ties two of them, and is done in one place. It gives away the rows, in chunks, and what
// is held of people, by pseudonym.
type readFn struct{ Work }

// ProcessElement reads, once.
func (f *readFn) ProcessElement(_ []byte, plan func(Sealed), chunk func(int, Sealed), held func(string, Fact)) error {
	own, err := own()
	if err != nil {
		return err
	}
	j, err := program.Asked(f.Args)
	if err != nil {
		return err
	}
	o, err := job.Open(j, func(job.Step) {})
	if err != nil {
		return err
	}
	defer func() { _ = o.Close() }()
	if err := o.Hear(); err != nil {
		return err
	}
	said, t := o.Screening.Said.(*kept.Noes), o.Of.Campaign
	p := Plan{Reading: rand.Text(), Name: t.Name,
		Learnt: t.Learnt(), Ahead: said.Ahead(), Campaign: o.Screening.Campaign,
		Warnings: report.Warnings(o.Screening, decide.NewTally(), o.Of)}
	if p.Titles, err = t.TitlesAlone(); err != nil {
		return err
	}
	for _, l := range o.Of.Stops {
		p.Lists = append(p.Lists, l.SHA256)
	}
	var pseudonyms []string
	give := func(of string, all iter.Seq2[string, string]) {
		for key, says := range all {
			pseudonym := own.pseudonym(key)
			pseudonyms = append(pseudonyms, pseudonym)
			held(pseudonym, Fact{of, says})
		}
	}
	give(ofNoes, said.Each())
	if p.Consents = o.Of.Consents != nil; p.Consents {
		give(ofConsents, o.Of.Consents.Each())
	}
	if p.Results = o.Of.Results != nil; p.Results {
		give(ofResults, o.Of.Results.Each())
	}
	p.Held = sieveOf(pseudonyms)
	t.Block = f.Chunk
	split, err := t.Rows(nil)
	if err != nil {
		return err
	}
	sc := t.Scanner()
	sc.Pass = func([]byte) bool { p.Rows++; return true }
	for c := (sheet.Chunk{}); ; p.Chunks++ {
		if err := split.Next(&c); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		sealed, err := own.sealed("chunk "+p.Reading, t.Pack(&c))
		if err != nil {
			return err
		}
		chunk(p.Chunks, sealed)
		sc.Scan(&c, func(*sheet.Record) { p.Rows++ })
	}
	if p.Rows == 0 {
		return sheet.ErrTitlesAlone
	}
	sealed, err := own.sealed("plan", p)
	if err != nil {
		return err
	}
	plan(sealed)
	return nil
}
