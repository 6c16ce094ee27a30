package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// said is all that the runner logs in these tests.
var said logged

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	slog.SetDefault(slog.New(slog.NewTextHandler(&said, &slog.HandlerOptions{Level: slog.LevelDebug})))
	os.Exit(m.Run())
}

// screened is what examples/screen makes of a command line.
func screened(t *testing.T, args []string) (files [bins.Count]string, reasons map[Reason]int) {
	t.Helper()
	j, err := program.Asked(append([]string{"-out", filepath.Join(t.TempDir(), "screen")}, args...))
	require.NoError(t, err)
	o, err := job.Open(j, func(job.Step) {})
	require.NoError(t, err)
	defer func() { require.NoError(t, o.Close()) }()
	require.NoError(t, o.Hear())
	done, err := o.Write(t.Context(), func(job.Step) {})
	require.NoError(t, err)
	reasons = map[Reason]int{}
	for b, name := range bins.Files {
		text, err := os.ReadFile(filepath.Join(j.Out, name))
		require.NoError(t, err)
		files[b] = string(text)
		for _, c := range done.Tally.Ranked(bins.Bin(b)) {
			if c.Rows > 0 {
				reasons[Reason{File: name, Code: c.Code, Says: c.Says}] += c.Rows
			}
		}
	}
	return files, reasons
}

// piped is what the pipeline makes of it: the parts of each file one after another, under one row of titles.
func piped(t *testing.T, args []string, shards, chunk int) (files [bins.Count]string, c Counts) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "beam")
	w, err := work(append([]string{"-out", dir}, args...))
	require.NoError(t, err)
	w.Shards, w.Chunk = shards, chunk
	draw()
	require.NoError(t, execute(t.Context(), w, beamx.Run))
	b, err := os.ReadFile(filepath.Join(dir, countsName))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &c))
	for b := range bins.Count {
		for shard := range shards {
			text, err := os.ReadFile(filepath.Join(dir, shardName(b, shard, shards)))
			require.NoError(t, err)
			titles, rows, _ := strings.Cut(string(text), "\r\n")
			if shard == 0 {
				files[b] = titles + "\r\n"
			}
			require.Equal(t, files[b][:len(titles)], titles)
			files[b] += rows
		}
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, int(bins.Count)*shards+1, "nothing is left of what was not whole")
	return files, c
}

// requireSame is that both make the same files of a command line, row for row, for the same reasons.
func requireSame(t *testing.T, args []string, shards, chunk int) (files [bins.Count]string) {
	t.Helper()
	want, reasons := screened(t, args)
	got, c := piped(t, args, shards, chunk)
	for b, name := range bins.Files {
		if diff := cmp.Diff(strings.Split(want[b], "\r\n"), strings.Split(got[b], "\r\n")); diff != "" {
			t.Fatalf("%s, -examples/screen +pipeline:\n%s", name, diff)
		}
	}
	had := map[Reason]int{}
	for _, r := range c.Reasons {
		n := r.Rows
		r.Rows = 0
		had[r] = n
	}
	require.Empty(t, cmp.Diff(reasons, had))
	return got
}

func TestTheSampleOfScreen(t *testing.T) {
	for _, chunk := range []int{200, 5_000, 1 << 20} {
		for _, shards := range []int{1, 3} {
			t.Run(fmt.Sprintf("chunks of %d bytes in %d parts", chunk, shards), func(t *testing.T) {
				requireSame(t, nil, shards, chunk)
			})
		}
	}
}

// TestTheFilesOfTools: each is read as the tool writes it, in whichever chunk a row is.
func TestTheFilesOfTools(t *testing.T) {
	dir := filepath.Join("..", "internal", "screening", "preset", "testdata")
	for _, tool := range []string{"hubspot", "odoo", "vicidial", "salesforce", "pagesjaunes", "meta"} {
		t.Run(tool, func(t *testing.T) {
			requireSame(t, []string{"-in", filepath.Join(dir, tool+".csv"), "-at", "2026-11-30 10:00", "-searched"}, 2, 150)
		})
	}
}

// logged is what is logged, by several goroutines.
type logged struct {
	bytes.Buffer
}

var _ = context.Background
var _ = rand.Int
var _ = screentest.File
