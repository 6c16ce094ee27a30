package decide

// The screening as one would write it first: the whole file in memory, one row after
// another, nothing kept from row to row. What the program writes is compared with it, byte
// by byte.

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
)

// openBytes opens a file in memory.
func openBytes(b []byte) (*facts.Table, error) {
	return facts.Open(sheet.NewSource(bytes.NewReader(b), int64(len(b))), "f", 0, nil)
}

// textOf is a whole file in UTF-8, its titles included.
func textOf(t testing.TB, tab *facts.Table) string {
	t.Helper()
	text, err := tab.All()
	require.NoError(t, err)
	return text
}

// rowsIn are the rows of a file that begins with its titles.
func rowsIn(t testing.TB, tab *facts.Table) []screentest.Row {
	t.Helper()
	rows, _ := screentest.Rows(textOf(t, tab), tab.Sep)
	return rows[1:]
}

// slowFiles screens a file and returns what is to be in the six files.
func slowFiles(s *Screening, t *facts.Table, text string) (out [bins.Count]string) {
	var files [bins.Count]strings.Builder
	for b := range bins.Count {
		files[b].WriteString("\ufeff")
		var ours []string
		for _, name := range slowKept(s, b, bins.Titles(b, false)) {
			free := name
			for n := 2; slices.Contains(t.Titles, free); n++ {
				free = fmt.Sprintf("%s_%d", name, n)
			}
			ours = append(ours, free)
		}
		slowWrite(&files[b], t.Titles, ours)
	}
	rows, _ := screentest.Rows(text, t.Sep)
	for _, rec := range rows[1:] {
		b, ours := slowDecide(s, t, rec)
		cells := make([]string, len(t.Titles))
		copy(cells, rec.Cells)
		slowWrite(&files[b], cells, ours)
	}
	for b := range bins.Count {
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

func slowDecide(s *Screening, t *facts.Table, rec screentest.Row) (b bins.Bin, ours []string) {
	p := prospect.Prospect{Campaign: s.Campaign}
	r := facts.Reading{Prospect: &p}
	line := strconv.Itoa(rec.Line)
	// A cell that holds CR LF holds LF when encoding/csv has read it.
	cells := slices.Clone(rec.Cells)
	for i, c := range cells {
		cells[i] = strings.ReplaceAll(c, "\r\n", "\n")
	}
	if ds := s.Read(&r, t, &sheet.Record{Line: rec.Line, Cells: cells,
		Kind: map[bool]sheet.Kind{true: sheet.Torn}[rec.Torn]}); len(ds) > 0 {
		surplus := ""
		if n := len(t.Titles); n < len(rec.Starts) {
			surplus = rec.Starts[n]
		}
		if strings.Trim(surplus, string(rune(t.Sep))+" ") == "" {
			surplus = ""
		}
		ours = []string{line}
		for _, c := range (tongue{}).brokenCells(ds) {
			ours = append(ours, slowHarmless(c))
		}
		return bins.Ruined, append(ours, surplus)
	}
	slowLookUp(s, &r)
	policy := s.Policy.LookUp(nil, s.At) // as they were just looked up
	d := policy.CanCallAt(p, s.Channel, s.At)
	b = bins.Of(d.Verdict())
	head := (tongue{}).headline(d)
	place := clockOf(p.Territories())
	var numbers []string
	for _, n := range r.Numbers {
		numbers = append(numbers, n.RevealNational())
	}
	number := strings.Join(numbers, " / ")
	rule := []string{head.Says, head.Code, head.Ref}
	after := []string{NewTally().dutiesOf(d).Code, (tongue{}).presumed(r.Presumed, d)}
	switch b {
	case bins.Callable:
		ours = append([]string{line, number, slowHours(s, p, place, s.At), (tongue{}).zone(p.Territories(), s.At)},
			append(rule, after...)...)
	case bins.Later:
		stamp, plain, hours := "", "aucun instant permis dans les cent jours", ""
		if next, ok := policy.Next(p, s.Channel, s.At); ok {
			local := next.In(place.Zone(next))
			stamp, plain, hours = local.Format(time.RFC3339), say.Time(local), slowHours(s, p, place, next)
		}
		ours = append([]string{line, number, stamp, plain, hours, (tongue{}).zone(p.Territories(), s.At)},
			append(rule, after...)...)
	case bins.Refused:
		ours = append(append([]string{line}, rule...), (tongue{}).says(d.Particulars()), others(d))
	case bins.Outside:
		ours = append([]string{line}, rule...)
	case bins.Undecided:
		asks, facts := (tongue{}).toFind(d)
		ours = []string{line, asks, facts, (tongue{}).says(d.Particulars()), ids(d.Because())}
	}
	for i := range ours {
		ours[i] = slowHarmless(ours[i])
	}
	return b, slowKept(s, b, ours)
}

// slowKept are those of our titles, or of the cells under them, that a file has.
func slowKept(s *Screening, b bins.Bin, cells []string) (out []string) {
	for i, c := range cells {
		switch bins.Titles(b, false)[i] {
		case "rgpd_raison", "rgpd_article", "rgpd_en_clair", "rgpd_a_trouver":
			if s.Codes {
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

// slowHarmless keeps a cell of ours from being a formula.
func slowHarmless(s string) string {
	if strings.TrimLeft(s, "=+-@\t\r") != s {
		return "'" + s
	}
	return s
}

// slowLookUp asks the lists for one number after another. Whoever is listed under one of
// them is stopped, from the latest day that all of those have.
func slowLookUp(s *Screening, r *facts.Reading) {
	if len(s.stops) == 0 || len(r.Numbers) == 0 {
		return
	}
	number, before := r.Prospect.Number, *r.Prospect
	for i, n := range slices.Concat(r.Numbers, r.Also) {
		p := before
		p.Number = n
		one := []prospect.Prospect{p}
		s.Policy.LookUp(one, s.At)
		p = one[0]
		had, has := r.Prospect.Stop > rgpd.NoStop, p.Stop > rgpd.NoStop
		switch {
		case i == 0, has && !had, !has && !had && p.Stop == 0, has && had && p.StoppedAt.IsZero():
			*r.Prospect = p
		case has && had && !r.Prospect.StoppedAt.IsZero() && p.StoppedAt.After(r.Prospect.StoppedAt):
			*r.Prospect = p
		}
	}
	r.Prospect.Number = number
}

// slowHours are the windows of the day of an instant, by the clock of a place.
func slowHours(s *Screening, p prospect.Prospect, place rgpd.Territory, at time.Time) string {
	day, _ := place.Local(at)
	clock := func(at time.Time) string {
		if today, _ := place.Local(at); today > day {
			return "24:00"
		}
		return at.In(place.Zone(at)).Format("15:04")
	}
	var out []string
	for w := range s.Policy.LookUp(nil, s.At).Windows(p, s.Channel, place.Instant(day, 0), place.Instant(day+1, 0)) {
		if w.Until.After(at) {
			out = append(out, clock(w.From)+"-"+clock(w.Until))
		}
	}
	return strings.Join(out, " ")
}

// slowNo reads of a row of words whether the person said no, and whether all noes are of the
// day before. A day counts for the kind of no that its column has: an objection, a refusal, a
// withdrawal.
func slowNo(row screentest.Cells) (said, onlyBefore bool) {
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
