package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/consent"
)

// TestOwnJournal: one's own journal is verified, a person told, and what was changed or cut off found.
func TestOwnJournal(t *testing.T) {
	dir := t.TempDir()
	path := func(name string, b []byte) string {
		p := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(p, b, 0o600))
		return p
	}
	ask := func(code int, args ...string) (stdout, stderr string) {
		t.Helper()
		var out, errs bytes.Buffer
		require.Equal(t, code, start(args, &out, &errs), "%s%s", out.String(), errs.String())
		return out.String(), errs.String()
	}
	random := bytes.Repeat([]byte{9}, 32)
	key, err := consent.NewKey(random)
	require.NoError(t, err)
	signer := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{42}, ed25519.SeedSize))
	at := time.Date(2026, 9, 14, 7, 0, 0, 0, time.UTC)
	file, err := os.Create(filepath.Join(dir, "consents.journal"))
	require.NoError(t, err)
	journal, err := consent.CreateJournal(file, "mine", key, at)
	require.NoError(t, err)
	for _, e := range []consent.Event{
		yes("c-1", "p-1", at), yes("c-2", "p-2", at),
		{Kind: consent.ConsentWithdrawn, At: at.Add(time.Hour), Person: "p-1", Means: consent.ByVoice, By: "agent"},
	} {
		_, err := journal.Append(e, at.Add(time.Hour))
		require.NoError(t, err)
	}
	mark, err := journal.Checkpoint(signer, at.Add(2*time.Hour))
	require.NoError(t, err)
	require.NoError(t, file.Close())
	kept, err := json.Marshal(mark)
	require.NoError(t, err)

	mine, secret := file.Name(), path("key", random)
	public := base64.StdEncoding.EncodeToString(signer.Public().(ed25519.PublicKey))
	for _, c := range [][]string{
		{"-key manque", "-journal", mine}, {"-key is missing", "-journal", mine, "-lang", "en"},
		{"-journal : ce fichier n'existe pas", "-journal", mine + ".not", "-key", secret},
		{"-key: there is no such file", "-journal", mine, "-key", secret + ".not", "-lang", "en"},
	} {
		_, stderr := ask(2, c[1:]...)
		require.Contains(t, stderr, c[0])
	}
	out, _ := ask(0, "-journal", mine, "-key", secret, "-person", "p-1")
	require.Contains(t, out, "Journal « mine » : 3 bonnes inscriptions")
	require.Contains(t, out, "Sans point de contrôle")
	require.Contains(t, out, "2 inscriptions\n  1  2026-09-14T09:00:00+02:00")
	require.NotContains(t, out, "c-2", "another's")
	out, _ = ask(0, "-journal", mine, "-key", secret, "-lang", "en", "-person", "p-9", "-public", public,
		"-checkpoint", path("mark.json", kept))
	require.Contains(t, out, "1 checkpoints agree")
	require.Contains(t, out, "holds nothing under this name")
	require.Contains(t, out, "A misspelt name gives the same answer")

	b, err := os.ReadFile(mine)
	require.NoError(t, err)
	for name, changed := range map[string][]byte{
		"changed": bytes.Replace(b, []byte(`"kind":"withdrawn"`), []byte(`"kind":"renewed"`), 1),
		"cut":     b[:bytes.LastIndexByte(b[:len(b)-1], '\n')+1],
	} {
		require.NotEqual(t, b, changed, name)
		out, _ = ask(1, "-journal", path(name, changed), "-key", secret, "-public", public, "-checkpoint",
			filepath.Join(dir, "mark.json"))
		require.Contains(t, out, "n'appelez personne sur sa foi", name)
	}
	out, _ = ask(1, "-journal", mine, "-key", path("other", bytes.Repeat([]byte{8}, 32)), "-lang", "en")
	require.Contains(t, out, "call nobody on its word")
	for _, wrong := range [][]string{
		{"-journal", mine}, {"-journal", "none", "-key", secret}, {"-lang", "de"}, {"-nothing"},
		{"-journal", mine, "-key", path("short", []byte("short"))},
		{"-journal", mine, "-key", secret, "-checkpoint", filepath.Join(dir, "mark.json")},
		{"-journal", mine, "-key", secret, "-public", public, "-checkpoint", mine},
		{"-key", secret, mine}, {"-journal", mine, "-key", secret, "p-1"}, {"-key", secret}, {"-public", public},
		{"-checkpoint", mine}, {"-person", "p-1"}, {"-journal", mine, "-key", secret, "-public", public},
		{"-journal", mine, "-key", secret, "-out", dir},
	} {
		out, stderr := ask(2, wrong...)
		require.Empty(t, out)
		require.NotEmpty(t, stderr)
	}
	for lang, want := range map[string][2]string{"fr": {"-key : 5 octets ; il en faut au moins 32", "-key : rien que des zéros"},
		"en": {"-key: 5 bytes; it takes at least 32", "-key: nothing but zeros"}} {
		for i, weak := range [][]byte{[]byte("short"), make([]byte, 40)} {
			_, stderr := ask(2, "-lang", lang, "-journal", mine, "-key", path("weak", weak))
			require.Contains(t, stderr, want[i])
		}
	}
	_, stderr := ask(2, "-journal", mine, "-key", secret, "-public", public, "-checkpoint", mine)
	require.Contains(t, stderr, "-checkpoint : ce fichier n'est pas un point de contrôle")
	_, stderr = ask(0, "-h")
	require.Contains(t, stderr, "Sans -journal")
	require.Contains(t, stderr, "Without -journal")
}
