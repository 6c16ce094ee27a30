package consent_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// publishedCase is a decision or a guidance answer, as testdata/cases.json has it.
type publishedCase struct {
	ID    string
	Facts struct {
		Consent struct {
			Given             any
			Prechecked        bool
			TickedBy          string `json:"ticked_by"`
			BundledWithTerms  bool   `json:"bundled_with_terms"`
			RefusalHarder     bool   `json:"refusal_harder_than_acceptance"`
			EqualProminence   *bool  `json:"equal_prominence_of_refusal"`
			MisleadingForm    bool   `json:"misleading_form"`
			FreelyGiven       *bool  `json:"freely_given"`
			Specific          *bool
			Informed          *bool
			Proof             string
			IndividualProof   *bool  `json:"individual_proof"`
			RecipientNamed    *bool  `json:"recipient_named"`
			CollectedBy       string `json:"collected_by"`
			Unambiguous       *bool
			RefusedAtContract bool `json:"refused_at_contract"`
		}
		SupplierAudited *bool `json:"supplier_audited"`
	}
	Expected struct{ Verdict string }
}

// apply puts the facts of the case into a record.
func (c *publishedCase) apply(r *consent.Record) {
	no := func(b *bool) bool { return b != nil && !*b }
	f := &c.Facts.Consent
	r.Answer = consent.SaidYes
	switch {
	case f.RefusedAtContract:
		r.Answer = consent.SaidNo
	case f.Given == false:
		r.Answer = consent.NothingOnFile
	}
	if f.Prechecked {
		r.Act = consent.PreTickedBox
	}
	if f.TickedBy == "controller" {
		r.Act = consent.TickedByOther
	}
	if f.BundledWithTerms {
		r.Form.Placement = consent.InTerms
		if r.Act == 0 || r.Act == consent.TickedBox {
			r.Act = consent.AcceptedTerms
		}
	}
	if f.RefusalHarder || f.MisleadingForm || no(f.EqualProminence) || no(f.Unambiguous) {
		r.Form.Layout = consent.RefusalHidden
	}
	// What the authority held without saying how.
	if no(f.FreelyGiven) || no(f.Specific) {
		r.Form.Granularity = consent.OneChoiceForAll
	}
	if no(f.Informed) {
		r.Form.Purpose = consent.LeftOut
	}
	switch f.Proof {
	case "supplier_invoice_only":
		r.Evidence.Kind = consent.SupplierWord
	case "template_form":
		r.Evidence.Kind = consent.SpecimenForm
	default:
		if no(f.IndividualProof) {
			r.Evidence.Kind = consent.PartialProof
		}
	}
	if no(f.RecipientNamed) {
		r.Form.Principals = consent.Named()
	}
	if f.CollectedBy == "broker" || f.CollectedBy == "supplier" {
		r.Collection.By = consent.BySupplier
		if no(c.Facts.SupplierAudited) {
			r.Collection.Check = consent.Unchecked
		}
	}
}

// A consent that an authority or a court held to be none is none here: with all
// that the case leaves open unknown, and with all of it good.
func TestPublishedCases(t *testing.T) {
	b, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var file struct{ Cases []publishedCase }
	require.NoError(t, json.Unmarshal(b, &file))
	require.Greater(t, len(file.Cases), 10)
	for _, c := range file.Cases {
		t.Run(c.ID, func(t *testing.T) {
			require.Equal(t, "denied", c.Expected.Verdict)
			bare, full := consent.Record{}, good()
			c.apply(&bare)
			c.apply(&full)
			for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
				full.Channels = rgpd.ChannelsOf(ch)
				require.Equal(t, rgpd.Forbidden, consent.Assess(bare, boiler, ch, later).Decision().Verdict())
				a := consent.Assess(full, boiler, ch, later)
				require.Equal(t, rgpd.Forbidden, a.Decision().Verdict())
				require.NotEqual(t, consent.Valid, a.Status().State)
			}
		})
	}
}
