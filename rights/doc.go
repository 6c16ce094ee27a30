// Package rights gives a privacy desk its dates with their reasons, [Request.Deadline], and
// says what a request makes it do, [Request.Plan].
//
// # One date
//
// A [Request] says what is known; [Request.Deadline] works out a time limit. The
// result has three answers, which are three things: the nominal day, which the
// month gives; the due day, after suspension and after the roll over weekends and
// holidays; and the limit, the exclusive instant at which that day is over where
// the controller must act.
//
//	r := rights.Request{
//		Right:    rights.Access,
//		Place:    rights.Place{Territory: rgpd.Mainland},
//		Received: received,
//	}
//	d := r.Deadline(rights.Answer)
//	fmt.Println(d.Nominal, d.Due, d.Limit)
//	for s := range d.Steps() {
//		fmt.Println(s.Says.FR)
//	}
//
// Where the law is open, [Deadline.Open] gives both days; Due follows the
// prevailing reading, Cautious the strictest of all. Work to the
// earliest of all, [Deadline.WorkTo], and answer without undue delay: the end is a ceiling.
//
// The information of art. 13 and 14 hangs on a [Collection], not on a request:
// [Collection.Inform]. For a cold call it is owed at the call at the latest, and within
// a month of obtaining the number.
//
// # One case
//
// A house keeps events, and [Fold] makes a [Case] of them: its status, its dates,
// what is owed next ([Case.Owed]), and findings on what was late, void or
// contradictory. Events may come in any order, repeated or wrong; the fold is pure.
// [Records] reads a journal of JSON lines.
//
// # One right
//
// [Opens] decides whether a right opens on the facts, by rows that can be listed
// ([Rules], [RuleSet]): the matrix of legal bases and rights with the conditions of
// the articles. An objection to marketing opens whatever else is known, and one to
// what rests on consent is the withdrawal of the consent.
//
// What the rules are held to as a whole, whatever the other facts, stands in
// [Guarantees]; [Study] asks them about all requests at once.
//
// [Request.Plan] puts the three together: what to do, in order, with deadlines,
// what goes into the answer, and what the call gate must be told: store Plan.Stop
// and Plan.StopFrom as Stop and StoppedAt of the prospect, and the next call is
// refused ([Plan]).
// [Letterhead] writes the letters, and [Feed] the calendar.
//
// # The house
//
// A [House] has days of its own: a target before that of the law, days on which it is closed. They stand beside the
// law's, never instead: [House.Target].
//
// # What is not modelled
//
// Regimes that count from the day after receipt (police and justice, the United
// Kingdom's law-enforcement part); the two months of medical files (older than
// five years, or the departmental commission for psychiatric care seised: CSP,
// art. L. 1111-7; its eight days
// and the month of the RGPD are kept as cautious days); holidays outside
// France; the TAAF; the breach clock (package register); the age of consent
// (package consent). Whether a request is complex, abusive or founded is the
// controller's to say: the package records it and draws the consequences.
//
// # Where this departs from the source article
//
// The article gives a month for access and rectification: it is a month for every
// right, three with a notice and reasons, and never for an objection to marketing,
// which takes effect at once. It erases all data on request: there must be a
// ground, and nothing that requires to keep them; the suppression entry stays. It
// freezes only contested data: there are four cases. It carries over the data
// collected on the person: only those provided by the person, on consent or
// contract. See LAW.md.
//
// No function reads a clock, the zone of the process or a zone database. Nothing
// here is legal advice.
package rights

//go:generate go run ../internal/cmd/enums .
