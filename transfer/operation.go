package transfer

import (
	"fmt"
	"iter"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/rows"
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

// An Operation is one of the eight that the source article lists for its Tunisian
// call centre. Zero is unknown.
type Operation uint8

const (
	FirstSending Operation = iota + 1 // first-sending: first sending to the centre
	Storage                           // storage: storage on the centre's servers
	Consultation                      // consultation: operators look at records
	Updating                          // updating: updating of records
	Recording                         // recording: call recording for quality or training
	Reporting                         // reporting: reports and analysis
	Deletion                          // deletion
	SendingBack                       // sending-back: sending back to France
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
func (o Operation) Name() rgpd.Text { return rows.Typeset(o.row().Name) }

// Risk returns what the operation is most exposed to.
func (o Operation) Risk() rgpd.Text { return rows.Typeset(o.row().Risk) }

// Reach says what chapter V has to do with the operation.
func (o Operation) Reach() Reach { return o.row().Reach }

// Needs returns what the operation takes, records included.
func (o Operation) Needs() Needs { return o.row().Needs }

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
	LongerReasoned rgpd.Answer `json:"longer_reasoned,omitzero"`
	// TextOrders: a text orders these recordings, says which calls, and for how long the
	// sound is kept (C. assur., art. L. 112-2-2, IV, from 2022-04-01 to 2026-08-10; C. mon.
	// fin., art. L. 533-10). Then neither a sample nor a number of months is asked for here:
	// that text decides. Unknown counts as no.
	TextOrders rgpd.Answer `json:"text_orders,omitzero"`
}

// plainOperationFacts are facts without their own reading.
type plainOperationFacts OperationFacts

// UnmarshalJSON refuses a field or a word that it does not know, a field that stands twice
// or in another case, and a null. What f held before is gone; beside an error nothing is known.
func (f *OperationFacts) UnmarshalJSON(b []byte) error {
	*f = OperationFacts{}
	var got plainOperationFacts
	if err := input.JSON(b, &got); err != nil {
		return fmt.Errorf("operation: %w", err)
	}
	*f = OperationFacts(got)
	return nil
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

// ReviewOperation compares an operation with what it needs.
func ReviewOperation(f OperationFacts) OperationReview {
	r := OperationReview{Operation: f.Operation, Reach: f.Operation.Reach()}
	if f.Operation.Needs() == 0 {
		r.Missing = append(r.Missing, rgpd.Question{Fact: "operation", Ask: rgpd.Text{
			FR: "De quelle opération s'agit-il\u00a0?", EN: "Which operation is it?",
		}})
	}
	for n := range f.Operation.Needs().All() {
		if n == SamplingRule && f.TextOrders == rgpd.Yes {
			continue
		}
		row := n.row()
		rule := row.Rule()
		says := rule.Says
		switch {
		case f.Lacks.Has(n):
			r.Findings = append(r.Findings, rgpd.Finding{
				Rule: row.ID, Level: row.More.Level, Path: n.String(),
				Says:    rgpd.Text{FR: "il manque\u00a0: " + says.FR, EN: "missing: " + says.EN},
				Do:      rgpd.Text{FR: "Mettez en place\u00a0: " + says.FR + ".", EN: "Put in place: " + says.EN + "."},
				Sources: slices.Clone(rule.Sources),
			})
		case !f.Has.Has(n):
			r.Missing = append(r.Missing, rgpd.Question{
				Fact: n.String(),
				Ask:  rgpd.Text{FR: "Y a-t-il " + says.FR + "\u00a0?", EN: "Is there " + says.EN + "?"},
			})
		}
	}
	if f.Operation == Recording {
		r.recording(f)
	}
	slices.SortStableFunc(r.Findings, func(a, b rgpd.Finding) int { return int(b.Level) - int(a.Level) })
	return r
}

func (r *OperationReview) recording(f OperationFacts) {
	rule := recordingRows.Row("operation-recording-retention").Rule()
	add := func(l rgpd.Level, path string, says rgpd.Text) {
		r.Findings = append(r.Findings, rgpd.Finding{
			Rule: rule.ID, Level: l, Path: path, Says: says, Do: rule.Says, Sources: rule.Sources,
		})
	}
	over := rgpd.Text{FR: "le son est gardé plus de six mois", EN: "the sound is kept over six months"}
	switch m := f.SoundMonths; {
	case f.TextOrders == rgpd.Yes: // it sets the period
	case m == 0:
		r.Missing = append(r.Missing, rgpd.Question{Fact: "sound_months", Ask: rgpd.Text{
			FR: "Combien de mois le son est-il gardé\u00a0?",
			EN: "For how many months is the sound kept?",
		}})
	case m > 12 || m < 0:
		add(
			rgpd.Error, "sound_months",
			rgpd.Text{FR: "le son est gardé plus d'un an", EN: "the sound is kept over a year"},
		)
	case m > 6 && f.LongerReasoned == rgpd.Yes:
		add(rgpd.Warning, "sound_months", over)
	case m > 6:
		add(rgpd.Defect, "sound_months", over)
	}
	switch m := f.SheetMonths; {
	case m == 0:
		r.Missing = append(r.Missing, rgpd.Question{Fact: "sheet_months", Ask: rgpd.Text{
			FR: "Combien de mois la fiche d'analyse est-elle gardée\u00a0?",
			EN: "For how many months is the rating sheet kept?",
		}})
	case m > 12 || m < 0:
		add(rgpd.Defect, "sheet_months", rgpd.Text{
			FR: "la fiche d'analyse est gardée plus d'un an", EN: "the rating sheet is kept over a year",
		})
	}
}

type operationRow struct {
	Reach      Reach
	Name, Risk rgpd.Text
	Needs      Needs
}

var operationRows = [...]operationRow{
	FirstSending: {
		Reach: IsTransfer,
		Name: rgpd.Text{
			FR: "premier envoi au centre",
			EN: "first sending to the centre",
		},
		Risk: rgpd.Text{
			FR: "transfert sans garantie : art. 83(5)(c) et code pénal, 226-22-1",
			EN: "transfer without a safeguard: art. 83(5)(c) and code pénal, 226-22-1",
		},
		Needs: NeedsOf(
			LegalBasis, ProcessorContract, TransferTool, TransferAssessment, TransferNotice, MinimisedFile,
			EncryptedInTransit, RegisterEntry, TransferDescribed,
		),
	},
	Storage: {
		Reach: PartOfTransfer,
		Name: rgpd.Text{
			FR: "conservation sur les serveurs du centre",
			EN: "storage on the centre's servers",
		},
		Risk: rgpd.Text{
			FR: "sécurité : art. 83(4)(a)",
			EN: "security: art. 83(4)(a)",
		},
		Needs: NeedsOf(RetentionRule, SecurityAnnex, LocalAccessAnalysis, ScreenAccessOnly, AssetList),
	},
	Consultation: {
		Reach: IsTransfer,
		Name: rgpd.Text{
			FR: "consultation des fiches par les opérateurs",
			EN: "operators look at records",
		},
		Risk: rgpd.Text{
			FR: "transfert, même hébergé dans l'EEE : art. 83(5)(c), 83(4)(a)",
			EN: "a transfer, even when hosted in the EEA: art. 83(5)(c), 83(4)(a)",
		},
		Needs: NeedsOf(
			ProcessorContract, TransferTool, TransferAssessment, TransferNotice, RegisterEntry, BoundStaff,
			NeedToKnow, TrainedStaff, AccessLog,
		),
	},
	Updating: {
		Reach: NoNewTransfer,
		Name: rgpd.Text{
			FR: "mise à jour des fiches",
			EN: "updating of records",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b)",
			EN: "principles and rights: art. 83(5)(a)-(b)",
		},
		Needs: NeedsOf(Accuracy, RelayOfChanges, ObjectionAtOnce, FreeTextControl, ChangeLog, ObjectionLog),
	},
	Recording: {
		Reach: ToBeWeighed,
		Name: rgpd.Text{
			FR: "enregistrement des appels (qualité, formation)",
			EN: "call recording for quality or training",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b) ; AIPD si le personnel est surveillé en permanence",
			EN: "principles and rights: art. 83(5)(a)-(b); DPIA if staff are watched constantly",
		},
		Needs: NeedsOf(
			RecordingPurpose, RecordingNotice, RecordingObjection, RetentionRule, StaffInformed, SamplingRule,
			StaffImpactAssessment,
		),
	},
	Reporting: {
		Reach: PartOfTransfer,
		Name: rgpd.Text{
			FR: "rapports et analyses",
			EN: "reports and analysis",
		},
		Risk: rgpd.Text{
			FR: "requalification du centre en responsable : art. 28(10)",
			EN: "the centre becomes a controller: art. 28(10)",
		},
		Needs: NeedsOf(AggregatedReports, NoOwnReuse, ReportSpecification, ScoringAsProfiling),
	},
	Deletion: {
		Reach: NoNewTransfer,
		Name: rgpd.Text{
			FR: "suppression",
			EN: "deletion",
		},
		Risk: rgpd.Text{
			FR: "principes et droits : art. 83(5)(a)-(b)",
			EN: "principles and rights: art. 83(5)(a)-(b)",
		},
		Needs: NeedsOf(DeletionDone, DeletionCertificate, ObjectionListKept, DeletionLog),
	},
	SendingBack: {
		Reach: IsReturnFlow,
		Name: rgpd.Text{
			FR: "renvoi vers la France",
			EN: "sending back to France",
		},
		Risk: rgpd.Text{
			FR: "délit local ; pas de transfert au sens du chapitre V, et le module 4 n'est pas pour cela",
			EN: "an offence under local law; no transfer under chapter V, and module 4 is not for this",
		},
		Needs: NeedsOf(ReturnSecured, LocalExportAuthorisation),
	},
}
