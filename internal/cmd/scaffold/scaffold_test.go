package main

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	_ "github.com/rgpd-go/rgpd/internal/golden" // -update
)

const root = "../../.."

// left are the files as the command leaves them.
func left(t *testing.T, args ...string) (map[string][]byte, []string) {
	t.Helper()
	s := &sources{root: root}
	left, err := scaffold(s, args)
	require.NoError(t, err)
	files := map[string][]byte{}
	for _, path := range s.paths() {
		files[path], err = s.content(path)
		require.NoError(t, err)
	}
	return files, left
}

var hint = regexp.MustCompile(`toFill\("(?:[^"\\]|\\.)*"\)`)

// filled writes something in the place of each mark: by the key that it stands behind.
func filled(text []byte, by map[string]string) []byte {
	var out []string
	for _, line := range strings.Split(string(text), "\n") {
		for hint.MatchString(line) {
			at := hint.FindStringIndex(line)
			key := line[:at[0]]
			value, longest := `"words"`, ""
			for k, v := range by {
				if strings.HasSuffix(key, k) && len(k) > len(longest) {
					value, longest = v, k
				}
			}
			line = key + value + line[at[1]:]
		}
		out = append(out, line)
	}
	return []byte(strings.Join(out, "\n"))
}

// TestARuleDoesNotCompileUntilItIsFilledIn: in each package, the row and its proof.
func TestARuleDoesNotCompileUntilItIsFilledIn(t *testing.T) {
	common := map[string]string{
		"rows.By(": `law.GDPR("5")`, "home(func": "asIs", "set:   ": "asIs", "undo:  ": "asIs",
		"Facts: ": "nil", "Not: ": "nil", "facts: ": "nil", "not:   ": "nil",
	}
	for _, c := range []struct {
		args []string
		by   map[string]string
	}{
		{[]string{"prospect/rows_sector.go", "made-up-rule", "forbid"}, map[string]string{"When: ": "When{}"}},
		{[]string{"rights/rows_access.go", "right-made-up", "oblige"}, map[string]string{"When: ": "when{}"}},
		{[]string{"register/rows_officer.go", "accountability-made-up", "forbid"},
			map[string]string{"When: ": "officerIs{}"}},
		{[]string{"register/rows_entry.go", "register-made-up", "oblige"}, map[string]string{"More: ": "inspection{}"}},
		{[]string{"consent/rows_free.go", "consent-made-up", "forbid"}, map[string]string{"When: ": "when{}",
			"More: ": "more{}"}},
		{[]string{"transfer/rows_tool.go", "transfer-made-up", "forbid"}, map[string]string{"When: ": "when{}",
			"More: ": "SafeguardDefective"}},
	} {
		t.Run(c.args[0], func(t *testing.T) {
			if testing.Short() {
				t.Skip("it compiles a package twice")
			}
			pkg := filepath.Dir(c.args[0])
			files, left := left(t, append([]string{"rule"}, c.args...)...)
			require.NotEmpty(t, left)
			require.ErrorContains(t, compiled(t, pkg, files), "undefined: toFill")
			maps.Copy(c.by, common)
			for path, text := range files {
				require.Contains(t, string(text), c.args[1], path)
				files[path] = filled(text, c.by)
			}
			require.NoError(t, compiled(t, pkg, files), "%s", bytes.Join(slices.Collect(maps.Values(files)), nil))
		})
	}
}

