package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// Description is what the contract says of the processing: RGPD, art. 28(3), first sentence.
type Description struct {
	SubjectMatter    Answer `json:"subject_matter,omitzero"`
	Duration         Answer `json:"duration,omitzero"`
	Nature           Answer `json:"nature,omitzero"`
	Purpose          Answer `json:"purpose,omitzero"`
	DataTypes        Answer `json:"data_types,omitzero"`
	Persons          Answer `json:"persons,omitzero"`
	ControllerDuties Answer `json:"controller_duties,omitzero"`
}

// Instructions is the clause by which the processor acts on instructions only: art. 28(3)(a), 29. Clause 1 of the source
// article.
type Instructions struct {
	Documented          Answer `json:"documented,omitzero"`            // only on documented instructions
	CoverTransfers      Answer `json:"cover_transfers,omitzero"`       // transfers included
	UnionLawException   Answer `json:"union_law_exception,omitzero"`   // only Union or Member State law may oblige otherwise, with prior notice
	ForeignLawException Answer `json:"foreign_law_exception,omitzero"` // it lets the processor obey the law of a third country
	WarnsOfUnlawful     Answer `json:"warns_of_unlawful,omitzero"`     // immediate warning of an instruction that seems unlawful
}

// Confidentiality is the clause that binds staff: art. 28(3)(b), 32(4). Clause 2 of the source
// article.
type Confidentiality struct {
	StaffBound Answer `json:"staff_bound,omitzero"`
}

// Security is the clause on security measures: art. 28(3)(c), 32. Clause 3 of the source
// article.
type Security struct {
	Clause           Answer `json:"clause,omitzero"`
	Concrete         Answer `json:"concrete,omitzero"` // a list of measures, not "reasonable efforts"
	Encryption       Answer `json:"encryption,omitzero"`
	Pseudonymisation Answer `json:"pseudonymisation,omitzero"`
	Resilience       Answer `json:"resilience,omitzero"`
	Restoration      Answer `json:"restoration,omitzero"`
	Testing          Answer `json:"testing,omitzero"`
	AccessControl    Answer `json:"access_control,omitzero"`
	MFA              Answer `json:"mfa,omitzero"`
	Logs             Answer `json:"logs,omitzero"`
	StaffInstructed  Answer `json:"staff_instructed,omitzero"`
}

// Breaches is the clause on breaches, and the help the processor owes: art. 28(3)(f), 33 to 36. Clause 4 of the source
// article.
type Breaches struct {
	Notice Answer `json:"notice,omitzero"`
	// Hours is the limit of the notice; zero: none but "without undue delay".
	Hours             int    `json:"hours,omitzero"`
	HelpsSecurity     Answer `json:"helps_security,omitzero"`
	HelpsAuthority    Answer `json:"helps_authority,omitzero"`
	HelpsPersons      Answer `json:"helps_persons,omitzero"`
	HelpsDPIA         Answer `json:"helps_dpia,omitzero"`
	HelpsConsultation Answer `json:"helps_consultation,omitzero"`
}

// Rights is the clause on help with the rights of persons: art. 28(3)(e). Clause 5 of the source
// article.
type Rights struct {
	Help           Answer `json:"help,omitzero"`
	LiveObjections Answer `json:"live_objections,omitzero"` // an objection blocks calls everywhere at once
}

// Ending is the clause on what becomes of the data: art. 28(3)(g). Clause 6 of the source
// article.
type Ending struct {
	DeletesOrReturns    Answer `json:"deletes_or_returns,omitzero"`
	ControllerChooses   Answer `json:"controller_chooses,omitzero"`
	CopiesDeleted       Answer `json:"copies_deleted,omitzero"`
	ForeignLawRetention Answer `json:"foreign_law_retention,omitzero"` // it lets the law of a third country impose keeping
	Proof               Answer `json:"proof,omitzero"`                 // a certificate of deletion
}

// SubProcessing is the clause on engaging others: art. 28(2), 28(3)(d), 28(4). Clause 7 of the source
// article.
type SubProcessing struct {
	Settled         Answer `json:"settled,omitzero"`          // the contract forbids sub-processors, or says how they are authorised
	PriorWritten    Answer `json:"prior_written,omitzero"`    // authorisation is prior and in writing (or sub-processors are forbidden)
	ChangesNotified Answer `json:"changes_notified,omitzero"` // general authorisation: changes are announced (yes if it is specific, or sub-processors are forbidden)
	MayObject       Answer `json:"may_object,omitzero"`       // likewise: the controller may object
	FlowDown        Answer `json:"flow_down,omitzero"`        // the same obligations for them (yes if they are forbidden)
	FullLiability   Answer `json:"full_liability,omitzero"`   // the first processor answers for the next (yes if they are forbidden)
	Listed          Answer `json:"listed,omitzero"`           // a list is annexed and kept up to date
}

// Audits is the clause on proof of compliance: art. 28(3)(h). Clause 8 of the source
// article.
type Audits struct {
	Allowed         Answer `json:"allowed,omitzero"`
	AllInformation  Answer `json:"all_information,omitzero"`
	CertificateOnly Answer `json:"certificate_only,omitzero"` // a certificate stands in the place of inspections
}

