package jsonld

import (
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// TestWhatSaysNothingIsLeftOut, at any depth, and the rest keeps its order.
func TestWhatSaysNothingIsLeftOut(t *testing.T) {
	got, err := Marshal(Node{
		{"z", "said"}, {"empty", ""}, {"none", Node(nil)}, {"list", []string(nil)},
		{"deep", Node{{"empty", Node{{"empty", ""}}}}},
		{"mixed", []any{"", "x", Node{{"empty", ""}}}}, {"nodes", []Node{{}, {{"a", 1}, {"empty", []any{""}}}}},
	})
	require.NoError(t, err)
	require.JSONEq(t, `{"z": "said", "mixed": ["x"], "nodes": [{"a": 1}]}`, string(got))
	require.Regexp(t, `(?s)^\{\n  "z".*"mixed".*"nodes".*\}\n$`, string(got))
	empty, err := Marshal(Node{{"empty", ""}})
	require.NoError(t, err)
	require.Equal(t, "{}\n", string(empty))
	_, err = Marshal(Node{{"f", func() {}}})
	require.Error(t, err)
}

func TestBase(t *testing.T) {
	for _, bad := range []string{"", "register", "/register", "register.example", "https:///x", "urn:x", "https://[", "\x7f"} {
		_, err := ParseBase(bad)
		require.Error(t, err, bad)
	}
	for _, s := range []string{"https://register.example", "https://register.example/"} {
		b, err := ParseBase(s)
		require.NoError(t, err)
		require.Equal(t, "https://register.example/entity/%C3%89t%C3%A9%2F1", b.IRI("entity", "Été/1"))
	}
}

// TestContext: each prefix that a document names has its vocabulary.
func TestContext(t *testing.T) {
	for prefix := range vocabularies {
		require.NotEmpty(t, Context(prefix)[0][1])
	}
	require.Equal(t,
		Node{{"dpv", "https://w3id.org/dpv#"}, {"dpv:hasPurpose", Node{{"@type", "@id"}}}},
		Context("dpv").Typed("@id", "dpv:hasPurpose"))
}
