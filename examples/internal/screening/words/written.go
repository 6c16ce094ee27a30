package words

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The ways to write a word: whole, in pieces, in letters of another script, with digits for letters, without spaces
// between. Whatever is done here to a cell, [Quiet] knows at a glance whether it could matter.

// heard reports whether a refusal is heard in a cell, in any way to write it.
func heard(cell string, in mode) bool {
	cell = latin(cell)
	folded := Fold(cell)
	plain := parted(folded)
	if says(plain, in) || isGlued(plain) {
		return true
	}
	if s := squeezed(plain); s != plain && (says(s, in) || isGlued(s)) {
		return true
	}
	// Of accents that are lost, or of a code page, something is left.
	if strings.Contains(folded, "sinscri") || strings.Contains(folded, "sabonn") {
		return true
	}
	if c := unglued(cell); c != cell && says(parted(Fold(c)), in) {
		return true
	}
	for _, one := range []byte("il") {
		if l := letters(folded, one); l != folded && says(parted(l), in) {
			return true
		}
	}
	if strings.Contains(cell, "$") && says(parted(Fold(strings.ReplaceAll(cell, "$", "s"))), in) {
		return true
	}
	if strings.Contains(cell, "+") && says(parted(Fold(withPlus(cell, in))), in) {
		return true
	}
	for _, lost := range []string{"*", "?", "\uFFFD"} { // letters that somebody hid, or a program could not write
		if !strings.Contains(cell, lost) {
			continue
		}
		for _, vowel := range []string{"e", "a", "i", "o", "u"} {
			if says(parted(Fold(strings.ReplaceAll(cell, lost, vowel))), in) {
				return true
			}
		}
	}
	if s, all := joined(plain); s != plain {
		return says(s, in) || isGlued(s) || all && hints[s]&(anywhere|inText) != 0
	}
	return false
}

// withPlus is a cell with the word for a sign: ne + appeler. In a name, that before a digit is one of a number.
func withPlus(cell string, in mode) string {
	var b strings.Builder
	for i := range len(cell) {
		if cell[i] == '+' && (in != ofName || !followsDigit(cell, i)) {
			b.WriteString(" plus ")
			continue
		}
		b.WriteByte(cell[i])
	}
	return b.String()
}

// remarks are what stands in brackets.
func remarks(cell string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			from := strings.IndexAny(cell, "([{<")
			if from < 0 {
				return
			}
			cell = cell[from+1:]
			to := strings.IndexAny(cell, ")]}>")
			if to < 0 {
				to = len(cell)
			}
			if !yield(cell[:to]) {
				return
			}
			cell = cell[to:]
		}
	}
}

// looks are letters of other scripts that look like ours.
var looks = func() map[rune]rune {
	m := map[rune]rune{}
	const theirs = "АВСЕНІЈКМОРЅТХУԚԜаеіјорсѕхуԁԛԝһкмнтвгп" +
		"ΑΒΕΗΙΚΜΝΟΡΤΥΧΖαβεικνορτυχωη" +
		"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɡıօոսһ"
	const ours = "ABCEHIJKMOPSTXYQWaeijopcsxydqwhkmhtbrn" +
		"ABEHIKMNOPTYXZabeikvoptuxwn" +
		"abcdefghijklmnoprstuvwyzgionuh"
	i := 0
	for _, c := range theirs { // by letters, not bytes
		m[c] = rune(ours[i])
		i++
	}
	return m
}()

// latin puts our letters in the place of those that look like them.
func latin(cell string) string {
	for i := range len(cell) {
		if cell[i] >= utf8.RuneSelf {
			return strings.Map(func(c rune) rune {
				if ours, is := looks[c]; is {
					return ours
				}
				return c
			}, cell)
		}
	}
	return cell
}

