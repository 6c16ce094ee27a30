package consent_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

const meansThatAreNone = consent.Means(200)

// S10: a withdrawal in doubt withdraws. RGPD, art. 7(3): a date on file is that of a
// withdrawal, whatever the means are said to be.
func TestDatedWithdrawalWithdrawsWhateverTheMeans(t *testing.T) {
	before, on, after := later.Add(-time.Second), later, later.Add(time.Second)
	for _, c := range []struct {
		name  string
		by    consent.Means
		until rgpd.Verdict // before the day of the withdrawal
	}{
		{"none on file", consent.NoWithdrawal, rgpd.Allowed},
		{"by unknown means", 0, rgpd.Undecided},
		{"by means that are none", meansThatAreNone, rgpd.Undecided},
		{"by voice", consent.ByVoice, rgpd.Allowed},
		{"by letter", consent.ByLetter, rgpd.Allowed},
		{"by other means", consent.ByOtherMeans, rgpd.Allowed},
	} {
		t.Run(c.name, func(t *testing.T) {
			for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
				r := with(func(r *consent.Record) {
					r.Channels, r.Withdrawal = rgpd.ChannelsOf(ch), consent.Withdrawal{By: c.by, At: on}
				})
				want := []rgpd.Verdict{c.until, rgpd.Forbidden, rgpd.Forbidden, rgpd.Forbidden}
				require.Empty(t, cmp.Diff(want, verdicts(r, ch, before, on, after, on.AddDate(0, 1, 0))))
				a := consent.Assess(r, boiler, ch, on)
				require.Equal(t, consent.Withdrawn, a.Status().State)
				require.True(t, a.Broken().Has(consent.StillStands))
				require.True(t, applies(r, ch, on, "consent-stop-and-erase"), "the withdrawal brings no duty")
				require.Equal(t, on, consent.Assess(r, boiler, ch, before).Status().Until, "a status outlives the withdrawal")

				kept := r.Retention(ch)
				require.Equal(t, on, kept.UseUntil)
				require.Equal(t, paris("2029-11-24", 0, 0), kept.ListUntil)
				require.Contains(t, kept.Rules, rgpd.RuleID("consent-stop-and-erase"))
			}
		})
	}
}

func TestUndatedWithdrawal(t *testing.T) {
	for by, want := range map[consent.Means]rgpd.Verdict{
		consent.NoWithdrawal: rgpd.Allowed, // searched, and none found
		0:                    rgpd.Undecided,
		meansThatAreNone:     rgpd.Undecided,
		consent.ByVoice:      rgpd.Forbidden, // at an unknown time, and it counts
		consent.ByLink:       rgpd.Forbidden,
		consent.ByReply:      rgpd.Forbidden,
		consent.ByEmail:      rgpd.Forbidden,
		consent.ByLetter:     rgpd.Forbidden,
		consent.ByOtherMeans: rgpd.Forbidden,
	} {
		r := with(func(r *consent.Record) { r.Withdrawal = consent.Withdrawal{By: by} })
		require.Empty(t, cmp.Diff([]rgpd.Verdict{want}, verdicts(r, rgpd.SMS, later)), "%d", by)
		require.Equal(t, want == rgpd.Forbidden, len(r.Retention(rgpd.SMS).Rules) > 1, "%d", by)
	}
}

// An imported base that says "none" and gives a day has a withdrawal.
func TestImportedDayOfWithdrawalWithdraws(t *testing.T) {
	m := consent.Mapping{
		Fields: map[string]string{"ref": "person.ref", "retrait": "withdrawal.by", "retire_le": "withdrawal.at"},
		Words:  map[string]map[string]string{"withdrawal.by": {"non": "none", "?": ""}},
		Layout: "02/01/2006 15:04", Place: rgpd.Mainland, Comma: ';',
	}
	m.Base = with(func(r *consent.Record) { r.Person.Ref, r.Withdrawal = "", consent.Withdrawal{} })
	file := "ref;retrait;retire_le\np-1;non;\np-2;non;22/11/2026 09:00\np-3;?;22/11/2026 09:00\n" +
		"p-4;;22/11/2026 09:00\np-5;non;24/11/2026 09:00\np-6;;\n"
	records, errs := collect(consent.ImportCSV(strings.NewReader(file), m))
	require.Empty(t, errs)
	got := []rgpd.Verdict{}
	for _, r := range records {
		got = append(got, verdicts(r, rgpd.LiveCall, later)...)
	}
	want := []rgpd.Verdict{rgpd.Allowed, rgpd.Forbidden, rgpd.Forbidden, rgpd.Forbidden, rgpd.Allowed, rgpd.Undecided}
	require.Empty(t, cmp.Diff(want, got))
}

