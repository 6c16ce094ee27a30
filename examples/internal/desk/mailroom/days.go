package mailroom

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// A Moment is a day, or an instant of it, as somebody wrote it.
type Moment struct {
	Day   rgpd.Date
	Clock time.Duration // since midnight at the place; of no meaning for a whole day
	Exact time.Time     // it was written with its offset; else zero
	Whole rgpd.Answer   // the day has no hour
	// Either: it is another day if its month was written first, 03/11/2026.
	Either rgpd.Answer
	// Other is that day, where others of the file have their month first; zero: there is none.
	Other rgpd.Date
}

// First is the first instant that a moment may be at a place.
func (m Moment) First(p rights.Place) time.Time {
	switch {
	case !m.Exact.IsZero():
		return m.Exact
	case m.Whole == rgpd.Yes:
		return p.Midnight(m.first())
	}
	return p.Midnight(m.first()).Add(m.Clock)
}

// first is the earlier of the days that it may be.
func (m Moment) first() rgpd.Date {
	if m.Other != 0 {
		return min(m.Day, m.Other)
	}
	return m.Day
}

// swapped is the day that it is if its month was written first.
func (m Moment) swapped() rgpd.Date {
	year, month, day := m.Day.Civil()
	return rgpd.NewDate(year, time.Month(day), int(month))
}

// Last is the last instant that a moment may be at a place: of a day without its hour its end, be it today. What is to
// be done today may be written down before it is.
func (m Moment) Last(p rights.Place) time.Time {
	if m.Whole != rgpd.Yes {
		return m.First(p)
	}
	return p.Midnight(m.Day + 1).Add(-time.Second)
}

// wantDay is what to write where a day cannot be read.
var wantDay = rgpd.Text{
	FR: "écrire le jour en entier, 03/11/2026, 3 novembre 2026 ou 2026-11-03, suivi s'il le faut de l'heure",
	EN: "write the whole day, 03/11/2026, 3 November 2026 or 2026-11-03, with the hour after it where there is one",
}

// A DayError says why a day cannot be read. It shows nothing of it.
type DayError struct {
	Says, Do rgpd.Text
	// MonthFirst: it is a day only if its month stands first, 11/25/2026.
	MonthFirst rgpd.Answer
}

func (e *DayError) Error() string { return e.Says.EN + "; " + e.Do.EN }

// ParseMoment reads a day or an instant: 03/11/2026, 3 novembre 2026, lundi 2 novembre 2026 à 14 h 30, 2026-11-03
// 14:30, 2026-11-03T14:30:00+01:00. Hours without an offset are those of the place. The error is a [DayError].
func ParseMoment(s string) (Moment, error) {
	s = strings.TrimSpace(s)
	if words.Doubted(s) {
		says := rgpd.Text{FR: "le jour est mis en doute", EN: "the day is in doubt"}
		return Moment{}, &DayError{Says: says, Do: wantDay}
	}
	if at, err := time.Parse(time.RFC3339, s); err == nil && plausible(at.Year()) {
		return Moment{Exact: at}, nil
	}
	s, clear := inFull(s)
	if !clear {
		says := rgpd.Text{FR: "ce jour peut en être deux", EN: "this may be two days"}
		return Moment{}, &DayError{Says: says, Do: wantDay}
	}
	if m, known, err := written(s); known {
		return m, err
	}
	got, damage := words.ParseMoment(s)
	if damage == nil {
		day, clock := rgpd.Mainland.Local(got.From)
		m := Moment{Day: day, Clock: clock, Whole: answer(got.Day)}
		if got.Either {
			m.Either = rgpd.Yes
		}
		return m, nil
	}
	wrong := &DayError{Says: rgpd.Text{FR: "ce n'est pas un jour", EN: "it is no day"}, Do: wantDay}
	switch {
	case damage.MonthFirst:
		wrong.MonthFirst = rgpd.Yes
		wrong.Says = rgpd.Text{FR: "le mois est avant le jour", EN: "the month stands before the day"}
	case strings.Trim(s, "0123456789") == "" && len(s) == 5:
		wrong.Says = rgpd.Text{FR: "c'est un nombre de jours de tableur", EN: "it is a spreadsheet's count of days"}
		wrong.Do = rgpd.Text{
			FR: "mettre la colonne au format Date avant d'enregistrer",
			EN: "give the column the format of a date before you save",
		}
	}
	return Moment{}, wrong
}

var short = regexp.MustCompile(`^(?i:le )?(\d{1,2})([/. -])(\d{1,2})([/. -])(\d{2}|\d{4})($|[ T,à].*$)`)

