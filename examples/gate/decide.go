package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
)

// An inquiry is what a caller asks.
type inquiry struct {
	// ID comes back with the answer: the caller's own name of the question.
	ID       string            `json:"id,omitempty"`
	Channel  rgpd.Channel      `json:"channel,omitzero"`
	At       instant           `json:"at,omitzero"`    // left out: now
	Lang     string            `json:"lang,omitempty"` // en or fr; empty: en
	Prospect prospect.Prospect `json:"prospect,omitzero"`
	// Report adds the whole report of the decision; Record its evidence, some 300 bytes in base64.
	Report rgpd.Answer `json:"report,omitzero"`
	Record rgpd.Answer `json:"record,omitzero"`
}

// An instant is one that a question is about. That of the year 1, which programs send for none, is not now.
type instant struct{ time.Time }

func (a *instant) UnmarshalText(b []byte) error {
	if err := a.Time.UnmarshalText(b); err != nil {
		return &rgpd.InputError{Shape: input.Shape(string(b)), Remedy: wantInstant}
	}
	if a.IsZero() {
		return &rgpd.InputError{Remedy: "no instant, but what programs send for none; leave it out for now"}
	}
	return nil
}

func (a *instant) UnmarshalJSON(b []byte) error {
	var text string
	if json.Unmarshal(b, &text) != nil {
		return &rgpd.InputError{Remedy: wantInstant}
	}
	return a.UnmarshalText([]byte(text))
}

const wantInstant = "want an instant such as 2026-11-23T11:00:00+01:00"

// or is the instant, and otherwise now.
func (a instant) or(now func() time.Time) instant {
	if a.IsZero() {
		return instant{now()}
	}
	return a
}

// A reply is what the caller is told.
type reply struct {
	ID      string       `json:"id,omitempty"`
	Allowed bool         `json:"allowed"`
	Verdict rgpd.Verdict `json:"verdict"`
	Says    string       `json:"says"`
	At      time.Time    `json:"at"`
	// Until is the end of a permission if nothing happens to the person; Next the next permitted instant.
	Until   time.Time `json:"until,omitzero"`
	Next    time.Time `json:"next,omitzero"`
	Because []reason  `json:"because,omitempty"`
	// MayApply are the rules that could decide if more were known: nobody says that they do.
	MayApply []reason   `json:"may_apply,omitempty"`
	Duties   []reason   `json:"duties,omitempty"`
	Missing  []question `json:"missing,omitempty"`
	// Particulars say what more is known of a fact: what a consent lacks, for instance.
	Particulars []string `json:"particulars,omitempty"`
	Presumed    []string `json:"presumed,omitempty"`
	// Remedies are the smallest lawful changes that would allow it; all steps of one are needed.
	Remedies [][]step `json:"remedies,omitempty"`
	// ListAsked: the service has a list of objections. Without one, what the question says of them is all there is.
	ListAsked bool         `json:"list_asked"`
	Policy    string       `json:"policy"`
	RuleSet   string       `json:"rule_set"`
	LawAsOf   rgpd.Date    `json:"law_as_of"`
	Later     bool         `json:"later,omitempty"` // the instant is after the law was last read
	Report    *rgpd.Report `json:"report,omitempty"`
	Record    string       `json:"record,omitempty"`
}

// longestID is how long an ID may be.
const longestID = 200

// read reads an inquiry strictly: a fact that is misspelt is an error, not an unknown one.
func (s *server) read(b []byte) (q inquiry, err error) {
	if err := input.Exact(b, &q); err != nil {
		return q, err
	}
	if _, err = common(q.ID, q.Lang); err == nil && q.Channel == 0 {
		err = errNoChannel()
	}
	q.At = q.At.or(s.now)
	return q, err
}

