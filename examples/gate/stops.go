package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// putStops puts the list of a file in force: as of the file's last change, since nobody else says until when it holds
// every objection.
func putStops(g *suppression.Gate, key suppression.Key, principal, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	b := suppression.NewBuilder(key, suppression.Info{
		Principal: principal, Source: "stops", AsOf: info.ModTime().Truncate(1e9),
	})
	defer b.Close()
	if err := readStops(f, b.Add); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	list, err := b.List()
	if err != nil {
		return err
	}
	return g.Put(list)
}

// readStops reads a number a line, with a day behind it or none. A line that is neither blank nor a number is an
// error, and nobody is cleared by the rest.
func readStops(r io.Reader, add func(number.Number, rgpd.Date)) error {
	lines, n, read := bufio.NewScanner(r), 0, 0
	for lines.Scan() {
		n++
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if line == "" || line[0] == '#' {
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
	if read == 0 {
		return errors.New("no number; who has no objection yet leaves -stops out, and nobody is clear then")
	}
	return nil
}

func cutAny(s, signs string) (before, after string, found bool) {
	if i := strings.IndexAny(s, signs); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}
