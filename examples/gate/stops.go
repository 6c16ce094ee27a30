package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
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

// readStops reads a number a line, with a day behind it or none. A line that is neither blank nor a number is an
// error, and nobody is cleared by the rest.
func readStops(r io.Reader, add func(number.Number, rgpd.Date)) error {
	lines, n, read, said := bufio.NewScanner(r), 0, 0, false
	for lines.Scan() {
		n++
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if line == "" || line[0] == '#' {
			said = said || line != ""
			continue
		}
		cell, behind, given := cutAny(line, ";\t,")
		num, err := number.Parse(cell)
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		var day rgpd.Date
		if behind = strings.TrimSpace(behind); given && behind != "" {
			if err := day.UnmarshalText([]byte(behind)); err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
		}
		add(num, day)
		read++
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	if read == 0 && !said {
		return errors.New("no number; where nobody has objected yet, write a line that says so: # nobody")
	}
	return nil
}

func cutAny(s, signs string) (before, after string, found bool) {
	if i := strings.IndexAny(s, signs); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}
