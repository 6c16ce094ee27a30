package transfer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// What each operation takes, from the texts: a line for each need, with the operations
// that take it, how grave its absence is, whether it is a record to keep, where it is
// written, and words that no other need has.
var takes = []struct {
	need   Need
	by     []Operation
	level  rgpd.Level
	record Answer
	ref    string
	fr, en string
}{
	{LegalBasis, ops(FirstSending), rgpd.Error, No, "RGPD, art. 6", "base légale", "legal basis"},
	{
		ProcessorContract, ops(FirstSending, Consultation), rgpd.Error, No, "RGPD, art. 28(3)",
		"contrat de l'article 28", "contract under article 28",
	},
	{
		TransferTool, ops(FirstSending, Consultation), rgpd.Error, No, "RGPD, art. 44, 46", "outil de transfert",
		"transfer tool",
	},
	{
		TransferAssessment, ops(FirstSending, Consultation), rgpd.Error, No, "CJUE, C-311/18 (Schrems II)",
		"analyse d'impact du transfert", "transfer impact assessment",
	},
	{
		TransferNotice, ops(FirstSending, Consultation), rgpd.Error, No, "RGPD, art. 13(1)(f), 14(1)(f)",
		"l'information des personnes", "notice of the transfer",
	},
	{
		MinimisedFile, ops(FirstSending), rgpd.Error, No, "RGPD, art. 5(1)(c)", "réduit au nécessaire",
		"cut down to what is needed",
	},
	{
		EncryptedInTransit, ops(FirstSending), rgpd.Warning, No, "RGPD, art. 32(1)(a)", "chiffrement en transit",
		"encryption in transit",
	},
	{
		RegisterEntry, ops(FirstSending, Consultation), rgpd.Error, Yes, "RGPD, art. 30(1)(d)-(e)", "au registre",
		"in the register",
	},
	{TransferDescribed, ops(FirstSending), rgpd.Defect, Yes, "RGPD, art. 46(2)(c)", "l'annexe I.B", "annex I.B"},
	{
		RetentionRule, ops(Storage, Recording), rgpd.Error, No, "RGPD, art. 5(1)(e)", "durée de conservation",
		"retention period",
	},
	{
		SecurityAnnex, ops(Storage), rgpd.Error, No, "RGPD, art. 28(3)(c), 32", "l'annexe de sécurité",
		"security annex",
	},
	{
		LocalAccessAnalysis, ops(Storage), rgpd.Error, No, "CJUE, C-311/18 (Schrems II)",
		"accès permis par la loi locale", "access under local law",
	},
	{ScreenAccessOnly, ops(Storage), rgpd.Info, No, "bonne pratique", "gardées dans l'EEE", "kept in the EEA"},
	{AssetList, ops(Storage), rgpd.Warning, Yes, "bonne pratique", "serveurs et supports", "servers and media"},
	{
		BoundStaff, ops(Consultation), rgpd.Error, No, "RGPD, art. 28(3)(b), 32(4)", "tenus au secret",
		"named and bound",
	},
	{
		NeedToKnow, ops(Consultation), rgpd.Error, No, "RGPD, art. 5(1)(f), 32", "besoin d'en connaître",
		"need to know",
	},
	{AccessLog, ops(Consultation), rgpd.Warning, Yes, "RGPD, art. 32", "journal des accès", "access log"},
	{
		TrainedStaff, ops(Consultation), rgpd.Warning, No, "RGPD, art. 32(4)", "opérateurs formés",
		"operators who are trained",
	},
	{
		Accuracy, ops(Updating), rgpd.Error, No, "RGPD, art. 5(1)(d)", "exactes et tenues à jour",
		"accurate and kept up to date",
	},
	{
		RelayOfChanges, ops(Updating), rgpd.Error, No, "RGPD, art. 19", "relais des corrections",
		"relay of corrections",
	},
	{
		ObjectionAtOnce, ops(Updating), rgpd.Error, No, "RGPD, art. 21(2) et 21(3)", "l'opposition inscrite aussitôt",
		"objection written at once",
	},
	{
		FreeTextControl, ops(Updating), rgpd.Error, No, "RGPD, art. 5(1)(c)", "commentaires libres",
		"free-text comments",
	},
	{ChangeLog, ops(Updating), rgpd.Warning, Yes, "bonne pratique", "journal des modifications", "change log"},
	{ObjectionLog, ops(Updating), rgpd.Warning, Yes, "RGPD, art. 5(2)", "journal des oppositions", "objection log"},
	{
		RecordingPurpose, ops(Recording), rgpd.Error, No, "RGPD, art. 5(1)(b), 6", "une finalité et une base propres",
		"a purpose and a basis of its own",
	},
	{RecordingNotice, ops(Recording), rgpd.Error, No, "RGPD, art. 13", "deux interlocuteurs", "both speakers"},
	{
		RecordingObjection, ops(Recording), rgpd.Error, No, "RGPD, art. 21", "s'opposer à l'enregistrement",
		"object to the recording",
	},
	{
		SamplingRule, ops(Recording), rgpd.Error, Yes, "RGPD, art. 5(1)(c)", "pas d'enregistrement permanent",
		"no permanent recording",
	},
	{
		StaffInformed, ops(Recording), rgpd.Error, No, "RGPD, art. 13", "du personnel et de ses représentants",
		"of staff and of their representatives",
	},
	{StaffImpactAssessment, ops(Recording), rgpd.Defect, No, "RGPD, art. 35", "AIPD", "DPIA"},
	{AggregatedReports, ops(Reporting), rgpd.Defect, No, "RGPD, art. 5(1)(c)", "agrégés", "aggregate first"},
	{NoOwnReuse, ops(Reporting), rgpd.Error, No, "RGPD, art. 28(10)", "aucune réutilisation", "no reuse"},
	{
		ReportSpecification, ops(Reporting), rgpd.Warning, Yes, "bonne pratique", "définition écrite",
		"written specification",
	},
	{ScoringAsProfiling, ops(Reporting), rgpd.Defect, No, "RGPD, art. 35", "profilage RH", "HR profiling"},
	{
		DeletionDone, ops(Deletion), rgpd.Error, No, "RGPD, art. 5(1)(e), 17, 28(3)(g)",
		"la suppression, copies comprises", "the deletion, copies included",
	},
	{
		DeletionCertificate, ops(Deletion), rgpd.Warning, No, "bonne pratique", "attestation de suppression",
		"certificate of deletion",
	},
	{
		ObjectionListKept, ops(Deletion), rgpd.Error, No, "RGPD, art. 21(3)", "liste d'opposition conservée",
		"objection list kept",
	},
	{DeletionLog, ops(Deletion), rgpd.Warning, Yes, "bonne pratique", "journal des suppressions", "deletion log"},
	{
		ReturnSecured, ops(SendingBack), rgpd.Error, No, "RGPD, art. 5(1)(f), 32", "chiffrement au retour",
		"encryption on the way back",
	},
	{
		LocalExportAuthorisation, ops(SendingBack), rgpd.Error, No, "Loi organique tunisienne 2004-63, INPDP",
		"INPDP", "INPDP",
	},
}

