package consent_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A line of the law files became rules, or did not, for a reason.
type became struct {
	rules  []rgpd.RuleID
	reason string
}

func into(rules ...rgpd.RuleID) became { return became{rules: rules} }
func not(reason string) became         { return became{reason: reason} }
func both(reason string, rules ...rgpd.RuleID) became {
	return became{rules, reason}
}

var (
	elsewhere   = not("whether a contact is permitted, its hours, numbers and sanctions are for package prospect")
	definition  = not("says who is a consumer: rgpd.Audience, which Required takes as given")
	noRecord    = not("an open point outside consent: package prospect")
	articleText = not("about the article's scenarios: package prospect")
)

// The lines of the two law files that touch consent: facts F1 to T2, consumers
// (DEF, BLO, OPT), the decree (CON), messages (L345), divergences (DIV), open points
// (OP), and the sides of the RGPD on live calls (GDPR).
var lawLines = map[string]became{
	"F1": into("consent-service-conditional"), "F2": into("consent-purposes-bundled"), "F3": into("consent-refusal-costs"),
	"F4": into("consent-imbalance-of-power"), "F5": into("consent-layout-deceptive"), "F6": into("consent-contest-conditional"),
	"S1": into("consent-channel-unnamed", "consent-message-unnamed"), "S2": into("consent-principal-other"), "S3": into("consent-channel-other"), "S4": into("consent-object-other"),
	"I1": into("consent-principal-unnamed"), "I2": into("consent-purpose-unsaid"), "I3": into("consent-data-unsaid"), "I4": into("consent-withdrawal-unsaid"),
	"I5": into("consent-principal-other", "consent-caller-unnamed"), "I6": into("consent-buried-in-terms", "consent-terms-accepted"),
	"U1": into("consent-box-preticked"), "U2": into("consent-silence"), "U3": into("consent-ticked-for-person"), "U4": into("consent-opt-out-only"),
	"P1": into("consent-unproven", "consent-proof-contradicted"), "P2": into("consent-supplier-assurance", "consent-supplier-unchecked", "consent-specimen-only"),
	"W1": into("consent-withdrawal-harder", "consent-oral-withdrawal-refused"), "W2": into("consent-was-withdrawn", "consent-stop-and-erase"), "W3": into("consent-no-other-basis"),
	"A1": into("consent-child-not-joint"), "A2": both("a permission that needs no row: no row forbids e-mail to a minor of 15 who consented alone", "consent-minor-passed-over"),
	"A3": into("consent-minor-by-telephone"),
	"T1": into("consent-period-over", "consent-year-over", "consent-refresh-old"), "T2": both("the rows in force on the day judge a consent of any age", "consent-older-than-decree"),

	"DEF-1": definition, "DEF-2": definition, "DEF-3": definition, "DEF-4": definition,
	"BLO-0": elsewhere, "BLO-1": elsewhere, "BLO-2": elsewhere, "BLO-3": elsewhere, "BLO-4": elsewhere, "BLO-5": elsewhere,
	"OPT-1": into("consent-needed-for-call"), "OPT-2": into("consent-was-given", "consent-no-positive-act"), "OPT-3": into("consent-burden-of-proof"), "OPT-4": into("consent-spared-by-running-contract"),
	"OPT-5": both("consent.NoTie holds for a contract that ended", "consent-needed-for-call"), "OPT-6": into("consent-spared-by-press"), "OPT-7": into("consent-spared-non-commercial", "consent-spared-political-call", "consent-needed-for-politics"),
	"OPT-8": elsewhere, "OPT-9": elsewhere, "OPT-10": elsewhere, "OPT-11": elsewhere, "OPT-12": into("consent-sale-conditional"), "OPT-13": elsewhere,
	"OPT-14": not("a service call is not prospecting: Required is not asked"),

	"CON-1": into("consent-identity-unsaid", "consent-caller-unnamed", "consent-object-unnamed", "consent-choice-unsaid", "consent-period-unsaid", "consent-withdrawal-way-unsaid", "consent-proof-unsaid"),
	"CON-2": into("consent-period-too-long", "consent-year-over"), "CON-3": into("consent-tacit-renewal"), "CON-4": into("consent-no-positive-act"),
	"CON-5": into("consent-keep-evidence", "consent-show-evidence", "consent-slot-too-loose"), "CON-6": into("consent-oral-withdrawal-refused", "consent-take-oral-withdrawal"),
	"CON-7": into("consent-spared-by-call-back", "consent-keep-call-back-request"), "CON-8": into("consent-spared-by-call-back"),
	"CON-9": both("before 2026-08-11 a call to a consumer needed no consent at all; the tolerance bore on Bloctel and on banned sectors", "consent-spared-before-opt-in"),

	"L345-1": into("consent-needed-for-machine", "consent-needed-for-message"), "L345-2": into("consent-was-given", "consent-message-unnamed"), "L345-3": into("consent-spared-by-similar-sale", "consent-let-object-each-time"),
	"L345-4": into("consent-needed-for-machine"), "L345-5": both("consent.NoTie holds for a free account; the freemium case of C-654/23 is for the caller to judge", "consent-needed-for-message"),
	"L345-6": elsewhere, "L345-7": elsewhere, "L345-8": into("consent-spared-professional-message"), "L345-9": into("consent-needed-for-machine"), "L345-10": into("consent-spared-legal-person"),
	"L345-11": elsewhere, "L345-12": elsewhere, "L345-13": elsewhere, "L345-14": both("the conditions of calls bind automated calls as well", "consent-caller-unnamed", "consent-year-over"),
	"L345-15": into("consent-needed-for-machine", "consent-needed-for-message"), "L345-16": both("the five mentions and the year bind voice only", "consent-year-over"),
	"L345-17": elsewhere, "L345-18": not("rgpd.Email holds for a message left in a voicemail box"),

	"DIV-1": into("consent-spared-before-opt-in"), "DIV-2": into("consent-spared-before-opt-in", "consent-needed-for-call"), "DIV-3": into("consent-spared-by-running-contract", "consent-spared-by-similar-sale"),
	"DIV-4": articleText, "DIV-5": into("consent-spared-non-commercial"), "DIV-6": definition, "DIV-7": articleText, "DIV-8": into("consent-contest-conditional", "consent-layout-deceptive"),
	"DIV-9":  both("the 30 days of insurance, until 2026-08-10, are a rule of the sector: package prospect", "consent-year-over"),
	"DIV-10": into("consent-older-than-decree"), "DIV-11": articleText, "DIV-12": articleText, "DIV-13": articleText, "DIV-14": articleText, "DIV-15": into("consent-needed-for-call"),

	"OP-1": both("the decree's rows have no Checked day", "consent-caller-unnamed"), "OP-2": both("the rows stay open: no suspension is known", "consent-year-over"),
	"OP-3": into("consent-spared-by-call-back"), "OP-4": noRecord, "OP-5": into("consent-older-than-decree"), "OP-6": noRecord, "OP-7": into("consent-year-over"), "OP-8": noRecord, "OP-9": noRecord,
	"OP-10": into("consent-needed-for-machine"), "OP-11": noRecord, "OP-12": noRecord, "OP-13": noRecord, "OP-14": noRecord, "OP-15": definition,
	"OP-16": both("the opinion was not read", "consent-caller-unnamed"), "OP-17": noRecord, "OP-18": noRecord, "OP-19": noRecord, "OP-20": into("consent-spared-by-press"),
	"OP-21": noRecord, "OP-22": both("the strict reading: the principal must be named, on messages too", "consent-principal-other", "consent-principal-unnamed"), "OP-23": both("a machine that calls back needs consent", "consent-needed-for-machine"),
	"OP-24": noRecord, "OP-25": noRecord, "OP-26": noRecord,

	"GDPR-1": into("consent-spared-professional-call"), "GDPR-2": into("consent-spared-before-opt-in"), "GDPR-3": elsewhere, "GDPR-4": elsewhere, "GDPR-5": into("consent-inform-and-let-object"), "GDPR-6": elsewhere,
	"GDPR-7": not("a period of keeping: Record.Retention, ListUntil"), "GDPR-8": elsewhere, "GDPR-9": elsewhere, "GDPR-10": elsewhere, "GDPR-11": into("consent-supplier-unchecked", "consent-supplier-assurance", "consent-layout-deceptive"),
	"GDPR-12": into("consent-principal-other"), "GDPR-13": elsewhere, "GDPR-14": elsewhere, "GDPR-15": elsewhere, "GDPR-16": elsewhere, "GDPR-17": elsewhere,
}

