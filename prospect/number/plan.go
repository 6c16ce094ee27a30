package number

import (
	"github.com/rgpd-go/rgpd"
)

// A Family is the category of a number in the French numbering plan. Its number
// tells it, but for what a number cannot tell: who uses it, and whether it is
// assigned. Zero is unknown.
type Family uint8

const (
	// Geographic: 01 to 05.
	Geographic Family = iota + 1 // geographic
	// Mobile: 06 and 07.
	Mobile // mobile
	// Polyvalent: an ordinary 09.
	Polyvalent // polyvalent
	// Verified: a verified polyvalent number (NPV), which automatic systems
	// may show: 0162, 0163, 0270, 0271, 0377, 0378, 0424, 0425, 0568, 0569, 0948,
	// 0949, and overseas 09475 to 09479.
	Verified // verified
	// Platform: 0937 to 0939, for exchanges with a technical platform.
	Platform // platform
	// Free: 0800 to 0805.
	Free // free
	// OrdinaryRate: 0806 to 0809, at the price of an ordinary call.
	OrdinaryRate // ordinary-rate
	// SharedCost: 081 and 082, whose service may have a price.
	SharedCost // shared-cost
	// Premium: 089.
	Premium // premium
	// OtherSpecial: all other 08: private networks, access to data services.
	OtherSpecial // other-special
	// Machine: 0700 and 0901, numbers of extended length for machines.
	Machine // machine
	// Foreign: a number of another plan: another country, or New Caledonia,
	// Wallis-et-Futuna and French Polynesia, which have plans of their own.
	Foreign // foreign
	// FreeShort: 30PQ and 31PQ. See [Caller].
	FreeShort // free-short
	// ServiceShort: 3BPQ but 30PQ and 31PQ.
	ServiceShort // service-short
	// Directory: 118XYZ.
	Directory // directory
	// OtherShort: emergency numbers, 116XYZ, and 10YT, kept for operators.
	OtherShort // other-short
)

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
	{100_000, 33, Geographic, mainland},
	{162_000, 33, Verified, mainland}, // 0162, 0163
	{164_000, 33, Geographic, mainland},
	{262_000, 262, Geographic, indianOcean}, // 0262, 0263
	{264_000, 33, Geographic, mainland},
	{268_800, 262, Geographic, indianOcean},
	{268_900, 262, Geographic, mayotte}, // 02689, 0269
	{270_000, 33, Verified, mainland},   // 0270, 0271
	{272_000, 33, Geographic, mainland},
	{377_000, 33, Verified, mainland}, // 0377, 0378
	{379_000, 33, Geographic, mainland},
	{424_000, 33, Verified, mainland}, // 0424, 0425
	{426_000, 33, Geographic, mainland},
	{508_000, 508, Geographic, miquelon},
	{509_000, 33, Geographic, mainland},
	{568_000, 33, Verified, mainland}, // 0568, 0569
	{570_000, 33, Geographic, mainland},
	{590_000, 590, Geographic, antilles},
	{591_000, 33, Geographic, mainland},
	{594_000, 594, Geographic, guyane},
	{595_000, 33, Geographic, mainland},
	{596_000, 596, Geographic, martinique},
	{597_000, 33, Geographic, mainland},
	{598_700, 590, Geographic, antilles},
	{598_800, 594, Geographic, guyane},
	{598_900, 596, Geographic, martinique},
	{599_000, 33, Geographic, mainland},

	{600_000, 33, Mobile, mainland},
	{639_000, 262, Mobile, mayotte},
	{639_980, 33, Mobile, mainland}, // kept for works of fiction, within a prefix of Mayotte
	{639_990, 262, Mobile, mayotte},
	{640_000, 33, Mobile, mainland},
	{690_000, 590, Mobile, antilles}, // 0690, 0691
	{692_000, 262, Mobile, reunion},  // 0692, 0693
	{694_000, 594, Mobile, guyane},
	{695_000, 33, Mobile, mainland},
	{696_000, 596, Mobile, martinique}, // 0696, 0697
	{698_000, 33, Mobile, mainland},
	{700_000, 33, Machine, mainland},
	{701_000, 33, Mobile, mainland},
	{708_560, 508, Mobile, miquelon},
	{708_570, 33, Mobile, mainland},
	{709_000, 590, Mobile, antilles},
	{709_100, 596, Mobile, martinique},
	{709_200, 262, Mobile, indianOcean},
	{709_210, 262, Mobile, reunion},
	{709_220, 262, Mobile, indianOcean},
	{709_300, 594, Mobile, guyane}, // 070930 to 070933
	{709_340, 33, Mobile, mainland},
	{709_350, 262, Mobile, mayotte}, // 070935 to 070937
	{709_380, 33, Mobile, mainland},

	{800_000, 33, Free, nowhere},
	{806_000, 33, OrdinaryRate, nowhere},
	{810_000, 33, SharedCost, nowhere}, // 081, 082
	{830_000, 33, OtherSpecial, nowhere},
	{890_000, 33, Premium, nowhere},

	{900_000, 33, Polyvalent, mainland},
	{901_000, 33, Machine, mainland},
	{902_000, 33, Polyvalent, mainland},
	{937_000, 33, Platform, mainland}, // 0937 to 0939
	{939_500, 590, Platform, antilles},
	{939_600, 594, Platform, guyane},
	{939_700, 596, Platform, martinique},
	{939_800, 262, Platform, mayotte},
	{939_900, 262, Platform, indianOcean},
	{940_000, 33, Polyvalent, mainland},
	{947_500, 590, Verified, antilles},
	{947_600, 594, Verified, guyane},
	{947_700, 596, Verified, martinique},
	{947_800, 262, Verified, mayotte},
	{947_900, 262, Verified, indianOcean},
	{948_000, 33, Verified, mainland}, // 0948, 0949
	{950_000, 33, Polyvalent, mainland},
	{976_000, 590, Polyvalent, antilles},    // 09760, 09761
	{976_200, 262, Polyvalent, indianOcean}, // 09762, 09763
	{976_400, 594, Polyvalent, guyane},      // 09764, 09765
	{976_600, 596, Polyvalent, martinique},  // 09766, 09767
	{976_800, 33, Polyvalent, mainland},
	{976_900, 262, Polyvalent, mayotte},
	{977_000, 33, Polyvalent, mainland},
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
// unknown number, [Foreign] outside that plan.
func (n Number) Family() Family {
	if n.veiled == 0 {
		return 0
	}
	if code, nine := n.french(); code != 0 {
		return sectionOf(nine).family
	}
	return Foreign
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
	d := n.RevealDigits()
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
