package facts

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A note may name a firm: ne plus appeler Garage Roux. Rows of which that is the whole name of the firm, or of who
// stands in them, are meant, whether its legal form is written or not.

// firmOf is the name of a firm, folded, without its legal form and articles around it, in one: SARL Le Garage Roux.
func firmOf(text string) string {
	all := make([]string, 0, mostOfFirm)
	spelt := false // the last one is of letters that stand alone: S.A.S.
	for w := range strings.SplitSeq(words.Fold(text), " ") {
		if n := len(all); len(w) == 1 && spelt && isLetter(w[0]) {
			all[n-1] += w
			continue
		}
		all, spelt = append(all, w), len(w) == 1 && isLetter(w[0])
	}
	from, to := 0, len(all)
	for from < to && isAroundFirm(all[from]) {
		from++
	}
	for from < to && isAroundFirm(all[to-1]) {
		to--
	}
	if from == to {
		from, to = 0, len(all)
	}
	return strings.Join(all[from:to], "")
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

func isAroundFirm(w string) bool { return legalForms[w] || particles[w] }

// legalForms stand before the name of a firm, or behind it; S.A. is folded to two letters.
var legalForms = setOf("sarl sas sasu sa eurl ei sci scp snc scop selarl earl gaec scea gie ets etablissement " +
	"etablissements societe ste soc entreprise association asso ltd limited inc llc gmbh bv spa plc")

// SaidFirm are the keys by which rows are found of a firm of which a text is the whole name.
func (n *NameColumns) SaidFirm(text string) []uint64 {
	if firm := firmOf(text); !n.None() && firm != "" {
		return []uint64{nameKey(keyOfFirm, firm, "")}
	}
	return nil
}

// A firmWord is a word of a note, as names of firms have them.
type firmWord struct {
	folded   string
	from, to int  // in the note
	begins   bool // a sign stands before it that may part what is said
	capital  bool
}

// mostOfFirm is of how many words the name of a firm is at the most.
const mostOfFirm = 6

// FirmsIn are the keys by which rows are found that are of the firms of which a note speaks that refuses, by their
// names or as the one of who stands in its row: see [Person.Asked].
func (s *Spoken) FirmsIn(note string, own *Person) (out []uint64) {
	if !s.refuses(note) {
		return nil
	}
	all := firmWords(note)
	shouts := !strings.ContainsFunc(note, unicode.IsLower)
	asked := false // somebody asks not to call what stands behind
	withAll := false
	for from := range all {
		of := all[from].folded
		if wholeFirms[of] || !withAll && words.IsColleague(of) && words.SpeaksOfColleagues(note) {
			withAll = true
			for _, firm := range own.firms {
				out = append(out, nameKey(keyOfFirm, firm, ""))
			}
		}
		if from > 0 {
			before := all[from-1].folded
			asked = asksNotTo[before] || asked && (particles[before] || legalForms[before])
		}
		named, last := asked, ""
		for to := from; to < len(all) && to < from+mostOfFirm && (to == from || !all[to].begins); to++ {
			w := &all[to]
			named = named || s.namesFirm(w, shouts) || to > from && legalForms[w.folded]
			if to == from && !s.isFirm(w, asked, shouts) || !named {
				continue
			}
			if firm := firmOf(note[all[from].from:w.to]); firm != last {
				last = firm
				out = append(out, nameKey(keyOfFirm, firm, ""))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// namesFirm reports whether a word is one that names something, beside others.
func (s *Spoken) namesFirm(w *firmWord, shouts bool) bool {
	return !w.counts() && !legalForms[w.folded] &&
		(s.isLike(w.folded) == words.LikelyName || words.IsSurname(w.folded) ||
			w.capital && !shouts && !w.begins && !s.mayRefuse(w.folded))
}

// isFirm reports whether a word is the name of a firm by itself: no word that people say, and no name of theirs, but
// where somebody asks not to call it.
func (s *Spoken) isFirm(w *firmWord, asked, shouts bool) bool {
	if asked {
		return len(w.folded) > 1 && !w.counts() && s.isLike(w.folded) != words.NoName
	}
	return s.namesFirm(w, shouts) && !words.IsFirstName(w.folded) && !words.IsSurname(w.folded)
}

// counts reports whether a word is figures that are no name: a reference, and not 2000 or 3D.
func (w *firmWord) counts() bool {
	const most = 4 // of a year
	return len(w.folded) > most && words.CountDigits(w.folded) == len(w.folded)
}

// wholeFirms say the firm of whoever stands in a row: la société refuse.
var wholeFirms = setOf("societe entreprise firme boite etablissement company firm")

// firmWords are the words of a note, with figures: 3D Concept, Garage 2000.
func firmWords(note string) (out []firmWord) {
	begins := true
	for at := 0; at < len(note); {
		n := strings.IndexFunc(note[at:], func(c rune) bool { return !isOfFirm(c) })
		if n < 0 {
			n = len(note) - at
		}
		if n > 0 {
			word := note[at : at+n]
			if folded := words.Fold(word); folded != "" {
				w := firmWord{folded: folded, from: at, to: at + n, begins: begins, capital: startsLarge(word)}
				out, begins = append(out, w), false
			}
			at += n
			continue
		}
		c := note[at]
		const abbreviated = 4 // Ets. Roux
		begins = begins || strings.IndexByte(",;:/|()[]!?\n=", c) >= 0 ||
			c == '.' && len(out) > 0 && out[len(out)-1].to-out[len(out)-1].from > abbreviated
		at++
		for at < len(note) && note[at]&0xc0 == 0x80 { // of one sign
			at++
		}
	}
	return out
}

func isOfFirm(c rune) bool { return unicode.In(c, unicode.L, unicode.M, unicode.Nd) }