// The exports of a dated withdrawal by unknown means say that there is one, and by none.
func TestExportsShowADatedWithdrawal(t *testing.T) {
	for _, by := range []consent.Means{consent.NoWithdrawal, 0, meansThatAreNone} {
		r := with(func(r *consent.Record) { r.Withdrawal = consent.Withdrawal{By: by, At: later.AddDate(0, 0, -1)} })
		a := consent.Assess(r, boiler, rgpd.LiveCall, later)
		out, err := a.JSONLD(house, language.French)
		require.NoError(t, err)
		var doc struct {
			Status []map[string]any `json:"dpv:hasConsentStatus"`
		}
		require.NoError(t, json.Unmarshal(out, &doc))
		require.Len(t, doc.Status, 2)
		require.Equal(t, []any{"dpv:ConsentWithdrawn"}, doc.Status[1]["@type"])
		require.Equal(t, "2026-11-22T14:00:00Z", doc.Status[1]["dpv:isIndicatedAtTime"])
		require.NotContains(t, doc.Status[1], "dpv:hasIndicationMethod")

		var page bytes.Buffer
		require.NoError(t, a.WriteProof(&page, consent.Page{Issuer: house.Parties[0], Issued: later}, language.French))
		require.Contains(t, page.String(), "Retrait")
		require.Contains(t, page.String(), "22 novembre 2026 à 15:00:00")
		require.NotContains(t, page.String(), "aucun retrait")
	}
}

// Of a consent and a withdrawal at one instant, the withdrawal is the last word, in
// whichever order they were entered.
func TestWithdrawalAtTheInstantOfAConsentWithdrawsIt(t *testing.T) {
	gave := given("p", collected)
	for name, e := range map[string]consent.Event{
		"withdrawn": {Kind: consent.ConsentWithdrawn, Person: "p", At: collected, Means: consent.ByLink},
		"refused":   {Kind: consent.ConsentRefused, Person: "p", At: collected, Record: consent.Record{Answer: consent.SaidNo}},
	} {
		for _, order := range [][]consent.Event{{gave, e}, {e, gave}} {
			h := consent.History{Entries: []consent.Entry{{Event: order[0]}, {Event: order[1]}}}
			require.NotEqual(t, consent.Valid, h.Assess(boiler, rgpd.LiveCall, later).Status().State, name)
		}
		e.At = collected.Add(-1) // before it: the consent came after, and stands
		h := consent.History{Entries: []consent.Entry{{Event: e}, {Event: gave}}}
		require.Equal(t, consent.Valid, h.Assess(boiler, rgpd.LiveCall, later).Status().State, name)
		h = consent.History{Entries: []consent.Entry{{Event: gave}, {Event: e}}} // but it was entered after
		require.NotEqual(t, consent.Valid, h.Assess(boiler, rgpd.LiveCall, later).Status().State, name)
	}
}

