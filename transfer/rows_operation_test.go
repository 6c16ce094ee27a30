package transfer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// What each operation takes, from the texts: a line for each need, with the operations
// that take it, how grave its absence is, whether it is a record to keep, where it is
// written, and words that no other need has.
var takes = []struct {
	rule   rgpd.RuleID
	need   Need
	by     []Operation
	level  rgpd.Level
	record rgpd.Answer
	ref    string
	fr, en string
}{
	{
		"operation-legal-basis", LegalBasis, ops(FirstSending), rgpd.Error, rgpd.No,
		"RGPD, art. 6", "base légale", "legal basis",
	},
	{
		"operation-processor-contract", ProcessorContract, ops(FirstSending, Consultation), rgpd.Error, rgpd.No,
		"RGPD, art. 28(3)", "contrat de l'article 28", "contract under article 28",
	},
	{
		"operation-transfer-tool", TransferTool, ops(FirstSending, Consultation), rgpd.Error, rgpd.No,
		"RGPD, art. 44, 46", "outil de transfert", "transfer tool",
	},
	{
		"operation-transfer-assessment", TransferAssessment, ops(FirstSending, Consultation), rgpd.Error, rgpd.No,
		"CJUE, C-311/18 (Schrems II)", "analyse d'impact du transfert", "transfer impact assessment",
	},
	{
		"operation-transfer-notice", TransferNotice, ops(FirstSending, Consultation), rgpd.Error, rgpd.No,
		"RGPD, art. 13(1)(f), 14(1)(f)", "l'information des personnes", "notice of the transfer",
	},
	{
		"operation-minimised-file", MinimisedFile, ops(FirstSending), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(c)", "réduit au nécessaire", "cut down to what is needed",
	},
	{
		"operation-encrypted-in-transit", EncryptedInTransit, ops(FirstSending), rgpd.Warning, rgpd.No,
		"RGPD, art. 32(1)(a)", "chiffrement en transit", "encryption in transit",
	},
	{
		"operation-register-entry", RegisterEntry, ops(FirstSending, Consultation), rgpd.Error, rgpd.Yes,
		"RGPD, art. 30(1)(d)-(e)", "au registre", "in the register",
	},
	{
		"operation-transfer-described", TransferDescribed, ops(FirstSending), rgpd.Defect, rgpd.Yes,
		"RGPD, art. 46(2)(c)", "l'annexe I.B", "annex I.B",
	},
	{
		"operation-retention-rule", RetentionRule, ops(Storage, Recording), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(e)", "durée de conservation", "retention period",
	},
	{
		"operation-security-annex", SecurityAnnex, ops(Storage), rgpd.Error, rgpd.No,
		"RGPD, art. 28(3)(c), 32", "l'annexe de sécurité", "security annex",
	},
	{
		"operation-local-access-analysis", LocalAccessAnalysis, ops(Storage), rgpd.Error, rgpd.No,
		"CJUE, C-311/18 (Schrems II)", "accès permis par la loi locale", "access under local law",
	},
	{
		"operation-screen-access-only", ScreenAccessOnly, ops(Storage), rgpd.Info, rgpd.No,
		"bonne pratique", "gardées dans l'EEE", "kept in the EEA",
	},
	{
		"operation-asset-list", AssetList, ops(Storage), rgpd.Warning, rgpd.Yes,
		"bonne pratique", "serveurs et supports", "servers and media",
	},
	{
		"operation-bound-staff", BoundStaff, ops(Consultation), rgpd.Error, rgpd.No,
		"RGPD, art. 28(3)(b), 32(4)", "tenus au secret", "named and bound",
	},
	{
		"operation-need-to-know", NeedToKnow, ops(Consultation), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(f), 32", "besoin d'en connaître", "need to know",
	},
	{
		"operation-access-log", AccessLog, ops(Consultation), rgpd.Warning, rgpd.Yes,
		"RGPD, art. 32", "journal des accès", "access log",
	},
	{
		"operation-trained-staff", TrainedStaff, ops(Consultation), rgpd.Warning, rgpd.No,
		"RGPD, art. 32(4)", "opérateurs formés", "operators who are trained",
	},
	{
		"operation-accuracy", Accuracy, ops(Updating), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(d)", "exactes et tenues à jour", "accurate and kept up to date",
	},
	{
		"operation-relay-of-changes", RelayOfChanges, ops(Updating), rgpd.Error, rgpd.No,
		"RGPD, art. 19", "relais des corrections", "relay of corrections",
	},
	{
		"operation-objection-at-once", ObjectionAtOnce, ops(Updating), rgpd.Error, rgpd.No,
		"RGPD, art. 21(2) et 21(3)", "l'opposition inscrite aussitôt", "objection written at once",
	},
	{
		"operation-free-text-control", FreeTextControl, ops(Updating), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(c)", "commentaires libres", "free-text comments",
	},
	{
		"operation-change-log", ChangeLog, ops(Updating), rgpd.Warning, rgpd.Yes,
		"bonne pratique", "journal des modifications", "change log",
	},
	{
		"operation-objection-log", ObjectionLog, ops(Updating), rgpd.Warning, rgpd.Yes,
		"RGPD, art. 5(2)", "journal des oppositions", "objection log",
	},
	{
		"operation-recording-purpose", RecordingPurpose, ops(Recording), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(b), 6", "une finalité et une base propres", "a purpose and a basis of its own",
	},
	{
		"operation-recording-notice", RecordingNotice, ops(Recording), rgpd.Error, rgpd.No,
		"RGPD, art. 13", "deux interlocuteurs", "both speakers",
	},
	{
		"operation-recording-objection", RecordingObjection, ops(Recording), rgpd.Error, rgpd.No,
		"RGPD, art. 21", "s'opposer à l'enregistrement", "object to the recording",
	},
	{
		"operation-sampling-rule", SamplingRule, ops(Recording), rgpd.Error, rgpd.Yes,
		"RGPD, art. 5(1)(c)", "pas d'enregistrement permanent, sauf texte qui l'impose", "no permanent recording, unless a text orders it",
	},
	{
		"operation-staff-informed", StaffInformed, ops(Recording), rgpd.Error, rgpd.No,
		"RGPD, art. 13", "du personnel et de ses représentants", "of staff and of their representatives",
	},
	{
		"operation-staff-impact-assessment", StaffImpactAssessment, ops(Recording), rgpd.Defect, rgpd.No,
		"RGPD, art. 35", "AIPD", "DPIA",
	},
	{
		"operation-aggregated-reports", AggregatedReports, ops(Reporting), rgpd.Defect, rgpd.No,
		"RGPD, art. 5(1)(c)", "agrégés", "aggregate first",
	},
	{
		"operation-no-own-reuse", NoOwnReuse, ops(Reporting), rgpd.Error, rgpd.No,
		"RGPD, art. 28(10)", "aucune réutilisation", "no reuse",
	},
	{
		"operation-report-specification", ReportSpecification, ops(Reporting), rgpd.Warning, rgpd.Yes,
		"bonne pratique", "définition écrite", "written specification",
	},
	{
		"operation-scoring-as-profiling", ScoringAsProfiling, ops(Reporting), rgpd.Defect, rgpd.No,
		"RGPD, art. 35", "profilage RH", "HR profiling",
	},
	{
		"operation-deletion-done", DeletionDone, ops(Deletion), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(e), 17, 28(3)(g)", "la suppression, copies comprises", "the deletion, copies included",
	},
	{
		"operation-deletion-certificate", DeletionCertificate, ops(Deletion), rgpd.Warning, rgpd.No,
		"bonne pratique", "attestation de suppression", "certificate of deletion",
	},
	{
		"operation-objection-list-kept", ObjectionListKept, ops(Deletion), rgpd.Error, rgpd.No,
		"RGPD, art. 21(3)", "liste d'opposition conservée", "objection list kept",
	},
	{
		"operation-deletion-log", DeletionLog, ops(Deletion), rgpd.Warning, rgpd.Yes,
		"bonne pratique", "journal des suppressions", "deletion log",
	},
	{
		"operation-return-secured", ReturnSecured, ops(SendingBack), rgpd.Error, rgpd.No,
		"RGPD, art. 5(1)(f), 32", "chiffrement au retour", "encryption on the way back",
	},
	{
		"operation-local-export-authorisation", LocalExportAuthorisation, ops(SendingBack), rgpd.Error, rgpd.No,
		"Loi organique tunisienne 2004-63, INPDP", "INPDP", "INPDP",
	},
}

