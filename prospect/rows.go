package prospect

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A row is one rule, with its condition and all there is of it for a reader. Rows stand
// in the files that follow, by subject and in the order of the texts; a text that
// changes closes a row and opens another.
type row = rows.Row[When, rows.None]

// ruleRows holds the rows of the law and of the article.
var ruleRows = rows.NewList(slices.Concat(
	personRows(), consumerRows(), sectorRows(), messageRows(), callerNumberRows(), originRows(), scopeRows(),
	hourRows(), dutyRows(), insuranceDutyRows(),
))

// compiled is the list as a table takes it, made once.
var compiled = rows.Compile(ruleRows)

// ofArticle reports whether the source article alone carries a rule.
func ofArticle(r *rgpd.Rule) bool { return r.Rank() == rgpd.Practice }

// Sets that many rows share.
var (
	calls      = rgpd.Is(rgpd.LiveCall, rgpd.AutomatedCall) // D. 223-9 and L. 223-1 speak of the telephone: voice
	messages   = rgpd.Is(rgpd.SMS, rgpd.Email)
	commercial = rgpd.Is(Sale, CollectData)
	charitable = rgpd.Is(CharitableAppeal)
	political  = rgpd.Is(PoliticalAppeal, Appeal)
	appeals    = rgpd.Is(CharitableAppeal, PoliticalAppeal, Appeal, Survey) // no "prospection commerciale"
	prospected = rgpd.Not(Service)                                          // what an objection to prospecting stops

	consumers     = rgpd.Is(rgpd.Consumer)
	professionals = rgpd.Is(rgpd.Professional)
	naturals      = rgpd.Is(rgpd.Consumer, rgpd.Professional)
	inFrance      = rgpd.Is(InFrance)

	consented    = rgpd.Is(consent.Valid)
	notConsented = rgpd.Not(consent.Valid)
	unrelated    = rgpd.Not(RunningRelated)
	customers    = rgpd.Is(RunningRelated, RunningUnrelated, Ended)
	strangers    = rgpd.Is(NoContract, AccountOnly)

	askedBack    = rgpd.Is(RequestPrompt, RequestStanding)
	notAskedBack = rgpd.Not(RequestPrompt, RequestStanding)

	// Formules de financement d'obsèques are insurance on a life (reading).
	insurers = rgpd.Is(Insurance, FuneralFinancing)

	// Sectors whose codes have canvassing rules that no row holds.
	ownRules = rgpd.Is(FinancialServices, HealthCare, Gambling, LegalServices)

	// C. conso., art. L. 221-2: the chapter of L. 221-16 and L. 221-17 is closed
	// to contracts of these sectors. Kept there as duties of prudence would be
	// more than the text asks; L. 223-1 and D. 223-9 do apply to them.
	chapter2  = rgpd.Not(leftOutOfChapter2...)
	elsewhere = rgpd.Is(leftOutOfChapter2...)

	// Where the number was given by the person, art. 13 applies; else art. 14.
	direct   = rgpd.Is(OwnForm, OwnSale, BusinessCard)
	indirect = rgpd.Not(OwnForm, OwnSale, BusinessCard)
)

// L. 221-2 leaves each out by a number of its own. What it leaves out besides (7°, 8°, 10°,
// 11°, 13°) has no value, and is bound as any other sector.
var leftOutOfChapter2 = []Sector{
	SocialServices,                                 // 1°
	HealthCare,                                     // 2°
	Gambling,                                       // 3°
	FinancialServices, Insurance, FuneralFinancing, // 4°; insurance by L. 222-1 (reading)
	PackageTravel,      // 5°
	TimeShare,          // 6°
	PassengerTransport, // 9°
	RealEstate,         // 12°
}
