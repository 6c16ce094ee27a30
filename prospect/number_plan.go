package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// A Family is the category of a number in the French numbering plan. Its number
// tells it, but for what a number cannot tell: who uses it, and whether it is
// assigned. Zero is unknown.
type Family uint8

const (
	// GeographicNumber: 01 to 05.
	GeographicNumber Family = iota + 1
	// MobileNumber: 06 and 07.
	MobileNumber
	// PolyvalentNumber: an ordinary 09.
	PolyvalentNumber
	// VerifiedNumber: a verified polyvalent number (NPV), which automatic systems
	// may show: 0162, 0163, 0270, 0271, 0377, 0378, 0424, 0425, 0568, 0569, 0948,
	// 0949, and overseas 09475 to 09479.
	VerifiedNumber
	// PlatformNumber: 0937 to 0939, for exchanges with a technical platform.
	PlatformNumber
	// FreeNumber: 0800 to 0805.
	FreeNumber
	// OrdinaryRateNumber: 0806 to 0809, at the price of an ordinary call.
	OrdinaryRateNumber
	// SharedCostNumber: 081 and 082, whose service may have a price.
	SharedCostNumber
	// PremiumNumber: 089.
	PremiumNumber
	// OtherSpecialNumber: all other 08: private networks, access to data services.
	OtherSpecialNumber
	// MachineNumber: 0700 and 0901, numbers of extended length for machines.
	MachineNumber
	// ForeignNumber: a number of another plan: another country, or New Caledonia,
	// Wallis-et-Futuna and French Polynesia, which have plans of their own.
	ForeignNumber
	// FreeShortNumber: 30PQ and 31PQ. See [CallerNumber].
	FreeShortNumber
	// ServiceShortNumber: 3BPQ but 30PQ and 31PQ.
	ServiceShortNumber
	// DirectoryNumber: 118XYZ.
	DirectoryNumber
	// OtherShortNumber: emergency numbers, 116XYZ, and 10YT, kept for operators.
	OtherShortNumber
)

var familyNames = enum.Names{"geographic", "mobile", "polyvalent", "verified", "platform", "free", "ordinary-rate", "shared-cost", "premium", "other-special", "machine", "foreign", "free-short", "service-short", "directory", "other-short"}

func (f Family) String() string                { return enum.String(familyNames, f) }
func (f Family) MarshalText() ([]byte, error)  { return enum.Marshal("family", familyNames, f) }
func (f *Family) UnmarshalText(b []byte) error { return enum.Unmarshal("family", familyNames, f, b) }

var (
	antilles    = rgpd.TerritoriesOf(rgpd.Guadeloupe, rgpd.SaintMartin, rgpd.SaintBarthelemy)
	guyane      = rgpd.TerritoriesOf(rgpd.Guyane)
	martinique  = rgpd.TerritoriesOf(rgpd.Martinique)
	reunion     = rgpd.TerritoriesOf(rgpd.Reunion)
	mayotte     = rgpd.TerritoriesOf(rgpd.Mayotte)
	indianOcean = reunion | mayotte // what Arcep calls "La Réunion - Océan indien"
	miquelon    = rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon)
	mainland    = rgpd.TerritoriesOf(rgpd.Mainland)
	polynesia   = rgpd.TerritoriesOf(rgpd.Tahiti, rgpd.Marquesas, rgpd.Gambier)
	nowhere     rgpd.Territories // 08 belongs to no place
)

// A section of the national plan runs from its first number to the next section.
type section struct {
	from   uint32 // the six digits after the first zero: 0162 00 is 162_000
	code   uint16 // country code in the international writing
	family Family
	at     rgpd.Territories
}

