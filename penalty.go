package rgpd

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// Cents is an amount of money in euro cents. Fractions of a cent are cut.
type Cents int64

// Euros returns an amount of whole euros.
func Euros(n int64) Cents { return Cents(n * 100) }

// In writes the amount for a reader: 10 000 000,02 € in French, €10,000,000.02 in
// English. Whole euros have no cents.
func (c Cents) In(tag language.Tag) string {
	sign, digits := "", strconv.FormatInt(int64(c), 10)
	if c < 0 {
		sign, digits = "-", digits[1:]
	}
	for len(digits) < 3 {
		digits = "0" + digits
	}
	whole, cents := digits[:len(digits)-2], digits[len(digits)-2:]
	group, point := "\u00a0", ","
	if english(tag) {
		group, point = ",", "."
	}
	var b strings.Builder
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteRune(d)
	}
	if cents != "00" {
		b.WriteString(point + cents)
	}
	if english(tag) {
		return sign + "€" + b.String()
	}
	return sign + b.String() + "\u00a0€"
}

// String writes the amount in English.
func (c Cents) String() string { return c.In(language.English) }

// A Tier is one of the two ceilings of RGPD, art. 83. They are two lists of
// articles, not the ends of a range; there is no minimum. Zero: none is named.
type Tier uint8

const (
	// LowerTier: up to 10 million euros, or for an undertaking 2 % of the previous
	// year's worldwide turnover, whichever is higher. RGPD, art. 83(4).
	LowerTier Tier = iota + 1 // 83-4
	// HigherTier: up to 20 million euros, or 4 %, whichever is higher. RGPD, art.
	// 83(5) and 83(6).
	HigherTier // 83-5
)

// TierOf returns the tier of an article of the RGPD, and whether art. 83 names it.
// It does not name 10, 24 and 40: look for the principle behind, in 5 or 6. Of
// art. 41 it names paragraph 4 (monitoring bodies) only; of art. 58, access for
// the authority and its orders; 85 to 91 stand for national law under chapter IX.
// A failure of security (art. 32) can be charged under art. 5(1)(f) as well.
func TierOf(article int) (Tier, bool) {
	switch a := article; {
	case a == 8, a == 11, a >= 25 && a <= 39, a >= 41 && a <= 43:
		return LowerTier, true
	case a >= 5 && a <= 7, a == 9, a >= 12 && a <= 22, a >= 44 && a <= 49, a == 58, a >= 85 && a <= 91:
		return HigherTier, true
	}
	return 0, false
}

// A BodyKind says whether the percentage of a tier exists for a body. Zero is
// unknown.
//
//enums:field kind
type BodyKind uint8

const (
	// Undertaking is one in the sense of competition law: the whole group. CJUE,
	// C-807/21 (Deutsche Wohnen), C-383/23 (ILVA).
	Undertaking BodyKind = iota + 1 // undertaking
	// OtherBody is none: only the fixed amount.
	OtherBody // other
)

// A Body is who would be fined.
type Body struct {
	Kind BodyKind `json:"kind,omitzero"`
	// GroupTurnover is the worldwide turnover of the whole group in the preceding
	// financial year. Zero or less: unknown.
	GroupTurnover Cents `json:"group_turnover,omitzero"`
}

// A Ceiling is the most that a fine may be. It is no forecast, and no part of this
// library makes one: the amount must fit the facts (art. 83(1) and (2)).
type Ceiling struct {
	Tier   Tier  `json:"tier,omitzero"`
	Amount Cents `json:"amount_cents,omitzero"`
	// Bound says whether the ceiling is known, or may be higher.
	Bound Bound `json:"bound,omitzero"`
}

// A Bound says how well a ceiling is known. Zero: there is none.
type Bound uint8

const (
	Exact   Bound = iota + 1 // exact
	AtLeast                  // at-least: the kind of body or its turnover is unknown: it may be higher
)

