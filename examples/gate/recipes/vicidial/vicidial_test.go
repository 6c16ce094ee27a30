package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line/faults"
	"github.com/rgpd-go/rgpd/examples/gate/internal/started"
)

// statements are those of a script, with the change of delimiter that the client of MariaDB knows.
func statements(script string) (out []string) {
	end := ";"
	for _, part := range regexp.MustCompile(`(?m)^DELIMITER (\S+)\n`).Split(script, -1) {
		if strings.Contains(part, "//") {
			end = "//"
		} else {
			end = ";"
		}
		for _, one := range strings.Split(part, end+"\n") {
			if one = strings.TrimSpace(one); one != "" {
				out = append(out, one)
			}
		}
	}
	return out
}

// A site is a VICIdial and its guard.
type site struct {
	t   *testing.T
	db  *sql.DB
	dsn string
	h   *hopper
}

func newSite(t *testing.T) *site {
	db, dsn := base(t)
	guard(t, db)
	dir := t.TempDir()
	facts := filepath.Join(dir, "facts")
	require.NoError(t, os.MkdirAll(filepath.Join(facts, "SALES"), 0o755))
	b, err := os.ReadFile(filepath.Join("..", "..", "sample.json"))
	require.NoError(t, err)
	// What is true of every lead of a list: the sample without number, attempts, instant and name of the question. They are
	// companies, which are called at any hour: the clock of the test is any.
	for _, change := range [][2]string{
		{`"number": "06 39 98 12 34",`, ""}, {`"id": "call-4711",`, ""}, {`"at": "2026-11-23T10:30:00+01:00",`, ""},
		{`"audience": "consumer"`, `"audience": "legal-person", "line": "work"`}, {`"for-private-life"`, `"for-work"`},
		{`"own-sale"`, `"own-form"`}, {`"contract": "running-related",`, ""},
	} {
		require.Contains(t, string(b), change[0])
		b = bytes.Replace(b, []byte(change[0]), []byte(change[1]), 1)
	}
	require.Contains(t, string(b), `,
    "attempts": []`)
	b = bytes.Replace(b, []byte(`,
    "attempts": []`), nil, 1)
	require.NoError(t, os.WriteFile(filepath.Join(facts, "SALES", "101.json"), b, 0o600))
	return &site{t: t, db: db, dsn: dsn, h: &hopper{db: db, facts: facts, now: time.Now}}
}

func (s *site) exec(query string, args ...any) {
	s.t.Helper()
	_, err := s.db.Exec(query, args...)
	require.NoError(s.t, err, query)
}

func (s *site) one(query string, args ...any) (out string) {
	s.t.Helper()
	var v sql.NullString
	require.NoError(s.t, s.db.QueryRow(query, args...).Scan(&v), query)
	return v.String
}

// clear begins anew.
func (s *site) clear() {
	for _, table := range []string{
		"vicidial_list", "vicidial_hopper", "vicidial_dnc", "vicidial_campaign_dnc", "vicidial_log", "rgpd_permit", "rgpd_told",
	} {
		s.exec("DELETE FROM " + table)
	}
}

// lead puts a lead into the list and the hopper, as VICIdial does that knows of no hold.
func (s *site) lead(number string) (lead int64) {
	r, err := s.db.Exec(`INSERT INTO vicidial_list (status, list_id, phone_code, phone_number) VALUES ('NEW', 101, '33', ?)`, number)
	require.NoError(s.t, err)
	lead, err = r.LastInsertId()
	require.NoError(s.t, err)
	s.exec(`INSERT INTO vicidial_hopper SET lead_id = ?, campaign_id = 'SALES', status = 'READY', list_id = 101`, lead)
	return lead
}

// dial does what a dialler of VICIdial does: it takes what is ready, and calls what it has taken.
func (s *site) dial() (called []string) {
	s.t.Helper()
	s.exec(`UPDATE vicidial_hopper SET status = 'QUEUE', user = 'VDAD_1' WHERE campaign_id = 'SALES' AND status = 'READY'
		ORDER BY priority DESC, hopper_id LIMIT 50`)
	rows, err := s.db.Query(`SELECT l.lead_id, l.phone_number FROM vicidial_hopper h JOIN vicidial_list l ON l.lead_id = h.lead_id
		WHERE h.status = 'QUEUE' AND h.user = 'VDAD_1' ORDER BY h.priority DESC, h.hopper_id`)
	require.NoError(s.t, err)
	defer rows.Close()
	for rows.Next() {
		var lead int64
		var number string
		require.NoError(s.t, rows.Scan(&lead, &number))
		called = append(called, number)
	}
	s.exec(`UPDATE vicidial_hopper SET status = 'INCALL' WHERE status = 'QUEUE' AND user = 'VDAD_1'`)
	return called
}

