package transfer

import (
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// AdequacyAsOf is the day on which the list of adequacy decisions was last
// compared with its sources: 2026-11-23. That the decisions still stood was last
// seen on the day each record gives ([Adequacy.Seen]): read the Commission's own
// list before you rely on one.
const AdequacyAsOf rgpd.Date = 20_780

// A Status is how an adequacy decision stands on [AdequacyAsOf]. Zero is unknown.
// It never decides by itself whether the record was in force on a day: the
// record's dates do.
type Status uint8

const (
	InForce    Status = iota + 1 // in_force: stands
	Challenged                   // in_force_challenged: stands, and is attacked: keep another safeguard on file
	Annulled                     // annulled: declared invalid by the Court
	Ended                        // expired: replaced, or expired
)

// An Adequacy is a decision of the Commission under art. 45, or one that was taken
// under directive 95/46 and stays in force by art. 45(9). Three records are kept
// for old flows: Safe Harbor, Privacy Shield and the British bridging clause,
// which is no adequacy decision: sending there was then no transfer at all.
type Adequacy struct {
	ID string `json:"id"`
	// Country is where the recipient is; empty for an organisation.
	Country Country `json:"country,omitempty"`
	// Organisation is the international organisation that the decision is about.
	Organisation string    `json:"organisation,omitempty"`
	Name         rgpd.Text `json:"name"`
	// Decision is the number of the act.
	Decision string    `json:"decision"`
	Adopted  rgpd.Date `json:"adopted"`
	// From is the first day of use and Until the first day out; zero: no end.
	// For decisions of the directive's time From is the day of adoption: that of
	// their notification was not seen.
	From  rgpd.Date `json:"from"`
	Until rgpd.Date `json:"until,omitzero"`
	// Conditions must all be met for the recipient at hand. None: the record
	// covers all recipients.
	Conditions Conditions `json:"conditions,omitzero"`
	Scope      rgpd.Text  `json:"scope"`
	Status     Status     `json:"status"`
	// Note is what to know besides: a challenge, how the record ended.
	Note    rgpd.Text   `json:"note,omitzero"`
	Amended []Amendment `json:"amended,omitempty"`
	Source  rgpd.Source `json:"source"`
	// Seen is the day on which the record was last seen to stand; zero for
	// historical ones.
	Seen rgpd.Date `json:"seen,omitzero"`
}

// An Amendment is an act that amended an adequacy decision.
type Amendment struct {
	Decision string    `json:"decision"`
	Date     rgpd.Date `json:"date"`
}

// InForce reports whether the record was in force on a day.
func (a *Adequacy) InForce(day rgpd.Date) bool {
	return day >= a.From && (a.Until == 0 || day < a.Until)
}

// bridge reports whether the record is the clause of a treaty by which the
// country counted as inside.
func (a *Adequacy) bridge() bool { return a.ID == "GB-BRIDGE" }

// Adequacies yields the records, historical ones last.
func Adequacies() iter.Seq[Adequacy] {
	return func(yield func(Adequacy) bool) {
		for i := range adequacies {
			if !yield(adequacies[i].told()) {
				return
			}
		}
	}
}

// AdequacyOf returns the record in force on a day for a country, and whether there
// is one. It covers a recipient only if its conditions are met. For the British
// bridging clause see [Adequacy].
func AdequacyOf(c Country, on rgpd.Date) (Adequacy, bool) {
	found := adequacyOf(c, "", on)
	if found == nil {
		return Adequacy{}, false
	}
	return found.told(), true
}

// told is a record for a reader, who may change it.
func (a Adequacy) told() Adequacy {
	a.Amended = slices.Clone(a.Amended)
	a.Scope, a.Note = rows.Typeset(a.Scope), rows.Typeset(a.Note)
	return a
}

func adequacyOf(c Country, organisation string, on rgpd.Date) *Adequacy {
	if c == "" && organisation == "" {
		return nil
	}
	for i := range adequacies {
		a := &adequacies[i]
		if a.Country == c && a.Organisation == organisation && a.InForce(on) {
			return a
		}
	}
	return nil
}

// statusSeen is when a third party last read the Commission's list.
const statusSeen rgpd.Date = 20_670

var adequacies = [...]Adequacy{
	{
		ID: "AD", Country: "AD", Name: rgpd.Text{FR: "Andorre", EN: "Andorra"},
		Decision: "2010/625/EU", Adopted: rgpd.NewDate(2010, 10, 19),
		From: rgpd.NewDate(2010, 10, 19), Status: InForce,
		Scope:   rgpd.Text{FR: "tout le pays", EN: "the whole country"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Andorra)[0],
		Seen:    statusSeen,
	},
	{
		ID: "AR", Country: "AR", Name: rgpd.Text{FR: "Argentine", EN: "Argentina"},
		Decision: "2003/490/EC", Adopted: rgpd.NewDate(2003, 6, 30),
		From: rgpd.NewDate(2003, 6, 30), Status: InForce,
		Scope:   rgpd.Text{FR: "tout le pays", EN: "the whole country"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Argentina)[0],
		Seen:    statusSeen,
	},
	{
		ID: "BR", Country: "BR", Name: rgpd.Text{FR: "Brésil", EN: "Brazil"},
		Decision: "(EU) 2026/179", Adopted: rgpd.NewDate(2026, 1, 26),
		From: rgpd.NewDate(2026, 1, 28), Status: InForce,
		Scope: rgpd.Text{
			FR: "responsables et sous-traitants soumis à la LGPD",
			EN: "controllers and processors subject to the LGPD",
		},
		Conditions: ConditionsOf(SubjectToLGPD),
		Source:     rgpd.Cite(law.Brazil)[0],
		Seen:       statusSeen,
	},
	{
		ID: "CA", Country: "CA", Name: rgpd.Text{FR: "Canada", EN: "Canada"},
		Decision: "2002/2/EC", Adopted: rgpd.NewDate(2001, 12, 20),
		From: rgpd.NewDate(2001, 12, 20), Status: InForce,
		Scope: rgpd.Text{
			FR: "organisations commerciales soumises à la LPRPDE fédérale",
			EN: "commercial organisations subject to the federal PIPEDA",
		},
		Conditions: ConditionsOf(SubjectToPIPEDA),
		Amended:    []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:     rgpd.Cite(law.Canada)[0],
		Seen:       statusSeen,
	},
	{
		ID: "CH", Country: "CH", Name: rgpd.Text{FR: "Suisse", EN: "Switzerland"},
		Decision: "2000/518/EC", Adopted: rgpd.NewDate(2000, 7, 26),
		From: rgpd.NewDate(2000, 7, 26), Status: InForce,
		Scope:   rgpd.Text{FR: "tout le pays", EN: "the whole country"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Switzerland)[0],
		Seen:    statusSeen,
	},
	{
		ID: "FO", Country: "FO", Name: rgpd.Text{FR: "Îles Féroé", EN: "Faroe Islands"},
		Decision: "2010/146/EU", Adopted: rgpd.NewDate(2010, 3, 5),
		From: rgpd.NewDate(2010, 3, 5), Status: InForce,
		Scope: rgpd.Text{
			FR: "destinataires soumis à la loi féroïenne",
			EN: "recipients subject to the Faroese data protection act",
		},
		Conditions: ConditionsOf(FaroeseAct),
		Amended:    []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:     rgpd.Cite(law.Faroes)[0],
		Seen:       statusSeen,
	},
	{
		ID: "GG", Country: "GG", Name: rgpd.Text{FR: "Guernesey", EN: "Guernsey"},
		Decision: "2003/821/EC", Adopted: rgpd.NewDate(2003, 11, 21),
		From: rgpd.NewDate(2003, 11, 21), Status: InForce,
		Scope:   rgpd.Text{FR: "le bailliage", EN: "the bailiwick"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Guernsey)[0],
		Seen:    statusSeen,
	},
	{
		ID: "IM", Country: "IM", Name: rgpd.Text{FR: "Île de Man", EN: "Isle of Man"},
		Decision: "2004/411/EC", Adopted: rgpd.NewDate(2004, 4, 28),
		From: rgpd.NewDate(2004, 4, 28), Status: InForce,
		Scope:   rgpd.Text{FR: "le territoire", EN: "the whole territory"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.IsleOfMan)[0],
		Seen:    statusSeen,
	},
	{
		ID: "IL", Country: "IL", Name: rgpd.Text{FR: "Israël", EN: "Israel"},
		Decision: "2011/61/EU", Adopted: rgpd.NewDate(2011, 1, 31),
		From: rgpd.NewDate(2011, 1, 31), Status: InForce,
		Scope: rgpd.Text{
			FR: "transferts automatisés, ou suivis d'un traitement automatisé, dans l'État d'Israël au sens du " +
				"droit international",
			EN: "transfers that are automated, or followed by automated processing, within the State of Israel as " +
				"international law defines it",
		},
		Conditions: ConditionsOf(AutomatedTransfer, WithinIsraelTerritory),
		Amended:    []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:     rgpd.Cite(law.Israel)[0],
		Seen:       statusSeen,
	},
	{
		ID: "JE", Country: "JE", Name: rgpd.Text{FR: "Jersey", EN: "Jersey"},
		Decision: "2008/393/EC", Adopted: rgpd.NewDate(2008, 5, 8),
		From: rgpd.NewDate(2008, 5, 8), Status: InForce,
		Scope:   rgpd.Text{FR: "le bailliage", EN: "the bailiwick"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Jersey)[0],
		Seen:    statusSeen,
	},
	{
		ID: "JP", Country: "JP", Name: rgpd.Text{FR: "Japon", EN: "Japan"},
		Decision: "(EU) 2019/419", Adopted: rgpd.NewDate(2019, 1, 23),
		From: rgpd.NewDate(2019, 1, 23), Status: InForce,
		Scope: rgpd.Text{
			FR: "opérateurs soumis à l'APPI et aux règles complémentaires, hors presse, écrivains, universités, " +
				"religion et politique",
			EN: "business operators under the APPI and the Supplementary Rules; not press, writers, universities, " +
				"religion, politics",
		},
		Conditions: ConditionsOf(APPIBusinessOperator, SupplementaryRules, OutsideJapanExclusions),
		Source:     rgpd.Cite(law.Japan)[0],
		Seen:       statusSeen,
	},
	{
		ID: "KR", Country: "KR", Name: rgpd.Text{FR: "Corée du Sud", EN: "Republic of Korea"},
		Decision: "(EU) 2022/254", Adopted: rgpd.NewDate(2021, 12, 17),
		From: rgpd.NewDate(2021, 12, 17), Status: InForce,
		Scope: rgpd.Text{
			FR: "destinataires soumis à la PIPA, hors crédit relevant de la FSC, mission religieuse et " +
				"désignation de candidats",
			EN: "recipients subject to PIPA; not credit data under the FSC, missionary work, party nominations",
		},
		Conditions: ConditionsOf(SubjectToPIPA, NotFSCCreditData, NotMissionaryWork, NotPartyNomination),
		Source:     rgpd.Cite(law.Korea)[0],
		Seen:       statusSeen,
	},
	{
		ID: "NZ", Country: "NZ", Name: rgpd.Text{FR: "Nouvelle-Zélande", EN: "New Zealand"},
		Decision: "2013/65/EU", Adopted: rgpd.NewDate(2012, 12, 19),
		From: rgpd.NewDate(2012, 12, 19), Status: InForce,
		Scope:   rgpd.Text{FR: "tout le pays", EN: "the whole country"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.NewZealand)[0],
		Seen:    statusSeen,
	},
	{
		ID: "UY", Country: "UY", Name: rgpd.Text{FR: "Uruguay", EN: "Uruguay"},
		Decision: "2012/484/EU", Adopted: rgpd.NewDate(2012, 8, 21),
		From: rgpd.NewDate(2012, 8, 21), Status: InForce,
		Scope:   rgpd.Text{FR: "tout le pays", EN: "the whole country"},
		Amended: []Amendment{{"(EU) 2016/2295", rgpd.NewDate(2016, 12, 16)}},
		Source:  rgpd.Cite(law.Uruguay)[0],
		Seen:    statusSeen,
	},
	{
		ID: "GB", Country: "GB", Name: rgpd.Text{FR: "Royaume-Uni", EN: "United Kingdom"},
		Decision: "(EU) 2021/1772", Adopted: rgpd.NewDate(2021, 6, 28),
		From: rgpd.NewDate(2021, 6, 28), Until: rgpd.NewDate(2031, 12, 27) + 1, Status: InForce,
		Scope: rgpd.Text{
			FR: "tout le pays ; ni Gibraltar, ni Jersey, ni Guernesey, ni l'île de Man",
			EN: "the whole country; not Gibraltar, Jersey, Guernsey, the Isle of Man",
		},
		Amended: []Amendment{
			{"(EU) 2025/1226", rgpd.NewDate(2025, 6, 24)}, {"(EU) 2025/2574", rgpd.NewDate(2025, 12, 19)},
		},
		Source: rgpd.Cite(law.Britain)[0],
		Seen:   statusSeen,
	},
	{
		ID: "US-DPF", Country: "US",
		Name:     rgpd.Text{FR: "États-Unis (Data Privacy Framework)", EN: "United States (Data Privacy Framework)"},
		Decision: "(EU) 2023/1795", Adopted: rgpd.NewDate(2023, 7, 10),
		From: rgpd.NewDate(2023, 7, 10), Status: Challenged,
		Scope: rgpd.Text{
			FR: "organisations actives sur la liste, pour les données certifiées",
			EN: "organisations active on the list, for the data they certified",
		},
		Conditions: ConditionsOf(OnDPFList, CertificationCoversData, EntityMatchesListing),
		Note: rgpd.Text{
			FR: "recours rejeté par le Tribunal le 2025-09-03 (T-553/23) ; pourvoi C-703/25 P du 2025-10-31 " +
				"pendant en août 2026 ; gardez clauses types et analyse au dossier",
			EN: "action dismissed by the General Court on 2025-09-03 (T-553/23); appeal C-703/25 P of 2025-10-31 " +
				"pending in August 2026; keep standard clauses and an assessment on file",
		},
		Source: rgpd.Cite(law.DataPrivacyFramework)[0],
		Seen:   statusSeen,
	},
	{
		ID: "EPO", Organisation: "EPO",
		Name:     rgpd.Text{FR: "Organisation européenne des brevets", EN: "European Patent Organisation"},
		Decision: "(EU) 2025/1382", Adopted: rgpd.NewDate(2025, 7, 15),
		From: rgpd.NewDate(2025, 7, 18), Status: InForce,
		Scope: rgpd.Text{
			FR: "l'organisation elle-même, où que soient ses bureaux",
			EN: "the organisation itself, wherever its offices are",
		},
		Source: rgpd.Cite(law.PatentOrganisation)[0],
		Seen:   statusSeen,
	},
	{
		ID: "US-SAFE-HARBOR", Country: "US",
		Name:     rgpd.Text{FR: "États-Unis (Safe Harbor)", EN: "United States (Safe Harbor)"},
		Decision: "2000/520/EC", Adopted: rgpd.NewDate(2000, 7, 26),
		From: rgpd.NewDate(2000, 7, 26), Until: rgpd.NewDate(2015, 10, 6), Status: Annulled,
		Scope:      rgpd.Text{FR: "sociétés inscrites sur la liste", EN: "companies on the list"},
		Conditions: ConditionsOf(OnSafeHarborList),
		Note: rgpd.Text{
			FR: "invalidée par la CJUE, C-362/14 (Schrems I)",
			EN: "declared invalid by the CJEU, C-362/14 (Schrems I)",
		},
		Source: rgpd.Cite(law.SafeHarbor)[0],
	},
	{
		ID: "US-PRIVACY-SHIELD", Country: "US",
		Name:     rgpd.Text{FR: "États-Unis (Privacy Shield)", EN: "United States (Privacy Shield)"},
		Decision: "(EU) 2016/1250", Adopted: rgpd.NewDate(2016, 7, 12),
		From: rgpd.NewDate(2016, 7, 12), Until: law.DaySchrems, Status: Annulled,
		Scope:      rgpd.Text{FR: "sociétés inscrites sur la liste", EN: "companies on the list"},
		Conditions: ConditionsOf(OnPrivacyShieldList),
		Note: rgpd.Text{
			FR: "invalidée par la CJUE, C-311/18 (Schrems II)",
			EN: "declared invalid by the CJEU, C-311/18 (Schrems II)",
		},
		Source: rgpd.Cite(law.PrivacyShield)[0],
	},
	{
		ID: "GB-BRIDGE", Country: "GB",
		Name:     rgpd.Text{FR: "Royaume-Uni (période transitoire)", EN: "United Kingdom (bridging clause)"},
		Decision: "Accord de commerce et de coopération UE-Royaume-Uni, art. 782", Adopted: rgpd.NewDate(2020, 12, 30),
		From: rgpd.NewDate(2021, 1, 1), Until: rgpd.NewDate(2021, 6, 28), Status: Ended,
		Scope: rgpd.Text{
			FR: "tout le pays : clause d'un traité, et non décision d'adéquation",
			EN: "the whole country: a clause of a treaty, not an adequacy decision",
		},
		Note:   rgpd.Text{FR: "remplacée par la décision (UE) 2021/1772", EN: "replaced by decision (EU) 2021/1772"},
		Source: rgpd.Cite(law.BritishBridge)[0],
	},
}
