package prospect

import (
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

var errRow = errors.New("line cannot be read")

// numbered yields the row numbers 0 to n-1; every tenth cannot be read.
func numbered(n int) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range n {
			var err error
			if i%10 == 9 {
				err = fmt.Errorf("%w: %d", errRow, i)
			}
			if !yield(i, err) {
				return
			}
		}
	}
}

// rowFacts makes a row number into one of some prospects that differ; every
// thirteenth has a number that cannot be read.
func rowFacts(i int) (Prospect, error) {
	p := baseConsumer(lawReadAgain)
	switch i % 5 {
	case 1:
		p.Stop = rgpd.Objected
	case 2:
		p = Prospect{}
	case 3:
		p = baseProfessional(lawReadAgain)
	}
	var err error
	if i%13 == 5 {
		_, err = number.Parse("6,12E+08")
	}
	p.Number = mobile(i)
	return p, err
}

// noGoroutineLeft waits for the goroutines of a test to end.
func noGoroutineLeft(t *testing.T, before int) {
	t.Helper()
	for range 200 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

// TestScreenAgreesWithALoop: the same answers as a plain loop, in the order of the
// rows, for runs around the size of a batch; a bad row costs its own answer alone.
func TestScreenAgreesWithALoop(t *testing.T) {
	before := runtime.NumGoroutine()
	gate := gateOf(listOf(t, suppression.Info{AsOf: lawReadAgain}, map[number.Number]rgpd.Date{mobile(0): 0, mobile(300): 20000, mobile(1003): 0}), 24*time.Hour)
	for _, s := range []Screening{
		{Channel: rgpd.LiveCall, At: lawReadAgain},
		{Channel: rgpd.SMS, At: lawReadAgain, Policy: policy(t, LawOnly(), Lists(gate))},
		{Channel: rgpd.LiveCall, At: lawReadAgain, Policy: policy(t, Lists(gate, suppression.NewGate(time.Hour)))},
	} {
		for _, n := range []int{0, 1, 2, screenBatch - 1, screenBatch, screenBatch + 1, 20*screenBatch + 7} {
			i := 0
			for got, err := range ScreenRows(s, numbered(n), rowFacts) {
				require.Equal(t, i, got.Row, "the order of the rows")
				p, bad := rowFacts(i)
				switch {
				case i%10 == 9:
					require.ErrorIs(t, err, errRow)
					require.ErrorContains(t, err, fmt.Sprint(i))
					require.Equal(t, rgpd.Decision{}, got.Decision)
				case bad != nil:
					var e *rgpd.InputError
					require.ErrorAs(t, err, &e)
					require.False(t, got.Decision.Allowed())
				default:
					require.NoError(t, err)
					want := s.Policy.CanCallAt(p, s.Channel, s.At)
					if want != got.Decision {
						t.Fatalf("row %d: got %v, want %v", i, got.Decision, want)
					}
				}
				i++
			}
			require.Equal(t, n, i, "as many answers as rows")
		}
	}
	noGoroutineLeft(t, before)
}

// prospects yields prospects, a reading error in the place of some.
func prospects(n int) iter.Seq2[Prospect, error] {
	return func(yield func(Prospect, error) bool) {
		for i, err := range numbered(n) {
			p, _ := rowFacts(i)
			if !yield(p, err) {
				return
			}
		}
	}
}

func TestScreenProspects(t *testing.T) {
	n := 3*screenBatch + 5
	var want, got []string
	for p, err := range prospects(n) {
		if err != nil {
			want = append(want, err.Error())
			continue
		}
		want = append(want, CanCallAt(p, rgpd.LiveCall, lawReadAgain).String())
	}
	for d, err := range Screen(prospects(n), rgpd.LiveCall, lawReadAgain) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, d.String())
	}
	require.Empty(t, cmp.Diff(want, got))
}

