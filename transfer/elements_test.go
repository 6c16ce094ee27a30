package transfer

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// An element of a contract, as art. 28 and 32 ask for it, written from the text and not
// from the checks.
type element struct {
	path    string
	rule    rgpd.RuleID
	level   rgpd.Level
	clause  int    // of the source article; 0: it does not ask for it
	article string // of the RGPD; empty: state of the art
	within  string // the clause that it is part of: asked once that clause stands
	settled string // by which complete clauses: both sets, "914" (as the transfer tool), none
	// What is said of its absence, in words that no other element has, and what to do.
	fr, en, doFR, doEN string
}

const both915And914 = "both"

var elements = []element{
	// Art. 28(3), first sentence.
	{
		"description.subject_matter", "contract-description-subject", rgpd.Error, 0, "28(3)", "", both915And914,
		"l'objet du traitement", "subject-matter", "l'objet", "subject-matter",
	},
	{
		"description.duration", "contract-description-duration", rgpd.Error, 0, "28(3)", "", both915And914, "la durée du traitement",
		"duration", "la durée", "duration",
	},
	{
		"description.nature", "contract-description-nature", rgpd.Error, 0, "28(3)", "", both915And914, "la nature du traitement",
		"nature", "la nature", "nature",
	},
	{
		"description.purpose", "contract-description-purpose", rgpd.Error, 0, "28(3)", "", both915And914,
		"la finalité du traitement", "purpose", "la finalité", "purpose",
	},
	{
		"description.data_types", "contract-description-data", rgpd.Error, 0, "28(3)", "", both915And914, "types de données",
		"types of data", "types de données", "types of data",
	},
	{
		"description.persons", "contract-description-persons", rgpd.Error, 0, "28(3)", "", both915And914, "catégories de personnes",
		"categories of persons", "catégories de personnes", "categories of persons",
	},
	{
		"description.controller_duties", "contract-description-duties", rgpd.Error, 0, "28(3)", "", both915And914,
		"droits et obligations du responsable", "rights and duties of the controller", "droits et obligations",
		"rights and duties",
	},
	// Point a), and art. 29.
	{
		"instructions.documented", "contract-instructions", rgpd.Error, 1, "28(3)(a)", "", both915And914,
		"ne limite le sous-traitant aux instructions documentées", "to documented instructions",
		"que sur instruction documentée", "only on documented instructions",
	},
	{
		"instructions.cover_transfers", "contract-instructions-transfers", rgpd.Defect, 1, "28(3)(a)",
		"instructions.documented", both915And914, "ne vise pas les transferts", "does not name transfers",
		"y compris les transferts", "transfers to a third country included",
	},
	{
		"instructions.union_law_exception", "contract-instructions-union-law", rgpd.Defect, 1, "28(3)(a)", "instructions.documented",
		both915And914, "l'exception du droit de l'Union", "exception for Union law", "l'avis préalable",
		"the prior notice.",
	},
	{
		"instructions.foreign_law_exception", "contract-instructions-foreign-law", rgpd.Defect, 1, "28(3)(a)",
		"instructions.documented", both915And914, "obéir à une loi étrangère", "obey a foreign law",
		"droit de l'Union", "Union or Member State law",
	},
	{
		"instructions.warns_of_unlawful", "contract-unlawful-instruction", rgpd.Error, 0, "28(3), dernier alinéa", "",
		both915And914, "alerter d'une instruction illicite", "warn of an unlawful instruction", "l'alerte immédiate",
		"the immediate warning",
	},
	// Points b) and c).
	{
		"confidentiality.staff_bound", "contract-confidentiality", rgpd.Error, 2, "28(3)(b)", "", both915And914,
		"tenu à la confidentialité", "bound to confidentiality", "l'engagement de confidentialité",
		"to confidentiality",
	},
	{
		"security.clause", "contract-security", rgpd.Error, 3, "28(3)(c)", "", both915And914, "aucune clause de sécurité",
		"no clause on security", "mesures de l'article 32", "measures of article 32",
	},
	{
		"security.concrete", "contract-security-concrete", rgpd.Defect, 3, "28(3)(c)", "security.clause", both915And914,
		"aucune mesure concrète", "no concrete measure", "Listez les mesures", "List the measures",
	},
	{
		"security.encryption", "contract-security-encryption", rgpd.Warning, 3, "32(1)(a)", "security.clause", both915And914,
		"chiffrement", "encryption", "chiffrement", "encryption",
	},
	{
		"security.pseudonymisation", "contract-security-pseudonymisation", rgpd.Warning, 3, "32(1)(a)", "security.clause",
		both915And914, "pseudonymisation", "pseudonymisation", "pseudonymisation", "pseudonymisation",
	},
	{
		"security.resilience", "contract-security-resilience", rgpd.Warning, 3, "32(1)(b)", "security.clause", both915And914,
		"résilience", "resilience", "résilience", "resilience",
	},
	{
		"security.restoration", "contract-security-restoration", rgpd.Warning, 3, "32(1)(c)", "security.clause", both915And914,
		"rétablissement", "restoration", "rétablissement", "restoration",
	},
	{
		"security.testing", "contract-security-testing", rgpd.Warning, 3, "32(1)(d)", "security.clause", both915And914,
		"tests réguliers", "regular testing", "tests réguliers", "regular testing",
	},
	{
		"security.access_control", "contract-security-access", rgpd.Warning, 3, "", "security.clause", both915And914,
		"contrôle d'accès", "access control", "contrôle d'accès", "access control",
	},
	{
		"security.mfa", "contract-security-mfa", rgpd.Warning, 3, "", "security.clause", both915And914, "plusieurs facteurs",
		"multi-factor", "plusieurs facteurs", "multi-factor",
	},
	{
		"security.logs", "contract-security-logs", rgpd.Warning, 3, "", "security.clause", both915And914, "journaux", "logs",
		"journaux", "logs",
	},
	{
		"security.staff_instructed", "contract-security-staff-instructed", rgpd.Warning, 3, "32(4)", "security.clause", both915And914,
		"instructions au personnel", "instructions to staff", "instructions au personnel", "instructions to staff",
	},
	// Point f): the help with art. 32 to 36, and art. 33(2).
	{
		"breaches.notice", "contract-breach", rgpd.Error, 4, "33(2)", "", both915And914,
		"notification des violations au responsable", "telling the controller of breaches",
		"dans les meilleurs délais", "without undue delay",
	},
	{
		"breaches.helps_security", "contract-help-security", rgpd.Error, 0, "32", "", both915And914, "tenir la sécurité",
		"help with security", "pour l'article 32", "with article 32",
	},
	{
		"breaches.helps_authority", "contract-help-authority", rgpd.Error, 4, "33", "", both915And914, "notifier l'autorité",
		"notice to the authority", "pour l'article 33", "with article 33",
	},
	{
		"breaches.helps_persons", "contract-help-persons", rgpd.Error, 4, "34", "", both915And914, "informer les personnes",
		"telling the persons", "pour l'article 34", "with article 34",
	},
	{
		"breaches.helps_dpia", "contract-help-dpia", rgpd.Error, 0, "35", "", both915And914, "l'analyse d'impact (AIPD)",
		"impact assessment (DPIA)", "pour l'article 35", "with article 35",
	},
	{
		"breaches.helps_consultation", "contract-help-consultation", rgpd.Error, 0, "36", "", both915And914,
		"consultation préalable", "prior consultation", "pour l'article 36", "with article 36",
	},
	// Point e), and art. 21.
	{
		"rights.help", "contract-rights", rgpd.Error, 5, "28(3)(e)", "", both915And914, "demandes des personnes",
		"requests of persons", "articles 15 à 22", "articles 15 to 22",
	},
	{
		"rights.live_objections", "contract-objections-live", rgpd.Warning, 5, "21(2)", "rights.help", "",
		"oppositions ne sont pas relayées", "objections are not relayed", "blocage automatique", "automatic block",
	},
	// Point g).
	{
		"ending.deletes_or_returns", "contract-ending", rgpd.Error, 6, "28(3)(g)", "", both915And914,
		"sort des données à la fin", "the data at the end", "la suppression ou la restitution", "deletion or return",
	},
	{
		"ending.controller_chooses", "contract-ending-choice", rgpd.Defect, 6, "28(3)(g)", "ending.deletes_or_returns",
		both915And914, "le choix entre suppression et restitution", "the choice between deletion and return",
		"le choix au responsable", "the choice to the controller",
	},
	{
		"ending.copies_deleted", "contract-ending-copies", rgpd.Defect, 6, "28(3)(g)", "ending.deletes_or_returns",
		both915And914, "copies ne sont pas supprimées", "copies are not deleted", "suppression des copies",
		"deletion of copies",
	},
	{
		"ending.foreign_law_retention", "contract-ending-foreign-law", rgpd.Defect, 6, "28(3)(g)", "ending.deletes_or_returns",
		both915And914, "conservation imposée par une loi étrangère", "keeping that a foreign law imposes",
		"droit de l'Union", "Union or Member State law",
	},
	{
		"ending.proof", "contract-ending-proof", rgpd.Warning, 6, "", "ending.deletes_or_returns", "",
		"preuve de suppression", "proof of deletion", "attestation", "certificate of deletion",
	},
	// Art. 28(2), 28(3)(d), 28(4).
	{
		"sub_processing.settled", "contract-sub-processing", rgpd.Error, 7, "28(2)", "", both915And914,
		"ne règle pas la sous-traitance ultérieure", "does not settle sub-processing", "Interdisez-la", "Forbid it",
	},
	{
		"sub_processing.prior_written", "contract-sub-processing-prior", rgpd.Error, 7, "28(2)", "sub_processing.settled",
		both915And914, "écrite et préalable", "prior and in writing", "Exigez une autorisation écrite préalable",
		"Ask for prior written authorisation",
	},
	{
		"sub_processing.changes_notified", "contract-sub-processing-changes", rgpd.Error, 7, "28(2)", "sub_processing.settled",
		both915And914, "changements de sous-traitants", "changes of sub-processors", "l'information préalable",
		"the prior notice and the chance",
	},
	{
		"sub_processing.may_object", "contract-sub-processing-objection", rgpd.Error, 7, "28(2)", "sub_processing.settled", both915And914,
		"s'opposer à un nouveau sous-traitant", "object to a new sub-processor", "Ajoutez la possibilité",
		"Add the chance",
	},
	{
		"sub_processing.flow_down", "contract-flow-down", rgpd.Error, 0, "28(4)", "", both915And914,
		"mêmes obligations ne sont pas imposées", "same obligations are not imposed", "Imposez les mêmes obligations",
		"Impose the same obligations",
	},
	{
		"sub_processing.full_liability", "contract-sub-processing-liability", rgpd.Error, 0, "28(4)", "", both915And914,
		"ne répond pas pleinement", "not fully liable", "pleine responsabilité", "full liability",
	},
	{
		"sub_processing.listed", "contract-sub-processing-list", rgpd.Defect, 7, "28(2)", "sub_processing.settled", "",
		"la liste des sous-traitants", "list of sub-processors", "Annexez la liste", "Annex the list",
	},
	// Point h).
	{
		"audits.allowed", "contract-audits", rgpd.Error, 8, "28(3)(h)", "", both915And914, "aucune clause d'audit",
		"no clause on audits", "audits et inspections", "audits and inspections",
	},
	{
		"audits.all_information", "contract-audits-information", rgpd.Defect, 8, "28(3)(h)", "audits.allowed", both915And914,
		"toutes les informations nécessaires", "all information needed", "toutes les informations", "all information",
	},
	{
		"audits.certificate_only", "contract-audits-certificate-only", rgpd.Defect, 8, "28(3)(h)", "audits.allowed", both915And914,
		"tient lieu d'audit", "stands in for audits", "droit d'inspecter", "right to inspect",
	},
	// Art. 44 and 46: where data leave.
	{
		"abroad.clause", "contract-transfers", rgpd.Error, 9, "44", "abroad.data_leave", "914",
		"ne dit rien des transferts", "says nothing of transfers", "les transferts permis", "the transfers allowed",
	},
	{
		"abroad.countries_listed", "contract-transfers-countries", rgpd.Defect, 9, "44", "abroad.data_leave", "914",
		"pays ne sont pas nommés", "countries are not named", "Nommez les pays", "Name the countries",
	},
	{
		"abroad.tool_signed", "contract-transfers-tool", rgpd.Error, 9, "46", "abroad.data_leave", "914", "sans être signé",
		"without being signed", "Signez l'outil", "Sign the tool",
	},
	{
		"abroad.annexes_filled", "contract-transfers-annexes", rgpd.Defect, 9, "46", "abroad.data_leave", "914",
		"annexes de l'outil sont vides", "annexes of the tool are blank", "Remplissez les annexes", "Fill in annexes",
	},
	{
		"abroad.impact_assessed", "contract-transfers-assessment", rgpd.Error, 9, "46", "abroad.data_leave", "",
		"aucune analyse d'impact du transfert", "no transfer impact assessment", "Menez l'analyse",
		"Carry out the assessment",
	},
	// What a contract with a call centre had better settle.
	{
		"telephony.retention", "contract-telephony-retention", rgpd.Info, 0, "", "", "", "conservation par catégorie",
		"retention for each class", "conservation par catégorie", "retention for each class",
	},
	{
		"telephony.recording", "contract-telephony-recording", rgpd.Info, 0, "", "", "", "enregistrement des appels",
		"call recording", "enregistrement des appels", "call recording",
	},
	{
		"telephony.free_text", "contract-telephony-free-text", rgpd.Info, 0, "", "", "", "commentaire libre", "free-text",
		"commentaire libre", "free-text",
	},
	{
		"telephony.locations", "contract-telephony-locations", rgpd.Info, 0, "", "", "", "des lieux et des accès à distance",
		"of places and of remote access", "la liste des lieux", "the list of places",
	},
	{
		"telephony.incident_contact", "contract-telephony-contact", rgpd.Info, 0, "", "", "", "contact en cas d'incident",
		"contact for incidents", "contact en cas d'incident", "contact for incidents",
	},
	{
		"telephony.government_requests", "contract-telephony-government-requests", rgpd.Info, 0, "", "", "",
		"demandes d'autorités étrangères", "requests of foreign governments", "demandes d'autorités étrangères",
		"requests of foreign governments",
	},
	{
		"telephony.numbering", "contract-telephony-numbering", rgpd.Info, 0, "", "", "", "numéros affichés", "numbers shown",
		"numéros affichés", "numbers shown",
	},
	{
		"telephony.insurance", "contract-telephony-insurance", rgpd.Info, 0, "", "", "", "l'assurance", "insurance",
		"l'assurance", "insurance",
	},
}

