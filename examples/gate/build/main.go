// Build makes the service gate for the systems that people have: one file each, which needs nothing else.
//
//	go run ./examples/gate/build dist
package main

import "github.com/rgpd-go/rgpd/examples/internal/build"

func main() {
	build.Main("go run ./examples/gate/build FOLDER (in the folder of the module)", "examples/gate", "gate")
}
