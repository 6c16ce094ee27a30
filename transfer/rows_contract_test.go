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
	rule    rgpd.RuleID
	path    string
	level   rgpd.Level
	clause  int    // of the source article; 0: it does not ask for it
	article string // of the RGPD; empty: state of the art
	within  string // the clause that it is part of: asked once that clause stands
	settled string // by which complete clauses: both sets, "914" (as the transfer tool), none
	// What is said of its absence, in words that no other element has, and what to do.
	fr, en, doFR, doEN string
}

const both915And914 = "both"

type elementsOf map[rgpd.RuleID]element

var elementsOfEach = []elementsOf{contractElements, securityElements, chainElements, abroadElements}

// elements are those of all checks, in their order.
var elements = func() (all []element) {
	for row := range checks.All() {
		for _, some := range elementsOfEach {
			if e, ok := some[row.ID]; ok {
				e.rule = row.ID
				all = append(all, e)
			}
		}
	}
	return all
}()

var contractElements = elementsOf{
	// Art. 28(3), first sentence.
	"contract-description-subject": {
		path: "description.subject_matter", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "l'objet du traitement", en: "subject-matter",
		doFR: "l'objet", doEN: "subject-matter",
	},
	"contract-description-duration": {
		path: "description.duration", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "la durée du traitement", en: "duration",
		doFR: "la durée", doEN: "duration",
	},
	"contract-description-nature": {
		path: "description.nature", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "la nature du traitement", en: "nature",
		doFR: "la nature", doEN: "nature",
	},
	"contract-description-purpose": {
		path: "description.purpose", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "la finalité du traitement", en: "purpose",
		doFR: "la finalité", doEN: "purpose",
	},
	"contract-description-data": {
		path: "description.data_types", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "types de données", en: "types of data",
		doFR: "types de données", doEN: "types of data",
	},
	"contract-description-persons": {
		path: "description.persons", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "catégories de personnes", en: "categories of persons",
		doFR: "catégories de personnes", doEN: "categories of persons",
	},
	"contract-description-duties": {
		path: "description.controller_duties", level: rgpd.Error, article: "28(3)", settled: both915And914,
		fr: "droits et obligations du responsable", en: "rights and duties of the controller",
		doFR: "droits et obligations", doEN: "rights and duties",
	},
	// Point a), and art. 29.
	"contract-instructions": {
		path: "instructions.documented", level: rgpd.Error, clause: 1, article: "28(3)(a)", settled: both915And914,
		fr: "ne limite le sous-traitant aux instructions documentées", en: "to documented instructions",
		doFR: "que sur instruction documentée", doEN: "only on documented instructions",
	},
	"contract-instructions-transfers": {
		path: "instructions.cover_transfers", level: rgpd.Defect, clause: 1, article: "28(3)(a)",
		within: "instructions.documented", settled: both915And914,
		fr: "ne vise pas les transferts", en: "does not name transfers",
		doFR: "y compris en ce qui concerne les transferts", doEN: "including with regard to transfers",
	},
	"contract-instructions-union-law": {
		path: "instructions.union_law_exception", level: rgpd.Defect, clause: 1, article: "28(3)(a)",
		within: "instructions.documented", settled: both915And914,
		fr: "l'exception du droit de l'Union", en: "exception for Union law",
		doFR: "l'avis préalable", doEN: "the prior notice.",
	},
	"contract-instructions-foreign-law": {
		path: "instructions.foreign_law_exception", level: rgpd.Defect, clause: 1, article: "28(3)(a)",
		within: "instructions.documented", settled: both915And914,
		fr: "obéir à une loi étrangère", en: "obey a foreign law",
		doFR: "droit de l'Union", doEN: "Union or Member State law",
	},
	"contract-unlawful-instruction": {
		path: "instructions.warns_of_unlawful", level: rgpd.Error,
		article: "28(3), dernier alinéa", settled: both915And914,
		fr: "alerter d'une instruction illicite", en: "warn of an unlawful instruction",
		doFR: "l'alerte immédiate", doEN: "the immediate warning",
	},
	// Points b) and c).
	"contract-confidentiality": {
		path: "confidentiality.staff_bound", level: rgpd.Error, clause: 2,
		article: "28(3)(b)", settled: both915And914,
		fr: "tenu à la confidentialité", en: "bound to confidentiality",
		doFR: "l'engagement de confidentialité", doEN: "to confidentiality",
	},
}

