package main

import (
	"bytes"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

// sippAt starts sipp as the telephones of so many people who object, and says where.
func sippAt(t *testing.T, people int) (addr, log string, cmd *exec.Cmd, said *bytes.Buffer) {
	t.Helper()
	path, err := exec.LookPath("sipp")
	if err != nil {
		if os.Getenv("RGPD_SIPP") == "required" {
			t.Fatal(err)
		}
		t.Skip("no sipp on this machine; apt-get install sip-tester")
	}
	free, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	addr = free.LocalAddr().String()
	require.NoError(t, free.Close())
	_, port, err := net.SplitHostPort(addr)
	require.NoError(t, err)
	scenario, err := filepath.Abs("testdata/objects.xml")
	require.NoError(t, err)

	dir := t.TempDir()
	log, said = filepath.Join(dir, "log"), new(bytes.Buffer)
	cmd = exec.Command(path, "-sf", scenario, "-i", "127.0.0.1", "-p", port, "-m", strconv.Itoa(people), "-nostdin",
		"-timeout", "90s", "-trace_logs", "-log_file", log, "-trace_err", "-error_file", filepath.Join(dir, "errors"))
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, said, said
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	return addr, log, cmd, said
}

// Two programs side by side ring telephones of another maker: each person once, since all object, and each objection is
// in force by the time that it is acknowledged.
func TestTwoAgainstSipp(t *testing.T) {
	s := newShared(t, 60)
	people, err := newPeopleOf(s.key)
	require.NoError(t, err)
	h, err := readHopper(s.in, "", people)
	require.NoError(t, err)
	byNumber := map[string]*lead{}
	for _, l := range h.leads {
		byNumber[l.prospect.Number.Reveal()] = l
	}
	var log string
	var sipp *exec.Cmd
	var said *bytes.Buffer
	s.peer, log, sipp, said = sippAt(t, len(h.leads))
	args := append(s.args(4), "-ring", "20s")
	one, other := startWith(t, args), startWith(t, args)
	require.NoError(t, one.cmd.Wait(), one.said)
	require.NoError(t, other.cmd.Wait(), other.said)
	require.NoError(t, sipp.Wait(), "%s", said)

	kept, err := inPostgres(t.Context(), s.dsn, sampleAt)
	require.NoError(t, err)
	defer kept.close()
	b, err := os.ReadFile(log)
	require.NoError(t, err)
	rung, spoke := map[string]int{}, map[string]bool{}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		require.Len(t, f, 3, line)
		if f[0] == string(acknowledged) {
			spoke[f[2]] = true
			continue
		}
		require.Contains(t, f[2], "+33199009999", "the number shown")
		rung[f[0]]++
		state, err := kept.store.View(t.Context(), byNumber[f[0]].key)
		require.NoError(t, err)
		bound := false
		for r := range state.All() {
			bound = bound || r.Call == f[1]
		}
		require.True(t, bound, "a call that left is no attempt of the store")
		require.Equal(t, rgpd.Objected, state.Known().Stop)
	}
	require.Len(t, rung, len(h.leads))
	for number, n := range rung {
		require.Equal(t, 1, n)
		require.True(t, spoke[number])
	}
	for _, p := range []*program{one, other} {
		require.NotContains(t, p.said.String(), "\n0 calls", "both ring")
	}
}
