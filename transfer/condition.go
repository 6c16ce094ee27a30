package transfer

import (
	"fmt"
	"iter"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A Condition is something an adequacy decision asks of the recipient or of the
// data. A country code never settles it: the caller answers, for the day of the
// flow. Zero is none.
type Condition uint8

const (
	// FaroeseAct: Faroe Islands: under the Faroese act.
	FaroeseAct      Condition = iota + 1 // recipient_subject_to_faroese_data_protection_act
	SubjectToLGPD                        // recipient_subject_to_lgpd: Brazil: under the LGPD
	SubjectToPIPEDA                      // recipient_subject_to_pipeda: Canada: under the federal PIPEDA
	// AutomatedTransfer: Israel: automated, or followed by automated processing.
	AutomatedTransfer // transfer_automated_or_followed_by_automated_processing
	// WithinIsraelTerritory: Israel: within the State as international law defines it.
	WithinIsraelTerritory // recipient_within_territory_definition
	// APPIBusinessOperator: Japan: a business operator under the APPI.
	APPIBusinessOperator // recipient_is_appi_business_operator
	// SupplementaryRules: Japan: the Supplementary Rules of annex I apply.
	SupplementaryRules // supplementary_rules_apply
	// OutsideJapanExclusions: Japan: not press, writers, universities, religion, politics.
	OutsideJapanExclusions // recipient_not_in_excluded_category
	SubjectToPIPA          // recipient_subject_to_pipa: Korea: under PIPA
	NotFSCCreditData       // not_credit_data_under_fsc: Korea: no credit information under the FSC
	NotMissionaryWork      // not_religious_missionary: Korea: no missionary work
	NotPartyNomination     // not_political_party: Korea: no party nominating candidates
	// OnDPFList: United States: on the list on the day of the flow; see
	// [Hop.ListCheckedOn].
	OnDPFList // recipient_on_dpf_list_on_transfer_date
	// CertificationCoversData: United States: HR data or not, as needed.
	CertificationCoversData // certified_data_type_covers_transfer
	// EntityMatchesListing: United States: the entity named in the record.
	EntityMatchesListing // exact_legal_entity_matches_record
	// OnSafeHarborList: United States, until 2015-10-05.
	OnSafeHarborList // recipient_on_safe_harbor_list_on_transfer_date
	// OnPrivacyShieldList: United States, until 2020-07-15.
	OnPrivacyShieldList // recipient_on_privacy_shield_list_on_transfer_date
)

var conditionTexts = [...]rgpd.Text{
	FaroeseAct: {
		FR: "Le destinataire relève-t-il de la loi féroïenne (et non d'une autorité de l'État danois) ?",
		EN: "Is the recipient subject to the Faroese act (and not a body of the Danish State)?",
	},
	SubjectToLGPD: {
		FR: "Le destinataire est-il, pour ce traitement, soumis à la LGPD ?",
		EN: "Is the recipient, for this processing, subject to the LGPD?",
	},
	SubjectToPIPEDA: {
		FR: "Le destinataire est-il une organisation commerciale soumise à la LPRPDE fédérale pour ces données ?",
		EN: "Is the recipient a commercial organisation subject to the federal PIPEDA for these data?",
	},
	AutomatedTransfer: {
		FR: "Le transfert est-il automatisé, ou les données sont-elles ensuite traitées par des moyens " +
			"automatisés en Israël ?",
		EN: "Is the transfer automated, or are the data then processed by automated means in Israel?",
	},
	WithinIsraelTerritory: {
		FR: "Le destinataire est-il dans l'État d'Israël au sens du droit international ?",
		EN: "Is the recipient within the State of Israel as international law defines it?",
	},
	APPIBusinessOperator: {
		FR: "Le destinataire est-il un opérateur soumis à l'APPI ?",
		EN: "Is the recipient a business operator under the APPI?",
	},
	SupplementaryRules: {
		FR: "Traite-t-il les données selon les règles complémentaires de l'annexe I ?",
		EN: "Does it treat the data under the Supplementary Rules of annex I?",
	},
	OutsideJapanExclusions: {
		FR: "Est-il hors des exclusions (presse, écrivains, universités, religion, politique) pour cet usage ?",
		EN: "Is it outside the carve-outs (press, writers, universities, religion, politics) for this purpose?",
	},
	SubjectToPIPA: {
		FR: "Le destinataire est-il soumis à la PIPA pour ces données ?",
		EN: "Is the recipient subject to PIPA for these data?",
	},
	NotFSCCreditData: {
		FR: "Les données sont-elles autre chose que des informations de crédit relevant de la FSC ?",
		EN: "Are the data something else than credit information under the Financial Services Commission?",
	},
	NotMissionaryWork: {
		FR: "Le destinataire est-il autre chose qu'un organisme religieux en mission ?",
		EN: "Is the recipient something else than a religious body on missionary work?",
	},
	NotPartyNomination: {
		FR: "Le destinataire est-il autre chose qu'un parti qui désigne ses candidats ?",
		EN: "Is the recipient something else than a political party nominating candidates?",
	},
	OnDPFList: {
		FR: "Le destinataire figurait-il, actif, sur la liste du Data Privacy Framework le jour du flux (liste " +
			"vérifiée ce jour-là ou dans l'année qui suit) ?",
		EN: "Was the recipient active on the Data Privacy Framework List on the day of the flow (list checked on " +
			"that day or within a year)?",
	},
	CertificationCoversData: {
		FR: "La certification couvre-t-elle ces données (RH ou non) ?",
		EN: "Does the certification cover these data (HR or not)?",
	},
	EntityMatchesListing: {
		FR: "L'entité cocontractante est-elle bien celle de la liste, ou l'une de ses entités couvertes ?",
		EN: "Is the contracting entity the one in the record, or one of its covered entities?",
	},
	OnSafeHarborList: {
		FR: "Le destinataire figurait-il sur la liste Safe Harbor le jour du flux ?",
		EN: "Was the recipient on the Safe Harbor list on the day of the flow?",
	},
	OnPrivacyShieldList: {
		FR: "Le destinataire figurait-il sur la liste Privacy Shield le jour du flux ?",
		EN: "Was the recipient on the Privacy Shield list on the day of the flow?",
	},
}

// Ask returns the question that settles the condition. A yes meets it.
func (c Condition) Ask() rgpd.Text {
	if int(c) < len(conditionTexts) {
		return rows.Typeset(conditionTexts[c])
	}
	return rgpd.Text{}
}

// ofAList are the conditions that a public list answers, and only on the day it
// is looked at.
const ofAList = Conditions(1<<OnDPFList | 1<<OnSafeHarborList | 1<<OnPrivacyShieldList)

// Conditions is a set of conditions. The zero set is empty.
//
//enums:kept conditions
type Conditions uint32

// ConditionsOf returns the set of the conditions given.
func ConditionsOf(cs ...Condition) (s Conditions) {
	for _, c := range cs {
		if c > 0 && int(c) <= len(conditionNames) {
			s |= 1 << c
		}
	}
	return s
}

// Has reports whether the set holds a condition.
func (s Conditions) Has(c Condition) bool {
	return c != 0 && int(c) <= len(conditionNames) && s>>c&1 == 1
}

// All yields the conditions of the set, in the order of their values.
func (s Conditions) All() iter.Seq[Condition] {
	return func(yield func(Condition) bool) {
		for c := FaroeseAct; int(c) <= len(conditionNames); c++ {
			if s.Has(c) && !yield(c) {
				return
			}
		}
	}
}

// String lists the conditions, separated by spaces.
func (s Conditions) String() string {
	var out []string
	for c := range s.All() {
		out = append(out, c.String())
	}
	return strings.Join(out, " ")
}

// MarshalText writes the words of the conditions, separated by spaces.
func (s Conditions) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Conditions.MarshalText] writes.
func (s *Conditions) UnmarshalText(b []byte) error {
	var got Conditions
	for _, word := range strings.Fields(string(b)) {
		var c Condition
		if err := c.UnmarshalText([]byte(word)); err != nil {
			return fmt.Errorf("transfer: %w", err)
		}
		got |= ConditionsOf(c)
	}
	*s = got
	return nil
}
