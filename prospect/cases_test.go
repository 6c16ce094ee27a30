package prospect_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/calendar"
	"github.com/rgpd-go/rgpd/prospect"
)

// Published decisions and guidance, in the words of whoever collected them:
// testdata/cases.json. Each case of area "prospect", and each of area "consent" read
// as "may they be contacted on this consent", runs in three columns:
//
//   - as stated: what the source does not state stays unknown;
//   - completed: [caseBaseline] fills what the source leaves unsaid;
//   - today: completed, on 2026-11-23, for the cases that carry a verdict of today.
//
// All cases are older than the opt-in of 2026-08-11. The first two columns replay
// them under LawOnly, since the source article asked for consent before the law
// did; the third uses the default policy.

type caseResult struct {
	id     string
	then   []rgpd.RuleID // one carries the completed verdict at the date of the case
	today  []rgpd.RuleID // one carries the verdict of 2026-11-23, where the case has one
	listed string        // why the completed verdict is not the source's
}

// caseResults says which rule must carry each verdict, so that a case is not
// denied for a reason that is not its own. A case that stands here with a reason in
// listed is expected not to agree.
var caseResults = []caseResult{
	{id: "fr-cdc-cpf-2022", then: ruledBy("training-account-ban"), today: ruledBy("training-account-ban")},
	{id: "fr-cnil-2005-b2b-cfo", then: ruledBy("professional-message")},
	{id: "fr-cnil-guidance-phone-2019", then: ruledBy("consumer-opt-out"), today: ruledBy("consumer-opt-in")},
	{
		id: "fr-cnil-guidance-robot-b2b-2022", then: ruledBy("machine-without-consent"),
		listed: "L. 34-5 asks for the prior consent of every natural person; CNIL's page is laxer for professionals, and the strict reading is kept",
	},
	{id: "fr-cnil-guidance-robot-b2c-2022", then: ruledBy("machine-without-consent"), today: ruledBy("machine-without-consent")},
	{
		id: "fr-cnil-guidance-robot-customer-2022", then: ruledBy("machine-without-consent"), today: ruledBy("machine-without-consent"),
		listed: "L. 34-5 gives the customer exception to electronic mail alone; CNIL's page gives it to machines too, and the strict reading is kept",
	},
	{id: "fr-cnil-san-2019-010-objection", then: ruledBy("objected"), today: ruledBy("objected")},
	{id: "fr-cnil-san-2020-018", then: ruledBy("message-to-stranger")},
	{id: "fr-cnil-san-2021-008", then: ruledBy("message-to-stranger")},
	{id: "fr-cnil-san-2021-010", then: ruledBy("consumer-untold"), today: ruledBy("consumer-opt-in")},
	{id: "fr-cnil-san-2022-011-form", then: ruledBy("message-without-choice")},
	{id: "fr-cnil-san-2024-003", then: ruledBy("bought-unchecked"), today: ruledBy("consumer-consent-flawed")},
	{ // by SMS, by call
		id: "fr-cnil-san-2024-004", then: ruledBy("message-to-stranger", "consumer-untold"),
		today: ruledBy("message-to-stranger", "consumer-consent-flawed"),
	},
	{id: "fr-ddpp30-2021-beaumet", then: ruledBy("energy-works-ban"), today: ruledBy("works-ban")},
	{id: "fr-dgccrf-2024-groupeo", then: ruledBy("bloctel-listed"), today: ruledBy("consumer-opt-in")},
	{id: "fr-dgccrf-2025-energie-b", then: ruledBy("energy-works-ban"), today: ruledBy("works-ban")},
	{id: "fr-dgccrf-2025-tech-enr", then: ruledBy("bloctel-listed"), today: ruledBy("consumer-opt-in")},
	{id: "fr-guidance-ongoing-contract", then: ruledBy("running-contract-opt-out"), today: ruledBy("running-contract")},
	{
		id:     "eu-cjeu-c-102-20",
		listed: "an advert inside the list of a mailbox is sent to no address: rgpd.Channel has no word for it",
	},
	{id: "eu-cjeu-c-61-19", then: ruledBy("message-to-stranger")},
	{id: "eu-cjeu-c-673-17", then: ruledBy("message-to-stranger")},
	{id: "fr-ce-2015-368624", then: ruledBy("message-to-stranger")},
	{id: "fr-cnil-san-2020-016", then: ruledBy("message-to-stranger")},
	{id: "fr-cnil-san-2022-017-prechecked", then: ruledBy("message-for-other-products")},
	{id: "fr-cnil-san-2022-021", then: ruledBy("message-to-stranger")},
	{id: "fr-cnil-san-2023-025-form", then: ruledBy("message-to-stranger")},

	// The law of another country: out of scope, or forbidden anywhere.
	{id: "be-apd-2021-family-service", then: ruledBy("called-abroad")},
	{id: "es-aepd-ps-00474-2020", then: ruledBy("objected")},
	{id: "it-garante-2020-eni", then: ruledBy("objected")},
	{id: "it-garante-9256486", then: ruledBy("called-abroad")},
	{id: "uk-ico-2017-true-telecom", then: ruledBy("objected")},
	{id: "uk-ico-2023-crown-glazing", then: ruledBy("called-abroad")},
	{id: "uk-ico-guidance-live-calls", then: ruledBy("called-abroad")},
}

