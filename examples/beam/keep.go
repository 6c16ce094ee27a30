package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// unfinished is the folder of what is not whole yet.
func (w *Work) unfinished() string { return filepath.Join(w.Out, ".run-"+w.Run) }

// leftovers tells of what runs left that were killed: it holds rows in clear. One of them may be under way elsewhere:
// nothing is removed.
func (w *Work) leftovers(out io.Writer, english bool) {
	all, _ := filepath.Glob(filepath.Join(w.Out, ".run-*"))
	says := "beam : %s est d'un passage qui n'est pas allé à son terme, ou qui court encore ; s'il ne court plus, " +
		"supprimer ce dossier : il a des lignes en clair\n"
	if english {
		says = "beam: %s is of a run that did not come to its end, or is under way; if it is not, remove that " +
			"folder: it has rows in clear\n"
	}
	for _, path := range all {
		if path != w.unfinished() {
			_, _ = fmt.Fprintf(out, says, path)
		}
	}
}

// writeFn writes a part of a file, in the order of the campaign's rows, where nobody takes it for whole.
type writeFn struct {
	Work
	w *worker
}

// ProcessElement writes a part.
func (f *writeFn) ProcessElement(name string, pieces func(*Piece) bool, plan Sealed,
	written func(Written)) (err error) {
	if f.w == nil {
		if f.w, err = newWorker(f.Work, plan); err != nil {
			return err
		}
	}
	b := slices.IndexFunc(bins.Files[:], func(base string) bool {
		return strings.HasPrefix(name, strings.TrimSuffix(base, ".csv")+"-")
	})
	if b < 0 {
		return errors.New(name)
	}
	var all []Piece
	rows := 0
	for p := (Piece{}); pieces(&p); p = (Piece{}) {
		if p.Chunk >= 0 {
			all, rows = append(all, p), rows+p.Rows
		}
	}
	slices.SortFunc(all, func(a, b Piece) int { return cmp.Compare(a.Chunk, b.Chunk) })
	if err := os.MkdirAll(f.unfinished(), 0o700); err != nil {
		return job.Unwritable(f.Out, err)
	}
	path := filepath.Join(f.unfinished(), name)
	out, err := os.CreateTemp(f.unfinished(), "*") // a runner may try the same again, elsewhere, at the same time
	if err != nil {
		return job.Unwritable(f.Out, err)
	}
	_, err = out.Write(sheet.AppendTitles(nil, f.w.table.Titles, bins.Titles(bins.Bin(b), f.w.s.Codes)))
	for _, p := range all {
		text, bad := f.w.bytes("piece", p.Text)
		if bad != nil {
			err = errors.Join(err, bad)
			break
		}
		if err == nil {
			_, err = out.Write(text)
		}
	}
	if err = errors.Join(err, out.Sync(), out.Close()); err == nil {
		err = os.Rename(out.Name(), path)
	}
	if errors.Is(err, errSeal) {
		return err
	} else if err != nil {
		return job.Unwritable(f.Out, err)
	}
	written(Written{name, rows})
	return nil
}

// countsName is the file of how many rows are where, and why. It is the last: where it stands, the others are whole.
const countsName = "counts.json"

// Counts are how many rows are in which file, and why.
type Counts struct {
	Run      string         `json:"run"`
	Rows     int            `json:"rows"`
	Files    map[string]int `json:"files"` // by the name of examples/screen: callable.csv
	Shards   int            `json:"shards"`
	Reasons  []Reason       `json:"reasons"`
	Warnings []string       `json:"warnings,omitempty"` // what somebody must know before believing the files, in French
}

// A Reason is a rule, a fact to find out, or a damage, and how many rows of a file have it: the first, or of a row to
// complete all.
type Reason struct {
	File string `json:"file"`
	Code string `json:"code"`
	Says string `json:"says"`
	Rows int    `json:"rows"`
}

// keepFn gives the files their names once all are whole, and no row is lost or twice.
type keepFn struct{ Work }

