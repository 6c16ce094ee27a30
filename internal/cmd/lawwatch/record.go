package main

import (
	"bufio"
	"cmp"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// recordFile says of which wording which text was compared: a line for each text that reads
// the same for our rows.
const recordFile = "internal/law/compared.tsv"

const recordHead = "# wording\tarticle\ttext of\tcompared on\tSHA-256 of the folded text: see internal/cmd/lawwatch\n"

// A Compared is a line of the record.
type Compared struct {
	Name    string    // of the wording in package law
	Article string    // LEGITEXT000006069565/L223-1
	State   rgpd.Date // the day of the state that was compared
	On      rgpd.Date // the day on which it was
	Digest  string
}

func (c Compared) String() string {
	return strings.Join([]string{c.Name, c.Article, c.State.String(), c.On.String(), c.Digest}, "\t")
}

func readRecord(file string) (out []Compared, err error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		if line := lines.Text(); line != "" && line[0] != '#' {
			f := strings.Split(line, "\t")
			if len(f) != 5 {
				return nil, fmt.Errorf("%s: line %d: %d fields; want five, with tabs between", file, n, len(f))
			}
			c := Compared{Name: f[0], Article: f[1], Digest: f[4]}
			if err := c.State.UnmarshalText([]byte(f[2])); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", file, n, err)
			}
			if err := c.On.UnmarshalText([]byte(f[3])); err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", file, n, err)
			}
			out = append(out, c)
		}
	}
	return out, lines.Err()
}

func writeRecord(file string, record []Compared) error {
	var b strings.Builder
	b.WriteString(recordHead)
	slices.SortFunc(record, func(a, b Compared) int { return strings.Compare(a.String(), b.String()) })
	for _, c := range record {
		b.WriteString(c.String() + "\n")
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

// A Cited is an article that a wording of ours is of.
type Cited struct {
	Name    string
	Wording law.Wording
	ID      string // of the code, as in its address
	Number  string // L223-1
}

// Article is its place in the record.
func (c Cited) Article() string { return c.ID + "/" + c.Number }

var (
	collection = regexp.MustCompile(`/(LEGITEXT\d+|JORFTEXT\d+)`)
	reference  = regexp.MustCompile(`^(.*?), art(?:\.|icle) (.*?)(?: \(.*\))?$`)
	numbered   = regexp.MustCompile(`^(?:([LRDA])\. ?)?(\d+(?:-\d+)*|liminaire)$`)
)

// cited are the wordings that are of articles of a collection, by article; and the names of
// those that cannot be watched so: of a range of articles, of a text in no collection.
func cited(all map[string]law.Wording) (out map[string][]Cited, not []string) {
	codes := map[string]string{} // by how a reference begins: "C. conso."
	for _, w := range all {
		ref, id := reference.FindStringSubmatch(w.Ref), collection.FindStringSubmatch(w.URL)
		if ref != nil && id != nil && (codes[ref[1]] == "" || strings.HasPrefix(id[1], "LEGITEXT")) {
			codes[ref[1]] = id[1]
		}
	}
	out = map[string][]Cited{}
	for name, w := range all {
		ref := reference.FindStringSubmatch(w.Ref)
		if ref == nil || codes[ref[1]] == "" {
			not = append(not, name)
			continue
		}
		for _, which := range strings.Split(ref[2], " et ") {
			n := numbered.FindStringSubmatch(which)
			if n == nil {
				not = append(not, name)
				break
			}
			c := Cited{name, w, codes[ref[1]], n[1] + n[2]}
			out[c.Article()] = append(out[c.Article()], c)
		}
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b Cited) int {
			return cmp.Or(int(a.Wording.From-b.Wording.From), strings.Compare(a.Name, b.Name))
		})
	}
	slices.Sort(not)
	return out, not
}

// on is the wording of an article in force on a day.
func on(list []Cited, day rgpd.Date) (Cited, bool) {
	for _, c := range list {
		if w := c.Wording; rgpd.Date(w.From) <= day && (w.Until == 0 || day < rgpd.Date(w.Until)) {
			return c, true
		}
	}
	return Cited{}, false
}
