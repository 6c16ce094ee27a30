package rights_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// nothing are facts under which no data are held and every other is plain.
func nothing(change func(*rights.Facts)) rights.Facts {
	return plain(func(f *rights.Facts) {
		f.Held = rgpd.No
		if change != nil {
			change(f)
		}
	})
}

// TestNoLetterDeniesAnEntryThatMayStand: that nothing is held sets apart what keeps the person from being contacted
// again, with "if" unless an objection and its stop are on file, in the refusal as in the answer.
func TestNoLetterDeniesAnEntryThatMayStand(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	stopped := happened(rights.Stopped, "2026-09-01T11:00:00+02:00")
	const (
		certainFR, certainEN = "n dehors de ce qui nous sert à ne plus vous solliciter, nous ne traitons aucune donnée",
			"ut for what keeps us from contacting you again, we do not process any"
		ifFR, ifEN = "n dehors de ce qui nous sert à ne plus vous solliciter si vous avez fait opposition à la " +
			"prospection, nous ne traitons aucune donnée",
			"ut for what keeps us from contacting you again if you have objected to marketing, we do not process any"
	)
	done := rgpd.Text{FR: "Nous avons cessé de vous appeler.", EN: "We stopped calling you."}
	for _, right := range []rights.Right{rights.Rectification, rights.Erasure, rights.Restriction, rights.Portability} {
		alone := rights.Fold(mainland, received(right, on))
		ignored := rights.Fold(mainland, received(right, on), objected(on))
		entered := rights.Fold(mainland, received(right, on), objected(on), stopped)
		late := rights.Fold(mainland, received(right, on), objected(on),
			happened(rights.Stopped, "2026-10-02T11:00:00+02:00")) // a day after the letter
		for name, c := range map[string]struct {
			of   rights.Case
			done rgpd.Text
			fr   string
			en   string
		}{
			"no objection on file":          {alone, rgpd.Text{}, ifFR, ifEN},
			"an objection not acted on":     {ignored, done, ifFR, ifEN},
			"an objection acted on":         {entered, done, certainFR, certainEN},
			"an objection acted on later":   {late, done, ifFR, ifEN},
			"no objection, refused in part": {alone, done, ifFR, ifEN},
		} {
			var says []rgpd.Text
			for _, task := range c.of.Request.Plan(nothing(nil), today).Tasks {
				if task.Action == rights.RefuseToPerson {
					says = append(says, task.Contents...)
				}
			}
			require.NotEmpty(t, says, "%s: the plan refuses", right)
			letter, err := head.Refuse(c.of, c.done, says...)
			require.NoError(t, err, "%s: %s", right, name)
			require.Contains(t, letter.FR, "- e"+c.fr, "%s: %s", right, name)
			require.Contains(t, letter.EN, "- b"+c.en, "%s: %s", right, name)
			require.Equal(t, 1, strings.Count(letter.FR, "aucune donnée"), "%s: %s", right, name)
		}
	}
}

