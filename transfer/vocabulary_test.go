package transfer

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/require"
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
	require.ErrorContains(t, P(&back).UnmarshalText([]byte("gibberish")), "gibberish")
	require.Error(t, P(&back).UnmarshalText(nil), "a field that is unknown is left out")
	require.Zero(t, back)
}

func TestWords(t *testing.T) {
	words[Answer](t, AnswerNames())
	words[Role](t, RoleNames())
	words[Means](t, MeansNames())
	words[Collection](t, CollectionNames())
	words[Tool](t, ToolNames())
	words[Module](t, ModuleNames())
	words[Derogation](t, DerogationNames())
	words[Frequency](t, FrequencyNames())
	words[Evidence](t, EvidenceNames())
	words[Outcome](t, OutcomeNames())
	words[Measures](t, MeasuresNames())
	words[Conclusion](t, ConclusionNames())
	words[LinkKind](t, LinkKindNames())
	words[Form](t, FormNames())
	words[StandardText](t, StandardTextNames())
	words[Status](t, statusNames)
	words[Condition](t, conditionNames)
	words[Reach](t, reachNames)
	words[Operation](t, operationNames)
	words[Need](t, needNames)
}

func TestConclusionsInWords(t *testing.T) {
	for c := range conclusionTexts {
		require.NotEmpty(t, conclusionTexts[c].FR, Conclusion(c))
		require.NotEmpty(t, conclusionTexts[c].EN, Conclusion(c))
	}
	require.Len(t, conclusionTexts, len(conclusionNames)+1)
	require.Equal(t, conclusionTexts[0], Conclusion(99).Text())
}
