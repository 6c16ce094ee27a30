package rights_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A request under another law has no date of the RGPD: what it is under is said, in both languages, with what to find
// out. A word against marketing stops it all the same.
func TestAnotherLawIsSaidAndNotCounted(t *testing.T) {
	const when = "2026-11-02T10:00:00+01:00"
	named := map[rights.Regime]string{
		rights.PoliceJustice: "2016/680", rights.Defence: "titre IV", rights.MedicalFile: "dossier médical",
		rights.ForeignLaw: "Royaume-Uni", rights.FormerLaw: "25 mai 2018", 77: "De quelle loi",
	}
	for regime, name := range named {
		e := received(rights.Access, when)
		e.Regime = regime
		c := rights.Fold(mainland, e, extended("2026-11-10T10:00:00+01:00", rgpd.Yes))
		require.Zero(t, c.Request.Extended())
		for _, k := range []rights.Kind{rights.Answer, rights.ExtensionNotice, rights.ExtendedAnswer, rights.Refusal} {
			d := c.Deadline(k)
			require.Equal(t, rights.FactMissing, d.State, "%s %s", regime, k)
			require.True(t, d.AnotherLaw())
			if regime != rights.MedicalFile || k != rights.Answer && k != rights.Refusal {
				require.Zero(t, d.WorkTo())
			}
			require.Contains(t, d.Missing().FR, name)
			require.NotEmpty(t, d.Missing().EN)
		}
		owed := c.Owed(at(when))
		require.Len(t, owed, 1, "it is not forgotten")
		p := c.Request.Plan(plain(nil), at(when))
		require.Equal(t, rgpd.Undecided, p.Opens.Verdict())
		require.Equal(t, []string{"examine"}, actions(p))
		require.Contains(t, p.Tasks[0].Says.FR, name)
		head := rights.Letterhead{Controller: "Maison", Contact: "dpo@maison.example"}
		_, err := head.Refuse(c, rgpd.Text{}, rgpd.Text{FR: "motif", EN: "reason"})
		require.ErrorContains(t, err, "regime")
		if regime != rights.MedicalFile {
			_, err = head.Acknowledge(c)
			require.ErrorContains(t, err, "regime")
		}

		e = objected(when)
		e.Regime = regime
		c = rights.Fold(mainland, e)
		require.Equal(t, rights.StopMarketing, c.Owed(at(when))[0].Kind)
		require.Equal(t, rgpd.Objected, c.Request.Plan(rights.Facts{}, at(when)).Stop)
		e = received(rights.Erasure, when)
		e.Regime, e.Minor = regime, rgpd.Yes
		c = rights.Fold(mainland, e, happened(rights.Complained, when))
		if regime == rights.MedicalFile { // the other law is about access alone
			require.Equal(t, rights.Dated, c.Deadline(rights.MinorRuling).State)
			require.Equal(t, rights.Dated, c.Deadline(rights.MinorSilence).State)
			continue
		}
		require.Equal(t, rights.FactMissing, c.Deadline(rights.MinorRuling).State)
		require.Equal(t, rights.FactMissing, c.Deadline(rights.MinorSilence).State)
	}
	for _, regime := range []rights.Regime{0, rights.UnderRGPD} {
		e := received(rights.Access, when)
		e.Regime = regime
		require.Equal(t, "2026-12-02", rights.Fold(mainland, e).Deadline(rights.Answer).Due.String())
	}
	// The last day before the RGPD, and its first.
	early := rights.Fold(mainland, received(rights.Access, "2018-05-24T23:59:59+02:00")).Deadline(rights.Answer)
	require.Equal(t, rights.FactMissing, early.State)
	require.Contains(t, early.Missing().FR, "quel délai donnait")
	require.Equal(t, rights.Dated, rights.Fold(mainland, received(rights.Access, "2018-05-25T00:00:00+02:00")).Deadline(rights.Answer).State)

	// A journal says it in a word.
	r, err := rights.ParseRecord([]byte(`{"case":"D-1","event":"received","at":"` + when + `","right":"access","regime":"police-justice"}`))
	require.NoError(t, err)
	require.Equal(t, rights.PoliceJustice, r.Regime)
	_, err = rights.ParseRecord([]byte(strings.ReplaceAll(`{"case":"D-1","event":"received","at":"`+when+`","regime":"uk"}`, "\n", "")))
	require.ErrorContains(t, err, "regime")
}