// look looks once at the hopper, in front of a service.
func (s *site) look(h http.Handler) (told, error) {
	s.t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1/objections" {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"in_force":true,"on":"2026-11-23"}`)
			return
		}
		h.ServeHTTP(w, r)
	}))
	defer srv.Close()
	var err error
	s.h.gate, err = line.New(srv.URL, "")
	require.NoError(s.t, err)
	s.h.gate.Patience = 300 * time.Millisecond
	return s.h.look(s.t.Context())
}

// TestNoCallLeaves, whatever stands where gate should, and one does where gate permits it.
func TestNoCallLeaves(t *testing.T) {
	s := newSite(t)
	require.NoError(t, s.h.guarded(t.Context()))
	s.lead("639981234")
	require.Empty(t, s.dial(), "nobody was asked")
	told, err := s.look(faults.Permitting())
	require.NoError(t, err)
	require.Equal(t, 1, told.permitted)
	require.Equal(t, []string{"639981234"}, s.dial())
	require.Empty(t, s.dial(), "it is taken once")
	for name, h := range faults.Services() {
		t.Run(name, func(t *testing.T) {
			s.clear()
			s.lead("639981234")
			_, err := s.look(faults.Permitting()) // it was permitted a moment ago
			require.NoError(t, err)
			_, err = s.look(h)
			if err != nil {
				require.NotContains(t, err.Error(), "39981234")
			}
			require.Empty(t, s.dial())
		})
	}
	t.Run("down", func(t *testing.T) {
		s.clear()
		s.lead("639981234")
		_, err := s.look(faults.Permitting())
		require.NoError(t, err)
		s.h.gate, err = line.New("http://127.0.0.1:1", "")
		require.NoError(t, err)
		_, err = s.h.look(t.Context())
		require.Error(t, err)
		require.Empty(t, s.dial())
	})
}

// TestAPermitIsOfThisMoment, of this lead and of the number that it has now.
func TestAPermitIsOfThisMoment(t *testing.T) {
	s := newSite(t)
	for name, between := range map[string]func(lead int64){
		"the permit is over":           func(int64) { s.exec(`UPDATE rgpd_permit SET until_epoch = UNIX_TIMESTAMP()`) },
		"the recipe has stopped since": func(int64) { s.exec(`UPDATE rgpd_permit SET until_epoch = UNIX_TIMESTAMP() - 60`) },
		"another number": func(lead int64) {
			s.exec(`UPDATE vicidial_list SET phone_number = '639985555' WHERE lead_id = ?`, lead)
		},
		"another country":          func(lead int64) { s.exec(`UPDATE vicidial_list SET phone_code = '32' WHERE lead_id = ?`, lead) },
		"another lead":             func(int64) { s.exec(`UPDATE vicidial_hopper SET lead_id = ?`, s.lead("639985555")) },
		"the lead is gone":         func(lead int64) { s.exec(`DELETE FROM vicidial_list WHERE lead_id = ?`, lead) },
		"another of its numbers":   func(int64) { s.exec(`UPDATE vicidial_hopper SET alt_dial = 'ALT'`) },
		"an objection in the list": func(int64) { s.exec(`INSERT INTO vicidial_dnc VALUES ('639981234')`) },
		"an objection in a campaign": func(int64) {
			s.exec(`INSERT INTO vicidial_campaign_dnc VALUES ('639981234', 'OTHER')`)
		},
		"an agent says that they objected": func(lead int64) {
			s.exec(`UPDATE vicidial_list SET status = 'DNC' WHERE lead_id = ?`, lead)
		},
		"nobody permitted it": func(int64) { s.exec(`DELETE FROM rgpd_permit`) },
		"the hopper is shut":  func(int64) { require.NoError(t, s.h.shut(t.Context())) },
		"another insertion": func(lead int64) {
			s.exec(`DELETE FROM vicidial_hopper`)
			s.exec(`INSERT INTO vicidial_hopper SET lead_id = ?, campaign_id = 'SALES', status = 'QUEUE', user = 'VDAD_1', list_id = 101`, lead)
		},
	} {
		t.Run(name, func(t *testing.T) {
			s.clear()
			lead := s.lead("639981234")
			_, err := s.look(faults.Permitting())
			require.NoError(t, err)
			require.Equal(t, "READY", s.one(`SELECT status FROM vicidial_hopper`))
			between(lead)
			require.Empty(t, s.dial())
		})
	}
}

