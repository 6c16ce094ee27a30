package kept

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A listener hears the rows of chunks.
type listener struct {
	s *facts.Reader
	t *facts.Table
	sheet.Scanner
	memo      *words.Memo
	p         prospect.Prospect
	r         facts.Reading
	said      heard
	kinds     []facts.Kind
	calls     facts.Calls       // nil: none
	ties      [][]number.Number // of persons who said no in a call, and have several
	tiedTo    []tiedAddress
	mentioned []mentioned
	neighbours
	keyed  keyed
	had    noted
	pairs  pairs
	asking *asking // nil: there are no lists
	tries  []facts.Attempt
	linked []linking // rows that have something in common with others

	unnumbered []*unnumbered // rows of lists that have no number

	legends []Legend

	pointsAt   int             // line of the first row that refuses for others by their places; zero is none
	stopUnread bool            // a cell of stops of the row at hand could not be read
	stopsHeard map[string]bool // such cells: many rows have the same
	towned     map[string]bool // cells of places that were read: see readTowns
	speaking
}

func newListener(s *facts.Reader, t *facts.Table) *listener {
	memo := words.NewMemo().Harmless(s.Harmless.Set())
	return &listener{s: s, t: t, Scanner: t.Scanner(), memo: memo, said: newHeard(), kinds: t.Kinds(),
		speaking: speaking{columns: t.NameColumns(), at: t.Home()}}
}

func (w *listener) row(rec *sheet.Record) {
	no := w.hear(rec)
	w.tie(rec)
	if no != (noSaid{}) {
		w.said.bind(whose{numbers: w.r.Numbers}, no)
		w.said.bind(whose{numbers: w.r.Also}, no)
		w.said.bind(whose{addresses: w.r.Addresses}, no.ofAddress(w.s.Channel, rec.Line))
		w.said.bindMeant(&w.r, no, rec.Line)
		w.bindRespelt(rec)
		w.said.recorded = w.said.recorded || len(w.r.IDs) > 0
		w.mentioned = append(w.mentioned, w.mentions(rec)...)
	}
	if no != (noSaid{}) {
		w.stopCells(rec)
		w.speaks(rec)
		w.legend(rec)
		w.pointsAtRows(rec)
	} else if w.keyed.counted {
		w.notesWhom(rec)
	}
	w.said.keep(&w.r, rec.Line)
	if w.keyed.counted {
		for id, cell := range w.t.Strays(w.t.Cells(rec)) {
			if w.keyed.mayHave(id.Column, cell) {
				w.said.strays.add(id.Of())
			}
		}
		w.keyed.reading(&w.r)
		w.keyed.stay(w.t.Cells(rec))
		w.had.add(&w.keyed)
		w.keyed.riseBy(&w.r, w.t.Cells(rec), w.runs)
		w.named(rec)
	}
	w.beside(rec, no)
}

// bindRespelt sets whoever has a number or an address aside that a row which says no has in other signs, or in words:
// see [facts.ToldIn].
func (w *listener) bindRespelt(rec *sheet.Record) {
	for i, cell := range w.t.Cells(rec) {
		if i < len(w.kinds) && (w.kinds[i] == facts.OfNumbers || w.kinds[i] == facts.Unread || w.keyed.ids[i]) {
			continue
		}
		numbers, addresses := facts.ToldIn(cell)
		for _, n := range numbers {
			if !slices.Contains(w.r.Numbers, n) && !slices.Contains(w.r.Also, n) {
				w.said.by[n] = noSaid{line: rec.Line, by: facts.ByDigits}.and(w.said.by[n])
			}
		}
		if addresses != nil {
			w.said.bind(whose{addresses: addresses}, noSaid{line: rec.Line, by: facts.ByAddress})
		}
	}
}

// A tiedAddress is one of somebody who said no in a call, and the line of the row.
type tiedAddress struct {
	address string
	line    int
}

// tie keeps the numbers of a person who said no in a call.
func (w *listener) tie(rec *sheet.Record) {
	if w.calls == nil {
		return
	}
	numbers := slices.Concat(w.r.Numbers, w.r.Also)
	if !slices.ContainsFunc(numbers, w.calls.Stopped) {
		return
	}
	if len(numbers) > 1 {
		w.ties = append(w.ties, numbers)
	}
	for _, n := range numbers {
		w.said.called[n] = true
	}
	for _, a := range w.r.Addresses {
		w.tiedTo = append(w.tiedTo, tiedAddress{strings.Clone(a), rec.Line})
	}
	w.bindRecords(rec.Line)
	w.speaksOfItself(rec)
}

// named sets the row at hand aside if another file names somebody as it does, who said no under another number.
func (w *listener) named(rec *sheet.Record) {
	if !w.keyed.isNamed() {
		return
	}
	for _, u := range w.unnumbered {
		u.seen(w.t, &w.r)
	}
	numbers := slices.Concat(w.r.Numbers, w.r.Also)
	if !w.keyed.isNamedElse(numbers) {
		return
	}
	if slices.ContainsFunc(w.keyed.named, func(in *facts.Marks) bool {
		return slices.ContainsFunc(w.keyed.marks, func(mark uint64) bool { return in.NamesBeside(mark, numbers) })
	}) {
		w.said.named++ // else a number of each row tells so
	}
	w.speaksOfItself(rec)
	no := noSaid{line: rec.Line, by: facts.ByFile}
	w.said.bind(whose{numbers: numbers}, no)
	w.said.bind(whose{addresses: w.r.Addresses}, no)
	w.bindRecords(rec.Line)
}
