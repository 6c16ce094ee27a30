package rgpd

import "github.com/rgpd-go/rgpd/internal/input"

// An InputError says why something could not be read. All that this module reads
// from outside, each Parse, Read, Import and UnmarshalText of its packages, refuses
// what is wrong with an error behind which [errors.As] finds one:
//
//	var wrong *rgpd.InputError
//	if errors.As(err, &wrong) {
//		// answer 400 with wrong, whose JSON is {"path", "pointer", "shape", "remedy"}
//	}
//
// What failed for another reason than the input, a disk for instance, has none.
// Its fields are:
//
//   - Path: where, as the names of fields, "hops[1].from", or line and column of
//     what is no JSON, "3:17". On its own, a value gives the name of what it is: "number".
//     Pointer gives it as a JSON Pointer: "/hops/1/from".
//   - Shape: how the value was written, digits as # and letters as a, cut after 24
//     characters: "## ## ## ##". Empty if there is none to show.
//   - Remedy: what is wrong and what would do, in English.
//   - Err: the error of the package that refused the input, such as
//     register.ErrForm, for [errors.Is]; or nil.
//
// It holds nothing of the value but its shape, under any verb of package fmt and in
// JSON: it may be sent and logged.
type InputError = input.Error
