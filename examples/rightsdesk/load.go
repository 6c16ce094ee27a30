package main

import (
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/office"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// open reads files.
func open(o *options, paths ...string) (*office.Desk, error) {
	var files []office.File
	for _, path := range paths {
		src, closing, err := sheet.OpenFile(path)
		if err != nil {
			return nil, err
		}
		defer func() { _ = closing() }()
		files = append(files, office.File{Name: path, Source: src})
	}
	chosen := rgpd.Yes
	if o.at.IsZero() {
		chosen = rgpd.No
	}
	return office.Open(
		office.Options{Place: o.place, Now: o.now, Chosen: chosen, House: o.house, Key: o.key}, files...)
}

// hints are the options of this program that a remedy means.
var hints = map[office.Hint]rgpd.Text{
	office.GivePlace: {FR: " ; -place dit celui des journaux", EN: "; -place gives that of journals"},
	office.GiveKey:   {FR: ", par -key", EN: ", with -key"},
	office.LeaveKey:  {FR: ", en ôtant -key", EN: ": leave -key out"},
	office.EnterIt:   {FR: " (rightsdesk add)", EN: " (rightsdesk add)"},
}

// told is a fault for a reader of this program.
func told(f office.Fault, tag language.Tag) string { return f.In(tag) + hints[f.Hint].In(tag) }