// TestAnAnswerDoesNotContradictItself: where nothing is held no data of the person are said to be on hold, and no
// clause asserts the entry that another only supposes.
func TestAnAnswerDoesNotContradictItself(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	held := happened(rights.Held, "2026-09-02T10:00:00+02:00")
	stopped := happened(rights.Stopped, "2026-09-01T11:00:00+02:00")
	write := func(events ...rights.Event) rgpd.Text {
		c := rights.Fold(mainland, events...)
		letter, err := head.Reply(c, c.Request.Plan(nothing(func(f *rights.Facts) { f.Purpose = 0 }), today))
		require.NoError(t, err)
		return letter
	}
	for name, events := range map[string][]rights.Event{
		"access and erasure":     {received(rights.Access, on), received(rights.Erasure, on), held},
		"access and restriction": {received(rights.Access, on), received(rights.Restriction, on), held},
		"access, erasure and an objection": {
			received(rights.Access, on), received(rights.Erasure, on), objected(on), held, stopped,
		},
	} {
		letter := write(events...)
		for _, bad := range []string{"traitement de vos données.", "processing of your data on hold", "le reprendre"} {
			require.NotContains(t, letter.FR+letter.EN, bad, name)
		}
		if strings.Contains(letter.FR, "suspendu") {
			require.Contains(t, letter.FR, "suspendu le 2 septembre 2026, par précaution, tout traitement qui pourrait", name)
			require.Contains(t, letter.EN, "all processing that might concern you", name)
			require.Contains(t, letter.FR, "avant de lever la suspension", "%s: the warning of art. 18(3) stays promised", name)
		}
		require.Contains(t, letter.FR, "nous ne traitons aucune donnée à caractère personnel vous concernant", name)
		require.Equal(t, strings.Contains(letter.FR, "Si vous avez déjà fait opposition"),
			strings.Contains(letter.FR, "solliciter si vous avez fait opposition"), name)
		require.Equal(t, strings.Contains(letter.EN, "If you have objected"),
			strings.Contains(letter.EN, "again if you have objected"), name)
		require.Equal(t, strings.Contains(letter.FR, "Nous conserverons"),
			strings.Contains(letter.FR, "En dehors de ce qui nous sert à ne plus vous solliciter, nous"), name)
	}
	require.Contains(t, write(received(rights.Access, on), received(rights.Erasure, on), held).FR, "par précaution")
	c := rights.Fold(mainland, received(rights.Access, on), received(rights.Erasure, on))
	_, err := head.Reply(c, c.Request.Plan(nothing(func(f *rights.Facts) { f.Purpose = 0 }), today))
	require.ErrorContains(t, err, "held", "the hold is still to be on file")
}

// TestWhatIsToComeIsNotSaidToBeDone: under the words that open what was done there are sentences with a day alone; what
// is sent, kept or promised stands under others. No sentence points at another with "en".
func TestWhatIsToComeIsNotSaidToBeDone(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	done := happened(rights.CarriedOut, "2026-09-04T10:00:00+02:00")
	held := happened(rights.Held, "2026-09-02T10:00:00+02:00")
	stopped := happened(rights.Stopped, "2026-09-01T11:00:00+02:00")
	told := happened(rights.RecipientsTold, "2026-09-05T10:00:00+02:00")
	f := plain(func(f *rights.Facts) {
		f.Purpose, f.Accuracy, f.RestrictionGround = rights.OtherPurpose, rights.Inaccurate, rights.AccuracyContested
		f.ErasureGround, f.Needed, f.Decided, f.Excuse = rights.NoLongerNeeded, rights.NotNeeded, rgpd.Yes, rights.ContractNeed
		f.Basis, f.Supply, f.Automated = rights.Contract, rights.Provided, rgpd.Yes
	})
	opened := 0
	for _, right := range everyRight() {
		if right == rights.Posthumous || right == rights.Withdrawal {
			continue
		}
		first := received(right, on)
		if right == rights.Objection {
			first = objected(on)
		}
		for _, more := range [][]rights.Event{nil, {objected(on)}, {told}, {objected(on), told}, {received(rights.Erasure, on), told}} {
			c := rights.Fold(mainland, append([]rights.Event{first, done, held, stopped}, more...)...)
			c, ok := c.About(right)
			require.True(t, ok)
			letter, err := head.Reply(c, c.Request.Plan(f, today))
			require.NoError(t, err, right)
			for text, open := range map[string][2]string{
				letter.FR: {"Voici ce que nous avons fait.", "Pour la suite :"},
				letter.EN: {"This is what we did.", "From now on:"},
			} {
				paragraphs := strings.Split(text, "\n\n")
				under := ""
				for _, p := range paragraphs {
					switch past := strings.Contains(p, " 2026"); {
					case p == open[0] || p == open[1]:
						under = p
						opened++
					case strings.Contains(p, "CNIL") || strings.HasPrefix(p, "Vous trouverez") || strings.HasPrefix(p, "You will find") ||
						strings.HasPrefix(p, "Please find"):
						under = ""
					case under == open[0]:
						require.True(t, past, "%s: not done: %s", right, p)
						require.NotRegexp(t, `(?i)erons\b|\bwill\b|^si |^if `, p)
					case under == open[1]:
						require.False(t, past, "%s: done: %s", right, p)
					}
				}
			}
			require.NotContains(t, letter.FR, "Nous en ", right)
		}
	}
	require.Greater(t, opened, 50)

	// The erasure is told to the recipients, and what is kept comes after.
	c := rights.Fold(mainland, received(rights.Erasure, on), done)
	letter, err := head.Reply(c, c.Request.Plan(f, today))
	require.NoError(t, err)
	var got []string
	for p := range strings.SplitSeq(letter.FR, "\n\n") {
		for _, of := range []string{"effacées", "Pour la suite", "informerons", "Si vous avez déjà"} {
			if strings.Contains(p, of) {
				got = append(got, of)
			}
		}
	}
	require.Empty(t, cmp.Diff([]string{"effacées", "Pour la suite", "informerons", "Si vous avez déjà"}, got))
	require.Contains(t, letter.FR, "de cet effacement")
	require.Contains(t, letter.EN, "of this erasure")
}

