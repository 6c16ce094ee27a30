// Package consent says what a consent to prospecting is worth, [Assess], and whether one
// is needed, [Required]; and keeps the proof of it.
//
// Start with [Assess]: it takes a [Record] of what the person met and did, the
// [Use] one wants to make of it, a channel and an instant, and answers with a
// decision and with findings that a form designer can act on. An [Assessment]
// tells the qualities one by one: free, specific, informed and unambiguous, as
// RGPD, art. 4(11), and the source article have them, then revocable, proven, in
// time and of age. The article's own example: a dedicated box, not ticked
// beforehand; accepting general terms is not enough.
//
//	a := consent.Assess(record, use, rgpd.LiveCall, at)
//	if !a.Decision().Allowed() {
//		for _, f := range a.Findings() {
//			fmt.Println(f.Path, f.Do.In(language.French))
//		}
//	}
//
// [Assessment.Status] is the small value that travels with a prospect: package
// prospect re-checks it at each call with [Status.At]. It ends no later than the
// law it was assessed by would let it. It does not see a later withdrawal: assess
// again when the record changes.
//
// [Required] says whether an occasion needs consent at all. [Record.Retention]
// says until when a record is used, kept and erased.
//
// # Evidence
//
// A [Journal] keeps what happened: asked, given, refused, renewed, withdrawn, and
// who looked. Each entry is chained to those before it by a keyed digest, and a
// [Checkpoint], signed and kept elsewhere, shows that nothing before it was changed
// or cut off. [Verify] reads a journal offline and names the first bad entry;
// [HistoryOf] finds what concerns a person, and [History.Assess] what it is worth at
// any instant. What the seal proves and what it does not is said at [Journal], with what is
// promised once an entry was acknowledged: a withdrawal binds from its instant on, through
// crashes, reopening and second writers, whatever it names.
//
// [Assessment.WriteProof] writes the proof that a consumer may ask for, on one page,
// and [Assessment.JSONLD] the consent record of ISO/IEC TS 27560. [ImportCSV] and
// [ImportJSON] read an existing base, and leave unknown what it does not say.
//
// # Unknown
//
// A field left out is unknown: it leaves criteria open, and an open criterion is
// never taken for good. The zero Record is worth nothing and denies nothing; that
// our records were searched and hold none is Record{Answer: [NothingOnFile]}, and
// that no withdrawal is on file is Withdrawal{By: [NoWithdrawal]}. What is the same
// for all who met one version of a form is filled once, in a [Form].
//
// # Law
//
// The law is that of the day of the contact. For calls since 2026-08-11 the
// request must have made the five mentions of C. conso., art. R. 223-1, and a
// consent holds for a year at most; one collected before is judged alike. RULES.md has
// each rule in words, with its open point and the reading taken; LAW.md the sources,
// what is not modelled, and where the law and the article part. [Rules] yields each rule
// with its sources.
//
// What holds of the whole, whatever the other facts, is stated in [Guarantees] and in
// [NeedGuarantees], and proven over all cases. [Study] and [NeedStudy] take further
// questions: could a consent stand that was asked on a sales call?
package consent

//go:generate go run ../internal/cmd/enums .
