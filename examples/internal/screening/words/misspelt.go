package words

import (
	"iter"
	"strings"
)

// Words as fingers slip, and as they are written by ear.

// slips are a word as fingers slip: a letter that lacks, two that changed places, one that came twice.
func slips(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 1; i < len(s); i++ {
			if !yield(s[:i]+s[i+1:]) || !yield(s[:i+1]+s[i:]) ||
				i+1 < len(s) && !yield(s[:i]+s[i+1:i+2]+s[i:i+1]+s[i+2:]) {
				return
			}
		}
	}
}

// sounds are letters that sound alike, as they are written for one another.
var sounds = func() map[string][]string {
	m := map[string][]string{"s": {"ss", "z", "c"}, "ss": {"s", "z"}, "c": {"cc", "k", "ck"}, "ce": {"sse", "se"},
		"ck": {"k"}, "i": {"y"}, "en": {"an"}, "h": {""}, "x": {"ks"}}
	for _, c := range strings.Fields("p t l n r m g f b") {
		m[c], m[c+c] = []string{c + c}, []string{c}
	}
	return m
}()

// misspellings are a stem with one or two sounds of it written otherwise: opozi, dezabon, blaklist.
func misspellings(s string) iter.Seq[string] {
	once := func(s string, from int, yield func(string, int) bool) bool {
		for i := from; i < len(s); i++ {
			for n := 1; n <= 2 && i+n <= len(s); n++ {
				for _, as := range sounds[s[i:i+n]] {
					if !yield(s[:i]+as+s[i+n:], i+len(as)) {
						return false
					}
				}
			}
		}
		return true
	}
	return func(yield func(string) bool) {
		once(s, 0, func(one string, at int) bool {
			return yield(one) && once(one, at, func(two string, _ int) bool { return yield(two) })
		})
	}
}
