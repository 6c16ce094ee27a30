package book

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

func must(s *rgpd.RuleSet, err error) *rgpd.RuleSet {
	if err != nil {
		panic(err)
	}
	return s
}

func TestAConditionInWords(t *testing.T) {
	s := &Section{Study: &rgpd.Study{RuleSet: must(rgpd.NewRuleSet([]rgpd.Column{
		{Name: "a", Values: []string{"x", "y", "z"}, Ask: rgpd.Text{FR: "A ?", EN: "A?"}, Words: []rgpd.Text{
			{FR: "il est x", EN: "it is x"}, {FR: "il est y", EN: "it is y"}, {FR: "il est z", EN: "it is z"},
		}},
		{Name: "b", Values: []string{"yes", "no"}, Ask: rgpd.Text{FR: "B ?", EN: "B?"}},
	}, nil, []rgpd.Row{
		row("one", rgpd.Is[one](1).Mask(), 0), row("but-one", rgpd.Not[one](1).Mask(), rgpd.Is[one](2).Mask()), row("all", 0, 0),
	}))}}
	for _, c := range []struct {
		id   rgpd.RuleID
		tag  language.Tag
		want []string
	}{
		{"one", language.English, []string{"it is x"}},
		{"one", language.French, []string{"il est x"}},
		{"but-one", language.English, []string{"except if: it is x", "B? no"}},
		{"but-one", language.French, []string{"sauf si : il est x", "B ? no"}},
		{"all", language.English, nil},
	} {
		got := s.Condition(c.id, c.tag)
		for i := range got {
			got[i] = strings.ReplaceAll(got[i], "\u00a0", " ")
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s in %s (-want +got):\n%s", c.id, c.tag, diff)
		}
	}
}

type one uint8

func row(id rgpd.RuleID, a, b engine.Mask) rgpd.Row {
	return rgpd.Row{Rule: rgpd.Rule{
		ID: id, Then: rgpd.Permit, Says: rgpd.Text{FR: "oui", EN: "yes"}, Sources: rgpd.Cite(law.L2231),
	}, When: []engine.Mask{a, b}}
}

func TestDaysAreToldWithBothEnds(t *testing.T) {
	from, until := rgpd.NewDate(2020, 7, 26), rgpd.NewDate(2026, 8, 11)
	for _, c := range []struct {
		from, until rgpd.Date
		fr, en      string
	}{
		{0, 0, "toujours", "always"},
		{from, 0, "depuis le 2020-07-26", "since 2020-07-26"},
		{0, until, "jusqu'au 2026-08-10", "until 2026-08-10"},
		{from, until, "du 2020-07-26 au 2026-08-10", "from 2020-07-26 to 2026-08-10"},
	} {
		if got := Days(c.from, c.until, language.French); got != c.fr {
			t.Errorf("got %q, want %q", got, c.fr)
		}
		if got := Days(c.from, c.until, language.English); got != c.en {
			t.Errorf("got %q, want %q", got, c.en)
		}
	}
}

// TestThePageHasAllThereIs: each rule and each guarantee of each package stands on its
// page, once, with its sentence.
func TestThePageHasAllThereIs(t *testing.T) {
	for c := range Chapters() {
		var w strings.Builder
		if err := c.Write(&w, language.English); err != nil {
			t.Fatal(err)
		}
		page := w.String()
		for _, r := range c.Rules {
			if n := strings.Count(page, "### `"+string(r.ID)+"`\n"); n != 1 || !strings.Contains(page, r.Says.EN) {
				t.Errorf("%s: %s stands %d times", c.Package, r.ID, n)
			}
		}
		for _, s := range c.Sections {
			for _, g := range s.Guarantees {
				if !strings.Contains(page, "**`"+g.ID+"`** "+g.Says.EN) {
					t.Errorf("%s: no guarantee %s", c.Package, g.ID)
				}
			}
			for r := range s.Study.RuleSet.Rules() {
				if !slices.ContainsFunc(c.Rules, func(o rgpd.Rule) bool { return o.ID == r.ID }) {
					t.Errorf("%s: %s is a rule of a table and not of the package", c.Package, r.ID)
				}
			}
		}
	}
}

