package main

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/transfer"
)

var today = rgpd.NewDate(2026, time.November, 23)

// companyFacts are those of the company.
var companyFacts = facts{
	record:  register.RecordFacts{Persons: 12, Occasional: rgpd.No},
	officer: register.OfficerFacts{PublicBody: rgpd.No, Monitoring: register.NotCore, Sensitive: register.NotCore},
}

// company is twelve people in Nantes who sell the upkeep of boilers by telephone, with a
// centre in Tunis. All of it is fictitious.
func company() (register.Register, error) {
	house := register.Party{
		Name: "Chaleur Durable SAS", Identifier: "SIREN 000000000", Address: "4 quai de l'Exemple", Postcode: "44000",
		City: "Nantes", Country: "FR",
		Phone: "+33 2 61 91 00 00", Email: "rgpd@chaleur-durable.example",
	}
	r := register.Register{
		Title: rgpd.Text{
			FR: "Registre de Chaleur Durable",
			EN: "Register of Chaleur Durable",
		}, Holder: house, On: today,
	}

	// The campaigns start from a ready entry; the clauses with Tunis are signed and
	// assessed.
	campaigns := register.ConsumerCampaigns()
	tunis := &campaigns.Transfers[0]
	tunis.Means, tunis.ClearData, tunis.Derogation = transfer.OnScreen, rgpd.Yes, transfer.NoDerogation
	tunis.Safeguard.Signed = rgpd.NewDate(2026, time.September, 1)
	tunis.Safeguard.Unaltered, tunis.Safeguard.AnnexesFilled = rgpd.Yes, rgpd.Yes
	tunis.Assessment = transfer.ImpactAssessment{
		Evidence: transfer.ExportersOwn, On: rgpd.NewDate(2026, time.August, 20), Outcome: transfer.Favourable,
		ReviewBy: rgpd.NewDate(2027, time.August, 20),
	}
	campaigns.Design = register.Design{
		EveryFieldServes: rgpd.Yes, CampaignFieldsOnly: rgpd.Yes, RetentionEnforced: rgpd.Yes,
		ClosedByDefault: rgpd.Yes, UntickedByDefault: rgpd.Yes,
		ObjectionBlocksCalls: rgpd.Yes, FreeTextWatched: rgpd.No, TestDataMasked: rgpd.Yes, RecordingOff: rgpd.Yes,
		StaysInUnion: rgpd.Yes,
	}

	// Recordings are kept for a year: longer than the CNIL advises.
	recordings := register.CallRecordings()
	recordings.Data[0].Retention[0].Period = "P1Y"

	for _, ready := range []register.Activity{
		campaigns, recordings, register.SuppressionList(), register.ConsentEvidence(),
		register.CampaignChecks(),
	} {
		entry, err := register.From(ready).
			Controller(house).
			Created(rgpd.NewDate(2026, time.August, 11)).
			Updated(today).
			Build()
		if err != nil {
			return r, err
		}
		r.Entries = append(r.Entries, entry)
	}

	// One entry of their own, with a period from the law.
	proof, _ := register.Suggest("retention-call-back-proof", today)
	var b register.Builder
	callBacks, err := b.Ref("T-101").
		Name(rgpd.Text{FR: "Rappels demandés par formulaire", EN: "Call-backs asked for on the web form"}).
		Created(today).
		Controller(house).
		Purpose(rgpd.Text{
			FR: "Rappeler dans les cinq jours ouvrables qui l'a demandé",
			EN: "Call back within five working days those who asked",
		}).
		Subjects(register.Prospects, rgpd.Text{
			FR: "Personnes qui demandent un rappel",
			EN: "People who ask to be called back",
		}).
		Data(register.DataCategory{
			Kind: register.Identity, Name: rgpd.Text{FR: "Demande", EN: "Request"},
			Items: rgpd.Text{FR: "Nom, numéro, objet, date", EN: "Name, number, subject, date"},
			For:   []string{"main"}, Retention: []register.Retention{proof.Retention},
		}).
		Recipient(register.Recipient{
			Kind: register.InternalDepartment, Name: rgpd.Text{FR: "Service commercial", EN: "Sales"}, Country: "FR",
		}).
		NoTransfer().
		Security(register.AccessControl, rgpd.Text{FR: "Habilitations par rôle", EN: "Role-based access"}).
		Basis(register.LegalBasis{Basis: register.ContractBasis, When: rgpd.Text{
			FR: "Mesures précontractuelles, à la demande de la personne",
			EN: "Steps before a contract, at the person's request",
		}}).
		Build()
	if err != nil {
		return r, err
	}
	r.Entries = append(r.Entries, callBacks)

	// A file sent to the wrong client on a Friday evening, and notified on the Monday.
	aware := rgpd.Mainland.Instant(rgpd.NewDate(2026, time.October, 23), 18*time.Hour+20*time.Minute)
	r.Breaches = []register.Breach{{
		Ref: "V-001", Incident: register.PersonalDataBreach, Role: transfer.Controller,
		Kinds: []register.BreachKind{register.Confidentiality},
		Facts: rgpd.Text{
			FR: "Un fichier de campagne a été envoyé à un autre client",
			EN: "A campaign file was sent to another client",
		},
		Aware: aware, AwareBy: "responsable informatique",
		People:  register.Count{Number: 1200, Categories: rgpd.Text{FR: "prospects", EN: "prospects"}},
		Records: register.Count{Number: 1200, Categories: rgpd.Text{FR: "fiches", EN: "records"}},
		Effects: rgpd.Text{
			FR: "Appels non sollicités possibles",
			EN: "Unwanted calls are possible",
		}, Measures: rgpd.Text{FR: "Fichier effacé, attestation reçue", EN: "File deleted, attestation received"},
		Risk: register.RiskLikely, Reasoning: rgpd.Text{
			FR: "Nom et numéro, destinataire connu",
			EN: "Name and number, recipient known",
		},
		Contact: house, Notices: []register.Notice{{
			At: aware.Add(66 * time.Hour), Complete: rgpd.Yes,
			Contains: []register.NoticeItem{
				register.NatureItem, register.NumbersItem, register.ContactItem, register.ConsequencesItem,
				register.MeasuresItem,
			},
		}},
		Ordered: rgpd.No, Seat: register.OneState, Carrier: rgpd.No,
	}}
	return r, nil
}
