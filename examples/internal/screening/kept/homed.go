package kept

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
)

// A homed is the names and the addresses of rows that are not read: see [facts.Home].
type homed struct {
	home *facts.Home // nil: the file has none
	at   [][]byte    // the cells of the row at hand
	// homes are by which others name people at an address, and stays are those marks of the row at hand.
	homes []*facts.Marks
	stays []uint64
	// If it heeds that: sparse is where rows tell little of who lives there, and dense is that some tell more.
	heeds, dense bool
	sparse       streets
}

func homedOf(t *facts.Table) homed {
	h := homed{home: t.Home()}
	if h.home != nil {
		h.at = make([][]byte, h.home.Last()+1)
	}
	return h
}

// livesIn reports whether a column is of names or of addresses.
func (h *homed) livesIn(column int) bool { return h.home != nil && h.home.Has(column) }

// lives takes a cell.
func (h *homed) lives(column int, cell []byte) {
	if h.livesIn(column) {
		h.at[column] = cell
	}
}

// homeID is what stands for the name and the address of the row.
func (h *homed) homeID() (id facts.ID, is bool) {
	if h.home == nil {
		return id, false
	}
	id, sparse, is := facts.SparseIDOf(h.home, h.at)
	if is && h.heeds {
		noteSparse(h, h.at, sparse)
	}
	return id, is
}

// noteSparse notes where a row is of that tells little.
func noteSparse[S string | []byte](h *homed, cells []S, sparse bool) {
	if h.dense = h.dense || !sparse; !sparse {
		return
	}
	if at, is := facts.DwellingOf(h.home, cells); is {
		h.sparse.add(at)
	}
}

// endHome adds what stands for the name and the address of a row, of which each cell was taken.
func (k *keyed) endHome() {
	if id, is := k.homeID(); is {
		if k.id(id, nil); len(k.homes) > 0 {
			k.stays = facts.AppendHomeMarks(k.stays, k.home, k.at)
		}
	}
}

// stay takes the name and the address of a row that was read.
func (k *keyed) stay(cells []string) {
	if k.home != nil && len(k.homes) > 0 {
		k.stays = facts.AppendHomeMarks(k.stays, k.home, cells)
	}
	if k.home != nil && k.heeds {
		if _, sparse, is := facts.SparseIDOf(k.home, cells); is {
			noteSparse(&k.homed, cells, sparse)
		}
	}
}

// staysAt reports whether another file names somebody at an address as the row at hand does.
func (k *keyed) staysAt(is func(in *facts.Marks, mark uint64) bool) bool {
	return slices.ContainsFunc(k.homes, func(in *facts.Marks) bool {
		return slices.ContainsFunc(k.stays, func(mark uint64) bool { return is(in, mark) })
	})
}

// byOf is what two rows share that have the number of a record.
func byOf(id facts.ID) facts.By {
	if id.Column == facts.HomeColumn {
		return facts.ByHome
	}
	return facts.ByRecord
}

// AsksHomes reports whether any row says something of a name at an address.
func (said *Noes) AsksHomes() bool { return said.homes }
