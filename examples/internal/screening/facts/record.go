package facts

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// An ID is the number of a record, in a column of its own. Rows that have the same are one person's, whatever their
// telephone is.
type ID struct {
	Column int    // its place, from zero
	Key    uint64 // see [KeyOf]
}

// Of is a key that stands for the column, too.
func (id ID) Of() uint64 { return Mixed(id.Key ^ uint64(id.Column+1)<<32) }

// KeyOf stands for what a cell that names somebody says, and holds none of it: 00012, 12 and 12.0, c-7 and C-7 are one.
// Texts that differ have others, but for one pair in 2^63.
func KeyOf[S string | []byte](cell S) uint64 {
	from, to := 0, len(cell)
	for from < to && cell[from] <= ' ' {
		from++
	}
	for from < to && cell[to-1] <= ' ' {
		to--
	}
	if to-from > 2 && cell[to-1] == '0' && (cell[to-2] == '.' || cell[to-2] == ',') {
		to -= 2
	}
	for from+1 < to && cell[from] == '0' {
		from++
	}
	h, long := uint64(to-from), uint64(0)
	if to-from >= LongKey {
		long = 1
	}
	for ; from < to; from += 8 {
		var eight uint64
		for i := range min(8, to-from) {
			c := cell[from+i]
			if c-'A' <= 'Z'-'A' {
				c += 'a' - 'A'
			}
			eight |= uint64(c) << (8 * i)
		}
		h = Mixed(h ^ eight)
	}
	return h&^1 | long
}

// LongKey is from how many signs on the number of a record is nobody else's in another column either: the key is odd.
const LongKey = 6

// Mixed makes of a number another one, each of its own, in which all bits depend on all.
func Mixed(h uint64) uint64 {
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

// A recordKind is of what the number of a record is.
type recordKind uint8

// The kinds of records. Short numbers of two files are those of one person if they are of one kind.
const (
	anyRecord recordKind = iota + 1
	ofContact
	ofLead
	ofClient
	ofProspect
	ofPerson
	ofOther
	recordKinds
)

// recordTitles are titles of such columns; a firm, a list or an owner has many people.
var recordTitles = func() map[string]recordKind {
	m := map[string]recordKind{}
	for kind, list := range map[recordKind]string{
		anyRecord: "vendor lead code|id|identifiant|record id|uid|uuid|guid|matricule",
		ofContact: "contact id|id contact|code contact|n° contact|identifiant contact",
		ofLead:    "lead id|id lead",
		ofClient: "id client|code client|n° client|numéro client|numéro de client|ref client|référence client|" +
			"customer id|client id|identifiant client",
		ofProspect: "id prospect|code prospect|prospect id|n° prospect",
		ofPerson:   "person id|id personne",
		ofOther:    "id externe|external id",
	} {
		for t := range strings.SplitSeq(list, "|") {
			m[words.Compact(t)] = kind
		}
	}
	return m
}()

// IDs are the places of the columns of numbers of records.
func (t *Table) IDs() (out []int) {
	for i := range t.Others {
		if o := &t.Others[i]; o.record && o.class != waived {
			out = append(out, o.index)
		}
	}
	slices.Sort(out)
	return out
}

// Addressed tells of each column whether addresses for messages are sought in it, for a channel.
func (t *Table) Addressed(c rgpd.Channel) []bool {
	out := make([]bool, len(t.Titles))
	for i := range t.Others {
		o := &t.Others[i]
		out[o.index] = o.addresses || c == rgpd.Email || o.class == free
	}
	return out
}

// readIDs reads the numbers of records of a row that is damaged, as far as they stand in their place.
func (t *Table) readIDs(r *Reading, cells []string) {
	for _, i := range t.IDs() {
		if i < len(cells) && strings.TrimSpace(cells[i]) != "" {
			r.IDs = append(r.IDs, ID{i, KeyOf(cells[i])})
		}
	}
}