// Ceiling returns the ceiling of the tier for a body: the fixed amount, or for an
// undertaking the percentage if that is higher.
func (t Tier) Ceiling(b Body) Ceiling {
	var fixed, percent Cents
	switch t {
	case LowerTier:
		fixed, percent = Euros(10_000_000), 2
	case HigherTier:
		fixed, percent = Euros(20_000_000), 4
	default:
		return Ceiling{}
	}
	out := Ceiling{Tier: t, Amount: fixed, Bound: Exact}
	switch turnover := b.GroupTurnover; {
	case b.Kind == OtherBody:
	case b.Kind == Undertaking && turnover > 0:
		// In two parts, so that no turnover overflows.
		out.Amount = max(fixed, turnover/100*percent+turnover%100*percent/100)
	default:
		out.Bound = AtLeast
	}
	return out
}

// A PenaltyKind says which power a penalty belongs to. Zero is unknown.
//
//enums:field penalty kind
type PenaltyKind uint8

const (
	RGPDFine     PenaltyKind = iota + 1 // rgpd-fine: a ceiling of art. 83
	CNILMeasure                         // cnil-measure: another power of the CNIL
	ConsumerFine                        // consumer-fine: an administrative fine of consumer or labour law
	TelecomFine                         // telecom-fine: one of the CPCE
	PettyOffence                        // petty-offence: contravention
	Crime                               // crime: délit
)

// A PenaltyID names a penalty: lower-case words joined by hyphens, never given to
// another. A penalty whose amount changed keeps its ID, in two periods.
type PenaltyID string

// A Penalty is what a text provides for a breach: a maximum in every case.
type Penalty struct {
	ID   PenaltyID   `json:"id"`
	Kind PenaltyKind `json:"kind"`
	// Breach is what is punished.
	Breach Text `json:"breach"`
	// Tier, for a fine of the RGPD; the other amounts are then zero.
	Tier Tier `json:"tier,omitzero"`
	// Prison is in years. Person and Legal are the most for a natural and a legal
	// person, and Daily that of a penalty for each day of delay; zero: none.
	Prison int   `json:"prison_years,omitzero"`
	Person Cents `json:"person_cents,omitzero"`
	Legal  Cents `json:"legal_cents,omitzero"`
	Daily  Cents `json:"daily_cents,omitzero"`
	// Note is what the amounts do not say: "for each call", a share of turnover.
	Note Text `json:"note,omitzero"`
	// From is the first day of these amounts and Until the first day out. Zero
	// From: before the first day that was read; see Seen, on which the text was
	// read as in force (zero: not seen in the text itself).
	From   Date   `json:"from,omitzero"`
	Until  Date   `json:"until,omitzero"`
	Seen   Date   `json:"seen,omitzero"`
	Source Source `json:"source"`
}

// InForce reports whether the penalty is in force on a day.
func (p *Penalty) InForce(day Date) bool {
	return (p.From == 0 || day >= p.From) && (p.Until == 0 || day < p.Until)
}

// In returns the penalty in one line: text, amounts, note.
func (p *Penalty) In(tag language.Tag) string {
	word := func(fr, en string) string { return Text{FR: fr, EN: en}.In(tag) }
	var parts []string
	if p.Prison > 0 {
		parts = append(
			parts,
			strconv.Itoa(
				p.Prison,
			)+word(
				plural(p.Prison, " an", " ans")+" d'emprisonnement",
				plural(p.Prison, " year", " years")+" in prison",
			),
		)
	}
	if p.Person > 0 {
		parts = append(parts, p.Person.In(tag))
	}
	if p.Legal > 0 {
		parts = append(parts, word("personne morale : ", "legal person: ")+p.Legal.In(tag))
	}
	if p.Daily > 0 {
		parts = append(parts, word("astreinte par jour : ", "for each day: ")+p.Daily.In(tag))
	}
	if p.Note != (Text{}) {
		parts = append(parts, p.Note.In(tag))
	}
	return p.Source.Ref + word(" : ", ": ") + strings.Join(parts, ", ")
}