// TestTheLawOfMedicalFilesIsAboutAccess: L. 1111-7 binds access, and what may be access; the rest is under the RGPD,
// with its day, its plan and its letters.
func TestTheLawOfMedicalFilesIsAboutAccess(t *testing.T) {
	const on = "2026-09-01T10:00:00+02:00"
	for _, right := range append(everyRight(), 0) {
		e := received(right, on)
		e.Regime = rights.MedicalFile
		same := e
		same.Regime = rights.UnderRGPD
		c, rgpdCase := rights.Fold(mainland, e), rights.Fold(mainland, same)
		other := right == rights.Access || right == rights.Posthumous || right == 0
		letter, err := head.Acknowledge(c)
		require.NoError(t, err)
		require.Equal(t, other, strings.Contains(letter.FR, "L. 1111-7"), right)
		require.Equal(t, other, strings.Contains(letter.EN, "L. 1111-7"), right)
		if right == rights.Access || right == 0 {
			require.Equal(t, rights.FactMissing, c.Deadline(rights.Answer).State, right)
			require.Contains(t, c.Deadline(rights.Answer).Missing().FR, "quarante-huit heures")
			require.Contains(t, c.Deadline(rights.Answer).Missing().EN, "forty-eight hours")
		}
		if other {
			require.NotContains(t, letter.FR, "au plus tard le", right)
			continue
		}
		for _, k := range []rights.Kind{rights.Answer, rights.Refusal, rights.ExtensionNotice, rights.StopMarketing} {
			require.Equal(t, rgpdCase.Deadline(k).WorkTo(), c.Deadline(k).WorkTo(), "%s %s", right, k)
			require.False(t, c.Deadline(k).AnotherLaw(), "%s %s", right, k)
		}
		want, err := head.Acknowledge(rgpdCase)
		require.NoError(t, err)
		require.Empty(t, cmp.Diff(want, letter), right)
		require.Equal(t, rgpdCase.Request.Plan(plain(nil), today).Opens.Verdict(), c.Request.Plan(plain(nil), today).Opens.Verdict(), right)
	}

	// Of a case that asks for more, the limits are said beside the day of the first.
	medical := received(rights.Access, on)
	medical.Regime = rights.MedicalFile
	both := rights.Fold(mainland, received(rights.Rectification, on), medical)
	letter, err := head.Acknowledge(both)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(letter.FR, "L. 1111-7"))
}

