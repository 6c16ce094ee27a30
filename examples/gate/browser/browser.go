// Package browser tries the page of examples/gate in a real browser, served and as a file without a server.
//
//	go test -C examples/gate/browser .
//
// It needs Chromium (apt-get install chromium); without, its tests are passed over, unless RGPD_CHROMIUM=required.
// RGPD_PICTURES names a folder for what the page looks like.
package browser
