// Build makes the program of the page for the systems that people have, to be opened by a double click: one file each,
// which needs nothing else.
//
//	go run -C examples/campaign ./build dist
package main

import "github.com/rgpd-go/rgpd/examples/internal/build"

func main() { build.Main("go run -C examples/campaign ./build FOLDER", ".", "criblage") }
