// Package register keeps the record of processing activities of RGPD, art. 30, so
// that an officer can hand it over: complete, [Builder.Build], and honest about what is
// compulsory, [Entry.Review].
// It keeps the log of breaches with their clock, and says when a record, an officer
// or an impact assessment is due.
//
// # An entry
//
// Start with a [Builder], whose zero is ready to use, or with one of the
// [ReadyEntries] of a telephone prospector. Build reports all faults at once:
//
//	entry, err := register.From(register.ConsumerCampaigns()).
//		Controller(house).DPO(officer).Updated(day).
//		Build()
//	var missing *register.Incomplete
//	if errors.As(err, &missing) {
//		fmt.Print(missing.In(language.French))
//	}
//
// A fault has a level, the path of its field, its source and what to write. What
// art. 30(1) makes compulsory, points (a) to (e), is an error; what it asks "where
// possible", time limits and security, a warning; what is good practice and not in
// art. 30, the legal basis first of all, an info. An [Entry] has no error, and never
// changes: take its [Activity] and build anew.
//
// A processor writes another record, art. 30(2): a [Service], with its clients and
// what is done for each.
//
// Each category of data has its own [Retention]: a period, or a criterion, with
// where it starts, what it bounds (ceiling, floor, fixed, archive) and what it rests
// on. [Suggest] and [Suggestions] give the periods of the law and of the CNIL, by
// day.
//
// [Entry.Review] goes beyond the form: categories that no purpose needs, sensitive
// data without an exception, periods against their rule, design and default (art.
// 25), security (art. 32), and each transfer, as package transfer judges it.
// [Entry.Principles] sorts the same by the principles of art. 5: what the entry shows of each,
// what it leaves open.
//
// # A register
//
// A [Register] holds entries, services and breaches. [Register.WriteJSON] writes
// it in the form of [Schema], and [ReadJSON] reads it back, strictly. For people there
// are [Register.WriteHTML], which prints well, and [Register.WriteMarkdown]; for
// spreadsheets [Register.WriteODS], in the CNIL's own layout, and [Register.WriteCSV];
// for machines [Register.WriteJSONLD], in the Data Privacy Vocabulary. All write the
// same bytes for the same register.
//
// # A breach
//
// [Breach.Assess] says whether the authority is notified and people told, by when,
// and what the log lacks. [AuthorityClock] gives the 72 hours as two instants, the strict one
// and that of full hours. The clock of the controller starts when it is aware, or
// told by its processor; the processor has no hours of its own, whatever its contract
// says: it tells without undue delay.
//
// # Accountability
//
// [Applies], [RecordRequired], [OfficerRequired] and [AssessmentRequired] answer
// needed, not needed or, while a fact is missing, neither; with reasons and duties.
// What each answer is held to, whatever the other facts, are the guarantees of its
// [Question].
//
// # Not modelled
//
// Whether what an entry says is true; the national number (NIR) and the texts that permit its use;
// the content of an impact assessment; breach notices to other authorities than
// those of data protection (NIS2, DORA). RULES.md has each rule in words, with its open
// point and the reading taken; LAW.md the sources, and where the source article and the
// law part.
//
// Nothing here reads a clock or a zone: days and instants are parameters. Texts of
// entries are the caller's, and may name people: errors and decisions never repeat
// them.
package register

//go:generate go run ../internal/cmd/enums .
//go:generate go run ../internal/cmd/columns .
