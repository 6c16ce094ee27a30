package register

// The words in which an entry is written. Zero is unknown in all of them, and is
// never taken for a yes or a no.

// A Status says whether a processing is going on. Zero is unknown.
type Status uint8

const (
	Planned Status = iota + 1 // planned: not started
	Active                    // active
	Ended                     // ended: kept in the register for the record
)

// A SubjectKind is a category of data subjects, as the drop-down of the CNIL has
// it. Zero is unknown.
//
//enums:field subject
type SubjectKind uint8

const (
	Employees        SubjectKind = iota + 1 // employees
	InternalServices                        // internal-services
	Customers                               // customers
	Suppliers                               // suppliers
	Contractors                             // contractors: prestataires: call agents of another firm
	Prospects                               // prospects
	Candidates                              // candidates
	OtherPeople                             // other: say which in Name
)

// A DataKind is a row of the CNIL's form: six ordinary ones, then those of art. 9
// and the one of art. 10. Zero is unknown.
//
//enums:field data
type DataKind uint8

const (
	Identity          DataKind = iota + 1 // identity: civil status, identity, images, contact
	PersonalLife                          // personal-life
	Economic                              // economic
	Connection                            // connection: logs, addresses of machines
	Location                              // location
	NationalNumber                        // national-number: numéro de sécurité sociale (NIR)
	RacialOrigin                          // racial-origin: the first of art. 9
	PoliticalOpinions                     // political-opinions
	Beliefs                               // beliefs: religious or philosophical
	UnionMembership                       // union-membership
	Genetic                               // genetic
	Biometric                             // biometric: to identify a person uniquely
	Health                                // health
	SexLife                               // sex-life: or sexual orientation
	Convictions                           // convictions: art. 10
)

// A RecipientKind is a category of recipients. Processors count: CNIL. Zero is
// unknown.
//
//enums:field recipient
type RecipientKind uint8

const (
	InternalDepartment    RecipientKind = iota + 1 // internal
	ProcessorRecipient                             // processor: RGPD, art. 28
	IndependentController                          // independent-controller
	AuthorityRecipient                             // authority
	OtherRecipient                                 // other
)

// A MeasureKind is a kind of security measure: the seven of the CNIL's drop-down,
// and those of RGPD, art. 32, that it has no word for. Zero is unknown.
//
//enums:field measure
type MeasureKind uint8

const (
	Traceability         MeasureKind = iota + 1 // traceability
	SoftwareProtection                          // software-protection
	Backup                                      // backup
	Encryption                                  // encryption: art. 32(1)(a)
	AccessControl                               // access-control
	ProcessorControl                            // processor-control
	OtherMeasure                                // other
	Pseudonymisation                            // pseudonymisation: art. 32(1)(a)
	Resilience                                  // resilience: art. 32(1)(b)
	Restoration                                 // restoration: art. 32(1)(c)
	RegularTesting                              // regular-testing: art. 32(1)(d)
	StaffInstruction                            // staff-instruction: art. 32(4)
	StrongAuthentication                        // strong-authentication: several factors
)

// A Basis is a point of RGPD, art. 6(1). Zero is unknown.
type Basis uint8

const (
	ConsentBasis        Basis = iota + 1 // 6-1-a
	ContractBasis                        // 6-1-b
	LegalObligation                      // 6-1-c
	VitalInterests                       // 6-1-d
	PublicTask                           // 6-1-e
	LegitimateInterests                  // 6-1-f
)

// An Exception is a point of RGPD, art. 9(2), that lifts the ban on special
// categories; or, for criminal data, the law of art. 10. Zero is unknown.
type Exception uint8

const (
	ExplicitConsent Exception = iota + 1 // 9-2-a
	EmploymentLaw                        // 9-2-b
	VitalInterest                        // 9-2-c
	MembersOfBody                        // 9-2-d
	MadePublic                           // 9-2-e: manifestly, by the person
	LegalClaims                          // 9-2-f
	PublicInterest                       // 9-2-g
	Care                                 // 9-2-h
	PublicHealth                         // 9-2-i
	Archives                             // 9-2-j
	AuthorisedByLaw                      // 10: criminal data: official control, or a law that authorises it
)

// A Right is a right that the processing is open to. Zero is unknown.
type Right uint8

const (
	Withdraw            Right = iota + 1 // 7-3: withdraw a consent
	Access                               // 15
	Rectify                              // 16
	Erase                                // 17
	Restrict                             // 18
	Port                                 // 20
	Object                               // 21-1: for reasons of one's situation
	ObjectToProspecting                  // 21-2: without a reason
	NoAutomatedDecision                  // 22
)

// A DPIAStatus is where a data protection impact assessment stands. Zero is
// unknown.
//
//enums:field status
type DPIAStatus uint8

const (
	DPIANotRequired DPIAStatus = iota + 1 // not-required
	DPIAToAssess                          // to-assess
	DPIARequired                          // required: and not done yet
	DPIADone                              // done
)

// A Sense says what a period bounds. Zero is unknown.
type Sense uint8

const (
	Ceiling Sense = iota + 1 // ceiling: delete at the latest then
	Floor                    // floor: keep at least until then
	Fixed                    // fixed: keep exactly until then
	Archive                  // archive: kept apart, with restricted access, until then
	Range                    // range: delete between Period and Longest
)

// A Nature says what a period rests on. Zero is unknown.
type Nature uint8

const (
	Statutory         Nature = iota + 1 // statutory: set by a law or a decree
	Recommendation                      // recommendation: soft law of the CNIL: may be departed from with reasons
	Derived                             // derived: follows from another rule
	ControllersChoice                   // controllers-choice: no text sets it
)
