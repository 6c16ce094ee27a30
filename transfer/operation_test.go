package transfer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
)

func TestTheEightOperations(t *testing.T) {
	want := map[Operation]Reach{
		FirstSending: IsTransfer, Storage: PartOfTransfer, Consultation: IsTransfer, Updating: NoNewTransfer,
		Recording: ToBeWeighed, Reporting: PartOfTransfer, Deletion: NoNewTransfer, SendingBack: IsReturnFlow,
	}
	n := 0
	var used Needs
	for o := range Operations() {
		n++
		require.Equal(t, want[o], o.Reach(), o)
		require.NotEmpty(t, o.Name().FR)
		require.NotEmpty(t, o.Risk().EN)
		require.NotZero(t, o.Needs(), o)
		used |= o.Needs()

		all := OperationFacts{Operation: o, Has: o.Needs(), SoundMonths: 6, SheetMonths: 12}
		r := ReviewOperation(all)
		require.Empty(t, r.Findings, o)
		require.Empty(t, r.Missing, o)
		for need := range o.Needs().All() {
			f := all
			f.Lacks = NeedsOf(need)
			r := ReviewOperation(f)
			require.Len(t, r.Findings, 1, "%s without %s", o, need)
			require.Equal(t, need.Rule(), r.Findings[0].Rule)
			f.Has, f.Lacks = f.Has&^NeedsOf(need), 0
			r = ReviewOperation(f)
			require.Empty(t, r.Findings)
			require.Len(t, r.Missing, 1)
			require.Equal(t, need.String(), r.Missing[0].Fact)
		}
	}
	require.Equal(t, 8, n)
	for need := LegalBasis; int(need) <= len(needNames); need++ {
		require.True(t, used.Has(need), "no operation needs %s", need)
		require.NotEmpty(t, need.Sources())
	}
	require.Empty(t, ReviewOperation(OperationFacts{}).Findings)
	require.Zero(t, Operation(99).Reach())
}

// S7: a house that only shows screens passes no other operation, and looking at a
// screen is a transfer: it takes what the first sending takes.
func TestScreensTakeWhatASendingTakes(t *testing.T) {
	for _, need := range []Need{ProcessorContract, TransferTool, TransferAssessment, TransferNotice, RegisterEntry} {
		require.True(t, FirstSending.Needs().Has(need), need)
		r := ReviewOperation(OperationFacts{Operation: Consultation, Has: Consultation.Needs(), Lacks: NeedsOf(need)})
		require.Len(t, r.Findings, 1, need)
		require.Equal(t, need.Rule(), r.Findings[0].Rule)
		require.Equal(t, rgpd.Error, r.Findings[0].Level)
	}
	has := NeedsOf(BoundStaff, NeedToKnow, TrainedStaff, AccessLog)
	r := ReviewOperation(OperationFacts{Operation: Consultation, Has: has})
	require.Len(t, r.Missing, 5, "the four needs of the finding leave five open")
}

// Sound six months, sheet one year; over it by how much, and why.
func TestRecordingRetention(t *testing.T) {
	for _, tc := range []struct {
		sound, sheet int
		reasoned     Answer
		want         []rgpd.Level
	}{
		{6, 12, 0, nil}, {7, 12, 0, []rgpd.Level{rgpd.Defect}}, {7, 12, No, []rgpd.Level{rgpd.Defect}}, {7, 12, Yes, []rgpd.Level{rgpd.Warning}},
		{12, 12, Yes, []rgpd.Level{rgpd.Warning}}, {13, 12, Yes, []rgpd.Level{rgpd.Error}}, {6, 13, 0, []rgpd.Level{rgpd.Defect}}, {-1, 12, Yes, []rgpd.Level{rgpd.Error}},
	} {
		r := ReviewOperation(OperationFacts{Operation: Recording, Has: Recording.Needs(), SoundMonths: tc.sound, SheetMonths: tc.sheet, LongerReasoned: tc.reasoned})
		var got []rgpd.Level
		for _, f := range r.Findings {
			got = append(got, f.Level)
		}
		require.Equal(t, tc.want, got, "%+v", tc)
	}
	require.Len(t, ReviewOperation(OperationFacts{Operation: Recording, Has: Recording.Needs()}).Missing, 2)
}

func TestNeedsInWords(t *testing.T) {
	s := NeedsOf(LegalBasis, LocalExportAuthorisation)
	b, err := s.MarshalText()
	require.NoError(t, err)
	var back Needs
	require.NoError(t, back.UnmarshalText(b))
	require.Equal(t, s, back)
	require.ErrorContains(t, back.UnmarshalText([]byte("luck")), "need")
}
