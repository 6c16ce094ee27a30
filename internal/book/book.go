// Package book has all rules of the module in one place, for those who read them: the
// pages of a package, the command that explains one rule. It adds nothing to them.
package book

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// A Chapter is what one package holds.
type Chapter struct {
	Package  string
	Sections []Section
	// Rules are all of the package, in its order; those of no section are brought to
	// bear by code.
	Rules []rgpd.Rule
}

// A Section is one table with what it is held to as a whole.
type Section struct {
	Asks       rgpd.Text
	Study      *rgpd.Study
	Guarantees []rgpd.Guarantee
	// No and Yes are what a rule that forbids or permits answers to a question that is of
	// no prohibition; none: see [Effect].
	No, Yes rgpd.Text
}

// Chapters yields the packages, in the order of their names.
func Chapters() iter.Seq[Chapter] {
	return func(yield func(Chapter) bool) {
		for _, c := range []func() Chapter{ofConsent, ofProspect, ofRegister, ofRights, ofTransfer} {
			if !yield(c()) {
				return
			}
		}
	}
}

func section(fr, en string, study *rgpd.Study, guarantees iter.Seq[rgpd.Guarantee]) Section {
	return Section{Asks: rgpd.Text{FR: fr, EN: en}, Study: study, Guarantees: slices.Collect(guarantees)}
}

// says gives the answers of a section.
func (s Section) says(no, yes rgpd.Text) Section {
	s.No, s.Yes = no, yes
	return s
}

func ofConsent() Chapter {
	return Chapter{"consent", []Section{
		section("Ce consentement vaut-il pour cet usage ?", "Does this consent carry this use?",
			consent.Study(), consent.Guarantees()).says(
			rgpd.Text{FR: "ne vaut pas", EN: "does not carry it"},
			rgpd.Text{FR: "vaut", EN: "carries it"},
		),
		section("Faut-il un consentement ?", "Is a consent needed?",
			consent.NeedStudy(), consent.NeedGuarantees()).says(
			rgpd.Text{FR: "consentement nécessaire", EN: "consent needed"},
			rgpd.Text{FR: "consentement non nécessaire", EN: "consent not needed"},
		),
	}, slices.Collect(consent.Rules())}
}

func ofProspect() Chapter {
	standard, err := prospect.NewPolicy()
	if err != nil {
		panic(err) // a policy without options stands
	}
	return Chapter{"prospect", []Section{
		section("Peut-on contacter cette personne, par ce canal, à cet instant ?",
			"May this person be contacted, by this channel, at this instant?", standard.Study(), standard.Guarantees()),
	}, slices.Collect(prospect.Rules())}
}

func ofRegister() Chapter {
	asks := map[register.Question]rgpd.Text{
		register.WhetherApplies:  {FR: "Le RGPD s'applique-t-il ?", EN: "Does the GDPR apply?"},
		register.WhetherRecord:   {FR: "Faut-il un registre ?", EN: "Is a record required?"},
		register.WhetherOfficer:  {FR: "Faut-il un délégué ?", EN: "Is an officer required?"},
		register.WhetherAssess:   {FR: "Faut-il une analyse d'impact ?", EN: "Is an impact assessment required?"},
		register.WhetherNotify:   {FR: "Faut-il notifier l'autorité ?", EN: "Must the authority be notified?"},
		register.WhetherTellThem: {FR: "Faut-il informer les personnes ?", EN: "Must the persons be told?"},
	}
	required := rgpd.Text{FR: "obligatoire", EN: "required"}
	spared := rgpd.Text{FR: "non obligatoire", EN: "not required"}
	c := Chapter{Package: "register", Rules: slices.Collect(register.Rules())}
	for q := range register.Questions() {
		s := section(asks[q].FR, asks[q].EN, q.Study(), q.Guarantees()).says(required, spared)
		if q == register.WhetherApplies {
			s = s.says(
				rgpd.Text{FR: "s'applique", EN: "applies"},
				rgpd.Text{FR: "ne s'applique pas", EN: "does not apply"},
			)
		}
		c.Sections = append(c.Sections, s)
	}
	return c
}

