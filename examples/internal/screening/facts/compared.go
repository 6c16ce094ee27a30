package facts

// A note may compare whoever stands in its row with another: ne plus appeler, comme Richard; pas Laurent non plus. That
// is somebody else, who has the name as a first name or as a last one.

// isCompared reports whether a word is whom such a note means.
func (n *spokenNote) isCompared(i int) bool {
	word := func(at int) string {
		if at < 0 || at >= len(n.all) {
			return ""
		}
		return n.all[at].ways[0]
	}
	before, next := word(i-1), word(i+1)
	switch {
	case relatives[before], next == "son" && relatives[word(i+2)]: // a first name
		return false
	case asTheOther[before], alsoIs[next], next == "non" && word(i+2) == "plus", next == "de" && word(i+2) == "meme",
		before == "que" && asThe[word(i-2)], before == "pour" && (asThe[word(i-2)] || asTheOther[word(i-2)]):
		return true
	}
	return (before == "et" || before == "ou") && i > 1 && n.isName(i-2) && n.isCompared(i-2)
}

var (
	// asTheOther stand before somebody of whom the same is said.
	asTheOther = setOf("comme idem pareil ni aussi egalement like neither nor")
	// asThe do with a word between: ainsi que Richard, meme chose pour Richard.
	asThe = setOf("ainsi meme autant chose valable vaut pareille same")
	// alsoIs stand behind such a one.
	alsoIs = setOf("aussi egalement pareil idem itou too")
)
