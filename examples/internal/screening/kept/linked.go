package kept

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Rows that share a number are one person's, and so are those that share the number of a record. A person may have rows
// of which the first shares nothing with the last, and one between shares something with each: who said no in one of
// them said it in all. Such rows are sought from those that say no: a file that has none is
// not read again for them.

// mostHops is how often the file is read again at the most. A chain from below to above takes one for each row.
const mostHops = 64

var errLinked = errors.New("des lignes partagent des numéros de proche en proche, sans fin qui se voie : une colonne " +
	"de numéros, ou d'identifiants, n'est pas d'une personne ; ne pas la lire par -column")

// link binds whoever shares a number, or one of the keys that several rows have, with somebody who said no. If there
// are too many of such rows, they are read again.
func (h *heard) link(s *facts.Reader, t *facts.Table, linked gathered, with *shared) error {
	defer func() { h.rows, h.many = nil, false }() // they have served
	h.lost = h.lostDigits()
	switch {
	case len(h.by)+len(h.byID)+len(h.byAddress)+len(h.called)+len(h.byStem) == 0:
		return nil
	case linked.all:
		h.close(linked.rows, s.Channel, with)
		return nil
	}
	l := newLinker(s, t, with)
	known := boundIn(h)
	for sought, hops := known, 0; hops < mostHops; hops++ {
		more, err := l.hop(h, known, sought)
		if err != nil {
			return err
		}
		if more.none() {
			h.close(l.found, s.Channel, with)
			return nil
		}
		sought = more // by the rows above those that have it
	}
	return errLinked
}

// A bound is numbers, those of records and addresses that a no binds.
type bound struct {
	numbers   map[number.Number]bool
	ids       map[facts.ID]bool
	addresses map[string]bool
}

func newBound() bound {
	return bound{map[number.Number]bool{}, map[facts.ID]bool{}, map[string]bool{}}
}

func boundIn(h *heard) bound {
	b := newBound()
	for n := range h.by {
		b.numbers[n] = true
	}
	maps.Copy(b.numbers, h.called)
	for id := range h.byID {
		b.ids[id] = true
	}
	for a := range h.byAddress {
		b.addresses[a] = true
	}
	return b
}

func (b *bound) none() bool { return len(b.numbers)+len(b.ids)+len(b.addresses) == 0 }

// has reports whether a row has something of it.
func (b *bound) has(one *linking) bool {
	return slices.ContainsFunc(one.ids, func(id facts.ID) bool { return b.hasRecord(id, one.names) }) ||
		slices.ContainsFunc(one.refers, func(id facts.ID) bool { return b.ids[id] }) ||
		slices.ContainsFunc(one.addresses, func(a string) bool { return b.addresses[a] }) ||
		slices.ContainsFunc(one.numbers, func(n number.Number) bool { return b.numbers[n] })
}

// A linking is a row that has something in common with what is bound, and more.
type linking struct {
	line      int
	numbers   []number.Number
	ids       []facts.ID
	names     []uint64 // if one of ids is loose
	addresses []string
	refers    []facts.ID // records to which its notes send: by those a no comes, and does not go on
}

// ways is by how many things a no may come to a row and go on. By the number of a record that several people may have,
// it comes by one name and goes on by another; to a row without a name it comes by any.
func (one *linking) ways() int {
	n := len(one.numbers) + len(one.ids) + len(one.addresses) + len(one.refers)
	if len(one.names) != 1 && slices.ContainsFunc(one.ids, isLoose) {
		n++
	}
	return n
}

func isLoose(id facts.ID) bool { return id.Loose }

// mostKept is how many rows are kept that have several numbers; of more, the file is read again.
const mostKept = 1 << 12

// keep keeps a row if it has several numbers.
func (h *heard) keep(r *facts.Reading, line int) {
	switch {
	case len(r.Numbers)+len(r.Also) < 2:
	case len(h.rows) == mostKept:
		h.many = true
	default:
		h.rows = append(h.rows, linking{line: line, numbers: slices.Concat(r.Numbers, r.Also)})
	}
}

