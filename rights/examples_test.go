package rights_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/rights"
)

// An example of testdata/deadline-examples.json, as the file is made: a fact
// that is absent is unknown, an expectation that is absent is not tested.
type example struct {
	ID           string
	Kind         string
	Received     time.Time
	Jurisdiction string
	Facts        map[string]any
	Expected     map[string]any
}

var jurisdictions = map[string]rights.Place{
	"FR": {Territory: rgpd.Mainland},
	"EU": {Territory: rgpd.Abroad, Clock: rights.CentralEurope},
	"DE": {Territory: rgpd.Abroad, Clock: rights.CentralEurope},
	"UK": {Territory: rgpd.Abroad, Clock: rights.WesternEurope},
}

func (e example) word(t *testing.T, key string) string {
	v, ok := e.Facts[key]
	if !ok || v == nil {
		return ""
	}
	s, ok := v.(string)
	require.True(t, ok, "%s: %s", e.ID, key)
	return s
}

func (e example) day(t *testing.T, key string) rgpd.Date {
	s := e.word(t, key)
	if s == "" {
		return 0
	}
	d, err := rgpd.ParseDate(s)
	require.NoError(t, err)
	return d
}

func (e example) fact(key string) rgpd.Answer {
	switch e.Facts[key] {
	case true:
		return rgpd.Yes
	case false:
		return rgpd.No
	}
	return 0
}

func (e example) request(t *testing.T) rights.Request {
	place, ok := jurisdictions[e.Jurisdiction]
	require.True(t, ok, e.Jurisdiction)
	r := rights.Request{Place: place, Received: e.Received}
	word := e.word(t, "right")
	if word == "consent-withdrawal" {
		word = "withdrawal"
	}
	require.NoError(t, r.Right.UnmarshalText([]byte(word)))
	switch e.word(t, "purpose") {
	case "":
	case "direct-marketing":
		r.Purpose = rights.Marketing
	default:
		r.Purpose = rights.OtherPurpose
	}
	r.Identity = rights.Pause{
		Ground: e.fact("identity_reasonable_doubt"), Asked: e.day(t, "identity_asked"), Enough: e.day(t, "identity_received"),
	}
	if sent := e.day(t, "extension_notice_sent"); sent != 0 {
		r.Extension.Notified = place.Midnight(sent).Add(12 * time.Hour)
	}
	if why := e.word(t, "extension_reasons"); why != "" {
		r.Extension.Reasons = rgpd.Yes
		if why == "complexity" {
			r.Extension.Complexity = rgpd.Yes
		}
	}
	return r
}

// TestExamples holds the 32 dated examples of the law file. The keys that were
// compared are ticked off, so that none is passed over in silence.
func TestExamples(t *testing.T) {
	raw, err := os.ReadFile("testdata/deadline-examples.json")
	require.NoError(t, err)
	var all []example
	require.NoError(t, json.Unmarshal(raw, &all))
	require.Len(t, all, 32)

	// The duties that follow from the risk of a breach are those of package
	// register; the hours of the breach are counted here.
	elsewhere := map[string]bool{
		"note": true, "printed": true, "soft": true,
		"notify_authority": true, "notify_persons": true, "document": true, "persons_due": true, "processor_limit": true,
	}
	for _, e := range all {
		t.Run(e.ID, func(t *testing.T) {
			if due, ok := e.Expected["due"]; ok && due == nil && e.Kind == "breach" {
				t.Skip("nothing to notify and no hour to count: package register")
			}
			got := map[string]any{}
			switch e.Kind {
			case "dsar", "objection":
				r := e.request(t)
				answered(got, r, rights.Answer)
			case "dsar-refusal":
				answered(got, e.request(t), rights.Refusal)
			case "information-art13", "information-art14":
				informed(t, got, e)
			case "breach":
				breach(got, e)
			default:
				t.Fatalf("kind %s", e.Kind)
			}
			for key, want := range e.Expected {
				if elsewhere[key] {
					continue
				}
				have, ok := got[key]
				require.True(t, ok, "%s is not compared", key)
				if s, ok := want.(string); ok {
					if at, err := time.Parse(time.RFC3339, s); err == nil {
						require.IsType(t, at, have, key)
						require.True(t, at.Equal(have.(time.Time)), "%s: got %v, want %v", key, have, at)
						continue
					}
				}
				if n, ok := want.(float64); ok {
					want = int(n)
				}
				require.Equal(t, want, have, key)
			}
		})
	}
}

func answered(got map[string]any, r rights.Request, k rights.Kind) {
	d := r.Deadline(k)
	got["due"], got["nominal"], got["due_before"] = d.Due.String(), d.Nominal.String(), d.Limit
	got["due_cautious"], got["suspended_days"] = d.Cautious.String(), d.SuspendedDays
	got["due_chained"] = ""
	for o := range d.Open() {
		if o.ID == "single-period" {
			got["due_chained"] = o.Strict.String()
		}
	}
	notice := r.Deadline(rights.ExtensionNotice)
	got["extension_notice_due"], got["extension_notice_nominal"] = notice.Due.String(), notice.Nominal.String()
	got["extension_valid"] = r.Extended() == rights.Effective
	if stop := r.Deadline(rights.StopMarketing); stop.State == rights.Instant {
		got["stop_from"] = stop.At
	}
	got["refusable"] = !r.AboutMarketing()
	got["restriction_pending"] = r.HeldPending()
}

func informed(t *testing.T, got map[string]any, e example) {
	c := rights.Collection{Place: jurisdictions[e.Jurisdiction], Obtained: e.Received, From: rights.FromPerson}
	if e.Kind == "information-art14" {
		c.From = rights.Elsewhere
		require.Equal(t, e.day(t, "obtained"), c.Place.Day(e.Received))
	}
	c.FirstContact.Day = e.day(t, "first_contact")
	c.FirstDisclosure.Day = e.day(t, "first_disclosure")
	d := c.Inform()
	got["due"], got["nominal"], got["outer_limit"] = d.Due.String(), d.Nominal.String(), d.Outer.String()
	if !d.Limit.IsZero() {
		got["due_before"] = d.Limit
	}
	if !d.At.IsZero() {
		got["due_at"] = d.At
	}
}

// breach counts 72 hours from the awareness of the controller, which is what
// received is in the file; the other instants start nothing.
func breach(got map[string]any, e example) {
	clock := calendar.Clock{Offset: 3600, Summer: calendar.UnionSummer}
	strict, full := clock.AddHours(e.Received.Unix(), 72)
	got["due"], got["due_full_hours"] = any(time.Unix(strict, 0)), time.Unix(full, 0)
}
