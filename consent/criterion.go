package consent

import (
	"fmt"
	"iter"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A Criterion is one thing that a consent must be or say. Zero is none.
type Criterion uint8

// The first eight bind a consent to its use, the others to the way it was
// collected.
const (
	NamesPrincipal  Criterion = iota + 1 // names-principal: the professional is named
	NamesCaller                          // names-caller: the third party that calls for it is named
	NamesObject                          // names-object: the kind of goods or services is named
	NamesChannel                         // names-channel: the channel was agreed to
	GivenBefore                          // given-before: collected before the contact
	TellsChoice                          // tells-choice: says that one may agree or not, for this object
	TellsPeriod                          // tells-period: says for how long, a year at most for telephone
	TellsWithdrawal                      // tells-withdrawal: says that one may withdraw at any time, and how
	TellsProof                           // tells-proof: says that the proof will be available on a durable medium
	PositiveAct                          // positive-act: a clear positive act of the person
	Freely                               // freely: not a condition of a sale, a service or a contest
	FairLayout                           // fair-layout: refusing is as visible and as easy as accepting
	Separate                             // separate: apart from the terms of sale or use
	Proven                               // proven: an individual proof is kept, and was checked
	Capable                              // capable: the person was of age to consent
)

// The others were added later.
const (
	Agreed         Criterion = iota + 16 // agreed: the person was asked and agreed
	NamesPurpose                         // names-purpose: says that the data will serve prospecting
	NamesData                            // names-data: says which data will serve
	OwnChoice                            // own-choice: a choice of its own for each purpose
	NoDetriment                          // no-detriment: refusing or withdrawing costs nothing
	FairFooting                          // fair-footing: no imbalance that takes the choice away
	EasyWithdrawal                       // easy-withdrawal: withdrawing is as easy as agreeing
	InTime                               // in-time: its time is not over: when it is, the state says so
	StillStands                          // still-stands: not withdrawn: when it is, the state says so
)

var criterionTexts = [...]rgpd.Text{
	NamesPrincipal: {
		FR: "la demande nomme le professionnel qui prospecte",
		EN: "the request names the professional who prospects",
	},
	NamesCaller: {
		FR: "la demande nomme le tiers qui appelle pour lui",
		EN: "the request names the third party that calls for them",
	},
	NamesObject: {
		FR: "la demande indique la nature des biens ou services",
		EN: "the request states the kind of goods or services",
	},
	NamesChannel: {FR: "le canal a été accepté en propre", EN: "the channel itself was agreed to"},
	GivenBefore:  {FR: "le consentement est antérieur au contact", EN: "the consent came before the contact"},
	TellsChoice: {
		FR: "la demande indique que l'on peut accepter ou refuser pour cet objet",
		EN: "the request says that one may agree or refuse for this object",
	},
	TellsPeriod: {
		FR: "la demande indique la durée, un an au plus pour le téléphone",
		EN: "the request states the period, a year at most for telephone",
	},
	TellsWithdrawal: {
		FR: "la demande indique que l'on peut retirer son consentement à tout moment, et comment",
		EN: "the request says that one may withdraw at any time, and how",
	},
	TellsProof: {
		FR: "la demande indique que la preuve sera tenue à disposition sur support durable",
		EN: "the request says that the proof will be available on a durable medium",
	},
	PositiveAct: {FR: "un acte positif clair de la personne", EN: "a clear positive act of the person"},
	Freely: {
		FR: "ni vente, ni service, ni jeu n'est subordonné au consentement",
		EN: "the consent is no condition of a sale, a service or a contest",
	},
	FairLayout: {
		FR: "refuser est aussi visible et aussi simple qu'accepter",
		EN: "refusing is as visible and as easy as accepting",
	},
	Separate: {
		FR: "la demande est distincte des conditions générales",
		EN: "the request stands apart from the general terms",
	},
	Proven: {
		FR: "une preuve individuelle est conservée et a été vérifiée",
		EN: "an individual proof is kept and was checked",
	},
	Capable: {FR: "la personne avait l'âge de consentir", EN: "the person was of age to consent"},
	Agreed:  {FR: "la personne a été interrogée et a accepté", EN: "the person was asked and agreed"},
	NamesPurpose: {
		FR: "la demande indique que les données serviront à prospecter",
		EN: "the request says that the data will serve prospecting",
	},
	NamesData: {
		FR: "la demande indique quelles données seront utilisées",
		EN: "the request says which data will serve",
	},
	OwnChoice: {FR: "chaque finalité a son propre choix", EN: "each purpose has a choice of its own"},
	NoDetriment: {
		FR: "refuser ou retirer son consentement n'entraîne ni frais ni préjudice",
		EN: "refusing or withdrawing costs nothing",
	},
	FairFooting: {
		FR: "aucun déséquilibre n'ôte le choix à la personne",
		EN: "no imbalance takes the choice from the person",
	},
	EasyWithdrawal: {
		FR: "retirer son consentement est aussi simple que le donner",
		EN: "withdrawing is as easy as agreeing",
	},
	InTime:      {FR: "la durée du consentement n'est pas écoulée", EN: "the time of the consent is not over"},
	StillStands: {FR: "le consentement n'a pas été retiré", EN: "the consent was not withdrawn"},
}

// Text returns the criterion for a reader, as what must be so.
func (c Criterion) Text() rgpd.Text {
	if int(c) < len(criterionTexts) {
		return criterionTexts[c]
	}
	return rgpd.Text{}
}

// AllCriteria yields the criteria, in the order of their values.
func AllCriteria() iter.Seq[Criterion] {
	return func(yield func(Criterion) bool) {
		for c := NamesPrincipal; int(c) <= len(criterionNames); c++ {
			if !yield(c) {
				return
			}
		}
	}
}

// Criteria is a set of criteria. The zero set is empty.
//
//enums:kept criteria
type Criteria uint32

// CriteriaOf returns the set of the criteria given.
func CriteriaOf(cs ...Criterion) (s Criteria) {
	for _, c := range cs {
		s.Add(c)
	}
	return s
}

// Add adds a criterion to the set.
func (s *Criteria) Add(c Criterion) { *s |= 1 << c &^ 1 }

// Has reports whether the set holds a criterion.
func (s Criteria) Has(c Criterion) bool { return c != 0 && s>>c&1 == 1 }

// String lists the criteria, separated by spaces.
func (s Criteria) String() string {
	var out []string
	for c := range AllCriteria() {
		if s.Has(c) {
			out = append(out, c.String())
		}
	}
	return strings.Join(out, " ")
}

// MarshalText writes the words of the criteria, separated by spaces.
func (s Criteria) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Criteria.MarshalText] writes.
func (s *Criteria) UnmarshalText(b []byte) error {
	var got Criteria
	for _, word := range strings.Fields(string(b)) {
		var c Criterion
		if err := c.UnmarshalText([]byte(word)); err != nil {
			return fmt.Errorf("consent: %w", err)
		}
		got.Add(c)
	}
	*s = got
	return nil
}
