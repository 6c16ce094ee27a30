package transfer

import "github.com/rgpd-go/rgpd"

// Rules of the contract with a processor. Each constant is a page.
const (
	// DescribeSubject: the contract does not state the subject-matter of the processing.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribeSubject rgpd.RuleID = "contract-description-subject"

	// DescribeDuration: the contract does not state the duration of the processing.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribeDuration rgpd.RuleID = "contract-description-duration"

	// DescribeNature: the contract does not state the nature of the processing.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribeNature rgpd.RuleID = "contract-description-nature"

	// DescribePurpose: the contract does not state the purpose of the processing.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribePurpose rgpd.RuleID = "contract-description-purpose"

	// DescribeData: the contract does not state the types of data.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribeData rgpd.RuleID = "contract-description-data"

	// DescribePersons: the contract does not state the categories of persons.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribePersons rgpd.RuleID = "contract-description-persons"

	// DescribeDuties: the contract does not state the rights and duties of the controller.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DescribeDuties rgpd.RuleID = "contract-description-duties"

	// OnInstructions: no clause holds the processor to documented instructions.
	//
	// Source: RGPD, art. 28(3)(a); RGPD, art. 29. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	OnInstructions rgpd.RuleID = "contract-instructions"

	// InstructionsOnTransfers: the clause on instructions does not name transfers.
	//
	// Source: RGPD, art. 28(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	InstructionsOnTransfers rgpd.RuleID = "contract-instructions-transfers"

	// UnionLawOnly: the exception for Union law, with prior notice, is missing.
	//
	// Source: RGPD, art. 28(3)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	UnionLawOnly rgpd.RuleID = "contract-instructions-union-law"

	// NoForeignLawException: the contract lets the processor obey a foreign law: that is
	// not the exception of article 28(3)(a).
	//
	// Source: RGPD, art. 28(3)(a); CEPD, avis 22/2024. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eu.vlex.com/vid/opinion-22-2024-on-1061968463
	NoForeignLawException rgpd.RuleID = "contract-instructions-foreign-law"

	// WarnOfUnlawfulInstruction: the processor need not warn of an unlawful instruction.
	//
	// Source: RGPD, art. 28(3), dernier alinéa. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	WarnOfUnlawfulInstruction rgpd.RuleID = "contract-unlawful-instruction"

	// StaffConfidentiality: the staff are not bound to confidentiality.
	//
	// Source: RGPD, art. 28(3)(b); RGPD, art. 32(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	StaffConfidentiality rgpd.RuleID = "contract-confidentiality"

	// SecurityClause: no clause on security.
	//
	// Source: RGPD, art. 28(3)(c); RGPD, art. 32. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityClause rgpd.RuleID = "contract-security"

	// SecurityConcrete: the clause on security lists no concrete measure.
	//
	// Source: RGPD, art. 28(3)(c); RGPD, art. 32. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityConcrete rgpd.RuleID = "contract-security-concrete"

	// SecurityEncryption: measure missing: encryption in transit and at rest.
	//
	// Source: RGPD, art. 32(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityEncryption rgpd.RuleID = "contract-security-encryption"

	// SecurityPseudonymisation: measure missing: pseudonymisation.
	//
	// Source: RGPD, art. 32(1)(a). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityPseudonymisation rgpd.RuleID = "contract-security-pseudonymisation"

	// SecurityResilience: measure missing: confidentiality, integrity, availability and
	// resilience.
	//
	// Source: RGPD, art. 32(1)(b). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityResilience rgpd.RuleID = "contract-security-resilience"

	// SecurityRestoration: measure missing: restoration after an incident.
	//
	// Source: RGPD, art. 32(1)(c). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityRestoration rgpd.RuleID = "contract-security-restoration"

	// SecurityTesting: measure missing: regular testing.
	//
	// Source: RGPD, art. 32(1)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityTesting rgpd.RuleID = "contract-security-testing"

	// SecurityAccess: measure missing: access control.
	//
	// Source: état de l'art. In force from 2018-05-25.
	SecurityAccess rgpd.RuleID = "contract-security-access"

	// SecurityMFA: measure missing: multi-factor authentication.
	//
	// Source: état de l'art. In force from 2018-05-25.
	SecurityMFA rgpd.RuleID = "contract-security-mfa"

	// SecurityLogs: measure missing: logs.
	//
	// Source: état de l'art. In force from 2018-05-25.
	SecurityLogs rgpd.RuleID = "contract-security-logs"

	// SecurityStaff: measure missing: instructions to staff.
	//
	// Source: RGPD, art. 32(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SecurityStaff rgpd.RuleID = "contract-security-staff-instructed"

	// BreachNotice: no clause on telling the controller of breaches; a processor that
	// stays silent commits the offence of art. 226-17-1 code pénal.
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachNotice rgpd.RuleID = "contract-breach"

	// HelpSecurity: the processor does not help with security.
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 32. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpSecurity rgpd.RuleID = "contract-help-security"

	// HelpAuthority: the processor does not help with the notice to the authority.
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 33. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpAuthority rgpd.RuleID = "contract-help-authority"

	// HelpPersons: the processor does not help with telling the persons.
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 34. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpPersons rgpd.RuleID = "contract-help-persons"

	// HelpDPIA: the processor does not help with the impact assessment (DPIA).
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 35. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpDPIA rgpd.RuleID = "contract-help-dpia"

	// HelpConsultation: the processor does not help with prior consultation.
	//
	// Source: RGPD, art. 28(3)(f); RGPD, art. 36. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpConsultation rgpd.RuleID = "contract-help-consultation"

	// HelpWithRights: the processor does not help to answer the requests of persons.
	//
	// Source: RGPD, art. 28(3)(e). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	HelpWithRights rgpd.RuleID = "contract-rights"

	// LiveObjections: objections are not relayed at once to all centres.
	//
	// Source: RGPD, art. 21(2); CNIL, SAN-2019-010 (Futura Internationale). In force from
	// 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://ewatchers.org/cnil/futura-internationale-2019-10-21-57
	LiveObjections rgpd.RuleID = "contract-objections-live"

	// DeleteOrReturn: nothing is said of the data at the end.
	//
	// Source: RGPD, art. 28(3)(g). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	DeleteOrReturn rgpd.RuleID = "contract-ending"

	// ControllerChooses: the choice between deletion and return is not the controller's.
	//
	// Source: RGPD, art. 28(3)(g). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ControllerChooses rgpd.RuleID = "contract-ending-choice"

	// CopiesDeleted: copies are not deleted.
	//
	// Source: RGPD, art. 28(3)(g). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CopiesDeleted rgpd.RuleID = "contract-ending-copies"

	// NoForeignRetention: the contract admits keeping that a foreign law imposes.
	//
	// Source: RGPD, art. 28(3)(g). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NoForeignRetention rgpd.RuleID = "contract-ending-foreign-law"

	// ProofOfDeletion: no proof of deletion is provided for.
	//
	// Source: état de l'art. In force from 2018-05-25.
	ProofOfDeletion rgpd.RuleID = "contract-ending-proof"

	// SubProcessingSettled: the contract does not settle sub-processing.
	//
	// Source: RGPD, art. 28(2); RGPD, art. 28(3)(d). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	SubProcessingSettled rgpd.RuleID = "contract-sub-processing"

	// PriorAuthorisation: the authorisation is not prior and in writing.
	//
	// Source: RGPD, art. 28(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	PriorAuthorisation rgpd.RuleID = "contract-sub-processing-prior"

	// ChangesNotified: changes of sub-processors are not announced.
	//
	// Source: RGPD, art. 28(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ChangesNotified rgpd.RuleID = "contract-sub-processing-changes"

	// MayObject: the controller cannot object to a new sub-processor.
	//
	// Source: RGPD, art. 28(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	MayObject rgpd.RuleID = "contract-sub-processing-objection"

	// FlowDown: the same obligations are not imposed down the chain.
	//
	// Source: RGPD, art. 28(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	FlowDown rgpd.RuleID = "contract-flow-down"

	// FullLiability: the first processor is not fully liable for the next.
	//
	// Source: RGPD, art. 28(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	FullLiability rgpd.RuleID = "contract-sub-processing-liability"

	// SubProcessorsListed: the list of sub-processors is not annexed and kept up to date.
	//
	// Source: RGPD, art. 28(2); CEPD, avis 22/2024. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eu.vlex.com/vid/opinion-22-2024-on-1061968463
	SubProcessorsListed rgpd.RuleID = "contract-sub-processing-list"

	// AuditsAllowed: no clause on audits.
	//
	// Source: RGPD, art. 28(3)(h). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AuditsAllowed rgpd.RuleID = "contract-audits"

	// AllInformation: the processor does not owe all information needed.
	//
	// Source: RGPD, art. 28(3)(h). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	AllInformation rgpd.RuleID = "contract-audits-information"

	// NotCertificateOnly: a certificate stands in for audits.
	//
	// Source: RGPD, art. 28(3)(h). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	NotCertificateOnly rgpd.RuleID = "contract-audits-certificate-only"

	// TransferClause: data leave the Union and the contract says nothing of transfers.
	//
	// Source: RGPD, art. 28(3)(a); RGPD, art. 44; RGPD, art. 46. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferClause rgpd.RuleID = "contract-transfers"

	// CountriesListed: the countries are not named.
	//
	// Source: RGPD, art. 28(3)(a); RGPD, art. 44. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	CountriesListed rgpd.RuleID = "contract-transfers-countries"

	// TransferToolSigned: the transfer tool is named without being signed.
	//
	// Source: RGPD, art. 44; RGPD, art. 46. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferToolSigned rgpd.RuleID = "contract-transfers-tool"

	// TransferAnnexes: the annexes of the tool are blank.
	//
	// Source: RGPD, art. 46. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	TransferAnnexes rgpd.RuleID = "contract-transfers-annexes"

	// TransferAssessed: no transfer impact assessment.
	//
	// Source: RGPD, art. 46; CJUE, C-311/18 (Schrems II). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://cnil.fr/fr/analyse-dimpact-des-transferts-des-donnees-la-cnil-publie-la-version-finale-de-son-guide-aitd
	TransferAssessed rgpd.RuleID = "contract-transfers-assessment"

	// TelephonyRetention: the contract does not settle: retention for each class of data.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyRetention rgpd.RuleID = "contract-telephony-retention"

	// TelephonyRecording: the contract does not settle: call recording.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyRecording rgpd.RuleID = "contract-telephony-recording"

	// TelephonyFreeText: the contract does not settle: free-text fields.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyFreeText rgpd.RuleID = "contract-telephony-free-text"

	// TelephonyLocations: the contract does not settle: the list of places and of remote
	// access.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyLocations rgpd.RuleID = "contract-telephony-locations"

	// TelephonyContact: the contract does not settle: the contact for incidents.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyContact rgpd.RuleID = "contract-telephony-contact"

	// TelephonyRequests: the contract does not settle: requests of foreign governments.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyRequests rgpd.RuleID = "contract-telephony-government-requests"

	// TelephonyNumbering: the contract does not settle: authentication of the numbers
	// shown.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyNumbering rgpd.RuleID = "contract-telephony-numbering"

	// TelephonyInsurance: the contract does not settle: insurance and liability.
	//
	// Source: état de l'art. In force from 2018-05-25.
	TelephonyInsurance rgpd.RuleID = "contract-telephony-insurance"

	// ContractMissing: no contract binds the processor.
	//
	// Source: RGPD, art. 28(3). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ContractMissing rgpd.RuleID = "contract-missing"

	// ContractMissingAbroad: without a contract nothing frames the data that leave the
	// Union.
	//
	// Source: RGPD, art. 44; RGPD, art. 46. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ContractMissingAbroad rgpd.RuleID = "contract-missing-abroad"

	// ContractUnwritten: the contract is not in writing.
	//
	// Source: RGPD, art. 28(9). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	ContractUnwritten rgpd.RuleID = "contract-unwritten"

	// GuaranteesUnproven: nothing shows that the processor was chosen for its guarantees.
	//
	// Source: RGPD, art. 28(1). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	GuaranteesUnproven rgpd.RuleID = "contract-sufficient-guarantees"

	// ChainUnknown: the controller does not have the identity of the whole chain at hand.
	//
	// Source: RGPD, art. 28(1); CEPD, avis 22/2024. In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	// https://eu.vlex.com/vid/opinion-22-2024-on-1061968463
	ChainUnknown rgpd.RuleID = "contract-chain-known"

	// BreachLimitLong: the limit is over 24 hours; the RGPD says "without undue delay".
	//
	// Source: RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachLimitLong rgpd.RuleID = "contract-breach-limit"

	// BreachLimitTooLong: the limit is over 48 hours: the 72 hours are the controller's
	// towards the authority (art. 33(1)), not the processor's.
	//
	// Source: RGPD, art. 33(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachLimitTooLong rgpd.RuleID = "contract-breach-limit-48"

	// BreachLimitUnlawful: the limit is over 72 hours: the controller could no longer
	// notify in time.
	//
	// Source: RGPD, art. 33(1), (2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	BreachLimitUnlawful rgpd.RuleID = "contract-breach-limit-72"

	// LinkNotAuthorised: a sub-processor is not authorised.
	//
	// Source: RGPD, art. 28(2). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	LinkNotAuthorised rgpd.RuleID = "contract-sub-processor-authorised"

	// LinkNotBound: a sub-processor is not bound by the same obligations.
	//
	// Source: RGPD, art. 28(4). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	LinkNotBound rgpd.RuleID = "contract-sub-processor-bound"

	// LinkUnwritten: the contract with a sub-processor is not in writing.
	//
	// Source: RGPD, art. 28(9). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	LinkUnwritten rgpd.RuleID = "contract-sub-processor-written"

	// StandardTextWrong: the contract's standard clauses are not complete or were altered:
	// they dispense with nothing.
	//
	// Source: RGPD, art. 28(6). In force from 2018-05-25.
	// https://eur-lex.europa.eu/eli/reg/2016/679/oj
	StandardTextWrong rgpd.RuleID = "contract-standard-text"
)
