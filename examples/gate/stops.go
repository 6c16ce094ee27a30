package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// putStops puts the list of a file in force: as of the file's last change, since nobody else says until when it holds
// every objection. It takes the place of the file before it, so that whoever that held and this one does not would be
// clear again: it is refused then, unless exactly so many were said to go.
func (s *settings) putStops(g *suppression.Gate, key suppression.Key, now time.Time) error {
	f, err := os.Open(s.stops)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	asOf := info.ModTime().Truncate(time.Second)
	if asOf.After(now) {
		const want = "%s was last changed in the future; no later file could take its place: set its time"
		return fmt.Errorf(want, s.stops)
	}
	b := suppression.NewBuilder(key, suppression.Info{Principal: s.principal, Source: "stops", AsOf: asOf})
	defer b.Close()
	if err := readStops(f, b.Add); err != nil {
		return fmt.Errorf("%s: %w", s.stops, err)
	}
	list, err := b.List()
	if err != nil {
		return err
	}
	gone, err := lost(s.lastStops(), key, list)
	switch {
	case err != nil:
		return err
	case gone != s.dropped:
		const want = "%s lacks %d of those who stood in the file before it, who would be clear again: give the whole " +
			"file, or -dropped %[2]d if they took their objections back"
		return fmt.Errorf(want, s.stops, gone)
	}
	if err := g.Put(list); errors.Is(err, suppression.ErrOlder) {
		const want = "%s is no later than the file before it, or as late and another: write it anew (%w)"
		return fmt.Errorf(want, s.stops, err)
	} else if err != nil {
		return err
	}
	return list.Save(s.lastStops())
}

// lastStops is where the list of the last file is kept, to be compared with the next.
func (s *settings) lastStops() string { return filepath.Clean(s.lists) + ".stops" }

// lost counts who stood in the list of the last file and not in this one.
func lost(path string, key suppression.Key, now *suppression.List) (int, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	defer f.Close()
	was, err := suppression.Read(f, key)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", path, err)
	}
	d, err := was.Diff(now)
	if err != nil {
		return 0, err
	}
	return d.Removed, nil
}

// readStops reads lines of cells: all numbers of a line, and the day among them if there is one. The first line may be
// of titles, one of which names a telephone; what else stands in a line, such as the name of its case, is not read. A
// line without a number is an error, as is a cell of many digits that is neither a number nor a day, a comment with
// such a cell, and a last line without its end, which may be cut: nobody is cleared by the rest.
func readStops(r io.Reader, add func(number.Number, rgpd.Date)) error {
	ended := &ending{in: r}
	lines, n, read, said, titled := bufio.NewScanner(ended), 0, 0, false, false
	for lines.Scan() {
		n++
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if line == "" || line[0] == '#' {
			if said = said || line != ""; mayStop(line) {
				const want = "line %d: a comment that may hold a number: write it without its #, or without figures"
				return fmt.Errorf(want, n)
			}
			continue
		}
		if read == 0 && !titled && isTitles(line) {
			titled, said = true, said || line == facts.DeskTitles // which it writes where nobody is to be stopped
			continue
		}
		numbers, day, err := stopped(line)
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		for _, one := range numbers {
			add(one, day)
		}
		read += len(numbers)
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	if n > 0 && ended.last != '\n' {
		const want = "line %d: the last line has no end, and may be cut: give the whole file, with an end to each line"
		return fmt.Errorf(want, n)
	}
	if read == 0 && !said {
		return errors.New("no number; where nobody has objected yet, write a line that says so: # nobody")
	}
	return nil
}

// An ending knows the last byte that was read.
type ending struct {
	in   io.Reader
	last byte
}

func (e *ending) Read(b []byte) (int, error) {
	n, err := e.in.Read(b)
	if n > 0 {
		e.last = b[n-1]
	}
	return n, err
}

// mayStop reports whether a comment may hold somebody: it has a number, or as many digits and no day or hour.
func mayStop(comment string) bool {
	for cell := range cells(strings.TrimLeft(comment, "# \ufeff")) {
		if _, wrong := number.Parse(cell); wrong == nil && digits(cell) > mostDigits {
			return true
		}
		if digits(days.ReplaceAllString(cell, " ")) > mostDigits {
			return true
		}
	}
	return false
}

// days are those that a comment has, with an hour or without.
var days = regexp.MustCompile(`\b(\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})([ T]\d\d:\d\d(:\d\d)?)?\b`)

// cells are those of a line.
func cells(line string) iter.Seq[string] {
	return strings.FieldsFuncSeq(line, func(c rune) bool { return c == ';' || c == ',' || c == '\t' })
}

// unknownNumber is what rightsdesk -stops writes in place of a number that is not on file there.
const unknownNumber = "illisible"

var errUnknownNumber = errors.New("somebody is not to be called whose number is not on file: put it into the case at " +
	"the desk and have rightsdesk write the list anew, or write the number in place of " + unknownNumber)

// isTitles reports whether a line is of titles: somebody whose number is not written in figures is none.
func isTitles(line string) bool {
	names := func(word string) bool {
		return slices.ContainsFunc(phoneTitles, func(t string) bool { return strings.HasPrefix(word, t) })
	}
	word := func(c rune) bool { return !unicode.IsLetter(c) }
	return digits(line) == 0 && slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(line), word), names)
}

// phoneTitles are how words of titles of telephones begin, in French and English.
var phoneTitles = []string{"tél", "tel", "num", "phone", "mobile", "portable", "fixe", "gsm", "msisdn"}

// mostDigits are those of a cell that may be part of a name: of more, it is to be a number or a day.
const mostDigits = 7

// stopped is who a line stops, and since when: of several days, and of one before the RGPD, none is known, and it is
// from ever.
func stopped(line string) (numbers []number.Number, on rgpd.Date, err error) {
	days := 0
	for cell := range cells(line) {
		cell = strings.Trim(cell, `" `)
		if strings.EqualFold(cell, unknownNumber) { // whatever number stands beside it
			return nil, 0, errUnknownNumber
		}
		one, wrong := number.Parse(cell)
		if day, is := dayOf(cell); is {
			on = day
			days++
		} else if wrong == nil {
			numbers = append(numbers, one)
		} else if digits(cell) > mostDigits {
			return nil, 0, wrong
		}
	}
	if days > 1 || on < rgpd.Date(law.DayGDPR) { // one of long ago may be that of a birth
		on = 0
	}
	if len(numbers) == 0 {
		return nil, 0, errors.New("no number that can be read: write it, or take the line out")
	}
	return numbers, on, nil
}

// dayOf reads a day as people and programs write it, with an hour or without.
func dayOf(cell string) (rgpd.Date, bool) {
	for _, form := range []string{time.DateOnly, "02/01/2006"} {
		if len(cell) < len(form) || len(cell) > len(form) && strings.IndexByte(" T", cell[len(form)]) < 0 {
			continue
		}
		if day, err := time.Parse(form, cell[:len(form)]); err == nil {
			return rgpd.NewDate(day.Year(), day.Month(), day.Day()), true
		}
	}
	return 0, false
}

func digits(s string) (n int) {
	for _, c := range s {
		if unicode.IsDigit(c) { // of any script: who writes them means a number
			n++
		}
	}
	return n
}
