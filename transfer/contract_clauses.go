package transfer

import (
	"strconv"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Description is what the contract says of the processing: RGPD, art. 28(3), first sentence.
type Description struct {
	SubjectMatter    rgpd.Answer `json:"subject_matter,omitzero"`
	Duration         rgpd.Answer `json:"duration,omitzero"`
	Nature           rgpd.Answer `json:"nature,omitzero"`
	Purpose          rgpd.Answer `json:"purpose,omitzero"`
	DataTypes        rgpd.Answer `json:"data_types,omitzero"`
	Persons          rgpd.Answer `json:"persons,omitzero"`
	ControllerDuties rgpd.Answer `json:"controller_duties,omitzero"`
}

// Instructions is the clause by which the processor acts on instructions only:
// art. 28(3)(a), 29. Clause 1 of the source article.
type Instructions struct {
	Documented     rgpd.Answer `json:"documented,omitzero"`      // only on documented instructions
	CoverTransfers rgpd.Answer `json:"cover_transfers,omitzero"` // transfers included
	// UnionLawException: only Union or Member State law may oblige otherwise, with prior notice.
	UnionLawException rgpd.Answer `json:"union_law_exception,omitzero"`
	// ForeignLawException: it lets the processor obey the law of a third country.
	ForeignLawException rgpd.Answer `json:"foreign_law_exception,omitzero"`
	// WarnsOfUnlawful: immediate warning of an instruction that seems unlawful.
	WarnsOfUnlawful rgpd.Answer `json:"warns_of_unlawful,omitzero"`
}

// Confidentiality is the clause that binds staff: art. 28(3)(b), 32(4). Clause 2 of the
// source article.
type Confidentiality struct {
	StaffBound rgpd.Answer `json:"staff_bound,omitzero"`
}

// Security is the clause on security measures: art. 28(3)(c), 32. Clause 3 of the source
// article.
type Security struct {
	Clause           rgpd.Answer `json:"clause,omitzero"`
	Concrete         rgpd.Answer `json:"concrete,omitzero"` // a list of measures, not "reasonable efforts"
	Encryption       rgpd.Answer `json:"encryption,omitzero"`
	Pseudonymisation rgpd.Answer `json:"pseudonymisation,omitzero"`
	Resilience       rgpd.Answer `json:"resilience,omitzero"`
	Restoration      rgpd.Answer `json:"restoration,omitzero"`
	Testing          rgpd.Answer `json:"testing,omitzero"`
	AccessControl    rgpd.Answer `json:"access_control,omitzero"`
	MFA              rgpd.Answer `json:"mfa,omitzero"`
	Logs             rgpd.Answer `json:"logs,omitzero"`
	StaffInstructed  rgpd.Answer `json:"staff_instructed,omitzero"`
}

// Breaches is the clause on breaches, and the help the processor owes: art. 28(3)(f), 33
// to 36. Clause 4 of the source article.
type Breaches struct {
	Notice rgpd.Answer `json:"notice,omitzero"`
	// Hours is the limit of the notice; zero: none but "without undue delay".
	Hours             int         `json:"hours,omitzero"`
	HelpsSecurity     rgpd.Answer `json:"helps_security,omitzero"`
	HelpsAuthority    rgpd.Answer `json:"helps_authority,omitzero"`
	HelpsPersons      rgpd.Answer `json:"helps_persons,omitzero"`
	HelpsDPIA         rgpd.Answer `json:"helps_dpia,omitzero"`
	HelpsConsultation rgpd.Answer `json:"helps_consultation,omitzero"`
}

// Rights is the clause on help with the rights of persons: art. 28(3)(e). Clause 5 of
// the source article.
type Rights struct {
	Help           rgpd.Answer `json:"help,omitzero"`
	LiveObjections rgpd.Answer `json:"live_objections,omitzero"` // an objection blocks calls everywhere at once
}

// Ending is the clause on what becomes of the data: art. 28(3)(g). Clause 6 of the source
// article.
type Ending struct {
	DeletesOrReturns  rgpd.Answer `json:"deletes_or_returns,omitzero"`
	ControllerChooses rgpd.Answer `json:"controller_chooses,omitzero"`
	CopiesDeleted     rgpd.Answer `json:"copies_deleted,omitzero"`
	// ForeignLawRetention: it lets the law of a third country impose keeping.
	ForeignLawRetention rgpd.Answer `json:"foreign_law_retention,omitzero"`
	Proof               rgpd.Answer `json:"proof,omitzero"` // a certificate of deletion
}

// SubProcessing is the clause on engaging others: art. 28(2), 28(3)(d), 28(4). Clause 7
// of the source article. Where it forbids sub-processors, the answer is yes to all that
// an authorisation would need.
type SubProcessing struct {
	// Settled: the contract forbids sub-processors, or says how they are authorised.
	Settled      rgpd.Answer `json:"settled,omitzero"`
	PriorWritten rgpd.Answer `json:"prior_written,omitzero"` // authorisation is prior and in writing
	// ChangesNotified: under a general authorisation changes are announced. Yes if it is specific.
	ChangesNotified rgpd.Answer `json:"changes_notified,omitzero"`
	MayObject       rgpd.Answer `json:"may_object,omitzero"`     // likewise: the controller may object
	FlowDown        rgpd.Answer `json:"flow_down,omitzero"`      // the same obligations for them
	FullLiability   rgpd.Answer `json:"full_liability,omitzero"` // the first processor answers for the next
	Listed          rgpd.Answer `json:"listed,omitzero"`         // a list is annexed and kept up to date
}

// Audits is the clause on proof of compliance: art. 28(3)(h). Clause 8 of the source
// article.
type Audits struct {
	Allowed         rgpd.Answer `json:"allowed,omitzero"`
	AllInformation  rgpd.Answer `json:"all_information,omitzero"`
	CertificateOnly rgpd.Answer `json:"certificate_only,omitzero"` // a certificate stands in the place of inspections
}

// Abroad is the clause on data outside the Union: art. 28(3)(a), 44, 46. Clause 9 of the
// source article.
type Abroad struct {
	// DataLeave says whether data leave the Union, screens included.
	DataLeave       rgpd.Answer `json:"data_leave,omitzero"`
	Clause          rgpd.Answer `json:"clause,omitzero"` // allowed transfers are settled
	CountriesListed rgpd.Answer `json:"countries_listed,omitzero"`
	ToolSigned      rgpd.Answer `json:"tool_signed,omitzero"`
	AnnexesFilled   rgpd.Answer `json:"annexes_filled,omitzero"`
	ImpactAssessed  rgpd.Answer `json:"impact_assessed,omitzero"`
}

// Telephony is what a contract with a call centre had better settle.
type Telephony struct {
	Retention          rgpd.Answer `json:"retention,omitzero"`
	Recording          rgpd.Answer `json:"recording,omitzero"`
	FreeText           rgpd.Answer `json:"free_text,omitzero"`
	Locations          rgpd.Answer `json:"locations,omitzero"`
	IncidentContact    rgpd.Answer `json:"incident_contact,omitzero"`
	GovernmentRequests rgpd.Answer `json:"government_requests,omitzero"`
	Numbering          rgpd.Answer `json:"numbering,omitzero"`
	Insurance          rgpd.Answer `json:"insurance,omitzero"`
}

// articleClauses are the nine clauses that the source article asks for, by number: a few words
// of each, literally.
var articleClauses = func() (out [10]rgpd.Text) {
	for i, c := range [...]rgpd.Text{
		{FR: "instruction documentée du responsable de traitement", EN: "documented instructions"},
		{FR: "Obligation de confidentialité pour le personnel", EN: "confidentiality of staff"},
		{FR: "mesures de sécurité techniques et organisationnelles appropriées", EN: "security measures"},
		{
			FR: "notification des violations de données dans un délai spécifié (dans les 72 heures)",
			EN: "notice of breaches in 72 hours",
		},
		{FR: "Assistance au responsable de traitement", EN: "help with the rights of persons"},
		{FR: "supprimer ou renvoyer toutes les données personnelles", EN: "deletion or return at the end"},
		{FR: "Autorisation ou interdiction de recourir à d'autres sous-traitants", EN: "sub-processors"},
		{FR: "permettre et de contribuer aux audits", EN: "audits"},
		{FR: "Détails sur les transferts de données autorisés", EN: "transfers allowed, countries, safeguards"},
	} {
		number := strconv.Itoa(i+1) + " · "
		out[i+1] = rows.Typeset(rgpd.Text{FR: number + "« " + c.FR + " »", EN: number + c.EN})
	}
	return out
}()
