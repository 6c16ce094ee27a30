package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// live shows who is rung, masked, and why the others are not. On a terminal it draws a screen anew; elsewhere it writes
// a line for each of the first calls.
type live struct {
	out      io.Writer
	tag      language.Tag
	terminal bool
	now      func() time.Time

	mu      sync.Mutex
	slots   []slot
	drawn   int // lines on the screen
	told    int // calls of which a line was written
	calls   int
	endings map[ending]int
	whys    map[string]int // people whom nobody rings any more, by reason
}

// A slot is what a line does. The zero slot is free.
type slot struct{ who, does string }

// mostTold is of how many calls a line is written where there is no screen.
const mostTold = 20

func newLive(out io.Writer, tag language.Tag, terminal bool, lines int, now func() time.Time) *live {
	return &live{out: out, tag: tag, terminal: terminal, now: now, slots: make([]slot, lines),
		endings: map[ending]int{}, whys: map[string]int{}}
}

func (v *live) says(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(v.tag) }

func (d *dialler) says(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(d.tag) }

// begins shows that a call leaves, and returns its line.
func (v *live) begins(n number.Number, s *script) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.calls++
	at := max(0, slices.Index(v.slots, slot{}))
	who := fmt.Sprintf("%s  %s  %s %s", v.clock(), n, v.says("script", "script"), s.name)
	v.slots[at] = slot{who, v.says("appel", "call")}
	v.draw()
	return at
}

// rings shows that a telephone rings.
func (v *live) rings(at int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.slots[at].does = v.says("sonne", "rings")
	v.draw()
}

// withdraws shows that a call did not leave.
func (v *live) withdraws(at int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.calls--
	v.slots[at] = slot{}
	v.draw()
}

// ends shows how a call ended.
func (v *live) ends(at int, how ending, says string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.endings[how]++
	if !v.terminal {
		if v.told++; v.told <= mostTold {
			fmt.Fprintf(v.out, "%s  %s\n", v.slots[at].who, says)
		} else if v.told == mostTold+1 {
			fmt.Fprintln(v.out, "…")
		}
	}
	v.slots[at] = slot{}
	v.draw()
}

// leaves counts somebody whom nobody rings any more.
func (v *live) leaves(why string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.whys[why]++
	v.draw()
}

func (v *live) clock() string {
	at := v.now()
	return at.In(rgpd.Mainland.Zone(at)).Format("15:04:05")
}

// draw draws the screen.
func (v *live) draw() {
	if !v.terminal {
		return
	}
	var b strings.Builder
	if v.drawn > 0 {
		fmt.Fprintf(&b, "\x1b[%dA\x1b[J", v.drawn)
	}
	lines := []string{fmt.Sprintf("%s  %d %s", v.clock(), v.calls, v.says("appels", "calls"))}
	for i, s := range v.slots {
		does := cmp.Or(strings.TrimSpace(s.who+"  "+s.does), "·")
		lines = append(lines, fmt.Sprintf("%s %d  %s", v.says("ligne", "line"), i+1, does))
	}
	lines = append(lines, v.ranked(8)...)
	for _, l := range lines {
		b.WriteString(cut(l, 110) + "\n")
	}
	v.drawn = len(lines)
	_, _ = io.WriteString(v.out, b.String())
}

// ranked are the reasons for which people are not rung any more, those of most people first.
func (v *live) ranked(most int) (out []string) {
	whys := slices.SortedFunc(maps.Keys(v.whys), func(a, b string) int {
		return cmp.Or(v.whys[b]-v.whys[a], strings.Compare(a, b))
	})
	for i, why := range whys {
		if i == most {
			break
		}
		out = append(out, fmt.Sprintf("%5d  %s", v.whys[why], why))
	}
	return out
}

// cut cuts a line to a width.
func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// saysEnd is how a call ended, for a reader.
func (d *dialler) saysEnd(how ending) string {
	return map[ending]rgpd.Text{
		answered: {FR: "a répondu", EN: "answered"},
		busy:     {FR: "occupé : une tentative", EN: "busy: an attempt"},
		silent:   {FR: "n'a pas répondu : une tentative", EN: "did not answer: an attempt"},
		declined: {FR: "a décliné l'appel : une tentative", EN: "declined the call: an attempt"},
		unwanted: {FR: "n'en veut pas (607) : une opposition", EN: "wants no such call (607): an objection"},
		nobody:   {FR: "numéro de personne : la tentative est rendue", EN: "a number that nobody has: no attempt"},
		failed:   {FR: "l'appel n'a pas abouti : une tentative", EN: "the call failed: an attempt"},
		lost:     {FR: "a-t-il sonné ? inconnu : une tentative", EN: "nobody knows whether it rang: an attempt"},
	}[how].In(d.tag)
}

// saysStop is what a person said in a call, for a reader.
func (d *dialler) saysStop(s rgpd.Stop) string {
	if s == rgpd.RefusedInCall {
		return d.says("a refusé pendant l'appel", "refused in the call")
	}
	return d.says("s'est opposé", "objected")
}

// because is why a decision allows no call now.
func (d *dialler) because(decision rgpd.Decision) string { return decision.In(d.tag) }

// aside is why a row of a screening was not taken in.
func (d *dialler) aside(why string) string {
	return map[string]rgpd.Text{
		asideUnread: {FR: "ligne qui ne se lit plus", EN: "a row that does not read as it was screened"},
		asideTwice:  {FR: "la même personne à une ligne d'avant", EN: "the same person stands in a row before"},
		asideHours:  {FR: "ligne sans créneau lisible", EN: "a row whose hours cannot be read"},
		asideAge:    {FR: "plus tard que le criblage ne vaut", EN: "later than the screening holds: screen again"},
		asideNumber: {FR: "le numéro n'est pas celui du criblage", EN: "the number is not the one that was screened"},
	}[why].In(d.tag)
}
