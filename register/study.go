package register

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/transfer"
)

// A Question is one that the package answers of any case, for its study as a whole.
// Zero is none.
type Question uint8

const (
	WhetherApplies  Question = iota + 1 // [Applies]
	WhetherRecord                       // [RecordRequired]
	WhetherOfficer                      // [OfficerRequired]
	WhetherAssess                       // [AssessmentRequired]
	WhetherNotify                       // the authority: [BreachAssessment.Authority]
	WhetherTellThem                     // the persons: [BreachAssessment.Persons]
)

var questionNames = [...]string{"none", "applies", "record", "officer", "assessment", "authority", "persons"}

func (q Question) String() string {
	if int(q) < len(questionNames) {
		return questionNames[q]
	}
	return questionNames[0]
}

// Questions yields the questions, in the order of their values.
func Questions() iter.Seq[Question] {
	return func(yield func(Question) bool) {
		for q := WhetherApplies; q <= WhetherTellThem; q++ {
			if !yield(q) {
				return
			}
		}
	}
}

// Study returns what asks a question about all cases at once: see [rgpd.Study]. The
// verdicts are those of "may one do without?": Forbidden is that it is needed, Allowed
// that it is not. Nil if there is no such question.
func (q Question) Study() *rgpd.Study {
	switch q {
	case WhetherApplies:
		return &rgpd.Study{Table: scopeTable, Like: scopeOrdinary}
	case WhetherRecord:
		return &rgpd.Study{Table: recordTable, Like: recordOrdinary}
	case WhetherOfficer:
		return &rgpd.Study{Table: officerTable, Like: officerOrdinary}
	case WhetherAssess:
		return &rgpd.Study{Table: assessmentTable, Assume: assessmentAssumptions, Like: assessmentOrdinary}
	case WhetherNotify:
		return &rgpd.Study{Table: authorityTable, Like: authorityOrdinary}
	case WhetherTellThem:
		return &rgpd.Study{Table: personsTable, Like: personsOrdinary}
	}
	return nil
}

// Guarantees yields what the answers are held to as a whole, whatever the other facts:
// what is always needed, what never is, which duties go with it. The tests prove each
// for every rule set since 2018-05-25.
func (q Question) Guarantees() iter.Seq[rgpd.Guarantee] {
	return func(yield func(rgpd.Guarantee) bool) {
		for _, g := range guaranteesOf(q) {
			if !yield(g) {
				return
			}
		}
	}
}

func guaranteesOf(q Question) []rgpd.Guarantee {
	switch q {
	case WhetherApplies:
		return compiled(scopeGuarantees)
	case WhetherRecord:
		return compiled(recordGuarantees)
	case WhetherOfficer:
		return compiled(officerGuarantees)
	case WhetherAssess:
		return compiled(assessmentGuarantees)
	case WhetherNotify:
		return compiled(authorityGuarantees)
	case WhetherTellThem:
		return compiled(personsGuarantees)
	}
	return nil
}

// A guarantee is a [rgpd.Guarantee] with its condition in the fields of a row.
type guarantee[W interface{ masks() []rgpd.Mask }] struct {
	ID             string
	Says           rgpd.Text
	Sources        []rgpd.Source
	Within         W
	Never          rgpd.Verdicts
	Brings, Spares []rgpd.RuleID
	From, Until    rgpd.Date // From zero: the day of the RGPD
	Fails          string
}

func compiled[W interface{ masks() []rgpd.Mask }](list []guarantee[W]) (out []rgpd.Guarantee) {
	for _, g := range list {
		out = append(out, rgpd.Guarantee{
			ID: g.ID, Says: g.Says, Sources: g.Sources, Within: g.Within.masks(), Never: g.Never, Brings: g.Brings,
			Spares: g.Spares,
			From:   max(g.From, law.DayGDPR), Until: g.Until, Fails: g.Fails,
		})
	}
	return out
}

// What the law asks for is never done without; what it spares is never asked for.
var (
	due    = rgpd.Always(rgpd.Forbidden)
	spared = rgpd.Always(rgpd.Allowed)
)

// assessmentAssumptions: see [AssessmentRequired].
var assessmentAssumptions = []rgpd.Assumption{{
	Because: rgpd.Text{
		FR: "ce qui laisse un risque élevé est susceptible d'en engendrer un",
		EN: "what leaves a high risk is likely to result in one",
	},
	Within: assessmentIs{Residual: yes, HighRisk: no}.masks(),
}}

// Ordinary cases, from which a witness is told.
var (
	scopeOrdinary = []rgpd.Ordinary{
		{
			ID: "prospects",
			Says: rgpd.Text{
				FR: "un fichier ordinaire de prospects, dans l'Union",
				EN: "an ordinary file of prospects, in the Union",
			},
			Facts: rgpd.Facts{uint8(NaturalPerson), uint8(Automated), aNo, aNo, aYes, aYes, aNo},
		},
		{
			ID:    "abroad",
			Says:  rgpd.Text{FR: "un fichier ordinaire, hors de l'Union", EN: "an ordinary file, outside the Union"},
			Facts: rgpd.Facts{uint8(NaturalPerson), uint8(Automated), aNo, aNo, aNo, aNo, aNo},
		},
	}
	recordOrdinary = []rgpd.Ordinary{{
		ID: "once",
		Says: rgpd.Text{
			FR: "le traitement occasionnel d'une petite maison", EN: "an occasional processing of a small house",
		},
		Facts: rgpd.Facts{uint8(belowThreshold), aNo, aYes, aNo},
	}}
	officerOrdinary = []rgpd.Ordinary{{
		ID: "seller", Says: rgpd.Text{FR: "un vendeur sans délégué", EN: "a seller without an officer"},
		Facts: rgpd.Facts{aNo, uint8(SmallScale), uint8(NotCore), aNo},
	}}
	assessmentOrdinary = []rgpd.Ordinary{{
		ID:    "newsletter",
		Says:  rgpd.Text{FR: "un traitement sans risque particulier", EN: "a processing of no particular risk"},
		Facts: rgpd.Facts{aNo, aNo, aNo, uint8(NotListed), uint8(fewerThanTwo), aNo, aNo},
	}}
	authorityOrdinary = []rgpd.Ordinary{
		{
			ID: "leak",
			Says: rgpd.Text{
				FR: "une violation à risque, connue depuis peu d'un responsable",
				EN: "a breach with a risk, of which a controller has just become aware",
			},
			Facts: rgpd.Facts{
				uint8(PersonalDataBreach), uint8(transfer.Controller), uint8(RiskLikely),
				uint8(InTime), uint8(OneState), aNo,
			},
		},
		{
			ID: "outage",
			Says: rgpd.Text{
				FR: "une panne sans risque chez un responsable", EN: "an outage without a risk at a controller's",
			},
			Facts: rgpd.Facts{
				uint8(PersonalDataBreach), uint8(transfer.Controller), uint8(RiskUnlikely),
				uint8(InTime), uint8(OneState), aNo,
			},
		},
	}
	personsOrdinary = []rgpd.Ordinary{{
		ID: "grave-leak",
		Says: rgpd.Text{
			FR: "une violation à risque élevé chez un responsable", EN: "a breach with a high risk at a controller's",
		},
		Facts: rgpd.Facts{uint8(PersonalDataBreach), uint8(transfer.Controller), uint8(RiskHigh), aNo, aNo, aNo, aNo},
	}}
)

// The answers as columns have them.
const (
	aYes = uint8(transfer.Yes)
	aNo  = uint8(transfer.No)
)