func ofRights() Chapter {
	return Chapter{"rights", []Section{
		section("Ce droit s'ouvre-t-il ?", "Does this right open?", rights.Study(), rights.Guarantees()).says(
			rgpd.Text{FR: "le droit ne s'ouvre pas", EN: "the right does not open"},
			rgpd.Text{FR: "le droit s'ouvre", EN: "the right opens"},
		),
	}, slices.Collect(rights.Rules())}
}

func ofTransfer() Chapter {
	return Chapter{"transfer", []Section{
		section("Ces données peuvent-elles partir ?", "May these data leave?", transfer.Study(), transfer.Guarantees()),
		section(
			"Quel rôle a cette partie ?",
			"Which role does this party have?",
			transfer.RoleStudy(),
			transfer.RoleGuarantees(),
		).says(
			rgpd.Text{FR: "n'est pas sous-traitant", EN: "is no processor"},
			rgpd.Text{FR: "est sous-traitant", EN: "is a processor"},
		),
	}, slices.Collect(transfer.Rules())}
}

// Section returns the section that a rule stands in; false if code brings it to bear.
func (c *Chapter) Section(id rgpd.RuleID) (*Section, bool) {
	for i := range c.Sections {
		if _, ok := c.Sections[i].Study.RuleSet.Rule(id); ok {
			return &c.Sections[i], true
		}
	}
	return nil, false
}

// opens reports whether a guarantee says that what the section asks about is allowed. A
// question that is of no prohibition, see No and Yes, has none.
func (s *Section) opens(g *rgpd.Guarantee) bool { return s.Yes == rgpd.Text{} && g.Opens() }

// Held are the guarantees that ask for a duty by its ID. Those that a prohibition or a
// permission serves name no rule, and are not told from one another here.
func (s *Section) Held(id rgpd.RuleID) (held []rgpd.Guarantee) {
	for _, g := range s.Guarantees {
		if slices.Contains(g.Brings, id) {
			held = append(held, g)
		}
	}
	return held
}

// Find returns a rule by its ID, with its chapter, and whether there is one.
func Find(id rgpd.RuleID) (Chapter, rgpd.Rule, bool) {
	for c := range Chapters() {
		for _, r := range c.Rules {
			if r.ID == id {
				return c, r, true
			}
		}
	}
	return Chapter{}, rgpd.Rule{}, false
}

// Like returns IDs that look like one that is none: those that share the most words.
func Like(id rgpd.RuleID) (ids []rgpd.RuleID) {
	words := strings.FieldsFunc(string(id), func(r rune) bool { return r == '-' || r == ' ' || r == '_' })
	shared := map[rgpd.RuleID]int{}
	for c := range Chapters() {
		for _, r := range c.Rules {
			for _, w := range words {
				if len(w) > 2 && strings.Contains(string(r.ID), strings.ToLower(w)) {
					shared[r.ID]++
				}
			}
		}
	}
	ids = slices.SortedFunc(maps.Keys(shared), func(a, b rgpd.RuleID) int {
		return cmp.Or(shared[b]-shared[a], strings.Compare(string(a), string(b)))
	})
	return ids[:min(len(ids), 8)]
}

// Condition is what a rule asks of the facts, in words: a line for each fact that it
// reads, all of which must hold. It is empty for a rule that holds whatever the facts.
func (s *Section) Condition(id rgpd.RuleID, tag language.Tag) (lines []string) {
	accepted := maps.Collect(s.Study.RuleSet.Condition(id))
	or := rgpd.Text{FR: " ; ou ", EN: "; or "}.In(tag)
	no := rgpd.Text{FR: "sauf si : ", EN: "except if: "}.In(tag)
	for c := range s.Study.RuleSet.Columns() {
		words, ok := accepted[c.Name]
		if !ok {
			continue
		}
		var in, out []string
		for i, v := range c.Values {
			clause := c.Ask.In(tag) + " " + v
			if i < len(c.Words) {
				clause = c.Words[i].In(tag)
			}
			if slices.Contains(words, v) {
				in = append(in, clause)
			} else {
				out = append(out, clause)
			}
		}
		if len(out) < len(in) {
			lines = append(lines, no+strings.Join(out, or))
		} else {
			lines = append(lines, strings.Join(in, or))
		}
	}
	return lines
}