func ops(os ...Operation) []Operation { return os }

// needFaults says in what the operations part from the lines.
func needFaults() (faults []string) {
	bad := func(
		n Need, format string, args ...any,
	) {
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
		if f.Rule != w.need.Rule() || f.Level != w.level || w.need.Record() != w.record || !cites {
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
	rows, wasOps := needRows, operationRows
	t.Cleanup(func() { needRows, operationRows = rows, wasOps })
	try := func(what string, change func()) {
		needRows, operationRows = rows, wasOps
		change()
		if len(needFaults()) == 0 {
			t.Errorf("nothing notices: %s", what)
		}
	}
	for n := LegalBasis; int(n) <= len(needNames); n++ {
		try(n.String()+" graver", func() { needRows[n].Level++ })
		try(n.String()+" less grave", func() { needRows[n].Level-- })
		try(n.String()+", a record or none", func() { needRows[n].Record = 3 - needRows[n].Record })
		try(n.String()+", another source", func() { needRows[n].Sources = rgpd.Cite(law.GDPR("99")) })
		if int(n) < len(needNames) {
			try(
				n.String()+" says what the next says",
				func() { needRows[n].Says, needRows[n+1].Says = needRows[n+1].Says, needRows[n].Says },
			)
		}
		for o := range Operations() {
			try(o.String()+" with or without "+n.String(), func() { operationRows[o].Needs ^= NeedsOf(n) })
		}
	}
}
