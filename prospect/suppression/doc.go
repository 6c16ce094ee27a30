// Package suppression keeps the list of the people who objected to prospecting, the
// "liste repoussoir": keyed pseudonyms of their telephone numbers, so that it outlives the
// erasure of all else about them. RGPD, art. 21(3); CNIL, 27 January 2022.
//
// A list is built from those who objected, and saved as a file:
//
//	key, err := suppression.NewKey(secret)
//	b := suppression.NewBuilder(key, suppression.Info{
//		Principal: "Lumen Télécom", Source: "CRM", Sequence: 412, AsOf: now,
//	})
//	b.Add(n, day)
//	err = b.Save("crm.list")
//
// Whoever calls opens a gate, which keeps a folder of its own; puts each new list; tells the
// gate of whoever objects meanwhile; and binds a policy of package prospect to it, whose
// decisions then look every number up:
//
//	gate, err := suppression.Open(suppression.Keeping{Folder: dir, Principal: "Lumen Télécom", MaxAge: day, Key: key})
//	list, err := suppression.Read(file, key)
//	err = gate.Put(list)
//	err = gate.Change(suppression.Change{Do: suppression.Add, Number: n, On: today})
//	policy, err := prospect.NewPolicy(prospect.Lists(gate))
//
// [NewGate] holds a list for one run over a file, and keeps nothing. [Gate.Ask] says what a
// gate answers for one number, and [List.Lookup] what stands in a list, whatever its age.
// [Merge] and [List.Diff] join and compare lists in memory, [MergeFiles] and [DiffFiles]
// those that stay in their files.
//
// # What is promised
//
//   - An objection for which [Gate.Change] returned nil is in force for ever: at the next
//     decision, through any crash of the program or failure of power, whatever list is put,
//     until Change removes it. Nothing else lifts it, and a list that held it and does so no
//     more does not either.
//   - No list of a source takes the place of a later one, today or after a restart; nor does a
//     merger, if one of the lists in it is older than one of its source that was put. A
//     stranger's list takes the place of that of the source in force by [Gate.Adopt] alone.
//   - A list clears nobody longer than its gate's greatest age, which counts from [Info.AsOf]
//     of the list that was put: no change makes it younger. One that is too old, missing,
//     damaged or another principal's clears nobody, and what can still be read refuses.
//   - A file that is saved is the old one or the new one, whole. A file or a folder that is
//     not what was written, or not all there, is an error; so is a folder whose journal is
//     gone, whether a list was put or not.
//   - A list holds no number, at rest or in memory, and no error or printed value of this
//     package shows one, nor a key.
//
// A list can only refuse. A house has a gate for each of its lists, its own, a client's, each
// with its own age, and a policy asks all of them.
//
// # What is not
//
//   - A removal holds against the list in force, not against the next one: whoever is on that
//     is refused again. Tell its source.
//   - A gate is of one program. What one is told, another does not know: tell each.
//   - A folder that is brought back whole from an old copy is taken for what it was then, and
//     one that was emptied, of its lock file too, for a new one: enter again what came since,
//     from the house's own record of objections.
//   - A gate has no clock: it takes a list that is dated in the future, which clears nobody
//     until then and bars its source. See [Gate.Adopt].
//   - A disk that says that it wrote and did not.
//   - Objections to e-mail and post, which come without a number, are not modelled; nor is how
//     long an entry is kept: a list drops none by its age.
package suppression

//go:generate go run ../../internal/cmd/enums .
