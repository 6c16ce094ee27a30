package transfer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A Form is how a contract was concluded. Zero is unknown.
type Form uint8

const (
	NoContract Form = iota + 1 // none
	Unwritten                  // unwritten: agreed by word of mouth
	Written                    // written: on paper or in electronic form: RGPD, art. 28(9)
)

// A StandardText is a set of standard clauses that the contract is made of. Zero is
// unknown.
type StandardText uint8

const (
	OwnText             StandardText = iota + 1 // own: the parties' own wording
	ProcessorText                               // 2021-915: decision (EU) 2021/915, inside the Union
	TransferModuleTwo                           // 2021-914-module-2: decision (EU) 2021/914, module 2
	TransferModuleThree                         // 2021-914-module-3: decision (EU) 2021/914, module 3
)

// A Contract is a contract with a processor, described by what its clauses say. A
// yes in a field means that the contract says so; its words are not read.
type Contract struct {
	Form Form `json:"form,omitzero"`
	// Standard are the standard clauses it is made of, and StandardComplete says
	// whether they are complete, annexes included, and unaltered. Complete ones
	// settle what they contain (RGPD, art. 28(6) to (7)), unless an answer about a
	// clause says otherwise: it is then found, and the label settles nothing.
	Standard         StandardText `json:"standard_text,omitzero"`
	StandardComplete rgpd.Answer  `json:"standard_complete,omitzero"`
	// SufficientGuarantees: there is evidence that the processor was chosen for
	// them.
	SufficientGuarantees rgpd.Answer `json:"sufficient_guarantees,omitzero"`
	// ChainKnown: the controller has name, address and contact of every processor
	// and sub-processor at hand.
	ChainKnown rgpd.Answer `json:"chain_known,omitzero"`

	Description     Description     `json:"description,omitzero"`
	Instructions    Instructions    `json:"instructions,omitzero"`
	Confidentiality Confidentiality `json:"confidentiality,omitzero"`
	Security        Security        `json:"security,omitzero"`
	Breaches        Breaches        `json:"breaches,omitzero"`
	Rights          Rights          `json:"rights,omitzero"`
	Ending          Ending          `json:"ending,omitzero"`
	SubProcessing   SubProcessing   `json:"sub_processing,omitzero"`
	Audits          Audits          `json:"audits,omitzero"`
	Abroad          Abroad          `json:"abroad,omitzero"`
	Telephony       Telephony       `json:"telephony,omitzero"`

	// Chain holds the sub-processors in use.
	Chain []ChainLink `json:"chain,omitempty"`
}

// A ChainLink is a sub-processor and the contract that binds it.
type ChainLink struct {
	// ID is a label of the caller's.
	ID string `json:"id"`
	// Authorised by the controller, in writing, before it started; a general
	// authorisation that it did not object to counts.
	Authorised rgpd.Answer `json:"authorised,omitzero"`
	// SameObligations as in the contract above it.
	SameObligations rgpd.Answer `json:"same_obligations,omitzero"`
	Form            Form        `json:"form,omitzero"`
}

// A check is a row on one thing that a contract has to settle. Its sentence is what is
// wrong.
type check = rows.Row[rows.None, term]

// A term is what the row of a check adds: how grave its absence is, where it stands,
// what it should be.
type term struct {
	Level    rgpd.Level
	Path     string
	Clause   int         // of the source article; 0: it does not ask for it
	Want     rgpd.Answer // the answer that satisfies
	Standard rgpd.Answer // yes: complete standard clauses settle it
	Of       func(*Contract) rgpd.Answer
	If       func(*Contract) rgpd.Answer // nil: always asked
}

// checks are in the order of a contract.
var checks = rows.NewList(slices.Concat(termChecks, securityChecks, chainChecks, abroadChecks))

// A ContractReview is what a contract lacks.
type ContractReview struct {
	// Findings are the gravest first, and else in the order of the contract.
	Findings []rgpd.Finding `json:"findings,omitempty"`
	// Missing are the compulsory elements that nobody has looked up yet. Until it
	// is empty, the contract is not known to be complete.
	Missing []rgpd.Question `json:"missing,omitempty"`
	// Unchecked are the recommended ones.
	Unchecked []rgpd.Question `json:"unchecked,omitempty"`
	// Covered says that complete standard clauses settle what they contain. It is no
	// if an answer about one of their clauses belies them.
	Covered rgpd.Answer `json:"covered,omitzero"`
}