// inFull writes a day in figures as dd/mm/yyyy: 3/11/26, 3-11-2026, 3.11.26. clear is false of two figures thrice with
// dashes that may also have the year first: 23-11-26.
func inFull(s string) (full string, clear bool) {
	g := short.FindStringSubmatch(s)
	if g == nil || g[2] != g[4] {
		return s, true
	}
	year := g[5]
	if len(year) == 2 {
		first, _ := strconv.Atoi(g[1])
		last, _ := strconv.Atoi(year)
		if g[2] == "-" && (first >= firstYear || last < firstYear) {
			return s, false
		}
		year = "20" + year
	}
	return fmt.Sprintf("%02s/%02s/%s%s", g[1], g[3], year, g[6]), true
}

// dayFirst reports whether a text is a day in figures whose first is no month: 25/11/2026.
func dayFirst(s string) bool {
	g := short.FindStringSubmatch(strings.TrimSpace(s))
	if g == nil || g[2] != g[4] {
		return false
	}
	if _, clear := inFull(strings.TrimSpace(s)); !clear {
		return false
	}
	first, _ := strconv.Atoi(g[1])
	return first > 12 && first <= 31
}

// areEnglish reports whether more titles of a list are the English ones of their columns than the French.
func areEnglish(titles []string) bool {
	english := 0
	for _, t := range titles {
		c := columnOf(t)
		fr, en := words.Compact(c.title.FR), words.Compact(c.title.EN)
		switch words.Compact(t) {
		case fr:
			english--
		case en:
			english++
		}
	}
	return english > 0
}

// firstYear is the earliest, of this century, that two figures are taken for where they may be a day.
const firstYear = 18

func answer(yes bool) rgpd.Answer {
	if yes {
		return rgpd.Yes
	}
	return rgpd.No
}

func plausible(year int) bool { return year >= 1990 && year < 2100 }

var months = func() map[string]time.Month {
	out := map[string]time.Month{}
	for i, names := range []string{
		"janvier janv jan january", "fevrier fevr fev february feb", "mars mar march", "avril avr april apr", "mai may",
		"juin june jun", "juillet juil july jul", "aout august aug", "septembre sept sep september",
		"octobre oct october", "novembre nov november", "decembre dec december",
	} {
		for name := range strings.FieldsSeq(names) {
			out[name] = time.Month(i + 1)
		}
	}
	return out
}()

var weekdays = func() map[string]time.Weekday {
	out := map[string]time.Weekday{}
	for i, names := range []string{
		"dimanche dim sunday sun", "lundi lun monday mon", "mardi tuesday tue", "mercredi mer wednesday wed",
		"jeudi jeu thursday thu", "vendredi ven friday fri", "samedi sam saturday sat",
	} {
		for name := range strings.FieldsSeq(names) {
			out[name] = time.Weekday(i)
		}
	}
	return out
}()

// written reads a day whose month is a word; known: there is such a word.
func written(s string) (m Moment, known bool, err error) {
	var number []string
	var month time.Month
	weekday := time.Weekday(-1)
	unread := false
	for token := range strings.FieldsSeq(words.Fold(s)) {
		name, isMonth := months[token]
		day, isWeekday := weekdays[token]
		switch {
		case isMonth && month == 0:
			month = name
		case isWeekday && weekday < 0 && len(number) == 0:
			weekday = day
		case token == "le" || token == "the" || token == "a" || token == "at" || token == "of" || token == "h":
		case token[0] >= '0' && token[0] <= '9':
			number = append(number, digits(token)...)
		default:
			unread = true
		}
	}
	if month == 0 {
		return m, false, nil
	}
	wrong := &DayError{Says: rgpd.Text{FR: "ce n'est pas un jour", EN: "it is no day"}, Do: wantDay}
	if unread || len(number) < 2 || len(number) > 5 {
		return m, true, wrong
	}
	n := make([]int, len(number))
	for i, one := range number {
		if n[i], err = strconv.Atoi(one); err != nil {
			return m, true, wrong
		}
	}
	day, year := n[0], n[1]
	at := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if !plausible(year) || at.Day() != day || at.Month() != month {
		return m, true, wrong
	}
	if weekday >= 0 && at.Weekday() != weekday {
		wrong.Says = rgpd.Text{FR: "ce jour n'est pas celui de la semaine", EN: "it falls on another day of the week"}
		return m, true, wrong
	}
	m = Moment{Day: rgpd.NewDate(year, month, day), Whole: rgpd.Yes}
	if len(n) == 2 {
		return m, true, nil
	}
	clock := [3]int{}
	copy(clock[:], n[2:])
	if clock[0] > 23 || clock[1] > 59 || clock[2] > 59 {
		return m, true, wrong
	}
	m.Whole = rgpd.No
	m.Clock = time.Duration(clock[0])*time.Hour + time.Duration(clock[1])*time.Minute +
		time.Duration(clock[2])*time.Second
	return m, true, nil
}

// digits are the numbers of a token: 1er is 1, 14h30 is 14 and 30. What else it holds makes none of it.
func digits(token string) []string {
	for _, end := range []string{"er", "st", "nd", "rd", "th", "h"} {
		token = strings.TrimSuffix(token, end)
	}
	return strings.Split(token, "h")
}
