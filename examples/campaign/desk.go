package main

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/page"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/handover"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/examples/internal/screening/workbook"
)

//go:embed app
var app embed.FS

// most is how large a file the page takes: ten million rows or so.
const most = 2 << 30

// A desk is what one person screens on a page: a file, lists, answers, and what came out last. What is asked anew ends
// what is under way.
type desk struct {
	site     *page.Site
	register *registerPage
	requests *requestsPage
	keep     *page.Keep
	now      func() time.Time

	mu      sync.Mutex
	asked   answers
	in      string              // the campaign's file; empty: none yet
	lists   map[string][]string // files besides: of stops, consents, results, and the key of the certificate
	sheets  []string
	version int // of what is shown
	shown   shown
	cancel  context.CancelFunc
	running sync.WaitGroup

	writing sync.Mutex // the folder of results
	english bool       // of the files that are written: they were asked for on the page in English
	files   sync.Map   // of opened: workbooks are turned into rows once
}

// answers are what the person said.
type answers struct {
	At       string            `json:"at"` // by the clock of Paris
	Channel  string            `json:"channel"`
	Searched bool              `json:"searched"`
	Campaign map[string]string `json:"campaign"` // facts, by their names in JSON
	Rows     map[string]string `json:"rows"`     // what columns say of all rows that say nothing, by their names
	Columns  map[string]string `json:"columns"`  // what titles mean; "-" is that they are not read
	Together bool              `json:"together"` // columns that bear on no call are left aside, together
	StopsAt  string            `json:"stops_at"` // up to when the lists are whole
	Preset   string            `json:"preset"`   // the tool that wrote the file; empty: as its titles tell
	Results  map[string]string `json:"results"`  // what words of results mean
	Notes    map[string]string `json:"notes"`    // words of notes that say no refusal, by the title of a column
}

func newDesk(now func() time.Time) (*desk, error) {
	files, err := fs.Sub(app, "app")
	if err != nil {
		return nil, err
	}
	d := &desk{now: now, shown: shown{Phase: "empty"}, lists: map[string][]string{}}
	at := now().In(rgpd.Mainland.Zone(now())).Format("2006-01-02T15:04")
	d.asked = answers{Channel: rgpd.LiveCall.String(), At: at}
	if d.keep, err = page.NewKeep(most); err != nil {
		return nil, err
	}
	if d.site, err = page.New(rgpd.Text{FR: "Qui peut être appelé ?", EN: "Who may be called?"}, files); err != nil {
		return nil, errors.Join(err, d.keep.Close())
	}
	d.routes()
	d.site.About(rgpd.Text{FR: "Cribler un fichier de prospects : appelables, refusés, et pourquoi.",
		EN: "Screen a file of prospects: callable, refused, and why."})
	if d.register, err = newRegisterPage(d.site, now); err != nil {
		return nil, errors.Join(err, d.keep.Close())
	}
	if d.requests, err = newRequestsPage(d.site, now); err != nil {
		return nil, errors.Join(err, d.keep.Close(), d.register.close())
	}
	return d, nil
}

// close ends what is under way, and leaves no file.
func (d *desk) close() error {
	d.mu.Lock()
	if d.cancel != nil {
		d.cancel()
	}
	d.mu.Unlock()
	d.running.Wait()
	d.forget()
	return errors.Join(d.keep.Close(), d.register.close(), d.requests.close())
}

func (d *desk) busy() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.shown.Phase == "running"
}

// out is where the results of the last run stand.
func (d *desk) out() string { return filepath.Join(d.keep.Dir(), "results") }

// An opened is a file that stays open, since it is read again with each answer.
type opened struct {
	src    *sheet.Source
	closed func() error
}

// opener is that of a job: a file is opened once, and closed by forget.
func (d *desk) opener(sheets []string) func(path string) (*sheet.Source, func() error, error) {
	stays := func() error { return nil }
	return func(path string) (*sheet.Source, func() error, error) {
		if had, ok := d.files.Load(path); ok {
			return had.(opened).src, stays, nil
		}
		src, closed, err := workbook.Reader{Sheets: sheets}.OpenFile(path)
		if err != nil {
			return nil, nil, err
		}
		d.files.Store(path, opened{src, closed})
		return src, stays, nil
	}
}

// forget closes the files that are open.
func (d *desk) forget() {
	d.files.Range(func(path, one any) bool {
		_ = one.(opened).closed()
		d.files.Delete(path)
		return true
	})
}

