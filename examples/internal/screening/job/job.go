// Package job is one screening from its inputs to its eight files, for whoever asks for it: a command line, a page.
// It knows of no option, no terminal and no window.
//
// [Open] reads what is asked as far as it can be read without deciding a row; [Opened.Hear] reads the campaign for
// what people said in any row; [Opened.Write] decides and writes. Whatever fails, nothing is written.
package job

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
	"unicode/utf16"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A Job is what a screening is asked. Names of files are those of the disk; an empty one is none.
type Job struct {
	In       string          // the campaign's people; none: the sample
	Out      string          // the folder of the results, which is made if it is not there
	Campaign string          // the campaign's facts in JSON; none: unknown, or those of the sample for the sample
	Seal     string          // the key that seals the certificate, in hexadecimal; none: it is not sealed
	Consents string          // consents by number
	Stops    []string        // suppression lists
	Results  []string        // how calls ended
	Answers  results.Answers // what the words of results mean that are no tool's
	Lists    kept.Lists      // how they are read

	Channel  rgpd.Channel
	At       time.Time // of the contact
	Encoding sheet.Encoding
	Preset   string // the tool that wrote the campaign: see [facts.OpenExport]
	Columns  facts.Renames
	Fillings facts.Fillings
	Given    facts.Givens        // facts of the campaign that no file states
	Harmless facts.HarmlessWords // words of notes
	Searched bool                // the records were searched for all rows
	LawOnly  bool
	Codes    bool
	English  bool            // of what is written in words; else it is in French
	For      []handover.Form // the diallers to which they who may be called are handed on, each once
	Cores    int             // 0: all
	// Together leaves aside, together, the columns that bear on no call and that nothing explains.
	Together bool
	Whole    bool // the columns are looked at in all rows, for who wants to see them

	// OpenFile opens a file of rows: nil is [sheet.OpenFile]. A program that reads workbooks has its own.
	OpenFile func(path string) (*sheet.Source, func() error, error)
}

// A Stage is what a job is at.
type Stage uint8

// The stages of a job, in order.
const (
	Reading  Stage = iota + 1 // the inputs
	Starting                  // to decide
	Deciding
)

// A Step is how far a job is.
type Step struct {
	Stage      Stage
	Read, Size int64 // bytes of the campaign's file
	Rows       int   // that were decided
}

// Screening is what is asked of each row, before any list is read.
func (j *Job) Screening() (*decide.Screening, error) {
	s := &decide.Screening{Policy: prospect.Standard(), Codes: j.Codes,
		Reader: facts.Reader{Given: j.Given, Fillings: j.Fillings, Channel: j.Channel, At: j.At,
			Salvage: true, Harmless: j.Harmless}}
	if j.Searched {
		s.Searched = words.Yes
	}
	if j.English {
		s.English = report.InEnglish
	}
	if j.LawOnly {
		policy, err := prospect.NewPolicy(prospect.LawOnly())
		if err != nil {
			return nil, err
		}
		s.Policy, s.LawOnly = policy, true
	}
	var facts []byte
	switch {
	case j.Campaign != "":
		b, err := os.ReadFile(j.Campaign)
		if err != nil {
			return nil, sheet.Unreadable(j.Campaign, err)
		}
		facts = asUTF8(b)
	case j.In == "":
		facts = sample.Campaign
	default:
		return s, j.Given.Fill(&s.Campaign)
	}
	dec := json.NewDecoder(bytes.NewReader(facts))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s.Campaign); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", j.Campaign, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("campagne %s : un seul objet JSON est attendu", j.Campaign)
	}
	// A fact that stands twice, or in another case, would be the last of them.
	if _, err := prospect.Parse(slices.Concat([]byte(`{"campaign":`), facts, []byte(`}`))); err != nil {
		return nil, fmt.Errorf("campagne %s : %w", j.Campaign, err)
	}
	return s, j.Given.Fill(&s.Campaign)
}

