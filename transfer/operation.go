package transfer

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Reach says what chapter V has to do with an operation. All eight are
// processing: RGPD, art. 4(2). Zero is unknown.
type Reach uint8

const (
	IsTransfer     Reach = iota + 1 // transfer
	PartOfTransfer                  // part-of-transfer: of the first sending
	NoNewTransfer                   // no-new-transfer
	ToBeWeighed                     // to-be-weighed: made abroad of data passed on, or given by the person: see LAW.md
	IsReturnFlow                    // return-flow: no transfer under chapter V
)

// Operations yields the eight operations, in the order of the source article.
func Operations() iter.Seq[Operation] {
	return func(yield func(Operation) bool) {
		for o := FirstSending; o <= SendingBack; o++ {
			if !yield(o) {
				return
			}
		}
	}
}

func (o Operation) row() operationRow {
	if int(o) < len(operationRows) {
		return operationRows[o]
	}
	return operationRow{}
}

// Name returns the operation for a reader.
func (o Operation) Name() rgpd.Text { return o.row().Name }

// Risk returns what the operation is most exposed to.
func (o Operation) Risk() rgpd.Text { return o.row().Risk }

// Reach says what chapter V has to do with the operation.
func (o Operation) Reach() Reach { return o.row().Reach }

// Needs returns what the operation takes, records included.
func (o Operation) Needs() Needs { return o.row().Needs }

func (n Need) row() needRow {
	if int(n) < len(needRows) {
		return needRows[n]
	}
	return needRow{}
}

// Rule is the ID of the rule that asks for it.
func (n Need) Rule() rgpd.RuleID {
	if n == 0 || int(n) > len(needNames) {
		return ""
	}
	return n.row().ID
}

// Text returns what is needed, for a reader.
func (n Need) Text() rgpd.Text { return n.row().Says }

// Sources returns where it is written.
func (n Need) Sources() []rgpd.Source { return slices.Clone(n.row().Sources) }

// Record says whether it is a record or a piece of evidence to keep.
func (n Need) Record() Answer { return n.row().Record }

// Needs is a set of needs. The zero set is empty.
type Needs uint64

// NeedsOf returns the set of the needs given.
func NeedsOf(ns ...Need) (s Needs) {
	for _, n := range ns {
		if n > 0 && int(n) <= len(needNames) {
			s |= 1 << n
		}
	}
	return s
}

// Has reports whether the set holds a need.
func (s Needs) Has(n Need) bool { return n != 0 && int(n) <= len(needNames) && s>>n&1 == 1 }

// All yields the needs of the set, in the order of their values.
func (s Needs) All() iter.Seq[Need] {
	return func(yield func(Need) bool) {
		for n := LegalBasis; int(n) <= len(needNames); n++ {
			if s.Has(n) && !yield(n) {
				return
			}
		}
	}
}

// String lists the needs, separated by spaces.
func (s Needs) String() string {
	var out []string
	for n := range s.All() {
		out = append(out, n.String())
	}
	return strings.Join(out, " ")
}

// MarshalText writes the words of the needs, separated by spaces.
func (s Needs) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Needs.MarshalText] writes.
func (s *Needs) UnmarshalText(b []byte) error {
	var got Needs
	for _, word := range strings.Fields(string(b)) {
		var n Need
		if err := n.UnmarshalText([]byte(word)); err != nil {
			return fmt.Errorf("transfer: %w", err)
		}
		got |= NeedsOf(n)
	}
	*s = got
	return nil
}

// OperationFacts are what is known of an operation.
type OperationFacts struct {
	Operation Operation `json:"operation"`
	// Has and Lacks are the needs that were looked up. One in both is lacking;
	// one in neither is asked for.
	Has   Needs `json:"has,omitzero"`
	Lacks Needs `json:"lacks,omitzero"`
	// SoundMonths is for how many months the sound of a call is kept, and
	// SheetMonths the sheet that rates it; zero: unknown.
	SoundMonths int `json:"sound_months,omitzero"`
	SheetMonths int `json:"sheet_months,omitzero"`
	// LongerReasoned: a written reason is on file for keeping sound over six
	// months.
	LongerReasoned Answer `json:"longer_reasoned,omitzero"`
}