func ruledBy(rules ...rgpd.RuleID) []rgpd.RuleID { return rules }

// caseBaseline fills what a case leaves unsaid with one ordinary, lawful contact:
// the person gave the number to the principal, was told and could refuse, and our
// records hold nothing else of them. TestCaseBaselineForbidsNothingButForWantOfConsent proves that it
// forbids nothing by itself, but for want of consent, on every date and channel.
func caseBaseline(p prospect.Prospect, at time.Time) prospect.Prospect {
	const firm = "Lumen Télécom"
	c := &p.Campaign
	unsaid(&c.Principal, firm)
	unsaid(&c.Caller, firm)
	unsaid(&c.Object, "forfaits mobiles")
	unsaid(&c.Purpose, prospect.Sale)
	unsaid(&c.Sector, prospect.OtherSector)
	if p.Audience == rgpd.Professional {
		unsaid(&c.Offer, prospect.OfferForWork)
	} else {
		unsaid(&c.Offer, prospect.OfferForPrivateLife)
	}
	unsaid(&c.Dialling, prospect.DialledByHand)
	unsaid(&c.Shown, prospect.ShownTerritorial)
	unsaid(&c.Holder, prospect.HeldByPrincipal)
	unsaid(&c.Voice, prospect.HumanVoice)
	unsaid(&c.Identity, prospect.TrueIdentity)
	unsaid(&c.BloctelCheckedOn, rgpd.ParisDay(at)-7)

	unsaid(&p.Audience, rgpd.Consumer)
	unsaid(&p.Places, rgpd.TerritoriesOf(rgpd.Mainland))
	if p.Audience == rgpd.Professional {
		unsaid(&p.Line, prospect.WorkLine)
	}
	unsaid(&p.Line, prospect.PersonalLine)
	if p.Audience == rgpd.Professional && p.Information == prospect.ToldByContact {
		unsaid(&p.Origin, prospect.EmployerSite) // who gave the number on a form is told there
	}
	unsaid(&p.Origin, prospect.OwnForm)
	unsaid(&p.Provenance, prospect.ProvenanceChecked)
	unsaid(&p.Marking, prospect.Unmarked)
	unsaid(&p.Visibility, prospect.ShownToAll)
	unsaid(&p.Information, prospect.ToldAndFree)
	unsaid(&p.Products, prospect.SimilarProducts)
	unsaid(&p.Bloctel, prospect.NotOnBloctel)
	if !at.IsZero() {
		unsaid(&p.LastContact, rgpd.ParisDay(at)-30)
	}
	unsaid(&p.Campaign.Recording, prospect.RecordingNone)
	unsaid(&p.Campaign.RecordingUse, prospect.RecordingUseTraining)
	unsaid(&p.Campaign.RecordingNotice, prospect.RecordingNoticeTold)
	unsaid(&p.Campaign.Reward, prospect.RewardNone)
	unsaid(&p.Campaign.Weighing, prospect.WeighingDone)
	p.Rest, p.Attempts = prospect.NothingOnFile, prospect.NoAttempts()
	return p
}

func unsaid[T comparable](fact *T, baseline T) {
	var unknown T
	if *fact == unknown {
		*fact = baseline
	}
}

// caseChannel is the channel of a case that names none: e-mail, for which consent
// was asked on every date. Four cases of area "consent" need it.
const caseChannel = rgpd.Email

// A caseReading is a case in our facts. Where a stated fact leaves several of our
// values open, the case runs with each of them, and each must agree.
type caseReading struct {
	stated    prospect.Prospect
	channels  []rgpd.Channel
	audiences []rgpd.Audience
	contracts []prospect.Contract

	told, free, inContact string // informed_at_collection, optout_offered, informed at the contact

	foreign, noChannel bool
}