// TestScreenStops: however the loop ends, the rows are read no further and no
// goroutine is left.
func TestScreenStops(t *testing.T) {
	before := runtime.NumGoroutine()
	s := Screening{Channel: rgpd.LiveCall, At: lawReadAgain}
	inFlight := screenBatch * (2*runtime.GOMAXPROCS(0) + 1)
	for _, stop := range []int{0, 1, screenBatch - 1, screenBatch, 5000} {
		read, closed, answered := 0, false, 0
		rows := func(yield func(int, error) bool) {
			defer func() { closed = true }()
			for ; ; read++ {
				if !yield(read, nil) { // without end
					return
				}
			}
		}
		for range ScreenRows(s, rows, rowFacts) {
			if answered == stop {
				break
			}
			answered++
		}
		require.True(t, closed, "the rows were told")
		require.LessOrEqual(t, read, answered+inFlight, "rows held at a time")
		noGoroutineLeft(t, before)
	}

	// The same sequence may be run again.
	seq := Screen(prospects(10), rgpd.LiveCall, lawReadAgain)
	for range 2 {
		n := 0
		for range seq {
			n++
		}
		require.Equal(t, 10, n)
	}

	broken := func(yield func(int, error) bool) {
		for i := range 1000 {
			if !yield(i, nil) {
				return
			}
		}
		panic("the file is gone")
	}
	require.PanicsWithValue(t, "the file is gone", func() {
		for range ScreenRows(s, broken, rowFacts) {
		}
	})
	noGoroutineLeft(t, before)
	require.PanicsWithValue(t, "the consumer fails", func() {
		for range ScreenRows(s, numbered(1000), rowFacts) {
			panic("the consumer fails")
		}
	})
	noGoroutineLeft(t, before)
	var asked atomic.Int64
	func() {
		defer func() { require.Contains(t, fmt.Sprint(recover()), "no such column") }()
		for range ScreenRows(s, numbered(10_000), func(i int) (Prospect, error) {
			if asked.Add(1); i == 600 {
				panic("no such column")
			}
			return Prospect{}, nil
		}) {
		}
	}()
	noGoroutineLeft(t, before)
	require.Less(t, asked.Load(), int64(10_000))
}

// BenchmarkScreen compares the cores with one plain loop, for prospects at hand and
// for rows of text that hold a number to read.
func BenchmarkScreen(b *testing.B) {
	const n = 1 << 15
	p := baseConsumer(lawReadAgain)
	at := func(yield func(Prospect, error) bool) {
		for range n {
			if !yield(p, nil) {
				return
			}
		}
	}
	perRow := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/row")
	}
	b.Run("prospects, loop", func(b *testing.B) {
		for b.Loop() {
			for p := range at {
				sinkDecision = CanCallAt(p, rgpd.LiveCall, lawReadAgain)
			}
		}
		perRow(b)
	})
	b.Run("prospects, Screen", func(b *testing.B) {
		for b.Loop() {
			for d := range Screen(at, rgpd.LiveCall, lawReadAgain) {
				sinkDecision = d
			}
		}
		perRow(b)
	})

	lines := make([]string, n)
	for i := range lines {
		lines[i] = strings.Join([]string{"59000", mobile(i * 1009).RevealNational(), "Lille"}, ";")
	}
	rows := func(yield func(string, error) bool) {
		for _, l := range lines {
			if !yield(l, nil) {
				return
			}
		}
	}
	facts := func(line string) (Prospect, error) {
		p := p
		code, rest, _ := strings.Cut(line, ";")
		num, _, _ := strings.Cut(rest, ";")
		p.Places, p.Postcode = 0, code
		var err error
		p.Number, err = number.Parse(num)
		return p, err
	}
	key, err := suppression.NewKey([]byte("a secret of at least 16 bytes"))
	require.NoError(b, err)
	sb := suppression.NewBuilder(key, suppression.Info{AsOf: lawReadAgain})
	for i := range 1_000_000 {
		sb.Add(mobile(i*17), 0)
	}
	l, err := sb.List()
	require.NoError(b, err)
	for _, with := range []struct {
		name   string
		policy *Policy
	}{{"rows", standard}, {"rows and a list of a million", policy(b, Lists(gateOf(l, 24*time.Hour)))}} {
		b.Run(with.name+", loop", func(b *testing.B) {
			for b.Loop() {
				for line := range rows {
					p, err := facts(line)
					if err != nil {
						b.Fatal(err)
					}
					sinkDecision = with.policy.CanCallAt(p, rgpd.LiveCall, lawReadAgain)
				}
			}
			perRow(b)
		})
		b.Run(with.name+", ScreenRows", func(b *testing.B) {
			s := Screening{Policy: with.policy, Channel: rgpd.LiveCall, At: lawReadAgain}
			for b.Loop() {
				for r, err := range ScreenRows(s, rows, facts) {
					if err != nil {
						b.Fatal(err)
					}
					sinkDecision = r.Decision
				}
			}
			perRow(b)
		})
	}
}
