// Package prospect decides whether a person may be contacted to sell them
// something from France, by telephone, SMS or e-mail, at an instant; and proves
// why.
//
// Fill in a [Prospect] with what is known, and ask [CanCall], or [Policy.CanCall] where the
// house has rules, hours or lists of its own; the decision names which was asked:
//
//	d := prospect.CanCall(p, rgpd.LiveCall)
//	if d.Allowed() {
//		dial(p, d.Duties())
//	}
//
// Where the answer is [rgpd.Deferred], [Next] says when to call instead, and
// [Windows] in which hours of a day or a week. Where it is [rgpd.Undecided],
// [rgpd.Decision.Missing] says what to find out; [rgpd.Decision.Remedies] says which lawful
// changes would allow it, and who can bring them about. [CanCallAt] takes the instant as
// a parameter: use it in tests, in planning, and to replay an old call. A [Planner],
// from [Policy.Planner], answers as Next and Windows do, quickly for millions of people.
//
// # Facts
//
// Every zero field is unknown, and unknown is never taken for a yes or a no. What is
// known once for a campaign stands in a [Campaign]. That our own records were
// searched and hold nothing else is a fact too: [NothingOnFile]. Without it nobody
// could ever be called, since an objection might be on file.
//
// What follows from these facts and the instant, the caller does not fill in: [Place], [Day],
// [Hour], [Frequency], [Request] and their like are worked out, and stand in the conditions
// of rules, [When], alone.
//
// [Scenarios] holds a complete Prospect for each of the 22 cases of the source
// article, to start from.
//
// A consent comes as a [consent.Status], assessed by package consent for a
// principal, a caller, an object and channels; it is compared with the campaign at
// each call. An objection, a refusal or a withdrawal is a [rgpd.Stop]: a consent or
// a call-back request that is dated later reopens the contact for what it covers,
// and a running contract does not.
//
// Attempts and stops are those of one principal, and may say of which: [AttemptsOf],
// [Prospect.StoppedTo]. What another principal counted or was told clears nobody; a no
// that another was told stands.
//
// Where the person is decides the hours. A place that nobody stated is read from
// the postcode, else presumed from the number, mainland for 01 to 05, 06, 07 and
// 09; the decision lists the presumption, and [NoPresumptions] switches it off. So it
// does what a person who consented was told, if nobody says.
//
// Who speaks must be told: a call that opens with a recorded or an artificial voice is
// an automated call, whatever channel is named. And a consent must be known, or known
// not to be there: one that nobody knows may have been withdrawn.
//
// Package number reads numbers as people type them, [number.Parse], and those that a
// dialler shows, [number.ParseCaller]; [MayShow] says whether it may show one, by the rows
// of a decision.
//
// # Suppression lists
//
// Package suppression keeps the "liste repoussoir" of those who objected, which outlives
// the erasure of all else. A policy takes the lists that bind it, [Lists], and all that it
// decides and plans looks the number up: nobody has to remember to. A list can only refuse:
// one that is stale or missing clears nobody. Keep one list for each principal, or one for
// all; a policy asks as many as it is given.
//
// # Files of rows
//
// [ScreenRows] decides rows of any type on all cores, in their order, with the lists
// asked side by side; [Screen] does it for prospects at hand.
//
// # Rules
//
// [Rules] yields each rule with its sentence, its days in force and its sources. The
// rows stand in the files rows_*.go in the order of the texts. A decision for a past day
// is taken on the rules of that day, from 2018-05-25 on.
//
// The default policy is never laxer than the law of the day, nor than the source
// article: before 2026-08-11 the article asks for a consumer's consent where the law
// did not. [LawOnly] leaves the article's own rows out. [NewPolicy] adds rules,
// hours and a cap of the house; they can forbid and defer, and nothing else. [LawReadWithin]
// allows nothing any more once the law was last read too long ago.
//
// # The whole
//
// [Guarantees] states what the rules as a whole never do, whatever the other facts, and
// what they never refuse: no natural person who was never told is contacted to sell, no
// consumer who validly consented is refused a call that is in order in every other
// respect. Each is proven over all cases at once, on every day. A house asks its own
// questions of its own policy: [Policy.Find] looks for a contact with a verdict, "could
// anybody be rung on a weekend?", and finds the one nearest to an ordinary contact, or
// none, which is proof; [Policy.Study] does the rest, the difference of two days or of
// two policies among it.
//
// # What CanCall is not asked
//
// An act that is no contact is none of this package: to hand numbers to a partner, to a firm
// of the group or to who buys the business, to profile people for prospecting, to show an
// advert in an inbox. Package consent says whether it may be done, [consent.Required], and
// package transfer whether the data may leave. When whoever got the numbers calls, it asks
// here, with the [Origin] of the number.
//
// # Where the article and the law part
//
//   - Consumers before 2026-08-11: opt-in for the article, opt-out with Bloctel for
//     the law. The default policy holds both.
//   - Existing customers: the article speaks of similar products; for calls the law
//     asks for a running contract and an offer related to it. A customer whose
//     contract has ended needs consent since 2026-08-11.
//   - Age of consent, hours, attempts, caller numbers, banned sectors: the article is
//     silent, and the law is not.
//
// # What is not modelled
//
//   - The law of the country of a person called abroad: the verdict is
//     [rgpd.OutOfScope].
//   - Sectors' own canvassing rules: banking and investment, crypto-assets, gambling,
//     health professions, and lawyers for what they write. [Campaign.OwnRules]
//     says whether they were checked and are met; nothing is decided before.
//   - Day, hour and frequency of SMS and e-mail, on which no text was found.
//   - Who answers for an unlawful call, what it costs, and the nullity of a contract
//     made in it.
//   - How long data are kept: see package register. A suppression list drops no entry
//     by its age.
//
// An open point of law, and the reading taken, stand with the rule: [rgpd.Rule].
// LAW.md, beside the sources, has the state of the law. Nothing here is legal advice.
package prospect

//go:generate go run ../internal/cmd/enums .
