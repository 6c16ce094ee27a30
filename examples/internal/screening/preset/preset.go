// Package preset knows the files that tools write: HubSpot, Salesforce, Odoo, VICIdial and others. It tells a tool
// by its titles, and says what stands under each of them.
//
// A preset explains, and can only make a run stricter or surer: it never says of a column that it holds no
// refusal, only which words of the tool are none. What is not among those words is read as it would be without a
// preset, and whatever the user says of a column wins.
package preset

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A Role is what stands under a title. The zero Role is nothing that a preset knows.
type Role uint8

const (
	// Ours is a column that the program reads: see [Column.Ours].
	Ours Role = iota + 1
	// Plain is a name, an address, an identifier, a setting of the tool: harmless, and searched for a refusal.
	Plain
	// Remark is words that somebody wrote.
	Remark
	// Stage is where a contact stands: what is none of its words is asked about.
	Stage
	// Coded takes the words of the tool and no others.
	Coded
	// OtherNo is a no to another contact than a call, if a cell says yes.
	OtherNo
	// Wish is an agreement: what is no yes is asked about.
	Wish
	// Calls is how many calls were made to the person, at whatever time.
	Calls
	// LastCall is when the last of them was.
	LastCall
	// DialCode is the code of the country, without which the number is that of another person.
	DialCode
)

// A Word is what a word of the tool says of a call.
type Word uint8

const (
	// Nothing is said against it.
	Nothing Word = iota + 1
	// Refused is that the person refused in a call.
	Refused
	// Objected is that the person wants no calls.
	Objected
	// Doubted may be one of both: somebody looks first.
	Doubted
)

// A Column is what a tool keeps under a title.
type Column struct {
	Role  Role
	Ours  string          // of [Ours]: the name of the column
	Strip string          // what the tool writes before each value: p:+33
	Words map[string]Word // by the folded cell
}

// A Preset is what is known of the files of one tool.
type Preset struct {
	Name    string            // for -preset: hubspot
	Says    string            // for people: HubSpot
	columns map[string]Column // by the compact title
	signs   map[string]bool   // titles that few other tools have
}

// Of is what stands under a title, however it is written.
func (p *Preset) Of(title string) (Column, bool) {
	if p == nil {
		return Column{}, false
	}
	c, known := p.columns[words.Compact(title)]
	if bare := words.WithoutZone(title); !known && bare != title {
		c, known = p.columns[words.Compact(bare)]
		if c.Role != Plain { // an instant that is read is one of Paris
			return Column{}, false
		}
	}
	return c, known
}

// IsTitle reports whether a title is one that some tool writes.
func IsTitle(title string) bool {
	return slices.ContainsFunc(presets, func(p *Preset) bool { _, known := p.Of(title); return known })
}

// Knows counts the titles that the preset explains.
func (p *Preset) Knows(titles []string) (n int) {
	for _, t := range titles {
		if _, known := p.Of(t); known {
			n++
		}
	}
	return n
}

// SaysOf is how people call the tool of a name; empty for none.
func SaysOf(name string) string {
	for _, p := range presets {
		if p.Name == name {
			return "fichier de " + p.Says
		}
	}
	return ""
}

// Columns are those that the preset of a name knows, by their compact title.
func Columns(name string) iter.Seq2[string, Column] {
	for _, p := range presets {
		if p.Name == name {
			return maps.All(p.columns)
		}
	}
	return func(func(string, Column) bool) {}
}

// None is the name of no preset, for -preset.
const None = "none"

// How many titles must tell a tool, and by how many it must be ahead of the next.
const (
	leastSigns = 3
	margin     = 2
)

// Choose returns the preset of a name, or the one that the titles tell where the name is empty. It is nil for
// [None], and where the titles tell none.
func Choose(name string, titles []string) (*Preset, error) {
	switch name = words.Fold(name); name {
	case "":
		return recognise(titles), nil
	case None:
		return nil, nil
	}
	for _, p := range presets {
		if words.Compact(p.Name) == words.Compact(name) {
			if p.Knows(titles) == 0 {
				return nil, fmt.Errorf("-preset %s : le fichier n'a aucun titre de cet outil", p.Name)
			}
			return p, nil
		}
	}
	return nil, fmt.Errorf("-preset : outil inconnu ; écrire %s, ou %s pour n'en supposer aucun",
		strings.Join(Names(), ", "), None)
}

// Names are those that -preset takes, but [None].
func Names() (out []string) {
	for _, p := range presets {
		out = append(out, p.Name)
	}
	return out
}

// recognise tells a tool by a set of titles, with a margin. It is nil where none is surely told.
func recognise(titles []string) *Preset {
	var best *Preset
	first, second := 0, 0
	compact := make([]string, len(titles))
	for i, t := range titles {
		compact[i] = words.Compact(t)
	}
	slices.Sort(compact)
	compact = slices.Compact(compact)
	for _, p := range presets {
		n := 0
		for _, t := range compact {
			if p.signs[t] {
				n++
			}
		}
		if n > first {
			best, first, second = p, n, first
		} else {
			second = max(second, n)
		}
	}
	if first < leastSigns || first-second < margin {
		return nil
	}
	return best
}

// A tool is a preset as it is written down: titles of a list are separated by |.
type tool struct {
	name, says string
	signs      string
	ours       map[string]string // by the name of the column: its titles
	strip      map[string]string // by title
	roles      map[Role]string
	words      map[string]vocabulary // by title, and by titles separated by |
}

// A vocabulary is words of a tool, by what they say.
type vocabulary map[Word]string

var presets = []*Preset{
	hubspot.preset(), salesforce.preset(), odoo.preset(), dolibarr.preset(), pipedrive.preset(), zoho.preset(),
	brevo.preset(), sellsy.preset(), outlook.preset(), google.preset(), meta.preset(), vicidial.preset(),
	pagesJaunes.preset(), sirene.preset(),
}

func (t tool) preset() *Preset {
	p := &Preset{Name: t.name, Says: t.says, columns: map[string]Column{}, signs: map[string]bool{}}
	add := func(titles string, c Column) {
		for _, title := range split(titles) {
			key := words.Compact(title)
			if had, twice := p.columns[key]; key == "" || twice && (had.Role != c.Role || had.Ours != c.Ours) {
				panic(t.name + ": title " + title + " is empty or of two kinds")
			}
			p.columns[key] = c
		}
	}
	for name, titles := range t.ours {
		add(titles, Column{Role: Ours, Ours: name})
	}
	for role, titles := range t.roles {
		add(titles, Column{Role: role})
	}
	known := func(title string) (string, Column) {
		key := words.Compact(title)
		c, is := p.columns[key]
		if !is {
			panic(t.name + ": title " + title + " has no role")
		}
		return key, c
	}
	for titles, says := range t.words {
		for _, title := range split(titles) {
			key, c := known(title)
			c.Words = map[string]Word{}
			for w, list := range says {
				// Of the others, what is surely no refusal is passed over before it is read: see [facts.Kind].
				if w != Nothing && c.Role != Stage && c.Role != Coded && c.Role != OtherNo {
					panic(t.name + ": a word under " + title + " says no, and is not read")
				}
				for _, one := range split(list) {
					c.Words[words.Fold(one)] = w
				}
			}
			p.columns[key] = c
		}
	}
	for title, prefix := range t.strip {
		key, c := known(title)
		c.Strip = prefix
		p.columns[key] = c
	}
	for _, title := range split(t.signs) {
		key, _ := known(title)
		p.signs[key] = true
	}
	return p
}

func split(list string) []string { return strings.Split(list, "|") }
