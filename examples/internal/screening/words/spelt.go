package words

import "unicode/utf8"

// spoken reports whether a name may be one that somebody speaks: with a vowel, and no four consonants in a row, of
// which those that are one sound count once: Schmidt, but neither Dcd nor Dcdxyz.
func spoken[S string | []byte](name S) bool {
	const most = 3
	run, vowels, letters := 0, 0, 0
	var last byte
	for i := 0; i < len(name); {
		c, width := name[i]|0x20, 1
		if name[i] >= utf8.RuneSelf {
			if c, _, width = letterAt(name, i); width == 0 {
				width = 1
			}
		}
		i += width
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			run = 0
			vowels++
			letters++
		case combined:
		case 'h', 'k', 'z': // ch, ck, tz
			if letters++; run == 0 || last != 's' && last != 'c' && last != 't' && last != 'p' && last != 'g' {
				run++
			}
		case 'c':
			if letters++; last != 's' {
				run++
			}
		default:
			if letters++; c < 'a' || c > 'z' {
				run = 0
			} else {
				run++
			}
		}
		if last = c; run > most {
			return false
		}
	}
	return vowels > 0 || letters <= 2
}
