// Package prospect decides whether a person may be contacted to sell them
// something, by telephone, SMS or e-mail, from France.
package prospect
