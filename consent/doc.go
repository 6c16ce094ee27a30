// Package consent says what a consent to prospecting is worth, and keeps the
// proof of it.
package consent