// An OperationReview is what an operation lacks.
type OperationReview struct {
	Operation Operation      `json:"operation"`
	Reach     Reach          `json:"reach"`
	Findings  []rgpd.Finding `json:"findings,omitempty"`
	// Missing are the needs that nobody looked up, or the operation itself. Until it is
	// empty, the operation is not known to be sound.
	Missing []rgpd.Question `json:"missing,omitempty"`
}

// Over six months: a warning with a written reason, a defect without, an error over a
// year. The limits are soft law.
var recordingRule = rgpd.Rule{
	ID: "operation-recording-retention", Then: rgpd.Oblige, From: law.DayGDPR,
	Says:    rgpd.Text{FR: "garder le son six mois au plus, la fiche d'analyse un an au plus", EN: "keep the sound six months at most, the sheet a year at most"},
	Sources: rgpd.Cite(law.GDPR("5(1)(e)"), law.RecordingNorm),
}

// ReviewOperation compares an operation with what it needs.
func ReviewOperation(f OperationFacts) OperationReview {
	r := OperationReview{Operation: f.Operation, Reach: f.Operation.Reach()}
	if f.Operation.Needs() == 0 {
		r.Missing = append(r.Missing, rgpd.Question{Fact: "operation", Ask: rgpd.Text{
			FR: "De quelle opération s'agit-il ?", EN: "Which operation is it?",
		}})
	}
	for n := range f.Operation.Needs().All() {
		row := n.row()
		switch {
		case f.Lacks.Has(n):
			r.Findings = append(r.Findings, rgpd.Finding{
				Rule: n.Rule(), Level: row.Level, Path: n.String(),
				Says:    rgpd.Text{FR: "il manque : " + row.Says.FR, EN: "missing: " + row.Says.EN},
				Do:      rgpd.Text{FR: "Mettez en place : " + row.Says.FR + ".", EN: "Put in place: " + row.Says.EN + "."},
				Sources: n.Sources(),
			})
		case !f.Has.Has(n):
			r.Missing = append(r.Missing, rgpd.Question{Fact: n.String(), Ask: rgpd.Text{FR: "Y a-t-il " + row.Says.FR + " ?", EN: "Is there " + row.Says.EN + "?"}})
		}
	}
	if f.Operation == Recording {
		r.recording(f)
	}
	slices.SortStableFunc(r.Findings, func(a, b rgpd.Finding) int { return int(b.Level) - int(a.Level) })
	return r
}

func (r *OperationReview) recording(f OperationFacts) {
	add := func(l rgpd.Level, path string, says rgpd.Text) {
		r.Findings = append(r.Findings, rgpd.Finding{Rule: "operation-recording-retention", Level: l, Path: path, Says: says, Do: recordingRule.Says, Sources: recordingRule.Sources})
	}
	over := rgpd.Text{FR: "le son est gardé plus de six mois", EN: "the sound is kept over six months"}
	switch m := f.SoundMonths; {
	case m == 0:
		r.Missing = append(r.Missing, rgpd.Question{Fact: "sound_months", Ask: rgpd.Text{FR: "Combien de mois le son est-il gardé ?", EN: "For how many months is the sound kept?"}})
	case m > 12 || m < 0:
		add(rgpd.Error, "sound_months", rgpd.Text{FR: "le son est gardé plus d'un an", EN: "the sound is kept over a year"})
	case m > 6 && f.LongerReasoned == Yes:
		add(rgpd.Warning, "sound_months", over)
	case m > 6:
		add(rgpd.Defect, "sound_months", over)
	}
	switch m := f.SheetMonths; {
	case m == 0:
		r.Missing = append(r.Missing, rgpd.Question{Fact: "sheet_months", Ask: rgpd.Text{FR: "Combien de mois la fiche d'analyse est-elle gardée ?", EN: "For how many months is the rating sheet kept?"}})
	case m > 12 || m < 0:
		add(rgpd.Defect, "sheet_months", rgpd.Text{FR: "la fiche d'analyse est gardée plus d'un an", EN: "the rating sheet is kept over a year"})
	}
}

func operationRules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for n := LegalBasis; int(n) <= len(needNames); n++ {
			if !yield(rgpd.Rule{ID: n.Rule(), Then: rgpd.Oblige, Says: n.Text(), From: law.DayGDPR, Sources: n.Sources()}) {
				return
			}
		}
		yield(recordingRule)
	}
}
