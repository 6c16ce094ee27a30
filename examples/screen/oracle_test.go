package main

// The screening as one would write it first: the whole file in memory, one row after
// another, nothing kept from row to row. What the program writes is compared with it, byte
// by byte.

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// textOf is a whole file in UTF-8, its titles included.
func textOf(t testing.TB, tab *headed) string {
	t.Helper()
	b, err := io.ReadAll(tab.text(tab.raw()))
	require.NoError(t, err)
	return string(tab.utf8(nil, b))
}

// rowsIn are the rows of a file that begins with its titles.
func rowsIn(t testing.TB, tab *headed) []slowRecord {
	t.Helper()
	rows, _ := slowRows(textOf(t, tab), tab.sep)
	return rows[1:]
}

// slowFiles screens a file and returns what is to be in the six files.
func slowFiles(s *screening, t *headed, text string) (out [bins]string) {
	var files [bins]strings.Builder
	for b := range bins {
		files[b].WriteString("\ufeff")
		var ours []string
		for _, name := range slowKept(s, b, titlesOf[b]) {
			free := name
			for n := 2; slices.Contains(t.titles, free); n++ {
				free = fmt.Sprintf("%s_%d", name, n)
			}
			ours = append(ours, free)
		}
		slowWrite(&files[b], t.titles, ours)
	}
	rows, _ := slowRows(text, t.sep)
	for _, rec := range rows[1:] {
		b, ours := slowDecide(s, t, rec)
		cells := make([]string, len(t.titles))
		copy(cells, rec.cells)
		slowWrite(&files[b], cells, ours)
	}
	for b := range bins {
		out[b] = files[b].String()
	}
	return out
}

func slowWrite(out *strings.Builder, cells, ours []string) {
	for i, c := range append(slices.Clone(cells), ours...) {
		if i > 0 {
			out.WriteByte(';')
		}
		if strings.ContainsAny(c, ";\"\r\n") {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		out.WriteString(c)
	}
	out.WriteString("\r\n")
}

func slowDecide(s *screening, t *headed, rec slowRecord) (b bin, ours []string) {
	p := prospect.Prospect{Campaign: s.campaign}
	r := reading{p: &p}
	line := strconv.Itoa(rec.line)
	// A cell that holds CR LF holds LF when encoding/csv has read it.
	cells := slices.Clone(rec.cells)
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(c, "\r\n", "\n")
	}
	if ds := s.read(&r, t, &record{line: rec.line, cells: cells, kind: map[bool]kind{true: tornRow}[rec.torn]}); len(ds) > 0 {
		surplus := ""
		if n := len(t.titles); n < len(rec.starts) {
			surplus = rec.starts[n]
		}
		if strings.Trim(surplus, string(rune(t.sep))+" ") == "" {
			surplus = ""
		}
		ours = []string{line}
		for _, c := range brokenCells(ds) {
			ours = append(ours, harmless(c))
		}
		return ruined, append(ours, surplus)
	}
	slowLookUp(s, &r)
	policy := s.policy.LookUp(nil, s.at) // as they were just looked up
	d := policy.CanCallAt(p, s.channel, s.at)
	b = binOf(d.Verdict())
	head := headline(d)
	place := clockOf(p.Territories())
	var numbers []string
	for _, n := range r.numbers {
		numbers = append(numbers, n.RevealNational())
	}
	number := strings.Join(numbers, " / ")
	rule := []string{head.says, head.code, head.ref}
	after := []string{newTally().dutiesOf(d).code, presumed(r.presumed, d)}
	switch b {
	case callable:
		ours = append([]string{line, number, slowHours(s, p, place, s.at), zone(p.Territories(), s.at)}, append(rule, after...)...)
	case later:
		stamp, plain, hours := "", "aucun instant permis dans les cent jours", ""
		if next, ok := policy.Next(p, s.channel, s.at); ok {
			local := next.In(place.Zone(next))
			stamp, plain, hours = local.Format(time.RFC3339), frenchTime(local), slowHours(s, p, place, next)
		}
		ours = append([]string{line, number, stamp, plain, hours, zone(p.Territories(), s.at)}, append(rule, after...)...)
	case refused:
		ours = append(append([]string{line}, rule...), says(d.Particulars()), others(d))
	case outside:
		ours = append([]string{line}, rule...)
	case undecided:
		asks, facts := questions(d)
		if facts == nil {
			asks = []string{noRule}
		}
		ours = []string{line, strings.Join(asks, " "), strings.Join(facts, " "), says(d.Particulars()), ids(d.Because())}
	}
	for i := range ours {
		ours[i] = harmless(ours[i])
	}
	return b, slowKept(s, b, ours)
}