// wrong is the answer that does not satisfy: a yes where the contract gives way to a
// foreign law, or takes a certificate for an audit; else a no.
func (e *element) wrong() rgpd.Answer {
	switch e.path {
	case "instructions.foreign_law_exception", "ending.foreign_law_retention", "audits.certificate_only":
		return rgpd.Yes
	}
	return rgpd.No
}

// contractFaults says in what the review of contracts parts from the elements, those of
// one rule first.
func contractFaults(t *testing.T, first rgpd.RuleID) iter.Seq[string] {
	return func(yield func(string) bool) {
		if n := count(checks.All()); len(elements) != n &&
			!yield(fmt.Sprintf("%d elements, %d checks", len(elements), n)) {
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
			r := review(func(c *Contract) { set(t, c, e.path, 0); set(t, c, o.path, rgpd.No) })
			if asked := asks(append(r.Missing, r.Unchecked...), e.path); asked == (o.path == e.within) {
				bad("asked: %t, without %s", asked, o.path)
			}
		}
	}
	if e.within == "abroad.data_leave" {
		r := review(func(c *Contract) { c.Abroad.DataLeave = rgpd.No; set(t, c, e.path, e.wrong()) })
		if len(r.Findings) > 0 {
			bad("found, though no data leave")
		}
	}
	r = review(func(c *Contract) { c.Abroad.DataLeave = rgpd.No; set(t, c, e.path, 0) })
	if asked := asks(append(r.Missing, r.Unchecked...), e.path); asked == (e.within == "abroad.data_leave") {
		bad("where no data leave, asked: %t", asked)
	}
	// Complete standard clauses settle it, or do not.
	for _, label := range []StandardText{ProcessorText, TransferModuleTwo, TransferModuleThree} {
		r := review(func(c *Contract) { c.Standard, c.StandardComplete = label, rgpd.Yes; set(t, c, e.path, 0) })
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
	for _, some := range elementsOfEach {
		for id := range some {
			if checks.Row(id) == nil {
				t.Errorf("%s: no check has this ID", id)
			}
		}
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
				k.More.If = func(c *Contract) rgpd.Answer { return c.Audits.Allowed }
			} else {
				k.More.If = func(c *Contract) rgpd.Answer { return c.Abroad.DataLeave }
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
	answer := func(c *Contract, path string) rgpd.Answer {
		v := reflect.ValueOf(c).Elem()
		for part := range strings.SplitSeq(path, ".") {
			for i := range v.NumField() {
				if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == part {
					v = v.Field(i)
					break
				}
			}
		}
		return rgpd.Answer(v.Uint())
	}
	whole, lacking := 0, 0
	for range 3000 {
		c := complete()
		c.Standard, c.StandardComplete = StandardText(r.IntN(5)), rgpd.Answer(r.IntN(3))
		c.Abroad.DataLeave = rgpd.Answer(1 + r.IntN(2))
		for range r.IntN(3) {
			e := &elements[r.IntN(len(elements))]
			set(t, &c, e.path, rgpd.Answer(r.IntN(3)))
		}
		if r.IntN(3) == 0 { // leave all to the label
			for i := range elements {
				if r.IntN(20) > 0 {
					set(t, &c, elements[i].path, 0)
				}
			}
		}
		label := c.Standard > OwnText && c.StandardComplete == rgpd.Yes
		for i := range elements {
			e := &elements[i]
			inside := e.within == "abroad.data_leave" && c.Abroad.DataLeave == rgpd.No
			byLabel := e.settled == both915And914 || e.settled == "914" && c.Standard != ProcessorText
			if a := answer(&c, e.path); a == e.wrong() && byLabel && !inside {
				label = false // belied
			}
		}
		lacks := ""
		for i := range elements {
			e := &elements[i]
			if e.level < rgpd.Defect || e.within == "abroad.data_leave" && c.Abroad.DataLeave == rgpd.No {
				continue
			}
			a := answer(&c, e.path)
			settled := label && (e.settled == both915And914 || e.settled == "914" && c.Standard != ProcessorText)
			// Part of a clause that is not known to stand: that clause lacks, or the label has both.
			partOf := e.within != "" && e.within != "abroad.data_leave" && answer(&c, e.within) != rgpd.Yes
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
