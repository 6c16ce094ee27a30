package rights

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// SwapRows puts other rows in the place of the table's own, for all that decides.
func SwapRows(rows []rgpd.Row) (restore func()) {
	was := rightsTable
	altered, err := was.WithRows(rows)
	if err != nil {
		panic(err)
	}
	rightsTable = altered
	return func() { rightsTable = was }
}

// FactsOf are the right and the facts that are packed into the columns.
func FactsOf(f engine.Facts) (Right, Facts) {
	return Right(f[0]), Facts{
		Purpose: Purpose(f[1]), Basis: Basis(f[2]), Held: rgpd.Answer(f[3]), Deceased: rgpd.Answer(f[4]), Identity: Identity(f[5]), Abusive: rgpd.Answer(f[6]),
		Accuracy: Accuracy(f[7]), ErasureGround: ErasureGround(f[8]), Needed: Needed(f[9]), Published: rgpd.Answer(f[10]),
		RestrictionGround: RestrictionGround(f[11]), Supply: Supply(f[12]), Automated: rgpd.Answer(f[13]), Situation: rgpd.Answer(f[14]), Overriding: rgpd.Answer(f[15]),
		Decided: rgpd.Answer(f[16]), Excuse: Excuse(f[17]), Title: Title(f[18]), SpecialConsent: rgpd.Answer(f[19]),
	}
}

// Pack packs a right and its facts into the columns.
func Pack(r Right, f Facts) engine.Facts { return f.table(r) }

// ReviewFindings are what the review of a case says where it finds something.
func ReviewFindings() (out []rgpd.Finding) {
	for r := range reviewRows.All() {
		rule := r.Rule()
		out = append(out, rgpd.Finding{
			Rule: r.ID, Level: r.More.level, Says: r.More.says(), Do: rule.Do, Sources: rule.Sources,
		})
	}
	return out
}

// Limits and ReviewRules are the rules beside the table.
func Limits() []rgpd.Rule { return slices.Collect(limitRows.Rules()) }

func ReviewRules() []rgpd.Rule { return slices.Collect(reviewRows.Rules()) }

// MaxSteps is the room for the steps of a deadline, and StepsNoted how much is taken.
const MaxSteps = maxSteps

func StepsNoted(d Deadline) int { return int(d.steps.n) }

// Sayings are the sentences of steps, by their ID.
func Sayings() map[string]rgpd.Text {
	out := map[string]rgpd.Text{}
	for id, s := range sayings() {
		out[id] = rgpd.Text{FR: s.FR, EN: s.EN}
	}
	return out
}

// Beside are the facts that hold of another request of the case.
func (f *Facts) Beside(other *Request) Facts { return f.beside(other) }