// numbered are the lines that the files hold, by letter and last number.
var numbered = []struct {
	prefix      string
	first, last int
}{
	{"F", 1, 6}, {"S", 1, 4}, {"I", 1, 6}, {"U", 1, 4}, {"P", 1, 2}, {"W", 1, 3}, {"A", 1, 3}, {"T", 1, 2},
	{"DEF-", 1, 4}, {"BLO-", 0, 5}, {"OPT-", 1, 14}, {"CON-", 1, 9}, {"L345-", 1, 18}, {"DIV-", 1, 15}, {"OP-", 1, 26}, {"GDPR-", 1, 17},
}

func TestEachLineOfTheLawFilesBecameARuleOrHasAReason(t *testing.T) {
	rules := map[rgpd.RuleID]bool{}
	for r := range consent.Rules() {
		rules[r.ID] = true
	}
	left := len(lawLines)
	for _, n := range numbered {
		for i := n.first; i <= n.last; i++ {
			line := fmt.Sprint(n.prefix, i)
			b, ok := lawLines[line]
			require.True(t, ok, "%s is not mapped", line)
			left--
			require.True(t, len(b.rules) > 0 || len(strings.Fields(b.reason)) > 3, "%s has neither rule nor reason", line)
			for _, id := range b.rules {
				require.True(t, rules[id], "%s: no rule %s", line, id)
			}
		}
	}
	require.Zero(t, left, "lines mapped that the files do not hold")
}