// wrong is the answer that does not satisfy: a yes where the contract gives way to a
// foreign law, or takes a certificate for an audit; else a no.
func (e *element) wrong() Answer {
	switch e.path {
	case "instructions.foreign_law_exception", "ending.foreign_law_retention", "audits.certificate_only":
		return Yes
	}
	return No
}

// contractFaults says in what the review of contracts parts from the elements, those of
// one rule first.
func contractFaults(t *testing.T, first rgpd.RuleID) iter.Seq[string] {
	return func(yield func(string) bool) {
		if n := count(checks.All()); len(elements) != n && !yield(fmt.Sprintf("%d elements, %d checks", len(elements), n)) {
			return
		}
		for pass := range 2 {
			for i := range elements {
				e := &elements[i]
				if (e.rule == first) != (pass == 0) {
					continue
				}
				for _, fault := range e.faults(t) {
					if !yield(e.path + ": " + fault) {
						return
					}
				}
			}
		}
	}
}

// count is how many rows there are.
func count[T any](all iter.Seq[T]) (n int) {
	for range all {
		n++
	}
	return n
}

func (e *element) faults(t *testing.T) (faults []string) {
	bad := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	review := func(change func(c *Contract)) ContractReview {
		c := complete()
		change(&c)
		return c.Review()
	}
	asks := func(qs []rgpd.Question, path string) bool {
		return slices.ContainsFunc(qs, func(q rgpd.Question) bool { return q.Fact == path })
	}
	says := func(x rgpd.Text, fr, en string) bool { return strings.Contains(x.FR, fr) && strings.Contains(x.EN, en) }
	// Answered wrongly it is found, and nothing else is.
	r := review(func(c *Contract) { set(t, c, e.path, e.wrong()) })
	var own []rgpd.Finding
	for _, f := range r.Findings {
		if f.Rule == e.rule {
			own = append(own, f)
		}
		if f.Rule != e.rule {
			bad("%s is found besides", f.Rule)
		}
	}
	if len(own) != 1 {
		bad("found %d times", len(own))
		return faults
	}
	f := own[0]
	ref := "état de l'art"
	if e.article != "" {
		ref = "RGPD, art. " + e.article
	}
	cites := slices.ContainsFunc(f.Sources, func(s rgpd.Source) bool { return s.Ref == ref })
	if f.Level != e.level || f.Path != e.path || f.Clause != articleClauses[e.clause].FR || !cites {
		bad("level %s, path %s, clause %q, sources %v", f.Level, f.Path, f.Clause, f.Sources)
	}
	if !says(f.Says, e.fr, e.en) || !says(f.Do, e.doFR, e.doEN) {
		bad("says %v, %v", f.Says, f.Do)
	}
	for k := range elements {
		// What is said of it is said of no other.
		if o := &elements[k]; o.rule != e.rule {
			if row := checks.Row(o.rule); row != nil && says(row.Rule().Says, e.fr, e.en) {
				bad("%s says the same", o.rule)
			}
		}
	}
	if r.Complete() != (e.level < rgpd.Defect) {
		bad("complete: %t", r.Complete())
	}
	// Unknown it is asked for, and the contract is not known to be complete.
	r = review(func(c *Contract) { set(t, c, e.path, 0) })
	grave := e.level >= rgpd.Defect
	if len(r.Findings) != 0 || asks(r.Missing, e.path) != grave || asks(r.Unchecked, e.path) == grave {
		bad("unknown: found %v, asked %v, %v", r.Findings, r.Missing, r.Unchecked)
	}
	// It is asked for once the clause that it is part of stands.
	for k := range elements {
		if o := &elements[k]; o.path != e.path {
			r := review(func(c *Contract) { set(t, c, e.path, 0); set(t, c, o.path, No) })
			if asked := asks(append(r.Missing, r.Unchecked...), e.path); asked == (o.path == e.within) {
				bad("asked: %t, without %s", asked, o.path)
			}
		}
	}
	if e.within == "abroad.data_leave" {
		r := review(func(c *Contract) { c.Abroad.DataLeave = No; set(t, c, e.path, e.wrong()) })
		if len(r.Findings) > 0 {
			bad("found, though no data leave")
		}
	}
	r = review(func(c *Contract) { c.Abroad.DataLeave = No; set(t, c, e.path, 0) })
	if asked := asks(append(r.Missing, r.Unchecked...), e.path); asked == (e.within == "abroad.data_leave") {
		bad("where no data leave, asked: %t", asked)
	}
	// Complete standard clauses settle it, or do not.
	for _, label := range []StandardText{ProcessorText, TransferModuleTwo, TransferModuleThree} {
		r := review(func(c *Contract) { c.Standard, c.StandardComplete = label, Yes; set(t, c, e.path, 0) })
		settled := e.settled == both915And914 || e.settled == "914" && label != ProcessorText
		if asks(append(r.Missing, r.Unchecked...), e.path) == settled {
			bad("settled by %s: %t", label, !settled)
		}
	}
	return faults
}

