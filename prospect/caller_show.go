package prospect

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Showing is the answer of [MayShow].
type Showing struct {
	// Verdict is Allowed, Forbidden, or Undecided if a fact is missing.
	Verdict rgpd.Verdict
	// Because are the rules that forbid; if Undecided, those that would if more were
	// known. None if Allowed.
	Because []rgpd.Rule
	// Missing are the facts to find out, if Undecided.
	Missing []rgpd.Column
}

// MayShow says whether a campaign may show a number to a person in France, on a day.
// It asks the rules on the number shown alone, of the law without what a house adds:
// Allowed is no permission to call, which [CanCallAt] gives, and which asks the same
// rules again. It is for whoever sets up a campaign.
//
// [Campaign.Shown] settles what the number leaves open, see [ShownOf]; a
// mobile of which nobody said whose it is may be either kind. Before 2018-05-25 the
// answer is Undecided.
func MayShow(n number.Caller, c Campaign, who rgpd.Audience, ch rgpd.Channel, on rgpd.Date) Showing {
	if on < law.DayGDPR {
		return Showing{}
	}
	facts := engine.Facts{
		colChannel: uint8(ch), colAudience: uint8(audience(who, c.Offer)), colPlace: uint8(InFrance),
		colPurpose: uint8(c.Purpose), colSector: uint8(c.Sector), colDialling: uint8(c.Dialling),
		colHolder: uint8(c.Holder),
	}
	told := ShownOf(n)
	if told == 0 || told == ShownTerritorial && c.Shown == ShownGeneralInterest {
		told = c.Shown
	}
	if n.Family() != number.Mobile || told == ShownOwnMobile || told == ShownDeskMobile {
		return showing(facts, told, on)
	}
	own, desk := showing(facts, ShownOwnMobile, on), showing(facts, ShownDeskMobile, on)
	if own.Verdict == desk.Verdict {
		return own // what forbids the one forbids the other
	}
	return Showing{rgpd.Undecided, desk.Because, append(desk.Missing, columns[colShown])}
}

// showing is the answer for one kind of number.
func showing(facts engine.Facts, kind Shown, on rgpd.Date) Showing {
	facts[colShown] = uint8(kind)
	d := showingTable.DecideOn(&facts, rgpd.Mainland.Instant(on, 12*time.Hour), on, engine.Notes{})
	s := Showing{d.Verdict(), slices.Collect(d.Because()), slices.Collect(d.Missing())}
	if len(s.Because) == 0 { // the table holds prohibitions alone, and none may apply
		s.Verdict = rgpd.Allowed
	}
	return s
}

// showingTable holds the rows of the number shown, and no other.
var showingTable = rows.Table(rows.NewList(callerNumberRows()), columnWords)

// ShownOf returns what [Campaign.Shown] asks for, as far as the number tells it. It is
// unknown for a mobile number, since no number tells who holds the telephone: state
// [ShownOwnMobile] or [ShownDeskMobile]. It is unknown too for numbers of machines and
// for short numbers kept for operators, emergencies and the common good, of which no
// source was found that speaks of showing them. A number of the category of general
// interest looks like its neighbours: state [ShownGeneralInterest].
func ShownOf(c number.Caller) Shown {
	switch {
	case c.Withheld():
		return ShownNone
	case c.Name() != "":
		return ShownName
	}
	switch c.Family() {
	case number.Geographic, number.Polyvalent:
		return ShownTerritorial
	case number.Verified:
		return ShownVerified
	case number.Platform:
		return ShownPlatform
	case number.Free, number.OrdinaryRate, number.SharedCost, number.OtherSpecial, number.FreeShort:
		return ShownService
	case number.Premium, number.ServiceShort, number.Directory:
		return ShownPremium
	case number.Foreign:
		return ShownForeign
	}
	return 0
}
