package transfer

import "github.com/rgpd-go/rgpd/internal/enum"

// The words in which a flow and a contract are described. Zero is unknown in all
// of them, and is never taken for a yes or a no.

// An Answer settles a question by yes or no. Zero is unknown.
type Answer uint8

const (
	Yes Answer = iota + 1
	No
)

var answerNames = enum.Names{"yes", "no"}

func (a Answer) String() string                { return enum.String(answerNames, a) }
func (a Answer) MarshalText() ([]byte, error)  { return enum.Marshal("answer", answerNames, a) }
func (a *Answer) UnmarshalText(b []byte) error { return enum.Unmarshal("answer", answerNames, a, b) }

// AnswerNames returns the words of the type, in the order of their values.
func AnswerNames() []string { return append([]string(nil), answerNames...) }

// A Role is what a party is for the processing at hand, from the facts and not
// from the label of the contract: see [AssessRole]. RGPD, art. 4(7), 4(8), 26. Zero
// is unknown.
type Role uint8

const (
	Controller Role = iota + 1
	JointController
	Processor    // engaged by the controller
	SubProcessor // engaged by a processor
)

var roleNames = enum.Names{"controller", "joint-controller", "processor", "sub-processor"}

func (r Role) String() string                { return enum.String(roleNames, r) }
func (r Role) MarshalText() ([]byte, error)  { return enum.Marshal("role", roleNames, r) }
func (r *Role) UnmarshalText(b []byte) error { return enum.Unmarshal("role", roleNames, r, b) }

// RoleNames returns the words of the type, in the order of their values.
func RoleNames() []string { return append([]string(nil), roleNames...) }

// A Means is how data reach the importer. All are transfers alike: EDPB, guidelines
// 05/2021. Zero is unknown.
type Means uint8

const (
	Sent     Means = iota + 1 // a file, an interface, a copy
	OnScreen                  // held elsewhere, only looked at from there
)

var meansNames = enum.Names{"sent", "on-screen"}

func (m Means) String() string                { return enum.String(meansNames, m) }
func (m Means) MarshalText() ([]byte, error)  { return enum.Marshal("means", meansNames, m) }
func (m *Means) UnmarshalText(b []byte) error { return enum.Unmarshal("means", meansNames, m, b) }

// MeansNames returns the words of the type, in the order of their values.
func MeansNames() []string { return append([]string(nil), meansNames...) }

// A Collection says how the importer comes to the data. Zero is unknown.
type Collection uint8

const (
	PassedOn             Collection = iota + 1 // the exporter discloses them or makes them available
	CollectedForItself                         // the person gives them to the importer, which acts for itself alone
	CollectedForExporter                       // the person gives them to the importer, which collects for the exporter or jointly with it
)

var collectionNames = enum.Names{"passed-on", "collected-for-itself", "collected-for-exporter"}

func (c Collection) String() string { return enum.String(collectionNames, c) }
func (c Collection) MarshalText() ([]byte, error) {
	return enum.Marshal("collection", collectionNames, c)
}
func (c *Collection) UnmarshalText(b []byte) error {
	return enum.Unmarshal("collection", collectionNames, c, b)
}

// CollectionNames returns the words of the type, in the order of their values.
func CollectionNames() []string { return append([]string(nil), collectionNames...) }

// A Tool is the ground on which a transfer is said to rest, other than a
// derogation: see [Derogation]. Zero is unknown; say NoTool if there is none.
type Tool uint8

const (
	NoTool                    Tool = iota + 1
	ClaimedAdequacy                // an adequacy decision is claimed; it counts only if there is one
	StandardClauses                // art. 46(2)(c), decision (EU) 2021/914, with a [Module]
	ProcessorClauses               // art. 28(7), decision (EU) 2021/915: no transfer tool
	OldClauses                     // decisions 2001/497/EC and 2010/87/EU
	BCRController                  // art. 46(2)(b), 47: binding corporate rules for the group's own data
	BCRProcessor                   // art. 46(2)(b), 47: binding corporate rules for clients' data
	AuthorityClauses               // art. 46(2)(d)
	CodeOfConduct                  // art. 46(2)(e)
	Certification                  // art. 46(2)(f)
	AdHocClauses                   // art. 46(3)(a): with the authorisation of the CNIL
	PublicInstrument               // art. 46(2)(a): between public bodies
	AdministrativeArrangement      // art. 46(3)(b): between public bodies, with authorisation
	ToolOfHopBefore                // the tool of the hop that brought the data, passed down by contract: see [Safeguard.Relayed]
)

var toolNames = enum.Names{"none", "adequacy", "scc-2021-914", "scc-2021-915", "scc-old", "bcr-c", "bcr-p", "scc-authority", "code-of-conduct", "certification", "ad-hoc", "public-instrument", "administrative-arrangement", "hop-before"}

func (t Tool) String() string                { return enum.String(toolNames, t) }
func (t Tool) MarshalText() ([]byte, error)  { return enum.Marshal("tool", toolNames, t) }
func (t *Tool) UnmarshalText(b []byte) error { return enum.Unmarshal("tool", toolNames, t, b) }