// A caseFact is what a fact of the cases means here: by value, or for all values
// the reason why it has no counterpart.
type caseFact struct {
	means map[string]func(*caseReading)
	none  string
}

func caseFacts() map[string]caseFact {
	type r = *caseReading
	by := func(means map[string]func(r)) caseFact { return caseFact{means: means} }
	none := func(why string) caseFact { return caseFact{none: why} }
	ignore := func(string) func(r) { return func(r) {} }
	channel := func(ch rgpd.Channel) func(r) { return func(c r) { c.channels = append(c.channels, ch) } }
	audience := func(a rgpd.Audience) func(r) { return func(c r) { c.audiences = append(c.audiences, a) } }
	contract := func(cs ...prospect.Contract) func(r) {
		return func(c r) {
			if c.contracts == nil {
				c.contracts = cs
			}
			c.contracts = slices.DeleteFunc(slices.Clone(c.contracts), func(k prospect.Contract) bool { return !slices.Contains(cs, k) })
		}
	}
	sector := func(s prospect.Sector) func(r) { return func(c r) { c.stated.Campaign.Sector = s } }
	stop := func(s rgpd.Stop) func(r) { return func(c r) { c.stated.Stop = max(c.stated.Stop, s) } }
	broken := func(k consent.Criterion) func(r) {
		return func(c r) {
			c.stated.Consent.State = consent.Flawed
			c.stated.Consent.Broken.Add(k)
		}
	}
	origin := func(o prospect.Origin) func(r) { return func(c r) { c.stated.Origin = o } }
	products := func(p prospect.Products) func(r) { return func(c r) { c.stated.Products = max(c.stated.Products, p) } }
	bloctel := func(b prospect.Bloctel) func(r) {
		return func(c r) {
			if !c.foreign { // the register of another country is not ours
				c.stated.Bloctel = b
			}
		}
	}
	abroad := func(c r) { c.foreign, c.stated.Places = true, rgpd.TerritoriesOf(rgpd.Abroad) }
	consented := func(s consent.State) func(r) { return func(c r) { unsaid(&c.stated.Consent.State, s) } }
	told := func(v string) func(r) { return func(c r) { c.told = v } }
	free := func(v string) func(r) { return func(c r) { c.free = v } }
	inContact := func(v string) func(r) { return func(c r) { c.inContact = v } }

	volume := none("how many were called does not bear on whether this person may be")
	callers := none("an objection, a consent and the attempts are the principal's, whoever places the call")
	return map[string]caseFact{
		"jurisdiction": by(map[string]func(r){
			"FR": func(c r) { c.stated.Places = rgpd.TerritoriesOf(rgpd.Mainland) }, // no case speaks of an overseas part
			"EU": ignore("law of the Union binds in France too: the place stays unsaid"),
			"BE": abroad, "ES": abroad, "IT": abroad, "UK": abroad,
		}),
		"audience": by(map[string]func(r){"b2c": audience(rgpd.Consumer), "b2b": audience(rgpd.Professional)}),
		"channel": by(map[string]func(r){
			"live_call": channel(rgpd.LiveCall), "automated_call": channel(rgpd.AutomatedCall), "sms": channel(rgpd.SMS), "email": channel(rgpd.Email),
			"social_network": ignore("rgpd.Channel has no social network; the other channels of the case run"),
			"inbox_ad":       func(c r) { c.noChannel = true },
		}),
		"purpose": by(map[string]func(r){
			"commercial":            func(c r) { c.stated.Campaign.Purpose = prospect.Sale },
			"sharing_with_partners": ignore("handing data over is no contact: read as the contact of the partner"),
		}),
		"sector": by(map[string]func(r){
			"cpf_training": sector(prospect.TrainingAccount), "insurance": sector(prospect.Insurance),
			"home_insulation": sector(prospect.EnergyRenovation), "energy_renovation": sector(prospect.EnergyRenovation), "energy_products": sector(prospect.EnergyRenovation),
			"telecom": sector(prospect.OtherSector), "energy_supply": sector(prospect.OtherSector), "electronics_retail": sector(prospect.OtherSector),
			"loyalty_programme": sector(prospect.OtherSector), "general": sector(prospect.OtherSector),
		}),
		"offer": by(map[string]func(r){"accounting_software": func(c r) { c.stated.Campaign.Object = "logiciel de comptabilité" }}),
		"offer_related_to_profession": by(map[string]func(r){
			"true":  func(c r) { c.stated.Campaign.Offer = prospect.OfferForWork },
			"false": func(c r) { c.stated.Campaign.Offer = prospect.OfferForPrivateLife },
		}),
		"caller_id":           by(map[string]func(r){"withheld": func(c r) { c.stated.Campaign.Shown = prospect.ShownNone }}),
		"misleading_identity": by(map[string]func(r){"true": func(c r) { c.stated.Campaign.Identity = prospect.FalseIdentity }}),

		"recipient_address_kind": by(map[string]func(r){"named_work_email": func(c r) { c.stated.Line = prospect.WorkLine }}),
		"number_source": by(map[string]func(r){
			"contest": origin(prospect.Contest), "customer": origin(prospect.OwnSale), "linkedin": origin(prospect.SocialProfile),
			"website": origin(prospect.OwnForm), "purchased_list": origin(prospect.BoughtList),
		}),
		"supplier_audited": by(map[string]func(r){"false": func(c r) { c.stated.Provenance = prospect.ProvenanceUnchecked }}),

		"informed_at_collection":    by(map[string]func(r){"true": told("yes")}),
		"optout_offered":            by(map[string]func(r){"true": free("yes"), "false": free("no")}),
		"information_given_in_call": by(map[string]func(r){"false": inContact("no")}),
		"informed_at_first_contact": by(map[string]func(r){"false": inContact("no")}),
		"full_notice_offered":       by(map[string]func(r){"false": inContact("no")}),

		"objected":             by(map[string]func(r){"true": stop(rgpd.Objected), "false": stop(rgpd.NoStop)}),
		"objected_during_call": by(map[string]func(r){"true": stop(rgpd.RefusedInCall)}),
		"objected_in_writing":  by(map[string]func(r){"true": stop(rgpd.Objected)}),
		"on_opposition_list":   by(map[string]func(r){"true": bloctel(prospect.OnBloctel), "false": bloctel(prospect.NotOnBloctel)}),
		"opposition_list":      by(map[string]func(r){"bloctel": bloctel(prospect.OnBloctel), "tps": ignore("the register of another country")}),
		"list_screened":        by(map[string]func(r){"false": bloctel(prospect.BloctelNeverChecked)}),
		"attempts_30d": by(map[string]func(r){"155": func(c r) {
			c.stated.Attempts = prospect.NoAttempts() // filled by its date in at()
		}}),

		"existing_customer": by(map[string]func(r){
			"true":  contract(prospect.RunningRelated, prospect.RunningUnrelated, prospect.Ended),
			"false": contract(prospect.NoContract, prospect.AccountOnly),
		}),
		"ongoing_contract": by(map[string]func(r){
			"true":  contract(prospect.RunningRelated, prospect.RunningUnrelated),
			"false": contract(prospect.NoContract, prospect.AccountOnly, prospect.Ended),
		}),
		"related_to_contract_object": by(map[string]func(r){"true": contract(prospect.RunningRelated)}),
		"training_in_progress":       by(map[string]func(r){"false": contract(prospect.NoContract, prospect.AccountOnly, prospect.Ended)}),
		"account_created":            by(map[string]func(r){"true": contract(prospect.AccountOnly, prospect.RunningRelated, prospect.RunningUnrelated, prospect.Ended)}),
		"purchase_made": by(map[string]func(r){
			"true":  contract(prospect.RunningRelated, prospect.RunningUnrelated, prospect.Ended),
			"false": contract(prospect.NoContract, prospect.AccountOnly),
		}),
		"similar_product":             by(map[string]func(r){"true": products(prospect.SimilarProducts), "false": products(prospect.OtherProducts)}),
		"third_party_offers_included": by(map[string]func(r){"true": products(prospect.OtherProducts)}),

		"consent.given": by(map[string]func(r){
			"false":      consented(consent.None),
			"true":       ignore("what was given is worth what its flaws leave; no case states a consent without one"),
			"claimed":    ignore("likewise"),
			"irrelevant": ignore("the rule asks for none: it stays unsaid"),
		}),
		"consent.freely_given":                   by(map[string]func(r){"false": broken(consent.Freely)}),
		"consent.informed":                       by(map[string]func(r){"false": broken(consent.TellsChoice)}),
		"consent.specific":                       by(map[string]func(r){"false": broken(consent.Separate)}),
		"consent.unambiguous":                    by(map[string]func(r){"false": broken(consent.PositiveAct)}),
		"consent.prechecked":                     by(map[string]func(r){"true": broken(consent.PositiveAct)}),
		"consent.ticked_by":                      by(map[string]func(r){"controller": broken(consent.PositiveAct)}),
		"consent.bundled_with_terms":             by(map[string]func(r){"true": broken(consent.Separate)}),
		"consent.misleading_form":                by(map[string]func(r){"true": broken(consent.FairLayout)}),
		"consent.equal_prominence_of_refusal":    by(map[string]func(r){"false": broken(consent.FairLayout)}),
		"consent.refusal_harder_than_acceptance": by(map[string]func(r){"true": broken(consent.FairLayout)}),
		"consent.individual_proof":               by(map[string]func(r){"false": broken(consent.Proven)}),
		"consent.proof":                          by(map[string]func(r){"supplier_invoice_only": broken(consent.Proven), "template_form": broken(consent.Proven)}),
		"consent.recipient_named":                by(map[string]func(r){"false": broken(consent.NamesPrincipal)}),
		"consent.refused_at_contract":            by(map[string]func(r){"true": stop(rgpd.Objected)}), // RGPD, art. 21(2): no form is asked for
		"specific_consent_to_named_caller":       by(map[string]func(r){"false": consented(consent.None)}),

		"calls_count": volume, "calls_count_min": volume, "persons_called": volume,
		"caller_is_processor": callers, "processors_count_min": callers, "processor_uses_own_lists": callers,
		"objection_shared_with_all_callers": callers, "suppression_list_shared": callers, "suppression_list_up_to_date": callers,
		"consent.collected_by":           none("what counts is whether the caller checked it: supplier_audited, consent.proof"),
		"supplier_contract_clauses":      none("a clause of the seller's contract is no check of the file: see prospect.Provenance"),
		"lead_origin":                    none("the number was bought: Origin holds the last step, and the contest lies behind it"),
		"enriched_by_third_party":        none("Origin holds one source, and the profile is it"),
		"off_list_numbers":               none("on none of the caller's lists: nothing says how the numbers were found"),
		"recipient_function":             none("what counts is whether the offer relates to it: offer_related_to_profession"),
		"same_legal_entity":              none("part of what prospect.SimilarProducts says: of the same firm"),
		"legal_basis_claimed":            none("a claim, and no fact"),
		"burden_of_proof":                none("a rule, and no fact"),
		"warned_by_authority":            none("aggravates the sanction, and bears on no call"),
		"childrens_data":                 none("data of children handed over by parents: nobody says that a child consented"),
		"call_recorded":                  none("a duty about recordings, and no condition of the call"),
		"looks_like_message":             none("see channel inbox_ad"),
		"list_registration_age_days_min": none("the register of another country"),
		"objection_date":                 none("a year is no instant; without one an objection stays the last word"),
		"date_of_conduct":                none("the case is judged at law.stood_on"),
	}
}