func plural(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// AllPenalties yields the penalties of all periods, in the order of their texts.
func AllPenalties() iter.Seq[Penalty] {
	return func(yield func(Penalty) bool) {
		for _, p := range penalties {
			if !yield(p) {
				return
			}
		}
	}
}

// PenaltyOn returns a penalty as it stands on a day, and whether it does.
func PenaltyOn(id PenaltyID, day Date) (Penalty, bool) {
	for i := range penalties {
		if penalties[i].ID == id && penalties[i].InForce(day) {
			return penalties[i], true
		}
	}
	return Penalty{}, false
}

// Penalties says, for the rules of a package, which penalties a breach of each is
// exposed to. A package gives its own; a caller who joins several copies them into
// one.
type Penalties map[RuleID][]PenaltyID

// An Exposure is what a breach may cost: the gravest ceiling of the RGPD and,
// beside it, what French law provides. The amounts come from powers of their own
// and are never added up: whether they go together is for a lawyer (ne bis in
// idem).
type Exposure struct {
	On Date `json:"on"`
	// Rules are those broken, or for an undecided act those that may be.
	Rules []RuleID `json:"rules,omitempty"`
	// Verdict is that of the act. Where it is Undecided the breach is not
	// established: that is what the act may cost if it is done all the same.
	Verdict Verdict `json:"verdict"`
	// Ceiling is that of the gravest breach: RGPD, art. 83(3). Zero: none.
	Ceiling Ceiling `json:"ceiling,omitzero"`
	// Beside are the French penalties in force on the day.
	Beside []Penalty `json:"beside,omitempty"`
}

// OfDecision returns the exposure of a decision: of the rules that forbid the act,
// put it off, or may yet. An act that is allowed, or out of scope, has none; its
// duties have, once they are broken: see [Penalties.OfRules].
func (p Penalties) OfDecision(d Decision, b Body) Exposure {
	var rules []RuleID
	if v := d.Verdict(); v != Allowed && v != OutOfScope {
		for r := range d.Because() {
			if r.Then == Forbid || r.Then == Defer {
				rules = append(rules, r.ID)
			}
		}
	}
	e := p.OfRules(rules, d.on, b)
	e.Verdict = d.Verdict()
	return e
}

// OfFindings returns the exposure of the findings that are errors or defects, on a
// day. The others break no law.
func (p Penalties) OfFindings(fs []Finding, on Date, b Body) Exposure {
	var rules []RuleID
	for _, f := range fs {
		if f.Level >= Defect {
			rules = append(rules, f.Rule)
		}
	}
	return p.OfRules(rules, on, b)
}

// OfRules returns the exposure of rules that were broken on a day: its verdict is
// Forbidden.
func (p Penalties) OfRules(rules []RuleID, on Date, b Body) Exposure {
	e := Exposure{On: on, Verdict: Forbidden}
	hit := map[PenaltyID]bool{}
	for _, r := range rules {
		if len(p[r]) > 0 && !slices.Contains(e.Rules, r) {
			e.Rules = append(e.Rules, r)
		}
		for _, id := range p[r] {
			hit[id] = true
		}
	}
	var top Tier
	for i := range penalties {
		q := &penalties[i]
		switch {
		case !hit[q.ID] || !q.InForce(on):
		case q.Tier != 0:
			top = max(top, q.Tier)
		default:
			e.Beside = append(e.Beside, *q)
		}
	}
	e.Ceiling = top.Ceiling(b)
	return e
}

// In returns the exposure for a reader, a line for each text.
func (e Exposure) In(tag language.Tag) string {
	word := func(fr, en string) string { return Text{FR: fr, EN: en}.In(tag) }
	var lines []string
	if e.Ceiling.Tier != 0 {
		art := map[Tier]string{LowerTier: "83(4)", HigherTier: "83(5)"}[e.Ceiling.Tier]
		line := "RGPD, art. " + art + word(" : plafond de ", ": ceiling of ") + e.Ceiling.Amount.In(tag)
		if e.Ceiling.Bound == AtLeast {
			line += word(", ou plus selon le chiffre d'affaires du groupe", ", or more by the group's turnover")
		}
		lines = append(lines, line+word(" (un maximum, pas une prévision)", " (a maximum, not a forecast)"))
	}
	for i := range e.Beside {
		lines = append(lines, e.Beside[i].In(tag))
	}
	if len(lines) == 0 {
		return word("aucune sanction connue", "no known penalty")
	}
	return strings.Join(lines, "\n")
}

// String returns the exposure in English.
func (e Exposure) String() string { return e.In(language.English) }
