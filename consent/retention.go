package consent

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Retention is what becomes of a record, as instants: a bound is the first one
// outside. A zero bound has no date of its own, as its comment says. Times are
// given in UTC; days are those of Paris.
//
// A record that serves several channels is kept for the last of them. Disputes
// under way, which keep what they need, are not modelled.
type Retention struct {
	// UseUntil ends the use of the consent: its own end, or the withdrawal; one
	// without a day counts from the first. Zero: no end is known. From then on the
	// record is archived, for proof alone.
	UseUntil time.Time `json:"use_until,omitzero"`
	// KeepUntil is until when the evidence must be kept. Zero: as long as the
	// consent is used (RGPD, art. 7(1)), or the day of collection is unknown.
	KeepUntil time.Time `json:"keep_until,omitzero"`
	// EraseAt is when the evidence must go. Zero: when it is no longer used, and
	// no later than the house's own period says.
	EraseAt time.Time `json:"erase_at,omitzero"`
	// ListUntil is until when, at least, a withdrawal stays in the suppression
	// list, which holds no more than it needs. Zero: none on file, or its day is
	// unknown; then it stays.
	ListUntil time.Time `json:"list_until,omitzero"`
	// Rules are the rules and recommendations that say so.
	Rules []rgpd.RuleID `json:"rules,omitempty"`
}

// Retention returns until when a record may be used for a channel, must be kept,
// and must go.
//
// For calls since 2026-08-11 the evidence is kept for three years from collection,
// no more and no less: C. conso., art. R. 223-2. For messages no text sets a
// period: the evidence lasts as long as the use it proves. The suppression list
// follows CNIL, page of 2022-01-27: three years at least from the withdrawal, which
// outlives the evidence.
func (r Record) Retention(ch rgpd.Channel) Retention {
	var out Retention
	if r.Answer == SaidYes {
		if !r.At.IsZero() {
			out.UseUntil = r.ends(ch)
		}
	}
	if r.Withdrawal.made() { // though it takes back nothing that we hold
		if at := r.Withdrawal.At; !at.IsZero() {
			if r.Answer == SaidYes && (out.UseUntil.IsZero() || at.Before(out.UseUntil)) {
				out.UseUntil = at.UTC()
			}
			out.ListUntil = yearsLater(at, 3)
		}
		out.Rules = append(out.Rules, "consent-stop-and-erase")
	}
	end := out.UseUntil
	if r.Answer == SaidYes && r.Withdrawal.made() && r.Withdrawal.At.IsZero() {
		out.UseUntil = r.At.UTC()
	}
	if r.Answer == SaidYes && (messages.Accepts(ch) || r.Person.place() == abroad) {
		out.KeepUntil = end
		out.Rules = append(out.Rules, "consent-prove-while-used")
		return out
	}
	if r.Answer == SaidYes && !r.At.IsZero() && ch != 0 {
		// A consent that was used before the decree, and ended before it, is
		// archived as long all the same: no transitional rule was found.
		out.KeepUntil = yearsLater(r.At, 3)
		out.EraseAt = out.KeepUntil
		out.Rules = append(out.Rules, "consent-keep-evidence")
	}
	return out
}

// ends is the end of a consent by what it says and by the law that caps it.
func (r *Record) ends(ch rgpd.Channel) time.Time {
	var end time.Time
	day := rgpd.ParisDay(r.At)
	if r.Form.Lasts != (Period{}) {
		end = startOf(r.Form.Lasts.After(day))
	}
	if !messages.Accepts(ch) && r.Person.place() == france {
		// Before the decree no text capped a consent to calls.
		if year := startOf(max(yearAfter(day), law.DayOptIn)); end.IsZero() || year.Before(end) {
			end = year
		}
	}
	return end
}

// yearsLater is the expiry of the last hour of the day, years after that of an
// instant. A 29 February whose year has none ends with 28 February.
func yearsLater(at time.Time, years int) time.Time {
	return startOf(rgpd.ParisDay(at).AddYears(years) + 1)
}