// A publishedCase is one case of testdata/cases.json.
type publishedCase struct {
	ID        string         `json:"id"`
	Title     string         `json:"title"`
	Area      string         `json:"area"`
	Facts     map[string]any `json:"facts"`
	Scoreable bool           `json:"scoreable"`
	Expected  struct {
		Verdict string `json:"verdict"`
	} `json:"expected"`
	Today struct {
		Verdict string `json:"verdict"`
	} `json:"today"`
	Law struct {
		StoodOn string `json:"stood_on"`
	} `json:"law"`
}

func publishedCases(t *testing.T) (out []publishedCase) {
	t.Helper()
	b, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var file struct {
		Count int             `json:"count"`
		Cases []publishedCase `json:"cases"`
	}
	require.NoError(t, json.Unmarshal(b, &file))
	require.Len(t, file.Cases, file.Count)
	for _, c := range file.Cases {
		if c.Area == "prospect" || c.Area == "consent" {
			out = append(out, c)
		}
	}
	return out
}

// read translates the facts of a case; a fact or a value it does not know fails.
func (c *publishedCase) read(t *testing.T) *caseReading {
	t.Helper()
	table := caseFacts()
	out := &caseReading{}
	flat := map[string]any{}
	for key, v := range c.Facts {
		if inner, ok := v.(map[string]any); ok {
			for k, w := range inner {
				flat[key+"."+k] = w
			}
			continue
		}
		flat[key] = v
	}
	apply := func(key string) {
		fact, known := table[key]
		require.True(t, known, "fact %s is not in the table", key)
		if fact.none != "" {
			return
		}
		values, list := flat[key].([]any)
		if !list {
			values = []any{flat[key]}
		}
		for _, v := range values {
			mean, known := fact.means[fmt.Sprint(v)]
			require.True(t, known, "fact %s: value %v is not in the table", key, v)
			mean(out)
		}
	}
	apply("jurisdiction") // first: whose register an opposition list is
	delete(flat, "jurisdiction")
	for _, key := range slices.Sorted(maps.Keys(flat)) {
		apply(key)
	}
	switch {
	case out.noChannel:
		out.channels = []rgpd.Channel{0}
	case out.channels == nil:
		out.channels = []rgpd.Channel{caseChannel}
	}
	if out.contracts == nil {
		out.contracts = []prospect.Contract{0}
	}
	return out
}

