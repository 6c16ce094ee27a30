package testkit

import "log/slog"

// Undated are options of a log without its clock: the nanoseconds of an instant are, now and
// then, the digits that a test does not want to see.
func Undated() *slog.HandlerOptions {
	return &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 && a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}
}
