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
	"F1": into(consent.ServiceConditional), "F2": into(consent.PurposesBundled), "F3": into(consent.RefusalCosts),
	"F4": into(consent.ImbalanceOfPower), "F5": into(consent.LayoutDeceptive), "F6": into(consent.ContestConditional),
	"S1": into(consent.ChannelUnnamed, consent.MessageUnnamed), "S2": into(consent.PrincipalOther), "S3": into(consent.ChannelOther), "S4": into(consent.ObjectOther),
	"I1": into(consent.PrincipalUnnamed), "I2": into(consent.PurposeUnsaid), "I3": into(consent.DataUnsaid), "I4": into(consent.WithdrawalUnsaid),
	"I5": into(consent.PrincipalOther, consent.CallerUnnamed), "I6": into(consent.BuriedInTerms, consent.TermsAccepted),
	"U1": into(consent.BoxPreticked), "U2": into(consent.Silence), "U3": into(consent.TickedForPerson), "U4": into(consent.OptOutOnly),
	"P1": into(consent.Unproven, consent.ProofContradicted), "P2": into(consent.SupplierAssurance, consent.SupplierUnchecked, consent.SpecimenOnly),
	"W1": into(consent.WithdrawalHarder, consent.OralWithdrawalRefused), "W2": into(consent.WasWithdrawn, consent.StopAndErase), "W3": into(consent.NoOtherBasis),
	"A1": into(consent.ChildNotJoint), "A2": both("a permission that needs no row: no row forbids e-mail to a minor of 15 who consented alone", consent.MinorPassedOver),
	"A3": into(consent.MinorByTelephone),
	"T1": into(consent.PeriodOver, consent.YearOver, consent.RefreshOld), "T2": both("the rows in force on the day judge a consent of any age", consent.OlderThanDecree),

	"DEF-1": definition, "DEF-2": definition, "DEF-3": definition, "DEF-4": definition,
	"BLO-0": elsewhere, "BLO-1": elsewhere, "BLO-2": elsewhere, "BLO-3": elsewhere, "BLO-4": elsewhere, "BLO-5": elsewhere,
	"OPT-1": into(consent.NeededForCall), "OPT-2": into(consent.WasGiven, consent.NoPositiveAct), "OPT-3": into(consent.BurdenOfProof), "OPT-4": into(consent.SparedByRunningContract),
	"OPT-5": both("consent.NoTie holds for a contract that ended", consent.NeededForCall), "OPT-6": into(consent.SparedByPress), "OPT-7": into(consent.SparedNonCommercial, consent.SparedPoliticalCall, consent.NeededForPolitics),
	"OPT-8": elsewhere, "OPT-9": elsewhere, "OPT-10": elsewhere, "OPT-11": elsewhere, "OPT-12": into(consent.SaleConditional), "OPT-13": elsewhere,
	"OPT-14": not("a service call is not prospecting: Required is not asked"),

	"CON-1": into(consent.IdentityUnsaid, consent.CallerUnnamed, consent.ObjectUnnamed, consent.ChoiceUnsaid, consent.PeriodUnsaid, consent.WithdrawalWayUnsaid, consent.ProofUnsaid),
	"CON-2": into(consent.PeriodTooLong, consent.YearOver), "CON-3": into(consent.TacitRenewal), "CON-4": into(consent.NoPositiveAct),
	"CON-5": into(consent.KeepEvidence, consent.ShowEvidence, consent.SlotTooLoose), "CON-6": into(consent.OralWithdrawalRefused, consent.TakeOralWithdrawal),
	"CON-7": into(consent.SparedByCallBack, consent.KeepCallBackRequest), "CON-8": into(consent.SparedByCallBack),
	"CON-9": both("before 2026-08-11 a call to a consumer needed no consent at all; the tolerance bore on Bloctel and on banned sectors", consent.SparedBeforeOptIn),

	"L345-1": into(consent.NeededForMachine, consent.NeededForMessage), "L345-2": into(consent.WasGiven, consent.MessageUnnamed), "L345-3": into(consent.SparedBySimilarSale, consent.LetObjectEachTime),
	"L345-4": into(consent.NeededForMachine), "L345-5": both("consent.NoTie holds for a free account; the freemium case of C-654/23 is for the caller to judge", consent.NeededForMessage),
	"L345-6": elsewhere, "L345-7": elsewhere, "L345-8": into(consent.SparedProfessionalMessage), "L345-9": into(consent.NeededForMachine), "L345-10": into(consent.SparedLegalPerson),
	"L345-11": elsewhere, "L345-12": elsewhere, "L345-13": elsewhere, "L345-14": both("the conditions of calls bind automated calls as well", consent.CallerUnnamed, consent.YearOver),
	"L345-15": into(consent.NeededForMachine, consent.NeededForMessage), "L345-16": both("the five mentions and the year bind voice only", consent.YearOver),
	"L345-17": elsewhere, "L345-18": not("rgpd.Email holds for a message left in a voicemail box"),

	"DIV-1": into(consent.SparedBeforeOptIn), "DIV-2": into(consent.SparedBeforeOptIn, consent.NeededForCall), "DIV-3": into(consent.SparedByRunningContract, consent.SparedBySimilarSale),
	"DIV-4": articleText, "DIV-5": into(consent.SparedNonCommercial), "DIV-6": definition, "DIV-7": articleText, "DIV-8": into(consent.ContestConditional, consent.LayoutDeceptive),
	"DIV-9":  both("the 30 days of insurance, until 2026-08-10, are a rule of the sector: package prospect", consent.YearOver),
	"DIV-10": into(consent.OlderThanDecree), "DIV-11": articleText, "DIV-12": articleText, "DIV-13": articleText, "DIV-14": articleText, "DIV-15": into(consent.NeededForCall),

	"OP-1": both("the decree's rows have no Checked day", consent.CallerUnnamed), "OP-2": both("the rows stay open: no suspension is known", consent.YearOver),
	"OP-3": into(consent.SparedByCallBack), "OP-4": noRecord, "OP-5": into(consent.OlderThanDecree), "OP-6": noRecord, "OP-7": into(consent.YearOver), "OP-8": noRecord, "OP-9": noRecord,
	"OP-10": into(consent.NeededForMachine), "OP-11": noRecord, "OP-12": noRecord, "OP-13": noRecord, "OP-14": noRecord, "OP-15": definition,
	"OP-16": both("the opinion was not read", consent.CallerUnnamed), "OP-17": noRecord, "OP-18": noRecord, "OP-19": noRecord, "OP-20": into(consent.SparedByPress),
	"OP-21": noRecord, "OP-22": both("the strict reading: the principal must be named, on messages too", consent.PrincipalOther, consent.PrincipalUnnamed), "OP-23": both("a machine that calls back needs consent", consent.NeededForMachine),
	"OP-24": noRecord, "OP-25": noRecord, "OP-26": noRecord,

	"GDPR-1": into(consent.SparedProfessionalCall), "GDPR-2": into(consent.SparedBeforeOptIn), "GDPR-3": elsewhere, "GDPR-4": elsewhere, "GDPR-5": into(consent.InformAndLetObject), "GDPR-6": elsewhere,
	"GDPR-7": not("a period of keeping: Record.Retention, ListUntil"), "GDPR-8": elsewhere, "GDPR-9": elsewhere, "GDPR-10": elsewhere, "GDPR-11": into(consent.SupplierUnchecked, consent.SupplierAssurance, consent.LayoutDeceptive),
	"GDPR-12": into(consent.PrincipalOther), "GDPR-13": elsewhere, "GDPR-14": elsewhere, "GDPR-15": elsewhere, "GDPR-16": elsewhere, "GDPR-17": elsewhere,
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