// information is what the stated facts leave open of what the person was told.
// Where the contact itself tells nothing, the authorities found that the person was
// not informed at all.
func (r *caseReading) information() []prospect.Information {
	switch {
	case r.inContact == "no":
		return []prospect.Information{prospect.NeverTold}
	case r.told == "yes" && r.free == "yes":
		return []prospect.Information{prospect.ToldAndFree}
	case r.told == "yes" && r.free == "no":
		return []prospect.Information{prospect.ToldOnly}
	case r.told == "yes":
		return []prospect.Information{prospect.ToldAndFree, prospect.ToldOnly}
	case r.free == "yes":
		return []prospect.Information{prospect.ToldAndFree, prospect.ToldByContact}
	case r.free == "no":
		return []prospect.Information{prospect.ToldOnly, prospect.NeverTold}
	}
	return []prospect.Information{0}
}

// at yields every reading of the case at an instant, as stated.
func (r *caseReading) at(at time.Time, yield func(p prospect.Prospect, ch rgpd.Channel)) {
	for _, ch := range r.channels {
		for _, a := range r.audiences {
			for _, k := range r.contracts {
				for _, i := range r.information() {
					p := r.stated
					p.Audience, p.Contract, p.Information = a, k, i
					if p.Attempts != (prospect.Attempts{}) {
						p.Attempts = prospect.AttemptsAt(at.AddDate(0, 0, -4), at.AddDate(0, 0, -3), at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
					}
					yield(p, ch)
				}
			}
		}
	}
}

// caseInstant is 11:00 in Paris on a Tuesday, no public holiday, on which the law
// of the case stood:
//
//   - a day: the first Tuesday from that day on;
//   - a month or a year, alone or as the end of a range: its first Tuesday;
//   - "before" a month: the last Tuesday before it;
//   - earlier than 2018-05-25, the first day that the library decides: the first
//     Tuesday from that day on.
func caseInstant(t *testing.T, stoodOn string) time.Time {
	t.Helper()
	step := rgpd.Date(1)
	s, before := strings.CutPrefix(stoodOn, "before ")
	if _, end, ok := strings.Cut(s, "/"); ok {
		s = end
	}
	for len(s) < len(time.DateOnly) {
		s += "-01"
	}
	day, err := rgpd.ParseDate(s)
	require.NoError(t, err)
	if before {
		day, step = day-1, -1
	}
	day = max(day, rgpd.NewDate(2018, time.May, 25))
	for day.Weekday() != time.Tuesday || calendar.IsNational(int32(day)) {
		day += step
	}
	return rgpd.Mainland.Instant(day, 11*time.Hour)
}

var casesToday = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)

