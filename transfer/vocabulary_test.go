package transfer

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// words checks that each word of an enumeration is read back as its value, that
// unknown has none, and that a word it does not know is an error naming it.
func words[T interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, names []string) {
	t.Helper()
	require.NotEmpty(t, names)
	seen := map[string]bool{}
	for i, name := range names {
		v := T(i + 1)
		require.Equal(t, name, v.String())
		require.False(t, seen[name], name)
		seen[name] = true
		b, err := v.MarshalText()
		require.NoError(t, err)
		var back T
		require.NoError(t, P(&back).UnmarshalText(b))
		require.Equal(t, v, back)
	}
	require.Equal(t, "unknown", T(0).String())
	b, err := T(0).MarshalText()
	require.NoError(t, err)
	require.Empty(t, b)
	_, err = T(len(names) + 1).MarshalText()
	require.Error(t, err)
	var back T
	require.ErrorContains(t, P(&back).UnmarshalText([]byte("gibberish")), "unknown value")
	require.Error(t, P(&back).UnmarshalText(nil), "a field that is unknown is left out")
	require.Zero(t, back)
}

func TestWords(t *testing.T) {
	words[rgpd.Answer](t, enum.Words[rgpd.Answer]())
	words[Role](t, enum.Words[Role]())
	words[Means](t, enum.Words[Means]())
	words[Collection](t, enum.Words[Collection]())
	words[Tool](t, enum.Words[Tool]())
	words[Module](t, enum.Words[Module]())
	words[Derogation](t, enum.Words[Derogation]())
	words[Frequency](t, enum.Words[Frequency]())
	words[Evidence](t, enum.Words[Evidence]())
	words[Outcome](t, enum.Words[Outcome]())
	words[Measures](t, enum.Words[Measures]())
	words[Conclusion](t, enum.Words[Conclusion]())
	words[LinkKind](t, enum.Words[LinkKind]())
	words[Form](t, enum.Words[Form]())
	words[StandardText](t, enum.Words[StandardText]())
	words[Status](t, enum.Words[Status]())
	words[Condition](t, enum.Words[Condition]())
	words[Reach](t, enum.Words[Reach]())
	words[Operation](t, enum.Words[Operation]())
	words[Need](t, enum.Words[Need]())
}

func TestConclusionsInWords(t *testing.T) {
	for c := range conclusionTexts {
		require.NotEmpty(t, conclusionTexts[c].FR, Conclusion(c))
		require.NotEmpty(t, conclusionTexts[c].EN, Conclusion(c))
	}
	require.Len(t, conclusionTexts, len(conclusionNames)+1)
	require.Equal(t, conclusionTexts[0], Conclusion(99).Text())
}