// parted parts letters from digits in what is folded: appeler2026.
func parted(folded string) string {
	var b strings.Builder
	for i := range len(folded) {
		if i > 0 && folded[i] != ' ' && folded[i-1] != ' ' && isDigit(folded[i]) != isDigit(folded[i-1]) {
			if b.Len() == 0 {
				b.Grow(len(folded) + 8)
				b.WriteString(folded[:i])
			}
			b.WriteByte(' ')
		}
		if b.Len() > 0 {
			b.WriteByte(folded[i])
		}
	}
	if b.Len() == 0 {
		return folded
	}
	return b.String()
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// unglued parts words that begin with a capital: NePlusAppeler, and STOPAppel.
func unglued(cell string) string {
	var b strings.Builder
	runes := []rune(cell)
	for i, c := range runes {
		if i > 0 && unicode.IsUpper(c) && (unicode.IsLower(runes[i-1]) ||
			i+1 < len(runes) && unicode.IsUpper(runes[i-1]) && unicode.IsLower(runes[i+1])) {
			b.WriteByte(' ')
		}
		b.WriteRune(c)
	}
	return b.String()
}

// squeezed makes one letter of three that are the same, or of more: stoooop.
func squeezed(plain string) string {
	for i := 2; i < len(plain); i++ {
		if c := plain[i]; c == plain[i-1] && c == plain[i-2] && c >= 'a' && c <= 'z' {
			var b strings.Builder
			for i := 0; i < len(plain); {
				to := i + 1
				for to < len(plain) && plain[to] == plain[i] && !isDigit(plain[i]) {
					to++
				}
				if to-i > 2 {
					i = to - 1
				}
				b.WriteString(plain[i:to])
				i = to
			}
			return b.String()
		}
	}
	return plain
}

// drawn are the letters that digits are drawn as: st0p.
var drawn = map[byte]byte{'0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g'}

// How long a word is that is drawn so. Identifiers are longer.
const leastDrawn, longestDrawn = 3, 14

// letters puts letters in the place of the digits of words that have both, and end with a letter.
func letters(folded string, one byte) string {
	if !strings.ContainsAny(folded, "0123456789") {
		return folded
	}
	words := strings.Split(folded, " ")
	for i, w := range words {
		if len(w) < leastDrawn || len(w) > longestDrawn || strings.ContainsAny(w, "26") || isDigit(w[len(w)-1]) {
			continue
		}
		drawnAs := []byte(w)
		for k, c := range drawnAs {
			if c == '1' {
				drawnAs[k] = one
			} else if isDigit(c) {
				drawnAs[k] = drawn[c]
			}
		}
		words[i] = string(drawnAs)
	}
	return strings.Join(words, " ")
}

// joined makes one word of those that are spelled: S.T.O.P., D C D. It reports whether all are.
func joined(plain string) (out string, all bool) {
	var b strings.Builder
	all = true
	one := false // the word before is of one letter
	for w := range strings.SplitSeq(plain, " ") {
		now := len(w) == 1
		if b.Len() > 0 && !(one && now) {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		all, one = all && now, now
	}
	return b.String(), all
}

// glued are two words that refuse together, written as one.
var glued = func() (out []string) {
	for no := range strings.FieldsSeq("pas plus jamais donot dont never stop sans no") {
		for stem := range strings.FieldsSeq("appel rappel contact recontact demarch relanc derang sollicit prospect " +
			"call phone disturb interess joindre") {
			if s := no + stem; len(s) >= gluedLetters {
				out = append(out, s)
			}
		}
	}
	return append(out, "neplusapp", "nepasapp", "nepasrapp", "neplusrapp", "desinscri", "blacklist", "donotcal",
		"dontcall")
}()

// gluedLetters are as many as each of glued has at least.
const gluedLetters = 8

func isGlued(plain string) bool {
	for w := range strings.SplitSeq(plain, " ") {
		if len(w) < gluedLetters {
			continue
		}
		for _, s := range glued {
			if strings.Contains(w, s) {
				return true
			}
		}
	}
	return false
}