// TestWhatIsNotAskedAboutIsHeld: a list without facts, a number that is none, another number of the lead, a second lead
// of a number, one that is being dialled.
func TestWhatIsNotAskedAboutIsHeld(t *testing.T) {
	s := newSite(t)
	for name, c := range map[string]struct {
		change func()
		want   told
		status string
	}{
		"no facts of the list":      {func() { s.exec(`UPDATE vicidial_hopper SET list_id = 102`) }, told{noFacts: 1}, "NEW"},
		"another campaign":          {func() { s.exec(`UPDATE vicidial_hopper SET campaign_id = 'X'`) }, told{noFacts: 1}, "NEW"},
		"a campaign that is a path": {func() { s.exec(`UPDATE vicidial_hopper SET campaign_id = '../SALES'`) }, told{noFacts: 1}, "NEW"},
		"no number":                 {func() { s.exec(`UPDATE vicidial_list SET phone_number = 'unknown'`) }, told{unknown: 1}, "RGPDU"},
		"of another country with a zero": {func() { s.exec(`UPDATE vicidial_list SET phone_code = '32', phone_number = '0475123456'`) },
			told{unknown: 1}, "RGPDU"},
		"another number of the lead": {func() { s.exec(`UPDATE vicidial_hopper SET alt_dial = 'ALT'`) }, told{alternate: 1}, "NEW"},
		"in the list of objections":  {func() { s.exec(`INSERT INTO vicidial_dnc VALUES ('639981234')`) }, told{stopped: 1, stops: 1}, "DNCL"},
		"the number is being dialled": {func() {
			s.exec(`INSERT INTO vicidial_hopper SET lead_id = (SELECT lead_id FROM vicidial_list), campaign_id = 'X', status = 'DNC', list_id = 1`)
			s.exec(`DROP TRIGGER rgpd_hopper_update`)
			s.exec(`UPDATE vicidial_hopper SET status = 'INCALL' WHERE campaign_id = 'X'`)
			guard(t, s.db)
		}, told{held: 1}, "NEW"},
	} {
		t.Run(name, func(t *testing.T) {
			s.clear()
			s.lead("639981234")
			c.change()
			got, err := s.look(faults.Permitting())
			require.NoError(t, err)
			require.Equal(t, c.want, got)
			require.Equal(t, c.status, s.one(`SELECT status FROM vicidial_list LIMIT 1`))
			require.Empty(t, s.dial())
		})
	}
	s.clear()
	s.lead("639981234")
	s.lead("0639981234")
	got, err := s.look(faults.Permitting())
	require.NoError(t, err)
	require.Equal(t, told{permitted: 1, held: 1}, got)
	require.Equal(t, []string{"639981234"}, s.dial(), "one lead of a number at once")
	got, err = s.look(faults.Permitting())
	require.NoError(t, err)
	require.Equal(t, told{held: 1}, got)
	require.Empty(t, s.dial())
}

