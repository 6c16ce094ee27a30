package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// decimal rounds to a tenth.
func decimal(f float64) string {
	return strings.Replace(strconv.FormatFloat(f, 'f', 1, 64), ".", ",", 1)
}

func seconds(d time.Duration) string {
	if d < time.Second {
		return "moins d'une seconde"
	}
	return decimal(d.Seconds()) + "\u00a0s"
}

// size writes bytes as a file manager does.
func size(n int64) string {
	switch {
	case n >= 1e9:
		return decimal(float64(n)/1e9) + "\u00a0Go"
	case n >= 1e6:
		return decimal(float64(n)/1e6) + "\u00a0Mo"
	case n >= 1e3:
		return decimal(float64(n)/1e3) + "\u00a0ko"
	}
	return fmt.Sprintf("%d\u00a0octets", n)
}