// start screens anew what is asked, and writes the files if that is asked. It returns at once. The lock is held.
func (d *desk) start(write bool) {
	if d.cancel != nil {
		d.cancel()
	}
	if d.in == "" {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	d.cancel = cancel
	d.version++
	version := d.version
	d.shown = shown{Version: version, Phase: "running", Name: filepath.Base(d.in), Columns: d.shown.Columns,
		Result: d.shown.Result}
	j, left, err := d.job()
	d.running.Go(func() {
		var got shown
		if err == nil {
			got, err = d.screen(ctx, j, version, write, &left)
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		cancel()
		if version != d.version {
			return // something else was asked meanwhile
		}
		if got.Version, got.Name = version, filepath.Base(d.in); err != nil {
			got.fail(err)
		}
		got.Left = left.answers
		d.shown = got
	})
}

// job is what is asked, and the answers that cannot be taken. The lock is held.
func (d *desk) job() (_ *job.Job, left leftOut, _ error) {
	a := &d.asked
	left.file = filepath.Base(d.in)
	j := &job.Job{In: d.in, Out: d.out(), Searched: a.Searched, Together: a.Together, Preset: a.Preset,
		Columns: facts.Renames{}, Answers: results.Answers{}, Stops: d.lists["stops"], Results: d.lists["results"],
		Consents: last(d.lists["consents"]), Seal: last(d.lists["key"]),
		Lists: kept.Lists{MaxAge: 24 * time.Hour}, English: d.english, OpenFile: d.opener(slices.Clone(d.sheets))}
	var err error
	if j.At, err = instant(a.At); err != nil {
		return nil, left, err
	}
	if len(j.Stops) > 0 {
		if j.Lists.AsOf, err = instant(a.StopsAt); err != nil {
			return nil, left, errListed // nobody is cleared by a list of which that is not said
		}
	}
	if err := j.Channel.UnmarshalText([]byte(a.Channel)); err != nil {
		return nil, left, err
	}
	switch {
	case j.Channel == rgpd.Email && len(j.Stops)+len(j.Results) > 0:
		return nil, left, errNumbers
	case j.Channel != rgpd.Email:
		j.For = []handover.Form{handover.Plain, handover.Vicidial, handover.HubSpot}
	}
	for _, title := range slices.Sorted(maps.Keys(a.Columns)) {
		as := a.Columns[title]
		if as == "-" {
			as = ""
		}
		left.unless(j.Columns.Add(left.file+":"+title+"="+as), "columns", title)
	}
	j.Lists.Names = j.Columns
	for _, column := range slices.Sorted(maps.Keys(a.Rows)) {
		if value := a.Rows[column]; value != "" {
			left.unless(j.Fillings.Add(column+"="+value), "rows", column)
		}
	}
	for _, word := range slices.Sorted(maps.Keys(a.Results)) {
		if means := a.Results[word]; means != "" {
			left.unless(j.Answers.Add(word+"="+means), "results", word)
		}
	}
	for _, column := range slices.Sorted(maps.Keys(a.Notes)) {
		if words := a.Notes[column]; words != "" {
			left.unless(j.Harmless.Add(words), "notes", column)
		}
	}
	known := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(a.Campaign)) {
		var one facts.Givens
		if value := a.Campaign[name]; value != "" && left.unless(one.Add(name+"="+value), "campaign", name) {
			known[name] = value
		}
	}
	if len(known) > 0 {
		b, err := json.MarshalIndent(known, "", "  ")
		if err != nil {
			return nil, left, err
		}
		j.Campaign = filepath.Join(d.keep.Dir(), "campagne.json")
		if err := os.WriteFile(j.Campaign, b, 0o600); err != nil {
			return nil, left, err
		}
	}
	return j, left, nil
}

// instant reads what a field of day and hour holds, by the clock of Paris.
func instant(s string) (time.Time, error) {
	m, damage := words.ParseMoment(s)
	if damage != nil || m.Day {
		return time.Time{}, errWhen
	}
	return m.From, nil
}

var (
	errListed = errors.New("dire jusqu'à quel jour et à quelle heure la liste de ceux qui ont dit non est " +
		"complète : " +
		"sous « Listes »")
	errWhen    = errors.New("le jour et l'heure du contact manquent")
	errNumbers = errors.New("une liste de ceux qui ont dit non, ou des résultats d'appels, portent sur des " +
		"numéros, et " +
		"ne disent rien d'un e-mail : donner les oppositions par une colonne du fichier")
)

// last is the one that holds, of files that replace one another; empty for none.
func last(files []string) string {
	if len(files) == 0 {
		return ""
	}
	return files[len(files)-1]
}

// screen does what is asked, in one go: it counts, and writes the files only if that is asked, since rows that wait
// for an answer are long. One run at a time writes to the folder of results.
func (d *desk) screen(ctx context.Context, j *job.Job, version int, write bool, left *leftOut) (got shown, err error) {
	d.writing.Lock()
	defer d.writing.Unlock()
	if ctx.Err() != nil {
		return got, job.ErrInterrupted
	}
	progress := func(s job.Step) {
		d.mu.Lock()
		defer d.mu.Unlock()
		if version == d.version {
			d.shown.Progress = &progressed{Read: s.Read, Size: s.Size, Rows: s.Rows}
		}
	}
	o, err := job.Open(j, progress)
	if absent := (*facts.AbsentError)(nil); errors.As(err, &absent) {
		left.absent(j, absent.Keys, d.columnsAsked())
		o, err = job.Open(j, progress)
	}
	if err != nil {
		return got, err
	}
	defer func() { _ = o.Close() }()
	got.Form = formOf(o.Of.Campaign)
	if p := o.Of.Campaign.Preset; p != nil {
		got.Preset = p.Says
	}
	unanswered := (*survey.Unanswered)(nil)
	if err := o.Hear(); errors.As(err, &unanswered) {
		got.Phase, got.Columns = "columns", columnsOf(o, nil)
		return got, nil
	} else if err != nil {
		return got, err
	}
	o.Screening.KeepWaiting = true
	var tl *decide.Tally
	if write {
		done, err := o.Write(ctx, progress)
		if err != nil {
			return got, err
		}
		tl = done.Tally
	} else if tl, err = o.Preview(ctx, progress); err != nil {
		return got, err
	}
	got.Phase, got.Columns = "done", columnsOf(o, tl)
	if got.Result = d.resultOf(o, tl); write {
		got.Result.Lang = map[bool]string{true: "en", false: "fr"}[j.English]
		got.Result.Files, err = d.written()
	}
	return got, err
}
