package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// writeStops writes the numbers of those who are not to be called any more, as a list that screen reads with -stops;
// whose number is not on file is a fault. What the list holds already stays.
func (d *desk) writeStops() error {
	held, err := heldStops(d.stops)
	if err != nil {
		return err
	}
	stops, faults := d.Stops(held...)
	d.faults = append(d.faults, faults...)
	beside := 0
	for _, s := range stops {
		if s.Beside == rgpd.Yes {
			beside++
		}
	}
	if beside > 0 {
		d.Notes = append(d.Notes, rgpd.Text{
			FR: fmt.Sprintf("-stops, numéros venus d'autres colonnes que celles des téléphones : %d.", beside),
			EN: fmt.Sprintf("-stops, numbers from other columns than those of telephones: %d.", beside),
		})
	}
	if unreadable, some := office.Unreadable(d.stops, stops); some {
		d.faults = append(d.faults, unreadable)
	}
	return saveStops(d.stops, stops)
}

// heldStops are those of a list that is there; of none there are none.
func heldStops(path string) ([]office.Stop, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	held, err := office.ReadStops(b)
	if err != nil {
		return nil, &office.FileError{Name: "-stops " + path, Err: err}
	}
	return held, nil
}

func saveStops(path string, stops []office.Stop) error {
	var b bytes.Buffer
	if err := office.WriteStops(&b, stops); err != nil {
		return err
	}
	return replace(path, b.Bytes())
}

// stop puts the telephones of an event into the list of stops. It is done once the journal has the event: should the
// list fail, the desk finds an objection without a number, and says so.
func (a *adding) stop() error {
	held, err := heldStops(a.stops)
	if err != nil {
		return err
	}
	said := ""
	if right := a.record.Event.Right; right != 0 {
		said = right.Text().FR
	}
	for _, n := range a.phones {
		held = append(held, office.Stop{Case: a.record.Case, Number: n, Since: a.since, For: said})
	}
	if unreadable, some := office.Unreadable(a.stops, held); some {
		a.faults = append(a.faults, unreadable)
	}
	return saveStops(a.stops, held)
}

// phonesOf reads the telephones of an event.
func (a *adding) phonesOf(said string) ([]number.Number, error) {
	switch {
	case (said == "") != (a.stops == ""):
		return nil, errors.New(a.say("-phone et -stops vont ensemble : un numéro, et la liste d'arrêts où l'inscrire",
			"-phone and -stops go together: a number, and the list of stops to enter it in"))
	case said == "":
		return nil, nil
	}
	all, unread := office.NumbersOf(said)
	if unread || len(all) == 0 {
		return nil, errors.New(a.say(
			"-phone : un numéro ne se lit pas ; l'écrire avec ses dix chiffres, ou + et le pays",
			"-phone: a number cannot be read; write its ten digits, or + and its country"))
	}
	return all, nil
}
