package facts

// HomeMarks stand, in whichever file, for the first and last name of a row at its postal address: by its postcode, and
// by its town, since another file may have no more than one of both. There are none if the table tells no address.
func (t *Table) HomeMarks(cells []string) []uint64 {
	if t.home == nil {
		return nil
	}
	return AppendHomeMarks(nil, t.home, cells)
}

// AppendHomeMarks appends those of a row.
func AppendHomeMarks[S string | []byte](to []uint64, h *Home, cells []S) []uint64 {
	in := *h
	for i := range h.places {
		if at := h.places[i]; at >= len(cells) || len(cells[at]) == 0 {
			continue
		}
		in.places = h.places[i : i+1]
		if id, is := IDOf(&in, cells); is {
			to = append(to, id.Key)
		}
	}
	if len(to) == 0 {
		if id, is := IDOf(h, cells); is {
			to = append(to, id.Key)
		}
	}
	return to
}