// TestWithTheServiceItself: it permits at an hour that the law permits, not after four calls, and never whom either side
// knows to have objected; each side learns it from the other.
func TestWithTheServiceItself(t *testing.T) {
	s := newSite(t)
	address := started.Gate(t, started.Listed(t)...)
	g, err := line.New(address, "")
	require.NoError(t, err)
	s.h.gate = g
	file := filepath.Join(s.h.facts, "SALES", "101.json")
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	ask := func() told {
		t.Helper()
		got, err := s.h.look(t.Context())
		require.NoError(t, err)
		return got
	}
	s.lead("639981234")
	require.Equal(t, told{permitted: 1}, ask())
	require.Equal(t, []string{"639981234"}, s.dial())
	// A consumer is not called to sell on such facts, whatever the hour: the lead leaves the hopper, and says why.
	s.clear()
	s.lead("639981234")
	require.NoError(t, os.WriteFile(file, bytes.Replace(b, []byte("legal-person"), []byte("consumer"), 1), 0o600))
	require.Equal(t, told{forbidden: 1}, ask())
	require.Equal(t, "RGPDN", s.one(`SELECT status FROM vicidial_list`))
	require.Equal(t, "0", s.one(`SELECT COUNT(*) FROM vicidial_hopper`))
	s.clear()
	s.lead("639981234")
	require.NoError(t, os.WriteFile(file, bytes.Replace(b, []byte(`"rest": "nothing-on-file"`), []byte(`"facts": "rgpd-facts/1"`), 1), 0o600))
	require.Equal(t, told{unknown: 1}, ask())
	require.Equal(t, "RGPDU", s.one(`SELECT status FROM vicidial_list`))
	require.Empty(t, s.dial())
	require.NoError(t, os.WriteFile(file, b, 0o600))

	// An agent enters an objection; gate has it from the next look on, for every system that asks.
	s.clear()
	s.exec(`INSERT INTO vicidial_dnc VALUES ('639985555'), ('800XXXXXXX'), ('1234')`)
	s.exec(`INSERT INTO vicidial_list (status, list_id, phone_code, phone_number) VALUES ('DNC', 101, '33', '639985556')`)
	got := ask()
	require.Equal(t, told{stops: 2, unread: 2}, got)
	require.Equal(t, told{}, ask(), "once")
	// Who took it back is not kept; who objects again is told of again.
	s.exec(`DELETE FROM vicidial_dnc WHERE phone_number = '639985555'`)
	require.Equal(t, told{}, ask())
	require.Equal(t, "0", s.one(`SELECT COUNT(*) FROM rgpd_told WHERE phone_number = '639985555'`))
	require.Equal(t, "3", s.one(`SELECT COUNT(*) FROM rgpd_told`))
	s.exec(`INSERT INTO vicidial_dnc VALUES ('639985555')`)
	require.Equal(t, told{stops: 1}, ask())
	for _, number := range []string{"639985555", "0639985556"} {
		s.lead(number) // in a list that was bought again
		s.exec(`DELETE FROM vicidial_dnc`)
		got = ask()
		require.Equal(t, 1, got.stopped, "%+v", got)
		require.Empty(t, s.dial())
		require.Equal(t, number, s.one(`SELECT phone_number FROM vicidial_dnc`), "VICIdial stops it by itself from now on")
		require.Equal(t, "DNCL", s.one(`SELECT status FROM vicidial_list ORDER BY lead_id DESC LIMIT 1`))
		require.Equal(t, "0", s.one(`SELECT COUNT(*) FROM vicidial_hopper`))
	}
	// Facts that are misspelt permit nobody, and are counted.
	s.clear()
	s.lead("639981234")
	require.NoError(t, os.WriteFile(file, bytes.Replace(b, []byte(`"information"`), []byte(`"infrmation"`), 1), 0o600))
	require.Equal(t, told{noFacts: 1}, ask())
	for _, wrong := range []string{"{", "[]", "null", `{"prospect":{}}` + "x", `{"prospect":{"number":"06 39 98 12 34"}}`,
		`{"at":"2026-11-23T10:30:00+01:00","prospect":{}}`, strings.Replace(string(b), "live-call", "sms", 1),
		strings.Replace(string(b), `"channel": "live-call",`, "", 1)} {
		require.NoError(t, os.WriteFile(file, []byte(wrong), 0o600))
		require.Equal(t, told{noFacts: 1}, ask())
		args := []string{"-gate", address, "-dsn", "none", "-facts", s.h.facts, "-once"}
		require.ErrorContains(t, run(t.Context(), args, io.Discard), "-facts: SALES/101.json", wrong)
	}
	require.Empty(t, s.dial())
}

