package decide

import (
	"math/bits"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A calledRow is a row of a chunk that may be called, in what the chunk writes to the file of those.
type calledRow struct {
	cells   int // where the user's cells end
	end     int // where the row does
	numbers int // where its numbers end among those of the chunk
	line    int
	from    int // where its hours stand
	to      int
	number  number.Number // to show
	as      *wording
}

// A ruinedRow is one that is set aside.
type ruinedRow struct{ end, line int }

// A numbers is a set of numbers: eight bytes each, and as many to spare. There may be one for each row of a file.
type numbers struct {
	slots []uint64 // zero is free
	n     int
}

// add adds a number, and reports whether it was there.
func (s *numbers) add(digits uint64) (had bool) {
	if 2*(s.n+1) > len(s.slots) {
		old := s.slots
		s.slots, s.n = make([]uint64, max(1<<10, 2*len(old))), 0
		for _, d := range old {
			if d != 0 {
				s.add(d)
			}
		}
	}
	shift := 64 - bits.TrailingZeros(uint(len(s.slots)))
	for at := digits * 0x9e3779b97f4a7c15 >> shift; ; at = (at + 1) & uint64(len(s.slots)-1) {
		switch s.slots[at] {
		case digits:
			return true
		case 0:
			s.slots[at] = digits
			s.n++
			return false
		}
	}
}

// twice is the damage of a row all of whose numbers stand in rows before it that may be called.
var twice = words.Damage{Column: "téléphone", What: "doublon : le numéro est appelable à une ligne d'avant",
	Remedy: "rien : il n'est appelé qu'une fois"}

// An once keeps who may be called from standing twice among them: the first row of a number stays, in the order of the
// file. It is the writer's, since it alone knows the order.
type once struct {
	in   tongue
	seen numbers
	gone map[*wording]int // rows that went, by what was said of them
	kept map[*wording]stayed
	lost map[*Counted]bool // reasons whose row to show went
	rows int
	line int // of the first that went
	said []byte
}

// A stayed is the first row that stayed of those of which the same is said.
type stayed struct {
	line   int
	number number.Number
	when   string
}

func newOnce(in tongue) *once {
	return &once{in: in, gone: map[*wording]int{}, kept: map[*wording]stayed{}, lost: map[*Counted]bool{},
		said: in.saidOfTwice()}
}

// saidOfTwice is what is written of a row that comes again, after its line.
func (l tongue) saidOfTwice() (out []byte) {
	for _, says := range l.brokenCells([]words.Damage{twice}) {
		out = sheet.AppendOurs(append(out, ';'), says)
	}
	return append(out, ";\r\n"...)
}

// chunk moves the rows of a chunk that come again from one file to the other. They are in j.again by their place.
func (o *once) chunk(j *job) {
	j.again = j.again[:0]
	from, again := 0, 0
	for i := range j.called {
		r := &j.called[i]
		all := r.numbers > from
		for _, digits := range j.numbers[from:r.numbers] {
			all = o.seen.add(digits) && all
		}
		from = r.numbers
		j.again = append(j.again, all)
		switch _, known := o.kept[r.as]; {
		case all:
			again++
			o.gone[r.as]++
			for _, c := range r.as.reasons {
				if c.Line == r.line {
					o.lost[c] = true
				}
			}
			if o.rows++; o.rows == 1 {
				o.line = r.line
			}
		case !known:
			o.kept[r.as] = stayed{r.line, r.number, string(j.out[bins.Callable][r.from:r.to])}
		}
	}
	if again > 0 {
		j.moveAgain(o.said, again)
	}
}

// moveAgain moves the rows of a chunk that come again, so many, in the order of the file.
func (j *job) moveAgain(said []byte, again int) {
	j.count[bins.Callable] -= again
	j.count[bins.Ruined] += again
	var called, ruined []byte
	out, was, start, next := j.out[bins.Callable], j.out[bins.Ruined], 0, 0
	at := 0 // in was
	for i := range j.called {
		r := &j.called[i]
		row := out[start:r.end]
		if !j.again[i] {
			called, start = append(called, row...), r.end
			continue
		}
		for ; next < len(j.ruined) && j.ruined[next].line < r.line; next++ {
			ruined, at = append(ruined, was[at:j.ruined[next].end]...), j.ruined[next].end
		}
		ruined = append(sheet.AppendLine(append(ruined, out[start:r.cells]...), r.line), said...)
		start = r.end
	}
	j.out[bins.Callable] = append(out[:0], called...)
	j.out[bins.Ruined] = append(ruined, was[at:]...)
}

// settle takes the rows that went from what the workers counted, once they have ended.
func (o *once) settle(tl *Tally) {
	if o.rows == 0 {
		return
	}
	for as, n := range o.gone {
		if as.duties != nil {
			as.duties.Rows -= n
		}
		for _, c := range as.reasons {
			c.Rows -= n
		}
	}
	shown := map[*Counted]stayed{}
	for as, row := range o.kept {
		for _, c := range as.reasons {
			if had, known := shown[c]; o.lost[c] && (!known || row.line < had.line) {
				shown[c] = row
			}
		}
	}
	for c, row := range shown {
		c.Line, c.Masked, c.When = row.line, row.number.String(), row.when
	}
	tl.Bins[bins.Callable] -= o.rows
	tl.Bins[bins.Ruined] += o.rows
	c := tl.Reason(bins.Ruined, o.in.brokenReason([]words.Damage{twice}))
	c.Rows, c.Line = o.rows, o.line
	tl.Twice = o.rows
}
