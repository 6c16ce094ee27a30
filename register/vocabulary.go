package register

import "github.com/rgpd-go/rgpd/internal/enum"

// The words in which an entry is written. Zero is unknown in all of them, and is
// never taken for a yes or a no.

// A Status says whether a processing is going on. Zero is unknown.
type Status uint8

const (
	Planned Status = iota + 1 // not started
	Active
	Ended // kept in the register for the record
)

var statusNames = enum.Names{"planned", "active", "ended"}

func (s Status) String() string                { return enum.String(statusNames, s) }
func (s Status) MarshalText() ([]byte, error)  { return enum.Marshal("status", statusNames, s) }
func (s *Status) UnmarshalText(b []byte) error { return enum.Unmarshal("status", statusNames, s, b) }

// StatusNames returns the words of the type, in the order of their values.
func StatusNames() []string { return append([]string(nil), statusNames...) }

// A SubjectKind is a category of data subjects, as the drop-down of the CNIL has
// it. Zero is unknown.
type SubjectKind uint8

const (
	Employees SubjectKind = iota + 1
	InternalServices
	Customers
	Suppliers
	Contractors // prestataires: call agents of another firm
	Prospects
	Candidates
	OtherPeople // say which in Name
)

var subjectKindNames = enum.Names{"employees", "internal-services", "customers", "suppliers", "contractors", "prospects", "candidates", "other"}

func (s SubjectKind) String() string { return enum.String(subjectKindNames, s) }
func (s SubjectKind) MarshalText() ([]byte, error) {
	return enum.Marshal("subject", subjectKindNames, s)
}
func (s *SubjectKind) UnmarshalText(b []byte) error {
	return enum.Unmarshal("subject", subjectKindNames, s, b)
}

// SubjectKindNames returns the words of the type, in the order of their values.
func SubjectKindNames() []string { return append([]string(nil), subjectKindNames...) }

// A DataKind is a row of the CNIL's form: six ordinary ones, then those of art. 9
// and the one of art. 10. Zero is unknown.
type DataKind uint8

const (
	Identity DataKind = iota + 1 // civil status, identity, images, contact
	PersonalLife
	Economic
	Connection // logs, addresses of machines
	Location
	NationalNumber // numéro de sécurité sociale (NIR)
	RacialOrigin   // the first of art. 9
	PoliticalOpinions
	Beliefs // religious or philosophical
	UnionMembership
	Genetic
	Biometric // to identify a person uniquely
	Health
	SexLife     // or sexual orientation
	Convictions // art. 10
)

var dataKindNames = enum.Names{"identity", "personal-life", "economic", "connection", "location", "national-number", "racial-origin", "political-opinions", "beliefs", "union-membership", "genetic", "biometric", "health", "sex-life", "convictions"}

func (d DataKind) String() string                { return enum.String(dataKindNames, d) }
func (d DataKind) MarshalText() ([]byte, error)  { return enum.Marshal("data", dataKindNames, d) }
func (d *DataKind) UnmarshalText(b []byte) error { return enum.Unmarshal("data", dataKindNames, d, b) }

// DataKindNames returns the words of the type, in the order of their values.
func DataKindNames() []string { return append([]string(nil), dataKindNames...) }

// A RecipientKind is a category of recipients. Processors count: CNIL. Zero is
// unknown.
type RecipientKind uint8

const (
	InternalDepartment RecipientKind = iota + 1
	ProcessorRecipient               // RGPD, art. 28
	IndependentController
	AuthorityRecipient
	OtherRecipient
)

var recipientKindNames = enum.Names{"internal", "processor", "independent-controller", "authority", "other"}

func (r RecipientKind) String() string { return enum.String(recipientKindNames, r) }
func (r RecipientKind) MarshalText() ([]byte, error) {
	return enum.Marshal("recipient", recipientKindNames, r)
}
func (r *RecipientKind) UnmarshalText(b []byte) error {
	return enum.Unmarshal("recipient", recipientKindNames, r, b)
}

// RecipientKindNames returns the words of the type, in the order of their values.
func RecipientKindNames() []string { return append([]string(nil), recipientKindNames...) }

// A MeasureKind is a kind of security measure: the seven of the CNIL's drop-down,
// and those of RGPD, art. 32, that it has no word for. Zero is unknown.
type MeasureKind uint8

const (
	Traceability MeasureKind = iota + 1
	SoftwareProtection
	Backup
	Encryption // art. 32(1)(a)
	AccessControl
	ProcessorControl
	OtherMeasure
	Pseudonymisation     // art. 32(1)(a)
	Resilience           // art. 32(1)(b)
	Restoration          // art. 32(1)(c)
	RegularTesting       // art. 32(1)(d)
	StaffInstruction     // art. 32(4)
	StrongAuthentication // several factors
)

var measureKindNames = enum.Names{"traceability", "software-protection", "backup", "encryption", "access-control", "processor-control", "other", "pseudonymisation", "resilience", "restoration", "regular-testing", "staff-instruction", "strong-authentication"}

func (m MeasureKind) String() string { return enum.String(measureKindNames, m) }
func (m MeasureKind) MarshalText() ([]byte, error) {
	return enum.Marshal("measure", measureKindNames, m)
}
func (m *MeasureKind) UnmarshalText(b []byte) error {
	return enum.Unmarshal("measure", measureKindNames, m, b)
}

// MeasureKindNames returns the words of the type, in the order of their values.
func MeasureKindNames() []string { return append([]string(nil), measureKindNames...) }

