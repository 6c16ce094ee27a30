package words

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// An AgeTitle is what a column tells of how old a person is, by its title. The zero AgeTitle is nothing.
type AgeTitle uint8

// What such columns hold.
const (
	OfNoAge  AgeTitle = iota
	OfYears           // how many years somebody has: Âge
	OfBirths          // the day of the birth, or its year: Date de naissance
)

var (
	ageWords   = set("age ages")
	birthWords = set("naissance naiss birth birthdate birthday birthyear dob ddn born nee bday")
	// besideAge are words beside them that make it the age of nobody and nothing else: Âge de l'entreprise is another.
	besideAge = set("de du des d la le les l a au en of the in on contact contacts client clients prospect lead " +
		"personne person customer titulaire holder interlocuteur dirigeant gerant abonne assure souscripteur " +
		"adherent beneficiaire ans years actuel actuelle current tranche classe groupe group range band bracket " +
		"categorie e s date dates jour day annee year ne et x hs cf custom id field fld people pers")
	// ofBirthday are other titles of births; an anniversaire is that of a contract, or the next one, as well.
	ofBirthday = set("nele nelee neele")
)

// AgeUnder is what stands under a title of how old the person is: not a firm, a house or a child of theirs.
func AgeUnder(title string) AgeTitle {
	parts, is := allParts(title), OfNoAge
	for _, p := range parts {
		switch p = trimDigits(p); {
		case ageWords[p]:
			is = max(is, OfYears)
		case birthWords[p]:
			is = OfBirths
		case !besideAge[p]:
			return OfNoAge
		}
	}
	if is == OfNoAge && (ofBirthday[strings.Join(parts, "")] || ofBirthday[Bare(title)]) {
		return OfBirths
	}
	return is
}

// IsMinor reports whether a cell under such a title tells that the person is a minor on the day of an instant, or may
// be, in Paris. What cannot be read tells nothing, and of the zero instant no birth does.
func (a AgeTitle) IsMinor(cell string, at time.Time) bool {
	switch {
	case a == OfNoAge, IsSurelyGrown(cell):
		return false
	case a == OfBirths, CountDigits(cell) >= 4 && aYear.MatchString(cell):
		return !at.IsZero() && isBornLate(strings.TrimSpace(cell), rgpd.ParisDay(at))
	}
	return isYoung(cell)
}

// aYear stands under a title of ages where a birth does.
var aYear = regexp.MustCompile(`(19|20)\d\d`)

// IsSurelyGrown reports whether a cell is a day of the last century: who was born then was of age in 2018, before any
// instant that these rules decide.
func IsSurelyGrown[S string | []byte](cell S) bool {
	if len(cell) != len("2006-01-02") {
		return false
	}
	year := 0
	if !isDigit(cell[2]) {
		year = len("02/01/")
	}
	for i := range len(cell) {
		sign := i == 4 || i == 7
		if year > 0 {
			sign = i == 2 || i == 5
		}
		if sign && strings.IndexByte("/-.", cell[i]) < 0 || !sign && !isDigit(cell[i]) {
			return false
		}
	}
	return cell[year] == '1' && cell[year+1] == '9'
}

// isYoung reports whether a cell tells an age of less than eighteen: 15, 12 ans, 8 mois, 15-17, moins de 18 ans.
func isYoung(cell string) bool {
	cell = strings.TrimSpace(cell)
	said := wordsOf(cell)
	if len(said) == 1 && youths[said[0]] || MarksProtected(cell, false) || marksYoung(said) {
		return true
	}
	from := strings.IndexAny(cell, "0123456789")
	if from < 0 {
		return isSpelledYoung(said)
	}
	to := from
	for to < len(cell) && isDigit(cell[to]) {
		to++
	}
	age, err := strconv.Atoi(cell[from:to])
	if err != nil {
		return false
	}
	if unit, _, _ := strings.Cut(Fold(cell[to:]), " "); ofInfants[unit] {
		return true
	}
	return age < grownUp || age == grownUp && strings.ContainsAny(cell[:from], "-<\u2264\u2013")
}

// isSpelledYoung reports whether words tell an age of less than eighteen, or may: quinze, dix-sept, moins de dix-huit
// ans, six mois. One that tells of a count of tens is no such age: quarante-cinq, soixante-dix.
func isSpelledYoung(said []string) bool {
	young, under := false, false
	for i, w := range said {
		switch {
		case tensInWords[w]:
			return false
		case underAge[w]:
			under = true
		case w == "dix" && i+1 < len(said) && said[i+1] == "huit", w == "eighteen":
			return under
		case w == "dix" && i+1 < len(said) && said[i+1] == "neuf":
			return false
		case youngInWords[w]:
			young = true
		}
	}
	return young
}

var (
	youngInWords = set("dixsept un deux trois quatre cinq one two three four five " + youngNumerals)
	tensInWords  = set("vingt vingts vingtaine trente trentaine quarante quarantaine cinquante cinquantaine soixante " +
		"soixantaine septante huitante octante nonante cent twenty thirty forty fourty fifty sixty seventy eighty " +
		"ninety hundred")
	underAge = set("moins under below less inferieur inferieure younger")
)

// ofInfants are units in which nobody of age is counted.
var ofInfants = set("mois month months semaine semaines week weeks jour jours day days")

// birthLayouts are of days as people write those of births, besides [ParseMoment]; in two figures a year may be one of
// this century.
var birthLayouts = []string{"1/2/2006", "20060102", "02012006", "2/1/06", "2-1-06", "2.1.06", "1/2/06", "2 1 2006",
	"2.1.2006", "2-1-2006", "2006/1/2", "2006-1-2", "2006.1.2"}

// isBornLate reports whether somebody who was born on a day is a minor on another, however that day may be read.
func isBornLate(cell string, on rgpd.Date) bool {
	read, late := false, false
	see := func(born rgpd.Date) {
		read, late = true, late || born.AddYears(grownUp) > on
	}
	if m, d := ParseMoment(cell); d == nil {
		see(rgpd.ParisDay(m.From))
		if m.Either {
			see(rgpd.ParisDay(Swapped(m.From)))
		}
		return late
	}
	day, _, _ := strings.Cut(strings.Replace(cell, "T", " ", 1), " ")
	if strings.Count(cell, " ") == 2 && CountDigits(cell) == len(cell)-2 {
		day = cell
	}
	for _, layout := range birthLayouts {
		if born, err := time.Parse(layout, day); err == nil {
			if !strings.Contains(layout, "2006") && rgpd.NewDate(born.Date()) > on {
				born = born.AddDate(-100, 0, 0)
			}
			see(rgpd.NewDate(born.Date()))
		}
	}
	if read {
		return late
	}
	year, _, _ := on.Civil()
	for part := range strings.FieldsFuncSeq(cell, func(c rune) bool { return c < '0' || c > '9' }) {
		n, err := strconv.Atoi(part)
		switch {
		case err != nil:
		case len(part) == 4 && n >= 1900 && n < 2100: // the year alone, or beside the name of a month
			return n+grownUp >= year
		case len(part) == len(cell) && len(part) == 5: // the days that a spreadsheet counts
			see(rgpd.NewDate(1899, time.December, 30) + rgpd.Date(n))
		}
	}
	return late
}