// Each element of art. 28 and 32: where it stands in the contract, how grave its absence
// is, which clause of the source article asks for it, when it is asked for, what settles
// it, what is said.
func TestElementsOfAContract(t *testing.T) {
	for fault := range contractFaults(t, "") {
		t.Error(fault)
	}
}

// The checks of a contract stand in no table that the command alters: they are altered
// here, one thing at a time, and each alteration is noticed.
func TestAlteredChecksAreNoticed(t *testing.T) {
	list, was := checks, []check{}
	for k := range list.All() {
		was = append(was, *k)
	}
	t.Cleanup(func() { checks = list })
	tried := 0
	try := func(id rgpd.RuleID, what string, change func(cs []check) []check) {
		checks = rows.NewList(change(slices.Clone(was)))
		tried++
		for range contractFaults(t, id) {
			return
		}
		t.Errorf("nothing notices: %s %s", id, what)
	}
	for i := range was {
		k := &was[i]
		with := func(what string, change func(k *check)) {
			try(k.ID, what, func(cs []check) []check { change(&cs[i]); return cs })
		}
		try(k.ID, "dropped", func(cs []check) []check { return slices.Delete(cs, i, i+1) })
		with("the other answer satisfies", func(k *check) { k.More.Want = 3 - k.More.Want })
		with("graver", func(k *check) { k.More.Level++ })
		with("less grave", func(k *check) { k.More.Level-- })
		with("of another clause", func(k *check) { k.More.Clause = (k.More.Clause + 1) % len(articleClauses) })
		if k.More.Clause != 9 || k.ID == "contract-transfers-assessment" {
			with("settled otherwise", func(k *check) { k.More.Standard = 3 - k.More.Standard })
		}
		if k.More.If != nil {
			with("asked whatever else", func(k *check) { k.More.If = nil })
		}
		with("asked only if data leave", func(k *check) {
			if k.More.Clause == 9 {
				k.More.If = func(c *Contract) Answer { return c.Audits.Allowed }
			} else {
				k.More.If = func(c *Contract) Answer { return c.Abroad.DataLeave }
			}
		})
		with("another source", func(k *check) { k.By = rows.By(law.GDPR("99")) })
		if i+1 < len(was) {
			try(k.ID, "says what the next says", func(cs []check) []check {
				cs[i].FR, cs[i+1].FR = cs[i+1].FR, cs[i].FR
				cs[i].EN, cs[i+1].EN = cs[i+1].EN, cs[i].EN
				return cs
			})
			if k.Do != was[i+1].Do {
				try(k.ID, "tells to do what the next does", func(cs []check) []check {
					cs[i].Do, cs[i+1].Do = cs[i+1].Do, cs[i].Do
					return cs
				})
			}
			try(k.ID, "reads what the next reads", func(cs []check) []check {
				cs[i].More.Of, cs[i+1].More.Of = cs[i+1].More.Of, cs[i].More.Of
				return cs
			})
		}
	}
	require.Greater(t, tried, 500)
}