func ops(os ...Operation) []Operation { return os }

// needFaults says in what the operations part from the lines.
func needFaults() (faults []string) {
	bad := func(n Need, format string, args ...any) {
		faults = append(faults, n.String()+": "+fmt.Sprintf(format, args...))
	}
	for _, w := range takes {
		for o := range Operations() {
			if got := o.Needs().Has(w.need); got != slices.Contains(w.by, o) {
				bad(w.need, "%s takes it: %t", o, got)
			}
		}
		r := ReviewOperation(
			OperationFacts{
				Operation: w.by[0], Has: w.by[0].Needs(), Lacks: NeedsOf(w.need), SoundMonths: 6, SheetMonths: 12,
			},
		)
		if len(r.Findings) != 1 {
			bad(w.need, "found %v", r.Findings)
			continue
		}
		f := r.Findings[0]
		cites := slices.ContainsFunc(f.Sources, func(s rgpd.Source) bool { return s.Ref == w.ref })
		if f.Rule != w.rule || w.need.Rule() != w.rule || f.Level != w.level || w.need.Record() != w.record || !cites {
			bad(w.need, "%v, record %s", f, w.need.Record())
		}
		for _, o := range takes {
			says := strings.Contains(o.need.Text().FR, w.fr) && strings.Contains(o.need.Text().EN, w.en)
			if says != (o.need == w.need) {
				bad(w.need, "%s says so: %t", o.need, says)
			}
		}
	}
	if len(takes) != len(needNames) {
		faults = append(faults, fmt.Sprintf("%d lines, %d needs", len(takes), len(needNames)))
	}
	return faults
}