// TestAnEffectAnswersTheQuestion: a rule that says that a duty applies forbids nothing.
func TestAnEffectAnswersTheQuestion(t *testing.T) {
	for id, want := range map[rgpd.RuleID]string{
		"works-ban":                             "interdit, forbids",
		"transfer-safeguard-missing":            "interdit, forbids",
		"accountability-scope-applies-by-offer": "s'applique, applies",
		"accountability-scope-spared-household": "ne s'applique pas, does not apply",
		"accountability-record-by-size":         "obligatoire, required",
		"accountability-record-spared":          "non obligatoire, not required",
		"accountability-record-in-writing":      "oblige, obliges",
		"right-access":                          "le droit s'ouvre, the right opens",
		"right-abuse":                           "le droit ne s'ouvre pas, the right does not open",
		"role-processor":                        "est sous-traitant, is a processor",
		"role-seller-of-leads":                  "n'est pas sous-traitant, is no processor",
		"consent-needed-for-call":               "consentement nécessaire, consent needed",
		"consent-spared-by-press":               "consentement non nécessaire, consent not needed",
		"consent-was-refused":                   "ne vaut pas, does not carry it",
		"consent-was-given":                     "vaut, carries it",
	} {
		c, r, ok := Find(id)
		if !ok {
			t.Fatal(id)
		}
		s, _ := c.Section(id)
		if got := s.Effect(r.Then, language.French) + ", " + s.Effect(r.Then, language.English); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	for c := range Chapters() {
		for _, s := range c.Sections {
			if may := strings.HasPrefix(s.Asks.EN, "May "); may != (s.No == rgpd.Text{}) || may != (s.Yes == rgpd.Text{}) {
				t.Errorf("%s: %s: to what is no prohibition, give its answers", c.Package, s.Asks.EN)
			}
		}
	}
	if got := (*Section)(nil).Effect(rgpd.Forbid, language.English); got != "forbids" {
		t.Error(got)
	}
}

func TestEachEffectAndRankHasAWord(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		for e := rgpd.Forbid; e <= rgpd.Oblige; e++ {
			if Effect(e, tag) == "" {
				t.Errorf("effect %s has no word", e)
			}
		}
		for r := rgpd.Practice; r <= rgpd.Regulation; r++ {
			if Rank(r, tag) == "" {
				t.Errorf("rank %s has no word", r)
			}
		}
	}
}

// What the tests make up: see internal/cmd/ruleids.
//
//ruleids:made-up all but-one one

// TestEachRuleIsLookedUp: each package finds all of its rules by their IDs, and none of
// another package's.
func TestEachRuleIsLookedUp(t *testing.T) {
	for pkg, lookUp := range map[string]func(rgpd.RuleID) (rgpd.Rule, bool){
		"consent": consent.Rule, "prospect": prospect.Rule, "register": register.Rule, "rights": rights.Rule, "transfer": transfer.Rule,
	} {
		for c := range Chapters() {
			for _, r := range c.Rules {
				got, ok := lookUp(r.ID)
				if ok != (c.Package == pkg) || ok && got.Says != r.Says {
					t.Errorf("%s.Rule(%q) of %s: %v, %v", pkg, r.ID, c.Package, got.ID, ok)
				}
			}
		}
	}
}

// TestWhatIsNeverRefusedStandsApart: under its own heading a page lists the guarantees that
// say what is allowed, and no other.
func TestWhatIsNeverRefusedStandsApart(t *testing.T) {
	for c := range Chapters() {
		if c.Package != "prospect" {
			continue
		}
		var b strings.Builder
		if err := c.Write(&b, language.English); err != nil {
			t.Fatal(err)
		}
		held, open, found := strings.Cut(b.String(), "#### What is never refused without a text")
		open, _, _ = strings.Cut(open, "\n## ")
		if !found {
			t.Fatal("no heading")
		}
		for _, g := range c.Sections[0].Guarantees {
			line := "- **`" + g.ID + "`** "
			if got := strings.Contains(open, line); got != g.Opens() || strings.Contains(held, line) == got {
				t.Errorf("%s is listed as allowed: %v", g.ID, got)
			}
		}
	}
}

// TestASourceShowsWhatWasCompared: the identifier of its version, the state of the text that
// was compared, when, and its digest; of two articles each, of what is in no code none.
func TestASourceShowsWhatWasCompared(t *testing.T) {
	for _, c := range []struct {
		of     law.Wording
		fr, en string
	}{
		{
			law.L2231.Part("al. 6"),
			"C. conso., art. L. 223-1, al. 6 (loi, LEGIARTI000051830285, lu le 2026-11-23, état du 2026-08-11 comparé le " +
				"2026-11-23, empreinte fbd60b0b5925)",
			"C. conso., art. L. 223-1, al. 6 (statute, LEGIARTI000051830285, read on 2026-11-23, state of 2026-08-11 " +
				"compared on 2026-11-23, digest fbd60b0b5925)",
		},
		{
			law.D2131,
			"C. conso., art. D. 213-1 et D. 213-2 (réglementaire, lu le 2026-11-27, D213-1 état du 2018-05-25 comparé le " +
				"2026-11-27, empreinte a3f694bba4c8, D213-2 état du 2018-05-25 comparé le 2026-11-27, empreinte f225cf81bd58)",
			"C. conso., art. D. 213-1 et D. 213-2 (decree, read on 2026-11-27, D213-1 state of 2018-05-25 compared on " +
				"2026-11-27, digest a3f694bba4c8, D213-2 state of 2018-05-25 compared on 2026-11-27, digest f225cf81bd58)",
		},
		{
			law.L2231.Reading(),
			"C. conso., art. L. 223-1, lecture (doctrine ou lecture, LEGIARTI000051830285, texte officiel non lu)",
			"C. conso., art. L. 223-1, lecture (guidance or reading, LEGIARTI000051830285, official wording not read)",
		},
		{
			law.GDPR("6"), "RGPD, art. 6 (droit de l'Union, lu le 2026-11-23)",
			"RGPD, art. 6 (law of the Union, read on 2026-11-23)",
		},
	} {
		s := rgpd.Cite(c.of)[0]
		if diff := cmp.Diff([]string{c.fr, c.en}, []string{Text(s, language.French), Text(s, language.English)}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.of.Ref, diff)
		}
	}
}