// TestNoMonthThatIsOverIsGiven: the acknowledgement of a medical file, at each day: the RGPD gives a day to come or none.
func TestNoMonthThatIsOverIsGiven(t *testing.T) {
	e := received(rights.Access, "2026-09-10T10:00:00+02:00") // 10 October is a Saturday
	e.Regime = rights.MedicalFile
	for day, want := range map[rgpd.Date]string{
		rgpd.NewDate(2026, 9, 11): "samedi 10 octobre 2026", rgpd.NewDate(2026, 10, 10): "samedi 10 octobre 2026",
		rgpd.NewDate(2026, 10, 11): "lundi 12 octobre 2026", rgpd.NewDate(2026, 10, 12): "lundi 12 octobre 2026",
		rgpd.NewDate(2026, 10, 13): "", rgpd.NewDate(2026, 11, 23): "",
	} {
		l := head
		l.On = day
		letter, err := l.Acknowledge(rights.Fold(mainland, e))
		require.NoError(t, err)
		if want != "" {
			require.Contains(t, letter.FR, "Le RGPD nous donne jusqu'au "+want, day)
			continue
		}
		for _, bad := range []string{"RGPD nous donne", "GDPR gives", "un mois", "a month", "nous oblige", "binds us"} {
			require.NotContains(t, letter.FR+letter.EN, bad, day)
		}
		require.Contains(t, letter.FR, "L. 1111-7", "the law of the file is said all the same")
	}
	// Before the RGPD it gives nothing.
	e.At = at("2018-05-24T10:00:00+02:00")
	letter, err := head.Acknowledge(rights.Fold(mainland, e))
	require.NoError(t, err)
	require.NotContains(t, letter.FR, "RGPD nous donne")
}

func everyRight() (out []rights.Right) {
	for r := rights.Access; r <= rights.Posthumous; r++ {
		out = append(out, r)
	}
	return out
}

// TestALetterTellsTheDayFromWhichARequestCounts: one that was sent to a stray address came in once it reached the
// controller, one that a processor took in for the controller at once.
func TestALetterTellsTheDayFromWhichARequestCounts(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example", On: rgpd.NewDate(2026, 11, 29)}
	for by, want := range map[rights.Intake]string{
		rights.StrayAddress: "25 novembre 2026", rights.OtherProcessor: "25 novembre 2026",
		rights.MandatedProcessor: "2 novembre 2026", rights.OwnChannel: "2 novembre 2026",
	} {
		in := received(rights.Access, "2026-11-02T10:00:00+01:00")
		in.By = by
		c := rights.Fold(mainland, in, happened(rights.Reached, "2026-11-25T10:00:00+01:00"))
		got, err := head.Acknowledge(c)
		require.NoError(t, err)
		require.Contains(t, got.FR, "Nous avons reçu le "+want, by)
	}
}

// TestALetterOwnsNoDayThatNobodyKnows: where the arrival at the controller is not on file none is told, and none before
// it bears a letter.
func TestALetterOwnsNoDayThatNobodyKnows(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example", On: rgpd.NewDate(2026, 11, 20)}
	for _, by := range []rights.Intake{rights.StrayAddress, rights.OtherProcessor} {
		in := received(rights.Access, "2026-11-02T10:00:00+01:00")
		in.By = by
		medical := in
		medical.Regime = rights.MedicalFile
		for _, asked := range []rights.Event{in, medical} {
			got, err := head.Acknowledge(rights.Fold(mainland, asked))
			require.NoError(t, err)
			require.Contains(t, got.FR, "Nous avons reçu votre demande d'accès", by)
			require.Contains(t, got.EN, "We received your request for access", by)
		}
		c := rights.Fold(mainland, in)
		got, err := head.AskIdentity(c, rgpd.Text{FR: "deux personnes portent ce nom", EN: "two bear that name"},
			rgpd.Text{FR: "une date de naissance", EN: "a date of birth"})
		require.NoError(t, err)
		require.NotContains(t, got.FR, "reçu le", by)
		got, err = head.Refuse(c, rgpd.Text{}, rgpd.Text{FR: "un motif", EN: "a reason"})
		require.NoError(t, err)
		require.NotContains(t, got.FR, "reçu le", by)
		_, err = head.Acknowledge(rights.Fold(mainland, in, happened(rights.Reached, "2026-11-25T10:00:00+01:00")))
		require.ErrorContains(t, err, "on: ", by)
	}
}