// Source is the input: the user's file, or the sample.
func (j *Job) Source() (src *sheet.Source, name string, closed func() error, err error) {
	if j.In == "" {
		src = sheet.NewSource(bytes.NewReader(sample.File), int64(len(sample.File)))
		return src, "échantillon intégré", func() error { return nil }, nil
	}
	for _, path := range j.Inputs() {
		for _, f := range slices.Concat(report.Files, handover.Files()) {
			if path != "" && Same(path, filepath.Join(j.Out, f)) {
				return nil, "", nil, fmt.Errorf("%s serait écrasé par le résultat : choisir un autre dossier -out",
					path)
			}
		}
	}
	src, closed, err = j.open(j.In)
	return src, filepath.Base(j.In), closed, err
}

func (j *Job) open(path string) (*sheet.Source, func() error, error) {
	if j.OpenFile != nil {
		return j.OpenFile(path)
	}
	return sheet.OpenFile(path)
}

// Inputs are the files of the user, and empty names for those that are not given.
func (j *Job) Inputs() []string {
	return append([]string{j.In, j.Campaign, j.Consents, j.Lists.Key, j.Seal}, slices.Concat(j.Stops, j.Results)...)
}

// Same reports whether two names are those of one file.
func Same(a, b string) bool {
	fa, err := os.Stat(a)
	if err != nil {
		return false
	}
	fb, err := os.Stat(b)
	return err == nil && os.SameFile(fa, fb)
}

// Table opens the input as far as its titles.
func (j *Job) Table(src *sheet.Source, name string) (*facts.Table, error) {
	t, err := facts.OpenExport(src, name, j.Encoding, j.Columns, j.Preset)
	if err == nil && !t.HasNumber() && j.Channel != rgpd.Email {
		err = facts.ErrNoNumber
	}
	if err == nil {
		err = t.Unresulted()
	}
	if err == nil {
		err = unlisted(src, name)
	}
	if err == nil {
		err = unmarked(t)
	}
	if err == nil {
		err = uncommented(t)
	}
	if err != nil {
		return nil, fmt.Errorf("%s : %w", name, err)
	}
	return t, nil
}

func (j *Job) list(path string) (*kept.List, error) {
	src, closed, err := j.open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	name := filepath.Base(path)
	f, err := j.Lists.Read(src, name)
	if err != nil {
		return nil, err
	}
	on := func(n number.Number) bool { return f.List.Lookup(n).Listing == suppression.Listed }
	if err := unread(src, true, on); err != nil {
		return nil, fmt.Errorf("liste repoussoir %s : %w", name, err)
	}
	return f, nil
}

func (j *Job) consents(c prospect.Campaign) (*kept.Consents, error) {
	src, closed, err := j.open(j.Consents)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	name := filepath.Base(j.Consents)
	if err := unread(src, false, func(number.Number) bool { return false }); err != nil {
		return nil, fmt.Errorf("consentements %s : %w", name, err)
	}
	return kept.ReadConsents(src, name, c, j.Columns, j.Fillings)
}

// results reads how calls ended, from all files of it.
func (j *Job) results() (*results.Results, error) {
	all := results.New(j.At, j.Harmless).Columns(j.Columns)
	said := results.Answers{}
	maps.Copy(said, j.Answers)
	said.Harmless(j.Harmless)
	for _, path := range j.Results {
		src, closed, err := j.open(path)
		if err != nil {
			return nil, err
		}
		name := filepath.Base(path)
		if err = all.Read(src, name, said); err == nil {
			if err = unread(src, false, all.Stopped); err != nil {
				err = fmt.Errorf("résultats %s : %w", name, err)
			}
		}
		_ = closed()
		if err != nil {
			return nil, err
		}
	}
	return all, all.Err()
}

// An Opened is a job whose inputs are read, and whose rows are not decided.
type Opened struct {
	*Job
	Screening *decide.Screening
	Of        report.Made // the campaign's table, lists and consents
	Survey    *survey.Survey

	closed func() error
}

