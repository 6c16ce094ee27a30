package main

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
)

// open reads files.
func open(o *options, paths ...string) (*office.Desk, error) {
	var files []office.File
	for _, path := range paths {
		taken, err := office.TakeFile(path, path, o.sheets...)
		if err != nil {
			return nil, err
		}
		files = append(files, taken.Files...)
		for _, aside := range taken.Aside {
			o.aside = append(o.aside, rgpd.Text{
				FR: fmt.Sprintf("%s : la feuille « %s » n'est pas lue, -sheet en choisit d'autres.", path, aside),
				EN: fmt.Sprintf("%s: the sheet “%s” is not read, -sheet chooses others.", path, aside),
			})
		}
	}
	chosen := rgpd.Yes
	if o.at.IsZero() {
		chosen = rgpd.No
	}
	d, err := office.Open(
		office.Options{Place: o.place, Now: o.now, Chosen: chosen, House: o.house, Key: o.key, Harmless: o.harmless},
		files...)
	if err == nil {
		d.Notes = append(d.Notes, o.aside...)
	}
	return d, err
}

// hints are the options of this program that a remedy means.
var hints = map[office.Hint]rgpd.Text{
	office.GivePlace: {FR: " ; -place dit celui des journaux", EN: "; -place gives that of journals"},
	office.GiveKey:   {FR: ", par -key", EN: ", with -key"},
	office.LeaveKey:  {FR: ", en ôtant -key", EN: ": leave -key out"},
	office.EnterIt:   {FR: " (rightsdesk add)", EN: " (rightsdesk add)"},
	office.ChooseSheet: {FR: ", ou dire par -sheet quelles feuilles lire",
		EN: ", or say with -sheet which sheets to read"},
	office.SayHarmless: {FR: " ; un mot inconnu qui n'en dit aucun : -harmless MOT",
		EN: "; an unknown word that says none: -harmless WORD"},
}

// told is a fault for a reader of this program.
func told(f office.Fault, tag language.Tag) string { return f.In(tag) + hints[f.Hint].In(tag) }
