package rights

import "github.com/rgpd-go/rgpd"

// ordinary are plain requests, one for each right, all of whose facts are known.
var ordinary = func() (out []rgpd.Ordinary) {
	for _, o := range []struct {
		right  Right
		says   rgpd.Text
		change func(*Facts)
	}{
		{Access, rgpd.Text{FR: "une demande d'accès ordinaire", EN: "an ordinary request for access"}, nil},
		{
			Rectification,
			rgpd.Text{
				FR: "une demande ordinaire de rectifier un numéro", EN: "an ordinary request to put a number right",
			},
			nil,
		},
		{
			Erasure,
			rgpd.Text{
				FR: "une demande ordinaire d'effacer des données inutiles",
				EN: "an ordinary request to erase data needed no more",
			},
			nil,
		},
		{
			Restriction,
			rgpd.Text{
				FR: "une demande ordinaire de geler des données contestées",
				EN: "an ordinary request to freeze contested data",
			},
			nil,
		},
		{
			Portability,
			rgpd.Text{
				FR: "une demande ordinaire d'emporter les données d'un contrat",
				EN: "an ordinary request to take the data of a contract along",
			},
			func(f *Facts) { f.Basis = Contract },
		},
		{
			Objection,
			rgpd.Text{
				FR: "une opposition ordinaire à la lutte contre la fraude",
				EN: "an ordinary objection to fraud prevention",
			},
			nil,
		},
		{HumanReview, rgpd.Text{FR: "un refus de crédit par une machine", EN: "a credit refused by a machine"}, nil},
		{
			Withdrawal,
			rgpd.Text{FR: "un retrait ordinaire d'un consentement", EN: "an ordinary withdrawal of a consent"},
			func(f *Facts) { f.Basis = Consent },
		},
		{
			Posthumous,
			rgpd.Text{FR: "la demande ordinaire d'un héritier", EN: "an ordinary request of an heir"},
			func(f *Facts) { f.Deceased, f.Title = rgpd.Yes, Heir },
		},
	} {
		f := Facts{
			Purpose: OtherPurpose, Basis: LegitimateInterest, Held: rgpd.Yes, Deceased: rgpd.No, Identity: Identified,
			Abusive: rgpd.No, Accuracy: Inaccurate,
			ErasureGround: NoLongerNeeded, Needed: NotNeeded, Published: rgpd.No, RestrictionGround: AccuracyContested,
			Supply: Provided, Automated: rgpd.Yes,
			Situation: rgpd.Yes, Overriding: rgpd.No, Decided: rgpd.Yes,
			Excuse: NoExcuse, Title: NoTitle, SpecialConsent: rgpd.No,
		}
		if o.change != nil {
			o.change(&f)
		}
		out = append(out, rgpd.Ordinary{ID: o.right.String(), Says: o.says, Facts: f.table(o.right)})
	}
	return out
}()