// TestTheAttemptsAreThoseOfTheLog, of the last month, whatever the spelling of the number; one of an unknown instant makes
// them unknown.
func TestTheAttemptsAreThoseOfTheLog(t *testing.T) {
	s := newSite(t)
	lead := s.lead("639981234")
	asked := func() (attempts []string, told bool) {
		t.Helper()
		rows, err := s.h.rows(t.Context())
		require.NoError(t, err)
		called, err := s.h.attempts(t.Context(), rows)
		require.NoError(t, err)
		b, has := s.h.question(rows[0], "+33639981234", called["639981234"])
		require.True(t, has)
		var q struct {
			Prospect struct {
				Number   string
				Attempts *[]string
			}
		}
		require.NoError(t, json.Unmarshal(b, &q))
		require.Equal(t, "+33639981234", q.Prospect.Number)
		if q.Prospect.Attempts == nil {
			return nil, false
		}
		return *q.Prospect.Attempts, true
	}
	got, told := asked()
	require.True(t, told)
	require.Empty(t, got)
	for i, number := range []string{"639981234", "0639981234", "33639981234", "639981234"} {
		s.exec(`INSERT INTO vicidial_log VALUES (?, ?, NOW() - INTERVAL ? DAY, UNIX_TIMESTAMP() - 86400 * ?, '33', ?)`,
			fmt.Sprint(i), lead, i*12, i*12, number)
	}
	s.exec(`INSERT INTO vicidial_log VALUES ('other', ?, NOW(), UNIX_TIMESTAMP(), '33', '639985555')`, lead)
	got, told = asked()
	require.True(t, told)
	require.Len(t, got, 3, "the fourth was thirty-six days ago")
	s.exec(`INSERT INTO vicidial_log VALUES ('unknown', ?, NULL, NULL, '33', '639981234')`, lead)
	_, told = asked()
	require.False(t, told)
}

// TestTheProgram refuses to run in front of a hopper without guard, tells counts alone, and shows no password.
func TestTheProgram(t *testing.T) {
	s := newSite(t)
	srv := httptest.NewServer(faults.Permitting())
	defer srv.Close()
	dsn := filepath.Join(t.TempDir(), "dsn")
	require.NoError(t, os.WriteFile(dsn, []byte(s.dsn+"\n"), 0o600))
	args := []string{"-gate", srv.URL, "-dsn", dsn, "-facts", s.h.facts, "-once"}
	s.lead("639981234")
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), args, &out))
	require.Contains(t, out.String(), "permitted 1, held 0")
	require.NotContains(t, out.String(), "39981234")
	require.Equal(t, []string{"639981234"}, s.dial())
	for _, one := range statements(removal) {
		s.exec(one)
	}
	require.Equal(t, "0", s.one(`SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()
		AND TABLE_NAME LIKE 'rgpd%'`), "no number of an objector is left behind")
	require.ErrorContains(t, run(t.Context(), args, &out), "no guard")
	s.exec(`INSERT INTO vicidial_hopper SET lead_id = 1, campaign_id = 'SALES', status = 'READY', list_id = 101`)
	require.Equal(t, "1", s.one(`SELECT COUNT(*) FROM vicidial_hopper WHERE status = 'READY'`), "it dials again as it did")
	for _, wrong := range [][]string{{"x"}, {"-every", "20s", "-gate", "a", "-dsn", "b", "-facts", "c"},
		{"-gate", "http://example.com", "-dsn", dsn, "-facts", "c"}} {
		require.Error(t, run(t.Context(), wrong, &out))
	}
	require.NoError(t, os.WriteFile(dsn, []byte("cron:hunter2"), 0o600))
	err := run(t.Context(), args, &out)
	require.Error(t, err)
	require.NotContains(t, err.Error(), "hunter2")
	out.Reset()
	require.NoError(t, run(t.Context(), nil, &out))
	require.Contains(t, out.String(), "-setup")
	out.Reset()
	require.NoError(t, run(t.Context(), []string{"-setup"}, &out))
	require.Equal(t, setup, out.String())
}

// TestANumberAsGateReadsIt: VICIdial keeps the code apart; what is not sure is no number.
func TestANumberAsGateReadsIt(t *testing.T) {
	for _, c := range []struct{ code, number, want string }{
		{"33", "639981234", "+33639981234"}, {"33", "0639981234", "0639981234"}, {"33", "33639981234", "+33639981234"},
		{"", "639981234", "+33639981234"}, {"", "0639981234", "0639981234"}, {"", "33639981234", "+33639981234"},
		{"262", "0692123456", "0692123456"}, {"262", "692123456", "+262692123456"}, {"1", "2015550123", "+12015550123"},
		{"33", "0033639981234", "+33639981234"}, {"+33", "639981234", "+33639981234"},
		{"32", "0475123456", ""}, {"33", "06399812345", ""}, {"33", "06 39 98", ""}, {"33", "", ""}, {"x", "639981234", ""},
	} {
		got, ok := international(c.code, c.number)
		if c.want == "" {
			require.False(t, ok, "%v", c)
			continue
		}
		require.True(t, ok, "%v", c)
		require.Equal(t, c.want, got, "%v", c)
	}
}
