package main

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// today is the day of the story.
var today = rgpd.NewDate(2026, 11, 23)

// insurer is who would be fined: its whole group makes a billion a year.
var insurer = rgpd.Body{Kind: rgpd.Undertaking, GroupTurnover: rgpd.Euros(1_000_000_000)}

// asFound is the case of the article: nothing is signed for Tunisia, and the
// contract has the article's nine clauses as the article prints them.
func asFound() file {
	const yes, no = rgpd.Yes, rgpd.No
	return file{
		flow: transfer.Flow{
			Purpose: "prospection",
			Parties: []transfer.Party{
				{ID: "assureur", Country: "FR", Role: transfer.Controller, Places: []transfer.Place{{Country: "FR"}}},
				{ID: "prestataire", Country: "FR", Role: transfer.Processor, Places: []transfer.Place{
					{Country: "FR"}, {Country: "TN", By: "filiale", Means: transfer.OnScreen},
				}},
				{ID: "filiale", Country: "TN", Role: transfer.SubProcessor, UnderRGPD: no},
			},
			Hops: []transfer.Hop{
				{From: "assureur", To: "prestataire", Means: transfer.Sent},
				{
					From: "prestataire", To: "filiale", Means: transfer.OnScreen, SameGroup: yes,
					Frequency: transfer.Recurrent, Stable: yes, ClearData: yes,
					Safeguard: transfer.Safeguard{Tool: transfer.NoTool}, Derogation: transfer.NoDerogation,
				},
			},
			Returns: []transfer.Hop{{From: "filiale", To: "assureur", Means: transfer.Sent}},
		},
		contract: transfer.Contract{
			Form: transfer.Written, Standard: transfer.OwnText, SufficientGuarantees: yes, ChainKnown: yes,
			Description: transfer.Description{
				SubjectMatter:    yes,
				Duration:         yes,
				Nature:           no,
				Purpose:          yes,
				DataTypes:        no,
				Persons:          no,
				ControllerDuties: no,
			},
			Instructions: transfer.Instructions{
				Documented:          yes,
				CoverTransfers:      no,
				UnionLawException:   no,
				ForeignLawException: no,
				WarnsOfUnlawful:     no,
			},
			Confidentiality: transfer.Confidentiality{StaffBound: yes},
			Security: transfer.Security{
				Clause: yes, Concrete: yes, Encryption: yes, Pseudonymisation: no, Resilience: no, Restoration: yes,
				Testing: yes, AccessControl: yes, MFA: yes, Logs: yes, StaffInstructed: yes,
			},
			Breaches: transfer.Breaches{
				Notice:            yes,
				Hours:             72,
				HelpsSecurity:     yes,
				HelpsAuthority:    yes,
				HelpsPersons:      yes,
				HelpsDPIA:         no,
				HelpsConsultation: no,
			},
			Rights: transfer.Rights{Help: yes, LiveObjections: no},
			Ending: transfer.Ending{
				DeletesOrReturns:    yes,
				ControllerChooses:   no,
				CopiesDeleted:       no,
				ForeignLawRetention: no,
				Proof:               no,
			},
			SubProcessing: transfer.SubProcessing{
				Settled:         yes,
				PriorWritten:    yes,
				ChangesNotified: no,
				MayObject:       no,
				FlowDown:        no,
				FullLiability:   no,
				Listed:          no,
			},
			Audits: transfer.Audits{Allowed: yes, AllInformation: no, CertificateOnly: no},
			Abroad: transfer.Abroad{
				DataLeave:       yes,
				Clause:          yes,
				CountriesListed: yes,
				ToolSigned:      no,
				AnnexesFilled:   no,
				ImpactAssessed:  no,
			},
			Chain: []transfer.ChainLink{
				{ID: "filiale", Authorised: no, SameObligations: no, Form: transfer.Written},
			},
		},
	}
}

// A repair is one thing that somebody does about it.
type repair struct {
	title rgpd.Text
	do    func(*file)
}

// repairs are tried one after another, the article's own remedy first.
func repairs() []repair {
	const yes, no = rgpd.Yes, rgpd.No
	return []repair{
		{
			rgpd.Text{
				FR: "1. On signe les clauses types de l'article : module 2",
				EN: "1. The article's standard clauses are signed: module 2",
			},
			func(f *file) {
				f.flow.Hops[1].Safeguard = transfer.Safeguard{
					Tool: transfer.StandardClauses, Module: transfer.ControllerToProcessor,
					Signed: rgpd.NewDate(2026, 11, 16), Unaltered: yes, AnnexesFilled: yes,
				}
				f.flow.Hops[1].Assessment = transfer.ImpactAssessment{Evidence: transfer.NoAssessment}
				f.contract.Abroad.ToolSigned, f.contract.Abroad.AnnexesFilled = yes, yes
			},
		},
		{
			rgpd.Text{
				FR: "2. Le prestataire français est sous-traitant : c'est le module 3",
				EN: "2. The French outsourcer is a processor: it takes module 3",
			},
			func(f *file) { f.flow.Hops[1].Safeguard.Module = transfer.ProcessorToProcessor },
		},
		{
			rgpd.Text{
				FR: "3. Une analyse d'impact, qui compte sur le chiffrement",
				EN: "3. An impact assessment that counts on encryption",
			},
			func(f *file) {
				f.flow.Hops[1].Assessment = transfer.ImpactAssessment{
					Evidence: transfer.ExportersOwn, On: rgpd.NewDate(2026, 11, 18),
					ReviewBy: rgpd.NewDate(2027, 11, 18),
					Outcome:  transfer.FavourableWithMeasures, Measures: transfer.TechnicalOnly,
				}
				f.contract.Abroad.ImpactAssessed = yes
			},
		},
		{
			rgpd.Text{
				FR: "4. Les opérateurs ne voient plus que des fiches masquées, composées depuis Paris",
				EN: "4. Operators see masked records only, dialled from Paris",
			},
			func(f *file) { f.flow.Hops[1].ClearData = no },
		},
		{
			rgpd.Text{FR: "5. Le contrat est complété", EN: "5. The contract is completed"},
			func(f *file) {
				c := &f.contract
				c.Description = transfer.Description{
					SubjectMatter:    yes,
					Duration:         yes,
					Nature:           yes,
					Purpose:          yes,
					DataTypes:        yes,
					Persons:          yes,
					ControllerDuties: yes,
				}
				c.Instructions = transfer.Instructions{
					Documented:          yes,
					CoverTransfers:      yes,
					UnionLawException:   yes,
					ForeignLawException: no,
					WarnsOfUnlawful:     yes,
				}
				c.Security.Pseudonymisation, c.Security.Resilience = yes, yes
				c.Breaches.Hours, c.Breaches.HelpsDPIA, c.Breaches.HelpsConsultation = 24, yes, yes
				c.Rights.LiveObjections = yes
				c.Ending = transfer.Ending{
					DeletesOrReturns:    yes,
					ControllerChooses:   yes,
					CopiesDeleted:       yes,
					ForeignLawRetention: no,
					Proof:               yes,
				}
				c.SubProcessing = transfer.SubProcessing{
					Settled:         yes,
					PriorWritten:    yes,
					ChangesNotified: yes,
					MayObject:       yes,
					FlowDown:        yes,
					FullLiability:   yes,
					Listed:          yes,
				}
				c.Audits.AllInformation = yes
				c.Chain[0].Authorised, c.Chain[0].SameObligations = yes, yes
			},
		},
	}
}
