package kept

import "github.com/rgpd-go/rgpd/examples/internal/screening/facts"

// A homed is the names and the addresses of rows that are not read: see [facts.Home].
type homed struct {
	home *facts.Home // nil: the file has none
	at   [][]byte    // the cells of the row at hand
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
	return facts.IDOf(h.home, h.at)
}

// endHome adds what stands for the name and the address of a row, of which each cell was taken.
func (k *keyed) endHome() {
	if id, is := k.homeID(); is {
		k.id(id, nil)
	}
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
