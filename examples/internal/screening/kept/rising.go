package kept

import (
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// Most files count their records: C0000001, C0000002. As long as each number is above the one before, none is that of
// two rows, and nothing need be kept to know it.

// A rising is numbers of records that rise, each of the same letters and a number: those of a column in a chunk.
type rising struct {
	letters     string
	first, last uint64 // of the number in them
	some        bool
	fell        bool // one was not above the one before, or is of other letters: see [fell]
}

// mostFigures are those of a number that is counted with.
const mostFigures = 18

// next takes the number of the next record.
func next[S string | []byte](r *rising, cell S) {
	letters, n, is := counted(cell)
	take(r, letters, n, is)
}

// take takes it parted: see [counted].
func take[S string | []byte](r *rising, letters S, n uint64, is bool) {
	switch {
	case r.fell:
	case !is, r.some && (string(letters) != r.letters || n <= r.last):
		r.fell = true
	case r.some:
		r.last = n
	default:
		*r = rising{letters: string(letters), first: n, last: n, some: true}
	}
}

// then takes the numbers of the next chunk.
func (r *rising) then(o rising) {
	switch {
	case !o.some && !o.fell, r.fell:
	case o.fell, r.some && (o.letters != r.letters || o.first <= r.last):
		r.fell = true
	case r.some:
		r.last = o.last
	default:
		*r = o
	}
}

// counted parts a number of a record into letters and a number. Two that differ in either are two records, whatever
// [facts.KeyOf] makes one: 007 and 7, c-7 and C-7, 7 and 7.0.
func counted[S string | []byte](cell S) (letters S, n uint64, is bool) {
	at := len(cell)
	for at > 0 && '0' <= cell[at-1] && cell[at-1] <= '9' {
		at--
	}
	if at == len(cell) || len(cell)-at > mostFigures {
		return letters, 0, false
	}
	for i := range at {
		if c := cell[i]; c != '-' && (c|0x20 < 'a' || c|0x20 > 'z') {
			return letters, 0, false
		}
	}
	for i := at; i < len(cell); i++ {
		n = 10*n + uint64(cell[i]-'0')
	}
	return cell[:at], n, true
}

// A parted is the number of a record, as counted parts it.
type parted struct {
	letters  []byte
	n        uint64
	is, some bool // some: the row has one
}

func partedOf(cell []byte) parted {
	letters, n, is := counted(cell)
	return parted{letters, n, is, true}
}

// A risen is a column whose numbers of records rise, and the letters of all of them.
type risen struct {
	is      bool
	letters string
}

// mayHave reports whether a text that has an ID of a column may have it from a row there: those of a column that rises
// have its letters.
func (c risen) mayHave(text string) bool {
	if !c.is {
		return true
	}
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf { // Ｃ０００１ is read as C0001 is
			return true
		}
	}
	for i := range len(c.letters) {
		if l := c.letters[i] | 0x20; l != '-' && strings.IndexByte(text, l) < 0 && strings.IndexByte(text, l-0x20) < 0 {
			return false
		}
	}
	return true
}

// risingIn tells of each column whether the numbers of records in it rise, as far as the first rows tell.
func risingIn(s *facts.Reader, t *facts.Table) ([]risen, error) {
	ids := keyedOf(s, t, nil).ids
	for i := range ids { // a firm has several
		ids[i] = ids[i] && !t.IsOfFirms(i) && t.StandsAlone(i)
	}
	if !slices.Contains(ids, true) {
		return nil, nil
	}
	split, err := t.Rows(nil)
	if err != nil {
		return nil, err
	}
	var c sheet.Chunk
	if err := split.Next(&c); err == io.EOF {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	all := make([]rising, len(ids))
	rows := t.Scanner()
	rows.Scan(&c, func(rec *sheet.Record) {
		for i, cell := range t.Cells(rec) {
			if i < len(ids) && ids[i] && cell != "" {
				next(&all[i], cell)
			}
		}
	})
	out := make([]risen, len(ids))
	for i, r := range all {
		out[i] = risen{ids[i] && r.some && !r.fell, r.letters}
	}
	return out, nil
}

// risesIn tells in which columns they do, as far as the first rows tell.
func (k *keyed) risesIn(rises []risen) {
	k.rises, k.counts, k.rising = rises, make([]parted, len(rises)), nil
	for column, r := range rises {
		if r.is {
			k.rising = append(k.rising, column)
		}
	}
}

// rise takes the numbers of records of a row that is passed over.
func (k *keyed) rise(runs []rising) {
	for _, column := range k.rising {
		if p := &k.counts[column]; p.some {
			take(&runs[column], p.letters, p.n, p.is)
		}
	}
}

// riseBy takes those of a row that was read.
func (k *keyed) riseBy(r *facts.Reading, cells []string, runs []rising) {
	for _, id := range r.IDs {
		switch {
		case !k.isRising(id.Column):
		case id.Column >= len(cells), !isOne(cells[id.Column], id.Key):
			runs[id.Column].fell = true // it stands elsewhere, or is not the only one
		default:
			next(&runs[id.Column], cells[id.Column])
		}
	}
}

func isOne(cell string, key uint64) bool {
	has, plain := facts.RecordKey(cell, false)
	return plain && has == key
}

// isRising reports whether the numbers of records in a column are not kept as long as they rise.
func (k *keyed) isRising(column int) bool { return column >= 0 && k.rises != nil && k.rises[column].is }

// mayHave is [risen.mayHave] of one of its columns.
func (k *keyed) mayHave(column int, text string) bool {
	return !k.isRising(column) || k.rises[column].mayHave(text)
}

// haveRisen reports whether the numbers of records in each column rose from the first chunk to the last.
func haveRisen(edges []edge) bool {
	var all []rising
	for _, e := range edges {
		for len(all) < len(e.runs) {
			all = append(all, rising{})
		}
		for i, r := range e.runs {
			if all[i].then(r); all[i].fell {
				return false
			}
		}
	}
	return true
}
