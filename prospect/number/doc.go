// Package number reads French telephone numbers as people type them and spreadsheets break
// them, and says what a number tells of itself.
//
// [Parse] comes first:
//
//	n, err := number.Parse("+33 (0)6.39.98.12.34")
//
// A [Number] is comparable, and prints masked everywhere: [Number.Reveal] shows it whole.
// [Number.Family] is its category in the numbering plan, [Number.Territories] the places
// that its prefix belongs to, [Number.BlockKnown] whether its block was assigned when
// Arcep's list was last read, on the day [AsOf]. A postcode tells a place better than a
// prefix does: [TerritoriesOfPostcode].
//
// [ParseCaller] reads what the person sees of who calls or writes, a [Caller]: short
// numbers, names and withheld numbers too. Package prospect says whether a campaign may
// show it, by the rules of the day.
//
// What cannot be read is an [*rgpd.InputError], which names the shape of what was given and the
// remedy, and no digit. [Shape] does the same for other cells that hold personal data.
//
// # What is not modelled
//
// Numbers of other countries are kept as they are: neither their length nor their plan is
// checked. Whether a number is in use, and who uses it, no number tells.
package number

//go:generate go run ../../internal/cmd/enums .