// Complete reports whether the contract holds all that art. 28 asks for: nothing
// open, no error, no defect.
func (r *ContractReview) Complete() bool {
	return len(r.Missing) == 0 &&
		!slices.ContainsFunc(r.Findings, func(f rgpd.Finding) bool { return f.Level >= rgpd.Defect })
}

// Gaps returns the findings on one of the nine clauses of the source article, 1 to
// 9; with 0, those that the article does not ask for.
func (r *ContractReview) Gaps(clause int) []rgpd.Finding {
	var out []rgpd.Finding
	for _, f := range r.Findings {
		if clause >= 0 && clause < len(articleClauses) && f.Clause == articleClauses[clause].FR {
			out = append(out, f)
		}
	}
	return out
}

// Open returns the questions that nobody has looked up on one of the nine clauses, 1 to 9: the compulsory ones first.
// With 0, those on what the article does not ask for. A clause of which one is open is not known to stand.
func (r *ContractReview) Open(clause int) []rgpd.Question {
	var out []rgpd.Question
	for _, q := range slices.Concat(r.Missing, r.Unchecked) {
		if clauseOf(q.Fact) == clause {
			out = append(out, q)
		}
	}
	return out
}

// clauseOf is the clause of the article that a question is on; 0: it does not ask for it.
func clauseOf(fact string) int {
	for k := range checks.All() {
		if k.More.Path == fact {
			return k.More.Clause
		}
	}
	switch {
	case strings.HasPrefix(fact, "abroad."):
		return 9
	case strings.HasPrefix(fact, "chain["):
		return otherChecks.Row("contract-sub-processor-authorised").More.Clause
	}
	return 0
}

// ArticleClauses returns the nine clauses of the source article, in its order. A
// [rgpd.Finding] names its clause in French.
func ArticleClauses() []rgpd.Text { return append([]rgpd.Text(nil), articleClauses[1:]...) }

// Review compares the contract with RGPD, art. 28, and with the nine clauses of
// the source article. Dates: the law of art. 28 has not changed since 2018-05-25.
func (c *Contract) Review() ContractReview {
	var r ContractReview
	add := func(k *check, path string) {
		rule := k.Rule()
		r.Findings = append(r.Findings, rgpd.Finding{
			Rule: k.ID, Level: k.More.Level, Path: path, Says: rule.Says, Do: rule.Do, Sources: rule.Sources,
			Clause: articleClauses[k.More.Clause].FR,
		})
	}
	other := func(id rgpd.RuleID, path string) { add(otherChecks.Row(id), path) }
	ask := func(path string, says rgpd.Text) {
		r.Missing = append(r.Missing, rgpd.Question{Fact: path, Ask: says})
	}
	// settle files the answer to one question.
	settle := func(a rgpd.Answer, want rgpd.Answer, id rgpd.RuleID, path string) {
		switch {
		case unread(a):
			ask(path, verify(otherChecks.Row(id)))
		case a != want:
			other(id, path)
		}
	}

	switch c.Form {
	default: // zero, or a number that names nothing
		ask(
			"form",
			rgpd.Text{
				FR: "Y a-t-il un contrat, et est-il écrit\u00a0?",
				EN: "Is there a contract, and is it in writing?",
			},
		)
	case NoContract:
		other("contract-missing", "")
		if c.Abroad.DataLeave != rgpd.No {
			if c.Abroad.DataLeave == rgpd.Yes {
				other("contract-missing-abroad", "")
			} else {
				ask("abroad.data_leave", leaves)
			}
		}
		return r
	case Unwritten:
		other("contract-unwritten", "form")
	case Written:
	}

	label := c.standardClauses()
	switch {
	case label == 0 && c.Standard == OwnText:
		r.Covered = rgpd.No
	case label == 0:
	case c.StandardComplete == rgpd.Yes && !c.belies(label):
		r.Covered = rgpd.Yes
	case unread(c.StandardComplete):
		// RGPD, art. 28(6): standard clauses are permitted, not owed. Each clause is
		// asked for below.
		r.Unchecked = append(r.Unchecked, rgpd.Question{
			Fact: "standard_complete", Ask: verify(otherChecks.Row("contract-standard-text")),
		})
	default:
		r.Covered = rgpd.No
		other("contract-standard-text", "standard_complete")
	}
	settle(c.SufficientGuarantees, rgpd.Yes, "contract-sufficient-guarantees", "sufficient_guarantees")
	settle(c.ChainKnown, rgpd.Yes, "contract-chain-known", "chain_known")
	if unread(c.Abroad.DataLeave) {
		ask("abroad.data_leave", leaves)
	}
	for k := range checks.All() {
		e := &k.More
		a, asked := e.Of(c), e.If == nil || e.If(c) == rgpd.Yes
		switch {
		case e.found(c):
			add(k, e.Path)
		case !unread(a), !asked, r.Covered == rgpd.Yes && e.settledBy(label):
			// An open condition is asked for by its own check, or above.
		case e.Level >= rgpd.Defect:
			ask(e.Path, verify(k))
		default:
			r.Unchecked = append(r.Unchecked, rgpd.Question{Fact: e.Path, Ask: verify(k)})
		}
	}
	if c.Breaches.Notice != rgpd.No {
		// No text sets the three limits: art. 33(2) has no figure.
		switch h := c.Breaches.Hours; {
		case h > 72 || h < 0:
			other("contract-breach-limit-72", "breaches.hours")
		case h > 48:
			other("contract-breach-limit-48", "breaches.hours")
		case h > 24:
			other("contract-breach-limit", "breaches.hours")
		}
	}
	for i, l := range c.Chain {
		path := fmt.Sprintf("chain[%d]", i)
		settle(l.Authorised, rgpd.Yes, "contract-sub-processor-authorised", path+".authorised")
		settle(l.SameObligations, rgpd.Yes, "contract-sub-processor-bound", path+".same_obligations")
		written := rgpd.Answer(0)
		switch l.Form {
		case Written:
			written = rgpd.Yes
		case NoContract, Unwritten:
			written = rgpd.No
		}
		settle(written, rgpd.Yes, "contract-sub-processor-written", path+".form")
	}
	slices.SortStableFunc(r.Findings, func(a, b rgpd.Finding) int { return int(b.Level) - int(a.Level) })
	return r
}

