package rights_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/rights"
)

// TestNaiveErrors holds the 35 errors of naive implementations, in the order of
// the law file. Each case gives what the naive code answers, what the package
// answers and what is right: the first must fail where the second holds.
func TestNaiveErrors(t *testing.T) {
	paris, err := time.LoadLocation("Europe/Paris")
	require.NoError(t, err)
	const day = time.DateOnly
	local := func(s string) time.Time { return at(s).In(paris) }
	at12 := func(s string) time.Time {
		v, err := time.ParseInLocation("2006-01-02 15:04", s+" 12:00", paris)
		require.NoError(t, err)
		return v
	}
	roll := func(d time.Time) time.Time {
		for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || calendar.IsNational(calendar.Day(d.Date())) {
			d = d.AddDate(0, 0, 1)
		}
		return d
	}
	access := func(when time.Time) rights.Request {
		return rights.Request{Right: rights.Access, Place: mainland, Received: when}
	}
	nominal := func(s string, k rights.Kind) string { return access(at12(s)).Deadline(k).Nominal.String() }
	due := func(r rights.Request, k rights.Kind) string { return r.Deadline(k).Due.String() }
	plus72 := func(s string) time.Time {
		strict, _ := calendar.Clock{Offset: 3600, Summer: calendar.UnionSummer}.AddHours(at(s).Unix(), 72)
		return time.Unix(strict, 0).In(paris)
	}
	at3112 := rights.Place{Territory: rgpd.Mainland, Holidays: rights.AlsaceMoselleGoodFriday}
	erasure := rights.Request{Right: rights.Erasure, Purpose: rights.Marketing, Place: mainland, Received: today}
	erased := erasure.Plan(plain(func(f *rights.Facts) {
		f.ErasureGround, f.Needed, f.Basis = rights.ObjectionGround, rights.NotNeeded, rights.LegitimateInterest
	}), today)
	has := func(p rights.Plan, a rights.Action) bool {
		return slices.ContainsFunc(p.Tasks, func(t rights.Task) bool { return t.Action == a })
	}

	for i, c := range []struct {
		name  string
		cases func() (naive, got, want []any)
	}{
		{"a month of AddDate overflows the month", func() (naive, got, want []any) {
			for s, w := range map[string]string{
				"2026-01-31": "2026-02-28", "2028-01-31": "2028-02-29", "2026-01-30": "2026-02-28", "2026-01-29": "2026-02-28",
				"2026-03-31": "2026-04-30", "2026-05-31": "2026-06-30", "2026-08-31": "2026-09-30", "2026-10-31": "2026-11-30",
			} {
				naive, got, want = append(naive, at12(s).AddDate(0, 1, 0).Format(day)), append(got, nominal(s, rights.Answer)), append(want, w)
			}
			return append(naive, at12("2026-01-31").AddDate(0, 3, 0).Format(day)), append(got, nominal("2026-01-31", rights.ExtendedAnswer)), append(want, "2026-04-30")
		}},
		{"a month is not thirty days", func() (naive, got, want []any) {
			for s, w := range map[string]string{"2026-01-31": "2026-02-28", "2026-02-10": "2026-03-10", "2026-03-10": "2026-04-10"} {
				naive, got, want = append(naive, at12(s).AddDate(0, 0, 30).Format(day)), append(got, nominal(s, rights.Answer)), append(want, w)
			}
			return
		}},
		{"the month does not start on the day after and keep its number", func() (naive, got, want []any) {
			return []any{at12("2026-09-03").AddDate(0, 0, 1).AddDate(0, 1, 0).Format(day)}, []any{nominal("2026-09-03", rights.Answer)}, []any{"2026-10-03"}
		}},
		{"the day is not that of UTC", func() (naive, got, want []any) {
			r := access(at("2026-04-01T00:30:00+02:00"))
			return []any{rgpd.DateOf(r.Received.UTC()).AddMonths(1).String()}, []any{due(r, rights.Answer)}, []any{"2026-05-04"}
		}},
		{"the day is not that of the sender", func() (naive, got, want []any) {
			r := access(at("2026-06-15T20:00:00-04:00")) // Guadeloupe writes to Paris, where it is 16 June
			return []any{roll(r.Received.AddDate(0, 1, 0)).Format(day)}, []any{due(r, rights.Answer)}, []any{"2026-07-16"}
		}},
		{"Truncate does not find local midnight", func() (naive, got, want []any) {
			r := access(local("2026-09-15T10:00:00+02:00"))
			return []any{r.Received.AddDate(0, 1, 1).Truncate(24 * time.Hour).UTC()}, []any{r.Deadline(rights.Answer).Limit}, []any{at("2026-10-16T00:00:00+02:00").UTC()}
		}},
		{"the due day is not over at its first hour", func() (naive, got, want []any) {
			d := access(at12("2026-09-15")).Deadline(rights.Answer)
			sent := at("2026-10-15T18:00:00+02:00")
			return []any{sent.Before(at("2026-10-15T00:00:00+02:00"))}, []any{d.InTime(sent)}, []any{true}
		}},
		{"Saturday rolls too", func() (naive, got, want []any) {
			r := access(at12("2026-09-10")) // 10 October 2026 is a Saturday
			d := r.Received.AddDate(0, 1, 0)
			if d.Weekday() == time.Sunday {
				d = d.AddDate(0, 0, 1)
			}
			return []any{d.Format(day)}, []any{due(r, rights.Answer)}, []any{"2026-10-12"}
		}},
		{"the start never rolls", func() (naive, got, want []any) {
			r := access(at12("2026-06-13")) // a Saturday
			return []any{roll(roll(r.Received).AddDate(0, 1, 0)).Format(day)}, []any{due(r, rights.Answer)}, []any{"2026-07-13"}
		}},
		{"the end rolls as often as it must", func() (naive, got, want []any) {
			christmas := rights.Request{Right: rights.Access, Place: at3112, Received: at12("2025-11-25")} // Thursday 25, Friday 26, weekend
			easter := rights.Request{Right: rights.Access, Place: at3112, Received: at12("2026-03-03")}    // Good Friday, weekend, Easter Monday
			one := func(d time.Time) string { return d.AddDate(0, 0, 1).Format(day) }
			return []any{one(christmas.Received.AddDate(0, 1, 0)), one(easter.Received.AddDate(0, 1, 0))},
				[]any{due(christmas, rights.Answer), due(easter, rights.Answer)}, []any{"2025-12-29", "2026-04-07"}
		}},
		{"hours do not roll", func() (naive, got, want []any) {
			return []any{roll(local("2025-09-11T15:00:00+02:00").Add(72 * time.Hour)).Format(day)}, []any{plus72("2025-09-11T15:00:00+02:00").Format(day)}, []any{"2025-09-14"}
		}},
		{"72 hours are not three days across a change of clock", func() (naive, got, want []any) {
			return []any{local("2026-03-27T18:20:00+01:00").AddDate(0, 0, 3).Format(time.RFC3339)}, []any{plus72("2026-03-27T18:20:00+01:00").Format(time.RFC3339)}, []any{"2026-03-30T19:20:00+02:00"}
		}},
		{"the 72 hours start at awareness, not at the alert", func() (naive, got, want []any) {
			return []any{plus72("2026-09-07T09:00:00+02:00").Unix()}, []any{plus72("2026-09-08T16:40:00+02:00").Unix()}, []any{at("2026-09-11T16:40:00+02:00").Unix()}
		}},
		{"the controller's 72 hours start when the controller knows", func() (naive, got, want []any) {
			return []any{plus72("2026-11-05T10:00:00+01:00").Unix()}, []any{plus72("2026-11-06T16:30:00+01:00").Unix()}, []any{at("2026-11-09T16:30:00+01:00").Unix()}
		}},
		{"an extension runs from receipt, and needs its notice and its reasons, once", func() (naive, got, want []any) {
			r := access(at12("2026-01-31"))
			fromRolled := roll(roll(at12("2026-02-28")).AddDate(0, 2, 0)) // from the first month, rolled: 2 May, a Saturday
			r.Extension = rights.Extension{Notified: at12("2026-02-20"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}
			bare := r
			bare.Extension.Reasons = 0
			silent := r
			silent.Extension = rights.Extension{Reasons: rgpd.Yes, Complexity: rgpd.Yes, Number: rgpd.Yes}
			twice := rights.Fold(mainland, received(rights.Access, "2026-01-31T12:00:00+01:00"), extended("2026-02-20T12:00:00+01:00", rgpd.Yes), extended("2026-04-20T12:00:00+02:00", rgpd.Yes))
			return []any{fromRolled.Format(day), "2026-04-30", "2026-04-30", "2026-06-30"},
				[]any{due(r, rights.Answer), due(bare, rights.Answer), due(silent, rights.Answer), due(twice.Request, rights.Answer)},
				[]any{"2026-04-30", "2026-03-02", "2026-03-02", "2026-04-30"}
		}},
		{"nothing moves the refusal", func() (naive, got, want []any) {
			r := access(at12("2026-09-15"))
			r.Extension = rights.Extension{Notified: at12("2026-09-20"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 16), Enough: rgpd.NewDate(2026, 9, 26)}
			return []any{due(r, rights.Answer)}, []any{due(r, rights.Refusal)}, []any{"2026-10-15"}
		}},
		{"an extension told after the month is none", func() (naive, got, want []any) {
			r := access(at12("2026-09-01"))
			r.Extension = rights.Extension{Notified: at12("2026-10-05"), Reasons: rgpd.Yes, Complexity: rgpd.Yes}
			return []any{"2026-12-01"}, []any{due(r, rights.Answer)}, []any{"2026-10-01"}
		}},
		{"not every identity request suspends, and none restarts the month", func() (naive, got, want []any) {
			needless, late, good := access(at12("2026-09-01")), access(at12("2026-09-01")), access(at12("2026-09-01"))
			needless.Identity = rights.Pause{Ground: rgpd.No, Asked: rgpd.NewDate(2026, 9, 3), Enough: rgpd.NewDate(2026, 9, 10)}
			late.Identity = rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 20), Enough: rgpd.NewDate(2026, 9, 27)}
			good.Identity = rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 3), Enough: rgpd.NewDate(2026, 9, 10)}
			return []any{"2026-10-08", "2026-10-08", at12("2026-09-10").AddDate(0, 1, 0).Format(day)},
				[]any{due(needless, rights.Answer), due(late, rights.Answer), due(good, rights.Answer)}, []any{"2026-10-01", "2026-10-01", "2026-10-08"}
		}},
		{"no identity stands before an objection or a withdrawal", func() (naive, got, want []any) {
			for _, right := range []rights.Right{rights.Objection, rights.Withdrawal} {
				r := rights.Request{Right: right, Purpose: rights.Marketing, Place: mainland, Received: at12("2026-09-01"), Identity: rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 2)}}
				p := r.Plan(rights.Facts{Identity: rights.Doubtful}, today)
				naive, got, want = append(naive, "suspended"), append(got, p.Tasks[0].Action.String()+" "+r.Deadline(rights.StopMarketing).At.Format(time.RFC3339)), append(want, "stop-calling 2026-09-01T10:00:00Z")
			}
			return
		}},
		{"an objection to marketing is not balanced, and takes no month", func() (naive, got, want []any) {
			r := rights.Request{Right: rights.Objection, Purpose: rights.Marketing, Place: mainland, Received: at12("2026-09-01")}
			d := rights.Opens(r.Right, rights.Facts{Purpose: r.Purpose, Overriding: rgpd.Yes, Basis: rights.LegitimateInterest}, today)
			return []any{rgpd.Forbidden, "2026-10-01"}, []any{d.Verdict(), due(r, rights.StopMarketing)}, []any{rgpd.Allowed, "2026-09-01"}
		}},
		{"the suppression entry survives the erasure", func() (naive, got, want []any) {
			return []any{true, false, rgpd.NoStop}, []any{has(erased, rights.EraseData), has(erased, rights.KeepSuppression), erased.Stop}, []any{true, true, rgpd.Objected}
		}},
		{"a legal obligation closes its own processing, not the marketing", func() (naive, got, want []any) {
			f := plain(func(f *rights.Facts) {
				f.Basis, f.Situation, f.Overriding = rights.LegalObligation, rgpd.Yes, rgpd.No
			})
			f.Purpose = rights.OtherPurpose
			invoices := rights.Opens(rights.Objection, f, today).Verdict()
			f.Purpose = rights.Marketing
			return []any{rgpd.Forbidden, rgpd.Forbidden}, []any{invoices, rights.Opens(rights.Objection, f, today).Verdict()}, []any{rgpd.Forbidden, rgpd.Allowed}
		}},
		{"the matrix is not the last word", func() (naive, got, want []any) {
			f := plain(func(f *rights.Facts) {
				f.Purpose, f.Basis, f.ErasureGround, f.Needed = rights.OtherPurpose, rights.Contract, rights.NoErasureGround, rights.NotNeeded
			})
			running := rights.Opens(rights.Erasure, f, today).Verdict()
			f.Basis, f.ErasureGround = rights.PublicTask, rights.ObjectionGround
			return []any{rgpd.Allowed, rgpd.Forbidden}, []any{running, rights.Opens(rights.Erasure, f, today).Verdict()}, []any{rgpd.Forbidden, rgpd.Allowed}
		}},
		{"portability gives no score and no PDF, access gives more", func() (naive, got, want []any) {
			f := plain(func(f *rights.Facts) { f.Basis, f.Supply, f.Automated = rights.Consent, rights.Derived, rgpd.Yes })
			said := func(ts []rgpd.Text) (s string) {
				for _, x := range ts {
					s += x.EN + "\n"
				}
				return s
			}
			file, copy := said(rights.PortableContents()), said(rights.AccessContents())
			return []any{true, false, false}, []any{rights.Opens(rights.Portability, f, today).Allowed(), strings.Contains(file, "not a PDF"), strings.Contains(copy, "derived ones included")}, []any{false, true, true}
		}},
		{"frozen is neither erased nor called, nor thawed in silence", func() (naive, got, want []any) {
			p := rights.Request{Right: rights.Restriction, Place: mainland, Received: today}.Plan(plain(func(f *rights.Facts) {
				f.RestrictionGround, f.Basis = rights.AccuracyContested, rights.LegitimateInterest
			}), today)
			return []any{true, true, true, false}, []any{has(p, rights.EraseData), rights.Calling.Lawful(), rights.ExportingToDialler.Lawful(), has(p, rights.WarnBeforeLifting) && p.Restricted == rgpd.Yes && rights.Storing.Lawful()}, []any{false, false, false, true}
		}},
		{"processors are recipients", func() (naive, got, want []any) {
			i := slices.IndexFunc(erased.Tasks, func(t rights.Task) bool { return t.Action == rights.TellTheRecipients })
			return []any{false}, []any{i >= 0 && strings.Contains(erased.Tasks[i].Says.EN, "processors included")}, []any{true}
		}},
		{"the first call decides the information of article 14, and not the end of its day", func() (naive, got, want []any) {
			c := rights.Collection{From: rights.Elsewhere, Place: mainland, Obtained: at12("2026-03-10"), FirstContact: rights.Moment{At: at("2026-03-16T09:00:00+01:00")}}
			d := c.Inform()
			return []any{"2026-04-10", at("2026-03-17T00:00:00+01:00").UTC(), true}, []any{d.Due.String(), d.At, d.InTime(at("2026-03-16T17:00:00+01:00"))}, []any{"2026-03-16", at("2026-03-16T09:00:00+01:00").UTC(), false}
		}},
		{"recipients are named", func() (naive, got, want []any) {
			named := false
			for r := range rights.Opens(rights.Access, plain(nil), today).Duties() {
				named = named || r.ID == "right-access-names-recipients"
			}
			return []any{false}, []any{named && strings.Contains(rights.AccessContents()[2].EN, "name of each recipient")}, []any{true}
		}},
		{"holidays are the French ones, of that year", func() (naive, got, want []any) {
			is := func(y int, m time.Month, d int) any { return mainland.IsHoliday(rgpd.NewDate(y, m, d)) }
			return []any{true, false, false, false, true, true},
				[]any{is(2026, 4, 3), is(2026, 5, 25), is(2026, 5, 1), is(2027, 3, 29), is(2026, 4, 13), is(2026, 11, 2)},
				[]any{false, true, true, true, false, false} // Good Friday, Whit Monday, 1 May, Easter Monday, the Julian one, a substitute day
		}},
		{"holidays are those of the place of action", func() (naive, got, want []any) {
			guadeloupe := rights.Place{Territory: rgpd.Guadeloupe, Holidays: rights.Local}
			tahiti := rights.Place{Territory: rgpd.Tahiti, Holidays: rights.Local}
			d := rgpd.NewDate(2026, 5, 27)
			return []any{true, false, false}, // the person's place; overseas forgotten; the State's file taken as whole
				[]any{mainland.IsHoliday(d), guadeloupe.IsHoliday(d), tahiti.IsHoliday(rgpd.NewDate(2026, 11, 20))}, []any{false, true, true}
		}},
		{"a consent is no boolean", func() (naive, got, want []any) {
			s := consent.Status{State: consent.Valid, Use: consent.Use{Principal: "A", Caller: "A", Object: "windows"}, Channels: rgpd.ChannelsOf(rgpd.Email), GivenAt: today.AddDate(0, -1, 0)}
			use := s.Use
			byMail, _, _ := s.At(&use, rgpd.Email, today)
			byPhone, _, _ := s.At(&use, rgpd.LiveCall, today)
			return []any{consent.Valid, consent.Valid}, []any{byMail, byPhone}, []any{consent.Valid, consent.Flawed}
		}},
		{"what is missing is unknown, and no instant is year 1", func() (naive, got, want []any) {
			var s consent.Status
			state, _, _ := s.At(&consent.Use{}, rgpd.LiveCall, today)
			d := rights.Request{Right: rights.Access, Place: mainland}.Deadline(rights.Answer)
			return []any{consent.Valid, rights.Dated}, []any{state, d.State}, []any{consent.State(0), rights.FactMissing}
		}},
		{"data of a child: the age is not that of consent", func() (naive, got, want []any) {
			// The age at which one consents is the matter of package consent
			// (15 in France, with both below). Here: a person of 17 whose
			// data an online service collected may go to the CNIL after a
			// month, and not only a child under 15 or 16.
			r := rights.Request{Right: rights.Erasure, Place: mainland, Received: at12("2026-09-01"), Minor: rgpd.Yes}
			return []any{rights.NotDue}, []any{r.Deadline(rights.MinorSilence).State}, []any{rights.Dated}
		}},
		{"two dates where the law gives two, and never the month without the delay", func() (naive, got, want []any) {
			r := access(at12("2026-09-01"))
			r.Identity = rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 3), Enough: rgpd.NewDate(2026, 9, 10)}
			d := r.Deadline(rights.Answer)
			letter, err := head.Acknowledge(rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00")))
			require.NoError(t, err)
			return []any{"2026-10-08", "2026-10-08", false}, []any{d.Due.String(), d.Cautious.String(), strings.Contains(letter.FR, "dans les meilleurs délais, et au plus tard")}, []any{"2026-10-08", "2026-10-01", true}
		}},
		{"a draft approved is not an answer sent", func() (naive, got, want []any) {
			c := rights.Fold(mainland, received(rights.Access, "2026-09-01T10:00:00+02:00"), happened(rights.Drafted, "2026-10-01T17:00:00+02:00"))
			return []any{rights.ClosedAnswered}, []any{c.Status}, []any{rights.Running}
		}},
	} {
		t.Run(fmt.Sprintf("%02d %s", i+1, c.name), func(t *testing.T) {
			naive, got, want := c.cases()
			require.NotEmpty(t, want)
			require.Equal(t, want, got, "error %d", i+1)
			require.NotEqual(t, want, naive, "error %d: the naive answer does not fail", i+1)
		})
	}
}