// common reads what questions have in common: the caller's own name of them, and the language of the answer.
func common(id, lang string) (language.Tag, error) {
	switch {
	case len(id) > longestID:
		return language.Und, &rgpd.InputError{Path: "id", Remedy: "longer than 200 bytes"}
	case lang == "fr":
		return language.French, nil
	case lang == "" || lang == "en":
		return language.English, nil
	}
	return language.Und, &rgpd.InputError{Path: "lang", Shape: input.Shape(lang), Remedy: "want fr or en"}
}

func errNoChannel() error {
	return &rgpd.InputError{Path: "channel", Remedy: "missing; want live-call, automated-call, sms or email"}
}

// decide answers an inquiry, and keeps the decision before anybody is told of it.
func (s *server) decide(q inquiry) (reply, error) {
	_, r, err := s.decided(q)
	return r, err
}

// decided is the decision as well.
func (s *server) decided(q inquiry) (d rgpd.Decision, r reply, err error) {
	d = s.policy.CanCallAt(q.Prospect, q.Channel, q.At.Time)
	record := d.Record(s.person(&q.Prospect))
	if s.records != nil {
		if err := s.records.keep(record); err != nil {
			return d, reply{}, err
		}
	}
	s.meter.decision(d.Verdict())
	tag, err := common(q.ID, q.Lang)
	if err != nil {
		return d, reply{}, err
	}
	r = reply{
		ID: q.ID, Allowed: d.Allowed(), Verdict: d.Verdict(), Says: d.In(tag), At: d.At(),
		Missing: questions(d.Missing(), "prospect.", tag), Duties: duties(d, tag), Remedies: remedies(d, tag),
		ListAsked: s.gate != nil, Policy: d.Policy(), RuleSet: s.policy.RuleSet().Digest(), LawAsOf: rgpd.LawAsOf,
		Later: d.Later(),
	}
	if why := reasons(slices.Collect(d.Because()), tag); d.Verdict() == rgpd.Undecided {
		r.MayApply = why
	} else {
		r.Because = why
	}
	for n := range d.Particulars() {
		r.Particulars = append(r.Particulars, n.Says.In(tag))
	}
	for n := range d.Presumed() {
		r.Presumed = append(r.Presumed, n.ID)
	}
	switch d.Verdict() {
	case rgpd.Allowed:
		r.Until, _ = s.policy.Until(q.Prospect, q.Channel, q.At.Time)
	case rgpd.Deferred:
		r.Next, _ = s.policy.Next(q.Prospect, q.Channel, q.At.Time)
	}
	if q.Report == rgpd.Yes {
		report := d.Report()
		r.Report = &report
	}
	if q.Record == rgpd.Yes {
		b, err := record.MarshalText()
		if err != nil {
			return d, reply{}, err
		}
		r.Record = string(b)
	}
	return d, r, nil
}

// person names whom a decision is about, for who has the key.
func (s *server) person(p *prospect.Prospect) (who rgpd.PersonID) {
	if s.key == nil {
		return who
	}
	persons, err := s.key.Persons(p.Campaign.Principal)
	if err != nil {
		return who
	}
	return persons.ID(p.Number)
}

// decisions answers one inquiry, or one a line in their order.
func (s *server) decisions(w http.ResponseWriter, r *http.Request) error {
	lines, err := isJSON(r)
	if err != nil {
		return err
	}
	if lines {
		return s.batch(w, r)
	}
	b, err := body(w, r)
	if err != nil {
		return err
	}
	q, err := s.read(b)
	if err != nil {
		return err
	}
	a, err := s.decide(q)
	if err != nil {
		return err
	}
	return answer(w, a)
}

// body reads a whole body.
func body(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if r.ContentLength > mostBody && r.Header.Get("Expect") != "" { // it has not begun to send
		return nil, errLarge
	}
	b, err := io.ReadAll(io.LimitReader(r.Body, mostBody+1))
	if err == nil && len(b) > mostBody {
		// What is still being sent is taken in, as far as that goes, or its sender would see no answer.
		_, _ = io.CopyN(io.Discard, r.Body, mostTakenIn)
		w.Header().Set("Connection", "close")
		return nil, errLarge
	}
	if err != nil {
		return nil, problem{Status: http.StatusBadRequest, Title: "the request broke off", Remedy: "send it again"}
	}
	return b, nil
}

