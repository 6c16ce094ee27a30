package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Why a row is set aside when it is read.
const (
	asideUnread = "unread"
	asideTwice  = "twice"
	asideHours  = "hours"
	asideNumber = "number"
	asideAge    = "age"
)

// table opens a file of a screening, whose columns have to mean what they meant then.
func (h *hopper) table(src *sheet.Source, of bins.Bin, c *report.Certificate) (*facts.Table, *facts.Reader, error) {
	name := bins.Files[of]
	reader := &facts.Reader{
		Campaign: c.Campaign, Channel: rgpd.LiveCall, At: h.at, Salvage: true, Harmless: c.Harmless,
	}
	if c.Searched {
		reader.Searched = words.Yes
	}
	for _, f := range c.Fillings {
		if err := reader.Fillings.Add(f.Means + "=" + f.Cell); err != nil {
			return nil, nil, err
		}
	}
	meant := map[int]string{}
	renames := facts.Renames{}
	for _, m := range c.Columns {
		meant[m.Column-1] = m.Means
	}
	for _, w := range c.Waived { // by whoever screened; those that were waived together were searched for a refusal
		if w.Together {
			continue
		}
		if err := renames.Add(w.Title + "="); err != nil {
			return nil, nil, err
		}
	}
	means := func(t *facts.Table) bool {
		now := map[int]string{}
		for _, p := range t.Columns {
			now[p.Index] = p.Column.Name
		}
		return fmt.Sprint(now) == fmt.Sprint(meant)
	}
	t, err := facts.OpenExport(src, name, 0, renames, c.Preset)
	if err != nil || means(t) {
		return t, reader, err
	}
	for _, m := range c.Columns { // somebody said what they are
		if err := renames.Add(m.Title + "=" + m.Means); err != nil {
			return nil, nil, err
		}
	}
	if t, err = facts.OpenExport(src, name, 0, renames, c.Preset); err == nil && !means(t) {
		err = fmt.Errorf("its columns are not read as they were at the screening: screen again")
	}
	return t, reader, err
}

// ours are the cells that the screening added.
type ours struct{ line, number, from, hours, zone int }

func oursOf(titles []string, of bins.Bin) (o ours, err error) {
	at := func(title string) int {
		i := slices.Index(titles, title)
		if i < 0 {
			err = fmt.Errorf("it lacks the column %s", title)
		}
		return i
	}
	o = ours{line: at("rgpd_ligne"), number: at("rgpd_numero"), from: -1, zone: at("rgpd_heure_de")}
	if of == bins.Later {
		o.from, o.hours = at("rgpd_a_partir_du"), at("rgpd_creneaux_de_ce_jour")
	} else {
		o.hours = at("rgpd_creneaux_du_jour")
	}
	return o, err
}

// lead takes over what a row says of the call, or says why the row is set aside.
func (h *hopper) lead(l *lead, rec *sheet.Record, o ours) (aside string) {
	if max(o.line, o.number, o.from, o.hours, o.zone) >= len(rec.Cells) {
		return asideUnread
	}
	var err error
	if l.line, err = strconv.Atoi(rec.Cells[o.line]); err != nil {
		return asideUnread
	}
	first, _, _ := strings.Cut(rec.Cells[o.number], " / ")
	n := l.prospect.Number
	if shown, err := number.Parse(first); n == (number.Number{}) || err != nil || shown != n {
		return asideNumber // who is called is who was screened
	}
	day := h.at
	if o.from >= 0 {
		if day, err = time.Parse(time.RFC3339, rec.Cells[o.from]); err != nil {
			return asideHours
		}
	}
	if l.hours = hoursOf(rec.Cells[o.hours], rec.Cells[o.zone], day); l.hours == nil {
		return asideHours
	}
	if o.from >= 0 && l.hours[0].From.Before(day) {
		l.hours[0].From = day
	}
	l.hours = slices.DeleteFunc(l.hours, func(w prospect.Window) bool { return !w.From.Before(h.until) })
	if len(l.hours) == 0 {
		return asideAge
	}
	if last := &l.hours[len(l.hours)-1]; last.Until.After(h.until) {
		last.Until = h.until
	}
	l.due = l.hours[0].From
	return ""
}

var (
	zoneOf   = regexp.MustCompile(`\(UTC([+-])(\d\d):(\d\d)\)`)
	windowOf = regexp.MustCompile(`^(\d\d):(\d\d)-(\d\d):(\d\d)$`)
)

// hoursOf reads the hours of a day, 10:00-13:00 14:00-20:00, by the clock that a screening names beside them; nil if
// they cannot be read.
func hoursOf(cell, zone string, day time.Time) (out []prospect.Window) {
	z := zoneOf.FindStringSubmatch(zone)
	if z == nil {
		return nil
	}
	east := 3600*atoi(z[2]) + 60*atoi(z[3])
	if z[1] == "-" {
		east = -east
	}
	local := day.In(time.FixedZone("", east))
	midnight := time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, local.Location())
	for _, text := range strings.Fields(cell) {
		w := windowOf.FindStringSubmatch(text)
		if w == nil {
			return nil
		}
		clock := func(h, m string) time.Time {
			return midnight.Add(time.Duration(atoi(h))*time.Hour + time.Duration(atoi(m))*time.Minute).UTC()
		}
		one := prospect.Window{From: clock(w[1], w[2]), Until: clock(w[3], w[4])}
		if !one.Until.After(one.From) || one.Until.After(midnight.Add(24*time.Hour)) ||
			len(out) > 0 && one.From.Before(out[len(out)-1].Until) {
			return nil
		}
		out = append(out, one)
	}
	return out
}

// atoi reads two figures.
func atoi(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }
