package main

import (
	"net/http"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/page"
)

// A visit is what somebody asks of the pages, by a browser or by another program, and the code that they must get.
type visit struct {
	method, url string
	header      [2]string // none: a program sends none
	want        int
}

// answer is the code that a visit gets.
func (v visit) answer(t *testing.T) int {
	t.Helper()
	r, err := http.NewRequest(v.method, v.url, nil)
	require.NoError(t, err)
	if v.header[0] != "" {
		r.Header.Set(v.header[0], v.header[1])
	}
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	_ = answer.Body.Close()
	return answer.StatusCode
}

// nothingLeft requires that no file that was sent is there any more.
func nothingLeft(t *testing.T, keep *page.Keep) {
	t.Helper()
	left, err := os.ReadDir(keep.Dir())
	require.NoError(t, err)
	for _, f := range left {
		require.False(t, f.IsDir(), "%s: a file that was sent", f.Name())
	}
}