// TestAFactDoesNotCompileUntilItIsFilledIn: in each package, with what is generated of it.
func TestAFactDoesNotCompileUntilItIsFilledIn(t *testing.T) {
	for _, c := range []struct{ target, where, ordinary string }{
		{"prospect", "prospect.go", "study.go"}, {"rights", "facts.go", "ordinary.go"},
		{"register/rows_officer.go", "accountability.go", "study.go"}, {"consent/condition.go", "record.go", "ordinary.go"},
		{"transfer/role_when.go", "role.go", "study.go"}, {"transfer/when.go", "when.go", "study.go"},
	} {
		t.Run(c.target, func(t *testing.T) {
			if testing.Short() {
				t.Skip("it compiles a package")
			}
			pkg, _, _ := strings.Cut(c.target, "/")
			files, left := left(t, "fact", c.target, "made-up", "none", "some")
			require.Contains(t, string(files[pkg+"/"+c.where]), "MadeUpNone MadeUp = iota + 1 // none")
			require.Contains(t, string(files[pkg+"/"+c.ordinary]), "MadeUpNone", "the ordinary cases")
			require.Contains(t, strings.Join(left, "\n"), "go generate ./"+pkg)
			if pkg == "prospect" {
				require.Contains(t, string(files["prospect/cases_test.go"]), "\tunsaid(&p.MadeUp, prospect.MadeUpNone)\n\tp.Rest",
					"caseBaseline")
			}
			require.NotContains(t, strings.Join(left, "\n"), "the ordinary value of")

			// A copy of the package, for what is generated.
			dir := t.TempDir()
			names, err := filepath.Glob(filepath.Join(root, pkg, "*.go"))
			require.NoError(t, err)
			for _, name := range names {
				text, err := os.ReadFile(name)
				require.NoError(t, err)
				if changed, ok := files[pkg+"/"+filepath.Base(name)]; ok {
					text = changed
				}
				require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.Base(name)), text, 0o644))
			}
			out, err := generate("columns", dir)
			require.Error(t, err)
			require.Contains(t, out, "write its question")

			by := map[string]string{"// FR: ": "Quoi ?", "// EN: ": "What?", "c.MadeUp = ": "0"}
			for path, text := range files {
				files[path] = filled(text, by)
				require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.Base(path)), files[path], 0o644))
			}
			for command, name := range map[string]string{"columns": "columns.go", "enums": "enums.go"} {
				out, err := generate(command, dir)
				require.NoError(t, err, out)
				text, err := os.ReadFile(filepath.Join(dir, name))
				require.NoError(t, err)
				files[pkg+"/"+name] = text
			}
			require.NoError(t, compiled(t, pkg, files))
		})
	}
}

func generate(command, dir string) (string, error) {
	cmd := exec.Command("go", "run", "./internal/cmd/"+command, dir)
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func TestWhatIsRefused(t *testing.T) {
	for want, args := range map[string][]string{
		"use:":               {"rule"},
		"no package":         {"rule", "elsewhere/rows.go", "some-id", "forbid"},
		"no such file":       {"rule", "prospect/rows_none.go", "some-id", "forbid"},
		"no list of rows":    {"rule", "prospect/policy.go", "some-id", "forbid"},
		"no effect":          {"rule", "prospect/rows_sector.go", "some-id", "tolerate"},
		"two at least":       {"rule", "prospect/rows_sector.go", "ID", "forbid"},
		"given already":      {"rule", "prospect/rows_sector.go", "works-ban", "forbid"},
		"name the file":      {"fact", "register", "works-council", "none", "some"},
		"a fact of":          {"fact", "prospect", "slot", "none", "some"},
		"declared already":   {"fact", "prospect", "line", "none", "some"},
		"scaffold fact DIR[": {"fact", "prospect", "line", "none"},
	} {
		_, err := scaffold(&sources{root: root}, args)
		require.ErrorContains(t, err, want, "%v", args)
	}
	for target, want := range map[string][]string{ // a file without a condition, none at all, and several
		"transfer/rows_role.go": {"transfer/role_when.go", "transfer/when.go"},
		"transfer/study.go":     {"transfer/role_when.go", "transfer/when.go"},
		"transfer":              {"transfer/role_when.go", "transfer/when.go"},
		"prospect/policy.go":    {"prospect/when.go"},
	} {
		_, err := scaffold(&sources{root: root}, []string{"fact", target, "made-up", "none", "some"})
		for _, file := range append(want, "in "+target+";") {
			require.ErrorContains(t, err, file, target)
		}
	}
	left, err := scaffold(&sources{root: root}, []string{"rule", "prospect"})
	require.NoError(t, err)
	require.Contains(t, strings.Join(left, "\n"), "prospect/rows_sector.go")
}
