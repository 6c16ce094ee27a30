package register

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// isBreachTable reports whether a sheet is one of breaches by its first line: it names when they were known, or what
// happened, and two more of the columns.
func isBreachTable(rows [][]string) bool {
	head := breachHead(rows)
	if head < 0 {
		return false
	}
	known := map[int]bool{}
	titles := breachTitles()
	for _, cell := range rows[head] {
		if i, is := titles[alike(cell)]; is {
			known[i] = true
		}
	}
	return len(known) > 2 && (known[titles[alike("Prise de connaissance")]] || known[titles[alike("Faits")]])
}

// breachHead is the line of the titles: the first that has several cells, or -1.
func breachHead(rows [][]string) int {
	return slices.IndexFunc(rows, func(cells []string) bool {
		filled := 0
		for _, c := range cells {
			if strings.TrimSpace(c) != "" {
				filled++
			}
		}
		return filled > 1
	})
}

// isBreachHeading reports whether a line above the titles names the sheet, and says no more.
func isBreachHeading(line string) bool {
	switch words := alike(line); words {
	case alike(breachTableSheet), "data breaches", "log of breaches", "breaches":
		return true
	default:
		words = strings.TrimPrefix(strings.TrimPrefix(words, "registre des "), "journal des ")
		return slices.Contains([]string{"violations", "violations de donnees", "violations de donnees personnelles",
			"violations de donnees a caractere personnel"}, words)
	}
}

// breachesOf reads the sheet of breaches; each fault has its row and column. Nothing that stands in it is left out: a
// column that is not known, and filled, is a fault. taken are references that others have.
func breachesOf(rows [][]string, from int, taken ...string) (out []Breach, faults []error) {
	head := breachHead(rows)
	if head < 0 {
		return nil, nil
	}
	titles, columns := breachTitles(), map[int]int{}
	seen := map[int]bool{}
	wrong := func(row, col int, remedy rgpd.Text) {
		faults = append(faults, fault(row+1, columnLetter(col), remedy))
	}
	for col, cell := range rows[head] {
		switch i, known := titles[alike(cell)]; {
		case !known:
		case seen[i]:
			wrong(head, col, rgpd.Text{FR: "deux colonnes ont ce titre : n'en garder qu'une",
				EN: "two columns have this title: keep one"})
		default:
			columns[col], seen[i] = i, true
		}
	}
	for row := from; row < head; row++ {
		if text := strings.TrimSpace(strings.Join(rows[row], " ")); text != "" && !isBreachHeading(text) {
			wrong(row, -1, aboveTitles)
		}
	}
	for row := max(head+1, from); row < len(rows); row++ {
		if strings.TrimSpace(strings.Join(rows[row], "")) == "" {
			continue
		}
		var b Breach
		at := 0 // the column of the references
		for col, i := range columns {
			if i == 0 {
				at = col
			}
		}
		for col, cell := range rows[row] {
			cell = strings.TrimSpace(cell)
			i, known := columns[col]
			switch {
			case cell == "":
			case !known:
				wrong(row, col, noBreachColumn)
			default:
				if remedy := breachColumns[i].read(&b, cell); remedy != (rgpd.Text{}) {
					wrong(row, col, remedy)
				}
			}
		}
		b.inOrder(rows[row], columns)
		if b.Ref == "" {
			wrong(row, at, rgpd.Text{FR: "cette violation n'a pas de référence : l'écrire sous « N° / RÉF »",
				EN: "this breach has no reference: write it under “N° / RÉF”"})
		}
		if b.Ref != "" && slices.Contains(taken, b.Ref) {
			wrong(row, at, rgpd.Text{FR: "une autre violation a cette référence : en donner une autre",
				EN: "another breach has this reference: give another"})
		}
		taken, out = append(taken, b.Ref), append(out, b)
	}
	return out, faults
}

// inOrder takes what was known on a day without an hour for no earlier than what comes before it on that day.
func (b *Breach) inOrder(cells []string, columns map[int]int) {
	whole := map[string]bool{}
	for col, cell := range cells {
		if i, known := columns[col]; known && !strings.Contains(cell, ":") {
			whole[breachColumns[i].title] = true
		}
	}
	var before time.Time
	for _, x := range []struct {
		title string
		at    *time.Time
	}{
		{"Début de la violation", &b.Occurred}, {"Constatation de la violation", &b.Detected},
		{"Prise de connaissance", &b.Aware},
	} {
		same := !x.at.IsZero() && rgpd.ParisDay(*x.at) == rgpd.ParisDay(before)
		if whole[x.title] && same && x.at.Before(before) {
			*x.at = before
		}
		if !x.at.IsZero() {
			before = *x.at
		}
	}
}