func TestWhatEachOperationTakes(t *testing.T) {
	require.Empty(t, needFaults())
}

// The needs stand in no table that the command alters: they are altered here, one thing
// at a time, and each alteration is noticed.
func TestAlteredNeedsAreNoticed(t *testing.T) {
	was, wasOps := needRows, operationRows
	t.Cleanup(func() { needRows, operationRows = was, wasOps })
	try := func(what string, change func()) {
		needRows, operationRows = slices.Clone(was), wasOps
		change()
		rows.NewList(needRows) // which works their rules out
		if len(needFaults()) == 0 {
			t.Errorf("nothing notices: %s", what)
		}
	}
	for n := LegalBasis; int(n) <= len(needNames); n++ {
		try(n.String()+" graver", func() { n.row().More.Level++ })
		try(n.String()+" less grave", func() { n.row().More.Level-- })
		try(n.String()+", a record or none", func() { n.row().More.Record = 3 - n.row().More.Record })
		try(n.String()+", another source", func() { n.row().By = rows.By(law.GDPR("99")) })
		if int(n) < len(needNames) {
			try(
				n.String()+" says what the next says", func() {
					a, b := n.row(), (n + 1).row()
					a.FR, a.EN, b.FR, b.EN = b.FR, b.EN, a.FR, a.EN
				},
			)
		}
		for o := range Operations() {
			try(o.String()+" with or without "+n.String(), func() { operationRows[o].Needs ^= NeedsOf(n) })
		}
	}
}

// Sound six months, sheet one year; over it by how much, and why.
func TestRecordingRetention(t *testing.T) {
	for _, tc := range []struct {
		sound, sheet int
		reasoned     rgpd.Answer
		want         []rgpd.Level
	}{
		{6, 12, 0, nil},
		{7, 12, 0, []rgpd.Level{rgpd.Defect}},
		{7, 12, rgpd.No, []rgpd.Level{rgpd.Defect}},
		{7, 12, rgpd.Yes, []rgpd.Level{rgpd.Warning}},
		{12, 12, rgpd.Yes, []rgpd.Level{rgpd.Warning}},
		{13, 12, rgpd.Yes, []rgpd.Level{rgpd.Error}},
		{6, 13, 0, []rgpd.Level{rgpd.Defect}},
		{-1, 12, rgpd.Yes, []rgpd.Level{rgpd.Error}},
	} {
		r := ReviewOperation(OperationFacts{
			Operation: Recording, Has: Recording.Needs(), SoundMonths: tc.sound, SheetMonths: tc.sheet,
			LongerReasoned: tc.reasoned,
		})
		var got []rgpd.Level
		for _, f := range r.Findings {
			require.Equal(t, rgpd.RuleID("operation-recording-retention"), f.Rule)
			got = append(got, f.Level)
		}
		require.Equal(t, tc.want, got, "%+v", tc)
	}
	require.Len(t, ReviewOperation(OperationFacts{Operation: Recording, Has: Recording.Needs()}).Missing, 2)
}

// C. assur., art. L. 112-2-2, IV: « l'intégralité des communications téléphoniques », « deux
// années ». Only somebody who says that a text orders it is spared, and only of what it orders.
func TestRecordingsThatATextOrders(t *testing.T) {
	for _, tc := range []struct {
		orders rgpd.Answer
		sheet  int
		want   []rgpd.Level
	}{
		{rgpd.Yes, 12, nil},
		{rgpd.Yes, 13, []rgpd.Level{rgpd.Defect}},
		{rgpd.No, 12, []rgpd.Level{rgpd.Error, rgpd.Error}},
		{0, 12, []rgpd.Level{rgpd.Error, rgpd.Error}},
	} {
		r := ReviewOperation(OperationFacts{
			Operation: Recording, Has: Recording.Needs() &^ NeedsOf(SamplingRule), Lacks: NeedsOf(SamplingRule),
			SoundMonths: 24, SheetMonths: tc.sheet, TextOrders: tc.orders,
		})
		var got []rgpd.Level
		for _, f := range r.Findings {
			got = append(got, f.Level)
		}
		require.Equal(t, tc.want, got, "%+v", tc)
		require.Empty(t, r.Missing)
	}
	without := ReviewOperation(OperationFacts{Operation: Recording, TextOrders: rgpd.Yes})
	require.NotEmpty(t, without.Missing)
	for _, q := range without.Missing {
		require.NotContains(t, []string{"sampling-rule", "sound_months"}, q.Fact)
	}
	for _, id := range []string{"operation-sampling-rule", "operation-recording-retention"} {
		rule, ok := Rule(rgpd.RuleID(id))
		require.True(t, ok)
		require.Contains(t, rule.Open.FR, "L. 112-2-2")
		require.Contains(t, rule.Open.EN, "two years")
		require.Contains(t, rule.Says.FR, "sauf texte qui")
		require.Contains(t, rule.Says.EN, "unless a text")
	}
}
