package consent_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/golden"
)

// Codes are a contract with those who keep records: none moves or goes unnoticed.
func TestCodesDoNotMove(t *testing.T) {
	var out strings.Builder
	for r := range consent.Rules() {
		fmt.Fprintln(&out, "rule", r.ID)
	}
	codes[consent.Criterion](t, &out, "criterion")
	codes[consent.Quality](t, &out, "quality")
	codes[consent.State](t, &out, "state")
	codes[consent.Answer](t, &out, "answer")
	codes[consent.Act](t, &out, "act")
	codes[consent.Mention](t, &out, "mention")
	codes[consent.Placement](t, &out, "placement")
	codes[consent.Layout](t, &out, "layout")
	codes[consent.Granularity](t, &out, "granularity")
	codes[consent.Condition](t, &out, "condition")
	codes[consent.Cost](t, &out, "cost")
	codes[consent.Footing](t, &out, "footing")
	codes[consent.Exit](t, &out, "exit")
	codes[consent.EvidenceKind](t, &out, "evidence-kind")
	codes[consent.Collector](t, &out, "collector")
	codes[consent.Check](t, &out, "check")
	codes[consent.Age](t, &out, "age")
	codes[consent.Parents](t, &out, "parents")
	codes[consent.Means](t, &out, "means")
	codes[consent.EventKind](t, &out, "event")
	codes[consent.FaultKind](t, &out, "fault")
	codes[consent.Head](t, &out, "head")
	codes[consent.Aim](t, &out, "aim")
	codes[consent.Tie](t, &out, "tie")
	codes[consent.Fit](t, &out, "fit")
	codes[consent.Cookie](t, &out, "cookie")
	codes[consent.Exception](t, &out, "exception")
	codes[consent.Recipient](t, &out, "recipient")
	codes[consent.Notice](t, &out, "notice")
	codes[consent.Weighing](t, &out, "weighing")
	codes[consent.Profile](t, &out, "profile")
	codes[consent.Need](t, &out, "need")
	golden.File(t, "testdata/codes.golden", []byte(out.String()))

	for o := consent.Open; o <= consent.Fails; o++ {
		var got consent.Outcome
		b, err := o.MarshalText()
		require.NoError(t, err)
		require.NoError(t, got.UnmarshalText(b))
		require.Equal(t, o, got)
		require.Equal(t, o.String(), string(b))
	}
}

func codes[T interface {
	~uint8
	fmt.Stringer
}](t *testing.T, out *strings.Builder, name string) {
	require.Equal(t, "unknown", T(0).String())
	for v := T(1); !strings.HasPrefix(v.String(), "out-of-range"); v++ {
		fmt.Fprintln(out, name, int(v), v)
		got := v
		if m, ok := any(v).(encoding.TextMarshaler); ok {
			b, err := m.MarshalText()
			require.NoError(t, err)
			require.Equal(t, v.String(), string(b))
			got = 0
			require.NoError(t, any(&got).(encoding.TextUnmarshaler).UnmarshalText(b))
		}
		require.Equal(t, v, got)
		require.Error(t, badWord(&got), name)
	}
}

func badWord(v any) error {
	if u, ok := v.(encoding.TextUnmarshaler); ok {
		return u.UnmarshalText([]byte("no such word"))
	}
	return fmt.Errorf("no decoder: it never is in JSON by itself")
}