var aboveTitles = rgpd.Text{
	FR: "cette ligne est au-dessus des titres, et n'est pas lue : la porter dessous, ou l'ôter",
	EN: "this line stands above the titles, and is not read: put it below them, or take it out",
}

var noBreachColumn = rgpd.Text{
	FR: "cette colonne n'est pas de celles d'une violation : lui donner l'un des titres de la feuille « " +
		breachTableSheet + " » que ce programme écrit, ou la vider",
	EN: "this column is none of a breach: give it one of the titles of the sheet “" + breachTableSheet +
		"” that this program writes, or empty it",
}

// namedValue reads a word of a list of values.
func namedValue(texts []rgpd.Text, s string, more ...string) (uint8, bool) {
	said := alike(s)
	for i := 1; i < len(texts); i++ {
		if texts[i] != (rgpd.Text{}) && (said == alike(texts[i].FR) || said == alike(texts[i].EN)) {
			return uint8(i), true
		}
	}
	for _, one := range more {
		if word, value, _ := strings.Cut(one, "="); said == word {
			v, _ := strconv.ParseUint(value, 10, 8)
			return uint8(v), true
		}
	}
	return 0, false
}

// oneOf is the remedy of a word that is none of a list.
func oneOf(texts []rgpd.Text) rgpd.Text {
	var fr, en []string
	for _, t := range texts {
		if t != (rgpd.Text{}) {
			fr, en = append(fr, t.FR), append(en, t.EN)
		}
	}
	return rgpd.Text{FR: "écrire l'un de ces mots : " + strings.Join(fr, ", "),
		EN: "write one of these words: " + strings.Join(en, ", ")}
}

// parsedCount reads a number of people as somebody writes it: 1 200, environ 40.
func parsedCount(s string) (uint64, rgpd.Text) {
	bare := strings.TrimSpace(strings.TrimPrefix(alike(s), "environ "))
	bare = strings.NewReplacer(" ", "", "'", "", "~", "").Replace(bare)
	n, err := strconv.ParseUint(bare, 10, 64)
	if err != nil || n == 0 {
		return 0, rgpd.Text{FR: "écrire un nombre, en chiffres : 1 200", EN: "write a number, in figures: 1 200"}
	}
	return n, rgpd.Text{}
}

var hourForms = []string{
	"02/01/2006 15:04:05 (-07:00)", "02/01/2006 15:04 (-07:00)", time.RFC3339, "02/01/2006 15:04:05",
	"02/01/2006 15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"02/01/2006", "2006-01-02",
}

// parsedHour reads an instant on the clock of Paris: the first that it may be, and the last.
func parsedHour(s string) (first, last time.Time, remedy rgpd.Text) {
	s = strings.Join(strings.Fields(s), " ")
	for i, form := range hourForms {
		at, err := time.Parse(form, s)
		if err != nil {
			continue
		}
		if i < 3 { // with its offset
			return at, at, rgpd.Text{}
		}
		on := rgpd.DateOf(at)
		if !strings.Contains(form, ":") {
			return rgpd.Mainland.Instant(on, 0), rgpd.Mainland.Instant(on+1, 0).Add(-time.Second), rgpd.Text{}
		}
		clock := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute +
			time.Duration(at.Second())*time.Second
		first = rgpd.Mainland.Instant(on, clock)
		last = first
		if day, shown := rgpd.Mainland.Local(first.Add(time.Hour)); day == on && shown == clock {
			last = first.Add(time.Hour) // an hour that comes twice
		}
		return first, last, rgpd.Text{}
	}
	return first, last, rgpd.Text{FR: "écrire le jour et l'heure, à Paris : 27/03/2026 09:10",
		EN: "write the day and the hour, in Paris: 27/03/2026 09:10"}
}

// cellParts are those of a cell, between commas, signs and ends of lines.
func cellParts(s string) (out []string) {
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",;+/\n", r) }) {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// valuesIn reads several words of a list of values, in their order.
func valuesIn[T ~uint8](texts []rgpd.Text, s string, more ...string) (out []T, ok bool) {
	for _, part := range cellParts(s) {
		v, is := namedValue(texts, part, more...)
		if !is {
			return nil, false
		}
		if !slices.Contains(out, T(v)) {
			out = append(out, T(v))
		}
	}
	return out, true
}

func valuesOf[T ~uint8](texts []rgpd.Text, values []T) string {
	var out []string
	for _, v := range values {
		out = append(out, textOf(texts, uint8(v)).FR)
	}
	return strings.Join(out, ", ")
}
