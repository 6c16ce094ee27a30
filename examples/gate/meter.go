package main

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

// A meter counts, and knows nobody: endpoints, statuses and verdicts are few, and none comes from a request.
type meter struct {
	mu        sync.Mutex
	requests  map[asked]int
	verdicts  [rgpd.OutOfScope + 1]int
	faults    int
	objected  int
	reserves  [reserve.Refused + 1]int
	took      [len(bounds) + 1]int
	tookInAll time.Duration
}

type asked struct {
	endpoint string
	status   int
}

// bounds are those of the histogram.
var bounds = [...]time.Duration{
	250 * time.Microsecond, time.Millisecond, 4 * time.Millisecond, 16 * time.Millisecond, 64 * time.Millisecond,
	256 * time.Millisecond, time.Second,
}

func (m *meter) request(endpoint string, status int, took time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.requests == nil {
		m.requests = map[asked]int{}
	}
	m.requests[asked{endpoint, status}]++
	m.tookInAll += took
	i := 0
	for i < len(bounds) && took > bounds[i] {
		i++
	}
	m.took[i]++
}

func (m *meter) decision(v rgpd.Verdict) { m.count(&m.verdicts[v]) }
func (m *meter) fault()                  { m.count(&m.faults) }
func (m *meter) objection()              { m.count(&m.objected) }

func (m *meter) reserved(r reservation) {
	switch {
	case r.Replayed:
		m.count(&m.reserves[reserve.Replayed])
	case r.Reserved:
		m.count(&m.reserves[reserve.Done])
	default:
		m.count(&m.reserves[reserve.Refused])
	}
}

func (m *meter) count(n *int) {
	m.mu.Lock()
	*n++
	m.mu.Unlock()
}

// metrics are in the text form of Prometheus.
func (s *server) metrics(w http.ResponseWriter, _ *http.Request) error {
	m := &s.meter
	m.mu.Lock()
	defer m.mu.Unlock()
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	fmt.Fprintln(w, "# TYPE gate_requests_total counter")
	order := func(a, b asked) int {
		return slices.Compare([]string{a.endpoint, fmt.Sprint(a.status)}, []string{b.endpoint, fmt.Sprint(b.status)})
	}
	for _, a := range slices.SortedFunc(maps.Keys(m.requests), order) {
		fmt.Fprintf(w, "gate_requests_total{endpoint=%q,status=\"%d\"} %d\n", a.endpoint, a.status, m.requests[a])
	}
	fmt.Fprintln(w, "# TYPE gate_decisions_total counter")
	for v := rgpd.Undecided; v <= rgpd.OutOfScope; v++ {
		fmt.Fprintf(w, "gate_decisions_total{verdict=%q} %d\n", v, m.verdicts[v])
	}
	fmt.Fprintf(w, "# TYPE gate_faulty_lines_total counter\ngate_faulty_lines_total %d\n", m.faults)
	fmt.Fprintf(w, "# TYPE gate_objections_total counter\ngate_objections_total %d\n", m.objected)
	fmt.Fprintln(w, "# TYPE gate_reservations_total counter")
	for r := reserve.Done; r <= reserve.Refused; r++ {
		fmt.Fprintf(w, "gate_reservations_total{result=%q} %d\n", r, m.reserves[r])
	}
	fmt.Fprintln(w, "# TYPE gate_request_seconds histogram")
	n := 0
	for i, b := range bounds {
		n += m.took[i]
		fmt.Fprintf(w, "gate_request_seconds_bucket{le=\"%g\"} %d\n", b.Seconds(), n)
	}
	n += m.took[len(bounds)]
	fmt.Fprintf(w, "gate_request_seconds_bucket{le=\"+Inf\"} %d\n", n)
	fmt.Fprintf(w, "gate_request_seconds_sum %g\ngate_request_seconds_count %d\n", m.tookInAll.Seconds(), n)
	if s.gate != nil {
		until, ok := s.gate.FreshUntil(s.principal)
		left := until.Sub(s.now()).Seconds()
		if !ok {
			left = 0
		}
		fmt.Fprintf(w, "# TYPE gate_list_fresh_seconds gauge\ngate_list_fresh_seconds %g\n", max(left, 0))
	}
	return nil
}
