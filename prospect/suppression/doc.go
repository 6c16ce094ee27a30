// Package suppression keeps the list of the people who objected to prospecting, the
// "liste repoussoir": keyed pseudonyms of their telephone numbers, so that it outlives the
// erasure of all else about them. RGPD, art. 21(3); CNIL, 27 January 2022.
//
// A list is built from those who objected, and kept as a file:
//
//	key, err := suppression.NewKey(secret)
//	b := suppression.NewBuilder(key, suppression.Info{Principal: "Lumen Télécom", AsOf: now})
//	b.Add(n, day)
//	_, err = b.WriteTo(file)
//
// It is read back, put in a gate, and the gate binds a policy of package prospect, whose
// decisions then look every number up:
//
//	list, err := suppression.Read(file, key)
//	gate := suppression.NewGate(time.Hour)
//	err = gate.Put(list)
//	policy, err := prospect.NewPolicy(prospect.Lists(gate))
//
// [Gate.Change] takes an objection in at once, and no later list takes it out. A list can
// only refuse: one that is too old, missing or another principal's clears nobody. Keep one
// list for each principal, or one for all. [Gate.Ask] says what a gate answers for one number, and [List.Lookup] what
// stands in a list, whatever its age.
//
// [Merge] and [List.Diff] join and compare lists in memory, [MergeFiles] and [DiffFiles]
// those that stay in their files.
//
// # What is not modelled
//
// Objections to e-mail and post, which come without a number. How long an entry is kept:
// a list drops none by its age.
package suppression

//go:generate go run ../../internal/cmd/enums .