// Access under the RGPD includes the medical file (recital 63): strictly its month runs beside, kept in the letter, and
// the eight days of the other law, if anything is less than five years old, are the day to work to in the day list, the
// calendar and the plan; the extension of one law moves nothing under the other.
func TestTheMonthRunsBesideAMedicalFile(t *testing.T) {
	const when = "2026-11-02T10:00:00+01:00"
	e := received(rights.Access, when)
	e.Regime = rights.MedicalFile
	c := rights.Fold(mainland, e, extended("2026-11-10T10:00:00+01:00", rgpd.Yes))
	require.Equal(t, "2026-12-02", c.Deadline(rights.Refusal).WorkTo().String())
	require.Equal(t, "2026-11-10", c.Deadline(rights.Answer).WorkTo().String())
	told := ""
	for s := range c.Deadline(rights.Answer).Steps() {
		told += s.Says.FR
	}
	require.Contains(t, told, "L. 1111-7 : huit jours suivant la demande, le mardi 10 novembre 2026")
	require.Equal(t, "2026-11-10", c.Request.Plan(rights.Facts{}, at(when)).Tasks[0].Deadline.WorkTo().String())
	for day, want := range map[string]rights.Urgency{
		"2026-11-02": 0, "2026-11-03": rights.WithinAWeek, "2026-11-10": rights.LastDay, "2026-11-11": rights.PastStrict,
	} {
		require.Equal(t, want, c.Owed(at(day + "T12:00:00+01:00"))[0].Urgency(at(day+"T12:00:00+01:00")), day)
	}
	letter, err := rights.Letterhead{Controller: "Maison", Contact: "dpo@maison.example"}.Acknowledge(c)
	require.NoError(t, err)
	require.Contains(t, letter.FR, "2 décembre 2026")
	require.Contains(t, letter.FR, "dans les huit jours de la demande")
	require.Contains(t, letter.EN, "within eight days of the request")
	late := rights.Fold(mainland, e, happened(rights.Answered, "2026-12-03T10:00:00+01:00"))
	require.Equal(t, []rgpd.RuleID{"request-answer-late"}, found(late))
	for on, want := range map[string][]rgpd.RuleID{"2026-11-10T23:59:59+01:00": nil,
		"2026-11-11T00:00:00+01:00": {"request-medical-file-past-eight-days"},
		"2026-12-02T10:00:00+01:00": {"request-medical-file-past-eight-days"}} {
		require.Equal(t, want, found(rights.Fold(mainland, e, happened(rights.Answered, on))), on)
	}
	sunday := e
	sunday.At = at("2026-10-31T10:00:00+01:00") // the eighth day is a Sunday
	require.Equal(t, "2026-11-08", rights.Fold(mainland, sunday).Deadline(rights.Answer).WorkTo().String(), "nothing rolls it over")
	e.At = at("2018-05-24T23:00:00+02:00")
	require.Zero(t, rights.Fold(mainland, e).Deadline(rights.Answer).WorkTo(), "before the RGPD nothing runs beside")
}

// An heir has the eight days too, as the cautious day, and no month of the RGPD.
func TestAnHeirHasTheEightDays(t *testing.T) {
	e := received(rights.Posthumous, "2026-11-02T10:00:00+01:00")
	require.Equal(t, rights.NoFigure, rights.Fold(mainland, e).Deadline(rights.Answer).State)
	e.Regime = rights.MedicalFile
	c := rights.Fold(mainland, e)
	d := c.Deadline(rights.Answer)
	require.Equal(t, "2026-11-10", d.WorkTo().String())
	require.True(t, d.AnotherLaw())
	var told []string
	for s := range d.Steps() {
		told = append(told, s.Says.FR)
	}
	require.Len(t, told, 1)
	require.Contains(t, told[0], "si la commission départementale des soins psychiatriques est saisie")
	for on, want := range map[string][]rgpd.RuleID{"2026-11-10T23:59:59+01:00": nil,
		"2026-11-11T00:00:00+01:00": {"request-medical-file-past-eight-days"}} {
		stopped := happened(rights.Stopped, "2026-11-02T10:00:00+01:00")
		require.Equal(t, want, found(rights.Fold(mainland, e, stopped, happened(rights.Answered, on))), on)
	}
}

