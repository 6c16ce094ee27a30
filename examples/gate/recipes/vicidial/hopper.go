package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

const (
	permitted = 30 * time.Second // how long a permit lasts at most
	mostRows  = 500              // of the hopper that are looked at, those first that are dialled first
	attempts  = 31 * 24 * time.Hour
)

// A hopper is that of a VICIdial, with what is true of its lists.
type hopper struct {
	db    *sql.DB
	gate  *line.Gate
	facts string
	now   func() time.Time
}

// A told is what a look did: counts alone.
type told struct {
	stops, unread               int // objections that gate was told, and those in which no number is read
	permitted, held             int // held: not now, or another lead of the number goes first
	stopped, forbidden, unknown int // out of the hopper, with a status of the lead that says it
	noFacts, alternate          int // held, no file of the list; out of the hopper, another number of the lead
	failed                      bool
}

func (t told) String() string {
	s := fmt.Sprintf("permitted %d, held %d, held without facts of the list %d; out of the hopper: stopped %d, "+
		"forbidden %d, undecided %d, another number of the lead %d; objections told %d, unreadable %d", t.permitted,
		t.held, t.noFacts, t.stopped, t.forbidden, t.unknown, t.alternate, t.stops, t.unread)
	if t.failed {
		s += "; it failed, and the hopper is shut"
	}
	return s
}

// guarded is an error if the triggers are not there: without them nothing would be blocked.
func (h *hopper) guarded(ctx context.Context) error {
	var n int
	err := h.db.QueryRowContext(ctx, `SELECT COUNT(*) FROM information_schema.TRIGGERS
		WHERE TRIGGER_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'vicidial_hopper'
		AND TRIGGER_NAME IN ('rgpd_hopper_insert', 'rgpd_hopper_update')`).Scan(&n)
	if err != nil {
		return errors.New("the base does not answer, or its user may not see the triggers")
	}
	if n != 2 {
		return errors.New("the hopper has no guard: vicidial -setup | mariadb asterisk, by who may create triggers")
	}
	return nil
}

// shut takes every permit away, and what waits back.
func (h *hopper) shut(ctx context.Context) error {
	_, err := h.db.ExecContext(ctx, `DELETE FROM rgpd_permit`)
	_, also := h.db.ExecContext(ctx, `UPDATE vicidial_hopper SET status = 'RHOLD' WHERE status = 'READY'`)
	return errors.Join(err, also)
}

// A row is one of the hopper, with the number of its lead.
type row struct {
	hopper, lead                     int64
	campaign, list, status, alt, own string // own: whether the lists of VICIdial stop it
	code, number, postcode           string
}

// look tells gate of new objections, and then permits what gate permits. Whatever fails shuts the hopper.
func (h *hopper) look(ctx context.Context) (t told, err error) {
	defer func() {
		if err != nil {
			err = errors.Join(errors.New("the hopper is shut"), h.shut(context.WithoutCancel(ctx)))
		}
	}()
	if err := h.tellStops(ctx, &t); err != nil {
		return t, err
	}
	rows, err := h.rows(ctx)
	if err != nil {
		return t, err
	}
	called, err := h.attempts(ctx, rows)
	if err != nil {
		return t, err
	}
	busy := map[string]bool{} // numbers that are being dialled, or may be: one lead of each at once
	for _, r := range rows {
		if r.status == "QUEUE" || r.status == "RQUEUE" || r.status == "INCALL" {
			busy[tail(r.number)] = true
		}
	}
	for _, r := range rows {
		if r.status != "READY" && r.status != "RHOLD" {
			continue
		}
		until, err := h.ask(ctx, r, called, busy, &t)
		if err != nil {
			return t, err
		}
		if err := h.set(ctx, r, until); err != nil {
			return t, err
		}
	}
	return t, nil
}

