package main

import (
	"net/http"
	"os"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// TestAnObjectionThatTheNextStartWouldNotFindIsNotAcknowledged: the folder of the list was replaced, or taken away.
func TestAnObjectionThatTheNextStartWouldNotFindIsNotAcknowledged(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no open file is moved there")
	}
	for name, change := range map[string]func(dir string) error{
		"moved, and copied back": func(dir string) error {
			if err := os.Rename(dir, dir+".old"); err != nil {
				return err
			}
			return os.CopyFS(dir, os.DirFS(dir+".old"))
		},
		"taken away": os.RemoveAll,
	} {
		t.Run(name, func(t *testing.T) {
			s := kept(t)
			h := served(t, s)
			require.NoError(t, change(s.lists))
			for range 2 {
				code, body := h.post(t, "/v1/objections", `{"number":"0639981234"}`)
				require.Equal(t, http.StatusInternalServerError, code, body)
				require.Contains(t, body, "not kept")
				require.NotContains(t, body, "in_force")
				require.Equal(t, rgpd.Forbidden, told(t, second(h.post(t, "/v1/decisions", of(t, "0639981234")))).Verdict)
			}
			require.Contains(t, h.log.String(), "no longer the one that was opened")
			require.NotContains(t, h.log.String(), "39981234")
		})
	}
}
