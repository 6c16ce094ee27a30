package main

import (
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)+$`)

var effects = map[string]string{
	"forbid": "rgpd.Forbid", "permit": "rgpd.Permit", "oblige": "rgpd.Oblige", "defer": "rgpd.Defer",
	"exclude": "rgpd.Exclude",
}

// rows are the literals of rows in a file: of its last list that holds one of an effect,
// or of its last.
func (s *sources) rows(path, effect string) (list *ast.CompositeLit, rows []*ast.CompositeLit) {
	alike := false
	for _, lit := range s.literals(path) {
		var some []*ast.CompositeLit
		like := false
		for _, e := range lit.Elts {
			if one, ok := e.(*ast.CompositeLit); ok {
				if _, by := keyed(one); by["ID"] != nil && by["Then"] != nil {
					some = append(some, one)
					like = like || s.code(by["Then"]) == effects[effect]
				}
			}
		}
		if len(some) > 0 && (like || !alike) {
			list, rows, alike = lit, some, like
		}
	}
	return list, rows
}

// subjects lists the files of a package that hold rows.
func (s *sources) subjects(dir string) (out []string) {
	out = append(out, "Name the file that the rule belongs in: go run ./internal/cmd/scaffold rule FILE ID EFFECT")
	for _, path := range s.inOrder(false) {
		list, rows := s.rows(path, "")
		if list == nil {
			continue
		}
		about := ""
		for _, d := range s.files[path].tree.Decls { // the comment of what holds the rows
			if d.Pos() > list.Pos() || d.End() < list.End() {
				continue
			}
			switch d := d.(type) {
			case *ast.FuncDecl:
				about = d.Doc.Text()
			case *ast.GenDecl:
				about = d.Doc.Text()
			}
		}
		about = strings.Join(strings.Fields(about), " ")
		if long := []rune(about); len(long) > 90 {
			about = string(long[:90]) + "…"
		}
		out = append(out, fmt.Sprintf("  %-32s %2d rules. %s", path, len(rows), about))
	}
	return out
}

func (s *sources) rule(dir, file, id, effect string) (left []string, err error) {
	path := filepath.Join(dir, file)
	if s.files[path] == nil {
		return nil, fmt.Errorf("%s: no such file; %s has rows in those that \"scaffold rule %[2]s\" lists", path, dir)
	}
	list, rows := s.rows(path, effect)
	switch {
	case list == nil:
		return nil, fmt.Errorf("%s holds no list of rows: \"scaffold rule %s\" names those that do", path, dir)
	case effects[effect] == "":
		return nil, fmt.Errorf("%q is no effect: forbid, permit, oblige, defer or exclude", effect)
	case !idForm.MatchString(id):
		return nil, fmt.Errorf("%q: an ID is lower-case words with hyphens, two at least", id)
	}
	if err := s.free(dir, id); err != nil {
		return nil, err
	}
	s.insert(list.Rbrace, s.row(id, effect, rows)+",\n")
	left = append(left, fmt.Sprintf("Fill in each toFill: go vet ./%s names them. Put the row where its text "+
		"stands among the others.", dir))

	if !s.proof(strings.TrimSuffix(path, ".go")+"_test.go", id) {
		_, by := keyed(rows[len(rows)-1])
		left = append(left, "Show it at work where its neighbour is shown: "+s.mentions(s.code(by["ID"])))
	}
	return append(left, s.leftOfRule(dir, id, effect)...), nil
}

// free checks the ledger of IDs.
func (s *sources) free(dir, id string) error {
	ledger, err := os.ReadFile(filepath.Join(s.root, "testdata/rules.ledger"))
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(ledger)) {
		if given, owner, _ := strings.Cut(strings.TrimSpace(line), " "); given == id {
			return fmt.Errorf("%s was given already (%s), and an ID is never given again", id, owner)
		}
	}
	for _, path := range s.inOrder(false) {
		if strings.Contains(string(s.files[path].text), strconv.Quote(id)) {
			return fmt.Errorf("%s stands in %s", id, path)
		}
	}
	return nil
}

// row writes a row with the keys that its neighbours have.
func (s *sources) row(id, effect string, rows []*ast.CompositeLit) string {
	has := map[string]int{}
	last := map[string]string{}
	for _, r := range rows {
		keys, by := keyed(r)
		for _, k := range keys {
			has[k]++
			if last[k] == "" || s.code(by["Then"]) == effects[effect] {
				last[k] = strings.Join(strings.Fields(s.code(by[k])), " ")
			}
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "{\nID: %q, Then: %s,\n", id, effects[effect])
	fmt.Fprintf(&b, "FR: %s,\nEN: %s,\n", fill("en français, sans point final, comme "+last["FR"]),
		fill("in English, no full stop, as "+last["EN"]))
	fmt.Fprintf(&b, "By: rows.By(%s),\n", fill("law.…, a wording of internal/law: the first dates the row"))
	if has["When"] > 0 {
		fmt.Fprintf(&b, "When: %s,\n", fill("the condition, as "+last["When"]))
	}
	if has["Do"] > len(rows)/2 || effect == "forbid" && has["Do"] > 0 {
		fmt.Fprintf(&b, "Do: rgpd.Text{\nFR: %s,\nEN: %s,\n},\n", fill("what mends it or lifts it; drop Do if "+
			"the sentence says it"), fill("likewise"))
	}
	if has["More"] > 0 {
		fmt.Fprintf(&b, "More: %s,\n", fill("what the package adds, as "+last["More"]))
	}
	b.WriteString("}")
	return b.String()
}

// proof writes the proof of a rule in the test beside it; false where there is none.
func (s *sources) proof(path, id string) bool {
	if s.files[path] == nil {
		return false
	}
	for _, lit := range s.literals(path) {
		typ := s.code(lit.Type)
		if keys, _ := keyed(lit); strings.Contains(strings.ToLower(typ), "proof") && len(keys) > 0 {
			s.insert(lit.Rbrace, fmt.Sprintf("%q: {\n%s},\n", id, s.shown(typ, path)))
			return true
		}
	}
	return false
}

// shown is what a proof says, in the shape of its package.
func (s *sources) shown(typ, path string) string {
	text := string(s.files[path].text)
	says := fmt.Sprintf("testkit.Words{FR: %s, EN: %s}", fill("des mots de sa phrase, que nulle autre ne dit"),
		fill("words of its sentence that no other says"))
	first := fill("2027-03-01, its first day by the text; drop the line if it is 2018-05-25")
	like, facts := fill(s.neighbour(path)), fill("by fact, what differs from the ordinary case; drop it if "+
		"nothing does")
	not := fill(s.words() + `{"fact": "value other", "another": "but value"}: by fact, the values that take it out`)
	switch {
	case typ == "testkit.Proofs":
		return fmt.Sprintf("First: %s,\nReach: []testkit.Reach{{\nLike: %s, Facts: %s,\nNot: %s,\n}},\nSays: "+
			"%s,\n", first, like, facts, not, says)
	case strings.Contains(text, "undo:"):
		return fmt.Sprintf("name: %s,\nset: %s,\nnear: %s,\nundo: %s,\nfirst: %s,\nreach: "+
			"[]testkit.Reach{\n{Like: %s, Facts: %s, Not: %s},\n},\nsays: %s,\n",
			fill("a contact to which it applies, in words"), fill("home(func(p *Prospect, at time.Time) { … }), "+
				"or work: what makes it so"),
			fill("what makes it just miss, in words"), fill("func(p *Prospect, at time.Time) { … }: that "+
				"change"), first, like, facts, not, says)
	}
	return fmt.Sprintf("first: %s,\nlike: %s,\nfacts: %s,\nnot: %s,\nsays: %s,\n", first, like, facts, not, says)
}

// neighbour is the ordinary case of another proof of the file.
func (s *sources) neighbour(path string) string {
	named := regexp.MustCompile(`\b[Ll]ike: *([^,]+),`).FindSubmatch(s.files[path].text)
	if named == nil {
		return "an ordinary case of the package"
	}
	return "an ordinary case, as " + string(named[1])
}

var inWords = regexp.MustCompile(`(?m)^type (\w+) += map\[string\]string$`)

// words is the name that the tests of a package give facts and their values in words.
func (s *sources) words() string {
	for _, path := range s.inOrder(true) {
		if m := inWords.FindSubmatch(s.files[path].text); m != nil {
			return string(m[1])
		}
	}
	return "map[string]string"
}

// mentions are the tests that name a rule.
func (s *sources) mentions(quoted string) string {
	var out []string
	for _, path := range s.inOrder(true) {
		for i, line := range strings.Split(string(s.files[path].text), "\n") {
			if strings.Contains(line, quoted) {
				out = append(out, fmt.Sprintf("%s:%d", path, i+1))
				break
			}
		}
	}
	if len(out) == 0 {
		return "no test of the package names it, write one"
	}
	return strings.Join(out, ", ")
}

// leftOfRule is what the command cannot write.
func (s *sources) leftOfRule(dir, id, effect string) []string {
	left := []string{
		"Then, in this order:",
		"  internal/law: the wording that it rests on, if it is not there; then go test ./internal/law -update",
		fmt.Sprintf("  go test ./%s: each failure names the file and the line to write", dir),
	}
	if s.files[filepath.Join(dir, "penalty.go")] != nil && effect != "permit" && effect != "exclude" {
		left = append(left, fmt.Sprintf("  %s/penalty.go: what a breach of %s is exposed to; or the reason why "+
			"nothing, in penalty_test.go", dir, id))
	}
	left = append(left, fmt.Sprintf("  %s/guarantees*.go: the statement over all cases that it serves, if none holds "+
		"it yet", dir))
	if slices.Contains([]string{"permit", "exclude"}, effect) {
		if gains := s.globs("gains_test"); len(gains) > 0 {
			left = append(left, fmt.Sprintf("  %s and %s/LAW.md: what it newly allows, with the text that gives "+
				"it", gains[0], dir))
		}
	}
	return append(left,
		"  make golden, and read what moved: RULES.md, RULES.fr.md, testdata/rules.ledger, the history, the "+
			"READMEs. No line of the past moves",
		fmt.Sprintf("  make alterations PACKAGE=%s: what no test noticed", dir),
		"  CHANGELOG.md: the period, the package, what flips",
	)
}

// globs are the files of the package whose name begins so.
func (s *sources) globs(prefix string) (out []string) {
	for _, tests := range []bool{false, true} {
		for _, path := range s.inOrder(tests) {
			if name := filepath.Base(path); strings.HasPrefix(name, prefix) &&
				(tests == strings.HasSuffix(prefix, "_test")) {
				out = append(out, path)
			}
		}
	}
	return out
}