// mostTakenIn is how much of a body that is too large is taken in, within the time that a request has.
const mostTakenIn = 256 << 20

var errLarge = problem{
	Status: http.StatusRequestEntityTooLarge, Title: "too large", Remedy: "at most 64 KiB for an object",
}

// A fault is what stands in a batch in the place of an answer.
type fault struct {
	Line    int     `json:"line"`
	ID      string  `json:"id,omitempty"`
	Allowed bool    `json:"allowed"` // never
	Problem problem `json:"problem"`
}

// batch answers line by line, as they come: what is not read yet is not held, and who does not read the answers is not
// read from.
func (s *server) batch(w http.ResponseWriter, r *http.Request) error {
	rc := http.NewResponseController(w)
	if err := rc.EnableFullDuplex(); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/x-ndjson")
	in, out := bufio.NewReaderSize(r.Body, mostBody), bufio.NewWriterSize(w, 32<<10)
	for n := 1; ; n++ {
		if in.Buffered() == 0 { // the caller may be waiting
			if err := errors.Join(out.Flush(), rc.Flush()); err != nil {
				return ended(err)
			}
			until := time.Now().Add(patience)
			_ = rc.SetReadDeadline(until)
			_ = rc.SetWriteDeadline(until)
		}
		line, err := in.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			s.faulty(out, n, nil, lineError("longer than 64 KiB; nothing after it is read"))
			if err := errors.Join(out.Flush(), rc.Flush()); err != nil {
				return ended(err)
			}
			return leave(in)
		}
		if err != nil && !errors.Is(err, io.EOF) {
			s.faulty(out, n, nil, lineError("the request broke off here; send from this line on"))
			return ended(out.Flush())
		}
		if text := bytes.TrimSpace(line); len(text) > 0 {
			q, wrong := s.read(text)
			var a reply
			if wrong == nil {
				a, wrong = s.decide(q)
			}
			if wrong != nil {
				s.faulty(out, n, text, wrong)
			} else if b, failed := marshal(a); failed != nil {
				s.faulty(out, n, text, failed)
			} else {
				_, _ = out.Write(append(b, '\n'))
			}
		}
		if err != nil {
			return ended(out.Flush())
		}
	}
}

// mostLeft is how much of a batch that is answered no further is taken in, so that its connection may stay.
const mostLeft = 1 << 20

// leave takes in the rest of a batch, and is errCut if it is too long, or does not come: what a handler that answers as
// it reads leaves in the body, package net/http might read twice.
func leave(in io.Reader) error {
	if _, err := io.CopyN(io.Discard, in, mostLeft); errors.Is(err, io.EOF) {
		return nil
	}
	return errCut
}

// errCut is a connection to be cut, of a caller who was told why.
var errCut = problem{Status: http.StatusRequestEntityTooLarge, Title: "the rest is not read"}

func lineError(remedy string) error { return &rgpd.InputError{Remedy: remedy} }

// faulty writes what is wrong with a line, with its ID where that alone can be read.
func (s *server) faulty(out io.Writer, n int, line []byte, wrong error) {
	s.meter.fault()
	f := fault{Line: n, Problem: problemOf(wrong)}
	var named struct {
		ID string `json:"id"`
	}
	if json.Unmarshal(line, &named) == nil && len(named.ID) <= longestID {
		f.ID = named.ID
	}
	if b, err := marshal(f); err == nil {
		_, _ = out.Write(append(b, '\n'))
	}
}

// marshal writes JSON for programs: what HTML would escape is written as it is.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// errGone is a caller who left.
var errGone = problem{Status: 499, Title: "the caller left"}

// ended is an error of writing: the caller left, and nobody is to be told.
func ended(err error) error {
	if err != nil {
		return errGone
	}
	return nil
}
