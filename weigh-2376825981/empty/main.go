package main

import (
	_ "fmt"
	_ "log/slog"
	_ "encoding/json"
)

func main() {}
