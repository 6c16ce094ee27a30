package main

import (
	"bufio"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rgpd-go/rgpd/prospect"
)

// line is the sample in one line.
func line(b *testing.B) []byte { return []byte(changed(b, func(map[string]any) {}) + "\n") }

// BenchmarkInProcess is of one line of JSON, read, decided and told as the service does, without HTTP.
func BenchmarkInProcess(b *testing.B) {
	srv, one := newServer(prospect.Standard(), slog.New(slog.DiscardHandler)), line(b)
	for b.Loop() {
		q, err := srv.read(one)
		if err != nil {
			b.Fatal(err)
		}
		a, err := srv.decide(q)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := marshal(a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBatch is of the same line in a batch over loopback.
func BenchmarkBatch(b *testing.B) {
	h := httptest.NewServer(newServer(prospect.Standard(), slog.New(slog.DiscardHandler)).mux)
	defer h.Close()
	one := line(b)
	in, out := io.Pipe()
	go func() {
		w := bufio.NewWriterSize(out, 64<<10)
		for range b.N {
			_, _ = w.Write(one)
		}
		_ = w.Flush()
		_ = out.Close()
	}()
	b.ResetTimer()
	resp, err := http.Post(h.URL+"/v1/decisions", "application/x-ndjson", in)
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	lines, n := bufio.NewScanner(resp.Body), 0
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		n++
	}
	if n != b.N {
		b.Fatal(n, "of", b.N, lines.Err())
	}
}

// BenchmarkSingle is of one question a request, on a connection that is kept.
func BenchmarkSingle(b *testing.B) {
	h := httptest.NewServer(newServer(prospect.Standard(), slog.New(slog.DiscardHandler)).mux)
	defer h.Close()
	one := string(line(b))
	for b.Loop() {
		resp, err := http.Post(h.URL+"/v1/decisions", "application/json", strings.NewReader(one))
		if err != nil {
			b.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
}

// BenchmarkAThousandASecond asks one question each millisecond, whether those before were answered or not, on
// connections that are kept, and tells what ninety-nine of a hundred answers took from the instant at which their
// question was due: as a house would have it that rings a thousand people a second.
func BenchmarkAThousandASecond(b *testing.B) {
	h := httptest.NewServer(newServer(prospect.Standard(), slog.New(slog.DiscardHandler)).mux)
	defer h.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, MaxConnsPerHost: 64}}
	one := string(line(b))
	took := make([]time.Duration, b.N)
	var asked sync.WaitGroup
	b.ResetTimer()
	begun := time.Now()
	for i := range took {
		due := begun.Add(time.Duration(i) * time.Millisecond)
		time.Sleep(time.Until(due))
		asked.Go(func() {
			resp, err := client.Post(h.URL+"/v1/decisions", "application/json", strings.NewReader(one))
			if err != nil {
				b.Error(err)
				return
			}
			_, _ = io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
			took[i] = time.Since(due)
		})
	}
	asked.Wait()
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "ms-of-99-in-100")
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-of-half")
}