// What a lead becomes that is not to be dialled: VICIdial fills its hopper with none of these, unless somebody makes
// them dial statuses. A house sets them back where it knows more.
const (
	stoppedLead   = "DNCL"  // a stop, as VICIdial itself says it
	forbiddenLead = "RGPDN" // gate forbids it
	unknownLead   = "RGPDU" // gate lacks facts, or the number is none
)

// ask says until when a row may be dialled; zero: not now.
func (h *hopper) ask(ctx context.Context, r row, called map[string][]int64, busy map[string]bool, t *told) (
	until time.Time, err error) {
	number, readable := international(r.code, r.number)
	switch {
	case r.own != "":
		t.stopped++
		return until, h.drop(ctx, r, stoppedLead)
	case r.alt != "NONE" && r.alt != "MAIN": // it is not the number that is looked at here
		t.alternate++
		return until, h.drop(ctx, r, "")
	case !readable:
		t.unknown++
		return until, h.drop(ctx, r, unknownLead)
	case busy[tail(r.number)]:
		t.held++
		return until, nil
	}
	question, has := h.question(r, number, called[tail(r.number)])
	if !has {
		t.noFacts++
		return until, nil
	}
	began := h.now()
	d, _, err := h.gate.Decide(ctx, question)
	var p line.Problem
	switch wrong := errors.As(err, &p) && p.Where != nil; {
	case wrong: // in the facts of the list: the rest are asked about
		t.noFacts++
		return until, nil
	case err != nil: // the service: nobody is permitted any more
		return until, err
	case d.Verdict == rgpd.Forbidden && slices.Contains(d.Because, line.Reason{ID: "objected"}):
		t.stopped++
		_, err := h.db.ExecContext(ctx, `INSERT IGNORE INTO vicidial_dnc (phone_number) VALUES (?)`, r.number)
		return until, errors.Join(err, h.drop(ctx, r, stoppedLead))
	case d.Verdict == rgpd.Forbidden, d.Verdict == rgpd.OutOfScope:
		t.forbidden++
		return until, h.drop(ctx, r, forbiddenLead)
	case d.Verdict == rgpd.Undecided:
		t.unknown++
		return until, h.drop(ctx, r, unknownLead)
	}
	until = began.Add(permitted)
	if d.Until.Before(until) {
		until = d.Until
	}
	if !d.Allowed() || !until.After(h.now()) {
		t.held++
		return time.Time{}, nil
	}
	busy[tail(r.number)] = true
	t.permitted++
	return until, nil
}

// drop takes a row out of the hopper, and gives its lead a status; empty: it keeps its own.
func (h *hopper) drop(ctx context.Context, r row, status string) error {
	const still = ` AND status IN ('READY', 'RHOLD')`
	if status != "" {
		if _, err := h.db.ExecContext(ctx, `UPDATE vicidial_list SET status = ? WHERE lead_id = ?
			AND NOT COALESCE(status, '') IN ('DNC', 'DNCL', 'DNCC')`, status, r.lead); err != nil {
			return err
		}
	}
	_, err := h.db.ExecContext(ctx, `DELETE FROM vicidial_hopper WHERE hopper_id = ?`+still, r.hopper)
	return err
}

// set gives a row its permit, or takes it back.
func (h *hopper) set(ctx context.Context, r row, until time.Time) error {
	if until.IsZero() {
		if _, err := h.db.ExecContext(ctx, `DELETE FROM rgpd_permit WHERE hopper_id = ?`, r.hopper); err != nil {
			return err
		}
		_, err := h.db.ExecContext(ctx,
			`UPDATE vicidial_hopper SET status = 'RHOLD' WHERE hopper_id = ? AND status = 'READY'`, r.hopper)
		return err
	}
	_, err := h.db.ExecContext(ctx,
		`REPLACE INTO rgpd_permit (hopper_id, lead_id, phone_code, phone_number, until_epoch) VALUES (?, ?, ?, ?, ?)`,
		r.hopper, r.lead, r.code, r.number, until.Unix())
	if err != nil {
		return err
	}
	_, err = h.db.ExecContext(ctx,
		`UPDATE vicidial_hopper SET status = 'READY' WHERE hopper_id = ? AND status = 'RHOLD'`, r.hopper)
	return err
}

