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

func TestNeedsInWords(t *testing.T) {
	s := NeedsOf(LegalBasis, LocalExportAuthorisation)
	b, err := s.MarshalText()
	require.NoError(t, err)
	var back Needs
	require.NoError(t, back.UnmarshalText(b))
	require.Equal(t, s, back)
	require.ErrorContains(t, back.UnmarshalText([]byte("luck")), "need")
}
