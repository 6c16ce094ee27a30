package register

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/golden"
)

// Every name and every value that is an IRI is a term of DPV 2.3 or of a vocabulary
// beside it; every link is typed as one, so that none is read as a plain string.
func TestJSONLDHasKnownTermsOnly(t *testing.T) {
	b, err := os.ReadFile("testdata/dpv-terms.json")
	require.NoError(t, err)
	var list struct {
		Fields map[string][]struct{ Term string }
	}
	require.NoError(t, json.Unmarshal(b, &list))
	known := map[string]bool{"dct:title": true, "dct:identifier": true, "dct:description": true, "dct:created": true, "dct:modified": true, "dct:hasPart": true, "dcat:Catalog": true, "skos:broader": true}
	for _, terms := range list.Fields {
		for _, x := range terms {
			known[x.Term] = true
		}
	}
	r := full(t)
	var out bytes.Buffer
	require.NoError(t, r.WriteJSONLD(&out, "https://register.example/", language.French))
	golden.File(t, "testdata/full.jsonld", out.Bytes())
	var doc map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &doc))
	links := map[string]bool{}
	for k, v := range doc["@context"].(map[string]any) {
		if m, ok := v.(map[string]any); ok && m["@type"] == "@id" {
			links[k] = true
		}
	}
	delete(doc, "@context")
	term := func(s string) {
		require.True(t, known[s] || strings.HasPrefix(s, "loc:") && len(s) == 6, s)
	}
	var walk func(v any, key string)
	walk = func(v any, key string) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x, key)
			}
		case map[string]any:
			require.NotEmpty(t, v, key)
			for k, x := range v {
				if !strings.HasPrefix(k, "@") {
					term(k)
				}
				walk(x, k)
			}
		case string:
			require.NotEmpty(t, v, key)
			switch {
			case key == "@id":
				require.True(t, strings.HasPrefix(v, "https://register.example/"), v)
			case key == "@type", links[key]:
				term(v)
			case key != "@value" && key != "@language" && strings.HasPrefix(key, "dpv:has"):
				require.Contains(t, []string{"dpv:hasName", "dpv:hasIdentifier", "dpv:hasAddress", "dpv:hasContact", "dpv:hasDuration"}, key)
			}
		}
	}
	walk(doc, "")
	require.Equal(t, len(r.Entries)+len(r.Services), len(doc["dpv:hasProcess"].([]any)))
	var en bytes.Buffer
	require.NoError(t, r.WriteJSONLD(&en, "https://register.example", language.English))
	require.Contains(t, en.String(), `"@language": "en"`)
	require.Contains(t, en.String(), `"@value": "Gestion de la paie",`, "a text given in French only stays in French")
	require.ErrorContains(t, r.WriteJSONLD(&out, "register", language.French), "base")
}
