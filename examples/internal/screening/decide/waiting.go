package decide

import (
	"cmp"
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Waiting is the rows to complete, those that are alike together: what they would come to if more was stated for
// all of them can be told without the file. The other rows come to the same whatever is learnt, and are not in it.
type Waiting struct {
	// Rough reports that there are too many kinds to hold: rows that differ by a name or a day alone count as one
	// of them does.
	Rough bool

	t      *facts.Table
	kinds  map[likeness]*kind
	others map[resemblance]*kind // once kinds are too many
	held   int                   // bytes of their texts
	sorted []*kind
	do     *worker // that decides them again
}

// A likeness is what rows have in common that wait for the same, and a resemblance some of it.
type (
	likeness struct {
		facts    facts.Likeness
		decision rgpd.Decision
	}
	resemblance struct {
		facts    facts.Resemblance
		decision rgpd.Decision
	}
)

// A kind is a row and how many are like it.
type kind struct {
	first *sheet.Record
	rows  int
}

// What is held of each core at the most, of kinds and of their texts, before rows are told apart roughly. Each kind is
// decided again for each answer that may be given.
const (
	kindsKept = 512
	textKept  = 16 << 20
)

func newWaiting(t *facts.Table) *Waiting {
	return &Waiting{t: t, kinds: map[likeness]*kind{}, others: map[resemblance]*kind{}}
}

// Titles are those of the file.
func (w *Waiting) Titles() []string { return w.t.Titles }

// add counts a row.
func (w *Waiting) add(r *row, d rgpd.Decision) {
	if w.Rough {
		key := resemblance{r.reading.Resemblance(), d}
		k := w.others[key]
		if k == nil {
			k = w.kind(r)
			w.others[key] = k
		}
		k.rows++
		return
	}
	key := likeness{r.reading.Likeness(), d}
	k := w.kinds[key]
	if k == nil {
		k = w.kind(r)
		key.facts = key.facts.Own()
		w.kinds[key] = k
	}
	k.rows++
	w.Rough = len(w.kinds) == kindsKept || w.held > textKept
}

func (w *Waiting) kind(r *row) *kind {
	w.held += len(r.text)
	return &kind{first: w.t.Record(r.line, r.text, r.kind)}
}

// join adds the rows of another part of the file.
func (w *Waiting) join(o *Waiting) {
	w.Rough = w.Rough || o.Rough
	joinKinds(w.kinds, o.kinds)
	joinKinds(w.others, o.others)
	all := slices.AppendSeq(slices.Collect(maps.Values(w.kinds)), maps.Values(w.others))
	w.sorted = slices.SortedFunc(slices.Values(all), byRows)
}

func byRows(a, b *kind) int { return cmp.Or(b.rows-a.rows, a.first.Line-b.first.Line) }

func joinKinds[K comparable](to, from map[K]*kind) {
	for key, k := range from {
		had := to[key]
		if had == nil {
			to[key] = k
			continue
		}
		had.rows += k.rows
		if k.first.Line < had.first.Line {
			had.first = k.first
		}
	}
}

// First is the kinds of the most rows, as many as are asked for.
func (w *Waiting) First(kinds int) *Waiting {
	return &Waiting{Rough: w.Rough, t: w.t, sorted: w.sorted[:min(kinds, len(w.sorted))]}
}

// A Waited is rows that waited, and what they come to.
type Waited struct {
	Rows     int
	Bin      bins.Bin
	Decision rgpd.Decision // of a row that is not damaged
	Prospect *prospect.Prospect
}

// Decide calls f with the rows that waited as a screening decides them that states more than the one which ran. What
// f is given holds until it returns. One at a time decides.
func (w *Waiting) Decide(s *Screening, f func(Waited)) {
	if w.do == nil {
		w.do = newWorker(s, w.t)
	}
	do := w.do
	do.s = s
	for kinds := range slices.Chunk(w.sorted, batchRows) {
		do.n = len(kinds)
		for i, k := range kinds {
			r, p := &do.rows[i], &do.ps[i]
			*p = prospect.Prospect{Campaign: s.Campaign}
			r.reading.Begin(p, do.memo)
			r.damage = s.Read(&r.reading, w.t, k.first)
		}
		policy := do.lookUp()
		for i, k := range kinds {
			p := &do.ps[i]
			out := Waited{Rows: k.rows, Bin: bins.Ruined, Prospect: p}
			if do.rows[i].damage == nil {
				out.Decision = policy.CanCallAt(*p, s.Channel, s.At)
				out.Bin = bins.Of(out.Decision.Verdict())
			}
			f(out)
		}
	}
	do.n = 0
}