// ProcessElement keeps the files.
func (f *keepFn) ProcessElement(_ []byte, sealed Sealed, written func(*Written) bool, counted func(*Count) bool) error {
	own, err := own()
	if err != nil {
		return err
	}
	var plan Plan
	if err := own.open("plan", sealed, &plan); err != nil {
		return err
	}
	c := Counts{Run: f.Run, Files: map[string]int{}, Shards: f.Shards, Warnings: plan.Warnings}
	here := map[string]bool{}
	for one := (Written{}); written(&one); {
		if here[one.File] {
			return fmt.Errorf("le fichier %s est écrit deux fois", one.File)
		}
		here[one.File] = true
		base := one.File[:strings.IndexByte(one.File, '-')] + ".csv"
		c.Files[base] += one.Rows
		c.Rows += one.Rows
	}
	var names []string // who may be called last
	for b := bins.Count; b > 0; b-- {
		for shard := range f.Shards {
			names = append(names, shardName(b-1, shard, f.Shards))
		}
	}
	if len(here) != len(names) || c.Rows != plan.Rows {
		return fmt.Errorf("%d lignes lues et %d écrites, dans %d fichiers au lieu de %d : rien n'est gardé", plan.Rows,
			c.Rows, len(here), len(names))
	}
	rows := map[Reason]int{}
	for one := (Count{}); counted(&one); {
		rows[Reason{File: bins.Files[one.Bin], Code: one.Code, Says: one.Says}] += one.Rows
	}
	for r, n := range rows {
		if r.Rows = n; n > 0 {
			c.Reasons = append(c.Reasons, r)
		}
	}
	slices.SortFunc(c.Reasons, func(a, b Reason) int {
		return cmp.Or(slices.Index(bins.Files[:], a.File)-slices.Index(bins.Files[:], b.File), b.Rows-a.Rows,
			strings.Compare(a.Code, b.Code))
	})
	if err := f.keep(names, &c); err != nil {
		return job.Unwritable(f.Out, err)
	}
	return nil
}

var ours = regexp.MustCompile(`^[a-z]+-[0-9]{5}-of-[0-9]{5}\.csv$`)

// keep gives the files their names. Those of a run before go first: whoever stood in them may be refused now. A runner
// may try the same again, wherever it was stopped.
func (w *Work) keep(names []string, c *Counts) error {
	var had Counts
	if b, err := os.ReadFile(filepath.Join(w.Out, countsName)); err == nil && json.Unmarshal(b, &had) == nil &&
		had.Run == w.Run {
		return nil // it was done
	}
	begun := filepath.Join(w.unfinished(), "begun")
	if _, err := os.Stat(begun); errors.Is(err, os.ErrNotExist) {
		for _, name := range names {
			if _, err := os.Stat(filepath.Join(w.unfinished(), name)); err != nil {
				return err
			}
		}
		if err := w.clear(); err != nil {
			return err
		}
		if err := os.WriteFile(begun, nil, 0o600); err != nil {
			return err
		}
	} else if err != nil {
		return err
	}
	for _, name := range names {
		to := filepath.Join(w.Out, name)
		err := os.Rename(filepath.Join(w.unfinished(), name), to)
		if errors.Is(err, os.ErrNotExist) {
			_, err = os.Stat(to) // it has its name: no file of a run before is left
		}
		if err != nil {
			return err
		}
	}
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(w.unfinished(), countsName)
	if err := os.WriteFile(path, append(b, '\n'), 0o600); err != nil {
		return err
	}
	if err := os.Rename(path, filepath.Join(w.Out, countsName)); err != nil {
		return err
	}
	return os.RemoveAll(w.unfinished())
}

// clear takes the files of a run before out of the folder: the one first that says that the others are whole.
func (w *Work) clear() error {
	before, err := os.ReadDir(w.Out)
	if err != nil {
		return err
	}
	if err := os.Remove(filepath.Join(w.Out, countsName)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, e := range before {
		if ours.MatchString(e.Name()) {
			if err := os.Remove(filepath.Join(w.Out, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}
