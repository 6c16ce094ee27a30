// Package app is the page of examples/gate as files, for the service that serves it and for the copy without one.
package app

import (
	"embed"

	"github.com/rgpd-go/rgpd"
)

// Files are app.js and app.css, for the frame of the page kit.
//
//go:embed app.js app.css
var Files embed.FS

// Title is that of the page.
var Title = rgpd.Text{FR: "Peut-on contacter cette personne ?", EN: "May this person be contacted?"}
