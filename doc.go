// Package rgpd holds what the packages of the module share: verdicts and
// decisions, rules and their sources, dates, territories, channels.
//
// Most callers start elsewhere. To know whether a person may be called, see
// package prospect; what a consent is worth, package consent; when a request is
// due, package rights; what a record of processing lacks, package register;
// whether data may leave, package transfer.
//
// # A decision
//
// A [Decision] answers with a [Verdict] and explains itself: the rules that carry
// it, the duties that go with it, the facts that are missing, what was presumed.
// Undecided is the zero verdict, and Allowed the only permission.
//
//	if d := prospect.CanCall(p, rgpd.LiveCall); d.Allowed() {
//		dial(p, d.Duties())
//	}
//
// Unknown facts are the zero values, and are never taken for a yes or a no: a
// rule surely applies if it holds whatever the unknown facts are, and may apply
// if it holds for some of them. The verdict is that of the first line that holds:
//
//   - a prohibition surely applies: [Forbidden]
//   - a prohibition may apply: [Undecided]
//   - a rule of scope surely applies: [OutOfScope]
//   - a rule of scope may apply: [Undecided]
//   - no permission surely applies: [Undecided]
//   - a passing obstacle surely applies: [Deferred]
//   - a passing obstacle may apply: [Undecided]
//   - otherwise: [Allowed], with its duties
//
// # What cannot be read
//
// Every parser of the module refuses with an error behind which [errors.As] finds an
// [*InputError]: where, how the value was written, what would do. It shows nothing of the
// value itself, so that it can be the body of an answer 400, and be logged.
//
// # What is kept
//
// Values go into a table through database/sql, or pgx, and come back: words, sets of
// words, days and numbers as text, whole; prospects, campaigns, statuses of a consent,
// attempts and reports as JSON. Unknown is NULL, and NULL unknown. A column of numbers is refused: which
// integer stands behind a word is the affair of one version. A [Decision] is stored as
// its [Report], which reads it back; it is itself taken again, never read.
//
// # A rule
//
// A [Rule] has a permanent ID, a sentence in French and in English, a period and
// sources with their rank, and stands in a [RuleSet] with its condition. A text
// that changes closes one row and opens another; history is never edited. A house
// writes rules of its own with prospect.HouseRule, whose conditions are sets: [Is], [Not].
//
// # The whole
//
// A row can be right and the whole wrong. A [Study] asks a rule set about all cases at
// once: is there a case within this condition that gets this verdict on this day? It
// answers exactly, with the case nearest to an ordinary one, a [Witness], or with none,
// which is proof. A [Guarantee] is such a statement that a rule set is held to; each
// package lists its own. [Study.Flips] is the exact difference of two days, or of two
// rule sets.
//
// # Penalties
//
// Each package says which [Penalty] a breach of its rules is exposed to, as
// [Penalties]; an [Exposure] gives the ceiling of RGPD, art. 83, for a [Body], and
// the French amounts beside it. They are maxima, and never added up.
//
// # Time
//
// Civil days are [Date], instants [time.Time]. Periods are half-open: [From,
// Until). A law changes at midnight in Paris; hours are those of the [Territory]
// of the person. No function here reads a clock or a zone database.
//
// The law was last read on [LawAsOf]. Nothing in this module is legal advice.
package rgpd

//go:generate go run ./internal/cmd/enums .