// A linker finds the rows that share something with others.
type linker struct {
	*listener
	kinds []facts.Kind
	with  *shared
	found []linking
	lines map[int]bool        // of those
	stems map[facts.Stem]bool // by the ends of their numbers
	ends  endSieve
}

func newLinker(s *facts.Reader, t *facts.Table, with *shared) *linker {
	l := &linker{listener: newListener(s, t), kinds: t.Kinds(), with: with, lines: map[int]bool{}}
	l.keyed = keyedOf(s, t, nil)
	return l
}

// hop reads the rows that have something in common with what is sought, and more than that: what of it is not known yet
// is sought too then, in the rows below.
func (l *linker) hop(h *heard, known, sought bound) (more bound, err error) {
	more = newBound()
	l.ends = make(endSieve, 1<<endBits/64)
	for n := range sought.numbers {
		l.ends.add(n.RevealDigits() % endsWith)
	}
	split, err := l.t.Rows(nil)
	if err != nil {
		return more, err
	}
	if l.said = *h; l.stems == nil {
		l.stems = make(map[facts.Stem]bool, len(h.byStem))
		for s := range h.byStem {
			l.stems[s.End()] = true
		}
	}
	l.Pass = func(row []byte) bool { return !h.referring.has(l.Line()) && !l.mayShare(row, &sought) }
	for c := (sheet.Chunk{}); ; {
		if err := split.Next(&c); err == io.EOF {
			return more, nil
		} else if err != nil {
			return more, err
		}
		l.Scan(&c, func(rec *sheet.Record) {
			l.hear(rec)
			one := linking{line: rec.Line, numbers: slices.Concat(l.r.Numbers, l.r.Also)}
			l.with.of(&one, &l.r)
			h.refer(&one, l.listener, rec)
			if one.ways() < 2 || l.lines[one.line] ||
				!sought.has(&one) && !slices.ContainsFunc(one.numbers, h.hasStem) {
				return
			}
			for _, n := range one.numbers {
				if !known.numbers[n] && l.with.hasEnd(endOfNumber(n)) {
					known.numbers[n], sought.numbers[n], more.numbers[n] = true, true, true
					l.ends.add(n.RevealDigits() % endsWith)
				}
			}
			for _, id := range one.ids {
				for key := range keysOf(id, one.names) {
					if !known.ids[key] {
						known.ids[key], sought.ids[key], more.ids[key] = true, true, true
						known.ids[id], sought.ids[id], more.ids[id] = true, true, true // it is sought by this first
					}
				}
			}
			for _, a := range one.addresses {
				if !known.addresses[a] {
					known.addresses[a], sought.addresses[a], more.addresses[a] = true, true, true
				}
			}
			l.found, l.lines[one.line] = append(l.found, one), true
		})
	}
}

