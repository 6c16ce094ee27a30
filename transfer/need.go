package transfer

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A Need is something that an operation of the call centre takes. Zero is none.
type Need uint8

const (
	LegalBasis            Need = iota + 1 // legal-basis: a legal basis under article 6
	ProcessorContract                     // processor-contract: a contract under article 28
	TransferTool                          // transfer-tool: a transfer tool that is signed
	TransferAssessment                    // transfer-assessment: a transfer impact assessment, with a date
	TransferNotice                        // transfer-notice: the notice of the transfer to the persons
	MinimisedFile                         // minimised-file: a file cut down to what is needed
	EncryptedInTransit                    // encrypted-in-transit: encryption in transit
	RegisterEntry                         // register-entry: the entry of the transfer in the register
	TransferDescribed                     // transfer-described: annex I.B of the clauses, filled in
	RetentionRule                         // retention-rule: a retention period
	SecurityAnnex                         // security-annex: the security annex
	LocalAccessAnalysis                   // local-access-analysis: an analysis of access under local law
	ScreenAccessOnly                      // screen-access-only: preferably, data kept in the EEA and seen on screens
	AssetList                             // asset-list: the list of servers and media
	BoundStaff                            // bound-staff: operators who are named and bound
	NeedToKnow                            // need-to-know: access by need to know
	AccessLog                             // access-log: an access log
	TrainedStaff                          // trained-staff: operators who are trained
	Accuracy                              // accuracy: data that are accurate and kept up to date
	RelayOfChanges                        // relay-of-changes: the relay of corrections to recipients
	ObjectionAtOnce                       // objection-at-once: the objection written at once, in all centres
	FreeTextControl                       // free-text-control: control of free-text comments
	ChangeLog                             // change-log: a change log
	ObjectionLog                          // objection-log: an objection log
	RecordingPurpose                      // recording-purpose: a purpose and a basis of its own, set by the controller
	RecordingNotice                       // recording-notice: the notice to both speakers at the time of the call
	RecordingObjection                    // recording-objection: the right to object to the recording
	SamplingRule                          // sampling-rule: a sampling rule: no permanent recording but by law
	StaffInformed                         // staff-informed: the information of staff and of their representatives
	StaffImpactAssessment                 // staff-impact-assessment: a DPIA if staff are watched constantly
	AggregatedReports                     // aggregated-reports: reports that aggregate first
	NoOwnReuse                            // no-own-reuse: no reuse by the centre for itself
	ReportSpecification                   // report-specification: the written specification of the reports
	ScoringAsProfiling                    // scoring-as-profiling: the scoring of operators treated as HR profiling
	DeletionDone                          // deletion-done: the deletion, copies included
	DeletionCertificate                   // deletion-certificate: a certificate of deletion
	ObjectionListKept                     // objection-list-kept: the objection list kept
	DeletionLog                           // deletion-log: a deletion log
	ReturnSecured                         // return-secured: integrity and encryption on the way back
	// LocalExportAuthorisation: the local authorisation to export (in Tunisia, that of the
	// INPDP).
	LocalExportAuthorisation // local-export-authorisation
)

// row is nil of a number that names no need.
func (n Need) row() *need {
	if n == 0 || int(n) > len(needRows) {
		return nil
	}
	return &needRows[n-1]
}

// rule is the zero rule of a number that names no need.
func (n Need) rule() rgpd.Rule {
	if row := n.row(); row != nil {
		return row.Rule()
	}
	return rgpd.Rule{}
}

// Rule is the ID of the rule that asks for it.
func (n Need) Rule() rgpd.RuleID { return n.rule().ID }

// Text returns what is needed, for a reader.
func (n Need) Text() rgpd.Text { return n.rule().Says }

// Sources returns where it is written.
func (n Need) Sources() []rgpd.Source { return slices.Clone(n.rule().Sources) }

// Record says whether it is a record or a piece of evidence to keep.
func (n Need) Record() rgpd.Answer {
	if row := n.row(); row != nil {
		return row.More.Record
	}
	return 0
}

// Needs is a set of needs. The zero set is empty.
//
//enums:kept needs
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