// standardClauses is the set that the contract is said to be made of; zero if it is
// none, or unknown.
func (c *Contract) standardClauses() StandardText {
	switch c.Standard {
	case ProcessorText, TransferModuleTwo, TransferModuleThree:
		return c.Standard
	}
	return 0
}

// found reports whether an answer is on file that does not satisfy, whatever else
// the contract claims. Of transfers it counts only if data leave.
func (e *term) found(c *Contract) bool {
	a := e.Of(c)
	return !unread(a) && a != e.Want && (e.Clause != 9 || c.Abroad.DataLeave == rgpd.Yes)
}

// unread reports whether an answer says nothing: zero, or a number that names no answer.
func unread(a rgpd.Answer) bool { return a != rgpd.Yes && a != rgpd.No }

// settledBy reports whether complete clauses of a set hold the element. Those of
// 2021/914 are the transfer tool as well, but for the assessment.
func (e *term) settledBy(s StandardText) bool {
	tool := s == TransferModuleTwo || s == TransferModuleThree
	return e.Standard == rgpd.Yes || tool && e.Clause == 9 && e.Path != "abroad.impact_assessed"
}

// belies reports whether an answer contradicts the clauses of a set.
func (c *Contract) belies(s StandardText) bool {
	for k := range checks.All() {
		if k.More.settledBy(s) && k.More.found(c) {
			return true
		}
	}
	return false
}

var leaves = rgpd.Text{
	FR: "Des données quittent-elles l'Union, écrans compris\u00a0?",
	EN: "Do data leave the Union, screens included?",
}

// verify turns what would be found into what is to be looked up.
func verify(k *check) rgpd.Text {
	says := k.Rule().Says
	return rgpd.Text{FR: "À vérifier\u00a0: " + says.FR + "\u00a0?", EN: "To be checked: " + says.EN + "?"}
}

// ParseContract reads the JSON of a contract. A field or a word it does not know, or
// a field that stands twice, is an error that names it.
func ParseContract(b []byte) (Contract, error) {
	var c plainContract
	if err := input.JSON(b, &c); err != nil {
		return Contract{}, fmt.Errorf("contract: %w", err)
	}
	return Contract(c), nil
}

// plainContract is a contract without its own reading.
type plainContract Contract

// UnmarshalJSON reads as [ParseContract] does: package json alone would take the last of two fields.
// What c held before is gone; beside an error it holds nothing.
func (c *Contract) UnmarshalJSON(b []byte) error {
	got, err := ParseContract(b)
	*c = got
	return err
}
