// In the browser the command answers the page in place of a server.
package main

import (
	"syscall/js"
	"time"

	"github.com/rgpd-go/rgpd/examples/gate/whatif"
)

func main() {
	js.Global().Set("whatifAnswer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		b, err := whatif.Answer(args[0].String(), []byte(args[1].String()), time.Now())
		if err != nil {
			return []any{"", err.Error()}
		}
		return []any{string(b), ""}
	}))
	select {}
}
