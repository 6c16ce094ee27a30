package register

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/rows"
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
		return rows.Study(scopeTable, nil, scopeOrdinary)
	case WhetherRecord:
		return rows.Study(recordTable, nil, recordOrdinary)
	case WhetherOfficer:
		return rows.Study(officerTable, nil, officerOrdinary)
	case WhetherAssess:
		return rows.Study(assessmentTable, assessmentAssumptions, assessmentOrdinary)
	case WhetherNotify:
		return rows.Study(authorityTable, nil, authorityOrdinary)
	case WhetherTellThem:
		return rows.Study(personsTable, nil, personsOrdinary)
	}
	return nil
}

// Guarantees yields what the answers are held to as a whole, whatever the other facts:
// what is always needed, what never is, which duties go with it. The tests prove each
// for every rule set since 2018-05-25.
func (q Question) Guarantees() iter.Seq[rgpd.Guarantee] {
	switch q {
	case WhetherApplies:
		return rows.Guarantees(scopeGuarantees)
	case WhetherRecord:
		return rows.Guarantees(recordGuarantees)
	case WhetherOfficer:
		return rows.Guarantees(officerGuarantees)
	case WhetherAssess:
		return rows.Guarantees(assessmentGuarantees)
	case WhetherNotify:
		return rows.Guarantees(authorityGuarantees)
	case WhetherTellThem:
		return rows.Guarantees(personsGuarantees)
	}
	return func(func(rgpd.Guarantee) bool) {}
}

var (
	yes = rgpd.Is(rgpd.Yes)
	no  = rgpd.Is(rgpd.No)
)

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
	Within: assessmentIs{Residual: yes, HighRisk: no}.Masks(),
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
			Facts: (&scopeCase{
				About: NaturalPerson, Handling: Automated, Household: rgpd.No, OtherLaw: rgpd.No,
				Established: rgpd.Yes, Offers: rgpd.Yes, Watches: rgpd.No,
			}).table(),
		},
		{
			ID:   "abroad",
			Says: rgpd.Text{FR: "un fichier ordinaire, hors de l'Union", EN: "an ordinary file, outside the Union"},
			Facts: (&scopeCase{
				About: NaturalPerson, Handling: Automated, Household: rgpd.No, OtherLaw: rgpd.No,
				Established: rgpd.No, Offers: rgpd.No, Watches: rgpd.No,
			}).table(),
		},
	}
	recordOrdinary = []rgpd.Ordinary{{
		ID: "once",
		Says: rgpd.Text{
			FR: "le traitement occasionnel d'une petite maison", EN: "an occasional processing of a small house",
		},
		Facts: (&recordCase{
			Staff: belowThreshold, Risk: rgpd.No, Occasional: rgpd.Yes, Sensitive: rgpd.No,
		}).table(),
	}}
	officerOrdinary = []rgpd.Ordinary{{
		ID: "seller", Says: rgpd.Text{FR: "un vendeur sans délégué", EN: "a seller without an officer"},
		Facts: (&officerCase{
			Public: rgpd.No, Monitoring: SmallScale, Sensitive: NotCore, Designated: rgpd.No,
		}).table(),
	}}
	assessmentOrdinary = []rgpd.Ordinary{{
		ID:   "newsletter",
		Says: rgpd.Text{FR: "un traitement sans risque particulier", EN: "a processing of no particular risk"},
		Facts: (&assessmentCase{
			Evaluation: rgpd.No, Sensitive: rgpd.No, Public: rgpd.No, Listed: NotListed,
			Criteria: fewerThanTwo, Residual: rgpd.No, HighRisk: rgpd.No,
		}).table(),
	}}
	authorityOrdinary = []rgpd.Ordinary{
		{
			ID: "leak",
			Says: rgpd.Text{
				FR: "une violation à risque, connue depuis peu d'un responsable",
				EN: "a breach with a risk, of which a controller has just become aware",
			},
			Facts: (&authorityCase{
				Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskLikely,
				Timing: InTime, Seat: OneState, Carrier: rgpd.No,
			}).table(),
		},
		{
			ID: "outage",
			Says: rgpd.Text{
				FR: "une panne sans risque chez un responsable", EN: "an outage without a risk at a controller's",
			},
			Facts: (&authorityCase{
				Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskUnlikely,
				Timing: InTime, Seat: OneState, Carrier: rgpd.No,
			}).table(),
		},
	}
	personsOrdinary = []rgpd.Ordinary{{
		ID: "grave-leak",
		Says: rgpd.Text{
			FR: "une violation à risque élevé chez un responsable", EN: "a breach with a high risk at a controller's",
		},
		Facts: (&personsCase{
			Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskHigh, Unintelligible: rgpd.No,
			RiskRemoved: rgpd.No, Disproportionate: rgpd.No, Ordered: rgpd.No, Carrier: rgpd.No,
		}).table(),
	}}
)