// Abroad is the clause on data outside the Union: art. 28(3)(a), 44, 46. Clause 9 of the source
// article.
type Abroad struct {
	// DataLeave says whether data leave the Union, screens included.
	DataLeave       Answer `json:"data_leave,omitzero"`
	Clause          Answer `json:"clause,omitzero"` // allowed transfers are settled
	CountriesListed Answer `json:"countries_listed,omitzero"`
	ToolSigned      Answer `json:"tool_signed,omitzero"`
	AnnexesFilled   Answer `json:"annexes_filled,omitzero"`
	ImpactAssessed  Answer `json:"impact_assessed,omitzero"`
}

// Telephony is what a contract with a call centre had better settle.
type Telephony struct {
	Retention          Answer `json:"retention,omitzero"`
	Recording          Answer `json:"recording,omitzero"`
	FreeText           Answer `json:"free_text,omitzero"`
	Locations          Answer `json:"locations,omitzero"`
	IncidentContact    Answer `json:"incident_contact,omitzero"`
	GovernmentRequests Answer `json:"government_requests,omitzero"`
	Numbering          Answer `json:"numbering,omitzero"`
	Insurance          Answer `json:"insurance,omitzero"`
}

// The nine clauses that the source article asks for, by number.
var articleClauses = [...]rgpd.Text{
	{},
	{FR: "1 · instructions documentées", EN: "1 · documented instructions"},
	{FR: "2 · confidentialité du personnel", EN: "2 · confidentiality of staff"},
	{FR: "3 · mesures de sécurité", EN: "3 · security measures"},
	{FR: "4 · notification des violations en 72 heures", EN: "4 · notice of breaches in 72 hours"},
	{FR: "5 · aide aux droits des personnes", EN: "5 · help with the rights of persons"},
	{FR: "6 · suppression ou restitution en fin de contrat", EN: "6 · deletion or return at the end"},
	{FR: "7 · sous-traitance ultérieure", EN: "7 · sub-processors"},
	{FR: "8 · audits", EN: "8 · audits"},
	{FR: "9 · transferts autorisés, pays, garanties", EN: "9 · transfers allowed, countries, safeguards"},
}

// A check is one element of a contract: where it stands, what it should be, what is
// said of it if it is not.
type check struct {
	ID       rgpd.RuleID
	Level    rgpd.Level
	From     rgpd.Date
	Path     string
	Clause   int    // of the source article; 0: it does not ask for it
	Want     Answer // the answer that satisfies
	Standard Answer // yes: complete standard clauses settle it
	Of       func(*Contract) Answer
	If       func(*Contract) Answer // nil: always asked
	Says, Do rgpd.Text
	Sources  []rgpd.Source
}

