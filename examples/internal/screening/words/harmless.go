package words

import (
	_ "embed"
	"strings"
)

// The words of notes that say no no, one a line, folded and sorted: see [Understood]. A word that may be a refusal, or
// is one with another, is not among them; nor is any that nobody wrote down here, however much it looks like one.

//go:embed harmless/french.txt
var frenchWords string

//go:embed harmless/english.txt
var englishWords string

//go:embed harmless/given.txt
var givenNames string

//go:embed harmless/places.txt
var placeNames string

// expressions are understood whole, and some of their words not alone. One with a $ ends what is said, one with a # is
// followed by a day, a month or a year.
//
//go:embed harmless/expressions.txt
var expressions string

// A role is what a word may be in a note.
type role uint32

const (
	harmless     role = 1 << iota // it may stand anywhere
	filling                       // between what denies and what is denied: pas de la
	denying                       // pas
	deniable                      // what may be denied without a refusal: pas dispo
	verbal                        // a verb that is, by what follows it: répond pas
	civil                         // a name may follow: Mme
	particle                      // of a name: Le Goff
	given                         // a first name
	numbering                     // a code may follow: dossier D2023
	leading                       // the name of a street may follow: rue des Lilas
	idle                          // it says nothing by itself: attention, 16 ans
	writing                       // by which one is reached otherwise than by a call: mail
	reaching                      // beside it, and says no more: par, contacter
	calling                       // a call
	counting                      // how many of them: trop
	pointing                      // where something is written: voir
	placing                       // what is: note
	ofNumber                      // a number
	ofOthers                      // somebody else's, or one of before
	starting                      // an expression may begin so
	opening                       // what is doubtful together may begin so
	spelledOut                    // a number in words
	spelledYoung                  // of an age below eighteen
	spelledMany                   // of more than a few
	measuring                     // behind the figures of an amount
)

// A term is a word that is known, alone or in an expression.
type term struct {
	role role
	id   uint16 // zero is of none
}

// vocabulary is all words by which a note is understood.
var vocabulary = func() map[string]term {
	m := make(map[string]term, 1<<14)
	add := func(r role, list string) {
		for w := range strings.FieldsSeq(list) {
			t := m[w]
			if t.role |= r; t.id == 0 {
				t.id = uint16(len(m) + 1)
			}
			m[w] = t
		}
	}
	for _, list := range []string{frenchWords, englishWords, placeNames} {
		add(harmless, list)
	}
	add(harmless|given, givenNames)
	add(harmless|filling, fillings)
	add(harmless, besides)
	add(filling, elisions)
	add(denying, denials)
	add(harmless|deniable, deniables)
	add(deniable, deniedAlone)
	add(verbal|deniable|harmless, verbs)
	add(civil, civilities)
	add(particle, particles)
	add(harmless|numbering, numberings)
	add(harmless|leading, streetNames)
	add(harmless|idle, idles)
	add(harmless|writing, writings)
	add(reaching, reaches)
	add(calling, callWords)
	add(counting, countWords)
	add(pointing, points)
	add(placing, placeWords)
	add(ofNumber, numberWords)
	add(ofOthers, otherWords)
	add(spelledOut, numerals)
	add(spelledYoung, youngNumerals)
	add(spelledMany, manyNumerals)
	add(measuring, amountWords)
	add(0, strangeAlone)
	for e := range expanded(together) {
		add(0, e)
		first, _, _ := strings.Cut(e, " ")
		add(opening, first)
	}
	for e := range strings.SplitSeq(strings.TrimSpace(expressions), "\n") {
		e, _ = follows(e)
		add(0, e)
		first, _, _ := strings.Cut(strings.TrimSpace(e), " ")
		add(starting, first)
	}
	return m
}()

// A following is what has to follow an expression.
type following uint8

const (
	byWhatever following = iota
	byNothing            // lastMark
	byDay                // dayMark
)

const lastMark, dayMark = " $", " #"

// follows is an expression without its mark, and what has to follow it.
func follows(e string) (string, following) {
	if bare, is := strings.CutSuffix(e, lastMark); is {
		return bare, byNothing
	}
	if bare, is := strings.CutSuffix(e, dayMark); is {
		return bare, byDay
	}
	return e, byWhatever
}

// steps lead from the words of expressions, one after another, to their ends: by a place and a word to the next place.
type steps map[uint32]uint16

// add adds the words of an expression. It returns its end.
func (s steps) add(expression string) (end uint16) {
	for w := range strings.FieldsSeq(expression) {
		step := uint32(end)<<16 | uint32(vocabulary[w].id)
		if s[step] == 0 {
			s[step] = uint16(len(s) + 1)
		}
		end = s[step]
	}
	return end
}

// next is the place behind another, by a word; zero is none.
func (s steps) next(at, id uint16) uint16 { return s[uint32(at)<<16|uint32(id)] }

// paths are those of the expressions. Where one ends is in ends, with what has to follow.
var paths, ends = func() (steps, map[uint16]following) {
	paths, ends := steps{}, map[uint16]following{}
	for e := range strings.SplitSeq(strings.TrimSpace(expressions), "\n") {
		e, then := follows(e)
		ends[paths.add(e)] = then
	}
	return paths, ends
}()

// What stands beside figures, or with them in a word.
var (
	units = set("h hr hrs min mn m s sec j jr jrs an ans mois sem e er ere eme ieme nd nde rd th st x k ke kg g " +
		"t l cl ml cm mm km kms mo go gb mb to gbps mbps w kw kwh kwc kva v a amp eur euros euro p pers " +
		"pieces pcs px c n am pm bis ter hz ghz mhz d db mg ko pts pt fois ct cts hrs heures heure jours " +
		"jour mins day days years yrs yr wk wks")
	counted = set("x t f s q j v")
	mixed   = set("b2b b2c c2c co2 a3 a4 a5 2d 3d mp3 4k h24 7j7 24h24 ag2r r32 r290 wifi6 rj45 office365 2fa h2o " +
		"m2 m3 i3 i5 i7 1g 2g 3g 4g 5g 6g 10g")
	brands = set("linkedin whatsapp youtube maprimerenov iphone ipad macbook mcdonald totalenergies ebay paypal " +
		"powerpoint hubspot pagesjaunes leboncoin swisslife wifi mycontacts")
)

// years stand behind the age of somebody, with it in one word.
var years = set("ans an yo yrs yr years")

// longestUnit is how long the longest of units is.
const longestUnit = 8
