package kept

import (
	"maps"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Noes is what people said against being called, in any row of a campaign: by number, by address, and by what is
// left of a number.
type Noes struct {
	heard
	near, nearStems, nearIDs, nearTried sieve // of by, byStem, byID and tried: most rows need no more

	sections []Section
	legends  []Legend
	homes    bool     // a name at an address binds: see [facts.Home]
	needed   []places // of lists that name people without their numbers: see [Noes.lacks]
	records  bool     // something is said of the number of a record that a row may have
}

// A heard is what rows say of people.
type heard struct {
	by        map[number.Number]noSaid
	byAddress map[string]noSaid
	byStem    map[facts.Stem]noSaid
	lost      []int // of the stems, how many digits may be
	byID      map[facts.ID]idSaid
	recorded  bool                   // a row that says no has the number of a record: see [heard.gather]
	called    map[number.Number]bool // of people who said no in a call: see [facts.Calls]
	rows      []linking              // those that have several numbers, or some of them
	many      bool                   // others have, too
	named     int                    // how many rows other files name: see [Besides]
	notes     byNotes                // those that their notes name
	silent    lines                  // of rows of which each cell surely says nothing
	single    lines                  // of those, rows that no number ties to others: none, one, or two of their own
	strays    digests                // numbers of records that stand in no column of theirs: see [facts.Table.Strays]
	owned     map[uint64]bool        // of those, the ones that a row has in its place
	referring lines                  // of rows that send to other records: see [listener.refers]
	referred  digests                // those records
	tried     map[uint64]tries       // by what rows have in common with others
	triedRows []triedRow
	// monthFirst is the line of the first day that has its month first; zero is none.
	monthFirst int
	dayFirst   bool // a day has it second
}

func newHeard() heard {
	return heard{by: map[number.Number]noSaid{}, byAddress: map[string]noSaid{}, byStem: map[facts.Stem]noSaid{},
		byID: map[facts.ID]idSaid{}, called: map[number.Number]bool{}, owned: map[uint64]bool{}, notes: byNotes{}}
}

// join adds what others heard.
func (h *heard) join(o heard) {
	add(h.by, o.by)
	add(h.byAddress, o.byAddress)
	add(h.byStem, o.byStem)
	for id, said := range o.byID {
		h.addID(id, said)
	}
	maps.Copy(h.called, o.called)
	h.named += o.named
	h.notes.join(o.notes)
	h.silent.join(o.silent)
	h.single.join(o.single)
	h.strays.join(&o.strays)
	h.referring.join(o.referring)
	h.referred.join(&o.referred)
	maps.Copy(h.owned, o.owned)
	h.joinTried(&o)
	h.recorded = h.recorded || o.recorded
	h.rows, h.many = append(h.rows, o.rows...), h.many || o.many
	h.dayFirst = h.dayFirst || o.dayFirst
	if h.monthFirst == 0 || o.monthFirst != 0 && o.monthFirst < h.monthFirst {
		h.monthFirst = o.monthFirst
	}
}

func add[K comparable](to, from map[K]noSaid) {
	for k, no := range from {
		to[k] = no.and(to[k])
	}
}

func newNoes(h heard, mentions ...mentioned) *Noes {
	none := map[facts.ID]bool{} // no row has them
	for _, one := range mentions {
		none[one.id], none[one.id.Named(nobody)] = !one.may, !one.may && one.id.Loose
	}
	said := &Noes{heard: h, near: newSieve(len(h.by)), nearStems: newSieve(len(h.byStem)),
		nearIDs: newSieve(len(h.byID)), nearTried: newSieve(len(h.tried))}
	for n := range h.by {
		said.near.add(n.RevealDigits())
	}
	for s := range h.byStem {
		said.nearStems.add(stemHash(s))
	}
	for id := range h.byID {
		if !none[id] {
			said.nearIDs.add(id.Key)
			said.records = true
		}
	}
	said.records = said.records || len(h.tried) > 0
	for key := range h.tried {
		said.nearTried.add(key)
	}
	said.lost, said.homes = said.lostDigits(), len(h.tried) > 0
	for id := range h.byID {
		said.homes = said.homes || id.Column == facts.HomeColumn
	}
	return said
}

func stemHash(s facts.Stem) uint64 { return s.Digits ^ uint64(s.Lost)<<56 }

// A noSaid is what rows say of one number against its being called: the gravest, at the latest day. There are many:
// it is kept small, and holds no pointer.
type noSaid struct {
	at       int64 // nanoseconds since 1970; zero is unknown
	line     int   // of the first row that could say more; zero is none
	by       facts.By
	stop     rgpd.Stop
	bloctel  bool // it is on the register
	marked   bool // where it is published, a sign stands against marketing
	refusing bool // a cell may be a no: see [facts.Reading.Refusing]
}

func nanos(at time.Time) int64 {
	if at.IsZero() {
		return 0
	}
	return at.UnixNano()
}

// when is the day of the stop; zero is unknown.
func (a *noSaid) when() time.Time {
	if a.at == 0 {
		return time.Time{}
	}
	return time.Unix(0, a.at)
}

// and is what two rows say together.
func (a noSaid) and(b noSaid) noSaid {
	if a.stop == 0 {
		a.stop, a.at = b.stop, b.at
	} else {
		stop, at := facts.Joined(a.stop, a.when(), b.stop, b.when())
		a.stop, a.at = stop, nanos(at)
	}
	if a.line == 0 || b.line != 0 && (b.line < a.line || b.line == a.line && b.by < a.by) {
		a.line, a.by = b.line, b.by
	}
	a.bloctel, a.marked = a.bloctel || b.bloctel, a.marked || b.marked
	a.refusing = a.refusing || b.refusing
	return a
}

// Hear reads a campaign before any row is decided, for what people said against being called, in its rows or
// elsewhere: who stands in it twice said it for both rows. It keeps those numbers alone, and reads on as many cores as
// run does.
func Hear(s *facts.Reader, t *facts.Table, from Besides, cores int) (*Noes, error) {
	return hear(s, t, from, cores, manner{quick: true, tied: mostTied})
}

// A manner is how a campaign is read: whoever said no is the same in each.
type manner struct {
	quick bool  // rows that say nothing are passed over
	each  bool  // the number of each record is kept, of those too that rise: see [rising]
	tied  int64 // how many rows that have something in common with others are kept: of more, the file is read again
}

// hear is Hear, in a manner.
func hear(s *facts.Reader, t *facts.Table, from Besides, cores int, how manner) (*Noes, error) {
	named, homes, names := from.names()
	// What results tell of a person is told to each of their rows. Here it is only heard under which numbers.
	given, bare, calls := s, *s, s.Results
	bare.Results = nil
	s, how.quick = &bare, how.quick && calls == nil
	var rises []risen
	if !how.each {
		var err error
		if rises, err = risingIn(s, t); err != nil {
			return nil, err
		}
	}
	if cores <= 0 {
		cores = runtime.GOMAXPROCS(0)
	}
	var (
		said    = newHeard()
		ties    [][]number.Number
		tied    []tiedAddress
		spoken  []mentioned
		edges   []edge
		every   []*noted
		couples pairs
		name    = newNaming(t)
		sparse  streets
		dense   bool
		signs   []Legend
		points  int
		mine    sync.Mutex // of edges
	)
	err := eachChunk(t, cores, func() *listener {
		w := newListener(s, t)
		w.calls, w.keyed, w.unnumbered = calls, keyedOf(s, t, named), names
		w.keyed.homes = homes
		w.keyed.risesIn(rises)
		w.keyed.heeds = true
		if how.quick {
			w.passOver(newSilence(w))
		}
		return w
	}, func(w *listener, c *sheet.Chunk, nth int) {
		w.edge, w.passed, w.first = edge{runs: make([]rising, len(rises))}, nil, nil
		w.Scan(c, w.row)
		w.close()
		mine.Lock()
		defer mine.Unlock()
		for len(edges) <= nth {
			edges = append(edges, edge{})
		}
		edges[nth] = w.edge
	}, func(w *listener) {
		said.join(w.said)
		ties, tied, spoken = append(ties, w.ties...), append(tied, w.tiedTo...), append(spoken, w.mentioned...)
		every, couples = append(every, &w.had), append(couples, w.pairs...)
		name.join(&w.speaking)
		sparse.join(&w.keyed.sparse)
		dense = dense || w.keyed.dense
		signs = append(signs, w.legends...)
		if w.pointsAt != 0 && (points == 0 || w.pointsAt < points) {
			points = w.pointsAt
		}
	})
	if err != nil {
		return nil, err
	}
	if !haveRisen(edges) {
		how.each = true
		return hear(given, t, from, cores, how)
	}
	with := sharedBy(every, keyedOf(s, t, nil).counted)
	couples.untied(with, &said.single)
	with.keys.join(&said.strays) // the row of each says no for both
	with.keys.join(&said.referred)
	for _, one := range tied {
		if with.keys.has(facts.KeyOf(one.address)) {
			no := noSaid{stop: rgpd.Objected}.ofAddress(s.Channel, one.line)
			said.bind(whose{addresses: []string{one.address}}, no)
		}
	}
	said.bindAll(spoken, with)
	said.joinEdges(edges)
	below := sections(edges)
	if err := said.bindSections(s, t, below, with, name); err != nil {
		return nil, err
	}
	if dense && !sparse.none() {
		if err := said.besideSparse(name, s, t, from.Lists, &sparse, cores); err != nil {
			return nil, err
		}
	}
	if err := name.mentions(s, t, from.notes(), cores); err != nil {
		return nil, err
	}
	if err := said.bindNamed(s, t, name, below, cores); err != nil {
		return nil, err
	}
	if err := name.ofTowns(t, cores); err != nil {
		return nil, err
	}
	said.bindAbove(edges, below)
	signs = append(signs, titleLegends(t)...)
	if err := said.bindLegends(s, t, signs, cores); err != nil {
		return nil, err
	}
	if err := ofPlaces(points); err != nil {
		return nil, err
	}
	if err := ofAll(edges, below); err != nil {
		return nil, err
	}
	of := gathering{from.Lists, calls, calls != nil || t.CountsTries()}
	linked, err := said.gather(s, t, of, cores, how.tied, with)
	if err != nil {
		return nil, err
	}
	said.single, said.strays = nil, digests{} // they have served
	said.closeTried()
	if err := said.link(s, t, linked, with); err != nil {
		return nil, err
	}
	said.referring, said.referred = nil, digests{}
	if calls != nil {
		calls.Tie(ties)
	}
	out := newNoes(said, spoken...)
	out.sections, out.legends = below, signs
	for _, u := range names {
		needed, _ := u.needed()
		out.needed = append(out.needed, needed...)
	}
	out.records = out.records || len(out.needed) > 0
	return out, nil
}

// A whose is by what a row is known: numbers and addresses.
type whose struct {
	numbers   []number.Number
	addresses []string
}

// bind is a no for all rows of a person.
func (h *heard) bind(who whose, no noSaid) {
	if no == (noSaid{}) {
		return
	}
	for _, n := range who.numbers {
		h.by[n] = no.and(h.by[n])
	}
	for _, a := range who.addresses {
		had, known := h.byAddress[a]
		if !known {
			a = strings.Clone(a) // of a row
		}
		h.byAddress[a] = no.and(had)
	}
}

// ofAddress is what a no of a row, on a line, says of its addresses. In a message it is the person's own. Who is
// called under another number may be another person, of the same house: somebody looks who said it. Whatever a
// register or a directory says, it says of a number.
func (a noSaid) ofAddress(c rgpd.Channel, line int) noSaid {
	a.bloctel, a.marked, a.refusing = false, false, a.refusing && c == rgpd.Email
	switch {
	case a == (noSaid{}):
		return a
	case c != rgpd.Email:
		return noSaid{line: line, by: facts.ByAddress}
	case a.line != 0 && a.by == facts.ByNumber:
		a.by = facts.ByAddress
	}
	return a
}

// wide is how many digits are lost of a number that may be one of too many: a row that could say no, and could
// as well say something else, sets aside nobody by those that are left. A no that was said does.
const wide = 3

// bindMeant sets the rows aside whose number may be one that cannot be read, in a row that says no or could.
func (h *heard) bindMeant(r *facts.Reading, no noSaid, line int) {
	said, by := no.stop != 0, no.by
	if no.line == 0 || by == facts.ByNumber {
		by = facts.ByDigits
	}
	h.bindParts(r, noSaid{line: line, by: by}, said)
}

// bindParts is a no for whoever may have the numbers of a row that cannot be read. said is that it surely is a no.
func (h *heard) bindParts(r *facts.Reading, no noSaid, said bool) {
	numbers, stems := r.Meant()
	for _, n := range numbers {
		h.by[n] = no.and(h.by[n])
	}
	for _, s := range stems {
		if s.Lost > wide && !said {
			continue
		}
		h.byStem[s] = no.and(h.byStem[s])
	}
}

// hear is what one row says. The numbers are then in w.r.
func (w *listener) hear(rec *sheet.Record) noSaid {
	w.p = prospect.Prospect{Campaign: w.s.Campaign}
	w.r.Begin(&w.p, w.memo)
	damages := w.s.Read(&w.r, w.t, rec)
	w.stopUnread = false
	w.said.dayFirst = w.said.dayFirst || w.r.DayFirst
	for _, d := range damages {
		w.noteStop(d.Column)
		if d.What == words.RefusalSaid || facts.IsStop(d.Column) { // or a stop that cannot be read
			w.r.StoppedToo(rgpd.Objected, time.Time{})
		}
		// A line of titles is no row: of one that is only asked about, nothing is kept.
		if d.MonthFirst && rec.Line > 1 && (w.said.monthFirst == 0 || rec.Line < w.said.monthFirst) {
			w.said.monthFirst = rec.Line
		}
	}
	one := tell(&w.r)
	no := noSaid{
		refusing: w.r.Refusing(),
		stop:     one.stop, at: nanos(one.stopAt),
		bloctel: w.p.Bloctel == prospect.OnBloctel, marked: w.p.Marking == prospect.MarkedNoMarketing,
	}
	if w.r.CouldSayNo(damages) {
		no.line = rec.Line
	}
	if one.withdrew == words.Yes {
		no = noSaid{stop: rgpd.WithdrewConsent}.and(no)
	}
	return no
}

func (a noSaid) tell(r *facts.Reading) {
	if a.stop != 0 {
		r.StoppedToo(a.stop, a.when())
	}
	if a.line != 0 {
		r.Doubt(facts.Doubt{Line: a.line, By: a.by})
	}
	if a.refusing {
		r.MayRefuse()
	}
	if a.bloctel {
		r.Prospect.Bloctel = prospect.OnBloctel
	}
	if a.marked {
		r.Prospect.Marking = prospect.MarkedNoMarketing
	}
}

// HasRecords reports whether anything is said of whoever has the number of a record.
func (said *Noes) HasRecords() bool { return said.records }

// Tell writes into a row what any row of the campaign says of its numbers and of its addresses.
func (said *Noes) Tell(r *facts.Reading) {
	if said.monthFirst > 0 && r.Either {
		r.Doubt(facts.Doubt{Line: said.monthFirst, By: facts.ByOrder, Mixed: said.dayFirst})
	}
	if len(said.needed) > 0 && said.lacks(r) {
		r.Doubt(facts.Doubt{Line: r.Line, By: facts.ByNoName})
	}
	if len(said.by) > 0 || len(said.byStem) > 0 {
		said.tell(r, r.Numbers)
		said.tell(r, r.Also)
	}
	said.tellTried(r)
	if said.records && len(said.byID) > 0 {
		var names []uint64
		for _, id := range r.IDs {
			if !said.nearIDs.may(id.Key) || said.byID[id] == (idSaid{}) { // whoever has it: see keysOf
				continue
			}
			if names == nil {
				names = namesOf(r)
			}
			if line, is := said.ofRecord(id, names, r.Line); is {
				r.Doubt(facts.Doubt{Line: line, By: byOf(id)})
			}
		}
		if len(said.owned) > 0 {
			said.tellStrays(r)
		}
	}
	if len(said.byAddress) > 0 {
		for _, a := range r.Addresses {
			if no, ok := said.byAddress[a]; ok {
				no.tell(r)
			}
		}
	}
}

func (said *Noes) tell(r *facts.Reading, numbers []number.Number) {
	for _, n := range numbers {
		for _, lost := range said.lost {
			s := facts.StemOf(n, lost)
			if !said.nearStems.may(stemHash(s)) {
				continue
			}
			if no, ok := said.byStem[s]; ok {
				no.tell(r)
			}
		}
		if !said.near.may(n.RevealDigits()) {
			continue
		}
		if no, ok := said.by[n]; ok {
			no.tell(r)
		}
	}
}
