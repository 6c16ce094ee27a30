package transfer

import "github.com/rgpd-go/rgpd/internal/enum"

// What the rows read, worked out of a hop: see derive.

// origin says where the exporter stands. An exporter of a French territory outside
// the Union counts as inside: the loi 78-17 applies there with the same substance.
type origin uint8

const (
	fromInside         origin = iota + 1
	fromOutsideSubject        // under the RGPD by art. 3(2), for this processing
	fromOnward                // the importer of a hop before
	fromOutsideFree           // not under the RGPD
)

var originNames = enum.Names{"inside", "outside-subject", "onward", "outside-free"}

// place is where the importer stands.
type place uint8

const (
	inside    place = iota + 1
	unsettled       // a territory of which no text says whether chapter V applies
	outside
)

var placeNames = enum.Names{"inside", "unsettled", "outside"}

// coverage says whether an adequacy decision covers the recipient.
type coverage uint8

const (
	notCovered coverage = iota + 1
	covered
	coveredAtRisk
)

var coverageNames = enum.Names{"not-covered", "covered", "covered-challenged"}

// pair is the roles of exporter and importer, as the modules know them.
type pair uint8

const (
	cc pair = iota + 1
	cp
	pp
	pc
	otherPair
)

var pairNames = enum.Names{"controller-controller", "controller-processor", "processor-sub-processor", "processor-client", "other"}

// signature is when the safeguard was signed, against the days that matter.
type signature uint8

const (
	signedBefore914 signature = iota + 1
	signedInOverlap
	signedAfterRepeal
	signedAfterFlow
)

var signatureNames = enum.Names{"before-2021-06-27", "2021-06-27-to-2021-09-26", "from-2021-09-27", "after-the-flow"}

// passing says whether an onward importer is bound by the clauses of the hop before.
type passing uint8

const (
	ownTool passing = iota + 1
	relayed
	notRelayed
)

var passingNames = enum.Names{"own", "relayed", "not-relayed"}

// timing places an assessment before or after the flow.
type timing uint8

const (
	inTime timing = iota + 1
	tooLate
)

var timingNames = enum.Names{"before-the-flow", "after-the-flow"}

// country names the offshore places whose local law the rows know.
type country uint8

const (
	tunisia country = iota + 1
	morocco
	madagascar
	senegal
	mauritius
	ivoryCoast
	elsewhere
)

var countryNames = enum.Names{"TN", "MA", "MG", "SN", "MU", "CI", "other"}
