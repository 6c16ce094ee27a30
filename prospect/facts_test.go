package prospect_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestFactsSayTheirVersion: what a program sends to one that may be older.
func TestFactsSayTheirVersion(t *testing.T) {
	for _, p := range []prospect.Prospect{{}, fullProspect(t)} {
		b, err := p.FactsJSON()
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(string(b), `{"facts":"rgpd-facts/1"`))
		require.True(t, json.Valid(b))
		got, err := prospect.Parse(b)
		require.NoError(t, err)
		require.Equal(t, p, got)
		var back prospect.Prospect
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, p, back)
		stored, err := p.Value()
		require.NoError(t, err)
		require.Equal(t, string(b), stored)
	}
	_, err := prospect.Prospect{Stop: 200}.FactsJSON()
	require.Error(t, err, "a value that has no word")
}

// TestNewerFactsAreRefused, as a whole, whatever else of them can be read: what this program
// does not know of may be a refusal.
func TestNewerFactsAreRefused(t *testing.T) {
	for _, in := range []string{
		`{"facts":"rgpd-facts/2"}`, `{"facts":"rgpd-facts/2","stop":"none"}`, `{"stop":"none","facts":"rgpd-facts/17"}`,
		`{"facts":"rgpd-facts/2","objection_of_household":"yes"}`, `{"objection":{"a":1},"facts":"rgpd-facts/2"}`,
		`{"facts":"rgpd-facts/2","stop":"objected-by-proxy"}`, `{"facts":"rgpd-facts/99999999999999999999","stop":"none"}`,
	} {
		p, err := prospect.Parse([]byte(in))
		require.ErrorIs(t, err, prospect.ErrNewerFacts, in)
		require.Zero(t, p)
		var wrong *rgpd.InputError
		require.ErrorAs(t, err, &wrong)
		require.Equal(t, "facts", wrong.Path)
		p = prospect.Prospect{Rest: prospect.NothingOnFile}
		require.ErrorIs(t, json.Unmarshal([]byte(in), &p), prospect.ErrNewerFacts, in)
		require.Zero(t, p)
	}
	for _, in := range []string{ // misspelt, and of no version
		`{"facts":"rgpd-facts/1","stopp":"none"}`, `{"stopp":"none"}`, `{"facts":"rgpd-facts/0"}`, `{"facts":"rgpd-facts/"}`,
		`{"facts":"rgpd-facts/01"}`, `{"facts":"rgpd-facts/-1"}`, `{"facts":"facts"}`, `{"facts":2}`, `{"facts":null}`, `{"facts":""}`,
		`{"facts":"rgpd-facts/1","facts":"rgpd-facts/1"}`, `{"Facts":"rgpd-facts/1"}`, `{"campaign":{"facts":"rgpd-facts/1"}}`,
	} {
		_, err := prospect.Parse([]byte(in))
		require.Error(t, err, in)
		require.NotErrorIs(t, err, prospect.ErrNewerFacts, in)
	}
	_, err := prospect.Parse([]byte(`{"facts":"rgpd-facts/0698754321"}`))
	require.NotContains(t, err.Error(), "0698")
	_, err = prospect.Parse([]byte(`{"facts":"rgpd-facts/698754321"}`))
	require.NotContains(t, err.Error(), "6987")
}