var checks = []check{
	{
		ID: "contract-description-subject", Level: rgpd.Error, From: law.DayGDPR, Path: "description.subject_matter", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.SubjectMatter },
		Says:    rgpd.Text{FR: "le contrat ne dit pas l'objet du traitement", EN: "the contract does not state the subject-matter of the processing"},
		Do:      rgpd.Text{FR: "Ajoutez l'objet du traitement.", EN: "Add the subject-matter of the processing."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-duration", Level: rgpd.Error, From: law.DayGDPR, Path: "description.duration", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.Duration },
		Says:    rgpd.Text{FR: "le contrat ne dit pas la durée du traitement", EN: "the contract does not state the duration of the processing"},
		Do:      rgpd.Text{FR: "Ajoutez la durée du traitement.", EN: "Add the duration of the processing."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-nature", Level: rgpd.Error, From: law.DayGDPR, Path: "description.nature", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.Nature },
		Says:    rgpd.Text{FR: "le contrat ne dit pas la nature du traitement", EN: "the contract does not state the nature of the processing"},
		Do:      rgpd.Text{FR: "Ajoutez la nature du traitement.", EN: "Add the nature of the processing."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-purpose", Level: rgpd.Error, From: law.DayGDPR, Path: "description.purpose", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.Purpose },
		Says:    rgpd.Text{FR: "le contrat ne dit pas la finalité du traitement", EN: "the contract does not state the purpose of the processing"},
		Do:      rgpd.Text{FR: "Ajoutez la finalité du traitement.", EN: "Add the purpose of the processing."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-data", Level: rgpd.Error, From: law.DayGDPR, Path: "description.data_types", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.DataTypes },
		Says:    rgpd.Text{FR: "le contrat ne dit pas les types de données", EN: "the contract does not state the types of data"},
		Do:      rgpd.Text{FR: "Ajoutez les types de données.", EN: "Add the types of data."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-persons", Level: rgpd.Error, From: law.DayGDPR, Path: "description.persons", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.Persons },
		Says:    rgpd.Text{FR: "le contrat ne dit pas les catégories de personnes", EN: "the contract does not state the categories of persons"},
		Do:      rgpd.Text{FR: "Ajoutez les catégories de personnes.", EN: "Add the categories of persons."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-description-duties", Level: rgpd.Error, From: law.DayGDPR, Path: "description.controller_duties", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Description.ControllerDuties },
		Says:    rgpd.Text{FR: "le contrat ne dit pas les droits et obligations du responsable", EN: "the contract does not state the rights and duties of the controller"},
		Do:      rgpd.Text{FR: "Ajoutez les droits et obligations du responsable.", EN: "Add the rights and duties of the controller."},
		Sources: rgpd.Cite(law.GDPR("28(3)")),
	},
	{
		ID: "contract-instructions", Level: rgpd.Error, From: law.DayGDPR, Path: "instructions.documented", Clause: 1, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Instructions.Documented },
		Says:    rgpd.Text{FR: "aucune clause ne limite le sous-traitant aux instructions documentées", EN: "no clause holds the processor to documented instructions"},
		Do:      rgpd.Text{FR: "Ajoutez : le sous-traitant ne traite les données que sur instruction documentée du responsable.", EN: "Add: the processor processes the data only on documented instructions of the controller."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)"), law.GDPR("29")),
	},
	{
		ID: "contract-instructions-transfers", Level: rgpd.Defect, From: law.DayGDPR, Path: "instructions.cover_transfers", Clause: 1, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Instructions.CoverTransfers },
		If:      func(c *Contract) Answer { return c.Instructions.Documented },
		Says:    rgpd.Text{FR: "la clause d'instructions ne vise pas les transferts", EN: "the clause on instructions does not name transfers"},
		Do:      rgpd.Text{FR: "Ajoutez « y compris les transferts vers un pays tiers ».", EN: "Add \"transfers to a third country included\"."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)")),
	},
	{
		ID: "contract-instructions-union-law", Level: rgpd.Defect, From: law.DayGDPR, Path: "instructions.union_law_exception", Clause: 1, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Instructions.UnionLawException },
		If:      func(c *Contract) Answer { return c.Instructions.Documented },
		Says:    rgpd.Text{FR: "l'exception du droit de l'Union, avec avis préalable, manque", EN: "the exception for Union law, with prior notice, is missing"},
		Do:      rgpd.Text{FR: "Ajoutez l'exception de l'article 28(3)(a) et l'avis préalable.", EN: "Add the exception of article 28(3)(a) and the prior notice."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)")),
	},
	{
		ID: "contract-instructions-foreign-law", Level: rgpd.Defect, From: law.DayGDPR, Path: "instructions.foreign_law_exception", Clause: 1, Want: No, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Instructions.ForeignLawException },
		If:      func(c *Contract) Answer { return c.Instructions.Documented },
		Says:    rgpd.Text{FR: "le contrat laisse le sous-traitant obéir à une loi étrangère : ce n'est pas l'exception de l'article 28(3)(a)", EN: "the contract lets the processor obey a foreign law: that is not the exception of article 28(3)(a)"},
		Do:      rgpd.Text{FR: "Limitez l'exception au droit de l'Union ou d'un État membre.", EN: "Limit the exception to Union or Member State law."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)"), law.OpinionOnChains),
	},
	{
		ID: "contract-unlawful-instruction", Level: rgpd.Error, From: law.DayGDPR, Path: "instructions.warns_of_unlawful", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Instructions.WarnsOfUnlawful },
		Says:    rgpd.Text{FR: "le sous-traitant n'est pas tenu d'alerter d'une instruction illicite", EN: "the processor need not warn of an unlawful instruction"},
		Do:      rgpd.Text{FR: "Ajoutez l'alerte immédiate si une instruction paraît illicite.", EN: "Add the immediate warning if an instruction seems unlawful."},
		Sources: rgpd.Cite(law.GDPR("28(3), dernier alinéa")),
	},
	{
		ID: "contract-confidentiality", Level: rgpd.Error, From: law.DayGDPR, Path: "confidentiality.staff_bound", Clause: 2, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Confidentiality.StaffBound },
		Says:    rgpd.Text{FR: "le personnel n'est pas tenu à la confidentialité", EN: "the staff are not bound to confidentiality"},
		Do:      rgpd.Text{FR: "Ajoutez l'engagement de confidentialité des personnes autorisées.", EN: "Add the commitment of the authorised persons to confidentiality."},
		Sources: rgpd.Cite(law.GDPR("28(3)(b)"), law.GDPR("32(4)")),
	},
	{
		ID: "contract-security", Level: rgpd.Error, From: law.DayGDPR, Path: "security.clause", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "aucune clause de sécurité", EN: "no clause on security"},
		Do:      rgpd.Text{FR: "Ajoutez les mesures de l'article 32.", EN: "Add the measures of article 32."},
		Sources: rgpd.Cite(law.GDPR("28(3)(c)"), law.GDPR("32")),
	},
	{
		ID: "contract-security-concrete", Level: rgpd.Defect, From: law.DayGDPR, Path: "security.concrete", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Concrete },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "la clause de sécurité ne liste aucune mesure concrète", EN: "the clause on security lists no concrete measure"},
		Do:      rgpd.Text{FR: "Listez les mesures, dans une annexe.", EN: "List the measures, in an annex."},
		Sources: rgpd.Cite(law.GDPR("28(3)(c)"), law.GDPR("32")),
	},
	{
		ID: "contract-security-encryption", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.encryption", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Encryption },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : chiffrement en transit et au repos", EN: "measure missing: encryption in transit and at rest"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : chiffrement en transit et au repos.", EN: "Add, according to the risk: encryption in transit and at rest."},
		Sources: rgpd.Cite(law.GDPR("32(1)(a)")),
	},
	{
		ID: "contract-security-pseudonymisation", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.pseudonymisation", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Pseudonymisation },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : pseudonymisation", EN: "measure missing: pseudonymisation"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : pseudonymisation.", EN: "Add, according to the risk: pseudonymisation."},
		Sources: rgpd.Cite(law.GDPR("32(1)(a)")),
	},
	{
		ID: "contract-security-resilience", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.resilience", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Resilience },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : confidentialité, intégrité, disponibilité et résilience", EN: "measure missing: confidentiality, integrity, availability and resilience"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : confidentialité, intégrité, disponibilité et résilience.", EN: "Add, according to the risk: confidentiality, integrity, availability and resilience."},
		Sources: rgpd.Cite(law.GDPR("32(1)(b)")),
	},
	{
		ID: "contract-security-restoration", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.restoration", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Restoration },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : rétablissement après un incident", EN: "measure missing: restoration after an incident"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : rétablissement après un incident.", EN: "Add, according to the risk: restoration after an incident."},
		Sources: rgpd.Cite(law.GDPR("32(1)(c)")),
	},
	{
		ID: "contract-security-testing", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.testing", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Testing },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : tests réguliers", EN: "measure missing: regular testing"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : tests réguliers.", EN: "Add, according to the risk: regular testing."},
		Sources: rgpd.Cite(law.GDPR("32(1)(d)")),
	},
	{
		ID: "contract-security-access", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.access_control", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.AccessControl },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : contrôle d'accès", EN: "measure missing: access control"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : contrôle d'accès.", EN: "Add, according to the risk: access control."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-security-mfa", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.mfa", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.MFA },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : authentification à plusieurs facteurs", EN: "measure missing: multi-factor authentication"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : authentification à plusieurs facteurs.", EN: "Add, according to the risk: multi-factor authentication."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-security-logs", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.logs", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.Logs },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : journaux", EN: "measure missing: logs"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : journaux.", EN: "Add, according to the risk: logs."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-security-staff-instructed", Level: rgpd.Warning, From: law.DayGDPR, Path: "security.staff_instructed", Clause: 3, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Security.StaffInstructed },
		If:      func(c *Contract) Answer { return c.Security.Clause },
		Says:    rgpd.Text{FR: "mesure absente : instructions au personnel", EN: "measure missing: instructions to staff"},
		Do:      rgpd.Text{FR: "Ajoutez, selon le risque : instructions au personnel.", EN: "Add, according to the risk: instructions to staff."},
		Sources: rgpd.Cite(law.GDPR("32(4)")),
	},
	{
		ID: "contract-breach", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.notice", Clause: 4, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.Notice },
		Says:    rgpd.Text{FR: "aucune clause sur la notification des violations au responsable ; un sous-traitant qui se tait commet le délit de l'article 226-17-1 du code pénal", EN: "no clause on telling the controller of breaches; a processor that stays silent commits the offence of art. 226-17-1 code pénal"},
		Do:      rgpd.Text{FR: "Ajoutez la notification au responsable dans les meilleurs délais, 24 heures au plus.", EN: "Add the notice to the controller without undue delay, 24 hours at most."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("33(2)")),
	},
	{
		ID: "contract-help-security", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.helps_security", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.HelpsSecurity },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à tenir la sécurité", EN: "the processor does not help with security"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour l'article 32.", EN: "Add the help with article 32."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("32")),
	},
	{
		ID: "contract-help-authority", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.helps_authority", Clause: 4, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.HelpsAuthority },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à notifier l'autorité", EN: "the processor does not help with the notice to the authority"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour l'article 33.", EN: "Add the help with article 33."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("33")),
	},
	{
		ID: "contract-help-persons", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.helps_persons", Clause: 4, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.HelpsPersons },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à informer les personnes", EN: "the processor does not help with telling the persons"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour l'article 34.", EN: "Add the help with article 34."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("34")),
	},
	{
		ID: "contract-help-dpia", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.helps_dpia", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.HelpsDPIA },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à l'analyse d'impact (AIPD)", EN: "the processor does not help with the impact assessment (DPIA)"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour l'article 35.", EN: "Add the help with article 35."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("35")),
	},
	{
		ID: "contract-help-consultation", Level: rgpd.Error, From: law.DayGDPR, Path: "breaches.helps_consultation", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Breaches.HelpsConsultation },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à la consultation préalable", EN: "the processor does not help with prior consultation"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour l'article 36.", EN: "Add the help with article 36."},
		Sources: rgpd.Cite(law.GDPR("28(3)(f)"), law.GDPR("36")),
	},
	{
		ID: "contract-rights", Level: rgpd.Error, From: law.DayGDPR, Path: "rights.help", Clause: 5, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Rights.Help },
		Says:    rgpd.Text{FR: "le sous-traitant n'aide pas à répondre aux demandes des personnes", EN: "the processor does not help to answer the requests of persons"},
		Do:      rgpd.Text{FR: "Ajoutez l'aide pour les droits des articles 15 à 22.", EN: "Add the help with the rights of articles 15 to 22."},
		Sources: rgpd.Cite(law.GDPR("28(3)(e)")),
	},
	{
		ID: "contract-objections-live", Level: rgpd.Warning, From: law.DayGDPR, Path: "rights.live_objections", Clause: 5, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Rights.LiveObjections },
		If:      func(c *Contract) Answer { return c.Rights.Help },
		Says:    rgpd.Text{FR: "les oppositions ne sont pas relayées aussitôt à tous les centres", EN: "objections are not relayed at once to all centres"},
		Do:      rgpd.Text{FR: "Prévoyez un blocage automatique, dans tous les centres.", EN: "Provide for an automatic block, in all centres."},
		Sources: rgpd.Cite(law.GDPR("21(2)"), law.Futura),
	},
	{
		ID: "contract-ending", Level: rgpd.Error, From: law.DayGDPR, Path: "ending.deletes_or_returns", Clause: 6, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Ending.DeletesOrReturns },
		Says:    rgpd.Text{FR: "rien n'est dit du sort des données à la fin", EN: "nothing is said of the data at the end"},
		Do:      rgpd.Text{FR: "Ajoutez la suppression ou la restitution à la fin.", EN: "Add deletion or return at the end."},
		Sources: rgpd.Cite(law.GDPR("28(3)(g)")),
	},
	{
		ID: "contract-ending-choice", Level: rgpd.Defect, From: law.DayGDPR, Path: "ending.controller_chooses", Clause: 6, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Ending.ControllerChooses },
		If:      func(c *Contract) Answer { return c.Ending.DeletesOrReturns },
		Says:    rgpd.Text{FR: "le choix entre suppression et restitution n'est pas au responsable", EN: "the choice between deletion and return is not the controller's"},
		Do:      rgpd.Text{FR: "Donnez le choix au responsable.", EN: "Give the choice to the controller."},
		Sources: rgpd.Cite(law.GDPR("28(3)(g)")),
	},
	{
		ID: "contract-ending-copies", Level: rgpd.Defect, From: law.DayGDPR, Path: "ending.copies_deleted", Clause: 6, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Ending.CopiesDeleted },
		If:      func(c *Contract) Answer { return c.Ending.DeletesOrReturns },
		Says:    rgpd.Text{FR: "les copies ne sont pas supprimées", EN: "copies are not deleted"},
		Do:      rgpd.Text{FR: "Ajoutez la suppression des copies.", EN: "Add the deletion of copies."},
		Sources: rgpd.Cite(law.GDPR("28(3)(g)")),
	},
	{
		ID: "contract-ending-foreign-law", Level: rgpd.Defect, From: law.DayGDPR, Path: "ending.foreign_law_retention", Clause: 6, Want: No, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Ending.ForeignLawRetention },
		If:      func(c *Contract) Answer { return c.Ending.DeletesOrReturns },
		Says:    rgpd.Text{FR: "le contrat admet une conservation imposée par une loi étrangère", EN: "the contract admits keeping that a foreign law imposes"},
		Do:      rgpd.Text{FR: "Limitez l'exception au droit de l'Union ou d'un État membre.", EN: "Limit the exception to Union or Member State law."},
		Sources: rgpd.Cite(law.GDPR("28(3)(g)")),
	},
	{
		ID: "contract-ending-proof", Level: rgpd.Warning, From: law.DayGDPR, Path: "ending.proof", Clause: 6, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Ending.Proof },
		If:      func(c *Contract) Answer { return c.Ending.DeletesOrReturns },
		Says:    rgpd.Text{FR: "aucune preuve de suppression n'est prévue", EN: "no proof of deletion is provided for"},
		Do:      rgpd.Text{FR: "Demandez une attestation de suppression.", EN: "Ask for a certificate of deletion."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-sub-processing", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.settled", Clause: 7, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.Settled },
		Says:    rgpd.Text{FR: "le contrat ne règle pas la sous-traitance ultérieure", EN: "the contract does not settle sub-processing"},
		Do:      rgpd.Text{FR: "Interdisez-la, ou prévoyez une autorisation écrite préalable.", EN: "Forbid it, or provide for prior written authorisation."},
		Sources: rgpd.Cite(law.GDPR("28(2)"), law.GDPR("28(3)(d)")),
	},
	{
		ID: "contract-sub-processing-prior", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.prior_written", Clause: 7, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.PriorWritten },
		If:      func(c *Contract) Answer { return c.SubProcessing.Settled },
		Says:    rgpd.Text{FR: "l'autorisation n'est pas écrite et préalable", EN: "the authorisation is not prior and in writing"},
		Do:      rgpd.Text{FR: "Exigez une autorisation écrite préalable, spécifique ou générale.", EN: "Ask for prior written authorisation, specific or general."},
		Sources: rgpd.Cite(law.GDPR("28(2)")),
	},
	{
		ID: "contract-sub-processing-changes", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.changes_notified", Clause: 7, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.ChangesNotified },
		If:      func(c *Contract) Answer { return c.SubProcessing.Settled },
		Says:    rgpd.Text{FR: "les changements de sous-traitants ne sont pas annoncés", EN: "changes of sub-processors are not announced"},
		Do:      rgpd.Text{FR: "Ajoutez l'information préalable et la possibilité de s'opposer.", EN: "Add the prior notice and the chance to object."},
		Sources: rgpd.Cite(law.GDPR("28(2)")),
	},
	{
		ID: "contract-sub-processing-objection", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.may_object", Clause: 7, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.MayObject },
		If:      func(c *Contract) Answer { return c.SubProcessing.Settled },
		Says:    rgpd.Text{FR: "le responsable ne peut pas s'opposer à un nouveau sous-traitant", EN: "the controller cannot object to a new sub-processor"},
		Do:      rgpd.Text{FR: "Ajoutez la possibilité de s'opposer.", EN: "Add the chance to object."},
		Sources: rgpd.Cite(law.GDPR("28(2)")),
	},
	{
		ID: "contract-flow-down", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.flow_down", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.FlowDown },
		Says:    rgpd.Text{FR: "les mêmes obligations ne sont pas imposées aux sous-traitants ultérieurs", EN: "the same obligations are not imposed down the chain"},
		Do:      rgpd.Text{FR: "Imposez les mêmes obligations par contrat.", EN: "Impose the same obligations by contract."},
		Sources: rgpd.Cite(law.GDPR("28(4)")),
	},
	{
		ID: "contract-sub-processing-liability", Level: rgpd.Error, From: law.DayGDPR, Path: "sub_processing.full_liability", Clause: 0, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.SubProcessing.FullLiability },
		Says:    rgpd.Text{FR: "le premier sous-traitant ne répond pas pleinement des suivants", EN: "the first processor is not fully liable for the next"},
		Do:      rgpd.Text{FR: "Ajoutez la pleine responsabilité du premier sous-traitant.", EN: "Add the full liability of the first processor."},
		Sources: rgpd.Cite(law.GDPR("28(4)")),
	},
	{
		ID: "contract-sub-processing-list", Level: rgpd.Defect, From: law.DayGDPR, Path: "sub_processing.listed", Clause: 7, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.SubProcessing.Listed },
		If:      func(c *Contract) Answer { return c.SubProcessing.Settled },
		Says:    rgpd.Text{FR: "la liste des sous-traitants n'est pas annexée et tenue à jour", EN: "the list of sub-processors is not annexed and kept up to date"},
		Do:      rgpd.Text{FR: "Annexez la liste et tenez-la à jour.", EN: "Annex the list and keep it up to date."},
		Sources: rgpd.Cite(law.GDPR("28(2)"), law.OpinionOnChains),
	},
	{
		ID: "contract-audits", Level: rgpd.Error, From: law.DayGDPR, Path: "audits.allowed", Clause: 8, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Audits.Allowed },
		Says:    rgpd.Text{FR: "aucune clause d'audit", EN: "no clause on audits"},
		Do:      rgpd.Text{FR: "Ajoutez audits et inspections par le responsable ou son auditeur.", EN: "Add audits and inspections by the controller or its auditor."},
		Sources: rgpd.Cite(law.GDPR("28(3)(h)")),
	},
	{
		ID: "contract-audits-information", Level: rgpd.Defect, From: law.DayGDPR, Path: "audits.all_information", Clause: 8, Want: Yes, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Audits.AllInformation },
		If:      func(c *Contract) Answer { return c.Audits.Allowed },
		Says:    rgpd.Text{FR: "le sous-traitant ne doit pas toutes les informations nécessaires", EN: "the processor does not owe all information needed"},
		Do:      rgpd.Text{FR: "Ajoutez « toutes les informations nécessaires ».", EN: "Add \"all information necessary\"."},
		Sources: rgpd.Cite(law.GDPR("28(3)(h)")),
	},
	{
		ID: "contract-audits-certificate-only", Level: rgpd.Defect, From: law.DayGDPR, Path: "audits.certificate_only", Clause: 8, Want: No, Standard: Yes,
		Of:      func(c *Contract) Answer { return c.Audits.CertificateOnly },
		If:      func(c *Contract) Answer { return c.Audits.Allowed },
		Says:    rgpd.Text{FR: "un certificat y tient lieu d'audit", EN: "a certificate stands in for audits"},
		Do:      rgpd.Text{FR: "Gardez le droit d'inspecter.", EN: "Keep the right to inspect."},
		Sources: rgpd.Cite(law.GDPR("28(3)(h)")),
	},
	{
		ID: "contract-transfers", Level: rgpd.Error, From: law.DayGDPR, Path: "abroad.clause", Clause: 9, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Abroad.Clause },
		If:      func(c *Contract) Answer { return c.Abroad.DataLeave },
		Says:    rgpd.Text{FR: "des données quittent l'Union et le contrat ne dit rien des transferts", EN: "data leave the Union and the contract says nothing of transfers"},
		Do:      rgpd.Text{FR: "Ajoutez les transferts permis, les pays et les garanties.", EN: "Add the transfers allowed, the countries and the safeguards."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)"), law.GDPR("44"), law.GDPR("46")),
	},
	{
		ID: "contract-transfers-countries", Level: rgpd.Defect, From: law.DayGDPR, Path: "abroad.countries_listed", Clause: 9, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Abroad.CountriesListed },
		If:      func(c *Contract) Answer { return c.Abroad.DataLeave },
		Says:    rgpd.Text{FR: "les pays ne sont pas nommés", EN: "the countries are not named"},
		Do:      rgpd.Text{FR: "Nommez les pays, lieux d'accès à distance compris.", EN: "Name the countries, places of remote access included."},
		Sources: rgpd.Cite(law.GDPR("28(3)(a)"), law.GDPR("44")),
	},
	{
		ID: "contract-transfers-tool", Level: rgpd.Error, From: law.DayGDPR, Path: "abroad.tool_signed", Clause: 9, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Abroad.ToolSigned },
		If:      func(c *Contract) Answer { return c.Abroad.DataLeave },
		Says:    rgpd.Text{FR: "l'outil de transfert est nommé sans être signé", EN: "the transfer tool is named without being signed"},
		Do:      rgpd.Text{FR: "Signez l'outil : clauses 2021/914, module des deux rôles.", EN: "Sign the tool: clauses 2021/914, the module of the two roles."},
		Sources: rgpd.Cite(law.GDPR("44"), law.GDPR("46")),
	},
	{
		ID: "contract-transfers-annexes", Level: rgpd.Defect, From: law.DayGDPR, Path: "abroad.annexes_filled", Clause: 9, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Abroad.AnnexesFilled },
		If:      func(c *Contract) Answer { return c.Abroad.DataLeave },
		Says:    rgpd.Text{FR: "les annexes de l'outil sont vides", EN: "the annexes of the tool are blank"},
		Do:      rgpd.Text{FR: "Remplissez les annexes I à III.", EN: "Fill in annexes I to III."},
		Sources: rgpd.Cite(law.GDPR("46")),
	},
	{
		ID: "contract-transfers-assessment", Level: rgpd.Error, From: law.DayGDPR, Path: "abroad.impact_assessed", Clause: 9, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Abroad.ImpactAssessed },
		If:      func(c *Contract) Answer { return c.Abroad.DataLeave },
		Says:    rgpd.Text{FR: "aucune analyse d'impact du transfert", EN: "no transfer impact assessment"},
		Do:      rgpd.Text{FR: "Menez l'analyse avant tout envoi.", EN: "Carry out the assessment before anything is sent."},
		Sources: rgpd.Cite(law.GDPR("46"), law.Schrems),
	},
	{
		ID: "contract-telephony-retention", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.retention", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.Retention },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : la conservation par catégorie de données", EN: "the contract does not settle: retention for each class of data"},
		Do:      rgpd.Text{FR: "Réglez : la conservation par catégorie de données.", EN: "Settle: retention for each class of data."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-recording", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.recording", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.Recording },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : l'enregistrement des appels", EN: "the contract does not settle: call recording"},
		Do:      rgpd.Text{FR: "Réglez : l'enregistrement des appels.", EN: "Settle: call recording."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-free-text", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.free_text", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.FreeText },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : les zones de commentaire libre", EN: "the contract does not settle: free-text fields"},
		Do:      rgpd.Text{FR: "Réglez : les zones de commentaire libre.", EN: "Settle: free-text fields."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-locations", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.locations", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.Locations },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : la liste des lieux et des accès à distance", EN: "the contract does not settle: the list of places and of remote access"},
		Do:      rgpd.Text{FR: "Réglez : la liste des lieux et des accès à distance.", EN: "Settle: the list of places and of remote access."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-contact", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.incident_contact", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.IncidentContact },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : le contact en cas d'incident", EN: "the contract does not settle: the contact for incidents"},
		Do:      rgpd.Text{FR: "Réglez : le contact en cas d'incident.", EN: "Settle: the contact for incidents."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-government-requests", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.government_requests", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.GovernmentRequests },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : les demandes d'autorités étrangères", EN: "the contract does not settle: requests of foreign governments"},
		Do:      rgpd.Text{FR: "Réglez : les demandes d'autorités étrangères.", EN: "Settle: requests of foreign governments."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-numbering", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.numbering", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.Numbering },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : l'authentification des numéros affichés", EN: "the contract does not settle: authentication of the numbers shown"},
		Do:      rgpd.Text{FR: "Réglez : l'authentification des numéros affichés.", EN: "Settle: authentication of the numbers shown."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
	{
		ID: "contract-telephony-insurance", Level: rgpd.Info, From: law.DayGDPR, Path: "telephony.insurance", Clause: 0, Want: Yes, Standard: No,
		Of:      func(c *Contract) Answer { return c.Telephony.Insurance },
		Says:    rgpd.Text{FR: "le contrat ne règle pas : l'assurance et la responsabilité", EN: "the contract does not settle: insurance and liability"},
		Do:      rgpd.Text{FR: "Réglez : l'assurance et la responsabilité.", EN: "Settle: insurance and liability."},
		Sources: rgpd.Cite(law.StateOfTheArt),
	},
}

