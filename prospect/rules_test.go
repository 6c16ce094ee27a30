package prospect

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file, or writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs; run go test -update ./prospect and read the change (-want +got):\n%s", file, diff)
	}
}

// constants are the rule constants of rules.go, name and ID, in order.
func constants(t *testing.T) (names []string, ids map[string]rgpd.RuleID) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "rules.go", nil, 0)
	require.NoError(t, err)
	ids = map[string]rgpd.RuleID{}
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok {
			id, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			names = append(names, v.Names[0].Name)
			ids[v.Names[0].Name] = rgpd.RuleID(id)
		}
		return true
	})
	return names, ids
}

// TestRuleConstants: the page of a rule in the documentation says what its row
// says: sentence, effect, period, sources, addresses. The file is written from the
// rows by go test -update.
func TestRuleConstants(t *testing.T) {
	names, ids := constants(t)
	rules := map[rgpd.RuleID]rgpd.Rule{}
	for r := range ruleRows.Rules() {
		rules[r.ID] = r
	}
	require.Len(t, names, len(rules))
	var b bytes.Buffer
	fmt.Fprintf(&b, "package prospect\n\nimport \"github.com/rgpd-go/rgpd\"\n\n"+
		"// The rules, by the ID that a decision gives. Each says what its row says; the rows\n"+
		"// stand in the files rows_*.go, with their conditions, and this file is written from\n"+
		"// them by go test -update.\n")
	for _, effect := range []rgpd.Effect{rgpd.Forbid, rgpd.Exclude, rgpd.Permit, rgpd.Defer, rgpd.Oblige} {
		fmt.Fprintf(&b, "\n// %s\nconst (\n", map[rgpd.Effect]string{
			rgpd.Forbid: "Prohibitions.", rgpd.Exclude: "Rules of scope.", rgpd.Permit: "Permissions.",
			rgpd.Defer: "Obstacles that pass.", rgpd.Oblige: "Duties.",
		}[effect])
		for _, name := range names {
			r, ok := rules[ids[name]]
			if !ok {
				t.Errorf("%s: no row has the ID %s", name, ids[name])
			}
			if r.Then != effect {
				continue
			}
			period := "In force from " + r.From.String()
			if r.Until != 0 {
				period += " to " + (r.Until - 1).String()
			}
			var refs, urls []string
			for _, s := range r.Sources {
				ref := s.Ref
				if s.Checked == 0 {
					ref += " (official wording not read)"
				}
				refs = append(refs, ref)
				if s.URL != "" && !slices.Contains(urls, s.URL) {
					urls = append(urls, s.URL)
				}
			}
			fmt.Fprintf(&b, "%s\t//\n%s", comment(name+": "+r.Says.EN+"."), comment(period+". "+strings.Join(refs, "; ")+"."))
			if len(urls) > 0 {
				fmt.Fprintf(&b, "\t//\n")
				for _, u := range urls {
					fmt.Fprintf(&b, "\t//   - %s\n", u)
				}
			}
			fmt.Fprintf(&b, "\t%s rgpd.RuleID = %q\n\n", name, r.ID)
		}
		fmt.Fprintf(&b, ")\n")
	}
	src, err := format.Source(b.Bytes())
	require.NoError(t, err)
	golden(t, "rules.go", src)
}

// comment breaks a sentence into lines of a comment.
func comment(s string) string {
	var b strings.Builder
	line := ""
	for _, w := range strings.Split(s, " ") {
		if len(line)+len(w) > 84 {
			fmt.Fprintf(&b, "\t// %s\n", line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	fmt.Fprintf(&b, "\t// %s\n", line)
	return b.String()
}

// TestRowsAreWellMade: what a reader may take for granted of every row.
func TestRowsAreWellMade(t *testing.T) {
	for r := range ruleRows.Rules() {
		t.Run(string(r.ID), func(t *testing.T) {
			if r.From < law.DayGDPR {
				t.Errorf("starts on %v; the library decides from 2018-05-25 on", r.From)
			}
			if strings.HasSuffix(r.Says.FR, ".") || strings.HasSuffix(r.Says.EN, ".") || len(r.Says.FR) > 240 {
				t.Error("a sentence is the end of one that starts with the verdict: no final stop, and short")
			}
			for i, s := range r.Sources {
				if s.Rank == 0 || s.Ref == "" || i > 0 && s.Rank > r.Sources[i-1].Rank {
					t.Errorf("source %d: %+v: no rank, no reference, or not in order of rank", i, s)
				}
			}
			// Never laxer: what rests on the article alone can only forbid or oblige.
			if r.Sources[0].Rank == rgpd.Practice && r.Then != rgpd.Forbid && r.Then != rgpd.Oblige {
				t.Errorf("only the article carries it, and it is a %v", r.Then)
			}
			if r.Then == rgpd.Permit && r.Sources[0].Rank < rgpd.Guidance {
				t.Error("a permission rests on a text")
			}
		})
	}
}
