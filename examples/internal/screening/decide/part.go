package decide

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Part decides chunks of a file, wherever the others are decided and in whichever order: what comes of a row follows
// from the row, and from what is held of its keys. One thing alone follows from the order of the file, and is done
// after, by [Decided.Settle]: who may be called stands among those once.
type Part struct{ w *worker }

// Part decides chunks of a table. It is for one goroutine.
func (s *Screening) Part(t *facts.Table) *Part { return &Part{newWorker(s, t)} }

// Decided is what came of a chunk: what is to be written to each file, in the order of the rows.
type Decided struct {
	Out     [bins.Count][]byte
	Rows    [bins.Count]int
	Called  []CalledRow
	Ruined  []RuinedRow
	Reasons []Reasoned // each once
}

// A CalledRow is a row that may be called, in what is written to the file of those.
type CalledRow struct {
	Line       int
	Cells, End int      // where the user's cells end, and where the row does
	Numbers    []uint64 // in digits
	Reason     int      // its place among the reasons of the chunk
}

// A RuinedRow is one that is set aside, in what is written to that file.
type RuinedRow struct{ Line, End int }

// A Reasoned is a reason, and how many rows have it.
type Reasoned struct {
	Bin  bins.Bin
	Code string
	Says string
	Rows int
}

// Decide decides a chunk. What it returns holds nothing of the chunk.
func (p *Part) Decide(c *sheet.Chunk) *Decided {
	j := job{Chunk: *c}
	p.w.do(&j)
	d := &Decided{Rows: j.count}
	for b, out := range j.out {
		d.Out[b] = append([]byte(nil), out...)
	}
	at := map[*Counted]int{}
	for b := range bins.Count {
		for _, one := range p.w.tally.Reasons[b] {
			if one.Rows == 0 {
				continue
			}
			at[one] = len(d.Reasons)
			d.Reasons = append(d.Reasons, Reasoned{b, one.Code, one.Says, one.Rows})
			one.Rows = 0 // of this chunk
		}
		p.w.tally.Bins[b] = 0
	}
	from := 0
	for _, r := range j.called {
		d.Called = append(d.Called, CalledRow{r.line, r.cells, r.end,
			append([]uint64(nil), j.numbers[from:r.numbers]...), at[r.as.reasons[0]]})
		from = r.numbers
	}
	for _, r := range j.ruined {
		d.Ruined = append(d.Ruined, RuinedRow{r.line, r.end})
	}
	return d
}

// Settle moves the rows that come again to the file of those that are set aside: again is of each row that may be
// called, in order, and true of one that has a number and whose numbers all stand in rows of the file before it that
// may be called. It is done once.
func (d *Decided) Settle(s *Screening, again []bool) {
	j := job{out: d.Out, count: d.Rows, again: again}
	n := 0
	for i, r := range d.Called {
		j.called = append(j.called, calledRow{line: r.Line, cells: r.Cells, end: r.End})
		if again[i] {
			d.Reasons[r.Reason].Rows--
			n++
		}
	}
	for _, r := range d.Ruined {
		j.ruined = append(j.ruined, ruinedRow{r.End, r.Line})
	}
	if n > 0 {
		in := tongue{s.English}
		why := in.brokenReason([]words.Damage{twice})
		d.Reasons = append(d.Reasons, Reasoned{bins.Ruined, why.Code, why.Says, n})
		j.moveAgain(in.saidOfTwice(), n)
	}
	d.Out, d.Rows = j.out, j.count
}

// Each reads the rows of a chunk, as they are read to be decided, and decides none: whoever tells rows of what is held
// elsewhere learns what they ask for.
func (s *Screening) Each(t *facts.Table, c *sheet.Chunk) {
	w := newWorker(s, t)
	var p prospect.Prospect
	var r facts.Reading
	w.Scan(c, func(rec *sheet.Record) {
		p = prospect.Prospect{Campaign: s.Campaign}
		r.Begin(&p, w.memo)
		s.Read(&r, t, rec)
	})
}