// slowKept are those of our titles, or of the cells under them, that a file has.
func slowKept(s *screening, b bin, cells []string) (out []string) {
	for i, c := range cells {
		switch titlesOf[b][i] {
		case "rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver":
			if s.codes {
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// slowLookUp asks the lists for one number after another. Whoever is listed under one of
// them is stopped, from the latest day that all of those have.
func slowLookUp(s *screening, r *reading) {
	if len(s.stops) == 0 || len(r.numbers) == 0 {
		return
	}
	number, before := r.p.Number, *r.p
	for i, n := range slices.Concat(r.numbers, r.also) {
		p := before
		p.Number = n
		one := []prospect.Prospect{p}
		s.policy.LookUp(one, s.at)
		p = one[0]
		had, has := r.p.Stop > rgpd.NoStop, p.Stop > rgpd.NoStop
		switch {
		case i == 0, has && !had, !has && !had && p.Stop == 0, has && had && p.StoppedAt.IsZero():
			*r.p = p
		case has && had && !r.p.StoppedAt.IsZero() && p.StoppedAt.After(r.p.StoppedAt):
			*r.p = p
		}
	}
	r.p.Number = number
}

// slowHours are the windows of the day of an instant, by the clock of a place.
func slowHours(s *screening, p prospect.Prospect, place rgpd.Territory, at time.Time) string {
	day, _ := place.Local(at)
	clock := func(at time.Time) string {
		if today, _ := place.Local(at); today > day {
			return "24:00"
		}
		return at.In(place.Zone(at)).Format("15:04")
	}
	var out []string
	for w := range s.policy.LookUp(nil, s.at).Windows(p, s.channel, place.Instant(day, 0), place.Instant(day+1, 0)) {
		if w.Until.After(at) {
			out = append(out, clock(w.From)+"-"+clock(w.Until))
		}
	}
	return strings.Join(out, " ")
}

// slowNo reads of a row of words whether the person said no, and whether all noes are of the
// day before. A day counts for the kind of no that its column has: an objection, a refusal, a
// withdrawal.
func slowNo(row sampleRow) (said, onlyBefore bool) {
	noes := map[string]string{} // the day of each kind
	kinds := map[string]string{"opposition le": "objection", "refus le": "refusal", "retrait le": "withdrawal"}
	for title, kind := range kinds {
		if cell := strings.ToLower(row[title]); cell != "" && cell != "non" {
			noes[kind] = cell
		}
	}
	also := func(kind string) {
		if noes[kind] == "" {
			noes[kind] = "some day"
		}
	}
	switch strings.ToLower(row["stop"]) {
	case "", "non", "aucun":
	case "refus":
		also("refusal")
	case "retrait", "retiré", "withdrew-consent":
		also("withdrawal")
	default:
		also("objection")
	}
	switch strings.ToLower(strings.TrimSpace(row["consentement état"])) {
	case "retiré", "withdrawn":
		also("withdrawal")
	}
	onlyBefore = true
	for _, day := range noes {
		onlyBefore = onlyBefore && day == before
	}
	return len(noes) > 0, onlyBefore
}
