package command

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/screening/ask"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/prospect"
)

// How an option of three words is answered.
const auto, always, never = "auto", "always", "never"

var languages = map[string]language.Tag{"fr": language.French, "en": language.English}

// asks reports whether somebody is there to answer.
func (r *run) asks() bool {
	if r.p.Stdin == nil || r.ask == never {
		return false
	}
	return r.ask == always || r.in != "" && typed(r.p.Stdin) && say.IsTerminal(r.stdout)
}

// typed reports whether what is read is typed by somebody: a terminal, and no file that looks like one.
func typed(in io.Reader) bool {
	f, ok := in.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// talk decides all rows, asks what would change the outcome, and reads the inputs again with what was answered: the
// run is then that of the options which say the same.
func (r *run) talk() error {
	r.opened.Screening.KeepWaiting = true
	ctx, stop := untilStopped()
	tl, err := r.opened.Preview(ctx, r.show)
	stop() // whoever stops it while it waits for an answer kills it: nothing is written yet
	if err != nil {
		return err
	}
	r.bar.End()
	s := ask.New(r.opened.Screening, tl, languages[r.lang])
	if err := s.Talk(r.p.Stdin, r.stdout); err != nil {
		return err
	}
	if len(s.Answers()) == 0 {
		return nil
	}
	for _, a := range s.Answers() {
		switch {
		case a.Searched:
			r.job.Searched = true
		case a.Set != "":
			err = r.job.Fillings.Add(a.Set)
		default:
			err = r.job.Given.Add(a.Given.String())
		}
		if err != nil {
			return err
		}
		r.answered = append(r.answered, a)
	}
	if err := r.opened.Close(); err != nil {
		return err
	}
	if err := r.open(); err != nil {
		return err
	}
	return r.opened.Hear()
}

// unanswered is the error of a file whose columns have to be asked about. The other questions are written in the same
// screen, as they would be if none of those columns told of a refusal, so that one more run is enough.
func (r *run) unanswered(err error) error {
	asked := (*survey.Unanswered)(nil)
	if !errors.As(err, &asked) || r.ask == never || r.codes {
		return err
	}
	next := *r.job
	next.Columns = maps.Clone(next.Columns)
	for _, c := range asked.Columns {
		next.Columns[words.Fold(c.Title)] = nil
	}
	tl, s := r.supposed(&next)
	if tl == nil {
		return err
	}
	_, _ = io.WriteString(r.stderr, r.p.message(err, languages[r.lang])) // before the command, which comes last
	ask.New(s, tl, languages[r.lang]).Write(r.stdout, r.next(false), asked.Options()...)
	columns := "1 colonne est"
	if n := len(asked.Columns); n > 1 {
		columns = say.Count(n) + " colonnes sont"
	}
	return fmt.Errorf("%s : rien n'est criblé tant que %s à dire", r.opened.Of.Campaign.Name, columns)
}

// supposed decides the rows of another job, and keeps no more than what waits; nil if it cannot.
func (r *run) supposed(j *job.Job) (*decide.Tally, *decide.Screening) {
	opened, err := job.Open(j, r.show)
	if err != nil {
		return nil, nil
	}
	defer func() { _ = opened.Close() }()
	if opened.Hear() != nil {
		return nil, nil
	}
	opened.Screening.KeepWaiting = true
	ctx, stop := untilStopped()
	defer stop()
	tl, err := opened.Preview(ctx, r.show)
	if err != nil {
		return nil, nil
	}
	r.bar.End()
	return tl, opened.Screening
}

// questions writes what is worth asking where nobody was there to answer.
func (r *run) questions(tl *decide.Tally) {
	if tl.Waiting == nil || r.asks() {
		return
	}
	ask.New(r.opened.Screening, tl, languages[r.lang]).Write(r.stdout, r.next(true))
}

// command is the command line that ran, as a shell takes it, without the blanks that were left, and without some
// options.
func (r *run) command(without ...string) string {
	out := r.p.Call
	for i := 0; i < len(r.args); i++ {
		name, value, is := strings.Cut(strings.TrimLeft(r.args[i], "-"), "=")
		two := !is && i+1 < len(r.args) && takesValue(name)
		if two {
			value = r.args[i+1]
		}
		if leave := slices.Contains(without, name) || value == say.Blank || blank(value); !leave {
			for _, a := range r.args[i : i+1+map[bool]int{true: 1}[two]] {
				out += " " + say.Plain(say.Quoted(a))
			}
		}
		if two {
			i++
		}
	}
	return out
}

// next is the command line to run next: it reads the campaign that this run writes, if it does, and writes another.
func (r *run) next(writes bool) string {
	named := func(s string) string { return say.Plain(say.Quoted(s)) }
	switch known := r.opened.Screening.Campaign != (prospect.Campaign{}); {
	case r.save != "" && !writes:
		return r.command()
	case r.save != "" && known && r.campaign == "":
		return r.command("save-campaign") + " -campaign " + named(r.save) + " -save-campaign " +
			named(job.FreeName(r.save))
	case r.save != "" && known:
		return r.command("save-campaign") + " -save-campaign " + named(job.FreeName(r.save))
	case r.save != "":
		return r.command()
	}
	return r.command() + " -save-campaign " + named(job.FreeName(""))
}

// keep writes the campaign for the next time, and shows the command that says what was answered.
func (r *run) keep(asked bool) error {
	line := func(text string) { _, _ = fmt.Fprintln(r.stdout, "  "+text) }
	// A campaign of which nothing is known is not kept: the answers will be, under that name.
	if known := r.opened.Screening.Campaign != (prospect.Campaign{}); r.save != "" && known {
		if err := job.SaveCampaign(r.save, r.opened.Screening.Campaign); err != nil {
			return err
		}
		as := " : -campaign " + say.Plain(say.Quoted(r.save))
		line(french.Typeset("La campagne est dans " + say.Plain(r.save) + as))
	}
	if !asked || len(r.answered) == 0 {
		return nil
	}
	line(french.Typeset("Pour refaire ce criblage, avec les mêmes affirmations :"))
	line("")
	saved := r.save != "" && r.campaign == "" && r.opened.Screening.Campaign != (prospect.Campaign{})
	parts := []string{r.command()}
	if saved {
		parts = []string{strings.ReplaceAll(parts[0], " -save-campaign "+say.Plain(say.Quoted(r.save)), "")}
		parts = append(parts, "-campaign "+say.Quoted(r.save))
	}
	for _, a := range r.answered {
		if !saved || a.Given.Name == "" {
			parts = append(parts, a.Option())
		}
	}
	line("  " + say.Plain(strings.Join(parts, " ")))
	line("")
	return nil
}
