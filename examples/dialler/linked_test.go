package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
)

func numbersOf(t *testing.T, texts ...string) (out []number.Number) {
	t.Helper()
	for _, text := range texts {
		n, err := number.Parse(text)
		require.NoError(t, err)
		out = append(out, n)
	}
	return out
}

// records counts rows: each is of another record, unless it says of which.
var records atomic.Int64

// consenting is a row of somebody who may be called, with some cells that are otherwise.
func consenting(cells map[string]string) []string {
	row := invented(0)
	row[0] = "E-" + strconv.FormatInt(records.Add(1), 10)
	for i, title := range sampleTitles {
		if cell, is := cells[title]; is {
			row[i] = cell
		}
	}
	return row
}

// screenedRows screens rows into a folder.
func screenedRows(t *testing.T, rows ...[]string) string {
	t.Helper()
	return screenedAs(t, &job.Job{Columns: facts.Renames{}}, append([][]string{sampleTitles}, rows...))
}

func screenedAs(t *testing.T, j *job.Job, rows [][]string) string {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = ';'
	require.NoError(t, w.WriteAll(rows))
	dir := t.TempDir()
	j.At = sampleAt
	require.NoError(t, screenedFile(t.Context(), dir, b.Bytes(), j))
	return filepath.Join(dir, "screened")
}

// What whoever screened said of a column, or of a word of notes, holds when the folder is dialled.
func TestColumnsThatWereWaived(t *testing.T) {
	for name, c := range map[string]struct {
		title, cell, column string
		harmless            facts.HarmlessWords
	}{
		"not read":           {"Machin", "bidule", "Machin=", nil},
		"a note, not read":   {"Remarques", "ne pas appeler", "Remarques=", nil},
		"a word that is one": {"Remarques", "bidule", "", facts.HarmlessWords{"bidule"}},
		"read as a stop":     {"Machin", "", "Machin=stop", nil},
	} {
		t.Run(name, func(t *testing.T) {
			j := &job.Job{Columns: facts.Renames{}, Harmless: c.harmless}
			if c.column != "" {
				require.NoError(t, j.Columns.Add(c.column))
			}
			dir := screenedAs(t, j, [][]string{append(slices.Clone(sampleTitles), c.title), append(consenting(nil), c.cell)})
			people, err := newPeopleOf("")
			require.NoError(t, err)
			h, err := readHopper(dir, "", people)
			require.NoError(t, err)
			require.Equal(t, 1, h.screened[bins.Callable])
			require.Empty(t, h.aside)
			require.Len(t, h.leads, 1)
		})
	}
}

// Two numbers that any row says are of one person are one person's, wherever that row went: what is said at one of them
// binds the other, and one of them is called.
func TestNumbersThatAnyRowJoins(t *testing.T) {
	phone := func(cell string) map[string]string { return map[string]string{"téléphone": cell} }
	with := func(cells map[string]string, title, cell string) map[string]string { cells[title] = cell; return cells }
	of := func(cells map[string]string, record string) map[string]string { return with(cells, "réf.", record) }
	one, other, third := "0639980024", "0639980025", "0639980026"
	for name, c := range map[string]struct {
		rows  [][]string
		joins bool
		aside bool // the screening lets nobody of them be called
	}{
		"a row that stands twice":  {[][]string{consenting(phone(one)), consenting(phone(one + " / " + other))}, true, false},
		"a row that stands before": {[][]string{consenting(phone(one + " / " + other)), consenting(phone(one))}, true, false},
		"a row that is damaged": {[][]string{consenting(phone(one)),
			consenting(with(phone(one+" / "+other), "consentement le", "32/13/2026"))}, true, true},
		"a row with too many cells": {[][]string{consenting(phone(one)),
			append(consenting(phone(one+" / "+other)), "x")}, true, true},
		"a number too many, beside": {[][]string{consenting(phone(one)), append(consenting(phone(one)), other)}, true, true},
		"a row that lacks a fact": {[][]string{consenting(phone(one)),
			consenting(with(phone(one+" / "+other), "fichier consulté", ""))}, true, false},
		"over a third": {[][]string{consenting(phone(one)), consenting(phone(one + " / " + third)),
			consenting(phone(third + " / " + other))}, true, false},
		"over a third, of rows that are damaged": {[][]string{consenting(phone(one)),
			consenting(with(phone(one+" / "+third), "consentement le", "32/13/2026")),
			consenting(with(phone(third+" / "+other), "consentement le", "32/13/2026"))}, true, true},
		"no row": {[][]string{consenting(phone(one)), consenting(phone(other))}, false, false},
		"the number of a record": {[][]string{consenting(of(phone(one), "D-9")),
			consenting(of(phone(other), "D-9"))}, true, false},
		"one in another spelling": {[][]string{consenting(of(phone(one), "d9")),
			consenting(of(phone(other), "D-9"))}, true, false},
		"a record that has a third": {[][]string{consenting(of(phone(one), "D-9")),
			consenting(of(phone(other+" / "+third), "D-8")), consenting(of(phone(third), "D-9"))}, true, false},
		"a record that is set aside": {[][]string{consenting(of(phone(one), "D-9")),
			consenting(with(of(phone(other), "D-9"), "consentement le", "32/13/2026"))}, true, true},
	} {
		t.Run(name, func(t *testing.T) {
			key := filepath.Join(t.TempDir(), "key")
			require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("07", 32)), 0o600))
			keys, err := newPeopleOf(key)
			require.NoError(t, err)
			people, err := keys.of("Alizé Télécom")
			require.NoError(t, err)
			d, s, line := hookedAt(t, screenedRows(t, c.rows...), "2026-11-23 11:00", "-key", key)
			require.Equal(t, c.aside, len(d.hopper.leads) == 0)
			n := numbersOf(t, one, other)
			_, err = s.Store.Apply(t.Context(), people.Key(n[1]), reserve.Stops(rgpd.Objected, sampleAt.Add(-time.Hour)))
			require.NoError(t, err)
			require.NoError(t, d.run(t.Context()))
			require.Equal(t, !c.joins, len(line.to) > 0, line.to)
		})
	}
}

