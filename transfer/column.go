package transfer

// What the rows read, worked out of a hop: see derive.

// origin says where the exporter stands. An exporter of a French territory outside
// the Union counts as inside: the loi 78-17 applies there with the same substance.
type origin uint8

const (
	fromInside         origin = iota + 1 // inside
	fromOutsideSubject                   // outside-subject: under the RGPD by art. 3(2), for this processing
	fromOnward                           // onward: the importer of a hop before
	fromOutsideFree                      // outside-free: not under the RGPD
)

// place is where the importer stands.
type place uint8

const (
	inside    place = iota + 1 // inside
	unsettled                  // unsettled: a territory of which no text says whether chapter V applies
	outside                    // outside
)

// coverage says whether an adequacy decision covers the recipient.
type coverage uint8

const (
	notCovered    coverage = iota + 1 // not-covered
	covered                           // covered
	coveredAtRisk                     // covered-challenged
)

// pair is the roles of exporter and importer, as the modules know them.
type pair uint8

const (
	cc        pair = iota + 1 // controller-controller
	cp                        // controller-processor
	pp                        // processor-sub-processor
	pc                        // processor-client
	otherPair                 // other
)

// signature is when the safeguard was signed, against the days that matter.
type signature uint8

const (
	signedBefore914   signature = iota + 1 // before-2021-06-27
	signedInOverlap                        // 2021-06-27-to-2021-09-26
	signedAfterRepeal                      // from-2021-09-27
	signedAfterFlow                        // after-the-flow
)

// passing says whether an onward importer is bound by the clauses of the hop before.
type passing uint8

const (
	ownTool    passing = iota + 1 // own
	relayed                       // relayed
	notRelayed                    // not-relayed
)

// timing places an assessment before or after the flow.
type timing uint8

const (
	inTime  timing = iota + 1 // before-the-flow
	tooLate                   // after-the-flow
)

// country names the offshore places whose local law the rows know.
type country uint8

const (
	tunisia    country = iota + 1 // TN
	morocco                       // MA
	madagascar                    // MG
	senegal                       // SN
	mauritius                     // MU
	ivoryCoast                    // CI
	elsewhere                     // other
)