// caseVerdict is our word for a verdict of the cases.
func caseVerdict(t *testing.T, word string) rgpd.Verdict {
	t.Helper()
	v, known := map[string]rgpd.Verdict{"allowed": rgpd.Allowed, "denied": rgpd.Forbidden, "conditional": rgpd.Undecided}[word]
	require.True(t, known, "verdict %q is not in the table", word)
	return v
}

// caseTally counts the cases that these rules decide (French law, and law of the
// Union), those of another country's law, and the verdicts of today.
type caseTally struct {
	cases, agree, listed, undecided        int // the undecided stand among the listed
	foreign, outOfScope, forbiddenAnywhere int
	statedSame, statedUndecided            int
	today, todayAgree                      int
}

func TestCasesAgree(t *testing.T) {
	lawOnly, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	policies := map[string]*prospect.Policy{"law only": lawOnly, "default": prospect.Standard()}

	rest := map[string]caseResult{}
	for _, r := range caseResults {
		rest[r.id] = r
	}
	var got caseTally
	for _, c := range publishedCases(t) {
		want, known := rest[c.ID]
		delete(rest, c.ID)
		t.Run(c.ID, func(t *testing.T) {
			require.True(t, known, "the case has no result")
			require.True(t, c.Scoreable, "decide how a case that cannot be scored counts")
			reading := c.read(t)
			at := caseInstant(t, c.Law.StoodOn)
			require.Less(t, rgpd.ParisDay(at), rgpd.NewDate(2026, time.August, 11), "a case under the opt-in needs the default policy")
			expected := caseVerdict(t, c.Expected.Verdict)
			foreign := reading.foreign
			require.Equal(t, c.foreignLaw(), foreign)

			// As stated.
			same := true
			reading.at(at, func(p prospect.Prospect, ch rgpd.Channel) {
				for name, policy := range policies {
					d := policy.CanCallAt(p, ch, at)
					requireReasons(t, d)
					if foreign {
						requireForeign(t, d, rgpd.Undecided)
						continue
					}
					if expected == rgpd.Forbidden {
						require.NotContains(t, []rgpd.Verdict{rgpd.Allowed, rgpd.Deferred}, d.Verdict(), "as stated, %s: %v", name, d)
					}
				}
				d := lawOnly.CanCallAt(p, ch, at)
				if d.Verdict() != expected {
					same = false
					if !foreign && want.listed == "" {
						require.Equal(t, rgpd.Undecided, d.Verdict(), "as stated: %v", d)
					}
				}
			})

			// Completed.
			verdict := reading.completed(t, lawOnly, at, want.then)
			if foreign {
				got.foreign++
				require.Contains(t, []rgpd.Verdict{rgpd.OutOfScope, rgpd.Forbidden}, verdict)
				if verdict == rgpd.OutOfScope {
					got.outOfScope++
				} else {
					got.forbiddenAnywhere++
				}
				return
			}
			got.cases++
			if same {
				got.statedSame++
			} else {
				got.statedUndecided++
			}
			if want.listed == "" {
				require.Equal(t, expected, verdict, "completed")
				got.agree++
			} else {
				require.NotEqual(t, expected, verdict, "the case agrees: take it off the list")
				require.NotEqual(t, rgpd.Allowed, verdict, "no disagreement may be laxer than the source")
				got.listed++
				if verdict == rgpd.Undecided {
					got.undecided++
				}
			}

			// Today.
			if c.Today.Verdict == "" {
				return
			}
			got.today++
			expected = caseVerdict(t, c.Today.Verdict)
			reading.at(casesToday, func(p prospect.Prospect, ch rgpd.Channel) {
				d := prospect.CanCallAt(p, ch, casesToday)
				requireReasons(t, d)
				if expected == rgpd.Forbidden {
					require.NotContains(t, []rgpd.Verdict{rgpd.Allowed, rgpd.Deferred}, d.Verdict(), "as stated, today: %v", d)
				}
				if expected == rgpd.Undecided { // "conditional" is scored as stated: the facts leave it open
					require.Equal(t, rgpd.Undecided, d.Verdict(), "as stated, today: %v", d)
				}
			})
			verdict = reading.completed(t, prospect.Standard(), casesToday, want.today)
			if expected != rgpd.Undecided {
				require.Equal(t, expected, verdict, "completed, today")
			}
			got.todayAgree++
		})
	}
	require.Empty(t, rest, "results without a case")
	t.Logf("cases of French and Union law: %d, of which agree %d (%d %%), listed with a reason %d, undecided among these %d", got.cases, got.agree, 100*got.agree/got.cases, got.listed, got.undecided)
	t.Logf("as stated, without the baseline: the same verdict %d, undecided %d", got.statedSame, got.statedUndecided)
	t.Logf("cases of another country: %d, of which out of scope %d, forbidden anywhere %d", got.foreign, got.outOfScope, got.forbiddenAnywhere)
	t.Logf("verdicts of 2026-11-23: %d, of which agree %d", got.today, got.todayAgree)
	require.GreaterOrEqual(t, 100*got.agree, 80*got.cases)
	require.Equal(t, caseTally{
		cases: 26, agree: 23, listed: 3, undecided: 1,
		statedSame: 10, statedUndecided: 16,
		foreign: 7, outOfScope: 4, forbiddenAnywhere: 3,
		today: 13, todayAgree: 13,
	}, got)
}