// A Basis is a point of RGPD, art. 6(1). Zero is unknown.
type Basis uint8

const (
	ConsentBasis Basis = iota + 1
	ContractBasis
	LegalObligation
	VitalInterests
	PublicTask
	LegitimateInterests
)

var basisNames = enum.Names{"6-1-a", "6-1-b", "6-1-c", "6-1-d", "6-1-e", "6-1-f"}

func (v Basis) String() string                { return enum.String(basisNames, v) }
func (v Basis) MarshalText() ([]byte, error)  { return enum.Marshal("basis", basisNames, v) }
func (v *Basis) UnmarshalText(b []byte) error { return enum.Unmarshal("basis", basisNames, v, b) }

// BasisNames returns the words of the type, in the order of their values.
func BasisNames() []string { return append([]string(nil), basisNames...) }

// An Exception is a point of RGPD, art. 9(2), that lifts the ban on special
// categories; or, for criminal data, the law of art. 10. Zero is unknown.
type Exception uint8

const (
	ExplicitConsent Exception = iota + 1
	EmploymentLaw
	VitalInterest
	MembersOfBody
	MadePublic // manifestly, by the person
	LegalClaims
	PublicInterest
	Care
	PublicHealth
	Archives
	AuthorisedByLaw // criminal data: official control, or a law that authorises it
)

var exceptionNames = enum.Names{"9-2-a", "9-2-b", "9-2-c", "9-2-d", "9-2-e", "9-2-f", "9-2-g", "9-2-h", "9-2-i", "9-2-j", "10"}

func (e Exception) String() string               { return enum.String(exceptionNames, e) }
func (e Exception) MarshalText() ([]byte, error) { return enum.Marshal("exception", exceptionNames, e) }
func (e *Exception) UnmarshalText(b []byte) error {
	return enum.Unmarshal("exception", exceptionNames, e, b)
}

// ExceptionNames returns the words of the type, in the order of their values.
func ExceptionNames() []string { return append([]string(nil), exceptionNames...) }

// A Right is a right that the processing is open to. Zero is unknown.
type Right uint8

const (
	Withdraw Right = iota + 1 // withdraw a consent
	Access
	Rectify
	Erase
	Restrict
	Port
	Object              // for reasons of one's situation
	ObjectToProspecting // without a reason
	NoAutomatedDecision
)

var rightNames = enum.Names{"7-3", "15", "16", "17", "18", "20", "21-1", "21-2", "22"}

func (r Right) String() string                { return enum.String(rightNames, r) }
func (r Right) MarshalText() ([]byte, error)  { return enum.Marshal("right", rightNames, r) }
func (r *Right) UnmarshalText(b []byte) error { return enum.Unmarshal("right", rightNames, r, b) }

// RightNames returns the words of the type, in the order of their values.
func RightNames() []string { return append([]string(nil), rightNames...) }

// A DPIAStatus is where a data protection impact assessment stands. Zero is
// unknown.
type DPIAStatus uint8

const (
	DPIANotRequired DPIAStatus = iota + 1
	DPIAToAssess
	DPIARequired // and not done yet
	DPIADone
)

var dpiaStatusNames = enum.Names{"not-required", "to-assess", "required", "done"}

func (d DPIAStatus) String() string               { return enum.String(dpiaStatusNames, d) }
func (d DPIAStatus) MarshalText() ([]byte, error) { return enum.Marshal("status", dpiaStatusNames, d) }
func (d *DPIAStatus) UnmarshalText(b []byte) error {
	return enum.Unmarshal("status", dpiaStatusNames, d, b)
}

// DPIAStatusNames returns the words of the type, in the order of their values.
func DPIAStatusNames() []string { return append([]string(nil), dpiaStatusNames...) }

// A Sense says what a period bounds. Zero is unknown.
type Sense uint8

const (
	Ceiling Sense = iota + 1 // delete at the latest then
	Floor                    // keep at least until then
	Fixed                    // keep exactly until then
	Archive                  // kept apart, with restricted access, until then
	Range                    // delete between Period and Longest
)

var senseNames = enum.Names{"ceiling", "floor", "fixed", "archive", "range"}

func (s Sense) String() string                { return enum.String(senseNames, s) }
func (s Sense) MarshalText() ([]byte, error)  { return enum.Marshal("sense", senseNames, s) }
func (s *Sense) UnmarshalText(b []byte) error { return enum.Unmarshal("sense", senseNames, s, b) }

// SenseNames returns the words of the type, in the order of their values.
func SenseNames() []string { return append([]string(nil), senseNames...) }

// A Nature says what a period rests on. Zero is unknown.
type Nature uint8

const (
	Statutory         Nature = iota + 1 // set by a law or a decree
	Recommendation                      // soft law of the CNIL: may be departed from with reasons
	Derived                             // follows from another rule
	ControllersChoice                   // no text sets it
)

var natureNames = enum.Names{"statutory", "recommendation", "derived", "controllers-choice"}

func (n Nature) String() string                { return enum.String(natureNames, n) }
func (n Nature) MarshalText() ([]byte, error)  { return enum.Marshal("nature", natureNames, n) }
func (n *Nature) UnmarshalText(b []byte) error { return enum.Unmarshal("nature", natureNames, n, b) }

// NatureNames returns the words of the type, in the order of their values.
func NatureNames() []string { return append([]string(nil), natureNames...) }