// ToolNames returns the words of the type, in the order of their values.
func ToolNames() []string { return append([]string(nil), toolNames...) }

// A Module is the part of the standard clauses (EU) 2021/914 that was signed. Zero
// is unknown.
type Module uint8

const (
	ControllerToController Module = iota + 1
	ControllerToProcessor
	ProcessorToProcessor
	ProcessorToController
)

var moduleNames = enum.Names{"1", "2", "3", "4"}

func (m Module) String() string                { return enum.String(moduleNames, m) }
func (m Module) MarshalText() ([]byte, error)  { return enum.Marshal("module", moduleNames, m) }
func (m *Module) UnmarshalText(b []byte) error { return enum.Unmarshal("module", moduleNames, m, b) }

// ModuleNames returns the words of the type, in the order of their values.
func ModuleNames() []string { return append([]string(nil), moduleNames...) }

// A Derogation is a point of RGPD, art. 49(1). Zero is unknown; say NoDerogation if
// none is claimed.
type Derogation uint8

const (
	NoDerogation       Derogation = iota + 1
	ExplicitConsent               // consent after being told of the risks
	ContractWithPerson            // needed for a contract with the person
	ContractInInterest            // needed for a contract in their interest
	PublicInterest                // important reasons of public interest
	LegalClaims                   // legal claims
	VitalInterests                // vital interests
	PublicRegister                // a public register
	CompellingInterest            // art. 49(1), second subparagraph
)

var derogationNames = enum.Names{"none", "a", "b", "c", "d", "e", "f", "g", "residual"}

func (d Derogation) String() string { return enum.String(derogationNames, d) }
func (d Derogation) MarshalText() ([]byte, error) {
	return enum.Marshal("derogation", derogationNames, d)
}
func (d *Derogation) UnmarshalText(b []byte) error {
	return enum.Unmarshal("derogation", derogationNames, d, b)
}

// DerogationNames returns the words of the type, in the order of their values.
func DerogationNames() []string { return append([]string(nil), derogationNames...) }

// A Frequency says how often data flow. Zero is unknown.
type Frequency uint8

const (
	OneOff Frequency = iota + 1 // once, or occasionally
	Recurrent
)

var frequencyNames = enum.Names{"one-off", "recurrent"}

func (f Frequency) String() string               { return enum.String(frequencyNames, f) }
func (f Frequency) MarshalText() ([]byte, error) { return enum.Marshal("frequency", frequencyNames, f) }
func (f *Frequency) UnmarshalText(b []byte) error {
	return enum.Unmarshal("frequency", frequencyNames, f, b)
}

// FrequencyNames returns the words of the type, in the order of their values.
func FrequencyNames() []string { return append([]string(nil), frequencyNames...) }

// Evidence is what there is of a transfer impact assessment. Zero is unknown.
type Evidence uint8

const (
	NoAssessment     Evidence = iota + 1
	ImportersSummary          // a summary handed over by the importer
	ExportersOwn
)

var evidenceNames = enum.Names{"none", "importers-summary", "exporters-own"}

func (e Evidence) String() string               { return enum.String(evidenceNames, e) }
func (e Evidence) MarshalText() ([]byte, error) { return enum.Marshal("evidence", evidenceNames, e) }
func (e *Evidence) UnmarshalText(b []byte) error {
	return enum.Unmarshal("evidence", evidenceNames, e, b)
}

// EvidenceNames returns the words of the type, in the order of their values.
func EvidenceNames() []string { return append([]string(nil), evidenceNames...) }

// An Outcome is what a transfer impact assessment concludes. Zero is unknown.
type Outcome uint8

const (
	Favourable             Outcome = iota + 1 // the protection holds as it is
	FavourableWithMeasures                    // it holds thanks to supplementary measures
	Unfavourable                              // it does not hold
)

var outcomeNames = enum.Names{"favourable", "favourable-with-measures", "unfavourable"}

func (o Outcome) String() string                { return enum.String(outcomeNames, o) }
func (o Outcome) MarshalText() ([]byte, error)  { return enum.Marshal("outcome", outcomeNames, o) }
func (o *Outcome) UnmarshalText(b []byte) error { return enum.Unmarshal("outcome", outcomeNames, o, b) }

// OutcomeNames returns the words of the type, in the order of their values.
func OutcomeNames() []string { return append([]string(nil), outcomeNames...) }

// Measures are the kinds of supplementary measures that an assessment rests on.
// Zero is unknown.
type Measures uint8

const (
	TechnicalOnly    Measures = iota + 1 // encryption, pseudonymisation
	NotOnlyTechnical                     // contractual or organisational ones carry the outcome as well
)

var measuresNames = enum.Names{"technical-only", "not-only-technical"}

func (m Measures) String() string               { return enum.String(measuresNames, m) }
func (m Measures) MarshalText() ([]byte, error) { return enum.Marshal("measures", measuresNames, m) }
func (m *Measures) UnmarshalText(b []byte) error {
	return enum.Unmarshal("measures", measuresNames, m, b)
}

// MeasuresNames returns the words of the type, in the order of their values.
func MeasuresNames() []string { return append([]string(nil), measuresNames...) }