// Where nobody knows when a request reached the controller there is the cautious day alone, and what was sent after it
// is found; once the arrival is on file the month is counted from it.
func TestWhatIsSentAfterTheCautiousDayOfAnUnknownArrivalIsFound(t *testing.T) {
	for _, by := range []rights.Intake{rights.StrayAddress, rights.OtherProcessor} {
		e := received(rights.Access, "2026-11-02T10:00:00+01:00")
		e.By = by
		refused := happened(rights.Refused, "2026-12-03T00:00:00+01:00")
		refused.Reasons, refused.Authority, refused.Court = rgpd.Yes, rgpd.Yes, rgpd.Yes
		early := refused
		early.At = at("2026-12-02T23:59:59+01:00")
		answered, inTime := happened(rights.Answered, "2026-12-03T00:00:00+01:00"), happened(rights.Answered, "2026-12-02T23:59:59+01:00")
		reached := happened(rights.Reached, "2026-11-10T10:00:00+01:00")
		want := []rgpd.RuleID{"request-answer-past-cautious"}
		require.Equal(t, want, found(rights.Fold(mainland, e, answered)), by)
		require.Equal(t, want, found(rights.Fold(mainland, e, refused)), by)
		require.Empty(t, found(rights.Fold(mainland, e, inTime)), by)
		require.Empty(t, found(rights.Fold(mainland, e, early)), by)
		require.NotContains(t, found(rights.Fold(mainland, e, reached, answered)), want[0], by)
		e.By = rights.OwnChannel
		require.Equal(t, []rgpd.RuleID{"request-answer-late"}, found(rights.Fold(mainland, e, answered)))
	}
}

// A fact that lacks under the RGPD is no other law: no word on the purpose, the receipt, the place.
func TestWhatLacksIsNoOtherLaw(t *testing.T) {
	const when = "2026-11-02T10:00:00+01:00"
	word := received(rights.Objection, when)
	for name, d := range map[string]rights.Deadline{
		"purpose": rights.Fold(mainland, word).Deadline(rights.Refusal),
		"receipt": rights.Fold(mainland, rights.Event{Kind: rights.Received, Right: rights.Access}).Deadline(rights.Answer),
		"place":   rights.Fold(rights.Place{}, received(rights.Access, when)).Deadline(rights.Answer),
		"minor":   rights.Fold(mainland, received(rights.Erasure, when)).Deadline(rights.MinorSilence),
	} {
		require.Equal(t, rights.FactMissing, d.State, name)
		require.False(t, d.AnotherLaw(), name)
	}
	word.Regime = rights.ForeignLaw
	require.True(t, rights.Fold(mainland, word).Deadline(rights.Refusal).AnotherLaw())
}

// A limit of another law stands in the calendar on the day of writing, so that nobody forgets to find it, beside the
// month of a medical file; under the RGPD nothing stands there.
func TestALimitOfAnotherLawStandsInTheCalendar(t *testing.T) {
	for regime, want := range map[rights.Regime][]string{
		rights.UnderRGPD:     {"20261202"},
		rights.MedicalFile:   {"20261110", "20261103"},
		rights.PoliceJustice: {"20261103"},
		rights.ForeignLaw:    {"20261103"},
		rights.FormerLaw:     {"20261103"},
		77:                   {"20261103"},
	} {
		e := received(rights.Access, "2026-11-02T10:00:00+01:00")
		e.Regime = regime
		var b bytes.Buffer
		require.NoError(t, rights.Feed{Stamp: at("2026-11-03T09:00:00+01:00"), Language: language.French}.Write(&b,
			func(yield func(string, rights.Case) bool) { yield("D-1", rights.Fold(mainland, e)) }))
		var days []string
		ids := map[string]bool{}
		for line := range strings.SplitSeq(b.String(), "\r\n") {
			if day, is := strings.CutPrefix(line, "DTSTART;VALUE=DATE:"); is {
				days = append(days, day)
			}
			if id, is := strings.CutPrefix(line, "UID:"); is {
				ids[id] = true
			}
		}
		require.Empty(t, cmp.Diff(want, days), regime)
		require.Len(t, ids, len(want), regime)
		require.Equal(t, regime != rights.UnderRGPD, strings.Contains(b.String(), "SUMMARY:Délai d'une autre loi\\, à chercher"), regime)
	}
}

// What a refusal under the RGPD must tell is not asked of one under another law.
func TestARefusalUnderAnotherLawIsNotIncomplete(t *testing.T) {
	for regime, want := range map[rights.Regime]bool{
		0: true, rights.UnderRGPD: true, rights.MedicalFile: true,
		rights.PoliceJustice: false, rights.Defence: false, rights.ForeignLaw: false, rights.FormerLaw: false,
	} {
		e := received(rights.Access, "2026-11-02T10:00:00+01:00")
		e.Regime = regime
		c := rights.Fold(mainland, e, happened(rights.Refused, "2026-11-05T10:00:00+01:00"))
		require.Equal(t, want, slices.Contains(found(c), "request-refusal-incomplete"), regime)
	}
}
