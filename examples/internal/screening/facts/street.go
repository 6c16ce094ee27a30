package facts

import "strings"

// People write one address in many ways: 12 bis rue, 12bis, rue …, 12; bd, boulevard; some tell the building, the
// stairs, the floor and the door, before the street or behind it, and others do not. What is left of all of them is the
// number, the kind of way and its name.

// A street is an address of which the words come one after the other.
type street struct {
	house     uint64 // its number, with bis
	way       uint64 // the kind of way; weak: of premises, such as a residence
	core      uint64 // the words of its name, in whatever order
	words     int    // of the name
	pending   uint64 // a number behind the name, or within it: 8 mai, rue des Lilas 12
	unit      unitKind
	unitWords int // of the unit at hand
	last      uint64
	after     streetWord // what stood before
	weak      bool
	within    bool // behind the postcode
	code      uint64
	town      uint64
	units     [unitKinds]uint32 // zero: not told
}

// A streetWord is what a word of an address is.
type streetWord uint8

const (
	nameOfWay  streetWord = iota
	aWay                  // rue
	premises              // résidence: a way where there is no other
	aUnit                 // bâtiment
	aSuffix               // bis
	anOrdinal             // 2e
	aParticle             // de la
	someDigits            // 12
)

// A unitKind is what part of a building is told.
type unitKind uint8

const (
	noUnit unitKind = iota
	building
	stairs
	floor
	flat
	door
	otherUnit // of a box, of somebody with whom one lives
	unitKinds
)

// add adds a word.
func (s *street) add(word uint64, letters int, digits bool, as *special) {
	before := s.after
	s.after = nameOfWay
	switch {
	case s.within:
		s.town |= townBits(word, letters, digits)
	case digits:
		s.digits(word, letters)
	case as.nowhere:
	case as.street == anOrdinal && before == someDigits:
		s.after = someDigits
	case s.last != 0 && before == someDigits && (as.street == aSuffix || letters == 1 && as.street == nameOfWay):
		s.suffix(word)
	case as.street == aWay || as.street == premises:
		s.ways(word, as.street, before)
	case as.street == aUnit && before != aParticle && (s.words > 0 || s.way == 0 || s.weak):
		s.begin(as.unit, word, before)
	case as.particle || as.street == aParticle:
		s.after = aParticle
	case s.unit != noUnit:
		s.value(word)
	case (as.street == aSuffix || letters == 1) && (s.words > 0 || s.way == 0): // a building
	default:
		s.name(word)
	}
}

// digits adds a number.
func (s *street) digits(word uint64, figures int) {
	const postcode = 5
	s.after, s.last = someDigits, word
	switch {
	case s.unit != noUnit && s.unitWords == 0:
		s.value(word)
		s.last = 0
	case figures == postcode && s.words > 0:
		s.within, s.code = true, Mixed(word)
	case s.way == 0 && s.words == 0 && s.house == 0:
		s.house, s.unit = word, noUnit
	case s.way == 0 && s.words == 0: // 12-14
	default:
		s.pending, s.unit = word, noUnit
	}
}

// suffix adds what stands behind a number.
func (s *street) suffix(word uint64) {
	if s.pending == s.last {
		s.pending = Mixed(s.pending ^ word)
	} else if s.house == s.last {
		s.house = Mixed(s.house ^ word)
	}
	s.last, s.after = 0, someDigits
}

// ways adds the kind of a way.
func (s *street) ways(word uint64, as, before streetWord) {
	switch {
	case before == aParticle && s.way != 0 && s.unit == noUnit: // avenue de la Place
		s.name(word)
	case s.way == 0 && s.words > 0 && before != someDigits && s.unit == noUnit && as == aWay: // Grande Rue
		s.way = word
	case s.way == 0 || s.weak && as == aWay: // Les Pins, 12 rue
		if s.words > 0 || s.unit != noUnit {
			if s.pending != 0 {
				s.house = s.pending
			} else if s.unit == noUnit || s.weak {
				s.house = 0
			}
		}
		s.way, s.weak, s.core, s.words, s.pending, s.unit = word, as == premises, 0, 0, 0, noUnit
	case s.words == 0: // rue du Chemin Vert
		s.name(word)
	default:
		s.begin(otherUnit, word, before)
	}
}

