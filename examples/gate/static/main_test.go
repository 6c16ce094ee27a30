//go:build !js

package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden"
)

// TestTheFileHasAllInIt: nothing of it is fetched, and no script runs in it but those that its policy names. That it works
// is tried in a browser: see examples/gate/browser.
func TestTheFileHasAllInIt(t *testing.T) {
	b, err := written([]byte("a program"), []byte("// what starts it\n"))
	require.NoError(t, err)
	doc := string(b)
	require.NotRegexp(t, `(?i)(src|href)="(https?:)?//`, doc)
	require.NotRegexp(t, `<link rel="stylesheet"|<script [^>]*src=`, doc)
	require.NotContains(t, doc, "import {")
	require.NotRegexp(t, `(?m)^export `, doc)
	policy := regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]+)"`).FindStringSubmatch(doc)
	require.NotNil(t, policy)
	require.Contains(t, policy[1], "default-src 'none'")
	require.NotContains(t, policy[1], "unsafe-inline")
	require.NotContains(t, policy[1], "connect-src")
	for _, part := range regexp.MustCompile(`(?s)<(?:script|script type="module"|style)>(.*?)</`).FindAllStringSubmatch(doc, -1) {
		require.Contains(t, policy[1], digest(part[1]), "%.60s", part[1])
	}
	require.Less(t, strings.Index(doc, "Content-Security-Policy"), strings.Index(doc, "<style>"), "before what it binds")
}

// TestAPageThatIsWrittenOtherwiseIsNoFile: the command does not guess.
func TestAPageThatIsWrittenOtherwiseIsNoFile(t *testing.T) {
	for kit, page := range map[string]string{"let a = 1;": `import {a} from "./kit.js";`, "export const a = 1;": "a();"} {
		_, err := script(kit, page)
		require.Error(t, err)
	}
}

// TestWithoutAFileItSaysHow, and writes nothing.
func TestWithoutAFileItSaysHow(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(nil, &out))
	require.Contains(t, out.String(), "static -o page.html")
}
