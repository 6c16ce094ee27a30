package rgpd

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/engine"
)

// An Actor is who can bring a fact about. Zero is nobody that is known.
type Actor uint8

const (
	// ByPrincipal: the professional in whose name the act is done, with those who act for them.
	ByPrincipal Actor = iota + 1 // principal
	// ByTime: nobody; the hour comes, the days pass.
	ByTime // time
	// ByPerson: the data subject, of their own accord. Nobody may press them, and a call
	// that asks for it is what the law forbids.
	ByPerson // person
)

// A Means is a lawful way in which facts come to be others than they are: what somebody
// may do about a decision that is no permission. It is for the packages of this module:
// see [RuleSet.WithMeans].
type Means struct {
	ID   string // stable, lower-case words joined by hyphens
	By   Actor
	Says Text // what they do, as an instruction
	// Sets are the facts that follow, all together. Time makes no fact known: what is unknown stays so.
	Sets []engine.Setting
	// Only is a condition that the case meets for sure as it stands, or the means is not
	// offered: nobody is to ask a person who objected. Zero: always.
	Only []engine.Mask
	// Never are conditions of which each bars the means where the case meets it for sure.
	Never [][]engine.Mask
}

// A Change is one step of a [Remedy].
type Change struct {
	// ID is the stable word of the means: "show-a-territorial-number".
	ID string `json:"id"`
	By Actor  `json:"by"`
	// Says is what is done, as an instruction.
	Says Text `json:"says"`
	// Facts are those that become others, by their names, with the word that each then has.
	Facts map[string]string `json:"facts"`
}

// A Remedy is changes of fact that, all together, make the act allowed at the instant
// that was asked about, all other facts being as they are. None of them can be spared.
type Remedy struct {
	Changes []Change `json:"changes"`
}

// In returns what is to be done, in French or English, joined by semicolons.
func (r Remedy) In(tag language.Tag) string {
	semicolon := Text{FR: " ; ", EN: "; "}.In(tag)
	says := make([]string, len(r.Changes))
	for i, c := range r.Changes {
		says[i] = c.Says.In(tag)
	}
	return strings.Join(says, semicolon)
}

// String returns what is to be done, in English.
func (r Remedy) String() string { return r.In(language.English) }

// WithMeans returns the rule set with the means that [Decision.Remedies] draws on. The
// rules, and the digest, are the same: means decide nothing.
func (t *RuleSet) WithMeans(means []Means) *RuleSet {
	with := t.Named(t.policy)
	with.means = means
	return with
}

// mostChanges is how many changes a remedy has at most: what asks for more is another act.
const mostChanges = 4

// Remedies returns the smallest lawful changes of fact under which the act would be
// allowed: show another number, wait for the hour, a consent that the person gives. Those
// with the fewest changes come first, what the principal can do before what it must wait
// for. It looks at every choice of up to four changes, and returns each from which nothing
// can be left out.
//
// It never proposes to ask a person who objected, refused or withdrew, nor to change what
// nobody may change: who the person is, where the number comes from, what the act is for.
// A fact that is unknown stays so: a remedy holds whatever it turns out to be, and what
// there is to find out is for [Decision.Missing]. Where only time helps, ask for the next
// instant besides: waiting can age another fact.
//
// It returns nil for Allowed and OutOfScope, where no lawful change helps, and in a package
// that knows no means. A remedy is no permission: once the facts are others, decide anew.
func (d Decision) Remedies() []Remedy {
	if d.table == nil || len(d.table.means) == 0 || d.verdict == Allowed || d.verdict == OutOfScope {
		return nil
	}
	s := remedySearch{d: &d}
	for i := range d.table.means {
		if m := &d.table.means[i]; d.table.offers(m, &d.facts) {
			if columns, _ := s.apply(d.facts, m); columns != 0 {
				s.offered = append(s.offered, m)
			}
		}
	}
	if !s.any() {
		return nil
	}
	for n := 1; n <= min(mostChanges, len(s.offered)); n++ {
		s.choose(d.facts, 0, 0, nil, n)
	}
	smallest := slices.DeleteFunc(slices.Clone(s.found), func(r foundRemedy) bool {
		return s.spares(r.columns, len(r.means))
	})
	slices.SortStableFunc(smallest, func(a, b foundRemedy) int {
		return cmp.Or(len(a.means)-len(b.means), cmp.Compare(a.by(), b.by()))
	})
	out := make([]Remedy, len(smallest))
	for i, f := range smallest {
		for _, m := range f.means {
			out[i].Changes = append(out[i].Changes, d.change(m))
		}
	}
	return out
}

