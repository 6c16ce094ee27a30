package consent_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// What a consent lacks, and in which respect it then fails.
func TestWhatAConsentLacks(t *testing.T) {
	for _, c := range []struct {
		name   string
		change change
		lacks  consent.Criterion
		fails  consent.Quality
	}{
		{"somebody who said no did not agree", func(r *consent.Record) { r.Answer = consent.SaidNo },
			consent.Agreed, consent.Unambiguous},
		{"nobody told what the data will serve for", func(r *consent.Record) { r.Form.Purpose = consent.LeftOut },
			consent.NamesPurpose, consent.Informed},
		{"nobody told which data", func(r *consent.Record) { r.Form.Data = consent.LeftOut },
			consent.NamesData, consent.Informed},
		{"one box for all", func(r *consent.Record) { r.Form.Granularity = consent.OneChoiceForAll },
			consent.OwnChoice, consent.Specific},
		{"to refuse costs something", func(r *consent.Record) { r.Form.Cost = consent.SomeCost },
			consent.NoDetriment, consent.Free},
		{"the employer asks", func(r *consent.Record) { r.Form.Footing = consent.Imbalance },
			consent.FairFooting, consent.Free},
		{"harder to withdraw than to agree", func(r *consent.Record) { r.Form.Exit = consent.ExitHarder },
			consent.EasyWithdrawal, consent.Revocable},
		{"the time told is over", func(r *consent.Record) { r.Form.Lasts = consent.Period{Months: 2} },
			consent.InTime, consent.Current},
	} {
		a := consent.Assess(with(c.change), boiler, rgpd.SMS, later)
		require.Equal(t, consent.CriteriaOf(c.lacks), a.Broken(), c.name)
		require.Equal(t, consent.Fails, a.Quality(c.fails), c.name)
		require.Equal(t, consent.Holds, consent.Assess(good(), boiler, rgpd.SMS, later).Quality(c.fails), "a good one")
	}
}

// What a proof says of how somebody agreed, and of how they took it back.
func TestHowSomebodyAgreedAndTookItBack(t *testing.T) {
	for act, want := range map[consent.Act]rgpd.Text{
		consent.PreTickedBox:     {FR: "case cochée par défaut", EN: "box ticked beforehand"},
		consent.TickedByOther:    {FR: "case cochée par un autre que la personne", EN: "box ticked by someone else"},
		consent.OptOutBox:        {FR: "case de refus laissée vide", EN: "box of refusal left empty"},
		consent.KeptStill:        {FR: "silence ou poursuite de la navigation", EN: "silence or continued browsing"},
		consent.AcceptedTerms:    {FR: "acceptation de conditions générales", EN: "acceptance of general terms"},
		consent.SpokeOnSalesCall: {FR: "de vive voix, au cours d'un appel de prospection", EN: "by voice, on a prospecting call"},
		0:                        {}, 200: {},
	} {
		require.Empty(t, cmp.Diff(want, plain(act.Text())), "%v", act)
	}
	for means, want := range map[consent.Means]rgpd.Text{
		consent.NoWithdrawal: {FR: "aucun retrait", EN: "no withdrawal"},
		consent.ByVoice:      {FR: "de vive voix", EN: "by voice"},
		consent.ByLink:       {FR: "par un lien ou une page", EN: "by a link or a page"},
		consent.ByReply:      {FR: "en réponse à un message", EN: "in reply to a message"},
		consent.ByLetter:     {FR: "par lettre", EN: "by letter"},
		0:                    {}, 200: {},
	} {
		require.Empty(t, cmp.Diff(want, plain(means.Text())), "%v", means)
	}
}

// plain is a text with plain spaces.
func plain(t rgpd.Text) rgpd.Text {
	t.FR = string(bytes.ReplaceAll([]byte(t.FR), []byte("\u00a0"), []byte(" ")))
	return t
}

// What is wrong with a journal is told by its word; a line that a crash cut short is not taken for a forgery.
func TestWhatIsWrongWithAJournal(t *testing.T) {
	m, _ := campaign(t)
	cut := verify(t, m.b[:len(m.b)-10])
	require.Equal(t, consent.TornTail, cut.Fault.Why)
	forged := bytes.Replace(m.b, []byte("agent-12"), []byte("agent-13"), 1)
	require.Equal(t, consent.WrongSeal, verify(t, forged).Fault.Why)
	for fault, want := range map[consent.FaultKind]string{
		consent.TornTail:   "torn-tail: la dernière ligne n'a pas de fin",
		consent.WrongSeq:   "wrong-seq: le numéro ne suit pas",
		consent.WrongOrder: "wrong-order: inscrite avant celle qui la précède",
	} {
		require.Contains(t, fmt.Sprintf("%v: %s", fault, plain(fault.Text()).FR), want)
	}
}

// A requirement as plain data says what its methods say, and is what its JSON holds.
func TestTheReportOfARequirement(t *testing.T) {
	for _, c := range occasions {
		got := consent.Required(c.occasion, c.at)
		why, _ := got.Difference()
		want := consent.RequirementReport{Occasion: c.occasion, Law: c.needed, Article: c.says, Difference: why,
			Decision: got.Decision().Report()}
		if diff := cmp.Diff(want, got.Report()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
		b, err := json.Marshal(got)
		require.NoError(t, err)
		of, err := json.Marshal(want)
		require.NoError(t, err)
		require.JSONEq(t, string(of), string(b))
	}
}