// foreignLaw reports whether the case was judged by another country's law alone.
func (c *publishedCase) foreignLaw() bool {
	j := c.Facts["jurisdiction"]
	return j != "FR" && j != "EU"
}

// completed is the verdict on the case with the baseline: one for all readings, and
// each carried by one of the rules named.
func (r *caseReading) completed(t *testing.T, policy *prospect.Policy, at time.Time, rules []rgpd.RuleID) (verdict rgpd.Verdict) {
	t.Helper()
	first := true
	r.at(at, func(p prospect.Prospect, ch rgpd.Channel) {
		d := policy.CanCallAt(caseBaseline(p, at), ch, at)
		t.Logf("%s %-14s %v", rgpd.ParisDay(at), ch, d)
		requireReasons(t, d)
		require.True(t, first || d.Verdict() == verdict, "the readings of the case differ")
		first, verdict = false, d.Verdict()
		carried := len(rules) == 0 && verdict == rgpd.Undecided
		for rule := range d.Because() {
			carried = carried || slices.Contains(rules, rule.ID)
		}
		require.True(t, carried, "not carried by %v: %v", rules, d)
	})
	require.False(t, first, "the case has no reading")
	return verdict
}

// requireReasons: an Undecided names what is missing, any other verdict a rule.
func requireReasons(t *testing.T, d rgpd.Decision) {
	t.Helper()
	if d.Verdict() == rgpd.Undecided {
		require.NotEmpty(t, slices.Collect(d.Missing()), "%v", d)
		return
	}
	require.NotEmpty(t, slices.Collect(d.Because()), "%v", d)
}

