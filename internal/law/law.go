// Package law holds every text that a rule of this module rests on, once: its rank,
// its reference as a lawyer cites it, the address where it can be read, its wordings
// by day, and for each the day on which somebody compared our rows with it.
//
// A row cites a [Wording]: law.L2231 is article L. 223-1 of the Code de la
// consommation as in force today, law.L2231Of2020 the one before it. Texts of many
// provisions are cited by a function, law.GDPR("13(2)(b)"), or in part,
// law.LIL51.Part("II"). Whoever reads the law again changes this package, and
// nothing else.
//
// # What a wording is
//
// A wording is a text over the days in which what our rows take from it reads the
// same. Where a change of the text touches nothing that a row says, the note of the
// wording names it, and the wording goes on. A name without a year is the wording
// that is in force, or the last one; L2231Of2016 is the one that came in 2016.
//
// Days are those of the text itself, and may lie before 2018-05-25, where the module
// starts. A guideline, a page of the CNIL and a judgment start on the day they were
// adopted or given, although they say what a text had meant before.
package law

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/internal/calendar"
)

// A Day is a civil day, counted from 1970-01-01 as the dates of the root package are.
// Zero leaves a period open.
type Day int32

// A Rank is the authority of a text, the greater the higher, with the numbers of the
// ranks of the root package.
type Rank uint8

const (
	Practice Rank = iota + 1
	Guidance
	CaseLaw
	Decree
	Statute
	Regulation
)

// A Text is one article, decision or page. It stands once in the module.
type Text struct {
	Rank Rank
	Ref  string // "C. conso., art. L. 223-1"
	URL  string // the official address where one is known; else that of what was read
}

// A Wording is a text over a period in which it reads the same for our rows.
type Wording struct {
	Text
	As    string // told in brackets after the reference, of a wording that is not the last
	From  Day    // first day in force; zero: not known, or it never started
	Until Day    // first day out of force
	ID    string // LEGIARTI, JORFTEXT or CELEX number; empty: not known
	Read  Day    // the day on which the official wording was compared; zero: it was not
	Note  string // what was compared, or read in its place; what changed that no row says

	// Known is the day on which what it says of an older text became known; zero of what
	// says something of its own: see Explaining.
	Known Day
}

// Cited is the reference as it is printed.
func (w Wording) Cited() string {
	if w.As == "" {
		return w.Ref
	}
	return w.Ref + " (" + w.As + ")"
}

// Address is where the wording can be read: the page of the article where its number
// is known, else the address of the text.
func (w Wording) Address() string {
	if strings.HasPrefix(w.ID, "LEGIARTI") && strings.HasPrefix(w.URL, codes) {
		return articles + w.ID
	}
	return w.URL
}

// Part cites a part of the text: law.R2231.Part("I").
func (w Wording) Part(which string) Wording {
	w.Ref += ", " + which
	return w
}

// Strictly is our strict reading of a text that leaves the point open: Guidance, and
// read in no official wording.
func (w Wording) Strictly() Wording { return w.reading("lecture stricte") }

// Reading is our reading of a text that does not say so itself.
func (w Wording) Reading() Wording { return w.reading("lecture") }

func (w Wording) reading(how string) Wording {
	w.Rank, w.Read = Guidance, 0
	return w.Part(how)
}

// BackTo joins a wording to an earlier one of its text, for a row that takes from
// both what reads the same in them.
func (w Wording) BackTo(earlier Wording) Wording {
	w.From = earlier.From
	if w.Read != 0 {
		w.Read = min(w.Read, earlier.Read)
	}
	return w
}

// Explaining dates a judgment, a guideline or a page from the text that it explains, for
// a row that rests on what it says of that text, which had this meaning all along. Its own
// day is the one on which that became known.
func (w Wording) Explaining(text Wording) Wording {
	w.Known, w.From = w.From, text.From
	return w
}

// Lasting moves the end of a wording, for a row on what runs on after the repeal; the row
// says why.
func (w Wording) Lasting(until Day) Wording {
	w.Until = until
	return w
}

// The days on which our rows were compared with official wordings.
const (
	read   Day = 20_780 // 2026-11-23
	read27 Day = 20_784 // 2026-11-27, the day after which nothing was read
)

// What was compared, where several texts share it.
const (
	legi   = "copy of the official base LEGI"
	own    = "the authority's own page"
	report = "report or transcription by others, at the address given"
	others = "report or transcription by others, " // and its address, which is not the law's

	reported   = "not read; its day by report"
	remembered = "not read; its day from memory"
)

func on(year int, month time.Month, day int) Day { return Day(calendar.Day(year, month, day)) }

// The collections of Légifrance and EUR-Lex, where an article has no address of its
// own here.
const (
	codes    = "https://www.legifrance.gouv.fr/codes/texte_lc/"
	articles = "https://www.legifrance.gouv.fr/codes/article_lc/"

	journal = "https://www.legifrance.gouv.fr/jorf/article_jo/"

	conso    = codes + "LEGITEXT000006069565"
	postes   = codes + "LEGITEXT000006070987"
	penal    = codes + "LEGITEXT000006070719"
	assur    = codes + "LEGITEXT000006073984"
	travail  = codes + "LEGITEXT000006072050"
	civil    = codes + "LEGITEXT000006070721"
	commerce = codes + "LEGITEXT000005634379"
	cgct     = codes + "LEGITEXT000006070633"
	lil      = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460"
	loi2020  = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042148119"
	dec2022  = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823"
	dec2026  = "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054483939"
	eurlex   = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
)