// rows are those that are dialled first, and all that are being dialled.
func (h *hopper) rows(ctx context.Context) (rows []row, err error) {
	got, err := h.db.QueryContext(ctx, `SELECT h.hopper_id, h.lead_id, COALESCE(h.campaign_id, ''), h.list_id,
			COALESCE(h.status, ''), COALESCE(h.alt_dial, ''), COALESCE(l.phone_code, ''),
			l.phone_number, COALESCE(l.postal_code, ''),
			IF(l.status IN ('DNC', 'DNCL', 'DNCC')
				OR EXISTS (SELECT 1 FROM vicidial_dnc d WHERE d.phone_number = l.phone_number)
				OR EXISTS (SELECT 1 FROM vicidial_campaign_dnc d WHERE d.phone_number = l.phone_number), 'Y', '')
		FROM vicidial_hopper h JOIN vicidial_list l ON l.lead_id = h.lead_id
		WHERE h.status IN ('READY', 'RHOLD', 'QUEUE', 'RQUEUE', 'INCALL')
		ORDER BY h.status IN ('READY', 'RHOLD'), h.priority DESC, h.hopper_id LIMIT ?`, mostRows)
	if err != nil {
		return nil, err
	}
	defer got.Close()
	for got.Next() {
		var r row
		if err := got.Scan(&r.hopper, &r.lead, &r.campaign, &r.list, &r.status, &r.alt, &r.code, &r.number,
			&r.postcode, &r.own); err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	return rows, got.Err()
}

// attempts are the instants of the calls of the last thirty-one days, by the end of the number; one whose instant is
// not known is 0.
func (h *hopper) attempts(ctx context.Context, rows []row) (map[string][]int64, error) {
	out, numbers := map[string][]int64{}, []any{}
	for _, r := range rows {
		if n := tail(r.number); out[n] == nil {
			out[n], numbers = []int64{}, append(numbers, n)
		}
	}
	if len(numbers) == 0 {
		return out, nil
	}
	since := h.now().Add(-attempts)
	marks := strings.Repeat(", ?", len(numbers))[2:]
	// call_date is in the zone of the server: a day more is taken.
	got, err := h.db.QueryContext(ctx, `SELECT RIGHT(phone_number, 9), COALESCE(start_epoch, 0) FROM vicidial_log
		WHERE (call_date IS NULL OR call_date > ?) AND RIGHT(phone_number, 9) IN (`+marks+`)`,
		append([]any{since.Add(-24 * time.Hour).UTC().Format(time.DateTime)}, numbers...)...)
	if err != nil {
		return nil, err
	}
	defer got.Close()
	for got.Next() {
		var n string
		var at int64
		if err := got.Scan(&n, &at); err != nil {
			return nil, err
		}
		out[n] = append(out[n], at)
	}
	return out, got.Err()
}

// question is that of a row: what is true of its list, its number, its attempts. has is false where nobody said what is
// true of the list.
func (h *hopper) question(r row, number string, called []int64) (question []byte, has bool) {
	if !plain.MatchString(r.campaign) || !plain.MatchString(r.list) {
		return nil, false
	}
	f, err := line.ReadFacts(filepath.Join(h.facts, r.campaign, r.list+".json"))
	if err != nil {
		return nil, false
	}
	p := f.Prospect
	p["number"] = number
	if r.postcode != "" && p["postcode"] == nil && p["places"] == nil {
		p["postcode"] = r.postcode
	}
	at := []string{}
	for _, epoch := range called {
		if epoch == 0 {
			at = nil // one of an unknown instant: the attempts are unknown
			break
		}
		at = append(at, time.Unix(epoch, 0).UTC().Format(time.RFC3339))
	}
	if at != nil {
		p["attempts"] = at
	}
	question, err = f.Question()
	return question, err == nil
}

var plain = regexp.MustCompile(`^[A-Za-z0-9_-]{1,20}$`)

// tellStops tells gate of every number that the lists of VICIdial, or the word that an agent chose, stop; once each.
// One that none stops any more is forgotten: it is told of again if it comes back.
func (h *hopper) tellStops(ctx context.Context, t *told) error {
	_, err := h.db.ExecContext(ctx, `DELETE FROM rgpd_told
		WHERE NOT EXISTS (SELECT 1 FROM vicidial_dnc d WHERE d.phone_number = rgpd_told.phone_number)
		AND NOT EXISTS (SELECT 1 FROM vicidial_campaign_dnc d WHERE d.phone_number = rgpd_told.phone_number)
		AND NOT EXISTS (SELECT 1 FROM vicidial_list l WHERE l.phone_number = rgpd_told.phone_number
			AND l.status IN ('DNC', 'DNCL', 'DNCC'))`)
	if err != nil {
		return err
	}
	got, err := h.db.QueryContext(ctx, `SELECT s.phone_number, COALESCE(MAX(l.phone_code), '') FROM (
			SELECT phone_number FROM vicidial_dnc UNION SELECT phone_number FROM vicidial_campaign_dnc
			UNION SELECT phone_number FROM vicidial_list WHERE status IN ('DNC', 'DNCL', 'DNCC')
		) s LEFT JOIN vicidial_list l ON l.phone_number = s.phone_number
		WHERE NOT EXISTS (SELECT 1 FROM rgpd_told t WHERE t.phone_number = s.phone_number) GROUP BY s.phone_number`)
	if err != nil {
		return err
	}
	defer got.Close()
	stops := [][2]string{}
	for got.Next() {
		var number, code string
		if err := got.Scan(&number, &code); err != nil {
			return err
		}
		stops = append(stops, [2]string{number, code})
	}
	if err := got.Err(); err != nil {
		return err
	}
	for _, stop := range stops {
		understood := "N" // an area code, or what a hand wrote: VICIdial goes on to stop it
		if number, readable := international(stop[1], stop[0]); readable {
			body, err := json.Marshal(map[string]string{"number": number})
			if err != nil {
				return err
			}
			var answer struct {
				InForce bool `json:"in_force"`
			}
			_, err = h.gate.Ask(ctx, http.MethodPost, "/v1/objections", body, &answer)
			var p line.Problem
			switch {
			case err == nil && answer.InForce:
				understood = "Y"
			case err == nil:
				return line.ErrNoAnswer
			case errors.As(err, &p) && p.Where != nil: // no number that gate reads
			default:
				return err
			}
		}
		if understood == "Y" {
			t.stops++
		} else {
			t.unread++
		}
		_, err := h.db.ExecContext(ctx, `REPLACE INTO rgpd_told (phone_number, understood) VALUES (?, ?)`, stop[0],
			understood)
		if err != nil {
			return err
		}
	}
	return nil
}

// tail is what two spellings of a number share.
func tail(number string) string { return number[max(0, len(number)-9):] }

var figures = regexp.MustCompile(`^[0-9]{4,18}$`)

// french are the codes under which a number is written with its zero.
var french = regexp.MustCompile(`^(33|262|508|590|594|596|681|687|689)?$`)

// international is a number as gate reads it. VICIdial keeps the code of the country apart, and lists come with the
// zero or without.
func international(code, number string) (string, bool) {
	code = strings.TrimLeft(code, "+0")
	switch {
	case !figures.MatchString(number) || code != "" && !figures.MatchString("0000"+code):
		return "", false
	case strings.HasPrefix(number, "00"):
		return "+" + number[2:], true
	case strings.HasPrefix(number, "0"):
		return number, french.MatchString(code) && len(number) == 10
	case len(number) == 9 && code == "":
		return "+33" + number, true
	case code == "" || code == "33" && strings.HasPrefix(number, "33") && len(number) == 11:
		return "+" + number, true
	}
	return "+" + code + number, true
}
