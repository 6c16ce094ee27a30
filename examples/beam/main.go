// Beam is the screening of examples/screen as a pipeline of Apache Beam: the rows of a campaign, what others say of the
// same people, consents and attempts are joined by keyed pseudonyms, on as many workers as the runner has, and each row
// gets the same decision. Its files are those of examples/screen, in parts: row for row the same.
//
//	go run -C examples/beam .                                  a sample of invented people, on a runner of its own
//	go run -C examples/beam . -in /data/prospects.csv -campaign /data/campagne.json -out /data/lundi -shards 8
//	go run -C examples/beam . -h
//
// README.md beside it says what scales out and what does not, which runners it goes to and what to set there, and where
// the key comes from.
package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program. It returns 0, or 2 with a message and nothing kept.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	own, beams := split(args)
	english := inEnglish(own)
	fail := func(err error) int {
		program.Fail(stderr, err, english)
		return 2
	}
	if err := flag.CommandLine.Parse(beams); err != nil {
		return fail(fmt.Errorf("option mal écrite : %w (aide : -h)", err))
	}
	beam.Init() // a worker that a runner started works from here on, and ends
	w, err := work(own)
	if errors.Is(err, flag.ErrHelp) {
		_, _ = io.WriteString(stdout, manual)
		return 0
	} else if err != nil {
		return fail(fmt.Errorf("%w (aide : -h)", err))
	}
	if err := w.mayRun(); err != nil {
		return fail(err)
	}
	w.leftovers(stderr, english)
	slog.SetDefault(slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: slog.LevelError + 1})))
	err = execute(ctx, w, beamx.Run)
	if ctx.Err() != nil {
		err = job.ErrInterrupted
	}
	if err != nil {
		if !strings.Contains(err.Error(), "rien n'a été écrit") {
			err = fmt.Errorf("%w ; rien n'a été écrit", err)
		}
		return fail(err)
	}
	if err := w.tell(stdout, stderr, english); err != nil {
		return fail(err)
	}
	return 0
}

// execute runs the pipeline. Whatever fails, nothing is kept.
func execute(ctx context.Context, w *Work, with func(context.Context, *beam.Pipeline) error) error {
	p, s := beam.NewPipelineWithRoot()
	screening(s, *w)
	err := with(ctx, p)
	if err != nil {
		_ = os.RemoveAll(w.unfinished()) // of this machine, if it is there
		return plain(err)
	}
	return nil
}

// failed is what a runner says before the error of a function.
var failed = regexp.MustCompile(`(?s)^.*DoFn\[[^\]]*\] failed:\s*`)

// plain is the error of a function, without what the runner says of it: of where it ran, and in which transform.
func plain(err error) error {
	if at := failed.FindStringIndex(err.Error()); at != nil {
		return errors.New(strings.TrimSpace(err.Error()[at[1]:]))
	}
	return err
}

// ownOptions are those of this program that are no runner's, with what they say.
var ownOptions = struct {
	shards, chunk *int
	help          *bool
}{
	flag.Int("shards", 4, ""), flag.Int("chunk", 256<<10, ""), flag.Bool("h", false, ""),
}

// split parts the options of the runner, and of the pipeline, from those of the screening.
func split(args []string) (own, beams []string) {
	for i := 0; i < len(args); i++ {
		name, _, is := strings.Cut(strings.TrimLeft(args[i], "-"), "=")
		to := &own
		f := flag.CommandLine.Lookup(name)
		if strings.HasPrefix(args[i], "-") && f != nil {
			to = &beams
		}
		*to = append(*to, args[i])
		if f == nil || to == &own {
			continue
		}
		alone, boolean := f.Value.(interface{ IsBoolFlag() bool })
		if !is && !(boolean && alone.IsBoolFlag()) && i+1 < len(args) {
			i++
			*to = append(*to, args[i])
		}
	}
	return own, beams
}

// inEnglish reports whether an answer is wanted in English.
func inEnglish(args []string) bool {
	for i, a := range args {
		name, value, is := strings.Cut(strings.TrimLeft(a, "-"), "=")
		if !is && i+1 < len(args) {
			value = args[i+1]
		}
		if strings.HasPrefix(a, "-") && name == "lang" {
			return value == "en"
		}
	}
	return false
}

// work is what the options ask for. The clock is read here, once for all workers.
func work(args []string) (*Work, error) {
	if *ownOptions.help {
		return nil, flag.ErrHelp
	}
	args = append([]string{"-out", filepath.Join("out", "beam")}, args...)
	j, err := program.Asked(args)
	if err != nil {
		return nil, err
	}
	run := make([]byte, 8)
	_, _ = rand.Read(run) // never fails
	w := &Work{Args: append(args, "-at", j.At.Format(time.RFC3339)), Out: j.Out, Run: hex.EncodeToString(run),
		Shards: *ownOptions.shards, Chunk: *ownOptions.chunk}
	if w.Shards < 1 || w.Shards > 10_000 {
		return nil, errors.New("-shards " + strconv.Itoa(w.Shards) + " : de 1 à 10000 parties de chaque fichier")
	}
	if w.Chunk < 1 || w.Chunk > 1<<24 {
		return nil, errors.New("-chunk " + strconv.Itoa(w.Chunk) + " : de 1 à 16777216 octets de lignes décidées " +
			"ensemble")
	}
	return w, nil
}

// local are the runners that work in this process.
var local = []string{"", "prism", "PrismRunner"}

// mayRun reports what is known to be missing before a runner is asked: the key, and, where the runner is in this
// process, what the campaign's file has to say first.
func (w *Work) mayRun() error {
	runner, elsewhere := flag.Lookup("runner").Value.String(), flag.Lookup("endpoint").Value.String() != ""
	here := slices.Contains(local, runner) && !elsewhere
	if here && os.Getenv(keyFile) == "" {
		draw()
	}
	if _, err := own(); err != nil || !here {
		return err
	}
	j, err := program.Asked(w.Args)
	if err != nil {
		return err
	}
	src, name, closed, err := j.Source()
	if err != nil {
		return err
	}
	defer func() { _ = closed() }()
	t, err := j.Table(src, name)
	if err != nil {
		return err
	}
	seen, err := survey.Of(t, false, j.Together)
	if err != nil {
		return err
	}
	if asked := seen.Settle(); len(asked) > 0 {
		return fmt.Errorf("%s : %w", name, &survey.Unanswered{Columns: asked})
	}
	return nil
}
