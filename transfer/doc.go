// Package transfer says whether data may leave the Union, [Assess], and what a contract with
// a processor lacks, [Contract.Review]; who is controller and who processor, and what a
// breach of these rules is exposed to.
//
// # Whether data may leave
//
// Describe the chain as a [Flow]: parties, the hops between them, the places where
// data rest and from where they are seen. [Assess] decides every link on a day.
//
//	a, err := transfer.Assess(flow, day)
//	if err != nil {
//		return err // the flow contradicts itself: a cycle, an unknown party
//	}
//	for _, h := range a.Hops {
//		fmt.Println(h.From, h.To, h.Conclusion, h.Decision)
//	}
//
// A link back to where the data came from is a return: to the Union it is no
// transfer, from one third country to another it is judged like any onward hop.
//
// A [Conclusion] is finer than the verdict: safeguard-missing, assessment-stale.
// [HopAssessment.Findings] tells what would cure a hop that is forbidden; its
// [rgpd.Decision] tells what is missing, and the duties. The verdict of the flow is
// the gravest of its links.
//
// The links are judged in the order of chapter V: is there a transfer at all; does an
// adequacy decision cover this very recipient; is a tool of art. 46 claimed, sound,
// and backed by an impact assessment; else, does a derogation hold. Looking at a
// screen from a third country is a transfer like any other. What is unknown is never
// taken for a yes: say [NoTool] and [NoDerogation] if there is none. The role of the
// importer settles two questions: a processor is another person than its
// controller, and does not collect for itself.
//
// [AdequacyOf] and [Adequacies] give the dated records; [AdequacyAsOf] is the day on
// which they were last compared with their sources. The conditions of a record
// ([Condition]) are answered for the recipient at hand, and a public list counts
// only if it was looked at on the day of the flow or within a year.
//
// # What a contract lacks
//
// Describe what its clauses say in a [Contract]; [Contract.Review] compares it with
// art. 28 and with the nine clauses that the source article asks for. Its words are
// not read; an answer about a clause beats the standard text that is claimed.
//
// # Who is who
//
// [AssessRole] says from the facts whether a call centre is a processor, a
// sub-processor, a controller or a joint controller. The label of the contract
// decides nothing.
//
// # What each operation takes
//
// [Operations] are the eight that the article lists for its Tunisian centre;
// [ReviewOperation] compares one with what it needs.
//
// # What it may cost
//
// [Penalties] names the penalties of each rule, for [Assessment.Exposure] and
// [ContractReview.Exposure]. Amounts are ceilings, listed side by side.
//
// # What is held, whatever the facts
//
// [Guarantees] and [RoleGuarantees] say what the rules as a whole never allow, what
// they always allow, and which duties always go with it; the tests prove them over
// all cases at once, for every day. [Study] and [RoleStudy] answer questions of the
// same kind.
//
// # What is not modelled
//
// Exchanges for law enforcement; the law of the importer's country, beyond what to
// look at; whether an impact assessment is right; the words of a contract; exporters
// under another law than that of the Union, whose lists of adequate countries
// differ. RULES.md has each rule in words, with its open point and the reading taken;
// LAW.md the sources, and where the source article and the law part: the article
// "Prospection téléphonique et RGPD" of Call of Success, revised on 2024-10-07.
//
// Every function here is pure: it reads no clock and no file, and flows hold labels,
// not personal data. Nothing in this package is legal advice.
package transfer

//go:generate go run ../internal/cmd/columns .
//go:generate go run ../internal/cmd/enums .