// Days tells a period in words, both ends included.
func Days(from, until rgpd.Date, tag language.Tag) string {
	fr := tag == language.French
	switch {
	case from == 0 && until == 0:
		return rgpd.Text{FR: "toujours", EN: "always"}.In(tag)
	case from == 0 && fr:
		return "jusqu'au " + (until - 1).String()
	case from == 0:
		return "until " + (until - 1).String()
	case until == 0 && fr:
		return "depuis le " + from.String()
	case until == 0:
		return "since " + from.String()
	case fr:
		return "du " + from.String() + " au " + (until - 1).String()
	}
	return "from " + from.String() + " to " + (until - 1).String()
}

// Known is since when it is known what a rule asks, as a sentence; empty where its text
// says it: see [rgpd.Rule.Known].
func Known(r rgpd.Rule, tag language.Tag) string {
	if r.Known == 0 {
		return ""
	}
	return rgpd.Text{
		FR: "Révélée le " + r.Known.String() + " par une décision ou une page qui interprète un texte plus ancien.",
		EN: "Brought to light on " + r.Known.String() + " by a decision or a page that interprets an older text.",
	}.In(tag)
}

// Effect is what a rule of the section does, in words that answer its question. A rule of
// no section, nil, has those of [Effect].
func (s *Section) Effect(e rgpd.Effect, tag language.Tag) string {
	switch {
	case s != nil && e == rgpd.Forbid && s.No != rgpd.Text{}:
		return s.No.In(tag)
	case s != nil && e == rgpd.Permit && s.Yes != rgpd.Text{}:
		return s.Yes.In(tag)
	}
	return Effect(e, tag)
}

// Effect is what a rule does, in a word.
func Effect(e rgpd.Effect, tag language.Tag) string {
	return map[rgpd.Effect]rgpd.Text{
		rgpd.Forbid:  {FR: "interdit", EN: "forbids"},
		rgpd.Exclude: {FR: "met hors du champ", EN: "leaves out of scope"},
		rgpd.Permit:  {FR: "permet", EN: "permits"},
		rgpd.Defer:   {FR: "remet à plus tard", EN: "defers"},
		rgpd.Oblige:  {FR: "oblige", EN: "obliges"},
	}[e].In(tag)
}

// Rank is the authority of a source, in words.
func Rank(r rgpd.Rank, tag language.Tag) string {
	return map[rgpd.Rank]rgpd.Text{
		rgpd.Practice:   {FR: "pratique", EN: "practice"},
		rgpd.Guidance:   {FR: "doctrine ou lecture", EN: "guidance or reading"},
		rgpd.CaseLaw:    {FR: "décision", EN: "case law"},
		rgpd.Decree:     {FR: "réglementaire", EN: "decree"},
		rgpd.Statute:    {FR: "loi", EN: "statute"},
		rgpd.Regulation: {FR: "droit de l'Union", EN: "law of the Union"},
	}[r].In(tag)
}

// Text tells one source: its reference, its authority, the identifier of its wording where
// it is known, and whether that wording was read; of an article in a code, which state of it
// was compared, when, and the digest of the folded text, by its first figures.
func Text(s rgpd.Source, tag language.Tag) string {
	out := s.Ref + " (" + Rank(s.Rank, tag)
	if strings.HasPrefix(s.ID, "LEGIARTI") || strings.HasPrefix(s.ID, "JORFARTI") {
		out += ", " + s.ID // of an article; that of a whole act says no more than its reference
	}
	if s.Checked != 0 {
		out += rgpd.Text{FR: ", lu le ", EN: ", read on "}.In(tag) + s.Checked.String()
		compared := law.Compared(s.Ref)
		for _, c := range compared {
			out += ", "
			if len(compared) > 1 {
				out += c.Article + " "
			}
			out += fmt.Sprintf(rgpd.Text{
				FR: "état du %s comparé le %s, empreinte %.12s", EN: "state of %s compared on %s, digest %.12s",
			}.In(tag), c.State, c.On, c.Digest)
		}
		return out + ")"
	}
	return out + rgpd.Text{FR: ", texte officiel non lu)", EN: ", official wording not read)"}.In(tag)
}
