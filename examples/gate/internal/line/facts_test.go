package line_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

// TestFactsAreThoseOfACall: of a message, of no channel, with what is told of each call, or misspelt so that it hides: none.
func TestFactsAreThoseOfACall(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "A", "B.json")
	require.NoError(t, os.Mkdir(filepath.Dir(path), 0o700))
	require.NoError(t, line.CheckFacts(dir), "who has no facts is called by nobody")
	require.Error(t, line.CheckFacts(filepath.Join(dir, "none")))
	for facts, want := range map[string]bool{
		`{"channel":"live-call","prospect":{"audience":"consumer"}}`: true,
		`{"channel":"automated-call","prospect":{}}`:                 true,
		`{"channel":"sms","prospect":{}}`:                            false,
		`{"channel":"email","prospect":{}}`:                          false,
		`{"channel":"","prospect":{}}`:                               false,
		`{"channel":null,"prospect":{}}`:                             false,
		`{"channel":1,"prospect":{}}`:                                false,
		`{"channel":["live-call"],"prospect":{}}`:                    false,
		`{"channel":"live-call sms","prospect":{}}`:                  false,
		`{"channel":"Live-call","prospect":{}}`:                      false,
		`{"Channel":"live-call","prospect":{}}`:                      false,
		`{"prospect":{}}`:                                            false,
		`{"prospect":{"channel":"live-call"}}`:                       false,
		`{"channel":"sms","channel":"live-call","prospect":{}}`:      false,
		`{"channel":"live-call"}`:                                    false,
		`{"channel":"live-call","prospect":[]}`:                      false,
		`{"channel":"live-call","prospect":{}} x`:                    false,
		`{"channel":"live-call","id":"0698754321","prospect":{}}`:    false,
		`{"channel":"live-call","at":null,"prospect":{}}`:            false,
		`{"channel":"live-call","prospect":{"number":null}}`:         false,
		`{"channel":"live-call","prospect":{"number":"0698754321"}}`: false,
		`{"channel":"live-call","prospect":{"attempts":[]}}`:         false,
		`[]`: false, `null`: false, ``: false, `{`: false, `"live-call"`: false,
	} {
		require.NoError(t, os.WriteFile(path, []byte(facts), 0o600))
		f, err := line.ReadFacts(path)
		require.Equal(t, want, err == nil, facts)
		wrong := line.CheckFacts(dir)
		require.Equal(t, want, wrong == nil, facts)
		if err != nil {
			require.Equal(t, "-facts: A/B.json: "+line.ErrFacts.Error(), wrong.Error())
			require.Nil(t, f.Prospect)
			continue
		}
		f.Prospect["number"] = "06 39 98 12 34"
		got, err := f.Question()
		require.NoError(t, err)
		number := `"prospect":{"number":"06 39 98 12 34",`
		require.JSONEq(t, strings.Replace(strings.Replace(facts, `"prospect":{`, number, 1), ",}", "}", 1), string(got))
	}
	require.NoError(t, os.Rename(path, filepath.Join(dir, "A", "B.md")))
	require.NoError(t, line.CheckFacts(dir), "another file than one of facts")
}
