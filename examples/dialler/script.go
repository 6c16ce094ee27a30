package main

import (
	"fmt"
	"io"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A script is what an agent has on the screen before a call: the duties of the decision that allowed it, each with the
// text that it comes from.
type script struct {
	name  string // A, B, …: two calls with the same duties have the same script
	lines []string
	calls int
}

// scripts are those of a run, in the order in which they were first needed.
type scripts struct {
	tag language.Tag

	mu  sync.Mutex
	all []*script
	by  map[string]*script
}

func newScripts(tag language.Tag) *scripts { return &scripts{tag: tag, by: map[string]*script{}} }

// of is the script of a decision.
func (s *scripts) of(d rgpd.Decision) *script {
	var lines []string
	for r := range d.Duties() {
		says := r.Says.In(s.tag)
		if len(r.Sources) > 0 {
			says += " (" + r.Sources[0].Ref + ")"
		}
		lines = append(lines, says)
	}
	key := strings.Join(lines, "\n")
	s.mu.Lock()
	defer s.mu.Unlock()
	one := s.by[key]
	if one == nil {
		one = &script{name: nameOf(len(s.all)), lines: lines}
		s.by[key], s.all = one, append(s.all, one)
	}
	one.calls++
	return one
}

// unread takes back that a script was before an agent: the call did not leave.
func (s *scripts) unread(one *script) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one.calls--
}

// nameOf is A to Z, then A1 and so on.
func nameOf(n int) string {
	name := string(rune('A' + n%26))
	if n >= 26 {
		name += fmt.Sprint(n / 26)
	}
	return name
}

// write writes the scripts that were used.
func (s *scripts) write(w io.Writer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, one := range s.all {
		if s.tag == language.French {
			fmt.Fprintf(w, "\nCe que l'agent a sous les yeux, script %s, %d appels\n", one.name, one.calls)
		} else {
			fmt.Fprintf(w, "\nWhat the agent has on the screen, script %s, %d calls\n", one.name, one.calls)
		}
		for _, l := range one.lines {
			fmt.Fprintf(w, "  - %s\n", l)
		}
	}
}
