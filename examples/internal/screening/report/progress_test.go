package report

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := &Progress{out: &out, now: func() time.Time { return now }}
	p.Say("lecture")
	p.Start(1_000_000)
	for done := range 100 {
		now = now.Add(progressEvery / 2)
		p.Tick(int64(done+1)*10_000, (done+1)*100)
	}
	p.End()
	p.End()
	require.Equal(t, 48, strings.Count(out.String(), "par seconde"), "one in two, and none before it is worth one")
	require.Contains(t, out.String(), "50,0\u00a0%  5\u202f000 lignes, 2\u202f000 par seconde, reste 3 s")
	require.True(t, strings.HasSuffix(out.String(), "\r\x1b[K"), "the line is wiped")
	require.NotContains(t, out.String(), "\n")
}

func TestNoProgressWhereNobodyLooks(t *testing.T) {
	var out bytes.Buffer
	p := NewProgress(&out)
	p.Say("lecture")
	p.Start(1)
	p.Tick(1, 1)
	p.End()
	require.Empty(t, out.String())
}

func TestTheRateOfALongFile(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := &Progress{log: &out, now: func() time.Time { return now }}
	p.Start(1)
	now = now.Add(2500 * time.Millisecond)
	p.Done(worthTelling - 1)
	require.Empty(t, out.String())
	p.Done(5_000_000)
	require.Equal(t, "screen\u00a0: 5\u202f000\u202f000 lignes criblées en 2,5 s, 2\u202f000\u202f000 par seconde\n",
		out.String())
}

func TestTimeLeft(t *testing.T) {
	require.Equal(t, "0 s", frenchLeft(0))
	require.Equal(t, "1 s", frenchLeft(time.Millisecond))
	require.Equal(t, "2 min 05 s", frenchLeft(125*time.Second))
	require.Equal(t, "3 h 01 min", frenchLeft(3*time.Hour+time.Minute))
}