// change tells a means as the case needs it.
func (d *Decision) change(m *Means) Change {
	c := Change{ID: m.ID, By: m.By, Says: m.Says, Facts: map[string]string{}}
	for _, to := range m.Sets {
		if col := &d.table.columns[to.Column]; d.table.moves(m, &d.facts, to) {
			c.Facts[col.Name] = col.Values[to.Value-1]
		}
	}
	return c
}

// offers reports whether a means is lawful in a case.
func (t *RuleSet) offers(m *Means, f *engine.Facts) bool {
	surely := func(w []engine.Mask) bool { return t.surely(w, f) }
	return surely(m.Only) && !slices.ContainsFunc(m.Never, surely)
}

// surely reports whether a case meets a condition, whatever its unknown facts are.
func (t *RuleSet) surely(when []engine.Mask, f *engine.Facts) bool {
	for c, rejects := range when {
		if rejects != 0 && (!t.knows(f, c) || rejects>>f[c]&1 == 1) {
			return false
		}
	}
	return true
}

// moves reports whether a means makes a fact another: time makes none known.
func (t *RuleSet) moves(m *Means, f *engine.Facts, to engine.Setting) bool {
	return f[to.Column] != to.Value && (m.By != ByTime || t.knows(f, int(to.Column)))
}

// A remedySearch goes through the choices of means.
type remedySearch struct {
	d       *Decision
	offered []*Means
	found   []foundRemedy
}

type foundRemedy struct {
	means   []*Means
	columns uint64 // that become others
}

// apply changes the facts by a means; columns are those that become others.
func (s *remedySearch) apply(f engine.Facts, m *Means) (columns uint64, changed engine.Facts) {
	for _, to := range m.Sets {
		if s.d.table.moves(m, &f, to) {
			f[to.Column] = to.Value
			columns |= 1 << to.Column
		}
	}
	return columns, f
}

// any reports whether some case is allowed among those that all the means together reach:
// most that is forbidden has none.
func (s *remedySearch) any() bool {
	within := s.d.left()
	for _, m := range s.offered {
		for _, to := range m.Sets {
			within[to.Column] |= 1 << to.Value
		}
	}
	_, some := s.d.table.region(Allowed, s.d.on).Find(within)
	return some
}

// by is whom the remedy waits for longest: a person rather than the clock, the clock rather
// than the principal.
func (r foundRemedy) by() (last Actor) {
	for _, m := range r.means {
		last = max(last, m.By)
	}
	return last
}

// spares reports whether a remedy that was found changes fewer of the facts, or these by fewer means.
func (s *remedySearch) spares(columns uint64, means int) bool {
	return slices.ContainsFunc(s.found, func(r foundRemedy) bool {
		return r.columns&^columns == 0 && (r.columns != columns || len(r.means) < means)
	})
}

// choose takes n more of the means from one on, and keeps what makes the act allowed.
func (s *remedySearch) choose(f engine.Facts, changed uint64, from int, taken []*Means, n int) {
	if n == 0 {
		if !s.spares(changed, len(taken)) &&
			s.d.table.DecideOn(&f, s.d.at, s.d.on, s.d.notes).verdict == Allowed {
			s.found = append(s.found, foundRemedy{slices.Clone(taken), changed})
		}
		return
	}
	for i := from; i <= len(s.offered)-n; i++ {
		m := s.offered[i]
		if columns, next := s.apply(f, m); columns != 0 && columns&changed == 0 {
			s.choose(next, changed|columns, i+1, append(taken, m), n-1)
		}
	}
}