// What a journal holds of a withdrawal is never put off by what a record says of one.
func TestJournalKeepsTheEarliestWithdrawal(t *testing.T) {
	day := func(n int) time.Time { return collected.AddDate(0, 0, n) }
	history := func(own consent.Withdrawal, es ...consent.Event) (h consent.History) {
		e := given("p", collected)
		e.Record.Withdrawal = own
		for _, e := range append([]consent.Event{e}, es...) {
			h.Entries = append(h.Entries, consent.Entry{Event: e})
		}
		return h
	}
	withdrawn := func(n int) consent.Event {
		return consent.Event{Kind: consent.ConsentWithdrawn, Person: "p", At: day(n), Means: consent.ByLink}
	}
	refused := consent.Event{Kind: consent.ConsentRefused, Person: "p", At: day(5)}
	refused.Record = consent.Record{Answer: consent.SaidNo, Form: goodForm()}
	letter := consent.Withdrawal{By: consent.ByLetter, At: day(30)}
	for _, c := range []struct {
		name  string
		h     consent.History
		from  int  // the day from which nothing stands; 0: it stands
		doubt bool // whether the days before are in doubt
	}{
		{"the record says nothing", history(consent.Withdrawal{}), 0, false},
		{"the record says none", history(consent.Withdrawal{By: consent.NoWithdrawal}), 0, false},
		{"the record is dated, by none", history(consent.Withdrawal{By: consent.NoWithdrawal, At: day(3)}), 3, false},
		{"by unknown means", history(consent.Withdrawal{At: day(3)}), 3, true},
		{"by means that are none", history(consent.Withdrawal{By: meansThatAreNone, At: day(3)}), 3, true},
		{"and an event later", history(consent.Withdrawal{By: consent.NoWithdrawal, At: day(3)}, withdrawn(6)), 3, false},
		{"an event before the day of the record", history(letter, withdrawn(3)), 3, false},
		{"a refusal before the day of the record", history(letter, refused), 5, false},
		{"an event, where the means are none", history(consent.Withdrawal{By: meansThatAreNone}, withdrawn(3)), 3, true},
		{"two events", history(consent.Withdrawal{}, withdrawn(3), withdrawn(6)), 3, false},
		{"the means of the event are none", history(consent.Withdrawal{}, func() consent.Event {
			e := withdrawn(3)
			e.Means = consent.NoWithdrawal
			return e
		}()), 3, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for n := 1; n <= 9; n++ {
				stands := c.h.AsOf(day(n)).Assess(boiler, rgpd.LiveCall, day(n)).Status().State == consent.Valid
				if c.from != 0 && n >= c.from {
					require.False(t, stands, "day %d", n)
				} else {
					require.Equal(t, !c.doubt, stands, "day %d", n)
				}
			}
			if c.from != 0 {
				for _, r := range c.h.Records(day(9)) {
					if r.Answer == consent.SaidYes {
						require.Equal(t, day(c.from), r.Withdrawal.At)
					}
				}
			}
		})
	}
}

// Whatever happened and in whichever order it was entered: a consent stands only if the
// person said yes after the last time that they took back all they had given, and if
// that very record was not taken back.
func TestTheLastWordStands(t *testing.T) {
	rnd := rand.New(rand.NewPCG(17, 18))
	stood, fell := 0, 0
	for range 4000 {
		var h consent.History
		for n := range 1 + rnd.IntN(6) {
			e := given("p", collected.Add(time.Duration(rnd.IntN(8))*time.Hour))
			e.Record.ID, e.Record.Form.Wording = fmt.Sprint("c-", n), ""
			switch rnd.IntN(5) {
			case 0:
				e.Kind, e.Renews = consent.ConsentRenewed, fmt.Sprint("c-", rnd.IntN(n+1))
			case 1:
				e.Kind, e.Record = consent.ConsentRefused, consent.Record{Answer: consent.SaidNo, Form: goodForm()}
			case 2:
				e.Kind, e.Record, e.Means = consent.ConsentWithdrawn, consent.Record{}, consent.Means(rnd.IntN(9))
			case 3:
				e.Kind, e.Record, e.Means = consent.ConsentWithdrawn, consent.Record{}, consent.ByVoice
				e.Withdraws = fmt.Sprint("c-", rnd.IntN(n+1))
			}
			h.Entries = append(h.Entries, consent.Entry{Event: e})
		}
		rnd.Shuffle(len(h.Entries), func(i, j int) { h.Entries[i], h.Entries[j] = h.Entries[j], h.Entries[i] })
		at := collected.Add(time.Duration(rnd.IntN(9)) * time.Hour)
		a := h.AsOf(at).Assess(boiler, rgpd.LiveCall, at)
		takes := func(e, yes *consent.Event) bool { // back what yes gave
			return !e.At.After(at) && !e.At.Before(yes.At) && (e.Kind == consent.ConsentRefused ||
				e.Kind == consent.ConsentWithdrawn) // whatever it names: all are for one use
		}
		live := slices.ContainsFunc(h.Entries, func(yes consent.Entry) bool {
			return yes.Event.Record.Answer == consent.SaidYes && !yes.Event.At.After(at) &&
				!slices.ContainsFunc(h.Entries, func(e consent.Entry) bool { return takes(&e.Event, &yes.Event) })
		})
		if a.Decision().Allowed() {
			stood++
			require.True(t, live, "at %v: %+v", at, h.Entries)
		} else if !live {
			fell++
		}
	}
	require.Greater(t, stood, 500)
	require.Greater(t, fell, 500)
}
