// Package report tells of a screening: on the terminal while it runs ([Progress]) and at its end ([Summary],
// [Warnings]), on a page ([WritePage]) and by a certificate that [Check] compares with the files ([Certify]).
package report
