package main

import (
	"io"

	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
)

// writeStops writes the numbers of those who are not to be called any more, as a list that screen reads with -stops;
// whose number is not on file is a fault.
func (d *desk) writeStops(w io.Writer) error {
	stops, faults := d.Stops()
	d.faults = append(d.faults, faults...)
	return office.WriteStops(w, stops)
}