// plan is the national plan: prefixes, whether their blocks are assigned or not.
// Arcep, décision 2018-0881 as modified by décision 2022-1583, annexe 1, as reported;
// territories and all that is assigned agree with Arcep's list of blocks of April
// 2026, which the tests read whole.
var plan = [...]section{
	{100_000, 33, GeographicNumber, mainland},
	{162_000, 33, VerifiedNumber, mainland}, // 0162, 0163
	{164_000, 33, GeographicNumber, mainland},
	{262_000, 262, GeographicNumber, indianOcean}, // 0262, 0263
	{264_000, 33, GeographicNumber, mainland},
	{268_800, 262, GeographicNumber, indianOcean},
	{268_900, 262, GeographicNumber, mayotte}, // 02689, 0269
	{270_000, 33, VerifiedNumber, mainland},   // 0270, 0271
	{272_000, 33, GeographicNumber, mainland},
	{377_000, 33, VerifiedNumber, mainland}, // 0377, 0378
	{379_000, 33, GeographicNumber, mainland},
	{424_000, 33, VerifiedNumber, mainland}, // 0424, 0425
	{426_000, 33, GeographicNumber, mainland},
	{508_000, 508, GeographicNumber, miquelon},
	{509_000, 33, GeographicNumber, mainland},
	{568_000, 33, VerifiedNumber, mainland}, // 0568, 0569
	{570_000, 33, GeographicNumber, mainland},
	{590_000, 590, GeographicNumber, antilles},
	{591_000, 33, GeographicNumber, mainland},
	{594_000, 594, GeographicNumber, guyane},
	{595_000, 33, GeographicNumber, mainland},
	{596_000, 596, GeographicNumber, martinique},
	{597_000, 33, GeographicNumber, mainland},
	{598_700, 590, GeographicNumber, antilles},
	{598_800, 594, GeographicNumber, guyane},
	{598_900, 596, GeographicNumber, martinique},
	{599_000, 33, GeographicNumber, mainland},

	{600_000, 33, MobileNumber, mainland},
	{639_000, 262, MobileNumber, mayotte},
	{639_980, 33, MobileNumber, mainland}, // kept for works of fiction, within a prefix of Mayotte
	{639_990, 262, MobileNumber, mayotte},
	{640_000, 33, MobileNumber, mainland},
	{690_000, 590, MobileNumber, antilles}, // 0690, 0691
	{692_000, 262, MobileNumber, reunion},  // 0692, 0693
	{694_000, 594, MobileNumber, guyane},
	{695_000, 33, MobileNumber, mainland},
	{696_000, 596, MobileNumber, martinique}, // 0696, 0697
	{698_000, 33, MobileNumber, mainland},
	{700_000, 33, MachineNumber, mainland},
	{701_000, 33, MobileNumber, mainland},
	{708_560, 508, MobileNumber, miquelon},
	{708_570, 33, MobileNumber, mainland},
	{709_000, 590, MobileNumber, antilles},
	{709_100, 596, MobileNumber, martinique},
	{709_200, 262, MobileNumber, indianOcean},
	{709_210, 262, MobileNumber, reunion},
	{709_220, 262, MobileNumber, indianOcean},
	{709_300, 594, MobileNumber, guyane}, // 070930 to 070933
	{709_340, 33, MobileNumber, mainland},
	{709_350, 262, MobileNumber, mayotte}, // 070935 to 070937
	{709_380, 33, MobileNumber, mainland},

	{800_000, 33, FreeNumber, nowhere},
	{806_000, 33, OrdinaryRateNumber, nowhere},
	{810_000, 33, SharedCostNumber, nowhere}, // 081, 082
	{830_000, 33, OtherSpecialNumber, nowhere},
	{890_000, 33, PremiumNumber, nowhere},

	{900_000, 33, PolyvalentNumber, mainland},
	{901_000, 33, MachineNumber, mainland},
	{902_000, 33, PolyvalentNumber, mainland},
	{937_000, 33, PlatformNumber, mainland}, // 0937 to 0939
	{939_500, 590, PlatformNumber, antilles},
	{939_600, 594, PlatformNumber, guyane},
	{939_700, 596, PlatformNumber, martinique},
	{939_800, 262, PlatformNumber, mayotte},
	{939_900, 262, PlatformNumber, indianOcean},
	{940_000, 33, PolyvalentNumber, mainland},
	{947_500, 590, VerifiedNumber, antilles},
	{947_600, 594, VerifiedNumber, guyane},
	{947_700, 596, VerifiedNumber, martinique},
	{947_800, 262, VerifiedNumber, mayotte},
	{947_900, 262, VerifiedNumber, indianOcean},
	{948_000, 33, VerifiedNumber, mainland}, // 0948, 0949
	{950_000, 33, PolyvalentNumber, mainland},
	{976_000, 590, PolyvalentNumber, antilles},    // 09760, 09761
	{976_200, 262, PolyvalentNumber, indianOcean}, // 09762, 09763
	{976_400, 594, PolyvalentNumber, guyane},      // 09764, 09765
	{976_600, 596, PolyvalentNumber, martinique},  // 09766, 09767
	{976_800, 33, PolyvalentNumber, mainland},
	{976_900, 262, PolyvalentNumber, mayotte},
	{977_000, 33, PolyvalentNumber, mainland},
}

// sectionsFrom is, for the three digits after the first zero, the last section that
// starts at or before them: a reader then takes a few steps, and mostly none.
var sectionsFrom = func() (at [1000]uint8) {
	i := 0
	for head := range at {
		for i+1 < len(plan) && plan[i+1].from <= uint32(head)*1000 {
			i++
		}
		at[head] = uint8(i)
	}
	return at
}()

// sectionOf returns the section of the nine digits after the first zero.
func sectionOf(nine uint32) *section {
	head := nine / 1000
	i := int(sectionsFrom[head/1000%1000])
	for i+1 < len(plan) && plan[i+1].from <= head {
		i++
	}
	return &plan[i]
}

// Family returns the family of the number in the French plan: unknown for the
// unknown number, [ForeignNumber] outside that plan.
func (n Number) Family() Family {
	if n.veiled == 0 {
		return 0
	}
	if code, nine := n.french(); code != 0 {
		return sectionOf(nine).family
	}
	return ForeignNumber
}

// Territories returns the places that the prefix of the number belongs to: a
// presumption and no proof, since people travel and numbers with them. It is
// empty for an unknown number, and for 08, which belongs to no place.
func (n Number) Territories() rgpd.Territories {
	if n.veiled == 0 {
		return 0
	}
	if code, nine := n.french(); code != 0 {
		return sectionOf(nine).at
	}
	d := n.digits()
	for d >= 1000 {
		d /= 10
	}
	switch d {
	case 687:
		return rgpd.TerritoriesOf(rgpd.NewCaledonia)
	case 681:
		return rgpd.TerritoriesOf(rgpd.WallisFutuna)
	case 689:
		return polynesia
	}
	return rgpd.TerritoriesOf(rgpd.Abroad)
}