// The number of a record that several may have joins those with a name in common; a row of it without a name may be of
// any of them, and joins all.
func TestARecordThatSeveralMayHave(t *testing.T) {
	for names, people := range map[string]int{
		"Martin;Martin": 1, "Martin;Petit": 2, "Martin;": 1, ";Petit": 1, ";": 1, "Martin;Petit;Blanc": 3,
		"Martin;Petit;": 1, ";Martin;Petit": 1, "Paul Martin;Luc Martin;Luc Petit": 1,
	} {
		rows := [][]string{append(slices.Clone(sampleTitles), "nom")}
		for i, name := range strings.Split(names, ";") {
			rows = append(rows, append(consenting(map[string]string{"téléphone": "063998002" + strconv.Itoa(i), "réf.": "D-9"}), name))
		}
		rows = append(rows, append(consenting(map[string]string{"téléphone": "0639980029"}), "Martin")) // of another record
		keys, err := newPeopleOf("")
		require.NoError(t, err)
		h, err := readHopper(screenedAs(t, &job.Job{Columns: facts.Renames{}}, rows), "", keys)
		require.NoError(t, err)
		require.Len(t, h.leads, people+1, names)
	}
}

// What a row that cannot be read has of numbers binds those who are called.
func TestRowsThatCannotBeRead(t *testing.T) {
	n := numbersOf(t, "0639980024", "0639980025", "0639980026", "0639980027")
	of := func(k *links) *lead {
		l := &lead{prospect: prospect.Prospect{Number: n[0], Attempts: prospect.AttemptsAt(sampleAt)}}
		k.bind([]*lead{l})
		return l
	}
	row := func(b bins.Bin, p prospect.Prospect, own, also []number.Number, cells ...string) *links {
		k := &links{}
		k.row(b, &sheet.Record{Cells: cells}, &facts.Reading{Prospect: &p, Numbers: own, Also: also})
		return k
	}
	l := of(row(bins.Ruined, prospect.Prospect{}, nil, nil, "0639980024 ou 0639980025", "x", "0639980026"))
	require.Empty(t, l.own)
	require.ElementsMatch(t, n[1:3], l.also, "nobody knows whose they are")
	l = of(row(bins.Refused, prospect.Prospect{Attempts: prospect.AttemptsAt(sampleAt, sampleAt.Add(-time.Hour))},
		n[:2], n[2:3], "0639980027"))
	require.Equal(t, n[1:2], l.own)
	require.Equal(t, n[2:3], l.also, "a cell that is read is what it is")
	had, _ := l.prospect.Attempts.Len()
	require.Equal(t, 2, had, "the attempt that both rows tell is one")
	house := &links{}
	for _, one := range n[:2] {
		house.row(bins.Callable, &sheet.Record{}, &facts.Reading{Prospect: &prospect.Prospect{}, Numbers: []number.Number{one},
			Addresses: []string{"famille@exemple.fr"}})
	}
	l = of(house)
	require.Empty(t, l.own, "two people of a house may have one address")
	require.Equal(t, n[1:2], l.also, "and the word of one of them binds the other")
	house = &links{}
	for _, r := range []facts.Reading{{Numbers: n[:1]}, {Numbers: n[1:2], Also: n[2:3]}, {Also: n[3:]}} {
		r.Prospect, r.Addresses = &prospect.Prospect{}, []string{"famille@exemple.fr"}
		house.row(bins.Callable, &sheet.Record{}, &r)
	}
	require.ElementsMatch(t, n[1:], of(house).also, "in whichever column their numbers stand")
	l = of(row(bins.Refused, prospect.Prospect{Attempts: prospect.AttemptsAt(sampleAt.Add(-time.Hour))}, n[1:3], n[3:]))
	require.Empty(t, l.own)
	require.Empty(t, l.also)
	had, _ = l.prospect.Attempts.Len()
	require.Equal(t, 1, had)
}