// TestNoLetterTellsOfAStopBeforeTheWord: what stops marketing counts from where it was taken in, and its letter says so.
func TestNoLetterTellsOfAStopBeforeTheWord(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example", On: rgpd.NewDate(2026, 11, 29)}
	for _, by := range []rights.Intake{rights.OtherProcessor, rights.StrayAddress, rights.MandatedProcessor} {
		for _, right := range []rights.Right{rights.Objection, rights.Withdrawal, rights.Erasure} {
			in := received(right, "2026-11-24T10:00:00+01:00")
			in.Purpose, in.By = rights.Marketing, by
			c := rights.Fold(mainland, in, happened(rights.Stopped, "2026-11-24T10:00:00+01:00"),
				happened(rights.Reached, "2026-11-25T10:00:00+01:00"), happened(rights.CarriedOut, "2026-11-26T10:00:00+01:00"))
			got, err := head.Acknowledge(c)
			require.NoError(t, err)
			require.Contains(t, got.FR, "Nous avons reçu le 24 novembre 2026", "%s %s", by, right)
			require.Contains(t, got.EN, "On 24 November 2026 we received", "%s %s", by, right)
			if right == rights.Objection {
				got, err = head.Reply(c, c.Request.Plan(plain(nil), today))
				require.NoError(t, err)
				require.Contains(t, got.FR, "Nous avons reçu le 24 novembre 2026", by)
				require.Contains(t, got.FR, "Nous avons cessé le 24 novembre 2026", by)
			}
		}
	}
}

// TestWhatEndedByAnObjectionIsTold with its day, and no hold is promised on what has ended.
func TestWhatEndedByAnObjectionIsTold(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example", On: rgpd.NewDate(2026, 11, 29)}
	in := received(rights.Objection, "2026-11-02T10:00:00+01:00")
	in.Purpose = rights.OtherPurpose
	facts := plain(func(f *rights.Facts) {
		f.Purpose, f.Basis, f.Situation, f.Overriding = rights.OtherPurpose, rights.LegitimateInterest, rgpd.Yes, rgpd.No
	})
	held := happened(rights.Held, "2026-11-03T10:00:00+01:00")
	for name, c := range map[string]struct {
		events []rights.Event
		ended  bool
	}{
		"held, then ended":        {[]rights.Event{held, happened(rights.CarriedOut, "2026-11-20T10:00:00+01:00")}, true},
		"held":                    {[]rights.Event{held}, false},
		"ended before the letter": {[]rights.Event{held, happened(rights.CarriedOut, "2026-12-20T10:00:00+01:00")}, false},
	} {
		of := rights.Fold(mainland, append([]rights.Event{in}, c.events...)...)
		got, err := head.Reply(of, of.Request.Plan(facts, today))
		require.NoError(t, err, name)
		require.Equal(t, c.ended, strings.Contains(got.FR, "Nous avons cessé le 20 novembre 2026 le traitement auquel vous vous opposiez."), name)
		require.Equal(t, c.ended, strings.Contains(got.EN, "On 20 November 2026 we ceased the processing to which you objected."), name)
		require.Equal(t, !c.ended, strings.Contains(got.FR, "avant de lever la suspension"), name)
	}
}

// TestNoRefusalDeniesAnIdentityThatCame.
func TestNoRefusalDeniesAnIdentityThatCame(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	asked := happened(rights.IdentityAsked, "2026-11-03T10:00:00+01:00")
	asked.Ground = rgpd.Yes
	facts := plain(func(f *rights.Facts) { f.Identity = rights.NotIdentifiable })
	refuse := func(events ...rights.Event) error {
		c := rights.Fold(mainland, append([]rights.Event{received(rights.Access, "2026-11-02T10:00:00+01:00")}, events...)...)
		var reasons []rgpd.Text
		for _, task := range c.Request.Plan(facts, today).Tasks {
			if task.Action == rights.RefuseToPerson {
				reasons = task.Contents
			}
		}
		require.NotEmpty(t, reasons)
		_, err := head.Refuse(c, rgpd.Text{}, reasons...)
		return err
	}
	require.NoError(t, refuse())
	require.NoError(t, refuse(asked))
	var lacks *rights.LetterError
	require.ErrorAs(t, refuse(asked, happened(rights.IdentityEnough, "2026-11-10T10:00:00+01:00")), &lacks)
	require.Equal(t, "identity", lacks.Field)
}
