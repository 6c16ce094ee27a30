package kept

import (
	"io"
	"math/bits"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/screen/internal/facts"
	"github.com/rgpd-go/rgpd/examples/screen/internal/sheet"
	"github.com/rgpd-go/rgpd/examples/screen/internal/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Noes is what people said against being called, in any row of a campaign, by number.
type Noes struct {
	by   map[number.Number]noSaid
	near []uint64 // a bit for each number of by, and for few others: most rows need no more
	bits int      // of near, as a power of two
}

// nearBits are those of near at most: 256 kB, of which a core keeps much at hand.
const nearBits = 21

func newNoes(by map[number.Number]noSaid) *Noes {
	said := &Noes{by: by, bits: min(bits.Len(uint(len(by)))+3, nearBits)}
	said.near = make([]uint64, 1<<said.bits/64+1)
	for n := range by {
		at := said.at(n)
		said.near[at/64] |= 1 << (at % 64)
	}
	return said
}

func (said *Noes) at(n number.Number) uint64 {
	return n.RevealDigits() * 0x9e3779b97f4a7c15 >> (64 - said.bits)
}

// A noSaid is what rows say of one number against its being called: the gravest, at the latest day.
type noSaid struct {
	stop    rgpd.Stop
	at      time.Time // zero is unknown
	doubt   int       // line of the first row that could say more; zero is none
	bloctel bool      // it is on the register
	marked  bool      // where it is published, a sign stands against marketing
}

// and is what two rows say together.
func (a noSaid) and(b noSaid) noSaid {
	if a.stop == 0 {
		a.stop, a.at = b.stop, b.at
	} else {
		a.stop, a.at = facts.Joined(a.stop, a.at, b.stop, b.at)
	}
	if a.doubt == 0 || b.doubt != 0 && b.doubt < a.doubt {
		a.doubt = b.doubt
	}
	a.bloctel, a.marked = a.bloctel || b.bloctel, a.marked || b.marked
	return a
}

// Hear reads a campaign once, before any row is decided, for what people said against being
// called: who stands in it twice said it for both rows. It keeps those numbers alone, and reads
// on as many cores as run does.
func Hear(s *facts.Reader, t *facts.Table, cores int) (*Noes, error) { return hear(s, t, cores, true) }

// hear is Hear, which passes over rows that say nothing, or reads them all to learn as much.
func hear(s *facts.Reader, t *facts.Table, cores int, quick bool) (*Noes, error) {
	split, err := t.Rows(nil)
	if err != nil {
		return nil, err
	}
	if cores <= 0 {
		cores = runtime.GOMAXPROCS(0)
	}
	var (
		said  = map[number.Number]noSaid{}
		mine  sync.Mutex // of split and said
		ended sync.WaitGroup
	)
	for range cores {
		ended.Go(func() {
			w := newListener(s, t)
			if quick {
				w.Pass = newSilence(w).of
			}
			for c := (sheet.Chunk{}); ; {
				mine.Lock()
				if err == nil {
					err = split.Next(&c)
				}
				over := err != nil
				mine.Unlock()
				if over {
					break
				}
				w.Scan(&c, w.row)
			}
			mine.Lock()
			defer mine.Unlock()
			for n, no := range w.said {
				said[n] = no.and(said[n])
			}
		})
	}
	ended.Wait()
	if err != io.EOF {
		return nil, err
	}
	return newNoes(said), nil
}

// A listener hears the rows of chunks.
type listener struct {
	s *facts.Reader
	t *facts.Table
	sheet.Scanner
	memo *words.Memo
	p    prospect.Prospect
	r    facts.Reading
	said map[number.Number]noSaid
}

func newListener(s *facts.Reader, t *facts.Table) *listener {
	return &listener{s: s, t: t, Scanner: t.Scanner(), memo: words.NewMemo(), said: map[number.Number]noSaid{}}
}

func (w *listener) row(rec *sheet.Record) {
	no := w.hear(rec)
	if no == (noSaid{}) {
		return
	}
	for _, n := range slices.Concat(w.r.Numbers, w.r.Also) {
		w.said[n] = no.and(w.said[n])
	}
}

// hear is what one row says. The numbers are then in w.r.
func (w *listener) hear(rec *sheet.Record) noSaid {
	w.p = prospect.Prospect{Campaign: w.s.Campaign}
	w.r.Begin(&w.p, w.memo)
	damages := w.s.Read(&w.r, w.t, rec)
	for _, d := range damages {
		if d.What == words.RefusalSaid || facts.IsStop(d.Column) { // or a stop that cannot be read
			w.r.StoppedToo(rgpd.Objected, time.Time{})
		}
	}
	one := tell(&w.r)
	no := noSaid{
		stop: one.stop, at: one.stopAt,
		bloctel: w.p.Bloctel == prospect.OnBloctel, marked: w.p.Marking == prospect.MarkedNoMarketing,
	}
	if w.r.CouldSayNo(damages) {
		no.doubt = rec.Line
	}
	if one.withdrew == words.Yes {
		no = noSaid{stop: rgpd.WithdrewConsent}.and(no)
	}
	return no
}

func (a noSaid) tell(r *facts.Reading) {
	if a.stop != 0 {
		r.StoppedToo(a.stop, a.at)
	}
	if a.doubt != 0 {
		r.Doubt(a.doubt)
	}
	if a.bloctel {
		r.Prospect.Bloctel = prospect.OnBloctel
	}
	if a.marked {
		r.Prospect.Marking = prospect.MarkedNoMarketing
	}
}

// Tell writes into a row what any row of the campaign says of its numbers.
func (said *Noes) Tell(r *facts.Reading) {
	if len(said.by) == 0 {
		return
	}
	said.tell(r, r.Numbers)
	said.tell(r, r.Also)
}

func (said *Noes) tell(r *facts.Reading, numbers []number.Number) {
	for _, n := range numbers {
		if at := said.at(n); said.near[at/64]>>(at%64)&1 == 0 {
			continue
		}
		if no, ok := said.by[n]; ok {
			no.tell(r)
		}
	}
}