// Elements that are no plain answer; see [Contract.Review].
var otherChecks = map[rgpd.RuleID]check{
	"contract-missing": {ID: "contract-missing", Level: rgpd.Error, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "aucun contrat ne lie le sous-traitant", EN: "no contract binds the processor"}, Do: rgpd.Text{FR: "Signez un contrat de l'article 28 (les clauses 2021/915 conviennent dans l'Union).", EN: "Sign a contract under article 28 (the clauses 2021/915 do inside the Union)."},
		Sources: rgpd.Cite(law.GDPR("28(3)"))},
	"contract-missing-abroad": {ID: "contract-missing-abroad", Level: rgpd.Error, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "sans contrat, rien n'encadre les données qui quittent l'Union", EN: "without a contract nothing frames the data that leave the Union"}, Do: rgpd.Text{FR: "Signez les clauses 2021/914, qui valent aussi contrat de l'article 28 (modules 2 et 3).", EN: "Sign the clauses 2021/914, which are the contract of article 28 as well (modules 2 and 3)."},
		Sources: rgpd.Cite(law.GDPR("44"), law.GDPR("46"))},
	"contract-unwritten": {ID: "contract-unwritten", Level: rgpd.Error, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "le contrat n'est pas écrit", EN: "the contract is not in writing"}, Do: rgpd.Text{FR: "Mettez-le par écrit ; la forme électronique suffit.", EN: "Put it in writing; electronic form will do."},
		Sources: rgpd.Cite(law.GDPR("28(9)"))},
	"contract-sufficient-guarantees": {ID: "contract-sufficient-guarantees", Level: rgpd.Defect, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "rien ne prouve que le sous-traitant a été choisi pour ses garanties", EN: "nothing shows that the processor was chosen for its guarantees"}, Do: rgpd.Text{FR: "Gardez les éléments du choix : questionnaire, audit, certificats.", EN: "Keep the evidence of the choice: questionnaire, audit, certificates."},
		Sources: rgpd.Cite(law.GDPR("28(1)"))},
	"contract-chain-known": {ID: "contract-chain-known", Level: rgpd.Defect, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "le responsable n'a pas sous la main l'identité de toute la chaîne", EN: "the controller does not have the identity of the whole chain at hand"}, Do: rgpd.Text{FR: "Tenez un registre de la chaîne : nom, adresse, contact.", EN: "Keep a register of the chain: name, address, contact."},
		Sources: rgpd.Cite(law.GDPR("28(1)"), law.OpinionOnChains)},
	"contract-breach-limit": {ID: "contract-breach-limit", Level: rgpd.Info, From: law.DayGDPR, Clause: 4, Says: rgpd.Text{FR: "la limite dépasse 24 heures ; le RGPD dit « dans les meilleurs délais »", EN: "the limit is over 24 hours; the RGPD says \"without undue delay\""}, Do: rgpd.Text{FR: "Ramenez-la à 24 heures au plus.", EN: "Bring it down to 24 hours at most."},
		Sources: rgpd.Cite(law.GDPR("33(2)"))},
	"contract-breach-limit-48": {ID: "contract-breach-limit-48", Level: rgpd.Warning, From: law.DayGDPR, Clause: 4, Says: rgpd.Text{FR: "la limite dépasse 48 heures : les 72 heures sont celles du responsable envers l'autorité (art. 33(1)), pas celles du sous-traitant", EN: "the limit is over 48 hours: the 72 hours are the controller's towards the authority (art. 33(1)), not the processor's"}, Do: rgpd.Text{FR: "Ramenez-la à 24 heures au plus.", EN: "Bring it down to 24 hours at most."},
		Sources: rgpd.Cite(law.GDPR("33(2)"))},
	"contract-breach-limit-72": {ID: "contract-breach-limit-72", Level: rgpd.Error, From: law.DayGDPR, Clause: 4, Says: rgpd.Text{FR: "la limite dépasse 72 heures : le responsable ne pourrait plus notifier à temps", EN: "the limit is over 72 hours: the controller could no longer notify in time"}, Do: rgpd.Text{FR: "Ramenez-la à 24 heures au plus.", EN: "Bring it down to 24 hours at most."},
		Sources: rgpd.Cite(law.GDPR("33(1), (2)"))},
	"contract-sub-processor-authorised": {ID: "contract-sub-processor-authorised", Level: rgpd.Error, From: law.DayGDPR, Clause: 7, Says: rgpd.Text{FR: "un sous-traitant ultérieur n'est pas autorisé", EN: "a sub-processor is not authorised"}, Do: rgpd.Text{FR: "Obtenez l'autorisation écrite du responsable.", EN: "Obtain the controller's written authorisation."},
		Sources: rgpd.Cite(law.GDPR("28(2)"))},
	"contract-sub-processor-bound": {ID: "contract-sub-processor-bound", Level: rgpd.Error, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "un sous-traitant ultérieur n'est pas lié par les mêmes obligations", EN: "a sub-processor is not bound by the same obligations"}, Do: rgpd.Text{FR: "Imposez-lui les mêmes obligations par contrat.", EN: "Impose the same obligations on it by contract."},
		Sources: rgpd.Cite(law.GDPR("28(4)"))},
	"contract-sub-processor-written": {ID: "contract-sub-processor-written", Level: rgpd.Error, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "le contrat avec un sous-traitant ultérieur n'est pas écrit", EN: "the contract with a sub-processor is not in writing"}, Do: rgpd.Text{FR: "Mettez-le par écrit.", EN: "Put it in writing."},
		Sources: rgpd.Cite(law.GDPR("28(9)"))},
	"contract-standard-text": {ID: "contract-standard-text", Level: rgpd.Warning, From: law.DayGDPR, Clause: 0, Says: rgpd.Text{FR: "les clauses types du contrat ne sont pas complètes ou ont été modifiées : elles ne dispensent de rien", EN: "the contract's standard clauses are not complete or were altered: they dispense with nothing"}, Do: rgpd.Text{FR: "Complétez-les, ou faites vérifier chaque clause.", EN: "Complete them, or have each clause checked."},
		Sources: rgpd.Cite(law.GDPR("28(6)"))},
}