// Open reads what a job is made of. The campaign is looked through while the lists are read. Whoever asked closes it.
func Open(j *Job, progress func(Step)) (_ *Opened, err error) {
	s, err := j.Screening()
	if err != nil {
		return nil, err
	}
	src, name, closed, err := j.Source()
	if err != nil {
		return nil, err
	}
	o := &Opened{Job: j, Screening: s, closed: closed,
		Of: report.Made{Stops: make([]*kept.List, len(j.Stops))}}
	defer func() {
		if err != nil {
			_ = closed()
		}
	}()
	if o.Of.Key, err = report.ReadKey(j.Seal); err != nil {
		return nil, err
	}
	var (
		errs = make([]error, len(j.Stops)+3)
		all  sync.WaitGroup
	)
	progress(Step{Stage: Reading, Size: src.Size})
	all.Go(func() {
		if o.Of.Campaign, errs[0] = j.Table(src, name); errs[0] == nil {
			o.Survey, errs[0] = survey.Of(o.Of.Campaign, j.Whole, j.Together)
		}
	})
	for i, path := range j.Stops {
		all.Go(func() { o.Of.Stops[i], errs[i+3] = j.list(path) })
	}
	if j.Consents != "" {
		all.Go(func() { o.Of.Consents, errs[1] = j.consents(s.Campaign) })
	}
	if len(j.Results) > 0 {
		all.Go(func() { o.Of.Results, errs[2] = j.results() })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	files := []facts.Titled{{Name: o.Of.Campaign.Name, Titles: o.Of.Campaign.Titles}}
	for _, f := range o.Of.Stops {
		if err := s.Bind(f.Gate); err != nil {
			return nil, err
		}
		files = append(files, facts.Titled{Name: f.Name, Titles: f.Titles})
	}
	if o.Of.Consents != nil {
		s.Consents = o.Of.Consents
		files = append(files, facts.Titled{Name: o.Of.Consents.Name, Titles: o.Of.Consents.Titles})
	}
	if o.Of.Results != nil {
		s.Results = o.Of.Results
		files = append(files, o.Of.Results.Titles()...)
	}
	if err := j.Columns.Named(files); err != nil {
		return nil, err
	}
	return o, nil
}

// Close closes the campaign's file.
func (o *Opened) Close() error { return o.closed() }

// Hear reads the campaign for what people said against being called, in any row. It comes before [Opened.Write]. It
// is a [survey.Unanswered] where a column has to be asked about first.
func (o *Opened) Hear() error {
	if asked := o.Survey.Settle(); len(asked) > 0 {
		return fmt.Errorf("%s : %w", o.Of.Campaign.Name, &survey.Unanswered{Columns: asked})
	}
	from := kept.Besides{Lists: o.Of.Stops}
	if o.Of.Consents != nil {
		from.Named = append(from.Named, &o.Of.Consents.Named)
		from.Homes = append(from.Homes, &o.Of.Consents.Homes)
		from.Notes = append(from.Notes, &o.Of.Consents.Spoken)
	}
	if o.Of.Results != nil {
		from.Named = append(from.Named, &o.Of.Results.Named)
		from.Notes = append(from.Notes, o.Of.Results.Spoken...)
	}
	said, err := kept.Hear(&o.Screening.Reader, o.Of.Campaign, from, o.Cores)
	if err != nil {
		return fmt.Errorf("%s : %w", o.Of.Campaign.Name, err)
	}
	o.Screening.Said = said
	return o.settle()
}

// settle binds anew the lists that may clear people now that the campaign was heard.
func (o *Opened) settle() error {
	changed := false
	for _, f := range o.Of.Stops {
		changed = f.Settle() || changed
	}
	if !changed {
		return nil
	}
	o.Screening.Unbind()
	for _, f := range o.Of.Stops {
		if err := o.Screening.Bind(f.Gate); err != nil {
			return err
		}
	}
	return nil
}

// asUTF8 is a text as programs of Windows save it: with a mark, in UTF-8 or UTF-16.
func asUTF8(b []byte) []byte {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}):
		order = binary.LittleEndian
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		order = binary.BigEndian
	default:
		return bytes.TrimPrefix(b, []byte("\ufeff"))
	}
	if len(b)%2 != 0 {
		return b // cut short: it reads as nothing
	}
	units := make([]uint16, 0, len(b)/2)
	for b = b[2:]; len(b) > 0; b = b[2:] {
		units = append(units, order.Uint16(b))
	}
	return []byte(string(utf16.Decode(units)))
}