// requireForeign: out of scope, forbidden by a rule that does not read the place,
// or one of the verdicts given besides.
func requireForeign(t *testing.T, d rgpd.Decision, besides ...rgpd.Verdict) {
	t.Helper()
	if slices.Contains(besides, d.Verdict()) || d.Verdict() == rgpd.OutOfScope {
		return
	}
	require.Equal(t, rgpd.Forbidden, d.Verdict(), "%v", d)
	for rule := range d.Because() {
		for column := range prospect.Standard().RuleSet().Condition(rule.ID) {
			require.NotEqual(t, "place", column, "rule %s", rule.ID)
		}
	}
}

func TestCaseBaselineForbidsNothingButForWantOfConsent(t *testing.T) {
	lawOnly, err := prospect.NewPolicy(prospect.LawOnly())
	require.NoError(t, err)
	instants := []time.Time{casesToday}
	for _, c := range publishedCases(t) {
		instants = append(instants, caseInstant(t, c.Law.StoodOn))
	}
	wantOfConsent := []rgpd.RuleID{"consumer-opt-in", "article-opt-in", "machine-without-consent", "message-to-stranger"}
	for _, at := range instants {
		for _, audience := range []rgpd.Audience{rgpd.Consumer, rgpd.Professional} {
			for _, ch := range []rgpd.Channel{rgpd.LiveCall, rgpd.AutomatedCall, rgpd.SMS, rgpd.Email} {
				for _, policy := range []*prospect.Policy{lawOnly, prospect.Standard()} {
					p := caseBaseline(prospect.Prospect{Audience: audience}, at)
					d := policy.CanCallAt(p, ch, at)
					if d.Verdict() != rgpd.Allowed {
						require.Equal(t, rgpd.Forbidden, d.Verdict(), "%v", d)
					}
					for rule := range d.Because() {
						require.True(t, d.Allowed() || slices.Contains(wantOfConsent, rule.ID), "%v", d)
					}
					if ch == rgpd.LiveCall && policy == lawOnly && at.Before(casesToday) {
						require.True(t, d.Allowed(), "the calls of the cases were lawful but for what the cases state: %v", d)
					}
					p.Consent = consent.Status{
						State: consent.Valid, Use: consent.Use{Principal: p.Campaign.Principal, Caller: p.Campaign.Caller, Object: p.Campaign.Object},
						Channels: rgpd.ChannelsOf(ch), GivenAt: at.AddDate(0, -2, 0), Until: at.AddDate(0, 10, 0),
					}
					require.True(t, policy.CanCallAt(p, ch, at).Allowed(), "with consent: %v", policy.CanCallAt(p, ch, at))
				}
			}
		}
	}
}

// A key of the table that no case uses would hide a misspelling.
func TestCaseFactsAreAllUsed(t *testing.T) {
	used := map[string]bool{}
	for _, c := range publishedCases(t) {
		for key, v := range c.Facts {
			used[key] = true
			if inner, ok := v.(map[string]any); ok {
				for k := range inner {
					used[key+"."+k] = true
				}
			}
		}
	}
	for key, fact := range caseFacts() {
		require.True(t, used[key], "no case states %s", key)
		require.True(t, fact.none != "" != (fact.means != nil), "%s: either a meaning or the reason why it has none", key)
	}
}