// close binds what rows have in common with what is bound, until nothing more comes.
func (h *heard) close(rows []linking, channel rgpd.Channel, with *shared) {
	rows = slices.DeleteFunc(rows, func(one linking) bool { return !h.leads(&one, with) })
	byNumber, byID, byAddress := map[number.Number][]int{}, map[facts.ID][]int{}, map[string][]int{}
	queue, waits := make([]int, len(rows)), make([]bool, len(rows))
	for i := range rows {
		queue[i], waits[i] = i, true
		for _, n := range rows[i].numbers {
			byNumber[n] = append(byNumber[n], i)
		}
		for _, id := range slices.Concat(rows[i].ids, rows[i].refers) {
			byID[id] = append(byID[id], i)
		}
		for _, a := range rows[i].addresses {
			byAddress[a] = append(byAddress[a], i)
		}
	}
	again := func(list []int) {
		for _, i := range list {
			if !waits[i] {
				queue, waits[i] = append(queue, i), true
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		row := &rows[queue[0]]
		waits[queue[0]] = false
		no, alone := h.saidOf(row)
		if no == (noSaid{}) {
			continue
		}
		for _, n := range row.numbers {
			if len(row.refers) == 0 && !with.hasEnd(endOfNumber(n)) {
				continue // the row has it alone, and is told of the others
			}
			had, is := h.by[n]
			now := no.and(had)
			if h.called[n] { // of what was said in calls it is told there, with its day
				now = alone.and(had)
			}
			if now != had || !is && now != (noSaid{}) {
				h.by[n] = now
				again(byNumber[n])
			}
		}
		for _, id := range row.ids {
			if h.addRecord(id, row.names, idSaid{line: row.line}) {
				again(byID[id])
			}
		}
		for _, a := range row.addresses {
			had, is := h.byAddress[a]
			if now := no.ofAddress(channel, row.line).and(had); !is || now != had {
				h.byAddress[a] = now
				again(byAddress[a])
			}
		}
	}
}

// leads reports whether a row has two things by which a no can come and go: a number that no other row has, and of
// which nothing is said, is none.
func (h *heard) leads(one *linking, with *shared) bool {
	n := one.ways()
	if len(one.refers) > 0 {
		return n > 1 // it is told of those by its number alone
	}
	for _, number := range one.numbers {
		_, bound := h.by[number]
		if !bound && !h.called[number] && !with.hasEnd(endOfNumber(number)) && !h.hasStem(number) {
			n--
		}
	}
	return n > 1
}

// saidOf is what is bound of a row, and that alone without what was said in calls.
func (h *heard) saidOf(row *linking) (no, alone noSaid) {
	for _, n := range row.numbers {
		no = h.by[n].and(no)
		for _, lost := range h.lost {
			no = h.byStem[facts.StemOf(n, lost)].and(no)
		}
	}
	for _, id := range row.ids {
		if line, is := h.ofRecord(id, row.names, row.line); is {
			no = no.and(noSaid{line: line, by: byOf(id)})
		}
	}
	for _, id := range row.refers {
		if line, is := h.ofRecord(id, nil, row.line); is {
			no = no.and(noSaid{line: line, by: facts.ByRecord})
		}
	}
	for _, a := range row.addresses {
		if said := h.byAddress[a]; said.line != row.line { // else it is its own word, which its numbers have
			no = no.and(said)
		}
	}
	if slices.ContainsFunc(row.numbers, func(n number.Number) bool { return h.called[n] }) {
		return no.and(noSaid{line: row.line}), no
	}
	return no, no
}

// hasStem reports whether a number may be one of which a part is left, in a row that says no.
func (h *heard) hasStem(n number.Number) bool {
	return slices.ContainsFunc(h.lost, func(lost int) bool {
		_, is := h.byStem[facts.StemOf(n, lost)]
		return is
	})
}

// endsStem is hasStem, as far as the end of a number tells.
func (l *linker) endsStem(end uint64) bool {
	for _, lost := range l.said.lost {
		if l.stems[facts.StemOfEnd(end, lost)] {
			return true
		}
	}
	return false
}

// lostDigits is how many digits stems lack, each once.
func (h *heard) lostDigits() (out []int) {
	for s := range h.byStem {
		if !slices.Contains(out, s.Lost) {
			out = append(out, s.Lost)
		}
	}
	slices.Sort(out)
	return out
}

// endsWith is of how many digits the end of a number is that is looked up before it is read.
const endsWith = 1_000_000_000

// An endSieve lets pass all ends of numbers that are bound, and few others.
type endSieve []uint64

const endBits = 24

func (s endSieve) add(end uint64) {
	at := end * 0x9e3779b97f4a7c15 >> (64 - endBits)
	s[at/64] |= 1 << (at % 64)
}

func (s endSieve) may(end uint64) bool {
	at := end * 0x9e3779b97f4a7c15 >> (64 - endBits)
	return s[at/64]>>(at%64)&1 == 1
}

// mayShare reports whether a row, uncut, may have something in common with what is sought, and more.
func (l *linker) mayShare(row []byte, sought *bound) bool {
	column, from, sep := 0, 0, l.t.Sep
	l.keyed.begin()
	shares, keys, own := false, 0, 0
	var numbers [8]uint64 // ends of them
	for at := 0; at <= len(row); at++ {
		if at < len(row) && row[at] != sep {
			continue
		}
		cell := row[from:at]
		l.keyed.lives(column, cell)
		switch {
		case column >= len(l.kinds):
			return true // more cells than titles
		case len(cell) == 0:
		case l.kinds[column] == facts.OfNumbers:
			end, _, plain := endOf(cell)
			if !plain {
				return true
			}
			numbers[own%len(numbers)] = end
			if own++; own > len(numbers) {
				return true
			}
		default:
			if l.keyed.ids[column] {
				key, plain := facts.RecordKey(cell, l.keyed.firms[column])
				if !plain && len(bytes.TrimSpace(cell)) > 0 {
					return true
				}
				id := facts.ID{Column: l.keyed.stands[column], Key: key, Loose: l.keyed.loose[column]}
				if l.with.keys.has(id.Of()) {
					if keys++; id.Loose { // by several names
						keys++
					}
					shares = shares || sought.ids[id]
				}
			}
			if l.keyed.addresses[column] && bytes.IndexByte(cell, '@') >= 0 {
				address, plain := facts.PlainAddress(cell, l.keyed.room[:0])
				if !plain {
					return true
				}
				if l.with.keys.has(facts.KeyOf(address)) {
					keys++
					shares = shares || sought.addresses[string(address)]
				}
			}
			if words.HasDigits(cell, leastDigits) && !numbersIn(cell, func(end uint64) {
				numbers[own%len(numbers)] = end
				own++
			}) {
				return true
			}
		}
		column, from = column+1, at+1
	}
	if own > len(numbers) {
		return true
	}
	if id, is := l.keyed.homeID(); is && l.with.keys.has(id.Of()) {
		keys++
		shares = shares || sought.ids[id]
	}
	if column < len(l.kinds) {
		return true
	}
	if own+keys < 2 {
		return false
	}
	for _, end := range numbers[:own] {
		is := l.ends.may(end) || l.endsStem(end)
		if shares = shares || is; is || l.with.hasEnd(uint32(end)) {
			keys++ // one that no other row has leads to none
		}
	}
	return shares && keys > 1
}

// numbersIn yields the ends of the numbers that may stand in a text. It is false if there may be others.
func numbersIn(cell []byte, yield func(end uint64)) bool {
	for from := 0; from < len(cell); {
		to := from
		for to < len(cell) && facts.OfNumber(cell[to]) {
			to++
		}
		if run := cell[from:to]; words.CountDigits(run) >= leastDigits {
			end, _, plain := endOf(run)
			if !plain {
				return false
			}
			yield(end)
		}
		from = to + 1
	}
	return true
}

// leastDigits is from how many digits on a number is sought in a cell: see [facts.Reader.Read].
const leastDigits = 9

// endOf is the last digits of a cell of numbers, how many it has, and whether it has no more than one number. One that
// may say more than a number has less than none.
func endOf(cell []byte) (end uint64, digits int, plain bool) {
	place, bracket := uint64(1), false
	for i := len(cell) - 1; i >= 0; i-- {
		switch c := cell[i]; {
		case c-'0' <= 9:
			if digits++; place < endsWith {
				end, place = end+uint64(c-'0')*place, place*10
			}
		case !facts.OfNumber(c):
			return 0, -1, false
		default:
			bracket = bracket || c == '('
		}
	}
	// A zero in brackets within a short number of another country is among its last nine digits, and none of it.
	return end, digits, digits <= 15 && (digits >= 12 || !bracket)
}