// Whatever the other answers, no contract is complete of which a compulsory point of art.
// 28 is missing, unknown or belied; and one that holds them all is complete.
func TestNoContractIsCompleteThatLacksAPoint(t *testing.T) {
	r := rand.New(rand.NewPCG(28, 3))
	answer := func(c *Contract, path string) Answer {
		v := reflect.ValueOf(c).Elem()
		for part := range strings.SplitSeq(path, ".") {
			for i := range v.NumField() {
				if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == part {
					v = v.Field(i)
					break
				}
			}
		}
		return Answer(v.Uint())
	}
	whole, lacking := 0, 0
	for range 3000 {
		c := complete()
		c.Standard, c.StandardComplete = StandardText(r.IntN(5)), Answer(r.IntN(3))
		c.Abroad.DataLeave = Answer(1 + r.IntN(2))
		for range r.IntN(3) {
			e := &elements[r.IntN(len(elements))]
			set(t, &c, e.path, Answer(r.IntN(3)))
		}
		if r.IntN(3) == 0 { // leave all to the label
			for i := range elements {
				if r.IntN(20) > 0 {
					set(t, &c, elements[i].path, 0)
				}
			}
		}
		label := c.Standard > OwnText && c.StandardComplete == Yes
		for i := range elements {
			e := &elements[i]
			inside := e.within == "abroad.data_leave" && c.Abroad.DataLeave == No
			byLabel := e.settled == both915And914 || e.settled == "914" && c.Standard != ProcessorText
			if a := answer(&c, e.path); a == e.wrong() && byLabel && !inside {
				label = false // belied
			}
		}
		lacks := ""
		for i := range elements {
			e := &elements[i]
			if e.level < rgpd.Defect || e.within == "abroad.data_leave" && c.Abroad.DataLeave == No {
				continue
			}
			a := answer(&c, e.path)
			settled := label && (e.settled == both915And914 || e.settled == "914" && c.Standard != ProcessorText)
			// Part of a clause that is not known to stand: that clause lacks, or the label has both.
			partOf := e.within != "" && e.within != "abroad.data_leave" && answer(&c, e.within) != Yes
			if a == e.wrong() || a == 0 && !settled && !partOf {
				lacks = e.path
			}
		}
		review := c.Review()
		if lacks != "" {
			lacking++
			require.False(t, review.Complete(), "lacks %s: %+v", lacks, c)
		} else {
			whole++
			require.True(t, review.Complete(), "%v, %v: %+v", review.Findings, review.Missing, c)
		}
	}
	require.Greater(t, whole, 300)
	require.Greater(t, lacking, 300)
}