// begin begins what is told of a building.
func (s *street) begin(unit unitKind, word uint64, before streetWord) {
	if s.unit = unit; unit == floor && before == someDigits && s.last != 0 { // 2e étage
		if s.pending == s.last {
			s.pending = 0
		} else if s.house == s.last && s.way == 0 {
			s.house = 0
		}
		s.unitWords = 0
		s.value(s.last)
		s.last = 0
		return
	}
	s.unitWords, s.last = 0, 0
	if word == groundFloor {
		s.value(word)
	}
}

var groundFloor = keyOfWord("rdc")

// value adds a word of what is told of a building: the first is what tells it from others, étage 3 droite.
func (s *street) value(word uint64) {
	if s.unitWords++; s.unitWords == 1 {
		s.units[s.unit] = uint32(Mixed(word)>>32) | 1
	}
}

// name adds a word of the name of a way.
func (s *street) name(word uint64) {
	if s.pending != 0 { // 8 mai
		s.core, s.pending = s.core+Mixed(s.pending), 0
	}
	s.core += Mixed(word)
	s.words++
}

// sum stands for the address.
func (s *street) sum() uint64 {
	house := s.house
	if house == 0 {
		house = s.pending
	}
	core := s.core
	if s.words == 0 && s.way == 0 { // Tour Blanche
		for _, unit := range s.units {
			core = Mixed(core ^ uint64(unit))
		}
	}
	return Mixed(core ^ Mixed(house^Mixed(s.way)))
}

// townBits are those of a word of a town.
func townBits(word uint64, letters int, digits bool) uint64 {
	if digits || letters <= 3 {
		return 0
	}
	word = Mixed(word)
	return 1<<(word>>58) | 1<<(word>>52&63)
}

// wayNames are how people shorten the words of addresses.
var wayNames = map[string]string{"r": "rue", "av": "avenue", "ave": "avenue", "aven": "avenue", "bd": "boulevard",
	"bld": "boulevard", "blvd": "boulevard", "bvd": "boulevard", "boul": "boulevard", "pl": "place", "plc": "place",
	"ch": "chemin", "che": "chemin", "chm": "chemin", "chem": "chemin", "imp": "impasse", "all": "allee",
	"allees": "allee", "rte": "route", "sq": "square", "st": "saint", "ste": "sainte", "fg": "faubourg",
	"fbg": "faubourg", "res": "residence", "resid": "residence", "bat": "batiment", "bt": "batiment", "crs": "cours",
	"lot": "lotissement", "b": "bis", "t": "ter", "psg": "passage", "pass": "passage", "ham": "hameau",
	"imm": "immeuble", "appt": "appartement", "apt": "appartement", "app": "appartement", "apart": "appartement",
	"etg": "etage", "esc": "escalier", "gal": "general", "gen": "general", "mal": "marechal", "dr": "docteur",
	"pdt": "president", "cdt": "commandant", "gd": "grande", "grd": "grande", "grand": "grande",
	"gde": "grande", "grde": "grande",
	"bp": "boite"}

// roles are what words of addresses are, whole.
var roles = func() map[string]special {
	m := map[string]special{}
	add := func(list string, s special) {
		for w := range strings.FieldsSeq(list) {
			m[w] = s
		}
	}
	add("rue avenue boulevard place chemin impasse allee route square cours passage quai faubourg ruelle sentier "+
		"esplanade promenade rond montee cote voie venelle mail parvis villa", special{street: aWay})
	add("residence lotissement hameau cite domaine clos quartier", special{street: premises})
	add("n no num numero lieudit lieu dit", special{street: aParticle})
	add("bis ter quater quinquies", special{street: aSuffix})
	add("e er ere eme ieme nd nde", special{street: anOrdinal})
	add("batiment immeuble bloc tour hall entree", special{street: aUnit, unit: building})
	add("escalier", special{street: aUnit, unit: stairs})
	add("etage rdc", special{street: aUnit, unit: floor})
	add("appartement logement studio", special{street: aUnit, unit: flat})
	add("porte", special{street: aUnit, unit: door})
	add("boite cs tsa chez", special{street: aUnit, unit: otherUnit})
	return m
}()
