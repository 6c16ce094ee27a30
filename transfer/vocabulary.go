package transfer

// The words in which a flow and a contract are described. Zero is unknown in all
// of them, and is never taken for a yes or a no.

// A Role is what a party is for the processing at hand, from the facts and not
// from the label of the contract: see [AssessRole]. RGPD, art. 4(7), 4(8), 26. Zero
// is unknown.
type Role uint8

const (
	Controller      Role = iota + 1 // controller
	JointController                 // joint-controller
	Processor                       // processor: engaged by the controller
	SubProcessor                    // sub-processor: engaged by a processor
)

// A Means is how data reach the importer. All are transfers alike: EDPB, guidelines
// 05/2021. Zero is unknown.
type Means uint8

const (
	Sent     Means = iota + 1 // sent: a file, an interface, a copy
	OnScreen                  // on-screen: held elsewhere, only looked at from there
)

// A Collection says how the importer comes to the data. Zero is unknown.
type Collection uint8

const (
	PassedOn Collection = iota + 1 // passed-on: the exporter discloses them or makes them available
	// CollectedForItself: the person gives them to the importer, which acts for itself
	// alone.
	CollectedForItself // collected-for-itself
	// CollectedForExporter: the person gives them to the importer, which collects for the
	// exporter or jointly with it.
	CollectedForExporter // collected-for-exporter
)

// A Tool is the ground on which a transfer is said to rest, other than a
// derogation: see [Derogation]. Zero is unknown; say NoTool if there is none.
type Tool uint8

const (
	NoTool           Tool = iota + 1 // none
	ClaimedAdequacy                  // adequacy: an adequacy decision is claimed; it counts only if there is one
	StandardClauses                  // scc-2021-914: art. 46(2)(c), decision (EU) 2021/914, with a [Module]
	ProcessorClauses                 // scc-2021-915: art. 28(7), decision (EU) 2021/915: no transfer tool
	OldClauses                       // scc-old: decisions 2001/497/EC and 2010/87/EU
	BCRController                    // bcr-c: art. 46(2)(b), 47: binding corporate rules for the group's own data
	BCRProcessor                     // bcr-p: art. 46(2)(b), 47: binding corporate rules for clients' data
	AuthorityClauses                 // scc-authority: art. 46(2)(d)
	CodeOfConduct                    // code-of-conduct: art. 46(2)(e)
	Certification                    // certification: art. 46(2)(f)
	AdHocClauses                     // ad-hoc: art. 46(3)(a): with the authorisation of the CNIL
	PublicInstrument                 // public-instrument: art. 46(2)(a): between public bodies
	// AdministrativeArrangement: art. 46(3)(b): between public bodies, with authorisation.
	AdministrativeArrangement // administrative-arrangement
	// ToolOfHopBefore: the tool of the hop that brought the data, passed down by contract:
	// see [Safeguard.Relayed].
	ToolOfHopBefore // hop-before
)

// A Module is the part of the standard clauses (EU) 2021/914 that was signed. Zero
// is unknown.
type Module uint8

const (
	ControllerToController Module = iota + 1 // 1
	ControllerToProcessor                    // 2
	ProcessorToProcessor                     // 3
	ProcessorToController                    // 4
)

// A Derogation is a point of RGPD, art. 49(1). Zero is unknown; say NoDerogation if
// none is claimed.
type Derogation uint8

const (
	NoDerogation       Derogation = iota + 1 // none
	ExplicitConsent                          // a: consent after being told of the risks
	ContractWithPerson                       // b: needed for a contract with the person
	ContractInInterest                       // c: needed for a contract in their interest
	PublicInterest                           // d: important reasons of public interest
	LegalClaims                              // e: legal claims
	VitalInterests                           // f: vital interests
	PublicRegister                           // g: a public register
	CompellingInterest                       // residual: art. 49(1), second subparagraph
)

// A Frequency says how often data flow. Zero is unknown.
type Frequency uint8

const (
	OneOff    Frequency = iota + 1 // one-off: once, or occasionally
	Recurrent                      // recurrent
)

// Evidence is what there is of a transfer impact assessment. Zero is unknown.
type Evidence uint8

const (
	NoAssessment     Evidence = iota + 1 // none
	ImportersSummary                     // importers-summary: a summary handed over by the importer
	ExportersOwn                         // exporters-own
)

// An Outcome is what a transfer impact assessment concludes. Zero is unknown.
type Outcome uint8

const (
	Favourable             Outcome = iota + 1 // favourable: the protection holds as it is
	FavourableWithMeasures                    // favourable-with-measures: it holds thanks to supplementary measures
	Unfavourable                              // unfavourable: it does not hold
)

// Measures are the kinds of supplementary measures that an assessment rests on.
// Zero is unknown.
type Measures uint8

const (
	TechnicalOnly Measures = iota + 1 // technical-only: encryption, pseudonymisation
	// NotOnlyTechnical: contractual or organisational ones carry the outcome as well.
	NotOnlyTechnical // not-only-technical
)
