package line_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
	_ "github.com/rgpd-go/rgpd/internal/golden" // knows -update
)

const question = `{"channel":"live-call","at":"2026-11-23T10:30:00+01:00","prospect":{"number":"06 39 98 12 34"}}`

func asked(t *testing.T, h http.Handler, question string) (line.Decision, error) {
	t.Helper()
	srv := httptest.NewServer(h)
	defer srv.Close()
	g, err := line.New(srv.URL, "")
	require.NoError(t, err)
	g.Patience = 300 * time.Millisecond
	d, _, err := g.Decide(t.Context(), []byte(question))
	return d, err
}

// TestOnlyAWholePermissionIsOne: whatever else stands where gate should permits nobody, and no error shows who was
// asked about.
func TestOnlyAWholePermissionIsOne(t *testing.T) {
	d, err := asked(t, faults.Permitting(), question)
	require.NoError(t, err)
	require.True(t, d.Allowed())
	for name, h := range faults.Services() {
		t.Run(name, func(t *testing.T) {
			d, err := asked(t, h, question)
			require.False(t, d.Allowed())
			if err != nil {
				require.Zero(t, d)
				require.NotContains(t, err.Error(), "39 98")
				require.NotEmpty(t, line.ProblemOf(err).Title)
			}
		})
	}
	for _, wrong := range []string{"", "null", "[]", `{"at":1}`, `{"a":1,"a":2}`, question + question} {
		_, err := asked(t, faults.Permitting(), wrong)
		require.Error(t, err, wrong)
	}
	require.False(t, line.Decision{}.Allowed())
}

// TestTheTokenIsThatOfItsFile, and goes to the service alone.
func TestTheTokenIsThatOfItsFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(file, []byte("a-token-of-twenty-characters\n"), 0o600))
	var got string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = r.Header.Get("Authorization")
		faults.Permitting().ServeHTTP(w, r)
	}))
	defer srv.Close()
	g, err := line.New(srv.URL+"/", file)
	require.NoError(t, err)
	d, _, err := g.Decide(t.Context(), []byte(question))
	require.NoError(t, err)
	require.True(t, d.Allowed())
	require.Equal(t, "Bearer a-token-of-twenty-characters", got)
	for _, text := range []string{"", "two words", "two\nlines"} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		_, err := line.New(srv.URL, file)
		require.Error(t, err, text)
	}
	for _, address := range []string{"", "x", "http://example.com", "http://u:p@127.0.0.1", "ftp://127.0.0.1", "http://127.0.0.1?x"} {
		_, err := line.New(address, "")
		require.Error(t, err, address)
	}
}
